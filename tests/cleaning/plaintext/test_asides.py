"""Lines amid a text or at its end that its newspaper puts there, and those that only look so."""

from __future__ import annotations

import pytest
from story import PARAGRAPHS

import newsclean
from newsclean.model import Label

TITLE = "Trust turns down second ferry berth"


def clean(*lines: str) -> newsclean.Article:
    return newsclean.clean_text("\n\n".join([TITLE, *lines]))


def labels_of(article: newsclean.Article) -> dict[str, Label]:
    return {line: part.label for part in article.removed for line in part.text.split("\n")}


def amid(*lines: str) -> newsclean.Article:
    return clean(*PARAGRAPHS[:3], *lines, *PARAGRAPHS[3:])


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Enjoying this story? Subscribe to read more.", Label.PAYWALL),
        ("Sign up to our newsletter to get such stories by mail.", Label.NEWSLETTER),
        ("Was this email forwarded to you? Sign up here.", Label.NEWSLETTER),
        ("You are receiving this email because you signed up at mail.example.", Label.NEWSLETTER),
        ("… we have a small favour to ask. Millions of readers trust us for open journalism.", Label.PAYWALL),
        ("Support us from as little as 1 crown – it only takes a minute.", Label.PAYWALL),
        ("La suite est réservée aux abonnés. Il vous reste la moitié de cet article à lire.", Label.PAYWALL),
    ],
)
def test_what_the_newspaper_asks_of_its_readers_is_no_text(line: str, label: Label) -> None:
    article = amid(line)
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert labels_of(article)[line] is label


@pytest.mark.parametrize(
    "line",
    [
        "Follow our WhatsApp channel for the latest news", "Click here to join our WhatsApp channel",
        "Join The Harbour Courier on Telegram for the latest updates", "Also follow us on Instagram and X",
        "Stay tuned: follow our WhatsApp channel",
        "Get all the latest updates on our WhatsApp channel. Click here to join",
        "For the latest news, follow us on Twitter @harbourcourier. We are also on Facebook",
        "Folgen Sie uns auf Facebook und Instagram", "Hier geht es zu unserem WhatsApp-Kanal",
        "Suivez-nous sur Facebook et X", "Sigue nuestro canal de WhatsApp", "Entre no nosso canal do WhatsApp",
        "Iscriviti al nostro canale Telegram", "Volg ons WhatsApp-kanaal", "Följ vår WhatsApp-kanal",
        "Obserwuj nasz kanał na WhatsAppie", "Dołącz do nas na Facebooku", "Подписывайтесь на наш канал в Telegram",
        "Читайте нас у Telegram", "Ακολουθήστε το κανάλι μας στο Viber",
        "WhatsApp kanalımızı takip etmek için tıklayın",
        "Bizi Google Haberler'de takip edin", "Ikuti saluran WhatsApp kami", "تابعوا قناتنا على واتساب",
        "به کانال تلگرام ما بپیوندید", "हमें गूगल न्यूज पर फॉलो करें", "欢迎关注我们的微信公众号",
        "公式LINEアカウントを友だち追加", "카카오톡 채널을 추가하세요",
    ],
)  # fmt: skip
def test_what_asks_to_follow_the_newspaper_is_no_text(line: str) -> None:
    article = amid(line)
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert labels_of(article)[line] is Label.SOCIAL


@pytest.mark.parametrize(
    "line",
    [
        "Download our app for breaking news", "Laden Sie unsere App herunter", "Téléchargez notre application",
        "Descarga nuestra app",
    ],
)  # fmt: skip
def test_nor_what_offers_its_app(line: str) -> None:
    article = amid(line)
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert labels_of(article)[line] is Label.ADVERT


@pytest.mark.parametrize(
    "line",
    [
        "Skippers who wanted to join our talks had to ask for it on WhatsApp, the trust said in a letter.",
        "“Follow us on Facebook,” said the poster on the mole, under a gull that nobody had drawn from life.",
        "Mrs Hale told the council on Telegram that she would follow the vote from the quay.",
    ],
)
def test_what_people_of_the_story_do_on_networks_stays(line: str) -> None:
    assert line in amid(line).text


@pytest.mark.parametrize(
    "line",
    [
        "Sign up for the race at the town hall by May 7.",
        "Stay informed: Ask your dentist for a plan that fits your teeth and your purse.",
        "“Sign up for our choir,” said a poster on the mole, “and change your life.”",
        "The town has a newsletter, which nobody reads, and a choir, which nobody hears.",
    ],
)
def test_what_others_ask_stays(line: str) -> None:
    assert line in amid(line).text


