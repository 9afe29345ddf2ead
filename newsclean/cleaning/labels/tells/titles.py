"""Links to other stories, told by how long their words are and by where they lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import is_linked
from newsclean.cleaning.labels.tells.addresses import leads_to_story

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Block

# The shortest text that may be a teaser's title, among others or beside its story's other lines; entries of menus are
# shorter. Where nothing else tells a list of them, `labels.page.TEASER` is the least.
TITLE = 20


def titles_story(block: Block, least: int = TITLE) -> bool:
    """True for a block that is mostly a link to a story, and as long as a title at least."""
    return is_linked(block) and weight(block.text) >= least and any(map(leads_to_story, block.hrefs[-1:]))
