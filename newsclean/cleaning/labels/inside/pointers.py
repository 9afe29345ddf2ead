"""Lines amid the text that lead to another story: "Read also: ...", an arrow before a title."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import HEADINGS
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.items.lines import led_by_section
from newsclean.cleaning.labels.page import ENTRIES, LINE, PARAGRAPH, TEASER, TEASER_LISTS, Mark, is_no_sentence
from newsclean.cleaning.labels.tells.addresses import leads_to_story
from newsclean.cleaning.labels.tells.lines import TOO_PLAIN, names_taker
from newsclean.cleaning.metadata.names import is_full_name
from newsclean.cleaning.sentences import COLONS, STOPS, ends_sentence, is_whole
from newsclean.cleaning.vocabulary import LONGEST_HEADING, fold, is_newest, line_of, phrases_of, section_of
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Collection

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView

# A longer line amid the text says nothing of itself.
LONGEST = 260
# "Read also: ...", "【関連記事】..." as its own line: the words before the colon are a section's, the rest is a link.
_LEAD = re.compile(r"^\W*(?P<lead>[^:：|>»\]】\d]{3,40}?)\s*(?:[:：|>»\]】]|[-–—]\s)\s*\S")
_LINKED = 0.4
# The same in a word, where it is in capitals: "READ: ...", "WATCH | ..."; and an arrow before a title; what
# stands as » begins a quotation in some languages.
_SHOUTED = frozenset({
    "READ", "MORE", "WATCH", "LISTEN", "VIDEO", "SEE", "VIDEOS", "VIDÉO", "VIDÉOS", "VÍDEO", "VÍDEOS", "LIRE", "VOIR",
    "LEIA", "VEJA", "ASSISTA", "LEA", "LEE", "VEA", "MIRA", "LEGGI", "GUARDA", "LEES", "KIJK", "LESEN", "CZYTAJ",
    "PRZECZYTAJ", "ZOBACZ", "ВИДЕО", "ЧИТАЙТЕ", "СМОТРИТЕ", "ВІДЕО", "ДИВІТЬСЯ", "BACA", "SIMAK", "İZLE", "ΒΙΝΤΕΟ",
    "ΔΕΙΤΕ", "ICYMI",
})  # fmt: skip
# The same in small letters, where a colon and a title without a stop follow.
_SAID = frozenset({
    "Read", "Read here", "Lire", "Lisez", "Lea", "Leer", "Leggi", "Lees", "Leia", "Baca", "Czytaj", "Przeczytaj",
    "Читайте",
})  # fmt: skip
# What leads to a story whose title is a link right behind, with no sign between.
_LEADS = frozenset(phrases_of(Label.RELATED)) - TOO_PLAIN
_ARROW = re.compile(r"^(?:>>+|[→▶►➤])\s*(?=\w)")
# A longer line with a stop at its end is no title.
_LONGEST_LED = 120
# The fewest words of a title that the name of columns leads to.
_WORDS = 3
# Before a link that is all the rest of its line these words may be an opinion's: "Editorial: ...", "[관련기사] ...".
_LINK_LEAD = re.compile(r"^\W*(?P<lead>[^:：|>»\d\]】]{2,40}?)\s*(?:[:：|>»\]】]|[-–—]\s)\s*(?=\S)")
# What leads to another story only where that is all the rest of its line, and a link; and what a link alone stands in.
_LINK_LEADS = frozenset({
    "analysis", "explainer", "explained", "go deeper", "interactive", "in pictures", "timeline", "fact check",
    "also", "listen", "icymi", "in case you missed it", "gallery", "photo gallery", "photos", "pictures", "podcast",
    "watch", "read", "see", "graphic", "profile", "special report", "interview", "investigation", "in depth",
    "in-depth", "deep dive",
    "analyse", "hintergrund", "análisis", "analisi", "análise", "décryptage", "reportage", "reportaje",
})  # fmt: skip
# What is no story, and what leads to another site where the page does not say which is its own.
_DOCUMENT = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv)(?:[?#]|$)", re.IGNORECASE)
_ABSOLUTE = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_BRACKETS = re.compile(r"^[\[(（【]\s?[^\[\](（【]+\s?[\])）】]$")
_CLOSING = ")]】）"
_LINK_ARROW = re.compile(r"^(?:>>+|[»▶►➤→])\s*(?=\w)")


def points_to_story(view: PageView, index: int) -> Mark | None:
    """A line that leads to another story by the words that it begins with, or by an arrow."""
    block = view.blocks[index]
    text = block.text
    is_linked = block.link_chars > _LINKED * len(text)
    if is_linked or block.tag == LINE or _may_name(view, index):
        lead = names_story(text) or (_glued_lead(block) if is_linked else None)
        if lead is None and block.tag == LINE:
            lead = _pointed(view, index) or _led_to_nothing(text)
        if lead is not None and not (block.tag == LINE and _is_sentence_led(text, lead)):
            return Mark(Label.RELATED, Why.PATTERN, lead, index)
    return _names_column(view, index) if block.tag == LINE else None


def _may_name(view: PageView, index: int) -> bool:
    """True for a line of its own amid the text that is no sentence and leads to nothing below it."""
    block = view.blocks[index]
    is_line = index > view.first and block.tag not in ENTRIES
    return is_line and is_no_sentence(block.text) and not block.text.endswith(COLONS)


def _names_column(view: PageView, index: int) -> Mark | None:
    """A line without markup that names a column between two paragraphs, or behind the last: "Opinion | The price of a
    berth"."""
    text = view.blocks[index].text
    led = led_by_section(text) if index > view.first and len(text) <= _LONGEST_LED else None
    if led is None or led[2].count(" ") < _WORDS - 1 or led[2][0].isdigit() or ends_sentence(text):
        return None
    beside = [view.blocks[i].text for i in (index - 1, index + 1) if i < len(view.keep) and view.keep[i]]
    is_between = all(weight(x) >= PARAGRAPH and is_whole(x) for x in beside)
    return Mark(led[1], Why.PATTERN, led[0], index) if beside and is_between else None


