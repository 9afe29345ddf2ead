"""What the records of a newspaper's crawls tell of it: what its site file may say beside what it says already."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.model import Site

# Fewer stories tell nothing.
LEAST_STORIES = 10
# So many of the stories must agree for a language, or be covered by patterns.
_AGREEMENT = 0.95
# A pattern for fewer of the stories is one for an exception.
_LEAST_SHARE = 0.02
# So many sections make a word of the address a name, not a part of its form.
_MOST_WORDS = 12
_ANY = "[^/]+"


class Seen(Struct, frozen=True):
    """A record, as far as it tells of its newspaper."""

    url: str | None = None
    language: str | None = None


def learn(site: Site, stories: Sequence[Seen], others: Sequence[str]) -> Site:
    """The newspaper with what its stories show, where its file says nothing: the language, and the form of its
    stories' addresses. `others` are addresses of pages that were no stories; a form that fits one of them is none."""
    if len(stories) < LEAST_STORIES:
        return site
    return msgspec.structs.replace(
        site,
        language=site.language or _language(stories),
        articles=site.articles or _patterns([story.url for story in stories if story.url], others),
    )


def _language(stories: Sequence[Seen]) -> str | None:
    (language, count), *_ = Counter(story.language for story in stories).most_common(1)
    return language if count >= _AGREEMENT * len(stories) else None


def _patterns(urls: Sequence[str], others: Sequence[str]) -> tuple[str, ...]:
    """Regular expressions that together cover nearly all addresses of stories and none of the others."""
    paths = [urlsplit(url).path for url in urls]
    words = {word for word, _ in _words(paths).most_common(_MOST_WORDS)} if len(_words(paths)) <= _MOST_WORDS else set()
    forms = Counter(_form(path, words) for path in paths)
    wanted = [form for form, count in forms.most_common() if count >= _LEAST_SHARE * len(paths)]
    other_paths = [urlsplit(url).path for url in others]
    good = [form for form in wanted if not any(re.search(form, path) for path in other_paths)]
    covered = sum(any(re.search(form, path) for form in good) for path in paths)
    return tuple(good) if covered >= _AGREEMENT * len(paths) else ()


def _words(paths: Sequence[str]) -> Counter[str]:
    """The plain words in the addresses, before their last part."""
    return Counter(part for path in paths for part in path.strip("/").split("/")[:-1] if part.isalpha())


def _form(path: str, words: set[str]) -> str:
    """The form of one address: numbers as numbers, known words as they are, all else open."""
    *parents, last = path.strip("/").split("/")
    return "^/" + "".join(f"{_part(parent, words)}/" for parent in parents) + _last(last)


def _part(part: str, words: set[str]) -> str:
    if part.isdecimal():
        return rf"\d{{{len(part)}}}" if len(part) in {2, 4} else r"\d+"
    return re.escape(part) if part in words else _ANY


def _last(part: str) -> str:
    """Of the last part the number that tells stories apart, and the suffix, are its form."""
    suffix = re.search(r"\.[a-z]+$", part)
    stem = part[: suffix.start()] if suffix else part
    end = re.escape(suffix.group()) + "$" if suffix else ""
    if stem.isdecimal():
        return rf"\d+{end or '(/|$)'}"
    if re.search(r"\d{5,}", stem):
        return rf"[^/]*\d{{5,}}[^/]*{end}"
    return rf"[^/]+-[^/]+{end}" if "-" in stem else _ANY + (end or "$")
