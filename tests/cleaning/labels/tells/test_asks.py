"""Boxes that ask the reader for an address or a subscription."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

STORY = (
    "<article><h1>Channel to be dredged</h1>"
    "<p class=kept>The trust said that it would dredge the channel.</p></article>"
)


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("No time to read? Sign up to receive the headlines of the bay every morning.", "newsletter"),
        ("The bay in your inbox, every Friday and free of charge.", "newsletter"),
        ("Il vous reste 57 % de cet article à lire. Le reste est pour qui paie.", "paywall"),
        ("Tunatumia cookie ili kuboresha matumizi yako ya tovuti hii kila siku.", "consent"),
        ("Nosotros y nuestros socios almacenamos o accedemos a información en un dispositivo.", "consent"),
        ("We and our partners store and access information on your device to show adverts.", "consent"),
        ("Sie haben noch nicht genug? Jetzt weiterlesen mit Kurier Plus, vier Wochen lang.", "paywall"),
    ],
)
def test_a_sentence_tells_what_its_box_asks_for(labelled: Labeller, sentence: str, label: str) -> None:
    page = labelled(f"{STORY}<div><h4>The Tide by post</h4><p>{sentence}</p><p>Off you go</p></div>")
    assert page.label_of("The Tide") == label
    assert page.label_of("Off you go") == label


def test_a_button_asks_for_nothing(labelled: Labeller) -> None:
    page = labelled(f"{STORY}<div><p>Of the harbour</p><p><a href=/in>Sign up now</a></p></div>")
    assert page.label_of("Of the harbour") == "other"


def test_what_a_heading_names_is_not_of_the_box(labelled: Labeller) -> None:
    page = labelled(
        f"{STORY}<div><div><p>Sign up to receive the headlines of the bay.</p></div>"
        "<div><h3>Most read</h3><a href=/n/1>Ferry dues to rise in May, says the trust</a></div></div>"
    )
    assert page.label_of("Ferry dues") == "popular"


def test_lines_without_elements_are_no_box(labelled: Labeller) -> None:
    lines = "<br>".join(f"Of the harbour, part {n}" for n in range(20))
    page = labelled(f"{STORY}<div>Sign up to receive the headlines of the bay.<br>{lines}</div>")
    assert page.label_of("Sign up") == "newsletter"
    assert page.label_of("Of the harbour, part 7") == "other"


def test_a_line_on_a_subscription_is_of_a_paywall_with_the_box_around_it(labelled: Labeller) -> None:
    page = labelled(f"{STORY}<div><h2>We have something for you</h2><p>Con tu suscripción lees todo.</p></div>")
    assert page.label_of("Con tu") == page.label_of("We have something") == "paywall"


def test_a_row_of_links_with_such_a_word_asks_for_nothing(labelled: Labeller) -> None:
    row = "<a href=/a>Archive</a> <a href=/b>Ihr Abonnement</a> <a href=/c>Feeds</a>"
    assert labelled(f"{STORY}<div><p>{row}</p></div>").label_of("Archive") == "navigation"


def test_what_stands_around_a_form_for_an_address_asks_for_it(labelled: Labeller) -> None:
    form = "<form><input type=email><button>Jisajili</button></form>"
    page = labelled(f"{STORY}<div><h3>Barua ya Asubuhi</h3><p>Pokea habari muhimu kila asubuhi.</p>{form}</div>")
    assert page.label_of("Barua") == page.label_of("Pokea") == "newsletter"
