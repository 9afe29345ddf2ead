from collections.abc import Callable
from typing import Any

import pytest

from newsclean import clean_html
from newsclean.cleaning.metadata import Metadata
from newsclean.model import PrintEdition, Rights, Selectors, Site

Describe = Callable[..., Metadata]
PageOf = Callable[..., str]


def story(**fields: Any) -> dict[str, Any]:
    return {"@type": "NewsArticle", "headline": "Harbour reopens after three years", **fields}


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


def told(found: Metadata, field: str) -> tuple[Any, str | None]:
    return getattr(found, field), found.evidence.get(field)


def test_the_description_without_markup(describe: Describe, page_of: PageOf) -> None:
    found = describe(page_of(meta("og:description", "Boats &amp;amp; gulls &lt;b&gt;return&lt;/b&gt;")))
    assert told(found, "description") == ("Boats & gulls return", "og:description")


def test_the_section_is_declared(describe: Describe, page_of: PageOf) -> None:
    assert told(describe(page_of(story=story(articleSection=["Harbour", "News"]))), "section") == ("Harbour", "json-ld")
    assert told(describe(page_of(meta("article:section", "Sea"))), "section") == ("Sea", "article:section")
    assert describe(page_of(meta("article:section", "https://tidewater.example/sea"))).section is None


def test_the_section_of_microdata(describe: Describe, page_of: PageOf) -> None:
    assert describe(page_of('<meta itemprop="articleSection" content="Harbour">')).section == "Harbour"


def test_the_section_is_the_last_crumb_before_the_article(describe: Describe, page_of: PageOf) -> None:
    names = ("Home", "News", "Harbour", "Harbour reopens after three years")
    crumbs = [{"@type": "ListItem", "position": i, "item": {"name": x}} for i, x in enumerate(names)]
    found = describe(page_of(story={"@type": "BreadcrumbList", "itemListElement": crumbs}))
    assert told(found, "section") == ("Harbour", "breadcrumbs")


@pytest.mark.parametrize("sign", ["»", ">", "/", "›"])
def test_the_section_is_read_from_the_path_above_the_headline(describe: Describe, page_of: PageOf, sign: str) -> None:
    path = f'<p><a href="/">Home</a> {sign} <a href="/news">News</a> {sign} <a href="/sea">Sea</a></p>'
    assert told(describe(page_of("", f"{path}<h1>Harbour reopens</h1>")), "section") == ("Sea", "breadcrumbs")


@pytest.mark.parametrize(
    "line",
    [
        '<a href="/news">Pier</a>',
        '<a href="/">Home</a> <a href="/news/">Pier</a>',
        '<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/news">Pier</a></li></ol></nav>',
        'Posted in <a href="/category/pier" rel="category tag">Pier</a>',
    ],
)
def test_the_section_is_a_link_beside_the_headline(describe: Describe, page_of: PageOf, line: str) -> None:
    page = page_of("", f"<div><div>{line}</div><h1>Harbour reopens</h1></div>")
    assert told(describe(page), "section") == ("Pier", "link")


@pytest.mark.parametrize("href", ["/sea", "/", "/en", "/2026", "/newsroom", "/news/harbour-reopens"])
def test_a_link_to_elsewhere_is_no_section(describe: Describe, page_of: PageOf, href: str) -> None:
    page = page_of("", f'<div><a href="{href}">Pier</a><h1>Harbour reopens</h1></div>')
    folder = href if href in {"/en", "/2026"} else ""
    assert describe(page, url=f"https://www.tidewater.example{folder}/news/harbour-reopens").section is None


@pytest.mark.parametrize(("name", "section"), [("breadcrumb", "Sea"), ("xy", None)])
def test_a_path_without_links(describe: Describe, page_of: PageOf, name: str, section: str | None) -> None:
    path = f"<ol class={name}><li>Home</li><li>Sea</li><li>Harbour reopens</li></ol>"
    assert describe(page_of("", f"{path}<h1>Harbour reopens</h1>")).section == section


