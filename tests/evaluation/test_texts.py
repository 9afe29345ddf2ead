"""What becomes of a page's text in each form, and how its lines are set."""

from __future__ import annotations

import pytest

from newsclean.evaluation.texts import Form, Layout, lay_out, to_text

# trafilatura's import warns where the environment names a SOCKS proxy.
pytestmark = pytest.mark.filterwarnings("ignore:SOCKS support")

STORY = "The harbour trust said on Monday that the second berth would have to wait for another year, or two."
PAGE = f"""<html><head><title>Berth | Courier</title><style>p {{color: red}}</style></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>No second berth</h1><p>{STORY}</p><p>{STORY[:-1]}, it is thought.</p></article>
<script>var menu = "hidden"</script><footer>Terms of use</footer></body></html>""".encode()
TEXT = "No second berth\n\nThe trust said so.\nThe council did not."


@pytest.mark.parametrize("form", Form)
def test_every_form_holds_the_story_and_no_script(form: Form) -> None:
    if form in {Form.FULL, Form.RESIDUAL, Form.SPACED}:
        pytest.importorskip("resiliparse")
    text = to_text(PAGE, form)
    assert STORY in text
    assert "hidden" not in text
    assert "color" not in text


@pytest.mark.parametrize("form", [Form.FULL, Form.BLOCKS, Form.BARE])
def test_all_of_a_page_holds_its_menu(form: Form) -> None:
    if form is Form.FULL:
        pytest.importorskip("resiliparse")
    assert "Sport" in to_text(PAGE, form)


def test_a_form_without_blank_lines_has_none() -> None:
    assert "\n\n" not in to_text(PAGE, Form.BARE)


@pytest.mark.parametrize(
    ("layout", "expected"),
    [
        (Layout.AS_IS, TEXT),
        (Layout.LINES, "No second berth\nThe trust said so.\nThe council did not."),
        (Layout.BLANK_LINES, "No second berth\n\nThe trust said so.\n\nThe council did not."),
        (Layout.FLAT, "No second berth The trust said so. The council did not."),
    ],
)
def test_lines_are_set_anew(layout: Layout, expected: str) -> None:
    assert lay_out(TEXT, layout) == expected


def test_wrapped_lines_are_no_wider_than_a_terminal_was() -> None:
    assert max(map(len, lay_out(STORY * 3, Layout.WRAPPED).split("\n"))) <= 72
