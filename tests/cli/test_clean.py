"""`newsclean clean` as a process."""

from __future__ import annotations

import gzip
import json
import os
import pty
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsclean.cli import main
from newsclean.files import output
from newsclean.files.compression import zstd

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conftest import Newsclean

STORY = b"<html><p>The ferry sails again.</p>"


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    contents = {
        "a": b"story one",
        "b": b"kind=section_front",
        "c": b"type=opinion column",
        "d": b"story two",
        "e": b"",
    }
    for name, content in contents.items():
        (folder / f"{name}.html").write_bytes(content)
    return folder


def _records(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def _said(stderr: bytes) -> Sequence[str]:
    lines = stderr.decode().splitlines()
    assert all(line.startswith("newsclean: ") for line in lines)
    return [line.removeprefix("newsclean: ") for line in lines]


@pytest.mark.parametrize("name", ["old.jsonl", "old.jsonl.gz"])
def test_records_and_rejects_that_lie_among_the_pages_are_no_pages(
    newsclean: Newsclean, pages: Path, tmp_path: Path, name: str
) -> None:
    assert newsclean("clean", "pages", "-o", f"pages/{name}").returncode == 0
    assert newsclean("clean", "pages", "-o", "new.jsonl").returncode == 0
    assert _records(tmp_path / "new.jsonl") == _records_of(pages / name)
    # Who names them means them.
    assert newsclean("clean", f"pages/{name}", "-o", "again.jsonl").returncode == 0
    assert len(_records(tmp_path / "again.jsonl")) == 3


def _records_of(path: Path) -> list[dict[str, object]]:
    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in content.splitlines()]


def test_without_an_output_records_go_to_stdout_and_rejects_to_stderr(newsclean: Newsclean, pages: Path) -> None:
    done = newsclean("clean", "pages", "-q")
    assert done.returncode == 0
    assert [json.loads(line)["text"] for line in done.stdout.splitlines()][:2] == ["story one", "type=opinion column"]
    assert _said(done.stderr) == ["pages/b.html: kind:section_front: kind=section_front", "pages/e.html: kind:empty"]


def test_every_page_is_one_line_in_one_of_the_files(newsclean: Newsclean, pages: Path, tmp_path: Path) -> None:
    done = newsclean("clean", "pages", "-o", "out.jsonl")
    assert (done.returncode, done.stdout) == (0, b"")
    rejects = _records(tmp_path / "out.jsonl.rejects.jsonl")
    assert [reject["reason"] for reject in rejects] == ["kind:section_front", "kind:empty"]
    assert len(_records(tmp_path / "out.jsonl")) == 3
    (summary,) = _said(done.stderr)
    assert summary.startswith("5 pages in ")
    assert summary.endswith("3 records, 2 rejects (kind:empty 1, kind:section_front 1)")


def test_workers_give_the_same_bytes(newsclean: Newsclean, tmp_path: Path) -> None:
    lines = [json.dumps({"html": f"{n} kind={'empty' if n % 3 == 0 else 'article'}"}) for n in range(300)]
    (tmp_path / "in.jsonl").write_text("\n".join(lines))
    for workers in "12":
        assert newsclean("clean", "in.jsonl", "-o", f"{workers}.jsonl", "--workers", workers).returncode == 0
    assert (tmp_path / "1.jsonl").read_bytes() == (tmp_path / "2.jsonl").read_bytes()
    assert (tmp_path / "1.jsonl.rejects.jsonl").read_bytes() == (tmp_path / "2.jsonl.rejects.jsonl").read_bytes()


@pytest.mark.parametrize(("suffix", "unpack"), [(".gz", gzip.decompress), (".zst", zstd.decompress)])
def test_outputs_are_compressed_by_their_suffix(
    newsclean: Newsclean, pages: Path, tmp_path: Path, suffix: str, unpack: type[bytes]
) -> None:
    newsclean("clean", "pages", "-o", f"out.jsonl{suffix}", "--rejects", f"rejects.jsonl{suffix}")
    newsclean("clean", "pages", "-o", "out.jsonl", "--rejects", "rejects.jsonl")
    for name in ("out.jsonl", "rejects.jsonl"):
        assert unpack((tmp_path / f"{name}{suffix}").read_bytes()) == (tmp_path / name).read_bytes()


