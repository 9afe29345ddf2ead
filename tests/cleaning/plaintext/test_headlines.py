"""Which line is the headline, given how likely the model finds each."""

from __future__ import annotations

import numpy as np
import pytest
from story import PARAGRAPHS

import newsclean
from newsclean.cleaning.plaintext.features import measure
from newsclean.cleaning.plaintext.headlines import find_headline
from newsclean.cleaning.plaintext.lines import split_lines
from newsclean.model import ArticleType, Label

TITLE = "Trust turns down second ferry berth"
TEXT = "The harbour trust said on Monday that it had turned down the request of the council for a second ferry berth."


def found(likely: float, *between: str) -> int | None:
    """The line chosen of a menu's entry, a title that is so likely the headline, what stands below it, and a text."""
    lines = split_lines("\n".join(["Lost property and tide tables of the week", TITLE, *between, TEXT]))
    chances = np.zeros(len(lines), np.float32)
    chances[1] = likely
    keep = [i == len(lines) - 1 for i in range(len(lines))]
    return find_headline(lines.texts, keep, [float(x) for x in keep], measure(lines).wording, chances)


SHARED = ("Send to a friend", "Larger letters")


def test_a_likely_line_is_the_headline() -> None:
    assert found(0.3, *SHARED) == 1


@pytest.mark.parametrize("below", [(), ("By Tobias Fenn", *SHARED), ("Share", "12 May 2026", *SHARED)])
def test_a_less_likely_one_is_where_text_byline_or_date_stand_below(below: tuple[str, ...]) -> None:
    assert found(0.15, *below) == 1


def test_a_less_likely_one_is_none_with_anything_else_below() -> None:
    assert found(0.15, *SHARED) is None


def test_a_line_above_a_standfirst_with_its_byline_is_one_that_the_model_does_not_know() -> None:
    standfirst = "The money would have to come out of two years' dredging, says the trust."
    texts = ["Lost property", "Two small berths", standfirst, "By Tobias Fenn", TEXT]
    lines = split_lines("\n".join(texts))
    keep, values = [x == TEXT for x in texts], [0.0, 0.05, 0.2, 0.1, 1.0]
    wording, chances = measure(lines).wording, np.zeros(len(texts), np.float32)
    assert find_headline(lines.texts, keep, values, wording, chances) == 1
    assert find_headline(lines.texts, keep, [0.0, 0.05, 0.05, 0.1, 1.0], wording, chances) is None


def test_a_date_is_no_headline() -> None:
    lines = split_lines(f"Published 12 May 2026, 13.05\n{TITLE}\n{TEXT}")
    chances = np.array([0.5, 0.3, 0], np.float32)
    keep = [False, False, True]
    assert find_headline(lines.texts, keep, [0.0, 0.0, 1.0], measure(lines).wording, chances) == 1


def test_a_menu_on_one_line_is_no_headline_and_the_line_above_a_byline_is() -> None:
    menu = "Home Latest City Harbour Business Opinion Culture Sport Magazine"
    title = "A word for the second-best cannon"
    article = newsclean.clean_text("\n".join([menu, "Home » Opinion", title, "Opinion by Pell Harrow", *PARAGRAPHS]))
    assert article.title == title
    assert article.authors == ("Pell Harrow",)


@pytest.mark.parametrize(
    "between",
    [
        ("Editorial", "Published May 14, 2026"),
        ("Editorial Published May 14, 2026", "3", "1x", "1.2x", "1.5x", "JOIN OUR WHATSAPP CHANNEL"),
    ],
)
def test_a_short_headline_stands_above_what_the_text_is_filed_under(between: tuple[str, ...]) -> None:
    article = newsclean.clean_text("\n".join(["Dredge or dream", *between, *PARAGRAPHS]))
    assert (article.title, article.article_type) == ("Dredge or dream", ArticleType.EDITORIAL)
    assert Label.EDITORIAL not in {x.label for x in article.removed}


HEADER = (TITLE, "By Tobias Fenn", "12 May 2026", "Share")


@pytest.mark.parametrize(
    "between",
    [
        ("The evening boat at Ellery quay last week",),
        ("Trust says the berth would have cost 1.4 million a year",),
        ("KEY POINTS", "Trust turns down the berth", "It would have cost 1.4 million", "Council asks for talks"),
    ],
)
def test_a_deck_a_caption_or_a_point_below_the_byline_is_no_headline(between: tuple[str, ...]) -> None:
    article = newsclean.clean_text("\n".join([*HEADER, *between, *PARAGRAPHS]))
    assert article.title == TITLE
    assert article.authors == ("Tobias Fenn",)
    assert article.text.split("\n\n")[-len(PARAGRAPHS) :] == list(PARAGRAPHS)


