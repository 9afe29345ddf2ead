"""What form an input has: by its content where that is plain, else by its name."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from enum import StrEnum
from pathlib import Path

import msgspec

from newsclean.files.compression import uncompressed_name
from newsclean.files.mhtml import is_mhtml
from newsclean.files.web_archive import is_web_archive


class Form(StrEnum):
    """The forms of input."""

    HTML = "html"
    MHTML = "mhtml"
    WEB_ARCHIVE = "web_archive"
    SOURCE_VIEW = "source_view"
    TEXT = "text"
    JSON_LINES = "json_lines"
    JSON = "json"
    TABLE = "table"
    DATABASE = "database"
    ARCHIVE = "archive"
    RECORDS = "records"
    WARC = "warc"
    ARC = "arc"


_FORMS = {
    ".html": Form.HTML,
    ".htm": Form.HTML,
    ".xhtml": Form.HTML,
    ".shtml": Form.HTML,
    ".txt": Form.TEXT,
    ".jsonl": Form.JSON_LINES,
    ".ndjson": Form.JSON_LINES,
    ".warc": Form.WARC,
    ".wet": Form.WARC,
    ".csv": Form.TABLE,
    ".tsv": Form.TABLE,
}

# (offset, bytes) of what is no page and may hold some: Parquet, Arrow; SQLite; zip (also WACZ), 7z, RAR, tar; ARC.
_CONTAINERS = {
    (0, b"PAR1"): Form.TABLE,
    (0, b"ARROW1"): Form.TABLE,
    (0, b"SQLite format 3\0"): Form.DATABASE,
    (0, b"PK\x03\x04"): Form.ARCHIVE,
    (0, b"7z\xbc\xaf\x27\x1c"): Form.ARCHIVE,
    (0, b"Rar!\x1a\x07"): Form.ARCHIVE,
    (257, b"ustar"): Form.ARCHIVE,
    (0, b"filedesc://"): Form.ARC,
}
# A document that opens like this is HTML, whatever its name says.
_HTML_START = re.compile(
    rb"\s*(?:<\?[^>]*>\s*|<!--.*?-->\s*)*+<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_MARKUP = re.compile(
    rb"<(?:!doctype|html|head|body|meta|title|div|p|a|h[1-6]|article|table|br|script)\b[^<]*>", re.IGNORECASE
)
# Text that begins so, and in which a further tag follows, is HTML that lost what stood around it.
_FRAGMENT = re.compile(
    rb"\s*<(?P<block>p|div|article|section|main|h[1-6]|ul|ol|table|blockquote|figure)\b[^<>]*>.*?</(?P=block)\s*>",
    re.IGNORECASE | re.DOTALL,
)
# XML that is no page: a feed, a sitemap, a browser's settings.
_XML = re.compile(rb"\s*<(?:\?xml|rss|feed|urlset|sitemapindex)\b")
# What Firefox writes where the view of a page's source is saved.
_SOURCE_VIEW = re.compile(rb"<body\b[^>]*\bid=\"viewsource\"")
# What newsclean itself writes: a record, a reject.
_OWN = re.compile(
    rb'\{"(?:schema_version":"[\d.]+","id":|input":(?:null|"(?:[^"\\\n]|\\.)*"),"offset":(?:null|\d+),"url":)'
)
_OBJECT = re.compile(rb"\s*\{\s*\"")
_ARRAY = re.compile(rb"\s*\[\s*\{\s*\"")
# A record over several lines begins so.
_SPREAD = re.compile(rb"\s*\{[ \t]*\r?\n")


def form_of_name(name: str) -> Form | None:
    """The form that a file's suffix names, whatever its compression; None where it names none."""
    return _FORMS.get(Path(uncompressed_name(name.lower())).suffix)


def form_of(name: str, head: bytes, *, as_text: bool = False) -> Form | None:
    """The form of an input by the first bytes of its (decompressed) content and its name; None where neither
    shows a page."""
    named = form_of_name(name)
    content = head.removeprefix(BOM_UTF8)
    records = _form_of_container(head) or _form_of_records(content, named)
    if records is not None or as_text:
        return records or Form.TEXT
    if form := _form_of_page(content) or named:
        return Form.HTML if form is Form.TEXT and is_made_of_html(content) else form
    return Form.HTML if looks_like_html(content) and not _XML.match(content) else None


def _form_of_container(content: bytes) -> Form | None:
    """The form of content out of which pages must be taken first; None for other content."""
    return next((form for (at, magic), form in _CONTAINERS.items() if content.startswith(magic, at)), None)


def _form_of_records(content: bytes, named: Form | None) -> Form | None:
    """The form of content that holds many pages; None for other content."""
    if content.startswith(b"WARC/"):
        return Form.WARC
    if _OWN.match(content):
        return Form.RECORDS
    is_spread = _ARRAY.match(content) or _SPREAD.match(content)
    if not is_spread and _opens_with_object(content) and (named is Form.JSON_LINES or _is_record(content)):
        return Form.JSON_LINES
    is_document = is_spread or _opens_with_object(content)
    return Form.JSON if named in {None, Form.JSON_LINES} and is_document else None


def _form_of_page(content: bytes) -> Form | None:
    """The form of content that is plainly one page; None for other content."""
    if opens_as_html(content):
        return Form.SOURCE_VIEW if _SOURCE_VIEW.search(content) else Form.HTML
    if is_web_archive(content):
        return Form.WEB_ARCHIVE
    return Form.MHTML if is_mhtml(content) else None


def opens_as_html(content: bytes) -> bool:
    """Whether content that begins like this is an HTML document."""
    return _HTML_START.match(content.removeprefix(BOM_UTF8)) is not None


def is_made_of_html(content: bytes) -> bool:
    """Whether content that begins like this, and should be text, is HTML: a document, or paragraphs in their tags."""
    return opens_as_html(content) or _FRAGMENT.match(content) is not None


def looks_like_html(content: bytes) -> bool:
    """Whether a stretch of content holds HTML tags."""
    return _MARKUP.search(content) is not None


def _opens_with_object(content: bytes) -> bool:
    return _OBJECT.match(content) is not None


def _is_record(content: bytes) -> bool:
    """Whether the first line is a JSON object, as far as it can be seen."""
    line, newline, _ = content.lstrip().partition(b"\n")
    if not newline:
        return True
    try:
        return isinstance(msgspec.json.decode(line), dict)
    except (msgspec.DecodeError, RecursionError):
        return False
