"""Templates mark what they show, and this reads the marks: `x-is` names what an element's text is ("text" for
the article's own, "hidden" for what no reader sees, else a label), `x-rail` the teaser list it belongs to. The
innermost mark counts. Visible text without one is refused, and so is a line with two: a line is one thing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser

_MARK = re.compile(r' x-(?:is|rail)="[^"]*"')
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
_UNSHOWN = frozenset({"head", "script", "style", "template", "svg", "iframe", "select"})
_INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "cite", "em", "font", "i", "img", "input", "label", "picture", "small", "source"}
    | {"span", "strong", "sub", "sup", "time", "u", "wbr"}
)


@dataclass(slots=True)
class Run:
    """Neighbouring lines of a page that are one thing. `where` is seen from the article's text."""

    label: str
    rail: str
    lines: list[str]
    where: str = ""


def unmarked(html: str) -> str:
    """The page without its marks, as it is served."""
    return _MARK.sub("", html)


def read_marks(html: str) -> list[Run]:
    """What a marked page shows, in order. Raises ValueError for visible text that nothing marks."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    runs = [run for run in reader.runs if run.label != "hidden"]
    for run in runs:
        if not run.label:
            raise ValueError(f"no mark says what this is: {run.lines[0][:60]!r}")
    _place(runs)
    return runs


def _place(runs: list[Run]) -> None:
    texts = [number for number, run in enumerate(runs) if run.label == "text"]
    for number, run in enumerate(runs):
        if not texts or number < texts[0]:
            run.where = "before"
        else:
            run.where = "after" if number > texts[-1] else "inside"


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.runs: list[Run] = []
        self._open: list[tuple[str, str, str]] = []
        self._line: list[str] = []
        self._marks: set[tuple[str, str]] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        if tag not in _INLINE:
            self._end_line()
        if tag in _VOID:
            return
        told = dict(attrs)
        _, label, rail = self._open[-1] if self._open else ("", "", "")
        self._open.append((tag, told.get("x-is") or label, told.get("x-rail") or rail))

    def handle_endtag(self, tag: str) -> None:
        """An element ends; what was left open inside it ends as well."""
        names = [name for name, _, _ in self._open]
        if tag not in names:
            return
        if tag not in _INLINE:
            self._end_line()
        del self._open[len(names) - 1 - names[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        """Text, gathered until its line ends."""
        if not any(name in _UNSHOWN for name, _, _ in self._open):
            self._line.append(data)
            if data.strip():
                _, label, rail = self._open[-1] if self._open else ("", "", "")
                self._marks.add((label, rail))

    def close(self) -> None:
        """The page ends."""
        super().close()
        self._end_line()

    def _end_line(self) -> None:
        line, marks = " ".join("".join(self._line).split()), sorted(self._marks)
        self._line.clear()
        self._marks.clear()
        if not line:
            return
        if len(marks) > 1:
            raise ValueError(f"one line with several marks, {marks}: {line[:60]!r}")
        label, rail = marks[0]
        if self.runs and (self.runs[-1].label, self.runs[-1].rail) == (label, rail):
            self.runs[-1].lines.append(line)
        else:
            self.runs.append(Run(label, rail, [line]))
