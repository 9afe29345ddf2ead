"""Clocks and names in the posts of a live blog."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

TEXTS = (
    "The ferry company has cancelled all crossings until the evening, a spokesman of the company said.",
    "Waves have broken the outer wall of the harbour in two places, the harbour trust of St Brannock says.",
    "Police have closed the coast road between Ellery and St Brannock until the trees are cleared.",
)
CLOCKS = ("10:45", "11:20 Uhr", "2 hours ago")
NAMES = ("Greta Sund", "Greta Sund", "Ewan Trask")


def _blog(post: str) -> str:
    posts = (
        post.format(clock=clock, name=name, text=text, n=n)
        for n, (clock, name, text) in enumerate(zip(CLOCKS, NAMES, TEXTS, strict=True))
    )
    return f"<h1>Storm Ada: live</h1><div>{''.join(posts)}</div>"


@pytest.mark.parametrize(
    "post",
    [
        "<article id=b{n}><p class=kept>{clock}</p><p class=kept>{name}</p><p class=kept>{text}</p></article>",
        "<article><header><div class=kept>{clock}</div><div>{name}</div></header><p class=kept>{text}</p></article>",
        "<li><p class=kept>{clock}</p><h3 class=kept>From the coast</h3><p class=kept>{text}</p><p>{name}</p></li>",
    ],
)
def test_clocks_and_names_of_posts_go_out(labelled: Labeller, post: str) -> None:
    page = labelled(_blog(post))
    assert {page.label_of(x) for x in CLOCKS} == {"timestamp"}
    assert {page.label_of(x) for x in NAMES} == {"byline"}
    assert {page.label_of(x) for x in TEXTS} == {"body"}


def test_the_clocks_of_a_chronicle_head_its_paragraphs(labelled: Labeller) -> None:
    page = labelled(_blog("<h3 class=kept>{clock}</h3><p class=kept>{text}</p>"))
    assert page.label_of("11:20") == "body"
    page = labelled(_blog("<p class=kept>{clock}</p><p class=kept>{text}</p>"))
    assert page.label_of("11:20") == "body"


def test_a_name_that_comes_once_where_no_other_stands_stays(labelled: Labeller) -> None:
    page = labelled(_blog("<div><p class=kept>{clock}</p><p class=kept>{text}</p><p class=kept>Ada {n}</p></div>"))
    assert page.label_of("10:45") == "timestamp"
    assert page.label_of("Ada 1") == "body"


def test_the_clocks_of_a_table_stay(labelled: Labeller) -> None:
    rows = "".join(
        f"<tr><td class=kept>{clock}</td><td class=kept>{text}</td></tr>"
        for clock, text in zip(CLOCKS, TEXTS, strict=True)
    )
    page = labelled(f"<h1>What was said</h1><p class=kept>{TEXTS[0]} It is all that he said.</p><table>{rows}</table>")
    assert page.label_of("11:20") == "body"


@pytest.mark.parametrize("line", ["May 1{n}, 2026", "Average Mark: 3.5{n}", "发行日期：2016年8月2{n}日", "$2{n}.00"])
def test_days_marks_and_prices_of_other_lists_are_no_clocks(labelled: Labeller, line: str) -> None:
    page = labelled(_blog(f"<div><p class=kept>{line}</p><p class=kept>{{text}}</p></div>"))
    assert page.label_of(line.format(n=1)) == "body"


def test_how_long_ago_before_a_clock_is_one_with_it(labelled: Labeller) -> None:
    head = "<header class=kept><a href=#b{n}><time>{n}h ago</time><span>14.3{n} BST</span></a></header>"
    page = labelled(_blog(f"<article>{head}<p class=kept>{{text}}</p></article>"))
    assert page.label_of("1h ago") == "timestamp"


def test_the_sort_of_a_post_goes_with_its_clock(labelled: Labeller) -> None:
    head = "<div class=kept><span>1{n}:02</span><span>Vos questions</span></div>"
    page = labelled(_blog(f"<article>{head}<p class=kept>{{text}}</p></article>"))
    assert page.label_of("11:02") == "timestamp"


LAST = "The harbour opened again at noon, and the first ferry came in without a scratch."
_TICKER = (
    "<div class=entry><div class=at>1{n}:45</div><h3>Wind {n}</h3><div><p {kept}>{text}</p></div>"
    "<div class=share><a href='#'>Share</a> <a href='#'>Copy link</a></div></div>"
)


def test_the_last_post_that_was_left_out_is_the_blogs(labelled: Labeller) -> None:
    posts = [_TICKER.format(n=n, kept="class=kept", text=text) for n, text in enumerate(TEXTS)]
    posts.append(_TICKER.format(n=3, kept="", text=LAST))
    page = labelled(f"<h1>Storm Ada: live</h1><div>{''.join(posts)}</div><h2>Read also</h2><p>{LAST.upper()}</p>")
    assert page.label_of(LAST) == "body"
    assert page.label_of("Wind 1") == "body"
    assert page.label_of(LAST.upper()) != "body"


def test_two_kept_posts_are_no_blog_with_a_third(labelled: Labeller) -> None:
    posts = [_TICKER.format(n=n, kept="class=kept" if n < 2 else "", text=text) for n, text in enumerate(TEXTS)]
    page = labelled(f"<h1>Storm Ada: live</h1><div>{''.join(posts)}</div>")
    assert page.label_of(TEXTS[2]) != "body"


def test_a_clock_that_was_kept_alone_goes_with_those_that_were_not(labelled: Labeller) -> None:
    posts = _blog("<article><header class=k{n}>{clock}</header><p class=kept>{text}</p></article>")
    page = labelled(posts.replace("class=k1", "class=kept"))
    assert {page.label_of(x) for x in CLOCKS} == {"timestamp"}


def test_the_contents_of_a_live_blog_are_no_other_stories(labelled: Labeller) -> None:
    titles = ("The outer wall of the harbour is broken", "Police have closed the coast road")
    links = "".join(
        f"<li><a href=/news/2h-ago-the-storm-and-the-coast-{n}>{n}h ago <span>{x}</span></a></li>"
        for n, x in enumerate(titles)
    )
    post = "<article><h2 class=kept>{}</h2><p class=kept>{}</p></article>"
    posts = "".join(map(post.format, titles, TEXTS))
    page = labelled(f"<h1>Storm Ada: live</h1><div><h2>Key events</h2><ul>{links}</ul></div>{posts}")
    assert page.label_of("0h ago") == page.label_of("Key events") == "summary_box"
    posts = posts.replace("coast", "sea")
    other = labelled(f"<h1>Storm</h1><div><h2>Key events</h2><ul>{links}</ul></div>{posts}")
    assert other.label_of("1h ago") == "related"