@pytest.mark.parametrize(("below", "expected"), [((), 1), (("By Tobias Fenn",), 3)])
def test_a_headline_with_its_byline_stands_below_that_of_another_story(below: tuple[str, ...], expected: int) -> None:
    texts = ["Lost property", TITLE, "By Marta Hale", "Storm closes the quay for two days", *below, TEXT]
    lines = split_lines("\n".join(texts))
    keep = [x == TEXT for x in texts]
    chances = np.zeros(len(texts), np.float32)
    chances[[1, 3]] = 0.3, 0.8
    assert find_headline(lines.texts, keep, [float(x) for x in keep], measure(lines).wording, chances) == expected


def test_of_two_lines_that_begin_a_text_the_second_is_the_deck() -> None:
    texts = ["Opinion", TITLE, "Two small berths are not one large one", "By Tobias Fenn", TEXT]
    lines = split_lines("\n".join(texts))
    keep = [x == TEXT for x in texts]
    chances = np.array([0, 0.8, 0.85, 0, 0], np.float32)
    assert find_headline(lines.texts, keep, [float(x) for x in keep], measure(lines).wording, chances) == 1


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (f"Opinion | {TITLE}", TITLE),
        (f"{TITLE} | Opinion", TITLE),
        (
            "Storm Hedda | Harbour closed as winds rise over the whole coast",
            "Harbour closed as winds rise over the whole coast",
        ),
    ],
)
def test_a_bar_parts_a_kicker_from_the_headline(line: str, title: str) -> None:
    assert newsclean.clean_text("\n".join([line, "By Tobias Fenn", *PARAGRAPHS])).title == title


@pytest.mark.parametrize(
    "caption",
    [
        "북쪽 부두에 늘어선 어선들. 사진=방태호 기자",
        "Boats at the old quay. Photo: Ida Holm",
        "홈 | 정치 | 경제 | 문화 | 날씨 | 로그인",
    ],
)
def test_a_caption_with_its_credit_or_a_row_of_entries_is_no_headline(caption: str) -> None:
    lines = split_lines("\n".join([caption, TEXT]))
    chances = np.array([0.9, 0], np.float32)
    assert find_headline(lines.texts, [False, True], [0.0, 1.0], measure(lines).wording, chances) is None


@pytest.mark.parametrize(
    "line", ["Town > Harbour > Ferries and berths", "The quay at seven in the morning. Photo: Ida Holm"]
)
def test_the_way_to_the_article_and_a_caption_are_no_headlines(line: str) -> None:
    lines = split_lines(f"{line}\n{TITLE}\n{TEXT}")
    chances = np.array([0.5, 0.3, 0], np.float32)
    assert find_headline(lines.texts, [False, False, True], [0.0, 0.0, 1.0], measure(lines).wording, chances) == 1


def test_a_line_above_a_byline_in_chinese_is_one_that_the_model_does_not_know() -> None:
    text = "退潮后的一个早晨，观测人员在沙洲上数到三百多头海豹，为有记录以来最多。"
    lines = split_lines("\n".join(["首页", "渔港", "三百多头海豹重返沙洲", "作者： 江汀兰", "分享 微信", text]))
    keep = [x == text for x in lines.texts]
    chances = np.zeros(len(lines), np.float32)
    assert find_headline(lines.texts, keep, list(map(float, keep)), measure(lines).wording, chances) == 2


COLUMN = (
    (
        "The council has spent a whole evening on a question that it could have settled in ten minutes, had anyone "
        "read the report that lay on every desk. Two of the five branches will shut by the end of September."
    ),
    (
        "Nobody came into politics to shut a library, says the leader of the majority, and we believe him. But the "
        "figures that he read aloud were three years old, and the members who voted with him knew it."
    ),
    (
        "A reading room is the only warm place in the ward that does not ask its visitors to buy a coffee. It had "
        "61,000 visits last year, more than the swimming pool that the same council has just repaired."
    ),
)
DECK = "Five hours of debate, two protests and nine votes could not save the libraries"
MENU = ("Home", "News", "Sport", "Culture")


@pytest.mark.parametrize("menu", [(), MENU, ("OPINION",), (*MENU, "OPINION")])
@pytest.mark.parametrize("deck", [DECK, "The council has forgotten what a library is for."])
def test_a_short_headline_above_its_standfirst_is_no_entry(menu: tuple[str, ...], deck: str) -> None:
    article = newsclean.clean_text("\n".join([*menu, "Closed books", deck, "Ann Poole", "May 14, 2026", *COLUMN]))
    assert article.title == "Closed books"
    assert (article.article_type is ArticleType.OPINION) == ("OPINION" in menu)


