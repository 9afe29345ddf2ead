"""Two sets: which records are gone, new, changed and the same."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sets_of_records import PARAGRAPHS, part, record, write

from newsclean.datasets.comparison import Comparison
from newsclean.datasets.differences import Change, Difference, compared
from newsclean.datasets.record_sets import open_set
from newsclean.datasets.summary import Moved, Summary
from newsclean.errors import InputError, OutputError

if TYPE_CHECKING:
    import random


def compare(old: Path, new: Path, limit: int | None = None, **which: Any) -> tuple[Summary, list[Difference]]:
    with Comparison(open_set(str(old)), open_set(str(new)), compared(**which)) as found:
        return found.summary, list(found.differences(limit))


def numbers(summary: Summary) -> tuple[int, int, int, int]:
    return summary.gone, summary.new, summary.changed, summary.same


def test_what_became_of_each_record(tmp_path: Path) -> None:
    old = write(tmp_path / "old", record("a"), record("b"), record("c"), record("d"))
    new = write(tmp_path / "new", record("e"), record("d", section="Sea"), record("b"), record("c", text="Less."))
    summary, found = compare(old, new)
    assert numbers(summary) == (1, 1, 2, 1)
    assert [(x.id, x.change) for x in found] == [
        ("a", Change.GONE), ("e", Change.NEW), ("c", Change.CHANGED), ("d", Change.CHANGED),
    ]  # fmt: skip
    assert summary.fields == {"text": 1, "section": 1}
    assert (summary.similarity, summary.least, summary.similarity_of_all) == (0, 0, pytest.approx(2 / 3))


def test_the_largest_changes_come_first_and_can_be_limited(tmp_path: Path) -> None:
    texts = {"1": PARAGRAPHS[:3], "2": PARAGRAPHS[:1], "3": PARAGRAPHS[:2]}
    old = write(tmp_path / "old", *map(record, [*texts, "4", "5"]))
    news = [record(name, text="\n\n".join(text)) for name, text in texts.items()]
    moved = record("5", removed=[part("related", "A ferry")])
    new = write(tmp_path / "new", *news, record("4", section="Sea"), moved)
    assert [x.id for x in compare(old, new)[1]] == ["2", "3", "1", "5", "4"]
    summary, found = compare(old, new, limit=2)
    assert (summary.changed, [x.id for x in found]) == (5, ["2", "3"])


def test_what_moved_is_counted_by_way(tmp_path: Path) -> None:
    old = write(tmp_path / "old", record("a", removed=[part("related", "One", "Two")]), record("b"))
    parts = [part("tags", "Two"), part("related", "One")]
    new = write(tmp_path / "new", record("a", removed=parts), record("b", removed=[part("advert", "Buy nets")]))
    summary, _ = compare(old, new)
    assert summary.moved == {("related", "tags"): Moved(1, 1, 1), (None, "advert"): Moved(1, 1, 2)}
    assert summary.removed == {"lines moved": 2}


def test_why_a_record_is_gone(tmp_path: Path) -> None:
    old, new = write(tmp_path / "old", record("a"), record("b"), record("c")), write(tmp_path / "new", record("c"))
    rejects = [
        {"reason": "kind:other", "url": None, "record": record("a")},
        {"reason": "timeout", "url": "https://paper.example/b"},
    ]
    write(tmp_path / "new.rejects.jsonl", *rejects)
    summary, found = compare(old, new)
    assert [(x.id, x.reason) for x in found] == [("a", "kind:other"), ("b", "timeout")]
    assert summary.reasons == {Change.GONE: {"kind:other": 1, "timeout": 1}}
    assert [x.reason for x in compare(new, old)[1]] == ["kind:other", "timeout"]


def test_of_a_crawls_folder_the_newest_revisions(tmp_path: Path) -> None:
    write(tmp_path / "old" / "1.jsonl", record("a", revision=2, section="Late"), record("b"))
    write(tmp_path / "old" / "2.jsonl", record("a", revision=1, section="Early"))
    new = write(tmp_path / "new.jsonl", record("a", revision=2, section="Late"), record("b", revision=2))
    with Comparison(open_set(str(tmp_path / "old")), open_set(str(new)), compared()) as found:
        assert [(x.records, x.set_aside) for x in found.counts] == [(2, 1), (2, 0)]
        assert [(x.id, list(x.fields)) for x in found.differences()] == [("b", ["revision"])]


def test_of_captures_of_one_address_the_latest(tmp_path: Path) -> None:
    early, late = (record("a", section=day, fetched_at=f"2026-05-{day}T00:00:00Z") for day in ("11", "12"))
    old, new = write(tmp_path / "old", early, late), write(tmp_path / "new", late, early)
    assert numbers(compare(old, new)[0]) == (0, 0, 0, 1)


def test_only_some_fields(tmp_path: Path) -> None:
    old = write(tmp_path / "old", record("a"), record("b", confidence=0.5))
    new = write(tmp_path / "new", record("a", text="Less.", section="Sea"), record("b", confidence=0.7))
    summary, (found,) = compare(old, new, only=frozenset({"section"}))
    assert (list(found.fields), found.similarity, summary.texts) == (["section"], None, 0)
    assert compare(old, new, ignored=frozenset({"text", "word_count", "section"}))[0].fields == {"confidence": 1}


def test_a_set_that_changes_meanwhile_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = write(tmp_path / "old", record("a")), write(tmp_path / "new", record("a", section="Sea"))
    pick = Comparison._pick

    def meanwhile(self: Comparison, *sets: Any) -> None:
        write(old, record("b"))
        pick(self, *sets)

    monkeypatch.setattr(Comparison, "_pick", meanwhile)
    with pytest.raises(InputError, match="old: was changed while it was read"):
        compare(old, new)


def test_a_full_disk_of_temporary_files_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connect = sqlite3.connect

    def on_small_disk(name: str) -> sqlite3.Connection:
        database = connect(name)
        database.execute("PRAGMA max_page_count = 20")
        return database

    monkeypatch.setattr(sqlite3, "connect", on_small_disk)
    old = write(tmp_path / "old", *(record(f"{i:040}") for i in range(2000)))
    with pytest.raises(OutputError, match="temporary file: database or disk is full"):
        compare(old, old)


RECORDS = st.dictionaries(
    st.sampled_from("abcdefgh"),
    st.builds(
        lambda size, label: record("?", text="\n\n".join(PARAGRAPHS[:size]), removed=[part(label, *PARAGRAPHS[size:])]),
        st.integers(0, len(PARAGRAPHS)),
        st.sampled_from(["related", "other", "advert"]),
    ),
    min_size=1,
).map(lambda found: [told | {"id": name} for name, told in found.items()])


@given(RECORDS, st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_a_set_does_not_differ_from_itself_in_any_order(records: list[dict[str, Any]], dice: random.Random) -> None:
    with TemporaryDirectory() as folder:
        shuffled = [*records]
        dice.shuffle(shuffled)
        old, new = write(Path(folder, "old"), *records), write(Path(folder, "new"), *shuffled)
        summary, found = compare(old, new)
    assert (numbers(summary), found) == ((0, 0, 0, len(records)), [])


@given(RECORDS, RECORDS)
@settings(max_examples=60, deadline=None)
def test_the_numbers_add_up(first: list[dict[str, Any]], second: list[dict[str, Any]]) -> None:
    with TemporaryDirectory() as folder:
        old, new = write(Path(folder, "old"), *first), write(Path(folder, "new"), *second)
        summary, found = compare(old, new)
        back, _ = compare(new, old)
    gone, come, changed, same = numbers(summary)
    assert (gone + changed + same, come + changed + same) == (len(first), len(second))
    assert len(found) == gone + come + changed
    assert numbers(back) == (come, gone, changed, same)
    texts = {x["id"]: x["text"] for x in first}
    assert summary.fields["text"] == sum(texts.get(x["id"], x["text"]) != x["text"] for x in second)
