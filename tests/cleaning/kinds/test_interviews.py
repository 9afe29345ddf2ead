"""Interviews by the form of their text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsclean.cleaning.kinds.interviews import is_interview
from newsclean.cleaning.kinds.types import find_article_type
from newsclean.model import ArticleType

if TYPE_CHECKING:
    from conftest import CluesOf

TURNS = {
    "en": [
        ("When did you first see the pier?", "I was six years old, and my father held my hand."),
        ("Did the storm frighten you?", "It did. I sat on the floor of the office until morning."),
        ("What did you find?", "Forty metres were gone, and I could not speak."),
        ("Will it stand again?", "It will, in spring. The money is there."),
        ("And after that?", "After that I shall go fishing, as my wife has asked for years."),
    ],
    "es": [
        ("¿Cuándo vio el muelle por primera vez?", "Tenía seis años y mi padre me llevaba de la mano."),
        ("¿Tuvo miedo de la tormenta?", "Sí. Me quedé sentado en el suelo de mi oficina."),
        ("¿Qué encontró?", "Faltaban cuarenta metros y yo no podía hablar."),
        ("¿Volverá a estar en pie?", "En primavera. El dinero está."),
        ("¿Y después?", "Después iré a pescar, como me pide mi mujer desde hace años."),
    ],
    "ja": [
        ("桟橋を初めて見たのはいつですか？", "六歳でした。私は父の手を握っていました。"),
        ("嵐は怖かったですか？", "はい。私は朝まで床に座っていました。"),
        ("何を見ましたか？", "四十メートルが消えていて、私は言葉が出ませんでした。"),
        ("再建されますか？", "春にはできます。お金はあります。"),
        ("その後は？", "私は釣りに行きます。妻が何年も望んでいますから。"),
    ],
}
ADVICE = [
    ("When does the work begin?", "The work begins in spring, the council said on Tuesday."),
    ("What will it cost?", "About nine million pounds, most of it from the fund for the coast."),
    ("Who pays?", "The fund pays seven million, the town the rest."),
    ("Where do ships go?", "Ships use the northern quay, and I would rather see them there, the harbour master said."),
    ("Is the pier safe?", "The outer part has been closed since the storm."),
]
OWN = [(x.replace("you", "I"), y) for x, y in TURNS["en"]]


def _page(turns: list[tuple[str, str]], question: str = "<b>{}</b>", answer: str = "{}") -> str:
    said = "".join(f"<p class=kept>{question.format(x)}</p><p class=kept>{answer.format(y)}</p>" for x, y in turns)
    return f"<h1>The harbour master and the sea</h1>{said}"


def _head(language: str) -> str:
    return f"<meta property=og:type content=article><meta http-equiv=content-language content={language}>"


@pytest.mark.parametrize("language", TURNS)
@pytest.mark.parametrize(
    ("question", "answer"),
    [("<b>{}</b>", "{}"), ("Courier: {}", "Croft: {}"), ("<strong>COURIER: {}</strong>", "<b>Ada Croft:</b> {}")],
)
def test_interview(clues_of: CluesOf, language: str, question: str, answer: str) -> None:
    clues = clues_of(_page(TURNS[language], question, answer), _head(language))
    assert find_article_type(clues) == (ArticleType.INTERVIEW, "questions and answers")


@pytest.mark.parametrize(
    "page",
    [
        _page(ADVICE),
        _page(ADVICE, "Q: {}", "A: {}"),
        _page([(x, f"The council has a plan.</p><p class=kept>{y}") for x, y in TURNS["en"]], "<h3>{}</h3>"),
        _page(TURNS["en"][:4]),
        _page(TURNS["en"], "{}"),
        _page([(x.replace("?", "."), y) for x, y in TURNS["en"]]),
        _page(
            [(x.replace("did you", "did I").replace("Did the storm frighten you", "Do I fear it"), y) for x, y in OWN]
        ),
    ],
    ids=["nobody says I", "of readers", "quoted", "few", "not set off", "no questions", "asks himself"],
)
def test_no_interview(clues_of: CluesOf, page: str) -> None:
    assert not is_interview(clues_of(page, _head("en")))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Das Gespräch führte Ada Reyes.", ArticleType.INTERVIEW),
        ("Propos recueillis par Ada Reyes", ArticleType.INTERVIEW),
        ("Rozmawiała Ada Nowak", ArticleType.INTERVIEW),
        ("Беседовала Анна Светлова", ArticleType.INTERVIEW),
        ("Interview: Ada Reyes", ArticleType.INTERVIEW),
        ("Rozmawiała z mieszkańcami o molo", ArticleType.NEWS),
        ("Interview: the mayor on ferries", ArticleType.NEWS),
    ],
)
def test_asked_by(clues_of: CluesOf, line: str, expected: ArticleType) -> None:
    page = f"<h1>The harbour master and the sea</h1><p class=kept>The sea gives and takes.</p><p>{line}</p>"
    found = find_article_type(clues_of(page, _head("en")))
    assert found is not None
    assert found[0] == expected


@pytest.mark.parametrize(
    ("headline", "expected"),
    [("Interview mit Ada Reyes: der Hafen", ArticleType.INTERVIEW), ("Der Hafen und die Fragen", ArticleType.NEWS)],
)
def test_what_calls_itself_so_needs_few_questions(clues_of: CluesOf, headline: str, expected: ArticleType) -> None:
    said = (
        "<p class=kept>Wer holt den Schlick aus dem Hafen?</p><p class=kept>Der Bagger holt ihn, wenn er fährt.</p>" * 3
    )
    for text, told in ((said, expected), (said.replace("Wer", "„Wer").replace("?", "?“"), ArticleType.NEWS)):
        found = find_article_type(clues_of(f"<h1>{headline}</h1>{text}", _head("de")))
        assert found is not None
        assert found[0] == told


NAMED = "<h1>Ada Croft: “The sea gives”</h1><p class=kept>{} comes early and asks for tea. Nobody else is there.</p>{}"


@pytest.mark.parametrize(
    ("question", "answer"), [("<b>Q:</b> {}", "<b>A:</b> {}"), ("Pregunta. {}", "Respuesta. {}"), ("P. {}", "R. {}")]
)
def test_marked_questions_to_whom_the_headline_names(clues_of: CluesOf, question: str, answer: str) -> None:
    said = "".join(f"<p class=kept>{question.format(x)}</p><p class=kept>{answer.format(y)}</p>" for x, y in ADVICE[:3])
    assert is_interview(clues_of(NAMED.format("Ada Croft", said), _head("en")))
    assert not is_interview(clues_of(NAMED.format("The mayor", said), _head("en")))
    assert not is_interview(
        clues_of(NAMED.format("Ada Croft", said).replace("Ada Croft:", "Readers ask:"), _head("en"))
    )


def test_a_list_that_is_marked_with_letters_is_none(clues_of: CluesOf) -> None:
    said = "".join(f"<p class=kept>{x}. What the pier holds?</p>" for x in ("P", "Q", "R", "A"))
    assert not is_interview(clues_of(NAMED.format("Ada Croft", said), _head("en")))
