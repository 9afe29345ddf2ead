"""How surely a page holds a story: a small model of what it declares, how it is built, and what its address looks like.

The model is a linear one and boosted trees, added up; `newsclean.evaluation.story_weights` fitted both.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from newsclean.model import Label

if TYPE_CHECKING:
    from newsclean.cleaning.kinds.clues import Clues

_STORY_ENDS = ("article", "posting", "report")
_THINGS = frozenset([
    "product", "offer", "aggregateoffer", "itemlist", "collectionpage", "searchresultspage", "productgroup",
    "offercatalog", "discussionforumposting", "qapage", "softwareapplication", "profilepage", "service", "event",
    "course", "localbusiness", "webapplication", "apireference", "checkoutpage", "store", "hotel", "restaurant",
    "vehicle", "jobposting", "contactpage", "aboutpage",
])  # fmt: skip
_THING_WORDS = frozenset([
    "product", "products", "shop", "store", "category", "categories", "collections", "collection", "tag", "tags",
    "topic", "topics", "search", "forum", "forums", "thread", "threads", "t", "docs", "doc", "documentation", "wiki",
    "services", "service", "pricing", "jobs", "job", "p", "dp", "item", "listing", "listings", "archive", "archives",
    "catalog", "browse", "brands", "author", "authors", "questions", "question", "help", "support", "solutions", "api",
    "reference", "manual", "guide", "guides", "events", "event", "directory", "about", "contact", "department", "sale",
    "deals",
])  # fmt: skip
_STORY_WORDS = frozenset([
    "news", "blog", "article", "articles", "story", "stories", "post", "posts", "opinion", "politics", "magazine",
    "press", "insights",
])  # fmt: skip
_DATED = re.compile(r"/(?:19|20)\d\d(?:[/-]\d{1,2})?/|(?:19|20)\d\d-?\d\d-?\d\d")
_PRICE = re.compile(
    r"[$€£¥₹]\s?\d|\d\s?(?:€|£|USD|EUR|kr)\b|\badd to (?:cart|bag|basket)\b|\bin stock\b|\bbuy now\b", re.IGNORECASE
)
_LIST_TITLE = re.compile(
    r"\b(?:archives?|category|tag|search results|page \d+|products?|shop|buy|for sale|prices?|home ?page|"
    r"collections?|best sellers?|documentation|docs|forum)\b",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"\b(?:get started|book (?:now|a|an|your)|learn more|request a|get a (?:free )?quote|free (?:quote|trial|"
    r"consultation|estimate)|contact (?:us|sales)|call (?:us|now)|schedule|"
    r"sign up|try (?:it|for) free|view details|shop (?:now|all)|add to|our (?:services|products|team|work|clients|"
    r"locations)|testimonials?|reviews?|filters?|sort by|results|"
    r"per page|view all|load more|customer|solutions|explore|download)\b",
    re.IGNORECASE,
)
_WE = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)
_YOU = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2}|\bago\b")
_SENTENCE = re.compile(r"[.!?。！？](?:\s|$)")
_SHORT = 80
_FAMILY = 4
_PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td", "br"})
_HEADINGS = frozenset({"h2", "h3", "h4"})

FEATURES = (
    "bias", "declared_story", "og_article", "og_other", "dated", "declared_thing", "words", "shown", "share",
    "paragraph", "links", "link_blocks", "headings", "linked_headings", "no_h1", "depth", "slug", "dated_address",
    "thing_address", "story_address", "authors", "date", "items", "comments", "prices", "list_title", "kept_links",
    "kept_short", "long_paragraphs", "spread", "breadcrumbs", "forms", "offers", "we", "you", "dates", "alike",
    "alike_count", "alike_links", "article_elements", "longest_run", "prose_share", "buttons", "title_words",
    "title_shown", "sentences", "headings_kept", "query",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class StoryModel:
    """Weights of the linear part, trees, and the sum from which on a page is a story. A tree is its nodes: (feature,
    threshold, node for values up to it, node for higher ones), or a leaf (value,)."""

    linear: tuple[float, ...]
    trees: tuple[tuple[tuple[float, ...], ...], ...]
    least: float

    def score(self, features: list[float]) -> float:
        """How much speaks for a story; 0 where it is even."""
        total = sum(w * x for w, x in zip(self.linear, features, strict=True)) - self.least
        for nodes in self.trees:
            node = nodes[0]
            while len(node) > 1:
                node = nodes[int(node[2] if features[int(node[0])] <= node[1] else node[3])]
            total += node[0]
        return total


MODEL_FILE = Path(__file__).with_name("story.json")


@cache
def load_model() -> StoryModel:
    """The shipped model."""
    told = json.loads(MODEL_FILE.read_text(encoding="utf-8"))
    trees = tuple(tuple(map(tuple, nodes)) for nodes in told["trees"])
    return StoryModel(tuple(told["linear"]), trees, told["least"])


def is_story(clues: Clues) -> bool:
    """True for a page that holds a story."""
    return load_model().score(story_features(clues)) >= 0


def story_features(clues: Clues) -> list[float]:
    """What the model sees, in the order of `FEATURES`."""
    found = (
        1.0,
        *_declared(clues),
        *_built(clues),
        *_addressed(clues),
        *_found(clues),
        *_text(clues),
        *_worded(clues),
        *_repeated(clues),
        *_prose(clues),
    )
    return [float(x) for x in found]


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


def _worded(clues: Clues) -> tuple[float, ...]:
    """What the page offers, whom it speaks to, how many dates it shows."""
    short = [block.text for block in clues.blocks.blocks if not block.hidden and len(block.text) < _SHORT]
    words = max(clues.words, 20)
    return (
        math.log1p(sum(_OFFER.search(x) is not None for x in short)),
        100 * len(_WE.findall(clues.text)) / words,
        100 * len(_YOU.findall(clues.text)) / words,
        math.log1p(sum(_DATE.search(x) is not None for x in short)),
    )


def _repeated(clues: Clues) -> tuple[float, ...]:
    """The largest family of containers that are alike: their share of the page's text, number, share of links."""
    chars: Counter[tuple[int, str, str]] = Counter()
    count: Counter[tuple[int, str, str]] = Counter()
    links: Counter[tuple[int, str, str]] = Counter()
    text_before, links_before = _sums(clues)
    articles = 0
    for c in clues.blocks.containers:
        if c.last == c.first or c.tag in _PARAGRAPHS:
            continue
        articles += c.tag == "article"
        key = (c.parent, c.tag, c.names)
        count[key] += 1
        chars[key] += text_before[c.last] - text_before[c.first]
        links[key] += links_before[c.last] - links_before[c.first]
    families = [key for key, n in count.items() if n >= _FAMILY]
    best = max(families, key=chars.__getitem__, default=None)
    total = max(text_before[-1], 1)
    if best is None:
        return 0.0, 0.0, 0.0, math.log1p(articles)
    return chars[best] / total, math.log1p(count[best]), links[best] / max(chars[best], 1), math.log1p(articles)


