"""The commonest small words of newspapers' languages, by which most texts tell their language at a glance."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

_WORDS = {
    "en": (
        "the of and to in a is that for it was on with as at by from his he be this have not are but had they she or "
        "an which were their has been will who we you its would about said"
    ),
    "de": (
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat "
        "dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis "
        "mehr durch man sein wurde sei ich wir"
    ),
    "fr": (
        "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec son ont été "
        "cette mais aux nous leur ou comme elle je vous ses selon"
    ),
    "es": (
        "de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ha sin sobre este "
        "ya entre cuando fue también desde"
    ),
    "pt": (
        "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando "
        "nos já também pelo pela até foi são"
    ),
    "it": (
        "di e il la che in un a per è una del con non si da le dei i al della sono come ma anche gli più nel alla lo "
        "ha delle se questo nella dal"
    ),
    "nl": (
        "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar heeft hebben "
        "door over ze wordt werd deze"
    ),
    "sv": "och i att det som en på är av för med den till inte har de om ett var jag men sig från vi så kan när hade",
    "da": "og i at det er en til af på for med den som har de ikke der et om var han men sig fra vi kan også efter",
    "no": "og i å det er som på en til av for med den har de ikke om et var han men seg fra vi kan også etter ble jeg",
    "fi": "ja on ei että se oli hän ovat mutta myös kun joka tai kuin sen mukaan niin ole jo vain olla ollut jos hänen",
    "et": "ja on ei et ta see oli ka kui mis aga või selle ning oma ole kes nad tema mida",
    "lv": "un ir ka no ar par uz kas bet arī tas lai tika bija pēc gan",
    "lt": "ir kad yra į su bei tai iš už jo buvo kaip bet apie tik po jau",
    "pl": "w i na z się do nie że to jest o jak po za od przez co dla przy są ale czy oraz może tak który które być",
    "cs": "a v se na je že s z do o to i ve k pro za by ale si po jako které jsou od který podle byl tak jeho",
    "sk": "a v sa na je že s z do o to aj vo k pre za by ale si po ako sú od ktoré ktorý podľa bol tak jeho",
    "sl": "in je se na za da so v ki pa z kot tudi bi ni po pri ali bo",
    "hr": "i u je na se za da su od s koji a to o će kao ne iz sve bi ili što nije",
    "hu": "a az és hogy nem is egy volt meg csak de mint ez azt már még vagy el ha kell ki sem lehet",
    "ro": "de și şi în a la cu nu pe o să că din un care mai se pentru este ce au fost sunt prin lui sau dar",
    "sq": "e të në një me për dhe që është nga se ka do si më nuk",
    "tr": "ve bir bu da de için ile çok olarak daha olan gibi ne kadar sonra var en ancak mi her olduğu ama",
    "ca": "de la i el que a en els les un per amb del una no és al com més va ha són",
    "gl": "de a e o que da do en un unha os as para por non se co na no máis como tamén foi",
    "af": "die van en in het is dat op te nie met vir aan hy wat word was om sy ook as maar uit sal hulle",
    "az": "və bir bu da də ilə üçün olan daha çox kimi isə ki edib",
    "tl": "ang ng sa na mga ay at si para ito hindi kay nang",
    "sw": "na wa ya kwa ni katika la za kuwa hiyo huo cha yake hilo huyo",
    "id": "yang dan di dengan untuk pada ini dari dalam tidak akan itu ke oleh juga sebagai adalah karena tersebut ada",
    "vi": "và của là có trong được cho không một các với người đã này những để ở",
    "ru": "и в не на с что он как это по но к у из за от для так же все о был его до было года",
    "uk": "і в на не що з та до у як за це від по для про але є його року",
    "bg": "и на в да за се от че с по не са като е до ще след този",
    "mk": "и на во да се од за не со е што го ги ќе како дека",
    "sr": "и у је на се за да су од са не који а то о ће",
    "be": "і ў не на што з у да як гэта ад па за",
    "el": "και το η ο να του της την των με για από που στο στη σε τα δεν θα είναι",
    "ar": "في من على إلى أن التي عن هذا ما الذي مع كان هذه بعد لا",
    "fa": "و در به از که این را با است برای آن هم می یک",
    "ur": "کے میں کی ہے اور سے کا کو نے پر یہ کہ ہیں",
    "hi": "के में की है और से का को ने पर यह कि हैं",
    "mr": "आणि आहे या व हे की तर ते नाही होते त्या म्हणून",
    "ne": "र छ मा को ले भएको गरेको छन् पनि यो",
}
# By their small words these are not told from their neighbours: Croatian, Serbian and Bosnian, Indonesian and Malay.
_TWINS = frozenset({"hr", "id"})
_WORD = re.compile(r"[\w\u0900-\u0e4e]+")
# Fewer words than these tell no language.
_FEW = 25
# A word counts so often at most: "a" and "y" are small words of many languages.
_MOST = 2
# The share of a text's words that its language's small ones have at least, and how far another language's may come.
_LEAST, _LEAD = 0.1, 0.8


def _inverted() -> dict[str, tuple[str, ...]]:
    languages: dict[str, list[str]] = {}
    for language, words in _WORDS.items():
        for word in words.split():
            languages.setdefault(word, []).append(language)
    return {word: tuple(found) for word, found in languages.items()}


_LANGUAGES = _inverted()
KNOWN = frozenset(_WORDS)
# The small words of all of them.
SMALL = frozenset(_LANGUAGES)


def shares_in(text: str) -> dict[str, float]:
    """For each language the share of the text's words that are its small ones; empty for a few words."""
    words = _WORD.findall(text.lower())
    if len(words) < _FEW:
        return {}
    counts: defaultdict[str, int] = defaultdict(int)
    for word, times in Counter(words).items():
        for language in _LANGUAGES.get(word, ()):
            counts[language] += min(times, _MOST)
    return {language: count / len(words) for language, count in counts.items()}


def told_by(shares: dict[str, float]) -> str | None:
    """The language that the shares leave no doubt about."""
    ranked = sorted(shares, key=shares.__getitem__, reverse=True)
    if not ranked or ranked[0] in _TWINS or shares[ranked[0]] < _LEAST:
        return None
    is_alone = len(ranked) == 1 or shares[ranked[1]] <= _LEAD * shares[ranked[0]]
    return ranked[0] if is_alone else None
