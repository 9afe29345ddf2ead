"""The frontier: what comes when, and each thing once."""

from __future__ import annotations

from datetime import date

from newsclean.crawling.frontier import Frontier
from newsclean.crawling.values import Found, Listing, SourceKind


def listing(name: str, *, later: bool = False) -> Listing:
    return Listing(url=f"https://p.example/{name}", kind=SourceKind.FEED, later=later)


def found(name: str, via: str = "feed:x", **said: str) -> Found:
    return Found(url=f"https://p.example/{name}", via=via, **said)


def frontier(max_pages: int | None = None) -> Frontier:
    return Frontier(max_pages=max_pages)


def test_articles_wait_for_the_first_listings() -> None:
    those = frontier()
    first, second = listing("f1"), listing("f2")
    those.add_listing(first)
    those.add_listing(second)
    assert those.take() == first
    those.add(found("a"))
    assert those.take() == second
    those.answered(first)
    assert those.take() is None
    those.answered(second)
    assert those.take() == found("a")


def test_later_listings_wait_for_articles_and_come_one_by_one() -> None:
    those = frontier()
    those.add_listing(listing("part1", later=True))
    those.add_listing(listing("part2", later=True))
    those.add(found("a"))
    assert those.take() == found("a")
    part = those.take()
    assert part == listing("part1", later=True)
    assert those.take() is None
    assert isinstance(part, Listing)
    those.answered(part)
    assert those.take() == listing("part2", later=True)


def test_stories_of_earlier_runs_and_what_is_new_take_turns() -> None:
    those = frontier(max_pages=5)
    for name in "xyz":
        those.add_again(found(name))
    those.add(found("a"))
    part = listing("part", later=True)
    those.add_listing(part)
    # What the part names may be new, so that no more than one goes before it.
    assert [those.take() for _ in range(4)] == [found("a"), part, found("x"), None]
    for name in "bcx":
        those.add(found(name))
    those.answered(part)
    assert [those.take() for _ in range(4)] == [found("b"), found("y"), found("c"), None]


def test_an_article_named_twice_comes_once_with_both_vias_and_all_that_is_said() -> None:
    those = frontier()
    assert those.add(found("a", "feed:1"))
    assert not those.add(found("a/", "news_sitemap:2", title="T", published="2026-11-24"))
    assert not those.add(found("a", "feed:1"))
    assert those.take() == found("a", "feed:1 news_sitemap:2", title="T", published="2026-11-24")
    assert not those.add(found("a", "feed:3"))
    assert those.take() is None


def test_the_page_is_preferred_to_its_amp_copy() -> None:
    those = frontier()
    those.add(found("a/amp"))
    those.add(found("a"))
    taken = those.take()
    assert isinstance(taken, Found)
    assert taken.url == "https://p.example/a"


def test_max_pages_ends_all_of_it() -> None:
    those = frontier(max_pages=1)
    those.add(found("a"))
    those.add(found("b"))
    those.add_listing(listing("more", later=True))
    assert those.take() == found("a")
    assert those.take() is None


def test_it_is_cut_short_only_where_something_is_left() -> None:
    those = frontier(max_pages=1)
    those.add(found("a"))
    assert not those.is_cut_short
    those.take()
    assert not those.is_cut_short
    those.add(found("b"))
    assert those.is_cut_short


def test_a_redirect_claims_its_target() -> None:
    those = frontier()
    those.add(found("old"))
    those.add(found("new"))
    those.take()
    assert those.claim("https://p.example/new")
    assert those.take() is None
    assert not those.claim("https://p.example/new")


def test_what_is_of_a_later_day_comes_first() -> None:
    those = frontier()
    for name, day in (("old", 1), ("a", 3), ("new", 5), ("b", 3)):
        those.add(found(name), date(2026, 11, day))
    # A second listing knows the day.
    those.add(found("old", "feed:2", published="2026-11-09"), date(2026, 11, 9))
    assert [taken.url[-3:] for _ in range(4) if (taken := those.take())] == ["old", "new", "e/a", "e/b"]
    assert those.take() is None
