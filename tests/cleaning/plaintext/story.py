"""A story of an invented newspaper with its tail, as web-text sets hold such pages, and its parts."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclean.model import Article

PARAGRAPHS = (
    (
        "PORT ELLERY: The harbour trust said on Monday that it had turned down the council's request for a second"
        " ferry berth at the old quay, because the money for it would have to come out of the dredging budget of "
        "the next two years."
    ),
    (
        "The council, which has asked for the berth since the bridge was closed to lorries, says that the trust "
        "has never shown how it counts its costs and that the boats it wants are smaller than those that land "
        "there now."
    ),
    (
        "“From the start they asked us whether we could share the quay with the fishing boats,” the trust's "
        "chairwoman, Marta Hale, said in a statement. “I said no, because there is no room for two.”"
    ),
    (
        "Mr Quist, who speaks for the council, accused the trust of looking for a reason to do nothing, as it had"
        " with the lamps on the mole and with the crane that has stood idle since the spring."
    ),
    (
        "The two sides are to meet again in June, when the ferry company will say how many passengers it carried "
        "over the winter and what it would pay for the berth."
    ),
)
NOTE = "Published in Harbour Courier, May 12th, 2026"
TAIL = (
    ("Opinion",),
    ("What the night bus knows",),
    ("What the night bus knows",),
    ("If you want to learn what a place thinks of its poor, look at its timetable after ten.",),
    ("Editorial",),
    ("Dredge or dream", "Updated 14 May, 2026"),
    ("Dredge or dream",),
    ("The channel has lost another forty centimetres in a winter, and everyone in the port knows it.", "Empty shelves"),
    ("14 May, 2026",),
    ("Empty shelves",),
    ("OF the nine pharmacies in this town three have a notice in the window, and it is the same...",),
)
STORY = "\n\n".join([*PARAGRAPHS, NOTE, *map("\n".join, TAIL)])


def single_spaced(text: str) -> str:
    """The text without its blank lines."""
    return "\n".join(line for line in text.split("\n") if line)


def wrapped(text: str, width: int = 72) -> str:
    """The text with its lines wrapped; blank lines stay."""
    return "\n".join(textwrap.fill(line, width, break_on_hyphens=False) for line in text.split("\n"))


def unremoved(text: str, article: Article) -> str:
    """What is left of a text where its removed parts stood, each behind the one before."""
    rest, at = [], 0
    for removed in article.removed:
        assert removed.start is not None
        assert removed.end is not None
        assert at <= removed.start < removed.end <= len(text)
        rest.append(text[at : removed.start])
        at = removed.end
    return "".join([*rest, text[at:]])
