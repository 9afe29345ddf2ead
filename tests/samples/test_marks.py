"""What a template marks is what is expected of its page, and nothing can be left unmarked."""

from __future__ import annotations

import pytest
from building.marks import read_marks, unmarked

PAGE = """<head><title>Never seen</title></head><nav x-is="navigation"><a>Home</a> <a>City</a></nav>
<p x-is="text">First <em>and</em> last.</p><aside x-is="opinion" x-rail="r"><h2>Opinion</h2><p>One</p></aside>
<p x-is="text">Second.</p><div x-is="legal">Rights <span x-is="legal">reserved</span></div>
<div x-is="hidden">Copied.</div><script>var shown = "no";</script>"""


def test_the_innermost_mark_names_a_line_and_where_it_stood() -> None:
    assert [(run.label, run.rail, run.where, run.lines) for run in read_marks(PAGE)] == [
        ("navigation", "", "before", ["Home City"]),
        ("text", "", "inside", ["First and last."]),
        ("opinion", "r", "inside", ["Opinion", "One"]),
        ("text", "", "inside", ["Second."]),
        ("legal", "", "after", ["Rights reserved"]),
    ]


def test_a_line_break_ends_a_line() -> None:
    (run,) = read_marks('<td x-is="text">One<br><br>Two</td>')
    assert run.lines == ["One", "Two"]


@pytest.mark.parametrize(
    "html",
    ["<p>Whose?</p>", '<p x-is="text">Mine</p>stray', '<p><b x-is="byline">By A</b> <i x-is="timestamp">today</i></p>'],
)
def test_text_without_a_mark_and_lines_with_two_are_refused(html: str) -> None:
    with pytest.raises(ValueError, match="mark"):
        read_marks(html)


def test_marks_are_not_served() -> None:
    assert unmarked('<p class="a" x-is="text" x-rail="r">One</p>') == '<p class="a">One</p>'
