"""Pages labelled block by block.

A file of them holds a line a page: corpus, id, `page_kind`, `article_type`, the runs of blocks with their labels
("body" is the article's own), each block as the digest of its text, and what two labellers, each alone, called
differently.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict, deque
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from newsclean.evaluation.corpora import Corpus, read_lines
from newsclean.model import ArticleType, PageKind  # noqa: TC001  # msgspec reads the annotations

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsclean.cleaning.blocks import Blocks

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