@pytest.mark.parametrize("above", ["Town Council", "Daily Lantern", "Sport", "Ann Poole", "Town > Harbour", "12 May"])
def test_a_name_or_an_entry_above_a_headline_is_none(above: str) -> None:
    title = "Harbour wall gives way after a week of storms and high tides"
    article = newsclean.clean_text("\n".join([*MENU, above, title, "May 14, 2026", *COLUMN]))
    assert article.title == title


@pytest.mark.parametrize("kicker", [("Editorial",), ("OPINION",), ()])
def test_a_short_headline_below_a_menu_stands_above_its_byline_and_date(kicker: tuple[str, ...]) -> None:
    texts = [*MENU, "Weather", *kicker, "Closed books", "Helen Marr", "May 14, 2026", *COLUMN]
    article = newsclean.clean_text("\n".join(texts))
    assert (article.title, article.authors) == ("Closed books", ("Helen Marr",))


@pytest.mark.parametrize("notice", ["Copyright (c) 2026 Corran Chronicle Newspapers", "© 2026 The Corran Chronicle"])
def test_the_name_of_whoever_has_the_rights_is_no_headline(notice: str) -> None:
    title = "Count the lamps"
    texts = ["The Corran Chronicle", "Tuesday 12 May, 2026", "Letters", title, *COLUMN, "Follow us on Facebook", notice]
    assert newsclean.clean_text("\n".join(texts)).title == title


@pytest.mark.parametrize("row", ["หน้าแรก ข่าว กีฬา คอลัมน์", "首页 新闻 社评 港聞"])
def test_a_row_of_entries_without_capitals_is_no_headline(row: str) -> None:
    lines = split_lines("\n".join([row, TEXT]))
    chances = np.array([0.9, 0], np.float32)
    assert find_headline(lines.texts, [False, True], [0.0, 1.0], measure(lines).wording, chances) is None


@pytest.mark.parametrize(
    "told",
    [
        "Architect and town planner, she is the author of “Other People’s Roofs”",
        "Arquiteta e urbanista, é autora de “O Telhado dos Outros”",
    ],
)
def test_what_a_writer_is_below_her_name_is_no_headline(told: str) -> None:
    article = newsclean.clean_text("\n".join(["Anna Reeve", told, "Ferry dues to rise in spring", *PARAGRAPHS]))
    assert article.title == "Ferry dues to rise in spring"
    # Without the name it may be one.
    title = "Court rules that the mayor is the author of the letter"
    assert newsclean.clean_text("\n".join([title, *PARAGRAPHS])).title == title


def test_the_standfirst_of_an_editorial_is_no_headline() -> None:
    deck = "The agreement on the mud of the estuary is late and has too little money, but it would be worse without it"
    header = ("Sign in", "Opinion", "EDITORIAL", "The estuary cannot wait", deck, "2 March 2026 - 05:00", "Share")
    article = newsclean.clean_text("\n".join([*header, *PARAGRAPHS]))
    assert (article.title, article.article_type) == ("The estuary cannot wait", ArticleType.EDITORIAL)


def test_buttons_stand_between_a_headline_and_its_text() -> None:
    assert found(0.15, "Share on Facebook", "Share on WhatsApp") == 1
    assert found(0.15, "Share on Facebook", "Most of the quay is closed") is None


def test_a_story_below_a_menu_that_ends_with_opinions_is_none_of_them() -> None:
    dates = "Published on 12 February 2026 at 07:00, updated on 12 February 2026 at 09:12"
    deck = "The novelist has spent fourteen months alone on an islet. She tells of storms and letters."
    header = (
        "Opinions",
        "“The lighthouse has taught me to write slowly”",
        deck,
        dates,
        "Comment",
        "Ada Reyes on the quay",
    )
    article = newsclean.clean_text("\n".join([*header, *PARAGRAPHS]))
    assert article.title == header[1]
    assert deck in article.text


