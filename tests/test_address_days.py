"""The day that an address names."""

from __future__ import annotations

from datetime import date

import pytest

from newsclean.address_days import day_in, path_of


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://p.example/2026/11/30/x", date(2026, 11, 30)),
        ("https://p.example/news/x-20261130", date(2026, 11, 30)),
        ("https://p.example/2026/nov/3/x", date(2026, 11, 3)),
        ("https://p.example/2026/02/30/x", None),
        ("https://p.example/2026/september/3/x", date(2026, 9, 3)),
        ("https://p.example/2026/foo/3/x", None),
        ("https://p.example/2026/mayor/3/x", None),
        ("https://p.example/1970/01/01/x", None),
        ("https://20261130.example/x", None),
        ("https://p.example/2026/11/x", None),
    ],
)
def test_a_day_is_read(address: str, day: date | None) -> None:
    assert day_in(path_of(address)) == day
