"""The byline that a page shows: which of its lines is one, and whom it names."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import SUBHEADINGS
from newsclean.cleaning.head import bare_words
from newsclean.cleaning.json_ld import as_list
from newsclean.cleaning.metadata.byline_places import salutations, without_places
from newsclean.cleaning.metadata.byline_text import (
    AUTHOR_PAGE,
    BARE_NAME,
    LEADING_AND,
    begins_with_review,
    byline_at,
    ends_in_review,
)
from newsclean.cleaning.metadata.clues import Found
from newsclean.cleaning.metadata.date_reading import find_dates
from newsclean.cleaning.metadata.houses import is_house, is_paper, without_house
from newsclean.cleaning.metadata.names import (
    BUREAU,
    PARTICLES,
    ROLE,
    are_with_degrees,
    before_date,
    is_dated_byline,
    is_full_name,
    is_names,
    is_signed,
    is_wire,
    split_names,
    unaddressed,
)
from newsclean.cleaning.metadata.reporters import (
    reporters_behind_agency,
    reporters_in_lead,
    reporters_of,
    writer_at_end,
)
from newsclean.cleaning.sentences import STOPS
from newsclean.cleaning.vocabulary import names_of, section_of, type_of
from newsclean.cleaning.vocabulary.bylines import BEGINNING, is_lead, may_begin
from newsclean.cleaning.vocabulary.credits import begins_with_credit, ends_in_credit, has_credit, is_credit
from newsclean.cleaning.vocabulary.stems import Stems
from newsclean.model import ArticleType, Label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.metadata.clues import Clues, Names

_MOST = 20
_AUTHOR_CLASS = re.compile(
    r"by-?line|(?:art|article|story|news|post|written)-?by(?![a-z])|author|writer|autor(?!e?play)|journalist|contributor|redakt|reporter",
    re.IGNORECASE,
)
# Cheap pre-filter: every match of the pattern above contains one of these.
_AUTHOR_STEMS = Stems(
    (
        "byline",
        "by-line",
        "artby",
        "leby",
        "storyby",
        "newsby",
        "postby",
        "tenby",
        "-by",
        "author",
        "writer",
        "autor",
        "journalist",
        "contributor",
        "redakt",
        "reporter",
    )
)
_NOT_AUTHOR_CLASS = re.compile(
    r"bio|description|comment|related|avatar|social|follow|share(?![a-z])|guideline|role|title\b|job|designation",
    re.IGNORECASE,
)
# How often a story was read stands between headline and text, too.
_COUNT_CLASS = re.compile(r"views?(?![a-z])|views?[A-Z]|viewcount|counter|hits(?![a-z])")
_CREDIT_CLASS = re.compile(r"caption|credit|copyright|source|photo", re.IGNORECASE)
_STARTS_BY = re.compile(
    rf"^{BEGINNING}|^autor\w*(?:/autor\w*)?[\s:：]|^(?-i:[Bb]y[A-ZÀ-Þ][a-zß-ÿ])|"
    r"^(?:this|the) (?:\w+ )?(?:article|post|story|piece|report|guide) (?:was|is|has been) (?:originally )?"
    r"(?:written|contributed|submitted|authored) by\b",
    re.IGNORECASE,
)
# How lines begin that match it, beside those that begin as any byline does.
_OTHER_STARTS = ("autor", "by", "the ", "this ")
# A login in small letters before a bar, behind which stands the date.
_ACCOUNT_AND_BAR = re.compile(r"(\S+)\s[|•·]\s")
# The newspaper's own people: "Courier Staff".
_OWN_PEOPLE = re.compile(r"^(?:The )?\S+(?: \S+){0,3} (?:Staff|Team)$")
_LONGEST_BYLINE = 160
# How many blocks above and below the headline, and below the text, a byline may stand.
_ABOVE, _BELOW, _UNDER = 4, 25, 12
# How many blocks above the text one may stand where there is no headline.
_NO_HEADLINE = 40
# How many of the text's first blocks may begin with who filed the story: a standfirst stands above it.
_LEADS = 3
# How many blocks may stand between two names of one byline.
_APART = 5
_PICTURES = frozenset({"img", "picture", "amp-img"})
# One word on a line of its own behind a name.
_TOWN = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ]+$")
# "By" in languages whose word for it is a name in others.
_BY_IN = {"ca": "Per "}
# More than a Chinese name: two halves of a headline are parted by a space, too. Kana may spell a foreign one.
_HAN_WORDS = re.compile(r"[\u4e00-\u9fff]{5}")
# A linked line that is longer may be the title of another story.
_SHORTEST_TITLE = 15
_BARE_WITHIN, _BELOW_STANDFIRST = 8, 3
_LONGEST_BARE = 80
# The longest word for "by" on a line of its own ("Gastkommentar von").
_LONGEST_LEAD = 24
# "김민수 기자" is no longer, with what stands beside it.
_LONGEST_SIGNED = 20
# A line of names without markup has a date on it or beside it, or a trade behind the name.
_BESIDE = 1
# What ends with a stop and ends no sentence.
_NOON = re.compile(r"\d\s?[ap]\.\s?m\.$", re.IGNORECASE)
# Words of rubrics, which are capitalised as names are.
_RUBRIC = re.compile(
    r"\b(?:news|press|release|report|reports|edition|section|page|story|stories|updates?|city|sports?|business|politics|"
    r"opinion|health|science|live|photos?|videos?|magazine|desk|bureau|breaking|latest|top|front|getty|images)\b",
    re.IGNORECASE,
)
# "4-5 minutes": how long a text takes to read.
_READING_TIME = re.compile(r"\d+(?:\s?[-–—]\s?\d+)?\s?min(?:ute[ns]?|utos|uti|uty)?s?\b[^\d.]{0,20}", re.IGNORECASE)
# How long ago a story was published.
_AGO = re.compile(
    r"\d+\s?(?:hours?|minutes?|mins?|days?)(?:\sago)?$|\d\s(?:ore|minuti|giorni) fa\b|"
    r"\d\s(?:uur|minuten|dagen) geleden|\d\s\w+ s(?:ed|id)[ae]n\b|\b(?:vor|hace|il y a|há)\s\d+\s\w+",
    re.IGNORECASE,
)
_WORDS = (2, 3)
# The rank of a line that only looks like a name.
_BARE = 1


def unique(names: Names) -> Names:
    """Each name once, however it is spaced or capitalised."""
    return tuple({bare_words(x): x for x in reversed(names)}.values())[::-1][:_MOST]


def byline_of(clues: Clues) -> Names:
    """The names of the byline between headline and text, as linked to their authors' pages, else as written."""
    shown = _best_byline(clues, near(clues)) or _in_lead(clues)
    names = without_places(shown or _best_byline(clues, _under(clues)) or _at_end(clues), clues)
    # A first name in Scandinavia.
    by = _BY_IN.get((clues.language or "")[:2])
    return tuple(x.removeprefix(by) if by and is_full_name(x.removeprefix(by)) else x for x in names)


