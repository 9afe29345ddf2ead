"""The lines before a text's first paragraph, and at its very end, that say what they are and are none of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import HEADINGS, SUBHEADINGS
from newsclean.cleaning.characters import weight
from newsclean.cleaning.columns import section_headed
from newsclean.cleaning.labels.inside.first_lines import mark_of_first_line, tells_reading_time
from newsclean.cleaning.labels.inside.last_lines import mark_of_last_line
from newsclean.cleaning.labels.inside.mastheads import mark_masthead
from newsclean.cleaning.labels.inside.pointers import LONGEST
from newsclean.cleaning.labels.inside.posts import is_of_kept_post
from newsclean.cleaning.labels.page import HANDLE, LINE, PARAGRAPH, Mark, is_linked, is_no_sentence, take
from newsclean.cleaning.labels.tells.addresses import leads_to_channel
from newsclean.cleaning.labels.tells.asks import mark_ask
from newsclean.cleaning.labels.tells.lines import is_legal, label_line
from newsclean.cleaning.labels.tells.sign_offs import says_where_from, sign_off_of
from newsclean.cleaning.labels.tells.signatures import NOON, is_timestamp, signature, tells_of_change
from newsclean.cleaning.metadata.date_reading import find_dates, find_month
from newsclean.cleaning.sentences import QUOTES, STOPS
from newsclean.cleaning.vocabulary import LONGEST_HEADING, line_of, section_of
from newsclean.cleaning.vocabulary.consent import asks_for_consent
from newsclean.cleaning.vocabulary.credits import names_owner
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Collection

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView

# The most lines that may stand between a headline and the first paragraph: standfirst, writer, whom it was written for.
_HEADER = 6
# Two words in small letters behind each other are none of names.
_LOWER_WORDS = re.compile(r"\s[a-zß-ÿ]{3,}\s(?:\S+\s)?[a-zß-ÿ]{3,}\b")
# Among so many of the first lines stands the byline below a standfirst.
_UNDER_STANDFIRST = 4
# What may stand before the text, and behind it.
_BEFORE = frozenset({Label.BYLINE, Label.TIMESTAMP, Label.BREADCRUMBS, Label.CAPTION})
_BEHIND = frozenset({
    Label.TIMESTAMP, Label.SOCIAL, Label.NAVIGATION, Label.TAGS, Label.BREADCRUMBS, Label.COMMENTS, Label.LEGAL,
    Label.OTHER,
})  # fmt: skip
# What a heading at the end of the text may belong to.
_ASKS = frozenset({Label.PAYWALL, Label.NEWSLETTER, Label.SOCIAL, Label.ADVERT, Label.COMMENTS})
# The longest line that says in which month a page was changed.
_LONGEST_MONTH = 40
# What parts the links of a row.
_PARTED = re.compile(r"\s[|•·]\s|\]\s?\[")
# "1 | 2 | 3": where the story goes on.
_PAGES = re.compile(r"\b1 [|•·] 2\b[\d\W]*$")
# "More on this: #harbour #dues".
_HASHTAGS = re.compile(r"^(?:[^#]{2,40}[:：]\s*)?(?:#[^\W\d]\w*[\s,;.]*){2,}$")
# What versions for printing end with: the address of the page behind a few words. Addresses alone may be sources.
_PRINTED_FROM = re.compile(
    r"^\W*(?:(?:url|(?:article|page|artikel|full|original)[- ]?url|link|"
    r"(?:(?:this|the) (?:article|story|page) )?(?:was |can be )?(?:printed|found) (?:from|at)|"
    r"find this (?:article|story|page)(?: online)? at|"
    r"(?:url|address) of (?:this|the) (?:article|story|page)|adresse de cet article|"
    r"url (?:de cet article|de l['’]article|del artículo|dell['’]articolo|do artigo)|"
    r"(?:artikel|seite) gedruckt von|(?:article|page) imprimée? (?:à partir )?de|"
    r"(?:artículo|página) impres[oa] de|artigo impresso de|articolo stampato da|dit artikel is afgedrukt van|"
    r"(?:адрес|ссылка на) (?:статьи|материала|страницы|статью|материал)|постоянный адрес|رابط (?:المقال|الخبر)|"
    r"本文(?:网址|網址|链接|連結)|原文(?:网址|網址|链接|連結)|記事(?:の)?url|기사 ?(?:주소|url|원문))\s?[:：]?\s*)"
    r"(?:https?://\S+)?\W*$",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(r"https?://|[:：]\s*$|\bat$")
# What the newspaper does not answer for.
_DISCLAIMER = re.compile(
    r"^\W*(?:免责声明|免責聲明|disclaimer|haftungsausschluss|aviso legal|отказ от ответственности)\s?[:：]",
    re.IGNORECASE,
)
# A notice of rights is a sentence or two; longer ones may be what a page is about.
NOTICE = 160
# How a story came to stand here, as its last line.
_CAME_FROM = re.compile(
    r"^\W*(?:our standards: the \w+ \w+ trust principles"
    r"|.{0,60}\b(?:this|the) (?:story|article|report|copy) (?:has|was) not (?:been )?(?:edited|created|written) by\b.*"
    r"\b(?:auto-?generated|syndicated|feed|agency)\b"
    r"|this (?:story|article|report) (?:was|is|has been) (?:published|sourced|auto-?generated) (?:directly )?from an? "
    r"(?:\w+ )?(?:wire|syndicated|agency|third.party|feed)\b.*"
    r"|(?:only|except for) the (?:headline|title)s?\b.{0,40}\bof this (?:story|article|report|copy)\b.*"
    r"\b(?:auto-?generated|syndicated|feed|agency)\b.*"
    r"|artikel ini (?:telah|sudah) (?:tayang|terbit) di .*"
    r"|this (?:story|article|post|piece|column) (?:was |has been )?(?:(?:first|originally) (?:published|appeared|ran)|"
    r"(?:published|appeared) (?:first|originally)) (?:(?:on |at |by )?(?-i:[A-Z]\S|\d{1,2} [A-Z])|in our ).{2,150}$"
    r"|dieser (?:artikel|beitrag|text) (?:ist |erschien |wurde )?zuerst (?:bei|im|in|auf|am) .{0,60}$)",
    re.IGNORECASE,
)
_LONGEST_CAME_FROM = 200
# Whose the views of a piece are, as its last line: "Views expressed in this article are the author's own."
_VIEWS = re.compile(
    r"^\W*(?:(?:the|all|any) )?(?:views|opinions)(?: and (?:views|opinions))? (?:expressed|stated|here|above|in this)"
    r"[^.]{0,60}\b(?:are|is) (?:(?:solely|strictly|entirely|purely|only) )?(?:(?:those|that) of )?(?:the |its )?"
    r"(?:author|writer|columnist|contributor)(?:s|['’]s|s['’]|\(s\))?(?:['’]s?)?(?: own| alone)?\W*$",
    re.IGNORECASE,
)


def mark_edges(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes away the lines before the text's first paragraph, and those at its very end, that say what they are."""
    mark_masthead(view, marks)
    kept = view.left
    above, behind = (kept[:_HEADER], kept[1:_HEADER]), (kept[:0:-1], kept[-2::-1])
    for (places, beside), labels, stop in ((above, _BEFORE, PARAGRAPH), (behind, _BEHIND, 0)):
        for place, i in enumerate(places):
            if is_of_kept_post(view, i):
                break
            mark = _above_text(view, i) or _mark_of_edge(view, i, labels)
            following = beside[place : place + 1]
            if mark is None and following:
                find = mark_of_last_line if labels is _BEHIND else mark_of_first_line
                mark = find(view, i, *following)
            if mark is None and labels is _BEHIND:
                mark = _of_what_it_heads(view, marks, i)
            if mark is not None:
                take(view, marks, i, mark)
            elif weight(view.blocks[i].text) >= stop:
                break
    _mark_header(view, marks)


