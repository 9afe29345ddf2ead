"""What a form wraps around a text, taken off before its lines are read: the signs of markdown and of quoted mail, the
headers of extractors and databases, what they put before lines, the furniture of printed pages, the numbers of links.

Each form is told once, here, so that no labeller has to know it; a text that comes in none of them stays as it is.
"""

from __future__ import annotations

from newsclean.cleaning.plaintext.forms.draft import Draft, Foreign
from newsclean.cleaning.plaintext.forms.dumps import undump
from newsclean.cleaning.plaintext.forms.escapes import join_initials, resolve_entities, unescape, unquote
from newsclean.cleaning.plaintext.forms.exports import unwrap_export
from newsclean.cleaning.plaintext.forms.fields import unwrap_fields
from newsclean.cleaning.plaintext.forms.markdown import unmark
from newsclean.cleaning.plaintext.forms.paragraphs import unsign
from newsclean.cleaning.plaintext.forms.printouts import unprint

__all__ = ["Draft", "Foreign", "unwrap"]

# What wraps the whole text comes off first.
_FORMS = (
    unescape,
    unquote,
    resolve_entities,
    undump,
    join_initials,
    unsign,
    unmark,
    unprint,
    unwrap_fields,
    unwrap_export,
)


def unwrap(text: str) -> Draft:
    """The text without what its form adds; the draft knows where in the input each character stood."""
    draft = Draft(text, text)
    for take_off in _FORMS:
        draft = take_off(draft)
    return draft
