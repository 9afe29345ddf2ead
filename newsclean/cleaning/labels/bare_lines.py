"""Lines of a text without markup that say by their form alone what they are: counters, and what names social networks."""

from __future__ import annotations

import re

from newsclean.cleaning.labels.page import Mark
from newsclean.model import Label, Why

_COUNTER = re.compile(r"\W*\d{1,4}\W*")
# The networks' own names, the same in all languages; "X" counts only beside another one.
_NETWORK = re.compile(
    r"\b(?:facebook|instagram|linkedin|whatsapp|telegram|youtube|tiktok|twitter|pinterest|snapchat|bluesky|mastodon|threads|"
    r"viber|wechat|weibo|x)\b",
    re.IGNORECASE,
)
_LONGEST_INVITATION = 220
_LONGEST_EMBED, _EMBED_WORDS = 60, 8
_SENTENCE_END = (".", "!", "?", "。", "؟", "।", "۔", "”", "\"")


def bare_line(text: str) -> Mark | None:
    """What a line that is no text of the article is; null where its form does not tell."""
    if len(text) <= 8 and _COUNTER.fullmatch(text):
        return Mark(Label.COMMENTS, Why.SHAPE)
    return Mark(Label.SOCIAL, Why.PATTERN) if is_invitation(text) or _is_embed(text) else None


def is_invitation(text: str) -> bool:
    """True for a line that lists where to follow someone: three networks or more in a sentence or two."""
    if len(text) > _LONGEST_INVITATION:
        return False
    return len({name.lower() for name in _NETWORK.findall(text)}) >= 3


def _is_embed(text: str) -> bool:
    """True for a button or what an embedded post leaves: "View this post on Instagram", "Join our WhatsApp channel"."""
    if len(text) > _LONGEST_EMBED or text.endswith(_SENTENCE_END) or len(text.split()) > _EMBED_WORDS:
        return False
    return any(len(name) > 1 for name in _NETWORK.findall(text))
