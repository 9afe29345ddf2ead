"""How newspapers make up headings of columns from their names: "Weitere Leitartikel", "Columnas de hoy", "Opinion |
Editorial". Names are in headings.py; here is what they stand with, by language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.vocabulary.folding import lower
from newsclean.cleaning.vocabulary.patterns import any_of
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Before a name, several on end: "more from" "our" columnists.
_BEFORE = {
    "en": """
        the | our | more | more in | more from | more of | latest | latest in | latest from | also in | in | from
        | today in | today's | this week's | recent | featured | top | other | read more | read our | see more
        | view more | popular | all | local | national | community | sports | business | staff | syndicated | contributing
        | weekly | past | previous
    """,
    "de": "der | die | das | unsere | mehr | mehr aus | mehr zu | aus der | weitere | aktuelle | neue | neueste | andere | alle",
    "fr": """
        le | la | les | l' | nos | plus de | plus d' | autres | d'autres | derniers | dernières | à lire dans | toutes les
    """,
    "es": """
        el | la | los | las | nuestro | nuestra | nuestros | nuestras | más | más de | más en | otros | otras | últimos
        | últimas | última | en | ver más | todos los | todas las
    """,
    "pt": "o | a | os | as | nossos | nossas | mais | mais de | mais em | outros | outras | últimos | últimas",
    "it": "il | lo | la | i | gli | le | l' | i nostri | le nostre | altri | altre | altro da | ultimi | ultime | più",
    "nl": "de | het | onze | meer | andere | laatste | nieuwste",
    "sv": "våra | övriga | fler | mer | mer från | läs fler | senaste | dagens | andra",
    "no": "våre | øvrige | flere | mer | mer fra | siste | siste fra | dagens | andre",
    "da": "vores | øvrige | flere | mere | mere fra | seneste | seneste fra | dagens | andre",
    "fi": "lisää | uusimmat | muut",
    "pl": "nasze | więcej | inne | najnowsze | ostatnie",
    "ca": "el | la | els | les | l' | més | més d' | altres | últims | últimes | els nostres | les nostres",
    "cs": "další | nejnovější | poslední | naše",
    "sk": "ďalšie | viac | najnovšie | naše",
    "hu": "további | legfrissebb",
    "ro": "alte | mai multe | ultimele",
    "ru": "ещё | еще | другие | последние | новые | свежие | наши",
    "uk": "ще | інші | останні | нові | наші",
    "bg": "още | други | последни",
    "el": "οι | η | το | τα | περισσότερες | περισσότερα | άλλες | τελευταίες",
    "tr": "diğer | son | günün | tüm",
    "ar": "المزيد من | آخر | أحدث | اقرأ أيضا في",
    "fa": "دیگر | آخرین | تازه‌ترین",
    "ur": "مزید | تازہ | تازہ ترین | آج کا | آج کی | آج کے | دیگر",
    "hi": "और | अन्य | ताज़ा | ताजा | आज का | आज के | नवीनतम",
    "bn": "আরও | আরো | অন্যান্য | আজকের | সর্বশেষ",
    "ko": "오늘의 | 최신 | 다른 | 더 많은 | 주요",
}
# The same of scripts that part no words.
_BEFORE_DENSE = (
    "更多 | 最新 | 今日 | 今日の | 本日の | きょうの | 最新の | 最近の | 其他 | 本期 | 本报 | 本報 | その他の"
)
# Behind a name.
_BEHIND = {
    "en": "of the day | of the week | of today | today | page | pages",
    "de": "des tages | der woche | von heute | zum tage | zum tag",
    "fr": "du jour | de la semaine | d'aujourd'hui",
    "es": "del día | de hoy | de la semana | del domingo",
    "pt": "do dia | de hoje | da semana",
    "it": "del giorno | di oggi | della settimana",
    "nl": "van de dag | van vandaag | van de week",
    "ru": "дня | недели",
    "uk": "дня | тижня",
    "pl": "dnia | tygodnia",
    "id": "hari ini | terbaru | lainnya | terkini",
    "ko": "최신글 | 더보기 | 전체보기",
    "bn": "থেকে আরও | থেকে আরো | থেকে আরও পড়ুন | থেকে আরো পড়ুন | নিয়ে আরও পড়ুন | এর আরও খবর",
    "hi": "से और | से और पढ़ें",
    "vi": "khác | mới nhất",
    "he": "נוספות | נוספים | אחרונים",
}
# What is between two names, as a word; "و" is none of its own.
_AND = "and | und | et | y | e | ed | i | en | och | og | ja | a | și | и | та | і | και | ve | dan | và | اور | و | और | ও"
# What beside a name of columns is one as well, and what parts an edition from its columns is none.
_BESIDE = """
    blog | blogs | the blogs | analysis | analyses | ideas | essays | debate | culture | blogi | blogg | blogy | analyse
    | analysen | analyser | analys | analizy | análisis | análise | analisi | ideen | kultur | cultura | kultura | idées
    | ideas | idee | блоги | аналитика | аналітика | анализи | reportajes | τα blogs | تحليلات | تجزیے | विश्लेषण
    | 分析 | 解説 | 連載 | комментарии | коментарі
