"""A list of teasers -> its items: title, address, date, excerpt of each. Works on blocks with and without markup."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from newsclean.cleaning.blocks import HEADINGS, SUBHEADINGS, Block
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.items.marks import points, without_marks
from newsclean.cleaning.labels.page import COLUMNS, is_linked
from newsclean.cleaning.labels.tells.addresses import leads_to_writer
from newsclean.cleaning.labels.tells.signatures import RANK, is_timestamp, titles_by
from newsclean.cleaning.metadata.date_reading import find_dates
from newsclean.cleaning.metadata.names import PARTICLES, is_full_name, is_name
from newsclean.cleaning.sentences import CALLS, QUESTIONS, STOPS_OR_DOTS, ends_sentence
from newsclean.cleaning.vocabulary import fold, line_of, section_of, type_of
from newsclean.cleaning.vocabulary.bylines import BEGINNING, may_begin
from newsclean.model import ArticleType, DateKind, Item, Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# A shorter link is no title, and a line without markup that is longer than this.
SHORTEST_TITLE, LONGEST_TITLE = 8, 120
_LONGEST_DATE = 90
_LONGEST_BUTTON = 40
# The least weight of an excerpt, as `weight` has it.
EXCERPT = 45
_BYLINE = re.compile(rf"^{BEGINNING}\S", re.IGNORECASE)
# "Von neun Apotheken haben drei ...": a sentence that begins with such a word goes on without a name. What a box asks
# its readers to agree to ("By signing up you ...") is no excerpt either.
_BEGUN = re.compile(r"^[^\W\d_]+ (?![^\W_]+ing\b)[^\W\d_A-ZÀ-Þ][^\W\d_]*\s.{25,}[.!?…]$")
# The signs that begin the entries of a list, as a class of characters.
BULLETS = "[•●▪■◦*–—-]"
_BULLET = re.compile(rf"^{BULLETS}\s+(?=\S)")
# The name of a section before each of its titles: "Opinion | The price of a berth"; and the most spaces of another.
_SPACES_IN_LEAD = 2
_LED = re.compile(r"^(?P<lead>[^|:：]{3,30}?)\s*[|:：]\s*(?P<rest>\S.+)$")
# The fewest titles that have writers.
_PAIRS = 2
# How long names are beside titles of which some look like names.
_NAMES_TO_TITLES = 0.85
# A rank or a degree within a name.
_RANK_IN_BRACKETS = re.compile(r"\s\([A-Z][a-z]{0,4}\.?\)\s")
# Korean parts no names.
_HANGUL = re.compile("[가-힣]")
# The longest name in a script without capital letters, the most spaces in it, and one of those without spaces.
_LONGEST_NAME, _NAME_SPACES, _HAN = 24, 2, 4
# How many signs around a title one of two lines may have more than the other.
_SIGNS = 8
_TRAILING_DATE = re.compile(r"\s*[(\[]([^()\[\]]{6,40})[)\]]\s*$")
_CLOSING = (")", "]")
# What stands between a title and the date on its line, and the least weight of such a title.
_AROUND_DATE, _TITLE_BY_DATE = " -–—:|/·•()[],.", 14
_PARTING, _OPENING, _CLOSED = ("-", "–", "—", ":", "|", "(", "["), "([", ")]"
# What parts a title from the name behind it.
_SEAMS, _NAME_ENDS = (" ", ",", "|", "–", "—"), " ,|–—()/-"


@dataclass(slots=True)
class _Draft:
    """An item while its lines are read."""

    title: str | None = None
    href: str | None = None
    date: str | None = None
    date_kind: DateKind | None = None
    excerpt: str | None = None

    def item(self, base: Base) -> Item:
        return Item(
            title=self.title,
            url=base.absolute(self.href),
            date=self.date,
            date_kind=self.date_kind,
            excerpt=self.excerpt,
        )


class Base:
    """The page's address, for addresses without a host."""

    def __init__(self, address: str | None) -> None:
        self._address = address
        try:
            parts = urlsplit(address or "")
        except ValueError:  # "http://[": what makes addresses whole must be one
            parts = urlsplit("")
        self._origin = f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""

    def absolute(self, href: str | None) -> str | None:
        """The address in full where it can be known; quick for the common forms."""
        if not href or href.startswith(("#", "javascript:", "mailto:", "data:")):
            return None
        href = href.strip()
        if href.startswith(("http://", "https://")) or not self._origin:
            return href
        if href.startswith("/") and not href.startswith("//") and "/../" not in href:
            return self._origin + href
        try:
            return urljoin(self._address or "", href)
        except ValueError:
            return href


