"""Short lines whose very words say what they are, or what follows them: "Read more", "Σχόλια", "分享"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from newsclean.cleaning.plaintext.signs import Sign
from newsclean.cleaning.vocabulary import LONGEST_HEADING, LONGEST_LINE, sayings_of
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

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
_SAYS = Sign.SAYS | Sign.NAMED
_MAY_SAY = Sign.DIGIT | Sign.RIGHTS


class Wording(NamedTuple):
    """What the words of each line say: as a heading of what stands under it, and as a button or note by themselves;
    what they are signs of; and how long the line is, as Latin letters would have it."""

    headings: list[Label | None]
    lines: list[Label | None]
    signs: list[int]
    weights: list[int]


def read_wording(texts: Sequence[str], signs: list[int], weights: list[int]) -> Wording:
    """What the words of the short lines say; the others say nothing."""
    headings: list[Label | None] = [None] * len(texts)
    lines = headings.copy()
    for i, x in enumerate(signs):
        if (x & _MAY_SAY or x & _SAYS == _SAYS) and len(texts[i]) <= LONGEST_LINE:
            headings[i], lines[i] = sayings_of(texts[i])
    return Wording(headings, lines, signs, weights)


def wording_columns(wording: Wording, texts: Sequence[str]) -> dict[str, NDArray[np.generic]]:
    """A column for each group of names, and the distance to the last line that began teasers or comments."""
    n = len(texts)
    columns = {name: np.zeros(n, np.bool_) for name in _NAMES}
    for index, (heading, line) in enumerate(zip(wording.headings, wording.lines, strict=True)):
        label = heading or line
        if label is not None and len(texts[index]) <= LONGEST_HEADING:
            columns[_GROUPS.get(label, _OTHERS)][index] = True
    found: dict[str, NDArray[np.generic]] = {f"says_{name}": column for name, column in columns.items()}
    order = np.arange(n)
    for name in _BEGIN:
        last = np.maximum.accumulate(np.where(columns[name], order, -1))
        found[f"since_{name}"] = np.where(last >= 0, 1 / (1 + np.log1p(order - last)), 0)
    return found
