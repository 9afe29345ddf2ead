"""Every visible block is in the text or in one removed entry, and in no other."""

from __future__ import annotations

import gzip
from collections import Counter
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.cleaning.blocks import Block, Blocks, Container, segment
from newsclean.cleaning.head import read_head
from newsclean.cleaning.labels import Labelled, label
from newsclean.cleaning.parse import parse
from newsclean.cleaning.scoring import score
from newsclean.cleaning.text import assemble

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[3]
SAMPLES = sorted((ROOT / "samples" / "site").rglob("*.html"))
CORPORA = ROOT.parent / "shared" / "corpus"
WORDS = [
    "Opinion",
    "Most read",
    "Home",
    "Published in The Courier, May 11th, 2026",
    "By Greta Sund",
    "12 May 2026",
    "Comments",
]
SENTENCE = "The harbour trust said that it would dredge the channel again before the winter."


def _unaccounted(blocks: Blocks, labelled: Labelled) -> Sequence[int]:
    """The visible blocks that are not in exactly one place, and the hidden ones that are in a removed entry."""
    places = Counter(i for covered in labelled.covers for i in covered)
    places.update(i for i, is_kept in enumerate(labelled.keep) if is_kept)
    return [i for i, block in enumerate(blocks.blocks) if not block.hidden and places[i] != 1]


def _of_page(content: bytes) -> Sequence[int]:
    root = parse(content).root
    head, blocks = read_head(root), segment(root)
    return _unaccounted(blocks, label(blocks, score(blocks, head).keep, head))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_of_a_sample_page(path: Path) -> None:
    assert _of_page(path.read_bytes()) == []


@pytest.mark.corpora
@pytest.mark.skipif(not CORPORA.exists(), reason="needs the labelled corpora")
@pytest.mark.parametrize("corpus", ["fundus-dev", "turing", "wcxb-dev", "waddle-dev", "cttf-dev"])
def test_of_pages_as_they_are(corpus: str) -> None:
    pages = sorted((CORPORA / corpus / "pages").glob("*.html.gz"))
    assert pages
    for path in Random(corpus).sample(pages, min(20, len(pages))):
        assert _of_page(gzip.decompress(path.read_bytes())) == [], path.name


_LINES = st.tuples(
    st.sampled_from([*WORDS, SENTENCE]),
    st.sampled_from(["p", "h2", "li", "div", "button"]),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)


@given(st.lists(_LINES, max_size=25))
def test_of_any_lines_and_any_choice(lines: list[tuple[str, str, bool, bool, bool]]) -> None:
    blocks = Blocks([], [Container(None, "body", " ", -1, 0, len(lines))])
    for i, (text, tag, is_link, is_hidden, _) in enumerate(lines):
        blocks.containers.append(Container(None, tag, " ", 0, i, i + 1, hidden=is_hidden))
        hrefs = ("/n/1",) if is_link else ()
        blocks.blocks.append(Block(text, tag, i + 1, len(text) if is_link else 0, hrefs, hidden=is_hidden))
    keep = [is_kept and not is_hidden for _, _, _, is_hidden, is_kept in lines]
    labelled = label(blocks, keep, read_head(parse(b"<p>x</p>").root))
    assert _unaccounted(blocks, labelled) == []
    assert not any(after and not before for before, after in zip(keep, labelled.keep, strict=True))
    assert [x.text for x in labelled.removed] == [
        "\n".join(blocks.blocks[i].text for i in covered) for covered in labelled.covers
    ]


def test_removed_entries_stand_in_the_pages_order() -> None:
    content = (
        ROOT / "samples" / "site" / "news" / "20101" / "sunday-ferry-to-return-after-eleven-years.html"
    ).read_bytes()
    root = parse(content).root
    head, blocks = read_head(root), segment(root)
    labelled = label(blocks, score(blocks, head).keep, head)
    order = [i for covered in labelled.covers for i in covered]
    assert order == sorted(order)
    text, _ = assemble(blocks, labelled.keep)
    assert text
