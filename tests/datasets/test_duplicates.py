"""Which of several records that say the same stays."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest
from made_records import changed, record, text_of

from newsclean.model import DatePrecision, Flag, Provenance

if TYPE_CHECKING:
    from conftest import Make

LONG = text_of(1)


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ({}, {"date_published": "2026-05-12T09:00:00Z"}),
        ({"date_published": "2026-05-11T09:00:00+05:00"}, {}),
        ({}, {"date_published": None, "date_precision": None}),
        # Nobody knows at what hour.
        ({}, {"date_published": "2026-05-11", "date_precision": DatePrecision.DAY}),
        ({"date_published": "2026-05-10", "date_precision": DatePrecision.DAY}, {}),
        ({}, {"date_published": "2026-05-01", "date_precision": DatePrecision.MONTH}),
        ({"date_published": "2026-05-12T09:00:00Z"}, {"flags": (Flag.WIRE,)}),
        ({"flags": (Flag.WIRE,)}, {"flags": (Flag.TRUNCATED,)}),
        ({}, {"flags": (Flag.PAYWALLED,)}),
        ({"word_count": 301}, {"word_count": 300}),
        ({"confidence": 0.91}, {}),
        ({}, {"confidence": None}),
    ],
)
@pytest.mark.parametrize("text", [LONG.upper(), changed(LONG, 3)], ids=["equal", "near"])
@pytest.mark.parametrize("names", ["ab", "ba"])
def test_the_one_that_stays(make: Make, better: dict[str, Any], worse: dict[str, Any], text: str, names: str) -> None:
    first, last = names
    keys = {"a": better, "b": worse}
    made = make([record(first, LONG, **keys[first]), record(last, text, **keys[last])])
    assert made.ids == ["a"]
    assert made.rows[0]["copies"] == 1
    assert [(line["id"], line["kept"]) for line in made.duplicates] == [("b", "a")]


def test_which_stays_does_not_depend_on_the_order(make: Make) -> None:
    texts = [text_of(seed) for seed in range(12)]
    records = [
        record(f"{seed}-{copy}", changed(text, copy) if copy % 3 else text, date_published=f"2026-05-{1 + copy:02}")
        for seed, text in enumerate(texts)
        for copy in range(1 + seed % 6)
    ]
    kept, lines = None, None
    for seed in range(5):
        random.Random(seed).shuffle(records)
        made = make(records)
        assert kept in {None, frozenset(made.ids)}
        assert lines in (None, made.duplicates)
        kept, lines = frozenset(made.ids), made.duplicates
    assert len(kept or ()) == len(texts)


def test_near_duplicates_are_found_at_nine_tenths_and_not_at_a_half(make: Make) -> None:
    # So many changed words of 1,000 leave 0.904 and 0.5 of all shingles in common.
    long = text_of(3, 1000)
    near, far = changed(long, 10), changed(long, 67)
    made = make([record("a", long), record("near", near), record("far", far)])
    assert made.reasons == {"near": "filtered:near_duplicate"}
    (line,) = made.duplicates
    assert line == {"id": "near", "kept": "a", "similarity": pytest.approx(0.904, abs=0.01)}


@pytest.mark.parametrize(("words", "similarity"), [(20, 0.82), (25, 0.78)])
def test_the_threshold_is_exact(make: Make, words: int, similarity: float) -> None:
    long = text_of(4, 1000)
    made = make([record("a", long), record("b", changed(long, words), word_count=1)])
    assert len(made.ids) == (1 if similarity >= 0.8 else 2)
    if similarity >= 0.8:
        assert made.duplicates[0]["similarity"] == pytest.approx(similarity, abs=0.01)


def test_the_threshold_is_an_option(make: Make) -> None:
    long = text_of(4, 1000)
    records = [record("a", long), record("b", changed(long, 25))]
    assert len(make(records, near=0.7).ids) == 1
    assert len(make(records, near=0.95).ids) == 2


def test_at_one_only_equal_texts_fall(make: Make) -> None:
    records = [record("a", LONG), record("b", LONG.title()), record("c", changed(LONG, 1))]
    assert len(make(records, near=1.0).ids) == 2


def test_copies_may_all_stay(make: Make) -> None:
    made = make([record("a", LONG), record("b", LONG)], near=None)
    assert made.ids == ["a", "b"]
    assert [row["copies"] for row in made.rows] == [0, 0]
    assert made.duplicates == []


def test_chinese_text_is_compared_by_its_characters(make: Make) -> None:
    chosen = random.Random(5)
    text = "".join(chosen.choices("港口委员会周一宣布渡轮将恢复运营海鱼市场价格上涨", k=400))
    near = text[:200] + "新" + text[201:]
    other = "".join(chosen.choices("港口委员会周一宣布渡轮将恢复运营海鱼市场价格上涨", k=400))
    made = make([record("a", text), record("b", near), record("c", other)])
    assert made.reasons in ({"b": "filtered:near_duplicate"}, {"a": "filtered:near_duplicate"})


def test_no_chain_of_small_changes_makes_one_story_of_two(make: Make) -> None:
    long = text_of(6, 1000)
    chain = [record(str(n), changed(long, 1 + 20 * n), date_published=f"2026-05-{n + 1:02}") for n in range(4)]
    made = make(chain)
    for line in made.duplicates:
        assert line["similarity"] >= 0.8
        assert line["kept"] in made.ids
    assert len(made.ids) > 1


def test_a_copy_of_a_copy_is_told_with_what_stays(make: Make) -> None:
    near = changed(LONG, 2)
    days = {"a": "2026-05-01", "b": "2026-05-02", "c": "2026-05-03"}
    made = make([record(name, LONG if name == "a" else near, date_published=day) for name, day in days.items()])
    assert [(line["id"], line["kept"]) for line in made.duplicates] == [("b", "a"), ("c", "a")]
    assert made.rows[0]["copies"] == 2
    assert made.reasons == {"b": "filtered:near_duplicate", "c": "filtered:duplicate"}


def test_texts_without_words_are_no_copies(make: Make) -> None:
    assert make([record("a", ""), record("b", ""), record("c", "* * *"), record("d", "* * *")]).ids == [*"abcd"]


def test_what_is_left_out_takes_no_copy_with_it(make: Make) -> None:
    cut = record("a", LONG, date_published="2026-01-01", flags=(Flag.SPONSORED,))
    made = make([cut, record("b", LONG)], exclude_flags=frozenset({Flag.SPONSORED}))
    assert made.ids == ["b"]
    assert made.rows[0]["copies"] == 0


def _fetched(name: str, text: str, at: str | None = None, **keys: Any) -> Any:
    return record(name, text, provenance=Provenance(program="newsclean 1", fetched_at=at), **keys)


def test_of_revisions_the_newest_stays(make: Make) -> None:
    revisions = [record("a", text_of(n), url=f"https://paper.example/{n}", revision=n) for n in (2, 3, 1)]
    made = make(revisions)
    assert [row["revision"] for row in made.rows] == [3]
    assert made.reasons == {"1": "filtered:old_revision", "2": "filtered:old_revision"}
    assert made.rows[0]["copies"] == 0
    assert made.duplicates == []


def test_of_one_revision_the_latest_fetch_stays(make: Make) -> None:
    told = ["2026-05-11T09:00:00Z", "2026-05-11T11:00:00+01:00", None]
    for order in (told, told[::-1]):
        made = make(_fetched("a", text_of(number), at) for number, at in enumerate(order))
        assert [row["provenance"]["fetched_at"] for row in made.rows] == ["2026-05-11T11:00:00+01:00"]


def test_an_older_revision_does_not_stand_in_for_one_that_is_left_out(make: Make) -> None:
    made = make([record("a", revision=1), record("a", "Sold.", revision=2, flags=(Flag.SPONSORED,))],
                exclude_flags=frozenset({Flag.SPONSORED}))  # fmt: skip
    assert made.ids == []
    assert [reject["reason"] for reject in made.rejects] == ["filtered:old_revision", "filtered:exclude_flag"]
