"""Where a text ends: short last sentences, what stands behind a "read also" line, lines on the writer."""

from __future__ import annotations

import pytest
from story import NOTE, PARAGRAPHS

import newsclean
from newsclean.cleaning.sentences import is_whole
from newsclean.model import Label

TITLE = "Trust turns down second ferry berth"
HEADER = f"{TITLE}\n\nBy Tobias Fenn\n\nMay 12, 2026"
BODY = "\n\n".join(PARAGRAPHS)
LAST = "A group of net menders said that it would ask for the berth elsewhere."


def paragraphs_of(*lines: str) -> list[str]:
    return newsclean.clean_text("\n\n".join(lines)).text.split("\n\n")


def labels_of(*lines: str) -> dict[str, Label]:
    """The label of every removed line."""
    removed = newsclean.clean_text("\n\n".join(lines)).removed
    return {line: part.label for part in removed for line in part.text.split("\n")}


@pytest.mark.parametrize("end", [(), (NOTE,), ("© 2026 Harbour Courier Ltd.",)])
@pytest.mark.parametrize("header", [TITLE, HEADER])
@pytest.mark.parametrize("last", ["He was 81.", "The trial goes on in June.", "Mr Quist did not want to comment."])
def test_a_short_sentence_that_closes_the_text_stays(last: str, header: str, end: tuple[str, ...]) -> None:
    assert paragraphs_of(header, *PARAGRAPHS[:2], last, *end) == [*PARAGRAPHS[:2], last]


@pytest.mark.parametrize(
    "lines",
    [
        ("Q: Did you think that you would win?", "A: No.", "Q: Why?", "A: Ask the crew."),
        ("- 12 crowns at the gate", "- free for those of the upper town", "- no dogs"),
    ],
)
def test_short_lines_between_the_text_and_its_print_note_stay(lines: tuple[str, ...]) -> None:
    assert paragraphs_of(HEADER, BODY, *lines, NOTE) == [*PARAGRAPHS, *lines]


@pytest.mark.parametrize("heading", ["What happens next", "4. See the lamps"])
@pytest.mark.parametrize("amid", ["Read more: Lamps on the mole go out", "Lesen Sie auch: Die Lampen gehen aus"])
def test_nor_the_last_section_of_the_text(amid: str, heading: str) -> None:
    lines = (*PARAGRAPHS[:3], amid, heading, LAST)
    assert paragraphs_of(HEADER, *lines) == [*PARAGRAPHS[:3], heading, LAST]
    assert labels_of(HEADER, *lines)[amid] is Label.RELATED


def test_titles_below_such_a_line_are_no_section() -> None:
    lines = ("Read more: Lamps on the mole go out", "Ferry fares are to rise again in June", LAST)
    assert paragraphs_of(HEADER, *PARAGRAPHS, *lines) == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "amid", ["Read more: Lamps on the mole go out", "Story continues below", "Lesen Sie auch: Die Lampen gehen aus"]
)
def test_a_line_that_names_another_story_takes_nothing_along(amid: str) -> None:
    assert paragraphs_of(HEADER, *PARAGRAPHS[:3], amid, LAST) == [*PARAGRAPHS[:3], LAST]
    assert labels_of(HEADER, *PARAGRAPHS[:3], amid, LAST)[amid] in {Label.RELATED, Label.ADVERT}


def test_a_paragraph_behind_several_adverts_stays() -> None:
    last = "Mrs Hale told the council on Friday that the quay had no room for two."
    assert paragraphs_of(HEADER, BODY, "Advertisement", "ADVERTISEMENT", last) == [*PARAGRAPHS, last]


def test_a_button_behind_an_advert_is_none_of_the_text() -> None:
    assert paragraphs_of(HEADER, *PARAGRAPHS[:3], "Advertisement", "Advertise with us.") == list(PARAGRAPHS[:3])


def test_a_paragraph_between_a_list_and_the_print_note_is_the_texts() -> None:
    listed = ("Related", "Lamps on the mole go out for good", "Old lightship opens as a museum")
    assert paragraphs_of(HEADER, *PARAGRAPHS[:3], *listed, LAST, NOTE) == [*PARAGRAPHS[:3], LAST]
    assert labels_of(HEADER, *PARAGRAPHS[:3], *listed, LAST, NOTE)[listed[1]] is Label.RELATED


