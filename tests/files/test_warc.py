"""WARC -> pages."""

from __future__ import annotations

import bz2
import gzip
import lzma
import os
import random
import subprocess
import zlib
from collections import Counter
from io import BufferedReader, BytesIO
from typing import TYPE_CHECKING

import brotli
import pytest
from archives import DATE, Archive

from newsclean.files import Item, ReadOptions, Reason, Skip, Skipped, Unread, expand, read
from newsclean.files.compression import zstd
from newsclean.files.sources import Source
from newsclean.files.warc import pages
from newsclean.model import Page

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

URL = "https://paper.example/{}"
# Line breaks and checksum behind a record: where only these are missing the page is there.
_BEHIND_A_BODY = 16
HTML = b"<html><p>The ferry sails again.</p></html>"


def items(path: Path, **options: object) -> list[Item]:
    return list(read(expand([str(path)]), ReadOptions(**options)))  # type: ignore[arg-type]


def page(path: Path, **options: object) -> Page:
    (found,) = items(path, **options)
    assert isinstance(found, Page)
    return found


def three_pages(path: Path, *, gzipped: bool = True) -> Path:
    archive = Archive()
    for n in range(3):
        archive.response(URL.format(n), HTML + b"%d " % n * 400)
    return archive.write(path, gzipped=gzipped)


def test_a_page_has_what_the_archive_knows(tmp_path: Path) -> None:
    headers = (("Content-Type", "text/html; charset=utf-8"), ("X-Robots-Tag", "noai"), ("X-Robots-Tag", "noarchive"))
    path = (
        Archive().response(URL.format(1), HTML, status="404 Not Found", headers=headers).write(tmp_path / "a.warc.gz")
    )
    found = page(path)
    assert (found.content, found.url, found.fetched_at, found.status) == (HTML, URL.format(1), DATE, 404)
    assert found.content_type == "text/html; charset=utf-8"
    assert found.headers["x-robots-tag"] == "noai, noarchive"
    assert (found.input, found.warc_file) == (str(path), str(path))


@pytest.mark.parametrize("gzipped", [True, False])
def test_the_offset_is_where_the_record_begins_in_the_file(tmp_path: Path, gzipped: bool) -> None:
    path = three_pages(tmp_path / "a.warc", gzipped=gzipped)
    content = path.read_bytes()
    pages = items(path)
    assert len(pages) == 3
    for found in pages:
        assert isinstance(found, Page)
        assert found.offset == found.warc_offset
        start = content[found.warc_offset :]
        assert (gzip.GzipFile(fileobj=BytesIO(start)).read(1000) if gzipped else start).find(
            f"WARC-Target-URI: {found.url}".encode()
        ) in range(1, 400)


@pytest.mark.parametrize("pack", [bz2.compress, lzma.compress, zstd.compress])
def test_other_compressions_are_read(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    plain = three_pages(tmp_path / "a.warc", gzipped=False)
    packed = tmp_path / "b.warc"
    packed.write_bytes(pack(plain.read_bytes()))
    assert [found.content for found in items(packed)] == [found.content for found in items(plain)]  # type: ignore[union-attr]


def test_one_gzip_member_for_the_whole_archive_is_read(tmp_path: Path) -> None:
    plain = three_pages(tmp_path / "a.warc", gzipped=False)
    packed = tmp_path / "b.warc.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    found = items(packed)
    assert [item.content for item in found] == [item.content for item in items(plain)]  # type: ignore[union-attr]
    assert {item.warc_offset for item in found} == {0}  # type: ignore[union-attr]


def test_what_is_no_page_is_counted(tmp_path: Path) -> None:
    archive = Archive()
    archive.record("warcinfo", URL, b"software: x\r\n", "application/warc-fields")
    archive.record("metadata", URL, b"a: b\r\n", "application/warc-fields")
    archive.response(URL, b"\x89PNG", headers=(("Content-Type", "image/png"),))
    archive.response(URL, b"moved", status="301 Moved Permanently")
    archive.response(URL, HTML)
    found = items(archive.write(tmp_path / "a.warc.gz"))
    assert Counter(item.why for item in found if isinstance(item, Skipped)) == {
        Skip.NOT_A_RESPONSE: 2, Skip.NOT_HTML: 1, Skip.REDIRECT: 1,
    }  # fmt: skip
    assert sum(isinstance(item, Page) for item in found) == 1


def test_a_response_without_a_type_is_looked_into(tmp_path: Path) -> None:
    archive = Archive().response(URL, HTML, headers=()).response(URL, b"a,b\n1,2\n", headers=())
    assert [type(item) for item in items(archive.write(tmp_path / "a.warc.gz"))] == [Page, Skipped]


def test_a_resource_is_a_page_and_a_conversion_is_text(tmp_path: Path) -> None:
    archive = Archive()
    archive.record("resource", URL, HTML, "text/html").record("conversion", URL, b"The ferry.\n", "text/plain")
    html, text = items(archive.write(tmp_path / "a.warc.gz"))
    assert isinstance(html, Page)
    assert isinstance(text, Page)
    assert (html.content, html.is_text, html.status) == (HTML, False, None)
    assert (text.content, text.is_text) == (b"The ferry.\n", True)


def _chunked(body: bytes) -> bytes:
    return b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)


