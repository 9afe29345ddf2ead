"""How newspapers ask their readers for money: for their work, in the place of a wall or beside it."""

from __future__ import annotations

import re

from newsclean.cleaning.sentences import SENTENCE_ENDS
from newsclean.cleaning.vocabulary.calls import is_all_to_reader, speaks_of_own
from newsclean.cleaning.vocabulary.stems import Stems
from newsclean.cleaning.vocabulary.walls import TO_ENTER

# What asks for money, and the newspaper's work that it is for: of a good cause others ask.
_SUPPORT = re.compile(
    r"\b(?:subscribe (?:now|today)|become a (?:member|supporter|subscriber)|"
    r"support(?:s|ing)? (?:us|our)|support(?:ing)? independent|donate|"
    r"donation|(?:please|ask you to) (?:consider (?:making )?|make )an? (?:\w+ )?(?:gift|support|contribution)|give today|"
    r"unterstützen sie (?:uns|unser\w*)|(?:du|ihr|sie) uns (?:als|mit|durch)\b.{0,60}\bunterstütz\w+|"
    r"unterstützt? uns|spende|spenden sie|werden sie mitglied|faites un don|soutenez|abonnez-vous|"
    r"hazte (?:soci[oa]|suscriptor)|apóyanos|suscríbete|fes-te (?:soci|sòci\w*|subscriptor\w*)|subscriu-te|"
    r"apoie|sostienici|sostieni|abbonati|steun ons|word lid|"
    r"støtt|stöd oss|поддержите|"
    r"wesprzyj|wpłać|stöd (?:vår|vårt)|swisha|støt (?:os|vor\w*)|tue (?:meitä|työtämme)|lahjoita|podpořte|podporte|"
    r"támogass\w*|támogatás\w*|susține(?:-ne|ți)?|donează|подкрепете|дарете|підтримайте|podržite|donirajte|podprite|"
    r"destek ol(?:un)?|destekleyin|bağış yapın?|στηρίξτε|κάντε (?:μια )?δωρεά|dukung(?: kami| jurnalisme)|donasi|"
    r"sokong kami|"
    r"ủng hộ (?:chúng tôi|báo))\b"
    r"|ادعم(?:وا|نا| الصحافة)|تبرع الآن|حمایت (?:مالی )?کنید|समर्थन करें|सहयोग करें|সহায়তা করুন|ご(?:支援|寄付)|寄付する"
    r"|支持(?:独立|獨立|我们|我們|本报|本報)|(?:赞助|贊助)我[们們]|후원(?:해 ?주|하기|을 부탁)",
    re.IGNORECASE,
)
_PRESS = re.compile(
    r"\b(?:journalis\w+|newspaper|newsroom|local news|reporting|(?:this|dieser|cet) (?:article|artikel|story)|este artículo|"
    r"quest[oa] articolo|periodismo|periodisme|jornalismo|giornalismo|zeitung|redaktion|журналист\w*|редакци\w+|"
    r"независимое издание|dziennikar\w+|gazetecili\w*|δημοσιογραφ\w+|jurnalis\w+|"
    r"novinář\w+|žurnalist\w+|újságír\w+|novinar\w+|báo chí)\b|الصحافة|روزنامه‌?نگاری|पत्रकारिता|সাংবাদিকতা|報道"
    r"|ジャーナリズム|新[闻聞]|언론|저널리즘",
    re.IGNORECASE,
)
# One of these is in whatever that finds.
_PRESS_STEMS = Stems((
    "journalis", "newspaper", "newsroom", "local news", "reporting", "article", "artikel", "story", "artículo", "articolo",
    "periodismo", "jornalismo", "giornalismo", "zeitung", "redaktion", "журналист", "редакци", "независимое издание",
    "dziennikar", "gazetecili", "δημοσιογραφ", "jurnalis", "novinář", "žurnalist", "újságír", "novinar", "báo chí", "الصحافة",
    "روزنامه", "पत्रकारिता", "সাংবাদিকতা", "報道", "ジャーナリズム", "新闻", "新聞", "언론", "저널리즘",
))  # fmt: skip
# What asks for a gift, and is no wall.
_GIFTS = re.compile(
    r"\bdon(?:at|ier|eer|asi|ez\b|are\b|a\b)|\bun don\b|spende|\bgift\b|freiwillig|unterstütz|\bsteun|soutene[zr]|soutien|\bapoi[ae]|"
    r"\bapoy[ae]|sosten\w+|\bst[øö]tt|wesprz|wspar|поддерж|підтрим|bağış|destek|\bdukung|support (?:us|our|the|this)|"
    r"contribut|寄付|捐|후원|تبرع|सहयोग",
    re.IGNORECASE,
)
# One of these is in whatever it finds.
_GIFT_STEMS = Stems((
    "don", "spende", "gift", "freiwillig", "unterstütz", "steun", "soutene", "soutien", "apoi", "apoy", "sosten", "stött",
    "støtt", "wesprz", "wspar", "поддерж", "підтрим", "bağış", "destek", "dukung", "support", "contribut", "寄付", "捐",
    "후원", "تبرع", "सहयोग",
))  # fmt: skip
# An account that gifts go to.
_ACCOUNT = re.compile(r"\b(?:IBAN\b\W{0,3}[A-Z]{2}\d\d|BIC\b\W{0,3}[A-Z]{6})")
_ACCOUNTS = ("IBAN", "BIC")
# What a call is not begun with, and how it asks amid a sentence.
_OPENING, _TOLD = (
    " *•–—-",
    ("donation", "supports us", "supports our", "ing us", "ing our", "ing independent"),
)
_POLITE = re.compile(
    r"\b(?:please|(?:we|i) ask you to) (?:consider|make) [^,;:.!?]{0,40}\b(?:gift|donation|contribution|support)\b"
    r"(?:\W*$| (?:today|now)\b| to (?:us|our|support (?:us|our|local|independent))\b| to (?:the )?(?-i:[A-Z]))",
    re.IGNORECASE,
)
# No call goes on with a clause that is none: "Support our writers, the unions demand". The most words behind a call, and
# behind one that names the newspaper's own.
_PARTED = re.compile(r"[,;:：，،、\u2013\u2014]")
_BEHIND, _BEHIND_OURS = 4, 10


