"""Lines amid a text or at its end that its newspaper puts there: what asks for an address or a subscription, tags."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import HANDLE, TEASER, TEASER_LISTS, Mark, take
from newsclean.cleaning.labels.tells.asks import ask_of
from newsclean.cleaning.labels.tells.embeds import signs_post
from newsclean.cleaning.labels.tells.lines import led_line
from newsclean.cleaning.plaintext.signs import Sign
from newsclean.cleaning.sentences import QUESTIONS, QUOTES, ends_sentence
from newsclean.cleaning.vocabulary import calls
from newsclean.cleaning.vocabulary.consent import CONSENT
from newsclean.cleaning.vocabulary.newsletters import SIGN_UP, names_letter, names_mailbox, signs_up
from newsclean.cleaning.vocabulary.site_notes import leads_to_page
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.labels.page import PageView
    from newsclean.cleaning.plaintext.wording import Wording

# The fewest lines of a box that name a newsletter or ask for an address, how many others part them, and the longest
# line of such a box.
_NAMING, _APART, _LONGEST = 3, 2, 320
_BOX, _WALL = Mark(Label.NEWSLETTER, Why.PATTERN), Mark(Label.PAYWALL, Why.PATTERN)
# The least length of what such a box says below its heading, and the longest button under that.
_SAID, _BUTTON = 24, 30
# How many lines such a box has at most below that: the field for the address, and the button.
_BUTTONS = 2
# The longest line of terms, and the longest name of a newsletter above what is said of it.
_TERMS, _LONGEST_NAME = 200, 40
# How many lines below a newsletter's name its form may have.
_FORM = 7
# What is in whatever a newspaper asks on its own behalf; looked for one by one, which is quicker than a pattern.
_OF_PAPERS = (
    "newsletter", "inbox", "e-mail", "email", "journalis", "periodis", "giornalis", " our ", "unser", " notre ",
    "nuestr", "nostr", "noss", "support us", " abo ", " abos ", "-abo ", " assina", " assine",
    *calls.SUBSCRIPTION_STEMS,
)  # fmt: skip
# How a line speaks to its reader, and what of it asks for a subscription or an account.
_YOU, _ACCOUNT = re.compile(calls.YOU, re.IGNORECASE), re.compile(calls.ACCOUNT, re.IGNORECASE)
# How many tags there are at the end of a text, and the longest.
_TAGS, _LONGEST_TAG = 12, 60
# How many of the text's first and last lines may say where it is filed, and how they part the tags of a row that were
# links: "ferry , harbour trust , dues".
_FIRST, _LAST = 1, 3
_ROW = re.compile(r"\s[,、]\s?")
_FILED = Mark(Label.TAGS, Why.PATTERN)
# "Video: Boats in the storm" leads to a video; in a list of entries with colons it may be one of them.
_SHOWN = re.compile(
    r"^\W*(?P<lead>videos?|audio|podcast|quiz|poll|interactive|slide ?shows?|(?:photo |picture )?gallery|in pictures|"
    r"fotostrecke|bilderstrecke|fotogaler(?:ie|ía|ia)|fotogallery|galer(?:ie|ía|ia)|diaporama|en images|en imágenes|"
    r"sondage|umfrage|видео|фотогалерея|фоторепортаж)\s?[:：]\s\S",
    re.IGNORECASE,
)
_LONGEST_SHOWN = 120
# The button of a poll; the most and the fewest answers above it, and the longest.
_VOTE = re.compile(
    r"^(?:(?:cast your )?vote(?: now)?|submit(?: vote)?|view results|jetzt abstimmen|abstimmen|voter|je vote|votar|"
    r"vota|stem|rösta|stem nu|äänestä|głosuj|zagłosuj|голосовать|проголосовать|oy ver|投票する?|투표하기)$",
    re.IGNORECASE,
)
_ANSWERS, _FEWEST_ANSWERS, _LONGEST_ANSWER, _LONGEST_VOTE = 8, 2, 60, 20
_EMBED = re.compile(r"^embed from \S.{1,30}$", re.IGNORECASE)
_PICTURE = re.compile(r"^pic\.(?:twitter|x)\.com/\w+$")
_CAPTION, _POST = Mark(Label.CAPTION, Why.PATTERN), Mark(Label.SOCIAL, Why.PATTERN)
_POLL = Mark(Label.OTHER, Why.PATTERN, "poll")
# The time above an entry of a live blog.
_CLOCK = re.compile(r"^[0-2]?\d[:.h][0-5]\d(?: ?(?:uhr|h|[ap]\.?m\.?|(?-i:[A-Z]{2,4})))?$", re.IGNORECASE)
_LONGEST_CLOCK, _LONGEST_SLUG = 12, 25
_ENTRY = re.compile(r"^[^:：.!?]{2,30}[:：]\s")


def mark_asides(view: PageView, marks: dict[int, Mark], wording: Wording) -> None:
    """Takes such lines out of the text and marks them."""
    for i in view.kept:
        label = ask_of(view.blocks[i]) if view.keep[i] and wording.signs[i] & Sign.ASKS else None
        if label is not None and is_of_paper(view.blocks[i].text):
            take(view, marks, i, Mark(label, Why.PATTERN))
        elif view.keep[i] and i != view.first and _is_clock(view.blocks[i].text):
            take(view, marks, i, Mark(Label.TIMESTAMP, Why.PATTERN))
    _mark_slugs(view, marks)
    _mark_embeds(view, marks, wording)
    _mark_polls(view, marks)
    _mark_shown(view, marks, wording)
    _mark_forms(view, marks, wording)
    _mark_newsletters(view, marks, wording)
    for i in sorted(letter_boxes(view, wording)):
        take(view, marks, i, _BOX)
    _mark_sign_ups(view, marks)
    _mark_walls(view, marks, wording)
    _mark_tags(view, marks, wording)
    _mark_filing(view, marks, wording)


def is_of_paper(text: str) -> bool:
    """True for a line that may ask on behalf of the newspaper: choirs and races ask their readers to sign up, too."""
    low = f" {text.casefold()} "
    return not text.startswith(QUOTES) and any(map(low.__contains__, _OF_PAPERS))


def _is_clock(text: str) -> bool:
    return len(text) <= _LONGEST_CLOCK and _CLOCK.match(text) is not None


def _mark_slugs(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes out the word in capitals by which a page in print names the story that goes on from another: "BRIDGE" above
    "Continued from page A1"."""
    for i in [i for i, mark in marks.items() if mark.label is Label.PRINT_NOTE]:
        if i > view.first and view.keep[i - 1]:
            slug = view.blocks[i - 1].text
            if slug.isupper() and len(slug) <= _LONGEST_SLUG and leads_to_page(view.blocks[i].text):
                take(view, marks, i - 1, marks[i])


