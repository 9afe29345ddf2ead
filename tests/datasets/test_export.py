"""What is written of a data set: rows, files, card, manifest."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Any

import jsonschema
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from made_records import changed, lines_of, record, text_of, unpacked

from newsclean.datasets import Filters, Form, Plan, export
from newsclean.datasets.card import _why
from newsclean.datasets.columns import arrow_schema, hub_features
from newsclean.errors import InputError
from newsclean.files import Reason, Source, expand
from newsclean.model import (
    Article,
    ArticleType,
    BlockKind,
    Flag,
    Item,
    Label,
    PageKind,
    PrintEdition,
    Removed,
    Rights,
    TextBlock,
    Where,
    Why,
)

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Make

TEASER = Item(title="What the night bus knows", date="2026-05-10")
FULL: dict[str, Any] = {
    "authors": ("Tobias Fenn",), "flags": (Flag.WIRE,), "rights": Rights(robots="noarchive", closed_to=()),
    "print_edition": PrintEdition(publication="The Paper"), "is_free": True, "keywords": ("sea", "trade"),
    "blocks": (TextBlock(kind=BlockKind.PARAGRAPH, start=0, end=22),), "evidence": {"title": "meta"},
    "removed": (Removed(label=Label.OPINION, text="x", why=Why.HEADING, where=Where.AFTER, items=(TEASER,)),),
    "source_record": {"n": 1, "deep": [{"x": None}]},
}  # fmt: skip


def read_parquet(folder: Path) -> list[dict[str, Any]]:
    return [row for file in sorted(folder.glob("data/*.parquet")) for row in pq.read_table(file).to_pylist()]


def test_a_row_is_a_record_and_how_many_copies_fell(make: Make) -> None:
    made = make([record("a", **FULL)])
    article = json.loads(record("a", **FULL).to_json())
    assert made.rows == [{**article, "copies": 0}]
    assert list(made.rows[0]) == [*Article.__struct_fields__, "copies"]
    schema = json.loads((made.folder / "schema.json").read_bytes())
    jsonschema.validate(made.rows[0], schema)


def test_what_was_removed_may_stay_away(make: Make) -> None:
    assert make([record("a", **FULL)], with_removed=False).rows[0]["removed"] == []


def test_a_record_of_an_older_form_gets_all_keys(make: Make, tmp_path: Path) -> None:
    old = json.loads(record("a").to_json())
    del old["rights"], old["source_record"]
    (tmp_path / "old.jsonl").write_text(json.dumps({**old, "schema_version": "1.0"}) + "\n")
    folder = tmp_path / "set"
    folder.mkdir()
    export([Source(str(tmp_path / "old.jsonl"), "")], _plan(), folder, lambda line: None)
    (row,) = [json.loads(line) for line in _content(folder)]
    assert row == {**json.loads(record("a").to_json()), "copies": 0}


def _plan(**keys: Any) -> Plan:
    told: dict[str, Any] = {"name": "set", "program": "newsclean 1", "command": "newsclean export x"}
    return Plan(**({"filters": Filters(), "day": date(2026, 12, 1)} | told | keys))


def _content(folder: Path) -> list[bytes]:
    return [line for file in sorted(folder.glob("data/*.zst")) for line in unpacked(file)]


def test_parquet_holds_the_same(make: Make) -> None:
    records = [record("a", **FULL), record("b", text_of(2))]
    lines = make(records).rows
    made = make(records, form=Form.PARQUET)
    rows = read_parquet(made.folder)
    for row in rows:
        row["evidence"] = json.loads(row["evidence"])
        row["source_record"] = row["source_record"] and json.loads(row["source_record"])
    assert rows == lines


@pytest.mark.parametrize("records", [[], [record("a")], [record("a", **FULL)]], ids=["none", "nulls", "full"])
def test_the_columns_of_parquet_are_the_same_whatever_is_in_them(make: Make, records: list[Article]) -> None:
    made = make([*records, record("z", page_kind=PageKind.OTHER)], form=Form.PARQUET)
    (file,) = made.folder.glob("data/*.parquet")
    assert file.name == "train-00000-of-00001.parquet"
    found = pq.read_schema(file)
    assert found.equals(arrow_schema())
    assert found.names == [*Article.__struct_fields__, "copies"]
    assert pq.read_metadata(file).num_rows == len(records)


def test_the_types_of_the_columns() -> None:
    schema = arrow_schema()
    assert schema.field("keywords").type == pa.list_(pa.string())
    assert schema.field("is_free").type == pa.bool_()
    assert schema.field("confidence").type == pa.float64()
    assert schema.field("evidence").type == pa.json_()
    removed = schema.field("removed").type.value_type
    assert removed.field("start").type == pa.int64()
    assert removed.field("items").type.value_type.field("date_kind").type == pa.string()
    assert not any(pa.types.is_null(field.type) for field in schema)


def test_a_set_without_rows_has_a_file(make: Make) -> None:
    made = make([record("a", page_kind=PageKind.OTHER)])
    assert [shard.path for shard in made.made.shards] == ["data/train-00000-of-00001.jsonl.zst"]
    assert made.rows == []
    assert made.made.figures.kept == 0


@pytest.mark.parametrize("form", Form)
def test_files_end_at_their_size(make: Make, form: Form) -> None:
    records = [record(str(n), text_of(n, 2000)) for n in range(40)]
    made = make(records, form=form, shard_bytes=100_000)
    shards = made.made.shards
    assert len(shards) > 1
    assert [shard.path for shard in shards] == [
        f"data/train-{n:05}-of-{len(shards):05}{form.suffix}" for n in range(len(shards))
    ]
    assert sum(shard.records for shard in shards) == 40
    assert {shard.path for shard in shards} == {str(x.relative_to(made.folder)) for x in made.folder.glob("data/*")}
    for shard in shards:
        content = (made.folder / shard.path).read_bytes()
        assert (shard.bytes, shard.sha256) == (len(content), hashlib.sha256(content).hexdigest())
        assert shard.bytes < 300_000


@pytest.mark.parametrize("form", Form)
def test_the_same_records_give_the_same_bytes(make: Make, form: Form) -> None:
    records = [record(str(n), text_of(n % 7), **FULL) for n in range(10)]
    one, other = make(records, form=form).folder, make(records, form=form).folder
    files = sorted(path.relative_to(one) for path in one.rglob("*") if path.is_file())
    assert len(files) == 5
    for file in files:
        assert (one / file).read_bytes() == (other / file).read_bytes()


def test_only_the_lines_with_the_day_differ_another_day(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_bytes(lines_of([record("a"), record("b", text_of(1))]))
    for day in (1, 2):
        (tmp_path / str(day)).mkdir()
        export([Source(str(source), "")], _plan(day=date(2026, 12, day)), tmp_path / str(day), lambda line: None)
    for name in ("README.md", "manifest.json"):
        one, other = ((tmp_path / str(day) / name).read_text().splitlines() for day in (1, 2))
        differing = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
        assert len(differing) == 1
        assert "2026-12-01" in differing[0][0]


def test_the_card_tells_what_is_in_the_set(make: Make) -> None:
    rights = Rights(noai=True)
    made = make(
        [
            record("a", text_of(1), source="The|Tide", language="pt-BR", article_type=ArticleType.OPINION),
            record("b", text_of(1)), record("c", text_of(2), date_published="2025-01-02"),
            record("d", text_of(3), rights=rights), record("e", page_kind=PageKind.OTHER),
            record("f", "", date_published=None),
        ],
        name="Bay papers: 2026", command="newsclean export bay.jsonl",
    )  # fmt: skip
    text = (made.folder / "README.md").read_text()
    head = yaml.safe_load(text.split("---\n")[1])
    assert head["pretty_name"] == "Bay papers: 2026"
    assert head["language"] == ["en", "pt"]
    assert head["configs"] == [{"config_name": "default", "data_files": [{"split": "train", "path": "data/train-*"}]}]
    assert head["dataset_info"]["features"] == hub_features()
    assert "license" not in head
    assert "3 newspaper articles from 2025-01 to 2026-05, 600 words" in text
    assert "Made 2026-12-01 by newsclean 1" in text
    assert "```sh\nnewsclean export bay.jsonl\n```" in text
    assert "Of 6 lines that were read 3 are here." in text
    for row in (
        r"| 1 | `filtered:duplicate` | the same text as a record that stayed |",
        r"| 1 | `filtered:ai_opt_out` | the publisher asks that no AI is trained with it |",
        r"| 1 | `kind:other` | no story |",
        r"| The\|Tide | 1 |", "| pt | 1 |", "| opinion | 1 |", "| 2025 | 1 |", "| unknown | 1 |",
    ):  # fmt: skip
        assert row in text
    assert "The texts belong to their publishers. No licence" in text


def test_the_manifest_has_the_same_figures(make: Make) -> None:
    made = make([record("a", text_of(1)), record("b", text_of(1)), record("c", "", rights=Rights(robots="all"))])
    told = json.loads((made.folder / "manifest.json").read_bytes())
    assert (told["read"], told["kept"], told["left_out"]) == (3, 2, {"filtered:duplicate": 1})
    assert told["by_source"] == {"The Paper": 2}
    assert told["by_month"] == {"2026-05": 2}
    assert (told["with_rights"], told["opted_out_of_ai"]) == (1, 0)
    (file,) = told["files"]
    assert file["records"] == 2
    assert hashlib.sha256((made.folder / file["path"]).read_bytes()).hexdigest() == file["sha256"]


def test_the_hub_needs_no_types_for_parquet(make: Make) -> None:
    text = (make([record("a")], form=Form.PARQUET).folder / "README.md").read_text()
    assert "dataset_info" not in yaml.safe_load(text.split("---\n")[1])


def test_every_reason_of_a_filter_is_told_in_words(make: Make) -> None:
    assert not [reason for reason in Reason if reason.startswith("filtered:") and _why(reason) == "no story"]


WORDS = st.sampled_from([text_of(1, 40), text_of(2, 40), changed(text_of(1, 40), 1), "", "Few words."])
RECORDS = st.lists(
    st.builds(
        record,
        st.sampled_from("abcdefgh"),
        WORDS,
        revision=st.integers(1, 3),
        page_kind=st.sampled_from([PageKind.ARTICLE, PageKind.ARTICLE, PageKind.OTHER]),
        language=st.sampled_from(["en", None]),
        rights=st.sampled_from([None, None, Rights(noai=True)]),
        date_published=st.sampled_from(["2026-05-11", "2026-05-12T00:00:00Z", "never", None]),
    ),
    min_size=1,
    max_size=25,
)


@given(RECORDS, st.randoms())
def test_every_record_is_in_the_set_or_among_the_rejects(
    tmp_path_factory: pytest.TempPathFactory, records: list[Article], chosen: Any
) -> None:
    folder = tmp_path_factory.mktemp("made")
    kept = None
    for turn in range(2):
        source = folder / f"{turn}.jsonl"
        source.write_bytes(lines_of(records))
        rejects: list[bytes] = []
        (folder / str(turn)).mkdir()
        made = export([Source(str(source), "")], _plan(near=0.6), folder / str(turn), rejects.append)
        rows = [json.loads(line) for line in _content(folder / str(turn))]
        assert len(rows) + len(rejects) == len(records) == made.figures.read
        assert Counter(json.loads(line)["reason"] for line in rejects) == made.figures.left_out
        assert len({row["id"] for row in rows}) == len(rows) == made.figures.kept
        fallen = [json.loads(x)["reason"] for x in rejects if re.search(rb'"filtered:(near_)?duplicate"', x)]
        assert sum(row["copies"] for row in rows) == len(fallen)
        found = sorted(map(json.dumps, rows))
        assert kept in (None, found)
        kept = found
        chosen.shuffle(records)


def test_a_file_that_changes_meanwhile_is_no_input(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_bytes(lines_of([record("a"), record("b")]))
    (tmp_path / "set").mkdir()

    def change(step: Any) -> None:
        if step.what == "reading" and step.done == 2:
            source.write_bytes(lines_of([record("a"), record("c")]))

    with pytest.raises(InputError, match="changed while it was read"):
        export(list(expand([str(source)])), _plan(), tmp_path / "set", lambda line: None, change)
