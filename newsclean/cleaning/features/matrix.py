"""Blocks -> a matrix of features: what the scorer sees of each block.

Everything is computed for all blocks of a page at once. Nothing here knows a language: characters are told by
their Unicode category, class and id words by families that web developers share.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from newsclean.cleaning import characters as ch
from newsclean.cleaning.features import families
from newsclean.cleaning.features.families import FAMILIES, OUTER, OUTER_BITS, TAG_INDEX, TAGS, unpack
from newsclean.cleaning.features.sums import running_sums, smallest_holder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.blocks import Block, Blocks, Container
    from newsclean.cleaning.head import Head

    Floats = NDArray[np.float32]
    Ints = NDArray[np.int64]

_REGIONS = (35, 50, 65, 80)
_FAMILY_COUNT = len(families.NAMES)
_SPACES = re.compile(r"[\W_]+")
_PREFIX = 40
_START = 2
_OPENING = " \t\"'“”„‟«»‹›‘’‚「『《〈([-–—|•·"
_SHARES = {
    "upper": ch.UPPER, "digit": ch.DIGIT, "stop": ch.STOP, "comma": ch.COMMA, "quote": ch.QUOTE, "colon": ch.COLON,
    "dash": ch.DASH, "sign": ch.SIGN, "ideograph": ch.IDEOGRAPH,
}  # fmt: skip


class Matrix(NamedTuple):
    """`x` is (features x blocks), `names` the features' names in the order of the rows; `chars` counts each
    block's characters outside links, hidden blocks' as 0; `places` says which containers and rows it stands in."""

    x: Floats
    names: list[str]
    chars: Floats
    places: Places


class _Rows:
    """Collects the rows of the matrix."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.parts: list[NDArray[np.generic]] = []

    def add(self, name: str, row: NDArray[np.generic]) -> None:
        self.names.append(name)
        self.parts.append(row)

    def add_many(self, names: Sequence[str], rows: NDArray[np.float32]) -> None:
        self.names += names
        self.parts.extend(rows)


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
    """The containers' numbers as arrays, one entry a container, and each block's four nearest containers. `kind`
    numbers the containers alike in tag, names and depth, `brother` those alike under one parent."""

    first: Ints
    last: Ints
    depth: Ints
    up: tuple[Ints, Ints, Ints, Ints]
    kind: Ints
    brother: Ints


def features(page: Blocks, head: Head) -> Matrix:
    """The features of a page's blocks; the page has at least one."""
    rows = _Rows()
    texts = _count(page)
    _text_rows(rows, page, texts)
    places = _container_rows(rows, page)
    _mass_rows(rows, page, texts, places)
    _declared_rows(rows, page, head, places)
    x = np.empty((len(rows.parts), len(page.blocks)), np.float32)
    for i, row in enumerate(rows.parts):
        x[i] = row
    unlinked = np.where(texts.hidden, 0, texts.chars * (1 - texts.link)).astype(np.float32)
    return Matrix(x, rows.names, unlinked, places)


def _count(page: Blocks) -> _Texts:
    blocks = page.blocks
    n = len(blocks)
    lengths = np.fromiter((len(b.text) for b in blocks), np.int64, n)
    classes = ch.tables().classes[ch.code_points("".join([b.text for b in blocks]))]
    ends = np.cumsum(lengths)
    index = np.repeat(np.arange(0, n * ch.CLASSES, ch.CLASSES), lengths)
    counts = np.bincount(index + classes, minlength=n * ch.CLASSES).reshape(n, ch.CLASSES).T.astype(np.float32)
    chars = lengths.astype(np.float32)
    link = np.minimum(np.fromiter((b.link_chars for b in blocks), np.float32, n) / chars, 1)
    words = counts[ch.SPACE] + 1 + counts[ch.IDEOGRAPH] * 0.6
    stops = counts[ch.STOP] + counts[ch.COMMA]
    hidden = np.fromiter((b.hidden for b in blocks), np.bool_, n)
    is_prose = (words >= 8) & (link < 0.5) & (stops >= 1) & ~hidden
    prose = np.where(is_prose, chars * (1 - link), 0).astype(np.float32)
    return _Texts(counts, chars, words, link, prose, hidden, classes[ends - lengths], classes[ends - 1])


