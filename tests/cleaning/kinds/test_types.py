"""The type of an article, by what its newspaper says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsclean.cleaning.kinds.types import find_article_type
from newsclean.model import ArticleType

if TYPE_CHECKING:
    from conftest import CluesOf

    from newsclean.cleaning.kinds.clues import KindClues

STORY = (
    "<h1>The bridge and the river</h1>"
    "<p class=kept>The bridge has stood since 1931, and the river has not asked why.</p>"
)
URL = "https://courier.example"


def _declared(kind: str) -> str:
    return f'<script type="application/ld+json">{{"@type": "{kind}", "headline": "The bridge and the river"}}</script>'


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("OpinionNewsArticle", ArticleType.OPINION),
        ("AnalysisNewsArticle", ArticleType.ANALYSIS),
        ("ReviewNewsArticle", ArticleType.REVIEW),
        ("ReportageNewsArticle", ArticleType.NEWS),
        ("NewsArticle", ArticleType.NEWS),
    ],
)
def test_declared(clues_of: CluesOf, kind: str, expected: ArticleType) -> None:
    assert _type(clues_of(STORY, _declared(kind))) == expected


def test_a_declared_rating_is_a_reviews(clues_of: CluesOf) -> None:
    rated = _declared("NewsArticle").replace('"headline"', '"reviewRating": {"ratingValue": 4}, "headline"')
    assert _type(clues_of(STORY, rated)) == ArticleType.REVIEW


def _type(clues: KindClues) -> ArticleType | None:
    found = find_article_type(clues)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        ("Opinion", ArticleType.OPINION),
        ("Editorial", ArticleType.EDITORIAL),
        ("Opinion / Editorials", ArticleType.EDITORIAL),
        ("Letters", ArticleType.LETTER),
        ("Leitartikel", ArticleType.EDITORIAL),
        ("Книги > Рецензии", ArticleType.REVIEW),
        ("社説", ArticleType.EDITORIAL),
        ("Nachrufe", ArticleType.OBITUARY),
        ("Interview", ArticleType.INTERVIEW),
        ("読者の声", ArticleType.LETTER),
        ("رسائل القراء", ArticleType.LETTER),
        ("Επιστολές αναγνωστών", ArticleType.LETTER),
        ("Hoofdredactioneel commentaar", ArticleType.EDITORIAL),
        ("Komentarz redakcji", ArticleType.EDITORIAL),
        ("טור דעה", ArticleType.OPINION),
        ("स्तंभ", ArticleType.OPINION),
        ("ראיון", ArticleType.INTERVIEW),
        ("ניתוח", ArticleType.ANALYSIS),
        ("Obituari", ArticleType.OBITUARY),
        ("L'édito", ArticleType.EDITORIAL),
        ("EDITO", ArticleType.EDITORIAL),
        ("El editorial", ArticleType.EDITORIAL),
        ("BAŞYAZI", ArticleType.EDITORIAL),
        ("Tahariri", ArticleType.EDITORIAL),
        ("บทบรรณาธิการ", ArticleType.EDITORIAL),
        ("The Gazette view", ArticleType.EDITORIAL),
        ("Police view", None),
        ("Im Gespräch", ArticleType.INTERVIEW),
        ("Rozmowa", ArticleType.INTERVIEW),
        ("Entretien exclusif", ArticleType.INTERVIEW),
        ("Porträt", ArticleType.FEATURE),
        ("The Big Read", ArticleType.FEATURE),
        ("Récit", ArticleType.FEATURE),
        ("Achtergrond", ArticleType.ANALYSIS),
        ("Gästkrönika", ArticleType.OPINION),
        ("Pro und Contra", ArticleType.OPINION),
        ("Carte blanche", ArticleType.OPINION),
        ("Kolumnist", ArticleType.OPINION),
        ("Передовая", ArticleType.EDITORIAL),
        ("Crônica", ArticleType.OPINION),
        ("Crónica", None),
        ("KÖŞE YAZISI", ArticleType.OPINION),
        ("ΑΠΟΨΗ", ArticleType.OPINION),
        ("Artículo de opinión", ArticleType.OPINION),
        ("Opinia", ArticleType.OPINION),
        ("राय", ArticleType.OPINION),
        ("寄稿", ArticleType.OPINION),
        ("טור", ArticleType.OPINION),
        ("مقال رأي", ArticleType.OPINION),
        ("La Tribuna", None),
        ("L'analisi", ArticleType.ANALYSIS),
        ("L'intervista", ArticleType.INTERVIEW),
        ("Crítica de cine", ArticleType.REVIEW),
        ("Critique cinéma", ArticleType.REVIEW),
        ("La recensione", ArticleType.REVIEW),
        ("TV review", ArticleType.REVIEW),
        ("Il reportage", ArticleType.FEATURE),
        ("Opinió", ArticleType.OPINION),
        ("Punto de vista", ArticleType.OPINION),
        ("Carta do diretor", ArticleType.OPINION),
        ("Cartas ao director", ArticleType.LETTER),
        ("Cartes al director", ArticleType.LETTER),
        ("Readers Write", ArticleType.LETTER),
        ("Necrològiques", ArticleType.OBITUARY),
        ("La lettera del direttore", ArticleType.EDITORIAL),
        ("Comentariu", ArticleType.OPINION),
        ("Tabletă", ArticleType.OPINION),
        ("Cronică de film", ArticleType.REVIEW),
        ("Cronică neagră", None),
        ("Opinionistas", ArticleType.OPINION),
        ("بلاگ", ArticleType.OPINION),
        ("ब्लॉग", ArticleType.OPINION),
        ("ওপিনিয়ন", ArticleType.OPINION),
        ("मतामत", ArticleType.OPINION),
        ("சிறப்புக் கட்டுரைகள்", ArticleType.OPINION),
        ("افتتاحية العدد", ArticleType.EDITORIAL),
        ("كلمة التحرير", ArticleType.EDITORIAL),
        ("海港时报社论", ArticleType.EDITORIAL),
        ("Artigo", None),
        ("Blogs", None),
    ],
)
def test_by_section(clues_of: CluesOf, section: str, expected: ArticleType | None) -> None:
    assert _type(clues_of(STORY, f'<meta property="article:section" content="{section}">')) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/opinion/bridge-and-river", ArticleType.OPINION),
        ("/comment/editorials/bridge-and-river", ArticleType.EDITORIAL),
        ("/2026/05/letters/bridge", ArticleType.LETTER),
        ("/news/an-opinion-on-bridges", ArticleType.NEWS),
        ("/ropes/an-opinion-on-bridges", None),
        ("/editoriaux/le-pont-88", ArticleType.EDITORIAL),
        ("/idees/article/2026/05/12/le-pont", ArticleType.OPINION),
        ("/debats/le-pont-88", ArticleType.OPINION),
        ("/firmas/el-puente-88", ArticleType.OPINION),
    ],
)
def test_by_address(clues_of: CluesOf, path: str, expected: ArticleType | None) -> None:
    assert _type(clues_of(STORY, url=URL + path)) == expected


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("opinion.courier.example", ArticleType.OPINION),
        ("magazine.courier.example", None),
        ("opinion.com.example", None),
    ],
)
def test_by_the_name_of_a_site_within_the_site(clues_of: CluesOf, host: str, expected: ArticleType | None) -> None:
    assert _type(clues_of(STORY, url=f"https://{host}/bridge-and-river")) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"<p>Leitartikel</p>{STORY}", ArticleType.EDITORIAL),
        (STORY.replace("<h1>", "<h1>Kommentar: "), ArticleType.OPINION),
        (STORY.replace("<h1>", "<h1>Book review: "), ArticleType.REVIEW),
        (STORY.replace("<h1>", "<h1>Spending review: "), ArticleType.NEWS),
        (STORY.replace("<h1>", "<h1>Harbour trust review: "), ArticleType.NEWS),
        (STORY.replace("<h1>", "<h1>Man on Fire review – "), ArticleType.REVIEW),
        (STORY.replace("<h1>", "<h1>Night Court review: "), ArticleType.REVIEW),
        (STORY.replace("<h1>", "<h1>NHS pay review: "), ArticleType.NEWS),
        (STORY.replace("<h1>", "<h1>（社説）"), ArticleType.EDITORIAL),
        (STORY.replace("<h1>", "<h1>（社説）島の船　"), ArticleType.EDITORIAL),
        (STORY.replace("<h1>", "<h1>社論："), ArticleType.EDITORIAL),
        (STORY.replace("<h1>", "<h1>[사설] "), ArticleType.EDITORIAL),
        (STORY.replace("<h1>", "<h1>社论丨"), ArticleType.EDITORIAL),
        (STORY.replace("<h1>", "<h1>海港时报社论："), ArticleType.EDITORIAL),
        (STORY.replace("<h1>", "<h1>本报评论员："), ArticleType.EDITORIAL),
        (STORY.replace("<h1>", "<h1>&lt;사설&gt; "), ArticleType.EDITORIAL),
        (STORY.replace("<h1>", "<h1>‹사설> "), ArticleType.EDITORIAL),
        (STORY.replace("<h1>", "<h1>[해안일보 사설] "), ArticleType.EDITORIAL),
        (STORY.replace("<h1>", "<h1>[김하늘 칼럼] "), ArticleType.OPINION),
        (STORY.replace("<h1>", "<h1>［社説］"), ArticleType.EDITORIAL),
        (STORY.replace("<h1>", "<h1>主張　"), ArticleType.EDITORIAL),
        (STORY.replace("<h1>", "<h1>港が再開　"), ArticleType.NEWS),
        (STORY.replace("<h1>", "<h1>[해안일보 단독] "), ArticleType.NEWS),
        (f"<p>La Tribuna</p>{STORY}", ArticleType.OPINION),
        (f"<p>Artigo</p>{STORY}", ArticleType.OPINION),
        (f"<p>Leader comment</p>{STORY}", ArticleType.EDITORIAL),
        (f"<p>Appreciation</p>{STORY}", ArticleType.OBITUARY),
        (STORY.replace("<h1>", "<h1>Appreciation of the dollar: "), ArticleType.NEWS),
        (f"<p>Carta a la directora</p>{STORY}", ArticleType.LETTER),
        (f"<p>Blogs</p>{STORY}", ArticleType.NEWS),
        (f"<main itemscope itemtype='https://schema.org/OpinionNewsArticle'>{STORY}</main>", ArticleType.OPINION),
        (f"<main itemscope itemtype='https://schema.org/NewsArticle'>{STORY}</main>", ArticleType.NEWS),
        (STORY.replace("<h1>", "<h1>L'editoriale / "), ArticleType.EDITORIAL),
        (STORY.replace("<h1>", "<h1>TRIBUNE. « "), ArticleType.OPINION),
        (STORY.replace("<h1>", "<h1>ÉDITO. "), ArticleType.EDITORIAL),
        (STORY.replace("<h1>", "<h1>ENTRETIEN. Ada Reyes : "), ArticleType.INTERVIEW),
        (STORY.replace("<h1>", "<h1>Views. "), ArticleType.NEWS),
        (STORY.replace("</h1>", " [Rezension]</h1>"), ArticleType.REVIEW),
        (STORY.replace("</h1>", " (Updated)</h1>"), ArticleType.NEWS),
        (STORY.replace("</h1>", " im Test: Rost und Rauch</h1>"), ArticleType.REVIEW),
        (STORY.replace("</h1>", " im Test: 3:1</h1>"), ArticleType.NEWS),
        (f"<div><strong>KOMMENTAR</strong> Die Wahl am Fluss</div>{STORY}", ArticleType.OPINION),
        (STORY.replace("kept>", "kept>Analysis: "), ArticleType.ANALYSIS),
        (STORY.replace("kept>", "kept>Leader: "), ArticleType.NEWS),
        (f"<article class='post category-opinion tag-river'>{STORY}</article>", ArticleType.OPINION),
        (f"<article class='post category-opinion category-news'>{STORY}</article>", ArticleType.NEWS),
        (f"<article class='post category-river single-column'>{STORY}</article>", ArticleType.NEWS),
        (STORY.replace("<h1>", "<h1>(Corrected) "), ArticleType.NEWS),
        (f"<div class=breadcrumb><a href=/>Home</a> <a href=/s/1>Opinion</a></div>{STORY}", ArticleType.OPINION),
        (f"<p><a href=/o>Opinion</a></p><p><a href=/o/c>Columns</a></p>{STORY}", ArticleType.OPINION),
        (f"<div>正文</div><div>评论</div>{STORY}", ArticleType.NEWS),
        (f"<p>The Courier</p><p class=article-kicker>Comment</p>{STORY}", ArticleType.OPINION),
        (f"<p>Köşe yazısı</p>{STORY}", ArticleType.OPINION),
        (f"<p>Crônica</p>{STORY}", ArticleType.OPINION),
        (f"<p><a href=/n>News</a></p><p><a href=/o>Opinion</a></p>{STORY}", ArticleType.NEWS),
        (f"<p><a href=/>Inicio</a></p><p><a href=/p>Opinión</a></p>{STORY}", ArticleType.NEWS),
        (f"<p><a href=/a>Art</a><br><a href=/s>Sport</a><br><a href=/o>Opinion</a></p>{STORY}", ArticleType.NEWS),
        (f"<p><a href=/>Home</a> | <a href=/a>Art</a> | <a href=/e>Editorial</a></p>{STORY}", ArticleType.NEWS),
        ("<h1>The Courier’s view on the pier</h1><p class=kept>It should stay.</p>", ArticleType.EDITORIAL),
        ("<h1>Police view on the theft of a crane</h1><p class=kept>It is gone.</p>", ArticleType.NEWS),
    ],
)
def test_by_kicker_and_headline(clues_of: CluesOf, body: str, expected: ArticleType) -> None:
    assert _type(clues_of(body, '<meta property="og:type" content="article">')) == expected


@pytest.mark.parametrize(
    ("kicker", "expected"),
    [
        ("افتتاحية النداء", ArticleType.EDITORIAL),
        ("كلمة النداء", ArticleType.EDITORIAL),
        ("رأي النداء", ArticleType.EDITORIAL),
        ("كلمة السر", ArticleType.NEWS),
        ("النداء", ArticleType.NEWS),
    ],
)
def test_a_kicker_may_name_the_newspaper(clues_of: CluesOf, kicker: str, expected: ArticleType) -> None:
    head = '<meta property="og:type" content="article"><title>The bridge and the river - صحيفة النداء</title>'
    assert _type(clues_of(f"<p>{kicker}</p>{STORY}", head)) == expected


def test_the_newspapers_own_name_is_no_kicker(clues_of: CluesOf) -> None:
    head = '<meta property="og:type" content="article"><meta property="og:site_name" content="La Tribuna">'
    assert _type(clues_of(f"<p>La Tribuna</p>{STORY}", head)) == ArticleType.NEWS


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("<span>Meinung</span> The bridge and the river", ArticleType.OPINION),
        ("<span>Interview</span>The bridge and the river", ArticleType.INTERVIEW),
        ("The <em>opinion</em> of the bridge", None),
        ("<span>Opinion</span>", ArticleType.OPINION),
    ],
)
def test_words_set_apart_in_a_headline_are_its_kicker(
    clues_of: CluesOf, heading: str, expected: ArticleType | None
) -> None:
    assert _type(clues_of(STORY.replace("<p", f"<h2>{heading}</h2><p", 1))) == expected


def test_by_who_signs(clues_of: CluesOf) -> None:
    assert _type(clues_of(STORY, '<meta name="author" content="The Editorial Board">')) == ArticleType.EDITORIAL


def test_a_team_of_editors_signs_more_than_editorials(clues_of: CluesOf) -> None:
    assert _type(clues_of(STORY, '<meta name="author" content="Editorial Team">')) is None


@pytest.mark.parametrize(
    "more",
    ['<meta property="article:section" content="Editorial">', '<meta name="author" content="Editorial Board">'],
)
def test_a_declared_opinion_may_be_the_newspapers_own(clues_of: CluesOf, more: str) -> None:
    assert _type(clues_of(STORY, _declared("OpinionNewsArticle") + more)) == ArticleType.EDITORIAL


@pytest.mark.parametrize(
    "text",
    ["Opinion in the town is split.", "The editorial cost the editor his post.", "Review of the week: none."],
)
def test_words_of_the_text_tell_nothing(clues_of: CluesOf, text: str) -> None:
    page = clues_of(f"<h1>Paper under fire for editorial</h1><p class=kept>{text}</p>", _declared("NewsArticle"))
    assert _type(page) == ArticleType.NEWS


def test_teasers_of_columns_tell_nothing(clues_of: CluesOf) -> None:
    titles = ("What the night bus knows of the town", "A bell for the pier")
    teasers = "<div><h3>Opinion</h3>" + "".join(f"<a href=/n/{title[0]}>{title}</a>" for title in titles) + "</div>"
    assert _type(clues_of(STORY + teasers, _declared("NewsArticle"))) == ArticleType.NEWS


@pytest.mark.parametrize(
    ("keywords", "expected"),
    [
        ("Bridges, Opinión, Rivers", ArticleType.OPINION),
        ("Bridges, Nachruf", ArticleType.OBITUARY),
        ("News, Opinion, Sport", ArticleType.NEWS),
        ("Bridges, leader, views, Kritik, disparition", ArticleType.NEWS),
        ("Bridges, analysis", ArticleType.NEWS),
    ],
)
def test_by_the_keywords_where_they_name_one_type(clues_of: CluesOf, keywords: str, expected: ArticleType) -> None:
    declared = f'<meta name=news_keywords content="{keywords}"><meta property="og:type" content="article">'
    assert _type(clues_of(STORY, declared)) == expected


def test_the_evidence_is_named(clues_of: CluesOf) -> None:
    assert find_article_type(clues_of(STORY, _declared("OpinionNewsArticle"))) == (ArticleType.OPINION, "json-ld @type")


def test_no_newspapers_page_has_no_type(clues_of: CluesOf) -> None:
    assert _type(clues_of("<p class=kept>Rope of Manila hemp holds a ship.</p>")) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Kommentar von Jule Brandis", ArticleType.OPINION),
        ("An analysis by Ewan Trask", ArticleType.ANALYSIS),
        ("The opinions expressed in this commentary are solely those of the author.", ArticleType.OPINION),
        ("Expressed opinions are not necessarily the views of this paper.", ArticleType.OPINION),
        ("Las opiniones expresadas en este artículo son responsabilidad exclusiva de su autora.", ArticleType.OPINION),
        ("Der Gastbeitrag gibt die Meinung der Autorin wieder.", ArticleType.OPINION),
        ("Photo by Ewan Trask", None),
    ],
)
def test_lines_around_the_text_say_what_it_is(clues_of: CluesOf, line: str, expected: ArticleType | None) -> None:
    assert _type(clues_of(f"<div>{STORY}<p>{line}</p></div>")) == expected


def test_what_speaks_to_its_reader_is_no_news(clues_of: CluesOf) -> None:
    text = "You take your rope, and you tie it to your boat before you go ashore with your catch. " * 20
    assert _type(clues_of(f"<h1>Ropes and boats</h1><p class=kept>{text}</p>")) == ArticleType.FEATURE
    assert (
        _type(clues_of(f"<h1>Ropes and boats</h1><p class=kept>{text}</p>", _declared("NewsArticle")))
        == ArticleType.NEWS
    )


def test_the_heading_of_a_box_at_the_top_of_the_text_is_no_kicker(clues_of: CluesOf) -> None:
    """The date makes the page news."""
    headline, text = STORY.split("</h1>")
    box = (
        "<table align=right><tr><td class=kept><b>Editorial</b></td></tr><tr><td class=kept><a href=/ed/1>"
        "Sunday reading</a><br>That the library opens on Sundays is the best news of the week.</td></tr></table>"
    )
    more = "<p class=kept>It will stand there for another hundred years, if the harbour board has its way with it.</p>"
    dated = '<meta property="article:published_time" content="2026-05-14">'
    assert _type(clues_of(f"{headline}</h1>{box}{text}{more}", dated)) is ArticleType.NEWS


@pytest.mark.parametrize(
    "headline",
    [
        "Review of school meals to report in June", "Comment by minister angers unions",
        "Kritik von Eltern am Schulbus", "Analysis by university finds lead in soil",
        "Kommentar von Trainer löst Ärger aus",
    ],
)  # fmt: skip
def test_the_first_word_of_a_headline_is_no_kicker(clues_of: CluesOf, headline: str) -> None:
    body = STORY.replace("The bridge and the river", headline)
    assert _type(clues_of(body, '<meta property="og:type" content="article">')) == ArticleType.NEWS


def test_bylines_of_other_stories_tell_nothing(clues_of: CluesOf) -> None:
    teaser = (
        '<article><h3><a href="/a/1.html">The filibuster of the fountains</a></h3><p>Opinion by Ada Reyes</p></article>'
    )
    more = f"<section><h2>More stories</h2>{teaser}</section>"
    page, declared = f"<main>{STORY}</main>{more}", _declared("NewsArticle")
    assert _type(clues_of(page, declared)) == ArticleType.NEWS
    # Unless it is the story's own, among what others wrote.
    assert _type(clues_of(page, f'{declared}<meta name="author" content="Ada Reyes">')) == ArticleType.OPINION


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ('<span class="cat-links">Posted in <a href="/c/9" rel="category tag">Opinion</a></span>', ""),
        (
            "",
            '<p>by <a href="/x">Ada Reyes</a> | May 12, 2026 | <a rel="category tag" href="/c">Opinion</a></p>',
        ),
    ],
)
def test_by_the_categories_of_wordpress(clues_of: CluesOf, above: str, below: str) -> None:
    headline, text = STORY.split("</h1>")
    assert _type(clues_of(f"{above}{headline}</h1>{below}{text}")) == ArticleType.OPINION


@pytest.mark.parametrize("words", ["This entry is filed under", "Posted in"])
def test_by_the_categories_below_the_text(clues_of: CluesOf, words: str) -> None:
    below = f'<p>{words} <a href="/c/opinion/" rel="category tag">Opinion</a>.</p>'
    assert _type(clues_of(STORY + below)) == ArticleType.OPINION


def test_a_declared_opinion_may_be_a_readers_letter(clues_of: CluesOf) -> None:
    kicker = '<div class="kicker"><a href="/o/l">Letters to the Editor</a></div>'
    assert _type(clues_of(kicker + STORY, _declared("OpinionNewsArticle"))) == ArticleType.LETTER
