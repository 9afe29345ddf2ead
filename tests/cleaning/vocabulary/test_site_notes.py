"""Lines that sites put into their stories in fixed words, and paragraphs that look like them."""

from __future__ import annotations

import pytest

from newsclean.cleaning.vocabulary import line_of
from newsclean.cleaning.vocabulary.following import only_asks_to_follow
from newsclean.cleaning.vocabulary.lives import tells_life
from newsclean.cleaning.vocabulary.site_notes import note_of
from newsclean.model import Label


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Something went wrong, please try again later.", Label.NEWSLETTER),
        (
            "We use your sign-up to provide content in ways you've consented to and improve our understanding of you.",
            Label.NEWSLETTER,
        ),
        (
            "You have a preview view of this article while we are checking your access. The full article will load.",
            Label.PAYWALL,
        ),
        ("Sign in to listen to groundbreaking journalism.", Label.PAYWALL),
        ("Unlock a world of Benefits! From newsletters to a newsfeed, it's all here. Login Now!", Label.PAYWALL),
        (
            "This is AI generated summarization, which may have errors. For context, always refer to the full article.",
            Label.SUMMARY_BOX,
        ),
        (
            "Catch all the Business News, Market News, Breaking News Events and Latest News Updates on Live Courier.",
            Label.ADVERT,
        ),
        ("Download the Tide Notes app to get the news before breakfast.", Label.ADVERT),
        ("Download The Harbour Courier app to get alerts on the go.", Label.ADVERT),
        ("See BRIDGE, Page A9", Label.PRINT_NOTE),
        ("Turn to BRIDGE, A9", Label.PRINT_NOTE),
        ("BRIDGE from A1", Label.PRINT_NOTE),
        ("BRIDGE continued from 9", Label.PRINT_NOTE),
        ("BRIDGE from page 9", Label.PRINT_NOTE),
        ("CONTINUED ON PAGE 9", Label.PRINT_NOTE),
        ("Continued from Page A3", Label.PRINT_NOTE),
        ("Fortsetzung auf Seite 9", Label.PRINT_NOTE),
        ("Pasa a la página 9", Label.PRINT_NOTE),
        ("Story continues", Label.ADVERT),
        ("Text continues after the picture", Label.ADVERT),
        ("Story continues after gallery", Label.ADVERT),
        ("[Read on below]", Label.ADVERT),
        ("Keep reading", Label.ADVERT),
        ("Artikel gaat verder onder de foto", Label.ADVERT),
        ("Der Text wird nach dem Bild fortgesetzt", Label.ADVERT),
        ("Juttu jatkuu kuvan jälkeen", Label.ADVERT),
        ("Продолжение под видео", Label.ADVERT),
        ("Hide caption", Label.CAPTION),
        ("Click here to view the full image", Label.CAPTION),
        ("Tap to unmute", Label.MEDIA_PLAYER),
        ("View comments (12)", Label.COMMENTS),
        ("Promoted Stories", Label.ADVERT),
        ("The post Second berth turned down appeared first on The Harbour Courier.", Label.RELATED),
        ("The article Second berth turned down first appeared on The Harbour Courier.", Label.RELATED),
        ("Der Beitrag Kein zweiter Anleger erschien zuerst auf Hafenkurier.", Label.RELATED),
        ("La entrada Sin segundo muelle se publicó primero en Correo del Puerto.", Label.RELATED),
        ("L’article Pas de second quai est apparu en premier sur Le Courrier du Port.", Label.RELATED),
        ("L'articolo Nessun secondo molo proviene da Corriere del Porto.", Label.RELATED),
        ("Artykuł Bez drugiego nabrzeża pochodzi z serwisu Kurier Portowy.", Label.RELATED),
        ("This entry was posted in Harbour and tagged ferry, mud. Bookmark the permalink.", Label.RELATED),
        ("Second berth turned down was first posted on May 9, 2026 at 9:12 am.", Label.RELATED),
        ("Read the original article on The Harbour Courier.", Label.RELATED),
        ("Continue reading Second berth turned down at Harbour Courier.", Label.RELATED),
        ("Publicado originalmente en Correo del Puerto.", Label.RELATED),
    ],
)
def test_a_note_of_the_site(line: str, label: Label) -> None:
    assert note_of(line) is label


