"""Site files: read, checked, written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsclean.errors import ConfigurationError
from newsclean.model import Selectors, Site
from newsclean.sites import load, parse_site, site_toml

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """
name = "Harbour Gazette"
domains = ["gazette.example"]
language = "en-GB"
country = "gb"
timezone = "Europe/London"
feeds = ["https://www.gazette.example/rss"]
section_fronts = ["https://gazette.example/opinion?page={page}"]
archive = "https://gazette.example/archive/{date:%Y-%m-%d}"
articles = ['^/story/\\d+']
delay = 2.5
verified = 2026-11-24

[[selectors]]
valid_until = "2020-01-01"
body = "div.body > p"
remove = ["aside"]
"""


def test_a_good_file_gives_a_site() -> None:
    site = parse_site(GOOD, "gazette.toml")
    assert site.name == "Harbour Gazette"
    assert site.articles == (r"^/story/\d+",)
    assert site.verified == "2026-11-24"
    assert site.selectors == (Selectors(valid_until="2020-01-01", body="div.body > p", remove=("aside",)),)


def test_what_is_written_reads_back_the_same() -> None:
    site = parse_site(GOOD, "gazette.toml")
    assert parse_site(site_toml(site), "again") == site


def test_awkward_strings_survive_writing() -> None:
    site = Site(
        name='The "Old" \\ Paper',
        domains=("paper.example",),
        feeds=("https://paper.example/rss?a='b'",),
        articles=(r"^/a\d+'s", r"^/\w+/"),
    )
    assert parse_site(site_toml(site), "again") == site


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("feeds =", "feed ="), 'g.toml: feed: unknown key (did you mean "feeds"?)'),
        (("body =", "bodies ="), 'g.toml: selectors[0].bodies: unknown key (did you mean "body"?)'),
        (('name = "Harbour Gazette"', ""), "g.toml: name: missing"),
        (('name = "Harbour Gazette"', 'name = "a'), "g.toml: not valid TOML"),
        (('["gazette.example"]', "[7]"), "g.toml: domains[0]: Expected str, got int"),
        (('["gazette.example"]', "[]"), "g.toml: domains: is empty"),
        (('["gazette.example"]', '["example"]'), 'g.toml: domains[0]: "example" is no newspaper'),
        (("{date:%Y-%m-%d}", "{date:%Q}"), "g.toml: archive: "),
        (("{date:%Y-%m-%d}", "{date:%Y-%Q}"), "g.toml: archive: "),
        (("{date:%Y-%m-%d}", "{date:news}"), "g.toml: archive: "),
        (("delay = 2.5", "delay = inf"), "g.toml: delay: inf is no number of seconds"),
        (("delay = 2.5", "delay = nan"), "g.toml: delay: nan is no number of seconds"),
        (("[[selectors]]", "[selectors]"), "g.toml: selectors: write [[selectors]], in two brackets"),
        (
            ('valid_until = "2020-01-01"', 'valid_until = "2020-01-01"\nvalid_from = "2021-01-01"'),
            "g.toml: selectors[0].valid_until: 2020-01-01 is before 2021-01-01",
        ),
        (('["gazette.example"]', '["https://gazette.example"]'), "g.toml: domains[0]:"),
        (("\\d+", "(\\d+"), "g.toml: articles[0]:"),
        (("{date:%Y-%m-%d}", "today"), "g.toml: archive:"),
        (("{date:%Y-%m-%d}", "{date:%Y}/{section}"), "g.toml: archive: {section} is unknown here"),
        (("{date:%Y-%m-%d}", "{date!x:%Y}"), "g.toml: archive: "),
        (("{date:%Y-%m-%d}", "{date:{x}}"), "g.toml: archive: "),
        (("{page}", "{page!x}"), "g.toml: section_fronts[0]: "),
        (("{page}", "{pag}"), "g.toml: section_fronts[0]: {pag} is unknown here"),
        (("https://www.gazette.example/rss", "https://other.example/rss"), "g.toml: feeds[0]:"),
        (("https://www.gazette.example/rss", "/rss"), "g.toml: feeds[0]:"),
        (("gazette.example/rss", "gazette.example/rss news"), "g.toml: feeds[0]: "),
        (("www.gazette.example/rss", "gazette.example:99999/rss"), "g.toml: feeds[0]: "),
        (("www.gazette.example/rss", "gazette.example:news/rss"), "g.toml: feeds[0]: "),
        (("^/story/", "^story/"), "g.toml: articles[0]: '^story/\\d+' fits nothing: a path begins with /"),
        (("articles = ['^/story/\\d+']", "not_articles = ['.*']"), "g.toml: not_articles[0]: '.*' fits every address"),
        (("Europe/London", "Europe/Atlantis"), "g.toml: timezone:"),
        (("Europe/London", "Europe"), "g.toml: timezone:"),
        (("Europe/London", "E" * 300), "g.toml: timezone:"),
        (("en-GB", "English"), "g.toml: language:"),
        (('"gb"', '"UK"'), "g.toml: country:"),
        (("2.5", "-1"), "g.toml: delay:"),
        (("verified = 2026-11-24", "verified = true"), "g.toml: verified:"),
        (('"2020-01-01"', '"soon"'), "g.toml: selectors[0].valid_until:"),
        (("div.body > p", "div..body"), "g.toml: selectors[0].body:"),
        (("div.body > p", "svg|path"), "g.toml: selectors[0].body:"),
        (('["aside"]', '["aside["]'), "g.toml: selectors[0].remove[0]:"),
    ],
)
def test_each_fault_is_one_line_that_names_file_and_key(change: tuple[str, str], message: str) -> None:
    text = GOOD.replace(*change)
    assert text != GOOD
    with pytest.raises(ConfigurationError) as caught:
        parse_site(text, "g.toml")
    assert str(caught.value).startswith(message)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("pattern", ["^/?$", "^$", "^https://www", "/live/|^/tv", "^(news|sport)?/"])
def test_a_pattern_that_fits_some_addresses_is_none_that_fits_all(pattern: str) -> None:
    site = parse_site(GOOD.replace("articles =", f"not_articles = ['{pattern}']\narticles ="), "g.toml")
    assert site.not_articles == (pattern,)


def test_a_file_without_any_source_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"g\.toml: sources: none given"):
        parse_site('name = "A"\ndomains = ["a.example"]\n', "g.toml")


def test_hosts_may_be_written_in_any_script(tmp_path: Path) -> None:
    text = GOOD.replace("gazette.example", "gazette-grüße.example")
    file = tmp_path / "g.toml"
    file.write_text(text, encoding="utf-8-sig")
    site = load(file).site
    assert site.domains == ("gazette-grüße.example".encode("idna").decode(),)
    assert site.feeds == (f"https://www.{site.domains[0]}/rss",)
    assert site.section_fronts == (f"https://{site.domains[0]}/opinion?page={{page}}",)
