from collections.abc import Callable

import pytest

from newsclean.cleaning.metadata import Metadata, languages
from newsclean.cleaning.metadata.languages import normalise_tag

Describe = Callable[..., Metadata]

GERMAN = (
    "Nach drei Jahren hat am Montag die erste Fähre den nördlichen Anleger verlassen, und die ganze Stadt war dabei. "
    "Seit dem Herbst hatten die Ingenieure elf Pfeiler ausgetauscht, das meiste davon bezahlte der Rat der Stadt."
)
GREEK = (
    "Το πρώτο πλοίο μετά από τρία χρόνια έφυγε τη Δευτέρα από τη βόρεια προβλήτα με σαράντα επιβάτες και μια μπάντα. "
    "Οι μηχανικοί είχαν αλλάξει έντεκα στύλους από το φθινόπωρο και τα περισσότερα έξοδα τα πλήρωσε ο δήμος."
)

GUJARATI = (
    "ત્રણ વર્ષ પછી સોમવારે પહેલી હોડી ઉત્તર ઘાટ પરથી ચાલીસ મુસાફરો અને એક વાદ્યવૃંદ સાથે રવાના થઈ હતી. "
    "શિયાળા દરમિયાન ઇજનેરોએ અગિયાર થાંભલા બદલ્યા હતા અને તેનો મોટા ભાગનો ખર્ચ નગરપાલિકાએ આપ્યો હતો."
)
WELSH = (
    "Ar ôl tair blynedd gadawodd y fferi gyntaf y pier gogleddol ddydd Llun gyda deg o deithwyr a band ar ei bwrdd. "
    "Roedd y peirianwyr wedi newid deg o'r colofnau ers yr hydref, a thalodd y cyngor am y rhan fwyaf o'r gwaith."
)


def page(text: str, lang: str = "", head: str = "") -> str:
    return f'<html lang="{lang}"><head>{head}</head><body><p>{text}</p></body></html>'


@pytest.mark.parametrize(
    ("tag", "normal"),
    [
        ("en_us", "en-US"),
        ("ZH-hant-tw", "zh-Hant-TW"),
        ("iw", "he"),
        ("cz", "cs"),
        ("und", None),
        ("English", None),
        ("", None),
    ],
)
def test_tags_as_bcp_47_writes_them(tag: str, normal: str | None) -> None:
    assert normalise_tag(tag) == normal


def test_the_declared_language_is_taken(describe: Describe) -> None:
    found = describe(page(GERMAN, "de-AT"))
    assert (found.language, found.evidence["language"]) == ("de-AT", "html lang")


def test_a_script_that_belies_the_declaration(describe: Describe) -> None:
    found = describe(page(GREEK, "en"))
    assert (found.language, found.evidence["language"]) == ("el", "text")


def test_a_language_that_another_declaration_belies(describe: Describe) -> None:
    found = describe(page(GERMAN, "en", '<meta property="og:locale" content="de_DE">'))
    assert (found.language, found.evidence["language"]) == ("de", "text")


@pytest.mark.parametrize(("text", "language"), [(GERMAN, "de"), (GUJARATI, "gu"), (WELSH, "cy")])
def test_a_language_that_the_template_declares_for_all_pages(describe: Describe, text: str, language: str) -> None:
    found = describe(page(text, "en-US"))
    assert (found.language, found.evidence["language"]) == (language, "text")


def test_a_declaration_that_names_in_another_language_do_not_belie(describe: Describe) -> None:
    text = "Film: Harbour Lights. Regie: Ada Reyes. Musik: Tom Okafor. Kamera: Li Wei. Schnitt und Ton: Pier Company."
    assert describe(page(text, "de")).language == "de"


@pytest.mark.parametrize("text", [GERMAN, GREEK, GUJARATI])
def test_the_model_is_not_loaded_for_what_is_told_at_a_glance(
    describe: Describe, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(languages, "_identifier", lambda: pytest.fail("the model was asked"))
    assert describe(page(text)).language is not None


def test_an_undeclared_language_is_told_from_the_text(describe: Describe) -> None:
    found = describe(page(GERMAN))
    assert (found.language, found.evidence["language"]) == ("de", "text")


def test_a_few_words_tell_no_language(describe: Describe) -> None:
    assert describe(page("Hafen")).language is None
