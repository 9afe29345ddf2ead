"""The last lines of a text: what scores alone leave out, a short sentence that closes it, the last answer, what stands
behind a "read also" line; and what they leave in, a line on the writer, a question to the reader, a title cut off.

A line of few words looks like an entry of a list. Where it stands says more: right behind the text, or between the text
and the note that ends it.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.inside.pointers import names_story
from newsclean.cleaning.labels.page import TEASER, TEASER_LISTS
from newsclean.cleaning.labels.tells.asks import ask_of
from newsclean.cleaning.labels.tells.lines import is_legal
from newsclean.cleaning.labels.tells.signatures import shown_writers, signature
from newsclean.cleaning.metadata.names import is_name
from newsclean.cleaning.plaintext.asides import is_entry, is_of_paper, letter_boxes
from newsclean.cleaning.plaintext.paragraphs import BULLET
from newsclean.cleaning.plaintext.signed import unsigned
from newsclean.cleaning.plaintext.signs import Sign
from newsclean.cleaning.sentences import CALLS, COLONS, QUOTES, ends_sentence, is_whole
from newsclean.cleaning.vocabulary import fold
from newsclean.cleaning.vocabulary.calls import CLICK_HERE, speaks_to_reader
from newsclean.cleaning.vocabulary.credits import is_owner
from newsclean.cleaning.vocabulary.lives import tells_life
from newsclean.cleaning.vocabulary.rights import has_rights
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsclean.cleaning.labels.page import PageView
    from newsclean.cleaning.plaintext.scoring import LineScores
    from newsclean.cleaning.plaintext.wording import Wording

# How sure a line must be that the text's own lines stand on both sides of, one right behind the text, one behind a line
# that names another story, and one before the note that ends the text.
_INSIDE, _BEHIND, _BEHIND_OTHERS, _BEFORE_NOTE = 0.4, 0.17, 0.04, 0.2
# The same of a paragraph below a subheading of one word that is behind such a line.
_BELOW_WORD = 0.08
# The same of an entry of a list between two others.
_BETWEEN = 0.2
# So many lines below the text's last one stands what is behind a heading and a title.
_BOX = 3
# A last line that is less sure than this, and no longer than that, must look like one.
_SURE_LAST, _LONGEST_LAST = 0.75, 120
# How many lines may stand from a notice of rights on, how much of the text at most, and what is no line at all.
_LINES_BEHIND, _MOST_BEHIND, _STOPS = 3, 3, frozenset(".,;:·•|-–—")
# How many lines right behind the text may go on with it, and how many before a note.
_LINES, _LINES_BEFORE_NOTE = 2, 12
# A longer paragraph looks like none of a list, and is judged well without its place.
_LONGEST = 300
# A shorter line that speaks to the reader is a teaser's or a button's.
_CALL = 80
# The least length of a sentence that is the text's behind a line of something else, and behind a whole list: shorter
# ones may be a button or a teaser.
_SENTENCE, _PARAGRAPH = 40, 60
# The names of sections that stories have as subheadings, too: those of columns and of boxes, and these of lists.
_SUBHEADINGS = frozenset({Label.OPINION, Label.EDITORIAL, Label.SUMMARY_BOX})
_PLAIN = frozenset({"background", "hintergrund", "the latest", "what's next", "in focus"})
# How far above the text its writer may be named, in lines, and of how many words a name is.
_ABOVE, _WORDS = 8, (2, 4)
# A shorter last line that ends with a colon leads to what is no text.
_LEAD = 40
# What a last line says that leads somewhere else, or asks what the reader thinks of the article; the longest such line.
_POINTS = re.compile(
    rf"{CLICK_HERE}|"
    r"^[（(]?[上下接][一]?[页頁篇則则](?!\w)|^\W*rate this (?:article|story)\b|"
    r"^\W*оцените\W+(?:пожалуйста\W+)?(?:эту )?(?:статью|материал|новость)\b|^\W*oceń (?:ten )?artykuł\b|"
    r"^\W*notez cet article\b|^\W*(?:valora|califica) (?:este|esta) (?:artículo|nota|noticia)\b|"
    r"^\W*(?:avalie|classifique) (?:este|esta) (?:artigo|matéria|notícia)\b|^\W*vota (?:questo|l['’])\s?articolo\b|"
    r"^\W*(?:diesen )?artikel bewerten\b",
    re.IGNORECASE,
)
_LONGEST_POINTER = 160
# What a last line without a stop tells of a match or a show.
_FACTS = re.compile(
    r"^(?:match officials?|referees?|umpires?|attendance|half[- ]?time|full[- ]?time|scor(?:ers?|ing)|subs(?:titutes)?|"
    r"(?:wo)?man of the match|player of the match|tickets?|schiedsrichter(?:in)?|zuschauer|tore|gelbe karten|eintritt|"
    r"arbitres?|spectateurs|buts|mi-temps|billets|[áa]rbitr[oa]|asistencia|espectadores|público|goles|gols|entradas|ingressos|"
    r"spettatori|marcatori|reti|ammoniti|biglietti|scheidsrechter|toeschouwers|doelpunten|domm?er|tilskuere|tilskuarar|"
    r"domare|publik|mål|sędzi[aowie]+|widzów|bramki|bilety|судья|зрителей|голы|билеты)\s?[:：]\s?\S",
    re.IGNORECASE,
)
_LONGEST_FACTS = 160
# How a line ends that goes on below, as no title and no entry of a menu does; the longest such line, a verse, and the
# most of them that the text's own lines stand around.
_MIDST, _LONGEST_VERSE, _VERSES = (",", ";", "，", "،"), 100, 12
# What is none of a text wherever it stands: buttons, and fields for an address.
_BUTTONS = frozenset({Label.NAVIGATION, Label.NEWSLETTER})
# Lines of other things that stand amid a text, and how many of them on end.
_AMID = frozenset({Label.ADVERT, Label.SOCIAL})
_OTHERS = 3


def left_out(view: PageView, scores: LineScores, note: int | None, is_named: Callable[[int], bool]) -> list[int]:
    """The lines that are not kept and go on with the text. `note` is the line of the print note, `is_named` tells of a
    line whether its own words say that it is something else."""
    if not view.kept:
        return []
    values, wording = scores.values, scores.wording

    def goes_on(index: int, least: float) -> bool:
        text = view.blocks[index].text
        is_likely = values[index] >= least and weight(text) <= _LONGEST and not _points(text)
        return is_likely and _is_sentence(view, wording, index) and not is_named(index)

    def tells_on(index: int, least: float) -> bool:
        return not _is_call(view.blocks[index].text) and goes_on(index, least)

    found = [
        i
        for i in _gaps(view)
        if tells_on(i, _INSIDE)
        or _is_subheading(view, scores, i)
        or (_is_entry_between(view, i) and values[i] >= _BETWEEN and not is_named(i))
    ]
    found += [i for i in _led_on(view) if not is_named(i)]
    found += [i for i in range(view.first, view.kept[-1]) if not view.keep[i] and _is_shown(view, wording, i)]
    found += [i for i in _below_boxes(view, scores) if values[i] >= _INSIDE and not is_named(i)]
    if note is None or note <= view.kept[-1]:
        # Sentences of one long line are seldom told from what stood below the text.
        behind = _behind(view, wording, tells_on)
        found += [i for i in behind if scores.gaps[i]]
        return [*found, *_facts(view, max([view.kept[-1], *found]) + 1)]
    return [*found, *_before(view, values, note, _past_others(view, wording, view.kept[-1] + 1), goes_on, is_named)]


def left_in(view: PageView, scores: LineScores, is_named: Callable[[int], bool]) -> list[int]:
    """The kept lines that are none of the text: buttons, stops alone, all from a notice of rights near its end on, and
    last ones that are not sure and do not look like it. `is_named` is that of `left_out`."""
    wording = scores.wording
    found = [
        i
        for i in view.kept
        if (wording.lines[i] in _BUTTONS and not _is_shown(view, wording, i)) or view.blocks[i].text in _STOPS
    ]
    notices = [i for i in view.kept[1:][-_LINES_BEHIND:] if _is_notice(view, wording, i)]
    notice = next((i for i in notices if _ends_text(view, i)), len(view.keep))
    found += [i for i in view.kept if i >= notice or i in notices]
    for i in reversed([i for i in view.kept[1:] if i < notice]):
        text = view.blocks[i].text
        is_signed = unsigned(text) != text
        is_text = weight(text) > _LONGEST_LAST or (_is_sentence(view, wording, i) and not _is_call(text))
        is_text = is_text or _tells_facts(text)
        if not _points(text) and (scores.values[i] >= _SURE_LAST or (is_text and (is_signed or not is_named(i)))):
            break
        found.append(i)
    return found


def _is_notice(view: PageView, wording: Wording, index: int) -> bool:
    """True for a notice of rights."""
    return bool(wording.signs[index] & Sign.LEGAL) and is_legal(view.blocks[index].text)


def _ends_text(view: PageView, notice: int) -> bool:
    """True for a notice of rights with little text behind it, or with more of such, that is no picture's credit."""
    behind = [view.blocks[i].text for i in view.kept if i > notice]
    if any(map(has_rights, behind)):
        return True
    before = sum(len(view.blocks[i].text) for i in view.kept if i < notice)
    return sum(map(len, behind)) * _MOST_BEHIND <= before and not is_owner(view.blocks[notice].text)


