"""Blocks -> a matrix of features, one row a block: what the scorer sees.

Everything is computed for all blocks of a page at once. Nothing here knows a language: characters are told
by their Unicode category, class and id words by families that web developers share all over the world.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.head import Head

    Floats = NDArray[np.float32]
    Ints = NDArray[np.int64]

# Classes of characters.
_LOWER, _UPPER, _LETTER, _IDEOGRAPH, _DIGIT, _SPACE, _STOP, _COMMA, _QUOTE, _COLON, _DASH, _SIGN = range(12)
_CLASSES = 12
_MARKS = {
    _STOP: ".!?…。！？｡।॥؟۔።։",
    _COMMA: ",;，、；،؛፣",
    _QUOTE: "\"'“”„‟«»‹›‘’‚「」『』《》〈〉",
    _COLON: ":：",
    _DASH: "-–—―|•·/›»>",
}

# Families of class and id words.
_FAMILIES = {
    "comment": "comment disqus discuss reply respon kommentar",
    "related": "related recommend recirc more-on moreon readmore read-more read-also see-also similar also-read verwandt relacionad outbrain taboola",
    "popular": "popular trending most-read mostread most_read top-stor latest newest ticker ranking",
    "teaser": "teaser card promo tile thumb item headline-list story-list excerpt snippet",
    "share": "share social facebook twitter whatsapp telegram follow",
    "menu": "nav menu breadcrumb crumb toolbar topbar tabs pagination pager paging",
    "frame": "footer header masthead banner copyright bottom",
    "rail": "sidebar side-bar rail aside secondary widget complement",
    "body": "article-body articlebody article_body story-body storybody story_body entry-content post-content article-content "
    "article__content article__body story-content story__content article-text post-body postbody content-body body-copy maincontent "
    "main-content bodytext body-text rich-text richtext textbody articletext article_text content__body news-text newstext detail-text",
    "article": "article story post entry news",
    "text": "text content paragraph copy body prose",
    "author": "author byline writer contributor bio journalist reporter autor redakt",
    "date": "date time publish updated timestamp datum fecha",
    "title": "title headline heading hed titre titel",
    "lead": "lead standfirst subtitle sub-title subhead sub-head summary intro dek deck abstract chapo teasertext description kicker excerpt sapo",
    "caption": "caption credit photo image figure img picture gallery slide media legend",
    "video": "video player audio podcast jw- brightcove",
    "advert": "advert sponsor ads- ad- -ad_ advertisement banner-ad dfp adslot promoted anzeige reklam",
    "newsletter": "newsletter subscribe subscription signup sign-up register login paywall premium account abo-",
    "consent": "cookie consent gdpr privacy cmp- onetrust",
    "tag": "tag topic keyword categor label themen etiquet",
    "modal": "modal popup pop-up overlay lightbox dialog toast alert hidden sr-only screen-reader visually-hidden tooltip",
    "note": "infobox factbox fact-box info-box sidebar-box box correction disclaimer editor note footnote reference",
    "quote": "quote pullquote pull-quote blockquote embed tweet instagram",
    "list": "list feed stream grid row col- column",
    "live": "live update timeline liveblog",
    "print": "print email mail",
}
_FAMILY_NAMES = tuple(_FAMILIES)
_FAMILY_WORDS = [(word, 1 << i) for i, name in enumerate(_FAMILY_NAMES) for word in _FAMILIES[name].split()]

# Elements that say something of all that is inside them.
_OUTER = ("nav", "footer", "aside", "header", "form", "figure", "article", "main", "section", "table", "ul", "ol", "li",
          "blockquote", "button", "noscript", "dl", "select", "figcaption", "label", "a")  # fmt: skip
_OUTER_BIT = {tag: 1 << i for i, tag in enumerate(_OUTER)}
_TAGS = ("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "section", "article", "figcaption", "blockquote",
         "button", "footer", "header", "aside", "label", "dd", "dt", "pre", "form", "summary", "address", "select")  # fmt: skip
_TAG_INDEX = {tag: i for i, tag in enumerate(_TAGS)}


@cache
def _character_classes() -> NDArray[np.uint8]:
    """The class of each character of the Basic Multilingual Plane; all beyond counts as ideograph or sign."""
    table = np.full(0x10000, _SIGN, np.uint8)
    kinds = {"Ll": _LOWER, "Lu": _UPPER, "Lt": _UPPER, "Lm": _LETTER, "Lo": _LETTER, "Mn": _LETTER, "Mc": _LETTER,
             "Nd": _DIGIT, "No": _DIGIT, "Zs": _SPACE, "Cc": _SPACE, "Pd": _DASH, "Pi": _QUOTE, "Pf": _QUOTE}  # fmt: skip
    for code in range(0x10000):
        table[code] = kinds.get(unicodedata.category(chr(code)), _SIGN)
    for low, high in ((0x3040, 0x30FF), (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF)):
        table[low : high + 1] = _IDEOGRAPH
    for kind, marks in _MARKS.items():
        for mark in marks:
            table[ord(mark)] = kind
    return table


def _character_counts(texts: Sequence[str]) -> tuple[Floats, Ints, Ints]:
    """(blocks x classes) counts of characters, and the class of each block's first and last character."""
    codes = np.frombuffer("".join(texts).encode("utf-32-le", "replace"), np.uint32)
    classes = _character_classes()[np.minimum(codes, 0xFFFF)].astype(np.int64)
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    ends = np.cumsum(lengths)
    rows = np.repeat(np.arange(len(texts)) * _CLASSES, lengths)
    counts = np.bincount(rows + classes, minlength=len(texts) * _CLASSES).reshape(-1, _CLASSES)
    return counts.astype(np.float32), classes[ends - lengths], classes[ends - 1]


