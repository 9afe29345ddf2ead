"""The language of the article as a BCP 47 tag: declared, and checked against the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from newsclean.cleaning.metadata.clues import Found
from newsclean.cleaning.metadata.function_words import KNOWN, shares_in, told_by

if TYPE_CHECKING:
    from newsclean.cleaning.metadata.clues import Clues

_TAG = re.compile(r"^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$", re.IGNORECASE)
# Old codes and codes of countries that pages write in a language's place.
_MENDED = {
    "iw": "he",
    "in": "id",
    "ji": "yi",
    "jp": "ja",
    "cn": "zh",
    "gr": "el",
    "cz": "cs",
    "dk": "da",
    "ua": "uk",
    "se": "sv",
    "kr": "ko",
}
# The letters of the scripts, and the languages that are written in them; none for Latin. The first language of a
# script is told by the script alone where the last word says so.
_SCRIPTS: tuple[tuple[str, str, bool], ...] = (
    ("[a-zA-Z\u00c0-\u024f\u1e00-\u1eff]", "", False),
    ("[\u0370-\u03ff]", "el grc", True),
    ("[\u0400-\u04ff]", "ru uk be bg sr mk kk ky mn tg tt ba cv ce os ab uz az bs sh cnr rue", False),
    ("[\u0530-\u058f]", "hy", True),
    ("[\u0590-\u05ff]", "he yi lad", True),
    ("[\u0600-\u06ff]", "ar fa ur ps ckb ku sd ug pnb azb ks prs arz", False),
    ("[\u0900-\u097f]", "hi mr ne sa kok mai bho doi brx", False),
    ("[\u0980-\u09ff]", "bn as", True),
    ("[\u0a00-\u0a7f]", "pa", True),
    ("[\u0a80-\u0aff]", "gu", True),
    ("[\u0b00-\u0b7f]", "or", True),
    ("[\u0b80-\u0bff]", "ta", True),
    ("[\u0c00-\u0c7f]", "te", True),
    ("[\u0c80-\u0cff]", "kn", True),
    ("[\u0d00-\u0d7f]", "ml", True),
    ("[\u0d80-\u0dff]", "si", True),
    ("[\u0e00-\u0e7f]", "th", True),
    ("[\u0e80-\u0eff]", "lo", True),
    ("[\u1000-\u109f]", "my", True),
    ("[\u10a0-\u10ff]", "ka", True),
    ("[\u1200-\u137f]", "am ti", True),
    ("[\u1780-\u17ff]", "km", True),
    ("[\u3040-\u30ff]", "ja", True),
    ("[\uac00-\ud7af]", "ko", True),
    ("[\u4e00-\u9fff]", "zh ja yue wuu", True),
)
# Languages of other scripts that are written in Latin, too.
_ALSO_LATIN = frozenset(["sr", "uz", "az", "bs", "sh", "cnr", "kk", "ku", "tt", "mn"])
_LETTER = re.compile(r"[^\W\d_]")
_GLANCE = 400
_SAMPLE = 800
# So much tells the language of 97 of 100 texts, in a fifth of the time; all the sample never says another.
_FIRST_SENTENCE = 160
_ENOUGH = 60
# The share of a text's words that are its language's commonest ones: English is what templates declare when nobody
# changed them, and is believed where the text bears it out; another where the text does not belie it.
_UNCHANGED, _BORNE_OUT, _NOT_BELIED = "en", 0.1, 0.03
_SURE = 0.9


@dataclass(frozen=True, slots=True)
class _Script:
    """A script: its letters, how many of a text's letters they are at least, and its languages."""

    letters: re.Pattern[str]
    share: float
    languages: tuple[str, ...]
    tells: bool


# Most letters of a text are of its script; of a Japanese one every seventh is kana.
_READ = tuple(
    _Script(re.compile(letters), 0.15 if languages == "ja" else 0.5, tuple(languages.split()), tells)
    for letters, languages, tells in _SCRIPTS
)
_LATIN = _READ[0]
_NOT_LATIN = frozenset(x for script in _READ for x in script.languages) - _ALSO_LATIN


def find_language(clues: Clues) -> Found[str] | None:
    """The declared language where the text does not belie it, else the one that the text is in."""
    sample = _sample(clues)
    declared = _declared(clues)
    script = _script_of(sample)
    if script is None:
        return declared
    shares = shares_in(sample)
    if declared is not None and _bears_out(script, shares, _primary(declared.value)):
        return declared
    told = _told(sample, script, shares) if len(sample) >= _ENOUGH else None
    if told is None or (declared is not None and _primary(declared.value) == told):
        return declared
    return Found(told, "text")


def normalise_tag(tag: str) -> str | None:
    """A language tag as BCP 47 writes it ("en_us" -> "en-US"); null for what is none."""
    tag = tag.strip().replace("_", "-")
    if not _TAG.match(tag):
        return None
    primary, *rest = tag.split("-")
    primary = _MENDED.get(primary.lower(), primary.lower())
    if primary in {"und", "mul", "zxx"}:
        return None
    return "-".join((primary, *(x.title() if len(x) == 4 else x.upper() if len(x) == 2 else x.lower() for x in rest)))


def _declared(clues: Clues) -> Found[str] | None:
    head = clues.head
    node = head.story.get("inLanguage")
    declared = (
        ("html lang", head.language),
        ("json-ld", node if isinstance(node, str) else None),
        ("og:locale", head.meta("og:locale")),
        ("content-language", head.meta("content-language", "language", "dc.language")),
        ("site", clues.site.language if clues.site else None),
    )
    for evidence, tag in declared:
        if tag and (normal := normalise_tag(tag)):
            return Found(normal, evidence)
    return None


def _sample(clues: Clues) -> str:
    parts: list[str] = []
    length = 0
    for block, is_kept in zip(clues.blocks.blocks, clues.keep, strict=False):
        if is_kept:
            parts.append(block.text)
            length += len(block.text)
            if length >= _SAMPLE:
                break
    return " ".join(parts)[:_SAMPLE]


def _bears_out(script: _Script, shares: dict[str, float], language: str) -> bool:
    """True for a language that the script and the small words of a text speak for, or do not speak against."""
    is_possible = language not in _NOT_LATIN if script is _LATIN else language in script.languages
    if not is_possible or language not in KNOWN:
        return is_possible
    least = _BORNE_OUT if language == _UNCHANGED else _NOT_BELIED
    return not shares or shares.get(language, 0.0) >= least


def _script_of(sample: str) -> _Script | None:
    """The script that most letters are in; null where there are too few letters or no script is known."""
    sample = sample[:_GLANCE]
    if len(sample) < _ENOUGH // 2:
        return None
    if sample.isascii():
        return _LATIN
    if len(_LATIN.letters.findall(sample)) > _LATIN.share * len(sample):
        return _LATIN
    letters = len(_LETTER.findall(sample))
    return next((x for x in _READ if len(x.letters.findall(sample)) > x.share * letters), None)


def _told(sample: str, script: _Script, shares: dict[str, float]) -> str | None:
    """The language of a text: by its script, else by its small words, else by the model."""
    if script.tells:
        return script.languages[0]
    return told_by(shares) or _by_model(sample)


def _by_model(sample: str) -> str | None:
    for size in (_FIRST_SENTENCE, _SAMPLE):
        language, probability = _identifier().classify(sample[:size])
        if probability >= _SURE:
            return str(language)
    return None


@cache
def _identifier():  # type: ignore[no-untyped-def]
    """Loaded once, for the pages whose language is in doubt: half a second."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _primary(tag: str) -> str:
    return tag.partition("-")[0]
