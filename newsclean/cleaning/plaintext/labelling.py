"""Lines that are not the article -> what each of them is, and why: as labels.label does for pages, without what only
markup tells.

Of most lines no word and no sign says anything, so that each pattern is asked only of those that may match it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsclean.cleaning.labels import SURE, Ruled
from newsclean.cleaning.labels.inside.endings import cut_at_note, find_print_note, mark_bios
from newsclean.cleaning.labels.inside.last_lines import mark_of_last_line
from newsclean.cleaning.labels.inside.repeats import mark_repeats
from newsclean.cleaning.labels.inside.stray_lines import mark_stray_lines
from newsclean.cleaning.labels.page import TEASER_LISTS, Mark, is_of_teaser, take, view
from newsclean.cleaning.labels.tells.asks import ask_of
from newsclean.cleaning.labels.tells.bare_lines import bare_line
from newsclean.cleaning.labels.tells.bios import is_bio
from newsclean.cleaning.labels.tells.embeds import placeholders
from newsclean.cleaning.labels.tells.lines import is_helped, led_line, legal_or_caption, place_on_site
from newsclean.cleaning.labels.tells.sign_offs import sign_off
from newsclean.cleaning.labels.tells.signatures import signature
from newsclean.cleaning.metadata.date_reading import find_month
from newsclean.cleaning.plaintext.answers import left_out_answers
from newsclean.cleaning.plaintext.asides import mark_asides
from newsclean.cleaning.plaintext.body_lists import left_out_entries
from newsclean.cleaning.plaintext.captions import mark_captions
from newsclean.cleaning.plaintext.controls import LONGEST_ROW, mark_buttons, player, row_of_buttons
from newsclean.cleaning.plaintext.copies import mark_pull_quotes, mark_second_copy
from newsclean.cleaning.plaintext.ending import is_about, left_in, left_out, writers
from newsclean.cleaning.plaintext.header import (
    left_out_beginning,
    left_out_standfirst,
    mark_bylines,
    signed_below_standfirst,
)
from newsclean.cleaning.plaintext.key_points import find_key_points
from newsclean.cleaning.plaintext.learned import correct
from newsclean.cleaning.plaintext.next_story import mark_next_story
from newsclean.cleaning.plaintext.posts import find_posts
from newsclean.cleaning.plaintext.sections import find_sections, led_columns
from newsclean.cleaning.plaintext.shapes import mark_shapes
from newsclean.cleaning.plaintext.signs import Sign
from newsclean.cleaning.vocabulary.consent import names_cookies
from newsclean.cleaning.vocabulary.credits import ends_in_credit, ends_in_han_credit
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.head import Head
    from newsclean.cleaning.labels import Labelled
    from newsclean.cleaning.labels.page import PageView
    from newsclean.cleaning.plaintext.scoring import LineScores
    from newsclean.cleaning.plaintext.sections import Section
    from newsclean.cleaning.plaintext.wording import Wording

# How many lines behind the text may be such as its last ones are.
_BEHIND = 6
_HEADLINE = Mark(Label.HEADLINE, Why.DECLARED)


def label_lines(blocks: Blocks, scores: LineScores, head: Head) -> Labelled:
    """What is removed, named. A line that the engine kept may still go (a print note, a "read also" line), and one that
    it did not may be the text's after all."""
    ruled = mark_lines(blocks, scores, head)
    correct(ruled.page, ruled.marks, scores)
    return ruled.gathered()


def mark_lines(blocks: Blocks, scores: LineScores, head: Head) -> Ruled:
    """The marks before the model of labels reads them."""
    keep, wording = scores.keep, scores.wording
    note, edition = find_print_note(blocks.blocks, keep) or (None, None)
    page = view(blocks, keep if note is None else cut_at_note(blocks.blocks, keep, note), head)
    names = writers(page, wording.signs)
    page = _with_edges(page, scores, note, names)
    marks = {} if note is None else {note: Mark(Label.PRINT_NOTE, Why.PATTERN)}
    mark_bios(page, marks, note, names)
    _mark_writer(page, marks, names)
    mark_stray_lines(page, marks)
    _mark_placeholders(page, marks)
    _mark_below_standfirst(page, marks)
    mark_captions(page, marks, wording.signs)
    mark_asides(page, marks, wording)
    mark_repeats(page, marks)
    mark_second_copy(page, marks)
    mark_pull_quotes(page, marks)
    mark_next_story(page, marks, wording)
    sections = find_sections(page, wording, marks)
    weak = _mark_named(page, marks, sections, wording)
    mark_bylines(page, marks)
    mark_shapes(page, marks, weak, wording)
    mark_buttons(page, marks, wording)
    return Ruled(page, marks, frozenset(x.heading for x in sections), edition, scores.confidence >= SURE)


