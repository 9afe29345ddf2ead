from collections.abc import Callable

import pytest

from newsclean.cleaning.metadata import Metadata

Describe = Callable[..., Metadata]
PageOf = Callable[..., str]


def title(describe: Describe, html: str) -> str | None:
    return describe(html).title


HEADLINE = "Harbour reopens after three years"


@pytest.mark.parametrize(
    "tail",
    [
        " - The Tidewater Post",
        " | Tidewater",
        " | News | The Tidewater Post",
        " – Local – The Tidewater Post",
        " :: Tidewater",
    ],
)
def test_the_site_s_name_is_taken_off(describe: Describe, page_of: PageOf, tail: str) -> None:
    head = f'<title>{HEADLINE}{tail}</title><meta property="og:site_name" content="The Tidewater Post">'
    assert title(describe, page_of(head, f"<h1>{HEADLINE}</h1>")) == HEADLINE


def test_without_any_heading_the_site_s_name_is_taken_off(describe: Describe, page_of: PageOf) -> None:
    head = f'<title>{HEADLINE} - The Tidewater Post</title><meta property="og:site_name" content="The Tidewater Post">'
    assert title(describe, page_of(head)) == HEADLINE


def test_a_dash_in_the_headline_stays(describe: Describe, page_of: PageOf) -> None:
    headline = "Harbour - and pier - reopen after three years"
    assert title(describe, page_of(f"<title>{headline}</title>", f"<h1>{headline}</h1>")) == headline


def test_what_a_reader_sees_wins_over_what_search_engines_see(describe: Describe, page_of: PageOf) -> None:
    head = '<title>Harbour ferry news today</title><meta property="og:title" content="All you need to know">'
    html = page_of(head, f"<h1>{HEADLINE}</h1>", story={"@type": "NewsArticle", "headline": HEADLINE})
    assert title(describe, html) == HEADLINE


@pytest.mark.parametrize("home", ["/", "https://tidewater.example/", "https://tidewater.example"])
def test_a_heading_that_leads_home_is_a_logo(describe: Describe, page_of: PageOf, home: str) -> None:
    head = f"<title>The Harbour Courier » Blog Archive » {HEADLINE}</title>"
    above = f'<h1><a href="{home}">The Harbour Courier</a></h1><h2>{HEADLINE}</h2>'
    assert title(describe, page_of(head, above)) == HEADLINE


@pytest.mark.parametrize("home", ["/", "https://tidewater.example/"])
def test_an_empty_link_home_makes_no_logo_of_a_headline(describe: Describe, page_of: PageOf, home: str) -> None:
    below = "<h1>How we tested the ferries</h1>"
    html = page_of(f"<title>{HEADLINE}</title>", f'<h1><a href="{home}"></a>{HEADLINE}</h1>{below}')
    assert title(describe, html) == HEADLINE


def test_the_logo_s_heading_is_no_headline(describe: Describe, page_of: PageOf) -> None:
    head = f'<title>{HEADLINE} | Tidewater</title><meta property="og:site_name" content="Tidewater">'
    assert title(describe, page_of(head, f"<h1>Tidewater</h1><h1>{HEADLINE}</h1>")) == HEADLINE


def test_a_second_story_s_heading_is_no_headline(describe: Describe, page_of: PageOf) -> None:
    html = page_of(f"<title>{HEADLINE}</title>", f"<h1>{HEADLINE}</h1>", "<h1>Mill burns down in the night</h1>")
    assert title(describe, html) == HEADLINE


def test_a_kicker_in_the_heading_is_no_part_of_the_headline(describe: Describe, page_of: PageOf) -> None:
    html = page_of(f'<meta property="og:title" content="{HEADLINE}">', f"<h1><span>Ferries:</span> {HEADLINE}</h1>")
    assert title(describe, html) == HEADLINE


def test_a_kicker_that_the_head_declares_twice_is_one(describe: Describe, page_of: PageOf) -> None:
    whole = f"Ferries: {HEADLINE}"
    html = page_of(
        f'<meta property="og:title" content="{whole}">',
        f"<h1>{HEADLINE}</h1>",
        story={"@type": "Article", "headline": whole},
    )
    assert title(describe, html) == whole


