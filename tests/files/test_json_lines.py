"""JSON lines -> pages."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from newsclean.files import Item, ReadOptions, Reason, Unread, expand, read
from newsclean.files.compression import zstd
from newsclean.model import Page

if TYPE_CHECKING:
    from collections.abc import Callable


def _items(tmp_path: Path, content: bytes, name: str = "a.jsonl", **options: object) -> list[Item]:
    path = tmp_path / name
    path.write_bytes(content)
    return list(read(expand([str(path)]), ReadOptions(**options)))  # type: ignore[arg-type]


def _page(tmp_path: Path, record: dict[str, object], **options: object) -> Page:
    (found,) = _items(tmp_path, msgspec.json.encode(record), **options)
    assert isinstance(found, Page)
    return found


def test_a_record_becomes_a_page_and_keeps_its_other_fields(tmp_path: Path) -> None:
    record = {"id": 7, "html": "<p>x", "url": "https://paper.example/7", "fetched_at": "2026-01-02T03:04:05Z", "n": [1]}
    page = _page(tmp_path, record)
    assert (page.content, page.is_text, page.offset) == ("<p>x", False, 0)
    assert (page.url, page.fetched_at) == ("https://paper.example/7", "2026-01-02T03:04:05Z")
    assert page.source_record == {"id": 7, "fetched_at": "2026-01-02T03:04:05Z", "n": [1]}


@pytest.mark.parametrize(
    ("record", "content", "is_text"),
    [
        ({"html": "<p>h", "text": "t"}, "<p>h", False),
        ({"html": None, "text": "t"}, "t", True),
        ({"html": "", "text": "t"}, "t", True),
        ({"text": "\n", "content": "c"}, "c", True),
        ({"html": "", "text": ""}, "", False),
        ({"content": "<div>c</div>"}, "<div>c</div>", False),
        ({"content": "5 < 6 and no tags"}, "5 < 6 and no tags", True),
    ],
)
def test_the_field_is_found_by_its_usual_names(
    tmp_path: Path, record: dict[str, object], content: str, is_text: bool
) -> None:
    page = _page(tmp_path, record)
    assert (page.content, page.is_text) == (content, is_text)


def test_a_named_field_is_the_only_one_looked_at(tmp_path: Path) -> None:
    assert _page(tmp_path, {"body": "b", "text": "t"}, text_field="body").content == "b"
    (found,) = _items(tmp_path, b'{"text": "t"}', html_field="raw")
    assert isinstance(found, Unread)
    assert (found.reason, found.detail) == (Reason.BAD_RECORD, "no page in the field raw; the record has text")


def test_a_record_without_a_page_says_which_field_may_be_it(tmp_path: Path) -> None:
    record = {"lead": "A ferry. " * 30, "article_body": "The ferry sails again. " * 30, "n": 1}
    (found,) = _items(tmp_path, msgspec.json.encode(record))
    assert isinstance(found, Unread)
    has = "the record has lead, article_body, n"
    hint = 'is it "article_body"? --text-field or --html-field says so'
    assert found.detail == f"no page in the field html or text or content; {has}; {hint}"


def test_of_a_record_of_many_fields_the_first_are_told(tmp_path: Path) -> None:
    for record, told in (({f"field {n}": n for n in range(99)}, "field 19, field ..."), ({}, "the record has none")):
        (found,) = _items(tmp_path, msgspec.json.encode(record))
        assert isinstance(found, Unread)
        assert found.detail.endswith(told)


def test_the_field_of_the_address_can_be_named(tmp_path: Path) -> None:
    record = {"text": "t", "link": "https://paper.example/1", "url": "https://mirror.example/1"}
    page = _page(tmp_path, record, url_field="link")
    assert (page.url, page.source_record) == (record["link"], {"url": record["url"]})
    (found,) = _items(tmp_path, b'{"link": "https://paper.example/1"}', url_field="link")
    assert isinstance(found, Unread)
    assert found.url == record["link"]


def test_a_broken_line_is_one_reject_and_the_rest_goes_on(tmp_path: Path) -> None:
    found = _items(tmp_path, b'{"text": "a"}\n{"text": \n\n[1]\n{"url": "http://u/"}\n{"text": "b"}')
    assert [type(item) for item in found] == [Page, Unread, Unread, Unread, Page]
    assert [item.offset for item in found] == [0, 14, 25, 29, 50]  # type: ignore[union-attr]
    assert isinstance(found[3], Unread)
    assert found[3].url == "http://u/"


def test_offsets_are_where_the_lines_begin(tmp_path: Path) -> None:
    content = b'{"text": "a"}\n\n{"text": "b"}\n'
    assert [content[item.offset :][:9] for item in _items(tmp_path, content)] == [b'{"text": '] * 2  # type: ignore[union-attr]


def test_a_byte_order_mark_is_no_error(tmp_path: Path) -> None:
    (found,) = _items(tmp_path, b'\xef\xbb\xbf{"text": "a"}\n')
    assert isinstance(found, Page)


def test_a_line_over_the_limit_is_passed_over(tmp_path: Path) -> None:
    found = _items(tmp_path, b'{"text": "' + b"x" * 3_000_000 + b'"}\n{"text": "b"}\n', max_bytes=1000)
    assert [type(item) for item in found] == [Unread, Page]
    assert isinstance(found[0], Unread)
    assert (found[0].reason, found[0].detail) == (Reason.TOO_LARGE, "a line of 3,000,013 bytes")


def test_where_gzip_breaks_off_what_was_read_stays(tmp_path: Path) -> None:
    lines = b"".join(msgspec.json.encode({"text": f"{n} " + "abc" * (n % 50)}) + b"\n" for n in range(20_000))
    *pages, last = _items(tmp_path, gzip.compress(lines)[:-1000], name="a.jsonl.gz")
    assert len(pages) > 1000
    assert all(isinstance(page, Page) for page in pages)
    assert isinstance(last, Unread)
    assert last.reason is Reason.BROKEN_OFF


@pytest.mark.parametrize("pack", [gzip.compress, zstd.compress])
def test_a_broken_member_costs_its_own_lines_alone(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    members = [pack(b"".join(b'{"text": "%d-%d"}\n' % (n, line) for line in range(9))) for n in range(3)]
    members[1] = members[1][:-9] + bytes(9)
    found = _items(tmp_path, b"".join(members))
    assert [x.content for x in found if isinstance(x, Page) and not str(x.content).startswith("1-")] == [
        f"{n}-{line}" for n in (0, 2) for line in range(9)
    ]
    (broken,) = [x for x in found if isinstance(x, Unread)]
    assert broken.reason is Reason.UNREADABLE
    assert len({x.offset for x in found if isinstance(x, Page)}) == sum(isinstance(x, Page) for x in found)


def test_the_first_line_may_be_longer_than_what_is_looked_at(tmp_path: Path) -> None:
    (found,) = _items(tmp_path, msgspec.json.encode({"html": "<p>" + "word " * 50_000}), name="a.html")
    assert isinstance(found, Page)
    assert found.offset == 0


@pytest.mark.parametrize(
    ("line", "content", "other"),
    [
        (b'{"text": "a", "x": NaN}', "a", None),
        (b'{"text": "a", "x": -Infinity}', "a", None),
        (b'{"text": "cut \\ud83d", "x": 1}', "cut \ufffd", 1),
        (b'{"text": "whole \\ud83d\\ude00", "x": NaN}', "whole \U0001f600", None),
    ],
)
def test_what_python_writes_and_json_does_not_know_is_read(
    tmp_path: Path, line: bytes, content: str, other: object
) -> None:
    (page,) = _items(tmp_path, line)
    assert isinstance(page, Page)
    assert (page.content, page.source_record) == (content, {"x": other})


@pytest.mark.parametrize("name", ["a.json", "a", "a.json.gz"])
def test_an_array_of_records_is_read(tmp_path: Path, name: str) -> None:
    content = b'[\n {"text": "F\xc3\xa4hre", "id": NaN},\n {"text": "b"}, 7]\n'
    packed = gzip.compress(content) if name.endswith(".gz") else content
    first, second, third = _items(tmp_path, packed, name=name)
    assert [(x.content, x.offset) for x in (first, second) if isinstance(x, Page)] == [
        ("Fähre", content.index(b'{"text": "F')),
        ("b", content.index(b'{"text": "b')),
    ]
    assert isinstance(third, Unread)


def test_one_record_over_several_lines_is_read(tmp_path: Path) -> None:
    (page,) = _items(tmp_path, b'{\n  "url": "https://paper.example/1",\n  "html": "<p>a"\n}\n', name="a.json")
    assert isinstance(page, Page)
    assert (page.content, page.url) == ("<p>a", "https://paper.example/1")


def test_of_an_array_that_breaks_off_what_was_read_stays(tmp_path: Path) -> None:
    page, torn = _items(tmp_path, b'[{"text": "a"}, {"text": "b', name="a.json")
    assert isinstance(page, Page)
    assert isinstance(torn, Unread)
    assert (torn.reason, torn.offset) == (Reason.BAD_RECORD, 14)


DEEP = b'{"text": "a", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
TOO_DEEP_FOR_A_WORKER = b'{"text": "a", "x": ' + b"[" * 500 + b"]" * 500 + b"}"
LONG_NUMBER = b'{"text": "a", "x": ' + b"1" * 5000 + b"}"


@pytest.mark.parametrize("line", [DEEP, TOO_DEEP_FOR_A_WORKER, LONG_NUMBER], ids=["deep", "too_deep", "long_number"])
def test_an_odd_line_costs_no_other(tmp_path: Path, line: bytes) -> None:
    odd, page = _items(tmp_path, line + b'\n{"text": "b"}')
    assert isinstance(odd, Unread)
    assert odd.reason is Reason.BAD_RECORD
    assert isinstance(page, Page)


@pytest.mark.parametrize(
    ("record", "rest"),
    [(DEEP, []), (TOO_DEEP_FOR_A_WORKER, ["Page"]), (LONG_NUMBER, ["Page"])],
    ids=["deep", "too_deep", "long_number"],
)
def test_of_an_array_with_an_odd_record_the_others_are_read(tmp_path: Path, record: bytes, rest: list[str]) -> None:
    found = _items(tmp_path, b'[{"text": "a"}, ' + record + b', {"text": "b"}]', name="a.json")
    assert [type(item).__name__ for item in found] == ["Page", "Unread", *rest]
    assert isinstance(found[1], Unread)
    assert found[1].reason is Reason.BAD_RECORD


def test_json_that_lies_in_a_folder_of_pages_is_read_where_it_holds_pages(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b'[\n {"url": "https://paper.example/1", "html": "<p>a"}]')
    (tmp_path / "b.json").write_bytes(b'{"id": 7, "text": "' + b"The ferry sails. " * 9000 + b'"}')
    (tmp_path / "manifest.json").write_text('{"name": "The Paper", "icons": []}')
    (tmp_path / "20261124T093000Z.report.json").write_text('{"newspaper": "paper", "rejected": {"text": "a"}}')
    found = [x for x in read(expand([str(tmp_path)]), ReadOptions()) if isinstance(x, Page | Unread)]
    assert [Path(x.input or "").name for x in found] == ["a.json", "b.json"]
    own = list(read(expand([str(tmp_path / "a.json"), str(tmp_path)]), ReadOptions(html_field="text")))
    assert [Path(x.input or "").name for x in own if isinstance(x, Page)] == ["b.json"]


@pytest.mark.parametrize(
    "content",
    [
        b'[\n {\n  "text": "a"\n },\n {"text": "b"}\n]\n',
        b'{\n  "text": "a"\n}\n{\n  "text": "b"\n}\n',
        b'[{"text": "a"}, {"text": "b"}]',
        b'[{"text": "a"}]\n[{"text": "b"}]\n',
    ],
)
def test_records_over_several_lines_are_read_as_a_document(tmp_path: Path, content: bytes) -> None:
    first, second = _items(tmp_path, content)
    assert isinstance(first, Page)
    assert isinstance(second, Page)
    assert (first.content, second.content) == ("a", "b")


@pytest.mark.parametrize(
    ("text", "is_text"),
    [
        ("<p>The ferry.</p>\n<p>It sails.</p>", False),
        ('<DIV class="a"><p>The ferry.', True),
        ("<!doctype html><p>The ferry.", False),
        ("The tag <p> opens a paragraph, and </p> closes it.", True),
        ("<p> opens a paragraph.", True),
    ],
)
def test_html_in_the_field_for_text_is_html(tmp_path: Path, text: str, is_text: bool) -> None:
    assert _page(tmp_path, {"text": text}).is_text is is_text
    assert _page(tmp_path, {"text": text}, text_field="text").is_text


def test_lines_in_utf_16_are_said_to_be_once(tmp_path: Path) -> None:
    (found,) = _items(tmp_path, '{"text": "a"}\n{"text": "b"}\n'.encode("utf-16"))
    assert isinstance(found, Unread)
    assert (found.reason, found.detail) == (Reason.UNREADABLE, "UTF-16: JSON lines are UTF-8")


def test_a_table_is_said_to_be_none_of_the_inputs(tmp_path: Path) -> None:
    (found,) = _items(tmp_path, b"url,text\nhttps://paper.example/1,a\n", name="a.csv")
    assert isinstance(found, Unread)
    assert found.detail == "a table: write its rows as JSON lines"