def _mark_embeds(view: PageView, marks: dict[int, Mark], wording: Wording) -> None:
    """Takes out what the boxes of posts and pictures leave beside their words: the address of a picture, who posted
    it, whose pictures can be shown here. Who wrote words that are in the text stays below them."""
    for i in view.left[1:]:
        text = view.blocks[i].text
        if len(text) > _LONGEST_SHOWN:
            continue
        if wording.signs[i] & Sign.CREDIT and _EMBED.match(text):
            take(view, marks, i, _CAPTION)
        elif _PICTURE.match(text) or (HANDLE in text and not view.keep[i - 1] and signs_post(text)):
            take(view, marks, i, _POST)


def _mark_polls(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes out the questions that readers are to answer, with the answers and the button below."""
    for i in range(view.first + 1, view.kept[-1] if view.kept else 0):
        if len(view.blocks[i].text) > _LONGEST_VOTE or not _VOTE.match(view.blocks[i].text):
            continue
        top = i - 1
        while top > view.first and i - top <= _ANSWERS and _is_answer(view.blocks[top].text):
            top -= 1
        question = view.blocks[top].text
        if i - top > _FEWEST_ANSWERS and question.endswith(QUESTIONS) and len(question) <= _LONGEST_SHOWN:
            for j in range(top, i + 1):
                take(view, marks, j, _POLL)


def _is_answer(text: str) -> bool:
    return len(text) <= _LONGEST_ANSWER and not ends_sentence(text)


def _mark_shown(view: PageView, marks: dict[int, Mark], wording: Wording) -> None:
    """Takes the lines out of the text that lead to a video, a gallery or a poll."""
    kept = view.left
    for place, i in enumerate(kept):
        text = view.blocks[i].text
        if not wording.signs[i] & Sign.COLON or len(text) > _LONGEST_SHOWN:
            continue
        shown = None if ends_sentence(text) else _SHOWN.match(text)
        beside = (view.blocks[j].text for j in (*kept[max(0, place - 1) : place], *kept[place + 1 : place + 2]))
        if shown is not None and not any(is_entry(x) and not _SHOWN.match(x) for x in beside):
            take(view, marks, i, Mark(Label.RELATED, Why.PATTERN, shown["lead"], i))


def is_entry(text: str) -> bool:
    """True for a word or a few, a colon, and what is told of them: "Weight: 640 grams"."""
    return _ENTRY.match(text) is not None


def _mark_newsletters(view: PageView, marks: dict[int, Mark], wording: Wording) -> None:
    """Boxes amid the text: lines that name a newsletter, not far from each other, one of which asks for an address."""
    box: list[int] = []
    for i in _naming(view, wording):
        if box and i - box[-1] > _APART + 1:
            _mark_box(view, marks, wording, box)
            box = []
        box.append(i)
    _mark_box(view, marks, wording, box)


def _mark_forms(view: PageView, marks: dict[int, Mark], wording: Wording) -> None:
    """Takes out a newsletter's name with the form below it: a mailbox, what is done with it, and little else."""
    left = view.left
    for i in range(view.first + 1, left[-1] if left else 0):
        text = view.blocks[i].text
        is_name = len(text) <= _LONGEST_NAME and names_letter(text) and not text.endswith(".")
        if not wording.signs[i] & Sign.ASK or not is_name:
            continue
        below = [view.blocks[j].text for j in range(i + 1, min(i + 1 + _FORM, len(view.blocks)))]
        boxes = [j for j, x in enumerate(below) if len(x) <= _TERMS and names_mailbox(x)]
        terms = [j for j, x in enumerate(below) if len(x) <= _TERMS and CONSENT.search(x)]
        size = max([*boxes, *terms], default=-1) + 1
        if boxes and terms and size - len({*boxes, *terms}) <= _APART and max(map(len, below[:size])) <= _LONGEST:
            for j in range(i, i + 1 + size):
                take(view, marks, j, _BOX)


def letter_boxes(view: PageView, wording: Wording) -> frozenset[int]:
    """The lines of boxes that have the word for a newsletter as their heading, what comes to whose mailbox, and a
    button; or, without the word, a button that signs up below what comes to the reader's mailbox."""
    found = _boxes_above_buttons(view, wording)
    for i in _named(wording.headings[:-1], Label.NEWSLETTER):
        below = i + 1
        if view.keep[i] or not _SAID <= wording.weights[below] <= _LONGEST:
            continue
        said = view.blocks[below].text
        # "The most read stories in your inbox every morning." heads no list.
        heads_list = wording.headings[below] in TEASER_LISTS and not ends_sentence(said)
        if heads_list or not names_mailbox(said):
            continue
        found |= {i, below}
        button = below + 1
        while button < min(below + 1 + _BUTTONS, len(view.keep)) and _is_button(view, wording, button):
            if button > below + 1 and not SIGN_UP.match(view.blocks[button].text):
                break
            found.add(button)
            button += 1
    return frozenset(found)


def _named(labels: Sequence[Label | None], wanted: Label) -> list[int]:
    """The lines that are called so."""
    return [i for i, label in enumerate(labels) if label is wanted]


def _boxes_above_buttons(view: PageView, wording: Wording) -> set[int]:
    found: set[int] = set()
    for i in [i for i, line in enumerate(wording.lines) if i and line is not None]:
        said = view.blocks[i - 1].text
        if view.keep[i] or not _SAID <= wording.weights[i - 1] <= _LONGEST:
            continue
        if SIGN_UP.match(view.blocks[i].text) and _YOU.search(said) and names_mailbox(said):
            found |= {i - 1, i}
            if i > 1 and not view.keep[i - 2] and _is_button(view, wording, i - 2):
                found.add(i - 2)
    return found


def _is_button(view: PageView, wording: Wording, index: int) -> bool:
    if wording.weights[index] > _BUTTON or wording.headings[index] in TEASER_LISTS:
        return False
    text = view.blocks[index].text
    # In the text it may be the next paragraph's heading.
    is_told = not view.keep[index] or signs_up(text)
    return is_told and not any(map(str.isdigit, text)) and not ends_sentence(text)


def _mark_sign_ups(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes out what comes to the reader's mailbox, where the terms of signing up stand right below, and the short line
    above that names it."""
    for i in view.left[1:]:
        text, said = view.blocks[i].text, view.blocks[i - 1].text
        if not view.keep[i - 1] or len(text) > _TERMS or len(said) > _LONGEST or not names_mailbox(said):
            continue
        if signs_up(text) and CONSENT.search(text) and _YOU.search(said):
            name = view.blocks[i - 2].text if i > 1 and view.keep[i - 2] else said
            is_named = len(name) <= _LONGEST_NAME and not ends_sentence(name)
            for j in range(i - 1 - is_named, i + 1):
                take(view, marks, j, _BOX)


def _mark_walls(view: PageView, marks: dict[int, Mark], wording: Wording) -> None:
    """Takes the lines out that surely ask for a subscription or an account, and the sentences beside them that do."""
    for i in sorted({*_named(wording.headings, Label.PAYWALL), *_named(wording.lines, Label.PAYWALL)}):
        if wording.weights[i] < TEASER or (view.keep[i] and ends_sentence(view.blocks[i].text)):
            continue
        take(view, marks, i, _WALL)
        for j in (i - 1, i + 1):
            if not 0 <= j < len(view.keep) or j in marks or len(view.blocks[j].text) > _LONGEST:
                continue
            text = view.blocks[j].text
            if not text.startswith(QUOTES) and _YOU.search(text) and _ACCOUNT.search(text):
                take(view, marks, j, _WALL)


def _naming(view: PageView, wording: Wording) -> list[int]:
    """The lines, from the text's first on to its last, that name a newsletter or ask for an address."""
    if not view.kept:
        return []
    return [
        i
        for i in range(view.kept[0], view.kept[-1] + 1)
        if wording.signs[i] & Sign.ASK
        and len(view.blocks[i].text) <= _LONGEST
        and (_asks(view, wording, i) or names_letter(view.blocks[i].text))
    ]


def _asks(view: PageView, wording: Wording, index: int) -> bool:
    if wording.headings[index] is Label.NEWSLETTER:
        return True
    return bool(wording.signs[index] & Sign.ASKS) and ask_of(view.blocks[index]) is Label.NEWSLETTER


def _mark_box(view: PageView, marks: dict[int, Mark], wording: Wording, box: list[int]) -> None:
    if len(box) < _NAMING or not any(_asks(view, wording, i) for i in box):
        return
    inside = range(box[0], box[-1] + 1)
    if all(weight(view.blocks[i].text) <= _LONGEST for i in inside):
        for i in inside:
            take(view, marks, i, _BOX)


def _mark_tags(view: PageView, marks: dict[int, Mark], wording: Wording) -> None:
    """The word for tags near the end of the text, and all that is below it."""
    kept = view.left
    below: list[int] = []
    for i in kept[: -_TAGS - 2 : -1]:
        text = view.blocks[i].text
        if len(text) > _LONGEST_TAG or ends_sentence(text):
            return
        below.append(i)
        if wording.headings[i] is Label.TAGS and i != kept[0]:
            for j in below:
                take(view, marks, j, Mark(Label.TAGS, Why.PATTERN))
            return


def _mark_filing(view: PageView, marks: dict[int, Mark], wording: Wording) -> None:
    """Takes the lines at either end of the text out that say where it is filed, and rows of tags behind it."""
    kept = view.left
    for i in (*kept[:_FIRST], *kept[_FIRST:][-_LAST:]):
        text = view.blocks[i].text
        if ends_sentence(text):
            continue
        mark = led_line(view, i) if wording.signs[i] & (Sign.COLON | Sign.FILED) else None
        is_filed = mark is not None and mark.label is Label.TAGS
        if len(kept) > 1 and (is_filed or (i == kept[-1] and _is_row(text))):
            take(view, marks, i, _FILED)
    behind = range(kept[-1] + 1, min(kept[-1] + 1 + _LAST, len(view.keep))) if kept else ()
    marks.update((i, _FILED) for i in behind if i not in marks and _is_row(view.blocks[i].text))


def _is_row(text: str) -> bool:
    """True for short entries with a space before each comma: what is left of links."""
    commas = text.count(",") + text.count("、")
    return commas > 1 and len(_ROW.findall(text)) == commas and max(map(len, _ROW.split(text))) <= _LONGEST_TAG
