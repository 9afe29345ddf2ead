"""Outputs: whole or `.part`, gone on with where they were left."""

from __future__ import annotations

import bz2
import gzip
import lzma
import resource
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from newsclean.errors import LockedError, OutputError, UsageError
from newsclean.files import Destination, Mark, Output, Place, output
from newsclean.files.compression import zstd
from newsclean.files.part import publish

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

UNPACK = {
    "": bytes,
    ".gz": gzip.decompress,
    ".bz2": bz2.decompress,
    ".xz": lzma.decompress,
    ".zst": zstd.decompress,
}


def _line(number: int) -> bytes:
    return b"%d %b\n" % (number, b"word " * (number % 40))


class Run:
    """A run of numbered pages: every fifth is a reject. It can be stopped after a page, durably or not."""

    def __init__(self, folder: Path, name: str = "out.jsonl") -> None:
        self.out = folder / name
        self.rejects = folder / f"{name}.rejects.jsonl"

    def go(self, pages: int, *, stop_at: int | None = None, commit_at: int | None = None, **options: bool) -> None:
        with Output(Destination(self.out, self.rejects, run="r", **options)) as output:
            for number in range(output.mark.done, pages):
                mark = Mark({"pages": number + 1})
                output.add(Place(number % 5 == 0), _line(number), lambda mark=mark: mark)
                if number == commit_at:
                    output.commit(mark)
                if number == stop_at:
                    return
            output.finish(Mark({"pages": pages}))

    def contents(self) -> tuple[bytes, bytes]:
        return self.out.read_bytes(), self.rejects.read_bytes()

    def files(self) -> set[str]:
        return {path.name for path in self.out.parent.iterdir()}


def test_lines_go_to_their_places_and_nothing_else_is_left(tmp_path: Path) -> None:
    run = Run(tmp_path)
    run.go(10)
    assert run.contents() == (b"".join(_line(n) for n in range(10) if n % 5), _line(0) + _line(5))
    assert run.files() == {"out.jsonl", "out.jsonl.rejects.jsonl"}


def test_until_it_is_whole_an_output_has_no_name(tmp_path: Path) -> None:
    run = Run(tmp_path)
    run.go(10, stop_at=7)
    assert run.files() == {"out.jsonl.part", "out.jsonl.rejects.jsonl.part", "out.jsonl.part.state"}


@pytest.mark.parametrize("suffix", ["", ".gz", ".xz", ".zst"])
@pytest.mark.parametrize("stop_at", [0, 63, 64, 100, 299])
@pytest.mark.parametrize("commit_at", [None, 0, 63, 70, 290])
def test_a_resumed_output_has_the_bytes_of_an_undisturbed_one(
    tmp_path: Path, suffix: str, stop_at: int, commit_at: int | None
) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    undisturbed, resumed = (Run(tmp_path / name, f"out.jsonl{suffix}") for name in "ab")
    undisturbed.go(300)
    resumed.go(300, stop_at=stop_at, commit_at=commit_at)
    resumed.go(300, resume=True, stop_at=min(stop_at * 2 + 1, 298))
    with resumed.out.with_name(f"out.jsonl{suffix}.part").open("ab") as part:
        part.write(b"a torn li")
    resumed.go(300, resume=True)
    assert resumed.contents() == undisturbed.contents()
    assert UNPACK[suffix](resumed.out.read_bytes()).count(b"\n") == 240


@pytest.mark.parametrize("suffix", [suffix for suffix in UNPACK if suffix])
def test_a_compressed_output_without_a_line_is_valid(tmp_path: Path, suffix: str) -> None:
    run = Run(tmp_path, f"out.jsonl{suffix}")
    run.go(0)
    assert UNPACK[suffix](run.out.read_bytes()) == b""
    assert run.out.stat().st_size > 0


