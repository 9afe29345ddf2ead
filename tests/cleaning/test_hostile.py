"""Pages made to be too much: what they cost stays in step with their size, and what is over a limit is said to be."""

from __future__ import annotations

import time

import pytest

from newsclean import clean_html, clean_text
from newsclean.cleaning.blocks import MAX_BLOCKS
from newsclean.errors import TooLarge

PARAGRAPH = "The harbour trust said that it would dredge the channel again before the winter storms set in."
LENGTH = 100_000
# A step that looks again at the rest of a row from each of its characters takes five times as long and more.
SECONDS = 6


@pytest.mark.parametrize("sign", [".", "-", "_", "*", "@", "a@", "(", "'", ">", "1", ": ", "\u3002", "\u00a0"])
def test_a_row_of_signs_is_looked_at_once(sign: str) -> None:
    row = sign * (LENGTH // len(sign))
    started = time.process_time()
    clean_html(f"<article><h1>Channel to be dredged</h1>{f'<p>{PARAGRAPH}</p>' * 4}<p>{row}</p></article>")
    clean_text("\n".join([PARAGRAPH] * 4 + [row]))
    assert time.process_time() - started < SECONDS


def test_a_page_of_too_many_blocks_is_refused() -> None:
    with pytest.raises(TooLarge, match="blocks"):
        clean_html("<p>x" * (MAX_BLOCKS + 1))


def test_a_text_of_too_many_lines_is_refused() -> None:
    with pytest.raises(TooLarge, match="blocks"):
        clean_text("x\n\n" * (MAX_BLOCKS + 1))
