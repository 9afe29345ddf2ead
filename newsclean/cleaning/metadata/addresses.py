"""The page's own address, its image's, and the domain that it is registered under."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from newsclean.cleaning.metadata.clues import Found

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tldextract import TLDExtract

    from newsclean.cleaning.head import Head
    from newsclean.model import Page

_CACHED = 4096
# The folders in which pages of tags and of subjects lie.
_TAG = re.compile(
    r"/(?:tags?|topics?|keywords?|themen?|thema|etiquetas?|temas?|sujets?|argomenti|tagi?|hashtags?|labels?|tema|"
    r"tags-?\w*)/|[?&]tag=",
    re.IGNORECASE,
)


def find_address(page: Page, head: Head) -> Found[str] | None:
    """The canonical address: absolute, and not the home page's unless the page itself is that."""
    for evidence, address in _declared(head):
        absolute = resolve(address, page, head)
        if absolute is not None and _is_deep_enough(absolute, page.url):
            return Found(absolute, evidence)
    return None


def resolve(address: str, page: Page, head: Head) -> str | None:
    """An http(s) address made absolute by the page's `<base>` or its own address; null where that cannot be."""
    try:
        absolute = urljoin(urljoin(page.url or "", head.base or ""), address.strip())
        parts = urlsplit(absolute)
        # A port that is none is noticed only when it is read.
        host, _ = parts.hostname, parts.port
    except ValueError:
        return None
    return absolute if parts.scheme in {"http", "https"} and host and " " not in absolute else None


def domain_of(address: str | None) -> str | None:
    """The registrable domain ("news.example.co.uk" -> "example.co.uk"), by the public suffix list that comes with
    tldextract: nothing is ever looked up. A suffix that is not in the list is one label, as the list has it. The host
    itself where there is none (an IP address, "localhost")."""
    try:
        host = urlsplit(address).hostname if address else None
    except ValueError:
        return None
    return _registrable(host) if host else None


@lru_cache(maxsize=_CACHED)
def _registrable(host: str) -> str:
    found = _suffixes()(host)
    if found.suffix or not found.subdomain:
        return found.top_domain_under_public_suffix or host
    return f"{found.subdomain.rpartition('.')[2]}.{found.domain}"


@lru_cache(maxsize=1)
def _suffixes() -> TLDExtract:
    from tldextract import TLDExtract  # slow to import

    return TLDExtract(cache_dir=None, suffix_list_urls=())


def _declared(head: Head) -> list[tuple[str, str]]:
    node = head.story.get("mainEntityOfPage")
    main = node.get("@id") if isinstance(node, dict) else node
    found = [("canonical", x) for x in head.links.get("canonical", ())]
    found += [("og:url", x) for x in head.all("og:url")]
    return found + [("json-ld", x) for x in (main, head.story.get("url")) if isinstance(x, str)]


def _is_deep_enough(address: str, given: str | None) -> bool:
    """False for a home page that stands for an article; a page whose address is unknown may be anything but that."""
    parts = urlsplit(address)
    if parts.path.strip("/") or parts.query:
        return True
    try:
        return given is not None and not urlsplit(given).path.strip("/") and not urlsplit(given).query
    except ValueError:
        return False


def leads_home(hrefs: Sequence[str]) -> bool:
    """True for links of which all lead to a home page."""
    return bool(hrefs) and all(map(_is_home, hrefs))


def _is_home(href: str) -> bool:
    host, path = href.partition("://")[::2]
    return not path.partition("/")[2] if path else host in {"/", "./"}


def leads_to_tag(address: str) -> bool:
    """True for the address of the page of a tag, or a subject."""
    return "t" in address and _TAG.search(address) is not None
