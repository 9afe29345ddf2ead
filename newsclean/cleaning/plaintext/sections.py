"""Headings among lines ("Most read"), and how far each of them reaches without elements that would tell."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.around.sections import COMMENTS_OR_COLUMNS
from newsclean.cleaning.labels.inside.pointers import names_story
from newsclean.cleaning.labels.items.lines import led_by_section
from newsclean.cleaning.labels.page import COLUMNS, TEASER, TEASER_LISTS, Mark
from newsclean.cleaning.labels.tells.lines import is_legal
from newsclean.cleaning.labels.tells.signatures import is_timestamp
from newsclean.cleaning.metadata.names import is_full_name
from newsclean.cleaning.plaintext.column_lists import are_columns, are_titles, end_of_signed, has_words, is_date
from newsclean.cleaning.plaintext.headlines import is_byline
from newsclean.cleaning.plaintext.rows import is_row
from newsclean.cleaning.plaintext.signs import Sign
from newsclean.cleaning.sentences import ends_sentence
from newsclean.cleaning.vocabulary import fold, is_newest, line_of, section_of, type_of
from newsclean.cleaning.vocabulary.columns import TWO_MEANINGS
from newsclean.model import ArticleType, Label, Why

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsclean.cleaning.labels.page import PageView
    from newsclean.cleaning.plaintext.wording import Wording

# The longest section of each kind, in lines; of the kinds that are not here only the heading is sure.
_LONGEST = {Label.SUMMARY_BOX: 40, Label.AUTHOR_BIO: 10}
# So many short lines on end are no part of a section: a menu has begun.
_MENU = 4
# A shorter line without a stop is no comment.
_COMMENT = 40
# In a list of teasers one line in so many is a title, an excerpt or a date at least.
_OTHERS = 3
# Columns right behind the text may have titles of two words ("Dredge or dream"), which elsewhere are entries of a menu;
# the most lines of such a list.
_LONGEST_COLUMNS = 30
# The same of one elsewhere, and one line of so many that may be a single word.
_LONGEST_APART, _OF_ONE_WORD = 16, 6
# How often what stands under each entry of a list is there at least, and what of it may be another each time.
_TIMES = 2
_OF_ENTRIES = frozenset({Label.COMMENTS, Label.NAVIGATION})
_NUMBERS = re.compile(r"\d+")
# How many buttons ("View all") may stand between such a heading and its list.
_BUTTONS = 2
# So many entries above the name of a type make it the last one of a menu.
_ENTRIES = 2
# Types that menus seldom have as an entry.
_SELDOM_LISTED = frozenset({ArticleType.INTERVIEW, ArticleType.OBITUARY})
# Types whose sections have sections of their own.
_PARTED = frozenset({ArticleType.OPINION, ArticleType.EDITORIAL})
# How many steps the way to an article has on one line, or on lines of their own below "Home", and what parts them.
_STEPS, _BARS = 2, re.compile(r"\s[|/·]\s")
# So many on either side of the name of columns make that an entry, too.
_ENTRIES_BESIDE = 3
# What parts the name of a column's section from the title behind it.
_LEADS = Sign.COLON | Sign.BUTTONS
_BRACKETS = ("[", "［", "【")
# An entry of a menu that has the columns: "The Night Bus by Ada Reyes".
_COLUMN_BY = re.compile(r"\w (?:by|von|par|por|di|door|av|af) (?P<name>\S+ \S.*)$")
# What a heading with its day has, and its longest.
_DATED, _LONGEST_DATED = Sign.COLON | Sign.DIGIT, 50
# How headings with the newspaper's name before them end, and the longest.
_OF_PAPERS, _LONGEST_NAMED = (" opinion", " opinions", " editorial", " editorials", " columnists", " op-ed"), 40
# Such a day has no year; with one it is read as others are.
_ANY_YEAR = 2000
# What may stand between the text and the lists behind it; how many short lines besides (tags, a count of comments, a
# button), and the fewest words of a title that is no entry of a menu.
_NOTES = frozenset({Label.PRINT_NOTE, Label.AUTHOR_BIO})
_SCRAPS, _WORDS = 5, 3
# The fewest titles of columns right behind a text under a word for comments as well.
_TITLES = 2


class Section(NamedTuple):
    """The lines from a heading to before `end`."""

    label: Label
    heading: int
    end: int


def find_sections(view: PageView, wording: Wording, marks: Mapping[int, Mark]) -> list[Section]:
    """The sections that headings name, in order. `marks` says what is marked already."""
    found: list[Section] = []
    headings = _headings(view, wording)
    stops = _stops(view, wording, marks)
    text_end = behind = _behind(view, marks)
    for place, (index, label) in enumerate(headings):
        if view.keep[index] or index + 1 == len(view.keep) or is_kicker(view, index) or _is_of_letter(marks, index):
            continue
        following, below = headings[place + 1] if place + 1 < len(headings) else (len(view.keep), None)
        is_behind = index == behind or (label in COLUMNS and _is_near(view, wording, behind, index))
        # What leads to a story and has its title is no heading of others.
        end = index + 1 if names_story(view.blocks[index].text) else min(stops[index + 1], following)
        under = range(index + 1, end)
        if (
            label in COLUMNS
            and not is_behind
            and (_is_of_menu(view, wording, index) or (end <= view.first and _are_columns_of_menu(view, under)))
        ):
            continue
        named = _meaning(view, wording, label, under, found, is_behind=is_behind)
        signed = _signed(view, wording, named, under)
        section = signed or _section(view, wording, named, under)
        is_between = index == behind and end == following and below in TEASER_LISTS
        is_list = named in TEASER_LISTS and (is_between or _ends_columns(found, index))
        is_column = signed is None and (named in COLUMNS or is_list)
        if is_column and (is_behind or _follows(wording, found, text_end, index)):
            columns = _columns_at(view, wording, named, under, is_sure=index == behind and named in COLUMNS)
            # Below titles as long as others are, a few short ones are no menu yet.
            if columns is not None and (section is None or columns.end == end < section.end + _MENU):
                section = columns
            elif not under and found and found[-1].label is named and found[-1].end == index:
                # A button that leads to more of the list above.
                section = found.pop()._replace(end=end)
        if section is not None:
            found.append(section)
            if is_behind:
                behind = section.end
    return found


def _is_of_letter(marks: Mapping[int, Mark], index: int) -> bool:
    """True for a line of a box on a newsletter, which says what comes with it ("The most read stories, every day")."""
    return index in marks and marks[index].label is Label.NEWSLETTER


def _headings(view: PageView, wording: Wording) -> list[tuple[int, Label]]:
    """The lines that may be headings, with what they say: in a list of columns the numbers of comments are none, nor
    are buttons that stand there several times."""
    found: list[tuple[int, Label]] = []
    inside: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
    above, named = 0, None
    for i, said in enumerate(wording.headings):
        label = said or _dated_heading(view, wording, i) or _papers_heading(view, wording, i)
        if label is None or i in view.shown_headlines:
            continue
        if wording.lines[i] is None and not _counts_comments(view, wording, i):
            above, named = i, label
        elif named in COLUMNS and (wording.lines[i] or label) in _OF_ENTRIES and i - above <= _LONGEST_COLUMNS:
            inside[above, _NUMBERS.sub("", view.blocks[i].text)].append(i)
        found.append((i, label))
    badges = {i for (above, named), (i, label) in pairwise(found) if i == above + 1 and _is_badge(named, label)}
    repeated = {i for alike in inside.values() if len(alike) >= _TIMES for i in alike} | badges
    return [x for x in found if x[0] not in repeated] if repeated else found


def _is_badge(named: Label, label: Label) -> bool:
    """True for what a heading of columns has its first card say: the same, or that it is for subscribers."""
    return named in COLUMNS and label in {named, Label.PAYWALL}


def _dated_heading(view: PageView, wording: Wording, index: int) -> Label | None:
    """What a heading of the newest stories with its day before a colon says: "May 14: Latest news"."""
    if wording.signs[index] & _DATED != _DATED or wording.weights[index] > _LONGEST_DATED:
        return None
    day, _, rest = view.blocks[index].text.partition(":")
    return section_of(rest) if is_newest(rest) and is_timestamp(f"{day}, {_ANY_YEAR}") else None


def _papers_heading(view: PageView, wording: Wording, index: int) -> Label | None:
    """What a heading of columns says that has the newspaper's name before it, where another line has that name: "The
    Harbour Courier Opinion"."""
    text = view.blocks[index].text
    if wording.weights[index] > _LONGEST_NAMED or not text.lower().endswith(_OF_PAPERS):
        return None
    name, _, word = text.rpartition(" ")
    if not name[:1].isupper() or name.islower() or section_of(word) not in COLUMNS:
        return None
    is_known = any(name in block.text for i, block in enumerate(view.blocks) if i != index)
    return section_of(word) if is_known else None


