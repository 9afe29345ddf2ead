"""Lists of columns above a text and below it."""

from __future__ import annotations

import pytest
from story import NOTE, PARAGRAPHS

import newsclean
from newsclean.model import ArticleType, Label

TITLE = "Trust turns down second ferry berth"
SHORT = PARAGRAPHS[:2]
LONG = (
    (
        "It was never fast and it was seldom clean, but it belonged to those who used it. On Friday the last boat "
        "left, the mate threw a rope as he had for thirty years, and then he went home without a word to anybody..."
    ),
    (
        "We have grown used to the idea that public things must be ugly or dear. Let us ask, before the next wall "
        "goes up, who is meant to lean on it, and let those who will not be asked again soon have their say for once..."
    ),
)
COLUMN = ("What the night bus knows", "If you want to learn what a place thinks of its poor, look at its timetable.")
OTHER = ("A tax on patience", "Waiting costs those most who have least, and no ministry has put a figure on it.")


def text_of(*lines: str) -> str:
    return newsclean.clean_text("\n\n".join(lines)).text


def items_of(label: Label, *lines: str) -> list[str | None]:
    removed = newsclean.clean_text("\n".join(lines)).removed
    return [item.title for part in removed if part.label is label for item in part.items]


@pytest.mark.parametrize("note", [(), (NOTE,)])
@pytest.mark.parametrize("editorial", [(), ("Editorial", "Dredge or dream", LONG[0])])
def test_long_excerpts_below_a_short_story_are_none_of_it(note: tuple[str, ...], editorial: tuple[str, ...]) -> None:
    columns = ("Opinion", "The quiet end of the ferry", LONG[0], "A wall is not a view", "14 May, 2026", LONG[1])
    assert text_of(*SHORT, *note, *columns, *editorial) == "\n\n".join(SHORT)


def test_paragraphs_behind_a_heading_of_columns_are_the_story_s() -> None:
    parts = (*PARAGRAPHS[:2], "Opinion", "What the council says", *PARAGRAPHS[2:])
    assert all(x in text_of(*parts) for x in PARAGRAPHS)


def test_lists_of_columns_above_the_headline_are_no_story() -> None:
    lists = ("Opinion", *COLUMN, "By Ida Holm", *OTHER, "Editorial", "Dredge or dream", LONG[0])
    article = newsclean.clean_text("\n".join([*lists, TITLE, "14 May, 2026", *PARAGRAPHS]))
    assert (article.title, article.text) == (TITLE, "\n\n".join(PARAGRAPHS))
    assert article.article_type is ArticleType.NEWS


@pytest.mark.parametrize(
    "titles", [("A wall is not a view", "Empty shelves"), ("O imposto da espera", "Meia-noite e um")]
)
def test_short_titles_above_the_headline_say_nothing_of_the_story(titles: tuple[str, ...]) -> None:
    article = newsclean.clean_text("\n".join(["Opinion", *titles, TITLE, "14 May, 2026", *PARAGRAPHS]))
    assert (article.title, article.article_type) == (TITLE, ArticleType.NEWS)
    assert article.text == "\n\n".join(PARAGRAPHS)


def test_a_kicker_above_the_headline_says_what_the_story_is() -> None:
    article = newsclean.clean_text("\n".join(["Opinion", TITLE, LONG[1], "By Ida Holm", *PARAGRAPHS]))
    assert (article.title, article.article_type) == (TITLE, ArticleType.OPINION)


def test_numbers_of_comments_and_buttons_in_a_list_of_columns_head_nothing() -> None:
    under = ("Read more", "12 comments"), ("Read more", "3 comments")
    lines = (*PARAGRAPHS, "Opinion", *COLUMN, *under[0], *OTHER, *under[1])
    assert items_of(Label.OPINION, *lines) == [COLUMN[0], OTHER[0]]
    assert Label.COMMENTS not in {x.label for x in newsclean.clean_text("\n".join(lines)).removed}


def test_columns_with_short_titles_may_stand_below_each_other() -> None:
    box = ("Sign up for the Morning Tide newsletter", "The day's news, each weekday at seven.", "Subscribe")
    lists = ("Opinion", "What the night bus knows", "The quiet end of the ferry", "Letters", "Benches, again")
    lines = (TITLE, *PARAGRAPHS, *box, *lists, "Most read", "Seal found in car park")
    assert items_of(Label.OPINION, *lines) == [*lists[1:3], "Benches, again"]
    assert items_of(Label.POPULAR, *lines) == ["Seal found in car park"]


SIGNED = ("The last furnace went out years ago", "Ruth Oller", "Who owns the quay?", "Jon Pell")


@pytest.mark.parametrize("tail", [(), ("Sport", "Ostrel hold on to beat Dunmere")])
def test_titles_with_their_writers_are_a_list_of_columns(tail: tuple[str, ...]) -> None:
    article = newsclean.clean_text("\n".join([*PARAGRAPHS, "Opinion", *SIGNED, *tail]))
    columns = [x for x in article.removed if x.label is Label.OPINION]
    assert [[y.title for y in x.items] for x in columns] == [[SIGNED[0], SIGNED[2]]]


def test_short_titles_with_their_writers_are_too() -> None:
    columns = ("OPINION", "The night bus", "Greta Holm", "Nine chairs", "Ruth Oller")
    lines = (*columns, "Editorials", "Empty shelves", "Water and power")
    article = newsclean.clean_text("\n".join([*PARAGRAPHS, *lines]))
    found = {x.label: [y.title for y in x.items] for x in article.removed}
    assert found[Label.OPINION] == ["The night bus", "Nine chairs"]
    assert found[Label.EDITORIAL] == ["Empty shelves", "Water and power"]


