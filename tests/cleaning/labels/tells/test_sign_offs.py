"""Lines that sign a text off: whom it comes from, who edited it."""

from __future__ import annotations

import pytest
from pace import cost

from newsclean.cleaning.labels.tells.sign_offs import sign_off
from newsclean.model import Label

SECONDS = 1


@pytest.mark.parametrize(
    "text",
    [
        "AP (Ida Holm)",
        "TNG (Ida Holm, Greta Maria Sund)",
        "TNG (Ida Holm,Greta Sund Neil Croft)",
        "Source: The Tidewater Gazette",
        "(Reporting by Ida Holm in Tidewater; editing by Greta Sund)",
    ],
)
def test_what_names_the_source_is_a_byline(text: str) -> None:
    mark = sign_off(text)
    assert mark is not None
    assert mark.label is Label.BYLINE


@pytest.mark.parametrize("text", ["TNG (Ida)", "TNG (Ida Holm said so)", "Source: " + "the harbour trust, " * 40])
def test_others_are_none(text: str) -> None:
    assert sign_off(text) is None


@pytest.mark.parametrize(
    "names",
    [
        " ".join(["HARBOURMASTERS"] * 9),
        " ".join(["A" * 40] * 6),
        "".join(["Aa"] * 150),
        "Aa " * 120,
        "Aa, " * 90,
    ],
)
def test_a_bracket_of_capitals_is_looked_at_once(names: str) -> None:

    def work() -> None:
        sign_off(f"TNG ({names}!")
        sign_off(f"TNG ({names})!")

    assert cost(work, SECONDS) < SECONDS
