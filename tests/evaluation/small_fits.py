"""Fits that take a moment: forests of a few trees."""

from __future__ import annotations

import pytest

from newsclean.evaluation import page_weights, text_model


def grow_few(monkeypatch: pytest.MonkeyPatch, trees: int) -> None:
    """Has each forest grow so many trees; the test is skipped where nothing can grow them."""
    pytest.importorskip("catboost")
    for module, names in (
        (page_weights, ("_FIRST", "_SECOND", "_TRUST")),
        (text_model, ("_FIRST", "_SECOND", "_HEADLINE")),
    ):
        for name in names:
            monkeypatch.setitem(getattr(module, name), "iterations", trees)
