"""What a heading says of the blocks under it, and how far it reaches."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from newsclean.cleaning.vocabulary import section_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conftest import Labeller

STORY = (
    "<article><h1>Tram line reopens after the flood</h1>"
    "<p class=kept>The first tram crossed the bridge at noon.</p></article>"
)
TEASERS = (
    "<a href=/n/1>A tram is not a museum piece</a><p>Why the council should buy new ones.</p>"
    "<a href=/n/2>What the river took from the old town</a>"
)


@pytest.mark.parametrize(
    ("heading", "label"),
    [
        ("Opinion", "opinion"),
        ("OPINION &raquo;", "opinion"),
        ("Meinung", "opinion"),
        ("Courier Opinion", "opinion"),
        ("Editorial", "editorial"),
        ("Hoofdcommentaar", "editorial"),
        ("From the archive", "related"),
        ("Uit ons archief", "related"),
        ("من الأرشيف", "related"),
        ("Leitartikel", "editorial"),
        ("社説", "editorial"),
        ("اداریہ", "editorial"),
        ("అభిప్రాయం", "opinion"),
        ("Opinió", "opinion"),
        ("بلاگ", "opinion"),
        ("ब्लॉग", "opinion"),
        ("Мишљења", "opinion"),
        ("ادارتی صفحہ", "editorial"),
        ("अग्रलेख", "editorial"),
        ("సంపాదకీయం", "editorial"),
        ("മുഖപ്രസംഗം", "editorial"),
        ("તંત્રીલેખ", "editorial"),
        ("කතුවැකිය", "editorial"),
        ("Tahariri", "editorial"),
        ("Commentaar", "editorial"),
        ("論説", "editorial"),
        ("Most read", "popular"),
        ("Latest news", "related"),
        ("Read also", "related"),
        ("Newsletter", "newsletter"),
    ],
)
def test_a_heading_names_what_stands_under_it(labelled: Labeller, heading: str, label: str) -> None:
    page = labelled(f"{STORY}<section><h2>{heading}</h2>{TEASERS}</section>")
    assert page.label_of("A tram is not") == label
    assert page.label_of("What the river") == label


def test_a_heading_reaches_to_the_next_one(labelled: Labeller) -> None:
    page = labelled(
        f"{STORY}<div><h3>Opinion</h3>{TEASERS}<h3>Most read</h3><a href=/n/9>Ferry dues to rise in May</a></div>"
    )
    assert page.label_of("Why the council") == "opinion"
    assert page.label_of("Ferry dues") == "popular"


def test_a_heading_does_not_reach_into_the_footer(labelled: Labeller) -> None:
    page = labelled(
        f"{STORY}<div><h3>Comments</h3><p>Nobody has written yet.</p>"
        "<footer class=site-footer><a href=/about>About the paper</a><a href=/jobs>Work with us</a></footer></div>"
    )
    assert page.label_of("Nobody has") == "comments"
    assert page.label_of("About the paper") == "navigation"


def test_the_word_in_a_menu_heads_nothing(labelled: Labeller) -> None:
    page = labelled(
        "<nav><ul><li><a href=/opinion>Opinion</a><li><a href=/editorial>Editorial</a>"
        f"<li><a href=/sport>Sport</a></ul></nav>{STORY}"
    )
    assert set(page.labels().values()) == {"navigation", "headline", "body"}


def test_the_word_in_the_text_stays_there(labelled: Labeller) -> None:
    page = labelled(
        "<article><h1>Paper under fire for its editorial</h1><p class=kept>Editorial</p>"
        "<p class=kept>Opinion in the town was split over the editorial.</p></article>"
    )
    assert page.label_of("Editorial") == "body"
    assert page.label_of("Opinion in the town") == "body"


def test_one_card_of_several_is_named_by_its_kicker_alone(labelled: Labeller) -> None:
    cards = "".join(
        f"<div class=card><span>{kicker}</span>"
        f"<div><a href=/n/{kicker}>A story about {kicker.lower()} in the old town</a></div></div>"
        for kicker in ("Sport", "Opinion", "Culture", "Weather")
    )
    page = labelled(f"{STORY}<div><h2>Read also</h2>{cards}</div>")
    assert page.label_of("A story about sport") == "related"
    assert page.label_of("A story about weather") == "related"


@pytest.mark.parametrize("heading", ["Kommentare", "Komentáře", "Коментари"])
def test_comments_of_writers_are_columns_where_titles_are_listed(labelled: Labeller, heading: str) -> None:
    page = labelled(f"{STORY}<section><h2>{heading}</h2>{TEASERS}</section>")
    assert page.label_of("A tram is not") == "opinion"


@pytest.mark.parametrize("heading", ["Kommentare", "Komentáře", "Коментари"])
def test_comments_of_readers_are_comments(labelled: Labeller, heading: str) -> None:
    page = labelled(
        f"{STORY}<section><h2>{heading}</h2><p>Anna: Endlich fährt sie wieder.</p><p>Olaf: Na ja.</p></section>"
    )
    assert page.label_of("Anna:") == "comments"


WRITER = "<p><a href=/author/ada-reyes>Ada Reyes of the Courier</a></p>"
LATEST = "".join(
    f"<li>Anna bei <a href=/n/2026/07/what-the-river-took-{i}/#comment-{i}>What the river took, part {i}</a></li>"
    for i in range(3)
)


QUOTES = "".join(
    f"<li><a href=/n/2026/07/what-the-river-took-{i}/#comment-{i}>Can anybody help me with the ferry {i}</a></li>"
    f"<li>zu <a href=/n/2026/07/what-the-river-took-{i}/>What the river took, part {i}</a></li>"
    for i in range(3)
)


@pytest.mark.parametrize(
    "below",
    [
        f"<aside><h2>Kommentare</h2><ul>{QUOTES}</ul></aside>",
        f"<aside class=widget_recent_comments><h2>Kommentare</h2><ul>{LATEST}</ul></aside>",
        f"<div><div class=art-comments><h2>Kommentare</h2></div></div><div class=pager>{TEASERS}</div>",
        f"<div><div class=comments-cta><a href=#comments>Kommentare</a></div>{WRITER}</div>{TEASERS}",
        f"<div><p class=comment><a href=#respond>Kommentar</a></p><p>Order the paper.</p></div>{TEASERS}",
        "<section><h2>Kommentar</h2><p>Anna: At last it runs again.</p><p>Olaf: Well.</p></section>",
    ],
    ids=[
        "what they say of all stories",
        "the latest of all stories",
        "a box called so",
        "a button",
        "one for a comment",
        "no titles",
    ],
)
def test_words_for_columns_over_what_leads_to_comments_head_none(labelled: Labeller, below: str) -> None:
    page = labelled(f"{STORY}<main>{below}</main>")
    assert page.label_of("Kommentar") == "comments"
    assert "opinion" not in page.labels().values()


def test_a_newspaper_s_own_name_heads_no_columns(labelled: Labeller) -> None:
    name = '<meta property="og:site_name" content="The Opinion">'
    assert labelled(f"{STORY}<div><h2>The Opinion</h2>{TEASERS}</div>", name).label_of("The Opinion") != "opinion"
    assert labelled(f"{STORY}<div><h2>The Opinion</h2>{TEASERS}</div>").label_of("The Opinion") == "opinion"


def test_a_word_over_no_link_heads_no_columns(labelled: Labeller) -> None:
    box = "<div><h2>Letters</h2><p>News and tips of the town and its river</p></div>"
    assert labelled(f"{STORY}<p><a href=/tide>Tide</a></p>{box}").label_of("Letters") != "opinion"
    assert labelled(STORY + box).label_of("Letters") == "opinion"


def test_a_heading_belongs_to_the_list_below_it_whose_own_box_says_what_it_is(labelled: Labeller) -> None:
    page = labelled(f"{STORY}<section><h2>Other opinion columns</h2><div class=opinion>{TEASERS}</div></section>")
    [columns] = [x for x in page.labelled.removed if x.label == "opinion"]
    assert columns.text.startswith("Other opinion columns")
    assert len(columns.items) == 2


def test_such_a_word_over_titles_below_the_text_heads_columns(labelled: Labeller) -> None:
    page = labelled(f"{STORY}<section><h2>Kommentar</h2>{TEASERS}</section>")
    assert page.label_of("A tram is not") == "opinion"


def test_a_link_of_a_row_in_the_footer_heads_none_of_the_others(labelled: Labeller) -> None:
    entries = "".join(
        f"<li><h2><a href=/part/{x}/{i}/1>{x}</a></h2></li>" for i, x in enumerate(("Sea", "Opinion", "Sport", "Home"))
    )
    page = labelled(f"{STORY}<footer class=footer><ul>{entries}</ul></footer>")
    assert page.label_of("Opinion") == page.label_of("Sport") == "navigation"


@pytest.mark.parametrize(
    ("names", "label"),
    [("taboola", "advert"), ("OUTBRAIN", "advert"), ("trc_rbox", "advert"), ("ad-wrapper", "related")],
)
def test_who_sells_lists_of_teasers_is_no_newspaper(labelled: Labeller, names: str, label: str) -> None:
    cards = "".join(f"<p><a href=/n/2026/{i}77>The crane that nobody wanted to sell {i}</a></p>" for i in range(3))
    page = labelled(f"{STORY}<div class={names}><div><span>You May Like</span>{cards}</div></div>")
    assert page.label_of("You May Like") == page.label_of("The crane") == label


@pytest.mark.parametrize(
    ("heading", "label"),
    [
        ("Archivado en", "tags"),
        ("Guest Book", "comments"),
        ("Condolences", "comments"),
        ("More galleries", "related"),
        ("Nos autres critiques", "related"),
        ("Otras reseñas", "related"),
        ("ΔΗΜΟΦΙΛΗ", "popular"),
        ("언론사별 가장 많이 본 뉴스", "popular"),
    ],
)
def test_headings(heading: str, label: str) -> None:
    assert section_of(heading) == label


def test_tabs_head_their_list(labelled: Labeller) -> None:
    page = labelled(
        f"{STORY}<div><ul><li><a href=#a>Most read</a><li><a href=#b>Most shared</a></ul>"
        "<div><p><a href=/n/1>Swan stops the traffic on the ring road</a>"
        "<p><a href=/n/2>Choir sings in the empty swimming pool</a></div></div>"
    )
    assert page.label_of("Swan stops") == "popular"


def test_few_titles_make_a_list_of_the_newest(labelled: Labeller) -> None:
    dates = "".join(f"<p>{i} May 2026</p>" for i in range(1, 5))
    page = labelled(f"{STORY}<div><h3>Latest news</h3><p><a href=/n/1>Trams are late in the rain</a>{dates}</div>")
    assert page.label_of("Trams are late") == page.label_of("4 May") == "related"


def test_a_kicker_that_is_a_heading_ends_no_list(labelled: Labeller) -> None:
    cards = "".join(
        f"<div class='card p{i}'><h3><a href=/s>{kicker}</a></h3><h2><a href=/n/{i}>{title}</a></h2></div>"
        for i, (kicker, title) in enumerate(
            [("Sea", "Seals return to the bank"), ("Opinion", "In praise of slow tides"), ("Town", "Clock stops again")]
        )
    )
    page = labelled(f"{STORY}<section><div>Latest news</div><div>{cards}</div></section>")
    assert page.label_of("In praise of") == "related"
    assert page.label_of("Clock stops") == "related"


def test_tabs_in_a_menu_of_their_own_head_the_lists_under_them(labelled: Labeller) -> None:
    page = labelled(
        f"{STORY}<div><ul class=tabs-nav><li><a href=#a>Most read</a><li><a href=#b>New</a></ul>"
        "<ul><li><a href=/n/1>Ferry dues to rise in May</a><li><a href=/n/2>Crane to be taken down</a></ul></div>"
    )
    assert page.label_of("Crane to be") == "popular"
    assert page.label_of("New") == "popular"


def test_tabs_do_not_reach_over_the_next_heading(labelled: Labeller) -> None:
    page = labelled(
        f"{STORY}<div><ul><li><a href=#a>Most read</a><li><a href=#b>Most shared</a></ul>"
        "<p><a href=/n/1>Ferry dues to rise in May</a></p><h4>Choirs</h4>"
        "<p><a href=/n/2>A song about forklifts wins the day</a></p></div>"
    )
    assert page.label_of("Ferry dues") == "popular"
    assert page.label_of("A song about") == "related"


def test_subjects_follow_their_heading_in_a_page_without_boxes(labelled: Labeller) -> None:
    page = labelled(
        "<div><h1>Tram line reopens after the flood</h1><p class=kept>The first tram crossed at noon.</p>"
        "<h3>Topics</h3><p><a href=/t/tram>Trams</a></p><p><a href=/t/flood>Floods</a></p><p>Off to bed.</p></div>"
    )
    assert page.label_of("Floods") == "tags"
    assert page.label_of("Off to bed") != "tags"


def test_in_a_menu_words_of_adverts_head_its_links(labelled: Labeller) -> None:
    page = labelled(f"{STORY}<footer><h4>Shop</h4><p><a href=/a>Tides</a></p><p><a href=/b>Sea charts</a></p></footer>")
    assert page.label_of("Sea charts") == "navigation"


def test_three_boxes_alike_are_sections_where_they_list_stories(labelled: Labeller) -> None:
    boxes = "".join(
        f"<div class=box><p>{word}</p><p><a href=/n/{word}1>The crane and the cat</a></p>"
        f"<p><a href=/n/{word}2>{word} of the harbour trust</a></p></div>"
        for word in ("Opinion", "Editorial", "Sport")
    )
    page = labelled(f"{STORY}<div>{boxes}</div>")
    assert page.label_of("Opinion of the harbour") == "opinion"
    assert page.label_of("Editorial of the harbour") == "editorial"


def test_boxes_with_an_empty_class_are_alike(labelled: Labeller) -> None:
    cards = "".join(
        f"<div class='  '><p>{kicker}</p><a href=/n/{i}>The crane and the cat {i}</a></div>"
        for i, kicker in enumerate(("Opinion", "Harbour", "Harbour", "City"))
    )
    assert labelled(f"{STORY}<div>{cards}</div>").label_of("The crane and the cat 2") != "opinion"


def test_a_link_below_a_list_leads_to_more_of_it_and_heads_nothing(labelled: Labeller) -> None:
    links = "".join(f"<p><a href=/n/{i}>Nets lost and found at sea {i}</a></p>" for i in range(3))
    page = labelled(
        f"{STORY}<div><div><h3>Sea</h3>{links}<div><a href=/sea>Latest news</a></div></div>"
        f"<div><p><a href=/n/9>Trams are late again in the rain</a></p></div></div>"
    )
    assert page.label_of("Trams are late") == "related"


def test_a_poll_is_no_list_of_stories(labelled: Labeller) -> None:
    page = labelled(
        f"{STORY}<div><h5>Question of the day</h5><h3><a href=/n/7>Will the ferry be on time this winter?</a></h3>"
        "<ul><li>Yes<li>No</ul></div>"
    )
    assert page.label_of("Will the ferry") == page.label_of("No") == "other"


@pytest.mark.parametrize(
    ("entries", "label"),
    [
        ("<li><a href=/n/1048576>Dredge or dream</a><li><a href=/n/1048577>Drought</a>", "editorial"),
        ("<li>Dredge or dream<li>14 May, 2026<li>Empty shelves<li>13 May, 2026", "editorial"),
        ("<li><a href=/op/1.html>Dredge or dream</a><li><a href=/op/2.html>Drought</a>", "editorial"),
        ("<li><a href=?sid=5>Dredge or dream</a>", "editorial"),
        ("<li><a href=/opinion/dredge>Dredge the river</a>", "editorial"),
        ("<li><a href=/letters>Dredge letters</a><li><a href=/cartoons>Cartoons</a>", "navigation"),
        ("<li><a href=?cat=5>Dredge watch</a><li><a href=?cat=6>Letters</a>", "navigation"),
        ("<li>Dredge<li>Cartoons", "other"),
    ],
    ids=[
        "links to stories",
        "words without links",
        "pages by number",
        "a page by its query",
        "filed under opinion",
        "links to sections",
        "sections by number",
        "single words",
    ],
)
def test_short_titles_are_told_from_entries_of_a_menu(labelled: Labeller, entries: str, label: str) -> None:
    page = labelled(f"{STORY}<section><h3>Editorials</h3><ul>{entries}</ul></section>")
    assert page.label_of("Dredge") == label


def test_an_entry_of_a_menu_heads_no_short_titles(labelled: Labeller) -> None:
    entries = ("Editorials", "Yarn Prices", "Fuel and Energy", "Week at a Glance")
    cells = "".join(f"<td><a href=/{n}/60017>{entry}</a></td>" for n, entry in enumerate(entries))
    assert labelled(f"{STORY}<table><tr>{cells}</tr></table>").label_of("Yarn") == "navigation"


@pytest.mark.parametrize(
    ("closing", "label"),
    [
        ("<hr><a href=/m/0>Home</a><br><a href=/m/1>Village</a>", "navigation"),
        ("<font size=1>© 2008 Village Courier. Alle Rechte vorbehalten.</font>", "legal"),
        ("<p>تمامی حقوق محفوظ است ۲۰۱۲ 2012</p>", "legal"),
    ],
    ids=["a menu behind a rule", "a notice of rights", "one in Persian"],
)
def test_what_closes_the_page_is_none_of_the_columns_above(labelled: Labeller, closing: str, label: str) -> None:
    page = labelled(f"{STORY}<hr><b>Editorial</b><ul><li><a href=/n/1048576>Dredge or dream</a></ul>{closing}")
    assert page.label_of("Editorial") == page.label_of("Dredge") == "editorial"
    assert page.labelled.removed[-1].label.value == label


def test_rules_between_columns_end_no_list(labelled: Labeller) -> None:
    items = "<hr>".join(f"<p><a href=/n/104857{n}>Dredge or dream {n}</a></p>" for n in range(3))
    assert labelled(f"{STORY}<h3>Opinion</h3>{items}").labelled.removed[-1].text.count("Dredge") == 3


def test_what_a_newsletter_brings_sums_nothing_up(labelled: Labeller) -> None:
    ask = "<h4>Recibe el boletín</h4><p>Las claves del puerto, cada día en tu correo.</p><a href=/nl>Apúntate</a>"
    assert labelled(f"{STORY}<section>{ask}</section>").label_of("Las claves") == "newsletter"


@pytest.mark.parametrize(
    "heading", ["Readers' opinions", "Opiniones de los lectores", "Lesermeinungen", "Мнения читателей"]
)
def test_what_readers_say_of_the_story_is_no_column(labelled: Labeller, heading: str) -> None:
    posts = "".join(
        f"<div class=c><b>{name}</b> <span>12 May 2026 10:1{i}</span>"
        "<p>About time too, I have been waiting since I was small.</p><a>Reply</a></div>"
        for i, name in enumerate(["tom44", "anna"])
    )
    page = labelled(f"{STORY}<section><h3>{heading}</h3>{posts}</section>")
    assert page.label_of("About time") == "comments"


def test_letters_of_readers_under_such_a_heading_are_columns(labelled: Labeller) -> None:
    assert labelled(f"{STORY}<section><h3>Readers' opinions</h3>{TEASERS}</section>").label_of("A tram is") == "opinion"


@pytest.mark.parametrize(
    "rail",
    [
        "<div class=related-posts><div><span>{}</span></div>{}</div>",
        "<div><div class=related-title><span>{}</span></div>{}</div>",
    ],
)
@pytest.mark.parametrize(("words", "label"), [("Editorial", "editorial"), ("Opinion", "opinion")])
def test_words_for_columns_say_more_than_a_class_of_related_stories(
    labelled: Labeller, rail: str, words: str, label: str
) -> None:
    page = labelled(STORY + rail.format(words, f"<div class=card>{TEASERS}</div>"))
    assert page.label_of("What the river") == label


def test_a_word_in_the_first_card_of_related_stories_heads_no_others(labelled: Labeller) -> None:
    cards = "".join(
        f"<div class=card><div>{kicker}</div><h3><a href=/n/{i}>What the river took from street {i}</a></h3></div>"
        for i, kicker in enumerate(["Opinion", "Sport", "Town"])
    )
    page = labelled(f"{STORY}<div class=related-posts>{cards}</div>")
    assert page.label_of("What the river took from street 2") == "related"


@pytest.mark.parametrize(("href", "label"), [("/2026/05/3e665a3c.html", "editorial"), ("/dredge", "navigation")])
def test_short_titles_under_a_linked_heading_of_their_own_rank_lead_to_stories(
    labelled: Labeller, href: str, label: str
) -> None:
    titles = "".join(f"<div><h3><a href={href}?{i}>{title}</a></h3></div>" for i, title in enumerate(["מים", "שעון"]))
    page = labelled(f"{STORY}<div><h3><a href=/editorial>Editorial</a></h3>{titles}</div>")
    assert page.label_of("שעון") == label


@pytest.mark.parametrize(("entry", "label"), [("{}", "summary_box"), ("<a href=/n/7>{}</a>", "related")])
def test_highlights_without_a_link_above_the_text_are_the_storys(labelled: Labeller, entry: str, label: str) -> None:
    entries = "".join(f"<li>{entry.format(x)}</li>" for x in ("Köprü yeniden açıldı", "Tramvay öğlen geçti bugün"))
    story = STORY.replace("</h1>", f"</h1><div><h3>Öne çıkanlar</h3><ul>{entries}</ul></div>")
    assert labelled(story).label_of("Tramvay") == label


@pytest.mark.parametrize("heading", ["More on", "Mehr zum Thema", "Související témata"])
def test_words_over_stories_head_subjects_as_well(labelled: Labeller, heading: str) -> None:
    subjects = "".join(f"<li><a href=/t/{x}>{x}</a>" for x in ("Trams", "Floods", "Bridges of the old town"))
    page = labelled(f"{STORY}<div><h4>{heading}</h4><ul>{subjects}</ul></div>")
    assert page.label_of("Bridges of") == "tags"
    stories = "".join(f"<li><a href=/2026/05/{i}/trams>How the trams came back, {i}</a>" for i in range(10, 13))
    page = labelled(f"{STORY}<div><h4>{heading}</h4><ul>{stories}</ul></div>")
    assert page.label_of("How the trams") == "related"


def test_in_a_footer_the_words_for_networks_are_theirs(labelled: Labeller) -> None:
    page = labelled(
        f"{STORY}<footer><h4>Connect with the Courier</h4><p><a href=https://facebook.com/courier>Facebook</a></p>"
        "</footer>"
    )
    assert page.label_of("Connect with") == "social"


def test_titles_whose_link_is_their_pictures_are_under_a_heading_of_their_rank(labelled: Labeller) -> None:
    titles = ("A tram is not a museum piece", "What the river took from the old town")
    cards = "".join(
        f"<div><a href=/story/4410{n}/tram aria-label='{title}'><img src=/i/{n}.jpg></a><h3>{title}</h3></div>"
        for n, title in enumerate(titles)
    )
    page = labelled(f"{STORY}<section><h3>More opinion</h3>{cards}</section>")
    (part,) = (part for part in page.labelled.removed if part.label == "opinion")
    assert [(x.title, x.url) for x in part.items] == [(x, f"/story/4410{n}/tram") for n, x in enumerate(titles)]


_RAIL = (
    ("Editorial", ("A town that digs in silence",)),
    ("Opinion", ("The rain that nobody counted",)),
    ("Most read", ("Market hall closed for a week",)),
)
_RAIL_OF_MORE = (("Most read", ("Market hall closed for a week", "Two saved from the river")), *_RAIL[:2])


@pytest.mark.parametrize("boxes", [_RAIL, _RAIL_OF_MORE], ids=["one story each", "one of two"])
@pytest.mark.parametrize(
    "head",
    [
        "<div class=wt>{}</div>",
        "<p>{}</p>",
        "<div><strong>{}</strong></div>",
        "<div class=wt><a href=/all>{}</a></div>",
    ],
)
@pytest.mark.parametrize("entry", ["<div class=it><a href=/x/{}>{}</a></div>", "<a href=/x/{}>{}</a>"])
def test_boxes_alike_are_sections_though_they_show_one_story(
    labelled: Labeller, boxes: Sequence[tuple[str, Sequence[str]]], head: str, entry: str
) -> None:
    rail = "".join(
        f"<div class=w>{head.format(words)}{''.join(entry.format(len(x), x) for x in titles)}</div>"
        for words, titles in boxes
    )
    page = labelled(f"{STORY}<aside>{rail}</aside>")
    wanted = {"Editorial": "editorial", "Opinion": "opinion", "Most read": "popular"}
    assert [x.label.value for x in page.labelled.removed if x.items] == [wanted[words] for words, _ in boxes]


@pytest.mark.parametrize("kickers", [("Opinion", "City", "Sport"), ("Opinion", "Opinion", "Sport")])
def test_a_row_of_cards_is_no_row_of_boxes(labelled: Labeller, kickers: Sequence[str]) -> None:
    cards = "".join(
        f"<div class=card><div>{kicker}</div><a href=/x/{i}>{title}</a></div>"
        for i, (kicker, (_, [title])) in enumerate(zip(kickers, _RAIL, strict=True))
    )
    page = labelled(f"{STORY}<section><h2>Read also</h2>{cards}</section>")
    assert {page.label_of(title) for _, [title] in _RAIL} == {"related"}


def _table(*boxes: tuple[str, str], cell: str = "<td bgcolor=#336699><b>{}</b></td>") -> str:
    rows = (f"<tr>{cell.format(heading)}</tr><tr><td>{body}</td></tr>" for heading, body in boxes)
    return f"<table>{''.join(rows)}</table>"


BOXES = (
    ("Editorial", "<a href=/e1>Trees hold the town together</a><br>The rings of a town are not only in its walls."),
    ("Harbour notes", "<a href=/o1>The keeper of the lamp</a><br>Once there was a man who lived in the lighthouse."),
    ("Tides", "High 9.41<br>Low 3.05"),
)


@pytest.mark.parametrize(
    "cell",
    [
        "<td bgcolor=#336699><b>{}</b></td>",
        "<th>{}</th>",
        "<td class=f12 bgcolor=navy>{}</td>",
        "<td><span class=Head>{}</span></td>",
    ],
)
def test_a_cell_set_apart_as_the_heading_ends_its_list(labelled: Labeller, cell: str) -> None:
    page = labelled(STORY + _table(*BOXES, cell=cell))
    editorial = next(x for x in page.labelled.removed if x.label == "editorial")
    assert [x.title for x in editorial.items] == ["Trees hold the town together"]


def test_cells_of_a_list_with_one_ground_are_no_headings(labelled: Labeller) -> None:
    rows = "".join(f"<tr><td bgcolor=#eee>{x}</td></tr>" for x in ("Editorial", *re.findall("<a.*?</a>", TEASERS)))
    editorial = next(x for x in labelled(f"{STORY}<table>{rows}</table>").labelled.removed if x.label == "editorial")
    assert len(editorial.items) == 2


def test_an_entry_of_a_menu_in_a_table_heads_nothing(labelled: Labeller) -> None:
    entries = ("News", "Letters", "Sports", "Cartoon")
    menu = "".join(f"<tr><td><a href={x}.htm>{x}</a></td></tr>" for x in entries)
    page = labelled(
        f"<table>{menu}<tr><td>Forex</td></tr><tr><td>US Dollar 74.10<br>Pound 118.95</td></tr></table>{STORY}"
    )
    assert not [x for x in page.labelled.removed if x.label == "opinion"]


def test_a_link_to_more_by_a_reporter_heads_nothing(labelled: Labeller) -> None:
    more = "<div><a href=/w>김하늘 기자의 다른기사 보기</a></div><p>국수 맛있습니다. 저도 나갑니다.</p>"
    assert not [x for x in labelled(STORY + more).labelled.removed if x.label == "related" and x.why == "heading"]


def test_a_notice_of_rights_ends_any_list(labelled: Labeller) -> None:
    page = labelled(
        f"{STORY}<div><h3>Most read</h3>{TEASERS}<div>(c) 2011 Savanna Herald. All rights reserved.</div></div>"
    )
    assert page.label_of("(c) 2011") == "legal"


def test_a_heading_with_the_newspapers_name(labelled: Labeller) -> None:
    box = f"<div><b>كلمة المرسى</b><br>{TEASERS}</div>"
    assert labelled(STORY + box, head="<title>جريدة المرسى - محليات</title>").label_of("كلمة") == "editorial"
    assert labelled(STORY + box, head="<title>جريدة الميناء</title>").label_of("كلمة") != "editorial"


def test_entries_called_after_their_list_are_one_list(labelled: Labeller) -> None:
    entries = "".join(
        f"<li class=mostread><a class=mostread href=/n/{i}>{x}</a></li>"
        for i, x in enumerate(("Mosquitoes sprayed from the air", "New waiting room at clinic"))
    )
    page = labelled(f"{STORY}<h3>Most read</h3><ul class=mostread>{entries}</ul>")
    popular = [x for x in page.labelled.removed if x.label == "popular"]
    assert [len(x.items) for x in popular] == [2]
