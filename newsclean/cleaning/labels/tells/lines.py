"""Single blocks that their own words, or what the page declares, tell: headline, byline, date, caption, button."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import Mark
from newsclean.cleaning.labels.tells.addresses import label_of_links
from newsclean.cleaning.labels.tells.sign_offs import sign_off_of
from newsclean.cleaning.labels.tells.signatures import LONGEST_BYLINE, LONGEST_CAPTION, signature
from newsclean.cleaning.metadata.names import is_full_name
from newsclean.cleaning.vocabulary import any_of, fold, section_of
from newsclean.cleaning.vocabulary.agencies import WIRES
from newsclean.cleaning.vocabulary.bylines import BY
from newsclean.cleaning.vocabulary.credits import begins_with_credit, ends_in_credit, has_credit
from newsclean.cleaning.vocabulary.networks import count_networks
from newsclean.cleaning.vocabulary.rights import has_rights
from newsclean.cleaning.vocabulary.sponsors import says_who_pays
from newsclean.cleaning.vocabulary.stems import Stems
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView

# Whom a story comes from: news agencies, an address, who helped to write it, what stands behind a dash.
_AGENCY = re.compile(rf"^\W*(?:the )?(?:{any_of(WIRES)})\W*$", re.IGNORECASE)
_WRITTEN_FOR = re.compile(r"^\W*[Ss]pecial to (?:the )?[A-Z]")
_HELPED = re.compile(r"\bcontributed to (?:this|the) (?:report|story|article|piece)\W*$", re.IGNORECASE)
_DASHED = re.compile(r"^[-–—]\s?[^\W\d_][^.!?]*$")
_LONGEST_SOURCE = 40
# The names of networks on one button after another.
_BUTTONS, _LONGEST_BUTTONS = 3, 160
# Where publishers are reached and registered: telephones, tax numbers, registers of companies.
_IMPRINT = re.compile(
    r"\b(?:tel|tél|telephone|teléfono|telefono|telefon|phone|fon|fax|тел|телефон|тлф|τηλ)\b\W{0,4}[\d+(]|"
    r"\b(?:p\.? ?iva|c\.? ?f\.|mwst|ust-?id\w*|hrb|reg(?:istered)? (?:no|office|number)|siren|siret|"
    r"siège social|nif|cif|cnpj|инн|огрн|свидетельство о регистрации|"
    r"edited by|édité par|editado por|edito da|editore|verleger|herausgeber)\b|"
    r"(?:电话|電話|地址)\s?[:：]",
    re.IGNORECASE,
)
# "Tags: budget, libraries": what the words before the colon say of those behind it.
_LEAD = re.compile(r"^\W*(?P<lead>[^:：|\d]{3,30}?)\s*[:：]\s*\S")
# Words over a section that also begin lines of their own ("Background: ...").
TOO_PLAIN = frozenset({
    "more", "video", "videos", "watch", "background", "archives", "headlines", "hintergrund", "spotlight", "in focus",
    "latest", "featured", "author", "autor", "follow", "share", "photos",
})  # fmt: skip
# "Posted in Town and tagged ferry, dues": where a weblog files a story.
_FILED = re.compile(
    r"\b(?:filed under|posted in|tagged|categor(?:y|ies)\s?:|kategorien?\s?:|catégories?\s?:|categorías?\s?:|"
    r"kategorie\s?:|рубрики?\s?:|metki\s?:)|^(?:categories|tags)\s",
    re.IGNORECASE,
)
_FILED_STEMS = Stems(("filed", "posted", "tag", "categor", "kategorie", "catégorie", "рубрик", "metki"))
_FILED_REACH = 60
# Headings that say as much where nothing stands under them: "Follow us on Facebook".
_CALLS = frozenset({Label.SOCIAL, Label.COMMENTS, Label.NEWSLETTER, Label.PAYWALL, Label.ADVERT})
_LED = frozenset({Label.TAGS, Label.RELATED, Label.SOCIAL, Label.AUTHOR_BIO, Label.POPULAR})
# What is written on buttons that sell.
_OFFER = re.compile(
    r"^\W*(?:try|buy|shop|order|book|get|check|compare|see|view|claim|request|start|schedule|download) (?:\S+ ){0,4}?"
    r"(?:now|free|prices?|deals?|offers?|discounts?|demo|quote|trial|coupons?|amazon|today)\b"
    r"|\b(?:on|at|bei|sur|en|su) amazon\b|^\W*(?:to the (?:\S+ )?(?:offer|deal|shop)|zum (?:angebot|shop|produkt)|"
    r"jetzt (?:kaufen|bestellen|sichern|testen|ansehen)|hier bestellen|ver (?:oferta|precio)|comprar|acheter|"
    r"voir (?:l['’]offre|le prix)|commander|acquista|vedi (?:offerta|prezzo)|bekijk aanbieding|kup teraz|sprawdź cenę|"
    r"купить)\b",
    re.IGNORECASE,
)
_LONGEST_OFFER = 50
_PLAYER_CLOCK, _LONGEST_CLOCK = re.compile(r"(?<![\d:])0?0:00\s?/\s?\d{1,2}:[0-5]\d(?!\d)"), 40
# The longest text of a button that makes letters larger.
_CONTROL = 2
_CRUMBS = re.compile(r"\S\s*[>»›/→]\s*\S")
_LONGEST_PATH = 250
_HERE = re.compile(
    r"^\W*(?:you are here|you're here|sie sind hier|sie befinden sich hier|vous êtes ici|estás en|está en|"
    r"usted está aquí|você está aqui|sei in|ti trovi in|je bent hier|"
    r"du är här|du er her|olet täällä|jesteś tutaj|jesteś w|nacházíte se|вы здесь|вы находитесь|ви тут|βρίσκεστε|"
    r"είστε εδώ|buradasınız|"
    r"您(?:现在)?(?:所在)?的?位置|当前位置|當前位置|所在位置|目前位置|現在位置|現在地|您当前的位置|您现在的位置|你的位置)",
    re.IGNORECASE,
)


def label_line(view: PageView, index: int) -> Mark | None:
    """What a block is by its own words, in the neighbourhood of the article or anywhere."""
    for find in _FINDERS if index in view.neighbourhood else _ANYWHERE:
        if (mark := find(view, index)) is not None:
            return mark
    return None


def _headline(view: PageView, index: int) -> Mark | None:
    if index in view.shown_headlines:
        return Mark(Label.HEADLINE, Why.DECLARED)
    block = view.blocks[index]
    is_near = block.tag == "h1" and index in view.neighbourhood and index < view.first and not view.linked[index]
    return Mark(Label.HEADLINE, Why.ELEMENT, block.tag) if index == view.headline or is_near else None


def place_on_site(view: PageView, index: int) -> Mark | None:
    """ "You are here: ..." above the text, or with arrows between what follows."""
    text = view.blocks[index].text
    if len(text) >= _LONGEST_PATH or not _HERE.match(text):
        return None
    is_above = not view.kept or index < view.kept[0]
    return Mark(Label.BREADCRUMBS, Why.PATTERN) if is_above or _CRUMBS.search(text) else None


def _jump(view: PageView, index: int) -> Mark | None:
    """Links into the page itself at its very top."""
    block = view.blocks[index]
    is_jump = index < 12 and block.hrefs and len(block.text) < 60 and all(x.startswith("#") for x in block.hrefs)
    return Mark(Label.NAVIGATION, Why.SHAPE, block.hrefs[0]) if is_jump and view.linked[index] else None


def _player_clock(view: PageView, index: int) -> Mark | None:
    """The clock of a player that has not begun: "0:00 / 3:12"."""
    text = view.blocks[index].text
    is_clock = len(text) <= _LONGEST_CLOCK and "/" in text and _PLAYER_CLOCK.search(text) is not None
    return Mark(Label.MEDIA_PLAYER, Why.PATTERN) if is_clock else None


def _control(view: PageView, index: int) -> Mark | None:
    """A link of a character or two that runs a script: what makes letters or pictures larger."""
    block = view.blocks[index]
    is_small = len(block.text) <= _CONTROL and view.linked[index]
    is_control = is_small and any(x.lower().startswith("javascript:") for x in block.hrefs)
    return Mark(Label.OTHER, Why.PATTERN) if is_control else None


def _whole_line(view: PageView, index: int) -> Mark | None:
    block = view.blocks[index]
    text = block.text
    label = view.columns.lines[index]
    if label is None and not view.linked[index]:
        heading = view.columns.sections[index]
        label = heading if heading in _CALLS else None
    if label is None or (label is Label.MEDIA_PLAYER and block.tag == "li" and view.linked[index]):
        return None
    # The address of the terms is an entry of the page's menu; the terms themselves are no line.
    return Mark(Label.NAVIGATION if label is Label.LEGAL else label, Why.PATTERN, text)


def led_line(view: PageView, index: int) -> Mark | None:
    """What is filed, or what the words before a colon name."""
    text = view.blocks[index].text
    if index in view.neighbourhood and len(text) <= LONGEST_CAPTION and _is_filed(text[:_FILED_REACH]):
        return Mark(Label.TAGS, Why.PATTERN)
    lead = _LEAD.match(text) if ":" in text or "：" in text else None
    if lead is None or fold(lead["lead"]) in TOO_PLAIN:
        return None
    label = section_of(lead["lead"])
    if label is None or label not in _LED or names_taker(text, lead.end("lead") + 1):
        return None
    return Mark(label, Why.PATTERN, lead["lead"])


def names_taker(text: str, start: int) -> bool:
    """True for a line that says from `start` on who took a picture: "Photo: Ida Holm / Harbour Courier"."""
    return begins_with_credit(text) and is_full_name(text[start:].partition("/")[0].strip(" :："))


def _is_filed(beginning: str) -> bool:
    return _FILED_STEMS.are_in(beginning) and _FILED.search(beginning) is not None


def _credit(view: PageView, index: int) -> Mark | None:
    """Whose a picture near the text is, a link or not."""
    is_near = index in view.neighbourhood and len(view.blocks[index].text) <= LONGEST_CAPTION
    return Mark(Label.CAPTION, Why.PATTERN) if is_near and begins_with_credit(view.blocks[index].text) else None


def _links(view: PageView, index: int) -> Mark | None:
    block = view.blocks[index]
    label = label_of_links(block, is_near=index in view.neighbourhood)
    if label is not None:
        return Mark(label, Why.PATTERN, block.hrefs[0])
    is_row = len(block.hrefs) >= _BUTTONS and len(block.text) <= _LONGEST_BUTTONS and view.linked[index]
    if is_row and count_networks(block.text) >= _BUTTONS:
        return Mark(Label.SOCIAL, Why.PATTERN)
    return Mark(Label.BREADCRUMBS, Why.SHAPE) if is_breadcrumbs(block) else None


def legal_or_caption(view: PageView, index: int) -> Mark | None:
    """A notice of rights, a caption or its credit."""
    block = view.blocks[index]
    text = block.text
    if len(text) > LONGEST_CAPTION or (view.linked[index] and len(text) < LONGEST_BYLINE and "©" not in text):
        return None
    if (mark := _credit(view, index)) is not None:
        return mark
    if is_legal(text) or says_who_pays(text):
        return Mark(Label.LEGAL, Why.PATTERN)
    if index in view.neighbourhood and (has_credit(text) or ends_in_credit(text)):
        return Mark(Label.CAPTION, Why.PATTERN)
    return None


def _offer(view: PageView, index: int) -> Mark | None:
    """A button that sells something."""
    text = view.blocks[index].text
    is_button = view.linked[index] and len(text) <= _LONGEST_OFFER
    return Mark(Label.ADVERT, Why.PATTERN) if is_button and _OFFER.search(text) else None


def _source(view: PageView, index: int) -> Mark | None:
    """Whom a story comes from: "by" before a name, an agency, what signs a text off, a newspaper behind a dash right
    below the text. Above the text the writer's address is part of the byline."""
    text = view.blocks[index].text
    if index not in view.neighbourhood or len(text) > LONGEST_BYLINE:
        return None
    if fold(text) in BY:
        return Mark(Label.BYLINE, Why.PATTERN)
    if (mark := sign_off_of(view, index)) is not None:
        return mark if index > view.first else Mark(Label.BYLINE, Why.PATTERN)
    is_below = bool(view.kept) and index == view.kept[-1] + 1 and len(text) <= _LONGEST_SOURCE
    is_source = _AGENCY.match(text) or _WRITTEN_FOR.match(text) or is_helped(text) or (is_below and _DASHED.match(text))
    return Mark(Label.BYLINE, Why.PATTERN) if is_source else None


