"""A page that shows nothing until its scripts run -> the same page with the body that its scripts carry.

Frameworks send a story's text twice, as elements and as the state that the browser continues from ("hydration");
some pages send it only in that state, or declare it only as JSON-LD's `articleBody`. Nothing is run here: what the
scripts hold is read (`script_data`), and what is a body there told by its shape (`rich_text`) and its words.
"""

from __future__ import annotations

import re
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree, html

from newsclean.cleaning.json_ld import is_story
from newsclean.cleaning.metadata.filing import find_is_free
from newsclean.cleaning.parse import html_parser
from newsclean.cleaning.rich_text import LEAST, bodies_in
from newsclean.cleaning.script_data import script_data
from newsclean.cleaning.text import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.head import Head

_LINES = re.compile(r"\s*\n\s*")
_SPACES = re.compile(r"\s+")
_MARKUP = re.compile(r"<[^<>]{1,2000}>")
# How much of the headline's and description's words a body has (of 109 bodies in scripts 106 had half of them, of 139
# other long texts 33), and how long the beginning of a word is that stands for it.
_ANNOUNCED = 0.5
_STEM, _SHORT_STEM = 6, 2
# How a body ends that is cut short ("...", "[…]", "… Read more"), within so many characters.
_CUT = re.compile(r"(?:\.\.\.|…)[\s\])}>\"'”’»]*(?:\w[\w ]{0,24})?[\s\])}>»›→.]*$")
_END = 60
# The share of a body's runs of so many words that stand on the page that shows it. Of 149 declared bodies 147 had two
# fifths at least, and one nothing; of less the page shows a beginning.
_SHOWN, _RUN = 0.4, 4


class _Body(NamedTuple):
    """What may be a body, as HTML and as its text."""

    markup: str
    text: str

    @property
    def parts(self) -> int:
        """How many elements it has, more or less."""
        return self.markup.count("</")


def add_script_body(
    root: etree._Element, head: Head, blocks: Blocks, anchor: etree._Element | None = None
) -> etree._Element | None:
    """The `<article>` that the page now has, behind an element or at its end, with the body that its scripts or
    declarations carry; null where they carry none that does not stand on it, the page declares no story, or declares
    that it is not free to read."""
    is_free = find_is_free(head)
    if not declares_story(head) or (is_free is not None and not is_free.value):
        return None
    announced = announced_by(head)
    best: tuple[float, int] = 0, 0
    found = None
    for body in _bodies(root, head):
        told = share_told(body.text, announced) if len(body.text) >= LEAST else 0
        # Another story of the scripts may have half of these words as well, and be longer; the same body may be there
        # without its paragraphs.
        if told >= _ANNOUNCED and (rank := (told * told * len(_SPACES.sub("", body.text)), body.parts)) > best:
            best, found = rank, body
    if found is None or shows(blocks, found.text):
        return None
    # A script's string may be a whole document, of frames or in two pieces; in a body its own tags for that go unheard.
    article: etree._Element = html.fragment_fromstring(
        f"<body>{found.markup}", create_parent="article", parser=html_parser()
    )
    if anchor is not None:
        anchor.addnext(article)
    else:
        place = root.find("body")
        (root if place is None else place).append(article)
    return article


def declares_story(head: Head) -> bool:
    """True for a page that calls itself a story."""
    return (head.meta("og:type") or "").lower() == "article" or is_story(head.story)


def announced_by(head: Head) -> frozenset[str]:
    """The beginnings of the words of a page's headline and description that are long enough to mean something; pairs of
    characters in scripts without spaces."""
    words = WORD.findall(" ".join((*head.headlines[:1], *head.descriptions[:1])).lower())
    stems = {word[:_STEM] for word in words if len(word) >= _SHORT_STEM + word.isascii() * 2}
    return frozenset(stems | {a + b for a, b in pairwise(words) if len(a) == len(b) == 1 and not a.isascii()})


def declared_body(head: Head) -> str | None:
    """The body that the page declares, if that is no teaser: not a short one, or one that ends with dots."""
    body = head.article_body
    return None if body is None or len(body) < LEAST or _CUT.search(body[-_END:]) is not None else body


def shows(blocks: Blocks, body: str) -> bool:
    """True for a page on which this body stands, hidden or not."""
    said = _runs(body)
    return len(said & _runs(" ".join(blocks.columns.texts))) > _SHOWN * len(said)


def _runs(text: str) -> set[tuple[str, ...]]:
    words = WORD.findall(text.lower())
    return set(zip(*(words[i:] for i in range(_RUN)), strict=False))


def share_told(text: str, announced: frozenset[str]) -> float:
    """How much of the words of the story's headline and description a text has: a page's scripts hold the newspaper's
    other stories, its terms and its templates too. 1 where nothing is announced."""
    folded = text.lower()
    return sum(stem in folded for stem in announced) / len(announced) if announced else 1.0


def _bodies(root: etree._Element, head: Head) -> Iterator[_Body]:
    """All that may be the story's body: the declared one, and what the scripts hold."""
    if (declared := declared_body(head)) is not None:
        yield _Body("".join(f"<p>{escape(x, quote=False)}</p>" for x in _LINES.split(declared) if x), declared)
    for data in script_data(root):
        for markup in bodies_in(data):
            if len(markup) >= LEAST:
                yield _Body(markup, _MARKUP.sub("", markup))
