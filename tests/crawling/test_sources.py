"""Listings read as values: sitemaps, feeds, fronts, archives; also broken ones."""

from __future__ import annotations

import gzip
import json
from datetime import date

import pytest
from pace import cost

from newsclean.crawling import sources
from newsclean.crawling.sources.archive import is_of_a_day
from newsclean.crawling.sources.dates import in_zone, to_rfc3339
from newsclean.crawling.values import Document, Found, Listing, SourceKind, Window
from newsclean.errors import InputError
from newsclean.model import Site

BASE = "https://p.example/list"


NO_LISTINGS = {SourceKind.ADDRESS_LIST, SourceKind.TEASER}


def read(kind: SourceKind, body: str | bytes, url: str = BASE, **listing: object) -> list[Found | Listing]:
    data = body.encode() if isinstance(body, str) else body
    return list(sources.read(Listing(url=url, kind=kind, **listing), Document(url=url, body=data)))


def found(entries: list[Found | Listing]) -> list[str]:
    return [entry.url for entry in entries if isinstance(entry, Found)]


def listed(entries: list[Found | Listing]) -> list[str]:
    return [entry.url for entry in entries if isinstance(entry, Listing)]


NEWS = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc> https://p.example/a </loc>
<image:image><image:loc>https://p.example/i.jpg</image:loc><image:title>Boat</image:title></image:image>
<news:news><news:publication><news:name>P</news:name></news:publication>
<news:publication_date>2026-11-23T07:30:00+05:00</news:publication_date>
<news:title>Tides &amp; times</news:title></news:news></url>
<url><loc>/b</loc><lastmod>2026-11-20</lastmod></url><url><lastmod>2026-11-20</lastmod></url></urlset>"""


def test_a_news_sitemap_keeps_date_and_title() -> None:
    first, second = read(SourceKind.NEWS_SITEMAP, NEWS)
    assert first == Found(
        url="https://p.example/a",
        via=f"news_sitemap:{BASE}",
        title="Tides & times",
        published="2026-11-23T07:30:00+05:00",
    )
    assert second == Found(url="https://p.example/b", via=f"news_sitemap:{BASE}", modified="2026-11-20")


@pytest.mark.parametrize(
    "body",
    [
        gzip.compress(NEWS.encode()),
        b"\xef\xbb\xbf" + NEWS.encode(),
        b"\n\n  " + NEWS.encode(),
        NEWS.encode().replace(b"<url><loc>/b", b"<url><loc>/b&nbsp;").replace(b"/b&nbsp;", b"/b"),
        NEWS.replace("</urlset>", "").encode(),
    ],
    ids=["gzip", "byte order mark", "blank lines first", "plain", "torn end"],
)
def test_a_sitemap_is_read_however_it_comes(body: bytes) -> None:
    assert found(read(SourceKind.SITEMAP, body)) == ["https://p.example/a", "https://p.example/b"]


def test_many_empty_gzip_members_are_passed_over_once() -> None:
    body = gzip.compress(b"") * 200_000 + gzip.compress(NEWS.encode())

    def work() -> None:
        assert found(read(SourceKind.SITEMAP, body))

    assert cost(work, 8) < 8


RSS = """<rss><channel><item><title>Caf\u00e9</title><link>https://p.example/a?id=1&day=2</link></item>
<item><link><![CDATA[https://p.example/b?id=1&day=2]]></link></item></channel></rss>"""


@pytest.mark.parametrize(
    "body",
    [
        RSS.encode(),
        f'<?xml version="1.0" encoding="UTF-16"?>{RSS}'.encode("utf-16"),
        f'<?xml version="1.0" encoding="utf-16"?>{RSS}'.encode(),
        f'<br />\n<b>Warning</b>: Undefined variable on line 3<br />\n<?xml version="1.0"?>{RSS}'.encode(),
        f"Notice: deprecated\n{RSS}".encode(),
        f'<!DOCTYPE rss [<!ENTITY nbsp "&#160;">\n<!ENTITY eacute "&#233;">]>{RSS}'.encode(),
        f"<!-- made by a -> b -->{RSS}".encode(),
        gzip.compress(RSS[:60].encode()) + gzip.compress(RSS[60:].encode()),
    ],
    ids=["ampersands", "utf_16", "only_declared_utf_16", "warning", "words", "entities", "comment", "two_members"],
)
def test_a_feed_is_read_whatever_its_program_did_to_it(body: bytes) -> None:
    listing, document = Listing(url=BASE, kind=SourceKind.FEED), Document(url=BASE, body=body)
    entries = list(sources.read(listing, document))
    assert found(entries) == ["https://p.example/a?id=1&day=2", "https://p.example/b?id=1&day=2"]
    assert isinstance(entries[0], Found)
    assert entries[0].title == "Caf\u00e9"
    assert sources.fault(listing, document) is None


@pytest.mark.parametrize("address", ["http://[broken/x", "http://\u2100.example/x", "mailto:desk@p.example"])
def test_an_address_that_is_none_hides_no_other(address: str) -> None:
    sitemap = f"<urlset><url><loc>{address}</loc></url><url><loc>/b</loc></url></urlset>"
    feed = f"<rss><item><link>{address}</link></item><item><link>/b</link></item></rss>"
    assert found(read(SourceKind.SITEMAP, sitemap)) == found(read(SourceKind.FEED, feed)) == ["https://p.example/b"]
    robots = f"Sitemap: {address}\nSitemap: /s.xml"
    assert listed(read(SourceKind.SITEMAP, robots, url="https://p.example/robots.txt")) == ["https://p.example/s.xml"]


def test_an_index_gives_its_parts_the_last_changed_first() -> None:
    index = (
        "<sitemapindex><sitemap><loc>https://p.example/1.xml</loc><lastmod>2026-01-01</lastmod></sitemap>"
        "<sitemap><loc>/2.xml</loc><lastmod>2026-11-01</lastmod></sitemap><sitemap><loc>3.xml</loc></sitemap></sitemapindex>"
    )
    entries = read(SourceKind.SITEMAP, index)
    assert listed(entries) == ["https://p.example/2.xml", "https://p.example/1.xml", "https://p.example/3.xml"]
    assert [isinstance(entry, Listing) and entry.later for entry in entries] == [False, True, True]


def test_an_index_without_dates_gives_the_last_part_of_each_series_first() -> None:
    names = [f"{kind}-2026-{month}.xml" for month in (9, 10, 11) for kind in ("posts", "videos")]
    index = "".join(f"<sitemap><loc>https://p.example/{name}</loc></sitemap>" for name in names)
    entries = [entry for entry in read(SourceKind.SITEMAP, f"<sitemapindex>{index}</sitemapindex>") if entry.url]
    first = [entry.url for entry in entries if isinstance(entry, Listing) and not entry.later]
    assert sorted(first) == ["https://p.example/posts-2026-11.xml", "https://p.example/videos-2026-11.xml"]
    assert [entry.url.endswith("-9.xml") for entry in entries][-2:] == [True, True]


def test_a_sitemap_may_be_plain_lines() -> None:
    assert found(read(SourceKind.SITEMAP, "https://p.example/a\n\nhttps://p.example/b\nnonsense\n")) == [
        "https://p.example/a",
        "https://p.example/b",
    ]


def test_plain_lines_may_begin_with_a_mark() -> None:
    lines = b"\xef\xbb\xbfhttps://p.example/a\nhttps://p.example/b\n"
    assert found(read(SourceKind.SITEMAP, lines)) == ["https://p.example/a", "https://p.example/b"]


def test_an_index_that_names_ever_new_ones_has_an_end() -> None:
    listings = [Listing(url=BASE, kind=SourceKind.SITEMAP)]
    for number in range(50):
        index = f"<sitemapindex><sitemap><loc>{BASE}?t={number}</loc></sitemap></sitemapindex>"
        document = Document(url=BASE, body=index.encode())
        named = sources.read(listings[-1], document)
        listings += [listing for listing in named if isinstance(listing, Listing)]
    assert 3 <= len(listings) <= 10


def test_a_robots_txt_may_begin_with_a_mark_and_lead_elsewhere() -> None:
    listing = Listing(url="https://p.example/robots.txt", kind=SourceKind.SITEMAP)
    document = Document(url="https://p.example/rules", body=b"\xef\xbb\xbfSitemap: /s.xml\nDisallow: /x\n")
    assert listed(list(sources.read(listing, document))) == ["https://p.example/s.xml"]
    assert sources.fault(listing, document) is None


def test_robots_txt_names_sitemaps() -> None:
    body = "User-agent: *\nDisallow: /x\nSITEMAP: https://p.example/s.xml # all\nsitemap:/t.xml\nSitemap:\n"
    assert listed(read(SourceKind.SITEMAP, body, url="https://p.example/robots.txt")) == [
        "https://p.example/s.xml",
        "https://p.example/t.xml",
    ]


@pytest.mark.parametrize("kind", [SourceKind.FEED, SourceKind.SITEMAP])
def test_rss(kind: SourceKind) -> None:
    rss = """<rss version="2.0"><channel><title>P</title><link>https://p.example/</link>
    <item><title>One</title><link>https://p.example/1</link><pubDate>Mon, 23 Nov 2026 07:30:00 +0500</pubDate></item>
    <item><title>Two</title><guid>https://p.example/2</guid></item>
    <item><title>Three</title><guid isPermaLink="false">77</guid></item></channel></rss>"""
    entries = read(kind, rss)
    assert found(entries) == ["https://p.example/1", "https://p.example/2"]
    assert isinstance(entries[0], Found)
    assert (entries[0].title, entries[0].published) == ("One", "2026-11-23T07:30:00+05:00")


def test_rdf_and_undefined_entities() -> None:
    rdf = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><item><title>Caf&eacute;&nbsp;closed</title>
    <link>https://p.example/1</link><dc:date>2026-11-23</dc:date></item></rdf:RDF>"""
    (entry,) = read(SourceKind.FEED, rdf)
    assert isinstance(entry, Found)
    assert (entry.url, entry.published) == ("https://p.example/1", "2026-11-23")


TWO = "<item><title>A</title><link>/s?id=1&amp;lang=en</link></item><item><link>/s?id=2&amp;lang=en</link></item>"


@pytest.mark.parametrize(
    "body",
    [
        f"<rss><channel><title>Tide&nbsp;News</title>{TWO}</channel></rss>",
        f"<rss><channel><title>Tide & News &copy; 2026</title>{TWO}</channel></rss>",
        f"<rss><channel><title>Tide &#xD800;&#0;</title>{TWO}</channel></rss>",
        f"<rss><channel><title>Tide<b></title>{TWO}</channel></rss>",
        f"<rss><channel>{TWO.replace('A', 'caf&eacute;')}</channel></rss>",
        f"<rss><channel>{TWO.replace('&amp;', '&')}</channel></rss>",
        f"<rss><channel>{TWO.replace('&amp;', '&#38;')}</channel></rss>",
    ],
)
def test_what_is_wrong_elsewhere_costs_no_address_its_ampersand(body: str) -> None:
    assert found(read(SourceKind.FEED, body)) == [f"https://p.example/s?id={n}&lang=en" for n in (1, 2)]


def test_entities_of_html_are_read() -> None:
    (entry,) = read(
        SourceKind.FEED, "<rss><item><title>Caf&eacute; &lt;1 &amp;eacute;</title><link>/a</link></item></rss>"
    )
    assert isinstance(entry, Found)
    assert entry.title == "Caf\u00e9 <1 &eacute;"


def test_half_an_address_is_none() -> None:
    whole = "<item><link>https://p.example/story/1</link></item>"
    torn = f"<rss><channel>{whole}<item><title>B</title><link>https://p.example/story/2"
    assert found(read(SourceKind.FEED, torn)) == ["https://p.example/story/1"]
    torn = "<urlset><url><loc>https://p.example/a</loc></url><url><loc>https://p.exa"
    assert found(read(SourceKind.SITEMAP, torn)) == ["https://p.example/a"]


def test_what_another_vocabulary_calls_the_same_is_not_the_address() -> None:
    rss = """<rss xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><channel><item>
    <atom:link rel="replies" href="/c"/><media:title>Boat</media:title><title>A</title><link>/1</link></item>
    <item><atom:link rel="alternate" href="/2"/></item></channel></rss>"""
    first, second = read(SourceKind.FEED, rss)
    assert isinstance(first, Found)
    assert (first.url, first.title, second.url) == ("https://p.example/1", "A", "https://p.example/2")
    sitemap = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="urn:i">
    <url><image:loc>/boat.jpg</image:loc><loc>/1</loc></url></urlset>"""
    assert found(read(SourceKind.SITEMAP, sitemap)) == ["https://p.example/1"]


def test_atom_says_what_its_addresses_are_relative_to() -> None:
    atom = """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://p.example/x/"><entry><link href="1"/></entry>
    <entry xml:base="y/"><link href="2"/></entry><entry><id>https://p.example/3</id></entry><entry><id>urn:4</id></entry>
    </feed>"""
    assert found(read(SourceKind.FEED, atom)) == [f"https://p.example/{path}" for path in ("x/1", "x/y/2", "3")]


def test_atom() -> None:
    atom = """<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://p.example/"/>
    <entry><title>One</title><link rel="replies" href="/1#c"/><link href="/1"/>
    <published>2026-11-23T01:00:00Z</published><updated>2026-11-24T01:00:00Z</updated></entry></feed>"""
    (entry,) = read(SourceKind.FEED, atom)
    assert isinstance(entry, Found)
    assert entry.url == "https://p.example/1"
    assert (entry.published, entry.modified) == ("2026-11-23T01:00:00+00:00", "2026-11-24T01:00:00+00:00")


def test_json_feed() -> None:
    feed: dict[str, list[object]] = {
        "items": [{"url": "/1", "title": "One", "date_published": "2026-11-23T01:00:00Z"}, {"id": 3}, "x"]
    }
    feed["items"] += [{"id": "https://p.example/2"}, {"id": "tag:3"}]
    entry, second = read(SourceKind.FEED, json.dumps(feed))
    assert isinstance(entry, Found)
    assert (entry.url, entry.title, second.url) == ("https://p.example/1", "One", "https://p.example/2")


@pytest.mark.parametrize("kind", [kind for kind in SourceKind if kind not in NO_LISTINGS])
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\x00\x01\x02",
        b"<",
        b"{",
        b'{"items": 3}',
        b"\x1f\x8bnot gzip",
        b"<html><body>No",
        b'{"items": ' + b"[" * 9**5,
    ],
)
def test_what_is_no_listing_gives_nothing_and_breaks_nothing(kind: SourceKind, body: bytes) -> None:
    assert read(kind, body) == []


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        (NEWS, None),
        ('<?xml version="1.0"?><!-- by cron --><rss><channel/></rss><!-- cached -->', None),
        ("<urlset/>", None),
        ('{"items": []}', None),
        ("https://p.example/a\n", None),
        (NEWS.replace("</urlset>", ""), "cut off"),
        ("<!doctype html><html><body>Not here</body></html>", "neither a feed nor a sitemap"),
        ("", "neither a feed nor a sitemap"),
        ("Service unavailable", "neither a feed nor a sitemap"),
    ],
)
def test_what_is_wrong_with_a_feed_or_sitemap_is_said(body: str, wrong: str | None) -> None:
    document = Document(url="https://p.example/x", body=body.encode())
    assert sources.fault(Listing(url=document.url, kind=SourceKind.SITEMAP), document) == wrong
    assert sources.fault(Listing(url=document.url, kind=SourceKind.SECTION_FRONT), document) is None


def test_an_entity_bomb_is_not_expanded() -> None:
    bomb = '<!DOCTYPE u [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    body = (
        f"{bomb}<urlset><url><loc>https://p.example/&f;</loc></url><url><loc>https://p.example/b</loc></url></urlset>"
    )
    addresses = found(read(SourceKind.SITEMAP, body))
    assert addresses[-1] == "https://p.example/b"
    assert not any("root" in address for address in addresses)


def test_a_front_gives_its_links_feeds_and_next_page() -> None:
    page = """<html><head><base href="https://p.example/news/">
    <link rel="alternate" type="application/rss+xml" href="/rss">
    </head><body><a href="a-story">A</a><a href="mailto:x@p.example">mail</a><a href="#top">top</a>
    <a href="http://[bad">bad</a><a rel="next" href="?page=2">next</a></body></html>"""
    entries = read(SourceKind.SECTION_FRONT, page)
    assert "https://p.example/news/a-story" in found(entries)
    assert not any("mail" in address or "bad" in address for address in found(entries))
    feed, following = [entry for entry in entries if isinstance(entry, Listing)]
    assert (feed.kind, feed.url) == (SourceKind.FEED, "https://p.example/rss")
    assert (following.page, following.later, following.url) == (2, True, "https://p.example/news/?page=2")


def test_a_front_with_a_page_pattern_counts_on() -> None:
    entries = read(SourceKind.SECTION_FRONT, "<p>x</p>", template="https://p.example/n/{page}", page=3)
    assert listed(entries) == ["https://p.example/n/4"]


def archive(pattern: str, window: Window, read_on: dict[str, date] | None = None) -> list[str]:
    site = Site(name="P", domains=("p.example",), archive=pattern)
    start = sources.start(site, window, date(2026, 11, 24), (read_on or {}).get)
    return [listing.url.rpartition("/")[2] for listing in start]


def test_an_archive_covers_the_window_the_newest_day_first() -> None:
    window = Window(since=date(2026, 10, 30), until=date(2026, 11, 1))
    assert archive("https://p.example/{date:%Y-%m-%d}", window) == ["2026-11-01", "2026-10-31", "2026-10-30"]


def test_an_archive_by_month_is_asked_for_once_a_month() -> None:
    assert archive("https://p.example/{date:%Y-%m}", Window(since=date(2026, 10, 1))) == ["2026-11", "2026-10"]


@pytest.mark.parametrize(
    ("pattern", "address", "is_day"),
    [
        ("https://p.example/{date:%Y-%m-%d}", "http://p.example/2026-11-25", True),
        ("https://p.example/{date:%Y/%m}/", "https://p.example/2026/10/", True),
        ("https://p.example/%C3%BC?day={date}", "https://p.example/%C3%BC?day=2026-11-25", True),
        ("https://p.example/{date:%Y-%m-%d}", "https://p.example/2026-11-25?page=2", False),
        ("https://p.example/{date:%Y-%m-%d}", "https://p.example/2026-11-25/2", False),
        ("https://p.example/{date:%Y-%m-%d}", "https://p.example/news", False),
    ],
)
def test_another_day_of_an_archive_is_told_from_a_further_page(pattern: str, address: str, is_day: bool) -> None:
    assert is_of_a_day(pattern, address) is is_day


def test_an_archive_without_a_window_means_the_last_days() -> None:
    assert archive("https://p.example/{date:%Y-%m-%d}", Window()) == ["2026-11-24", "2026-11-23"]


def test_an_archive_makes_up_for_the_days_between_two_runs() -> None:
    pattern = "https://p.example/{date:%Y-%m-%d}"
    address = {number: f"https://p.example/2026-11-{number}" for number in range(17, 25)}
    read = {address[18]: date(2026, 11, 19), address[19]: date(2026, 11, 19)}
    days = [f"2026-11-{number}" for number in (24, 23, 22, 21, 20, 19)]
    assert archive(pattern, Window(), read) == days
    # A run that made up for some and did not get through.
    read |= {address[number]: date(2026, 11, 23) for number in (23, 22)}
    assert archive(pattern, Window(), read) == [day for day in days if not day.endswith("22")]
    assert archive(pattern, Window(since=date(2026, 11, 23)), read) == days[:2]


def test_an_archive_is_made_up_for_within_bounds() -> None:
    long_ago = {"https://p.example/2026-03-01": date(2026, 3, 1)}
    assert len(archive("https://p.example/{date:%Y-%m-%d}", Window(), long_ago)) == 32
    by_month = archive("https://p.example/{date:%Y-%m}", Window(), {"https://p.example/2026-10": date(2026, 10, 28)})
    assert by_month == ["2026-11", "2026-10"]


def test_a_window_in_the_future_asks_for_nothing_beyond_today() -> None:
    window = Window(since=date(2026, 11, 24), until=date(2026, 12, 24))
    assert archive("https://p.example/{date:%Y-%m-%d}", window) == ["2026-11-24"]
    assert archive("https://p.example/{date:%Y-%m-%d}", Window(since=date(2026, 12, 1))) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2026-11-23", "2026-11-23"),
        ("2026-11-23T07:30Z", "2026-11-23T07:30:00+00:00"),
        ("2026-11-23 07:30:00+05:00", "2026-11-23T07:30:00+05:00"),
        ("Mon, 23 Nov 2026 07:30:00 GMT", "2026-11-23T07:30:00+00:00"),
        ("yesterday", None),
        ("Mon, 01 Jan 99999999999 00:00:00 GMT", None),
        ("", None),
        (None, None),
    ],
)
def test_dates(text: str | None, said: str | None) -> None:
    assert to_rfc3339(text) == said


@pytest.mark.parametrize(
    ("said", "zone", "meant"),
    [
        ("2026-11-23T07:30:00", "Asia/Karachi", "2026-11-23T07:30:00+05:00"),
        ("2026-11-23T07:30:00+00:00", "Asia/Karachi", "2026-11-23T07:30:00+00:00"),
        ("2026-11-23", "Asia/Karachi", "2026-11-23"),
        ("2026-11-23T07:30:00", None, "2026-11-23T07:30:00"),
        (None, "Asia/Karachi", None),
    ],
)
def test_a_date_that_names_no_zone_is_the_newspapers_own(said: str | None, zone: str | None, meant: str | None) -> None:
    assert in_zone(said, zone) == meant


@pytest.mark.parametrize(
    ("published", "modified", "inside"),
    [
        ("2026-11-10", None, True),
        ("2026-11-09", None, False),
        ("2026-11-13", None, False),
        ("2026-11-12T23:59:00+05:00", None, True),
        (None, "2026-11-09", False),
        (None, "2026-11-20", True),
        (None, None, True),
        ("no date", None, True),
    ],
)
def test_windows(published: str | None, modified: str | None, inside: bool) -> None:
    window = Window(since=date(2026, 11, 10), until=date(2026, 11, 12))
    assert window.may_hold(published, modified) is inside


@pytest.mark.parametrize(
    ("zone", "published", "inside"),
    [
        ("Asia/Karachi", "2026-10-31T19:30:00Z", True),
        ("Asia/Karachi", "2026-11-01T19:30:00Z", False),
        ("Asia/Karachi", "2026-11-01T23:30:00", True),
        ("Asia/Karachi", "2026-11-01", True),
        # That night the clocks of New York go back an hour.
        ("America/New_York", "2026-11-02T04:30:00+00:00", True),
        ("America/New_York", "2026-11-02T05:30:00+00:00", False),
        ("America/New_York", "2026-11-01T03:30:00+00:00", False),
        (None, "2026-11-01T23:30:00-05:00", True),
    ],
)
def test_a_day_is_the_newspapers_own(zone: str | None, published: str, inside: bool) -> None:
    window = Window(since=date(2026, 11, 1), until=date(2026, 11, 1), zone=zone)
    assert window.may_hold(published) is inside
    assert not window.is_open


def test_a_missing_address_list_is_an_input_error() -> None:
    with pytest.raises(InputError, match=r"none\.txt: cannot be read"):
        list(sources.address_list("none.txt"))


def test_where_no_sitemap_is_named_the_usual_place_is_tried() -> None:
    robots = Listing(url="https://p.example/robots.txt", kind=SourceKind.SITEMAP)
    assert listed(read(SourceKind.SITEMAP, "User-agent: *\nDisallow:\n", url=robots.url)) == [
        "https://p.example/sitemap.xml"
    ]
    assert [listing.url for listing in sources.guess(robots)] == ["https://p.example/sitemap.xml"]
    assert list(sources.guess(Listing(url="https://p.example/rss", kind=SourceKind.FEED))) == []


@pytest.mark.parametrize(
    ("named", "published", "modified", "inside"),
    [
        ("2026-11-29", None, None, True),
        ("2019-01-30", None, None, False),
        ("2019-01-30", None, "2026-11-30", False),
        ("2019-01-30", "2026-11-30", None, True),
        # The day of the printed paper, or of another zone.
        ("2026-11-28", None, None, True),
        ("2026-12-02", None, None, False),
    ],
)
def test_the_day_in_an_address_tells_whether_a_story_is_wanted(
    named: str, published: str | None, modified: str | None, inside: bool
) -> None:
    window = Window(since=date(2026, 11, 29), until=date(2026, 11, 30))
    assert window.may_hold(published, modified, date.fromisoformat(named)) is inside


@pytest.mark.parametrize("text", ["1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT", "1969-12-31T19:00:00-05:00"])
def test_the_start_of_the_epoch_is_no_date(text: str) -> None:
    assert to_rfc3339(text) is None
