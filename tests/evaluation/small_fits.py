"""Fits that take a moment: forests of a few trees, a small net."""

from __future__ import annotations

import pytest

from newsclean.evaluation import page_weights, text_model
from newsclean.evaluation.nets import Plan


def grow_few(monkeypatch: pytest.MonkeyPatch, trees: int) -> None:
    """Has each forest grow so many trees, and nets be small; the test is skipped where nothing can fit them."""
    for library in ("catboost", "jax", "optax"):
        pytest.importorskip(library)
    for module, names in (
        (page_weights, ("_FIRST", "_SECOND", "_TRUST")),
        (text_model, ("_FIRST", "_SECOND", "_HEADLINE")),
    ):
        monkeypatch.setattr(module, "_NET", Plan(channels=8, layers=2, passes=30, rate=0.02))
        for name in names:
            monkeypatch.setitem(getattr(module, name), "iterations", trees)
