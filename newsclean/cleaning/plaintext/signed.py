"""What signs a paragraph behind its last sentence: the agency it is from, a writer's initials."""

from __future__ import annotations

import re

from newsclean.cleaning.metadata.names import is_wire
from newsclean.cleaning.sentences import is_whole
from newsclean.cleaning.vocabulary.credits import ends_in_credit

# What parts a text from the agency that signs it, and the longest of such signatures.
_SIGNED, _LONGEST = re.compile(r"\s[—–-]\s(?=[^—–]+$)"), 40
_LONGEST_IN_BRACKETS = 12


def unsigned(text: str) -> str:
    """The text without the agency that signs it behind a dash ("... in June. — AFP"), or what does in brackets behind
    a whole sentence ("... in June. (mit dpa)")."""
    if text.endswith((")", "）")):
        at = max(text.rfind("("), text.rfind("（"), 0)
        before, inside = text[:at].rstrip(), text[at + 1 : -1]
        is_signature = (len(inside) <= _LONGEST_IN_BRACKETS or is_wire(inside)) and not ends_in_credit(text)
        return before if is_signature and is_whole(before) else text
    dash = _SIGNED.search(text, max(0, len(text) - _LONGEST))
    return text[: dash.start()] if dash is not None and is_wire(text[dash.end() :]) else text
