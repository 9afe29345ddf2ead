"""What stands in the place of other sites' content amid a text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.cleaning.labels.tells import embeds
from newsclean.cleaning.labels.tells.embeds import is_post, is_shortcode, placeholders
from newsclean.cleaning.vocabulary.folding import lower

STORY = "The harbour master closed the gates at noon."


@pytest.mark.parametrize(
    "line",
    [
        "Empfohlener redaktioneller Inhalt",
        "An dieser Stelle finden Sie einen externen Inhalt von YouTube, der den Artikel ergänzt.",
        "Ich bin damit einverstanden, dass mir Inhalte von YouTube angezeigt werden.",
        "Damit können personenbezogene Daten an Drittplattformen übermittelt werden.",
        "Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von Seagram.",
        "Klicken Sie auf den unteren Button, um den Inhalt von karten.example zu laden.",
        "By loading the map, you agree to the privacy policy of Chartroom.",
        "Allow Instagram content?",
        "Allow content provided by a third party?",
        "This article features content hosted on a third party site.",
        "Update your settings here to see it.",
        "This article contains content provided by TikTok. We ask for your permission before anything is loaded.",
        "Skip twitter post by Harbour Trust",
        "Skip Instagram post",
        "End of Twitter post",
        "Sie können ihn sich mit einem Klick anzeigen lassen und wieder ausblenden.",
        "Du kannst ihn dir mit einem Klick anzeigen lassen.",
        "To display this content from YouTube, you must enable advertisement tracking and audience measurement.",
        "Pour afficher ce contenu YouTube, il est nécessaire d'activer les statistiques.",
        "Este contenido está alojado por un tercero.",
    ],
)
def test_placeholders(line: str) -> None:
    assert placeholders([line, STORY]) == {line}


@settings(max_examples=300, deadline=None)
@given(st.from_regex(embeds._PLACEHOLDER))
def test_each_begins_with_one_of_the_first_words(text: str) -> None:
    assert not text.isascii() or lower(text.partition(" ")[0]) in embeds._FIRST_WORDS


@pytest.mark.parametrize(
    "line",
    [
        "Ich bin damit einverstanden, dass die Mole verkauft wird.",
        "An dieser Stelle stand bis 1911 das alte Zollhaus.",
        "This article contains spoilers.",
        "Mit dem Laden der Kisten waren sie um neun fertig.",
        "By loading the boat at night, the brothers had kept the tide.",
        "The content of the letter was read to the council.",
        "Personenbezogene Daten von Fischern lagen offen im Netz.",
        "The post by the harbour master drew two hundred replies.",
    ],
)
def test_sentences_of_a_text(line: str) -> None:
    assert not placeholders([line, STORY])


@pytest.mark.parametrize(
    "line",
    [
        "View this post on Seagram",
        "A post shared by the Friends of the Canal (@canal)",
        "Sieh dir diesen Beitrag auf Seagram an",
        "Ein Beitrag geteilt von Ida Holm (@idaholm)",
        "Une publication partagée par Ida Holm (@idaholm)",
        "Una publicación compartida de Ida Holm (@idaholm)",
        "Um post compartilhado por Ida Holm (@idaholm)",
        "Post udostępniony przez Ida Holm (@idaholm)",
        "Ida Holm'in paylaştığı bir gönderi",
        "Ida Holm（@idaholm）がシェアした投稿",
    ],
)
def test_posts_of_other_sites(line: str) -> None:
    assert is_post(line)


@pytest.mark.parametrize(
    "line",
    [
        "A post shared by the mayor on Monday was deleted an hour later.",
        "View this post on the pier",
        "Ein Beitrag der Hafenverwaltung",
        "Una publicación de la universidad",
    ],
)
def test_other_words_on_posts(line: str) -> None:
    assert not is_post(line)


@pytest.mark.parametrize(
    "line", ["[Gambas:Video CNN]", "[fold][/fold]", "[video id=12]", "[gallery]", "[audio][/audio]"]
)
def test_what_a_program_did_not_fill_in(line: str) -> None:
    assert is_shortcode(line)


@pytest.mark.parametrize(
    "line",
    [
        "[sic]",
        "[1] The minutes",
        "[Video] shows the bell",
        "[photo: Ida Holm] at noon",
        "[Video call interrupted]",
        "[Audio]",
        "[Gallery applauds]",
    ],
)
def test_other_brackets(line: str) -> None:
    assert not is_shortcode(line)
