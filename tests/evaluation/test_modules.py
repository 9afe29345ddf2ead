"""The modules that `python -m` runs, which are no commands, say how to be called."""

from __future__ import annotations

import importlib

import pytest


@pytest.mark.parametrize("name", ["label_cost", "label_weights", "separation", "story_weights", "style_weights"])
def test_without_arguments_it_says_what_it_takes(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    module = importlib.import_module(f"newsclean.evaluation.{name}")
    assert module.main([]) == 2
    assert f"python -m newsclean.evaluation.{name}" in capsys.readouterr().err