def _with_edges(view: PageView, scores: LineScores, note: int | None, names: frozenset[str]) -> PageView:
    """The page with the lines kept that begin its text and go on with it, and no others at its end."""
    wording = scores.wording

    def is_named(index: int) -> bool:
        text, signs = view.blocks[index].text, wording.signs[index]
        return bool(
            (wording.headings[index] or wording.lines[index]) is not None
            or _by_patterns(view, index, _patterns(signs)) is not None
            or (signs & Sign.COOKIES and names_cookies(text))
            or is_helped(text)
            or is_bio(view, text, is_sure=True)
            or is_about(names, text)
        )

    view = _with(view, left_out_entries(view, scores.values, is_named), is_kept=True)
    view = _with(view, left_in(view, scores, is_named), is_kept=False)
    more = left_out(view, scores, note, is_named)
    posts, less = find_posts(view, wording, is_named)
    headings, points = find_key_points(view, wording)
    more += posts + headings
    more += left_out_answers(view, len(view.keep) if note is None else note, is_named)
    more += left_out_beginning(view, scores.values, is_named)
    if (standfirst := left_out_standfirst(view, scores.values, is_named)) is not None:
        more.append(standfirst)
    return _with(_with(view, [*more, *scores.whole], is_kept=True), less + points, is_kept=False)


def _with(view: PageView, lines: Sequence[int], *, is_kept: bool) -> PageView:
    """The page with these lines kept, or not."""
    if not lines:
        return view
    keep = list(view.keep)
    for i in lines:
        keep[i] = is_kept
    return view.with_choice(keep)


def _mark_placeholders(view: PageView, marks: dict[int, Mark]) -> None:
    """Marks what stands in the place of another site's content between lines that are not kept."""
    asking = placeholders(block.text for block in view.blocks)
    for i in [i for i, block in enumerate(view.blocks) if block.text in asking] if asking else ():
        if not view.keep[i]:
            marks.setdefault(i, Mark(Label.CONSENT, Why.PATTERN))


