"""A record's `id`: the digest of the page's address, by a rule frozen with the schema.

It must never change with a better engine, so nothing of the cleaned text is in it, and the rule below is spelled
out here and not left to a library that may learn new tricks.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

if TYPE_CHECKING:
    from newsclean.model import Page

# What analytics tools and newsletters hang on an address; the page is the same without.
_TRACKING = frozenset(
    ["fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "yclid", "_ga", "ref_src", "cmpid", "ocid"]
)
_DIGITS = 32


def identify(page: Page, url_canonical: str | None = None) -> str:
    """32 hexadecimal digits: SHA-256 of the address normalised (the one given, else the canonical one), else of
    the input's bytes. Normalised: without scheme, `www.`, fragment, default port, tracking, closing slash; host in
    lower case; the query's parts in order of name."""
    address = page.url or url_canonical
    key = _normalised(address) if address else None
    if key is None:
        content = page.content.encode("utf-8", "surrogatepass") if isinstance(page.content, str) else page.content
        return hashlib.sha256(content).hexdigest()[:_DIGITS]
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def _normalised(address: str) -> str | None:
    try:
        parts = urlsplit(address.strip())
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if not host:
        return None
    query = sorted(
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if name.lower() not in _TRACKING and not name.lower().startswith("utm_")
    )
    place = host.removeprefix("www.") + (f":{port}" if port not in {None, 80, 443} else "")
    return f"{place}{parts.path.rstrip('/')}{'?' + urlencode(query, errors='surrogatepass') if query else ''}"
