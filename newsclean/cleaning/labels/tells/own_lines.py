"""Lines by which a newspaper speaks of itself amid its own text or below it: its newsletters, its channels, its app,
what it asks its readers, how it works; and what its site put there in fixed words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import ENTRIES, LINE, Mark, is_linked
from newsclean.cleaning.labels.tells.addresses import leads_to_channel, leads_to_counter
from newsclean.cleaning.sentences import QUOTES
from newsclean.cleaning.vocabulary import fold
from newsclean.cleaning.vocabulary.calls import OURS, is_all_to_reader
from newsclean.cleaning.vocabulary.following import asks_to_follow, may_ask_to_follow, only_asks_to_follow
from newsclean.cleaning.vocabulary.networks import count_networks
from newsclean.cleaning.vocabulary.newsletters import names_letter, signs_up
from newsclean.cleaning.vocabulary.own_views import tells_what_piece_is
from newsclean.cleaning.vocabulary.own_work import tells_of_own_work
from newsclean.cleaning.vocabulary.site_notes import may_tell_of_others, note_of
from newsclean.cleaning.vocabulary.speakers import tells_who_said
from newsclean.cleaning.vocabulary.support import pleads
from newsclean.cleaning.vocabulary.walls import names_own_app, tells_of_wall
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Collection

    from newsclean.cleaning.blocks import Block

_LONGEST = 400
# The detail of a call that is no wall.
_SUPPORT = "support"
# Whose the newsletter or the channel is: a story may name those of others.
_OURS = re.compile(OURS, re.IGNORECASE)
# The end of such a line: a sentence of a call and "here" alone.
_HERE = re.compile(
    r"(?:^|[.!?。】]\s*)(?:(?:sign up|subscribe|register|join|order it) (?:for it )?(?:here|now|today)|"
    r"(?:hier|jetzt) (?:anmelden|abonnieren|bestellen)|inscrivez-vous ici|(?:suscríbe(?:te|ase)|apúntate) aquí|"
    r"(?:inscreva-se|assine) aqui|iscriviti qui|meld je hier aan|anmäl dig här|zapisz się tutaj)\W*$"
    r"|(?:登録|購読|お?申し?込み)は(?:こちら|コチラ)\W*$|구독(?:하기| 신청)\W*$|点击(?:这里)?订阅\W*$",
    re.IGNORECASE,
)
# What asks to load a newspaper's app.
_APP = re.compile(
    r"^\W*(?:please |also )?(?:download|get|install|try|laden sie|lade|ladet|jetzt|téléchargez|descarga|descárgate|"
    r"baixe|scarica|pobierz|ladda ner|last ned|скачайте|скачать|завантажте|unduh|indir|下载|下載)\b.{2,90}$",
    re.IGNORECASE,
)
# The same with the app's name and the news that it is for; such a line needs no other word.
_NEWS = r"(?:news|stories|headlines|coverage)"
_LOAD = re.compile(
    rf"^\W*(?:for (?:all |more )?(?:the )?(?:latest|more|breaking|top)?\b[^,.]{{0,40}}\b{_NEWS}\b[^,.]{{0,40}}, "
    r"download (?:the |our )?(?-i:[A-Z])[^,.]{2,40}\bapp(?: now| today)?\W*$"
    rf"|download (?:our|the (?-i:[A-Z])[^,.]{{2,30}}) app\b[^,.]{{0,40}}\b"
    rf"(?:{_NEWS}|(?:this|the) (?:article|story))\b[^,.]{{0,40}}\W*$)"
    r"|(?:^|[\s，。！!])(?:點我|点我|按我|立即|馬上|點擊|点击)下[載载].{0,6}app\W*$",
    re.IGNORECASE,
)
# What parts the clauses of a sentence.
_PARTED = re.compile(r"[,;:：，،、]")
_LOADED = "app"
# How a line offers a newsletter, and what makes one the newspaper's own: that it comes to the reader.
_START = re.compile(
    r"^\W*start your (?:day|morning|week(?:end)?) with\b[^.:;]*\bour (?:[\w-]+ ){0,3}"
    r"(?:newsletter|e-?mail)s?\b[^,:;]*$",
    re.IGNORECASE,
)
_INBOX = re.compile(r"\b(?:in|to) your inbox\b", re.IGNORECASE)
# "Second berth turned down first appeared on Harbour Courier.", of two links.
_REPOSTED = re.compile(
    r"^.{12,200} (?:first|originally) (?:appeared|published|ran) (?:on|at|in) (?-i:[A-Z0-9]).{1,60}$", re.IGNORECASE
)
# "You can now listen to Courier articles!"
_LISTEN = re.compile(r"^(?:new\s*)?you can now listen to (?:\S+ ){1,4}(?:articles|stories)\W*$", re.IGNORECASE)


def own_line(block: Block, site_names: Collection[str] = ()) -> Mark | None:
    """What a line is in which the newspaper speaks of itself, which these folded names call; null for others. A
    quotation is the story's."""
    text = block.text
    if len(text) > _LONGEST or block.tag in ENTRIES or text.startswith(QUOTES):
        return None
    if (note := note_of(text)) is not None and (note is not Label.RELATED or _is_of_feed(block, site_names)):
        return Mark(note, Why.PATTERN)
    if len(block.hrefs) > 1 and is_linked(block) and _REPOSTED.match(text):
        return Mark(Label.RELATED, Why.PATTERN)
    if _LISTEN.match(text):
        return Mark(Label.MEDIA_PLAYER, Why.PATTERN)
    work = Label.LEGAL if tells_what_piece_is(text) else tells_of_own_work(text)
    if work is not None and not tells_who_said(text):
        return Mark(work, Why.PATTERN, _SUPPORT if work is Label.PAYWALL else None)
    label = _asked_in(block, site_names)
    if label is not None and tells_who_said(text):
        label = None
    if label is None and block.link_chars:
        label = _led_to(block)
    return Mark(label, Why.PATTERN) if label is not None else None


