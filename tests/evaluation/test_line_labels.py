"""Labels of a page's blocks become labels of its text's lines."""

from __future__ import annotations

import pytest

from newsclean.cleaning.reading import read
from newsclean.evaluation.gold import GoldPage, digest_of
from newsclean.evaluation.line_labels import labels_of_lines
from newsclean.model import PageKind

BLOCKS = (
    ("navigation", "Home"), ("navigation", "Town"), ("headline", "A tram for the harbour"),
    ("body", "The harbour trust will lay tracks."), ("body", "The council agrees."), ("related", "Home"),
    ("related", "The old mill is sold"),
)  # fmt: skip
PAGE = "".join(f"<p>{text}</p>" for _, text in BLOCKS).encode()
GOLD = GoldPage(
    corpus="none", id="tram", page_kind=PageKind.ARTICLE, blocks=tuple((name, digest_of(x)) for name, x in BLOCKS)
)


@pytest.mark.parametrize(
    ("lines", "labels"),
    [
        ([text for _, text in BLOCKS], [name for name, _ in BLOCKS]),
        (["Home Town", "A tram for the harbour"], ["navigation", "headline"]),
        (["The harbour", "trust will lay tracks."], ["body", "body"]),
        (["The harbour trust will lay tracks. The council agrees."], ["body"]),
        (["A tram  for the harbour", "The council\xa0agrees."], ["headline", "body"]),
        (["The council agrees.", "Home", "The old mill is sold"], ["body", "related", "related"]),
        (["Nobody wrote this", "A tram for the harbour"], [None, "headline"]),
        (["The council agrees. Home The old mill is sold"], [None]),
        ([], []),
    ],
)
def test_lines_have_the_labels_of_the_blocks_that_they_are(lines: list[str], labels: list[str | None]) -> None:
    assert labels_of_lines(GOLD, read(PAGE).blocks, lines) == labels


def test_what_nobody_labelled_has_no_label() -> None:
    gold = GoldPage(corpus="none", id="tram", page_kind=PageKind.ARTICLE, blocks=(("navigation", digest_of("Town")),))
    assert labels_of_lines(gold, read(PAGE).blocks, ["Home", "Town"]) == [None, "navigation"]
