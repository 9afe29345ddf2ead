"""`newsclean demo`: the sample newspaper, crawled and cleaned before your eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


import click
from rich.console import Console

from newsclean.cli.exit_codes import SIGNALLED
from newsclean.cli.options import out_folder
from newsclean.cli.terminal import say
from newsclean.counts import by_name, counted
from newsclean.demo.show import demonstrate, table_of


@click.command()
@out_folder("Folder of the records.", "demo-output")
def demo(out: Path) -> int:
    """Serve the sample newspaper on a free port of this machine, crawl it politely through its robots.txt and
    sitemaps, clean it, and show what came out."""
    say("serving the sample newspaper on this machine and crawling it, a few seconds ...")
    shown = demonstrate(out)
    if shown.outcome.signal is not None:
        return SIGNALLED + shown.outcome.signal
    console = Console()
    console.print(table_of(shown.articles, console.width))
    for report in shown.outcome.reports:
        folder = out / report.newspaper
        console.print(f"{counted(report.records, 'record')} from {counted(shown.requests, 'request')}", highlight=False)
        console.print(f"rejected: {by_name(report.rejected.items()) or 'nothing'}", highlight=False)
        for name in (report.records_file, report.rejects_file):
            if name is not None:
                console.print(f"  {folder / name}", soft_wrap=True, highlight=False)
    return 0
