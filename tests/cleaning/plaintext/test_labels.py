"""What removed lines are where only their shape and their neighbours tell."""

from __future__ import annotations

import pytest
from story import NOTE, PARAGRAPHS

import newsclean
from newsclean.model import Label

TITLE = "Trust turns down second ferry berth"
BODY = "\n".join(PARAGRAPHS)
MENU = ("Home", "Town", "Harbour", "Money", "Stage", "Weather")
TEASERS = ("Ferry fares rise in June after all", "Lamps on the mole go out for good", "Old lightship opens as a museum")


def labels_of(*lines: str) -> dict[str, Label]:
    """The label of every removed line; of lines that are there twice that of the last."""
    removed = newsclean.clean_text("\n".join(lines)).removed
    return {line: part.label for part in removed for line in part.text.split("\n")}


def test_short_lines_in_a_row_above_the_headline_are_a_menu() -> None:
    found = labels_of(*MENU, TITLE, BODY)
    assert {found.get(entry) for entry in MENU} == {Label.NAVIGATION}


def test_short_lines_in_a_row_at_the_end_are_a_menu() -> None:
    foot = ("Imprint of the trust", "The mole", "Tide tables", "Lost property", "Harbour plan")
    found = labels_of(TITLE, BODY, "Most read", *TEASERS, *foot)
    assert {found.get(entry) for entry in foot} == {Label.NAVIGATION}


def test_a_list_under_a_heading_ends_where_a_menu_begins() -> None:
    found = labels_of(TITLE, BODY, "Most read", *TEASERS, "About us", "The mole", "Contact", "Tide tables", "Plan")
    assert [found.get(x) for x in (TEASERS[-1], "The mole")] == [Label.POPULAR, Label.NAVIGATION]


def test_a_notice_of_rights_is_no_part_of_the_list_above() -> None:
    notice = "Copyright © 2026 Harbour Courier. All rights reserved."
    found = labels_of(TITLE, BODY, "Most read", *TEASERS, notice)
    assert found.get(notice) is Label.LEGAL


def test_titles_in_a_row_without_a_heading_are_related_stories() -> None:
    more = ("Herring boats stay in port for a third week", "What the night bus knows about the upper town")
    found = labels_of(TITLE, BODY, *TEASERS, *more)
    assert found.get(more[0]) is Label.RELATED


@pytest.mark.parametrize("crumbs", [("Home", "Harbour"), ("Home", "Tides")])
def test_entries_of_the_menu_right_above_the_headline_are_the_way_to_it(crumbs: tuple[str, str]) -> None:
    found = labels_of(*MENU, "Advertisement", *crumbs, TITLE, BODY)
    assert [found.get(x) for x in crumbs] == [Label.BREADCRUMBS] * 2


def test_arrows_right_above_the_headline_are_the_way_to_it() -> None:
    assert labels_of("Home › Harbour › Ferries", TITLE, BODY).get("Home › Harbour › Ferries") is Label.BREADCRUMBS


def test_a_menu_twice_is_no_way_to_the_headline() -> None:
    assert labels_of(*MENU, *MENU, TITLE, BODY).get("Stage") is Label.NAVIGATION


def test_short_lines_behind_the_text_whose_words_it_has_are_its_tags() -> None:
    found = labels_of(TITLE, BODY, "Ferry", "Harbour", "Most read", *TEASERS)
    assert [found.get(x) for x in ("Ferry", "Harbour")] == [Label.TAGS] * 2


def test_what_a_site_says_of_its_cookies_is_consent_with_its_buttons() -> None:
    asks = "We use cookies to remember what you have read and to show you advertising."
    found = labels_of(asks, "Accept all", "Only what is needed", *MENU, TITLE, BODY)
    assert [found.get(x) for x in (asks, "Accept all", "Only what is needed")] == [Label.CONSENT] * 3


def test_a_word_that_heads_a_section_elsewhere_is_an_entry_in_a_menu() -> None:
    assert labels_of(*MENU[:3], "Newsletter", *MENU[3:], TITLE, BODY).get("Newsletter") is Label.NAVIGATION


