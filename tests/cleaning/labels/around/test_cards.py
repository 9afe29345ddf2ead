"""The cards of single stories in lists, and what a line of a card says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

STORY = (
    "<article><h1>Tram line reopens after the flood</h1>"
    "<p class=kept>The first tram crossed the bridge at noon.</p></article>"
)
TITLES = ("Nets lost and found at sea", "What the night bus knows", "Benches of stone and sand", "A tax on the patient")


def card(kicker: str, number: int) -> str:
    return f"<div class=item><span>{kicker}</span><h3><a href=/n/10{number}>{TITLES[number]}</a></h3></div>"


def cards(*kickers: str) -> str:
    return "".join(card(kicker, number) for number, kicker in enumerate(kickers))


def test_the_kickers_of_cards_say_whose_columns_a_list_has(labelled: Labeller) -> None:
    page = labelled(f"{STORY}<div class=river>{cards('Opinion', 'Meinung', 'Editorial', 'Editorial')}</div>")
    assert {x.label.value: [item.title for item in x.items] for x in page.labelled.removed if x.items} == {
        "opinion": list(TITLES[:2]),
        "editorial": list(TITLES[2:]),
    }


@pytest.mark.parametrize(
    ("kickers", "around"),
    [
        (("Harbour", "Opinion", "City", "Opinion"), "<div>{}</div>"),
        (("Kommentare", "Kommentare", "Kommentare", "Kommentare"), "<div>{}</div>"),
        (("Opinion", "Opinion", "Opinion", "Opinion"), "<section><h2>Most read</h2>{}</section>"),
    ],
    ids=["among other stories", "a word of two meanings", "what is read most"],
)
def test_other_cards_stay_what_their_list_is(labelled: Labeller, kickers: tuple[str, ...], around: str) -> None:
    page = labelled(STORY + around.format(cards(*kickers)))
    assert page.label_of(TITLES[1]) not in {"opinion", "editorial"}


def test_the_writer_in_a_card_right_behind_the_text_is_the_card_s(labelled: Labeller) -> None:
    boxes = "".join(
        f"<div class=teaser><h3><a href=/n/10{n}>{title}</a></h3><span class=author>Clara Veith</span></div>"
        for n, title in enumerate(TITLES)
    )
    page = labelled(f"{STORY}<section>{boxes}</section>")
    assert [x.label.value for x in page.labelled.removed] == ["headline", "related"]


def test_the_writer_below_the_text_is_its_own(labelled: Labeller) -> None:
    page = labelled(
        f"{STORY}<div class=author>Clara Veith</div><section><h2>Opinion</h2>{cards('', '', '', '')}</section>"
    )
    assert page.label_of("Clara Veith") == "byline"


@pytest.mark.parametrize(
    "lines",
    ["<div>{kicker}</div><div>{title}</div>", "<p>{kicker}</p><h3>{title}</h3>", "<div>{title}</div><p>{kicker}</p>"],
)
def test_kickers_inside_the_links_of_cards(labelled: Labeller, lines: str) -> None:
    kickers = ("Opinion", "Editorial")
    links = "".join(
        f"<a href=/opinion/c{i}>{lines.format(kicker=kicker, title=TITLES[i])}</a>" for i, kicker in enumerate(kickers)
    )
    page = labelled(f"{STORY}<div class=row>{links}</div>")
    found = {x.label.value: [item.title for item in x.items] for x in page.labelled.removed if x.items}
    assert found == {"opinion": [TITLES[0]], "editorial": [TITLES[1]]}


def test_entries_of_menus_without_an_address_are_no_lines_of_a_link(labelled: Labeller) -> None:
    names = ("Harbour", "City", "Sport", "Opinion", "Weather", "Tables", "Chess", "Tides")
    entries = "".join(f"<li><a onclick=go()>{name}</a></li>" for name in names)
    page = labelled(f"{STORY}<div><ul>{entries}</ul></div>")
    assert page.label_of("Opinion") == "navigation"
