"""Lists amid a text that lost its HTML, whose entries look like a menu's."""

from __future__ import annotations

import pytest
from story import PARAGRAPHS

import newsclean

HEADER = ("Trust turns down second ferry berth", "By Tobias Fenn", "May 12, 2026")
LEAD = "Those who want the berth most are, in the order of their letters to the trust:"
ENTRIES = ("Fishmongers", "Dockers", "Bakers")


@pytest.mark.parametrize("above", [2, 4])
def test_a_list_amid_a_text_is_whole(above: int) -> None:
    lines = [*PARAGRAPHS[:above], LEAD, *ENTRIES, *PARAGRAPHS[above:]]
    assert newsclean.clean_text("\n".join([*HEADER, *lines])).text.split("\n\n") == lines


def test_a_list_of_another_language_is_whole() -> None:
    lines = [
        "Der Hafen hat am Montag eine zweite Anlegestelle für die Fähre abgelehnt, weil ihm das Geld fehlt.",
        "Die Stadt fordert die Anlegestelle, seit die Brücke für Lastwagen gesperrt ist, und nennt das falsch.",
        "Am meisten gewünscht wird die Anlegestelle nach einer Umfrage des Hafens von:",
        *("Fischern", "Bäckern", "Radfahrern"),
        "Im Juni wollen sich beide Seiten treffen, dann will auch die Fährgesellschaft ihre Zahlen nennen.",
    ]
    header = ("Hafen lehnt zweite Anlegestelle ab", "Von Petra Holm", "12. Mai 2026")
    assert newsclean.clean_text("\n".join([*header, *lines])).text.split("\n\n") == lines


@pytest.mark.parametrize(
    "others",
    [
        ("He closed with the words that he had used for many years in that hall:", "Ferry", "Harbour", "Most read"),
        ("You can share this story about the ferry with all your friends here:", "Facebook", "WhatsApp"),
        (
            "These are the sections of our newspaper that you may like as well:",
            *("News", "Sport", "Culture", "Weather"),
            "Subscribe now to read all our stories on the port and on the town, every day and everywhere.",
        ),
    ],
)
def test_what_follows_other_lines_with_a_colon_is_none(others: tuple[str, ...]) -> None:
    text = newsclean.clean_text("\n".join([*HEADER, *PARAGRAPHS, *others])).text
    assert not set(others[1:]) & set(text.split("\n\n"))
