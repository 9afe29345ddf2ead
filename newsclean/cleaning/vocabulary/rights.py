"""What notices of rights and of what a newspaper does not answer for say."""

from __future__ import annotations

from newsclean.cleaning.vocabulary.stems import Stems

# What a notice of rights holds, in lower case.
PHRASES = (
    "©", "(c) 19", "(c) 20", "copyright", "rights reserved", "rechte vorbehalten", "droits réservés",
    "derechos reservados", "direitos reservados", "diritti riservati", "riproduzione riservata", "prawa zastrzeżone",
    "права защищены",
    "права захищені", "版权所有", "版權所有", "転載", "转载", "전재", "جميع الحقوق", "جملہ حقوق", "alle rettigheder",
    "alle rechten", "eftertryck", "hak cipta", "tüm hakları", "με την επιφύλαξη", "material may not be published",
    "shall not be published", "not to be reproduced", "при использовании материал", "при перепечатке",
    "при використанні матеріал", "πνευματικά δικαιώματα",
    "protected by recaptcha", "powered by wordpress", "not responsible for", "solely those of", "affiliate links",
    "do not necessarily reflect", "do not necessarily represent", "keine haftung", "не несет ответственности",
    "не несёт ответственности", "expressly prohibited",
    "гиперссылка на", "активная ссылка",
    "no reflejan necesariamente", "no representan necesariamente", "não refletem necessariamente",
    "non riflettono necessariamente", "ne reflètent pas nécessairement", "لا تعبر بالضرورة", "لا يعبر بالضرورة",
    "متفق ہونا ضروری نہیں", "편집 방향과 다를 수", "tidak mencerminkan pandangan",
    "未经授权", "书面授权", "未經授權", "icp备", "icp证", "公网安备",
)  # fmt: skip
_STEMS = Stems(PHRASES)


def has_rights(text: str) -> bool:
    """True for a text with one of these phrases."""
    return _STEMS.are_in(text)
