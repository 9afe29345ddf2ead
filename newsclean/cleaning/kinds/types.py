"""The type of an article, as its newspaper files it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import HEADLINES, text_inside
from newsclean.cleaning.head import plain
from newsclean.cleaning.json_ld import as_list
from newsclean.cleaning.kinds.interviews import is_interview
from newsclean.cleaning.kinds.style import told_by_style
from newsclean.cleaning.labels.page import COLUMNS, LINE, is_linked
from newsclean.cleaning.metadata.names import before_date, is_full_name, split_names
from newsclean.cleaning.vocabulary import DECLARED_TYPES, fold, line_of, type_of
from newsclean.cleaning.vocabulary.bylines import signed_as
from newsclean.cleaning.vocabulary.rights import are_own_views
from newsclean.cleaning.vocabulary.speakers import asked_by
from newsclean.cleaning.vocabulary.types import AMBIGUOUS, KICKER_WORDS, OWN_WORDS
from newsclean.model import ArticleType, Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.kinds.clues import KindClues

Found = tuple[ArticleType, str]

# Of several types the first: a newspaper files its editorials and letters under opinion.
_ORDER = (
    ArticleType.EDITORIAL, ArticleType.LETTER, ArticleType.OBITUARY, ArticleType.INTERVIEW, ArticleType.REVIEW,
    ArticleType.OPINION, ArticleType.ANALYSIS, ArticleType.FEATURE,
)  # fmt: skip
_SECTION_METAS = (
    "article:section", "og:article:section", "section", "articlesection", "parsely-section",
    "cxenseparse:recs:articlesection", "sailthru.section", "news_section", "cxenseparse:pageclass",
    "article:subsection", "category", "dcterms.type", "article.section", "page.section", "contenttype", "article_type",
    "articletype", "content_type", "article:content_tier", "genre", "dc.type", "mrf:sections", "channel",
)  # fmt: skip
_PARTS = re.compile(r"\s*[|:»>›/·•;,–—]\s*|\s-\s")
# "Editorial: ...", "社説：…", "L'editoriale / ...", "【社論】…".
_LEAD = re.compile(
    r"^\s*[（(【\[〔［〈<‹]([^（(【\[〔［〈<‹）)】\]〕］〉>›]{2,40})[）)】\]〕］〉>›]|"
    r"^\W*([^:：|丨–—/]{2,40}?)(?:\s*[:：|丨]|\s+[–—/-]\s|(?<=[\u4e00-\u9fff])\s)"
)
# "What the night bus knows [Review]".
_TAIL = re.compile(r"\S\s*[（(【\[〔]([^（(【\[〔）)】\]〕]{2,40})[）)】\]〕]\W*$")
# "Ada Reyes obituary".
_OBITUARY = " obituary"
# "Analysis: The night bus knows ...", at the text's beginning.
_SAID_FIRST = re.compile(r"^\W*([^\W\d_][^:：.|]{2,30})[:：]\s")
# "TRIBUNE. « ... »": in small letters such a word is a sentence of the headline.
_STOPPED = re.compile(r"^\W*([^\W\d_][^.:|]{2,30})\.\s")
_BOARD = re.compile(
    r"^(?:the )?(?:[\w ]{0,40} )?(?:editorial board|editorial)$|^(?:از )?ادارت|^社説|^社论|редакция$", re.IGNORECASE
)
# "The Courier's view on the pier", "Our view: ...": how newspapers head what they say themselves.
_NEWSPAPERS_VIEW = re.compile(r"^(?:in )?our view\b|^the (?-i:[A-Z])[\w'’ ]{2,40}\bview (?:on|of|:)", re.IGNORECASE)
# What tells its reader how to make something.
_STEPS = frozenset({"recipe", "howto"})
_SAYS_WHOSE = frozenset({"section", "kicker", "headline", "author"})
_NEWS_TYPES = frozenset({"newsarticle", "reportagenewsarticle", "liveblogposting"})
_OF_NEWS = re.compile(r"[a-z]+newsarticle$")
# What authorities review: "Spending review: what councils get" is news.
_OFFICIAL = (
    "annual", "audit", "boundary", "budget", "case", "court", "defence", "defense", "electoral", "energy", "expert",
    "external", "fire", "for", "government", "health", "housing", "in", "independent", "internal", "judicial",
    "legal", "legislative", "mid-term", "ministerial", "nhs", "official", "pay", "peer", "pension", "planning",
    "police", "policy", "rail", "rent", "safety", "salary", "school", "security", "sentence", "sentencing",
    "spending", "statutory", "strategic", "tax", "trust", "under", "wage",
)  # fmt: skip
_REVIEW = re.compile(
    rf"{''.join(rf'(?<!{word} )' for word in _OFFICIAL)}\breview(?:ed)?(?:\s*[:|–—]|\s-\s|$)", re.IGNORECASE
)
# A work is named in capitals: "Man on Fire review".
_OF_WORK = re.compile(r"^(?:[A-Z][a-z'’]+ (?:(?:on|of|the|and|in|for|to|a) )*)+[A-Z][a-z]+ review(?:\s*[:|–—]|\s-\s|$)")
_TEST = re.compile(
    r"^(?:the )?(?:\d{1,3} )?best\b.*\b(?:picks|reviewed|tested|compared|under [$€£]?\d)|"
    r"\btested\b(?: and (?:rated|ranked))?$|^im \w*test\b|\bim (?:\w+ )?\w*test(?:$|\s*[:|–—](?!\s*\d+:\d)|\s-\s)",
    re.IGNORECASE,
)
_GUIDE = re.compile(
    r"^(?:how to|how do|how does|what is|what are|why (?:you|your|we)|when to|should you)\b|^(?:the )?(?:top |"
    r"best )?\d{1,3} (?:\w+ ){0,4}"
    r"(?:ways|tips|things|reasons|ideas|steps|tricks|foods|best|most|benefits|signs|rules|questions|facts|tools|"
    r"books|recipes|exercises)\b|^(?:the )?(?:best|ultimate|complete|essential|beginner'?s)\b|"
    r"\bguide\b|\btips\b|\brecipe\b|\b101\b|\bvs\.? ",
    re.IGNORECASE,
)
_KICKER_REACH = 6
# Labels whose words name other things than this story.
_NO_KICKERS = frozenset({Label.NAVIGATION, Label.RELATED, Label.POPULAR, Label.COMMENTS, Label.SOCIAL})
# Lists of other stories, and menus.
_LISTS = frozenset({Label.NAVIGATION, Label.RELATED, Label.POPULAR})
_CATEGORY = re.compile(r"\bcategory\b")
# What a site of its own is made for: "opinion.courier.example".
_OF_SITES = frozenset({ArticleType.OPINION, ArticleType.EDITORIAL})
_KICKER_NAMES = re.compile(
    r"kicker|eyebrow|overline|section|categor|rubri|dachzeile|occhiello|antetitulo", re.IGNORECASE
)
# What a page's tags, class words and first words tell: few mean by "feature" or "letter" what the text is.
_TOLD = frozenset({
    ArticleType.OPINION, ArticleType.EDITORIAL, ArticleType.ANALYSIS, ArticleType.REVIEW, ArticleType.INTERVIEW,
    ArticleType.OBITUARY,
})  # fmt: skip
# How content systems call pages, and the boxes of stories, after what they are filed under.
_BOXES = frozenset({"body", "article"})
_FILED_AS = re.compile(r"(?:^|\s)(?:[a-z]+[-_])?(?:category|section|type|single|genre)[-_]([\w-]+)", re.IGNORECASE)
# How many blocks behind the text may say whose views it holds.
_BEHIND = 6
# Of a hundred words so many speak to the reader: advice, not news; so many words at least a text counts for.
_ADVICE, _FEWEST_WORDS = 3.0, 300
_SECOND_PERSON = frozenset({"you", "your", "you'll", "you're", "yourself"})
_LONGEST_KICKER = 40
# A headline has no more kickers that are links.
_KICKERS = 2


def find_article_type(clues: KindClues) -> Found | None:
    """The type and what told it; null where nothing does and the page is no news."""
    if (told := told_by_words(clues)) is not None:
        return told
    style = told_by_style(clues)
    if style is not None:
        return style, "style"
    return (ArticleType.NEWS, "no other type told") if is_news(clues) else None


def told_by_words(clues: KindClues) -> Found | None:
    """The type that the page names, or whose form it has, and what told it; null where only its style may tell."""
    for evidence, names in _sources(clues):
        found = _most_special(names)
        if found is not None:
            return (found, evidence) if found is not ArticleType.OPINION else _of_whom(clues, evidence)
    is_of_work = _OF_WORK.match(clues.title) is not None
    if is_of_work or _REVIEW.search(clues.title) or _TEST.search(clues.title) or _TEST.search(clues.head.title or ""):
        return ArticleType.REVIEW, "headline"
    if is_interview(clues):
        return ArticleType.INTERVIEW, "questions and answers"
    if not clues.story_types & _NEWS_TYPES and not clues.labelled.dateline and _GUIDE.search(clues.title):
        return ArticleType.FEATURE, "headline of a guide"
    return (ArticleType.FEATURE, "advice to its reader") if _is_advice(clues) else None


def _of_whom(clues: KindClues, evidence: str) -> Found:
    """An opinion, the newspaper's own or a reader's: schema.org has one type for all."""
    for name, types in _sources(clues):
        own = {ArticleType.EDITORIAL, ArticleType.LETTER}.intersection(types) if name in _SAYS_WHOSE else ()
        if own:
            return next(x for x in _ORDER if x in own), name
    return ArticleType.OPINION, evidence


def _sources(clues: KindClues) -> Iterator[tuple[str, Iterable[ArticleType | None]]]:
    """What may tell the type, the most trusted first."""
    yield "json-ld @type", (DECLARED_TYPES.get(x) for x in clues.story_types if x != "reportagenewsarticle")
    yield "itemtype", (DECLARED_TYPES.get(x) for x in _item_types(clues))
    yield "json-ld rating", (ArticleType.REVIEW for x in ("reviewRating", "itemReviewed") if clues.head.story.get(x))
    yield "json-ld recipe", (ArticleType.FEATURE for x in _STEPS & clues.all_types)
    yield "section", map(type_of, _sections(clues))
    yield "section", map(type_of, _categories(clues))
    yield "address", (type_of(x.replace("-", " ").replace("_", " ")) for x in clues.segments[:-1])
    yield "address", (x for x in (type_of(clues.subdomain),) if x in _OF_SITES)
    yield "breadcrumbs", map(type_of, (*_labelled(clues, Label.BREADCRUMBS), *_links_of_crumbs(clues)))
    yield "kicker", (_of_kicker(clues, x) for x in _kickers(clues))
    yield "kicker", map(type_of, _set_apart(clues))
    yield "headline", map(type_of, _title_parts(clues))
    yield "headline", (ArticleType.EDITORIAL for x in (clues.title,) if _NEWSPAPERS_VIEW.match(x))
    yield "byline", _signed_as(clues)
    yield "first words", _first_words(clues)
    yield "keywords", _of_keywords(clues)
    yield "class", _of_classes(clues)
    yield "disclaimer", (ArticleType.OPINION for _ in _own_views(clues))
    yield "author", (ArticleType.EDITORIAL for x in clues.metadata.authors if _BOARD.match(x))


def _most_special(types: Iterable[ArticleType | None]) -> ArticleType | None:
    found = {x for x in types if x is not None}
    return next(filter(found.__contains__, _ORDER), None) if found else None


def _sections(clues: KindClues) -> Iterator[str]:
    """The names of sections that the page declares, each alone."""
    names = [clues.metadata.section or "", *clues.head.all(*_SECTION_METAS)]
    names += [x for x in as_list(clues.head.story.get("articleSection")) if isinstance(x, str)]
    names += [x for x in as_list(clues.head.story.get("genre")) if isinstance(x, str)]
    for name in names:
        if len(name) <= 100:
            shown = plain(name)
            yield shown
            yield from _PARTS.split(shown)


def _categories(clues: KindClues) -> Iterator[str]:
    """What links around the headline, or right below the text, call the categories of the story, as WordPress does:
    "Posted in Opinion"."""
    blocks = clues.blocks.blocks
    first, end = (clues.kept[0], clues.kept[-1] + 1) if clues.kept else (0, 0)
    top = first if clues.headline is None else min(first, clues.headline)
    for i in (*range(max(0, top - _KICKER_REACH // 2), first), *range(end, min(len(blocks), end + _KICKER_REACH))):
        block = blocks[i]
        element = clues.blocks.containers[block.container].element if block.hrefs and not block.hidden else None
        if element is not None and clues.label_of.get(i) not in _LISTS:
            yield from (text_inside(x) for x in element.iter("a") if _CATEGORY.search(x.get("rel", "")))


def _labelled(clues: KindClues, label: Label) -> Iterator[str]:
    for removed in clues.labelled.removed:
        if removed.label is label and len(removed.text) <= 300:
            for line in removed.text.split("\n"):
                yield line
                yield from _PARTS.split(line)


def _links_of_crumbs(clues: KindClues) -> Iterator[str]:
    """The steps of a path on one line, between which only spaces stand."""
    for removed, covered in zip(clues.labelled.removed, clues.labelled.covers, strict=True):
        for i in covered if removed.label is Label.BREADCRUMBS else ():
            block = clues.blocks.blocks[i]
            element = clues.blocks.containers[block.container].element if len(block.hrefs) > 1 else None
            links = [] if element is None else [x for x in element.iter("a") if x.get("href") in block.hrefs]
            yield from map(text_inside, links)


def _kickers(clues: KindClues) -> Iterator[str]:
    """Short lines right above the headline, or between it and the text, without the date on them."""
    blocks = clues.blocks.blocks
    headline = clues.headline
    if headline is None:
        headline = clues.kept[0] if clues.kept else 0
    first = clues.kept[0] if clues.kept else headline
    shown = [i for i in range(max(0, headline - 12), headline) if not blocks[i].hidden]
    row = {*_last_row(clues, shown), *_listed(clues)}
    around = (*shown[-_KICKER_REACH // 2 :], *range(headline + 1, min(first, headline + _KICKER_REACH)))
    for i in (i for i in around if i not in row):
        text = blocks[i].text
        if len(text) > 2 * _LONGEST_KICKER or (clues.label_of.get(i) in _NO_KICKERS and not _is_kicker(clues, i)):
            continue
        text = before_date(text)
        if len(text) <= _LONGEST_KICKER:
            yield text
            yield from _PARTS.split(text)


def _of_kicker(clues: KindClues, text: str) -> ArticleType | None:
    """The type that a kicker names, if by a word that is no kicker elsewhere or by the newspaper's name."""
    folded = fold(text)
    if (kind := type_of(text) or KICKER_WORDS.get(folded)) is not None:
        return kind if folded not in map(fold, clues.head.site_names) else None
    paper = next((folded.removeprefix(x) for x in OWN_WORDS if folded.startswith(x)), "")
    names = (*clues.head.site_names, _PARTS.split(clues.head.title or "")[-1]) if paper else ()
    return ArticleType.EDITORIAL if any(paper in fold(x).split() or paper == fold(x) for x in names) else None


