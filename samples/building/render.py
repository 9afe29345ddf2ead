"""Page -> marked HTML, through its template."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from building.rails import all_teasers, without
from building.structured import hydration, json_ld
from building.words import american_date, clock_time, long_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from building.rails import Rail, Teaser
    from building.source import Page, Part
    from building.words import Words


class Renderer:
    """Renders the pages of one newspaper."""

    def __init__(self, templates: Path, words: Words, phrases: Mapping[str, Any], rails: Mapping[str, Rail]) -> None:
        self._words = words
        self._phrases = phrases
        self._rails = rails
        self._environment = Environment(
            loader=FileSystemLoader(templates),
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=StrictUndefined,
        )
        self._environment.filters |= {
            "words": lambda text: _as_html(words.html(text)),
            "html": _as_html,
            "absolute": words.absolute,
            "cells": _cells,
        }
        self._environment.globals |= {
            "long_date": long_date,
            "american_date": american_date,
            "clock_time": clock_time,
            "runs_of": _runs_of,
        }

    def rails_of(self, page: Page) -> dict[str, Rail]:
        """The rails of a page, each without the page itself."""
        return {name: without(rail, page, self._words) for name, rail in self._rails.items()}

    def page(self, page: Page, listed: Sequence[Page] = (), **extra: Any) -> str:
        """A page's marked HTML; `listed` are the stories that a front or an archive page shows."""
        template = self._environment.get_template(f"{page.template}.html")
        teasers: list[Teaser] = all_teasers(listed, self._words)
        return template.render(
            page=page,
            rails=self.rails_of(page),
            say=self._phrases.get(page.language, {}),
            teasers=teasers,
            json_ld=_as_html(json_ld(page, self._words)),
            state=_as_html(hydration(page, self._words)),
            **{"next_page": None, **extra},
        )


def _as_html(text: str) -> Markup:
    return Markup(text)  # noqa: S704  # escaped where it was made


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("| ").split("|")]


def _runs_of(parts: Iterable[Part]) -> list[tuple[str, list[Part]]]:
    """Neighbouring parts of one kind together: lists and tables are one element."""
    return [(kind, list(run)) for kind, run in groupby(parts, lambda part: part.kind)]
