"""The README says what is so: its commands run, its tables are complete, its example is what newsclean does."""

from __future__ import annotations

import gzip
import importlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from forks import SECONDS

from newsclean import Article, NewscleanError, clean_html
from newsclean.cli import COMMANDS, group
from newsclean.demo.server import SiteServer
from newsclean.model import ArticleType, Flag, Label, PageKind
from newsclean.sites import find

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SITE = ROOT / "samples" / "site"
STORY = SITE / "news" / "20101" / "sunday-ferry-to-return-after-eleven-years.html"


def _blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def _commands() -> list[str]:
    lines = (line.partition(" #")[0].strip() for block in _blocks("sh") for line in block.splitlines())
    return [line for line in lines if line]


# Checked otherwise: what sets up an environment, and what asks a newspaper's server.
SETTING_UP = [line for line in _commands() if line.startswith(("make ", "pip "))]
ASKING = [
    line for line in _commands() if re.search(r"https://|crawl dawn", line) and not line.startswith(("export", "cat"))
]
RUNNING = [line for line in _commands() if line not in {*SETTING_UP, *ASKING}]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with everything that the README's commands name, and a newspaper that can be crawled."""
    made = tmp_path_factory.mktemp("readme")
    pages = made / "pages"
    pages.mkdir()
    shutil.copy(STORY, pages)
    shutil.copy(STORY, made / "page.html")
    page = STORY.read_text(encoding="utf-8")
    (made / "urls.csv").write_text(f"file,url\n{STORY.name},https://paper.example/ferry\n", encoding="utf-8")
    for name in ("before.jsonl", "after.jsonl"):
        article = clean_html(page, url="https://paper.example/ferry")
        (made / name).write_text(article.to_json() + "\n", encoding="utf-8")
    (made / "story.txt").write_text("A story.\n\nOpinion\n\nA column\n", encoding="utf-8")
    (made / "web-text.jsonl").write_text(json.dumps({"text": "A story.", "n": 1}) + "\n", encoding="utf-8")
    (made / "crawl.warc.gz").write_bytes(gzip.compress(_response("https://paper.example/ferry", page)))
    (made / "crawl" / "tide").mkdir(parents=True)
    record = clean_html(page, url="https://tide.example/ferry").to_json()
    (made / "crawl" / "tide" / "20261124T093000Z.jsonl").write_text(record + "\n", encoding="utf-8")
    (made / "site").mkdir()
    shutil.copy(STORY, made / "site")
    (made / "site" / "index.html").write_text(f'<a href="/{STORY.stem}">The story</a>', encoding="utf-8")
    with SiteServer(made / "site", "https://paper.example") as server:
        (made / "my-paper.toml").write_text(_site_file(server.url), encoding="utf-8")
        yield made


def _response(url: str, page: str) -> bytes:
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page.encode()
    head = f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-05-11T00:00:00Z\r\n"
    head += f"Content-Type: application/http\r\nContent-Length: {len(block)}\r\n\r\n"
    return head.encode() + block + b"\r\n\r\n"


def _site_file(url: str) -> str:
    domain = url.removeprefix("http://")
    return f'name = "My Paper"\ndomains = ["{domain}"]\nsection_fronts = ["{url}/"]\ndelay = 0\n'


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A PATH that begins with the `newsclean` of this interpreter."""
    folder = tmp_path_factory.mktemp("bin")
    script = folder / "newsclean"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m newsclean "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


def test_the_kinds_of_commands_are_told_apart() -> None:
    assert SETTING_UP == ["make demo", "make test", "pip install ."]
    assert len(ASKING) == 3
    assert len(RUNNING) >= 10


@pytest.mark.parametrize("command", RUNNING)
def test_a_command_runs(folder: Path, path: str, command: str) -> None:
    done = subprocess.run(
        ["sh", "-c", command],
        cwd=folder,
        env={**os.environ, "PATH": path, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ASKING)
def test_a_command_that_asks_a_newspaper_is_understood(command: str) -> None:
    _, name, *arguments = shlex.split(command)
    subcommand = group.get_command(group.make_context("newsclean", [name]), name)
    assert subcommand is not None
    with subcommand.make_context(name, arguments) as context:
        wanted = context.params.get("newspapers") or context.params["inputs"]
    assert find(wanted[0]).site.domains


@pytest.mark.parametrize("target", [line.split()[1] for line in SETTING_UP if line.startswith("make")])
def test_a_target_is_in_the_makefile(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


def test_the_python_code_runs(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder)
    for block in _blocks("python"):
        exec(compile(block, "README.md", "exec"), {})
    assert "Sunday ferry" in capsys.readouterr().out


def test_the_pipeline_is_where_the_readme_says() -> None:
    (name,) = re.findall(r'ITEM_PIPELINES = \{"([\w.]+)"', README)
    module, _, cls = name.rpartition(".")
    assert hasattr(importlib.import_module(module), cls)


def _table(heading: str) -> list[tuple[str, str]]:
    """(first, second) cell of each row under a heading; the table's own head has one cell."""
    section = README.split(f"{heading}\n", 1)[1]
    rows = re.findall(r"^\| (.+?) \| (.*?) \|$", section.split("\n#", 1)[0], re.MULTILINE)
    assert rows
    return rows


def _names(cell: str) -> list[str]:
    return re.findall(r"`(\w+)`", cell)


def test_every_key_of_the_record_has_its_row() -> None:
    keys = [name for key, _ in _table("## The record") for name in _names(key)]
    assert sorted(keys) == sorted(Article.__struct_fields__)


@pytest.mark.parametrize(("key", "words"), [("page_kind", PageKind), ("article_type", ArticleType), ("flags", Flag)])
def test_a_row_names_the_whole_vocabulary(key: str, words: type[PageKind | ArticleType | Flag]) -> None:
    (row,) = [text for keys, text in _table("## The record") if f"`{key}`" in keys]
    assert set(words) <= set(re.findall(r"\w+", row))


def test_every_label_has_its_row() -> None:
    assert sorted(name for key, _ in _table("### Labels of what was removed") for name in _names(key)) == sorted(Label)


def test_every_exit_code_has_its_row() -> None:
    told = {int(code) for key, _ in _table("### Exit codes") for code in key.split(", ")}
    raised = {error.exit_code for error in NewscleanError.__subclasses__()} | {NewscleanError.exit_code}
    assert told == raised | {0, 10, 11, 129, 130, 141, 143}


def test_the_commands_it_names_exist() -> None:
    assert set(re.findall(r"newsclean ([a-z]+)\b", " ".join(re.findall(r"`[^`\n]*`", README)))) <= set(COMMANDS)


def test_its_links_lead_somewhere() -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_example_is_what_newsclean_does() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "docs" / "readme_example.py"), "--check"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