def test_a_box_on_a_newsletter_goes_with_all_its_lines() -> None:
    box = (
        "Sign up to Over the Bar",
        "Free weekly newsletter",
        "All that the tides brought in, and what they took with them: the stories that matter on the quay.",
        "Privacy: newsletters may hold what outside parties have paid for. See our policy on data.",
        "after newsletter promotion",
    )
    article = amid(*box)
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert {labels_of(article)[line] for line in box} == {Label.NEWSLETTER}


@pytest.mark.parametrize(
    "box",
    [
        ("Подпишитесь на рассылку", "Главные новости каждое утро в вашей почте.", "Ваш e-mail", "Подписаться"),
        ("Berlangganan newsletter", "Berita pilihan setiap pagi di kotak surat Anda.", "Alamat email", "Daftar"),
    ],
)
def test_what_comes_with_a_newsletter_heads_no_list_of_stories(box: tuple[str, ...]) -> None:
    article = clean(*PARAGRAPHS, *box, "Most read", "Lamps on the mole go out for good", "Ferry fares rise after all")
    assert {labels_of(article)[line] for line in box[:2]} == {Label.NEWSLETTER}


@pytest.mark.parametrize("heading", ["Tags:", "Schlagwörter"])
def test_the_word_for_tags_at_the_end_of_the_text_and_what_is_below_is_no_text(heading: str) -> None:
    article = clean(*PARAGRAPHS, heading, "harbour trust", "ferries")
    assert article.text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize("first", [True, False])
def test_a_notice_of_cookies_with_its_button_is_no_text(first: bool) -> None:
    notice = "We use cookies to show you advertising and to see how our pages are read. By going on you agree to that."
    lines = (notice, "Accept all", "Manage settings")
    text = "\n\n".join([*lines, TITLE, *PARAGRAPHS] if first else [TITLE, *PARAGRAPHS, *lines])
    article = newsclean.clean_text(text)
    assert article.title == TITLE
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert labels_of(article)[notice] is Label.CONSENT


def test_how_to_reach_the_reporter_is_about_the_writer() -> None:
    line = "Reach reporter Ida Holm at 555-0142 or ida@courier.example. Follow her on Mastodon."
    article = clean(*PARAGRAPHS, line)
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert labels_of(article)[line] is Label.AUTHOR_BIO


@pytest.mark.parametrize(
    "line",
    [
        "READ: Lamps on the mole go out for good",
        "READ | Lamps on the mole go out for good",
        "WATCH: Lamps on the mole go out",
        ">> Lamps on the mole go out for good",
        "→ Lamps on the mole go out for good",
        "İLGİLİ HABER: Dalgakıranın lambaları söndü",
    ],
)
def test_a_title_behind_a_word_in_capitals_or_an_arrow_leads_to_another_story(line: str) -> None:
    article = amid(line)
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert labels_of(article)[line] is Label.RELATED


@pytest.mark.parametrize(
    "lines",
    [
        ("→ 12 crowns at the gate", "→ free for those of the upper town"),
        ("»Vi var to, og der var plads til én«",),
        ("READ: the word stood on the wall for years, until the council had it painted over.",),
        ("Related: none of them had ever been to the mole.",),
    ],
)
def test_lists_with_arrows_and_sentences_behind_a_word_stay(lines: tuple[str, ...]) -> None:
    assert "\n\n".join(lines) in amid(*lines).text


def test_what_asks_to_show_another_site_s_content_is_no_text() -> None:
    box = (
        "Empfohlener redaktioneller Inhalt",
        "An dieser Stelle finden Sie externen Inhalt, der den Artikel ergänzt. Sie können ihn sich anzeigen lassen.",
        "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden. Mehr dazu steht in den Hinweisen.",
        "Datenschutzerklärung",
    )
    article = amid(*box)
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert {labels_of(article)[x] for x in box} == {Label.CONSENT}


@pytest.mark.parametrize("line", ["Lesen Sie auch:", "Lire aussi :", "Read more"])
def test_words_that_lead_to_a_story_are_no_text_without_it(line: str) -> None:
    assert amid(line).text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "box",
    [
        ("Newsletter", "The Morning Tide: what the town is talking about, in your inbox at seven.", "Sign up"),
        ("Newsletter", "Das Wichtigste vom Hafen, jeden Tag um sieben in Ihrem Postfach.", "Jetzt anmelden"),
        ("Jeden Freitag das Wichtigste von der Küste, kostenlos in Ihr Postfach.", "Abonnieren"),
        ("メールマガジン", "毎朝、港のニュースを一番早くお届けします。", "登録する"),
        ("Nieuwsbrief", "Elke ochtend het belangrijkste nieuws uit de haven per e-mail.", "Meld je aan"),
    ],
)
def test_what_a_box_on_a_newsletter_says_is_newsletter_and_parts_no_text(box: tuple[str, ...]) -> None:
    end = ("Most read", "Ferry fares rise in June after all", "Old lightship opens as a museum")
    article = newsclean.clean_text("\n".join([TITLE, *PARAGRAPHS[:3], *box, *PARAGRAPHS[3:], *end]))
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert [x.text for x in article.removed if x.label is Label.NEWSLETTER] == ["\n".join(box)]


