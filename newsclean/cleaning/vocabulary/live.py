"""How newspapers call a live blog, in headlines and in addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# What says that something goes on, and nothing else of it: as good as sure where there are clocks.
_LIVE = (
    r"live|live ?blog|live[- ]?ticker|newsticker|ticker|en directo?|en vivo|ao vivo|in diretta|na żywo|canlı|онлайн|"
    r"прям(?:ой|ая) эфир"
)
_DENSE = "ライブ|生中継|实时|直播|실시간"
# The same, and what is a word of other headlines as well: before a colon, or behind one.
_LED = re.compile(
    rf"^\W*(?:{_LIVE}|en directe|direct[oe]?|diretta|ao minuto|minuto a minuto|na zywo|relacja na żywo|živě|naživo|élő|"
    rf"onlain|прямая трансляция|наживо|канли|canlı anlatım|ζωντανά|مباشر|بث مباشر|שידור חי|{_DENSE})\s*[:：|–—•·-]|"
    r"[-–—|:,.]\s*(?:live|(?:in|la) diretta|en directo?|ao vivo|en vivo|live-?ticker|(?:relacja )?na żywo|"
    r"(?:sledujeme )?(?:online|živě)|онлайн(?:-трансляция)?|прямая трансляция|ライブ|実況)\s*$|\bcanlı anlatım\s*$",
    re.IGNORECASE,
)
_ANYWHERE = re.compile(rf"\b(?:{_LIVE})\b|{_DENSE}", re.IGNORECASE)
# What is said of live blogs alone.
_SURE = re.compile(
    r"\blive[- ]?blog\b|\blive updates?\b|\blive-?ticker\b|\bas it happened\b|\ben direct\b|\ben vivo\b|\bao vivo\b",
    re.IGNORECASE,
)
# The same in the parts of addresses, and there what names other news as well.
_SURE_SLUG = re.compile(
    r"(?:^|-)(?:live-?blog|live-updates?|live-?ticker|en-direct|en-vivo|ao-vivo|as-it-happened)(?:-|$)"
)
_SLUG = re.compile(r"(?:^|-)(?:live|direct[oe]?|direto|diretta)(?:-|$)")
_FOLDERS = frozenset([
    "live", "directo", "directos", "direct", "directs", "diretta", "dirette", "aovivo", "envivo", "ticker",
    "minuto-a-minuto",
])  # fmt: skip


def titles_live(title: str) -> bool:
    """True for a headline that says of itself that it is a live blog's."""
    return _SURE.search(title) is not None


def may_title_live(title: str) -> bool:
    """True for a headline that begins or ends as those of live blogs do."""
    return _LED.search(title) is not None


def has_live(title: str) -> bool:
    """True for a headline with a word for what goes on, wherever it stands."""
    return _ANYWHERE.search(title) is not None or titles_live(title)


def names_live(segment: str) -> bool:
    """True for a part of an address that names a live blog."""
    return _SURE_SLUG.search(segment) is not None


def may_file_live(segments: Sequence[str]) -> bool:
    """True for the parts of an address that may be a live blog's, or another story's: its folders, or its last part."""
    return not _FOLDERS.isdisjoint(segments) or any(map(_SLUG.search, segments[-1:]))