def test_the_headline_in_the_path_is_no_section(describe: Describe, page_of: PageOf) -> None:
    links = '<a href="/">Home</a> &gt; <a href="/n">News</a> &gt; <span>Harbour reopens</span>'
    path = f'<div class="breadcrumbs">{links}</div>'
    assert told(describe(page_of("", f"{path}<h1>Harbour reopens</h1>")), "section") == ("News", "breadcrumbs")


def test_the_section_is_read_from_a_list_called_a_path(describe: Describe, page_of: PageOf) -> None:
    entries = "".join(f'<li><a href="/{x}">{x}</a></li>' for x in ("Home", "News", "Transport"))
    path = f'<nav class="breadcrumb"><ol>{entries}</ol></nav>'
    assert told(describe(page_of("", f"{path}<h1>Harbour reopens</h1>")), "section") == ("Transport", "breadcrumbs")


@pytest.mark.parametrize(
    "crumbs",
    [
        [{"name": "Home"}, {"name": "Opinion"}],
        [{"name": "Home"}, {"name": "Sea", "item": "https://www.tidewater.example/news"}],
        [{"item": {"@id": "https://www.tidewater.example/news", "name": "Sea"}}],
        [{"name": "Sea"}, {"name": "Harbour reopens"}],
    ],
)
def test_the_last_crumb_is_the_section_where_it_leads_elsewhere(
    describe: Describe, page_of: PageOf, crumbs: list[dict[str, Any]]
) -> None:
    found = describe(
        page_of("", "<h1>Harbour reopens</h1>", story={"@type": "BreadcrumbList", "itemListElement": crumbs})
    )
    assert found.section in {"Opinion", "Sea"}


@pytest.mark.parametrize(
    ("declared", "section"),
    [
        (["Blog"], None),
        (["Home", "Latest News", "Aktuelles", "Harbour"], "Harbour"),
        (["Uncategorized", "Archives", "The Tide"], None),
        (["Region, News, Economy"], "Region"),
        (["Latest News, Sea"], "Sea"),
        # One name with commas in it.
        (["Arts, Culture & Sea"], "Arts, Culture & Sea"),
        (["Home, Garden and Sea"], "Home, Garden and Sea"),
        (["Sea, sun"], "Sea, sun"),
        # A name that the headline begins with.
        (["Harbour reopens"], "Harbour reopens"),
        (["News"], "News"),
    ],
)
def test_what_names_no_section(describe: Describe, page_of: PageOf, declared: list[str], section: str | None) -> None:
    head = meta("og:site_name", "The Tide")
    assert describe(page_of(head, story=story(articleSection=declared))).section == section


PARAGRAPHS = "".join(
    f"<p>The ferry of Ellery left the {x} pier on Monday with forty passengers and a band on board, three years after "
    "the storm had broken its pillars, and the council paid for most of the work.</p>"
    for x in ("northern", "southern", "eastern")
)


@pytest.mark.parametrize(
    ("path", "section"),
    [
        # Without the first page, with an introduction, with pictures for signs, with the story at its end.
        ('<a href="/n">News</a> › <a href="/s">Sea</a>', "Sea"),
        ('You are here: <a href="/">The Tide</a> :: <a href="/s">Sea</a>', "Sea"),
        ('<a href="/">Start</a> <img src="a.png"> <a href="/n">News</a> <img src="a.png"> <a href="/s">Sea</a>', "Sea"),
        ('<a href="/n">News</a> &gt; <a href="/s">Sea</a> &gt; Harbour reopens after three years', "Sea"),
        # Buttons, the newest of all, a number.
        ('<a href="/">Home</a> » <a href="/s">Sea</a> <a href="/print">[print]</a>', "Sea"),
        ('<a href="/">Home</a> » <a href="/s">Sea</a> » <a href="/l">Latest news</a>', "Sea"),
        ('<a href="/">Home</a> » <a href="/s">Sea</a> » <a href="/23">23</a>', "Sea"),
    ],
)
def test_the_section_is_the_last_step_of_a_path(path: str, section: str) -> None:
    page = f"""<html lang=en><body><div class="breadcrumbs">{path}</div><article>
        <h1>Harbour reopens after three years</h1>{PARAGRAPHS}</article></body></html>"""
    assert clean_html(page, url="https://www.tidewater.example/x/harbour-reopens").section == section


