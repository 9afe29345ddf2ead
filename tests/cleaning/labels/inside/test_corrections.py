"""Notes on what a story has been put right in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

STORY = "".join(
    f"<p class=kept>On day {day} the harbour trust said that it would dredge the channel before the storms.</p>"
    for day in range(3)
)
NOTES = (
    "Correction: An earlier version of this story gave the wrong date. It was 1963.",
    "Correction, May 5: The lamp was lit in 1963.",
    "This article was amended on 16 March 2024. An earlier version said that the pier was closed in 1961.",
    "(This July 30 story has been corrected to say seven boats, not nine, in paragraph 1)",
    "Editor’s note: This story has been updated to include a statement from the trust.",
    "UPDATE (March 15): The trust has since published the full figures.",
    "Korrektur: Die Mole stammt aus dem Jahr 1958, nicht 1961.",
    "Anmerkung der Redaktion: In einer früheren Version hieß es, die Mole sei 1961 gebaut worden.",
    "Hinweis: In einer früheren Fassung fehlte die Zahl der Boote. Wir haben sie ergänzt.",
    "Rectificatif du 24 janvier : le port compte 82 bateaux, et non 92.",
    "NDLR : cet article a été modifié le 24 janvier pour préciser le nombre de bateaux.",
    "Fe de errores: el muelle se cerró en 1963, no en 1961.",
    "Nota de la redacción: este artículo ha sido actualizado con la respuesta del puerto.",
    "Errata corrige: il molo fu chiuso nel 1963, non nel 1961.",
    "Nota della redazione: l’articolo è stato corretto il 4 novembre.",
    "Erramos: o cais fechou em 1963, e não em 1961.",
    "Rectificatie: de pier sloot in 1963, niet in 1961.",
    "Rättelse: Piren stängdes 1963, inte 1961.",
    "Rettelse: Molen lukkede i 1963, ikke i 1961.",
    "Oikaisu: Laituri suljettiin vuonna 1963, ei 1961.",
    "Sprostowanie: molo zamknięto w 1963 roku, a nie w 1961.",
    "Od redakcji: tekst uzupełniliśmy o stanowisko portu.",
    "Oprava: Molo bylo uzavřeno v roce 1963, ne 1961.",
    "Helyesbítés: a mólót 1963-ban zárták le, nem 1961-ben.",
    "Исправление: в первой версии текста говорилось о 170 лодках. На самом деле их около 70.",
    "От редакции: текст дополнен комментарием порта.",
    "Виправлення: причал закрили 1963 року, а не 1961.",
    "Διόρθωση: η προβλήτα έκλεισε το 1963 και όχι το 1961.",
    "Düzeltme: İskele 1961'de değil 1963'te kapatıldı.",
    "Editörün notu: Haber, limanın açıklaması eklenerek güncellenmiştir.",
    "תיקון: המזח נסגר בשנת 1963 ולא בשנת 1961.",
    "تصحيح: ورد في نسخة سابقة من هذا الخبر أن عدد القوارب 108، والصحيح 180.",
    "اصلاحیه: اسکله در سال ۱۳۴۲ بسته شد.",
    "सुधार: पहले की खबर में नावों की संख्या 21 लिखी गई थी। सही संख्या 12 है।",
    "Ralat: Dermaga ditutup pada 1963, bukan 1961.",
    "Đính chính: Cầu cảng đóng cửa năm 1963, không phải 1961.",
    "更正：本文初稿误将码头长写作六十米，应为六十二米。",
    "编者按：本文已根据港务局的最新通报更新。",
    "【訂正】当初の記事で桟橋の長さを「六十四」としたのは「四十六」の誤りでした。",
    "정정: 최초 보도에서 배를 168척으로 적었으나 186척이 맞기에 바로잡습니다.",
)


@pytest.mark.parametrize("note", NOTES)
def test_such_a_note_behind_the_text_is_part_of_it(labelled: Labeller, note: str) -> None:
    assert labelled(f"<div>{STORY}</div><div class=note><p>{note}</p></div>").labelled.removed == ()


def test_its_heading_is_kept_with_it(labelled: Labeller) -> None:
    page = labelled(f"{STORY}<aside><h4>Correction</h4><p>The lamp at the end of the pier was lit in 1963.</p></aside>")
    assert page.labelled.removed == ()


def test_above_the_text_it_is_kept_too(labelled: Labeller) -> None:
    page = labelled(f"<h1>The lamp is lit</h1><div class=note>{NOTES[0]}</div>{STORY}")
    assert page.label_of("Correction") == "body"


@pytest.mark.parametrize(
    "line",
    [
        "Note: prices in the shop below are of the day on which the page was made.",
        "Hinweis: Für Käufe über diese Links erhalten wir eine Provision.",
        "Update your charts in the shop of the harbour trust.",
        "Corrections to the chart are sold in the harbour's shop.",
        "<a href=/c>Correction: how the lamp was lit in 1963</a>",
    ],
)
def test_other_lines_there_are_not(labelled: Labeller, line: str) -> None:
    assert sum(labelled(f"<div>{STORY}</div><div class=note><p>{line}</p></div>").labelled.keep) == 3


@pytest.mark.parametrize(
    "line", ["Greta Sund contributed to this report.", "The Courier's Ida Holm and Jon Pell contributed to this story."]
)
def test_who_else_worked_on_the_story_is_told_in_it(labelled: Labeller, line: str) -> None:
    assert labelled(f"<div>{STORY}</div><div class=note><p>{line}</p></div>").labelled.removed == ()
    assert sum(labelled(f"<div class=note><p>{line}</p></div><div>{STORY}</div>").labelled.keep) == 3


def test_far_behind_the_text_it_is_none(labelled: Labeller) -> None:
    between = "".join(f"<p><a href=/n/{n}>What the mud holds, part {n}</a></p>" for n in range(9))
    assert sum(labelled(f"<div>{STORY}</div>{between}<p>{NOTES[0]}</p>").labelled.keep) == 3
