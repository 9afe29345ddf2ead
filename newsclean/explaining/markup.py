"""HTML that is also well-formed XML, made so that nothing of a page gets into it unescaped.

What is inside an element is either Markup, made here, or a text of the page, which is escaped. Pages are hostile: a
title may hold tags, and any text signs that turn the reading around.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# Signs that nobody sees and that no text needs: controls but for tab and line break, those that embed, override or
# isolate a direction of writing, invisible tags, halves of surrogate pairs, and what is no character.
_UNSEEN = "\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff\U000e0000-\U000e007f"
UNSEEN = re.compile(f"[{_UNSEEN}]")
_VOID = frozenset({"input", "meta"})


class Markup(str):
    """HTML as it is to be written."""

    __slots__ = ()


def element(name: str, /, *inside: str | None, **attributes: str | int | None) -> Markup:
    """An element; what is null is left out. Names of attributes that are words of Python end in an underscore, and
    underscores within are hyphens."""
    told = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{named(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in _VOID:
        return Markup(f"<{name}{told} />")
    return Markup(f"<{name}{told}>{together(inside)}</{name}>")


def together(inside: Iterable[str | None]) -> Markup:
    """One behind the other."""
    return Markup("".join(x if isinstance(x, Markup) else shown(x) for x in inside if x is not None))


def shown(text: str) -> Markup:
    """A text of a page, as a reader may see it: unseen signs by their numbers."""
    escaped = html.escape(text)
    return Markup(UNSEEN.sub(lambda sign: f'<code class="sign">{_number(sign)}</code>', escaped))


def named(text: str) -> str:
    """A text where no element can stand: in an attribute or in the page's title."""
    return UNSEEN.sub(_number, html.escape(text))


def of_page(name: str, text: str, /, **attributes: str | int | None) -> Markup:
    """An element around a text of the page, which finds its own direction of writing and turns nothing else around."""
    return element(name, text, dir="auto", **attributes)


def link(address: str, text: str | None = None) -> Markup:
    """A link for the reader to follow; the bare text where the address is none of the web's."""
    words = address if text is None else text
    if not address.startswith(("http://", "https://")):
        return of_page("span", words)
    return of_page("a", words, href=address, rel="noreferrer noopener")


def cut(text: str, longest: int) -> str:
    """The text, or its beginning."""
    return text if len(text) <= longest else f"{text[:longest].rstrip()} …"


def _number(sign: re.Match[str]) -> str:
    return f"U+{ord(sign[0]):04X}"
