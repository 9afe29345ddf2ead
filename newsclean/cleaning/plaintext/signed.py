"""What signs a paragraph behind its last sentence: the agency or the site it is from, its writer's initials."""

from __future__ import annotations

import re

from newsclean.cleaning.metadata.names import is_wire
from newsclean.cleaning.sentences import is_whole
from newsclean.cleaning.vocabulary.credits import ends_in_credit

# What parts a text from the agency or the site that signs it ("... to lend. – Harbour.example"), and the longest of
# such signatures; the letters of who wrote it behind its last stop ("... kept in port. CB").
_SIGNED, _LONGEST = re.compile(r"\s[—–-]\s(?=[^—–]+$)"), 40
_SITE = re.compile(r"[\w-]{2,}(?:\.[a-z]{2,8}){1,2}", re.IGNORECASE)
_INITIALS = re.compile(r"(?<=[.!?”\"’»])\s(?:[A-ZÀ-ÖØ-ÞА-Я]{2,3}|[A-Z]{2,3}/[A-Z]{2,4})$")
_LONGEST_IN_BRACKETS = 12


def unsigned(text: str) -> str:
    """The text without the agency or the site that signs it behind a dash ("... in June. — AFP"), its writer's letters
    behind the last stop, or what signs it in brackets behind a whole sentence ("... in June. (mit dpa)")."""
    if text.endswith((")", "）")):
        at = max(text.rfind("("), text.rfind("（"), 0)
        before, inside = text[:at].rstrip(), text[at + 1 : -1]
        is_signature = (len(inside) <= _LONGEST_IN_BRACKETS or is_wire(inside)) and not ends_in_credit(text)
        return before if is_signature and is_whole(before) else text
    dash = _SIGNED.search(text, max(0, len(text) - _LONGEST))
    if dash is not None and (is_wire(text[dash.end() :]) or _SITE.fullmatch(text, dash.end())):
        return text[: dash.start()]
    letters = _INITIALS.search(text, max(0, len(text) - _LONGEST)) if text[-1:].isupper() else None
    return text if letters is None else text[: letters.start()]
