"""The place that begins a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsclean.cleaning.labels.tells.datelines import find_dateline, read_dateline

if TYPE_CHECKING:
    from conftest import Labeller

SENTENCE = "The harbour trust said that it would dredge the channel again before the winter storms set in."


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        ("TEHRAN:", "TEHRAN"),
        ("KARACHI/LAHORE:", "KARACHI/LAHORE"),
        ("WASHINGTON (AP) —", "WASHINGTON"),
        ("Berlin (dpa) -", "Berlin"),
        ("CARROW, Mich. —", "CARROW, Mich."),
        ("ST. LOUIS, Mo. (AP) —", "ST. LOUIS, Mo."),
        ("ALDERMERE, B.C. –", "ALDERMERE, B.C."),
        ("WASHINGTON, D.C. (AP) —", "WASHINGTON, D.C."),
        ("ROMA. -", "ROMA"),
        ("JAKARTA, Courier.com -", "JAKARTA"),
        ("NEW DELHI, March 4 (Reuters) -", "NEW DELHI"),
        ("New Delhi, May 11 (PTI)", "New Delhi"),
        ("New Delhi, May 11 (see page 4)", None),
        ("Berlin (AFP)", "Berlin"),
        ("London (CNN)", "London"),
        ("The mayor, Ida Holm (AFP)", None),
        ("Associated Press (AP)", None),
        ("Agence France-Presse (AFP)", None),
        ("Cable News Network (CNN)", None),
        ("Médecins Sans Frontières (AFP)", None),
        ("New Delhi (PTI)", "New Delhi"),
        ("Roma, 3 mag. -", "Roma"),
        ("Bundesliga, 3. Spieltag -", None),
        ("Saison, 3. Mai, sagt er -", None),
        ("МОСКВА, 17 июня. /ТАСС/.", "МОСКВА"),
        ("Madrid, 5 mar (EFE).-", "Madrid"),
        ("BUENOS AIRES.-", "BUENOS AIRES"),
        ("(ANSA) - ROMA, 14 MAG -", "ROMA"),
        ("(ANSA) - Roma -", "Roma"),
        ("JAKARTA, KOMPAS.com -", "JAKARTA"),
        ("KOMPAS.COM, Jakarta -", "Jakarta"),
        ("MANILA, Philippines —", "MANILA, Philippines"),
        ("[ROMA]", "ROMA"),
        ("[UPDATE]", None),
        ("[Mira]", None),
        ("القاهرة (رويترز) -", "القاهرة"),
        ("(서울=연합뉴스) 김민수 기자 =", "서울"),
        ("新华社北京11月2日电", "北京"),
        ("Kathmandu, May 14:", "Kathmandu"),
        ("Doha:", "Doha"),
        ("Mumbai, TBN:", "Mumbai"),
        ("Nairobi, Kenya —", "Nairobi, Kenya"),
        ("Fenn, TBN:", None),
        ("Doha, a city of parks:", None),
        ("本报青岛11月2日电", "青岛"),
        ("（中央社台東12日電）", "台東"),
        ("（中央社記者林潮生台東12日電）", "台東"),
        ("Saturday, May 14:", None),
        ("UPDATE:", None),
        ("EDITOR’S NOTE:", None),
        ("港口公司担任架构师，并讲授C#/.", None),
        ("本季A股：", None),
        ("Fenn:", None),
        ("Two things matter:", None),
        ("Analysis:", None),
        ("FACT CHECK:", None),
        ("EXPLAINER:", None),
        ("JUST IN:", None),
        ("EN VIVO:", None),
        ("ÚLTIMA HORA:", None),
        ("EILMELDUNG:", None),
        ("MOVIE REVIEW:", None),
        ("PRESS RELEASE —", None),
        ("CRICKET:", None),
        ("SPORT -", None),
        ("Madrid, a city of parks.-", None),
        ("The mayor, Ida Holm (Labour) -", None),
    ],
)
def test_what_stands_before_the_first_sentence(lead: str, place: str | None) -> None:
    assert read_dateline(f"{lead} {SENTENCE}") == place


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        ("کراچی:", "کراچی"),
        ("نئی دہلی:", "نئی دہلی"),
        ("नई दिल्ली:", "नई दिल्ली"),
        ("खोटाङ, माघ १ -", "खोटाङ"),
        ("काठमाडौं, २३ जेठ ।", "काठमाडौं"),
        ("खोटाङ, माघ -", None),
        ("القاهرة:", "القاهرة"),
        ("लखनऊ।", "लखनऊ"),
        ("नई दिल्ली।", "नई दिल्ली"),
        ("नगर संवाददाता, लखनऊ।", "लखनऊ"),
        ("लखनऊ, एजेंसी।", "लखनऊ"),
        ("नहीं।", None),
        ("बंदरगाह बंद है।", None),
        ("پشاور (نمائندہ خصوصی)", "پشاور"),
        ("کراچی (بندرگاہ)", None),
        ("নিজস্ব প্রতিবেদক, খুলনা:", "খুলনা"),
        ("খুলনা, ২৮ মে:", "খুলনা"),
        ("عاجل:", None),
        ("विश्लेषण:", None),
        ("وقال وزير الخارجية:", None),
    ],
)
def test_scripts_without_capitals(lead: str, place: str | None) -> None:
    assert find_dateline([f"{lead} {SENTENCE}", SENTENCE]) == place
    assert find_dateline([SENTENCE, f"{lead} {SENTENCE}"]) is None


def test_who_speaks_again_and_again_is_no_place() -> None:
    asked = [f"{lead}: {SENTENCE}" for lead in ("MERCURY", "Ada Reyes", "MERCURY", "Ada Reyes", "MERCURY")]
    assert find_dateline(asked) is None
    assert find_dateline(asked[:2]) == "MERCURY"


def test_one_of_several_who_speak_is_no_place() -> None:
    said = [f"{name}: {SENTENCE}" for name in ("QUILL", "MARA SAND", "QUILL", "MARA SAND")]
    assert find_dateline(said) is None
    assert find_dateline([said[0], f"The mayor, Ada Quill, said so. {SENTENCE}"]) is None
    assert find_dateline([said[0], f"South Quill was closed, as was all in Quill. {SENTENCE}"]) == "QUILL"
    # News from several towns.
    assert find_dateline([f"{name}: {SENTENCE}" for name in ("LAHORE", "KARACHI", "QUETTA")]) == "LAHORE"
    assert find_dateline([f"{name}: {SENTENCE}" for name in ("LAHORE", "KARACHI", "QUETTA", "KARACHI")]) == "LAHORE"
    assert find_dateline([f"LAHORE: Deputy Commissioner Lahore Ada Quill said so. {SENTENCE}"]) == "LAHORE"


@pytest.mark.parametrize(
    ("first", "place"),
    [
        ("NEW YORK (Reuters) - The ferry is late.", "NEW YORK"),
        ("Berlin (dpa) Die Fähre ist da.", "Berlin"),
        ("Ferry (late) - It is not here.", None),
        ("FERRY - It is not here.", None),
    ],
)
def test_a_short_paragraph_with_an_agency(first: str, place: str | None) -> None:
    assert find_dateline([first, SENTENCE]) == place


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        ("<b>Port Ellery.</b> The", "Port Ellery"),
        ("<strong>Port Ellery. </strong>The", "Port Ellery"),
        ("<b>Halvern.</b> The", None),
        ("<b>Update.</b> The", None),
        ("<b>Port Ellery.</b> the", None),
        ("On <b>Port Ellery.</b> The", None),
        ("Port Ellery. The", None),
    ],
)
def test_a_place_in_bold_letters_that_the_story_names_again(labelled: Labeller, lead: str, place: str | None) -> None:
    story = f"<p class=kept>{SENTENCE}</p><p class=kept>In Port Ellery they waited for an update. {SENTENCE}</p>"
    page = labelled(f"<p class=kept>{lead} harbour trust said that it would dredge the channel again.</p>{story}")
    assert page.labelled.dateline == place


GERMAN = (
    "Rat hat am Montag beschlossen, zwei Brücken über den Fluss neu zu bauen, weil ihre Pfeiler seit dem Hochwasser "
    "nicht mehr sicher stehen."
)


@pytest.mark.parametrize(
    ("lead", "other", "place"),
    [
        ("Altenfurt. Der", "Wer in Altenfurt wohnt und aus Altenfurt kommt", "Altenfurt"),
        ("Altenfurt – Der", "Wer in Altenfurt wohnt und nach Altenfurt will", "Altenfurt"),
        ("Altenfurt - Der", "Wer im Raum Altenfurt wohnt", "Altenfurt"),
        ("ALTENFURT. Der", "Wer in Altenfurt wohnt", "ALTENFURT"),
        ("Bad Ellern. Der", "Wer in der Stadt Bad Ellern wohnt", "Bad Ellern"),
        (
            "Altenfurt am Main. Der",
            "Wer aus Altenfurt am Main kommt und in Altenfurt am Main wohnt",
            "Altenfurt am Main",
        ),
        ("Altenfurt/Ellern. Der", "Wer in Altenfurt wohnt", "Altenfurt/Ellern"),
        ("Ellern/Altenfurt – Der", "Wer in Altenfurt wohnt", "Ellern/Altenfurt"),
        ("<span>Altenfurt.</span> <span>Der</span>", "Wer in Altenfurt wohnt", "Altenfurt"),
        ('<span class="location">Altenfurt</span> – Der', "Wer hier wohnt", "Altenfurt"),
        ('<i class="dateline">ALTENFURT —</i> Der', "Wer hier wohnt", "ALTENFURT"),
        ("ДУБОВКА. Der", "Кто живет в Дубовке", "ДУБОВКА"),
        ("Altenfurt. Der", "Wer in der Stadt Altenfurt den Altenfurt Cup sieht", "Altenfurt"),
        ("Berlin. Der", "Wer in Berlin wohnt", "Berlin"),
        # People and feelings stand behind one such word, too.
        ("Altenfurt. Der", "Wer in Altenfurt wohnt", None),
        ("Panik – Der", "Wer in Panik gerät", None),
        ("Tusk. Der", "Kto rozmawia z Tuskiem i idzie do Tuska", None),
        ("Marten. Der", "Wer das Vertrauen in Marten verlor", None),
        # Nothing tells that it is a place.
        ("Altenfurt. Der", "Wer hier wohnt", None),
        ("Stille. Der", "Wer die Stille kennt, lebt in Stille", None),
        ("Merkwürdig. Der", "Das war merkwürdig", None),
        ("Brandt – Der", "Ada Brandt sagt", None),
        ("Kommentar. Der", "Wer in Kommentar sieht", None),
        # A word by which someone begins to tell, an enumeration, a match.
        ("Altenfurt. Ich komme wieder, dachte ich, und der", "Wer in Altenfurt wohnt", None),
        ("Altenfurt. Eine Stadt am Fluss, in der der", "Wer in Altenfurt wohnt", None),
        ("Altenfurt. Ellern. Hohenau. Der", "Wer in Altenfurt wohnt", None),
        ("Altenfurt – Ellern: Der", "Wer in Altenfurt wohnt", None),
        ('<span class="place">Der neue Platz</span> und der', "Wer hier wohnt", None),
        ('<span class="location">Reuters</span> – Der', "Wer hier wohnt", None),
    ],
)
def test_a_place_that_only_the_story_tells_of(labelled: Labeller, lead: str, other: str, place: str | None) -> None:
    story = f"<p class=kept>{lead} {GERMAN}</p><p class=kept>{other}, fährt einen Umweg. {GERMAN}</p>"
    assert labelled(story).labelled.dateline == place
