"""Single lines that their own words tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsclean.cleaning.labels.tells.lines import is_legal
from newsclean.cleaning.labels.tells.signatures import is_timestamp

if TYPE_CHECKING:
    from conftest import Labeller

HEAD = (
    "<title>Tram line reopens | The Courier</title><meta name=author content='Greta Sund'>"
    "<meta property='og:title' content='Tram line reopens after the flood'>"
)
TEXT = "<p class=kept>The first tram crossed the bridge at noon on Friday.</p>"


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Tram line reopens after the flood", "headline"),
        ("Greta Sund", "byline"),
        ("By Greta Sund and Ewan Trask", "byline"),
        ("Von Jule Brandis", "byline"),
        ("By", "byline"),
        ("Words: Noor Sahbani", "byline"),
        ("بقلم: سلمى البحري", "byline"),
        ("מאת: נועה ימית", "byline"),
        ("Greta Sund Published May 12, 2026", "byline"),
        ("Posted on May 12, 2026 by the desk", "timestamp"),
        ("12 May 2026, 7:45 am", "timestamp"),
        ("3 hours ago", "timestamp"),
        ("0:00 / 3:12", "media_player"),
        ("Escuchar 00:00 / 12:05", "media_player"),
        ("The old pier from above. Photo: Ida Holm / Courier", "caption"),
        ("Опоры строящегося моста. Фото: Павел Громов / Вестник", "caption"),
        ("2026年5月14日 15時00分", "timestamp"),
        ("4 min read", "timestamp"),
        ("Photo: Reuters", "caption"),
        ("Foto(s): © Archiv", "caption"),
        ("The bridge in 1931. — Photo by AFP", "caption"),
        ("Share on Facebook", "social"),
        ("Filed under: trams, floods", "tags"),
        ("Posted in Town and tagged bridge, tram", "tags"),
        ("You are here: Home / Town", "breadcrumbs"),
        ("© 2026 The Courier. All rights reserved.", "legal"),
        ("17 comments", "comments"),
        ("Advertisement", "advert"),
    ],
)
def test_a_line_above_the_text(labelled: Labeller, line: str, label: str) -> None:
    assert labelled(f"<div><p>{line}</p>{TEXT}</div>", HEAD).label_of(line) == label


@pytest.mark.parametrize("line", ["Home &gt; Town &gt; Trams", "首页 → 新闻 → 城市"])
def test_a_row_of_links_with_arrows_is_a_trail(labelled: Labeller, line: str) -> None:
    parts = line.replace("&gt;", ">").split(" ")
    links = " ".join(
        part if len(part) == 1 and not part.isalnum() else f"<a href=/{i}>{part}</a>" for i, part in enumerate(parts)
    )
    assert labelled(f"<div><p>{links}</p>{TEXT}</div>").label_of(parts[0]) == "breadcrumbs"


@pytest.mark.parametrize(
    "href", ["https://www.facebook.com/sharer.php?u=x", "https://t.me/share?url=x", "mailto:?subject=x"]
)
def test_where_a_link_leads_tells_a_button_in_any_language(labelled: Labeller, href: str) -> None:
    assert labelled(f"<div>{TEXT}<p><a href='{href}'>Ossza meg</a></p></div>").label_of("Ossza") == "social"


def test_links_to_subjects_behind_the_text_are_its_tags(labelled: Labeller) -> None:
    assert labelled(f"<div>{TEXT}<p><a href=/tag/tram>Villamos</a></p></div>").label_of("Villamos") == "tags"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Updated 27 May, 2024", True),
        ("14:05 Uhr", True),
        ("Running time: 1:42", False),
        ("In 2024 the river rose twice in a week, and nobody was ready", False),
    ],
)
def test_a_timestamp_has_little_beside_its_date(line: str, told: bool) -> None:
    assert is_timestamp(line) is told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Alle Rechte vorbehalten", True),
        ("Мнение автора может не совпадать с позицией редакции.", True),
        ("Las opiniones expresadas en este artículo son responsabilidad exclusiva de su autora.", True),
        ("Les opinions exprimées ici n’engagent que leur auteur.", True),
        ("Gastbeiträge geben die Meinung der Autoren wieder, nicht die der Redaktion.", True),
        ("本文仅代表作者个人观点，不代表本报立场。", True),
        ("This column does not necessarily reflect the opinion of the Harbour Courier.", True),
        ("The right of way was reserved", False),
        ("The trust's report does not reflect what the crews had told it in the spring.", False),
    ],
)
def test_rights(line: str, told: bool) -> None:
    assert is_legal(line) is told


def test_lines_beside_a_notice_of_rights_are_the_imprint(labelled: Labeller) -> None:
    page = labelled(
        f"<div>{TEXT}</div><div class=footer><p>© 2026 The Courier Ltd</p><p>4 Quay Street, Ellery</p></div>"
    )
    assert page.label_of("4 Quay Street") == "legal"


@pytest.mark.parametrize(
    ("above", "below", "text", "label"),
    [
        ("<p><a href=/s>Town</a></p>", "", "Town", "tags"),
        ("", "<p><a href=/g>Ewan Trask</a></p>", "Ewan Trask", "byline"),
    ],
)
def test_links_beside_the_headline_are_subjects_or_writers(
    labelled: Labeller, above: str, below: str, text: str, label: str
) -> None:
    headline = "<h1>Tram line reopens after the flood</h1>"
    assert labelled(f"<div>{above}{headline}{below}{TEXT}</div>").label_of(text) == label


@pytest.mark.parametrize("line", ["Read it in our E-Paper", "Asie / Pacifique"])
def test_the_letters_of_an_agency_in_a_word_are_no_credit(labelled: Labeller, line: str) -> None:
    assert labelled(f"<p>{line}</p>{TEXT}", HEAD).label_of(line) != "caption"


@pytest.mark.parametrize(
    "line",
    [
        "Reuters",
        "PTI",
        "中央社",
        "- The Harbour Courier",
        "Source: Harbour Post",
    ],
)
def test_whom_a_story_comes_from_stands_below_it(labelled: Labeller, line: str) -> None:
    page = labelled(
        f"<article><h1>Channel to be dredged</h1><p class=kept>{'A word. ' * 20}</p><p>{line}</p></article>"
    )
    assert page.label_of(line) == "byline"


def test_an_address_is_the_bylines_above_the_text_and_the_writers_below_it(labelled: Labeller) -> None:
    text = f"<p class=kept>{'A word. ' * 20}</p>"
    page = labelled(f"<h1>Channel to be dredged</h1><p>desk@post.example</p>{text}<p>ida@post.example</p>")
    assert (page.label_of("desk@"), page.label_of("ida@")) == ("byline", "author_bio")


def test_a_place_before_a_date_is_no_writer(labelled: Labeller) -> None:
    text = f"<p class=kept>{'A word. ' * 20}</p>"
    page = labelled(f"<article><h1>Channel to be dredged</h1><p>Frankfurt, December 16, 2024</p>{text}</article>")
    assert page.label_of("Frankfurt") == "timestamp"


def test_a_link_to_the_comments_beside_the_headline_is_theirs(labelled: Labeller) -> None:
    text = f"<p class=kept>{'A word. ' * 20}</p>"
    page = labelled(f"<article><h1>Channel to be dredged</h1><p><a href='/n/1#comments'>Say it</a></p>{text}</article>")
    assert page.label_of("Say it") == "comments"


def test_a_letter_that_runs_a_script_is_a_control(labelled: Labeller) -> None:
    page = labelled(f"<article>{TEXT}</article><ul><li><a href='javaScript:larger(1)'>A</a></ul>")
    assert page.label_of("A") == "other"


def test_whose_a_picture_is_may_be_a_link(labelled: Labeller) -> None:
    page = labelled(
        f"<article><h1>Tram line reopens</h1><p><a href=/pic.jpg>Фото: gavan.example</a></p>{TEXT}</article>"
    )
    assert page.label_of("Фото") == "caption"


def test_a_heading_right_above_the_text_is_a_headline_where_another_block_shows_the_declared_one(
    labelled: Labeller,
) -> None:
    rail = "<div><p><a href=/n/1>Tram line reopens after the flood</a></p></div>"
    page = labelled(f"{rail}<article><h1>“Rails again”</h1>{TEXT}</article>", HEAD)
    assert page.label_of("“Rails again”") == "headline"


def test_the_names_of_networks_in_a_row_are_buttons(labelled: Labeller) -> None:
    row = "<a href=/f>Facebook</a><a href=/t>Twitter</a><a href=/i>Instagram</a>"
    page = labelled(f"<h1>Tram line reopens</h1>{TEXT}<div><div>{row}</div></div>", HEAD)
    assert page.label_of("FacebookTwitter") == "social"


@pytest.mark.parametrize("href", ["javascript:window.print()", "?homepage=true&amp;css=print"])
def test_a_link_to_a_page_for_printing_is_a_button(labelled: Labeller, href: str) -> None:
    page = labelled(f"<h1>Tram line reopens</h1><div><a href='{href}'>Auf Papier</a></div>{TEXT}", HEAD)
    assert page.label_of("Auf Papier") == "social"


def test_a_heading_that_calls_to_follow_does_so_with_nothing_under_it(labelled: Labeller) -> None:
    page = labelled(f"<div><article>{TEXT}<p>Folgen Sie dem Kurier auf Facebook</p></article></div>")
    assert page.label_of("Folgen Sie") == "social"


@pytest.mark.parametrize(
    "line", ["Kuva: Ida Kivi", "Ảnh: Lan Anh", "ছবি: হাসান আলী", "Снимка: Ива Маринова", "צילום: דנה לוי"]
)
def test_whose_a_picture_is_in_many_languages(labelled: Labeller, line: str) -> None:
    page = labelled(f"<article><h1>Tram line reopens</h1><p>{line}</p>{TEXT}</article>")
    assert page.label_of(line) == "caption"


def test_a_button_that_sells_is_an_advert_wherever_it_stands(labelled: Labeller) -> None:
    far = "".join(f"<p>A line of no meaning, number {n}</p>" for n in range(14))
    page = labelled(f"<div>{TEXT}</div><div>{far}</div><div><a href=/rope>Order yours today</a></div>", HEAD)
    assert page.label_of("Order yours") == "advert"
