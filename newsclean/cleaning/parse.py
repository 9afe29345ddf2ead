"""Bytes -> tree: the page's encoding as a browser finds it, and limits."""

from __future__ import annotations

import re
from codecs import utf_8_decode
from dataclasses import dataclass
from itertools import takewhile

from lxml import etree
from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom

from newsclean.errors import NotText, TooLarge
from newsclean.model import MAX_PAGE_BYTES

# First bytes of what is often saved under an .html name and is no text at all.
_SIGNATURES = (
    b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"%PDF-", b"PK\x03\x04", b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"RIFF",
    b"\x00\x00\x01\x00", b"\x7fELF", b"wOFF", b"wOF2", b"OggS", b"ID3", b"Rar!", b"7z\xbc\xaf", b"BZh", b"\xfd7zXZ",
)  # fmt: skip
# Characters that libxml2 reads and lxml refuses to write.
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
# "Binary data bytes" of the WHATWG MIME sniffing standard, section 3, and how far it looks.
_BINARY = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
_SNIFFED = 1445
# In UTF-16 so large a share of every second byte, and none of the others, is NUL: the high bytes of ASCII.
_HIGH_BYTES = 0.3
# Browsers look for <meta charset> in the first 1,024 bytes; newspapers put it behind longer scripts.
_META_WITHIN = 16384
# ASCII that Python's codecs for names and for escapes read as something else.
_ASCII = b"<p>\\u0041 .xn--bcher-kva"
# What the Wayback Machine puts into the pages that it gives out again; it is no part of them.
_TOOLBAR = (b"<!-- BEGIN WAYBACK TOOLBAR INSERT -->", b"<!-- END WAYBACK TOOLBAR INSERT -->")
# What stands in a head; everything else begins the body.
_OF_HEAD = frozenset(
    {"base", "basefont", "bgsound", "link", "meta", "noscript", "script", "style", "template", "title"}
)
_SHADOW = "shadowrootmode"
# What may follow the end of a body and shows nothing; scripts and styles hold text of their own, and so do comments.
_NOT_SHOWN = rb"<!--(?:-?>|.*?(?:--!?>|\Z))|<(script|style|textarea|title|xmp)(?=[\s>]).*?(?:</\1|\Z)"
_BEHIND = re.compile(_NOT_SHOWN + rb"|<[^<>]*>", re.IGNORECASE | re.DOTALL)
_END = re.compile(rb"</(?:body|html)(?=[\s/>])[^<>]*>", re.IGNORECASE)
_NOT_SHOWN_OR_END = re.compile(_NOT_SHOWN + rb"|(?P<end>" + _END.pattern + rb")", re.IGNORECASE | re.DOTALL)
_TRIED = 1 << 16
_PIECE = 1 << 15
_WRONG_SHARE = 0.05
# Languages written in windows-1250: short texts in it and in windows-1252 often look equally sound in either.
_CENTRAL_EUROPEAN = frozenset({b"bs", b"cs", b"hr", b"hu", b"pl", b"ro", b"sk", b"sl"})
_LANG = re.compile(rb"<html\b[^>]*?\blang\s*=\s*[\"']?([a-zA-Z]+)", re.IGNORECASE)
# What cards are called that show when a pointer is on a name in a sentence, and what holds or opens them; what they are
# made of, the fewest links.
_POINTED_NAMES = ("rollover", "tooltip", "hovercard", "hover-card", "infocard", "info-card", "popover", "pop-over")
_POINTED = re.compile("|".join(_POINTED_NAMES), re.IGNORECASE)
_HOLDER = re.compile(r"(?i)trigger|(?:^|[\s_-])has-|wrap")
_INLINE, _LINKS = ("span", "em", "b", "i"), 2
# What captions are called, what they stand in beside a picture, and where they are no such or known as captions anyway.
_CAPTION = re.compile(r"(?:^|[\s_-])caption(?:$|[\s_-])", re.IGNORECASE)
_AROUND_PICTURE, _PICTURES = frozenset({*_INLINE, "p"}), ("img", "picture", "video")
_HELD = ("a", "button", "figure", "li", "nav")


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed page. `root` is the `<html>` element and is never changed by a later stage; `encoding` is
    null where the page came as str."""

    root: etree._Element
    encoding: str | None


def parse(content: bytes | str, content_type: str | None = None) -> Document:
    """The tree of a page. Raises NotText for bytes that are no text, TooLarge for more than MAX_PAGE_BYTES."""
    encoding = None
    if isinstance(content, str):
        text = content.encode("utf-8", "replace")
        refuse_large(text, "page")
    else:
        refuse_large(content, "page")
        text, encoding = to_utf8(content, content_type)
    # Browsers leave NUL out of a text.
    return Document(_tree(text.replace(b"\0", b"")), encoding)


def refuse_large(content: bytes, what: str) -> None:
    """Raises TooLarge for more than MAX_PAGE_BYTES; `what` is what the content is."""
    if len(content) > MAX_PAGE_BYTES:
        raise TooLarge(f"the {what} has {len(content):,} bytes, the limit is {MAX_PAGE_BYTES:,}")


def to_utf8(content: bytes, content_type: str | None = None) -> tuple[bytes, str]:
    """The page's bytes as UTF-8 without a BOM, and the name of the encoding they came in."""
    bom_encoding, bom = read_bom(content)
    if bom_encoding is not None:
        return content[len(bom or b"") :].decode(bom_encoding, "replace").encode("utf-8", "replace"), bom_encoding
    utf16 = _utf16(content)
    if utf16 is not None:
        return content.decode(utf16, "replace").encode("utf-8", "replace"), utf16
    _refuse_binary(content)
    # Valid UTF-8 is UTF-8 whatever it declares: a tool that saved the page anew often left its <meta> as
    # it was, and no text in another encoding is valid UTF-8 by chance. (ASCII escapes of ISO-2022-JP are.)
    if _is_utf8(content) and not _has_escapes(content):
        return content, "utf-8"
    declared = _of_pages(http_content_type_encoding(content_type)) or _of_pages(
        html_body_declared_encoding(content[:_META_WITHIN])
    )
    encoding = declared or "utf-8"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        return _mend(content, declared)
    return text.encode("utf-8", "replace"), encoding


