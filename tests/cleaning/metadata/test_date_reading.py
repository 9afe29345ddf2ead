from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.cleaning.metadata.calendars import from_hijri, from_jalali
from newsclean.cleaning.metadata.date_reading import Order, find_dates, find_month, read_date
from newsclean.cleaning.metadata.month_names import Calendar, month_of
from newsclean.model import DatePrecision

MACHINE = {
    "2024-04-26T10:30:00+02:00": ("2024-04-26T10:30:00+02:00", DatePrecision.INSTANT),
    "2024-04-26T10:30:00Z": ("2024-04-26T10:30:00+00:00", DatePrecision.INSTANT),
    "2024-04-26T10:30:5Z": ("2024-04-26T10:30:05+00:00", DatePrecision.INSTANT),
    "Published - April 26, 2024 08:15 pm IST - New Delhi": ("2024-04-26T20:15:00+05:30", DatePrecision.INSTANT),
    "2024-04-26 10:30:00 EST": ("2024-04-26T10:30:00-05:00", DatePrecision.INSTANT),
    "20240426T1030+0530": ("2024-04-26T10:30:00+05:30", DatePrecision.INSTANT),
    "Fri, 26 Apr 2024 10:30:00 GMT": ("2024-04-26T10:30:00+00:00", DatePrecision.INSTANT),
    # A zone that mail does not know.
    "26 Apr 2024 10:30 IST/GMT+0530": ("2024-04-26T10:30:00+05:30", DatePrecision.INSTANT),
    "26 Apr 2024 10:30 CEST": ("2024-04-26T10:30:00+02:00", DatePrecision.INSTANT),
    "26 Apr 2024 10:30": ("2024-04-26", DatePrecision.DAY),
    "1714127400": ("2024-04-26T10:30:00+00:00", DatePrecision.INSTANT),
    "1714127400000": ("2024-04-26T10:30:00+00:00", DatePrecision.INSTANT),
    # A clock without a zone tells no instant.
    "2024-04-26T10:30:00": ("2024-04-26", DatePrecision.DAY),
    "2024-04-26": ("2024-04-26", DatePrecision.DAY),
    "2024-04": ("2024-04-01", DatePrecision.MONTH),
}