def read_items(blocks: Sequence[Block], base: Base) -> tuple[Item, ...]:
    """The teasers that a list shows, in order; `blocks` are those under its heading."""
    drafts = _with_markup(blocks) if any(block.hrefs for block in blocks) else _without_markup(blocks)
    drafts = _without_ways([draft for draft in drafts if draft.title])
    for draft, title in zip(drafts, without_marks([draft.title or "" for draft in drafts]), strict=True):
        draft.title = title
    return tuple(draft.item(base) for draft in drafts)


def _without_ways(drafts: list[_Draft]) -> list[_Draft]:
    """The drafts without the ways to the next stories and the previous ones, which alone have arrows."""
    ways = [i for i, draft in enumerate(drafts) if points(draft.title or "") and draft.excerpt is None]
    return [x for i, x in enumerate(drafts) if i not in ways] if len(ways) * 2 < len(drafts) else drafts


def _with_markup(blocks: Sequence[Block]) -> list[_Draft]:
    """Drafts of a list whose titles are links."""
    drafts = [_Draft()]
    names = sum(not block.hrefs and is_full_name(block.text) for block in blocks)
    writers = paired_writers([block.text for block in blocks]) if names >= _PAIRS else frozenset()
    above: Block | None = None
    is_above = _has_dates_above(blocks)
    are_dated = _are_dated(blocks)
    for block in map(_without_name, blocks):
        text, is_link = block.text, is_linked(block)
        if _is_writer(block, writers):
            continue
        if is_above and drafts[-1].title is not None and _is_date(text):
            drafts.append(_Draft())
        if is_link and not block.hrefs:
            _read_on(drafts, block, above)
        elif is_link:
            _read_link(drafts, block, are_dated=are_dated)
        elif are_dated and block.hrefs and _dated(text)[1] is not None:
            _start(drafts, *_dated(text), block.hrefs[-1])
        elif _read_date(drafts[-1], text):
            pass
        elif block.hrefs and block.link_chars >= SHORTEST_TITLE and drafts[-1].title is None:
            _start(drafts, *_titled(text), block.hrefs[0])
        else:
            _read_text(drafts, block)
        above = block
    return drafts


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
    return _first_is_date(blocks) is True and _first_is_date(reversed(blocks)) is False


def _first_is_date(blocks: Iterable[Block]) -> bool | None:
    """Whether of some blocks the first one that is a date or a title is a date; null where none is either."""
    for block in blocks:
        if _is_date(block.text):
            return True
        if is_linked(block) and not is_button(block.text):
            return False
    return None


def _is_date(text: str) -> bool:
    return len(text) <= _LONGEST_DATE and is_timestamp(text)


def _is_writer(block: Block, writers: frozenset[str]) -> bool:
    """True for the name of a writer, which leads to more by the same, or nowhere: titles may look like names."""
    if block.hrefs:
        return leads_to_writer(block.hrefs[-1]) and is_full_name(block.text)
    return block.text in writers


def _read_on(drafts: list[_Draft], block: Block, above: Block | None) -> None:
    """Reads the next line of a link, below its first one, the name of a writer, or below the title."""
    text = block.text
    is_below_name = above is not None and above.hrefs and above.tag not in HEADINGS and is_full_name(above.text)
    if is_below_name and _may_be_title(text):
        drafts[-1].title = text
    elif not _read_date(drafts[-1], text):
        _read_text(drafts, block)


def _is_byline(text: str) -> bool:
    return may_begin(text) and _BYLINE.match(text) is not None and not _BEGUN.match(text)


