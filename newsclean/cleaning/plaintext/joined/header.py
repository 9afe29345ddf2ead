"""Where on a line that begins a text the headline ends: who wrote the story, when, and its first sentence.

Converters that join all text of a page with spaces leave nothing between them but a date, a byline or the place that
begins the story.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from newsclean.cleaning.labels.tells.datelines import read_dateline
from newsclean.cleaning.metadata.date_reading import find_dates
from newsclean.cleaning.metadata.function_words import SMALL
from newsclean.cleaning.metadata.names import is_full_name
from newsclean.cleaning.plaintext.joined.dates import dates_apart, is_led, may_end
from newsclean.cleaning.plaintext.joined.line import begins_with_menu, end_of_buttons, is_entry, is_prose
from newsclean.cleaning.sentences import sentence_starts
from newsclean.cleaning.vocabulary import line_of
from newsclean.cleaning.vocabulary.bylines import READING_TIME

if TYPE_CHECKING:
    from collections.abc import Sequence

# The place in capitals that begins a text ("PORT ELLERY: ...", "ELLERY, Halvern (AP) — ..."), where no
# sentence leads to it.
_DATELINE = re.compile(
    r"(?<=[\w)”’\"'?!])(?<!\b(?:the|der|die|das|los|las|les))"
    r"(?<!\b(?:to|by|of|in|at|on|la|le|el|an))(?<!\b(?:told|said|from|with))\s"
    r"(?P<place>(?:[A-ZÀ-ÖØ-Þ]{2,3} )?[A-ZÀ-ÖØ-Þ]{4,}(?:[ /-][A-ZÀ-ÖØ-Þ]{2,}){0,2})"
    r"(?:, [A-ZÀ-ÖØ-Þ][\w.]+(?: [A-ZÀ-ÖØ-Þ][\w.]+)?)?"
    r"(?: \([A-Z][\w ]{1,20}\))?(?:: | ?[—–] ?| --? )(?=[\"“‘]?[A-ZÀ-ÖØ-Þ])"
)
_BYLINE = re.compile(r"(?:^|\s)(?P<names>(?:By|BY|Von|Par|Por):? (?:[A-ZÀ-ÖØ-Þ][\w.'’-]*[,;]?\s){2,4})")
# Words with capitals that end a headline, and the first sign of a script without spaces.
_NAMES = re.compile(r"(?<=[a-zß-ÿ\d’'?!»”]\s)(?:[A-ZÀ-ÖØ-Þ][\w.'’-]*\s){2,5}$")
_DENSE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")
# How long a header without a date is that a place ends.
_SHORTEST_HEADER, _LONGEST_HEADER = 20, 300
# How far from the line's beginning its first date may stand, how far from it another one, and the place from the last.
_FIRST_DATE, _BETWEEN, _PLACE = 350, 80, 400
# A headline and a standfirst have so many sentences at most; behind them may stand a name before a date, or behind it.
_SENTENCES, _NAMED = 2, 60
_WORD = re.compile(r"\S+")
# With what the first sentence of a story begins that goes on with a date; what says in the words before that it is a
# byline, and how many they are. No text with an older date was published on it.
_BEGIN_WITH_DATES = frozenset(
    {"On", "Am", "Since", "Until", "Before", "After", "By", "Seit", "Vom", "Bis", "Desde", "Depuis", "Em", "Dal"}
)
_BY, _LONGEST_BYLINE = frozenset({"By", "by", "BY", "Von", "von", "Par", "par", "Por", "por"}), 6
_FIRST_YEAR = 1985
# The longest headline, and the fewest words of one.
_LONGEST_HEADLINE, _FEWEST = 160, 3
_READING = re.compile(rf"\s*[|·•–-]?\s*{READING_TIME}(?=\s)", re.IGNORECASE)
_SIGNS = re.compile(r"[\s|·•–—-]*")
_LONGEST_LEAD = 20
# How much of the story's beginning tells that it is one, and how long its first sentences are at most.
_SHORTEST_STORY, _LONGEST_SENTENCE = 150, 600
# Of how many words the names in a byline are, and words that begin the sentence behind them.
_LEAST_NAMES, _MOST_NAMES = 2, 3
_STARTS = frozenset([
    "A", "An", "The", "In", "On", "At", "It", "He", "She", "They", "We", "As", "After", "When", "While", "More", "This",
    "That", "There", "For", "From", "With", "No", "Two", "Three", "Four", "Five", "Six", "Der", "Die", "Das", "Ein",
    "Eine", "Im", "Am", "Le", "La", "Les", "Un", "Une", "El", "Los", "Las", "Una", "O", "Os", "Il", "Lo", "Gli", "Het",
    "Een",
])  # fmt: skip


def header_seams(text: str, start: int, end: int) -> list[int]:
    """Where what stands behind a headline begins on the line of a text that begins with it: byline, dates, the story.
    Empty where nothing tells; a story may begin with its place, or have a date in its first sentence."""
    if read_dateline(text[start : min(end, start + _LONGEST_HEADER)]) is not None:
        return []
    dates = _dates(text, start, end)
    found = _around_dates(text, start, end, dates) if dates else _before_place(text, start, end)
    seams = sorted({x for x in found if start < x < end})
    if not seams or line_of(text[start : seams[0]].strip()) or not _begins_story(text, seams[-1], end):
        return []
    return seams


def _begins_story(text: str, start: int, end: int) -> bool:
    """True for a sentence or two, and no menu with all that stands between it and the story."""
    stop = next((x for x in sentence_starts(text, start, end) if x - start >= _SHORTEST_STORY), end)
    is_sentence = stop - start <= _LONGEST_SENTENCE and is_prose(text[start:stop])
    return is_sentence and not begins_with_menu(text[start:stop].split())


def _around_dates(text: str, start: int, end: int, dates: Sequence[tuple[int, int]]) -> list[int]:
    at, behind = dates[0][0], dates[-1][1]
    reading = _READING.match(text, behind, end)
    signs = _SIGNS.match(text, reading.end() if reading else behind)
    story = signs.end() if signs else behind
    found = [*(x for x, _ in dates), story]
    byline = _BYLINE.search(text, start, at)
    if byline is None:
        found.append(_names_before(text, start, at, text[story:end]))
    elif not _is_in_title(text, start, byline, text[story:end]):
        found.append(byline.start("names"))
    written = _BYLINE.search(text, story - 1, min(end, story + _NAMED))
    if written is not None and text.count(" ", story, written.start("names")) <= 1:
        story = _end_of_names(text, written.start("names"), end)
        found.append(story)
    for read in _READING.finditer(text, start, story):
        found += [read.start() + 1, read.end() + 1] if may_end(text, read.end(), end) else []
    story = _end_of_spaced(text, end_of_buttons(text, story, end), end)
    found.append(story)
    place = _DATELINE.search(text, story, min(end, story + _PLACE))
    if place is not None and read_dateline(text[story : min(end, story + _LONGEST_HEADER)]) is None:
        found.append(_start_of_place(text, story, place))
    return found


def _start_of_place(text: str, start: int, place: re.Match[str]) -> int:
    """Where a place begins behind other words in capitals: of a long row of them only the last is one."""
    above = text[start : place.start("place")].split()
    is_row = " " in place["place"] and bool(above) and above[-1].isupper()
    return place.start("place") + (place["place"].rfind(" ") + 1 if is_row else 0)


def is_headline(text: str, start: int, end: int) -> bool:
    """True for what may be a headline alone: as long as one, with no menu before it."""
    words = text[start:end].split()
    if end - start > _LONGEST_HEADLINE or (len(words) < _FEWEST and words[0].isascii()):
        return False
    return not is_entry(words[-1]) and not begins_with_menu(words)


def _dates(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The dates of a header, each near the one before."""
    found: list[tuple[int, int]] = []
    for at, behind in dates_apart(text, start, min(end, start + _FIRST_DATE + _BETWEEN), end):
        if not found and not is_led(text[at:behind]) and _is_of_story(text, start, at, behind):
            break
        last = found[-1][1] if found else start
        ends = list(sentence_starts(text, last, at))
        if found and (ends or at - last > _BETWEEN):
            break
        is_far = bool(ends) and at - ends[-1] > _NAMED and not is_led(text[at:behind])
        if not found and (is_far or len(ends) > _SENTENCES or at - start > _FIRST_DATE):
            break
        if found or at - start >= _SHORTEST_HEADER:
            found.append((at, behind))
    return found