GZIP = ("Content-Encoding", "gzip")
CHUNKED = ("Transfer-Encoding", "chunked")


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        pytest.param((GZIP,), gzip.compress(HTML), id="gzip"),
        pytest.param((("Content-Encoding", "zstd"),), zstd.compress(HTML), id="zstd"),
        pytest.param((CHUNKED,), _chunked(HTML), id="chunked"),
        pytest.param((GZIP, CHUNKED), _chunked(gzip.compress(HTML)), id="both"),
        pytest.param((GZIP,), HTML, id="said to be gzip"),
        pytest.param((CHUNKED,), HTML, id="said to be chunked"),
        pytest.param((GZIP, CHUNKED), HTML, id="said to be both"),
        pytest.param((GZIP, CHUNKED), _chunked(HTML), id="said to be gzip and chunked"),
        pytest.param((("Content-Encoding", "unheard-of"),), HTML, id="said to be unheard-of"),
    ],
)
def test_a_body_is_unpacked_and_one_that_is_unpacked_already_is_taken_as_it_is(
    tmp_path: Path, headers: tuple[tuple[str, str], ...], body: bytes
) -> None:
    archive = Archive().response(URL, body, headers=(("Content-Type", "text/html"), *headers))
    assert page(archive.write(tmp_path / "a.warc.gz")).content == HTML


def test_too_large_records_and_bodies_are_not_unpacked(tmp_path: Path) -> None:
    packed = (("Content-Type", "text/html"), ("Content-Encoding", "gzip"))
    archive = Archive().response(URL, HTML * 1000)
    archive.response(URL, gzip.compress(HTML * 1000), headers=packed).response(URL, HTML)
    big, bomb, small = items(archive.write(tmp_path / "a.warc.gz"), max_bytes=5000)
    assert isinstance(big, Unread)
    assert isinstance(bomb, Unread)
    assert (big.reason, bomb.reason) == (Reason.TOO_LARGE, Reason.TOO_LARGE)
    assert isinstance(small, Page)


def test_a_response_that_is_none_is_one_reject(tmp_path: Path) -> None:
    archive = Archive()
    archive.record("response", URL, b"no status line", "application/http; msgtype=response").response(URL, HTML)
    first, second = items(archive.write(tmp_path / "a.warc.gz"))
    assert isinstance(first, Unread)
    assert first.reason is Reason.BAD_RECORD
    assert isinstance(second, Page)


@pytest.mark.parametrize("form", ["plain", "gzip", "zstd"])
def test_wherever_an_archive_is_cut_off_whole_pages_stay_and_the_rest_is_named(tmp_path: Path, form: str) -> None:
    path = three_pages(tmp_path / "a.warc", gzipped=form == "gzip")
    content = path.read_bytes()
    if form == "zstd":
        content = b"".join(map(zstd.compress, content.replace(b"\r\n\r\nWARC/", b"\r\n\r\n\0WARC/").split(b"\0")))
        path.write_bytes(content)
    ends = [item.offset for item in items(path)[1:] if isinstance(item, Page)] + [len(content)]
    for cut in range(20, len(content), 7):
        path.write_bytes(content[:cut])
        found = items(path)
        pages = [item for item in found if isinstance(item, Page)]
        whole = sum(end <= cut for end in ends if end is not None)
        if cut not in ends and min(end for end in ends if end is not None and end > cut) - cut > _BEHIND_A_BODY:
            assert len(pages) == whole
            assert isinstance(found[-1], Unread)
            assert found[-1].reason is Reason.BROKEN_OFF
        assert len(pages) in {whole, whole + 1}