def _may_be_title(text: str) -> bool:
    is_other = is_full_name(text) or text.endswith(STOPS_OR_DOTS) or is_button(text) or _is_byline(text)
    return weight(text) >= SHORTEST_TITLE and not is_other and not is_timestamp(text)


def _read_link(drafts: list[_Draft], block: Block, *, are_dated: bool) -> None:
    draft, text, href = drafts[-1], _without_section(block.text) or block.text, block.hrefs[-1]
    title, date = _dated(text) if are_dated else (text, None)
    if date is not None:
        _start(drafts, title, date, href)
        return
    is_signed = _is_byline(text) and not titles_by(block)
    if is_button(text) or is_signed or text.isdecimal() or _is_read_date(draft, text):
        if draft.href is None and draft.title:
            draft.href = href
        return
    if draft.title and _same(draft.title, text):
        draft.href = draft.href or href
        return
    if draft.title and draft.href == href:
        if len(text) > len(draft.title) and draft.excerpt is None and len(draft.title) >= SHORTEST_TITLE:
            draft.excerpt = text
        elif len(draft.title) < SHORTEST_TITLE:
            draft.title = text
        return
    if draft.title and draft.href is None and draft.excerpt is None and len(draft.title) < len(text):
        draft.title = None  # what stood alone before a link was its kicker
    _start(drafts, text, None, href)


def _read_text(drafts: list[_Draft], block: Block) -> None:
    draft, text = drafts[-1], block.text
    if is_button(text) or _is_byline(text):
        return
    if draft.title and _same(draft.title, text):
        return
    # The link of a title may be its picture's.
    is_next = draft.title is None or draft.excerpt is not None or draft.href is None
    is_next = is_next or (bool(block.hrefs) and draft.href not in block.hrefs)
    if block.tag in SUBHEADINGS and weight(text) >= SHORTEST_TITLE and is_next:
        _start(drafts, text, None, block.hrefs[0] if block.hrefs else None)
    elif draft.title and draft.excerpt is None and (weight(text) >= EXCERPT or text.endswith(STOPS_OR_DOTS)):
        draft.excerpt = _without_button(block)
    elif draft.title is None and weight(text) >= SHORTEST_TITLE and not text.isupper():
        _start(drafts, text, None, None)


def _without_button(block: Block) -> str:
    """An excerpt without the link to more that some end with."""
    text = block.text
    if not 0 < block.link_chars <= _LONGEST_BUTTON or not is_button(text[-block.link_chars :]):
        return text
    return text[: -block.link_chars].rstrip(" [(") or text


def _titled(text: str) -> tuple[str, str | None]:
    """A line that holds a title and a date behind it -> both."""
    match = _TRAILING_DATE.search(text) if text.rstrip().endswith(_CLOSING) else None
    if match and find_dates(match[1]):
        return text[: match.start()], match[1]
    return text, None


def _are_dated(blocks: Iterable[Block]) -> bool:
    """True where all links hold a title and a date: elsewhere such a line is the date of the title above it."""
    links = [block.text for block in blocks if block.hrefs and not is_button(block.text)]
    return bool(links) and all(_dated(text)[1] is not None for text in links)


def _dated(text: str) -> tuple[str, str | None]:
    """A short line of a link that holds a title and a date, before it or behind it -> both; null where it does not."""
    if len(text) > LONGEST_TITLE or not any(map(str.isdecimal, text)):
        return text, None
    dates = find_dates(text)
    if len(dates) != 1 or not (is_timestamp(text) or text.endswith(_CLOSING)):
        return text, None
    before, behind = text[: dates[0].start].strip(), text[dates[0].end :].strip()
    # A date in words that nothing parts from the others is one of them: "The outage on April 16, 2009".
    in_words = any(map(str.isalpha, text[dates[0].start : dates[0].end]))
    if in_words and not (_ends_apart(before) and _begins_apart(before, behind)):
        return text, None
    front, back = before.strip(_AROUND_DATE), behind.strip(_AROUND_DATE)
    title = back if not front else front if not back else ""
    is_title = weight(title) >= _TITLE_BY_DATE and " " in title and not any(map(str.isdecimal, title))
    return (title, text[dates[0].start : dates[0].end]) if is_title and not is_timestamp(title) else (text, None)