def asks_to_give(text: str) -> bool:
    """True for a line that asks for a gift, whatever for, or names the account that it goes to."""
    if any(map(text.__contains__, _ACCOUNTS)) and _ACCOUNT.search(text) is not None:
        return True
    return asks_for_gift(text) and _SUPPORT.search(text) is not None


def asks_for_support(text: str) -> bool:
    """True for a line that asks for money for a newspaper's work."""
    return names_press(text) and _SUPPORT.search(text) is not None


def pleads(text: str, *, is_linked: bool) -> bool:
    """True for a line that asks the reader himself: a sentence is the call alone or asks politely, and no other tells
    of others; where a link is in the line the last sentence suffices."""
    if not asks_for_support(text):
        return False
    sentences = [x for x in SENTENCE_ENDS.split(text) if x]
    if not (is_linked and _is_plea(sentences[-1])) and not is_all_to_reader(text, _calls):
        return False
    return any(map(_is_plea, sentences))


def _is_plea(sentence: str) -> bool:
    """True for a sentence that is a call for support and no more."""
    if _POLITE.search(sentence) is not None:
        return True
    words = sentence.lstrip(_OPENING)
    call = _SUPPORT.match(words)
    if call is None or call[0].lower().endswith(_TOLD) or not all(map(_calls, _PARTED.split(words))):
        return False
    return words.count(" ", call.end()) <= (_BEHIND_OURS if speaks_of_own(words) else _BEHIND)


def _calls(clause: str) -> bool:
    words = clause.lstrip(_OPENING)
    return _SUPPORT.match(words) is not None or _GIFTS.match(words) is not None


def names_press(text: str) -> bool:
    """True for a line that names a newspaper's work."""
    return _PRESS_STEMS.are_in(text) and _PRESS.search(text) is not None


def asks_for_gift(text: str) -> bool:
    """True for words by which a newspaper asks for a gift and sells no subscription."""
    return _GIFT_STEMS.are_in(text) and _GIFTS.search(text) is not None and TO_ENTER.search(text) is None
