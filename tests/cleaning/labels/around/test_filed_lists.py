"""Lists of related stories that are columns or editorials all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

STORY = (
    "<article><h1>Tram line reopens after the flood</h1>"
    "<p class=kept>The first tram crossed the bridge at noon.</p>{}</article>"
)
TITLES = ("Why the ferry must stay afloat", "A tax on the patient", "What the night bus knows")


@pytest.mark.parametrize(
    ("card", "label"),
    [
        ("<span>Opinion</span><a href=/n/{0}>{1}</a>", "opinion"),
        ("<h3><a href=/n/{0}><small>Meinung</small> {1}</a></h3>", "opinion"),
        ("<span>Leitartikel</span><a href=/n/{0}>{1}</a>", "editorial"),
        ("<h3><a href=/n/{0}>Commentary: {1}</a></h3>", "opinion"),
        ("<h3><a href=/n/{0}>{1}</a></h3><p>Kolumne von Clara Veith</p>", "opinion"),
        ("<h3><a href=/opinion/2026/{0}>{1}</a></h3>", "opinion"),
        ("<h3><a href=/politics/2026/{0}>{1}</a></h3>", "related"),
        ("<span>Kommentare</span><h3><a href=/n/{0}>{1}</a></h3>", "related"),
        ("<h3><a href=/n/{0}>{1}: opinion is split</a></h3>", "related"),
    ],
)
@pytest.mark.parametrize("box", ["<div class=card>{}</div>", "<article>{}</article>"])
def test_cards_say_whose_columns_a_list_of_related_stories_has(
    labelled: Labeller, card: str, label: str, box: str
) -> None:
    cards = "".join(box.format(card.format(i, title)) for i, title in enumerate(TITLES))
    page = labelled(STORY.format("") + f"<section><h2>More stories</h2>{cards}</section>")
    [found] = [x for x in page.labelled.removed if x.items]
    assert found.label == label
    assert len(found.items) == len(TITLES)


def test_one_column_among_other_stories_is_a_related_story(labelled: Labeller) -> None:
    kickers = ("City", "Opinion", "Sport")
    cards = "".join(
        f"<div class=card><span>{kicker}</span><a href=/n/{i}>{title}</a></div>"
        for i, (kicker, title) in enumerate(zip(kickers, TITLES, strict=True))
    )
    page = labelled(STORY.format("") + f"<section><h2>More stories</h2>{cards}</section>")
    assert page.label_of(f"Opinion{TITLES[1]}") == "related"


def test_the_picture_and_the_title_of_one_column_are_no_list(labelled: Labeller) -> None:
    cards = "".join(
        f"<li><article><a href=/{folder}/2026/{i}77>{title}</a><div>Town</div>"
        f"<h3><a href=/{folder}/2026/{i}77>{title}</a></h3>"
        "<p>The tide takes what it wants, and the town pays for it.</p></article></li>"
        for i, (folder, title) in enumerate(zip(("city", "opinion", "sport"), TITLES, strict=True))
    )
    page = labelled(STORY.format("") + f"<section><ul>{cards}</ul></section>")
    assert {page.label_of(x) for x in TITLES} == {"related"}


def test_a_card_amid_the_text(labelled: Labeller) -> None:
    card = f"<div class=inset><span class=kicker>Opinion</span><a href=/n/1>{TITLES[0]}</a></div>"
    page = labelled(STORY.format(f"{card}<p class=kept>Nobody was hurt, the company said.</p>"))
    assert page.label_of("Opinion") == "opinion"


def test_a_list_of_nothing_but_columns_is_theirs_with_its_heading(labelled: Labeller) -> None:
    kicker = "<div><a href=/p/9><span>Meinung</span> Streit um die Brücke</a></div>"
    card = f"<h4>Auch interessant</h4>{kicker}<div><a href=/p/9>{TITLES[0]}</a></div>"
    page = labelled(STORY.format(f"<div class=box>{card}</div><p class=kept>Nobody was hurt, the company said.</p>"))
    assert page.label_of("Auch interessant") == "opinion"
    assert page.label_of(TITLES[0]) == "opinion"


def test_links_in_a_row_without_boxes(labelled: Labeller) -> None:
    links = "".join(f"<a href=/opinion/2026/{i}>{title}</a><br>" for i, title in enumerate(TITLES))
    page = labelled(STORY.format("") + f"<div>{links}</div>")
    assert {page.label_of(title) for title in TITLES} == {"opinion"}


def test_links_in_one_line(labelled: Labeller) -> None:
    links = "".join(f"<a href=/opinion/2026/{i}>{title}</a>" for i, title in enumerate(TITLES))
    page = labelled(STORY.format("") + f"<div class=promos>{links}</div>")
    assert page.label_of(TITLES[0]) == "opinion"


def test_one_link_to_where_columns_are_is_no_list(labelled: Labeller) -> None:
    page = labelled(STORY.format(f"<div><h3><a href=/opinion/2026/1>{TITLES[0]}</a></h3></div>"))
    assert page.label_of(TITLES[0]) == "related"


def test_what_readers_rank_stays_so(labelled: Labeller) -> None:
    links = "".join(f"<li><a href=/opinion/2026/{i}>{title}</a></li>" for i, title in enumerate(TITLES))
    page = labelled(STORY.format("") + f"<section><h2>Most read</h2><ol>{links}</ol></section>")
    assert {page.label_of(title) for title in TITLES} == {"popular"}


def test_a_list_of_both_is_parted(labelled: Labeller) -> None:
    kickers = ("Editorial", "Column", "Column")
    cards = "".join(
        f"<li><a href=/x/{i}><span>{kicker}</span><span>{title}</span></a></li>"
        for i, (kicker, title) in enumerate(zip(kickers, TITLES, strict=True))
    )
    page = labelled(STORY.format("") + f"<ul>{cards}</ul>")
    found = {x.label.value: [item.title for item in x.items] for x in page.labelled.removed if x.items}
    assert found == {"editorial": [TITLES[0]], "opinion": list(TITLES[1:])}


@pytest.mark.parametrize(("lead", "label"), [("Our View", "editorial"), ("Column", "opinion")])
def test_what_leads_titles_says_more_than_their_addresses(labelled: Labeller, lead: str, label: str) -> None:
    titles = "".join(
        f"<div class=i><a href=/opinion/{i}>{lead}: {title}</a></div>" for i, title in enumerate(TITLES[:2])
    )
    weather = "<div class=w><div>Weather</div><div>Harbour 12 degrees, clear</div></div>"
    page = labelled(STORY.format("") + f"<div><div class=w>{titles}</div>{weather}</div>")
    assert {page.label_of(f"{lead}: {title}") for title in TITLES[:2]} == {label}
    assert page.label_of("Weather") == page.label_of("Harbour 12") == "other"
