"""`newsclean diff`: two sets of records, as a process."""

from __future__ import annotations

import gzip
import json
import os
import pty
import re
import subprocess
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from sets_of_records import PARAGRAPHS, lines_of, part, record, write

from newsclean.model import Label

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Newsclean

PAGE = f"""\
old: old.jsonl: 4 records
new: new.jsonl: 4 records
1 gone, 1 new, 2 changed, 1 the same
  of the gone the new set rejects: kind:other 1
changed fields: text 1, removed 1, authors 1, section 1
texts that changed: 1, alike by 0.894 on average and 0.894 at the least; 0.9645 over all that both sets have
removed that changed: lines moved 1
what moved         records    lines     words
  text -> related        1        1        10

gone (kind:other): Story a
  a  https://paper.example/a

new: Story e
  e  https://paper.example/e

changed, alike by 0.894: Story c
  c  https://paper.example/c
  text: 55 -> 45 words
    = 3 paragraphs
    - [now related] {PARAGRAPHS[3]}

changed: Story d
  d  https://paper.example/d
  authors: [] -> ["Ana Fenn"]
  section: null -> Sea
"""


@pytest.fixture
def sets(tmp_path: Path) -> Path:
    """A folder with old.jsonl and new.jsonl: one record is gone, one new, one the same, two have changed."""
    old = [record(name, removed=[part("related", "A ferry", "A bridge")]) for name in "abcd"]
    less = {"text": "\n\n".join(PARAGRAPHS[:3]), "removed": [part("related", PARAGRAPHS[3], "A ferry", "A bridge")]}
    new = [old[1], old[2] | less, old[3] | {"section": "Sea", "authors": ["Ana Fenn"]}, record("e")]
    write(tmp_path / "old.jsonl", *old)
    write(tmp_path / "new.jsonl", *new)
    reject = {"input": "pages.warc", "offset": 7, "url": None, "reason": "kind:other", "detail": None, "record": old[0]}
    write(tmp_path / "new.jsonl.rejects.jsonl", reject)
    return tmp_path


def test_a_page_to_be_read(newsclean: Newsclean, sets: Path) -> None:
    done = newsclean("diff", "old.jsonl", "new.jsonl")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == PAGE


def test_a_line_of_json_for_each(newsclean: Newsclean, sets: Path) -> None:
    done = newsclean("diff", "old.jsonl", "new.jsonl", "--format", "jsonl")
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(x["id"], x["change"], x["reason"]) for x in found] == [
        ("a", "gone", "kind:other"), ("e", "new", None), ("c", "changed", None), ("d", "changed", None),
    ]  # fmt: skip
    assert found[2]["moved"] == [{"line": PARAGRAPHS[3], "old": "text", "new": "related"}]
    assert found[3]["fields"] == {
        "authors": {"old": [], "new": ["Ana Fenn"]},
        "section": {"old": None, "new": "Sea"},
    }
    assert [round(x["similarity"] or 0, 3) for x in found] == [0, 0, 0.894, 1]
    assert newsclean("diff", "old.jsonl", "new.jsonl", "--format", "jsonl").stdout == done.stdout


def test_how_many_are_shown(newsclean: Newsclean, sets: Path) -> None:
    done = newsclean("diff", "old.jsonl", "new.jsonl", "--limit", "1")
    assert b"changed, alike by 0.894: Story c" in done.stdout
    assert b"Story d" not in done.stdout
    assert done.stdout.endswith(b"not shown: 1 changed one; --limit 0 shows all\n")
    write(sets / "old.jsonl", *(record(f"{i}") for i in range(30)))
    assert newsclean("diff", "old.jsonl", "new.jsonl").stdout.count(b"\ngone: ") == 20
    assert newsclean("diff", "old.jsonl", "new.jsonl", "--limit", "0").stdout.count(b"\ngone: ") == 30
    assert newsclean("diff", "old.jsonl", "new.jsonl", "--format", "jsonl").stdout.count(b'"gone"') == 30


