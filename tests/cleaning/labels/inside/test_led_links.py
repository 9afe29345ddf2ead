"""Words that lead to other stories, with the links below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

PARAGRAPH = "<p class=kept>The harbour trust said that it would dredge the channel again before the winter storms.</p>"
NEXT = "<p class=kept>The skippers, who have heard as much in every autumn since the flood, did not answer him.</p>"
TITLE = "<a href=/2026/05/what-the-mud-holds-1>What the mud holds</a>"
LEADS = (
    "Read more", "Lesen Sie auch", "Lire aussi", "Lee también", "Leggi anche", "Leia também", "Lees ook", "Läs också",
    "Czytaj także", "İlgili haber", "Читайте также", "اقرأ أيضا", "بیشتر بخوانید", "あわせて読みたい", "관련기사",
    "延伸阅读",
    "यह भी पढ़ें", "Baca juga", "Διαβάστε επίσης",
)  # fmt: skip


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize(
    "form",
    [
        "<p class=kept><b>{}</b></p><p class=kept>{}</p>",
        "<p class=kept>{}:</p><p class=kept>{}</p>",
        "<h4 class=kept>{}</h4><p class=kept>{}</p>",
        "<p class=kept><b>{}</b><br>{}</p>",
    ],
)
def test_they_go_out_together(labelled: Labeller, lead: str, form: str) -> None:
    (removed,) = labelled(f"{PARAGRAPH}{form.format(lead, TITLE)}{NEXT}").labelled.removed
    assert (removed.label.value, [x.title for x in removed.items]) == ("related", ["What the mud holds"])


def test_several_links_are_one_list(labelled: Labeller) -> None:
    more = "<p class=kept><a href=/2026/05/the-last-lamp-2>The last lamp</a></p>"
    page = labelled(f"{PARAGRAPH}<p class=kept>Read more:</p><p class=kept>{TITLE}</p>{more}{NEXT}")
    assert [len(x.items) for x in page.labelled.removed] == [2]


def test_a_link_that_was_left_out_is_of_the_same_list(labelled: Labeller) -> None:
    more = "<p><a href=/2026/05/the-last-lamp-2>The last lamp</a></p>"
    page = labelled(f"{PARAGRAPH}<p class=kept>Read more:</p><p class=kept>{TITLE}</p>{more}{NEXT}")
    assert [len(x.items) for x in page.labelled.removed] == [2]


@pytest.mark.parametrize("day", ["<div class=kept><time>27 May 2024</time></div>", "<p class=kept>27 May 2024</p>"])
def test_the_day_of_such_a_story_goes_with_it(labelled: Labeller, day: str) -> None:
    page = labelled(f"{PARAGRAPH}<p class=kept>READ ALSO:</p><p class=kept>{TITLE}</p>{day}{NEXT}")
    assert [x.label.value for x in page.labelled.removed] == ["related"]
    assert not any("2024" in block.text and page.labelled.keep[i] for i, block in enumerate(page.blocks.blocks))


@pytest.mark.parametrize(
    "markup",
    [
        "<h4 class=kept>Read more</h4>" + NEXT,
        "<p class=kept>Breaking news:</p><p class=kept>" + TITLE + ", says Mr Rook.</p>",
        "<p class=kept>More</p><p class=kept><a href=#c>the chart of the bay</a></p>" + NEXT,
    ],
)
def test_words_without_such_a_link_stay(labelled: Labeller, markup: str) -> None:
    assert labelled(f"{PARAGRAPH}{markup}").labelled.removed == ()
