"""The tags of an article: those that the page declares, else those that it shows as links.

Systems declare more than a story's tags: keys of machines, names of campaigns, and on every page alike the words by
which the site wants to be found.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import text_inside
from newsclean.cleaning.head import bare_words, plain
from newsclean.cleaning.json_ld import as_list
from newsclean.cleaning.metadata.addresses import leads_to_tag
from newsclean.cleaning.metadata.clues import Found
from newsclean.cleaning.metadata.story_words import is_in, long_words, own_names, story_words
from newsclean.cleaning.vocabulary import section_of
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lxml import etree

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.metadata.clues import Clues

    # Each tag by its bare words.
    Tags = dict[str, str]

_LONGEST, _MOST = 80, 50
_PARTED = re.compile(r"\s*[,;،、，|]\s*")
# What machines tell one another: numbers, identifiers, addresses, names of accounts and campaigns.
_MACHINE = re.compile(
    r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,}|0\d{4}|\d{6,}|\S*://\S*|[@_]\S+|"
    r"(?!(?-i:(?:[A-Z][a-z]+_)+[A-Z][a-z]+$))\S+_\S*_\S+",
    re.IGNORECASE,
)
# A key before its value: what says what kind of subject a tag is, and what is of the system alone.
_KEYED = re.compile(r"(?P<key>[a-z][\w -]{2,24}):\s?(?P<value>\S.*)", re.IGNORECASE)
_OF_SUBJECTS = frozenset([
    "category", "categories", "nlp category", "nlp entity tokens", "entity", "subject", "subjects", "topic", "topics",
    "tag", "tags", "keyword", "keywords", "person", "people", "place", "location", "organization", "company",
])  # fmt: skip
_OF_SYSTEMS = frozenset([
    "type", "sitegroup", "site", "section", "subsection", "path", "clone", "source", "template", "page", "pagetype",
    "content", "contenttype", "content-type", "language", "id", "channel", "author", "product", "sponsor", "campaign",
    "format", "status", "version",
])  # fmt: skip
# Joined words that name nothing in the story: "stats-reach-team-all-articles".
_JOINED = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+){3,}")
# A site's own words: the fewest, how many are long, and which share of those the story holds at most.
_FEW, _LONG, _OWN_SHARE, _LONG_SHARE = 3, 15, 0.3, 0.2
# The fewest letters of a domain's first part that is told in "tide courier", too.
_LONG_LABEL = 8
# Words cut out of a story: the share of its headline, or of single words in a long list.
_OF_TITLE, _SINGLE, _COMPOSED, _CUT_LONG = 0.8, 0.6, 2, 10
# The name under which the site's words stand as often as the story's.
_LOOSE = "keywords"
# How far from the text its tags stand, in blocks, how many they are, and how long; a count in a cloud of tags.
_UNDER, _MOST_SHOWN, _MOST_HEADED, _LONGEST_SHOWN = 20, 25, 12, 50
_FILED = re.compile(
    r"(?:filed|posted|published|categor|kategor|archiv|veröffentlicht|publié|public|in )", re.IGNORECASE
)
_SPELLED = re.compile(
    r"(?:tags?|article tags|keywords?|tagged|labels|schlagworte?|schlagwörter|stichworte?|mots[- ]cl[eé]f?s|étiquettes|"
    r"etiquetas|palabras clave|palavras-chave|parole chiave|tagi|trefwoorden|теги|ключевые слова|ετικέτες|标签|標籤|"
    r"关键词|關鍵字|タグ|태그)"
    r"\s?[:：]\s?(.+?)[.,;\s]*",
    re.IGNORECASE,
)
_LONGEST_LINE = 300
_TAGGED = re.compile(r"\btagged\b", re.IGNORECASE)
_COUNT = re.compile(r"\(\d+\)$")


def find_keywords(clues: Clues) -> Found[tuple[str, ...]] | None:
    """The tags, each once."""
    for evidence, contents in _declared(clues):
        parts = [x for content in contents for x in _PARTED.split(plain(content))]
        tags = _cleaned(parts, clues)
        if tags and not (evidence == _LOOSE and _are_of_site(tags, parts, clues)):
            return Found(tuple(tags.values())[:_MOST], evidence)
    shown = _cleaned(_shown(clues), clues)
    return Found(tuple(shown.values()), "tags") if shown else None


def _declared(clues: Clues) -> Iterator[tuple[str, Sequence[str]]]:
    yield "json-ld", [x for x in as_list(clues.head.story.get("keywords")) if isinstance(x, str)]
    for name in ("article:tag", "news_keywords", "keywords"):
        yield name, clues.head.metas.get(name, ())


def _cleaned(texts: Iterable[str], clues: Clues) -> Tags:
    """The tags by their bare words, without what is of machines and the site's own name."""
    own = own_names(clues)
    found: Tags = {}
    for text in texts:
        tag = _without_key(text.removeprefix("#").strip())
        bare = bare_words(tag)
        if bare and len(tag) <= _LONGEST and bare not in own and not _MACHINE.fullmatch(tag):
            found.setdefault(bare, tag)
    joined = [bare for bare, tag in found.items() if _JOINED.fullmatch(tag)]
    if joined:
        story = story_words(clues)
        found = {x: tag for x, tag in found.items() if x not in joined or any(is_in(story, y) for y in long_words(x))}
    return found


