import json

from lxml import etree

from newsclean.cleaning.head import Head, address_key, plain, read_head


def head_of(html: str) -> Head:
    return read_head(etree.fromstring(html, etree.HTMLParser()))


def scripts(*nodes: object) -> str:
    return "".join(f'<script type="application/ld+json">{json.dumps(node)}</script>' for node in nodes)


def test_what_a_head_declares() -> None:
    head = head_of(
        '<html lang="en-GB"><head><title> Harbour\n reopens | The Tidewater Post</title><base href="https://post.example/">'
        '<meta property="og:title" content="Harbour reopens"><meta name="Author" content="Ada Reyes">'
        '<meta property="article:tag" content="port"><meta property="article:tag" content="sea">'
        '<meta name="empty" content=" "><link rel="alternate AMPHTML" href="/amp/1"></head><body></body></html>'
    )
    assert head.language == "en-GB"
    assert head.title == "Harbour reopens | The Tidewater Post"
    assert head.base == "https://post.example/"
    assert head.metas == {"og:title": ("Harbour reopens",), "author": ("Ada Reyes",), "article:tag": ("port", "sea")}
    assert head.links == {"alternate": ("/amp/1",), "amphtml": ("/amp/1",)}
    assert head.headlines == ("Harbour reopens", "Harbour reopens | The Tidewater Post")


def test_a_property_with_several_names() -> None:
    head = head_of('<head><meta property="dc:title og:title" content="Harbour"></head>')
    assert head.meta("og:title") == head.meta("dc:title") == "Harbour"


def test_the_title_of_a_drawing_is_not_the_page_s() -> None:
    assert head_of("<body><svg><title>Arrow</title></svg><p>x</p></body>").title is None


def test_scripts_in_the_body_are_read() -> None:
    head = head_of(f"<body><div>{scripts({'@type': 'NewsArticle', 'headline': 'Harbour'})}</div></body>")
    assert head.story["headline"] == "Harbour"


def test_the_story_is_the_node_with_this_page_s_address() -> None:
    nodes = [
        {"@type": "NewsArticle", "headline": f"Story {i}", "url": f"https://www.post.example/{i}/"} for i in range(5)
    ]
    head = head_of(f'<head><link rel="canonical" href="http://post.example/3">{scripts(*nodes)}</head>')
    assert head.story["headline"] == "Story 3"


def test_the_story_is_the_node_with_this_page_s_headline() -> None:
    nodes = [{"@type": "Article", "headline": x} for x in ("Fire at mill", "Harbour &amp; port reopen", "Rain", "Snow")]
    head = head_of(f"<head><title>Harbour &amp; port reopen - Post</title>{scripts(nodes)}</head>")
    assert head.story["headline"] == "Harbour &amp; port reopen"


def test_a_page_that_lists_articles_has_no_story() -> None:
    nodes = [{"@type": "NewsArticle", "headline": f"Story {i}"} for i in range(5)]
    assert head_of(f"<head><title>Front page</title>{scripts(nodes)}</head>").story == {}


def test_the_story_may_stand_inside_the_page_s_node() -> None:
    page = {"@type": "WebPage", "mainEntity": {"@type": "ReportageNewsArticle", "headline": "Harbour"}}
    head = head_of(f"<head>{scripts(page)}</head>")
    assert head.story["headline"] == "Harbour"
    assert head.page["@type"] == "WebPage"


def test_references_are_followed() -> None:
    graph = {
        "@graph": [
            {"@type": "Article", "author": {"@id": "#ada"}},
            {"@type": "Person", "@id": "#ada", "name": "Ada Reyes"},
        ]
    }
    head = head_of(f"<head>{scripts(graph)}</head>")
    assert [x["name"] for x in head.resolve(head.story["author"])] == ["Ada Reyes"]
    assert head.resolve({"@id": "#nobody"}) == [{"@id": "#nobody"}]
    assert head.resolve(None) == []


def test_the_article_s_body_without_its_tags() -> None:
    story = {"@type": "NewsArticle", "articleBody": "&lt;p&gt;Boats left.&lt;/p&gt;<p>Gulls stayed.</p>"}
    body = head_of(f"<head>{scripts(story)}</head>").article_body
    assert body is not None
    assert body.split() == ["Boats", "left.", "Gulls", "stayed."]


def test_odd_values_are_no_error() -> None:
    story = {
        "@type": ["NewsArticle", 3],
        "headline": ["a"],
        "url": {"x": 1},
        "mainEntityOfPage": [None, {"@id": 7}],
        "articleBody": 5,
    }
    head = head_of(f"<head>{scripts(story, 5, [None])}</head>")
    assert head.headlines == ()
    assert head.article_body is None


def test_an_empty_page() -> None:
    assert read_head(etree.Element("html")) == Head()


def test_plain() -> None:
    assert plain("Caf&amp;eacute;  <b>Régal</b>\n a &lt; b") == "Café Régal a < b"


def test_place_of() -> None:
    assert (
        address_key("https://www.post.example/a/?x=1#top") == address_key("http://post.example/a") == "post.example/a"
    )
