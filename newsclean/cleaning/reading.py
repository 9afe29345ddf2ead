"""Page -> what it declares and its blocks: all that the later stages see of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import segment
from newsclean.cleaning.head import read_head
from newsclean.cleaning.parse import parse
from newsclean.cleaning.script_bodies import is_bare, with_script_body

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.head import Head


@dataclass(frozen=True, slots=True)
class Reading:
    """`encoding` is null where the page came as str; `is_scripted` says that scripts alone carried the story."""

    head: Head
    blocks: Blocks
    encoding: str | None
    is_scripted: bool


def read(content: bytes | str, content_type: str | None = None) -> Reading:
    """A page, read. Raises NotText for bytes that are no text, TooLarge for what is over MAX_PAGE_BYTES or
    blocks.MAX_BLOCKS."""
    document = parse(content, content_type)
    head = read_head(document.root)
    blocks = segment(document.root)
    completed = with_script_body(document.root, head) if is_bare(blocks) else None
    if completed is not None:
        blocks = segment(completed)
    return Reading(head, blocks, document.encoding, completed is not None)
