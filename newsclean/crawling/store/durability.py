"""The order in which a crawl's writes become durable: the one place that tells it.

A run writes its records, its rejects and its raw pages to `.part` files, and what it knows to `state.sqlite3`. Each
page's own writes happen together, between two commits: its WARC records, then its line (which names their offset),
then the state's rows, still uncommitted. Every second in which something was written, `Storage.commit`:

    1. syncs the WARC, the records and the rejects                      fsync of each
    2. notes the files' sizes and the run's tally in the state          same transaction as the rows of the pages
    3. commits the state                                                SQLite, WAL, synchronous = FULL
    4. gives WARC files that are full their name                        rename, sync of the folder

The commit of the state (3) is the only instant that counts: what a page gave is durable in all files or in none. At
the end of a run, after a last commit that holds how it ended:

    5. every `.part` gets its name                                      rename, sync of the folder
    6. the report is written and gets its name                          fsync, rename
    7. the run's row leaves the state                                   commit

A run begins by looking for the row of one that never came to 7 (`mending.mend`): its `.part` files are cut to the
sizes that the state holds, which takes torn lines and torn WARC members away together with whole ones that the state
knows nothing of, and 5, 6 and 7 are done for it. Each of these steps can be done twice. The pages that were cut off are
fetched again: the state never said that they were.

A run's row is committed before its first file is made, so that no file is without a row. Stories and listings that
were named and not yet fetched are rows of the state like all others, so that they survive as well.

`reach` marks every instant before and after such a step by name. Nothing listens in a crawl; the tests of crashes set
`listener` to a function that kills the process there."""

from __future__ import annotations

from contextlib import contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Step(StrEnum):
    """What a crawl does that outlives it."""

    BEGIN_RUN = "begin_run"
    WRITE_ARCHIVE = "write_archive"
    WRITE_RECORD = "write_record"
    WRITE_REJECT = "write_reject"
    SYNC_FILES = "sync_files"
    COMMIT_STATE = "commit_state"
    ROTATE_ARCHIVE = "rotate_archive"
    PUBLISH_FILE = "publish_file"
    WRITE_REPORT = "write_report"
    END_RUN = "end_run"
    CUT_FILE = "cut_file"
    PRUNE_ARCHIVE = "prune_archive"


listener: Callable[[str], None] | None = None


@contextmanager
def around(step: Step) -> Iterator[None]:
    """Marks the instants before and after a step."""
    reach(f"before_{step}")
    yield
    reach(f"after_{step}")


def reach(point: str) -> None:
    """Marks an instant: `before_` or `after_` and a Step."""
    if listener is not None:
        listener(point)
