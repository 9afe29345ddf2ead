"""Where on a line the story ends, and the parts of what stands behind it: the note on the print edition, lists of
columns and of other stories, their titles and dates.

A word that heads a list ("Opinion") stands in sentences, too: here it needs what only lists have right behind it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from newsclean.cleaning.labels.tells.print_notes import read_print_note
from newsclean.cleaning.labels.tells.signatures import is_timestamp
from newsclean.cleaning.metadata.date_reading import find_dates
from newsclean.cleaning.metadata.function_words import SMALL
from newsclean.cleaning.plaintext.joined.dates import dates_apart, may_end
from newsclean.cleaning.plaintext.joined.line import Line, column_words, first_words, is_prose
from newsclean.cleaning.sentences import CALLS, is_whole
from newsclean.cleaning.vocabulary import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence, Set

    from newsclean.cleaning.plaintext.joined.line import Word

# A shorter line is one part of a page.
SHORTEST = 60
# The first words of notes on the print edition, and the longest note.
_NOTES = frozenset([
    "Published", "Printed", "First", "Erschienen", "Publicado", "Publicada", "Publié", "Publiée", "Pubblicato",
    "Pubblicata", "Verschenen", "Gepubliceerd", "Publicerad", "Publicerat", "Publiceret", "Publisert", "Опубликовано",
    "Опубліковано",
])  # fmt: skip
_LONGEST_NOTE = 200
# What begins headings that lead to more of a list, and hardly a sentence with capitals in it.
_MORE = frozenset([
    "more", "latest", "recent", "mehr", "weitere", "aktuelle", "neueste", "plus", "autres", "derniers", "dernières",
    "nos", "más", "otros", "otras", "últimos", "últimas", "mais", "outros", "outras", "altri", "altre", "ultimi",
    "ultime", "meer", "laatste", "fler", "flere", "mer", "mere", "więcej", "inne", "další", "ещё", "другие", "diğer",
])  # fmt: skip
# Words that are small in the midst of a sentence, but not as the first of a title; so many titles begin with one in a
# list that has no stops, behind a word that is longer than small ones.
_FIRST_OF_TITLES = frozenset([
    "What", "How", "Why", "When", "Where", "Who", "Whose", "A", "An", "And", "But", "If", "Is", "It", "We", "They",
    "You", "This", "That", "These", "There", "Our", "My", "Your", "For", "On", "As", "At", "From", "With", "In", "To",
    "Please", "Can", "Should", "Will", "Not", "No", "Was", "Wie", "Warum", "Wer", "Wenn", "Ein", "Eine", "Kein",
    "Keine", "Un", "Une", "Pourquoi", "Comment", "Quand", "Una", "Qué", "Cómo", "Por", "Sobre", "Para", "Uma", "Como",
    "Perché", "Come", "Een", "Waarom", "Hoe", "Wat", "Varför", "Hur", "En", "Et", "Как", "Почему", "Что", "Кто", "Где",
    "Кому",
])  # fmt: skip
_TITLES, _SMALL = 2, 3
_BY = frozenset({"By", "Von", "Par", "Por"})
# How far behind a heading its first date stands at most, and how near at least; how long the rest of a line is that is
# a list, and how a sentence ends.
_DATED, _FEW, _REST, _LONGEST_REST = 180, 3, 25, 2000
_STOPS = tuple('.!”"’।。')
# What may stand behind a name in a sentence.
_AFTER_NAME = ".,;:!?)”’\"'"
# The most words of a name, and how far the word before it is looked for.
_LONGEST_NAME, _LED = 8, 20
# The longest title with its date; the shortest that stands there once more, behind its date and without one.
_ONCE_MORE, _SHORTEST_DATED, _SHORTEST_TITLE = 220, 4, 8
# The longest excerpt, and how a text ends that was cut off.
_EXCERPT, _CUT = 400, ("...", "…")
# A longer sentence before a sure part is the story's, and no part in the place of a sentence is as long.
_SENTENCE, _LONGEST_PART = 40, 300


def list_seams(text: str, start: int, end: int, *, is_first: bool) -> list[int]:
    """Where on a line a part begins that is none of what stands before, from the first place on that surely says so:
    behind it each sentence is a part of its own. Empty where none does. The first line of a text may begin with what it
    is filed under, and no list does."""
    # Much quicker than to look at each word.
    shown = text[start:end].split()
    if column_words().isdisjoint(shown) and _NOTES.isdisjoint(shown):
        return []
    line = Line(text, start, end)
    found = (_note(line, is_first=is_first), _heading(line, is_first=is_first))
    sure = min(filter(None, found), default=None)
    return [] if sure is None else _parts(line, _back_from(line, line.words[sure - 1].start))


def _note(line: Line, *, is_first: bool) -> int | None:
    """The number of the word, counted from 1, that begins a note on the print edition with something behind it."""
    for number, word in enumerate(line.words):
        if word.text not in _NOTES or not line.begins_sentence(number):
            continue
        stop = _end_of_note(line, word.start)
        if stop is not None and line.is_behind_story(word.start, is_first=is_first):
            return number + 1 if stop < line.end else None
    return None


def _end_of_note(line: Line, start: int) -> int | None:
    dates = find_dates(line.text[start : min(line.end, start + _LONGEST_NOTE)])
    if not dates or read_print_note(line.text[start : start + dates[0].end]) is None:
        return None
    stop = start + dates[0].end
    stop += line.text.startswith(".", stop)
    return stop if may_end(line.text, stop, line.end) else None


def _heading(line: Line, *, is_first: bool) -> int | None:
    """The number of the word, counted from 1, that begins the first heading of columns with a list behind it."""
    known = column_words()
    for number, word in enumerate(line.words):
        found = line.heading(number) if word.text in known else None
        if found is None:
            continue
        if line.is_behind_story(line.words[found[0]].start, is_first=is_first) and _heads_list(line, *found):
            return found[0] + 1
    return None


def _heads_list(line: Line, first: int, stop: int) -> bool:
    """True for a heading with what only lists have behind it: a title with its date or once more, a kicker, a heading
    of others, several titles without a stop, or no stop at all down to the line's end."""
    if _twice(line, line.words[stop]) is not None or line.kicker(stop) is not None or _is_raised(line, first, stop):
        return True
    is_single = stop - first == 1
    if is_single and (line.is_in_title(first) or _is_name(line, first)):
        return False
    if not is_single and fold(line.words[first].text) in _MORE:
        return True
    below = line.words[stop].start
    ends = line.sentence_end(line.words[first].start)
    dates = dates_apart(line.text, below, min(ends, below + _DATED), line.end)
    if _has_title(line, below, dates, ends) or _has_no_stop(line, below):
        return True
    rest = range(stop + 1, line.number_at(ends))
    title = next((n for n in rest if not line.words[n].text[0].isupper()), rest.stop)
    return _has_titles(line, rest, title) or any(_names_columns(line, n) for n in range(title, rest.stop))


