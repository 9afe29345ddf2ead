"""Marks of a text's lines that the model of labels reads otherwise than the rules did."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from story import PARAGRAPHS

from newsclean.cleaning.head import Head
from newsclean.cleaning.labels.learned.model import LabelModel, WordMeanings, shipped
from newsclean.cleaning.labels.page import Mark
from newsclean.cleaning.net import Net
from newsclean.cleaning.plaintext import learned
from newsclean.cleaning.plaintext.labelling import mark_lines
from newsclean.cleaning.plaintext.learned import LEARNED, WEIGHTS, correct
from newsclean.cleaning.plaintext.learned.columns import lines_of_columns
from newsclean.cleaning.plaintext.learned.sight import MOST_WORDS, NUMBERS, FirstWords, see
from newsclean.cleaning.plaintext.lines import split_lines
from newsclean.cleaning.plaintext.paragraphs import as_blocks
from newsclean.cleaning.plaintext.scoring import LineScores, score
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from newsclean.cleaning.labels import Ruled

TITLE = "Trust turns down second ferry berth"
MENU = ("Home", "Town", "Harbour", "Stage", "Money")
TITLES = ("Ferry fares rise in June after all", "Lamps on the mole go out for good", "The old lightship is a museum")
LINES = (*MENU, TITLE, *PARAGRAPHS, "Most read", *TITLES, *MENU[1:])


def ruled(*lines: str) -> tuple[Ruled, LineScores]:
    split = split_lines("\n".join(lines))
    scores = score(split)
    head = Head(title=None if scores.headline is None else split.texts[scores.headline])
    return mark_lines(as_blocks(split.texts), scores, head), scores


class _Sure(LabelModel):
    """A model that takes every line for the same, by so much."""

    def __init__(self, label: Label, odds: float) -> None:
        net = Net(*(np.zeros(1, np.float32) for _ in range(11)))
        super().__init__(WordMeanings(np.zeros((NUMBERS, 1), np.float32)), net)
        object.__setattr__(self, "_row", np.eye(len(LEARNED), dtype=np.float32)[LEARNED.index(label)] * odds)

    def answers(self, x: NDArray[np.float32], words: object) -> NDArray[np.float32]:
        return np.tile(self._row, (x.shape[1], 1))  # type: ignore[attr-defined,no-any-return]


def labels_by(label: Label, odds: float, *lines: str) -> dict[str, Label]:
    found, scores = ruled(*lines)
    correct(found.page, found.marks, scores, _Sure(label, odds))
    return {found.page.blocks[i].text: mark.label for i, mark in found.marks.items()}


def test_what_only_a_shape_told_gives_way_to_what_the_model_reads() -> None:
    found = labels_by(Label.SOCIAL, 1.5, *LINES)
    assert {found[x] for x in ("Harbour", "Stage")} == {Label.SOCIAL}


def test_what_a_heading_says_gives_way_to_what_it_is_much_surer_of() -> None:
    assert labels_by(Label.SOCIAL, 1.5, *LINES)[TITLES[0]] is Label.POPULAR
    assert labels_by(Label.SOCIAL, 20, *LINES)[TITLES[0]] is Label.SOCIAL


@pytest.mark.parametrize("label", [Label.OPINION, Label.EDITORIAL, Label.CAPTION, Label.HEADLINE])
def test_some_things_it_says_of_no_line_that_the_rules_call_otherwise(label: Label) -> None:
    assert label not in {found for text, found in labels_by(label, 50, *LINES).items() if text != TITLE}


def test_what_was_changed_says_so_and_joins_the_list_beside_it() -> None:
    found, scores = ruled(*LINES)
    before = dict(found.marks)
    correct(found.page, found.marks, scores, _Sure(Label.POPULAR, 20))
    changed = {i: mark for i, mark in found.marks.items() if mark != before[i]}
    assert changed
    assert {mark.why for mark in changed.values()} == {Why.LEARNED}
    behind = len(LINES) - len(MENU[1:])
    assert found.marks[behind].group == found.marks[behind - 1].group >= 0


@pytest.mark.parametrize("line", ["Advertisement", "By Tobias Fenn", "Published in Harbour Courier, May 12th, 2026"])
def test_what_says_itself_what_it_is_beside_the_text_stays(line: str) -> None:
    lines = (*MENU, TITLE, *([line] if "By" in line else []), *PARAGRAPHS, *([] if "By" in line else [line]), *MENU)
    found, _ = ruled(*lines)
    own = next(mark.label for i, mark in found.marks.items() if found.page.blocks[i].text == line)
    assert labels_by(Label.SOCIAL, 50, *lines)[line] is own


def test_a_text_without_marks_needs_no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    found, scores = ruled(*LINES)
    monkeypatch.delattr(learned, "shipped")
    correct(found.page, {}, scores)


def columns_of(*lines: str, gain: float = -1.0, above: float | None = None) -> list[str]:
    """The lines of columns, given by how much each line below a heading is one rather than anything else."""
    found, _ = ruled(*lines)
    places = sorted(found.marks)
    gains = np.full(len(found.page.blocks), gain, np.float32)
    if above is not None:
        gains[: found.page.first] = above
    kept = lines_of_columns(found.page, found.marks, places, {Label.OPINION: gains, Label.EDITORIAL: gains})
    return [found.page.blocks[i].text for i in sorted(kept)]


def test_a_list_right_behind_the_text_or_below_it_with_titles_has_its_heading() -> None:
    assert columns_of(TITLE, *PARAGRAPHS, "Opinion", *TITLES) == ["Opinion", *TITLES]
    below = (TITLE, *PARAGRAPHS, "Most read", "Fish buyers warn of higher dues", "A bridge is closed again to lorries")
    assert columns_of(*below, "Opinion", *TITLES) == ["Opinion", *TITLES]


def test_a_list_above_the_text_is_what_the_model_reads() -> None:
    lines = ("Opinion", *TITLES, "14 May, 2026", *MENU, TITLE, *PARAGRAPHS)
    assert columns_of(*lines, above=-1.0) == []
    assert columns_of(*lines, above=1.0)[:4] == ["Opinion", *TITLES]


def test_a_list_ends_where_another_heading_may_stand() -> None:
    lines = (TITLE, *PARAGRAPHS, "Most read", *TITLES, "Opinion", *TITLES, "Money", *TITLES)
    assert columns_of(*lines) == ["Opinion", *TITLES]


@pytest.mark.parametrize("below", ["Dredge or dream", "The channel has lost another forty centimetres in a winter."])
def test_a_short_title_that_stands_twice_or_has_an_excerpt_heads_nothing(below: str) -> None:
    lines = (TITLE, *PARAGRAPHS, "Most read", *TITLES, "Opinion", *TITLES, "Dredge or dream", below)
    assert columns_of(*lines, gain=-0.1) == ["Opinion", *TITLES, "Dredge or dream", below]


def test_the_first_words_of_each_line_at_once_are_those_of_each() -> None:
    lines = split_lines("\n".join((*LINES, "—", "7 days of rain", "港口 的 渡轮")))
    features = score(lines).features
    assert features is not None
    words = FirstWords(features.words, len(lines))
    table = np.random.default_rng(0).normal(size=(NUMBERS, 3)).astype(np.float32)
    table[0] = 0
    numbers = words.numbers()
    assert numbers.shape == (len(lines), MOST_WORDS)
    expected = np.concatenate((table[numbers].sum(1), (numbers > 0).sum(1, keepdims=True)), axis=1)
    np.testing.assert_allclose(words.sums(WordMeanings(table)), expected, atol=1e-4)


def test_the_shipped_weights_are_small_and_fit_what_is_seen() -> None:
    found, scores = ruled(*LINES)
    assert WEIGHTS.stat().st_size < 300_000
    assert scores.features is not None
    seen = see(found.page, found.marks, scores.features, scores.values)
    answers = shipped(WEIGHTS).answers(seen, FirstWords(scores.features.words, len(LINES)))
    assert answers.shape == (len(LINES), len(LEARNED))
    assert np.isfinite(answers).all()


def test_marks_of_what_it_has_not_learnt_stay() -> None:
    found, scores = ruled(*LINES)
    found.marks[0] = Mark(Label.DUPLICATE, Why.REPEATS)
    correct(found.page, found.marks, scores, _Sure(Label.SOCIAL, 50))
    assert found.marks[0].label is Label.DUPLICATE


@pytest.mark.parametrize("label", [Label.TIMESTAMP, Label.BYLINE])
def test_a_long_line_does_not_say_who_wrote_a_story_or_when(label: Label) -> None:
    long = " ".join([*MENU, *TITLES, *MENU, *TITLES, *MENU, *TITLES])
    found = labels_by(label, 9.0, long, *LINES)
    assert found[long] is not label
    assert label in found.values()
