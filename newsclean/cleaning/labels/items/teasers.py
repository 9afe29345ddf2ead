"""A list of teasers -> its items: title, address, date, excerpt of each. Works on blocks with and without markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import HEADINGS, SUBHEADINGS, Block
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.items.days import apart, are_dated, before_brackets, goes_on, is_day, order_in
from newsclean.cleaning.labels.items.drafts import (
    LONGEST_BUTTON,
    SHORTEST_TITLE,
    Base,
    Draft,
    Drafts,
    is_button,
    is_byline,
    is_count,
    is_prose,
    is_same,
)
from newsclean.cleaning.labels.items.lines import PAIRS, paired_writers, read_lines, without_section
from newsclean.cleaning.labels.items.marks import points, without_marks
from newsclean.cleaning.labels.page import is_linked
from newsclean.cleaning.labels.tells.addresses import leads_to_writer
from newsclean.cleaning.labels.tells.signatures import RANK, titles_by
from newsclean.cleaning.metadata.names import is_full_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsclean.model import Item

# Of so many items one leads somewhere in a list of links.
_LED = 3
# A title without an address has so many words, and is so long beside the average of those with one.
_WORDS, _SIZE = 5, 0.6
# What parts a title from the name behind it.
_SEAMS, _NAME_ENDS = (" ", ",", "|", "–", "—"), " ,|–—()/-"


def read_items(blocks: Sequence[Block], base: Base) -> tuple[Item, ...]:
    """The teasers that a list shows, in order; `blocks` are those under its heading."""
    read = _read_linked(blocks) if any(block.hrefs for block in blocks) else read_lines(blocks)
    drafts = _without_copies(_without_heads(_without_ways(read.titled), base))
    for draft, title in zip(drafts, without_marks([draft.title or "" for draft in drafts]), strict=True):
        draft.title = title
    return tuple(draft.item(base) for draft in drafts)


def _without_ways(drafts: list[Draft]) -> list[Draft]:
    """The drafts without the ways to the next stories and the previous ones, which alone have arrows."""
    ways = [i for i, draft in enumerate(drafts) if points(draft.title or "") and draft.excerpt is None]
    return [x for i, x in enumerate(drafts) if i not in ways] if len(ways) * 2 < len(drafts) else drafts


def _without_heads(drafts: list[Draft], base: Base) -> list[Draft]:
    """The drafts without those that lead nowhere where others do, tell nothing, and have not as many words as titles:
    heads of parts of the list, tabs, prompts."""
    led = {draft for draft in drafts if base.absolute(draft.href)}
    if not led or len(led) * _LED < len(drafts):
        return drafts
    least = _SIZE * sum(weight(x.title or "") for x in led) / len(led)
    kept = {x for x in drafts if (title := x.title) and len(title.split()) >= _WORDS and weight(title) >= least}
    return [x for x in drafts if x in led or x in kept or x.date or x.excerpt]


def _without_copies(drafts: list[Draft]) -> list[Draft]:
    """The drafts without those that show the title of an earlier one and lead where that does."""
    known: dict[tuple[str | None, str | None], Draft] = {}
    for draft in drafts:
        first = known.setdefault((draft.title, draft.href), draft) if draft.href else draft
        if first is not draft:
            first.excerpt = first.excerpt or draft.excerpt
            if first.date is None:
                first.date, first.date_kind = draft.date, draft.date_kind
    return [x for x in drafts if not x.href or known[x.title, x.href] is x]


def _read_linked(blocks: Sequence[Block]) -> Drafts:
    """Drafts of a list whose titles are links."""
    drafts = Drafts(order_in(block.text for block in blocks))
    names = sum(not block.hrefs and is_full_name(block.text) for block in blocks)
    writers = paired_writers([block.text for block in blocks]) if names >= PAIRS else frozenset()
    is_above = _has_dates_above(blocks)
    with_dates = are_dated(_titles(blocks))
    for block in map(_without_name, blocks):
        text, is_link = block.text, bool(block.hrefs) and is_linked(block)
        if _is_writer(block, writers):
            continue
        if is_above and drafts.last.title is not None and is_day(text):
            drafts.begin()
        if is_link:
            _read_link(drafts, block, with_dates=with_dates)
        elif with_dates and block.hrefs and apart(text)[1] is not None:
            drafts.start(*apart(text), block.hrefs[-1])
        elif drafts.read_date(text):
            pass
        elif block.hrefs and block.link_chars >= SHORTEST_TITLE and drafts.last.title is None:
            drafts.start(*before_brackets(text), block.hrefs[0])
        else:
            _read_text(drafts, block)
    return drafts


def _titles(blocks: Iterable[Block]) -> list[str]:
    """The first line of each link."""
    links = {block.hrefs[-1]: block.text for block in reversed([*blocks]) if block.hrefs and not is_button(block.text)}
    return [*links.values()]


def _without_name(block: Block) -> Block:
    """A line without its writer's name, where that stands behind the link of the title ("Soup for one Ada Reyes")."""
    size = block.link_chars
    title, name = block.text[:size], block.text[size:]
    if not SHORTEST_TITLE <= size < len(block.text) or len(block.hrefs) != 1 or not name.startswith(_SEAMS):
        return block
    if not is_full_name(name.strip(_NAME_ENDS)) or weight(title) < SHORTEST_TITLE:
        return block
    return Block(title, block.tag, block.container, size, block.hrefs)


