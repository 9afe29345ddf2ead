"""The words that begin bylines."""

from __future__ import annotations

import re

from newsclean.cleaning.vocabulary import any_of

# "By" of the languages that write it before the names.
BY = ("by", "von", "par", "por", "door", "av", "af", "di", "przez", "oleh")
# What names the trade or the act, with a colon or without one.
_TRADE = (
    "a cura di", "autor", "autorin", "autora", "auteur", "автор", "γράφει ο", "γράφει η", "作者", "記者", "记者",
    "撰文", "文", "記事", "بقلم", "كتب", "كتبت", "تحرير", "إعداد", "به قلم", "نویسنده", "تحریر", "מאת", "โดย", "लेखक",
)  # fmt: skip
# What begins a byline with a colon only.
_WITH_COLON = (
    "text", "texte", "testo", "texto", "tekst", "teksti", "words", "haber", "yazan", "írta", "szöveg",
    "skribent", "byline", "penulis", "escribe", "escriben", "خبرنگار", "संवाददाता", "текст", "подготовил", "подготовила", "ρεπορτάζ", "επιμέλεια",
)  # fmt: skip
# "Author of the article:" has no name of its own.
_AUTHOR = r"author(?: of the article)?(?=\s*:|\s+(?-i:[A-Z]))"
_ACTS = "written|posted|reported|published|interview|text|story|words"
# What a German newspaper calls the piece that someone wrote: "Ein Kommentar von Ada Reyes", with a whole name.
_PIECES = (
    "analyse", "essay", "gastbeitrag", "gastkommentar", "glosse", "interview", "kolumne", "kommentar", "leitartikel",
    "meinungsbeitrag", "porträt", "reportage", "rezension",
)  # fmt: skip
_PIECE_BY = rf"(?:eine?\s+)?(?:{any_of(_PIECES)})\s+von\s+(?-i:(?=[A-ZÄÖÜ]\S+\s+(?:[a-z]{{2,3}}\s+)?[A-ZÄÖÜ]))"
# The same of others: "Opinion by Ada Reyes".
_COLUMNS = (
    "opinion", "analysis", "commentary", "comment", "column", "guest column", "essay", "perspective", "opinión", "análisis",
    "columna", "opinião", "análise", "coluna", "chronique", "tribune", "commento", "analisi", "opinie", "kommentar",
    "analyse",
)  # fmt: skip
_COLUMN_BY = (
    rf"(?:{any_of(_COLUMNS)})\s+(?:by|por|par|di|door|av|af)\s+"
    r"(?-i:(?=[A-ZÀ-Þ]\S+\s+(?:[a-z]{2,3}\s+)?[A-ZÀ-Þ]))"
)
# "Dal nostro inviato Ada Reyes", "De notre correspondante à Rome, Ada Reyes", "Aus Rom berichtet Ada Reyes".
_OURS = (
    r"(?:(?:dal(?:la)?|de|do|da)\s+(?:nostr[oa]|notre|nuestr[oa]|noss[oa])\s+(?:inviat[oa]|corrispondente|envoyée?|"
    r"correspondante?|enviad[oa]|corresponsal|correspondente)(?:\s+(?:special|spécial|especial)\w*)?"
    r"(?:\s+(?:à|ad?|en|em)\s+(?-i:[A-ZÀ-Þ])\S*?)?,?|aus\s+\S+\s+berichtet:?)\s+(?-i:(?=[A-ZÀ-Þ]\S+\s+[A-ZÀ-Þ]))"
)
# What names a piece, or is the first word of a headline: the line has nothing but a name behind the colon.
_REPORTED = (
    r"interview\s*:\s*(?-i:(?=[A-ZÀ-Þ]\S+(?:\s+[A-ZÀ-Þ]\S+){1,2}$))|"
    r"(?:تقرير|گزارش|رپورٹ|रिपोर्ट)\s*:\s*(?=\S+(?:\s+\S+){1,2}$)"
)
# Prepositions that begin other lines as well: a byline has little more than a name behind them.
_PREPOSITIONS = (
    r"(?:από(?: τ[οη]ν| τους)?|του|της)\s+(?-i:(?=[Α-ΩΆΈΉΊΌΎΏ]\S*(?:\s+(?:και\s+)?[Α-ΩΆΈΉΊΌΎΏ]\S*){1,4}$))|"
    r"(?:از|从)\s+(?=\S+(?:\s+\S+){1,3}$)"
)
_MORE = ("author", "ein", "eine", "dal", "dalla", "de", "do", "da", "aus")
# The first words of all bylines; those of Latin letters are looked for before any pattern is.
FIRST_WORDS = frozenset(
    x.split()[0]
    for x in (*BY, *_TRADE, *_WITH_COLON, *_PIECES, *_COLUMNS, *_ACTS.split("|"), *_MORE)
    if x[0] < "\u0250"
)
# A regular expression for a byline's beginning, up to its first name; to be compiled without regard to case.
BEGINNING = (
    rf"(?:(?:(?:{_ACTS})\s+by|{any_of((*BY, *_TRADE))}|{_AUTHOR})(?:\s*[:：・]\s*|\s+)|(?:{any_of(_WITH_COLON)})\s*[:：]\s*|"
    rf"{_PIECE_BY}|{_COLUMN_BY}|{_OURS}|{_REPORTED}|{_PREPOSITIONS})"
)
# The same of a line that is known to be a byline, and needs no colon.
LEAD = (
    rf"(?:{any_of((*BY, *_TRADE, *_WITH_COLON))}|{_AUTHOR})(?:\s*[:：・]\s*|\s+)|{_PIECE_BY}|{_COLUMN_BY}|"
    rf"{_OURS}|{_REPORTED}|{_PREPOSITIONS}"
)
# The same with nothing behind it; "Author" alone is an entry of a menu.
_ALONE = re.compile(
    rf"^\W*(?:(?:(?:{_ACTS})\s+by|{any_of(BY)}|(?:eine?\s+)?(?:{any_of(_PIECES)})\s+von)\s*[:：]?|"
    r"(?:authors?|autor(?:in)?)(?: of the article)?\s*[:：])$",
    re.IGNORECASE,
)
# "Kommentar von", "An opinion column by": a byline that begins with what its writer wrote.
_SIGNED_AS = re.compile(
    r"^\W*(?:(?:an?|ein|eine|une?|un|una) )?(?P<kind>[^\W\d]{5,20})(?: column| piece)? "
    rf"(?:{any_of(BY)})(?: |$)",
    re.IGNORECASE,
)

_WORD = re.compile(r"\w+")


def may_begin(text: str) -> bool:
    """False for most lines that do not begin as a byline: quicker to tell than by the pattern."""
    word = _WORD.search(text)
    return word is not None and (not word[0].isascii() or word[0].lower() in FIRST_WORDS)


def is_lead(text: str) -> bool:
    """True for a line that is nothing but the beginning of a byline: "By", "Kommentar von"."""
    return _ALONE.match(text) is not None


def signed_as(text: str) -> str | None:
    """The word before "by" in a byline that has one: "opinion", "Kommentar"."""
    match = _SIGNED_AS.match(text)
    return match["kind"] if match else None
