"""A crawl's memory does not grow with its pages."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest
from tide import article, site_file, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from newsclean.demo.server import SiteServer

    Crawl = Callable[..., list[dict[str, Any]]]

PAGE_BYTES = 200_000
MORE_PAGES = 300
PIPELINES = {
    "newsclean.crawling.pipelines.CleaningPipeline": 500,
    "newsclean.crawling.output.RunFilesPipeline": 900,
}


def peak(tide: SiteServer, tmp_path: Path, crawl: Crawl, pages: range) -> int:
    """The bytes of memory that a crawl of so many pages takes at most."""
    for number in pages:
        word, data, script = (random.Random(f"{number} {part}").randbytes(PAGE_BYTES // 6).hex() for part in range(3))
        link = f'<p class="{word}"><a class="{word}" href="data:,{data}">What the bus knows</a></p>'
        filler = f"{link}<script>{script}</script></body>"
        path = f"/story/{number}/x"
        write(tide.folder, path, article(path, f"Story {number}", "2026-11-23").replace("</body>", filler))
    items = "".join(f"<item><link>/story/{number}/x</link></item>" for number in pages)
    write(tide.folder, "/feed.xml", f"<rss>{items}</rss>")
    out = str(tmp_path / f"out-{len(pages)}")
    outcome = crawl(site_file(tmp_path, tide, sources=["feeds"]), out=out, pipelines=PIPELINES)[-1]
    assert outcome["reports"][0]["records"] == len(pages)
    return int(outcome["peak_kb"]) * 1024


@pytest.mark.slow
def test_ten_times_the_pages_take_no_more_memory(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    write(tide.folder, "/robots.txt", "")
    few = peak(tide, tmp_path, crawl, range(1000, 1000 + MORE_PAGES // 10))
    many = peak(tide, tmp_path, crawl, range(2000, 2000 + MORE_PAGES))
    # The pages alone are 60 MB.
    assert many - few < 0.25 * MORE_PAGES * PAGE_BYTES, (few, many)
