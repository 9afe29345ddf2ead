"""Parts of a page that someone put on one line: what stands behind a story, and what above it."""

from __future__ import annotations

import pytest
from story import NOTE, PARAGRAPHS, TAIL

import newsclean
from newsclean.cleaning.plaintext.lines import split_lines
from newsclean.model import Label

TITLE = "Trust turns down second ferry berth at the old quay"
STORY = " ".join(PARAGRAPHS)
LISTS = " ".join(x for group in TAIL for x in group)
OPINIONS, EDITORIALS = LISTS[: LISTS.index(" Editorial ")], LISTS[LISTS.index("Editorial ") :]
TITLES = {
    Label.OPINION: ["What the night bus knows"],
    Label.EDITORIAL: ["Dredge or dream", "Empty shelves"],
}


def parted(text: str) -> list[str]:
    """The lines that are more than sentences of one line, but for the first."""
    lines = split_lines(text)
    return [line for line, gap in zip(lines.texts, lines.gaps, strict=True) if gap][1:]


@pytest.mark.parametrize(
    "text",
    [
        f"{STORY} {NOTE} {LISTS}",
        f"{TITLE}\nTobias Fenn\nMay 12, 2026\n{STORY} {NOTE} {LISTS}",
        "\n\n".join([*PARAGRAPHS[:-1], f"{PARAGRAPHS[-1]} {NOTE} {LISTS}"]),
        "\n\n".join([*PARAGRAPHS, f"{NOTE} {LISTS}"]),
        "\n".join(
            [*PARAGRAPHS, NOTE, LISTS.partition(" Editorial ")[0], "Editorial " + LISTS.partition(" Editorial ")[2]]
        ),
        f"{TITLE} By Tobias Fenn Published May 12, 2026 {STORY} {NOTE} {LISTS}",
    ],
    ids=["all", "below a header", "behind the last paragraph", "apart", "two lists apart", "with its header"],
)
def test_what_stands_behind_a_story_on_its_line_is_told(text: str) -> None:
    article = newsclean.clean_text(text)
    assert " ".join(article.text.split()) == STORY
    assert article.print_edition is not None
    assert article.print_edition.date == "2026-05-12"
    found = {x.label: [i.title for i in x.items] for x in article.removed if x.label in TITLES}
    assert found == TITLES


def test_a_row_of_a_menu_or_a_menu_above_a_story_is_whole() -> None:
    row = "Harbour News Live Town Views Long reads Quay stories Boats"
    assert row in split_lines("\n".join([*PARAGRAPHS, row])).texts
    menu = "Home Town. Opinion Who we are How to pay Why we ask Letters What you say Contact us."
    assert split_lines(f"{menu} {STORY} {NOTE} {LISTS}").texts[-1] == TAIL[-1][0]
    assert parted(f"{menu} {STORY} {NOTE} {LISTS}") == [NOTE, *(x for group in TAIL for x in group)]


def test_titles_that_stand_twice_are_lines_with_their_dates_and_excerpts() -> None:
    assert parted(f"{STORY} {NOTE} {LISTS}") == [NOTE, *(x for group in TAIL for x in group)]


@pytest.mark.parametrize(
    "lines",
    [
        ("OPINION", "The berth nobody counted", "Editorial: Lamps first"),
        ("Related News", "Storm closes the quay", "Opinion", "Who pays for the new berth?", "Ada Reyes"),
        ("Most read in Sport", "Regatta called off", "Opinion", "A dark mole", "How to light lamps", "5 May 2026"),
        ("More from Opinion", "Lamps first The mole is dark at night."),
        ("Editorial", "Lamps first", "12 May 2026", "No sand left", "11 May 2026"),
        ("Meinung", "Wer zahlt den Hafen Ada Reyes", "Leitartikel", "Sand im Getriebe"),
        ("Opinión", "El muelle que nadie contó", "Editorial", "La arena", "12 mayo 2026"),
        ("Read more", "Storm closes the quay", "OPINION", "Lamps first", "5h ago", "No sand left", "2 days ago"),
        ("Weitere Kommentare", "Die Mole ist dunkel", "Von Ada Reyes", "Ein Licht wäre gut", "Von Max Roe"),
        ("社论", "旧码头的灯", "2026-05-12", "观点", "渡轮不该只看成本"),
    ],
)  # fmt: skip
def test_headings_dates_and_kickers_part_a_list(lines: tuple[str, ...]) -> None:
    assert parted(" ".join([STORY, *lines])) == [*lines]


