"""Files -> pages: the form is told by content, compression too, and one bad input never ends the rest."""

from __future__ import annotations

import bz2
import gzip
import lzma
import os
import plistlib
import sqlite3
import tarfile
import zipfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from newsclean.errors import UsageError
from newsclean.files import Item, ReadOptions, Reason, Reject, Skipped, Unread, expand, read
from newsclean.files.compression import zstd
from newsclean.model import Page

if TYPE_CHECKING:
    from collections.abc import Callable

HTML = b"<!doctype html><title>Ferry</title><p>The ferry sails again."


def items(path: Path, **options: object) -> list[Item]:
    return list(read(expand([str(path)]), ReadOptions(**options)))  # type: ignore[arg-type]


def only(path: Path, **options: object) -> Item:
    found = items(path, **options)
    assert len(found) == 1
    return found[0]


def page(path: Path, **options: object) -> Page:
    found = only(path, **options)
    assert isinstance(found, Page)
    return found


@pytest.mark.parametrize("pack", [bytes, gzip.compress, bz2.compress, lzma.compress, zstd.compress])
@pytest.mark.parametrize("name", ["a.html", "a.html.gz", "a.html.xz", "a.txt", "a"])
def test_html_is_html_whatever_its_name_and_compression(tmp_path: Path, name: str, pack: type[bytes]) -> None:
    path = tmp_path / name
    path.write_bytes(pack(HTML))
    found = page(path)
    assert (found.content, found.is_text, found.input) == (HTML, False, str(path))


def test_a_txt_file_is_text(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"The ferry sails again.\n")
    assert page(path).is_text


def test_as_text_makes_text_of_any_file(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(HTML)
    assert page(path, as_text=True).is_text


def test_json_lines_under_another_name(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b'{"html": "<p>one"}\n{"html": "<p>two"}\n')
    assert [item.content for item in items(path) if isinstance(item, Page)] == ["<p>one", "<p>two"]


def test_a_style_sheet_between_braces_is_not_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b'{ "quoted" words in braces, and no JSON\n<p>text')
    assert page(path).content.startswith(b"{")  # type: ignore[arg-type]


def test_a_file_that_the_user_names_is_tried_and_one_of_a_folder_is_passed_over(tmp_path: Path) -> None:
    odd = tmp_path / "odd"
    odd.write_bytes(b"\x89PNG\r\n\x1a\n....")
    assert page(odd).content == odd.read_bytes()
    assert isinstance(only(tmp_path), Skipped)


def _zipped(path: Path, page: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(page)


def _tarred(path: Path, page: Path, mode: Literal["w:", "w:gz", "w:xz"] = "w:") -> None:
    with tarfile.open(path, mode) as archive:
        archive.add(page)


def _database(path: Path, page: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE page (html)")
        database.execute("INSERT INTO page VALUES (?)", [page.read_bytes()])
    database.close()


@pytest.mark.parametrize(
    ("name", "write", "words"),
    [
        ("a.zip", _zipped, "an archive of files: unpack it"),
        ("a.wacz", _zipped, "an archive of files: unpack it"),
        ("a.html", _zipped, "an archive of files: unpack it"),
        ("a.tar", _tarred, "an archive of files: unpack it"),
        ("a.tar.gz", partial(_tarred, mode="w:gz"), "an archive of files: unpack it"),
        ("a.tar.xz", partial(_tarred, mode="w:xz"), "an archive of files: unpack it"),
        ("a.csv", lambda path, page: path.write_bytes(b"url,html\n"), "a table: write its rows as JSON lines"),
        (
            "a.parquet",
            lambda path, _: path.write_bytes(b"PAR1" + bytes(range(256)) + b"PAR1"),
            "a table: write its rows",
        ),
    ],
)
def test_what_pages_must_be_taken_out_of_first_says_so_in_a_folder_too(
    tmp_path: Path, name: str, write: Callable[[Path, Path], object], words: str
) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(HTML)
    write(tmp_path / name, page)
    found = only(tmp_path / name)
    assert isinstance(found, Unread)
    assert (found.reason, found.detail[: len(words)]) == (Reason.UNREADABLE, words)
    assert items(tmp_path)[0] == found
    assert [type(item) for item in items(tmp_path)] == [Unread, Page]


def test_a_database_says_so_where_it_is_named_and_is_passed_over_in_a_folder_which_may_be_a_crawls(
    tmp_path: Path,
) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(HTML)
    _database(tmp_path / "a.db", page)
    found = only(tmp_path / "a.db")
    assert isinstance(found, Unread)
    assert found.detail == "a database: write its rows as JSON lines"
    assert [type(item) for item in items(tmp_path)] == [Skipped, Page]


def test_an_empty_file_is_an_empty_page(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.touch()
    assert page(path).content == b""


def test_a_page_over_the_limit_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "bomb.html.gz"
    path.write_bytes(gzip.compress(b"<p>" + b"0" * 50_000_000))
    found = only(path, max_bytes=1000)
    assert isinstance(found, Unread)
    assert found.reason is Reason.TOO_LARGE


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress, zstd.compress])
def test_a_torn_page_is_unreadable_and_the_next_is_read(tmp_path: Path, pack: type[bytes]) -> None:
    (tmp_path / "a.html").write_bytes(pack(HTML * 100)[:-6])
    (tmp_path / "b.html").write_bytes(HTML)
    first, second = items(tmp_path)
    assert isinstance(first, Unread)
    assert (first.reason, first.detail) == (Reason.UNREADABLE, "cut off: the compressed data ends too early")
    assert isinstance(second, Page)


def test_a_broken_page_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b"\x1f\x8b\x08\x00" + b"\xff" * 40)
    found = only(path)
    assert isinstance(found, Unread)
    assert found.detail.startswith("broken: ")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_forbidden_file_is_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(HTML)
    path.chmod(0)
    found = only(path)
    assert isinstance(found, Unread)
    assert found.detail == "permission denied"


