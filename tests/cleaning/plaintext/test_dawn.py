"""The text that began it, and stories as a browser shows them; skipped where the labelled corpora are absent."""

from __future__ import annotations

import json
import re
import textwrap
from pathlib import Path
from typing import Any

import pytest

import newsclean
from newsclean.evaluation.metrics import harmonic, precision_recall
from newsclean.model import Article, DateKind, Label

SHARED = Path(__file__).parents[4] / "shared"
SEED = SHARED / "seed" / "000_5b9988b1bc3b2c60.txt"
RENDERED = SHARED / "dawn" / "rendered.jsonl"
pytestmark = [
    pytest.mark.corpora,
    pytest.mark.skipif(not RENDERED.exists(), reason="needs the labelled corpora"),
]
# Its body was scraped before the story had grown to twice the length.
EARLIER_VERSION = "1950366"
# What hangs around a story and is never in its text.
JUNK = re.compile(
    r"(?:On DawnNews|Read more|DAWN NEWS ENGLISH|Subscribe|JOIN OUR .* CHANNEL|Published in Dawn,.*|\d+|"
    r"1(?:\.\d)?x|.*CHARACTERS COMMENT.*|.*[\u0600-\u06ff]{3}.*)"
)
# A teaser's title and its date below it.
EDITORIAL = re.compile(r"^(.+)\n(Updated )?(\d\d) May, 2024$", re.MULTILINE)
TAIL = {"On DawnNews": Label.RELATED, "Read more": Label.RELATED, "JOIN OUR WHATSAPP CHANNEL": Label.SOCIAL}


def _wrapped(text: str) -> str:
    return "\n".join(textwrap.fill(line, 72, break_on_hyphens=False) for line in text.split("\n"))


def _single_newlines(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if line.strip())


@pytest.fixture(params=[str, _single_newlines, _wrapped], ids=["as it is", "single newlines", "wrapped"])
def seed(request: pytest.FixtureRequest) -> Article:
    return newsclean.clean_text(request.param(SEED.read_text(encoding="utf-8")))


def test_the_seeds_text_is_its_eight_paragraphs(seed: Article) -> None:
    expected = SEED.read_text(encoding="utf-8").partition("\n\nPublished in Dawn")[0].split("\n\n")
    assert len(expected) == 8
    assert seed.text.split("\n\n") == expected


def test_the_seeds_dateline_and_print_edition_are_read(seed: Article) -> None:
    edition = seed.print_edition
    assert edition is not None
    assert (seed.dateline, edition.publication, edition.date) == ("TEHRAN", "Dawn", "2014-09-16")


def test_the_seeds_tail_is_a_note_a_column_and_six_editorials(seed: Article) -> None:
    note, opinion, editorial = seed.removed
    assert (note.label, opinion.label, editorial.label) == (Label.PRINT_NOTE, Label.OPINION, Label.EDITORIAL)
    assert [bool(x.title and x.excerpt) for x in opinion.items] == [True]
    shown = EDITORIAL.findall(SEED.read_text(encoding="utf-8"))
    assert len(shown) == 6
    assert [(x.title, x.date, x.date_kind) for x in editorial.items] == [
        (title, f"2024-05-{day}", DateKind.UPDATED if updated else DateKind.PUBLISHED) for title, updated, day in shown
    ]
    assert all(x.excerpt for x in editorial.items)


@pytest.fixture(scope="module")
def stories() -> list[tuple[dict[str, Any], Article]]:
    rows = [json.loads(line) for line in RENDERED.read_text(encoding="utf-8").splitlines()]
    return [(row, newsclean.clean_text(row["rendered_text"])) for row in rows]


def test_bodies_are_whole_and_nothing_else(stories: list[tuple[dict[str, Any], Article]]) -> None:
    scores = [
        # Where a word may be parted is no part of it.
        harmonic(*precision_recall(row["clean_body"].replace("\u00ad", ""), article.text))
        for row, article in stories
        if row.get("clean_body") and EARLIER_VERSION not in row["url"]
    ]
    assert len(scores) == 14
    assert sum(scores) / len(scores) >= 0.99


def test_nothing_that_hangs_around_a_story_is_in_its_text(stories: list[tuple[dict[str, Any], Article]]) -> None:
    found = [line for _, article in stories for line in article.text.split("\n") if JUNK.fullmatch(line)]
    assert found == []


@pytest.mark.parametrize("words", TAIL)
def test_the_tail_is_labelled(words: str, stories: list[tuple[dict[str, Any], Article]]) -> None:
    labels = {x.label for _, article in stories for x in article.removed if words in x.text.split("\n")}
    assert labels == {TAIL[words]}


def test_print_notes_are_labelled(stories: list[tuple[dict[str, Any], Article]]) -> None:
    noted = [article for row, article in stories if "\nPublished in Dawn" in row["rendered_text"]]
    assert noted
    assert [sum(x.label is Label.PRINT_NOTE for x in article.removed) for article in noted] == [1] * len(noted)
