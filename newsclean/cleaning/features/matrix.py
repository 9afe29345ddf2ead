"""Blocks -> a matrix of features: what the scorer sees of each block.

Everything is computed for all blocks of a page at once. Nothing here knows a language: characters are told by
their Unicode category, class and id words by families that web developers share.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import repeat
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from newsclean.cleaning import characters as ch
from newsclean.cleaning.columns import numbered, running_masses
from newsclean.cleaning.features import asides, families, topic
from newsclean.cleaning.features.families import OUTER, OUTER_BITS, TAG_INDEX, TAGS, unpack
from newsclean.cleaning.features.neighbours import shifted
from newsclean.cleaning.features.sums import region_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.columns import Columns
    from newsclean.cleaning.head import Head

    Floats = NDArray[np.float32]
    Ints = NDArray[np.int64]

_REGIONS = (35, 50, 65, 80)
_FAMILY_COUNT = len(families.NAMES)
_OWN_ROWS = [f"own_{name}" for name in families.NAMES]
_UP_ROWS = [f"up_{name}" for name in families.NAMES]
_ANY_ROWS = [f"any_{name}" for name in families.NAMES] + [f"in_{tag}" for tag in OUTER]
_TAG_ROWS = [f"tag_{tag}" for tag in TAGS]
_TOPIC_ROWS = ["topic", "topic_described"]
_SHARE_ROWS = [f"{name}{level}" for level in range(4) for name in ("share", "size", "density", "links", "at")]
_SIBLINGS = 3
_SIBLING_ROWS = [
    f"{name}{level}" for level in range(_SIBLINGS) for name in ("siblings", "siblings_prose", "siblings_titled")
]
_REGION_ROWS = [f"{name}{percent}" for percent in _REGIONS for name in ("within", "below", "through", "region_density")]
_WORD = re.compile(r"[^\W_]+")
_PREFIX = 40
# The fewest words of prose.
_PROSE_WORDS = 8
_START = 2
# The least length of a link to a story.
_TITLE = 16
_NEIGHBOURS = (-2, -1, 1, 2)
_OPENING = " \t\"'“”„‟«»‹›‘’‚「『《〈([-–—|•·"
_SHARES = {
    "upper": ch.UPPER, "digit": ch.DIGIT, "stop": ch.STOP, "comma": ch.COMMA, "quote": ch.QUOTE, "colon": ch.COLON,
    "dash": ch.DASH, "sign": ch.SIGN, "ideograph": ch.IDEOGRAPH,
}  # fmt: skip


class Matrix(NamedTuple):
    """`x` is (features x blocks), `names` the features' names in the order of the rows; `chars` counts each
    block's characters outside links, hidden and barred blocks' as 0; `places` says which containers and rows it stands
    in; `barred` flags what cannot be kept."""

    x: Floats
    names: list[str]
    chars: Floats
    places: Places
    barred: NDArray[np.bool_]

    def row(self, name: str) -> Floats:
        """The row of one feature."""
        row: Floats = self.x[self.names.index(name)]
        return row


class _Rows:
    """Collects the rows of the matrix; a row is one number where it is the same for all blocks."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self._parts: list[tuple[int, NDArray[np.generic] | float]] = []

    def add(self, name: str, row: NDArray[np.generic] | float) -> None:
        self._parts.append((len(self.names), row))
        self.names.append(name)

    def add_many(self, names: Sequence[str], rows: NDArray[np.generic]) -> None:
        self._parts.append((len(self.names), rows))
        self.names += names

    def matrix(self, blocks: int) -> Floats:
        """All rows, (features x blocks)."""
        x = np.empty((len(self.names), blocks), np.float32)
        ends = [at for at, _ in self._parts[1:]] + [len(self.names)]
        for (at, rows), end in zip(self._parts, ends, strict=True):
            x[at:end] = rows
        return x


@dataclass(frozen=True, slots=True)
class _Texts:
    """The counts of characters that several parts need: (classes x blocks), and what follows from them."""

    counts: Floats
    chars: Floats
    words: Floats
    link: Floats
    prose: Floats
    hidden: NDArray[np.bool_]
    first: NDArray[np.uint8]
    last: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Places:
    """The containers' numbers as arrays, one entry a container, and each block's four nearest containers (4 x blocks).
    `kind` numbers the containers alike in tag, names and depth, `brother` those alike under one parent."""

    first: Ints
    last: Ints
    depth: Ints
    up: Ints
    kind: Ints
    brother: Ints


