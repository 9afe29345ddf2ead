"""The words of what stands in the place of a story's rest: how to read on, what a reader must have or do for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.vocabulary.stems import Stems

if TYPE_CHECKING:
    from collections.abc import Iterable

# What leads to the rest of a story, by language.
_READ_ON = re.compile(
    r"\b(?:rest of (?:this|the|our) (?:article|story|report|column)|"
    r"(?:read|see|view|unlock|finish|access) (?:the |this )?(?:full|whole|entire|complete|rest of)|"
    r"(?:continu\w+|keep|go on|finish) (?:(?:with )?(?:your )?reading|to read)|(?:story|article) (?:goes on|continues)|"
    r"unlock (?:this|the|more|all) (?:articles?|stor(?:y|ies))|(?:full|entire) (?:article|story)|"
    r"weiter ?(?:zu)?lesen|(?:ganzen|vollständigen|kompletten) (?:artikel|text|beitrag)|"
    r"(?:lire|découvrir|poursuivre|continuer) (?:la (?:suite|lecture)|cet article)|"
    r"l['’](?:article|intégralité)\b.{0,20}(?:entier|complet|intégral)|"
    r"(?:seguir|continuar|sigue|continúa|siga) (?:leyendo|con la lectura|lendo)|"
    r"(?:artículo|nota|noticia|contenido) complet[oa]|"
    r"(?:artigo|matéria|reportagem|texto) (?:complet[oa]|na íntegra)|"
    r"(?:continua(?:re)?|proseguire) (?:a leggere|la lettura)|(?:articolo|testo) (?:completo|integrale)|"
    r"verder ?(?:te )?lezen|lees verder|(?:hele|volledige) artikel|läsa? (?:vidare|hela)|"
    r"lese? (?:videre|hele)|læse? (?:videre|hele)|jatka(?:aksesi)? lukemista|lue koko|"
    r"czyta[ćj] dalej|(?:cały|całego|pełny) (?:artykuł|tekst)|(?:celý|zbyt\w+) člán\w+|číst dál\w*|čítať ďalej|"
    r"tovább ?olvas\w*|teljes cikk\w*|(?:citiți|citește) (?:mai departe|integral)|articolul complet|"
    r"nastav\w+ čitanj\w+|čitajte dalje|"
    r"(?:чита\w+|прочита\w+|дочита\w+) (?:дальше|полностью|далее|статью|материал|далі|повністю|статтю)|"
    r"διαβάσ\w+ (?:τη συνέχεια|ολόκληρο|περισσότερα)|συνέχεια του άρθρου|"
    r"okumaya devam|(?:yazının|haberin) (?:devamı|tamamı)\w*|"
    r"(?:lanjutkan|melanjutkan) membaca|baca selengkapnya|đọc tiếp|toàn bộ bài)"
    r"|続きを読|全文を読|記事の続き|记事全文|继续阅读|繼續閱讀|阅读全文|閱讀全文|全文閱讀|계속 읽|기사 전문|전체 기사"
    r"|(?:متابعة|مواصلة|لمتابعة|لمواصلة) القراءة|بقية المقال|המש(?:ך|יכו) (?:ב?קריאה|לקרוא)|להמשך (?:ה?קריאה|הכתבה)"
    r"|पूर(?:ा|ी) (?:लेख|खबर|ख़बर)|आगे पढ़ने",
    re.IGNORECASE,
)
# Cheap pre-filter: every match of the pattern above contains one of these.
_READ_ON_STEMS = Stems((
    "rest of", "full", "whole", "entire", "complet", "reading", "to read", "goes on", "continues", "unlock", "lesen",
    "ganzen", "llständig", "komplett", "la suite", "la lecture", "cet article", "entier", "intégral", "leyendo",
    "la lectura", "lendo", "na íntegra", "leggere", "la lettura", "integral", "lezen", "verder", "artikel", "vidare",
    "videre", "hela", "hele", "lukemista", "lue koko", "dalej", "artykuł", "tekst", "člán", "číst", "čítať", "olvas",
    "teljes", "mai departe", "čitanj", "dalje", "чита", "διαβάσ", "συνέχεια", "okuma", "devam", "tamam", "baca",
    "đọc tiếp", "toàn bộ", "続き", "全文", "阅读", "閱讀", "계속", "기사", "القراءة", "بقية", "המש", "पूर", "आगे",
))  # fmt: skip
_SUBSCRIPTIONS = (
    r"subscri|\babon|\babos?\b|suscr[ií]|\bassin(?:e|at|ant)|abbon|prenumer|předpl|predpl|előfiz|pretpl|подпис|підпис|"
    r"передплат|συνδρομ|購読|订阅|訂閱|구독|اشتر|מנוי|langganan|pelanggan|\babone|सदस्य|सब्सक्रा"
)
_SUBSCRIBE = re.compile(_SUBSCRIPTIONS, re.IGNORECASE)
# What a reader must have, or do, to be let on.
_TO_ENTER = re.compile(
    rf"{_SUBSCRIPTIONS}|\b(?:accounts?|regist\w+|log(?:ged)?[ -]?in|sign(?:ed)?[ -]?(?:in|up)|members?(?:hip)?|trial|our app|"
    r"probeabo|konto|anmeld\w+|einloggen|premium|compte|inscri\w+|connecte[zr]|identifiez|cuenta|"
    r"inicia sesión|conta|cadastr\w+|iscri\w+|accedi|logga in|logg inn|log ind|meld (?:deg|je|dig)|"
    r"tilaa\w*|tilaus\w*|kirjaudu|zaloguj\w*|subskry\w+|přihl\w+|prihl\w+|bejelentkez\w+|prijav\w+|"
    r"войдите|увійд\w+|зарегистр\w+|зареєстр\w+|συνδεθ\w+|εγγραφ\w+|üye\w*|giriş yap\w*|daftar|masuk|"
    r"đăng (?:ký|nhập))"
    r"|会員|有料|登録|ログイン|登录|登入|注册|註冊|로그인|회원|تسجيل|حساب|הירש|הרשמ|להתחבר|सब्सक्रा|लॉग ?इन",
    re.IGNORECASE,
)
# What asks for a gift, and is no wall.
_GIFTS = re.compile(
    r"\bdon(?:at|ier|eer|asi|ez\b|are\b|a\b)|\bun don\b|spende|\bgift\b|freiwillig|unterstütz|\bsteun|soutene[zr]|soutien|\bapoi[ae]|"
    r"\bapoy[ae]|sosten\w+|\bst[øö]tt|wesprz|wspar|поддерж|підтрим|bağış|destek|\bdukung|support (?:us|our|the|this)|"
    r"contribut|寄付|捐|후원|تبرع|सहयोग",
    re.IGNORECASE,
)
# A newspaper's own app, in its words, and the longest line that offers it.
_OWN_APP = re.compile(
    r"\b(?:our|unsere[rn]?|die kostenlose|notre|nuestra|nosso|nossa|la nostra|onze|vår|vores|nasz\w*|naš\w*|наш\w*|"
    r"aplikasi)\b.{0,30}\b(?:apps?|appli|application mobile|(?<=notre )application|aplicaci\w+|aplicativo|applicazione|"
    r"aplikac\w+|приложени\w+)\b",
    re.IGNORECASE,
)
_APP = ("app", "aplic", "aplik", "прилож")
_LONGEST_OF_APP = 160


def tells_of_wall(text: str) -> bool:
    """True for words on how to read the rest of a story that is not there."""
    return _READ_ON_STEMS.are_in(text) and _READ_ON.search(text) is not None and _TO_ENTER.search(text) is not None


def asks_for_gift(text: str) -> bool:
    """True for words by which a newspaper asks for a gift and sells no subscription."""
    return _GIFTS.search(text) is not None and _TO_ENTER.search(text) is None


def subscription_in(texts: Iterable[str]) -> str | None:
    """The first word on subscriptions in these lines; null where none is."""
    return next((found[0].lower() for text in texts if (found := _SUBSCRIBE.search(text))), None)


def names_own_app(texts: Iterable[str]) -> bool:
    """True for lines of which one offers a newspaper's own app."""
    return any(
        len(x) <= _LONGEST_OF_APP and any(map(x.lower().__contains__, _APP)) and _OWN_APP.search(x) for x in texts
    )
