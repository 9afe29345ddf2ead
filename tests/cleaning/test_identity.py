import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.cleaning.identity import identify
from newsclean.model import Page


def identity(url: str | None, content: bytes | str = b"<p>x</p>", canonical: str | None = None) -> str:
    return identify(Page(content=content, url=url), canonical)


@pytest.mark.parametrize(
    "url",
    [
        "http://tidewater.example/a/1",
        "https://WWW.Tidewater.example/a/1/",
        "https://tidewater.example:443/a/1#comments",
        "https://tidewater.example/a/1?utm_source=feed&fbclid=x",
    ],
)
def test_names_of_one_page_have_one_id(url: str) -> None:
    assert identity(url) == identity("https://tidewater.example/a/1")


@pytest.mark.parametrize(
    "url",
    [
        "https://tidewater.example/a/2",
        "https://tidewater.example/A/1",
        "https://tidewater.example/a/1?page=2",
        "https://tidewater.example:8080/a/1",
        "https://m.tidewater.example/a/1",
    ],
)
def test_other_pages_have_others(url: str) -> None:
    assert identity(url) != identity("https://tidewater.example/a/1")


def test_the_order_of_a_query_does_not_matter() -> None:
    assert identity("https://tidewater.example/?b=2&a=1") == identity("https://tidewater.example/?a=1&b=2")


def test_the_rule_is_frozen_with_the_schema() -> None:
    assert identity("https://www.tidewater.example/a/1/?b=2&a=1&utm_medium=x") == "b87787c6eed907fcda38acf926018d63"


def test_the_given_address_comes_before_the_canonical_one() -> None:
    assert identity("https://tidewater.example/a", canonical="https://tidewater.example/b") == identity(
        "https://tidewater.example/a"
    )
    assert identity(None, canonical="https://tidewater.example/b") == identity("https://tidewater.example/b")


def test_without_any_address_the_bytes_tell() -> None:
    assert identity(None, b"<p>x</p>") == identity(None, "<p>x</p>") != identity(None, b"<p>y</p>")
    assert identity("no address", b"<p>x</p>") == identity(None, b"<p>x</p>")


def test_half_a_surrogate_pair_in_a_query_is_part_of_it() -> None:
    assert identity("https://tidewater.example/a?q=\ud83d") != identity("https://tidewater.example/a?q=\ude00")


@given(st.text(max_size=60))
def test_any_address_gives_32_hexadecimal_digits(url: str) -> None:
    found = identity(url)
    assert len(found) == 32
    assert int(found, 16) >= 0