def _is_of_menu(view: PageView, wording: Wording, index: int) -> bool:
    """True amid short lines without numbers, as the entries of menus are: below the heading of columns stands a title,
    or a writer's name and a title."""
    beside = [i for i in range(index - _ENTRIES_BESIDE, index + 1 + _ENTRIES_BESIDE) if i != index]
    if beside[0] < 0 or beside[-1] >= len(view.keep):
        return False
    return all(wording.weights[i] < TEASER and _may_be_entry(view, i) for i in beside)


def _are_columns_of_menu(view: PageView, under: range) -> bool:
    """True for lines above the text of which most of the first name a column and its writer: entries of a menu, which
    has the columns and not their titles."""
    lines = under[:_MENU]
    named = [_COLUMN_BY.search(view.blocks[i].text) for i in lines]
    return sum(x is not None and is_full_name(x["name"]) for x in named) * 2 > len(lines)


def _is_near(view: PageView, wording: Wording, behind: int, index: int) -> bool:
    """True where nothing but a few short lines stands between the text, or the lists behind it, and a heading above
    titles of several words."""
    between = range(behind, index)
    if not 0 < len(between) <= _SCRAPS or any(wording.weights[i] >= TEASER and not wording.lines[i] for i in between):
        return False
    under = range(index + 1, min(index + 1 + _SCRAPS, len(view.keep)))
    titles = [i for i in under if wording.lines[i] is None and not is_date(view.blocks[i].text, wording.signs[i])]
    return bool(titles) and len(view.blocks[titles[0]].text.split()) >= _WORDS


