"""Fits that take a moment: forests of a few trees."""

from __future__ import annotations

import pytest

from newsclean.evaluation import page_weights


def grow_few(monkeypatch: pytest.MonkeyPatch, trees: int) -> None:
    """Has each forest of the model of pages grow so many trees; the test is skipped where nothing can grow them."""
    pytest.importorskip("catboost")
    for name in ("_FIRST", "_SECOND", "_TRUST"):
        monkeypatch.setitem(getattr(page_weights, name), "iterations", trees)
