"""The values that flow through newsclean: Page -> Block -> Removed -> Article, and the Site a page came from.

All are frozen. `Article` is the record; `json_schema()` is made from these very classes, so a field has
one definition. Closed vocabularies are StrEnum: a label or a reason is never a bare string.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

SCHEMA_VERSION = "1.0"


class PageKind(StrEnum):
    """What a page is. The first four hold a story and go to the output; the others are rejected."""

    ARTICLE = "article"
    LIVE_BLOG = "live_blog"
    GALLERY = "gallery"
    VIDEO = "video"
    SECTION_FRONT = "section_front"
    CONSENT_WALL = "consent_wall"
    ERROR_PAGE = "error_page"
    EMPTY = "empty"
    OTHER = "other"

    @property
    def is_story(self) -> bool:
        """True for the kinds whose records go to the output."""
        return self in _STORY_KINDS


_STORY_KINDS = frozenset({PageKind.ARTICLE, PageKind.LIVE_BLOG, PageKind.GALLERY, PageKind.VIDEO})


class ArticleType(StrEnum):
    """What the article is, as its newspaper files it."""

    NEWS = "news"
    OPINION = "opinion"
    EDITORIAL = "editorial"
    ANALYSIS = "analysis"
    FEATURE = "feature"
    REVIEW = "review"
    LETTER = "letter"
    INTERVIEW = "interview"
    OBITUARY = "obituary"


class Flag(StrEnum):
    """What a reader of the record should be warned of."""

    PAYWALLED = "paywalled"
    TRUNCATED = "truncated"
    SPONSORED = "sponsored"
    WIRE = "wire"
    SEVERAL_STORIES = "several_stories"
    LOW_CONFIDENCE = "low_confidence"


class BlockKind(StrEnum):
    """What a piece of the article's text is."""

    STANDFIRST = "standfirst"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    TABLE = "table"
    CODE = "code"


class Label(StrEnum):
    """What a removed part of the page is."""

    OPINION = "opinion"
    EDITORIAL = "editorial"
    RELATED = "related"
    POPULAR = "popular"
    OTHER_STORY = "other_story"
    DUPLICATE = "duplicate"
    HEADLINE = "headline"
    BYLINE = "byline"
    TIMESTAMP = "timestamp"
    BREADCRUMBS = "breadcrumbs"
    TAGS = "tags"
    CAPTION = "caption"
    SUMMARY_BOX = "summary_box"
    AUTHOR_BIO = "author_bio"
    PRINT_NOTE = "print_note"
    NEWSLETTER = "newsletter"
    ADVERT = "advert"
    SOCIAL = "social"
    COMMENTS = "comments"
    CONSENT = "consent"
    PAYWALL = "paywall"
    MEDIA_PLAYER = "media_player"
    NAVIGATION = "navigation"
    LEGAL = "legal"
    OTHER = "other"


class Why(StrEnum):
    """The evidence that decided a label."""

    HEADING = "heading"  # it stands under a heading that says so
    LINK_LIST = "link_list"  # a list of links, or of teasers
    CLASS_FAMILY = "class_family"  # the page's own class or id words
    ELEMENT = "element"  # the HTML element says so (nav, figcaption, footer...)
    PATTERN = "pattern"  # the wording has a known form ("Published in Dawn, ...")
    SHAPE = "shape"  # length, punctuation, place among its neighbours
    REPEATS = "repeats"  # the same text stands elsewhere on the page
    DECLARED = "declared"  # the page's metadata holds the same words (headline, author, section)
    SCORE = "score"  # the engine alone: nothing else told what it is


class Where(StrEnum):
    """Where a removed part stood, seen from the article's text."""

    BEFORE = "before"
    INSIDE = "inside"
    AFTER = "after"


class DatePrecision(StrEnum):
    """How much of `date_published` is known."""

    INSTANT = "instant"
    DAY = "day"
    MONTH = "month"


class DateKind(StrEnum):
    """Which date a teaser shows."""

    PUBLISHED = "published"
    UPDATED = "updated"


class Engine(StrEnum):
    """Who chose the article's text."""

    NEWSCLEAN = "newsclean"
    TRAFILATURA = "trafilatura"


class _Value(Struct, frozen=True):
    """Base of all values: immutable."""


class TextBlock(_Value, frozen=True, kw_only=True):
    """A stretch of `Article.text`, as code point offsets; `text[start:end]` is the block."""

    kind: BlockKind
    start: Annotated[int, Meta(ge=0)]
    end: Annotated[int, Meta(ge=0)]


class Item(_Value, frozen=True, kw_only=True):
    """One teaser of a removed list."""

    title: str | None = None
    url: str | None = None
    date: str | None = None
    date_kind: DateKind | None = None
    excerpt: str | None = None


class Removed(_Value, frozen=True, kw_only=True):
    """A part of the page that is not the article, named. `start` and `end` are code point offsets into
    the input where the input was text, else null."""

    label: Label
    text: str
    why: Why
    detail: str | None = None
    where: Where
    start: int | None = None
    end: int | None = None
    items: tuple[Item, ...] = ()


class PrintEdition(_Value, frozen=True, kw_only=True):
    """Where the story stood in print, read from a note such as "Published in Dawn, September 16th, 2014"."""

    publication: str | None = None
    section: str | None = None
    date: str | None = None