def _is_of_story(text: str, start: int, at: int, behind: int) -> bool:
    """True for a date that begins the story's first sentence with the word before it ("On May 12, 2026 The council
    ..."), where that is behind no byline, or that is older than newspapers' files."""
    above = text[start:at].split()
    begins = bool(above) and above[-1] in _BEGIN_WITH_DATES and _BY.isdisjoint(above[-_LONGEST_BYLINE:-1])
    return begins or any(x.moment.when.year < _FIRST_YEAR for x in find_dates(text[at:behind]))


def _is_in_title(text: str, start: int, byline: re.Match[str], story: str) -> bool:
    """True for "By" in a headline with capitals: "Booed By Audience". The story has its words, but not its writer's."""
    above = text[start : byline.start("names")].split()
    has_capital = bool(above) and above[-1][0].isupper()
    return has_capital and any(x.strip(",;") in story for x in byline["names"].split()[1:_MOST_NAMES])


def _names_before(text: str, start: int, at: int, story: str) -> int:
    """Where a name begins right before a date: "... sit-in Ada Reyes May 12, 2026"; the line's start where none does.
    Whoever the headline names is named in the story, and so is the place that it ends with; who wrote it is not."""
    names = _NAMES.search(text, start, at)
    above = text[start : names.start()].split() if names else []
    if names is None or names[0].isupper() or not above or above[-1] in SMALL or above[-1][0].isupper():
        return start
    words = list(_WORD.finditer(text, names.start(), at))
    if is_led(text[at : at + _LONGEST_LEAD]) and len(words) <= _MOST_NAMES and is_full_name(names[0].strip()):
        return names.start()
    while words and words[0][0] in story:
        words.pop(0)
    if not words or any(x[0] in story for x in words[1:]):
        return start
    return words[0].start() if is_full_name(text[words[0].start() : at].strip()) else start


