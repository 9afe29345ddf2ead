"""Boxes amid the text that are none of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

QUOTE = "A trust that counts its boats twice has none to lose"
PARAGRAPH = "<p class=kept>The harbour trust said that it would dredge the channel again before the winter storms.</p>"
ASK = "Sign up to Morning Tide"
# Paragraphs apart, so that none repeats another.
ABOVE = "".join(PARAGRAPH.replace("harbour", f"harbour {number}") for number in range(7))
BELOW = f"<p class=kept>“{QUOTE},” said Ewan Trask, who has kept the lamp for forty years.</p>"


@pytest.mark.parametrize(
    "box",
    [
        f"<blockquote class=kept>“{QUOTE}.”</blockquote>",
        f"<blockquote><p class=kept>{QUOTE}</p><cite>Ewan Trask</cite></blockquote>",
        f"<aside><p class=kept>{QUOTE}…</p></aside>",
        f"<div class='body-pullquote'><p class=kept>{QUOTE}</p><p class=kept>Ewan Trask</p></div>",
        f"<div class='quote'><p class=kept>{QUOTE.upper()}</p></div>",
        f"<div class='kept pq7x'>“{QUOTE}.”</div>",
    ],
)
def test_a_pull_quote_is_a_duplicate(labelled: Labeller, box: str) -> None:
    page = labelled(f"<div>{ABOVE}{box}{BELOW}</div>")
    assert [x.label.value for x in page.labelled.removed] == ["duplicate"]


@pytest.mark.parametrize(
    ("box", "goes"),
    [
        ("<aside class='p1 pullquote-left'>{}</aside>", True),
        ("<aside class=pull-quote>{}<p class=kept>Ewan Trask</p></aside>", True),
        ("<aside class=kept-apart>{}</aside>", False),
        ("<blockquote class=pullquote>{}</blockquote>", False),
    ],
)
def test_an_aside_that_is_called_a_pull_quote_need_not_say_it_word_by_word(
    labelled: Labeller, box: str, *, goes: bool
) -> None:
    said = "<p class=kept>“A trust that cannot count its boats has lost them,” Trask said.</p>"
    page = labelled(f"<div>{ABOVE}{box.format(said)}{BELOW}</div>")
    assert (page.label_of("“A trust that cannot") == "duplicate") is goes


@pytest.mark.parametrize("said", ["“I will chain myself to the lamp.”", "Three designs: oak, steel and concrete"])
def test_an_aside_that_is_called_so_may_say_something_new(labelled: Labeller, said: str) -> None:
    box = f"<aside class=pullquote><p class=kept>{said}</p><p class=kept>Ruth Alder</p></aside>"
    assert all(labelled(f"<div>{ABOVE}{box}{BELOW}</div>").labelled.keep)


def test_a_pull_quote_joined_of_what_was_said_apart_is_one(labelled: Labeller) -> None:
    said = "<p class=kept>“Nobody counts the boats,” said Ewan Trask, who keeps the lamp. “So nobody counted.”</p>"
    box = (
        "<blockquote><p class=kept>Nobody counts the boats. So nobody counted.</p><cite>Ewan Trask</cite></blockquote>"
    )
    page = labelled(f"<div>{ABOVE}{box}{said}</div>")
    assert [x.label.value for x in page.labelled.removed] == ["duplicate"]


def test_a_pull_quote_in_a_short_story_is_one_too(labelled: Labeller) -> None:
    page = labelled(f"<div>{PARAGRAPH}<blockquote class=kept>{QUOTE}</blockquote>{BELOW}</div>")
    assert [x.label.value for x in page.labelled.removed] == ["duplicate"]


def test_who_said_a_pull_quote_goes_with_it(labelled: Labeller) -> None:
    speaker = "<p class=kept>- Ewan Trask, who keeps the lamp at the end of the northern pier in Port Ellery</p>"
    page = labelled(f"<div>{ABOVE}<blockquote><p class=kept>{QUOTE}</p></blockquote>{speaker}{BELOW}</div>")
    assert [(x.label.value, "- Ewan Trask" in x.text) for x in page.labelled.removed] == [("duplicate", True)]


@pytest.mark.parametrize(
    "box",
    [
        "<blockquote><p class=kept>The trust shall keep the channel open for all who fish.</p></blockquote>",
        f"<blockquote><p class=kept>{QUOTE}</p><p class=kept>{'And the boats will tell. ' * 4}</p></blockquote>",
        "<blockquote><p class=kept>said Ewan Trask</p></blockquote>",
        f"<blockquote><p class=kept>{QUOTE}</p><p class=kept>— Ewan Trask (@trask) May 3, 2019</p></blockquote>",
        f"<p class=kept>{QUOTE}</p>",
    ],
)
def test_other_quotes_stay(labelled: Labeller, box: str) -> None:
    assert labelled(f"<div>{ABOVE}{box}{BELOW}</div>").labelled.removed == ()


@pytest.mark.parametrize(
    "box",
    [
        "<p class=kept><em>Sign up for our free weekly newsletter, <a href=/nl>Tide Notes</a>.</em></p>",
        "<div><p class=kept>The Courier in your inbox.</p><p class=kept><a href=/nl>Get our newsletter</a></p></div>",
        f"<figure><h3 class=kept>{ASK}</h3><p class=kept>All of it.</p><form><input type=email></form></figure>",
        f"<aside><h3>{ASK}</h3><p class=kept>All of it, by email.</p><button>Go</button></aside>",
        "<div><p class=kept>Der Hafen-Newsletter</p><p class=kept>Kompakt, jeden Morgen.</p><button>Los</button></div>",
        "<div><p class=kept>De haven nieuwsbrief</p><p class=kept>Elke ochtend.</p><button>Ja, graag</button></div>",
        "<p class=kept><em>Günün haberleri e-postanızda. <a href=/bulten>Abone olun</a></em></p>",
        "<p class=kept><em>أهم أخبار اليوم. <a href=/newsletters/morning>اشترك الآن</a></em></p>",
        "<p class=kept><em>दिन की बड़ी खबरें। <a href=/newsletter>सब्सक्राइब करें</a></em></p>",
        "<p class=kept><em>Berita pilihan setiap pagi. <a href=/newsletters/pagi>Langganan</a></em></p>",
        "<section><p class=kept>Newsletter</p><p class=kept>« Le port »</p><a href=/nl>S’inscrire</a></section>",
    ],
)
def test_what_asks_for_an_address_is_a_newsletter(labelled: Labeller, box: str) -> None:
    page = labelled(f"<div>{ABOVE}{box}{BELOW}</div>")
    assert {x.label.value for x in page.labelled.removed} == {"newsletter"}
    assert sum(page.labelled.keep) == 8


@pytest.mark.parametrize(
    "box",
    [
        "<p class=kept>Sign up begins on Monday, says <a href=/n/1>the trust</a>.</p>",
        "<p class=kept>The trust has a newsletter, and <a href=/n/1>nobody reads it</a>.</p>",
        "<p class=kept>The trust has told <a href=/newsletter>all who read it</a> that the tides will rise.</p>",
        "<p class=kept>Mud and money: <a href=/newsletters/archive/2026/05/mud-and-money-1>the story</a></p>",
        "<div><p class=kept>Stay up to date, he said.</p><p class=kept>Nobody did.</p></div>",
        "<div><h3 class=kept>Stay up to date</h3><p class=kept>The tides are <a href=/n/1>here</a>.</p></div>",
    ],
)
def test_sentences_of_the_story_stay(labelled: Labeller, box: str) -> None:
    assert labelled(f"<div>{ABOVE}{box}{BELOW}</div>").labelled.removed == ()


def test_a_text_of_few_words_stays(labelled: Labeller) -> None:
    box = f"<div><p class=kept>{ASK}</p><p class=kept>The newsletter is <a href=/nl>here</a>.</p></div>"
    assert labelled(f"{PARAGRAPH}{box}").labelled.removed == ()


CAPTION = "<div class='caption full-width'><div class=kept>The old crane on the day when it fell</div></div>"


def test_a_box_that_is_called_a_caption_is_one(labelled: Labeller) -> None:
    page = labelled(
        f"<p class=kept>The crane of the old berth is gone.</p>{CAPTION}<p class=kept>Nobody misses it.</p>"
    )
    assert page.label_of("The old crane") == "caption"


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(f"{CAPTION}<p class=kept>Nobody misses it.</p>", id="above the text"),
        pytest.param(
            "<p class=kept>The crane is gone.</p><div class=caption>"
            + "<p class=kept>Nobody misses it.</p>" * 3
            + "</div>",
            id="around paragraphs",
        ),
        pytest.param("<p class=kept>What the year left behind.</p>" + CAPTION * 3, id="a story told in pictures"),
    ],
)
def test_what_is_called_so_elsewhere_stays(labelled: Labeller, markup: str) -> None:
    assert "caption" not in {x.label.value for x in labelled(markup).labelled.removed}


PICTURE = "<tr><td><img src=crane.jpg width=200 height=140></td></tr>"
LINE = "<tr><td class=kept>The old crane on the day when it fell.</td></tr>"


@pytest.mark.parametrize(
    "image",
    [
        pytest.param(PICTURE, id="a size"),
        pytest.param("<tr><td><img src=crane.jpg></td></tr>", id="no size"),
        pytest.param(f"<tr><td><img src=crane.jpg width={'9' * 5000}></td></tr>", id="more digits than int reads"),
    ],
)
def test_a_line_in_a_table_with_a_picture_is_its_caption(labelled: Labeller, image: str) -> None:
    assert labelled(f"<div>{ABOVE}<table>{image}{LINE}</table>{BELOW}</div>").label_of("The old crane") == "caption"


def test_nor_need_the_engine_have_kept_it(labelled: Labeller) -> None:
    line = LINE.replace(" class=kept", "")
    page = labelled(f"<h1>Cranes</h1><table>{PICTURE}{line}</table>{ABOVE}{BELOW}", "<title>Cranes</title>")
    assert page.label_of("The old crane") == "caption"


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(LINE, id="no picture"),
        pytest.param(f"<tr><td><img src=dot.gif width=1 height=1></td></tr>{LINE}", id="a spacer"),
        pytest.param(f"{PICTURE}{LINE * 3}", id="more lines"),
    ],
)
def test_other_tables_stay(labelled: Labeller, rows: str) -> None:
    assert labelled(f"<div>{ABOVE}<table>{rows}</table>{BELOW}</div>").label_of("The old crane") == "body"


LETTER = "<h4 class=kept>Sign up to First Tide</h4><p class=kept>Our morning email has it all, and why it matters.</p>"
BUTTON = "<a class=kept href=/s>Sign up</a>"


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(f"<div class=kept>{LETTER}</div>", id="without a button"),
        pytest.param(f"<figure><aside class=kept>{LETTER}</aside></figure>", id="a figure"),
        pytest.param(
            f"<div class=kept><h3 class=kept>Sign up for The Tide</h3><p class=kept>All of the bay.</p>{BUTTON}</div>",
            id="a button",
        ),
        pytest.param(
            f"<h3 class=kept>Sign up for The Tide</h3><p class=kept>All of the bay.</p><div class=kept>{BUTTON}</div>",
            id="no box",
        ),
    ],
)
def test_a_heading_that_offers_a_letter_goes_with_its_box(labelled: Labeller, box: str) -> None:
    page = labelled(f"<div>{ABOVE}{box}{BELOW}</div>")
    assert [x.label.value for x in page.labelled.removed] == ["newsletter"]


def test_a_heading_that_offers_no_letter_stays(labelled: Labeller) -> None:
    box = "<h3 class=kept>Sign up for the ferry</h3><p class=kept>Who wants to cross has to sign up by June.</p>"
    assert labelled(f"<div>{ABOVE}{box}{BELOW}</div>").labelled.removed == ()


def test_a_few_words_in_a_plain_box_that_are_said_again_stay(labelled: Labeller) -> None:
    box = "<div class=kept>“We have counted the boats.”</div>"
    below = "<p class=kept>“We have counted the boats,” said Ewan Trask, who has kept the lamp for forty years.</p>"
    assert labelled(f"<div>{ABOVE}{box}{below}</div>").labelled.removed == ()


def test_a_paragraph_in_a_plain_box_that_quotes_alone_stays(labelled: Labeller) -> None:
    box = "<div class=kept>“Nobody has ever asked the skippers of the bay.”</div>"
    assert labelled(f"<div>{ABOVE}{box}{BELOW}</div>").labelled.removed == ()
