"""`newsclean clean` stopped, killed, and gone on with. NEWSCLEAN_CRASHES=full kills fifty times."""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from forks import SECONDS, wait_until

sys.path.insert(0, str(Path(__file__).parents[1] / "files"))
from typing import TYPE_CHECKING

from archives import Archive

if TYPE_CHECKING:
    import subprocess

    from conftest import Newsclean

Start = Callable[..., "subprocess.Popen[bytes]"]
PAGES = 400
PAUSE = 350
KILLS = 50 if os.environ.get("NEWSCLEAN_CRASHES") == "full" else 8
OFTEN = {"COMMIT_SECONDS": "0.02"}


@pytest.fixture
def archive(tmp_path: Path) -> str:
    """A WARC of many pages of 3 ms; near its end is one that waits for the file `go`, which is there."""
    made = Archive()
    for n in range(PAGES):
        kind = "empty" if n % 7 == 0 else "article"
        told = f"cost=3 kind={kind}{' do=wait' if n == PAUSE else ''}"
        made.response(f"https://paper.example/{n}", f"<html>{n} {told}".encode() + b" word" * (n % 90))
    (tmp_path / "go").touch()
    return made.write(tmp_path / "in.warc.gz").name


def _wait_for(path: Path, size: int) -> None:
    wait_until(lambda: path.exists() and path.stat().st_size >= size)


@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize("signum", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_run_with_whole_lines_to_go_on_with(
    newsclean: Newsclean, start: Start, archive: str, tmp_path: Path, workers: str, signum: signal.Signals
) -> None:
    newsclean("clean", archive, "-o", "whole.jsonl")
    (tmp_path / "go").unlink()
    process = start("clean", archive, "-o", "out.jsonl", "--workers", workers, **OFTEN)
    _wait_for(tmp_path / "out.jsonl.part", 20_000)
    process.send_signal(signum)
    (tmp_path / "go").touch()
    _, stderr = process.communicate(timeout=SECONDS)
    assert process.returncode == 128 + signum
    assert stderr.decode() == f"newsclean: interrupted by {signum.name}; --resume goes on with out.jsonl.part\n"
    for line in (tmp_path / "out.jsonl.part").read_bytes().splitlines(keepends=True):
        assert line.endswith(b"\n")
        json.loads(line)
    done = newsclean("clean", archive, "-o", "out.jsonl", "--resume")
    assert done.returncode == 0
    assert b"of them were done before the run was interrupted" in done.stderr
    assert _contents(tmp_path, "out.jsonl") == _contents(tmp_path, "whole.jsonl")


def test_a_signal_while_waiting_for_input_ends_the_run(tmp_path: Path, start: Start) -> None:
    (tmp_path / "in.html").write_bytes(b"do=hang")
    process = start("clean", "in.html", "-o", "out.jsonl", "--workers", "2")
    _wait_for(tmp_path / "out.jsonl.part.state", 1)
    time.sleep(0.5)
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=SECONDS)
    assert process.returncode == 143
    assert not list(tmp_path.glob("out.jsonl*"))


def test_a_second_run_on_the_same_output_is_locked_out(
    newsclean: Newsclean, start: Start, archive: str, tmp_path: Path
) -> None:
    first = start("clean", archive, "-o", "out.jsonl")
    _wait_for(tmp_path / "out.jsonl.part.state", 1)
    second = newsclean("clean", archive, "-o", "out.jsonl")
    assert (second.returncode, second.stderr) == (3, b"newsclean: out.jsonl.part: another run is writing it\n")
    first.communicate(timeout=SECONDS)
    assert first.returncode == 0


@pytest.mark.slow
@pytest.mark.parametrize(("name", "workers"), [("out.jsonl", "2"), ("out.jsonl.gz", "1"), ("out.jsonl.zst", "2")])
def test_killed_at_any_instant_and_resumed_the_bytes_are_those_of_an_undisturbed_run(
    newsclean: Newsclean, start: Start, archive: str, tmp_path: Path, name: str, workers: str
) -> None:
    chance = random.Random(name)
    newsclean("clean", archive, "-o", f"whole-{name}", **OFTEN)
    whole = _contents(tmp_path, f"whole-{name}")
    kills = 0
    while kills < KILLS:
        process = start("clean", archive, "-o", name, "--resume", "--workers", workers, **OFTEN)
        if chance.random() < 0.8:
            _wait_until_it_writes(process, tmp_path / f"{name}.part")
        time.sleep(chance.uniform(0, 0.2))
        process.kill()
        process.communicate()
        kills += process.returncode == -signal.SIGKILL
        if not list(tmp_path.glob(f"{name}*.part*")) and (tmp_path / name).exists():  # it got through
            assert _contents(tmp_path, name) == whole
            for output in tmp_path.glob(f"{name}*"):
                output.unlink()
    assert newsclean("clean", archive, "-o", name, "--resume", "--workers", workers).returncode == 0
    assert _contents(tmp_path, name) == whole


def _wait_until_it_writes(process: subprocess.Popen[bytes], part: Path) -> None:
    before = part.stat().st_size if part.exists() else 0
    while process.poll() is None and (not part.exists() or part.stat().st_size <= before):
        time.sleep(0.005)


def _contents(folder: Path, name: str) -> tuple[bytes, bytes]:
    return (folder / name).read_bytes(), (folder / f"{name}.rejects.jsonl").read_bytes()
