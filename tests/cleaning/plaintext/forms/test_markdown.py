"""Signs of markdown come off, and say what they can."""

from __future__ import annotations

import pytest
from story import PARAGRAPHS

import newsclean
from newsclean.model import Article, Label

TITLE = "Trust turns down second ferry berth"
EXCERPT = "Nobody asked the eels, who have crossed the sea for this and were not told of the price."


def clean(*lines: str) -> Article:
    return newsclean.clean_text("\n\n".join(lines))


def removed_as(article: Article, label: Label) -> list[str]:
    return [x.text for x in article.removed if x.label is label]


@pytest.mark.parametrize(
    "title", [f"# {TITLE}", f"**{TITLE}**", f"# **{TITLE}**", f"# [{TITLE}](/news/berth)", f"# {TITLE} #"]
)
def test_the_headline_has_no_signs(title: str) -> None:
    article = clean(title, "By Tobias Fenn", *PARAGRAPHS)
    assert article.title == TITLE
    assert removed_as(article, Label.HEADLINE) == [TITLE]
    assert article.text.split("\n\n") == list(PARAGRAPHS)


def test_the_only_heading_of_the_first_rank_is_the_headline() -> None:
    lines = ("* [Home](/)", "* [Town](/town)", "## Boats of the harbour in the morning", f"# {TITLE}")
    assert clean("\n".join(lines), *PARAGRAPHS).title == TITLE


@pytest.mark.parametrize(
    "byline",
    [
        "By [Tobias Fenn](/authors/fenn)",
        "**By Tobias Fenn** | May 12, 2026",
        "*By* **[Tobias Fenn](https://c.example/f)**",
    ],
)
def test_names_behind_signs_are_the_authors(byline: str) -> None:
    assert clean(f"# {TITLE}", byline, *PARAGRAPHS).authors == ("Tobias Fenn",)


@pytest.mark.parametrize(
    "picture", ["![The old quay](https://c.example/quay.jpg)", '![The old quay](/quay.jpg "Quay")']
)
def test_a_picture_is_a_caption(picture: str) -> None:
    article = clean(f"# {TITLE}", PARAGRAPHS[0], picture, *PARAGRAPHS[1:])
    assert removed_as(article, Label.CAPTION) == ["The old quay"]
    assert article.text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize("picture", ["![](/quay.jpg)", "[![Harbour Courier](/logo.png)](/)"])
def test_a_picture_without_words_and_a_logo_are_none(picture: str) -> None:
    article = clean(f"# {TITLE}", PARAGRAPHS[0], picture, *PARAGRAPHS[1:])
    assert not removed_as(article, Label.CAPTION)
    assert article.text.split("\n\n") == list(PARAGRAPHS)


def test_a_line_in_italics_below_a_picture_is_its_caption() -> None:
    article = clean(
        f"# {TITLE}", PARAGRAPHS[0], "![](/quay.jpg)\n*The old quay last week. (Ida Holm)*", *PARAGRAPHS[1:]
    )
    assert removed_as(article, Label.CAPTION) == ["The old quay last week. (Ida Holm)"]
    assert article.text.split("\n\n") == list(PARAGRAPHS)


def test_links_and_emphasis_leave_their_words() -> None:
    said = "The *trust* has **never** shown [how it counts](https://c.example/a_(2026)) its 5 \\* 3 _boats_."
    assert (
        "The trust has never shown how it counts its 5 * 3 boats."
        in clean(f"# {TITLE}", *PARAGRAPHS, said, PARAGRAPHS[1]).text
    )


def test_asterisks_of_a_text_without_other_signs_stay() -> None:
    said = f"{PARAGRAPHS[1]} It counts * as two and ** as four [see the list] (of 2026)."
    assert said in clean(TITLE, PARAGRAPHS[0], said, *PARAGRAPHS[2:]).text


