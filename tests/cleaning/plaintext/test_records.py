"""What else the record of a text says: its kind, its blocks, what is named, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest
from story import PARAGRAPHS, STORY

import newsclean
from newsclean.cleaning.plaintext.lines import split_lines
from newsclean.cleaning.plaintext.scoring import choose, leave_unsure_tails
from newsclean.errors import NotText, TooLarge
from newsclean.model import MAX_PAGE_BYTES, ArticleType, BlockKind, Label, Page, PageKind, Site, Where

TITLE = "Trust turns down second ferry berth"
ROW = "Ferries, Harbour, Berths, Council, Dredging, Money, Letters to us"
BODY = "\n\n".join(PARAGRAPHS)


def labels_of(text: str) -> dict[str, Label]:
    """The label of every removed line."""
    removed = newsclean.clean_text(text).removed
    return {line: part.label for part in removed for line in part.text.split("\n")}


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Tobias Fenn Published May 11, 2026 Updated about 6 hours ago", Label.BYLINE),
        ("By Tobias Fenn", Label.BYLINE),
        ("Published May 11, 2026", Label.TIMESTAMP),
        ("0", Label.COMMENTS),
        ("1.5x", Label.MEDIA_PLAYER),
        ("JOIN OUR WHATSAPP CHANNEL", Label.SOCIAL),
        ("The ferry at the old quay last winter. — Ida Quist/File photo", Label.CAPTION),
    ],
)
def test_what_stands_between_headline_and_text_is_named(line: str, label: Label) -> None:
    assert labels_of(f"{TITLE}\n{line}\n\n{BODY}").get(line) is label


@pytest.mark.parametrize(
    ("heading", "label"),
    [
        ("Read more", Label.RELATED),
        ("Opinion", Label.OPINION),
        ("Editorial", Label.EDITORIAL),
        ("Most read", Label.POPULAR),
    ],
)
def test_headlines_under_a_heading_are_what_it_says(heading: str, label: Label) -> None:
    teasers = ["Ferry fares rise in June", "بندرگاہ میں دوسری برتھ کی درخواست مسترد", "Lamps on the mole go out"]
    found = labels_of("\n".join([TITLE, "", BODY, "", heading, *teasers]))
    assert [found.get(line) for line in (heading, *teasers)] == [label] * 4


def test_removed_parts_say_where_they_stood() -> None:
    article = newsclean.clean_text(f"{TITLE}\nBy Tobias Fenn\n\n{STORY}")
    assert [x.where for x in article.removed] == [Where.BEFORE] * 2 + [Where.AFTER] * 3


def test_a_type_is_told_from_the_kicker_above_the_headline() -> None:
    assert newsclean.clean_text(f"Editorial\n{TITLE}\n\n{BODY}").article_type is ArticleType.EDITORIAL
    assert newsclean.clean_text(f"{TITLE}\n\n{STORY}").article_type is ArticleType.NEWS


def test_a_text_without_a_date_that_reads_as_news_is_news() -> None:
    undated = BODY.removeprefix("PORT ELLERY: ")
    article = newsclean.clean_text(f"{TITLE}\n\n{undated}")
    assert article.date_published is None
    assert (article.article_type, article.evidence["article_type"]) == (ArticleType.NEWS, "style")


@pytest.mark.parametrize("menu", ["News\nSport\nBusiness", "Home\nHarbour\nTown", "Log in\nPolitik\nSport\nKultur"])
@pytest.mark.parametrize("last", ["Opinion", "Editorial", "Letters"])
def test_the_last_entry_of_a_menu_is_no_kicker(menu: str, last: str) -> None:
    article = newsclean.clean_text(f"{menu}\n{last}\n{TITLE}\n\n{BODY}")
    assert (article.title, article.article_type) == (TITLE, ArticleType.NEWS)
    assert article.removed[0].text == f"{menu}\n{last}"


@pytest.mark.parametrize(
    "above", ["Opinion", "Home\nOpinion", "Home\nOpinion\nColumnists", "News\nSport\nOpinion\nTravel\nOpinion"]
)
def test_a_kicker_below_a_path_or_a_menu_that_has_it_too_is_one(above: str) -> None:
    assert newsclean.clean_text(f"{above}\n{TITLE}\n\n{BODY}").article_type is ArticleType.OPINION


@pytest.mark.parametrize(
    ("above", "kind"),
    [
        ("News\nSport\nBusiness\nOPINION", ArticleType.OPINION),
        ("News\nSport\nBusiness\nEDITORIAL\ni", ArticleType.EDITORIAL),
        ("News\nSport\nBusiness\nInterview", ArticleType.INTERVIEW),
        ("Home\nOpinion\nLead", ArticleType.OPINION),
        ("Opinion\nLead", ArticleType.OPINION),
        ("Lifestyle | Interview", ArticleType.INTERVIEW),
        ("News\nSport\nTown Hall / Opinion", ArticleType.OPINION),
        # Entries of a menu, in capitals as the others or in small letters.
        ("NEWS\nSPORT\nBUSINESS\nOPINION", ArticleType.NEWS),
        ("Harbour\nTown\nOpinion\nSport", ArticleType.NEWS),
        ("News | Sport | Opinion", ArticleType.NEWS),
        ("Home\nOpinion\nHarbour\nTown\nWeather", ArticleType.NEWS),
    ],
)
def test_a_type_set_apart_from_the_menu_or_on_the_way_to_the_article_is_its_own(above: str, kind: ArticleType) -> None:
    article = newsclean.clean_text(f"{above}\n{TITLE}\nMay 2, 2026\n\n{BODY}")
    assert (article.title, article.article_type) == (TITLE, kind)


def test_an_editorial_s_short_headline_tells_its_kicker_from_a_menu() -> None:
    article = newsclean.clean_text(f"Home\nNews\nSport\nEditorial\nDredge or dream\nMay 2, 2026\n\n{BODY}")
    assert (article.title, article.article_type) == ("Dredge or dream", ArticleType.EDITORIAL)


@pytest.mark.parametrize(
    "tail",
    [
        "Opinion\n\nWhat the night bus knows\nBy Tobias Fenn\n\nEmpty shelves\nBy Marta Hale",
        "Opinion\n\nDredge or dream\nBy Tobias Fenn",
        "Editorial\n\nDredge or dream\n14 May, 2026\n\nEmpty shelves in the pharmacies\n13 May, 2026",
        "Most read\n\nLamps on the mole go out again\nMay 14, 2026\nFerry fares rise in June\nMay 13, 2026",
        "Comments (2)\n\nOlle K\nMay 09, 2026 10:22am\nThe berth was ours.\n\nIda\nMay 09, 2026 11:05am\nIt was not.",
    ],
)
def test_neither_writers_nor_days_are_taken_from_other_stories(tail: str) -> None:
    article = newsclean.clean_text(f"{TITLE}\n\n{BODY}\n\n{tail}")
    assert (article.authors, article.date_published, article.date_modified) == ((), None, None)
    own = newsclean.clean_text(f"{TITLE}\n\nBy Olle Brandt\n\nMay 2, 2026\n\n{BODY}\n\n{tail}")
    assert (own.authors, own.date_published, own.date_modified) == (("Olle Brandt",), "2026-05-02", None)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Olle Brandt Published May 2, 2026 Updated May 3, 2026 09:12am", ("Olle Brandt",)),
        ("Olle Brandt\n\nMay 2, 2026", ("Olle Brandt",)),
        ("OLLE BRANDT\nPublished May 2, 2026", ("OLLE BRANDT",)),
        ("Olle Brandt, Staff Reporter", ("Olle Brandt",)),
        ("OLLE BRANDT\nCOURIER STAFF WRITER", ("OLLE BRANDT",)),
        ("May 2, 2026 By Editor\nBy OLLE BRANDT", ("OLLE BRANDT",)),
        ("17 июня 2026, 09:15\n\nАнна Коновалова", ("Анна Коновалова",)),
        ("김민수 기자", ("김민수",)),
        ("김민수 기자 2026.05.11 14:20", ("김민수",)),
        # What stands around it tells.
        ("Olle Brandt", ("Olle Brandt",)),
        # A rubric; a place that begins the text; small letters.
        ("Harbour News\n\nMay 2, 2026", ()),
        ("Port Ellery\n\nMay 2, 2026", ()),
        ("Вчера утром\n\n17 июня 2026", ()),
    ],
)
def test_a_bare_name_beside_a_date_is_the_writer_s(line: str, names: tuple[str, ...]) -> None:
    assert newsclean.clean_text(f"{TITLE}\n\n{line}\n\n{BODY}").authors == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By\nOlle Brandt\nMay 2, 2026", ("Olle Brandt",)),
        ("Kommentar von\nOlle Brandt", ("Olle Brandt",)),
        ("By:\nThe board will meet again on the last Friday of the month", ()),
        ("Posted on May 2, 2026 by Olle Brandt | No Comments", ("Olle Brandt",)),
        ("Olle Brandt | Politics and Health Reporter\nMay 2, 2026", ("Olle Brandt",)),
        ("Latest News\nMay 2, 2026", ()),
    ],
)
def test_a_byline_may_be_torn_or_stand_behind_the_date(line: str, names: tuple[str, ...]) -> None:
    assert newsclean.clean_text(f"{TITLE}\n{line}\n\n{BODY}").authors == names


@pytest.mark.parametrize(
    ("line", "day"),
    [
        (f"May 2, 2026May 4, 2026 Olle B. 1262 Views 4 Comments {ROW}", "2026-05-02"),
        (f"May 2, 2026/0 Comments/in {ROW} /by Olle Brandt", "2026-05-02"),
        (
            "May 2, 2026, the day on which the old mole broke in two and nobody in the lower town slept (File photo)",
            None,
        ),
        ("It was the storm of May 2, 2019, that broke the mole.", None),
        ("— Harbour Trust (@harbourtrust) May 2, 2019", None),
    ],
)
def test_which_dates_are_the_publication_s(line: str, day: str | None) -> None:
    assert newsclean.clean_text(f"{TITLE}\n{line}\n\n{BODY}").date_published == day


def test_a_byline_above_the_headline_is_another_story_s() -> None:
    text = f"Lamps on the mole go out\nBy Ida Holm\n\n{TITLE}\nBy Olle Brandt\nMay 2, 2026\n\n{BODY}"
    assert newsclean.clean_text(text).authors == ("Olle Brandt",)


def test_a_byline_right_below_the_text_is_the_article_s() -> None:
    teasers = "Opinion\n\nDredge or dream\nBy Ida Quist\n\nWhat the night bus knows\nBy Tobias Fenn"
    article = newsclean.clean_text(f"{TITLE}\n\n{BODY}\n\nBy Olle Brandt\n\n{teasers}")
    assert article.authors == ("Olle Brandt",)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Editorial Published May 11, 2026", ArticleType.EDITORIAL),
        ("Opinion | Columns", ArticleType.OPINION),
        ("Comment", ArticleType.OPINION),
        ("News | Opinion", ArticleType.NEWS),
    ],
)
def test_a_type_is_told_from_a_kicker_with_a_date_or_of_several_words(line: str, kind: ArticleType) -> None:
    by = "By Tobias Fenn\n\nPublished May 11, 2026"
    text = f"{TITLE}\n\n{line}\n\n{BODY}" if "Published" in line else f"{line}\n\n{TITLE}\n\n{by}\n\n{BODY}"
    assert newsclean.clean_text(text).article_type is kind


@pytest.mark.parametrize("text", ["", " \n\t\n", "Home\nSport\n"])
def test_a_text_of_nothing_is_empty(text: str) -> None:
    article = newsclean.clean_text(text)
    assert article.page_kind is PageKind.EMPTY


def test_lists_and_subheadings_keep_their_kinds() -> None:
    article = newsclean.clean_text(
        "\n\n".join(
            [
                *PARAGRAPHS[:2],
                "What the berth would cost",
                *PARAGRAPHS[2:4],
                "• Piles and fenders, two millions of it",
                PARAGRAPHS[4],
            ]
        )
    )
    kinds = {article.text[x.start : x.end].split(" ")[0]: x.kind for x in article.blocks}
    assert (kinds["What"], kinds["•"], kinds["PORT"]) == (BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.PARAGRAPH)


def test_the_language_is_told_from_the_text() -> None:
    assert newsclean.clean_text(BODY).language == "en"


def test_bytes_are_decoded_as_their_header_says() -> None:
    page = Page(content="Der Hafen wächst.".encode("latin-1"), is_text=True, content_type="text/plain; charset=latin-1")
    article = newsclean.Cleaner().clean(page)
    assert "wächst" in article.text + "".join(x.text for x in article.removed)


def test_half_a_surrogate_pair_is_replaced_and_offsets_stay() -> None:
    article = newsclean.clean_text(f"{BODY}\n\nPublished in Dawn, May 12th, 2026 \ud83d")
    assert article.removed[-1].end == len(BODY) + 2 + len("Published in Dawn, May 12th, 2026 \ud83d")
    assert article.to_json()


def test_quotes_of_windows_1252_that_were_read_as_latin_1_are_mended() -> None:
    text = BODY.replace("“", "\x93").replace("”", "\x94")
    article = newsclean.clean_text(text)
    assert "\x93" in text
    assert "\x80" in newsclean.clean_text(BODY.encode().decode("latin-1")).text
    assert article.text == newsclean.clean_text(BODY).text


@pytest.mark.parametrize(
    "line",
    [
        "Greta Sund, born May 4, 1931; died March 12, 2019",
        "May 4, 1931 – March 12, 2019",
        "Greta Sund wurde am 4. Mai 1931 in Ellery geboren",
    ],
)
def test_the_days_of_a_life_are_no_publication_s(line: str) -> None:
    assert newsclean.clean_text(f"{BODY}\n\n{line}").date_published is None
    assert newsclean.clean_text(f"Greta Sund\n\n{line}\n\n{BODY}").date_published is None


@pytest.mark.parametrize(("url", "day"), [(None, "2026-05-12"), ("https://courier.co.uk/berth", "2026-12-05")])
def test_a_print_note_s_numbers_are_read_as_the_publication_s(url: str | None, day: str) -> None:
    article = newsclean.clean_text(f"{BODY}\n\nPublished in Harbour Courier on 05/12/2026", url=url)
    assert article.print_edition is not None
    assert article.print_edition.date == article.date_published == day


def test_what_a_press_archive_writes_around_a_story_is_read() -> None:
    header = "The Harbour Courier\n\nMay 12, 2006 Friday\n\nTrust turns down second ferry berth\n\nBYLINE: Tobias Fenn"
    article = newsclean.clean_text(f"{header}\n\nLENGTH: 312 words\n\n{BODY}\n\nLOAD-DATE: May 13, 2006")
    assert (article.authors, article.date_published) == (("Tobias Fenn",), "2006-05-12")


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(NotText):
        newsclean.Cleaner().clean(Page(content=b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, is_text=True))


def test_a_text_over_the_limit_is_refused() -> None:
    with pytest.raises(TooLarge):
        newsclean.clean_text("a" * (MAX_PAGE_BYTES + 1))
    with pytest.raises(TooLarge, match=f"{MAX_PAGE_BYTES + 2:,} bytes"):
        newsclean.clean_text("é" * (MAX_PAGE_BYTES // 2 + 1))


def test_an_unsure_stretch_far_behind_the_article_is_none_of_it() -> None:
    values = np.array([0.9] * 6 + [0.1] * 4 + [0.6] + [0.1] * 4 + [0.9] * 4, np.float32)
    keep = values > 0.5
    leave_unsure_tails(keep, values, np.full(len(values), 100, np.float32))
    assert np.flatnonzero(~keep[values > 0.5]).tolist() == [6]


def test_of_a_text_without_hope_nothing_is_kept_and_nothing_is_expected() -> None:
    keep, confidence = choose(np.full(2, 0.01, np.float32), split_lines("Home\nSport"))
    assert (keep.tolist(), confidence) == ([False, False], 0.0)


def test_the_day_of_the_print_edition_is_not_that_of_a_dated_page() -> None:
    article = newsclean.clean_text(f"Wende\n\n14. Mai 2026\n\n{BODY}\n\nErschienen im Harbour Courier vom 15. Mai 2026")
    assert article.date_published == "2026-05-14"
    assert article.print_edition is not None
    assert (article.print_edition.publication, article.print_edition.date) == ("Harbour Courier", "2026-05-15")


@pytest.mark.parametrize(
    "byline",
    [
        "By Olle Brandt May 11, 2026",
        "By Olle Brandt | Harbour Courier | May 11, 2026 at 2:20 p.m.",
        "Olle Brandt | May 11, 2026",
    ],
)
def test_the_day_of_the_print_edition_is_not_that_of_a_dated_byline(byline: str) -> None:
    article = newsclean.clean_text("\n".join([TITLE, byline, BODY, "Published in Harbour Courier, May 12th, 2026"]))
    assert byline not in article.text
    assert (article.date_published or "")[:10] == "2026-05-11"
    assert article.authors == ("Olle Brandt",)


def test_the_newspaper_of_a_text_is_told_as_that_of_a_page() -> None:
    site = Site(name="Harbour Courier", domains=("courier.example",), language="en")
    article = newsclean.clean_text(STORY, site=site)
    assert (article.source, article.domain) == ("Harbour Courier", "courier.example")


def test_what_the_publisher_asks_for_in_headers_holds_for_a_text() -> None:
    page = Page(content=STORY, is_text=True, headers={"x-robots-tag": "noai"})
    article = newsclean.Cleaner().clean(page)
    assert article.rights is not None
    assert article.rights.noai
    assert article.evidence["rights"] == "http header"


IN_PRINT = "Published in The Courier, May 3rd, 2024"


@pytest.mark.parametrize("sentence", ["TEHRAN: The talks go on.", "The mayor resigned on Monday."])
@pytest.mark.parametrize("below", [(), ("Opinion", "Why talk at all?")])
def test_one_sentence_above_a_print_note_is_an_article(sentence: str, below: tuple[str, ...]) -> None:
    article = newsclean.clean_text("\n\n".join((sentence, IN_PRINT, *below)))
    assert (article.title, article.text, article.page_kind) == (None, sentence, PageKind.ARTICLE)
    assert article.print_edition is not None
    assert article.removed[0].label is Label.PRINT_NOTE


def test_a_sentence_behind_a_dateline_is_no_headline() -> None:
    sentences = ("TEHRAN: The talks go on.", "Nobody knows when they will end.")
    article = newsclean.clean_text("\n\n".join((*sentences, IN_PRINT)))
    assert (article.title, article.text) == (None, "\n\n".join(sentences))


def test_the_line_above_a_short_sentence_behind_a_dateline_is_the_headline() -> None:
    article = newsclean.clean_text(f"Talks go on\nTEHRAN: The talks go on.\n{IN_PRINT}")
    assert (article.title, article.dateline) == ("Talks go on", "TEHRAN")


def test_a_short_text_with_its_place_or_its_writer_is_not_empty() -> None:
    assert newsclean.clean_text("TEHRAN: The talks go on.").page_kind is PageKind.ARTICLE
    assert newsclean.clean_text("Talks go on\nBy Jane Roe\nThe talks go on.").page_kind is PageKind.ARTICLE
    assert newsclean.clean_text("The talks go on.").page_kind is PageKind.EMPTY


ENTRIES = (
    "The harbour master has closed the inner basin. No boats will leave before tomorrow noon.",
    "Schools on the outer islands will stay shut on Friday, the county says.",
    "The wind has reached 31 metres a second at the lighthouse, the highest since 1987.",
)


@pytest.mark.parametrize(
    ("title", "times", "kind"),
    [
        ("Storm Hedda: what we know so far", ("17:42", "16:55", "15:10"), PageKind.LIVE_BLOG),
        ("Live: Storm Hedda hits the coast", ("15.10 GMT", "16.55 GMT", "17.42 GMT"), PageKind.LIVE_BLOG),
        ("How the night of the storm went on", ("15:10", "16:55", "17:42"), PageKind.ARTICLE),
    ],
)
def test_entries_by_the_clock_are_a_live_blog(title: str, times: tuple[str, ...], kind: PageKind) -> None:
    lines = [x for pair in zip(times, ENTRIES, strict=True) for x in pair]
    article = newsclean.clean_text("\n".join([title, *lines]))
    assert article.page_kind is kind
    assert article.text.split("\n\n") == list(ENTRIES)


DATED = (
    "Lamps on the mole go out again",
    "Ferry fares rise in June",
    "Museum buys back its own clock",
    "A bridge too narrow for its bus",
    "Two schools to share one head",
    "Eels come home in their thousands",
)


@pytest.mark.parametrize(
    "entry",
    ["{}\nNobody had asked the fishermen, who count the nights.\n2 hours ago", "{}\nOlle Brandt\n13 May 2026"],
)
def test_titles_between_dates_are_a_front(entry: str) -> None:
    article = newsclean.clean_text("\n".join(["Home", "News", "Sport", *map(entry.format, DATED), "Load more"]))
    assert article.page_kind is PageKind.SECTION_FRONT


def test_a_story_above_titles_with_dates_is_none() -> None:
    titles = "\n".join(f"{x}\n13 May 2026" for x in DATED)
    article = newsclean.clean_text(f"{TITLE}\n14 May 2026\n{PARAGRAPHS[1]}\nRead more\n{titles}\nLoad more")
    assert article.page_kind is PageKind.ARTICLE


@pytest.mark.parametrize(
    "text",
    [
        "Page not found\nSorry, the page you are looking for could not be found. It may have been moved or deleted.",
        "Seite nicht gefunden\nDie von Ihnen gesuchte Seite konnte leider nicht gefunden werden.",
    ],
)
def test_a_page_that_is_not_there_is_an_error(text: str) -> None:
    titles = "\n".join(DATED[:4])
    page = f"Home\nNews\nSport\nSearch\n{text}\nMost read\n{titles}\nContact\nPrivacy policy"
    assert newsclean.clean_text(page).page_kind is PageKind.ERROR_PAGE
    story = f"Page not found: how a library lost its site\nBy Olle Brandt\n{PARAGRAPHS[1]}\n{PARAGRAPHS[3]}"
    assert newsclean.clean_text(story).page_kind is PageKind.ARTICLE


@pytest.mark.parametrize(
    "url", [None, "https://courier.example/2019/11/dues", "https://courier.example/2026/05/11/dues"]
)
@pytest.mark.parametrize(
    "lines",
    [
        ("Home", "News", "Page not found", "Error 404", "The page you are looking for has been moved.", "Back to home"),
        ("Oups ! Cette page est introuvable", "La page que vous recherchez n’existe pas ou a été déplacée."),
        ("Aradığınız sayfa bulunamadı", "Ulaşmaya çalıştığınız sayfa kaldırılmış veya adresi değiştirilmiş olabilir."),
        ("トップ", "ページが見つかりません", "お探しのページは削除されたか、URLが変更された可能性があります。"),
    ],
)
def test_so_it_is_whatever_day_its_address_names(lines: tuple[str, ...], url: str | None) -> None:
    assert newsclean.clean_text("\n".join(lines), url=url).page_kind is PageKind.ERROR_PAGE


def test_a_text_that_asks_for_consent_is_a_wall_and_a_story_about_cookies_is_none() -> None:
    asks = (
        "We and our 214 partners use cookies to store and access information on your device, for personalised ads and "
        "content, ad measurement and audience insights. You can withdraw your consent at any time."
    )
    wall = newsclean.clean_text(f"Harbour Courier\nWe value your privacy\n{asks}\nAccept all\nReject all\nOptions")
    assert wall.page_kind is PageKind.CONSENT_WALL
    story = (
        "The regional court said on Monday that newspapers may not ask their readers to accept cookies before they "
        "can read an article. Publishers said that cookies pay for half of their newsrooms."
    )
    article = newsclean.clean_text(f"Court bans cookie walls\nBy Olle Brandt\n14 May 2026\n{story}")
    assert article.page_kind is PageKind.ARTICLE


@pytest.mark.parametrize(
    "line",
    ["By nightfall, the river had won.", "By hand, mostly.", "By God, he did it.", "By then, nobody was left."],
)
@pytest.mark.parametrize("byline", [(), ("By Tobias Fenn",)])
def test_a_sentence_is_no_byline(line: str, byline: tuple[str, ...]) -> None:
    article = newsclean.clean_text("\n".join([TITLE, *byline, "14 May 2026", PARAGRAPHS[0], line, *PARAGRAPHS[1:]]))
    assert article.authors == (("Tobias Fenn",) if byline else ())
    assert line in article.text


@pytest.mark.parametrize("line", ["By Ada Reyes.", "By Ada Reyes, political editor.", "by ada reyes"])
def test_a_byline_may_end_with_a_stop(line: str) -> None:
    (author,) = newsclean.clean_text("\n".join([TITLE, line, "14 May 2026", *PARAGRAPHS])).authors
    assert author.casefold() == "ada reyes"


@pytest.mark.parametrize(
    ("lines", "author"),
    [
        (("Tobias Fenn", "Grain County Sentinel"), "Tobias Fenn"),
        (("Tobias Fenn", "The Courier"), "Tobias Fenn"),
        (("Ada Reyes",), "Ada Reyes"),
    ],
)
def test_whom_a_writer_writes_for_is_no_author(lines: tuple[str, ...], author: str) -> None:
    assert newsclean.clean_text("\n".join([TITLE, *lines, "May 13, 2026", *PARAGRAPHS])).authors == (author,)


CUT = "The harbour trust said on Thursday that it would look at the request once more, and that the council ..."
TEASERS = ("Ferry fares rise in June", f"May 10, 2026 - {CUT}", "Lamps go out on the mole", f"May 9, 2026 - {CUT}")


@pytest.mark.parametrize("heading", ["Tag: Harbour", 'Search results for "berth"', "Résultats de recherche : quai"])
def test_teasers_below_the_name_of_a_list_are_a_front(heading: str) -> None:
    lines = (heading, *TEASERS, "The lightship is a museum", f"May 2, 2026 - {CUT}", "Next")
    assert newsclean.clean_text("\n".join(lines)).page_kind is PageKind.SECTION_FRONT
    assert (
        newsclean.clean_text("\n".join([heading, TITLE, "By Tobias Fenn", *PARAGRAPHS])).page_kind is PageKind.ARTICLE
    )


def test_what_keeps_programs_out_is_no_story() -> None:
    check = (
        "Checking if the site connection is secure",
        "Enable JavaScript and cookies to continue",
        "courier.example needs to review the security of your connection before proceeding.",
    )
    assert newsclean.clean_text("\n".join(check)).page_kind is PageKind.ERROR_PAGE
    asks = (
        "It looks like you are using an ad blocker",
        "We live from adverts. Please turn off your ad blocker for this site and load the page again, or subscribe.",
    )
    assert newsclean.clean_text("\n".join(asks)).page_kind is PageKind.OTHER


def test_a_headline_that_ends_with_obituary_tells_the_type() -> None:
    assert (
        newsclean.clean_text(f"Ada Reyes obituary\nTobias Fenn\n12 May 2026\n\n{BODY}").article_type
        is ArticleType.OBITUARY
    )


@pytest.mark.parametrize(
    "title",
    ["Page not found: the books that libraries lost", "Acceso denegado", "An error occurred", "Checking your browser"],
)
def test_a_story_below_the_words_of_an_error_is_one_without_writer_and_day(title: str) -> None:
    article = newsclean.clean_text("\n".join([title, PARAGRAPHS[1], PARAGRAPHS[3]]))
    assert article.page_kind is PageKind.ARTICLE


def test_a_story_about_programs_that_keep_adverts_out_asks_nothing_of_its_reader() -> None:
    lead = "A publisher that shut out users with an ad blocker broke the law, a court said on Tuesday."
    lines = ("Court says publisher may not block users with an ad blocker", lead, PARAGRAPHS[3])
    assert newsclean.clean_text("\n".join(lines)).page_kind is PageKind.ARTICLE


def test_a_signed_chronology_is_no_front() -> None:
    lines = (
        "Category: History",
        "A short history of the bridge",
        "By Tobias Fenn",
        "1911: The bridge is opened by the king.",
        "May 3, 1940: A bomb falls into the river and does no harm.",
        "June 9, 1963: The tram stops running over it.",
        "July 1, 2013: A flood takes the railings.",
        "May 12, 2026: The bridge is closed after cracks are found in two piers.",
    )
    assert newsclean.clean_text("\n".join(lines)).page_kind is PageKind.ARTICLE
