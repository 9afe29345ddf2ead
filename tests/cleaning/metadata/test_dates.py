from collections.abc import Callable

import pytest

from newsclean import clean_html
from newsclean.cleaning.metadata import Metadata
from newsclean.model import DatePrecision, PrintEdition, Selectors, Site

Describe = Callable[..., Metadata]
PageOf = Callable[..., str]

ENGLISH = "The first ferry in three years left the northern pier on Monday, with forty passengers and a band on board."
FRENCH = (
    "Le premier bac depuis trois ans a quitté lundi la jetée du nord, avec quarante passagers et une fanfare à bord."
)
GERMAN = "Am Montag verließ die erste Fähre seit drei Jahren den nördlichen Anleger, mit vierzig Fahrgästen an Bord."
KOREAN = "삼 년 만에 첫 여객선이 월요일 북쪽 부두를 떠났다. 승객 마흔 명과 악단이 함께 배에 올랐다."
JAPANESE = "三年ぶりの渡し船が月曜日に北の桟橋を出た。乗客四十人と楽団が乗り込み、大勢の住民が手を振って見送った。"
H1 = "<h1>Harbour reopens after three years</h1>"


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


def story(**dates: str) -> dict[str, str]:
    return {"@type": "NewsArticle", "headline": "Harbour reopens after three years", **dates}


def test_json_ld_comes_first(describe: Describe, page_of: PageOf) -> None:
    head = meta("article:published_time", "2024-05-01T10:00:00Z")
    found = describe(page_of(head, H1, story=story(datePublished="2024-05-02T10:00:00+02:00")))
    assert found.date_published == "2024-05-02T10:00:00+02:00"
    assert found.date_precision is DatePrecision.INSTANT
    assert found.evidence["date_published"] == "json-ld"


def test_of_one_day_s_dates_the_fullest_wins(describe: Describe, page_of: PageOf) -> None:
    head = meta("article:published_time", "2024-05-02T10:00:00+02:00")
    found = describe(page_of(head, H1, story=story(datePublished="2024-05-02")))
    assert found.date_published == "2024-05-02T10:00:00+02:00"
    assert found.evidence["date_published"] == "article:published_time"


def test_published_and_modified_are_not_mixed(describe: Describe, page_of: PageOf) -> None:
    found = describe(page_of("", H1, story=story(dateModified="2024-05-04T10:00:00Z")))
    assert (found.date_published, found.date_modified) == (None, "2024-05-04T10:00:00+00:00")


def test_a_change_before_the_publication_is_none(describe: Describe, page_of: PageOf) -> None:
    dates = story(datePublished="2024-05-02T10:00:00Z", dateModified="2024-05-02T09:00:00Z")
    assert describe(page_of("", H1, story=dates)).date_modified is None


def test_a_page_that_shows_only_its_last_change_has_no_publication(describe: Describe, page_of: PageOf) -> None:
    found = describe(page_of("", f"{H1}<p>Updated on May 4, 2024</p>"))
    assert (found.date_published, found.date_modified) == (None, "2024-05-04")
    assert found.evidence["date_modified"] == "byline"


def test_a_change_that_only_the_page_shows(describe: Describe, page_of: PageOf) -> None:
    lines = "<p>Published 2 May 2024</p><p>Updated 4 May 2024</p>"
    found = describe(page_of("", H1 + lines, story=story(datePublished="2024-05-02T10:00:00Z")))
    assert (found.date_modified, found.evidence["date_modified"]) == ("2024-05-04", "byline")


def test_a_change_that_a_time_stamps(describe: Describe, page_of: PageOf) -> None:
    stamp = '<p><time itemprop="dateModified" datetime="2024-05-04T10:00:00+02:00">Saturday</time></p>'
    found = describe(page_of("", H1 + stamp))
    assert (found.date_published, found.date_modified) == (None, "2024-05-04T10:00:00+02:00")


def test_the_byline_s_clock_is_read_in_the_newspaper_s_zone(describe: Describe, page_of: PageOf) -> None:
    site = Site(name="Tidewater", domains=("tidewater.example",), timezone="Europe/Lisbon")
    found = describe(page_of("", f'{H1}<div class="date">Published 4 May 2024, 10:30</div>'), site=site)
    assert found.date_published == "2024-05-04T10:30:00+01:00"


