"""What an explanation says of a page: the same record, and each of its blocks once, in the page's order."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.cleaning import Cleaner
from newsclean.cleaning.explanation import Explanation, explain
from newsclean.cleaning.plaintext.decoding import decode
from newsclean.cleaning.reading import read
from newsclean.model import BlockKind, Label, Page, Selectors, Site

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "samples" / "site").rglob("*.html"))
TEXTS = sorted((ROOT / "samples" / "text").glob("*.txt"))
SENTENCE = "The harbour trust said that it would dredge the channel again before the winter, and that {} would pay."
STORY = "".join(f"<p>{SENTENCE.format(who)}</p>" for who in ("the town", "the boats", "nobody"))
PIECES = st.sampled_from(
    [
        STORY,
        "<h2>Opinion</h2><ul><li><a href='/1/why'>Why the channel fills</a></li></ul>",
        "<table><tr><td>|</td><td>Tons</td></tr><tr><td>|</td><td>|</td></tr></table>",
        "<p>The channel<br>is deep<br><br>and narrow</p>",
        "<div hidden>Menu <p>Home</p></div>",
        "<nav><a href='/'>Home</a></nav>",
        "<p>Published in The Courier, May 11th, 2026</p>",
        "<li>| a | b |</li>",
        "<blockquote>“It is deep.”</blockquote>",
    ]
)


def _check(explanation: Explanation) -> None:
    """That the record and the parts of the page say the same."""
    article = explanation.article
    end = 0
    for part in explanation.parts:
        assert (part.is_kept, part.entry is not None, part.is_hidden).count(True) == 1
        if part.start is not None and part.end is not None:
            assert part.start >= end
            end = part.end
            assert article.text[part.start : end] == part.text
    for number, entry in enumerate(article.removed):
        assert "\n".join(part.text for part in explanation.parts if part.entry == number) == entry.text


def _of_page(content: bytes) -> None:
    """That the explanation of a page has each of its blocks in order."""
    explanation = explain(Page(content=content))
    _check(explanation)
    assert explanation.article == Cleaner().clean(Page(content=content))
    blocks = read(content).blocks.blocks
    assert [part.text for part in explanation.parts] == [block.text for block in blocks]
    assert all(block.hidden for block, part in zip(blocks, explanation.parts, strict=True) if part.is_hidden)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_of_a_sample_page(path: Path) -> None:
    _of_page(path.read_bytes())


@given(st.lists(PIECES, max_size=12))
def test_of_any_page(pieces: Sequence[str]) -> None:
    _of_page(f"<html lang=en><h1>Channel fills again</h1>{''.join(pieces)}</html>".encode())


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_of_a_sample_text(path: Path) -> None:
    page = Page(content=path.read_bytes(), is_text=True)
    explanation = explain(page)
    _check(explanation)
    assert explanation.article == Cleaner().clean(page)
    told = "".join(part.text for part in explanation.parts)
    assert "".join(told.split()) == "".join(decode(page).text.split())


def test_what_a_form_has_added_stands_where_it_stood() -> None:
    foot = "https://courier.example/2026/05/12/berth {}/2"
    lines = [SENTENCE.format(who) for who in ("the town", "the boats", "the state", "nobody")]
    text = "\n\n".join(["Channel fills again", *lines[:2], foot.format(1), *lines[2:], foot.format(2)])
    explanation = explain(Page(content=text, is_text=True))
    _check(explanation)
    assert [part.text for part in explanation.parts] == text.split("\n\n")
    assert [part.score is None for part in explanation.parts].count(True) == 2
    assert [x.text for x in explanation.parts if x.is_kept] == lines


def test_the_kinds_of_the_text() -> None:
    page = f"<h1>Channel fills again</h1>{STORY}<h2>What it costs</h2>{STORY.replace('winter', 'spring')}"
    explanation = explain(Page(content=page))
    (heading,) = (block for block in explanation.article.blocks if block.kind is BlockKind.HEADING)
    (part,) = (part for part in explanation.parts if part.text == "What it costs")
    assert (part.start, part.end) == (heading.start, heading.end)


def test_scores_tell_what_the_engine_took_from_what_was_decided() -> None:
    note = "Published in The Courier, May 11th, 2026"
    site = Site(name="The Courier", domains=("courier.example",), selectors=(Selectors(remove=(".box",)),))
    page = f"<h1>Channel fills again</h1>{STORY}<div class=box>{STORY.replace('winter', 'spring')}</div><p>{note}"
    explanation = explain(Page(content=page), site)
    selected = [part for part in explanation.parts if "spring" in part.text]
    assert all(part.is_chosen and not part.is_kept and (part.score or 0) > 0.5 for part in selected)
    labels = {explanation.article.removed[part.entry].label for part in explanation.parts if part.entry is not None}
    assert Label.PRINT_NOTE in labels
    assert all(0 <= (part.score or 0) <= 1 for part in explanation.parts)


def test_an_address_that_is_none_stands_in_the_record_and_tells_nothing() -> None:
    page = Page(content=STORY, url="https://[courier.example/1")
    assert explain(page).article == Cleaner().clean(page)
    assert explain(page).article.url == page.url


@pytest.mark.parametrize("is_text", [False, True])
def test_an_empty_page_has_no_parts(is_text: bool) -> None:
    assert explain(Page(content="", is_text=is_text)).parts == ()
