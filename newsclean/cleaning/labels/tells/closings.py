"""Lines that close a story or a broadcast and tell of the newspaper's work: with whom it was made, where it is heard,
how it is supported."""

from __future__ import annotations

from newsclean.cleaning.labels.page import Mark
from newsclean.cleaning.sentences import QUOTES
from newsclean.cleaning.vocabulary.closings import asks_for_local_news, tells_of_making, tells_where_to_hear
from newsclean.cleaning.vocabulary.speakers import tells_who_said
from newsclean.model import Label, Why

# The detail of a call that is no wall.
_SUPPORT = "support"


def mark_closing(text: str) -> Mark | None:
    """The mark of such a line; null for others, and for what somebody says."""
    if text.startswith(QUOTES):
        return None
    mark = _mark_of(text)
    return None if mark is None or tells_who_said(text) else mark


def _mark_of(text: str) -> Mark | None:
    if tells_of_making(text):
        return Mark(Label.OTHER, Why.PATTERN)
    if tells_where_to_hear(text):
        return Mark(Label.MEDIA_PLAYER, Why.PATTERN)
    return Mark(Label.PAYWALL, Why.PATTERN, _SUPPORT) if asks_for_local_news(text) else None
