"""The text of a byline -> the names in it, one entry a person (or a desk: "Reuters", "Editorial Board")."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import IDEOGRAPHS
from newsclean.cleaning.head import plain
from newsclean.cleaning.metadata.date_reading import find_dates, tells_when
from newsclean.cleaning.metadata.reporters import is_wired, reporters_of
from newsclean.cleaning.metadata.weekday_names import WEEKDAYS
from newsclean.cleaning.sentences import COLONS
from newsclean.cleaning.vocabulary import any_of, line_of, section_of
from newsclean.cleaning.vocabulary.agencies import WIRES
from newsclean.cleaning.vocabulary.bylines import (
    ACCOUNTS,
    AND,
    BOTH,
    BUTTONS,
    BY,
    EDITED,
    FAMILY_NAMES,
    LEAD,
    MORE_AND,
    NEWSROOM,
    PAPERS,
    PICTURED,
    READING_TIME,
    is_lead,
    is_office,
    is_salutation,
)
from newsclean.cleaning.vocabulary.credits import LEADS, NOUNS
from newsclean.cleaning.vocabulary.networks import NETWORKS
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST_BYLINE = 400
_LONGEST_NAME = 60
# Chinese and Japanese names are as short as that; what is longer is a sentence.
_HAN = re.compile(f"[{IDEOGRAPHS}]")
_LONGEST_HAN = 8
_MOST_WORDS = 7
_FEWEST_LETTERS = 2
# What stands in no name.
_NO_NAMES = frozenset('{}<>=_#:?!"？！')
# Scripts from the first to the last that write vowels as signs, which are no letters by themselves.
# Korean; and the most words of a button.
_HANGUL, _LONGEST_BUTTON = re.compile("[가-힣]"), 3
_SIGNED = re.compile("[\u0900-\u0eff]")
# The most words of a name in a row of nothing else.
_WORDS_IN_ROW = 5
_WORDS_OF_FULL_NAME = 4
# How many words stand behind a role where they are the name: "Staff Writer Ada Reyes".
_WORDS_OF_NAME = (2, 3)

# "By", as bylines of many languages put it before the names.
_BY = re.compile(
    r"^(?:(?:(?:(?:article|story|text|report|words|analysis|opinion|review|interview|written|reported|posted|published|"
    r"submitted|edited|reviewed|compiled|created|hosted|told|"
    r"(?:this|the) (?:\w+ )?(?:article|post|story|piece|report|guide) "
    r"(?:was|is|has been) (?:originally )?(?:written|contributed|submitted|authored))\s+(?:and\s+\w+\s+)?)by|"
    r"(?:ein\s+\w+\s+|text\s+|geschrieben\s+)von|as told to|propos recueillis par|(?:publiée?|rédigée?|écrite?) par|"
    r"(?:escrit[oa]|publicad[oa]|redactad[oa]) por|(?:scritto|pubblicato) da|geschreven door|(?:autor\w*/)?autor\w*|"
    r"authors?(?! of\b)|auteur\w*|redaktion|redaktor|reporter|автор\w*|от|napisał\w*|notizia di|来源|來源)\b"
    r"(?:\s*[:：]\s*|\s+)(?=\S)|"
    rf"{LEAD})",
    re.IGNORECASE,
)
_GLUED_BY = re.compile(r"^[Bb]y(?=[A-ZÀ-Þ][a-zß-ÿ])")
# A count of comments: "Ada Reyes12".
_GLUED_COUNT = re.compile(r"(?<=[a-zß-ÿ])\d{1,5}$")
# "Ada ReyesJune 11, 2019": two elements without a space between them.
_GLUED_DATE = re.compile(
    r"(?<=[^\W\d_])(?=[A-ZÀ-Þ][a-zß-ÿ]{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d)|"
    r"(?<=[a-zß-ÿ])(?=\d{1,2}(?:st|nd|rd|th|\.)?\s[A-ZÀ-Þ][a-zß-ÿ]{2,8}\.?\s(?:19|20)\d\d)|"
    r"(?<=[A-Z]{2})(?=(?:JAN|FEB|MARCH|APRIL|MAY|JUNE|JULY|AUG|SEPT|OCT|NOV|DEC)\.?\s\d{1,2},\s(?:19|20)\d\d)"
)
# "Ada ReyesTravel Reporter", in the same way.
_GLUED_ROLE = re.compile(
    r"(?<=[a-zß-ÿ]{3})(?<!\bFitz)(?<!\bMac)(?<!\bVan)(?<!\bVon)(?<!\bDel)(?=(?:[A-ZÀ-Þ][a-zß-ÿ]+ ){0,3}"
    r"(?:Reporter|Editor|Writer|Correspondent|Redakteur(?:in)?|Journalist(?:in)?)\b)"
)
# "October 13, 2018 By Ada Reyes": what stands before "by" is the date.
_DATED_BY = re.compile(
    rf"^.{{0,60}}\d.{{0,60}}?[\s/|]+(?:(?:{any_of(BY)})[:\s]|(?:authors?|autor\w*|redaktion):)\s*(?=[^\W\d_])",
    re.IGNORECASE,
)
# What may stand there beside dates: "Posted on ... by", or an entry of a row right before ("... / by").
_POSTED_BY = re.compile(r"^\W*(?:[^\W\d_]+\W+){0,4}$")
_ROW_BY = re.compile(
    rf"[/|·•]\s*(?:{any_of(BY)}|author|autor\w*|redaktion)[:\s]\s*$|[-–—]\s(?:autor\w*|redaktion):\s*$", re.IGNORECASE
)
# The same behind what else a Chinese line says: 栏目：城市 作者：王小明, 【海港日報╱記者王小明／台北報導】.
_LABELLED_BY = re.compile(r"^(?:.{0,40}\s(?:作者|記者|记者)[:：]|[【（(]?[^\s:：，。]{0,10}(?:記者|记者)(?=\s?\w))\s*")
# The names behind it, each of two signs and more: 记者 何琳 陶文. In Japanese two such words are one name.
_HAN_ROW = re.compile(r"^[\u4e00-\u9fff]{2,3}(?:\s[\u4e00-\u9fff]{2,3})+$")
# The bureau, the place, the newspaper or the trade before a name: 岩見支局　田中美咲, 솔빛=김하늘 기자, 編集委員
# 林春子.
BUREAU = re.compile(
    r"^\S{0,6}(?:支局|総局|支社|本社|通信部|編集部|報道部|社会部|政治部|経済部|運動部|文化部|国際部|科学部)[\s・]+(?=\S{2,8}$)|"
    r"^\S{0,4}(?:編集委員|論説委員|解説委員|専門記者|特派員|論説主幹)[\s・]+(?=\S{2,8}$)|"
    r"^[가-힣]{1,5}(?:부|팀)\s(?=[가-힣]{2,4}\s?(?:기자|특파원))|^[가-힣]{2,8}(?:\s?=\s?|(?<=일보|신문|뉴스|방송|통신|경제)\s)(?=[가-힣]{2,4}\s?(?:기자|특파원))"
)
# Korean names have three signs, cities before them two: 울산 김하늘 기자.
_KOREAN_PLACES = re.compile(r"^(?:[가-힣]{2}[,·]?\s)+(?=[가-힣]{3}\s?(?:기자|특파원))")
# A byline all in brackets: [해안일보 김하늘 기자].
_BRACKETED = re.compile(r"^[\[【]([^\[\]【】]+\s?(?:기자|특파원))[\]】]$")
# The same of a line that is nothing else: (Ada Reyes).
_IN_BRACKETS = re.compile(r"^[(（]([^()（）]+)[)）]$")
_ADDRESS = re.compile(r"\s+\S+@\S+\.\w+\s*[|·]?\s*$")
_READING_TIME = re.compile(rf"[\s|·•,(-]*{READING_TIME}\)?", re.IGNORECASE)
_PICTURED = re.compile(PICTURED, re.IGNORECASE)
_BOTH = re.compile(rf"^(?:{BOTH})\s*[:：/=]?\s*(?=\S)", re.IGNORECASE)
_EDITED = re.compile(EDITED, re.IGNORECASE)
_BUTTON = re.compile(rf"(?<=\S)\s+(?:{any_of(BUTTONS)})$", re.IGNORECASE)
_JOINS = frozenset((*AND, *MORE_AND))
_NOISE = re.compile(
    r"\b(?:photographs?|photos?|pictures?|photography|illustrations?|graphics?|video) by\b.*|"
    r"\b(?:last )?(?:updated|published|posted|modified)\b.*|\son behalf of\b.*|"
    r"\b(?:leave a (?:comment|reply)|(?:no|\d+) (?:comments?|kommentare?|ergänzungen|views?|shares?|likes?))\b.*|"
    r"\S+@\S+\.\w+|(?:https?://|www\.)\S+|(?<!\w)@\w+|\([^()]*\)|\[[^\[\]]*\]|"
    r"(?:\b(?:at|um|à|às|alle(?: ore)?|a las|kl\.?|o|в)\s+)?\b\d{1,2}[:.]\d\d\b.*|"
    r"\b(?:on\s+)?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,].*|"
    r"\b(?:on\s+)?[^\W\d_]{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?\b(?!\s?(?:min|hour|day|week|month|year)).*|\b\d{1,2}(?:st|nd|rd|th)?[.\s]\s?[^\W\d_]{3,9}\b.*|"
    r"(?:稿源|[来來]源|[责責]任[编編][辑輯]|[编編][辑輯]|文字大小|字[号號]|[时時][间間]|[发發][布表]|[阅閱][读讀]|[评評][论論])(?![\w.]).*|"
    r"\b(?:19|20)\d\d\b.*|,?\s(?:in|at)\s+(?-i:[A-ZÀ-Þ]).*?"
    r"(?=\s(?:and|&)\s(?-i:[A-ZÀ-Þ]\S*\s[A-ZÀ-Þ])|,\s(?-i:[A-ZÀ-Þ]\S*\s[A-ZÀ-Þ]\S*)\s(?:in|at)\s|$)|\d+\s+(?:min|hour|day|week|month|year)\w*\b.*",
    re.IGNORECASE,
)
# What stands right before a date: "published on", a weekday.
_BEFORE_DATE = re.compile(
    r"(?:(?<!\w)(?:(?:last |first )?(?:published|updated?|posted|modified|created)|on|at|veröffentlicht|"
    r"aktualisiert|am|stand|den|dnia|publiée?|mise? à jour|le|publicad[oa]|actualizad[oa]|atualizad[oa]|el|al|em|"
    r"pubblicato|aggiornato|il|gepubliceerd|bijgewerkt|op|publicerad|uppdaterad|opublikowano|aktualizacja|опубликовано|обновлено|terbit|"
    r"(?:oluşturulma|yayınlanma|yayın|giriş|eklenme|güncelleme|güncellenme)(?: tarihi)?|"
    r"(?:기사)?(?:입력|등록|승인|수정|작성|송고)(?:일시|일)?|"
    r"diperbarui|شائع|اپ ڈیٹ|اپڈیٹ|نُ?شرت?|تم النشر|تحديث|في|بتاريخ|يوم|منتشر شده|در|"
    r"(?:פורסם|עודכן)(?: ב(?:תאריך|יום)?)?|"
    rf"{any_of(WEEKDAYS)})[\s.,:|·–—-]*)+$",
    re.IGNORECASE,
)
# "Ada Reyes — Port Ellery, May 2": behind the dash stands a place.
_PLACE_BEFORE_DATE = re.compile(r"(?:^|\s)[–—-]\s[^,–—]+,\s*$")
_DIGIT = re.compile(r"\d")
_BULLETS = re.compile(r"\s*[|•·●]\s*")
# What parts the names of a line that is nothing else.
_ROW = re.compile(rf"(?:\s*(?:[,/&]|\b(?:{any_of(AND)})\b))+\s*")
# A word that is no second author but the second half of a family name: "Ramón y Cajal", "Puig i Cadafalch".
_HALF = (
    rf"(?!(?:{any_of(WIRES)}|agenc\w+|agenzie|redac\w+|redaz\w+|corresponsal\w*|equipo|efe\w+|sputnik|telemundo|"
    r"univisi[oó]n|reporters?|colaborador\w*)\b)"
    r"(?-i:[A-ZÀ-Þ](?:[a-zß-ÿ'’·-]+|[A-ZÀ-Þ'’·-]{4,}))(?=\s*(?:$|[,;|/(\n])|\s+[yie]\s)"
)
_PARTED = re.compile(
    rf"\s*(?:[;|•·●／/、，\n\t]|\s[-–—]\s|&)\s*|\s+(?!y\s+{_HALF})(?:{any_of(AND)}|en(?=\s+\S+\s\S)|with|mit|avec|con)\s+",
    re.IGNORECASE,
)
# "Ana y Bruno" are two.
_GIVEN_NAMES = re.compile(r"^(\w+) [yei] (\w+)$")
# What parts a name from a place or a newspaper in one word: "Ada Reyes — Lisboa", "ANKARA - Ayşe Yılmaz".
_BESIDE = re.compile(r"\s[-–—|•·/]\s|[／╱]")
_DASH = re.compile(r"\s[-–—]\s")
# Connectives that are names' own letters elsewhere ("e", "i") part only whole names.
_PARTED_SHORT = re.compile(rf"(?<=\w{{3}})\s+[ei]\s+(?!(?i:{_HALF}))(?=[A-ZÀ-ÞŠŽČ])")
# Whom someone works for, behind a slash.
_WORKS_FOR = re.compile(
    r"\s*[/／╱]\s*(?:\w{1,8}(?:報導|报道|報道|攝影)[】）)]?|[A-Z]{2,5}|[^/]*\b(?:News|Press|Times|Post|Media|Radio|TV)\b[^/]*)$"
)
# Words that many newspapers have in their names.
_PAPERS = "news|times|herald|tribune|gazette|chronicle|courier|journal|observer|magazine"
# "Ada Reyes For the Courier", "ADA REYES Associated Press": whom someone writes for, right behind the name. "For the"
# is part of the names of many bodies.
_WRITES_FOR = re.compile(
    r"^((?:(?!(?:cent(?:er|re)|institut\w*|committee|council|society|alliance|foundation|network|campaign|coalition|"
    r"association|fund|movement|union|citizens|staff|special)\b)\S+\s+){2,4}?)"
    rf"(?:special (?:to|for)|exclusively for|for the|for \S+\.[a-z]{{2,3}}$|for (?:\S+ ){{0,3}}(?:online|{_PAPERS})$|"
    r"of the .*\bstaff$|"
    rf"(?:the )?(?:{any_of(WIRES)})$)",
    re.IGNORECASE,
)
# What newspapers and broadcasters are called: behind a name and a comma or a bar it is whom the person works for.
_OUTLET = re.compile(
    rf"\b(?:{_PAPERS}|media|network|online|radio|tv|"
    r"today|staff)\b|^the\s|^(?-i:[A-ZА-ЯІЇЄҐ]{2,5})$",
    re.IGNORECASE,
)
# A newspaper's or a broadcaster's initials, and what is a role's word and begins names: "Md Aynal Haque".
_INITIALS = re.compile(r"[A-Z]{2,4}$")
# "Ada Reyes, Ellery Gazette": between two commas or before "and" stands another writer, as with a family's name.
_OF_PAPER_BEHIND = re.compile(
    rf"^(?P<name>[^,]+), (?P<paper>(?:[^\W\d_a-z][^\s,]* ){{1,4}}(?i:{any_of(PAPERS - FAMILY_NAMES)}))$"
)
# A website that names its writer in brackets: "ellery.example (Ada Reyes)".
_SITE_S_WRITER = re.compile(r"(?<!\S)[\w-]+\.[a-z]{2,8}\s\(([^()]+)\)")
_DEGREE = re.compile(r"md$|ph\.?d$", re.IGNORECASE)
# Degrees behind a name, and a line of nothing but names with theirs: "Ada Reyes, DVM; Tom Okafor, BSc, DVM & ...".
_DEGREES = re.compile(r"(?:, [A-Z]\.?[A-Za-z]{0,4}\.?[A-Z][A-Za-z.]{0,5}(?: \([^()]{2,20}\))?(?![^\s,;]))+")
_LETTERS_OF_DEGREE = 3
_NAME_OF_WORDS = r"[^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]*){1,3}"
_WITH_DEGREES = re.compile(
    rf"^{_NAME_OF_WORDS}{_DEGREES.pattern}(?:\s?(?:[;,&]|\band\b)\s?{_NAME_OF_WORDS}{_DEGREES.pattern})*$"
)
_AGENCY = re.compile(
    r"^(?:(?:the )?(?:news )?agenc(?:y|ies)(?: reports?(?:er)?)?|(?:the )?\w* ?news agency of \S+(?: \S+)?)$",
    re.IGNORECASE,
)
_IS_WIRE = re.compile(rf"^(?:the )?(?:{any_of(WIRES)})$", re.IGNORECASE)
# "Ada Reyes, Nairobi": one word behind the comma of a full name is a place, but for agencies.
_PLACE = re.compile(
    rf"^(?!(?:{any_of(WIRES)})$)(?:[A-ZÀ-ÞŚŞČŠŽĆŁĐİ][a-zß-ÿāăąćčđēęěğīıłńňōőřśşšťūůűźżž]+|[А-ЯІЇЄҐ][а-яёіїєґ]+|"
    r"[Α-ΩΆΈΉΊΌΎΏ][α-ωά-ώ]+|[\u0900-\u0dff]+)$"
)
# "Ada Reyes, da Gazeta da Serra": whom someone works for.
_OF_PAPER = re.compile(r"^(?:da|do|de|del|della|dal|dalla|du|vom|para|pour|per)\s")
_COMMA = re.compile(r"\s*,\s*")
# The first words of what stands beside a name and is none.
ROLE = re.compile(
    r"\b(?:reporters?|writers?|editors?|correspond(?:ent|ant)\w*|columnists?|journalist\w*|contributors?|producers?|"
    r"photographers?|bureau chief|head of|"
    r"director|professor|analyst|anchor|critic|blogger|author|fellow|researcher|intern|freelance\w*|meteorologist|"
    r"redakteur\w*|redakt\w+|korrespondent\w*|reporterin|autorin|volontär\w*|chefredakt\w*|ressortleit\w*|journaliste|"
    r"rédact\w+|redacti\w+|corresponsal|redactor\w*|periodista|giornalista|corrispondente|verslaggever|journalista|toimittaja|"
    r"enviad[oa]s? especia(?:l|les|is)|envoyée?s? spécia(?:l|le|ux|les)|inviat[oa]|repórter|jornalista|colunista|"
    r"columnista|chroniqueu(?:r|se)|éditorialiste|корреспондент\w*|журналист\w*|редактор\w*|обозреватель|"
    r"پژوهشگر|کارشناس|تحلیلگر|روزنامه[\u200c ]نگار|استاد دانشگاه|"
    r"muhabir\w*|dziennikarz|כתב\w*|redaktor\w*|ceo|cto|cfo|founder|co-founder|manager|president|vice president|"
    r"md|phd|ph\.d)\b",
    re.IGNORECASE,
)
# Words that stand before a role and are none of the name's: "Ada Reyes Senior Political Correspondent".
_DESKS = frozenset([
    "assistant", "associate", "business", "chief", "city", "contributing", "courts", "crime", "culture", "daily",
    "defence", "defense", "deputy", "digital", "diplomatic", "economics", "education", "energy", "entertainment",
    "environment", "evening", "executive", "features", "financial", "foreign", "from", "general", "government", "group",
    "guest", "health", "industry", "international",
    "investigations", "investigative", "lead", "legal", "lifestyle", "local", "managing", "metro", "national", "news",
    "online", "opinion", "our", "parliamentary", "political", "politics", "press", "principal", "regional", "religion",
    "science", "senior", "special", "sport", "sports", "staff", "technology", "the", "times", "transport", "web",
    "world",
])  # fmt: skip
# "Ada Reyes | Politics and Health Reporter", "Ada Reyes, city hall and transport reporter": a role in two parts.
_ROLES = re.compile(
    rf"(?:,\s+[^,|]*?\band\s+(?-i:[a-zà-ÿ])[^,|]*?|\s[|•·]\s+[^,|•·]*?\band\s+[^,|•·]*?|^\w+\s+and\s+(?-i:[a-z])[^,|]*?)"
    rf"{ROLE.pattern}",
    re.IGNORECASE,
)
# What a byline's own words leave behind when it is taken apart: labels, links, networks, degrees.
_LABELS = (
    r"see|read|all|more|follow|show|about|contact|contributors|written|view|heard|download|share|published|updated|posted|last|"
    r"by the|get|sign|subscribe|comments?|print|email|e-mail|copy|save|advertisement|learn|click|filed|"
    r"previous|next|fact.checked|editorial p\w+|reviewed|articles? by|advertiser"
)
_NOT_NAMES = re.compile(
    rf"^(?:(?:{_LABELS})\b.*|.*\sby|"
    r"by|von|par|por|di|door|af|av|and|und|in|on|at|um|am|à|for|bio|full bio|vp|coo|cmo|seo|user|guest|"
    r"(?:news )?agenc(?:y|ies)|agências?|agencias?|agenzi[ae]|agences?|agenturen|агентства|wires?|автор\w*|"
    rf"{'|'.join(ACCOUNTS)}|"
    r"unknown|community|default|submitting|in this article|privacy policy|you might also like|"
    r"authors?|autor\w*|auteur\w*|"
    rf"anonymous|no author|none|null|undefined|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    rf"(?:{any_of(NETWORKS)})(?: (?:count|shares?|likes?|tweets?|posts?))*|x|"
    r"jr\.?|sr\.?|md|phd|ph\.d\.?|mba|cpa|rn|rd)$",
    re.IGNORECASE,
)
# Whom no name tells ("Our Correspondent", "Staff Reporter"), whose pictures they are, and websites.
_NOBODY = re.compile(
    r"^(?:(?:from|da|de|la|della|der|our|onze|van|the|a|an|own|special|staff|senior|chief|web|online|news|correspondents?|nuestr[oa]|tim|team|"
    r"unser[e]?|notre|dal|nostro)\s+)*(?:(?:staff|news|web|special)\s+)?"
    r"(?:reporters?|writers?|correspondents?|corresponsal|correspondante?|staff|redaksi|redaktion|redacción|"
    r"redação|redazione|rédaction|redactie|redakcja|редакция)$|"
    rf"{NEWSROOM}|"
    rf"^(?:{any_of((*NOUNS, *LEADS))}|photograph(?:y|ers?)|illustrations|graphics|video)\s+by\b|"
    r"^[\w-]+\.(?:com|net|org|info|co)(?:\.\w\w)?$",
    re.IGNORECASE,
)
# Small words that a name may begin with; any other begins the rest of a sentence, but for names in small letters only.
PARTICLES = frozenset(
    {"van", "von", "de", "du", "der", "den", "da", "di", "al", "el", "bin", "ibn", "ter", "ten", "zu", "la", "le"}
)
# Small words that stand amid names as well; any other tells a phrase.
_AMID = PARTICLES | {
    "'t", "’t", "a", "a/l", "a/p", "aan", "ab", "abu", "af", "ait", "am", "an", "and", "ap", "auf", "aus", "av", "ben",
    "bint", "binti", "d'", "d’", "dal", "dalla", "dall'", "dall’", "das", "de'", "de’", "degli", "dei", "del", "dela",
    "della", "delle", "dello", "delos", "dem", "des", "di", "din", "do", "dos", "e", "fan", "ferch", "for", "für",
    "het", "i", "in", "las", "li", "lo", "los", "mac", "na", "nic", "ní", "of", "om", "op", "ould", "para", "per",
    "pour", "san", "te", "thị", "tou", "ua", "uit", "ul", "umm", "und", "ur", "uí", "văn", "vom", "vun", "wa", "y", "z",
    "ze", "zum", "zur", "ó", "аль", "ван", "де", "дер", "ибн", "кызы", "оглы", "фон", "эль",
}  # fmt: skip
_SUFFIX = re.compile(
    r"^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d|mba|cpa|rn|rdn?|esq|dds|dvm|do|ms|ma|mph|psp|msc|cfp|cfa|jd|lcsw|fand|facp|facs|bsc|vmd)\.?$",
    re.IGNORECASE,
)
# "기자" follows a Korean reporter's name, behind the desk in some newspapers, "記者" a Chinese or Japanese one.
_TRADE = re.compile(
    r"(?:\s[가-힣]{1,5}(?:부|팀|국|센터))?\s*(?:기자|특파원|논설위원|선임기자|記者|编辑|編輯|記者團隊|द्वारा|thực hiện)$"
)
# "And" before a name, but for words that are names themselves ("Dan").
_LEADING = re.compile(r"^\s*(?:and|und|et|y|og|och|en|with|by)\s+", re.IGNORECASE)
_ABBREVIATED = re.compile(r"\b(?:Jr|Sr|Inc|Co|[A-Z])\.$")
# "By the Bay Post Editorial Board": what has its article for a part of its name.
_BODY = re.compile(r"the (?:[A-Z]\S* ){1,5}(?:Editorial Board|Editors|Editorial Staff|Press|Team)$")
_SLUG = re.compile(r"^[a-z]+(?:-[a-z]+){1,3}$")


def split_names(text: str) -> tuple[str, ...]:
    """The names in a byline, in its order: without "By", roles, places behind a comma, handles, addresses, dates.
    Empty where the text holds none. "Reyes, Ada" stays two names: only its source knows better."""
    return _split_names(text[:_LONGEST_BYLINE])


@lru_cache(maxsize=1 << 12)  # several finders ask of the same few lines, and writers come again
def _split_names(text: str) -> tuple[str, ...]:
    names: list[str] = []
    desks: list[str] = []
    is_others = False
    for line in text.split("\n"):
        if _is_label(line):
            is_others = not _is_writers(line)
            continue
        if is_others or is_office(line.strip()) or is_salutation(line) or is_wired(line):
            is_others = False
            continue
        if reporters := reporters_of(line):
            names += filter(is_name, reporters.names)
            continue
        found: list[str] = []
        for part in _parts(plain(line)):
            _sort(part, found, desks)
        names += _whole(found, line) if _BESIDE.search(line) else found
    return tuple(dict.fromkeys(names or desks[:1]))


def _is_label(line: str) -> bool:
    """True for words before a colon, which name what stands on the next line ("Filed under:"), but for "By:"."""
    if not line.rstrip().endswith(COLONS) or is_lead(line):
        return False
    begun = _BY.match(f"{line} _")
    return begun is None or begun.end() < len(line)


def _is_writers(label: str) -> bool:
    """True for a label of whoever wrote the story: "Journalist:"."""
    return ROLE.match(label.strip()) is not None or section_of(label) is Label.AUTHOR_BIO


def _whole(names: list[str], line: str) -> list[str]:
    """The names of a line without the places, which are one word beside a name of several: behind it, or before a
    dash."""
    whole = [i for i, x in enumerate(names) if " " in x and not _IS_WIRE.match(x)]
    if not whole:
        return names
    first = whole[0] if _DASH.search(line) else 0
    return [x for i, x in enumerate(names) if " " in x or _IS_WIRE.match(x) or first <= i < whole[0]]


def _parts(text: str) -> list[str]:
    """What stands between the connectives of a line, without the noise around it."""
    text = _SITE_S_WRITER.sub(r"\1", _GLUED_ROLE.sub(", ", _GLUED_DATE.sub(" ", text.lstrip("-–—|• "))))
    text = _DEGREES.sub("", text) if are_with_degrees(text) else _alongside(text)
    if before := _DATED_BY.match(text) or _LABELLED_BY.match(text):
        text = text[before.end() :]
        text = ", ".join(text.split()) if _HAN_ROW.match(text) else text
    begun = text = _ROLES.sub(",", _GLUED_BY.sub("", _KOREAN_PLACES.sub("", BUREAU.sub("", text))))
    while (shorter := _BY.sub("", text, count=1)) != text:
        # Behind "by" the name stands first: "Por Ada Reyes — Serra Clara".
        text = _behind_dash(shorter)
    paper = _OF_PAPER_BEHIND.match(text)
    if paper and is_full_name(paper["name"]) and not is_wire(paper["paper"]):
        text = paper["name"]
    entries = _up_to_date(_BULLETS.split(text)) if text != begun else _BULLETS.split(text)
    pieces = (_WORKS_FOR.sub("", _NOISE.sub(" ", before_date(x)).strip()) for x in entries)
    parts = (whole for x in pieces for part in _PARTED.split(x) for whole in _PARTED_SHORT.split(part or ""))
    return [name for x in parts for name in _GIVEN_NAMES.sub(r"\1\n\2", x).split("\n")]


def _alongside(text: str) -> str:
    """A line without what stands beside its writers: the time that it takes to read, a button, the photographer, the
    editor."""
    text = _BRACKETED.sub(r"\1", text)
    if (alone := _IN_BRACKETS.match(text)) and are_full_names(alone[1]):
        text = alone[1]
    if _DIGIT.search(text):
        text = _READING_TIME.sub(" ", text).strip()
    without = _BUTTON.sub("", text)
    text = _BOTH.sub("", without if " " in without else text)
    return _EDITED.sub("", _PICTURED.sub("", text)).strip()


def _up_to_date(entries: list[str]) -> list[str]:
    """The entries of a row that begins with "by", up to the date: behind that stand sections."""
    dated = (i for i, x in enumerate(entries) if i and _DIGIT.search(x) and find_dates(x))
    return entries[: next(dated, len(entries))]


def _behind_dash(text: str) -> str:
    """A line that begins with a name, without what one dash parts from it."""
    name, _, rest = text.partition(" — ") if " — " in text else text.partition(" – ")
    return name if rest and is_full_name(name) and is_full_name(rest) else text


def before_date(text: str) -> str:
    """What stands before a line's first date, without the words that lead to it and the place that it was written at;
    all of a line without a date."""
    dates = find_dates(text) if _DIGIT.search(text) else ()
    if not dates:
        return text
    before = _BEFORE_DATE.sub("", text[: dates[0].start])
    # "Date of issue: ", in whatever language.
    return "" if before.rstrip().endswith(COLONS) else _PLACE_BEFORE_DATE.sub("", before)


def unaddressed(text: str) -> str:
    """A line without the brackets around it and the writer's address behind the name."""
    return _ADDRESS.sub("", _BRACKETED.sub(r"\1", text)) if not text.isascii() else text


