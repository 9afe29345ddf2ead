"""What is said to the user on stderr, and what is written to stdout."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING

from newsclean.cli.exit_codes import READER_GONE
from newsclean.errors import OutputError, system_words

if TYPE_CHECKING:
    from collections.abc import Callable

    LineOf = Callable[[str, str], str]


class ReaderGoneError(OutputError):
    """Nobody reads stdout any more (`| head`); the command ends as one does that the system ends for it."""

    exit_code = READER_GONE


_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")
# Each standard stream with the way its stand-in is opened: nothing to read, nowhere to write to, all swallowed.
_STREAMS = {"stdin": ("r", os.O_RDONLY), "stdout": ("w", os.O_RDONLY), "stderr": ("w", os.O_WRONLY)}


def replace_closed_streams() -> None:
    """Puts something in the place of a standard stream that the caller has closed (`>&-`). Else the next file
    that is opened would get its number, and what is meant for a terminal would land in it. A write to a closed
    stdout still fails."""
    for number, (name, (mode, flags)) in enumerate(_STREAMS.items()):
        if getattr(sys, name) is None:
            os.dup2(os.open(os.devnull, flags), number)
            setattr(sys, name, os.fdopen(number, mode))


class _Speech:
    """How a line on stderr looks."""

    line_of: LineOf | None = None


def speak_as(line_of: LineOf | None) -> None:
    """From here on, lines of `say` look as `line_of` makes them of a message and its level; None: as text."""
    _Speech.line_of = line_of


def say(message: str, level: str = "error") -> None:
    """One line on stderr. Where nobody can be told (the terminal is gone, the disk of its log is full), the work done
    counts all the same."""
    text = in_one_line(message)
    line = _Speech.line_of(text, level) if _Speech.line_of else f"newsclean: {text}"
    try:
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()
    except OSError:
        # The interpreter must not try to write the rest at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def in_one_line(message: str) -> str:
    """The message with its control characters spelled out: names of files and headlines may hold anything, and a
    terminal would obey it."""
    return _CONTROLS.sub(lambda found: repr(found[0])[1:-1], message)


def write_stdout(content: bytes) -> None:
    """Writes to stdout, at once. Raises OutputError."""
    try:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except OSError as error:
        raise stdout_failed(error) from error


def stdout_failed(error: OSError) -> OutputError:
    """The error for a write to stdout that failed. The interpreter must not try to write the rest at its end,
    so stdout leads nowhere from here on."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return ReaderGoneError("standard output: nobody reads it")
    return OutputError(f"standard output: {system_words(error)}")
