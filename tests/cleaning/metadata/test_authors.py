from collections.abc import Callable
from typing import Any

import pytest

from newsclean import clean_html, clean_text
from newsclean.cleaning.metadata import Metadata
from newsclean.model import Selectors, Site

Describe = Callable[..., Metadata]
PageOf = Callable[..., str]

H1 = "<h1>Harbour reopens after three years</h1>"


def story(author: Any) -> dict[str, Any]:
    return {"@type": "NewsArticle", "headline": "Harbour reopens after three years", "author": author}


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ({"@type": "Person", "name": "Ada Reyes"}, ("Ada Reyes",)),
        ([{"name": "Ada Reyes"}, {"name": "Tom Okafor"}], ("Ada Reyes", "Tom Okafor")),
        ("By Ada Reyes and Tom Okafor", ("Ada Reyes", "Tom Okafor")),
        ({"name": ["Ada Reyes", "Tom Okafor"]}, ("Ada Reyes", "Tom Okafor")),
        ([[{"name": "Ada Reyes"}]], ("Ada Reyes",)),
        ({"name": "Ada Reyes | The Tidewater Post"}, ("Ada Reyes",)),
        ({"name": "Ada Reyes / AP"}, ("Ada Reyes",)),
        ({"name": "the Tidewater Post Editorial Board"}, ("The Tidewater Post Editorial Board",)),
        ({"@type": "Person", "name": "Tomás Vega y Alarcón"}, ("Tomás Vega y Alarcón",)),
        ({"name": "https://tidewater.example/ada"}, ()),
        ({"name": None, "url": 5}, ()),
        (None, ()),
    ],
)
def test_json_ld(describe: Describe, page_of: PageOf, author: Any, names: tuple[str, ...]) -> None:
    assert describe(page_of("", H1, story=story(author))).authors == names


def test_references_between_nodes_are_followed(describe: Describe, page_of: PageOf) -> None:
    graph = {"@graph": [story({"@id": "#ada"}), {"@type": "Person", "@id": "#ada", "name": "Ada Reyes"}]}
    found = describe(page_of("", H1, story=graph))
    assert (found.authors, found.evidence["authors"]) == (("Ada Reyes",), "json-ld")


def test_a_newspaper_s_name_gives_way_to_the_reporter_shown(describe: Describe, page_of: PageOf) -> None:
    head = '<meta property="og:article:author" content="솔빛일보">'
    assert describe(page_of(head, H1 + "<div>김하늘 기자</div>")).authors == ("김하늘",)
    assert describe(page_of(head, H1)).authors == ("솔빛일보",)


def test_metas(describe: Describe, page_of: PageOf) -> None:
    head = '<meta name="author" content="Ada Reyes"><meta property="article:author" content="https://x.example/ada">'
    found = describe(page_of(head, H1))
    assert (found.authors, found.evidence["authors"]) == (("Ada Reyes",), "author")


def test_the_newspaper_gives_way_to_a_person(describe: Describe, page_of: PageOf) -> None:
    head = '<meta property="og:site_name" content="Tidewater Post"><meta name="author" content="Tidewater Post">'
    assert describe(page_of(head, f'{H1}<p class="byline">By Ada Reyes</p>')).authors == ("Ada Reyes",)
    assert describe(page_of(head, H1)).authors == ("Tidewater Post",)


