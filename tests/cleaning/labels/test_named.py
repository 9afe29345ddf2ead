"""What names a block: the class around it, unless its own words say more."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Labeller

PARAGRAPH = "The harbour trust said that it would dredge the channel again before the winter storms set in."


def test_credits_between_headline_and_text_are_the_storys(labelled: Labeller) -> None:
    page = labelled(
        "<h1>Mud and money</h1><p class=credits>Words: Noor Sahbani</p><p class=credits>11 May 2026, 6:30 am</p>"
        f"<p class=kept>{PARAGRAPH}</p><p class=credits>Ewan Trask for the Courier</p><p class=kept>{PARAGRAPH}</p>"
    )
    assert page.label_of("Words") == "byline"
    assert page.label_of("11 May") == "timestamp"
    assert page.label_of("Ewan Trask") == "caption"


def test_a_footer_holds_more_than_links(labelled: Labeller) -> None:
    about = "The Harbour Courier has told the towns of the bay what happens in them since the year of the great storm."
    page = labelled(
        f"<article><h1>Mud and money</h1><p class=kept>{PARAGRAPH}</p></article><footer><h4>Sections</h4>"
        f"<p><a href=/t>Town</a></p><p><a href=/s>Sport</a></p><p>{about}</p><p>Tel. +44 1632 960 001</p>"
        "<p>Sign up to our newsletter and read it first</p></footer>"
    )
    assert page.label_of("Sections") == page.label_of("Town") == "navigation"
    assert page.label_of("The Harbour Courier") == "other"
    assert page.label_of("Tel.") == "legal"
    assert page.label_of("Sign up") == "newsletter"


def test_the_headline_at_the_end_of_a_trail_is_the_trails(labelled: Labeller) -> None:
    trail = "<ul class=breadcrumbs><li><a href=/>Home</a><li>Mud and money</ul>"
    page = labelled(f"{trail}<h1>Mud and money for the bay</h1><p class=kept>{PARAGRAPH}</p>")
    assert page.label_of("Mud and money") == "breadcrumbs"


def test_titles_under_the_writers_name_are_stories(labelled: Labeller) -> None:
    page = labelled(
        f"<h1>Mud and money</h1><p class=kept>{PARAGRAPH}</p><div><h4>About the Author</h4>"
        "<p>Noor Sahbani writes on the sea.</p><ul><li><a href=/2026/05/11/who-pays>Who pays for the harbour wall</a>"
        "<li><a href=/2026/05/09/the-tide>The tide that never turned</a></ul></div>"
    )
    assert page.label_of("Noor Sahbani") == "author_bio"
    assert page.label_of("Who pays") == "related"


def test_a_link_of_a_menu_to_where_readers_follow_is_an_entry(labelled: Labeller) -> None:
    page = labelled(
        f"<nav><ul><li><a href=/town>Town</a><li><a href=/connect>Connect with us</a></ul></nav>"
        f"<h1>Mud and money</h1><p class=kept>{PARAGRAPH}</p>"
    )
    assert page.label_of("Connect") == "navigation"


def test_an_inline_elements_name_tells_what_nothing_else_does(labelled: Labeller) -> None:
    page = labelled(
        f"<h1>Mud and money</h1><div><span class=photo-credit>The wall at low tide, Ewan Trask</span></div>"
        f"<p class=kept>{PARAGRAPH}</p>"
    )
    assert page.label_of("The wall") == "caption"