def test_what_rarely_moved_is_summed_up(newsclean: Newsclean, sets: Path) -> None:
    ways = list(pairwise([*Label][:16]))
    for place, name in enumerate(("old.jsonl", "new.jsonl")):
        write(sets / name, record("a", removed=[part(way[place], f"the line {way[0]} has") for way in ways]))
    shown = newsclean("diff", "old.jsonl", "new.jsonl").stdout.decode()
    assert len(re.findall(r"^  \w+ -> \w+ ", shown, re.MULTILINE)) == 12
    assert re.search(r"^  3 more +3 +12$", shown, re.MULTILINE)
    shown = newsclean("diff", "old.jsonl", "new.jsonl", "--limit", "0").stdout.decode()
    assert len(re.findall(r"^  \w+ -> \w+ ", shown, re.MULTILINE)) == 15


def test_long_values_show_what_is_different_in_them(newsclean: Newsclean, sets: Path) -> None:
    old = record("a", description=" ".join(PARAGRAPHS), keywords=[f"keyword {i}" for i in range(20)])
    keywords = [*old["keywords"][1:], "dues"]
    new = old | {"description": old["description"].replace("eleven", "twelve"), "keywords": keywords}
    write(sets / "old.jsonl", old)
    write(sets / "new.jsonl", new | {"print_edition": {"publication": None, "section": "Tide", "date": None}})
    shown = newsclean("diff", "old.jsonl", "new.jsonl").stdout.decode().splitlines()[-3:]
    assert shown == [
        "  description: The harbour trust will raise its ... has not changed its dues for [-eleven-] {+twelve+} years.",
        "  print_edition.section: null -> Tide",
        '  keywords: without ["keyword 0"], with ["dues"]',
    ]


def test_only_some_fields(newsclean: Newsclean, sets: Path) -> None:
    done = newsclean("diff", "old.jsonl", "new.jsonl", "--only", "section, authors")
    assert b"1 gone, 1 new, 1 changed, 2 the same\n" in done.stdout
    done = newsclean("diff", "old.jsonl", "new.jsonl", "--ignore", "section,authors,text,word_count,removed")
    assert b"1 gone, 1 new, 0 changed, 3 the same\n" in done.stdout
    done = newsclean("diff", "old.jsonl", "new.jsonl", "--only", "texts")
    assert done.returncode == 2
    assert b'no field of a record is called "texts"; did you mean text?' in done.stderr


def test_the_exit_code_tells_of_differences_where_that_is_wanted(newsclean: Newsclean, sets: Path) -> None:
    assert newsclean("diff", "old.jsonl", "new.jsonl").returncode == 0
    assert newsclean("diff", "old.jsonl", "new.jsonl", "--exit-code").returncode == 11
    assert newsclean("diff", "old.jsonl", "old.jsonl", "--exit-code").returncode == 0


def test_the_same_records_packed_and_in_a_folder_of_runs(newsclean: Newsclean, sets: Path) -> None:
    records = [json.loads(line) for line in (sets / "old.jsonl").read_bytes().splitlines()]
    (sets / "old.jsonl.gz").write_bytes(gzip.compress(lines_of(records[::-1])))
    write(sets / "crawl" / "tide" / "20261113T060000Z.jsonl", records[0] | {"text": "Early."}, records[1])
    late = [records[0] | {"revision": 2}, records[2], records[3]]
    write(sets / "crawl" / "tide" / "20261114T060000Z.jsonl", *late)
    done = newsclean("diff", "old.jsonl", "old.jsonl.gz", "--exit-code")
    assert (done.returncode, done.stderr) == (0, b"")
    done = newsclean("diff", "old.jsonl.gz", "crawl", "--ignore", "revision", "--exit-code")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"new: crawl: 4 records, 1 line more of an id that has a newer one\n" in done.stdout


def test_lines_that_are_no_records_are_told(newsclean: Newsclean, sets: Path) -> None:
    with (sets / "new.jsonl").open("ab") as file:
        at = file.tell()
        file.write(b'{"id": 7}\n\n[1, 2]\n')
    done = newsclean("diff", "old.jsonl", "new.jsonl")
    told = f"newsclean: new.jsonl: 2 lines without a record; the first: new.jsonl at {at:,}: a record has an id, "
    told += "and this line has none\n"
    assert (done.returncode, done.stderr.decode()) == (10, told)
    assert b"1 gone, 1 new, 2 changed, 1 the same\n" in done.stdout
    done = newsclean("diff", "old.jsonl", "new.jsonl", "--max-errors", "2")
    assert (done.returncode, done.stderr.decode()) == (0, told)


