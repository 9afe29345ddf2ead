"""What the rows say of a page that can be read."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented_page import STORY, parsed
from pace import growth

from newsclean.cleaning.features.matrix import Matrix, features

SENTENCE = "The harbour trust said that it would dredge the channel again before the winter."
PIECES = ["<p>One two.</p>", "<div>港湾。<br>橋", "<ul><li><a href=x>Menu</a></ul>", "</div>", "<td>7"]


def row(name: str, matrix: Matrix | None = None) -> list[float]:
    matrix = matrix or features(*STORY)
    return [float(x) for x in matrix.x[matrix.names.index(name)]]


def of_story(name: str) -> dict[str, float]:
    """A row of the story's blocks by the first word of each."""
    return {block.text.split()[0]: x for block, x in zip(STORY.blocks.blocks, row(name), strict=True)}


def of_body(body: str, name: str, head: str = "") -> list[float]:
    return row(name, features(*parsed(f"<html><head>{head}</head><body>{body}</body></html>")))


def test_every_row_has_a_name_of_its_own() -> None:
    matrix = features(*STORY)
    assert len(set(matrix.names)) == len(matrix.names) == len(matrix.x)
    assert matrix.x.shape[1] == len(STORY.blocks.blocks)


@pytest.mark.parametrize(
    ("name", "word", "value"),
    [
        ("link", "News", 1),
        ("link", "Nobody", 0),
        ("prose_like", "Nobody", 1),
        ("prose_like", "News", 0),
        ("in_nav", "News", 1),
        ("in_footer", "Copyright", 1),
        ("in_article", "Nobody", 1),
        ("in_article", "Copyright", 0),
        ("tag_p", "Nobody", 1),
        ("tag_h1", "No", 1),
        ("is_headline", "No", 1),
        ("is_headline", "Nobody", 0),
        ("after_first_headline", "Nobody", float(np.log1p(3))),
        ("after_first_headline", "Weather", float(-np.log1p(1))),
        ("any_menu", "News", 1),
        ("own_body", "Nobody", 0),
        ("up_body", "Nobody", 1),
        ("any_body", "Nobody", 1),
        ("own_teaser", "Dredge", 1),
        ("any_related", "Dredge", 1),
        ("ends_stop", "A", 1),
        ("ends_stop", "Dredge", 0),
        ("starts_quote", "“We", 1),
        ("words", "Dredge", float(np.log1p(3))),
        ("within80", "A", 1),
        ("within80", "Copyright", 0),
    ],
)
def test_a_row_says_of_a_block(name: str, word: str, value: float) -> None:
    assert of_story(name)[word] == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "is_prose"),
    [
        ("ผู้ใหญ่บ้านกล่าวว่านักเรียนเดินไปโรงเรียนได้โดยไม่ต้องนั่งเรือ", 1),
        ("មេភូមិបាននិយាយថាសិស្សសាលាអាចដើរទៅរៀនបានវិញដោយមិនជិះទូក។", 1),
        ("ຊາວບ້ານໄດ້ເປີດຂົວໄມ້ຍາວຫົກສິບແມັດໃນວັນເສົາທີ່ຜ່ານມາ", 1),
        ("སློབ་ཕྲུག་བརྒྱ་ཙམ་གྲུ་ལ་མ་བསྡད་པར་སློབ་གྲྭར་འགྲོ་ཐུབ་པ་བྱུང་།", 1),
        ("ကျောင်းသားများသည်လှေမစီးဘဲကျောင်းသို့လမ်းလျှောက်သွားနိုင်ပြီ", 1),
        ("ข่าวการเมือง", 0),
        ("The village head said the pupils walk to school", 0),
    ],
)
def test_prose_needs_no_spaces_in_scripts_that_have_none(text: str, is_prose: float) -> None:
    assert of_body(f"<p>{text}</p>", "prose_like") == [is_prose]


def test_prose_before_and_after_runs_from_nothing_to_all() -> None:
    before, after = row("prose_before"), row("prose_after")
    assert before[0] == after[-1] == 0
    assert before == sorted(before)
    assert after == sorted(after, reverse=True)


def test_a_text_that_stands_there_three_times() -> None:
    assert of_body("<p>One</p><p>Two</p><p>One</p><p>One</p>", "repeats") == pytest.approx(
        [np.log(3), 0, *[np.log(3)] * 2]
    )


def test_hidden_blocks_have_no_characters() -> None:
    matrix = features(*parsed(f"<p>{SENTENCE}</p><div hidden><p>{SENTENCE}</p></div>"))
    assert matrix.chars.tolist() == [len(SENTENCE), 0]
    assert row("hidden", matrix) == [0, 1]


def test_what_the_page_declares_as_its_description() -> None:
    head = f'<meta name="description" content="{SENTENCE}">'
    assert of_body(f"<p>{SENTENCE}</p><p>More.</p>", "is_description", head) == [1, 0]


def test_what_the_page_declares_as_its_body() -> None:
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{SENTENCE}"}}</script>'
    assert of_body(f"<p>{SENTENCE}</p><p>Read these stories, too.</p>", "in_body", head) == [1, 0]


def test_a_page_without_a_headline_says_so() -> None:
    assert of_body("<p>One</p><p>Two</p>", "has_headline") == [0, 0]


@given(
    st.lists(
        st.sampled_from(["<p>One two.</p>", "<div>港湾。<br>橋", "<ul><li><a href=x>Menu</a></ul>", "</div>", "<td>7"]),
        min_size=1,
    )
)
def test_every_page_has_finite_rows_of_the_same_names(parts: list[str]) -> None:
    blocks, head = parsed(f"<html><body>{''.join(parts)}end</body></html>")
    matrix = features(blocks, head)
    assert matrix.names == features(*STORY).names
    assert np.isfinite(matrix.x).all()


@pytest.mark.slow
def test_ten_times_the_page_costs_about_ten_times_as_much() -> None:
    pages = {size: parsed(f"<div><p>{SENTENCE}</p></div>" * size) for size in (2_000, 20_000)}
    # 1.0 is linear; noise and the constant part leave room, a quadratic step would make it 10.
    assert growth(lambda size: features(*pages[size]), 2_000, 10, most=2.5) < 2.5


def test_neighbours_are_seen_beside_each_block() -> None:
    body = f"<p>{SENTENCE}</p><p><a href=/x>Menu</a></p><p>One</p>"
    assert of_body(body, "link+1") == [1, 0, -1]
    assert of_body(body, "link-2") == [-1, -1, 0]
    assert of_body(body, "ends_stop-1") == [-1, 1, 0]
    assert of_body(f"{body}<div>Two</div>", "alike-1") == [0, 1, 1, 0]


def test_rows_of_boxes_with_linked_titles_are_told_from_other_rows() -> None:
    teasers = "".join(f"<li><a href=/{i}>What the night bus knows {i}</a></li>" for i in range(3))
    assert of_body(f"<p>{SENTENCE}</p><ul>{teasers}</ul>", "siblings_titled0") == [0, 1, 1, 1]
