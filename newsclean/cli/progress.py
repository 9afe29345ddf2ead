"""A bar on a terminal while a run goes on: pages, pages a second, rejects; or its steps. Nothing in a pipe."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsclean.cli.terminal import in_one_line, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsclean.batch.report import Progress
    from newsclean.datasets import Step

# Records go by faster than a bar can be drawn.
_TOLD = 100


@dataclass(frozen=True, slots=True)
class Display:
    """`show` is called with every page; `say` writes a line above the bar."""

    show: Callable[[Progress], object]
    say: Callable[[str], None]


@contextmanager
def display(*, is_wanted: bool) -> Iterator[Display]:
    """What a run shows of itself: a bar where stderr is a terminal, else nothing but the lines that are said."""
    if not (is_wanted and sys.stderr.isatty()):
        yield Display(id, say)
        return
    with _bar() as bar:
        yield bar


@contextmanager
def _bar() -> Iterator[Display]:
    import rich.progress as rich
    from rich.console import Console

    console = Console(stderr=True, highlight=False)
    columns = (
        rich.SpinnerColumn(),
        rich.TextColumn("{task.completed:,} pages"),
        rich.TextColumn("{task.fields[pace]:.1f} a second"),
        rich.TextColumn("{task.fields[rejects]:,} rejects"),
        rich.TimeElapsedColumn(),
    )
    with rich.Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=None, pace=0.0, rejects=0)

        def show(progress: Progress) -> None:
            pace = bar.tasks[0].speed or 0.0
            bar.update(task, completed=progress.pages, rejects=progress.rejects, pace=pace)

        yield Display(show, lambda line: console.print(f"newsclean: {in_one_line(line)}", markup=False, soft_wrap=True))


@contextmanager
def steps(*, is_wanted: bool) -> Iterator[Callable[[Step], object]]:
    """What shows how far a run of several steps is: a bar where stderr is a terminal, else nothing."""
    if not (is_wanted and sys.stderr.isatty()):
        yield id
        return
    import rich.progress as rich
    from rich.console import Console

    columns = (
        rich.SpinnerColumn(),
        rich.TextColumn("{task.description} {task.completed:,} records"),
        rich.BarColumn(),
        rich.TimeElapsedColumn(),
    )
    with rich.Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)

        def show(step: Step) -> None:
            if step.done % _TOLD == 0 or step.done == step.of:
                bar.update(task, description=step.what, completed=step.done, total=step.of)

        yield show
