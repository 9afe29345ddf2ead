"""Headers of databases that name no fields."""

from __future__ import annotations

import pytest
from story import PARAGRAPHS

import newsclean

TITLE = "Trust turns down second ferry berth"
BODY = "\n".join(PARAGRAPHS)
FACTIVA = (
    f"News\n{TITLE}\nTobias Fenn\n213 {{words}}\n12 May 2026\nHarbour Courier\nHARCOU\n1\n5\n{{language}}\n"
    "(c) 2026 Harbour Media Limited. All Rights Reserved."
)


@pytest.mark.parametrize(("words", "language"), [("words", "English"), ("Wörter", "Deutsch"), ("mots", "French")])
def test_what_only_the_database_shows_is_no_text(words: str, language: str) -> None:
    header = FACTIVA.format(words=words, language=language)
    article = newsclean.clean_text(f"{header}\n{BODY}\nHarbour Media Limited\nDocument HARCOU0020260512ek2800011")
    assert article.title == TITLE
    assert article.authors == ("Tobias Fenn",)
    assert article.date_published == "2026-05-12"
    assert article.text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize("between", ["\n", "   "])
def test_codes_tell_what_their_values_are(between: str) -> None:
    fields = {
        "HD": TITLE,
        "BY": "By Tobias Fenn",
        "WC": "213 words",
        "PD": "12 May 2026",
        "SC": "HARCOU",
        "LA": "English",
    }
    header = "\n".join(f"{code}{between}{value}" for code, value in fields.items())
    story = "\n".join(["LP", PARAGRAPHS[0], "TD", *PARAGRAPHS[1:], "AN", "Document HARCOU1"])
    article = newsclean.clean_text(f"{header}\n{story}")
    assert article.title == TITLE
    assert article.authors == ("Tobias Fenn",)
    assert article.text.split("\n\n") == list(PARAGRAPHS)


def test_a_number_of_words_without_a_language_below_is_no_header() -> None:
    article = newsclean.clean_text(f"{TITLE}\nBy Tobias Fenn\n213 words\n{BODY}")
    assert article.text.split("\n\n") == list(PARAGRAPHS)


def test_the_newspaper_above_the_note_of_page_and_day_is_no_headline() -> None:
    text = (
        f"Le Courrier du port\nRégion, mardi 12 mai 2026 214 mots, p. 7\n{TITLE}\n{BODY}\n© 2026 Le Courrier du port."
    )
    article = newsclean.clean_text(text)
    assert article.title == TITLE
    assert article.date_published == "2026-05-12"
    assert article.text.split("\n\n") == list(PARAGRAPHS)
