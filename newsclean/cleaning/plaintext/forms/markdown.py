"""Markdown -> plain text: the signs of headings, emphasis and quotations come off, links leave their words, pictures
are captions."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from newsclean.cleaning.plaintext.forms.draft import Edit, Foreign
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.cleaning.plaintext.forms.draft import Draft

_HREF = r"(?:https?:|mailto:|javascript:|data:|www\.|[/#.]|\w+/)[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*"
# What pandoc writes behind links and headings of the element's classes: "{.nav-link}", "{#more .list}".
_CLASSES = r"\{[#.][^{}\n]{1,200}\}"
_TITLE = r"(?:\s[\"'][^\"'\n]*[\"'])?"
_ADDRESS = rf"\(\s?<?(?:{_HREF})?>?{_TITLE}\s?\)"
# "![The old pier](pier.jpg)", alone or as the words of a link.
_AT_PICTURE = rf"(?:{_ADDRESS}|\([^\s()]*{_TITLE}\))"
_IMAGE = re.compile(rf"!\[([^\[\]\n]{{0,600}})\]{_AT_PICTURE}")
_PICTURE_LINE = re.compile(
    rf"^[ \t]*(?:[-*] )?(?P<all>(?:(?P<open>\[)?!\[[^\[\]\n]{{0,600}}\]{_AT_PICTURE}\s?(?:\]{_ADDRESS})?[ \t]*)+)$"
    r"(?:\s*\n[ \t]*(?P<below>(?P<sign>[*_])(?P<said>[^\s*_][^\n*_]{2,300})(?P=sign))[ \t]*$)?",
    re.MULTILINE,
)
_LINK = re.compile(
    rf"(?<!!)\[(?P<words>(?:[^\[\]\n]|\[[^\[\]\n]{{0,80}}\]){{0,600}})\]\(\s?<?(?P<href>{_HREF})?>?{_TITLE}\s?\)"
    rf"(?:{_CLASSES})?(?:[ \t]+{_CLASSES})?"
)
_LINK_LINE = re.compile(
    rf"^[ \t]*(?:#{{1,6}} )?(?P<bullet>(?:(?:[-*+•]|\d{{1,2}}\.)[ \t]+)?){_LINK.pattern}[ \t]*$", re.MULTILINE
)
# A small letter begins a comment in code.
_HEADING = re.compile(
    rf"^ {{0,3}}(?P<sharps>#{{1,6}})[ \t]+(?P<words>[^\sa-z][^\n]*?)(?P<closing>[ \t]+(?:#+|{_CLASSES}))?[ \t]*$",
    re.MULTILINE,
)
# A heading with a line of signs below, as long as itself.
_UNDERLINED = re.compile(r"^(?P<words>\S[^\n]*)\n(?P<line>(?P<sign>[=-])(?P=sign){2,})[ \t]*$", re.MULTILINE)
_BOLD = re.compile(
    r"(?P<mark>\*\*\*?|(?<!\w)__(?=\S[^\n_]* ))(?=[^\s*_])(?P<words>[^\n*]{1,600}?(?:\n(?=[^\W_])[^\n*]{1,600}?){0,3})"
    r"(?<=\S)(?P=mark)(?!_)"
)
_ITALIC = re.compile(
    r"(?<![\w*\\])(?P<mark>[*_])(?=[\w\"“«„'‘(\[¿¡])(?P<words>[^\n*_]{1,600}?)(?<=[\w.,:;!?…\"”»'’)\]])(?P=mark)(?![\w*])"
)
_QUOTED = re.compile(r"^ {0,3}(?:>[ \t]?)+", re.MULTILINE)
_RULE = re.compile(r"^ {0,3}(?:(?:[-*_][ \t]*){3,}|={3,})$", re.MULTILINE)
_ESCAPED = re.compile(r"\\(?=[\\`*_{}\[\]()#+\-.!>~|$])")
# A headline is no shorter.
_HEADLINE = 16


def unmark(draft: Draft) -> Draft:
    """The text without the signs of markdown, where it has any that nothing else has."""
    draft = _without_lines(draft)
    text = draft.text
    # To look for one character is a hundred times as quick as for two.
    is_linked = "]" in text and "](" in text
    is_bold = ("*" in text and "**" in text) or ("_" in text and "__" in text)
    has_sharps = "#" in text and (text.startswith("#") or "\n#" in text)
    if not (is_linked or has_sharps or is_bold):
        return draft
    has_sharps = has_sharps and _HEADING.search(text) is not None
    if is_linked:
        draft = _without_links(_without_pictures(draft) if "![" in text else draft)
    if is_bold:
        draft = draft.rewritten(_around(_BOLD, draft.text))
    if is_linked or has_sharps:
        draft = _without_rest(draft)
    return _without_sharps(draft) if has_sharps else draft


def _without_lines(draft: Draft) -> Draft:
    """The text without the lines below its headings; the only one of its kind, of the first rank, is the headline."""
    if "\n===" not in draft.text and "\n---" not in draft.text:
        return draft
    found = _UNDERLINED.finditer(draft.text)
    headings = [x for x in found if len(x["line"]) == len(x["words"].rstrip())]
    changed = draft.rewritten(Edit(*x.span("line")) for x in headings)
    titles = [x["words"].rstrip() for x in headings if x["sign"] == "="]
    return replace(changed, headline=titles[0]) if _is_headline(titles) else changed


def _is_headline(titles: Sequence[str]) -> bool:
    return len(titles) == 1 and len(titles[0]) >= _HEADLINE and " " in titles[0]


def _without_pictures(draft: Draft) -> Draft:
    pictures = (part for x in _PICTURE_LINE.finditer(draft.text) for part in _picture(x))
    draft = draft.rewritten((), pictures)
    # Those within a line.
    shown = (
        Foreign(*x.span(), Label.CAPTION, None, " ".join(x[1].split())) for x in _IMAGE.finditer(draft.text) if x[1]
    )
    draft = draft.rewritten((), shown)
    return draft.rewritten(Edit(*x.span()) for x in _IMAGE.finditer(draft.text))


def _picture(line: re.Match[str]) -> Iterator[Foreign]:
    """A line of pictures: what they are said to show is their caption, if they lead nowhere as logos do, and so is a
    line in italics below."""
    shown = " ".join(" ".join(_IMAGE.findall(line["all"])).split())
    is_caption = bool(shown) and not line["open"]
    yield Foreign(*line.span("all"), Label.CAPTION if is_caption else Label.OTHER, None, shown or None)
    if line["below"]:
        yield Foreign(*line.span("below"), Label.CAPTION, None, line["said"])


def _without_links(draft: Draft) -> Draft:
    """The text with the words of links alone. A line that was a link loses its bullet, too, and its address is kept."""
    edits: list[Edit] = []
    lines: list[tuple[int, str]] = []
    size = 0
    whole = {x.start("words"): x for x in _LINK_LINE.finditer(draft.text)}
    for link in _LINK.finditer(draft.text):
        start, end = link.span("words")
        line = whole.get(start)
        first = link.start() if line is None else line.start("bullet")
        edits += (Edit(first, start), Edit(end, link.end()))
        size += start - first
        if line is not None and link["href"]:
            lines.append((end - size, link["href"]))
        size += link.end() - end
    changed = draft.rewritten(edits)
    return replace(changed, links={changed.origin(at, is_end=True): href for at, href in lines})


def _without_sharps(draft: Draft) -> Draft:
    headings = list(_HEADING.finditer(draft.text))
    titles = [x["words"] for x in headings if x["sharps"] == "#"]
    edits = [Edit(x.start(), x.start("words")) for x in headings]
    edits += [Edit(*x.span("closing")) for x in headings if x["closing"]]
    changed = draft.rewritten(edits)
    return replace(changed, headline=titles[0]) if _is_headline(titles) else changed


def _without_rest(draft: Draft) -> Draft:
    """Without italics, quotations' marks, rules and the signs before what is no sign."""
    text = draft.text
    edits = [Edit(*x.span()) for x in _RULE.finditer(text)]
    if "\n>" in text:
        edits += [Edit(*x.span()) for x in _QUOTED.finditer(text)]
    if "\\" in text:
        edits += [Edit(*x.span()) for x in _ESCAPED.finditer(text)]
    return draft.rewritten([*edits, *_around(_ITALIC, text)])


def _around(pattern: re.Pattern[str], text: str) -> Iterator[Edit]:
    """What takes the signs around words off."""
    for match in pattern.finditer(text):
        start, end = match.span("words")
        yield Edit(match.start(), start)
        yield Edit(end, match.end())