@pytest.mark.parametrize(
    ("kicker", "declared", "expected"),
    [
        ("Opinion", "Opinion | {}", HEADLINE),
        ("Analysis", "Analysis: {}", HEADLINE),
        ("Exclusive", "Exclusive | {}", HEADLINE),
        ("Harbour", "Harbour: {}", f"Harbour {HEADLINE}"),
        ("Opinion", "Opinion {}", f"Opinion {HEADLINE}"),
    ],
)
def test_a_kicker_in_the_heading_that_a_bar_parts_in_the_head(
    describe: Describe, page_of: PageOf, kicker: str, declared: str, expected: str
) -> None:
    head = f'<meta property="og:title" content="{declared.format(HEADLINE)}">'
    assert title(describe, page_of(head, f"<h1><span>{kicker}</span> {HEADLINE}</h1>")) == expected


@pytest.mark.parametrize("badge", ["", "<span>Abo</span>"])
def test_a_kicker_longer_than_the_headline_that_is_declared_twice(
    describe: Describe, page_of: PageOf, badge: str
) -> None:
    kicker = "Three years without a single ferry"
    head = f'<title>{kicker} – {HEADLINE} | Tidewater</title><meta property="og:title" content="{HEADLINE}">'
    above = f"<span>{kicker}</span><h2>{badge}{HEADLINE}</h2>"
    assert title(describe, page_of(head, above, story={"@type": "NewsArticle", "headline": HEADLINE})) == HEADLINE


def test_a_headline_that_is_no_heading(describe: Describe, page_of: PageOf) -> None:
    html = page_of(f"<title>{HEADLINE}-Local|Tidewater</title>", f'<div class="head"><p>{HEADLINE}</p></div>')
    assert title(describe, html) == HEADLINE


def test_a_headline_behind_the_site_s_name_in_a_lower_heading(describe: Describe, page_of: PageOf) -> None:
    head = "<title>Tidewater Gazette :: Harbour reopens after three years</title>"
    page = page_of(head, "<h1>Tidewater Gazette</h1><h2>Harbour reopens after three years</h2>")
    site = '<meta property="og:site_name" content="Tidewater Gazette">'
    assert describe(page.replace("</head>", f"{site}</head>")).title == "Harbour reopens after three years"


@pytest.mark.parametrize(
    "title",
    [
        "TIDEWATER NEWS | Harbour | Harbour reopens after three years",
        "Tidewater - Harbour reopens after three years - news + weather",
        "News: Harbour reopens after three years",
        "Views - Lena Oster - Harbour reopens after three years - May 2, 2024",
    ],
)
def test_sections_on_both_sides_of_a_headline_that_is_no_heading(
    describe: Describe, page_of: PageOf, title: str
) -> None:
    page = page_of(f"<title>{title}</title>", "<p>News</p><div>Harbour reopens after three years</div>")
    assert describe(page).title == "Harbour reopens after three years"


def test_a_date_inside_the_heading_is_no_part_of_the_headline(describe: Describe, page_of: PageOf) -> None:
    heading = "<h1><div>Harbour reopens after three years</div><div>2 May 2024</div></h1>"
    head = '<meta property="og:title" content="Harbour reopens after three years">'
    assert describe(page_of(head, heading)).title == "Harbour reopens after three years"


def test_the_headline_behind_a_site_that_leads(describe: Describe, page_of: PageOf) -> None:
    head = "<title>Tidewater News | Harbour | Reopened after three years</title>"
    assert describe(page_of(head)).title == "Reopened after three years"


def test_an_underscore_parts_chinese_titles_only(describe: Describe, page_of: PageOf) -> None:
    assert (
        describe(page_of("<title>北港渡口时隔三年重新开放_海港新闻_潮水网</title>")).title == "北港渡口时隔三年重新开放"
    )
    assert (
        describe(page_of("<title>harbour_tools: a report on the pier</title>")).title
        == "harbour_tools: a report on the pier"
    )


def test_a_dash_parts_a_chinese_newspaper_from_the_headline(describe: Describe, page_of: PageOf) -> None:
    assert describe(page_of("<title>北港渡口重新开放：三年等待-潮水网</title>")).title == "北港渡口重新开放：三年等待"
    assert describe(page_of("<title>图文-北港渡口重新开放三年等待</title>")).title == "图文-北港渡口重新开放三年等待"


