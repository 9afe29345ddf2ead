"""`newsclean forget`: stories taken out of all that crawls have kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


import click

from newsclean.cli.options import out_folder
from newsclean.cli.terminal import say
from newsclean.counts import counted
from newsclean.crawling.store.folder import STATE
from newsclean.crawling.store.forgetting import forget as forget_in
from newsclean.errors import InputError, OutputError


@click.command()
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
@out_folder("The folder that `newsclean crawl` wrote.", exists=True)
def forget(ids: tuple[str, ...], out: Path) -> int:
    """Take stories out of the records, rejects, raw pages and state of a crawl's folder, by the `id` of their records.

    No later crawl fetches them again. What has been exported from the folder is not touched."""
    folders = sorted(state.parent for state in out.glob(f"*/{STATE}"))
    known: set[str] = set()
    faults: list[str] = []
    for folder in folders:
        gone = forget_in(folder, ids)
        known |= gone.ids
        faults += gone.faults
        if gone.ids:
            lines = f"{counted(gone.records, 'record')}, {counted(gone.rejects, 'reject')}"
            say(f"{folder}: {lines}, {gone.responses} raw requests and answers")
    if faults:
        raise OutputError(f"{'; '.join(faults)}: mend or remove that, and forget once more")
    unknown = [wanted for wanted in ids if wanted not in known]
    if unknown:
        raise InputError(f"{out}: no story has the id {', '.join(unknown)}")
    return 0
