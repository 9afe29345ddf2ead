"""A record's place taken by one of the same length that says nothing."""

from __future__ import annotations

import gzip
import io

import pytest
from fastwarc.warc import ArchiveIterator, WarcRecordType
from hypothesis import given
from hypothesis import strategies as some

from newsclean.crawling.store.filler import filler

DATE = "2026-11-24T09:30:00Z"


@given(some.one_of(some.integers(230, 3000), some.integers(65_000, 66_500), some.integers(130_000, 132_500)))
def test_it_has_the_very_length_and_is_one_record(length: int) -> None:
    member = filler(length, 7, DATE)
    assert len(member) == length
    (record,) = [(record.record_type, record.reader.read()) for record in ArchiveIterator(io.BytesIO(member))]
    assert record[0] == WarcRecordType.metadata
    assert record[1].strip() == b""
    assert gzip.decompress(member).endswith(b"\r\n\r\n")


def test_two_have_different_names() -> None:
    assert filler(400, 1, DATE) != filler(400, 2, DATE)


def test_what_is_too_short_is_refused() -> None:
    with pytest.raises(ValueError, match="no record"):
        filler(100, 1, DATE)
