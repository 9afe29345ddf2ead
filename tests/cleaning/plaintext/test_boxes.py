"""Boxes amid a story: their lines go, and what stands below them stays."""

from __future__ import annotations

import pytest
from story import PARAGRAPHS

import newsclean
from newsclean.model import Article, Label

HEADLINE = "Harbour trust turns down second ferry berth"
TITLES = ("Islanders block quay in protest over boats", "Storm to reach the coast by Friday", "The baker of the mole")
ORIGINAL = (
    "Landsbyens skole bliver alligevel ikke lukket, efter at et flertal i kommunen mandag aften stemte imod planen.",
    "Skolen har 84 elever, og forældrene havde i tre uger samlet underskrifter på torvet foran den gamle kro.",
    "»Vi havde ikke troet, at nogen ville lytte,« siger formanden for forældrenes råd, Grethe Skov Nissen.",
    "Kommunen skal nu finde fire millioner kroner et andet sted i budgettet, og det bliver næppe let for den.",
)


def with_box(place: int, *lines: str, separator: str = "\n") -> Article:
    return newsclean.clean_text(separator.join([HEADLINE, *PARAGRAPHS[:place], *lines, *PARAGRAPHS[place:]]))


def labels(article: Article, line: str) -> list[Label]:
    return [x.label for x in article.removed if line in x.text]


@pytest.mark.parametrize("separator", ["\n", "\n\n"])
@pytest.mark.parametrize(("size", "place"), [(1, 1), (1, 2), (1, 3), (2, 2), (2, 3), (3, 2), (3, 3)])
def test_a_story_goes_on_below_a_box(size: int, place: int, separator: str) -> None:
    article = with_box(place, "Related articles", *TITLES[:size], separator=separator)
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert labels(article, TITLES[0]) == [Label.RELATED]


@pytest.mark.parametrize("heading", ["Most read", "Read more", "Don't miss", "Editor's picks"])
def test_so_it_does_whatever_the_box_is_called(heading: str) -> None:
    assert with_box(3, heading, *TITLES[:2]).text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize("place", [1, 2, 3])
def test_names_and_dates_are_of_the_box(place: int) -> None:
    article = with_box(place, "Opinion", TITLES[0], "Jon Pell", "14 May 2026")
    assert article.text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize("lines", [("Annonce",), ("Læs også: Kroen på torvet får ny ejer",)])
@pytest.mark.parametrize("place", [2, 3])
def test_a_story_goes_on_below_a_single_line(place: int, lines: tuple[str, ...]) -> None:
    text = "\n".join(["Landsbyskole reddet", *ORIGINAL[:place], *lines, *ORIGINAL[place:]])
    assert newsclean.clean_text(text).text.split("\n\n") == list(ORIGINAL)


def test_a_list_behind_a_story_is_none_of_it() -> None:
    excerpts = (
        "Boats from three harbours lay across the channel for most of Sunday, and nobody was arrested.",
        "Winds of 90 kilometres an hour are expected on Friday, the weather office in the capital said.",
    )
    listed = [line for pair in zip(TITLES, excerpts, strict=False) for line in pair]
    article = newsclean.clean_text("\n".join([HEADLINE, *PARAGRAPHS, "Related articles", *listed]))
    assert article.text.split("\n\n") == list(PARAGRAPHS)


def test_a_subheading_below_a_box_stays() -> None:
    article = with_box(2, "Related articles", TITLES[0], "A quay for two")
    assert "A quay for two" in article.text.split("\n\n")
    assert TITLES[0] not in article.text


def test_a_heading_in_turkish_capitals_is_no_text() -> None:
    story = (
        "Karasu Belediyesi, kıyıdaki tarihi iskelenin yıkımından mahallelinin itirazı üzerine bu hafta vazgeçti.",
        "Belediye Başkanı, iskelenin onarılarak yeniden balıkçıların kullanımına açılacağını salı günü söyledi.",
        "İskele 1938 yılında yapılmış, geçen kış çıkan fırtınada büyük hasar görmüş ve o gün kapatılmıştı.",
        "Onarım çalışmalarının mayıs ayında başlaması ve yaz sonuna kadar tamamlanması planlanıyor.",
    )
    box = ("İLGİLİ HABERLER", "Balıkçılar sezonu erken kapattı")
    article = newsclean.clean_text("\n".join(["Karasu iskelesi yıkılmayacak", *story[:2], *box, *story[2:]]))
    assert article.text.split("\n\n") == list(story)


