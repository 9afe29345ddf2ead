"""What a killed run left, put in order before the next one begins (durability.py)."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from newsclean.crawling.store.durability import Step, around
from newsclean.crawling.store.run_files import REPORT, cut_and_publish, write_report
from newsclean.crawling.watch.report import Report
from newsclean.files.part import Part

if TYPE_CHECKING:
    from pathlib import Path

    from newsclean.crawling.store.database import Database
    from newsclean.crawling.store.runs import Runs

logger = logging.getLogger(__name__)

KILLED = "killed"


def mend(folder: Path, runs: Runs, database: Database) -> None:
    """Ends every run that the state calls unfinished: its files are cut to what the state knows of and get their
    names, its report says how far it came. The folder's lock must be held. Raises OutputError."""
    for run, progress in list(runs.unfinished()):
        logger.warning("%s: run %s did not end; what it committed is kept", folder.name, run)
        for part in sorted(folder.glob(f"{run}.*.part")):
            name = part.name.removesuffix(".part")
            if not name.endswith(REPORT):
                cut_and_publish(Part(part.with_name(name)), progress.sizes.get(name, 0))
        if not (folder / f"{run}{REPORT}").exists():
            write_report(folder, Report.of(folder, run, progress, progress.reason or KILLED))
        with around(Step.END_RUN):
            runs.end(run)
            database.commit()