def is_signed(text: str) -> bool:
    """True for a line that ends with the trade behind a reporter's name."""
    return not text.isascii() and _TRADE.search(text) is not None


def are_with_degrees(text: str) -> bool:
    """True for a line of names, each with its degrees behind it, of which one is no state's: "Albany, MD"."""
    if "," not in text or not _WITH_DEGREES.match(text):
        return False
    return any(len(x) >= _LETTERS_OF_DEGREE and _SUFFIX.match(x) for x in re.findall(r"[\w.]+", text))


def is_names(text: str) -> bool:
    """True for a line that is mostly names."""
    names = split_names(text)
    return sum(map(len, names)) * 2 > len(text) and all(len(x.split()) <= _WORDS_IN_ROW for x in names)


def is_dated_byline(text: str) -> bool:
    """True for a line of dates with the writer behind them: "Posted on May 4, 2024 by Ada Reyes"."""
    before = _DATED_BY.match(text) if _DIGIT.search(text) else None
    dates = find_dates(before[0]) if before else ()
    if not before or not dates:
        return False
    rest = before[0]
    for dated in reversed(dates):
        rest = rest[: dated.start] + rest[dated.end :]
    return (_POSTED_BY.match(rest) or _ROW_BY.search(rest)) is not None


def is_nobody(text: str) -> bool:
    """True for what stands in a name's place and tells none: a desk, "Our Correspondent", a website."""
    return _NOBODY.match(_trimmed(text)) is not None