def _text_rows(rows: _Rows, page: Blocks, texts: _Texts) -> None:
    blocks = page.blocks
    n = len(blocks)
    counts, chars, words, link = texts.counts, texts.chars, texts.words, texts.link
    rows.add("chars", np.log1p(chars))
    rows.add("words", np.log1p(words))
    rows.add("link", link)
    rows.add("links", np.log1p(np.fromiter((len(b.hrefs) for b in blocks), np.float32, n)))
    rows.add("unlinked", np.log1p(chars * (1 - link)))
    shares = counts / chars
    for name, kind in _SHARES.items():
        rows.add(name, shares[kind])
    rows.add("stops", np.log1p(counts[ch.STOP]))
    rows.add("commas", np.log1p(counts[ch.COMMA]))
    rows.add("word_length", counts[: ch.LAST_LETTER + 1].sum(0) / words)
    _end_rows(rows, blocks, texts)
    rows.add("breaks", np.minimum(np.fromiter((b.breaks for b in blocks), np.float32, n), 2))
    rows.add("hidden", texts.hidden)
    rows.add("prose_like", texts.prose > 0)
    seen = Counter(b.text for b in blocks)
    rows.add("repeats", np.log(np.fromiter((seen[b.text] for b in blocks), np.float32, n)))
    tags = np.fromiter((TAG_INDEX.get(b.tag, -1) for b in blocks), np.int64, n)
    rows.add_many([f"tag_{tag}" for tag in TAGS], (tags == np.arange(len(TAGS))[:, None]).astype(np.float32))


def _end_rows(rows: _Rows, blocks: Sequence[Block], texts: _Texts) -> None:
    """What a block begins and ends with."""
    n = len(blocks)
    rows.add("ends_stop", texts.last == ch.STOP)
    rows.add("ends_quote", texts.last == ch.QUOTE)
    rows.add("ends_colon", texts.last == ch.COLON)
    rows.add("ends_dots", np.fromiter((b.text.endswith(("...", "…")) for b in blocks), np.bool_, n))
    rows.add("starts_upper", texts.first == ch.UPPER)
    rows.add("starts_lower", texts.first == ch.LOWER)
    rows.add("starts_digit", texts.first == ch.DIGIT)
    rows.add("starts_quote", texts.first == ch.QUOTE)
    rows.add("starts_sign", (texts.first == ch.DASH) | (texts.first == ch.SIGN))


def _container_rows(rows: _Rows, page: Blocks) -> Places:
    """What the elements around a block say: the families of their names, their tags."""
    containers, blocks = page.containers, page.blocks
    n, m = len(blocks), len(containers)
    own = [FAMILIES[c.names] for c in containers]
    inherited, outer, depth = [0] * m, [0] * m, [0] * m
    for i, container in enumerate(containers):
        up = container.parent
        bit = OUTER_BITS.get(container.tag, 0)
        if up < 0:
            inherited[i], outer[i] = own[i], bit
        else:
            inherited[i] = inherited[up] | own[i]
            outer[i] = outer[up] | bit
            depth[i] = depth[up] + 1
    home = np.fromiter((b.container for b in blocks), np.int64, n)
    parent = np.maximum(np.fromiter((c.parent for c in containers), np.int64, m), 0)
    up1 = parent[home]
    up2 = parent[up1]
    up3 = parent[up2]
    bits = np.asarray(own, np.int64)
    inline = np.fromiter((FAMILIES[b.names] for b in blocks), np.int64, n)
    rows.add_many([f"own_{name}" for name in families.NAMES], unpack(bits[home] | inline, _FAMILY_COUNT))
    rows.add_many([f"up_{name}" for name in families.NAMES], unpack(bits[up1] | bits[up2], _FAMILY_COUNT))
    rows.add_many([f"any_{name}" for name in families.NAMES], unpack(np.asarray(inherited)[home], _FAMILY_COUNT))
    rows.add_many([f"in_{tag}" for tag in OUTER], unpack(np.asarray(outer)[home], len(OUTER)))
    depths = np.asarray(depth, np.int64)
    rows.add("depth", depths[home])
    first = np.fromiter((c.first for c in containers), np.int64, m)
    last = np.fromiter((c.last for c in containers), np.int64, m)
    return Places(first, last, depths, (home, up1, up2, up3), *_rows_of_alike(containers, depth))


