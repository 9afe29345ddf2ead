"""Lines that an engine may have kept inside the text and that surely are none of it: "read also", buttons, captions."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import HEADINGS
from newsclean.cleaning.labels.addresses import leads_to_channel, leads_to_story
from newsclean.cleaning.labels.bare_lines import is_invitation, networks
from newsclean.cleaning.labels.embeds import LONGEST_PLACEHOLDER, is_placeholder, is_post
from newsclean.cleaning.labels.endings import sign_off
from newsclean.cleaning.labels.first_lines import mark_of_first_line
from newsclean.cleaning.labels.last_lines import mark_of_last_line
from newsclean.cleaning.labels.lines import TOO_PLAIN, is_legal, label_line, signature
from newsclean.cleaning.labels.page import HANDLE, LINE, PARAGRAPH, TEASER, TEASER_LISTS, Mark, is_linked, take, weight
from newsclean.cleaning.sentences import COLONS, PARTED, STOPS
from newsclean.cleaning.vocabulary import LONGEST_HEADING, fold, line_of, section_of
from newsclean.cleaning.vocabulary.consent import asks_for_consent
from newsclean.cleaning.vocabulary.credits import (
    begins_with_credit,
    ends_in_credit,
    ends_in_han_credit,
    is_credit,
    names_photographer,
)
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Collection

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView

_LONGEST = 260
_LONGEST_CAPTION = 220
# "Read also: ..." as its own line: the words before the colon are a section's, the rest is a link.
_LEAD = re.compile(r"^\W*(?P<lead>[^:：|>»\d]{3,40}?)\s*(?:[:：|>»]|[-–—]\s)\s*\S")
_LINKED = 0.4
# The same in a word, where it is in capitals: "READ: ...", "WATCH | ..."; and an arrow before a title; what
# stands as » begins a quotation in some languages.
_SHOUTED = frozenset({"READ", "MORE", "WATCH", "LISTEN", "VIDEO", "SEE"})
_ARROW = re.compile(r"^(?:>>+|[→▶►➤])\s*(?=\w)")
# A longer line with a stop at its end is no title.
_LONGEST_LED = 120
# Before a link that is all the rest of its line these words may be an opinion's: "Editorial: ...", "[관련기사] ...".
_LINK_LEAD = re.compile(r"^\W*(?P<lead>[^:：|>»\d\]】]{2,40}?)\s*(?:[:：|>»\]】]|[-–—]\s)\s*(?=\S)")
_LINK_ARROW = re.compile(r"^(?:>>|[»▶►➤→])\s*(?=\w)")
# What stands in the place of a player for want of scripts.
_SCRIPTLESS = re.compile(
    r"\b(?:turn on|enable|requires?|activate|activez|activer|activar?|active|attiva|aktivieren|włącz|wymaga|включите|"
    r"启用|啟用)\b.{0,30}javascript|javascript.{0,30}(?:\b(?:to (?:play|view|watch)|required|disabled|aktivieren)\b|"
    r"有効)",
    re.IGNORECASE,
)
_LONGEST_SCRIPTLESS = 120
# The most lines that may stand between a headline and the first paragraph: standfirst, writer, whom it was written for.
_HEADER = 6
# Two words in small letters behind each other are none of names.
_LOWER_WORDS = re.compile(r"\s[a-zß-ÿ]{3,}\s(?:\S+\s)?[a-zß-ÿ]{3,}\b")
# Among so many of the first lines stands the byline below a standfirst.
_UNDER_STANDFIRST = 4
# What may stand before the text, and behind it.
_BEFORE = frozenset({Label.BYLINE, Label.TIMESTAMP, Label.BREADCRUMBS, Label.CAPTION})
_BEHIND = frozenset({
    Label.TIMESTAMP, Label.SOCIAL, Label.NAVIGATION, Label.TAGS, Label.BREADCRUMBS, Label.COMMENTS, Label.LEGAL,
    Label.OTHER,
})  # fmt: skip
# What may stand right below what asks to agree to something.
_BUTTONS = frozenset({Label.LEGAL, Label.CONSENT})
_LONGEST_CREDIT = 70
# The longest caption in Chinese or Japanese, and the least length of the story beside it: some stories are pictures.
_LONGEST_HAN_CAPTION, _STORY = 110, 300
# What parts the links of a row.
_PARTED = re.compile(r"\s[|•·]\s")
# "1 | 2 | 3": where the story goes on.
_PAGES = re.compile(r"\b1 [|•·] 2\b[\d\W]*$")
# "More on this: #harbour #dues".
_HASHTAGS = re.compile(r"^(?:[^#]{2,40}[:：]\s*)?(?:#[^\W\d]\w*[\s,;.]*){2,}$")
# What the newspaper does not answer for.
_DISCLAIMER = re.compile(
    r"^\W*(?:免责声明|免責聲明|disclaimer|haftungsausschluss|aviso legal|отказ от ответственности)\s?[:：]",
    re.IGNORECASE,
)
# A notice of rights is a sentence or two; longer ones may be what a page is about.
_NOTICE = 160
# How a story came to stand here, as its last line.
_CAME_FROM = re.compile(
    r"^\W*(?:our standards: the \w+ \w+ trust principles"
    r"|.{0,60}\b(?:this|the) (?:story|article|report|copy) (?:has|was) not (?:been )?(?:edited|created|written) by\b.*"
    r"\b(?:auto-?generated|syndicated|feed|agency)\b"
    r"|this (?:story|article|report) (?:was|is|has been) (?:published|sourced|auto-?generated) (?:directly )?from an? "
    r"(?:\w+ )?(?:wire|syndicated|agency|third.party|feed)\b.*"
    r"|artikel ini (?:telah|sudah) (?:tayang|terbit) di .*"
    r"|this (?:story|article|post|piece|column) (?:was |has been )?(?:(?:first|originally) (?:published|appeared|ran)|"
    r"(?:published|appeared) (?:first|originally)) (?:(?:on |at |by )?(?-i:[A-Z]\S|\d{1,2} [A-Z])|in our ).{2,150}$"
    r"|dieser (?:artikel|beitrag|text) (?:ist |erschien |wurde )?zuerst (?:bei|im|in|auf|am) .{0,60}$)",
    re.IGNORECASE,
)
_LONGEST_CAME_FROM = 200


def mark_inside(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes such lines out of the text and marks them."""
    _mark_edges(view, marks)
    leads = _repeated_leads(view)
    for i in view.kept:
        block = view.blocks[i]
        if not view.keep[i] or len(block.text) > LONGEST_PLACEHOLDER:
            continue
        if is_placeholder(block.text):
            _mark_placeholder(view, marks, i)
        if not view.keep[i] or len(block.text) > _LONGEST:
            continue
        mark = _mark_of(view, i) or _leads_away(view, i, leads) or _calls_to_follow(view, i)
        if mark is not None:
            take(view, marks, i, mark)