def _at_end(clues: Clues) -> Names:
    """The writer behind the text's last sentence, in Japanese."""
    name = writer_at_end(clues.blocks.blocks[clues.end - 1].text) if clues.language == "ja" and clues.end else None
    return () if name is None else (name,)


def labelled_byline(clues: Clues) -> Found[Names] | None:
    """The whole names on the first line that no word of its own, but what stands around it tells to be a byline."""
    if not clues.signed or salutations(clues) > 1:  # several letters, each of another writer
        return None
    for i in (*near(clues), *_under(clues)):
        signed = split_names(byline_at(clues, i)) if i in clues.signed and not clues.keep[i] else ()
        names = tuple(without_house(x, clues) for x in signed)
        if names and all(_is_whole(x) and not _is_other(x, clues) for x in names):
            return Found(without_places(names, clues), "byline")
    return None


def _is_other(name: str, clues: Clues) -> bool:
    """True for what is written as a name and is a rubric's, the newspaper's, or a place's or a person's with whom the
    story begins."""
    is_told = clues.start < clues.end and bare_words(name) in bare_words(clues.blocks.blocks[clues.start].text)
    return is_told or _RUBRIC.search(name) is not None or is_house(name, clues) or _holds_rights(name, clues)


def _holds_rights(name: str, clues: Clues) -> bool:
    """True for a name in a notice of rights: most are the newspaper's."""
    folded = bare_words(name)
    return any("©" in x.text and folded in bare_words(x.text) for x in clues.blocks.blocks)


def _is_whole(name: str) -> bool:
    return _is_person(name, may_be_small=True) and not _HAN_WORDS.search(name)