def _mark_header(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes the byline out that stands between a standfirst and the rest, and a line that says for whom the story
    is."""
    left = view.left[:_UNDER_STANDFIRST]
    for place, i in enumerate(left[:-1]):
        block = view.blocks[i]
        if is_no_sentence(block.text) and section_headed(block) is Label.PAYWALL:
            take(view, marks, i, Mark(Label.PAYWALL, Why.PATTERN, block.text))
        if not place or not view.keep[i]:
            continue
        is_line = block.tag != LINE and is_no_sentence(block.text) and HANDLE not in block.text
        mark = signature(view, i) if is_line else None
        if mark is not None and mark.label is Label.BYLINE and not _LOWER_WORDS.search(block.text):
            take(view, marks, i, mark)
        elif tells_reading_time(block.text):
            take(view, marks, i, Mark(Label.TIMESTAMP, Why.PATTERN))
        elif says_where_from(block.text):
            take(view, marks, i, Mark(Label.BYLINE, Why.PATTERN))


def _of_what_it_heads(view: PageView, marks: dict[int, Mark], index: int) -> Mark | None:
    """The mark of what stands right below a heading that ends the text, where that was taken out or asks the reader for
    something; a sentence may be set as a heading."""
    below, block = index + 1, view.blocks[index]
    if block.tag not in SUBHEADINGS or below == len(view.blocks) or view.keep[below]:
        return None
    if below in marks and (not block.text.endswith(STOPS) or marks[below].label in _ASKS):
        return marks[below]
    mark = mark_ask(view.blocks[below])
    return mark if mark is not None and mark.label in _ASKS else None


def _above_text(view: PageView, index: int) -> Mark | None:
    """A headline that the text begins with, where no other heading is one; a paragraph of a dialog that stands above
    it, and asks for consent."""
    block = view.blocks[index]
    if index == view.first and block.tag == "h1":
        is_told = any(view.blocks[i].tag in HEADINGS for i in view.shown_headlines)
        return None if is_told else Mark(Label.HEADLINE, Why.ELEMENT, block.tag)
    is_above = index < view.headline and len(block.text) >= PARAGRAPH
    return Mark(Label.CONSENT, Why.PATTERN) if is_above and asks_for_consent(block.text) else None


def _mark_of_edge(view: PageView, index: int, labels: Collection[Label]) -> Mark | None:
    """What a line is that signs the text off; or one of these labels, where it is a notice of rights, a disclaimer,
    an invitation to follow, or no sentence and says so."""
    text = view.blocks[index].text
    if (mark := sign_off_of(view, index)) is not None:
        return mark
    if index > view.first and len(text) <= _LONGEST_CAME_FROM and _is_printed_from(text):
        return Mark(Label.OTHER, Why.PATTERN)
    if _says_whence(text) or _DISCLAIMER.match(text) or _is_notice(text):
        mark = Mark(Label.TIMESTAMP if _says_when(text) else Label.LEGAL, Why.PATTERN)
    elif tells_of_change(text) and (
        is_timestamp(text) or (len(text) <= _LONGEST_MONTH and find_month(text) is not None)
    ):
        mark = Mark(Label.TIMESTAMP, Why.PATTERN)
    elif index > view.first and names_owner(text):
        return Mark(Label.CAPTION, Why.PATTERN)
    elif is_no_sentence(text) or NOON.search(text):
        mark = label_line(view, index) or _row_of_links(view.blocks[index])
    if mark is None and line_of(text) is Label.COMMENTS:
        mark = Mark(Label.COMMENTS, Why.PATTERN, text)
    if mark is None and _asks_to_follow(view.blocks[index]):
        mark = Mark(Label.SOCIAL, Why.PATTERN)
    if mark is None and "#" in text and _HASHTAGS.match(text):
        mark = Mark(Label.TAGS, Why.PATTERN)
    return mark if mark is not None and mark.label in labels else None


def _asks_to_follow(block: Block) -> bool:
    if block.text.startswith(QUOTES):
        return False
    is_heading = len(block.text) <= LONGEST_HEADING and section_of(block.text) is Label.SOCIAL
    return is_heading or (len(block.text) <= LONGEST and leads_to_channel(block))


def _is_notice(text: str) -> bool:
    """True for a notice of rights that is short, or says of what it forbids."""
    if is_no_sentence(text) or not is_legal(text):
        return False
    return len(text) <= NOTICE or (section_of(text[:LONGEST_HEADING]) is Label.LEGAL and "reproduc" in text)


def _is_printed_from(text: str) -> bool:
    return _ADDRESSED.search(text) is not None and _PRINTED_FROM.match(text) is not None


def _row_of_links(block: Block) -> Mark | None:
    if not block.hrefs or not _PARTED.search(block.text):
        return None
    is_row = (len(block.hrefs) > 1 and is_linked(block)) or _PAGES.search(block.text)
    return Mark(Label.NAVIGATION, Why.SHAPE) if is_row else None


def _says_whence(text: str) -> bool:
    return len(text) <= _LONGEST_CAME_FROM and (_CAME_FROM.match(text) or _VIEWS.match(text)) is not None


def _says_when(text: str) -> bool:
    """True for a line that tells the day on which a story was published, and nowhere else."""
    dates = find_dates(text)
    return bool(dates) and text[: dates[0].start].rstrip().endswith(("published", "published on"))
