"""Lines without markup that say by their form alone what they are: counters, and what names social networks."""

from __future__ import annotations

import re

from newsclean.cleaning.labels.page import Mark
from newsclean.model import Label, Why

_COUNTER = re.compile(r"\W*\d{1,4}\W*")
# The networks' own names, the same in all languages; "X" counts only beside another one.
_NETWORKS = (
    "facebook", "instagram", "linkedin", "whatsapp", "telegram", "youtube", "tiktok", "twitter", "pinterest",
    "snapchat", "bluesky", "mastodon", "viber", "wechat", "weibo",
)  # fmt: skip
_X = re.compile(r"\bX\b")
_LONGEST_INVITATION = 220
_LONGEST_EMBED, _EMBED_WORDS = 60, 8
_SENTENCE_END = (".", "!", "?", "。", "؟", "।", "۔", "”", '"')


def bare_line(text: str) -> Mark | None:
    """What a line that is no text of the article is; null where its form does not tell."""
    if len(text) <= 8 and _COUNTER.fullmatch(text):
        return Mark(Label.COMMENTS, Why.SHAPE)
    return Mark(Label.SOCIAL, Why.PATTERN) if is_invitation(text) or _is_embed(text) else None


def is_invitation(text: str) -> bool:
    """True for a line that lists where to follow someone: three networks or more in a sentence or two."""
    if len(text) > _LONGEST_INVITATION:
        return False
    named = _networks(text)
    return named >= 3 or (named == 2 and _X.search(text) is not None)


def _is_embed(text: str) -> bool:
    """True for a button or what an embedded post leaves: "View this post on Instagram", "Join our WhatsApp channel"."""
    if len(text) > _LONGEST_EMBED or text.endswith(_SENTENCE_END) or len(text.split()) > _EMBED_WORDS:
        return False
    return _networks(text) > 0


def _networks(text: str) -> int:
    """How many networks a line names."""
    low = text.lower()
    return sum(name in low for name in _NETWORKS)