@pytest.mark.parametrize("nobody", ["Staff", "Redaktion", "tidewater.com"])
@pytest.mark.parametrize(
    ("byline", "names"), [("By Ada Reyes", ("Ada Reyes",)), ("A petition signed by the choir", ())]
)
def test_a_declared_desk_gives_way_to_whole_names_only(
    describe: Describe, page_of: PageOf, nobody: str, byline: str, names: tuple[str, ...]
) -> None:
    html = page_of("", f'{H1}<p class="author">{byline}</p>', story=story({"name": nobody}))
    assert describe(html).authors == names


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("<p>By Ada Reyes and Tom Okafor</p>", ("Ada Reyes", "Tom Okafor")),
        ('<p class="byline">Ada Reyes<span>4 May 2024</span></p>', ("Ada Reyes",)),
        ('<p class="byline">Ada Reyes<br>Marga</p>', ("Ada Reyes",)),
        ('<p class="byline">Ada<br>Reyes</p>', ("Ada", "Reyes")),
        (
            '<ul class="byline"><li>Av <a>Ada Reyes</a></li><li><a>Per Olav Strand</a></li></ul>',
            ("Ada Reyes", "Per Olav Strand"),
        ),
        ('<ul class="byline"><li>Av <a>Ada Reyes</a></li><li><a>Del saken</a></li></ul>', ("Ada Reyes",)),
        ('<div><img src="a.jpg"><span class="descr">Ada Reyes / Getty Images</span></div>', ()),
        ('<div><span class="x">The council in May / Fot. Ada Reyes / PAP</span></div>', ()),
        (
            '<p>Words: <a href="/author/ada">Ada Reyes</a>, in <a href="/sea">Sea</a></p>',
            ("Ada Reyes",),
        ),
        ('<div class="author"><span>Ada</span> <span>Reyes</span></div>', ("Ada Reyes",)),
        ('<div class="author"><a rel="author" href="/a"><b>Ada</b> <b>Reyes</b></a></div>', ("Ada Reyes",)),
        ("<div>Ada Reyes</div>", ("Ada Reyes",)),
        ("<div>STORY HIGHLIGHTS</div>", ()),
        ('<div class="author">Veröffentlicht am<span>4. Mai 2024</span></div>', ()),
        ("<div>Последние новости</div>", ()),
        ("<div>김민수 기자</div>", ("김민수",)),
        ("<div>김하늘 기자 haneul@courier.example | 2026-05-10 21:10</div>", ("김하늘",)),
        ("<div>글자 크기 변경 공유하기</div>", ()),
        ("<div>솔빛=김하늘 기자</div>", ("김하늘",)),
        ("<div>岩見支局　田中美咲</div>", ("田中美咲",)),
        ("<div>Interview: Katrin Seibold</div>", ("Katrin Seibold",)),
        ("<div>Interview: Why the pier was closed</div>", ()),
        ("<div>Escribe: Lucía Ferrándiz</div>", ("Lucía Ferrándiz",)),
        ("<div>dal nostro inviato Paolo Venturi</div>", ("Paolo Venturi",)),
        ("<div>De notre correspondante à Rome, Ada Reyes</div>", ("Ada Reyes",)),
        ("<div>خبرنگار: نرگس صادقی</div>", ("نرگس صادقی",)),
        ("<div>रिपोर्ट: अमित चौधरी</div>", ("अमित चौधरी",)),
        ("<div>تقرير: ستة قتلى في حادث على الطريق</div>", ()),
        ('<div class="author-role designation">Community</div>', ()),
        ('<a class="share" href="/mail">Share</a>', ()),
        ("<figure><div>Getty Images</div></figure>", ()),
        ("<p>By continuing, you agree to the terms of the Post</p>", ()),
        ("<p>By van der Meer</p>", ("van der Meer",)),
        ('<div class="author_guidelines"><p>Format your text</p></div>', ()),
        ('<p>Under <a href="https://creativecommons.org/licenses/by-sa/3.0/">CC-BY-SA</a></p>', ()),
    ],
)
def test_bylines(describe: Describe, page_of: PageOf, byline: str, names: tuple[str, ...]) -> None:
    assert describe(page_of("", H1 + byline)).authors == names


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Ada Reyes, Li Wei and Tom Okafor", ("Ada Reyes", "Li Wei", "Tom Okafor")),
        # Behind a comma stands whom she works for.
        ("By Ada Reyes, Evening Herald", ("Ada Reyes",)),
    ],
)
def test_a_byline_that_names_more_people(
    describe: Describe, page_of: PageOf, byline: str, names: tuple[str, ...]
) -> None:
    html = page_of("", f'{H1}<p class="byline">{byline}</p>', story=story({"name": "Ada Reyes"}))
    assert describe(html).authors == names


