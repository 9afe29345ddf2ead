"""What the last lines of a text are that are none of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

PARAGRAPH = "The harbour trust said that it would dredge the channel again before the winter storms set in."
STORY = "".join(f"<p class=kept>{PARAGRAPH} {word}.</p>" for word in ("One", "Two", "Three", "Four"))


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Greta Sund", "byline"),
        ("Анна Заливная", "byline"),
        ("(Greta Sund)", "byline"),
        ("(Nobody knows why)", "body"),
        ("(Harbour Pictures/Tide Films)", "body"),
        ("Greta Sund, Ewan Trask and Noor Sahbani", "byline"),
        ("Μ.Λιμενάρχης", "byline"),
        ("— Harbour Courier", "byline"),
        ("Dzięki uprzejmości: PAP - Nauka", "byline"),
        ("Mit Agenturmaterial.", "byline"),
        ("Harbour Post, with files from Canadian Press", "byline"),
        ("HCN (Jule Brandis, Ida Holm)", "byline"),
        ("Send us your pictures of the flood: desk@courier.example", "comments"),
        ("Do you have a question on the harbour wall? Write to desk@courier.example", "comments"),
        ("Do you have a question about the wall? Ask us here.", "comments"),
        (
            (
                "The Courier is committed to publishing a diversity of letters to the editor. We would like to hear "
                "what you think about this or any of our articles. Here are some tips. And here is our email: "
                "letters@courier.example. Follow the opinion section of the Courier wherever you like to."
            ),
            "comments",
        ),
        ("Dieser Artikel ist nur für Abonnenten.", "paywall"),
        ("Ida Holm reported from Ellery, and Greta Sund from the capital.", "byline"),
        ("Ida Holm covers harbours for the Courier. Reach her at ida@courier.example.", "author_bio"),
        ("The Courier may edit your comments and not all of them are published.", "comments"),
        ("For the news of the bay as it happens, sign up for our newsletters.", "newsletter"),
        ("For more of the bay, follow us on Twitter or join us on Facebook", "social"),
        ("Читайте новости гавани в социальных сетях facebook и twitter.", "social"),
        ("Suivez toute l’actualité du port sur notre chaîne WhatsApp.", "social"),
        ("Sigue toda la información del puerto en Facebook y X.", "social"),
        ("Segui il Corriere su Facebook e WhatsApp.", "social"),
        ("Siga o canal do Correio no WhatsApp e receba notícias.", "social"),
        ("Ikuti berita terkini dari kami di Google News dan WhatsApp Channel.", "social"),
        ("Ακολουθήστε μας στο Google News και μάθετε πρώτοι όλες τις ειδήσεις.", "social"),
        ("تابعونا على تطبيق واتساب ليصلكم كل جديد.", "social"),
        ("ما را در تلگرام دنبال کنید.", "social"),
        ("네이버에서 하버신문을 구독하세요.", "social"),
        ("Guter Journalismus kostet Geld. Unterstützen Sie unsere Arbeit.", "paywall"),
        ("Bağımsız gazeteciliğe destek olun.", "paywall"),
        ("Στηρίξτε την ανεξάρτητη δημοσιογραφία.", "paywall"),
        ("स्वतंत्र पत्रकारिता का समर्थन करें।", "paywall"),
        ("독립 언론을 후원해 주세요.", "paywall"),
        ("支持独立新闻。", "paywall"),
        ("Dukung jurnalisme independen.", "paywall"),
        ("Click in the video box above for a report from the harbour.", "media_player"),
        ("Hat Ihnen dieser Artikel gefallen? Dann unterstützen Sie uns bitte mit einer Spende.", "paywall"),
        ("Stay informed with the Courier, your source of journalism, for only 85 a month. Subscribe now!", "paywall"),
        ("Subscribe now and get a year of the Courier for only 9.97", "paywall"),
        ("You must be logged in to post a comment.", "comments"),
        ("Du musst angemeldet sein, um einen Kommentar abzugeben.", "comments"),
        ("Vous devez vous connecter pour publier un commentaire.", "comments"),
        ("Debes acceder para publicar un comentario.", "comments"),
        ("Зарегистрируйтесь или войдите, чтобы оставить комментарий", "comments"),
        ("Для отправки комментария вам необходимо авторизоваться.", "comments"),
        ("Please log in to leave a comment.", "comments"),
        ("HK-Redaktion", "byline"),
        ("Просмотров: 28", "other"),
        ("Article lu 1234 fois", "other"),
        ("This article has been read 1,234 times.", "other"),
        ("Leído 312 veces", "other"),
        ("You are visitor number 1234", "other"),
        ("You are reader no. 1234 since January.", "other"),
        ("URL of this article: http://courier.example/a/1", "other"),
        ("[<a href=/n>Back</a>] [<a href=/>Home</a>]", "navigation"),
        ("Letters must be signed and bear a telephone number. They may be shortened.", "comments"),
        ("Sources:", "other"),
        ("This entry was posted on Monday, January 9th, 2012 at 4:05 pm.", "timestamp"),
        ("Short URL: https://courier.example/x1", "social"),
        ("При использовании материалов ссылка на «Гавань» обязательна.", "legal"),
    ],
)
def test_a_last_line_that_is_none_of_the_text(labelled: Labeller, line: str, label: str) -> None:
    assert labelled(f"<h1>Mud and money</h1>{STORY}<p class=kept>{line}</p>").label_of(line.partition("<")[0]) == label


@pytest.mark.parametrize(
    "line",
    [
        "No one was hurt.",
        "The trust will answer questions on Monday, Ewan Trask said.",
        "“We will go on to support our fishers,” the minister said.",
        "Who wants to help can make a donation at any bank.",
        "Sigue la búsqueda del barco.",
        "新闻发布会上，市长表示支持。",
        "He posted the picture on Facebook and Twitter.",
        "Do you know what it costs to dredge a harbour?",
        "The views from the wall: 28 miles of sand.",
        "What the harbour needs now",
        "The letter was read 14 times before the court.",
        "You are visitor number one hundred, the keeper told her.",
        "Letters must be signed by the keeper, the trust said.",
        "He [the keeper] [sic] was not there.",
        "Read 40 times, and still not understood.",
        "He logged in to comment on the harbour wall.",
        "You must have seen the mud to comment on it.",
        "Если вы заметили ошибку, нажмите Ctrl и Z, учит своих учеников старый корректор.",
    ],
)
def test_other_last_lines_stay(labelled: Labeller, line: str) -> None:
    assert labelled(f"<h1>Mud and money</h1>{STORY}<p class=kept>{line}</p>").label_of(line) == "body"


def test_a_name_behind_no_paragraph_is_an_entry(labelled: Labeller) -> None:
    page = labelled(f"<h1>Mud</h1>{STORY}<p class=kept>The crew:</p><p class=kept>Greta Sund</p>")
    assert page.label_of("Greta Sund") == "body"
    page = labelled(f"<h1>Mud</h1>{STORY}<ul><li class=kept>Greta Sund</ul>")
    assert page.label_of("Greta Sund") == "body"


def test_a_byline_stands_below_a_standfirst_too(labelled: Labeller) -> None:
    standfirst = (
        "Buyers warn that higher dues will send the boats to another harbour, and the trust says that they bluff."
    )
    page = labelled(f"<h1>Mud</h1><p class=kept>{standfirst}</p><h5 class=kept>Von Jule Brandis, Ellery</h5>{STORY}")
    assert page.label_of("Buyers warn") == "body"
    assert page.label_of("Von Jule") == "byline"
    page = labelled(f"<h1>Mud</h1><p class=kept>{standfirst}</p><h5 class=kept>Von der Mole zum Markt</h5>{STORY}")
    assert page.label_of("Von der Mole") == "body"


@pytest.mark.parametrize(
    "line",
    [
        "URL: http://courier.example/print/48213.html",
        "Artikel-URL: http://courier.example/48213.html",
        "This article was printed from: http://courier.example/48213.html",
        "Find this article at:",
        "本文网址：http://courier.example/48213.html",
    ],
)
def test_what_a_version_for_printing_ends_with_is_none_of_the_text(labelled: Labeller, line: str) -> None:
    page = labelled(f"<h1>Mud</h1>{STORY}<p class=kept>{line}</p>")
    assert page.label_of(line) == "other"


@pytest.mark.parametrize(
    "line", ["The figures are found at http://harbour.example/figures.", "http://harbour.example/figures"]
)
def test_other_lines_with_an_address_stay(labelled: Labeller, line: str) -> None:
    assert labelled(f"<h1>Mud</h1>{STORY}<p class=kept>{line}</p>").label_of(line) == "body"


def test_a_heading_above_what_asks_the_reader_goes_with_it(labelled: Labeller) -> None:
    ask = "<h3 class=kept>The bay needs you</h3><p class=kept>Support our journalism. Become a member today.</p>"
    bio = "<p class=kept>Ida Holm covers harbours for the Courier. Reach her at ida@courier.example.</p>"
    page = labelled(f"<h1>Mud and money</h1>{STORY}{bio}{ask}")
    assert page.label_of("The bay needs you") == "paywall"
    assert page.label_of("Ida Holm covers") == "author_bio"


@pytest.mark.parametrize(
    ("line", "label"),
    [
        (
            "Follow the Long Read on X at @longread, listen to our podcasts here and sign up to the weekly email.",
            "social",
        ),
        ("To send us a letter email letters@echo.example with your name. Letters may be edited.", "comments"),
        ("To submit a letter to the editor, email letters@echo.example by noon.", "comments"),
        ("Support local journalism by subscribing at courier.example/subscribe.", "paywall"),
    ],
)
def test_what_a_newspaper_asks_at_last_is_none(labelled: Labeller, line: str, label: str) -> None:
    bio = "Ida Holm covers the harbour for the Courier. Contact her at iholm@courier.example."
    head = "<meta name=author content='Ida Holm'>"
    page = labelled(f"{STORY}<p class=kept>{bio}</p><p class=kept>{line}</p>", head)
    assert page.label_of(line) == label
    assert page.label_of("Ida Holm") == "author_bio"


@pytest.mark.parametrize(("address", "label"), [("https://courier.example/a", "author_bio"), ("", "body")])
def test_who_is_reached_at_the_newspaper_writes_for_it(labelled: Labeller, address: str, label: str) -> None:
    line = "Greta Sund lives in Ellery. She can be reached at greta@courier.example."
    page = labelled(f"{STORY}<p class=kept>{line}</p>", f"<link rel=canonical href='{address}'>")
    assert page.label_of(line) == label


@pytest.mark.parametrize(
    "line",
    [
        "To send a letter to the islands took nine days, and the ferry was rarely on time.",
        "To submit a comment on the plan, write to the county clerk, 4 Mill Lane, by June 9.",
        "Mary Jones is collecting coats at the parish hall. She can be reached at mary@food.example.",
        "Follow the river on foot and you come to X, where the road ends.",
    ],
)
def test_a_sentence_that_looks_like_it_stays(labelled: Labeller, line: str) -> None:
    assert labelled(f"{STORY}<p class=kept>{line}</p>").label_of(line) == "body"
