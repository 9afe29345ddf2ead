"""Lines about a story's writer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import is_linked
from newsclean.cleaning.metadata.addresses import domain_of
from newsclean.cleaning.metadata.names import is_full_name
from newsclean.cleaning.sentences import QUOTES, ends_sentence
from newsclean.cleaning.vocabulary import fold, names_of
from newsclean.cleaning.vocabulary.bios import TRADES, begins_bio, says_how_reached
from newsclean.cleaning.vocabulary.speakers import tells_who_said
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView

_LONGEST_BIO, _LONGEST_TOLD, _LONGEST_CONTACT = 500, 700, 300
# The least length of a line that a writer's name begins, and the fewest words behind the name.
_SHORTEST_BIO, _WORDS = 35, 3
_BIO_VERBS = re.compile(
    r"^(?:[’']?s? ?(?:,[^,]{2,80}, )?(?:is|are|was|writes|covers|teaches|"
    r"has (?:been|covered|edited|reported|taught|written|worked)|"
    r"can be reached|joined|works|lives|reports|serves|ist|schreibt|est|es|é|è|jest|är|er|je|este|adalah|ialah|"
    r"merupakan|ε[ίι]ναι|là|هو|هي|كاتبة?|صحفية?|"
    r"הוא|היא)\b|['’]s (?:column|latest|book|work)\b|\s?[—–-] (?:журналіст|журналист|корреспондент|кореспондент|"
    r"колумнист|репорт[её]р|редактор|автор|обозреватель|оглядач)|,? .{2,100}(?:muhabir|yazar|gazeteci|editör)\w*\.?$"
    r"|\s.{4,160}(?:संवाददाता|पत्रकार|लेखक|संपादक|লেখক|সাংবাদিক).{0,20}$|\s?(?:是|系|为)?本?[报報].{0,20}(?:记者|記者|编辑|編輯)"
    r"|.{0,80}(?:روزنامه‌?نگار|خبرنگار|صحافی).{0,30}$|.{0,60}(?:記者|기자)(?:です|다|이다)?[。.]?$|"
    r"[^.]{0,60} (?:toimittaja|újságíró\w*|novinář\w*|ziarist\w*|novinar\w*|nhà báo|phóng viên|wartawan|jurnalis)\b)",
    re.IGNORECASE,
)
# What stands before a name.
_ARTICLES = ("ο ", "η ", "der ", "die ", "il ", "la ", "o ", "a ", "el ")
# What stands before a surname alone, the longest such line, and the shortest surname that is one.
_TITLED = re.compile(r"(?:(?:dr|prof|professor|mr|mrs|ms|sir|dame|justice|barr|engr|rev|pastor|herr|frau)\.? )+")
_LONGEST_TITLED, _SURNAME = 300, 3
# What is behind such a surname of a writer, in the present tense: "Mr Holm, 61, a baker, was buried" ends the story of
# a namesake.
_AT_PRESENT = re.compile(
    r"(?:,.{2,100},)? (?:(?:is|are) (?:(?:also|currently|now) )?"
    r"(?:an?|the(?! (?:first|second|third|last|latest|only|same)\b)|"
    r"based|former|senior|\w+ (?:of|at))\b|"
    r"(?:writes|covers|teaches|works|lives(?! in (?:fear|hope|exile|hiding|the)\b)|"
    r"reports|serves|lectures|heads|runs|edits|practises)\b|"
    r"has (?:covered|edited|reported|taught|written)\b|(?:can|may) be (?:reached|contacted)\b(?! only)|"
    r"(?:ist|lehrt|schreibt|lebt|arbeitet|leitet|forscht|berichtet)\b)"
    r"|, (?:an?|the|former) .{2,100}, (?!(?:was|has|is|faces|goes|stays|remains|denies)\b)\w+s\b"
)
# The last words of bylines that are no surnames.
_OFFICES = frozenset([
    "agency", "board", "bureau", "correspondent", "council", "desk", "editor", "group", "news", "office", "press",
    "reporter", "reporters", "service", "staff", "team", "union", "university", "writer",
])  # fmt: skip
# "Ida Holm is a pilot. Views are personal."
_DISCLAIMS = re.compile(
    r"^\W*(?P<name>\S+ \S+(?: \S+)??)(?:,| (?:is|was|are|teaches|works|writes|has)\b).{10,300}"
    r"[.;()|–—]\s*(?:(?:the|all|his|her|their|these) )?"
    r"(?:views?|opinions?)(?: expressed)?(?: here)? (?:are|is) (?:strictly |purely )?"
    r"(?:personal|(?:his|her|their|the (?:author|writer)['’]s) own)\W*$",
    re.IGNORECASE,
)


# "Ida Holm is a columnist of the Courier.": no story ends so with a whole name.
_COLUMNIST = re.compile(
    r"^\W*(?P<name>\S+ \S+(?: \S+)?) (?:is an?|ist|est|es|é|è|is een|är|er|jest|—|–) .{0,60}?"
    r"\b(?:columnist|kolumnist|columnista|colunista|chroniqueu|opinionista|krönikör|kommentator|felietonist|"
    r"колумнист)",
    re.IGNORECASE,
)
# "Ida Holm covers harbours for the Courier. Reach her at ...".
_COVERS = re.compile(
    r"^\W*(?P<name>\S+ \S+(?: \S+)?) (?:covers|writes about|reports on|is an? [\w' -]{2,40}(?:reporter|writer|editor|"
    r"correspondent))\b.{2,160}"
    r"(?:(?:reach|contact|e-?mail|follow|write to) (?:him|her|them)\b|can be reached\b).{0,20}\S*[@\d]",
    re.IGNORECASE,
)


# "Ida Holm teaches geography in Ellery. She can be reached at holm@...": so a story ends of one whom it tells of, too.
_REACHED = re.compile(
    r"^\W*(?P<name>\S+ \S+(?: \S+)??),? [^@]{5,200}[.;] (?:he|she|they) (?:can|may) be (?:reached|contacted)\b"
    r"[^@.]{0,30}\S+@(?P<host>[\w.-]+\w)\W*$",
    re.IGNORECASE,
)
_WRITES = re.compile(rf"\b(?:{TRADES}|writes|covers|column)\b", re.IGNORECASE)
# "Ida Holm is a writer from Ellery who has told of harbours for years.": where it is no part of the text, or the text
# names her nowhere else.
_TELLS = re.compile(
    r"^\W*(?P<name>\S+ \S+(?: \S+)?) (?:is an?|is the|is(?= (?-i:[A-Z]))|ist|est|es|é|è|is een|är|er|jest) .{0,90}?"
    rf"\b(?:{TRADES}|manager|publisher|mitglied)\b",
    re.IGNORECASE,
)
# The same below a name, without it: "Architect, she is the author of ...".
_IS = re.compile(
    r"\b(?:is (?:an?|the)|ist|est|es|é|è|is een|är|er|jest)\s"
    rf"(?:an? |the |eine? |la |l['’]|une? |una? |uma? |o |a |el )?(?:{TRADES})\b",
    re.IGNORECASE,
)
# What a line says that is on a writer whom it calls by the surname alone: a surname is a word of stories, too, and what
# "Church is at ten" tells is no office. Letters of other scripts stand for themselves.
_OFFICE = re.compile(
    r"\b(?:writes?|covers?|reports?|teaches|taught|lives (?:in|near|outside|with) (?!fear|hope|exile|hiding|the\b)|"
    r"(?:can|may) be reached|(?:views?|opinions?) (?:are|is)|column|"
    rf"{TRADES}|publishers?|analysts?|lawyers?|attorneys?|barristers?|economists?|historians?|scientists?|consultants?|"
    r"director|president|chair(?:man|woman|person)?|minister|senator|teachers?|doctors?|physicians?|engineers?|"
    r"directeur|directrice|schreibt|muhabir\w*|yazar\w*|wartawan|novinář\w*|novinar\w*|ziarist\w*)\b"
    r"|[^\u0000-\u052f\u1e00-\u1fff]{4}",
    re.IGNORECASE,
)
# What may stand before the name, and parts it from an office.
_BEFORE_NAME = " *•·()（[-–—_"
_PARTED = re.compile(r"\s?[,:،，：—–]\s*|\s-\s")
# The fewest lines of a text whose last one is on its writer by the name alone.
_FEWEST = 3
_CALLED = re.compile(r"[^\W\d][^:.,]{2,22}: ")
# "Holm: ida@courier.example; @idaholm".
_HANDLES = re.compile(r": ?(?:(?:\S*@\S+|e-?mail:?|twitter:?|x:|and|or)[;,. ]*)+")
# What stands behind a star or a dash before the name of whom a note is on.
_STARRED = re.compile(
    r"\W*(?:(?:ο|η|κ|der|die|il|la|o|a|el|the|mr|mrs|ms|dr|prof|professor|herr|frau|don|doña)\b\.?\s?){0,3}"
)


def is_bio(view: PageView, text: str, *, is_sure: bool, writers: frozenset[str] = frozenset()) -> bool:
    """True for a line about the writer: of the declared ones, or of those with these folded names. `is_sure` says that
    what follows it ends the text anyway."""
    if len(text) > _LONGEST_BIO:
        return False
    if begins_bio(text, (view.blocks[i].text for i in view.left if view.blocks[i].text != text)) or _is_named_bio(text):
        return True
    folded = fold(text)
    names = [x for x in view.authors | writers if x in folded]
    # A note below the text is on whom the star at her name stands for.
    if tells_of_named(text, view.authors | writers) or (names and text.startswith("*") and _is_starred(folded, names)):
        return True
    if _by_surname(view, folded, writers) or _is_reached(view, text):
        return True
    return (is_sure or bool(names)) and len(text) <= _LONGEST_CONTACT and says_how_reached(text)


def tells_of_named(text: str, writers: frozenset[str]) -> bool:
    """True for a line that begins with the name of one of these writers and goes on with what she is or does."""
    folded = fold(text)
    start = next((len(x) for x in _ARTICLES if folded.startswith(x)), 0)
    titled = _TITLED.match(folded)
    places = [(x, at) for x in writers if x in folded for at in {0, start, titled.end() if titled else 0}]
    return any(folded.startswith(x, at) and _BIO_VERBS.match(folded[at + len(x) :]) for x, at in places)


def tells_trade(text: str) -> bool:
    """True for a line that says that someone writes for a living, or has written something."""
    return len(text) <= _LONGEST_BIO and _IS.search(text) is not None


def is_called_bio(view: PageView, block: Block) -> bool:
    """True for a paragraph whose own class calls it one."""
    own = view.containers[block.container]
    return own.tag == "p" and len(block.text) <= _LONGEST_BIO and names_of(own.names) is Label.AUTHOR_BIO


def _is_named_bio(text: str) -> bool:
    """True for a line that begins with a whole name and says what only lines on a writer say."""
    patterns = (_COVERS, _COLUMNIST, _DISCLAIMS) if len(text) <= _LONGEST_CONTACT else (_COLUMNIST, _DISCLAIMS)
    told = (pattern.match(text) for pattern in patterns)
    return any(match is not None and is_full_name(match["name"]) for match in told)


def _is_reached(view: PageView, text: str) -> bool:
    """True for a line on how one is reached who writes, or has an address of the site's, and whom no other line of the
    text names."""
    reached = _REACHED.match(text) if "@" in text and len(text) <= _LONGEST_CONTACT else None
    if reached is None or not is_full_name(reached["name"]):
        return False
    if not _WRITES.search(text) and domain_of(f"https://{reached['host']}") not in view.own_domains:
        return False
    surname = reached["name"].split()[-1]
    return not any(surname in view.blocks[i].text for i in view.left if view.blocks[i].text != text)


def _is_starred(folded: str, names: Sequence[str]) -> bool:
    """True for a folded note that begins behind its star with one of these names, which articles and titles precede."""
    start = _STARRED.match(folded)
    places = {len(folded) - len(folded.lstrip(" *")), start.end() if start else 0}
    return any(folded.startswith(name, place) for name in names for place in places)


def _by_surname(view: PageView, folded: str, writers: frozenset[str]) -> bool:
    """True for a folded line on a writer whom it calls by the surname alone, which no other line of the text has."""
    if len(folded) > _LONGEST_TITLED:
        return False
    titled = _TITLED.match(folded)
    start = titled.end() if titled else 0
    for surname in {x.split()[-1] for x in view.authors | writers if " " in x} - _OFFICES:
        is_about = len(surname) >= _SURNAME and folded.startswith(surname, start)
        behind = folded[start + len(surname) :] if is_about else ""
        if behind and ((_BIO_VERBS.match(behind) and _OFFICE.search(behind)) or _HANDLES.fullmatch(behind)):
            texts = (fold(view.blocks[i].text) for i in view.left)
            return not any(surname in x for x in texts if x != folded and x not in view.authors | writers)
    return False


def begins_with_writer(view: PageView, block: Block, writers: frozenset[str]) -> bool:
    """True for a line that begins with the whole name of a writer, as `is_bio` has them, and goes on with some words in
    any language: of lines that are no part of the text none else does."""
    is_long_enough = _SHORTEST_BIO <= len(block.text) <= _LONGEST_BIO
    if not is_long_enough or is_linked(block) or not ends_sentence(block.text):
        return False
    folded = fold(block.text)
    return any(
        folded.startswith(f"{name} ") and folded.count(" ", len(name)) > _WORDS for name in view.authors | writers
    )


def closes_on_writer(view: PageView, index: int, writers: frozenset[str]) -> bool:
    """True for a short last line of the text that begins with a writer's whole name, or her surname behind a title, and
    that no other line has, in any language: by its end a story has told who is in it. Who says something there is in
    the story, and a name with a place signs a letter."""
    text = view.blocks[index].text
    if len(text) > _LONGEST_CONTACT or text.startswith(QUOTES) or tells_who_said(text) or len(view.left) < _FEWEST:
        return False
    folded = fold(text).lstrip(_BEFORE_NAME)
    begun = next((x for x in view.authors | writers if _begins_with(folded, x)), None)
    if begun is None:
        begun = _titled_writer(view, index, folded, writers)
    behind = folded.partition(begun)[2] if begun else ""
    if not begun or not behind or behind[0].isalnum() or not _tells_on(text, behind):
        return False
    others = (fold(view.blocks[i].text) for i in view.left if i != index)
    return not any(begun in x for x in others if x != begun)


def _titled_writer(view: PageView, index: int, folded: str, writers: frozenset[str]) -> str | None:
    """The surname of a writer that begins a folded line, behind a title, with what she is or where she is reached; null
    where none does, or a headline has it."""
    titled = _TITLED.match(folded)
    if titled is None:
        return None
    for name in view.authors | writers:
        surname = name.split()[-1]
        if (
            " " not in name
            or surname in _OFFICES
            or len(surname) < _SURNAME
            or not folded.startswith(surname, titled.end())
        ):
            continue
        behind = folded[titled.end() + len(surname) :]
        is_told = _AT_PRESENT.match(behind) is not None or "@" in behind or not ends_sentence(view.blocks[index].text)
        above = (fold(view.blocks[i].text).replace(name, "") for i in range(view.neighbourhood.start, index))
        if is_told and not any(surname in x for x in above):
            return surname
    return None


def _begins_with(folded: str, name: str) -> bool:
    """True for a folded line that begins with a whole name, behind an article, a title or a word or two and a colon
    ("Zur Person: ...")."""
    at = folded.find(name) if " " in name else -1
    before = folded[:at] if at > 0 else ""
    return at == 0 or before in _ARTICLES or any(x.fullmatch(before) is not None for x in (_TITLED, _CALLED))


def _tells_on(text: str, behind: str) -> bool:
    """True for what goes on behind a name with some words to a stop, one of them no name, or with an office in small
    letters."""
    if ends_sentence(text):
        is_told = text.lower() == text.upper() or any(x.islower() and len(x) > _SURNAME for x in text.split())
        return is_told and behind.count(" ") >= _WORDS
    office = _PARTED.split(text, maxsplit=1)
    return len(office) > 1 and not office[1][:1].isupper()


def tells_of_writer(block: Block) -> bool:
    """True for a line that says of somebody that they write, of those that are no part of the text."""
    is_long_enough = _SHORTEST_BIO <= len(block.text) <= _LONGEST_TOLD
    return is_long_enough and not is_linked(block) and _told_of(block.text) is not None


def is_of_stranger(view: PageView, index: int) -> bool:
    """True for a line of the text that says of somebody that they write, and whom no other line of it names, but for a
    heading right above: by its end a story has told who is in it."""
    text = view.blocks[index].text
    name = _told_of(text) if len(text) <= _LONGEST_BIO and ends_sentence(text) else None
    if name is None:
        return False
    heading = None if ends_sentence(view.blocks[index - 1].text) else index - 1
    surname = name.split()[-1]
    return not any(surname in view.blocks[i].text for i in view.left if i not in {index, heading})


def _told_of(text: str) -> str | None:
    """The whole name of the one of whom a line says that they write; null where it does not."""
    told = _TELLS.match(text)
    return told["name"] if told is not None and is_full_name(told["name"]) else None
