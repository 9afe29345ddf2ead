"""A page that shows a story's headline and not the story: an empty frame ("shell") that its scripts would fill, what is
a picture or a film alone, what has expired.

Of such a page the engine takes what there is: the teasers beside the headline, the comments below, the consent dialog.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import CELLS, WHOLE_PAGE, climb
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels import mark_by_rules
from newsclean.cleaning.labels.page import PARAGRAPH, TEASER, TEASER_LISTS, is_linked, is_prose
from newsclean.cleaning.script_bodies import announced_by, declared_body, declares_story, share_told, shows
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.head import Head
    from newsclean.cleaning.labels import Ruled
    from newsclean.cleaning.labels.page import Mark
    from newsclean.cleaning.scoring import Scores

# The least weight of a story in paragraphs that needs no script to be read.
_HELD = 400
# What tells of less of the headline is not its story, be it teasers, be it anything else; the fewest words for that.
_TOLD_BY_TEASERS, _TOLD, _WORDS = 0.5, 0.3, 4
# No longer is what stands beside a headline, in characters.
_LONGEST = 8000
# How much of a choice must be of others, the longest excerpt of a teaser, how many linked titles make a list, and how
# many blocks a card has.
_OF_OTHERS, _EXCERPT, _TITLES, _CARD = 0.9, 320, 2, 5
# What its box or its heading names; what its wording alone may tell where it is all that there is, and how long that
# is at most: stories tell of consent, of letters and of rights, too.
_BESIDE_ALL, _NAMED = frozenset({Label.COMMENTS, Label.CONSENT}), frozenset({Why.HEADING, Why.CLASS_FAMILY})
_NOTICES, _LONGEST_NOTICE = frozenset({Label.CONSENT, Label.NEWSLETTER, Label.LEGAL}), 600
# What a headline and teasers have beside them.
_LESSER = frozenset({Label.BYLINE, Label.TIMESTAMP, Label.CAPTION, Label.SOCIAL, Label.BREADCRUMBS, Label.HEADLINE})
# How much of a declared body the blocks of a page have that shows it, by their beginnings.
_SHOWN = 0.3
# How many blocks the lines below a headline are at most (standfirst, byline, date), and what they are none of.
_HEADER = 12
_BESIDE = frozenset(
    {Label.COMMENTS, Label.CONSENT, Label.NEWSLETTER, Label.LEGAL, Label.NAVIGATION, Label.ADVERT, Label.PAYWALL}
    | {Label.OTHER_STORY, Label.AUTHOR_BIO}
    | TEASER_LISTS
)
# Elements that hold stories, and those of entries, or of a headline with its lines, that a story stands behind.
_HOMES = WHOLE_PAGE | CELLS | {"article", "li", "dd"}
_ROWS = frozenset({"header", "hgroup", "tr", "tbody", "thead", "table", "ul", "ol", "dl"})


@dataclass(frozen=True, slots=True)
class Shell:
    """`scores` are the engine's without what is surely others'; `own` are the blocks of its choice right below the
    headline, `anchor` is the element behind which the story would stand, null where nothing shows the headline."""

    scores: Scores
    own: frozenset[int] = frozenset()
    anchor: etree._Element | None = None

    def filled(self, blocks: Blocks, body: etree._Element, scores: Scores) -> Scores:
        """The engine's choice on the page that has its story now, of what was the story's before and of the element of
        the body; all of that where the engine chose nothing of it."""
        box = next(x for x in blocks.containers if x.element is body)
        inside = scores.keep[box.first : box.last]
        above = [is_kept and i in self.own for i, is_kept in enumerate(scores.keep[: box.first])]
        below = (False,) * (len(scores.keep) - box.last)
        return replace(scores, keep=(*above, *(inside if any(inside) else (True,) * len(inside)), *below))


def find_shell(blocks: Blocks, head: Head, scores: Scores) -> Shell | None:
    """The page as one that shows no story, or hardly its beginning; null for one that shows it."""
    kept = [i for i, is_kept in enumerate(scores.keep) if is_kept]
    text = "\n".join(blocks.blocks[i].text for i in kept)
    announced = announced_by(head)
    told = share_told(text, announced)
    is_strange = told < _TOLD and len(announced) >= _WORDS
    ruled = None
    if told < _TOLD_BY_TEASERS and len(text) <= _LONGEST:
        ruled = mark_by_rules(blocks, [False] * len(blocks.blocks), head, scores)
        if _are_of_others(ruled, kept, is_strange=is_strange):
            emptied = replace(scores, keep=(False,) * len(scores.keep), confidence=0.0)
            return Shell(emptied, anchor=_anchor(ruled, _header_end(ruled)))
    sizes = [weight(blocks.blocks[i].text) for i in kept]
    is_held = sum(x for x in sizes if x >= PARAGRAPH) >= _HELD
    if not declares_story(head):
        return None
    if is_held and not is_strange and not _hides_body(blocks, head, scores, text, told):
        return None
    ruled = ruled or mark_by_rules(blocks, [False] * len(blocks.blocks), head, scores)
    end = _header_end(ruled)
    return Shell(scores, frozenset(i for i in kept if i <= end), _anchor(ruled, end))


def _hides_body(blocks: Blocks, head: Head, scores: Scores, text: str, told: float) -> bool:
    """True where the page declares a body that stands nowhere on it, and what is shown is another's or far less."""
    body = declared_body(head)
    if body is None or scores.matrix is None:
        return False
    if told >= _TOLD_BY_TEASERS and 2 * len(text) >= len(body):
        return False
    # The engine has looked where paragraphs begin.
    shown = int(blocks.columns.sizes[scores.matrix.row("in_body") > 0].sum())
    return shown < _SHOWN * len(body) and not shows(blocks, body)