def _families(names: Sequence[str]) -> list[int]:
    """For each string of class and id words the bits of the families found in it.

    All distinct strings of the page are searched as one text: a search that fails costs next to nothing.
    """
    distinct = dict.fromkeys(names, 0)
    joined = "\n".join(distinct).lower()
    starts, at = [], 0
    for name in distinct:
        starts.append(at)
        at += len(name) + 1
    if len(joined) != at - 1:  # a rare capital letter changes its length in lower case: no offsets then
        return [_families_of(name) for name in names]
    bits = [0] * len(distinct)
    find = joined.find
    bisect = np.searchsorted
    places: list[int] = []
    found: list[int] = []
    for word, bit in _FAMILY_WORDS:
        place = find(word)
        while place >= 0:
            places.append(place)
            found.append(bit)
            place = joined.find("\n", place)
            if place < 0:
                break
            place = find(word, place)
    for row, bit in zip((bisect(starts, places, side="right") - 1).tolist(), found, strict=True):
        bits[row] |= bit
    lookup = dict(zip(distinct, bits, strict=True))
    return [lookup[name] for name in names]


def _families_of(name: str) -> int:
    low = name.lower()
    bits = 0
    for word, bit in _FAMILY_WORDS:
        if word in low:
            bits |= bit
    return bits


def _unpack(bits: Sequence[int], width: int) -> Floats:
    """Bit masks -> a (rows x width) matrix of 0 and 1."""
    values = np.asarray(bits, np.int64)
    return ((values[:, None] >> np.arange(width)) & 1).astype(np.float32)


_SPACES = re.compile(r"[\W_]+")


def _fold(text: str) -> str:
    return _SPACES.sub(" ", text).strip().lower()


class _Columns:
    """Collects named columns of the matrix."""

    def __init__(self, rows: int) -> None:
        self.rows = rows
        self.names: list[str] = []
        self.parts: list[NDArray[np.float32]] = []

    def add(self, name: str, column: NDArray[np.generic]) -> None:
        self.names.append(name)
        self.parts.append(np.asarray(column, np.float32).reshape(self.rows, 1))

    def add_many(self, names: Sequence[str], matrix: NDArray[np.float32]) -> None:
        self.names += names
        self.parts.append(matrix)


