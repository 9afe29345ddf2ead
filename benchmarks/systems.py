"""What is compared: each system turns a page's bytes into its main text, with its own defaults, comments off.

A system is imported when it is made, so that one that is not installed is named and the others run.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import version
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    Extract = Callable[[bytes, str | None], str]

NEWSCLEAN = "newsclean"
PARSE = "lxml parse alone"


@dataclass(frozen=True, slots=True)
class System:
    """A system under test: its name in the table, the package whose version is told, and what makes the function
    from a page's bytes and address to its text."""

    name: str
    package: str
    make: Callable[[], Extract]

    @property
    def version(self) -> str:
        """The installed version."""
        return version(self.package)


def _newsclean() -> Extract:
    from newsclean import Cleaner
    from newsclean.model import Page

    cleaner = Cleaner()
    return lambda html, url: cleaner.clean(Page(content=html, url=url)).text


def _trafilatura() -> Extract:
    from trafilatura import extract

    return lambda html, url: extract(html, url=url, include_comments=False) or ""


def _trafilatura_record() -> Extract:
    from trafilatura import bare_extraction

    def extract(html: bytes, url: str | None) -> str:
        document = bare_extraction(html, url=url, include_comments=False, with_metadata=True)
        return getattr(document, "text", None) or ""

    return extract


def _newspaper4k() -> Extract:
    from newspaper import Article

    decode = _decoder()

    def extract(html: bytes, url: str | None) -> str:
        article = Article(url or "https://page.example/", fetch_images=False)
        article.download(input_html=decode(html))
        article.parse()
        return article.text or ""

    return extract


def _readability() -> Extract:
    from lxml.html import fromstring
    from readability import Document

    decode = _decoder()

    def extract(html: bytes, _: str | None) -> str:
        summary = fromstring(Document(decode(html)).summary())
        return "\n".join(filter(None, (str(text).strip() for text in summary.itertext())))

    return extract


def _resiliparse() -> Extract:
    from resiliparse.extract.html2text import extract_plain_text

    decode = _decoder()
    return lambda html, _: extract_plain_text(decode(html), main_content=True, alt_texts=False)


def _parse() -> Extract:
    from lxml.html import document_fromstring

    return lambda html, _: str(document_fromstring(html).xpath("string()"))


def _decoder() -> Callable[[bytes], str]:
    """For systems that take text alone: the encoding as a browser would sniff it."""
    from resiliparse.parse.encoding import detect_encoding

    return lambda html: html.decode(detect_encoding(html) or "utf-8", "replace")


SYSTEMS = {
    system.name: system
    for system in (
        System(NEWSCLEAN, "newsclean", _newsclean),
        System("trafilatura", "trafilatura", _trafilatura),
        System("trafilatura, with metadata", "trafilatura", _trafilatura_record),
        System("newspaper4k", "newspaper4k", _newspaper4k),
        System("readability-lxml", "readability-lxml", _readability),
        System("resiliparse", "resiliparse", _resiliparse),
        System(PARSE, "lxml", _parse),
    )
}