@pytest.mark.parametrize(
    ("declared", "told"),
    [
        ("Boats return. Boats return.", "Boats return."),
        ("Boats return. Boats return to Ellery.", "Boats return. Boats return to Ellery."),
        ("Boats return |", "Boats return"),
        ("– Boats return, says the mayor", "– Boats return, says the mayor"),
        (", Tidewater Echo - stories from everywhere", None),
        ("| Sea news", None),
        ("Tidewater Echo", None),
        ("Tidewater Echo: breaking stories from everywhere", None),
        (
            "Tidewater Echo has seen forty passengers on the first boat",
            "Tidewater Echo has seen forty passengers on the first boat",
        ),
        ("Breaking stories from everywhere", "Breaking stories from everywhere"),
    ],
)
def test_what_a_site_says_of_itself_describes_no_story(
    describe: Describe, page_of: PageOf, declared: str, told: str | None
) -> None:
    head = meta("og:site_name", "Tidewater Echo") + meta("description", declared)
    assert describe(page_of(head, "<h1>Harbour reopens after three years</h1>")).description == told


def test_a_description_in_a_script_without_spaces_stays(describe: Describe, page_of: PageOf) -> None:
    head = meta("og:site_name", "海港日報") + meta("description", "【海港日報】議員支持每小時一班的方案。")
    assert (
        describe(page_of(head, "<h1>市議會通過渡輪預算</h1>")).description == "【海港日報】議員支持每小時一班的方案。"
    )


@pytest.mark.parametrize(
    ("menu", "section"), [("", "Port Ellery, Coast"), ('<nav><a href="/c">Coast</a></nav>', "Port Ellery")]
)
def test_a_place_with_a_comma_is_one_section(describe: Describe, page_of: PageOf, menu: str, section: str) -> None:
    page = page_of(meta("article:section", "Port Ellery, Coast"), f"{menu}<h1>Harbour reopens after three years</h1>")
    assert describe(page).section == section
    assert describe(page.replace("Ellery, Coast", "Ellery,Coast")).section == "Port Ellery"


def test_the_section_of_the_print_edition(describe: Describe, page_of: PageOf) -> None:
    found = describe(page_of(), print_edition=PrintEdition(section="Tide Weekly"))
    assert told(found, "section") == ("Tide Weekly", "print_edition")


def test_a_site_s_selector_names_the_section(describe: Describe, page_of: PageOf) -> None:
    site = Site(name="Post", domains=("tidewater.example",), selectors=(Selectors(section=".rubric"),))
    found = describe(page_of(meta("article:section", "Sea"), '<i class="rubric">Harbour</i>'), site=site)
    assert told(found, "section") == ("Harbour", "selector")


def test_keywords_come_once_each(describe: Describe, page_of: PageOf) -> None:
    found = describe(page_of(meta("news_keywords", "Ferry, Sea; ferry,، مرفأ")))
    assert told(found, "keywords") == (("Ferry", "Sea", "مرفأ"), "news_keywords")


@pytest.mark.parametrize(
    "image", ["/boat.jpg", ["/boat.jpg", "/b.jpg"], {"url": "/boat.jpg"}, {"contentUrl": "/boat.jpg"}]
)
def test_the_image_s_address_is_absolute(describe: Describe, page_of: PageOf, image: Any) -> None:
    found = describe(page_of(story=story(image=image)))
    assert told(found, "image") == ("https://www.tidewater.example/boat.jpg", "json-ld")


