"""The place that begins a story, as agencies and newspapers of many countries write it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.metadata.month_names import month_of
from newsclean.cleaning.metadata.reporters import reporters_in_lead
from newsclean.cleaning.metadata.weekday_names import WEEKDAYS
from newsclean.cleaning.vocabulary import any_of, section_of, type_of
from newsclean.cleaning.vocabulary.agencies import BEFORE_PLACE, FILERS, SHORT_WIRES, WIRES

if TYPE_CHECKING:
    from collections.abc import Sequence

_ON = r"(?P<day>,? (?:[^\W\d_]{3,10}\.?,? \d{1,2}|\d{1,2}\.? [^\W\d_]{3,10}\.?)(?:,? \d{4})?)"
_DAY = f"{_ON}?"
# "TEHRAN: ", "BERLIN (dpa) - ", "PARIS, 12 mars (Reuters) - ", "Madrid, 5 mar (EFE).- ", "МОСКВА, 17 июня. /ТАСС/. "
_DATELINE = re.compile(
    r"^\W{0,3}(?P<place>[^\W\d_][^\d:()\[\]—–;!?\"“”«»]{1,60}?)"
    rf"{_DAY}\s*(?P<agency>[(（][^()（）]{{2,50}}[)）]|\.?\s/[^/]{{2,30}}/(?=\.))?"
    r"\s*(?P<sign>:|：|—|–|\.\s?[-–—]|\s-{1,2}|--|\s−|(?<=/)\.)\s*(?=[^\s/\d])"
)
# "New Delhi, May 11 (PTI) The board ...", "Berlin (AFP) Der Rat ...": no sign where an agency stands.
_UNSIGNED = re.compile(
    rf"^(?P<place>[^\W\d_][^\d:()\[\]—–;!?.\"“”«»]{{1,60}}?){_DAY}\s*[(（](?P<agency>{any_of(WIRES)}|CNN)[)）]\s*(?=[^\W\d_a-z])"
)
# What is the agency's own name, and not a place's.
_OF_AGENCY = re.compile(r"\b(?:Press[ea]?|Agentur|Agenc\w+|Agenzia|Network|Sans)\b|(?:agentur|bureau|byrå)\b")
# One of its signs: quicker to look for.
_SIGN = re.compile(r"[:：—–−]|[\s.-]-|/\.")
# The agency or the newspaper before the place: "(ANSA) - ROMA", "COURIER.COM, Port Ellery - ".
_LED = re.compile(rf"^(?:[(（](?:{any_of(WIRES)})[)）]\s*[-–—]\s*|[A-Z][\w-]+\.(?:CO|COM|ID|NET)(?:\.\w\w)?,\s)")
# "新华社北京11月2日电", "(서울=연합뉴스)": place and agency in one.
_BY_SCRIPT = re.compile(
    rf"^[（(【]?(?:{any_of(BEFORE_PLACE)}|本[报報])(?P<han>(?![记記]者)[\u4e00-\u9fff]{{2,8}}?)"
    r"\d{1,2}(?:月\d{1,2})?日[\u4e00-\u9fff]{0,4}?[电電讯訊]|"
    r"^[(（\[](?P<hangul>[가-힣]{2,10})=[^()（）\[\]=]{2,12}[)）\]]"
)
# "[ROMA] ".
_BRACKETED = re.compile(r"^\[(?P<place>[^\W\d_a-z][^\W\d_a-z /-]{2,30})\]\s(?=\w)")
# "JAKARTA, Kompas.com - ", "MANILA, Philippines — ": the newspaper, or the country.
_FURTHER = re.compile(r"^(?P<place>[^,]+), (?P<more>[^\W\d_a-z][\w.-]*(?: [^\W\d_a-z][\w.-]*)?)$")
# A state or a province behind its city, of which the point is a part: "CARROW, Mich.", "ALDERMERE, B.C.".
_STATES = (
    "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass",
    "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Tenn", "Tex", "Vt", "Va", "Wash", "Wis",
    "Wyo", "Alta", "Man", "Ont", "Que", "Sask",
)  # fmt: skip
_ABBREVIATED = re.compile(rf", (?:(?:[A-Z]\.\s?){{1,2}}[A-Z]|{any_of(_STATES)})$")
# "کراچی: ", "नई दिल्ली: ": in scripts without capitals the story's very first words, in Hindi also before a danda; who
# filed it may stand before the place and behind it, and the day: "खास संवाददाता, लखनऊ। ", "খুলনা, ২৮ মে: ",
# "پشاور (این این آئی) ".
_SIGNS = r"[\u0620-\u06ff\u0900-\u0963\u0966-\u0dff\u200c\u200d]"
_FILER = rf"(?:{_SIGNS}+ ){{0,2}}(?:{any_of(FILERS)})(?: {_SIGNS}+)?"
_CASELESS = re.compile(
    rf"^(?:{_FILER}, ?)?(?P<place>{_SIGNS}{{2,14}}(?: {_SIGNS}{{2,12}})?)"
    rf"(?:, ?(?:{_FILER}|[\d०-९০-৯۰-۹]{{1,2}} {_SIGNS}+))?"
    rf"(?:\s?(?:[:：]|(?P<danda>।))\s|\s?\((?:{_FILER})\)\s?[:।۔]?\s?)(?=\S)"
)
# The same in Nepali with the month before the day, and a dash: "खोटाङ, माघ १ - ", "काठमाडौं, २३ जेठ । ".
_WITH_DAY = re.compile(
    rf"^(?P<place>{_SIGNS}{{2,14}}(?: {_SIGNS}{{2,12}})?), ?"
    rf"(?:{_SIGNS}{{2,9}} [\d०-९০-৯۰-۹]{{1,2}}|[\d०-९০-৯۰-۹]{{1,2}} {_SIGNS}{{2,9}})(?: गते)?\s?(?:[-–—]|।|/)\s?(?=\S)"
)
# Words of short sentences before a danda.
_OF_SENTENCES = frozenset([
    "है", "हैं", "था", "थे", "थी", "हूं", "हो", "गया", "गए", "गई", "रहा", "रहे", "रही", "नहीं", "हां", "हाँ",
    "जी", "अच्छा", "वाह", "नमस्ते", "ठीक", "धन्यवाद", "आह", "अरे", "बस", "सही", "गलत", "मौन", "सावधान",
])  # fmt: skip
# Cities of two words; a short sentence in Bangla may be of one.
_IN_TWO_WORDS = frozenset({"नई दिल्ली", "नयी दिल्ली", "ग्रेटर नोएडा", "नवी मुंबई", "पोर्ट ब्लेयर", "पूर्वी चंपारण", "पश्चिमी चंपारण"})
_BENGALI = re.compile("[\u0980-\u09ff]")
# What newspapers in English write with a colon behind, as they do whoever speaks.
CITIES = frozenset([
    "New Delhi", "Delhi", "Mumbai", "Bengaluru", "Bangalore", "Chennai", "Kolkata", "Hyderabad", "Ahmedabad",
    "Pune", "Lucknow", "Jaipur", "Bhopal", "Patna", "Chandigarh", "Srinagar", "Jammu", "Guwahati", "Shillong",
    "Imphal", "Ranchi", "Bhubaneswar", "Thiruvananthapuram", "Kochi", "Kozhikode", "Mysuru", "Mangaluru",
    "Hubballi", "Coimbatore", "Madurai", "Vijayawada", "Visakhapatnam", "Nagpur", "Nashik", "Indore", "Surat",
    "Vadodara", "Kanpur", "Varanasi", "Dehradun", "Shimla", "Panaji", "Gurugram", "Noida", "Karachi", "Lahore",
    "Islamabad", "Rawalpindi", "Peshawar", "Quetta", "Multan", "Faisalabad", "Dhaka", "Chattogram", "Kathmandu",
    "Colombo", "Kandy", "Kabul", "Doha", "Dubai", "Abu Dhabi", "Sharjah", "Manama", "Muscat", "Riyadh", "Jeddah",
    "Makkah", "Madinah", "Dammam", "Kuwait City", "Baghdad", "Basra", "Tehran", "Beirut", "Damascus", "Amman",
    "Cairo", "Jerusalem", "Gaza", "Ankara", "Istanbul", "Tripoli", "Tunis", "Algiers", "Rabat", "Khartoum",
    "Addis Ababa", "Nairobi", "Mombasa", "Kisumu", "Kampala", "Kigali", "Dar es Salaam", "Dodoma", "Mogadishu",
    "Lagos", "Abuja", "Accra", "Kumasi", "Freetown", "Monrovia", "Harare", "Bulawayo", "Lusaka", "Lilongwe",
    "Windhoek", "Gaborone", "Maputo", "Johannesburg", "Pretoria", "Cape Town", "Durban", "Manila", "Jakarta",
    "Kuala Lumpur", "Putrajaya", "Kota Kinabalu", "Kuching", "Bangkok", "Hanoi", "Phnom Penh", "Vientiane",
    "Yangon", "Naypyidaw", "Beijing", "Shanghai", "Hong Kong", "Taipei", "Tokyo", "Seoul", "Pyongyang",
    "Ulaanbaatar", "Tashkent", "Astana", "Baku", "Tbilisi", "Yerevan", "Moscow", "Kyiv", "London", "Paris",
    "Berlin", "Brussels", "Geneva", "Vienna", "Rome", "Madrid", "Athens", "Washington", "New York", "Canberra",
    "Suva", "Port Moresby",
])  # fmt: skip
_IN_CAPITALS = frozenset(map(str.upper, CITIES))
_AT_CITY = re.compile(
    rf"^(?P<city>{any_of(CITIES)})(?:, (?:(?P<country>[A-Z][a-z]+(?: [A-Z][a-z]+)?)|[A-Z]{{2,6}}))?"
    r"(?:: |\s[—–]\s)(?=[A-Z\"“‘'])"
)
# What stands before a colon or a dash in the same way, as a first word and in full.
_NO_PLACES = frozenset([
    "UPDATE", "UPDATED", "BREAKING", "WATCH", "EXCLUSIVE", "NOTE", "FILE", "VIDEO", "PHOTO", "PHOTOS", "OPINION",
    "EDITORIAL", "ANALYSIS", "REVIEW", "READ", "RELATED", "WARNING", "LIVE", "CORRECTION", "SPOILER", "ALERT", "Q", "A",
    "QUESTION", "ANSWER", "ADVERTISEMENT", "SPONSORED", "NEWS", "INTERVIEW", "EDITOR'S", "EDITOR", "FAQ", "TIP", "STEP",
    "PART", "CHAPTER", "SUMMARY", "INTRO", "INTRODUCTION", "TLDR", "TL;DR", "CLARIFICATION", "SIR", "DEAR", "MADAM",
    "LETTER", "LETTERS", "COLUMN", "COMMENT", "KOMMENTAR", "SPORT", "SPORTS", "CRICKET", "FOOTBALL", "SOCCER", "TENNIS",
    "RUGBY", "HOCKEY", "BASEBALL", "BASKETBALL", "GOLF", "BOXING", "FÚTBOL", "FUTEBOL", "CALCIO", "FUSSBALL",
    "BACKGROUND", "AVIS", "EILMELDUNG", "EILT", "DIRECT", "DIRECTO", "URGENT", "URGENTE", "LIVEBLOG", "SON", "СРОЧНО",
    "ВИДЕО", "ФОТО", "عاجل", "خاص", "فيديو", "بالفيديو", "شاهد", "ویڈیو", "خصوصی", "वीडियो", "ब्रेकिंग", "सवाल", "जवाब",
])  # fmt: skip
_NO_PHRASES = frozenset([
    "JUST IN", "PRESS RELEASE", "MOVIE REVIEW", "EN VIVO", "EN DIRECTO", "EN DIRECT", "AO VIVO", "IN DIRETTA",
    "ÚLTIMA HORA", "ULTIMA HORA", "ULTIM'ORA", "SON DAKIKA", "SON DAKİKA", "ON THIS DAY", "AT A GLANCE", "KEY POINTS",
])  # fmt: skip
_AGENCY = re.compile(rf"\b(?:{any_of((*WIRES, *SHORT_WIRES))})\b")
# Who speaks: "MARA QUILL: We ...".
_SPEAKER = re.compile(r"([A-Z][A-Z.' -]{1,30}):\s")
_NAME = re.compile(r"[^\W\d_]{3,10}")
_SMALL_WORDS = frozenset({"de", "la", "del", "al", "am", "an", "der", "upon", "of", "and", "und"})
_SHORTEST_PLACE, _LONGEST_PLACE = 3, 50
_MOST_WORDS, _MOST_TITLED = 6, 4
_MOST_UNDATED = 2
_FIRST_PARAGRAPHS = 4
_SEVERAL = 2
_SHORT = 60
_LEAD = 140


def find_dateline(texts: Sequence[str]) -> str | None:
    """The place that begins one of the first paragraphs ("TEHRAN: Iran said ..."), without the agency and the day."""
    for index, text in enumerate(texts[:_FIRST_PARAGRAPHS]):
        is_short = len(text) < _SHORT and len(texts) > 1
        place = _with_agency(text) if is_short else read_dateline(text) or (None if index else _caseless(text))
        if place is not None:
            return None if _is_speaker(place, texts) else place
    return None


def _is_speaker(place: str, texts: Sequence[str]) -> bool:
    """True for who speaks in an interview: names in capitals stand before a colon again and again, or the text has it
    as the last one of a person's names."""
    labels = (f"{place}:", f"{place} :", f"{place}：")
    if not any(text.startswith(labels) for text in texts[:_FIRST_PARAGRAPHS]):
        return False
    if sum(text.startswith(labels) for text in texts) > _SEVERAL:
        return True
    # News from several towns come from one of them again, too; who asks and answers does nothing else.
    spoken = [x[1] for text in texts if (x := _SPEAKER.match(text))]
    if place not in _IN_CAPITALS and len(spoken) > _SEVERAL and len(set(spoken)) < len(spoken):
        return True
    name, story = re.escape(place.title()), " ".join(texts)
    # "Deputy Commissioner Lahore", "South Delhi", "Metro Manila": cities stand behind other words as well.
    is_named = " " not in place and re.search(rf"(?<![.!?] )\b[A-Z][a-z]+ {name}\b", story) is not None
    is_there = re.search(rf"\b(?:in|at|from|near|to|of|outside|around) {name}\b", story)
    return is_named and not is_there and place not in _IN_CAPITALS


