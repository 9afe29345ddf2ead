"""Forms -> what they are for, told by their fields, in any language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.model import Label

if TYPE_CHECKING:
    from lxml import etree

# How fields for a line of text are typed, and what one for an address is called or typed.
_LINES = frozenset({"", "text", "search", "email", "tel"})
_ADDRESS = "mail"
# What the second address is called where a friend's is asked for.
_FRIEND = ("to", "friend", "recip", "dest", "empf", "ami")
# What a newsletter asks for at most; who orders or registers fills in more.
_FIELDS = 2
# Fields of which one is chosen, and the fewest of a poll.
_CHOICES, _ANSWERS = frozenset({"radio", "checkbox"}), 2


def label_of_form(form: etree._Element) -> Label | None:
    """A field of several lines is for a comment, with two addresses beside it for a letter to a friend; an address and
    hardly more is for a newsletter, a single line for a search, a password for members. Null for other forms."""
    lines, is_wide = 0, False
    addresses: list[str] = []
    for field in form.iter("input", "textarea"):
        kind = (field.get("type") or "").lower()
        if field.tag == "textarea":
            is_wide = True
        elif kind == "password":
            return Label.NAVIGATION
        elif kind in _LINES:
            lines += 1
            name = (field.get("name") or field.get("id") or "").lower()
            if kind == "email" or _ADDRESS in name:
                addresses.append(name)
    if is_wide:
        is_letter = len(addresses) > 1 and any(word in name for name in addresses for word in _FRIEND)
        return Label.SOCIAL if is_letter else Label.COMMENTS
    if not lines or lines > _FIELDS:
        return None
    if addresses:
        return Label.NEWSLETTER
    return Label.NAVIGATION if lines == 1 else None


def is_poll(element: etree._Element | None) -> bool:
    """True for a box with several fields to choose from, and none to write in."""
    if element is None:
        return False
    kinds = [(x.get("type") or "").lower() for x in element.iter("input")]
    return sum(x in _CHOICES for x in kinds) >= _ANSWERS and _LINES.isdisjoint(kinds)
