"""The section under which the newspaper files the article."""

from __future__ import annotations

import re
from collections import Counter
from operator import itemgetter
from typing import TYPE_CHECKING

from newsclean.cleaning.attributes import ATTRIBUTES
from newsclean.cleaning.blocks import text_inside
from newsclean.cleaning.head import address_key, bare_words, plain
from newsclean.cleaning.json_ld import as_list, types_of
from newsclean.cleaning.metadata.addresses import leads_home, resolve
from newsclean.cleaning.metadata.clues import Found
from newsclean.cleaning.metadata.date_reading import find_dates
from newsclean.cleaning.metadata.selected import select
from newsclean.cleaning.sentences import COLONS
from newsclean.cleaning.vocabulary import is_newest, type_of
from newsclean.model import ArticleType, Label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.metadata.clues import Clues

_LONGEST_SECTION = 60
# What joins the last of several words in the name of one section.
_JOINED = re.compile(r"&|\b(?:and|und|et|y|e|i|og|och|en)\b")
# The signs of a path, and what begins a button beside it.
_SIGNS = " >»›→/|"
_ASIDE = ("‹", "«", "<", "←", "[", "【", "(", "（")
# "You are here:", "当前位置：".
_INTRODUCED = re.compile(r"^[^:：>»›/|]{3,30}[:：](?!:)\s*")
_HOME = frozenset({
    "home", "homepage", "start", "startseite", "accueil", "inicio", "início", "forside", "etusivu",
    "hjem", "главная", "首页", "首頁", "ホーム", "トップ", "홈", "anasayfa",
    "frontpage", "front page", "home page", "portada", "αρχική", "strona główna", "página inicial",
})  # fmt: skip
# How a site's name ends that is its first page's, too: "搜狐首页".
_OF_HOME = ("首页", "首頁")
_CRUMBS_PARTED = re.compile(r"\s*(?:::|-*>+|[»›→/|])\s*")
# How far above the headline the path to the page may stand, in blocks, and how long it may be.
_CRUMBS_ABOVE, _LONGEST_PATH = 6, 200
# What a step of a path is called where it only says that it leads to an article, and what systems name where an editor
# named nothing, or everything.
_NO_SECTIONS = frozenset({
    "article", "articles", "artikel", "articolo", "artículo", "artigo", "detail", "details", "正文", "全文", "内容",
    "blog", "blogs", "archive", "archives", "archiv", "uncategorized", "uncategorised", "unkategorisiert",
    "allgemein", "non classé", "sin categoría", "sem categoria", "senza categoria", "geen categorie", "без рубрики",
    "blog posts", "blogposts", "blogartikel", "posts", "beiträge", "all news", "all stories",
    "all posts", "default", "more stories", "newsletter", "you are here",
})  # fmt: skip
# What begins as the headline does is that, cut, from this length on.
_SHORTEST_TITLE = 12
# The longest link that names a section; a folder that may be one is no year and no code of a language or country; what
# marks a link to a category in the microformats that many systems print.
_LONGEST_LINK = 40
_FOLDER = re.compile(r"/(?=[^/]*[^\W\d_])[^/]{3,}/$")
_CATEGORY = "category"
# A path parted by bars is no longer; a menu is.
_LONGEST_TRAIL = 2


def find_section(clues: Clues) -> Found[str] | None:
    """The section's name: declared, else the last crumb before the article's own, else the print edition's."""
    selected = select(clues, "section")
    if selected:
        return Found(selected.value[0], selected.evidence)
    for evidence, value in _sections(clues):
        for text in _parts(plain(value).strip(_SIGNS), evidence, clues):
            if _names_section(text, clues) and (evidence != "breadcrumbs" or _is_step(text)):
                return Found(text, evidence)
    return None


