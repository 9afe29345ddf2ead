import json
from collections.abc import Callable
from typing import Any

import pytest

from newsclean.cleaning.blocks import segment
from newsclean.cleaning.head import read_head
from newsclean.cleaning.metadata import Metadata, find_metadata, find_selectors
from newsclean.cleaning.parse import parse
from newsclean.model import Page, PrintEdition, Site

BODY = (
    "<p>The first ferry in three years left the northern pier on Monday, with forty passengers and a band on board.</p>"
    "<p>Engineers had replaced eleven of its pillars since autumn, and the council paid for most of the work.</p>"
)


@pytest.fixture
def describe() -> Callable[..., Metadata]:
    """The metadata of a page whose article is its paragraphs."""

    def find(
        html: str,
        *,
        site: Site | None = None,
        print_edition: PrintEdition | None = None,
        url: str | None = "https://www.tidewater.example/news/harbour-reopens",
        **page: Any,
    ) -> Metadata:
        content = html.encode()
        root = parse(content).root
        blocks = segment(root)
        keep = [x.tag == "p" and len(x.text) > 80 for x in blocks.blocks]
        source, head = Page(content=content, url=url, **page), read_head(root)
        selectors = find_selectors(source, head, blocks, keep, site)
        return find_metadata(source, head, blocks, keep, print_edition, site, selectors)

    return find


@pytest.fixture
def page_of() -> Callable[..., str]:
    """A page with a head, what stands above its story, the story, and what stands below."""

    def build(head: str = "", above: str = "", below: str = "", *, lang: str = "en", story: Any = None) -> str:
        script = f'<script type="application/ld+json">{json.dumps(story)}</script>' if story else ""
        body = f"{above}<article>{BODY}</article>{below}"
        return f'<html lang="{lang}"><head>{head}{script}</head><body>{body}</body></html>'

    return build
