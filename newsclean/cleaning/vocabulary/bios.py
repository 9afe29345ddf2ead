"""What lines on a story's writer say: what she is by trade, how she is reached."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.vocabulary.networks import NETWORKS

if TYPE_CHECKING:
    from collections.abc import Iterable

# What a writer is by trade, as lines on her say it.
TRADES = (
    r"writers?|authors?|reporters?|journalists?|editors?|bloggers?|photographers?|researchers?|artists?|lecturers?|"
    r"professors?|fellow|ambassador|correspondents?|columnists?|autor(?:in)?|redakteur(?:in)?|redaktor(?:in)?|"
    r"korrespondent(?:in)?|journalist(?:in)?|professor(?:in)?|auteure?|autrice|journaliste|chercheu\w+|"
    r"correspondante?|autora?|periodista|politólog[oa]|profesora?|giornalista|jornalista|redacteur|journalista|"
    r"dziennikar\w+|forfatter|författare"
)
_NOUN = r"(?:writer|author|contributor|columnist|reviewer|reporter|correspondent)"
# Where she is reached: an address, a number, a network.
_CHANNEL = rf"\b(?:[^.!?]|\.(?=\w)){{0,60}}?(?:\S@|@\w|\d[\d ()-]{{5,}}|\b(?:e-?mail|{'|'.join(NETWORKS)}|on x)\b|\w\.(?:com|org|net)\b)"
_REACHED = rf"(?:can|may) be (?:reached|contacted){_CHANNEL}"
# Lines that say so by their first words, whatever the story tells.
_BIO = re.compile(
    rf"^\W*(?:about the (?:writer|author)s?\b|(?:he|she|they|(?:the|our) {_NOUN}s?) {_REACHED}"
    r"|email(?: the (?:writer|author))?: ?\S+@|e-mail: ?\S+@"
    r"|(?:his|her|their) (?:\w+ )?column (?:appears|runs|is published) (?:every|each|on|weekly|monthly|twice|once)\b"
    r"(?: [\w-]+){0,3}?(?: of (?:the|each|every) month)?(?: (?:in|for) [^.,;]{2,60})?(?:[.!)*]|$)"
    rf"|(?:to )?(?:reach|contact|e-?mail) (?:the )?(?:staff )?(?:reporter|writer|author|columnist|editor|him|her|them){_CHANNEL}"
    rf"|follow (?:him|her|them|the (?:writer|author)|\w+ \w+) on (?:x|{'|'.join(NETWORKS)})\b"
    r"|(?<=[(*])\s?(?:writer|लेखक|लेखिका|লেখক|লেখিকা|كاتبة?|أكاديمية?|باحثة?|مصنف|نویسنده|автор)\b"
    r"|(?<=[(*）)])\s?penulis (?:adalah|merupakan)\b"
    r"|[（(]?作者(?:系|为|為)|[（(](?:筆者|필자)[は는]|(?:مصنفہ?|مضمون نگار|کالم نگار) .{3,160} ہیں\W*$"
    r"|(?:लेखक|लेखिका) .{3,160} हैं\W*$|הכותבת? ה(?:וא|יא)\b)",
    re.IGNORECASE,
)
# "The writer is a fellow of the Harbour Institute": stories tell of writers and reporters, too, of what was done to them.
_ENGLISH = rf"(?:the|our) (?P<noun>{_NOUN})s?"
_HOLDS = (
    r"(?:is|are) (?:(?:currently|also|now|presently|himself|herself|both) ){0,2}"
    r"(?:(?:an?|one of|based|with|associated|affiliated|attached|working|studying|pursuing|teaching|part of|members?|former|ex-\w+|"
    r"senior|junior|retired|visiting|assistant|associate|adjunct|chief|deputy|managing|executive|founding|co-?founder|"
    r"founder|freelance|independent|vice|secretary|president|chair\w*|director|head|editor|lawyers?|economists?|advocates?|students?)\b"
    rf"|the\b(?! (?:first|second|third|last|latest|only|same|one|son|daughter)\b)|(?:{TRADES})\b|(?-i:[A-Z])\w+[- ]\w+)"
    r"|teaches|works|covers|lives|heads|leads|holds|serves|writes(?! (?:that|of|in (?:the|his|her|their))\b)"
    r"|was (?:formerly|previously|recently|until recently|once|an?|the|(?:deputy|vice|senior|chief) \w+|(?-i:[A-Z])\w+)\b"
    r"|(?:has|have) (?:been (?:an?|the|covering|writing|reporting|teaching|working|with)\b|"
    r"(?:covered|edited|reported|taught|worked|written)\b)"
)
_THE_WRITER = re.compile(rf"^\W*{_ENGLISH}(?:,? [^.,]{{2,100}},)? (?:{_HOLDS})", re.IGNORECASE)
_WRITERS_OWN = re.compile(
    r"^\W*(?:the|this) (?P<noun>writer|author)['’]s (?:views?|opinions?|(?:latest|new|most recent|forthcoming|next) "
    r"\w+|(?:\w+ )?(?:book|novel|e-?mail|twitter|website|column)) (?:is|are|:)",
    re.IGNORECASE,
)
_FOREIGN = re.compile(
    r"^\W*(?:(?:der|die|unsere?) (?P<de>autor)(?:in)? (?:ist|lehrt|schreibt|lebt|arbeitet)\b"
    r"|l['’](?P<fr>auteur|autrice)e? est\b|(?:el|la) (?P<es>autor)a? es\b|(?:o|a) (?P<pt>autor)a? é\b"
    r"|l['’](?P<it>autore|autrice) è\b|(?:de|deze) (?P<nl>auteur) (?:is|schrijft|werkt|doceert)\b"
    r"|(?:artikkel)?(?P<no>forfatter)en er\b|(?:artikel)?(?P<sv>skribent|författar)en är\b"
    r"|(?P<cs>autor)(?:ka)? (?:jest|je)\b|(?P<ru>автор)(?:ка)? [—–-] |[οη] (?P<el>αρθρογράφος) είναι\b"
    r"|(?P<id>penulis) (?:adalah|merupakan)\b)",
    re.IGNORECASE,
)
# What is no news of a writer but her trade; and the nouns of which news is told.
_TRADE = re.compile(
    rf"\b(?:{TRADES}|teach\w*|fellow|student|candidate|graduate|advocate|lawyer|economist|historian|director|"
    r"analyst|scholar|scientist|consultant|engineer|physician|doctor|minister|senator|judge|secretary|member|"
    r"governor|president|chair\w*|executive|founder|officer|diplomat|based|dosen|peneliti|docent|dozent\w*|insegna|lehrt)\b",
    re.IGNORECASE,
)
_IN_NEWS = frozenset({"reporter", "correspondent", "columnist", "reviewer"})
_SET_APART = re.compile(
    rf"^\s*[(（*\[]\s?(?:{_ENGLISH}(?:,? [^.,]{{2,100}},)? (?:is|are|was|were|has|have)\b)", re.IGNORECASE
)
# How one is reached who is named, or whom what stands above names.
_CONTACT = re.compile(
    rf"\S+@\S+\.\w{{2,}}|(?:twitter|x)\s?[:@]|(?<!\w)@\w{{3,}}|follow (?:him|her|them)(?: on| at|:)? ?(?:@\w|https?:|(?:x|{'|'.join(NETWORKS)})\b)|column appears|{_REACHED}",
    re.IGNORECASE,
)


def says_how_reached(text: str) -> bool:
    """True for a line that says where its writer is reached or followed."""
    return _CONTACT.search(text) is not None


def begins_bio(text: str, story: Iterable[str]) -> bool:
    """True for a line that begins as lines on a writer do. `story` are the other lines of the text: where these tell of
    a writer, "the writer" may be that one, and the line has to say what she is by trade."""
    if _BIO.match(text) or _SET_APART.match(text):
        return True
    found = _THE_WRITER.match(text) or _WRITERS_OWN.match(text) or _FOREIGN.match(text)
    if found is None:
        return False
    noun, end = next((said.lower(), found.end(group)) for group, said in found.groupdict().items() if said is not None)
    is_news = noun in _IN_NEWS or any(noun in line.lower() for line in story)
    return not is_news or _TRADE.search(text, end) is not None