def test_comments_end_where_another_section_begins() -> None:
    comments = ("2 comments", "Hillfoot", "My street has had no light since February, and nobody comes.", "Reply")
    found = labels_of(TITLE, BODY, *comments, "Most read", *TEASERS)
    assert [found.get(x) for x in (comments[2], TEASERS[0])] == [Label.COMMENTS, Label.POPULAR]


@pytest.mark.parametrize(
    ("heading", "titles", "label"),
    [
        ("Opinion", ("Dredge or dream", "Empty shelves"), Label.OPINION),
        ("Editorial", ("Dredge or dream", "May 12, 2026", "Lamps", "May 11, 2026"), Label.EDITORIAL),
        ("Meinung", ("Mehr Licht", "Zu spät"), Label.OPINION),
        ("Мнения", ("Цена тишины", "Мост"), Label.OPINION),
        ("社説", ("港の灯りと町", "本のない図書館"), Label.EDITORIAL),
    ],
)
def test_short_titles_under_the_name_of_columns_right_behind_the_text_are_columns(
    heading: str, titles: tuple[str, ...], label: Label
) -> None:
    found = labels_of(TITLE, BODY, heading, *titles)
    assert [found.get(x) for x in (heading, *titles)] == [label] * (1 + len(titles))


def test_a_menu_on_one_line_ends_columns_with_short_titles() -> None:
    found = labels_of(
        TITLE, BODY, "Editorial", "Dredge or dream", "The pier vote", "About us Contact Advertise with us"
    )
    assert found["The pier vote"] is Label.EDITORIAL
    assert found["About us Contact Advertise with us"] is Label.NAVIGATION


def test_lists_of_columns_follow_each_other_behind_the_print_note() -> None:
    removed = newsclean.clean_text(f"{BODY}\n{NOTE}\nOpinion\nEmpty shelves\nEditorial\nDredge or dream").removed
    found = [(x.label, [item.title for item in x.items]) for x in removed[1:]]
    assert found == [(Label.OPINION, ["Empty shelves"]), (Label.EDITORIAL, ["Dredge or dream"])]


@pytest.mark.parametrize(
    "foot", [("Opinion", "Town", "Harbour", "Stage"), ("Home", "Opinion", "Tide tables", "The mole")]
)
def test_the_name_of_columns_in_a_menu_below_the_text_is_an_entry(foot: tuple[str, ...]) -> None:
    found = labels_of(TITLE, BODY, *foot)
    assert found.get("Opinion") not in {Label.OPINION, Label.EDITORIAL}


@pytest.mark.parametrize(
    ("lines", "titles"),
    [
        (("Opinion | The price of a berth", "Opinion | Mole"), ["The price of a berth", "Mole"]),
        (("OPINION: The price of a berth", "OPINION: Mole"), ["The price of a berth", "Mole"]),
        (("Opinion | Ida Holm", "The price of it", "Opinion | Olle Brandt", "Mole"), ["The price of it", "Mole"]),
        (("Latest Opinions", "View all", "The price of a berth", "By Ida Holm"), ["The price of a berth"]),
    ],
)  # fmt: skip
def test_columns_behind_the_text_may_have_their_section_s_name_each(lines: tuple[str, ...], titles: list[str]) -> None:
    (part,) = newsclean.clean_text("\n".join((BODY, NOTE, *lines))).removed[1:]
    assert (part.label, part.text, [x.title for x in part.items]) == (Label.OPINION, "\n".join(lines), titles)


def test_the_places_of_a_list_are_no_titles() -> None:
    (part,) = newsclean.clean_text("\n".join((BODY, NOTE, "Most read", "1", TEASERS[0], "2.", TEASERS[1]))).removed[1:]
    assert [x.title for x in part.items] == list(TEASERS[:2])