@pytest.mark.parametrize("heading", ["» Harbour reopens after three years", "Harbour reopens after three years –"])
def test_ornaments_are_no_part_of_the_headline(describe: Describe, page_of: PageOf, heading: str) -> None:
    assert describe(page_of("", f"<h1>{heading}</h1>")).title == "Harbour reopens after three years"


def test_entities_are_resolved(describe: Describe, page_of: PageOf) -> None:
    html = page_of('<meta property="og:title" content="Harbour &amp;amp; pier reopen at last">')
    assert title(describe, html) == "Harbour & pier reopen at last"


def test_a_headline_cut_short_is_completed(describe: Describe, page_of: PageOf) -> None:
    head = (
        '<meta property="og:title" content="Harbour reopens after..."><title>Harbour reopens after three years</title>'
    )
    assert title(describe, page_of(head)) == HEADLINE


def test_no_headline_at_all(describe: Describe, page_of: PageOf) -> None:
    assert title(describe, page_of()) is None


@pytest.mark.parametrize(
    "headline",
    [
        "港口三年后重新开放旅客感到高兴",
        "ميناء المدينة يفتح أبوابه بعد ثلاث سنوات",
        "Λιμάνι ανοίγει ξανά μετά από τρία χρόνια",
    ],
)
def test_headlines_of_all_scripts(describe: Describe, page_of: PageOf, headline: str) -> None:
    assert title(describe, page_of(f"<title>{headline} | Tidewater</title>", f"<h1>{headline}</h1>")) == headline


def test_a_kicker_in_the_heading_is_told_by_the_browsers_title(describe: Describe, page_of: PageOf) -> None:
    h1 = f'<h1><span class="kicker">Sea</span><span>{HEADLINE}</span></h1>'
    assert title(describe, page_of(f"<title>{HEADLINE} - Sea | Tidewater</title>", h1)) == HEADLINE


def test_the_sites_name_as_the_only_h1_is_no_headline(describe: Describe, page_of: PageOf) -> None:
    head = f'<title>{HEADLINE} | The Marrow Gazette</title><meta property="og:title" content="{HEADLINE}">'
    assert title(describe, page_of(head, f"<h1>The Marrow Gazette</h1><h2>{HEADLINE}</h2>")) == HEADLINE


def test_an_empty_heading_of_another_element_is_no_kicker(describe: Describe, page_of: PageOf) -> None:
    assert (
        title(describe, page_of(f"<title>{HEADLINE}</title>", f"<h1><span> </span>{HEADLINE}</h1><h1></h1>"))
        == HEADLINE
    )


@pytest.mark.parametrize("shown", ["{} | Opinion", "{} | Letters", "{} | Editorial", "Opinion | {}", "{} | Meinung"])
def test_the_type_behind_a_bar_is_no_part_of_the_headline(describe: Describe, page_of: PageOf, shown: str) -> None:
    head = f'<title>{shown.format(HEADLINE)}</title><meta property="og:title" content="{shown.format(HEADLINE)}">'
    assert title(describe, page_of(head, f"<h1>{shown.format(HEADLINE)}</h1>")) == HEADLINE


@pytest.mark.parametrize(
    "shown",
    [
        "The ferry that never came: an opinion",
        "Ferries, piers and tides | A view from the bay",
        "Harbour | Opinion",
        "What is an opinion - and who has one?",
    ],
)
def test_other_words_behind_a_bar_stay(describe: Describe, page_of: PageOf, shown: str) -> None:
    assert title(describe, page_of(f"<title>{shown}</title>", f"<h1>{shown}</h1>")) == shown


@pytest.mark.parametrize("line", ["Ferry fares rise | News from the bay", "Cierra el puente | Noticias de última hora"])
def test_what_a_newspaper_says_of_itself_behind_a_bar_is_no_headline(
    describe: Describe, page_of: PageOf, line: str
) -> None:
    assert title(describe, page_of(f"<title>{line}</title>")) == line.partition(" | ")[0]