@pytest.mark.parametrize("zone", ["Europe", "Europe/Atlantis", "E" * 300, "a\0b", "\udcff"])
def test_a_zone_that_is_none_counts_for_nothing(describe: Describe, page_of: PageOf, zone: str) -> None:
    site = Site(name="Tidewater", domains=("tidewater.example",), timezone=zone)
    found = describe(page_of("", f'{H1}<div class="date">Published 4 May 2024, 10:30</div>'), site=site)
    assert found.date_published == "2024-05-04"


def test_without_a_zone_only_the_day_is_known(describe: Describe, page_of: PageOf) -> None:
    found = describe(page_of("", f'{H1}<div class="date">Published 4 May 2024, 10:30</div>'))
    assert (found.date_published, found.date_precision) == ("2024-05-04", DatePrecision.DAY)


@pytest.mark.parametrize(
    "shown",
    [
        '<time datetime="2024-05-03T21:15:00-04:00">May 3, 2024</time>',
        "<p>May 3, 2024 9:15 pm</p>",
        "<p>3 May 2024, 9.15pm</p>",
        '<p>May 3, 2024</p><time datetime="2024-05-04T02:00:00-04:00">a comment</time>',
    ],
    ids=[
        "a stamp of the same instant",
        "a clock of the same instant",
        "a clock with a point",
        "the day and another stamp's zone",
    ],
)
def test_utc_is_told_in_the_page_s_own_zone(describe: Describe, page_of: PageOf, shown: str) -> None:
    found = describe(page_of(meta("article:published_time", "2024-05-04T01:15:00Z"), H1 + shown))
    assert found.date_published == "2024-05-03T21:15:00-04:00"


def test_utc_s_day_is_told_as_the_newspaper_shows_it(describe: Describe, page_of: PageOf) -> None:
    site = Site(name="Tidewater", domains=("tidewater.example",), timezone="America/New_York")
    page = page_of(meta("article:published_time", "2024-05-04T01:15:00Z"), f"{H1}<p>May 3, 2024</p>")
    assert describe(page, site=site).date_published == "2024-05-03T21:15:00-04:00"


def test_utc_s_day_is_told_as_the_page_of_a_country_shows_it(describe: Describe, page_of: PageOf) -> None:
    page = page_of(meta("article:published_time", "2024-05-04T22:15:00Z"), f"{H1}<p>5 maggio 2024</p>", lang="it")
    assert describe(page, url="https://www.marea.it/porto").date_published == "2024-05-05T00:15:00+02:00"


def test_utc_stays_where_the_page_says_no_zone(describe: Describe, page_of: PageOf) -> None:
    found = describe(page_of(meta("article:published_time", "2024-05-04T01:15:00Z"), f"{H1}<p>May 4, 2024</p>"))
    assert found.date_published == "2024-05-04T01:15:00+00:00"


def test_what_is_merely_called_a_date_gives_way_to_the_publication_shown(describe: Describe, page_of: PageOf) -> None:
    shown = '<time itemprop="datePublished" datetime="2024-05-02">2 May</time>'
    found = describe(page_of(meta("dcterms.date", "2024-01-20"), H1 + shown))
    assert (found.date_published, found.evidence["date_published"]) == ("2024-05-02", "time")
    assert describe(page_of(meta("dcterms.date", "2024-01-20"), H1)).date_published == "2024-01-20"


def test_microdata(describe: Describe, page_of: PageOf) -> None:
    html = page_of("", f'{H1}<span itemprop="datePublished" content="2024-05-02 10:31:00">in spring</span>')
    assert describe(html).date_published == "2024-05-02"


@pytest.mark.parametrize(
    ("lang", "text", "url", "day"),
    [
        ("en", ENGLISH, None, "2024-05-02"),
        ("en-US", ENGLISH, None, "2024-05-02"),
        ("en-GB", ENGLISH, None, "2024-02-05"),
        ("en", ENGLISH, "https://tidewater.ie/harbour", "2024-02-05"),
        ("fr", FRENCH, None, "2024-02-05"),
        # Declared by a template that nobody changed.
        ("en", FRENCH, None, "2024-02-05"),
    ],
)
def test_english_pages_of_no_other_country_put_the_month_first(
    describe: Describe, lang: str, text: str, url: str | None, day: str
) -> None:
    html = f'<html lang="{lang}"><body>{H1}<p>05/02/2024</p><article><p>{text}</p><p>{text}</p></article></body></html>'
    assert describe(html, url=url).date_published == day


