"""What the labels cost: F1 of an article's text before and after lines that are surely none of it were labelled away.

    python -m newsclean.evaluation.label_cost CORPUS... [--worst N]

Each corpus is a folder with `truth.jsonl` and `pages/`. The text before is what the truth holds of the page's blocks
(`oracle`: whatever the labels take of that is a loss), and what the engine chose (`engine`: there they may gain).
`--worst` names that many blocks of the truth that were labelled away, the longest first.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from newsclean.cleaning.labels import label
from newsclean.cleaning.reading import read
from newsclean.cleaning.scoring import score
from newsclean.cleaning.text import assemble
from newsclean.errors import PageError
from newsclean.evaluation.alignment import align
from newsclean.evaluation.corpora import Corpus
from newsclean.evaluation.metrics import harmonic, precision_recall

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.head import Head
    from newsclean.cleaning.labels import Labelled
    from newsclean.cleaning.scoring import Scores
    from newsclean.evaluation.corpora import Truth

# A block is the truth's from this share of its words on.
_TRUE = 0.5


@dataclass(frozen=True, slots=True)
class Lost:
    """A block of the truth that was labelled away."""

    page: str
    label: str
    why: str
    text: str


@dataclass(frozen=True, slots=True)
class Cost:
    """F1 of one page's text before and after the labels, for the truth's own choice of blocks and for the engine's."""

    oracle: tuple[float, float]
    engine: tuple[float, float]
    lost: tuple[Lost, ...]


def cost_of(content: bytes, truth: Truth) -> Cost:
    """The cost of the labels on a page whose truth has a text. Raises PageError."""
    reading = read(content)
    head, blocks = reading.head, reading.blocks
    shown = ["" if block.hidden else block.text for block in blocks.blocks]
    true = [share >= _TRUE for share in align(shown, truth.text or "")]
    oracle, labelled = _before_after(blocks, true, head, truth)
    scores = score(blocks, head)
    engine, _ = _before_after(blocks, scores.keep, head, truth, scores)
    return Cost(oracle, engine, tuple(_lost(blocks, true, labelled, truth.id)))


def _before_after(
    blocks: Blocks, keep: Sequence[bool], head: Head, truth: Truth, scores: Scores | None = None
) -> tuple[tuple[float, float], Labelled]:
    labelled = label(blocks, keep, head, truth.url, scores)
    before, after = (
        harmonic(*precision_recall(truth.text or "", assemble(blocks, x)[0])) for x in (keep, labelled.keep)
    )
    return (before, after), labelled


def _lost(blocks: Blocks, true: Sequence[bool], labelled: Labelled, page: str) -> Iterator[Lost]:
    for removed, covered in zip(labelled.removed, labelled.covers, strict=True):
        for i in covered:
            if true[i]:
                yield Lost(page, removed.label, removed.why, blocks.blocks[i].text)


def costs(corpus: Corpus) -> list[Cost]:
    """The cost on every article of a corpus that has a text and can be read."""
    found = []
    for truth in corpus.truths:
        if truth.text and truth.kind == "article":
            try:
                found.append(cost_of(corpus.page(truth), truth))
            except PageError:
                continue
    return found


def report(name: str, found: Sequence[Cost], worst: int) -> str:
    """The figures of one corpus, for people."""
    lines = []
    for engine, pairs in (("oracle", [x.oracle for x in found]), ("engine", [x.engine for x in found])):
        before, after = (sum(x) / len(found) for x in zip(*pairs, strict=True))
        lines.append(f"{name:18} {engine} {before:.4f} -> {after:.4f} on {len(found)} pages")
    lost = sorted((x for cost in found for x in cost.lost), key=lambda x: -len(x.text))
    lines.append(f"{'':18} {len(lost)} blocks of the truth labelled away")
    lines += [f"    {x.page} {x.label} ({x.why}) {x.text[:100]!r}" for x in lost[:worst]]
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Print the figures of every corpus."""
    worst = int(arguments[arguments.index("--worst") + 1]) if "--worst" in arguments else 0
    folders = [x for x in arguments if not x.startswith("--") and not x.isdigit()]
    if not folders:
        print(__doc__, file=sys.stderr)  # noqa: T201
        return 2
    for folder in folders:
        corpus = Corpus(Path(folder))
        print(report(corpus.name, costs(corpus), worst))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
