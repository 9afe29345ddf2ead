"""What the record already has leaves the text: the headline, and paragraphs that stand there twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

HEAD = "<title>No second berth before spring</title>"
FIRST = "The harbour trust said on Monday that the second berth would have to wait for another year."
SECOND = "The council, which has asked for it since the bridge was closed to lorries, was not amused."


def _kept(*texts: str) -> str:
    return "".join(f'<p class="kept">{text}</p>' for text in texts)


def test_a_headline_that_the_engine_kept(labelled: Labeller) -> None:
    page = labelled(_kept("No second berth before spring", FIRST), HEAD)
    assert page.labels() == {"No second berth before spring": "headline", FIRST: "body"}


@pytest.mark.parametrize(
    "title",
    [
        "Courier.example - No second berth before spring - May 12, 2026",
        "No second berth before spring - Local News | Harbour News | Courier",
        "No second berth before spring_Harbour_Courier",
        "No second berth before spring: COURIER",
        "港灣快訊：No second berth before spring",
        "No second berth before springㅣ항구신문",
    ],
)
def test_a_headline_between_the_names_of_sections_and_site(labelled: Labeller, title: str) -> None:
    page = labelled(_kept("No second berth before spring", FIRST), f"<title>{title}</title>")
    assert page.label_of("No second") == "headline"


def test_the_name_of_a_section_is_no_headline(labelled: Labeller) -> None:
    page = labelled(_kept("Harbour News", FIRST), "<title>No second berth before spring | Harbour News</title>")
    assert page.label_of("Harbour News") == "body"


def test_the_other_part_of_a_headline_below_the_first_is_a_standfirst(labelled: Labeller) -> None:
    below = "How the council came to wait for another year"
    title = f"<title>No second berth before spring: {below} - Courier</title>"
    page = labelled(f"<h1>No second berth before spring</h1>{_kept(below, FIRST)}", title)
    assert page.labels() == {"No second berth before spring": "headline", below: "body", FIRST: "body"}


def test_a_kicker_below_the_headline_is_none_of_the_text(labelled: Labeller) -> None:
    title = "<title>After the flood in the old harbour: No second berth before spring - Courier</title>"
    page = labelled(
        f"<h1>No second berth before spring</h1>{_kept('After the flood in the old harbour', FIRST)}", title
    )
    assert page.label_of("After the flood") != "body"


def test_a_headline_once_more_without_its_kicker_is_none_of_the_text(labelled: Labeller) -> None:
    title = "<title>No second berth before spring - Courier</title>"
    page = labelled(
        f"<h1>Harbour: No second berth before spring</h1>{_kept('No second berth before spring', FIRST)}", title
    )
    assert page.label_of("No second berth") == "headline"


def test_the_headlines_words_inside_the_text_stay(labelled: Labeller) -> None:
    page = labelled(_kept(FIRST, SECOND, "Asked again, he said:", "No second berth before spring", "And left."), HEAD)
    assert page.label_of("No second berth") == "body"


def test_a_text_that_is_only_the_headline_stays(labelled: Labeller) -> None:
    assert labelled(_kept("No second berth before spring"), HEAD).label_of("No second") == "body"


def test_a_paragraph_that_stands_there_twice(labelled: Labeller) -> None:
    page = labelled(_kept(FIRST, SECOND, FIRST), HEAD)
    assert page.labelled.keep == (True, True, False)
    assert [x.label.value for x in page.labelled.removed] == ["duplicate"]


def test_a_refrain_stays(labelled: Labeller) -> None:
    assert labelled(_kept("Not a word.", FIRST, "Not a word."), HEAD).labelled.keep == (True, True, True)


def test_the_cells_of_a_table_may_say_the_same(labelled: Labeller) -> None:
    cells = "".join(f"<tr><td class=kept>{day}</td><td class=kept>{FIRST}</td></tr>" for day in ("Monday", "Tuesday"))
    assert labelled(f"<p class=kept>{SECOND}</p><table>{cells}</table>", HEAD).labelled.removed == ()


LONG = f"{FIRST} Nobody at the quay was told, and the boats went on waiting. Some of them left for Corrie."


@pytest.mark.parametrize("box", ["<div class=section-quote><p class=kept>{}</p></div>", "<h2 class=kept>{}</h2>"])
@pytest.mark.parametrize("words", [FIRST, f"„{FIRST[:-1]}“"])
def test_what_the_paragraph_below_says_goes(labelled: Labeller, box: str, words: str) -> None:
    page = labelled(f"<div>{_kept(SECOND)}{box.format(words)}{_kept(LONG)}</div>")
    assert sum(page.labelled.keep) == 2
    assert page.label_of(words) == "duplicate"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"<div>{_kept(LONG)}</div><div>{_kept(FIRST)}</div>", id="below a standfirst that has it"),
        pytest.param(f"<div>{_kept(SECOND, FIRST, LONG)}</div>", id="a paragraph in a row"),
        pytest.param(f"<div>{_kept(FIRST)}<div>{_kept(SECOND, LONG)}</div></div>", id="another one between"),
        pytest.param(f"<div><div>{_kept(FIRST[:50])}</div>{_kept(LONG)}</div>", id="few words"),
    ],
)
def test_other_parts_of_paragraphs_stay(labelled: Labeller, body: str) -> None:
    assert labelled(body).labelled.removed == ()


CAPTION = "The road to the new quay, on Thursday."


@pytest.mark.parametrize("credit", ["", " <span>Ada Quill for the Courier</span>"])
def test_a_caption_that_is_shown_twice(labelled: Labeller, credit: str) -> None:
    figure = f"<figure><img src=a.jpg><figcaption>{CAPTION}{credit}</figcaption></figure>"
    page = labelled(f"{_kept(FIRST)}<div>{figure}<div class=kept>{CAPTION}</div></div>{_kept(SECOND)}")
    assert sum(page.labelled.keep) == 2


@pytest.mark.parametrize("tag", ["p", "h3", "li"])
def test_a_line_of_the_text_that_a_caption_has_as_well(labelled: Labeller, tag: str) -> None:
    figure = f"<figure><img src=a.jpg><figcaption>{CAPTION}</figcaption></figure>"
    page = labelled(f"{_kept(FIRST)}{figure}<{tag} class=kept>{CAPTION}</{tag}>{_kept(SECOND)}")
    assert sum(page.labelled.keep) == 3


def test_an_entry_that_another_list_has_as_well(labelled: Labeller) -> None:
    entries = [f"<li class=kept>{text}</li>" for text in (FIRST, SECOND)]
    listed = f"<ul>{entries[0]}<li class=kept>Something new.</li></ul>"
    assert sum(labelled(f"<ul>{''.join(entries)}</ul>{_kept(LONG)}{listed}").labelled.keep) == 5
    assert sum(labelled(f"<ul>{''.join(entries)}</ul>{_kept(LONG)}<ul>{''.join(entries)}</ul>").labelled.keep) == 3


def test_what_the_page_hides_and_shows_below_is_shown(labelled: Labeller) -> None:
    fading = f"<div style='display:none'><p>{FIRST}</p><p class=kept>{SECOND}</p></div>"
    page = labelled(f"<div>{fading}<div>{_kept(FIRST, SECOND, LONG)}</div></div>")
    assert [i for i, is_kept in enumerate(page.labelled.keep) if is_kept] == [2, 3, 4]


def test_a_text_that_the_page_hides_till_its_scripts_run_stays(labelled: Labeller) -> None:
    page = labelled(f"<div style='display:none'>{_kept(FIRST, SECOND)}</div>")
    assert sum(page.labelled.keep) == 2


def test_the_short_lines_of_a_second_copy_go_with_it(labelled: Labeller) -> None:
    text = f"<h3 class=kept>Mud</h3>{_kept(FIRST)}<h3 class=kept>Money</h3>{_kept(SECOND, 'No.')}"
    page = labelled(f"<div>{text}</div><div>{text}{_kept('No.', 'Nobody knows.')}</div>")
    assert [i for i, is_kept in enumerate(page.labelled.keep) if is_kept] == [0, 1, 2, 3, 4, 10, 11]


def test_an_answer_that_was_given_before_stays(labelled: Labeller) -> None:
    asked = ("Do you support the plan to close the old ferry berth in the harbour?", "Yes, I do.", f"{SECOND[:-1]}?")
    page = labelled(_kept("Ruth Alder", *asked, "A school.", "Tom Weaver", *asked, "Nothing.", "Jan Peters", *asked))
    assert sum(x == "body" and "Yes" in text for text, x in page.labels().items()) == 1
    assert sum(is_kept for i, is_kept in enumerate(page.labelled.keep) if i in {2, 7, 12}) == 3
