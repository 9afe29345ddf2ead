"""A state that was lost, made again from the records that lie beside it."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import TYPE_CHECKING

from newsclean.crawling.store.doubts import known_as
from newsclean.crawling.store.memory import Memory, Version
from newsclean.crawling.store.run_files import values
from newsclean.crawling.values import Found
from newsclean.crawling.watch.report import read_reports
from newsclean.errors import OutputError, system_words
from newsclean.model import Article

if TYPE_CHECKING:
    from pathlib import Path

    from newsclean.crawling.store.database import Database

logger = logging.getLogger(__name__)


def rebuild(folder: Path, database: Database, rules: bytes) -> None:
    """Notes the stories of all earlier runs in a state that knows none, as if each run had just ended. What was asked
    for in vain, and what was forgotten, no record tells. Raises OutputError."""
    if database.one("SELECT 1 FROM story LIMIT 1") or database.one("SELECT 1 FROM listing LIMIT 1"):
        return
    # The records may have been moved elsewhere.
    runs = [run for run in read_reports(folder) if run.records_file and (folder / run.records_file).is_file()]
    if not runs:
        return
    logger.warning(
        "%s: the state knows no story of the %d runs here; it is made again from their records. What was forgotten"
        " must be forgotten once more",
        folder.name, len(runs),
    )  # fmt: skip
    for run in runs:
        memory = Memory(database, rules=rules, now=datetime.fromisoformat(run.started).timestamp())
        _note(folder / str(run.records_file), memory)
    database.commit()


def _note(file: Path, memory: Memory) -> None:
    try:
        for article in values(file, Article):
            if article.url:
                memory.place(Found(url=article.url, via=article.provenance.via or ""))
                memory.recorded(article.url, known_as(article), Version())
    except OSError as error:
        raise OutputError(f"{file}: {system_words(error)}") from error
