"""The headline as a reader sees it.

A page names its headline up to five times: the heading on the page, JSON-LD, Open Graph, Twitter's card, the
browser's title; some are cut, some are written for search engines, some carry the section's or the site's name.
What a reader sees is the heading, so that wins where any declared text bears it out.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.head import COLON, SEAM, TITLE_SEPARATORS, bare_words, plain
from newsclean.cleaning.line_looks import is_called_headline
from newsclean.cleaning.metadata.addresses import leads_home
from newsclean.cleaning.metadata.clues import Found
from newsclean.cleaning.metadata.houses import is_paper
from newsclean.cleaning.metadata.names import is_full_name
from newsclean.cleaning.metadata.selected import select
from newsclean.cleaning.vocabulary import section_of, type_of
from newsclean.model import ArticleType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.head import Head
    from newsclean.cleaning.metadata.clues import Clues

_LONGEST = 400
_SHORTEST = 12
_CUT = ("…", "...")
# Signs before a headline or behind it that lead to it or to nothing.
_ORNAMENTS = re.compile(r"^[»›>|·•]+\s+|\s+[–—|-]+$")
# A Chinese or Japanese newspaper's name, right behind the headline and a dash: "北港渡口重新开放-潮水网".
_HAN_PAPER = re.compile(
    r"(?<=\S)[-–—－][\u4e00-\u9fff\u30a0-\u30ff]{1,8}(?:网|網|报|報|新闻|新聞|频道|頻道|在线|社|ニュース|オンライン)$"
)
# What may part a headline from the steps of a path before it.
_SIGNS = " >›»〉|·•/"
# Of a title in more parts than this only whole ends are looked for on the page.
_MOST_PARTS = 8
# How far below the start of the text a heading may stand and still be the article's.
_BELOW = 3
_SEVERAL = 2
_BAR = " | "
# The most words of a kicker that is no name of a type, and the fewest of a headline behind it.
_KICKER, _WORDS = 3, 6
# The most words of the name of a column, and the least length of a small word that tells a phrase from a name.
_COLUMN, _SMALL_WORD = 4, 4
# The longest badge in a headline: "Abo", "Premium".
_BADGE = 10


def find_title(clues: Clues) -> Found[str] | None:
    """The headline, without the names of section and site."""
    if selected := select(clues, "title"):
        return Found(selected.value[0], selected.evidence)
    if clues.head.shown is not None:
        return Found(_ORNAMENTS.sub("", clues.head.shown), "page")
    declared = _Declared(clues)
    found = (
        _beside_name(clues, declared)
        or _confirmed_heading(clues, declared)
        or _seen_on_page(clues, declared)
        or _lone_heading(clues, declared)
        or declared.best()
    )
    return found and Found(_without_type(_ORNAMENTS.sub("", found.value)), found.evidence)


def _without_type(title: str) -> str:
    """The headline without the type of articles that a bar parts from it: "Close the ferry | Opinion"."""
    parts = title.split(_BAR)
    if len(parts) > 1 and _names_type(parts[-1]):
        parts.pop()
    elif len(parts) > 1 and _names_type(parts[0]):
        del parts[0]
    rest = _BAR.join(parts).strip()
    return rest if len(rest) >= _SHORTEST else title


def _names_type(part: str) -> bool:
    return len(part.split()) <= _KICKER and type_of(part) not in {None, ArticleType.NEWS}


class _Declared:
    """The headlines that the head declares; `story` is JSON-LD's, `shared` the one for social networks."""

    def __init__(self, clues: Clues) -> None:
        head = clues.head
        self.shared = plain(head.meta("og:title") or "")
        self.tweeted = plain(head.meta("twitter:title") or "")
        self.title = plain(head.title or "")
        self.story = _text(head.story.get("headline")) or _text(head.story.get("name")) or self._named(head)
        self.folded = Counter(bare_words(x) for x in self.all() if x)
        self._sites = {bare_words(x) for x in clues.site_names}
        self._domain = (clues.domain or "").partition(".")[0].replace("-", "")

    def _named(self, head: Head) -> str:
        """The headline that the head names as such, where the browser's title begins with it: others have a standfirst
        there."""
        named = plain(head.meta("headline") or "")
        return named if len(named) >= _SHORTEST and bare_words(self.title).startswith(bare_words(named)) else ""

    def all(self) -> tuple[str, ...]:
        """All of them, the most trusted first; empty where one is missing."""
        return (self.story, self.shared, self.tweeted, self.title)

    def votes(self, folded: str) -> int:
        """How many of them are this very text."""
        return self.folded[folded]

    def best(self) -> Found[str] | None:
        """The most trusted of them without the site's name."""
        for text, evidence in zip(self.all(), ("json-ld", "og:title", "twitter:title", "title"), strict=True):
            if text and not text.endswith(_CUT):
                return Found(self.without_site(text), evidence)
        return None

    def readings(self) -> Iterator[str]:
        """All of them, and what is left of each, with its longest part, without parts at either end: names of the site,
        of sections, a date."""
        for text in self.all():
            seams = [x.span() for x in SEAM.finditer(text)][:_MOST_PARTS]
            starts, ends = [0, *(end for _, end in seams)], [*(start for start, _ in seams), len(text)]
            longest, where = max((end - start, start) for start, end in zip(starts, ends, strict=True))
            if longest >= _SHORTEST:
                yield from (text[x:y] for x in starts if x <= where for y in ends if y >= where + longest)

    def without_site(self, text: str) -> str:
        """The text without the site's name at either end, and without the sections between that and the headline.
        What is longer than any headline stays as it is."""
        if len(text) > _LONGEST:
            return text
        text = _HAN_PAPER.sub("", text)
        lead = TITLE_SEPARATORS.search(text) or COLON.search(text)
        if lead and lead.start() < len(text) - lead.end() and self._is_site(text[: lead.start()]):
            return text[lead.end() :].rpartition(" | ")[2].strip()
        while parts := list(TITLE_SEPARATORS.finditer(text)):
            first, last = parts[0], parts[-1]
            if len(parts) == 1 and "|" in first[0] and self._is_kicker(text[: first.start()], text[first.end() :]):
                text = text[first.end() :].strip()
            elif self._is_site(text[last.end() :]) or "|" in last[0] or "_" in last[0]:
                text = text[: last.start()].strip()
            elif self._is_site(text[: first.start()]):
                text = text[first.end() :].strip()
            else:
                break
        return text

    def _is_kicker(self, lead: str, rest: str) -> bool:
        """True for what a bar parts from the headline behind it: the name of a type of articles, a few words before
        many."""
        is_short = len(lead.split()) <= _KICKER and len(rest.split()) >= _WORDS
        return not self._is_site(rest) and (type_of(lead) is not None or is_short or _is_phrase_behind(lead, rest))

    def is_site(self, folded: str) -> bool:
        """True for the site's own name."""
        return folded in self._sites or folded.replace(" ", "") == self._domain

    def is_tail(self, folded: str) -> bool:
        """True for what stands behind the headline in the browser's title only: the site's name."""
        seams = list(TITLE_SEPARATORS.finditer(self.title))
        shared = bare_words(self.shared) or bare_words(self.story)
        is_last = bool(seams) and bare_words(self.title[seams[-1].end() :]) == folded
        return is_last and bool(shared) and folded not in shared and bare_words(self.title).startswith(shared)

    def beside(self, folded: str) -> tuple[str, str]:
        """What stands in the browser's title before a name of a few words, and what behind it: "Ferry fares rise - Bay
        TV News", "Bay Courier: Ferry fares rise". Empty where the name is as long."""
        seams = list(SEAM.finditer(self.title))
        if not seams or len(folded.split()) > _COLUMN:
            return "", ""
        first, last = seams[0], seams[-1]
        is_last = f" {bare_words(self.title[last.end() :])}".endswith(f" {folded}")
        is_first = bare_words(self.title[: first.start()]) == folded
        before = self.title[: last.start()] if is_last else ""
        behind = self.title[first.end() :] if is_first else ""
        return (before if len(before) > len(folded) else ""), (behind if len(behind) > len(folded) else "")

    def _is_site(self, part: str) -> bool:
        folded = bare_words(part)
        close = folded.replace(" ", "")
        return self.is_site(folded) or (
            bool(self._domain) and len(close) > 2 and (close in self._domain or self._domain in close)
        )


