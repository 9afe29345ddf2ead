"""Head and page -> title, names, instants and the rest of a record's metadata, each with where it came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.head import Head
    from newsclean.model import DatePrecision, Page, PrintEdition, Rights, Site


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """The fields of a record that say who, when and where; `evidence` says of each where it came from."""

    url_canonical: str | None = None
    domain: str | None = None
    source: str | None = None
    title: str | None = None
    description: str | None = None
    language: str | None = None
    authors: tuple[str, ...] = ()
    date_published: str | None = None
    date_modified: str | None = None
    date_precision: DatePrecision | None = None
    section: str | None = None
    keywords: tuple[str, ...] = ()
    image: str | None = None
    is_free: bool | None = None
    rights: Rights | None = None
    evidence: dict[str, str] = field(default_factory=dict)


def find_metadata(
    page: Page, head: Head, blocks: Blocks, keep: Sequence[bool], print_edition: PrintEdition | None, site: Site | None
) -> Metadata:
    """The metadata of a page whose article's blocks are those that `keep` names."""
    return Metadata(title=next(iter(head.headlines), None), description=next(iter(head.descriptions), None), language=head.language)
