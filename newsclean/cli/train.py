"""`newsclean train`: the weights of the models of pages and of lines, from labelled pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsclean.cli.extras import FITS_LINES, FITS_PAGES, require
from newsclean.cli.terminal import say
from newsclean.errors import OutputError, system_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.plaintext.model import LineModel
    from newsclean.cleaning.scoring.model import PageModel
    from newsclean.evaluation.corpora import Corpus
    from newsclean.evaluation.gold import GoldPage


@click.command()
@click.argument(
    "corpora", type=click.Path(path_type=Path, file_okay=False), nargs=-1, required=True, metavar="CORPUS..."
)
@click.option("-o", "--output", "--out", type=click.Path(path_type=Path, dir_okay=False), required=True,
              help="The file of weights, a numpy archive.")  # fmt: skip
@click.option("--blocks", type=click.Path(path_type=Path, dir_okay=False), default=None, metavar="FILE",
              help="Pages of these corpora that are labelled block by block (docs/evaluation.md).")  # fmt: skip
@click.option("--text", "is_text", is_flag=True, help="Fit the weights for text that lost its HTML.")
@click.option("--seed", default=0, show_default=True, help="The same seed and pages give the same weights.")
def train(corpora: tuple[Path, ...], *, output: Path, blocks: Path | None, is_text: bool, seed: int) -> None:
    """Fit the weights that find the article to labelled pages (folders with truth.jsonl and pages/)."""
    require(*(FITS_LINES if is_text else FITS_PAGES), extra="train")
    if not output.parent.is_dir():  # told before the fitting, which takes minutes
        raise OutputError(f"{output.parent}: no such folder")
    from newsclean.cleaning.weights import save
    from newsclean.evaluation.corpora import Corpus
    from newsclean.evaluation.gold import read_gold

    learnt = [Corpus(folder) for folder in corpora]
    labelled = read_gold(blocks) if blocks else []
    pages, model = _fit_lines(learnt, labelled, seed) if is_text else _fit_pages(learnt, labelled, seed)
    try:
        with output.open("wb") as file:
            save(model, file)
    except OSError as error:
        raise OutputError(f"{output}: {system_words(error)}") from error
    say(f"{output}: fitted to {pages:,} {'texts' if is_text else 'pages'}")


def _fit_pages(corpora: Sequence[Corpus], labelled: Sequence[GoldPage], seed: int) -> tuple[int, PageModel]:
    """The number of pages that taught something, and the model fitted to them."""
    from newsclean.evaluation.page_weights import fit, read_examples

    examples = list(read_examples(corpora, labelled))
    return len(examples), fit(examples, seed)


def _fit_lines(corpora: Sequence[Corpus], labelled: Sequence[GoldPage], seed: int) -> tuple[int, LineModel]:
    """The same for the model of lines, and the texts that pages were made into."""
    from newsclean.evaluation.text_model import fit, read_examples

    examples = list(read_examples(corpora, labelled))
    return len(examples), fit(examples, seed)
