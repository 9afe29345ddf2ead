"""Sources -> pages, as a stream: one page in memory at a time."""

from __future__ import annotations

import io
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from newsclean.errors import UsageError
from newsclean.files import compression, json_lines, single, warc
from newsclean.files.forms import Form, form_of, form_of_name
from newsclean.files.items import Item, ReadOptions, Skip, Skipped, Unread
from newsclean.files.reasons import Reason
from newsclean.files.sources import STDIN, Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_BUFFER = 1 << 16
_WHOLE_FILES = (Form.HTML, Form.MHTML, Form.WEB_ARCHIVE, Form.TEXT)
# Forms that are not read, and what is to be done with them.
_REFUSED = {
    Form.TABLE: "a table: write its rows as JSON lines",
    Form.DATABASE: "a database: write its rows as JSON lines",
    Form.ARCHIVE: "an archive of files: unpack it",
    Form.ARC: "ARC, which came before WARC: `warcio recompress IN OUT` makes a WARC file of it",
    Form.SOURCE_VIEW: "a view of a page's source: save the page itself",
}
# What programs leave among pages, newsclean's own among them.
_ONLY_NAMED = (Form.RECORDS, Form.DATABASE)


def read(sources: Iterable[Source], options: ReadOptions) -> Iterator[Item]:
    """Every page of the sources in order. What cannot be read is one Unread, and the rest goes on; raises only
    UsageError, before it gives any page, where `options.url` is given and there is more than one."""
    items = (item for source in sources for item in _read_source(source, options))
    return items if options.url is None else _only_page(items)


def _only_page(items: Iterator[Item]) -> Iterator[Item]:
    page: Item | None = None
    for item in items:
        if isinstance(item, Skipped):
            yield item
        elif page is None:
            page = item
        else:
            raise UsageError("--url is the address of one page, and the input holds several")
    if page is not None:
        yield page


def _read_source(source: Source, options: ReadOptions) -> Iterator[Item]:
    if source.fault is not None:
        yield Unread(source.label, Reason.UNREADABLE, source.fault)
        return
    try:
        if not source.is_named and not stat.S_ISREG(Path(source.name).stat().st_mode):
            yield Skipped(Skip.NOT_A_PAGE)  # a pipe in a folder would be waited for, for ever
            return
        raw = open_source(source)
    except OSError as error:
        yield _unread(source, error)
        return
    with raw:
        yield from _read_stream(source, raw, options)


def _read_stream(source: Source, raw: io.BufferedReader, options: ReadOptions) -> Iterator[Item]:
    try:
        form = _form(source, raw, options)
        if form is None:
            yield Skipped(Skip.NOT_A_PAGE)
            return
        yield from _pages(form, source, raw, options)
    except compression.READ_ERRORS as error:
        yield _unread(source, error)


def _pages(form: Form, source: Source, raw: io.BufferedReader, options: ReadOptions) -> Iterator[Item]:
    if options.url is not None and form not in _WHOLE_FILES:
        raise UsageError(f"--url is the address of one page, and {source.name} holds many")
    if form is Form.WARC:
        return warc.pages(source, raw, options)
    if form in {Form.JSON_LINES, Form.RECORDS}:
        return json_lines.pages(source, raw, options)
    if form is Form.JSON:
        return json_lines.pages_of_document(source, raw, options)
    if form in _REFUSED:
        return iter([Unread(source.label, Reason.UNREADABLE, _REFUSED[form])])
    return iter([single.page(source, raw, options, form)])


def open_source(source: Source) -> io.BufferedReader:
    """The bytes of a source, as they are. Raises OSError."""
    if source.name == STDIN:
        return io.BufferedReader(io.FileIO(sys.stdin.fileno(), closefd=False), _BUFFER)
    return io.BufferedReader(io.FileIO(source.name), _BUFFER)


def _form(source: Source, raw: io.BufferedReader, options: ReadOptions) -> Form | None:
    """The source's form; a file that the user named himself is at least taken for HTML, so that it is tried."""
    head = compression.first_of_content(compression.peek(raw))
    form = form_of(source.name, head, as_text=options.as_text)
    if source.is_named:
        return Form.HTML if form is None else form
    if form_of_name(source.name) is None and form in {Form.JSON, Form.JSON_LINES}:
        return form if json_lines.holds_pages(head, options) else None
    return None if form in _ONLY_NAMED else form


def _unread(source: Source, error: BaseException) -> Unread:
    return Unread(source.label, Reason.UNREADABLE, compression.fault(error))
