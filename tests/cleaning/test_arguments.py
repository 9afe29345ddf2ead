"""An argument of another type is told by its name."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import newsclean

if TYPE_CHECKING:
    from collections.abc import Callable

HTML = "<article><p>The ferry sails again.</p></article>"


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: newsclean.clean_html(Path("page.html")), "html: bytes | str is wanted, and not PosixPath"),
        (lambda: newsclean.clean_html(HTML, fetched_at=datetime.now(UTC)), "fetched_at: str | None is wanted, and not"),
        (lambda: newsclean.clean_html(HTML, site="dawn"), "site: newsclean.model.Site | None is wanted, and not str"),
        (lambda: newsclean.clean_text(b"The ferry sails again."), "text: str is wanted, and not bytes"),
        (lambda: newsclean.Cleaner(site="dawn"), "site: newsclean.model.Site | None is wanted, and not str"),
        (lambda: newsclean.Cleaner().clean(None), "page: Page is wanted, and not NoneType"),
        (lambda: newsclean.Cleaner().clean(HTML), "page: Page is wanted, and not str"),
        (lambda: newsclean.Page(content=None), "content: bytes | str is wanted, and not NoneType"),
        (lambda: newsclean.Page(content=HTML, url=5), "url: str | None is wanted, and not int"),
        (lambda: newsclean.Page(content=HTML, status="200"), "status: int | None is wanted, and not str"),
        (lambda: newsclean.Page(content=HTML, offset="5"), "offset: int | None is wanted, and not str"),
        (lambda: newsclean.Page(content=HTML, via=3), "via: str | None is wanted, and not int"),
        (lambda: newsclean.Page(content=HTML, is_cut="no"), "is_cut: bool is wanted, and not str"),
        (lambda: newsclean.Page(content=HTML, source_record=[1]), "source_record: dict | None is wanted, and not list"),
        (lambda: newsclean.Site(name=3, domains=("a.example",)), "name: str is wanted, and not int"),
        (lambda: newsclean.Site(name="A", domains="a.example"), "domains: tuple is wanted, and not str"),
        (lambda: newsclean.sites.load(5), "path: str | pathlib.Path is wanted, and not int"),
        (lambda: newsclean.Article.from_json(None), "line: str | bytes is wanted, and not NoneType"),
        (lambda: newsclean.Page(content=HTML, headers=None), "headers: Mapping is wanted, and not NoneType"),
        (lambda: newsclean.Page(content=HTML, headers={"Server": [b"a"]}), "a value in headers: str is wanted, and"),
        (lambda: newsclean.Page(content=HTML, headers={b"Server": "a"}), "a name in headers: str is wanted, and not"),
        (lambda: newsclean.sites.find(Path("dawn.toml")), "wanted: str is wanted, and not PosixPath"),
    ],
)
def test_an_argument_of_another_type_is_told(call: Callable[[], object], told: str) -> None:
    with pytest.raises(TypeError) as caught:
        call()
    assert str(caught.value).startswith(told)


def test_a_site_file_is_named_by_its_path_however_it_is_spelt(tmp_path: Path) -> None:
    file = tmp_path / "tide.toml"
    file.write_text('name = "Tide"\ndomains = ["tide.example"]\nfeeds = ["https://tide.example/feed"]\n', "utf-8")
    assert newsclean.sites.load(str(file)) == newsclean.sites.load(file) == newsclean.sites.find(str(file))
    with pytest.raises(newsclean.errors.ConfigurationError, match="null"):
        newsclean.sites.find("a\0.toml")


def test_a_record_is_read_from_its_json() -> None:
    article = newsclean.clean_html(HTML, url="https://tide.example/1")
    assert newsclean.Article.from_json(article.to_json()) == article
    assert newsclean.Article.from_json(article.to_json().encode() + b"\n") == article
    for line in ("", "{}", "[" * 5000, b"\xff", "\ud800"):
        with pytest.raises(newsclean.errors.InputError, match="no record"):
            newsclean.Article.from_json(line)


def test_headers_are_known_by_any_spelling_of_their_names() -> None:
    page = newsclean.Page(content=HTML, headers={"X-Robots-Tag": "noai", "x-robots-tag": "noindex", "Server": "a"})
    assert page.headers == {"x-robots-tag": "noai, noindex", "server": "a"}
    rights = newsclean.Cleaner().clean(page).rights
    assert rights is not None
    assert (rights.robots, rights.noai) == ("noai, noindex", True)


PARAGRAPH = "The ferry sails again, the harbour office said, and nobody in the town had thought that it would. "
STORY = f"<article><h1>The ferry sails again</h1><p>{PARAGRAPH * 3}</p><p>{PARAGRAPH * 2}</p></article>"


@pytest.mark.parametrize("url", ["https://[paper.example/x", "https://", "/", "x", "https://paper.example:x/"])
def test_an_address_that_is_none_stands_in_the_record_and_tells_nothing(url: str) -> None:
    told, untold = newsclean.clean_html(STORY, url=url).to_dict(), newsclean.clean_html(STORY).to_dict()
    assert told.pop("url") == url
    assert untold.pop("url") is None
    assert told == untold
    assert told["page_kind"] == "article"


def test_a_cleaner_knows_the_newspaper() -> None:
    cleaner = newsclean.Cleaner(site=newsclean.sites.find("dawn").site)
    assert cleaner.clean(newsclean.Page(content=HTML)).source == "Dawn"
