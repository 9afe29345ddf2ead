"""What an optional part of the program needs, and how to get it."""

from __future__ import annotations

from importlib.util import find_spec

from newsclean.errors import MissingExtra

# What writes Parquet.
MAKES_PARQUET = ("pyarrow",)
# What turns pages into text; what fits the weights of pages, and what those of lines.
MAKES_TEXT = ("resiliparse", "trafilatura")
FITS_PAGES = ("catboost", "jax", "optax")
FITS_LINES = FITS_PAGES + MAKES_TEXT


def require(*modules: str, extra: str) -> None:
    """Raises MissingExtra, with the command that mends it, where a module of an extra is not installed."""
    for module in modules:
        if find_spec(module) is None:
            raise MissingExtra(
                f"{module} is not installed; get it, in a clone of newsclean, with: pip install '.[{extra}]'"
            )
