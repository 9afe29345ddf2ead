"""What a text is: the article of a page, or what another kind of page left. Types and flags are told as for HTML."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.kinds import Kind
from newsclean.cleaning.kinds.flags import find_flags
from newsclean.cleaning.kinds.fronts import has_list_address
from newsclean.cleaning.kinds.pages import is_dated, is_wall, names_page, says_error
from newsclean.cleaning.kinds.style import reads_as_news
from newsclean.cleaning.kinds.types import find_article_type
from newsclean.cleaning.labels.tells.signatures import is_timestamp
from newsclean.cleaning.metadata.date_reading import find_dates
from newsclean.cleaning.plaintext.clocks import clock_of
from newsclean.cleaning.plaintext.posts import POSTS, is_falling
from newsclean.cleaning.sentences import COLONS, is_whole
from newsclean.cleaning.vocabulary import LONGEST_HEADING, section_of
from newsclean.cleaning.vocabulary.calls import speaks_to_reader
from newsclean.cleaning.vocabulary.errors import is_title_of_error, speaks_of_error
from newsclean.cleaning.vocabulary.live import has_live
from newsclean.model import ArticleType, Label, PageKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.kinds.clues import KindClues

# Fewer characters tell no story.
_FEW = 60
# A text of so many that are not the article's, around hardly any that are, comes from a list.
_MANY, _SHORT, _SMALL_SHARE = 1200, 360, 0.1
_ITEMS = 5
# So many whole paragraphs that speak of no page and to no reader are a story.
_PARAGRAPHS = 2
# The longest text in the place of a story; how many lines above it, and of it, may be the title of an error.
_LONGEST_NOTICE, _ABOVE, _LONGEST_TITLE = 1500, 3, 80
_CUT = ("…", "...", "[…]", "[...]")
# The most words beside teasers, the fewest teasers, how far from a line's beginning its date stands.
_MOST_WORDS, _TEASERS, _BEFORE_DATE = 150, 3, 16
# What begins the pages of a tag, a subject, a writer, a search, and what asks to turn off a program.
_OF_LISTS = re.compile(
    r"^(?:tags?|tagged|topic|categor(?:y|ies|ía)|author|archives?|articles? (?:by|tagged)|posts? (?:by|tagged)|"
    r"(?:all )?stories (?:by|about)|schlagwort|thema|kategorie|mot-clé|catégorie|étiquette|etiqueta|categoria|"
    r"kategoria|тег|метка|рубрика|etiket|kategori|标签|標籤|タグ|태그)s?\s*[:：]\s*\S|"
    r"^(?:search results|results for|suchergebnisse|résultats de (?:la )?recherche|resultados de (?:la )?búsqueda|"
    r"resultados da (?:busca|pesquisa)|risultati (?:della|di) ricerca|zoekresultaten|wyniki wyszukiwania|"
    r"результаты поиска|arama sonuçları|搜索结果|搜尋結果|検索結果|검색결과|نتائج البحث)",
    re.IGNORECASE,
)
_BLOCKER = re.compile(
    r"\b(?:an?|your|ihren?|einen|votre|un|tu|su|seu|il tuo|je|uw) "
    r"(?:ad[ -]?block\w*|werbeblocker|bloqueur de pub\w*|bloqueador de (?:anuncios|publicidad)|advertentieblokker)",
    re.IGNORECASE,
)
_TURN_OFF = re.compile(
    r"\b(?:turn(?:ing)? off|turned off|switch(?:ing)? off|disabl\w+|paus\w+|whitelist\w*|allow\w*|detected|"
    r"deaktivier\w*|schalten|ausschalten|abschalten|désactiv\w*|desactiv\w*|desativ\w*|deshabilit\w*|disattiv\w*|uitschakel\w*|"
    r"uit te schakelen|uitzetten|schakel)\b",
    re.IGNORECASE,
)
# In a list of dated titles: the most lines of an entry, the longest teaser and date, the most lines of text a date.
_ENTRY, _LONGEST_TEASER, _LONGEST_DATE, _A_DATE = 4, 160, 40, 3


def find_text_kind(clues: KindClues) -> Kind:
    """The kind of page that a text comes from; nothing of its markup is left to tell more."""
    page_kind, why = _page_kind(clues)
    if not page_kind.is_story:
        return Kind(page_kind=page_kind, evidence={"page_kind": why})
    found = find_article_type(clues)
    # A text has lost the date, and what else says of a page that it is news.
    if found is None and reads_as_news(clues):
        found = ArticleType.NEWS, "style"
    evidence = {"page_kind": why} | ({} if found is None else {"article_type": found[1]})
    return Kind(
        page_kind=page_kind, article_type=found[0] if found else None, flags=find_flags(clues), evidence=evidence
    )


def _page_kind(clues: KindClues) -> tuple[PageKind, str]:
    kept, others = len(clues.text), sum(len(removed.text) for removed in clues.labelled.removed)
    if kept <= _LONGEST_NOTICE and (found := _without_story(clues)) is not None:
        return found
    if 0 < kept < _FEW and others <= _MANY and _is_signed(clues):
        return PageKind.ARTICLE, "a short story that says where it is from"
    if kept < _FEW and others < 3 * _FEW:
        return PageKind.EMPTY, "no text"
    if kept < _FEW or (kept < _SHORT and others > _MANY and kept < _SMALL_SHARE * others):
        items = sum(len(removed.items) for removed in clues.labelled.removed)
        return (
            (PageKind.SECTION_FRONT, "a list of teasers")
            if items >= _ITEMS
            else (PageKind.OTHER, "no signs of a story")
        )
    if _is_live(clues):
        return PageKind.LIVE_BLOG, "entries by the clock"
    return PageKind.ARTICLE, "text of an article"


def _without_story(clues: KindClues) -> tuple[PageKind, str] | None:
    """What a page with hardly any text holds in the place of a story, where its words or its dates tell."""
    texts = [block.text for block in clues.blocks.blocks]
    if _is_error(clues, texts):
        return PageKind.ERROR_PAGE, "words of an error"
    is_told = bool(clues.text) and (_is_signed(clues) or is_dated(clues))
    if not is_told and any(section_of(x[:LONGEST_HEADING]) is Label.CONSENT for x in texts) and is_wall(clues, texts):
        return PageKind.CONSENT_WALL, "its text asks for consent"
    if not is_told and _BLOCKER.search(clues.title) and _asks_for_adverts(clues, texts):
        return PageKind.OTHER, "asks to let adverts through"
    # A chronology has its dates as well.
    if not _is_signed(clues) and _is_listing(clues, texts):
        return PageKind.SECTION_FRONT, "teasers of a subject, a writer or a search"
    is_front = _is_between_dates(clues, texts) and not (has_live(clues.title) and _is_live(clues))
    return (PageKind.SECTION_FRONT, "titles between dates") if is_front else None


def _is_error(clues: KindClues, texts: Sequence[str]) -> bool:
    """True for a text, or a line above it, that says that the page is not there; a story about it is signed."""
    if clues.metadata.authors or clues.labelled.dateline or _tells_story(clues, texts):
        return False
    says, first = speaks_of_error(clues.text), clues.kept[0] if clues.kept else len(texts)
    own = [*texts[max(0, first - _ABOVE) : first], *(texts[i] for i in clues.kept[:_ABOVE])]
    titles = [x for x in own if len(x) <= _LONGEST_TITLE]
    is_short, has_date = len(clues.text) <= _SHORT, is_dated(clues)
    is_titled = any(map(is_title_of_error, titles)) or (is_short and any(map(says_error, titles)))
    return (is_titled and (says or not has_date)) or (says and not has_date and is_short)


def _tells_story(clues: KindClues, texts: Sequence[str]) -> bool:
    """True for a text with several whole paragraphs, none of which speaks of a page or to its reader."""
    own = [texts[i] for i in clues.kept]
    paragraphs = [x for x in own if weight(x) >= _FEW and is_whole(x)]
    return len(paragraphs) >= _PARAGRAPHS and not any(names_page(x) or speaks_to_reader(x) for x in paragraphs)


def _asks_for_adverts(clues: KindClues, texts: Sequence[str]) -> bool:
    """True for a text that says to its reader what to do with a program that keeps adverts out; news tells of them."""
    said = (texts[i] for i in clues.kept)
    return not _tells_story(clues, texts) and any(
        _BLOCKER.search(x) and _TURN_OFF.search(x) and speaks_to_reader(x) for x in said
    )


def _is_listing(clues: KindClues, texts: Sequence[str]) -> bool:
    """True for a few lines amid teasers that are cut off or begin with dates, where the address or a line above them
    says whose or what they are of."""
    if clues.words > _MOST_WORDS or not clues.kept:
        return False
    above = [x for x in texts[: clues.kept[0]] if len(x) <= _LONGEST_TITLE]
    if not has_list_address(clues) and not any(map(_OF_LISTS.match, above)):
        return False
    cut = sum(x.endswith(_CUT) for x in texts if len(x) > _FEW)
    return max(cut, sum(map(_is_dated_line, texts))) >= _TEASERS


def _is_dated_line(text: str) -> bool:
    """True for a line of a date or one that begins with it; what stands behind a colon is an entry of a chronology."""
    dates = find_dates(text[:_LONGEST_DATE])
    return bool(dates) and dates[0].start <= _BEFORE_DATE and not text[dates[0].end :].startswith(COLONS)


def _is_between_dates(clues: KindClues, texts: Sequence[str]) -> bool:
    """True where all text is a few short lines in a list whose entries have their dates: teasers, titles."""
    kept = clues.kept
    if not kept or clues.metadata.authors or any(weight(texts[i]) > _LONGEST_TEASER for i in kept):
        return False
    dated = [i for i, x in enumerate(texts) if len(x) <= _LONGEST_DATE and _is_date(clues, i, x)]
    if len(dated) < _ITEMS or not dated[0] - _ENTRY <= kept[0] <= kept[-1] <= dated[-1] + _ENTRY:
        return False
    inside = [i for i in dated if kept[0] - _ENTRY <= i <= kept[-1] + _ENTRY]
    sizes = [b - a for a, b in pairwise(dated)]
    is_even = sorted(sizes)[len(sizes) // 2] in range(2, _ENTRY + 2)
    # Comments have their times as well, and stand below a story.
    return is_even and len(kept) <= _A_DATE * len(inside) and Label.COMMENTS not in clues.label_of.values()


def _is_date(clues: KindClues, index: int, text: str) -> bool:
    return clues.label_of.get(index) is Label.TIMESTAMP or is_timestamp(text)


def _is_live(clues: KindClues) -> bool:
    """True for a text of posts below the times of a day, the newest first or under a headline that says so."""
    kept, label_of = frozenset(clues.kept), clues.label_of
    stamps = (i for i in sorted(label_of) if label_of[i] is Label.TIMESTAMP)
    # Comments have their times, too.
    above = (i for i in stamps if i + 1 in kept or (label_of.get(i + 1) is Label.BYLINE and i + 2 in kept))
    clocks = [(i, x) for i in above if (x := clock_of(clues.blocks.blocks[i].text)) is not None]
    times = [x for _, x in clocks]
    if len(times) < POSTS or (times[0] < 0 and _has_begun(clues, clocks[0][0])):
        return False
    is_told = has_live(clues.title) and (is_falling(times) or is_falling(times[::-1]))
    # "5 hours ago" stands above comments as well.
    return is_told or (min(times) >= 0 and all(a > b for a, b in pairwise(times)))


def _has_begun(clues: KindClues, stamp: int) -> bool:
    """True where a paragraph stands above the line, with no writer and no day between."""
    header = (i for i, x in clues.label_of.items() if i < stamp and x in {Label.BYLINE, Label.TIMESTAMP})
    last = max(header, default=-1)
    texts = (clues.blocks.blocks[i].text for i in clues.kept if last < i < stamp)
    return any(weight(x) >= _FEW and is_whole(x) for x in texts)


def _is_signed(clues: KindClues) -> bool:
    """True for a text with its place, its writer or the newspaper that printed it."""
    return bool(clues.labelled.dateline or clues.labelled.print_edition or clues.metadata.authors)
