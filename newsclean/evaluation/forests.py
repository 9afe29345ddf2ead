"""Rows of features with their targets -> a Forest, by CatBoost (the `train` extra)."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from newsclean.cleaning.forest import Forest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_SETTINGS: dict[str, Any] = {
    "boosting_type": "Plain", "bootstrap_type": "Bernoulli", "border_count": 64, "allow_writing_files": False,
    "logging_level": "Silent", "thread_count": -1,
}  # fmt: skip


def grow(x: Floats, y: Floats, weights: Floats, **settings: Any) -> Forest:
    """A forest fitted to (rows x features): of probabilities where `loss_function` is Logloss or CrossEntropy (the
    targets 0..1), else of values. `settings` are CatBoost's: iterations, depth, learning_rate..."""
    from catboost import CatBoost, Pool

    model = CatBoost(_SETTINGS | settings)
    model.fit(Pool(x, y, weight=weights))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "model.json")
        model.save_model(str(path), format="json")
        return _read(json.loads(path.read_bytes()))


def mean(forests: Sequence[Forest]) -> Forest:
    """One forest whose answer is the mean of what these say; all of one depth."""
    return Forest(
        rows=np.concatenate([forest.rows for forest in forests]),
        borders=np.concatenate([forest.borders for forest in forests]),
        leaves=np.concatenate([forest.leaves / np.float32(len(forests)) for forest in forests]),
        bias=sum(forest.bias for forest in forests) / len(forests),
    )


def _read(model: dict[str, Any]) -> Forest:
    trees = model["oblivious_trees"]
    columns = [feature["flat_feature_index"] for feature in model["features_info"]["float_features"]]
    depth = max(len(tree["splits"] or ()) for tree in trees)
    rows = np.zeros((len(trees), depth), np.intp)
    # A level that a shallow tree lacks is never exceeded, so its bit stays 0.
    borders = np.full((len(trees), depth), np.inf, np.float32)
    leaves = np.zeros((len(trees), 1 << depth), np.float32)
    for i, tree in enumerate(trees):
        for level, split in enumerate(tree["splits"] or ()):
            rows[i, level] = columns[split["float_feature_index"]]
            borders[i, level] = split["border"]
        leaves[i, : len(tree["leaf_values"])] = tree["leaf_values"]
    scale, (bias,) = model["scale_and_bias"]
    return Forest(rows, borders, leaves * np.float32(scale), float(bias))
