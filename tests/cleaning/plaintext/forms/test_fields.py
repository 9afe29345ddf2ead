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


@pytest.mark.parametrize(
    "header",
    [
        "From: Bay Courier <news@c.example>\nSubject: {title}\nDate: 12 May 2026 06:15:00 +0100\nTo: m@x.example\n",
        "Von: Bay Courier <news@c.example>\nGesendet: 12. Mai 2026 06:15\nAn: m@x.example\nBetreff: {title}\n",
        "URL: https://c.example/a\nTitle: {title}\nDate: 2026-05-12\n",
    ],
)
def test_the_header_of_a_mail_or_a_clipping_tells_title_and_date(header: str) -> None:
    article = newsclean.clean_text(f"{header.format(title=TITLE)}\n{BODY}")
    assert article.title == TITLE
    assert not article.authors
    assert (article.date_published or "")[:10] == "2026-05-12"
    assert article.text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "lines",
    [
        "From: Ellery to Farrow, the last boat leaves at seven.\nTo: nobody in particular, it seems.",
        "Subject: the ferry.\nFrom: Ellery, where the boat lies, it is an hour by road.",
        "FROM: the pier\nTO: the school",
        "From: The mayor <m@c.example>\nSubject: Our second berth\nDate: 12 May 2026\nTo: The trust",
    ],
)
def test_words_of_mails_in_a_story_are_its_text(lines: str) -> None:
    article = newsclean.clean_text(f"{TITLE}\nBy Tobias Fenn\n{BODY}\n{lines}\n{BODY}")
    assert article.title == TITLE
    assert all(x in article.text for x in lines.split("\n"))


def test_a_mail_that_a_story_begins_with_is_not_its_header() -> None:
    mail = "From: The mayor <m@c.example>\nSubject: Our second berth\nDate: 11 May 2026"
    assert newsclean.clean_text(f"{TITLE}\nBy Tobias Fenn\n{mail}\n{BODY}").title == TITLE
