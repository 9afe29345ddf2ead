"""What stands above a text: its headline by its place, a standfirst, and those who wrote it and when."""

from __future__ import annotations

import pytest
from story import PARAGRAPHS

import newsclean
from newsclean.cleaning.head import Head
from newsclean.cleaning.labels.page import view
from newsclean.cleaning.plaintext.header import left_out_beginning, left_out_standfirst
from newsclean.cleaning.plaintext.paragraphs import as_blocks
from newsclean.model import Article, Label

BODY = "\n\n".join(PARAGRAPHS)
TITLE = "Trust turns down second ferry berth"
STANDFIRST = "The money would have to come out of the dredging of two years, says the trust"


def clean(*lines: str) -> Article:
    return newsclean.clean_text("\n\n".join(lines))


def label_of(article: Article, line: str) -> Label | None:
    return next((x.label for x in article.removed if line in x.text.split("\n")), None)


@pytest.mark.parametrize(
    "title",
    [
        "Dredge or dream",
        "Boats sink",
        "Who owns the mole?",
        "Trust turns down second ferry berth at the old quay, council asks bridge company for money",
        "Why does everyone in the upper town talk about the berth?",
    ],
)
@pytest.mark.parametrize("header", [(), ("Editorial Published May 12, 2026",), ("By Tobias Fenn", "May 12, 2026")])
def test_the_first_line_above_a_text_is_its_headline(title: str, header: tuple[str, ...]) -> None:
    article = clean(title, *header, BODY)
    assert article.title == title
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert label_of(article, title) is Label.HEADLINE


@pytest.mark.parametrize("kicker", ["Opinion", "Kommentar", "Éditorial", "Comment"])
def test_the_name_of_a_type_right_above_the_headline_begins_no_list(kicker: str) -> None:
    article = clean(kicker, "Dredge or dream", "By Tobias Fenn", BODY)
    assert article.title == "Dredge or dream"
    assert label_of(article, kicker) is Label.TAGS


@pytest.mark.parametrize(
    "first",
    [
        "Home",
        "May 12, 2026",
        "By Tobias Fenn",
        "By Tobias Fenn - The Harbour Courier - Thursday, May 12, 2026",
        "Read more",
        "To the trust:",
        "© Provided by Courier",
        "Photo via Pexels",
        "The town is glad that Mrs Hale, of whose illness it has heard for weeks, may leave hospital before June!",
        "Courier Online [Log in] [Register] | By mail | RSS",
    ],
)
def test_a_first_line_that_says_something_else_is_no_headline(first: str) -> None:
    assert clean(first, BODY).title is None


def test_entries_of_a_menu_are_no_headline() -> None:
    assert clean("Harbour Courier", "Tide tables", "Lost property", BODY).title is None


@pytest.mark.parametrize(
    ("byline", "date"),
    [
        ("Par Solange Mauve", "Publié le 12 mai 2026 à 11h05"),
        ("Por Solange Mauve (Ellery)", "Publicado el 12 de mayo de 2026"),
        ("Von Solange Mauve", "12. Mai 2026, 18:42 Uhr"),
        ("By Tobias Fenn", "12 May 2026"),
        ("Tobias Fenn", "12 May 2026"),
        ("Tobias Fenn Harbour editor", "12 May 2026"),
        ("Share", "12 May 2026"),
    ],
)
@pytest.mark.parametrize("standfirst", [STANDFIRST, f"{STANDFIRST}, which has not counted its costs."])
def test_a_standfirst_is_text_and_what_is_below_it_is_not(byline: str, date: str, standfirst: str) -> None:
    article = clean(TITLE, standfirst, byline, date, BODY)
    assert article.text.split("\n\n") == [standfirst, *PARAGRAPHS]
    assert label_of(article, date) is Label.TIMESTAMP


MENU = ("Home", "News", "Town", "Harbour", "Sport", "Culture", "Opinion", "Letters", "Weather", "Ferries", "Jobs")
FURNITURE = ("Join the conversation", "Article content", "0 Shares", "Link copied", "Listen", "4 minute read", "Email")


@pytest.mark.parametrize(
    "header",
    [
        ("Author of the article:", "By Olle Brandt", "Published May 25, 2026", "Last updated 6 hours ago", *FURNITURE),
        ("Olle Brandt", "Harbour desk", "12:43, 20 May 2026Updated 12:44, 20 May 2026", *FURNITURE),
    ],
)
def test_a_standfirst_is_text_above_a_long_header(header: tuple[str, ...]) -> None:
    assert clean(*MENU, TITLE, STANDFIRST, *header, BODY).text.split("\n\n") == [STANDFIRST, *PARAGRAPHS]


@pytest.mark.parametrize(
    "line",
    [
        "Trust turns down a second ferry berth at the quay",
        "Harbour | Ferries and boats | Letters to us | Town council | Weather",
        "The ferry at the old quay in Port Ellery, April 8, 2011.",
        "This article is also available in the languages of the coast:",
    ],
)
def test_what_else_stands_below_a_headline_is_no_standfirst(line: str) -> None:
    article = clean(*MENU, TITLE, line, "By Olle Brandt", "Published May 25, 2026", *FURNITURE, BODY)
    assert article.text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize("arrow", ["", "» "])
