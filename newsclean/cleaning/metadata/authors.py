"""Who wrote the article: from JSON-LD, `<meta>`, and the byline that the page shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from newsclean.cleaning.characters import IDEOGRAPHS
from newsclean.cleaning.head import bare_words
from newsclean.cleaning.metadata.agreement import completed, corrected, is_editor_only, names_in_byline
from newsclean.cleaning.metadata.byline_text import BARE_NAME
from newsclean.cleaning.metadata.clues import Found
from newsclean.cleaning.metadata.houses import has_label, is_account, is_house, may_be_paper, without_house
from newsclean.cleaning.metadata.names import is_full_name, is_name, is_nobody, split_names
from newsclean.cleaning.metadata.selected import select
from newsclean.cleaning.metadata.shown_authors import byline_of, labelled_byline, unique

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaning.metadata.clues import Clues, Names

_METAS = (
    "author", "article:author", "parsely-author", "sailthru.author", "cxenseparse:author", "article:author_name", "byl",
    "dc.creator", "dcterms.creator", "dc.creator.name", "og:article:author", "articleauthor", "content_author",
    "shareaholic:article_author_name", "mrf:authors", "citation_author", "article.author", "authors",
)  # fmt: skip
_EMPLOYER = re.compile(r"\s+[|–—-]\s+")
# What a site declares on all its pages: its address, with whatever stands behind it; what it sells or tells of.
_WEBSITE = re.compile(
    r"^(?:[\w-]+\.)*[\w-]{3,}\.(?:(?!jr)[a-z]{2}|com|net|org|info|news|press|media|online)"
    r"(?:/\S*)?(?=$|\s[-–—|]|\s?,|\s\S\.\s?\S\.)",
    re.IGNORECASE,
)
_LOGIN = re.compile(r"^[a-z]+\d+$")
_MAKER = re.compile(r"^(?P<who>.*?)[\s|(–—-]*\b(?:https?://|www\.)\S+$")
# What tells a list of names in Chinese from a slogan.
_REPORTERS = re.compile("[记記]者|作者|[编編][辑輯]|文[/／:：]")
_REVERSED = re.compile(r"^[^\s,]+, [^,]+$")
_WRITTEN_BY = re.compile(
    r"written|author|geschrieben|verfasst|écrit|escrito|autor|scritto|geschreven|skrevet|författ|napis|автор",
    re.IGNORECASE,
)
_HAN = re.compile(f"[{IDEOGRAPHS}]")
_EASTERN_NAME = re.compile(r"^(?:[가-힣]{2,4}|[\u4e00-\u9fff]{2,5})$")


def find_authors(clues: Clues, section: str | None = None) -> Found[Names] | None:
    """The names, people before the newspaper's own: a declared "The Tidewater Post" gives way to a byline. The name of
    the section beside another is none."""
    if (selected := select(clues, "authors")) and (names := unique(split_names("\n".join(selected.value)))):
        return Found(names, selected.evidence)
    fallback: Found[Names] | None = None
    filed = bare_words(section or "")
    for evidence, names in _sources(clues):
        people = unique(tuple(without_house(x, clues) for x in names))
        if evidence != "byline":
            people = tuple(x for x in people if not is_editor_only(x, clues))
        # A columnist's section has the name that the page declares of her.
        is_filed = evidence == "byline"
        beside = (x for x in people if not (_is_beside(x, evidence, clues) or (is_filed and bare_words(x) == filed)))
        people = tuple(beside) or people
        if not people or (evidence == "byline" and not _may_sign(people, clues, is_first=fallback is None)):
            continue
        if not all(is_house(x, clues) or (evidence != "byline" and is_account(x)) for x in people):
            shown = completed(people, clues) or corrected(people, clues) if evidence != "byline" else None
            return shown or Found(people, evidence)
        fallback = fallback or Found(people, evidence)
    return fallback or labelled_byline(clues)


def _may_sign(people: Names, clues: Clues, *, is_first: bool) -> bool:
    """True for a byline that begins with a whole name, and for any other one that is the first to tell a name: where
    the page declares its newspaper, a website or a desk as the author, what looks like a byline often is none."""
    is_whole = BARE_NAME.match(people[0]) or _EASTERN_NAME.match(people[0])
    return (is_first and not _declares_nobody(clues)) or is_whole is not None


def _declares_nobody(clues: Clues) -> bool:
    """True for a declared author whom no name tells ("Staff", "courier.example")."""
    head = clues.head
    nodes = (x.get("name") if isinstance(x, dict) else x for x in head.resolve(head.story.get("author")))
    declared = (*nodes, *(x for name in _METAS for x in head.metas.get(name, ())))
    return any(isinstance(x, str) and (is_nobody(x) or _is_website(x, clues)) for x in declared)


def _sources(clues: Clues) -> Iterator[tuple[str, Names]]:
    """The names by source, the most trusted first; costly ones are asked only when the caller goes on."""
    head = clues.head
    for key in ("author", "creator"):
        yield "json-ld", _from_nodes(clues, head.story.get(key))
    for name in _METAS:
        if contents := head.metas.get(name):
            yield name, _from_metas(contents, clues)
    yield "twitter:data1", _from_labels(clues)
    yield "byline", byline_of(clues)
    yield "json-ld", _from_nodes(clues, head.page.get("author"))


def _is_beside(name: str, evidence: str, clues: Clues) -> bool:
    """True for what is no author's name where a person's stands beside it; JSON-LD's own list is doubted only where it
    names the newspaper and the page's byline does not."""
    if evidence != "json-ld":
        return is_house(name, clues) or may_be_paper(name)
    return bare_words(name) in clues.house_names and not names_in_byline(name, clues)


