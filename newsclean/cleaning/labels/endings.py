"""The end of an article's text: the note that says where it stood in print, its writer's bio."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import Mark, take
from newsclean.cleaning.metadata.date_reading import find_dates
from newsclean.cleaning.vocabulary import any_of
from newsclean.cleaning.vocabulary.agencies import WIRES
from newsclean.model import DatePrecision, Label, PrintEdition, Why

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView
    from newsclean.cleaning.metadata.date_reading import Dated

_LONGEST_NOTE = 400
_LONGEST_BIO, _LONGEST_CONTACT = 500, 300
# How far behind the text a print note or a bio may stand, in blocks.
_BEHIND = 6
# Behind how many of the last kept blocks a print note that is not kept may stand.
_LAST = 3

_PRINT_NOTE = re.compile(
    r"^\W*(?:"
    r"(?:first )?(?:published|printed) in (?:the )?(?:print edition of )?(?P<plain>[A-Z][^.;]{2,120}?),? (?:on |"
    r"dated )?(?=\w+,? \w+ ?\d)"
    r"|(?:this|the) (?:article|story|column|editorial|piece|interview|report|review)(?: was| has been)? (?:first |"
    r"originally )?(?:appeared|published|printed|ran) (?:in|on page) "
    r"|(?:a|an) (?:earlier |shorter |longer )?version of this (?:article|story|column|editorial|piece|review|report|"
    r"obituary)(?: was| has been)?(?: first| originally)? ?(?:appear(?:s|ed)|published|ran) (?:in|on) "
    r"|(?:appeared|appears) in (?:the|print)\b[^.]{0,60}print"
    r"|(?:from|in) the [^.]{0,60}print edition\b"
    r"|(?:dieser|der) (?:artikel|text|beitrag|kommentar) (?:ist|erschien|stammt|wurde)[^.]{0,60}(?:ausgabe|erschien|"
    r"zeitung|gedruckt|print)"
    r"|erschienen (?:in|im|am)\b.{0,80}(?:ausgabe|\d{4})"
    r"|(?:cet|cette) (?:article|tribune|chronique)[^.]{0,40}(?:(?:paru|publié)\w* (?:dans|le)\b|"
    r"(?:issu|extrait|tiré)e? d(?:u|e l['’]|e la)\s?(?:journal|édition|magazine|numéro))"
    r"|(?:este|esta) (?:artículo|texto|columna|noticia|nota|reportaje)[^.]{0,40}(?:publicó|publicado|publicada|"
    r"apareció) en (?:la edición|el|la)\b[^.]{0,60}(?:impres|edición)"
    r"|(?:este|esta) (?:texto|artigo|matéria|reportagem|coluna)[^.]{0,30}(?:publicad[oa]|saiu) (?:\w+ )?n[ao] edição\b"
    r"|(?:questo )?articolo (?:è stato )?(?:pubblicato|uscito) (?:sul|nel)l['’]edizione\b"
    r"|publicado en la edición impresa|artículo publicado en la edición"
    r"|from the [^.]{3,40}\d{4} issue of (?:the )?[A-Z]"
    r"|печатная версия|(?:(?:статья|материал|текст) )?опубликован\w{0,2} в (?:газете|номере|журнале)"
    r"|газета [«\"].{2,40}[»\"] ?(?:№|от)"
    r"|(?:نشر|نُشر|نشرت)(?: هذا المقال)? في (?:جريدة|صحيفة)\s"
    r"|\S.{1,40} میں .{0,30}(?:کو )?شائع ہو(?:ا|ئی|ئے)\W*$"
    r"|δημοσιεύ(?:θηκε|τηκε) στ(?:ην|ο|η) .{2,60}(?:έκδοση|εφημερίδα|φύλλο)"
    r")",
    re.IGNORECASE,
)
# "taz vom 12.5.2026, Seite 3", "《海港日报》（2026年05月12日 第03版）", "2026年5月12日朝刊".
_PAGE_NOTE = re.compile(
    r"^\W*(?:quelle: )?(?P<latin>[^:;!?\d]{2,40}?),? (?:vom )?\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\b.{0,30}\b"
    r"(?:seite|s\.) ?\w?\d"
    r"|^\W*《\s?(?P<quoted>[^》]{2,12}?)\s?》\s?[（(]\s?\d{4}年\d{1,2}月\d{1,2}日.{0,12}版\s?[）)]"
    r"|^\W*(?:(?P<dense>\w{2,12})\s)?\d{4}年\d{1,2}月\d{1,2}日\s?付?\s?(?:朝刊|夕刊)\W*$",
    re.IGNORECASE,
)
# One of these is in all of that: quicker to look for.
_PAGE_WORDS = ("Seite", " S. ", "版", "朝刊", "夕刊")
_LONGEST_PAGE_NOTE = 100
# What stands in the place of a newspaper's name or a section's and is neither; and what stands behind a name.
_EDITION = re.compile(r"\b(?:ausgabe|edition|edición|edizione|edição|édition)\b", re.IGNORECASE)
_BEHIND_NAME = re.compile(r"\s+(?:on|dated|newspaper|du|des|vom|von|del|dell['’]|de|от|№.*)$", re.IGNORECASE)
# "... in the Europe section of the print edition under the headline ..."
_SECTION_OF = re.compile(r"\bin the (?P<section>[^,.;]{3,40}?) section of the print edition\b", re.IGNORECASE)
# A newspaper's name in quotes: "Опубликовано в газете «Гавань» №83 от 12.05.2026".
_QUOTED = re.compile(r"[«\"“](?P<publication>[^»\"”]{2,40})[»\"”]")
# "... appeared in print on May 5, 2014, on Page A1 of the New York edition with the headline: ..."
_PAGE_OF = re.compile(
    r"(?:\bsection (?P<section>\w{1,20})\b,? ?)?(?:on )?page \w{1,5}(?: \w+)? of (?:the "
    r")?(?P<publication>[A-Z][^,.:;]{2,60}?)(?: (?:with|under) the headline|[,.:;]|$)",
    re.IGNORECASE,
)
_ISSUE_OF = re.compile(r"\bissue of (?:the )?(?P<publication>[A-Z][^,.:;]{2,60})", re.IGNORECASE)
_PUBLISHED_IN = re.compile(
    r"(?:published|printed) in (?:the )?(?:print edition of )?(?:the )?|appeared in (?:the )?|appears in (?:the )?|"
    r"erschienen (?:in|im|am) (?:der |dem )?|(?:paru|publié)e? dans (?:le |la |les |l['’])?",
    re.IGNORECASE,
)
_BIO = re.compile(
    r"^\W*(?:(?:the|our) (?:writer|author|authors|writers|columnist|reviewer|contributor|reporter|"
    r"correspondent)s? (?:is|are|was|has|can|may|teaches|works|covers|lives|writes)\b"
    r"|(?:the|this) (?:writer|author)['’]s\b"
    r"|about the (?:writer|author)s?\b|(?:he|she|they) (?:can|may) be (?:reached|contacted)\b|email(?: the (?:writer|"
    r"author))?: ?\S+@|e-mail: ?\S+@"
    r"|(?:to )?(?:reach|contact|e-?mail) (?:the )?(?:staff )?(?:reporter|writer|author|columnist|editor|him|her|them) "
    r"|follow (?:him|her|them|the (?:writer|author)|\w+ \w+) on (?:twitter|x|facebook|instagram)\b"
    r"|(?<=[(*])\s?(?:writer|लेखक|लेखिका|লেখক|লেখিকা|كاتبة?|أكاديمية?|باحثة?|مصنف|نویسنده|автор)\b"
    r"|(?:der|die) autor(?:in)? (?:ist|lehrt|schreibt|lebt|arbeitet)\b|l['’]auteur(?:e)? est\b|(?:el|"
    r"la) autora? es\b|o autor é\b|a autora é\b|הכותבת? ה(?:וא|יא)\b)",
    re.IGNORECASE,
)
_BIO_VERBS = re.compile(
    r"^[’']?s? ?(?:,[^,]{2,80}, )?(?:is|are|was|writes|covers|teaches|"
    r"has (?:been|covered|edited|reported|taught|written|worked)|"
    r"can be reached|joined|works|lives|reports|serves|ist|schreibt|est|es|é|è|jest)\b|^['’]s (?:column|latest|book|"
    r"work)",
)
_CONTACT = re.compile(
    r"\S+@\S+\.\w{2,}|(?:twitter|x)\s?[:@]|(?<!\w)@\w{3,}|follow (?:him|her|them)|column appears|can be reached",
    re.IGNORECASE,
)
# Whose the text is, and since which year; and how much text must stand before what ends it.
_RIGHTS = re.compile(r"^\W*(?:©|\(c\)|copyright\b)\W*(?:(?:by\b|copyright\b|\(c\))\W*)?(?:19|20)\d\d\b", re.IGNORECASE)
_LONGEST_RIGHTS = 160
_BEGUN = 80
# The address of a mailbox.
_EMAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
# "Source: Harbour Gazette", "(责编：…)", "(Reporting by Ida Holm; editing by Greta Sund)", "With files from AP",
# "(ihm)", "ihm, PAP". "Greta Sund contributed to this report." is a sentence of many a story.
_SOURCE = re.compile(
    r"^\W*(?:(?:original )?sources?|quellen?|fuentes?|fontes?|πηγ(?:ή|ές)|источники?|джерел[оа]|źródł[oa]|kaynak|"
    r"来源|來源|出典|출처|المصدر|منبع|ماخذ|dzięki uprzejmości|(?:по|за) матер[иі]алам[иі]?)\s?[:：]\s?\S.{1,60}$"
    r"|^[（(【][^()（）]{0,20}(?:编辑|編輯|撰稿|责编|責編|记者|記者|文[/／]|摄|攝)[^()（）]{0,20}[)）】]$"
    r"|^(?:责任编辑|責任編輯|责编|責編|编辑|編輯|审核|校对)\s?[:：]\s?\S.{0,30}$"
    r"|^\W*(?:zdroj|forrás|sursa|izvor|извор|източник|крыніца|vir|kilde|källa|heimild|lähde|allikas|avots|šaltinis|"
    r"burimi|bron|font|iturria|mənbə|manba|дереккөз|эх сурвалж|წყარო|աղբյուր|מקור|nguồn|sumber|chanzo|pinagmulan|"
    r"ที่มา|स्रोत|स्त्रोत|সূত্র|ஆதாரம்|మూలం|자료)\s?[:：]\s?\S.{1,60}$"
    r"|^\W*(?:additional )?reporting by .{3,160}[;,.] (?:additional reporting|writing|editing) by\b"
    r"|^\W*(?:[\w .'’-]{2,40}, )?with (?:\w+ )?(?:files|reporting|inputs?)(?: (?:from|by) \S.{2,60})?$"
    r"|^\w{2,20}-redaktion$|^mit (?:agentur)?material(?: (?:von|der) .{2,40})?\W*$|"
    r"^provided by (?-i:[A-Z])[^.!?]{2,80}$"
    r"|^[-–—]\s?(?-i:(?:[^\W\d_a-zß-ÿа-яё][\w'’-]*\.? ?|of |and |the |de |la ){1,5})$"
    r"|^(?-i:[A-ZÄÖÜ]{2,6}) \((?-i:[A-ZÄÖÜ]\w+(?: [A-ZÄÖÜ][\w-]+){1,2},? ?){1,4}\)$"
    r"|^\([a-z]{2,5}\)$|^[-–—]?\s?(?-i:(?:[A-Z]\.\s?){2,3})$"
    rf"|^\W*(?:[a-z]{{2,4}}[,/] ?){{0,2}}(?:{any_of(WIRES)})(?: - [\w ]{{2,30}}|[,/] ?\w{{2,12}})?\W*$",
    re.IGNORECASE,
)
_LONGEST_ADDRESS = 120
_ADDRESS = re.compile(
    r"^\W*(?:(?:e-?mail|contact)\s?[:：]\s?|[가-힣]{2,4} ?(?:선임|수석|전문)?(?:기자|특파원|논설위원)\W{1,3})?"
    rf"{_EMAIL}\W*$"
    r"|^(?:(?:twitter|x)\s?[:：]\s?)?@\w{3,20}$",
    re.IGNORECASE,
)


def read_print_note(text: str) -> PrintEdition | None:
    """Where and when the story stood in print, from a note such as "Published in Dawn, September 16th, 2014"; null
    where the text is no such note."""
    if len(text) > _LONGEST_NOTE or not _PRINT_NOTE.match(text):
        return _page_note(text)
    dates = find_dates(text)
    start = dates[0].start if dates else len(text)
    lead = _PUBLISHED_IN.search(text)
    names: list[str] = []
    if lead and lead.end() < start:
        names = [_BEHIND_NAME.sub("", x.strip(" .,;")) for x in text[lead.end() : start].split(",")]
        names = [x for x in names if x and not _EDITION.search(x)]
    if (known := _named_edition(text, dates)) is not None:
        return known
    if not names and (quoted := _QUOTED.search(text, 0, start)):
        names = [quoted["publication"]]
    is_plain = bool(names) and len(names) <= 4 and all(len(x) <= 60 and not x[0].islower() for x in names)
    if not dates and not is_plain:
        return None
    return PrintEdition(
        publication=names[0] if is_plain else None,
        section=", ".join(names[1:]) or None if is_plain else None,
        date=_day(dates[0]) if dates else None,
    )


def _named_edition(text: str, dates: Sequence[Dated]) -> PrintEdition | None:
    """What a note says behind its date of the page, the issue or the section; null where it says none of these."""
    day, behind = (_day(dates[0]), dates[0].end - 1) if dates else (None, 0)
    if page := _PAGE_OF.search(text, behind):
        return PrintEdition(publication=page["publication"].strip(), section=page["section"], date=day)
    if dates and (issue := _ISSUE_OF.search(text, behind)):
        return PrintEdition(publication=issue["publication"].strip(), section=None, date=day)
    section = _SECTION_OF.search(text)
    return PrintEdition(publication=None, section=section["section"].strip(), date=day) if section else None


def _page_note(text: str) -> PrintEdition | None:
    """The newspaper and the day of a note that has little more than these and a page; null for other lines."""
    if len(text) > _LONGEST_PAGE_NOTE or not any(map(text.__contains__, _PAGE_WORDS)):
        return None
    note = _PAGE_NOTE.match(text)
    dates = find_dates(text) if note else ()
    if note is None or not dates:
        return None
    name = note["latin"] or note["quoted"] or note["dense"]
    return PrintEdition(publication=name and name.strip(), section=None, date=_day(dates[0]))


def _day(dated: Dated) -> str:
    return (
        dated.moment.when.date().isoformat()
        if dated.moment.precision is not DatePrecision.MONTH
        else dated.moment.written()[0]
    )


def find_print_note(blocks: Sequence[Block], keep: Sequence[bool]) -> tuple[int, PrintEdition] | None:
    """The block that is the print note, and what it says. It stands in the text's second half, right behind it or
    before its last lines."""
    kept = [i for i, is_kept in enumerate(keep) if is_kept]
    if not kept:
        return None
    behind = range(kept[-1] + 1, min(kept[-1] + 1 + _BEHIND, len(blocks)))
    last = range(kept[-1], kept[-_LAST - 1 :][0], -1)
    for index in (*behind, *last, *reversed(kept[len(kept) // 3 :])):
        block = blocks[index]
        if len(block.text) <= _LONGEST_NOTE and not block.hidden and (edition := read_print_note(block.text)):
            return index, edition
    return None


def cut_at_note(blocks: Sequence[Block], keep: Sequence[bool], note: int) -> list[bool]:
    """What stays where a print note ends the text; nothing is cut where more stands behind the note than before it."""
    before = sum(len(blocks[i].text) for i in range(note) if keep[i])
    after = sum(len(blocks[i].text) for i in range(note + 1, len(keep)) if keep[i])
    if after > before:
        return [is_kept and i != note for i, is_kept in enumerate(keep)]
    return [is_kept and i < note for i, is_kept in enumerate(keep)]


def cut_at_rights(blocks: Sequence[Block], keep: Sequence[bool], *, is_sure: bool) -> list[bool]:
    """What stays where a notice of rights ("© 2012, Harbour Courier") ends the text: what stands behind one is the
    page's. Of a sure choice nothing is cut where more stands behind the notice than before it."""
    before = 0
    for index, is_kept in enumerate(keep):
        text = blocks[index].text
        if not is_kept:
            continue
        if before >= _BEGUN and len(text) <= _LONGEST_RIGHTS and _RIGHTS.match(text):
            after = sum(len(blocks[i].text) for i in range(index + 1, len(keep)) if keep[i])
            return list(keep) if is_sure and after > before else [*keep[:index], *[False] * (len(keep) - index)]
        before += len(text)
    return list(keep)


