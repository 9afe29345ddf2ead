"""Pages that show a story's headline and not the story: what stands beside it is not taken for it."""

from __future__ import annotations

import json

import pytest

from newsclean.cleaning import clean_html
from newsclean.model import Article, Label, PageKind

TITLE = "Lock keepers ask for a second lamp"
PARAGRAPHS = [
    "The keepers of the upper lock have asked the canal board for a second lamp, since one is too little in fog.",
    "Three barges missed the gate in the last week of October, and one of them took a yard of the quay with it.",
    "“You steer by the lamp and hope,” said Jonna Brandt, who has brought gravel down the canal for eleven years.",
    "The board will answer in December, its engineer said, when the price of cable for the far bank is known.",
]
CARDS = [
    (
        "Why nobody reads the small print",
        "Mira Holt",
        "A contract is a letter that hopes not to be opened. We sign it.",
    ),
    ("My uncle and the weather vane", "Jo Karsten", "He knew where the wind came from. Now there is an app for that."),
    ("The minister should cycle to work", "Ada Renn", "It would teach him what no report has taught him in years."),
    ("What the choir can do that we cannot", "Pål Eide", "Forty people agree on one breath. Parliament has tried."),
]
EDITORIAL = [
    "A city that cannot count its trees will not keep them, and this one has not counted since the year of the flood.",
    "We asked the parks office for its list in March and were sent a map of the tram lines instead.",
    "What is needed is small: two people, one summer, and a promise that somebody will read what they write.",
    "The mayor has found money for a fountain. She can find it for a pencil.",
]
DIALOG = (
    "<div id='onetrust-banner-sdk'><h2>We value your privacy</h2><p>We and our 311 partners store information on a "
    "device, such as unique numbers in cookies, to process personal data. You may accept or manage your choices by "
    "clicking below, at any time.</p><p>These choices will be signalled to our partners and will not affect browsing "
    "data. We use precise geolocation and scan device characteristics for identification.</p></div>"
)
COMMENTS = (
    "<div class='comments'><h3>Comments (2)</h3><div class='comment'><b>oldgreg</b><p>About time that somebody said "
    "this. They have known for years and did nothing about it at all.</p></div><div class='comment'><b>maria_l</b>"
    "<p>And who is paying for all this? We are, as usual, and nobody asks us.</p></div></div>"
)
NOTICE = (
    "<footer><p>The Canal Post follows the code of the press council; complaints may be sent to the "
    "readers' editor. Material may not be published, broadcast, rewritten or redistributed in whole or part without "
    "the express written permission of the publisher.</p></footer>"
)


def cards(heading: str) -> str:
    listed = (
        f"<div class='card'><h4><a href='/opinion/{len(title)}-{title.split()[-1]}-story'>{title}</a></h4>"
        f"<span>{writer}</span><p>{excerpt}</p></div>"
        for title, writer, excerpt in CARDS
    )
    return f"<div class='box'><h3>{heading}</h3>{''.join(listed)}</div>"


def page(below: str = "", *, title: str = TITLE, body: str = "", free: bool = True, kind: str = "article") -> str:
    story = {"@type": "NewsArticle", "headline": title, "articleBody": body, "isAccessibleForFree": free}
    declared = f"<script type='application/ld+json'>{json.dumps(story)}</script>" if body else ""
    return (
        f"<html><head><title>{title} - The Canal Post</title><meta property='og:type' content='{kind}'>"
        f"<meta property='og:title' content='{title}'>{declared}</head><body><nav><a href='/news'>News</a> "
        f"<a href='/opinion'>Opinion</a></nav><main><h1>{title}</h1>{below}</body></html>"
    )


def read(html: str) -> Article:
    return clean_html(html, url="https://canal.example/news/second-lamp-1")


BY = "<p>By Lena Marsk</p></main>"
BESIDE = {
    "opinion": (cards("Opinion"), Label.OPINION),
    "editorial": (cards("Editorial"), Label.EDITORIAL),
    "related": (cards("Related stories").replace("/opinion/", "/news/"), Label.RELATED),
    "popular": (cards("Most read").replace("/opinion/", "/news/"), Label.POPULAR),
    "comments": (COMMENTS, Label.COMMENTS),
    "notice": (NOTICE, Label.LEGAL),
}


