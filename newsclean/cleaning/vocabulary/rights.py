"""What notices of rights and of what a newspaper does not answer for say."""

from __future__ import annotations

import re

from newsclean.cleaning.vocabulary.stems import Stems

# What a notice of rights holds, in lower case.
PHRASES = (
    "©", "(c) 19", "(c) 20", "copyright", "rights reserved", "rechte vorbehalten", "droits réservés",
    "derechos reservados", "direitos reservados", "diritti riservati", "riproduzione riservata", "prawa zastrzeżone",
    "nie może być powielan",
    "права защищены",
    "права захищені", "版权所有", "版權所有", "転載", "转载", "전재", "جميع الحقوق", "حقوق محفوظ", "حقوق برای", "کلیه حقوق", "הזכויות שמורות",
    "सर्वाधिकार सुरक्षित", "جملہ حقوق", "alle rettigheder",
    "alle rechten", "eftertryck", "hak cipta", "tüm hakları", "her hakkı saklıdır", "her hakkı mahfuzdur", "drets reservats", "drepturile rezervate", "práva vyhrazena",
    "práva vyhradené", "jog fenntartva", "prava pridržana", "oikeudet pidätetään", "kopiowanie zabronione",
    "με την επιφύλαξη", "material may not be published",
    "shall not be published", "not to be reproduced", "при использовании материал", "при перепечатке",
    "при використанні матеріал", "πνευματικά δικαιώματα",
    "protected by recaptcha", "powered by wordpress", "not responsible for", "solely those of", "affiliate links",
    "do not necessarily reflect", "do not reflect the newspaper", "do not reflect the paper", "do not necessarily represent", "keine haftung", "не несет ответственности",
    "не несёт ответственности", "expressly prohibited",
    "гиперссылка на", "активная ссылка",
    "no reflejan necesariamente", "no representan necesariamente", "não refletem necessariamente",
    "non riflettono necessariamente", "ne reflètent pas nécessairement", "لا تعبر بالضرورة", "لا يعبر بالضرورة",
    "متفق ہونا ضروری نہیں", "편집 방향과 다를 수", "tidak mencerminkan pandangan",
    "未经授权", "书面授权", "未經授權", "icp备", "icp证", "公网安备",
)  # fmt: skip
# "All rights belong to the site": stories tell of all rights of women.
_ALL_RIGHTS, _RIGHTS = re.compile(r"تمامی? (?:\w+ )?حقوق\b.*(?:محفوظ|متعلق)"), "حقوق"
# What says that a text's views are its writer's own; whole sentences, no shorter than that.
DISCLAIMERS = (
    "does not necessarily reflect", "does not necessarily represent", "editorials represent the",
    "editorials reflect the", "nicht die der redaktion", "meinung der redaktion wieder",
    "meinung der autorin wieder", "meinung des autors wieder", "meinung der autoren wieder",
    "ausschließlich die meinung der autor", "ausschließlich die meinung des autors", "engagent que leur",
    "engage que son auteur", "engage que l'auteur", "engage que l’auteur",
    "ne reflète pas nécessairement", "no refleja necesariamente", "no representa necesariamente",
    "no necesariamente refleja", "responsabilidad exclusiva de", "não reflete necessariamente",
    "não representam necessariamente", "não representa necessariamente", "são da responsabilidade d",
    "são de responsabilidade d", "não traduzem a opinião", "non rispecchiano necessariamente",
    "non riflette necessariamente", "niet noodzakelijk de mening", "noodzakelijkerwijs de mening",
    "a nie redakcji", "stanowiska redakcji", "är skribentens egna", "udtryk for skribentens",
    "for skribentens regning", "politikasını yansıt", "görüşünü yansıtmayabilir", "pendapat pribadi penulis",
    "tidak mencerminkan sikap", "δεν απηχούν", "δεν εκφράζουν απαραίτητα",
    "может не совпадать с", "могут не совпадать с", "може не збігатися з", "можуть не збігатися з",
    "لا تعكس بالضرورة", "لا يعكس بالضرورة", "لا تمثل بالضرورة", "تعبر عن آراء كتابها", "निजी विचार हैं",
    "仅代表作者", "僅代表作者", "不代表本报", "不代表本報", "不代表本网", "不代表本網", "筆者個人の見解",
    "筆者の個人的見解", "필자의 개인 의견", "필자 개인의 의견",
)  # fmt: skip
# The least length of a text with one of them, in any script and in letters without accents.
_SHORTEST, _SHORTEST_PLAIN = 16, 40
# The words of sentences that say that the views of a piece are its writer's own, in the order in which they stand.
_OWN_VIEWS = re.compile(
    r"\b(?:views|opinions)\b[^.]{0,60}\bexpressed\b[^.]{0,100}\b(?:author|writer|contributor|columnist)s?\b|"
    r"\bexpressed (?:views|opinions) are (?:not|solely|those)\b|"
    r"\bopiniones\b[^.]{0,40}\b(?:expresadas|vertidas)\b[^.]{0,100}\b(?:autor|autora|autores|firmante)\b|"
    r"\bopiniões\b[^.]{0,40}\bexpressas\b[^.]{0,100}\b(?:autor|autora|autores)\b|"
    r"\bopinions\b[^.]{0,40}\bexprimées\b[^.]{0,100}\b(?:auteur|autrice|auteurs)\b|"
    r"\bopinioni\b[^.]{0,40}\bespresse\b[^.]{0,100}\b(?:autore|autrice|autori)\b|"
    r"\bmeinung (?:des autors|der autorin|der autoren) wieder\b|\bmening(?:en)? van de (?:auteur|schrijver)s?\b|"
    r"\bskribentens eg(?:na|en)\b|\bмнение автора\b|\bpoglądy autora\b|\byazarın (?:kendi )?görüş|"
    r"筆者個人の見解|필자의? 개인(?:적인)? 의견",
    re.IGNORECASE,
)
_VIEWS = Stems(
    (
        "expressed",
        "opiniones",
        "opiniões",
        "exprimées",
        "espresse",
        " wieder",
        "van de ",
        "skribentens",
        "мнение",
        "poglądy",
        "yazarın",
        "見解",
        "의견",
    )
)
_STEMS, _DISCLAIMERS = Stems(PHRASES), Stems(DISCLAIMERS)


def has_rights(text: str) -> bool:
    """True for a text with one of these phrases."""
    if _STEMS.are_in(text) or (_RIGHTS in text and _ALL_RIGHTS.search(text)):
        return True
    return len(text) >= (_SHORTEST_PLAIN if text.isascii() else _SHORTEST) and _DISCLAIMERS.are_in(text)


def are_own_views(text: str) -> bool:
    """True for a sentence that says that the views of a piece are its writer's own."""
    return _VIEWS.are_in(text) and _OWN_VIEWS.search(text) is not None
