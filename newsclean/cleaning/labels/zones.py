"""Containers -> what their element, class and id words say of all that stands inside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsclean.cleaning.vocabulary import names_of
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Container
    from newsclean.cleaning.labels.page import PageView

# Elements and words of the whole page say nothing of its parts.
_WHOLE_PAGE = frozenset({"html", "body", "main"})
_ELEMENTS = {"nav": Label.NAVIGATION, "figcaption": Label.CAPTION, "figure": Label.CAPTION, "select": Label.NAVIGATION}
_FRAMES = frozenset({"header", "footer"})
# What is inside them is theirs, whatever it is called.
_SECTION_NAMES = frozenset({Label.OPINION, Label.EDITORIAL})
_COUNTER = 16
_MENU_ENTRY = 20
_CLOSED = frozenset({Label.COMMENTS, Label.CONSENT})
# Parts of a page; the other labels name parts of an article or of a teaser.
_REGIONS = (
    Label.CONSENT, Label.COMMENTS, Label.NEWSLETTER, Label.PAYWALL, Label.ADVERT, Label.POPULAR, Label.EDITORIAL,
    Label.OPINION, Label.RELATED, Label.LEGAL,
)  # fmt: skip
_PARTS = (
    Label.BREADCRUMBS, Label.TAGS, Label.SOCIAL, Label.AUTHOR_BIO, Label.SUMMARY_BOX, Label.MEDIA_PLAYER, Label.CAPTION,
    Label.TIMESTAMP, Label.BYLINE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Zone:
    """A container that says what it is. `index` is the container's: along one branch a deeper one is higher."""

    label: Label
    why: Why
    detail: str
    index: int


@dataclass(frozen=True, slots=True)
class Zones:
    """For each container the innermost zone around it, itself included: of the page, and of an article or teaser."""

    regions: list[Zone | None]
    parts: list[Zone | None]


def find_zones(view: PageView) -> Zones:
    """The zones of a page. A container that holds text of the article is no zone, a part of it aside."""
    regions: list[Zone | None] = []
    parts: list[Zone | None] = []
    before = view.kept_before
    for index, container in enumerate(view.containers):
        up = container.parent
        region, part = (regions[up], parts[up]) if up >= 0 else (None, None)
        regions.append(region)
        parts.append(part)
        if container.last == container.first or (region is not None and region.label in _CLOSED):
            continue
        names = names_of(container.names) if container.names != " " else None
        if not names and container.tag not in _ELEMENTS and container.tag not in _FRAMES:
            continue
        if before[container.last] != before[container.first] or container.tag in _WHOLE_PAGE:
            continue
        found = _zone(container, names or frozenset(), index)
        if found is None:
            continue
        if found.label in _PARTS or _is_counter(view, container, found):
            parts[index] = found
        elif _is_region(view, container, found, region):
            regions[index] = found
    return Zones(regions, parts)


def _is_counter(view: PageView, container: Container, found: Zone) -> bool:
    """True for the number of comments beside a title."""
    return (
        found.label is Label.COMMENTS
        and container.last - container.first == 1
        and view.mean_length(container) < _COUNTER
    )


def _is_region(view: PageView, container: Container, found: Zone, outer: Zone | None) -> bool:
    """Entries of menus are called after the sections they lead to."""
    if found.label is Label.NAVIGATION:
        return outer is None
    if found.label in _CLOSED:
        return True
    is_menu = outer is not None and outer.label is Label.NAVIGATION
    return not (is_menu or found.label in _SECTION_NAMES) or view.mean_length(container) >= _MENU_ENTRY


def _zone(container: Container, names: frozenset[Label], index: int) -> Zone | None:
    """What one container is. The page's own words say more than its elements do."""
    for label in (*_REGIONS, *_PARTS):
        if label in names:
            return Zone(label, Why.CLASS_FAMILY, container.names.strip(), index)
    if Label.NAVIGATION in names:
        return Zone(Label.NAVIGATION, Why.CLASS_FAMILY, container.names.strip(), index)
    label = _ELEMENTS.get(container.tag)
    if label is None and container.tag in _FRAMES and container.parent <= 1:
        label = Label.NAVIGATION
    return Zone(label, Why.ELEMENT, container.tag, index) if label else None
