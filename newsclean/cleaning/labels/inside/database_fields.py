"""The fields that databases write around a story ("Load-Date: ...", "Length: 287 words"), on a page that they export:
the rules that texts without HTML have for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import PARAGRAPH, Mark, is_prose, take
from newsclean.cleaning.labels.tells.signatures import is_timestamp
from newsclean.cleaning.vocabulary.rights import has_rights
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.cleaning.labels.page import PageView

# The fewest fields of a database, how many blocks below the text the last of them stand at most, and the longest line
# of a header.
_FIELDS, _BELOW, _LINE = 4, 24, 160
# What databases call a story's pictures, and how many lines stand below that.
_PICTURES, _LINES = frozenset({"graphic", "graphics", "encart", "grafik", "gráfico"}), 6


def mark_database_fields(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes the fields of such a page out of the text, and what stands above the one that begins it."""
    # What reads texts takes from the labellers of pages, too.
    from newsclean.cleaning.plaintext.forms.draft import Draft
    from newsclean.cleaning.plaintext.forms.fields import is_of_tool, unwrap_fields

    if not view.kept or not any(map(is_of_tool, view.columns.texts)):
        return
    top = view.headline if 0 <= view.headline < view.first else view.first
    places = [i for i in view.visible if top <= i < view.kept[-1] + _BELOW]
    text = "\n".join(view.blocks[i].text for i in places)
    draft = unwrap_fields(Draft(text, text))
    changed = {x.start: (x.label, x.detail) for x in draft.foreign}
    edited = frozenset(x for stage in draft.stages for x in stage.old_starts)
    at, found = 0, {}
    for i in places:
        if at in changed or at in edited:
            found[i] = changed.get(at, (Label.BYLINE, None))
        at += len(view.blocks[i].text) + 1
    prose = [i for i in view.kept if is_prose(view.blocks[i], PARAGRAPH)]
    # Between its paragraphs a story may have lines like these of its own.
    if len(found) < _FIELDS or (prose and all(prose[0] < i < prose[-1] for i in found)):
        return
    for i, (label, detail) in found.items():
        take(view, marks, i, Mark(label, Why.PATTERN, detail))
    begun = next((i for i in places if view.keep[i] and is_prose(view.blocks[i], PARAGRAPH)), len(view.blocks))
    header = max((i for i in found if i < begun), default=-1)
    for i in places:
        if i < header and i != view.headline and i not in marks and len(view.blocks[i].text) <= _LINE:
            take(view, marks, i, Mark(_of_header(view.blocks[i].text), Why.PATTERN))
    for i in _captions(view, places, sorted(found)):
        take(view, marks, i, Mark(Label.CAPTION, Why.PATTERN))


def _of_header(text: str) -> Label:
    return Label.TIMESTAMP if is_timestamp(text) else Label.LEGAL if has_rights(text) else Label.OTHER


def _captions(view: PageView, places: Sequence[int], named: Sequence[int]) -> Iterator[int]:
    """The name of pictures on a line of its own, and the lines from there to the next field."""
    for i in places:
        if i in named or view.blocks[i].text.casefold() not in _PICTURES:
            continue
        end = next((x for x in named if x > i), i)
        if end - i <= _LINES:
            yield from (x for x in places if i <= x < end)
