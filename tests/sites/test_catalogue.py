"""How a newspaper is named: by shipped name, by file, by address."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsclean.errors import ConfigurationError
from newsclean.sites import find, load, on_domains, parse_site, shipped, site_toml

if TYPE_CHECKING:
    from pathlib import Path


def test_every_shipped_file_is_in_order() -> None:
    names = shipped()
    assert "dawn" in names
    for name in names:
        assert find(name).key == name


def test_a_name_is_found_in_any_case() -> None:
    assert find("DAWN").site.name == "Dawn"


def test_an_unknown_name_says_what_is_near() -> None:
    with pytest.raises(ConfigurationError, match="did you mean dawn"):
        find("dwan")


def test_an_address_without_its_scheme_is_told_how_to_be_written() -> None:
    with pytest.raises(ConfigurationError, match=r"an address is written whole: https://paper\.example/"):
        find("paper.example")


def test_a_path_is_read(tmp_path: Path) -> None:
    file = tmp_path / "gazette.toml"
    file.write_text('name = "G"\ndomains = ["g.example"]\nfeeds = ["https://g.example/rss"]\n', encoding="utf-8")
    assert find(str(file)).key == "gazette"
    assert load(file).origin == str(file)


def test_a_missing_file_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"none\.toml: no such file or directory"):
        find(str(tmp_path / "none.toml"))


def test_an_address_of_a_shipped_newspaper_means_that_one() -> None:
    assert find("https://www.dawn.com/news/1").key == "dawn"


def test_an_address_is_one_in_any_case() -> None:
    assert find("HTTPS://www.Dawn.com/news/1").key == "dawn"
    newspaper = find("HTTPS://Paper.example/news")
    assert newspaper.key == "paper.example"
    assert newspaper.site.section_fronts == ("https://paper.example/news",)


def test_any_other_address_is_crawled_from_its_robots_and_front() -> None:
    newspaper = find("https://www.paper.example")
    assert newspaper.key == "paper.example"
    assert newspaper.site.domains == ("paper.example",)
    assert newspaper.site.sitemaps == ("https://www.paper.example/robots.txt",)
    assert newspaper.site.section_fronts == ("https://www.paper.example/",)
    assert newspaper.origin is None


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("http://пример.рф/новости", "xn-e1afmkfd.xn-p1ai"),
        ("http://WWW.Bücher.example:8080", "xn-bcher-kva.example-8080"),
        ("http://my_paper.example/", "my-paper.example"),
        ("http://[::1]:8000/", "1-8000"),
    ],
)
def test_an_address_names_a_folder_and_its_site_file_can_be_read_again(address: str, key: str) -> None:
    newspaper = find(address)
    assert newspaper.key == key
    assert parse_site(site_toml(newspaper.site), "again") == newspaper.site


def test_an_address_by_another_protocol_is_taken_for_no_file() -> None:
    with pytest.raises(ConfigurationError, match="no http"):
        find("ftp://paper.example/")


@pytest.mark.parametrize(
    "address",
    ["http://[broken", "https://paper.example:port/", "http://", "http://_/", "http://a..example/",
     "https://user:secret@paper.example/"],
)  # fmt: skip
def test_what_is_no_address_of_a_newspaper_is_one_line(address: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        find(address)
    assert "\n" not in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "inside"),
    [
        ("https://paper.example/a", True),
        ("https://www.paper.example/a", True),
        ("https://WWW.PAPER.example/a", True),
        ("https://notpaper.example/a", False),
        ("https://paper.example.evil.example/a", False),
        ("https://evil.example/paper.example", False),
        ("https://paper.example@evil.example/", False),
        ("ftp://paper.example/a", False),
        ("javascript:alert(1)", False),
        ("https://[broken/", False),
        ("http://127.0.0.1:8000/a", True),
        ("http://127.0.0.1:8001/a", False),
    ],
)
def test_domains(url: str, inside: bool) -> None:
    assert on_domains(url, ("paper.example", "127.0.0.1:8000")) is inside


def test_what_is_shipped_has_time_zone_and_domain_of_its_own() -> None:
    papers = [find(name).site for name in shipped()]
    assert len(papers) > 150
    assert all(paper.timezone and paper.country for paper in papers)
    domains = [domain for paper in papers for domain in paper.domains]
    assert len(domains) == len(set(domains))