def _ends_apart(before: str) -> bool:
    """True where nothing stands before a date, or a sign between."""
    return not before.strip(_OPENING) or before.endswith(_PARTING)


def _begins_apart(before: str, behind: str) -> bool:
    """True where nothing stands behind a date, or a sign between, or the end of its brackets."""
    in_brackets = before.endswith(tuple(_OPENING)) and behind[:1] in _CLOSED
    return not behind.strip(_CLOSED) or behind.startswith(_PARTING) or in_brackets


def _start(drafts: list[_Draft], title: str, date: str | None, href: str | None) -> None:
    draft = drafts[-1]
    if not (draft.title is None and (draft.href is None or draft.href == href)):
        draft = _Draft()
        drafts.append(draft)
    draft.title, draft.href = title, href
    if date:
        _read_date(draft, date)


def _is_read_date(draft: _Draft, text: str) -> bool:
    return _read_date(draft, text)


def _read_date(draft: _Draft, text: str) -> bool:
    """True for a line that is a date; it becomes the item's own."""
    if not _is_date(text):
        return False
    if draft.date is None and (found := find_dates(text)):
        updated = next((x for x in found if x.is_update), None)
        chosen = next((x for x in found if not x.is_update), updated) or found[0]
        draft.date = chosen.moment.written()[0]
        draft.date_kind = DateKind.UPDATED if chosen.is_update else DateKind.PUBLISHED
    return True


def _without_markup(blocks: Sequence[Block]) -> list[_Draft]:
    """Drafts of a list whose lines tell only by their shape: a title, often twice; a date; an excerpt."""
    drafts = [_Draft()]
    lines = [x for block in blocks if (x := _without_section(_BULLET.sub("", block.text)))]
    lines = [x for x in lines if any(map(str.isalnum, x))]
    # Below each title may stand what it is filed under: "NEWSINFO".
    words = [x for x in lines if x.isupper() and " " not in x and weight(x) == len(x)]
    passed = paired_writers(lines).union(words if len(words) * 2 < len(lines) + 1 else ())
    is_above = len(lines) > 1 and _is_date(lines[0]) and not _is_date(lines[-1])
    for line in lines:
        draft, text = drafts[-1], _without_topic(line)
        if is_above and draft.title is not None and _is_date(text):
            draft = _Draft()
            drafts.append(draft)
        if (
            RANK.match(text)
            or text in passed
            or (draft.title and _same(draft.title, text))
            or is_button(text)
            or _is_byline(text)
        ):
            continue
        title, date = _titled(text)
        if date is not None and weight(title) >= SHORTEST_TITLE:
            _start(drafts, title, date, None)
        elif _read_date(draft, text):
            continue
        elif draft.title and draft.excerpt is None and _is_excerpt(text, draft.title):
            draft.excerpt = text
        else:
            _start(drafts, text, None, None)
    return drafts


def _without_topic(text: str) -> str:
    """A line of a date without what stands behind a bar: "3h ago|Economy"."""
    before, bar, _ = text.partition("|")
    return before if bar and _is_date(before.strip()) else text


def led_by_section(text: str) -> tuple[str, Label, str] | None:
    """The name of columns before a title or before the name of its writer, what it says, and the rest; null for other
    lines."""
    led = _LED.match(text) if "|" in text or ":" in text or "：" in text else None
    label = section_of(led["lead"]) if led else None
    return (led["lead"], label, led["rest"]) if led and label in COLUMNS else None


def _without_section(text: str) -> str:
    """A line without such a name, or another word for its list or its type ("Also read | ", "LETTER: "); empty where it
    has no more than the writer's besides."""
    led = led_by_section(text)
    if led is not None:
        return "" if is_full_name(led[2]) else led[2]
    other = _LED.match(text) if "|" in text or ":" in text or "：" in text else None
    return other["rest"] if other is not None and _names_list(other["lead"]) else text