def _end_of_spaced(text: str, start: int, end: int) -> int:
    """Where the first sentence begins in a script that has no spaces within: behind the last one."""
    if start >= end or not _DENSE.match(text, start):
        return start
    first = next(sentence_starts(text, start, end), end)
    return max(text.rfind(" ", start, first - 1) + 1, start)


def _end_of_names(text: str, at: int, end: int) -> int:
    """Where the sentence behind a byline begins: two words are a name, or three with an initial, or more up to one that
    begins sentences."""
    words = list(_WORD.finditer(text, at, min(end, at + _LONGEST_HEADER)))[1:]
    capital = list(takewhile(lambda x: x[0][0].isupper(), words))
    begun = next((n for n, x in enumerate(capital) if n >= _LEAST_NAMES and x[0] in _STARTS), None)
    if begun is None:
        has_initial = len(capital) > _MOST_NAMES and len(capital[_LEAST_NAMES][0].rstrip(".")) == 1
        begun = _MOST_NAMES if has_initial else _LEAST_NAMES
    return words[begun].start() if begun < len(words) else at


def _before_place(text: str, start: int, end: int) -> list[int]:
    """Where the byline and the place behind a headline begin on a line without a date; none where it has no place near
    its beginning, or has whole sentences before it."""
    place = _DATELINE.search(text, start, min(end, start + _LONGEST_HEADER))
    if place is None or place.start() - start < _SHORTEST_HEADER:
        return []
    above = text[start : place.start()].split()
    if above[-1].isupper() or any(
        text[start:at].rstrip().endswith(".") for at in sentence_starts(text, start, place.start())
    ):
        return []
    byline = _BYLINE.search(text, start, place.start() + 1)
    return [*([byline.start("names")] if byline else []), place.start("place")]
