"""`newsclean train`: the weights of the model of pages, from labelled pages."""

from __future__ import annotations

from pathlib import Path

import click

from newsclean.cli.extras import require
from newsclean.cli.terminal import say
from newsclean.errors import OutputError


@click.command()
@click.argument(
    "corpora", type=click.Path(path_type=Path, file_okay=False), nargs=-1, required=True, metavar="CORPUS..."
)
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), required=True,
              help="The file of weights, a numpy archive.")  # fmt: skip
@click.option("--seed", default=0, show_default=True, help="The same seed and pages give the same weights.")
def train(corpora: tuple[Path, ...], *, output: Path, seed: int) -> None:
    """Fit the weights that find the article to labelled pages (folders with truth.jsonl and pages/)."""
    require("catboost", extra="train")
    if not output.parent.is_dir():  # told before the fitting, which takes minutes
        raise OutputError(f"{output}: its folder does not exist")
    from newsclean.cleaning.scoring.model import save
    from newsclean.evaluation.corpora import Corpus
    from newsclean.evaluation.page_weights import fit, read_examples

    examples = list(read_examples([Corpus(folder) for folder in corpora]))
    model = fit(examples, seed)
    try:
        with output.open("wb") as file:
            save(model, file)
    except OSError as error:
        raise OutputError(f"{output}: {error.strerror}") from error
    say(f"{output}: fitted to {len(examples):,} pages")
