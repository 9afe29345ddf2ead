"""Options that several commands take."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from newsclean.errors import UsageError
from newsclean.model import ArticleType, PageKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, datetime
    from enum import StrEnum

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


def words_of(
    words: Iterable[Word], what: str
) -> Callable[[click.Context, click.Parameter, str | None], frozenset[Word]]:
    """What reads a comma list of a closed vocabulary; `what` names its words to the user."""
    known = {word.value: word for word in words}

    def read(context: click.Context, option: click.Parameter, value: str | None) -> frozenset[Word]:
        names = [] if value is None else [name.strip() for name in value.split(",")]
        if not known.keys() >= set(names):
            raise click.BadParameter(f"{value!r}: the {what} are {', '.join(known)}", context, option)
        return frozenset(known[name] for name in names)

    return read


_TYPES = words_of(ArticleType, "types")
_KINDS = words_of((kind for kind in PageKind if kind.is_story), "kinds")
_SELECTING = (
    click.option("--only-type", metavar="TYPE[,TYPE...]", callback=_TYPES, help="Keep only these article types."),
    click.option("--exclude-type", metavar="TYPE[,TYPE...]", callback=_TYPES, help="Leave out these article types."),
    click.option("--only-kind", metavar="KIND[,KIND...]", callback=_KINDS, help="Keep only these kinds of page."),
    click.option(
        "--exclude-kind",
        metavar="KIND[,KIND...]",
        callback=_KINDS,
        help="Leave out these kinds of page (live_blog,gallery,video).",
    ),
)


def selecting(command: Decorated) -> Decorated:
    """The options that say which types of articles and kinds of pages are wanted."""
    for option in reversed(_SELECTING):
        command = option(command)
    return command


def refuse_both(only: frozenset[Word], exclude: frozenset[Word], what: str) -> None:
    """Raises UsageError where both name a word; `what` ends the names of their options."""
    if both := only & exclude:
        raise UsageError(f"--only-{what} and --exclude-{what} both name {', '.join(sorted(both))}")


def window_of(since: datetime | None, until: datetime | None) -> tuple[date | None, date | None]:
    """The days between which stories are wanted. Raises UsageError where there are none."""
    first, last = (None if moment is None else moment.date() for moment in (since, until))
    if first and last and first > last:
        raise UsageError(f"--since {first} is after --until {last}")
    return first, last
