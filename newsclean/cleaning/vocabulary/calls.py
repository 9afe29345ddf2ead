"""What newspapers ask their readers to do, within sentences: regular expressions, to be compiled without regard to case."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.sentences import QUOTES, SENTENCE_ENDS

if TYPE_CHECKING:
    from collections.abc import Callable

CLICK_HERE = (
    r"\b(?:click here|hier klicken|klicken sie hier|cliquez ici|(?:haga|haz|da) clic(?:k)? (?:aquí|en)|clique aqui|"
    r"clicca(?:te)? qui|klik hier|klikk? her|klicka här|kliknij tu(?:taj)?|klik di sini)\b|"
    r"нажмите (?:здесь|сюда)|κάντε κλικ|点击(?:这里|此处)|點擊這裡"
)
# Stems of the words for subscribing and subscriptions.
SUBSCRIPTION_STEMS = (
    "subscri", "abonn", "suscri", "suscrí", "abbona", "prenumer", "předpl", "predpl", "előfiz", "pretpl", "подпис",
    "подпиш", "підпис", "передплат", "συνδρομ", "订阅", "訂閱", "会員", "會員", "購読", "구독", "اشتر", "מנוי", "מינוי",
    "langganan", "सदस्य", "सब्सक्रा",
)  # fmt: skip
# To subscribe, who does and what is subscribed to. Of "assassin" Portuguese knows only the end.
SUBSCRIBE = rf"{'|'.join(SUBSCRIPTION_STEMS)}|\babon|\babos?\b|-abo\b|\bassin[ae]|\bpelanggan|\btilaaj"
# How a line speaks to its reader.
YOU = (
    r"\b(?:you|your|sie|ihr\w*|vous|votre|vos|usted|sus?|tus?|você|seu|lei|tua?|u|uw|je|jouw|du|din|ditt|dit|"
    r"ty|twój|twoj\w+|вы|вам|ваш\w*|вас|siz\w*|anda|σας)\b|您|あなた|お届け|귀하|بريدك|आप"
)
# Whose the newsletter, the channel or the work is that a line speaks of: a newspaper's own.
OURS = (
    r"\b(?:our|unser\w*|notre|nos|nuestr\w+|noss[oa]s?|nostr\w+|onze?|vår\w*|vores|nasz\w*|naš\w*|наш\w*|μας|kami|"
    r"\w+(?:imiz|ımız|umuz|ümüz)[aeıiuü]?)\b"
)
# What asks for an account, or a subscription.
ACCOUNT = (
    r"\b(?:regist\w+|accounts?|trial|konto|compte|inscri\w+|cuenta|conta|cadastr\w+|zarejestr\w+|регистр\w+|abone|"
    rf"langganan)\b|登録|اشتر|{SUBSCRIBE}"
)
# How a newspaper names itself, and its reader; what a sentence of so few words is, its neighbours tell.
_OWN = re.compile(rf"{OURS}|\b(?:us|we(?: are|['’]re)|uns|oss|nas|нас)\b|我[们們]", re.IGNORECASE)
_READER = re.compile(
    r"\b(?:you|yours?|dir|dich|dein\w*|vous|votre|vos|usted|você|ti|tuo|tua|jij|jouw|dig|ditt|twoj\w*|cię|siz\w*|вы|вам|вас|ваш\w*)\b|[您你]",
    re.IGNORECASE,
)
_FEW_WORDS = 3


def is_all_to_reader(text: str, is_call: Callable[[str], object]) -> bool:
    """True for a line of which no sentence tells of others: each is a call, leads to one with a colon, names reader or
    newspaper, or has a few words."""
    return all(_is_to_reader(x.strip(), is_call) for x in SENTENCE_ENDS.split(text) if x)


def _is_to_reader(sentence: str, is_call: Callable[[str], object]) -> bool:
    if sentence.count(" ") < _FEW_WORDS or sentence.endswith((":", "：")):
        return True
    return bool(is_call(sentence) or _READER.search(sentence)) or speaks_of_own(sentence)


def speaks_of_own(text: str) -> bool:
    """True for a sentence in which a newspaper names itself as "we" or what is its own."""
    return _OWN.search(text) is not None


def speaks_to_reader(text: str) -> bool:
    """True for a line, no quotation, that names its reader, or the newspaper as "we"."""
    return not text.startswith(QUOTES) and (_READER.search(text) is not None or speaks_of_own(text))
