"""Whose a picture is, as newspapers say it: the words for pictures, and how captions begin and end with them."""

from __future__ import annotations

import re

from newsclean.cleaning.sentences import STOPS
from newsclean.cleaning.vocabulary import any_of
from newsclean.cleaning.vocabulary.agencies import PICTURES
from newsclean.cleaning.vocabulary.rights import has_rights
from newsclean.cleaning.vocabulary.stems import Stems

# What newspapers call a picture before they say whose it is.
NOUNS = (
    "photo", "photos", "photograph", "photographs", "photographie", "photographies", "image", "images", "picture",
    "pictures", "foto", "fotos", "fotografía", "fotografia", "bild", "bilder", "bildquelle", "imagen", "gambar",
    "zdjęcie", "фото", "φωτογραφία", "图", "圖", "图为", "资料图", "資料圖", "写真", "사진",
)  # fmt: skip
# The same in further languages: before a sign and the name only, for some of them begin sentences.
MORE_NOUNS = (
    "fotografie", "fotografija", "snímek", "snímka", "fotó", "fénykép", "kuva", "kuvat", "mynd", "myndir", "nuotr",
    "fotogrāfija", "argazkia", "argazkiak", "imatge", "llun", "grianghraf", "picha", "ảnh", "fotoğraf", "larawan",
    "фотография", "фотографија", "фотографія", "світлина", "снимка", "снимки", "сурет", "гэрэл зураг",
    "ფოტო", "լուսանկար", "צילום", "תמונה", "الصورة", "صورة", "تصوير", "عکس", "تصویر", "फोटो", "तस्वीर", "छायाचित्र",
    "beitragsbild", "titelbild", "aufmacherbild", "symbolbild", "bildnachweis", "bildrechte", "图注", "圖註",
    "ছবি", "படம்", "ఫోటో", "ಚಿತ್ರ", "ചിത്രം", "ඡායාරූප", "ภาพ", "ภาพจาก",
)  # fmt: skip
# The same of other works, and what else leads to a name: of themselves they say nothing of a picture.
LEADS = ("pic", "illustration", "graphic", "credit", "credits", "crédit", "crédits", "crédit photo", "quelle", "fot")
_NOUNS, _MORE_NOUNS, _LEADS = any_of(NOUNS), any_of(MORE_NOUNS), any_of((*NOUNS, *LEADS))
# At either end of a line: "Photo: Ida Holm", "File photo", "The bridge in 1931. — Photo by AFP", "(Reuters)".
_AT_END = re.compile(
    rf"^\W*(?:(?:{_LEADS})\s*(?:by|via|credit|credits|source|courtesy|von|:|：|/|©)|(?:{_MORE_NOUNS})\s?[:：©]|"
    r"(?:file|stock|handout) (?:photo|image|picture)|getty images|image source)"
    rf"|(?:[(\[/|©—–-]\s?|\b(?:{_NOUNS}|credit|source|courtesy of)s?\s?(?:by|:|credit:)\s?)(?:[\w .'-]{{0,40}}[/,|] ?)?"
    rf"(?:(?:{any_of(PICTURES)}|file(?! (?!photo|image|picture|pic\b|footage)\w))\b|handout|screengrab|screenshot|"
    r"instagram|facebook|twitter|white star|archive|archiv)[\w ./,'-]{0,40}[)\]]?\W*$",
    re.IGNORECASE,
)
# Cheap pre-filter: every match of the pattern above, and of the next one, contains one of these.
_HINTS = Stems((*"([/|©—–-", "source", "courtesy", *NOUNS, *MORE_NOUNS, *LEADS))
# "Photo credit: Ida Holm", "Foto(s): © Archiv", "Fot. Ida Holm".
_BEGINNING = re.compile(
    rf"^\W*(?:foto\(s\)|(?:{_NOUNS})\b)[\w ]{{0,12}}\s?[:：©]|^\W*fot\. \S|^\W*(?:{_MORE_NOUNS})\s?[:：©]",
    re.IGNORECASE,
)
# A line of its own: "© Rex Features", "Photo courtesy of ...", "Ida Holm/AFP", "Photographs by Ida Holm".
_LINE = re.compile(
    rf"^©\s?(?!(?:19|20)\d\d)\w|^(?i:{_NOUNS})(?i:/image)? (?i:courtesy of|courtesy:|credits?)\b"
    rf"|^[^\W\d][\w .'’-]{{2,40}}/\s?(?:{any_of(PICTURES)})$"
)
_TAKEN_BY = re.compile(
    rf"^(?i:(?:top|featured?|cover|header|main|lead) )?(?i:{_NOUNS}) (?i:by) [^\W\d_a-z][\w .'’/-]{{2,40}}$"
)
# Archives whose names end captions without a word for a picture.
_ARCHIVES = ("getty images", "shutterstock", "istock", "alamy")
# The same words as they begin a credit behind a caption without a stop: "The old pier in May Photo: Ida Holm".
_CAPITALS = tuple(x.capitalize() for x in (*NOUNS, *MORE_NOUNS))
# A whole name, each word with a capital letter.
_NAME = r"[^\W\d_a-zß-ÿ][\w'’-]+(?: [^\W\d_a-zß-ÿ][\w.'’-]+){1,2}"
# The end of a caption: "The old pier. (Photo: Ida Holm)", "The old pier. Photo Ida Holm", "The old pier | Foto: EFE",
# "The old pier. Getty Images".
_CREDITED = re.compile(
    rf"(?:[.!?…”\")।۔]\s+(?:-\s)?|\s*[(\[|—–]\s*)(?:(?:{_NOUNS})(?:\s?(?:[:：/|©]|credit:?|courtesy:?)\s?\w|\s(?:by|von|par|de)\s"
    rf"(?-i:[A-Z]))[\w .'’/,&-]{{1,50}}|(?:(?:{_MORE_NOUNS})\s?[:：©]\s?\w|fot\.\s?(?-i:[^\W\d_a-z]))"
    rf"[\w\u0900-\u0eff .'’/,&-]{{1,50}}|"
    rf"(?-i:(?:{any_of(_CAPITALS)})\s{_NAME})|"
    rf"{any_of(_ARCHIVES)})\s?[)\]]?\.?$|\s(?-i:Fot\.)\s?(?-i:[^\W\d_a-z])[\w .'’/,&-]{{1,50}}$"
    rf"|\s(?-i:{any_of(_CAPITALS)})\s?[:：]\s?(?-i:[^\W\d_a-zß-ÿ])[\w .'’/,&-]{{1,50}}$",
    re.IGNORECASE,
)
# Cheap pre-filter: every match of the pattern above contains one of these. So much of a line's
# end is looked at.
_WORDS = Stems(("fot", *NOUNS, *MORE_NOUNS, *_ARCHIVES))
_TAIL = 80
# The same in Chinese and Japanese: who took it, from whom it is, that it is of the archive, or on which day and where it
# was taken ("＝13日、東京").
_HAN_CREDITED = re.compile(
    r"(?:[^\W\d_][\s）)]?[摄攝]|供[图圖]|[图圖][据據]\s?\w{2,12}|[资資]料(?:[图圖]片?|照片?)|=?[^\W\d_]撮影|"
    r"(?:[摄攝]影|撮影)\s?[:：/／]\s?\w{2,12}|[=＝](?:\d{1,4}[年月]){0,2}\d{1,2}日[、，][^。=＝]{2,30})[）)\s]*$"
)
# Cheap pre-filter: every match of the pattern above contains one of these signs.
_HAN = "摄攝图圖资資撮=＝"
# Whole captions: how a broadcaster's pages name the parts of a picture in each of its languages, and an agency's archive.
PARTS = (
    "image caption", "media caption", "image source", "pie de foto", "fuente de la imagen", "legenda da foto",
    "légende image", "crédit photo", "fotoğraf altı yazısı", "sumber gambar", "keterangan gambar", "nguồn hình ảnh",
    "chụp lại hình ảnh", "chanzo cha picha", "maelezo ya picha", "autor fotografije", "potpis ispod fotografije",
    "asalin hoton", "bayanan hoto", "xigashada sawirka", "qoraalka sawirka",
)  # fmt: skip
_OTHER_PARTS = (
    "автор фото", "подпись к фото", "підпис до фото", "مصدر الصورة", "صدر الصورة", "التعليق على الصورة", "منبع تصویر",
    "توضیح تصویر", "تصویر کا ذریعہ", "تصویر کا کیپشن", "इमेज स्रोत", "इमेज कैप्शन", "फोटो स्रोत", "फोटो कॅप्शन",
    "图像来源", "图像加注文字", "圖像來源", "圖像加註文字", "画像提供", "画像説明", "사진 출처", "사진 설명", "ছবির উৎস", "ছবির ক্যাপশান",
    "பட மூலாதாரம்", "படக்குறிப்பு", "ఫొటో సోర్స్", "ఫొటో క్యాప్షన్", "ઇમેજ સ્રોત", "ઇમેજ કૅપ્શન", "ਤਸਵੀਰ ਸਰੋਤ",
    "ਤਸਵੀਰ ਕੈਪਸ਼ਨ", "ที่มาของภาพ", "คำบรรยายภาพ",
)  # fmt: skip
_NAMED = re.compile(
    rf"^(?:image|media) (?:caption|source)[,:]? \S|^(?:{any_of(PARTS)})\s?[,:]\s?\S|"
    rf"^\W*(?:{any_of(_OTHER_PARTS)})\s?[,،，:：]?\s?\S",
    re.IGNORECASE,
)
# The same with nothing behind it: the next line is the caption, or says whose the picture is.
_NAME_OF_PART = re.compile(rf"^\W*(?:{any_of((*PARTS, *_OTHER_PARTS))})\s?[,،，:：]$", re.IGNORECASE)
_AFTER_NAME = (",", "،", "，", ":", "：")
_FILE = re.compile(r"^(?:[\w .'-]+/)+file photo$", re.IGNORECASE)
# Whose a picture is, behind the sign of a notice of rights; what follows on, or has a year or a number, is one.
_LONGEST_LINE = 70
_OWNER = re.compile(r"^(?:©\s?|\(c\)\s|copyright\s?[:：©]\s?)[^\W\d_][^\d.!?。;|]+$", re.IGNORECASE)
_LONGEST_OWNER = 60
# The end of a line of text, or all of it: a photographer and a newspaper or an agency ("(Ida Holm/Harbour Courier)", "AP
# Photo/Ida Holm"), and how captions end in Japanese, Korean and Chinese.
_PAPER = r"[^\W\d_a-zß-ÿ][\w'’&-]+(?: [^\W\d_a-zß-ÿ][\w'’&-]+){0,3}"
_SIGNED = re.compile(
    rf"(?:^|[.!?…”\")]\s)(?:{_NAME}/{_PAPER}|(?:{any_of(PICTURES)}|REUTERS)(?: Photo)?/{_NAME})$"
    rf"|[.!?…”\")]\s©\s?{_NAME}(?:\s?/\s?{_PAPER})?$"
    rf"|[(\[](?![^)\]]*\d){_NAME}\s?/\s?{_PAPER}[)\]]$|(?:^|[.!?…”\")]\s|[—–|(\[]\s?)Credits?\s?: [^\W\d_a-z][\w .,'’&/-]{{2,40}}[)\]]?$"
    # "The viaduct.Credit...Ida Holm for The Courier", "The pier. [Ida Holm, Courier]", "(Supplied: Ida Holm)".
    rf"|(?:^|[.!?…”\"’)]\s?)Credits?\s?(?:\.\.\.|…)\s?[^\W\d_a-z][\w .,'’&/-]{{2,60}}$"
    rf"|[.!?…”\"’)]\s(?:\[{_NAME}, {_PAPER}\]|[(\[]Supplied: {_NAME}[)\]])$"
    rf"|\(Supplied: [^()]{{2,40}}\)$"
    r"|[—–]\s(?i:photo by (?:the )?author)$"
    r"|(?:^|[(（\[.…]\s?)사진\s?[=:/]\s?[\w .·/]{2,30}[)）\]]?$|[.다]\s?[/=]\s?[가-힣]{2,4} ?(?:선임)?기자$"
    r"|[(（=＝][^（()）。]{2,40}撮影[)）]?$|[(（](?:写真|画像|撮影)\s?[:：=＝/／][^（()）。]{2,30}[)）]$|^【(?:写真|画像)】"
    r"|(?:^|[(（。])\s?[图圖](?:片?(?:来|來)?源|片)\s?[:：/／]\s?[\w ·@/]{2,30}[)）]?$"
)
# The same as who wrote a report is named as well, or where a quotation is from: "(CBN North: Ida Holm)", "—COURIER/Ida
# Holm".
_SOURCED = re.compile(
    rf"[.!?…”\"’)]\s[(\[]{_PAPER}: {_NAME}[)\]]$|(?:[.!?…”\")]\s|[—–]\s?)[A-Z]{{4,}}(?: [A-Z]{{2,}})?\s?/\s?{_NAME}$"
)
_LONGEST_SIGNED, _SIGNED_BY = 220, frozenset("/:：=＝／】©]") | {"uthor", "Credit"}
# The words for a picture, or what else says that a name is a credit, with its sign.
_PICTURE = re.compile(
    rf"\b(?:{_NOUNS}|{any_of(LEADS)}|photographer|file|getty)\b|©|фото|φωτο|[图圖]|写真|사진", re.IGNORECASE
)
_SIGN = re.compile(r"[:：/()|©\[—–]")