def _item_types(clues: KindClues) -> Iterator[str]:
    """The schema.org types of the elements around the text, in lower case, as microdata declares them."""
    block = clues.blocks.blocks[clues.kept[0]] if clues.kept else None
    for box in clues.blocks.ancestors(block) if block is not None else ():
        if box.element is not None and (declared := box.element.get("itemtype")):
            # A review may as well be a reader's below a shop's text.
            yield from _OF_NEWS.findall(declared.lower())


def _set_apart(clues: KindClues) -> Iterator[str]:
    """The words at the beginning of the headline, of a heading between it and the text, or of the line right above the
    headline, that stand in an element of their own: `<h1><span>Opinion</span> What the night bus knows</h1>`."""
    blocks = clues.blocks.blocks
    first = clues.kept[0] if clues.kept else len(blocks)
    above = -1 if clues.headline is None else clues.headline - 1
    is_kicker = above >= 0 and not is_linked(blocks[above]) and clues.label_of.get(above) not in _NO_KICKERS
    for i in range(max(0, first - _KICKER_REACH if clues.headline is None else above), first):
        is_told = blocks[i].tag in HEADLINES or (i == above and is_kicker)
        element = clues.blocks.containers[blocks[i].container].element if is_told else None
        inline = None if element is None else next(element.iter("span", "small", "strong", "b", "em", "i"), None)
        words = "" if inline is None else text_inside(inline)
        if words and words != blocks[i].text and blocks[i].text.startswith(words):
            yield words


