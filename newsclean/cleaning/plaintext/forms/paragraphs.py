"""What jusText writes before each paragraph and each heading: "<p> ...", "<h> ..."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.plaintext.forms.draft import Edit

if TYPE_CHECKING:
    from newsclean.cleaning.plaintext.forms.draft import Draft

_SIGN = re.compile(r"^<(?P<kind>[phb])> ", re.MULTILINE)
# So many lines have one, and so many of the rest at most have none: one of so many of those that have.
_FEWEST, _OTHERS = 3, 8


def unsign(draft: Draft) -> Draft:
    """The text without these signs, where nearly all lines have one."""
    if not draft.text.lstrip().startswith("<"):
        return draft
    signs = list(_SIGN.finditer(draft.text))
    others = sum(1 for _ in draft.lines()) - len(signs)
    if len(signs) < _FEWEST or others * _OTHERS > len(signs):
        return draft
    return draft.rewritten(Edit(*x.span()) for x in signs)
