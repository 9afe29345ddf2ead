"""A cleaner that does what a page tells it: "kind=video", "type=opinion", "cost=20" (ms), "do=bug|crash|hang|stick",
and "do=wait" for a file `go` beside the input."""

from __future__ import annotations

import hashlib
import os
import re
import signal
import time
from pathlib import Path

from newsclean.errors import NotText
from newsclean.model import Article, ArticleType, Label, Page, PageKind, Provenance, Removed, Where, Why

_TOLD = re.compile(r"\b(kind|type|cost|do)=(\w+)")


class FakeCleaner:
    def clean(self, page: Page) -> Article:
        content = page.content.decode("utf-8", "replace") if isinstance(page.content, bytes) else page.content
        if content.startswith("\ufffdPNG"):
            raise NotText("the bytes are not text")
        told = dict(_TOLD.findall(content))
        time.sleep(int(told.get("cost", 0)) / 1000)
        _do(told.get("do"), page)
        return Article(
            id=hashlib.sha1(content.encode()).hexdigest(),
            url=page.url,
            page_kind=PageKind(told.get("kind", "article" if content else "empty")),
            article_type=ArticleType(told["type"]) if "type" in told else None,
            title=content[:40],
            text=content,
            removed=(Removed(label=Label.OPINION, text="A column", why=Why.HEADING, where=Where.AFTER),),
            provenance=Provenance(program="fake", input=page.input, offset=page.offset, warc_offset=page.warc_offset),
            source_record=page.source_record,
        )


def _do(what: str | None, page: Page) -> None:
    if what == "bug":
        raise KeyError("nobody thought\nof this")
    if what == "crash":
        os.kill(os.getpid(), signal.SIGKILL)
    if what == "crashonce":
        _crash_once(Path(f"{page.input}.seen"))
    if what == "wait":
        while not Path(page.input or "").with_name("go").exists():
            time.sleep(0.01)
    if what == "hang":
        time.sleep(600)
    if what == "stick":  # as a C library that never comes back: no signal gets through
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
        time.sleep(600)


def _crash_once(seen: Path) -> None:
    if not seen.exists():
        seen.touch()
        os.kill(os.getpid(), signal.SIGKILL)
