"""Signs: no line that a pattern would name may lack the sign that sends it there."""

from __future__ import annotations

import pytest
from story import PARAGRAPHS

from newsclean.cleaning.plaintext.features import measure
from newsclean.cleaning.plaintext.lines import split_lines
from newsclean.cleaning.plaintext.signs import Sign
from newsclean.cleaning.vocabulary import all_phrases, line_of, sayings_of, section_of
from newsclean.cleaning.vocabulary.rights import DISCLAIMERS, PHRASES


def signs_of(line: str) -> int:
    return measure(split_lines(f"{PARAGRAPHS[0]}\n{line}")).wording.signs[-1]


@pytest.mark.parametrize(
    ("line", "sign"),
    [
        ("© Harbour Courier", Sign.RIGHTS),
        ("All rights reserved", Sign.RIGHTS),
        ("Follow us on Facebook", Sign.NETWORK),
        ("FacebookXWhatsApp", Sign.NETWORK),
        ("Facebook0 Print", Sign.NETWORK),
        ("Photo: Ida Quist", Sign.CREDIT),
        ("The quay last winter (AP)", Sign.CREDIT),
        ("Posted in Town and tagged ferry", Sign.FILED),
        ("12 comments", Sign.DIGIT),
        ("Enter your e-mail and sign up for our newsletter", Sign.ASK),
        ("By Ida Quist", Sign.BY),
        ("You are here: Home", Sign.HERE),
        ("Tags: ferry, dues", Sign.COLON),
        ("May 11, 2026", Sign.DIGIT),
        ("Courier Opinion", Sign.SAYS),
        ("Most read", Sign.SAYS),
        ("Enter your e-mail and sign up for our newsletter", Sign.ASKS),
        ("Home News Sport", Sign.ROW),
        ("Главная Новости Спорт", Sign.ROW),
        ("Größe und Straße", Sign.ROW),
    ],
)
def test_a_line_has_the_sign_of_what_it_is(line: str, sign: int) -> None:
    assert signs_of(line) & sign


def test_a_line_of_another_script_may_be_anything() -> None:
    assert signs_of("Последние новости") & Sign.RIGHTS & Sign.ASK == Sign.RIGHTS & Sign.ASK


def test_a_plain_line_has_no_sign_but_words_that_entries_begin_with() -> None:
    assert signs_of("Lamps on the mole went out") in {0, Sign.ROW}
    assert signs_of("Lamps burnt") == 0


def test_every_phrase_of_the_vocabulary_has_the_sign_that_it_says_something() -> None:
    phrases = [x for x in all_phrases() if x != "©"]
    signs = measure(split_lines("\n".join(phrases))).wording.signs
    assert [
        phrase for phrase, found in zip(phrases, signs, strict=True) if not found & Sign.DIGIT and not says(found)
    ] == []


@pytest.mark.parametrize(
    "heading", ["Most read in Sport", "More Harbour headlines", "Courier Opinion", "Größte Themen", "Mehr: Häfen"]
)
def test_the_beginning_and_the_end_of_a_heading_have_that_sign(heading: str) -> None:
    assert section_of(heading) is None or says(signs_of(heading))


def says(signs: int) -> bool:
    return bool(signs & Sign.SAYS and signs & Sign.NAMED)


def test_every_notice_of_rights_has_a_sign_of_one() -> None:
    assert [
        phrase for phrase in (*PHRASES, *DISCLAIMERS) if not signs_of(f"Harbour {phrase} Courier") & Sign.LEGAL
    ] == []


@pytest.mark.parametrize("text", ["Most Read", "23 comments", "»Share«", "Courier Opinion", "ΣΧΌΛΙΑ", "", "Quay"])
def test_a_text_says_what_it_says_as_a_heading_and_as_a_line(text: str) -> None:
    assert sayings_of(text) == (section_of(text), line_of(text))