def _of_pages(declared: str | None) -> str | None:
    """The encoding of a page that declares this one; null for what Python knows and no page is written in (hex, idna,
    unicode_escape): such a one reads ASCII as something else."""
    if declared is None:
        return None
    # No page whose <meta> could be read as ASCII is UTF-16, whatever it says (WHATWG HTML, 13.2.3.2).
    if declared.startswith("utf-16"):
        return "utf-8"
    try:
        return declared if _ASCII.decode(declared) == _ASCII.decode() else None
    except (LookupError, UnicodeError):
        return None


def _utf16(content: bytes) -> str | None:
    """Which UTF-16 bytes without a BOM are; null where they are none. Markup and most languages' spaces tell."""
    head = content[: _SNIFFED & ~1]
    if b"\0" not in head:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    if min(even, odd) or max(even, odd) < _HIGH_BYTES * len(head) / 2:
        return None
    encoding = "utf-16-be" if even else "utf-16-le"
    is_text = not _BINARY.search(head.decode(encoding, "replace").encode())
    return encoding if is_text else None


def _refuse_binary(content: bytes) -> None:
    head = content[:_SNIFFED]
    # A slip or two makes no text binary; of other bytes a tenth are such.
    is_binary = len(_BINARY.findall(head)) > 1 + len(head) // 100
    if head.startswith(_SIGNATURES) or (is_binary and not head.lstrip().startswith(b"<")):
        raise NotText("the bytes are not text")


def _is_utf8(content: bytes) -> bool:
    """True for valid UTF-8. It is read in pieces, whose memory is used again: a whole page's costs twice as much."""
    view, at = memoryview(content), 0
    try:
        while at < len(view):
            at += utf_8_decode(view[at : at + _PIECE], "strict", at + _PIECE >= len(view))[1]
    except UnicodeDecodeError:
        return False
    return True


def _has_escapes(content: bytes) -> bool:
    """True for the escapes of ISO-2022-JP. A search for one byte takes a twentieth of one for two."""
    return b"\x1b" in content and b"\x1b$" in content


def _mend(content: bytes, declared: str | None) -> tuple[bytes, str]:
    """Bytes that do not fit what they declare: a few slips are replaced, as browsers do; where most of the
    non-ASCII characters are wrong the declaration is, and the encoding is detected."""
    if declared is not None:
        text = content.decode(declared, "replace")
        foreign = sum(map(len, re.findall(r"[^\x00-\x7f]+", text))) or 1
        if text.count("\ufffd") <= max(2, _WRONG_SHARE * foreign):
            return text.encode("utf-8", "replace"), declared
    encoding = _detect(content)
    return content.decode(encoding, "replace").encode("utf-8", "replace"), encoding


def _detect(content: bytes) -> str:
    """The encoding of bytes that declare none, or a wrong one. Of several that fit equally well it is the one of the
    page's declared language, as in browsers, where windows-1252 stands for most of them."""
    from charset_normalizer import from_bytes  # only the rare page needs it

    foreign = b"\n".join(line for line in content.splitlines() if not line.isascii())[:_TRIED]
    matches = from_bytes(foreign, steps=5, chunk_size=512)
    best = matches.best()
    if best is None or best.encoding in {"ascii", "latin_1", "utf_8"}:
        return "cp1252"
    equal = [match for match in matches if (match.chaos, match.coherence) == (best.chaos, best.coherence)]
    usual = _usual_encoding(content)
    return usual if any(usual in match.could_be_from_charset for match in equal) else best.encoding


def _usual_encoding(content: bytes) -> str:
    language = _LANG.search(content[:_META_WITHIN])
    return "cp1250" if language and language[1].lower() in _CENTRAL_EUROPEAN else "cp1252"


def html_parser() -> etree.HTMLParser:
    """A parser of UTF-8 that leaves out what is no element: the text behind a comment would else be the comment's."""
    # huge_tree lifts the depth limit from 256, where libxml2 drops the rest of the page, to 2,048.
    return etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, collect_ids=False)


