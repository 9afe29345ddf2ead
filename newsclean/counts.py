"""Numbers as people read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def counted(number: int, noun: str) -> str:
    """The number with its noun, in the plural but for one."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def by_name(numbers: Iterable[tuple[str, int]]) -> str:
    """What was counted, each name with its number."""
    return ", ".join(f"{name} {number:,}" for name, number in numbers)
