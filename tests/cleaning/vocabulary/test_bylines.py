"""What begins a byline goes out of the text as one, and gives its names, in the same languages."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.model import Label

PARAGRAPHS = (
    "The first ferry in three years left the northern pier on Monday, with forty passengers and a band on board.",
    "Engineers had replaced eleven of its pillars since autumn, and the council paid for most of the work.",
    "The ferry company said that it would carry lorries again from June, when the last of the lamps is mended.",
)
TITLE = "Harbour reopens after three years"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Írta: Kovács Anna", ("Kovács Anna",)),
        ("Haber: Ayşe Demir", ("Ayşe Demir",)),
        ("Yazan: Ayşe Demir", ("Ayşe Demir",)),
        ("A cura di Paolo Conti", ("Paolo Conti",)),
        ("از سارا کریمی", ("سارا کریمی",)),
        ("Του Νίκου Παππά", ("Νίκου Παππά",)),
        ("Text: Jule Brandis", ("Jule Brandis",)),
        ("作者：王小明", ("王小明",)),
        ("Interview by Ada Reyes", ("Ada Reyes",)),
    ],
)
def test_a_byline_goes_out_and_gives_its_names(line: str, names: tuple[str, ...]) -> None:
    body = "".join(f"<p>{x}</p>" for x in PARAGRAPHS)
    page = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1><div>{line}</div>{body}</body></html>"
    for article in (newsclean.clean_html(page), newsclean.clean_text("\n\n".join([TITLE, line, *PARAGRAPHS]))):
        assert article.authors == names
        assert [x.text for x in article.removed if x.label is Label.BYLINE] == [line]


@pytest.mark.parametrize(
    "line", ["Story: the lamps are mended", "از تهران تا اصفهان در راه آهن تازه سراسری", "Της μόδας"]
)
def test_what_merely_begins_like_one_is_none(line: str) -> None:
    body = "".join(f"<p>{x}</p>" for x in PARAGRAPHS)
    page = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1><div>{line}</div>{body}</body></html>"
    assert newsclean.clean_html(page).authors == ()
