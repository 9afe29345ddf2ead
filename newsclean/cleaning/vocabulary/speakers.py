"""How those speak who are interviewed, how a newspaper tells what others said, and how it names who asked them."""

from __future__ import annotations

import re

from newsclean.cleaning.vocabulary.patterns import any_of

# By which words those of one language speak of themselves, each alone.
SELF = {
    "en": "i i'm i've i'd i'll me my myself",
    "de": "ich mir mich mein meine meinem meinen meiner",
    "fr": "je j moi mon ma mes m",
    "es": "yo me mi mis mí conmigo",
    "it": "io mi mio mia miei mie me",
    "pt": "eu me meu minha meus minhas mim",
    "ca": "jo em meva meu meves meus",
    "nl": "ik mij me mijn",
    "sv": "jag mig mitt mina",
    "no": "jeg meg mitt mine",
    "nb": "jeg meg mitt mine",
    "nn": "eg meg mitt mine",
    "da": "jeg mig mit mine",
    "fi": "minä minun minua minulle minusta minulla",
    "pl": "ja mnie mi mój moja moje mną moich",
    "cs": "já mě mně mi můj moje mám jsem",
    "sk": "ja mňa mne mi môj moja moje som",
    "hu": "én nekem engem velem rám",
    "ro": "eu mie mi mă meu mea mele",
    "ru": "я мне меня мой моя мои моей",
    "uk": "я мені мене мій моя мої",
    "bg": "аз мен ми моята моя",
    "hr": "ja meni mene mi moj moja sam",
    "sr": "ja meni mene mi moj moja sam ја мени мене ми мој моја сам",
    "sl": "jaz meni mene mi moj moja sem",
    "el": "εγώ μου εμένα μένα",
    "tr": "ben benim bana beni bende",
    "id": "saya aku",
    "ms": "saya aku",
    "vi": "tôi mình",
    "ar": "أنا إنني إني لدي كنت",
    "fa": "من",
    "he": "אני לי שלי אותי",
    "hi": "मैं मैंने मुझे मेरा मेरी मेरे",
    "ur": "مجھے میرا میری میرے",
    "bn": "আমি আমার আমাকে",
}
# The same where words are not parted; "we" and "our country" of Chinese begin with the sign for "I".
_DENSE_I = {
    "ja": "私|僕|俺",
    "zh": "我(?![们們国國方])",
    "ko": r"\b(?:저는|제가|저도|저의|나는|내가|나도)",
    "th": "ผม|ฉัน",
}
_WORDS = {language: frozenset(words.split()) for language, words in SELF.items()}
_DENSE = {language: re.compile(pattern) for language, pattern in _DENSE_I.items()}
_WORD = re.compile(r"[^\W\d_]+(?:'(?:m|ve|d|ll)\b)?")
# What stands before the name of who asked the questions, or of who wrote down the answers.
_ASKED = (
    "interviewed by", "interview conducted by", "das interview führte", "das interview führten", "interview führte",
    "das gespräch führte", "das gespräch führten", "gespräch führte", "die fragen stellte", "die fragen stellten",
    "propos recueillis par", "entretien réalisé par", "interview réalisée par", "entretien mené par",
    "entretien conduit par", "rozmawiał", "rozmawiała", "rozmawiali", "беседовал", "беседовала", "беседовали",
    "интервью взял", "интервью взяла", "интервью вела", "вопросы задавал", "вопросы задавала", "розмовляв",
    "розмовляла", "спілкувалася",
)  # fmt: skip
# What a byline calls the piece, before a colon.
_INTERVIEW = (
    "interview", "intervju", "entretien", "entrevista", "intervista", "haastattelu", "wywiad", "rozhovor", "интервью",
)  # fmt: skip
# The same with whom it is held, in headlines and beside them.
_HELD_WITH = re.compile(
    r"\b(?:interview (?:mit|with|met|med|avec|de|cu)|(?:im|ein) gespräch mit|(?:drei|fünf|\d) fragen an|"
    r"in conversation with|q&a with|questions (?:for|to)|entretien avec|(?:\d|trois|cinq) questions à|"
    r"entrevista (?:a|con|com)|conversación con|intervista (?:a|ad|al|alla|con)|intervju med|haastattelussa|"
    r"wywiad z|rozmowa z|rozhovor s|interjú|interviu cu|интервью с|беседа с|інтерв.ю з|συνέντευξη με|wawancara|"
    r"phỏng vấn)\b|حوار مع|مقابلة مع|گفتگو با|ראיון עם|インタビュー|专访|專訪|인터뷰",
    re.IGNORECASE,
)
_CALLED = re.compile(rf"^\W*(?:{any_of(_INTERVIEW)})\s*:\s*(?P<who>.*?)\W*$", re.IGNORECASE)
# Who says something tells a story.
_SAYS = re.compile(
    r"\b(?:said|says|told|wrote|writes|argued|urged|added|sagte|sagt|erklärte|schrieb|(?:a|ont) (?:dit|lancé|déclaré|"
    r"ajouté|écrit)|dijo|dijeron|afirmó|disse|afirmou|ha detto|zei|sade|sanoi|powiedział\w*|řekl\w*|mondta|сказал\w*|"
    r"заявил\w*|сказав|заявив|είπε|dedi|kata|ujar\w*|katanya)\b|گفت|قال|कहा|[說说](?:[，,：:]|道)|と(?:述べ|話し)|말했다",
    re.IGNORECASE,
)
_ASKED_BY = re.compile(rf"^\W*(?:{any_of(_ASKED)})(?:\s*[:：・＝=]\s*|\s+|$)(?P<who>.*?)\W*$", re.IGNORECASE)


def speaks_of_self(text: str, language: str) -> bool | None:
    """True for words of somebody who says "I"; null in languages of which that is not known."""
    language = language.partition("-")[0].lower()
    if (dense := _DENSE.get(language)) is not None:
        return dense.search(text) is not None
    words = _WORDS.get(language)
    return None if words is None else not words.isdisjoint(_WORD.findall(text.lower().replace("’", "'")))


def tells_who_said(text: str) -> bool:
    """True for a line with a word for saying something, in the third person."""
    return _SAYS.search(text) is not None


def calls_itself_interview(text: str) -> bool:
    """True for a line that says with whom an interview is held."""
    return _HELD_WITH.search(text) is not None


def asked_by(text: str, *, is_byline: bool) -> str | None:
    """Who asked the questions, by a line that says no more than that: "Das Gespräch führte Ada Reyes", in bylines
    "Interview: Ada Reyes"; empty where the name stands on the next line, null for other lines."""
    match = _ASKED_BY.match(text) or (_CALLED.match(text) if is_byline else None)
    return match["who"] if match else None
