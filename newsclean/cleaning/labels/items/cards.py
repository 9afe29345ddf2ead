"""The lines of a list -> its cards: the lines of each story together, its title first, without what the story is filed
under."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import chain, groupby, islice
from typing import TYPE_CHECKING

from msgspec.structs import replace

from newsclean.cleaning.blocks import HEADINGS, climb
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.items.days import is_day
from newsclean.cleaning.labels.items.drafts import EXCERPT, LONGEST_TITLE, SHORTEST_TITLE, is_button, is_count
from newsclean.cleaning.labels.page import is_linked
from newsclean.cleaning.labels.tells.addresses import (
    leads_deeper,
    leads_home,
    leads_to_listing,
    leads_to_story,
    leads_to_writer,
)
from newsclean.cleaning.labels.tells.titles import TITLE
from newsclean.cleaning.metadata.names import is_full_name
from newsclean.cleaning.sentences import STOPS_OR_DOTS
from newsclean.cleaning.vocabulary import section_of, type_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsclean.cleaning.blocks import Block, Container

# The most words of a kicker, and the longest name of what a story is filed under.
_WORDS, _LONGEST_NAME = 4, 2 * TITLE
# The fewest cards that show a custom, and the most links of a card before its title's.
_CARDS, _LINKS = 2, 2
# The most boxes around a line that are looked at: each costs a step for each line.
_DEEPEST = 64
# The most words, or signs of Chinese and Japanese, of a kicker where its list is not yet known to have some; and
# fewer words than these has each that is called one.
_BRIEF, _SIGNS, _CALLED, _SMALL_WORD = 2, 4, 6, 4
# How many of a list's links are more than most.
_MOST = 2 / 3
# What a page calls the elements of kickers, and of titles.
_KICKER = re.compile(
    r"kicker|eyebrow|overline|topline|dachzeile|spitzmarke|occhiello|antetitulo|surtitre|"
    r"(?:^|[\s_-])(?:categor|rubri|label|flag|tag|topic|section)(?:[a-z]{0,5})(?:[\s_-]|$)",
    re.IGNORECASE,
)
_EXCERPTS = re.compile(
    r"excerpt|summar|(?:^|[\s_-])(?:desc(?:ription)?|intro|dek|deck|chapo|anriss)(?:[\s_-]|$)", re.IGNORECASE
)
_TITLE = re.compile(r"(?<!sub)(?<!sub[-_])(?:title|headline|titre|titel|titolo|titulo)", re.IGNORECASE)
# Addresses of no pages.
_NO_PAGES = ("#", "javascript:", "mailto:", "tel:")
# The address of a box around several stories.
_SEVERAL = ""


@dataclass(slots=True, eq=False)
class _Line:
    """A line with the address that most of it is a link to, or none; `key` is the address of what may be a title, its
    text where it leads nowhere, and null for other lines."""

    block: Block
    address: str
    key: str | None

    @property
    def text(self) -> str:
        return self.block.text

    @property
    def is_heading(self) -> bool:
        return self.block.tag in HEADINGS


@dataclass(frozen=True)
class _List:
    """What all cards of a list are read by: the words that lead to several stories, as kickers and buttons do; the
    links that come again; how many cards there are, whether they begin with kickers, and whether titles lead to lists
    of stories themselves."""

    refrains: frozenset[str]
    again: frozenset[tuple[str, str]]
    cards: int
    are_led: bool
    are_listed: bool
    containers: Sequence[Container]


def in_cards(blocks: Sequence[Block], containers: Sequence[Container]) -> list[Block]:
    """The lines in the order of their cards, of each card the title first. A card is the largest box around a title
    that holds no other, or one link."""
    lines = [_Line(block, address := _address(block), _key(block, address)) for block in blocks]
    if not any(line.key for line in lines) or not any(block.hrefs for block in blocks):
        return list(blocks)
    refrains = _refrains(lines)
    for line in lines:
        line.key = None if line.text in refrains else line.key
    # The picture of a story leads where its title does.
    links = Counter(link for link, _ in groupby((x.text, x.address) for x in lines if x.address))
    cards = _cards(lines, containers)
    titled = [card for card in cards if any(line.key for line in card)]
    around = _List(
        refrains,
        frozenset(link for link, count in links.items() if count > 1),
        len(titled),
        _are_led(titled),
        any(leads_to_listing(line.key) for line in lines if line.key and line.address),
        containers,
    )
    near = [[x.address for x in card if x.key and x.address] for card in cards]
    ordered = (_ordered(x, chain(*near[max(0, i - 1) : i + 2]), around) for i, x in enumerate(cards))
    return [*chain.from_iterable(ordered)]


def _address(block: Block) -> str:
    address = block.hrefs[-1] if block.hrefs and is_linked(block) else ""
    return "" if address.startswith(_NO_PAGES) else address


def _key(block: Block, address: str) -> str | None:
    text, size, is_heading = block.text, weight(block.text), block.tag in HEADINGS
    if is_button(text) or (is_day(text) and not (address and is_heading)):
        return None
    # The link of a title may be its picture's.
    page = (address or (block.hrefs[-1] if is_heading and block.hrefs else "")).partition("#")[0]
    if is_heading:
        is_filed = leads_to_listing(address) or leads_home(address)
        is_title = size >= TITLE or not is_filed if address else size >= SHORTEST_TITLE
        return page or text if is_title else None
    if not page or size < SHORTEST_TITLE or leads_to_listing(page) or leads_to_writer(page):
        return None
    return page if size >= TITLE or leads_to_story(page) else None


def _refrains(lines: Sequence[_Line]) -> frozenset[str]:
    """The few words that lead to several stories."""
    led = defaultdict(set)
    for line in lines:
        is_column = line.is_heading and leads_to_story(line.address)  # each of its stories has the column's title
        if line.address and weight(line.text) < EXCERPT and not (is_column or is_day(line.text)):
            led[line.text].add(line.address)
    return frozenset(text for text, addresses in led.items() if len(addresses) > 1)


def _cards(lines: Sequence[_Line], containers: Sequence[Container]) -> list[list[_Line]]:
    """The lines by their cards; those of none are each by themselves."""
    held: dict[int, str] = {}
    for line in lines:
        for index in _climb(line, containers) if line.key else ():
            if held.setdefault(index, line.key or "") not in {line.key, _SEVERAL}:
                held[index] = _SEVERAL
    groups: list[int] = []
    last: int | None = None
    for i, line in enumerate(lines):
        box = _box(line, held, containers)
        is_in_box = box is not None and box == last
        is_in_link = i > 0 and line.address != "" and line.block.hrefs[-1:] == lines[i - 1].block.hrefs[-1:]
        groups.append(groups[-1] if i and (is_in_box or is_in_link) else i)
        last = box
    return [[line for line, _ in card] for _, card in groupby(zip(lines, groups, strict=True), lambda x: x[1])]


def _climb(line: _Line, containers: Sequence[Container]) -> Iterator[int]:
    return islice(climb(containers, line.block.container), _DEEPEST)


def _box(line: _Line, held: dict[int, str], containers: Sequence[Container]) -> int | None:
    """The largest container around a line that holds one story; null where there is none."""
    largest = None
    for index in _climb(line, containers):
        key = held.get(index)
        if key == _SEVERAL:
            break
        if key is not None:
            largest = index
    return largest


def _are_led(cards: Sequence[Sequence[_Line]]) -> bool:
    """True for a list whose links all begin with a few words, and go on with a longer line: those are kickers, as
    titles above their excerpts are not all short."""
    inside = [_in_one_link(card) for card in cards if not any(line.is_heading for line in card)]
    several = [x for x in inside if len(x) > 1]
    led = sum(_is_led(x[0], x[1]) for x in several)
    brief = sum(_is_brief(x[0].text) for x in several)
    is_custom = led >= _CARDS and led > _MOST * len(several) and brief * 2 >= len(several)
    return is_custom and all(_is_few(x[0].text) for x in several)


def _in_one_link(card: Sequence[_Line]) -> list[_Line]:
    """The lines of the link of a card's first title, but for dates and the like."""
    address = next((line.address for line in card if line.key), "")
    linked = [line for line in card if line.address == address] if address else []
    titles = [line for line in linked if not _is_no_title(line)]
    return titles if any(line.key for line in titles) else linked  # a title may look like a name