def test_a_single_short_sentence_amid_short_sentences_stays() -> None:
    text = ["Police in Ellery have arrested a man.", "He is 34 years old.", "The boat was stolen on Friday."]
    assert paragraphs_of("Man held after crash at the old quay", "By Tobias Fenn", *text) == text


@pytest.mark.parametrize(
    "line",
    [
        "Sign up to our newsletter to read such stories first.",
        "We use cookies to remember what you have read.",
        "Ida Holm contributed to this report.",
        "© 2026 Harbour Courier. All rights reserved.",
        "See our newsletters for more.",
        "Was this story of use to you?",
        "Act now!",
    ],
)
def test_a_sentence_behind_the_text_that_says_what_it_is_is_none_of_it(line: str) -> None:
    assert line not in paragraphs_of(HEADER, *PARAGRAPHS[:2], line)


def test_nothing_goes_on_with_a_text_behind_a_notice_of_rights() -> None:
    notice = ("This material may not be published, broadcast or rewritten.", "Other newspapers may not print it.")
    assert paragraphs_of(HEADER, *PARAGRAPHS[:3], *notice) == list(PARAGRAPHS[:3])


@pytest.mark.parametrize("button", ["View all", "Read more"])
def test_a_button_amid_the_text_is_no_line_of_it(button: str) -> None:
    assert paragraphs_of(HEADER, *PARAGRAPHS[:3], button, *PARAGRAPHS[3:]) == list(PARAGRAPHS)


def test_a_stop_alone_is_no_line_of_the_text() -> None:
    assert "." not in paragraphs_of(HEADER, *PARAGRAPHS[:3], ".", *PARAGRAPHS[3:])


def test_a_teaser_cut_off_is_none_of_the_text() -> None:
    cut = "The lamps on the mole have gone out, and nobody knows..."
    assert paragraphs_of(HEADER, BODY, cut) == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "byline", ["By Tobias Fenn", "Tobias Fenn Published May 11, 2026", "Tobias Fenn\n\nMay 12, 2026"]
)
@pytest.mark.parametrize("end", [(), (NOTE,)])
def test_a_last_line_that_begins_with_the_writers_name_is_about_the_writer(byline: str, end: tuple[str, ...]) -> None:
    told = "Tobias Fenn leads the town desk and has sailed the bay since he was nine."
    for about in (told, f"({told})"):
        assert paragraphs_of(TITLE, byline, BODY, about, *end) == list(PARAGRAPHS)
        assert labels_of(TITLE, byline, BODY, about, *end)[about] is Label.AUTHOR_BIO


def test_what_is_told_of_the_writer_may_stand_below_the_tags() -> None:
    about = "Tobias Fenn leads the town desk and has sailed the bay since he was nine."
    found = labels_of(TITLE, "By Tobias Fenn", BODY, "Tags:", "harbour", "ferries", about, "Most read", TITLE)
    assert found[about] is Label.AUTHOR_BIO


def test_what_asks_for_an_address_may_stand_below_what_is_told_of_the_writer() -> None:
    about = "Tobias Fenn covers the bay for the Courier. Email him at fenn@courier.example."
    asked = "Sign up for our newsletter to get stories like this in your inbox every Thursday."
    assert paragraphs_of(HEADER, BODY, about, asked) == list(PARAGRAPHS)
    found = labels_of(HEADER, BODY, about, asked)
    assert (found[about], found[asked]) == (Label.AUTHOR_BIO, Label.NEWSLETTER)


def test_a_last_line_on_someone_else_stays() -> None:
    about = "Marta Hale leads the trust and has sailed the bay since she was nine."
    assert paragraphs_of(HEADER, BODY, about) == [*PARAGRAPHS, about]


@pytest.mark.parametrize("last", ["„Wenn das Rohr bricht, steht die halbe Stadt ohne Wasser da.“", "»Das ist vorbei.«"])
def test_a_sentence_may_end_with_a_german_quote(last: str) -> None:
    assert is_whole(last)