def _tree(utf8: bytes) -> etree._Element:
    utf8 = _without_early_ends(_without_toolbar(utf8))
    root = etree.fromstring(utf8, html_parser()) if utf8 and not utf8.isspace() else None
    if root is None:
        return etree.Element("html")
    _begin_body(root)
    _show_shadow_roots(root)
    _open_unclosed(root)
    # Words are looked for in small letters: many times as quick as without regard to case.
    lowered = utf8.lower()
    if any(name.encode() in lowered for name in _POINTED_NAMES):
        _close_cards(root)
    if b"caption" in lowered:
        _set_captions_apart(root)
    return root


def _without_early_ends(html: bytes) -> bytes:
    """The page without its `</body>` and `</html>`, where anything to be read stands behind the first: browsers put
    that into the body, and libxml2 leaves out what follows `</html>`."""
    lowered = html.lower()
    places = [place for tag in (b"</body", b"</html") if (place := lowered.find(tag)) >= 0]
    end = _END.search(html, min(places)) if places else None
    if end is None or not _BEHIND.sub(b"", html[end.end() :]).strip():
        return html
    return _NOT_SHOWN_OR_END.sub(lambda found: b"" if found["end"] else found[0], html)


def _begin_body(root: etree._Element) -> None:
    """Moves what is no head's content out of it. A page may leave out the tags of both `<head>` and `<body>`, and
    libxml2 begins the body only at elements of HTML 4: `<main>` and all behind it would be the head's."""
    head = root.find("head")
    moved = [] if head is None else [x for x in head if x.tag not in _OF_HEAD]
    if not moved:
        return
    body = root.find("body")
    if body is None:
        body = etree.SubElement(root, "body")
    moved[-1].tail = _NO_XML.sub(" ", (moved[-1].tail or "") + (body.text or ""))
    body.text = None
    body[:0] = moved


def _show_shadow_roots(root: etree._Element) -> None:
    """Makes boxes of the templates that browsers show as they parse (HTML, declarative shadow roots)."""
    for template in root.iter("template"):
        if template.get(_SHADOW):
            template.tag = "div"


def _open_unclosed(root: etree._Element) -> None:
    """Makes a box of the `<noscript>` that holds most of the page: an element that was not closed inside it keeps it
    open in libxml2, and in no browser. None holds scripts of its own."""
    for unseen in root.iter("noscript"):
        if unseen.find(".//script") is not None and 2 * _paragraphs(unseen) > _paragraphs(root):
            unseen.tag = "div"


def _close_cards(root: etree._Element) -> None:
    """Takes the cards out of sentences that show only under the pointer: inline elements that are called so, hold
    several links, and say again the name that stands right before them. What holds both may be called so, too."""
    for card in [x for x in root.iter(*_INLINE) if _is_pointed(x)]:
        is_inner = not any(map(_is_pointed, card.iterdescendants(*_INLINE)))
        links = card.findall(".//a[@href]") if is_inner else ()
        is_within = len(links) >= _LINKS and next(card.iterancestors("p"), None) is not None
        if is_within and _repeats_name(card):
            card.tag = "template"


def _set_captions_apart(root: etree._Element) -> None:
    """Makes captions of inline elements that are called so and stand beside a picture in an inline element or a
    paragraph: what is written behind it would go on with the caption's words."""
    for inline in [x for x in root.iter(*_INLINE) if _CAPTION.search(x.get("class", ""))]:
        around = takewhile(lambda box: box.tag in _AROUND_PICTURE, inline.iterancestors())
        has_picture = any(next(box.iter(*_PICTURES), None) is not None for box in around)
        if has_picture and next(inline.iterancestors(*_HELD), None) is None:
            inline.tag = "figcaption"


def _is_pointed(element: etree._Element) -> bool:
    return _POINTED.search(element.get("class", "")) is not None


def _repeats_name(card: etree._Element) -> bool:
    """True for a card that has the last word before it, as its owner's name. Several boxes may be called so around
    it."""
    if _HOLDER.search(card.get("class", "")):
        return False
    words = _words_before(card)
    around = card.getparent()
    while not words and around is not None and _is_pointed(around):
        words, around = _words_before(around), around.getparent()
    return bool(words) and not words[-1].islower() and words[-1] in _text_of(card).split()


def _words_before(element: etree._Element) -> list[str]:
    """The words right before an element in its parent: a text, or those of the element there."""
    before, around = element.getprevious(), element.getparent()
    if before is None:
        return ((around.text if around is not None else None) or "").split()
    return (before.tail or "").split() or _text_of(before).split()


def _text_of(element: etree._Element) -> str:
    return " ".join(map(str, element.itertext()))


def _paragraphs(element: etree._Element) -> int:
    return sum(1 for _ in element.iter("p"))


def _without_toolbar(html: bytes) -> bytes:
    before, begin, rest = html.partition(_TOOLBAR[0])
    _, end, after = rest.partition(_TOOLBAR[1])
    return before + after if begin and end else html
