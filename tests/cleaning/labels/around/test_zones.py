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
        ("cmp-text tag-list", "tags"),
        ("newsletterSignup", "newsletter"),
        ("c-ad-slot", "advert"),
        ("most-read", "popular"),
        ("kg-card kg-bookmark-card", "related"),
        ("td-post-next-prev", "related"),
        ("trc_rbox", "advert"),
        ("guestbook", "comments"),
        ("recent-posts", "related"),
        ("related_posts", "related"),
        ("sharing-tools", "social"),
        ("site-footer", "navigation"),
        ("author-box", "author_bio"),
        ("product-list", "advert"),
        ("weather-widget", "other"),
    ],
)
def test_a_class_word_names_what_is_inside(labelled: Labeller, names: str, label: str) -> None:
    page = labelled(f"<article>{STORY}</article><div class='{names}'><p>{LINE}</p><p>And another</p></div>")
    assert page.label_of(LINE) == label


@pytest.mark.parametrize(
    "names", ["cmp-teaser", "has-comments", "credit-card", "breathe", "adult-learning", "shareholder"]
)
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


TITLES = ("Let the harbour silt up", "Who needs a pier at all", "In praise of slow ferries")


def columns(names: str, heading: str, folder: str, card: str = "card") -> str:
    """A list of columns in a box of this class."""
    cards = "".join(
        f"<article class='{card}'><h3><a href=/{folder}/2026/{i}77>{title}</a></h3><span>Ines Calder</span>"
        "<p>The tide takes what it wants, and the town pays for it.</p></article>"
        for i, title in enumerate(TITLES)
    )
    return f"<article>{STORY}</article><section class='{names}'>{heading}{cards}</section>"


@pytest.mark.parametrize(
    "names", ["comment", "comments", "block--comment", "container--comment", "kommentare", "commenti"]
)
@pytest.mark.parametrize(
    ("heading", "label"),
    [
        ("Opinion", "opinion"),
        ("Comment", "opinion"),
        ("I commenti", "opinion"),
        ("Kommentare", "opinion"),
        ("Editorial", "editorial"),
        ("Leitartikel", "editorial"),
    ],
)
def test_columns_are_no_comments_whatever_their_box_is_called(
    labelled: Labeller, names: str, heading: str, label: str
) -> None:
    page = labelled(columns(names, f"<h2>{heading}</h2>", "n"))
    assert {page.label_of(x) for x in (heading, *TITLES, "The tide takes", "Ines")} == {label}


def test_cards_called_comments_under_columns_are_columns(labelled: Labeller) -> None:
    page = labelled(columns("rail", "<h2>Opinion</h2>", "n", "card comment"))
    assert {page.label_of(x) for x in TITLES} == {"opinion"}


def test_cards_with_many_short_lines_are_no_menu(labelled: Labeller) -> None:
    cards = "".join(
        f"<div><p>Home</p><p><a href=/n/2026/{i}77>{title}</a></p><p>Ada Reyes</p></div>"
        for i, title in enumerate(TITLES)
    )
    page = labelled(f"<article>{STORY}</article><section class=widget-opinion>{cards}</section>")
    assert {page.label_of(x) for x in TITLES} == {"opinion"}


def test_titles_filed_under_opinion_are_columns_without_a_heading(labelled: Labeller) -> None:
    assert labelled(columns("comment-rail", "", "comment")).label_of(TITLES[0]) == "opinion"


@pytest.mark.parametrize(
    "inside",
    [
        "<h2>Opinions</h2><p>Well said, I thought.</p><p>Not at all.</p><p><a href=/comment/20731>3 hours ago</a></p>",
        "<h2>12 comments</h2><p><a href=/n/2026/771>Who needs a pier at all</a></p><p>Well said.</p>",
        "<h2>Comment</h2><form><p><a href=/n/2026/771>Who needs a pier at all</a></p><textarea></textarea></form>",
        "<h2>Join in</h2><p><a href=/n/2026/771>Who needs a pier at all</a></p><p>Well said.</p>",
    ],
    ids=["no titles", "another heading", "form", "words that say nothing"],
)
def test_what_readers_say_is_no_column(labelled: Labeller, inside: str) -> None:
    rail = "<section class=rail><h2>Opinion</h2><p><a href=/n/2026/770>Let the harbour silt up</a></p></section>"
    page = labelled(f"<article>{STORY}</article>{rail}<section class=comments>{inside}</section>")
    assert set(page.labels().values()) == {"headline", "body", "opinion", "comments"}


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


