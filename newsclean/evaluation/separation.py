"""How well removed blocks are named, and pages filed, on pages labelled block by block.

    python -m newsclean.evaluation.separation GOLD CORPORA [--engine]

GOLD holds a line a page: corpus, id, `page_kind`, `article_type`, the runs of blocks with their labels ("body" is the
article's own), each block as the digest of its text, and what two labellers, each alone, called differently. CORPORA
is the folder that holds the corpora. The labels are measured with the gold's own choice of the article's text, so that
they alone are judged, or with `--engine` behind the engine's choice, as users get them.
"""

from __future__ import annotations

import hashlib
import sys
from collections import Counter, defaultdict, deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from newsclean.cleaning.kinds import find_kind
from newsclean.cleaning.labels import label
from newsclean.cleaning.reading import read
from newsclean.cleaning.scoring import score
from newsclean.evaluation.clues import clues_of
from newsclean.evaluation.corpora import Corpus, read_lines
from newsclean.model import ArticleType, Label, Page, PageKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.kinds import Kind
    from newsclean.cleaning.labels import Labelled

BODY = "body"
_DIGITS = 10
_ARGUMENTS = 2


class GoldPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page as it was labelled. A run of `blocks` is a label and the digests of its blocks, parted by spaces;
    `disputed` holds digest and both labels of each block on which two labellers differed. Pages without `blocks` were
    filed as a whole; `is_checked` says that a second reading of the page agreed."""

    corpus: str
    id: str
    page_kind: PageKind
    article_type: ArticleType | None = None
    blocks: tuple[tuple[str, str], ...] = ()
    disputed: tuple[tuple[str, str, str], ...] = ()
    is_checked: bool = False

    def labels(self) -> list[tuple[str, str]]:
        """(digest, label) of every block, in the page's order."""
        return [(digest, name) for name, digests in self.blocks for digest in digests.split()]


def read_gold(path: Path) -> list[GoldPage]:
    """The labelled pages of a file. Raises InputError."""
    return list(read_lines(path, GoldPage))


def read_arguments(arguments: Sequence[str]) -> tuple[list[GoldPage], dict[str, Corpus]] | None:
    """The pages that GOLD labels and the corpora that they are of, of GOLD and CORPORA; null where these are not two
    arguments beside the options."""
    paths = [Path(x) for x in arguments if not x.startswith("--")]
    if len(paths) != _ARGUMENTS:
        return None
    gold, folder = paths
    pages = read_gold(gold)
    return pages, {name: Corpus(folder / name) for name in {page.corpus for page in pages}}


def digest_of(text: str) -> str:
    """How a gold file names a block without holding its text."""
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]


def wanted_labels(gold: GoldPage, blocks: Blocks) -> list[str | None]:
    """The gold label of each block; null for a block that nobody labelled. Blocks of the same text take their labels in
    the page's order."""
    waiting: defaultdict[str, deque[str]] = defaultdict(deque)
    # A file may shorten its digests: within a page few digits tell all texts apart.
    digits = len(next((digest for digest, _ in gold.labels()), ""))
    for digest, name in gold.labels():
        waiting[digest].append(name)
    found: list[str | None] = []
    for block in blocks.blocks:
        names = waiting.get(digest_of(block.text)[:digits]) if not block.hidden else None
        found.append(names.popleft() if names else None)
    return found


def labelled_in(corpus: Corpus, pages: Iterable[GoldPage]) -> dict[str, GoldPage]:
    """Those of the pages that are of this corpus and labelled block by block, by id. Raises InputError for one that it
    does not hold."""
    found = {page.id: page for page in pages if page.corpus == corpus.name and page.blocks}
    for page_id in found:
        corpus.truth(page_id)
    return found


def labelled_text(gold: GoldPage, blocks: Blocks, wanted: str = BODY) -> str:
    """What a page shows under a label, a line a block: the article's text, or another part of it."""
    names = wanted_labels(gold, blocks)
    return "\n".join(block.text for block, name in zip(blocks.blocks, names, strict=True) if name == wanted)


def agreement(pages: Iterable[GoldPage]) -> tuple[float, float]:
    """(share of blocks that both labellers called the same, Cohen's kappa)."""
    first: Counter[str] = Counter()
    second: Counter[str] = Counter()
    total = same = 0
    for page in pages:
        names = Counter(page.labels())
        total += sum(names.values())
        left = Counter(digest for digest, _, _ in page.disputed)
        for (digest, name), count in names.items():
            agreed = count - min(count, left[digest])
            left[digest] -= count - agreed
            same += agreed
            first[name] += agreed
            second[name] += agreed
        for _, one, other in page.disputed:
            first[one] += 1
            second[other] += 1
    share = same / total
    chance = sum(first[name] * second[name] for name in first) / total**2
    return share, (share - chance) / (1 - chance)


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
    """What the program makes of a page."""

    blocks: Blocks
    labels: list[str]
    kind: Kind


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
    return Found(blocks, label_names(labelled), find_kind(clues_of(Page(content=content, url=url), reading, labelled)))


def label_names(labelled: Labelled) -> list[str]:
    """What each block of a page is called; "body" for the text's own, and for hidden ones."""
    names = [BODY] * len(labelled.keep)
    for removed, covered in zip(labelled.removed, labelled.covers, strict=True):
        for i in covered:
            names[i] = removed.label.value
    return names


def measure(pages: Sequence[GoldPage], corpora: Mapping[str, Corpus], *, is_engine: bool) -> tuple[Tally, Tally, Tally]:
    """Tallies of blocks, of article types and of page kinds."""
    blocks, types, kinds = Tally(), Tally(), Tally()
    for gold in pages:
        corpus = corpora[gold.corpus]
        truth = corpus.truth(gold.id)
        found = find(corpus.page(truth), truth.url, gold, is_engine=is_engine)
        if gold.blocks:
            blocks.add(wanted_labels(gold, found.blocks), found.labels)
        types.add([gold.article_type or "none"], [found.kind.article_type or "none"])
        kinds.add([gold.page_kind], [found.kind.page_kind])
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
    blocks, types, kinds = measure(pages, corpora, is_engine="--engine" in arguments)
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