COLUMNS = (
    (
        "In praise of the slow tide",
        "Twice a day the sea gives us six hours in which nothing can be done.",
        "13 May, 2026",
    ),
    ("The night bus", "If you want to learn what a place thinks of its poor, look at its timetable.", "12 May, 2026"),
)
EDITORIALS = (
    ("Dredge or dream", "THE channel has lost another forty centimetres in a winter...", "14 May, 2026"),
    ("Empty shelves", "OF the nine pharmacies in this town three have a notice in the window...", "13 May, 2026"),
)
LISTS = (
    "Opinion",
    *(x for column in COLUMNS for x in column),
    "Editorial",
    *(x for column in EDITORIALS for x in column),
)


def items_of(label: Label, *lines: str) -> list[str | None]:
    removed = newsclean.clean_text("\n".join(lines)).removed
    return [item.title for part in removed if part.label is label for item in part.items]


@pytest.mark.parametrize("between", [(), ("Ferries", "The upper town")])
def test_the_heading_of_a_list_with_titles_is_no_entry_of_a_menu(between: tuple[str, ...]) -> None:
    lines = (*MENU, TITLE, BODY, NOTE, *between, *LISTS)
    assert labels_of(*lines).get("Opinion") is Label.OPINION
    assert items_of(Label.OPINION, *lines) == [title for title, _, _ in COLUMNS]


def test_lists_of_columns_above_the_headline_are_none_of_the_text() -> None:
    article = newsclean.clean_text("\n".join([*MENU, *LISTS, TITLE, "By Greta Sund", "14 May, 2026", *PARAGRAPHS]))
    assert article.title == TITLE
    assert article.authors == ("Greta Sund",)
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert [x.label for x in article.removed if x.items] == [Label.OPINION, Label.EDITORIAL]


@pytest.mark.parametrize(
    ("notice", "button"),
    [
        ("本网站使用Cookie以改善服务并展示广告。", "全部接受"),
        ("当サイトではクッキーを使用しています。", "同意する"),
        ("본 사이트는 서비스 개선을 위해 쿠키를 사용합니다.", "동의"),
        ("Мы используем файлы cookie, чтобы сайт работал лучше.", "Принять все"),
        ("Sitemizde çerezler kullanılmaktadır.", "Kabul et"),
        ("نستخدم ملفات تعريف الارتباط لتحسين تجربتك.", "موافق"),
    ],
)
def test_a_notice_of_cookies_is_consent_in_any_script(notice: str, button: str) -> None:
    found = labels_of(notice, button, *MENU, TITLE, BODY)
    assert [found.get(x) for x in (notice, button, "Home")] == [Label.CONSENT, Label.CONSENT, Label.NAVIGATION]


@pytest.mark.parametrize(
    "row",
    [
        "Home Latest City Harbour Business Opinion Culture Sport Magazine",
        "About us Contact Advertise with us",
        "Home | Town | Opinion | About us",
    ],
)
def test_a_menu_on_one_line_is_navigation(row: str) -> None:
    assert labels_of(row, TITLE, BODY, "Most read", *TEASERS).get(row) is Label.NAVIGATION
    found = labels_of(TITLE, BODY, "Most read", *TEASERS, row)
    assert [found.get(x) for x in (TEASERS[-1], row)] == [Label.POPULAR, Label.NAVIGATION]


@pytest.mark.parametrize(
    "title",
    ["Home secretary denies contact with lobby", "Opinion poll puts ferry first", "Latest ferry fares: what we know"],
)
def test_titles_with_a_word_or_two_of_menus_are_titles(title: str) -> None:
    assert labels_of(TITLE, BODY, "Most read", *TEASERS, title).get(title) in {Label.POPULAR, Label.RELATED}


@pytest.mark.parametrize("name", ["Opinion", "Editorials", "Ideas"])
def test_the_name_of_columns_amid_entries_heads_no_list_that_stands_below_them(name: str) -> None:
    found = labels_of("Home", "Town", "Harbour", name, "Stage", "Money", "Weather", *TEASERS, TITLE, BODY)
    assert found.get(name) is Label.NAVIGATION
    assert found.get(TEASERS[0]) not in {Label.OPINION, Label.EDITORIAL}


