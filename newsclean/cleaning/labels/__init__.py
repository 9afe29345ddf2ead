"""Blocks that are not the article -> what each of them is, and why.

What the engine kept is looked at first (`inside`), then what it left out (`around`), both by what a block says of
itself (`tells`); a model reads all marks together and overrules some (`learned`); neighbours of one label become one
entry (`gather`), lists of teasers get their `items`. Evidence of the rules, from the surest down: what ends the text;
what the newspaper's file selects; the container that closes over comments or a consent dialog; the nearer of the
heading above and the class words around; the block's own words and links; its shape among its neighbours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsclean.cleaning.features.matrix import features
from newsclean.cleaning.labels.around.cards import mark_kickers
from newsclean.cleaning.labels.around.filed_lists import mark_filed_lists
from newsclean.cleaning.labels.around.named import mark_named
from newsclean.cleaning.labels.around.sections import find_sections
from newsclean.cleaning.labels.around.shapes import mark_shapes
from newsclean.cleaning.labels.around.zones import find_zones
from newsclean.cleaning.labels.gather import gather
from newsclean.cleaning.labels.inside.bare_stories import keep_bare_story
from newsclean.cleaning.labels.inside.boxes import mark_boxes
from newsclean.cleaning.labels.inside.companions import keep_companions
from newsclean.cleaning.labels.inside.corrections import keep_corrections
from newsclean.cleaning.labels.inside.database_fields import mark_database_fields
from newsclean.cleaning.labels.inside.endings import cut_at_note, cut_at_rights, find_print_note, mark_bios
from newsclean.cleaning.labels.inside.insets import mark_insets
from newsclean.cleaning.labels.inside.last_quotes import keep_last_quote
from newsclean.cleaning.labels.inside.leads import mark_leads
from newsclean.cleaning.labels.inside.led_links import mark_led_links
from newsclean.cleaning.labels.inside.left_headings import mark_left_headings
from newsclean.cleaning.labels.inside.letters import keep_signatures
from newsclean.cleaning.labels.inside.lists import cut_contents, cut_named_sections, cut_unsure_lists, keep_cells
from newsclean.cleaning.labels.inside.live_posts import keep_posts, mark_live_posts
from newsclean.cleaning.labels.inside.named_boxes import cut_named_boxes
from newsclean.cleaning.labels.inside.next_stories import cut_next_stories
from newsclean.cleaning.labels.inside.opinion_boxes import cut_opinion_boxes
from newsclean.cleaning.labels.inside.picture_lines import mark_picture_lines
from newsclean.cleaning.labels.inside.posts import mark_posts
from newsclean.cleaning.labels.inside.questions import keep_questions
from newsclean.cleaning.labels.inside.repeats import mark_repeats
from newsclean.cleaning.labels.inside.standfirsts import keep_standfirst
from newsclean.cleaning.labels.inside.stray_lines import mark_stray_lines
from newsclean.cleaning.labels.inside.summary_boxes import mark_summary_boxes
from newsclean.cleaning.labels.inside.teaser_cards import mark_teaser_cards
from newsclean.cleaning.labels.learned import correct
from newsclean.cleaning.labels.page import Mark, view
from newsclean.cleaning.labels.selected import mark_selected
from newsclean.cleaning.labels.tells.datelines import find_dateline
from newsclean.cleaning.labels.tells.placed import find_placed_dateline
from newsclean.cleaning.labels.tells.signatures import shown_writers
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.head import Head
    from newsclean.cleaning.labels.page import PageView
    from newsclean.cleaning.scoring import Scores
    from newsclean.model import PrintEdition, Removed, Selectors

# From here on a choice is sure. Of labelled pages that list what they link to none scored less (out of fold).
SURE = 0.7
# What puts back what the engine left out of a story, in this order: letters' signatures, a live blog's posts, an
# interview's questions, what stands beside lines of its form, a closing quotation, corrections.
_KEEP_MORE = (keep_signatures, keep_posts, keep_questions, keep_companions, keep_last_quote, keep_corrections)


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """`keep[i]` says whether block i stays in the text; every other visible block is in exactly one of
    `removed`, in the page's order; `covers` names the blocks of each of them. `is_sure` says how far the choice of the
    text can be trusted. `standfirst` is the block of the one that the engine had left out."""

    keep: tuple[bool, ...]
    removed: tuple[Removed, ...]
    covers: tuple[tuple[int, ...], ...]
    print_edition: PrintEdition | None = None
    dateline: str | None = None
    is_sure: bool = True
    standfirst: int | None = None

    def covered(self, labels: Collection[Label]) -> frozenset[int]:
        """The blocks of what was removed as one of these labels."""
        parts = zip(self.removed, self.covers, strict=True)
        return frozenset(i for removed, covered in parts if removed.label in labels for i in covered)


@dataclass(frozen=True, slots=True)
class Ruled:
    """What the rules say of a page, or a text: `marks` of all visible blocks that are not kept, the blocks that head a
    section, the standfirst that the engine had left out."""

    page: PageView
    marks: dict[int, Mark]
    headings: frozenset[int]
    print_edition: PrintEdition | None
    is_sure: bool
    standfirst: int | None = None

    def gathered(self, base: str | None = None) -> Labelled:
        """The marks as they are by now, as removed entries; `base` is the page's address."""
        removed, covers = gather(self.page, self.marks, self.headings, base)
        pairs = zip(self.page.blocks, self.page.keep, strict=True)
        return Labelled(
            keep=tuple(self.page.keep),
            removed=removed,
            covers=covers,
            print_edition=self.print_edition,
            dateline=find_dateline([block.text for block, is_kept in pairs if is_kept])
            or find_placed_dateline(self.page),
            is_sure=self.is_sure,
            standfirst=self.standfirst,
        )


