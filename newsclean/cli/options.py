"""Options that several commands take."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum

    Decorated = TypeVar("Decorated", bound=Callable[..., Any])

_USER_AGENT = "NEWSCLEAN_USER_AGENT"


class OneOf(click.Choice):  # type: ignore[type-arg]  # generic in newer releases of click only
    """Reads a word of a closed vocabulary from the command line."""

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__([word.value for word in words])
        self._words = words

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> StrEnum:
        """The word; fails where the value is none of them."""
        return self._words(super().convert(value, param, ctx))


def user_agent(who: str) -> Callable[[Decorated], Decorated]:
    """How a command that asks servers calls itself; `who` says what it does."""
    told = f"{who}, and how to reach them. [environment: {_USER_AGENT}]"
    return click.option("--user-agent", envvar=_USER_AGENT, help=told)


def out_folder(told: str, default: str = "crawl", *, exists: bool = False) -> Callable[[Decorated], Decorated]:
    """A folder that a command writes, or that `newsclean crawl` wrote."""
    folder = click.Path(path_type=Path, file_okay=False, exists=exists)
    return click.option("-o", "--out", "--output", type=folder, default=Path(default), show_default=True, help=told)
