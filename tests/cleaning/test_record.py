"""Whole pages -> records: what one stage tells the next."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from newsclean import clean_html, clean_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsclean.model import Article

BRIEF = (
    "<html lang=en><title>Bell found in pond</title><h1>Bell found in pond</h1><p>The bell of the harbour school, "
    "stolen in April, has been found in a pond behind the old brewery. Police suspect that it proved too heavy.</p>"
)


def test_the_dates_of_comments_are_not_the_story_s() -> None:
    row = "<table><tr><td>gull{0}<br>5/6/2010 10:12</td><td>Good news. My grandfather cast that bell.</td></tr></table>"
    article = clean_html(f"{BRIEF}<h3>3 comments</h3>{''.join(map(row.format, range(3)))}")
    assert [str(x.label) for x in article.removed] == ["headline", "comments"]
    assert article.date_published is None


def test_the_writer_of_the_next_story_is_not_the_story_s() -> None:
    says = "<p>The harbour trust said on day {} that it would look at the figures again in May.</p>"
    text = "".join(map(says.format, range(4)))
    first = f"<article><h1>Bell found in pond</h1>{text}</article>"
    other = text.replace("harbour", "library")
    second = f"<article><h1>Library open on Sundays</h1><p>By Neil Croft</p>{other}</article>"
    page = f"<html lang=en><title>Bell found in pond</title>{first}{second}"
    article = clean_html(page, url="https://courier.example/news/2010/05/bell-found-in-pond-23114.html")
    assert article.authors == ()
    assert "several_stories" in article.flags


def test_a_sentence_below_a_brief_is_no_writer() -> None:
    story = "أغلقت الشرطة الجسر المتحرك في المرفأ بعد أن اصطدم به قارب شحن ظهر اليوم، ولم ترد أنباء عن إصابات."
    title = "إغلاق الجسر المتحرك بعد اصطدام قارب به"
    page = f"<html lang=ar><title>{title}</title><h1>{title}</h1><p>{story}</p><p>التفاصيل بعد قليل.</p>"
    assert clean_html(page).authors == ()


@pytest.mark.parametrize("clean", [clean_html, clean_text])
def test_half_a_surrogate_pair_in_what_is_known_of_a_page_spoils_no_record(clean: Callable[..., Article]) -> None:
    article = clean(BRIEF, url="https://tidewater.example/\udcff", fetched_at="\ud83d")
    record = json.loads(article.to_json())
    assert (record["url"], record["provenance"]["fetched_at"]) == ("https://tidewater.example/\ufffd", None)
    assert article.to_dict() == record


def test_the_evidence_of_a_date_says_whether_a_byline_or_a_print_note_holds_it() -> None:
    says = "<p>The harbour trust said on day {} that it would look at the figures again in spring.</p>"
    note = "<p>Published in The Harbour, May 11th, 2026</p>"
    page = (
        f"<html lang=en><h1>Bell found in pond</h1>{{}}<article>{''.join(map(says.format, range(4)))}{note}</article>"
    )
    noted = clean_html(page.format(""))
    signed = clean_html(page.format("<p>By Neil Croft | Published May 11, 2026</p>"))
    assert noted.date_published == signed.date_published == "2026-05-11"
    assert noted.evidence["date_published"] == "print_edition"
    assert signed.evidence["date_published"] == "byline"


def test_who_printed_a_notice_did_not_write_it() -> None:
    note = "<p>Published by Harbour Citizen from Oct. 29 to Oct. 30, 2022.</p>"
    article = clean_html(f"{BRIEF}{note}")
    assert article.authors == ()
    assert article.print_edition is not None
    assert article.print_edition.publication == "Harbour Citizen"
