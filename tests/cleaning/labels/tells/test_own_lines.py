"""Lines on the newspaper's work that close a story, and sentences of stories that look like them."""

from __future__ import annotations

import pytest

from newsclean.cleaning.blocks import Block
from newsclean.cleaning.labels.tells.own_lines import own_line
from newsclean.cleaning.vocabulary.own_work import heads_own_work


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("This story was produced in partnership with the Gulf Reporting Fund.", "other"),
        ("This article was supported by a grant from the Tide Foundation.", "other"),
        ("This investigation was published in collaboration with the Tide Fund.", "other"),
        ("Dieser Text entstand in Kooperation mit dem Recherchebüro Küste.", "other"),
        ("Este reportaje fue realizado con el apoyo de la Fundación Marea.", "other"),
        (
            "This content was produced by Tide Works, the branded content studio of the Post, on behalf of Doze.",
            "other",
        ),
        ("This episode was produced by Luis Paz and edited by Mo Garber, with music by Dan Pell.", "other"),
        ("This transcript was created using speech recognition software. It may contain errors.", "other"),
        ("Listen and follow The Morning After on Apple Podcasts | Spotify | Amazon Music", "media_player"),
        ("Support local journalism by subscribing at baypost.example/subscribe.", "paywall"),
        ("The Delta Beacon is a nonprofit newsroom. Donate to support its work.", "paywall"),
    ],
)
def test_what_a_newspaper_says_of_its_work_is_no_text(line: str, label: str) -> None:
    mark = own_line(Block(line))
    assert mark is not None
    assert mark.label.value == label


@pytest.mark.parametrize(
    "line",
    [
        "This story was told to me by my grandfather, who had it from the ferryman.",
        "This film was produced in partnership with the Danish Film Institute.",
        "“This report was produced in partnership with the union,” she said.",
        "This story was produced in partnership with the BBC. It won three prizes. The second series starts in May.",
        "Support local journalism, the mayor told the hall, and went home.",
        "Residents were asked to donate to support its work, and few of them did.",
        "Listen to the album on Spotify and you will hear the ferry.",
        "This article was written by a boy of nine, on paper from the harbour.",
        "This podcast was the first of its kind in the bay.",
        "This investigation was conducted in cooperation with the harbour police and the coastguard.",
        "This report was prepared in collaboration with the University of Ellery and nine hospitals.",
        "This report was funded by the herring trade's own research foundation.",
        "This article was written by Holm in collaboration with Sund in the winter of 1899",
        "This story was produced in partnership with the Gulf Fund, and it won three prizes.",
        "This episode was written by Luis Paz and directed by Mo Garber.",
        "This episode was produced by Luis Paz, and it is the best of the season.",
        "This transcript was provided by the ministry on Tuesday and leaves out the call.",
        "This content was produced by an advertising agency in Ellery, the researchers found.",
        "This content was produced by the Tide studio, the mayor said, on behalf of Doze.",
        "Support local journalism by subscribing to a newspaper, any newspaper, before yours is gone.",
        "Listen to the whole album on Spotify or YouTube.",
        "Watch the show on Spotify or YouTube, where it was first heard at midnight.",
        "This article was supported by four of the seven members; three voted against it.",
    ],
)
def test_a_sentence_of_a_story_is_none(line: str) -> None:
    assert own_line(Block(line)) is None


def test_a_story_and_where_it_stood_first_are_two_links() -> None:
    text = "Second berth turned down first appeared on Harbour Courier."
    mark = own_line(Block(text, link_chars=39, hrefs=("/berth", "https://courier.example/")))
    assert mark is not None
    assert mark.label.value == "related"
    assert own_line(Block(text)) is None
    assert own_line(Block(text, link_chars=14, hrefs=("https://courier.example/",))) is None


@pytest.mark.parametrize(
    "heading",
    [
        "What’s an editorial?",
        "BEHIND THE STORY",
        "How we reported this story",
        "About this series",
        "About our editorials",
        "Republish this story",
        "So haben wir recherchiert",
    ],
)
def test_a_heading_of_a_box_on_the_newspaper(heading: str) -> None:
    assert heads_own_work(heading)


@pytest.mark.parametrize(
    "heading", ["Behind the story of the ferry", "How we live", "About this time", "What is a tide?", "The story"]
)
def test_a_heading_of_the_story(heading: str) -> None:
    assert not heads_own_work(heading)


@pytest.mark.parametrize(
    "line",
    [
        "The story The Ferry Berth was first published on Harbour Street in 1964",
        "Continue reading the minutes of the council and you will find it at Page Nine",
        "Read the full article in The Lancet",
    ],
)
def test_where_something_else_was_printed_tells_a_story(line: str) -> None:
    assert own_line(Block(line, "p")) is None
    linked = own_line(Block(line, "p", link_chars=12, hrefs=("https://lancet.example/1",)))
    assert linked is not None
    assert linked.label.value == "related"


def test_the_line_of_a_feed_names_the_newspaper_or_can_say_nothing_else() -> None:
    by_name = "The article Second berth turned down was first published on Harbour Courier."
    assert own_line(Block(by_name, "p")) is None
    assert own_line(Block(by_name, "p"), {"harbour courier"}) is not None
    assert own_line(Block("The post Second berth turned down appeared first on Harbour Courier.", "p")) is not None
