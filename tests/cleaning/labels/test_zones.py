"""What elements and their class words say of the blocks inside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

STORY = (
    "<h1>Tram line reopens after the flood</h1><p class=kept>The first tram crossed the bridge at noon on Friday.</p>"
)
LINE = "A line that says nothing of itself"


@pytest.mark.parametrize(
    ("names", "label"),
    [
        ("comments-area", "comments"),
        ("cookie-banner", "consent"),
        ("cmplz-message", "consent"),
        ("newsletterSignup", "newsletter"),
        ("c-ad-slot", "advert"),
        ("most-read", "popular"),
        ("recent-posts", "popular"),
        ("related_posts", "related"),
        ("sharing-tools", "social"),
        ("site-footer", "navigation"),
        ("author-box", "author_bio"),
    ],
)
def test_a_class_word_names_what_is_inside(labelled: Labeller, names: str, label: str) -> None:
    page = labelled(f"<article>{STORY}</article><div class='{names}'><p>{LINE}</p><p>And another</p></div>")
    assert page.label_of(LINE) == label


@pytest.mark.parametrize("names", ["has-comments", "credit-card", "breathe", "adult-learning", "shareholder"])
def test_words_that_hold_other_words_say_nothing(labelled: Labeller, names: str) -> None:
    page = labelled(f"<article>{STORY}</article><div class='{names}'><p>{LINE}</p><p>And another</p></div>")
    assert page.label_of(LINE) == "other"


def test_a_container_of_the_text_is_no_zone(labelled: Labeller) -> None:
    page = labelled(f"<div class='related comments'>{STORY}<p>{LINE}</p></div>")
    assert page.label_of("The first tram") == "body"
    assert page.label_of(LINE) == "other"


def test_nothing_inside_the_comments_is_called_otherwise(labelled: Labeller) -> None:
    page = labelled(f"<article>{STORY}</article><div class=comments><div class=related-posts><p>{LINE}</p></div></div>")
    assert page.label_of(LINE) == "comments"


def test_a_sidebar_is_not_of_the_comments_that_a_page_forgot_to_close(labelled: Labeller) -> None:
    page = labelled(
        f"<article>{STORY}</article><div class=comments><p>Well done.</p>"
        f"<aside class=most-read><p>{LINE}</p></aside></div>"
    )
    assert page.label_of("Well done") == "comments"
    assert page.label_of(LINE) == "popular"


def test_a_form_in_a_figure_is_no_caption(labelled: Labeller) -> None:
    page = labelled(f"<article>{STORY}<figure><p>{LINE}</p><form><button>Go</button></form></figure></article>")
    assert page.label_of(LINE) != "caption"


def test_a_figure_holds_its_caption(labelled: Labeller) -> None:
    page = labelled(f"<article>{STORY}<figure><figcaption>{LINE}, seen from the tower</figcaption></figure></article>")
    assert page.label_of(LINE) == "caption"
