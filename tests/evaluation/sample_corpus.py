"""The sample newspaper as a corpus: a folder of labelled pages."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

SAMPLES = Path(__file__).parents[2] / "samples"


def labelled_pages() -> list[dict[str, Any]]:
    """What is expected of the newspaper's articles, in the order of their names."""
    told = [json.loads(path.read_bytes()) for path in sorted((SAMPLES / "expected").glob("*.json"))]
    return [x for x in told if x["page_kind"] == "article" and x.get("text")]


def write_corpus(folder: Path, pages: int | None = None, **fields: object) -> Path:
    """Writes so many of the articles, or all of them, as a corpus, each as if it were a newspaper's of its own;
    `fields` go to every line of its truth."""
    (folder / "pages").mkdir(parents=True)
    lines = []
    for told in labelled_pages()[:pages]:
        html = (SAMPLES / "site" / told["file"]).read_bytes()
        (folder / "pages" / f"{told['name']}.html.gz").write_bytes(gzip.compress(html, 1))
        truth = {key: told.get(key) for key in ("title", "authors", "language")}
        truth["url"] = told["url"] and f"https://{told['name']}.example/{told['url'].partition('.example/')[2]}"
        truth |= {"id": told["name"], "date": told["date_published"], "text": "\n\n".join(told["text"]), **fields}
        lines.append(json.dumps(truth))
    (folder / "truth.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return folder
