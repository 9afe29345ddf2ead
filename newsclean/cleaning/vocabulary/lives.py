"""When someone was born and died, as obituaries say it in their last line."""

from __future__ import annotations

import re

_BORN = r"(?:born|née?|geb(?:oren|\.)|nacid[oa]|nascid[oa]|nat[oa]|född|født|ur\.|urodzon[ya]|род(?:ился|илась|\.))"
_DIED = (
    r"(?:died|mort[oae]?|gest(?:orben|\.)|fallecid[oa]|falecid[oa]|overleden|död|død|zm(?:arł[ay]?|\.)|"
    r"ум(?:ер|ерла|\.))"
)
_LIFE = re.compile(rf"\b{_BORN}.{{1,50}}\d{{4}}\W.{{0,20}}\b{_DIED}.{{1,50}}\d{{4}}\W*$", re.IGNORECASE)
_LONGEST = 160


def tells_life(text: str) -> bool:
    """True for a line that ends with when someone was born and when they died."""
    return len(text) <= _LONGEST and _LIFE.search(text) is not None
