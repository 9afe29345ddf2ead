"""An article told from the other pages that a site serves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.head import TITLE_SEPARATORS
from newsclean.cleaning.json_ld import is_story as is_of_story
from newsclean.cleaning.kinds.fronts import is_front, is_list, is_row_of_teasers
from newsclean.cleaning.kinds.story import is_story
from newsclean.cleaning.kinds.things import names_thing
from newsclean.cleaning.labels.page import PARAGRAPH, is_prose
from newsclean.cleaning.text import count_words
from newsclean.cleaning.vocabulary import fold
from newsclean.cleaning.vocabulary.consent import OFFER, names_consent
from newsclean.cleaning.vocabulary.errors import is_title_of_error, speaks_of_error
from newsclean.cleaning.vocabulary.folders import AUTHORS
from newsclean.cleaning.vocabulary.live import may_file_live, may_title_live, names_live, titles_live
from newsclean.model import Label, PageKind, Why

if TYPE_CHECKING:
    from newsclean.cleaning.kinds.clues import KindClues

Found = tuple[PageKind, str]

_LONGEST_TITLE = 120
_FEW_WORDS = 12
_SHORT = 150
# The longest page that may be of nothing but what a server or a script says, in words.
_FEW_SENTENCES = 80
# The fewest blocks of a text of links.
_LINKS = 5
# The fewest teasers of a front.
_FRONT = 3
# The most words of a section's name, and the fewest links of one that shows nothing else.
_NAME, _MANY = 3, 15
# The share of links in a text of links.
_OF_LINKS = 0.8
# The longest wall, in words; how far behind its last paragraph a button may stand; and which share of it asks.
_LONGEST_WALL, _BESIDE, _ASKING = 600, 4, 0.6
_ERROR = re.compile(
    r"\b(?:404|403|410|500|502|503)\b|not found|page (?:missing|unavailable|does ?n[o']t exist)|"
    r"(?:cannot|can't|couldn't|could not) (?:be found|find (?:that|the|this|your) page)|"
    r"no longer (?:available|exists)|access (?:is )?denied|forbidden|server error|bad gateway|service unavailable|"
    r"just a moment|"
    r"attention required|are you (?:a )?(?:human|robot)|"
    r"nicht gefunden|seite existiert nicht|introuvable|page non trouvée|no encontrad[ao]|não encontrad[ao]|"
    r"non trovat[ao]|niet gevonden|hittades inte|"
    r"ikke funnet|ikke fundet|ei löydy|nie znalezion[aoey]|nie istnieje|не найден[ао]?|не знайден[ао]?|δεν βρέθηκε|"
    r"nenalezena|nebyla nalezena|nem található|tidak ditemukan|không tìm thấy|لم يتم العثور|یافت نشد|"
    r"לא נמצאה?|नहीं मिला|नहीं मिली|ไม่พบหน้า|"
    r"bulunamadı|غير موجودة?|找不到|不存在|见つかりません|見つかりません|찾을 수 없\w*",
    re.IGNORECASE,
)
# What beside such words names an error or a page, and the other words of such titles.
_OF_ERRORS = re.compile(
    r"\b(?:error|http|page|url|link|article|content|oops|sorry|fehler|seite|artikel|erreur|página|artículo|artigo|pagina|errore|"
    r"articolo|fout|sidan?|siden|fel|feil|fejl|sivua?|virhe|strona|strony|błąd|stránka|страница|ошибка|сторінк[ау]|"
    r"σελίδα|sayfa|hata|halaman|الصفحة|صفحة|صفحه|מאמר|הדף|דף|העמוד|עמוד|oldal|"
    r"trang)\b|पेज|पृष्ठ|ไม่พบหน้า|页|頁|ページ|페이지",
    re.IGNORECASE,
)
# A word of the pattern above that stories have as well.
_SORRY = "sorry"
# What else pages in the place of a story speak of, alike in many languages.
_OF_BROWSERS = re.compile(
    r"browser|navigateur|navegador|javascript|cookie|server|serveur|servidor|(?:web)?sites?\b|captcha|robot|браузер|"
    r"сервер|сайт|ブラウザ|サイト|サーバ|浏览器|瀏覽器|网站|網站|服务器|브라우저|사이트|서버|المتصفح|الموقع",
    re.IGNORECASE,
)
_REST = frozenset({"gone", "internal", "service", "temporarily", "unavailable", "gateway", "timeout", "is", "denied"})
_MOST_REST = 8
_GALLERY_ADDRESS = frozenset([
    "gallery", "galleries", "photos", "photo", "pictures", "photo-gallery", "photogallery", "slideshow", "slideshows",
    "in-pictures", "fotos", "bilder", "fotostrecke", "fotostrecken", "bildergalerie", "galeria", "galerias", "galerie",
    "diaporama", "diaporamas", "fotogalerie", "fotogalerias", "galleria", "galerie-photos", "galerie-photo",
    "en-images", "en-imagenes", "imagenes", "fotorreportaje", "fotorreportajes", "portfolio", "portfolios",
    "album-photo", "photogalleries", "images", "foto", "photoessay", "photo-essay", "fotogaleria", "fotogallery",
    "bildstrecke", "bildspel",
])  # fmt: skip
_GALLERY_TITLE = re.compile(
    r"^(?:in (?:pictures|photos)|photos?|pictures|gallery|photo gallery|bildergalerie|fotos|foto['’]s|en images|"
    r"en imágenes|em (?:imagens|fotos)|in (?:beeld|bildern|foto)|i bilder|zdjęcia|galeria zdjęć|fotoğraflarla|"
    r"las imágenes|fotostrecke|bilderstrecke|galerie|galería|galeria|fotogalería|fotogaleria|fotogalerie|fotogallery|"
    r"fotorreportaje|diaporama|bildspel|фоторепортаж|фотогалерея|포토|화보|포토뉴스|写真特集|フォトギャラリー|"
    r"(?:高清)?[组組][图圖]|[图圖][集輯])\s*[:：|丨–-]|"
    r"^[\[［〈<(（【](?:포토|화보|포토뉴스|사진|写真特集|フォト|(?:高清)?[组組][图圖]|[图圖][集輯]|photos?|gallery|fotos?|fotogalería|"
    r"fotogaleria|galería|galeria|фото)[\]］〉>)）】]|\bin pictures$",
    re.IGNORECASE,
)
# What galleries are called as well as stories: "Our year in photos".
_OF_PICTURES = re.compile(
    r"^(?:in (?:pictures|photos)|photos?|en images|en imágenes|fotos|gallery)\s*\.\s|"
    r"\b(?:in (?:photos|beeld|bildern|foto)|en (?:im[áa]genes|images)|em imagens)$"
    r"|[,:–-] (?:em fotos|le foto|las fotos|i bilder|på bild|zobacz zdjęcia|zdjęcia|fotoğraflarla|фото)$",
    re.IGNORECASE,
)
# A post's clock, the longest line of one, and the fewest posts of what words call a live blog that mean more elsewhere.
_CLOCK, _LINE, _POSTS = re.compile(r"^\W*[0-2]?\d[:.h][0-5]\d\b"), 45, 3
_VIDEO_TYPES = frozenset({"videoobject", "video"})
_VIDEO_ADDRESS = frozenset({"video", "videos", "watch", "av", "mediathek", "vidéo", "vídeo", "tv"})
_GALLERY: Found = PageKind.GALLERY, "declared or named as one"
# "Foto 3 de 12", "3/12".
_COUNTER = re.compile(r"^\D{0,12}\d{1,3}\s?(?:/|of|de|sur|von|di|van|av|af|z|из)\s?\d{1,3}\b")
_VIDEO: Found = PageKind.VIDEO, "declared or named as one"
_GALLERY_TYPES = frozenset({"imagegallery", "mediagallery"})


def find_page_kind(clues: KindClues) -> Found:
    """The kind of a page and what told it."""
    return (
        _without_story(clues)
        or _not_a_story(clues)
        or _special_story(clues)
        or (PageKind.ARTICLE, "text of an article")
    )


def _without_story(clues: KindClues) -> Found | None:
    """Pages that hold no text of their own: empty ones, errors, consent walls."""
    if _offers_consent(clues):
        return PageKind.CONSENT_WALL, "its text asks for consent, a button takes it"
    if clues.words > 2 * _SHORT:
        return None
    # A page may hide its story until its scripts run.
    blocks = zip(clues.blocks.blocks, clues.labelled.keep, strict=True)
    shown = [block.text for block, is_kept in blocks if is_kept or not block.hidden]
    words = count_words("\n".join(shown))
    if _is_error(clues, words):
        return PageKind.ERROR_PAGE, "title or status of an error"
    if is_wall(clues, shown):
        return PageKind.CONSENT_WALL, "its text asks for consent"
    if words <= _FEW_WORDS or (clues.words < _FEW_WORDS and words < 3 * _FEW_WORDS):
        return _VIDEO if _shows_video(clues) else (PageKind.EMPTY, "no text")
    return None


def _shown(clues: KindClues) -> Found | None:
    """A film or pictures, whatever is written beside them."""
    return _VIDEO if _shows_video(clues) else _GALLERY if _counts_pictures(clues) else None


def _is_headed(clues: KindClues) -> bool:
    """True for a page that calls itself a story and shows its headline."""
    is_declared = clues.og_type == "article" or is_of_story(clues.head.story)
    return is_declared and clues.headline is not None


def _is_error(clues: KindClues, words: int) -> bool:
    if clues.page.status is not None and clues.page.status >= 400:
        return True
    if clues.words >= _SHORT or words >= 8 * _SHORT or clues.head.story:
        return False
    titles = [x[:_LONGEST_TITLE] for x in (clues.head.title or "", *_headings(clues))]
    is_signed = _is_signed(clues)
    if words <= _FEW_SENTENCES and not is_signed and clues.og_type != "article" and speaks_of_error(clues.text):
        return True
    parts = [part for title in titles for part in TITLE_SEPARATORS.split(title)]
    is_titled = any(map(is_title_of_error, parts))
    if not is_titled and not any(map(_ERROR.search, titles)):
        return False
    has_text = any(is_prose(clues.blocks.blocks[i], PARAGRAPH) for i in clues.kept)
    if is_titled or any(map(says_error, parts)):
        return not (has_text and is_signed)
    return not (has_text or is_signed or clues.og_type == "article")


def _is_signed(clues: KindClues) -> bool:
    """True for a page with a writer, or a date that stands on it."""
    return is_dated(clues) or bool(clues.metadata.authors)


def is_dated(clues: KindClues) -> bool:
    """True for a page with a date that stands on it: an address has its date whatever is sent for it."""
    return bool(clues.metadata.date_published) and clues.metadata.evidence.get("date_published") != "address"


def says_error(title: str) -> bool:
    """True for a title of an error and nothing else: in headlines its words are found, too."""
    rest, found = _ERROR.subn(" ", title)
    words = rest.lower().split()
    if not found or len(words) > _MOST_REST:
        return False
    return _OF_ERRORS.search(rest) is not None or all(fold(word) in _REST or not fold(word) for word in words)


def names_page(text: str) -> bool:
    """True for a line that speaks of an error, a page, or what shows it, as pages in the place of a story do."""
    named = (match[0].casefold() for match in _OF_ERRORS.finditer(text))
    return any(word != _SORRY for word in named) or _OF_BROWSERS.search(text) is not None or speaks_of_error(text)


def _headings(clues: KindClues) -> list[str]:
    return [block.text for block in clues.blocks.blocks if block.tag == "h1" and not block.hidden][:3]


def is_wall(clues: KindClues, shown: list[str]) -> bool:
    """True where most of what is shown asks for consent."""
    if clues.head.story:
        return False
    removed = clues.labelled.removed
    asking = sum(len(x.text) for x in removed if x.label is Label.CONSENT and x.why is not Why.LEARNED)
    asking += sum(len(clues.blocks.blocks[i].text) for i in clues.kept if names_consent(clues.blocks.blocks[i].text))
    total = sum(map(len, shown))
    return total > 0 and asking > _ASKING * total


def _offers_consent(clues: KindClues) -> bool:
    """True for a wall in the place of a story, which may be declared but is not headed by its headline: a button or
    heading beside the text asks for consent, and most paragraphs do or sell what can be had instead."""
    if not clues.kept or clues.words > _LONGEST_WALL:
        return False
    blocks, sections = clues.blocks.blocks, clues.blocks.columns.sections
    beside = range(max(clues.kept[0] - 1, 0), min(clues.kept[-1] + _BESIDE, len(blocks)))
    if not any(sections[i] is Label.CONSENT and not blocks[i].hidden for i in beside):
        return False
    if any(x.label is Label.HEADLINE and x.why is Why.DECLARED for x in clues.labelled.removed):
        return False
    texts = [blocks[i].text for i in clues.kept if weight(blocks[i].text) >= PARAGRAPH]
    asking = sum(map(len, filter(_asks, texts)))
    return any(map(names_consent, texts)) and asking > _ASKING * sum(map(len, texts))


def _asks(text: str) -> bool:
    return names_consent(text) or OFFER.search(text) is not None


def _not_a_story(clues: KindClues) -> Found | None:
    """Pages of lists and of things, and headlines without their story."""
    thing = names_thing(clues)
    if thing is not None:
        return PageKind.OTHER, thing
    is_headed = not clues.kept and not clues.is_home and _is_headed(clues)
    why = None if is_headed else _front(clues)
    if why is not None:
        return PageKind.SECTION_FRONT, why
    if not is_headed and is_story(clues) and not _is_wordless(clues):
        return None
    if (shown := _shown(clues)) is not None:
        return shown
    if is_headed:
        bare = (PageKind.SECTION_FRONT, "links below a short name")
        return bare if _is_bare_list(clues) else (PageKind.EMPTY, "a story's headline, and no text below it")
    lists = _listed(clues)
    kind = PageKind.SECTION_FRONT if lists >= _FRONT else PageKind.OTHER
    return kind, "more of a list than of a text" if lists >= _FRONT else "no signs of a story"


def _is_bare_list(clues: KindClues) -> bool:
    """True for a few words above many links, without a writer and a date."""
    metadata, title = clues.metadata, clues.headline
    if clues.head.story or metadata.authors or metadata.date_published or title is None:
        return False
    return len(clues.blocks.blocks[title].text.split()) <= _NAME and _listed(clues) >= _MANY


def _front(clues: KindClues) -> str | None:
    """What tells a page that lists stories; null where nothing does for sure."""
    if clues.is_home:
        return "address of a site's front"
    if _is_of_links(clues):
        return "nothing but links"
    if is_front(clues):
        return "boxes with a title each"
    if is_list(clues):
        return "cards below a few words"
    if is_row_of_teasers(clues):
        return "linked titles above a few lines each"
    return "a writer's stories" if _is_profile(clues) else None


def _listed(clues: KindClues) -> int:
    return sum(len(x.items) for x in clues.labelled.removed)


def _is_of_links(clues: KindClues) -> bool:
    """True for a text of links, without one paragraph."""
    if clues.head.story or len(clues.kept) < _LINKS:
        return False
    kept = [clues.blocks.blocks[i] for i in clues.kept]
    links = sum(block.link_chars for block in kept)
    return links > _OF_LINKS * sum(len(block.text) for block in kept) and not any(is_prose(x, PARAGRAPH) for x in kept)


def _is_profile(clues: KindClues) -> bool:
    """True for a writer's page: declared or addressed as one, and with a list of stories."""
    is_named = clues.og_type == "profile" or not AUTHORS.isdisjoint(clues.segments[:-1])
    return is_named and not clues.head.story and _listed(clues) >= _FRONT