def _is_phrase_behind(lead: str, rest: str) -> bool:
    """True for a writer's or a column's name before a longer phrase that has a word in small letters, as hardly any
    newspaper's name has: "Doreen Pask | Mend the bridge", "Letter of the Day | The clock tower is no place for a bar".
    A headline before what the newspaper says of itself is none: "Ferry fares rise | News from the bay"."""
    words = rest.split()
    if not (is_full_name(lead) or type_of(lead) or section_of(lead)):
        return False
    is_longer = len(lead.split()) <= _COLUMN and weight(lead) < weight(rest) and len(words) >= _SEVERAL + 1
    return is_longer and any(x.islower() and x.isalpha() and len(x) >= _SMALL_WORD for x in words[1:])


def _text(value: object) -> str:
    return plain(value) if isinstance(value, str) else ""


def _confirmed_heading(clues: Clues, declared: _Declared) -> Found[str] | None:
    """A heading that a declared headline bears out: the one that several do, else the closest before the text."""
    shared = bare_words(declared.shared)
    for heading, at in sorted(_candidates(clues), key=lambda x: declared.votes(bare_words(x[0])) < _SEVERAL):
        folded = bare_words(heading)
        if not folded or declared.is_site(folded) or declared.is_tail(folded) or _is_logo(clues.blocks.blocks[at]):
            continue
        if len(shared) >= _SHORTEST and folded.endswith(" " + shared):
            return Found(declared.shared, "og:title")  # the heading has a kicker on top
        below = _declared_below(clues, declared, folded, at)
        if below or folded in declared.folded:
            return below or Found(_without_kicker(clues, declared, heading, at), "h1")
        if line := _declared_line(clues, declared, heading, at):
            return Found(line, "h1")
        text = _agreed(heading, folded, declared)
        if text is not None:
            return Found(text, "h1" if text == heading else "head")
    return None


