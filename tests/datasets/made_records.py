"""Records that tests make up: texts of invented words, and texts that share a given part of them."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

from newsclean.files.compression import ZstdUnpacker
from newsclean.model import Article, DatePrecision, PageKind, Provenance

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def text_of(seed: int, words: int = 300) -> str:
    """A text of its own."""
    chosen = random.Random(seed)
    return " ".join("".join(chosen.choices("abcdefghijklmnop", k=7)) for _ in range(words))


def changed(text: str, words: int) -> str:
    """The text with so many of its words replaced, evenly apart."""
    parts = text.split(" ")
    step = len(parts) // words
    for number in range(words):
        parts[number * step + step // 2] = f"changed{number}"
    return " ".join(parts)


def record(name: str, text: str = "The ferry sails again.", **keys: Any) -> Article:
    """A record that is known by a name."""
    values: dict[str, Any] = {
        "id": name, "url": f"https://paper.example/{name}", "domain": "paper.example", "source": "The Paper",
        "page_kind": PageKind.ARTICLE, "title": f"Story {name}", "text": text, "word_count": len(text.split()),
        "language": "en", "date_published": "2026-05-11T09:00:00Z", "date_precision": DatePrecision.INSTANT,
        "confidence": 0.9, "provenance": Provenance(program="newsclean 0.1.0"),
    }  # fmt: skip
    return Article(**(values | keys))


def lines_of(records: Iterable[Article]) -> bytes:
    """The records as JSON lines."""
    return b"".join(record.to_json().encode() + b"\n" for record in records)


def write_records(path: Path, records: Iterable[Article]) -> Path:
    """A file of records."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(lines_of(records))
    return path


def unpacked(file: Path) -> list[bytes]:
    """The lines of a packed file, which is one frame."""
    unpacker = ZstdUnpacker()
    lines = unpacker.decompress(file.read_bytes()).splitlines()
    assert unpacker.eof
    assert not unpacker.unused_data
    return lines
