"""What a page declares of itself in JSON-LD, well formed and as newspapers get it wrong."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from building.source import Page
    from building.words import Words

_TYPES = {
    "opinion": "OpinionNewsArticle",
    "editorial": "OpinionNewsArticle",
    "analysis": "AnalysisNewsArticle",
    "review": "ReviewNewsArticle",
    "letter": "OpinionNewsArticle",
}
_KIND_TYPES = {"live_blog": "LiveBlogPosting", "gallery": "ImageGallery"}


def json_ld(page: Page, words: Words) -> str:
    """The page's JSON-LD script in the form that `shows.jsonld` asks for: article (the default), graph (the author by
    @id), nested (lists in lists, one person a string), broken (comments, trailing commas, CDATA, line breaks inside
    strings), video, body (with articleBody), none."""
    form = page.shows.get("jsonld", "article")
    if form == "none":
        return ""
    story = _story(page, words)
    if form == "graph":
        return _dump(_graph(story, page, words))
    if form == "nested":
        story["author"] = [[{"@type": "Person", "name": page.authors[0]}], *page.authors[1:]]
    if form == "body":
        story["articleBody"] = " ".join(words.plain(line) for part in page.parts if part.is_text for line in part.lines)
    if form == "video":
        story |= {
            "@type": "VideoObject",
            "name": page.title,
            "uploadDate": story.pop("datePublished"),
            "duration": "PT2M41S",
        }
    return _broken(_dump(story)) if form == "broken" else _dump(story)


def hydration(page: Page, words: Words) -> str:
    """The state from which a page's scripts draw it again in the browser: the story once more, as JSON."""
    blocks = [
        {"type": part.kind, "html": words.html(line)} for part in page.parts if part.is_text for line in part.lines
    ]
    state = {
        "page": {"id": page.name, "template": "article", "modules": ["header", "body", "rails", "footer"]},
        "story": {"headline": page.title, "section": page.section, "body": blocks},
        "flags": {"comments": True, "paywall": "metered", "experiments": {"rail-v3": "B", "sticky-player": "off"}},
    }
    text = json.dumps(state, ensure_ascii=False).replace("</", "<\\/")
    return f'<script id="__STATE__" type="application/json">{text}</script>'


def _story(page: Page, words: Words) -> dict[str, Any]:
    declared = page.shows.get("declared", {})
    story: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": _KIND_TYPES.get(page.kind) or _TYPES.get(page.type or "", "NewsArticle"),
        "mainEntityOfPage": words.absolute(page.canonical or page.address),
        "headline": page.title,
        "description": page.teaser,
        "datePublished": _iso(page.published),
        "dateModified": _iso(page.updated),
        "author": [{"@type": "Person", "name": name} for name in page.authors],
        "articleSection": page.section,
        "keywords": list(page.keywords),
        "image": [words.absolute(page.image)] if page.image else None,
        "isAccessibleForFree": page.is_free,
        "publisher": {"@type": "NewsMediaOrganization", "name": "Harbour Courier"},
    }
    undeclared = page.shows.get("undeclared", [])
    told = {**story, **declared}
    return {key: value for key, value in told.items() if value not in (None, []) and key not in undeclared}


def _iso(moment: Any) -> str | None:
    return moment if moment is None or isinstance(moment, str) else moment.isoformat()


def _graph(story: dict[str, Any], page: Page, words: Words) -> dict[str, Any]:
    people = [
        {"@type": "Person", "@id": words.absolute(f"/#/person/{number}"), "name": name}
        for number, name in enumerate(page.authors, 1)
    ]
    story["author"] = [{"@id": person["@id"]} for person in people]
    crumbs = {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": 1, "name": "Home", "item": words.absolute("/")},
            {"@type": "ListItem", "position": 2, "name": page.section, "item": words.absolute("/")},
        ],
    }
    site = {
        "@type": "WebSite",
        "@id": words.absolute("/#website"),
        "name": "Harbour Courier",
        "url": words.absolute("/"),
    }
    return {"@context": story.pop("@context"), "@graph": [site, crumbs, story, *people]}


def _dump(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=1).replace("</", "<\\/")
    return f'<script type="application/ld+json">\n{text}\n</script>'


def _broken(script: str) -> str:
    head, *body, tail = script.splitlines()
    *body, last_value, end = body
    text = "\n".join([*body, last_value + ",", end])
    # A line break inside a string, as a text field of an editing system leaves it.
    name, description, rest = text.partition('"description"')
    text = name + description + rest.replace(", ", ",\n", 1)
    return f"{head}\n//<![CDATA[\n/* story */\n{text}\n//]]>\n{tail}"