def _mark_below_standfirst(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes the lines of who wrote the text and when out of it."""
    for i, mark in signed_below_standfirst(view).items():
        take(view, marks, i, mark)


def _mark_writer(view: PageView, marks: dict[int, Mark], names: frozenset[str]) -> None:
    """Takes the last line of the text away where it is about one of its writers, and marks what is right behind it."""
    kept = view.left
    if len(kept) > 1 and is_about(names, view.blocks[kept[-1]].text):
        take(view, marks, kept[-1], Mark(Label.AUTHOR_BIO, Why.PATTERN))
    elif kept and kept[-1] + 1 < len(view.keep) and is_about(names, view.blocks[kept[-1] + 1].text):
        marks.setdefault(kept[-1] + 1, Mark(Label.AUTHOR_BIO, Why.PATTERN))


def _mark_named(
    view: PageView, marks: dict[int, Mark], sections: Sequence[Section], wording: Wording
) -> dict[int, Mark]:
    """Marks the lines that a heading above or their own words name; gives back what is rather a part of something else
    where it stands."""
    under: dict[int, Mark] = {}
    for section in sections:
        mark = Mark(section.label, Why.HEADING, view.blocks[section.heading].text, section.heading)
        under |= dict.fromkeys(range(section.heading, section.end), mark)
    columns = led_columns(view, wording)
    # A card among others says itself that it is a column or an editorial; one in a ranking has its place there.
    under |= {i: x for i, x in columns.items() if i in under and under[i].label is Label.RELATED}
    led = _behind(view, marks, wording) | columns
    near, headlines = view.neighbourhood, view.shown_headlines
    weak: dict[int, Mark] = {}
    for i, (is_kept, said, signs) in enumerate(zip(view.keep, wording.lines, wording.signs, strict=True)):
        if is_kept or i in marks:
            continue
        named = under.get(i) or led.get(i)
        if named is None and i in headlines:
            named = _HEADLINE
        elif named is None and (said is not None or _patterns(signs)):
            named = _own_mark(view, i, said, signs)
        if named is not None:
            is_weak = i not in near and is_of_teaser(view.blocks[i], named)
            (weak if is_weak else marks)[i] = named
    return weak


def _behind(view: PageView, marks: dict[int, Mark], wording: Wording) -> dict[int, Mark]:
    """What the lines right behind the text are that would not be its last ones either, down to what a heading names."""
    found: dict[int, Mark] = {}
    if not view.kept:
        return found
    last = view.kept[-1]
    for i in range(last + 1, min(last + 1 + _BEHIND, len(view.keep))):
        if wording.headings[i] in TEASER_LISTS:
            break
        is_told = i in marks or wording.lines[i] is not None
        mark = None if is_told else sign_off(view.blocks[i].text) or mark_of_last_line(view, i, last)
        # Names alone are as often entries.
        if mark is not None and mark.why is not Why.SHAPE:
            found[i] = mark
    return found


def _own_mark(view: PageView, index: int, said: Label | None, signs: int) -> Mark | None:
    """What a line is by its own words; null where they do not tell."""
    if said is None:
        return _by_patterns(view, index, _patterns(signs))
    # The address of the terms is an entry of the page's menu; the terms themselves are no line.
    label = Label.NAVIGATION if said is Label.LEGAL else said
    return _by_patterns(view, index, _surer_patterns(signs)) or Mark(label, Why.PATTERN, view.blocks[index].text)


def _by_patterns(view: PageView, index: int, patterns: Iterable[_Pattern]) -> Mark | None:
    size = len(view.blocks[index].text)
    for pattern in patterns:
        if size <= pattern.longest and (mark := pattern.find(view, index)) is not None:
            return mark
    return None


@cache
def _patterns(signs: int) -> tuple[_Pattern, ...]:
    """The patterns for lines with these signs: there are few sets of signs, and many lines."""
    return tuple(x for x in (*_SURER, *_LESS_SURE) if x.signs & signs)


@cache
def _surer_patterns(signs: int) -> tuple[_Pattern, ...]:
    return tuple(x for x in _SURER if x.signs & signs)


def _bare(view: PageView, index: int) -> Mark | None:
    return bare_line(view.blocks[index].text)


def _asks(view: PageView, index: int) -> Mark | None:
    label = ask_of(view.blocks[index])
    return None if label is None else Mark(label, Why.PATTERN)


def _credited(view: PageView, index: int) -> Mark | None:
    """A caption beside the text, by the credit that it ends with."""
    text = view.blocks[index].text
    is_caption = index in view.neighbourhood and (ends_in_credit(text) or ends_in_han_credit(text))
    return Mark(Label.CAPTION, Why.PATTERN) if is_caption else None


def _month(view: PageView, index: int) -> Mark | None:
    """The month of a magazine's issue, between headline and text."""
    is_there = 0 <= view.headline < index < view.first and find_month(view.blocks[index].text) is not None
    return Mark(Label.TIMESTAMP, Why.PATTERN) if is_there else None


class _Pattern(NamedTuple):
    """What finds a label of lines that have one of the `signs` and are not longer than `longest`."""

    signs: int
    longest: int
    find: Callable[[PageView, int], Mark | None]


# The surest first; between the two stand lines that have no other words than those that the vocabulary knows.
_SURER = (
    _Pattern(Sign.HERE, 250, place_on_site),
    _Pattern(Sign.DIGIT, 80, player),
    _Pattern(Sign.DIGIT | Sign.BY, 120, signature),
)
_LESS_SURE = (
    _Pattern(Sign.COLON | Sign.FILED, 600, led_line),
    _Pattern(Sign.LEGAL | Sign.CREDIT, 600, legal_or_caption),
    _Pattern(Sign.CREDIT, 300, _credited),
    _Pattern(Sign.DIGIT, 8, _bare),
    _Pattern(Sign.DIGIT, 40, _month),
    _Pattern(Sign.BUTTONS, LONGEST_ROW, row_of_buttons),
    _Pattern(Sign.NETWORK, 220, _bare),
    _Pattern(Sign.ASKS, 320, _asks),
)
