"""What names a block: the class around it, unless its own words say more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

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


def test_a_byline_among_buttons_is_one(labelled: Labeller) -> None:
    page = labelled(
        f"<h1>Mud and money</h1><p class=kept>{PARAGRAPH}</p><div class=meta__social><p>By Noor Sahbani</p>"
        f"<p>11 May 2026, 6:30 am</p><p>Follow us</p></div><p class=kept>{PARAGRAPH}</p><p class=kept>{PARAGRAPH}</p>"
    )
    assert page.label_of("By Noor") == "byline"
    assert page.label_of("11 May") == "timestamp"
    assert page.label_of("Follow us") == "social"


@pytest.mark.parametrize(("names", "label"), [("read__credit", "byline"), ("photo-credit", "caption")])
def test_a_credit_between_headline_and_text_is_the_storys_but_a_pictures(
    labelled: Labeller, names: str, label: str
) -> None:
    page = labelled(
        f"<h1>Mud and money</h1><div class={names}><p>By Noor Sahbani</p></div><p class=kept>{PARAGRAPH}</p>"
    )
    assert page.label_of("By Noor") == label


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


def test_who_took_a_picture_is_its_caption(labelled: Labeller) -> None:
    credit = "<div class=photo><img src=/a.jpg><div class=photo_author>Фото: міська рада</div></div>"
    page = labelled(f"<h1>Mud and money</h1>{credit}<p class=kept>{PARAGRAPH}</p>")
    assert page.label_of("Фото") == "caption"


def test_the_papers_name_above_the_headline_is_no_tag(labelled: Labeller) -> None:
    name = "<h1><a href=/>Harbour Courier</a></h1>"
    head = "<title>Mud and money for the bay - Harbour Courier</title>"
    page = labelled(f"{name}<h2>Mud and money for the bay</h2><p class=kept>{PARAGRAPH}</p>", head)
    assert page.label_of("Harbour Courier") == "navigation"


def test_what_the_markup_calls_the_author_is_the_byline(labelled: Labeller) -> None:
    line = "<div><span itemprop=author><span itemprop=name>Noor Sahbani</span></span></div>"
    assert labelled(f"<h1>Mud and money</h1>{line}<p class=kept>{PARAGRAPH}</p>").label_of("Noor") == "byline"


def test_a_date_in_the_footer_that_says_of_what_is_the_storys(labelled: Labeller) -> None:
    footer = "<footer><p>Last updated 17 May 2026</p><p>18 May 2026</p></footer>"
    page = labelled(f"<article><h1>Mud and money</h1><p class=kept>{PARAGRAPH}</p></article>{footer}")
    assert page.label_of("Last updated") == "timestamp"
    assert page.label_of("18 May") == "other"


def test_the_day_of_the_page_is_none_of_its_imprint(labelled: Labeller) -> None:
    page = labelled(
        "<div><p class=masthead>Sunday, 17 May 2026, 11 °C</p><h1>Mud and money</h1>"
        f"<p class=kept>{PARAGRAPH}</p><p>© 2026 Harbour Courier</p></div>"
    )
    assert page.label_of("Sunday") == "other"


def test_buttons_below_a_title_that_leads_away_are_none_of_its_list(labelled: Labeller) -> None:
    buttons = "<p><a href='javascript:print()'>Print this page</a> | <a href=/>Back to the front page</a></p>"
    title = "<p>See also: <a href=/n/1/choir-wins>Dockers’ choir wins</a></p>"
    page = labelled(f"<h1>Mud and money</h1><p class=kept>{PARAGRAPH}</p><div>{title}{buttons}</div>")
    assert page.label_of("See also") == "related"
    assert page.label_of("Print") == "navigation"


LINES = "".join(f"<p><a href=/s/{i}>Section {i}</a></p>" for i in range(12))
SUBJECTS = "<ul><li><a href=/w/harbour>Harbour</a><li><a href=/w/dues>Dues</a></ul>"


def test_subjects_in_the_storys_box_are_its_tags_however_far_below(labelled: Labeller) -> None:
    story = f"<h1>Mud and money</h1><p class=kept>{PARAGRAPH}</p>{LINES}<div class=tag-list>{SUBJECTS}</div>"
    assert labelled(f"<article>{story}</article>").label_of("Dues") == "tags"


def test_subjects_far_from_the_story_are_the_sites(labelled: Labeller) -> None:
    story = f"<article><h1>Mud and money</h1><p class=kept>{PARAGRAPH}</p></article>"
    for subjects in (f"<div class=tag-list>{SUBJECTS}</div>", f"<div><h5>Topics</h5>{SUBJECTS}</div>"):
        page = labelled(f"{story}<div>{LINES}</div><div><section>{subjects}</section></div>")
        assert page.label_of("Dues") == "navigation", subjects


def test_links_above_the_headline_that_lead_deeper_are_the_way_to_it(labelled: Labeller) -> None:
    story = f"<h1>Mud and money</h1><p class=kept>{PARAGRAPH}</p>"
    trail = "<p><a href=/sea>Sea</a></p><p><a href=/sea/harbours/>Harbours</a></p>"
    assert labelled(trail + story).label_of("Harbours") == "breadcrumbs"
    assert labelled(trail.replace("/sea/harbours/", "/town") + story).label_of("Harbours") == "tags"


def test_a_byline_in_the_box_of_the_date_is_one(labelled: Labeller) -> None:
    page = labelled(
        "<h1>Mud and money</h1><div class=timestamp><p>By Noor Sahbani</p><p>11 May 2026, 6:30 am</p></div>"
        f"<p class=kept>{PARAGRAPH}</p>"
    )
    assert page.label_of("By Noor") == "byline"
    assert page.label_of("11 May") == "timestamp"


def test_below_the_headline_a_page_header_holds_byline_and_date(labelled: Labeller) -> None:
    page = labelled(
        "<header><p>Monday, 11 May 2026</p><h1>Mud and money for the bay</h1><p>By Noor Sahbani</p><p>9 May 2026</p>"
        f"<p>Town</p></header><p class=kept>{PARAGRAPH}</p>",
        head="<title>Mud and money for the bay</title>",
    )
    assert page.label_of("Monday") == "other"
    assert page.label_of("By Noor") == "byline"
    assert page.label_of("9 May") == "timestamp"


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("<p>Meinung</p>", "breadcrumbs"),
        ("<p><a href=/opinion>Opinion</a></p>", "tags"),
        ("<p><a href=/>Home</a> › <a href=/opinion>Opinion</a></p>", "breadcrumbs"),
    ],
    ids=["a word", "a link", "a path"],
)
def test_what_stands_right_above_the_headline_heads_no_columns(labelled: Labeller, line: str, label: str) -> None:
    page = labelled(f"{line}<h1>Tram line reopens after the flood</h1><p class=kept>The tram crossed at noon.</p>")
    assert [x.label.value for x in page.labelled.removed] == [label, "headline"]


def test_the_headline_at_the_end_of_a_trail_without_a_name_is_the_trails(labelled: Labeller) -> None:
    trail = "<nav><ul><li><a href=/>Home</a><li><a href=/town>Town</a><li><h1>Mud and money for the bay</h1></ul></nav>"
    story = f"<h2>Mud and money for the bay</h2><p class=kept>{PARAGRAPH}</p>"
    page = labelled(trail + story, head="<title>Mud and money for the bay</title>")
    labels = [removed.label for removed in page.labelled.removed]
    assert labels == ["breadcrumbs", "headline"]


def test_a_menu_that_shows_the_headline_in_its_midst_is_no_trail(labelled: Labeller) -> None:
    entries = "<li><a href=/>Home</a><li>Mud and money for the bay<li><a href=/login>Log in</a>"
    page = labelled(
        f"<header><ul>{entries}</ul></header><h1>Mud and money for the bay</h1><p class=kept>{PARAGRAPH}</p>",
        head="<title>Mud and money for the bay</title>",
    )
    assert page.label_of("Home") == "navigation"


@pytest.mark.parametrize("heading", ["Related topics", "Artiklens emner", "Tags:"])
def test_words_for_a_storys_own_subjects_hold_far_from_it(labelled: Labeller, heading: str) -> None:
    story = f"<article><h1>Mud and money</h1><p class=kept>{PARAGRAPH}</p></article><div>{LINES}</div>"
    page = labelled(f"{story}<div><section><div><h5>{heading}</h5>{SUBJECTS}</div></section></div>")
    assert page.label_of("Dues") == "tags"
    many = "".join(f"<li><a href=/w/{i}>Subject {i}</a>" for i in range(20))
    page = labelled(f"{story}<div><section><div><h5>{heading}</h5><ul>{many}</ul></div></section></div>")
    assert page.label_of("Subject 3") == "navigation"


def test_who_wrote_a_story_stands_above_it_under_the_words_of_a_bio(labelled: Labeller) -> None:
    page = labelled(
        f"<h1>Mud and money</h1><div><h4>About the author</h4><p>Noor Sahbani</p></div><p class=kept>{PARAGRAPH}</p>"
    )
    assert page.label_of("Noor Sahbani") == "byline"


@pytest.mark.parametrize("name", ["author-info", "author", "author__name"])
def test_a_box_of_the_writer_is_a_byline_above_the_text_and_a_bio_below(labelled: Labeller, name: str) -> None:
    writer = f"<div><div class={name}><h4>Noor Sahbani</h4></div><p class={name}>{{}}</p></div>"
    about = "Noor has written of the harbour for twenty years, and of the people who live by it, and lives there."
    above, below = writer.format("Writes of boats"), writer.format(about).replace("Noor Sahbani", "Noor A. Sahbani")
    story = f"<p class=kept>{PARAGRAPH}</p>" * 12
    page = labelled(f"<h1>Mud and money</h1>{above}{story}{below}<div>{LINES}</div>")
    assert page.label_of("Noor Sahbani") == page.label_of("Writes of boats") == "byline"
    assert page.label_of("Noor A.") == page.label_of("Noor has written") == "author_bio"
    page = labelled(f"<h1>Mud and money</h1>{story}{above}<div>{LINES}</div>")
    assert page.label_of("Noor Sahbani") == ("author_bio" if name == "author-info" else "byline")


def test_links_to_terms_are_a_menu_under_their_heading_too(labelled: Labeller) -> None:
    page = labelled(
        f"<h1>Mud and money</h1><p class=kept>{PARAGRAPH}</p><div>{LINES}</div><div><h4>Legal</h4>"
        "<p><a href=/terms>Terms of use</a></p><p>All stories belong to the Harbour Courier.</p></div>"
    )
    assert page.label_of("Terms of use") == "navigation"
    assert page.label_of("All stories belong") == "legal"


def test_stories_under_highlights_are_related(labelled: Labeller) -> None:
    titles = "".join(f"<p><a href=/n/{i}/a-tale-of-mud>A tale of mud and ships, part {i}</a></p>" for i in range(3))
    page = labelled(
        f"<h1>Mud</h1><p class=kept>{PARAGRAPH}</p><div>{LINES}</div><div><h4>Highlights</h4>{titles}</div>"
    )
    assert page.label_of("A tale of mud") == "related"


@pytest.mark.parametrize("title", ["Por qué callan las campanas", "By any measure a poor year"])
def test_a_title_that_begins_as_bylines_do_is_the_lists(labelled: Labeller, title: str) -> None:
    teasers = "".join(
        f"<li><a href=/news/2024/05/03/harbour-700{n}>{x}</a></li>"
        for n, x in enumerate((title, "What the night bus knows"))
    )
    page = labelled(f"<h1>Mud and money</h1><p class=kept>{PARAGRAPH}</p><ul>{teasers}</ul><p class=kept>So.</p>")
    assert page.label_of(title) == "related"


def test_a_story_linked_in_the_caption_of_a_figure_is_no_caption(labelled: Labeller) -> None:
    titles = ("What the night bus knows", "The quiet end of the ferry")
    cards = "".join(
        f"<figure><img src=/i/{n}.jpg><figcaption><a href=/story/4410{n}/town>{title}</a></figcaption></figure>"
        for n, title in enumerate(titles)
    )
    page = labelled(f"<h1>Mud and money</h1><p class=kept>{PARAGRAPH}</p><div>{cards}</div>")
    assert {page.label_of(title) for title in titles} == {"related"}


def test_words_right_above_the_headline_say_where_the_story_is_filed(labelled: Labeller) -> None:
    page = labelled(f"<p>412 read now</p><p>Fire on the quay</p><h1>Mud and money</h1><p class=kept>{PARAGRAPH}</p>")
    assert page.label_of("Fire on the quay") == "breadcrumbs"
    assert page.label_of("412 read now") == "other"


def test_what_asks_for_a_gift_asks_for_money(labelled: Labeller) -> None:
    page = labelled(
        f"<h1>Mud and money</h1><p class=kept>{PARAGRAPH}</p><div><p>Please donate to us, we are few</p><p>Thanks</p>"
        "</div><footer><ul><li><a href=/t>Town</a></ul><p>IBAN: DE00 1234 5678 9012 3456 00</p></footer>"
    )
    assert page.label_of("Please donate") == page.label_of("Thanks") == page.label_of("IBAN") == "paywall"
    assert page.label_of("Town") == "navigation"


def test_a_newsletters_name_in_a_footer_heads_its_form_and_no_menu(labelled: Labeller) -> None:
    story, form = f"<h1>Mud and money</h1><p class=kept>{PARAGRAPH}</p>", "<p>Your town</p><button>Send</button>"
    footer = "<footer><div><h4>Newsletter</h4>{}</div><div><a href=/t>Town</a></div></footer>"
    page = labelled(story + footer.format(form))
    assert page.label_of("Newsletter") == page.label_of("Your town") == "newsletter"
    assert labelled(story + footer.format("<a href=/a>Archive</a>")).label_of("Newsletter") == "navigation"
