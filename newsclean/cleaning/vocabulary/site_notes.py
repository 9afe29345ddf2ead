"""What sites put between the paragraphs of a story in fixed words, each a whole line: what a form or a wall says, what was
made by a machine, what leads to the next page in print."""

from __future__ import annotations

import re

from newsclean.cleaning.vocabulary import PAPERS
from newsclean.cleaning.vocabulary.stems import Stems
from newsclean.model import Label

_LONGEST = 400
_FORM = re.compile(
    r"(?:sorry, |oops[,!.] )?(?:something|there) (?:went wrong|was an? (?:error|problem))[^.]{0,40}[.,] ?please try again(?: later)?\W*"
    r"|we use your sign-?up to (?:provide|send)\b.{10,300}",
    re.IGNORECASE,
)
_WALL = re.compile(
    r"you have a preview view of this article while we are checking your access\b.{0,120}"
    r"|(?:we are confirming your access to this article|thank you for your patience while we verify access)\b.{0,300}"
    r"|(?:log|sign) in to (?:listen to|read|access|enjoy) (?:our |this )?(?:groundbreaking|award-winning|exclusive|premium|"
    r"trusted|quality) (?:journalism|content|stories|reporting)\W*"
    r"|unlock a world of (?:benefits|exclusive\w*)\W.{0,240}",
    re.IGNORECASE,
)
_MACHINE = re.compile(
    r"this is (?:an? )?(?:ai|artificial intelligence)[- ](?:generated|assisted) (?:summar\w+|content|text|translation|audio)"
    r"(?:\W*|,? (?:which|and|that) (?:may|might|can)\b.{0,160}|[.!,]? .{0,120}\b(?:errors?|mistakes?|inaccura\w+|full (?:article|"
    r"story)|reviewed|checked|editors?|newsroom)\b.{0,120})"
    r"|this summary (?:is|was) (?:ai|artificial intelligence)[- ](?:generated|assisted)\b.{0,160}"
    r"|diese zusammenfassung wurde (?:von|mit|durch) (?:ki|künstlicher intelligenz)\b(?: \w+)?"
    r"(?:\W*| und (?:redaktionell |kann |von )\b.{0,120}|[.!] .{0,160})"
    r"|(?:ce résumé|este resumen|este resumo|questo riassunto)\b.{0,40}\b(?:ia|intelligence artificielle|inteligencia artificial|"
    r"inteligência artificial|intelligenza artificiale)(?:\W*|[.!] .{0,160})",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"catch (?:all )?the (?:latest )?(?-i:[A-Z]\w+) news\b.{0,60}\b(?:news|updates|events)\b.{0,120}\bon (?:live )?(?-i:[A-Z]).{2,40}"
    rf"|download (?:our|the (?-i:[A-Z])[^.,]{{0,40}}\b(?:{'|'.join(sorted(PAPERS))})) app (?:now )?(?:to|and) (?:get|receive)\b[^.,]{{2,80}}\W*"
    r"|download the (?-i:[A-Z])[^.,]{2,40} app (?:now )?(?:to|and) (?:get|receive)\b[^.,]{0,60}\b(?:news|stories|headlines|e-?paper)\b"
    r"[^.,]{0,60}\W*",
    re.IGNORECASE,
)
# "See BRIDGE, Page A9", "BRIDGE from A1", "Continued on page 9": the slug is in capitals. "TICKETS FROM 25" are no page.
_SLUG, _PAGE = r"(?-i:[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ0-9' /-]{1,24})", r"(?:pages? |pg\.? |p\. ?)?(?-i:[A-Z]{0,2})-?\d{1,3}[A-Z]?"
_SURE_PAGE = r"(?:(?:pages? |pg\.? |p\. ?)(?-i:[A-Z]{0,2})|(?-i:[A-Z]{1,2}))-?\d{1,3}[A-Z]?"
_OTHER_PAGE = re.compile(
    rf"(?:please )?(?:see|turn to) {_SLUG}(?:[,/.]|:(?= ))? {{0,2}}(?:on )?{_PAGE}"
    rf"|{_SLUG}[,:/]? (?:(?:continued|cont['’.]?d?) from {_PAGE}|from {_SURE_PAGE})"
    rf"|(?:story )?(?:continued|continues|cont['’.]?d?) (?:on|from) {_PAGE}|(?:from|more on) page (?-i:[A-Z]{{0,2}})-?\d{{1,3}}"
    r"|(?:bitte )?(?:fortsetzung|mehr dazu) (?:auf|von) seite \d{1,3}|suite (?:en )?page \d{1,3}|suite de la page \d{1,3}"
    r"|(?:pasa|viene|sigue) (?:a|de|en) la p[áa]g(?:ina|\.) \d{1,3}|continua a pagina \d{1,3}|segue (?:a|da|dalla) pagina \d{1,3}"
    r"|continua na p[áa]gina \d{1,3}|vervolg (?:op|van) pagina \d{1,3}",
    re.IGNORECASE,
)
_LONGEST_PAGE = 60
_NOTES = (
    (_FORM, Label.NEWSLETTER),
    (_WALL, Label.PAYWALL),
    (_MACHINE, Label.SUMMARY_BOX),
    (_OFFER, Label.ADVERT),
)
# Cheap pre-filter: every match of the patterns above contains one of these.
_STEMS = Stems((
    "try again", "sign-up", "signup", "preview view", "access to this", "verify access", " in to ", "unlock a world",
    "ai ", "ai-", "artificial", "zusammenfassung", "résumé", "resumen", "resumo", "riassunto", "catch ", " app ",
))  # fmt: skip
_EDGES = " \t()[]*_–—-•"


def note_of(text: str) -> Label | None:
    """What a line is that a site put into its story; null for any other."""
    if len(text) > _LONGEST:
        return None
    if leads_to_page(text):
        return Label.PRINT_NOTE
    if not _STEMS.are_in(text):
        return None
    line = text.strip(_EDGES)
    return next((label for pattern, label in _NOTES if pattern.fullmatch(line)), None)


def leads_to_page(text: str) -> bool:
    """True for a line that leads to another page in print, or back from there."""
    if len(text) > _LONGEST_PAGE:
        return False
    line = text.strip(f"{_EDGES}.►▶>")
    return any(map(str.isdecimal, line[-3:])) and _OTHER_PAGE.fullmatch(line) is not None
