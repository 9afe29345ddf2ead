"""Who filed a story, as newspapers in Chinese and Japanese write it beside its first or behind its last sentence."""

from __future__ import annotations

import re
from typing import NamedTuple

# Family names of two signs, which make a name of four.
_LONG_FAMILY = "歐陽|欧阳|司馬|司马|上官|諸葛|诸葛|司徒|皇甫|夏侯|尉遲|尉迟|令狐|慕容|東方|端木|張簡|范姜"
# What no name begins with, but a sentence behind "记者" (记者从市政府获悉), a question, another trade, a place.
_NO_NAME = (
    r"(?![从從在了获獲今昨就向对對為为怎什你您我他會会]|招待|[训訓][练練]|协会|協會|通[讯訊]|[见見][习習]|实习|實習|[记記]者|"
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
    r"(?:(?:記者|记者)[\s:：/／]?|(?:作者|撰文)[:：])\s?(?:"
    rf"(?P<glued>{_GLUED})(?P<place>{_PLACE})(?:{_FILED}|{_WIRED})|"
    rf"(?P<names>{_NAMES})(?:[、，,\s]+(?:通讯员|通訊員|实习生|實習生)[\s:：/／]?\s?(?P<more>{_NAMES}))?"
    rf"(?:\s*[/／╱]\s*[\u4e00-\u9fff]{{2,12}}|\s+{_PLACE}{_FILED}|\s*{_FILED})?"
    r")\s*(?=[）)〕】］\]]|$|\d{4}|《|(?<=\s)\S{2,6}[:：])"
)
# The brackets right before a story's first sentence: 本报讯（记者周立群）, 新华社武汉11月8日电（记者 ...）.
_LEAD = re.compile(r"^[^。！？!?（(〔【［\[]{0,30}[（(〔【［\[]([^（()）〔〕【】［］\[\]。]{4,60}[）)〕】］\]])")
_LONGEST_LINE, _LONGEST_LEAD = 80, 100
_MARKS = ("記者", "记者", "作者", "撰文")
_PARTS = re.compile(_BETWEEN)
# The trade and a word alone may be the name of something else: 记者训练营.
_BARE = re.compile(r"[记記]者[\u4e00-\u9fff]+$")
# What stands before the trade on a line of its own: the day, the newspaper, its bureau; and behind the names, another
# label.
_BEFORE = re.compile(r"^[^。！？!?]{0,40}$")
_BEHIND = re.compile(r"^[）)〕】］\]]?$|^\S{2,6}[:：]|^\d{4}\D|^《")


# Japanese: the writer in brackets behind the last sentence. Four or five signs with none that stand in what else does:
# （敬称略）, （随時掲載）, （特別取材班）.
_CLOSING = re.compile(r"[。」](?:（([\u4e00-\u9fff]{4,5})）|【([\u4e00-\u9fff]{4,5})】)$")
_NO_CLOSING = re.compile(
    "[略載掲班部社室員局記報版面号続終紙談訳関連集写影通毎週次回別本文者当]|特[別集]|随時|年齢|肩書|共同|時事"
)


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


def writer_at_end(text: str) -> str | None:
    """The writer in brackets behind the last sentence of a story in Japanese; null where there is none."""
    found = _CLOSING.search(text)
    name = found[1] or found[2] if found is not None else None
    return name if name and not _NO_CLOSING.search(name) else None


def _read(found: re.Match[str]) -> Reporters:
    names = [*_PARTS.split(found["glued"] or found["names"]), *(_PARTS.split(found["more"]) if found["more"] else ())]
    return Reporters(tuple(names), found["place"])