def test_a_menu_called_after_its_section_is_no_list_of_teasers(labelled: Labeller) -> None:
    entries = "".join(f"<p><a href=/o/{x}>{x}</a></p>" for x in ("Letters", "Columns", "Cartoons", "Polls"))
    excerpt = "<p>The poll of the week asked the readers of the paper whether the pier should be built at all.</p>"
    page = labelled(f"<nav><div class=nav-opinion>{entries}{excerpt}</div></nav><article>{STORY}</article>")
    assert page.label_of("Cartoons") == "navigation"


def test_the_class_of_one_story_says_how_it_is_filed(labelled: Labeller) -> None:
    card = (
        "<article class='card opinion'><h4><a href=/n/1>In praise of the slow tide</a></h4><p>By the sea.</p></article>"
    )
    assert labelled(f"<article>{STORY}</article><div>{card}</div>").label_of("In praise of") == "related"


def test_stories_in_a_class_of_pages_are_no_menu(labelled: Labeller) -> None:
    stories = "".join(
        f"<h3><a href=/n/{i}>The harbour in the year of {i} ships</a></h3>"
        "<p>What came of it, told by those who saw it.</p>"
        for i in range(3)
    )
    page = labelled(f"<article>{STORY}</article><div class=ajax-pagination>{stories}</div>")
    assert page.label_of("What came of it") == "related"


def test_a_link_to_the_cookies_in_a_menu_asks_for_no_consent(labelled: Labeller) -> None:
    page = labelled(f"<article>{STORY}</article><footer><ul><li class=cookie-link><a href=/c>Cookies</a></ul></footer>")
    assert page.label_of("Cookies") == "navigation"


def test_a_date_beside_the_names_is_a_date(labelled: Labeller) -> None:
    page = labelled(f"<article><div class=byline><p>By Greta Sund</p><p>May 12, 2026</p></div>{STORY}</article>")
    assert page.label_of("May 12") == "timestamp"


@pytest.mark.parametrize(("field", "label"), [("<form><button>Go</button></form>", "newsletter"), ("", "navigation")])
def test_a_form_in_a_footer_is_what_it_is_called(labelled: Labeller, field: str, label: str) -> None:
    links = "<p><a href=/a>About</a></p><p><a href=/b>Jobs</a></p>"
    page = labelled(f"<footer>{links}<div class=footer-newsletter><p>Harbour post</p>{field}</div></footer>")
    assert page.label_of("Harbour post") == label


def test_the_name_of_a_site_in_its_heading_is_no_title_of_a_story(labelled: Labeller) -> None:
    name = "<div class=site-branding><h2><a href=https://courier.example/>The Harbour Courier of St Brannock</a></h2>"
    page = labelled(f"<div>{name}<h3>News of the bay since the great storm</h3></div></div><article>{STORY}</article>")
    assert page.label_of("The Harbour Courier") == page.label_of("News of the bay") == "navigation"


def test_a_list_in_a_footer_on_space_for_adverts_is_a_menu(labelled: Labeller) -> None:
    links = "<li><a href=/print>Space in print</a><li><a href=/online>Space online</a>"
    page = labelled(f"<article>{STORY}</article><footer><ul class=advertising>{links}</ul></footer>")
    assert page.label_of("Space in print") == "navigation"


@pytest.mark.parametrize(("names", "label"), [("storyphotocaption", "caption"), ("wp-block-post-terms", "tags")])
def test_a_word_within_a_class_word_names_what_is_inside(labelled: Labeller, names: str, label: str) -> None:
    page = labelled(f"<article>{STORY}<div class={names}><p>{LINE}</p><p>And another</p></div></article>")
    assert page.label_of(LINE) == label


ROW = (
    "<ul><li><a href=/o/1>A tram is not a museum piece</a></li>"
    "<li><a href=/o/2>What the river took from the old town</a></li></ul>"
)