def _is_raised(line: Line, first: int, stop: int) -> bool:
    """True for capitals that no whole sentence goes on behind, but for the excerpts of a list that has others in them:
    a firm's name is raised, too ("OPINION Way found that ...")."""
    if not line.is_raised(first, stop):
        return False
    below = line.words[stop].start
    sentence = line.text[below : line.sentence_end(below)].rstrip()
    # A title may be a question.
    is_title = not (is_whole(sentence) and is_prose(sentence)) or sentence.endswith(CALLS)
    return stop - first > 1 or is_title or _is_raised_again(line, first)


def _is_raised_again(line: Line, first: int) -> bool:
    """True where another heading of columns is raised behind one, before the longest excerpt has ended."""
    last = line.number_at(min(line.end, line.words[first].start + _EXCERPT))
    known = column_words() - {line.words[first].text}
    places = (n for n in range(first + 1, last) if line.words[n].text in known and line.begins_sentence(n))
    return any(line.is_raised(n, n + 1) for n in places)


def _is_name(line: Line, number: int) -> bool:
    """True for a word with the one behind it as a sentence has them, too, above or as words lead on to it: "Editorial
    Planeta"."""
    name, at = line.shown(number, number + 2).rstrip(_AFTER_NAME), line.words[number].start
    if not name[-1].isalpha():
        return False
    return any(
        _is_led_to(line, x.start()) or (x.start() < at and _is_in_sentence(line, x.start()))
        for x in re.compile(re.escape(name)).finditer(line.text, line.start, line.end)
        if x.start() != at
    )


