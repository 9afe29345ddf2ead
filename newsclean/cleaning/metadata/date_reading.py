"""Text -> the moments in it: machine formats first, then dates as newspapers of many languages print them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum, auto
from functools import lru_cache

from newsclean.cleaning.metadata.calendars import from_hijri, from_jalali, from_thai
from newsclean.cleaning.metadata.moments import LATEST, NONE, OLDEST, Moment, in_zone, moment_of, read_machine
from newsclean.cleaning.metadata.month_names import TWO_WORDS, Calendar, month_of
from newsclean.model import DatePrecision


class Order(Enum):
    """Which of a date's numbers stands first, where they do not tell."""

    DAY_FIRST = auto()
    MONTH_FIRST = auto()
    YEAR_FIRST = auto()


_LONGEST = 400
# How far the tabular Islamic calendar may be from the moon that a country has seen.
_MOON = timedelta(days=2)
# A month's name, with the vowel signs of South and South-East Asia and of Persian, which are no letters to `re`.
_NAME = (
    r"[^\W\d_](?:[^\W\d_]|[\u0654\u0900-\u0e4e\u0eb0-\u0ecd\u102b-\u103e\u17b4-\u17d3\u200c\u200d]){1,14}+|"
    r"[\u0e00-\u0e4e]{1,2}\.[\u0e00-\u0e4e]{1,2}\.|ม[ีิ]\.?[คย]\."
)
_WORD = "|".join((*TWO_WORDS, _NAME))
_BETWEEN = r"[\s.,،׳-]*(?:\s(?:de|del|d[’']|of|den|ta’|ค\.ศ\.|พ\.ศ\.)\s*)?"
# Of our calendar, the Persian, the Islamic and the Thai one; two digits are one behind an apostrophe or before a clock.
_YEAR = r"(?:1[3-9]|2[0-5])\d\d"
# Behind a month's name in Thai they are one by themselves.
_SHORT_YEAR = r"['’]\d\d|\d\d(?=,?\s\d\d:\d\d)|(?:(?<=[\u0e00-\u0e7f]\s)|(?<=[\u0e00-\u0e7f]\.\s))\d\d(?![\d.:])"
# Marks of direction stand between the numbers of Arabic dates.
_MARK = r"[\u061c\u200e\u200f]?"
_TEXT = re.compile(
    # At each place only what may begin there is tried: digits, or a word.
    r"(?=\d)(?<!\d)(?:"
    # 2024年4月26日, 2024년 4월 26일, 2024-04-26, 2024/4/26, 2024.04.26
    rf"(?P<y1>{_YEAR})\s?[-./年년]\s?(?P<m1>\d{{1,2}})\s?[-./月월]\s?(?P<d1>\d{{1,2}})(?!\d)|"
    # 26.04.2024, 4/26/2024, 26-4-24
    rf"(?<!\.)(?P<a>\d{{1,2}}){_MARK}(?P<sep>[./·-]| / )\s?(?P<b>\d{{1,2}}){_MARK}(?P=sep)\s?"
    rf"(?P<y2>{_YEAR}(?!:\d\d)|(?<!/ )\d\d)"
    # A clock may be glued to it: 26.04.2412:30.
    r"(?=\d\d:\d\d|(?![\d.]\d))|"
    # 113/04/26, of the Republic of China
    r"(?P<y9>1[0-2]\d)(?P<sep9>[./-])(?P<m9>\d{1,2})(?P=sep9)(?P<d9>\d{1,2})(?![\d./-])|"
    # 26 April 2024, 26. April 2024, 26 de abril de 2024, 26th of April, 2024, 26 Apr '24;
    # 26 نيسان/أبريل 2024 has the month by two names.
    rf"(?P<d3>\d{{1,2}})(?:st|nd|rd|th|er|[ºª°.])?{_BETWEEN}(?P<w3>{_WORD})(?:\s?/\s?(?:{_NAME}))?{_BETWEEN}"
    rf"(?P<y3>{_YEAR}|{_SHORT_YEAR})(?!\d)|"
    # 2024. gada 26. aprīlis, 2024 ж. 26 сәуір
    rf"(?P<y8>(?:19|20)\d\d)(?:\.\sgada|\s?-?ж\.,?)\s(?P<d8>\d{{1,2}})[.-]?\s?(?P<w8>{_WORD})|"
    # 2024. április 26., 2024 m. balandžio 26 d., 2024ko apirilaren 26a
    rf"(?P<y5>(?:19|20)\d\d)(?:[.,]|(?:\(e\)|e)?ko)?\s(?:(?:m|թ)\.\s)?(?P<w5>{_WORD})\.?\s(?P<d5>\d{{1,2}})(?!\d)|"
    # 18 tháng 5 2024, 18 thg 5, 2024
    r"(?P<d7>\d{1,2})\s+(?:tháng|thg)\s+(?P<m7>\d{1,2})[\s,]+(?P<y7>\d{4})(?!\d))|"
    # April 26, 2024, Apr. 26th 2024, or glued to a name, Ada ReyesApril 26, 2024; not tried from the middle of a word,
    # which would take most of the time
    rf"(?:(?<![a-zA-Z\u00c0-\u024f])|(?-i:(?<=[a-z])(?=[A-Z])))(?P<w4>{_WORD})\.?\s+(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?\b"
    # with its clock before the year, as programs write it: Fri Apr 26 10:30:00 PST 2024
    rf"(?P<t4>,?\s+\d{{1,2}}:\d\d(?:\s?[ap]m|(?::\d\d)?(?:\s(?:[A-Z]{{2,4}}|[+-]\d{{4}}))?))?"
    rf"[\s,.،]+(?P<y4>{_YEAR})(?!\d)|"
    # 令和6年4月26日, 民國113年4月26日
    r"(?P<era>令和|平成|昭和|民國|民国)\s?(?P<y6>\d{1,3}|元)年(?P<m6>\d{1,2})月(?P<d6>\d{1,2})日",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_DIGITS_OF_YEAR = 4
# A number up to this may as well be the day: in Hong Kong it stands first.
_LAST_MONTH = 12
# Thai; and the first year of which two digits are of the Buddhist calendar (2540).
_THAI, _FIRST_THAI = re.compile("[\u0e00-\u0e7f]"), 2040
# A day in Chinese numerals: 二〇〇五年十一月八日.
_HAN_DAY = re.compile(
    r"(?P<y>[一二][〇○零一二三四五六七八九]{3})年(?P<m>十?[一二三四五六七八九]|十)月(?P<d>(?:[一二三]?十)?[一二三四五六七八九]|[二三]?十)日"
)
_NUMERALS = {sign: str(n) for n, sign in enumerate("零一二三四五六七八九")} | {"〇": "0", "○": "0"}
_OTHER_DIGIT = re.compile(r"[^\D0-9]")
# The fewest digits of a date, one less where the year is the first of an era, which has a sign of its own; and how far
# from them a date may begin or end: a month's name, or two words for one.
_FEWEST_DIGITS, _FIRST_YEAR, _LONGEST_WORD = 3, "元", 40
# What is glued to a month's name: "ReyesApril".
_GLUED = re.compile(r"^.*[a-zA-Z](?=[A-Z][a-z])")
_NAMED_MONTH = re.compile(rf"(?<!\w)(?<!\d\.)(?<!\d )({_WORD}){_BETWEEN}((?:19|20)\d\d)(?!\d)")
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
_TIME = re.compile(
    r"^[^\d]{0,16}?(?<![\d.])(?P<h>\d{1,2})(?:(?:\s?[:.h時시：٫]\s?)(?P<m>\d\d)(?:[:.](?P<s>\d\d))?|(?=\s?[ap]\.?m))"
    r"\s?(?P<half>[ap]\.?\s?m\b\.?)?\s*\(?(?P<zone>(?:GMT|UTC)?\s?[+-]\d{1,2}(?::?\d\d)?|[A-Z]{2,4}T?\b|Z\b)?",
    re.IGNORECASE,
)
_TIME_BEFORE = re.compile(
    r"(?<!\d)(?P<h>\d{1,2})(?:[:.h](?P<m>\d\d)(?::(?P<s>\d\d))?|(?=\s?[ap]\.?m))\s?(?P<half>[ap]\.?m\b\.?)?"
    r"\s*\(?(?P<zone>[A-Z]{2,4}T?\b)?[^\d]{0,14}$",
    re.IGNORECASE,
)
# Less than this parts a date from no other's clock.
_SHORTEST_PARTING = 1
_AFTERNOON = re.compile("오후|午後|下午|μμ|μ.μ")
_UPDATED = re.compile(
    r"updat|modif|edited|revised|\bload-date|"
    r"aktualis|aktualiz|geändert|änderung|bearbeitet|mis à jour|mise à jour|maj\b|"
    r"actualiz|actualitz|atualiz|aggiorna|"
    r"bijgewerkt|gewijzigd|oppdater|opdater|uppdater|päivite|muokattu|güncelle|обновл|изменен|оновлен|ενημ|עודכן|"
    r"modyfik|frissít|módosít|posodob|ažurir|atnaujin|atjaun|uuenda|imesasishwa|"
    r"تحديث|اپ ?ڈیٹ|به[\s\u200c]?روز|بروز|ویرایش|diperbarui|kemas kini|cập nhật|更新|수정|업데이트|最終|"
    r"अपडेट|अद्यतन|संशोधित|আপডেট|হালনাগাদ|อัปเดต|อัพเดต|แก้ไข|ปรับปรุง",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"publi|posted|created|\bdat(?:e|um|a|o)\b|fecha|erstellt|veröffentlicht|erschien|eingestellt|gepostet|stand|pubbl|geplaatst|julkais|yayın|oluştur|опублик|дата|"
    r"δημοσ|פורסם|نشر|"
    r"انتشار|منتشر|diterbitkan|đăng|公開|配信|掲載|发布|發布|입력|등록|승인|송고|objav|zveřejn|zverejn|zamieszcz|közzét|megjelen|"
    r"опублік|avaldat|paskelb|imechapishwa|प्रकाश|प्रसारित|প্রকাশ|เผยแพร่|โพสต์",
    re.IGNORECASE,
)
# What says "as of": beside a date that says "published" it is the last change's.
_AS_OF = re.compile(r"\bstand\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in a text: what it is, where it stands, and whether the words before it say "updated" or "published".
    An Islamic date is reckoned, and may be a day off; `is_as_of` says of a publication that it may be a change."""

    moment: Moment
    start: int
    end: int
    is_update: bool
    is_publication: bool
    is_reckoned: bool = False
    is_as_of: bool = False


def begins_with_publication(text: str) -> bool:
    """True for what begins with the word for publishing: "Published on"."""
    return _PUBLISHED.match(text) is not None


def read_date(text: str, order: Order = Order.DAY_FIRST) -> Moment | None:
    """The first moment in a text, in whatever format; null where there is none."""
    text = text[:_LONGEST]
    machine = read_machine(text)
    if machine is not None:
        return machine
    return next((x.moment for x in find_dates(text, order)), None)


def find_dates(text: str, order: Order = Order.DAY_FIRST) -> list[Dated]:
    """All dates that a text shows to its readers, one after the other. Month first, 4/5/2024 is the American fifth of
    April; year first, 26.05.12 is the Korean twelfth of May, and 115/05/12 has a year of the Republic of China."""
    return list(_find_dates(text[:_LONGEST], order))


@lru_cache(maxsize=1 << 12)
def _find_dates(text: str, order: Order) -> tuple[Dated, ...]:
    """Remembered, since several finders ask about the same few lines of a page."""
    if "月" in text:
        text = _HAN_DAY.sub(_in_digits, text)
    digits = [x.start() for x in _DIGIT.finditer(text)]
    if len(digits) < (_FEWEST_DIGITS - 1 if _FIRST_YEAR in text else _FEWEST_DIGITS):
        return ()
    text = _ascii_digits(text)
    found: list[Dated] = []
    last = 0
    # All that a date has stands at its digits or at most a word away: the rest of a long line is not searched.
    at, end = max(0, len(text[: digits[0]].rstrip()) - _LONGEST_WORD), digits[-1] + 1 + _LONGEST_WORD
    while match := _TEXT.search(text, at, end):
        day = _day(match, order)
        # Where a word between numbers is no month, the second may begin a date: "10:30 updated 2026-05-12".
        at = match.start("y3") if day is None and match["w3"] else match.end()
        if day is None:
            continue
        start = match.start() + _glued_to(match["w4"])
        label = text[last:start]
        moment = _with_clock(day, match["t4"] or text[match.end() : match.end() + 40], label[-30:])
        is_update, is_publication = bool(_UPDATED.search(label)), bool(_PUBLISHED.search(label))
        is_as_of = is_publication and _AS_OF.search(label) is not None
        found.append(Dated(moment, start, match.end(), is_update, is_publication, _is_hijri(match), is_as_of))
        last = match.end()
    return tuple(_told_apart(_exact(found)))


def _in_digits(match: re.Match[str]) -> str:
    """A day in numerals as one in digits, no shorter than it was."""
    year = "".join(_NUMERALS[x] for x in match["y"])
    month, day = (sum(_tens(x)) for x in (match["m"], match["d"]))
    return f"{year}.{month}.{day}".ljust(len(match[0]))


def _tens(numeral: str) -> tuple[int, int]:
    tens, ten, ones = numeral.rpartition("十")
    return 10 * int(_NUMERALS.get(tens, "1")) * bool(ten), int(_NUMERALS.get(ones, "0"))


def _told_apart(found: list[Dated]) -> list[Dated]:
    """The dates with what says "as of" called a change where another one says "published"."""
    if not any(x.is_publication and not x.is_as_of and not x.is_update for x in found):
        return found
    return [replace(x, is_update=True, is_publication=False) if x.is_as_of else x for x in found]


def _exact(found: list[Dated]) -> list[Dated]:
    """The dates with each Islamic one mended where the other calendar's stands beside it for the same day."""
    exact = [x for x in found if not x.is_reckoned]
    if len(exact) in {0, len(found)}:
        return found
    mended = []
    for dated in found:
        same = (x.moment for x in exact if abs(_clock_of(x.moment) - _clock_of(dated.moment)) <= _MOON)
        moment = next(same, dated.moment) if dated.is_reckoned else dated.moment
        mended.append(replace(dated, moment=moment))
    return mended


def _clock_of(moment: Moment) -> datetime:
    return moment.when.replace(tzinfo=None)


def tells_when(word: str) -> bool:
    """True for a word that begins as those do that lead to a date: "published", "aktualisiert", "Julkaistu"."""
    return (_UPDATED.match(word) or _PUBLISHED.match(word)) is not None


def says_updated(text: str) -> bool:
    """True for a text in which a word says that something was changed."""
    return _UPDATED.search(text) is not None


def find_month(text: str) -> Moment | None:
    """The first month that a text names with its year and without a day."""
    for match in _NAMED_MONTH.finditer(_ascii_digits(text[:_LONGEST])):
        if (named := month_of(match[1])) and named[0] is Calendar.GREGORIAN:
            return moment_of(int(match[2]), named[1], 1, DatePrecision.MONTH)
    return None


def _day(match: re.Match[str], order: Order) -> date | None:
    """The Gregorian day that a match of the pattern means."""
    get = match.group
    if get("y1"):
        return _gregorian(int(get("y1")), int(get("m1")), int(get("d1")))
    if get("y2"):
        return _by_numbers(int(get("a")), int(get("b")), get("y2"), _order_by(get("sep"), order))
    if get("y7"):
        return _gregorian(int(get("y7")), int(get("m7")), int(get("d7")))
    if get("era") or get("y9"):
        return _of_era(match, order)
    for n in "3458":
        if word := get(f"w{n}"):
            word = _with_point(match) if n == "3" else word
            year = _year(get(f"y{n}"))
            is_thai = _FIRST_THAI <= year < LATEST and _THAI.match(word) is not None
            return _by_name(word, int(get(f"d{n}")), year + 500 if is_thai else year)
    return None


def _of_era(match: re.Match[str], order: Order) -> date | None:
    """A day of an era that begins anew; without its name only where the year stands first."""
    n, era = ("6", match["era"]) if match["era"] else ("9", "民國")
    if not match["era"] and order is not Order.YEAR_FIRST:
        return None
    year = 1 if match[f"y{n}"] == _FIRST_YEAR else int(match[f"y{n}"])
    return _gregorian(_ERAS[era] + year, int(match[f"m{n}"]), int(match[f"d{n}"]))


def _order_by(sign: str, order: Order) -> Order:
    """The order of a date with this sign between its numbers: points part no American one."""
    return Order.DAY_FIRST if order is Order.MONTH_FIRST and sign == "." else order


def _by_numbers(first: int, second: int, third: str, order: Order) -> date | None:
    if order is Order.YEAR_FIRST and len(third) < _DIGITS_OF_YEAR and first > _LAST_MONTH >= second:
        return _gregorian(_year(str(first)), second, int(third))
    full = _year(third)
    day, month = (second, first) if (order is Order.MONTH_FIRST and first <= 12) or second > 12 else (first, second)
    return _gregorian(full, month, day)


def _with_point(match: re.Match[str]) -> str:
    """The month's name, with the point before it that tells the Croatian "26. listopada" (October) from the Polish
    "26 listopada" (November)."""
    return "." * ("." in match.string[match.end("d3") : match.start("w3")]) + match["w3"]


def _year(digits: str) -> int:
    """A year in full; one of two digits is of this century."""
    year = int(digits.strip("'’"))
    return year if year > 99 else 2000 + year


def _is_hijri(match: re.Match[str]) -> bool:
    named = month_of(match["w3"] or "")
    return named is not None and named[0] is Calendar.HIJRI


def _glued_to(word: str | None) -> int:
    """How much of a month's name is the end of the word before it: "UpdatedJanuary"."""
    return len(word) - len(_GLUED.sub("", word)) if word and month_of(word) is None else 0


def _by_name(word: str, day: int, year: int) -> date | None:
    named = month_of(word) or month_of(_GLUED.sub("", word))
    if named is None:
        return None
    calendar, month = named
    if calendar is Calendar.JALALI:
        return from_jalali(year, month, day)
    if calendar is Calendar.HIJRI:
        return from_hijri(year, month, day)
    return _gregorian(year, month, day)


def _gregorian(year: int, month: int, day: int) -> date | None:
    """A day given by numbers; its year tells a Persian and a Thai one from ours."""
    if 1300 <= year < 1500:
        return from_jalali(year, month, day)
    if 2400 <= year < 2600:
        year = from_thai(year)
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if OLDEST <= year < LATEST and found not in NONE else None


def _with_clock(day: date, after: str, before: str) -> Moment:
    clock = _clock_beside(after, before)
    plain_day = Moment(datetime(day.year, day.month, day.day))  # noqa: DTZ001  a day has no zone
    if clock is None or (clock["m"] is None and clock["half"] is None):
        return plain_day
    hour, minute = int(clock["h"]), int(clock["m"] or 0)
    if half := clock["half"]:
        hour = hour % 12 + (12 if half[0].lower() == "p" else 0)
    elif _AFTERNOON.search(clock[0]) and hour < 12:
        hour += 12
    if hour > 23 or minute > 59:
        return plain_day
    when = plain_day.when + timedelta(hours=hour, minutes=minute)
    return Moment(in_zone(when, clock["zone"]), DatePrecision.INSTANT)


def _clock_beside(after: str, before: str) -> re.Match[str] | None:
    """The clock behind a date, else the one before it; of two the one before where a bar or a word such as "updated"
    parts the other from it, which is that of the next date: "10:02 p.m. CT May 12 2026 | Updated 6:15 a.m."."""
    behind = _TIME.match(after)
    if behind is None:
        return _TIME_BEFORE.search(before)
    parting = after[: behind.start("h")]
    if len(parting) > _SHORTEST_PARTING and ("|" in parting or _UPDATED.search(parting) or _PUBLISHED.search(parting)):
        return _TIME_BEFORE.search(before) or behind
    return behind


def _ascii_digits(text: str) -> str:
    """The text with the digits of every script written as 0-9; the length stays."""
    if not _OTHER_DIGIT.search(text):
        return text
    return "".join(
        str(unicodedata.digit(x)) if x.isdigit() and not x.isascii() and unicodedata.category(x) == "Nd" else x
        for x in text
    )
