"""KindClues of pages of a few lines: a paragraph of the class `kept` is what an engine chose."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import html

from newsclean.cleaning.blocks import segment
from newsclean.cleaning.head import read_head
from newsclean.cleaning.kinds.clues import KindClues
from newsclean.cleaning.labels import label
from newsclean.cleaning.metadata import find_metadata
from newsclean.cleaning.text import assemble
from newsclean.model import Page

CluesOf = Callable[..., KindClues]


@pytest.fixture
def clues_of() -> CluesOf:
    """The clues of a page; `head` is markup of its `<head>`, `url` its address, `status` that of its answer,
    `names` the class of its body."""

    def run(body: str, head: str = "", url: str | None = None, status: int | None = None, names: str = "") -> KindClues:
        content = f"<html><head>{head}</head><body class='{names}'>{body}</body></html>"
        page = Page(content=content, url=url, status=status)
        root = html.document_fromstring(content)
        read, blocks = read_head(root), segment(root)
        keep = ["kept" in blocks.containers[block.container].names.split() for block in blocks.blocks]
        labelled = label(blocks, keep, read, url)
        metadata = find_metadata(page, read, blocks, labelled.keep, labelled.print_edition, None)
        return KindClues(page, read, blocks, labelled, metadata, assemble(blocks, labelled.keep)[0])

    return run


@pytest.fixture(autouse=True)
def _rules_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page of a few lines is like none that the model of labels has learnt from."""
    monkeypatch.setattr("newsclean.cleaning.labels.correct", lambda *_: None)