SHOWN = {
    "Friday, 26 April 2024": "2024-04-26",
    "Ada ReyesApril 26, 2024": "2024-04-26",
    "April 26, 2024": "2024-04-26",
    "Apr. 26th 2024": "2024-04-26",
    "26.04.2024": "2024-04-26",
    "26-04-24": "2024-04-26",
    "13/04/2024": "2024-04-13",
    "15·03·26": "2026-03-15",
    "۲۳ / ۰۲ / ۱۴۰۵": "2026-05-13",
    "5 / 3 / 12": None,
    "12 พ.ค. 69 15:30": "2026-05-12",
    "12 พฤษภาคม 69": "2026-05-12",
    "12 พ.ค. 26 15:30": "2026-05-12",
    "12 พ.ค. 15:30": None,
    "二〇〇五年十一月八日": "2005-11-08",
    "二○一二年十月二十八日": "2012-10-28",
    "二〇〇五年十一月": None,
    "115/05/12": None,
    "26.04.2412:30": "2024-04-26",
    "26. April 2024": "2024-04-26",
    "Publié le 26 août 2024": "2024-08-26",
    "26 de abril de 2024": "2024-04-26",
    "26 aprile 2024": "2024-04-26",
    "26 апреля 2024": "2024-04-26",
    "26 квітня 2024": "2024-04-26",
    "26 kwietnia 2024": "2024-04-26",
    "26 października 2024": "2024-10-26",
    "26 octombrie 2024": "2024-10-26",
    "26. dubna 2024": "2024-04-26",
    "2024. április 26.": "2024-04-26",
    "2024 m. balandžio 26 d.": "2024-04-26",
    "26 Απριλίου 2024": "2024-04-26",
    "26 באפריל 2024": "2024-04-26",
    "26 אפריל 2024": "2024-04-26",
    "26 أبريل 2024": "2024-04-26",
    "٢٦ أبريل ٢٠٢٤": "2024-04-26",
    "7 اردیبهشت 1403": "2024-04-26",
    "۷ اردیبهشت ۱۴۰۳": "2024-04-26",
    "17 شوال 1445": "2024-04-26",
    "17 ذو القعدة 1445": "2024-05-25",
    "26 كانون الثاني 2024": "2024-01-26",
    "26 نيسان/أبريل 2024": "2024-04-26",
    "26 เมษายน 2567": "2024-04-26",
    "26 अप्रैल 2024": "2024-04-26",
    "২৬ এপ্রিল ২০২৪": "2024-04-26",
    "26 tháng 4 2024": "2024-04-26",
    "2024年4月26日": "2024-04-26",
    "2024년 4월 26일": "2024-04-26",
    "令和6年4月26日": "2024-04-26",
    "民國113年4月26日": "2024-04-26",
    "26 Janar 2024": "2024-01-26",
    "26 Ιανουαρίου 2024": "2024-01-26",
    "26 gen 2024": "2024-01-26",
    "26. listopada 2024.": "2024-10-26",
    "26 listopada 2024": "2024-11-26",
    "2024. gada 26. janvāris": "2024-01-26",
    "2024 ж. 26 қаңтар": "2024-01-26",
    "2024ko urtarrilaren 26a": "2024-01-26",
    "26 հունվարի, 2024": "2024-01-26",
    "26 იანვარი, 2024": "2024-01-26",
    "26 जन॰ 2024": "2024-01-26",
    "2024, ജനുവരി 26": "2024-01-26",
    "26 જાન્યુઆરી, 2024": "2024-01-26",
    "26 មករា 2024": "2024-01-26",
    "26 ژانویهٔ 2024": "2024-01-26",
    "26 มกราคม ค.ศ. 2024": "2024-01-26",
    "26\u200f/01\u200f/2024": "2024-01-26",
    "26 thg 1, 2024": "2024-01-26",
    "26 января'24": "2024-01-26",
    "26-Jan-2024": "2024-01-26",
    "26 April 12:30": None,
    "31 June 2024": None,
    "26 marketing 2024": None,
    "no date at all": None,
    "": None,
}


@pytest.mark.parametrize(("text", "written"), MACHINE.items(), ids=MACHINE.keys())
def test_machine_formats(text: str, written: tuple[str, DatePrecision]) -> None:
    moment = read_date(text)
    assert moment is not None
    assert moment.written() == written


@pytest.mark.parametrize(("text", "day"), SHOWN.items(), ids=SHOWN.keys())
def test_days_as_newspapers_print_them(text: str, day: str | None) -> None:
    moment = read_date(text)
    assert (moment and moment.when.date().isoformat()) == day


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00Z", "1970-01-01", "1969-12-31T13:00:01+00:00", "0000000000"])
def test_what_programs_write_for_none_is_no_date(text: str) -> None:
    assert read_date(text) is None


def test_the_american_order() -> None:
    american, other = read_date("4/5/2024", Order.MONTH_FIRST), read_date("4/5/2024")
    assert american is not None
    assert other is not None
    assert (american.when.month, other.when.month) == (4, 5)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("26.05.12", "2026-05-12"),
        ("입력 26/05/12 05:00", "2026-05-12"),
        ("2026.05.12", "2026-05-12"),
        ("115/05/12", "2026-05-12"),
        ("115.05.12.1", None),
        ("12.05.2026", "2026-05-12"),
    ],
)
def test_the_year_first(text: str, day: str | None) -> None:
    moment = read_date(text, Order.YEAR_FIRST)
    assert (moment and moment.when.date().isoformat()) == day


@pytest.mark.parametrize(
    ("text", "clock", "zone"),
    [
        ("April 26, 2024 10:30 am ET", "10:30", timedelta(hours=-4)),
        ("26 Apr 2024, 10:30 pm", "22:30", None),
        ("26.04.2024, 10:30 Uhr", "10:30", None),
        ("10:30, 26 April 2024", "10:30", None),
        ("26 avril 2024 à 10h30", "10:30", None),
        ("2024년 4월 26일 오후 10:30", "22:30", None),
        ("26 April 2024 10:30 (GMT+3)", "10:30", timedelta(hours=3)),
        ("26 April 2024 10:30 GMT+5:30", "10:30", timedelta(hours=5, minutes=30)),
        ("26 April 2024 10:30 UTC+3:00", "10:30", timedelta(hours=3)),
        ("26 April 2024 10:30 +5:45", "10:30", timedelta(hours=5, minutes=45)),
        ("26 April 2024 10:30 -0330", "10:30", -timedelta(hours=3, minutes=30)),
    ],
)
def test_clocks_beside_days(text: str, clock: str, zone: timedelta | None) -> None:
    moment = read_date(text)
    assert moment is not None
    assert (moment.when.strftime("%H:%M"), moment.when.utcoffset()) == (clock, zone)


