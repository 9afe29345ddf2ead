"""Lists of teasers -> items."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsclean.cleaning.blocks import Block
from newsclean.cleaning.labels.items.drafts import Base
from newsclean.cleaning.labels.items.teasers import read_items
from newsclean.model import DateKind

if TYPE_CHECKING:
    from newsclean.model import Item

BASE = "https://courier.example/news/1"
EXCERPT = "EACH of the harbours has promised to keep its lights on, and none has said how."


def link(text: str, href: str) -> Block:
    return Block(text, link_chars=len(text), hrefs=(href,))


def items(*blocks: Block) -> tuple[Item, ...]:
    return read_items(blocks, Base(BASE))


def test_title_date_and_excerpt_without_markup_are_one_item() -> None:
    (item,) = items(Block("Mercury rising"), Block("Updated 27 May, 2024"), Block(EXCERPT))
    assert (item.title, item.date, item.date_kind, item.excerpt) == (
        "Mercury rising",
        "2024-05-27",
        DateKind.UPDATED,
        EXCERPT,
    )


def test_a_title_shown_twice_is_one_title() -> None:
    assert [x.title for x in items(Block("Dredge or dream"), Block("Dredge or dream"), Block(EXCERPT))] == [
        "Dredge or dream"
    ]


def test_image_text_and_link_of_one_address_are_one_item() -> None:
    found = items(
        link("Dredge or dream", "/n/7"),
        link("Dredge or dream", "/n/7"),
        Block(EXCERPT),
        link("Empty shelves again", "/n/8"),
    )
    assert [(x.title, x.url) for x in found] == [
        ("Dredge or dream", "https://courier.example/n/7"),
        ("Empty shelves again", "https://courier.example/n/8"),
    ]


@pytest.mark.parametrize(
    "excerpt",
    [
        "Von neun Apotheken der Stadt haben drei einen Zettel im Fenster.",
        "Di nove farmacie della città tre hanno un avviso alla vetrina.",
        "Av stadens nio apotek har tre en lapp i fönstret sedan i våras.",
    ],
)
def test_a_sentence_that_begins_as_bylines_do_is_an_excerpt(excerpt: str) -> None:
    found = items(Block("Leere Regale"), Block("14 May, 2026"), Block(excerpt))
    assert [(x.title, x.excerpt) for x in found] == [("Leere Regale", excerpt)]


def test_what_a_box_asks_its_readers_to_agree_to_is_none() -> None:
    terms = Block("By signing up you agree to our terms and to the use of your address.")
    assert [x.excerpt for x in items(Block("Dredge or dream"), terms)] == [None]


def test_buttons_and_bylines_are_no_items() -> None:
    assert [
        x.title for x in items(link("Dredge or dream", "/n/7"), Block("By Tobias Fenn"), link("See all", "/all"))
    ] == ["Dredge or dream"]


@pytest.mark.parametrize(
    "title",
    [
        "Por qué callan las campanas",
        "Por que se calam os sinos",
        "By any measure a poor year",
        "Von der Mole in den Markt",
    ],
)
def test_titles_that_begin_as_bylines_do_are_items(title: str) -> None:
    assert [x.title for x in items(link(title, "/news/2024/05/03/harbour-7001"), Block("By Tobias Fenn"))] == [title]


def test_an_address_that_cannot_be_joined_stays_as_it_is() -> None:
    (item,) = items(link("Dredge or dream", "//[broken"))
    assert item.url == "//[broken"


@pytest.mark.parametrize(
    ("page", "url"),
    [
        (BASE, "https://courier.example/n/1"),
        (None, "https://courier.example/n/1"),
        ("https://web.archive.org/x", "https://web.archive.org/web/20100102041609/https://courier.example/n/1"),
    ],
)
def test_the_address_in_a_kept_page_is_the_newspapers(page: str | None, url: str) -> None:
    address = "/web/20100102041609/https://courier.example/n/1"
    assert Base(page).absolute(address) == url
    assert Base(BASE).absolute("/web/designers") == "https://courier.example/web/designers"


def test_an_empty_list_has_no_items() -> None:
    assert items() == ()


def test_a_pages_address_that_is_none_makes_no_address_whole() -> None:
    (item,) = read_items([link("Dredge or dream", "/n/1")], Base("http://["))
    assert item.url == "/n/1"


@pytest.mark.parametrize(
    "lines",
    [
        ("The trade in eels", "Ida Holm", "Who owns the mole?", "Tobias Fenn"),
        ("Ida Holm", "The trade in eels", "Tobias Fenn", "Who owns the mole?"),
        ("The trade in eels", "Ida Holm", EXCERPT, "Who owns the mole?", "Tobias Fenn", EXCERPT),
        ("• The trade in eels", "• Who owns the mole?"),
        ("The trade in eels", "2 days ago", "Who owns the mole?", "3 days ago"),
    ],
)
def test_neither_writers_nor_signs_are_titles_of_a_list_without_markup(lines: tuple[str, ...]) -> None:
    assert [x.title for x in items(*map(Block, lines))] == ["The trade in eels", "Who owns the mole?"]


@pytest.mark.parametrize(
    "lines",
    [
        ("ما تعرفه الحافلة الليلية", "نور حداد", "من يملك رصيف الميناء", "سامي خليل"),
        ("रात की बस क्या जानती है", "मीरा जोशी", "घाट किसका है आखिर", "राहुल नायर"),
        ("夜班车知道的事", "林海", "码头到底属于谁", "周明远"),
    ],
)
def test_writers_in_scripts_without_capitals_are_no_titles(lines: tuple[str, ...]) -> None:
    assert [x.title for x in items(*map(Block, lines))] == [lines[0], lines[2]]


def test_dates_in_brackets_are_not_part_of_titles_without_markup() -> None:
    found = items(Block("The trade in eels (14 May 2026)"), Block("Who owns the mole? [13 May 2026]"))
    assert [(x.title, x.date) for x in found] == [
        ("The trade in eels", "2026-05-14"),
        ("Who owns the mole?", "2026-05-13"),
    ]


def test_titles_that_look_like_names_are_titles() -> None:
    lines = ("Empty Shelves", "Dredge Or Dream", "The Night Bus", "What Is Left")
    assert [x.title for x in items(*map(Block, lines))] == list(lines)


@pytest.mark.parametrize(
    ("line", "linked", "title"),
    [
        ("Neighbour from the fourth Kazimir Dudek", 25, "Neighbour from the fourth"),
        ("In praise of soup – Ludmila Cieslik", 17, "In praise of soup"),
        ("In praise of soup on any day", 17, "In praise of soup on any day"),
    ],
)
def test_the_name_behind_the_link_of_a_title_is_no_part_of_it(line: str, linked: int, title: str) -> None:
    found = items(Block(line, link_chars=linked, hrefs=("/f/1",)), link("The harbour at night", "/f/2"))
    assert [x.title for x in found] == [title, "The harbour at night"]


def titles_of(*lines: str) -> list[str | None]:
    return [x.title for x in items(*map(Block, lines))]


@pytest.mark.parametrize(
    "names", [("Anke de Vries", "Col (R) Tom Fenn"), ("نرگس طباطبایی", "کاوه رستگار"), ("김민수", "이정희")]
)
def test_a_title_may_look_like_a_name_among_those_of_writers(names: tuple[str, str]) -> None:
    titles = (
        ("Laat de boot niet aan de markt", "Lights Out")
        if names[0].isascii()
        else ("آبی که از یاد ما رفت", "شهرهای تشنه")
    )
    assert titles_of(names[0], titles[0], names[1], titles[1]) == list(titles)
    assert titles_of(titles[0], names[0], titles[1], names[1]) == list(titles)


def test_dates_may_stand_above_their_titles() -> None:
    found = items(*map(Block, ("May 14, 2026", "A bridge to nowhere", "May 13, 2026", "Wheat and chaff")))
    assert [(x.title, x.date) for x in found] == [
        ("A bridge to nowhere", "2026-05-14"),
        ("Wheat and chaff", "2026-05-13"),
    ]


def test_what_titles_are_filed_under_is_no_title() -> None:
    assert titles_of("Panel passes the bill", "TOWN", "Storm may miss the port", "TOWN") == [
        "Panel passes the bill",
        "Storm may miss the port",
    ]
    assert titles_of("Duty on biscuits to rise", "3h ago|Economy", "Three wickets before lunch", "5h ago|Cricket") == [
        "Duty on biscuits to rise",
        "Three wickets before lunch",
    ]
    assert titles_of("HARBOUR", "QUAY") == ["HARBOUR", "QUAY"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Housing", "May 14, 2026", "The trade in eels grows", "Health", "May 13, 2026", "Who owns the mole?"),
        ("Town", "The trade in eels grows", "Town", "Who owns the mole?"),
        ("The trade in eels grows", "Housing", "May 14, 2026", "Who owns the mole?", "Health", "May 13, 2026"),
        ("Housing", "The trade in eels grows", EXCERPT, "Health", "Who owns the mole?", EXCERPT),
    ],
)
def test_what_titles_without_markup_are_filed_under_is_no_title(lines: tuple[str, ...]) -> None:
    found = items(*map(Block, lines))
    assert [x.title for x in found] == ["The trade in eels grows", "Who owns the mole?"]
    assert [x.date for x in found] in (["2026-05-14", "2026-05-13"], [None, None])


def test_words_that_stand_again_and_again_are_no_titles() -> None:
    lines = ("Town", "The trade in eels", "Town", "Who owns the mole?", "Lights out", "Town", "Soup for one")
    assert titles_of(*lines) == ["The trade in eels", "Who owns the mole?", "Lights out", "Soup for one"]
    assert titles_of("Town", "Lights out", "Town", "Soup for one") == ["Town", "Lights out", "Town", "Soup for one"]


def test_the_excerpt_below_a_name_that_stands_again_and_again_is_one() -> None:
    teasers = ((title, "Ida Holm", f"{title} has kept the town awake.") for title in ("Eels", "Lights out", "Soup"))
    found = items(*(Block(line) for teaser in teasers for line in teaser))
    assert [x.title for x in found] == ["Eels", "Lights out", "Soup"]
    assert all(x.excerpt is not None for x in found)


def test_three_pairs_of_a_word_and_a_title_are_three_stories() -> None:
    lines = ("Housing", "The trade in eels grows", "Health", "Who owns the mole?", "Schools", "Lights out on the quay")
    assert titles_of(*lines) == list(lines[1::2])


@pytest.mark.parametrize(
    "lines",
    [
        ("Empty shelves", "Who owns the mole and who pays?", "Lights out", "What the night bus knows of us"),
        ("Empty shelves", "Lights out", "Who owns the mole and who pays?"),
    ],
)
def test_titles_without_markup_may_be_short(lines: tuple[str, ...]) -> None:
    assert titles_of(*lines) == list(lines)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Also Read | What the mud of the harbour holds", "What the mud of the harbour holds"),
        ("LETTER: Too many gulls on the pier", "Too many gulls on the pier"),
        ("COLUMN: In praise of the slow tide", "In praise of the slow tide"),
        ("Lire aussi : Ce que cache la vase du port", "Ce que cache la vase du port"),
        ("Harbour: Who owns the mole?", "Harbour: Who owns the mole?"),
        ("A letter to the sea: what it said", "A letter to the sea: what it said"),
    ],
)
def test_a_word_for_the_list_or_its_type_is_no_part_of_a_title(line: str, title: str) -> None:
    found = items(link(line, "/f/1"), link("The harbour at night", "/f/2"))
    assert [x.title for x in found] == [title, "The harbour at night"]
