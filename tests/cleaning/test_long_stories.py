"""Stories longer than any that the models learnt from."""

from __future__ import annotations

import random

import pytest

from newsclean import clean_html, clean_text

SAID = (
    "the harbour council said its ferry trust of old quay skippers would dredge a channel before winter storms and "
    "many people who lived near had asked for money to repair walls that were broken in last flood while others "
    "wanted new berth on north side where fish market stood"
)
WORDS = SAID.split()


def paragraphs(count: int, seed: int = 0) -> list[str]:
    chance = random.Random(seed)
    found = [" ".join(chance.choices(WORDS, k=chance.randint(15, 40))).capitalize() + "." for _ in range(count)]
    return list(dict.fromkeys(found))


@pytest.mark.parametrize("tag", ["p", "div"])
@pytest.mark.parametrize("count", [300, 800])
def test_a_page_s_story_is_whole_however_long(count: int, tag: str) -> None:
    told = paragraphs(count)
    told[count // 2] = "What the winter brought"
    body = "".join(f"<{tag}>{text}</{tag}>" for text in told)
    body = body.replace(f"<{tag}>{told[count // 2]}</{tag}>", f"<h2>{told[count // 2]}</h2>")
    menu = "<nav><a href=/>Home</a><a href=/n>News</a></nav>"
    page = f"<title>Harbour dues</title>{menu}<article><h1>Harbour dues</h1>{body}</article><footer>Imprint</footer>"
    article = clean_html(page)
    assert article.text.split("\n\n") == told
    assert article.confidence is not None
    assert article.confidence > 0.8


def test_what_stands_in_boxes_of_its_own_below_a_long_story_is_not_carried_on() -> None:
    story = "".join(f"<p>{text}</p>" for text in paragraphs(120))
    comments = "".join(f"<li><b>Reader {i}</b><p>{text}</p></li>" for i, text in enumerate(paragraphs(500, seed=1)))
    page = f"<article><h1>Harbour dues</h1>{story}</article><h3>Comments</h3><ol id=comments>{comments}</ol>"
    assert clean_html(page).text.split("\n\n") == paragraphs(120)


@pytest.mark.parametrize("count", [400, 800])
def test_a_text_is_whole_however_long(count: int) -> None:
    told = paragraphs(count)
    article = clean_text("Harbour dues rise again\n\n" + "\n\n".join(told))
    assert article.text.split("\n\n") == told


def test_comments_below_a_long_text_are_not_carried_on() -> None:
    comments = "\n".join(f"Reader {i}\n3 hours ago\n{text}\nReply" for i, text in enumerate(paragraphs(500, seed=1)))
    article = clean_text("Harbour dues\n\n" + "\n\n".join(paragraphs(150)) + "\n\nComments\n" + comments)
    assert article.text.split("\n\n")[:150] == paragraphs(150)
    assert len(article.text.split("\n\n")) < 200
