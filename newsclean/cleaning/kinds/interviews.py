"""Interviews, by the form of their text: questions that somebody answers who says "I"."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import SUBHEADINGS, text_inside
from newsclean.cleaning.vocabulary.speakers import calls_itself_interview, speaks_of_self

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.cleaning.kinds.clues import KindClues

    # A question, and the paragraphs said to it.
    Turn = tuple[str, list[str]]

# An interview has so many questions. Of the answers so many begin with somebody who says "I", as those to a reader's
# questions do not; of the questions at most so many are of such, as those are that a writer asks himself.
_TURNS, _OF_SELF, _ASKS_SELF = 5, 0.5, 0.3
# What calls itself an interview between so many lines above the headline and the text's first has no fewer questions.
_ABOVE, _NAMED = 2, 3
# So much of the text stands from the first question on.
_SHARE = 0.6
_LONGEST_QUESTION = 500
_ASKS = re.compile(r"[?？؟;]\W*$")
# A question that is no saying of somebody.
_UNQUOTED = re.compile(r"""[^"“”„«»‘'‹「『].*[?？؟;]$""", re.DOTALL)
_HAS_QUESTION = re.compile(r"[?？؟]")
_SPEAKER = re.compile(r"^\W?([^\W\d_][^:：.!?]{0,29})\s*[:：]\s*(?=\S)")
# What marks questions and answers, with a point or a colon behind; and a headline that begins with somebody's name.
_QUESTION, _ANSWER = "question", "answer"
_MARKS = {
    **dict.fromkeys(("q", "p", "d", "question", "pregunta", "pergunta", "frage", "domanda", "vraag"), _QUESTION),
    **dict.fromkeys(
        ("a", "r", "answer", "respuesta", "resposta", "antwort", "réponse", "risposta", "antwoord"), _ANSWER
    ),
}
_MARKED = re.compile(rf"^\W*({'|'.join(_MARKS)})\s?[.:]\s*(?=\S)", re.IGNORECASE)
_NAMED_FIRST = re.compile(
    r"(?P<name>[^\W\d_a-zß-ÿ][\w'’-]+(?: [\w'’-]+){0,2} [^\W\d_a-zß-ÿ][\w'’-]+)\s?(?:[:,]|[-–—] )"
)


def is_interview(clues: KindClues) -> bool:
    """True for text of the form of an interview, in languages of which it is known how one says "I"; in any for what
    calls itself so above questions, and for marked questions and answers of whom the headline names."""
    language = clues.metadata.language
    if not _HAS_QUESTION.search(clues.text):
        return False
    if _is_called_so(clues) or _is_with_whom_title_names(clues):
        return True
    if not language:
        return False
    return any(_are_of_interview(clues, x, language) for x in (_set_off(clues), _of_speakers(clues)))


def _is_called_so(clues: KindClues) -> bool:
    """True for a headline, or a line between the one above it and the first of the text, that says with whom an
    interview is held, over questions."""
    blocks, first = clues.blocks.blocks, clues.kept[0]
    asks = (x for x in map(blocks.__getitem__, clues.kept) if len(x.text) <= _LONGEST_QUESTION)
    if sum(_UNQUOTED.match(x.text) is not None for x in asks) < _NAMED:
        return False
    top = first if clues.headline is None else min(first, clues.headline)
    above = [x.text for x in blocks[max(0, top - _ABOVE) : first + 1] if not x.hidden]
    return any(map(calls_itself_interview, (clues.title, *above)))


def _is_with_whom_title_names(clues: KindClues) -> bool:
    """True for questions and answers that take turns, each marked ("Q:", "Respuesta."), below words on the person whose
    name the headline begins with. The answers to readers' questions have no such headline."""
    named = _NAMED_FIRST.match(clues.title)
    texts = [clues.blocks.blocks[i].text for i in clues.kept] if named else []
    marks = [_MARKS.get(found[1].casefold()) if (found := _MARKED.match(x)) else None for x in texts]
    if named is None or _QUESTION not in marks:
        return False
    turns = list(filter(None, marks))
    taken = sum(one is _QUESTION and other is _ANSWER for one, other in pairwise(turns))
    asked = sum(mark is _QUESTION and _HAS_QUESTION.search(x) is not None for mark, x in zip(marks, texts, strict=True))
    is_told = any(named["name"] in x for x in texts[: marks.index(_QUESTION)])
    return is_told and taken >= _NAMED and taken * 2 >= len(turns) - 1 and asked * 2 > taken


def _are_of_interview(clues: KindClues, turns: Sequence[Turn], language: str) -> bool:
    said = sum(len(question) + sum(map(len, answer)) for question, answer in turns)
    if len(turns) < _TURNS or said < _SHARE * len(clues.text):
        return False
    told = sum(bool(speaks_of_self(answer[0], language)) for _, answer in turns)
    asked = sum(bool(speaks_of_self(question, language)) for question, _ in turns)
    return told >= _OF_SELF * len(turns) and asked <= _ASKS_SELF * len(turns)


def _set_off(clues: KindClues) -> list[Turn]:
    """The questions that stand in bold letters or as headings, each with what is said to it."""
    blocks = clues.blocks.blocks
    asks = {i for i in clues.kept if _ASKS.search(blocks[i].text) and _is_set_off(clues, i)}
    return _turns([(i in asks, blocks[i].text) for i in clues.kept]) if len(asks) >= _TURNS else []


def _is_set_off(clues: KindClues, index: int) -> bool:
    block = clues.blocks.blocks[index]
    if len(block.text) > _LONGEST_QUESTION:
        return False
    element = clues.blocks.containers[block.container].element
    if block.tag in SUBHEADINGS or element is None:
        return block.tag in SUBHEADINGS
    return any(text_inside(x) == block.text for x in element.iter("strong", "b"))


def _of_speakers(clues: KindClues) -> list[Turn]:
    """The questions of one whose name stands before each, and what those say whose names stand between."""
    texts = [clues.blocks.blocks[i].text for i in clues.kept]
    names = [match[1].casefold() if (match := _SPEAKER.match(x)) else "" for x in texts]
    asker = next(_askers(texts, names), None)
    if asker is None:
        return []
    said = [_SPEAKER.sub("", x) if name else x for x, name in zip(texts, names, strict=True)]
    return _turns([(name == asker, x) for x, name in zip(said, names, strict=True)])


def _askers(texts: Sequence[str], names: Sequence[str]) -> Iterator[str]:
    """Those who take most of their turns to ask, and after whom another speaks."""
    count = Counter(filter(None, names))
    asks = Counter(name for x, name in zip(texts, names, strict=True) if name and _HAS_QUESTION.search(x))
    passed = Counter(name for name, after in pairwise(names) if name and after and name != after)
    for name, said in count.most_common(3):
        if said >= _TURNS and 2 * asks[name] > said and 2 * passed[name] > said:
            yield name


def _turns(said: Sequence[tuple[bool, str]]) -> list[Turn]:
    """The questions that are answered, each with its answer's paragraphs."""
    turns: list[Turn] = []
    for asks, text in said:
        if asks:
            turns.append((text, []))
        elif turns:
            turns[-1][1].append(text)
    return [turn for turn in turns if turn[1]]
