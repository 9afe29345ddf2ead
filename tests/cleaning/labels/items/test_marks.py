"""What the rows of a list begin and end with, and what is the titles' own."""

import pytest

from newsclean.cleaning.blocks import Block
from newsclean.cleaning.labels.items.drafts import Base
from newsclean.cleaning.labels.items.marks import points, without_marks
from newsclean.cleaning.labels.items.teasers import read_items

TITLES = ["Mosquitoes sprayed from the air", "New waiting room at clinic", "Bells stolen from chapel"]


@pytest.mark.parametrize(
    "row",
    [
        "{n}. {}",
        "{n}) {}",
        "#{n} {}",
        "{n} {}",
        "{n}위 {}",
        "» {}",
        "• {}",
        "- {}",
        "・{}",
        "· {}",
        "{} (09-18)",
        "{} (09/12 - 11:06)",
        "17:5{n} {}",
        "08.04 18:1{n} {}",
        "5:4{n} p.m.{}",
    ],
)
def test_marks_of_rows_are_no_part_of_titles(row: str) -> None:
    assert without_marks([row.format(x, n=n) for n, x in enumerate(TITLES, 1)]) == TITLES


@pytest.mark.parametrize(
    "titles",
    [
        ["10 best walks on the coast", "1984 comes to the harbour theatre", "7. Oktober im Hafen"],
        ["1. FC Norden wins the cup", "2 men held over stolen bells", "Three ferries laid up"],
        ["1 dead in ferry fire", "2 held over stolen bells"],
        ["Harbour wins away (2-1)", "The bells are back"],
        ["1. FC Norden wins the cup"],
        ["12:08 East of Bucharest", "3:10 to Yuma rides again", "Bells stolen from chapel"],
        ["10:30 ferry is cancelled for good", "12:45 train will stop at Lund again"],
        ["28:26 for Norden after a weak start", "31:30 in Flensburg"],
        ["»I see no way back«", "»The bells are ours«"],
        ["“Stay at home,” says the mayor", "¿Quién paga el puente?", "...and the band played on"],
    ],
)
def test_what_begins_a_title_of_its_own_stays(titles: list[str]) -> None:
    assert without_marks(titles) == titles


@pytest.mark.parametrize(
    ("title", "is_way"),
    [
        ("<< Previous story", True),
        ("Inayofuata >", True),
        ("Next »", True),
        ("» Bells stolen from chapel", False),
        ("Two ferries, one pier and a very long queue on Sunday »", False),
        ("Harbour 2 > 1", False),
        ("Уникальный балет «Талисман»", False),
        ("«Αλωση» που ανάβει φωτιές", False),
    ],
)
def test_ways_to_other_stories(title: str, is_way: bool) -> None:
    assert points(title) == is_way


@pytest.mark.parametrize("row", ["12.06.2009 - {}", "{} (12-01-2009)", "{} - 12.06.2009", "June 3, 2009: {}"])
def test_a_date_in_the_link_of_a_title_is_the_items(row: str) -> None:
    texts = [row.format(x) for x in TITLES]
    items = read_items([Block(x, "li", i, len(x), (f"/a{i}",)) for i, x in enumerate(texts)], Base(None))
    assert [x.title for x in items] == TITLES
    assert all(x.date is not None and x.date.startswith("2009") for x in items)


def test_the_ways_on_are_no_items() -> None:
    texts = [*TITLES, "<< Previous story", "Next story >>"]
    items = read_items([Block(x, "li", i, len(x), (f"/a{i}",)) for i, x in enumerate(texts)], Base(None))
    assert [x.title for x in items] == TITLES


@pytest.mark.parametrize(
    ("line", "title"),
    [("The outage on April 16, 2009", None), ("Mises Wire • 12/19/2025 • Ida Holm", "Dredge or dream")],
)
def test_a_date_amid_words_parts_no_title(line: str, title: str | None) -> None:
    texts = ["Dredge or dream, says the council", line] if title else [line]
    items = read_items([Block(x, "p", i, len(x), (f"/a{i}",)) for i, x in enumerate(texts)], Base(None))
    assert [x.title for x in items] == texts[:1][: title is not None]
