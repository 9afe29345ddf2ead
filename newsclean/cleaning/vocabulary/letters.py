"""What names a page of readers' letters."""

from __future__ import annotations

import re

from newsclean.cleaning.vocabulary import fold, type_of
from newsclean.cleaning.vocabulary.types import KICKER_WORDS
from newsclean.model import ArticleType

# The longest such line; and "Letters: who will pay?".
_LONGEST = 80
_LEAD = re.compile(r"^\W*(?P<lead>[^:：|]{3,40}?)\s?[:：|]\s")


def names_letters(text: str) -> bool:
    """True for a line that names letters, alone or before what they are on."""
    return len(text) <= _LONGEST and (_is_name(text) or leads_letters(text))


def leads_letters(text: str) -> bool:
    """True for a title of letters behind that name."""
    lead = _LEAD.match(text)
    return lead is not None and _is_name(lead["lead"])


def _is_name(text: str) -> bool:
    return (type_of(text) or KICKER_WORDS.get(fold(text))) is ArticleType.LETTER