def mark_bios(view: PageView, marks: dict[int, Mark], note: int | None, writers: frozenset[str] = frozenset()) -> None:
    """Marks the lines on the writer that end the text, and takes them out of it; `writers` are the folded names that
    the page shows above the text, beside those that it declares."""
    end = note if note is not None else (view.kept[-1] + 1 if view.kept else 0)
    _mark_bios(view, marks, end, writers, is_sure=note is not None)


def _mark_bios(view: PageView, marks: dict[int, Mark], end: int, writers: frozenset[str], *, is_sure: bool) -> None:
    """The last paragraphs before `end`, and those right behind the text, that tell of the writer; never the first of
    the text."""
    before = [i for i in view.left if i < end]
    last = before[-1] if before else 0
    for index in range(last + 1, min(max(end, last + 1 + _BEHIND), len(view.blocks))):
        block = view.blocks[index]
        if (
            not view.keep[index]
            and not block.hidden
            and index not in marks
            and is_bio(view, block.text, is_sure=is_sure and index < end, writers=writers)
        ):
            marks[index] = Mark(Label.AUTHOR_BIO, Why.PATTERN)
    for index in reversed(before[1:][-3:]):
        text = view.blocks[index].text
        is_name = text.casefold() in view.authors | writers and _is_above_bio(view, marks, index)
        if not is_name and not _is_address(text) and not is_bio(view, text, is_sure=is_sure, writers=writers):
            return
        take(view, marks, index, Mark(Label.AUTHOR_BIO, Why.PATTERN))


