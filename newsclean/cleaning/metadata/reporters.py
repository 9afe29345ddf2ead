"""Who filed a story, as newspapers in Chinese and Japanese write it beside its first or behind its last sentence."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsclean.cleaning.vocabulary import any_of
from newsclean.cleaning.vocabulary.agencies import WIRES

# Family names of two signs, which make a name of four.
_LONG_FAMILY = "歐陽|欧阳|司馬|司马|上官|諸葛|诸葛|司徒|皇甫|夏侯|尉遲|尉迟|令狐|慕容|東方|端木|張簡|范姜"
# What no name begins with, but a sentence behind "记者" (记者从市政府获悉), a question, another trade, a place.
_NO_NAME = (
    r"(?![从從在了获獲今昨就向对對為为怎什你您我他會会]|招待|[训訓][练練]|[调調]查|[观觀]察|手[记記]|协会|協會|通[讯訊]|[见見][习習]|实习|實習|[记記]者|"
    r"即[时時]|[来來]源|[编編][辑輯]|[责責]任|谢谢|謝謝|[\u4e00-\u9fff]{0,4}[报報][导導道])"
)
_NAME = rf"{_NO_NAME}[\u4e00-\u9fff]{{2,4}}"
# What parts names; between two of them the trade may stand again. A name of four signs is none of a row of them.
_BETWEEN = r"\s*(?:[、，,·]|\s)\s*(?:(?:[见見][习習]|实习|實習)?[记記]者[\s:：/／]?)?"
# No name's last sign: who took the picture (記者陳柏翰攝).
_NAMES = rf"{_NAME}(?:{_BETWEEN}{_NO_NAME}[\u4e00-\u9fff]{{2,3}}(?![\u4e00-\u9fff]))*(?<![攝摄影])"
# A name with the place glued to it.
_GLUED = rf"(?:{_NAME}、)*(?:(?:{_LONG_FAMILY})[\u4e00-\u9fff]{{1,2}}|[\u4e00-\u9fff]{{2,3}})"
_PLACE = r"[\u4e00-\u9fff]{2,6}?"
_FILED = r"(?:即時|即时|連線|连线|特稿|綜合|综合|專題|现场|現場)?(?:報導|报导|報道|报道)"
_WIRED = r"\d{1,2}(?:月\d{1,2})?日[\u4e00-\u9fff]{0,4}?[電电讯訊]"
_REPORTERS = re.compile(
    r"(?:(?<!前)(?:記者|记者)[\s:：/／]?|(?:作者|撰文)[:：])\s?(?:"
    rf"(?P<glued>{_GLUED})(?P<place>{_PLACE})(?:{_FILED}|{_WIRED})|"
    rf"(?P<names>{_NAMES})(?:[、，,\s]+(?:通讯员|通訊員|实习生|實習生)[\s:：/／]?\s?(?P<more>{_NAMES}))?"
    rf"(?:\s*[/／╱]\s*[\u4e00-\u9fff]{{2,12}}|\s+{_PLACE}{_FILED}|\s*{_FILED})?"
    r")\s*(?=[）)〕】］\]【〖［\[]|$|\d{4}|《|(?<=\s)\S{2,6}[:：])"
)
# The brackets right before a story's first sentence: 本报讯（记者周立群）, 新华社武汉11月8日电（记者 ...）.
_LEAD = re.compile(r"^[^。！？!?（(〔【［\[]{0,30}[（(〔【［\[]([^（()）〔〕【】［］\[\]。]{4,60}[）)〕】］\]])")
_LONGEST_LINE, _LONGEST_LEAD, _LONGEST_DATELINE = 80, 100, 140
_MARKS = ("記者", "记者", "作者", "撰文")
_PARTS = re.compile(_BETWEEN)
# The trade and a word alone may be the name of something else: 记者训练营.
_BARE = re.compile(r"[记記]者[\u4e00-\u9fff]+$")
# What stands before the trade on a line of its own: the day, the newspaper, its bureau; and behind the names, another
# label, a button.
_BEFORE = re.compile(r"^[^。！？!?]{0,40}$")
_BEHIND = re.compile(r"^[）)〕】］\]]?$|^[【〖［\[]|^\S{2,6}[:：]|^\d{4}\D|^《")
# A newspaper and the place and day of its story, without a reporter: 【海港日報╱台東12日電】.
_WIRED_LINE = re.compile(rf"^[【（(]?[\u4e00-\u9fff]{{2,8}}[╱／/][\u4e00-\u9fff]{{2,6}}{_WIRED}[】）)]?$")
# An agency and its reporter behind place and day, as agencies in Russian write them: "МОРСК, 4 янв - РИА Новости, Анна
# Волкова. ", "Морск, Январь 05 (Новая Гавань, Анна Волкова) – ".
_WORD = "[А-ЯЁІЇЄҐ][а-яёіїєґ]+(?:-[А-ЯЁІЇЄҐ][а-яёіїєґ]+)?"
_PEOPLE = f"{_WORD} {_WORD}(?:, {_WORD} {_WORD})*"
_BEHIND_AGENCY = re.compile(
    r"^\W{0,2}[А-ЯЁІЇЄҐ][^\d.!?()–—]{1,40}?,? "
    r"(?:\d{1,2} [а-яёіїєґ]{3,9}\.?|[А-ЯЁІЇЄҐа-яёіїєґ]{3,9} \d{1,2})(?: \d{4})?,?\s?"
    rf"(?:\([^(),]{{2,30}}, (?P<names>{_PEOPLE})\)\s?[-–—.]|[-–—.]+\s?(?:{any_of(WIRES)}), (?P<more>{_PEOPLE})\.)\s"
)
# Family names of Japan, the most common ones: in brackets behind a last sentence, （高橋美里）, stands as often what is
# no name (入場無料, 敬称略), and nothing but these tells them apart.
_JAPANESE = (
    "佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|渡部|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|"
    "木村|斎藤|斉藤|齋藤|清水|山崎|阿部|池田|橋本|山下|石川|中島|前田|藤田|後藤|小川|岡田|村上|近藤|"
    "石井|遠藤|青木|坂本|福田|太田|西村|藤井|金子|岡本|藤原|三浦|中野|中川|原田|松田|竹内|小野|田村|"
    "中山|和田|石田|上田|柴田|酒井|工藤|横山|宮崎|宮本|内田|高木|安藤|谷口|大野|丸山|今井|河野|藤本|"
    "村田|武田|上野|杉山|増田|平野|大塚|千葉|久保|松井|小島|岩崎|桜井|野口|松尾|木下|野村|菊地|菊池|"
    "佐野|大西|杉本|新井|浜田|菅原|市川|水野|小松|島田|古川|小山|高田|西田|吉川|北村|飯田|本田|川口|"
    "平田|川崎|熊谷|矢野|山内|高野|荒木|大島|吉村|服部|安田|中田|土屋|秋山|川村|関口|黒田|永井|樋口|"
    "松岡|大橋|馬場|松下|星野|高梨|岩田|川上|永田|森本|中西|小池|望月|松村|東山|浅野|大石|石原|岡崎|"
    "片山|小西|堀江|横田|長田|田辺|宮田|吉岡|西川|津田|須藤|早川|福島|石橋|田口|榎本|若林|栗原|奥村|"
    "児玉"
)
_CLOSING = re.compile(rf"[。」][（【]((?:{_JAPANESE})[\u4e00-\u9fff]{{1,3}})[）】]$")
# "（福島県内）"
_NO_CLOSING = re.compile("[県市町村区内外発]$")


class Reporters(NamedTuple):
    """The names, and the place from which they reported, where it is glued to the last one."""

    names: tuple[str, ...]
    place: str | None


def reporters_of(line: str) -> Reporters | None:
    """The reporters on a line that says nothing else: 記者陳柏翰／宜蘭報導, ■本报记者 周立群; null for other lines."""
    if len(line) > _LONGEST_LINE or not any(map(line.__contains__, _MARKS)) or _BARE.match(line):
        return None
    found = _REPORTERS.search(line)
    if found is None or not _BEFORE.match(line[: found.start()]) or not _BEHIND.match(line[found.end() :]):
        return None
    return _read(found)


def reporters_in_lead(text: str) -> Reporters | None:
    """The reporters in brackets before a story's first sentence; null where there are none."""
    text = text[:_LONGEST_LEAD]
    if not any(map(text.__contains__, _MARKS)):
        return None
    lead = _LEAD.match(text)
    found = _REPORTERS.search(lead[1]) if lead is not None else None
    return _read(found) if found is not None else None


def reporters_behind_agency(text: str) -> tuple[str, ...]:
    """The reporters behind the agency in a dateline with a day; none where it names none."""
    found = _BEHIND_AGENCY.match(text[:_LONGEST_DATELINE])
    return tuple((found["names"] or found["more"]).split(", ")) if found is not None else ()


def is_wired(line: str) -> bool:
    """True for a line that says of which newspaper, place and day a story is, and of no writer."""
    return _WIRED_LINE.match(line) is not None


def writer_at_end(text: str) -> str | None:
    """The writer in brackets behind the last sentence of a story in Japanese; null where there is none."""
    found = _CLOSING.search(text)
    return None if found is None or _NO_CLOSING.search(found[1]) else found[1]


def _read(found: re.Match[str]) -> Reporters:
    names = [*_PARTS.split(found["glued"] or found["names"]), *(_PARTS.split(found["more"]) if found["more"] else ())]
    return Reporters(tuple(names), found["place"])
