"""The newspaper's name: what its page calls it, without slogans and headlines."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsclean.cleaning.head import COLON, TITLE_SEPARATORS, bare_words
from newsclean.cleaning.metadata.clues import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaning.metadata.clues import Clues

# The fewest letters by which a name is told in a domain, and the other way round.
_SHORTEST = 3
# The fewest words of a slogan behind a name, and of a headline; the most of a name behind another one.
_SLOGAN, _HEADLINE, _NAME = 3, 4, 4
# It parts the names of sites, but in titles as often the halves of a headline.
_HAN_COLON = "："
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
# An address in a name's place, and the first part that it loses.
_POINTED = re.compile(r"\w[.)]\w\w")
_ADDRESS = re.compile(r"^(?:https?://(?:www\.)?|www\.)(?=\S+$)", re.IGNORECASE)


_THE = re.compile(r"^The\s(?=\S)")


def find_source(clues: Clues, domain: Found[str] | None) -> Found[str] | None:
    """The newspaper's name; else what the site calls itself; else its domain."""
    if clues.site is not None:
        return Found(clues.site.name, "site")
    label = _close((clues.domain or "").partition(".")[0])
    names = list(dict.fromkeys(x for name in clues.head.site_names if (x := _name(name, clues, label))))
    if not names:
        return domain
    return Found(_best(names, clues, label), "head")


def _best(names: list[str], clues: Clues, label: str) -> str:
    """The first of the names; but a longer one that fits the domain where the first, a section's ("U.S."), does not,
    and the same name as people write it where the first is the domain's ("portelleryecho")."""
    others = [*names[1:], *_in_titles(clues)]
    first, close = names[0], _close(names[0])
    if _fits(first, label) or close in (urlsplit(clues.page.url or "").hostname or "").split("."):
        is_of_domain = first.islower() and " " not in first
        return next((x for x in others if is_of_domain and not x.islower() and _close(x) == close), first)
    if any(_close(x) == close or x.startswith(f"{first} ") for x in others):
        return first
    longer = (x for x in others if len(x) > len(first) and not x[0].islower() and not _POINTED.search(x))
    return next((x for x in longer if _fits(x, label)), first)


def _in_titles(clues: Clues) -> Iterator[str]:
    """What stands behind the last seams of the page's titles: most sites put their names there."""
    for title in (clues.head.title, clues.head.meta("og:title")):
        seams = list(TITLE_SEPARATORS.finditer(title or ""))
        if title and seams and (name := title[seams[-1].end() :].strip()):
            yield name


def _name(text: str, clues: Clues, label: str) -> str | None:
    """What a text says the site is called; null for one that is a headline, or nothing but signs."""
    if address := _ADDRESS.match(text):
        text = text[address.end() :].rstrip("/")
    titles = {bare_words(x) for x in clues.head.headlines}
    is_title = bare_words(text) in titles
    parts = [x for x in TITLE_SEPARATORS.split(text) if bare_words(x)]
    if len(parts) > 1:
        if _fits(parts[0], label):
            return _before_slogan(parts[0], label).strip()
        behind = (x.strip() for x in parts[1:] if len(x.split()) <= _NAME and not x.strip()[0].islower())
        is_name = parts[0].strip() in _in_titles(clues)
        if not is_name and (
            fitting := next((x for x in behind if len(label) >= _SHORTEST and label in _close(x)), None)
        ):
            return fitting
        if is_title:
            return None if _HAN_COLON in text else _name_in_title(parts)
        is_slogan = sum(len(x.split()) for x in parts[1:]) >= _SLOGAN
        return (parts[0] if is_slogan else text).strip()
    text = _before_slogan(text, label).strip(" -–—|")
    is_headline = is_title and len(text.split()) >= _HEADLINE and not _fits(text, label)
    return None if is_headline or not bare_words(text) else text


def _name_in_title(parts: list[str]) -> str:
    """Of a title in several parts the name: the last one behind a longer headline, the first before a longer slogan."""
    first, last = parts[0].strip(), parts[-1].strip()
    return last if len(first) > len(last) else first


def _before_slogan(text: str, label: str) -> str:
    """What stands before a colon and several words, where it fits the domain."""
    seam = COLON.search(text)
    if seam is None or len(text[seam.end() :].split()) < _SLOGAN or not _fits(text[: seam.start()], label):
        return text
    return text[: seam.start()]


def _fits(name: str, label: str) -> bool:
    """True for a name that its site's domain has as well, in whole, in part or by its initials."""
    name = _THE.sub("", name)
    words = bare_words(name).split()
    initials = "".join(x[0] for x in words)
    if not label or not words:
        return False
    return any(
        (len(close) >= _SHORTEST and close in label) or (len(label) >= _SHORTEST and label in close) or close == label
        for close in (_close(name), _close(name.casefold().translate(_GERMAN)), initials)
    )


def _close(text: str) -> str:
    """A text's letters and digits without accents, one right behind the other."""
    return "".join(x for x in unicodedata.normalize("NFKD", bare_words(text)) if x.isalnum())