def _with_agency(text: str) -> str | None:
    """The place of a short paragraph, where an agency behind it tells it."""
    match = _DATELINE.match(text) if _SIGN.search(text) else None
    return _read(text) if _UNSIGNED.match(text) or (match and _AGENCY.search(match["agency"] or "")) else None


def read_dateline(text: str) -> str | None:
    """The place before a paragraph's first sentence; null where there is none."""
    text = text[:_LEAD]
    return _sure(text) or _read(text)


def _sure(text: str) -> str | None:
    """The place, where an agency's form or its name tells it without a doubt."""
    if (reporters := reporters_in_lead(text)) and reporters.place:
        return reporters.place
    if found := _BY_SCRIPT.match(text):
        return found["han"] or found["hangul"]
    at = _AT_CITY.match(text)
    return ", ".join(filter(None, at.groups())) if at else None


def _read(text: str) -> str | None:
    if bare := _BRACKETED.match(text) or _UNSIGNED.match(text):
        place = bare["place"].strip(" ,.")
        return checked(place, place) if place.isupper() or (text[0] != "[" and _is_filed(bare)) else None
    led = _LED.match(text)
    match = _DATELINE.match(text[led.end() :] if led else text) if _SIGN.search(text) else None
    if match is None:
        return None
    if match["sign"] == "." and not match["agency"]:
        return None
    place = match["place"].strip(" ,.")
    if (match["place"].endswith(".") or match["sign"].startswith(".")) and _ABBREVIATED.search(place):
        place += "."
    is_colon = match["sign"] in ":："
    if not is_colon and (further := _FURTHER.match(place)) and further["place"].isupper() and not place.isupper():
        is_site = "." in further["more"].rstrip(".")
        return checked(further["place"], further["place"] if is_site else place)
    # A colon also stands behind whoever speaks, and what is told of; not behind a place and a day.
    sign = match["day"] if is_colon else (match["agency"] or led or _has_month(match["day"]))
    # Of a line in a script without capitals that holds "A" or "C#" all capitals are upper, too.
    is_upper = place.isupper() and place[0].isupper()
    is_titled = is_upper or (bool(sign) and _is_titled(place))
    return checked(place, place) if is_titled else None


