"""How sentences end and begin, in all scripts."""

from __future__ import annotations

import pytest

from newsclean.cleaning.characters import ENDS
from newsclean.cleaning.sentences import SENTENCE_ENDS, STOPS, STOPS_OR_DOTS, ends_sentence, is_whole, sentence_starts


@pytest.mark.parametrize("sign", ENDS)
def test_every_script_ends_its_sentences(sign: str) -> None:
    assert ends_sentence(f"The quay is closed{sign}")
    assert ends_sentence(f"The quay is closed{sign}”")
    assert f"The quay is closed{sign}".endswith(STOPS_OR_DOTS)


@pytest.mark.parametrize("line", ["The quay is closed", "The quay is closed:", "The quay, closed,", "Port Ellery)", ""])
def test_what_ends_no_sentence(line: str) -> None:
    assert not ends_sentence(line)
    assert not line.endswith(STOPS_OR_DOTS)


@pytest.mark.parametrize(("line", "whole"), [("Closed.", True), ("Closed...", False), ("The quay that…", False)])
def test_a_sentence_cut_off_is_not_whole(line: str, whole: bool) -> None:
    assert ends_sentence(line)
    assert is_whole(line) is whole


def test_a_title_cut_off_by_an_ellipsis_has_no_stop() -> None:
    assert not "The quay that…".endswith(STOPS)


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("The quay is closed. Ferries wait.", "Ferries wait."),
        ("Mr. Reyes waits. Ferries too.", "Ferries too."),
        ("घाट बंद है। नावें रुकी हैं।", "नावें रुकी हैं।"),
        ("ស្ពានត្រូវបានបិទ។ទូករង់ចាំ។", "ទូករង់ចាំ។"),
        ("ወደቡ ተዘግቷል። መርከቦች ይጠብቃሉ።", "መርከቦች ይጠብቃሉ።"),
        ("码头关闭。渡轮等待。", "渡轮等待。"),
    ],
)
def test_where_the_second_sentence_begins(text: str, second: str) -> None:
    assert [text[at:] for at in sentence_starts(text, 0, len(text))] == [second]


def test_a_glance_at_sentences_parts_them_at_colons_too() -> None:
    assert SENTENCE_ENDS.split("Follow us: now. Thanks।  Bye") == ["Follow us:", "now.", "Thanks।", "Bye"]
