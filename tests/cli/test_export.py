"""`newsclean export` as a process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from forks import SECONDS, wait_until
from made_records import lines_of, record, text_of, unpacked, write_records

from newsclean.files import Reject
from newsclean.model import Flag, Rights

if TYPE_CHECKING:
    from conftest import Newsclean

Start = Callable[..., "subprocess.Popen[bytes]"]
RECORDS = [
    record("a", text_of(1)),
    record("b", text_of(1), date_published="2026-05-12T00:00:00Z"),
    record("c", text_of(2), language="ur", flags=(Flag.SPONSORED,)),
    record("d", text_of(3), rights=Rights(noai=True)),
]


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    """A folder as crawls leave it."""
    folder = tmp_path / "crawl" / "paper"
    write_records(folder / "20261124T093000Z.jsonl", RECORDS[:2])
    write_records(folder / "20261125T093000Z.jsonl", RECORDS[2:])
    (folder / "20261125T093000Z.rejects.jsonl").write_bytes(Reject(url="x", reason="fetch:gone").line)
    return folder


def _ids(folder: Path) -> list[str]:
    return [json.loads(line)["id"] for file in sorted(folder.glob("data/*.zst")) for line in unpacked(file)]


def test_a_data_set_of_a_crawl(newsclean: Newsclean, crawl: Path, tmp_path: Path) -> None:
    done = newsclean("export", "crawl/paper", "-o", "set", "-v")
    assert (done.returncode, done.stdout) == (0, b"")
    assert done.stderr.decode() == (
        "newsclean: 4 lines: 2 records in 1 file, 2 left out (filtered:ai_opt_out 1, filtered:duplicate 1) -> set\n"
        "newsclean: no records: 1 file\n"
    )
    assert _ids(tmp_path / "set") == ["a", "c"]
    assert {path.name for path in (tmp_path / "set").iterdir()} == {
        "README.md", "data", "duplicates.jsonl", "manifest.json", "schema.json",
    }  # fmt: skip
    rejects = [json.loads(line) for line in (tmp_path / "set.rejects.jsonl").read_bytes().splitlines()]
    assert [(reject["reason"], reject["detail"]) for reject in rejects] == [
        ("filtered:duplicate", "a copy of a"), ("filtered:ai_opt_out", "Story d"),
    ]  # fmt: skip
    assert rejects[0]["input"] == "crawl/paper/20261124T093000Z.jsonl"
    assert rejects[0]["offset"] == len(lines_of(RECORDS[:1]))
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        ("--keep-ai-opt-out", "acd"),
        ("--keep-duplicates", "abc"),
        ("--language UR,pt", "c"),
        ("--exclude-flag sponsored,paywalled", "a"),
        ("--since 2026-05-12", "b"),
        ("--until 2026-05-10", ""),
        ("--domain paper.example", "ac"),
        ("--domain tide.example", ""),
        ("--min-words 300 --min-confidence 0.9", "ac"),
        ("--min-words 301", ""),
        ("--only-type news", ""),
    ],
)
def test_options(newsclean: Newsclean, crawl: Path, tmp_path: Path, options: str, ids: str) -> None:
    done = newsclean("export", str(crawl), "-o", "set", *options.split())
    assert done.returncode == 0
    assert _ids(tmp_path / "set") == [*ids]
    told = b"newsclean: nothing was kept: all of the 4 records were left out\n"
    assert (told in done.stderr) == (not ids)


def test_the_card_has_the_command_and_no_folder_of_the_machine(
    newsclean: Newsclean, crawl: Path, tmp_path: Path
) -> None:
    newsclean("export", str(crawl), "-o", str(tmp_path / "set"), "--language", "ur,en", "--no-removed", "-q")
    text = (tmp_path / "set" / "README.md").read_text()
    assert "\nnewsclean export paper --language en,ur --near 0.8 --format jsonl --no-removed\n" in text
    assert str(tmp_path) not in text + (tmp_path / "set" / "manifest.json").read_text()


def test_parquet(newsclean: Newsclean, crawl: Path, tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    done = newsclean("export", str(crawl), "-o", "set", "--format", "parquet")
    assert done.returncode == 0
    table = pq.read_table(tmp_path / "set" / "data" / "train-00000-of-00001.parquet")
    assert table.column("id").to_pylist() == ["a", "c"]
    assert table.column("copies").to_pylist() == [1, 0]


def test_parquet_without_its_extra_is_told(crawl: Path, tmp_path: Path) -> None:
    code = "import sys; sys.modules['pyarrow'] = None; from newsclean.cli import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", code, "export", str(crawl), "-o", "set", "--format", "parquet"],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 4
    assert done.stderr == (
        "newsclean: pyarrow is not installed; get it, in a clone of newsclean, with: pip install '.[parquet]'\n"
    )
    assert not (tmp_path / "set").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ("nowhere -o set", "nowhere: no such file or folder"),
        ("crawl -o crawl", "crawl: exists already; --overwrite replaces it"),
        ("crawl -o crawl --overwrite", "crawl: nothing that this command wrote"),
        ("crawl -o no/set", "no: no such folder"),
        ("- -o set", "-: is no file; records are read more than once"),
        ("crawl -o .", ".: -o is the name of a new folder"),
        ("crawl -o set --rejects ./set/rejects.jsonl", "the rejects are no part of the data set"),
        ("crawl -o set --since 2026-05-02 --until 2026-05-01", "--since 2026-05-02 is after --until 2026-05-01"),
        ("crawl -o set --only-type news --exclude-type news", "--only-type and --exclude-type both name news"),
        ("crawl -o set --only-type novel", "the types are news, opinion"),
        ("crawl -o set --exclude-flag free", "the flags are paywalled, truncated"),
        ("crawl -o set --language en-GB", "'en-GB' is no language such as en or pt"),
        ("crawl -o set --domain https://paper.example", "is no domain such as paper.example"),
        ("crawl -o set --near 0.3", "0.3"),
        ("crawl -o set --shard-size 5", '"5" is no size such as 500MB'),
        ("crawl", "Missing option '-o'"),
        ("crawl/paper/20261125T093000Z.rejects.jsonl -o set", "no records in what was named"),
        ("page.html -o set", "nothing could be read: page.html: no file of records"),
    ],
)
def test_what_is_wrong_is_one_line(
    newsclean: Newsclean, crawl: Path, tmp_path: Path, arguments: str, told: str
) -> None:
    (tmp_path / "page.html").write_text("<html><p>A story.</p></html>")
    before = sorted(tmp_path.rglob("*"))
    done = newsclean("export", *arguments.split())
    assert done.returncode == (5 if "no such folder" in told and "file" not in told else 2)
    assert done.stderr.decode().count("\n") == 1
    assert told in done.stderr.decode()
    assert sorted(tmp_path.rglob("*")) == before


def test_an_existing_set_is_replaced_when_told_so(newsclean: Newsclean, crawl: Path, tmp_path: Path) -> None:
    newsclean("export", "crawl", "-o", "crawl/set")
    assert newsclean("export", "crawl", "-o", "crawl/set").returncode == 2
    # The set, which lies in the folder that is read, is not read.
    done = newsclean("export", "crawl", "-o", "crawl/set", "--overwrite", "--language", "ur")
    assert done.returncode == 0
    assert b"4 lines" in done.stderr
    assert _ids(tmp_path / "crawl" / "set") == ["c"]
    assert {path.name for path in (tmp_path / "crawl").iterdir()} == {"paper", "set", "set.rejects.jsonl"}


def test_a_set_is_made_of_sets(newsclean: Newsclean, crawl: Path, tmp_path: Path) -> None:
    newsclean("export", "crawl", "-o", "one")
    done = newsclean("export", "one", "-o", "two")
    assert done.returncode == 0
    assert _ids(tmp_path / "two") == ["a", "c"]
    done = newsclean("export", "one/data/train-00000-of-00001.jsonl.zst", "-o", "one", "--overwrite")
    assert done.returncode == 2
    assert b"is both input and output" in done.stderr


def test_lines_that_are_no_records(newsclean: Newsclean, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_bytes(lines_of(RECORDS) + b"{}\nnothing\n")
    done = newsclean("export", "in.jsonl", "-o", "set")
    assert done.returncode == 10
    assert b"2 lines could not be read, --max-errors is 10%" in done.stderr
    assert _ids(tmp_path / "set") == ["a", "c"]
    rejects = (tmp_path / "set.rejects.jsonl").read_bytes()
    assert rejects.count(b'"reason":"bad_record"') == 2
    assert newsclean("export", "in.jsonl", "-o", "more", "--max-errors", "2").returncode == 0


def test_rejects_may_go_nowhere(newsclean: Newsclean, crawl: Path, tmp_path: Path) -> None:
    assert newsclean("export", "crawl", "-o", "set", "--rejects", "/dev/null").returncode == 0
    assert not (tmp_path / "set.rejects.jsonl").exists()


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_a_full_disk_leaves_nothing_half_made(newsclean: Newsclean, tmp_path: Path, form: str) -> None:
    write_records(tmp_path / "in.jsonl", [record(str(n), text_of(n)) for n in range(200)])
    done = newsclean("export", "in.jsonl", "-o", "set", "--format", form, FILE_BYTES="50000")
    assert done.returncode == 5
    assert done.stderr.decode().count("\n") == 1
    assert b"set.part/data/0" in done.stderr
    assert b"file too large" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


@pytest.mark.parametrize("signum", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_leaves_nothing_half_made(start: Start, tmp_path: Path, signum: signal.Signals) -> None:
    write_records(tmp_path / "in.jsonl", [record(str(n), text_of(n)) for n in range(3000)])
    process = start("export", "in.jsonl", "-o", "set")
    wait_until((tmp_path / "set.rejects.jsonl.part").exists)
    process.send_signal(signum)
    _, stderr = process.communicate(timeout=SECONDS)
    assert process.returncode == 128 + signum
    assert stderr.decode() == f"newsclean: interrupted by {signum.name}; set was not made\n"
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]