@pytest.mark.parametrize(
    "line",
    [
        "Something went wrong on the bridge that night, and nobody has said what.",
        "Please try again later, said the voice, and the line went dead.",
        "You have a preview of what the harbour will look like in ten years.",
        "The judge told him to sign in to the ward each day.",
        "This is AI, said Mr Quist, and pointed at the crane.",
        "Catch all the eels you can, she told them, and sell them on the quay.",
        "Download the council's app to get the bus timetable, the mayor told the meeting on Monday.",
        "This is AI-generated art, and it is winning prizes at county fairs.",
        "This is AI-generated content, and it is all that the ferrymen read.",
        "This is artificial intelligence-generated music, and listeners cannot tell the difference.",
        "Download the Quake app to get alerts on your phone.",
        "Die Zusammenfassung wurde mit KI erstellt und enthielt neun Fehler.",
        "Ce résumé, rédigé par une IA, contenait neuf erreurs.",
        "TICKETS FROM 25",
        "See JOHN 3:16",
        "ELLERY from 12",
        "The ferry from A1 to the isles",
        "Flight from Gate 9",
        "He read on from page 9 to page 12.",
        "See Ellery, population 900",
        "WOMAN, 31, FROM PAGE",
        "The story continues",
        "Text continues to be sent by the skippers",
        "Keep reading.",
        "Continue reading at your peril",
        "View comments were made by the mayor",
        "The article he wrote appeared first on Monday.",
        "The story of the ferry was first published on Tuesday.",
        "The post, which has since been deleted, appeared on X.",
        "The article was published on May 3 and nobody read it.",
        "The article about eels first appeared in The Times.",
        "La entrada al puerto se publicó primero en el boletín.",
        "L’article de la loi est apparu en premier sur la liste.",
        "The letter to Ruth was first posted on 3 May 1931 at 9.15 a.m.",
        "Originally published in French in 1954, the novel has sold well.",
    ],
)
def test_a_paragraph_that_begins_like_one_is_none(line: str) -> None:
    assert note_of(line) is None


def test_a_newspaper_asks_to_follow_its_channel() -> None:
    assert only_asks_to_follow("For all latest news, follow The Harbour Courier's Google News channel.")
    assert only_asks_to_follow("For the latest news, follow us on Facebook.")
    assert not only_asks_to_follow("For the latest boats, follow the quay, said Mr Quist.")


@pytest.mark.parametrize(
    "line",
    [
        "For the latest evacuation orders, follow Bay County Fire on Facebook and X.",
        "For more on the search, follow the Sheriff's Office on Facebook.",
        "For the latest news on the search, follow the Sheriff's Office on Facebook.",
    ],
)
def test_whom_else_a_story_asks_to_follow_is_none(line: str) -> None:
    assert not only_asks_to_follow(line)


@pytest.mark.parametrize(
    "line",
    [
        "Greta Hale, translator, born 3 March 1938; died 29 April 2026",
        "Greta Hale, née Sund, geboren am 3. März 1938, gestorben am 29. April 2026",
        "Greta Hale, nacida el 3 de marzo de 1938; fallecida el 29 de abril de 2026.",
    ],
)
def test_a_life_ends_an_obituary(line: str) -> None:
    assert tells_life(line)


@pytest.mark.parametrize("line", ["Born in Ellery in 1938, she died there.", "Updated 29 April 2026, 3 March 2026"])
def test_other_lines_tell_no_life(line: str) -> None:
    assert not tells_life(line)


@pytest.mark.parametrize(
    ("line", "is_row"),
    [
        ("Share Facebook X WhatsApp E-mail", True),
        ("Dela Facebook X WhatsApp E-mail", True),
        ("Facebook Twitter LinkedIn", True),
        ("Facebook, X and WhatsApp go down", False),
        ("Facebook buys WhatsApp", False),
        ("Share your story on Facebook", False),
        ("Google Maps", False),
        ("Save the pier, share the cost", False),
        ("Mail, print and pocket", False),
    ],
)
def test_a_row_of_buttons_says_what_it_is(line: str, *, is_row: bool) -> None:
    assert (line_of(line) is Label.SOCIAL) is is_row
