"""Pages and texts that something broke on their way: cut, spliced, with other bytes, tags and numbers in them."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
from story import unremoved

import newsclean
from newsclean.cleaning.plaintext.decoding import decode
from newsclean.errors import PageError
from newsclean.model import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsclean.model import Article

PAGES = [x.read_bytes() for x in sorted((Path(__file__).parents[2] / "samples" / "site").rglob("*.html"))]
TAGS = b"div p article section h1 h2 li table td span a template svg select title head body noscript br main".split()
NUMBERS = b"0 -1 13 99 2147483648 1000000000000000000000000000000".split()
SIGNS = b"abc{}[]<>&;:/\\'\xff0123 -_%#?"
CHARACTERS = "\0\x01\x0b\x0c\x1c\x85\xad\u0300\u200f\u2028\u202e\ufeff\ufffe\uffff\U0001f600"
TAG = re.compile(rb"<[^>]*>")


def _cut(page: bytes, random: Random) -> bytes:
    return page[random.randrange(len(page)) :] if random.random() < 0.3 else page[: random.randrange(len(page))]


def _other_bytes(page: bytes, random: Random) -> bytes:
    changed = bytearray(page)
    for _ in range(random.randrange(1, 200)):
        changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _lost_tags(page: bytes, random: Random) -> bytes:
    return TAG.sub(lambda tag: b"" if random.random() < 0.1 else tag[0], page)


def _other_tags(page: bytes, random: Random) -> bytes:
    return re.sub(
        rb"(</?)([a-z0-9]+)", lambda x: x[1] + (random.choice(TAGS) if random.random() < 0.05 else x[2]), page
    )


def _other_values(page: bytes, random: Random) -> bytes:
    def value(found: re.Match[bytes]) -> bytes:
        return found[0] if random.random() > 0.05 else b'"%b"' % bytes(random.choices(SIGNS, k=random.randrange(30)))

    return re.sub(rb'"([^"]{0,200})"', value, page)


def _other_numbers(page: bytes, random: Random) -> bytes:
    return re.sub(rb"\d+", lambda x: random.choice(NUMBERS) if random.random() < 0.1 else x[0], page)


def _spliced(page: bytes, random: Random) -> bytes:
    other = random.choice(PAGES)
    return page[: random.randrange(len(page))] + other[random.randrange(len(other)) :]


def _repeated(page: bytes, random: Random) -> bytes:
    start = random.randrange(len(page))
    end = start + random.randrange(1, 5000)
    return page[:end] + page[start:end] * random.randrange(1, 5) + page[end:]


def _other_characters(page: bytes, random: Random) -> bytes:
    text = page.decode("utf-8", "replace")
    return "".join(x if random.random() > 0.01 else random.choice(CHARACTERS) for x in text).encode()


MUTATIONS: list[Callable[[bytes, Random], bytes]] = [
    _cut, _other_bytes, _lost_tags, _other_tags, _other_values, _other_numbers, _spliced, _repeated, _other_characters,
]  # fmt: skip


def _mutated(random: Random) -> bytes:
    page = random.choice(PAGES)
    for mutate in random.choices(MUTATIONS, k=random.randrange(1, 4)):
        page = mutate(page, random) or page
    return page


def _joined(article: Article) -> str:
    return "\n\n".join(article.text[block.start : block.end] for block in article.blocks)


def _letters(text: str) -> str:
    """Without what the signs of markup, spaces and references may become."""
    return re.sub(r"[\W_]+", "", unescape(text))


@pytest.mark.parametrize("seed", range(10))
def test_a_broken_page_gives_a_whole_record_or_is_refused(seed: int) -> None:
    random = Random(seed)
    for _ in range(100):
        page = _mutated(random)
        try:
            article = newsclean.clean_html(page, url="https://paper.example/2026/05/11/ferry")
        except PageError:
            continue
        assert _joined(article) == article.text
        assert 0 <= article.confidence <= 1
        article.to_json()


@pytest.mark.parametrize("seed", range(5))
def test_every_letter_of_a_broken_text_has_one_place(seed: int) -> None:
    random = Random(seed)
    for _ in range(60):
        text = TAG.sub(b"", _mutated(random)).decode("utf-8", "replace")
        article = newsclean.clean_text(text)
        assert _joined(article) == article.text
        assert _letters(unremoved(decode(Page(content=text)).text, article)) == _letters(article.text)
        article.to_json()
