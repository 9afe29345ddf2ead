"""`newsclean evaluate`: scores on labelled pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsclean.cli.extras import FITS_LINES, FITS_PAGES, MAKES_TEXT, require
from newsclean.cli.terminal import write_stdout

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsclean.evaluation.corpora import Truth
    from newsclean.evaluation.judge import Clean, Judged

# From here on a record is called sure.
_SURE = 0.9
_COLUMNS = ("F1", "P", "R", "exact", "with", "without", "title", "day", "instant", "authors")
_HTML = "html"
_FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command()
@click.argument("corpora", type=_FOLDER, nargs=-1, required=True, metavar="CORPUS...")
@click.option(
    "--folds", type=click.IntRange(min=2), default=None, help="Fit the weights anew for each of so many folds."
)
@click.option("--learn", type=_FOLDER, multiple=True, metavar="CORPUS",
              help="With --folds: the corpora to fit to; without it, all those judged.")  # fmt: skip
@click.option("--blocks", type=click.Path(path_type=Path, dir_okay=False), default=None, metavar="FILE",
              help="With --folds: pages that are labelled block by block, as for `newsclean train`.")  # fmt: skip
@click.option("--input", "form", type=click.Choice([_HTML, "full-text", "residual-text"]), default=_HTML,
              show_default=True, help="What is cleaned: pages, or the text that is left of them.")  # fmt: skip
@click.option("--kind", default=None, help="Only pages of this kind in the truth, such as article.")
@click.option("--worst", type=click.IntRange(min=0), default=0, help="Name so many pages of the lowest F1.")
@click.option("--seed", default=0, show_default=True, help="Of the fitting.")
def evaluate(  # noqa: PLR0913 - a command takes its options as arguments
    corpora: tuple[Path, ...],
    *,
    folds: int | None,
    learn: tuple[Path, ...],
    blocks: Path | None,
    form: str,
    kind: str | None,
    worst: int,
    seed: int,
) -> None:
    """Score the records of labelled pages (folders with truth.jsonl and pages/).

    F1, P and R are those of 4-gram shingles, exact the share of pages whose words are all right and in order. Only
    figures with --folds, or on corpora that the weights never saw, tell of other pages.
    """
    from newsclean.evaluation.corpora import Corpus
    from newsclean.evaluation.gold import read_gold
    from newsclean.evaluation.judge import fitted, judge, shipped
    from newsclean.evaluation.texts import Form

    if form != _HTML:
        require(*MAKES_TEXT, extra="train")
    if folds is not None:
        require(*(FITS_PAGES if form == _HTML else FITS_LINES), extra="train")
    judged_corpora = [Corpus(folder) for folder in corpora]
    text_form = None if form == _HTML else Form(form)
    clean_for: Callable[[Truth], Clean] = shipped
    if folds is not None:
        learnt = [Corpus(folder) for folder in learn] or judged_corpora
        clean_for = fitted(learnt, read_gold(blocks) if blocks else [], text_form, folds, seed)
    judged = list(judge(judged_corpora, clean_for, text_form, kind))
    write_stdout("".join(f"{line}\n" for line in _report(judged, worst)).encode())


def _report(judged: Sequence[Judged], worst: int) -> list[str]:
    from newsclean.evaluation.judge import calibration_error, error_share_of_least
    from newsclean.evaluation.metrics import summarise

    groups: dict[tuple[str, str], list[Judged]] = {}
    for x in judged:
        groups.setdefault((x.corpus, x.truth.kind), []).append(x)
    lines = [f"{'corpus':18} {'kind':14} {'pages':>5} " + " ".join(f"{name:>7}" for name in _COLUMNS)]
    for (corpus, kind), rows in sorted(groups.items()):
        found = summarise(x.score for x in rows).scores
        cells = (f"{found[name]:7.4f}" if name in found else f"{'':7}" for name in _COLUMNS)
        lines.append(f"{corpus:18} {kind:14} {len(rows):5} " + " ".join(cells))
    articles = [x for x in judged if x.truth.kind == "article" and x.score.precision is not None]
    if articles:
        sure = sum(x.confidence >= _SURE for x in articles) / len(articles)
        lines.append(
            f"confidence on {len(articles):,} articles: calibration error {calibration_error(articles):.3f}, "
            f"{sure:.0%} at {_SURE} or more, the lowest tenth holds {error_share_of_least(articles):.0%} of the error"
        )
    lowest = sorted(articles, key=lambda x: x.score.f1)[:worst]
    return lines + [f"{x.score.f1:.3f}  confidence {x.confidence:.2f}  {x.corpus}  {x.truth.id}" for x in lowest]
