"""An argument of another type is told by its name."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import newsclean

if TYPE_CHECKING:
    from collections.abc import Callable

HTML = "<article><p>The ferry sails again.</p></article>"


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: newsclean.clean_html(Path("page.html")), "html: bytes | str is wanted, and not PosixPath"),
        (lambda: newsclean.clean_html(HTML, fetched_at=datetime.now(UTC)), "fetched_at: str | None is wanted, and not"),
        (lambda: newsclean.clean_html(HTML, site="dawn"), "site: newsclean.model.Site | None is wanted, and not str"),
        (lambda: newsclean.clean_text(b"The ferry sails again."), "text: str is wanted, and not bytes"),
        (lambda: newsclean.Cleaner(site="dawn"), "site: newsclean.model.Site | None is wanted, and not str"),
    ],
)
def test_an_argument_of_another_type_is_told(call: Callable[[], object], told: str) -> None:
    with pytest.raises(TypeError) as caught:
        call()
    assert str(caught.value).startswith(told)


def test_a_cleaner_knows_the_newspaper() -> None:
    cleaner = newsclean.Cleaner(site=newsclean.sites.find("dawn").site)
    assert cleaner.clean(newsclean.Page(content=HTML)).source == "Dawn"