def _is_filed(unsigned: re.Match[str]) -> bool:
    """True for a place in small letters with no sign behind its agency; without a day only a short one, and never the
    agency's own name: "Associated Press (AP) President Tom Hill"."""
    place = unsigned["place"].strip(" ,.")
    words = re.findall(r"[^\W\d_]+", place)
    if not _is_titled(place) or _OF_AGENCY.search(place):
        return False
    is_own = "".join(x[0] for x in words if x[0].isupper()) == unsigned["agency"].upper()
    return unsigned["day"] is not None or (not is_own and len(words) <= _MOST_UNDATED)


def _has_month(day: str | None) -> bool:
    """True for a day that has a month's name: others are of a season, a round, a series."""
    return day is not None and any(month_of(x) for x in _NAME.findall(day))


def checked(first: str, place: str) -> str | None:
    """The place, where its first part may be the name of one."""
    words = first.split()
    if not words or len(first) < _SHORTEST_PLACE or len(place) > _LONGEST_PLACE or len(words) > _MOST_WORDS:
        return None
    if (
        words[0].strip(",.").upper().replace("’", "'") in _NO_PLACES
        or first in _NO_PHRASES
        or not WEEKDAYS.isdisjoint(map(str.casefold, words))
    ):
        return None
    return None if type_of(first) or section_of(first) else place


def _is_titled(place: str) -> bool:
    """True for a few words that are capitalised, where their script has capitals."""
    words = place.split()
    return len(words) <= _MOST_TITLED and not any(x[0].islower() and x not in _SMALL_WORDS for x in words)


def _caseless(text: str) -> str | None:
    if dated := _WITH_DAY.match(text):
        return checked(dated["place"], dated["place"])
    match = _CASELESS.match(text)
    if match is None or (match["danda"] and _may_be_sentence(match)):
        return None
    return checked(match["place"], match["place"])


def _may_be_sentence(match: re.Match[str]) -> bool:
    """True for words before a danda that may say something: more than one, with nobody who filed them, and no city."""
    words = match["place"].split()
    is_alone = match[0].strip(" ।") == match["place"]
    is_long = is_alone and (len(words) > 1 or _BENGALI.match(words[0]) is not None)
    return (is_long and match["place"] not in _IN_TWO_WORDS) or not _OF_SENTENCES.isdisjoint(words)
