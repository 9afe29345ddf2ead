"""A story that is a picture, a film or a line or two, on a page of which an engine chose nothing but the lists of other
stories around it."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsclean.cleaning.attributes import ATTRIBUTES
from newsclean.cleaning.blocks import climb
from newsclean.cleaning.labels.page import TEASER_LISTS, is_prose, view
from newsclean.cleaning.sentences import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.head import Head

_ARTICLE = "article"
# The least length of a sentence that is a story.
_SENTENCE = 40


def keep_bare_story(blocks: Blocks, keep: Sequence[bool], head: Head) -> list[bool]:
    """The sentences of a declared story's own part, in no box that is called something, where all that was chosen are
    lists outside of it; else the choice as it is: a digest is nothing but lists."""
    own = _own_part(blocks, view(blocks, keep, head).headline) if head.story else range(0)
    inside = [i for i in own if _is_plain(blocks, i, own)]
    if not own or any(keep[i] for i in inside):
        return list(keep)
    told = [i for i in inside if ends_sentence(blocks.blocks[i].text) and is_prose(blocks.blocks[i], _SENTENCE)]
    return [i in told for i in range(len(keep))]


def _own_part(blocks: Blocks, headline: int) -> range:
    """The blocks of the innermost `<article>` with the headline; without one those down to the first list of
    other stories, where lists of several kinds are named below, as around a story; none else."""
    if headline < 0:
        return range(0)
    around = (blocks.containers[i] for i in climb(blocks.containers, blocks.blocks[headline].container))
    article = next((x for x in around if x.tag == _ARTICLE), None)
    if article is not None:
        return range(article.first, article.last)
    below = {label: i for i, label in reversed(list(blocks.columns.headings)) if i > headline and label in TEASER_LISTS}
    return range(headline, min(below.values())) if len(below) > 1 else range(0)


def _is_plain(blocks: Blocks, index: int, own: range) -> bool:
    """True for a block that a reader sees, in no box inside this part of the page that is called what no text is."""
    block = blocks.blocks[index]
    boxes = (blocks.containers[i] for i in climb(blocks.containers, block.container))
    inside = takewhile(lambda box: box.first >= own.start and box.last <= own.stop and box.tag != _ARTICLE, boxes)
    return not block.hidden and all(ATTRIBUTES[box.names].label is None for box in inside)
