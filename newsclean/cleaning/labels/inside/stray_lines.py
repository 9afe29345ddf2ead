"""Lines that an engine may have kept inside the text and that surely are none of it: "read also", buttons, captions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.inside.edges import NOTICE, mark_edges
from newsclean.cleaning.labels.inside.pointers import (
    LONGEST,
    leads_away,
    leads_to_pictures,
    points_to_story,
    repeated_leads,
)
from newsclean.cleaning.labels.page import ENTRIES, LINE, PARAGRAPH, Mark, is_linked, is_no_sentence, is_prose, take
from newsclean.cleaning.labels.tells.addresses import leads_to_seller
from newsclean.cleaning.labels.tells.bare_lines import bare_line, is_invitation
from newsclean.cleaning.labels.tells.embeds import is_post, is_shortcode, placeholders
from newsclean.cleaning.labels.tells.own_lines import own_line
from newsclean.cleaning.sentences import COLONS, SENTENCE_ENDS
from newsclean.cleaning.vocabulary import LONGEST_HEADING, line_of, names_of, section_of
from newsclean.cleaning.vocabulary.calls import speaks_of_own, speaks_to_reader
from newsclean.cleaning.vocabulary.credits import (
    ends_in_credit,
    ends_in_han_credit,
    is_credit,
    names_owner,
    names_photographer,
)
from newsclean.cleaning.vocabulary.networks import count_networks
from newsclean.cleaning.vocabulary.site_notes import note_of
from newsclean.cleaning.vocabulary.sponsors import says_who_pays
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView

_LONGEST_CAPTION = 220
# What stands in the place of a player for want of scripts.
_SCRIPTLESS = re.compile(
    r"\b(?:turn on|enable|requires?|activate|activez|activer|activar?|active|attiva|aktivieren|włącz|wymaga|включите|"
    r"启用|啟用)\b.{0,30}javascript|javascript.{0,30}(?:\b(?:to (?:play|view|watch)|required|disabled|aktivieren)\b|"
    r"有効)",
    re.IGNORECASE,
)
_LONGEST_SCRIPTLESS, _SCRIPTS = 120, "javascript"
_BUTTON, _ENTRY = "button", "li"
# The words of boxes amid the text; in a paragraph of its own such a line has so many spaces at least.
_DURATION = re.compile(r"[\s·•|(–-]*\d{1,3}(?::\d\d){0,2}\s?(?:min\w*|мин|хв|dk|分)?[.)]?$", re.IGNORECASE)
_OF_BOXES = frozenset({Label.SOCIAL, Label.MEDIA_PLAYER, Label.COMMENTS, Label.NEWSLETTER, Label.PAYWALL})
_PARAGRAPH, _IN_PARAGRAPH, _LONGEST_WORDS, _LONGEST_ADVERT = "p", 2, 90, 90
# What else such a line of several words may be, no button of a story's own.
_OF_PAGES = _OF_BOXES | {Label.NAVIGATION, Label.OTHER}
# Buttons that have lost their markup; and what parts several in a row.
_SHARE = frozenset({
    "Share", "Teilen", "Partager", "Compartir", "Compartilhar", "Condividi", "Delen", "Dela", "Del", "Jaa",
    "Udostępnij", "Поделиться", "Поділитися", "Paylaş", "Bagikan", "シェア", "分享", "공유",
})  # fmt: skip
_PARTED = re.compile(r"\s[|•·]\s")
_TOOLS = frozenset({Label.SOCIAL, Label.COMMENTS})
# What has a heading of its own, or a line that names it.
_HEADED = frozenset({Label.SOCIAL, Label.NEWSLETTER, Label.PAYWALL})
# What may stand right below what asks to agree to something.
_BUTTONS = frozenset({Label.LEGAL, Label.CONSENT})
# The longest caption in Chinese or Japanese, and the least length of the story beside it, or its paragraphs above: some
# stories are pictures.
_SHOWN = ("图为", "圖為")
_LONGEST_HAN_CAPTION, _STORY, _ABOVE = 110, 300, 2

# How much longer the text is than the lines on whose its pictures are.
_REST = 10


def mark_stray_lines(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes such lines out of the text and marks them."""
    _mark_owners(view, marks)
    leads = repeated_leads(view)
    asking = placeholders(view.blocks[i].text for i in view.left)
    for i in view.kept:
        block = view.blocks[i]
        if view.keep[i] and block.text in asking:
            _mark_placeholder(view, marks, i)
        if view.keep[i] and says_who_pays(block.text):
            take(view, marks, i, Mark(Label.LEGAL, Why.PATTERN))
        if not view.keep[i] or _is_shown(view, i):
            continue
        if len(block.text) > LONGEST:
            mark = own_line(block, view.site_names)
        else:
            mark = _mark_of(view, i) or leads_away(view, i, leads) or _calls_to_follow(view, i)
        if mark is not None:
            take(view, marks, i, mark)
            if mark.label in _HEADED:
                _mark_head(view, marks, i, mark)
    # What stands at an edge once they are gone is seen by that.
    mark_edges(view, marks)


