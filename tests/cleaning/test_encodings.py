"""Pages that declare a wrong encoding, or none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.cleaning import parse
from newsclean.cleaning.parse import to_utf8
from newsclean.cleaning.plaintext.decoding import decode
from newsclean.errors import NotText, TooLarge
from newsclean.model import MAX_PAGE_BYTES, Page

CZECH = "Včera v přístavu se potopila loď. Podle svědků stihla posádka utéct na břeh ještě před půlnocí, řekl mluvčí."
FRENCH = "Hier, un bateau a coulé dans le port. L’équipage a pu gagner la rive avant minuit ; l’enquête a été confiée."
SPANISH = "Ayer se hundió un barco en el puerto. Según los testigos, la tripulación alcanzó la orilla, dijo Núñez."
ENGLISH = "“We had one gentleman who took until Thursday,” she said – it was the café’s only crème brûlée, said Dubrås."


def _page(text: str, language: str, declared: str = "") -> str:
    meta = f'<meta charset="{declared}">' if declared else ""
    return f'<!doctype html><html lang="{language}"><head>{meta}</head><body>\n<p>{text}</p>\n</body></html>'


@pytest.mark.parametrize("declared", ["", "utf-8"])
@pytest.mark.parametrize(
    ("text", "language", "encoding"),
    [
        (CZECH, "cs", "cp1250"),
        (FRENCH, "fr-FR", "cp1252"),
        (SPANISH, "es", "cp1252"),
        (ENGLISH, "en", "cp1252"),
    ],
)
def test_of_encodings_that_fit_equally_well_the_languages_own_is_taken(
    text: str, language: str, encoding: str, declared: str
) -> None:
    page = _page(text, language, declared)
    utf8, found = to_utf8(page.encode(encoding))
    assert (utf8.decode(), found) == (page, encoding)


def test_a_language_does_not_outvote_the_bytes() -> None:
    page = _page("Вчера в порту затонуло судно. По словам очевидцев, экипаж успел уйти на берег до полуночи.", "en")
    assert to_utf8(page.encode("cp1251"))[0].decode() == page


def test_a_few_slips_in_a_page_do_not_change_its_encoding() -> None:
    page = _page(CZECH, "cs", "utf-8").encode() + b"<p>\xe9</p>"
    utf8, found = to_utf8(page)
    assert found == "utf-8"
    assert utf8.decode().endswith("<p>\ufffd</p>")


def test_utf8_is_utf8_whatever_the_page_declares() -> None:
    page = _page(FRENCH, "fr", "iso-8859-1").encode()
    assert to_utf8(page) == (page, "utf-8")


def test_a_declaration_that_fits_is_kept() -> None:
    page = _page("Zażółć gęślą jaźń.", "pl", "iso-8859-2")
    assert to_utf8(page.encode("iso-8859-2")) == (page.encode(), "iso8859-2")


@pytest.mark.parametrize(
    "declared", ["hex", "base64", "rot13", "zip", "uu", "idna", "undefined", "punycode", "unicode_escape", "cp037"]
)
def test_an_encoding_that_no_page_is_written_in_is_not_believed(declared: str) -> None:
    page = _page(CZECH, "cs", declared)
    utf8, found = to_utf8(page.encode("cp1250"))
    assert (utf8.decode(), found) == (page, "cp1250")


def test_behind_a_server_s_word_for_none_the_page_s_own_counts() -> None:
    page = _page(CZECH, "cs", "windows-1250")
    assert to_utf8(page.encode("cp1250"), "text/html; charset=binhex")[0].decode() == page
    assert to_utf8(page.encode("cp1250"), "text/html; charset=hex")[0].decode() == page


@given(st.text("aé港😀", max_size=12).map(str.encode), st.binary(max_size=2), st.integers(0, 30), st.integers(4, 9))
def test_utf8_is_told_piece_by_piece(start: bytes, slip: bytes, at: int, piece: int) -> None:
    content = start[:at] + slip + start[at:]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parse, "_PIECE", piece)
        found = parse._is_utf8(content)
    assert found == (content.decode("utf-8", "replace").encode() == content)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text", [ENGLISH, CZECH, _page("港の船は出ません。", "ja"), "\n\n " + _page(FRENCH, "fr", "utf-16")]
)
def test_utf16_needs_no_byte_order_mark(text: str, encoding: str) -> None:
    assert to_utf8(text.encode(encoding)) == (text.encode(), encoding)


@pytest.mark.parametrize(
    "content", [b"\0a\0\0" * 300, bytes(range(256)) * 8, b"\1\0\2\0" * 400, b"a\0" * 40 + b"ab" * 700]
)
def test_binary_data_with_zeros_are_no_utf16(content: bytes) -> None:
    with pytest.raises(NotText):
        to_utf8(content)


@pytest.mark.parametrize("slip", [b"\0", b"\x0b"])
def test_a_slip_makes_no_text_binary(slip: bytes) -> None:
    assert to_utf8(b"The fer" + slip + b"ry sails again.\n")[1] == "utf-8"


def test_a_zero_in_a_text_is_a_replacement_character() -> None:
    assert decode(Page(content=b"The fer\0ry sails.\n", is_text=True)).text == "The fer\ufffdry sails.\n"


@pytest.mark.parametrize("page", ["<p>The fer\0ry sails again.</p>", b"<p>The fer\0ry sails again.</p>"])
def test_a_zero_inside_a_word_is_left_out(page: str | bytes) -> None:
    (paragraph,) = parse.parse(page).root.iter("p")
    assert paragraph.text == "The ferry sails again."


@pytest.mark.parametrize("page", ["é" * (MAX_PAGE_BYTES // 2 + 1), b"a" * (MAX_PAGE_BYTES + 2)])
def test_the_limit_is_one_of_bytes(page: str | bytes) -> None:
    with pytest.raises(TooLarge, match=f"the page has {MAX_PAGE_BYTES + 2:,} bytes"):
        parse.parse(page)
