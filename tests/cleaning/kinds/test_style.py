"""What the models of style see of a text, and what they tell."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
import pytest

from newsclean.cleaning.forest import Forest
from newsclean.cleaning.kinds.style import FEATURES, StyleModel, reads_as_news, style_features, told_by_style
from newsclean.cleaning.kinds.types import find_article_type
from newsclean.model import ArticleType

if TYPE_CHECKING:
    from conftest import CluesOf

    from newsclean.cleaning.kinds.clues import KindClues

OPINION = """
We are told that the night bus must go because it does not pay. But when did it ever pay? Nobody asks that of the
bridge, and nobody should. I do not believe that those who decide have ever stood on the quay after midnight, and I
would not want to be there when they do.

The truth is that people do not need a cheaper town. They need one that works for them. If our council cannot see why
that is, then perhaps it should ask those who clean its offices how they would get home.

Of course there are those who say that we should be patient. I have never understood why. We have been patient for ten
years, and nothing came of it but another study. What would we lose if we simply tried? Not much, I think, and not for
long. And if I am wrong, we can still take the bus away, because that is what we are good at.

It is not really about the bus, then. It is about who we think this town is for, and whether we would rather be right
than kind. I know what I would choose. I only wish that they did, too.
"""
ADVICE = """
Ein Tau soll halten, ohne dass es dem Boot schadet. Wer sein Boot im Herbst fest macht, kann mit ein paar Handgriffen
viel Ärger vermeiden. Hier lesen Sie, wie das geht und was Sie dafür brauchen.

Das richtige Tau

Ein Tau aus Hanf kann Wasser ziehen und wird dann schwer. Wenn es lange halten soll, können Sie es mit Wachs
einreiben. Für kleine Boote kann man auch ein dünnes Tau nehmen, wenn man es doppelt legt.

Der richtige Knoten

Wie viele Knoten muss man können? Für den Anfang reichen drei. Mit dem Palstek lässt sich fast jedes Boot fest machen,
und wenn er nass wird, kann man ihn trotzdem wieder lösen.

So geht es

Legen Sie zuerst eine Schlaufe. Dann führen Sie das Ende von unten durch die Schlaufe und um das Tau herum. Wenn Sie
nun ziehen, kann sich der Knoten nicht mehr öffnen.

Noch ein Tipp

Ein Knoten kann noch so gut sein: Wenn das Tau alt ist, hilft er nicht. Prüfen Sie deshalb im Frühling, wie es
aussieht.
"""
NEWS = """
The harbour trust will dredge the river before the winter, its chairman said on Tuesday.

“We have waited long enough, and you can see what that has cost us,” Ada Reyes told reporters after the meeting.

The work is to begin on 4 November and will cost 2.1 million pounds, according to a statement by the council.

Police said that the quay would be closed for three weeks. A spokesman for the ferries announced other times of
departure, which were confirmed by the ministry.
"""


def _clues(clues_of: CluesOf, text: str, title: str, language: str = "en") -> KindClues:
    body = "".join(f"<p class=kept>{x}</p>" for x in text.strip().split("\n\n"))
    head = f"<meta property=og:locale content={language}><title>{title}</title>"
    return clues_of(f"<h1>{title}</h1>{body}", head)


def _seen(clues: KindClues) -> dict[str, float]:
    return dict(zip(FEATURES, style_features(clues), strict=True))


def test_each_feature_has_a_name(clues_of: CluesOf) -> None:
    assert len(style_features(clues_of("<p>Rope</p>"))) == len(FEATURES)


@pytest.mark.parametrize(
    ("text", "title", "language", "expected"),
    [
        (OPINION, "What the night bus knows", "en", ArticleType.OPINION),
        (ADVICE, "Fest am Steg: So hält das Boot auch im Sturm", "de", ArticleType.FEATURE),
        (NEWS, "River to be dredged before winter", "en", None),
    ],
)
def test_style_tells_the_type(
    text: str, title: str, language: str, expected: ArticleType | None, clues_of: CluesOf
) -> None:
    clues = _clues(clues_of, text, title, language)
    assert told_by_style(clues) is expected
    assert reads_as_news(clues) is (expected is None)


def test_the_evidence_is_the_style(clues_of: CluesOf) -> None:
    clues = _clues(clues_of, OPINION, "What the night bus knows")
    assert find_article_type(clues) == (ArticleType.OPINION, "style")


def test_a_word_of_the_page_tells_more_than_its_style(clues_of: CluesOf) -> None:
    clues = _clues(clues_of, OPINION, "Editorial: What the night bus knows")
    assert find_article_type(clues) == (ArticleType.EDITORIAL, "headline")


def test_what_a_dateline_says_is_news_is_news(clues_of: CluesOf) -> None:
    clues = _clues(clues_of, f"PORT SELBY (Reuters) - {OPINION.strip()}", "What the night bus knows")
    assert clues.labelled.dateline is not None
    assert told_by_style(clues) is None


def test_what_others_said_is_none_of_the_style(clues_of: CluesOf) -> None:
    seen = _seen(_clues(clues_of, NEWS, "River to be dredged before winter"))
    assert seen["we"] == seen["you"] == 0
    assert 0.1 < seen["quoted"] < 0.2
    assert seen["said"] > 4


@pytest.mark.parametrize(
    ("language", "text", "manner"),
    [
        ("en", "You don’t need a long rope for this, and nobody’s going to mind a short one.", "not"),
        ("fr", "Il n’y a plus de corde assez longue sur le quai du port, dit le gardien.", "not"),
        ("nn", "Ein treng ikke langt tau til dette, seier hamnevakta på kaia.", "not"),
        ("hi", "हमें घाट पर एक लंबी रस्सी चाहिए, और नाव को भी।", "we"),
        ("ru", "Мы знаем, что канат на пристани нужен всем, кто живёт у воды.", "we"),
    ],
)
def test_the_small_words_of_a_language(language: str, text: str, manner: str, clues_of: CluesOf) -> None:
    assert _seen(_clues(clues_of, text, "Rope", language))[manner] > 0


def test_of_another_language_they_are_other_words(clues_of: CluesOf) -> None:
    seen = _seen(_clues(clues_of, "Vi er not me if but said they we you i can.", "Rope", "pl"))
    assert not any(seen[x] for x in ("not", "if", "but", "said", "they", "we", "you", "can"))


def test_where_a_page_is_filed(clues_of: CluesOf) -> None:
    clues = clues_of("<p class=kept>Rope.</p>", url="https://courier.example/food-drink/local/how-to-tie-a-rope.html")
    seen = _seen(clues)
    assert (seen["advice_folders"], seen["news_folders"]) == (2, 1)


def test_a_model_comes_back_as_it_was_written() -> None:
    forest = Forest(np.zeros((1, 1), np.intp), np.array([[0.5]], np.float32), np.array([[-2, 2]], np.float32), 0.0)
    model = StyleModel((forest, forest), (0.7, 0.5))
    file = io.BytesIO()
    model.save(file)
    found = StyleModel.load(io.BytesIO(file.getvalue()))
    assert found.least == model.least
    assert found.tell([1.0]) is ArticleType.OPINION
    assert found.tell([0.0]) is None
    assert StyleModel((forest, forest), (0.9, 0.5)).tell([1.0]) is ArticleType.FEATURE
