"""newsclean: clean article records from newspaper pages.

    clean_html(html, url=...)   a page's bytes or str -> Article
    clean_text(text)            text that has lost its HTML -> Article
    Cleaner(...)                the same, with options and models built once; it takes a Page
    json_schema()               the JSON Schema of a record

    newsclean.errors            what they raise
    newsclean.sites             the newspapers that newsclean knows: find("dawn").site

Importing newsclean imports no heavy library; the first cleaning does.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from newsclean import errors, model, sites
    from newsclean.cleaning import Cleaner, clean_html, clean_text
    from newsclean.errors import NewscleanError
    from newsclean.model import Article, Page, Site, json_schema

__all__ = [
    "Article", "Cleaner", "NewscleanError", "Page", "Site", "__version__", "clean_html", "clean_text", "errors",
    "json_schema", "model", "sites"
]  # fmt: skip

_HOMES = {
    "Article": "newsclean.model",
    "Cleaner": "newsclean.cleaning",
    "NewscleanError": "newsclean.errors",
    "Page": "newsclean.model",
    "Site": "newsclean.model",
    "clean_html": "newsclean.cleaning",
    "clean_text": "newsclean.cleaning",
    "json_schema": "newsclean.model",
}


_MODULES = {"errors", "model", "sites"}


if not TYPE_CHECKING:
    # Type checkers would take any name for one that is here.
    def __getattr__(name: str) -> Any:
        if name in _MODULES:
            return importlib.import_module(f"{__name__}.{name}")
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(importlib.import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    """What a prompt completes: the public names, imported or not."""
    return sorted(__all__)