def _counts_comments(view: PageView, wording: Wording, index: int) -> bool:
    """True for "12 comments"."""
    is_comments = wording.headings[index] is Label.COMMENTS and wording.signs[index] & Sign.DIGIT
    return bool(is_comments) and any(map(str.isdecimal, view.blocks[index].text))


def _ends_columns(found: Sequence[Section], index: int) -> bool:
    """True for a line right below columns."""
    return bool(found) and found[-1].end == index and found[-1].label in COLUMNS


def _follows(wording: Wording, found: Sequence[Section], text_end: int, index: int) -> bool:
    """True where the text begins with a line, or where nothing but sections and what says itself what it is stands
    between the end of the text and that line, or the last section and that."""
    last = found[-1].end if found else 0
    if last == index:
        return True
    between = range(max(last, text_end), index)
    return text_end <= index and all(wording.lines[i] or wording.weights[i] >= TEASER for i in between)


def led_columns(view: PageView, wording: Wording) -> dict[int, Mark]:
    """The lines behind the text with the name of a column's section before the title, or in brackets, and what goes on
    below: the title where that is the writer's name, else the day or the writer."""
    found: dict[int, Mark] = {}
    for i in range(view.kept[-1] + 1 if view.kept else len(view.keep), len(view.keep)):
        signs = wording.signs[i]
        text = view.blocks[i].text
        may_lead = text.startswith(_BRACKETS) or (signs & Sign.SAYS and signs & _LEADS)
        led = led_by_section(text) if may_lead else None
        if led is None:
            continue
        lead, label, rest = led
        found[i] = Mark(label, Why.HEADING, lead)
        below = i + 1
        if below < len(view.keep) and _goes_on(view, wording, below, rest):
            found[below] = found[i]
    return found


