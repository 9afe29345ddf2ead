"""What addresses say of the links of a page."""

from __future__ import annotations

import pytest

from newsclean.cleaning.labels.tells.addresses import leads_to_seller, leads_to_shop, leads_to_story


@pytest.mark.parametrize(
    "address",
    [
        "/n/2",
        "/town/2026/05/15/ferry",
        "https://example.org/town/the-ferry-is-late-again",
        "/story.php?id=20261",
        "/artikel/faehre-12345.html",
    ],
)
def test_addresses_of_stories_hold_a_number_or_a_title(address: str) -> None:
    assert leads_to_story(address)


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/town/",
        "/about-us",
        "#comments-and-more-of-them",
        "javascript:open(12345)",
        "mailto:desk-2026@example.org",
        "https://courier.example/category/town-sea-and-harbour/",
        "https://bote.example/thema/streit-um-den-hafen",
        "http://[broken-address-of-1999",
        "https://web.archive.org/web/20100417082258/http://example.org/town/",
    ],
)
def test_other_addresses_do_not(address: str) -> None:
    assert not leads_to_story(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://www.amazon.co.uk/dp/B0",
        "//amzn.to/2",
        "https://ad.doubleclick.net/clk",
        "https://ads.courier.example/7",
    ],
)
def test_sellers_are_told_by_their_hosts(address: str) -> None:
    assert leads_to_seller(address)
    assert leads_to_shop(address)


@pytest.mark.parametrize("address", ["https://shop.courier.example", "/store/rope", "https://courier-shop.example/"])
def test_shops_are_told_by_a_host_or_a_folder(address: str) -> None:
    assert leads_to_shop(address)
    assert not leads_to_seller(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://workshop.example/rope",
        "https://www.aboutamazon.example/",
        "https://ad.example/",
        "/news/shops-close",
        "/news/shop/",
        "https://downloads.courier.example/",
    ],
)
def test_other_addresses_sell_nothing(address: str) -> None:
    assert not leads_to_shop(address)
