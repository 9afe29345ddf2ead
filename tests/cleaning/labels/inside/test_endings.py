"""Print notes, notices of rights, bios."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsclean.cleaning.blocks import Block
from newsclean.cleaning.labels.inside.endings import cut_at_note, find_print_note
from newsclean.cleaning.labels.tells.print_notes import read_print_note
from newsclean.cleaning.labels.tells.sign_offs import sign_off

if TYPE_CHECKING:
    from conftest import Labeller

PARAGRAPH = "The harbour trust said that it would dredge the channel again before the winter storms set in."


@pytest.mark.parametrize(
    ("note", "publication", "section", "date"),
    [
        ("Published in Harbour Courier, May 11th, 2026", "Harbour Courier", None, "2026-05-11"),
        (
            "Published in Harbour Courier, Trade and Tide Weekly, May 11th, 2026",
            "Harbour Courier",
            "Trade and Tide Weekly",
            "2026-05-11",
        ),
        ("From the February 7, 2005 issue of Harbour Magazine.", "Harbour Magazine", None, "2005-02-07"),
        (
            "A version of this article appears in print on May 5, 2014, on Page A1 of the Ellery edition: Mud.",
            "Ellery edition",
            None,
            "2014-05-05",
        ),
        ("Printed in Harbour Courier, Young Sailors, May 11th, 2026", "Harbour Courier", "Young Sailors", "2026-05-11"),
        ("This story was published in the print edition of the Courier on May 11, 2026", "Courier", None, "2026-05-11"),
        ("This article appeared in the Ports section of the print edition under the headline Mud", None, "Ports", None),
        ("Erschienen in der Ausgabe vom 11.05.2026, Seite 3, Häfen", None, None, "2026-05-11"),
        ("Een versie van dit artikel verscheen ook in de krant van 11 mei 2026.", None, None, "2026-05-11"),
        ("Erschienen in der gedruckten Ausgabe vom 11. Mai 2026", None, None, "2026-05-11"),
        ("Quelle: H.A.Z., 11.05.2026, Nr. 110 / Seite 7", "H.A.Z.", None, "2026-05-11"),
        ("haz vom 11.5.2026, Seite 3", "haz", None, "2026-05-11"),
        ("Cet article est paru dans Le Courrier du Port du 11 mai 2026", "Le Courrier du Port", None, "2026-05-11"),
        ("Cet article est paru dans le Courrier du Port du 11 mai 2026", "Courrier du Port", None, "2026-05-11"),
        ("Published in The Harbour, May 11th, 2026", "The Harbour", None, "2026-05-11"),
        ("Published in the Harbour Courier, May 11th, 2026", "Harbour Courier", None, "2026-05-11"),
        ("First published in the print edition of The Harbour, May 11, 2026", "The Harbour", None, "2026-05-11"),
        ("This article appeared in the print edition of The Harbour on 11 May 2026", "The Harbour", None, "2026-05-11"),
        ("From the May 11, 2026 issue of The Harbour", "The Harbour", None, "2026-05-11"),
        ("Cet article est issu du journal papier du 11 mai 2026", None, None, "2026-05-11"),
        ("* Esta nota se publicó en la edición impresa del 11/05/2026", None, None, "2026-05-11"),
        ("Este texto foi publicado na edição impressa de 11 de maio de 2026", None, None, "2026-05-11"),
        ("Articolo pubblicato sull'edizione cartacea dell'11 maggio 2026", None, None, "2026-05-11"),
        ("Статья опубликована в газете «Гавань» №83 от 11.05.2026", "Гавань", None, "2026-05-11"),
        ("《 海港日报 》（ 2026年05月11日   01 版）", "海港日报", None, "2026-05-11"),
        ("港湾新聞 2026年5月11日朝刊", "港湾新聞", None, "2026-05-11"),
        ("Publié dans Le Courrier du port du 11 mai 2026", "Le Courrier du port", None, "2026-05-11"),
        ("Publicado en El Correo del Puerto, 11 de mayo de 2026", "El Correo del Puerto", None, "2026-05-11"),
        ("Publicado no Correio do Porto em 11 de maio de 2026", "Correio do Porto", None, "2026-05-11"),
        ("Pubblicato su Il Corriere del Porto, 11 maggio 2026", "Il Corriere del Porto", None, "2026-05-11"),
        ("Verschenen in de Havenkoerier van 11 mei 2026", "Havenkoerier", None, "2026-05-11"),
        ("Publicerad i Hamnkuriren den 11 maj 2026", "Hamnkuriren", None, "2026-05-11"),
        ("Published by Harbour Citizen from May 10 to May 11, 2026.", "Harbour Citizen", None, "2026-05-11"),
        ("Published by The Harbour Post on May 11, 2026", "The Harbour Post", None, "2026-05-11"),
        ("Opublikowano w „Kurierze”, 11 maja 2026", "„Kurierze”", None, "2026-05-11"),
        ("Опубліковано в газеті «Гавань» 11 травня 2026", "Гавань", None, "2026-05-11"),
        ("Liman Postası gazetesinde 11 Mayıs 2026 tarihinde yayımlandı", None, None, "2026-05-11"),
        ("Artikel ini terbit di Kurir Pelabuhan edisi 11 Mei 2026", None, None, "2026-05-11"),
        ("बंदर समाचार में 11 मई 2026 को प्रकाशित", None, None, "2026-05-11"),
        ("（港新報 2026年5月11日朝刊掲載）", "港新報", None, "2026-05-11"),
        ("항구일보 2026년 5월 11일자 3면", "항구일보", None, "2026-05-11"),
        ("نشر في جريدة المرفأ بتاريخ 11 مايو 2026", None, None, "2026-05-11"),
        ("یہ مضمون بندرگاہ اخبار میں 11 مئی 2026 کو شائع ہوا", None, None, "2026-05-11"),
    ],
)  # fmt: skip
def test_a_print_note_says_where_the_story_stood(
    note: str, publication: str | None, section: str | None, date: str | None
) -> None:
    edition = read_print_note(note)
    assert edition is not None
    assert (edition.publication, edition.section, edition.date) == (publication, section, date)


@pytest.mark.parametrize(
    "text",
    [
        "The study was published in May.",
        "Published in 2014, the book sold badly.",
        "This story first appeared in our weekly Courier 168, which is sold for R35.",
        "Am 11.5.2026 wurde der Hafen gesperrt.",
        "Publicado en Madrid el 12 de mayo de 2026",
        "Publicado em Economia em 12 de maio de 2026",
        "Publié dans Sports le 12 mai 2026",
        "Published by Ada Reyes on May 11, 2026",
        "Published by Ada Reyes, May 11, 2026",
        "Published by the Tolmin Press on May 3",
        "Published by Sund from May 3, £14.99",
        "Published by the Harbour Post on May 3, £14.99",
        "The notes were published by the Harbour Post on May 11, 2026, and read by few.",
        "2026年5月11日朝刊で報じられた港の計画は見直される",
        PARAGRAPH,
    ],
)
def test_a_sentence_is_no_print_note(text: str) -> None:
    assert read_print_note(text) is None


def test_the_print_note_ends_the_text(labelled: Labeller) -> None:
    page = labelled(
        f"<p class=kept>{PARAGRAPH}</p><p class=kept>Nobody has asked the fish.</p>"
        "<p class=kept>Published in Harbour Courier, May 11th, 2026</p><p class=kept>A bell for the pier</p>"
    )
    assert page.label_of("Published in") == "print_note"
    assert page.label_of("Nobody has") == "body"
    assert page.label_of("A bell") != "body"


def test_a_note_that_is_not_kept_ends_a_text_of_which_a_line_behind_it_is() -> None:
    texts = [
        PARAGRAPH,
        "Nobody has asked the fish.",
        "Published in Harbour Courier, May 11th, 2026",
        "Follow the port.",
    ]
    blocks = [Block(text) for text in texts]
    assert find_print_note(blocks, [True, True, False, True]) == (2, read_print_note(texts[2]))
    assert cut_at_note(blocks, [True, True, False, True], 2) == [True, True, False, False]


def test_who_published_what_a_story_tells_of_ends_none(labelled: Labeller) -> None:
    told = [f"<p class=kept>{PARAGRAPH} So it was in year {year}.</p>" for year in range(5)]
    note = "<p class=kept>Published by Harbour Citizen on May 11, 2026</p>"
    page = labelled("".join((*told[:3], note, *told[3:])))
    assert page.label_of("Published by") == "print_note"
    assert sum(page.labelled.keep) == len(told)


def test_a_note_above_most_of_the_text_cuts_nothing(labelled: Labeller) -> None:
    page = labelled(
        "<p class=kept>Mud and money.</p><p class=kept>Published in Harbour Courier, May 11th, 2026</p>"
        f"<p class=kept>{PARAGRAPH}</p>"
    )
    assert page.label_of("The harbour trust") == "body"


def test_the_writers_line_before_the_note_is_a_bio(labelled: Labeller) -> None:
    page = labelled(
        f"<p class=kept>{PARAGRAPH}</p><p class=kept>The writer covers trade and the sea. fenn@courier.example</p>"
        "<p class=kept>Published in Harbour Courier, May 11th, 2026</p>"
    )
    assert page.label_of("The writer covers") == "author_bio"


BYLINE = "<h1>The pier is closed</h1><p class=byline>Ida Holm</p>"


@pytest.mark.parametrize(
    "line",
    [
        "Ida Holm is a professor of tides. She wrote this for the Courier.",
        "Ida Holm has reported on the harbour since 2009. Greta Sund reports on the council.",
        "(लेखक वरिष्ठ पत्रकार हैं, ये उनके निजी विचार हैं)",
        "* كاتب وأكاديمي مصري",
        "(The writer is a lighthouse keeper.)",
        "Ida Holm är reporter på Hamnbladet.",
        "Ida Holm, Liman Postası muhabiridir.",
        "Ida Holm — журналист, автор канала «Гавань».",
        "Ida Holm हार्बर टाइम्स में वरिष्ठ संवाददाता हैं।",
        "Ida Holm adalah wartawan Harian Pelabuhan.",
        "Η Ida Holm είναι δημοσιογράφος της «Φωνής».",
        "Ida Holm je novinářka Přístavních listů.",
        "Ida Holm este jurnalistă la Curierul.",
        "Ida Holm היא עיתונאית.",
        "Dr Holm is a public affairs analyst",
        "Holm, a lawyer, writes from Ellery",
        "Holm is the former harbour master. Views are personal",
        "(The writer, an economist, was deputy governor of the Harbour Bank.)",
        "Greta Sund is a former warden of the light, Ellery. The views expressed are personal",
    ],
)
@pytest.mark.parametrize("contact", ["", "<p class=kept>Twitter: @idaholm</p>"])
def test_a_last_line_on_the_writer_is_a_bio(labelled: Labeller, line: str, contact: str) -> None:
    page = labelled(f"{BYLINE}<p class=kept>{PARAGRAPH}</p><p class=kept>{line}</p>{contact}")
    assert page.label_of(line) == "author_bio"
    assert sum(page.labelled.keep) == 1


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Conor O’Brien", "Conor O'Brien covers the sea and those who live by it."),
        ("Conor O'Brien", "Conor O’Brien covers the sea and those who live by it."),
        ("İpek Yılmaz", "İpek Yılmaz is a professor of tides."),
    ],
)
@pytest.mark.parametrize("is_declared", [True, False])
def test_a_writers_name_is_known_in_any_spelling(labelled: Labeller, name: str, line: str, is_declared: bool) -> None:
    head = f'<meta name=author content="{name}">' if is_declared else ""
    byline = "" if is_declared else f"<p class=byline>By {name}</p>"
    page = labelled(f"<h1>The pier is closed</h1>{byline}<p class=kept>{PARAGRAPH}</p><p class=kept>{line}</p>", head)
    assert page.label_of(line) == "author_bio"


@pytest.mark.parametrize(
    "line",
    ["Ida Holm anaandika kuhusu serikali za mitaa tangu 2019.", "Ida Holm theo dõi chính quyền từ năm 2019."],
)
def test_what_begins_with_the_writers_name_behind_the_text_is_a_bio_in_any_language(
    labelled: Labeller, line: str
) -> None:
    page = labelled(f"{BYLINE}<p class=kept>{PARAGRAPH}</p><div><p>{line}</p></div>")
    assert page.label_of(line) == "author_bio"


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Greta Sund is a photographer and has told of harbours for ten years.", "author_bio"),
        ("Greta Sund ist Journalistin und lebt am Hafen von Ellery.", "author_bio"),
        ("Greta Sund is a boat that nobody has seen for ten years.", "other"),
        ("The harbour is a place that every writer has told of.", "other"),
    ],
)
def test_who_is_said_to_write_behind_the_text_is_its_writer(labelled: Labeller, line: str, label: str) -> None:
    page = labelled(f"<p class=kept>{PARAGRAPH}</p><div><p>{line}</p></div>")
    assert page.label_of(line) == label


@pytest.mark.parametrize(
    "line", ["Ida Holm — так зовут и лодку.", "Ida Holm, liman için bir şiir okudu.", "Ο φάρος Ida Holm έσβησε."]
)
def test_other_last_lines_with_the_writers_name_stay(labelled: Labeller, line: str) -> None:
    page = labelled(f"{BYLINE}<p class=kept>{PARAGRAPH}</p><p class=kept>{line}</p>")
    assert page.label_of(line) == "body"


def test_a_surname_that_the_story_names_is_somebodys_in_it(labelled: Labeller) -> None:
    told = "The trust heard Anders Holm, who has kept the light on the mole for thirty years, on Monday."
    page = labelled(f"{BYLINE}<p class=kept>{told}</p><p class=kept>{PARAGRAPH}</p><p class=kept>Holm is 81.</p>")
    assert page.label_of("Holm is 81.") == "body"


def test_a_bio_before_what_says_whence_the_story_came_is_one(labelled: Labeller) -> None:
    page = labelled(
        "<h1>The pier is closed</h1><div><a href=/ida>Ida Holm</a></div>"
        f"<p class=kept>{PARAGRAPH}</p><h4 class=kept>Ida Holm</h4>"
        "<p class=kept>Reporter Ida Holm can be reached at 555-0133 or ida@courier.example.</p>"
        "<p class=kept>This article originally appeared on Harbour Courier: The pier is closed</p>"
    )
    assert [x.label.value for x in page.labelled.removed] == ["headline", "byline", "author_bio", "legal"]
    assert sum(page.labelled.keep) == 1


SEVERAL = "".join(f"<p class=kept>On day {day}: {PARAGRAPH}</p>" for day in range(5))


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("<em>Ida Holm is a former keeper of the light and the author of</em> The Lamp.", "author_bio"),
        ("Ida Rook is a former keeper of the light and the author of The Lamp.", "body"),
        ("Ida Holm knocked on the door of the light one night in May.", "body"),
    ],
)
def test_a_first_paragraph_on_the_writer_is_a_bio(labelled: Labeller, line: str, label: str) -> None:
    page = labelled(f"{BYLINE}<p class=kept>{line}</p>{SEVERAL}", "<meta name=author content='Ida Holm'>")
    assert page.label_of(line.removeprefix("<em>")[:12]) == label


@pytest.mark.parametrize(
    ("last", "begins", "label"),
    [
        ("<p class=kept>* Η κ. Ida Holm διδάσκει χωροταξία.</p>", "* Η", "author_bio"),
        ("<p class=kept>Η κ. Ida Holm διδάσκει χωροταξία.</p>", "Η κ.", "body"),
        ("<p class='kept xy-bio'>Ida Rook – χωροταξία.</p>", "Ida Rook", "author_bio"),
        ("<p class='kept xy-p'>Ida Rook – χωροταξία.</p>", "Ida Rook", "body"),
        ("<div><b>Ida Holm</b><br>Ledare – χωροταξία.<br>ida@courier.example</div>", "Ledare", "author_bio"),
    ],
)
def test_notes_on_a_person_below_the_text(labelled: Labeller, last: str, begins: str, label: str) -> None:
    page = labelled(f"{BYLINE}{SEVERAL}{last}", "<meta name=author content='Ida Holm'>")
    assert page.label_of(begins) == label


@pytest.mark.parametrize("line", ["Ida Rook is the clerk of the trust.", "* The writer of the letter was not named."])
def test_a_last_line_on_another_is_none(labelled: Labeller, line: str) -> None:
    assert labelled(f"{BYLINE}<p class=kept>{PARAGRAPH}</p><p class=kept>{line}</p>").label_of(line) == "body"


def test_the_only_paragraph_is_no_bio(labelled: Labeller) -> None:
    assert (
        labelled("<p class=kept>The writer is a lighthouse keeper who has never seen the sea.</p>").label_of(
            "The writer"
        )
        == "body"
    )


def test_a_correction_stays(labelled: Labeller) -> None:
    page = labelled(
        f"<p class=kept>{PARAGRAPH}</p><p class=kept>Correction: an earlier version named the wrong quay.</p>"
    )
    assert page.label_of("Correction") == "body"


def test_the_dateline_stays_in_the_text(labelled: Labeller) -> None:
    page = labelled(f"<p class=kept>ELLERY: {PARAGRAPH}</p>")
    assert page.labelled.dateline == "ELLERY"
    assert page.label_of("ELLERY:") == "body"


@pytest.mark.parametrize("line", ["Zdroj: ČTK", "Forrás: MTI", "Sursa: Agerpres", "Nguồn: Hải Cảng", "Извор: Танјуг"])
def test_where_a_story_comes_from_in_many_languages(line: str) -> None:
    mark = sign_off(line)
    assert mark is not None
    assert mark.label == "byline"


def test_what_stands_below_a_letter_ends_it(labelled: Labeller) -> None:
    footer = (
        "<p class=kept>You received this email because you signed up for The Tide.</p>"
        "<p class=kept>The Harbour Courier Company. 11 Quay Street, Ellery, ME 04101</p>"
    )
    story = "<p class=kept>The harbour trust said that it would dredge the channel again before the winter storms.</p>"
    page = labelled(f"<h1>Mud</h1>{story}{footer}")
    assert page.label_of("You received") == "newsletter"
    assert page.label_of("The Harbour Courier") != "body"
    told = "<p class=kept>You received this letter, the trust wrote, because you have a boat.</p>"
    assert labelled(f"<h1>Mud</h1>{story}{told}{story}").label_of("You received") == "body"


@pytest.mark.parametrize(
    "line",
    [
        "You are receiving this email because your account has been locked: so begin the letters to the skippers.",
        "You received this message because someone cares, said the note on the bell.",
        "Was this newsletter forwarded to you? That question gave the clerk away.",
        "If you no longer wish to receive these leaflets, put a sticker on the door.",
    ],
)
def test_a_story_may_begin_a_sentence_as_letters_end(labelled: Labeller, line: str) -> None:
    story = f"<p class=kept>{PARAGRAPH}</p>"
    page = labelled(f"<h1>Mud</h1>{story}<p class=kept>{line}</p><p class=kept>Nobody has asked the fish.</p>")
    assert page.label_of(line[:20]) == "body"
    assert page.label_of("Nobody has") == "body"


def test_a_letters_last_line_amid_a_story_cuts_nothing(labelled: Labeller) -> None:
    line = "You received this email because you signed up for The Tide."
    rest = f"<p class=kept>{PARAGRAPH} {'The skippers, who have heard as much, did not answer him. ' * 2}</p>"
    page = labelled(f"<h1>Mud</h1><p class=kept>{PARAGRAPH}</p><p class=kept>{line}</p>{rest}")
    assert page.labelled.keep[-1]


def test_an_office_before_a_name_signs_a_story_off_but_no_poem_and_no_list_of_credits(labelled: Labeller) -> None:
    story = f"<p class=kept>{PARAGRAPH}</p>" * 2
    line = "<p class=kept>Autor: Ida Holm</p>"
    assert labelled(f"<h1>Mud</h1>{story}{line}").label_of("Autor") == "byline"
    verses = "<p class=kept>La sal de la mar,</p><p class=kept>la luz del faro.</p>"
    assert labelled(f"<h1>Mud</h1>{story}{verses}{line}").label_of("Autor") == "body"
    named = f"<p class=kept>Director: Greta Sund</p>{line}<p class=kept>Music: Noor Sahbani</p>"
    assert labelled(f"<h1>Mud</h1>{story}{named}").label_of("Autor") == "body"


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Nina Price", "Price is 12 crowns a head, and children pay half."),
        ("Tom Hall", "Hall is open daily from nine to five, but for Mondays."),
        ("Jane Church", "Church is at ten on Sunday, as it always was."),
        ("Ida Holm", "Holm was the first mayor to propose a wall, in 1911."),
        ("Ida Holm", "Holm is a village of ninety people and one bell."),
        ("Ida Holm", "* The figures were checked by Ida Holm and the harbour office in May."),
        (
            "Ida Holm",
            "Greta Sund is a baker who votes green, and says so at the door because, she says, opinions are her own.",
        ),
    ],
)
def test_a_last_line_with_a_writers_surname_may_be_the_storys(labelled: Labeller, name: str, line: str) -> None:
    head = f"<meta name=author content='{name}'>"
    page = labelled(f"<h1>Mud</h1><p class=byline>By {name}</p>{SEVERAL}<p class=kept>{line}</p>", head)
    assert page.label_of(line) == "body"


@pytest.mark.parametrize(("headline", "label"), [("Mud", "author_bio"), ("Mayor Holm goes", "body")])
def test_whom_the_headline_names_the_last_line_tells_of(labelled: Labeller, headline: str, label: str) -> None:
    line = "Ms. Holm is a daughter of the last keeper of the light."
    page = labelled(f"<h1>{headline}</h1><p class=byline>By Ida Holm</p>{SEVERAL}<p class=kept>{line}</p>")
    assert page.label_of(line) == label


@pytest.mark.parametrize("byline", ["<small>October 21st, 2008 by Ida Holm</small>", "<p>May 4, 2008 by Ida Holm</p>"])
@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Ida Holm is a junior in history.", "author_bio"),
        ("Ida Holm lives at the head of the bay and keeps bees.", "author_bio"),
        ("Dr Ida Holm teaches history at the college.", "author_bio"),
        ("Her column appears every other Tuesday.", "author_bio"),
        ("Her weekly column runs on the third Sunday of the month in the Courier.", "author_bio"),
        ("Ida Holm said that she would not go.", "body"),
        ("Ida Rook is a junior in history.", "body"),
        ("Her column runs every week, and this is why the mayor reads it.", "body"),
        ("Her column of smoke was seen from the bay.", "body"),
        ("The vicar lives at the head of the bay and keeps bees.", "body"),
    ],
)
def test_a_date_with_a_name_behind_it_names_the_writer(labelled: Labeller, byline: str, line: str, label: str) -> None:
    page = labelled(f"<h1>Mud</h1>{byline}{SEVERAL}<p class=kept>{line}</p>")
    assert page.label_of(line) == label


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Ida Holm runs a small bakery in Ellery and sits on the town council.", "author_bio"),
        ("Dr Ida Holm, FRCS, practises in Ellery.", "author_bio"),
        ("Ms. Holm, a former deputy warden of the light, sails from Ellery.", "author_bio"),
        ("Ms. Holm is a fellow of the Harbour Institute in Ellery.", "author_bio"),
        ("Mr. Holm, 61, a fisherman, was buried on Friday in Tarlo.", "body"),
        ("Dr. Holm, who led the inquiry, retired in 2019.", "body"),
        ("Mr. Holm is the third mayor to resign.", "body"),
        ("Mr. Holm lives in fear of the sea.", "body"),
        ("Mr. Holm is in custody in Ellery.", "body"),
        ("Ms Holm has written for the Courier since 2010.", "author_bio"),
        ("Mr Holm, fisherman, was the last to leave the hall.", "body"),
        ("Mr. Holm faces ten years in the tower of Ellery.", "body"),
        ("Holm lives in Ellery with two dogs.", "author_bio"),
        ("Holm: iholm@courier.example; @idaholm", "author_bio"),
        ("Zur Person: Ida Holm ist Historikerin und lebt in Tarlo.", "author_bio"),
        ("Ida Holm insegna Diritto pubblico a Tarlo.", "author_bio"),
        ("Ida Holm, docent i statsvetenskap, Tarlö universitet", "author_bio"),
        ("<b>Ida Holm</b> – socjolog, wykłada na Uniwersytecie.", "author_bio"),
        ("Ida Holm, Port Ellery", "byline"),
        ("Ida Holm, 14 Quay Street, Port Ellery.", "body"),
        ("Ida Holm knew it all along, Greta Sund said.", "body"),
        ("“Ida Holm runs the bakery and the council.”", "body"),
        ("Holm lives in fear of the sea.", "body"),
        ("Ida Holmgren runs a small bakery in Ellery and sits on the town council.", "body"),
    ],
)
def test_a_last_line_that_begins_with_a_name_no_other_line_has(labelled: Labeller, line: str, label: str) -> None:
    head = "<meta name=author content='Ida Holm'>"
    begins = line.removeprefix("<b>")[:8]
    story = f"<h1>Mud</h1><p class=byline>By Ida Holm</p>{SEVERAL}"
    assert labelled(f"{story}<p class=kept>{line}</p>", head).label_of(begins) == label
    told = "<p class=kept>The light has been kept by Ida Holm since the great storm.</p>"
    amid = labelled(f"{story}{told}<p class=kept>Ida Holm runs a small bakery in Ellery.</p>", head)
    assert amid.label_of("Ida Holm runs") == "body"