def _last_row(clues: KindClues, shown: Sequence[int]) -> Sequence[int]:
    """The links side by side among which the last lines above the headline are, where they are a menu's: several, or
    one of them leads to the home page or to the news."""
    blocks = clues.blocks.blocks
    last = next((n for n in range(len(shown) - 1, -1, -1) if is_linked(blocks[shown[n]])), -1)
    first = last
    while first > 0 and is_linked(blocks[shown[first - 1]]):
        first -= 1
    row = shown[first : last + 1] if last >= 0 else []
    is_menu = sum(len(blocks[i].hrefs) for i in row) > _KICKERS or any(
        line_of(blocks[i].text) is Label.NAVIGATION or type_of(blocks[i].text) is ArticleType.NEWS for i in row[:-1]
    )
    return row if is_menu else []


def _listed(clues: KindClues) -> Iterator[int]:
    """The lines of lists of columns whose headings look like the headline's kicker: those without markup, and those
    of boxes between headline and text."""
    blocks, headline = clues.blocks.blocks, len(clues.blocks.blocks) if clues.headline is None else clues.headline
    for removed, covered in zip(clues.labelled.removed, clues.labelled.covers, strict=True):
        if removed.label in COLUMNS and removed.items and (blocks[covered[0]].tag == LINE or covered[0] > headline):
            yield from covered


