"""Lists of teasers that an engine kept, because they outweigh a short story."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

BRIEF = (
    "<div><p class=kept>The gates of the causeway have been painted red, because motorists drove into them.</p></div>"
)
LAST = "<p class=kept>The trust will hear from all of them in May, and decide upon the colour in the autumn.</p>"
TITLES = ("What the night bus knows", "The men who lit the lamps", "In praise of the slow tide")
EXCERPT = "If you want to learn what a place thinks of its poor, look at its timetable after ten."


def box(title: str, tag: str = "article") -> str:
    return f"<{tag}><h2><a href='/n/{title}'>{title}</a></h2><p class=kept>{EXCERPT}</p></{tag}>"


def section(heading: str, boxes: str) -> str:
    return f"<div class=widget><h2><a href=/opinion>{heading}</a></h2>{boxes}</div>"


@pytest.mark.parametrize(
    ("heading", "label"), [("Opinion", "opinion"), ("Editorial", "editorial"), ("社説", "editorial")]
)
def test_boxes_under_a_heading_that_names_them_are_no_text(labelled: Labeller, heading: str, label: str) -> None:
    page = labelled(BRIEF + section(heading, "".join(map(box, TITLES))))
    assert [x.label.value for x in page.labelled.removed] == [label]
    assert [item.title for item in page.labelled.removed[0].items] == list(TITLES)
    assert sum(page.labelled.keep) == 1


@pytest.mark.parametrize("wrap", ["<ul>{}</ul>", "<div><ul>{}</ul></div>", "<div><div>{}</div></div><form></form>"])
def test_a_wrapped_list_below_a_brief_is_no_text(labelled: Labeller, wrap: str) -> None:
    boxes = "".join(box(title, "li") for title in TITLES)
    page = labelled(f"{BRIEF}<div><h2 class=kept>Related stories</h2>{wrap.format(boxes)}</div>")
    assert [x.label.value for x in page.labelled.removed] == ["related"]
    assert sum(page.labelled.keep) == 1


@pytest.mark.parametrize(
    "entries",
    [
        pytest.param(
            "".join(f"<li class=kept><a href=/n/{title}>{title}</a>: {EXCERPT}</li>" for title in TITLES),
            id="sentences",
        ),
        pytest.param(
            "".join(f"<li><h3>{title}</h3><p class=kept>{EXCERPT}</p></li>" for title in TITLES), id="no links"
        ),
        pytest.param(
            "".join(f"<li><a href=/n>{x}</a>{f'<p class=kept>{EXCERPT}</p>' * 9}</li>" for x in TITLES), id="chapters"
        ),
    ],
)
def test_the_storys_own_list_under_such_a_heading_stays(labelled: Labeller, entries: str) -> None:
    page = labelled(f"{BRIEF}<div><h2 class=kept>Recommended</h2><div><ul>{entries}</ul></div></div>{LAST}")
    assert "If you want" in "".join(
        block.text for block, is_kept in zip(page.blocks.blocks, page.labelled.keep, strict=True) if is_kept
    )


def test_a_list_behind_a_line_that_names_it_is_no_text(labelled: Labeller) -> None:
    entries = "".join(f"<li class=kept><a href=/n/{n}>{title}</a><br>{EXCERPT}</li>" for n, title in enumerate(TITLES))
    page = labelled(f"<div><p><b>Opinion</b></p><ul>{entries}</ul></div>{BRIEF}")
    assert [x.label.value for x in page.labelled.removed] == ["opinion"]


@pytest.mark.parametrize(
    "boxes",
    [
        pytest.param(box(TITLES[0]), id="one box alone"),
        pytest.param(
            "".join(f"<p class=kept>{EXCERPT} {title}.</p>" for title in TITLES), id="paragraphs without links"
        ),
        pytest.param(
            "".join(
                f"<article><a href=/n>{title}</a>{f'<p class=kept>{EXCERPT}</p>' * 9}</article>" for title in TITLES
            ),
            id="whole stories",
        ),
    ],
)
def test_the_text_under_such_a_heading_stays(labelled: Labeller, boxes: str) -> None:
    page = labelled(BRIEF + section("Opinion", boxes))
    assert page.label_of("If you want") == "body"


def test_a_digest_of_nothing_but_boxes_stays(labelled: Labeller) -> None:
    assert any(labelled(section("Opinion", "".join(map(box, TITLES)))).labelled.keep)


STORY = (
    f"<div>{''.join(f'<p class=kept>On pier {number} they said: {EXCERPT} {EXCERPT}</p>' for number in range(3))}</div>"
)
SAID = "<div><p class=kept>I have said so for years, and nobody listened to me then either.</p></div>"


@pytest.mark.parametrize("heading", ["Comments", "12 Comments", "Wasze komentarze", "Leave a reply"])
def test_a_heading_of_comments_ends_the_text(labelled: Labeller, heading: str) -> None:
    page = labelled(f"{STORY}<div><h3>{heading}</h3></div>{SAID * 2}")
    assert page.label_of("I have said") != "body"
    assert sum(page.labelled.keep) == 3


def test_the_comments_below_a_brief_are_none_of_it(labelled: Labeller) -> None:
    said = "".join(f"<div class=k><b>Reader {n}</b><p class=kept>{n} {EXCERPT}</p></div>" for n in range(5))
    page = labelled(f"{BRIEF}<div class=q><h3 class=kept>Comments</h3>{said}</div>")
    assert [x.label.value for x in page.labelled.removed] == ["comments"]
    assert sum(page.labelled.keep) == 1


def test_a_counter_between_standfirst_and_story_ends_nothing(labelled: Labeller) -> None:
    assert labelled(f"{BRIEF}<div><h3>12 Comments</h3></div>{STORY}").label_of("On pier 2") == "body"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"<h3>Comment</h3>{SAID}{STORY}", id="above the story it is a kicker"),
        pytest.param(f"{STORY}<p>12 Comments</p>{SAID}", id="a counter is no heading"),
        pytest.param(f"{STORY}<h3>Comments the mayor did not make</h3>{SAID}", id="a heading of the story"),
    ],
)
def test_the_text_goes_on_under(labelled: Labeller, body: str) -> None:
    assert labelled(body).label_of("I have said") == "body"


def test_a_box_of_related_stories_amid_the_text_goes_out_and_the_text_goes_on(labelled: Labeller) -> None:
    box = "<div><h4>Read also</h4><p class=kept>Skippers want the channel dredged before the winter.</p></div>"
    page = labelled(f"<div>{STORY}{box}{SAID}</div>")
    assert page.label_of("Skippers") != "body"
    assert page.label_of("I have said") == "body"


def test_a_paragraph_under_such_a_heading_that_leads_nowhere_stays(labelled: Labeller) -> None:
    box = f"<div><h4 class=kept>More</h4><p class=kept>{EXCERPT} {EXCERPT}</p></div>"
    assert labelled(f"<div>{STORY}{box}{SAID}</div>").label_of(EXCERPT) == "body"


def test_a_heading_of_the_story_that_ends_in_the_word_stays(labelled: Labeller) -> None:
    page = labelled(f"<div>{STORY}<h3 class=kept>The majority opinion</h3>{SAID}</div>")
    assert page.label_of("The majority") == page.label_of("I have said") == "body"


def test_a_list_under_a_line_that_names_it_ends_the_text(labelled: Labeller) -> None:
    lines = ("RELATED STORIES:", "<a href=/n/7>What the mud of the harbour holds</a>", "May 3")
    page = labelled(f"<div>{STORY}{''.join(f'<p class=kept>{line}</p>' for line in lines)}</div>")
    assert "body" not in {page.label_of(words) for words in ("RELATED", "What the mud", "May 3")}


def figures(rows: int, *header: str) -> str:
    cells = "".join(f"<th class=kept>{x}</th>" for x in header)
    body = "".join(f"<tr><td class=kept>Pier {x}</td><td class=kept>{x}00 dues</td></tr>" for x in range(rows))
    return f"<table><tr>{cells}</tr>{body}</table>"


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(figures(8, "Pier", "Comment"), id="a column of the table"),
        pytest.param(f"<h3 class=kept>Related resources</h3>{figures(8, 'Pier', 'Dues')}", id="links above the table"),
    ],
)
def test_a_table_of_figures_behind_such_a_heading_stays(labelled: Labeller, below: str) -> None:
    page = labelled(f"<div>{STORY}{below}</div>")
    assert page.label_of("Pier 0") == page.label_of("700 dues") == "body"


def row(*boxes: str) -> str:
    return f"<ul>{''.join(f'<li>{box}</li>' for box in boxes)}</ul>"


def teaser(title: str) -> str:
    return f"<h3 class=kept><a href='/n/{title}'>{title}</a></h3><p class=kept>{EXCERPT}</p>"


TEASERS = row(*map(teaser, TITLES))


def test_a_row_of_teasers_beside_a_story_is_no_text_where_the_engine_is_unsure(labelled: Labeller) -> None:
    page = labelled(BRIEF + TEASERS, confidence=0.6)
    assert {page.label_of(title) for title in TITLES} == {"related"}
    assert page.label_of("The gates") == "body"


@pytest.mark.parametrize(
    ("body", "confidence"),
    [
        pytest.param(TEASERS, 0.6, id="no story beside them"),
        pytest.param(TEASERS + TEASERS, 0.6, id="a front of two rows"),
        pytest.param(BRIEF + TEASERS * 20, 0.6, id="a front of many rows and a paragraph"),
        pytest.param(BRIEF + row(teaser(TITLES[0]), teaser(TITLES[1])), 0.6, id="two"),
        pytest.param(
            BRIEF + row(*map(teaser, TITLES), *[f"<p class=kept>{EXCERPT}</p>"] * 2), 0.6, id="two of five untitled"
        ),
        pytest.param(
            BRIEF + row(*(teaser(x) + f"<p class=kept>{EXCERPT}</p>" * 8 for x in TITLES)), 0.6, id="whole stories"
        ),
    ],
)
def test_such_a_row_stays_elsewhere(labelled: Labeller, body: str, confidence: float) -> None:
    page = labelled(body, confidence=confidence)
    assert {page.label_of(title) for title in TITLES if title in body} == {"body"}


POINTS = "".join(f"<li class=kept>{point}.</li>" for point in ("Dues rise in June", "Half of the boats may leave"))


def test_key_points_go_with_their_heading(labelled: Labeller) -> None:
    page = labelled(f"<div><h4>Story highlights</h4><ul>{POINTS}</ul></div>{BRIEF}")
    assert [(x.label.value, x.text.count("\n")) for x in page.labelled.removed] == [("summary_box", 2)]


def test_key_points_under_a_heading_of_the_text_stay(labelled: Labeller) -> None:
    page = labelled(f"<div><h4 class=kept>Key points</h4><ul>{POINTS}</ul></div>{BRIEF}")
    assert page.label_of("Dues rise") == "body"


WALL = (
    "<p class=kept>The Courier+ tells more.</p><p class=kept>Subscribe to continue reading</p>"
    "<ul><li class=kept>All of our stories</li></ul>"
)


def test_a_wall_behind_a_paragraph_ends_the_text(labelled: Labeller) -> None:
    page = labelled(f"<div>{BRIEF}<div>{WALL}</div></div>")
    assert page.label_of("Subscribe to") == page.label_of("All of") == "paywall"
    assert sum(page.labelled.keep) == 1


def test_the_text_goes_on_behind_what_asks_amid_it(labelled: Labeller) -> None:
    page = labelled(f"<div>{BRIEF}<div>{WALL}</div>{BRIEF.replace('gates', 'bells')}</div>")
    assert page.label_of("The bells") == "body"


def test_a_line_over_a_teaser_goes_with_it(labelled: Labeller) -> None:
    teaser = f"<div class=kept>Read also</div><h4><a href=/n/1>{TITLES[0]}</a></h4><p class=kept>10 May 2026</p>"
    page = labelled(f"<div>{BRIEF}<div>{teaser}</div>{BRIEF.replace('gates', 'bells')}</div>")
    assert page.label_of("Read also") == "related"
    assert page.label_of("10 May") != "body"
    assert sum(page.labelled.keep) == 2


COMMENTS = (
    "Good news at last. My grandfather cast that bell, or so he always said after the second pint.",
    "A pond behind a brewery, you could not make it up. Who reads the meters there, I wonder?",
    "Put a lock on it this time please.",
)


@pytest.mark.parametrize(
    "box",
    [
        "<div class=row><b class=n>gull{0}</b><br><span>{1}</span></div>",
        "<p class=kept><b>gull{0}</b> says:</p><p class=kept>{1}</p>",
        "<table><tr><td class=kept>gull{0}<br>5/6/2010 10:12<td class=kept>{1}</table>",
    ],
    ids=["boxes", "paragraphs", "tables"],
)
@pytest.mark.parametrize("heading", ["<h3>Comments</h3>", "<b>4 comments</b><br>", "<div>Комментарии</div>"])
def test_names_and_what_they_wrote_below_a_brief_are_comments(labelled: Labeller, heading: str, box: str) -> None:
    written = "".join(box.format(n, text) for n, text in enumerate(COMMENTS))
    page = labelled(BRIEF + heading + written.replace("class=row", "class=kept") + "<p>© 2010 Courier</p>")
    assert {page.label_of(text) for text in COMMENTS} == {"comments"}
    assert page.label_of("The gates") == "body"
    assert page.label_of("©") == "legal"


def test_a_count_of_comments_above_a_story_ends_nothing(labelled: Labeller) -> None:
    story = "".join(f"<p class=kept>{EXCERPT} {title}.</p>" for title in TITLES * 2)
    page = labelled(f"{BRIEF}<div>4 comments</div><p>By Ada Reyes</p><p>14 May, 2026</p>{story}")
    assert page.label_of(EXCERPT) == "body"


def test_a_picture_below_a_count_of_comments_is_none(labelled: Labeller) -> None:
    picture = (
        f"<p>The bell was cast behind a brewery, as the books of the parish say. {EXCERPT}</p><p>Photo: Ida Holm</p>"
    )
    page = labelled(f"{BRIEF}<div>4 comments</div><div>4</div>{picture}<p class=kept>{EXCERPT} Is it?</p>")
    assert page.label_of(f"{EXCERPT} Is it?") == "body"


PARTS = ("The old gates", "What they cost", "Who paints them")
CONTENTS = "".join(f"<li class=kept><a href=#{x[:3]}>{x}</a></li>" for x in PARTS)
GATES = "<p class=kept>The gates were set up after the flood, and the trust has painted them in every spring since.</p>"


@pytest.mark.parametrize("lead", ["<p class=kept>The story in short:</p>", "<h2 class=kept>Table of contents</h2>"])
def test_the_contents_of_a_story_go_with_the_words_that_lead_to_them(labelled: Labeller, lead: str) -> None:
    page = labelled(f"{BRIEF}{lead}<ul>{CONTENTS}</ul>{GATES}")
    assert page.label_of("The old gates") == "navigation"
    assert sum(page.labelled.keep) == 2


def test_a_list_of_links_to_other_pages_is_no_contents(labelled: Labeller) -> None:
    page = labelled(f"{BRIEF}<ul>{CONTENTS.replace('#', '/n/')}</ul>{GATES}")
    assert page.label_of("The old gates") == "body"


ROW = "<tr><td class=kept>{name}</td><td>{sum}</td><td class=kept>May</td></tr>"


@pytest.mark.parametrize(("sum_", "label"), [("€40", "body"), ("<a href=/r>€40</a>", "advert")])
def test_a_table_of_figures_is_text_with_all_its_cells(labelled: Labeller, sum_: str, label: str) -> None:
    names = ("Ida Holm", "Greta Sund", "Ewan Trask", "Per Rook", "Ann Lyle", "Tom Voss", "Mia Quist")
    rows = "".join(ROW.format(name=name, sum=sum_) for name in names)
    page = labelled(f"{BRIEF}<table>{rows}</table>{GATES}")
    assert (page.label_of("€40") == "body") is (label == "body")


def test_a_list_of_facts_stays_as_one(labelled: Labeller) -> None:
    facts = "<dt class=kept>Total time</dt><dd>1 hr 45 mins</dd><dt>Servings</dt><dd>10</dd>"
    page = labelled(f"{BRIEF}<dl>{facts}</dl>{GATES}")
    assert {page.label_of(x) for x in ("Total time", "1 hr", "Servings", "10")} == {"body"}
    linked = facts.replace("10<", "<a href=/n/10>10</a><")
    assert labelled(f"{BRIEF}<dl>{linked}</dl>{GATES}").label_of("1 hr") != "body"


@pytest.mark.parametrize(
    "counter",
    [
        "<div class=comment-link><button>Join the conversation</button></div>",
        "<span>12 Comments</span>",
        "<div class=share><button>Share</button><p>Comments (3)</p></div>",
        "<div><h3>Kommentare (3)</h3></div>",
        "<p>12 commentaires</p>",
    ],
)
@pytest.mark.parametrize("amid", ["Advertisement", "Story continues below", "Publicité", "<b>What happens next</b>"])
def test_what_opens_the_comments_above_a_short_story_ends_nothing(labelled: Labeller, counter: str, amid: str) -> None:
    says = "<p class=kept>Skipper {} said that the boats would leave, and that the trust had it coming. {}</p>"
    first, behind = ("".join(says.format(n, EXCERPT) for n in numbers) for numbers in (range(3), range(3, 5)))
    picture = "<figure><img src=x.jpg><figcaption>The dredger on the slip. SUPPLIED</figcaption></figure>"
    page = labelled(f"{BRIEF}{counter}{picture}<section>{first}<div><p class=kept>{amid}</p></div>{behind}</section>")
    assert {page.label_of(f"Skipper {n}") for n in range(5)} == {"body"}
