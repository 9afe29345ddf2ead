"""Standard streams that are closed or full: one line and exit code 5, whichever command writes; and those that are
read by nobody."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from forks import SECONDS

PRINTING = ["--help", "--version", "clean --help", "schema", "sites list", "sites show dawn"]
NEWSCLEAN = [sys.executable, "-m", "newsclean"]
ROOT = Path(__file__).parents[2]


def _run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """A shell line in which $newsclean stands for the command."""
    return subprocess.run(
        ["sh", "-c", command.replace("$newsclean", f"{sys.executable} -m newsclean")],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("command", PRINTING)
def test_a_full_standard_output(tmp_path: Path, command: str) -> None:
    done = _run(f"$newsclean {command} > /dev/full", tmp_path)
    assert (done.returncode, done.stderr) == (5, "newsclean: standard output: no space left on device\n")


@pytest.mark.parametrize("command", PRINTING)
def test_a_closed_standard_output(tmp_path: Path, command: str) -> None:
    done = _run(f"$newsclean {command} >&-", tmp_path)
    assert (done.returncode, done.stderr) == (5, "newsclean: standard output: bad file descriptor\n")


@pytest.mark.parametrize("command", ["schema", "sites list"])
def test_where_nobody_reads_nothing_is_said(tmp_path: Path, command: str) -> None:
    with subprocess.Popen(
        [*NEWSCLEAN, *command.split()], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.parametrize("command", ["clean page.html other.html --all", "clean --help", "schema", "sites list"])
def test_in_a_pipe_to_head_it_ends_as_other_commands_do(tmp_path: Path, command: str) -> None:
    for name in ("page.html", "other.html"):
        (tmp_path / name).write_text(
            "<article>" + "<p>The ferry sails again, the harbour said.</p>" * 9, encoding="utf-8"
        )
    done = _run(f"($newsclean {command}; echo $? > code) | true", tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "code").read_text(encoding="utf-8") == "141\n"


def test_with_every_stream_closed_the_files_hold_what_they_should(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<p>The ferry sails again.", encoding="utf-8")
    (tmp_path / "picture.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    done = _run("$newsclean clean page.html picture.html --all -o out.jsonl <&- >&- 2>&-", tmp_path)
    assert done.returncode == 10
    assert [json.loads(line)["page_kind"] for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    (reject,) = (tmp_path / "out.jsonl.rejects.jsonl").read_bytes().splitlines()
    assert json.loads(reject)["reason"] == "not_text"


def test_a_closed_standard_input_is_an_empty_page(tmp_path: Path) -> None:
    done = _run("$newsclean clean - -q <&-", tmp_path)
    assert (done.returncode, done.stderr) == (0, "newsclean: -: kind:empty\n")