def test_a_byline_that_links_to_more_people(describe: Describe, page_of: PageOf) -> None:
    byline = '<p>By <a href="/people/1">Ada Reyes</a>, <a href="/people/2">Tom\n Okafor</a> | Tidewater News</p>'
    declared = {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Ada Reyes"}}
    found = describe(page_of("", f"<h1>Harbour reopens after three years</h1>{byline}", story=declared))
    assert found.authors == ("Ada Reyes", "Tom Okafor")


def test_a_name_below_the_standfirst(describe: Describe, page_of: PageOf) -> None:
    standfirst = "<p>Forty passengers and a band were on board as the first ferry in three years left its pier.</p>"
    assert describe(page_of("", f"{H1}{standfirst}<div>Ada Reyes</div>")).authors == ("Ada Reyes",)


def test_the_signature_of_a_letter_is_no_byline(describe: Describe, page_of: PageOf) -> None:
    letter = "<p>SIR, I have walked to that harbour on every day of the past nineteen years, and never saw a ferry.</p>"
    html = f"<html><body>{H1}<h3>Ferries</h3>{letter}<p>Brigid Stannard</p><h3>Boats</h3>{letter}</body></html>"
    assert describe(html).authors == ()


def test_a_byline_far_above_a_text_without_any_headline(describe: Describe, page_of: PageOf) -> None:
    byline = '<div class="author-name"><a href="/user/ada">Ada Reyes</a></div>'
    assert describe(page_of("", byline + "<div>Share</div>" * 20)).authors == ("Ada Reyes",)


MENU = "".join(f'<li><a href="/people/{x.lower()}">{x} Archive</a></li>' for x in ("Dawn", "Eve", "June", "April"))
TEASERS = (
    "<div><h3>Most read</h3>"
    + "".join(f'<p><a href="/people/{n}/{n}-boats-sink-at-the-quay">Gulls Rule Quay {n}</a></p>' for n in range(4))
    + "</div>"
)


@pytest.mark.parametrize("list_", [f"<nav><ul>{MENU}</ul></nav>", f"<ul>{MENU}</ul>", TEASERS])
@pytest.mark.parametrize("byline", ["", "<p>By Ada Reyes</p>", '<p><a href="/people/ada">Ada Reyes</a></p>'])
def test_links_of_menus_and_lists_of_stories_name_no_author(page_of: PageOf, list_: str, byline: str) -> None:
    title = "<title>Harbour reopens after three years</title>"
    found = clean_html(page_of(title, f"{list_}<p>Low water</p>{H1}{byline}", list_)).authors
    assert found == (("Ada Reyes",) if byline else ())


def test_a_byline_in_what_is_taken_for_a_menu_counts(page_of: PageOf) -> None:
    byline = "<nav><p>Ada Reyes</p><p>Tidal reporter</p></nav>"
    assert clean_html(page_of("", H1 + byline)).authors == ("Ada Reyes",)


def test_a_site_s_selector_wins(describe: Describe, page_of: PageOf) -> None:
    site = Site(name="Post", domains=("tidewater.example",), selectors=(Selectors(authors=".by b"),))
    html = page_of("", f'{H1}<p class="by"><b>Tom Okafor</b>, reporter</p>', story=story({"name": "Ada Reyes"}))
    found = describe(html, site=site)
    assert (found.authors, found.evidence["authors"]) == (("Tom Okafor",), "selector")


def test_nobody(describe: Describe, page_of: PageOf) -> None:
    found = describe(page_of("", H1))
    assert found.authors == ()
    assert "authors" not in found.evidence


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ('Par <a href="/1">Ada Reyes</a> et <a href="/2">Tom Okafor</a>', ("Ada Reyes", "Tom Okafor")),
        ('Door <a href="/1">Ada Reyes</a> en <a href="/2">Tom Okafor</a>', ("Ada Reyes", "Tom Okafor")),
        ('Auteur <a href="/1">Ada Reyes</a>', ("Ada Reyes",)),
        ("<span>Ada Reyes</span><span>Publisert</span>", ("Ada Reyes",)),
        ('Von <a href="/1">Ada Reyes</a>, Hafenstadt', ("Ada Reyes",)),
        ('<span>Ada Reyes</span><span class="author-location">Port Ellery</span>', ("Ada Reyes",)),
        ("Ada Reyes | Harbour Quay", ("Ada Reyes",)),
        ("By PTI | New Pier", ("PTI",)),
    ],
)
def test_what_stands_beside_names_is_none(
    describe: Describe, page_of: PageOf, byline: str, names: tuple[str, ...]
) -> None:
    h1 = "<h1>Ferries are back at Harbour Quay after three years</h1>"
    title = "<title>Ferries are back at Harbour Quay after three years</title>"
    html = page_of(title, f'{h1}<div class="byline">{byline}</div>').replace("northern pier", "New Pier")
    assert describe(html).authors == names


