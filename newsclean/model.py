"""The values that flow through newsclean: Page -> Block -> Removed -> Article, and the Site a page came from.

All are frozen. `Article` is the record; `json_schema()` is made from these very classes, so a field has
one definition. Closed vocabularies are StrEnum: a label or a reason is never a bare string.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any, Self
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta, Struct

from newsclean.errors import InputError, refuse_unless

SCHEMA_VERSION = "1.2"
# A page of the web that is larger is no article.
MAX_PAGE_BYTES = 32 * 1024 * 1024


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
    RELATED = "related"  # other stories, a site's newest among them
    POPULAR = "popular"  # those that its readers rank: most read, shared, trending
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
    SELECTOR = "selector"  # the newspaper's file says where it stands
    LEARNED = "learned"  # a model of labels read it, and its neighbours, otherwise than the rules did
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
    TRAFILATURA = "trafilatura"  # reserved for a second opinion; nothing asks for one yet


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

    label: Annotated[Label, Meta(description="What the part is")]
    text: Annotated[str, Meta(description="All its text, a block a line")]
    why: Annotated[Why, Meta(description="The evidence that decided")]
    detail: Annotated[str | None, Meta(description="The words or the name that told")] = None
    where: Annotated[Where, Meta(description="Before the text, inside it, or behind it")]
    start: Annotated[int | None, Meta(description="Where it begins in an input of text, in code points")] = None
    end: Annotated[int | None, Meta(description="Where it ends there")] = None
    items: Annotated[tuple[Item, ...], Meta(description="The teasers of a list")] = ()


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

    program: Annotated[str, Meta(description="Name and version")]
    model: Annotated[str | None, Meta(description="The weights that scored")] = None
    engine: Annotated[Engine | None, Meta(description="What chose the text")] = None
    encoding: Annotated[str | None, Meta(description="In which the bytes came")] = None
    input: Annotated[str | None, Meta(description="The name of the file, as given")] = None
    offset: Annotated[
        int | None,
        Meta(
            description="Where the page begins in that file, in bytes: in its unpacked content; of a WARC in gzip or "
            "zstd where the record's member begins in the file as it is"
        ),
    ] = None
    digest: Annotated[str | None, Meta(description="SHA-256 of the page's bytes")] = None
    fetched_at: Annotated[str | None, Meta(description="RFC 3339; null where what was given is no instant")] = None
    status: Annotated[int | None, Meta(description="Of the HTTP response")] = None
    via: Annotated[str | None, Meta(description="Which sources named the page to a crawl")] = None
    warc_file: Annotated[str | None, Meta(description="Where the raw response lies")] = None
    warc_offset: Annotated[int | None, Meta(description="Where its record begins in the file")] = None


_Share = Annotated[float, Meta(ge=0, le=1)]


class Article(_Value, frozen=True, kw_only=True):
    """The record of one page. Every key is always there; null means unknown.

    Dates are RFC 3339: a full date-time with the page's own zone where `date_precision` is `instant`,
    a full-date where it is `day`, the first day of the month where it is `month`.
    """

    schema_version: Annotated[str, Meta(description="Of the form of the record")] = SCHEMA_VERSION
    id: Annotated[str, Meta(description="From the address, else from the input's bytes; never from the text")]
    revision: Annotated[int, Meta(ge=1, description="Of the story, in a crawl; 1 at first")] = 1
    url: Annotated[str | None, Meta(description="As given, though it be no address")] = None
    url_canonical: Annotated[str | None, Meta(description="As the page declares it")] = None
    domain: Annotated[str | None, Meta(description="The registrable domain (example.co.uk)")] = None
    source: Annotated[str | None, Meta(description="The name of newspaper or site, else the domain")] = None

    page_kind: Annotated[PageKind, Meta(description="What the page is")]
    article_type: Annotated[ArticleType | None, Meta(description="What the article is")] = None
    flags: Annotated[tuple[Flag, ...], Meta(description="What to be warned of")] = ()

    title: Annotated[str | None, Meta(description="The headline as readers see it")] = None
    description: Annotated[str | None, Meta(description="The page's own summary")] = None
    text: Annotated[str, Meta(description="Paragraphs parted by blank lines, without the headline")] = ""
    blocks: Annotated[tuple[TextBlock, ...], Meta(description="What each stretch of the text is")] = ()
    word_count: Annotated[int, Meta(ge=0, description="Of the text; each Han or kana character counts as one")] = 0
    language: Annotated[str | None, Meta(description="BCP 47")] = None

    authors: Annotated[tuple[str, ...], Meta(description="Names")] = ()
    date_published: Annotated[str | None, Meta(description="RFC 3339")] = None
    date_modified: Annotated[str | None, Meta(description="RFC 3339")] = None
    date_precision: Annotated[DatePrecision | None, Meta(description="Of date_published")] = None
    dateline: Annotated[str | None, Meta(description="The place before the first sentence (TEHRAN)")] = None
    print_edition: Annotated[PrintEdition | None, Meta(description="Where the story stood in print")] = None

    section: Annotated[str | None, Meta(description="As the newspaper files it")] = None
    keywords: Annotated[tuple[str, ...], Meta(description="As the page declares them, else shows them")] = ()
    image: Annotated[str | None, Meta(description="The address of the main picture")] = None
    is_free: Annotated[bool | None, Meta(description="False where the page declares that one pays to read it")] = None
    rights: Annotated[Rights | None, Meta(description="What the publisher asks of machines")] = None

    removed: Annotated[tuple[Removed, ...], Meta(description="What was taken away, in the order of the page")] = ()

    confidence: Annotated[_Share | None, Meta(description="The F1 to expect of the text")] = None
    evidence: Annotated[dict[str, str], Meta(description="For each field, where its value came from")] = {}
    provenance: Annotated[Provenance, Meta(description="Where the record came from and what made it")]
    source_record: Annotated[dict[str, Any] | None, Meta(description="The other fields of a JSON lines input")] = None

    def to_dict(self) -> dict[str, Any]:
        """The record as plain dicts, lists and strings, as it stands in JSON."""
        record: dict[str, Any] = msgspec.json.decode(encode_json(self))
        return record

    def to_json(self) -> str:
        """The record as one line of JSON, without a newline at its end."""
        return encode_json(self).decode()

    @classmethod
    def from_json(cls, line: str | bytes) -> Self:
        """The record in a line of JSON, as `to_json` and the commands write it. Raises InputError."""
        refuse_unless(str | bytes, line=line)
        try:
            return msgspec.json.decode(line, type=cls)
        except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
            raise InputError(f"no record: {error}") from None


_ENCODER = msgspec.json.Encoder()
_SURROGATE = re.compile("[\ud800-\udfff]")


def encode_json(value: Struct) -> bytes:
    """A value as one line of JSON, without a newline at its end. Half a surrogate pair, which no UTF-8 can hold and an
    address or the name of a file may, is the replacement character."""
    try:
        return _ENCODER.encode(value)
    except UnicodeEncodeError:
        return _ENCODER.encode(_well_formed(msgspec.to_builtins(value)))


def _well_formed(value: Any) -> Any:
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, dict):
        return {_well_formed(key): _well_formed(inner) for key, inner in value.items()}
    return [_well_formed(inner) for inner in value] if isinstance(value, list) else value


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a record; every key of a record is required and none may be added."""
    return schema_of(Article)


