"""What the publisher asks of machines: robots directives, "no AI" marks, the TDM Reservation Protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.metadata.clues import Found
from newsclean.model import Rights

if TYPE_CHECKING:
    from newsclean.cleaning.head import Head
    from newsclean.model import Page

_NO_AI = frozenset({"noai", "noimageai", "noml"})
# Directives that are none of a machine reader's business are kept all the same: they are the publisher's words.
_ROBOTS = ("robots", "googlebot", "googlebot-news", "news")


def find_rights(page: Page, head: Head) -> Found[Rights] | None:
    """The publisher's wishes from `<meta>` and HTTP headers (X-Robots-Tag; TDMRep, W3C community group report of
    2024, sections 5.1 and 5.2); null where there are none."""
    metas = head.metas.get("robots", ())
    header = page.headers.get("x-robots-tag")
    robots = ", ".join(dict.fromkeys(y for x in (*metas, *filter(None, (header,))) for y in _directives(x))) or None
    everyone = [y for name in _ROBOTS for x in head.metas.get(name, ()) for y in _directives(x)] + _directives(
        header or ""
    )
    noai = True if any(x.rpartition(":")[2].strip() in _NO_AI for x in everyone) else None
    reserved = page.headers.get("tdm-reservation") or head.meta("tdm-reservation")
    policy = page.headers.get("tdm-policy") or head.meta("tdm-policy")
    rights = Rights(robots=robots, noai=noai, tdm_reservation=_is_reserved(reserved), tdm_policy=policy)
    if rights == Rights():
        return None
    from_head = metas or (noai and not header) or head.meta("tdm-reservation", "tdm-policy")
    from_header = header or page.headers.get("tdm-reservation") or page.headers.get("tdm-policy")
    return Found(
        rights, " and ".join(name for name, is_used in (("meta", from_head), ("http header", from_header)) if is_used)
    )


def _directives(content: str) -> list[str]:
    return [x for part in content.lower().split(",") if (x := part.strip())]


def _is_reserved(value: str | None) -> bool | None:
    return {"1": True, "0": False}.get(value.strip()) if value else None