@pytest.mark.parametrize("below", [("Ida Holm",), ("14 May, 2026",), ()])
def test_the_name_of_columns_above_a_title_heads_a_list(below: tuple[str, ...]) -> None:
    columns = [line for title in TEASERS for line in (*below, title)]
    found = labels_of(TITLE, BODY, "Imprint", "Town", "Harbour", "Opinion", *columns)
    assert {found.get(x) for x in ("Opinion", *TEASERS)} == {Label.OPINION}


def test_the_name_of_columns_in_a_menu_heads_no_list() -> None:
    menu = ("Home", "Town", "Opinion", "Stage", "Harbour ferries and tides", "Weather", "Money")
    assert {labels_of(*menu, TITLE, BODY).get(x) for x in ("Opinion", "Stage")} == {Label.NAVIGATION}


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Source: Harbour Gazette", Label.BYLINE),
        ("Источник: «Гавань»", Label.BYLINE),
        ("(Reporting by Ida Holm; editing by Greta Sund)", Label.BYLINE),
        ("news@courier.example", Label.AUTHOR_BIO),
        ("Page views: 1,204", Label.OTHER),
    ],
)
def test_what_may_be_a_text_s_last_line_is_the_same_right_behind_it(line: str, label: Label) -> None:
    assert labels_of(TITLE, BODY, "Advertisement", line, "Most read", *TEASERS).get(line) is label


def test_a_word_for_comments_or_columns_names_columns_right_below_editorials() -> None:
    lists = (
        "社论",
        "疏浚还是做梦",
        "航道这个冬天又浅了四十厘米。",
        "评论",
        "慢潮礼赞",
        "大海每天两次送给我们六个小时。",
    )
    assert items_of(Label.OPINION, TITLE, BODY, *lists) == ["慢潮礼赞"]
    assert labels_of(TITLE, BODY, *lists[3:]).get("评论") is Label.COMMENTS


@pytest.mark.parametrize(
    ("lists", "titles"),
    [
        (("Comment", "What the night bus knows", "Ida Holm", "A wall is no view", "Olle Brandt"), 2),
        (("评论", "夜班车知道的事情", "2026-05-14", "等待也是一种税收", "等待的代价总由穷人来付。"), 2),
        (("Comment", "Ida Holm", "I was there and saw nothing of the kind.", "Olle Brandt", "So was I, and I did."), 0),
        (("Comment", "Write a comment on this story", "Your name", "14 May, 2026"), 0),
    ],
)  # fmt: skip
def test_a_word_for_comments_or_columns_names_columns_above_titles(lists: tuple[str, ...], titles: int) -> None:
    assert len(items_of(Label.OPINION, TITLE, BODY, *lists)) == titles


def test_a_turkish_heading_with_its_own_capital_is_known() -> None:
    assert labels_of(TITLE, BODY, "İlgili haberler", *TEASERS).get("İlgili haberler") is Label.RELATED


NOTICES = (
    "This post may contain affiliate links. If you buy a lamp through one, the Courier gets a little.",
    "As an Amazon Associate we earn from qualifying purchases.",
    "When you buy through links on our site, we may earn a commission.",
    "Dieser Artikel enthält Affiliate-Links. Mehr dazu steht im Impressum.",
    "Für Links auf dieser Seite erhält der Kurier eine Provision vom Händler.",
    "Cet article contient des liens affiliés, qui nous valent quelques centimes.",
    "Este artículo contiene enlaces de afiliados.",
    "Este texto contém links de afiliados.",
    "當サイトはアフィリエイト広告を利用しています。",
)


@pytest.mark.parametrize("notice", NOTICES)
@pytest.mark.parametrize("is_above", [True, False])
def test_a_notice_that_buyers_pay_the_newspaper_is_a_legal_line(notice: str, is_above: bool) -> None:
    lines = (notice, *PARAGRAPHS) if is_above else (*PARAGRAPHS, notice)
    assert labels_of(TITLE, *lines).get(notice) is Label.LEGAL


