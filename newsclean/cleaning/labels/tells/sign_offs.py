"""Lines that sign a text off: whom it comes from, who edited it, how its writer is reached."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import Mark
from newsclean.cleaning.vocabulary import any_of
from newsclean.cleaning.vocabulary.agencies import WIRES
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.labels.page import PageView

# The address of a mailbox.
_EMAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
# "Source: Harbour Gazette", "(责编：…)", "(Reporting by Ida Holm; editing by Greta Sund)", "With files from AP",
# "(ihm)", "ihm, PAP". "Greta Sund contributed to this report." is a sentence of many a story.
_SOURCE = re.compile(
    r"^\W*(?:(?:original )?sources?|quellen?|fuentes?|fontes?|πηγ(?:ή|ές)|источники?|джерел[оа]|źródł[oa]|kaynak|"
    r"来源|來源|出典|출처|المصدر|منبع|ماخذ|dzięki uprzejmości|(?:по|за) матер[иі]алам[иі]?)\s?[:：]\s?\S.{1,60}$"
    r"|^(?:[a-ząćęłńóśźż]{2,4}/ ?){1,4}$|^/?[가-힣]{2,4} ?(?:선임|수석|전문)?기자$"
    r"|^[（(【][^()（）]{0,20}(?:编辑|編輯|撰稿|责编|責編|记者|記者|文[/／]|摄|攝)[^()（）]{0,20}[)）】]$"
    r"|^(?:责任编辑|責任編輯|责编|責編|编辑|編輯|审核|校对)\s?[:：]\s?\S.{0,30}$"
    r"|^\W*(?:zdroj|forrás|sursa|izvor|извор|източник|крыніца|vir|kilde|källa|heimild|lähde|allikas|avots|šaltinis|"
    r"burimi|bron|font|iturria|mənbə|manba|дереккөз|эх сурвалж|წყარო|աղբյուր|מקור|nguồn|sumber|chanzo|pinagmulan|"
    r"ที่มา|स्रोत|स्त्रोत|সূত্র|ஆதாரம்|మూలం|자료)\s?[:：]\s?\S.{1,60}$"
    r"|^\W*(?:additional )?reporting by .{3,160}[;,.] (?:additional reporting|writing|editing) by\b"
    r"|^\W*(?:[\w .'’-]{2,40}, )?with (?:\w+ )?(?:files|reporting|inputs?)(?: (?:from|by) \S.{2,60})?$"
    r"|^\w{2,20}-redaktion$|^mit (?:agentur)?material(?: (?:von|der) .{2,40})?\W*$|"
    r"^provided by (?-i:[A-Z])[^.!?]{2,80}$"
    r"|^[-–—]\s?(?-i:(?:[^\W\d_a-zß-ÿа-яё](?:[\w'’-]{0,2}\. ?|[\w'’-]*(?: |\.?$))|of |and |the |de |la ){1,5})$"
    r"|^(?-i:[A-ZÄÖÜ]{2,6}) \((?-i:[A-ZÄÖÜ]\w+(?: [A-ZÄÖÜ][\w-]+){1,2}(?:, ?| |(?=\)))){1,4}\)$"
    r"|^\([a-z]{2,5}\)$|^[-–—]?\s?(?-i:(?:[A-Z]\.\s?){2,3})$"
    rf"|^\W*(?:[a-z]{{2,4}}[,/] ?){{0,2}}(?:{any_of(WIRES)})(?: - [\w ]{{2,30}}|[,/] ?\w{{2,12}})?\W*$",
    re.IGNORECASE,
)
# "Editor: Ida Holm": in a list of credits, or below a poem, the same is of the text.
_NAME = r"(?-i:[^\W\d_a-zß-ÿ][\w.'’-]+(?: [^\W\d_a-zß-ÿ][\w.'’-]+){1,3})"
_OFFICE = re.compile(
    rf"^(?:editor|penulis|pewarta|redaktur|reporter|autor(?:ka|zy)?|redaktor(?:ka)?)\s?:\s?{_NAME}$", re.IGNORECASE
)
_CREDITED = re.compile(rf"^[^\W\d_][\w ]{{1,30}}\s?:\s?{_NAME}$")
_PARAGRAPH = 60
# "End of the message", as Iran's agencies end theirs.
_CLOSED = re.compile(r"^(?:انتهای|پایان) (?:پیام|خبر)(?:\s?/\s?[\w/]{0,6})?$")
# Who reported and who edited is told in no more.
_LONGEST = 400
# "Ida Holm reported from Ellery, and Greta Sund from Halvern."
_WHO, _WHERE = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}", r"(?:the )?[\w '’-]{2,40}"
_REPORTED = re.compile(
    rf"^{_WHO}(?:,? (?:and )?{_WHO}){{0,3}} reported from {_WHERE}(?:, [A-Z][\w.'’-]{{1,20}})?"
    rf"(?:[,;] (?:and )?{_WHO} (?:reported )?from {_WHERE}){{0,3}}"
    r"(?:\. [^.]{3,60} contributed (?:reporting|research))?\.?$"
)
_LONGEST_REPORTED = 240
_LONGEST_ADDRESS = 120
_ADDRESS = re.compile(
    r"^\W*(?:(?:e-?mail|contact)\s?[:：]\s?"
    r"|(?:[가-힣]{2,8}=)?[가-힣]{2,4} ?(?:선임|수석|전문)?(?:기자|특파원|논설위원)\W{1,3})?"
    rf"{_EMAIL}\W*$"
    r"|^(?:(?:twitter|x)\s?[:：]\s?)?@\w{3,20}$",
    re.IGNORECASE,
)


def sign_off(text: str) -> Mark | None:
    """What a line is that names a text's source or editor, or how to reach its writer; null for others."""
    if (len(text) <= _LONGEST and (_SOURCE.match(text) or _OFFICE.match(text))) or says_where_from(text):
        return Mark(Label.BYLINE, Why.PATTERN)
    if _CLOSED.match(text):
        return Mark(Label.OTHER, Why.PATTERN)
    return Mark(Label.AUTHOR_BIO, Why.PATTERN) if is_address(text) else None


def sign_off_of(view: PageView, index: int) -> Mark | None:
    """The same of a line of a page: an office before a name ends a paragraph of the text, and no list."""
    text = view.blocks[index].text
    mark = sign_off(text)
    if mark is None or not view.keep[index] or _OFFICE.match(text) is None:
        return mark
    beside = [view.blocks[i].text for i in (index - 1, index + 1) if 0 <= i < len(view.blocks)]
    above = view.blocks[index - 1].text if index > view.first else ""
    # Below the paragraph may stand the agency: "(PAP)".
    is_below = not above or len(above) >= _PARAGRAPH or (sign_off(above) is not None and not _OFFICE.match(above))
    return mark if is_below and not any(map(_CREDITED.match, beside)) else None


def says_where_from(text: str) -> bool:
    """True for a line that says from where its writers told a story."""
    return len(text) <= _LONGEST_REPORTED and _REPORTED.match(text) is not None


def is_address(text: str) -> bool:
    """True for a line that is the address of a mailbox or an account, with a few words before it."""
    return len(text) <= _LONGEST_ADDRESS and "@" in text and _ADDRESS.match(text) is not None
