"""What stands in a declared author's place and is none, and which byline a declared author gives way to."""

from collections.abc import Callable
from typing import Any

import pytest

from newsclean import clean_html
from newsclean.cleaning.metadata import Metadata

Describe = Callable[..., Metadata]
PageOf = Callable[..., str]

H1 = "<h1>Harbour reopens after three years</h1>"


def author(name: str) -> str:
    return f'<meta name="author" content="{name}">'


def story(name: Any) -> dict[str, Any]:
    return {"@type": "NewsArticle", "headline": "Harbour reopens after three years", "author": {"name": name}}


@pytest.mark.parametrize("declared", ["KatieS", "Greta Sund", "harbour24", "admin"])
@pytest.mark.parametrize(
    "byline",
    [
        "<p>By Zoë Brandt</p>",
        "<p>Von Zoë Brandt, 4. Mai 2024</p>",
        "<div><div>By</div><div>Zoë Brandt</div></div>",
        '<p>By <a href="/authors/zoe">Zoë Brandt</a>, Tidal Columnist</p>',
    ],
)
def test_a_byline_under_the_headline_tells_who_wrote_it(
    describe: Describe, page_of: PageOf, declared: str, byline: str
) -> None:
    assert describe(page_of("", H1 + byline, story=story(declared))).authors == ("Zoë Brandt",)
    assert describe(page_of(author(declared), H1 + byline)).authors == ("Zoë Brandt",)


@pytest.mark.parametrize(
    ("declared", "above", "names"),
    [
        # The same person in other words, or in letters of another script.
        ("Zoe Brandt", "{h1}<p>By Zoë M. Brandt</p>", ("Zoe Brandt",)),
        ("Zoë Brandt-Okafor", "{h1}<p>By Zoë Okafor</p>", ("Zoë Brandt-Okafor",)),
        ("Zoe Brandt", "{h1}<p>Автор: Зоя Брандт</p>", ("Zoe Brandt",)),
        # The declared name is shown as well.
        ("Ada Reyes", "{h1}<p>By Zoë Brandt</p><p>Posted: Ada Reyes</p>", ("Ada Reyes",)),
        # A name alone, one above the headline, an agency, a desk, whose the pictures are.
        ("Ada Reyes", "{h1}<p>Zoë Brandt</p>", ("Ada Reyes",)),
        ("Ada Reyes", "<p>By Zoë Brandt</p>{h1}", ("Ada Reyes",)),
        ("Ada Reyes", "{h1}<p>By Reuters</p>", ("Ada Reyes",)),
        ("Ada Reyes", "{h1}<p>By the Tidewater Newsroom</p>", ("Ada Reyes",)),
        ("Ada Reyes", "{h1}<p>Photographs by Zoë Brandt</p>", ("Ada Reyes",)),
        ("Ada Reyes", "{h1}<p>By nightfall the pier was full.</p>", ("Ada Reyes",)),
        ("Ada Reyes", "{h1}<p>By The Numbers</p>", ("Ada Reyes",)),
        ("Ada Reyes", "{h1}<p>By Monday Morning</p>", ("Ada Reyes",)),
        ("Ada Reyes", "{h1}<p>By Land and Sea</p>", ("Ada Reyes",)),
        ("Ada Reyes", "{h1}<p>By Popular Demand</p>", ("Ada Reyes",)),
        ("Ada Reyes", "{h1}<p>By Invitation Only</p>", ("Ada Reyes",)),
        ("Ada Reyes", "{h1}<p class=kicker>By Our Own Hand</p>", ("Ada Reyes",)),
        # Whose work it tells of.
        ("Ada Reyes", "{h1}<p>The Sea House</p><p>By Zoë Brandt</p>", ("Ada Reyes",)),
        ("Ada Reyes", "{h1}<p>By Zoë Brandt</p><p>Lane, 320 pages</p>", ("Ada Reyes",)),
        ("Ada Reyes", "{h1}<p>By Zoë Brandt</p><p>Pier Theatre, until 12 June</p>", ("Ada Reyes",)),
        ("Ada Reyes", "{h1}<p class=byline>By Zoë Brandt</p><p>Pier Theatre</p>", ("Zoë Brandt",)),
        ("Ada Reyes", "{h1}<p>By Zoë Brandt, as told to Ada Reyes</p>", ("Ada Reyes",)),
        ("Reuters", "{h1}<p>By Zoë Brandt</p>", ("Reuters",)),
        ("Ada Reyes. Tidewater International", "{h1}<p>By Ada Reyes</p>", ("Ada Reyes",)),
        ("Ada Reyes. Tidewater International", "{h1}<p>By Ada</p>", ("Ada Reyes. Tidewater International",)),
    ],
)
def test_which_bylines_leave_the_declared_author(
    describe: Describe, page_of: PageOf, declared: str, above: str, names: tuple[str, ...]
) -> None:
    assert describe(page_of("", above.format(h1=H1), story=story(declared))).authors == names


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ('<p>Erstellt von <span class="author vcard"><b class="fn">Zoë</b></span> am 6. Mai 2014</p>', ("Zoë",)),
        ('<p class="author">By TaxZoe</p>', ("Ada Reyes",)),
        ('<p class="author">By Redaktion</p>', ("Ada Reyes",)),
        ("<p>By Zoë</p>", ("Ada Reyes",)),
        ('<p class="author">By Ada</p>', ("Ada Reyes",)),
    ],
)
def test_a_byline_of_one_word(describe: Describe, page_of: PageOf, byline: str, names: tuple[str, ...]) -> None:
    assert describe(page_of(author("Ada Reyes"), H1 + byline)).authors == names


