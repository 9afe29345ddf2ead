"""Tree -> what the page declares about itself: `<meta>`, `<link>`, `<title>`, JSON-LD; and where its `<time>`s are.

Read once; engine, labels and metadata all look here and never into the tree's head again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from html import unescape
from typing import TYPE_CHECKING, Any

from newsclean.cleaning.json_ld import as_list, is_story, read_json_ld, types_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml import etree

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_META_NAMES = ("property", "name", "itemprop", "http-equiv")
_TAG = re.compile(r"<[^<>]{1,500}>")
# What parts a headline from the names of sections and site in a declared title. Before a colon may stand a site or the
# first words of the headline itself.
TITLE_SEPARATORS = re.compile(
    r"\s+[-–—|:»·•/<>~]+\s+|\s*[|｜ㅣ│]+\s*|(?<=[^\x00-\x7f])_+|(?<!_)_++(?=[^\x00-\x7f])|\s*::\s*|\s+[-–—](?=\S)"
    r"|(?<=\S)[-–—]\s+|："
)
COLON = re.compile(r":\s+")
SEAM = re.compile(f"{TITLE_SEPARATORS.pattern}|{COLON.pattern}")
_WORD = re.compile(r"[^\W_]+")
_SOFT_HYPHEN = "\u00ad"
# Longer ones are paragraphs, which are not asked for again.
_LONGEST_LINE = 300
# Types that tell a story where no article is declared beside them.
_LESSER_STORIES = frozenset(
    {"review", "criticreview", "claimreview", "videoobject", "video", "audioobject", "podcastepisode", "imagegallery"}
    | {"mediagallery", "recipe", "howto", "creativework", "interview"}
)
# How often templates escape a text.
_ESCAPED = 2
# More articles than this on one page, none of them this page's, and the page is a list of them.
_LISTED = 2


@dataclass(frozen=True)
class Head:
    """What a page declares.

    `metas` maps the lower-case `name`, `property`, `itemprop` or `http-equiv` of each `<meta>` to its contents in
    order; `links` maps each `rel` to its addresses; `nodes` are the JSON-LD objects of all scripts, `@graph`s
    flattened; `story` is the one of them that describes this page's story, `page` the one that describes the page
    around it (`WebPage`); both are empty where no node does. `times` are the page's `<time>` elements. `shown` is the
    headline on the page where nothing of all this declares one.
    """

    language: str | None = None
    title: str | None = None
    base: str | None = None
    metas: dict[str, tuple[str, ...]] = field(default_factory=dict)
    links: dict[str, tuple[str, ...]] = field(default_factory=dict)
    nodes: tuple[dict[str, Any], ...] = ()
    story: dict[str, Any] = field(default_factory=dict)
    page: dict[str, Any] = field(default_factory=dict)
    times: tuple[etree._Element, ...] = ()
    shown: str | None = None

    @cached_property
    def headlines(self) -> tuple[str, ...]:
        """The declared headlines, the most trusted first; the site's name may still hang on the last ones."""
        story = (self.story.get("headline"), self.story.get("name"))
        return _texts((*story, self.shown, *self.all("og:title", "twitter:title"), self.title))

    @cached_property
    def site_names(self) -> tuple[str, ...]:
        """What the page's site calls itself, the most trusted first."""
        declared = self.all("og:site_name", "application-name", "apple-mobile-web-app-title")
        publisher = [x.get("name") for x in self.resolve(self.story.get("publisher")) if isinstance(x, dict)]
        websites = [x.get("name") for x in self.nodes if x.get("@type") == "WebSite"]
        return _texts((*declared, *publisher, *websites))

    @cached_property
    def descriptions(self) -> tuple[str, ...]:
        """The declared descriptions, the most trusted first."""
        return _texts(
            (self.story.get("description"), *self.all("og:description", "description", "twitter:description"))
        )

    @cached_property
    def article_body(self) -> str | None:
        """The story's whole text as the page declares it (schema.org `articleBody`), without its tags."""
        body = self.story.get("articleBody")
        if not isinstance(body, str) or not body:
            return None
        for _ in range(_ESCAPED):
            body = unescape(body) if "&" in body else body
        return _TAG.sub(" ", body) if "<" in body else body

    def meta(self, *names: str) -> str | None:
        """The first content of the first of these metas that the page has."""
        return next(self.all(*names), None)

    def all(self, *names: str) -> Iterator[str]:
        """All contents of these metas, those of the first name first."""
        for name in names:
            yield from self.metas.get(name, ())

    def resolve(self, value: object) -> list[Any]:
        """The members of a JSON-LD value, with a bare `{"@id": ...}` replaced by the node it points to."""
        return [self._target(x) for x in as_list(value)]

    def _target(self, value: object) -> object:
        if not isinstance(value, dict) or len(value) > 2 or "name" in value:
            return value
        wanted = value.get("@id")
        return self._named.get(wanted, value) if isinstance(wanted, str) else value

    @cached_property
    def _named(self) -> dict[str, dict[str, Any]]:
        """The nodes by their names, of several of one name the first."""
        return {name: node for node in reversed(self.nodes) if isinstance(name := node.get("@id"), str)}


