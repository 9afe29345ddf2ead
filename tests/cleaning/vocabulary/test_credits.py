"""Whose a picture is."""

from __future__ import annotations

import pytest

from newsclean.cleaning.plaintext.signs import Sign, find_signs
from newsclean.cleaning.plaintext.words import Characters, find_words
from newsclean.cleaning.vocabulary.credits import (
    LEADS,
    MORE_NOUNS,
    NOUNS,
    begins_with_credit,
    ends_in_credit,
    ends_in_han_credit,
    has_credit,
    is_caption,
    is_credit,
    names_photographer,
    names_picture,
)

OLD_QUAY = "Boats lie at the old quay"


@pytest.mark.parametrize("noun", NOUNS)
def test_a_word_for_pictures_is_known_wherever_a_credit_may_stand(noun: str) -> None:
    assert has_credit(f"{noun}: Ida Holm")
    assert begins_with_credit(f"{noun}: Ida Holm")
    assert ends_in_credit(f"{OLD_QUAY} ({noun}: Ida Holm)")
    assert ends_in_credit(f"{OLD_QUAY}. {noun.title()}: Ida Holm")
    assert is_credit(f"{noun} courtesy of the harbour trust")
    assert names_photographer(f"{noun} by Ida Holm")
    assert names_picture(f"{noun}: Ida Holm")


@pytest.mark.parametrize("noun", MORE_NOUNS)
def test_words_of_further_languages_lead_to_a_name_by_a_sign(noun: str) -> None:
    assert has_credit(f"{noun}: Ida Holm")
    assert begins_with_credit(f"{noun}: Ida Holm")
    assert ends_in_credit(f"{OLD_QUAY} ({noun}: Ida Holm)")
    assert not begins_with_credit(f"{noun} of the old quay: Ida Holm")


@pytest.mark.parametrize("line", ["Top photo by Ida Holm", "Featured image by Ida Holm/The Harbour Courier."])
def test_who_took_the_chief_picture(line: str) -> None:
    assert names_photographer(line)
    assert not names_photographer(line.replace("Ida", "the"))


@pytest.mark.parametrize("word", [*NOUNS, *MORE_NOUNS, *LEADS])
def test_a_line_with_such_a_word_has_the_sign_of_a_credit(word: str) -> None:
    measured = Characters([f"{word}: Ida Holm"])
    assert find_signs(measured, find_words(measured))[0] & Sign.CREDIT


@pytest.mark.parametrize(
    "line",
    [
        "Credit: Ida Holm",
        "Quelle: dpa",
        "File photo",
        "The bridge in 1931. — Photo by AFP",
        "Boats at the old quay (Reuters)",
        "Boats at the old quay. (AP Photo/Ida Holm, File)",
        "Getty Images",
    ],
)
def test_a_line_that_begins_or_ends_with_a_credit(line: str) -> None:
    assert has_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "The photographs were all that the trust had kept of the old berth.",
        "The council shared a picture by mistake, and then the file (which nobody had read).",
        "图书馆：港口的新楼",
        "Bilderberg: who met whom",
    ],
)
def test_what_is_no_credit(line: str) -> None:
    assert not any(tells(line) for tells in (has_credit, begins_with_credit, ends_in_credit, is_credit))


@pytest.mark.parametrize(
    "line",
    [
        f"{OLD_QUAY} Photo: Ida Holm",
        "ليلة الميناء تصوير: نادر",
        f"{OLD_QUAY}. Getty Images",
        f"{OLD_QUAY} | Foto: EFE",
        "Port nocą. Fot. Ida Holm",
        f"{OLD_QUAY} – Bild: dpa",
        f"{OLD_QUAY}. Photo Ida Holm",
        f"{OLD_QUAY} (Foto Ida Holm)",
        "पुराने घाट पर नावें। फोटो: टोबियास फेन",
    ],
)
def test_a_caption_that_ends_with_its_credit(line: str) -> None:
    assert ends_in_credit(line)


@pytest.mark.parametrize("line", ["港口夜景（王小明 摄）", "港口夜景 新港供图", "港の夜景＝田中太郎撮影"])
def test_the_same_in_chinese_and_japanese(line: str) -> None:
    assert ends_in_han_credit(line)


@pytest.mark.parametrize("line", ["Image caption, Inside the ferry", "REUTERS/Ida Holm/File Photo"])
def test_a_line_that_says_that_it_is_a_pictures(line: str) -> None:
    assert is_caption(line)