@pytest.mark.parametrize(
    ("declared", "names"),
    [
        ("Harbour.gr", ()),
        ("HARBOUR.PL", ()),
        ("harbour.gr — Sea A.E.", ()),
        ("HARBOUR.PL S.A.", ()),
        ("tidewater24", ()),
        ("areyes777", ("areyes777",)),
        ("Ada M. Reyes, post@reyes.example, http://www.reyes.example", ("Ada M. Reyes",)),
        ("Reef d.o.o. - www.reef.example", ()),
        ("海港網_提供船期、潮汐、天氣與各港口的服務", ()),
        # People, and who signs for a whole newspaper.
        ("J.Reyes", ("J.Reyes",)),
        ("ada.m.reyes", ("ada.m.reyes",)),
        ("Ada Reyes www.reyes.example", ("Ada Reyes",)),
        ("harbour.pl (Ada Reyes)", ("Ada Reyes",)),
        ("林潮生、陳佳慧", ("林潮生", "陳佳慧")),
        ("本報記者 林潮生、陳佳慧", ("林潮生", "陳佳慧")),
        ("KatieS", ("KatieS",)),
        ("McKenna", ("McKenna",)),
        ("Park Mi Sun", ("Park Mi Sun",)),
    ],
)
def test_what_a_site_declares_on_all_its_pages(
    describe: Describe, page_of: PageOf, declared: str, names: tuple[str, ...]
) -> None:
    assert describe(page_of(author(declared), H1)).authors == names


def test_a_site_may_sign_in_json_ld(describe: Describe, page_of: PageOf) -> None:
    assert describe(page_of("", H1, story=story("harbour.gr"))).authors == ("harbour.gr",)


def test_the_section_beside_a_name(describe: Describe, page_of: PageOf) -> None:
    head = '<meta property="article:section" content="Tidal Life">'
    assert describe(page_of(head, f'{H1}<p class="byline">Tidal Life | Ada Reyes</p>')).authors == ("Ada Reyes",)
    # A columnist's section has her name.
    head = '<meta property="article:section" content="Ada Reyes">'
    assert describe(page_of(head, f'{H1}<p class="byline">Ada Reyes</p>')).authors == ("Ada Reyes",)


def test_a_columnist_after_whom_a_section_is_named_stays_one_of_two(describe: Describe, page_of: PageOf) -> None:
    head = '<meta property="article:section" content="Ada Reyes">'
    both = {**story("Ada Reyes"), "author": [{"name": "Ada Reyes"}, {"name": "Tom Okafor"}]}
    assert describe(page_of(head, H1, story=both)).authors == ("Ada Reyes", "Tom Okafor")


def test_a_family_s_name_beside_another_writer_is_no_newspaper_s(describe: Describe, page_of: PageOf) -> None:
    both = '<meta name="author" content="Park Mi Sun"><meta name="author" content="Tom Okafor">'
    assert describe(page_of(both, H1)).authors == ("Park Mi Sun", "Tom Okafor")


def test_a_family_s_name_that_begins_as_a_place_does(describe: Describe, page_of: PageOf) -> None:
    assert describe(page_of("", f'{H1}<p class="byline">di Da Silva Marco</p>', lang="it")).authors == (
        "Da Silva Marco",
    )


def test_what_stands_before_by(describe: Describe, page_of: PageOf) -> None:
    kind = '<div class="byline"><a href="/tidal-life">Tidal Life</a> <i>May 4, 2024</i> <span>By Ada Reyes</span></div>'
    assert describe(page_of("", H1 + kind)).authors == ("Ada Reyes",)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ('By <a rel="author" href="/1">Ada Reyes, DVM</a>. Reviewed by <a rel="author" href="/2">Ida Holm</a>', 1),
        ('Fact-checked by <a href="/staff/2">Ida Holm</a>, written by <a href="/staff/1">Ada Reyes</a>', 1),
        ('By <a href="/staff/1">Ada Reyes</a> and <a href="/staff/2">Ida Holm</a>', 2),
    ],
)
def test_who_reviewed_a_story_did_not_write_it(describe: Describe, page_of: PageOf, line: str, names: int) -> None:
    assert describe(page_of("", f"{H1}<p>{line}</p>")).authors == ("Ada Reyes", "Ida Holm")[:names]


