"""The headline of a page that declares none: the line in large type right above the text.

Old and small newspapers write their own name into every page's `<title>`, or that of a section. What then is the
headline is told by how it looks: a heading element, a class, large or bold type. Any other `<title>` stands: where the
headline is a picture, what is set in large type is the standfirst.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newsclean.cleaning.blocks import HEADINGS
from newsclean.cleaning.characters import weight
from newsclean.cleaning.head import SEAM, address_key, bare_words, plain
from newsclean.cleaning.line_looks import IS_BOLD, look_of
from newsclean.cleaning.metadata.addresses import domain_of, leads_home
from newsclean.cleaning.metadata.date_reading import find_dates
from newsclean.cleaning.metadata.houses import is_paper
from newsclean.cleaning.sentences import COLONS
from newsclean.cleaning.vocabulary import line_of, section_of, type_of
from newsclean.cleaning.vocabulary.bylines import BEGINNING, is_salutation, may_begin
from newsclean.model import ArticleType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.blocks import Block, Blocks
    from newsclean.cleaning.head import Head

# How far above the text's first paragraph the headline may stand, and how many of the text's lines before that one.
_ABOVE, _WITHIN = 16, 12
# What stands over so many blocks that are none of the text, and is no such part of it, is not its beginning.
_GAP, _SHARE = 2, 3
# The least length of the text's first paragraph; the least and the most of a headline: as `weight` has them.
_PARAGRAPH, _SHORTEST, _LONGEST = 80, 8, 200
# The fewest words of a title that is a headline, and of one that may be told by the text alone, in so many blocks; the
# least weight of one without spaces.
_WORDS, _MANY_WORDS, _BELOW, _DENSE = 4, 6, 8, 16
# The most links between headline and text, but for buttons.
_LINKS = 2
# From this length on a line with a full stop is a sentence; what may stand beside a date on its line.
_STOPS, _SENTENCE, _BESIDE_DATES = (".", "。", "।"), 40, 10
# The most parts of a title that are looked at, and the fewest letters of a domain that are looked for amid its words.
_PIECES, _LABEL = 8, 4
# The fewest letters of a domain that are initials, and the most words of a name with the domain's in it.
_INITIALS, _MOST_OF_NAME = 3, 5
_NOTICE = re.compile(r"©|\(c\)|copyright|all rights", re.IGNORECASE)
# What editors of pages write where nobody gave one a title, and what leads to it.
_BLANK = re.compile(
    r"(?:(?:untitled|new page|no title|sans titre|sin titulo|sin título|unbenannt|documento sin título)\b.*"
    r"|(?:(?:home|main|index|welcome|news|page|print|article|document|story|window)\b ?)+\d*|\d+"
    r"|(?:\w+ ){0,3}e ?paper)$"
)
_BYLINE = re.compile(rf"^\W*{BEGINNING}", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|der|die|das|le|la|les|el|los|il|o|a|de|het|l) ")


def with_shown_headline(head: Head, blocks: Blocks, keep: Sequence[bool], address: str | None = None) -> Head:
    """What a page declares, with the headline that it shows where it declares none; `address` is its own."""
    start = _first_paragraph(blocks, keep)
    if start is None or _declares(head):
        return head
    own = _Own(head, address)
    above, below = blocks.blocks[:start], blocks.blocks[start:]
    if _has_chief(blocks, own, start) or own.has_headline(above, below) or not own.is_nameless(blocks.blocks):
        return head
    shown = _choose(_candidates(blocks, own, start), own)
    return head if shown is None else replace(head, shown=shown)


def _first_paragraph(blocks: Blocks, keep: Sequence[bool]) -> int | None:
    """The first block of the text that is no short line, below what stands far above most of it; where its first ones
    all are short, the first of them; null where there is no text."""
    kept = [i for i, is_kept in enumerate(keep) if is_kept]
    sizes = [weight(blocks.blocks[i].text) for i in kept]
    far = (n for n, (i, j) in enumerate(pairwise(kept), 1) if j - i > _GAP and sum(sizes[:n]) * _SHARE < sum(sizes[n:]))
    begun = next(far, 0)
    prose = (
        i
        for i, size in zip(kept[begun : begun + _WITHIN], sizes[begun:], strict=False)
        if size >= _PARAGRAPH and blocks.blocks[i].tag not in HEADINGS
    )
    return next(prose, kept[begun] if kept else None)


def _declares(head: Head) -> bool:
    """True where the page names its headline elsewhere than in `<title>`."""
    story = (head.story.get("headline"), head.story.get("name"))
    return any(isinstance(x, str) and x for x in story) or head.meta("og:title", "twitter:title") is not None


def _has_chief(blocks: Blocks, own: _Own, start: int) -> bool:
    """True for a page with an `<h1>` that is no logo."""
    boxes = (blocks.containers[i] for i in blocks.columns.by_tag["h1"])
    firsts = (blocks.blocks[x.first] for x in boxes if x.first < x.last and x.first <= start and not x.hidden)
    return any(not (leads_home(x.hrefs) or own.is_site(x.text)) for x in firsts)


class _Own:
    """What a page says of itself: `parts` are its title and what stands between the signs in that, folded; `words` are
    those of the longest part."""

    def __init__(self, head: Head, address: str | None) -> None:
        title = plain(head.title or "")
        pieces = [title, *SEAM.split(title)]
        self.parts = frozenset(_bare(x) for x in pieces if x)
        self._pieces = pieces[1:]
        self.longest = max(map(bare_words, pieces[1:]), key=len)
        self.words = frozenset(self.longest.split())
        self._sites = {_bare(x) for x in head.site_names}
        self._domain = (domain_of(address) or "").partition(".")[0].replace("-", "")
        self._label = re.sub(r"\d+$", "", self._domain)
        self.key = address_key(address) if address else None

    def is_site(self, text: str) -> bool:
        """True for the site's name."""
        folded = _bare(text)
        return folded in self._sites or folded.replace(" ", "") == self._domain

    def is_nameless(self, blocks: Sequence[Block]) -> bool:
        """True where the page's title says nothing of its story: each part of it names the site, a newspaper, a
        section, a page or a day."""
        if len(self._pieces) > _PIECES:
            return False
        lines = (x for x in blocks if len(x.text) <= _LONGEST)
        marks = [f" {bare_words(x.text)} " for x in lines if leads_home(x.hrefs) or _NOTICE.search(x.text)]
        return all(self._is_nameless(x, marks) for x in self._pieces)

    def _is_nameless(self, part: str, marks: Sequence[str]) -> bool:
        folded = _bare(part)
        if not folded or self.is_site(part) or _BLANK.match(folded) or _is_date(part) or _is_paper(part):
            return True
        if self._is_of_domain(part, folded.split()):
            return True
        # The newspaper's name stands on its logo and in its notice of rights as well.
        if any(f" {folded} " in x for x in marks):
            return True
        return section_of(part) is not None or type_of(part) is not None or line_of(part) is not None

    def _is_of_domain(self, part: str, words: Sequence[str]) -> bool:
        """True for a name with the domain's in it, or that the domain abbreviates."""
        close = "".join(words)
        if len(self._label) >= _INITIALS and "".join(x[0] for x in words).startswith(self._label):
            return True
        if len(words) >= _WORDS:
            return self._label in words and len(words) <= _MOST_OF_NAME and _is_capitalised(part)
        is_named = self._label in words or (len(self._label) >= _LABEL and self._label in close)
        return is_named or (len(close) >= _LABEL and close in self._domain)

    def has_headline(self, above: Sequence[Block], below: Sequence[Block]) -> bool:
        """True where the title's longest part is one of the lines above the text, or half of its words are in one, or
        in the first of the text where they are many."""
        lines = [bare_words(x.text) for x in above if not x.hidden and weight(x.text) <= _LONGEST]
        if weight(self.longest) >= _DENSE and " " not in self.longest and self.longest in lines:
            return True
        # So does a line with the day of the edition share all words of a title that is one.
        if len(self.words) < _WORDS or any(_is_date(x) and bare_words(x) == self.longest for x in self._pieces):
            return False
        if len(self.words) >= _MANY_WORDS:
            lines.append(" ".join(bare_words(x.text) for x in below[:_BELOW]))
        return any(len(self.words.intersection(x.split())) * 2 >= len(self.words) for x in lines)


