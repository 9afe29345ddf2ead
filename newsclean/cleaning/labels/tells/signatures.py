"""Bylines and lines of dates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.attributes import ATTRIBUTES
from newsclean.cleaning.labels.page import Mark, is_linked
from newsclean.cleaning.labels.tells.titles import titles_story
from newsclean.cleaning.metadata.date_reading import find_dates
from newsclean.cleaning.metadata.names import ROLE, before_date, is_dated_byline, is_full_name, is_name, split_names
from newsclean.cleaning.sentences import STOPS, STOPS_OR_DOTS
from newsclean.cleaning.vocabulary import fold, line_of
from newsclean.cleaning.vocabulary.bylines import BEGINNING, may_begin
from newsclean.cleaning.vocabulary.credits import ends_in_credit
from newsclean.cleaning.vocabulary.lives import tells_life
from newsclean.cleaning.vocabulary.rights import has_rights
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView
    from newsclean.cleaning.metadata.date_reading import Dated

_LONGEST_DATE = 120
# What has more characters is none.
LONGEST_BYLINE = 120
LONGEST_CAPTION = 600
_DATE_SIGNS = re.compile(r"\d")
# A date has a year, or three numbers.
_DAY_SIGNS = re.compile(
    r"(?:1[3-9]|2[0156])\d\d|\d\W\s?\d{1,2}\W\s?\d{2}|[٠-٩۰-۹०-९০-৯]{2}|\d\s?[年月日년월]|['’]\d\d\b"
)
# What a line of dates holds beside them: clocks, zones, words before and between.
_BESIDE_DATES = 45
_POSTED = re.compile(
    r"^\W*(?:(?:originally |first )?(?:posted|uploaded)|published|updated|last (?:updated|modified|reviewed|edited)|"
    r"stand(?: des artikels)?(?=\s?[:：])|(?:zuletzt )?aktualisiert|erstellt|veröffentlicht|publié|publicado|"
    r"pubblicato|опубликовано)\b"
    r"(?! (?:by|von|par|por|da)\b)",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"^(?![^\w]*[$€£¥₹]|.*%|\W*(?:running time|run ?time|laufzeit)\b)"
    r"\W*(?:\w+\W+){0,2}[0-2]?\d[:.][0-5]\d(?:[:.][0-5]\d)?\s?(?:[ap]\.?m\.?|uhr|h)?\s?(?:[A-Z]{2,4})?\W*$",
    re.IGNORECASE,
)
# "2:20 p.m." ends no sentence.
NOON = re.compile(r"\d\s?[ap]\.m\.$", re.IGNORECASE)
_BY = re.compile(rf"^\W*(?:(?:【?(?:記者|记者)|撰文|文[/／])\w|{BEGINNING}\S)", re.IGNORECASE)
_SENTENCE = re.compile(r"\s[a-zß-ÿ]{3,}[.!?]\s(?=[A-ZÀ-ÖØ-Þ])")
# The place of an entry in a list, on a line of its own.
RANK = re.compile(r"#?\d{1,2}[.)]?$")
# The most words of a byline, up to its date.
_WORDS = 12
# How far above the text its bylines stand, in blocks, and its headline above them; and where lines on the writer: the
# last ones, and those behind.
_ABOVE, _FAR_ABOVE = 8, 30
_LAST, _BELOW = 3, 6
# The shortest word of a name.
_NAME = 2
# What may stand behind a surname.
_SIGNS = ".,:;()"
# So many of the text's first blocks may be standfirsts, with the byline among them.
_HEADER = 4


# The same before a date only: these words begin sentences as well.
_CHANGED = re.compile(
    r"^\W*(?:последње ажурирано|(?:posljednje|poslednje|zadnje) ažurirano|последна промяна|(?:последно )?обновено|"
    r"(?:останнє )?оновлен\w+|обновлено|последнее (?:обновление|изменение)|(?:ostatnia )?aktualizacja|ostatnia zmiana|"
    r"poslední (?:aktualizace|změna)|utolsó (?:frissítés|módosítás)|ultima actualizare|son güncelleme|"
    r"laatst (?:gewijzigd|bijgewerkt)|ultimo aggiornamento|última (?:atualização|actualización|modificación)|"
    r"dernière (?:mise à jour|modification)|mis à jour|senast (?:uppdaterad|ändrad)|(?:viimeksi )?päivitetty|"
    r"τελευταία (?:ενημέρωση|ανανέωση)|(?:terakhir )?diperbarui|cập nhật(?: lần cuối)?|сүүлд шинэчилсэн)\b",
    re.IGNORECASE,
)


def signature(view: PageView, index: int) -> Mark | None:
    """A byline, or a line of dates."""
    block = view.blocks[index]
    size = len(block.text)
    if size > LONGEST_BYLINE or (size > 40 and block.link_chars >= size) or titles_by(block):
        return None
    return _signed_or_dated(view, block.text)


def titles_by(block: Block) -> bool:
    """True for the title of a story that begins as bylines do and names nobody: "By any measure a good year"."""
    if not block.hrefs or not may_begin(block.text) or not titles_story(block) or _BY.match(block.text) is None:
        return False
    names = split_names(block.text)
    return not names or not all(map(is_full_name, names))


def _signed_or_dated(view: PageView, text: str) -> Mark | None:
    digit = _DATE_SIGNS.search(text)
    dates = _dates(text, digit) if digit else []
    if dates and (_POSTED.match(text) or _CHANGED.match(text)):
        return Mark(Label.TIMESTAMP, Why.PATTERN)
    if is_byline(view, text, dates):
        return Mark(Label.BYLINE, Why.DECLARED if fold(text) in view.authors else Why.PATTERN)
    is_dated = digit is not None and _is_dated(text, dates) and not ends_in_credit(text)
    return Mark(Label.TIMESTAMP, Why.PATTERN) if is_dated else None


def _has_name_and_date(text: str) -> bool:
    """True for a writer's name with a date behind it ("Greta Sund Published May 15, 2026")."""
    before = before_date(text).strip(" |·,-–—")
    return 5 <= len(before) <= 60 and " " in before and all(map(is_name, before.split(" | ")))


