"""Everything that one crawl of a newspaper writes, in the order that durability.py tells."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import msgspec

from newsclean.crawling.store.archive import Archive
from newsclean.crawling.store.captures import Captures
from newsclean.crawling.store.database import Database
from newsclean.crawling.store.durability import Step, around
from newsclean.crawling.store.folder import STATE, Lock, check_room, make_folder
from newsclean.crawling.store.memory import Memory
from newsclean.crawling.store.mending import mend
from newsclean.crawling.store.pruning import prune
from newsclean.crawling.store.rebuilding import rebuild
from newsclean.crawling.store.run_files import RunFiles, cut_and_publish, new_run, write_report
from newsclean.crawling.store.runs import Progress, Runs, Tally
from newsclean.crawling.watch.report import Report
from newsclean.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from newsclean.crawling.store.archive import Spot
    from newsclean.crawling.store.captures import Capture
    from newsclean.crawling.values import Missed
    from newsclean.files.part import Part
    from newsclean.model import Article


class Manner(msgspec.Struct, frozen=True, kw_only=True):
    """How a newspaper's crawl is stored. `rules` is the digest of what counts as an article; WARC files are full at
    `warc_bytes`, and there are none where that is 0; they are removed after `keep_days`, 0 keeps them for ever; `about`
    stands in the head of each. A run does not begin with less than `least_free_bytes` on the disk. `domains` are the
    newspaper's."""

    rules: bytes
    warc_bytes: int
    keep_days: float = 0
    least_free_bytes: int = 0
    about: str = ""
    domains: tuple[str, ...] = ()


class Storage:
    """The open storage of one run. Opening raises LockedError where another run holds the folder; every method
    raises OutputError where something cannot be written, and what was committed before stays whole."""

    def __init__(self, folder: Path, started: datetime, manner: Manner) -> None:
        make_folder(folder)
        self._folder = folder
        self._lock = Lock(folder)
        try:
            self._database = Database(folder / STATE)
            self._open(started, manner)
        except BaseException:  # also where one of the run's files is held
            self._lock.give_up()
            raise

    def _open(self, started: datetime, manner: Manner) -> None:
        database = self._database
        _claim(self._folder, database, manner.domains)
        self._runs = Runs(database)
        rebuild(self._folder, database, manner.rules)
        self.memory = Memory(database, rules=manner.rules, now=started.timestamp())
        captures = Captures(database)
        mend(self._folder, self._runs, database)
        if manner.keep_days:
            prune(self._folder, captures, database, started, manner.keep_days)
        check_room(self._folder, manner.least_free_bytes)
        self.run = new_run(self._folder, started)
        self.tally = Tally()
        self._durable = Progress(started=instant(started))
        with around(Step.BEGIN_RUN):
            self._runs.note(self.run, self._durable)
            database.commit()
        self._files = RunFiles(self._folder, self.run)
        self._archive = (
            Archive(self._folder, self.run, captures, max_bytes=manner.warc_bytes, about=manner.about)
            if manner.warc_bytes
            else None
        )

    @contextmanager
    def page(self) -> Iterator[None]:
        """All that is written and remembered of one page: where that breaks off, nothing of it stays."""
        sizes = {part.path: part.size for part in self._parts}
        try:
            with self._database.together():
                yield
        except Exception:
            for part in self._parts:
                with suppress(OutputError):
                    part.cut_to(sizes.get(part.path, 0))
            raise

    def keep(self, capture: Capture | None) -> Spot | None:
        """Puts a response into the archive; where it lies, null where there is no archive, or nothing to keep."""
        return self._archive.add(capture) if self._archive and capture else None

    def record(self, article: Article) -> None:
        """Adds a record."""
        self._files.write(article)
        self.tally.record(article.provenance.via, is_new=article.revision == 1)

    def reject(self, missed: Missed, article: Article | None = None) -> None:
        """Adds a line to the rejects, with the record where there is one."""
        self._files.reject(missed, article)
        self.tally.reject(missed.reason)

    @property
    def is_changed(self) -> bool:
        """True where something is not durable yet."""
        return self._database.is_changed or {part.path.name: part.size for part in self._parts} != self._durable.sizes

    def commit(self, reason: str | None = None) -> None:
        """Makes durable all that was written and noted so far: the data first, then the state that tells of it.
        `reason` is how the run ended, where it has."""
        with around(Step.SYNC_FILES):
            if self._archive:
                self._archive.sync()
            self._files.sync()
        sizes = {part.path.name: part.size for part in self._parts}
        progress = Progress(started=self._durable.started, sizes=sizes, tally=deepcopy(self.tally), reason=reason)
        with around(Step.COMMIT_STATE):
            self._runs.note(self.run, progress)
            self._database.commit()
        self._durable = progress
        if self._archive:
            self._archive.publish_full()

    def finish(self, reason: str) -> None:
        """Makes the run's files whole: where the last of it cannot be written, without what is not durable. `reason`
        is how the run ended."""
        try:
            self.commit(reason)
        except OutputError:
            self._database.rollback()
        for part in self._parts:
            cut_and_publish(part, self._durable.sizes.get(part.path.name, 0))

    def report(self, reason: str, **more: Any) -> Report:
        """The report of the run, when its files are whole; `more` are any further fields."""
        return Report.of(self._folder, self.run, self._durable, reason, **more)

    def end(self, report: Report) -> None:
        """Writes the run's report and lets go of the folder."""
        try:
            write_report(self._folder, report)
            with around(Step.END_RUN):
                self._runs.end(self.run)
                self._database.commit()
        finally:
            self._database.close()
            self._lock.give_up()

    @property
    def _parts(self) -> list[Part]:
        return [*self._files.parts, *(self._archive.parts if self._archive else [])]


def instant(moment: datetime) -> str:
    """An RFC 3339 instant in UTC, to the second."""
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def _claim(folder: Path, database: Database, domains: tuple[str, ...]) -> None:
    """Notes whose folder it is. Raises OutputError where it is that of a newspaper with none of these domains."""
    known = {name for (name,) in database.all("SELECT name FROM domain")}
    if known and domains and known.isdisjoint(domains):
        raise OutputError(
            f"{folder}: holds the crawls of another newspaper ({', '.join(sorted(known))});"
            " give this one's file another name, or another folder with -o"
        )
    for name in domains:
        database.do("INSERT OR IGNORE INTO domain (name) VALUES (?)", name)