def _is_shown(view: PageView, index: int) -> bool:
    """True for the fixed words of a site amid a story that tells what stood on a screen, with a colon right above."""
    above = view.blocks[index - 1].text if view.first < index < view.kept[-1] and view.keep[index - 1] else ""
    return above.endswith(COLONS) and not speaks_to_reader(above) and note_of(view.blocks[index].text) is not None


def _mark_head(view: PageView, marks: dict[int, Mark], index: int, mark: Mark) -> None:
    """Takes the words right above such a line that name it: "GZ on WhatsApp", "Get the latest from the Courier"."""
    above = index - 1
    if above <= view.first or not view.keep[above]:
        return
    text = view.blocks[above].text
    names_it = mark.label is Label.SOCIAL and bare_line(text) is not None and count_networks(text) > 0
    if names_it or (weight(text) < PARAGRAPH and section_of(text) in {mark.label, Label.NEWSLETTER}):
        take(view, marks, above, mark)


def _mark_owners(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes the lines amid the text that say whose its pictures are; where they are much of it they tell the story."""
    kept = view.left
    named = [i for i in kept[1:] if view.blocks[i].tag not in ENTRIES and names_owner(view.blocks[i].text)]
    lines = [i for i in named if not leads_to_pictures(view.blocks[i])]
    if sum(len(view.blocks[i].text) for i in lines) * _REST <= sum(len(view.blocks[i].text) for i in kept):
        for i in lines:
            take(view, marks, i, Mark(Label.CAPTION, Why.PATTERN))


def _mark_placeholder(view: PageView, marks: dict[int, Mark], index: int) -> None:
    """Takes such a line out of the text, and marks more of them right above it, and the links to terms and buttons
    right below."""
    mark = Mark(Label.CONSENT, Why.PATTERN)
    take(view, marks, index, mark)
    above = index - 1
    while above >= 0 and above not in marks and placeholders([view.blocks[above].text]):
        take(view, marks, above, mark)
        above -= 1
    below = index + 1
    while below < len(view.keep) and below not in marks and line_of(view.blocks[below].text) in _BUTTONS:
        take(view, marks, below, mark)
        below += 1


def _is_han_caption(text: str) -> bool:
    return len(text) <= _LONGEST_HAN_CAPTION and (text.startswith(_SHOWN) or ends_in_han_credit(text))


def _is_beside_story(view: PageView) -> bool:
    """True where a story stands beside such captions, and is twice as long as they are."""
    texts = [view.blocks[i].text for i in view.kept]
    captions = sum(len(text) for text in texts if _is_han_caption(text))
    return sum(map(len, texts)) - captions >= max(_STORY, 2 * captions)


def _is_amid_story(view: PageView, index: int) -> bool:
    """True between the paragraphs of a story, two of them above, however short it is."""
    paragraphs = [
        i for i in view.kept if is_prose(view.blocks[i], PARAGRAPH) and not _is_han_caption(view.blocks[i].text)
    ]
    return sum(i < index for i in paragraphs) >= _ABOVE and paragraphs[-1] > index


def _mark_of(view: PageView, index: int) -> Mark | None:
    block = view.blocks[index]
    text = block.text
    mark = points_to_story(view, index) or own_line(block, view.site_names)
    if mark is not None:
        return mark
    is_button = block.tag in {LINE, _BUTTON} or (is_linked(block) and block.tag not in ENTRIES)
    is_button = is_button or _is_beside_buttons(view, index)
    is_call = (block.tag == LINE and is_invitation(text)) or (is_button and line_of(text) is Label.SOCIAL)
    if is_call or is_post(text):
        return Mark(Label.SOCIAL, Why.PATTERN)
    if (said := _says_of_box(view, index, is_button=is_button)) is not None:
        return Mark(said, Why.PATTERN, text)
    if (
        (is_no_sentence(text) and is_credit(text))
        or names_photographer(text)
        or (len(text) <= _LONGEST_CAPTION and ends_in_credit(text))
        or (_is_han_caption(text) and (_is_beside_story(view) or _is_amid_story(view, index)))
    ):
        return Mark(Label.CAPTION, Why.PATTERN)
    if is_shortcode(text) or (_is_scriptless(text) and _names_scripts(view) == 1):
        return Mark(Label.MEDIA_PLAYER, Why.PATTERN)
    return Mark(Label.ADVERT, Why.SHAPE) if _is_row_of_offers(block) else None


def _says_of_box(view: PageView, index: int, *, is_button: bool) -> Label | None:
    """What the words over an advert say, or those of a player, of buttons or of a count: on a button, in no paragraph,
    or of several words."""
    block = view.blocks[index]
    if len(block.text) <= _LONGEST_ADVERT and line_of(block.text) is Label.ADVERT:
        return Label.ADVERT
    if block.tag in ENTRIES or block.tag == LINE or len(block.text) > _LONGEST_WORDS:
        return None
    label = line_of(_DURATION.sub("", block.text))
    if block.tag != _PARAGRAPH and block.text in _SHARE:
        return Label.SOCIAL
    if _is_row_of_tools(block.text):
        return Label.SOCIAL
    least = 0 if is_button else _IN_PARAGRAPH if block.tag == _PARAGRAPH else 1
    spaces = block.text.count(" ")
    return label if spaces >= least and label in (_OF_PAGES if spaces >= _IN_PARAGRAPH else _OF_BOXES) else None


def _is_row_of_tools(text: str) -> bool:
    """ "E-mail this story | Print this story"."""
    parts = _PARTED.split(text)
    return len(parts) > 1 and all(line_of(x) in _TOOLS for x in parts)


def _is_beside_buttons(view: PageView, index: int) -> bool:
    """True for an entry of a list that is called one of buttons, or below another that shares the page and is no
    text."""
    above = index - 1
    if view.blocks[index].tag != _ENTRY or above < 0:
        return False
    holder = view.containers[view.blocks[index].container].parent
    if holder >= 0 and names_of(view.containers[holder].names) is Label.SOCIAL:
        return True
    if view.keep[above]:
        return False
    return view.blocks[above].tag == _ENTRY and line_of(view.blocks[above].text) is Label.SOCIAL


def _is_row_of_offers(block: Block) -> bool:
    """True for nothing but links, to shops and where somebody pays for whoever follows: "$119 here", "Check the price
    there"."""
    is_row = len(block.hrefs) > 1 and block.link_chars >= len(block.text.replace("|", "").strip())
    return is_row and block.tag not in ENTRIES and any(map(leads_to_seller, block.hrefs))


def _is_scriptless(text: str) -> bool:
    return len(text) <= _LONGEST_SCRIPTLESS and _SCRIPTS in text.lower() and _SCRIPTLESS.search(text) is not None


def _names_scripts(view: PageView) -> int:
    """How many blocks of the text name JavaScript: of a text about it more than one."""
    return sum(_SCRIPTS in view.blocks[i].text.lower() for i in view.left)


def _calls_to_follow(view: PageView, index: int) -> Mark | None:
    """A line that begins as the heading of links to networks does, and names one: with a link, of which a sentence may
    begin so, or without markup, where it is no sentence and speaks of what is the newspaper's."""
    block = view.blocks[index]
    is_of_paper = block.tag == LINE and is_no_sentence(block.text) and speaks_of_own(block.text)
    if not (block.link_chars or is_of_paper) or len(block.text) > NOTICE or not count_networks(block.text):
        return None
    sentences = [block.text, *(SENTENCE_ENDS.split(block.text) if block.link_chars else ())]
    is_call = any(Label.SOCIAL in {section_of(x[:LONGEST_HEADING]), line_of(x)} for x in sentences)
    return Mark(Label.SOCIAL, Why.PATTERN) if is_call else None
