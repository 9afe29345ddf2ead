"""A page's scores as a whole: what tells a sure choice from one that may be a whole-page mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.scoring.choice import choose

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from newsclean.cleaning.features.matrix import Matrix

    Floats = NDArray[np.float32]

_SURE = 0.9
# The place in the row of the F1 by characters that the choice would have if each score were right.
EXPECTED_F1 = 0


def whole_page(matrix: Matrix, scores: Floats) -> Floats:
    """The page's features, one row of them: expected precision and recall, doubt, sizes, gaps, the headline's place."""
    chars = matrix.chars + 1
    keep = choose(scores, matrix.chars)
    mass = scores * chars
    chosen, wanted = float(chars[keep].sum()), float(mass.sum())
    right = float(mass[keep].sum())
    doubt = np.minimum(scores, 1 - scores) * chars
    kept = np.flatnonzero(keep)
    start, end = (int(kept[0]), int(kept[-1]) + 1) if len(kept) else (0, 0)
    prose = matrix.row("prose_like") * chars
    row = (
        2 * right / max(chosen + wanted, 1.0),
        right / max(chosen, 1.0),
        right / max(wanted, 1.0),
        float(doubt.sum()) / max(wanted, 1.0),
        float(doubt[~keep].sum()) / max(wanted, 1.0),
        float(doubt.max(initial=0)) / max(wanted, 1.0),
        float(chars[scores >= _SURE].sum()) / max(chosen, 1.0),
        np.log1p(chosen),
        np.log1p(len(kept)),
        np.log1p(len(scores)),
        chosen / max(float(chars.sum()), 1.0),
        float(prose[keep].sum()) / max(float(prose.sum()), 1.0),
        float(prose[start:end][~keep[start:end]].sum()) / max(float(prose.sum()), 1.0),
        len(kept) / max(end - start, 1),
        float(scores.max(initial=0)),
        float(matrix.row("has_headline").max(initial=0)),
        float(matrix.row("has_body").max(initial=0)),
        float(matrix.row("after_first_headline")[start]) if len(kept) else -9.0,
        float(matrix.row("after_first_h1")[start]) if len(kept) else -9.0,
        float(matrix.row("in_body")[keep].mean()) if len(kept) else 0.0,
        float(matrix.row("link")[keep].mean()) if len(kept) else 1.0,
        float(matrix.row("ends_stop")[keep].mean()) if len(kept) else 0.0,
        float(matrix.row("any_comment")[keep].mean()) if len(kept) else 0.0,
        float(matrix.row("tag_p")[keep].mean()) if len(kept) else 0.0,
    )
    return np.array(row, np.float32)
