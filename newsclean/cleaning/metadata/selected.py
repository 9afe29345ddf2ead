"""What a newspaper's file says where to look: its CSS selectors, for the days they hold."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from cssselect import SelectorError
from lxml import etree
from lxml.cssselect import CSSSelector

from newsclean.cleaning.metadata.clues import Found
from newsclean.errors import ConfigurationError

if TYPE_CHECKING:
    from newsclean.cleaning.metadata.clues import Clues
    from newsclean.model import Selectors, Site


def selectors_for(site: Site | None, day: str | None) -> Selectors | None:
    """The selectors that hold on a day (ISO date); for an unknown day, those that hold until further notice."""
    for selectors in site.selectors if site else ():
        since, until = selectors.valid_from, selectors.valid_until
        if day is None:
            if until is None:
                return selectors
        elif (since is None or since <= day) and (until is None or day <= until):
            return selectors
    return None


def select(clues: Clues, field: str) -> Found[tuple[str, ...]] | None:
    """What all elements say that the file's selector for a field names."""
    containers, selectors = clues.blocks.containers, clues.selectors
    if selectors is None or not containers or containers[0].element is None:
        return None
    texts = tuple(text for _, text in said_by_elements(containers[0].element, selectors, field))
    return Found(texts, "selector") if texts else None


def said_by_elements(root: etree._Element, selectors: Selectors, field: str) -> list[tuple[etree._Element, str]]:
    """All elements that the selector for a field names and that say something, each with its text; a `<time>` or a
    titled element gives its machine-readable stamp."""
    expression = getattr(selectors, field)
    if not expression:
        return []
    found = []
    for element in elements(expression, root):
        stamp = element.get("datetime") or element.get("content") if field.startswith("date") else None
        text = stamp or shown_text(element)
        if text:
            found.append((element, text))
    return found


def shown_text(element: etree._Element) -> str:
    """An element's text, its pieces parted by spaces."""
    return " ".join(" ".join(map(str, element.itertext())).split())


def elements(expression: str, root: etree._Element) -> list[etree._Element]:
    """The elements that a CSS selector names. Raises ConfigurationError for one that is none."""
    found = _compiled(expression)(root)
    return [x for x in found if etree.iselement(x)] if isinstance(found, list) else []


@lru_cache(maxsize=256)
def _compiled(expression: str) -> CSSSelector:
    try:
        selector = CSSSelector(expression)
        selector(etree.Element("html"))  # a prefix that stands for no namespace is noticed only now
    except (SelectorError, etree.XPathError) as error:
        raise ConfigurationError(f'"{expression}" is no CSS selector: {error}') from error
    return selector