"""
_EDITIONS = "paper | today's paper | print edition | in print | e-paper | epaper"
# Names that say too little behind such words: "the leaders", "more cards".
_ALONE = frozenset({"leader", "leaders", "leder", "ledere", "cartas", "firmas", "stav", "став", "rencana", "uvo"})
# Names where they stand alone: "Ideas", but not "More ideas".
_WHOLE_ONLY = frozenset({"ideas", "artigos"})
# The comments of readers in one newspaper, those of its writers in another.
TWO_MEANINGS = frozenset([
    "评论", "評論", "kommentare", "commenti", "komentarze", "yorumlar", "kommentarer", "commentaires", "comentarios",
    "comment", "komentáře", "коментари", "mehr kommentare", "weitere kommentare", "altri commenti",
    "readers' opinions", "reader opinions", "lesermeinungen", "opiniones de los lectores", "opiniones de lectores",
    "avis des lecteurs", "opiniões dos leitores", "opinião dos leitores", "opinioni dei lettori", "opinie czytelników",
    "názory čtenářů", "olvasói vélemények", "läsarnas åsikter", "meningen van lezers", "мнения читателей",
    "okur görüşleri", "آراء القراء", "독자 의견",
])  # fmt: skip
# What heads columns, and below a story what its readers say as well.
READERS_TOO = frozenset([
    "kommentar", "commento", "komentarz", "komentár", "komentář", "kommentti", "kommentaar", "komentaras", "komentārs",
    "kommentár", "комментарий", "yorum", "σχόλιο", "opinia", "vélemények", "rəy", "rəylər", "fikirlər", "пікір", "fikr",
    "fikrlar", "фикр", "კომენტარი", "մեկնաբանություն", "نظر", "دیدگاه", "دیدگاه‌ها", "دیدگاه ها", "نظرات و دیدگاه‌ها",
    "تبصرہ", "आपकी राय", "মতামত", "ความเห็น", "கருத்து", "അഭിപ്രായം", "പ്രതികരണം", "අදහස්", "አስተያየት", "មតិ", "ý kiến",
    "意见", "意見", "maoni", "sharhi", "komentaryo",
])  # fmt: skip
_PATH = "|›>»"


def _of(words: str) -> Iterator[str]:
    return (x.strip() for x in lower(words).split("|"))


def _all(table: Mapping[str, str]) -> list[str]:
    return [x for words in table.values() for x in _of(words)]


_ELIDED = [x for x in _all(_BEFORE) if x.endswith("'")]
_FIRST = re.compile(
    rf"^(?:(?:{any_of(x for x in _all(_BEFORE) if x not in _ELIDED)})\s|(?:{any_of([*_ELIDED, *_of(_BEFORE_DENSE)])}))+"
)
_LAST = re.compile(rf"\s(?:{any_of(_all(_BEHIND))})$")
_PARTED = re.compile(rf"\s*([/|›>»·・&,、])\s*|\s(?:{any_of(_of(_AND))})\s|\sو(?=\w)")
_SIGNS = frozenset("/|·・›&")
_COMPANY = frozenset(_of(_BESIDE))
_PAPERS = frozenset(_of(_EDITIONS))
_COLUMNS = frozenset({Label.OPINION, Label.EDITORIAL})
# Where such a heading may end and begin, looked at before anything else.
FIRST_WORDS = frozenset(x.split()[0] for x in _all(_BEFORE))
_LAST_WORDS = frozenset(x.split()[-1] for x in (*_all(_BEHIND), *_COMPANY))
_DENSE = frozenset(x[0] for x in _of(_BEFORE_DENSE))


class ColumnHeadings:
    """What headings that are made up of names of columns say. `whole` are the known headings, `others` those of them
    that in some newspapers head columns."""

    def __init__(self, whole: Mapping[str, Label], others: frozenset[str]) -> None:
        self._names = {x: label for x, label in whole.items() if label in _COLUMNS and x not in _WHOLE_ONLY}
        self._others = others
        self._company = _COMPANY | others
        self._last_words = _LAST_WORDS | {x.rpartition(" ")[2] for x in (*self._names, *others)}

    @property
    def last_words(self) -> frozenset[str]:
        """The last words of the names, and what may stand behind them."""
        return self._last_words

    def label(self, folded: str) -> Label | None:
        """What a folded heading says; quick for those that are not made up so."""
        # Behind an apostrophe, too: "plus d'opinions".
        last = folded[max(folded.rfind(" "), folded.rfind("'")) + 1 :] or folded[-1:]
        if last in self._last_words or not (last.isalnum() or _SIGNS.isdisjoint(last)) or last[0] in _DENSE:
            return self._read(folded)
        return None

    def _read(self, folded: str) -> Label | None:
        core = _LAST.sub("", _FIRST.sub("", folded))
        if core in self._names:
            return None if core in _ALONE and not _LAST.search(folded) else self._names[core]
        if core != folded and core in self._others and _LAST.search(folded):
            return Label.OPINION
        parts = _PARTED.split(core)
        names = [x for x in parts[::2] if x not in _PAPERS]
        if len(parts) == 1 or not all(x in self._names or x in self._company for x in names):
            return None
        labels = [self._names[x] for x in names if x in self._names]
        if not labels or len(set(labels)) == 1:
            return labels[0] if labels else None
        return labels[-1] if parts[-2] is not None and parts[-2] in _PATH else Label.OPINION
