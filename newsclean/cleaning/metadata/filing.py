"""How the newspaper files the article: description, section, keywords, image, free or paid."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.head import bare_words, plain
from newsclean.cleaning.json_ld import as_list, types_of
from newsclean.cleaning.metadata.addresses import resolve
from newsclean.cleaning.metadata.clues import Found
from newsclean.cleaning.metadata.selected import select

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaning.head import Head
    from newsclean.cleaning.metadata.clues import Clues

_LONGEST_DESCRIPTION = 2000
_LONGEST_KEYWORD = 80
_MOST_KEYWORDS = 50
_LONGEST_SECTION = 60
_FREE = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}
_TIERS = dict.fromkeys(("free", "public", "open"), True) | dict.fromkeys(
    ("locked", "metered", "premium", "paid", "paywall", "subscriber", "subscribers", "subscription", "registration"),
    False,
)
_HOME = frozenset({
    "home", "homepage", "start", "startseite", "accueil", "inicio", "início", "forside", "etusivu",
    "hjem", "главная", "首页", "首頁", "ホーム", "トップ", "홈", "anasayfa",
})  # fmt: skip
_CRUMBS_PARTED = re.compile(r"\s*[»›>→/|]\s*")
# How far above the headline the path to the page may stand, in blocks, and how long it may be.
_CRUMBS_ABOVE, _LONGEST_PATH = 6, 200
# A path parted by bars is no longer; a menu is.
_LONGEST_TRAIL = 2
_KEYWORDS_PARTED = re.compile(r"\s*[,;،、，|]\s*")


def find_description(clues: Clues) -> Found[str] | None:
    """What the page says its article is about, in a sentence or two."""
    head = clues.head
    story = head.story.get("description")
    declared = (
        ("json-ld", story),
        *((x, head.meta(x)) for x in ("og:description", "description", "twitter:description")),
    )
    for evidence, text in declared:
        if isinstance(text, str) and (shown := plain(text)):
            return Found(shown[:_LONGEST_DESCRIPTION], evidence)
    return None


def find_section(clues: Clues) -> Found[str] | None:
    """The section's name: declared, else the last crumb before the article's own, else the print edition's."""
    selected = select(clues, "section")
    if selected:
        return Found(selected.value[0], selected.evidence)
    for evidence, value in _sections(clues):
        text = plain(value)
        if text and len(text) <= _LONGEST_SECTION and "/" not in text[:1] and "://" not in text:
            return Found(text, evidence)
    return None


def _sections(clues: Clues) -> Iterator[tuple[str, str]]:
    head = clues.head
    yield from (("json-ld", x) for x in as_list(head.story.get("articleSection")) if isinstance(x, str))
    names = (
        "article:section",
        "og:article:section",
        "parsely-section",
        "section",
        "articlesection",
        "cxenseparse:section",
        "dc.subject.section",
        "category",
    )
    yield from ((name, x) for name in names for x in head.metas.get(name, ())[:1])
    yield from (("breadcrumbs", x) for x in _crumbs(clues))
    yield from (("breadcrumbs", x) for x in _shown_crumbs(clues))
    if clues.print_edition and clues.print_edition.section:
        yield "print_edition", clues.print_edition.section


def _crumbs(clues: Clues) -> list[str]:
    """The names of the declared path to the page, the nearest first, without the home page and the article itself."""
    for node in clues.head.nodes:
        if "breadcrumblist" in types_of(node):
            names = [_crumb(x) for x in as_list(node.get("itemListElement")) if isinstance(x, dict)]
            inner = [x for x in names[:-1] if x and bare_words(x) not in _HOME]
            known = {bare_words(x) for x in clues.site_names}
            return [x for x in reversed(inner) if bare_words(x) not in known]
    return []


def _shown_crumbs(clues: Clues) -> list[str]:
    """The names of the path that stands above the headline ("Home > News > Harbour"), the nearest first."""
    below = clues.top if clues.top is not None else clues.start
    for block in reversed(clues.blocks.blocks[max(0, below - _CRUMBS_ABOVE) : below]):
        names = _CRUMBS_PARTED.split(block.text) if block.link_chars and len(block.text) <= _LONGEST_PATH else []
        is_menu = "|" in block.text and len(names) > _LONGEST_TRAIL
        if len(names) > 1 and bare_words(names[0]) in _HOME and not is_menu:
            declared = {bare_words(x) for x in clues.head.headlines}
            return [x for x in reversed(names[1:]) if bare_words(x) not in declared]
    return []


def _crumb(element: dict[str, object]) -> str:
    item = element.get("item")
    name = element.get("name") or (item.get("name") if isinstance(item, dict) else None)
    return plain(name) if isinstance(name, str) else ""


def find_keywords(clues: Clues) -> Found[tuple[str, ...]] | None:
    """The declared tags, each once."""
    head = clues.head
    declared = (
        ("json-ld", [x for x in as_list(head.story.get("keywords")) if isinstance(x, str)]),
        ("article:tag", list(head.metas.get("article:tag", ()))),
        ("news_keywords", list(head.metas.get("news_keywords", ()))),
        ("keywords", list(head.metas.get("keywords", ()))),
    )
    for evidence, contents in declared:
        parts = (plain(x) for content in contents for x in _KEYWORDS_PARTED.split(plain(content)))
        unique: dict[str, str] = {}
        for part in parts:
            if part and len(part) <= _LONGEST_KEYWORD:
                unique.setdefault(bare_words(part), part)
        if unique:
            return Found(tuple(unique.values())[:_MOST_KEYWORDS], evidence)
    return None


def find_image(clues: Clues) -> Found[str] | None:
    """The address of the article's picture."""
    for evidence, value in _images(clues):
        address = resolve(value, clues.page, clues.head)
        if address is not None:
            return Found(address, evidence)
    return None


def _images(clues: Clues) -> Iterator[tuple[str, str]]:
    head = clues.head
    for name in ("og:image:secure_url", "og:image", "og:image:url"):
        yield from ((name, x) for x in head.metas.get(name, ())[:1])
    for node in head.resolve(head.story.get("image")):
        value = (node.get("url") or node.get("contentUrl") or node.get("@id")) if isinstance(node, dict) else node
        yield from (("json-ld", x) for x in as_list(value)[:1] if isinstance(x, str))
    for name in ("twitter:image", "twitter:image:src", "thumbnail"):
        yield from ((name, x) for x in head.metas.get(name, ())[:1])


def find_is_free(head: Head) -> Found[bool] | None:
    """Whether the whole article is free to read, as the page declares it; null where it says nothing."""
    parts = [x for x in as_list(head.story.get("hasPart")) if isinstance(x, dict)]
    for node in (head.story, head.page, *parts):
        value = node.get("isAccessibleForFree")
        free = value if isinstance(value, bool) else _FREE.get(str(value).rpartition("/")[2].strip().lower())
        if free is not None:
            return Found(free, "json-ld")
    for name in (
        "article:content_tier",
        "cxenseparse:access",
        "isaccessibleforfree",
        "article:isaccessibleforfree",
        "paywall",
    ):
        content = (head.meta(name) or "").strip().lower()
        free = _TIERS.get(content, _FREE.get(content))
        if free is not None:
            return Found(free != (name == "paywall" and content in _FREE), name)
    return None
