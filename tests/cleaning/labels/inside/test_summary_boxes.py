"""Key points, fact boxes and timelines amid the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

# Paragraphs apart, so that none repeats another.
STORY = [
    f"<p class=kept>On day {day} the harbour trust said that it would dredge the channel before the storms came.</p>"
    for day in range(7)
]
POINTS = "<ul><li class=kept>The pier is shut.</li><li>Nine boats are without a berth.</li></ul>"
HEADINGS = (
    "Key points", "AI summary", "Why it matters", "What to know", "At a glance", "Das Wichtigste",
    "KI-Zusammenfassung", "L'essentiel",
    "Résumé par l'IA", "Lo más importante", "Punti principali", "Resumo por IA", "Het belangrijkste", "Det viktigaste",
    "Det vigtigste", "Keskeistä", "Najważniejsze punkty", "To nejdůležitější", "A legfontosabbak", "Rezumat AI",
    "Ключевые моменты", "Ключові моменти", "Τα κύρια σημεία", "Önemli noktalar", "أهم النقاط", "نکات مهم", "मुख्य अंश",
    "Poin utama", "Những điểm chính", "ประเด็นสำคัญ", "重点", "この記事の要点", "주요 내용",
)  # fmt: skip


def page_of(box: str, at: int = 3) -> str:
    return f"<h1>The pier is shut</h1><div>{''.join(STORY[:at])}{box}{''.join(STORY[at:])}</div>"


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("at", [0, 3])
def test_points_under_words_for_a_summary(labelled: Labeller, heading: str, at: int) -> None:
    page = labelled(page_of(f"<div class=x7><h3 class=kept>{heading}</h3>{POINTS}</div>", at))
    assert [(x.label.value, x.text.count("\n")) for x in page.labelled.removed][-1] == ("summary_box", 2)


@pytest.mark.parametrize("heading", ["<h2 class=kept>Key takeaways</h2>", "<p class=kept>Das Wichtigste in Kürze:</p>"])
def test_points_in_no_box_below_the_first_paragraphs(labelled: Labeller, heading: str) -> None:
    points = POINTS.replace("<li>", "<li class=kept>")
    page = labelled(page_of(heading + points))
    assert [(x.label.value, x.text.count("\n")) for x in page.labelled.removed][-1] == ("summary_box", 2)
    for own in (heading + "<p class=kept>The pier is shut.</p>", "".join(STORY) + heading + points):
        assert labelled(page_of(own)).label_of("The pier is shut.") == "body"


def test_points_that_are_paragraphs_above_the_text(labelled: Labeller) -> None:
    box = "<div><h2>Key points</h2><p class=kept>The pier is shut.</p><p class=kept>Nine boats are out.</p></div>"
    page = labelled(page_of(box, 0))
    assert [(x.label.value, x.text.count("\n")) for x in page.labelled.removed][-1] == ("summary_box", 2)


def test_paragraphs_under_such_a_heading_within_the_text_stay(labelled: Labeller) -> None:
    box = (
        "<div><h2 class=kept>At a glance</h2><p class=kept>The pier is shut.</p><p class=kept>Boats are out.</p></div>"
    )
    assert labelled(page_of(box, 3)).label_of("Boats are out") == "body"


@pytest.mark.parametrize(("tag", "label"), [("aside", "summary_box"), ("div", "body")])
def test_paragraphs_of_an_aside_under_words_for_facts(labelled: Labeller, tag: str, label: str) -> None:
    facts = "<p class=kept>Built in 1994.</p><p class=kept>Sixty metres.</p>"
    box = f"<{tag} class=x7><h3 class=kept>Fakta: «MS Alken»</h3>{facts}</{tag}>"
    assert labelled(page_of(box, 3)).label_of("Built in 1994.") == label


def test_points_above_the_text_that_are_only_called_so(labelled: Labeller) -> None:
    page = labelled(page_of("<ul class=mol-bullets><li>The pier is shut.</li><li>Nine boats are out.</li></ul>", 0))
    assert page.label_of("Nine boats are out") == "summary_box"


def test_a_fact_box_whose_title_ends_with_a_stop(labelled: Labeller) -> None:
    page = labelled(page_of("<div class=factbox><h3 class=kept>Fakta.</h3><p class=kept>The pier is old.</p></div>"))
    assert page.label_of("The pier is old") == "summary_box"


@pytest.mark.parametrize("heading", ["Главное", "Öne çıkanlar", "The day"])
@pytest.mark.parametrize("name", ["key-points", "KeyTakeaways_box__a1", "highlights-box", "article-summary"])
@pytest.mark.parametrize("kept", ["", "kept"])
def test_points_in_a_box_that_is_called_so(labelled: Labeller, heading: str, name: str, kept: str) -> None:
    points = POINTS if kept else POINTS.replace("class=kept", "")
    page = labelled(page_of(f"<div class='{name}'><p class='{kept}'><b>{heading}</b></p>{points}</div>"))
    assert [(x.label.value, x.text.count("\n")) for x in page.labelled.removed][-1] == ("summary_box", 2)


@pytest.mark.parametrize("title", ["How a lock works", "Was ist eine Mole?"])
def test_a_fact_box_that_is_called_so(labelled: Labeller, title: str) -> None:
    fact = "<p class=kept>Two gates, a chamber and patience.</p><p class=kept>Water is let in from above.</p>"
    page = labelled(page_of(f"<div class=infobox><p class='infobox-title kept'>{title}</p>{fact}</div>"))
    assert [(x.label.value, x.text.count("\n")) for x in page.labelled.removed][-1] == ("summary_box", 2)


@pytest.mark.parametrize("at", [0, 3, 7])
def test_a_timeline_is_one_box(labelled: Labeller, at: int) -> None:
    events = "".join(
        f"<div><div class=timeline-date>{year}</div><div class='timeline-text kept'>{event}</div></div>"
        for year, event in ((1847, "The pier is built."), (1963, "A ship hits it."), (2024, "It is shut."))
    )
    page = labelled(page_of(f"<div class=timeline>{events}</div>", at))
    assert [(x.label.value, x.text.count("\n")) for x in page.labelled.removed][-1] == ("summary_box", 5)


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(f"<div><h3 class=kept>What the skippers want</h3>{POINTS}</div>", id="the story's own list"),
        pytest.param(f"<div class=highlights>{STORY[0].replace('day', 'night')}</div>", id="a paragraph"),
        pytest.param("<div class=x><h3 class=kept>Key points</h3><p class=kept>There are two.</p></div>", id="no list"),
        pytest.param(f"<div class=timeline><p class=kept>In 1847.</p>{POINTS}</div>", id="no dates"),
    ],
)
def test_other_boxes_stay(labelled: Labeller, box: str) -> None:
    page = labelled(page_of(box.replace("<li>", "<li class=kept>")))
    assert {x.label.value for x in page.labelled.removed} <= {"headline"}


def test_where_it_is_most_of_the_page_it_stays(labelled: Labeller) -> None:
    points = "".join(f"<li class=kept>On day {day} the pier was shut, and nobody said why.</li>" for day in range(30))
    page = labelled(page_of(f"<div class=key-points><h3 class=kept>Key points</h3><ul>{points}</ul></div>"))
    assert page.label_of("On day 9 the pier") == "body"