def _is_wordless(clues: KindClues) -> bool:
    """True for a text without one paragraph on a page that calls itself no story: a table of times, of results."""
    if clues.head.story or clues.og_type == "article" or clues.metadata.date_published:
        return False
    return not any(weight(clues.blocks.blocks[i].text) >= PARAGRAPH for i in clues.kept)


def _special_story(clues: KindClues) -> Found | None:
    if "liveblogposting" in clues.all_types or any(map(names_live, clues.segments)) or _is_live(clues):
        return PageKind.LIVE_BLOG, "declared or named as one"
    if _is_named_gallery(clues) or _is_called_gallery(clues) or clues.story_types & _GALLERY_TYPES:
        captions = sum(x is Label.CAPTION for x in clues.label_of.values())
        if captions >= 3 or clues.words < _SHORT:
            return _GALLERY
    if clues.words < 2 * _SHORT and _is_of_video(clues):
        return _VIDEO
    return None


def _is_named_gallery(clues: KindClues) -> bool:
    return not _GALLERY_ADDRESS.isdisjoint(clues.segments) or bool(_GALLERY_TITLE.search(clues.title))


def _is_called_gallery(clues: KindClues) -> bool:
    """True for words that galleries' titles have as well as those of stories, above several pictures."""
    if not (clues.kept and clues.blocks.containers and _OF_PICTURES.search(clues.title)):
        return False
    element = clues.blocks.containers[clues.blocks.blocks[clues.kept[0]].container].element
    if element is None:
        return False
    around = next(element.iterancestors("article", "main", "body"), element)
    return sum(1 for _ in around.iter("img")) >= _POSTS