def _goes_on(view: PageView, wording: Wording, below: int, led: str) -> bool:
    """True for the title below the writer's name, and for the day or the writer below the title."""
    text, signs = view.blocks[below].text, wording.signs[below]
    is_title = is_full_name(led) and wording.lines[below] is None
    return is_title or is_date(text, signs) or is_byline(text, signs)


def is_kicker(view: PageView, index: int) -> bool:
    """True for the name of a type of articles right above the headline, but for a button's sign: what the article is
    filed under."""
    above = view.headline - 1
    if index < above and len(view.blocks[above].text) == 1 and type_of(view.blocks[index].text) is not ArticleType.NEWS:
        above -= 1
    return index == above and _names_type(view, index) and not _ends_menu(view, index)


def way_with_type(view: PageView, headline: int) -> int:
    """How many short lines right above the headline are the way to it, from a word such as "Home" on or from the text's
    very beginning, where a step above the last one names opinions, and none news; 0 where there is no
    such way: menus have more entries."""
    steps = []
    for i in range(headline - 1, max(headline - 2 - _STEPS, -1), -1):
        if not _may_be_entry(view, i):
            return 0
        text = view.blocks[i].text
        if line_of(text) is Label.NAVIGATION:
            break
        steps.append(type_of(text))
    else:
        if len(steps) != headline:
            return 0
    is_way = 1 < len(steps) <= _STEPS and ArticleType.NEWS not in steps and not _PARTED.isdisjoint(steps[1:])
    return headline - i if is_way else 0


def is_way_row(text: str) -> bool:
    """True for two steps of the way to an article on one line, one of which names a type: "Lifestyle | Interview", not
    "News | Opinion"."""
    steps = _BARS.split(text)
    types = {type_of(x) for x in steps}
    return len(steps) == _STEPS and types != {None} and ArticleType.NEWS not in types and all(map(str.strip, steps))


def _ends_menu(view: PageView, index: int) -> bool:
    """True for the last of the entries of a menu, which name other sections: one of them that of news, or several. A
    word that stands in the menu as well is none of it, unless the whole menu is there twice; nor is one in capitals
    below others, nor one that menus seldom have, nor that of editorials above a headline as short as theirs are."""
    text, above = view.blocks[index].text, [block.text for block in view.blocks[:index]]
    if above and (above[-1], text) in pairwise(above):
        return True
    start = index
    while start and _may_be_entry(view, start - 1):
        start -= 1
    entries = [x for x in above[start:] if line_of(x) is None and type_of(x) is not type_of(text)]
    is_menu = len(entries) >= _ENTRIES or any(type_of(x) is ArticleType.NEWS for x in above[start:])
    return is_menu and text not in above and not _is_set_apart(view, text, above[start:])


def _is_set_apart(view: PageView, text: str, entries: Sequence[str]) -> bool:
    """True for what a headline is filed under that is rather no entry of the menu above."""
    kind = type_of(text)
    is_short = kind is ArticleType.EDITORIAL and weight(view.blocks[view.headline].text) < TEASER
    return is_short or kind in _SELDOM_LISTED or (kind is not ArticleType.NEWS and _is_raised(text, entries))


def _is_raised(text: str, entries: Sequence[str]) -> bool:
    """True for capitals below lines in small letters."""
    near = entries[-_MENU:]
    return text.isupper() and bool(near) and not any(x.isupper() for x in near)


def _may_be_entry(view: PageView, index: int) -> bool:
    text = view.blocks[index].text
    is_short = weight(text) < TEASER and not view.keep[index] and not ends_sentence(text)
    return is_short and not any(map(str.isdecimal, text))