@pytest.mark.parametrize(
    "line",
    [
        "Published 10:02 p.m. CT May 12, 2026 | Updated 6:15 a.m. CT May 14, 2026",
        "Published 10:02 p.m. CT May 12, 2026 Updated 6:15 a.m. CT May 14, 2026",
        "Published 10:02 PM CDT, Tue May 12, 2026 | Updated 6:15 AM CDT, Thu May 14, 2026",
        "May 12, 2026 10:02 p.m. CT | Updated May 14, 2026 6:15 a.m. CT",
    ],
)
def test_each_of_two_dates_has_its_own_clock(line: str) -> None:
    clocks = [x.moment.when.strftime("%d %H:%M") for x in find_dates(line)]
    assert clocks == ["12 22:02", "14 06:15"]


@pytest.mark.parametrize("line", ["12 May 2026 | 10:02 GMT", "Published: 12 May 2026 | 10:02"])
def test_a_clock_may_stand_behind_a_bar(line: str) -> None:
    (dated,) = find_dates(line)
    assert dated.moment.when.strftime("%H:%M") == "10:02"


def test_a_clock_without_a_zone_is_read_in_the_newspaper_s() -> None:
    moment = read_date("26.04.2024, 10:30 Uhr")
    assert moment is not None
    assert moment.written("Europe/Berlin") == ("2024-04-26T10:30:00+02:00", DatePrecision.INSTANT)


@pytest.mark.parametrize(
    ("text", "is_update", "is_publication"),
    [
        ("Updated April 26, 2024", True, False),
        ("Published April 26, 2024", False, True),
        ("Letzte Änderung: 26.04.2024", True, False),
        ("Erschienen am 26.04.2024", False, True),
        ("April 26, 2024", False, False),
    ],
)
def test_what_a_line_says_of_its_date(text: str, is_update: bool, is_publication: bool) -> None:
    (dated,) = find_dates(text)
    assert (dated.is_update, dated.is_publication) == (is_update, is_publication)


def test_two_dates_of_one_line_are_told_apart() -> None:
    published, updated = find_dates("Published: April 26, 2024 at 7:29 pm | Updated: April 27, 2024")
    assert (published.is_update, updated.is_update) == (False, True)
    assert published.moment.when == datetime(2024, 4, 26, 19, 29)  # noqa: DTZ001  the line names no zone


@pytest.mark.parametrize(
    "line",
    [
        "Stand: 14.05.2026 · Veröffentlicht: 12.05.2026",
        "अपडेट: 14 मई 2026 प्रकाशित: 12 मई 2026",
        "আপডেট: ১৪ মে ২০২৬ প্রকাশ: ১২ মে ২০২৬",
        "อัปเดต 14 พ.ค. 2569 เผยแพร่ 12 พ.ค. 2569",
        "Frissítve: 2026. május 14. Közzétéve: 2026. május 12.",
        "به‌روزرسانی: 14 مه 2026 انتشار: 12 مه 2026",
    ],
)
def test_the_change_before_the_publication(line: str) -> None:
    updated, published = find_dates(line)
    assert (updated.is_update, updated.is_publication) == (True, False)
    assert (published.is_update, published.is_publication) == (False, True)
    assert (updated.moment.when.day, published.moment.when.day) == (14, 12)


@pytest.mark.parametrize(
    "line", ["입력 2026.05.12. 10:30 수정 2026.05.13. 11:00", "2026-05-12 10:30 updated 2026-05-13"]
)
def test_a_clock_and_a_word_before_a_date_are_none_of_it(line: str) -> None:
    published, updated = find_dates(line)
    assert (published.is_update, updated.is_update) == (False, True)
    assert (published.moment.when.day, updated.moment.when.day) == (12, 13)


