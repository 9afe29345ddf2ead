"""Lines and what is kept of them -> the article's paragraphs, and where the removed parts stood in the input."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from newsclean.cleaning.blocks import Block, Blocks, Container
from newsclean.cleaning.labels.items.lines import BULLETS
from newsclean.cleaning.labels.page import LINE
from newsclean.cleaning.metadata.date_reading import find_dates
from newsclean.cleaning.sentences import OPEN, STOPS_OR_DOTS
from newsclean.cleaning.text import join
from newsclean.cleaning.vocabulary import section_of
from newsclean.model import BlockKind, Label, Removed, Where, Why

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsclean.cleaning.labels import Labelled
    from newsclean.cleaning.plaintext.forms import Draft, Foreign
    from newsclean.cleaning.plaintext.lines import Lines
    from newsclean.model import TextBlock

# What begins an entry of a list.
BULLET = re.compile(rf"{BULLETS}\s|\d{{1,2}}[.)]\s")
_LONGEST_HEADING, _SHORTEST_PARAGRAPH = 90, 100
# How many lines above a headline, or above the text where there is none, and below them, may tell of the article; how
# many of its first lines, and how many from its last one on.
_ABOVE_HEADLINE, _ABOVE_TEXT, _BELOW, _FIRST_PARAGRAPHS, _BEHIND = 6, 40, 26, 12, 14
# What other stories' writers and dates stand in.
_OTHERS = frozenset(
    {Label.OPINION, Label.EDITORIAL, Label.RELATED, Label.POPULAR, Label.OTHER_STORY, Label.COMMENTS, Label.DUPLICATE}
)
# The day in print may be another than that of the page, where it shows one.
_DATES, _BYLINES = frozenset({Label.TIMESTAMP}), frozenset({Label.BYLINE})
_NOTES = frozenset({Label.PRINT_NOTE})
# How a line ends that is no heading: as a sentence does, or in its midst.
_ENDS = (*STOPS_OR_DOTS, *OPEN, "»", "」", ")")


class TellingPart(NamedTuple):
    """The lines that may tell who wrote an article and when, which of them are kept, and which are its bylines."""

    blocks: Blocks
    keep: tuple[bool, ...]
    signed: frozenset[int]


def as_blocks(texts: Sequence[str], links: Mapping[int, str] = MappingProxyType({})) -> Blocks:
    """Lines as blocks of a page that has no elements; `links` are the addresses of those that were links."""
    body = Container(None, "body", " ", -1, 0, len(texts))
    blocks = [Block(text, LINE) for text in texts]
    for index, href in links.items():
        blocks[index] = Block(texts[index], LINE, link_chars=len(texts[index]), hrefs=(href,))
    return Blocks(blocks, [body])


def linked(lines: Lines, draft: Draft) -> dict[int, str]:
    """The addresses of the lines that were links before their form came off."""
    if not draft.links:
        return {}
    places = enumerate(draft.origin(end, is_end=True) for end in lines.ends)
    return {i: draft.links[place] for i, place in places if place in draft.links}


def telling_part(blocks: Blocks, labelled: Labelled, headline: int | None) -> TellingPart:
    """The lines that may tell who wrote the article and when, and which of them are kept: those around the headline and
    the article's beginning, and right below its end, without a print note beside dates, and from the text's start on
    without what is of other stories: a list above the text may end with the byline."""
    keep = labelled.keep
    kept = [i for i, is_kept in enumerate(keep) if is_kept]
    if not kept:
        return TellingPart(blocks, tuple(keep), labelled.covered(_BYLINES))
    others = _surely_others(labelled)
    top = kept[0] if headline is None else min(headline, kept[0])
    beginning = range(
        max(0, top - (_ABOVE_TEXT if headline is None else _ABOVE_HEADLINE)),
        min(max(top + _BELOW, kept[min(_FIRST_PARAGRAPHS, len(kept)) - 1]), kept[-1]) + 1,
    )
    ending = range(max(beginning.stop, kept[-1]), min(kept[-1] + _BEHIND, len(keep)))
    first_other = next((i for i in ending if i in others or section_of(blocks.blocks[i].text) in _OTHERS), ending.stop)
    places = [i for i in (*beginning, *range(ending.start, first_other)) if i < kept[0] or i not in others]
    if _show_day(blocks, labelled, places):
        notes = labelled.covered(_NOTES)
        places = [i for i in places if i not in notes]
    bylines = labelled.covered(_BYLINES)
    signed = frozenset(n for n, i in enumerate(places) if i in bylines)
    return TellingPart(as_blocks([blocks.blocks[i].text for i in places]), tuple(keep[i] for i in places), signed)


def _surely_others(labelled: Labelled) -> frozenset[int]:
    """The lines of other stories by what stands there: a model that takes the story's own day for another's is wrong
    at a higher price than one that does not."""
    parts = zip(labelled.removed, labelled.covers, strict=True)
    sure = (covered for removed, covered in parts if removed.label in _OTHERS and removed.why is not Why.LEARNED)
    return frozenset(i for covered in sure for i in covered)


def _show_day(blocks: Blocks, labelled: Labelled, places: Sequence[int]) -> bool:
    """True where one of these lines is of dates, or a byline that ends with one."""
    bylines = labelled.covered(_BYLINES)
    return not labelled.covered(_DATES).isdisjoint(places) or any(
        find_dates(blocks.blocks[i].text) for i in places if i in bylines
    )


def assemble(lines: Lines, keep: Sequence[bool]) -> tuple[str, tuple[TextBlock, ...]]:
    """The text of the kept lines, and its parts: joined by blank lines they are the text."""
    kept = [i for i, is_kept in enumerate(keep) if is_kept]
    pieces: list[tuple[BlockKind, list[str]]] = []
    for place, index in enumerate(kept):
        text = lines.texts[index]
        if lines.gaps[index] == 0 and place and kept[place - 1] == index - 1:
            pieces[-1][1].append(text)
        else:
            following = lines.texts[kept[place + 1]] if place + 1 < len(kept) else ""
            pieces.append((_kind(text, following), [text]))
    return join((kind, " ".join(texts)) for kind, texts in pieces)


def _kind(text: str, following: str) -> BlockKind:
    if BULLET.match(text):
        return BlockKind.LIST_ITEM
    if len(text) <= _LONGEST_HEADING and not text.endswith(_ENDS) and len(following) >= _SHORTEST_PARAGRAPH:
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH


def locate(labelled: Labelled, lines: Lines, draft: Draft) -> tuple[tuple[Removed, ...], tuple[tuple[int, ...], ...]]:
    """What was removed, with its offsets into the input, and what its form added to the text; and for each entry the
    lines that it covers, none of what was added."""
    removed = [
        replace(
            removed,
            start=draft.origin(lines.starts[covered[0]]),
            end=draft.origin(lines.ends[covered[-1]], is_end=True),
        )
        for removed, covered in zip(labelled.removed, labelled.covers, strict=True)
    ]
    if not draft.foreign:
        return tuple(removed), labelled.covers
    kept = [i for i, is_kept in enumerate(labelled.keep) if is_kept]
    first = draft.origin(lines.starts[kept[0]]) if kept else len(draft.given)
    last = draft.origin(lines.starts[kept[-1]]) if kept else len(draft.given)
    spans = [(part.start or 0, part.end or 0) for part in removed]
    for run in _runs(draft):
        start = run[0].start
        # What stands amid a menu goes with it.
        if any(begin < start < end for begin, end in spans):
            continue
        removed.append(
            Removed(
                label=run[0].label,
                text="\n".join(x.shown or " ".join(draft.given[x.start : x.end].split()) for x in run),
                why=Why.PATTERN,
                detail=run[0].detail,
                where=Where.BEFORE if start < first else Where.AFTER if start > last else Where.INSIDE,
                start=start,
                end=run[-1].end,
            )
        )
    covers = (*labelled.covers, *[()] * (len(removed) - len(labelled.covers)))
    located = sorted(zip(removed, covers, strict=True), key=lambda part: part[0].start or 0)
    return tuple(part for part, _ in located), tuple(covered for _, covered in located)


def _runs(draft: Draft) -> list[list[Foreign]]:
    """The lines that the form added, those of one label together where nothing stands between."""
    runs: list[list[Foreign]] = []
    for part in sorted(draft.foreign):
        last = runs[-1][-1] if runs else None
        if last is not None and last.label is part.label and not draft.given[last.end : part.start].strip():
            runs[-1].append(part)
        else:
            runs.append([part])
    return runs
