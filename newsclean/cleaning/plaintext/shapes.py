"""Lines that no word names -> what their shape and their neighbours make them: menus, teasers, crumbs, tags."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.labels.around.shapes import is_price
from newsclean.cleaning.labels.page import COLUMNS, TEASER, Mark
from newsclean.cleaning.metadata.names import is_full_name
from newsclean.cleaning.plaintext.column_lists import has_words
from newsclean.cleaning.plaintext.headlines import is_way, leads_to_next
from newsclean.cleaning.plaintext.rows import is_row
from newsclean.cleaning.plaintext.sections import is_filed_below, is_kicker, is_way_row, way_with_type
from newsclean.cleaning.plaintext.signs import Sign
from newsclean.cleaning.sentences import ends_sentence
from newsclean.cleaning.vocabulary.consent import names_cookies
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.labels.page import PageView
    from newsclean.cleaning.plaintext.wording import Wording

# A longer line is no title.
_LONGEST_TITLE = 160
# How many lines on either side tell whether a short line is an entry of a menu or stands beside titles, and the share
# of titles among them from which on it does.
_REACH = 4
_OF_TITLES = 0.45
# How many lines right above the headline may be the way to it, and right behind the text its tags, and their length.
_FEWEST_CRUMBS, _CRUMBS = 2, 3
# How far above it the way may stand that begins with a word such as "Home".
_PATHS = 4
# The most steps of such a way, with the headline; the menus of one line have more.
_STEPS = 5
_TAGS, _LONGEST_TAG = 12, 40
# So much of a word is the same in most of its forms.
_STEM = 5
_ARROWS = re.compile(r"\S\s*[>»›→]\s*\S")
_NOTES = frozenset({Label.PRINT_NOTE, Label.AUTHOR_BIO})
_IN_MENUS = frozenset(
    {Label.ADVERT, Label.NEWSLETTER, Label.MEDIA_PLAYER, Label.LEGAL, Label.PAYWALL, Label.OPINION, Label.CONSENT}
)
# How many buttons a consent dialog has, and their length; the least length of what stands above them.
_BUTTONS, _LONGEST_BUTTON, _SHORTEST_NOTICE = 2, 40, 30
_MENU, _ROW = Mark(Label.NAVIGATION, Why.SHAPE), Mark(Label.NAVIGATION, Why.PATTERN)
_TITLE = Mark(Label.RELATED, Why.SHAPE)
_UNTOLD = Mark(Label.OTHER, Why.SCORE)
_CONSENT, _BUTTON = Mark(Label.CONSENT, Why.PATTERN), Mark(Label.CONSENT, Why.SHAPE)


def mark_shapes(view: PageView, marks: dict[int, Mark], weak: dict[int, Mark], wording: Wording) -> None:
    """Marks every line that has no mark yet and is not kept. `weak` says what some of them are where they are not part
    of a list of teasers."""
    rest = [i for i, is_kept in enumerate(view.keep) if not is_kept and i not in marks]
    _mark_copies(view, marks, rest)
    _mark_prices(view, marks, rest, wording)
    _mark_consent(view, marks, wording)
    _mark_crumbs(view, marks, wording)
    _mark_kicker(view, marks)
    _mark_tags(view, marks, weak, wording)
    beside_titles = _beside_titles(view, wording)
    for i in rest:
        if i not in marks:
            shown = _by_shape(wording.weights[i], is_beside_titles=beside_titles[i])
            if is_row(view.blocks[i].text, wording.signs[i]):
                shown = _ROW
            marks[i] = weak.get(i, shown)
    _mark_entries(view, marks, beside_titles, wording)


def _mark_copies(view: PageView, marks: dict[int, Mark], rest: Sequence[int]) -> None:
    for i in view.copies(rest):
        marks[i] = Mark(Label.DUPLICATE, Why.REPEATS)


def _mark_prices(view: PageView, marks: dict[int, Mark], rest: Sequence[int], wording: Wording) -> None:
    for i in rest:
        if wording.signs[i] & Sign.DIGIT and i not in marks and is_price(view.blocks[i].text):
            marks[i] = Mark(Label.ADVERT, Why.SHAPE, view.blocks[i].text)


def _mark_crumbs(view: PageView, marks: dict[int, Mark], wording: Wording) -> None:
    """The way to the article right above its headline: joined by arrows, or a few entries of the menu above once more.
    Where more of the menu is there again, it is the menu for small screens."""
    headline = view.headline if view.headline >= 0 else view.first
    for i in range(max(0, headline - _PATHS), headline):
        text = view.blocks[i].text
        if not view.keep[i] and is_way(text):
            is_menu = not is_way(text, _STEPS) or ("|" in text and is_row(text, wording.signs[i]))
            marks[i] = _ROW if is_menu else Mark(Label.BREADCRUMBS, Why.SHAPE)
            if i == headline - 1:
                return
    if headline and not view.keep[headline - 1]:
        text = view.blocks[headline - 1].text
        is_shown, texts = headline == view.headline, view.columns.texts
        if _ARROWS.search(text) or (is_shown and (is_way_row(text) or leads_to_next(texts, headline - 1))):
            if len(text) <= _LONGEST_TITLE:
                marks[headline - 1] = Mark(Label.BREADCRUMBS, Why.SHAPE)
            return
    size = _repeated_entries(view, marks, headline, wording.weights) or way_with_type(view, headline)
    if size:
        for i in range(headline - size, headline):
            marks[i] = Mark(Label.BREADCRUMBS, Why.SHAPE)


def _mark_kicker(view: PageView, marks: dict[int, Mark]) -> None:
    """The name of a type of articles right above the headline or below it is what the article is filed under."""
    for i in (view.headline - 2, view.headline - 1, view.headline + 1):
        if 0 <= i < view.first and i not in marks and (is_kicker(view, i) or is_filed_below(view, i)):
            marks[i] = Mark(Label.TAGS, Why.SHAPE)


def _repeated_entries(view: PageView, marks: dict[int, Mark], headline: int, weights: Sequence[int]) -> int:
    """How many short lines right above the headline are the way to it: each in the menu above, too, or the first a
    word such as "Home" that is."""
    above = [block.text for block in view.blocks[max(0, headline - 1 - _CRUMBS) : headline]]
    seen = {block.text for block in view.blocks[: max(0, headline - len(above))]}
    size = 0
    while size < len(above) and weights[headline - 1 - size] < TEASER and above[-1 - size] in seen:
        size += 1
    if _FEWEST_CRUMBS <= size <= _CRUMBS:
        return size
    for place in range(headline - _CRUMBS, headline - 1):
        mark = marks.get(place)
        if mark is not None and mark.label is Label.NAVIGATION and view.blocks[place].text in seen:
            is_short = all(weights[i] < TEASER and not view.keep[i] for i in range(place, headline))
            return headline - place if is_short else 0
    return 0


def _mark_tags(view: PageView, marks: dict[int, Mark], weak: dict[int, Mark], wording: Wording) -> None:
    """Short lines right behind the text, or the notes at its end, whose words the text has, as far as they begin."""
    end = (view.kept[-1] + 1) if view.kept else len(view.keep)
    while end < len(view.keep) and end in marks and marks[end].label in _NOTES:
        end += 1
    story = ""
    for i in range(end, min(end + _TAGS, len(view.keep))):
        if i in marks or i in weak or wording.weights[i] > _LONGEST_TAG:
            return
        story = story or " ".join([view.blocks[i].text for i in view.kept]).casefold()
        if not all(word[:_STEM] in story for word in view.blocks[i].text.casefold().split()):
            return
        marks[i] = Mark(Label.TAGS, Why.SHAPE)


def _beside_titles(view: PageView, wording: Wording) -> list[bool]:
    """For each line whether enough of the lines around it are as long as titles."""
    weights = np.array(wording.weights, np.int64)
    is_title = ((weights >= TEASER) & ~np.array(view.keep, np.bool_)).astype(np.int64)
    sums = np.concatenate(([0], np.cumsum(is_title)))
    at = np.arange(len(weights))
    low, high = np.maximum(at - _REACH, 0), np.minimum(at + _REACH + 1, len(weights))
    found: list[bool] = (sums[high] - sums[low] >= _OF_TITLES * (high - low)).tolist()
    return found


def _by_shape(weight: int, *, is_beside_titles: bool) -> Mark:
    if is_beside_titles:
        return _TITLE if weight <= _LONGEST_TITLE else _UNTOLD
    return _MENU if weight < TEASER else _UNTOLD


def _mark_entries(view: PageView, marks: dict[int, Mark], beside_titles: Sequence[bool], wording: Wording) -> None:
    """Words that name a section or a button elsewhere ("Newsletter", "Video") are entries among those of a menu, and
    what stands under them; not so the heading of a list that has titles."""
    lists = _lists(view, marks, wording)
    for i in sorted([i for i, mark in marks.items() if mark.label in _IN_MENUS]):
        mark = marks[i]
        if not _may_be_entry(mark) or wording.weights[i] >= TEASER:
            continue
        is_heading = mark.why is Why.HEADING
        is_under = is_heading and i != mark.group and mark.label in COLUMNS
        # A title goes with its heading.
        if is_under and has_words(view.blocks[i].text, wording.weights[i]):
            continue
        if mark.group in lists if is_heading else beside_titles[i]:
            continue
        around = [marks[j].label for j in (i - 1, i + 1) if j in marks]
        if Label.NAVIGATION in around and all(x is Label.NAVIGATION or x in _IN_MENUS for x in around):
            marks[i] = _MENU
            below = i + 1
            while is_heading and below in marks and marks[below].group == mark.group:
                marks[below] = _MENU
                below += 1


def _lists(view: PageView, marks: dict[int, Mark], wording: Wording) -> frozenset[int]:
    """The headings of lists with lines that are as long as titles: several, or one that is a sentence; and those of
    columns with several writers."""
    found: set[int] = set()
    before: set[int] = set()
    writers = Counter(
        mark.group for i, mark in marks.items() if mark.label in COLUMNS and is_full_name(view.blocks[i].text)
    )
    found.update(group for group, names in writers.items() if names > 1)
    for i, mark in marks.items():
        if mark.why is Why.HEADING and i != mark.group and wording.weights[i] >= TEASER:
            if mark.group in before or ends_sentence(view.blocks[i].text):
                found.add(mark.group)
            before.add(mark.group)
    return frozenset(found)


def _may_be_entry(mark: Mark) -> bool:
    """False for what its shape told, and for the word over an advert."""
    if mark.label not in _IN_MENUS or mark.why is Why.SHAPE:
        return False
    if mark.label is Label.MEDIA_PLAYER and mark.detail is None:  # how far a player is, or how fast: no word
        return False
    return mark.label is not Label.ADVERT or mark.why is not Why.PATTERN


def _mark_consent(view: PageView, marks: dict[int, Mark], wording: Wording) -> None:
    """What a site says of its cookies, and the buttons under it."""
    for i in [i for i, x in enumerate(wording.signs) if x & Sign.COOKIES]:
        if view.keep[i] or wording.weights[i] < _SHORTEST_NOTICE:
            continue
        if not names_cookies(view.blocks[i].text) or marks.setdefault(i, _CONSENT).label is not Label.CONSENT:
            continue
        for j in range(i + 1, min(i + 1 + _BUTTONS, len(view.keep))):
            is_said = j in marks and marks[j].label is Label.CONSENT
            if view.keep[j] or wording.weights[j] > _LONGEST_BUTTON or (j in marks and not is_said):
                break
            if not is_said and (wording.lines[j] is Label.NAVIGATION or (j > i + 1 and _begins_menu(view, wording, j))):
                break
            marks[j] = _BUTTON


def _begins_menu(view: PageView, wording: Wording, index: int) -> bool:
    """True for one word that is rather the first entry of a menu than a second button, which stands above one."""
    text = view.blocks[index].text
    is_last = index + 1 < len(view.keep) and wording.lines[index + 1] is Label.NAVIGATION
    return " " not in text and wording.weights[index] == len(text) and not is_last