def is_unnamed_agency(name: str) -> bool:
    """True for what tells an agency without a name, or by one of no other words: "Agency Report"."""
    return _AGENCY.match(name) is not None


def is_wire(name: str) -> bool:
    """True for a news agency's name."""
    return _IS_WIRE.match(name) is not None


def is_name(text: str) -> bool:
    """True for what may be a person's or a desk's name."""
    if not 1 < len(text) <= _LONGEST_NAME or not _NO_NAMES.isdisjoint(text):
        return False
    words = text.split()
    letters = sum(map(str.isalpha, text))
    if not text.isascii():
        letters += sum(not x.isalpha() for x in _SIGNED.findall(text))
    if len(words) > _MOST_WORDS or letters < _FEWEST_LETTERS or letters * 2 <= len(text):
        return False
    if text[0].islower() and words[0] not in PARTICLES and (len(words) > 3 or not text.islower()) and len(words) > 1:
        return False
    if not text.isascii() and len(_HAN.findall(text)) > _LONGEST_HAN:
        return False
    is_when = _is_day(words) or (len(words) == 1 and tells_when(text)) or _BEFORE_DATE.match(text)
    return not (is_when or _is_phrase(words) or _is_of_byline(text))


def _is_of_byline(text: str) -> bool:
    """True for what else stands on a byline: "and", "by", a label, a button, the number of comments."""
    if text in _JOINS or is_lead(text) or _NOT_NAMES.match(text):
        return True
    if line_of(text) is not None or section_of(text) is Label.COMMENTS:
        return True
    return _HANGUL.match(text) is not None and _is_row_of_buttons(text.split())


