"""An explanation -> an HTML page that stands for itself: one file, no script, nothing that is fetched."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import TYPE_CHECKING

import msgspec

from newsclean.counts import counted
from newsclean.explaining.doubts import doubts
from newsclean.explaining.facts import facts
from newsclean.explaining.legend import legend, switch_rules
from newsclean.explaining.markup import UNSEEN, Markup, element, named, of_page
from newsclean.explaining.reading import reading
from newsclean.model import encode_json

if TYPE_CHECKING:
    from newsclean.cleaning.explanation import Explanation
    from newsclean.model import Article

# Nothing of the page may run or be fetched, whatever it holds.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def render(explanation: Explanation) -> bytes:
    """The page as UTF-8: the same bytes for the same explanation."""
    article = explanation.article
    body = element("body", _header(explanation), _main(explanation), _footer(article))
    page = element("html", _head(explanation), body, lang="en")
    return f"<!DOCTYPE html>\n{page}\n".encode()


def _head(explanation: Explanation) -> Markup:
    title = named(explanation.article.title or explanation.article.provenance.input or "a page")
    style = files(__package__).joinpath("style.css").read_text(encoding="utf-8")
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", Markup(f"{title} – newsclean explain")),
        element("style", Markup(f"\n{style}\n{switch_rules(explanation)}\n")),
    )


def _header(explanation: Explanation) -> Markup:
    article = explanation.article
    title = of_page("h1", article.title, lang=article.language) if article.title else element("h1", "(no headline)")
    return element(
        "header",
        element("p", article.provenance.program, " explains ", _name(article), class_="quiet"),
        title,
        element("p", *_badges(article), class_="badges"),
        _sum(explanation),
        _section("The record", "record", facts(article)),
        _section("Where to look first", "doubts", doubts(explanation)) if explanation.parts else None,
    )


def _name(article: Article) -> Markup:
    name = article.provenance.input or article.url or "a page"
    offset = article.provenance.offset
    return of_page("span", name if offset is None else f"{name} at {offset:,}")


def _badges(article: Article) -> list[Markup]:
    kinds = [article.page_kind, *([article.article_type] if article.article_type else [])]
    badges = [element("span", kind.replace("_", " "), class_="badge") for kind in kinds]
    badges += [element("span", flag.replace("_", " "), class_="badge warning") for flag in article.flags]
    if article.confidence is not None:
        badges.append(element("span", f"confidence {article.confidence:.2f}", class_="badge"))
    return badges


def _sum(explanation: Explanation) -> Markup:
    """What became of the page, in a sentence or two."""
    article, parts = explanation.article, explanation.parts
    seen = [part for part in parts if not part.is_hidden]
    if not seen:
        return element("p", "Nothing is to be seen on this page.")
    kept = sum(part.is_kept for part in seen)
    told = f"Of {counted(len(seen), 'visible block')} {kept:,} {'is' if kept == 1 else 'are'} the article's text"
    told += f" ({counted(article.word_count, 'word')}); "
    told += f"the others are in {counted(len(article.removed), 'removed part')}."
    if not article.page_kind.is_story:
        told += f" The page is no story, so it goes to the rejects (kind:{article.page_kind})."
    return element("p", told)


def _main(explanation: Explanation) -> Markup:
    heading = element("h2", "The page, in its own order", id="page")
    aside = element("nav", legend(explanation), aria_label="What is shown")
    return element("main", aside, element("section", heading, reading(explanation), aria_labelledby="page"))


def _section(heading: str, name: str, *content: Markup) -> Markup:
    return element("section", element("h2", heading, id=name), *content, aria_labelledby=name)


def _footer(article: Article) -> Markup:
    record = msgspec.json.format(encode_json(article), indent=2).decode()
    # In JSON every sign can be spelled out.
    spelled = UNSEEN.sub(_escape, record)
    return element("footer", element("details", element("summary", "The record as JSON"), element("pre", spelled)))


def _escape(sign: re.Match[str]) -> str:
    """A sign as JSON spells it."""
    units = sign[0].encode("utf-16-be", "surrogatepass").hex()
    return re.sub("(.{4})", r"\\u\1", units)