@pytest.mark.parametrize(
    "subheading", ["Opinion", "Editorial", "Letters", "Background", "Meinung", "Мнение", "Key facts"]
)
def test_the_name_of_a_section_between_paragraphs_heads_the_next_one(subheading: str) -> None:
    parts = [*PARAGRAPHS[:2], subheading, *PARAGRAPHS[2:]]
    assert paragraphs_of(*parts) == parts


@pytest.mark.parametrize("line", ["Advertisement", "Related stories", "Read more", "Comments"])
def test_other_lines_between_paragraphs_are_none(line: str) -> None:
    assert paragraphs_of(*PARAGRAPHS[:2], line, *PARAGRAPHS[2:]) == list(PARAGRAPHS)


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Klara Veit ist Kolumnistin des Hafenboten.", Label.AUTHOR_BIO),
        ("Ida Holm is a columnist based in Port Ellery. She has a boat.", Label.AUTHOR_BIO),
        ("L’autrice è urbanista e insegna all’università di Tarlo.", Label.AUTHOR_BIO),
        ("De auteur is stedenbouwkundige.", Label.AUTHOR_BIO),
        ("Skribenten är stadsplanerare och bor i Tarlö.", Label.AUTHOR_BIO),
        ("Este texto não reflete necessariamente a opinião do jornal.", Label.LEGAL),
        ("Bu yazı yazarının görüşlerini yansıtır, gazetenin yayın politikasını yansıtmayabilir.", Label.LEGAL),
    ],
)
def test_a_last_line_on_the_writer_or_of_what_a_newspaper_says_not_is_no_text(line: str, label: Label) -> None:
    assert paragraphs_of(TITLE, *PARAGRAPHS, line) == list(PARAGRAPHS)
    assert labels_of(TITLE, *PARAGRAPHS, line).get(line) is label


@pytest.mark.parametrize(
    "line", ["Mr Quist writes a column for the council.", "Ida Holm is 81 and reads no columnist."]
)
def test_a_last_line_on_someone_of_the_story_stays(line: str) -> None:
    assert paragraphs_of(TITLE, *PARAGRAPHS, line) == [*PARAGRAPHS, line]


def test_a_notice_of_rights_amid_the_text_ends_it_only_before_little_of_it() -> None:
    notice = "© 2026 Harbour Courier. All rights reserved."
    assert paragraphs_of(HEADER, *PARAGRAPHS[:3], notice, *PARAGRAPHS[3:]) == list(PARAGRAPHS)
    assert labels_of(HEADER, *PARAGRAPHS[:3], notice, *PARAGRAPHS[3:])[notice] is Label.LEGAL
    behind = "The Courier is printed on paper from the mill."
    assert paragraphs_of(HEADER, *PARAGRAPHS, notice, behind) == list(PARAGRAPHS)


def test_a_sign_of_rights_above_a_notice_of_them_ends_the_text() -> None:
    terms = "No part of this page may be printed elsewhere. " * 8 + "All rights reserved by the Harbour Courier."
    assert paragraphs_of(HEADER, *PARAGRAPHS, "© courier.example", terms) == list(PARAGRAPHS)


FEET = [
    (),
    ("Add a comment", "Sort by"),
    ("Explore more on these topics", "Harbours"),
    ("Share", "Related stories", "The lake that moved"),
]


@pytest.mark.parametrize("foot", FEET, ids=len)
@pytest.mark.parametrize(
    "last",
    [
        "The town has offered to buy them. Hale has offered to lend. – Harbour.example",
        "Until then boats must register, and may be kept in port. CB",
        "Greta Hale, translator, born 3 March 1938; died 29 April 2026",
        "• Greta Hale, Übersetzerin, geboren am 3. März 1938, gestorben am 29. April 2026",
        "Match officials: T. Quist, P. Dube",
        "Half-time: 1-0. Attendance: 3,117",
        "Zuschauer: 3.117 (ausverkauft)",
        "Tickets: cannery.example, 555-0101",
    ],
)
def test_a_last_line_without_a_stop_that_tells_of_the_story_stays(last: str, foot: tuple[str, ...]) -> None:
    lines = (TITLE, "By Tobias Fenn", "May 12, 2026", *PARAGRAPHS, last, *foot)
    assert newsclean.clean_text("\n".join(lines)).text.split("\n\n") == [*PARAGRAPHS, last]