def _is_few(text: str) -> bool:
    return text.count(" ") < _WORDS and weight(text) < _LONGEST_NAME and not text.endswith(STOPS_OR_DOTS)


def _is_brief(text: str) -> bool:
    """True for so few words that they make no title, as most kickers have one or two, or for a day: "1月10日 (金)"."""
    return text.count(" ") < _BRIEF and (
        weight(text) == len(text) or len(text) <= _SIGNS or any(map(str.isdecimal, text))
    )


def _is_phrase(text: str) -> bool:
    """True for three words or more, of which one behind the first begins small and is no small word itself."""
    _, *others = text.split()
    return len(others) >= _BRIEF and any(x.islower() and len(x) >= _SMALL_WORD for x in others)


def _is_led(first: _Line, second: _Line) -> bool:
    """True for a few words above a line that may be their title."""
    if second.block.tag == "p" != first.block.tag or second.text.endswith("."):
        return False
    return _is_few(first.text) and weight(first.text) < weight(second.text) <= LONGEST_TITLE


def _is_no_title(line: _Line) -> bool:
    """True for what may stand above a title and is none itself: what a story is, a date, a number, a name."""
    text = line.text
    is_named = type_of(text) is not None or section_of(text) is not None
    return is_named or is_count(text) or is_day(text) or (not line.is_heading and is_full_name(text))


