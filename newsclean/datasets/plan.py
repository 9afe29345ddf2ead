"""What data set is to be made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsclean.datasets.shards import Form

if TYPE_CHECKING:
    from datetime import date

    from newsclean.datasets.filters import Filters


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """`near` is the least Jaccard similarity of near duplicates, None keeps all copies; a file ends where it has
    `shard_bytes`. `name`, `program`, `command` and `day` are for the card."""

    filters: Filters
    near: float | None = 0.8
    form: Form = Form.JSONL
    shard_bytes: int = 500_000_000
    with_removed: bool = True
    name: str
    program: str
    command: str
    day: date
