"""What must hold of the words themselves, in all languages."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import pytest

from newsclean.cleaning.vocabulary import fold
from newsclean.cleaning.vocabulary.headings import HEADINGS
from newsclean.cleaning.vocabulary.lines import LINES

if TYPE_CHECKING:
    from newsclean.model import Label

# ISO 639-1.
CODES = (
    "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu ha he "
    "hi hr hu hy id ig is it ja ka kk km kn ko lo lt lv mk ml mn mr ms mt my ne nl "
    "no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th tl tr uk ur uz vi xh yo zh zu"
)
# A beginning of fewer letters says nothing in another language ("del" shares in Danish and is "of the" in Spanish);
# characters of the scripts that part no words say more.
SHORTEST_BEGINNING, SHORTEST_DENSE = 6, 2
TABLES = [HEADINGS, LINES]


def phrases(table: dict[Label, dict[str, str]]) -> list[tuple[Label, str, str]]:
    """(label, language, phrase) of all that a table holds."""
    return [
        (label, language, phrase.strip())
        for label, languages in table.items()
        for language, words in languages.items()
        for phrase in words.split("|")
    ]


@pytest.mark.parametrize("table", TABLES, ids=["headings", "lines"])
def test_every_language_is_a_code(table: dict[Label, dict[str, str]]) -> None:
    assert {language for languages in table.values() for language in languages} <= set(CODES.split())


@pytest.mark.parametrize("table", TABLES, ids=["headings", "lines"])
def test_no_phrase_has_two_meanings(table: dict[Label, dict[str, str]]) -> None:
    meanings = defaultdict(set)
    for label, _, phrase in phrases(table):
        meanings[fold(phrase) + ("#" if "#" in phrase else "")].add(label)
    assert {phrase: labels for phrase, labels in meanings.items() if len(labels) > 1} == {}


@pytest.mark.parametrize("table", TABLES, ids=["headings", "lines"])
def test_no_phrase_stands_twice_in_a_language(table: dict[Label, dict[str, str]]) -> None:
    counts = Counter(phrases(table))
    assert [phrase for phrase, times in counts.items() if times > 1] == []


def test_headings_are_written_as_texts_are_folded() -> None:
    wrong = []
    for _, language, phrase in phrases(HEADINGS):
        bare = phrase.removeprefix("* ").removesuffix("*")
        if not bare or fold(bare) != bare.casefold() or "*" in bare.replace(" * ", " ") or "#" in bare:
            wrong.append((language, phrase))
    assert wrong == []


def test_lines_are_written_as_texts_are_folded() -> None:
    wrong = []
    for _, language, phrase in phrases(LINES):
        is_counted = "#" in phrase
        bare = phrase.replace("#", "") if is_counted else fold(phrase)
        is_folded = bool(bare.strip()) and bare.casefold() == phrase.replace("#", "").casefold() and "*" not in phrase
        if not is_folded or (is_counted and any(map(str.isdigit, bare))):
            wrong.append((language, phrase))
    assert wrong == []


def test_beginnings_are_long_enough() -> None:
    short = [
        (language, phrase)
        for _, language, phrase in phrases(HEADINGS)
        if phrase.endswith("*")
        and len(phrase) <= (SHORTEST_DENSE if phrase > "\u0e00" else SHORTEST_BEGINNING)
        and phrase[0] < "\u2e80"
    ]
    assert short == []
