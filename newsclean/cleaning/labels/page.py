"""What all labellers look at, gathered once a page, and what they say of a block."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

import numpy as np
from msgspec import Struct

from newsclean.cleaning.blocks import HEADINGS, HEADLINES
from newsclean.cleaning.characters import weight
from newsclean.cleaning.columns import running_sums
from newsclean.cleaning.head import SEAM, plain
from newsclean.cleaning.labels.tells.addresses import leads_to_story
from newsclean.cleaning.metadata.addresses import domain_of
from newsclean.cleaning.sentences import STOPS
from newsclean.cleaning.vocabulary import fold
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.blocks import Block, Blocks, Container
    from newsclean.cleaning.columns import Columns
    from newsclean.cleaning.head import Head
    from newsclean.model import Why

# The tag of a line of text that has lost its markup.
LINE = "line"
# Not lines of their own: headings, parts of lists and tables.
ENTRIES = frozenset({*HEADINGS, "li", "dt", "dd", "td", "th"})
# The lists of teasers, whose entries have items.
COLUMNS = frozenset({Label.OPINION, Label.EDITORIAL})
TEASER_LISTS = COLUMNS | {Label.RELATED, Label.POPULAR}
# What teasers have as well as stories.
_OF_TEASERS = frozenset(
    {Label.CAPTION, Label.TIMESTAMP, Label.BYLINE, Label.MEDIA_PLAYER, Label.NAVIGATION, Label.HEADLINE}
)
_LINKED = 0.5
_ABOVE, _BELOW = 8, 10
# The least length of a linked title; entries of menus are shorter.
TEASER = 24
# The least length of a paragraph, as `weight` has it; a shorter block may be a line of its own.
PARAGRAPH = 80
# Who posted what is shown amid the text: "Greta Sund (@gretasund)".
HANDLE = "(@"
_HEADLINE = 8
# A shorter line may be on a page twice without being a copy; parts of paragraphs are looked for in so many characters
# of the text, so that long ones cost in proportion.
_REPEATED, _SEARCHED = 40, 100_000
# The fewest blocks that make a list.
_LIST = 4
# A headline cut off is told from this length on; what decorates one is no longer than that.
_CUT_HEADLINE = 25
_DECORATION = 8
# The longest kicker within a headline's element.
_KICKER = 50
# What parts a title, any underscore too, for a block must bear the part out; and the most that are tried.
_SEAM = re.compile(f"{SEAM.pattern}|_+")
_SEAMS = 8


class Mark(Struct, frozen=True, gc=False):
    """What a removed block is. Neighbours of one `group` and label are one removed entry."""

    label: Label
    why: Why
    detail: str | None = None
    group: int = -1


@dataclass(frozen=True)
class PageView:
    """A page with the engine's choice. `keep` is the labellers' own list: they may take a block away; `kept` are the
    blocks of the choice before any was; `columns` are the blocks and containers as arrays, `linked` says of each block
    whether most of it is a link."""

    blocks: list[Block]
    containers: list[Container]
    columns: Columns
    keep: list[bool]
    head: Head
    kept: list[int]
    kept_before: list[int]
    chars_before: list[int]
    linked: list[bool]

    def with_choice(self, keep: Sequence[bool]) -> PageView:
        """The same page with another choice."""
        return replace(self, keep=list(keep), kept=_kept(keep), kept_before=_kept_before(keep))

    @property
    def left(self) -> list[int]:
        """The kept blocks that no labeller has taken away yet."""
        return [i for i in self.kept if self.keep[i]]

    @property
    def first(self) -> int:
        """The first block of the text; the number of blocks where there is none."""
        return self.kept[0] if self.kept else len(self.blocks)

    @cached_property
    def with_text(self) -> NDArray[np.bool_]:
        """Which containers hold blocks of the choice."""
        kept, columns = np.array(self.kept_before), self.columns
        is_with: NDArray[np.bool_] = kept[columns.lasts] > kept[columns.firsts]
        return is_with

    @cached_property
    def visible(self) -> list[int]:
        """The blocks that a reader sees."""
        shown: list[int] = np.flatnonzero(~self.columns.hidden).tolist()
        return shown

    @cached_property
    def to_story(self) -> list[bool]:
        """Whether the last link of each block leads to a story."""
        return [bool(block.hrefs) and leads_to_story(block.hrefs[-1]) for block in self.blocks]

    @cached_property
    def headlines(self) -> frozenset[str]:
        """The declared headlines, folded, with and without the names of sections and site that hang on them."""
        found = {fold(reading) for title in dict.fromkeys(self.head.headlines) for reading in _readings(title)}
        return frozenset(x for x in found if x)

    @cached_property
    def site_names(self) -> frozenset[str]:
        """What the site calls itself, folded."""
        return frozenset(map(fold, self.head.site_names))

    @cached_property
    def _all_headlines(self) -> str:
        """All of them, a line each: what is nowhere in it is no part of any."""
        return "\n".join(self.headlines)

    @cached_property
    def own_domains(self) -> frozenset[str]:
        """The registrable domains of the addresses that the page declares to be its own."""
        declared = (*self.head.links.get("canonical", ()), *self.head.all("og:url"))
        return frozenset(domain for x in declared if (domain := domain_of(x)) is not None)

    def is_own(self, address: str) -> bool:
        """True for an address of the same site."""
        domain = domain_of(address)
        return domain is None or domain in self.own_domains

    @cached_property
    def authors(self) -> frozenset[str]:
        """The declared authors, folded."""
        story = [x.get("name") if isinstance(x, dict) else x for x in self.head.resolve(self.head.story.get("author"))]
        names = [*story, *self.head.all("author", "article:author", "parsely-author", "sailthru.author")]
        folded = {fold(plain(x)) for x in names if isinstance(x, str) and len(x) <= 80}
        return frozenset(x for x in folded if " " in x)

    def mean_length(self, container: Container) -> float:
        """The mean length of the blocks inside a container."""
        first, last = container.first, container.last
        return (self.chars_before[last] - self.chars_before[first]) / (last - first)

    def middle_length(self, container: Container) -> int:
        """The median length of the blocks inside a container: one excerpt makes no menu a list of teasers."""
        lengths = sorted(len(block.text) for block in self.blocks[container.first : container.last])
        return lengths[len(lengths) // 2]

    @cached_property
    def neighbourhood(self) -> range:
        """The blocks of the article and those around it that may be its headline, byline, captions."""
        if not self.kept:
            return range(len(self.blocks))
        first, last = self.kept[0], self.kept[-1]
        top = min((i for i in self.shown_headlines if i < first), default=first)
        return range(max(0, top - _ABOVE), min(len(self.blocks), last + 1 + _BELOW))

    @cached_property
    def shown_headlines(self) -> frozenset[int]:
        """The blocks that show the declared headline, or most of it."""
        if not self.headlines:
            return frozenset()
        least, most = min(map(len, self.headlines)), max(map(len, self.headlines)) + _DECORATION
        columns = self.columns
        is_as_long = ~columns.hidden & (columns.sizes >= min(least, _CUT_HEADLINE)) & (columns.sizes <= most)
        shown = frozenset(i for i in np.flatnonzero(is_as_long).tolist() if self._is_headline(columns.texts[i]))
        return shown or self._below_kicker

    @property
    def _below_kicker(self) -> frozenset[int]:
        """The first heading above the text, of those for headlines, that ends with the declared one, behind the kicker
        of its story."""
        titles = sorted((x for x in self.headlines if len(x) >= _CUT_HEADLINE), key=len, reverse=True)
        longest = len(titles[0]) + _KICKER if titles else 0
        for i in self.headings[: bisect_left(self.headings, self.first)]:
            block = self.blocks[i]
            is_one = block.tag in HEADLINES and not block.hidden and len(block.text) <= longest
            if is_one and (title := next((x for x in titles if fold(block.text).endswith(x)), None)) is not None:
                return frozenset({i}) if len(block.text) - len(title) <= _KICKER else frozenset()
        return frozenset()

    def _is_headline(self, text: str) -> bool:
        folded = fold(text)
        if folded in self.headlines:
            return True
        if len(folded) < _CUT_HEADLINE or folded not in self._all_headlines:
            return False
        return any(x.startswith(folded) or x.endswith(folded) for x in self.headlines)

    @cached_property
    def headline(self) -> int:
        """The block that shows the headline: as declared, else the first `<h1>` before the text; -1 where none does."""
        if self.shown_headlines:
            return min(self.shown_headlines)
        first = self.kept[0] if self.kept else len(self.blocks)
        above = [i for i in self.headings if i < first and self.blocks[i].tag == "h1" and not self.blocks[i].hidden]
        return next((i for i in above if len(self.blocks[i].text) >= _HEADLINE), -1)

    @cached_property
    def lists(self) -> list[int]:
        """For each container the innermost one, itself included, that holds several blocks."""
        found: list[int] = []
        for index, container in enumerate(self.containers):
            is_list = container.last - container.first >= _LIST or container.parent < 0
            found.append(index if is_list else found[container.parent])
        return found

    @cached_property
    def headings(self) -> list[int]:
        """The blocks that are heading elements."""
        headings: list[int] = np.flatnonzero(self.columns.tagged(frozenset(HEADINGS))).tolist()
        return headings

    def next_heading(self, index: int) -> int:
        """The first block behind another that is a heading element; the number of blocks where none is."""
        at = bisect_right(self.headings, index)
        return self.headings[at] if at < len(self.headings) else len(self.blocks)

    def inside(self, container: int) -> list[int]:
        """The containers right inside another."""
        found: list[int] = np.flatnonzero(self.columns.parents == container).tolist()
        return found

    def inside_of(self, container: int, index: int) -> int:
        """The container right inside another that holds a block; -1 where none does."""
        box = self.blocks[index].container
        while box >= 0 and self.containers[box].parent != container:
            box = self.containers[box].parent
        return box

    def look(self, container: int) -> tuple[str, str]:
        """The element and the first class word of a container, by which the cards of a list are alike."""
        box = self.containers[container]
        return box.tag, box.names.strip().partition(" ")[0]

    def around(self, containers: Iterable[int]) -> frozenset[int]:
        """These containers and all around them."""
        found: set[int] = set()
        for index in containers:
            up = index
            while up >= 0 and up not in found:
                found.add(up)
                up = self.containers[up].parent
        return frozenset(found)

    def copies(self, places: Iterable[int]) -> list[int]:
        """Those of these blocks that say once more what the text says, in whole paragraphs or within its first part."""
        lines = [self.blocks[i].text for i in self.kept]
        whole, searched = frozenset(lines), "\n".join(lines)[:_SEARCHED]
        texts = ((i, self.blocks[i].text) for i in places)
        return [i for i, text in texts if len(text) >= _REPEATED and (text in whole or text in searched)]

    def kept_within(self, first: int, last: int) -> int:
        """The number of kept blocks from `first` to before `last`."""
        return self.kept_before[last] - self.kept_before[first]


def view(blocks: Blocks, keep: Sequence[bool], head: Head) -> PageView:
    """The page as the labellers see it."""
    columns = blocks.columns
    chars_before: list[int] = running_sums(columns.sizes).tolist()
    return PageView(
        blocks.blocks,
        blocks.containers,
        columns,
        list(keep),
        head,
        _kept(keep),
        _kept_before(keep),
        chars_before,
        columns.linked,
    )


def _kept(keep: Sequence[bool]) -> list[int]:
    return [i for i, is_kept in enumerate(keep) if is_kept]


def _kept_before(keep: Sequence[bool]) -> list[int]:
    return list(accumulate(map(int, keep), initial=0))


def take(view: PageView, marks: dict[int, Mark], index: int, mark: Mark) -> None:
    """Takes a block out of the text and marks it."""
    marks[index] = mark
    view.keep[index] = False


def is_linked(block: Block) -> bool:
    """True where most of the text is a link."""
    return block.link_chars > _LINKED * len(block.text)


def is_no_sentence(text: str) -> bool:
    """True for a text that is short and ends without a stop."""
    return weight(text) < PARAGRAPH and not text.endswith(STOPS)


def is_of_teaser(block: Block, mark: Mark) -> bool:
    """True for what far from the article is part of a teaser, where there are teasers: its date, its writer, the number
    of its comments."""
    return mark.label in _OF_TEASERS or (mark.label is Label.COMMENTS and block.text.strip("()").isdecimal())


def is_prose(block: Block, least: int) -> bool:
    """True for a block of at least so much text, as `weight` has it, that is no link."""
    return weight(block.text) >= least and not is_linked(block)


def _readings(title: str) -> Iterator[str]:
    """A title, and what is left of it without parts at either end, where that is long enough for a headline."""
    yield title
    seams = [(seam.start(), seam.end()) for seam in _SEAM.finditer(title)][:_SEAMS]
    for start in (0, *(end for _, end in seams)):
        for end in (*(start for start, _ in seams), len(title)):
            if end - start >= len(title) / 2 or weight(title[start:end]) >= _CUT_HEADLINE:
                yield title[start:end]
