"""Captions between the paragraphs of a text."""

from __future__ import annotations

import pytest
from story import PARAGRAPHS

import newsclean
from newsclean.model import Label

TITLE = "Trust turns down second ferry berth"


def clean(*lines: str) -> newsclean.Article:
    return newsclean.clean_text("\n\n".join([TITLE, *lines]))


@pytest.mark.parametrize(
    "caption",
    [
        "Boats at the old quay on Monday. Photo: Reuters",
        "(Photo by Ida Holm/Getty Images)",
        "Boats at the old quay on Monday. (AP Photo/Ida Holm)",
        "FILE - Boats lie at the old quay in Ellery, Feb. 3, 2026. (AP Photo/Ida Holm, File)",
        "Boats at the old quay on Monday. — AFP",
        "Boote am alten Kai. Foto: Ida Holm/dpa",
        "Foto: dpa/Ida Holm",
        "Mrs Hale speaks for the trust. Photo / Ida Holm",
        "Image caption, The ferry was due in 2018",
        "Media caption, Inside the ferry",
        "Pie de foto, El viejo muelle",
        "Подпись к фото, Старая пристань",
        "،تصویر کا کیپشن پرانی گودی",
        "التعليق على الصورة، الرصيف القديم",
        "इमेज कैप्शन, पुराना घाट",
        "画像説明, 古い桟橋",
        "Mrs Hale speaks at the old quay on Monday. (Ida Holm / The Courier)",
        "Obrady rady portu Fot. Ida Holm / Agencja Port",
        "REUTERS/Ida Holm/File Photo",
        "The bishop blesses a child at the Church of the Nativity, Point Mercy, on Sunday. - Photo by Ida Holm",
        "The engineer at the well in Ellery. [Ida Holm, Courier]",
        "Mr Quist says he will never again look up. (Supplied: Ida Holm)",
        "The books cover the years from 1911 to 1934. (HBC Outer Isles: Ida Holm)",
        "Farmers sort the year's seeds in the old dump. —COURIER/ Ida Holm",
        "The viaduct, where an echo returns seven times.Credit...Ida Holm for The Courier",
        "Die alte Fähre am Kai. © Ida Holm",
        "Die alte Fähre am Kai. © Ida Holm / Hafenbote",
        "Фото: Илья Сомов",
        "Фото: Илья Сомов / «Портовые ведомости»",
    ],
)
def test_a_line_between_paragraphs_that_ends_with_a_credit_is_a_caption(caption: str) -> None:
    article = clean(*PARAGRAPHS[:2], caption, *PARAGRAPHS[2:])
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert [x.label for x in article.removed if x.text == caption] == [Label.CAPTION]


@pytest.mark.parametrize(
    "paragraph",
    [
        "The agency that took the picture, AFP, said that it had been taken from the mole by one of its own people.",
        "Photo: the trust says that it has none of the old berth, and that the council has lost those it had.",
        "The file, a photo and a letter were found in the crane, said the trust, which had looked for them for years.",
        f"{PARAGRAPHS[1].removesuffix('.')} (Reuters)",
        "The letter to the council (file copy)",
        "The crew wanted three things (sleep: none; bread: some; Ida Holm: gone)",
        "Credit... is what the trust lives on",
        "The trust read the letter and sent it back. [It has been cut, Mr Quist]",
        "The winner was seen by nobody until he won. (Coach: Ida)",
        "The prophets saw what the islanders had endured, great storms and poor harvests of eels [M1 SP / MP3 SP]",
        "Apps that the trust reads (e.g., Facebook, Instagram)",
    ],
)
def test_a_paragraph_that_names_a_picture_or_an_agency_stays(paragraph: str) -> None:
    assert paragraph in clean(*PARAGRAPHS[:2], paragraph, *PARAGRAPHS[2:]).text


@pytest.mark.parametrize("name", ["Image caption,", "Fotoğraf altı yazısı,", "Автор фото,", "इमेज स्रोत,"])
def test_the_line_below_the_name_of_a_part_of_a_picture_is_its_caption(name: str) -> None:
    article = clean(*PARAGRAPHS[:2], name, "Mrs Hale says that nobody asked her", *PARAGRAPHS[2:])
    assert article.text.split("\n\n") == list(PARAGRAPHS)


def test_a_caption_right_below_the_headline_is_none_of_the_text() -> None:
    lines = (
        "港の夜景＝新港市で2026年5月9日、田中太郎撮影",
        "新港市は十二日、夜の船を来年三月まで続けると発表した。",
        "市によると、利用者は一日百八十人に上る。",
    )
    article = newsclean.clean_text(
        "\n".join(["新港市、夜の船を来年春まで延長", *lines, "市は来月、利用者に聞いて決めるとしている。"])
    )
    assert article.text.split("\n\n")[0] == lines[1]