def _under(clues: Clues) -> range:
    """The blocks right below the text."""
    return range(clues.end, min(len(clues.blocks.blocks), clues.end + _UNDER))


def _in_lead(clues: Clues) -> Names:
    """The reporters before the first sentence of one of the text's first blocks: in brackets, or behind the agency."""
    first = islice((i for i in range(clues.start, clues.end) if clues.keep[i]), _LEADS)
    texts = [clues.blocks.blocks[i].text for i in first]
    found = (x.names if (x := reporters_in_lead(text)) else reporters_behind_agency(text) for text in texts)
    return next(filter(None, found), ())


def near(clues: Clues) -> range:
    """The blocks around the headline and down to the start of the text."""
    top = clues.top if clues.top is not None else max(0, clues.start - _NO_HEADLINE)
    return range(max(0, top - _ABOVE), min(len(clues.blocks.blocks), max(top + _BELOW, clues.start + 2)))


def _best_byline(clues: Clues, places: range) -> Names:
    ranked = [(rank, i, byline_at(clues, i)) for i in places if (rank := rank_of(clues, i))]
    ranked = [x for x in ranked if split_names(x[2])]
    ranked = [x for x in ranked if not _is_reviewer_s(clues, x[1])] or ranked
    people = [x for x in ranked if not all(_is_no_person(name, clues) for name in split_names(x[2]))] or ranked
    best = max((rank for rank, _, _ in people), default=0)
    people = [x for x in people if x[0] == best]
    # "Editor" gives way to a name, and above the headline stand other stories' bylines, too.
    people = [x for x in people if not all(map(ROLE.search, split_names(x[2])))] or people
    below = [x for x in people if clues.top is not None and x[1] >= clues.top]
    lines: list[str] = []
    last = None
    for rank, i, text in below or people:
        if last is not None and _is_town(clues, last, i):
            continue
        if last is None or (rank > _BARE and i - last <= _APART):
            lines.append(text)
            last = i
    if last is not None:
        lines += _next_in_list(clues, last)
    return split_names("\n".join(lines))


def _is_no_person(name: str, clues: Clues) -> bool:
    """True for the newspaper's name or another's, from which a story was taken."""
    return is_house(name, clues) or is_paper(name)


def _is_reviewer_s(clues: Clues, index: int) -> bool:
    """True for a line of who reviewed the story, and for one below these words alone."""
    blocks = clues.blocks.blocks
    return begins_with_review(blocks[index].text) or (index > 0 and ends_in_review(blocks[index - 1].text))


def _is_town(clues: Clues, above: int, index: int) -> bool:
    """True for one word right below a name in the same element: where the text was written."""
    blocks = clues.blocks.blocks
    is_below = index == above + 1 and blocks[index].container == blocks[above].container
    return is_below and _TOWN.match(blocks[index].text) is not None and is_full_name(blocks[above].text)


def _next_in_list(clues: Clues, index: int) -> Iterator[str]:
    """The names that alone are the next entries of the list in which a byline stands: only the first begins with
    "by"."""
    blocks = clues.blocks.blocks
    if blocks[index].tag != "li":
        return
    for block in blocks[index + 1 : index + 1 + _APART]:
        if block.tag != "li" or not BARE_NAME.match(block.text) or not begins_as_byline(blocks[index].text):
            return
        yield block.text


def rank_of(clues: Clues, index: int, *, may_be_bare: bool = True) -> int:
    """How surely a block is a byline: 0 not at all. It `may_be_bare` where a name alone is one."""
    block = clues.blocks.blocks[index]
    text = block.text
    if (
        block.hidden
        or len(text) > _LONGEST_BYLINE
        or text.startswith("©")
        or clues.is_foreign(index)
        or index in clues.notes
    ):
        return 0
    is_byline = begins_as_byline(text) or _ends_as_byline(text) or reporters_of(text) is not None
    if index in clues.others and not (is_byline or _is_name_below_headline(clues, index)):
        return 0
    if _is_of_teaser(clues, index) or _is_of_box(clues, index):
        return 0
    names = _names_around(clues, block)
    rank = 0
    # A text has no classes.
    is_called = bool(names.strip()) and _AUTHOR_STEMS.are_in(names)
    if is_called and _AUTHOR_CLASS.search(names) and not _NOT_AUTHOR_CLASS.search(names):
        rank += 2
    # Below the text the pages of people are as often those of whom it tells.
    is_tag = index >= clues.end and not rank and names_of(names) is Label.TAGS
    if not is_tag and any(AUTHOR_PAGE.search(x) for x in block.hrefs):
        rank += 2
    if is_byline or is_dated_byline(text) or is_below_by(clues, index):
        rank += 2
    is_below = clues.top is not None and clues.top < index < clues.start
    if not rank and is_below and are_with_degrees(text):
        rank = 2
    if not rank and may_be_bare and (_are_own_people(clues, index) or _is_bare_name(clues, index)):
        rank = _BARE
    return rank if is_byline or not rank or not _credits_picture(clues, block) else 0


