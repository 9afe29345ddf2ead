"""Which records a data set takes."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from made_records import record

from newsclean.datasets import Filters
from newsclean.model import ArticleType, Flag, PageKind, Rights

OPINION, NEWS = ArticleType.OPINION, ArticleType.NEWS


@pytest.mark.parametrize(
    ("filters", "keys", "reason"),
    [
        ({}, {}, None),
        ({}, {"page_kind": PageKind.SECTION_FRONT}, "kind:section_front"),
        ({}, {"page_kind": PageKind.LIVE_BLOG}, None),
        ({}, {"is_free": False, "flags": (Flag.PAYWALLED,)}, None),
        ({"only_types": {NEWS}}, {"article_type": NEWS}, None),
        ({"only_types": {NEWS}}, {"article_type": OPINION}, "filtered:only_type"),
        ({"only_types": {NEWS}}, {"article_type": None}, "filtered:only_type"),
        ({"exclude_types": {OPINION}}, {"article_type": OPINION}, "filtered:exclude_type"),
        ({"exclude_types": {OPINION}}, {"article_type": None}, None),
        ({"only_kinds": {PageKind.ARTICLE}}, {}, None),
        ({"only_kinds": {PageKind.ARTICLE}}, {"page_kind": PageKind.LIVE_BLOG}, "filtered:only_kind"),
        ({"exclude_kinds": {PageKind.VIDEO}}, {"page_kind": PageKind.VIDEO}, "filtered:exclude_kind"),
        ({"exclude_kinds": {PageKind.VIDEO}}, {"page_kind": PageKind.GALLERY}, None),
        ({"languages": {"pt"}}, {"language": "pt-BR"}, None),
        ({"languages": {"pt"}}, {"language": "en"}, "filtered:language"),
        ({"languages": {"pt"}}, {"language": None}, "filtered:language"),
        ({"domains": {"paper.example"}}, {}, None),
        ({"domains": {"tide.example"}}, {}, "filtered:domain"),
        ({"since": date(2026, 5, 11)}, {}, None),
        ({"since": date(2026, 5, 12)}, {}, "filtered:outside_window"),
        ({"until": date(2026, 5, 11)}, {}, None),
        ({"until": date(2026, 5, 10)}, {}, "filtered:outside_window"),
        ({"until": date(2026, 5, 10)}, {"date_published": None}, "filtered:outside_window"),
        # The day is the newspaper's own: in UTC it was the 10th.
        ({"since": date(2026, 5, 11)}, {"date_published": "2026-05-11T02:00:00+05:00"}, None),
        ({"min_words": 4}, {}, None),
        ({"min_words": 5}, {}, "filtered:min_words"),
        ({"min_confidence": 0.9}, {}, None),
        ({"min_confidence": 0.95}, {}, "filtered:min_confidence"),
        ({"min_confidence": 0.1}, {"confidence": None}, "filtered:min_confidence"),
        ({"exclude_flags": {Flag.WIRE}}, {"flags": (Flag.WIRE, Flag.TRUNCATED)}, "filtered:exclude_flag"),
        ({"exclude_flags": {Flag.WIRE}}, {"flags": (Flag.TRUNCATED,)}, None),
    ],
)
def test_why_a_record_is_left_out(filters: dict[str, Any], keys: dict[str, Any], reason: str | None) -> None:
    frozen = {name: frozenset(value) if isinstance(value, set) else value for name, value in filters.items()}
    assert Filters(**frozen).refusal(record("a", **keys)) == reason


@pytest.mark.parametrize(
    "rights",
    [
        Rights(noai=True),
        Rights(tdm_reservation=True),
        Rights(closed_to=("GPTBot",)),
        Rights(content_signal="search=yes, ai-train=no"),
        Rights(content_usage="train-ai=n"),
    ],
)
def test_what_is_not_wanted_for_ai_is_left_out_unless_told_otherwise(rights: Rights) -> None:
    article = record("a", rights=rights)
    assert Filters().refusal(article) == "filtered:ai_opt_out"
    assert Filters(keeps_ai_opt_out=True).refusal(article) is None


def test_what_is_said_of_other_uses_leaves_nothing_out() -> None:
    article = record("a", rights=Rights(robots="noarchive", content_signal="ai-train=yes", tdm_reservation=False))
    assert Filters().refusal(article) is None
