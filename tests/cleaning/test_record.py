"""Whole pages -> records: what one stage tells the next."""

from __future__ import annotations

from newsclean import clean_html

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
    article = clean_html(f"<html lang=en><title>Bell found in pond</title>{first}{second}")
    assert article.authors == ()
    assert "several_stories" in article.flags
