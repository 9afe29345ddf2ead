"""Phrases as regular expressions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def any_of(phrases: Iterable[str]) -> str:
    """A regular expression for any of these phrases, the longest first."""
    return "|".join(re.escape(x) for x in sorted(phrases, key=len, reverse=True))
