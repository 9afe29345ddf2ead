"""Fits the weights by which `newsclean.cleaning.kinds.story` tells stories from other pages.

    python -m newsclean.evaluation.story_weights CORPUS... [--write]

Each corpus is a folder with `truth.jsonl` and `pages/`. Prints, out of fold by domain, which share of each kind of page
is taken for a story; `--write` fits on everything and writes the weights.
"""

from __future__ import annotations

import gzip
import json
import sys
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import numpy as np

from newsclean.cleaning.blocks import segment
from newsclean.cleaning.head import read_head
from newsclean.cleaning.kinds import story_weights
from newsclean.cleaning.kinds.clues import Clues
from newsclean.cleaning.kinds.story import FEATURES, story_features
from newsclean.cleaning.labels import label
from newsclean.cleaning.metadata import find_metadata
from newsclean.cleaning.metadata.addresses import domain_of
from newsclean.cleaning.parse import parse
from newsclean.cleaning.scoring import score
from newsclean.cleaning.text import assemble
from newsclean.errors import PageError
from newsclean.model import Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

_FOLDS = 5
_RIDGE = 1.0
_STEPS = 30
# These are prose like articles and are nobody's to decide here: they are reported, and train nothing.
_APART = frozenset({"forum", "documentation"})


@dataclass(frozen=True, slots=True)
class Example:
    """One page: its features, its kind, and the domain that says which fold it is in."""

    features: tuple[float, ...]
    kind: str
    domain: str


def main(arguments: list[str]) -> int:
    """Fit and report."""
    folders = [Path(x) for x in arguments if not x.startswith("--")]
    examples = [x for folder in folders for x in read_examples(folder)]
    for kind, share, count in out_of_fold(examples):
        print(f"{kind:15} {share:.3f} of {count} taken for stories")  # noqa: T201
    if "--write" in arguments:
        _write(fit([x for x in examples if x.kind not in _APART]))
    return 0


def read_examples(folder: Path) -> Iterator[Example]:
    """The pages of a corpus that the program can read."""
    for line in (folder / "truth.jsonl").read_bytes().splitlines():
        truth: dict[str, Any] = json.loads(line)
        content = gzip.decompress((folder / "pages" / f"{truth['id']}.html.gz").read_bytes())
        url = truth.get("url")
        page = Page(content=content, url=url)
        try:
            clues = read_clues(page)
        except PageError:
            continue
        domain = domain_of(url) or urlsplit(url or "").hostname or truth["id"]
        yield Example(tuple(map(float, story_features(clues))), truth.get("kind") or "article", domain)


def read_clues(page: Page) -> Clues:
    """A page as the cleaning sees it when it decides its kind."""
    root = parse(page.content).root
    head, blocks = read_head(root), segment(root)
    labelled = label(blocks, score(blocks, head).keep, head, page.url)
    text, _ = assemble(blocks, labelled.keep)
    metadata = find_metadata(page, head, blocks, labelled.keep, labelled.print_edition, None)
    return Clues(page, head, blocks, labelled, metadata, text)


def fit(examples: list[Example]) -> NDArray[np.float64]:
    """The weights of a ridge logistic regression by Newton's method, both classes of one weight in sum."""
    x, y = _arrays(examples)
    balance = np.where(y == 1, 0.5 / max(y.mean(), 1e-9), 0.5 / max(1 - y.mean(), 1e-9))
    w = np.zeros(x.shape[1])
    penalty = np.full(x.shape[1], _RIDGE)
    penalty[0] = 0
    for _ in range(_STEPS):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ (balance * (p - y)) + penalty * w
        curvature = (x.T * (balance * p * (1 - p))) @ x + np.diag(penalty + 1e-9)
        w -= np.linalg.solve(curvature, gradient)
    return w


def _arrays(examples: list[Example]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    x = np.array([e.features for e in examples])
    y = np.array([e.kind == "article" for e in examples], np.float64)
    return x, y


def out_of_fold(examples: list[Example]) -> list[tuple[str, float, int]]:
    """(kind, share taken for stories, pages) with weights that never saw the page's domain."""
    taken: dict[str, list[bool]] = {}
    folds = [zlib.crc32(e.domain.encode()) % _FOLDS for e in examples]
    for fold in range(_FOLDS):
        w = fit([e for e, f in zip(examples, folds, strict=True) if f != fold and e.kind not in _APART])
        for e, f in zip(examples, folds, strict=True):
            if f == fold:
                taken.setdefault(e.kind, []).append(bool(np.dot(w, e.features) >= 0))
    return [(kind, sum(found) / len(found), len(found)) for kind, found in sorted(taken.items())]


def _write(weights: NDArray[np.float64]) -> None:
    lines = [f"    {w:.4f},  # {name}" for name, w in zip(FEATURES, weights, strict=True)]
    text = '"""The weights of the model in `story`, one a feature; written by `newsclean.evaluation.story_weights`."""\n\n'
    Path(story_weights.__file__).write_text(text + "WEIGHTS = (\n" + "\n".join(lines) + "\n)\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