@pytest.mark.parametrize("separator", ["\n", "\n\n"])
@pytest.mark.parametrize("place", range(1, len(PARAGRAPHS)))
@pytest.mark.parametrize(
    "lines",
    [
        (TITLES[1], "27 May 2026"),
        (TITLES[1], TITLES[1], "27 May 2026"),
        (TITLES[1], "By Ada Reyes"),
        (TITLES[1], "By Ada Reyes", "27 May 2026"),
    ],
)
def test_a_dated_teaser_amid_a_story_begins_no_other(lines: tuple[str, ...], place: int, separator: str) -> None:
    header = (HEADLINE, "By Ida Holm", "28 May 2026")
    text = separator.join([*header, *PARAGRAPHS[:place], "READ ALSO", *lines, *PARAGRAPHS[place:]])
    article = newsclean.clean_text(text)
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert not article.flags
    assert all(labels(article, line) == [Label.RELATED] for line in lines)


@pytest.mark.parametrize("short", ["“Nobody asked us,” said Marta Hale.", "Nobody was asked.", "Will it hold?"])
@pytest.mark.parametrize("place", [1, 2, 3])
def test_a_short_sentence_below_a_teaser_is_the_storys(short: str, place: int) -> None:
    article = with_box(place, "Read also", TITLES[0], short)
    assert article.text.split("\n\n") == [*PARAGRAPHS[:place], short, *PARAGRAPHS[place:]]


def test_a_question_and_its_answer_go_on_below_a_single_line() -> None:
    asked = ("What will happen to the boats?", "They will land at the old quay until the autumn, the trust said.")
    article = newsclean.clean_text("\n".join([HEADLINE, *PARAGRAPHS, f"Read also: {TITLES[0]}", *asked]))
    assert article.text.split("\n\n") == [*PARAGRAPHS, *asked]


def test_the_excerpt_of_the_last_title_is_none_of_the_story() -> None:
    excerpt = "Winds of 90 kilometres an hour will reach the coast on Friday, the weather office said on Monday."
    article = newsclean.clean_text("\n".join([HEADLINE, *PARAGRAPHS, "Read also", TITLES[1], excerpt]))
    assert article.text.split("\n\n") == list(PARAGRAPHS)


FORMS = [
    ("Newsletter", "The best of the harbour, every morning", "Enter your email", "Sign up"),
    ("Newsletter", "Das Wichtigste aus der Region, jeden Morgen um 6 Uhr.", "Ihre E-Mail-Adresse", "Anmelden"),
    ("Newsletter", "Recibe cada mañana las noticias en tu correo", "Escribe tu correo", "Suscribirme"),
    ("Receba no seu email as notícias da semana", "Digite seu email", "Carregando..."),
    ("Přihlaste se k odběru newsletteru", "Vaše e-mailová adresa", "Odebírat", "Odhlásit se můžete kdykoli"),
    ("Рассылка", "Главные новости недели на вашу почту", "Введите e-mail", "Подписаться"),
    ("اشترك في نشرتنا البريدية", "أدخل بريدك الإلكتروني", "اشترك"),
]


@pytest.mark.parametrize("place", range(1, len(PARAGRAPHS)))
@pytest.mark.parametrize("lines", FORMS)
def test_a_story_goes_on_below_the_form_of_a_newsletter(lines: tuple[str, ...], place: int) -> None:
    article = with_box(place, *lines)
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert article.confidence > 0.9


@pytest.mark.parametrize(
    "below",
    [
        "You have already subscribed. Thank you for reading.",
        "The latest from our bureau chiefs, and what it means for your week, as our reporters tell it every morning.",
    ],
)
def test_what_a_newspaper_says_below_such_a_form_is_none_of_the_story(below: str) -> None:
    article = newsclean.clean_text("\n".join([HEADLINE, *PARAGRAPHS, *FORMS[0], below]))
    assert article.text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize("words", ["A newsletter for fishermen", "Monthly subscription: 12 crowns"])
def test_a_subheading_with_such_words_stays(words: str) -> None:
    assert with_box(2, words).text.split("\n\n") == [*PARAGRAPHS[:2], words, *PARAGRAPHS[2:]]


@pytest.mark.parametrize("behind", [(), ("Most read", TITLES[0], TITLES[1])])
def test_the_last_paragraph_stays_below_the_title_of_another_story(behind: tuple[str, ...]) -> None:
    article = newsclean.clean_text(
        "\n".join([HEADLINE, *PARAGRAPHS[:-1], "Read also", TITLES[2], PARAGRAPHS[-1], *behind])
    )
    assert article.text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize("place", range(1, len(ORIGINAL)))
@pytest.mark.parametrize("signed", ["(ritzau)", "— Ritzau"])
def test_a_signed_paragraph_goes_on_below_a_box(place: int, signed: str) -> None:
    story = [*ORIGINAL[:-1], f"{ORIGINAL[-1]} {signed}"]
    lines = ["Landsbyskole reddet", *story[:place], "Annonce", *story[place:]]
    assert newsclean.clean_text("\n".join(lines)).text.split("\n\n") == story
