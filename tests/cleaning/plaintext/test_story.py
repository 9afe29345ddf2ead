"""One story with its tail, in every way in which such a text may be set."""

from __future__ import annotations

import pytest
from story import NOTE, PARAGRAPHS, STORY, single_spaced, wrapped

import newsclean
from newsclean.model import Article, DateKind, Label

SETTINGS = {"blank lines": STORY, "single newlines": single_spaced(STORY), "wrapped": wrapped(STORY)}


@pytest.fixture(params=SETTINGS)
def article(request: pytest.FixtureRequest) -> Article:
    return newsclean.clean_text(SETTINGS[request.param])


def test_the_text_is_the_paragraphs(article: Article) -> None:
    assert article.text.split("\n\n") == list(PARAGRAPHS)


def test_the_dateline_is_told(article: Article) -> None:
    assert article.dateline == "PORT ELLERY"


def test_the_print_note_is_read_and_removed(article: Article) -> None:
    edition = article.print_edition
    assert edition is not None
    assert (edition.publication, edition.date) == ("Harbour Courier", "2026-05-12")
    assert [x.text for x in article.removed if x.label is Label.PRINT_NOTE] == [NOTE]


def test_each_list_of_teasers_is_one_entry(article: Article) -> None:
    assert [x.label for x in article.removed] == [Label.PRINT_NOTE, Label.OPINION, Label.EDITORIAL]


def test_a_column_has_its_title_and_excerpt(article: Article) -> None:
    (item,) = _items(article, Label.OPINION)
    assert (item.title, item.date, (item.excerpt or "")[:14]) == ("What the night bus knows", None, "If you want to")


def test_editorials_have_title_date_and_its_kind(article: Article) -> None:
    assert [(x.title, x.date, x.date_kind, bool(x.excerpt)) for x in _items(article, Label.EDITORIAL)] == [
        ("Dredge or dream", "2026-05-14", DateKind.UPDATED, True),
        ("Empty shelves", "2026-05-14", DateKind.PUBLISHED, True),
    ]


def _items(article: Article, label: Label) -> tuple[newsclean.model.Item, ...]:
    return next(x.items for x in article.removed if x.label is label)


def test_a_story_without_line_breaks_loses_its_print_note() -> None:
    article = newsclean.clean_text(" ".join(single_spaced(STORY).split("\n")))
    assert article.text.startswith("PORT ELLERY: The harbour trust")
    assert article.dateline == "PORT ELLERY"
    assert article.title is None
    assert "Published in" not in article.text


def test_a_headline_above_the_story_is_the_title() -> None:
    title = "Trust turns down second ferry berth"
    article = newsclean.clean_text(f"{title}\n\n{STORY}")
    assert article.title == title
    assert article.text.split("\n\n") == list(PARAGRAPHS)


def test_a_headline_that_stands_twice_is_in_no_text() -> None:
    title = "Trust turns down second ferry berth"
    article = newsclean.clean_text(f"{title}\n{title}\n{single_spaced(STORY)}")
    assert article.title == title
    assert title not in article.text


@pytest.mark.parametrize(
    ("header", "title"),
    [
        ("Trust turns down second ferry berth", "Trust turns down second ferry berth"),
        ("Dredge or dream in the old harbour? By Tobias Fenn May 12, 2026", "Dredge or dream in the old harbour?"),
    ],
)
def test_a_headline_before_the_dateline_is_told_without_line_breaks(header: str, title: str) -> None:
    article = newsclean.clean_text(f"{header} {' '.join(PARAGRAPHS)}")
    assert article.title == title
    assert article.text == " ".join(PARAGRAPHS)


def test_sentences_before_the_dateline_are_no_headline() -> None:
    asked = "Harbour Emails Get the harbour by mail. Stories that matter, every morning. Updated By Tobias Fenn"
    assert newsclean.clean_text(f"{asked} {' '.join(PARAGRAPHS)}").title is None


def test_what_stands_behind_a_text_without_line_breaks_is_told_by_its_score() -> None:
    asked = "You must be logged in to comment. All comments are read before they appear."
    text = newsclean.clean_text(f"{' '.join(PARAGRAPHS[:3])} {asked}").text
    assert "All comments are read" not in text


def test_an_agency_in_capitals_begins_no_text() -> None:
    missing = "The money would be missing, and she would not take it from the dredging of the channel."
    text = f"The chairwoman of the trust told HARBOUR: {missing} {' '.join(PARAGRAPHS[1:])}"
    assert newsclean.clean_text(text).text == text


def test_a_paragraph_glued_to_a_read_also_line_stays() -> None:
    text = f"{' '.join(PARAGRAPHS[:2])} Read more: Lamps go out {' '.join(PARAGRAPHS[2:])}"
    assert newsclean.clean_text(text).text == text
