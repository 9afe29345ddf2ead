"""Nothing of the input is lost and nothing told twice: what was not removed is the text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from story import PARAGRAPHS, STORY, TAIL, unremoved, wrapped

import newsclean
from newsclean.cleaning.plaintext.decoding import decode
from newsclean.model import Page

PIECES = st.sampled_from(
    [
        *PARAGRAPHS,
        *(line for lines in TAIL for line in lines),
        wrapped(PARAGRAPHS[1]),
        " ".join(PARAGRAPHS),
        "By Tobias Fenn",
        "Published May 11, 2026 Updated about 6 hours ago",
        "1x 1.2x 1.5x",
        "JOIN OUR CHANNEL",
        "Home | News | Sport | Letters",
        "© 2026 Harbour Courier. All rights reserved.",
        "Read more",
        "Photo: Ida Quist/Harbour Courier",
        "بندرگاہ میں دوسری برتھ کی درخواست مسترد",
        "港口拒绝增设第二个泊位。",
        "  \t ",
        "\u200b",
        "🚢",
        "0",
    ]
)
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from(["\n", "\n\n", " ", "\r\n", "\u2029"])), max_size=40).map(
    lambda pieces: "".join(part for piece in pieces for part in piece)
)

# Without the signs of forms, which are no text.
ANY = st.text(st.characters(codec="utf-8", exclude_characters="\xad>&#*_[\\"), max_size=300) | st.text("\ud800 0.\n")


def _solid(text: str) -> str:
    return "".join(text.split())


def _decoded(text: str) -> str:
    """The text that offsets are into."""
    return decode(Page(content=text)).text


@settings(max_examples=150)
@given(TEXTS | ANY)
def test_text_and_removed_hold_every_character_once(text: str) -> None:
    article = newsclean.clean_text(text)
    assert _solid(unremoved(_decoded(text), article)) == _solid(article.text)


@settings(max_examples=100)
@given(TEXTS)
def test_what_was_removed_stands_where_its_offsets_say(text: str) -> None:
    for removed in newsclean.clean_text(text).removed:
        assert _solid(text[removed.start : removed.end]) == _solid(removed.text)


@settings(max_examples=100)
@given(TEXTS)
def test_the_blocks_joined_are_the_text(text: str) -> None:
    article = newsclean.clean_text(text)
    assert "\n\n".join(article.text[x.start : x.end] for x in article.blocks) == article.text


def test_offsets_of_bytes_are_into_their_text() -> None:
    content = ("\ufeff" + STORY).encode()
    page = newsclean.model.Page(content=content, is_text=True)
    article = newsclean.Cleaner().clean(page)
    assert _solid(unremoved(STORY, article)) == _solid(article.text)
