"""Tree -> what the page declares about itself: `<meta>`, `<link>`, `<title>`, JSON-LD.

Read once; engine, labels and metadata all look here and never into the tree's head again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml import etree


@dataclass(frozen=True, slots=True)
class Head:
    """What a page declares.

    `metas` maps the lower-case `name`, `property`, `itemprop` or `http-equiv` of each `<meta>` to its contents in
    order; `links` maps each `rel` to its addresses; `nodes` are the JSON-LD objects of all scripts, `@graph`s
    flattened; `story` is the one of them that describes this page's story, empty where none does.
    """

    language: str | None = None
    title: str | None = None
    base: str | None = None
    metas: dict[str, tuple[str, ...]] = field(default_factory=dict)
    links: dict[str, tuple[str, ...]] = field(default_factory=dict)
    nodes: tuple[dict[str, Any], ...] = ()
    story: dict[str, Any] = field(default_factory=dict)

    @property
    def headlines(self) -> tuple[str, ...]:
        """The declared headlines, the most trusted first; the site's name may still hang on the last ones."""
        return tuple(x for x in (self.story.get("headline"), *self.metas.get("og:title", ()), self.title) if isinstance(x, str))

    @property
    def descriptions(self) -> tuple[str, ...]:
        """The declared descriptions, the most trusted first."""
        return tuple(x for x in (self.story.get("description"), *self.metas.get("og:description", ()), *self.metas.get("description", ())) if isinstance(x, str))

    @property
    def article_body(self) -> str | None:
        """The story's whole text as the page declares it (schema.org `articleBody`)."""
        body = self.story.get("articleBody")
        return body if isinstance(body, str) and body else None


def read_head(root: etree._Element) -> Head:
    """What the page declares; never fails on what it cannot read."""
    metas: dict[str, tuple[str, ...]] = {}
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name")
        content = meta.get("content")
        if name and content:
            metas[name.lower()] = (*metas.get(name.lower(), ()), content)
    title = root.findtext(".//title")
    return Head(language=root.get("lang"), title=" ".join(title.split()) if title else None, metas=metas)
