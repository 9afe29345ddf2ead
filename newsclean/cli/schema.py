"""`newsclean schema`."""

from __future__ import annotations

import json

import click

from newsclean.cli.terminal import write_stdout
from newsclean.model import json_schema


@click.command()
def schema() -> None:
    """Print the JSON Schema (2020-12) of a record."""
    write_stdout(json.dumps(json_schema(), indent=2, ensure_ascii=False).encode() + b"\n")