def features(page: Blocks, head: Head) -> tuple[Floats, list[str]]:
    """The features of a page's blocks: a (blocks x features) matrix of float32, and the features' names."""
    blocks, containers = page.blocks, page.containers
    n = len(blocks)
    columns = _Columns(n)
    texts = [b.text for b in blocks]
    counts, first_class, last_class = _character_counts(texts)
    chars = counts.sum(1)
    home = np.fromiter((b.container for b in blocks), np.int64, n)
    link = np.fromiter((b.link_chars for b in blocks), np.float32, n) / chars
    hidden = np.fromiter((b.hidden for b in blocks), np.float32, n)
    words = counts[:, _SPACE] + 1 + counts[:, _IDEOGRAPH] * 0.6
    stops = counts[:, _STOP]
    letters = counts[:, :4].sum(1)
    unlinked = 1 - link
    prose_like = (words >= 8) & (link < 0.5) & ((stops + counts[:, _COMMA]) >= 1) & (hidden == 0)
    prose = np.where(prose_like, chars * unlinked, 0).astype(np.float32)

    # The text itself
    columns.add("chars", np.log1p(chars))
    columns.add("words", np.log1p(words))
    columns.add("link", link)
    columns.add("links", np.log1p(np.fromiter((len(b.hrefs) for b in blocks), np.float32, n)))
    columns.add("unlinked", np.log1p(chars * unlinked))
    for name, kind in (("upper", _UPPER), ("digit", _DIGIT), ("stop", _STOP), ("comma", _COMMA), ("quote", _QUOTE),
                       ("colon", _COLON), ("dash", _DASH), ("sign", _SIGN), ("ideograph", _IDEOGRAPH)):  # fmt: skip
        columns.add(name, counts[:, kind] / chars)
    columns.add("stops", np.log1p(stops))
    columns.add("commas", np.log1p(counts[:, _COMMA]))
    columns.add("word_length", letters / words)
    columns.add("ends_stop", last_class == _STOP)
    columns.add("ends_quote", last_class == _QUOTE)
    columns.add("ends_colon", last_class == _COLON)
    columns.add("ends_dots", np.fromiter((t.endswith(("...", "…")) for t in texts), np.float32, n))
    columns.add("starts_upper", first_class == _UPPER)
    columns.add("starts_lower", first_class == _LOWER)
    columns.add("starts_digit", first_class == _DIGIT)
    columns.add("starts_quote", first_class == _QUOTE)
    columns.add("starts_dash", (first_class == _DASH) | (first_class == _SIGN))
    columns.add("breaks", np.minimum(np.fromiter((b.breaks for b in blocks), np.float32, n), 2))
    columns.add("hidden", hidden)
    columns.add("prose_like", prose_like)
    seen = Counter(texts)
    columns.add("repeats", np.log(np.fromiter((seen[t] for t in texts), np.float32, n)))
    tags = np.zeros((n, len(_TAGS)), np.float32)
    for row, block in enumerate(blocks):
        index = _TAG_INDEX.get(block.tag)
        if index is not None:
            tags[row, index] = 1
    columns.add_many([f"tag_{t}" for t in _TAGS], tags)

    # Where it stands
    order = np.arange(n, dtype=np.float32)
    mass = np.concatenate(([0], np.cumsum(prose, dtype=np.float64))).astype(np.float32)
    all_chars = np.concatenate(([0], np.cumsum(chars, dtype=np.float64))).astype(np.float32)
    all_links = np.concatenate(([0], np.cumsum(chars * link, dtype=np.float64))).astype(np.float32)
    total = max(float(mass[-1]), 1.0)
    columns.add("place", order / n)
    columns.add("prose_before", mass[:-1] / total)
    columns.add("prose_after", (mass[-1] - mass[1:]) / total)
    columns.add("page_blocks", np.full(n, np.log1p(n)))
    columns.add("page_prose", np.full(n, np.log1p(total)))
    columns.add("page_density", np.full(n, total / max(float(all_chars[-1]), 1.0)))

    # The containers around it
    parent = np.fromiter((c.parent for c in containers), np.int64, len(containers))
    first = np.fromiter((c.first for c in containers), np.int64, len(containers))
    last = np.fromiter((c.last for c in containers), np.int64, len(containers))
    names = [c.names for c in containers]
    own = _families(names + [b.names for b in blocks])
    inline = own[len(names) :]
    inherited: list[int] = []
    outer: list[int] = []
    depth: list[int] = []
    for i, container in enumerate(containers):
        up = container.parent
        bit = _OUTER_BIT.get(container.tag, 0)
        if up < 0:
            inherited.append(own[i])
            outer.append(bit)
            depth.append(0)
        else:
            inherited.append(inherited[up] | own[i])
            outer.append(outer[up] | bit)
            depth.append(depth[up] + 1)
    depths = np.asarray(depth, np.float32)
    columns.add("depth", depths[home])
    width = len(_FAMILY_NAMES)
    own_bits = np.asarray(own[: len(names)], np.int64)
    up1 = np.where(parent[home] >= 0, parent[home], 0)
    up2 = np.where(parent[up1] >= 0, parent[up1], 0)
    up3 = np.where(parent[up2] >= 0, parent[up2], 0)
    near = own_bits[home] | np.asarray(inline, np.int64)
    columns.add_many([f"own_{f}" for f in _FAMILY_NAMES], _unpack(near, width))
    columns.add_many([f"up_{f}" for f in _FAMILY_NAMES], _unpack(own_bits[up1] | own_bits[up2], width))
    columns.add_many([f"any_{f}" for f in _FAMILY_NAMES], _unpack(np.asarray(inherited, np.int64)[home], width))
    columns.add_many([f"in_{t}" for t in _OUTER], _unpack(np.asarray(outer, np.int64)[home], len(_OUTER)))

    inside = mass[last] - mass[first]
    inside_chars = all_chars[last] - all_chars[first]
    inside_links = all_links[last] - all_links[first]
    size = (last - first).astype(np.float32)
    share = inside / total
    for level, index in (("0", home), ("1", up1), ("2", up2), ("3", up3)):
        columns.add(f"share{level}", share[index])
        columns.add(f"size{level}", np.log1p(size[index]))
        columns.add(f"density{level}", inside[index] / np.maximum(inside_chars[index], 1))
        columns.add(f"links{level}", inside_links[index] / np.maximum(inside_chars[index], 1))
        columns.add(f"at{level}", (order - first[index]) / np.maximum(size[index], 1))
    # How alike its siblings are: prose and blocks in all containers of the same tag, names and depth.
    groups: dict[tuple[str, str, int], int] = {}
    group = np.fromiter(
        (groups.setdefault((c.tag, c.names, d), len(groups)) for c, d in zip(containers, depth, strict=True)), np.int64, len(containers)
    )
    group_prose = np.bincount(group[home], prose, len(groups)).astype(np.float32)
    group_blocks = np.bincount(group[home], minlength=len(groups)).astype(np.float32)
    columns.add("group_prose", group_prose[group[home]] / total)
    columns.add("group_blocks", np.log1p(group_blocks[group[home]]))
    columns.add("group_mean", np.log1p(group_prose[group[home]] / group_blocks[group[home]]))
    sibling_groups: dict[tuple[int, str, str], int] = {}
    sibling = np.fromiter(
        (sibling_groups.setdefault((c.parent, c.tag, c.names), len(sibling_groups)) for c in containers), np.int64, len(containers)
    )
    sibling_count = np.bincount(sibling).astype(np.float32)
    sibling_prose = np.bincount(sibling, inside, len(sibling_groups)).astype(np.float32)
    for level, index in (("0", home), ("1", up1), ("2", up2)):
        columns.add(f"siblings{level}", np.log(sibling_count[sibling[index]]))
        columns.add(f"siblings_prose{level}", sibling_prose[sibling[index]] / total)

    # The region: the smallest container that holds so much of the page's prose.
    for percent in (35, 50, 65, 80):
        candidates = np.flatnonzero(share >= percent / 100)
        region = int(candidates[np.argmin(size[candidates] - depths[candidates] * 1e-3)]) if len(candidates) else 0
        low, high = int(first[region]), int(last[region])
        within = (order >= low) & (order < high)
        columns.add(f"within{percent}", within)
        columns.add(f"below{percent}", np.where(within, depths[home] - depths[region], -1))
        columns.add(f"through{percent}", np.clip((order - low) / max(high - low, 1), -1, 2))
        columns.add(f"region_density{percent}", np.full(n, inside[region] / max(float(inside_chars[region]), 1)))

    # The headline and what else the page declares
    _declared(columns, texts, blocks, head, words)

    # Its neighbours
    base = {"chars": np.log1p(chars), "link": link, "stop": np.log1p(stops), "prose": prose_like.astype(np.float32),
            "ends_stop": (last_class == _STOP).astype(np.float32), "home": home.astype(np.float32)}  # fmt: skip
    for shift in (-3, -2, -1, 1, 2, 3):
        for name in ("chars", "link", "prose", "ends_stop"):
            columns.add(f"{name}{shift:+d}", _shift(base[name], shift))
        columns.add(f"same_home{shift:+d}", _shift(base["home"], shift) == home)
        columns.add(f"same_group{shift:+d}", _shift(group[home].astype(np.float32), shift) == group[home])
    return np.concatenate(columns.parts, axis=1), columns.names


