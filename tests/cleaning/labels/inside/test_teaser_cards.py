"""Cards of other stories that read like the story's last paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

STORY = "<article><p class=kept>The harbour trust lets small boats pay by the month, and many asked why.</p></article>"
TITLES = (
    "The old crane is to be a café in summer",
    "Who will dredge the northern channel",
    "Eel catches fall once more",
)
EXCERPT = "The council voted for it on Monday after three hours. The owners of the yard had asked for another year."


def cards(address: str = "/news/{}", title: str = "<a href='{}'><h3>{}</h3></a>", behind: str = "") -> str:
    """A card a title."""
    linked = (title.format(address.format(i), text) for i, text in enumerate(TITLES))
    return "".join(f"<div class=x{i % 2}>{x}<p class=kept>{EXCERPT}</p></div>" for i, x in enumerate(linked)) + behind


@pytest.mark.parametrize(
    "title", ["<a href='{}'><h3>{}</h3></a>", "<h4><a href='{}'>{}</a></h4>", "<img><a href='{}'>{}</a>"]
)
@pytest.mark.parametrize("address", ["/news/{}", "https://courier.example/{}"])
def test_cards_behind_the_text_are_other_stories(labelled: Labeller, title: str, address: str) -> None:
    head = "<link rel=canonical href=https://courier.example/dues>"
    page = labelled(f"{STORY}<section>{cards(address, title)}</section>", head)
    (related,) = [x for x in page.labelled.removed if x.label == "related"]
    assert [item.title for item in related.items] == list(TITLES)
    assert related.items[0].excerpt == EXCERPT
    assert sum(page.labelled.keep) == 1


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"{STORY}{cards('#{}')}", id="questions that open"),
        pytest.param(f"{STORY}{cards('https://shop.example/{}')}", id="what is sold elsewhere"),
        pytest.param(f"{STORY}{cards(title='<b title={}>{}</b>')}", id="no links"),
        pytest.param(f"{STORY}{cards(behind=STORY)}", id="amid the text"),
        pytest.param(cards(), id="all of the text"),
    ],
)
def test_other_lists_of_a_story_are_its_own(labelled: Labeller, body: str) -> None:
    assert labelled(body).label_of(EXCERPT) == "body"


BODY = "".join(
    f"<p class=kept>On day {day} the harbour trust said that it would dredge the channel before the storms.</p>"
    for day in range(9)
)
CARD = "<div class=teaser><div>Harbour</div><h2><a href={}>{}</a></h2><p class=kept>{}</p></div>"


@pytest.mark.parametrize("card", [CARD, CARD.replace("<p class=kept>{}</p>", "<div><p class=kept>{}</p></div>")])
@pytest.mark.parametrize("at", [0, 1])
def test_an_excerpt_goes_with_the_title_of_its_card(labelled: Labeller, card: str, at: int) -> None:
    box = card.format("/news/the-old-crane-is-a-cafe-72620", TITLES[0], EXCERPT)
    page = labelled(f"<h1>Mud</h1><div>{(BODY + box + BODY.replace('day', 'night'))[at * len(BODY) :]}</div>")
    assert page.label_of(EXCERPT) == "related"


@pytest.mark.parametrize(
    "card",
    [
        pytest.param(CARD.format("https://crane.example/a-cafe-in-summer", TITLES[0], EXCERPT), id="leads elsewhere"),
        pytest.param(CARD.format("/news/the-old-crane-is-a-cafe-72620", "The crane", EXCERPT), id="a short title"),
        pytest.param(f"<div><h2>{TITLES[0]}</h2><p class=kept>{EXCERPT}</p></div>", id="no link"),
        pytest.param(
            f"<h2><a href=/news/the-old-crane-is-a-cafe-72620>{TITLES[0]}</a></h2><p class=kept>{EXCERPT}</p>",
            id="no box",
        ),
        pytest.param(
            f"<div><p class=kept>{EXCERPT}</p><h2><a href=/news/old-crane-cafe-72620>{TITLES[0]}</a></h2></div>",
            id="above",
        ),
    ],
)
def test_a_paragraph_below_other_headings_stays(labelled: Labeller, card: str) -> None:
    assert labelled(f"<h1>Mud</h1><div>{BODY}{card}{BODY.replace('day', 'night')}</div>").label_of(EXCERPT) == "body"


def test_a_story_that_lists_others_keeps_what_it_says_of_them(labelled: Labeller) -> None:
    listed = "".join(
        CARD.format(f"/news/the-old-crane-is-a-cafe-7262{i}", x, f"{i}. {EXCERPT}") for i, x in enumerate(TITLES)
    )
    assert labelled(f"<h1>Mud</h1><div>{BODY}{listed}</div><p class=kept>End.</p>").label_of("0. ") == "body"