def _sums(clues: Clues) -> tuple[list[int], list[int]]:
    blocks = clues.blocks.blocks
    texts = accumulate((0 if block.hidden else len(block.text) for block in blocks), initial=0)
    links = accumulate((0 if block.hidden else block.link_chars for block in blocks), initial=0)
    return list(texts), list(links)


def _prose(clues: Clues) -> tuple[float, ...]:
    """How the page's sentences hang together, and what its title says."""
    blocks = clues.blocks.blocks
    run = longest = prose = total = 0
    for block in blocks:
        if block.hidden:
            continue
        size = len(block.text)
        total += size
        if size >= _SHORT and block.link_chars * 3 < size:
            run += 1
            prose += size
        elif size >= 30 and block.tag not in _HEADINGS:
            run = 0
        longest = max(longest, run)
    kept = [blocks[i] for i in clues.kept]
    title = clues.title
    return (
        math.log1p(longest),
        prose / max(total, 1),
        math.log1p(sum(block.tag == "button" for block in blocks)),
        math.log1p(len(title.split())),
        any(x is Label.HEADLINE for x in clues.label_of.values()),
        math.log1p(len(_SENTENCE.findall(clues.text))),
        math.log1p(sum(block.tag in _HEADINGS for block in kept)),
        "?" in clues.address,
    )