def _is_shown(view: PageView, wording: Wording, index: int) -> bool:
    """True for the words of a form amid a story that tells what stood on a screen, with a colon right above."""
    above = view.blocks[index - 1].text if 0 < index < view.kept[-1] and view.keep[index - 1] else ""
    is_form = wording.lines[index] is Label.NEWSLETTER
    return is_form and above.endswith(COLONS) and not (speaks_to_reader(above) or ask_of(view.blocks[index - 1]))


def _points(text: str) -> bool:
    """True for a line that leads to what is no text."""
    if text.endswith(COLONS):
        return weight(text) <= _LEAD
    return len(text) <= _LONGEST_POINTER and not text.startswith(QUOTES) and _POINTS.search(text) is not None


def _is_sentence(view: PageView, wording: Wording, index: int) -> bool:
    """True for a line that is a whole sentence of a story, and none by which the newspaper asks for something."""
    text = unsigned(view.blocks[index].text)
    if not is_whole(text) or text[0].islower() or not any(map(str.isalnum, text)):
        return False
    return not (wording.signs[index] & Sign.ASK and is_of_paper(text))


def _tells_facts(text: str) -> bool:
    """True for a line of facts that stands at the end of a story, mostly without a stop: when someone was born and
    died, who saw a match, where tickets are sold."""
    return tells_life(text) or (len(text) <= _LONGEST_FACTS and _FACTS.match(text) is not None)