def _is_kicker(clues: KindClues, index: int) -> bool:
    """True for a line without links right above the headline whose words all name one type: "Opinion | Columns";
    "Comment" may be a button, where other lines stand above it and no class calls it a kicker."""
    block = clues.blocks.blocks[index]
    if block.link_chars or clues.headline is None or index != clues.headline - 1:
        return False
    # A line without markup is told from the last entry of a menu where it is labelled.
    if block.tag == LINE and type_of(block.text) is not None:
        return False
    if index and clues.label_of.get(index) is Label.COMMENTS and not names_kicker(clues, index):
        return False
    types = {type_of(x) for x in _PARTS.split(block.text)}
    return len(types) == 1 and None not in types


def names_kicker(clues: KindClues, index: int) -> bool:
    """True for a block whose class, or its container's, calls it a kicker."""
    block = clues.blocks.blocks[index]
    return _KICKER_NAMES.search(f"{block.names} {clues.blocks.containers[block.container].names}") is not None


def _title_parts(clues: KindClues) -> Iterator[str]:
    """What stands before a colon or behind a bar in the headline."""
    for title in {clues.title, clues.head.title or "", *clues.head.headlines}:
        # Of all types only letters have their name as a headline.
        if type_of(title) is ArticleType.LETTER:
            yield title
        elif match := _LEAD.match(title):
            yield match[1] or match[2]
        if match := _TAIL.search(title):
            yield match[1]
        if title.endswith(_OBITUARY):
            yield _OBITUARY.strip()
        if (match := _STOPPED.match(title)) and match[1].isupper():
            yield match[1]
        yield from re.split(r"\s[|–—-]\s", title)[1:]