def test_terms_of_signing_up_and_what_they_are_for_are_no_text() -> None:
    terms = "By signing up you agree to our privacy policy."
    box = ("The Morning Tide", "What the town is talking about, in your inbox at seven.", terms)
    article = amid(*box)
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert {labels_of(article)[x] for x in box} == {Label.NEWSLETTER}
    said = "The clerk said that by signing up members agree to the privacy policy of the trust."
    assert said in amid(said).text


@pytest.mark.parametrize(
    ("wall", "asks"),
    [
        ("Create a free account to go on reading", "Register with your e-mail address. It takes a minute."),
        ("Already a subscriber? Sign in.", "You have read the beginning of an article for subscribers."),
    ],
)
def test_sentences_of_a_wall_are_no_text(wall: str, asks: str) -> None:
    article = clean(*PARAGRAPHS, wall, asks)
    assert article.text == "\n\n".join(PARAGRAPHS)


def test_a_paragraph_beside_a_wall_stays() -> None:
    assert clean(*PARAGRAPHS[:3], "Create a free account to go on reading", *PARAGRAPHS[3:]).text == "\n\n".join(
        PARAGRAPHS
    )


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("The post Second berth turned down appeared first on The Harbour Courier.", Label.RELATED),
        ("Der Beitrag Kein zweiter Anleger erschien zuerst auf Hafenkurier.", Label.RELATED),
        ("Read: Lamps on the mole go out", Label.RELATED),
        ("13.10", Label.TIMESTAMP),
        ("13h55", Label.TIMESTAMP),
        ("“I said no, because there is no room for two”", Label.DUPLICATE),
    ],
)
def test_a_line_between_paragraphs_that_is_none_of_the_story_is_named(line: str, label: Label) -> None:
    article = newsclean.clean_text("\n\n".join((*PARAGRAPHS[:3], line, *PARAGRAPHS[3:])))
    assert article.text.split("\n\n") == list(PARAGRAPHS)
    assert [x.label for x in article.removed if x.text == line] == [label]


@pytest.mark.parametrize("name", ["Newsletter Was jetzt?", "Nieuwsbrief Was jetzt?"])
def test_the_form_below_a_newsletter_s_name_is_no_text(name: str) -> None:
    box = (
        name,
        "Der tägliche Morgenüberblick mit den wichtigsten Nachrichten – von montags bis samstags um 6 Uhr.",
        "E-Mail-Adresse",
        "Mit Ihrer Registrierung nehmen Sie die Datenschutzerklärung zur Kenntnis.",
        "Vielen Dank! Wir haben Ihnen eine E-Mail geschickt.",
    )
    article = amid(*box)
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert {labels_of(article)[x] for x in box} == {Label.NEWSLETTER}


@pytest.mark.parametrize(
    ("question", "button"),
    [("Poll: Should the county pay for the night boats?", "Vote"), ("Soll der Hafen zahlen?", "Jetzt abstimmen")],
)
def test_a_poll_goes_with_its_answers(question: str, button: str) -> None:
    poll = (question, "Yes", "No", "Don't know", button)
    article = amid(*poll)
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert [x.detail for x in article.removed if question in x.text] == ["poll"]


def test_a_question_and_its_answer_above_such_a_word_stay() -> None:
    lines = ("Who decides?", "The council does, and it has said so since the bridge was closed to all lorries.", "Vote")
    assert "\n\n".join(lines[:2]) in amid(*lines).text


def test_what_boxes_of_posts_and_pictures_leave_is_no_text() -> None:
    lines = ("pic.twitter.com/aBcD3fGh", "— Marta Hale (@martahale) February 8, 2024", "Embed from Getty Images")
    article = amid(*lines)
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert [labels_of(article)[x] for x in lines] == [Label.SOCIAL, Label.SOCIAL, Label.CAPTION]


def test_who_posted_words_that_are_in_the_text_stays() -> None:
    post = ("I said no, because there is no room for two of them.", "— Marta Hale (@martahale) February 8, 2024")
    assert "\n\n".join(post) in amid(*post).text