def test_standard_input(newsclean: Newsclean) -> None:
    done = newsclean("clean", "-", "--url", "https://paper.example/1", stdin=gzip.compress(STORY))
    record = json.loads(done.stdout)
    assert (record["url"], record["provenance"]["input"]) == ("https://paper.example/1", "-")


@pytest.mark.parametrize("url", ["foo", "https://[paper.example/a"])
def test_an_address_that_is_none_is_said_to_be(newsclean: Newsclean, pages: Path, tmp_path: Path, url: str) -> None:
    (tmp_path / "urls.csv").write_text(f"file,url\na.html,{url}\n")
    for where, options in (("--url", ["--url", url]), ("urls.csv: line 2", ["--urls", "urls.csv"])):
        done = newsclean("clean", "pages/a.html", *options)
        assert done.returncode == 2
        assert _said(done.stderr) == [f"{where}: {url} is no address; one begins with https:// or http://"]


def test_a_manifest_gives_addresses(newsclean: Newsclean, pages: Path, tmp_path: Path) -> None:
    (tmp_path / "urls.csv").write_text("file,url\na.html,https://paper.example/a\n")
    done = newsclean("clean", "pages", "--urls", "urls.csv")
    assert [json.loads(line)["url"] for line in done.stdout.splitlines()][:2] == ["https://paper.example/a", None]


def test_a_manifest_among_the_pages_is_none_of_them(newsclean: Newsclean, pages: Path) -> None:
    (pages / "urls.csv").write_text("file,url\na.html,https://paper.example/a\n")
    done = newsclean("clean", "pages", "--urls", "pages/urls.csv")
    assert done.returncode == 0
    assert b"urls.csv" not in done.stderr
    done = newsclean("clean", "pages")
    assert b"pages/urls.csv: unreadable: a table: write its rows as JSON lines\n" in done.stderr


def test_rows_of_a_manifest_that_name_no_page_are_counted(newsclean: Newsclean, pages: Path, tmp_path: Path) -> None:
    (tmp_path / "urls.csv").write_text("file,url\na.html,https://paper.example/a\nz.html,https://paper.example/z\n")
    done = newsclean("clean", "pages", "--urls", "urls.csv", "-q")
    assert "urls.csv: 1 of 2 rows name no page that was read" in _said(done.stderr)


@pytest.mark.parametrize("content", ["", "file,url\n"])
def test_a_manifest_without_a_row_is_said_to_be(
    newsclean: Newsclean, pages: Path, tmp_path: Path, content: str
) -> None:
    (tmp_path / "urls.csv").write_text(content)
    done = newsclean("clean", "pages/a.html", "--urls", "urls.csv", "-q")
    assert (done.returncode, _said(done.stderr)) == (0, ["urls.csv: names no page"])