def _is_paper(part: str) -> bool:
    """True for the name of a newspaper, of two words or more: a title that is no name has words in small letters."""
    return _is_capitalised(part) and is_paper(f"the {part.removeprefix('The ')}")


def _is_capitalised(part: str) -> bool:
    return all(x[0].isupper() for x in part.split() if x[0].isalpha())


def _bare(text: str) -> str:
    return _ARTICLE.sub("", bare_words(text))


class _Candidate(NamedTuple):
    place: int
    text: str
    look: int


def _choose(candidates: Sequence[_Candidate], own: _Own) -> str | None:
    """The one that looks most like a headline, of several the closest to the text; what the title has as well may be
    the newspaper's name or the section's, and gives way to one further down."""
    best: _Candidate | None = None
    for this in reversed(candidates):
        is_named = _bare(this.text) in own.parts
        is_close = best is None or (this.look > best.look and (not is_named or this.place == best.place - 1))
        if is_close and not (is_named and this.look == IS_BOLD):
            best = this
    return None if best is None else best.text


def _candidates(blocks: Blocks, own: _Own, start: int) -> list[_Candidate]:
    """The lines above the text that may be its headline, in the page's order: none of them stands below the byline, or
    over a list of links."""
    found: list[_Candidate] = []
    links = 0
    for i in range(start - 1, max(0, start - _ABOVE) - 1, -1):
        block = blocks.blocks[i]
        if block.hidden:
            continue
        if _is_byline(block.text):
            found.clear()
        elif (look := look_of(blocks, block)) and (look > IS_BOLD or not links) and _may_be(block, own):
            found.insert(0, _Candidate(i, block.text, look))
        links += block.link_chars * 2 > len(block.text) and line_of(block.text) is None
        if links > _LINKS:
            break
    return found


def _may_be(block: Block, own: _Own) -> bool:
    """False for what is no headline by its words."""
    text = block.text
    if not _SHORTEST <= weight(text) <= _LONGEST or text.endswith(COLONS) or own.is_site(text):
        return False
    is_link = block.link_chars * 2 > len(text)
    if is_link and not (own.key and all(address_key(x).endswith(own.key) for x in block.hrefs)):
        return False
    is_word = " " not in text and text.isascii()
    if is_word or _is_sentence(text) or _is_date(text) or is_salutation(text):
        return False
    # Of all sections only letters have their name as a headline.
    return type_of(text) is ArticleType.LETTER or not (section_of(text) or type_of(text) or line_of(text))


def _is_sentence(text: str) -> bool:
    is_stopped = text.endswith(_STOPS) and not text.endswith("..") and weight(text) >= _SENTENCE
    return is_stopped or text.startswith(("...", "…"))


def _is_date(text: str) -> bool:
    dates = find_dates(text) if any(map(str.isdecimal, text)) else ()
    return bool(dates) and len(text) - sum(x.end - x.start for x in dates) <= _BESIDE_DATES


def _is_byline(text: str) -> bool:
    return may_begin(text) and _BYLINE.match(text) is not None
