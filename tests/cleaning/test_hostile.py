"""Pages made to be too much: what they cost stays in step with their size, and what is over a limit is said to be."""

from __future__ import annotations

import json
import tracemalloc

import pytest
from pace import cost

from newsclean import clean_html, clean_text
from newsclean.cleaning import text
from newsclean.cleaning.blocks import MAX_BLOCKS, segment
from newsclean.cleaning.json_ld import read_json_ld
from newsclean.cleaning.parse import parse
from newsclean.cleaning.plaintext import paragraphs
from newsclean.cleaning.plaintext.lines import split_lines
from newsclean.errors import TooLarge

PARAGRAPH = "The harbour trust said that it would dredge the channel again before the winter storms set in."
LENGTH = 100_000
STORY = f"<article><h1>Channel to be dredged</h1>{f'<p>{PARAGRAPH}</p>' * 4}</article>"
# A step that looks again at the rest of a row from each of its characters takes five times as long and more.
SECONDS = 6


@pytest.mark.parametrize("sign", [".", "-", "_", "*", "@", "a@", "(", "'", ">", "1", ": ", "\u3002", "\u00a0"])
def test_a_row_of_signs_is_looked_at_once(sign: str) -> None:
    row = sign * (LENGTH // len(sign))

    def work() -> None:
        clean_html(STORY.replace("</article>", f"<p>{row}</p></article>"))
        clean_text("\n".join([PARAGRAPH] * 4 + [row]))

    assert cost(work, SECONDS) < SECONDS


@pytest.mark.parametrize(
    "rest", ["/*," * 20_000, '"b" ' + " " * 60_000 + "x", "/* */" + "/*," * 20_000, "]" + "[]" * 500_000]
)
def test_broken_json_is_looked_at_once(rest: str) -> None:
    assert cost(lambda: read_json_ld('{"a": ' + rest), SECONDS) < SECONDS


TITLE = "<h3><a href=/n/{0}-what-the-bus-knows>What the night bus knows of {0}</a></h3>"
ROWS = {
    "cards": "<div class=card><p>Opinion</p>" + TITLE + "</div>",
    "headings of comments": "<p>Comments</p>",
    "headings of adverts": "<p class=line-{0}>Advertisement</p>",
    "headings in a list": "<li>Latest news</li>",
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_a_row_of_blocks_is_looked_at_once(row: str) -> None:
    rows = "".join(row.format(number) for number in range(4000))
    assert cost(lambda: clean_html(f"{STORY}<section>{rows}</section>"), SECONDS) < SECONDS


TITLES = {
    "underscores": "Channel to be dredged " + "_" * 60_000 + "x",
    "parts": "a | " * 6_000 + "b",
    "dashes": "a - " * 6_000 + "b",
    "colons": "a: " * 8_000 + "b",
    "words": "Channel to be dredged " * 2_000,
}


@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
def test_a_declared_title_is_looked_at_once(title: str) -> None:
    page = f"<html><head><title>{title}</title><meta property=og:title content='{title}'></head><body>{STORY}"
    assert cost(lambda: clean_html(page), SECONDS) < SECONDS


def test_references_are_looked_up() -> None:
    count = 20_000
    writers = [{"@type": "Person", "@id": f"#{number}", "url": "/", "email": ""} for number in range(count)]
    story = {"@type": "NewsArticle", "author": [{"@id": f"#missing-{number}"} for number in range(count)]}
    graph = json.dumps({"@graph": [story, *writers]})
    page = f"<html><head><script type=application/ld+json>{graph}</script></head><body>{STORY}"
    assert cost(lambda: clean_html(page), SECONDS) < SECONDS


def test_headings_amid_the_text_are_looked_at_once() -> None:
    half = f"<p>{PARAGRAPH}</p>" * 12
    page = f"<article><h1>Channel to be dredged</h1>{half}{'<h3>Opinion</h3>' * 6_000}{half}</article>"
    assert cost(lambda: clean_html(page), SECONDS) < SECONDS


@pytest.mark.parametrize("name", ["comments", "nav", "opinion", "newsletter", "byline", "poll"])
def test_a_box_in_a_box_is_looked_into_once(name: str) -> None:
    titles = "".join(
        f"<h3><a href=/opinion/what-the-bus-knows-{n}>What the night bus knows of {n}</a></h3>" for n in range(2000)
    )
    page = STORY + f"<div class={name}>" * 500 + titles + "</div>" * 500
    assert cost(lambda: clean_html(page), SECONDS) < SECONDS


@pytest.mark.parametrize("row", ["TNG ({0})", "Source: {0}", "By {0}", "({0}; editing by {0})", "© {0}", "{0}: {0}"])
@pytest.mark.parametrize("name", ["A" * 40, "HARBOUR", "Ida Holm,", "a.b", "of"])
def test_the_lines_at_the_edges_of_a_text_are_looked_at_once(row: str, name: str) -> None:
    lines = [row.format(" ".join([name] * count)) for count in (5, 20, 400)]
    edge = "".join(f"<p>{line}</p>" for line in lines)

    def work() -> None:
        clean_html(STORY.replace("</h1>", f"</h1>{edge}").replace("</article>", f"{edge}</article>"))
        clean_text("\n\n".join(["Channel to be dredged", *lines, *[PARAGRAPH] * 4, *lines]))

    assert cost(work, SECONDS) < SECONDS


def test_lines_of_one_paragraph_are_joined_once() -> None:
    count = LENGTH
    page = segment(parse(f"<p>{f'{PARAGRAPH}<br>' * count}</p>").root)
    lines = split_lines(f"{PARAGRAPH} " * count)

    def work() -> None:
        text.assemble(page, [True] * count)
        paragraphs.assemble(lines, [True] * count)

    assert cost(work, SECONDS) < SECONDS


def test_inline_elements_may_stand_as_deep_as_they_like() -> None:
    teaser = "<span>What the night bus knows</span><span>Ida Holm</span>"
    deep = "<span>" * 1500 + teaser + "</span>" * 1500
    page = f"{STORY}<section><h2>Related</h2><ul>{f'<li><a href=/n/1>{deep}</a></li>' * 20}</ul></section>"
    assert cost(lambda: clean_html(page), SECONDS) < SECONDS


@pytest.mark.parametrize("script", ['window.s = {{"body": {0}}}', "self.__next_f.push([1,{0}])"])
def test_a_long_string_in_a_script_takes_no_more_than_its_length(script: str) -> None:
    held = script.format(json.dumps(f"{PARAGRAPH}\n" * 20_000))
    page = f"<html><head><meta property=og:type content=article></head><body><script>{held}</script></body></html>"
    clean_html(STORY)
    tracemalloc.start()
    clean_html(page)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 30 * len(page)


def test_long_class_words_and_addresses_are_not_remembered() -> None:
    clean_html(STORY)
    tracemalloc.start()
    for number in range(20):
        data = f"{number:04d}" * 5_000
        teaser = f"<a class='{data[:600]} x' href='data:,{data}'>What the night bus knows</a>"
        names = f"<p class='{data}'>{PARAGRAPH} {data}</p><div class='a{' b1' * 5_000} {number}'>{teaser}</div>"
        clean_html(f"{STORY}<section><h2>Opinion</h2>{names}</section>")
    kept = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert kept < 20 * 20_000


def test_a_page_of_too_many_blocks_is_refused() -> None:
    with pytest.raises(TooLarge, match="blocks"):
        clean_html("<p>x" * (MAX_BLOCKS + 1))


def test_a_text_of_too_many_lines_is_refused() -> None:
    with pytest.raises(TooLarge, match="blocks"):
        clean_text("x\n\n" * (MAX_BLOCKS + 1))