@pytest.mark.parametrize(("lang", "day"), [("ko", "2026-05-12"), ("ja", "2026-05-12"), ("de", "2012-05-26")])
def test_two_digits_are_the_year_where_it_stands_first(describe: Describe, lang: str, day: str) -> None:
    texts = {"ko": KOREAN, "ja": JAPANESE, "de": GERMAN}
    html = f'<html lang="{lang}"><body>{H1}<p>26.05.12</p><article><p>{texts[lang]}</p></article></body></html>'
    assert describe(html).date_published == day


def test_a_photograph_s_day_is_not_the_article_s(describe: Describe, page_of: PageOf) -> None:
    above = f"{H1}<figure><figcaption>The pier, 24 April 2024</figcaption></figure>"
    found = describe(page_of("", above, "<ul><li>Date 28 April 2024</li></ul>"))
    assert found.date_published == "2024-04-28"


def test_a_day_in_the_text_is_not_the_article_s(describe: Describe, page_of: PageOf) -> None:
    prose = "<p>The end of the season for most of the fleet is April 15, 2025, and whoever sails later pays.</p>"
    assert describe(page_of("", H1 + prose, "<p>Posted 12 March 2025</p>")).date_published == "2025-03-12"


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ('<div class="today">Monday, 30 November 2026</div>' + H1, ""),
        ("<header><p>Monday, 30 November 2026</p></header>" + H1, ""),
        (
            H1,
            '<aside><h3>Latest</h3><li><a href="/n/1">Boy finds ring</a> <span>11 May 2026</span></li></aside>',
        ),
        (
            H1,
            '<aside><h3>Related</h3><ul><li><a href="/2025/11/09/ring.html">Boy finds ring</a></li></ul></aside>',
        ),
        (H1, '<div class="events"><h3>Events</h3><p>Harbour Day, 6 June 2026</p></div>'),
        (H1 + "<figure><figcaption>The quay on 3 February 2019. Photo: Ida Holm</figcaption></figure>", ""),
        (
            H1
            + "<p>The ferry sails.</p><p>The hearing will be held on 3 June 2026 in the town hall, said the court.</p>",
            "",
        ),
    ],
)
def test_the_days_of_others_are_not_the_article_s(page_of: PageOf, above: str, below: str) -> None:
    assert clean_html(page_of("", above, below)).date_published is None


def test_a_date_that_ends_with_a_point_is_no_sentence(page_of: PageOf) -> None:
    assert clean_html(page_of("", H1 + "<p>2026. május 12.</p>", lang="hu")).date_published == "2026-05-12"
    assert clean_html(page_of("", H1 + "<p>12 พฤษภาคม 2569 09:30 น.</p>", lang="th")).date_published == "2026-05-12"


def test_other_stories_days_above_the_headline_do_not_count(describe: Describe, page_of: PageOf) -> None:
    teasers = '<div><time datetime="2025-01-31">31 January</time></div><h3>Mill burns</h3>'
    found = describe(page_of("", f'{teasers}{H1}<div><time datetime="2024-05-02">2 May</time></div>'))
    assert found.date_published == "2024-05-02"


@pytest.mark.parametrize(
    ("path", "day", "precision"),
    [
        ("/2024/05/02/harbour-reopens", "2024-05-02", DatePrecision.DAY),
        ("/2024/may/02/harbour-reopens", "2024-05-02", DatePrecision.DAY),
        ("/2024/october/03/harbour-reopens", "2024-10-03", DatePrecision.DAY),
        ("/harbour-20240502.html", "2024-05-02", DatePrecision.DAY),
        ("/2024/05/harbour-reopens", "2024-05-01", DatePrecision.MONTH),
        ("/2024/99/99/harbour-reopens", None, None),
    ],
)
def test_addresses(
    describe: Describe, page_of: PageOf, path: str, day: str | None, precision: DatePrecision | None
) -> None:
    found = describe(page_of("", H1), url=f"https://www.tidewater.example{path}")
    assert (found.date_published, found.date_precision) == (day, precision)


def test_the_print_edition_s_day_fills_an_unknown_one(describe: Describe, page_of: PageOf) -> None:
    found = describe(page_of("", H1), print_edition=PrintEdition(publication="Tidewater", date="2024-05-02"))
    assert (found.date_published, found.evidence["date_published"]) == ("2024-05-02", "print_edition")


