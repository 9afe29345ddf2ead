"""Words in capitals are known as those in small letters are, whatever their capitals leave out."""

from __future__ import annotations

import pytest

from newsclean.cleaning.vocabulary import line_of, section_of
from newsclean.model import Label


@pytest.mark.parametrize(
    ("heading", "label"),
    [
        ("SIRADAKİ HABER", Label.RELATED),
        ("İLGİLİ HABERLER", Label.RELATED),
        ("DİĞER YAZARLAR", Label.OPINION),
        ("ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", Label.RELATED),
        ("ΑΛΛΕΣ ΑΠΟΨΕΙΣ", Label.OPINION),
        ("Άλλες απόψεις", Label.OPINION),
    ],
)
def test_headings_in_capitals(heading: str, label: Label) -> None:
    assert section_of(heading) is label


def test_lines_in_capitals() -> None:
    assert line_of("ΔΙΑΦΗΜΙΣΗ") is Label.ADVERT


@pytest.mark.parametrize(
    "heading", ["Passend dazu", "Approfondisci", "Per approfondire", "Bunları da beğenebilirsiniz"]
)
def test_headings_of_boxes_amid_a_text(heading: str) -> None:
    assert section_of(heading) is Label.RELATED
