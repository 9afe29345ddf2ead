"""What is said to the user on stderr, and what is written to stdout."""

from __future__ import annotations

import sys

from newsclean.errors import OutputError


class ReaderGoneError(OutputError):
    """Nobody reads stdout any more."""


def say(message: str) -> None:
    """One line on stderr."""
    sys.stderr.write(f"newsclean: {message}\n")
    sys.stderr.flush()


def write_stdout(content: bytes) -> None:
    """Writes to stdout, at once. Raises OutputError."""
    try:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError as error:
        raise ReaderGoneError("standard output: nobody reads it") from error
    except OSError as error:
        raise OutputError(f"standard output: {(error.strerror or str(error)).lower()}") from error