def _shift(column: Floats, by: int) -> Floats:
    """The column of the neighbour `by` rows on; 0 beyond the page's ends."""
    out = np.zeros_like(column)
    if by > 0:
        out[:-by] = column[by:]
    else:
        out[-by:] = column[:by]
    return out


def _declared(columns: _Columns, texts: Sequence[str], blocks: Sequence[object], head: Head, words: Floats) -> None:
    n = len(texts)
    order = np.arange(n, dtype=np.float32)
    headlines = {_fold(h) for h in head.headlines if h}
    folded = [_fold(t) if len(t) < 300 else t[:300].lower() for t in texts]
    is_headline = np.fromiter((f in headlines for f in folded), np.bool_, n)
    h1 = np.fromiter((getattr(b, "tag", "") == "h1" for b in blocks), np.bool_, n)
    for name, mask in (("headline", is_headline & (h1 | ~np.any(is_headline & h1))), ("h1", h1)):
        at = np.flatnonzero(mask)
        place = int(at[0]) if len(at) else -1
        final = int(at[-1]) if len(at) else -1
        columns.add(f"is_{name}", mask)
        columns.add(f"has_{name}", np.full(n, place >= 0))
        columns.add(f"after_{name}", np.sign(order - place) * np.log1p(np.abs(order - place)) if place >= 0 else np.zeros(n))
        columns.add(f"after_last_{name}", np.sign(order - final) * np.log1p(np.abs(order - final)) if final >= 0 else np.zeros(n))
    starts = [d[:40] for d in (_fold(x) for x in head.descriptions) if len(d) >= 20]
    wholes = [_fold(x) for x in head.descriptions]
    columns.add("is_description", np.fromiter((len(f) >= 20 and (any(f.startswith(s) for s in starts) or any(f[:40] in w for w in wholes)) for f in folded), np.bool_, n))
    body = head.article_body
    folded_body = _fold(body) if body else ""
    columns.add("has_body", np.full(n, bool(folded_body)))
    columns.add("in_body", np.fromiter((bool(folded_body) and len(f) > 8 and _fold(f)[:60] in folded_body for f in folded), np.bool_, n))