def test_a_torn_file_is_told(newsclean: Newsclean, sets: Path) -> None:
    packed = gzip.compress(lines_of(record(f"{i}") for i in range(2000)))
    (sets / "torn.jsonl.gz").write_bytes(packed[: len(packed) // 2])
    done = newsclean("diff", "torn.jsonl.gz", "old.jsonl", "--exit-code")
    told = b"newsclean: torn.jsonl.gz: cut off: the compressed data ends too early\n"
    assert (done.returncode, done.stderr) == (10, told)


def test_what_is_no_set_of_records(newsclean: Newsclean, sets: Path) -> None:
    (sets / "page.html").write_text("<html><body>A page</body></html>")
    done = newsclean("diff", "page.html", "old.jsonl")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"newsclean: page.html: holds no record: page.html at 0: no JSON object: ")
    done = newsclean("diff", "nowhere.jsonl", "old.jsonl")
    assert (done.returncode, done.stderr) == (2, b"newsclean: nowhere.jsonl: no such file or folder\n")


def test_an_empty_file_is_a_set(newsclean: Newsclean, sets: Path) -> None:
    (sets / "empty.jsonl").touch()
    done = newsclean("diff", "old.jsonl", "empty.jsonl")
    assert done.returncode == 0
    assert b"4 gone, 0 new, 0 changed, 0 the same\n" in done.stdout


def test_a_file_is_whole_or_not_there(newsclean: Newsclean, sets: Path) -> None:
    shown = newsclean("diff", "old.jsonl", "new.jsonl").stdout
    (sets / "out.txt.part").write_text("left by a run that was killed")
    done = newsclean("diff", "old.jsonl", "new.jsonl", "-o", "out.txt")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert (sets / "out.txt").read_bytes() == shown
    done = newsclean("diff", "old.jsonl", "old.jsonl", "-o", "out.txt")
    assert (done.returncode, done.stderr) == (2, b"newsclean: out.txt: exists already; --overwrite replaces it\n")
    newsclean("diff", "old.jsonl", "new.jsonl", "-o", "out.jsonl.gz", "--format", "jsonl", "--overwrite")
    assert gzip.decompress((sets / "out.jsonl.gz").read_bytes()).count(b"\n") == 4
    done = newsclean("diff", "old.jsonl", "new.jsonl", "-o", "new.jsonl", "--overwrite")
    assert (done.returncode, done.stderr) == (2, b"newsclean: new.jsonl: is both input and output\n")
    assert not list(sets.glob("*.part"))


def test_what_a_record_holds_gives_a_terminal_no_orders(newsclean: Newsclean, sets: Path) -> None:
    new = record("b", title="\x1b[2JGone", text=f"{PARAGRAPHS[0]} \x1b[31m\n\nA \x07 bell.", url="\x1b]0;x")
    write(sets / "new.jsonl", new, record("c\x1b", title=None))
    assert b"\x1b" not in newsclean("diff", "old.jsonl", "new.jsonl").stdout


@pytest.mark.parametrize(("environment", "is_coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_colours_on_a_terminal_alone(sets: Path, environment: dict[str, str], is_coloured: bool) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "newsclean", "diff", "old.jsonl", "new.jsonl"]
    inherited = {name: value for name, value in os.environ.items() if name != "NO_COLOR"} | {"TERM": "xterm"}
    with subprocess.Popen(command, cwd=sets, stdout=theirs, env=inherited | environment) as process:
        os.close(theirs)
        shown = b""
        while piece := _read(ours):
            shown += piece
    os.close(ours)
    assert process.returncode == 0
    assert (b"\x1b[31m    - [now related]" in shown) is is_coloured
    assert (b"\x1b" in shown) is is_coloured


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 1 << 16)
    except OSError:  # how Linux says that nobody writes to it any more
        return b""