def _are_of_others(ruled: Ruled, kept: Sequence[int], *, is_strange: bool) -> bool:
    """True for a choice of which each part would be called another story's teaser, readers' or the site's, if it were
    none of the text, below a headline that stands outside it."""
    page, marks = ruled.page, ruled.marks
    if not kept or not 0 <= page.headline < kept[-1] or page.headline in kept or is_linked(page.blocks[page.headline]):
        return False
    if any(page.keep):
        # What the rules put back is the story's.
        return False
    own = [i for i in kept if not page.blocks[i].hidden and marks[i].label not in _LESSER]
    size = sum(weight(page.blocks[i].text) for i in own)
    is_notice = is_strange and size <= _LONGEST_NOTICE
    teasers = {mark: _lists_titles(ruled, mark) for mark in {marks[i] for i in own} if mark.label in TEASER_LISTS}
    of_others = 0
    for i in own:
        mark, text = marks[i], page.blocks[i].text
        is_teaser = teasers.get(mark, False) and len(text) <= _EXCERPT
        is_readers = is_strange and mark.label in _BESIDE_ALL and mark.why in _NAMED
        if is_teaser or is_readers or (is_notice and (mark.label in _NOTICES or _is_in_footer(ruled, i))):
            of_others += weight(text)
    return of_others > 0 and of_others >= _OF_OTHERS * size


def _is_in_footer(ruled: Ruled, index: int) -> bool:
    containers = ruled.page.containers
    return any(containers[i].tag == "footer" for i in climb(containers, ruled.page.blocks[index].container))


def _lists_titles(ruled: Ruled, mark: Mark) -> bool:
    """True for a headed section of several linked titles, each paragraph close below one: a story may stand
    under the name of its section, too, and have such links at its end."""
    if mark.why is not Why.HEADING:
        return False
    page = ruled.page
    listed = sorted(i for i, other in ruled.marks.items() if other == mark)
    titles = [i for i in listed if page.linked[i] and (page.to_story[i] or weight(page.blocks[i].text) >= TEASER)]
    below = frozenset(i for title in titles for i in range(title, title + _CARD))
    return len(titles) >= _TITLES and all(i in below for i in listed if is_prose(page.blocks[i], PARAGRAPH))


def _header_end(ruled: Ruled) -> int:
    """The last of the headline and the lines below it; -1 where nothing shows the headline."""
    page = ruled.page
    last = page.headline
    for i in range(last + 1, min(last + _HEADER, len(page.blocks))) if last >= 0 else ():
        if i in ruled.marks and not page.blocks[i].hidden and ruled.marks[i].label in _BESIDE:
            break
        last = i
    return last


def _anchor(ruled: Ruled, last: int) -> etree._Element | None:
    """The outermost element that ends with a block, of those that hold no story."""
    if last < 0:
        return None
    containers = ruled.page.containers
    inner = ruled.page.blocks[last].container
    while (around := containers[inner].parent) >= 0 and containers[around].tag not in _HOMES:
        if containers[around].last > last + 1 and containers[around].tag not in _ROWS:
            break
        inner = around
    return containers[inner].element if containers[inner].parent >= 0 else None