def _without_key(tag: str) -> str:
    """The tag without what says what kind of subject it is; empty where it is a system's own."""
    keyed = _KEYED.fullmatch(tag)
    key = keyed["key"].lower() if keyed else ""
    if keyed is None or key not in _OF_SUBJECTS | _OF_SYSTEMS:
        return tag
    return keyed["value"] if key in _OF_SUBJECTS else ""


def _are_of_site(tags: Tags, declared: Iterable[str], clues: Clues) -> bool:
    """True for words that stand on all pages of a site alike: among them its name and few of the story, or so many and
    hardly any of the story, which a short list of an editor's need not name; and for those that a machine cut out."""
    story = story_words(clues)
    told = [tag for tag in tags if all(is_in(story, word) for word in tag.split())]
    share = len(told) / len(tags)
    names = [f" {x} " for x in own_names(clues) if len(x) >= _FEW]
    label = (clues.domain or "").partition(".")[0]
    words = [bare_words(x) for x in declared]
    has_own = any(name in f" {x} " for x in words for name in names)
    has_own = has_own or (len(label) >= _LONG_LABEL and any(label in x.replace(" ", "") for x in words))
    # A single word of many is in any story; what is of several words, beside the site's name a name, is not.
    longer = [x for x in told if " " in x and not any(name in f" {x} " for name in names)]
    if has_own and share < _OWN_SHARE and not any(tags[x][:1].isupper() for x in longer):
        return True
    if len(tags) > _LONG and share < _LONG_SHARE and not longer:
        return True
    is_of_none = not share and (has_own or len(tags) > _LONG)
    return len(tags) >= _FEW and (is_of_none or _is_of_title(tags, clues) or _is_of_pieces(tags))


def _is_of_title(tags: Tags, clues: Clues) -> bool:
    """True for the words of the headline, one after the other."""
    shown = clues.blocks.blocks[clues.top].text if clues.top is not None else next(iter(clues.head.headlines), "")
    title = bare_words(shown).split()
    words = [x for x in tags if x != " ".join(title)]
    places = [title.index(x) for x in words if x in title]
    return len(places) == len(words) >= _OF_TITLE * len(title) and places == sorted(places)


def _is_of_pieces(tags: Tags) -> bool:
    """True for a long list of single words and of what some of them make together."""
    single = {x for x in tags if " " not in x}
    composed = sum(single.issuperset(x.split()) for x in tags if " " in x)
    return len(tags) >= _CUT_LONG and len(single) >= _SINGLE * len(tags) and composed >= _COMPOSED


def _shown(clues: Clues) -> list[str]:
    """What the links to pages of tags are called that stand below the text, else between headline and text; else all
    links where a heading says that they are tags."""
    blocks = clues.blocks.blocks
    under = [i for i in range(clues.end, min(len(blocks), clues.end + _UNDER)) if i in clues.tags]
    above = [i for i in range(clues.top or 0, min(clues.start, len(blocks))) if i in clues.tags]
    for places in (under, above):
        names = [x for box in _boxes(clues, places) for x in _links_in(box)] or _headed(clues, places)
        if 0 < len(names) <= _MOST_SHOWN and not any(map(_COUNT.search, names)):
            return names
    return next(filter(None, (_spelled(blocks[i]) for i in range(clues.end, min(len(blocks), clues.end + _UNDER)))), [])


def _spelled(block: Block) -> list[str]:
    """The tags of a line that says itself that it names them, where they are no links: "Tags: ferries, piers"."""
    said = _SPELLED.fullmatch(block.text) if len(block.text) <= _LONGEST_LINE and not block.hidden else None
    tags = _PARTED.split(said[1]) if said else []
    return tags if len(tags) <= _MOST_SHOWN and all(0 < len(x) <= _LONGEST_SHOWN for x in tags) else []


def _boxes(clues: Clues, places: Sequence[int]) -> Iterator[etree._Element]:
    """The elements around these blocks, each once."""
    for index in dict.fromkeys(clues.blocks.blocks[i].container for i in places if not clues.blocks.blocks[i].hidden):
        element = clues.blocks.containers[index].element
        if element is not None:
            yield element


def _headed(clues: Clues, places: Sequence[int]) -> list[str]:
    """The links right below a heading over tags, wherever they lead."""
    heading = next((i for i in places if _heads_tags(clues.blocks.blocks[i])), None)
    if heading is None:
        return []
    below = [i for n, i in enumerate(x for x in places if x > heading) if i == heading + 1 + n]
    names = [x for box in _boxes(clues, below) for x in _links_in(box, are_tags=True)]
    return names if len(names) <= _MOST_HEADED else []


def _heads_tags(block: Block) -> bool:
    """True for a heading over tags; one that says where a story is filed leads to sections."""
    is_one = section_of(block.text) is Label.TAGS or _TAGGED.search(block.text) is not None
    return not block.hrefs and is_one and not _FILED.match(block.text)


def _links_in(box: etree._Element, *, are_tags: bool = False) -> list[str]:
    links = [box] if box.tag == "a" else box.iter("a")
    named = ((x, text_inside(x)) for x in links)
    return [
        text for x, text in named if 0 < len(text) <= _LONGEST_SHOWN and (_is_tag(x) or (are_tags and _leads_on(x)))
    ]


def _leads_on(link: etree._Element) -> bool:
    """True for a link to another page."""
    return link.get("href", "#")[:1] not in {"", "#"}


def _is_tag(link: etree._Element) -> bool:
    return link.get("rel") == "tag" or leads_to_tag(link.get("href", ""))