class Rights(_Value, frozen=True, kw_only=True):
    """What the publisher asks of machines. Null where nothing was said.

    `robots` is the page's own meta robots and X-Robots-Tag, `noai` whether they say noai; `closed_to` names the AI
    crawlers that robots.txt closes this page to; `content_signal` and `content_usage` are as they were written;
    `tdm_reservation` and `tdm_policy` are those of the TDM Reservation Protocol."""

    robots: str | None = None
    noai: bool | None = None
    closed_to: tuple[str, ...] = ()
    content_signal: str | None = None
    content_usage: str | None = None
    tdm_reservation: bool | None = None
    tdm_policy: str | None = None

    @property
    def opts_out_of_ai(self) -> bool:
        """True where the publisher, in any of these ways, asks that AI is not trained with the page."""
        return bool(
            self.noai
            or self.tdm_reservation
            or self.closed_to
            or _says_no(self.content_signal, "ai-train", "no")
            or _says_no(self.content_usage, "train-ai", "n")
        )


def _says_no(preferences: str | None, name: str, no: str) -> bool:
    """True where a list such as "search=yes, ai-train=no" refuses what is named."""
    pairs = (part.partition("=") for part in (preferences or "").lower().split(","))
    return any(key.strip() == name and value.strip() == no for key, _, value in pairs)


class Provenance(_Value, frozen=True, kw_only=True):
    """Where a record came from and what made it."""

    program: str
    model: str | None = None
    engine: Engine | None = None
    encoding: str | None = None
    input: str | None = None
    offset: int | None = None
    digest: str | None = None
    fetched_at: str | None = None
    status: int | None = None
    via: str | None = None
    warc_file: str | None = None
    warc_offset: int | None = None


class Article(_Value, frozen=True, kw_only=True):
    """The record of one page. Every key is always there; null means unknown.

    Dates are RFC 3339: a full date-time with the page's own zone where `date_precision` is `instant`,
    a full-date where it is `day`, the first day of the month where it is `month`.
    """

    schema_version: str = SCHEMA_VERSION
    id: str
    revision: Annotated[int, Meta(ge=1)] = 1
    url: str | None = None
    url_canonical: str | None = None
    domain: str | None = None
    source: str | None = None

    page_kind: PageKind
    article_type: ArticleType | None = None
    flags: tuple[Flag, ...] = ()

    title: str | None = None
    description: str | None = None
    text: str = ""
    blocks: tuple[TextBlock, ...] = ()
    word_count: Annotated[int, Meta(ge=0)] = 0
    language: str | None = None

    authors: tuple[str, ...] = ()
    date_published: str | None = None
    date_modified: str | None = None
    date_precision: DatePrecision | None = None
    dateline: str | None = None
    print_edition: PrintEdition | None = None

    section: str | None = None
    keywords: tuple[str, ...] = ()
    image: str | None = None
    is_free: bool | None = None
    rights: Rights | None = None

    removed: tuple[Removed, ...] = ()

    confidence: Annotated[float, Meta(ge=0, le=1)] | None = None
    evidence: dict[str, str] = {}
    provenance: Provenance
    source_record: dict[str, Any] | None = None

    def to_dict(self) -> dict[str, Any]:
        """The record as plain dicts, lists and strings, as it stands in JSON."""
        record: dict[str, Any] = msgspec.json.decode(_ENCODER.encode(self))
        return record

    def to_json(self) -> str:
        """The record as one line of JSON, without a newline at its end."""
        return _ENCODER.encode(self).decode()


_ENCODER = msgspec.json.Encoder()


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a record; every key of a record is required and none may be added."""
    schema = msgspec.json.schema(Article)
    for part in schema["$defs"].values():
        if "properties" in part:
            part["required"] = list(part["properties"])
            part["additionalProperties"] = False
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


class Page(_Value, frozen=True, kw_only=True):
    """A page before it is cleaned, and what is known of it from outside.

    `content` is HTML as bytes or str, or, where `is_text`, text that has lost its HTML.
    `headers` are the response's HTTP headers with lower-case names, where there was a response.
    """

    content: bytes | str
    is_text: bool = False
    url: str | None = None
    content_type: str | None = None
    headers: dict[str, str] = {}
    fetched_at: str | None = None
    input: str | None = None
    offset: int | None = None
    status: int | None = None
    via: str | None = None
    warc_file: str | None = None
    warc_offset: int | None = None
    source_record: dict[str, Any] | None = None


class Selectors(_Value, frozen=True, kw_only=True):
    """CSS selectors of one newspaper's pages, and the days between which they held."""

    valid_from: str | None = None
    valid_until: str | None = None
    title: str | None = None
    authors: str | None = None
    date_published: str | None = None
    date_modified: str | None = None
    section: str | None = None
    body: str | None = None
    remove: tuple[str, ...] = ()


class Site(_Value, frozen=True, kw_only=True):
    """A newspaper, as its file in `newsclean/sites/` describes it."""

    name: str
    domains: tuple[str, ...]
    language: str | None = None
    country: str | None = None
    timezone: str | None = None
    feeds: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    news_sitemaps: tuple[str, ...] = ()
    section_fronts: tuple[str, ...] = ()
    archive: str | None = None
    articles: tuple[str, ...] = ()
    not_articles: tuple[str, ...] = ()
    delay: float | None = None
    selectors: tuple[Selectors, ...] = ()
    verified: str | bool = False