def read_head(root: etree._Element) -> Head:
    """What the page declares; never fails on what it cannot read."""
    metas: dict[str, list[str]] = {}
    links: dict[str, list[str]] = {}
    nodes: list[dict[str, Any]] = []
    times: list[etree._Element] = []
    title = base = None
    for element in root.iter("meta", "link", "script", "title", "base", "time"):
        tag = element.tag
        if tag == "meta":
            _read_meta(element, metas)
        elif tag == "link":
            _read_link(element, links)
        elif tag == "script":
            if "ld+json" in element.get("type", "").lower():
                nodes += read_json_ld(element.text or "")
        elif tag == "time":
            times.append(element)
        elif tag == "base":
            base = base or element.get("href")
        elif title is None and _is_page_title(element):
            title = " ".join((element.text or "").split()) or None
    found_metas = {name: tuple(contents) for name, contents in metas.items()}
    found_links = {rel: tuple(hrefs) for rel, hrefs in links.items()}
    here = _Here(found_metas, found_links, title)
    return Head(
        language=root.get("lang") or root.get(_XML_LANG) or None,
        title=title,
        base=base,
        metas=found_metas,
        links=found_links,
        nodes=tuple(nodes),
        story=_choose_story(nodes, here),
        page=_choose_page(nodes, here),
        times=tuple(times),
    )


def plain(text: str) -> str:
    """Declared text as a reader sees it: entities (escaped once or twice) and tags resolved, spaces single, no soft
    hyphens."""
    if "&" in text:
        text = unescape(text)
        if "&" in text:
            text = unescape(text)
    if "<" in text:
        text = _TAG.sub("", text)
    return " ".join(text.replace(_SOFT_HYPHEN, "").split())


def address_key(address: str) -> str:
    """An address without what differs between the names of one page: scheme, `www.`, query, closing slash."""
    place = address.strip().partition("#")[0].partition("?")[0].rstrip("/")
    return place.partition("://")[2].removeprefix("www.") or place


def _texts(values: Iterable[object]) -> tuple[str, ...]:
    return tuple(text for value in values if isinstance(value, str) and (text := plain(value)))


def _read_meta(element: etree._Element, metas: dict[str, list[str]]) -> None:
    content = element.get("content", "").strip()
    if not content:
        return
    names = [x.strip().lower() for x in map(element.get, _META_NAMES) if x is not None]
    if names and " " in names[0]:
        names += names[0].split()  # RDFa: one property may have several names
    for name in dict.fromkeys(names):
        metas.setdefault(name, []).append(content)


def _read_link(element: etree._Element, links: dict[str, list[str]]) -> None:
    rel, href = element.get("rel"), element.get("href")
    if rel and href:
        for name in rel.lower().split():
            links.setdefault(name, []).append(href.strip())


def _is_page_title(element: etree._Element) -> bool:
    """An SVG drawing has a `<title>` too."""
    parent = element.getparent()
    return parent is None or parent.tag in {"head", "html", "body"}


class _Here:
    """What tells whether a JSON-LD node speaks of this very page."""

    def __init__(self, metas: dict[str, tuple[str, ...]], links: dict[str, tuple[str, ...]], title: str | None) -> None:
        addresses = (*links.get("canonical", ())[:1], *metas.get("og:url", ())[:1], *links.get("amphtml", ())[:1])
        self._places = {address_key(x) for x in addresses}
        titles = (*metas.get("og:title", ())[:1], *metas.get("twitter:title", ())[:1], title)
        self._titles = [folded for x in titles if x and (folded := bare_words(plain(x)))]

    def fits(self, node: dict[str, Any]) -> int:
        """How surely a node describes this page's story: 0 nothing says so, higher is surer."""
        return 4 * self._is_here(node) + 3 * self._has_title(node) + ("datePublished" in node)

    def _is_here(self, node: dict[str, Any]) -> bool:
        addresses = [node.get("url"), node.get("mainEntityOfPage"), node.get("@id")]
        flat = [x.get("@id") or x.get("url") if isinstance(x, dict) else x for a in addresses for x in as_list(a)]
        return any(isinstance(x, str) and address_key(x) in self._places for x in flat)

    def _has_title(self, node: dict[str, Any]) -> bool:
        headline = node.get("headline") or node.get("name")
        folded = bare_words(plain(headline)) if isinstance(headline, str) else ""
        return bool(folded) and any(t.startswith(folded) or folded.startswith(t) for t in self._titles)


def bare_words(text: str) -> str:
    """A text reduced to its letters and digits in lower case, words parted by one space: what two ways of writing
    the same headline have in common."""
    return _bare_line(text) if len(text) <= _LONGEST_LINE else _bare(text)


def _bare(text: str) -> str:
    return " ".join(_WORD.findall(text)).casefold()


# All finders ask for the same few lines of a page.
_bare_line = lru_cache(maxsize=1 << 8)(_bare)


def _choose_story(nodes: list[dict[str, Any]], here: _Here) -> dict[str, Any]:
    """The node that describes this page's story, or an empty one.

    The node may stand inside the page's own (`WebPage.mainEntity`). Of several articles the one wins that names
    this page's address or headline; a page that lists many articles and is none of them has no story.
    """
    stories, lesser = [], []
    for node in _with_main_entities(nodes):
        if is_story(node):
            stories.append(node)
        elif not _LESSER_STORIES.isdisjoint(types_of(node)):
            lesser.append(node)
    for candidates in (stories, [x for x in lesser if here.fits(x) >= 3]):
        if candidates:
            best = max(candidates, key=here.fits)
            return best if len(candidates) <= _LISTED or here.fits(best) >= 3 else {}
    return {}


def _with_main_entities(nodes: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for node in nodes:
        yield node
        for name in ("mainEntity", "mainEntityOfPage"):
            if (
                isinstance(inner := node.get(name), dict)
                and "@type" in inner
                and ("headline" in inner or "name" in inner)
            ):
                yield inner


def _choose_page(nodes: list[dict[str, Any]], here: _Here) -> dict[str, Any]:
    """The node that describes the page itself, whatever it shows."""
    return max((x for x in nodes if any(t.endswith("page") for t in types_of(x))), key=here.fits, default={})
