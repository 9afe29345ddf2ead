"""What signs a paragraph behind its last sentence: the agency or the site it is from, its writer's initials."""

from __future__ import annotations

import re

from newsclean.cleaning.labels.tells.signatures import is_timestamp
from newsclean.cleaning.metadata.names import is_full_name, is_wire
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
    behind the last stop, or what signs it in brackets behind a whole sentence ("... in June. (mit dpa)",
    "... in June. (Petra Holm, 17.9.2024)")."""
    if text.endswith((")", "）")):
        at = max(text.rfind("("), text.rfind("（"), 0)
        before, inside = text[:at].rstrip(), text[at + 1 : -1]
        is_short = len(inside) <= _LONGEST_IN_BRACKETS or is_wire(inside) or _is_name_and_day(inside)
        is_signature = is_short and not ends_in_credit(text)
        return before if is_signature and is_whole(before) else text
    dash = _SIGNED.search(text, max(0, len(text) - _LONGEST))
    if dash is not None and (is_wire(text[dash.end() :]) or _SITE.fullmatch(text, dash.end())):
        return text[: dash.start()]
    letters = _INITIALS.search(text, max(0, len(text) - _LONGEST)) if text[-1:].isupper() else None
    return text if letters is None else text[: letters.start()]


def _is_name_and_day(text: str) -> bool:
    """True for a writer's name with the day behind a comma."""
    name, _, day = text.partition(", ")
    return is_full_name(name) and is_timestamp(day)
