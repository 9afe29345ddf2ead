from collections.abc import Callable

import pytest

from newsclean.cleaning.metadata import Metadata

Describe = Callable[..., Metadata]
PageOf = Callable[..., str]

URL = "https://www.tidewaterpost.example/news/harbour-reopens"
HEADLINE = "Harbour reopens after three years"


def source(describe: Describe, html: str, url: str = URL) -> str | None:
    return describe(html, url=url).source


def named(name: str, title: str = HEADLINE) -> str:
    return f'<title>{title}</title><meta property="og:site_name" content="{name}">'


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Tidewater Post - News, Sport and Weather", "Tidewater Post"),
        ("Tidewater Post | Ellery", "Tidewater Post"),
        ("Tidewater Post: all that the coast talks of", "Tidewater Post"),
        ("News from the coast | Tidewater Post", "Tidewater Post"),
        ("The Ellery Bugle - Read by the whole coast", "The Ellery Bugle"),
        ("www.tidewaterpost.example", "tidewaterpost.example"),
        ("https://www.tidewaterpost.example/", "tidewaterpost.example"),
        # Names with a seam in them.
        ("Post-Bugle", "Post-Bugle"),
        ("Ellery Bugle | Sund", "Ellery Bugle | Sund"),
        ("Tidewater Post: Ellery", "Tidewater Post: Ellery"),
        ("Harbour: a paper for the coast", "Harbour: a paper for the coast"),
        ("The Coast, the Quay and the Sea", "The Coast, the Quay and the Sea"),
        ("24", "24"),
    ],
)
def test_a_slogan_is_no_part_of_the_name(describe: Describe, page_of: PageOf, name: str, expected: str) -> None:
    assert source(describe, page_of(named(name))) == expected


@pytest.mark.parametrize(
    ("name", "title", "expected"),
    [
        (HEADLINE, HEADLINE, "tidewaterpost.example"),
        (f"{HEADLINE} | Die Post", f"{HEADLINE} | Die Post", "Die Post"),
        (f"{HEADLINE} | Bugle", f"{HEADLINE} | Bugle", "Bugle"),
        ("Bugle | All of the coast", "Bugle | All of the coast", "Bugle"),
        ("渡船場重新開放：三年來第一次", "渡船場重新開放：三年來第一次", "tidewaterpost.example"),
        ("/", HEADLINE, "tidewaterpost.example"),
        # The front page is called as its newspaper is, and so is a story in short words.
        ("The Tidewater Post", "The Tidewater Post", "The Tidewater Post"),
        ("Ellery Bugle", "Ellery Bugle", "Ellery Bugle"),
    ],
)
def test_a_headline_is_no_newspaper(describe: Describe, page_of: PageOf, name: str, title: str, expected: str) -> None:
    assert source(describe, page_of(named(name, title))) == expected


@pytest.mark.parametrize(
    ("name", "behind", "expected"),
    [
        ("tidewaterpost", "Tidewater Post", "Tidewater Post"),
        ("U.S.", "Tidewater Post", "Tidewater Post"),
        ("The Tidewater", "TidewaterPost Sport", "The Tidewater"),
        ("Echo – TidewaterPost", "Echo", "Echo – TidewaterPost"),
        ("Local", "The Tidewater Post", "The Tidewater Post"),
        # Another name fits no better where it is shorter, an address, or that of another newspaper.
        ("Rzecz Nadmorska", "tidewaterpost.example", "Rzecz Nadmorska"),
        ("Department of Tides and Posts", "Tidewater", "Department of Tides and Posts"),
        ("Bugle", "The Ellery Bugle", "Bugle"),
        ("Quay", "by Tidewater Post", "Quay"),
        ("Quay", "Quay by Tidewater Post", "Quay"),
    ],
)
def test_of_two_names_the_one_that_fits_the_domain(
    describe: Describe, page_of: PageOf, name: str, behind: str, expected: str
) -> None:
    assert source(describe, page_of(named(name, f"{HEADLINE} | {behind}"))) == expected


def test_the_name_of_a_part_of_a_domain_stays(describe: Describe, page_of: PageOf) -> None:
    html = page_of(named("P1", f"{HEADLINE} | Tidewater Rural"))
    assert source(describe, html, "https://p1.tidewater.example/a/1") == "P1"


def test_a_name_with_umlauts_fits_the_domain(describe: Describe, page_of: PageOf) -> None:
    html = page_of(named("Sport", f"{HEADLINE} | Küstenbote am Sund"))
    assert source(describe, html, "https://www.kuestenbote.example/a/1") == "Küstenbote am Sund"
