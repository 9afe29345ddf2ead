"""What docs/ names is there: options, settings, files, and the keys of a newspaper's file."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import click
import pytest

from newsclean.cli import COMMANDS, group
from newsclean.crawling import settings
from newsclean.crawling.values import Failure, is_error
from newsclean.files import Reason, Reject, Skip, rejects_schema
from newsclean.model import Selectors, Site

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "docs").glob("*.md"))
REJECTS = (ROOT / "docs" / "rejects.md").read_text(encoding="utf-8")
CRAWLING = (ROOT / "docs" / "crawling.md").read_text(encoding="utf-8")
# Of a module that `python -m` runs, and of systemctl.
_OF_OTHERS = {"--engine", "--now"}


def _options(command: click.Command) -> set[str]:
    found = {name for param in command.params for name in param.opts}
    if isinstance(command, click.Group):
        found |= {name for part in command.commands.values() for name in _options(part)}
    return found


def _all_options() -> set[str]:
    context = click.Context(group)
    commands = (group.get_command(context, name) for name in COMMANDS)
    return {name for command in commands if command for name in _options(command)}


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_the_options_it_names_exist(page: Path) -> None:
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", page.read_text(encoding="utf-8")))
    assert named <= _all_options() | _OF_OTHERS


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_its_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_setting_is_told() -> None:
    own = {name for name in vars(settings) if name.startswith("NEWSCLEAN_")}
    assert own - set(re.findall(r"NEWSCLEAN_\w+", CRAWLING)) == set()


def test_the_newspapers_file_shows_its_keys() -> None:
    (file,) = re.findall(r"```toml\n(.*?)```", CRAWLING, re.DOTALL)
    shown = tomllib.loads(file)
    assert set(shown) == set(Site.__struct_fields__)
    assert set(shown["selectors"][0]) <= set(Selectors.__struct_fields__)


def test_every_reason_of_a_reject_is_told_and_whether_it_is_an_error() -> None:
    rows = re.findall(r"^\| (`.*`) \| (yes|no) \|", REJECTS, re.MULTILINE)
    told = {reason: error == "yes" for names, error in rows for reason in re.findall(r"`(.+?)`", names)}
    assert told == {str(x): x.is_error for x in Reason} | {str(x): is_error(x) for x in Failure}


def test_what_has_no_line_is_told() -> None:
    section = REJECTS.partition("## What is no page")[2]
    assert re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE) == [*Skip]


def test_the_reject_that_is_shown_has_its_keys() -> None:
    (example,) = re.findall(r"```json\n(.*?)```", REJECTS, re.DOTALL)
    assert list(json.loads(example)) == [*Reject.__struct_fields__] == rejects_schema()["$defs"]["Reject"]["required"]
