"""Teasers of one line whose parts stand in inline elements."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

TITLE, EXCERPT = "What the night bus knows", "The last bus tells who works late, and for whom nobody waits."
DATED = (TITLE, "2019-05-03", None)


@pytest.mark.parametrize(
    ("teaser", "item"),
    [
        (f"<a href=/n/1><span>{TITLE}</span><span>Ida Holm</span><time>May 3, 2019</time></a>", DATED),
        (f"<a href=/n/1><span>{TITLE}</span>\n<span>Ida Holm</span>\n<time>May 3, 2019</time></a>", DATED),
        (f"<a href=/n/1><span>Ida Holm</span> | <span>{TITLE}</span><time>May 3, 2019</time></a>", DATED),
        (f"<a href=/n/1>{TITLE}</a><span>Ida Holm</span><time>May 3, 2019</time>", DATED),
        (f"<a href=/n/1><span>HARBOUR</span><span>{TITLE}</span></a>", (TITLE, None, None)),
        (f"<a href=/n/1><span>{TITLE}</span><span>{EXCERPT}</span></a>", (TITLE, None, EXCERPT)),
        ("<a href=/n/1>What the <em>night bus</em> knows</a>", (TITLE, None, None)),
        ("<a href=/n/1><b>What the</b> <em>night bus knows</em></a>", (TITLE, None, None)),
        ("<a href=/n/1><span>W</span><span>hat the night bus knows</span></a>", (TITLE, None, None)),
    ],
)
def test_the_title_stands_without_writer_and_date(
    labelled: Labeller, teaser: str, item: tuple[str, str | None, str | None]
) -> None:
    page = labelled(
        f"<p class=kept>The gates are red.</p><section><h2>Opinion</h2><ul><li>{teaser}</li></ul></section>"
    )
    assert [(x.title, x.date, x.excerpt) for part in page.labelled.removed for x in part.items] == [item]
