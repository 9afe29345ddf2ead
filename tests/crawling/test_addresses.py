"""Addresses: cleaned for fetching, joined, told from other pages."""

from __future__ import annotations

import pytest

from newsclean.crawling.addresses import AddressRules, fetchable, is_amp, join_key, looks_like_article
from newsclean.model import Site


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ("https://p.example/a?utm_source=x&id=3&fbclid=9#top", "https://p.example/a?id=3"),
        ("https://p.example/a?cid=7&source=8&b=2&a=1", "https://p.example/a?cid=7&source=8&b=2&a=1"),
        ("https://p.example", "https://p.example/"),
        (" https://p.example/a b/ü ", "https://p.example/a%20b/%C3%BC"),
        ("https://p.example/a%20b", "https://p.example/a%20b"),
        ("mailto:a@p.example", None),
        ("javascript:void(0)", None),
        ("https://[broken", None),
        ("/a", None),
    ],
)
def test_fetchable(given: str, asked: str | None) -> None:
    assert fetchable(given) == asked


@pytest.mark.parametrize(
    "other",
    [
        "http://p.example/story/a-b/",
        "https://www.p.example/story/a-b",
        "https://m.p.example/story/a-b",
        "https://amp.p.example/story/a-b",
        "https://p.example/story/a-b/amp",
        "https://p.example/amp/story/a-b",
        "https://p.example/story/a-b?amp=1",
        "https://p.example/story/a-b?outputType=amp",
        "https://p.example/story/a-b?PHPSESSID=2f0c8a",
        "https://p.example/story/a-b;jsessionid=2F0C8A.node1",
        "HTTPS://P.EXAMPLE/story/a-b#comments",
    ],
)
def test_copies_of_one_story_are_joined(other: str) -> None:
    assert join_key(other) == join_key("https://p.example/story/a-b")


@pytest.mark.parametrize(
    "other",
    [
        "https://p.example/story/a-c",
        "https://p.example/story/a-b?page=2",
        "https://p.example/Story/a-b",
        "https://news.p.example/story/a-b",
        "https://p.example:8000/story/a-b",
        "https://p.example/story/a-b/amplifier",
        "https://p.example/story/a-b?output=print",
        "https://p.example/story/a-b?sid=2",
    ],
)
def test_different_pages_are_not(other: str) -> None:
    assert join_key(other) != join_key("https://p.example/story/a-b")


def test_the_order_of_parameters_makes_no_difference() -> None:
    assert join_key("https://p.example/?a=1&b=2") == join_key("https://p.example/?b=2&a=1")


def test_a_two_part_domain_that_begins_like_a_mobile_host_stays() -> None:
    assert join_key("https://m.example/a") != join_key("https://example/a")


@pytest.mark.parametrize(
    ("url", "amp"),
    [
        ("https://p.example/a/amp/", True),
        ("https://m.p.example/a", True),
        ("https://p.example/a?amp", True),
        ("https://p.example/a?x=1", False),
        ("https://p.example/a?x=%7E1", False),
        ("https://p.example/amplifiers", False),
    ],
)
def test_amp(url: str, amp: bool) -> None:
    assert is_amp(url) is amp


def rules(**keys: tuple[str, ...]) -> AddressRules:
    return AddressRules(Site(name="P", domains=("p.example",), **keys))


def test_patterns_decide_over_everything() -> None:
    those = rules(articles=(r"^/news/\d+",), not_articles=("/live/",))
    assert those.is_article("https://www.p.example/news/12", declared=False)
    assert not those.is_article("https://p.example/news/12/live/", declared=True)
    assert not those.is_article("https://p.example/opinion/a-long-slug-of-words-12345", declared=True)
    assert not those.is_article("https://q.example/news/12", declared=True)


def test_a_pattern_with_a_scheme_sees_the_whole_address() -> None:
    assert rules(articles=(r"^https://www\.p\.example/\d+",)).is_article("https://www.p.example/12", declared=False)


def test_a_query_can_tell_an_article() -> None:
    assert rules(articles=(r"^/read\?id=\d+",)).is_article("https://p.example/read?id=9", declared=False)


def test_without_patterns_what_is_declared_counts_and_links_must_look_like_it() -> None:
    those = rules()
    assert those.is_article("https://p.example/contact", declared=True)
    assert not those.is_article("https://p.example/contact", declared=False)
    assert not those.is_article("https://p.example/", declared=True)
    assert not those.is_article("https://p.example/photo-of-the-day-7.jpg", declared=True)


@pytest.mark.parametrize(
    ("path", "story"),
    [
        ("/sea-wall-repairs-begin-friday", True),
        ("/2026/11/24/walls", True),
        ("/news/article1234567.html", True),
        ("/news", False),
        ("/about-us", False),
        ("/2026/11/24/", False),
        ("/tag/sea", False),
        ("/read.php?id=100200", True),
        ("/?p=72620", True),
        ("/index.php?view=article&id=100203:harbour", True),
        ("/search?q=100200", False),
        ("/list?page=2026", False),
    ],
)
def test_the_shape_of_a_story(path: str, story: bool) -> None:
    assert looks_like_article(f"https://p.example{path}") is story


def test_a_link_to_a_further_page_of_a_story_or_list_is_none_to_a_story() -> None:
    story = "https://p.example/sea-wall-repairs-begin-friday"
    assert rules().is_article(f"{story}?page=1", declared=False)
    assert not rules().is_article(f"{story}?page=2", declared=False)
    assert rules().is_article(f"{story}?page=2", declared=True)
