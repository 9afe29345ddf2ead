"""The last lines of a text that are none of it: its writers' names, what it asks of readers, pointers, counters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import ENTRIES, Mark
from newsclean.cleaning.labels.tells.asks import ask_of, names_letter, signs_up
from newsclean.cleaning.labels.tells.bare_lines import networks
from newsclean.cleaning.metadata.names import are_full_names
from newsclean.cleaning.sentences import COLONS, QUOTES, STOPS
from newsclean.cleaning.vocabulary.walls import locks, subscription_in
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView

# Names stand alone at the end of a text as long as this; a row of them is no longer than that.
_BEGUN, _LONGEST_NAMES = 300, 90
_INITIAL = re.compile(r"^[^\W\d_]\.\s?(?:[^\W\d_]\.\s?)?[^\W\d_]{3,}$")
_CLOSED = (*STOPS, ")", "»", "’", "'")
# What asks for comments, questions, pictures or tips.
_CALL = re.compile(
    r"^\W*(?:(?:please )?(?:send|e-?mail|submit|share|write)\b(?!.{0,30}\bfriend).{0,50}\b(?:us|your|to)\b"
    r"|(?:have|has|got|did|do|were|are|is) (?:you\b.{0,120}\?|a (?:tip|story|question|comment)\b)"
    r"|the \w+ is committed to publishing\b.{0,40}\bletters\b"
    r"|what do you think\b|tell us\b|let us know\b|click here to (?:send|e-?mail|comment)"
    r"|(?:the )?\w+ may (?:edit|publish) your (?:comments|e-?mails)|please include (?:a|your) (?:telephone|phone|name)"
    r"|comments may be (?:edited|published)|letters to the .{0,40}\bmay be published)",
    re.IGNORECASE,
)
_LONGEST, _LONGEST_ASK = 260, 400
# What asks for money, and the newspaper's work that it is for: of a good cause others ask.
_SUPPORT = re.compile(
    r"\b(?:subscribe (?:now|today)|become a (?:member|supporter|subscriber)|supports? (?:us|our|independent)|donate|"
    r"donation|unterstützen sie (?:uns|unser\w*)|spende|werden sie mitglied|faites un don|soutenez|abonnez-vous|"
    r"hazte (?:soci[oa]|suscriptor)|apóyanos|suscríbete|apoie|sostienici|sostieni|abbonati|steun ons|word lid|"
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
    r"\b(?:journalis\w+|newspaper|reporting|(?:this|dieser|cet) (?:article|artikel|story)|este artículo|"
    r"quest[oa] articolo|periodismo|jornalismo|giornalismo|zeitung|redaktion|журналист\w*|редакци\w+|"
    r"независимое издание|dziennikar\w+|gazetecili\w*|δημοσιογραφ\w+|jurnalis\w+|"
    r"novinář\w+|žurnalist\w+|újságír\w+|novinar\w+|báo chí)\b|الصحافة|روزنامه‌?نگاری|पत्रकारिता|সাংবাদিকতা|報道"
    r"|ジャーナリズム|新[闻聞]|언론|저널리즘",
    re.IGNORECASE,
)
# Such a call says where to, or is one of several.
_WHITHER = re.compile(r"\S@\S|\b(?:e-?mails?|comments?|letters?|form|telephone number)\b", re.IGNORECASE)
_TELL_US = re.compile(r"\?\s(?:please )?(?:ask|tell|message|contact|write to) us\b", re.IGNORECASE)
# What asks readers to log in before they comment, as the programs of weblogs and newspapers do.
_COMMENT = (
    r"(?:comments?|kommentar\w*|commentaires?|comentari\w*|comentário\w*|commento|reactie|komentarz\w*|коммент\w+|"
    r"комент\w+|yorum)"
)
_TO_COMMENT = re.compile(
    r"^\W*(?:please |bitte )?(?:log ?in|sign in|register|melden sie sich|melde dich|connectez-vous|identifiez-vous|"
    r"inicia sesión|regístrate|faça login|accedi|registrati|zaloguj się|войдите|зарегистрируйтесь|авторизуйтесь|"
    r"увійдіть|giriş yap|logga in|logg inn|log ind)\b"
    rf".{{0,80}}\b{_COMMENT}"
    r"|^(?=.{0,60}(?:\blog|\bsign|angemeldet|connect|acced|login|conness|ingelogd|zalogow|авториз|війти|giriş))"
    rf"(?=.{{0,90}}\b{_COMMENT})(?:.{{0,40}}\b)?(?:you (?:must|need to|have to)|sie müssen|du musst|vous devez|debes|"
    r"você precisa|devi|je moet|musisz|вам необходимо|вы должны|ви повинні)\b",
    re.IGNORECASE,
)
_LONGEST_TO_COMMENT = 140
# What asks to follow a newspaper on a network.
_FOLLOW = re.compile(
    r"\b(?:(?:follow|join|find|like) us|become a fan|folge(?:n sie)? uns|suivez-nous|síguenos|síganos|siga-nos|seguici|"
    r"volg ons|följ oss|følg oss|obserwuj nas|polub nas|śledź nas|takip edin|ikuti kami|ακολουθήστε)\b"
    r"|^\W*(?:suivez|sigue|siga|segui|segua|volg|ikuti|acompanhe|acompaña|følg|följ|seuraa|sledujte|sledujeme|urmăriți|"
    r"urmărește|пратете|следвайте|слідкуйте|pratite|spremljajte|kövess\w*)\b"
    r"|تابعونا|تابعنا|دنبال کنید|फॉलो कर|ফলো কর|フォローして|关注我们|關注我們|구독하세요|팔로우"
    r"|(?:читайте|подписывайтесь|присоединяйтесь|підписуйтесь|читайте нас|следите за)\b",
    re.IGNORECASE,
)
# Where else one follows it, and networks as other scripts write them.
_CHANNELS = (
    "google news", "google новост", "واتس", "فيسبوك", "فیسبوک", "تويتر", "توییتر", "انستغرام", "اینستاگرام", "تلغرام",
    "تيليجرام", "تلگرام", "يوتيوب", "व्हाट्स", "वॉट्सऐप", "फेसबुक", "टेलीग्राम", "यूट्यूब", "গুগল নিউজ", "ফেসবুক", "微信",
    "微博",
    "네이버", "카카오", "페이스북", "인스타그램", "유튜브", "텔레그램", "インスタグラム", "フェイスブック",
    "ツイッター", "телеграм",
)  # fmt: skip
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
# The most words of a heading whose list is not there.
_WORDS = 2


def mark_of_last_line(view: PageView, index: int, above: int) -> Mark | None:
    """What a line at the end of a text is; `above` is the block of the text before it."""
    block = view.blocks[index]
    text = block.text
    if len(text) <= _LONGEST_ASK and not text.startswith(QUOTES) and (locks(text) or asks_for_support(text)):
        return Mark(Label.PAYWALL, Why.PATTERN)
    if len(text) > (_LONGEST_ASK if _WHITHER.search(text) else _LONGEST):
        return None
    if ask_of(block) is Label.PAYWALL and (word := subscription_in((text,))) is not None:
        return Mark(Label.PAYWALL, Why.PATTERN, word)
    if (
        _is_row_of_names(block, view.blocks[above])
        and view.chars_before[index] - view.chars_before[view.first] >= _BEGUN
    ):
        return Mark(Label.BYLINE, Why.SHAPE)
    if _heads_nothing(text):
        return Mark(Label.OTHER, Why.SHAPE)
    label = _asked(text) or (next((x for pattern, x in _PATTERNS if pattern.match(text)), None))
    return Mark(label, Why.PATTERN) if label is not None else None


def asks_for_support(text: str) -> bool:
    """True for a line that asks for money for a newspaper's work."""
    return names_press(text) and _SUPPORT.search(text) is not None


def names_press(text: str) -> bool:
    """True for a line that names a newspaper's work."""
    return _PRESS.search(text) is not None


def _asked(text: str) -> Label | None:
    """What a line asks its readers for."""
    if _CALL.match(text) and (_WHITHER.search(text) or _TELL_US.search(text)):
        return Label.COMMENTS
    if len(text) <= _LONGEST_TO_COMMENT and not text.startswith(QUOTES) and _TO_COMMENT.match(text):
        return Label.COMMENTS
    if names_letter(text) and signs_up(text):
        return Label.NEWSLETTER
    is_network = networks(text) > 0 or any(map(text.lower().__contains__, _CHANNELS))
    return Label.SOCIAL if is_network and _FOLLOW.search(text) else None


def _is_row_of_names(block: Block, above: Block) -> bool:
    """True for one name or several, below a paragraph."""
    text = block.text
    if len(text) > _LONGEST_NAMES or block.tag in ENTRIES or not above.text.endswith(_CLOSED):
        return False
    return bool(_INITIAL.match(text)) or are_full_names(text)


def _heads_nothing(text: str) -> bool:
    return text.endswith(COLONS) and len(text.split()) <= _WORDS and weight(text) <= _LONGEST_NAMES
