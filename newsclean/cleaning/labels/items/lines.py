"""A list of teasers without markup -> its items: lines that tell only by their shape and order what they are."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.items.days import before_brackets, is_day, order_in
from newsclean.cleaning.labels.items.drafts import (
    EXCERPT,
    LONGEST_TITLE,
    SHORTEST_TITLE,
    Drafts,
    is_button,
    is_byline,
    is_same,
)
from newsclean.cleaning.labels.page import COLUMNS
from newsclean.cleaning.labels.tells.signatures import RANK, is_timestamp
from newsclean.cleaning.labels.tells.titles import TITLE
from newsclean.cleaning.metadata.names import PARTICLES, is_full_name, is_name
from newsclean.cleaning.sentences import CALLS, QUESTIONS, STOPS_OR_DOTS, ends_sentence
from newsclean.cleaning.vocabulary import section_of, type_of
from newsclean.model import ArticleType, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.blocks import Block

# The signs that begin the entries of a list, as a class of characters.
BULLETS = "[•●▪■◦*–—-]"
_BULLET = re.compile(rf"^{BULLETS}\s+(?=\S)")
# The name of a section before each of its titles: "Opinion | The price of a berth"; and the most spaces of another.
_SPACES_IN_LEAD = 2
_LED = re.compile(r"^(?P<lead>[^|:：]{3,30}?)\s*[|:：]\s*(?P<rest>\S.+)$")
# The same in brackets: "[OPINION] The price of a berth".
_IN_BRACKETS = re.compile(r"^[\[［【](?P<lead>[^\]］】]{2,30})[\]］】]\s*(?P<rest>\S.+)$")
# The fewest titles that have writers, or kickers; and the fewest spaces of a short title.
PAIRS, _TITLE_SPACES = 2, 3
# So often stands among titles what they are filed under.
_OFTEN = 3
# How long names are beside titles of which some look like names.
_NAMES_TO_TITLES = 0.85
# A rank or a degree within a name.
_RANK_IN_BRACKETS = re.compile(r"\s\([A-Z][a-z]{0,4}\.?\)\s")
# Korean parts no names.
_HANGUL = re.compile("[가-힣]")
# The longest name in a script without capital letters, the most spaces in it, and one of those without spaces.
_LONGEST_NAME, _NAME_SPACES, _HAN = 24, 2, 4


def read_lines(blocks: Sequence[Block]) -> Drafts:
    """Drafts of a list whose lines tell only by their shape: a title, often twice; a date; an excerpt."""
    texts = (without_section(_BULLET.sub("", block.text)) for block in blocks)
    lines = [x for x in texts if any(map(str.isalnum, x))]
    # Below each title may stand what it is filed under: "NEWSINFO".
    words = [x for x in lines if x.isupper() and " " not in x and weight(x) == len(x)]
    passed = paired_writers(lines).union(words if len(words) * 2 < len(lines) + 1 else ())
    lines = [x for x in lines if x not in passed]
    kickers = _refrains(lines)
    kickers = kickers.union(_paired_kickers([x for x in lines if x not in kickers]))
    shown = [x for x in lines if x not in kickers]
    is_above = len(shown) > 1 and is_day(shown[0]) and not is_day(shown[-1])
    drafts, is_next, is_named = Drafts(order_in(lines)), False, False
    for line in lines:
        draft, text = drafts.last, _without_topic(line)
        is_next = is_next or line in kickers
        is_named = is_named or (line in kickers and is_full_name(line))
        if is_above and draft.title is not None and is_day(text):
            draft = drafts.begin()
        is_told = draft.title and is_same(draft.title, text)
        if line in kickers or RANK.match(text) or is_told or is_button(text) or is_byline(text):
            continue
        # Below a kicker is the next title, below a writer's name perhaps the excerpt.
        may_go_on = not is_next or (is_named and ends_sentence(text))
        title, date = before_brackets(text)
        if date is not None and weight(title) >= SHORTEST_TITLE:
            drafts.start(title, date, None)
        elif drafts.read_date(text):
            continue
        elif draft.title and draft.excerpt is None and may_go_on and _is_excerpt(text, draft.title):
            draft.excerpt = text
        else:
            drafts.start(text, None, None)
        is_next = is_named = False
    return drafts


def _without_topic(text: str) -> str:
    """A line of a date without what stands behind a bar: "3h ago|Economy"."""
    before = text.partition("|")[0].strip()
    return before if is_day(before) else text


def led_by_section(text: str) -> tuple[str, Label, str] | None:
    """The name of columns before a title or before the name of its writer, what it says, and the rest; null for other
    lines."""
    led = _led(text)
    label = section_of(led["lead"]) if led else None
    return (led["lead"], label, led["rest"]) if led and label in COLUMNS else None


def _led(text: str) -> re.Match[str] | None:
    if text.startswith(("[", "［", "【")):
        return _IN_BRACKETS.match(text)
    return _LED.match(text) if "|" in text or ":" in text or "：" in text else None


def without_section(text: str) -> str:
    """A line without such a name, or another word for its list or its type ("Also read | ", "LETTER: "); empty where it
    has no more than the writer's besides."""
    led = led_by_section(text)
    if led is not None:
        return "" if is_full_name(led[2]) else led[2]
    other = _led(text)
    return other["rest"] if other is not None and _names_list(other["lead"]) else text


