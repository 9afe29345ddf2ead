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