@pytest.mark.parametrize("named", [0, 1, 2])
def test_a_crash_between_the_renames_is_mended(tmp_path: Path, named: int, monkeypatch: pytest.MonkeyPatch) -> None:
    run = Run(tmp_path)
    published: list[Path] = []

    def crash(path: Path) -> None:
        if len(published) == named:
            raise KeyboardInterrupt
        published.append(path)
        publish(path)

    monkeypatch.setattr(output, "publish", crash)
    monkeypatch.setattr(Output, "_remove_state", crash)
    with pytest.raises(KeyboardInterrupt):
        run.go(10)
    monkeypatch.undo()
    with Output(Destination(run.out, run.rejects, run="r", resume=True)) as resumed:
        assert resumed.is_whole
        assert resumed.mark.done == 10
        resumed.finish(resumed.mark)
    assert run.files() == {"out.jsonl", "out.jsonl.rejects.jsonl"}
    assert run.contents()[1] == _line(0) + _line(5)


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.rejects.jsonl"])
def test_an_existing_output_is_refused_and_stays(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"precious\n")
    with pytest.raises(UsageError, match="exists already; --overwrite replaces it"):
        Run(tmp_path).go(10)
    assert Run(tmp_path).files() == {name}
    Run(tmp_path).go(10, overwrite=True)
    assert (tmp_path / name).read_bytes() != b"precious\n"


def test_what_is_overwritten_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    run = Run(tmp_path)
    run.go(10)
    run.go(20, overwrite=True, stop_at=15, commit_at=15)
    assert run.contents()[0].endswith(_line(9))
    run.go(20, overwrite=True, resume=True)
    assert run.contents()[0].endswith(_line(19))


def test_a_part_is_not_lost_unasked(tmp_path: Path) -> None:
    run = Run(tmp_path)
    run.go(10, stop_at=7, commit_at=7)
    with pytest.raises(UsageError, match="--resume goes on with it, --overwrite starts anew"):
        run.go(10)
    run.out.with_name("out.jsonl.part.state").unlink()
    with pytest.raises(UsageError, match="interrupted run; --overwrite starts anew"):
        run.go(10, resume=True)
    run.go(10, overwrite=True)
    assert run.contents()[1] == _line(0) + _line(5)


def test_only_the_same_run_is_resumed(tmp_path: Path) -> None:
    run = Run(tmp_path)
    run.go(10, stop_at=7)
    with pytest.raises(UsageError, match="other inputs, options or version"):
        Output(Destination(run.out, run.rejects, run="another", resume=True))


def test_a_part_that_lost_bytes_is_not_built_upon(tmp_path: Path) -> None:
    run = Run(tmp_path)
    run.go(10, stop_at=7, commit_at=7)
    run.out.with_name("out.jsonl.part").write_bytes(b"")
    with pytest.raises(OutputError, match="shorter than what was written"):
        run.go(10, resume=True)


def test_two_runs_do_not_share_an_output(tmp_path: Path) -> None:
    run = Run(tmp_path)
    with Output(Destination(run.out, run.rejects, run="r")):
        for options in ({}, {"resume": True}, {"overwrite": True}):
            with pytest.raises(LockedError, match="another run is writing it"):
                run.go(10, **options)


@contextmanager
def _files_up_to(size: int) -> Iterator[None]:
    """A disk on which no file can grow beyond a size."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("suffix", ["", ".gz", ".zst"])
def test_a_full_disk_leaves_whole_lines_to_go_on_with(tmp_path: Path, suffix: str) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    undisturbed, run = (Run(tmp_path / name, f"out.jsonl{suffix}") for name in "ab")
    undisturbed.go(1000)
    with _files_up_to(undisturbed.out.stat().st_size // 2), pytest.raises(OutputError, match=r"\.part: file too large"):
        run.go(1000)
    part = UNPACK[suffix](run.out.with_name(run.out.name + ".part").read_bytes())
    assert part == b"" or part.endswith(b"\n")
    run.go(1000, resume=True)
    assert run.contents() == undisturbed.contents()


def test_a_folder_that_is_not_there_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"none: no such folder"):
        Run(tmp_path / "none").go(10)