def _names_list(lead: str) -> bool:
    if lead.count(" ") > _SPACES_IN_LEAD:
        return False
    return section_of(lead) is Label.RELATED or type_of(lead) is ArticleType.LETTER


def paired_writers(lines: Sequence[str]) -> frozenset[str]:
    """The lines that are the writers' names: every second one of those that are titles or names. Two pairs at least,
    since a title may look like a name, or one of nothing else below a title that does not."""
    named = {x for x in lines if len(x) <= LONGEST_TITLE and _may_be_writer(x)}
    if not named:
        return frozenset()
    short = [x for x in dict.fromkeys(lines) if len(x) <= LONGEST_TITLE and not _is_no_title(x)]
    if short and len(short) < PAIRS * 2:
        is_pair = [x in named for x in short] == [False, True] and len(lines) == len(short)
        is_pair = is_pair and (short[1].count(" ") == 1 or short[1].upper() != short[1].lower())
        return frozenset(short[1:]) if is_pair else frozenset()
    if len(short) % 2:
        return frozenset()
    # A few titles look like names as well; those of all writers do, and are shorter together.
    for names, titles in ((short[1::2], short[::2]), (short[::2], short[1::2])):
        if named.issuperset(names) and not named.issuperset(titles) and _are_shorter(names, titles, named):
            return frozenset(names)
    return frozenset()


def _refrains(lines: Sequence[str]) -> frozenset[str]:
    """The few words that stand again and again among the titles: what some of them are filed under."""
    told = [x for x, _ in groupby(lines) if not _is_no_title(x)]
    refrains = frozenset(x for x, count in Counter(told).items() if count >= _OFTEN and _is_few(x))
    return refrains if sum(x in refrains for x in told) * 2 <= len(told) else frozenset()


def _is_few(text: str) -> bool:
    return weight(text) < TITLE and text.count(" ") < _TITLE_SPACES


def _paired_kickers(lines: Sequence[str]) -> frozenset[str]:
    """The lines that titles are filed under: every second one, of a few words each, beside the longer titles. Titles
    may be short as well: so one kicker is there twice, or each pair has a date or an excerpt, or there are three pairs
    at least with no more than two words."""
    told = [x for x in lines if not _is_no_title(x) and not is_byline(x)]
    few = [*map(_is_few, told)]
    pairs = len(few) // 2
    if pairs < PAIRS or few not in ([True, False] * pairs, [False, True] * pairs):
        return frozenset()
    kickers = frozenset(x for x, is_few in zip(told, few, strict=True) if is_few)
    dates, prose = sum(map(is_day, lines)), sum(ends_sentence(x) and weight(x) >= EXCERPT for x in lines)
    is_told = len(kickers) < pairs or pairs in {dates, prose}
    is_told = is_told or (pairs > PAIRS and all(x.count(" ") < _NAME_SPACES or x.isupper() for x in kickers))
    return kickers if is_told and not any(x.endswith(CALLS) for x in kickers) else frozenset()


def _are_shorter(names: Sequence[str], titles: Sequence[str], named: set[str]) -> bool:
    return named.isdisjoint(titles) or sum(map(weight, names)) <= _NAMES_TO_TITLES * sum(map(weight, titles))


def _may_be_writer(text: str) -> bool:
    """True for what may be the name of a writer of any language, with a rank in brackets ("Col (R) Aftab Munir")."""
    whole = _RANK_IN_BRACKETS.sub(" ", text) if "(" in text else text
    words = whole.split()
    # Most titles end here, as long as their last word is small.
    if len(words) < 2 or not (words[0][0].isupper() and words[-1][0].isupper()):
        return _is_uncased_name(text)
    is_small = all(x in PARTICLES for x in words if x[0].islower())
    return is_small and is_full_name(" ".join(x for x in words if not x[0].islower()))


def _is_no_title(text: str) -> bool:
    is_sentence = ends_sentence(text) and not text.endswith(CALLS)
    return is_sentence or is_timestamp(text) or RANK.match(text) is not None or is_button(text)


def _is_uncased_name(text: str) -> bool:
    """True for two or three words of a script without capital letters, or a few characters of one without spaces: among
    titles these are names."""
    if len(text) > _LONGEST_NAME or text.lower() != text.upper() or not is_name(text):
        return False
    if " " in text and _HANGUL.match(text):
        return False
    return 1 <= text.count(" ") <= _NAME_SPACES or (
        " " not in text and 1 < len(text) <= _HAN and weight(text) > len(text)
    )


def _is_excerpt(text: str, title: str) -> bool:
    if len(text) <= EXCERPT and text.endswith(QUESTIONS):  # a title of its own
        return False
    return len(text) > LONGEST_TITLE or (
        len(text) > len(title) and (text.endswith(STOPS_OR_DOTS) or len(text) > 2 * len(title) + 20)
    )
