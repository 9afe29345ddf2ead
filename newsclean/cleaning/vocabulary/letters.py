"""What names a page of readers' letters."""

from __future__ import annotations

import re

from newsclean.cleaning.vocabulary import type_of
from newsclean.model import ArticleType

# The longest such line; and "Letters: who will pay?".
_LONGEST = 80
_LEAD = re.compile(r"^\W*(?P<lead>[^:：|]{3,40}?)\s?[:：|]\s")


def names_letters(text: str) -> bool:
    """True for a line that names letters, alone or before what they are on."""
    return len(text) <= _LONGEST and (type_of(text) is ArticleType.LETTER or leads_letters(text))


def leads_letters(text: str) -> bool:
    """True for a title of letters behind that name."""
    lead = _LEAD.match(text)
    return lead is not None and type_of(lead["lead"]) is ArticleType.LETTER
