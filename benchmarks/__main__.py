"""newsclean beside others, in one process: quality and CPU time a page.

    python -m benchmarks --quality FOLDER... --cost FOLDER [--readme README.md]

A folder holds `truth.jsonl` and `pages/<id>.html.gz`, as newsclean/evaluation/corpora.py reads them. Quality is told
on corpora whose labels never trained the shipped weights; `newsclean evaluate --folds` tells it for the others.
"""

from __future__ import annotations

import argparse
import logging
import socket
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from benchmarks.measure import measure
from benchmarks.systems import SYSTEMS
from benchmarks.tables import Measured, lines, table, write_between_markers
from newsclean.evaluation.corpora import Corpus

if TYPE_CHECKING:
    from benchmarks.systems import Extract


def main() -> None:
    """Measures, prints, and writes the table where it is asked to."""
    options = _options()
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    socket.socket.connect = _refuse  # type: ignore[method-assign]
    extracts = _extracts(options.systems)
    measured = []
    for folder in dict.fromkeys([*options.quality, options.cost]):
        corpus = Corpus(folder)
        truths = [truth for truth in corpus.truths if truth.kind == "article"][: options.limit]
        results = measure(corpus, truths, extracts)
        roles = {"tells_quality": folder in options.quality, "tells_cost": folder == options.cost}
        measured.append(Measured(corpus=corpus.name, results=results, **roles))
        print(*lines(measured[-1]), sep="\n", flush=True)
    if options.readme is not None:
        write_between_markers(options.readme, table(measured))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.partition("\n")[0])
    parser.add_argument("--quality", nargs="+", type=Path, required=True, metavar="FOLDER", help="corpora to score on")
    parser.add_argument("--cost", type=Path, required=True, metavar="FOLDER", help="the corpus to time on")
    parser.add_argument("--systems", default=";".join(SYSTEMS), metavar="NAME[;NAME...]", help="which to compare")
    parser.add_argument("--limit", type=int, metavar="N", help="only the first N articles of each corpus")
    parser.add_argument("--readme", type=Path, metavar="FILE", help="write the table between this file's markers")
    return parser.parse_args()


def _extracts(names: str) -> dict[str, Extract]:
    """The systems asked for that are installed; the others are named on stderr."""
    found = {}
    for name in names.split(";"):
        try:
            found[name] = SYSTEMS[name].make()
        except ImportError as error:
            print(f"{name}: not installed ({error.name}); pip install -r benchmarks/requirements.txt", file=sys.stderr)
    return found


def _refuse(*_: object) -> NoReturn:
    raise OSError("no network in a benchmark")


if __name__ == "__main__":
    main()
