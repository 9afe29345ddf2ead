"""The text between the borders that a newspaper's file draws."""

from __future__ import annotations

import pytest

from newsclean import Article, clean_html
from newsclean.errors import ConfigurationError
from newsclean.model import Selectors, Site

FIRST = "The harbour trust said on Monday that it would dredge the channel again before the winter storms set in."
SECOND = "Skippers, who have heard as much in every autumn since the flood, asked for the day on which it would begin."
NOTE = "Our readers in the old town know the bell better than the clock, and they have told us so in many letters."
PAGE = f"""<html><body><h1>Channel to be dredged</h1>
<div class=story><p>{FIRST}</p><div class=promo><p>{NOTE}</p></div><p>{SECOND}</p></div>
<div class=more><p>{NOTE[::-1]}</p></div></body></html>"""


def record(page: str = PAGE, **selectors: object) -> Article:
    site = Site(name="Courier", domains=("courier.example",), selectors=(Selectors(**selectors),))  # type: ignore[arg-type]
    return clean_html(page, site=site)


def test_what_the_file_removes_is_not_in_the_text() -> None:
    assert NOTE in clean_html(PAGE).text
    article = record(remove=(".promo", ".more"))
    assert article.text == f"{FIRST}\n\n{SECOND}"
    assert NOTE in {x.text for x in article.removed}


def test_the_text_stands_in_the_body_that_the_file_names() -> None:
    assert NOTE[::-1] not in record(body=".story").text
    assert record(body=".more").text == NOTE[::-1]


def test_all_of_a_body_of_which_the_engine_chose_nothing_is_the_text() -> None:
    page = PAGE.replace("</body>", "<ul class=figures><li>Depth 4 m</li><li>Width 60 m</li></ul></body>")
    assert record(page, body=".figures").text == "Depth 4 m\n\nWidth 60 m"


def test_a_body_that_is_not_on_the_page_changes_nothing() -> None:
    assert record(body=".nowhere").text == clean_html(PAGE).text


def test_selectors_hold_on_their_days_only() -> None:
    assert NOTE in record(remove=(".promo",), valid_until="2020-12-31").text


def test_body_and_fields_are_selected_by_the_same_days() -> None:
    page = PAGE.replace("<body>", "<body><h2 class=old>Of April</h2><h2 class=new>Of May</h2>")
    page = page.replace("<div class=story>", "<p>Published 4/5/2024</p><div class=story>")
    site = Site(
        name="Courier",
        domains=("courier.example",),
        selectors=(
            Selectors(valid_until="2024-04-30", title=".old", remove=(".promo",)),
            Selectors(valid_from="2024-05-01", title=".new"),
        ),
    )
    for address, title in (("https://courier.com/a", "Of April"), ("https://courier.co.uk/a", "Of May")):
        article = clean_html(page, url=address, site=site)
        assert article.title == title
        assert (NOTE in article.text) == (title == "Of May")


@pytest.mark.parametrize("selectors", [{"body": "p[["}, {"remove": ("p[[",)}, {"title": "h1[["}])
def test_what_is_no_selector_is_an_error_of_the_file(selectors: dict[str, object]) -> None:
    with pytest.raises(ConfigurationError, match="is no CSS selector"):
        record(**selectors)
