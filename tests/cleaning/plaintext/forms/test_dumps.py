"""Pages printed to a terminal lose the numbers of their links and the list of where these lead."""

from __future__ import annotations

import textwrap

from story import PARAGRAPHS

import newsclean
from newsclean.model import Label

TITLE = "Trust turns down second ferry berth"
HREF = "https://courier.example/"
TEASERS = ("Ferry fares rise in June", "Lamps on the mole go out again")


def dump(listed: str, *, is_marked: bool = True) -> str:
    """A page with numbered links in its menu, its text and its teasers, 72 columns wide."""

    def link(number: int, words: str) -> str:
        return f"[{number}]{words}" if is_marked else words

    menu = [f"     * {link(i, x)}" for i, x in enumerate(("Home", "News", "Sport"), 1)]
    texts = (PARAGRAPHS[0].replace("harbour trust", link(4, "harbour trust")), *PARAGRAPHS[1:])
    body = [textwrap.fill(x, 72, initial_indent="   ", subsequent_indent="   ") for x in texts]
    teasers = [f"     * {link(i, x)}" for i, x in enumerate(TEASERS, 5)]
    head = ["\n".join(menu), f"   {TITLE}", "   By Tobias Fenn", "   [IMG] The old quay last winter. Photo: Ida Holm"]
    return "\n\n".join([*head, *body, "   More from News", "\n".join(teasers), listed])


def references(count: int) -> str:
    return "References\n\n   Visible links:\n" + "\n".join(f"   {i}. {HREF}{i}" for i in range(1, count + 1))


def test_numbers_and_list_come_off_and_paragraphs_are_whole() -> None:
    article = newsclean.clean_text(dump(references(6)))
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert (article.title, article.authors) == (TITLE, ("Tobias Fenn",))
    related = next(x for x in article.removed if x.label is Label.RELATED)
    assert [(x.title, x.url) for x in related.items] == [(TEASERS[0], f"{HREF}5"), (TEASERS[1], f"{HREF}6")]
    last = article.removed[-1]
    assert (last.label, last.detail) == (Label.OTHER, "references")
    assert last.text.endswith(f"6. {HREF}6")


def test_what_was_removed_stands_where_its_offsets_say() -> None:
    text = dump(references(6))
    for part in newsclean.clean_text(text).removed:
        shown = text[part.start : part.end]
        assert all(line.split()[0] in shown and line.split()[-1] in shown for line in part.text.split("\n"))


def test_numbers_without_a_list_and_a_list_without_numbers_stay() -> None:
    words = "References\n\n1. Harbour board, Report on the berth, page 12\n2. Council, Minutes of May"
    assert "[4]harbour trust" in newsclean.clean_text(dump(words)).text
    assert newsclean.clean_text(dump(references(6), is_marked=False)).text