def test_a_headline_that_stands_behind_the_way_to_it_is_no_standfirst(arrow: str) -> None:
    title = "The harbour trust turns down a second ferry berth at the old quay"
    lines = (f"You are here: Home News {title}", f"{arrow}{title}", "May 12, 2026")
    assert title not in clean(*lines, BODY).text


def test_a_heading_behind_the_first_paragraph_is_no_byline() -> None:
    lines = (TITLE, f"{STANDFIRST}, in Ellery. Nobody on the quay had expected it.", "Von der Mole zum Markt", BODY)
    assert "Von der Mole zum Markt" in clean(*lines).text


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (("By", "Olle Brandt", "May 2, 2026"), ("By", "Olle Brandt")),
        (("Kommentar von", "Jörg Müller", "Redakteur"), ("Kommentar von", "Jörg Müller", "Redakteur")),
        (("Olle Brandt", "May 2, 2026"), ("Olle Brandt",)),
        (("By OLLE BRANDT", "Courier Staff Writer"), ("By OLLE BRANDT", "Courier Staff Writer")),
    ],
)
def test_a_torn_byline_is_one(lines: tuple[str, ...], names: tuple[str, ...]) -> None:
    article = clean(TITLE, "\n".join(lines), BODY)
    assert [label_of(article, x) for x in names] == [Label.BYLINE] * len(names)
    assert article.text.split("\n\n") == list(PARAGRAPHS)


def test_whoever_stands_below_a_standfirst_wrote_the_article() -> None:
    article = clean(TITLE, STANDFIRST, "21 May 2026 - 14:19", "Olle Brandt Parliamentary editor", BODY)
    assert label_of(article, "Olle Brandt Parliamentary editor") is Label.BYLINE
    assert article.authors == ("Olle Brandt",)


def test_below_by_stands_a_name() -> None:
    sentence = "Every other Friday, the council hears what the harbour costs"
    article = clean(TITLE, "By", sentence, BODY)
    assert not article.authors
    assert label_of(article, sentence) is not Label.BYLINE


def left_out(value: float, standfirst: str, *above: str, below: tuple[str, ...] = ("Share", "Larger letters")) -> bool:
    """Whether such a line between headline and text is found to be its standfirst, given how sure it is."""
    lines = [TITLE, *above, standfirst, *below, *PARAGRAPHS]
    keep = [x in PARAGRAPHS for x in lines]
    values = [value if x == standfirst else float(x in PARAGRAPHS) for x in lines]
    page = view(as_blocks(lines), keep, Head(title=TITLE))
    return left_out_standfirst(page, values, lambda _: False) is not None


def test_a_story_s_first_sentence_is_known_by_its_place() -> None:
    first, second = "ELLERY (Reuters) - The harbour trust has turned down a second ferry berth.", f"{STANDFIRST}."
    lines = [TITLE, "Share", first, second, "Larger letters", *PARAGRAPHS]
    keep = [x in PARAGRAPHS for x in lines]
    page = view(as_blocks(lines), keep, Head(title=TITLE))
    values = [0.0, 0.0, 0.1, 0.3, 0.0, *(1.0 for _ in PARAGRAPHS)]
    assert left_out_beginning(page, values, lambda _: False) == [2, 3]
    assert not left_out_beginning(page, [x / 4 for x in values], lambda _: False)
    assert not left_out_beginning(page, values, lambda index: index == 2)


@pytest.mark.parametrize(
    ("lines", "value", "found"),
    [
        ((f"{STANDFIRST}.", "By Ida Holm", f"{STANDFIRST}."), 0.3, [3]),
        ((f"{STANDFIRST}.", f"{STANDFIRST}."), 0.3, [2]),
        ((f"{STANDFIRST}.", "By Ida Holm", f"{STANDFIRST}."), 0.1, []),
        ((f"{STANDFIRST}.", f"{STANDFIRST}.", "By Ida Holm"), 0.3, []),
        ((STANDFIRST, STANDFIRST), 0.3, []),
        (("By Ida Holm", f"{STANDFIRST}."), 0.3, []),
        (("Print this.", "Print this."), 0.3, []),
    ],
)
def test_a_sentence_that_a_standfirst_has_said_begins_the_story(
    lines: tuple[str, ...], value: float, found: list[int]
) -> None:
    texts = [TITLE, *lines, *PARAGRAPHS]
    page = view(as_blocks(texts), [x in PARAGRAPHS for x in texts], Head(title=TITLE))
    values = [1.0 if x in PARAGRAPHS else value for x in texts]
    assert left_out_beginning(page, values, lambda _: False) == found
    assert not left_out_beginning(page, values, lambda index: index == len(lines))


def test_a_rather_sure_sentence_below_buttons_is_the_standfirst() -> None:
    assert left_out(0.4, f"{STANDFIRST}.", "Print", "Send to a friend", "12 May 2026")
    assert left_out(0.4, f"{STANDFIRST}.")
    assert not left_out(0.2, f"{STANDFIRST}.", "Print", "Send to a friend", "12 May 2026")