@pytest.mark.parametrize("declared", ["Marrow Media Ltd", "Online Desk", "The Marrow Gazette"])
def test_companies_desks_and_the_site_of_the_title_give_way_to_a_person(
    describe: Describe, page_of: PageOf, declared: str
) -> None:
    head = f'<title>Harbour reopens | The Marrow Gazette</title><meta name="author" content="{declared}">'
    assert describe(page_of(head, f"{H1}<p>By Ada Reyes</p>")).authors == ("Ada Reyes",)
    assert describe(page_of(head, H1)).authors == (declared,)


def test_the_newspaper_beside_a_person_in_json_ld_stays_where_the_byline_names_it(
    describe: Describe, page_of: PageOf
) -> None:
    author = [{"@type": "Organization", "name": "The Marrow Gazette"}, {"@type": "Person", "name": "Ada Reyes"}]
    declared = story(author) | {"publisher": {"@type": "Organization", "name": "The Marrow Gazette"}}
    byline = '<p class="byline">By The Marrow Gazette, Ada Reyes</p>'
    assert describe(page_of("", H1, story=declared)).authors == ("Ada Reyes",)
    assert describe(page_of("", H1 + byline, story=declared)).authors == ("The Marrow Gazette", "Ada Reyes")


@pytest.mark.parametrize("line", ["Ada Reyes - The Marrow Gazette", "Ada Reyes / dpa", "Ada Reyes, The Marrow Gazette"])
def test_whom_a_person_writes_for_stands_beside_a_bare_name(describe: Describe, page_of: PageOf, line: str) -> None:
    head = "<title>Harbour reopens | The Marrow Gazette</title>"
    assert describe(page_of(head, f"{H1}<div>{line}</div><time>May 3, 2026</time>")).authors == ("Ada Reyes",)
    assert describe(page_of(head, f"{H1}<div>The Marrow Gazette</div>")).authors == ()


CATALAN = (
    "El primer vaixell en tres anys va sortir dilluns del moll amb quaranta passatgers i una banda de música a bord."
)
NORWEGIAN = (
    "Den første ferja på tre år gikk fra kaia på mandag med førti passasjerer og et korps om bord, og byen var glad."
)


@pytest.mark.parametrize(
    ("lang", "text", "names"), [("ca", CATALAN, ("Jaume Reyes",)), ("no", NORWEGIAN, ("Per Jaume Reyes",))]
)
def test_by_of_catalan_is_a_name_elsewhere(lang: str, text: str, names: tuple[str, ...]) -> None:
    body = f'{H1}<p class="byline">Per Jaume Reyes</p><article>{f"<p>{text}</p>" * 4}</article>'
    assert clean_html(f'<html lang="{lang}"><body>{body}</body></html>').authors == names


def test_captions_are_no_bylines(describe: Describe, page_of: PageOf) -> None:
    credit = '<span class="picture__author">Foto: Ida Holm</span>'
    caption = f"<figure><figcaption>The pier stays shut. {credit}</figcaption></figure>"
    assert describe(page_of("", H1 + caption)).authors == ()
    below = '<div><a href="/1" class="author">Ada Reyes</a></div>'
    assert describe(page_of("", H1 + caption, below)).authors == ("Ada Reyes",)


def test_bylines_of_stories_below_are_other_stories(page_of: PageOf) -> None:
    teasers = "".join(
        f'<article><h4><a href="/a/{n}.html">How a bakery became a bank</a></h4><p>By {name}</p></article>'
        for n, name in enumerate(("Ada Reyes", "Tom Okafor"))
    )
    html = page_of("", H1, f"<section><h3>More from the paper</h3>{teasers}</section>")
    assert clean_html(html).authors == ()