@pytest.mark.parametrize(
    "said",
    [
        "Opinion polls show that the mayor is ahead.",
        "Opinion Research put the lead at four points on 12 May 2026.",
        "Opinion Editor Ada Reyes resigned on Monday. Editorial Director Max Roe followed on 12 May 2026.",
        "Editorial Board members met for nine hours.",
        "The word “Opinion” stood at the head of the page and “Editorial” below it.",
        "He read Opinion and Editorial first, and the tides last.",
        "The Opinion section and the Editorial page were blank on 3 May 2026. Nobody complained.",
        "Views Hotel closed on 12 May 2026. Its owner blamed the rain.",
        "Opinion: the mayor was wrong. Editorial: the mayor was right. So read the two boards.",
        "The quay fell quiet. Opinion. Nothing else was written there.",
        "Editorial Planeta publicó la novela el 12 de mayo de 2026. Editorial Anagrama la rechazó.",
        "She wrote for Opinion Today from May 12, 2020 until it closed.",
        "Guest Columnist Ada Reyes disagreed. Guest Essay Prize 2026 went to Max Roe.",
        "A play called No Foreign Leader Has Said So May 12, 2026 Was There was banned.",
        "OPINION Way found that 52 percent of the skippers were for it.",
        "EDITORIAL Projects said that it would not sell its shares. The COLUMN Five hut burned down.",
        "Columns Theatre What Remains How It Began will close.",
        "Guest Columns Hotel May 12, 2026 Was the first to shut its doors.",
        "Editorial Aarde 12 de mayo de 2026 publicó otro libro sobre el puerto y sus barcos.",
        "Published in Nature on 12 May 2026, the study counted gulls.",
        "Published in 2019 The Long Tide sold badly.",
        "More opinion than fact, said the judge. Read more books, the minister said.",
        "Kommentar Ada Reyes: Ende. Die Kolumne Mein Block erschien seit 12. Mai 2020 jeden Samstag.",
    ],
)
def test_a_heading_s_word_in_a_sentence_parts_nothing(said: str) -> None:
    assert parted(f"{STORY} {said} {STORY}") == []
    assert parted(f"{STORY} {said}") == []


def test_a_name_that_a_line_has_more_than_once_heads_no_list() -> None:
    said = "Editorial Planeta publicó la novela en 2024."
    assert parted(f"{STORY} {said} Editorial Planeta May Ellery fundó otra casa, Editorial Planeta Junior") == []


@pytest.mark.parametrize(
    ("lines", "heading"),
    [
        (("OPINION", "Who pays for the new berth?", "Nobody has asked the skippers yet."), "OPINION"),
        (("OPINION", "Lamps first The mole is dark.", "EDITORIAL", "Sand again The channel is shallow."), "OPINION"),
        (("Opinion", "Lamps first", "May 12, 2026", "The mole is dark at night."), "Opinion"),
        (("Opinion", "The mole is dark", "How to light lamps", "What a lamp costs in May."), "Opinion"),
        (("Column", "04 May 26 Gulls are fewer News 02 May 26", "Column", "04 May 26 Lamps are dear"), "Column"),
        (("Editorials", "Islet Asks In Pictures If They Went Food Arts How They Did The mole is dark."), "Editorials"),
    ],
)
def test_a_list_with_excerpts_has_whole_sentences(lines: tuple[str, ...], heading: str) -> None:
    assert heading in parted(" ".join([STORY, *lines]))


