"""Headers of fields: of extractors, files of notes and databases."""

from __future__ import annotations

import pytest
from story import PARAGRAPHS

import newsclean

TITLE = "Trust turns down second ferry berth"
BODY = "\n".join(PARAGRAPHS)


@pytest.mark.parametrize(
    "header",
    [
        "Title: {title}\n\nURL Source: c.example\n\nPublished Time: 2026-05-12T18:12:00Z\n\nMarkdown Content:\n",
        'Title: "{title}"\nDate: 2026-05-12\nURL: https://c.example/a\n\nText:\n',
        "---\ntitle: '{title}'\ndate: 2026-05-12\ntags:\n- ferry\n---\n\n",
        "{title}\nSECTION: Town; Pg. 4\nLENGTH: 213 words\nDATE: May 12, 2026\nDATELINE: PORT ELLERY\n",
    ],
)
def test_a_header_of_fields_tells_title_and_date_and_is_no_text(header: str) -> None:
    article = newsclean.clean_text(header.format(title=TITLE) + BODY)
    assert article.title == TITLE
    assert not article.authors
    assert (article.date_published or "")[:10] == "2026-05-12"
    assert article.text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize(
    ("header", "authors"),
    [
        ("---\ntitle: {title}\nauthor: Tobias Fenn\n---\n", ("Tobias Fenn",)),
        ("{title}\nAuthor: Fenn, Tobias\n", ("Tobias Fenn",)),
        (
            "{title}\nAuthor: Fenn, Tobias; van der Quist, Ida\nPublication title: Courier\n",
            ("Tobias Fenn", "Ida van der Quist"),
        ),
        ("{title}\nBYLINE: Tobias Fenn, Staff Writer\nLENGTH: 213 words\n", ("Tobias Fenn",)),
        ("Title: {title}\nAuteur: Tobias Fenn\n", ("Tobias Fenn",)),
    ],
)
def test_a_field_of_authors_tells_them(header: str, authors: tuple[str, ...]) -> None:
    article = newsclean.clean_text(header.format(title=TITLE) + BODY)
    assert article.title == TITLE
    assert article.authors == authors


FOOTS = (
    "LOAD-DATE: May 14, 2026\nLANGUAGE: ENGLISH\nPUBLICATION-TYPE: Newspaper",
    "DATE-CHARGEMENT: 14 mai 2026\nLANGUE: FRENCH; FRANÇAIS",
    "Classification\nLanguage: ENGLISH\nSubject: FERRIES (90%)\nLoad-Date: May 14, 2026\nEnd of Document",
    "Subject: Ferries\nPublication title: Courier\nPublication year: 2026\nISSN: 0123\nProQuest document ID: 1234567",
)


@pytest.mark.parametrize("foot", FOOTS)
def test_a_foot_of_fields_is_no_text_and_tells_no_date(foot: str) -> None:
    article = newsclean.clean_text(f"Harbour Courier\nMay 12, 2026\n{TITLE}\nBYLINE: Tobias Fenn\n{BODY}\n{foot}")
    assert article.date_published == "2026-05-12"
    assert article.text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "header",
    [
        f"1 of 50 DOCUMENTS\nHarbour Courier\nMay 12, 2026 Tuesday\nHome Edition\n{TITLE}",
        f"{TITLE}\nHarbour Courier (Port Ellery)\nMay 12, 2026 Tuesday\nCopyright 2026 Courier All Rights Reserved",
    ],
)
def test_the_headline_is_told_from_the_newspaper_by_the_date(header: str) -> None:
    article = newsclean.clean_text(f"{header}\nByline: Tobias Fenn\nLength: 213 words\n{BODY}\n{FOOTS[0]}")
    assert article.title == TITLE
    assert not any(x.items for x in article.removed)


def test_the_facts_of_a_book_below_its_review_are_no_header() -> None:
    facts = "Title: The Boat\nAuthor: Jon Pell\nPublisher: Quay Press\nPages: 213"
    article = newsclean.clean_text(f"A tale of two boats\nBy Tobias Fenn\n{BODY}\n{facts}")
    assert article.title == "A tale of two boats"
    assert "Title: The Boat" in "\n".join(x.text for x in article.removed) + article.text