def _rows_of_alike(containers: Sequence[Container], depths: Sequence[int]) -> tuple[Ints, Ints]:
    """For each container the number of its kind, and of its brothers: paragraphs, comments and teasers come in rows."""
    m = len(containers)
    kinds: dict[tuple[str, str, int], int] = {}
    brothers: dict[tuple[int, str, str], int] = {}
    kind, brother = [0] * m, [0] * m
    for i, (container, depth) in enumerate(zip(containers, depths, strict=True)):
        tag, names = container.tag, container.names
        kind[i] = kinds.setdefault((tag, names, depth), len(kinds))
        brother[i] = brothers.setdefault((container.parent, tag, names), len(brothers))
    return np.asarray(kind, np.int64), np.asarray(brother, np.int64)


def _mass_rows(rows: _Rows, page: Blocks, texts: _Texts, places: Places) -> None:
    """Where a block stands among the page's prose, and how much of it its containers hold."""
    n = len(page.blocks)
    order = np.arange(n, dtype=np.float32)
    mass, chars, linked = (running_sums(x) for x in (texts.prose, texts.chars, texts.chars * texts.link))
    total = max(float(mass[-1]), 1.0)
    rows.add("place", order / n)
    rows.add("prose_before", mass[:-1] / total)
    rows.add("prose_after", (mass[-1] - mass[1:]) / total)
    rows.add("page_blocks", np.full(n, np.log1p(n)))
    rows.add("page_prose", np.full(n, np.log1p(total)))
    rows.add("page_density", np.full(n, total / max(float(chars[-1]), 1.0)))
    _share_rows(rows, places, (mass, chars, linked), total)
    _sibling_rows(rows, texts, places, mass)
    _region_rows(rows, places, (mass, chars), total)


def _share_rows(rows: _Rows, places: Places, sums: tuple[Floats, Floats, Floats], total: float) -> None:
    """How much of the page's prose each near container holds, and what else."""
    inside, chars, linked = (x[places.last] - x[places.first] for x in sums)
    chars = np.maximum(chars, 1)
    size = (places.last - places.first).astype(np.float32)
    order = np.arange(len(places.up[0]), dtype=np.float32)
    share, density, links, log_size = inside / total, inside / chars, linked / chars, np.log1p(size)
    for level, index in enumerate(places.up):
        rows.add(f"share{level}", share[index])
        rows.add(f"size{level}", log_size[index])
        rows.add(f"density{level}", density[index])
        rows.add(f"links{level}", links[index])
        rows.add(f"at{level}", (order - places.first[index]) / np.maximum(size[index], 1))


def _sibling_rows(rows: _Rows, texts: _Texts, places: Places, mass: Floats) -> None:
    """How many containers like a block's own there are, and what they hold."""
    total = max(float(mass[-1]), 1.0)
    own = places.kind[places.up[0]]
    kind_prose, kind_blocks = np.bincount(own, texts.prose), np.bincount(own)
    rows.add("kind_prose", kind_prose[own] / total)
    rows.add("kind_blocks", np.log1p(kind_blocks[own]))
    rows.add("kind_mean", np.log1p(kind_prose[own] / kind_blocks[own]))
    count = np.log(np.bincount(places.brother))
    prose = np.bincount(places.brother, mass[places.last] - mass[places.first]) / total
    for level, index in enumerate(places.up[:3]):
        rows.add(f"siblings{level}", count[places.brother[index]])
        rows.add(f"siblings_prose{level}", prose[places.brother[index]])


