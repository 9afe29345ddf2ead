"""Head and page -> title, names, instants and the rest of a record's metadata, each with where it came from."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from newsclean.cleaning.metadata.addresses import domain_of, find_address
from newsclean.cleaning.metadata.authors import find_authors
from newsclean.cleaning.metadata.clues import Clues, Found
from newsclean.cleaning.metadata.dates import find_publication
from newsclean.cleaning.metadata.filing import find_description, find_image, find_is_free
from newsclean.cleaning.metadata.keywords import find_keywords
from newsclean.cleaning.metadata.languages import find_language
from newsclean.cleaning.metadata.rights import find_rights
from newsclean.cleaning.metadata.sections import find_section
from newsclean.cleaning.metadata.selected import selectors_for
from newsclean.cleaning.metadata.source import find_source
from newsclean.cleaning.metadata.titles import find_title

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.head import Head
    from newsclean.model import DatePrecision, Page, PrintEdition, Rights, Selectors, Site

_DAY = 10


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


def find_metadata(  # noqa: PLR0913, PLR0917 - what all stages before it gave
    page: Page,
    head: Head,
    blocks: Blocks,
    keep: Sequence[bool],
    print_edition: PrintEdition | None,
    site: Site | None,
    selectors: Selectors | None = None,
    others: frozenset[int] = frozenset(),
    foreign: frozenset[int] = frozenset(),
    notes: frozenset[int] = frozenset(),
    signed: frozenset[int] = frozenset(),
    tags: frozenset[int] = frozenset(),
    crumbs: frozenset[int] = frozenset(),
) -> Metadata:
    """The metadata of a page whose article's blocks are those that `keep` names; `selectors` are those of the
    newspaper's file that hold for it, `others` the blocks of lists of other stories and of menus, `foreign` those of
    comments and of whole other stories, `notes` those that say where it stood in print, `signed` its bylines, `tags`
    those of tags, `crumbs` those of the path to the page."""
    address = find_address(page, head)
    domain = _domain(page, address, site)
    clues = Clues(
        page=page,
        head=head,
        blocks=blocks,
        keep=keep,
        others=others,
        foreign=foreign,
        notes=notes,
        signed=signed,
        tags=tags,
        crumbs=crumbs,
        print_edition=print_edition,
        site=site,
        selectors=selectors,
        domain=domain.value if domain else None,
    )
    language = find_language(clues)
    clues = replace(clues, language=language.value if language else None)
    dates = find_publication(clues)
    section = find_section(clues)
    found: dict[str, Found[Any] | None] = {
        "url_canonical": address,
        "domain": domain,
        "source": find_source(clues, domain),
        "title": find_title(clues),
        "description": find_description(clues),
        "language": language,
        "authors": find_authors(clues, section.value if section else None),
        "date_published": dates.published,
        "date_modified": dates.modified,
        "section": section,
        "keywords": find_keywords(clues),
        "image": find_image(clues),
        "is_free": find_is_free(head),
        "rights": find_rights(page, head),
    }
    known = {name: x for name, x in found.items() if x is not None}
    return Metadata(
        **{name: x.value for name, x in known.items()},
        date_precision=dates.precision,
        evidence={name: x.evidence for name, x in known.items()},
    )


def find_selectors(page: Page, head: Head, blocks: Blocks, keep: Sequence[bool], site: Site | None) -> Selectors | None:
    """The selectors of the newspaper's file that hold on the day the article was published, as far as the page tells it
    without them, else on the day it was fetched; null where there are none."""
    if site is None or not site.selectors:
        return None
    domain = _domain(page, find_address(page, head), site)
    clues = Clues(page=page, head=head, blocks=blocks, keep=keep, site=site, domain=domain.value if domain else None)
    language = find_language(clues)
    published = find_publication(replace(clues, language=language.value if language else None)).published
    day = published.value[:_DAY] if published else (page.fetched_at or "")[:_DAY] or None
    return selectors_for(site, day)


def _domain(page: Page, address: Found[str] | None, site: Site | None) -> Found[str] | None:
    if domain := domain_of(page.url):
        return Found(domain, "url")
    if address is not None and (domain := domain_of(address.value)):
        return Found(domain, address.evidence)
    return Found(site.domains[0], "site") if site and site.domains else None