def label(
    blocks: Blocks,
    keep: Sequence[bool],
    head: Head,
    base: str | None = None,
    scores: Scores | None = None,
    selectors: Selectors | None = None,
) -> Labelled:
    """What is removed, named. A block that the engine kept may still go (a print note, a "read also" line, more where
    its confidence is low); `base` is the page's address, which makes those of teasers whole; `scores` are the engine's,
    null where somebody else chose and is sure; `selectors` are the newspaper's."""
    ruled = mark_by_rules(blocks, keep, head, scores, selectors)
    page, marks = ruled.page, ruled.marks
    if blocks.blocks:
        matrix = None if scores is None else scores.matrix
        correct(page, marks, matrix or features(blocks, head))
    mark_filed_lists(page, marks)
    mark_left_headings(page, marks)
    return ruled.gathered(base)


def mark_by_rules(
    blocks: Blocks,
    keep: Sequence[bool],
    head: Head,
    scores: Scores | None = None,
    selectors: Selectors | None = None,
) -> Ruled:
    """The marks before the model of labels reads them."""
    is_sure = scores is None or scores.confidence >= SURE
    note, edition = find_print_note(blocks.blocks, keep) or (None, None)
    keep = _cut_around(blocks, keep if note is None else cut_at_note(blocks.blocks, keep, note), head, is_sure=is_sure)
    marks = {} if note is None else {note: Mark(Label.PRINT_NOTE, Why.PATTERN)}
    page, standfirst = keep_standfirst(view(blocks, keep, head))
    for keep_more in _KEEP_MORE:
        page = keep_more(page)
    page, named = _cut_boxes(cut_next_stories(page, marks), marks)
    _mark_told(page, marks, selectors)
    writers = shown_writers(page)
    mark_bios(page, marks, note, writers)
    mark_boxes(page, marks)
    mark_teaser_cards(page, marks)
    mark_insets(page, marks)
    mark_picture_lines(page, marks)
    mark_posts(page, marks)
    led = mark_led_links(page, marks)
    mark_stray_lines(page, marks)
    mark_summary_boxes(page, marks)
    mark_leads(page, marks)
    mark_live_posts(page, marks)
    # Behind a bio may stand where the story came from, which is known by now.
    mark_bios(page, marks, note, writers)
    mark_repeats(page, marks)
    zones = find_zones(page)
    sections = find_sections(page, zones)
    weak = mark_named(page, marks, zones, sections)
    headings = led.union(named, (x.heading for x in sections), mark_shapes(page, marks, weak))
    mark_kickers(page, marks)
    return Ruled(page, marks, headings, edition, is_sure, standfirst)


def _cut_around(blocks: Blocks, keep: Sequence[bool], head: Head, *, is_sure: bool) -> list[bool]:
    """The choice without the lists, the comments and the notices that end a story or stand beside it."""
    beside = cut_named_sections(blocks, keep)
    keep = keep_bare_story(blocks, keep, head) if any(keep) and not any(beside) else beside
    keep = keep_cells(blocks, cut_contents(blocks, cut_at_rights(blocks.blocks, keep, is_sure=is_sure)))
    return keep if is_sure else cut_unsure_lists(blocks, keep)


def _mark_told(page: PageView, marks: dict[int, Mark], selectors: Selectors | None) -> None:
    """Marks what the newspaper's file names, and a database."""
    mark_selected(page, marks, selectors)
    mark_database_fields(page, marks)


def _cut_boxes(page: PageView, marks: dict[int, Mark]) -> tuple[PageView, frozenset[int]]:
    """The page without the boxes amid it that hold other stories or a column, and the blocks that head these."""
    page, named = cut_named_boxes(page, marks)
    page, columns = cut_opinion_boxes(page, marks)
    return page, named | columns