def test_of_a_run_that_only_wants_its_name_no_rows_are_counted(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "urls.csv").write_text("file,url\na.html,https://paper.example/a\n")
    monkeypatch.chdir(tmp_path)
    command = ["clean", "pages", "--urls", "urls.csv", "-o", "out.jsonl", "-q", "--max-errors", "90%"]

    def crash(path: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(output, "publish", crash)
        assert main(command) == 130
    assert main([*command, "--resume"]) == 0
    assert "rows name no page" not in capsys.readouterr().err
    assert (tmp_path / "out.jsonl").exists()


def test_types_are_filtered(newsclean: Newsclean, pages: Path) -> None:
    done = newsclean("clean", "pages/c.html", "pages/a.html", "--only-type", "opinion,editorial", "-q")
    assert json.loads(done.stdout)["article_type"] == "opinion"
    assert _said(done.stderr) == ["pages/a.html: filtered:only_type: story one"]
    done = newsclean("clean", "pages/c.html", "pages/a.html", "--exclude-type", "opinion", "-q")
    assert _said(done.stderr) == ["pages/c.html: filtered:exclude_type: type=opinion column"]
    done = newsclean("clean", "pages/a.html", "--exclude-kind", "article,video", "-q")
    assert _said(done.stderr) == ["pages/a.html: filtered:exclude_kind: story one"]


def test_text_for_people(newsclean: Newsclean, pages: Path) -> None:
    done = newsclean("clean", "pages/c.html", "--format", "text")
    shown = done.stdout.decode()
    assert shown.index("type=opinion column") < shown.index("removed: opinion\n  - A column [after, heading]")
    assert "removed" not in newsclean("clean", "pages/c.html", "--format", "text", "--no-removed").stdout.decode()


def test_an_output_in_the_input_folder_is_no_input(newsclean: Newsclean, pages: Path) -> None:
    for options in ([], ["--overwrite"]):
        assert newsclean("clean", "pages", "-o", "pages/out.jsonl", *options).returncode == 0
        assert len(_records(pages / "out.jsonl")) == 3


def test_an_output_that_is_named_as_input_is_refused(newsclean: Newsclean, pages: Path) -> None:
    done = newsclean("clean", "pages/a.html", "-o", "pages/a.html", "--overwrite")
    assert done.returncode == 2
    assert _said(done.stderr) == ["pages/a.html: is both input and output"]
    assert (pages / "a.html").read_bytes() == b"story one"


def test_an_existing_output_is_refused_before_any_work(newsclean: Newsclean, pages: Path, tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").write_text("precious\n")
    done = newsclean("clean", "pages", "-o", "out.jsonl")
    assert done.returncode == 2
    assert _said(done.stderr) == ["out.jsonl: exists already; --overwrite replaces it"]
    assert (tmp_path / "out.jsonl").read_text() == "precious\n"


@pytest.mark.parametrize(
    ("name", "content", "code", "line"),
    [
        ("png.html", b"\x89PNG\r\n\x1a\n", 10, "png.html: not_text: the bytes are not text"),
        ("empty.html", b"", 0, "empty.html: kind:empty"),
        ("bug.html", b"do=bug", 1, "bug.html: bug: KeyError"),
        ("torn.jsonl.gz", gzip.compress(b'{"text": "a"}\n')[:20], 2, "torn.jsonl.gz at 0: broken_off: cut off"),
        ("torn.html.gz", gzip.compress(STORY)[:-5], 2, "torn.html.gz: unreadable: cut off"),
        ("line.jsonl", b"nonsense\n", 10, "line.jsonl at 0: bad_record: no JSON object"),
    ],
)  # fmt: skip
def test_a_bad_input_is_a_clear_line_and_an_exit_code(
    newsclean: Newsclean, tmp_path: Path, name: str, content: bytes, code: int, line: str
) -> None:
    (tmp_path / name).write_bytes(content)
    done = newsclean("clean", name, "-q")
    assert (done.returncode, done.stdout) == (code, b"")
    said = _said(done.stderr)
    assert said[0].startswith(line)
    assert len(said) == (1 if code in {0, 2} else 2)


def test_an_output_of_what_cannot_be_read_is_not_made(newsclean: Newsclean, tmp_path: Path) -> None:
    (tmp_path / "torn.html.gz").write_bytes(gzip.compress(STORY)[:-5])
    done = newsclean("clean", "torn.html.gz", "-o", "out.jsonl", "-q")
    assert done.returncode == 2
    assert _said(done.stderr) == [
        "nothing could be read: torn.html.gz: cut off: the compressed data ends too early",
    ]
    assert not list(tmp_path.glob("out.jsonl*"))


def test_a_folder_of_files_that_are_no_pages(newsclean: Newsclean, tmp_path: Path) -> None:
    (tmp_path / "odd").mkdir()
    for name in ("a.bin", "b.bin"):
        (tmp_path / "odd" / name).write_bytes(b"\x89odd\x00")
    done = newsclean("clean", "odd", "-o", "out.jsonl", "-q")
    assert (done.returncode, _said(done.stderr)) == (2, ["no page in 2 files"])
    assert not list(tmp_path.glob("out.jsonl*"))


def test_a_folder_of_archives_alone_says_what_to_do(newsclean: Newsclean, tmp_path: Path) -> None:
    (tmp_path / "packed").mkdir()
    with zipfile.ZipFile(tmp_path / "packed" / "pages.zip", "w") as archive:
        archive.writestr("a.html", STORY)
    done = newsclean("clean", "packed", "-o", "out.jsonl", "-q")
    told = "nothing could be read: packed/pages.zip: an archive of files: unpack it"
    assert (done.returncode, _said(done.stderr)) == (2, [told])


def test_a_folder_without_pages(newsclean: Newsclean, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = newsclean("clean", "empty", "-o", "out.jsonl")
    assert done.returncode == 2
    assert _said(done.stderr) == ["empty: no pages in this folder"]
    assert not (tmp_path / "out.jsonl.part").exists()


def test_more_errors_than_allowed(newsclean: Newsclean, tmp_path: Path) -> None:
    lines = [json.dumps({"text": "a"})] * 8 + ["broken"] * 2
    (tmp_path / "in.jsonl").write_text("\n".join(lines))
    done = newsclean("clean", "in.jsonl", "-o", "out.jsonl")
    assert done.returncode == 10
    assert _said(done.stderr)[-1] == "2 rejects by error (20 %), --max-errors is 10%"
    for limit, code in (("20%", 0), ("2", 0), ("1", 10), ("0", 10)):
        done = newsclean("clean", "in.jsonl", "--rejects", "/dev/null", "--max-errors", limit)
        assert done.returncode == code


def test_an_input_whose_rest_is_lost_is_too_much_however_little_was_read(newsclean: Newsclean, tmp_path: Path) -> None:
    lines = b"".join(b'{"text": "%d %b"}\n' % (n, os.urandom(20).hex().encode()) for n in range(4000))
    (tmp_path / "in.jsonl.gz").write_bytes(gzip.compress(lines)[:-5000])
    done = newsclean("clean", "in.jsonl.gz", "-o", "out.jsonl")
    assert done.returncode == 10
    assert _said(done.stderr)[-1] == "the rest of 1 input could not be read; the rejects say why (broken_off)"
    assert len(_records(tmp_path / "out.jsonl")) > 3000
    assert newsclean("clean", "in.jsonl.gz", "-o", "all.jsonl", "--max-errors", "100%").returncode == 0


def test_a_full_disk(newsclean: Newsclean, tmp_path: Path) -> None:
    lines = [json.dumps({"text": f"{n} " + "word " * 200}) for n in range(400)]
    (tmp_path / "in.jsonl").write_text("\n".join(lines))
    assert newsclean("clean", "in.jsonl", "-o", "whole.jsonl").returncode == 0
    done = newsclean("clean", "in.jsonl", "-o", "out.jsonl", FILE_BYTES="300000")
    assert done.returncode == 5
    assert _said(done.stderr) == ["out.jsonl.part: file too large; --resume goes on with it"]
    assert _records(tmp_path / "out.jsonl.part")
    assert newsclean("clean", "in.jsonl", "-o", "out.jsonl", "--resume").returncode == 0
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_standard_output_that_takes_nothing(newsclean: Newsclean, pages: Path) -> None:
    done = newsclean("clean", "pages/a.html", stdout="/dev/full")
    assert done.returncode == 5
    assert _said(done.stderr) == ["standard output: no space left on device"]


def test_a_device_is_written_to_as_it_is(newsclean: Newsclean, pages: Path) -> None:
    done = newsclean("clean", "pages/a.html", "-o", "/dev/null", "-q")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert not Path("/dev/null.part").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminals")
@pytest.mark.parametrize("options", [[], ["-q"]])
def test_progress_is_shown_on_a_terminal_only(tmp_path: Path, options: list[str]) -> None:
    lines = [json.dumps({"text": f"{n} cost=5"}) for n in range(200)]
    (tmp_path / "in.jsonl").write_text("\n".join(lines))
    ours, theirs = pty.openpty()
    fake = str(Path(__file__).with_name("fake_newsclean.py"))
    arguments = [sys.executable, fake, "clean", "in.jsonl", "-o", "out.jsonl", *options]
    with subprocess.Popen(arguments, cwd=tmp_path, stderr=theirs, env={**os.environ, "TERM": "xterm"}) as process:
        os.close(theirs)
        shown = _all_of(ours)
    assert process.returncode == 0
    assert ("a second" in shown and "rejects" in shown) == (not options)
    assert ("200 pages in " in shown) == (not options)


def _all_of(terminal: int) -> str:
    parts = []
    try:
        while part := os.read(terminal, 1 << 16):
            parts.append(part)
    except OSError:  # what Linux says when the other end is closed
        pass
    os.close(terminal)
    return b"".join(parts).decode()