def has_credit(text: str) -> bool:
    """True for a line that begins or ends with whose picture it is about, or with the agency that it comes from."""
    return _HINTS.are_in(text) and (_AT_END.search(text) or _BEGINNING.match(text)) is not None


def begins_with_credit(text: str) -> bool:
    """True for a line that begins with a word for pictures and, behind a sign, whose they are."""
    return _BEGINNING.match(text) is not None


def names_owner(text: str) -> bool:
    """True for a line that does so and is no sentence."""
    return len(text) <= _LONGEST_LINE and not text.endswith(STOPS) and begins_with_credit(text)


def is_credit(text: str) -> bool:
    """True for a line that is no more than whose a picture is; sentences are not asked for."""
    return _LINE.match(text) is not None


def names_photographer(text: str) -> bool:
    """True for "Photographs by Ida Holm", with a full stop or without one."""
    return _TAKEN_BY.match(text) is not None


def ends_in_credit(text: str) -> bool:
    """True for a caption that ends with whose picture it is about."""
    tail = text[-_TAIL:]
    return _WORDS.are_in(tail) and _CREDITED.search(tail) is not None


def ends_in_han_credit(text: str) -> bool:
    """The same in Chinese and Japanese, where no sign parts the credit from a sentence: a story's own may end so."""
    tail = text[-_TAIL:]
    return any(map(tail.__contains__, _HAN)) and _HAN_CREDITED.search(tail) is not None