@pytest.mark.parametrize(
    ("box", "label"),
    [
        (f"<section aria-label=Opinion>{ROW}</section>", "opinion"),
        (f"<div aria-label=Leitartikel>{ROW}</div>", "editorial"),
        (f"<div><h3><img src=/o.svg alt=Opinion></h3>{ROW}</div>", "opinion"),
        (f"<div><div class=hd><h3><a href=/op><img src=/o.svg alt=Meinung></a></h3></div>{ROW}</div>", "opinion"),
        (f"<div><h3 aria-label='Most read'><svg></svg></h3>{ROW}</div>", "popular"),
        (f"<div><p>Elsewhere</p><h3><img src=/o.svg alt=Opinion></h3>{ROW}</div>", "related"),
        (f"<section aria-label=More>{ROW}</section>", "related"),
    ],
)
def test_a_heading_that_no_block_shows(labelled: Labeller, box: str, label: str) -> None:
    page = labelled(f"<article><h1>Tram line reopens</h1><p class=kept>It crossed at noon.</p></article>{box}")
    assert page.label_of("A tram is not") == label


def test_a_menu_called_so_stays_one(labelled: Labeller) -> None:
    entries = "".join(f"<li><a href=/s/{x}>{x}</a></li>" for x in ("Columns", "Letters", "Cartoons"))
    page = labelled(f"<p class=kept>It crossed at noon.</p><nav aria-label=Opinion><ul>{entries}</ul></nav>")
    assert page.label_of("Letters") == "navigation"


@pytest.mark.parametrize("names", ["active-trail", "node-promoted", "message-footer", "teaser-label-comment", "no-ads"])
def test_words_that_mean_something_else_together(labelled: Labeller, names: str) -> None:
    page = labelled(f"{STORY}<div class={names}><p>{LINE}</p></div>")
    assert page.label_of(LINE) == "other"


@pytest.mark.parametrize("names", ["newsletter__consent", "gdpr"])
def test_what_a_newsletter_asks_consent_for_is_the_newsletter(labelled: Labeller, names: str) -> None:
    form = f"<div class=newsletter-signup><p>The tide at six</p><div class={names}><p>{LINE}</p><p>More</p></div></div>"
    assert labelled(f"<article>{STORY}</article>{form}").label_of(LINE) == "newsletter"


def _titles(count: int) -> str:
    return "".join(f"<li><a href=/2026/05/1{n}/tide>How the tide of day {n} came in</a>" for n in range(count))


def test_a_list_inside_what_readers_rank_is_ranked(labelled: Labeller) -> None:
    page = labelled(f"<article>{STORY}</article><div class=most-read><ul class=news-list>{_titles(4)}</ul></div>")
    assert page.label_of("How the tide of day 2") == "popular"


@pytest.mark.parametrize(
    ("heading", "label"), [("You may also like", "related"), ("Top videos", "popular"), ("Trending", "popular")]
)
def test_a_list_that_looks_like_the_ranked_ones_is_what_its_heading_says(
    labelled: Labeller, heading: str, label: str
) -> None:
    box = f"<div class=trending-module><h2>{heading}</h2><ul>{_titles(4)}</ul></div>"
    page = labelled(f"<article>{STORY}</article>{box}")
    assert page.label_of(heading) == page.label_of("How the tide of day 2") == label


def test_a_story_filed_under_trends_is_ranked_by_nobody(labelled: Labeller) -> None:
    cards = "".join(
        f"<div class='post category-trends'><h3><a href=/2026/05/1{n}/tide>How the tide of day {n} came in</a></h3>"
        "<p>And what it left on the beach below the lighthouse.</p></div>"
        for n in range(4)
    )
    assert labelled(f"<article>{STORY}</article><div>{cards}</div>").label_of("How the tide of day 2") == "related"


def test_the_stories_before_and_after_are_no_menu(labelled: Labeller) -> None:
    box = f"<div class=navigation><ul>{_titles(2)}</ul></div>"
    assert labelled(f"<article>{STORY}</article>{box}").label_of("How the tide of day 1") == "related"


CARD = (
    "<figure class='kg-card kg-bookmark-card'><a href=/bench><div class=kg-bookmark-title>Who stole the bench?</div>"
    "<div class=kg-bookmark-description>A short history of places to sit, and of those who would rather you did not."
    "</div><div class=kg-bookmark-metadata><span>The Slow Lane</span></div></a></figure>"
)


def test_a_card_whose_parts_are_called_like_it_is_one_teaser(labelled: Labeller) -> None:
    story = "<p class=kept>The harbour trust said on day {} that it would dredge the channel before the storms.</p>"
    page = labelled("".join(map(story.format, range(3))) + CARD + "".join(map(story.format, range(3, 5))))
    related = [x for x in page.labelled.removed if x.label.value == "related"]
    assert [[item.title for item in x.items] for x in related] == [["Who stole the bench?"]]
    assert related[0].items[0].excerpt is not None