def test_a_file_that_vanished_is_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(HTML)
    sources = expand([str(path)])
    path.unlink()
    (found,) = read(sources, ReadOptions())
    assert isinstance(found, Unread)
    assert found.detail == "no such file or directory"


def test_an_address_for_many_pages_contradicts_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"html": "<p>one"}\n')
    with pytest.raises(UsageError, match="--url is the address of one page"):
        items(path, url="https://paper.example/a")


def test_an_address_for_the_pages_of_a_folder_is_refused_before_any_is_read(tmp_path: Path) -> None:
    options = ReadOptions(url="https://paper.example/a")
    (tmp_path / "a.html").write_bytes(HTML)
    (tmp_path / "style.xyz").write_bytes(b"body { }")
    (only,) = (item for item in read(expand([str(tmp_path)]), options) if not isinstance(item, Skipped))
    assert isinstance(only, Page)
    assert only.url == "https://paper.example/a"
    (tmp_path / "b.html").write_bytes(HTML)
    for given in (tmp_path, tmp_path / "*.html"):
        with pytest.raises(UsageError, match="--url is the address of one page, and the input holds several"):
            next(read(expand([str(given)]), options))


@pytest.mark.parametrize("name", [None, "ferry.html", 'the "ferry".html', "back\\slash.html"])
def test_rejects_that_lie_in_a_folder_of_pages_are_no_pages(tmp_path: Path, name: str | None) -> None:
    reject = Reject(input=name, offset=7, url="https://paper.example/1", reason=Reason.BUG)
    (tmp_path / "rejects.jsonl").write_bytes(reject.line)
    (found,) = items(tmp_path)
    assert isinstance(found, Skipped)


