"""Letters to the editor, several on a page."""

from __future__ import annotations

import pytest
from story import PARAGRAPHS

import newsclean
from newsclean.model import ArticleType

FIRST = "Your leader says the county should pay for the night boats. It used to, until 1996, and nobody noticed at all."
SECOND = "I was moved by your obituary of Hester Quayle. She taught me to throw the lead when I was nine, on the quay."
SHORT = "May I thank the stranger who handed in my purse on Saturday."


@pytest.mark.parametrize("heading", ["Letters to the editor", "Leserbriefe", "Letters: who pays for the night boats?"])
@pytest.mark.parametrize(
    "signatures",
    [
        (("Ruth Oller, Outer Sund",), ("Piers Gill, Ostrel",), ("Edith Wick, Dunmere",)),
        (("RUTH OLLER, Outer Sund",), ("PIERS GILL, Ostrel",), ("E. WICK, Dunmere",)),
        (("Ruth Oller", "Outer Sund"), ("Piers Gill", "Ostrel"), ("Edith Wick", "Dunmere")),
        (("Ruth Oller. Outer Sund",), ("P. van Gill, Ostrel",), ("Col. E. Wick (retd)", "Dunmere")),
    ],
)
def test_letters_are_whole_with_their_signatures(heading: str, signatures: tuple[tuple[str, ...], ...]) -> None:
    lines = [x for said, signed in zip((FIRST, SECOND, SHORT), signatures, strict=True) for x in (said, *signed)]
    article = newsclean.clean_text("\n".join([heading, *lines]))
    assert article.title == heading
    assert article.text.split("\n\n") == lines
    assert article.article_type is ArticleType.LETTER


def test_a_menu_with_such_a_name_heads_no_letters() -> None:
    menu = ("Home", "Letters", "Town")
    foot = (
        "Most read",
        "Ferry fares rise in June.",
        "Ada Reyes",
        "Old lightship opens as a museum.",
        "Ida Holm",
    )
    article = newsclean.clean_text("\n".join([*menu, "Trust turns down second ferry berth", *PARAGRAPHS, *foot]))
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert article.article_type is not ArticleType.LETTER


@pytest.mark.parametrize("header", [("14 May 2026", "Tweet", "Share", "Print"), ("14 May 2026",), ()])
def test_letters_have_their_subheadings(header: tuple[str, ...]) -> None:
    menu = ("Home", "News", "Letters", "Contact us", "Opinion | Letters")
    heading = "Letters to the editor: Boats, purses and a lead line"
    lines = [
        *("Night boats", f"SIR — {FIRST}", "Ruth Oller", "Outer Sund"),
        *("A good teacher", f"SIR — {SECOND}", "Nobody has taught it to me since.", "Dr P. W. Gill", "Ostrel"),
        *("Thank you", f"SIR — {SHORT}", "Mrs Edith Wick", "Dunmere"),
    ]
    foot = ("More letters", "Letters: Why the swifts have not come back", "© Harbour Courier 2026")
    article = newsclean.clean_text("\n".join([*menu, heading, *header, *lines, *foot]))
    assert article.title == heading
    assert article.text.split("\n\n") == lines
    assert article.article_type is ArticleType.LETTER
    assert (article.date_published is not None) == bool(header)


FOOT = ("Tags", "Most read", "Ferry fares rise in June")


def test_a_single_letter_has_whom_it_speaks_to_and_its_signature() -> None:
    heading = "Letter to the editor: Light the old mole before someone drowns"
    lines = ["To the editor:", *PARAGRAPHS[1:], "Marlene Oller", "Outer Sund"]
    article = newsclean.clean_text("\n".join([heading, "May 12, 2026", *lines, *FOOT]))
    assert article.title == heading
    assert article.text.split("\n\n") == lines
    assert article.article_type is ArticleType.LETTER


@pytest.mark.parametrize("heading", ["Trust turns down second ferry berth", "Letter bomb: trust shuts the old quay"])
def test_names_below_other_texts_are_no_signatures(heading: str) -> None:
    lines = [heading, "May 12, 2026", *PARAGRAPHS, "Marlene Oller", "Outer Sund", *FOOT]
    assert newsclean.clean_text("\n".join(lines)).text.split("\n\n") == list(PARAGRAPHS)


def test_letters_are_whole_below_a_word_that_names_them_as_a_kicker_only() -> None:
    lines = ["Night boats", FIRST, "A. de Boer, Winsum", "A teacher", SECOND, "Geertje Postma, Bedum"]
    heading = "Brievenbus: lezers over de nachtboot en een lerares"
    assert newsclean.clean_text("\n".join([heading, "12 mei 2026", *lines])).text.split("\n\n") == lines
