"""What a reader of a record is warned of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from newsclean.cleaning.kinds.flags import find_flags
from newsclean.model import Flag, Page

if TYPE_CHECKING:
    from conftest import CluesOf

PARAGRAPH = "The harbour trust said on Friday that it would dredge the channel again."
STORY = f"<h1>Channel to be dredged</h1><p class=kept>{PARAGRAPH}</p>"
WALL = "<div class=paywall><h3>Subscribe to continue reading</h3><p>From 2 a week.</p></div>"


@pytest.mark.parametrize(
    ("body", "head", "expected"),
    [
        (STORY, "", ()),
        (STORY + WALL, "", (Flag.PAYWALLED, Flag.TRUNCATED)),
        (STORY.replace("again.", "again ..."), "", (Flag.TRUNCATED,)),
        (STORY.replace("</h1>", "</h1><p>Sponsored content</p>"), "", (Flag.SPONSORED,)),
        (STORY.replace("</h1>", "</h1><p>Sponsored by Castle Hotel</p>"), "", (Flag.SPONSORED,)),
        # Who pays for the section shows a logo behind these words.
        (STORY.replace("</h1>", "</h1><p>Sponsored by</p>"), "", ()),
        (STORY, "<meta name=author content='Associated Press'>", (Flag.WIRE,)),
        (STORY.replace("<p class=kept>", "<p class=kept>ELLERY (Reuters) - "), "", (Flag.WIRE,)),
        (STORY.replace("<p class=kept>", "<p class=kept>SEOUL (KCNA) - "), "", (Flag.WIRE,)),
        (STORY.replace("<p class=kept>", "<p class=kept>Ellery, 12 may (EFE).- "), "", (Flag.WIRE,)),
        (STORY.replace("<p class=kept>", "<p class=kept>Hafen (dpa/lno) - "), "", (Flag.WIRE,)),
        (STORY.replace("<p class=kept>", "<p class=kept>(ANSA) - ELLERY, 12 MAG - "), "", (Flag.WIRE,)),
        (STORY.replace("<p class=kept>", "<p class=kept>ELLERY, 12 May. (EUROPA PRESS) - "), "", (Flag.WIRE,)),
        (STORY.replace("<p class=kept>", "<p class=kept>ЭЛЛЕРИ, 12 мая. /ТАСС/. "), "", (Flag.WIRE,)),
        (STORY.replace("<p class=kept>", "<p class=kept>新华社北京5月12日电 "), "", (Flag.WIRE,)),
        (STORY.replace("<p class=kept>", "<p class=kept>【東京共同】"), "", (Flag.WIRE,)),
        (STORY + "<p class=kept>(PAP)</p>", "", (Flag.WIRE,)),
        (STORY.replace("<p class=kept>", "<p class=kept>(서울=연합뉴스) 김하늘 기자 = "), "", (Flag.WIRE,)),
        (STORY.replace("<p class=kept>", "<p class=kept>المرفأ (أ ف ب) - "), "", (Flag.WIRE,)),
        (STORY.replace("<p class=kept>", "<p class=kept>【東京港】"), "", ()),
        (STORY.replace("again.", "again. (SID)"), "", (Flag.WIRE,)),
        (STORY.replace("again.", "again. (jh/AFP)"), "", (Flag.WIRE,)),
        (STORY.replace("again.", "again. (APA, red, 12.5.2031)"), "", (Flag.WIRE,)),
        (STORY.replace("again.", "again. — Bernama"), "", (Flag.WIRE,)),
        (STORY.replace("again.", "again. (con información de EFE)"), "", (Flag.WIRE,)),
        (STORY.replace("again.", "again。（共同）"), "", (Flag.WIRE,)),
        (STORY.replace("again.", "again। (भाषा)"), "", (Flag.WIRE,)),
        (STORY.replace("again.", "again, as its party says (PAP)."), "", ()),
        (STORY.replace("again.", "again. (twelve houses)"), "", ()),
        (STORY + "<p>来源：新华社</p>", "", (Flag.WIRE,)),
        (STORY.replace("</h1>", "</h1><p>Avec AFP</p>"), "", (Flag.WIRE,)),
        (STORY + "<figure><img src=a.jpg><figcaption>Source: Reuters</figcaption></figure>", "", ()),
        (STORY.replace("</h1>", "</h1><p>Conteúdo patrocinado</p>"), "", (Flag.SPONSORED,)),
        (f"<p class=kicker>Komerční sdělení</p>{STORY}", "", (Flag.SPONSORED,)),
        (f"<p class=kicker>Anzeige</p>{STORY}", "", (Flag.SPONSORED,)),
        (f"<p class=kicker>【PR】</p>{STORY}", "", (Flag.SPONSORED,)),
        (f"<p class=slot>PR</p>{STORY}", "", ()),
        (f"<p>Anzeige | Sonderveröffentlichung</p>{STORY}", "", (Flag.SPONSORED,)),
        (STORY.replace("</h1>", "</h1><p>Annonssamarbete</p>"), "", (Flag.SPONSORED,)),
        (STORY.replace("</h1>", "</h1><p>محتوى إعلاني</p>"), "", (Flag.SPONSORED,)),
        (f"<p class=slot>Anzeige</p>{STORY}", "", ()),
        (STORY.replace("<p class=kept>", "<p class=kept>ELLERY, Ill. (WHBR) - "), "", ()),
        (STORY.replace("The harbour", "ELLERY (twelve houses) - The harbour"), "", ()),
    ],
)
def test_flags(clues_of: CluesOf, body: str, head: str, expected: tuple[Flag, ...]) -> None:
    assert find_flags(clues_of(body, head)) == expected


@pytest.mark.parametrize(
    "wall",
    [
        "<h3>Artikel ini khusus pelanggan</h3><p>Mulai Rp 10.000 untuk bulan pertama.</p>",
        "<h3>Bu içerik abonelere özeldir</h3><p>İlk ay 1 TL'ye sınırsız okuyun.</p>",
        "<h3>यह खबर केवल सदस्यों के लिए है</h3><p>एक रुपये में पहले महीने की सदस्यता लें।</p>",
    ],
    ids=["id", "tr", "hi"],
)
def test_walls_of_more_languages_sell(clues_of: CluesOf, wall: str) -> None:
    assert find_flags(clues_of(f"{STORY}<div>{wall}</div>")) == (Flag.PAYWALLED, Flag.TRUNCATED)


@pytest.mark.parametrize(
    "wall",
    [
        "To read the full story, subscribe or sign in.",
        "Continue reading your article with a Courier subscription",
        "Este contenido es exclusivo para suscriptores",
        "Il vous reste 74 % de cet article à lire. La suite est réservée aux abonnés.",
        "Ten artykuł jest dostępny tylko dla prenumeratorów. Pozostało 82% artykułu.",
        "Tento článek je exkluzivním obsahem pro předplatitele",
        "Ez a cikk csak előfizetőink számára elérhető.",
        "Tämä artikkeli on vain tilaajille",
        "Den här artikeln är endast för prenumeranter",
        "Το άρθρο είναι διαθέσιμο μόνο για συνδρομητές.",
        "이 기사는 유료 회원 전용입니다. 계속 읽으려면 구독하세요.",
        "本文为付费内容,订阅后继续阅读全文。",
        "כדי להמשיך לקרוא יש לרכוש מינוי",
        "هذا المقال متاح للمشتركين فقط",
        "Devamını okumak için abone olun",
        "Pro pokračování v četbě si předplaťte Kurýr",
        "To read this article you must be a subscriber.",
        "This is a subscriber-only story",
        "For at læse denne artikel skal du have et abonnement.",
        "Les resten av saken med abonnement",
        "För att läsa den här artikeln måste du vara prenumerant.",
        "Per leggere questo articolo devi essere abbonato.",
        "Om dit artikel te lezen heb je een abonnement nodig.",
        "Dalsza część artykułu dostępna tylko dla prenumeratorów",
        "Para ler este artigo é preciso ser assinante.",
        "Um diesen Artikel zu lesen, benötigen Sie ein Abo.",
        "Pro přečtení tohoto článku potřebujete předplatné.",
        "Чтобы прочитать эту статью, нужна подписка.",
        "Bu haberi okumak için abone olmalısınız.",
        "यह लेख पढ़ने के लिए सदस्यता लें।",
    ],
)
@pytest.mark.parametrize("is_kept", [False, True], ids=["left out", "in the text"])
def test_a_line_alone_may_be_a_wall(clues_of: CluesOf, wall: str, is_kept: bool) -> None:
    clues = clues_of(f"{STORY}<div><p{' class=kept' * is_kept}>{wall}</p></div><p>About the Courier</p>")
    assert find_flags(clues) == (Flag.PAYWALLED, Flag.TRUNCATED)
    assert clues.text == PARAGRAPH


@pytest.mark.parametrize(
    "line",
    [
        "Our reporting is free to read because people like you chip in. Become a member today.",
        "Support our journalism by subscribing to Courier+ here.",
        "Subscribers of the two papers read the whole report.",
        "To read this article to the end took the judge eleven minutes.",
        "Members who read this story aloud in court were subscribers of the Mercury.",
    ],
)
def test_an_appeal_is_no_wall(clues_of: CluesOf, line: str) -> None:
    assert find_flags(clues_of(f"{STORY}<p class=kept>{line}</p>")) == ()


@pytest.mark.parametrize(
    "ask",
    [
        "Guter Journalismus kostet Geld. Unterstützen Sie unsere Arbeit mit einem freiwilligen Beitrag.",
        "Onafhankelijke journalistiek kost geld. Steun ons met een gift.",
        "Support our journalism with a gift.",
    ],
)
def test_who_asks_for_a_gift_has_told_the_whole_story(clues_of: CluesOf, ask: str) -> None:
    assert find_flags(clues_of(f"{STORY}<div class=paywall><p>{ask}</p></div>")) == ()


@pytest.mark.parametrize("heading", ["Weiterlesen mit C+", "You have reached your limit of free articles"])
def test_a_wall_may_name_what_is_paid_for_or_free(clues_of: CluesOf, heading: str) -> None:
    assert Flag.PAYWALLED in find_flags(clues_of(f"{STORY}<div class=paywall><h3>{heading}</h3><p>OK</p></div>"))


LONG = (
    f"<h1>Channel to be dredged</h1>{''.join(f'<p class=kept>On day {i} of May: {PARAGRAPH}</p>' for i in range(20))}"
)
ADVERTS = [
    "Accédez à tous nos articles sans limite à partir de 1 € le premier mois",
    "Subscriu-te per 5 € al mes",
    "Suscríbete por 1 € al mes y lee sin límites",
    "Assine e tenha acesso ilimitado a partir de R$ 1,90",
    "Abbonati e leggi senza limiti a 1 € al mese",
    "有料会員になると会員限定の有料記事もお読みいただけます。",
]


@pytest.mark.parametrize("advert", ADVERTS)
def test_below_a_whole_story_a_subscription_is_advertised(clues_of: CluesOf, advert: str) -> None:
    box = f"<div class=paywall><p>{advert}</p></div>"
    assert find_flags(clues_of(LONG + box.replace("paywall", "subscribe-box"))) == ()
    assert Flag.TRUNCATED in find_flags(clues_of(LONG + box))
    assert Flag.TRUNCATED in find_flags(clues_of(STORY + box))
    assert Flag.TRUNCATED in find_flags(clues_of(LONG + box + WALL))


@pytest.mark.parametrize(
    "wall",
    [
        "Suscríbete por 1 € al mes para seguir leyendo",
        "Subscriu-te per continuar llegint",
        "You have reached your limit. From £1.",
    ],
)
def test_below_a_long_part_of_a_story_a_wall_stays_one(clues_of: CluesOf, wall: str) -> None:
    assert Flag.TRUNCATED in find_flags(clues_of(f"{LONG}<div class=paywall><p>{wall}</p></div>"))


FREE = (
    '<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "x", "isAccessibleForFree": {}}}</script>'
)


@pytest.mark.parametrize(
    ("end", "head", "is_cut"),
    [
        ("And the harbour? It waits ...", "", False),
        ("And the harbour? It waits…", "", False),
        ("And the harbour waits [...]", "", True),
        ("And the harbour was cut off in the mid-", "", True),
        ("And the harbour? It waits ...", FREE.format("false"), True),
        ("And the harbour? It waits ...", FREE.format("true"), False),
        ("The second boat would not be ready before the …", "", True),
        ("Das zweite Boot fährt erst nach dem Umbau des...", "", True),
        ("And so it goes on ...", "", False),
        ("The second boat would not be…</p><p><a href=/full>Read more</a>", "", True),
        ("And the harbour? It waits ...</p><p><a href=/tide>Tide tables</a>", "", False),
    ],
)
def test_a_long_story_may_end_with_points(clues_of: CluesOf, end: str, head: str, is_cut: bool) -> None:
    clues = clues_of(f"{LONG}<p class=kept>{end}</p>", head)
    assert (Flag.TRUNCATED in find_flags(clues)) == is_cut
    assert Flag.TRUNCATED in find_flags(clues_of(f"{STORY}<p class=kept>{end}</p>"))


def test_a_wall_that_leads_to_the_free_app_is_none_of_money(clues_of: CluesOf) -> None:
    wall = "<div class=paywall><p>The story goes on in our app, free of charge.</p><button>Subscribe</button></div>"
    assert find_flags(clues_of(STORY.replace("again.", "again ...") + wall)) == (Flag.TRUNCATED,)


def test_an_unsure_choice_is_flagged(clues_of: CluesOf) -> None:
    clues = clues_of(STORY)
    unsure = replace(clues, labelled=replace(clues.labelled, is_sure=False))
    assert find_flags(unsure) == (Flag.LOW_CONFIDENCE,)


def test_a_page_that_was_cut_on_its_way_is_flagged(clues_of: CluesOf) -> None:
    clues = clues_of(STORY)
    assert find_flags(replace(clues, page=Page(content=STORY, is_cut=True))) == (Flag.TRUNCATED,)


def test_a_second_story_is_flagged(clues_of: CluesOf) -> None:
    more = "".join(
        f"<p>{PARAGRAPH.replace('harbour', place)} It had asked nobody.</p>"
        for place in ("river", "canal", "market", "school")
    )
    body = f"<article>{STORY}</article><article><h2>The school gets a new roof at last</h2>{more}</article>"
    assert Flag.SEVERAL_STORIES in find_flags(clues_of(body))