def is_timestamp(text: str) -> bool:
    """True for a line of dates and clocks and little else."""
    digit = _DATE_SIGNS.search(text) if len(text) <= _LONGEST_DATE else None
    return digit is not None and _is_dated(text, _dates(text, digit))


def tells_of_change(text: str) -> bool:
    """True for a line that says when a page was published or changed: the day alone may be the reader's."""
    return _POSTED.match(text) is not None


def _dates(text: str, digit: re.Match[str]) -> list[Dated]:
    """The dates of a line, by its first digit; quick where it cannot hold one."""
    return find_dates(text) if _DAY_SIGNS.search(text, max(0, digit.start() - 1)) else []


def _is_dated(text: str, dates: list[Dated]) -> bool:
    may_be_clock = ":" in text or "." in text
    if (may_be_clock and _CLOCK.match(text)) or line_of(text) is Label.TIMESTAMP:
        return True
    is_of_dates = bool(dates) and len(text) - sum(x.end - x.start for x in dates) <= _BESIDE_DATES
    return is_of_dates and not text.endswith("…") and not (len(dates) > 1 and tells_life(text))


def is_byline(view: PageView, text: str, dates: list[Dated]) -> bool:
    """True for the names of the authors, as declared or behind "by"."""
    folded = fold(text) if view.authors else ""
    if folded in view.authors or (dates and _has_name_and_date(text) and not ends_in_credit(text)):
        return True
    before = text[: dates[0].start] if dates else text
    if may_begin(text) and _BY.match(text) and len(before.split()) <= _WORDS and not _is_sentence(text):
        return True
    is_named = len(text) <= 80 and any(map(folded.__contains__, view.authors))
    return is_named and not text.endswith(STOPS_OR_DOTS) and not (_DATE_SIGNS.search(text) and has_rights(text))


def _is_sentence(text: str) -> bool:
    if text.endswith(STOPS):
        return not NOON.search(text)
    # "By carrying water. We walked seven kilometres and" was wrapped: behind a name no word in small letters ends one.
    begun = _SENTENCE.search(text)
    return begun is not None and not ROLE.search(text, 0, begun.end())


def shown_writers(view: PageView) -> frozenset[str]:
    """The folded names in the bylines right above the text, or between its standfirst and the rest, that stand in the
    text's last lines as well, or of which the surname does."""
    if not view.kept:
        return frozenset()
    last = (block.text for block in view.blocks[view.kept[-_LAST:][0] : view.kept[-1] + 1 + _BELOW])
    ends = "\n".join(fold(text) for text in last if len(text) <= LONGEST_CAPTION)
    top = view.headline if view.first - _FAR_ABOVE <= view.headline < view.first else view.first - _ABOVE
    above = range(max(0, top), view.kept[:_HEADER][-1])
    words = {word.strip(_SIGNS) for word in ends.split()}
    texts = [view.blocks[i].text for i in above if _shares_word(view.blocks[i].text, words) and _is_byline(view, i)]
    names = (fold(name) for text in texts for name in split_names(text) if " " in name)
    return frozenset(name for name in names if name in ends or name.split()[-1] in words)


def _shares_word(text: str, words: set[str]) -> bool:
    """True for a line with a name's word among these: quicker to tell than what the line is."""
    if len(text) > LONGEST_BYLINE:
        return False
    return any(len(x) >= _NAME and not x.islower() and fold(x) in words for x in text.split())


def _is_byline(view: PageView, index: int) -> bool:
    """True for a byline by its own words, or by the class of a short line."""
    if ATTRIBUTES[view.containers[view.blocks[index].container].names].label is Label.BYLINE:
        return True
    mark = signature(view, index)
    if mark is None and index > view.headline >= 0:
        return is_linked(view.blocks[index]) and is_name(view.blocks[index].text)
    return mark is not None and (mark.label is Label.BYLINE or is_dated_byline(view.blocks[index].text))