def test_the_addresses_of_a_list_are_its_items() -> None:
    lines = ("## Opinion", "### [The trade in eels](/opinion/11)", EXCERPT)
    rest = "* [Who owns the mole?](/opinion/12)\n*   [Salt and the sea](https://sea.example/13)"
    article = newsclean.clean_text("\n\n".join([f"# {TITLE}", *PARAGRAPHS, *lines, rest]), url="https://c.example/a")
    items = next(x for x in article.removed if x.label is Label.OPINION).items
    assert [(x.title, x.url, x.excerpt) for x in items] == [
        ("The trade in eels", "/opinion/11", EXCERPT),
        ("Who owns the mole?", "/opinion/12", None),
        ("Salt and the sea", "https://sea.example/13", None),
    ]


def test_what_was_removed_stands_where_its_offsets_say() -> None:
    lines = [f"# {TITLE}", "**By [Tobias Fenn](/fenn)**", *PARAGRAPHS]
    text = "\n\n".join(lines)
    assert [text[x.start : x.end] for x in newsclean.clean_text(text).removed] == lines[:2]


def test_the_heading_of_the_page_is_the_headline_and_not_the_browser_s_title() -> None:
    head = f"Title: {TITLE} - The Harbour Courier\n\nURL Source: https://courier.example/berth\n\nMarkdown Content:"
    menu = "*   [News](https://courier.example/news/)\n\n*   [Opinion](https://courier.example/opinion/)"
    article = clean(head, menu, f"# {TITLE}", "By [Tobias Fenn](https://courier.example/by/fenn/)", *PARAGRAPHS)
    assert (article.title, article.authors) == (TITLE, ("Tobias Fenn",))
    assert removed_as(article, Label.OPINION) == []
    assert "Title: " + TITLE + " - The Harbour Courier" in removed_as(article, Label.OTHER)[0]


def test_bold_words_go_on_in_the_next_line() -> None:
    article = clean(
        f"# {TITLE}", *PARAGRAPHS[:2], "**Who asked for it, and what does the\nharbour say?**", *PARAGRAPHS[2:]
    )
    assert "*" not in article.text
    assert "harbour say?" in article.text
    kept = clean(f"# {TITLE}", *PARAGRAPHS[:2], "**This sign stands alone", "and so does this one.**", *PARAGRAPHS[2:])
    assert "**This" in kept.text


def test_a_picture_before_words_of_its_line_is_a_caption_of_its_own() -> None:
    article = clean(f"# {TITLE}", PARAGRAPHS[0], f"![The old quay](/img/quay.jpg) {PARAGRAPHS[1]}", *PARAGRAPHS[2:])
    assert removed_as(article, Label.CAPTION) == ["The old quay"]
    assert article.text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize("size", [len(TITLE), len(TITLE) + 1])
def test_a_line_below_a_heading_comes_off_and_tells_the_headline(size: int) -> None:
    article = clean("Boats of the harbour in the morning\n" + "-" * 35, f"{TITLE}\n{'=' * size}", *PARAGRAPHS)
    assert (article.title == TITLE) == (size == len(TITLE))
    assert article.text.split("\n\n")[-len(PARAGRAPHS) :] == list(PARAGRAPHS)


def test_classes_behind_links_and_headings_come_off() -> None:
    menu = "\n".join(f"-   [{x}](/{x}){{.nav-link}}" for x in ("Home", "Town", "Opinion", "Sport"))
    columns = ("## Opinion {#opinion .list}", "### [Lamps first](/opinion/lamps){.link} {.title}", EXCERPT)
    article = clean(menu, f"{TITLE}\n{'=' * len(TITLE)}", *PARAGRAPHS, *columns)
    opinion = next(x for x in article.removed if x.label is Label.OPINION and x.items)
    assert [(x.title, x.url) for x in opinion.items] == [("Lamps first", "/opinion/lamps")]
    assert "{." not in article.text + "".join(x.text for x in article.removed)


@pytest.mark.parametrize("said", ["The template has {.name} in it twice.", "He wrote f(x){x} on the board."])
def test_braces_in_a_sentence_stay(said: str) -> None:
    assert said in clean(f"# {TITLE}", *PARAGRAPHS, said, *PARAGRAPHS).text