def _names_list(lead: str) -> bool:
    if lead.count(" ") > _SPACES_IN_LEAD:
        return False
    return section_of(lead) is Label.RELATED or type_of(lead) is ArticleType.LETTER


def paired_writers(lines: Sequence[str]) -> frozenset[str]:
    """The lines that are the writers' names: every second one of those that are titles or names. Two pairs at least,
    since a title may look like a name, or one of nothing else below a title that does not."""
    named = {x for x in lines if len(x) <= LONGEST_TITLE and _may_be_writer(x)}
    if not named:
        return frozenset()
    short = [x for x in dict.fromkeys(lines) if len(x) <= LONGEST_TITLE and not _is_no_title(x)]
    if short and len(short) < _PAIRS * 2:
        is_pair = [x in named for x in short] == [False, True] and len(lines) == len(short)
        is_pair = is_pair and (short[1].count(" ") == 1 or short[1].upper() != short[1].lower())
        return frozenset(short[1:]) if is_pair else frozenset()
    if len(short) % 2:
        return frozenset()
    # A few titles look like names as well; those of all writers do, and are shorter together.
    for names, titles in ((short[1::2], short[::2]), (short[::2], short[1::2])):
        if named.issuperset(names) and not named.issuperset(titles) and _are_shorter(names, titles, named):
            return frozenset(names)
    return frozenset()


def _are_shorter(names: Sequence[str], titles: Sequence[str], named: set[str]) -> bool:
    return named.isdisjoint(titles) or sum(map(weight, names)) <= _NAMES_TO_TITLES * sum(map(weight, titles))


def _may_be_writer(text: str) -> bool:
    """True for what may be the name of a writer of any language, with a rank in brackets ("Col (R) Aftab Munir")."""
    whole = _RANK_IN_BRACKETS.sub(" ", text) if "(" in text else text
    words = whole.split()
    # Most titles end here, as long as their last word is small.
    if len(words) < 2 or not (words[0][0].isupper() and words[-1][0].isupper()):
        return _is_uncased_name(text)
    is_small = all(x in PARTICLES for x in words if x[0].islower())
    return is_small and is_full_name(" ".join(x for x in words if not x[0].islower()))


def _is_no_title(text: str) -> bool:
    is_sentence = ends_sentence(text) and not text.endswith(CALLS)
    return is_sentence or is_timestamp(text) or RANK.match(text) is not None or is_button(text)


def _is_uncased_name(text: str) -> bool:
    """True for two or three words of a script without capital letters, or a few characters of one without spaces: among
    titles these are names."""
    if len(text) > _LONGEST_NAME or text.lower() != text.upper() or not is_name(text):
        return False
    if " " in text and _HANGUL.match(text):
        return False
    return 1 <= text.count(" ") <= _NAME_SPACES or (
        " " not in text and 1 < len(text) <= _HAN and weight(text) > len(text)
    )


def _is_excerpt(text: str, title: str) -> bool:
    if len(text) <= EXCERPT and text.endswith(QUESTIONS):  # a title of its own
        return False
    return len(text) > LONGEST_TITLE or (
        len(text) > len(title) and (text.endswith(STOPS_OR_DOTS) or len(text) > 2 * len(title) + 20)
    )


def is_button(text: str) -> bool:
    """True for the words of a list's own controls ("See all"), and of what its stories are ("Analysis")."""
    is_short = len(text) <= _LONGEST_BUTTON
    return is_short and (line_of(text) is not None or section_of(text) is not None or type_of(text) is not None)


def _same(one: str, other: str) -> bool:
    """True where two lines show one title, one of them perhaps cut off."""
    if one == other:
        return True
    is_cut = other.endswith(("…", "..."))
    if not is_cut and abs(len(one) - len(other)) > _SIGNS:
        return False
    first, second = fold(one), fold(other)
    if first == second:
        return True
    short, long = sorted((first, second), key=len)
    return len(short) >= 20 and is_cut and long.startswith(short[:-1])
