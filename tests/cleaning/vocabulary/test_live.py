"""The words of live blogs."""

from __future__ import annotations

import pytest

from newsclean.cleaning.vocabulary.live import has_live, may_file_live, may_title_live, names_live, titles_live


@pytest.mark.parametrize(
    ("title", "is_sure", "may_be", "has_word"),
    [
        ("Live blog: the vote on the ferry", True, True, True),
        ("Live: the vote on the ferry", False, True, True),
        ("Directo: el pleno vota la estación", False, True, False),
        ("The vote on the ferry - live", False, True, True),
        ("The people who live on the ferry", False, False, True),
        ("港の投票を生中継", False, False, True),
        ("Il voto sul traghetto, la diretta", False, True, False),
        ("Prom: hlasování o trajektu. Sledujeme online", False, True, False),
        ("Głosowanie w sprawie promu. Relacja na żywo", False, True, True),
        ("Голосование о пароме: онлайн-трансляция", False, True, True),
        ("Feribot oylaması canlı anlatım", False, True, True),
        ("The vote on the ferry", False, False, False),
    ],
)
def test_what_a_headline_says_of_a_live_blog(title: str, *, is_sure: bool, may_be: bool, has_word: bool) -> None:
    assert (titles_live(title), may_title_live(title), has_live(title)) == (is_sure, may_be, has_word)


@pytest.mark.parametrize(
    ("segments", "is_sure", "may_be"),
    [
        (["news", "storm-live-blog-1"], True, True),
        (["live", "storm-1"], False, True),
        (["sport", "cup-final-live"], False, True),
        (["sport-live", "cup-final"], False, False),
        (["news", "olive-harvest"], False, False),
    ],
)
def test_what_an_address_says_of_a_live_blog(segments: list[str], *, is_sure: bool, may_be: bool) -> None:
    assert (any(map(names_live, segments)), may_file_live(segments)) == (is_sure, may_be)