def _is_above_bio(view: PageView, marks: dict[int, Mark], index: int) -> bool:
    """True where the next line that a reader sees is on the writer."""
    below = next((i for i in range(index + 1, len(view.blocks)) if not view.blocks[i].hidden), index)
    return below in marks and marks[below].label is Label.AUTHOR_BIO


def is_bio(view: PageView, text: str, *, is_sure: bool, writers: frozenset[str] = frozenset()) -> bool:
    """True for a line about the writer: of the declared ones, or of those with these folded names. `is_sure` says that
    what follows it ends the text anyway."""
    if len(text) > _LONGEST_BIO:
        return False
    if _BIO.match(text):
        return True
    folded = text.casefold()
    names = [x for x in view.authors | writers if x in folded]
    if any(folded.startswith(x) and _BIO_VERBS.match(text[len(x) :]) for x in names):
        return True
    return (is_sure or bool(names)) and len(text) <= _LONGEST_CONTACT and _CONTACT.search(text) is not None


def sign_off(text: str) -> Mark | None:
    """What a line is that names a text's source or editor, or how to reach its writer; null for others."""
    if _SOURCE.match(text):
        return Mark(Label.BYLINE, Why.PATTERN)
    return Mark(Label.AUTHOR_BIO, Why.PATTERN) if _is_address(text) else None


def _is_address(text: str) -> bool:
    return len(text) <= _LONGEST_ADDRESS and "@" in text and _ADDRESS.match(text) is not None
