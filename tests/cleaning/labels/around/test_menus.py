"""Menus that open on stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

STORY = (
    "<article><h1>Channel to be dredged</h1>"
    "<p class=kept>The trust said that it would dredge the channel.</p></article>"
)
ENTRIES = f"<ul>{''.join(f'<li><a href=/{x}>{x}</a>' for x in ('Town', 'Sea', 'Sport', 'Money'))}</ul>"
TITLES = (
    "The men who lit the lamps are gone, and nobody has noticed",
    "Why the second best cannon deserves a place on the quay",
)


def _menu(kickers: tuple[str, str], addresses: str = "/n") -> str:
    cards = "".join(
        f"<p><a href={addresses}/{i}>{kicker}</a></p><p><a href={addresses}/{i}>{title}</a></p>"
        for i, (kicker, title) in enumerate(zip(kickers, TITLES, strict=True))
    )
    return f"<nav>{ENTRIES}<div>{cards}</div></nav>{STORY}"


def test_the_stories_of_a_menu_are_told_from_its_entries(labelled: Labeller) -> None:
    page = labelled(_menu(("Sea", "Town")))
    assert page.label_of("The men who") == "related"
    assert page.label_of("Sport") == "navigation"


@pytest.mark.parametrize(("kicker", "label"), [("Editorial", "editorial"), ("Column", "opinion")])
def test_kickers_name_the_columns_of_a_menu(labelled: Labeller, kicker: str, label: str) -> None:
    page = labelled(_menu(("Opinion", kicker)))
    assert page.label_of("The men who") == "opinion"
    assert page.label_of("Why the second") == label


def test_addresses_name_the_columns_of_a_menu(labelled: Labeller) -> None:
    assert labelled(_menu(("Sea", "Town"), "/opinion/columns")).label_of("The men who") == "opinion"


def test_headings_that_are_titles_in_a_menu_are_one_list(labelled: Labeller) -> None:
    cards = "".join(f"<article><h2><a href=/opinion/2026/{i}>{x}</a></h2></article>" for i, x in enumerate(TITLES * 2))
    page = labelled(f"<header>{ENTRIES}<div>{cards}</div></header>{STORY}")
    [found] = [x for x in page.labelled.removed if x.items]
    assert (found.label, len(found.items)) == ("opinion", 4)


def test_a_table_of_contents_lists_no_stories(labelled: Labeller) -> None:
    links = "".join(f"<li><a href='#{i}'>{title}</a>" for i, title in enumerate(TITLES * 2))
    assert labelled(f"<nav><ul>{links}</ul></nav>{STORY}").label_of("The men who") == "navigation"


@pytest.mark.parametrize("names", ["menu-item menu-item-type-custom", "main-nav__submenu-item", "sub-menu"])
def test_what_an_editor_put_into_a_menu_is_an_entry_however_long(labelled: Labeller, names: str) -> None:
    entries = "".join(f"<li class='{names}'><a href=/n/{i}>{title}</a>" for i, title in enumerate(TITLES * 2))
    page = labelled(f"{STORY}{'<hr><p>A line</p>' * 12}<nav>{ENTRIES}<ul>{entries}</ul></nav>")
    assert page.label_of("The men who") == "navigation"


def test_a_link_into_the_page_itself_above_teasers_is_none(labelled: Labeller) -> None:
    titles = "".join(f"<p><a href=/n/{i}/a-story-of-the-bay>{title}</a></p>" for i, title in enumerate(TITLES * 2))
    page = labelled(f"<a href='#top'>Skip to the story</a>{titles}{'<p>A line</p>' * 12}{STORY}")
    assert page.label_of("Skip to") == "navigation"


def test_a_heading_right_above_the_stories_of_a_menu_is_theirs(labelled: Labeller) -> None:
    titles = "".join(f"<li><a href=/n/{i}>{title}</a>" for i, title in enumerate(TITLES * 2))
    page = labelled(f"<nav>{ENTRIES}<div><h3>Harbour life</h3><ul>{titles}</ul></div></nav>{STORY}")
    assert page.label_of("Harbour life") == "related"


def test_a_block_of_many_links_to_stories_is_teasers(labelled: Labeller) -> None:
    links = " ".join(f"<a href=/n/{i}>{title}</a>" for i, title in enumerate(TITLES * 2))
    page = labelled(f"<nav>{ENTRIES}<div><p>{links}</p></div></nav>{STORY}")
    assert page.label_of(TITLES[0]) == "related"
