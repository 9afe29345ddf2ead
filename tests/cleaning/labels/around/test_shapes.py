"""Blocks that nothing names: told by their neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

PARAGRAPH = "The harbour trust said that it would dredge the channel again before the winter storms set in."
STORY = f"<article><h1>Channel to be dredged</h1><p class=kept>{PARAGRAPH}</p></article>"


def test_long_links_are_teasers(labelled: Labeller) -> None:
    links = "".join(f"<p><a href=/n/{i}>A story of the town that nobody had told before {i}</a></p>" for i in range(5))
    assert labelled(f"{STORY}<div>{links}</div>").label_of("A story of the town") == "related"


def test_short_links_are_a_menu(labelled: Labeller) -> None:
    links = "".join(f"<p><a href=/{word}>{word}</a></p>" for word in ("Town", "Sea", "Sport", "Money", "People"))
    assert labelled(f"{STORY}<div>{links}</div>").label_of("Money") == "navigation"


@pytest.mark.parametrize("price", ["$79.95", "from 500 руб.", "Cena: 5,00 zł", "12 €"])
def test_a_card_with_a_price_is_for_sale(labelled: Labeller, price: str) -> None:
    card = f"<div><h3>Rope of Manila hemp</h3><p>Holds a ship.</p><p>{price}</p></div>"
    assert labelled(f"{STORY}<div>{card}</div>").label_of("Rope of Manila") == "advert"


def test_a_price_among_lines_without_elements_is_no_card(labelled: Labeller) -> None:
    lines = "<br>".join(f"Of the harbour, part {n}" for n in range(12))
    page = labelled(f"<article><p class=kept>The trust will dredge.</p></article><div>12 €<br>{lines}</div>")
    assert page.label_of("12 €") == "advert"
    assert page.label_of("Of the harbour, part 7") == "other"


def test_a_copy_of_a_paragraph_is_a_duplicate(labelled: Labeller) -> None:
    page = labelled(f"{STORY}<div><p>{PARAGRAPH}</p></div>")
    assert [x.label.value for x in page.labelled.removed] == ["headline", "duplicate"]


def test_a_headline_with_paragraphs_behind_the_text_is_another_story(labelled: Labeller) -> None:
    more = "".join(f"<p>{PARAGRAPH.replace('harbour', place)}</p>" for place in ("river", "canal", "market", "school"))
    page = labelled(f"{STORY}<article><h2>The school gets a new roof at last</h2>{more}</article>")
    assert page.label_of("The school gets") == "other_story"
    assert page.label_of("The market trust") == "other_story"


def test_titles_in_a_menu_are_teasers(labelled: Labeller) -> None:
    page = labelled(
        "<nav><a href=/town>Town</a><h3><a href=/n/1>Fishers sue the trust over lost nets</a></h3>"
        "<a href=/sea>Sea</a></nav>" + STORY
    )
    assert page.label_of("Fishers sue") == "related"
    assert page.label_of("Town") == "navigation"


def test_todays_date_above_a_page_is_not_the_storys(labelled: Labeller) -> None:
    assert labelled(f"<header><p>Friday, May 15, 2026</p></header>{STORY}").label_of("Friday") == "other"


def test_a_list_whose_links_lead_to_opinion_is_opinion(labelled: Labeller) -> None:
    titles = ("Patience comes first", "How I cancelled my resolutions for the year", "A cat among the pigeons")
    links = "".join(f"<li><a href=/opinion/anne-ward/{i}>{title}</a>" for i, title in enumerate(titles))
    page = labelled(f"{STORY}<div><h3>Anne Ward</h3><ul>{links}<li><a href=/anne>More</a></ul></div>")
    assert page.label_of("A cat among") == "opinion"


def test_headings_that_are_links_are_titles_however_much_stands_between_them(labelled: Labeller) -> None:
    cards = "".join(
        f"<h3><a href=/n/{i}>The council and the pier {i}</a></h3>"
        f"<p><a href=/by/{i}>Greta Sund</a></p><p><a href=#c>{i}</a></p>"
        for i in range(4)
    )
    page = labelled(f"{STORY}<div>{cards}</div>")
    assert page.label_of("The council and the pier 3") == "related"
    assert page.label_of("Greta Sund") == "related"


def test_the_headline_of_a_copy_is_of_the_copy(labelled: Labeller) -> None:
    head = "<meta property='og:title' content='Channel to be dredged'>"
    page = labelled(f"{STORY}<div><p>Channel to be dredged</p><p>{PARAGRAPH}</p></div>", head)
    assert [x.label.value for x in page.labelled.removed] == ["headline", "duplicate"]


def test_links_into_the_page_itself_are_its_contents_however_long(labelled: Labeller) -> None:
    links = "".join(f"<li><a href='#part{i}'>What the engineers found below the mole {i}</a></li>" for i in range(5))
    assert labelled(f"{STORY}<ol>{links}</ol>").label_of("What the engineers") == "navigation"


def test_long_links_to_sections_are_a_menu(labelled: Labeller) -> None:
    links = "".join(f"<p><a href=/{place}>The offices of the {place} and their staff</a></p>" for place in "abcde")
    assert labelled(f"{STORY}<div>{links}</div>").label_of("The offices") == "navigation"


def test_short_links_to_stories_below_the_headline_are_teasers(labelled: Labeller) -> None:
    links = "".join(f"<p><a href=/n/{i}>Nets lost at sea {i}</a></p>" for i in range(5))
    assert labelled(f"{STORY}<div>{links}</div>").label_of("Nets lost") == "related"


def test_rows_of_names_and_figures_are_a_table_of_the_pages_own(labelled: Labeller) -> None:
    rows = "".join(f"<tr><td>{i}<td><a href=/club/{i}>Rowers of {i}</a><td>{40 - i} P" for i in range(1, 6))
    assert labelled(f"{STORY}<table>{rows}</table>").label_of("Rowers of 3") == "other"


def test_the_days_of_a_calendar_are_no_such_table(labelled: Labeller) -> None:
    rows = "".join(
        "<tr>" + "".join(f"<td><a href=/day/{7 * i + j}>{7 * i + j}</a>" for j in range(7)) for i in range(4)
    )
    assert labelled(f"{STORY}<table>{rows}</table>").label_of("12") == "navigation"


def test_columns_under_a_heading_of_their_own_in_a_list_of_teasers_are_opinion(labelled: Labeller) -> None:
    news = "".join(
        f"<h4><a href=/town/story-{i}{i}{i}{i}>The ferry is late for the {i}th time</a></h4>" for i in range(4)
    )
    columns = "".join(f"<h4><a href=/opinion/ward/{i}>What the tide gives back {i}</a></h4>" for i in range(3))
    page = labelled(f"{STORY}<div><h3>Harbour life</h3>{news}<h3>Anne Ward</h3>{columns}</div>")
    assert page.label_of("The ferry is late") == "related"
    assert page.label_of("What the tide") == page.label_of("Anne Ward") == "opinion"


def test_a_price_of_a_subscription_is_the_walls(labelled: Labeller) -> None:
    story = "<h1>Mud and money</h1><p class=kept>The trust said that it would dredge the channel again.</p>"
    page = labelled(f"{story}<div><a href=/subscribe>Subscribe for $0.99/week</a></div><div>Tide clock $49</div>")
    assert page.label_of("Subscribe") == "paywall"
    assert page.label_of("Tide clock") == "advert"


def test_numbered_stories_are_ranked(labelled: Labeller) -> None:
    def links(first: int) -> str:
        titles = (f"{i} A story of the harbour nobody had told" for i in range(first, first + 5))
        return "".join(f"<li><a href=/2026/05/1{i}/story>{title}</a>" for i, title in enumerate(titles))

    assert labelled(f"{STORY}<div><ul>{links(1)}</ul></div>").label_of("2 A story") == "popular"
    assert labelled(f"{STORY}<div><ul>{links(3)}</ul></div>").label_of("4 A story") == "related"


def test_cards_of_several_lines_are_one_list(labelled: Labeller) -> None:
    titles = ("A story of the town that nobody told", "What the river took from the old town")
    cards = "".join(
        f"<div class=card><h4><a href=/story/4410{n}/town>{title}</a></h4><p>May {n}, 2024</p>"
        "<p>Nobody had asked the people of the quays.</p><p>4 min</p></div>"
        for n, title in enumerate(titles, 1)
    )
    page = labelled(f"{STORY}<section><h3>Round the quays</h3>{cards}</section>")
    assert [[x.title for x in part.items] for part in page.labelled.removed if part.items] == [list(titles)]


def test_what_leads_to_who_pays_for_buyers_is_an_advert(labelled: Labeller) -> None:
    link = "https://www.awin1.com/cread.php?id=7"
    card = f"<div><p><a href='{link}'>Rope of Manila hemp for your boat</a></p><p>Holds a ship.</p></div>"
    page = labelled(f"{STORY}<div>{card}</div>")
    assert page.label_of("Rope of Manila") == page.label_of("Holds a ship") == "advert"


def test_an_entry_of_a_menu_that_leads_there_is_none(labelled: Labeller) -> None:
    places = ("/news", "/sport", "https://www.amazon.com/dp/B00", "/money")
    entries = "".join(f"<li><a href='{place}'>Part {n}</a>" for n, place in enumerate(places))
    assert labelled(f"{STORY}<div><ul>{entries}</ul></div>").label_of("Part 2") == "navigation"


@pytest.mark.parametrize("shop", ["https://shop.courier.example/", "/shop/", "https://www.courier-shop.example/"])
def test_a_list_whose_links_lead_to_a_shop_is_an_advert(labelled: Labeller, shop: str) -> None:
    links = "".join(f"<li><a href='{shop}{n}'>A chart of the whole harbour, sheet {n}</a>" for n in range(4))
    assert labelled(f"{STORY}<div><ul>{links}</ul></div>").label_of("A chart of") == "advert"


def test_what_nothing_names_in_the_card_of_an_advert_is_of_the_advert(labelled: Labeller) -> None:
    def card(more: str) -> str:
        return f"<div><p>Holds a ship in any storm</p><p><a href=/rope>Order yours today</a></p>{more}</div>"

    assert labelled(f"{STORY}<div>{card('')}</div>").label_of("Holds a ship") == "advert"
    page = labelled(f"{STORY}<div>{card('<p>© 2026 Harbour Courier</p>')}</div>")
    assert page.label_of("Holds a ship") == "other"


TAGS = "<ul><li><a href=/fire-services>Fire services</a></li><li><a href=/uk-parliament>UK Parliament</a></li></ul>"


@pytest.mark.parametrize("named", ["data-component=tag-list", "data-testid='article-tags'", "aria-label=Topics"])
def test_a_list_that_is_called_tags_in_its_data_is_one(labelled: Labeller, named: str) -> None:
    assert labelled(f"{STORY}<section {named}>{TAGS}</section>").label_of("UK Parliament") == "tags"
    assert labelled(f"{STORY}<section data-component=links>{TAGS}</section>").label_of("UK Parl") == "navigation"


def test_a_link_that_asks_to_follow_is_no_title(labelled: Labeller) -> None:
    line = "Join our Telegram channel for the latest news and updates from the bay"
    assert labelled(f"{STORY}<div><a href=/t>{line}</a></div>").label_of("Join our") == "social"
    title = "Why the harbour trust left Telegram and its channel of the bay"
    assert labelled(f"{STORY}<div><a href=/n/harbour-trust-left-it>{title}</a></div>").label_of("Why") == "related"


def test_an_archive_by_month_lists_no_stories(labelled: Labeller) -> None:
    months = "".join(f"<li><a href=/a/{i}>{x} 2011 ({60 + i})</a></li>" for i, x in enumerate(("March", "February")))
    assert labelled(f"{STORY}<ul>{months}</ul>").label_of("February") == "navigation"


def test_boxes_in_a_table_are_lists_of_their_own(labelled: Labeller) -> None:
    titles = [f"A story of the town that nobody had told before {i}" for i in range(4)]
    links = [f"<a href=/n/{i}.html>{x}</a>" for i, x in enumerate(titles)]
    rows = "".join(
        f"<tr><td bgcolor=navy>{heading}</td></tr><tr><td>{'<br>'.join(row)}</td></tr>"
        for heading, row in (("Harbour notes", links[:2]), ("From the wires", links[2:]))
    )
    lists = [x for x in labelled(f"{STORY}<table>{rows}</table>").labelled.removed if x.label == "related"]
    assert [[x.title for x in row.items][-2:] for row in lists] == [titles[:2], titles[2:]]