def _is_led_to(line: Line, at: int) -> bool:
    above = line.text[max(line.start, at - _LED) : at].split()
    return bool(above) and (above[-1].endswith(",") or above[-1] in SMALL)


def _is_in_sentence(line: Line, at: int) -> bool:
    sentence = line.text[line.sentence_at(at) : line.sentence_end(at)].rstrip()
    return is_whole(sentence) and is_prose(sentence)


def _has_title(line: Line, start: int, dates: Sequence[tuple[int, int]], end: int) -> bool:
    """True for a title before the first of some dates. In a sentence one word is none: "Guest Columns Hotel May 12,
    2026 Was the first to close."."""
    title = line.text[start : dates[0][0]].strip() if dates else ""
    is_word = title.isascii() and " " not in title
    return len(title) >= _FEW and not (is_word and len(dates) == 1 and is_whole(line.text[start:end].rstrip()))


def _has_no_stop(line: Line, start: int) -> bool:
    """True where no sentence ends from a place down to the line's end; a title may be a question."""
    if not _REST <= line.end - start <= _LONGEST_REST or line.text.endswith(_STOPS, start, line.end):
        return False
    ends = line.sentences[bisect_right(line.sentences, start) :]
    return all(line.text[start:x].rstrip().endswith(CALLS) for x in ends)


def _has_titles(line: Line, rest: range, small: int) -> bool:
    """True for words among which several titles begin without a stop before. `small` is the first without a capital: a
    sentence may have the name of a play before it."""
    above = (line.words[n - 1].text for n in rest if line.words[n].text in _FIRST_OF_TITLES)
    may_be_name = bool(rest) and small - rest.start <= _LONGEST_NAME and is_whole(line.words[rest.stop - 1].text)
    return sum(x[-1].isalnum() and len(x) > _SMALL and not (may_be_name and x[0].isupper()) for x in above) >= _TITLES


def _names_columns(line: Line, number: int) -> bool:
    """True for another heading of columns, or the name of columns before a title."""
    if line.words[number].text not in column_words():
        return False
    is_heading = number + 1 < len(line.words) and line.names_columns(number, number + 1)
    return is_heading or line.kicker(number) is not None


def _twice(line: Line, word: Word) -> tuple[range, range] | None:
    """A title that begins with a word and stands there once more, right behind itself or behind its date."""
    text, at = line.text, word.start
    if word.text[0].islower():
        return None
    again = text.find(f" {word.text} ", word.end - 1, min(line.end, at + _ONCE_MORE)) + 1
    if not again:
        return None
    same = takewhile(lambda x: x[0] == x[1], zip(text[at:again], text[again : line.end], strict=False))
    title = "".join(x for x, _ in same).rstrip()
    size = len(title)
    between = text[at + size : again].strip()
    if not all(text[x + size : x + size + 1].strip() == "" for x in (at, again)):
        return None
    if between and not is_timestamp(between):
        return None
    is_title = size >= _SHORTEST_DATED if between else size >= _SHORTEST_TITLE and " " in title
    return (range(at, at + size), range(again, again + size)) if is_title else None


