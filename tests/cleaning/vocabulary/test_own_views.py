"""What a newspaper tells its readers of an opinion piece, and how they may answer."""

from __future__ import annotations

import pytest

from newsclean.cleaning.blocks import Block
from newsclean.cleaning.labels.tells.own_lines import own_line
from newsclean.cleaning.vocabulary.own_views import asks_for_answers, tells_what_piece_is
from newsclean.model import Label


@pytest.mark.parametrize(
    "text",
    [
        "This is an opinion column. The thoughts expressed are those of the author.",
        "Opinion: This piece reflects the views of the author only.",
        "Editorials represent the institutional view of the Harbour Courier, as determined by its editorial board.",
        "This editorial was written by the Courier editorial board, which operates independently from the newsroom.",
        "Dieser Text ist eine Kolumne und gibt die Meinung der Autorin wieder.",
        "Dit is een ingezonden opiniestuk en vertegenwoordigt niet noodzakelijk de mening van de redactie.",
        "Detta är en ledarartikel som uttrycker tidningens opinionslinje.",
        "Det här är en krönika. Åsikterna är skribentens egna.",
        "Este artículo de opinión refleja el punto de vista de su autor.",
        "Isi artikel ini sepenuhnya menjadi tanggung jawab penulis.",
    ],
)
def test_whose_views_a_piece_holds(text: str) -> None:
    assert tells_what_piece_is(text)
    mark = own_line(Block(text))
    assert mark is not None
    assert mark.label is Label.LEGAL


@pytest.mark.parametrize(
    "text",
    [
        "This is a column about my mother.",
        "This is an opinion column I never wanted to write.",
        "This is an opinion piece, and it will make some of you angry.",
        "Dies ist ein Leitartikel, den ich nie schreiben wollte.",
        "Dit is een column die ik nooit wilde schrijven.",
        "Det här är en krönika om min mormor.",
        "Dette er et debatmøde, siger borgmesteren.",
        "This article reflects the views of nine skippers, the study found.",
        "Editorials represent the view of nobody, he wrote.",
        "The editorial board is independent of the owner, the court ruled.",
        "Este artículo refleja la opinión de los vecinos.",
        "“This piece reflects the views of the author only,” said the editor.",
    ],
)
def test_a_piece_may_begin_alike(text: str) -> None:
    assert own_line(Block(text)) is None


@pytest.mark.parametrize(
    ("text", "is_call"),
    [
        ("Have something to say? Submit a letter of 250 words or fewer at courier.example/letters.", True),
        ("Readers are invited to respond. Guest columns should be 600 to 700 words.", True),
        ("Got a news tip? Contact our reporters on Signal.", True),
        ("Leserbriefe an: leserbriefe@bote.example. Die Redaktion behält sich Kürzungen vor.", True),
        ("Los textos no deben superar las 200 palabras.", True),
        ("Vous souhaitez proposer une tribune ? Écrivez-nous à tribunes@courrier.example", True),
        ("Scrivete a lettere@corriere.example. Le lettere non devono superare le 1.500 battute.", True),
        ("Reageren? Stuur een mail naar opinie@courant.example", True),
        ("Letters must not exceed 300 words and include a phone number.", True),
        ("Las cartas al director no deben superar las 300 palabras.", True),
        ("Schreiben Sie uns, was Sie denken: meinung@bote.example.", True),
        ("To reach our reporters, use Signal.", True),
        ("Op-eds should be no longer than 700 words (exclusive).", True),
        ("Letters must not exceed 300 words under the new rules of the prison.", False),
        ("Readers are invited to write to the museum at Quay 4 or mail@museum.example.", False),
        ("Las cartas de los presos no deben superar las 300 palabras.", False),
        ("Le lettere dei soldati non devono superare le 300 parole.", False),
        ("Schreiben Sie an die Behörde, riet er, unter mail@amt.example.", False),
        ("Schreiben Sie uns, bat der Rat die Bürger, an rat@ellery.example.", False),
        ("To reach our reporters the hackers used Signal.", False),
        ("Op-eds must be shorter than the 700 words that the minister wrote.", False),
        ("Have something to say? He did, in 900 words.", False),
        ("We welcome submissions of 500 words, the prize's rules say.", False),
        ("Submissions should be sent to prize@ellery.example by May 3.", False),
        ("Letters should be sent to the council at town@ellery.example by Friday.", False),
        ("Las cartas no deben superar el peso.", False),
        ("Readers are invited to respond at the meeting on Monday.", False),
    ],
)
def test_how_readers_answer(text: str, is_call: bool) -> None:
    assert asks_for_answers(text) is is_call


@pytest.mark.parametrize(
    "text",
    [
        "This is a guest column that reflects the author's views.",
        "Dies ist ein Kommentar, der die Meinung des Autors wiedergibt.",
        "Dette er en kronikk som gir uttrykk for skribentens holdning.",
    ],
)
def test_a_clause_may_say_whose_views_a_piece_gives(text: str) -> None:
    assert tells_what_piece_is(text)


@pytest.mark.parametrize(
    "text",
    [
        "This is an opinion piece that cost its author a job at the newspaper.",
        "Dies ist ein Kommentar, der im Rat für Empörung sorgte und die Meinung der Stadt spaltete.",
    ],
)
def test_a_story_may_tell_what_a_piece_did(text: str) -> None:
    assert not tells_what_piece_is(text)


def test_who_said_how_long_letters_are_is_in_the_story() -> None:
    call = "Guest columns should be no longer than 700 words"
    assert asks_for_answers(f"{call}.")
    assert not asks_for_answers(f"{call}, the new rules of the student paper say.")
