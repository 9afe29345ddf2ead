"""How commands are told what they read: options that several take, and what is made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import click

from newsclean.cli.address import is_address, site_of
from newsclean.errors import UsageError
from newsclean.model import has_host
from newsclean.sites import find

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsclean.model import Site

    Decorated = TypeVar("Decorated", bound=Callable[..., Any])

_OPTIONS = (
    click.option("--text", "as_text", is_flag=True, help="The files are text that lost its HTML."),
    click.option(
        "--site",
        "newspaper",
        metavar="NEWSPAPER",
        help="The newspaper the pages come from: a shipped name or a site file.",
    ),
    click.option(
        "--html-field",
        metavar="NAME",
        help="The field of a JSON record that holds HTML. "
        "[default: html, text or content, the first that holds a page]",
    ),
    click.option(
        "--text-field", metavar="NAME", help="The field that holds text. Where one of these is named, no other is read."
    ),
    click.option(
        "--url-field", metavar="NAME", default="url", show_default=True, help="The field that holds the page's address."
    ),
)


def reading_options(command: Decorated) -> Decorated:
    """The options of how inputs are read: `as_text`, `newspaper`, and the fields of JSON records."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def newspaper_of(named: str | None, address: str | None) -> Site | None:
    """The newspaper of the pages, where that is said or their address tells. Raises ConfigurationError."""
    if named is not None:
        return find(named).site
    return None if address is None else site_of(address)


def refuse_no_address(url: str | None) -> None:
    """Raises UsageError for an --url that is no address of the web."""
    if url is not None and not (is_address(url) and has_host(url)):
        raise UsageError(f"--url: {url} is no address; one begins with https:// or http://")
