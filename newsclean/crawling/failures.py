"""Why a fetch failed, in one word and one line."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)
from scrapy.spidermiddlewares.httperror import HttpError

from newsclean.crawling.manners.media import NoPageError
from newsclean.crawling.store.memory import Lapse
from newsclean.crawling.values import Failure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from twisted.python.failure import Failure as TwistedFailure

_KINDS: Sequence[tuple[type[BaseException], Failure]] = (
    (DownloadTimeoutError, Failure.TIMEOUT),
    (CannotResolveHostError, Failure.DNS),
    (DownloadConnectionRefusedError, Failure.CONNECTION),
    (DownloadCancelledError, Failure.TOO_LARGE),
    (DownloadFailedError, Failure.CONNECTION),
    (ResponseDataLossError, Failure.CONNECTION),
    (IgnoreRequest, Failure.REFUSED),
    (OSError, Failure.BROKEN),
)

FETCH_ERRORS = tuple(kind for kind, _ in _KINDS)
# Those that say that the server is not there, or not well.
_NO_ANSWERS = {Failure.TIMEOUT, Failure.DNS, Failure.CONNECTION}
NO_ANSWER = tuple(kind for kind, failure in _KINDS if failure in _NO_ANSWERS)
# Those for which a story was not even asked for.
_CLOSED = {Failure.ROBOTS, Failure.AI_OPT_OUT}
_TOO_MANY = 429
# How service_identity, which checks certificates, writes its findings down.
_CERTIFICATE = "VerificationError(errors="
_SERVER_ERROR = 500


def words_of(error: BaseException) -> str:
    """What an error says, in one line; of one that only lists what Twisted met, what that says."""
    met = getattr(error.__cause__ or error, "reasons", None) or ()
    said = "; ".join(reason.getErrorMessage().strip(" ;") for reason in met) or str(error)
    if _CERTIFICATE in said:
        return "its certificate is another host's, or names none"
    if not said and isinstance(error, DownloadCancelledError):
        return "larger than a download may be"
    return " ".join(said.split()) or type(error).__name__


def lapse_of(reason: Failure, detail: str) -> Lapse:
    """What kept a story from being read."""
    if reason in _CLOSED:
        return Lapse.CLOSED
    status = int(detail) if reason is Failure.HTTP_STATUS else 0
    is_down = reason in _NO_ANSWERS or status == _TOO_MANY or status >= _SERVER_ERROR
    return Lapse.DOWN if is_down else Lapse.FAILED


def explain(failure: TwistedFailure) -> tuple[Failure, str]:
    """(reason, detail) of what a request ended with."""
    error = failure.value
    if isinstance(error, HttpError):
        return Failure.HTTP_STATUS, str(error.response.status)
    answered = error.response if isinstance(error, NoPageError) else None
    if answered is not None and answered.status != HTTPStatus.OK:
        return Failure.HTTP_STATUS, str(answered.status)
    own = getattr(error, "reason", None)
    detail = "" if error is None else words_of(error)
    if isinstance(own, Failure):
        return own, detail
    return next((failure for kind, failure in _KINDS if isinstance(error, kind)), Failure.BROKEN), detail