def test_the_writer_and_the_newspaper_that_sign_the_last_line_take_nothing_away() -> None:
    last = f"{PARAGRAPHS[4].removesuffix('.')[:120]}. (Ida Holm / The Courier)"
    assert clean(*PARAGRAPHS[:4], last).text.endswith(last)


def test_the_agency_that_signs_the_last_paragraph_takes_nothing_away() -> None:
    assert clean(*PARAGRAPHS, "The two sides are to meet again in June. — AFP").text.endswith("again in June. — AFP")


GALLERY = [
    "1/4 The ferry has been green since 1931. Nobody remembers who chose it.",
    "2/4 Red lead drying on the keel of a crabber. It has to be left alone for a day.",
    "3/4 Two brothers, two brushes, one tin: the painting is a family affair.",
    "4/4 A cat has walked across the deck. The prints will stay.",
]


def test_the_numbered_captions_of_a_gallery_are_no_text() -> None:
    article = clean(*PARAGRAPHS, *GALLERY)
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert {part.label for part in article.removed if "/4" in part.text} == {Label.CAPTION}


@pytest.mark.parametrize(
    "numbers", [("1/4", "1/3", "1/2", "3/4"), ("1.", "2.", "3.", "4."), ("1/4", "3/4", "2/4", "4/4")]
)
def test_paragraphs_with_other_numbers_stay(numbers: tuple[str, ...]) -> None:
    lines = [number + line[3:] for number, line in zip(numbers, GALLERY, strict=True)]
    assert lines[1] in clean(*PARAGRAPHS[:2], *lines, *PARAGRAPHS[2:]).text


@pytest.mark.parametrize(
    "caption",
    [
        "The keeper in his kitchen. The lamp is not lit. Photograph: Ewan Trask",
        "北桟橋に停泊する渡し船「ソルトワイフ号」＝13日、エラリー港",
        "退潮后，海豹在沙洲上晒太阳。摄影：本报记者",
    ],
)
def test_a_line_with_its_credit_above_the_text_is_a_caption(caption: str) -> None:
    article = clean("Trust turns down second ferry berth", "By Ada Reyes", caption, *PARAGRAPHS)
    assert {part.label for part in article.removed if caption in part.text} <= {Label.CAPTION}


@pytest.mark.parametrize(
    "credit", ["© AFP", "©AFP", "© Claire Aubin / Le Courrier", "© Getty Images", "(c) dpa", "Copyright: dpa"]
)
@pytest.mark.parametrize("place", [1, 2, 3, 4])
def test_a_credit_with_a_sign_of_rights_takes_nothing_along(credit: str, place: int) -> None:
    article = clean(*PARAGRAPHS[:place], credit, *PARAGRAPHS[place:])
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert [x.label for x in article.removed if x.text == credit] == [Label.CAPTION]


@pytest.mark.parametrize(
    "caption",
    [
        "The quay on Saturday. Credit: Holm family",
        "The quay on Saturday. (Ida Holm/Harbour Courier)",
        "The quay on Saturday. Ida Holm/Harbour Courier",
        "Ida Holm/Harbour Courier",
        "The quay on Saturday. — Photo by author",
        "AP Photo/Ida Holm",
        "REUTERS/Ida Holm",
        "古い桟橋＝５月３１日、東川町、山田一郎撮影",
        "古い桟橋（山田一郎撮影）",
        "古い桟橋（写真：共同）",
        "【写真】古い桟橋",
        "지난달 31일의 부두. /김하늘 기자",
        "▲ 부두 (사진=연합뉴스)",
        "사진=연합뉴스",
        "旧码头（图源：视觉中国）",
        "图/张三",
    ],
)
@pytest.mark.parametrize("place", [2, 5])
def test_a_line_that_ends_with_who_took_it_for_whom_is_a_caption(caption: str, place: int) -> None:
    article = clean(*PARAGRAPHS[:place], caption, *PARAGRAPHS[place:])
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert [x.label for x in article.removed if x.text == caption] == [Label.CAPTION]


def test_the_words_for_those_who_do_not_see_a_picture_go_with_its_caption() -> None:
    said = "The viaduct, where an echo returns seven times."
    lines = (*PARAGRAPHS[:2], "Image", said, f"{said}Credit...Ida Holm for The Courier", *PARAGRAPHS[2:])
    assert clean(*lines).text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "line",
    [
        "The money would come from the reserve, a spokesman said. NORDA/Ida Holm",
        "“The mole was never safe.” (Harbour Echo: Ida Holm)",
    ],
)
def test_a_report_signed_by_its_writer_and_a_quotation_with_its_source_stay(line: str) -> None:
    assert line in clean(*PARAGRAPHS[:2], line, *PARAGRAPHS[2:]).text
