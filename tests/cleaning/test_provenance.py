"""Where a record came from, in the form that the schema promises."""

from __future__ import annotations

import pytest

from newsclean.cleaning.provenance import provenance
from newsclean.model import Page


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (None, None),
        ("2026-05-11T09:30:00Z", "2026-05-11T09:30:00Z"),
        ("2026-05-11T09:30:00.123456Z", "2026-05-11T09:30:00.123456Z"),
        ("2026-05-11T09:30:00+05:00", "2026-05-11T09:30:00+05:00"),
        ("2026-05-11 09:30:00+05:00", "2026-05-11T09:30:00+05:00"),
        ("Mon, 11 May 2026 09:30:00 GMT", "2026-05-11T09:30:00+00:00"),
        ("2026-99-99T09:30:00Z", None),
        ("2026-05-11T09:30:00", None),
        ("2026-05-11", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_the_time_of_the_fetch_is_an_instant_or_null(given: str | None, kept: str | None) -> None:
    assert provenance(Page(content="a", fetched_at=given), "model", None).fetched_at == kept
