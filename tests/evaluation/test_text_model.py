"""Labelled pages as examples of lines."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
import numpy as np
import pytest
from small_fits import grow_few

from newsclean.cleaning.plaintext.lines import split_lines
from newsclean.cleaning.plaintext.scoring import score
from newsclean.errors import InputError
from newsclean.evaluation.corpora import Corpus, Truth
from newsclean.evaluation.gold import BODY, GoldPage, digest_of
from newsclean.evaluation.text_model import Known, can_teach, find_known, fit, read_examples, to_example
from newsclean.model import PageKind

if TYPE_CHECKING:
    from pathlib import Path

# trafilatura's import warns where the environment names a SOCKS proxy.
pytestmark = pytest.mark.filterwarnings("ignore:SOCKS support")
pytest.importorskip("resiliparse")

FIRST = (
    "The harbour trust said on Monday that the second berth would have to wait for another year, or perhaps for two."
)
SECOND = (
    "The council, which has asked for the berth since the bridge was closed to lorries, did not like the answer at all."
)
TEXT = f"Home\nSport\nNo second berth\n{FIRST}\n{SECOND}\nTerms of use"

NOTHING = Known(None, 0.3)


def _truth(**fields: object) -> Truth:
    return Truth(**{"id": "a", "text": f"{FIRST}\n{SECOND}", "title": "No second berth", **fields})


def test_an_example_tells_the_articles_lines_and_the_headline() -> None:
    example = to_example(TEXT, _truth(), Known(f"{FIRST}\n{SECOND}", 1.0, "No second berth"))
    assert example is not None
    assert example.keep.tolist() == [0, 0, 0, 1, 1, 0]
    assert example.headline is not None
    assert np.flatnonzero(example.headline).tolist() == [2]


def test_snippets_tell_the_lines_that_hold_one() -> None:
    example = to_example(
        TEXT, _truth(text=None, required=("second berth would",), forbidden=("terms of use",)), NOTHING
    )
    assert example is not None
    assert example.known is not None
    assert np.flatnonzero(example.known).tolist() == [3, 5]
    assert example.keep[3] == 1


@pytest.mark.parametrize("text", ["", "Home\nSport\nTerms of use"])
def test_a_text_without_the_article_teaches_nothing(text: str) -> None:
    assert to_example(text, _truth(), Known(FIRST, 1.0)) is None


def test_only_articles_teach() -> None:
    assert can_teach(_truth())
    assert not can_teach(_truth(kind="listing"))


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    """Eight pages of as many newspapers, one of them no article."""
    (tmp_path / "pages").mkdir()
    rows = []
    for number in range(8):
        story = f"<h1>No berth {number}</h1><p>{FIRST}</p><p>{SECOND}</p>"
        page = f"<html><body><nav><a>Home</a><p>Sport</p></nav>{story}<footer>Terms</footer>"
        (tmp_path / "pages" / f"p{number}.html.gz").write_bytes(gzip.compress(page.encode()))
        kind = "listing" if number == 7 else "article"
        url = f"https://paper{number}.example/{number}"
        title = f"No berth {number}"
        rows.append({"id": f"p{number}", "url": url, "title": title, "text": f"{FIRST}\n{SECOND}", "kind": kind})
    (tmp_path / "truth.jsonl").write_text("\n".join(map(json.dumps, rows)))
    return Corpus(tmp_path)


def test_each_article_is_read_in_several_dresses(corpus: Corpus) -> None:
    examples = list(read_examples([corpus]))
    assert {example.domain for example in examples} == {f"paper{number}.example" for number in range(7)}
    assert 3 * 7 <= len(examples) <= 4 * 7


def test_texts_fit_a_model_that_finds_the_article_and_its_headline(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    grow_few(monkeypatch, 20)
    model = fit(list(read_examples([corpus])))
    scores = score(split_lines(TEXT.replace("No second berth", "No berth 9")), model)
    assert scores.keep == (False, False, False, True, True, False)
    assert scores.headline == 2


def test_texts_whose_headlines_nobody_knows_are_one_clear_error(corpus: Corpus) -> None:
    examples = [replace(example, headline=None) for example in read_examples([corpus])]
    with pytest.raises(InputError, match="headline"):
        fit(examples)


def test_a_page_nobody_labelled_teaches_what_the_model_of_pages_is_sure_of() -> None:
    paragraphs = "".join(
        f"<p>{text.replace('berth', word)}</p>" for word in ("berth", "quay", "bridge") for text in (FIRST, SECOND)
    )
    page = f"<html><body><nav><a>Home</a></nav><article><h1>No second berth</h1>{paragraphs}</article></body></html>"
    known = find_known(Truth(id="a"), page.encode())
    assert known is not None
    assert known.text is not None
    assert known.text.startswith(FIRST)
    assert known.title == "No second berth"
    assert known.weight < 1
    unsure = find_known(Truth(id="a"), b"<html><body><nav><a>Home</a></nav><p>Sport</p></body></html>")
    assert unsure is not None
    assert unsure.text is None


@pytest.mark.parametrize(("snippet", "is_borne_out"), [("second berth", True), ("the pharmacies", False)])
def test_a_reading_that_the_snippets_contradict_is_not_believed(snippet: str, is_borne_out: bool) -> None:
    page = f"<html><body><article><p>{FIRST}</p><p>{SECOND}</p></article></body></html>".encode()
    known = find_known(_truth(text=None, required=("the bridge", snippet)), page)
    assert known is not None
    assert bool(known.text) is is_borne_out


def test_labels_of_blocks_tell_what_nobody_wrote_down(corpus: Corpus) -> None:
    gold = [_labelled(corpus, number, kind) for number, kind in ((0, PageKind.ARTICLE), (1, PageKind.SECTION_FRONT))]
    corpus.truths = tuple(msgspec.structs.replace(truth, text=None, title=None) for truth in corpus.truths[:2])
    examples = list(read_examples([corpus], gold))
    assert {example.domain for example in examples} == {"paper0.example"}
    assert {example.weight for example in examples} == {1}
    assert all(example.keep.sum() == 1 for example in examples)
    assert all(example.headline is not None and example.headline.sum() == 1 for example in examples)


def _labelled(corpus: Corpus, number: int, kind: PageKind) -> GoldPage:
    """A page whose first paragraph alone is labelled as the article's."""
    headline = digest_of(f"No berth {number}")
    runs = (("headline", headline), (BODY, digest_of(FIRST)), ("other", digest_of(SECOND)))
    return GoldPage(corpus=corpus.name, id=f"p{number}", page_kind=kind, blocks=runs)
