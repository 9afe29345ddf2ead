"""The spider over real HTTP: every source, alone and together; robots.txt; what is fetched and what is not."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from pacing import hurried
from tide import CLOSED, SOURCES, STORIES, article, links, site_file, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from newsclean.demo.server import SiteServer

    Crawl = Callable[..., list[dict[str, Any]]]


def paths(items: list[dict[str, Any]], kind: str = "Page") -> list[str]:
    return [urlsplit(item["url"]).path for item in items if item["kind"] == kind]


def asked(server: SiteServer) -> list[str]:
    return [seen.path for seen in server.log]


@pytest.mark.parametrize("source", list(SOURCES))
def test_each_source_alone_finds_every_story(tide: SiteServer, tmp_path: Path, crawl: Crawl, source: str) -> None:
    items = crawl(site_file(tmp_path, tide, sources=[source]), since="2026-11-20", until="2026-11-23")
    assert sorted(paths(items)) == sorted(STORIES)
    assert CLOSED not in asked(tide)


def test_all_sources_together_find_every_story_once(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    items = crawl(site_file(tmp_path, tide), since="2026-11-20", until="2026-11-23")
    assert sorted(paths(items)) == sorted(STORIES)
    stories = [path for path in asked(tide) if path.startswith("/story/")]
    assert sorted(stories) == sorted(STORIES)


def test_a_page_keeps_all_that_found_it(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    items = crawl(site_file(tmp_path, tide, sources=["news_sitemaps", "feeds", "section_fronts"]))
    page = next(item for item in items if item["kind"] == "Page" and item["url"].endswith("ferry-timetable"))
    vias = page["via"].split(" ")
    assert vias == [f"news_sitemap:{tide.url}/news.xml", f"feed:{tide.url}/feed.xml", f"section_front:{tide.url}/news"]
    assert page["source_record"] == {
        "title": "Ferry timetable changes as the harbour silts up",
        "published": "2026-11-20",
    }
    assert page["status"] == 200
    assert page["headers"]["content-type"] == "text/html"


def test_what_robots_txt_closes_is_a_miss_and_never_asked_for(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    items = crawl(site_file(tmp_path, tide, sources=["sitemaps"]))
    missed = [item for item in items if item["kind"] == "Missed"]
    assert [(urlsplit(item["url"]).path, item["reason"]) for item in missed] == [(CLOSED, "fetch:robots")]
    assert CLOSED not in asked(tide)
    assert asked(tide)[0] == "/robots.txt"
    assert asked(tide).count("/robots.txt") == 1


def test_the_crawl_delay_of_robots_txt_is_kept(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    crawl(site_file(tmp_path, tide, sources=["news_sitemaps"]))
    # robots.txt itself is the first; its tdmrep.json and the sitemap wait as the stories do.
    assert len(tide.log) == len(STORIES) + 3
    assert hurried(tide.log, 0.2) == []


def test_the_longer_of_two_delays_counts(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    crawl(site_file(tmp_path, tide, sources=["news_sitemaps"], delay=0.5), max_pages=2)
    assert hurried(tide.log, 0.5) == []


def test_the_window_keeps_older_stories_from_being_fetched(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    items = crawl(site_file(tmp_path, tide, sources=["news_sitemaps"]), since="2026-11-22", until="2026-11-22")
    assert paths(items) == ["/story/103/council-votes"]
    assert "/story/101/ferry-timetable" not in asked(tide)


def test_max_pages_stops_after_so_many(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    items = crawl(site_file(tmp_path, tide), max_pages=2)
    assert len(paths(items)) == 2


def test_a_dry_run_fetches_listings_only(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    items = crawl(site_file(tmp_path, tide, sources=["sitemaps", "feeds"]), dry_run=True)
    assert sorted(paths(items, "Found")) == sorted(STORIES)
    assert not [path for path in asked(tide) if path.startswith("/story/")]


def test_a_list_of_addresses_replaces_the_sources(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    file = tmp_path / "addresses.txt"
    wanted = list(STORIES)[:2]
    file.write_text("# two stories\n" + "".join(f"{tide.url}{path}\n" for path in wanted), encoding="utf-8")
    items = crawl(site_file(tmp_path, tide), addresses=str(file))
    assert paths(items) == wanted
    assert "/feed.xml" not in asked(tide)


def test_an_address_alone_is_crawled_by_what_its_robots_txt_names(tide: SiteServer, crawl: Crawl) -> None:
    items = crawl(tide.url, settings={"DOWNLOAD_DELAY": 0, "ITEM_PIPELINES": {}})
    assert set(STORIES) <= set(paths(items))
    assert "/sitemap.xml" in asked(tide)


def test_nothing_on_another_domain_is_asked_for(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    write(
        tide.folder, "/feed.xml", "<rss><channel><item><link>http://localhost:1/story/7/x</link></item></channel></rss>"
    )
    items = crawl(site_file(tmp_path, tide, sources=["feeds"]))
    assert paths(items) == paths(items, "Missed") == []


@pytest.mark.parametrize("seconds", [2, 60])
def test_a_page_that_loads_itself_again_is_fetched_once(
    tide: SiteServer, tmp_path: Path, crawl: Crawl, seconds: int
) -> None:
    path, (day, title) = next(iter(STORIES.items()))
    reload = f'<head><meta http-equiv="refresh" content="{seconds}; url={path}">'
    write(tide.folder, path, article(path, title, day).replace("<head>", reload))
    assert path in paths(crawl(site_file(tmp_path, tide, sources=["news_sitemaps"])))
    assert asked(tide).count(path) == 1


def test_a_redirect_to_another_domain_is_refused(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    target = tide.url.replace("127.0.0.1", "localhost") + "/story/102/bakery-reopens"
    tide.behaviours.redirects["/story/101/ferry-timetable"] = target
    items = crawl(site_file(tmp_path, tide, sources=["feeds"]))
    missed = [item for item in items if item["kind"] == "Missed"]
    assert [item["reason"] for item in missed] == ["fetch:off_site"]
    assert len(paths(items)) == 3


def test_two_addresses_that_lead_to_one_page_give_it_once(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    tide.behaviours.redirects["/story/900/old-name"] = f"{tide.url}/story/101/ferry-timetable"
    body = "".join(f"<item><link>{path}</link></item>" for path in ["/story/900/old-name", *STORIES])
    write(tide.folder, "/feed.xml", f"<rss><channel>{body}</channel></rss>")
    items = crawl(site_file(tmp_path, tide, sources=["feeds"]))
    assert sorted(paths(items)) == sorted(STORIES)


def test_a_page_that_fails_once_is_asked_for_again(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    tide.behaviours = type(tide.behaviours)(fails_once=("/story/103/council-votes",))
    items = crawl(site_file(tmp_path, tide, sources=["feeds"]))
    assert sorted(paths(items)) == sorted(STORIES)
    assert asked(tide).count("/story/103/council-votes") == 2


def test_of_what_is_no_page_only_the_headers_are_fetched(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    pdf, picture, gone, plain = STORIES
    for path in STORIES:
        (tide.folder / f"{path[1:]}.html").write_bytes(b"%PDF-1.4 " + bytes(range(256)) * 200_000)
    types = {pdf: "application/pdf", picture: "image/jpeg", gone: "application/pdf", plain: "text/plain"}
    tide.behaviours.headers.update({path: {"Content-Type": name} for path, name in types.items()})
    tide.behaviours.statuses[gone] = 404
    items = crawl(site_file(tmp_path, tide, sources=["feeds"]))
    missed = {
        urlsplit(item["url"]).path: (item["reason"], item["detail"]) for item in items if item["kind"] == "Missed"
    }
    assert missed == {
        pdf: ("fetch:not_html", "application/pdf"),
        picture: ("fetch:not_html", "image/jpeg"),
        gone: ("fetch:http_status", "404"),
    }
    # Servers send pages under this name.
    assert paths(items) == [plain]


def test_a_missing_page_is_a_miss_with_its_status(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    (tide.folder / "story/104/choir-tour.html").unlink()
    items = crawl(site_file(tmp_path, tide, sources=["feeds"]))
    missed = [item for item in items if item["kind"] == "Missed"]
    assert [(item["reason"], item["detail"]) for item in missed] == [("fetch:http_status", "404")]
    assert missed[0]["via"] == f"feed:{tide.url}/feed.xml"


def test_a_broken_listing_does_not_stop_the_others(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    write(tide.folder, "/sitemap.xml", "<sitemapindex><sitemap><loc>nowhere")
    (tide.folder / "news.xml").unlink()
    items = crawl(site_file(tmp_path, tide, sources=["sitemaps", "news_sitemaps", "feeds"]))
    assert sorted(paths(items)) == sorted(STORIES)


def test_a_listing_that_breaks_its_reader_does_not_stop_the_others(
    tide: SiteServer, tmp_path: Path, crawl: Crawl
) -> None:
    write(tide.folder, "/deep.json", '{"items": ' + "[" * 200_000)
    file = site_file(tmp_path, tide, sources=["sitemaps"], feeds=[tide.url + "/deep.json"])
    assert sorted(paths(crawl(file))) == sorted(STORIES)


def test_paging_ends_where_nothing_new_comes(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    for number in range(1, 9):
        story = list(STORIES)[min(number, 3)]
        write(tide.folder, f"/pages/{number}", links([story]))
    file = site_file(tmp_path, tide, sources=[], section_fronts=[tide.url + "/pages/{page}"])
    crawl(file)
    # Page 4 names the same story as page 3, so that page 5 is not asked for.
    assert [path for path in asked(tide) if path.startswith("/pages/")] == [f"/pages/{n}" for n in (1, 2, 3, 4)]


def test_an_archive_whose_next_page_is_the_next_day_is_read_within_the_window(
    tide: SiteServer, tmp_path: Path, crawl: Crawl
) -> None:
    days = sorted({day: path for path, (day, _) in STORIES.items()}.items())
    for (day, path), (following, _) in itertools.pairwise(days):
        write(
            tide.folder, f"/archive/{day}", links([path], f'<a rel="next" href="/archive/{following}">The next day</a>')
        )
    items = crawl(site_file(tmp_path, tide, sources=["archive"]), since="2026-11-20", until="2026-11-21")
    assert sorted(paths(items)) == sorted(path for _, path in days[:2])
    assert sorted(path for path in asked(tide) if path.startswith("/archive/")) == [
        f"/archive/{day}" for day, _ in days[:2]
    ]


def test_a_host_that_speaks_no_tls_is_told_in_words(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    address = tide.url.replace("http:", "https:") + "/story/105/over-tls"
    write(tide.folder, "/feed.xml", f"<rss><channel><item><link>{address}</link></item></channel></rss>")
    items = crawl(site_file(tmp_path, tide, sources=["feeds"]))
    (missed,) = (item for item in items if item["kind"] == "Missed")
    assert missed["reason"] == "fetch:robots_unreachable"
    assert "wrong version number" in missed["detail"]
    assert "Failure" not in missed["detail"]


def test_redirects_in_a_circle_are_followed_once_round(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    one, other = list(STORIES)[:2]
    tide.behaviours.redirects.update({one: tide.url + other + "?asked=1", other: tide.url + one})
    items = crawl(site_file(tmp_path, tide, sources=["feeds"]))
    missed = [item for item in items if item["kind"] == "Missed" and item["reason"] == "fetch:refused"]
    assert "circle" in missed[0]["detail"]
    assert len([path for path in asked(tide) if path.startswith((one, other))]) <= 6


def test_a_page_that_every_story_leads_to_is_asked_for_once(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    tide.behaviours.redirects.update(dict.fromkeys(STORIES, f"{tide.url}/patience"))
    write(tide.folder, "/patience", article("/patience", "Our printing house is moving", "2026-11-24"))
    items = crawl(site_file(tmp_path, tide, sources=["feeds"]))
    assert paths(items) == ["/patience"]
    missed = [item for item in items if item["kind"] == "Missed"]
    assert [(item["reason"], item["detail"]) for item in missed] == [("filtered:duplicate", f"{tide.url}/patience")] * 3
    # The second story was under way when the first one's page came.
    assert asked(tide).count("/patience") <= 2


def test_two_newspapers_side_by_side(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    first = site_file(tmp_path, tide, sources=["feeds"])
    second = site_file(tmp_path, tide, sources=["news_sitemaps"])
    items = crawl(first, second)
    for key in ("tide-0", "tide-1"):
        assert sorted(paths([item for item in items if item.get("newspaper") == key])) == sorted(STORIES)


def test_the_days_in_addresses_choose_and_order_what_is_fetched(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    old = [f"/2019/0{month}/28/an-old-story-of-the-day" for month in range(1, 9)]
    new = [f"/2026/11/{day}/a-new-story-of-the-day" for day in (27, 29, 28)]
    locs = "".join(f"<url><loc>{tide.url}{path}</loc></url>" for path in [*old, *new])
    write(tide.folder, "/sitemap.xml", f"<urlset>{locs}</urlset>")
    file = site_file(tmp_path, tide, sources=["sitemaps"], articles=[])
    named = [
        item["url"].removeprefix(tide.url) for item in crawl(file, since="2026-11-28", dry_run=True) if "url" in item
    ]
    # A day in an address may be that of the printed paper.
    assert named == [new[1], new[2], new[0]]