def _from_nodes(clues: Clues, value: object) -> Names:
    names: list[str] = []
    for author in clues.head.resolve(value):
        for inner in author if isinstance(author, list) else (author,):
            names += _of_node(inner)
    return tuple(names)


def _of_node(author: Any) -> Names:
    """The names in one JSON-LD author: a Person, a string, a Person whose name is a list."""
    if isinstance(author, dict):
        name = author.get("name")
        parts = name if isinstance(name, list) else [name]
        return tuple(n for x in parts if isinstance(x, str) for n in _of_text(x))
    return _of_text(author) if isinstance(author, str) else ()


def _from_metas(contents: Names, clues: Clues) -> Names:
    names: list[str] = []
    for content in contents:
        if content.startswith(("/", "@")) or _is_of_site(content, clues):
            continue
        family, _, given = content.partition(", ")
        is_reversed = len(contents) > 1 and _REVERSED.match(content)
        names += _of_text(f"{given} {family}" if is_reversed else content)
    return tuple(names)


def _is_of_site(content: str, clues: Clues) -> bool:
    """True for what a site's program declares in a writer's place: its address, a login ("harbourpost1"), its maker's
    address, a slogan."""
    if content.startswith(("http:", "https:", "www.")) or _is_website(content, clues):
        return True
    if _LOGIN.match(content) and has_label(content, clues):
        return True
    maker = _MAKER.match(content)
    return (maker is not None and not is_full_name(maker["who"].partition(",")[0])) or _is_slogan(content)


def _is_website(content: str, clues: Clues) -> bool:
    """True for a website's name, with whatever stands behind it."""
    return content.casefold() == clues.domain or _WEBSITE.match(content) is not None


def _is_slogan(content: str) -> bool:
    """True for words in Chinese that go on behind what is no name, each short enough for one."""
    first, comma, _ = content.partition("、")
    return bool(comma) and _HAN.search(first) is not None and not (is_name(first) or _REPORTERS.search(first))


def _of_text(text: str) -> Names:
    """The names in a declared text: behind a bar or a dash it tells whom they work for."""
    return split_names(_EMPLOYER.split(text, maxsplit=1)[0]) or split_names(text)


def _from_labels(clues: Clues) -> Names:
    """What WordPress tells Twitter's card: a label ("Written by") and its value."""
    for number in ("1", "2"):
        label, value = clues.head.meta(f"twitter:label{number}"), clues.head.meta(f"twitter:data{number}")
        if label and value and _WRITTEN_BY.search(label):
            return split_names(value)
    return ()