def test_the_headline_may_be_no_heading(describe: Describe, page_of: PageOf) -> None:
    teaser = "<div>Mill burns</div><div>3 March 2024</div>" * 4
    above = f"{teaser}<b>Harbour reopens after three years</b><br>Posted 2 May 2024"
    found = describe(page_of("<title>Tidewater - Harbour reopens after three years</title>", above))
    assert found.date_published == "2024-05-02"


def test_a_month_without_a_day(describe: Describe, page_of: PageOf) -> None:
    found = describe(page_of("", f"{H1}<p>Issue of May 2024</p>"))
    assert (found.date_published, found.date_precision) == ("2024-05-01", DatePrecision.MONTH)


def test_the_month_of_an_update_is_no_publication(describe: Describe, page_of: PageOf) -> None:
    found = describe(page_of("", f"{H1}<p>Atualizado em 4 de maio de 2024</p>", lang="pt"))
    assert (found.date_published, found.date_modified) == (None, "2024-05-04")


def test_dates_after_the_fetch_are_not_taken(describe: Describe, page_of: PageOf) -> None:
    html = page_of("", H1, story=story(datePublished="2025-05-02T10:00:00Z"))
    assert describe(html, fetched_at="2024-05-02T10:00:00Z").date_published is None
    assert describe(html, fetched_at="2025-05-02T11:00:00Z").date_published == "2025-05-02T10:00:00+00:00"
    assert describe(html).date_published == "2025-05-02T10:00:00+00:00"


def test_the_day_of_the_fetch_is_not_guessed(describe: Describe, page_of: PageOf) -> None:
    html = page_of("", "<div>Thursday, 2 May 2024</div>" + H1, "<footer>Copyright 2024-05-02 Tidewater</footer>")
    assert describe(html, fetched_at="2024-05-02T10:00:00Z").date_published is None


def test_the_day_of_the_fetch_is_taken_where_it_stands_below_the_headline(describe: Describe, page_of: PageOf) -> None:
    found = describe(page_of("", f"{H1}<div>2 May 2024</div>"), fetched_at="2024-05-02T10:00:00Z")
    assert found.date_published == "2024-05-02"


def test_a_site_s_selector_wins_on_the_days_it_holds(describe: Describe, page_of: PageOf) -> None:
    old = Selectors(valid_until="2023-12-31", date_published=".old")
    new = Selectors(valid_from="2024-01-01", date_published=".new")
    site = Site(name="Tidewater", domains=("tidewater.example",), selectors=(old, new))
    above = f'{H1}<i class="old">1 May 2020</i><i class="new">3 May 2024</i>'
    found = describe(page_of(meta("article:published_time", "2024-05-02"), above), site=site)
    assert (found.date_published, found.evidence["date_published"]) == ("2024-05-03", "selector")


@pytest.mark.parametrize("day", ["2026-02-29T10:00:00Z", "2026-04-31", "2026/02/30", "2026-05-32", "30.02.2026"])
def test_a_day_that_its_month_does_not_have_is_none(describe: Describe, page_of: PageOf, day: str) -> None:
    assert describe(page_of(meta("article:published_time", day), H1)).date_published is None
    assert describe(page_of("", H1, story=story(datePublished=day))).date_published is None


def test_no_date_at_all(describe: Describe, page_of: PageOf) -> None:
    found = describe(page_of("", H1))
    assert (found.date_published, found.date_modified, found.date_precision) == (None, None, None)
    assert "date_published" not in found.evidence


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ("2024-05-04T02:00:00Z", "2024-05-03T22:00:00-04:00"),
        # Months later the clocks may have been changed.
        ("2024-12-04T02:00:00Z", "2024-12-04T02:00:00+00:00"),
        ("2024-05-04T09:00:00+02:00", "2024-05-04T09:00:00+02:00"),
    ],
)
def test_a_change_is_told_in_the_zone_of_the_publication(
    describe: Describe, page_of: PageOf, changed: str, told: str
) -> None:
    head = meta("article:published_time", "2024-05-04T01:15:00Z") + meta("article:modified_time", changed)
    assert describe(page_of(head, f"{H1}<p>May 3, 2024 9:15 pm</p>")).date_modified == told


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("https://www.tidewater.example/ferry", "2024-10-23T15:48:15+00:00"),
        ("https://www.gezeiten.at/ferry", "2024-10-23T15:48:15+00:00"),
    ],
)
def test_a_clock_without_its_half_of_the_day_makes_no_zone(
    describe: Describe, page_of: PageOf, url: str, told: str
) -> None:
    page = page_of(meta("article:published_time", "2024-10-23T15:48:15Z"), f"{H1}<p>October 23, 2024, 3:48</p>")
    assert describe(page, url=url).date_published == told


