"""What a first score of all blocks adds: where the article seems to lie, and how each block stands to it.

A block alone is often undecided (a caption, a sentence in a box, the first paragraph of a second story); the article
around it is not. So the page is scored twice, and the second time each block is seen beside the first scores.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.columns import running_masses
from newsclean.cleaning.features.neighbours import shifted
from newsclean.cleaning.features.sums import region_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from newsclean.cleaning.features.matrix import Matrix, Places

    Floats = NDArray[np.float32]
    # A name, and a number for each block, or one for all.
    _Row = tuple[str, NDArray[np.generic] | float]

_NEIGHBOURS = (-3, -2, -1, 1, 2, 3)
_WINDOWS = (5, 11, 31)
_REGIONS = (60, 80, 95)
_REGION_ROWS = [
    f"{name}{percent}"
    for percent in _REGIONS
    for name in ("in_region", "below_region", "through_region", "region_purity")
]
_KEPT = 0.5


def second_look(matrix: Matrix, scores: Floats) -> tuple[Floats, list[str]]:
    """(features x blocks) and the features' names; `scores` are the first ones, 0..1 a block."""
    rows = dict(_rows(matrix, scores))
    x = np.empty((len(rows), len(scores)), np.float32)
    for i, row in enumerate(rows.values()):
        x[i] = row
    return x, list(rows)


def _rows(matrix: Matrix, scores: Floats) -> Iterator[_Row]:
    chars = matrix.chars + 1
    mass = scores * chars
    running, running_chars, running_scores = (running_masses(x) for x in (mass, chars, scores))
    total = max(float(running[-1]), 1.0)
    yield "score", scores
    yield from _neighbour_rows(scores, chars, running, running_chars)
    yield "mass_before", running[:-1] / total
    yield "mass_after", (running[-1] - running[1:]) / total
    yield from edge_rows(scores, running_chars)
    yield from _container_rows(matrix.places, (running, running_chars, running_scores), total)
    yield from _region_rows(matrix.places, running, running_chars, total)
    yield "page_mass", float(np.log1p(total))
    yield "page_share", total / float(running_chars[-1])
    yield "page_doubt", float((np.minimum(scores, 1 - scores) * chars).sum()) / total
    yield "page_kept", float(np.log1p(float((scores > _KEPT).sum())))


def _neighbour_rows(scores: Floats, chars: Floats, running: Floats, running_chars: Floats) -> Iterator[_Row]:
    """The scores and sizes of the blocks beside each, one by one and in windows."""
    n = len(scores)
    sizes = np.log(chars)
    for distance in _NEIGHBOURS:
        yield f"score{distance:+}", shifted(scores, distance)
        yield f"size{distance:+}", shifted(sizes, distance)
    at = np.arange(n)
    for window in _WINDOWS:
        low, high = np.maximum(at - window // 2, 0), np.minimum(at + window // 2 + 1, n)
        yield f"around{window}", (running[high] - running[low]) / (running_chars[high] - running_chars[low])


def edge_rows(scores: Floats, running_chars: Floats) -> Iterator[_Row]:
    """How far the ends of what seems kept are, and the nearest kept blocks on both sides."""
    n = len(scores)
    at = np.arange(n)
    kept = np.flatnonzero(scores > _KEPT)
    if not len(kept):
        for name in ("after_start", "after_end", "gap_before", "gap_behind"):
            yield name, -99.0
        return
    for name, edge in (("after_start", kept[0]), ("after_end", kept[-1])):
        yield name, np.sign(at - edge) * np.log1p(np.abs(at - edge))
    before = np.searchsorted(kept, at) - 1
    behind = np.searchsorted(kept, at, side="right")
    last = running_chars[kept[np.maximum(before, 0)] + 1]
    following = running_chars[kept[np.minimum(behind, len(kept) - 1)]]
    yield "gap_before", np.where(before >= 0, np.log1p(np.maximum(running_chars[at] - last, 0)), -1)
    yield "gap_behind", np.where(behind < len(kept), np.log1p(np.maximum(following - running_chars[at + 1], 0)), -1)


def _container_rows(places: Places, sums: tuple[Floats, Floats, Floats], total: float) -> Iterator[_Row]:
    """How much of the article each near container holds, how much else, and how its likes fare."""
    inside, chars, scores = (x[places.last] - x[places.first] for x in sums)
    size = np.maximum(places.last - places.first, 1)
    share, purity, mean = inside / total, inside / np.maximum(chars, 1), scores / size
    for level, index in enumerate(places.up):
        yield f"mass{level}", share[index]
        yield f"purity{level}", purity[index]
        yield f"mean{level}", mean[index]
    for name, group in (("kind", places.kind), ("brother", places.brother)):
        grouped = np.bincount(group, inside) / np.maximum(np.bincount(group, chars), 1)
        for level, index in enumerate(places.up[:2]):
            yield f"{name}_purity{level}", grouped[group[index]]


def _region_rows(places: Places, running: Floats, running_chars: Floats, total: float) -> Iterator[_Row]:
    """The smallest containers that hold so much of what seems kept, and where each block stands to them."""
    inside, chars = (x[places.last] - x[places.first] for x in (running, running_chars))
    leasts = [total * (percent / 100) for percent in _REGIONS]
    yield from zip(_REGION_ROWS, region_rows(places, (inside, chars), chars, leasts), strict=True)