@pytest.mark.parametrize("broken", [0, 1, 2])
@pytest.mark.parametrize("at", [3, 12, 60, -9, -5])
def test_a_broken_member_costs_its_own_page_alone(tmp_path: Path, broken: int, at: int) -> None:
    path = three_pages(tmp_path / "a.warc.gz")
    content = bytearray(path.read_bytes())
    starts = [item.offset for item in items(path)]  # type: ignore[union-attr]
    ends = [*starts[1:], len(content)]
    place = (starts[broken] if at > 0 else ends[broken]) + at
    content[place] ^= 0xFF
    path.write_bytes(content)
    found = items(path)
    (reject,) = [item for item in found if isinstance(item, Unread)]
    assert reject.reason is (Reason.BROKEN_OFF if broken == 2 else Reason.UNREADABLE)
    whole = [starts[i] for i in range(3) if i != broken]
    # A wrong check sum is noticed when the page is out.
    assert [item.offset for item in found if isinstance(item, Page) and item.offset != starts[broken]] == whole


def test_reading_goes_on_behind_damage_however_far_it_reaches(tmp_path: Path) -> None:
    archive = Archive()
    for number in range(40):
        archive.response(URL.format(number), HTML + random.Random(number).randbytes(9000).hex().encode())
    path = archive.write(tmp_path / "a.warc.gz")
    starts = [item.offset for item in items(path)]  # type: ignore[union-attr]
    content = bytearray(path.read_bytes())
    content[starts[3] + 50 : starts[30] - 1] = random.Random(0).randbytes(starts[30] - starts[3] - 51)
    path.write_bytes(content)
    found = items(path)
    assert [item.offset for item in found if isinstance(item, Page)] == starts[:3] + starts[30:]
    assert sum(isinstance(item, Unread) for item in found) == 1


def test_garbage_in_the_middle_of_what_is_read_but_once_ends_it_with_one_reject(tmp_path: Path) -> None:
    class Pipe(BytesIO):
        def seekable(self) -> bool:
            return False

    content = bytearray(three_pages(tmp_path / "a.warc.gz").read_bytes())
    second = items(tmp_path / "a.warc.gz")[1].offset  # type: ignore[union-attr]
    content[second + 40 : second + 80] = bytes(40)
    first, last = pages(Source("a.warc.gz", "a.warc.gz"), BufferedReader(Pipe(bytes(content))), ReadOptions())
    assert isinstance(first, Page)
    assert isinstance(last, Unread)
    assert last.reason is Reason.BROKEN_OFF


def test_a_broken_frame_of_zstd_costs_its_own_page_alone(tmp_path: Path) -> None:
    frames = [zstd.compress(record) for record in _numbered(20)]
    frames[7] = frames[7][:30] + bytes(len(frames[7]) - 30)
    path = tmp_path / "a.warc.zst"
    path.write_bytes(b"".join(frames))
    assert _urls_but(items(path), 7) == [URL.format(n) for n in range(20) if n != 7]


@pytest.mark.parametrize("pack", [bytes, bz2.compress, lzma.compress])
@pytest.mark.parametrize("junk", [bytes(512), b"WARC/1.0\r\n" + bytes(600)])
def test_a_plain_archive_is_read_on_at_the_next_record(
    tmp_path: Path, junk: bytes, pack: Callable[[bytes], bytes]
) -> None:
    records = _numbered(20)
    records[7] = junk + records[7][len(junk) :]
    path = tmp_path / "a.warc"
    path.write_bytes(pack(b"".join(records)))
    assert _urls_but(items(path), 7) == [URL.format(n) for n in range(20) if n != 7]


def _numbered(count: int) -> list[bytes]:
    archive = Archive()
    for number in range(count):
        archive.response(URL.format(number), HTML + random.Random(number).randbytes(9000).hex().encode())
    return archive.records


def _urls_but(found: list[Item], broken: int) -> list[str | None]:
    """The addresses of the pages but for a broken one, of which there is one reject."""
    (reject,) = [item for item in found if isinstance(item, Unread)]
    assert reject.reason is Reason.UNREADABLE
    return [item.url for item in found if isinstance(item, Page) and item.url != URL.format(broken)]


