"""Files of records that newsclean wrote -> the records in them, a line at a time."""

from __future__ import annotations

import re
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from newsclean.files.compression import READ_ERRORS, fault, first_of_content, peek
from newsclean.files.forms import Form, form_of, form_of_name
from newsclean.files.items import Skip, Skipped, Unread
from newsclean.files.json_lines import lines
from newsclean.files.reader import open_source
from newsclean.files.reasons import Reason
from newsclean.model import MAX_PAGE_BYTES, SCHEMA_VERSION, Article

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsclean.files.sources import Source

# A record holds its page's text and all that was removed from it, and JSON spells some characters out.
_LONGEST_RECORD = 4 * MAX_PAGE_BYTES
_A_RECORD = re.compile(rb'(?:\A|\n)(?:\xef\xbb\xbf)?\{"schema_version":"')
_REJECTS = re.compile(rb'(?:\xef\xbb\xbf)?\{"input":(?:null|"(?:[^"\\\n]|\\.)*"),"offset":')
_VERSION = re.compile(r"(\d{1,9})\.(\d{1,9})")
_OURS = tuple(map(int, SCHEMA_VERSION.split(".")))
_DECODER = msgspec.json.Decoder(Article)


@dataclass(frozen=True, slots=True)
class Recorded:
    """A record, and the file and the place in it, in bytes of the unpacked file, where its line begins."""

    input: str
    offset: int
    article: Article
    line: bytes


def read_records(sources: Iterable[Source]) -> Iterator[Recorded | Unread | Skipped]:
    """Every record of the sources in order, and an Unread for each line that is none. Of a folder only files of records
    count, so of a crawl's not the raw pages; the others are Skipped, and so are rejects, which `*.jsonl` names too."""
    for source in sources:
        if source.fault is not None:
            yield Unread(source.label, Reason.UNREADABLE, source.fault)
            continue
        try:
            yield from _of_source(source)
        except READ_ERRORS as error:
            yield Unread(source.label, Reason.UNREADABLE, fault(error))


def _of_source(source: Source) -> Iterator[Recorded | Unread | Skipped]:
    # A pipe in a folder would be waited for, for ever.
    if not source.is_named and not stat.S_ISREG(Path(source.name).stat().st_mode):
        yield Skipped(Skip.NOT_A_PAGE)
        return
    with open_source(source) as raw:
        head = peek(raw)
        content = first_of_content(head)
        if _REJECTS.match(content) or not (source.is_named or _holds_records(source, head, content)):
            yield Skipped(Skip.NOT_A_PAGE)
        elif source.is_named and not _may_hold_records(source, content):
            yield Unread(source.label, Reason.UNREADABLE, "no file of records: those are JSON lines")
        else:
            for line in lines(source, raw, _LONGEST_RECORD):
                yield line if isinstance(line, Unread) else _recorded(source, line.content, line.offset)


def _holds_records(source: Source, head: bytes, content: bytes) -> bool:
    """Whether a file of a folder is one of records. One that is packed and broken may be."""
    if form_of_name(source.name) is not Form.JSON_LINES:
        return False
    return _A_RECORD.search(content) is not None or bool(head and not content)


def _may_hold_records(source: Source, content: bytes) -> bool:
    """Whether a file that the user has named is read line by line."""
    form = form_of(source.name, content)
    return form in {Form.RECORDS, Form.JSON_LINES} or form_of_name(source.name) is Form.JSON_LINES


def _recorded(source: Source, line: bytes, offset: int) -> Recorded | Unread:
    try:
        article = _DECODER.decode(line)
    except (ValueError, RecursionError) as error:  # msgspec's errors are ValueErrors
        return Unread(source.label, Reason.BAD_RECORD, f"no record: {error}".splitlines()[0], offset)
    if why := _refusal(article.schema_version):
        return Unread(source.label, Reason.BAD_RECORD, why, offset, article.url)
    return Recorded(source.label, offset, article, line)


def _refusal(version: str) -> str | None:
    """Why a record of this version of the form cannot be read without loss; None where it can."""
    numbers = _VERSION.fullmatch(version)
    if numbers is None:
        return f"no record: {version!r} is no version of one"
    # Of a newer one keys would be lost in silence.
    is_known = (int(numbers[1]), int(numbers[2])) <= _OURS
    return None if is_known else f"a record of form {version}, and this newsclean knows {SCHEMA_VERSION}"