def is_filed_below(view: PageView, index: int) -> bool:
    """True for such a name right below the headline."""
    return -1 < view.headline == index - 1 and _names_type(view, index)


def _names_type(view: PageView, index: int) -> bool:
    return not view.keep[index] and type_of(view.blocks[index].text) is not None


def _stops(view: PageView, wording: Wording, marks: Mapping[int, Mark]) -> list[int]:
    """For each line the first from it on that is the article's, its headline, a copy of it, or a notice of rights; the
    number of lines where none is. What a newspaper does not answer for may stand amid a list of links."""
    found = {i for i, is_kept in enumerate(view.keep) if is_kept}
    found.update(i for i, mark in marks.items() if mark.label is Label.DUPLICATE)
    found.update(i for i, x in enumerate(wording.signs) if x & Sign.RIGHTS and is_legal(view.blocks[i].text))
    stops: list[int] = []
    for stop in sorted(found | {view.headline, len(view.keep)} - {-1}):
        stops += [stop] * (stop + 1 - len(stops))
    return stops


def _meaning(
    view: PageView, wording: Wording, label: Label, under: range, found: Sequence[Section], *, is_behind: bool
) -> Label:
    """What a heading above the lines `under` means that names comments in one newspaper and columns in another: without
    links, columns right below editorials, above titles right below the text or another list, and else comments."""
    index = under.start - 1
    if label not in COMMENTS_OR_COLUMNS or fold(view.blocks[index].text) not in TWO_MEANINGS:
        return label
    texts = [block.text for block in view.blocks[: under.stop]]
    is_below = bool(found) and found[-1].end == index and found[-1].label in TEASER_LISTS
    if is_below and (found[-1].label is Label.EDITORIAL or are_titles(texts, wording, under)):
        return Label.OPINION
    is_list = is_behind and len(under) >= _TITLES and all(wording.weights[i] >= TEASER for i in under[:_TITLES])
    if is_list and are_titles(texts, wording, under):
        return Label.OPINION
    return Label.OPINION if are_columns(texts, wording, index, under.stop) else Label.COMMENTS


def _section(view: PageView, wording: Wording, label: Label, under: range) -> Section | None:
    """The section of the heading above the lines `under`; null where they belie it."""
    heading = under.start - 1
    if label in TEASER_LISTS:
        entries = _entries(view, wording, under, TEASER)
        end = entries[-1] + 1 if entries else under.start
        is_list = bool(entries) and len(entries) * _OTHERS >= end - under.start
        if label in COLUMNS and end <= view.first:
            is_list = is_list and not all(_is_note(view, wording, i) for i in entries)
        return Section(label, heading, end) if is_list and not _is_filing(view, wording, heading, entries) else None
    if label is Label.COMMENTS and -1 < view.headline < heading < view.first:
        # A button between headline and text.
        return Section(label, heading, under.start)
    if label is Label.COMMENTS:
        entries = _entries(view, wording, under, _COMMENT)
        return Section(label, heading, entries[-1] + 1 if entries else under.start)
    if len(under) <= _LONGEST.get(label, 0):
        return Section(label, heading, _end_of_bio(view, wording, under) if label is Label.AUTHOR_BIO else under.stop)
    # A word that is also a line of its own ("Advertisement") says as much of itself.
    return None if wording.lines[heading] is not None else Section(label, heading, under.start)


def _end_of_bio(view: PageView, wording: Wording, under: range) -> int:
    """Where what is said of a writer ends: with its last sentence, and what says itself what it is or is a name below
    it, down to the next title; at the end of the lines `under` where no sentence is among them."""
    told = False
    for i in under:
        text = view.blocks[i].text
        if ends_sentence(text):
            told = True
        elif told and wording.lines[i] is None and wording.weights[i] >= TEASER and not is_full_name(text):
            is_headed = i - 1 > under.start and _is_list_heading(view, wording, i - 1)
            return i - is_headed
    return under.stop


