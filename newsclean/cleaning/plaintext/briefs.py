"""Several short stories under one headline, each with one of its own."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import TEASER, TEASER_LISTS
from newsclean.cleaning.labels.tells.signatures import is_timestamp
from newsclean.cleaning.sentences import ends_sentence, is_whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.plaintext.wording import Wording

# The fewest stories, the longest headline, and the least weight of a story.
_FEWEST, _LONGEST, _STORY = 3, 90, 60


def inner_headlines(texts: Sequence[str], keep: Sequence[bool], wording: Wording) -> list[int]:
    """The headlines of the stories: a short line above each paragraph, and nothing else between. Empty where the text
    is one story."""
    kept = [i for i, is_kept in enumerate(keep) if is_kept and not _is_headline(texts[i], wording, i)]
    if len(kept) < _FEWEST or not kept[0] or any(b - a != 2 for a, b in pairwise(kept)):
        return []
    above = [i - 1 for i in kept]
    is_briefs = all(_is_headline(texts[i], wording, i) for i in above)
    are_stories = all(wording.weights[i] >= _STORY and is_whole(texts[i]) for i in kept)
    return above if is_briefs and are_stories else []


def headline_above(texts: Sequence[str], wording: Wording, inner: Sequence[int]) -> int | None:
    """The headline of them all, on the first line; null where another line stands there."""
    first = inner[0] - 1
    is_said = not first and wording.headings[first] in TEASER_LISTS
    return first if is_said or (not first and _is_headline(texts[first], wording, first)) else None


def _is_headline(text: str, wording: Wording, index: int) -> bool:
    is_said = (wording.headings[index] or wording.lines[index]) is not None
    is_short = len(text) <= _LONGEST and (" " in text or wording.weights[index] >= TEASER)
    return is_short and not is_said and not ends_sentence(text) and not is_timestamp(text)