def test_an_image_that_is_data_is_none(describe: Describe, page_of: PageOf) -> None:
    assert describe(page_of(meta("og:image", "data:image/png;base64,AAAA"))).image is None


@pytest.mark.parametrize(
    ("declared", "is_free"),
    [
        ({"isAccessibleForFree": True}, True),
        ({"isAccessibleForFree": "False"}, False),
        ({"isAccessibleForFree": "http://schema.org/False"}, False),
        ({"hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".body"}}, False),
        ({"isAccessibleForFree": "perhaps"}, None),
        ({}, None),
    ],
)
def test_free_or_not(describe: Describe, page_of: PageOf, declared: dict[str, Any], is_free: bool | None) -> None:
    assert describe(page_of(story=story(**declared))).is_free is is_free


@pytest.mark.parametrize(
    ("name", "content", "is_free"),
    [
        ("article:content_tier", "locked", False),
        ("article:content_tier", "free", True),
        ("paywall", "true", False),
        ("paywall", "free", True),
    ],
)
def test_tiers(describe: Describe, page_of: PageOf, name: str, content: str, is_free: bool) -> None:
    assert told(describe(page_of(meta(name, content))), "is_free") == (is_free, name)


@pytest.mark.parametrize(
    ("declared", "canonical"),
    [
        ("https://tidewater.example/a/1", "https://tidewater.example/a/1"),
        ("/a/1", "https://www.tidewater.example/a/1"),
        # A template's mistake: every page calls itself the home page.
        ("https://tidewater.example/", None),
        ("https://tidewater.example", None),
        ("javascript:void(0)", None),
        ("http://[broken", None),
        ("https://tidewater.example:port/a/1", None),
    ],
)
def test_the_canonical_address(describe: Describe, page_of: PageOf, declared: str, canonical: str | None) -> None:
    found = describe(page_of(f'<link rel="canonical" href="{declared}">'))
    assert found.url_canonical == canonical


def test_og_url_stands_in_for_a_canonical_that_points_home(describe: Describe, page_of: PageOf) -> None:
    head = '<link rel="canonical" href="/">' + meta("og:url", "https://tidewater.example/a/1")
    assert told(describe(page_of(head)), "url_canonical") == ("https://tidewater.example/a/1", "og:url")


def test_the_domain_is_the_one_registered(describe: Describe, page_of: PageOf) -> None:
    assert told(describe(page_of(), url="https://news.tidewater.co.uk/a"), "domain") == ("tidewater.co.uk", "url")
    unknown = describe(page_of('<link rel="canonical" href="https://m.tidewater.com/a/1">'), url=None)
    assert told(unknown, "domain") == ("tidewater.com", "canonical")
    assert describe(page_of(), url=None).domain is None


def test_the_source_is_the_newspaper_else_the_site_else_the_domain(describe: Describe, page_of: PageOf) -> None:
    named = page_of(meta("og:site_name", "Tidewater Online"))
    site = Site(name="The Tidewater Post", domains=("tidewater.example",))
    assert told(describe(named, site=site), "source") == ("The Tidewater Post", "site")
    assert told(describe(named), "source") == ("Tidewater Online", "head")
    assert told(describe(page_of(), url="https://www.tidewater.com/a"), "source") == ("tidewater.com", "url")


def test_what_the_publisher_asks_of_machines(describe: Describe, page_of: PageOf) -> None:
    head = '<meta name="robots" content="noindex, NOAI"><meta name="tdm-reservation" content="1">'
    found = describe(page_of(head), headers={"tdm-policy": "https://tidewater.example/tdm.json"})
    assert found.rights == Rights(
        robots="noindex, noai", noai=True, tdm_reservation=True, tdm_policy="https://tidewater.example/tdm.json"
    )
    assert found.evidence["rights"] == "meta and http header"


def test_a_publisher_who_asks_nothing(describe: Describe, page_of: PageOf) -> None:
    assert told(describe(page_of()), "rights") == (None, None)