def _is_row_of_buttons(words: Sequence[str]) -> bool:
    """True for the buttons of a page in a row, which Korean writes without capitals: 글자 크기 변경 공유하기."""
    if not words:
        return True
    heads = (i for i in range(1, min(len(words), _LONGEST_BUTTON) + 1) if line_of(" ".join(words[:i])) is not None)
    return any(_is_row_of_buttons(words[i:]) for i in heads)


def _is_phrase(words: list[str]) -> bool:
    """True for words with one in small letters amid them that no name has there ("Tides bring new sand"), where not all
    are in such letters."""
    small = [x for x in words if x.islower()]
    is_told = any(x not in _AMID and x not in _DESKS and not ROLE.match(x) for x in words[1:-1] if x in small)
    return is_told and len(small) < len(words)


def _is_day(words: list[str]) -> bool:
    """True for the name of a day alone, or as it begins a sentence ("Friday the hall was empty")."""
    return words[0].casefold() in WEEKDAYS and (len(words) == 1 or any(map(str.islower, words[1:])))


def _sort(part: str, names: list[str], desks: list[str]) -> None:
    """Adds what a part holds to the names, or to the desks ("Guardian staff reporter"); behind a comma a role and
    all that follows belong to the name before it."""
    for index, piece in enumerate(_COMMA.split(part)):
        name = _trimmed(piece)
        if not index and not _NOBODY.match(name):
            name = _alone(name)
        if index and (_SUFFIX.match(name) or (names and " " in names[-1] and _is_beside_name(name))):
            continue
        if _NOBODY.match(name) or is_office(name):
            if names:
                return
            continue
        if ROLE.search(name):
            if index:
                return
            if is_name(name):
                desks.append(name)
        elif is_name(name) and not (names and " " in names[-1] and _is_outlet(name)):
            names.append(name)