def _candidates(clues: Clues) -> Iterator[tuple[str, int]]:
    """The headings by how likely they are the article's: above the text from below upwards, then the others."""
    above = [x for x in clues.headings if x[1] <= clues.start + _BELOW]
    below = [x for x in clues.headings if x[1] > clues.start + _BELOW]
    for heading, at in (*reversed(above), *below):
        if len(heading) <= _LONGEST:
            yield heading, at


def _declared_line(clues: Clues, declared: _Declared, heading: str, at: int) -> str | None:
    """The part of a heading of several that is declared: a kicker, a standfirst or a date may stand in it, too."""
    parts = _parts_of_heading(clues, at)
    long = [x for x in parts if len(x) >= _SHORTEST and x != heading]
    if said := next((x for x in long if declared.votes(bare_words(x))), None):
        return said
    # The browser's title has it between the names of section and site.
    readings = {bare_words(x) for x in declared.readings()} if long and not declared.votes(bare_words(heading)) else ()
    said = next((x for x in long if bare_words(x) in readings and not declared.is_site(bare_words(x))), None)
    return said.lstrip(_SIGNS) if said else None


def _parts_of_heading(clues: Clues, at: int) -> list[str]:
    """The texts of the elements in the heading at block `at`."""
    found = (x.element for x in clues.blocks.containers if x.tag == "h1" and x.first == at)
    element = next((x for x in found if x is not None), None)
    return [" ".join(str(x).split()) for x in element.itertext()] if element is not None else []


def _without_kicker(clues: Clues, declared: _Declared, heading: str, at: int) -> str:
    """The heading without its first words where they stand in an element of their own, and behind a bar or a colon of
    a declared headline the others follow: `<h1><span>Opinion</span> What the night bus knows</h1>`."""
    lead = next(filter(None, _parts_of_heading(clues, at)), "")
    rest = heading[len(lead) :].strip() if heading.startswith(lead) else ""
    if not (lead and rest and lead[-1].isalnum()) or (type_of(lead) is None and len(lead.split()) > _KICKER):
        return heading
    parting = TITLE_SEPARATORS if type_of(lead) is None else SEAM
    seams = (parting.match(x, len(lead)) for x in declared.all() if x.startswith(lead))
    return rest if any(seams) and len(rest) >= _SHORTEST else heading


def _declared_below(clues: Clues, declared: _Declared, folded: str, at: int) -> Found[str] | None:
    """JSON-LD's headline, or the one for social networks, where the page shows it between the heading at block `at` and
    the text, a kicker before it at most: the one on top, which the browser's title has, was written for search
    engines."""
    if not bare_words(declared.title).startswith(folded):
        return None
    end = min(clues.start, at + 1 + _BELOW)
    shown = [bare_words(x) for x, place in clues.subheadings if at < place < end]
    story, shared = bare_words(declared.story), bare_words(declared.shared)
    if story and story in shown:
        return Found(declared.story, "json-ld")
    is_other = len(shared) >= _SHORTEST and not shared.startswith(folded)
    if is_other and any(f" {x}".endswith(f" {shared}") for x in shown):
        return Found(declared.shared, "og:title")
    return None


