"""Standfirsts that an engine left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

STANDFIRST = "Higher dues will send boats to Halvern, say the buyers of two fish markets"
HEAD = f"<title>Fish buyers warn of dues</title><meta name=description content='{STANDFIRST}'>"
HEADLINE = "<h1>Fish buyers warn of dues</h1>"
BYLINE = "<div class=byline>By Ida Holm</div>"
TEXT = "<p class=kept>Buyers at the two fish markets of the bay have asked the harbour trust to think again.</p>"


@pytest.mark.parametrize("below", [BYLINE, ""])
def test_the_declared_description_under_the_headline_is_text(labelled: Labeller, below: str) -> None:
    page = labelled(f"{HEADLINE}<div class=deck>{STANDFIRST}</div>{below}{TEXT}", HEAD)
    assert page.label_of("Higher dues") == "body"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"<div>{STANDFIRST}</div>{HEADLINE}{TEXT}", id="above the headline"),
        pytest.param(f"{HEADLINE}{TEXT}<div>{STANDFIRST}</div>", id="below the text"),
        pytest.param(f"{HEADLINE}<div><a href=/n>{STANDFIRST}</a></div>{TEXT}", id="a link"),
        pytest.param(f"{HEADLINE}<figure><figcaption>{STANDFIRST}</figcaption></figure>{TEXT}", id="a caption"),
        pytest.param(f"{HEADLINE}<div>{STANDFIRST[:38]}</div>{TEXT}", id="not all of it"),
        pytest.param(
            f"{HEADLINE}<div>{STANDFIRST}</div><p class=kept>ELLERY: {STANDFIRST}, and they mean it.</p>{TEXT}",
            id="what the text begins with",
        ),
    ],
)
def test_elsewhere_it_is_none(labelled: Labeller, body: str) -> None:
    page = labelled(body, HEAD)
    assert any(x.text.startswith(STANDFIRST[:38]) for x in page.labelled.removed)


@pytest.mark.parametrize(
    "box",
    [
        f"<p class='story__standfirst'>{STANDFIRST}</p>",
        f"<h2 id=articleSubtitle>{STANDFIRST}</h2>",
        f"<div class=entry-subhead><p>{STANDFIRST}</p></div>",
        f"<div class=v2-subhed>{STANDFIRST}</div>",
        f"<p><span class=entradilla>{STANDFIRST}</span></p>",
        f"<p class=lead>{STANDFIRST}</p>",
        f"<div class=news-detail-spot><h2>{STANDFIRST}</h2></div>",
        f"<p id=article-summary>{STANDFIRST}</p>",
        f"<p class=doc__desc>{STANDFIRST}</p>",
        f"<div data-name=standfirst><p>{STANDFIRST}</p></div>",
        f"<div class=soustitre>{STANDFIRST}</div>",
        f"<div class=drophead>{STANDFIRST}</div>",
        f"<p class=podtytul>{STANDFIRST}</p>",
        f"<h2>{STANDFIRST}</h2>",
        f"<p class=SubTitulo>{STANDFIRST}</p>",
        f"<figcaption>Two buyers</figcaption><p>Photo: Ida Holm</p><b>Ida Holm</b><p class=intro>{STANDFIRST}</p>",
    ],
)
def test_what_is_called_a_standfirst_is_text(labelled: Labeller, box: str) -> None:
    page = labelled(f"{HEADLINE}{box}{BYLINE}{TEXT}", "<title>Fish buyers warn of dues</title>")
    assert page.label_of("Higher dues") == "body"


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(
            f"<a href=/n/1>Harbour trust raises dues again</a><p class=deck>{STANDFIRST}</p>", id="a teaser's"
        ),
        pytest.param("<p class=subtitle>By Ida Holm and Greta Sund, who saw it</p>", id="a byline"),
        pytest.param("<p class=subtitle>Two buyers at the quay. Photo: Ida Holm</p>", id="a caption"),
        pytest.param(f"<p class=subtitles-off>{STANDFIRST}</p>", id="another word"),
        pytest.param("<p class=deck>Buyers at the two fish markets of the bay</p>", id="what the text says"),
        pytest.param(f"<p class=lead-image-text>{STANDFIRST}</p>", id="a picture's"),
        pytest.param(f"<p class=author-description>{STANDFIRST}</p>", id="the writer's"),
        pytest.param(f"<div class=summary><ul><li>{STANDFIRST}</li></ul></div>", id="a key point"),
        pytest.param(f"<p>Four boats left on Monday for good</p><p class=summary>{STANDFIRST}</p>", id="not the first"),
        pytest.param("<h2>Fish buyers at Halvern market warn of higher dues</h2>", id="another headline"),
        pytest.param(f"<p>{STANDFIRST}</p>", id="no name"),
    ],
)
def test_other_lines_below_the_headline_are_none(labelled: Labeller, box: str) -> None:
    page = labelled(f"{HEADLINE}{box}{TEXT}", "<title>Fish buyers warn of dues</title>")
    assert sum(page.labelled.keep) == 1


def test_below_a_headline_with_its_kicker_the_description_is_text(labelled: Labeller) -> None:
    title = "Fish buyers of the bay warn of dues"
    head = f"<title>{title}</title><meta name=description content='{STANDFIRST}'>"
    headline = f"<h1><span>Harbours</span><span>: </span><span>{title}</span></h1>"
    page = labelled(f"{headline}<div>{STANDFIRST}</div>{TEXT}", head)
    assert page.label_of("Higher dues") == "body"
    assert page.label_of("Harbours: ") == "headline"
    assert page.labelled.standfirst == 1


SIGNED = "<div class=css-1>{}</div><div class=css-2>By <a href=/p/ida>Ida Holm</a></div>{}"
TITLE = "<title>Fish buyers warn of dues</title>"


@pytest.mark.parametrize("beside", ["", "<div>Sat 17 Jan 2026</div><button>Share</button>"])
def test_a_paragraph_between_headline_and_byline_is_text(labelled: Labeller, beside: str) -> None:
    said = "For a thousand years people sold their fish at two markets here. Now nobody buys them"
    page = labelled(f"<div>{HEADLINE}{SIGNED.format(f'<p>{said}</p>', beside)}</div>{TEXT}", TITLE)
    assert page.label_of("For a thousand") == "body"


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("<p>Two buyers at a market</p>", id="a short line"),
        pytest.param("<p>Our reporters are on call at every hour of the day and the night</p>", id="not of the story"),
        pytest.param("<p>Sign up for our newsletter on fish, markets and buyers, free every week</p>", id="a call"),
        pytest.param(
            "<figure><img><p>Two buyers of fish at one of the markets of the bay</p></figure>", id="a caption"
        ),
        pytest.param("<img src=x><p>Two buyers of fish at one of the markets of the bay</p>", id="below a picture"),
        pytest.param("<p><a href=/n/2>Buyers</a> of fish leave the two markets for Halvern</p>", id="a teaser"),
        pytest.param("<ul><li>Buyers of fish leave the two markets of the bay for Halvern</li></ul>", id="a point"),
    ],
)
def test_other_lines_above_a_byline_are_none(labelled: Labeller, line: str) -> None:
    page = labelled(f"<div>{HEADLINE}{SIGNED.format(line, '')}</div>{TEXT}", TITLE)
    assert sum(page.labelled.keep) == 1
