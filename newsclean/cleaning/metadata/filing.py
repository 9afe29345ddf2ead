"""How the newspaper files the article: description, section, keywords, image, free or paid."""

from __future__ import annotations

import re
from operator import itemgetter
from typing import TYPE_CHECKING

from newsclean.cleaning.attributes import ATTRIBUTES
from newsclean.cleaning.head import address_key, bare_words, plain
from newsclean.cleaning.json_ld import as_list, types_of
from newsclean.cleaning.metadata.addresses import leads_home, resolve
from newsclean.cleaning.metadata.clues import Found
from newsclean.cleaning.metadata.selected import select
from newsclean.cleaning.vocabulary import type_of
from newsclean.model import ArticleType, Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from newsclean.cleaning.blocks import Block
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
# What the last step of a path is called where it only says that it leads to an article.
_NO_SECTIONS = frozenset({"article", "articles", "artikel", "articolo", "artículo", "artigo", "detail", "details"})
# What begins as the headline does is that, cut, from this length on.
_SHORTEST_TITLE = 12
# The longest link that names a section; a folder that may be one is no year and no code of a language or country; what
# marks a link to a category in the microformats that many systems print.
_LONGEST_LINK = 40
_FOLDER = re.compile(r"/(?=[^/]*[^\W\d_])[^/]{3,}/$")
_CATEGORY = "category"
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
    yield from (("link", x) for x in _linked_sections(clues))
    if clues.print_edition and clues.print_edition.section:
        yield "print_edition", clues.print_edition.section


def _crumbs(clues: Clues) -> list[str]:
    """The names of the declared path to the page, the nearest first, without the home page and the article itself."""
    for node in clues.head.nodes:
        if "breadcrumblist" in types_of(node):
            crumbs = [x for x in as_list(node.get("itemListElement")) if isinstance(x, dict)]
            names = list(map(_crumb, crumbs if crumbs and _is_section(crumbs[-1], clues) else crumbs[:-1]))
            known = {bare_words(x) for x in clues.site_names}
            return [x for x in reversed(names) if x and bare_words(x) not in _HOME | known and not _is_title(x, clues)]
    return []


def _is_section(crumb: dict[str, object], clues: Clues) -> bool:
    """True for the last crumb of a path that ends above the article: it leads elsewhere, or has a type's name."""
    kind = type_of(_crumb(crumb))
    if kind is not None or bare_words(_crumb(crumb)) in _NO_SECTIONS:
        return kind not in {None, ArticleType.NEWS}
    item = crumb.get("item")
    address = (item.get("@id") or item.get("url")) if isinstance(item, dict) else item
    own = [x for x in (clues.page.url, *clues.head.all("og:url"), *clues.head.links.get("canonical", ())) if x]
    places = [address_key(x) for x in own]
    return isinstance(address, str) and any(x.startswith(address_key(address) + "/") for x in places)


def _is_title(crumb: str, clues: Clues) -> bool:
    """True for the story's own headline, whole or cut."""
    folded = bare_words(crumb)
    shown = (clues.blocks.blocks[clues.top].text,) if clues.top is not None else ()
    titles = [bare_words(x) for x in (*clues.head.headlines, *shown)]
    return folded in titles or (len(folded) >= _SHORTEST_TITLE and any(x.startswith(folded) for x in titles))


def _shown_crumbs(clues: Clues) -> list[str]:
    """The names of the path that stands above the headline ("Home > News > Harbour"), the nearest first."""
    below = clues.top if clues.top is not None else clues.start
    for block in reversed(clues.blocks.blocks[max(0, below - _CRUMBS_ABOVE) : below]):
        names = _CRUMBS_PARTED.split(block.text) if block.link_chars and len(block.text) <= _LONGEST_PATH else []
        is_menu = "|" in block.text and len(names) > _LONGEST_TRAIL
        if len(names) > 1 and bare_words(names[0]) in _HOME and not is_menu:
            return [x for x in reversed(names[1:]) if not _is_title(x, clues)]
    return [x for x in reversed(_listed_crumbs(clues, below)) if bare_words(x) not in _HOME and not _is_title(x, clues)]


def _listed_crumbs(clues: Clues, below: int) -> list[str]:
    """The links of a list above the headline whose class calls it such a path, and that begins at the home page; its
    entries where none of them is a link."""
    crumbs: list[Block] = []
    for block in clues.blocks.blocks[max(0, below - 2 * _CRUMBS_ABOVE) : below]:
        around = clues.blocks.ancestors(block)[:4]
        is_crumb = any(ATTRIBUTES[x].label is Label.BREADCRUMBS for x in (block.names, *(y.names for y in around)))
        crumbs += [block] if is_crumb and (block.hrefs or block.tag == "li") and not block.hidden else []
    crumbs = [x for x in crumbs if x.hrefs] or crumbs
    is_path = bool(crumbs) and (bare_words(crumbs[0].text) in _HOME or leads_home(crumbs[0].hrefs))
    return [x.text for x in crumbs[1:]] if is_path else []


def _linked_sections(clues: Clues) -> list[str]:
    """What links beside the headline are called whose own addresses are the folders that the page's address lies in
    ("/local" of "/local/2026/ferry"), the deepest first; then those that say that they name a category."""
    if clues.top is None:
        return []
    own = [address_key(x) for x in (clues.page.url, *clues.head.links.get("canonical", ())) if x]
    found: list[tuple[int, str]] = []
    for link in _links_beside(clues):
        text, href = plain("".join(map(str, link.itertext()))), link.get("href", "")
        if not 0 < len(text) <= _LONGEST_LINK or leads_home([href]) or _is_title(text, clues):
            continue
        address = resolve(href, clues.page, clues.head)
        folder = address_key(address) + "/" if address is not None else ""
        if _FOLDER.search(folder) is not None and any(x.startswith(folder) for x in own):
            found.append((len(folder), text))
        elif _CATEGORY in link.get("rel", "").split():
            found.append((0, text))
    return [text for _, text in sorted(found, key=itemgetter(0), reverse=True)]


def _links_beside(clues: Clues) -> Iterator[etree._Element]:
    """The links of the lines around the headline, each box once."""
    top = clues.top or 0
    places = range(max(0, top - _CRUMBS_ABOVE), min(clues.start, top + _CRUMBS_ABOVE))
    lines = [x for x in (clues.blocks.blocks[i] for i in places) if x.hrefs and not x.hidden]
    for index in dict.fromkeys(x.container for x in lines):
        box = clues.blocks.containers[index]
        if box.element is not None and box.last - box.first <= _CRUMBS_ABOVE:
            yield from box.element.iter("a")


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