@pytest.mark.parametrize("pack", [bytes, gzip.compress, bz2.compress, zstd.compress])
def test_an_archive_comes_through_a_pipe(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    packed = tmp_path / "b.warc"
    packed.write_bytes(b"".join(map(pack, _numbered(20))))
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["dd", "bs=64k", f"if={packed}", f"of={pipe}"], stderr=subprocess.DEVNULL):
        found = items(pipe)
    assert [item.offset for item in found] == [item.offset for item in items(packed)]  # type: ignore[union-attr]


def test_frames_without_content_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.zst"
    skipped = b"\x50\x2a\x4d\x18\x04\0\0\0abcd"
    path.write_bytes(b"".join(skipped + zstd.compress(record) for record in _numbered(3)))
    assert [type(item) for item in items(path)] == [Page] * 3


def test_names_of_fields_are_read_in_any_spelling(tmp_path: Path) -> None:
    (record,) = Archive().response(URL.format(1), HTML).records
    for name in (b"WARC-Type", b"WARC-Target-URI", b"WARC-Date", b"Content-Type", b"Content-Length"):
        record = record.replace(name, name.lower())
    path = tmp_path / "a.warc"
    path.write_bytes(record)
    found = page(path)
    assert (found.content, found.url, found.fetched_at) == (HTML, URL.format(1), DATE)


def test_a_record_without_a_type_is_one_reject(tmp_path: Path) -> None:
    (record,) = Archive().response(URL.format(1), HTML).records
    path = tmp_path / "a.warc"
    path.write_bytes(record.replace(b"WARC-Type: response\r\n", b""))
    (found,) = items(path)
    assert isinstance(found, Unread)
    assert (found.reason, found.url) == (Reason.BAD_RECORD, URL.format(1))


def test_an_address_in_brackets_is_an_address(tmp_path: Path) -> None:
    path = Archive().response(f"<{URL.format(1)}>", HTML).write(tmp_path / "a.warc.gz")
    assert page(path).url == URL.format(1)


def _typed(path: Path, content_type: str, body: bytes) -> list[Item]:
    return items(Archive().response(URL, body, headers=(("Content-Type", content_type),)).write(path))


XHTML = b'<?xml version="1.0"?>\n<?xml-stylesheet href="a.css"?>\n<!DOCTYPE html>' + HTML


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("text/html,text/html; charset=utf-8", HTML),
        ('"text/html"', HTML),
        ("html", HTML),
        ("*/*", HTML),
        ("text/plain", b"\xef\xbb\xbf<!-- a --><!-- b -->" + HTML),
        ("text/xml", XHTML),
        ("application/xml; charset=utf-8", XHTML),
    ],
)
def test_types_that_servers_misspell_are_html_all_the_same(tmp_path: Path, content_type: str, body: bytes) -> None:
    assert [type(item) for item in _typed(tmp_path / "a.warc.gz", content_type, body)] == [Page]


@pytest.mark.parametrize("content_type", ["", "text/html", "application/octet-stream"])
def test_a_response_from_the_web_is_read_as_http_though_its_record_does_not_say_so(
    tmp_path: Path, content_type: str
) -> None:
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Robots-Tag: noai\r\n\r\n" + HTML
    (found,) = items(Archive().record("response", URL, block, content_type).write(tmp_path / "a.warc.gz"))
    assert isinstance(found, Page)
    assert (found.content, found.status, found.headers["x-robots-tag"]) == (HTML, 200, "noai")


def test_what_only_begins_like_http_is_a_page_as_it_is(tmp_path: Path) -> None:
    for kind, url, block in (("resource", URL, b"HTTP/1.1 200 OK\r\n\r\n" + HTML), ("response", URL, HTML)):
        (found,) = items(Archive().record(kind, url, block, "text/html").write(tmp_path / "a.warc.gz"))
        assert isinstance(found, Page)
        assert (found.content, found.status) == (block, None)


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("text/xml", b'<?xml version="1.0"?><rss><title>Ferry</title></rss>'),
        ("text/plain", b"Use <p> and <div> for paragraphs.\n"),
        ("text/plain", b"<!-- a -->" * 100 + b"<div>"),
        ("image/png, text/html", HTML),
    ],
)
def test_other_text_is_no_page(tmp_path: Path, content_type: str, body: bytes) -> None:
    assert [type(item) for item in _typed(tmp_path / "a.warc.gz", content_type, body)] == [Skipped]


