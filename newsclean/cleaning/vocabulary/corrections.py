"""How newspapers say what they have put right in a story: the words that begin such a note, and those within."""

from __future__ import annotations

import re

from newsclean.cleaning.vocabulary.stems import Stems

# What such a note is called, whatever follows.
_NAMES = (
    r"corrections?(?: (?:and|&) clarifications?)?|clarifications?|corrigend(?:um|a)|errat(?:um|a)|retraction"
    r"|(?:korrektur|berichtigung|richtigstellung)(?:shinweis)?|rectificatifs?|correctifs?|mises? au point"
    r"|fe de (?:errores|erratas)|corrección|corrige|rectificación|aclaración|correç(?:ão|ões)|erramos|errámos|errata(?: corrige)?"
    r"|correzione|rettifica|precisazione|correctie|rectificatie|verbetering|rättelse|förtydligande|rettelser?|retting"
    r"|presisering|præcisering|korjaus|oikaisu|leiðrétting|parandus|sprostowani[ea]|korekta|oprava|upřesnění"
    r"|helyesbítés|javítás|pontosítás|erată|rectificare|correcció|rectificació|fe d'errades|поправка|корекция|исправк[аи]"
    r"|исправление|уточнение|виправлення|уточнення|ispravka|ispravak|popravek|korigim|διόρθωση|επανόρθωση|διευκρίνιση"
    r"|düzeltme|tekzip|düzəliş|түзету|תיקון(?: טעות)?|הבהרה|تصحيح|تصويب|توضيح|استدراك|اصلاحیه|تصحیح|تصحیح و توضیح|وضاحت"
    r"|सुधार|भूल ?सुधार|शुद्धिपत्र|स्पष्टीकरण|সংশোধনী|ভুল সংশোধন|दुरुस्ती|திருத்தம்|సవరణ|ralat|koreksi|klarifikasi|pembetulan|pagtutuwid"
    r"|đính chính|แก้ไขข่าว|更正|勘误|勘誤|訂正|お詫びと訂正|おわびと訂正|정정(?: ?보도)?|바로잡습니다|바로잡음|masahihisho"
)
# What else its editors say there as well: only a note with a word for a change is one.
_NOTES = (
    r"editor['’]?s?['’]? notes?|notes? (?:from|by) the editors?|updates?|updated|note|an? (?:earlier|previous) version"
    r"|(?:an|die|anm\.|anmerkungs?)(?: der| d\.)? (?:redaktion|red\.)|anmerkung|hinweis|update|aktualisierung|transparenzhinweis"
    r"|ndlr|note de la rédaction|n\.d\.l\.r\.|mise à jour|actualisation|nota (?:de la redacción|del editor|de redacción|da redação|do editor"
    r"|della redazione|de redactie)|actualización|atualização|nota|aggiornamento|ndr|noot van de redactie|naschrift|redactie"
    r"|redaktionens anmärkning|fotnot|uppdatering|redaktionel note|oppdatering|toimituksen huomautus|päivitys"
    r"|od redakcji|aktualizacja|poznámka redakce|aktualizace|poznámka redakcie|a szerkesztő megjegyzése|frissítés"
    r"|nota redacției|actualizare|nota de la redacció|actualització|от редакции|обновление|примечание(?: редакции)?"
    r"|бележка на редактора|від редакції|оновлення|оновлено|napomena(?: redakcije| uredništva)?|opomba uredništva"
    r"|σημείωση(?: της σύνταξης| σύνταξης)?|ενημέρωση|editörün notu|güncelleme|redaksiyadan|הערת (?:ה)?(?:עורך|מערכת)|עדכון"
    r"|ملاحظة(?: المحرر)?|تنويه|تحديث|توضیح|یادداشت سردبیر|ایڈیٹر کا نوٹ|نوٹ|संपादक की टिप्पणी|संपादकीय नोट|नोट|अपडेट"
    r"|সম্পাদকের নোট|catatan redaksi|pembaruan|nota editor|ghi chú của tòa soạn|หมายเหตุ|编者按|編者按|编者注|編按|更新|说明|編集部注|追記|お断り"
    r"|편집자 ?주|업데이트|알립니다"
)
_CHANGES = Stems((
    "updated to", "been updated", "was updated", "has since", "have since", "correct", "amended", "clarif", "earlier version",
    "previous version", "original version", "misstated", "korrig", "korrekt", "fassung", "früheren version",
    "ersten version", "ergänzt", "aktualis", "berichtig", "modifié", "corrig", "mis à jour", "version précédente",
    "première version", "versión anterior", "actualizad", "corregid", "modificad", "atualizad", "versão anterior",
    "alterad", "aggiornat", "corrett", "precedente versione", "prima versione", "eerdere versie", "aangepast",
    "gecorrigeerd", "bijgewerkt", "aangevuld", "tidigare version", "uppdaterad", "uppdaterat", "rättat", "ändrat",
    "tidligere versjon", "tidligere version", "opdateret", "oppdatert", "rettet", "päivitetty", "aiemmassa versiossa",
    "korjattu", "zaktualizowa", "uzupełni", "poprawi", "pierwotnej wersji", "wcześniejszej wersji", "opraven", "doplněn",
    "aktualizovan", "původní verz", "předchozí verz", "doplnen", "javítottuk", "frissítettük", "kiegészítettük",
    "korábbi változat", "actualizat", "versiunea anterioară", "versió anterior", "дополнен", "обновл", "исправ",
    "предыдущей версии", "первоначальной версии", "первой версии", "доповнен", "оновлен", "виправ", "попередній версії",
    "допълнен", "коригиран", "dopunjen", "ažuriran", "ispravljen", "prethodnoj verziji", "posodobljen", "popravljen",
    "ενημερώθηκε", "διορθώθηκε", "προηγούμενη έκδοση", "güncellenmiş", "güncellen", "düzeltil", "ilk halinde",
    "önceki sürüm", "yenilənib", "עודכנ", "תוקנ", "גרסה קודמת", "تحديث", "تصحيح", "تعديل", "نسخة سابقة", "به‌روز",
    "اصلاح شد", "نسخه قبلی", "अपडेट किया", "सुधार", "पहले की खबर", "সংশোধন", "হালনাগাদ", "diperbarui", "dikoreksi",
    "diralat", "versi sebelumnya", "kemas kini", "cập nhật", "đính chính", "phiên bản trước", "แก้ไข", "อัปเดต",
    "更新", "更正", "修正", "修改", "初稿", "補充", "补充", "訂正", "加筆", "当初", "수정", "정정", "바로잡", "업데이트", "최초 보도",
))  # fmt: skip
# Notes that say so in a sentence of their own.
_SENTENCE = (
    r"this (?:(?:\w+ ){0,3})(?:article|story|report|piece|post|column|page|headline|copy)(?:,? [^.]{0,60})? "
    r"(?:was|has been|is being|is) (?:amended|corrected|updated|revised|edited|changed|clarified)\b"
    r"|(?:an?|the) (?:earlier|previous|original) version of this\b"
    r"|(?:dieser|der) (?:artikel|text|beitrag) wurde [^.]{0,60}(?:korrigiert|aktualisiert|ergänzt|berichtigt)"
    r"|in einer (?:früheren|ersten|vorherigen|älteren) (?:version|fassung)\b"
    r"|(?:cet|l['’]) ?article a été (?:modifié|mis à jour|corrigé)|une (?:première|précédente) version de cet article"
    r"|este (?:artículo|texto) (?:ha sido|fue) (?:actualizado|corregido|modificado)|una versión anterior de est"
    r"|(?:este|esta|o|a) (?:texto|artigo|reportagem|matéria|notícia) foi (?:atualizad|corrigid)|uma versão anterior d"
    r"|(?:questo|l['’]) ?articolo è stato (?:aggiornato|corretto|modificato)|in una (?:precedente|prima) versione d"
    r"|dit artikel (?:is|werd) [^.]{0,40}(?:aangepast|gecorrigeerd|bijgewerkt)|in een eerdere versie van dit artikel"
    r"|i en tidigare version av (?:artikeln|texten)|en tidigare version av (?:artikeln|texten)"
    r"|i en tidligere (?:versjon|version) av? |w (?:pierwotnej|poprzedniej|wcześniejszej) wersji"
    r"|в (?:предыдущей|первоначальной|первой|более ранней) версии|у попередній версії|haberin (?:ilk|önceki) halinde"
    r"|(?:本文|此文|文章)(?:已|曾|初稿)[^。]{0,20}(?:更新|更正|修改|修正)"
)
# A name or a note is parted from what it says: by a colon, a dash, brackets, a date between.
_PARTED = r"(?:\s?[(（\[][^)）\]]{1,40}[)）\]]|[^:：.。\n]{0,30}?)\s?(?:[:：】\]）)]|\s[-–—]|[.—–]\s)"
_NAMED = re.compile(rf"^[^\w]*(?:{_NAMES})(?!\w){_PARTED}", re.IGNORECASE)
_NOTED = re.compile(rf"^[^\w]*(?:{_NOTES})(?!\w){_PARTED}", re.IGNORECASE)
_SAYS = re.compile(rf"^[^\w]*(?:{_SENTENCE})", re.IGNORECASE)
_NAME = re.compile(rf"^[^\w]*(?:{_NAMES})[^\w]*$", re.IGNORECASE)
_LONGEST = 700


def is_correction(text: str) -> bool:
    """True for a note on what a story has been put right in, or updated with."""
    if len(text) > _LONGEST:
        return False
    return bool(_NAMED.match(text) or _SAYS.match(text) or (_NOTED.match(text) and _CHANGES.are_in(text)))


def names_correction(text: str) -> bool:
    """True for the words over such a note."""
    return _NAME.match(text) is not None