def test_a_name_that_is_no_utf8_can_be_written_down(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/F\xe4hre.html")
    Path(path).write_bytes(HTML)
    found = page(Path(path))
    assert found.input is not None
    assert found.input.encode().endswith("F\ufffdhre.html".encode())


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_forbidden_folder_is_unreadable_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(HTML)
    (tmp_path / "closed").mkdir(mode=0)
    first, second = items(tmp_path)
    assert isinstance(first, Page)
    assert isinstance(second, Unread)
    assert (second.input, second.detail) == (str(tmp_path / "closed"), "permission denied")


def test_a_folder_may_hold_links_that_lead_nowhere_and_pipes_that_nobody_fills(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(HTML)
    (tmp_path / "dangling.html").symlink_to("nowhere")
    (tmp_path / "loop.html").symlink_to("loop.html")
    os.mkfifo(tmp_path / "pipe.html")
    story, dangling, loop, pipe = items(tmp_path)
    assert isinstance(story, Page)
    assert isinstance(dangling, Unread)
    assert dangling.detail == "no such file or directory"
    assert isinstance(loop, Unread)
    assert loop.detail == "too many levels of symbolic links"
    assert isinstance(pipe, Skipped)


MHTML = b"""From: <Saved by a browser>\r
Snapshot-Content-Location: https://paper.example/ferry\r
Subject: Ferry\r
MIME-Version: 1.0\r
Content-Type: multipart/related;\r
\ttype="text/html";\r
\tboundary="--b"\r
\r
----b\r
Content-Type: text/css\r
\r
p { color: red }\r
----b\r
Content-Type: text/html; charset=iso-8859-1\r
Content-Transfer-Encoding: quoted-printable\r
Content-Location: https://paper.example/ferry\r
\r
<!doctype html><p class=3D"lead">The ferry to H=E9lier sails a=\r
gain.\r
----b--\r
"""


@pytest.mark.parametrize("name", ["a.mhtml", "a.mht", "a.html"])
def test_a_page_saved_as_one_file_is_its_html(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(MHTML)
    found = page(path)
    assert found.content == b'<!doctype html><p class="lead">The ferry to H\xe9lier sails again.'
    assert (found.url, found.content_type) == ("https://paper.example/ferry", "text/html; charset=iso-8859-1")
    assert [item.input for item in items(tmp_path) if isinstance(item, Page)] == [str(path)]


def test_the_address_that_a_saved_page_names_gives_way_to_the_users(tmp_path: Path) -> None:
    path = tmp_path / "a.mhtml"
    path.write_bytes(MHTML)
    assert page(path, url="https://paper.example/other").url == "https://paper.example/other"


LETTER = b"""From: Harbour Courier <news@paper.example>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain

The ferry sails again.
--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

PCFkb2N0eXBlIGh0bWw+PHA+VGhlIGZlcnJ5IHNhaWxzIGFnYWluLg==
--b--
"""
ONE_PART = b"""From: <Saved by a browser>
Content-Location: https://paper.example/ferry
Content-Transfer-Encoding: quoted-printable
Content-Type: text/html; charset=utf-8

<!doctype html><p>The ferry sails=
 again."""


@pytest.mark.parametrize(
    "content",
    [LETTER, ONE_PART, b"\r\n" + ONE_PART, b"\xef\xbb\xbf" + ONE_PART],
    ids=["letter", "one part", "blank line", "byte order mark"],
)
def test_other_messages_hold_a_page_too(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(content)
    assert page(path).content == b"<!doctype html><p>The ferry sails again."


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_page_that_safari_saved_is_its_html(tmp_path: Path, form: plistlib.PlistFormat) -> None:
    main = {"WebResourceData": HTML, "WebResourceURL": "https://paper.example/ferry"}
    path = tmp_path / "a.webarchive"
    path.write_bytes(plistlib.dumps({"WebMainResource": main | {"WebResourceTextEncodingName": "UTF-8"}}, fmt=form))
    found = page(path)
    assert (found.content, found.url) == (HTML, "https://paper.example/ferry")
    assert found.content_type == "text/html; charset=UTF-8"


@pytest.mark.parametrize("content", [b"bplist00WebMainResource", b"<?xml version='1.0'?><plist>WebMainResource"])
def test_a_broken_web_archive_says_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.webarchive"
    path.write_bytes(content)
    found = only(path)
    assert isinstance(found, Unread)
    assert found.detail == "a web archive without a page in it"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (gzip.compress(b"filedesc://a.arc.gz 0.0.0.0 20080430204826 text/plain 76\n"), "ARC, which came before WARC"),
        (b'<html><head></head><body id="viewsource" class="wrap"><pre>&lt;p>', "a view of a page's source"),
    ],
)
def test_forms_that_hold_pages_and_are_not_read_are_named_in_a_folder_too(
    tmp_path: Path, content: bytes, words: str
) -> None:
    (tmp_path / "a.html").write_bytes(content)
    found = only(tmp_path)
    assert isinstance(found, Unread)
    assert found.detail.startswith(words)


def test_of_xml_in_a_folder_only_xhtml_is_a_page(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_bytes(
        b'<?xml version="1.0"?>\n<!DOCTYPE html><html><p>The ferry sails again.</p></html>'
    )
    (tmp_path / "feed.xml").write_bytes(b'<?xml version="1.0"?><rss><title>Ferry</title></rss>')
    (tmp_path / "map.xml").write_bytes(b"<urlset><url><loc>a</loc></url><p>a</p></urlset>")
    assert [type(item) for item in items(tmp_path)] == [Page, Skipped, Skipped]


def test_a_txt_file_of_paragraphs_in_their_tags_is_html(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"<p>The ferry sails again.</p>\n<p>It is full.</p>\n")
    assert not page(path).is_text
    assert page(path, as_text=True).is_text


def test_a_saved_file_without_a_page_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.mhtml"
    path.write_bytes(MHTML.replace(b"text/html; charset", b"text/plain; charset"))
    found = only(path)
    assert isinstance(found, Unread)
    assert found.detail == "MHTML without a page in it"