def _beside_name(clues: Clues, declared: _Declared) -> Found[str] | None:
    """The headline that the browser's title has beside a heading, where nothing else declares one."""
    if declared.shared or declared.story:
        return None
    lines = (_line_beside(clues, declared, heading, at) for heading, at in _candidates(clues))
    line = next(filter(None, lines), None)
    return Found(line, "page") if line else None


def _line_beside(clues: Clues, declared: _Declared, heading: str, at: int) -> str | None:
    """The headline that the browser's title has beside this heading, where a line of the page shows it: the heading is
    then the name of the newspaper or a section. A name that leads the title may be the headline before its standfirst;
    it is none where the other line is called a headline, or the name is a newspaper's."""
    before, behind = declared.beside(bare_words(heading))
    if len(before) >= _SHORTEST and (line := _line(clues, before, at)):
        return line.text
    if len(behind) >= _SHORTEST and (line := _line(clues, behind, at)):
        return (
            line.text
            if is_paper(heading) or is_paper(f"the {heading}") or is_called_headline(clues.blocks, line)
            else None
        )
    return None


def _line(clues: Clues, text: str, at: int) -> Block | None:
    """The line below block `at` and no further down than the text's start that says this and nothing else."""
    folded = bare_words(text)
    lines = (x for x in clues.blocks.blocks[at + 1 : clues.start + _BELOW] if not x.hidden and len(x.text) <= _LONGEST)
    return next((x for x in lines if bare_words(x.text) == folded), None)


def _agreed(heading: str, folded: str, declared: _Declared) -> str | None:
    """What a heading and a declared text have in common where one is a part of the other; null where none is."""
    for text in declared.all():
        other = bare_words(text)
        if len(other) < _SHORTEST and len(folded) < _SHORTEST:
            continue
        if other.endswith(" " + folded):
            # A kicker that two declared texts have; one alone may well be the site's name, and words that no sign parts
            # from the others were written for search engines.
            is_parted = SEAM.search(text) is not None
            return text if is_parted and declared.votes(other) > 1 and text is not declared.title else heading
        if other.startswith(folded + " "):
            return heading
        if len(other) >= _SHORTEST and folded.endswith(" " + other):
            return text
        if len(other) >= _SHORTEST and folded.startswith(other):
            return text if declared.votes(other) > 1 and not text.endswith(_CUT) else heading
    return None


def _seen_on_page(clues: Clues, declared: _Declared) -> Found[str] | None:
    """The headline that is declared several times, else the longest part of a declared one, that is a block of the
    page."""
    if shown := _shown_whole(clues, declared):
        return Found(shown, "page")
    readings = list(declared.readings())
    starts = {x[:6].casefold() for x in readings}
    folded = {bare_words(x) for x in readings}
    best, longest = None, 0
    for block in clues.blocks.blocks:
        if block.hidden or not _SHORTEST <= len(block.text) <= _LONGEST or block.text[:6].casefold() not in starts:
            continue
        text = bare_words(block.text)
        is_logo = (declared.is_site(text) and not declared.votes(text)) or leads_home(block.hrefs)
        if len(text) > longest and not is_logo and any(x == text or x.startswith(text + " ") for x in folded):
            best, longest = block.text, len(text)
    return Found(declared.without_site(best), "page") if best else None


def _shown_whole(clues: Clues, declared: _Declared) -> str | None:
    """The headline that is declared several times and ends a block of the page, behind a badge at most: beside it
    stands a kicker that the browser's title has as well."""
    text = declared.story or declared.shared
    if not _SHORTEST <= len(text) <= _LONGEST or declared.votes(bare_words(text)) < _SEVERAL:
        return None
    shown = (x for x in clues.blocks.blocks if len(text) <= len(x.text) <= len(text) + _BADGE and not x.hidden)
    return text if any(x.text.endswith(text) and not leads_home(x.hrefs) for x in shown) else None


def _is_logo(heading: Block) -> bool:
    """True for a heading whose words link to the home page; an empty link beside them is an anchor."""
    return heading.link_chars > 0 and leads_home(heading.hrefs)


def _lone_heading(clues: Clues, declared: _Declared) -> Found[str] | None:
    """The heading closest above the text, where nothing that is declared agrees with any."""
    for heading, at in _candidates(clues):
        is_logo = declared.is_site(bare_words(heading)) or _is_logo(clues.blocks.blocks[at])
        if len(heading) >= _SHORTEST and not is_logo:
            return Found(heading, "h1")
    return None