def test_a_clock_half_a_day_off_is_the_country_s(describe: Describe, page_of: PageOf) -> None:
    page = page_of(meta("article:published_time", "2024-10-23T13:48:15Z"), f"{H1}<p>23 October 2024, 3:48</p>")
    assert describe(page, url="https://www.gezeiten.at/ferry").date_published == "2024-10-23T15:48:15+02:00"


@pytest.mark.parametrize(
    ("declared", "shown", "told"),
    [
        ("2024-05-03", "<p>May 3, 2024 9:15 pm ET</p>", "2024-05-03T21:15:00-04:00"),
        ("2024-05-03", '<time datetime="2024-05-03T21:15:00-04:00">today</time>', "2024-05-03T21:15:00-04:00"),
        ("2024-05-03T21:15:00", "<p>May 3, 2024 9:15 pm ET</p>", "2024-05-03T21:15:00-04:00"),
        # Another moment, another day, a change, no zone.
        ("2024-05-03T10:20:00", "<p>May 3, 2024 9:15 pm ET</p>", "2024-05-03"),
        ("2024-05-03", "<p>May 4, 2024 9:15 pm ET</p>", "2024-05-03"),
        ("2024-05-03", "<p>Updated: May 3, 2024 9:15 pm ET</p>", "2024-05-03"),
        ("2024-05-03", "<p>May 3, 2024 9:15 pm</p>", "2024-05-03"),
    ],
)
def test_the_instant_shown_of_a_declared_day(
    describe: Describe, page_of: PageOf, declared: str, shown: str, told: str
) -> None:
    assert describe(page_of(meta("article:published_time", declared), H1 + shown)).date_published == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Dec. 21, 2023 / 12:59 AM GMT / Updated 1:08 PM GMT", "2023-12-21T00:59:00+00:00"),
        ("Dec. 21, 2023, 12:59 AM GMT; updated Dec. 21, 2023, 1:08 PM GMT", "2023-12-21T00:59:00+00:00"),
        ("Dec. 21, 2023 / 12:59 AM GMT / Updated 4:08 PM GMT", "2023-12-21T13:08:00+00:00"),
        ("Dec. 21, 2023 / 12:59 AM GMT / 1:08 PM GMT in Ellery", "2023-12-21T13:08:00+00:00"),
    ],
)
def test_what_the_page_calls_a_change_is_no_publication(
    describe: Describe, page_of: PageOf, line: str, told: str
) -> None:
    found = describe(page_of("", f"{H1}<p>{line}</p>", story=story(datePublished="2023-12-21T13:08:00Z")))
    assert found.date_published == told


@pytest.mark.parametrize(
    ("modified", "line", "told"),
    [
        ("2024-11-29T12:28:31-05:00", "Published August 13, 2024", "2024-08-13"),
        ("2024-11-29T12:28:31-05:00", '<time pubdate datetime="2024-08-13">in August</time>', "2024-08-13"),
        ("2024-11-29T12:28:31-05:00", '<time datetime="2024-08-13">in August</time>', "2024-11-29T12:28:31-05:00"),
        ("2024-11-29T12:28:31-05:00", "Published November 28, 2024", "2024-11-29T12:28:31-05:00"),
        ("2024-11-29T12:28:31-05:00", "The pier of August 13, 2024", "2024-11-29T12:28:31-05:00"),
        ("2024-11-30T12:28:31-05:00", "Published August 13, 2024", "2024-11-29T12:28:31-05:00"),
        ("2024-11-29T12:28:31-05:00", "By Ada Reyes, published August 13, 2024", "2024-08-13"),
        ("2024-11-29T12:28:31-05:00", "Report published August 13, 2024", "2024-11-29T12:28:31-05:00"),
        ("2024-11-29T12:28:31-05:00", "The Sea House is published on August 13, 2024", "2024-11-29T12:28:31-05:00"),
    ],
)
def test_a_change_declared_twice_gives_way_to_the_publication_shown(
    describe: Describe, page_of: PageOf, modified: str, line: str, told: str
) -> None:
    dates = story(datePublished="2024-11-29T12:28:31-05:00", dateModified=modified)
    assert describe(page_of("", f"{H1}<p>{line}</p>", story=dates)).date_published == told


