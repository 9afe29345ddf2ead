"""What a newspaper's file says where to look for is named so in what was removed."""

from __future__ import annotations

import pytest

from newsclean import clean_html
from newsclean.model import Label, Selectors, Site, Why

FIRST = "The harbour trust said on Monday that it would dredge the channel again before the winter storms set in."
SECOND = "Skippers, who have heard as much in every autumn since the flood, asked for the day on which it would begin."


def labels(body: str, **selectors: str) -> dict[str, tuple[Label, Why]]:
    """Text -> label and evidence of what is removed from a page with a story below `body`."""
    site = Site(name="Courier", domains=("courier.example",), selectors=(Selectors(**selectors),))
    page = f"<html><body>{body}<div class=story><p>{FIRST}</p><p>{SECOND}</p></div></body></html>"
    article = clean_html(page, site=site)
    assert article.text == f"{FIRST}\n\n{SECOND}"
    return {removed.text: (removed.label, removed.why) for removed in article.removed}


@pytest.mark.parametrize(
    ("markup", "said"),
    [
        ("<p class=who>Dorit Kassel</p>", "Dorit Kassel"),
        ("<p><span class=who>Dorit Kassel</span>, on the quay</p>", "Dorit Kassel, on the quay"),
        ("<x-names class=who><div>Dorit Kassel</div></x-names>", "Dorit Kassel"),
        ("<p class=who>Dorit Kassel</p><p class=who>Pell Harrow</p>", "Dorit Kassel\nPell Harrow"),
    ],
)
def test_the_lines_of_the_selected_authors_are_the_byline(markup: str, said: str) -> None:
    assert labels(markup, authors=".who")[said] == (Label.BYLINE, Why.SELECTOR)


def test_the_first_selected_title_is_the_headline_and_no_other() -> None:
    told = labels("<p class=top>Mud and money</p><p class=note>Low</p><p class=top>Other mud</p>", title=".top")
    assert told["Mud and money"] == (Label.HEADLINE, Why.SELECTOR)
    assert told["Low\nOther mud"][0] is not Label.HEADLINE


@pytest.mark.parametrize(
    ("markup", "said", "label"),
    [
        ("<p class=day>At high water, 3 May 2026</p>", "At high water, 3 May 2026", Label.TIMESTAMP),
        ("<p>Day <b class=day>3 May 2026</b></p>", "Day 3 May 2026", Label.TIMESTAMP),
        ("<p class=who>Kassel <b class=day>3 May 2026</b></p>", "Kassel 3 May 2026", Label.BYLINE),
    ],
)
def test_the_line_of_the_selected_date_is_a_timestamp_unless_it_names_the_author(
    markup: str, said: str, label: Label
) -> None:
    assert labels(markup, date_published=".day", authors=".who")[said] == (label, Why.SELECTOR)


def test_a_paragraph_that_holds_the_selected_author_stays_in_the_text() -> None:
    assert labels("", authors=".story p") == {}


def test_what_is_hidden_or_not_on_the_page_names_nothing() -> None:
    told = labels("<p class=who hidden>Dorit Kassel</p><p>Pell Harrow</p>", authors=".who", title=".nowhere")
    assert Why.SELECTOR not in {why for _, why in told.values()}
