"""The domain that an address is registered under."""

from __future__ import annotations

import pytest

from newsclean.cleaning.metadata.addresses import domain_of


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("https://www.paper.com/story", "paper.com"),
        ("https://news.paper.co.uk/story", "paper.co.uk"),
        ("https://PAPER.com:8080/", "paper.com"),
        ("https://www.paper.example/story", "paper.example"),
        ("https://a.b.paper.example/story", "paper.example"),
        ("https://paper.example/", "paper.example"),
    ],
)
def test_the_registrable_domain(address: str, domain: str) -> None:
    assert domain_of(address) == domain


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "co.uk"])
def test_a_host_with_no_registrable_domain_stands_for_itself(host: str) -> None:
    assert domain_of(f"http://{host}/story") == host


@pytest.mark.parametrize("address", [None, "", "story.html", "http://[::1/story"])
def test_what_has_no_host_has_no_domain(address: str | None) -> None:
    assert domain_of(address) is None
