"""How well removed blocks are named, and pages filed, on pages labelled block by block.

    python -m newsclean.evaluation.separation GOLD CORPORA [--engine | --text]

GOLD is a file as `newsclean.evaluation.gold` reads it, CORPORA the folder that holds the corpora. The labels are
measured with the gold's own choice of the article's text, so that they alone are judged, or with `--engine` behind the
engine's choice, as users get them. `--text` takes the HTML away, and measures the lines of all the text of each page
that is labelled as an article.
"""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsclean.cleaning import clean_text
from newsclean.cleaning.kinds import find_kind
from newsclean.cleaning.labels import label
from newsclean.cleaning.plaintext.lines import split_lines
from newsclean.cleaning.reading import read
from newsclean.cleaning.scoring import score
from newsclean.evaluation.clues import clues_of
from newsclean.evaluation.gold import BODY, agreement, read_arguments, wanted_labels
from newsclean.evaluation.line_labels import labels_of_lines
from newsclean.evaluation.texts import to_text
from newsclean.model import Label, Page, PageKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsclean.cleaning.labels import Labelled
    from newsclean.evaluation.corpora import Corpus
    from newsclean.evaluation.gold import GoldPage
    from newsclean.model import ArticleType


@dataclass(slots=True)
class Tally:
    """Blocks by what they are and what they were called."""

    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, wanted: Sequence[str | None], got: Sequence[str]) -> None:
        """Count a page's labelled blocks."""
        self.pairs.update((w, g) for w, g in zip(wanted, got, strict=True) if w is not None)

    def accuracy(self) -> float:
        """The share of all blocks called what they are."""
        return sum(n for (w, g), n in self.pairs.items() if w == g) / max(self.pairs.total(), 1)

    def precision_recall(self, *names: str) -> tuple[float, float, int]:
        """(precision, recall, blocks) of labels, taken together."""
        right = sum(n for (w, g), n in self.pairs.items() if w in names and w == g)
        called = sum(n for (_, g), n in self.pairs.items() if g in names)
        there = sum(n for (w, _), n in self.pairs.items() if w in names)
        return right / max(called, 1), right / max(there, 1), there

    def removed(self) -> tuple[float, float, int]:
        """(precision, recall, blocks) of all labels but the article's own text."""
        return self.precision_recall(*map(str, Label))


@dataclass(frozen=True, slots=True)
class Found:
    """What the program makes of a page: the labels of its blocks, or lines, beside those `wanted`, and what it is."""

    labels: list[str]
    wanted: list[str | None]
    page_kind: PageKind
    article_type: ArticleType | None


def find(content: bytes, url: str | None, gold: GoldPage, *, is_engine: bool) -> Found:
    """The labels of a page's blocks and the page's kind."""
    reading = read(content)
    head, blocks = reading.head, reading.blocks
    wanted = wanted_labels(gold, blocks)
    is_given = not is_engine and bool(gold.blocks)
    if is_given:
        labelled = label(blocks, [name == BODY for name in wanted], head, url)
    else:
        scores = score(blocks, head)
        labelled = label(blocks, scores.keep, head, url, scores)
    kind = find_kind(clues_of(Page(content=content, url=url), reading, labelled))
    return Found(label_names(labelled), wanted, kind.page_kind, kind.article_type)


def find_in_text(content: bytes, gold: GoldPage) -> Found:
    """The labels of the lines of all a page's text, as its record has them."""
    text = to_text(content)
    lines = split_lines(text)
    article = clean_text(text)
    names = [BODY] * len(lines)
    for removed in article.removed:
        first, end = bisect_left(lines.starts, removed.start or 0), bisect_left(lines.starts, removed.end or 0)
        names[first:end] = [removed.label.value] * (end - first)
    wanted = labels_of_lines(gold, read(content).blocks, lines.texts)
    return Found(names, wanted, article.page_kind, article.article_type)


def label_names(labelled: Labelled) -> list[str]:
    """What each block of a page is called; "body" for the text's own, and for hidden ones."""
    names = [BODY] * len(labelled.keep)
    for removed, covered in zip(labelled.removed, labelled.covers, strict=True):
        for i in covered:
            names[i] = removed.label.value
    return names


def measure(
    pages: Sequence[GoldPage], corpora: Mapping[str, Corpus], *, is_engine: bool = False, is_text: bool = False
) -> tuple[Tally, Tally, Tally]:
    """Tallies of blocks, of article types and of page kinds."""
    blocks, types, kinds = Tally(), Tally(), Tally()
    for gold in pages:
        if is_text and not (gold.blocks and gold.page_kind is PageKind.ARTICLE):
            continue
        corpus = corpora[gold.corpus]
        truth = corpus.truth(gold.id)
        page = corpus.page(truth)
        found = find_in_text(page, gold) if is_text else find(page, truth.url, gold, is_engine=is_engine)
        if gold.blocks:
            blocks.add(found.wanted, found.labels)
        types.add([gold.article_type or "none"], [found.article_type or "none"])
        kinds.add([gold.page_kind], [found.page_kind])
    return blocks, types, kinds


def main(arguments: list[str]) -> int:
    """Print the figures; what to call it with, where that is not said."""
    given = read_arguments(arguments)
    if given is None:
        print(__doc__, file=sys.stderr)  # noqa: T201
        return 2
    pages, corpora = given
    labelled = [page for page in pages if page.blocks]
    lines = [f"{len(labelled)} pages, blocks undisputed {{:.3f}}, kappa {{:.3f}}".format(*agreement(labelled))]
    options = {"is_engine": "--engine" in arguments, "is_text": "--text" in arguments}
    blocks, types, kinds = measure(pages, corpora, **options)
    lines += [f"{'blocks':14} called what they are {blocks.accuracy():.3f}"]
    rows = [("removed", blocks.removed()), ("opinion+ed.", blocks.precision_recall(Label.OPINION, Label.EDITORIAL))]
    rows += [(name, blocks.precision_recall(name)) for name in (BODY, *map(str, Label))]
    lines += [f"{name:14} precision {p:.3f} recall {r:.3f} of {n}" for name, (p, r, n) in rows if n]
    for title, tally in (("article_type", types), ("page_kind", kinds)):
        lines += [f"{title:14} right {tally.accuracy():.3f} of {tally.pairs.total()}"]
        lines += [f"    {w} called {g}: {n}" for (w, g), n in sorted(tally.pairs.items()) if w != g]
    print("\n".join(lines))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
