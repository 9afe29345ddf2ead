"""A page's blocks and containers as columns."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from newsclean.cleaning.blocks import Blocks, segment
from newsclean.cleaning.columns import numbered, running_sums
from newsclean.model import Label

PAGE = (
    "<div class=rail><h2>Most read</h2><p>One <a href=/1>two</a></p><p class=x>Three</p><p>Four</p></div>"
    "<form><p>Five</p></form><p hidden>Six</p>"
)


@pytest.fixture
def page() -> Blocks:
    return segment(html.document_fromstring(f"<html><body>{PAGE}</body></html>"))


def test_each_block_has_its_entries(page: Blocks) -> None:
    columns = page.columns
    assert columns.texts == ["Most read", "One two", "Three", "Four", "Five", "Six"]
    assert columns.sizes.tolist() == [9, 7, 5, 4, 4, 3]
    assert columns.link_chars.tolist() == [0, 3, 0, 0, 0, 0]
    assert columns.hidden.tolist() == [False] * 5 + [True]
    assert columns.tagged({"h2"}).tolist() == [True] + [False] * 5
    assert [page.containers[i].tag for i in columns.homes] == columns.tags


def test_each_container_has_its_entries(page: Blocks) -> None:
    columns = page.columns
    for i, container in enumerate(page.containers):
        assert (columns.parents[i], columns.firsts[i], columns.lasts[i]) == (
            container.parent,
            container.first,
            container.last,
        )
        assert columns.looks[columns.alike[i]] == (container.tag, container.names)
        assert columns.within({"form"})[i] == (container.tag == "form")


def test_what_is_asked_of_one_at_a_time_is_worked_out_once(page: Blocks) -> None:
    columns = page.columns
    assert columns.linked == [False] * 6
    assert list(columns.headings) == [(0, Label.POPULAR)]
    assert [page.containers[i].tag for i in columns.by_tag["p"]] == ["p"] * 5
    assert columns.by_tag["table"] == []
    assert set(zip(columns.looks, columns.said, strict=True)) >= {(("p", "x "), None)}
    is_one, is_any = columns.spans == 1, columns.spans >= 0
    assert columns.that_look(lambda _, tag, __: tag == "h2", is_any) == columns.by_tag["h2"]
    assert columns.that_look(lambda _, __, names: names == "rail ", is_any) == [1]
    assert columns.that_look(lambda _, __, names: names == "rail ", is_one) == []


def test_brothers_are_alike_and_stand_in_one_container(page: Blocks) -> None:
    one, three, four, five = (page.blocks[i].container for i in (1, 2, 3, 4))
    brothers = page.columns.brothers
    assert brothers[one] == brothers[four]
    assert len({brothers[one], brothers[three], brothers[five]}) == 3


def test_columns_are_made_once(page: Blocks) -> None:
    assert page.columns is page.columns
    assert page.columns.brothers is page.columns.brothers


def test_a_page_without_blocks_has_empty_columns() -> None:
    columns = Blocks().columns
    assert len(columns.sizes) == len(columns.brothers) == len(columns.within({"p"})) == 0


@given(st.lists(st.integers(0, 9)))
def test_equal_values_have_one_number_from_zero(values: list[int]) -> None:
    numbers = numbered(np.array(values, np.int64)).tolist()
    assert sorted(set(numbers)) == list(range(len(set(values))))
    assert len(set(zip(values, numbers, strict=True))) == len(set(values))


@given(st.lists(st.integers(0, 9)))
def test_sums_run_from_nothing_to_all(values: list[int]) -> None:
    assert running_sums(np.array(values, np.int64)).tolist() == [sum(values[:n]) for n in range(len(values) + 1)]