@pytest.mark.parametrize(
    ("header", "lines"),
    [
        ("By Tobias Fenn Published May 12, 2026", ["By Tobias Fenn", "Published May 12, 2026"]),
        ("Tobias Fenn May 12, 2026 09:41am", ["Tobias Fenn", "May 12, 2026 09:41am"]),
        ("Published: Tue 12 May 2026, 6:00 AM Last updated: Tue 12 May 2026, 9:35 PM",
         ["Published: Tue 12 May 2026, 6:00 AM", "Last updated: Tue 12 May 2026, 9:35 PM"]),
        ("12 May 2026 By Tobias Fenn", ["12 May 2026", "By Tobias Fenn"]),
        ("May 12, 2026 | 3 min read", ["May 12, 2026", "| 3 min read"]),
        ("Tobias Fenn 12 May 2026 - 05:00 CET", ["Tobias Fenn", "12 May 2026 - 05:00 CET"]),
    ],
)  # fmt: skip
def test_byline_and_dates_behind_a_headline_are_lines(header: str, lines: list[str]) -> None:
    story = " ".join(["More boats will land there from June on, the trust says.", *PARAGRAPHS[1:]])
    found = parted(f"{TITLE} {header} {story}")
    assert found == [*lines, "More boats will land there from June on, the trust says."]


@pytest.mark.parametrize(
    "sentence",
    [
        "The bridge, opened on May 12, 2020, was closed for good.",
        "On May 12, 2026 The Harbour Courier printed a blank page.",
        "Ada Reyes was born May 12, 1950 in Port Ellery and died there.",
        "It was the Jan. 6, 2021 Capitol riot that made him run.",
        "Since 12 May 2020 Port Ellery has had no ferry at all.",
        "Der Beschluss vom 12. Mai 2026 Abgaben zu erheben ist nichtig.",
        "The report of the trust, published May 12, 2026, counted gulls.",
        "By May 12, 2026 Port Ellery will have a bridge for lorries.",
        "El 12 de mayo de 2026 Puerto Elena se quedó sin luz.",
    ],
)
def test_a_date_in_a_story_s_first_sentence_parts_nothing(sentence: str) -> None:
    assert parted(f"{sentence} {' '.join(PARAGRAPHS[1:])}") == []


@pytest.mark.parametrize(
    "begins",
    [
        "On May 12, 2026 The council of Port Ellery met for the last time and voted to close the quay for good.",
        "Am 12. Mai 2026 Der Rat von Ellerhafen hat nach langem Streit beschlossen, den alten Hafen zu schließen.",
        "When the Holm family came to Ellery May 8, 1945 They had nothing but a cart and a goat, and no boat at all.",
    ],
)
def test_a_date_that_the_story_begins_with_is_none_of_its_header(begins: str) -> None:
    article = newsclean.clean_text(f"{TITLE} {begins} {' '.join(PARAGRAPHS[1:])}")
    assert (article.title, article.date_published) == (None, None)
    article = newsclean.clean_text(f"{TITLE} By Tobias Fenn On May 12, 2026 {' '.join(PARAGRAPHS[1:])}")
    assert article.date_published == "2026-05-12"


def test_who_is_named_in_a_headline_is_no_writer() -> None:
    story = " ".join(["Ms Reyes said that she would not sell the quay.", *PARAGRAPHS[1:]])
    article = newsclean.clean_text(f"Trust will not sell the quay to Ida Reyes May 12, 2026 {story}")
    assert article.authors == ()
    article = newsclean.clean_text(f"Trust will not sell the quay says mayor Ida Reyes May 12, 2026 {story}")
    assert article.authors == ()


def test_a_headline_behind_a_menu_is_not_told() -> None:
    article = newsclean.clean_text(f"Home Opinion Sport Contact {TITLE} May 12, 2026 {STORY}")
    assert article.title is None
    assert article.date_published == "2026-05-12"


def test_the_place_that_begins_a_text_goes_with_its_first_sentence() -> None:
    text = f"Port Ellery. {' '.join(PARAGRAPHS[1:])}"
    assert split_lines(text).texts[0].startswith("Port Ellery. The council")


def test_a_day_and_its_month_are_not_parted() -> None:
    text = " ".join([*PARAGRAPHS, "Der Hafen bleibt vom 12. Mai an geschlossen, sagte der Rat."])
    assert split_lines(text).texts[-1] == "Der Hafen bleibt vom 12. Mai an geschlossen, sagte der Rat."
