"""Stories of a picture or a line, on pages of which an engine chose nothing but lists of other stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

DECLARED = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "The mole at dawn"}</script>'
    "<title>The mole at dawn</title>"
)
HEADLINE = "<h1>The mole at dawn</h1>"
LINE = "<p>If the trust needs a seventh report on the wall, may it be printed on stone.</p>"
TITLES = ("What the night bus knows", "The men who lit the lamps", "In praise of the slow tide")
LIST = "".join(
    f"<li><h3><a href=/n/{n}>{title}</a></h3><p class=kept>It was read on the quay, and nobody laughed.</p></li>"
    for n, title in enumerate(TITLES)
)


def related(heading: str, names: str = "x1") -> str:
    return f"<div class={names}><h2 class=kept>{heading}</h2><div><ul>{LIST}</ul></div></div>"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"<article>{HEADLINE}{{}}</article>{related('Related stories')}", id="beside"),
        pytest.param(f"<article>{HEADLINE}{{}}{related('Related stories', 'b-related')}</article>", id="named"),
        pytest.param(f"<div>{HEADLINE}{{}}{related('Related stories')}{related('Opinion')}</div>", id="several"),
    ],
)
@pytest.mark.parametrize("line", ["", LINE])
def test_lists_are_no_text_where_they_are_all_that_was_chosen(labelled: Labeller, body: str, line: str) -> None:
    page = labelled(body.format(line), DECLARED)
    assert page.label_of("It was read") in {"related", "opinion"}
    assert sum(page.labelled.keep) == bool(line)


@pytest.mark.parametrize(
    ("body", "head"),
    [
        pytest.param(f"<article>{HEADLINE}</article>{related('Related stories')}", "", id="no story declared"),
        pytest.param(f"<article>{HEADLINE}{related('Top stories')}</article>", DECLARED, id="a digest"),
        pytest.param(f"<div>{HEADLINE}{related('Top stories')}</div>", DECLARED, id="one list, no article"),
        pytest.param(f"{related('Top stories')}", DECLARED, id="no headline"),
    ],
)
def test_a_page_of_lists_stays_as_it_is(labelled: Labeller, body: str, head: str) -> None:
    assert labelled(body, head).label_of("It was read") == "body"


def test_what_has_a_name_of_its_own_is_no_story(labelled: Labeller) -> None:
    promo = "<div class=newsletter-promo><p>The stories that matter, in your inbox every weekday.</p></div>"
    page = labelled(f"<article>{HEADLINE}{LINE}{promo}</article>{related('Related stories')}", DECLARED)
    assert page.label_of("If the trust") == "body"
    assert page.label_of("The stories that") == "newsletter"
