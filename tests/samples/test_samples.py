"""Every page of the sample newspaper against its expected record, a test a field.

What does not hold yet stands in samples/pending.toml, strictly: a field that holds must be taken out of it."""

from __future__ import annotations

import pytest
from comparison import actual_of, expected_of, page_fields, pending

PENDING = pending()


def _cases() -> list[object]:
    cases = []
    for name, field in page_fields():
        why = PENDING.get(name, {}).get(field)
        marks = [pytest.mark.xfail(reason=why, strict=True)] if why else []
        cases.append(pytest.param(name, field, id=f"{name}-{field}", marks=marks))
    return cases


@pytest.mark.parametrize(("name", "field"), _cases())
def test_a_sample_page(name: str, field: str) -> None:
    assert actual_of(name).get(field) == expected_of(name)[field]


def test_pending_names_only_what_is_expected() -> None:
    known = set(page_fields())
    assert [(name, field) for name, fields in PENDING.items() for field in fields if (name, field) not in known] == []
