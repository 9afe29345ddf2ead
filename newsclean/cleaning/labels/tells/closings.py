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
    if tells_of_making(text):
        return Mark(Label.OTHER, Why.PATTERN)
    if tells_where_to_hear(text):
        return Mark(Label.MEDIA_PLAYER, Why.PATTERN)
    is_call = asks_for_local_news(text) and not tells_who_said(text)
    return Mark(Label.PAYWALL, Why.PATTERN, _SUPPORT) if is_call else None
