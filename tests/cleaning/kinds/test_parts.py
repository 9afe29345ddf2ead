"""Stories that go on on further pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsclean.cleaning.kinds import find_kind
from newsclean.cleaning.kinds.parts import next_part
from newsclean.model import Flag

if TYPE_CHECKING:
    from conftest import CluesOf

STORY = "https://courier.example/2026/11/30/harbour-to-be-dredged"


@pytest.mark.parametrize(
    ("url", "following", "is_part"),
    [
        (STORY, f"{STORY}?page=2", True),
        (f"{STORY}?page=1", "?page=2", True),
        (f"{STORY}/", f"{STORY}/2/", True),
        (STORY, f"{STORY}/page/2", True),
        (f"{STORY}.html", f"{STORY}-2.html", True),
        (f"{STORY}?id=7", "?id=7&seite=2", True),
        (STORY, "https://courier.example/2026/11/30/another-story", False),
        (f"{STORY}?page=2", "?page=3", False),
        ("https://courier.example/news/9", "/news/10", False),
        ("https://courier.example/news/1", "/news/2", False),
        (STORY, "http://[broken", False),
        (STORY, None, False),
    ],
)
def test_a_head_that_names_the_second_page(
    clues_of: CluesOf, url: str, following: str | None, *, is_part: bool
) -> None:
    head = f'<link rel="next" href="{following}">' if following else ""
    assert (next_part(clues_of("<h1>Harbour</h1><p class=kept>One.</p>", head, url)) is not None) is is_part


def test_a_story_whose_second_page_is_named_is_cut(clues_of: CluesOf) -> None:
    paragraph = "<p class=kept>" + "The council of the harbour decided on Monday to dredge the channel. " * 4 + "</p>"
    news = (
        '<meta property="article:published_time" content="2026-11-30T08:00:00Z"><meta property=og:type content=article>'
    )
    head = f'{news}<link rel="next" href="{STORY}?page=2">'
    kind = find_kind(clues_of("<h1>Harbour to be dredged</h1>" + paragraph * 6, head, STORY))
    assert Flag.TRUNCATED in kind.flags
    assert kind.evidence["flags"] == f"truncated: the story goes on at {STORY}?page=2"
