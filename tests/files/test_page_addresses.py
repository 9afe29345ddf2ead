"""Where a saved page came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsclean.errors import InputError
from newsclean.files import Manifest, ReadOptions, expand, read, read_manifest
from newsclean.model import Page

if TYPE_CHECKING:
    from pathlib import Path

URL = "https://paper.example/harbour/ferry-1"


def _url(path: Path, **options: object) -> str | None:
    (found,) = read(expand([str(path)]), ReadOptions(**options))  # type: ignore[arg-type]
    assert isinstance(found, Page)
    return found.url


def _saved(tmp_path: Path, content: bytes, name: str = "ferry.html") -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


def test_a_browser_leaves_the_address_in_a_comment(tmp_path: Path) -> None:
    comment = f"<!-- saved from url=({len(URL):04d}){URL} -->".encode()
    assert _url(_saved(tmp_path, b"<!doctype html>\r\n" + comment + b"<p>x")) == URL


def test_the_comments_number_is_the_length_of_the_address(tmp_path: Path) -> None:
    comment = f"<!-- saved from url=({len(URL):04d}){URL}--><p>".encode()
    assert _url(_saved(tmp_path, comment)) == URL


def test_the_extension_singlefile_leaves_it_so(tmp_path: Path) -> None:
    comment = f"<!--\n Page saved with SingleFile \n url: {URL} \n saved date: Mon May 11 2026 \n-->".encode()
    assert _url(_saved(tmp_path, b"<!DOCTYPE html> <html lang=en>" + comment + b"<p>x")) == URL


@pytest.mark.parametrize(
    "comment",
    [b"<!-- saved from url=(0014)about:internet -->", b" " * 3000 + b"<!-- saved from url=(0009)http://a/ -->"],
)
def test_other_comments_are_no_address(tmp_path: Path, comment: bytes) -> None:
    assert _url(_saved(tmp_path, b"<p>x" + comment)) is None


def test_the_option_goes_before_the_comment(tmp_path: Path) -> None:
    path = _saved(tmp_path, b"<!-- saved from url=(0009)http://a/ --><p>x")
    assert _url(path, url=URL) == URL


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("m.csv", "ferry.html,{url}\n"),
        ("m.csv", "url,title,file\n{url},The ferry,ferry.html\n"),
        ("m.csv", 'file,url\n"ferry.html","{url}"\n\n'),
        ("m.tsv", "ferry.html\t{url}\n"),
        ("m.jsonl", '{{"file": "ferry.html", "url": "{url}"}}\n'),
        ("m.jsonl", '{{"file": "ferry.html", "url": "{url}"}}\n\n \n'),
        ("m.csv", "\ufefffile,url\nferry.html,{url}\n"),
    ],
)
def test_a_manifest_names_files_and_addresses(tmp_path: Path, name: str, content: str) -> None:
    manifest = tmp_path / name
    manifest.write_text(content.format(url=URL), encoding="utf-8")
    assert read_manifest(manifest) == {"ferry.html": URL}


@pytest.mark.parametrize("key", ["ferry.html", "ferry.html.gz", "harbour/ferry.html"])
def test_a_file_is_found_by_name_by_place_in_its_folder_and_uncompressed(tmp_path: Path, key: str) -> None:
    path = tmp_path / "harbour" / "ferry.html.gz"
    path.parent.mkdir()
    path.write_bytes(b"<p>x")
    assert _url(tmp_path, urls=Manifest([(key, URL)])) == URL


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("m.csv", "a.html,http://a/\nb.html\n", "line 2: a file name and an address are wanted"),
        ("m.csv", "file,url\na.html,http://a/\n\nb.html\n", "line 4: a file name and an address are wanted"),
        ("m.csv", "a.html,http://a/\n" + "b" * 200_000 + ",http://b/\n", "line 2: field larger than field limit"),
        ("m.jsonl", "\n" + "[" * 100_000, "line 2: no JSON object"),
        ("m.jsonl", "{}\n", "line 1: a file name and an address are wanted"),
        ("m.jsonl", "nonsense\n", "line 1: no JSON object"),
        ("m.csv", None, "no such file"),
        ("m.csv", "file,url\na.html,http://a/\nb.html,paper.example/b\n", "line 3: paper.example/b is no address"),
        ("m.jsonl", '{"file": "a.html", "url": "https://[paper.example/a"}\n', "line 1: https://.* is no address"),
    ],
)
def test_a_broken_manifest_names_its_line(tmp_path: Path, name: str, content: str | None, message: str) -> None:
    manifest = tmp_path / name
    if content is not None:
        manifest.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=message):
        read_manifest(manifest)


def test_a_file_has_one_address(tmp_path: Path) -> None:
    manifest = tmp_path / "m.csv"
    manifest.write_text("a.html,http://a/\na.html,http://a/\n", encoding="utf-8")
    assert read_manifest(manifest) == {"a.html": "http://a/"}
    manifest.write_text("a.html,http://a/\na.html,http://b/\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"a\.html has two addresses, http://a/ and http://b/"):
        read_manifest(manifest)