@pytest.mark.parametrize(("beside", "label"), BESIDE.values(), ids=BESIDE)
def test_what_stands_beside_a_headline_without_story_is_no_text(beside: str, label: Label) -> None:
    article = read(page(f"{BY}{beside}"))
    assert (article.text, article.page_kind, article.authors) == ("", PageKind.EMPTY, ("Lena Marsk",))
    assert label in {x.label for x in article.removed}


@pytest.mark.parametrize("beside", [*(x for x, _ in BESIDE.values()), DIALOG], ids=[*BESIDE, "consent"])
def test_the_declared_body_is_the_text_beside(beside: str) -> None:
    article = read(page(f"{BY}{beside}", body="\n\n".join(PARAGRAPHS)))
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert (article.page_kind, article.authors) == (PageKind.ARTICLE, ("Lena Marsk",))
    assert article.evidence["text"] == "script"


def test_teasers_beside_a_declared_body_stand_after_it() -> None:
    article = read(page(f"{BY}{cards('Opinion')}", body="\n\n".join(PARAGRAPHS)))
    found = next(x for x in article.removed if x.label is Label.OPINION)
    assert (found.where, [x.title for x in found.items]) == ("after", [title for title, *_ in CARDS])


@pytest.mark.parametrize("beside", ["", cards("Opinion")], ids=["alone", "teasers"])
def test_a_first_paragraph_is_completed_from_the_declared_body(beside: str) -> None:
    html = page(f"<p>{PARAGRAPHS[0]}</p></main>{beside}", body="\n\n".join([*PARAGRAPHS, *EDITORIAL]))
    assert read(html).text == "\n\n".join([*PARAGRAPHS, *EDITORIAL])


def test_a_declared_body_may_be_escaped_twice() -> None:
    body = "\n\n".join(x.replace("é", "&amp;eacute;") for x in [*PARAGRAPHS, "The café at the lock stays open."])
    assert read(page(body=body)).text.endswith("The café at the lock stays open.")


KEPT = {
    "a paragraph alone, of a body that is not free": page(
        f"<p>{PARAGRAPHS[0]}</p></main>", body="\n".join(PARAGRAPHS * 2), free=False
    ),
    "a paragraph alone, of a body cut short": page(
        f"<p>{PARAGRAPHS[0]}</p></main>", body=f"{' '.join(PARAGRAPHS[:3])} The board will …"
    ),
    "a paragraph alone, of a body cut before a button": page(
        f"<p>{PARAGRAPHS[0]}</p></main>", body=f"{' '.join(PARAGRAPHS[:3])} The board will [...] Read more"
    ),
}


@pytest.mark.parametrize("html", KEPT.values(), ids=KEPT)
def test_no_more_is_taken_than(html: str) -> None:
    assert read(html).text == PARAGRAPHS[0]


LINKS = "".join(f"<h3><a href='/story/{len(title)}-what-is-left'>{title}</a></h3>" for title, *_ in CARDS)
OWN = "".join(f"<p>{x}</p>" for x in EDITORIAL)
STORIES = {
    "below the name of its section": page(f"<h4>Opinion</h4>{OWN}</main>", title="Roots"),
    "and with linked titles at its end": page(f"<h4>Opinion</h4>{OWN}{LINKS}</main>", title="Roots"),
    "in a box of that name": page(f"<div><h2>Editorial</h2>{OWN}{LINKS}</div></main>", title="Roots and branches"),
    "in a box called opinion": page(f"<div class='opinion'>{OWN}</div></main>", title="Roots"),
    "under a headline that tells nothing": page(f"<div class='comments comment'>{OWN}</div></main>", title="Roots"),
    "beside a declared body of another story": page(f"{OWN}</main>", body="\n\n".join(PARAGRAPHS), title="Roots"),
}


@pytest.mark.parametrize("html", STORIES.values(), ids=STORIES)
def test_a_story_stays(html: str) -> None:
    assert "\n\n".join(EDITORIAL) in read(html).text


def test_a_page_without_text_breaks_no_rule() -> None:
    table = "<table><tr><td><img src='/a.jpg' width='300'>The lock</td></tr></table>"
    assert read(page(f"</main>{table}")).page_kind is PageKind.EMPTY