def _is_list_heading(view: PageView, wording: Wording, index: int) -> bool:
    """True for a short line that may head the titles below it."""
    text = view.blocks[index].text
    return wording.lines[index] is None and not ends_sentence(text) and not is_full_name(text) and "@" not in text


def _signed(view: PageView, wording: Wording, label: Label, under: range) -> Section | None:
    """The section of columns whose titles all have their writers' names below; null where there is none."""
    if label not in COLUMNS:
        return None
    end = end_of_signed([block.text for block in view.blocks[: under.stop]], wording, under.start - 1, under.stop)
    return Section(label, under.start - 1, end) if end > under.start else None


def _behind(view: PageView, marks: Mapping[int, Mark]) -> int:
    """The first line behind the text and the notes that end it."""
    behind = view.kept[-1] + 1 if view.kept else len(view.keep)
    while behind in marks and marks[behind].label in _NOTES:
        behind += 1
    return behind


def _columns(view: PageView, wording: Wording, label: Label, under: range) -> Section | None:
    """The section of columns with short titles under a heading right behind the text, or under a button below that:
    titles, names, dates and excerpts down to a button or a menu on one line. Null where there are none, or where most
    are single words as the entries of menus are."""
    buttons = [_is_control(view, wording, i) for i in under]
    start = buttons.index(False) if False in buttons[: _BUTTONS + 1] else 0
    end = buttons.index(True, start) if True in buttons[start:] else len(buttons)
    inside = range(under.start + start, under.start + min(end, start + _LONGEST_COLUMNS))
    titles = sum(has_words(view.blocks[i].text, wording.weights[i]) for i in inside)
    return Section(label, under.start - 1, inside.stop) if titles and titles * 2 >= len(inside) else None


def _columns_at(view: PageView, wording: Wording, label: Label, under: range, *, is_sure: bool) -> Section | None:
    """The same; where the heading is not sure to be one, of few lines, nearly all of them titles of several words."""
    columns = _columns(view, wording, label, under)
    return columns if columns is None or is_sure or _are_titles(view, wording, columns) else None


def _is_control(view: PageView, wording: Wording, index: int) -> bool:
    """True for a button, and for a menu on one line."""
    is_said = wording.lines[index] is not None and wording.lines[index] is not Label.TIMESTAMP
    return is_said or is_row(view.blocks[index].text, wording.signs[index])


def _are_titles(view: PageView, wording: Wording, columns: Section) -> bool:
    """True for few lines of which hardly any is a single word, as most of a menu's are."""
    lines = range(columns.heading + 1, columns.end)
    words = sum(" " not in view.blocks[i].text and wording.weights[i] == len(view.blocks[i].text) for i in lines)
    return len(lines) <= _LONGEST_APART and words * _OF_ONE_WORD <= len(lines)


def _entries(view: PageView, wording: Wording, under: range, least: int) -> list[int]:
    """The lines of the `least` length, and dates, buttons ("Reply") and who wrote what is above, down to where a menu
    begins."""
    found: list[int] = []
    for i in under:
        text = view.blocks[i].text
        is_entry = wording.weights[i] >= least and not (least == TEASER and is_row(text, wording.signs[i]))
        is_entry = is_entry or (least == TEASER and bool(found) and is_byline(text, wording.signs[i]))
        if is_entry or wording.lines[i] is Label.COMMENTS or is_date(text.partition("|")[0], wording.signs[i]):
            found.append(i)
        elif i - (found[-1] if found else under.start - 1) >= _MENU:
            break
    return found


def _is_note(view: PageView, wording: Wording, index: int) -> bool:
    """True for a date, a byline or a name, which make no list without a title."""
    text, signs = view.blocks[index].text, wording.signs[index]
    return is_date(text, signs) or is_byline(text, signs) or is_full_name(text)


def _is_filing(view: PageView, wording: Wording, index: int, entries: Sequence[int]) -> bool:
    """True for such a name below the headline with nothing but dates under it."""
    return is_filed_below(view, index) and all(is_date(view.blocks[i].text, wording.signs[i]) for i in entries)