@pytest.mark.parametrize("declared", ["Agency Report", "News Agency of Tidewater", "Courier Newspaper", "Our Reporter"])
def test_an_agency_without_a_name_gives_way_to_a_byline(describe: Describe, page_of: PageOf, declared: str) -> None:
    head = f'<meta property="og:site_name" content="Courier"><meta name="author" content="{declared}">'
    assert describe(page_of(head, f'{H1}<p>By <a href="/a">Ada Reyes</a>, Port Ellery</p>')).authors == ("Ada Reyes",)


def test_an_agency_by_name_stays_the_author(describe: Describe, page_of: PageOf) -> None:
    head = '<meta name="author" content="Reuters">'
    assert describe(page_of(head, f'{H1}<p>By <a href="/a">Ada Reyes</a>, Port Ellery</p>')).authors == ("Reuters",)


def test_the_reporters_before_the_first_sentence() -> None:
    story = "港務局說，潮見渡口昨天上午重新開放，三年來第一批旅客在碼頭上排了兩個小時的隊。" * 3
    page = f"<h1>潮見渡口重新開放</h1><p>〔記者林潮生／台東報導〕{story}</p><p>{story}</p>"
    assert clean_html(f"<html lang=zh-TW><body>{page}</body></html>").authors == ("林潮生",)


def test_the_reporter_behind_the_agency_of_a_dateline() -> None:
    story = "Первый паром за три года отошёл от северного причала в понедельник, на борту были сорок пассажиров. " * 3
    page = f"<h1>Порт открылся</h1><p>{story}</p><p>МОРСК, 4 янв - РИА Новости, Анна Волкова. {story}</p>"
    assert clean_html(f"<html lang=ru><body>{page}</body></html>").authors == ("Анна Волкова",)


def test_names_that_only_their_place_tells_to_be_the_writer_s() -> None:
    story = (
        "The harbour trust said that it would dredge the channel again before the winter storms set in.\n\n"
        "Residents had collected seven hundred signatures against the plan, and several spoke until midnight.\n\n"
        "A second vote is expected in July, when the budget of the coming year is debated near Port Ellery."
    )
    assert clean_text(f"Harbour reopens after three years\n\nAda Reyes\n\n{story}").authors == ("Ada Reyes",)
    assert clean_text(f"Harbour reopens after three years\n\nHarbour News\n\n{story}").authors == ()
    dated = f"Harbour reopens after three years\n\nGreta Sund, Port Ellery\n\n12 May 2026\n\n{story}"
    assert clean_text(dated).authors == ("Greta Sund",)
    assert clean_text(dated.replace("Sund, Port Ellery", "Sund, Ada Reyes")).authors == ("Greta Sund", "Ada Reyes")
    for ago in ("7 hours ago", "vor 3 Stunden", "hace 3 horas", "3 ore fa"):
        recent = f"Harbour reopens after three years\n\nAda Reyes | Greta Sund\n\n{ago}\n\n{story}"
        assert clean_text(recent).authors == ("Ada Reyes", "Greta Sund")
    paper = dated.replace("Sund, Port Ellery", "Sund THE ELLERY ECHO")
    assert clean_text(paper, url="https://www.theelleryecho.example/a/1").authors == ("Greta Sund",)
    rights = f"Harbour reopens after three years\n\nEl Faro\n\n12 May 2026\n\n{story}\n\n© 2026 El Faro"
    assert clean_text(rights).authors == ()


@pytest.mark.parametrize(("name", "is_person"), [("Alexandra Holm", True), ("Dr Nyheder", False), ("DR", False)])
def test_a_site_s_name_of_two_letters_is_told_as_a_word(
    describe: Describe, page_of: PageOf, name: str, is_person: bool
) -> None:
    head = f'<meta name="author" content="{name}">'
    byline = "<p class=byline>Ida Dahl</p>"
    found = describe(page_of(head, H1 + byline), url="https://www.dr.example/nyheder/havn")
    assert found.authors == (name if is_person else "Ida Dahl",)


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("ADA REYES Tidewater Post", ("ADA REYES",)),
        ("Ada Reyes, Tidewater Post", ("Ada Reyes",)),
        ("Ada Reyes The Tidewater Post", ("Ada Reyes",)),
        ("Ada Reyes and Tidewater Post Staff", ("Ada Reyes",)),
        ("Ada Tidewater", ("Ada Tidewater",)),
        ("Casa Editorial Tidewater Post", ("Casa Editorial Tidewater Post",)),
        ("The Tidewater Post Editorial Board", ("The Tidewater Post Editorial Board",)),
    ],
)
def test_a_writer_is_named_without_the_newspaper(
    describe: Describe, page_of: PageOf, author: str, names: tuple[str, ...]
) -> None:
    head = '<meta property="og:site_name" content="The Tidewater Post">'
    assert describe(page_of(head, H1, story=story({"name": author}))).authors == names
    assert describe(page_of(f'{head}<meta name="author" content="{author}">', H1)).authors == names


