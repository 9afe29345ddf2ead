"""How surely a page holds a story: a small model of what it declares, how it is built, and what its address looks like.

The model is boosted trees; `newsclean.evaluation.story_weights` fits them.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO, TYPE_CHECKING

import numpy as np

from newsclean.cleaning import json_ld
from newsclean.cleaning.columns import running_sums
from newsclean.cleaning.forest import Forest
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.kinds.clues import KindClues

    Floats = NDArray[np.float32]

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
# What shows a price, and what years and ages of stories begin with: counted, for a pattern takes ten times as long.
_PRICES = ("$", "€", "£", "¥", "₹", " usd", " eur", "add to cart", "add to bag", "add to basket", "in stock", "buy now")
_DATES = ("199", "200", "201", "202", "203", " ago\n")
_LIST_TITLE = re.compile(
    r"\b(?:archives?|category|tag|search results|page \d+|products?|shop|buy|for sale|prices?|home ?page|"
    r"collections?|best sellers?|documentation|docs|forum)\b",
    re.IGNORECASE,
)
# What a page offers, in lower case.
_OFFERS = (
    "get started", "book now", "book a", "learn more", "request a", "get a quote", "free quote", "free trial",
    "free consultation", "contact us", "contact sales", "call us", "call now", "schedule", "sign up", "try it",
    "try for",
    "view details", "shop now", "shop all", "add to", "our services", "our products", "our team", "our work",
    "our clients", "our locations", "testimonial", "review", "filter", "sort by", "results", "per page", "view all",
    "load more", "customer", "solutions", "explore", "download",
)  # fmt: skip
# What systems call the body of a story's page, and of others.
_STORY_BODY = re.compile(
    r"\b(?:single|postid|post-template|post-type-post|article|story|node-type-article|node--type-article|blog-post|entry)\b"
)
_PAGE_BODY = re.compile(
    r"\b(?:page-template|page-id|home|front|archive|category|product|search|shop|collection|template-collection|"
    r"template-product|template-index|landing|service|woocommerce)\b"
)
# Blocks that stand one by one in the container of a text.
_PIECES = frozenset({"p", "h2", "h3", "h4", "li", "blockquote"})
_OPENING = re.compile(r"(?:how|why|what|when|the|a|is|are|\d+)\b", re.IGNORECASE)
_WE = ("we", "our", "us")
_YOU = ("you", "your")
# The model has learnt to count these ends of sentences, and no others.
_ENDS = (". ", ".\n", "? ", "?\n", "! ", "!\n", "。", "！", "？")
_SHORT = 80
_FAMILY = 4
# A row of teasers: how many boxes it has, how many of them a title, and the least length of that.
_ROW, _TITLED, _TITLE = 4, 0.8, 16
# The model has learnt what these elements hold; they stay as they were.
_PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td", "br"})
_HEADINGS = frozenset({"h2", "h3", "h4"})

FEATURES = (
    "declared_story", "og_article", "og_other", "dated", "declared_thing", "words", "shown", "share",
    "paragraph", "links", "link_blocks", "headings", "linked_headings", "no_h1", "depth", "slug", "dated_address",
    "thing_address", "story_address", "authors", "date", "items", "comments", "prices", "list_title", "kept_links",
    "kept_short", "long_paragraphs", "spread", "breadcrumbs", "forms", "offers", "we", "you", "dates", "alike",
    "alike_count", "alike_links", "article_elements", "longest_run", "prose_share", "buttons", "title_words",
    "title_shown", "sentences", "headings_kept", "query", "story_body", "page_body", "held", "held_above",
    "title_opening", "title_colon", "teasers", "teaser_share",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class StoryModel:
    """Trees, and the sum of their answers from which on a page is a story."""

    trees: Forest
    least: float

    def score(self, features: Sequence[float]) -> float:
        """How much speaks for a story; 0 where it is even."""
        x = np.array(features, np.float32)
        return float(self.trees.raw(x[:, None])[0]) - self.least

    def save(self, file: IO[bytes]) -> None:
        """Writes the model as a numpy archive."""
        # The leaves in full: where a page is even, their last digits decide.
        arrays = self.trees.stored() | {"leaves": self.trees.leaves, "least": np.array(self.least)}
        np.savez_compressed(file, allow_pickle=False, **arrays)

    @classmethod
    def load(cls, file: IO[bytes]) -> StoryModel:
        """The model that `save` wrote."""
        with np.load(file) as found:
            return cls(Forest.from_stored(found), float(found["least"]))


MODEL_FILE = Path(__file__).with_name("story.npz")


@cache
def load_model() -> StoryModel:
    """The shipped model."""
    with MODEL_FILE.open("rb") as file:
        return StoryModel.load(file)


def is_story(clues: KindClues) -> bool:
    """True for a page that holds a story."""
    return load_model().score(story_features(clues)) >= 0


def story_features(clues: KindClues) -> list[float]:
    """What the model sees, in the order of `FEATURES`."""
    found = (
        *_declared(clues),
        *_built(clues),
        *_addressed(clues),
        *_found(clues),
        *_text(clues),
        *_worded(clues),
        *_repeated(clues),
        *_prose(clues),
        *_called(clues),
        *_held(clues),
        *_titled(clues),
        *_in_rows(clues),
    )
    return [float(x) for x in found]


def _declared(clues: KindClues) -> tuple[float, ...]:
    head = clues.head
    has_date = (
        "datePublished" in head.story
        or head.meta("article:published_time", "datepublished", "pubdate", "date") is not None
    )
    return (
        json_ld.is_story(head.story),
        clues.og_type == "article",
        bool(clues.og_type) and clues.og_type not in {"article", "website"},
        has_date,
        not _THINGS.isdisjoint(clues.all_types),
    )


def _built(clues: KindClues) -> tuple[float, ...]:
    columns = clues.blocks.columns
    is_shown = ~columns.hidden
    sizes, link_sizes = columns.sizes[is_shown], columns.link_chars[is_shown]
    chars, shown = int(sizes.sum()), max(len(sizes), 1)
    is_link = link_sizes * 2 > sizes
    is_heading = columns.tagged(_HEADINGS)[is_shown]
    return (
        math.log1p(clues.words),
        math.log1p(chars / 6),
        len(clues.text) / max(chars, 1),
        math.log1p(len(clues.text) / max(len(clues.kept), 1)),
        int(link_sizes.sum()) / max(chars, 1),
        np.count_nonzero(is_link) / shown,
        math.log1p(np.count_nonzero(is_heading)),
        math.log1p(np.count_nonzero(is_heading & is_link)),
        not (columns.tagged({"h1"}) & is_shown).any(),
    )


def _addressed(clues: KindClues) -> tuple[float, ...]:
    segments = clues.segments
    last = segments[-1] if segments else ""
    return (
        min(len(segments), 5) / 5,
        min(last.count("-") + last.count("_"), 8) / 8,
        _DATED.search(clues.address) is not None,
        not _THING_WORDS.isdisjoint(segments),
        not _STORY_WORDS.isdisjoint(segments[:-1]),
    )


def _found(clues: KindClues) -> tuple[float, ...]:
    items = sum(len(x.items) for x in clues.labelled.removed)
    return (
        bool(clues.metadata.authors),
        clues.metadata.date_published is not None,
        math.log1p(items),
        any(x.label is Label.COMMENTS for x in clues.labelled.removed),
        math.log1p(sum(map(clues.short_lines.count, _PRICES))),
        _LIST_TITLE.search(clues.title) is not None,
    )


def _text(clues: KindClues) -> tuple[float, ...]:
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
        math.log1p(len(clues.blocks.columns.by_tag["form"])),
    )


def _worded(clues: KindClues) -> tuple[float, ...]:
    """What the page offers, whom it speaks to, how many dates it shows."""
    short = clues.short_lines
    words = clues.pronouns
    least = max(len(clues.spoken), 20)
    return (
        math.log1p(sum(map(short.count, _OFFERS))),
        100 * sum(words[x] for x in _WE) / least,
        100 * sum(words[x] for x in _YOU) / least,
        math.log1p(sum(map(short.count, _DATES))),
    )


def _repeated(clues: KindClues) -> tuple[float, ...]:
    """The largest family of containers that are alike: their share of the page's text, number, share of links."""
    columns = clues.blocks.columns
    holds = (columns.lasts > columns.firsts) & ~columns.within(_PARAGRAPHS)
    articles = np.count_nonzero(columns.within({"article"}) & holds)
    firsts, lasts, families = columns.firsts[holds], columns.lasts[holds], columns.brothers[holds]
    texts, links = (running_sums(np.where(columns.hidden, 0, x)) for x in (columns.sizes, columns.link_chars))
    counts = np.bincount(families)
    chars = np.where(counts >= _FAMILY, np.bincount(families, texts[lasts] - texts[firsts]), 0)
    if not (counts >= _FAMILY).any():
        return 0.0, 0.0, 0.0, math.log1p(articles)
    # Of families with as much text the first on the page.
    largest = families[np.argmax((counts[families] >= _FAMILY) & (chars[families] == chars.max()))]
    is_largest = families == largest
    link_chars = int((links[lasts] - links[firsts])[is_largest].sum())
    held = int(chars[largest])
    return (
        held / max(int(texts[-1]), 1),
        math.log1p(counts[largest]),
        link_chars / max(held, 1),
        math.log1p(articles),
    )