@pytest.mark.parametrize(
    "line",
    [
        STANDFIRST,
        "Would you like to hear of the harbour trust every morning?",
        "This story is only for those who have subscribed to the Harbour Courier and its letters.",
    ],
)
def test_one_that_is_no_sentence_or_asks_is_none(line: str) -> None:
    assert not left_out(0.4, line, "Print", "Send to a friend", "12 May 2026")


@pytest.mark.parametrize("above", [("14 grudnia 2023",), ("Felieton", "14 grudnia 2023"), ("May 12, 2026",)])
def test_a_headline_stands_below_the_date(above: tuple[str, ...]) -> None:
    article = clean(*above, "Radni odrzucili budżet, miasto grozi zarząd komisaryczny", BODY)
    assert article.title == "Radni odrzucili budżet, miasto grozi zarząd komisaryczny"
    assert article.text.split("\n\n") == list(PARAGRAPHS)


def test_a_second_name_of_the_type_may_stand_above_the_text() -> None:
    article = clean("Opinie", "Miasto bez budżetu", "Jacek Wrona", "Felieton", BODY)
    assert article.title == "Miasto bez budżetu"
    assert not any(x.items for x in article.removed)


def test_the_way_to_the_article_below_the_day_of_today_is_no_headline() -> None:
    article = clean(
        "May 12, 2026", "You are in the town > Harbour > Ferries", "Trust turns down second ferry berth", BODY
    )
    assert article.title != "You are in the town > Harbour > Ferries"


@pytest.mark.parametrize(
    "lines", [("Opinion", TITLE, "Greta Holm"), ("harbour.example", TITLE, "Greta Holm", "4-5 minutes")]
)
def test_a_name_alone_between_headline_and_text_is_the_writers(lines: tuple[str, ...]) -> None:
    article = newsclean.clean_text("\n".join([*lines, *PARAGRAPHS]))
    assert article.authors == ("Greta Holm",)
    assert Label.BYLINE in [x.label for x in article.removed if "Greta Holm" in x.text]


def test_a_name_alone_below_a_story_of_the_news_is_none() -> None:
    assert newsclean.clean_text("\n".join([TITLE, "Ellery Harbour", *PARAGRAPHS])).authors == ()


def test_a_desk_is_no_part_of_the_name() -> None:
    lines = (TITLE, "Tom Ashby Industry correspondent", "Thu 14 Mar 2019 09.41 GMT", *PARAGRAPHS)
    assert newsclean.clean_text("\n".join(lines)).authors == ("Tom Ashby",)


HEADERS = [
    ("Share", "Bookmark", "By", "Bethan Oakley", "06:30, 14 MAY 2026"),
    ("By Tobias Fenn", "May 12, 2026"),
    ("Share", "Tobias Fenn", "14 May 2026"),
    ("14 May 2026",),
]


@pytest.mark.parametrize("header", HEADERS, ids=lambda x: x[0])
@pytest.mark.parametrize(
    "standfirst",
    [
        STANDFIRST,
        "‘I could see her kitchen light’",
        "We ask: who pays?",
        "Nobody has counted the boats.",
        "„Wir warten schon seit Jahren.“",
    ],
)
def test_a_short_standfirst_is_text_where_nothing_but_names_and_dates_stand_below(
    header: tuple[str, ...], standfirst: str
) -> None:
    lines = (TITLE, standfirst, *header, *PARAGRAPHS)
    assert newsclean.clean_text("\n".join(lines)).text.split("\n\n") == [standfirst, *PARAGRAPHS]


@pytest.mark.parametrize(
    "line",
    [
        "Harbour",
        "Sign up to our newsletter.",
        "Subscribe now!",
        "Tobias Fenn",
        "4 min read",
        "Photo: Ida Holm",
        "Advertisement",
    ],
)
def test_other_short_lines_below_a_headline_are_none(line: str) -> None:
    lines = (TITLE, line, *HEADERS[0], *PARAGRAPHS)
    assert newsclean.clean_text("\n".join(lines)).text.split("\n\n") == list(PARAGRAPHS)


def test_the_short_sentences_that_a_story_begins_with_stay() -> None:
    begun = ("It began at nine.", "First the bins.")
    lines = ("The night the storm took the mole", "Owen Tarrant", "30 November 2024", *begun, *PARAGRAPHS)
    assert newsclean.clean_text("\n".join(lines)).text.split("\n\n") == [*begun, *PARAGRAPHS]


@pytest.mark.parametrize("between", [("4 min read.", "Reporting from Ellery."), ("A ferry at the old quay.",)])
def test_other_short_lines_below_a_header_are_no_beginning(between: tuple[str, ...]) -> None:
    lines = ("The night the storm took the mole", "Owen Tarrant", "30 November 2024", *between, *PARAGRAPHS)
    assert newsclean.clean_text("\n".join(lines)).text.split("\n\n") == list(PARAGRAPHS)
