"""A page that shows markup as its text -> that markup: a browser's view of a source, saved; a story out of
a feed or a database whose tags were escaped once too often."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

# Where Chrome and Firefox show the lines of a source.
_CELLS, _VIEW = "table/tbody/tr/td[@class='line-content']", "viewsource"
# The most elements of a body that is escaped markup, and how many ends of paragraphs or lines that has at least.
_FEW, _ENDS = 3, 2
_MARKUP = re.compile(
    r"<(?:!doctype|html|body|div|article|section|p|h[1-6]|figure|img|ul)\b.*>", re.IGNORECASE | re.DOTALL
)
# What holds markup that is not shown.
_CODE = frozenset({"script", "style", "noscript", "template", "textarea", "xmp"})
_END = re.compile(r"</p>|<br ?/?>|</div>", re.IGNORECASE)


def shown_source(root: etree._Element) -> str | None:
    """The markup that is all that a page shows; null for a page that has text of its own."""
    body = root.find("body")
    if body is None:
        return None
    lines = body.findall(_CELLS)
    if lines:
        return "\n".join("".join(map(str, x.itertext())) for x in lines)
    inside = [x for x, _ in zip(body.iter("*"), range(_FEW + 2), strict=False)]
    if body.get("id") != _VIEW and (len(inside) > _FEW or any(x.tag in _CODE for x in inside)):
        return None
    text = "".join(map(str, body.itertext())).strip()
    return text if _MARKUP.fullmatch(text) and len(_END.findall(text)) >= _ENDS else None