def _back_from(line: Line, sure: int) -> int:
    """Where what stands before a sure part begins: with the sentence that runs into it, or with an earlier heading or
    button in the place of a sentence, if no sentence of the story stands between."""
    at = line.sentence_at(sure)
    found, end = at, at
    for start in reversed(line.sentences[: bisect_right(line.sentences, at) - 1]):
        if start == line.start or end - start > _LONGEST_PART:
            break
        if line.said(line.number_at(start), is_sure=True) is not None:
            found = start
        elif end - start > _SENTENCE and is_whole(line.text[start:end].rstrip()):
            break
        end = start
    return found


def _parts(line: Line, first: int) -> list[int]:
    """Where the parts of the rest of a line begin, from its first one on."""
    dates = list(_dates(line, first))
    titles = list(_titles(line, first))
    of_dates = {x for start, stop in dates for x in range(start, stop)}
    named = [x for x in _named(line, first, of_dates) if of_dates.isdisjoint(x)]
    found = {first}
    for start, stop in (*dates, *named, *((x.start, x.stop) for x in titles)):
        found.update((start, _next(line, stop)))
    known = sorted(found)
    behind_titles = {_next(line, x.stop) for x in titles}
    for start, stop in pairwise([*line.sentences, line.end]):
        if start <= first:
            continue
        # The excerpt below a title goes on to the next part, and what is cut off with the sentence before.
        index = bisect_right(known, start)
        begun = known[index - 1]
        goes_on = begun in behind_titles and index < len(known) and known[index] - begun <= _EXCERPT
        if not goes_on and not line.text[start:stop].rstrip().endswith(_CUT):
            found.add(start)
    for start, stop in pairwise([*sorted(found), line.end]):
        if start not in behind_titles and stop - start <= _LONGEST_PART:
            found.update(_entries(line, start, stop))
    return sorted(x for x in found if line.start < x < line.end)


def _named(line: Line, first: int, of_dates: Set[int]) -> Iterator[tuple[int, int]]:
    """The headings, buttons, kickers and notes behind the story."""
    known = first_words() | column_words()
    number = line.number_at(first)
    while number < len(line.words):
        word = line.words[number]
        number += 1
        if word.text in _NOTES and (note := _end_of_note(line, word.start)) is not None:
            yield word.start, note
        if word.text not in known or word.start in of_dates:
            continue
        if line.kicker(number - 1) is not None:
            yield word.start, word.start
        elif (stop := line.said(number - 1)) is not None:
            number = min(stop, len(line.words))
            yield word.start, line.words[number - 1].end


def _entries(line: Line, start: int, stop: int) -> Iterator[int]:
    """Where titles begin that stand in a row without dates, as far as their first words tell, and writers' bylines."""
    if line.text[start:stop].rstrip().endswith("."):
        return
    for number in range(line.number_at(start) + 1, line.number_at(stop)):
        word, above = line.words[number].text, line.words[number - 1].text
        is_behind = above[-1].isalnum() and above[0].islower() and len(above) > _SMALL and above not in SMALL
        names = line.words[number + 1 : number + 3]
        is_byline = word in _BY and len(names) > 1 and all(x.text[0].isupper() for x in names)
        if (word in _FIRST_OF_TITLES and is_behind) or is_byline:
            yield line.words[number].start
        if is_byline and number + 3 < len(line.words):
            yield line.words[number + 3].start


def _titles(line: Line, first: int) -> Iterator[range]:
    """The titles that stand twice, each time."""
    at = first
    for word in line.words[line.number_at(first) :]:
        if word.start >= at and (twice := _twice(line, word)) is not None:
            at = twice[1].stop
            yield from twice


def _dates(line: Line, first: int) -> Iterator[tuple[int, int]]:
    for start, stop in pairwise([first, *(x for x in line.sentences if x > first), line.end]):
        yield from dates_apart(line.text, start, stop, line.end)


def _next(line: Line, at: int) -> int:
    """Where the next word begins."""
    number = line.number_at(at)
    return line.words[number].start if number < len(line.words) else line.end
