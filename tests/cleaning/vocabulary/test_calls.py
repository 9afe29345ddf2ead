"""What newspapers ask their readers to do."""

from __future__ import annotations

import re

import pytest

from newsclean.cleaning.labels.inside.leads import _is_click
from newsclean.cleaning.vocabulary.calls import CLICK_HERE, SUBSCRIBE


@pytest.mark.parametrize(
    "line", ["Click here to see the plans", "Haz clic aquí para verlo", "Kliknij tutaj", "Нажмите сюда", "请点击这里"]
)
def test_click_here(line: str) -> None:
    assert re.search(CLICK_HERE, line, re.IGNORECASE)


def test_a_link_that_says_so_in_the_words_of_the_last_lines_is_known_amid_the_text() -> None:
    assert _is_click("Κάντε κλικ για τα σχέδια")


@pytest.mark.parametrize("line", ["Subscribe now", "Im Abo lesen", "Assine o jornal", "Suscríbete", "購読する"])
def test_words_for_subscriptions(line: str) -> None:
    assert re.search(SUBSCRIBE, line, re.IGNORECASE)


@pytest.mark.parametrize("line", ["After the assassination the quay was closed.", "About the harbour"])
def test_no_words_for_subscriptions(line: str) -> None:
    assert not re.search(SUBSCRIBE, line, re.IGNORECASE)