def test_the_writer_of_a_lone_column_is_no_item() -> None:
    article = newsclean.clean_text("\n".join([*PARAGRAPHS, "Opinion", "What the night bus knows", "Greta Holm"]))
    assert [[y.title for y in x.items] for x in article.removed] == [["What the night bus knows"]]


RAILS = {
    "ru": ("Самое читаемое", ("Буксир сел на мель", "Мост закроют на ремонт"), "Мнения", "От редакции"),
    "tr": ("En Çok Okunanlar", ("Körfezde sis var", "Köprü kapanıyor yine"), "Yazarlar", "Başyazı"),
    "ar": ("الأكثر قراءة", ("إغلاق جسر المدينة", "قارب يعود إلى الميناء"), "الرأي", "الافتتاحية"),
    "ko": ("많이 본 기사", ("부두 축제 인파", "다리 다시 닫힌다"), "오피니언", "사설"),
    "zh": ("热点排行", ("旧码头今日关闭", "渡船票价六月上调"), "评论", "社论"),
}
WRITTEN = {
    "ru": ("Анна Шубина", "О пользе долгих зим", "Олег Рудин", "Север снабжают по привычке", "Отчёт под замком"),
    "tr": ("Kemal Ersoy", "Enflasyonun gölgesinde pazar", "Suna Ertem", "Bir şehir nasıl susar", "Rapor çekmecede"),
    "ar": ("هدى الراوي", "الماء لا يعرف الحدود بيننا", "فؤاد النجار", "نخلة واحدة تكفي للظل", "قناة على الورق"),
    "ko": ("김민수", "바다가 뜨거워지면 누가 우나", "이정희", "버스를 기다리는 아이들", "서랍 속의 보고서"),
    "zh": ("李远山", "别让新市场成了空市场", "赵青", "慢一点，等等身边的老人", "锁在抽屉里的报告"),
}


@pytest.mark.parametrize("language", RAILS)
def test_columns_and_an_editorial_behind_a_short_list_are_told_by_their_headings(language: str) -> None:
    (popular, others, opinion, editorial), (one, first, other, second, own) = RAILS[language], WRITTEN[language]
    lines = (TITLE, *PARAGRAPHS, popular, *others, opinion, one, first, other, second, editorial, own, "About us")
    assert items_of(Label.OPINION, *lines) == [first, second]
    assert items_of(Label.EDITORIAL, *lines) == [own]


MENU = ("Most read", "Town", "Opinion", "Sport", "Stage", "Money", "Harbour", "Weather")


def test_a_menu_behind_a_text_has_no_columns() -> None:
    assert not items_of(Label.OPINION, TITLE, *PARAGRAPHS, *MENU)


@pytest.mark.parametrize("comments", [("Ada Reyes", "2 hours ago", "Well said."), ("Reply", "I agree with that.")])
def test_what_readers_say_is_no_column(comments: tuple[str, ...]) -> None:
    assert not items_of(Label.OPINION, TITLE, *PARAGRAPHS, "Kommentare", *comments, *comments)


def test_the_newest_stories_below_an_empty_heading_are_no_columns() -> None:
    newest = ("May 14: Latest News", "01", "Ferry fares rise in June after all", "02", "Lamps go out on the mole")
    lines = (TITLE, *PARAGRAPHS, "COURIER OPINION", *newest)
    assert not items_of(Label.OPINION, *lines)
    assert items_of(Label.RELATED, *lines) == [newest[2], newest[4]]


def test_a_writer_s_box_ends_with_its_last_sentence() -> None:
    bio = ("Author", "Ada Reyes", "Ada Reyes covers the islands for the Courier.")
    titles = ("Ferry fares rise in June after all", "Lamps on the mole go out for good")
    removed = newsclean.clean_text("\n".join([TITLE, *PARAGRAPHS, *bio, "Explore this", *titles])).removed
    assert [x.text for x in removed if x.label is Label.AUTHOR_BIO] == ["\n".join(bio)]


def test_comments_between_headline_and_text_are_a_button() -> None:
    lines = (TITLE, "Share", "3 Comments", "By Tobias Fenn", "12 May 2026", *PARAGRAPHS)
    removed = newsclean.clean_text("\n".join(lines)).removed
    assert [x.text for x in removed if x.label is Label.COMMENTS] == ["3 Comments"]


@pytest.mark.parametrize(
    ("heading", "label"),
    [
        ("Diğer Yazarlar", Label.OPINION),
        ("Autres chroniques", Label.OPINION),
        ("Inne felietony", Label.OPINION),
        ("Altri editoriali", Label.EDITORIAL),
        ("Övriga ledare", Label.EDITORIAL),
    ],
)
def test_a_heading_made_up_of_the_name_of_columns_is_known(heading: str, label: Label) -> None:
    titles = ("What the night bus knows of us", "A tax on patience that nobody pays")
    assert items_of(label, TITLE, *PARAGRAPHS, heading, *titles) == list(titles)


@pytest.mark.parametrize("tags", ["Témata: film, recenze, pohádka", "İlgili Konular: #zeytin #köy"])
def test_columns_may_stand_behind_tags(tags: str) -> None:
    lines = (
        TITLE,
        *PARAGRAPHS,
        tags,
        "Opinion",
        "Ada Reyes",
        "On waiting",
        "Tom Pell",
        "In praise of queues",
        "About us",
    )
    assert items_of(Label.OPINION, *lines) == ["On waiting", "In praise of queues"]
    assert tags in [x.text for x in newsclean.clean_text("\n".join(lines)).removed if x.label is Label.TAGS]
