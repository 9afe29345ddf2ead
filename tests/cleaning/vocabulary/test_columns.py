"""Headings that are made up of the names of columns."""

from __future__ import annotations

import pytest

from newsclean.cleaning.vocabulary import section_of
from newsclean.model import Label


@pytest.mark.parametrize(
    "heading",
    [
        "Opinion / Columnists", "Today's Paper | Opinion", "OPINION/EDITORIAL", "More in Opinion & Analysis",
        "More from our columnists", "Meinung und Kommentare", "Mehr aus Meinung", "Weitere Kolumnen", "Die Kolumnen",
        "Kommentare des Tages", "Tribunes & débats", "Les tribunes", "D'autres chroniques", "Columnas de hoy",
        "Opinión y Editorial", "Opinião e Colunas", "Commenti & Opinioni", "Meer opinie", "Ledare & krönikor",
        "Комментарии и мнения", "آراء ومقالات", "کالم اور مضامین", "オピニオン・社説", "오늘의 칼럼", "Opini & Kolom",
        "Ideas", "Los que opinan", "Kolumnister", "Crônica",
        "Local columnists", "Past columns", "Mer från Debatt", "Siste fra Meninger", "Pier und Hafen – die Kolumne",
        "В блогах", "Guest view", "Tendências/Debates",
        "Opinionistas", "Lead Article", "Artigos", "Més opinió", "Més articles d'opinió", "Debattenbeitrag",
        "কলাম থেকে আরও", "நடுப்பக்கம்", "كتّاب النداء", "自由廣場", "Ý kiến khác", "Plus d’opinions",
    ],
)  # fmt: skip
def test_names_of_columns_beside_each_other_and_more_of_them_are_columns(heading: str) -> None:
    assert section_of(heading) is Label.OPINION


@pytest.mark.parametrize(
    "heading",
    [
        "Today's Paper | Editorial", "Opinion | Editorial", "Editorial of the day", "The Editorial Board",
        "More from the Editorial Board", "Weitere Leitartikel", "Leitartikel des Tages", "Editorial de hoy",
        "Nos éditos", "Dagens ledare", "今日社论", "社説・論説", "社论·评论",
        "The Herald view", "Harbour Times view on", "Komentarz redakcyjny",
        "Edit Page", "সম্পাদকীয় থেকে আরও পড়ুন", "افتتاحية الصحيفة", "رأي الصباح", "Opinião do Diário",
    ],
)  # fmt: skip
def test_editorials_alone_are_editorials(heading: str) -> None:
    assert section_of(heading) is Label.EDITORIAL


@pytest.mark.parametrize(
    "line",
    [
        "Opinion and sport", "The leaders", "In my opinion", "Arts & Ideas", "Analysis", "Culture & ideas", "The view",
        "More ideas", "Gift ideas", "The street view", "A view on", "The sea view",
        "Ferry and pier", "More", "Of the day", "Latest comments", "Blogs", "Mehr Boote",
        "Opinions of the harbour trust", "Local news", "Business leaders", "Rubriche", "Crónica",
        "บทความ", "Nota del editor", "Point of view", "Grand débat", "Lettre ouverte", "Plumas",
        "Комментарии экспертов", "Opinie ekspertów",
        "Últimos artigos", "Edit", "Edits", "Opinião do mar", "رأي الخبراء", "كتاب الموتى", "Més notícies",
    ],
)  # fmt: skip
def test_other_words_beside_them_are_none(line: str) -> None:
    assert section_of(line) not in {Label.OPINION, Label.EDITORIAL}
