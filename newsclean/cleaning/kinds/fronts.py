"""Pages that list stories, told by their cards or teasers: sections, subjects, writers, results of a search, days."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

import numpy as np

from newsclean.cleaning.blocks import HEADINGS
from newsclean.cleaning.characters import weight
from newsclean.cleaning.columns import running_sums
from newsclean.cleaning.json_ld import is_story
from newsclean.cleaning.labels.page import is_prose
from newsclean.cleaning.labels.tells.signatures import is_timestamp
from newsclean.cleaning.metadata.addresses import domain_of
from newsclean.cleaning.metadata.date_reading import find_dates
from newsclean.cleaning.vocabulary.folders import AUTHORS, SEARCHES, SUBJECTS
from newsclean.model import Label

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.columns import Ints
    from newsclean.cleaning.kinds.clues import KindClues

# A front of boxes: how many, and which share of the text they hold.
_BOXES = 5
_IN_BOXES = 0.6
# The most words above the cards of a list, and where nothing calls the page one; the longest name of a subject or a
# writer, as `weight` has it.
_INTRO, _SHORT_INTRO, _NAME = 150, 60, 32
# A row of teasers: how many there are, the least length of a title and of what stands below it, as `weight` has them,
# and how many blocks of text that is at most.
_ROW, _TITLE, _EXCERPT, _EXCERPTS = 3, 12, 30, 3
# How far above or below all of it who signs it stands, in blocks.
_NEAR = 3
# How the addresses of lists end: with a day or a month, or with what a folder's own page is called.
_DAYS = re.compile(r"/(?:19|20)\d\d(?:[/-][01]?\d(?:[/-][0-3]?\d)?)?/?$")
_TITLE_WORDS = re.compile(r"[^\W\d_]{2}[-_][^\W\d_]{2}")
_FOLDERS = frozenset({"index", "default", "list", "archive", "archives", "archiv", "arxiv", "archivo", "arquivo"})
# How the headline of a guide begins, which lists places or works itself.
_RANKED = re.compile(r"(?:the )?(?:\d{1,3} (?=[^\W\d_])|best\b|top (?!stor|news|head))", re.IGNORECASE)
# How the address of a story ends: with three words of its title, or a number. And the most words of a page's name.
_STORY_NAME, _SHORT_NAME = re.compile(r"(?:[^\W_]+[-_]){2}[^\W_]|\d{3}"), 3
# Which share of the cards shows a date.
_DATED = 0.5
_LISTS = frozenset({"collectionpage", "profilepage", "searchresultspage"})
_LIST_ADDRESS = SUBJECTS | SEARCHES | AUTHORS | {"by", "yazar"}
_SEARCHED = frozenset({"q", "s", "query", "search", "keyword", "keywords", "suche", "buscar", "text", "wd"})
# What tells a story of its own.
_SIGNED = frozenset({Label.BYLINE, Label.TIMESTAMP})


def is_front(clues: KindClues) -> bool:
    """True where most of the text stands in boxes that are all alike, or articles all, and have a linked title each."""
    columns = clues.blocks.columns
    most = _cards(clues)
    if not len(most):
        return False
    # A story that lists places or works is declared one, and has a writer or a date above them.
    if _is_signed_story(clues, int(columns.firsts[most[0]])):
        return False
    kept = running_sums(np.where(clues.labelled.keep, columns.sizes, 0))
    held = kept[columns.lasts[most]] - kept[columns.firsts[most]]
    # The box that holds most of the text is the story's own.
    return int(held.sum()) > _IN_BOXES * len(clues.text) and int(held.max()) * 2 < int(held.sum())


def is_list(clues: KindClues) -> bool:
    """True for a few words, if any, above cards that hold most of the page's text: the page of a subject, of a writer
    or of a search. It is declared one; or it has no date and no writer of its own, and its address, dates in its cards
    or a short name for a headline speak for one."""
    if clues.head.story or clues.og_type == "article" or _is_dated(clues) or clues.words > _INTRO:
        return False
    columns = clues.blocks.columns
    cards = _cards(clues)
    if not len(cards):
        return False
    firsts, lasts = columns.firsts[cards], columns.lasts[cards]
    apart = [i for i in clues.kept if not ((firsts <= i) & (i < lasts)).any()]
    sizes = running_sums(np.where(columns.hidden, 0, columns.sizes))
    own = int(columns.sizes[apart].sum())
    if any(i > int(firsts[0]) for i in apart) or own * 2 > int((sizes[lasts] - sizes[firsts]).sum()):
        return False
    if clues.og_type == "profile" or clues.all_types & _LISTS:
        return True
    if _is_signed(clues, int(firsts[0])):
        return False
    # Of three signs two.
    is_brief = clues.words <= _SHORT_INTRO and _has_short_name(clues)
    return has_list_address(clues) + is_brief + _are_dated(clues, cards) > 1


def is_row_of_teasers(clues: KindClues) -> bool:
    """True for a text of teasers in no boxes: linked titles of the site's own pages, each above a few lines. The page
    declares no story, it has no writer, no date and no headline of a guide, and of four signs of a list it has two."""
    if clues.head.story or clues.og_type == "article" or _is_dated(clues) or not clues.kept or _is_guide(clues):
        return False
    teasers = _teasers(clues)
    if len(teasers) < _ROW or _is_signed(clues, teasers[0].start) or _is_signed_around(clues, teasers):
        return False
    # Teasers are brief.
    if sum(_is_told_in_full(clues, x) for x in teasers) * 2 >= len(teasers):
        return False
    sizes = [sum(len(clues.blocks.blocks[i].text) for i in x if clues.labelled.keep[i]) for x in teasers]
    if sum(sizes) < _IN_BOXES * len(clues.text) or max(sizes) * 2 > sum(sizes):
        return False
    lead_on = sum(_leads_on(clues.blocks.blocks[x.start : x.stop]) for x in teasers)
    dated = sum(any(is_timestamp(clues.blocks.blocks[i].text) for i in x) for x in teasers)
    signs = (lead_on >= _DATED * len(teasers), dated >= _DATED * len(teasers))
    is_of_list = has_list_address(clues) or _ends_as_list(clues)
    return sum(signs) + is_of_list + _has_short_name(clues) > 1


def _teasers(clues: KindClues) -> list[range]:
    """The teasers of the text, from each title to before the next one."""
    blocks, kept = clues.blocks.blocks, clues.kept
    found: list[range] = []
    seen: set[str] = set()
    titles = []
    for i in range(max(0, kept[0] - _EXCERPTS), kept[-1]):
        if _is_title(clues, blocks[i]) and blocks[i].hrefs[-1] not in seen:
            seen.add(blocks[i].hrefs[-1])
            titles.append(i)
    for title, end in pairwise([*titles, kept[-1] + 1]):
        excerpts = [i for i in range(title + 1, end) if clues.labelled.keep[i]]
        if len(excerpts) <= _EXCERPTS and any(is_prose(blocks[i], _EXCERPT) for i in excerpts):
            found.append(range(title, end))
    return found


def _is_title(clues: KindClues, block: Block) -> bool:
    """True for a link of some words to one other page of the site."""
    if not block.hrefs or block.hidden or block.link_chars < len(block.text) or weight(block.text) < _TITLE:
        return False
    address = block.hrefs[-1]
    return not address.startswith("#") and domain_of(address) in {None, clues.metadata.domain}


def _is_told_in_full(clues: KindClues, teaser: range) -> bool:
    """True for several paragraphs below a title."""
    blocks = clues.blocks.blocks
    return sum(clues.labelled.keep[i] and is_prose(blocks[i], _EXCERPT) for i in teaser[1:]) > 1


def _is_guide(clues: KindClues) -> bool:
    """True under a headline that counts or ranks what is listed: "10 best beaches"."""
    own = clues.blocks.blocks[clues.headline].text if clues.headline is not None else clues.metadata.title or ""
    return _RANKED.match(own) is not None and not find_dates(own)


def _is_signed_around(clues: KindClues, teasers: list[range]) -> bool:
    """True where the page has a writer, or a signature right above its headline or right below its teasers."""
    first = teasers[0].start if clues.headline is None else min(clues.headline, teasers[0].start)
    inside = {i for x in teasers for i in x}
    near = (i for i in range(first - _NEAR, teasers[-1].stop + _NEAR) if i not in inside)
    return bool(clues.metadata.authors) or any(clues.label_of.get(i) in _SIGNED for i in near)


def _leads_on(teaser: list[Block]) -> bool:
    """True for a teaser with a second link to what its title leads to."""
    return any(teaser[0].hrefs[-1] in x.hrefs for x in teaser[1:])


def _ends_as_list(clues: KindClues) -> bool:
    """True for an address that ends with a day, or with a folder's own page, but for one behind a title's words."""
    address = clues.address.partition("?")[0]
    if any(_TITLE_WORDS.search(x) for x in clues.segments[:-1]):
        return False
    return _DAYS.search(address) is not None or (bool(clues.segments) and clues.segments[-1] in _FOLDERS)


def _cards(clues: KindClues) -> Ints:
    """The most numerous boxes that are alike, or articles all, and have a linked title each; none where few are."""
    columns = clues.blocks.columns
    none = np.zeros(0, np.int64)
    titled = np.flatnonzero(columns.tagged(HEADINGS) & (columns.link_chars * 2 > columns.sizes))
    if len(titled) < _BOXES:
        return none
    # One title a box: what holds several is the list of boxes.
    titles = np.searchsorted(titled, columns.lasts) - np.searchsorted(titled, columns.firsts)
    boxes = np.flatnonzero((titles == 1) & (columns.lasts - columns.firsts > 1))
    if len(boxes) < _BOXES:
        return none
    alike = np.where(columns.within({"article"}), 0, columns.brothers + 1)[boxes]
    counts = np.bincount(alike)[alike]
    return boxes[alike == alike[counts.argmax()]] if counts.max() >= _BOXES else none


def _is_dated(clues: KindClues) -> bool:
    """True where the page declares when it was published."""
    return clues.head.meta("article:published_time", "datepublished", "pubdate", "date") is not None


def has_list_address(clues: KindClues) -> bool:
    """True for the address of a subject, a writer or a search."""
    if not _LIST_ADDRESS.isdisjoint(clues.segments):
        return True
    try:
        query = parse_qsl(urlsplit(clues.address).query)
    except ValueError:
        return False
    return any(key.lower() in _SEARCHED for key, _ in query)


def _has_short_name(clues: KindClues) -> bool:
    title = clues.headline
    return title is not None and weight(clues.blocks.blocks[title].text) <= _NAME


def _is_signed_story(clues: KindClues, first: int) -> bool:
    """True for a page that declares a story, or calls itself an article, has a writer above its first card, and an
    address or a headline of a story's. A mere date may be the day's own, and a name a page's of that writer."""
    title = clues.headline
    if is_story(clues.head.story):
        return _is_signed(clues, first)
    if clues.og_type != "article" or title is None or has_list_address(clues):
        return False
    if not any(clues.label_of.get(i) is Label.BYLINE for i in range(title + 1, first)):
        return False
    is_addressed = bool(clues.segments) and _STORY_NAME.search(clues.segments[-1]) is not None
    return is_addressed or len(clues.blocks.blocks[title].text.split()) > _SHORT_NAME


def _is_signed(clues: KindClues, first: int) -> bool:
    """True where a writer or a date stands between the headline and the first card."""
    title = clues.headline
    return title is not None and any(clues.label_of.get(i) in _SIGNED for i in range(title + 1, first))


def _are_dated(clues: KindClues, cards: Ints) -> bool:
    blocks, columns = clues.blocks.blocks, clues.blocks.columns
    spans = zip(columns.firsts[cards].tolist(), columns.lasts[cards].tolist(), strict=True)
    dated = sum(any(is_timestamp(block.text) for block in blocks[first:last]) for first, last in spans)
    return dated >= _DATED * len(cards)
