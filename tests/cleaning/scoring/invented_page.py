"""An invented page as the scorer is given it: five paragraphs with a menu, teasers and a footer."""

from __future__ import annotations

from typing import NamedTuple

from lxml import html

from newsclean.cleaning.blocks import Blocks, segment
from newsclean.cleaning.head import Head, read_head

PARAGRAPHS = (
    "The harbour trust said on Monday that the second berth would have to wait for another year, or perhaps for two.",
    "The council, which has asked for it since the bridge was closed to lorries, did not like the answer at all.",
    "Nobody in the port believes that the berth will ever be built, and a growing number of skippers say so openly.",
    "“We were promised a berth, a crane and a shed,” said Ewan Trask, who has fished the bay for forty years.",
    "A meeting is called for Thursday evening, when the trust will show its books to whoever wants to read them.",
)
MENU = "".join(f'<li><a href="/{word.lower()}">{word}</a></li>' for word in ("News", "Sport", "Opinion", "Weather"))
TEASERS = "".join(
    f'<div class="card teaser"><a href="/n/{n}">{title}</a></div>'
    for n, title in enumerate(("Dredge or dream", "What the night bus knows", "Empty shelves at the pharmacy"))
)
PAGE = f"""<html><head><title>No second berth before spring</title></head><body>
<nav class="menu"><ul>{MENU}</ul></nav>
<article class="article"><h1>No second berth before spring</h1>
<div class="article-body">{"".join(f"<p>{text}</p>" for text in PARAGRAPHS)}</div></article>
<aside class="related"><h3>More stories</h3>{TEASERS}</aside>
<footer class="footer"><p>Copyright Harbour Courier. Terms of use.</p></footer></body></html>"""


class Parsed(NamedTuple):
    """A page as the scorer is given it."""

    blocks: Blocks
    head: Head


def parsed(page: str) -> Parsed:
    root = html.document_fromstring(page)
    return Parsed(segment(root), read_head(root))


STORY = parsed(PAGE)
