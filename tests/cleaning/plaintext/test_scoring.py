"""Scores become a choice of lines and a headline."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from story import PARAGRAPHS

from newsclean.cleaning.forest import Forest
from newsclean.cleaning.plaintext.lines import split_lines
from newsclean.cleaning.plaintext.model import shipped
from newsclean.cleaning.plaintext.scoring import score

TITLE, BYLINE = "Trust turns down second ferry berth", "By Maren Oake and Rufus Adeyle"


def test_a_byline_is_no_headline_though_the_model_says_so() -> None:
    any_line = Forest(np.array([[0]]), np.zeros((1, 1), np.float32), np.full((1, 2), 9, np.float32), 0.0)
    model = replace(shipped(), headline=any_line)
    for lines in ((BYLINE, TITLE), (TITLE, BYLINE)):
        scores = score(split_lines("\n\n".join((*lines, *PARAGRAPHS))), model)
        assert scores.headline == lines.index(TITLE)