@pytest.mark.parametrize(
    "line",
    [
        "The council may receive compensation for the quay, said the clerk, whose office keeps the minutes.",
        "Affiliates of the trust sold the crane in May, and nobody has said to whom, or for how much.",
        "“We may earn a commission when you buy the links course,” the agent told the golfers at the meeting.",
        "Die Provision zahlt der Käufer, sagt der Makler, der seit Jahren Häuser am Hafen verkauft.",
    ],
)
def test_a_sentence_on_commissions_is_the_text_s(line: str) -> None:
    assert line in newsclean.clean_text("\n".join((TITLE, *PARAGRAPHS[:3], line, *PARAGRAPHS[3:]))).text


STRANGER = "Greta Sund is a writer from the upper town and the author of several books about tides and lamps."


def test_a_last_line_on_a_writer_whom_the_text_does_not_name_is_a_bio() -> None:
    assert labels_of(TITLE, *PARAGRAPHS, STRANGER).get(STRANGER) is Label.AUTHOR_BIO


def test_a_last_line_on_a_writer_of_whom_the_text_tells_is_the_text_s() -> None:
    told = "Mrs Sund, who reads on Thursday, has lived above the old quay since the bridge was closed to lorries."
    assert STRANGER in newsclean.clean_text("\n".join((TITLE, *PARAGRAPHS, told, STRANGER))).text


def test_a_line_on_a_writer_some_way_below_the_text_is_a_bio() -> None:
    between = ("Share", "Print", "Topics", "Ferries", "Quays", "Lamps", "About the newspaper", "More")
    assert labels_of(TITLE, *PARAGRAPHS, *between, STRANGER).get(STRANGER) is Label.AUTHOR_BIO


def test_what_stands_in_the_place_of_a_film_is_consent_below_the_text_too() -> None:
    line = "Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von Seagram."
    found = labels_of(TITLE, *PARAGRAPHS, "Most read", *TEASERS, "More films", line)
    assert found.get(line) is Label.CONSENT


@pytest.mark.parametrize(
    "scraps",
    [("Kent",), ("0",), ("Tags: Kent", "Share"), ("Kent", "Farming", "Reuse this content"), ("(Editing: Ada Reyes)",)],
)
@pytest.mark.parametrize(
    "titles", [("The bridge, again",), ("The bridge, again", "12 Mar, 2025", "Pay the carers now")]
)
def test_a_few_short_lines_may_stand_between_a_text_and_its_columns(
    scraps: tuple[str, ...], titles: tuple[str, ...]
) -> None:
    found = labels_of(TITLE, BODY, *scraps, "Editorial", *titles)
    assert [found.get(x) for x in ("Editorial", *titles)] == [Label.EDITORIAL] * (1 + len(titles))


@pytest.mark.parametrize(
    "foot", [("Sport", "Opinion", "Culture", "Travel", "Weather"), ("Opinion", "Sport", "Weather")]
)
def test_an_entry_of_a_menu_behind_short_lines_heads_nothing(foot: tuple[str, ...]) -> None:
    found = labels_of(TITLE, BODY, "Kent", *foot)
    assert Label.OPINION not in found.values()


def test_editorials_below_columns_need_but_one_title() -> None:
    columns = ("A town that waits", "By Ada Reyes", "Who pays for the lamps on the mole")
    found = labels_of(TITLE, BODY, "See a mistake? Write to us.", "Opinion", *columns, "Editorial", "The bridge, again")
    assert [found.get(x) for x in ("Opinion", columns[-1], "The bridge, again")] == [
        Label.OPINION, Label.OPINION, Label.EDITORIAL,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("heading", "is_one"),
    [
        ("The Harbour Courier Opinion", True),
        ("The Harbour Courier Editorials", True),
        ("The Fisherman of Ellery Opinion", False),
        ("The trust and the council's opinion", False),
    ],
)
def test_the_newspaper_s_name_may_stand_before_the_name_of_columns(heading: str, *, is_one: bool) -> None:
    below = ("What the spill says about our waters", "Can the islands keep their balance?")
    rights = "© 2026 The Harbour Courier"
    found = labels_of(TITLE, BODY, "Most read", *TEASERS, heading, *below, rights)
    assert (found.get(below[0]) in {Label.OPINION, Label.EDITORIAL}) == is_one