def test_reviewers_on_lines_of_their_own(describe: Describe, page_of: PageOf) -> None:
    by = '<div class="author">By Ada Reyes</div>'
    reviewed = '<div class="author">Reviewed by Ida Holm</div><div class="author">Fact checked by</div>'
    checked = '<div class="author">Tom Okafor</div>'
    assert describe(page_of("", H1 + by + reviewed + checked)).authors == ("Ada Reyes",)
    # Of a book or a play the reviewer is the writer.
    assert describe(page_of("", f'{H1}<div class="author">Reviewed by Ida Holm</div>')).authors == ("Ida Holm",)


def test_badges_and_credits_are_no_names(describe: Describe, page_of: PageOf) -> None:
    badge = '<div class="viewsState"><span>Very Popular</span></div>'
    assert describe(page_of("", H1 + badge)).authors == ()
    assert describe(page_of("", f"{H1}<div><span>Ada Reyes</span></div>")).authors == ("Ada Reyes",)
    assert describe(page_of("", f'{H1}<div class="author">© Ida Holm / Reuters</div>')).authors == ()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (
            "Ada Reyes, VMD, DACVB; Tom Okafor, BA, LVT &amp; Ida Holm, BSc, DVM",
            ("Ada Reyes", "Tom Okafor", "Ida Holm"),
        ),
        ("Ada Reyes, PhD", ("Ada Reyes",)),
        # Places.
        ("Port Ellery, MD", ()),
        ("Port Ellery, NSW and Sund Harbour, USA", ()),
    ],
)
def test_names_with_degrees(describe: Describe, page_of: PageOf, line: str, names: tuple[str, ...]) -> None:
    assert describe(page_of("", f"{H1}<ul><li>{line}</li></ul>")).authors == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("The Tidewater Staff", ("The Tidewater Staff",)),
        ("Tidewater Team", ("Tidewater Team",)),
        ("Our Staff", ()),
        ("Rowing Team", ()),
        ("by ada | May 4, 2024 | Harbour Life", ("ada",)),
        ("by the quay | May 4, 2024", ()),
    ],
)
def test_the_newspaper_s_own_people(describe: Describe, page_of: PageOf, line: str, names: tuple[str, ...]) -> None:
    assert describe(page_of("", f"{H1}<ul><li>{line}</li></ul>")).authors == names


def test_another_newspaper_beside_the_writer(describe: Describe, page_of: PageOf) -> None:
    byline = '<p class="author">The Guardian</p><p class="author">Ada Reyes</p>'
    assert describe(page_of("", H1 + byline)).authors == ("Ada Reyes",)
    byline = "<div>The Guardian</div><div>4 May 2024</div><div>Ada Reyes</div>"
    assert describe(page_of("", H1 + byline)).authors == ("Ada Reyes",)


@pytest.mark.parametrize(
    ("below", "names"),
    [
        ("<p>责任编辑：林潮生</p>", ()),
        ("<p>来源：潮水日报 责编 林潮生</p>", ()),
        ("<p>责任编辑：林潮生</p><p>作者：林潮生</p>", ("林潮生",)),
        ("<p>责任编辑：何海宁</p>", ("林潮生",)),
    ],
)
def test_whom_a_chinese_page_shows_as_its_editor(
    describe: Describe, page_of: PageOf, below: str, names: tuple[str, ...]
) -> None:
    assert describe(page_of(author("林潮生"), H1, below)).authors == names


PORTUGUESE = (
    "A primeira barca em três anos saiu do cais na segunda-feira, com quarenta passageiros e uma banda a bordo."
)
ENGLISH = "The first ferry in three years left the northern pier on Monday, with forty passengers and a band on board."


@pytest.mark.parametrize(
    ("lang", "text", "names"), [("pt", PORTUGUESE, ("Ada Reyes",)), ("en", ENGLISH, ("Ada Reyes", "Em Porto"))]
)
def test_where_a_story_was_written(lang: str, text: str, names: tuple[str, ...]) -> None:
    byline = '<p class="author">Ada Reyes</p><p class="author">Em Porto</p>'
    body = f"{H1}{byline}<article>{f'<p>{text}</p>' * 4}</article>"
    assert clean_html(f'<html lang="{lang}"><body>{body}</body></html>').authors == names
