"""Whole stories below the story, as endless pages load them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

PARAGRAPH = (
    "of the harbour board said that the dredging was put off for the third year, and that nobody knew for how long."
)
HEAD = "<meta property=og:title content='The pier is closed again'>"
LIVE = (
    '<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "The pier is closed again"}</script>'
)


def box(title: str, who: str, tag: str = "h1", byline: str = "By Ida Holm | May 3, 2019", paragraphs: int = 4) -> str:
    text = "".join(f"<p class=kept>{who} member {number} {PARAGRAPH}</p>" for number in range(paragraphs))
    return f"<article class=post><{tag}>{title}</{tag}><div>{byline}</div><div>{text}</div></article>"


FIRST = box("The pier is closed again", "Old")


@pytest.mark.parametrize("tag", ["h1", "h2"])
@pytest.mark.parametrize(
    "between", ["", "<p>Read next</p>", "<div><h3>Related</h3><a href=/n/1>Mud holds the keel</a></div>"]
)
def test_a_story_below_the_story_goes_out_of_the_text(labelled: Labeller, tag: str, between: str) -> None:
    page = labelled(FIRST + between + box("The school gets a boat", "New", tag), HEAD)
    assert page.label_of("Old member 3") == "body"
    found = [x for x in page.labelled.removed if x.label.value == "other_story"]
    assert [(x.detail, len(x.text.split("\n"))) for x in found] == [("The school gets a boat", 6)]


def test_a_headline_of_the_first_rank_needs_no_signature(labelled: Labeller) -> None:
    page = labelled(FIRST + box("The school gets a boat", "New", "h1", ""), HEAD)
    assert page.label_of("Old member 3") == "body"
    assert page.label_of("New member 3") == "other_story"


def test_a_headline_that_leads_to_its_own_page_needs_none_either(labelled: Labeller) -> None:
    linked = "<a href=/2019/school-gets-a-boat-1>The school gets a boat</a>"
    page = labelled(FIRST + box(linked, "New", "h2", ""), HEAD)
    assert page.label_of("Old member 3") == "body"
    assert page.label_of("New member 3") == "other_story"


@pytest.mark.parametrize(("byline", "label"), [("By Ida Holm | May 3, 2019", "other_story"), ("", "body")])
def test_a_signed_headline_of_the_first_rank_begins_another_story_in_the_same_box(
    labelled: Labeller, byline: str, label: str
) -> None:
    stories = FIRST + box("The school gets a boat", "New", "h1", byline)
    page = labelled("<div>" + stories.replace("<article class=post>", "").replace("</article>", "") + "</div>", HEAD)
    assert page.label_of("Old member 3") == "body"
    assert page.label_of("New member 3") == label


def test_sections_without_a_name_are_boxes_of_stories(labelled: Labeller) -> None:
    stories = FIRST + box("The school gets a boat", "New")
    page = labelled(stories.replace("<article class=post>", "<section>").replace("</article>", "</section>"), HEAD)
    assert page.label_of("Old member 3") == "body"
    assert page.label_of("New member 3") == "other_story"


@pytest.mark.parametrize(
    ("title", "byline", "texts"),
    [
        (
            "The library opens on Sundays",
            "",
            ("Two librarians have been hired for it.", "The trial lasts until the first of May."),
        ),
        (
            "图书馆六月起周日开放试行半年",
            "记者 王平 2012年08月29日",
            ("为此将新聘两名图书管理员，经费十八万元。", "“有时间的那天，人才会读书。”负责人说。"),
        ),
        (
            "Библиотека открыта по воскресеньям",
            "27 марта 2012",
            ("Для этого наймут двух библиотекарей.", "«Люди читают, когда у них есть время»."),
        ),
    ],
    ids=["en", "zh", "ru"],
)
def test_a_story_of_short_paragraphs_is_one_too(
    labelled: Labeller, title: str, byline: str, texts: tuple[str, str]
) -> None:
    lines = "".join(f"<p class=kept>{text}</p>" for text in (*texts, texts[0]))
    story = f"<article class=post><h1>{title}</h1><p>{byline}</p>{lines}</article>"
    assert labelled(FIRST + story, HEAD).label_of(texts[1]) == "other_story"


def test_each_story_is_an_entry_of_its_own(labelled: Labeller) -> None:
    page = labelled(FIRST + box("The school gets a boat", "New") + box("A lamp is lit at noon", "Third"), HEAD)
    found = [x.detail for x in page.labelled.removed if x.label.value == "other_story"]
    assert found == ["The school gets a boat", "A lamp is lit at noon"]


@pytest.mark.parametrize(
    ("body", "head"),
    [
        pytest.param(FIRST + box("The second half of it", "New", "h2", ""), HEAD, id="a part of the story, unsigned"),
        pytest.param(FIRST + box("The school gets a boat", "New", paragraphs=2), HEAD, id="two paragraphs"),
        pytest.param(FIRST + box("The school gets a boat", "New", "h3"), HEAD, id="a lesser heading"),
        pytest.param(FIRST + box("The school gets a boat", "New"), LIVE, id="a live blog"),
        pytest.param(
            "<h1>The pier is closed again</h1>" + box("Noon", "Old") + box("The school gets a boat", "New"),
            HEAD,
            id="boxes under one headline",
        ),
    ],
)
def test_parts_of_the_story_stay(labelled: Labeller, body: str, head: str) -> None:
    assert labelled(body, head).label_of("New member 0") == "body"


@pytest.mark.parametrize(
    ("first", "second", "is_other"),
    [
        ("{0}", "<div class=more>{0}</div>", True),
        ("<main><div>{0}</div></main>", "<div><section><div>{0}</div></section></div>", True),
        ("<main><div>{0}</div></main>", "<aside><p>Next</p>{1}</aside>", True),
        ("<main><div>{0}</div></main>", "<div>{2}</div>", False),
        ("<main><div>{0}</div></main>", "<div>{3}</div>", False),
    ],
)
def test_a_signed_article_behind_the_storys_is_another_wherever_it_stands(
    labelled: Labeller, first: str, second: str, *, is_other: bool
) -> None:
    linked = "<a href=/2019/school-gets-a-boat-1>The school gets a boat</a>"
    others = (
        box("The school gets a boat", "New", "h2", "By Ida Holm"),
        box(linked, "New", "h2", ""),
        box("The second half of it", "New", "h2", ""),
        box("At noon the boat was afloat", "New", "h2", "12:05"),
    )
    body = first.format(FIRST) + second.format(*(x.replace("class=post", "class=next") for x in others))
    page = labelled(body, HEAD)
    assert page.label_of("Old member 3") == "body"
    assert (page.label_of("New member 3") == "other_story") is is_other


@pytest.mark.parametrize(
    ("names", "label"), [(("post-72620", "post-72571"), "other_story"), (("part-1", "part-2"), "body")]
)
def test_boxes_are_called_alike_but_for_the_number_of_a_story(
    labelled: Labeller, names: tuple[str, str], label: str
) -> None:
    boxes = (FIRST, box("The school gets a boat", "New", "h1", ""))
    body = "".join(
        x.replace("<article class=post", f"<div class='{name} post'").replace("article>", "div>")
        for x, name in zip(boxes, names, strict=True)
    )
    assert labelled(body, HEAD).label_of("New member 3") == label


def two(between: str, byline: str, own: str = "<p>By Ada Reyes</p>") -> str:
    """Two stories in no boxes of their own; `between` ends with the headline of the second."""
    texts = [[f"<p class=kept>{who} member {n} {PARAGRAPH}</p>" for n in range(3)] for who in ("Old", "New")]
    return f"<h1>The pier is closed again</h1>{own}{''.join(texts[0])}{between}{byline}{''.join(texts[1][:2])}"


SIGNED = "<p>By Ida Holm</p>"
HEADLINES = [
    "<hr><h2>The school gets a boat</h2>",
    "<h1>The school gets a boat</h1>",
    "<hr><font size=5><b>The school gets a boat</b></font>",
    "<hr><p align=center><b>The school gets a boat</b></p>",
]


@pytest.mark.parametrize("headline", HEADLINES)
@pytest.mark.parametrize(
    "byline", ["<p>By Ida Holm<br>May 3, 2019</p>", "<p><b>By Ida Holm</b></p>", "<p>By Staff Reporter</p>"]
)
def test_a_headline_with_another_writer_begins_another_story(labelled: Labeller, headline: str, byline: str) -> None:
    page = labelled(two(headline, f"<p>{byline}</p>"), HEAD)
    assert page.label_of("Old member 2") == "body"
    assert page.label_of("New member 1") == page.label_of("The school gets") == "other_story"


def test_another_story_ends_with_the_next_rule(labelled: Labeller) -> None:
    rest = "<p class=kept>The harbour board, for its part, will meet again when the winter storms are over.</p>"
    page = labelled(two(HEADLINES[0], SIGNED) + f"<hr>{rest}", HEAD)
    assert page.label_of("New member 1") == "other_story"
    assert page.label_of("The harbour board") == "body"


def test_a_lesser_heading_below_another_story_needs_a_writer(labelled: Labeller) -> None:
    third = "<hr><h2>A lamp is lit at noon</h2><p class=kept>It burnt until the keeper came down and put it out.</p>"
    page = labelled(two(HEADLINES[1], SIGNED) + third, HEAD)
    assert (page.label_of("New member 1"), page.label_of("It burnt")) == ("other_story", "body")


def test_what_stands_below_another_story_is_none_of_the_first(labelled: Labeller) -> None:
    third = "<hr><h2>A lamp is lit at noon</h2><p class=kept>It burnt until the keeper came down and put it out.</p>"
    page = labelled(two(HEADLINES[0], SIGNED) + third, HEAD)
    found = [x.detail for x in page.labelled.removed if x.label.value == "other_story"]
    assert found == ["The school gets a boat", "A lamp is lit at noon"]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(two(HEADLINES[0], ""), id="a chapter"),
        pytest.param(two(HEADLINES[0], "<p>By Ada Reyes</p>"), id="of the same writer"),
        pytest.param(two(HEADLINES[0][4:], SIGNED), id="a lesser heading, no rule"),
        pytest.param(two(HEADLINES[0], SIGNED, own=""), id="an unsigned beginning, signed parts"),
        pytest.param(
            two(HEADLINES[0], SIGNED, own="<h2>No, it costs too much</h2><p>By Ada Reyes</p>"), id="two views"
        ),
        pytest.param(two(HEADLINES[0], "<p class=kept>By noon the boat was in the water.</p>"), id="a sentence"),
        pytest.param(two("<hr><p><b>The school gets a boat</b> and a lamp.</p>", SIGNED), id="a bold lead"),
        pytest.param(two("<hr><b>Ida Holm</b>", SIGNED), id="too short for a headline"),
        pytest.param(two("<hr><h3>The school gets a boat</h3>", SIGNED), id="a sidebar"),
        pytest.param(f"<article>{two(HEADLINES[0], SIGNED)}</article>", id="of one article"),
        pytest.param(two(HEADLINES[0], SIGNED, own="<p>By Staff Reporter</p>"), id="signed by the staff above"),
        pytest.param(two(HEADLINES[0], SIGNED).replace("h1>", "h2>").replace("<hr>", ""), id="two views, no rule"),
    ],
)
def test_parts_below_a_rule_stay(labelled: Labeller, body: str) -> None:
    assert labelled(body, HEAD).label_of("New member 1") == "body"