def test_a_repeated_type_and_lines_that_are_no_headers(tmp_path: Path) -> None:
    block = (
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nno colon\r\n folded\r\n"
        b"X-Robots-Tag: noai,\r\n\tnoarchive\r\nContent-Type: text/html\r\n\r\n" + HTML
    )
    archive = Archive().record("response", URL, block, "application/http; msgtype=response")
    found = page(archive.write(tmp_path / "a.warc.gz"))
    assert (found.content, found.content_type) == (HTML, "text/html, text/html")
    assert found.headers["x-robots-tag"] == "noai, noarchive"


def test_a_conversion_to_html_is_html(tmp_path: Path) -> None:
    path = Archive().record("conversion", URL, HTML, "text/html").write(tmp_path / "a.warc.gz")
    assert not page(path).is_text


def _raw_deflated(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        pytest.param("x-gzip", gzip.compress(HTML), id="x-gzip"),
        pytest.param("deflate", zlib.compress(HTML), id="deflate"),
        pytest.param("deflate", _raw_deflated(HTML), id="raw deflate"),
        pytest.param("deflate", HTML, id="said to be deflate"),
        pytest.param("br", brotli.compress(HTML), id="br"),
        pytest.param("br", HTML, id="said to be br"),
        pytest.param("gzip", gzip.compress(HTML) + b"\r\n", id="bytes behind gzip"),
        pytest.param("gzip", gzip.compress(HTML[:9]) + gzip.compress(HTML[9:]), id="two members"),
        pytest.param("identity", gzip.compress(HTML), id="not said to be gzip"),
        pytest.param("gzip, gzip", gzip.compress(gzip.compress(HTML)), id="gzip twice"),
    ],
)
def test_what_browsers_unpack_is_unpacked(tmp_path: Path, encoding: str, body: bytes) -> None:
    headers = (("Content-Type", "text/html"), ("Content-Encoding", encoding))
    found = page(Archive().response(URL, body, headers=headers).write(tmp_path / "a.warc.gz"))
    assert (found.content, found.is_cut) == (HTML, False)


LONG = b"<html><p>" + random.Random(0).randbytes(30_000).hex().encode()


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        pytest.param((CHUNKED,), b"5\r\n<html\r\n9\r\n><p>The ", id="chunked"),
        pytest.param((CHUNKED,), b"5\r\n<html\r\n", id="between two chunks"),
        pytest.param((GZIP,), gzip.compress(LONG)[:9000], id="gzip"),
        pytest.param((GZIP, CHUNKED), b"8000\r\n" + gzip.compress(LONG)[:9000], id="both"),
        pytest.param((("Content-Encoding", "deflate"),), zlib.compress(LONG)[:9000], id="deflate"),
        pytest.param((("Content-Encoding", "br"),), brotli.compress(LONG)[:9000], id="br"),
        pytest.param((("Content-Encoding", "zstd"),), zstd.compress(LONG * 9)[:-9], id="zstd"),
        pytest.param((GZIP,), gzip.compress(LONG)[:9000] + bytes(20_000), id="damaged"),
    ],
)
def test_of_a_cut_body_there_is_what_came_and_it_is_said_to_be_cut(
    tmp_path: Path, headers: tuple[tuple[str, str], ...], body: bytes
) -> None:
    archive = Archive().response(URL, body, headers=(("Content-Type", "text/html"), *headers))
    found = page(archive.write(tmp_path / "a.warc.gz"))
    assert found.is_cut
    assert isinstance(found.content, bytes)
    assert found.content.startswith(b"<html")
    assert found.content in {b"<html><p>The ", b"<html"} or (LONG * 9).startswith(found.content[:5000])


def test_an_archive_says_what_it_cut(tmp_path: Path) -> None:
    (record,) = Archive().response(URL.format(1), HTML).records
    path = tmp_path / "a.warc"
    path.write_bytes(record.replace(b"WARC-Date", b"WARC-Truncated: length\r\nWARC-Date"))
    assert page(path).is_cut
