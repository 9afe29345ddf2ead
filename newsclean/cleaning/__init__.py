"""Page -> Article, pure: no files, no clock, no network, no Scrapy.

parse -> head, blocks -> scoring -> labels -> text, metadata, kinds -> record
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.model import Page

if TYPE_CHECKING:
    from newsclean.model import Article, Site

__all__ = ["Cleaner", "clean_html", "clean_text"]


class Cleaner:
    """Cleans pages; options and models are set up once. Cheap to pickle, so worker processes can hold one.

    `site` is the newspaper the pages come from, where that is known.
    """

    def __init__(self, *, site: Site | None = None) -> None:
        self._site = site

    def clean(self, page: Page) -> Article:
        """The record of one page, whatever its kind. Raises only errors.PageError: NotText, TooLarge."""
        # Each path loads its own models; a run over text never pays for the HTML engine's.
        if page.is_text:
            from newsclean.cleaning import plaintext

            return plaintext.clean(page)
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
    """The record of an HTML page. `content_type` is the HTTP header, `fetched_at` an RFC 3339 instant;
    without it no rule about future dates applies. Raises only errors.PageError: NotText, TooLarge."""
    page = Page(content=html, url=url, content_type=content_type, fetched_at=fetched_at)
    return Cleaner(site=site).clean(page)


def clean_text(text: str, *, url: str | None = None, fetched_at: str | None = None) -> Article:
    """The record of a text that has lost its HTML. Raises only errors.PageError: TooLarge."""
    return Cleaner().clean(Page(content=text, is_text=True, url=url, fetched_at=fetched_at))
