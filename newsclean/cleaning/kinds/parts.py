"""A story that goes on on further pages: what tells the address of the second one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

if TYPE_CHECKING:
    from newsclean.cleaning.kinds.clues import KindClues

# What a page's number is called in a query.
_KEYS = frozenset(
    {"page", "pg", "pagenum", "pageno", "page_no", "pagina", "página", "seite", "strona", "sayfa", "sida"}
)
# "/story/2", "/story/page/2/", "/story-2.html", "/story_2.html", "/story,2.html"
_SECOND = re.compile(r"(?:/(?:(?:page|seite|pagina)[/-]?)?|[-_,.])2(?=/?$|\.[a-z]{3,5}$)")


def next_part(clues: KindClues) -> str | None:
    """The address of a story's second page, as the head of the first one names it: its own with the number 2; null
    where it names none. What comes next may as well be another story."""
    try:
        own = _first_of(clues.address)
        for href in clues.head.links.get("next", ())[:1]:
            address = urljoin(clues.address, href)
            return address if _before_second(address) == own else None
    except ValueError:  # "http://[broken"
        return None
    return None


def _before_second(address: str) -> str | None:
    """The address of which this one is the second page, as `_first_of` writes it; null where it is none."""
    parts = urlsplit(address)
    numbers = [value for key, value in parse_qsl(parts.query) if key.lower() in _KEYS]
    if numbers:
        return _first_of(address) if numbers == ["2"] else None
    match = _SECOND.search(parts.path)
    return (
        _first_of(parts._replace(path=parts.path[: match.start()] + parts.path[match.end() :]).geturl())
        if match
        else None
    )


def _first_of(address: str) -> str:
    """An address without scheme, the number of a page in its query, and a slash at its end."""
    parts = urlsplit(address)
    query = [(key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True) if key.lower() not in _KEYS]
    return f"{parts.netloc.lower()}{parts.path.rstrip('/')}?{urlencode(query)}"