def _counts_pictures(clues: KindClues) -> bool:
    """True for a gallery by its name whose lines say which picture of how many each is."""
    shown = (block.text[:_LINE] for block in clues.blocks.blocks if not block.hidden)
    is_called = _is_named_gallery(clues) or _OF_PICTURES.search(clues.title) is not None
    return is_called and sum(_COUNTER.match(text) is not None for text in shown) >= _POSTS


def _is_live(clues: KindClues) -> bool:
    """True for a title of live blogs, or one that begins as theirs above posts with clocks."""
    if titles_live(clues.title):
        return True
    if not (may_title_live(clues.title) or may_file_live(clues.segments)) or not clues.kept:
        return False
    blocks = clues.blocks.blocks
    beside = range(max(clues.kept[0] - 2, 0), min(clues.kept[-1] + 2, len(blocks)))
    return sum(_CLOCK.match(blocks[i].text) is not None for i in beside if len(blocks[i].text) < _LINE) >= _POSTS


def _is_of_video(clues: KindClues) -> bool:
    """True for what is declared a video, or stands in a folder of videos."""
    is_declared = bool(clues.story_types & _VIDEO_TYPES) or clues.og_type.startswith("video")
    return is_declared or not _VIDEO_ADDRESS.isdisjoint(clues.segments[:-1])


def _shows_video(clues: KindClues) -> bool:
    """True for a page of a video that holds its player: what is written below it may be one line."""
    is_of_video = _is_of_video(clues) or bool(clues.all_types & _VIDEO_TYPES)
    if not is_of_video or clues.words > _SHORT or not clues.blocks.containers:
        return False
    body = clues.blocks.containers[0].element
    return body is not None and next(body.iter("video", "iframe", "embed", "object"), None) is not None
