"""What must hold of the words themselves, in all languages."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest

from newsclean.cleaning.vocabulary import fold
from newsclean.cleaning.vocabulary.folding import lower
from newsclean.cleaning.vocabulary.headings import HEADINGS
from newsclean.cleaning.vocabulary.lines import LINES
from newsclean.cleaning.vocabulary.newest import NEWEST
from newsclean.cleaning.vocabulary.style import ADVICE_FOLDERS, MANNERS, NEWS_FOLDERS
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

# (label, language, phrase)
Phrase = tuple[Label, str, str]


def phrases(table: dict[Label, dict[str, str]]) -> list[Phrase]:
    """All that a table holds."""
    return [
        (label, language, phrase.strip())
        for label, languages in table.items()
        for language, words in languages.items()
        for phrase in words.split("|")
    ]


ALL_HEADINGS = [*phrases(HEADINGS), *phrases({Label.RELATED: NEWEST})]
TABLES = [ALL_HEADINGS, phrases(LINES)]


@pytest.mark.parametrize("table", TABLES, ids=["headings", "lines"])
def test_every_language_is_a_code(table: list[Phrase]) -> None:
    assert {language for _, language, _ in table} <= set(CODES.split())


@pytest.mark.parametrize("table", TABLES, ids=["headings", "lines"])
def test_no_phrase_has_two_meanings(table: list[Phrase]) -> None:
    meanings = defaultdict(set)
    for label, _, phrase in table:
        meanings[fold(phrase) + ("#" if "#" in phrase else "")].add(label)
    assert {phrase: labels for phrase, labels in meanings.items() if len(labels) > 1} == {}


@pytest.mark.parametrize("table", TABLES, ids=["headings", "lines"])
def test_no_phrase_stands_twice_in_a_language(table: list[Phrase]) -> None:
    counts = Counter(table)
    assert [phrase for phrase, times in counts.items() if times > 1] == []


def test_headings_are_written_as_texts_are_folded() -> None:
    wrong = []
    for _, language, phrase in ALL_HEADINGS:
        bare = phrase.removeprefix("* ").removesuffix("*")
        if not bare or fold(bare) != lower(bare) or "*" in bare.replace(" * ", " ") or "#" in bare:
            wrong.append((language, phrase))
    assert wrong == []


def test_headings_of_the_newest_are_whole_or_beginnings() -> None:
    assert [phrase for words in NEWEST.values() for phrase in words.split("|") if "* " in phrase.strip()] == []


def test_lines_are_written_as_texts_are_folded() -> None:
    wrong = []
    for _, language, phrase in phrases(LINES):
        is_counted = "#" in phrase
        bare = phrase.replace("#", "") if is_counted else fold(phrase)
        is_folded = bool(bare.strip()) and lower(bare) == lower(phrase.replace("#", "")) and "*" not in phrase
        if not is_folded or (is_counted and any(map(str.isdigit, bare))):
            wrong.append((language, phrase))
    assert wrong == []


def test_beginnings_are_long_enough() -> None:
    short = [
        (language, phrase)
        for _, language, phrase in ALL_HEADINGS
        if phrase.endswith("*")
        and len(phrase) <= (SHORTEST_DENSE if phrase > "\u0e00" else SHORTEST_BEGINNING)
        and phrase[0] < "\u2e80"
    ]
    assert short == []


def test_small_words_are_of_languages() -> None:
    # Bokmål and Nynorsk are told apart by how they say "I".
    assert {language for words in MANNERS.values() for language in words} <= {*CODES.split(), "nb", "nn"}


def test_no_small_word_of_a_language_is_of_two_manners() -> None:
    count = Counter(
        (language, word)
        for manner in MANNERS.values()
        for language, words in manner.items()
        for word in set(words.split())
    )
    assert [x for x, times in count.items() if times > 1] == []


def test_small_words_are_in_lower_case() -> None:
    words = [word for manner in MANNERS.values() for spoken in manner.values() for word in spoken.split()]
    assert [x for x in words if x != x.lower()] == []


def test_no_folder_holds_both_news_and_advice() -> None:
    assert not NEWS_FOLDERS & ADVICE_FOLDERS
