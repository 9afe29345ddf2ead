"""The last lines of a text that are none of it: its writers' names, what it asks of readers, pointers, counters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.labels.asks import names_letter
from newsclean.cleaning.labels.bare_lines import networks
from newsclean.cleaning.labels.page import HEADINGS, STOPS, Mark, weight
from newsclean.cleaning.labels.teasers import is_full_name
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView

# Names stand alone at the end of a text as long as this; a row of them is no longer than that.
_BEGUN, _LONGEST_NAMES = 300, 90
# Not lines of their own: parts of lists and tables.
_ENTRIES = frozenset({*HEADINGS, "li", "dt", "dd", "td", "th"})
_NAMES = re.compile(r"\s*(?:,|/|\band\b|\bund\b|\bet\b|\by\b)\s*")
_INITIAL = re.compile(r"^[^\W\d_]\.\s?(?:[^\W\d_]\.\s?)?[^\W\d_]{3,}$")
_CLOSED = (*STOPS, ")", "»", "’", "'")
# What asks for comments, questions, pictures or tips.
_CALL = re.compile(
    r"^\W*(?:(?:please )?(?:send|e-?mail|submit|share|write)\b(?!.{0,30}\bfriend).{0,50}\b(?:us|your|to)\b"
    r"|(?:have|has|got|did|do|were|are|is) (?:you\b.{0,120}\?|a (?:tip|story|question|comment)\b)"
    r"|what do you think\b|tell us\b|let us know\b|click here to (?:send|e-?mail|comment)"
    r"|(?:the )?\w+ may (?:edit|publish) your (?:comments|e-?mails)|please include (?:a|your) (?:telephone|phone|name)"
    r"|comments may be (?:edited|published)|letters to the .{0,40}\bmay be published)",
    re.IGNORECASE,
)
_LONGEST, _LONGEST_ASK = 260, 400
# What asks for money, and the newspaper's work that it is for: of a good cause others ask.
_SUPPORT = re.compile(
    r"\b(?:subscribe (?:now|today)|become a (?:member|supporter|subscriber)|support (?:us|our|independent)|donate|"
    r"donation|unterstützen sie (?:uns|unser)|spende|werden sie mitglied|faites un don|soutenez|abonnez-vous|"
    r"hazte (?:soci[oa]|suscriptor)|apóyanos|suscríbete|apoie|sostienici|sostieni|abbonati|steun ons|word lid|"
    r"støtt|stöd oss|поддержите|"
    r"wesprzyj)\b",
    re.IGNORECASE,
)
_PRESS = re.compile(
    r"\b(?:journalis\w+|newspaper|reporting|(?:this|dieser|cet) (?:article|artikel|story)|este artículo|"
    r"quest[oa] articolo|periodismo|jornalismo|giornalismo|zeitung|redaktion|журналист\w*|редакци\w+|dziennikar\w+)\b",
    re.IGNORECASE,
)
_QUOTES = ("“", '"', "„", "«", "»", "‘", "'")
# Such a call says where to, or is one of several.
_WHITHER = re.compile(r"\S@\S|\b(?:e-?mails?|comments?|letters?|form|telephone number)\b", re.IGNORECASE)
# What asks to follow a newspaper on a network.
_FOLLOW = re.compile(
    r"\b(?:(?:follow|join|find|like) us|become a fan|folge(?:n sie)? uns|suivez-nous|síguenos|síganos|siga-nos|seguici|"
    r"volg ons|följ oss|følg oss|obserwuj nas|polub nas|śledź nas|takip edin|ikuti kami|ακολουθήστε)\b"
    r"|(?:читайте|подписывайтесь|присоединяйтесь|підписуйтесь|читайте нас|следите за)\b",
    re.IGNORECASE,
)
# What leads to a film or pictures elsewhere on the page.
_POINTER = re.compile(
    r"^\W*(?:click|watch|see|view|listen)\b.{0,50}\b(?:video|box|player|audio|slide ?show|gallery|clip)\b.{0,30}\b"
    r"(?:above|below|top|left|right)\b",
    re.IGNORECASE,
)
# How often a page was looked at; when a weblog's entry was made; a short address of the page.
_VIEWS = re.compile(
    r"^\W*(?:(?:page ?)?views|visits|hits|aufrufe|besuche|vues|visitas|lecturas|visualizzazioni|visualizações|"
    r"wyświetle\w+|odsłon\w*|просмотр\w*|перегляд\w*|浏览\w*|閱讀\w*|点击\w*|조회수?)\s?[:：]?\s?[\d.,\s]+$",
    re.IGNORECASE,
)
_ENTRY = re.compile(
    r"^this (?:entry|post|article) was (?:posted|published|written|last modified)\b.{0,40}\d", re.IGNORECASE
)
_SHORT_ADDRESS = re.compile(r"^\W*(?:short ?(?:url|link)|permalink|kurz-?url)\s?[:：]", re.IGNORECASE)
_PATTERNS = (
    (_POINTER, Label.MEDIA_PLAYER),
    (_VIEWS, Label.OTHER),
    (_ENTRY, Label.TIMESTAMP),
    (_SHORT_ADDRESS, Label.SOCIAL),
)
# What signs up for a newsletter.
SIGN_UP = re.compile(
    r"\b(?:sign(?:ing)? up|subscrib\w+|register|anmeld\w+|abonn\w+|inscri\w+|suscri\w+|iscri\w+|prenumer\w+|zapisz\w*|"
    r"подпи\w+|meld .{0,20}aan|tilmeld\w*)",
    re.IGNORECASE,
)
# How a line speaks to its reader, and what of it asks for a subscription or an account.
YOU = re.compile(
    r"\b(?:you|your|sie|ihr\w*|vous|votre|vos|usted|sus?|tus?|você|seu|lei|tua?|u|uw|je|jouw|du|din|ditt|dit|"
    r"ty|twój|twoj\w+|вы|вам|ваш\w*|вас|siz\w*|anda|σας)\b|您|あなた|お届け|귀하|بريدك|आप",
    re.IGNORECASE,
)
ACCOUNT = re.compile(
    r"\b(?:subscri\w+|regist\w+|accounts?|trial|abonn\w+|abos?|konto|registrier\w+|compte|inscri\w+|suscri\w+|cuenta|"
    r"assin\w+|conta|cadastr\w+|abbon\w+|registra\w+|prenumer\w+|zarejestr\w+|подпи\w+|регистр\w+|abone|langganan)\b|"
    r"订阅|訂閱|購読|会員|登録|구독|اشتر",
    re.IGNORECASE,
)
# The most words of a heading whose list is not there.
_WORDS = 2


def mark_of_last_line(view: PageView, index: int, above: int) -> Mark | None:
    """What a line at the end of a text is; `above` is the block of the text before it."""
    block = view.blocks[index]
    text = block.text
    if len(text) <= _LONGEST_ASK and not text.startswith(_QUOTES) and _PRESS.search(text) and _SUPPORT.search(text):
        return Mark(Label.PAYWALL, Why.PATTERN)
    if len(text) > _LONGEST:
        return None
    if (
        _is_row_of_names(block, view.blocks[above])
        and view.chars_before[index] - view.chars_before[view.first] >= _BEGUN
    ):
        return Mark(Label.BYLINE, Why.SHAPE)
    if _heads_nothing(text):
        return Mark(Label.OTHER, Why.SHAPE)
    label = _asked(text) or (next((x for pattern, x in _PATTERNS if pattern.match(text)), None))
    return Mark(label, Why.PATTERN) if label is not None else None


def _asked(text: str) -> Label | None:
    """What a line asks its readers for."""
    if _CALL.match(text) and _WHITHER.search(text):
        return Label.COMMENTS
    if names_letter(text) and SIGN_UP.search(text):
        return Label.NEWSLETTER
    return Label.SOCIAL if networks(text) and _FOLLOW.search(text) else None


def _is_row_of_names(block: Block, above: Block) -> bool:
    """True for one name or several, below a paragraph."""
    text = block.text
    if len(text) > _LONGEST_NAMES or block.tag in _ENTRIES or not above.text.endswith(_CLOSED):
        return False
    return bool(_INITIAL.match(text)) or all(map(is_full_name, _NAMES.split(text)))


def _heads_nothing(text: str) -> bool:
    return text.endswith((":", "：")) and len(text.split()) <= _WORDS and weight(text) <= _LONGEST_NAMES
