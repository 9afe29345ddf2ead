"""The last lines of a text that are none of it: its writers' names, what it asks of readers, pointers, counters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.inside.letters import signs_letter
from newsclean.cleaning.labels.page import ENTRIES, Mark
from newsclean.cleaning.labels.tells.asks import ask_of
from newsclean.cleaning.metadata.names import are_full_names, is_full_name
from newsclean.cleaning.sentences import COLONS, QUOTES, STOPS
from newsclean.cleaning.vocabulary.following import asks_to_follow
from newsclean.cleaning.vocabulary.networks import names_channel
from newsclean.cleaning.vocabulary.newsletters import names_letter, signs_up
from newsclean.cleaning.vocabulary.own_views import asks_for_answers
from newsclean.cleaning.vocabulary.speakers import tells_who_said
from newsclean.cleaning.vocabulary.support import asks_for_support
from newsclean.cleaning.vocabulary.walls import locks, subscription_in
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView

# Names stand alone at the end of a text as long as this; a row of them is no longer than that.
_BEGUN, _LONGEST_NAMES = 300, 90
_INITIAL = re.compile(r"^[^\W\d_]\.\s?(?:[^\W\d_]\.\s?)?[^\W\d_]{3,}$")
_BRACKETS = "()（）"
_CLOSED = (*STOPS, ")", "»", "’", "'")
# What asks for comments, questions, pictures or tips.
_CALL = re.compile(
    r"^\W*(?:(?:please )?(?:send|e-?mail|submit|share|write)\b(?!.{0,30}\bfriend).{0,50}\b(?:us|your|to)\b"
    r"|(?:have|has|got|did|do|were|are|is) (?:you\b.{0,120}\?|a (?:tip|story|question|comment)\b)"
    r"|to (?:send|submit|write) (?:us an? (?:letter|tip|comment|question)|(?:us )?an obituary|"
    r"an? (?:letter|tip|comment|question)\b(?=.*\b(?:(?-i:us)|the editors?)\b))\b.{0,40}"
    r"\b(?:e-?mail|write|send|visit)\b"
    r"|the \w+ is committed to publishing\b.{0,40}\bletters\b"
    r"|what do you think\b|tell us\b|let us know\b|click here to (?:send|e-?mail|comment)"
    r"|(?:the )?\w+ may (?:edit|publish) your (?:comments|e-?mails)|please include (?:a|your) (?:telephone|phone|name)"
    r"|comments may be (?:edited|published)|letters (?:to the .{0,40}\b)?"
    r"(?:may be (?:published|edited)|"
    r"(?:must|should) (?:be signed|bear|carry|include)\b.{0,60}\b(?:tele)?phone numbers?\b))",
    re.IGNORECASE,
)
_LONGEST, _LONGEST_ASK = 260, 400
# Such a call says where to, or is one of several.
_WHITHER = re.compile(r"\S@\S|\b(?:e-?mails?|comments?|letters?|form|telephone number)\b", re.IGNORECASE)
_TELL_US = re.compile(r"\?\s(?:please )?(?:ask|tell|message|contact|write to) us\b", re.IGNORECASE)
# What asks readers to log in before they comment, as the programs of weblogs and newspapers do.
_COMMENT = (
    r"(?:comments?|kommentar\w*|commentaires?|comentari\w*|comentário\w*|commento|reactie|komentarz\w*|коммент\w+|"
    r"комент\w+|yorum)"
)
_TO_COMMENT = re.compile(
    r"^\W*(?:please |bitte )?(?:log ?in|sign in|register|melden sie sich|melde dich|connectez-vous|identifiez-vous|"
    r"inicia sesión|regístrate|faça login|accedi|registrati|zaloguj się|войдите|зарегистрируйтесь|авторизуйтесь|"
    r"увійдіть|giriş yap|logga in|logg inn|log ind)\b"
    rf".{{0,80}}\b{_COMMENT}"
    r"|^(?=.{0,60}(?:\blog|\bsign|angemeldet|connect|acced|login|conness|ingelogd|zalogow|авториз|війти|giriş))"
    rf"(?=.{{0,90}}\b{_COMMENT})(?:.{{0,40}}\b)?(?:you (?:must|need to|have to)|sie müssen|du musst|vous devez|debes|"
    r"você precisa|devi|je moet|musisz|вам необходимо|вы должны|ви повинні)\b",
    re.IGNORECASE,
)
_LONGEST_TO_COMMENT = 140
# What asks to follow a newspaper on a network.
_FOLLOW = re.compile(
    r"\b(?:(?:follow|join|find|like) us|become a fan|folge(?:n sie)? uns|suivez-nous|síguenos|síganos|siga-nos|seguici|"
    r"volg ons|följ oss|følg oss|obserwuj nas|polub nas|śledź nas|takip edin|ikuti kami|ακολουθήστε)\b"
    r"|^\W*(?:suivez|sigue|siga|segui|segua|volg|ikuti|acompanhe|acompaña|følg|följ|seuraa|sledujte|sledujeme|urmăriți|"
    r"urmărește|пратете|следвайте|слідкуйте|pratite|spremljajte|kövess\w*)\b"
    r"|تابعونا|تابعنا|دنبال کنید|फॉलो कर|ফলো কর|フォローして|关注我们|關注我們|구독하세요|팔로우"
    r"|(?:читайте|подписывайтесь|присоединяйтесь|підписуйтесь|читайте нас|следите за)\b",
    re.IGNORECASE,
)
# What leads to a film or pictures elsewhere on the page.
_POINTER = re.compile(
    r"^\W*(?:click|watch|see|view|listen)\b.{0,50}\b(?:video|box|player|audio|slide ?show|gallery|clip)\b.{0,30}\b"
    r"(?:above|below|top|left|right)\b",
    re.IGNORECASE,
)
# How often a page was looked at; when a weblog's entry was made; a short address of the page.
_VIEWS = re.compile(
    r"^\W*(?:(?:page ?)?views|visits|hits|aufrufe|besuche|vues|visitas|lecturas|visualizzazioni|visualizações|"
    r"wyświetle\w+|odsłon\w*|просмотр\w*|перегляд\w*|浏览\w*|閱讀\w*|点击\w*|조회수?)\s?[:：]?\s?[\d.,\s]+$"
    r"|^\W*(?:(?:this |the )?(?:article|story|page) )?(?:(?:was |has been )?(?:read|viewed|visited)|"
    r"(?:cet |l['’])?(?:article )?(?:a été )?(?:lue?|vue?|consultée?)|leíd[oa]|vist[oa]|lid[oa]|lett[oa]|"
    r"gelesen|gelezen)\s?[:：]?\s?\d[\d.,\s]*(?:times|fois|veces|vezes|volte|mal|keer)\W*$"
    r"|^\W*(?:you are|vous êtes) (?:the |le )?(?:visitor|reader|visiteur|lecteur)\s?(?:number|numéro|no\.?|n°|nr\.?|#)?"
    r"\s?[:：]?\s?\d[\d.,\s]*(?:since .{3,30})?$",
    re.IGNORECASE,
)
_ENTRY = re.compile(
    r"^this (?:entry|post|article) was (?:posted|published|written|last modified)\b.{0,40}\d", re.IGNORECASE
)
_MISTAKE = re.compile(
    r"^\W*(?:якщо ви (?:помітили|знайшли|побачили)|если вы (?:заметили|заметите|нашли|обнаружили|увидели|увидите)|"
    r"(?:увидели|заметили|нашли|помітили|знайшли)) (?:\w+ )?(?:помилку|ошибку|опечатку|неточност\w+)\b.{0,90}"
    r"\bctrl\b\W{0,4}(?:enter\b(?:\W+\w+){0,9})?\W*$",
    re.IGNORECASE,
)
_SHORT_ADDRESS = re.compile(r"^\W*(?:short ?(?:url|link)|permalink|kurz-?url)\s?[:：]", re.IGNORECASE)
# The same of a network that is called after a letter; whoever is followed is no reporter, of whom bios say so.
_FOLLOW_AT = re.compile(
    r"^\W*(?:please |also )?follow (?!him\b|her\b|them\b|me\b)[^.!?@]{2,60} on (?:x|twitter|threads)\b[^.!?@]{0,12}@\w",
    re.IGNORECASE,
)
_PATTERNS = (
    (_FOLLOW_AT, Label.SOCIAL),
    (_POINTER, Label.MEDIA_PLAYER),
    (_VIEWS, Label.OTHER),
    (_MISTAKE, Label.OTHER),
    (_ENTRY, Label.TIMESTAMP),
    (_SHORT_ADDRESS, Label.SOCIAL),
)
# The most words of a heading whose list is not there.
_WORDS = 2


def mark_of_last_line(view: PageView, index: int, above: int) -> Mark | None:
    """What a line at the end of a text is; `above` is the block of the text before it."""
    block = view.blocks[index]
    text = block.text
    if len(text) <= _LONGEST_ASK and not text.startswith(QUOTES) and (locks(text) or _pleads(text)):
        return Mark(Label.PAYWALL, Why.PATTERN)
    if len(text) > _LONGEST and (len(text) > _LONGEST_ASK or not _WHITHER.search(text)):
        return None
    if ask_of(block) is Label.PAYWALL and (word := subscription_in((text,))) is not None:
        return Mark(Label.PAYWALL, Why.PATTERN, word)
    if (
        _is_row_of_names(block, view.blocks[above])
        and view.chars_before[index] - view.chars_before[view.first] >= _BEGUN
        and not signs_letter(view, index)
    ):
        return Mark(Label.BYLINE, Why.SHAPE)
    if _heads_nothing(text):
        return Mark(Label.OTHER, Why.SHAPE)
    label = _asked(text) or (next((x for pattern, x in _PATTERNS if pattern.match(text)), None))
    return Mark(label, Why.PATTERN) if label is not None else None


def _asked(text: str) -> Label | None:
    """What a line asks its readers for."""
    if asks_for_answers(text) and not text.startswith(QUOTES) and not tells_who_said(text):
        return Label.COMMENTS
    if _CALL.match(text) and (_WHITHER.search(text) or _TELL_US.search(text)):
        return Label.COMMENTS
    if len(text) <= _LONGEST_TO_COMMENT and not text.startswith(QUOTES) and _TO_COMMENT.match(text):
        return Label.COMMENTS
    if names_letter(text) and signs_up(text):
        return Label.NEWSLETTER
    if text.startswith(QUOTES) or tells_who_said(text):
        return None
    return Label.SOCIAL if names_channel(text) and (asks_to_follow(text) or _FOLLOW.search(text)) else None


def _pleads(text: str) -> bool:
    return asks_for_support(text) and not tells_who_said(text)


def _is_row_of_names(block: Block, above: Block) -> bool:
    """True for one name or several, below a paragraph."""
    text = block.text
    if len(text) > _LONGEST_NAMES or block.tag in ENTRIES or not above.text.endswith(_CLOSED):
        return False
    if text[0] in _BRACKETS:
        return is_full_name(text.strip(_BRACKETS)) and text[-1] in _BRACKETS and "/" not in text
    return bool(_INITIAL.match(text)) or are_full_names(text)


def _heads_nothing(text: str) -> bool:
    return text.endswith(COLONS) and len(text.split()) <= _WORDS and weight(text) <= _LONGEST_NAMES
