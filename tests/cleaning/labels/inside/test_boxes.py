"""Small boxes that are none of the text, as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

# Paragraphs apart, so that none repeats another.
STORY = [
    f"<p class=kept>On day {day} the harbour trust said that it would dredge the channel before the storms came.</p>"
    for day in range(7)
]


def p(text: str, tag: str = "p") -> str:
    return f"<{tag} class=kept>{text}</{tag}>"


def page(box: str, at: int) -> str:
    return f"<div>{''.join(STORY[:at])}{box}{''.join(STORY[at:])}</div>"


FORM = "<form><input type=email><button>OK</button></form>"


@pytest.mark.parametrize(
    "box",
    [
        p("Weiterlesen mit Hafen+", "h3") + p("Vier Wochen für einen Euro.") + "<a class=kept href=/abo>Abonnieren</a>",
        p("La suite est réservée aux abonnés") + p("Abonnez-vous pour lire la suite.") + "<button>S’abonner</button>",
        p("Para seguir leyendo, crea una cuenta") + p("Es gratis.") + "<a href=/registro>Regístrate</a>",
        p("Crie a sua conta para continuar lendo") + p("Só um minuto.") + "<button>Criar conta</button>",
        p("Continua a leggere con l’abbonamento") + p("Un euro al mese.") + "<a href=/abbonati>Abbonati</a>",
        p("Verder lezen? Maak een account aan") + p("Heb je er al een? Log in.") + FORM,
        p("Läs hela artikeln") + p("Bli prenumerant för en krona.") + "<a href=/prenumerera>Köp</a>",
        p("Чтобы читать дальше, оформите подписку") + p("Первый месяц — 99 рублей.") + "<a href=/subscribe/>Купить</a>",
        p("続きを読むには会員登録が必要です") + p("月５本まで読めます。") + "<button>登録する</button>",
        p("登录后继续阅读全文") + p("注册会员，畅读全站。") + "<button>立即注册</button>",
        p("This story goes on in our app") + "<a href=https://apps.apple.com/app/id1>App Store</a>",
    ],
)
def test_what_tells_how_to_read_on_is_a_paywall(labelled: Labeller, box: str) -> None:
    found = labelled(page(f"<div>{box}</div>", 7)).labelled
    assert {x.label.value for x in found.removed} == {"paywall"}
    assert sum(found.keep) == 7


@pytest.mark.parametrize(
    ("box", "label"),
    [
        (f"<div class=c-paywall>{p('One more thing')}{p('It takes a minute.')}{FORM}</div>", "paywall"),
        (
            f"<div>{p('Subscribe today and save')}{p('A year for ten pounds.')}<button>Subscribe</button></div>",
            "paywall",
        ),
        (f"<div>{p('Subscribe to back our reporting.')}<a href=/subscribe>Join us</a></div>", "paywall"),
        (f"<div>{p('Le Réveil du port')}{p('Chaque matin.')}{FORM}</div>", "newsletter"),
        (
            f"<aside class=newsletter-signup>{p('The Morning Tide')}{p('All of it, at seven.')}{FORM}</aside>",
            "newsletter",
        ),
        (f"<div class=nl-newsletter>{p('Die Frühschicht')}{p('Jeden Tag.')}<a href=/konto>Los</a></div>", "newsletter"),
        (
            f"<div>{p('Newsletter „Die Frühschicht“')}{p('Jeden Tag.')}<button>Jetzt abonnieren</button></div>",
            "newsletter",
        ),
        (p("Sign up for The Morning Tide, our newsletter: what the town is talking about."), "newsletter"),
        (p("Подпишитесь на рассылку «Гавань»: наши лучшие тексты раз в неделю."), "newsletter"),
        (p("Suscríbete a nuestro boletín y recibe lo mejor del puerto."), "newsletter"),
        (f"<div>{p('Poll: should the swan be fined?')}{p('Yes')}{p('No')}</div>", "other"),
        (f"<div>{p('Umfrage: Noch eine Fähre?')}{p('Ja')}{p('Nein')}</div>", "other"),
        (f"<div>{p('¿Está de acuerdo?')}<input type=radio>{p('Sí')}<input type=radio>{p('No')}</div>", "other"),
        (f"<div class=c-poll>{p('Who will win the regatta?')}{p('Corrie')}{p('Halvern')}</div>", "other"),
        (f"<div>{p('Ellery now')}{p('11 °C, light rain')}{p('Wind north-west')}</div>", "other"),
        (f"<div class=wetter>{p('Hafen heute')}{p('Regen')}</div>", "other"),
        (f"<div>{p('Anzeige')}{p('Seile und Farbe für das alte Boot.')}</div>", "advert"),
        (f"<div>{p('Téléchargez notre appli')}{p('Le port, en direct.')}<button>Installer</button></div>", "advert"),
        (f"<blockquote class='embed social-embed'>{p('JOIN OUR NEWS CHANNEL')}</blockquote>", "social"),
        (f"<div>{p('<a href=https://www.whatsapp.com/channel/0a>Our channel</a>')}</div>", "social"),
    ],
)
def test_boxes_amid_the_text(labelled: Labeller, box: str, label: str) -> None:
    found = labelled(page(box, 3)).labelled
    assert {x.label.value for x in found.removed} == {label}
    assert sum(found.keep) == 7


@pytest.mark.parametrize(
    "box",
    [
        f"<div>{p('Seaview', 'h3')}{p('Subscribe for five a month.')}<a href=https://sea.example/login>Go</a></div>",
        f"<div>{p('How to report a hole', 'h3')}{p('Get the app and register.')}<button>Share</button></div>",
        f"<div>{p('How do I sign up?', 'h3')}{p('At the town hall.')}<a href=/register>Register</a></div>",
        f"<div>{p('1. Tide Clock', 'h3')}{p('For sailors.')}<a href=https://apps.apple.com/app/t>Get it</a></div>",
        f"<div class=paywall>{p('The council will vote again in June.')}{p('“We have time,” he said.')}</div>",
        f"<div>{p('The court told the firm to keep reading each account.')}<button>Share</button></div>",
        p("Our newsletter editor asked whether I would write about rope. I said no."),
        p("Subscribe to your doubts, my grandmother used to say."),
        f"<div>{p('Poll: half want a bridge', 'h2')}{p('Half would pay for it.')}{p('A third would not.')}</div>",
        f"<div>{p('Do you miss the sea?')}{p('No.')}{p('And the lamp?')}</div>",
        f"<div>{p('Ingredients', 'h3')}{p('200 g flour')}{p('oven at 180 °C')}</div>",
        f"<div>{p('Tuesday')}{p('11 °C')}</div><div>{p('Wednesday')}{p('12 °C')}</div>",
        f"<div class=star-rating>{p('Corrie rope')}{p('4.9 / 5')}</div>",
        f"<div><p>Article content</p>{p('The crane was sold in March.')}</div>",
        f"<div><p>Story continues below</p>{p('The crane was sold in March.')}</div>",
        f"<div>{p('Advertisement of the post', 'h3')}{p('It will be advertised again in June.')}</div>",
    ],
)
def test_parts_of_a_story_stay(labelled: Labeller, box: str) -> None:
    found = labelled(page(box, 3))
    kept = ["kept" in found.blocks.containers[x.container].names.split() for x in found.blocks.blocks]
    assert list(found.labelled.keep) == kept


def test_a_notice_above_the_first_paragraph_goes(labelled: Labeller) -> None:
    box = f"<div><span>Sponsored content</span>{p('This article was paid for by Corrie Chandlery.')}</div>"
    found = labelled(page(box, 0)).labelled
    assert [x.label.value for x in found.removed] == ["advert"]


def test_a_box_as_long_as_the_rest_stays(labelled: Labeller) -> None:
    box = f"<div>{p('Poll: should the swan be fined for it?')}{p('Yes, and at once')}{p('No, and never')}</div>"
    assert labelled(f"{STORY[0]}{box}").labelled.removed == ()


@pytest.mark.parametrize("names", ["newsletter", "x1"])
def test_the_form_of_a_letter_below_a_line_goes(labelled: Labeller, names: str) -> None:
    letter = (
        f"<div class={names}>{p('La lettre du matin', 'h3')}{p('Chaque jour à 7 heures, tout le port.')}{FORM}</div>"
    )
    line = p("On a attendu toute la nuit.")
    assert labelled(f"<div><h1>La flotte</h1>{line}{letter}</div>").label_of("Chaque jour") == "newsletter"
    # No headline stands above: the box may be the page.
    assert labelled(f"<div>{line}{letter}</div>").label_of("Chaque jour") == "body"
    told = letter.replace(FORM, "")
    assert labelled(f"<div><h1>La flotte</h1>{line}{told}</div>").label_of("Chaque jour") == "body"


def test_a_wall_that_was_left_out_is_one_part(labelled: Labeller) -> None:
    box = "<div><h3>The story goes on in our app</h3><p>Get it free.</p><button>Get it</button></div>"
    assert [x.label.value for x in labelled(page(box, 7)).labelled.removed] == ["paywall"]


OFFER = f"<ul>{p('Every story of the bay', 'li')}{p('Puzzles and comics', 'li')}</ul>"


@pytest.mark.parametrize(
    "head",
    [
        p("Register or sign in to unlock more articles"),
        p("One step more") + p("Create an account to continue with your reading."),
        p("Jetzt weiterlesen mit dem Probeabo"),
    ],
)
def test_a_list_of_what_subscribers_get_is_a_paywall(labelled: Labeller, head: str) -> None:
    found = labelled(page(f"<div>{head}{OFFER}</div>", 3)).labelled
    assert {x.label.value for x in found.removed} == {"paywall"}
    assert sum(found.keep) == 7


@pytest.mark.parametrize(
    "box",
    [
        p("This is a subscriber-only story", "h3")
        + p("Support local journalism. Your first three months are just $1, and you can cancel at any time.")
        + f"<ul>{p('Unlimited access to every story', 'li')}{p('The e-edition, every morning', 'li')}</ul>"
        + p("Already have a subscription? Sign in"),
        p("Weiterlesen mit Hafen+") + p("Jetzt 4 Wochen für 1 Euro testen, danach 9,99 Euro im Monat."),
        p("Vill du läsa vidare?") + p("Bli prenumerant idag, 1 krona första månaden. Ingen bindningstid.") + p("Köp"),
        p("Conteúdo exclusivo para assinantes") + p("Assine por R$ 1,90 e leia quantas matérias quiser."),
    ],
)
def test_a_wall_that_ends_a_text_may_be_longer_than_it(labelled: Labeller, box: str) -> None:
    found = labelled(f"<div>{STORY[0]}<div>{box}</div></div>").labelled
    assert {x.label.value for x in found.removed} == {"paywall"}
    assert sum(found.keep) == 1


@pytest.mark.parametrize(
    "box",
    [
        p("The paper is for subscribers only, and costs $2 a week.") + p("Its readers wrote that this would not do."),
        p("Read the full report on the site of the trust.") + p("A copy on paper costs $5."),
        p("The ferry sells a pass for $40.") + p("Skippers must sign in to read this article of its rules."),
        p("Subscriber-only content is growing", "h3") + p("A subscription costs $4 a month, the council was told."),
        p("Readers of the Mercury can go on reading without a subscription."),
        p("Keep reading to your children, she said.") + p("A book costs $5, and lasts for years to come."),
    ],
)
def test_a_story_may_end_with_what_things_cost(labelled: Labeller, box: str) -> None:
    found = labelled(f"<div>{STORY[0]}<div>{box}</div></div>").labelled
    assert all(found.keep)


def test_a_list_under_other_words_stays(labelled: Labeller) -> None:
    box = f"<div>{p('What the county library has now')}{OFFER}</div>"
    assert labelled(page(box, 3)).labelled.removed == ()


PLEA = (
    p("A note to readers")
    + p("Good reporting costs money, and we have asked for none since the storm. If you read us, support us, please.")
    + p(
        "Independent journalism is what you pay for, not a tote bag. There is no tote bag, and there will be none. " * 5
    )
)


def test_a_call_for_money_for_the_papers_work_goes_with_its_box(labelled: Labeller) -> None:
    found = labelled(page(f"<div>{PLEA}<a href=/donate>Give</a></div>", 7) + "".join(STORY).replace("day", "night"))
    assert {x.label.value for x in found.labelled.removed} == {"paywall"}


APPEAL = (
    p("Now the truth", "h3")
    + p("Your contribution keeps the Echo alive")
    + p("More people than ever read the Echo, and advertisers have left us. A free press is not free. " * 4)
    + p("We go on because our journalism matters to this harbour, and your contribution makes it possible. " * 4)
    + p("Make a monthly commitment: choose what suits you best.")
)


@pytest.mark.parametrize(
    "box",
    [
        f"{APPEAL}<form action=https://www.paypal.com/cgi-bin/webscr method=post><select><option>5</select></form>",
        f"{APPEAL}{p('Please give <a href=https://www.patreon.com/echo>here</a>.')}",
        p("Unser Journalismus lebt von Ihnen") + p("Jede Spende hilft uns.") + "<a href=/spenden/>Zum Formular</a>",
    ],
)
@pytest.mark.parametrize("at", [0, 3, 7])
def test_an_appeal_with_a_till_goes_whole_be_the_story_no_longer(labelled: Labeller, box: str, at: int) -> None:
    found = labelled(page(f"<div class=grey-box>{box}</div>", at)).labelled
    assert {x.label.value for x in found.removed} == {"paywall"}
    assert sum(found.keep) == len(STORY)


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Sign up for the Echo newsletter",
            "Simply pop your email into the box above.",
            "You can unsubscribe any time.",
        ),
        ("Abonnieren Sie unseren Newsletter", "Jeden Morgen um sieben", "Was Sie über den Hafen wissen müssen."),
        ("Inscrivez-vous à notre newsletter", "Chaque matin, l’essentiel pour vous.", "Vos données restent chez nous."),
    ],
)
@pytest.mark.parametrize("box", ["<div>{}</div>", "<div><span>{}</span></div>"])
def test_what_is_said_of_a_newsletter_goes_with_its_heading(labelled: Labeller, lines: list[str], box: str) -> None:
    head, *others = lines
    found = labelled(page(box.format(p(head, "h3") + "".join(map(p, others))), 3))
    assert sum(found.labelled.keep) == len(STORY)
    assert {found.label_of(x) for x in lines} == {"newsletter"}


def test_what_a_story_says_of_a_newsletter_stays(labelled: Labeller) -> None:
    told = p("Nobody did so that year, for the harbour had no lamp to read by. " * 6) + p("The editor left for Corrie.")
    box = f"<div>{p('Sign up for the Echo newsletter', 'h3')}{told}</div>"
    story = "".join(STORY) + "".join(STORY).replace("day", "night")
    assert labelled(f"<div>{story}{box}{story.replace('harbour', 'bay')}</div>").label_of("Nobody did so") == "body"


@pytest.mark.parametrize(
    "box",
    [
        f"<div>{p('The journalism of others')}{p('Readers contribute what they can.')}<a href=https://ko-fi.com/b>Jar</a></div>",
        f"<div>{p('We sail again')}{p('Our boat lives on your gifts.')}<a href=https://ko-fi.com/b>Jar</a></div>",
        f"<div>{p('Our reporting')}{p('Your contribution counts for us.')}<a href=/2026/05/11/quay>Here</a></div>",
        f"<div>{p('Help the lifeboat')}{p('Donate at the station.')}<a href=https://ko-fi.com/b>Give</a></div>",
        f"<div>{p('What the reporting found')}{p('Nobody may donate.')}<a href=/2026/05/11/who-gave>Here</a></div>",
    ],
)
def test_calls_for_money_of_others_stay(labelled: Labeller, box: str) -> None:
    found = labelled(page(box, 3))
    kept = ["kept" in found.blocks.containers[x.container].names.split() for x in found.blocks.blocks]
    assert list(found.labelled.keep) == kept


@pytest.mark.parametrize("box", ["<aside>{}</aside>", "<div class=content>{}</div>", "<details>{}</details>"])
@pytest.mark.parametrize("heading", ["What’s an editorial?", "About this series", "Republish this story"])
@pytest.mark.parametrize("at", [3, 7])
def test_a_box_on_how_the_newspaper_works_goes(labelled: Labeller, box: str, heading: str, at: int) -> None:
    said = p("We publish what our board thinks, and say so. Nobody in the newsroom reads it before.")
    result = labelled(page(box.format(p(heading, "h4") + said), at))
    assert result.label_of("We publish") == result.label_of(heading) == "other"
    assert sum(result.labelled.keep) == 7


@pytest.mark.parametrize("box", ["<aside>{}</aside>", "<details>{}</details>"])
def test_a_box_beside_the_story_goes_whatever_it_says(labelled: Labeller, box: str) -> None:
    told = p("About this series", "h4") + p("The nine parts run until May.")
    assert sum(labelled(page(box.format(told), 3)).labelled.keep) == len(STORY)


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(p("About this series", "h4") + p("The nine films tell of a ferry that never came."), id="no box"),
        pytest.param(f"<div>{p('The story behind it', 'h4')}{p('It began with a ferry.')}</div>", id="other words"),
        pytest.param(f"<div>{p('Behind the story')}</div>", id="a line alone"),
        pytest.param(f"<div>{p('It began.')}{p('Behind the story', 'h4')}{p('A man.')}</div>", id="amid a box"),
        pytest.param(f"<div>{p('About this project', 'h4')}{p('The hall will stand on piles.')}</div>", id="a project"),
        pytest.param(
            f"<section>{p('What is an editorial?', 'h4')}{p('It is a sermon that is sold.')}</section>", id="an essay"
        ),
        pytest.param(f"<div>{p('What is an outage?', 'h4')}{p('A night without light.')}</div>", id="an explainer"),
    ],
)
def test_such_words_in_the_story_stay(labelled: Labeller, box: str) -> None:
    assert sum(labelled(page(box, 3)).labelled.keep) == len(STORY) + box.count("kept")
