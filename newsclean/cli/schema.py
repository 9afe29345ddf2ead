"""`newsclean schema`."""

from __future__ import annotations

import json

import click

from newsclean.cli.terminal import write_stdout
from newsclean.files import rejects_schema
from newsclean.model import json_schema


@click.command()
@click.option("--rejects", is_flag=True, help="Of a line of the rejects instead.")
def schema(*, rejects: bool) -> None:
    """Print the JSON Schema (2020-12) of a record."""
    wanted = rejects_schema() if rejects else json_schema()
    write_stdout(json.dumps(wanted, indent=2, ensure_ascii=False).encode() + b"\n")
