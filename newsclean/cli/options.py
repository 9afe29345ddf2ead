"""Options that several commands take."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from newsclean.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime
    from enum import StrEnum

    from newsclean.model import ArticleType

    Decorated = TypeVar("Decorated", bound=Callable[..., Any])
    Word = TypeVar("Word", bound=StrEnum)

_USER_AGENT = "NEWSCLEAN_USER_AGENT"
DAY = click.DateTime(formats=["%Y-%m-%d"])


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


def words_of(words: type[Word], what: str) -> Callable[[click.Context, click.Parameter, str | None], frozenset[Word]]:
    """What reads a comma list of a closed vocabulary; `what` names its words to the user."""

    def read(context: click.Context, option: click.Parameter, value: str | None) -> frozenset[Word]:
        try:
            return frozenset() if value is None else frozenset(words(name.strip()) for name in value.split(","))
        except ValueError as error:
            raise click.BadParameter(f"{value!r}: the {what} are {', '.join(words)}", context, option) from error

    return read


def refuse_both(only: frozenset[ArticleType], exclude: frozenset[ArticleType]) -> None:
    """Raises UsageError where both name a type."""
    if both := only & exclude:
        raise UsageError(f"--only-type and --exclude-type both name {', '.join(sorted(both))}")


def window_of(since: datetime | None, until: datetime | None) -> tuple[date | None, date | None]:
    """The days between which stories are wanted. Raises UsageError where there are none."""
    first, last = (None if moment is None else moment.date() for moment in (since, until))
    if first and last and first > last:
        raise UsageError(f"--since {first} is after --until {last}")
    return first, last