def test_what_is_merely_called_a_date_gives_way_to_the_day_beside_the_headline(
    describe: Describe, page_of: PageOf
) -> None:
    page = page_of(meta("date", "2024-05-12"), f"<p>05.05.2024 - Redaktion: Ada Holm</p>{H1}", lang="de")
    assert describe(page).date_published == "2024-05-05"


@pytest.mark.parametrize(
    "line", ["Matchday 31: April 27, 2024", "Hearing set for April 12, 2024", "Opens on June 7, 2024", "June 7, 2024"]
)
def test_a_day_of_which_a_line_tells_is_no_publication(describe: Describe, page_of: PageOf, line: str) -> None:
    page = page_of(meta("date", "2024-05-03"), f"{H1}<p>{line}</p>")
    assert describe(page).date_published == "2024-05-03"


def test_when_something_begins_is_no_clock_of_the_publication(describe: Describe, page_of: PageOf) -> None:
    begins = f"{H1}<p>When: May 3, 2024, 7:00 PM EDT</p>"
    assert describe(page_of("", begins, story=story(datePublished="2024-05-03"))).date_published == "2024-05-03"


def test_a_card_below_the_text_tells_no_publication(describe: Describe, page_of: PageOf) -> None:
    declared = "2024-05-03T09:00:00+01:00"
    card = '<p>Read also: <a href="/1">Ferry plan put to the vote in June</a></p><p>Published 12 March 2023</p>'
    html = page_of("", H1, story=story(datePublished=declared, dateModified=declared))
    assert describe(html.replace("</body>", f"{card}</body>")).date_published == declared


def test_the_month_of_the_last_change_is_no_publication(describe: Describe, page_of: PageOf) -> None:
    lines = "<p>Updated February 12, 2026</p><p>February 2026: a new pier</p>"
    found = describe(page_of("", H1 + lines))
    assert (found.date_published, found.date_modified) == (None, "2026-02-12")
    assert (
        describe(page_of("", f"{H1}<p>Updated March 1, 2026</p><p>Issue of February 2026</p>")).date_published
        == "2026-02-01"
    )


@pytest.mark.parametrize("line", ["*As of May 3, 2024, prices of the harbour", "Last updated May, 2024"])
def test_until_when_a_figure_holds_is_no_publication(describe: Describe, page_of: PageOf, line: str) -> None:
    assert describe(page_of("", f"{H1}<p>{line}</p>")).date_published is None


@pytest.mark.parametrize(
    ("markup", "day"),
    [
        ('<script>var media = {"createdAt":"2023-07-28T02:14:00"}</script>', None),
        ('<img src="https://pictures.example/uploads/2020/10/boat.jpg">', None),
        ("<script>// 2023-07-28: second slot</script>", None),
        ('<script>var page = {"publishDate":"2023-07-28"}</script>', "2023-07-28"),
        ("<script>var firstPub = new Date('Friday Jul 28 02:14:00 EST 2023');</script>", "2023-07-28T02:14:00-05:00"),
        # Of several stories, and the last of several.
        ('<script>x = [{"publishDate":"2023-07-28"}, {"publishDate":"2023-07-30"}]</script>', None),
        ('<script>var page = {"publishedLast":"2023-07-28"}</script>', None),
        # Who publishes, and where a picture lies.
        ('<script>var page = {"publisherKey":"1234567890", "publisherId":"20150312"}</script>', None),
        ('<script>var page = {public_id:"2023-07-28_pier"}</script>', None),
        ('<span class="published" title="2023-07-28 10:00">a while ago</span>', "2023-07-28"),
        ('<span class="date" data-date="2023-07-28">a while ago</span>', "2023-07-28"),
        ("<div data-page='{&quot;datePublished&quot;:&quot;2023-07-28T02:14&quot;}'></div>", "2023-07-28"),
    ],
)
def test_what_speaks_for_a_day_in_the_markup(describe: Describe, page_of: PageOf, markup: str, day: str | None) -> None:
    assert describe(page_of("", H1 + markup)).date_published == day