def _first_words(clues: KindClues) -> Iterator[ArticleType]:
    """The type that the text names before it begins."""
    match = _SAID_FIRST.match(clues.blocks.blocks[clues.kept[0]].text) if clues.kept else None
    yield from _told([match[1]] if match else ())


def _of_keywords(clues: KindClues) -> Iterator[ArticleType]:
    """The type that the story's keywords name; an analysis may be what it tells of."""
    yield from _told(clues.metadata.keywords) - {ArticleType.ANALYSIS}


def _of_classes(clues: KindClues) -> Iterator[ArticleType]:
    """The types by which content systems call the page, or the box of its text: "category-opinion"."""
    block = clues.blocks.blocks[clues.kept[0]] if clues.kept else None
    for box in clues.blocks.ancestors(block) if block is not None else ():
        if box.tag in _BOXES:
            yield from _told(x.replace("-", " ").replace("_", " ") for x in _FILED_AS.findall(box.names))


def _told(names: Iterable[str]) -> frozenset[ArticleType]:
    """The type that words name of which some may be those of the whole site; empty where they name several, or news."""
    types = {type_of(x) for x in names if fold(x) not in AMBIGUOUS} - {None}
    return _TOLD.intersection(types) if len(types) == 1 else frozenset()


def _signed_as(clues: KindClues) -> Iterator[ArticleType | None]:
    """The types of what the lines around the text say that their writer wrote, or that he asked somebody."""
    kept = clues.kept
    if not kept:
        return
    blocks = clues.blocks.blocks
    listed = {i for x, y in zip(clues.labelled.removed, clues.labelled.covers, strict=True) if x.items for i in y}
    for i in range(max(0, kept[0] - 2 * _KICKER_REACH), min(len(blocks), kept[-1] + 1 + 3 * _KICKER_REACH)):
        text = blocks[i].text
        if len(text) > 2 * _LONGEST_KICKER or blocks[i].hidden or i == clues.headline:
            continue
        if i in listed and not _names_author(clues, blocks[i : i + 2]):
            continue
        if (signed := signed_as(text)) and _is_person(signed[1]):
            yield type_of(signed[0])
            continue
        asker = asked_by(text, is_byline=clues.label_of.get(i) is Label.BYLINE)
        if asker is not None and _is_person(asker):
            yield ArticleType.INTERVIEW