def _is_beside_name(piece: str) -> bool:
    """True for a place, or for whom someone works."""
    return _PLACE.match(piece) is not None or _OF_PAPER.match(piece) is not None


def _is_outlet(name: str) -> bool:
    """True for a newspaper's or a broadcaster's name, but for an agency's."""
    return _OUTLET.search(name) is not None and not _IS_WIRE.match(name)


def _alone(name: str) -> str:
    """A name without the role or the newspaper that follows it without a sign; all of what is no name of two words at
    least."""
    if writes_for := _WRITES_FOR.match(name):
        return writes_for[1].strip()
    role = ROLE.search(name)
    if role is None:
        return name
    words, behind = name[: role.start()].split(), name[role.end() :].split()
    is_title = all(x.casefold() in _DESKS or _INITIALS.match(x) for x in words) or _IS_WIRE.match(" ".join(words))
    if (
        is_title
        and not _DEGREE.match(role[0])
        and len(behind) in _WORDS_OF_NAME
        and all(x[0].isupper() for x in behind)
    ):
        return " ".join(behind)
    while len(words) > 2 and (words[-1].casefold() in _DESKS or _OUTLET.match(words[-1])):
        words.pop()
    is_person = len(words) > 1 and words[0][0].isupper() and words[-1][0].isupper()
    is_person = is_person and not any(x.casefold() in _DESKS for x in words) and not _OUTLET.search(" ".join(words))
    return " ".join(words) if is_person else name


def is_full_name(text: str) -> bool:
    """True for a few words that all begin with a capital letter, as a writer's name does."""
    words = text.split()
    return 1 < len(words) <= _WORDS_OF_FULL_NAME and all(word[0].isupper() for word in words) and is_name(text)


def are_full_names(text: str) -> bool:
    """True for one such name, or a row of them and nothing else: "Ada Reyes, Ida Holm and Greta Sund"."""
    return all(map(is_full_name, _ROW.split(text)))


def _trimmed(piece: str) -> str:
    name = _TRADE.sub("", " ".join(_LEADING.sub("", piece).split()).strip(" \t\n:-–—*'’\"“”„»«【】「」"))
    name = _GLUED_COUNT.sub("", name) if " " in name else name
    name = name.lstrip(". ") if _ABBREVIATED.search(name) else name.strip(". ")
    name = f"The{name[3:]}" if _BODY.match(name) else name
    return name.replace("-", " ").title() if _SLUG.match(name) else name