@pytest.mark.parametrize(
    "line", ["Tickets", "Attendance", "Referees wanted", "Born in Ellery", "harbour.example", "AFP"]
)
def test_other_short_lines_behind_a_text_are_none(line: str) -> None:
    lines = (TITLE, "By Tobias Fenn", "May 12, 2026", *PARAGRAPHS, line, "Most read", "Lamps on the mole go out again")
    assert newsclean.clean_text("\n".join(lines)).text.split("\n\n") == list(PARAGRAPHS)


VERSES = ("The lake has closed its eye.", "Who will row me now,", "now that the oars are only wood?")


def test_verses_amid_a_text_stay() -> None:
    lines = (*PARAGRAPHS[:2], *VERSES, *PARAGRAPHS[2:])
    text = newsclean.clean_text("\n".join((TITLE, "By Tobias Fenn", "May 12, 2026", *lines))).text
    assert text.split("\n\n") == [*PARAGRAPHS[:2], *VERSES, *PARAGRAPHS[2:]]


@pytest.mark.parametrize(
    ("above", "line"),
    [
        ("The page asked him for one thing only:", "Enter your email address"),
        (
            "The screen of the machine on the quay said:",
            "Something went wrong with the system. Please try again later.",
        ),
    ],
)
def test_what_stood_on_a_screen_by_the_story_stays(above: str, line: str) -> None:
    told = newsclean.clean_text("\n".join([TITLE, "By Tobias Fenn", *PARAGRAPHS[:2], above, line, *PARAGRAPHS[2:]]))
    assert line in told.text
    asked = newsclean.clean_text("\n".join([TITLE, "By Tobias Fenn", *PARAGRAPHS[:3], line, *PARAGRAPHS[3:]]))
    assert line not in asked.text


@pytest.mark.parametrize(
    ("pointer", "word"),
    [("Also read: Ferry fares rise in June", "#Conclusion"), ("Lees ook: Veer wordt duurder in juni", "Conclusie")],
)
def test_a_paragraph_below_a_subheading_of_one_word_behind_another_story_stays(pointer: str, word: str) -> None:
    lines = (TITLE, "By Tobias Fenn", "May 12, 2026", *PARAGRAPHS[:-1], pointer, word, PARAGRAPHS[-1])
    assert newsclean.clean_text("\n".join(lines)).text.split("\n\n") == [*PARAGRAPHS[:-1], word, PARAGRAPHS[-1]]


def test_the_excerpt_of_another_story_is_none() -> None:
    excerpt = "The ferry company will raise its fares from the first of June, its chairman said on Friday."
    foot = ("Also read: Ferry fares rise in June", "Politics", excerpt)
    text = newsclean.clean_text("\n".join([TITLE, "By Tobias Fenn", "May 12, 2026", *PARAGRAPHS, *foot])).text
    assert text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "last",
    ["Rain is forecast for Thursday. DM", "The quay has been shut since the morning. (Petra Holm, 17.9.2024)"],
)
def test_a_short_last_paragraph_that_is_signed_stays(last: str) -> None:
    foot = ("Forum: 312 comments", "Opinion", "The bus that never comes")
    lines = (TITLE, "By Tobias Fenn", "May 12, 2026", *PARAGRAPHS, last, *foot)
    assert newsclean.clean_text("\n".join(lines)).text.split("\n\n") == [*PARAGRAPHS, last]


def test_a_credit_with_a_name_in_brackets_signs_no_paragraph() -> None:
    lines = (TITLE, "By Tobias Fenn", *PARAGRAPHS, "The quay on Monday. (Petra Holm, Reuters)", "Most read", "Lamps")
    assert newsclean.clean_text("\n".join(lines)).text.split("\n\n") == list(PARAGRAPHS)


def test_a_text_goes_on_behind_its_last_entry_and_a_line_that_leads_to_another_story() -> None:
    entries = ("Mend the lamps on the mole in time.", "Keep the crane for the boats that need it.")
    end = ("Also read: Ferry fares rise in June", "Conclusion", PARAGRAPHS[-1])
    lines = (TITLE, "By Tobias Fenn", "May 12, 2026", *PARAGRAPHS[:-1], *entries, *end, "Share this article")
    assert newsclean.clean_text("\n".join(lines)).text.split("\n\n") == [*PARAGRAPHS[:-1], *entries, *end[1:]]