def _mark_placeholder(view: PageView, marks: dict[int, Mark], index: int) -> None:
    """Takes such a line out of the text, and the links to terms and buttons right below it."""
    mark = Mark(Label.CONSENT, Why.PATTERN)
    take(view, marks, index, mark)
    below = index + 1
    while below < len(view.keep) and below not in marks and line_of(view.blocks[below].text) in _BUTTONS:
        take(view, marks, below, mark)
        below += 1


def _mark_edges(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes away the lines before the text's first paragraph, and those at its very end, that say what they are."""
    kept = view.left
    for places, labels, stop in ((kept[:_HEADER], _BEFORE, PARAGRAPH), (kept[:0:-1], _BEHIND, 0)):
        for place, i in enumerate(places):
            mark = _above_text(view, i) or _mark_of_edge(view, i, labels)
            following = places[place + 1 : place + 2]
            if mark is None and following:
                find = mark_of_last_line if labels is _BEHIND else mark_of_first_line
                mark = find(view, i, *following)
            if mark is not None:
                take(view, marks, i, mark)
            elif weight(view.blocks[i].text) >= stop:
                break
    _mark_byline(view, marks)


def _mark_byline(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes the byline out that stands between a standfirst and the rest."""
    left = view.left[:_UNDER_STANDFIRST]
    for i in left[1:-1]:
        block = view.blocks[i]
        is_line = block.tag != LINE and _is_no_sentence(block.text) and HANDLE not in block.text
        mark = signature(view, i) if is_line else None
        if mark is not None and mark.label is Label.BYLINE and not _LOWER_WORDS.search(block.text):
            take(view, marks, i, mark)


def _above_text(view: PageView, index: int) -> Mark | None:
    """A headline that the text begins with, where no other heading is one; a paragraph of a dialog that stands above
    it, and asks for consent."""
    block = view.blocks[index]
    if index == view.first and block.tag == "h1":
        is_told = any(view.blocks[i].tag in HEADINGS for i in view.shown_headlines)
        return None if is_told else Mark(Label.HEADLINE, Why.ELEMENT, block.tag)
    is_above = index < view.headline and len(block.text) >= PARAGRAPH
    return Mark(Label.CONSENT, Why.PATTERN) if is_above and asks_for_consent(block.text) else None


def _mark_of_edge(view: PageView, index: int, labels: Collection[Label]) -> Mark | None:
    """What a line is that signs the text off; or one of these labels, where it is a notice of rights, a disclaimer,
    an invitation to follow, or no sentence and says so."""
    text = view.blocks[index].text
    if (mark := sign_off(text)) is not None:
        return mark
    if _says_whence(text) or _DISCLAIMER.match(text) or _is_notice(text):
        mark = Mark(Label.LEGAL, Why.PATTERN)
    elif index > view.first and len(text) <= _LONGEST_CREDIT and not text.endswith(STOPS) and begins_with_credit(text):
        return Mark(Label.CAPTION, Why.PATTERN)
    elif _is_no_sentence(text):
        mark = label_line(view, index) or _row_of_links(view.blocks[index])
    if mark is None and line_of(text) is Label.COMMENTS:
        mark = Mark(Label.COMMENTS, Why.PATTERN, text)
    if mark is None and _asks_to_follow(view.blocks[index]):
        mark = Mark(Label.SOCIAL, Why.PATTERN)
    if mark is None and "#" in text and _HASHTAGS.match(text):
        mark = Mark(Label.TAGS, Why.PATTERN)
    return mark if mark is not None and mark.label in labels else None


def _asks_to_follow(block: Block) -> bool:
    is_heading = len(block.text) <= LONGEST_HEADING and section_of(block.text) is Label.SOCIAL
    return is_heading or (len(block.text) <= _LONGEST and leads_to_channel(block))


def _is_notice(text: str) -> bool:
    """True for a notice of rights that is short, or says of what it forbids."""
    if _is_no_sentence(text) or not is_legal(text):
        return False
    return len(text) <= _NOTICE or (section_of(text[:LONGEST_HEADING]) is Label.LEGAL and "reproduc" in text)


def _row_of_links(block: Block) -> Mark | None:
    if not block.hrefs or not _PARTED.search(block.text):
        return None
    is_row = (len(block.hrefs) > 1 and is_linked(block)) or _PAGES.search(block.text)
    return Mark(Label.NAVIGATION, Why.SHAPE) if is_row else None


def _is_han_caption(text: str) -> bool:
    return len(text) <= _LONGEST_HAN_CAPTION and ends_in_han_credit(text)


def _is_beside_story(view: PageView) -> bool:
    """True where a story stands beside such captions, and is twice as long as they are."""
    texts = [view.blocks[i].text for i in view.kept]
    captions = sum(len(text) for text in texts if _is_han_caption(text))
    return sum(map(len, texts)) - captions >= max(_STORY, 2 * captions)


def _says_whence(text: str) -> bool:
    return len(text) <= _LONGEST_CAME_FROM and _CAME_FROM.match(text) is not None


def _mark_of(view: PageView, index: int) -> Mark | None:
    block = view.blocks[index]
    text = block.text
    if block.link_chars > _LINKED * len(text) or block.tag == LINE:
        lead = names_story(text)
        if lead is None and block.tag == LINE:
            lead = _pointed(view, index) or _led_to_nothing(text)
        if lead is not None and not (block.tag == LINE and _is_sentence_led(text, lead)):
            return Mark(Label.RELATED, Why.PATTERN, lead, index)
    is_call = block.tag == LINE and (is_invitation(text) or line_of(text) is Label.SOCIAL)
    if is_call or is_post(text):
        return Mark(Label.SOCIAL, Why.PATTERN)
    if len(text) <= 60 and line_of(text) is Label.ADVERT:
        return Mark(Label.ADVERT, Why.PATTERN, text)
    if (
        (_is_no_sentence(text) and is_credit(text))
        or names_photographer(text)
        or (len(text) <= _LONGEST_CAPTION and ends_in_credit(text))
        or (_is_han_caption(text) and _is_beside_story(view))
    ):
        return Mark(Label.CAPTION, Why.PATTERN)
    if len(text) <= _LONGEST_SCRIPTLESS and _SCRIPTLESS.search(text) and _names_scripts(view) == 1:
        return Mark(Label.MEDIA_PLAYER, Why.PATTERN)
    return None


def names_story(text: str) -> str | None:
    """The words by which a line leads to another story ("Read also: ..."); null where it does not."""
    lead = _LEAD.match(text)
    if lead is None:
        return None
    words = lead["lead"]
    if words.isupper() and words.strip() in _SHOUTED:
        return None if text.endswith(STOPS) else words
    return words if section_of(words) is Label.RELATED and fold(words) not in TOO_PLAIN else None


def _led_to_nothing(text: str) -> str | None:
    """The words that lead to another story where its title is on a line of its own, or lost; null for others."""
    if len(text) > LONGEST_HEADING or fold(text) in TOO_PLAIN:
        return None
    is_lead = text.endswith(COLONS) and section_of(text) is Label.RELATED
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


def _is_no_sentence(text: str) -> bool:
    return weight(text) < PARAGRAPH and not text.endswith(STOPS)


def _names_scripts(view: PageView) -> int:
    """How many blocks of the text name JavaScript: of a text about it more than one."""
    return sum("javascript" in view.blocks[i].text.lower() for i in view.left)


def _leads_away(view: PageView, index: int, leads: Collection[str]) -> Mark | None:
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
        return None
    label = section_of(lead)
    if label in TEASER_LISTS:
        return Mark(label, Why.PATTERN, lead, index)
    return Mark(Label.RELATED, Why.PATTERN, lead, index) if lead in leads else None


def _link_lead(block: Block) -> str | None:
    """The words before a link that is all the rest of its line."""
    lead = _LINK_LEAD.match(block.text) if block.link_chars else None
    return lead["lead"] if lead is not None and block.link_chars >= len(block.text) - lead.end() else None


def _repeated_leads(view: PageView) -> frozenset[str]:
    """The words that lead to titles on several lines of the text, of which no two are neighbours: these are a list."""
    leads: defaultdict[str, list[bool]] = defaultdict(list)
    last = None
    for i in view.left:
        block = view.blocks[i]
        is_line = len(block.hrefs) == 1 and len(block.text) <= _LONGEST
        lead = _link_lead(block) if is_line else None
        if lead is not None and lead == last:
            return frozenset()
        if lead is not None:
            is_title = weight(block.text) >= TEASER + weight(lead) and "://" not in block.text
            leads[lead].append(is_title and leads_to_story(block.hrefs[0]))
        last = lead
    return frozenset(lead for lead, titles in leads.items() if len(titles) > 1 and all(titles))


def _calls_to_follow(view: PageView, index: int) -> Mark | None:
    """A line with a link, of which a sentence begins as the heading of such links does, and which names a network."""
    block = view.blocks[index]
    if not block.link_chars or len(block.text) > _NOTICE or not networks(block.text):
        return None
    sentences = [block.text, *PARTED.split(block.text)]
    is_call = any(Label.SOCIAL in {section_of(x[:LONGEST_HEADING]), line_of(x)} for x in sentences)
    return Mark(Label.SOCIAL, Why.PATTERN) if is_call else None
