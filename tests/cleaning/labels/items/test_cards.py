"""The cards of a list: one item each, with its own title, address and date, whatever its story is filed under."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import html

from newsclean.cleaning.blocks import segment
from newsclean.cleaning.labels.items.drafts import Base
from newsclean.cleaning.labels.items.link_parts import with_parts
from newsclean.cleaning.labels.items.teasers import read_items

if TYPE_CHECKING:
    from conftest import Labeller

    from newsclean.model import Item

STORIES = (
    ("Housing", "Build the pier before the river decides", "10"),
    ("Schools", "Teachers deserve more than a ticket", "11"),
    ("Letters to Ellery", "We should stop counting boats here", "12"),
)
EXCERPT = "The board has waited for a year and more for a buyer to come."


def items_of(labelled: Labeller, inside: str) -> list[Item]:
    page = labelled(f"<p class=kept>The gates are red.</p><section><h2>Opinion</h2>{inside}</section>")
    return [x for part in page.labelled.removed for x in part.items]


def listed(labelled: Labeller, card: str) -> list[Item]:
    cards = (card.format(kicker=kicker, title=title, n=n, excerpt=EXCERPT) for kicker, title, n in STORIES)
    return items_of(labelled, "".join(cards))


@pytest.mark.parametrize(
    "card",
    [
        "<article><a href=/n/{n}><h3><span>{kicker}</span><span>{title}</span></h3></a></article>",
        "<a href=/n/{n}><h3><span><span><img></span><span>{kicker}</span><span>{title}</span></span></h3></a>",
        "<article><a href=/n/{n}><p>{kicker}</p><h3>{title}</h3></a></article>",
        "<article><a href=/n/{n}><div>{kicker}</div><div>{title}</div></a></article>",
        "<a href=/n/{n}><div>{kicker}</div><div>{title}</div></a>",
        "<li><a href=/n/{n}>{kicker}<br>{title}</a></li>",
        "<p><a href=/n/{n}><div>01:32 min</div><div><span>{kicker}</span><span>{title}</span></div></a></p>",
        "<p><a href=/n/{n}><div>38 pictures</div><div><span>{kicker}</span><span>{title}</span></div></a></p>",
        "<article><a href=/n/{n}></a><div>{kicker}</div><h3>{title}</h3></article>",
        "<div><a href='/topic/{kicker}'>{kicker}</a><h3><a href=/n/{n}>{title}</a></h3></div>",
        "<div><h3><a href=/n/{n}>{title}</a></h3><a href='/latest/{kicker}'>{kicker}</a></div>",
        "<div><a href='/latest/{kicker}'>{kicker}</a><p><a href=/n/{n}>{title}</a></p></div>",
        "<div><a href=/town>Town life</a></div><div><a href=/n/{n}>{title}</a></div>",
        "<div><a href=/n>Town life</a></div><div><a href=/n/{n}>{title}</a></div>",
        "<div><h5><a href=/news/tags/24{n}>Town life [{n}]</a></h5><p><a href=/n/{n}>{title}</a></p></div>",
        "<div><a href=/category/news/town-{n}/>{kicker} of ours</a><p><a href=/n/{n}>{title}</a></p></div>",
        "<div><h3><a href=/n/{n}>{title}</a></h3><p><a href=/n/{n}>See it here</a></p></div>",
        "<div><h3><a href=/n/{n}>{title}</a></h3><p><a href=/watch/{n}>See it here</a></p></div>",
    ],
)
def test_what_a_story_is_filed_under_is_no_title_and_no_item(labelled: Labeller, card: str) -> None:
    found = [(x.title, x.url) for x in listed(labelled, card)]
    assert found == [(title, f"/n/{n}") for _, title, n in STORIES]


@pytest.mark.parametrize(
    "card",
    [
        "<div><a href=/c/town>Town life</a> <span>May {n}, 2024</span><h3><a href=/n/{n}>{title}</a></h3></div>",
        "<div><h3><a href=/n/{n}>{title}</a></h3><a href='/c/{kicker}'>{kicker}</a> <span>May {n}, 2024</span></div>",
        "<div><h3><a href=/n/{n}>{title}</a></h3><p><a href=/author/staff>EllerySix</a>May {n}, 2024</p></div>",
        "<div><h3><a href=/n/{n}>{title}</a></h3><p><a href=/town>/ May {n}, 2024</a></p></div>",
        "<div><div>Comment {n} MAY 24</div><h3><a href=/n/{n}>{title}</a></h3></div>",
        "<div>{n} May 24 | Housing</div><div><a href=/n/{n}>{title}</a></div>",
        "<h3><a href=/n/{n}>{title} {n}.05.2024</a></h3>",
    ],
)
def test_the_date_of_a_card_is_its_storys(labelled: Labeller, card: str) -> None:
    found = [(x.title, x.url, x.date) for x in listed(labelled, card)]
    assert found == [(title, f"/n/{n}", f"2024-05-{n}") for _, title, n in STORIES]


@pytest.mark.parametrize(
    "title",
    [
        "Terror attacks of 11/09/2001",
        "What happened on the Somme – 1 July 1916",
        "Der Untergang der Vineta: 3. Februar 1912",
        "Bericht zur Lage im Hafen vom 06.08.2021",
    ],
)
def test_the_day_that_a_title_tells_of_is_its_own(labelled: Labeller, title: str) -> None:
    cards = f"<h3><a href=/n/1>{title}</a></h3><h3><a href=/n/2>The ferry link to the islands is back</a></h3>"
    first, second = items_of(labelled, cards)
    assert (first.title, first.date, second.date) == (title, None, None)


@pytest.mark.parametrize(
    "card",
    [
        "<div><h3><a href=/n/{n}>{title}</a></h3><a href=/c/t>Town life</a><p><a href=/n/{n}>{excerpt}</a></p></div>",
        "<a href=/n/{n}><div>{kicker}</div><div>{title}</div><p>{excerpt}</p></a>",
        "<li><a href=/n/{n}>{title}</a> {excerpt}</li>",
    ],
)
def test_the_excerpt_of_a_card_is_its_storys(labelled: Labeller, card: str) -> None:
    found = [(x.title, x.url, x.excerpt) for x in listed(labelled, card)]
    assert found == [(title, f"/n/{n}", EXCERPT) for _, title, n in STORIES]


@pytest.mark.parametrize(
    ("inside", "titles"),
    [
        # Short titles beside a long one
        (
            (
                "<ul><li><a href=/naan>Naan bread</a></li><li><a href=/n/44100/soup>A soup for all of us</a></li>"
                "<li><a href=/rye>Sour rye</a></li></ul>"
            ),
            ["Naan bread", "A soup for all of us", "Sour rye"],
        ),
        # ... below the first story
        (
            (
                "<div><h3><a href=/n/1/the-hero>The hero of the day is a ferry</a></h3></div>"
                "<ul><li><a href=/naan>Naan bread</a></li><li><a href=/soup>Soup for one</a></li></ul>"
            ),
            ["The hero of the day is a ferry", "Naan bread", "Soup for one"],
        ),
        # Short titles above their excerpts
        (
            (
                "<a href=/n/1><div>Cold harbour</div><p>A port that forgot its ships in a single year</p></a>"
                "<a href=/n/2><div>Dance floor</div><p>The moves that are now cool for clubbers of all ages</p></a>"
            ),
            ["Cold harbour", "Dance floor"],
        ),
        # ... one of which is no short one
        (
            (
                "<a href=/n/1><div>Cold harbour</div><div>A port that forgot its ships in a single year</div></a>"
                "<a href=/n/2><div>Why the town has turned its back on the sea</div><div>It took a year</div></a>"
            ),
            ["Cold harbour", "Why the town has turned its back on the sea"],
        ),
        # Pages of subjects alone, or stories filed among them
        (
            "<ul><li><a href=/topic/harbour>The harbour of the town</a></li><li><a href=/topic/f>Ferries</a></li></ul>",
            ["The harbour of the town", "Ferries"],
        ),
        (
            (
                "<h3><a href=/topics/what-is-a-pier>What is a pier and who owns it?</a></h3>"
                "<h3><a href=/topics/harbours>Harbours</a></h3>"
            ),
            ["What is a pier and who owns it?", "Harbours"],
        ),
        # A story in the folder of another
        (
            (
                "<ul><li><a href=/harbour>Our special on the harbour</a></li>"
                "<li><a href=/harbour/pier>Who owns the pier in the harbour?</a></li></ul>"
            ),
            ["Our special on the harbour", "Who owns the pier in the harbour?"],
        ),
        # A story that belongs to another
        (
            (
                "<div><h3><a href=/n/1>The main story of the day</a></h3><p><a href=/n/2024/v>The votes</a></p></div>"
                "<div><h3><a href=/n/2>The other story of the day</a></h3><p><a href=/n/2025/w>The wind</a></p></div>"
            ),
            ["The main story of the day", "The votes", "The other story of the day", "The wind"],
        ),
        (
            (
                "<div><h3><a href=/n/1>The main story of the day</a></h3><p><a href=/v>Rust never sleeps</a></p></div>"
                "<div><h3><a href=/n/2>The other story of the day</a></h3><p><a href=/w>Gales never tire</a></p>"
                "</div>"
            ),
            ["The main story of the day", "Rust never sleeps", "The other story of the day", "Gales never tire"],
        ),
        # Short titles of several words in one link with excerpts that end without a stop
        (
            "".join(
                f"<div><a href=/2026/story-1000{n}.html><div>{title}</div><div>Hundreds without light, {n}</div>"
                "</a></div>"
                for n, title in enumerate(["Storm hits coast", "Tannery burns down", "Minister steps down"])
            ),
            ["Storm hits coast", "Tannery burns down", "Minister steps down"],
        ),
        (
            "".join(
                f"<div><a href=/2026/story-1000{n}.html><div>{title}</div><div>来春から大型車の通行禁止{n}</div>"
                "</a></div>"
                for n, title in enumerate(["港の桟橋閉鎖へ", "旧工場で火災が発生", "市長が辞任を表明"])
            ),
            ["港の桟橋閉鎖へ", "旧工場で火災が発生", "市長が辞任を表明"],
        ),
        # ... which days above them are not
        (
            "".join(
                f"<div><a href=/2026/story-1000{n}.html><div>1月{n}日 (金)</div><div>{title}</div></a></div>"
                for n, title in enumerate(
                    ["港の桟橋閉鎖を議会が可決", "旧工場で火災が発生した", "市長が辞任を表明した"], 4
                )
            ),
            ["港の桟橋閉鎖を議会が可決", "旧工場で火災が発生した", "市長が辞任を表明した"],
        ),
        # ... or called as kickers are
        (
            "".join(
                f"<a href=/n/{n}><div class=card-label>Gales batter the north and leave {n}00 dark</div>"
                "<div>Ferries stay in port</div></a>"
                for n in (3, 4)
            ),
            ["Gales batter the north and leave 300 dark", "Gales batter the north and leave 400 dark"],
        ),
        # Numbers that are no days
        (
            "<ul><li><a href=/n/1>Apollo 11 turns 50</a></li><li><a href=/n/2>Route 66 turns 99</a></li></ul>",
            ["Apollo 11 turns 50", "Route 66 turns 99"],
        ),
        # Titles without addresses among others
        (
            (
                "<ul><li><a href=/n/1>Ferry link to the islands is back</a></li>"
                "<li><a href='#'>Minister steps down after the row</a></li></ul>"
            ),
            ["Ferry link to the islands is back", "Minister steps down after the row"],
        ),
        # A sentence that begins with a link
        (
            "<ul><li><a href=/n/1>The council of Port Ellery</a> voted on Tuesday to close the terminal.</li></ul>",
            ["The council of Port Ellery voted on Tuesday to close the terminal."],
        ),
    ],
)
def test_short_titles_are_titles(labelled: Labeller, inside: str, titles: list[str]) -> None:
    assert [x.title for x in items_of(labelled, inside)] == titles


@pytest.mark.parametrize(
    "card",
    [
        "<a href=/n/1><div class=label>From the archive of ours</div><div>Who owns the mole?</div></a>",
        "<a href=/n/1><div class=teaser__kicker>From the archive of ours</div><p>Who owns the mole?</p></a>",
        "<a href=/n/1><div>From the archive of ours</div><p class=article__title>Who owns the mole?</p></a>",
        (
            "<div><a href=/n/1><div><i class=overline>Opinion</i> <span class=overline>From ours</span></div>"
            "<strong>Who owns the mole?</strong></a></div>"
        ),
        "<a href=/n/1><div class=card-title>Who owns the mole?</div><div class=subtitle>It does not know</div></a>",
    ],
)
def test_a_card_is_read_by_what_the_page_calls_its_lines(labelled: Labeller, card: str) -> None:
    assert [(x.title, x.url) for x in items_of(labelled, card)] == [("Who owns the mole?", "/n/1")]


def test_writers_pages_with_a_number_are_no_stories(labelled: Labeller) -> None:
    cards = "".join(
        f"<div><a href=/autor/22{n}/Ada-Reyes/>Ada Reyes</a><p><a href=/blogi/ada/?B={n}>{title}</a></p></div>"
        for _, title, n in STORIES
    )
    assert [x.title for x in items_of(labelled, cards)] == [title for _, title, _ in STORIES]


def test_heads_of_parts_of_a_list_are_no_items(labelled: Labeller) -> None:
    rows = "".join(f"<li><a href=/n/{n}>{title}</a></li>" for _, title, n in STORIES)
    tabs = "<div><h4>Most commented</h4><h4>All of our blogs</h4><h4>Recent harbour headlines</h4></div>"
    assert [x.title for x in items_of(labelled, f"{tabs}<ul>{rows}</ul>")] == [title for _, title, _ in STORIES]


def test_a_story_without_an_address_is_an_item_with_its_date(labelled: Labeller) -> None:
    rows = "".join(f"<div><h3><a href=/n/{n}>{title}</a></h3><p>May {n}, 2024</p></div>" for _, title, n in STORIES)
    own = "<div><h3>What the night bus knows</h3><p>May 9, 2024</p></div>"
    first, *_ = items_of(labelled, own + rows)
    assert (first.title, first.url, first.date) == ("What the night bus knows", None, "2024-05-09")


def test_a_story_that_is_listed_twice_is_one_item(labelled: Labeller) -> None:
    rows = "".join(f"<li><a href=/n/{n}>{title}</a></li>" for _, title, n in STORIES)
    assert [x.url for x in items_of(labelled, f"<ul>{rows}</ul><ul>{rows}</ul>")] == ["/n/10", "/n/11", "/n/12"]


def test_the_entries_of_a_menu_are_items_with_their_addresses() -> None:
    rows = "".join(f"<option value=/n/{n}.html>{title}</option>" for _, title, n in STORIES)
    page = segment(html.document_fromstring(f"<select><option>Choose</option>{rows}</select>"))
    found = read_items(with_parts(page.blocks, page.containers), Base(None))
    assert [(x.title, x.url) for x in found] == [(title, f"/n/{n}.html") for _, title, n in STORIES]


@pytest.mark.parametrize(
    ("days", "read"),
    [
        (("04/09/2024", "08/29/2023"), ["2024-04-09", "2023-08-29"]),
        (("04/09/2024", "05/08/2023"), ["2024-09-04", "2023-08-05"]),
        (("04/09/2024", "29/08/2023"), ["2024-09-04", "2023-08-29"]),
        (("30 Nov 98", "28 Jan 10"), ["1998-11-30", "2010-01-28"]),
    ],
)
def test_the_dates_of_a_list_prove_their_order(labelled: Labeller, days: tuple[str, str], read: list[str]) -> None:
    cards = (
        f"<div><h3><a href=/n/{n}>{title}</a></h3><p>{day}</p></div>"
        for (_, title, n), day in zip(STORIES, days, strict=False)
    )
    assert [x.date for x in items_of(labelled, "".join(cards))] == read
