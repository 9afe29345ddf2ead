"""Pages that say outright what else than a story they are: a thread of posts, a thing for sale, documentation, what a
site says of itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.address_days import day_in, path_of
from newsclean.cleaning.vocabulary.folders import ABOUT

if TYPE_CHECKING:
    from newsclean.cleaning.kinds.clues import KindClues

_POSTS = frozenset({"discussionforumposting"})
_QUESTIONS = frozenset({"qapage"})
# What forums call their pages of posts.
_ADDRESS_OF_THREAD = re.compile(
    r"/(?:viewtopic|showthread|printthread)\.php|/threads/[^/]+\.\d+|//forums?\.[^/]+/.|"
    r"/forums?/(?:threads?|topics?|discussions?)/.",
    re.IGNORECASE,
)
# What systems for forums and shops call the body of their pages.
_BODY_OF_THREAD = re.compile(r"(?<![\w-])(?:question-page|single-(?:forum|topic|reply))(?![\w-])")
_BODY_OF_SHOP = re.compile(
    r"(?<![\w-])(?:single-product|template-product|template-collection|catalog-product-view|is--ctl-detail|"
    r"product-listing-page|tax-product_\w+)(?![\w-])"
)
_HOSTS_OF_HELP = frozenset({"docs", "doc", "wiki", "help", "support"})


def names_thing(clues: KindClues) -> str | None:
    """What a page says that it is besides a story; null where it says nothing or declares a story."""
    if clues.head.story and not clues.story_types <= _POSTS:
        return None
    return next((what for what, is_one in _THINGS.items() if is_one(clues)), None)


def _is_thread(clues: KindClues) -> bool:
    is_addressed = clues.og_type != "article" and _ADDRESS_OF_THREAD.search(clues.address) is not None
    is_declared = not clues.all_types.isdisjoint(_QUESTIONS) or bool(clues.head.story)
    return is_declared or is_addressed or _BODY_OF_THREAD.search(clues.body_names) is not None


def _is_for_sale(clues: KindClues) -> bool:
    return clues.og_type.startswith("product") or _BODY_OF_SHOP.search(clues.body_names) is not None


def _is_of_site(clues: KindClues) -> bool:
    return not ABOUT.isdisjoint(clues.segments[-1:]) and not _is_dated(clues)


def _is_help(clues: KindClues) -> bool:
    return clues.og_type != "article" and clues.subdomain in _HOSTS_OF_HELP and not _is_dated(clues)


def _is_dated(clues: KindClues) -> bool:
    """True for a page that says on what day it was published, in its address or its head: what sites say of themselves
    is of no day."""
    return clues.head.meta("article:published_time") is not None or day_in(path_of(clues.address)) is not None


_THINGS = {
    "a forum's thread": _is_thread,
    "a thing for sale": _is_for_sale,
    "what a site says of itself": _is_of_site,
    "documentation": _is_help,
}
