"""The command line itself: help at once, one line for what the user did wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import click
import jsonschema
import pytest
from pace import cost

from newsclean import __version__, json_schema
from newsclean.cli import COMMANDS, group

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Newsclean


def _python(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout


def test_help_names_every_command_and_imports_none(newsclean: Newsclean) -> None:
    loaded = _python("import sys\nfrom newsclean.cli import main\nmain(['--help'])\nprint(sorted(sys.modules))")
    for name, entry in COMMANDS.items():
        assert f"{name} " in loaded
        assert entry.help in loaded
        assert repr(entry.home.partition(":")[0]) not in loaded
    assert not any(f"'{heavy}'" in loaded for heavy in ("lxml", "numpy", "scrapy", "msgspec", "rich", "fastwarc"))


def test_help_answers_at_once() -> None:
    command = [sys.executable, "-m", "newsclean", "--help"]
    assert cost(lambda: subprocess.run(command, capture_output=True, check=True), 0.3) < 0.3


def test_every_command_can_be_loaded_and_has_its_help(newsclean: Newsclean) -> None:
    for name in ("clean", "schema"):
        done = newsclean(name, "--help")
        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout.startswith(b"Usage: newsclean " + name.encode())


def test_version(newsclean: Newsclean) -> None:
    assert newsclean("--version").stdout == f"newsclean, version {__version__}\n".encode()


def test_schema_is_the_schema_of_the_record(newsclean: Newsclean) -> None:
    assert json.loads(newsclean("schema").stdout) == json.loads(json.dumps(json_schema()))


def test_the_schema_of_the_rejects_is_that_of_their_lines(newsclean: Newsclean, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"kind=section_front")
    (tmp_path / "b.html").write_bytes(b"\x89PNG\r\n\x1a\n")
    newsclean("clean", "a.html", "b.html", "-o", "out.jsonl")
    schema = json.loads(newsclean("schema", "--rejects").stdout)
    lines = (tmp_path / "out.jsonl.rejects.jsonl").read_bytes().splitlines()
    for line in lines:
        jsonschema.validate(json.loads(line), schema)
    assert len(lines) == 2


SEE = "(see newsclean clean --help)"
NO_TIME = "is not in the range 0<x<=86400."
NO_LIMIT = "is neither a number of pages nor a percentage up to 100%"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("bogus", 'no command is called "bogus" (see newsclean --help)'),
        ("clean", f"Missing argument 'INPUT...'. {SEE}"),
        ("clean a.html --workers 0", f"Invalid value for '--workers': 0 is not in the range x>=1. {SEE}"),
        ("clean a.html --max-errors many", f"Invalid value for '--max-errors': 'many' {NO_LIMIT} {SEE}"),
        ("clean a.html --max-errors 101%", f"Invalid value for '--max-errors': '101%' {NO_LIMIT} {SEE}"),
        ("clean a.html --page-timeout nan", f"Invalid value for '--page-timeout': 'nan' is no number {SEE}"),
        ("clean a.html --page-timeout inf", f"Invalid value for '--page-timeout': inf {NO_TIME} {SEE}"),
        ("clean a.html --page-timeout 1e20", f"Invalid value for '--page-timeout': 1e+20 {NO_TIME} {SEE}"),
        ("clean a.html --resume", "--resume goes on with a file: name it with -o"),
        ("clean a.html --all --only-type news", "--all takes every record: no type or kind is named beside it"),
        ("clean a.html --only-type=", "Invalid value for '--only-type': '': the types are news, opinion, editorial"),
        ("clean a.html --exclude-type news,", "Invalid value for '--exclude-type': 'news,': the types are news,"),
        ("clean a.html -o x.jsonl.lz4", "x.jsonl.lz4: outputs are packed as .gz, .bz2, .xz or .zst"),
        ("clean a.html --output=", "-o: the name of the output is empty"),
        ("clean ftp://a.example/b", "ftp://a.example/b: of addresses, only https:// and http:// are read"),
        ("clean a.html --only-kind section_front", "Invalid value for '--only-kind': 'section_front': the kinds are"),
        ("clean a.html --only-kind video --exclude-kind video", "--only-kind and --exclude-kind both name video"),
        (
            "clean a.html --only-type news,review --exclude-type review",
            "--only-type and --exclude-type both name review",
        ),
        ("clean a.html b.html --url http://a/", "--url is the address of one page, and there are several inputs"),
        ("clean a.html -o o --rejects o", "o: records and rejects cannot share a file"),
        ("clean a.html -o .", ".: is a folder; -o and --rejects name files"),
        ("clean none.html", "none.html: no such file or folder"),
        ("clean none/*.html", "none/*.html: no such file or folder"),
        ("clean a.html --urls none.csv", "none.csv: no such file or directory"),
        ("clean a.html --bogus", "No such option"),
    ],
)
def test_what_the_user_did_wrong_is_one_line_and_exit_code_2(
    newsclean: Newsclean, tmp_path: Path, arguments: str, message: str
) -> None:
    (tmp_path / "a.html").write_bytes(b"<p>a")
    done = newsclean(*arguments.split())
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith(f"newsclean: {message}")
    assert done.stderr.count(b"\n") == 1


def test_an_unknown_type_names_the_known_ones(newsclean: Newsclean) -> None:
    done = newsclean("clean", "a.html", "--only-type", "news,poem")
    assert done.returncode == 2
    assert b"'news,poem': the types are news, opinion, editorial" in done.stderr


@pytest.mark.parametrize("command", ["clean", "crawl", "demo", "forget", "train"])
def test_the_output_has_the_same_names_everywhere(command: str) -> None:
    found = group.get_command(click.Context(group), command)
    assert found is not None
    (option,) = (option for option in found.params if "-o" in option.opts)
    assert {"--out", "--output"} <= {*option.opts}


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        ("claen", "; did you mean clean?"),
        ("page.html", "; to clean it: newsclean clean page.html"),
        ("https://paper.example/1", "; to clean it: newsclean clean https://paper.example/1"),
        ("xyzzy", ""),
    ],
)
def test_a_command_that_there_is_none_of_is_told_with_what_may_be_meant(
    newsclean: Newsclean, tmp_path: Path, wanted: str, told: str
) -> None:
    (tmp_path / "page.html").touch()
    done = newsclean(wanted)
    assert done.returncode == 2
    assert done.stderr == f'newsclean: no command is called "{wanted}"{told} (see newsclean --help)\n'.encode()