def _region_rows(rows: _Rows, places: Places, sums: tuple[Floats, Floats], total: float) -> None:
    """The smallest containers that hold so much of the page's prose, and where each block stands to them."""
    inside, chars = (x[places.last] - x[places.first] for x in sums)
    size = places.last - places.first
    home = places.up[0]
    order = np.arange(len(home))
    for percent in _REGIONS:
        region = smallest_holder(places, inside, size, total * (percent / 100))
        low, high = int(places.first[region]), int(places.last[region])
        within = (order >= low) & (order < high)
        rows.add(f"within{percent}", within)
        rows.add(f"below{percent}", np.where(within, places.depth[home] - places.depth[region], -1))
        rows.add(f"through{percent}", np.clip((order - low) / max(high - low, 1), -1, 2))
        rows.add(f"region_density{percent}", np.full(len(order), inside[region] / max(float(chars[region]), 1.0)))


def _declared_rows(rows: _Rows, page: Blocks, head: Head, places: Places) -> None:
    """Where a block stands seen from the headline, and whether the page declares its words."""
    blocks = page.blocks
    n = len(blocks)
    order = np.arange(n, dtype=np.float32)
    headlines = {_fold(x) for x in head.headlines}
    lengths = {len(x) for x in headlines}
    longest = max(lengths, default=0) * 2
    is_h1 = np.fromiter((b.tag == "h1" for b in blocks), np.bool_, n)
    # Folding is the costly part, so it is done only to what has a headline's first letters.
    starts = {x[:_START] for x in headlines}
    is_headline = np.fromiter(
        (
            len(b.text) <= longest and b.text.lstrip(_OPENING)[:_START].lower() in starts and _fold(b.text) in headlines
            for b in blocks
        ),
        np.bool_,
        n,
    )
    if np.any(is_headline & is_h1):
        is_headline &= is_h1
    for name, mask in (("headline", is_headline), ("h1", is_h1)):
        at = np.flatnonzero(mask)
        rows.add(f"is_{name}", mask)
        rows.add(f"has_{name}", np.full(n, len(at) > 0))
        for end, place in (("first", at[:1]), ("last", at[-1:])):
            away = order - place[0] if len(place) else np.zeros(n)
            rows.add(f"after_{end}_{name}", np.sign(away) * np.log1p(np.abs(away)))
    anchor = np.flatnonzero(is_headline if is_headline.any() else is_h1)
    rows.add("shared_depth", _shared_depth(places, int(anchor[0])) if len(anchor) else np.full(n, -1.0))
    _said_rows(rows, blocks, head)


def _said_rows(rows: _Rows, blocks: Sequence[Block], head: Head) -> None:
    """Whether the page declares a block's words as its description, or in its body."""
    n = len(blocks)
    starts = [x[:_PREFIX].lower() for x in head.descriptions if len(x) >= 20]
    rows.add("is_description", np.fromiter((b.text[:_PREFIX].lower() in starts for b in blocks), np.bool_, n))
    body = _fold(head.article_body or "")
    rows.add("has_body", np.full(n, bool(body)))
    in_body = np.zeros(n, np.bool_)
    if body:
        in_body = np.fromiter((len(b.text) > 8 and _fold(b.text[:60]) in body for b in blocks), np.bool_, n)
    rows.add("in_body", in_body)


def _shared_depth(places: Places, anchor: int) -> Floats:
    """For each block how deep the smallest container lies that holds it and the anchor block."""
    holds = (places.first <= anchor) & (places.last > anchor)
    chain = np.flatnonzero(holds)  # from the outermost to the innermost
    order = np.arange(len(places.up[0]))
    inside = (order >= places.first[chain][:, None]) & (order < places.last[chain][:, None])
    depth: Floats = (inside.sum(0) - len(chain)).astype(np.float32)
    return depth


def _fold(text: str) -> str:
    return _SPACES.sub(" ", text).strip().lower()
