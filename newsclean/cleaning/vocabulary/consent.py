"""The words of dialogs that ask for consent to cookies and what they feed, and of what is sold instead."""

from __future__ import annotations

import re

from newsclean.cleaning.vocabulary.calls import SUBSCRIBE
from newsclean.cleaning.vocabulary.stems import Stems

# Each of them is a word of articles, too: only several together, or whole texts of them, ask.
_CONSENT = (
    "cookie", "consent", "privacy", "datenschutz", "einwillig", "tracking", "partners", "partner", "personal data",
    "personenbezogen", "verarbeitung ihrer daten", "verarbeitung meiner daten", "données personnelles", "confidentialité", "privacidad", "datos personales", "dati personali",
    "riservatezza", "toestemming", "samtycke", "samtykke", "zgod", "prywatno", "персональн",
)  # fmt: skip
CONSENT = re.compile("|".join(_CONSENT), re.IGNORECASE)
# The same that Polish stories on the law have as often: they count beside the words of a dialog alone.
_BESIDE_DIALOG = re.compile(r"danych osobowych|przetwarzani", re.IGNORECASE)
_DIALOG = re.compile(r"\bzgod[ęy]\b|\b(?-i:Partner)|\bustawieni", re.IGNORECASE)
_STEMS = Stems(_CONSENT)
# What the walls of newspapers sell instead: a subscription, or pages without advertising.
OFFER = re.compile(
    rf"{SUBSCRIBE}|\bpur\b|werbung|werbefrei|publicidad|publicité|"
    r"pubblicità|publicidade|\bads?\b|advertis",
    re.IGNORECASE,
)
_FEWEST = 3
# What a site leaves on the reader's machine, as the languages write it.
_COOKIES = re.compile(
    r"cookie|\bçerez|\bкуки\b|クッキー|쿠키|ملفات تعريف الارتباط|کوکی|कुकी|কুকি|\bkak(?:or|ur)\b|"
    r"informasjonskaps|evästei|\bküpsis|עוגיות|คุกกี้",
    re.IGNORECASE,
)
# How the texts of such dialogs, which a standard gives in all languages, tell of it without that word.
_STORAGE = re.compile(
    r"(?:\b(?:access|stor)|speicher|stock|almacen|acced|archivi|armazen|opsla|opgeslagen)\w*.{0,80}\b(?:on (?:a|your|the|their) "
    r"devices?|auf (?:einem|ihrem|deinem|dem) (?:end)?gerät|sur (?:un|votre|vos) (?:appareil|terminal)\w*|(?:en|a) (?:un|su|"
    r"tu|el) dispositivo|su(?:l| un| tuo) dispositivo|(?:em um|num|no seu|no) dispositivo|op (?:een|uw|je) apparaat)",
    re.IGNORECASE,
)


def names_consent(text: str) -> bool:
    """True for a text with one of these words."""
    return _STEMS.are_in(text)


def asks_for_consent(text: str) -> bool:
    """True for a text with several of the words that dialogs of consent are made of."""
    words = CONSENT.findall(text)
    if words and _DIALOG.search(text) is not None:
        words += _BESIDE_DIALOG.findall(text)
    return len({word.lower() for word in words}) >= _FEWEST


def names_cookies(text: str) -> bool:
    """True for a text with the word for cookies."""
    return _COOKIES.search(text) is not None


def asks_to_store(text: str) -> bool:
    """True for a text about cookies, by that word or by what they are."""
    return names_cookies(text) or _STORAGE.search(text) is not None
