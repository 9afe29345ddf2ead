"""Short lines whose very words say what they are, or what follows them: "Read more", "Σχόλια", "分享"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.vocabulary import LONGEST_HEADING, line_of, section_of
from newsclean.model import Label

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from newsclean.cleaning.plaintext.lines import Lines

_TEASERS = frozenset({Label.OPINION, Label.EDITORIAL, Label.RELATED, Label.POPULAR, Label.OTHER_STORY})
_OFFERS = frozenset({Label.NEWSLETTER, Label.ADVERT, Label.PAYWALL, Label.CONSENT, Label.MEDIA_PLAYER, Label.SOCIAL})
_PARTS = frozenset({Label.SUMMARY_BOX, Label.AUTHOR_BIO, Label.CAPTION, Label.BYLINE, Label.TIMESTAMP, Label.TAGS})
_GROUPS = {
    **dict.fromkeys(_TEASERS, "teasers"),
    **dict.fromkeys(_OFFERS, "offer"),
    **dict.fromkeys(_PARTS, "part"),
    Label.COMMENTS: "comments",
}
_OTHERS = "frame"
_NAMES = ("teasers", "comments", "offer", "part", _OTHERS)
# Those that begin a list of something else, so that what follows them is told by its distance.
_BEGIN = ("teasers", "comments")


def wording(lines: Lines) -> dict[str, NDArray[np.generic]]:
    """A column for each group of names, and the distance to the last line that began teasers or comments."""
    n = len(lines)
    columns = {name: np.zeros(n, np.bool_) for name in _NAMES}
    for index, text in enumerate(lines.texts):
        if len(text) <= LONGEST_HEADING and (label := section_of(text) or line_of(text)) is not None:
            columns[_GROUPS.get(label, _OTHERS)][index] = True
    found: dict[str, NDArray[np.generic]] = {f"says_{name}": column for name, column in columns.items()}
    order = np.arange(n)
    for name in _BEGIN:
        last = np.maximum.accumulate(np.where(columns[name], order, -1))
        found[f"since_{name}"] = np.where(last >= 0, 1 / (1 + np.log1p(order - last)), 0)
    return found
