"""Page -> Article, pure: no files, no clock, no network, no Scrapy.

parse -> head, blocks -> scoring -> labels -> text, metadata, kinds -> record
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from newsclean.errors import refuse_unless
from newsclean.model import Page, Site, has_host

if TYPE_CHECKING:
    from newsclean.model import Article

__all__ = ["Cleaner", "clean_html", "clean_text"]


class Cleaner:
    """Cleans pages, all of them by the same options. Cheap to pickle, so worker processes can hold one: the models are
    loaded once a process, with its first page.

    `site` is the newspaper the pages come from, where that is known: `newsclean.sites.find("dawn").site`.
    """

    def __init__(self, *, site: Site | None = None) -> None:
        refuse_unless(Site | None, site=site)
        self._site = site

    def clean(self, page: Page) -> Article:
        """The record of one page, whatever its kind. Raises errors.PageError: NotText, TooLarge; and ConfigurationError
        where the newspaper's file holds a selector that is none. An `url` that is no address stands in the record and
        tells nothing."""
        refuse_unless(Page, page=page)
        if page.url is None or has_host(page.url):
            return self._clean(page)
        article = self._clean(msgspec.structs.replace(page, url=None))
        return msgspec.structs.replace(article, url=page.url)

    def _clean(self, page: Page) -> Article:
        # Each path loads its own models; a run over text never pays for the HTML engine's.
        if page.is_text:
            from newsclean.cleaning import plaintext

            return plaintext.clean(page, self._site)
        from newsclean.cleaning import record

        return record.clean(page, self._site)


def clean_html(
    html: bytes | str,
    *,
    url: str | None = None,
    content_type: str | None = None,
    fetched_at: str | None = None,
    site: Site | None = None,
) -> Article:
    """The record of an HTML page, best given as the bytes that were served.

    `url` is the page's address, `content_type` the HTTP header, `fetched_at` an RFC 3339 instant, without which no rule
    about future dates applies (the record has null where it is none), `site` the newspaper
    (`newsclean.sites.find("dawn").site`). Of pages, raises only errors.PageError: NotText, TooLarge; a TypeError where
    an argument is of another type.
    """
    refuse_unless(bytes | str, html=html)
    refuse_unless(str | None, url=url, content_type=content_type, fetched_at=fetched_at)
    page = Page(content=html, url=url, content_type=content_type, fetched_at=fetched_at)
    return Cleaner(site=site).clean(page)


def clean_text(
    text: str, *, url: str | None = None, fetched_at: str | None = None, site: Site | None = None
) -> Article:
    """The record of a text that has lost its HTML; the arguments as those of `clean_html`. Of texts, raises only
    errors.PageError: TooLarge; a TypeError where an argument is of another type."""
    refuse_unless(str, text=text)
    refuse_unless(str | None, url=url, fetched_at=fetched_at)
    return Cleaner(site=site).clean(Page(content=text, is_text=True, url=url, fetched_at=fetched_at))
