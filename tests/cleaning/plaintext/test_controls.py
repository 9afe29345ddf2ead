"""Controls of a page among the lines of its text: of players, in rows, below boxes that ask."""

from __future__ import annotations

import pytest
from story import PARAGRAPHS

import newsclean
from newsclean.model import Label

TITLE = "Trust turns down second ferry berth"
BODY = "\n".join(PARAGRAPHS)
TEASERS = ("Ferry fares rise in June after all", "Lamps on the mole go out for good", "Old lightship opens as a museum")


def labels_of(*lines: str) -> dict[str, Label]:
    """The label of every removed line; of lines that are there twice that of the last."""
    removed = newsclean.clean_text("\n".join(lines)).removed
    return {line: part.label for part in removed for line in part.text.split("\n")}


@pytest.mark.parametrize("line", ["00:00 / 02:41 Mute Captions Full screen", "0:00/12:30", "00:12 / 1:02:41 1x"])
def test_how_much_of_a_video_has_been_seen_is_its_players(line: str) -> None:
    assert labels_of(TITLE, line, BODY)[line] is Label.MEDIA_PLAYER


def test_a_player_s_controls_beside_words_that_nothing_names_are_no_menu() -> None:
    controls = ("1x 1.2x 1.5x", "00:00 / 04:12")
    found = labels_of(TITLE, "May 11, 2026", "Ouvir a notícia", *controls, BODY)
    assert {found[x] for x in controls} == {Label.MEDIA_PLAYER}


@pytest.mark.parametrize("line", ["1x 1.2x 1.5x", "0.75x 1x 1.25x 1.5x 1.75x 2x", "▶ 1.0x", "Speed: 1x", "0:00"])
def test_how_fast_a_recording_is_read_is_its_players(line: str) -> None:
    assert labels_of(TITLE, "By Marta Fenn", "May 11, 2026", line, BODY)[line] is Label.MEDIA_PLAYER


@pytest.mark.parametrize(
    ("row", "label"),
    [
        ("Print this page | Back to the front page", Label.NAVIGATION),
        ("Terms & Conditions | Privacy Policy", Label.NAVIGATION),
        ("Версия для печати | Print this page", Label.SOCIAL),
    ],
)
def test_buttons_in_a_row_are_what_all_of_them_are_or_navigation(row: str, label: Label) -> None:
    assert labels_of(TITLE, BODY, row, "Most read", *TEASERS)[row] is label


def test_titles_with_bars_are_no_buttons() -> None:
    row = "Ferry fares | Lamps on the mole"
    assert labels_of(TITLE, BODY, "Most read", *TEASERS, row)[row] is Label.POPULAR


WALL = (
    "You have read the beginning of an article for subscribers. Take out a trial and read everything.",
    "Already a subscriber? Sign in.",
    "Subscribe",
)


def test_the_button_below_a_wall_is_a_part_of_it() -> None:
    found = labels_of(TITLE, BODY, *WALL, "Most read", *TEASERS)
    assert {found[x] for x in WALL} == {Label.PAYWALL}


def test_the_words_above_a_wall_head_no_list() -> None:
    found = labels_of(TITLE, BODY, "Keep reading for one a week", "This article is for subscribers", *WALL[1:])
    assert found["Keep reading for one a week"] is Label.PAYWALL


def test_the_same_words_above_titles_head_a_list() -> None:
    found = labels_of(TITLE, BODY, "Keep reading", *TEASERS)
    assert {found[x] for x in ("Keep reading", *TEASERS)} == {Label.RELATED}


def test_the_button_of_a_menu_is_an_entry() -> None:
    assert labels_of("Home", "Town", "Newsletter", "Subscribe", "Weather", TITLE, BODY)["Subscribe"] is Label.NAVIGATION


@pytest.mark.parametrize("month", ["Issue of May 2026", "Ausgabe Mai 2026", "Май 2026"])
def test_the_month_of_the_issue_between_headline_and_text_is_a_date(month: str) -> None:
    assert labels_of(TITLE, "Text: Noor Sahbani", month, BODY)[month] is Label.TIMESTAMP
