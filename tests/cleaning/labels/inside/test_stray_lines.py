"""Lines that an engine kept inside the text and that go out all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

PARAGRAPH = "<p class=kept>The harbour trust said that it would dredge the channel again before the winter storms.</p>"
CONTINUES = (
    "Story continues below this ad", "Artikel wird unter der Anzeige fortgesetzt",
    "El artículo continúa tras la publicidad", "Haberin devamı reklamın altında", "يتبع بعد الإعلان",
    "ادامه مطلب پس از تبلیغ", "広告の後に続きます", "［PR］", "광고 후 계속됩니다", "广告后继续阅读",
    "विज्ञापन के बाद खबर जारी है", "Lanjutkan membaca di bawah iklan", "Đọc tiếp sau quảng cáo",
)  # fmt: skip
NEXT = "<p class=kept>The skippers, who have heard as much in every autumn since the flood, did not answer him.</p>"


@pytest.mark.parametrize(
    ("markup", "label"),
    [
        ("<p class=kept>Read also: <a href=/n/2>What the mud holds</a></p>", "related"),
        ("<p class=kept><a href=/n/2>Lesen Sie auch: Was der Schlick verbirgt</a></p>", "related"),
        ("<p class=kept>İlginizi çekebilir: <a href=/n/2>Fener yine söndü</a></p>", "related"),
        ("<p class=kept><a href=/n/2>Opinion: What the night bus knows</a></p>", "opinion"),
        ("<p class=kept><b>OPINION | </b><a href=/n/2>What the night bus knows</a></p>", "opinion"),
        ("<p class=kept><a href=/n/2>Kommentar: Was der Nachtbus weiß</a></p>", "opinion"),
        ("<p class=kept><a href=/n/2>Éditorial : ce que sait le bus de nuit</a></p>", "editorial"),
        ("<p class=kept>More: <a href=/n/2>What the night bus knows</a></p>", "related"),
        ("<p class=kept><a href=/pictures/2>Photos: the pier is swept before noon</a></p>", "related"),
        ("<p class=kept><a href=/pictures/2>PICTURES: the pier is swept before noon</a></p>", "related"),
        ("<p class=kept><a href=https://amzn.to/1>$119</a><a href=https://rei.pxf.io/c/2>Check it</a></p>", "advert"),
        ("<p class=kept>Photos: <a href=/pictures/2>The pier is swept before noon</a></p>", "related"),
        ("<p class=kept>Photos: <a href=/staff/2>Ida Holm</a></p>", "caption"),
        ("<p class=kept>&gt;&gt; <a href=/n/2>What the night bus knows</a></p>", "related"),
        ("<p class=kept>[관련기사] <a href=/n/2>쌀값 또 올라</a></p>", "related"),
        ("<p class=kept>Follow the Courier’s <a href=/wa>WhatsApp channel</a> for the latest news.</p>", "social"),
        ("<p class=kept>Stay ahead! Join The Harbour Post on WhatsApp for news, tides, and more.</p>", "social"),
        ("<p class=kept>Das Wichtigste vom Kai: Abonnieren Sie jetzt unseren WhatsApp-Kanal.</p>", "social"),
        (
            "<p class=kept><a href=/tg>Подписывайтесь на наш Telegram-канал</a>, чтобы не пропустить важное.</p>",
            "social",
        ),
        ("<p class=kept><span>À lire aussi</span><a href=/r>Ce que cache la vase</a></p>", "related"),
        ("<p class=kept><b>Bekijk ook:</b> zo haal je een anker uit de gracht</p>", "related"),
        ("<p class=kept><b>VÍDEOS: tudo sobre o cais</b></p>", "related"),
        ("<button class=kept>Share</button>", "social"),
        ("<p class=kept><i>[<a href=/2026/03/04/mud>What the mud of the channel holds</a>]</i></p>", "related"),
        ("<p class=kept><b>Analysis: </b><a href=/n/2>What the night bus knows</a></p>", "related"),
        ("<p class=kept><b>Go deeper:</b> <a href=/n/2>What the mud holds</a></p>", "related"),
        ("<div class=kept>The Harbour Brief newsletter has it all. Sign up <a href=/b>here</a>.</div>", "newsletter"),
        ("<p class=kept>Alles von der See: <a href=/b>Hier unseren Newsletter abonnieren</a>.</p>", "newsletter"),
        ("<p class=kept><a href=/b>Haber bültenimize abone olun</a>, limandan her gün haber alın.</p>", "newsletter"),
        ("<p class=kept>【無料】<a href=/b>ニュースレターの登録はこちら</a></p>", "newsletter"),
        (
            "<p class=kept>Berita pelabuhan di ponselmu. <a href=https://wa.me/x>Saluran WhatsApp kami</a>.</p>",
            "social",
        ),
        (
            "<p class=kept><a href=https://www.google.com/preferences/source?q=c>Add us as a source</a></p>",
            "social",
        ),
        ("<p class=kept><a href=https://apps.apple.com/c>Download our app</a> for news of the bay.</p>", "advert"),
        ("<p class=kept>You can now listen to Courier articles!</p>", "media_player"),
        ("<div class=kept>Advertisement · Scroll to continue</div>", "advert"),
        ("<p class=kept>Advertisement</p>", "advert"),
        *((f"<p class=kept>{line}</p>", "advert") for line in CONTINUES),
        ("<p class=kept>Please turn on JavaScript to hear the bell.</p>", "media_player"),
        ("<p class=kept>Bitte aktivieren Sie JavaScript.</p>", "media_player"),
        ("<p class=kept>(Story continues below)</p>", "advert"),
        ("<p class=kept>Advertisement 2</p>", "advert"),
        ("<p class=kept>El artículo continúa debajo</p>", "advert"),
        ("<p class=kept>This advertisement has not loaded yet, but your article continues below.</p>", "advert"),
        ("<p class=kept>This story was produced in partnership with the Tide Fund.</p>", "other"),
        ("<p class=kept>Article continues after this advertisement</p>", "advert"),
        ("<p class=kept>© Rex Harbour Pictures The dredger at its berth</p>", "caption"),
        ("<p class=kept>Ida Holm/AFP</p>", "caption"),
        ("<p class=kept>Photo courtesy of the harbour trust</p>", "caption"),
        ("<p class=kept>Photographs by Ida Holm.</p>", "caption"),
        ("<p class=kept><em>The dredger at its berth. (Photo: Ida Holm)</em></p>", "caption"),
        ("<p class=kept>El dique de noche. Foto: EFE</p>", "caption"),
        ("<p class=kept>The dredger at its berth | Photo: PTI</p>", "caption"),
        ("<div class=kept>The dredger at its berth on Thursday. Getty Images</div>", "caption"),
        ("<p class=kept>The dredger at its berth. Photo by Ida Holm</p>", "caption"),
        ("<div class=kept>The dredger at its berth Photo: Ida Holm</div>", "caption"),
        ("<div class=kept>Listen to this article · 5:12 min</div>", "media_player"),
        ("<div class=kept>Artikel anhören</div>", "media_player"),
        ("<p class=kept>Your browser does not support the audio element.</p>", "media_player"),
        ("<div class=kept>Save for later</div>", "social"),
        ("<p class=kept>Join our WhatsApp channel for more news of the bay.</p>", "social"),
        (
            "<p class=kept>Stay ahead! Join The Bay Courier on WhatsApp for the news of the bay. Miss no tide.</p>",
            "social",
        ),
        ("<p class=kept>Follow the Bay Opinion section on Facebook, Instagram and X.</p>", "social"),
        ("<p class=kept>बंदरगाह की खबरों के लिए हमारे व्हाट्सएप चैनल से जुड़ें</p>", "social"),
        ("<p class=kept>Mari bergabung di Grup Telegram “Kabar Pelabuhan”, lalu tekan join.</p>", "social"),
        ("<p class=kept>Cek Berita dan Artikel yang lain di <a href=/g>Google News</a></p>", "social"),
        ("<p class=kept>加入海港報LINE好友，港灣新聞不漏接</p>", "social"),
        (
            "<p class=kept><b>HK auf WhatsApp</b><br>Alles vom Hafen: Abonnieren Sie unseren WhatsApp-Kanal.</p>",
            "social",
        ),
        ("<p class=kept>For all the latest news of the bay, download Courier App.</p>", "advert"),
        ("<p class=kept>看港灣新聞不用等 點我下載APP</p>", "advert"),
        ("<p class=kept>Want to comment on this story? Join the conversation <a href=/c>here</a>.</p>", "comments"),
        ("<p class=kept>The Courier’s newsroom depends on readers. <a href=/d>Donate today.</a></p>", "paywall"),
        ("<p class=kept>Support independent journalism. Become a member for $5 a month.</p>", "paywall"),
        ("<p class=kept>If you value local news, please consider a gift to the Courier.</p>", "paywall"),
        (
            "<p class=kept>Get the latest from us<br>Start your day with Tidemark, our free morning newsletter.</p>",
            "newsletter",
        ),
        ("<p class=kept>Like this? <a href=/n>Get the Tide in your inbox every Friday.</a></p>", "newsletter"),
        ("<p class=kept><b>Also:</b> <a href=/n/what-the-mud-holds>What the mud holds</a></p>", "related"),
        ("<p class=kept>[Read: <a href=/n/what-the-mud-holds>What the mud holds</a>]</p>", "related"),
        ("<p class=kept>ICYMI: <a href=/n/what-the-mud-holds>What the mud holds</a></p>", "related"),
        ("<h4 class=kept><a href=/n/what-the-mud-holds>What the mud of the channel really holds</a></h4>", "related"),
        ("<p class=kept>[Gambas:Video CNN]</p>", "media_player"),
        ("<p class=kept>[fold][/fold]</p>", "media_player"),
        ("<div class=kept>Mainos <span>Mainos päättyy</span></div>", "advert"),
        ("<p class=kept><a href=/e>E-mail this story</a> | <a href=/p>Printer-friendly version</a></p>", "social"),
        ("<div class=kept>Share</div>", "social"),
        ("<ul class=sns><li class=kept>メールでシェアする</li><li class=kept>ブックマークする</li></ul>", "social"),
        ("<div class=kept>Show key events only</div>", "navigation"),
        ("<p class=kept><a href=#comments>12 comments</a></p>", "comments"),
        ("<p class=kept>after newsletter promotion</p>", "newsletter"),
        ("<p class=kept>You have 2 free articles left this month.</p>", "paywall"),
        ("<p class=kept>This post may contain affiliate links: see our disclosure.</p>", "legal"),
        ("<p class=kept>*Dieser Beitrag entstand in Kooperation mit der Hafenbank.</p>", "legal"),
        ("<p class=kept>Cet article contient des liens affiliés.</p>", "legal"),
        ("<p class=kept>(*) Alle mit einem Stern markierten Links sind Affiliate-Links.</p>", "legal"),
        ("<p class=kept>If you buy through them we may earn a small commission.</p>", "legal"),
    ],
)
def test_it_goes_out(labelled: Labeller, markup: str, label: str) -> None:
    page = labelled(f"{PARAGRAPH}{markup}{NEXT}")
    assert sorted(x.label.value for x in page.labelled.removed) == [label]


@pytest.mark.parametrize(
    "markup",
    [
        "<p class=kept>Read also what Mr Rook said: nothing.</p>",
        "<p class=kept>More: <a href=/n/2>the word</a> that the trust's engineers used most often that night.</p>",
        "<h2 class=kept>Related: a history</h2>",
        "<p class=kept>Read also the minutes, <a href=/n/2>which say what the mud holds</a>.</p>",
        "<p class=kept>Watch: the mud will rise.</p>",
        "<p class=kept>Read also:</p>",
        "<p class=kept>Breaking news: <a href=/n/2>the harbour trust has found the money</a>, says Mr Rook.</p>",
        "<h3 class=kept><a href=/n/2>Opinion: a history</a></h3>",
        "<ul><li class=kept><a href=/n/2>Opinion: a history</a></li></ul>",
        "<p class=kept>Opinion: the trust is wrong, <a href=/n/2>says its own engineer</a></p>",
        "<p class=kept>&gt;&gt; <a href=/n/2>The minutes</a> show it.</p>",
        "<p class=kept>Following a post on <a href=/n/2>Facebook</a>, the trust met again.</p>",
        "<p class=kept>Follow the <a href=/n/2>channel</a> to the second buoy, the skippers say.</p>",
        "<p class=kept>© is how the trust signs its charts.</p>",
        "<p class=kept>Source: the trust's own charts</p>",
        "<p class=kept>Pictures by the dozen hang in the trust's hall.</p>",
        "<p class=kept><a href=/a>The chart</a> | <a href=/b>The minutes</a></p>",
        "<p class=kept><a href=https://amzn.to/1>The Mud and the Sea</a>, by Ada Quill</p>",
        "<ul><li class=kept><a href=https://amzn.to/1>The chart</a> <a href=https://amzn.to/2>The mud</a></li></ul>",
        "<p class=kept>She sold the picture of the bell to Getty Images</p>",
        "<p class=kept>Nobody believed the photo: the old man had kept it.</p>",
        "<p class=kept>He showed me the photo by Ida Holm</p>",
        "<p class=kept>harbour@courier.example</p>",
        "<p class=kept>Watch now.</p>",
        "<p class=kept>The trust lives by affiliate links, says its report.</p>",
        "<p class=kept>“This post contains affiliate links”, said the notice at the quay.</p>",
        "<h2 class=kept>Watch the video</h2>",
        "<div class=kept>Listen.</div>",
        "<p class=kept>“Join our WhatsApp channel for more,” the mayor told the skippers.</p>",
        "<p class=kept>The mayor asked us to join the trust on WhatsApp.</p>",
        "<p class=kept>Follow the money, said Mr Rook, or join our skippers on Facebook.</p>",
        "<p class=kept>The fund supports independent journalism and gave a newspaper $400.</p>",
        "<p class=kept>Become a member of the club, said Mr Rook, and read of it in the newspaper.</p>",
        "<p class=kept>Start your day with a walk on the mole.</p>",
        "<p class=kept>Also: <a href=/n/what-the-mud-holds>the mud</a> will be weighed.</p>",
        "<p class=kept>[sic] is what the trust wrote</p>",
        "<ul><li class=kept>Facebook</li><li class=kept>Instagram</li></ul>",
        "<p class=kept>See: <a href=/docs/ruling.pdf>The ruling on the channel of Ellery</a></p>",
        "<p class=kept>See: <a href=https://court.example/ruling>The ruling on the channel of Ellery</a></p>",
        "<p class=kept>Please turn on JavaScript.</p><p class=kept>So say the pages that teach JavaScript.</p>",
    ],
)
def test_it_stays(labelled: Labeller, markup: str) -> None:
    assert labelled(f"{PARAGRAPH}{markup}{NEXT}").labelled.removed == ()


TOLD = (
    "Download the NHS App or call 111 if you cannot get through to the surgery.",
    "Download the Kell Bridge app and pay the toll before you leave home.",
    "Download our app, the bank tells its customers, and then the thieves do the rest.",
    "For more than the latest fashion, teenagers download the Vinted app and haggle.",
    "警方提醒，民眾點擊下載來路不明的App後，手機裡的存款可能不翼而飛。",
    "For the latest river levels, follow the Ellery Flood Office on Facebook.",
    "Motorists should avoid the bridge. Follow Highways England on Twitter for updates on the works.",
    "He had one rule for fans. Follow Marco Vidal on Instagram, and Marco Vidal follows you.",
    "Join Sofia Lind on Facebook every Sunday and hear her read.",
    "請加入疾管署LINE官方帳號「疾管家」，即可查詢疫苗。",
    "Gabung di grup Telegram itu, korban diminta menyetor uang.",
    "Subscribe today to a newspaper, any newspaper. It is the cheapest way to keep a council honest.",
    "Donate your old newspaper bundles at the school gate before Friday.",
    "Support our writers, the unions demand, before the last newsroom is dark.",
    "Abbonati in calo del dieci per cento, il giornalismo locale perde lettori.",
    "Suscríbete o muere: así titula el semanario su historia del periodismo.",
    "Soutenez le journalisme local : ce slogan, peint sur le mur de la rédaction, date de mai.",
    "Unterstützen Sie unsere Redaktion, stand 1923 auf dem Flugblatt der Zeitung.",
    "Apoie o jornalismo local era o lema da greve de 1931.",
    "Stöd oss inte, skrev journalisten i sin dagbok.",
    "Поддержите журналистов! С этим плакатом старик вышел на мол.",
    "Please consider a gift of blood, the hospital asks in the newspaper.",
    "Give today, and the newspaper of 1931 will print your name.",
    "Start your morning with the newsletter of our school: pupils write it in the break.",
)


@pytest.mark.parametrize("line", TOLD)
def test_what_others_ask_of_others_stays_and_so_does_its_heading(labelled: Labeller, line: str) -> None:
    page = labelled(f"{PARAGRAPH}<h3 class=kept>Stay in touch on Facebook</h3><p class=kept>{line}</p>{NEXT}")
    assert page.label_of(line) == "body"


@pytest.mark.parametrize(
    "line",
    [
        "Follow Tide Notes on Facebook and Instagram.",
        "Download our app.",
        "Support our journalism with a gift.",
        "For the latest news, follow Tide Notes on Facebook.",
        "Soutenez notre rédaction, faites un don pour le journalisme.",
        "Ti piace il giornalismo indipendente? Sostienici con una donazione.",
        "Apoya el periodismo independiente. Suscríbete.",
    ],
)
def test_what_the_newspaper_asks_by_name_or_alone_goes(labelled: Labeller, line: str) -> None:
    page = labelled(f"{PARAGRAPH}<p class=kept>{line}</p>{NEXT}", "<meta property=og:site_name content='Tide Notes'>")
    assert page.label_of(line) != "body"


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("By Ewan Trask", "byline"),
        ("12 May, 2026 04:40pm", "timestamp"),
        ("<a href=/>Home</a> &gt; <a href=/culture>Culture</a>", "breadcrumbs"),
    ],
)
def test_a_line_that_begins_the_text_and_says_what_it_is_goes_out(labelled: Labeller, line: str, label: str) -> None:
    page = labelled(f"<p class=kept>{line}</p>{PARAGRAPH}{NEXT}")
    assert [x.label.value for x in page.labelled.removed] == [label]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Source: Harbour Gazette", "byline"),
        ("Leave a comment", "comments"),
        ("Your e-mail address will not be published.", "comments"),
        ("Our Standards: The Harbour Courier Trust Principles.", "legal"),
        ("(This story has not been edited by Courier staff and is auto-generated from a syndicated feed.)", "legal"),
        ("(Apart from the headline, this story was not edited by our staff and is from an agency.)", "legal"),
        (
            "(Only the headline and picture of this report may have been reworked by us; the rest is auto-generated.)",
            "legal",
        ),
        ("Views expressed in this article are the author's own.", "legal"),
        ("Greta Sund covers schools in Ellery. She can be reached at greta@courier.example.", "author_bio"),
        ("This story was originally published May 16, 2024, 10:40 PM.", "timestamp"),
        ("Dieser Artikel ist zuerst im „Harbour Courier“ erschienen.", "legal"),
        ("Πηγή: courier.example", "byline"),
        ("来源：海港报", "byline"),
        ("（责编：林海）", "byline"),
        ("ida.holm@courier.example", "author_bio"),
        ("Twitter: @idaholm", "author_bio"),
        ("Follow us on Facebook and Instagram!", "social"),
        ("<a href=/a>News</a> | <a href=/b>More from the Courier</a> | <a href=/c>Reports</a>", "navigation"),
        ("(Story Continues On Next Page...)", "navigation"),
        ("免责声明：本文仅代表作者个人观点，与海港报无关。", "legal"),
        ("This article originally appeared on Harbour Courier: The pier is closed", "legal"),
        (f"All rights reserved. This material may not be reproduced{', copied' * 20} without permission.", "legal"),
        ("(Reporting by Ida Holm; editing by Greta Sund)", "byline"),
        ("With files from the Halvern Gazette", "byline"),
        ("(With inputs from agencies)", "byline"),
        ("责任编辑：王芳 SN123", "byline"),
        ("المقالات المنشورة لا تعبر بالضرورة عن رأي الصحيفة", "legal"),
        ("הכותבת היא עיתונאית", "author_bio"),
        ("<a href=/2>Nächste Seite</a>", "navigation"),
        ("【编辑:李砚】", "byline"),
        ("14 maggio 2026 ( modifica il 14 maggio 2026 | 19:10)", "timestamp"),
        ("Haberle ilgili daha fazlası: <a href=/k>#köy</a> <a href=/y>#yol</a>", "tags"),
        ("Mira todo en <a href=https://www.whatsapp.com/channel/0029Va>nuestro canal</a>.", "social"),
        ("Читайте нас в <a href=https://t.me/courier>Telegram</a>.", "social"),
        ("This story first appeared in our weekly Courier 168, which is sold for R35.", "legal"),
        ("(ihm)", "byline"),
        ("—I.H.M.", "byline"),
        ("ihm, PAP", "byline"),
        ("김민수 기자 mskim@courier.example", "author_bio"),
        ("해솔=김민수 기자 mskim@courier.example", "author_bio"),
        ("/김민수 기자", "byline"),
        ("Editor: Ida Holm", "byline"),
        ("autorka: Ida Holm", "byline"),
        ("ih/ grs/", "byline"),
        ("انتهای پیام/", "other"),
        ("انتهای پیام/م", "other"),
        ("Якщо ви помітили помилку, виділіть її та натисніть Ctrl + Enter.", "other"),
        ("Если Вы заметите ошибку, выделив её, нажмите Ctrl-Enter, чтобы отослать это редактору", "other"),
        ("Letters may be edited for length. Write to letters@courier.example with your full name.", "comments"),
        ("The opinions expressed are the author’s own and do not reflect the newspaper’s stance.", "legal"),
        ("Contact: desk@courier.example", "author_bio"),
        ("To contact the reporter on this story: Ida Holm at ida@courier.example", "author_bio"),
        ("Fot. Ida Holm", "caption"),
        ("(The pier <b>1</b> | <a href=/2>2</a> | <a href=/3>3</a> )", "navigation"),
    ],
)
def test_a_line_that_ends_the_text_and_is_none_of_it_goes_out(labelled: Labeller, line: str, label: str) -> None:
    page = labelled(f"{PARAGRAPH}{NEXT}<p class=kept>{line}</p>")
    assert [x.label.value for x in page.labelled.removed] == [label]


@pytest.mark.parametrize(
    "line",
    [
        "Ida Holm, Sandwick",
        "The two sides are to meet again in June. — AFP",
        "Editor: the word is none of Mr Rook’s.",
        "پایان پیام او را کسی نشنید",
        "“Join our WhatsApp channel,” said the mayor.",
        "Greta Sund contributed to this report.",
        "Он сказал это в своём <a href=https://t.me/skipper/123>Telegram</a>.",
        "This story was published May 16 and again in June.",
        "The report was not edited by anyone.",
        "Sources: two skippers, the trust's clerk, and the bell, which nobody had rung since the flood.",
    ],
)
def test_a_signature_or_a_list_of_sources_that_ends_the_text_stays(labelled: Labeller, line: str) -> None:
    assert labelled(f"{PARAGRAPH}{NEXT}<p class=kept>{line}</p>").labelled.removed == ()


@pytest.mark.parametrize("line", ["By Monday the boats were back.", "It was 7 November, 1938."])
def test_a_sentence_that_begins_the_text_stays(labelled: Labeller, line: str) -> None:
    assert labelled(f"<p class=kept>{line}</p>{PARAGRAPH}").labelled.removed == ()


def test_lines_between_standfirst_and_text_go_out(labelled: Labeller) -> None:
    writer = "<p class=kept>By Ewan Trask</p><p class=kept>Special to the Courier</p>"
    page = labelled(f"<p class=kept>What the mud holds</p>{writer}{PARAGRAPH}{NEXT}")
    assert [x.label.value for x in page.labelled.removed] == ["byline"]
    assert page.label_of("What the mud") == "body"


def test_a_byline_amid_the_text_stays(labelled: Labeller) -> None:
    above = f"{PARAGRAPH}{NEXT}<p class=kept>It was high water.</p><p class=kept>Then it was not.</p>"
    assert labelled(f"{above}<p class=kept>By Ewan Trask</p><p class=kept>Low water came.</p>").labelled.removed == ()


NOTICE = "<p class=kept>Copyright 2026 The Harbour Courier. All rights reserved.</p>"


def test_a_notice_of_rights_that_ends_the_text_goes_out(labelled: Labeller) -> None:
    page = labelled(f"{PARAGRAPH}{NEXT}{NOTICE}")
    assert [x.label.value for x in page.labelled.removed] == ["legal"]


def test_what_stands_behind_such_a_notice_goes_out_with_it(labelled: Labeller) -> None:
    page = labelled(f"{PARAGRAPH}{NEXT}<p class=kept>© 2026, Harbour Courier</p><p class=kept>Events in January</p>")
    assert page.label_of("© 2026") == "legal"
    assert page.label_of("Events") != "body"


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(f"{PARAGRAPH}{NOTICE}{NEXT}", id="amid the text"),
        pytest.param(NOTICE, id="all there is"),
        pytest.param(f"{PARAGRAPH}{NOTICE[:-4]} {'The skippers read it twice. ' * 5}</p>", id="a paragraph about it"),
    ],
)
def test_such_a_notice_stays_elsewhere(labelled: Labeller, markup: str) -> None:
    assert labelled(markup).labelled.removed == ()


def test_a_headline_that_begins_the_text_goes_out(labelled: Labeller) -> None:
    page = labelled(f"<h1 class=kept>The bell of the old pier</h1>{PARAGRAPH}{NEXT}")
    assert [x.label.value for x in page.labelled.removed] == ["headline"]


def test_a_dialog_above_the_headline_goes_out(labelled: Labeller) -> None:
    ask = "We and our 214 partners store cookies on your device to show you what you like, and ask for your consent."
    head = "<title>The bell of the old pier</title>"
    page = labelled(f"<p class=kept>{ask}</p><h1>The bell of the old pier</h1>{PARAGRAPH}{NEXT}", head)
    assert page.label_of("We and our") == "consent"
    page = labelled(f"<h1>The bell of the old pier</h1>{PARAGRAPH}<p class=kept>{ask}</p>{NEXT}", head)
    assert page.label_of("We and our") == "body"


def test_words_that_lead_to_several_stories_lead_away_in_any_language(labelled: Labeller) -> None:
    one = "<p class=kept>FUNDA LAPHA | <a href=/2026/05/ikhoza>Ikhoza ligwaza umfundi ezweni</a></p>"
    two = "<p class=kept>FUNDA LAPHA | <a href=/2026/05/isikebhe>Isikebhe silahlekile olwandle</a></p>"
    page = labelled(f"{PARAGRAPH}{one}{NEXT}{two}{PARAGRAPH.replace('dredge', 'clear')}")
    assert [x.label.value for x in page.labelled.removed] == ["related", "related"]
    assert labelled(f"{PARAGRAPH}{one}{NEXT}").labelled.removed == ()


@pytest.mark.parametrize(
    "line", ["港口防波堤的夜景。 本報記者 王海 攝", "港口的灯塔（资料图片）", "灯塔下的渔船 图据海港日报"]
)
def test_a_caption_in_chinese_beside_a_story_goes_out(labelled: Labeller, line: str) -> None:
    paragraphs = "".join(
        f"<p class=kept>{'港务局说，今年冬天以前要再次疏浚航道，' * 4}第{n}段。</p>" for n in "一二三四五"
    )
    assert labelled(f"{paragraphs}<p class=kept>{line}</p>{NEXT}").label_of(line) == "caption"
    assert labelled(f"<p class=kept>{line}</p>{NEXT}").label_of(line) == "body"


@pytest.mark.parametrize("line", ["Прочтений: 593", "1,593 views", "阅读：593", "Сообщить об ошибке"])
def test_counts_of_views_and_buttons_for_mistakes_end_no_text(labelled: Labeller, line: str) -> None:
    page = labelled(f"<article><h1>Channel to be dredged</h1>{PARAGRAPH}{NEXT}<p class=kept>{line}</p></article>")
    assert page.label_of(line) == "other"
    assert page.label_of("The skippers") == "body"


@pytest.mark.parametrize("line", ["Article réservé aux abonnés", "Nur für Abonnenten", "Exclusivo para suscriptores"])
def test_for_whom_a_story_is_says_a_line_above_it(labelled: Labeller, line: str) -> None:
    page = labelled(f"<h1>Mud and money</h1>{PARAGRAPH}<p class=kept>{line}</p>{NEXT}{PARAGRAPH}")
    assert page.label_of(line) == "paywall"


@pytest.mark.parametrize(
    "markup",
    [
        "<p class=kept>The trust has a <a href=/b>newsletter</a>, for which 300 skippers have signed up.</p>",
        "<p class=kept>“Subscribe to our newsletter <a href=/b>here</a>,” the chairman told the meeting.</p>",
        "<p class=kept>The skippers download <a href=https://apps.apple.com/c>an app</a> for the tides.</p>",
        "<p class=kept>[<a href=/b>sic</a>]</p>",
        "<p class=kept>Analysis of the <a href=/n/2>mud</a> took the trust two years.</p>",
    ],
)
def test_what_a_story_tells_of_them_stays(labelled: Labeller, markup: str) -> None:
    page = labelled(f"<h1>Channel to be dredged</h1>{PARAGRAPH}{markup}{NEXT}")
    assert sum(page.labelled.keep) == 3


def test_an_entry_below_share_buttons_is_one(labelled: Labeller) -> None:
    buttons = "<ul><li><a href=https://facebook.com/sharer>Facebook</a></li><li class=kept>Copy link</li></ul>"
    page = labelled(f"<h1>Channel to be dredged</h1>{PARAGRAPH}{buttons}{NEXT}")
    assert page.label_of("Copy link") == "social"


def test_a_short_chinese_story_loses_the_caption_of_its_picture(labelled: Labeller) -> None:
    text = (
        "<p class=kept>港务局星期五表示，将在冬季风暴来临之前再次疏浚航道，工程预计持续六个星期，费用由各船东分摊。</p>"
    )
    page = labelled(f"<h1>港务局将疏浚航道</h1>{text * 3}<p class=kept>图为停工的新桥。（李明 摄）</p>{text}")
    assert page.label_of("图为停工的新桥") == "caption"


def test_a_chinese_page_of_a_picture_keeps_its_caption(labelled: Labeller) -> None:
    notice = (
        "<p class=kept>凡注明为其他媒体来源的信息，均为转载自其他媒体，您若对该稿件内容有任何疑问，请即与本网联系。</p>"
    )
    page = labelled(f"<h1>港务局将疏浚航道</h1><p class=kept>图为停工的新桥。（李明 摄）</p>{notice * 2}")
    assert page.label_of("图为停工的新桥") == "body"


@pytest.mark.parametrize("line", ["Photos: Ida Holm", "Bildquelle: Hafenamt", "图注：港口的夜晚"])
def test_a_line_on_whose_a_picture_is_goes_out_beside_a_story(labelled: Labeller, line: str) -> None:
    page = labelled(
        f"{PARAGRAPH * 2}<p class=kept>{line}</p>{NEXT * 2}".replace(">The", ">A", 1).replace("who", "that", 1)
    )
    assert page.label_of(line) == "caption"


def test_a_page_of_pictures_keeps_such_lines(labelled: Labeller) -> None:
    lines = "".join(f"<p class=kept>Photo: the harbour in {year}, from the quay</p>" for year in range(1931, 1940))
    assert labelled(f"{PARAGRAPH}{lines}{NEXT}").labelled.removed == ()


@pytest.mark.parametrize("line", ["Posted: Thursday, April 21, 2026. 10:11 pm CST.", "Last updated: December 2025."])
def test_when_a_page_was_changed_is_no_text(labelled: Labeller, line: str) -> None:
    assert labelled(f"<p class=kept>{line}</p>{PARAGRAPH}{NEXT}").label_of(line) == "timestamp"


def test_what_asks_for_support_above_a_credit_goes_out_with_it(labelled: Labeller) -> None:
    plea = "Dir gefällt dieser Artikel? Es freut uns, wenn du uns als Freund mit einem Beitrag unterstützt."
    page = labelled(f"{PARAGRAPH}{NEXT}<p class=kept>{plea}</p><p class=kept>Fotos: Ida Holm</p>")
    assert page.label_of("Dir gefällt") == "paywall"
