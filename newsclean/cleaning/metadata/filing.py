"""What the head says of the article beside its title: description, image, free or paid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.head import bare_words, plain
from newsclean.cleaning.json_ld import as_list
from newsclean.cleaning.metadata.addresses import resolve
from newsclean.cleaning.metadata.clues import Found
from newsclean.cleaning.metadata.story_words import FIRST_HAN, is_in, long_words, own_names, story_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaning.head import Head
    from newsclean.cleaning.metadata.clues import Clues

_LONGEST_DESCRIPTION = 2000
# What stands between a story's own words and the site's, where the first were left out.
_PARTING = (",", "|")
_SHORTEST_NAME = 3
_FREE = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}
_TIERS = dict.fromkeys(("free", "public", "open"), True) | dict.fromkeys(
    ("locked", "metered", "premium", "paid", "paywall", "subscriber", "subscribers", "subscription", "registration"),
    False,
)


def find_description(clues: Clues) -> Found[str] | None:
    """What the page says its article is about, in a sentence or two."""
    head = clues.head
    story = head.story.get("description")
    declared = (
        ("json-ld", story),
        *((x, head.meta(x)) for x in ("og:description", "description", "twitter:description")),
    )
    for evidence, text in declared:
        shown = _once(plain(text)) if isinstance(text, str) else ""
        if shown and not shown.startswith(_PARTING) and not _is_of_site(shown, clues):
            return Found(shown[:_LONGEST_DESCRIPTION], evidence)
    return None


def _once(text: str) -> str:
    """The text, of one that is said twice its half, without a sign behind which something was to stand."""
    halves = ((text[:i].strip(), text[i:].strip()) for i in (len(text) // 2, len(text) // 2 + 1))
    return next((one for one, other in halves if one == other), text).rstrip(" |")


def _is_of_site(text: str, clues: Clues) -> bool:
    """True for what a site says of itself on all its pages: its name, and no word of the story."""
    bare = bare_words(text)
    names = own_names(clues)
    if bare in names:
        return True
    # Scripts without spaces tell no words.
    if any(x >= FIRST_HAN for x in bare):
        return False
    has_name = any(f" {x} " in f" {bare} " for x in names if len(x) >= _SHORTEST_NAME)
    if not has_name or not any(clues.keep):
        return False
    own = {word for name in names for word in name.split()}
    story = story_words(clues)
    return not any(is_in(story, x) for x in long_words(bare) if x not in own)


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
