"""`newsclean clean` with its real cleaner: every page one line, whatever is fed to it and whenever it is stopped."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema
import pytest
from archives import Archive
from forks import SECONDS, wait_until

from newsclean import json_schema

if TYPE_CHECKING:
    from conftest import Newsclean

ROOT = Path(__file__).parents[2]
SITE = ROOT / "samples" / "site"
PAGES = sorted(SITE.rglob("*.html"))
STORY = SITE / "news" / "20101" / "sunday-ferry-to-return-after-eleven-years.html"
CORPUS = ROOT.parent / "shared" / "corpus" / "fundus-dev" / "pages"
VALIDATOR = jsonschema.Draft202012Validator(json_schema())

needs_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason="the labelled pages are not here")


def _lines(path: Path) -> list[bytes]:
    return path.read_bytes().splitlines()


def _outputs(folder: Path, name: str) -> tuple[bytes, bytes]:
    return (folder / name).read_bytes(), (folder / f"{name}.rejects.jsonl").read_bytes()


FOLDERS = [SITE, pytest.param(CORPUS, marks=[pytest.mark.corpora, needs_corpus])]


@pytest.mark.parametrize("pages", FOLDERS, ids=["samples", "corpus"])
def test_every_page_is_a_line(real_newsclean: Newsclean, tmp_path: Path, pages: Path) -> None:
    done = real_newsclean("clean", str(pages), "-o", "out.jsonl", "--max-errors", "0")
    assert done.returncode == 0, done.stderr
    records, rejects = _lines(tmp_path / "out.jsonl"), _lines(tmp_path / "out.jsonl.rejects.jsonl")
    assert len(records) + len(rejects) == len(list(pages.rglob("*.html*")))
    for record in [*map(json.loads, records), *(json.loads(reject)["record"] for reject in rejects)]:
        VALIDATOR.validate(record)


def test_workers_give_the_same_bytes(real_newsclean: Newsclean, tmp_path: Path) -> None:
    for workers in "12":
        done = real_newsclean("clean", str(SITE), "-o", f"{workers}.jsonl", "--workers", workers)
        assert done.returncode == 0, done.stderr
    assert _outputs(tmp_path, "1.jsonl") == _outputs(tmp_path, "2.jsonl")


def test_bad_inputs_among_good_ones_each_have_their_line(real_newsclean: Newsclean, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    story = STORY.read_bytes()
    contents = {
        "empty.html": b"",
        "picture.html": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8,
        "story.html": story,
        "torn.html.gz": gzip.compress(story)[:-200],
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    (folder / "loop.html").symlink_to("loop.html")
    done = real_newsclean("clean", "pages", "-o", "out.jsonl")
    assert done.returncode == 10
    assert b"Traceback" not in done.stderr
    rejects = [json.loads(line) for line in _lines(tmp_path / "out.jsonl.rejects.jsonl")]
    assert [(Path(reject["input"]).name, reject["reason"]) for reject in rejects] == [
        ("empty.html", "kind:empty"),
        ("loop.html", "unreadable"),
        ("picture.html", "not_text"),
        ("torn.html.gz", "unreadable"),
    ]
    (record,) = _lines(tmp_path / "out.jsonl")
    assert json.loads(record)["provenance"]["input"] == "pages/story.html"


def test_the_address_of_a_saved_page(real_newsclean: Newsclean, tmp_path: Path) -> None:
    comment = b"<!-- saved from url=(0029)https://paper.example/ferry/1 -->\n"
    page = b'<link rel="canonical" href="https://paper.example/1"><p>The ferry sails again.'
    (tmp_path / "saved.html").write_bytes(comment + page)
    record = json.loads(real_newsclean("clean", "saved.html", "--all").stdout)
    assert (record["url"], record["url_canonical"]) == ("https://paper.example/ferry/1", "https://paper.example/1")
    (tmp_path / "canonical.html").write_bytes(page)
    record = json.loads(real_newsclean("clean", "canonical.html", "--all").stdout)
    assert (record["url"], record["url_canonical"]) == (None, "https://paper.example/1")


def test_a_name_that_would_command_the_terminal_is_spelled_out(real_newsclean: Newsclean) -> None:
    done = real_newsclean("clean", "a\x1b[2J\nb.html")
    assert (done.returncode, done.stderr) == (2, b"newsclean: a\\x1b[2J\\nb.html: no such file or folder\n")


@pytest.mark.parametrize("workers", ["1", "2"])
def test_ctrl_c_half_way_and_resumed(real_newsclean: Newsclean, tmp_path: Path, workers: str) -> None:
    archive = Archive()
    for n in range(100):
        archive.response(f"https://paper.example/{n}", PAGES[n % len(PAGES)].read_bytes())
    archive.write(tmp_path / "in.warc")
    # A run may be done before the signal reaches it.
    assert any(_is_interrupted("in.warc", tmp_path, workers) for _ in range(10))
    assert all(json.loads(line) for line in _lines(tmp_path / "out.jsonl.part"))
    done = real_newsclean("clean", "in.warc", "-o", "out.jsonl", "--resume", "--workers", workers)
    assert done.returncode == 0, done.stderr
    assert b" done before the run was interrupted" in done.stderr
    assert real_newsclean("clean", "in.warc", "-o", "whole.jsonl").returncode == 0
    assert _outputs(tmp_path, "out.jsonl") == _outputs(tmp_path, "whole.jsonl")
    assert not list(tmp_path.glob("*.part*"))


OFTEN = """
import sys
from newsclean.cli import main
from newsclean.files import output
output._COMMIT_SECONDS = 0.05
sys.exit(main())
"""


def _is_interrupted(archive: str, folder: Path, workers: str) -> bool:
    """True where a run came to an end by the SIGINT that all its processes are sent, as a terminal does, once it has
    written something."""
    arguments = ["clean", archive, "-o", "out.jsonl", "--workers", workers, "--overwrite"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-c", OFTEN, *arguments],
        cwd=folder, env=environment, stderr=subprocess.PIPE, start_new_session=True,
    ) as process:  # fmt: skip
        part = folder / "out.jsonl.part"
        wait_until(lambda: process.poll() is not None or (part.exists() and part.stat().st_size))
        os.killpg(process.pid, signal.SIGINT)
        _, stderr = process.communicate(timeout=SECONDS)
    if process.returncode == 0:
        return False
    assert process.returncode == 130
    assert stderr == b"newsclean: interrupted by SIGINT; --resume goes on with out.jsonl.part\n"
    return True
