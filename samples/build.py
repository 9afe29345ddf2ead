"""Builds samples/site, samples/text, samples/expected and samples/site.toml from samples/pages.

python samples/build.py            into samples/
python samples/build.py -o DIR     into another folder
"""

from __future__ import annotations

import argparse
import json
import shutil
import tomllib
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from building.as_text import lost_html, text_record
from building.expected import STORY_KINDS, file_of, record_of, removed_of
from building.listings import listings, moment_of, published_of
from building.marks import read_marks, unmarked
from building.rails import read_rails
from building.render import Renderer
from building.source import Page, read_pages
from building.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from building.marks import Run

HERE = Path(__file__).parent
ORIGIN = "https://www.harbourcourier.example"
PER_FRONT = 20


class Newspaper:
    """The whole newspaper in memory: its pages, and how they are shown."""

    def __init__(self, folder: Path) -> None:
        self.pages = read_pages(folder / "pages")
        self.words = Words(self.pages, ORIGIN)
        rails = read_rails(folder / "rails.toml", self.pages, self.words)
        phrases = tomllib.loads((folder / "phrases.toml").read_text(encoding="utf-8"))
        self.renderer = Renderer(folder / "templates", self.words, phrases, rails)
        stories = [page for page in self.pages.values() if page.is_story]
        self.stories = sorted(stories, key=lambda page: (moment_of(page), page.name), reverse=True)

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Every file of the newspaper, under its folder: the site, its pages as bare text, what is expected of
        them, and how the site is served."""
        for page in self.pages.values():
            yield from self._page(page)
        for day, stories in self._days().items():
            archive = Page(name=day, template="archive", address=f"/archive/{day}", title=f"Archive of {day}")
            yield f"site/archive/{day}.html", self._html(archive, stories)
        for path, content in listings(self.stories, self.words).items():
            yield f"site/{path}", content.encode()
        yield "site.toml", self._server().encode()

    def _page(self, page: Page) -> Iterator[tuple[str, bytes]]:
        if page.lists is not None:
            yield from self._front(page)
        else:
            yield f"site/{file_of(page)}", self._html(page)
        runs, rails = self._runs(page), self.renderer.rails_of(page)
        record = record_of(page, runs, rails, self.words)
        if record["page_kind"] in STORY_KINDS and page.has_text_form:
            text, held = lost_html(page, runs, rails)
            record["as_text"] = text_record(page, record, removed_of(page, held, rails, self.words))
            yield record["as_text"]["file"], text.encode()
        yield f"expected/{page.name}.json", (json.dumps(record, ensure_ascii=False, indent=1) + "\n").encode()

    def _runs(self, page: Page) -> list[Run]:
        if page.lists is not None:
            return []
        try:
            return read_marks(self.renderer.page(page))
        except ValueError as error:
            raise ValueError(f"{page.name}: {error}") from None

    def _front(self, page: Page) -> Iterator[tuple[str, bytes]]:
        """A section front in as many pages as its stories fill."""
        stories = [story for story in self.stories if page.lists in ("all", story.section)]
        for start in range(0, len(stories), PER_FRONT):
            number = start // PER_FRONT + 1
            more = start + PER_FRONT < len(stories)
            address = page.address if number == 1 else f"{page.address}page-{number}"
            following = f"{page.address}page-{number + 1}" if more else None
            shown = replace(page, address=address)
            yield f"site/{file_of(shown)}", self._html(shown, stories[start : start + PER_FRONT], following)

    def _html(self, page: Page, listed: Sequence[Page] = (), following: str | None = None) -> bytes:
        html = unmarked(self.renderer.page(page, listed, next_page=following))
        return html.encode(page.encoding)

    def _days(self) -> dict[str, list[Page]]:
        days: dict[str, list[Page]] = defaultdict(list)
        for story in self.stories:
            days[published_of(story).date().isoformat()].append(story)
        return days

    def _server(self) -> str:
        pages = list(self.pages.values())
        lines = [
            f'origin = "{ORIGIN}"',
            f"fails_once = {json.dumps([page.address for page in pages if page.fails_once])}",
        ]
        lines += ["", "[redirects]"]
        lines += [f'"{old}" = "{ORIGIN}{page.address}"' for page in pages for old in page.moved_from]
        lines += ["", "[slow]", *(f'"{page.address}" = {page.slow}' for page in pages if page.slow)]
        for page in pages:
            if page.headers:
                lines += [
                    "",
                    f'[headers."{page.address}"]',
                    *(f'{key} = "{value}"' for key, value in page.headers.items()),
                ]
        return "\n".join(lines) + "\n"


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description="Builds the sample newspaper.")
    parser.add_argument("-o", "--out", type=Path, default=HERE)
    out = parser.parse_args().out
    files = dict(Newspaper(HERE).files())
    for folder in ("site", "expected", "text"):
        shutil.rmtree(out / folder, ignore_errors=True)
    for path, content in files.items():
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        (out / path).write_bytes(content)
    print(f"{len(files)} files")


if __name__ == "__main__":
    main()
