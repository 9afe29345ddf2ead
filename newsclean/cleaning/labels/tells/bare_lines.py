"""Lines without markup that say by their form alone what they are: counters, and what names social networks."""

from __future__ import annotations

import re

from newsclean.cleaning.labels.page import Mark
from newsclean.cleaning.sentences import STOPS
from newsclean.cleaning.vocabulary.networks import count_networks
from newsclean.model import Label, Why

_COUNTER = re.compile(r"\W*\d{1,4}\W*")
# The network that counts only beside another one.
_X = re.compile(r"\bX\b")
_LONGEST_INVITATION = 220
_LONGEST_EMBED, _EMBED_WORDS = 60, 8


def bare_line(text: str) -> Mark | None:
    """What a line that is no text of the article is; null where its form does not tell."""
    if len(text) <= 8 and _COUNTER.fullmatch(text):
        return Mark(Label.COMMENTS, Why.SHAPE)
    if len(text) > _LONGEST_INVITATION:
        return None
    named = count_networks(text)
    is_social = named > 0 and (_invites(text, named) or _is_embed(text))
    return Mark(Label.SOCIAL, Why.PATTERN) if is_social else None


def is_invitation(text: str) -> bool:
    """True for a line that lists where to follow someone: three networks or more in a sentence or two."""
    return len(text) <= _LONGEST_INVITATION and _invites(text, count_networks(text))


def _invites(text: str, named: int) -> bool:
    return named >= 3 or (named == 2 and _X.search(text) is not None)


def _is_embed(text: str) -> bool:
    """True for a button or what an embedded post leaves, where it names a network: "View this post on Instagram", "Join
    our WhatsApp channel"."""
    return len(text) <= _LONGEST_EMBED and not text.endswith(STOPS) and len(text.split()) <= _EMBED_WORDS