def _names_around(clues: Clues, block: Block) -> str:
    """The classes of a block and of the three elements around it."""
    return " ".join((block.names, *(x.names for x in clues.blocks.ancestors(block)[:3])))


def _is_of_teaser(clues: Clues, index: int) -> bool:
    """True for a line below the article right behind the linked title of another story."""
    if index < max(1, clues.end) or not {index, index - 1} <= clues.others:
        return False
    above = clues.blocks.blocks[index - 1]
    return above.link_chars * 2 > len(above.text) and len(above.text) > _SHORTEST_TITLE


def _is_of_box(clues: Clues, index: int) -> bool:
    """True for a line of another story's box, or a column's, amid the article."""
    return index in clues.others and clues.start + _BELOW_STANDFIRST <= index < clues.end


def _is_name_below_headline(clues: Clues, index: int) -> bool:
    """True for a person's name between headline and text."""
    is_there = clues.top is not None and clues.top < index < min(clues.start + _BELOW_STANDFIRST, clues.end)
    return is_there and BARE_NAME.match(clues.blocks.blocks[index].text) is not None


def begins_as_byline(text: str) -> bool:
    """True for "by" and a name; not for "By continuing, you agree to"."""
    begun = _STARTS_BY.match(text) if may_begin(text) or text[:5].lower().startswith(_OTHER_STARTS) else None
    if begun is None or begun[0][-1].isalpha():  # the name is glued to "By"
        return begun is not None
    name = text[begun.end() :].lstrip(" :：")
    if name[:1].islower() and (alone := _ACCOUNT_AND_BAR.match(name)):
        name = alone[1]
    if text.endswith(STOPS) and name.partition(" ")[2][:1].islower() and _tells(text):
        return False
    return not name[:1].islower() or name.islower() or name.partition(" ")[0] in PARTICLES


def _tells(text: str) -> bool:
    """True for a whole sentence that begins as bylines do: "By nightfall, the river had won." """
    small = [x for x in text.split()[1:] if x.islower() and x not in PARTICLES and not LEADING_AND.match(f"{x} ")]
    return text.endswith(STOPS) and bool(small) and not _NOON.search(text) and not ROLE.search(text)


def _ends_as_byline(text: str) -> bool:
    """True for a name with its trade behind it, or of a bureau; a date may follow."""
    signed = unaddressed(before_date(text)).strip(" |·")
    return len(signed) <= _LONGEST_SIGNED and (is_signed(signed) or BUREAU.match(signed) is not None)


def is_below_by(clues: Clues, index: int) -> bool:
    """True for a line of names below one that is nothing but the word for "by"."""
    text, above = clues.blocks.blocks[index].text, clues.blocks.blocks[index - 1].text if index else ""
    is_near = index < clues.end and 0 < len(above) <= _LONGEST_LEAD and len(text) <= _LONGEST_BARE
    return is_near and is_lead(above) and is_names(text)


def _are_own_people(clues: Clues, index: int) -> bool:
    """True for the newspaper's own people right below the headline."""
    text = clues.blocks.blocks[index].text
    return index - 1 == clues.top and _OWN_PEOPLE.match(text) is not None and is_house(text, clues)