def _in_rows(clues: KindClues) -> tuple[float, ...]:
    """How many boxes stand in rows where most have a linked title each, and how much of the page's text is in them."""
    columns = clues.blocks.columns
    is_title = ~columns.hidden & (columns.link_chars * 2 > columns.sizes) & (columns.sizes >= _TITLE)
    titles, texts = (running_sums(x) for x in (is_title.astype(np.int64), np.where(columns.hidden, 0, columns.sizes)))
    firsts, lasts, families = columns.firsts, columns.lasts, columns.brothers
    counts = np.bincount(families)
    has_title = titles[lasts] > titles[firsts]
    is_row = (counts >= _ROW) & (np.bincount(families, has_title) >= _TITLED * counts)
    # A row inside a box of another is counted there.
    sums = np.where(is_row, np.bincount(families, texts[lasts] - texts[firsts]), 0)
    boxes = int(counts[int(sums.argmax())]) if is_row.any() else 0
    return math.log1p(boxes), float(sums.max(initial=0)) / max(int(texts[-1]), 1)


def _prose(clues: KindClues) -> tuple[float, ...]:
    """How the page's sentences hang together, and what its title says."""
    blocks, columns = clues.blocks.blocks, clues.blocks.columns
    is_shown = ~columns.hidden
    sizes = columns.sizes[is_shown]
    is_prose = (sizes >= _SHORT) & (columns.link_chars[is_shown] * 3 < sizes)
    ends_run = ~is_prose & (sizes >= 30) & ~columns.tagged(_HEADINGS)[is_shown]
    longest = np.bincount(np.cumsum(ends_run), is_prose).max(initial=0)
    kept = [blocks[i] for i in clues.kept]
    title = clues.title
    return (
        math.log1p(longest),
        int(sizes[is_prose].sum()) / max(int(sizes.sum()), 1),
        math.log1p(np.count_nonzero(columns.tagged({"button"}))),
        math.log1p(len(title.split())),
        clues.headline is not None,
        math.log1p(sum(map(clues.text.count, _ENDS)) + 1),
        math.log1p(sum(block.tag in _HEADINGS for block in kept)),
        "?" in clues.address,
    )


def _called(clues: KindClues) -> tuple[float, ...]:
    """What the class words of the page's outermost elements say."""
    names = clues.body_names
    return _STORY_BODY.search(names) is not None, _PAGE_BODY.search(names) is not None


def _held(clues: KindClues) -> tuple[float, ...]:
    """How much of the text stands in one container, and in the one around such: a story is of a piece, a page of
    offers is made of many."""
    containers, columns = clues.blocks.containers, clues.blocks.columns
    kept = clues.kept
    if not kept:
        return 0.0, 0.0
    homes = columns.homes[kept].tolist()
    holders = np.array([containers[c].parent if containers[c].tag in _PIECES else c for c in homes]) + 1
    above = np.append(-1, columns.parents)[holders] + 1
    sizes = columns.sizes[kept]
    chars = max(int(sizes.sum()), 1)
    return float(np.bincount(holders, sizes).max()) / chars, float(np.bincount(above, sizes).max()) / chars


def _titled(clues: KindClues) -> tuple[float, ...]:
    """How the title begins, and whether it has two parts."""
    return _OPENING.match(clues.title) is not None, ":" in clues.title
