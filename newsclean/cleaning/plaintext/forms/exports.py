"""Headers of databases that name no fields: Factiva's column of lines, and Europresse's lines above the headline."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from newsclean.cleaning.plaintext.forms.draft import Edit, Foreign
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.plaintext.forms.draft import Draft, Line

# How far down the header reaches, and how far up the foot.
_HEAD, _FOOT = 22, 6
_WORDS = re.compile(
    r"^\d[\d.,\xa0 ]{0,8} (?:words|wörter|mots|palabras|palavras|parole|woorden|слов|słów)$", re.IGNORECASE
)
_LANGUAGE = re.compile(
    r"^(?:english|german|deutsch|french|français|spanish|español|italian|italiano|portuguese|português|dutch|nederlands|"
    r"polish|russian|русский|turkish|türkçe|swedish|danish|norwegian|finnish|chinese[\w -]*|japanese|korean|arabic|"
    r"czech|hungarian|romanian|bulgarian|indonesian|catalan|englisch|anglais|inglés|inglese)$",
    re.IGNORECASE,
)
# One of these is near the beginning of all of them.
_HINTS = (
    "HD\n",
    "HD ",
    "HD\t",
    *(f" {x}" for x in ["words", "Wörter", "mots", "palabras", "palavras", "parole", "woorden", "слов", "słów"]),
)
_BEGINNING = 2000
# How many lines below its number of words a text names its language.
_REACH = 9
_RIGHTS = re.compile(r"^(?:\(c\)|©|copyright\b)", re.IGNORECASE)
_DOCUMENT = re.compile(r"^Document [A-Z0-9]{3,}\d{8}\w{6,}$")
# The codes of Factiva's fields, alone on a line or before their value; what each leaves of the text.
_CODE = re.compile(
    r"^(?P<code>HD|SE|CR|BY|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|ART)(?:\s+(?P<value>\S.*))?$"
)
_TEXT, _HEADER = frozenset(("LP", "TD")), frozenset(("HD", "BY", "PD"))
_FEWEST_CODES = 5
_LONGEST = 160
# "Région, mercredi 18 mai 2022 214 mots, p. 7".
_EUROPRESSE = re.compile(r"\b(?:19|20)\d\d\b.{0,20}\b\d[\d\xa0 ]{0,6} (?:mots|words),? p\. ?\S+$")
_EUROPRESSE_LINES = 3
_CERTIFICATE = re.compile(r"^news[·.]\d{8}[·.]")


def unwrap_export(draft: Draft) -> Draft:
    """The text without what only the database shows of it."""
    # Quicker to look for than any pattern is.
    if not any(map(draft.text[:_BEGINNING].__contains__, _HINTS)):
        return draft
    lines = draft.first_lines(_HEAD)
    codes = {code["code"] for x in lines if (code := _CODE.match(x.text))}
    if len(codes) >= _FEWEST_CODES and "HD" in codes and not codes.isdisjoint(_TEXT):
        return _coded(draft)
    words = next((i for i, x in enumerate(lines) if len(x.text) <= _LONGEST and _WORDS.match(x.text)), None)
    if words is not None:
        return _factiva(draft, lines, words)
    note = next((i for i, x in enumerate(lines[:_EUROPRESSE_LINES]) if _EUROPRESSE.search(x.text)), None)
    return draft if note is None else _europresse(draft, lines, note)


def _coded(draft: Draft) -> Draft:
    """Without the codes of the fields, and without the values of those that say nothing of the story."""
    edits: list[Edit] = []
    foreign: list[Foreign] = []
    field, headline = "", None
    for line in draft.lines():
        code = _CODE.match(line.text)
        # In the text a code stands alone, or it is a word.
        if code is not None and (field not in _TEXT or code["value"] is None):
            field = code["code"]
        elif code is not None:
            code = None
        is_told = field in _TEXT or field in _HEADER or not field
        value = line.text if code is None else code["value"]
        if field == "HD" and value and headline is None:
            headline = value
        if not is_told or not value:
            foreign.append(_foreign(line))
        elif code is not None:
            edits.append(Edit(line.start, line.end - len(value)))
    return replace(draft.rewritten(edits, foreign), headline=headline)


def _factiva(draft: Draft, lines: Sequence[Line], words: int) -> Draft:
    """Without the number of words, the newspaper, its code, pages, language and notice of rights; the day stays."""
    below = range(words + 1, min(words + 1 + _REACH, len(lines)))
    language = next((i for i in below if _LANGUAGE.match(lines[i].text)), None)
    if language is None:
        return draft
    end = language + 1
    while end < len(lines) and end <= language + 2 and _is_rights(lines[end].text):
        end += 1
    # The day, and the newspaper right below it or below the time.
    foreign = [lines[words], *(lines[i] for i in range(words + 2, language + 1)), *lines[language + 1 : end]]
    foot = list(draft.last_lines(_FOOT))
    documents = [i for i, x in enumerate(foot) if _DOCUMENT.match(x.text)]
    if documents:
        last = documents[-1] + 1
        owner = foot[last : last + 1]
        holder = " ".join(x.text for x in lines[language + 1 : end])
        foreign += [*foot[:last], *(x for x in owner if len(x.text) <= _LONGEST and x.text in holder)]
    return draft.rewritten((), map(_foreign, foreign))


def _is_rights(text: str) -> bool:
    return len(text) <= _LONGEST and _RIGHTS.match(text) is not None


def _foreign(line: Line) -> Foreign:
    return Foreign(line.start, line.end, Label.LEGAL if _is_rights(line.text) else Label.OTHER)


def _europresse(draft: Draft, lines: Sequence[Line], note: int) -> Draft:
    """Without the newspaper and the note of section, day and page, from which the day is read; below them stands the
    headline."""
    below = lines[note + 1] if note + 1 < len(lines) else None
    if below is None or len(below.text) > _LONGEST:
        return draft
    foreign = [Foreign(x.start, x.end, Label.OTHER) for x in lines[:note]]
    foreign += [Foreign(x.start, x.end) for x in draft.last_lines(_FOOT) if _CERTIFICATE.match(x.text)]
    return replace(draft.rewritten((), foreign), headline=below.text)