def names_story(text: str) -> str | None:
    """The words by which a line leads to another story ("Read also: ..."); null where it does not."""
    lead = _LEAD.match(text)
    if lead is None:
        return None
    words = lead["lead"]
    if words.isupper() and words.strip() in _SHOUTED:
        return None if text.endswith(STOPS) else words
    if words in _SAID:
        return None if text.endswith(STOPS) or text[len(words)] != ":" else words
    is_pointer = _leads(words) and fold(words) not in TOO_PLAIN
    return words if is_pointer and not names_taker(text, lead.end() - 1) else None


def _glued_lead(block: Block) -> str | None:
    """The words that lead to a story before the one link of a line, where nothing stands between or behind."""
    lead = block.text[: -block.link_chars].rstrip()
    return lead if len(block.hrefs) == 1 and fold(lead) in _LEADS and not is_newest(lead) else None


def _leads(words: str) -> bool:
    """True for the name of related stories; "Breaking news: ..." begins paragraphs, too."""
    return section_of(words) is Label.RELATED and not is_newest(words)


def _led_to_nothing(text: str) -> str | None:
    """The words that lead to another story where its title is on a line of its own, or lost; null for others."""
    if len(text) > LONGEST_HEADING or fold(text) in TOO_PLAIN:
        return None
    is_lead = text.endswith(COLONS) and _leads(text)
    return text if is_lead or line_of(text) is Label.RELATED else None