def _is_bare_name(clues: Clues, index: int) -> bool:
    """True for a line between headline and text, or right below the standfirst, that is only names of two or three
    words, but for a date."""
    block = clues.blocks.blocks[index]
    if clues.top is None or not clues.top < index < min(clues.start + _BELOW_STANDFIRST, clues.top + _BARE_WITHIN):
        return False
    is_sentence = clues.keep[index] and block.text.endswith(STOPS)
    if is_sentence or block.link_chars or len(block.text) > _LONGEST_BARE:
        return False
    is_text = clues.blocks.containers[block.container].element is None
    is_alone = is_text and is_signed_alone([x.text for x in clues.blocks.blocks[: clues.start]], clues.top, index)
    is_dated = is_alone or (_is_beside_date(clues, index) and not is_paper(block.text))
    is_line = is_dated if is_text else block.tag in {"p", "div", "span", "address"}
    if (
        not is_line
        or _COUNT_CLASS.search(_names_around(clues, block))
        or _is_credit(clues, block)
        or _is_signature(clues.blocks.blocks[clues.top + 1 : index])
    ):
        return False
    signed = split_names(byline_at(clues, index))
    # Beside a person may stand whom they write for, or the agency that helped.
    names = [x for x in signed if not (is_wire(x) or is_house(x, clues))] if len(signed) > 1 else signed
    if not names or not all(_is_person(x, may_be_small=is_alone) and not _HAN_WORDS.search(x) for x in names):
        return False
    story, head = clues.head.story, clues.head
    topics = [*as_list(story.get("articleSection")), *as_list(story.get("keywords")), *head.headlines]
    topics += head.all("article:section", "keywords", "news_keywords", "article:tag")
    known = " ".join(bare_words(x) for x in topics if isinstance(x, str))
    # A text without markup begins with the name of the place or of whom it is about.
    known += " " + bare_words(clues.blocks.blocks[clues.start].text) if is_text else ""
    if is_text and any(_RUBRIC.search(x) or _holds_rights(x, clues) for x in names):
        return False
    return not any(bare_words(x) in known or section_of(x) or is_house(x, clues) for x in names)


def is_signed_alone(above_text: Sequence[str], headline: int, index: int) -> bool:
    """True for the one line between headline and text, or above nothing but how long the text takes to read, where the
    text is said to be a column or that time is told: a name there is the writer's. The last of the lines `above_text`
    is right above the text."""
    between = above_text[headline + 1 :]
    if index != headline + 1 or not between or not all(map(_READING_TIME.fullmatch, between[1:])):
        return False
    return len(between) > 1 or (headline > 0 and type_of(above_text[headline - 1]) is ArticleType.OPINION)


def _is_person(name: str, *, may_be_small: bool) -> bool:
    """True for two or three words with capital letters, or of a script that has none."""
    is_caseless = may_be_small and name.lower() == name.upper() and len(name.split()) in _WORDS
    return is_caseless or BARE_NAME.match(name) is not None


def _is_beside_date(clues: Clues, index: int) -> bool:
    """True for a line of a text without markup that has a date or a trade on it or beside it."""
    blocks = clues.blocks.blocks
    below = index + 1 + _BESIDE
    # Whom the writer writes for may stand between.
    lines = blocks[max(0, index - _BESIDE) : below + (below < len(blocks) and is_paper(blocks[below - 1].text))]
    short = [x.text for x in lines if len(x.text) <= _LONGEST_BARE]
    return any(ROLE.search(x) or find_dates(x) or _AGO.search(x) for x in short)


def _is_signature(above: Sequence[Block]) -> bool:
    """True for what stands below a subheading and its prose: one letter of several."""
    subheading = next((i for i, x in enumerate(above) if x.tag in SUBHEADINGS), len(above))
    return any(len(x.text) > _LONGEST_BARE for x in above[subheading + 1 :])


def _is_credit(clues: Clues, block: Block) -> bool:
    """True for the names below a picture."""
    around = clues.blocks.ancestors(block)[:3]
    if any(x.tag in {"figure", "figcaption"} for x in around) or ends_in_credit(block.text):
        return True
    if any(_CREDIT_CLASS.search(x) for x in (block.names, *(x.names for x in around))):
        return True
    element = clues.blocks.containers[block.container].element if is_credit(block.text) else None
    boxes = () if element is None else (element, element.getparent())
    return any(x.tag in _PICTURES for box in boxes if box is not None for x in box)


def _credits_picture(clues: Clues, block: Block) -> bool:
    """True for a line that says whose a picture is, or a caption that ends so."""
    if begins_with_credit(block.text):
        return True
    is_caption = any(x.tag in {"figure", "figcaption"} for x in clues.blocks.ancestors(block)[:3])
    return is_caption and (has_credit(block.text) or ends_in_credit(block.text))
