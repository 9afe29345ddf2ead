"""How surely a page holds a story: a logistic model of what it declares, how it is built, and what its address looks like.

The weights were fitted by `newsclean.evaluation.story_weights`.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from newsclean.cleaning.kinds.story_weights import WEIGHTS
from newsclean.model import Label

if TYPE_CHECKING:
    from newsclean.cleaning.kinds.clues import Clues

_STORY_ENDS = ("article", "posting", "report")
_THINGS = frozenset(
    {
        "product",
        "offer",
        "aggregateoffer",
        "itemlist",
        "collectionpage",
        "searchresultspage",
        "productgroup",
        "offercatalog",
    }
    | {
        "discussionforumposting",
        "qapage",
        "softwareapplication",
        "profilepage",
        "service",
        "event",
        "course",
        "localbusiness",
    }
    | {
        "webapplication",
        "apireference",
        "checkoutpage",
        "store",
        "hotel",
        "restaurant",
        "vehicle",
        "jobposting",
        "contactpage",
        "aboutpage",
    }
)
_THING_WORDS = frozenset(
    {
        "product",
        "products",
        "shop",
        "store",
        "category",
        "categories",
        "collections",
        "collection",
        "tag",
        "tags",
        "topic",
        "topics",
        "search",
        "forum",
    }
    | {
        "forums",
        "thread",
        "threads",
        "t",
        "docs",
        "doc",
        "documentation",
        "wiki",
        "services",
        "service",
        "pricing",
        "jobs",
        "job",
        "p",
        "dp",
        "item",
    }
    | {
        "listing",
        "listings",
        "archive",
        "archives",
        "catalog",
        "browse",
        "brands",
        "author",
        "authors",
        "questions",
        "question",
        "help",
        "support",
    }
    | {
        "solutions",
        "api",
        "reference",
        "manual",
        "guide",
        "guides",
        "events",
        "event",
        "directory",
        "about",
        "contact",
        "department",
        "sale",
        "deals",
    }
)
_STORY_WORDS = frozenset(
    {
        "news",
        "blog",
        "article",
        "articles",
        "story",
        "stories",
        "post",
        "posts",
        "opinion",
        "politics",
        "magazine",
        "press",
        "insights",
    }
)
_DATED = re.compile(r"/(?:19|20)\d\d(?:[/-]\d{1,2})?/|(?:19|20)\d\d-?\d\d-?\d\d")
_PRICE = re.compile(
    r"[$€£¥₹]\s?\d|\d\s?(?:€|£|USD|EUR|kr)\b|\badd to (?:cart|bag|basket)\b|\bin stock\b|\bbuy now\b", re.IGNORECASE
)
_LIST_TITLE = re.compile(
    r"\b(?:archives?|category|tag|search results|page \d+|products?|shop|buy|for sale|prices?|home ?page|collections?|best sellers?|documentation|docs|forum)\b",
    re.IGNORECASE,
)
_HEADINGS = frozenset({"h2", "h3", "h4"})

FEATURES = (
    "bias", "declared_story", "og_article", "og_other", "dated", "declared_thing", "words", "shown", "share", "paragraph", "links",
    "link_blocks", "headings", "linked_headings", "no_h1", "depth", "slug", "dated_address", "thing_address", "story_address", "authors",
    "date", "items", "comments", "prices", "list_title", "kept_links", "kept_short", "long_paragraphs", "spread", "breadcrumbs", "forms",
)  # fmt: skip


def story_chance(clues: Clues) -> float:
    """How surely the page holds a story, from 0 to 1."""
    score = sum(w * x for w, x in zip(WEIGHTS, story_features(clues), strict=True))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def story_features(clues: Clues) -> list[float]:
    """What the model sees, in the order of `FEATURES`."""
    return [1.0, *_declared(clues), *_built(clues), *_addressed(clues), *_found(clues), *_text(clues)]


def _declared(clues: Clues) -> tuple[float, ...]:
    head = clues.head
    is_story = any(x.endswith(_STORY_ENDS) for x in clues.story_types)
    has_date = (
        "datePublished" in head.story
        or head.meta("article:published_time", "datepublished", "pubdate", "date") is not None
    )
    return (
        is_story,
        clues.og_type == "article",
        bool(clues.og_type) and clues.og_type not in {"article", "website"},
        has_date,
        not _THINGS.isdisjoint(clues.all_types),
    )


def _built(clues: Clues) -> tuple[float, ...]:
    blocks = clues.blocks.blocks
    chars = link_chars = linked = shown = headings = linked_headings = 0
    has_h1 = False
    for block in blocks:
        if block.hidden:
            continue
        size = len(block.text)
        shown += 1
        chars += size
        link_chars += block.link_chars
        is_link = block.link_chars * 2 > size
        linked += is_link
        if block.tag in _HEADINGS:
            headings += 1
            linked_headings += is_link
        elif block.tag == "h1":
            has_h1 = True
    kept = clues.kept
    return (
        math.log1p(clues.words),
        math.log1p(chars / 6),
        len(clues.text) / max(chars, 1),
        math.log1p(len(clues.text) / max(len(kept), 1)),
        link_chars / max(chars, 1),
        linked / max(shown, 1),
        math.log1p(headings),
        math.log1p(linked_headings),
        not has_h1,
    )


def _addressed(clues: Clues) -> tuple[float, ...]:
    segments = clues.segments
    last = segments[-1] if segments else ""
    return (
        min(len(segments), 5) / 5,
        min(last.count("-") + last.count("_"), 8) / 8,
        _DATED.search(clues.address) is not None,
        not _THING_WORDS.isdisjoint(segments),
        not _STORY_WORDS.isdisjoint(segments[:-1]),
    )


def _found(clues: Clues) -> tuple[float, ...]:
    items = sum(len(x.items) for x in clues.labelled.removed)
    shown = " ".join(block.text for block in clues.blocks.blocks if not block.hidden and len(block.text) < 80)
    return (
        bool(clues.metadata.authors),
        clues.metadata.date_published is not None,
        math.log1p(items),
        any(x.label is Label.COMMENTS for x in clues.labelled.removed),
        math.log1p(len(_PRICE.findall(shown))),
        _LIST_TITLE.search(clues.title) is not None,
    )


def _text(clues: Clues) -> tuple[float, ...]:
    blocks = clues.blocks.blocks
    kept = [blocks[i] for i in clues.kept]
    chars = max(sum(len(block.text) for block in kept), 1)
    span = clues.kept[-1] - clues.kept[0] + 1 if kept else 1
    return (
        sum(block.link_chars for block in kept) / chars,
        sum(len(block.text) for block in kept if len(block.text) < 60) / chars,
        math.log1p(sum(len(block.text) >= 200 for block in kept)),
        len(kept) / span,
        any(x.label is Label.BREADCRUMBS for x in clues.labelled.removed),
        math.log1p(sum(c.tag == "form" for c in clues.blocks.containers)),
    )
