"""Captions between the paragraphs of a text."""

from __future__ import annotations

import pytest
from story import PARAGRAPHS

import newsclean
from newsclean.model import Label

TITLE = "Trust turns down second ferry berth"


def clean(*lines: str) -> newsclean.Article:
    return newsclean.clean_text("\n\n".join([TITLE, *lines]))


@pytest.mark.parametrize(
    "caption",
    [
        "Boats at the old quay on Monday. Photo: Reuters",
        "(Photo by Ida Holm/Getty Images)",
        "Boats at the old quay on Monday. (AP Photo/Ida Holm)",
        "FILE - Boats lie at the old quay in Ellery, Feb. 3, 2026. (AP Photo/Ida Holm, File)",
        "Boats at the old quay on Monday. — AFP",
        "Boote am alten Kai. Foto: Ida Holm/dpa",
        "Foto: dpa/Ida Holm",
        "Mrs Hale speaks for the trust. Photo / Ida Holm",
        "Image caption, The ferry was due in 2018",
        "Media caption, Inside the ferry",
        "REUTERS/Ida Holm/File Photo",
    ],
)
def test_a_line_between_paragraphs_that_ends_with_a_credit_is_a_caption(caption: str) -> None:
    article = clean(*PARAGRAPHS[:2], caption, *PARAGRAPHS[2:])
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert [x.label for x in article.removed if x.text == caption] == [Label.CAPTION]


@pytest.mark.parametrize(
    "paragraph",
    [
        "The agency that took the picture, AFP, said that it had been taken from the mole by one of its own people.",
        "Photo: the trust says that it has none of the old berth, and that the council has lost those it had.",
        "The file, a photo and a letter were found in the crane, said the trust, which had looked for them for years.",
        f"{PARAGRAPHS[1].removesuffix('.')} (Reuters)",
        "The letter to the council (file copy)",
        "Apps that the trust reads (e.g., Facebook, Instagram)",
    ],
)
def test_a_paragraph_that_names_a_picture_or_an_agency_stays(paragraph: str) -> None:
    assert paragraph in clean(*PARAGRAPHS[:2], paragraph, *PARAGRAPHS[2:]).text


def test_the_agency_that_signs_the_last_paragraph_takes_nothing_away() -> None:
    assert clean(*PARAGRAPHS, "The two sides are to meet again in June. — AFP").text.endswith("again in June. — AFP")
