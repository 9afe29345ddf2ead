"""Every record that newsclean makes of the sample newspaper is as `newsclean schema` says."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from newsclean import clean_html, clean_text, json_schema

SITE = Path(__file__).parents[2] / "samples" / "site"
PAGES = sorted(SITE.rglob("*.html"))
VALIDATOR = jsonschema.Draft202012Validator(json_schema())


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())


@pytest.mark.parametrize("part", ["Article", "Removed", "Provenance"])
def test_every_key_says_what_it_holds(part: str) -> None:
    properties = json_schema()["$defs"][part]["properties"]
    assert [key for key, said in properties.items() if not said.get("description")] == []


def test_there_are_pages() -> None:
    assert len(PAGES) >= 24


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_the_record_of_a_page_is_valid(page: Path) -> None:
    record = clean_html(page.read_bytes(), url=f"https://www.harbourcourier.example/{page.relative_to(SITE)}")
    VALIDATOR.validate(json.loads(record.to_json()))
    assert record.to_dict() == json.loads(record.to_json())
    assert all(record.text[block.start : block.end].strip() for block in record.blocks)


@pytest.mark.parametrize("text", ["", "The ferry sails again.", "Ĳ" * 10_000])
def test_the_record_of_a_text_is_valid(text: str) -> None:
    VALIDATOR.validate(json.loads(clean_text(text).to_json()))
