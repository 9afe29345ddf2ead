"""Articles told from the other pages of a site."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import newsclean
from newsclean.cleaning.kinds.pages import find_page_kind
from newsclean.model import PageKind

if TYPE_CHECKING:
    from conftest import CluesOf

CONSENT = (
    "<div class=consent><h2>We value your privacy</h2><p>We and our 214 partners store cookies on your device to read"
    " what you read, and ask for your consent to it here.</p><button>Accept all</button></div>"
)
DAWN = Path(__file__).parents[4] / "shared" / "dawn"
PARAGRAPH = "The harbour trust said on Friday that it would dredge the channel again before the winter storms set in. "
STORY = (
    "<article><h1>Channel to be dredged before the winter</h1>"
    + "".join(f"<p class=kept>{PARAGRAPH * 2}</p>" for _ in range(6))
    + "</article>"
)
NEWS = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Channel to be dredged before the winter",'
    ' "datePublished": "2026-05-11T05:00:00Z", "author": {"name": "Tobias Fenn"}}</script>'
    '<meta property="og:type" content="article">'
)
URL = "https://courier.example/news/harbour/channel-to-be-dredged-before-the-winter"


@pytest.mark.parametrize(
    ("url", "title", "expected"),
    [
        (URL, "", PageKind.ARTICLE),
        ("https://courier.example/", "", PageKind.SECTION_FRONT),
        ("https://courier.example/news/live-blog/storm-at-sea-tonight-as-it-happens", "", PageKind.LIVE_BLOG),
    ],
)
def test_a_story(clues_of: CluesOf, url: str, title: str, expected: PageKind) -> None:
    assert find_page_kind(clues_of(STORY, NEWS + title, url))[0] is expected


@pytest.mark.parametrize(
    ("body", "head", "status", "expected"),
    [
        ("<h1>Page not found</h1><p>Try the search.</p>", "", None, PageKind.ERROR_PAGE),
        ("<h1>Seite nicht gefunden</h1><p>Versuchen Sie die Suche.</p>", "", None, PageKind.ERROR_PAGE),
        ("<p>Nothing here for you today, dear reader.</p>", "", 503, PageKind.ERROR_PAGE),
        ("", "<title>The Courier</title>", None, PageKind.EMPTY),
        ("<p>Loading the page</p>", "", None, PageKind.EMPTY),
        (CONSENT, "", None, PageKind.CONSENT_WALL),
    ],
)
def test_a_page_without_a_story(
    clues_of: CluesOf, body: str, head: str, status: int | None, expected: PageKind
) -> None:
    assert find_page_kind(clues_of(body, head, URL, status))[0] is expected


def test_a_short_story_without_spaces_between_words_is_one(clues_of: CluesOf) -> None:
    story = "<h1>渡し船が復活へ</h1><p class=kept>" + "日曜日の渡し船が十一年ぶりに復活することが決まった。" * 5
    assert find_page_kind(clues_of(story, NEWS, URL))[0] is PageKind.ARTICLE


BRIEF = "<p>By Tobias Fenn</p>" + f"<p class=kept>{PARAGRAPH}</p>" * 2
ERROR = (
    "<p class=kept>We are sorry, but what you were looking for has been moved or removed. Use the search, or go back to"
    " the front page, where all the stories of the day are.</p>"
)


@pytest.mark.parametrize(
    "title",
    [
        "Sensex gains 500 points on Monday",
        "404 homes to be built by the harbour",
        "Man, 22, not found guilty of arson",
        "Body of missing swimmer not found",
        "Forbidden fruit: why cherries cost so much",
        "Just a moment: how a second changed a race",
        "Access denied: women kept out of the club",
        "Kind nicht gefunden: Suche geht weiter",
        "Story 404 of the harbour",
    ],
)
def test_a_brief_whose_headline_has_words_of_errors_is_a_story(clues_of: CluesOf, title: str) -> None:
    brief = f"<h1>{title}</h1>{BRIEF}"
    assert find_page_kind(clues_of(brief, f"<title>{title} | Courier</title>", URL))[0] is PageKind.ARTICLE


@pytest.mark.parametrize(
    "title",
    [
        "404 Not Found | Courier",
        "Page not found - Courier",
        "Error 404",
        "403 - Forbidden: Access is denied.",
        "503 Service Temporarily Unavailable",
        "Just a moment...",
        "Attention Required! | Cloudflare",
        "Die angeforderte Seite wurde nicht gefunden – Kurier",
        "The page you requested could not be found - Courier",
        "Página no encontrada - Diario",
        "Страница не найдена",
        "ページが見つかりません",
        "페이지를 찾을 수 없습니다",
        "Stránka nenalezena",
        "पेज नहीं मिला",
        "ไม่พบหน้า | Courier",
        "הדף לא נמצא",
        "صفحه یافت نشد",
        "Halaman tidak ditemukan",
    ],
)
def test_a_title_of_an_error_alone_tells_one_over_any_text(clues_of: CluesOf, title: str) -> None:
    assert find_page_kind(clues_of(ERROR, f"<title>{title}</title>", URL))[0] is PageKind.ERROR_PAGE


DATED = "https://courier.example/2026/11/30/harbour"


@pytest.mark.parametrize(
    "title",
    [
        "Page not found | Courier",
        "Access denied",
        "404 - Page not found",
        "Scheduled maintenance | Courier",
        "Oops! Something went wrong",
        "This article is no longer available",
        "This content is no longer available - Courier",
        "Article expired",
        "Not available in your region",
        "Please enable JavaScript",
        "Wir sind gleich zurück | Kurier",
        "Contenu indisponible",
        "Технические работы",
        "メンテナンス中",
    ],
)
@pytest.mark.parametrize("url", [DATED, URL, "https://courier.example/2026/11/harbour-5"])
def test_a_day_in_the_address_makes_an_error_no_story(clues_of: CluesOf, title: str, url: str) -> None:
    for page in (clues_of(ERROR, f"<title>{title}</title>", url), clues_of(f"<h1>{title}</h1>{ERROR}", url=url)):
        assert find_page_kind(page)[0] is PageKind.ERROR_PAGE


@pytest.mark.parametrize(
    "text",
    [
        "One moment, please: before we let you in, verify that you are human by ticking the box below this line.",
        "We’re sorry, but this content isn’t here: it is not available in your country at this time.",
        "Die von Ihnen gesuchte Seite gibt es leider nicht mehr, versuchen Sie es mit der Suche im Archiv.",
        "La página que busca ya no está en nuestro sitio, o tal vez nunca estuvo. Vuelva a la portada del diario.",
    ],
)
def test_what_is_said_to_the_reader_of_an_error_tells_one_without_a_title(clues_of: CluesOf, text: str) -> None:
    assert find_page_kind(clues_of(f"<p class=kept>{text}</p>", url=DATED))[0] is PageKind.ERROR_PAGE
    story = f"<h1>Film of the flood</h1><p>By Tobias Fenn</p><p class=kept>{text}</p>"
    assert find_page_kind(clues_of(story, NEWS, DATED))[0] is PageKind.ARTICLE
    long = f"<h1>Film of the flood</h1>{BRIEF}<p class=kept>{PARAGRAPH}</p><p class=kept>{text}</p>"
    assert find_page_kind(clues_of(long, url=DATED))[0] is PageKind.ARTICLE


@pytest.mark.parametrize(
    "title",
    [
        "Bridge closed for scheduled maintenance",
        "Scheduled maintenance closes the bridge",
        "What went wrong at the harbour",
        "Ferry no longer available on Sundays",
        "Swimmer not found after a day of searching",
    ],
)
def test_a_brief_that_is_dated_by_its_address_alone_is_a_story(clues_of: CluesOf, title: str) -> None:
    brief = f"<h1>{title}</h1>" + f"<p class=kept>{PARAGRAPH}</p>" * 2
    assert find_page_kind(clues_of(brief, f"<title>{title} | Courier</title>", DATED))[0] is PageKind.ARTICLE


def test_a_headline_with_words_of_errors_over_a_film_is_one_where_a_story_is_declared(clues_of: CluesOf) -> None:
    film = (
        "<h1>Body of missing swimmer not found</h1><p class=kept>Film by the harbour watch.</p>"
        + "<p>Share it.</p>" * 9
    )
    assert find_page_kind(clues_of(film, "<meta property=og:type content=article>", URL))[0] is not PageKind.ERROR_PAGE


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2026-05-11T05:00:00Z">',
        '<meta name="author" content="Tobias Fenn">',
    ],
)
def test_a_declared_story_may_be_headed_by_the_words_of_an_error(clues_of: CluesOf, head: str) -> None:
    page = clues_of(f"<h1>Page not found</h1>{BRIEF}", f"<title>Page not found | Courier</title>{head}", URL)
    assert find_page_kind(page)[0] is not PageKind.ERROR_PAGE


def test_a_brief_that_the_page_hides_until_its_scripts_run_is_a_story(clues_of: CluesOf) -> None:
    page = clues_of(f"<div style='display:none'><h1>Channel to be dredged</h1>{BRIEF}</div>", url=URL)
    assert find_page_kind(page)[0] is PageKind.ARTICLE


def test_a_story_on_errors_is_a_story(clues_of: CluesOf) -> None:
    story = STORY.replace("Channel to be dredged", "Why 404 is not found in the harbour books")
    assert find_page_kind(clues_of(story, NEWS, URL))[0] is PageKind.ARTICLE


def test_a_table_of_times_is_no_story(clues_of: CluesOf) -> None:
    lines = "".join(f"<li class=kept>Ferry from pier {i}: 07:00, 09:00, 12:00, 16:00" for i in range(5))
    assert find_page_kind(clues_of(f"<h1>Sailing times</h1><ul>{lines}</ul>", url=URL))[0] is PageKind.OTHER


def test_a_list_of_teasers_is_a_front(clues_of: CluesOf) -> None:
    teasers = "".join(
        f"<article><h2><a href=/n/{i}>A story of the town that nobody had told before {i}</a></h2>"
        f"<p class=kept>{PARAGRAPH} {i}</p></article>"
        for i in range(20)
    )
    assert find_page_kind(clues_of(teasers, url="https://courier.example/news"))[0] is PageKind.SECTION_FRONT


@pytest.mark.parametrize(
    ("byline", "kind", "expected"),
    [
        ("<p>By Ada Reyes</p>", "article", PageKind.ARTICLE),
        ("<p>By Ada Reyes</p>", "website", PageKind.SECTION_FRONT),
        ("", "article", PageKind.SECTION_FRONT),
    ],
)
def test_a_signed_story_may_be_a_list_of_places(clues_of: CluesOf, byline: str, kind: str, expected: PageKind) -> None:
    places = "".join(
        f"<article><h2><a href=https://cafe-{i}.example>The harbour café of pier {i}</a></h2>"
        f"<p class=kept>{PARAGRAPH} {i}</p></article>"
        for i in range(20)
    )
    head = f"<meta property='og:type' content='{kind}'>"
    page = f"<h1>Where to drink coffee by the water</h1>{byline}{places}"
    assert find_page_kind(clues_of(page, head, "https://courier.example/food/coffee-by-the-water-2291"))[0] is expected


@pytest.mark.parametrize(
    ("name", "line", "url"),
    [
        ("Harbour", "<time datetime=2026-05-05>Tuesday 5 May 2026</time>", "https://courier.example/harbour"),
        ("Ada Reyes", "<p>By Ada Reyes</p>", "https://courier.example/people/ada-reyes"),
        ("Ada Reyes", "<p>By Ada Reyes</p>", "https://courier.example/author/ada-reyes-2291"),
    ],
)
def test_a_day_or_a_name_above_cards_signs_no_story(clues_of: CluesOf, name: str, line: str, url: str) -> None:
    cards = "".join(
        f"<article><h2><a href=/n/{i}>The new pier {i} opens</a></h2><p class=kept>{PARAGRAPH} {i}</p></article>"
        for i in range(20)
    )
    head = "<meta property='og:type' content='article'>"
    assert find_page_kind(clues_of(f"<h1>{name}</h1>{line}{cards}", head, url))[0] is PageKind.SECTION_FRONT


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Harbour news", PageKind.SECTION_FRONT), ("Channel to be dredged in the winter", PageKind.EMPTY)],
)
def test_links_below_the_name_of_a_section_are_its_front(name: str, expected: PageKind) -> None:
    rows = "".join(f"<li><a href=/n/{i}>Ferry story number {i} from the harbour</a></li>" for i in range(25))
    head = f"<title>{name}</title><meta property='og:type' content='article'>"
    page = f"<html><head>{head}</head><body><main><h1>{name}</h1><ul>{rows}</ul></main></body></html>"
    assert newsclean.clean_html(page, url="https://courier.example/harbour").page_kind is expected


def test_a_story_in_an_article_among_teasers_in_such_is_none(clues_of: CluesOf) -> None:
    story = "".join(f"<p class=kept>{PARAGRAPH} {i}</p>" for i in range(6))
    teasers = "".join(
        f"<article><h3><a href=/n/{i}>A story told before {i}</a></h3><p>More</p></article>" for i in range(9)
    )
    page = f"<article><h1><a href=/n/9>A story of the town</a></h1>{story}</article>{teasers}"
    assert find_page_kind(clues_of(page, url="https://courier.example/news/9"))[0] is PageKind.ARTICLE


def test_boxes_that_are_articles_need_not_be_alike(clues_of: CluesOf) -> None:
    teasers = "".join(
        f"<div class=box-{i}><article id=story-{i}><h2><a href=/n/{i}>A story that nobody had told {i}</a></h2>"
        f"<p class=kept>{PARAGRAPH} {i}</p></article></div>"
        for i in range(20)
    )
    assert find_page_kind(clues_of(teasers, url="https://courier.example/news"))[0] is PageKind.SECTION_FRONT


WALL = (
    "<h1>Hafenblatt lesen</h1><p class=kept>Besuchen Sie uns mit Werbung und Tracking. Ihre Einwilligung in Cookies"
    " können Sie jederzeit widerrufen.</p><button>Zustimmen</button><p class=kept>Nutzen Sie uns werbefrei für 3,99 €"
    " im Monat, jederzeit kündbar, auf allen Geräten.</p>"
)


def test_a_wall_in_the_place_of_a_declared_story_is_one(clues_of: CluesOf) -> None:
    assert find_page_kind(clues_of(WALL, NEWS, URL))[0] is PageKind.CONSENT_WALL


def test_a_wall_may_speak_of_data_where_others_speak_of_cookies(clues_of: CluesOf) -> None:
    wall = (
        "<h1>Alle akzeptieren?</h1><p class=kept>Wir und unsere 187 Partner verarbeiten Daten mithilfe von Cookies, um"
        " Ihnen passende Anzeigen zu zeigen.</p><p class=kept>Mit der Anmeldung stimme ich der Verarbeitung meiner"
        " Daten zu. Ein Widerruf ist jederzeit möglich, auch ohne Grund.</p><button>Alle akzeptieren</button>"
    )
    assert find_page_kind(clues_of(wall, url=URL))[0] is PageKind.CONSENT_WALL


def test_a_polish_story_on_the_law_of_data_is_one(clues_of: CluesOf) -> None:
    story = "".join(
        f"<p class=kept>Urząd ochrony danych osobowych ukarał port numer {n} za przetwarzanie danych rybaków, a kapitan"
        " portu zapowiada odwołanie do sądu.</p>"
        for n in range(3)
    )
    assert find_page_kind(clues_of(f"<h1>Kara dla portu</h1>{story}", url=URL))[0] is not PageKind.CONSENT_WALL


def test_a_story_on_cookies_is_a_story(clues_of: CluesOf) -> None:
    story = WALL.replace("Hafenblatt lesen", "Channel to be dredged before the winter")
    assert find_page_kind(clues_of(story, NEWS, URL))[0] is PageKind.ARTICLE


@pytest.mark.parametrize(
    ("query", "kind"),
    [
        ("?p=72620", PageKind.ARTICLE),
        ("index.html?p=72620", PageKind.ARTICLE),
        ("?lang=en&id=9", PageKind.ARTICLE),
        ("?id=4f2a9", PageKind.ARTICLE),
        ("?story=harbour-dues", PageKind.ARTICLE),
        ("#!/story/5", PageKind.ARTICLE),
        ("#/story/harbour-dues/", PageKind.ARTICLE),
        ("", PageKind.SECTION_FRONT),
        ("?page=2", PageKind.SECTION_FRONT),
        ("?p=about", PageKind.SECTION_FRONT),
        ("?utm_source=mail#p=9", PageKind.SECTION_FRONT),
        ("?utm_source=spring-mail#part-2", PageKind.SECTION_FRONT),
        ("#/news", PageKind.SECTION_FRONT),
    ],
)
def test_an_address_without_a_path_is_a_front_but_for_a_storys_number(
    clues_of: CluesOf, query: str, kind: PageKind
) -> None:
    story = "<h1>A story of the town</h1>" + "".join(f"<p class=kept>{PARAGRAPH} {i}</p>" for i in range(6))
    head = "<title>A story of the town</title><meta property=og:type content=article>"
    assert find_page_kind(clues_of(story, head, url=f"https://courier.example/{query}"))[0] is kind


def test_a_page_of_links_is_a_front(clues_of: CluesOf) -> None:
    entries = "".join(f"<li class=kept><a href=/n/{n}>The trust dredges channel {n}</a></li>" for n in range(9))
    assert find_page_kind(clues_of(f"<h1>14 May</h1><ul>{entries}</ul>"))[0] is PageKind.SECTION_FRONT


def test_a_writers_page_is_a_front(clues_of: CluesOf) -> None:
    stories = "".join(f"<li><a href=/n/{n}>The trust has dredged channel {n} again</a></li>" for n in range(5))
    body = f"<h1>Ida Holm</h1><p class=kept>{PARAGRAPH * 3}</p><h3>Latest</h3><ul>{stories}</ul>"
    profile = '<meta property="og:type" content="profile">'
    assert find_page_kind(clues_of(body, profile))[0] is PageKind.SECTION_FRONT
    assert find_page_kind(clues_of(body, profile + NEWS, URL))[0] is PageKind.ARTICLE


@pytest.mark.skipif(not DAWN.exists(), reason="needs the saved listings")
@pytest.mark.corpora
@pytest.mark.parametrize("name", ["latest-news-2025-06-19", "latest-news-2025-06-19-earlier"])
@pytest.mark.parametrize("url", [None, "https://www.dawn.com/latest-news/2025-06-19"])
def test_real_fronts_full_of_article_boxes(name: str, url: str | None) -> None:
    content = gzip.decompress((DAWN / f"{name}.html.gz").read_bytes())
    assert newsclean.clean_html(content, url=url).page_kind is PageKind.SECTION_FRONT


POSTS = "".join(
    f"<div class=post><time>{hour}:12</time><p class=kept>The chair calls the vote, the doors are locked and the"
    f" members are counted by hand for the {hour}th time.</p></div>"
    for hour in range(18, 22)
)


@pytest.mark.parametrize(
    ("title", "url", "body", "expected"),
    [
        ("Live: council votes on ferry", URL, POSTS, PageKind.LIVE_BLOG),
        ("EN DIRECTO: el pleno vota la estación", URL, POSTS, PageKind.LIVE_BLOG),
        ("Il voto sul porto, in diretta", "https://voce.example/diretta/voto-sul-porto-1", POSTS, PageKind.LIVE_BLOG),
        ("Council votes on ferry", URL, POSTS, PageKind.ARTICLE),
        ("Live: council votes on ferry", URL, STORY, PageKind.ARTICLE),
    ],
)
def test_posts_with_clocks_below_words_of_live_blogs(
    clues_of: CluesOf, title: str, url: str, body: str, expected: PageKind
) -> None:
    page = f"<article><h1>{title}</h1>{body}</article>"
    assert find_page_kind(clues_of(page, f"<title>{title}</title>", url))[0] is expected


VIDEO = '<script type="application/ld+json">{"@type": "VideoObject", "name": "The vote"}</script>'


@pytest.mark.parametrize(
    ("head", "url", "player", "expected"),
    [
        (VIDEO, "https://courier.example/w/123", "<iframe src=https://tube.example/1></iframe>", PageKind.VIDEO),
        ("", "https://courier.example/videos/vote-1", "<video src=/v/1.mp4></video>", PageKind.VIDEO),
        ("", "https://courier.example/videos/vote-1", "", PageKind.EMPTY),
    ],
)
def test_a_player_with_a_line_below_is_a_video(
    clues_of: CluesOf, head: str, url: str, player: str, expected: PageKind
) -> None:
    page = f"<main><h1>The moment of the vote</h1>{player}<p class=kept>Members vote at last.</p></main>"
    assert find_page_kind(clues_of(page, head, url))[0] is expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("[포토] 빗속의 등대", PageKind.GALLERY),
        ("[화보] 빗속의 등대", PageKind.GALLERY),
        ("组图：雨中的灯塔", PageKind.GALLERY),
        ("Fotostrecke: Der Leuchtturm im Regen", PageKind.GALLERY),
        ("El faro viejo, en imágenes", PageKind.GALLERY),
        ("EN IMAGES. Le vieux phare", PageKind.GALLERY),
        ("Il vecchio faro, le foto", PageKind.GALLERY),
        ("FOTO'S: de oude vuurtoren", PageKind.GALLERY),
        ("O velho farol em imagens", PageKind.GALLERY),
        ("Gamla fyren – i bilder", PageKind.GALLERY),
        ("Foto in der Zeitung: ein Streit", PageKind.ARTICLE),
        ("[단독] 빗속의 등대", PageKind.ARTICLE),
        ("포토샵이 등대를 바꾼다", PageKind.ARTICLE),
    ],
)
def test_a_gallery_by_its_title(clues_of: CluesOf, title: str, expected: PageKind) -> None:
    captions = "".join(
        f"<img src=/g/{i}.jpg><p class=kept>등대 위로 비가 내리고 사람들이 {i}번째 계단에 서 있다.</p>"
        for i in range(5)
    )
    head = f"<title>{title}</title><meta property='article:published_time' content='2026-05-10'>"
    assert find_page_kind(clues_of(f"<h1>{title}</h1>{captions}", head))[0] is expected


@pytest.mark.parametrize(
    "title",
    [
        "Our year in photos",
        "In photos. A pier closes",
        "Tweede verdachte van brand in beeld",
        "Addio al fotografo: una vita in foto",
        "Uma vida inteira contada em imagens",
        "La guerra en imágenes",
        "Porto - Le foto",
    ],
)
def test_a_story_that_speaks_of_pictures_is_no_gallery(clues_of: CluesOf, title: str) -> None:
    story = "".join(f"<p class=kept>{PARAGRAPH} {i}</p>" for i in range(3))
    head = f"<title>{title}</title><meta property='article:published_time' content='2026-05-10'>"
    assert find_page_kind(clues_of(f"<h1>{title}</h1><img src=/a.jpg>{story}", head, URL))[0] is PageKind.ARTICLE


@pytest.mark.parametrize(
    ("url", "lines", "expected"),
    [
        ("https://courier.example/fotogalerias/el-muelle-viejo-88", "{} / 8 El muelle en 1956", PageKind.GALLERY),
        ("https://courier.example/diaporama/le-vieux-quai-88", "{}/8 - Le quai en 1956", PageKind.GALLERY),
        ("https://courier.example/sport/scores-88", "{} / 8 Rovers", PageKind.EMPTY),
    ],
)
def test_counted_pictures_under_a_gallery_s_address(
    clues_of: CluesOf, url: str, lines: str, expected: PageKind
) -> None:
    slides = "".join(f"<div class=slide><img src=/g/{i}.jpg><p>{lines.format(i)}</p></div>" for i in range(1, 9))
    assert find_page_kind(clues_of(f"<main><h1>El muelle viejo</h1>{slides}</main>", "", url))[0] is expected


@pytest.mark.parametrize(
    ("url", "head", "expected"),
    [
        ("https://boats.example/viewtopic.php?t=551", "", PageKind.OTHER),
        ("https://forum.boats.example/t/anchor-chain", "", PageKind.OTHER),
        ("https://boats.example/threads/anchor-chain.551/", "", PageKind.OTHER),
        ("https://forum.boats.example/t/anchor-chain", NEWS, PageKind.ARTICLE),
        ("https://boats.example/forum/anchor-chain", "", PageKind.ARTICLE),
    ],
)
def test_threads_of_forums_by_their_addresses(clues_of: CluesOf, url: str, head: str, expected: PageKind) -> None:
    assert find_page_kind(clues_of(STORY, head, url))[0] is expected
