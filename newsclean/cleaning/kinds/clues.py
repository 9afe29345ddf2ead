"""What tells a page's kind, gathered once."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

import numpy as np

from newsclean.cleaning.blocks import OUTERMOST
from newsclean.cleaning.json_ld import types_of
from newsclean.cleaning.text import count_words
from newsclean.model import Label

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.head import Head
    from newsclean.cleaning.labels import Labelled
    from newsclean.cleaning.metadata import Metadata
    from newsclean.model import Page

_SHORT_LINE = 80
# What a story's number is called where the address has no path: "/?p=72620" is what WordPress makes of one.
_NUMBERS = frozenset(
    {"p", "id", "aid", "nid", "article", "articleid", "article_id", "story", "storyid", "news", "newsid", "post", "doc"}
)
# A story's number, or several words of its title: "/?story=harbour-dues", "/#!/story/5".
_NAMES_ONE = re.compile(r"\d|\w[-_]\w")
# Before a country's own ending: "opinion.com.ve" is a site's name.
_PUBLIC = frozenset({"co", "com", "net", "org", "gov", "edu", "ac"})
_PRONOUNS = frozenset({"we", "our", "us", "you", "your", "you'll", "you're", "yourself"})
_SEGMENT_END = re.compile(r"\.(?:html?|php|aspx?|jsp|shtml|cms|ece|story)$")


@dataclass(frozen=True)
class KindClues:
    """A page as the finders of kind, type and flags see it."""

    page: Page
    head: Head
    blocks: Blocks
    labelled: Labelled
    metadata: Metadata
    text: str

    @cached_property
    def address(self) -> str:
        """The page's address, as given, else as declared."""
        return self.page.url or self.metadata.url_canonical or ""

    @cached_property
    def segments(self) -> tuple[str, ...]:
        """The parts of the address's path, in lower case, without the last one's ending."""
        try:
            path = urlsplit(self.address).path
        except ValueError:
            return ()
        parts = [unquote(x).lower() for x in path.split("/") if x]
        return tuple(_SEGMENT_END.sub("", x) for x in parts)

    @cached_property
    def subdomain(self) -> str:
        """What stands in the address's host before the site's own name; empty where nothing does."""
        host = self.address.partition("://")[2].partition("/")[0].lower()
        first, *rest = host.split(".")
        return first if len(rest) > 1 and rest[0] not in _PUBLIC else ""

    @cached_property
    def is_home(self) -> bool:
        """True for the address of a site's front: nothing behind the host, what names one story neither."""
        if self.segments or not self.address:
            return False
        before, _, fragment = self.address.partition("#")
        if fragment.startswith(("!", "/")) and _NAMES_ONE.search(fragment.rstrip("/").rpartition("/")[2]):
            return False
        query = parse_qsl(before.partition("?")[2])
        return not any(key.lower() in _NUMBERS and _NAMES_ONE.search(value) for key, value in query)

    @cached_property
    def words(self) -> int:
        """The number of words of the text."""
        return count_words(self.text)

    @cached_property
    def story_types(self) -> frozenset[str]:
        """The declared schema.org types of the story, in lower case."""
        return frozenset(types_of(self.head.story)) if self.head.story else frozenset()

    @cached_property
    def all_types(self) -> frozenset[str]:
        """The declared schema.org types of all that the page holds, in lower case."""
        return frozenset(x for node in self.head.nodes for x in types_of(node))

    @cached_property
    def og_type(self) -> str:
        """The page's own word for itself, in lower case."""
        return (self.head.meta("og:type") or "").strip().lower()

    @cached_property
    def body_names(self) -> str:
        """The class and id words of the page's outermost elements, in lower case."""
        return " ".join(c.names for c in self.blocks.containers[:3] if c.tag in OUTERMOST).lower()

    @cached_property
    def kept(self) -> list[int]:
        """The blocks of the text."""
        return [i for i, is_kept in enumerate(self.labelled.keep) if is_kept]

    @cached_property
    def spoken(self) -> list[str]:
        """The words of the text in lower case, with what stands at their ends."""
        return self.text.lower().split()

    @cached_property
    def pronouns(self) -> Counter[str]:
        """How often a text speaks of its writer and its reader, in English."""
        return Counter(filter(_PRONOUNS.__contains__, self.spoken))

    @cached_property
    def short_lines(self) -> str:
        """The page's short lines in lower case: menus, buttons, titles, dates, prices."""
        columns = self.blocks.columns
        shown = np.flatnonzero(~columns.hidden & (columns.sizes < _SHORT_LINE))
        return "\n".join([columns.texts[i] for i in shown.tolist()]).lower() + "\n"

    @cached_property
    def label_of(self) -> dict[int, Label]:
        """Removed block -> its label."""
        return {
            i: removed.label
            for removed, covered in zip(self.labelled.removed, self.labelled.covers, strict=True)
            for i in covered
        }

    @cached_property
    def headline(self) -> int | None:
        """The block that was labelled as the headline, if any was."""
        wanted = Label.HEADLINE
        return next((i for i, label in self.label_of.items() if label is wanted), None)

    @cached_property
    def title(self) -> str:
        """The page's title, as found, else as its head has it."""
        return self.metadata.title or self.head.title or ""
