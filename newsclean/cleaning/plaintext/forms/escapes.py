"""Characters that stand for others, or where they stood not: a line's end written as two of them, marks of quoted mail,
HTML's entities, large initials."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from newsclean.cleaning.plaintext.forms.draft import Edit

if TYPE_CHECKING:
    from newsclean.cleaning.plaintext.forms.draft import Draft

# A text in one line with so many ends of lines written out had its lines once; a true one or two may end the file.
_NEWLINE, _ESCAPING = "\\n", "\\"
_FEWEST, _MOST_TRUE = 3, 2
_ESCAPE = re.compile(r"\\(?:r?\\n|n|r|t|[\"/]|u[0-9a-fA-F]{4})")
_PLAIN = {"\\n": "\n", "\\r\\n": "\n", "\\r": "\n", "\\t": "\t", '\\"': '"', "\\/": "/"}
# So many lines of a quoted text begin with the mark.
_QUOTED = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
_FILLED = re.compile(r"^[ \t]*\S", re.MULTILINE)
_FEWEST_QUOTED, _QUOTED_SHARE = 3, 0.7
_ENTITY = re.compile(r"&(?:amp;)?(?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z]{2,8}[1-4]?);")
# The large initial of a text's first paragraph on a line of its own, and the rest of its word; the shortest rest of a
# line that is a paragraph.
_INITIAL = re.compile(r"\n[ \t]*(?P<letter>[^\W\d_])[ \t]*(?P<gap>\n\s*)(?P<rest>[^\W\d_]+)(?P<line>[^\n]{40})")
# Words of one letter.
_WORDS = frozenset("AIOYÀÉÈÓAВИКОСУЯAВΗΟ")
# A hyphen that shows only where a line ends.
_SOFT = re.compile(r"\xad(?!\s*$)", re.MULTILINE)


def unescape(draft: Draft) -> Draft:
    """The lines of a text that was written as one, with the signs for its ends of lines (JSON cut out by hand)."""
    text = draft.text
    if _ESCAPING not in text or text.count(_NEWLINE) < _FEWEST or text.strip().count("\n") > _MOST_TRUE:
        return draft
    return draft.rewritten(Edit(*x.span(), _unescaped(x[0])) for x in _ESCAPE.finditer(text))


def _unescaped(written: str) -> str:
    found = _PLAIN.get(written)
    if found is not None:
        return found
    character = written.encode().decode("unicode-escape")
    return written if "\ud800" <= character <= "\udfff" else character


def unquote(draft: Draft) -> Draft:
    """The text without the marks of a quotation, where most lines have one: "> The company ..."."""
    text = draft.text
    if ">" not in text or not (text.lstrip().startswith(">") or "\n>" in text):
        return draft
    marks = list(_QUOTED.finditer(text))
    if len(marks) < max(_FEWEST_QUOTED, _QUOTED_SHARE * len(_FILLED.findall(text))):
        return draft
    return draft.rewritten(Edit(*x.span()) for x in marks)


def resolve_entities(draft: Draft) -> Draft:
    """The characters that entities name ("&quot;", "&nbsp;"), and no soft hyphens."""
    text, edits = draft.text, []
    if "&" in text:
        edits += [Edit(*x.span(), shown) for x in _ENTITY.finditer(text) if (shown := _shown(x[0])) != x[0]]
    if "\xad" in text:
        edits += [Edit(*x.span()) for x in _SOFT.finditer(text)]
    return draft.rewritten(edits) if edits else draft


def _shown(entity: str) -> str:
    """What an entity shows, one that was escaped twice too; no space that is none."""
    shown = html.unescape(html.unescape(entity)).replace("\xa0", " ")
    return shown if len(shown) <= 1 and shown not in "\xad\0" else "" if shown == "\xad" else entity


def join_initials(draft: Draft) -> Draft:
    """The text with its large initials at their words."""
    edits = (edit for x in _INITIAL.finditer(f"\n{draft.text}") if (edit := _joined(draft.text, x)) is not None)
    return draft.rewritten(edits)


def _joined(text: str, match: re.Match[str]) -> Edit | None:
    """What joins an initial and the rest of its word, or the next one; null where it is none."""
    letter, rest = match["letter"], match["rest"]
    # Above a word in capitals a word of one letter is rather a button that makes letters larger.
    goes_on = rest.islower() or (rest.isupper() and letter not in _WORDS and not match["line"].isupper())
    if not letter.isupper() or not goes_on:
        return None
    start, end = (x - 1 for x in match.span("gap"))
    return Edit(start, end, " " if _is_word(text, letter, rest) else "")


def _is_word(text: str, letter: str, rest: str) -> bool:
    """True for an initial that is a word by itself: the text has the next one elsewhere, and not both as one."""
    if letter not in _WORDS:
        return False
    words = text.casefold().split()
    return f"{letter}{rest}".casefold() not in words and words.count(rest.casefold()) > 1
