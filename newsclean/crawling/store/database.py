"""The SQLite file of a newspaper's crawls, `OUT/<newspaper>/state.sqlite3`: opened, migrated, its first failure kept.

Nothing is committed but by `commit`, which the owner calls when the data it speaks of is safely on disk
(durability.py)."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from newsclean.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Each takes the database one version further; one that has been shipped is never edited.
MIGRATIONS = (
    """
    CREATE TABLE story (
        key BLOB PRIMARY KEY, url TEXT NOT NULL, via TEXT NOT NULL, title TEXT, published TEXT, modified TEXT,
        first_seen REAL NOT NULL, fetched_at REAL, failures INTEGER NOT NULL DEFAULT 0, gone_at REAL,
        etag TEXT, last_modified TEXT, id TEXT, revision INTEGER, digest BLOB
    ) WITHOUT ROWID;
    CREATE INDEX story_by_fetch ON story (fetched_at);
    CREATE TABLE alias (key BLOB PRIMARY KEY, story BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE listing (
        url TEXT PRIMARY KEY, rules BLOB NOT NULL, etag TEXT, last_modified TEXT, modified TEXT, read_at REAL NOT NULL
    ) WITHOUT ROWID;
    """,
    """
    ALTER TABLE listing ADD COLUMN named BLOB NOT NULL DEFAULT '[]';
    CREATE INDEX story_by_id ON story (id);
    CREATE INDEX alias_by_story ON alias (story);
    CREATE TABLE run (name TEXT PRIMARY KEY, progress BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE capture (
        url TEXT PRIMARY KEY, story BLOB NOT NULL, date TEXT NOT NULL, digest BLOB NOT NULL,
        file TEXT NOT NULL, offset INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX capture_by_story ON capture (story);
    CREATE INDEX capture_by_file ON capture (file);
    CREATE TABLE forgotten (key BLOB PRIMARY KEY) WITHOUT ROWID;
    """,
    # What was turned away by a filter, or given up, is asked for again, and as a whole.
    """
    ALTER TABLE story ADD COLUMN tried_at REAL;
    ALTER TABLE story ADD COLUMN again_at REAL;
    ALTER TABLE story ADD COLUMN opted_out INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE story ADD COLUMN copy BLOB;
    ALTER TABLE story ADD COLUMN headline BLOB;
    ALTER TABLE story ADD COLUMN words INTEGER;
    ALTER TABLE story ADD COLUMN doubted BLOB;
    CREATE INDEX story_by_copy ON story (copy);
    CREATE INDEX story_by_gone ON story (gone_at) WHERE gone_at IS NOT NULL;
    UPDATE story SET etag = NULL, last_modified = NULL WHERE id IS NULL;
    UPDATE story SET failures = 3 WHERE failures > 3;
    ALTER TABLE alias ADD COLUMN led_from BLOB;
    CREATE INDEX alias_by_origin ON alias (led_from);
    CREATE TABLE pause (until REAL NOT NULL);
    """,
    # How far down the pages of a section front or archive were read.
    """
    CREATE TABLE front (
        url TEXT PRIMARY KEY, rules BLOB NOT NULL, read_down_at REAL, unread BLOB
    ) WITHOUT ROWID;
    CREATE TABLE domain (name TEXT PRIMARY KEY) WITHOUT ROWID;
    """,
)

# What can be done with a file that is broken; one that is locked, or on a full disk, is none.
_LOST = "move it away, and the next run makes it again from the records"


class Database:
    """One newspaper's file. Opening raises OutputError; what fails later is kept in `error`, and from then on nothing
    is remembered: who asks is in the middle of something else; the owner looks at `error` and ends the crawl."""

    def __init__(self, path: Path) -> None:
        self.error: OutputError | None = None
        self._path = path
        try:
            self._connection = sqlite3.connect(path, isolation_level=None)
        except sqlite3.Error as error:
            raise OutputError(f"{path}: {error}") from error
        try:
            self._migrate()
        except sqlite3.Error as error:
            self._connection.close()
            raise self._failure(error) from error

    def one(self, query: str, *values: object) -> tuple[Any, ...] | None:
        """The first row; null where there is none."""
        rows = self.all(query, *values)
        return rows[0] if rows else None

    def all(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """All rows; none once the file has failed."""
        if self.error is not None:
            return []
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.Error as error:
            self.error = self._failure(error)
            return []

    def do(self, statement: str, *values: object) -> None:
        """Changes something, within the transaction that `commit` ends."""
        if not self._connection.in_transaction:
            self.all("BEGIN")
        self.all(statement, *values)

    @property
    def is_changed(self) -> bool:
        """True where something is not committed yet."""
        return self._connection.in_transaction

    def commit(self) -> None:
        """Makes durable what was changed since the last time. Raises OutputError where anything of it failed."""
        if self._connection.in_transaction:
            self.all("COMMIT")
        if self.error is not None:
            raise self.error

    @contextmanager
    def together(self) -> Iterator[None]:
        """Takes back what is changed inside where that raises."""
        self.do("SAVEPOINT together")
        try:
            yield
        except Exception:
            self.all("ROLLBACK TO together")
            raise
        finally:
            self.all("RELEASE together")

    def rollback(self) -> None:
        """Takes back what was not committed; the file can be used again as far as it lets itself be."""
        self.error = None
        if self._connection.in_transaction:
            self.all("ROLLBACK")

    def wipe(self) -> None:
        """Leaves nothing of deleted rows in the file, nor in the log beside it. Raises OutputError."""
        self.all("VACUUM")
        self.all("PRAGMA wal_checkpoint(TRUNCATE)")
        self.commit()

    def close(self) -> None:
        """Closes the file; what is not committed is lost."""
        self._connection.close()

    def _failure(self, error: sqlite3.Error) -> OutputError:
        is_broken = getattr(error, "sqlite_errorcode", None) in {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}
        return OutputError(f"{self._path}: {error}; {_LOST}" if is_broken else f"{self._path}: {error}")

    def _migrate(self) -> None:
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        version = self._connection.execute("PRAGMA user_version").fetchone()[0]
        if version > len(MIGRATIONS):
            raise sqlite3.DatabaseError("written by a newer newsclean")
        for number, script in enumerate(MIGRATIONS[version:], start=version + 1):
            self._connection.executescript(f"BEGIN; {script} PRAGMA user_version = {number}; COMMIT;")
