"""Short quotations that close a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

STORY = (
    "<p class=kept>The vote was put off until the autumn, because three members had left to catch the ferry.</p>" * 3
)
QUOTE = "<blockquote>{}</blockquote>"


@pytest.mark.parametrize(
    "quote",
    ["<p>I insisted. It was my ferry.</p>", "“I insisted. It was my ferry.”", "<p>I insisted.</p><p>“Yes!”</p>"],
)
@pytest.mark.parametrize("below", ["", "<div>Share</div>", "<h3>Comments</h3><p>gull1</p>"])
def test_a_quotation_in_whole_sentences_is_text(labelled: Labeller, quote: str, below: str) -> None:
    page = labelled(f"<article>{STORY}{QUOTE.format(quote)}{below}</article>")
    assert page.label_of(quote.removeprefix("<p>")[:10]) == "body"


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(QUOTE.format("<p>I insisted, says <a href=/n/1>the mayor</a>.</p>"), id="a link"),
        pytest.param(QUOTE.format("<p>I insisted — Ada Reyes (@ada) May 4, 2024</p>"), id="a post"),
        pytest.param(QUOTE.format("<p>I insisted</p>"), id="no sentence"),
        pytest.param(f"<h3>Comments</h3>{QUOTE.format('<p>I insisted. Twice.</p>')}", id="below a heading"),
        pytest.param(QUOTE.format("<p>I insisted. So there.</p>").replace("e>", "e class=comment>", 1), id="a comment"),
        pytest.param(f"<div><div>{QUOTE.format('<p>I insisted. Twice.</p>')}</div></div>", id="another box"),
    ],
)
def test_other_quotations_below_the_text_are_none(labelled: Labeller, below: str) -> None:
    assert labelled(f"<article>{STORY}{below}</article>").label_of("I insisted") != "body"
