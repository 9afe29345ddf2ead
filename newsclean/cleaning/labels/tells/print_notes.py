"""The note that says where and when a story stood in print."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.metadata.date_reading import find_dates
from newsclean.model import DatePrecision, PrintEdition

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.metadata.date_reading import Dated

LONGEST_NOTE = 400
_PRINT_NOTE = re.compile(
    r"^\W*(?:"
    r"(?:first )?(?:published|printed) in (?:the )?(?:print edition of )?(?P<plain>[A-Z][^.;]{2,120}?),? (?:on |"
    r"dated )?(?=\w+,? \w+ ?\d)"
    r"|published by (?!.*[£$€]\s?\d)(?:(?-i:[A-Z])[^.;\d]{2,60}? from (?=\w+\.? ?\d[\d, ]{0,8} to \w+\.? ?\d)"
    r"|(?:(?-i:[A-Z])[^.;\d]{1,60}? (?-i:Times|News|Herald|Tribune|Gazette|Chronicle|Courier|Journal|Observer|Sentinel|"
    r"Dispatch|Register|Examiner|Republican|Inquirer|Bulletin|Citizen|Record)"
    r"|the (?:(?-i:[A-Z])[^.;\d]{1,60}? )?(?-i:Post|Star|Sun|Globe|Mail|Telegraph|Mercury|Echo|Express|Standard|Ledger|"
    r"Advertiser|Enquirer|Argus|Free Press)),? (?:on |from )?(?=\w+\.? ?\d))"
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
    r"|(?:een (?:\w+ )?versie van )?(?:dit|deze) (?:artikel|verhaal|column|interview|recensie)"
    r"[^.]{0,40}(?:verscheen|verschenen|stond)[^.]{0,20}(?:krant|editie|nrc|magazine)"
    r"|publicado en la edición impresa|artículo publicado en la edición"
    r"|from the [^.]{3,40}\d{4} issue of (?:the )?[A-Z]"
    r"|publiée? dans (?:l['’]|(?:le|la|les|du) )\w[^.;]{2,60}?,? (?:du |le |daté du )?(?=\d{1,2} \w+ \d{4}\W*$)"
    r"|publicad[oa] en (?:el|la|los|las) (?-i:[A-Z])[^.;]{2,60}?,? (?:el |del )?(?=\d{1,2} de \w+ de \d{4}\W*$)"
    r"|publicad[oa] n(?:o|a) (?:jornal|revista|(?-i:[A-Z])[^.;, ]+ d[oae]s? )[^.;]{2,60}?,? (?:em |de )?"
    r"(?=\d{1,2} de \w+ de \d{4}\W*$)"
    r"|(?:pubblicat|uscit)[oa] su(?:l|lla|ll['’]|i)? ?(?-i:[A-Z])[^.;]{2,60}?,? (?:il |del |l['’])?"
    r"(?=\d{1,2} \w+ \d{4}\W*$)"
    r"|(?:verschenen|gepubliceerd) in (?:de|het) (?-i:[A-Z])[^.;]{2,60}?,? (?:van |op )?(?=\d{1,2} \w+ \d{4}\W*$)"
    r"|publicera[dt] i (?-i:[A-ZÅÄÖ])[^.;]{2,60}?,? (?:den )?(?=\d{1,2} \w+ \d{4}\W*$)"
    r"|publi[sc]eret i (?-i:[A-ZÆØÅ])[^.;]{2,60}?,? (?:den |d\. )?(?=\d{1,2}\.? \w+ \d{4}\W*$)"
    r"|(?:opublikowano|ukazał[oa]? się) w[e]? (?-i:[A-ZŁŚŻ„«])[^.;]{2,60}?,? (?:z |dnia )?(?=\d{1,2} \w+ \d{4}\W*$)"
    r"|(?:artikel|tulisan|berita|kolom) ini (?:telah )?(?:terbit|dimuat|diterbitkan) di [^.;]{2,60}(?:edisi|pada)\b"
    r"|\S.{2,40} gazetesinde .{4,30}(?:yayı(?:m|n)lan\w+|çıktı)\W*$"
    r"|\S.{2,40} में .{4,30}को प्रकाशित\W*$"
    r"|опубліковано (?:в|у) (?:газеті|номері|журналі|часописі)\b"
    r"|(?:نشر|نُشر|نشرت) في .{2,60}? بتاريخ |منتشر ?شده در (?:روزنامه|مجله|هفته‌نامه)\s"
    r"|печатная версия|(?:(?:статья|материал|текст) )?опубликован\w{0,2} в (?:газете|номере|журнале)"
    r"|газета [«\"].{2,40}[»\"] ?(?:№|от)"
    r"|(?:نشر|نُشر|نشرت)(?: هذا المقال)? في (?:جريدة|صحيفة)\s"
    r"|\S.{1,40} میں .{0,30}(?:کو )?شائع ہو(?:ا|ئی|ئے)\W*$"
    r"|δημοσιεύ(?:θηκε|τηκε) στ(?:ην|ο|η) .{2,60}(?:έκδοση|εφημερίδα|φύλλο)"
    r")",
    re.IGNORECASE,
)
# "taz vom 12.5.2026, Seite 3", "《海港日报》（2026年05月12日 第03版）", "2026年5月12日朝刊",
# "해안일보 2026년 5월 12일자 3면".
_PAGE_NOTE = re.compile(
    r"^\W*(?:quelle: )?(?P<latin>[^:;!?\d]{2,40}?),? (?:vom )?\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\b.{0,30}\b"
    r"(?:seite|s\.) ?\w?\d"
    r"|^\W*《\s?(?P<quoted>[^》]{2,12}?)\s?》\s?[（(]\s?\d{4}年\d{1,2}月\d{1,2}日.{0,12}版\s?[）)]"
    r"|^\W*(?:(?P<dense>\w{2,12})\s)?\d{4}年\d{1,2}月\d{1,2}日\s?付?\s?(?:朝刊|夕刊)(?:に?掲載)?\W*$"
    r"|^\W*(?P<korean>[가-힣]{2,12}) \d{4}년 \d{1,2}월 \d{1,2}일자? ?\(?(?:지면 ?)?\w?\d{1,2}면\W*$",
    re.IGNORECASE,
)
# Cheap pre-filter: every match of the pattern above contains one of these.
_PAGE_WORDS = ("Seite", " S. ", "版", "朝刊", "夕刊", "면")
_LONGEST_PAGE_NOTE = 100
_HOUSE_NOTE = re.compile(r"\W*published by\b", re.IGNORECASE)
# What stands in the place of a newspaper's name or a section's and is neither; and what stands behind a name.
_EDITION = re.compile(r"\b(?:ausgabe|edition|edición|edizione|edição|édition)\b", re.IGNORECASE)
_BEHIND_NAME = re.compile(
    r"\s+(?:on|from \w+\.? \d.*|dated|newspaper|du|le|des|vom|von|del|dell['’]|de|em|il|van|op|den|z|dnia|от|№.*)$",
    re.IGNORECASE,
)
# "... in the Europe section of the print edition under the headline ..."
_SECTION_OF = re.compile(r"\bin the (?P<section>[^,.;]{3,40}?) section of the print edition\b", re.IGNORECASE)
# A newspaper's name in quotes: "Опубликовано в газете «Гавань» №83 от 12.05.2026".
_QUOTED = re.compile(r"[«\"“](?P<publication>[^»\"”]{2,40})[»\"”]")
# "... appeared in print on May 5, 2014, on Page A1 of the New York edition with the headline: ..."
_PAGE_OF = re.compile(
    r"(?:\bsection (?P<section>\w{1,20})\b,? ?)?(?:on )?page \w{1,5}(?: \w+)? of (?-i:the "
    r")?(?P<publication>[A-Z][^,.:;]{2,60}?)(?: (?:with|under) the headline|[,.:;]|$)",
    re.IGNORECASE,
)
_ISSUE_OF = re.compile(r"\bissue of (?-i:the )?(?P<publication>[A-Z][^,.:;]{2,60})", re.IGNORECASE)
# An article with a capital is part of the name: The Hindu, Le Monde.
_PUBLISHED_IN = re.compile(
    r"(?:published|printed|appeared|appears) in (?:(?:the )?print edition of )?(?-i:the )?|published by (?-i:the )?|"
    r"erschienen (?:in|im|am) (?-i:der |dem )?|(?:paru|publié)e? dans (?-i:le |la |les |l['’])?|"
    r"publicad[oa] (?:en|no|na) (?-i:(?:el|la|los|las|jornal|revista) )?|"
    r"(?:pubblicat|uscit)[oa] su(?:l|lla|ll['’]|i)? ?|"
    r"(?:verschenen|gepubliceerd) in (?-i:(?:de|het) )|publicera[dt] i |publi[sc]eret i |"
    r"(?:opublikowano|ukazał[oa]? się) we? ",
    re.IGNORECASE,
)


def read_print_note(text: str) -> PrintEdition | None:
    """Where and when the story stood in print, from a note such as "Published in Dawn, September 16th, 2014"; null
    where the text is no such note."""
    if len(text) > LONGEST_NOTE or not _PRINT_NOTE.match(text):
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


def is_house_note(text: str) -> bool:
    """True for a print note that says no more than who published the story, as details of books do, too."""
    return _HOUSE_NOTE.match(text) is not None


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
    name = note["latin"] or note["quoted"] or note["dense"] or note["korean"]
    return PrintEdition(publication=name and name.strip(), section=None, date=_day(dates[0]))


def _day(dated: Dated) -> str:
    return (
        dated.moment.when.date().isoformat()
        if dated.moment.precision is not DatePrecision.MONTH
        else dated.moment.written()[0]
    )