@pytest.mark.parametrize(
    ("day", "gregorian"),
    [
        (from_jalali(1403, 1, 1), date(2024, 3, 20)),
        (from_jalali(1399, 12, 30), date(2021, 3, 20)),
        (from_jalali(1400, 12, 30), None),
        (from_hijri(1445, 9, 1), date(2024, 3, 11)),
        (from_hijri(1445, 13, 1), None),
    ],
)
def test_other_calendars(day: date | None, gregorian: date | None) -> None:
    assert day == gregorian


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("Issue of May 2024", "2024-05-01"),
        ("Ausgabe Mai 2024", "2024-05-01"),
        ("mayo de 2024", "2024-05-01"),
        ("26 May 2024", None),
        ("Olympics 2024", None),
    ],
)
def test_months_without_a_day(text: str, month: str | None) -> None:
    found = find_month(text)
    assert (found and found.written()) == (month and (month, DatePrecision.MONTH))


def test_a_reckoned_date_is_mended_by_the_one_beside_it() -> None:
    reckoned, exact = find_dates("نشر في 30 ذو القعدة 1445 - 6 يونيو 2024")
    assert reckoned.is_publication
    assert reckoned.moment.when.date() == exact.moment.when.date() == date(2024, 6, 6)


def test_a_reckoned_date_far_from_the_other_stays() -> None:
    shown = find_dates("17 شوال 1445 - 6 يونيو 2024")
    assert [x.moment.when.date() for x in shown] == [date(2024, 4, 26), date(2024, 6, 6)]


def test_words_that_only_begin_like_months() -> None:
    assert month_of("Septembers") == (Calendar.GREGORIAN, 9)
    assert all(month_of(x) is None for x in ("marketing", "decree", "second", "design", "octopus"))
    assert month_of("") is None


@given(st.text(max_size=200))
def test_any_text_gives_a_date_or_none(text: str) -> None:
    moment = read_date(text)
    assert moment is None or 1800 <= moment.when.year < 2100


@given(st.text(alphabet=st.sampled_from("0123456789 -/.:TZ+年月日,AprilMaypm"), max_size=40))
def test_any_numbers_give_dates_in_bounds(text: str) -> None:
    for dated in find_dates(text):
        assert 0 <= dated.start < dated.end <= len(text)
        assert dated.moment.written()[0][:4].isdigit()


zones = st.integers(-48, 56).map(lambda x: timezone(timedelta(minutes=15 * x)))


@given(st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=zones | st.just(UTC)))  # noqa: DTZ001  bounds
def test_every_instant_is_read_as_it_was_written(when: datetime) -> None:
    moment = read_date(when.isoformat(timespec="seconds"))
    assert moment is not None
    assert datetime.fromisoformat(moment.written()[0]) == when.replace(microsecond=0)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.sampled_from(["%d %B %Y", "%B %d, %Y", "%Y-%m-%d", "%d.%m.%Y"]))
def test_every_day_is_read_as_it_was_printed(day: date, form: str) -> None:
    moment = read_date(day.strftime(form))
    assert moment is not None
    assert moment.when.date() == day


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fri Apr 26 10:30:08 PST 2024", "2024-04-26T10:30:00-08:00"),
        ("Fri Apr 26 10:30:08 +0000 2024", "2024-04-26T10:30:00+00:00"),
        ("Fri Apr 26 10:30:08 2024", "2024-04-26"),
        ("20240426T1030+0400Z", "2024-04-26T10:30:00+04:00"),
    ],
)
def test_the_forms_of_programs(text: str, told: str | None) -> None:
    found = read_date(text)
    assert (found.written()[0] if found else None) == told


@pytest.mark.parametrize(
    ("text", "is_update"),
    [("By Ada Holm UpdatedJanuary 25, 2026", True), ("Ada HolmJanuary 25, 2026", False), ("McMay 5, 2026", False)],
)
def test_what_is_glued_to_a_month_is_read_as_well(text: str, *, is_update: bool) -> None:
    assert [x.is_update for x in find_dates(text)] == [is_update]
