"""Small words in cards that read like headings, and the words of adverts between cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

STORY = (
    "<article><h1>Tram line reopens after the flood</h1>"
    "<p class=kept>The first tram crossed the bridge at noon.</p></article>"
)
TITLES = ("A tram is not a museum piece", "What the river took from the old town", "Who pays for the sleepers")
OPINION = ["opinion"] * 3


def _cards(card: str) -> str:
    return "".join(card.format(link=f"<h4><a href=/o/{i}>{title}</a></h4>", i=i) for i, title in enumerate(TITLES))


@pytest.mark.parametrize(
    "words", ["Read more", "0 Comments", "Share", "Video", "Subscribers only", "Weiterlesen", "更多"]
)
@pytest.mark.parametrize(
    "card",
    [
        "<article>{{link}}<p>Why we should look again.</p><a href=/o/{{i}}>{words}</a></article>",
        "<article>{{link}}<p>Why we should look again.</p><a href='#'>{words}</a></article>",
        "<div class=card><span>{words}</span>{{link}}</div>",
        "<div class=col><div class=card><div class=in>{{link}}<div class=m>{words}</div></div></div></div>",
        "{{link}}<p>Why we should look again.</p><div class=m><div>{words}</div></div>",
    ],
)
def test_a_line_that_each_card_has_heads_nothing(labelled: Labeller, card: str, words: str) -> None:
    page = labelled(f"{STORY}<section><h3>Opinion</h3>{_cards(card.format(words=words))}</section>")
    assert [page.label_of(title) for title in TITLES] == OPINION
    assert len([x for x in page.labelled.removed if x.label == "opinion"]) == 1


def test_two_cards_are_enough_in_a_list_with_a_heading(labelled: Labeller) -> None:
    cards = "".join(
        f"<div class=card><p>Follow</p><a href=/o/{i}>{title}</a></div>" for i, title in enumerate(TITLES[:2])
    )
    page = labelled(f"{STORY}<section><h3>Opinion</h3>{cards}</section>")
    assert [page.label_of(title) for title in TITLES[:2]] == OPINION[:2]


def test_boxes_of_one_story_keep_their_headings_where_nothing_else_heads_them(labelled: Labeller) -> None:
    boxes = "".join(
        f"<div class=box><p>Read also</p><a href=/n/{i}>{title}</a></div>" for i, title in enumerate(TITLES[:2])
    )
    page = labelled(f"{STORY}<div>{boxes}</div>")
    assert [page.label_of(title) for title in TITLES[:2]] == ["related"] * 2


@pytest.mark.parametrize(
    "advert", ["<div>Advertisement</div>", "<div><p>Anzeige</p></div>", "<div>Ad</div><div><p>Buy oars.</p></div>"]
)
def test_a_list_goes_on_behind_an_advert(labelled: Labeller, advert: str) -> None:
    first, *rest = (f"<div class='card n{i}'><a href=/o/{i}>{title}</a></div>" for i, title in enumerate(TITLES))
    page = labelled(f"{STORY}<section><h3>Opinion</h3>{first}{advert}{''.join(rest)}</section>")
    assert [page.label_of(title) for title in TITLES] == OPINION
    assert [x.label for x in page.labelled.removed if x.label in ("opinion", "advert")] == [
        "opinion",
        "advert",
        "opinion",
    ]


def test_an_advert_of_other_sites_is_no_more_of_the_list(labelled: Labeller) -> None:
    one = f"<div class=card><a href=/o/1>{TITLES[0]}</a></div>"
    other = "<div class=card><a href=https://pills.example/5>The one trick that doctors fear</a></div>"
    page = labelled(f"{STORY}<section><h3>Opinion</h3>{one}<div>Sponsored</div>{other}</section>")
    assert page.label_of(TITLES[0]) == "opinion"
    assert page.label_of("The one trick") == "advert"


@pytest.mark.parametrize(
    "head",
    [
        "<h3>{} <a href=/opinion>{}</a></h3>",
        "<h3><span>{}</span><a href=/opinion>{}</a></h3>",
        "<h3><a href=/opinion>{}</a> <a href=/opinion>{}</a></h3>",
        "<div class=hd><h3>{}</h3><a href=/opinion>{}</a></div>",
        "<div class=hd><div>{}</div><div><a href=/opinion>{}</a></div></div>",
    ],
)
@pytest.mark.parametrize(
    ("heading", "more"),
    [
        ("Opinion", "See all"), ("Opinion", "All"), ("Opinión", "Ver más"), ("Opinión", "Ver todo"),
        ("Opinion", "Tous"), ("Meinung", "Alle anzeigen"), ("Мнения", "Все"),
        ("评论", "更多"), ("オピニオン", "一覧"), ("오피니언", "더보기"),
    ],
)  # fmt: skip
def test_a_heading_with_a_link_to_more(labelled: Labeller, head: str, heading: str, more: str) -> None:
    entries = "".join(f"<li><a href=/o/{i}>{title}</a></li>" for i, title in enumerate(TITLES))
    page = labelled(f"{STORY}<section>{head.format(heading, more)}<ul>{entries}</ul></section>")
    assert [page.label_of(title) for title in TITLES] == OPINION


def test_a_title_that_begins_so_is_no_heading_with_a_link(labelled: Labeller) -> None:
    page = labelled(
        f"{STORY}<section><h3><a href=/n/1>Opinion polls and more</a></h3><p>What they say of the tram.</p></section>"
    )
    assert page.label_of("What they say") != "opinion"


@pytest.mark.parametrize("word", ["Opinion", "Leitartikel", "Columnist", "Editorial Board"])
@pytest.mark.parametrize(
    "card",
    [
        "<a href=/o/{i}><h3>{title}</h3><p>{word}</p></a>",
        "<a href=/o/{i}><div>{title}</div><div>{word}</div><div>26 April 2026</div></a>",
        "<div class=card><h3><a href=/o/{i}>{title}</a></h3><div>{word}</div></div>",
    ],
)
def test_columns_named_below_a_title_head_no_other_story(labelled: Labeller, card: str, word: str) -> None:
    words = (word, "City", "Sport")
    cards = "".join(card.format(i=i, title=title, word=words[i]) for i, title in enumerate(TITLES))
    page = labelled(f"{STORY}<section><h2>Read also</h2>{cards}</section>")
    assert [page.label_of(title) for title in TITLES] == ["related"] * 3