# The surest first.
_FINDERS = (
    _headline,
    place_on_site,
    _player_clock,
    signature,
    _jump,
    _control,
    _whole_line,
    _credit,
    led_line,
    _links,
    legal_or_caption,
    _offer,
    _source,
)
# Those that know lines far from the article as well.
_ANYWHERE = tuple(find for find in _FINDERS if find not in {_credit, _source})


def is_breadcrumbs(block: Block) -> bool:
    """True for a row of links with arrows between them."""
    return (
        len(block.hrefs) >= 2
        and len(block.text) <= 200
        and block.link_chars * 3 > len(block.text)
        and len(_CRUMBS.findall(block.text)) >= max(1, len(block.hrefs) - 1)
    )


def is_helped(text: str) -> bool:
    """True for a line that says who else worked on a story."""
    return _HELPED.search(text) is not None


# Several finders ask it of the same lines.
_has_rights = lru_cache(maxsize=1 << 10)(has_rights)


def is_legal(text: str) -> bool:
    """True for a notice of rights."""
    return len(text) <= LONGEST_CAPTION and _has_rights(text)


def is_imprint(text: str) -> bool:
    """True for a line that says where a publisher is reached, or is registered."""
    return len(text) <= LONGEST_CAPTION and _IMPRINT.search(text) is not None
