"""Lines -> how surely each belongs to the article, which is the headline, and how sure the whole choice is."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.labels.page import TEASER_LISTS
from newsclean.cleaning.long_stories import carry_on_lines
from newsclean.cleaning.plaintext.boxes import boxes_amid
from newsclean.cleaning.plaintext.briefs import headline_above, inner_headlines
from newsclean.cleaning.plaintext.column_lists import columns_above, columns_below
from newsclean.cleaning.plaintext.features import measure
from newsclean.cleaning.plaintext.headlines import find_headline, is_beside_headline
from newsclean.cleaning.plaintext.letters import letters_page
from newsclean.cleaning.plaintext.model import shipped
from newsclean.cleaning.plaintext.signs import Sign
from newsclean.cleaning.plaintext.wording import Wording
from newsclean.cleaning.sentences import ends_sentence
from newsclean.cleaning.vocabulary.consent import names_cookies
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.plaintext.features import Features
    from newsclean.cleaning.plaintext.lines import Lines
    from newsclean.cleaning.plaintext.model import LineModel, Look

MODEL = "lines-4"
_LIKELY = 0.5
# Where no line is that likely, all are kept that are not less likely than this; a text without an article comes out
# empty.
_LEAST = 0.1
# Less likely lines count for nothing in the F1 to expect: there are so many of them.
_POSSIBLE = 0.2
# Stretches of kept lines are parted by so many others at least; a small one has so much of the weight of the main one,
# and an unsure one lines that are less likely than this in the mean.
_APART, _SMALL, _SURE = 3, 0.25, 0.7
# How many lines below the heading of a list of teasers such a stretch may begin.
_LIST = 8
# How many lines below a notice of cookies a button of it stands at most.
_BUTTONS = 2
_NOTHING = Wording([], [], [], [])


@dataclass(frozen=True, slots=True)
class LineScores:
    """`keep[i]` says whether line i is the article's; `headline` is the line that shows the headline, if any does;
    `confidence` estimates the F1 of the choice; `wording` is what the lines' words say; `values[i]` says how surely
    line i is the article's, and `gaps[i]` what parts it from the one before, as in Lines. `whole` are the lines
    that are kept for what they are part of, letters or briefs, however unsure. `features` is what was seen of the
    lines, where there are any."""

    keep: tuple[bool, ...]
    wording: Wording = _NOTHING
    headline: int | None = None
    confidence: float = 0.0
    values: tuple[float, ...] = ()
    gaps: Sequence[int] = ()
    whole: Sequence[int] = ()
    features: Features | None = None


def score(lines: Lines, model: LineModel | None = None, told: str | None = None) -> LineScores:
    """Which lines are the article, by the shipped model or another; `told` is the headline where the text's form says
    it."""
    if not len(lines):
        return LineScores(())
    model = model or shipped()
    features = measure(lines)
    look = model.look(features)
    values = _values(lines, model, features, look)
    keep, confidence = choose(values, lines)
    leave_consent(keep, lines.texts, features.wording)
    below = columns_below(lines.texts, keep, features.wording)
    listed = columns_above(lines.texts, keep, features.wording, values.tolist())
    for part in (below, listed):
        keep[part.start : part.stop] = False
    unsure = _unsure_above(keep, values, features.wording)
    if unsure is not None and int(model.headline.probabilities(look.seen[:, : unsure[1]]).argmax()) > unsure[0][-1]:
        keep[unsure[0]] = False
    # The headline stands above the text, or is its first line.
    above = int(keep.argmax()) + 1 if keep.any() else 0
    headline = _line_of(told, lines.texts[:above])
    if above and headline is None:
        likely = model.headline.probabilities(look.seen[:, :above])
        likely[listed.start : listed.stop] = 0
        headline = find_headline(lines.texts, keep.tolist(), values.tolist(), features.wording, likely)
    if headline is None and listed and not is_beside_headline(lines.texts[listed.stop]):
        headline = listed.stop
    headline, whole = _parts(lines.texts, keep, features.wording, headline)
    keep[whole] = True
    if headline is not None and _is_none(lines, keep, headline):
        headline = None
    if headline is not None:
        # Where it stands twice, neither is the text's.
        keep[[text == lines.texts[headline] for text in lines.texts]] = False
    scored = tuple(values.tolist())
    return LineScores(tuple(keep.tolist()), features.wording, headline, confidence, scored, lines.gaps, whole, features)


def _line_of(headline: str | None, texts: Sequence[str]) -> int | None:
    """The first line that is the headline, else begins with it; null where none does or none is known."""
    shown = " ".join(headline.split()) if headline else ""
    if not shown:
        return None
    return texts.index(shown) if shown in texts else next((i for i, x in enumerate(texts) if x.startswith(shown)), None)


def _parts(
    texts: Sequence[str], keep: NDArray[np.bool_], wording: Wording, headline: int | None
) -> tuple[int | None, list[int]]:
    """The headline and all lines of a text of several letters or stories, the headline that was found and none of
    others."""
    if (letters := letters_page(texts, keep.tolist(), wording)) is not None:
        return letters
    inner = inner_headlines(texts, keep.tolist(), wording)
    top = headline_above(texts, wording, inner) if inner else None
    return (headline, []) if top is None or headline not in {inner[0], top, None} else (top, inner)


def _is_none(lines: Lines, keep: NDArray[np.bool_], headline: int) -> bool:
    """True for a sentence out of the middle of a line, and for one that is all the text there is."""
    return 0 in lines.gaps[headline : headline + 2] or _is_only_sentence(lines.texts, keep, headline)


def _values(lines: Lines, model: LineModel, features: Features, look: Look) -> NDArray[np.float32]:
    """How surely each line is the article's; those of boxes amid it are not there when the others are scored."""
    values = carry_on_lines(model.scores(features, look), lines.texts)
    boxes = boxes_amid(lines.texts, choose(values, lines)[0], values.tolist(), features.wording)
    if boxes:
        left = np.delete(np.arange(len(lines)), boxes)
        rest = lines.only(left.tolist())
        seen = measure(rest)
        values = np.zeros(len(lines), np.float32)
        values[left] = carry_on_lines(model.scores(seen, model.look(seen)), rest.texts)
    return values