@pytest.mark.parametrize("badge", ["For subscribers", "Opinion"])
def test_what_the_first_card_of_columns_says_is_no_heading(badge: str) -> None:
    below = ("Stop asking when the road will open", "Simon Wilson", "Why I gave up on the night bus", "Ada Reyes")
    found = labels_of(TITLE, BODY, "Most read", *TEASERS, "Opinion", badge, *below)
    assert [found.get(x) for x in (below[0], below[2])] == [Label.OPINION] * 2


def test_comment_right_behind_a_text_heads_columns_where_titles_stand_below() -> None:
    titles = ("The next chapter must be written by the town", "In small states need each other more than ever")
    assert labels_of(TITLE, BODY, "Comment", *titles).get(titles[0]) is Label.OPINION
    said = ("The trust never listens to us.", "Two boats would do, says my uncle.")
    assert labels_of(TITLE, BODY, "Comment", *said).get(said[0]) is not Label.OPINION


@pytest.mark.parametrize(
    ("card", "title", "label"),
    [
        (("[OPINION] The clerk who learned to listen",), "The clerk who learned to listen", Label.OPINION),
        (("【社説】被災地の備え 見直しを急げ",), "被災地の備え 見直しを急げ", Label.EDITORIAL),
        (("Editorial | Fix the ferry first", "May 20, 2026"), "Fix the ferry first", Label.EDITORIAL),
        (("Opinion: why the trust is right", "By Ted Marsh"), "why the trust is right", Label.OPINION),
    ],
)
def test_a_card_among_others_that_says_so_is_of_columns(card: tuple[str, ...], title: str, label: Label) -> None:
    lines = (TITLE, "By Tobias Fenn", BODY, "Related stories", TEASERS[0], *card, TEASERS[1])
    found = labels_of(*lines)
    assert [found[x] for x in (TEASERS[0], *card, TEASERS[1])] == [Label.RELATED, *[label] * len(card), Label.RELATED]
    parts = newsclean.clean_text("\n".join(lines)).removed
    assert [item.title for part in parts if part.label is label for item in part.items] == [title]


@pytest.mark.parametrize(
    ("heading", "line", "label"),
    [
        ("Related stories", "[VIDEO] Ferry lands in the storm again", Label.RELATED),
        ("Most read", "Opinion: why the trust is right again", Label.POPULAR),
        ("Comments", "Editorial: this paper should be ashamed of what it wrote on the trust.", Label.COMMENTS),
        ("More in Opinion", "Editorial: act on the mole now", Label.OPINION),
    ],
)
def test_other_lines_below_a_heading_are_what_it_says(heading: str, line: str, label: Label) -> None:
    assert labels_of(TITLE, "By Tobias Fenn", BODY, heading, line, TEASERS[1], TEASERS[2])[line] is label


def test_the_columns_of_a_menu_are_no_list_of_columns() -> None:
    columns = (
        "Columns",
        "The Night Bus by Ada Reyes",
        "The Art of the Quay by Ida Holm",
        "Ask the Pilot by Olle Brandt",
    )
    article = newsclean.clean_text("\n".join(["Home", "News", *columns, "Gear", TITLE, "By Tobias Fenn", BODY]))
    assert article.title == TITLE
    assert {part.label for part in article.removed}.isdisjoint({Label.OPINION, Label.EDITORIAL})


def test_columns_below_a_story_are_a_list() -> None:
    columns = (
        "Columns",
        "What the night bus knows by now",
        "By Ada Reyes",
        "The quay that nobody wanted",
        "By Ida Holm",
    )
    assert labels_of(TITLE, "By Tobias Fenn", BODY, *columns)[columns[1]] is Label.OPINION
    signed = (
        "Columns",
        "The Night Bus by Ada Reyes",
        "The Art of the Quay by Ida Holm",
        "Ask the Pilot by Olle Brandt",
    )
    assert labels_of(TITLE, "By Tobias Fenn", BODY, *signed)[signed[1]] is Label.OPINION