def _ordered(card: Sequence[_Line], near: Iterable[str], around: _List) -> Iterator[Block]:
    """The lines of a card, its title first. What stands before that is its kicker, but for dates and prose."""
    title = _title(card, around)
    if title is None:
        titles = [*near]
        yield from (line.block for line in card if not _is_filed(line, titles, around))
        return
    address = title.block.hrefs[-1] if title.block.hrefs else _shown_address(card)
    at = card.index(title)
    links = [line for line in card if line.address not in {"", address} and not is_day(line.text)]
    dropped = {line for line in links if _is_filed(line, [address or ""], around)}
    if around.cards >= _CARDS:
        dropped.update(line for line in card if line.text in around.refrains)
        # A card may have short titles besides, of stories that belong to its own.
        if len(links) == 1 or (len(links) <= _LINKS and all(line in card[:at] for line in links)):
            dropped.update(
                x for x in links if _is_beside(x, title, around) and (x in card[:at] or not _is_phrase(x.text))
            )
    dropped.discard(title)
    if not dropped.issuperset(links):  # a story without a title as long as others
        yield from (line.block for line in card if line not in dropped)
        return
    hrefs, block = (address,) if address else (), title.block
    yield replace(block, link_chars=len(block.text) if hrefs else block.link_chars, hrefs=hrefs)
    dropped.update(line for line in card[:at] if not tells_below(line.block))
    yield from (line.block for line in card if line is not title and line not in dropped)


def tells_below(block: Block) -> bool:
    """True for a line above a title that is more than its kicker: a date, or prose."""
    return is_day(block.text) or weight(block.text) >= EXCERPT or block.text.endswith(".")


def _shown_address(card: Sequence[_Line]) -> str | None:
    """Where a card without a linked title leads, by its picture or its button."""
    found = [x.block.hrefs[-1] for x in card if x.block.hrefs and (not is_linked(x.block) or is_button(x.text))]
    return next(filter(leads_to_story, found), found[0] if len(set(found)) == 1 else None)


def _title(card: Sequence[_Line], around: _List) -> _Line | None:
    lines = [line for line in card if line.key]
    headings = [line for line in lines if line.is_heading]
    if headings or not lines:
        return headings[0] if headings else None
    linked = [line for line in _in_one_link(card) if line.text not in around.refrains] or lines
    called = [line for line in linked if _TITLE.search(_names(line, around))]
    others = [line for line in linked if not _is_beside_title(line, around)]
    if len(called) == 1 or (others and others[0] is not linked[0]):
        return called[0] if len(called) == 1 else others[0]
    is_led = len(linked) > 1 and (around.are_led or weight(linked[0].text) < SHORTEST_TITLE)
    return linked[1] if is_led and _is_led(linked[0], linked[1]) else linked[0]


def _is_beside_title(line: _Line, around: _List) -> bool:
    """True for what the page calls a kicker or an excerpt; a kicker has few words."""
    names = _names(line, around)
    is_kicker = _KICKER.search(names) is not None and len(line.text.split()) < _CALLED
    return is_kicker or _EXCERPTS.search(names) is not None


def _names(line: _Line, around: _List) -> str:
    """What the page calls the elements of a line."""
    return f"{around.containers[line.block.container].names} {line.block.names}"


def _is_filed(line: _Line, titles: Sequence[str], around: _List) -> bool:
    """True for a link to what stories are filed under: a subject, a writer, a folder around the story."""
    address = line.address
    if not address or weight(line.text) >= _LONGEST_NAME * len(line.block.hrefs) or is_day(line.text):
        return False
    if leads_to_writer(address) or (leads_to_listing(address) and not around.are_listed):
        return True
    is_short = weight(line.text) < TITLE and not leads_to_story(address)
    is_again = (line.text, address) in around.again and "." not in address.rpartition("/")[2]
    is_home = line.is_heading and leads_home(address)
    is_folder = any(leads_deeper((address, x)) or x.startswith(f"{address}?") for x in titles)
    return is_short and (is_again or is_home or is_folder)


def _is_beside(line: _Line, title: _Line, around: _List) -> bool:
    """True for a short link in the card of another title that looks otherwise than that."""
    if leads_to_story(line.address) or line.key:
        return False
    one, other = (around.containers[x.block.container] for x in (line, title))
    return (one.tag, one.names) != (other.tag, other.names)
