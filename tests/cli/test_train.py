"""`newsclean train` on labelled pages."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from sample_corpus import write_corpus
from small_fits import grow_few

from newsclean.cleaning import plaintext
from newsclean.cleaning.plaintext.model import LineModel
from newsclean.cleaning.record import clean
from newsclean.cleaning.scoring.model import PageModel
from newsclean.cleaning.weights import load
from newsclean.cli import main
from newsclean.evaluation import page_weights
from newsclean.evaluation.corpora import Corpus
from newsclean.evaluation.texts import to_text
from newsclean.model import Page

if TYPE_CHECKING:
    from pathlib import Path

PAGES = 30


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return write_corpus(tmp_path / "courier", PAGES)


@pytest.fixture
def few_trees(monkeypatch: pytest.MonkeyPatch) -> None:
    grow_few(monkeypatch, 10)


@pytest.mark.usefixtures("few_trees")
def test_the_weights_clean_the_pages_that_they_come_from(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "weights.npz"
    assert main(["train", str(corpus), "-o", str(output)]) == 0
    assert capsys.readouterr().err == f"newsclean: {output}: fitted to {PAGES} pages\n"
    with output.open("rb") as file:
        model = load(PageModel, file)
    labelled = Corpus(corpus)
    truth = labelled.truths[0]
    text = clean(Page(content=labelled.page(truth), url=truth.url), model=model).text
    assert (truth.text or "").split("\n\n")[-1] in text


GOLD = {"corpus": "courier", "id": "none", "page_kind": "article", "blocks": [["body", "0123456789"]]}


@pytest.mark.parametrize(
    ("labelled", "message"),
    [
        (None, "gold.jsonl: no such file or directory"),
        ('{"corpus": "cou', "gold.jsonl:1: Input data was truncated"),
        (json.dumps(GOLD), "courier: no page is called none"),
    ],
    ids=["missing", "broken", "unknown"],
)
@pytest.mark.parametrize("form", [(), ("--text",)], ids=["pages", "texts"])
def test_labelled_blocks_that_cannot_be_used_are_one_line(
    corpus: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    labelled: str | None,
    message: str,
    form: tuple[str, ...],
) -> None:
    pytest.importorskip("catboost")
    pytest.importorskip("resiliparse")
    gold = tmp_path / "gold.jsonl"
    if labelled is not None:
        gold.write_text(f"{labelled}\n", encoding="utf-8")
    command = ["train", str(corpus), "--blocks", str(gold), "-o", str(tmp_path / "weights.npz"), *form]
    assert main(command) == 2
    assert capsys.readouterr().err == f"newsclean: {tmp_path}/{message}\n"


@pytest.mark.usefixtures("few_trees")
@pytest.mark.filterwarnings("ignore:SOCKS support")
def test_weights_for_text_clean_the_text_of_pages(corpus: Path, tmp_path: Path) -> None:
    pytest.importorskip("resiliparse")
    output = tmp_path / "weights.npz"
    assert main(["train", str(corpus), "--text", "-o", str(output)]) == 0
    with output.open("rb") as file:
        model = load(LineModel, file)
    labelled = Corpus(corpus)
    truth = labelled.truths[0]
    page = Page(content=to_text(labelled.page(truth)), is_text=True, url=truth.url)
    assert (truth.text or "").split("\n\n")[-1] in plaintext.clean(page, model=model).text


def test_an_output_that_cannot_be_written_is_told_before_the_fitting(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("catboost")
    monkeypatch.setattr(page_weights, "fit", lambda *_: pytest.fail("it was fitted"))
    assert main(["train", str(corpus), "-o", str(tmp_path / "nowhere" / "weights.npz")]) == 5
    assert "no such folder" in capsys.readouterr().err


@pytest.mark.usefixtures("few_trees")
def test_too_few_domains_are_one_line_and_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = write_corpus(tmp_path / "courier", 3, site="Harbour Courier", url=None)
    assert main(["train", str(corpus), "-o", str(tmp_path / "weights.npz")]) == 2
    assert re.fullmatch(r"newsclean: .* too few to learn from\n", capsys.readouterr().err)
    assert not (tmp_path / "weights.npz").exists()


def test_without_catboost_it_says_how_to_get_it(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsclean.cli.extras.find_spec", lambda _: None)
    assert main(["train", str(corpus), "-o", str(tmp_path / "weights.npz")]) == 4
    assert (
        capsys.readouterr().err
        == "newsclean: catboost is not installed; get it, in a clone of newsclean, with: pip install '.[train]'\n"
    )


def test_an_output_must_be_named(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", str(corpus)]) == 2
    assert "-o" in capsys.readouterr().err
