"""How newspapers offer their newsletters: what they call them, where these come to, how one orders them."""

from __future__ import annotations

import re

from newsclean.cleaning.vocabulary.calls import SUBSCRIBE
from newsclean.cleaning.vocabulary.stems import Stems

# What a line that asks for an address names, in small letters.
LETTERS = (
    "newsletter", "inbox", "mailing list", "infolettre", "boletín", "boletim", "nieuwsbrief", "nyhetsbrev",
    "nyhedsbrev", "uutiskirje", "hírlevél", "bültenimiz", "e-bülten", "рассылк", "メルマガ", "メールマガジン",
    "ニュースレター", "뉴스레터", "电子报", "電子報",
)  # fmt: skip
_LETTERS = Stems(LETTERS)
# What else such a line names below the word for a newsletter: a mailbox.
_MAILBOXES = Stems((
    *LETTERS,
    "e-mail", "email", "postfach", "boîte", "correo", "casella di posta", "skrzynk", "skrzync", "mailbox", "почт", "пошт", "inkorg",
    "innboks", "indbakke", "postilaatik", "kotak masuk", "kotak surat", "surel", "e-posta", "邮箱", "郵箱", "信箱", "メール",
    "お届け", "이메일", "메일", "بريدك", "इनबॉक्स", "ईमेल", "ইনবক্স", "إيميل", "ای میل", "ταχυδρομ",
))  # fmt: skip
# What signs up for a newsletter.
SIGN_UP = re.compile(
    r"登録|\b(?:sign(?:ing)? up|register|anmeld\w+|inscri\w+|inscreva|iscri\w+|zapisz\w*|подпи\w+|підпи\w+|"
    rf"start your (?:day|morning|week(?:end)?) with|get .{{2,60}} (?:in|to) your inbox|"
    rf"meld .{{0,20}}aan|aanmeld\w*|đăng ký nhận|tilmeld\w*|meld deg|εγγραφ\w+|iratkoz\w+)|{SUBSCRIBE}",
    re.IGNORECASE,
)
# How one orders no more of it.
_SIGN_OFF = Stems((
    "unsubscribe", "opt out", "abmelden", "abbestell", "désinscri", "désabonn", "darse de baja", "darte de baja",
    "cancelar a inscri", "cancelar sua inscri", "disiscri", "cancellare l'iscri", "afmelden", "uitschrijven", "wypisać",
    "wypisz", "zrezygnować", "odhlásit", "leiratkoz", "dezabon", "отписаться", "відписатися", "avregistrer",
    "avmelde", "afmelde", "peruuttaa tilauk", "aboneliğinizi iptal", "berhenti berlangganan", "hủy đăng ký",
    "διαγραφ", "إلغاء الاشتراك", "لغو اشتراک", "取消订阅", "取消訂閱", "配信停止", "구독 취소",
))  # fmt: skip
# The last lines of a letter that is shown as a page: why it came, how no more do. A story begins sentences so, too: each
# names what its reader has ordered, or how to order no more.
_ORDERED = (
    r"\b(?:(?:because|as|since) you(?:['’](?:ve|re)| have| are)?(?: \w+){0,2} "
    r"(?:signed up|subscribed|registered|opted in|asked|requested)\b"
    r"|(?:because|as) you(?:['’]re| are) (?:an? )?(?:\w+ )?(?:subscrib|member)|as an? (?:\w+ ){0,2}(?:subscriber|member)\b)"
)
_UNSUBSCRIBE = (
    r"\b(?:unsubscribe|opt[- ]out|(?:update|change|manage) your (?:\w+ )?(?:preferences|settings)|click here)\b"
)
_FOOTER = re.compile(
    r"^\W*(?:you(?:['’]re| are| have|['’]ve)? (?:received?|receiving|getting) this (?:e-?mail|newsletter|message)\b"
    rf".{{0,60}}?(?:{_ORDERED}|{_UNSUBSCRIBE})"
    r"|to stop receiving\b.{2,60}\bunsubscribe\b|want to change how you receive these\b"
    r"|was this (?:e-?mail|newsletter) forwarded to you\W*(?:$|(?:sign up|subscribe|get your own|register)\b)"
    rf"|if you no longer wish to receive (?:this|these|our)\b.{{0,80}}?{_UNSUBSCRIBE})",
    re.IGNORECASE,
)


def ends_letter(text: str) -> bool:
    """True for a line of those that stand below a letter."""
    return _FOOTER.match(text) is not None


def names_letter(text: str) -> bool:
    """True for a text that has a word for what comes by mail."""
    return _LETTERS.are_in(text)


def names_mailbox(text: str) -> bool:
    """True for a text that names a newsletter, or the mailbox that it comes to."""
    return _MAILBOXES.are_in(text)


def signs_up(text: str) -> bool:
    """True for words by which readers order a newsletter."""
    return SIGN_UP.search(text) is not None


def signs_off(text: str) -> bool:
    """True for words by which readers order no more of a newsletter."""
    return _SIGN_OFF.are_in(text)
