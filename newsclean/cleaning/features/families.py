"""Families of class and id words that web developers share all over the world, and elements that say as much."""

from __future__ import annotations

import re
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.vocabulary import LONGEST_NAMES

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

# Substrings of a class or id word; a word may belong to several families.
_FAMILIES = {
    "comment": "comment disqus discuss reply respon kommentar",
    "related": "related recommend recirc more-on moreon readmore read-more read-also see-also similar also-read "
    "verwandt relacionad outbrain taboola",
    "popular": "popular trending most-read mostread most_read top-stor latest newest ticker ranking",
    "teaser": "teaser card promo tile thumb item headline-list story-list excerpt snippet",
    "share": "share social facebook twitter whatsapp telegram follow",
    "menu": "nav menu breadcrumb crumb toolbar topbar tabs pagination pager paging",
    "frame": "footer header masthead banner copyright bottom",
    "rail": "sidebar side-bar rail aside secondary widget complement",
    "body": "article-body articlebody article_body story-body storybody story_body entry-content post-content "
    "article-content article__content article__body story-content story__content article-text post-body postbody "
    "content-body body-copy maincontent main-content bodytext body-text rich-text richtext textbody articletext "
    "article_text content__body news-text newstext detail-text",
    "article": "article story post entry news",
    "text": "text content paragraph copy body prose",
    "author": "author byline writer contributor bio journalist reporter autor redakt",
    "date": "date time publish updated timestamp datum fecha",
    "title": "title headline heading hed titre titel",
    "lead": "lead standfirst subtitle sub-title subhead sub-head summary intro dek deck abstract chapo teasertext "
    "description kicker sapo",
    "caption": "caption credit photo image figure img picture gallery slide media legend",
    "video": "video player audio podcast jw- brightcove",
    "advert": "advert sponsor ads- ad- -ad_ advertisement banner-ad dfp adslot promoted anzeige reklam",
    "newsletter": "newsletter subscribe subscription signup sign-up register login paywall premium account abo-",
    "consent": "cookie consent gdpr privacy cmp- onetrust",
    "tag": "tag topic keyword categor label themen etiquet",
    "modal": "modal popup pop-up overlay lightbox dialog toast alert hidden sr-only screen-reader visually-hidden "
    "tooltip",
    "note": "infobox factbox fact-box info-box sidebar-box box correction disclaimer editor note footnote reference",
    "quote": "quote pullquote pull-quote blockquote embed tweet instagram",
    "list": "list feed stream grid row col- column",
    "live": "live update timeline liveblog",
    "print": "print email mail",
}  # fmt: skip
NAMES = tuple(_FAMILIES)
_REMEMBERED = 1 << 15


def _bits_of_parts() -> dict[str, int]:
    """For each part of a word the bits of its families and of those whose parts it begins with ("story-body" is
    "story", too)."""
    own: dict[str, int] = {}
    for i, name in enumerate(NAMES):
        for part in _FAMILIES[name].split():
            own[part] = own.get(part, 0) | 1 << i
    return {part: reduce(or_, (own[x] for x in own if part.startswith(x))) for part in own}


def _trie(words: Collection[str]) -> str:
    """A pattern of the longest of these words that matches; common beginnings are shared, so that a search costs
    a look at each character and not one for each word."""
    following: dict[str, list[str]] = {}
    for word in filter(None, words):
        following.setdefault(word[0], []).append(word[1:])
    if not following:
        return ""
    branches = "|".join(re.escape(first) + _trie(rest) for first, rest in following.items())
    return f"(?:{branches}){'?' if '' in words else ''}"


_PARTS = _bits_of_parts()
# Parts overlap ("moreadvert"), so the search looks ahead and moves on by one character.
_PART = re.compile(f"(?=({_trie(_PARTS)}))")


class _Words(dict[str, int]):
    """For each class or id word the bits of its families; remembered, since the same words come again and again."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _REMEMBERED:
            self.clear()
        bits = 0
        for part in _PART.findall(word):
            bits |= _PARTS[part]
        if len(word) <= LONGEST_NAMES:
            self[word] = bits
        return bits


_WORDS = _Words()


def families_of(names: str) -> int:
    """The bits of the families of all words of a class or id attribute."""
    bits = 0
    for word in names.lower().split():
        bits |= _WORDS[word]
    return bits


# Elements that say something of all that is inside them.
OUTER = ("nav", "footer", "aside", "header", "form", "figure", "article", "main", "section", "table", "ul", "ol", "li",
         "blockquote", "button", "noscript", "dl", "select", "figcaption")  # fmt: skip
OUTER_BITS = {tag: 1 << i for i, tag in enumerate(OUTER)}
TAGS = ("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "section", "article", "figcaption",
        "blockquote", "button", "footer", "header", "aside", "dd", "dt", "pre", "form", "address")  # fmt: skip
TAG_INDEX = {tag: i for i, tag in enumerate(TAGS)}


def unpack(bits: NDArray[np.int64] | Sequence[int], width: int) -> NDArray[np.bool_]:
    """Bit masks -> a (width x rows) matrix of what is set."""
    masks = 1 << np.arange(width)[:, None]
    is_set: NDArray[np.bool_] = (np.asarray(bits, np.int64) & masks) != 0
    return is_set
