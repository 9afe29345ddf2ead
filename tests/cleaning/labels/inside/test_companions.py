"""What goes with what was kept: headings right above text, the rest of lists, code; headings with nothing below."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

STORY = [
    f"<p class=kept>On day {day} the harbour trust said that it would dredge the channel before the storms came.</p>"
    for day in range(7)
]


def page(amid: str, at: int = 3) -> str:
    return f"<h1>Flats</h1><article>{''.join(STORY[:at])}{amid}{''.join(STORY[at:])}</article>"


@pytest.mark.parametrize("heading", ["Pros:", "Cons:", "Was dafür spricht", "Pourquoi nous l’avons choisie", "良い点"])
@pytest.mark.parametrize("below", ["<ul><li class=kept>Close to the pier</ul>", "<p class=kept>Close to the pier.</p>"])
@pytest.mark.parametrize("tag", ["h2", "h3", "h6"])
def test_a_heading_right_above_text_is_text(labelled: Labeller, heading: str, below: str, tag: str) -> None:
    found = labelled(page(f"<div><{tag}>{heading}</{tag}>{below}</div>"))
    assert found.label_of(heading) == "body"


@pytest.mark.parametrize(
    "heading",
    [
        "<h3>Article content</h3>",
        "<h3>Advertisement</h3>",
        "<h3>Should the swan be fined?</h3>",
        "<h3>Table of contents</h3>",
        "<h3>Share this article</h3>",
        "<h3>Subscribe to our newsletter</h3>",
        "<h4>By Ada Quill</h4>",
        "<h4>11 May 2026</h4>",
        "<h3><a href=/2026/05/10/pier>A pier for everyone</a></h3>",
        "<h3 class=related>A pier for everyone</h3>",
        "<h3 hidden>A pier for everyone</h3>",
        "<div><h3>More videos</h3></div>",
        "<div><h3>A pier for everyone</h3></div>",
    ],
)
def test_a_heading_that_says_something_else_or_stands_apart_stays_out(labelled: Labeller, heading: str) -> None:
    assert sum(labelled(page(heading)).labelled.keep) == len(STORY)


def test_a_heading_above_the_first_paragraph_stays_out(labelled: Labeller) -> None:
    assert labelled(page("<h2>Článek</h2>", 0)).label_of("Článek") != "body"


@pytest.mark.parametrize(("kept", "lost", "is_whole"), [(3, 1, True), (2, 2, True), (1, 3, False)])
@pytest.mark.parametrize("tag", ["ul", "ol"])
def test_the_rest_of_a_list_goes_with_most_of_it(
    labelled: Labeller, kept: int, lost: int, tag: str, *, is_whole: bool
) -> None:
    entries = "".join(f"<li class=kept>Entry {x} of what it costs" for x in range(kept))
    entries += "".join(f"<li>Entry {x} of what it brings" for x in range(lost))
    found = labelled(page(f"<{tag}>{entries}</{tag}>")).labelled
    assert sum(found.keep) == len(STORY) + kept + lost * is_whole


@pytest.mark.parametrize(
    "entry",
    [
        "<li><a href=/2026/05/10/pier>A pier for everyone in the town</a>",
        "<li>Advertisement",
        "<li>Share this article",
        "<li class=author-bio>Ada Quill is our reporter",
        "<li>Foto: Ada Quill",
        "<li>Źródło: Super Express",
    ],
)
def test_an_entry_that_says_something_else_stays_out(labelled: Labeller, entry: str) -> None:
    listed = f"<ul><li class=kept>What the pier costs<li class=kept>What it brings{entry}</ul>"
    assert sum(labelled(page(listed)).labelled.keep) == len(STORY) + 2


@pytest.mark.parametrize(("at", "is_text"), [(3, True), (0, False), (7, False)])
def test_code_between_paragraphs_is_text(labelled: Labeller, at: int, *, is_text: bool) -> None:
    found = labelled(page("<pre><code>pier --build\npier --paint</code></pre>", at))
    assert (found.label_of("pier --build") == "body") is is_text


def test_code_of_another_box_stays_out(labelled: Labeller) -> None:
    found = labelled(page("<div class=console><div><pre>pier --build</pre></div></div>"))
    assert found.label_of("pier --build") != "body"


@pytest.mark.parametrize(
    "heading",
    ["More Harbour Guides", "FAQs on the harbour", "Autor: Ada Quill", "Will you be next?", "关于港口"],
)
@pytest.mark.parametrize(
    "below", ["<p>What else is new</p>", "<ul><li><a href=/1>How to find a flat</a><li><a href=/2>Two quays</a></ul>"]
)
def test_a_heading_with_nothing_of_the_text_below_goes(labelled: Labeller, heading: str, below: str) -> None:
    found = labelled(page(f"<h2 class=kept>Flats of the town</h2><h3 class=kept>{heading}</h3>{below}", 7))
    assert sum(found.labelled.keep) == len(STORY)


def test_the_title_of_a_card_behind_the_text_goes_whatever_it_says(labelled: Labeller) -> None:
    card = "<div class=card><h3 class=kept>{}</h3><p>What else is new</p></div>"
    titles = ("Paint on the pier: 6 ways to wash it off", "Why the harbour museum and its café stay open all winter")
    assert sum(labelled(page("".join(map(card.format, titles)), 7)).labelled.keep) == len(STORY)


@pytest.mark.parametrize(
    "last",
    [
        "<h3 class=kept>Tickets are sold at the quay.</h3><p>What else is new</p>",
        "<p class=kept>Dredge or dream</p>",
        "<h3 class=kept>Rest in peace</h3>",
        "<h3 class=kept>Score: 7/10</h3><p>What else is new</p>",
        "<h3 class=kept>Verdict: ★★★☆☆</h3><p>What else is new</p>",
        "<h3 class=kept>“It is over,” says Quill</h3><p>What else is new</p>",
        "<h4 class=kept>The harbour museum and its café stay open all winter</h4><p>What else is new</p>",
    ],
)
def test_a_sentence_set_as_a_heading_ends_a_text(labelled: Labeller, last: str) -> None:
    assert sum(labelled(page(last, 7)).labelled.keep) == len(STORY) + 1


JUMP = "<div{}><a href=#behind-{}>Skip what is embedded here</a></div>"


def test_jumps_of_one_wording_go_together(labelled: Labeller) -> None:
    jumps = [JUMP.format(kept, number) for number, kept in enumerate(("", " class=kept", " class=kept"))]
    body = "".join(f"{story}{jump}" for story, jump in zip(STORY[:3], jumps, strict=True)) + STORY[3]
    assert sum(labelled(f"<article>{body}</article>").labelled.keep) == 4


@pytest.mark.parametrize(
    "line",
    [
        "<h3{}><a href=#top>Skip what is embedded here</a></h3>",
        "<div{}><a href=/2026/05/11/a-pier-for-everyone>A pier for everyone</a></div>",
        "<p{}>Watch <a href=#film>the film</a></p>",
    ],
)
def test_other_lines_that_were_left_out_once_stay(labelled: Labeller, line: str) -> None:
    body = f"{STORY[0]}{line.format('')}{STORY[1]}{STORY[2]}{line.format(' class=kept')}{STORY[3]}"
    page = labelled(f"<article>{body}</article>")
    assert page.labelled.keep[-2] or page.labelled.removed[-1].label.value == "related"
