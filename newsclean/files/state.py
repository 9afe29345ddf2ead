"""How far an unfinished output is: a small file beside it, replaced as a whole."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import msgspec

from newsclean.errors import UsageError
from newsclean.files.part import replace

if TYPE_CHECKING:
    from pathlib import Path


class Mark(msgspec.Struct, frozen=True):
    """How far a run is: how many lines there are of each sort, and in one number which pages have theirs."""

    tally: dict[str, int] = {}
    pages: int = 0

    @property
    def done(self) -> int:
        """How many pages have their line."""
        return sum(self.tally.values())


def with_page(pages: int, input_name: str | None, offset: int | None) -> int:
    """The number that stands for some pages and one more, in whatever order."""
    place = f"{offset} {input_name or ''}".encode("utf-8", "surrogatepass")
    # Not all of 64 bits: JSON's numbers are read by others, too.
    return pages ^ int.from_bytes(hashlib.blake2b(place, digest_size=6).digest())


class State(msgspec.Struct, frozen=True):
    """What `--resume` needs. `sizes` are the bytes of records and rejects that belong to `mark`; all beyond
    them is cut off. `run` tells runs with other inputs or options apart; `is_whole`: only the renaming is left."""

    run: str
    sizes: tuple[int, int] = (0, 0)
    mark: Mark = Mark()
    is_whole: bool = False


def read_state(path: Path) -> State | None:
    """The state in a file; None where there is none. Raises UsageError where it is no state."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=State)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError) as error:
        raise UsageError(f"{path}: cannot be read; --overwrite starts anew") from error


def write_state(path: Path, state: State) -> None:
    """Puts a state in a file, whole. Raises OutputError."""
    replace(path, [msgspec.json.encode(state)])