def _is_only_sentence(texts: Sequence[str], keep: NDArray[np.bool_], headline: int) -> bool:
    """True for a sentence that is all the text there is: a headline has something under it."""
    return np.flatnonzero(keep).tolist() == [headline] and ends_sentence(texts[headline])


def choose(values: NDArray[np.float32], lines: Lines) -> tuple[NDArray[np.bool_], float]:
    """The lines that are more likely the article's than not, and the F1 to expect of them. That more lines would have a
    higher F1 if they were right or wrong independently (Lipton et al., 2014) is of no use: whole lists are."""
    keep = values >= (_LIKELY if values.max() >= _LIKELY else _LEAST)
    sizes = np.fromiter(map(len, lines.texts), np.float32, len(lines))
    leave_unsure_tails(keep, values, sizes)
    likely = sizes * values
    wanted = float(likely[keep | (values >= _POSSIBLE)].sum())
    expected = 2 * float(likely[keep].sum()) / max(float(sizes[keep].sum()) + wanted, 1.0)
    return keep, round(expected, 4)


def leave_unsure_tails(keep: NDArray[np.bool_], values: NDArray[np.float32], sizes: NDArray[np.float32]) -> None:
    """Takes back what was kept behind the article's main stretch, far enough from it, where it is small and unsure: a
    comment, a teaser of several sentences."""
    stretches, weights, main = _stretches(keep, values, sizes)
    for stretch, weight in zip(stretches[main + 1 :], weights[main + 1 :], strict=True):
        if weight < _SMALL * weights[main] and weight < _SURE * float(sizes[stretch].sum()):
            keep[stretch] = False


def _stretches(
    keep: NDArray[np.bool_], values: NDArray[np.float32], sizes: NDArray[np.float32]
) -> tuple[list[NDArray[np.intp]], list[float], int]:
    """The stretches of kept lines, the weight of each, and which of them is the main one."""
    kept = np.flatnonzero(keep)
    cuts = (np.flatnonzero(np.diff(kept) > _APART) + 1).tolist()
    stretches = [kept[start:end] for start, end in pairwise([0, *cuts, len(kept)])]
    weights = [float((values[stretch] * sizes[stretch]).sum()) for stretch in stretches]
    return stretches, weights, weights.index(max(weights))


def _unsure_above(
    keep: NDArray[np.bool_], values: NDArray[np.float32], wording: Wording
) -> tuple[NDArray[np.intp], int] | None:
    """What was kept above the article's main stretch in a list of teasers, where it is small and unsure, and the first
    line of the main one; null where there is none. It is a standfirst where the headline stands above."""
    stretches, weights, main = _stretches(keep, values, np.array(wording.weights, np.float32))
    end = int(stretches[main][0]) if main else 0
    unsure = [
        stretch
        for stretch, weight in zip(stretches[:main], weights[:main], strict=True)
        if weight < _SMALL * weights[main] and float(values[stretch].mean()) < _SURE and _is_in_list(wording, stretch)
    ]
    return (np.concatenate(unsure), end) if unsure else None


def _is_in_list(wording: Wording, stretch: NDArray[np.intp]) -> bool:
    first = int(stretch[0])
    return any(x in TEASER_LISTS for x in wording.headings[max(0, first - _LIST) : first])


def leave_consent(keep: NDArray[np.bool_], texts: Sequence[str], wording: Wording) -> None:
    """Takes back what a site says of its cookies, and the buttons below, which tell it from a text about them."""
    for i in [i for i in np.flatnonzero(keep).tolist() if wording.signs[i] & Sign.COOKIES]:
        below = range(i + 1, min(i + 1 + _BUTTONS, len(keep)))
        buttons = [j for j in below if Label.CONSENT in (wording.headings[j], wording.lines[j])]
        if buttons and names_cookies(texts[i]):
            keep[[i, *buttons]] = False