def schema_of(kind: type[Struct]) -> dict[str, Any]:
    """The JSON Schema of lines of one kind, all of whose keys are always there."""
    schema = msgspec.json.schema(kind)
    for part in schema["$defs"].values():
        if "properties" in part:
            part["required"] = list(part["properties"])
            part["additionalProperties"] = False
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


class Page(_Value, frozen=True, kw_only=True):
    """A page before it is cleaned, and what is known of it from outside.

    `content` is HTML as bytes or str, or, where `is_text`, text that has lost its HTML.
    `headers` are the response's HTTP headers, where there was a response, kept with lower-case names; `is_cut` says
    that the content ends before the page did. Raises TypeError where an argument is of another type.
    """

    content: bytes | str
    is_text: bool = False
    url: str | None = None
    content_type: str | None = None
    headers: dict[str, str] = {}
    is_cut: bool = False
    fetched_at: str | None = None
    input: str | None = None
    offset: int | None = None
    status: int | None = None
    via: str | None = None
    warc_file: str | None = None
    warc_offset: int | None = None
    source_record: dict[str, Any] | None = None

    def __post_init__(self) -> None:
        refuse_unless(bytes | str, content=self.content)
        refuse_unless(bool, is_text=self.is_text, is_cut=self.is_cut)
        refuse_unless(str | None, url=self.url, content_type=self.content_type, fetched_at=self.fetched_at)
        refuse_unless(str | None, input=self.input, via=self.via, warc_file=self.warc_file)
        refuse_unless(int | None, offset=self.offset, status=self.status, warc_offset=self.warc_offset)
        refuse_unless(dict | None, source_record=self.source_record)
        refuse_unless(Mapping, headers=self.headers)
        if self.headers:
            msgspec.structs.force_setattr(self, "headers", _in_lower_case(self.headers))


def _in_lower_case(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers with their names in lower case, the values of one name in several spellings joined by commas."""
    found: dict[str, str] = {}
    for name, value in headers.items():
        refuse_unless(str, **{"a name in headers": name, "a value in headers": value})
        key = name.lower()
        found[key] = f"{found[key]}, {value}" if key in found else value
    return found


def has_host(url: str) -> bool:
    """Whether an address names a host: what does not (a path, `https://[paper.example/`) says nothing of a page."""
    try:
        parts = urlsplit(url.strip())
        # A port that is none is noticed only when it is read.
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    return bool(host)


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

    def __post_init__(self) -> None:
        refuse_unless(str, name=self.name)
        refuse_unless(tuple, domains=self.domains, feeds=self.feeds, sitemaps=self.sitemaps)
        refuse_unless(tuple, section_fronts=self.section_fronts, articles=self.articles, selectors=self.selectors)
