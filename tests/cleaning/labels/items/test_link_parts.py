"""Teasers of one line whose parts stand in inline elements."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

TITLE, EXCERPT = "What the night bus knows", "The last bus tells who works late, and for whom nobody waits."
DATED = (TITLE, "2019-05-03", None)


@pytest.mark.parametrize(
    ("teaser", "item"),
    [
        (f"<a href=/n/1><span>{TITLE}</span><span>Ida Holm</span><time>May 3, 2019</time></a>", DATED),
        (f"<a href=/n/1><span>{TITLE}</span>\n<span>Ida Holm</span>\n<time>May 3, 2019</time></a>", DATED),
        (f"<a href=/n/1><span>Ida Holm</span> | <span>{TITLE}</span><time>May 3, 2019</time></a>", DATED),
        (f"<a href=/n/1>{TITLE}</a><span>Ida Holm</span><time>May 3, 2019</time>", DATED),
        (f"<a href=/n/1><span>HARBOUR</span><span>{TITLE}</span></a>", (TITLE, None, None)),
        (f"OPINION | <a href=/n/1>{TITLE}</a>", (TITLE, None, None)),
        (f"<a href=/n/1>Kommentar: {TITLE}</a>", (TITLE, None, None)),
        (f"<a href=/n/1><span>{TITLE}</span><span>{EXCERPT}</span></a>", (TITLE, None, EXCERPT)),
        (f"<a href=/opinion>Opinion</a><a href=/n/1>{TITLE}</a>", (TITLE, None, None)),
        (f"<a href=/sport>Sport</a> <a href=/n/1>{TITLE}</a>", (TITLE, None, None)),
        (f"<a href=/n/1><span>Opinion</span>{TITLE}</a>", (TITLE, None, None)),
        (f"<a href=/n/1>{TITLE}</a> <time>May 3, 2019</time><p>{EXCERPT}</p>", (*DATED[:2], EXCERPT)),
        (f"<a href=/n/1>{TITLE}</a> <span>Ida Holm</span><p>{EXCERPT}</p>", (TITLE, None, EXCERPT)),
        (f"<a href=/n/1>{TITLE}</a><p>{EXCERPT} <a href=/n/1>Read more</a></p>", (TITLE, None, EXCERPT)),
        (f"<time>May 3, 2019</time><h4><a href=/n/1>{TITLE}</a></h4>", DATED),
        (f"<h4><a href=/n/1>{TITLE}</a></h4><time>May 3, 2019</time><span>{EXCERPT}</span>", (*DATED[:2], EXCERPT)),
        (f"<h4><a href=/n/1>{TITLE}</a></h4><span>{EXCERPT}</span> <time>May 3, 2019</time>", (*DATED[:2], EXCERPT)),
        (f"<h4><a href=/n/1>{TITLE}</a></h4><span>{EXCERPT}</span><span>12 comments</span>", (TITLE, None, EXCERPT)),
        (f"<h4><a href=/n/1>{TITLE}</a></h4><i>Who</i> <b>works late</b> <i>and waits</i>", (TITLE, None, None)),
        (f"<span>1</span><a href=/n/1>{TITLE}</a>", (TITLE, None, None)),
        (f"<a href=/n/1>{TITLE}</a><a href=/n/1#comments>4</a>", (TITLE, None, None)),
        ("<a href=/n/1>What the <em>night bus</em> knows</a>", (TITLE, None, None)),
        ("<a href=/n/1><b>What the</b> <em>night bus knows</em></a>", (TITLE, None, None)),
        ("<a href=/n/1><span>W</span><span>hat the night bus knows</span></a>", (TITLE, None, None)),
    ],
)
def test_the_title_stands_without_writer_and_date(
    labelled: Labeller, teaser: str, item: tuple[str, str | None, str | None]
) -> None:
    page = labelled(
        f"<p class=kept>The gates are red.</p><section><h2>Opinion</h2><ul><li>{teaser}</li></ul></section>"
    )
    assert [(x.title, x.date, x.excerpt) for part in page.labelled.removed for x in part.items] == [item]


OTHER = "The quiet end of the ferry"


@pytest.mark.parametrize(
    "teaser",
    [
        "<div><a href=/n/{n}><span>{writer}</span><strong>{title}</strong></a></div>",
        "<a href=/n/{n}><div>{writer}</div><div>{title}</div></a>",
        "<li><a href=/n/{n}><b>{writer}</b><br>{title}</a></li>",
        "<li><a href=/n/{n}>{title}<br><small>{writer}</small></a></li>",
        "<li><a href=/autor/{n}>{writer}</a>: <a href=/n/{n}>{title}</a></li>",
        "<li><a href=/n/{n}>{title}</a> <a href=/w/{n}>{writer}</a></li>",
        "<p><b>{writer}</b> <a href=/n/{n}>{title}</a></p>",
        "<div><a href=/autor/{n}>{writer}</a><h3><a href=/n/{n}>{title}</a></h3></div>",
        "<div><h3><a href=/n/{n}>{title}</a></h3><a href=/authors/{n}/>{writer}</a></div>",
    ],
)
@pytest.mark.parametrize("titles", [(TITLE,), (TITLE, OTHER)], ids=["one", "two"])
def test_writers_are_no_part_of_titles_and_no_items(labelled: Labeller, teaser: str, titles: tuple[str, ...]) -> None:
    names = ("Clara Veith", "Jonas Whitlow")
    teasers = "".join(
        teaser.format(n=n, writer=name, title=title)
        for n, (name, title) in enumerate(zip(names, titles, strict=False), 1)
    )
    page = labelled(f"<p class=kept>The gates are red.</p><section><h2>Opinion</h2>{teasers}</section>")
    items = [x for part in page.labelled.removed for x in part.items]
    assert [(x.title, x.url) for x in items] == [(title, f"/n/{n}") for n, title in enumerate(titles, 1)]


def test_a_row_of_cards_has_an_item_each(labelled: Labeller) -> None:
    cards = "".join(
        f"<a href=/n/{n}><span>{name}</span><strong>{title}</strong></a>"
        for n, (name, title) in enumerate((("Clara Veith", TITLE), ("Jonas Whitlow", OTHER)))
    )
    page = labelled(f"<p class=kept>The gates are red.</p><section><h2>Opinion</h2>{cards}</section>")
    assert [(x.title, x.url) for part in page.labelled.removed for x in part.items] == [
        (TITLE, "/n/0"),
        (OTHER, "/n/1"),
    ]


def test_a_title_of_two_links_is_one(labelled: Labeller) -> None:
    teaser = "<li><a href=/n/1>What the</a> <a href=/n/1>night bus knows</a></li>"
    page = labelled(f"<p class=kept>The gates are red.</p><section><h2>Opinion</h2><ul>{teaser}</ul></section>")
    assert [x.title for part in page.labelled.removed for x in part.items] == [TITLE]


def test_a_link_without_letters_has_no_parts(labelled: Labeller) -> None:
    arrow = "<p><a href=/n/9>»</a></p>"
    teasers = "".join(f"<p><a href=/n/{i}/a-story-of-the-bay>A story of the bay {i}</a></p>" for i in range(4))
    page = labelled(f"<h1>Mud</h1><p class=kept>The trust said so.</p><div><h3>Related</h3>{teasers}{arrow}</div>")
    assert page.label_of("A story of the bay 1") == "related"


NAMED = "Roasted Sweet Potatoes"


@pytest.mark.parametrize(
    ("teaser", "item"),
    [
        (
            f"<a href=/n/1><h3>{NAMED}</h3><p>They need an hour and salt.</p></a>",
            (NAMED, "They need an hour and salt."),
        ),
        (f"<a href=/n/1><span>{NAMED}</span><time>May 3, 2019</time></a>", (NAMED, None)),
    ],
)
def test_a_title_may_look_like_a_name(labelled: Labeller, teaser: str, item: tuple[str, str | None]) -> None:
    section = f"<section><h2>Opinion</h2><ul><li>{teaser}</li></ul></section>"
    page = labelled(f"<p class=kept>The gates are red.</p>{section}")
    assert [(x.title, x.excerpt) for part in page.labelled.removed for x in part.items] == [item]


def test_links_in_one_line_are_items_each(labelled: Labeller) -> None:
    row = f"<a href=/n/1>{TITLE}</a><a href=/n/2>{OTHER}</a>"
    page = labelled(f"<p class=kept>The gates are red.</p><section><h2>Opinion</h2><div>{row}</div></section>")
    assert [(x.title, x.url) for part in page.labelled.removed for x in part.items] == [
        (TITLE, "/n/1"),
        (OTHER, "/n/2"),
    ]


@pytest.mark.parametrize(
    "teaser",
    [
        "<li><time>May {n}, 2019</time><h4><a href=/n/{n}>{title}</a></h4></li>",
        "<tr><td>May {n}, 2019</td><td><a href=/n/{n}>{title}</a></td></tr>",
        "<li><h4><a href=/n/{n}>{title}</a></h4><time>May {n}, 2019</time></li>",
        "<a href=/n/{n}><h4>{title}</h4><time>May {n}, 2019</time></a>",
    ],
)
def test_each_story_has_its_own_date_and_address(labelled: Labeller, teaser: str) -> None:
    titles = (TITLE, OTHER, "A tax on the patient")
    row = "".join(teaser.format(n=n, title=title) for n, title in enumerate(titles, 1))
    inside = f"<table>{row}</table>" if row.startswith("<tr>") else row
    page = labelled(f"<p class=kept>The gates are red.</p><section><h2>Opinion</h2>{inside}</section>")
    assert [(x.title, x.url, x.date) for part in page.labelled.removed for x in part.items] == [
        (title, f"/n/{n}", f"2019-05-0{n}") for n, title in enumerate(titles, 1)
    ]


@pytest.mark.parametrize("tag", ["div", "h3"])
@pytest.mark.parametrize("kicker", ["Opinion", "Analysis", "Harbour life", "May 3, 2019", "7"])
def test_the_title_of_a_card_that_is_one_link_stands_below_its_kicker(
    labelled: Labeller, kicker: str, tag: str
) -> None:
    cards = "".join(
        f"<a href=/story/4410{n}/harbour><div><img src=/i/{n}.jpg></div><div>{kicker}</div><{tag}>{title}</{tag}>"
        f"<p>{EXCERPT}</p></a>"
        for n, title in enumerate((TITLE, OTHER))
    )
    page = labelled(f"<p class=kept>The gates are red.</p><section><h2>Opinion</h2><div>{cards}</div></section>")
    (part,) = page.labelled.removed
    assert [(x.title, x.url, x.excerpt) for x in part.items] == [
        (TITLE, "/story/44100/harbour", EXCERPT),
        (OTHER, "/story/44101/harbour", EXCERPT),
    ]


def test_a_title_that_shares_its_headings_link_has_the_address(labelled: Labeller) -> None:
    page = labelled(f"<p class=kept>The gates are red.</p><a href=/n/1><div>Next post</div><div>{TITLE}</div></a>")
    (part,) = page.labelled.removed
    assert [(x.title, x.url) for x in part.items] == [(TITLE, "/n/1")]