def _facts(view: PageView, start: int) -> list[int]:
    """Such lines from the first one behind the text on."""
    end = start
    while end < len(view.keep) and _tells_facts(view.blocks[end].text):
        end += 1
    return list(range(start, end))


def _led_on(view: PageView) -> list[int]:
    """The lines between two of the text that end in the midst of a sentence, and those that they lead on to: verses."""
    found: list[int] = []
    for above, below in pairwise(view.kept):
        if not 1 < below - above <= _VERSES + 1:
            continue
        for i in range(above + 1, below):
            text = view.blocks[i].text
            is_led = view.blocks[i - 1].text.endswith(_MIDST) and (text[0].islower() or is_whole(text))
            if (not text.endswith(_MIDST) and not is_led) or weight(text) > _LONGEST_VERSE:
                break
            found.append(i)
    return found


def _is_call(text: str) -> bool:
    """True for a short line that speaks to the reader."""
    return text.endswith(CALLS) and weight(text) < _CALL


def writers(view: PageView, signs: Sequence[int]) -> frozenset[str]:
    """The names of those who are named above the text, folded: by a byline, or right above a line of dates."""
    above = range(max(0, view.first - _ABOVE) + 1, min(view.first + 1, len(view.blocks)))
    named = (
        view.blocks[i - 1].text
        for i in above
        if signs[i] & Sign.DIGIT and i - 1 not in view.shown_headlines and _is_dated(view, i)
    )
    return shown_writers(view).union(fold(x) for x in named if _WORDS[0] <= len(x.split()) <= _WORDS[1] and is_name(x))


def _is_dated(view: PageView, index: int) -> bool:
    mark = signature(view, index)
    return mark is not None and mark.label is Label.TIMESTAMP


def is_about(names: frozenset[str], text: str) -> bool:
    """True for a line that begins with one of the folded names: at the end of a text it is about its writer."""
    folded = fold(text) if names else ""
    return any(folded.startswith(name) and not folded[len(name) : len(name) + 1].isalnum() for name in names)


def _gaps(view: PageView) -> list[int]:
    """The single lines that stand between two of the text."""
    keep = view.keep
    return [i for i in range(view.kept[0] + 1, view.kept[-1]) if not keep[i] and keep[i - 1] and keep[i + 1]]


def _is_subheading(view: PageView, scores: LineScores, index: int) -> bool:
    """True for the name of a section between two paragraphs: there it heads the next one."""
    text = view.blocks[index].text
    if scores.wording.headings[index] not in _SUBHEADINGS and fold(text) not in _PLAIN:
        return False
    above, below = view.blocks[index - 1].text, view.blocks[index + 1].text
    is_between = weight(above) >= _PARAGRAPH and ends_sentence(above) and weight(below) >= _PARAGRAPH
    return is_between and is_whole(below) and scores.values[index + 1] >= _SURE_LAST


def _is_entry_between(view: PageView, index: int) -> bool:
    """True for an entry of a list ("Weight: 640 grams") between two others."""
    return all(is_entry(view.blocks[i].text) for i in (index - 1, index, index + 1))