@pytest.mark.parametrize("account", ["Administrator", "admin", "Webmaster", "Super User", "管理员", "Админ"])
@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Written by Ada Reyes", ("Ada Reyes",)),
        ("Geschrieben von Ada Reyes", ("Ada Reyes",)),
        ("Écrit par Ada Reyes", ("Ada Reyes",)),
        ("Escrito por Ada Reyes", ("Ada Reyes",)),
        ("Аутор Драгана Пешут", ("Драгана Пешут",)),
        ("Written by Administrator", ()),
    ],
)
def test_an_account_is_no_author(
    describe: Describe, page_of: PageOf, account: str, line: str, names: tuple[str, ...]
) -> None:
    head = f'<meta name="author" content="{account}">'
    assert describe(page_of(head, f"{H1}<span class=small>{line}</span>")).authors == names


@pytest.mark.parametrize(
    "words", [("প্রস্তুতকর্তা", "এ"), ("இடுகையிட்டது", "நேரம்"), ("Được đăng bởi", "vào lúc"), ("Posted by", "at")]
)
def test_the_name_on_an_authors_card(describe: Describe, page_of: PageOf, words: tuple[str, str]) -> None:
    card = f"<span class='post-author vcard'>{words[0]} <span class='fn'>Arul Selvan</span></span>"
    foot = f"<div class=post-footer>{card} <span class=post-timestamp>{words[1]} <a href=/x>7:35</a></span></div>"
    assert describe(page_of("", H1 + foot)).authors == ("Arul Selvan",)


LETTER = (
    "I have lived across the road from that bell for seventy-one years, and it rang for my wedding.",
    "If it is too loud, the newcomer may borrow my ears, which are quite worn out by now, and my hat.",
)


@pytest.mark.parametrize("salutation", ["Dear Editor,", "Dear Mr. Editor,", "Sir:", "Sehr geehrte Redaktion,"])
@pytest.mark.parametrize("signature", ["Edith Corley, Church Row", "Edith Corley"])
def test_a_letter_is_signed_with_a_place(salutation: str, signature: str) -> None:
    text = "".join(f"<p>{x}</p>" for x in LETTER)
    page = f"<h1>The bell is not too loud</h1><p>{salutation}</p>{text * 2}<p>{signature}</p>"
    article = clean_html(f"<html><body>{page}</body></html>".encode(), url="https://www.tidewater.example/letters/1")
    assert article.authors == ("Edith Corley",)


def test_a_letter_may_be_signed_by_several() -> None:
    text = "".join(f"<p>{x}</p>" for x in LETTER)
    page = f"<h1>The bell is not too loud</h1><p>By Edith Corley, Robert Ray, Ida Holm</p><p>Dear Editor,</p>{text * 2}"
    article = clean_html(f"<html><body>{page}</body></html>".encode(), url="https://www.tidewater.example/letters/1")
    assert article.authors == ("Edith Corley", "Robert Ray", "Ida Holm")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("오민채 사회부 기자", ("오민채",)),
        ("사회부 오민채 기자", ("오민채",)),
        ("Оруулсан: Б.Очирмаа 2012-04-03 11:05 Уншсан: 1234", ("Б.Очирмаа",)),
        ("2007年9月18日 记者 周敏之 【大 中 小】【打印】", ("周敏之",)),
        ("<div class=artby>दिलमाया थुलुङ</div>", ("दिलमाया थुलुङ",)),
    ],
)
def test_bylines_in_info_lines(describe: Describe, page_of: PageOf, line: str, names: tuple[str, ...]) -> None:
    assert describe(page_of("", f"{H1}<div>{line}</div>")).authors == names