def _names_author(clues: KindClues, lines: Sequence[Block]) -> bool:
    """True for lines with the name of one of the story's declared authors: no other's byline."""
    if clues.metadata.evidence.get("authors") == "byline":
        return False
    shown = " ".join(x.text for x in lines).casefold()
    return any(x.casefold() in shown for x in clues.metadata.authors)


def _is_person(who: str | None) -> bool:
    """True for what begins with a whole name, and for nothing at all: the name stands on the next line."""
    names = split_names(who) if who else ()
    return not who or any(map(is_full_name, names[:1]))


def _own_views(clues: KindClues) -> Iterator[str]:
    """The lines at the text's ends that say that its views are its writer's own."""
    kept = clues.kept
    blocks = clues.blocks.blocks
    behind = range(kept[-1] + 1, min(len(blocks), kept[-1] + 1 + _BEHIND)) if kept else ()
    for i in (*kept[:2], *kept[-2:], *behind):
        text = blocks[i].text
        if len(text) <= 10 * _LONGEST_KICKER and are_own_views(text):
            yield text


def _is_advice(clues: KindClues) -> bool:
    """True for text that speaks to its reader, outside of news."""
    if clues.story_types & _NEWS_TYPES or clues.labelled.dateline:
        return False
    # Quicker to count, and in each of these words.
    if 100 * clues.text.lower().count("you") < _ADVICE * _FEWEST_WORDS:
        return False
    said = sum(clues.pronouns[x] for x in _SECOND_PERSON)
    return 100 * said >= _ADVICE * max(len(clues.spoken), _FEWEST_WORDS)


def is_news(clues: KindClues) -> bool:
    """True where a newspaper's page says that it is an article at all."""
    if clues.labelled.dateline or clues.labelled.print_edition:
        return True
    if clues.story_types & _NEWS_TYPES:
        return True
    is_filed = any(type_of(x.replace("-", " ")) is ArticleType.NEWS for x in clues.segments[:-1])
    return is_filed or clues.og_type == "article" or bool(clues.metadata.date_published)
