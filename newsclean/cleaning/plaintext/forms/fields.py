"""Headers of fields, one a line: those of extractors ("URL Source: ..."), of files of notes between dashes, and of
databases ("LOAD-DATE: ..."), above the text and below it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newsclean.cleaning.labels.tells.signatures import is_timestamp
from newsclean.cleaning.plaintext.forms.draft import Edit, Foreign
from newsclean.cleaning.vocabulary.rights import has_rights
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsclean.cleaning.plaintext.forms.draft import Draft, Line

# The lines of a header, and those of a foot.
_HEAD, _FOOT = 24, 24
# How many lines of something else may stand above the fields and between two of them, and the longest of these.
_ABOVE, _APART, _LONGEST = 8, 4, 160
_FIELD = re.compile(r"^(?P<key>[^\W\d_][\w /()’'-]{1,32}?)\s?[:：](?:\s+(?P<value>\S.*))?$")
_DASHES = "---"
# What a file of notes has below a key.
_ENTRY = re.compile(r"^(?:- |\s)\S")
# The names of what goes on as a line of its own.
_TITLE = frozenset([
    "title", "headline", "titre", "titel", "título", "titulo", "titolo", "tytuł", "überschrift", "schlagzeile",
    "заголовок", "标题", "タイトル",
])  # fmt: skip
_AUTHOR = frozenset([
    "author", "authors", "author(s)", "byline", "creator", "writer", "auteur", "auteurs", "autor", "autora",
    "autores",
])  # fmt: skip
# Those that bylines begin with anywhere.
_READ = frozenset(["author", "byline", "auteur", "autor", "autora"])
_DATE = frozenset([
    "date", "published", "published time", "published at", "published on", "publish date", "publication date",
    "pub date", "pubdate", "date published", "datum", "fecha", "data", "дата", "日期",
])  # fmt: skip
# The names that begin the text.
_BODY = frozenset([
    "markdown content", "body", "text", "content", "full text", "fulltext", "article", "article text", "texte",
    "texte intégral", "inhalt", "volltext", "texto completo", "cuerpo", "testo", "текст", "正文",
])  # fmt: skip
# What only extractors and databases write.
_OF_TOOLS = frozenset([
    "url source", "markdown content", "published time", "load-date", "date-chargement", "date de chargement",
    "fecha-carga", "fecha de carga", "ladedatum", "data-caricamento", "publication-type", "type-publication",
    "type de publication", "tipo-publicación", "publikationstyp", "document-type", "journal-code", "code-revue",
    "code de publication", "publication-code", "proquest document id", "publication info", "publication title",
    "publication subject", "place of publication", "country of publication", "language of publication",
    "source type", "source url", "document url", "accession number", "word count", "correction-date", "scraped at",
    "crawl date",
])  # fmt: skip
# What others write, too, known beside the former, in capitals, or in a header that begins with the title: where a story
# is filed, what its pictures show, what it is about, and the rest.
_FILED = frozenset([
    "section", "rubrique", "rubrik", "sección", "sezione", "ressort", "category", "categories", "tags", "keywords",
    "subject", "subjects", "sujet", "term", "terms", "series", "column", "company", "organization", "organisation",
    "ticker", "industry", "geographic", "country", "state", "city", "person", "people", "location",
])  # fmt: skip
_LABELS = {
    **dict.fromkeys(_FILED, Label.TAGS),
    **dict.fromkeys(("graphic", "encart", "grafik"), Label.CAPTION),
    **dict.fromkeys(("highlight", "description", "abstract"), Label.SUMMARY_BOX),
    "copyright": Label.LEGAL,
}
_PLAIN = frozenset([
    "url", "link", "source", "sitename", "site", "hostname", "publisher", "publication", "newspaper", "length",
    "longueur", "länge", "longitud", "extensión", "lunghezza", "lengte", "words", "dateline", "origine", "language",
    "langue", "sprache", "idioma", "lingua", "taal", "lang", "edition", "issn", "e-issn", "eissn", "issn-l",
    "document type", "publication year", "pages", "page", "first page", "start page", "last updated", "database",
    "links", "type", "id", "image", "fingerprint", "update", "actualización", "notes",
])  # fmt: skip
# The names of a mail's header: its sender, its title, and the rest.
_SENDER = frozenset(["from", "von", "de", "da", "van", "från", "fra", "od"])
_SUBJECT = frozenset(
    ["subject", "betreff", "objet", "sujet", "asunto", "assunto", "oggetto", "onderwerp", "ämne", "emne", "temat"]
)
_SENT = frozenset(
    [
        "date",
        "sent",
        "datum",
        "gesendet",
        "envoyé",
        "fecha",
        "enviado",
        "data",
        "inviato",
        "verzonden",
        "skickat",
        "sendt",
    ]
)
_TO = frozenset(["to", "cc", "reply-to", "an", "à", "para", "a", "aan", "till", "til", "do"])
_OF_MAIL = _SENDER | _SUBJECT | _SENT | _TO
_OF_FILES = _TITLE | _AUTHOR | _DATE | _BODY | _OF_TOOLS | _PLAIN | _LABELS.keys()
_KNOWN = _OF_MAIL | _OF_FILES
# Where the text was found.
_ADDRESS = frozenset(["url", "link", "source"])
# Lines of databases without a colon.
_BARE = frozenset(("body", "classification", "end of document", "full text", "proquest document link"))
_COUNTED = re.compile(r"^(?:\d+ of \d+ documents?|document \d+ (?:of|von|de|sur) \d+)$", re.IGNORECASE)
# How far from the headline the date stands at most, with an edition or the newspaper between.
_DATED = 2
# In capitals so many names are a database's.
_CAPITALS = 2
# "Selby, Nora": one name, the family's first.
_PARTICLES = "van|von|der|den|de|del|della|di|da|du|dos|la|le|el|al|ten|ter|zu"
_REVERSED = re.compile(
    rf"(?:(?:{_PARTICLES}) )*[^\W\d_][\w’'-]*, [^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*)?(?: (?:{_PARTICLES}))*",
    re.IGNORECASE,
)


class _Field(NamedTuple):
    line: Line
    key: str
    value: str
    is_capitals: bool


def is_of_tool(line: str) -> bool:
    """True for a line with a name and a value that only extractors and databases write."""
    if not (":" in line or "：" in line) or len(line) > _LONGEST or (match := _FIELD.match(line)) is None:
        return False
    return match["key"].casefold() in _OF_TOOLS


def unwrap_fields(draft: Draft) -> Draft:
    """The text with the values of its header as lines, without their names, and without what is no part of it."""
    notes = _notes(draft)
    if notes:
        return _unwrapped(draft, notes, [], [])
    head, foot = _fields(islice(draft.lines(), _HEAD)), _fields(draft.last_lines(_FOOT))
    if mail := _of_mail(draft, head):
        return _unwrapped(draft, mail, [], [])
    head, foot = ([x for x in found if x.key not in _OF_MAIL - _OF_FILES] for found in (head, foot))
    if not head and not foot:
        return draft
    if not _is_header(draft, [*head, *foot]):
        return _with_name_turned(draft, head)
    seen = {x.line.start for x in head}
    named = next((x.line for x in head if not _COUNTED.match(x.key)), None)
    draft, others = (draft, []) if named is None else _with_headline(draft, named)
    return _unwrapped(draft, head, [x for x in foot if x.line.start not in seen], others)


def _fields(lines: Iterable[Line]) -> list[_Field]:
    """The known fields among lines, down to where several others stand on end, or a long one."""
    found: list[_Field] = []
    others = 0
    for line in lines:
        match = _FIELD.match(line.text) if ":" in line.text or "：" in line.text else None
        key = (match["key"] if match else line.text).casefold()
        if (match and key in _KNOWN) or key in _BARE or _COUNTED.match(key):
            name = match["key"] if match else line.text
            found.append(_Field(line, key, (match["value"] or "") if match else "", name.isupper()))
            others = 0
            if key in _BODY:
                break
        else:
            others += 1
            if others > (_APART if found else _ABOVE) or len(line.text) > _LONGEST:
                break
    return found


def _is_header(draft: Draft, fields: Sequence[_Field]) -> bool:
    """True for what only extractors and databases write: a name of theirs, several names in capitals, or the title and
    more on the first lines."""
    if any(x.key in _OF_TOOLS for x in fields) or sum(x.is_capitals and bool(x.value) for x in fields) >= _CAPITALS:
        return True
    first = draft.text[: fields[0].line.start].strip()
    # Only the address may stand above the title.
    title = next((x for x in fields if x.key not in _ADDRESS), fields[0])
    return not first and title.key in _TITLE and bool(title.value)


def _of_mail(draft: Draft, fields: Sequence[_Field]) -> list[_Field]:
    """The header of a mail that the text begins with, or a line that leads to it; it names the mail's sender, its title
    and its day. Empty where there is none: below a headline stands one that the story quotes."""
    found = [x for x in fields if x.key in _OF_MAIL and x.value]
    above = draft.text[: found[0].line.start].strip() if found else ""
    if above and ("\n" in above or not (above.startswith("--") or above.endswith(":"))):
        return []
    keys = {x.key for x in found}
    if not (keys & _SENDER and keys & _SUBJECT and keys & _SENT):
        return []
    return [x._replace(key=_name_in_mail(x.key)) for x in found]


def _name_in_mail(key: str) -> str:
    if key in _SUBJECT:
        return "title"
    return "date" if key in _SENT else "source"


def _notes(draft: Draft) -> list[_Field]:
    """The fields between two lines of dashes that begin a file of notes."""
    if not draft.text.lstrip().startswith(_DASHES):
        return []
    lines = draft.first_lines(_HEAD * 2)
    end = next((i for i, x in enumerate(lines[1:], 1) if x.text in {_DASHES, "..."}), 0)
    if lines[0].text != _DASHES or not end:
        return []
    found = [_Field(lines[0], "", "", is_capitals=False), _Field(lines[end], "", "", is_capitals=False)]
    for line in lines[1:end]:
        match = _FIELD.match(line.text.replace("_", " "))
        if match is None and not _ENTRY.match(line.text):
            return []
        key, value = (match["key"].casefold(), match["value"] or "") if match else ("", "")
        found.append(_Field(line, key, value, is_capitals=False))
    return found


def _with_headline(draft: Draft, first: Line) -> tuple[Draft, list[Foreign]]:
    """The draft with its headline, where the newspaper and a date stand above the `first` field: below these, or over
    them with a notice of rights between; and what says whose newspaper it is."""
    above = [x for x in draft.first_lines(_HEAD) if x.start < first.start and not _COUNTED.match(x.text)]
    dates = [i for i, x in enumerate(above) if len(x.text) <= _LONGEST and is_timestamp(x.text)]
    if not dates or dates[0] > _DATED or any(len(x.text) > _LONGEST for x in above):
        return draft, []
    last = len(above) - 1
    is_below = last not in dates and last - dates[-1] <= _DATED and not has_rights(above[last].text)
    headline = last if is_below else 0
    if headline in dates or (not is_below and (last in dates or not has_rights(above[last].text))):
        return draft, []
    others = (x for i, x in enumerate(above) if i not in dates and i != headline and not has_rights(x.text))
    return replace(draft, headline=above[headline].text), [Foreign(x.start, x.end) for x in others]


def _unwrapped(draft: Draft, head: Sequence[_Field], foot: Sequence[_Field], others: Sequence[Foreign]) -> Draft:
    edits: list[Edit] = []
    foreign = list(others)
    headline: str | None = None
    for field in (*head, *foot):
        value = _unquoted(field)
        is_title = field.key in _TITLE and bool(value) and headline is None
        if is_title and draft.headline and value != draft.headline and draft.headline in value:
            # The browser's title: the page's own heading stands below.
            headline = draft.headline
            foreign.append(Foreign(field.line.start, field.line.end, Label.OTHER, field.key))
        elif is_title:
            headline = value
            edits += _only_value(field, value)
        elif field.key in _AUTHOR and value:
            if field.key not in _READ or _turned(value) != field.value:
                edits += _only_value(field, f"Author: {_turned(value)}")
        elif field.key in _DATE or field.key == "published time":
            edits += _only_value(field, value) if value else [Edit(field.line.start, field.line.end)]
        elif field.key in _BODY and value and field in head:
            edits += _only_value(field, value)
        else:
            label = _LABELS.get(field.key, Label.OTHER)
            foreign.append(Foreign(field.line.start, field.line.end, label, field.key or None))
    changed = draft.rewritten(edits, foreign)
    return replace(changed, headline=headline or draft.headline)


def _unquoted(field: _Field) -> str:
    """A value without the quotation marks around it."""
    value = field.value
    is_quoted = len(value) > 1 and value[0] in "\"'" and value[-1] == value[0]
    return value[1:-1].replace(f"\\{value[0]}", value[0]) if is_quoted else value


def _only_value(field: _Field, shown: str) -> list[Edit]:
    """The edits that leave the value alone on its line."""
    line = field.line
    if shown == field.value:
        return [Edit(line.start, line.end - len(shown))]
    return [Edit(line.start, line.end, shown)]


def _turned(names: str) -> str:
    """Names as they are said: "Selby, Nora; Holm, Ada" is Nora Selby and Ada Holm."""
    parts = [x.strip() for x in names.split(";")]
    if not all(_REVERSED.fullmatch(x) for x in parts if x):
        return names
    return ", ".join(" ".join(reversed(x.split(", "))) for x in parts if x)


def _with_name_turned(draft: Draft, head: Sequence[_Field]) -> Draft:
    """The same of a lone field of a database, which writes one word, a comma and another one."""
    found = [
        x for x in head if x.key in _AUTHOR and x.value and _turned(x.value) != x.value and x.value.count(" ") == 1
    ]
    return draft.rewritten(edit for x in found for edit in _only_value(x, f"Author: {_turned(x.value)}"))