@pytest.mark.parametrize(
    ("whole", "heading", "line"),
    [
        (f"Elmira Courier: {HEADLINE}", "Elmira Courier", f'<h3 class="post-title entry-title">{HEADLINE}</h3>'),
        (f"Elmira Courier - {HEADLINE}", "Elmira Courier", f"<h3>{HEADLINE}</h3>"),
        (f"Die Flut: {HEADLINE}", "Die Flut", f'<h2 class="entry-title">{HEADLINE}</h2>'),
        (f"{HEADLINE} | Elmira Courier", "Elmira Courier", f"<h3>{HEADLINE}</h3>"),
        (f"{HEADLINE} - Bay TV News", "TV News", f'<div class="hed">{HEADLINE}</div>'),
    ],
)
def test_the_name_that_the_browsers_title_has_beside_the_headline_is_none(
    describe: Describe, page_of: PageOf, whole: str, heading: str, line: str
) -> None:
    assert title(describe, page_of(f"<title>{whole}</title>", f"<h1>{heading}</h1>{line}")) == HEADLINE


@pytest.mark.parametrize(
    ("whole", "heading", "line"),
    [
        ("Ferry fares rise: What the council hopes for", "Ferry fares rise", "<h2>What the council hopes for</h2>"),
        ("Ferry fares rise: A dear crossing", "Ferry fares rise", '<p class="subtitle">A dear crossing</p>'),
        (f"{HEADLINE} | Ferries and the long way", HEADLINE, "<h2>Ferries and the long way</h2>"),
        ("Sea | The bridge is closed", "The bridge is closed", "<div>Sea</div>"),
        ("Ferry fares rise - Elmira Courier", "Ferry fares rise", "<div>Elmira Courier</div>"),
        ("Elmira Courier: The bridge is closed", "The bridge is closed", "<h2>Elmira Courier</h2>"),
    ],
)
def test_a_headline_beside_other_words_of_the_browsers_title_stays(
    describe: Describe, page_of: PageOf, whole: str, heading: str, line: str
) -> None:
    assert title(describe, page_of(f"<title>{whole}</title>", f"<h1>{heading}</h1>{line}")) == heading


SEARCHED = "Tidewater harbour: when does it open?"


@pytest.mark.parametrize("shown", [HEADLINE, f"<span>After the flood</span> {HEADLINE}"])
def test_the_shared_headline_below_one_for_search_engines(describe: Describe, page_of: PageOf, shown: str) -> None:
    head = f'<title>{SEARCHED} | Tidewater</title><meta property="og:title" content="{HEADLINE}">'
    story = {"@type": "NewsArticle", "headline": SEARCHED}
    assert title(describe, page_of(head, f"<h1>{SEARCHED}</h1><h2>{shown}</h2>", story=story)) == HEADLINE


@pytest.mark.parametrize(
    ("shared", "below"),
    [
        (HEADLINE, "<h2>The council has paid for all of it</h2>"),
        (f"{SEARCHED} All you need to know", f"<h2>{SEARCHED} All you need to know</h2>"),
        ("Harbour", "<h2>Harbour</h2>"),
    ],
)
def test_the_heading_stays_over_a_standfirst(describe: Describe, page_of: PageOf, shared: str, below: str) -> None:
    head = f'<title>{SEARCHED} | Tidewater</title><meta property="og:title" content="{shared}">'
    assert title(describe, page_of(head, f"<h1>{SEARCHED}</h1>{below}")) == SEARCHED


def test_a_soft_hyphen_is_no_part_of_the_headline(describe: Describe, page_of: PageOf) -> None:
    head = (
        f'<title>{SEARCHED}</title><meta property="og:title" content="Har\u00adbour re\u00adopens after three years">'
    )
    html = page_of(head, f"<h1>{SEARCHED}</h1><h2>Har&shy;bour re&shy;opens after three years</h2>")
    assert title(describe, html) == HEADLINE


def test_words_before_a_declared_headline_are_a_kicker_behind_a_sign_only(describe: Describe, page_of: PageOf) -> None:
    longer = f"15 reasons why {HEADLINE.lower()}"
    head = f'<title>{longer}</title><meta property="og:title" content="{longer}">'
    assert title(describe, page_of(head, f"<h1>{HEADLINE}</h1>")) == HEADLINE


@pytest.mark.parametrize(("named", "is_headline"), [(HEADLINE, True), ("The council has paid for all of it", False)])
def test_the_headline_that_the_head_names_so(
    describe: Describe, page_of: PageOf, named: str, is_headline: bool
) -> None:
    head = f'<title>{HEADLINE}-Sea｜Tidewater Daily</title><meta name="headline" content="{named}">'
    assert title(describe, page_of(head)) == (HEADLINE if is_headline else f"{HEADLINE}-Sea")