def _below_boxes(view: PageView, scores: LineScores) -> list[int]:
    """The lines that are not kept between a box with one title, as long as titles are, and a paragraph of the text that
    they may head."""
    wording = scores.wording
    return [
        i
        for i in range(view.first + _BOX, view.kept[-1])
        if not view.keep[i]
        and view.keep[i + 1]
        and wording.headings[i - 2] in TEASER_LISTS
        and wording.weights[i - 1] >= TEASER
        and not (view.keep[i - 2] or view.keep[i - 1])
        and _heads_paragraph(view, wording, i)
        and is_whole(view.blocks[i + 1].text)
    ]


def _behind(view: PageView, wording: Wording, goes_on: Callable[[int, float], bool]) -> list[int]:
    """The sentences right behind the text; a few lines of something else may stand between, also behind the first ones,
    but no notice of rights."""
    first = view.kept[-1] + 1
    if _is_notice(view, wording, first - 1):
        return []
    found = _going_on(view, wording, first, goes_on)
    if found and _past_others(view, wording, found[-1] + 1) > found[-1] + 1:
        found += _going_on(view, wording, found[-1] + 1, goes_on)
    return found


def _going_on(view: PageView, wording: Wording, first: int, goes_on: Callable[[int, float], bool]) -> list[int]:
    """The sentences from the `first` line on, or from behind a few lines of something else."""
    found: list[int] = []
    at = _past_others(view, wording, first)
    least, shortest = (_BEHIND, 0) if at == first else (_BEHIND_OTHERS, _SENTENCE)
    if at > first and (
        (_heads_paragraph(view, wording, at) and goes_on(at + 1, least))
        or (_is_word_above_paragraph(view, wording, at) and goes_on(at + 1, _BELOW_WORD))
    ):
        found.append(at)
        at += 1
    for i in range(at, min(at + _LINES, len(view.keep))):
        text = view.blocks[i].text
        is_signed = i == first and unsigned(text) != text
        if weight(text) < shortest or not goes_on(i, _BEHIND_OTHERS if is_signed else least):
            break
        found.append(i)
        # What follows stands right behind the text.
        least, shortest = _BEHIND, 0
    return found


def _heads_paragraph(view: PageView, wording: Wording, index: int) -> bool:
    """True for a subheading above a paragraph, shorter than the titles above excerpts are."""
    if index + 1 >= len(view.keep) or wording.weights[index] >= TEASER or wording.weights[index + 1] < _SENTENCE:
        return False
    is_said = (wording.headings[index] or wording.lines[index]) is not None
    return " " in view.blocks[index].text and not is_said and not ends_sentence(view.blocks[index].text)


def _is_word_above_paragraph(view: PageView, wording: Wording, index: int) -> bool:
    """True for a subheading of one word ("Conclusion", "#Conclusion") above a whole paragraph."""
    if index + 1 >= len(view.keep) or wording.weights[index + 1] < _PARAGRAPH:
        return False
    is_said = (wording.headings[index] or wording.lines[index]) is not None
    word = view.blocks[index].text.lstrip("#")
    return word.isalpha() and word.istitle() and not is_said


def _past_others(view: PageView, wording: Wording, first: int) -> int:
    """The `first` line behind the text, or the first behind a few lines of something else there."""
    at = first
    boxes = letter_boxes(view, wording)
    while at < min(first + _OTHERS, len(view.keep)) and (at in boxes or _is_amid(view, wording, at)):
        at += 1
    return at


def _is_amid(view: PageView, wording: Wording, index: int) -> bool:
    """True for a line of something else that may stand amid a text."""
    is_said = wording.lines[index] in _AMID or wording.headings[index] is Label.ADVERT
    return is_said or names_story(view.blocks[index].text) is not None


def _before(
    view: PageView,
    values: Sequence[float],
    note: int,
    first: int,
    goes_on: Callable[[int, float], bool],
    is_named: Callable[[int], bool],
) -> list[int]:
    """What stands between the text and the note that ends it: sentences and the entries of a list on from the `first`
    line, and whole paragraphs back from the note."""
    if note - first > _LINES_BEFORE_NOTE:
        return []
    at = first
    while at < note and (
        goes_on(at, _BEFORE_NOTE)
        or (_is_entry(view, at) and not is_named(at) and (values[at] >= _BEFORE_NOTE or _goes_on_list(view, at)))
    ):
        at += 1
    back = note
    while back > at and weight(view.blocks[back - 1].text) >= _PARAGRAPH and goes_on(back - 1, 0):
        back -= 1
    return [*range(first, at), *range(back, note)]


def _is_entry(view: PageView, index: int) -> bool:
    """True for a line of several on end that begin with a bullet or a number."""
    own, *others = (BULLET.match(view.blocks[i].text) for i in (index, index - 1, index + 1))
    return own is not None and any(others)


def _goes_on_list(view: PageView, index: int) -> bool:
    """True for an entry right below another one, which is the text's."""
    return BULLET.match(view.blocks[index - 1].text) is not None