def _parts(value: str, evidence: str, clues: Clues) -> list[str]:
    """The sections of a list in one value ("Region, Economy"), or a single one that may have commas in its name, as
    "Washington, DC": elsewhere than in JSON-LD a list is set by a program, without spaces, or has a part that the page
    links by this name."""
    parts = [x.strip() for x in value.split(",")]
    if ", " in value and evidence != "json-ld":
        linked = {x.text.casefold() for x in clues.blocks.blocks if x.hrefs}
        return [value] if linked.isdisjoint(map(str.casefold, parts)) else parts
    return [value] if _JOINED.search(parts[-1]) or not all(x[:1].isupper() for x in parts) else parts


def _is_step(text: str) -> bool:
    """True for the name of a step; what stands beside a path are buttons, numbers of issues and days."""
    return not text.startswith(_ASIDE) and not any(x in text for x in COLONS) and not find_dates(text)


def _names_section(text: str, clues: Clues) -> bool:
    """True for what may be the name of one; not the first page's, the site's, the newest stories' or the headline."""
    if not 0 < len(text) <= _LONGEST_SECTION or text[0] in "/-" or "://" in text:
        return False
    bare = bare_words(text)
    if not bare or bare in _HOME | _NO_SECTIONS | clues.house_names or text.endswith(_OF_HOME):
        return False
    return not is_newest(text) and not bare.isdigit() and all(bare != bare_words(x) for x in clues.head.headlines)


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
    yield from (("breadcrumbs", x) for x in _labelled_crumbs(clues))
    yield from (("breadcrumbs", x) for x in _shown_crumbs(clues))
    yield from (("link", x) for x in _linked_sections(clues))
    yield from (("prism.section", x) for x in clues.head.metas.get("prism.section", ())[:1])
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


def _labelled_crumbs(clues: Clues) -> list[str]:
    """The steps, the nearest first, of what was told to be the path and stands closest above the headline: its links
    and a last step that is none, where it begins at the first page, ends at the story or parts them by signs."""
    below = clues.top if clues.top is not None else clues.start
    above = [i for i in range(max(0, below - 2 * _CRUMBS_ABOVE), below) if i in clues.crumbs]
    run = [i for n, i in enumerate(above) if above[-1] - i == len(above) - 1 - n]
    blocks = [x for x in (clues.blocks.blocks[i] for i in run) if not x.hidden]
    # A path in one line has what else stands there beside it.
    blocks = [x for x in blocks if len(_steps(x.text)) > 1][-1:] or blocks
    text = " ".join(x.text for x in blocks)
    links = [(text_inside(x).strip(_SIGNS), x.get("href", "")) for x in _links_of(clues, blocks)]
    if not links or len(text) > _LONGEST_PATH:
        return []
    steps = _steps(text)
    if steps and not any(name in steps[-1] for name, _ in links):
        links.append((steps[-1].strip(_SIGNS), ""))
    is_path = len(steps) > 1 or leads_home([links[0][1]]) or bare_words(links[0][0]) in _HOME
    is_path = is_path or _is_title(blocks[-1].text, clues)
    named = (name for name, href in links if len(name) <= _LONGEST_LINK and not (href and leads_home([href])))
    # What does not begin its step stands beside the path.
    names = [x for x in named if not _is_title(x, clues) and (len(steps) == 1 or any(y.startswith(x) for y in steps))]
    return names[::-1] if is_path else []


def _steps(text: str) -> list[str]:
    """What the signs of a path part, without what introduces it and without its last sign."""
    parts = (x.strip(_SIGNS) for x in _CRUMBS_PARTED.split(_INTRODUCED.sub("", text)))
    return [x for x in parts if x]


def _links_of(clues: Clues, blocks: Sequence[Block]) -> Iterator[etree._Element]:
    """The links in the boxes of these blocks, where they hold nothing else."""
    sizes = Counter(x.container for x in blocks)
    for index, size in sizes.items():
        box = clues.blocks.containers[index]
        if box.element is not None and box.last - box.first <= size:
            yield from [box.element] if box.element.tag == "a" else box.element.iter("a")


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
