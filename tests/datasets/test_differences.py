"""Two records, field by field."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sets_of_records import PARAGRAPHS, part, record

from newsclean.datasets.differences import (
    Compared,
    Values,
    compared,
    difference,
    digest_input,
    other_aspects,
    similarity,
)
from newsclean.model import Article

LESS = "\n\n".join(PARAGRAPHS[:3])


def fields(old: dict[str, Any], new: dict[str, Any], which: Compared | None = None) -> dict[str, tuple[Any, Any]]:
    found = difference(old, new, which or compared())
    return {} if found is None else {name: (values.old, values.new) for name, values in found.fields.items()}


def test_short_fields_with_both_values() -> None:
    old, new = record("a", authors=["Ana"], section="Sea"), record("a", authors=["Ana", "Tom"], section=None)
    assert fields(old, new) == {"authors": (["Ana"], ["Ana", "Tom"]), "section": ("Sea", None)}


def test_the_texts_and_how_alike_they_are() -> None:
    found = difference(record("a"), record("a", text=LESS), compared())
    assert found is not None
    assert list(found.fields) == ["text"]
    words, left = (len(text.replace(",", " ").split()) for text in ("\n\n".join(PARAGRAPHS), LESS))
    assert found.similarity == pytest.approx(2 * (left - 3) / (words - 3 + left - 3))
    assert (found.id, found.url, found.input) == ("a", "https://paper.example/a", "pages.warc")


def test_what_follows_from_the_text_is_told_without_it() -> None:
    old, new = record("a"), record("a", text=LESS)
    assert list(fields(old, new, compared(ignored=frozenset({"text"})))) == ["word_count"]
    blocks = [{"kind": "paragraph", "start": 0, "end": len(PARAGRAPHS[0])}]
    heading = [{"kind": "heading", "start": 0, "end": len(PARAGRAPHS[0])}]
    assert list(fields(old | {"blocks": blocks}, new | {"blocks": []})) == ["text"]
    assert list(fields(old | {"blocks": blocks}, new | {"blocks": heading})) == ["text", "blocks"]


@pytest.mark.parametrize(
    ("old", "new", "differs"),
    [(0.9, 0.904, False), (0.9, 0.906, True), (0.9, None, True), (None, None, False), (1, 0.999, False)],
)
def test_confidence_differs_from_a_half_hundredth_on(old: float | None, new: float | None, differs: bool) -> None:
    assert bool(fields(record("a", confidence=old), record("a", confidence=new))) is differs


def test_a_key_that_only_a_newer_record_has_is_unknown_in_the_other() -> None:
    old, new = record("a", removed=[part("advert", "Buy nets")]), record("a", removed=[part("advert", "Buy nets")])
    del old["rights"], old["removed"][0]["items"]
    new["mood"] = None
    assert fields(old, new) == {}
    assert fields(old, new | {"mood": "grim"}) == {"mood": (None, "grim")}


def test_the_run_is_compared_only_where_that_is_wanted() -> None:
    old, new = record("a"), record("a", fetched_at="2026-05-11T00:00:00Z", schema_version="9.0")
    assert fields(old, new) == {}
    assert sorted(fields(old, new, compared(all_fields=True))) == ["provenance", "schema_version"]
    assert list(fields(old, new, compared(frozenset({"provenance"})))) == ["provenance"]


def test_of_removed_the_parts_that_are_in_one_record_only() -> None:
    same, old, new = part("advert", "Buy nets"), part("related", "A ferry"), part("tags", "A ferry")
    found = difference(record("a", removed=[same, old]), record("a", removed=[new, same]), compared())
    assert found is not None
    assert found.fields == {"removed": Values(old=[old], new=[new])}
    assert [(move.old, move.new) for move in found.moved] == [("related", "tags")]


def test_another_order_of_the_parts_is_a_difference_of_all() -> None:
    parts = [part("advert", "Buy nets"), part("related", "A ferry")]
    assert fields(record("a", removed=parts), record("a", removed=parts[::-1])) == {"removed": (parts, parts[::-1])}


def test_what_else_is_told_of_the_same_part() -> None:
    old, new = part("related", "A ferry"), part("related", "A ferry", why="learned", items=[{"title": "A ferry"}])
    assert other_aspects(Values(old=[old], new=[new])) == {"why": 1, "items": 1}
    assert other_aspects(Values(old=[old], new=[part("tags", "A ferry", why="learned")])) == {}


@pytest.mark.parametrize(("old", "new", "alike"), [("", "", 1), ("", "A ferry", 0), ("A ferry", "A  ferry!", 1)])
def test_texts_of_few_words(old: str, new: str, alike: float) -> None:
    assert similarity(old, new) == alike


@pytest.mark.parametrize(
    "strange", [{"text": 3}, {"text": None}, {"blocks": [{"start": "x"}, 4]}, {"removed": {"a": 1}}, {"removed": [7]},
                {"provenance": []}, {"confidence": "high"}, {"revision": "two"}, {"title": 1.5}]
)  # fmt: skip
def test_fields_that_hold_something_else_are_compared_as_well(strange: dict[str, Any]) -> None:
    old = record("a", removed=[part("advert", "Buy nets")], title="Story", blocks=[{"start": 0}], revision=2)
    found = difference(old, old | strange, compared(all_fields=True))
    assert found is not None
    assert list(found.fields) == [*strange]


VALUES = st.recursive(
    st.sampled_from([None, "", "words", 1, 0.5, True]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["label", "text", "start"]), inner),
    max_leaves=6,
)
RECORDS = st.dictionaries(st.sampled_from([*Article.__struct_fields__, "mood"]), VALUES, max_size=6)


@given(RECORDS, RECORDS)
def test_whatever_stands_in_two_records_those_of_one_digest_do_not_differ(
    first: dict[str, Any], second: dict[str, Any]
) -> None:
    old, new = first | {"id": "a", "confidence": 0.5}, second | {"id": "a", "confidence": 0.5}
    found = difference(old, new, compared())
    if digest_input(old, compared()) == digest_input(new, compared()):
        assert found is None
    assert (difference(new, old, compared()) is None) is (found is None)
    assert difference(old, old, compared(all_fields=True)) is None
