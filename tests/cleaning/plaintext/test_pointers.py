"""Last lines of a text that lead to what is none, and lines at its ends that say where it is filed."""

from __future__ import annotations

import pytest
from story import PARAGRAPHS

import newsclean
from newsclean.model import Article, Label


def ended(*lines: str) -> Article:
    return newsclean.clean_text("\n\n".join([*PARAGRAPHS, *lines]))


@pytest.mark.parametrize(
    "line",
    [
        "Click here to see the full table of harbour dues.",
        "Want to hear of the harbour every morning? Click here.",
        "Klicken Sie hier, um die ganze Tabelle zu sehen.",
        "Κάντε κλικ εδώ για όλο τον πίνακα.",
        "Оцените, пожалуйста, статью. Нам важно Ваше мнение.",
        "(接下一頁)",
        "Read more of the council's plans in this table:",
        "Sources:",
    ],
)
def test_a_last_line_that_leads_elsewhere_is_no_text(line: str) -> None:
    assert ended(line).text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "line",
    [
        "“Click here to win a boat,” said the message that three pensioners of the lower town believed.",
        "The council has not said where the money would come from, nor when it will say so, and waits for:",
    ],
)
def test_what_is_told_of_such_a_line_stays(line: str) -> None:
    assert ended(line).text.split("\n\n") == [*PARAGRAPHS, line]


@pytest.mark.parametrize(
    "line",
    [
        "By: Tobias Fenn Filed Under: early boats, harbour trust, the town council, dues and how they are paid",
        "Tags: Harbour trust, Dues of the boats, Greta Sund, the town council and its money, old quay, ferries",
        "Теги: Гавань, Портовый сбор, Паромная компания, Городской совет, Причал, Деньги города, Рыба, Море",
        "harbour trust , dues of the boats , town council , old quay",
        "港務局 、 渡輪 、 市議會 、 漁民 、 碼頭",
    ],
)
def test_a_line_that_says_where_a_text_is_filed_goes(line: str) -> None:
    article = ended(line)
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert [x.label for x in article.removed if line in x.text] == [Label.TAGS]


def test_a_first_line_of_tags_goes() -> None:
    line = "Tagi: taryfa portowa , rada miasta , prom , nabrzeże , rybacy i ich łodzie , statki"
    article = newsclean.clean_text("\n\n".join([line, *PARAGRAPHS]))
    assert article.text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize("line", ["Вы находитесь: Главная » Город » Гавань", "You are here: Home > Town > Harbour"])
def test_the_way_to_a_page_stands_below_texts_too(line: str) -> None:
    article = ended(line)
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert [x.label for x in article.removed if line in x.text] == [Label.BREADCRUMBS]


@pytest.mark.parametrize("line", ["Video: Boats in the storm", "Fotostrecke: Hafen im Sturm", "SLIDESHOW: The quay"])
def test_what_leads_to_a_video_or_a_gallery_goes(line: str) -> None:
    article = newsclean.clean_text("\n\n".join([*PARAGRAPHS[:2], line, *PARAGRAPHS[2:]]))
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert [x.label for x in article.removed if line in x.text] == [Label.RELATED]


def test_an_entry_of_a_list_stays() -> None:
    entries = ["Weight: 640 grams", "Video: Ultra high definition", "Battery: Nine hours at sea"]
    article = newsclean.clean_text("\n\n".join([*PARAGRAPHS[:2], *entries, *PARAGRAPHS[2:]]))
    assert entries[1] in article.text


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Opinion | What the night bus knows", Label.OPINION),
        ("OPINION: What the night bus knows", Label.OPINION),
        ("Kommentar: Die Stadt der leeren Bänke", Label.OPINION),
        ("Editorial: Dredge or dream", Label.EDITORIAL),
    ],
)
def test_a_line_that_names_a_column_between_paragraphs_is_no_text(line: str, label: Label) -> None:
    article = newsclean.clean_text("\n\n".join([*PARAGRAPHS[:3], line, *PARAGRAPHS[3:]]))
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert (label, line) in {(x.label, x.text) for x in article.removed}


@pytest.mark.parametrize(
    "line", ["Opinion: None of them had asked for it.", "Views: 12 of 40", "Harbour: What comes next"]
)
def test_what_only_looks_like_it_stays(line: str) -> None:
    article = newsclean.clean_text("\n\n".join([*PARAGRAPHS[:3], line, *PARAGRAPHS[3:]]))
    assert Label.OPINION not in {x.label for x in article.removed}


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("【関連記事】島の診療所、常勤医が不在に　三年ぶり", Label.RELATED),
        ("Подписывайтесь на наш канал в Telegram: главные новости Севера без лишних слов", Label.SOCIAL),
        ("Follow our harbour channel on Telegram", Label.SOCIAL),
        ("Facebook: the pioneer of the harbour's trade in ropes and paint", None),
        ("Follow our channel on Telegram, said the trust, and was laughed at by the whole of the quay.", None),
        ("[Name withheld] has seen the boats come in", None),
    ],
)
def test_a_call_of_the_newspapers_amid_a_text_and_what_looks_like_one(line: str, label: Label | None) -> None:
    article = newsclean.clean_text(
        "\n".join(["Harbour trust turns down second ferry berth", *PARAGRAPHS[:2], line, *PARAGRAPHS[2:]])
    )
    found = [x.label for x in article.removed if " ".join(line.split()) in x.text]
    assert found == ([] if label is None else [label])
    assert (" ".join(line.split()) in article.text) == (label is None)
