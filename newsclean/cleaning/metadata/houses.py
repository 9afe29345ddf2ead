"""Newspapers, companies and desks in an author's place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.head import TITLE_SEPARATORS, bare_words
from newsclean.cleaning.json_ld import types_of
from newsclean.cleaning.metadata.names import ROLE, is_full_name, is_unnamed_agency
from newsclean.cleaning.vocabulary import any_of
from newsclean.cleaning.vocabulary.bylines import COMPANIES, DESKS, FAMILY_NAMES, PAPERS

if TYPE_CHECKING:
    from newsclean.cleaning.metadata.clues import Clues

# How Korean, Chinese and Japanese newspapers and agencies end their names.
_EASTERN_PAPER = re.compile(r"(?:일보|신문|뉴스|방송|통신|新聞|新闻|日報|日报|晚報|晚报|新聞社|通信社|通讯社)$")
# What may stand behind the name of a newspaper where it is declared as the author, folded.
_PAPER = re.compile(r"\s(?:newspapers?|online|media|digital|web|staff|newsroom)$")
# The fewest words of a person's name before it, and words that no such name has.
_NAME = 2
_BODIES = re.compile(
    rf"{ROLE.pattern}|\b(?:the|editorial|casa|grupo|group|staff|team|desk|news|media|redac\w+|redak\w+|rédac\w+)\b",
    re.IGNORECASE,
)
# The longest name of a domain that is found as a word alone.
_INITIALS = 2
_WORDS_OF_PAPER, _MOST_WORDS = 3, 5
_DESK = re.compile(rf"(?:^|\s)(?:{any_of(DESKS)})$|^(?:the )?editors?$", re.IGNORECASE)
# An account's name is one word with a capital or a number in it: "KatieS", "harbour24".
_ACCOUNT = re.compile(
    r"^(?!(?:Ma?c|Fitz|De|Di|Du|La|Le|Van|Von)[A-ZÀ-Þ][a-zß-ÿ]+$)(?:[^\W\d_]*[a-zß-ÿ][A-ZÀ-Þ]+[^\W_]*|[^\W\d_]+\d+)$"
)
_COMPANY = re.compile(rf"\s(?:{any_of(COMPANIES)})\.?$|^(?:株式会社|ООО\s)", re.IGNORECASE)


def is_house(name: str, clues: Clues) -> bool:
    """True for the newspaper's own name, an organisation's, a desk's or an account's in place of an author's."""
    if _DESK.search(name) or _COMPANY.search(name) or is_unnamed_agency(name):
        return True
    if (name.islower() and " " not in name) or _EASTERN_PAPER.search(name) or name in _organisations(clues):
        return True
    folded = bare_words(name)
    if folded in clues.house_names or folded == _named_in_title(clues):
        return True
    if (bare := _PAPER.sub("", folded)) != folded and any(x.startswith(bare) for x in clues.house_names):
        return True
    close = folded.replace(" ", "")
    label = _label(clues)
    initials = "".join(x[0] for x in folded.split())
    # So short a label is found in any name: "dr", "bt".
    is_named = label in (close if len(label) > _INITIALS else folded.split())
    return bool(label) and (is_named or initials == label)


def is_account(name: str) -> bool:
    """True for what may be the name under which somebody logs in: "KatieS"."""
    return _ACCOUNT.match(name) is not None


def without_house(name: str, clues: Clues) -> str:
    """A person's name without the newspaper's behind it: "RUTH AVERILL Bay Post"."""
    words = name.split()
    behind = range(_NAME, len(words))
    label = _label(clues)
    ends = ((i, bare_words(" ".join(words[i:]))) for i in behind)
    at = next((i for i, x in ends if x in clues.house_names or x.replace(" ", "") == label), len(words))
    person = " ".join(words[:at])
    return person if is_full_name(person) and not _BODIES.search(person) else name


def is_paper(text: str) -> bool:
    """True for a line that is an English newspaper's name: "Grain County Sentinel", "The Courier"."""
    words = text.casefold().split()
    is_long = len(words) >= _WORDS_OF_PAPER or (len(words) == _WORDS_OF_PAPER - 1 and words[0] == "the")
    is_long = is_long and len(words) <= _MOST_WORDS
    return is_long and words[-1] in PAPERS and "".join(words).isalpha()


def may_be_paper(name: str) -> bool:
    """True for a newspaper's name that is no person's: "Park Mi Sun" is one."""
    words = name.casefold().split()
    return is_paper(name) and (words[0] == "the" or words[-1] not in FAMILY_NAMES)


def has_label(login: str, clues: Clues) -> bool:
    """True for the name under which a newspaper logs in, which has its domain's first part, where that is known."""
    return _label(clues) in login


def _label(clues: Clues) -> str:
    """The domain's first part, folded."""
    return bare_words((clues.domain or "").partition(".")[0]).replace(" ", "")


def _named_in_title(clues: Clues) -> str | None:
    """What stands behind the last bar or dash of the page's title, folded: most sites put their name there."""
    seams = list(TITLE_SEPARATORS.finditer(clues.head.title or ""))
    return bare_words((clues.head.title or "")[seams[-1].end() :]) if seams else None


def _organisations(clues: Clues) -> list[object]:
    """The declared authors that are no people."""
    nodes = [x for x in clues.head.resolve(clues.head.story.get("author")) if isinstance(x, dict)]
    return [
        x.get("name")
        for x in nodes
        if any(t.endswith("organization") for t in types_of(x)) and "person" not in types_of(x)
    ]
