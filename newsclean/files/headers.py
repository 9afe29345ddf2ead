"""Header fields as WARC and HTTP write them."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST_LINE = 1 << 16
_MOST_LINES = 250


def read_headers(stream: BinaryIO) -> dict[str, str] | None:
    """The fields up to a blank line, names in lower case, the values of repeated ones joined by commas; None where that
    line does not come. What is no field is passed over."""
    lines: list[bytes] = []
    while (line := stream.readline(_LONGEST_LINE)).strip(b"\r\n") and len(lines) < _MOST_LINES:
        lines.append(line)
    if not line or line.strip(b"\r\n"):
        return None
    found: dict[str, str] = {}
    for field in _unfolded(lines):
        name, colon, value = field.decode("utf-8", "replace").partition(":")
        key = name.strip().lower()
        if colon:
            found[key] = f"{found[key]}, {value.strip()}" if key in found else value.strip()
    return found


def _unfolded(lines: list[bytes]) -> Iterator[bytes]:
    """The lines, each with those that go on with it."""
    whole = b""
    for line in lines:
        if line[:1] in {b" ", b"\t"}:
            whole += b" " + line.strip()
        else:
            yield whole
            whole = line.strip()
    yield whole
