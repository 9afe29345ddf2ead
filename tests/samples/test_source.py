"""The form of the source files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from building.source import Part, read_page, read_parts
from building.words import Words

if TYPE_CHECKING:
    from pathlib import Path

BODY = """
ELLERY: A paragraph
over two lines.

## A heading

- one
- two

[caption] The pier.

[newsletter]
The Tide
Every morning.

[entry 09:30] Gates closed

The police have shut them.

[end]

[related] Read also: @pier
"""
HEAD = 'template = "boxes"\naddress = "/news/1/pier"\ntitle = "The pier"'


def test_a_body_is_read_part_by_part() -> None:
    assert read_parts(BODY) == (
        Part("paragraph", ("ELLERY: A paragraph over two lines.",)),
        Part("heading", ("A heading",)),
        Part("list_item", ("one", "two")),
        Part("caption", ("The pier.",)),
        Part("newsletter", ("The Tide", "Every morning.")),
        Part("entry", ("Gates closed",), "09:30", (Part("paragraph", ("The police have shut them.",)),)),
        Part("related", ("Read also: @pier",)),
    )


def test_a_key_that_no_page_has_is_refused(tmp_path: Path) -> None:
    (tmp_path / "pier.md").write_text(f'+++\n{HEAD}\nauthor = "One"\n+++\nText.\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"pier\.md: unknown keys: author"):
        read_page(tmp_path / "pier.md")


def test_markup_becomes_html_and_words(tmp_path: Path) -> None:
    (tmp_path / "pier.md").write_text(f"+++\n{HEAD}\n+++\nText.\n", encoding="utf-8")
    words = Words({"pier": read_page(tmp_path / "pier.md")}, "https://p.example")
    line = "Read @pier & [more](/more), *soon*; a@pier.example"
    assert words.plain(line) == "Read The pier & more, soon; a@pier.example"
    assert words.html(line) == (
        'Read <a href="https://p.example/news/1/pier">The pier</a> &amp; '
        '<a href="https://p.example/more">more</a>, <em>soon</em>; a@pier.example'
    )
