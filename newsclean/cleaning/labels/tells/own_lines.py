"""Lines by which a newspaper speaks of itself amid its own text: its newsletters, its channels, its app, what it asks
its readers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import ENTRIES, Mark, is_linked
from newsclean.cleaning.labels.tells.addresses import leads_to_channel, leads_to_counter
from newsclean.cleaning.sentences import QUOTES
from newsclean.cleaning.vocabulary.calls import OURS
from newsclean.cleaning.vocabulary.following import asks_to_follow
from newsclean.cleaning.vocabulary.networks import count_networks
from newsclean.cleaning.vocabulary.newsletters import names_letter, signs_up
from newsclean.cleaning.vocabulary.speakers import tells_who_said
from newsclean.cleaning.vocabulary.support import pleads
from newsclean.cleaning.vocabulary.walls import names_own_app, tells_of_wall
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Block

_LONGEST = 400
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
# The same with the app's name, or behind what it is for; such a line needs no other word. What all of them name.
_LOAD = re.compile(
    r"^\W*(?:for (?:all |more )?(?:the )?(?:latest|more|breaking|top)\b.{3,80}\bdownload (?:the |our )?"
    r"(?-i:[A-Z]).{2,40}\bapp\b"
    r"|download (?:our|the (?-i:[A-Z]).{2,30}) app\b)|(?:點我|点我|按我|立即|馬上|點擊|点击)下[載载].{0,6}app",
    re.IGNORECASE,
)
_LOADED = "app"
# How a line begins that offers a newsletter, and what makes one the newspaper's own: that it comes to the reader.
_START = re.compile(r"^\W*start your (?:day|morning|week(?:end)?) with\b", re.IGNORECASE)
_INBOX = re.compile(r"\b(?:in|to) your inbox\b", re.IGNORECASE)
# "You can now listen to Courier articles!"
_LISTEN = re.compile(r"^(?:new\s*)?you can now listen to (?:\S+ ){1,4}(?:articles|stories)\W*$", re.IGNORECASE)


def own_line(block: Block) -> Mark | None:
    """What a line is in which the newspaper speaks of itself; null for others. A quotation is the story's."""
    text = block.text
    if len(text) > _LONGEST or block.tag in ENTRIES or text.startswith(QUOTES):
        return None
    if _LISTEN.match(text):
        return Mark(Label.MEDIA_PLAYER, Why.PATTERN)
    label = _asked_in(text)
    if label is not None and tells_who_said(text):
        label = None
    if label is None and block.link_chars:
        label = _led_to(block)
    return Mark(label, Why.PATTERN) if label is not None else None


def _asked_in(text: str) -> Label | None:
    """What a line asks for by its words alone."""
    if asks_to_follow(text):
        return Label.SOCIAL
    if pleads(text):
        return Label.PAYWALL
    if (_LOADED in text.lower() and _LOAD.search(text)) or (_APP.match(text) and names_own_app([text])):
        return Label.PAYWALL if tells_of_wall(text) else Label.ADVERT
    return Label.NEWSLETTER if names_letter(text) and _START.match(text) and _OURS.search(text) else None


def _led_to(block: Block) -> Label | None:
    """What a line with a link asks for."""
    text = block.text
    is_ours = _OURS.search(text) is not None
    if names_letter(text) and signs_up(text) and (is_ours or _HERE.search(text) or _INBOX.search(text)):
        return Label.NEWSLETTER
    if leads_to_channel(block) and (is_linked(block) or (is_ours and count_networks(text) > 0)):
        return Label.SOCIAL
    return Label.ADVERT if any(map(leads_to_counter, block.hrefs)) and names_own_app([text]) else None