def _pointed(view: PageView, index: int) -> str | None:
    """The arrow before the title on a line of its own, which leads to another story; null for the entries of a list."""
    text = view.blocks[index].text
    arrow = _ARROW.match(text)
    if arrow is None or text.endswith(STOPS):
        return None
    beside = (view.blocks[i].text for i in (index - 1, index + 1) if 0 <= i < len(view.blocks))
    return None if any(x.startswith(arrow[0].strip()) for x in beside) else arrow[0].strip()


def _is_sentence_led(text: str, lead: str) -> bool:
    """True for a sentence behind words that may lead to a story: "Related: none of them was there.", or a title with
    the paragraph that a converter glued to it."""
    return text.endswith(".") and (len(text) > _LONGEST_LED or " " not in lead.strip())


def leads_away(view: PageView, index: int, leads: Collection[str]) -> Mark | None:
    """What a line between paragraphs leads to that is a link behind the name of a section, behind an arrow, or behind
    one of these words, which lead to others as well."""
    block = view.blocks[index]
    is_line = block.tag not in HEADINGS and block.tag != "li" and index > view.first
    if len(block.hrefs) != 1 or not is_line:
        return None
    text = block.text
    if (arrow := _LINK_ARROW.match(text)) is not None and block.link_chars >= len(text) - arrow.end():
        return Mark(Label.RELATED, Why.PATTERN, group=index)
    lead = _link_lead(block)
    if lead is None:
        return Mark(Label.RELATED, Why.SHAPE, group=index) if _is_bracketed(block) else None
    label = section_of(lead)
    if label in TEASER_LISTS:
        return Mark(label, Why.PATTERN, lead, index)
    is_lead = lead in leads or (fold(lead) in _LINK_LEADS and not text.endswith(STOPS) and _is_of_site(view, block))
    return Mark(Label.RELATED, Why.PATTERN, lead, index) if is_lead else None


def _is_of_site(view: PageView, block: Block) -> bool:
    """True for a link to a page of the same site, as far as the page says which that is: a text may lead to a book, or
    to a ruling."""
    address = block.hrefs[0]
    if _DOCUMENT.search(address):
        return False
    return view.is_own(address) if view.own_domains else _ABSOLUTE.match(address) is None


def leads_to_pictures(block: Block) -> bool:
    """True for a line of which the title of other stories' pictures is a link, and no name of who took them."""
    lead = _link_lead(block)
    if lead is None or section_of(lead) is not Label.RELATED:
        return False
    title = block.text[-block.link_chars :] if block.link_chars < len(block.text) else block.text.partition(lead)[2]
    return weight(title) >= TEASER and not is_full_name(title.strip(" :：|"))


def _is_bracketed(block: Block) -> bool:
    """True for a title in brackets that is a link to a story, and nothing else."""
    text = block.text
    is_all = block.link_chars >= len(text.strip("[]()（）【】 ")) and _BRACKETS.match(text) is not None
    return is_all and weight(text) >= TEASER and leads_to_story(block.hrefs[0])


def _link_lead(block: Block) -> str | None:
    """The words before a link that is all the rest of its line."""
    lead = _LINK_LEAD.match(block.text) if block.link_chars else None
    return (
        lead["lead"] if lead is not None and block.link_chars >= len(block.text.rstrip(_CLOSING)) - lead.end() else None
    )


def repeated_leads(view: PageView) -> frozenset[str]:
    """The words that lead to titles on several lines of the text, of which no two are neighbours: these are a list."""
    leads: defaultdict[str, list[bool]] = defaultdict(list)
    last = None
    for i in view.left:
        block = view.blocks[i]
        is_line = len(block.hrefs) == 1 and len(block.text) <= LONGEST
        lead = _link_lead(block) if is_line else None
        if lead is not None and lead == last:
            return frozenset()
        if lead is not None:
            is_title = weight(block.text) >= TEASER + weight(lead) and "://" not in block.text
            leads[lead].append(is_title and leads_to_story(block.hrefs[0]))
        last = lead
    return frozenset(lead for lead, titles in leads.items() if len(titles) > 1 and all(titles))
