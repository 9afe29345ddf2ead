"""`newsclean demo`: the sample newspaper, crawled and cleaned before your eyes."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console

from newsclean.cli.summary import counted
from newsclean.cli.terminal import say
from newsclean.demo.show import demonstrate, table_of


@click.command()
@click.option("-o", "--out", "--output", type=click.Path(path_type=Path, file_okay=False), default=Path("demo-output"),
              show_default=True, help="Folder of the records.")  # fmt: skip
def demo(out: Path) -> int:
    """Serve the sample newspaper on a free port of this machine, crawl it politely through its robots.txt and
    sitemaps, clean it, and show what came out."""
    say("serving the sample newspaper on this machine and crawling it, a few seconds ...")
    shown = demonstrate(out)
    if shown.outcome.signal is not None:
        return 128 + shown.outcome.signal
    console = Console()
    console.print(table_of(shown.articles, console.width))
    for report in shown.outcome.reports:
        folder = out / report.newspaper
        rejected = ", ".join(f"{reason} {number}" for reason, number in report.rejected.items())
        console.print(f"{counted(report.records, 'record')} from {counted(shown.requests, 'request')}", highlight=False)
        console.print(f"rejected: {rejected or 'nothing'}", highlight=False)
        for name in (report.records_file, report.rejects_file):
            if name is not None:
                console.print(f"  {folder / name}", soft_wrap=True, highlight=False)
    return 0