def features(blocks: Blocks, head: Head) -> Matrix:
    """The features of a page's blocks; the page has at least one."""
    rows = _Rows()
    columns = blocks.columns
    is_h1, is_headline = columns.tagged({"h1"}), _shows_headline(columns, head)
    barred = asides.barred(columns, is_h1 | is_headline)
    texts = _count(blocks, barred)
    _text_rows(rows, blocks, texts)
    places = _container_rows(rows, blocks)
    _neighbour_rows(rows, texts, places)
    _mass_rows(rows, blocks, texts, places)
    _declared_rows(rows, blocks, head, places, (is_h1, is_headline))
    unlinked = np.where(texts.hidden, 0, texts.chars * (1 - texts.link)).astype(np.float32)
    return Matrix(rows.matrix(len(blocks.blocks)), rows.names, unlinked, places, barred)


def _count(blocks: Blocks, barred: NDArray[np.bool_]) -> _Texts:
    columns = blocks.columns
    n, lengths, hidden = len(blocks.blocks), columns.sizes, columns.hidden | barred
    codes = ch.code_points("".join(columns.texts))
    classes = ch.tables().classes[codes]
    ends = np.cumsum(lengths)
    index = np.repeat(np.arange(0, n * ch.CLASSES, ch.CLASSES), lengths)
    counts = np.bincount(index + classes, minlength=n * ch.CLASSES).reshape(n, ch.CLASSES).T.astype(np.float32)
    chars = lengths.astype(np.float32)
    link = np.minimum(columns.link_chars.astype(np.float32) / chars, 1)
    words = counts[ch.SPACE] + 1 + counts[ch.IDEOGRAPH] * 0.6
    stops = counts[ch.STOP] + counts[ch.COMMA]
    if (unspaced := ch.unspaced_words(codes, index // ch.CLASSES, n)) is not None:
        words += unspaced
        # Some of these scripts end their sentences with a space, or with none.
        stops += unspaced >= _PROSE_WORDS
    is_prose = (words >= _PROSE_WORDS) & (link < 0.5) & (stops >= 1) & ~hidden & ~asides.captions(columns)
    prose = np.where(is_prose, chars * (1 - link), 0).astype(np.float32)
    return _Texts(counts, chars, words, link, prose, hidden, classes[ends - lengths], classes[ends - 1])


def _text_rows(rows: _Rows, page: Blocks, texts: _Texts) -> None:
    blocks = page.blocks
    n = len(blocks)
    counts, chars, words, link = texts.counts, texts.chars, texts.words, texts.link
    rows.add("chars", np.log1p(chars))
    rows.add("words", np.log1p(words))
    rows.add("link", link)
    rows.add("links", np.log1p(np.fromiter(map(len, map(attrgetter("hrefs"), blocks)), np.float32, n)))
    rows.add("unlinked", np.log1p(chars * (1 - link)))
    shares = counts / chars
    for name, kind in _SHARES.items():
        rows.add(name, shares[kind])
    rows.add("stops", np.log1p(counts[ch.STOP]))
    rows.add("commas", np.log1p(counts[ch.COMMA]))
    rows.add("word_length", counts[: ch.LAST_LETTER + 1].sum(0) / words)
    _end_rows(rows, page, texts)
    rows.add("breaks", np.minimum(np.fromiter(map(attrgetter("breaks"), blocks), np.float32, n), 2))
    rows.add("hidden", texts.hidden)
    rows.add("prose_like", texts.prose > 0)
    seen = Counter(page.columns.texts)
    rows.add("repeats", np.log(np.fromiter(map(seen.__getitem__, page.columns.texts), np.float32, n)))
    tags = np.fromiter(map(TAG_INDEX.get, page.columns.tags, repeat(-1)), np.int64, n)
    rows.add_many(_TAG_ROWS, tags == np.arange(len(TAGS))[:, None])


def _end_rows(rows: _Rows, blocks: Blocks, texts: _Texts) -> None:
    """What a block begins and ends with."""
    rows.add("ends_stop", texts.last == ch.STOP)
    rows.add("ends_quote", texts.last == ch.QUOTE)
    rows.add("ends_colon", texts.last == ch.COLON)
    ends_dots = texts.last == ch.STOP
    ends_dots[ends_dots] = [blocks.columns.texts[i].endswith(("...", "…")) for i in np.flatnonzero(ends_dots)]
    rows.add("ends_dots", ends_dots)
    rows.add("starts_upper", texts.first == ch.UPPER)
    rows.add("starts_lower", texts.first == ch.LOWER)
    rows.add("starts_digit", texts.first == ch.DIGIT)
    rows.add("starts_quote", texts.first == ch.QUOTE)
    rows.add("starts_sign", (texts.first == ch.DASH) | (texts.first == ch.SIGN))


def _container_rows(rows: _Rows, blocks: Blocks) -> Places:
    """What the elements around a block say: the families of their names, their tags."""
    columns = blocks.columns
    # Most containers are alike in tag and names, so what these say is looked up once for all of them.
    looks = zip(columns.attributes, columns.looks, strict=True)
    said = [attribute.families | OUTER_BITS.get(tag, 0) << _FAMILY_COUNT for attribute, (tag, _) in looks]
    own = np.asarray(said, np.int64)[columns.alike]
    parent = np.maximum(columns.parents, 0)
    depth, inherited = _from_above(parent, own)
    home = columns.homes
    up1 = parent[home]
    up2 = parent[up1]
    up = np.array((home, up1, up2, parent[up2]))
    inline, places = columns.inline
    said_inline = np.array([attribute.families for attribute in inline], np.int64)[places]
    rows.add_many(_OWN_ROWS, unpack(own[home] | said_inline, _FAMILY_COUNT))
    rows.add_many(_UP_ROWS, unpack(own[up1] | own[up2], _FAMILY_COUNT))
    rows.add_many(_ANY_ROWS, unpack(inherited[home], _FAMILY_COUNT + len(OUTER)))
    rows.add("depth", depth[home])
    kind = numbered(columns.alike * (int(depth.max()) + 1) + depth)
    return Places(columns.firsts, columns.lasts, depth, up, kind, columns.brothers)


def _from_above(parent: Ints, bits: Ints) -> tuple[Ints, Ints]:
    """For each container how deep it lies, and the bits of all containers around it and its own. The outermost is its
    own parent. Each step looks twice as far up as the one before."""
    depth = (np.arange(len(parent)) > 0).astype(np.int64)
    while parent.any():
        depth = depth + depth[parent]
        bits = bits | bits[parent]
        parent = parent[parent]
    return depth, bits | bits[0]


def _neighbour_rows(rows: _Rows, texts: _Texts, places: Places) -> None:
    """The links of the blocks beside each, whether they end as sentences do, and whether they stand in the like."""
    ends_stop, own = texts.last == ch.STOP, places.kind[places.up[0]]
    for distance in _NEIGHBOURS:
        rows.add(f"link{distance:+}", shifted(texts.link, distance))
    for distance in (-1, 1):
        rows.add(f"ends_stop{distance:+}", shifted(ends_stop, distance))
        rows.add(f"alike{distance:+}", shifted(own, distance) == own)


def _mass_rows(rows: _Rows, blocks: Blocks, texts: _Texts, places: Places) -> None:
    """Where a block stands among the page's prose, and how much of it its containers hold."""
    n = len(blocks.blocks)
    order = np.arange(n, dtype=np.float32)
    mass, chars, linked = (running_masses(x) for x in (texts.prose, texts.chars, texts.chars * texts.link))
    total = max(float(mass[-1]), 1.0)
    rows.add("place", order / n)
    rows.add("prose_before", mass[:-1] / total)
    rows.add("prose_after", (mass[-1] - mass[1:]) / total)
    rows.add("page_blocks", np.log1p(n))
    rows.add("page_prose", np.log1p(total))
    rows.add("page_density", total / max(float(chars[-1]), 1.0))
    _share_rows(rows, places, (mass, chars, linked), total)
    _sibling_rows(rows, texts, places, mass)
    _region_rows(rows, places, (mass, chars), total)


def _share_rows(rows: _Rows, places: Places, sums: tuple[Floats, Floats, Floats], total: float) -> None:
    """How much of the page's prose each near container holds, and what else."""
    inside, chars, linked = (x[places.last] - x[places.first] for x in sums)
    chars = np.maximum(chars, 1)
    size = (places.last - places.first).astype(np.float32)
    order = np.arange(places.up.shape[1], dtype=np.float32)
    found = np.empty((len(places.up), 5, len(order)), np.float32)
    for i, values in enumerate((inside / total, np.log1p(size), inside / chars, linked / chars)):
        found[:, i] = values[places.up]
    found[:, 4] = (order - places.first[places.up]) / np.maximum(size[places.up], 1)
    rows.add_many(_SHARE_ROWS, found.reshape(-1, len(order)))


def _sibling_rows(rows: _Rows, texts: _Texts, places: Places, mass: Floats) -> None:
    """How many containers like a block's own there are, and what they hold."""
    total = max(float(mass[-1]), 1.0)
    own = places.kind[places.up[0]]
    kind_prose, kind_blocks = np.bincount(own, texts.prose), np.bincount(own)
    rows.add("kind_prose", kind_prose[own] / total)
    rows.add("kind_blocks", np.log1p(kind_blocks[own]))
    rows.add("kind_mean", np.log1p(kind_prose[own] / kind_blocks[own]))
    titles = running_masses((texts.link > 0.5) & (texts.chars >= _TITLE))
    count = np.bincount(places.brother)
    prose = np.bincount(places.brother, mass[places.last] - mass[places.first])
    titled = np.bincount(places.brother, titles[places.last] > titles[places.first])
    brothers = places.brother[places.up[:_SIBLINGS]]
    found = np.empty((_SIBLINGS, 3, len(own)), np.float32)
    for i, values in enumerate((np.log(count), prose / total, titled / count)):
        found[:, i] = values[brothers]
    rows.add_many(_SIBLING_ROWS, found.reshape(-1, len(own)))


def _region_rows(rows: _Rows, places: Places, sums: tuple[Floats, Floats], total: float) -> None:
    """The smallest containers that hold so much of the page's prose, and where each block stands to them."""
    inside, chars = (x[places.last] - x[places.first] for x in sums)
    leasts = [total * (percent / 100) for percent in _REGIONS]
    rows.add_many(_REGION_ROWS, region_rows(places, (inside, chars), places.last - places.first, leasts))


def _declared_rows(
    rows: _Rows, blocks: Blocks, head: Head, places: Places, headings: tuple[NDArray[np.bool_], NDArray[np.bool_]]
) -> None:
    """Where a block stands seen from the headline, and whether the page declares its words."""
    order = np.arange(len(blocks.blocks), dtype=np.float32)
    is_h1, is_headline = headings
    if np.any(is_headline & is_h1):
        is_headline = is_headline & is_h1
    for name, mask in (("headline", is_headline), ("h1", is_h1)):
        at = np.flatnonzero(mask)
        rows.add(f"is_{name}", mask)
        rows.add(f"has_{name}", len(at) > 0)
        for end, place in (("first", at[:1]), ("last", at[-1:])):
            away = order - place[0] if len(place) else np.zeros_like(order)
            rows.add(f"after_{end}_{name}", np.sign(away) * np.log1p(np.abs(away)))
    anchor = np.flatnonzero(is_headline if is_headline.any() else is_h1)
    rows.add("shared_depth", _shared_depth(places, int(anchor[0])) if len(anchor) else -1.0)
    rows.add_many(_TOPIC_ROWS, topic.shared(blocks.columns, head.headlines, head.descriptions))
    _said_rows(rows, blocks.columns, head)


def _shows_headline(columns: Columns, head: Head) -> NDArray[np.bool_]:
    """Which blocks are a declared headline, letter by letter."""
    headlines = {_fold(x) for x in head.headlines}
    starts = {x[:_START] for x in headlines}
    longest = 2 * max(map(len, headlines), default=0)

    # Folding is the costly part, so it is done only to what has a headline's first letters.
    def shows(text: str) -> bool:
        return text.lstrip(_OPENING)[:_START].lower() in starts and _fold(text) in headlines

    return _holding(columns, shows, _half_of_shortest(headlines), longest)


def _said_rows(rows: _Rows, columns: Columns, head: Head) -> None:
    """Whether the page declares a block's words as its description, or in its body."""
    starts = {x[:_PREFIX].lower() for x in head.descriptions if len(x) >= 20}
    least = _half_of_shortest(starts)
    rows.add("is_description", _holding(columns, lambda text: text[:_PREFIX].lower() in starts, least))
    body = _fold(head.article_body or "")
    rows.add("has_body", bool(body))
    rows.add("in_body", _holding(columns, lambda text: _fold(text[:60]) in body, 9 if body else None))


def _half_of_shortest(texts: Collection[str]) -> int | None:
    """The length that a text must have to be one of these when it is folded, for some letters become two; null where
    there are none."""
    return min(map(len, texts), default=0) // 2 if texts else None


def _holding(
    columns: Columns, holds: Callable[[str], bool], least: int | None, most: int | None = None
) -> NDArray[np.bool_]:
    """Of which blocks something holds; only texts of `least` to `most` characters are asked, none where `least` is
    null."""
    found = np.zeros(len(columns.texts), np.bool_)
    if least is not None:
        asked = columns.sizes >= least
        if most is not None:
            asked &= columns.sizes <= most
        places = np.flatnonzero(asked)
        found[places] = [holds(columns.texts[i]) for i in places.tolist()]
    return found


def _shared_depth(places: Places, anchor: int) -> Floats:
    """For each block how deep the smallest container lies that holds it and the anchor block."""
    holds = (places.first <= anchor) & (places.last > anchor)
    chain = np.flatnonzero(holds)  # from the outermost to the innermost
    order = np.arange(places.up.shape[1])
    inside = (order >= places.first[chain][:, None]) & (order < places.last[chain][:, None])
    depth: Floats = (inside.sum(0) - len(chain)).astype(np.float32)
    return depth


def _fold(text: str) -> str:
    return " ".join(_WORD.findall(text)).lower()
