"""How many of a declared text's words a block has."""

from __future__ import annotations

import pytest
from invented_page import parsed

from newsclean.cleaning.features import topic

ABOUT = "Nobody in the harbour believes that a second berth will ever be built there."
OTHER = "The night bus has a new timetable, and those who wait for it have a shelter."


def shared(texts: list[str], *blocks: str) -> list[float]:
    columns = parsed(f"<html><body>{''.join(f'<p>{block}</p>' for block in blocks)}</body></html>").blocks.columns
    return [round(float(x), 2) for x in topic.shared(columns, texts)[0]]


def test_the_storys_blocks_share_its_headlines_words() -> None:
    about, other = shared(["No second berth for the harbours"], ABOUT, OTHER)
    assert about == 1
    assert other == 0


def test_only_words_that_all_headlines_have_count() -> None:
    both = ["No second berth before spring", "No second berth before spring | The Bus Timetable"]
    assert shared(both, OTHER) == [0]


@pytest.mark.parametrize("text", ["桥梁将在春季重新开放", "สะพานจะเปิดอีกครั้ง"])
def test_scripts_without_spaces_are_read_by_pairs(text: str) -> None:
    assert shared([text], text * 5, ABOUT) == [1, 0]


def test_short_blocks_share_nothing() -> None:
    assert shared(["Berth"], "Berth") == [0]


@pytest.mark.parametrize("texts", [[], [""], ["a b c"]])
def test_nothing_declared_is_shared_by_nobody(texts: list[str]) -> None:
    assert shared(texts, ABOUT) == [0]
