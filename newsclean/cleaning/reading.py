"""Page -> what it declares and its blocks: all that the later stages see of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import segment
from newsclean.cleaning.head import read_head
from newsclean.cleaning.parse import parse
from newsclean.cleaning.script_bodies import add_script_body
from newsclean.cleaning.shown_source import shown_source

if TYPE_CHECKING:
    from lxml import etree

    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.head import Head


@dataclass(frozen=True, slots=True)
class Reading:
    """`root` is the page's tree; `encoding` is null where it came as str; `script_body` is the element that holds the
    story where scripts or declarations alone carried it."""

    root: etree._Element
    head: Head
    blocks: Blocks
    encoding: str | None
    script_body: etree._Element | None = None

    def completed(self, anchor: etree._Element | None = None) -> Reading:
        """The same with the story that scripts carry, behind an element of the page; itself where they carry none."""
        article = add_script_body(self.root, self.head, self.blocks, anchor)
        return self if article is None else replace(self, blocks=segment(self.root), script_body=article)


def read(content: bytes | str, content_type: str | None = None) -> Reading:
    """A page, read. Raises NotText for bytes that are no text, TooLarge for what is over MAX_PAGE_BYTES or
    blocks.MAX_BLOCKS."""
    document = parse(content, content_type)
    source = shown_source(document.root)
    root = document.root if source is None else parse(source).root
    return Reading(root, read_head(root), segment(root), document.encoding)