def names_picture(text: str) -> bool:
    """True where a word for pictures, and a sign that leads to a name, bear out that a name is a credit."""
    return _PICTURE.search(text) is not None and _SIGN.search(text) is not None


def is_owner(text: str) -> bool:
    """True for a line that says whose a picture is as notices of rights do, without a year: "© AFP", "Copyright: dpa"."""
    return len(text) <= _LONGEST_OWNER and _OWNER.match(text) is not None


def ends_in_signature(text: str) -> bool:
    """True for a line of text that ends with who took its picture and for whom."""
    is_short = len(text) <= _LONGEST_SIGNED and any(map(text.__contains__, _SIGNED_BY))
    is_signed = is_short and (_SIGNED.search(text) or _SOURCED.search(text)) is not None
    return is_signed and not has_rights(text.rpartition("©")[0])


def ends_in_source(text: str) -> bool:
    """True for a line of which that may as well be who wrote it, or where a quotation is from."""
    return _SIGNED.search(text) is None and _SOURCED.search(text) is not None


def names_part(text: str) -> bool:
    """True for a line that is no more than such a name: "Image caption,"."""
    return text.endswith(_AFTER_NAME) and _NAME_OF_PART.match(text) is not None


def is_caption(text: str) -> bool:
    """True for a line that says itself that it is a picture's: "Image caption, ...", ".../File photo"."""
    return (_NAMED.match(text) or _FILE.match(text)) is not None