@pytest.mark.parametrize(
    "way",
    [
        "Home / Opinion / Mend the old pier",
        "Home › Opinion › Mend the old pier",
        "Home | Opinion | Mend the old pier",
        "You are here: Home > Opinion",
        "Startseite / Meinung",
        "Opinion / Columns / Mend the old pier",
        "ホーム > オピニオン",
    ],
)
def test_the_way_to_an_article_tells_its_type_and_is_no_headline(way: str) -> None:
    article = newsclean.clean_text("\n".join([way, "Mend the old pier", "By Tobias Fenn", "12 May 2026", *PARAGRAPHS]))
    assert (article.title, article.article_type) == ("Mend the old pier", ArticleType.OPINION)
    assert [x.text for x in article.removed if x.label is Label.BREADCRUMBS] == [way]


@pytest.mark.parametrize(
    "menu", ["Home Town Business Sports Opinion Letters ePaper", "Home • Town • Stage • Harbour • Sport"]
)
@pytest.mark.parametrize("day", [(), ("Friday, May 15, 2026",)])
def test_a_headline_stands_below_a_menu_on_one_line(menu: str, day: tuple[str, ...]) -> None:
    article = newsclean.clean_text(
        "\n".join([*day, menu, "Lights out on the mole", "Editorial", "May 15, 2026", *PARAGRAPHS])
    )
    assert (article.title, article.article_type) == ("Lights out on the mole", ArticleType.EDITORIAL)


def test_the_browser_s_title_tells_the_headline_below_a_menu() -> None:
    menu = ("Home", "Town", "Harbour", "Stage", "Money", "Sport", "Jobs")
    article = newsclean.clean_text("\n".join([f"{TITLE} - Harbour Courier", *menu, TITLE, "Share", *PARAGRAPHS]))
    assert article.title == TITLE
    assert [x.text for x in article.removed if x.label is Label.HEADLINE] == [TITLE]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Doreen Pask | Mend the old pier", "Mend the old pier"),
        ("Letter of the Day | The clock tower is no place for a bar", "The clock tower is no place for a bar"),
        ("Earth Today | What the mangroves remember", "What the mangroves remember"),
        ("Mend the pier | Wexdale Mercury and Post", "Mend the pier"),
        ("Grève au port | Le Journal de l'île", "Grève au port"),
    ],
)
def test_the_longer_phrase_behind_a_column_s_name_is_the_headline(line: str, title: str) -> None:
    assert newsclean.clean_text("\n".join([line, "By Tobias Fenn", *PARAGRAPHS])).title == title


@pytest.mark.parametrize("sign", ["/", "|", "›"])
def test_a_menu_on_one_line_is_no_way(sign: str) -> None:
    menu = f" {sign} ".join(("Home", "News", "Weather", "Sports", "Opinion", "e-Edition"))
    article = newsclean.clean_text("\n".join([menu, "Mend the old pier", "By Tobias Fenn", "12 May 2026", *PARAGRAPHS]))
    assert (article.title, article.article_type) == ("Mend the old pier", ArticleType.NEWS)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Accueil | Un film sur l'exil qui bouleverse", "Un film sur l'exil qui bouleverse"),
        ("Home / Work: how the flood redrew the map", "Home / Work: how the flood redrew the map"),
    ],
)
def test_what_looks_like_a_way_is_the_headline_where_no_other_line_is(line: str, title: str) -> None:
    article = newsclean.clean_text("\n".join([line, "By Tobias Fenn", "12 May 2026", *PARAGRAPHS]))
    assert article.title == title


def test_a_way_in_three_steps_to_the_headline_below_tells_the_type() -> None:
    title = "Mend the old pier and do it now"
    lines = (f"Opinion | Politics | {title}", title, "By Tobias Fenn", "12 May 2026", *PARAGRAPHS)
    article = newsclean.clean_text("\n".join(lines))
    assert (article.title, article.article_type) == (title, ArticleType.OPINION)


@pytest.mark.parametrize(
    ("header", "title"),
    [
        ("Editorial\n{}\nBay Courier\n12 May 2026\nShare Facebook X WhatsApp E-mail\n", TITLE),
        (
            "Editorial\nUn muelle para todos\n12 may 2026\nCompartir Facebook X WhatsApp E-mail\n",
            "Un muelle para todos",
        ),
        ("Sponsored\n{}\nPaid for by Bay Energy\nMay 12, 2026 6:15 AM\n", TITLE),
        ("{}\nBy Tobias Fenn\n12 May 2026\n", "Sponsored by the state: how the pier was built"),
        ("Bay Courier\nThe long read\n{}\nIda Holm · 12 May 2026, 06:15 · 4 min read\n", TITLE),
    ],
)
def test_buttons_and_what_an_article_is_filed_under_are_no_headline(header: str, title: str) -> None:
    assert newsclean.clean_text(header.format(title) + "\n".join(PARAGRAPHS)).title == title
