"""Why a fetch failed, in words."""

from __future__ import annotations

import pytest
from scrapy.exceptions import DownloadCancelledError

from newsclean.crawling.failures import words_of


class _Met:
    """What Twisted lists among its reasons."""

    def __init__(self, said: str) -> None:
        self._said = said

    def getErrorMessage(self) -> str:  # noqa: N802  # Twisted's name
        return self._said


class _SeveralError(Exception):
    def __init__(self, *said: str) -> None:
        super().__init__()
        self.reasons = [_Met(one) for one in said]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (_SeveralError("Connection was closed cleanly.;"), "Connection was closed cleanly."),
        (_SeveralError("a", "b;"), "a; b"),
        (DownloadCancelledError(), "larger than a download may be"),
        (
            _SeveralError("VerificationError(errors=[DNSMismatch(mismatched_id=DNS_ID(hostname=b'tide.example'))])"),
            "its certificate is another host's, or names none",
        ),
        (ValueError("two\nlines"), "two lines"),
        (ValueError(), "ValueError"),
    ],
)
def test_the_words_of_an_error(error: Exception, words: str) -> None:
    assert words_of(error) == words
