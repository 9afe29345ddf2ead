"""What an optional part of the program needs, and how to get it."""

from __future__ import annotations

from importlib.util import find_spec

from newsclean.errors import MissingExtra


def require(module: str, *, extra: str) -> None:
    """Raises MissingExtra, with the command that mends it, where a module of an extra is not installed."""
    if find_spec(module) is None:
        raise MissingExtra(f"{module} is not installed; get it with: pip install 'newsclean[{extra}]'")