def _asked_in(block: Block, site_names: Collection[str]) -> Label | None:
    """What a line asks for by its words, and a link or the newspaper's name in it: by words alone no more than a line
    that tells of nobody else."""
    text, is_linked = block.text, block.link_chars > 0
    asks = asks_to_follow(text) if is_linked else only_asks_to_follow(text)
    if asks or (site_names and may_ask_to_follow(text) and _names_one(text, site_names)):
        return Label.SOCIAL
    if pleads(text, is_linked=is_linked):
        return Label.PAYWALL
    if _LOADED in text.lower() and (_LOAD.search(text) or (_asks_to_load(text) and _is_short(text))):
        return Label.PAYWALL if tells_of_wall(text) else Label.ADVERT
    return (
        Label.NEWSLETTER if names_letter(text) and _START.match(text) and is_all_to_reader(text, _START.match) else None
    )


def _is_of_feed(block: Block, site_names: Collection[str]) -> bool:
    """True for the line of a feed that leads to where it has the story from, names the newspaper, or can say nothing
    else; a text without HTML has no links."""
    text = block.text
    return block.link_chars > 0 or block.tag == LINE or not may_tell_of_others(text) or _names_one(text, site_names)


def _names_one(text: str, names: Collection[str]) -> bool:
    folded = fold(text)
    return any(name in folded for name in names)


def _asks_to_load(text: str) -> bool:
    return _APP.match(text) is not None and names_own_app([text])


def _is_short(text: str) -> bool:
    """True for a line that is no more than one clause."""
    return _PARTED.search(text) is None and is_all_to_reader(text, _APP.match)


def _led_to(block: Block) -> Label | None:
    """What a line with a link asks for."""
    text = block.text
    is_ours = _OURS.search(text) is not None
    if names_letter(text) and signs_up(text) and (is_ours or _HERE.search(text) or _INBOX.search(text)):
        return Label.NEWSLETTER
    if leads_to_channel(block) and (is_linked(block) or (is_ours and count_networks(text) > 0)):
        return Label.SOCIAL
    return Label.ADVERT if any(map(leads_to_counter, block.hrefs)) and names_own_app([text]) else None