def _has_dates_above(blocks: Sequence[Block]) -> bool:
    """True for a list that begins with a date and ends with a title: each date stands above its title, or before it."""
    return _firstis_day(blocks) is True and _firstis_day(reversed(blocks)) is False


def _firstis_day(blocks: Iterable[Block]) -> bool | None:
    """Whether of some blocks the first one that is a date or a title is a date; null where none is either."""
    for block in blocks:
        if is_day(block.text):
            return True
        if is_linked(block) and not is_button(block.text):
            return False
    return None


def _is_writer(block: Block, writers: frozenset[str]) -> bool:
    """True for the name of a writer, which leads to more by the same, or nowhere: titles may look like names."""
    if block.hrefs:
        return leads_to_writer(block.hrefs[-1]) and is_full_name(block.text)
    return block.text in writers


def _read_link(drafts: Drafts, block: Block, *, with_dates: bool) -> None:
    draft, text, href = drafts.last, without_section(block.text) or block.text, block.hrefs[-1]
    title, date = apart(text) if with_dates or block.tag in HEADINGS else (text, None)
    if date is not None:
        drafts.start(title, date, href)
        return
    is_signed = is_byline(text) and not titles_by(block)
    is_title = block.tag in HEADINGS and goes_on(text)
    if is_button(text) or is_signed or (not is_title and drafts.read_date(text)) or not any(map(str.isalpha, text)):
        if draft.href is None and draft.title:
            draft.href = href
        return
    if draft.title and is_same(draft.title, text):
        draft.href = draft.href or href
        return
    if draft.title and draft.href == href:
        is_more = len(text) > len(draft.title) and not is_count(text)
        if draft.excerpt is None and (is_more or is_prose(text)):
            draft.excerpt = _without_button(block)
        return
    is_kicker = draft.href is None and draft.excerpt is None and not draft.is_headed
    if draft.title and is_kicker and len(draft.title) < len(text):
        draft.title = None
    drafts.start(text, None, href)


def _read_text(drafts: Drafts, block: Block) -> None:
    draft, text = drafts.last, block.text
    if is_button(text) or is_byline(text) or RANK.match(text):
        return
    if draft.title and is_same(draft.title, text):
        return
    # The link of a title may be its picture's.
    is_next = draft.title is None or draft.excerpt is not None or draft.href is None
    is_next = is_next or (bool(block.hrefs) and draft.href not in block.hrefs)
    if block.tag in SUBHEADINGS and weight(text) >= SHORTEST_TITLE and is_next:
        drafts.start(text, None, block.hrefs[0] if block.hrefs else None)
        drafts.last.is_headed = True
    elif draft.title and draft.excerpt is None and is_prose(text):
        draft.excerpt = _without_button(block)
    elif draft.title is None and weight(text) >= SHORTEST_TITLE and not text.isupper():
        drafts.start(text, None, None)


def _without_button(block: Block) -> str:
    """An excerpt without the link to more that some end with."""
    text = block.text
    if not 0 < block.link_chars <= LONGEST_BUTTON or not is_button(text[-block.link_chars :]):
        return text
    return text[: -block.link_chars].rstrip(" [(") or text
