"""What `import newsclean` gives: every public name is found, completed at a prompt, and known to type checkers."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import newsclean

SOURCE = ast.parse(Path(newsclean.__file__).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", newsclean.__all__)
def test_a_public_name_is_found_and_completed(name: str) -> None:
    assert getattr(newsclean, name) is not None
    assert name in dir(newsclean)


def test_type_checkers_see_every_public_name() -> None:
    (block,) = (node for node in SOURCE.body if isinstance(node, ast.If) and isinstance(node.test, ast.Name))
    seen = {name.name for node in block.body if isinstance(node, ast.ImportFrom) for name in node.names}
    assert seen == {*newsclean.__all__} - {"__version__"}


def test_type_checkers_see_no_other_name() -> None:
    """A module's `__getattr__` would hide every misspelt name from them."""
    assert "__getattr__" not in {node.name for node in SOURCE.body if isinstance(node, ast.FunctionDef)}


def test_an_unknown_name_is_told() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'clean_pdf'"):
        _ = newsclean.clean_pdf  # type: ignore[attr-defined]
