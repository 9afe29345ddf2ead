"""`newsclean evaluate` on labelled pages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from sample_corpus import write_corpus
from small_fits import grow_few

from newsclean.cli import main
from newsclean.evaluation import page_weights

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "corpus kind pages F1 P R exact with without title day instant authors"


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return write_corpus(tmp_path / "courier", 12)


@pytest.fixture
def few_trees(monkeypatch: pytest.MonkeyPatch) -> None:
    grow_few(monkeypatch, 3)


def _lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    told = capsys.readouterr()
    assert told.err == ""
    return told.out.splitlines()


def test_a_line_a_corpus_and_kind_and_one_on_confidence(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lists = write_corpus(tmp_path / "lists", 2, kind="listing")
    assert main(["evaluate", str(lists), str(corpus)]) == 0
    head, first, second, confidence = _lines(capsys)
    assert " ".join(head.split()) == HEAD
    assert re.match(r"courier +article +12 +[01]\.\d{4} ", first)
    assert re.match(r"lists +listing +2 +[01]\.\d{4} ", second)
    assert re.match(r"confidence on 12 articles: calibration error 0\.\d{3}, \d+% at 0\.9 or more, ", confidence)


def test_a_column_that_nothing_judges_is_empty(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(corpus)]) == 0
    head, row, _ = _lines(capsys)
    assert row[head.index("exact") + len("exact") : head.index("without") + len("without")].strip() == ""


def test_the_worst_pages_are_named_the_lowest_first(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = write_corpus(tmp_path / "wrong", 1, text="Nothing of this stands on the page at all.")
    assert main(["evaluate", str(corpus), str(wrong), "--worst", "3"]) == 0
    worst = _lines(capsys)[-3:]
    assert re.match(r"0\.000  confidence \d\.\d\d  wrong  \S+$", worst[0])
    assert [line[:5] for line in worst] == sorted(line[:5] for line in worst)


def test_only_pages_of_a_kind(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lists = write_corpus(tmp_path / "lists", 2, kind="listing")
    assert main(["evaluate", str(corpus), str(lists), "--kind", "listing"]) == 0
    assert [line.split()[0] for line in _lines(capsys)] == ["corpus", "lists"]


@pytest.mark.usefixtures("few_trees")
def test_with_folds_the_weights_are_fitted_anew(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    fits: list[int] = []
    fit = page_weights.fit
    monkeypatch.setattr(page_weights, "fit", lambda examples, seed: fits.append(seed) or fit(examples, seed))
    corpus = write_corpus(tmp_path / "courier", 30)
    assert main(["evaluate", str(corpus), "--folds", "2", "--seed", "7"]) == 0
    assert fits == [7, 7]
    assert _lines(capsys)[1].startswith("courier")


@pytest.mark.usefixtures("few_trees")
def test_folds_of_too_few_domains_are_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = write_corpus(tmp_path / "courier", 3, site="Harbour Courier", url=None)
    assert main(["evaluate", str(corpus), "--folds", "2"]) == 2
    assert re.fullmatch(r"newsclean: .* too few to learn from\n", capsys.readouterr().err)


def test_folds_without_catboost_are_one_line(
    corpus: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsclean.cli.extras.find_spec", lambda _: None)
    assert main(["evaluate", str(corpus), "--folds", "2"]) == 4
    assert (
        capsys.readouterr().err
        == "newsclean: catboost is not installed; get it, in a clone of newsclean, with: pip install '.[train]'\n"
    )


@pytest.mark.parametrize("arguments", [[], ["--folds", "1"], ["--input", "braille"], ["nowhere"]])
def test_what_is_no_command_line(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", *arguments]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1


def test_text_without_what_makes_it_is_one_line(
    corpus: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("newsclean.cli.extras.find_spec", lambda _: None)
    assert main(["evaluate", str(corpus), "--input", "full-text"]) == 4
    assert (
        capsys.readouterr().err
        == "newsclean: resiliparse is not installed; get it, in a clone of newsclean, with: pip install '.[train]'\n"
    )
