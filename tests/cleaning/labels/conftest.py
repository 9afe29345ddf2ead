"""Pages of a few lines, labelled: a paragraph of the class `kept` is what an engine chose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from lxml import html

from newsclean.cleaning.blocks import Blocks, segment
from newsclean.cleaning.features.matrix import features
from newsclean.cleaning.head import read_head
from newsclean.cleaning.labels import Labelled, label
from newsclean.cleaning.scoring import Scores


@dataclass(frozen=True)
class Page:
    """A page after labelling."""

    blocks: Blocks
    labelled: Labelled

    def label_of(self, text: str) -> str:
        """The label of the block that begins with `text`; "body" where it stayed."""
        index = next(i for i, block in enumerate(self.blocks.blocks) if block.text.startswith(text))
        for removed, covered in zip(self.labelled.removed, self.labelled.covers, strict=True):
            if index in covered:
                return removed.label.value
        return "body"

    def labels(self) -> dict[str, str]:
        """Text -> label of every visible block."""
        return {block.text: self.label_of(block.text) for block in self.blocks.blocks if not block.hidden}


Labeller = Callable[..., Page]


@pytest.fixture
def labelled() -> Labeller:
    """Labels a page; `head` is markup of its `<head>`, `url` its address, `confidence` the engine's."""

    def run(body: str, head: str = "", url: str | None = None, confidence: float = 1.0) -> Page:
        root = html.document_fromstring(f"<html><head>{head}</head><body>{body}</body></html>")
        blocks, head_of = segment(root), read_head(root)
        keep = ["kept" in blocks.containers[block.container].names.split() for block in blocks.blocks]
        scores = Scores(tuple(keep), confidence, features(blocks, head_of) if blocks.blocks else None)
        return Page(blocks, label(blocks, keep, head_of, url, scores))

    return run


@pytest.fixture(autouse=True)
def _rules_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page of a few lines is like none that the model of labels has learnt from."""
    monkeypatch.setattr("newsclean.cleaning.labels.correct", lambda *_: None)
