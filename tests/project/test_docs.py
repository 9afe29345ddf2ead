"""What docs/ names is there: options, settings, files, and the keys of a newspaper's file."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import click
import pytest

from newsclean.cli import COMMANDS, group
from newsclean.crawling import settings
from newsclean.model import Selectors, Site

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "docs").glob("*.md"))
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
