"""The words of what stands in the place of a story's rest: how to read on, what a reader must have or do for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.vocabulary.calls import SUBSCRIBE
from newsclean.cleaning.vocabulary.stems import Stems

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# What leads to the rest of a story, by language.
_READ_ON = re.compile(
    r"\b(?:rest of (?:this|the|our) (?:article|story|report|column)|rest (?:van (?:het|dit) artikel|des (?:artikels|textes))|"
    r"reste? de l['’]article|resto (?:d(?:e este|el|o|este) (?:artículo|artigo)|dell['’]articolo)|rest(?:en)? a[fv] (?:artikel|sak)\w*|"
    r"(?:to|in order to) (?:read|access|view) this (?:article|story)|(?:lese|läsa|læse) (?:denne|denna|den här) (?:artikk?el|sak|text)\w*|"
    r"(?:diesen (?:artikel|beitrag|text) (?:zu )?|dit artikel (?:te )?)le[sz]en|leer est[ae] (?:artículo|nota|noticia)|"
    r"ler est[ae] (?:artigo|matéria|conteúdo)|leggere questo articolo|lukeaksesi tämän (?:artikkelin|jutun)|"
    r"przeczytać ten (?:artykuł|tekst)|(?:dalsza część|reszt[aęy]) (?:artykułu|tekstu)|(?:přečtení|čtení) tohoto článku|"
    r"bu (?:haberi|yazıyı|makaleyi) okumak|(?:чтобы|чтоб|щоб) (?:про)?чита\w+ (?:эту |цю )?(?:статью|статтю)|"
    r"(?:read|see|view|unlock|finish|access) (?:the |this )?(?:full|whole|entire|complete|rest of)|"
    r"(?:continu\w+|keep|go on|finish) (?:(?:with )?(?:your )?reading|to read)|(?:story|article) (?:goes on|continues)|"
    r"unlock (?:this|the|more|all) (?:articles?|stor(?:y|ies))|(?:full|entire) (?:article|story)|"
    r"weiter ?(?:zu)?lesen|(?:ganzen|vollständigen|kompletten) (?:artikel|text|beitrag)|"
    r"(?:lire|découvrir|poursuivre|continuer) (?:la (?:suite|lecture)|cet article)|"
    r"l['’](?:article|intégralité)\b.{0,20}(?:entier|complet|intégral)|"
    r"(?:seguir|continuar|sigue|continúa|siga|segueix|continua) (?:leyendo|con la lectura|lendo|llegint)|"
    r"(?:artículo|nota|noticia|contenido) complet[oa]|"
    r"(?:artigo|matéria|reportagem|texto) (?:complet[oa]|na íntegra)|"
    r"(?:continua(?:re)?|proseguire) (?:a leggere|la lettura)|(?:articolo|testo) (?:completo|integrale)|"
    r"verder ?(?:te )?lezen|lees verder|(?:hele|volledige) artikel|läsa? (?:vidare|hela)|"
    r"lese? (?:videre|hele)|læse? (?:videre|hele)|jatka(?:aksesi)? lukemista|lue koko|"
    r"czyta[ćj] dalej|(?:cały|całego|pełny) (?:artykuł|tekst)|(?:celý|zbyt\w+) člán\w+|číst dál\w*|(?:pro )?pokračov\w+ (?:v čet\w+|ve čtení)|čítať ďalej|"
    r"tovább ?olvas\w*|teljes cikk\w*|(?:citiți|citește) (?:mai departe|integral)|articolul complet|"
    r"nastav\w+ čitanj\w+|čitajte dalje|"
    r"(?:чита\w+|прочита\w+|дочита\w+) (?:дальше|полностью|далее|статью|материал|далі|повністю|статтю)|"
    r"διαβάσ\w+ (?:τη συνέχεια|ολόκληρο|περισσότερα)|συνέχεια του άρθρου|"
    r"okumaya devam|devamını oku\w*|(?:yazının|haberin) (?:devamı|tamamı)\w*|"
    r"(?:lanjutkan|melanjutkan) membaca|baca selengkapnya|đọc tiếp|toàn bộ bài)"
    r"|続きを読|全文を読|記事の続き|记事全文|继续阅读|繼續閱讀|阅读全文|閱讀全文|全文閱讀|계속 읽|기사 전문|전체 기사"
    r"|(?:متابعة|مواصلة|لمتابعة|لمواصلة) القراءة|بقية المقال|המש(?:ך|יכו|יך) (?:ב?קריאה|לקרוא)|להמשך (?:ה?קריאה|הכתבה)"
    r"|पूर(?:ा|ी) (?:लेख|खबर|ख़बर)|आगे पढ़ने|यह (?:लेख|खबर|ख़बर) पढ़ने",
    re.IGNORECASE,
)
# Cheap pre-filter: every match of the pattern above contains one of these.
_READ_ON_STEMS = Stems((
    "rest of", "full", "whole", "entire", "complet", "reading", "to read", "goes on", "continues", "unlock", "lesen",
    "ganzen", "llständig", "komplett", "la suite", "la lecture", "cet article", "entier", "intégral", "leyendo",
    "llegint", "la lectura", "lendo", "na íntegra", "leggere", "la lettura", "integral", "lezen", "verder", "artikel", "vidare",
    "videre", "hela", "hele", "lukemista", "lue koko", "dalej", "artykuł", "tekst", "člán", "číst", "čítať", "pokračov", "olvas",
    "teljes", "mai departe", "čitanj", "dalje", "чита", "διαβάσ", "συνέχεια", "okuma", "devam", "tamam", "baca",
    "đọc tiếp", "toàn bộ", "this article", "this story", "rest van", "rest des", "reste de", "rest de", "resto de", "rest a", "resten a",
    "denne", "denna", "den här", "diesen", "dit artikel", "este ", "esta ", "questo", "tämän", "reszt", "článku", "okumak", "पढ़ने", "続き", "全文", "阅读", "閱讀", "계속", "기사", "القراءة", "بقية", "המש", "पूर", "आगे",
))  # fmt: skip
_SUBSCRIBE = re.compile(SUBSCRIBE, re.IGNORECASE)
# What a reader must have, or do, to be let on.
TO_ENTER = re.compile(
    rf"{SUBSCRIBE}|\b(?:accounts?|regist\w+|log(?:ged)?[ -]?in|sign(?:ed)?[ -]?(?:in|up)|members?(?:hip)?|trial|our app|"
    r"download the .{2,30} app|"
    r"probeabo|konto|anmeld\w+|einloggen|premium|compte|inscri\w+|connecte[zr]|identifiez|cuenta|"
    r"inicia sesión|conta|cadastr\w+|iscri\w+|accedi|logga in|logg inn|log ind|meld (?:deg|je|dig)|"
    r"tilaa\w*|tilaus\w*|kirjaudu|zaloguj\w*|subskry\w+|přihl\w+|prihl\w+|bejelentkez\w+|prijav\w+|"
    r"войдите|увійд\w+|зарегистр\w+|зареєстр\w+|συνδεθ\w+|εγγραφ\w+|üye\w*|giriş yap\w*|daftar|masuk|"
    r"đăng (?:ký|nhập))"
    r"|会員|有料|登録|ログイン|登录|登入|注册|註冊|로그인|회원|تسجيل|حساب|הירש|הרשמ|להתחבר|सब्सक्रा|लॉग ?इन",
    re.IGNORECASE,
)
# What says that a story, or the rest of it, is for those alone who pay: "this article is for subscribers only", "you
# have 74 % of this article left to read", "read on for 1 kr".
_ONLY = (
    r"only|exclusive\w*|reserved|available|limited|nur|ausschließlich|exklusiv\w*|vorbehalten|réservé\w*|exclusiv\w+|"
    r"sol[oa]|sólo|reservad\w+|restrit\w+|só|apenas|somente|riservat\w+|esclusiv\w+|disponibil\w+|alleen|exclusief|"
    r"enkel|endast|bara|kun|bare|forbeholdt|låst|vain|ainoastaan|jen|pouze|exkluz\w+|exkluzív\w*|určen\w*|určený|"
    r"výhradně|len|iba|tylko|wyłącznie|jedynie|csak|kizárólag|doar|numai|rezervat\w*|само|samo|le|isključivo|μόνο|"
    r"αποκλειστικά|yalnızca|sadece|özel|только|доступ\w+|лише|тільки|khusus|hanya|chỉ"
)
_STORY = (
    r"article|story|content|report|piece|artikel|beitrag|inhalt|text|contenu|suite|contenido|artículo|nota|noticia|"
    r"conteúdo|artigo|matéria|articolo|contenuto|artikeln|innehåll\w*|artikkelen|saken|artiklen|indhold\w*|artikkeli|"
    r"sisältö|juttu|článek|článok|obsah\w*|artykułu?|tekstu?|treść|materiał|cikk|tartalom|articolul?|conținut\w*|статия\w*|"
    r"съдържание\w*|članak|sadržaj|članek|vsebina|άρθρο|περιεχόμενο|κείμενο|içerik|haber|yazı|makale|статья|материал|"
    r"текст|стаття|матеріал|konten|bài viết|nội dung"
)
_PAYERS = (
    r"(?:for|to) (?:\w+ ){0,2}subscribers|(?:paying|paid|our) members|abonnent\w*|abonné\w*|suscriptor\w*|assinantes|subscritores|abbonati|"
    r"abonnees|prenumeranter\w*|tilaajille\w*|předplatitel\w*|predplatite\w*|prenumerator\w*|subskrybent\w*|"
    r"előfizet\w*|abonaț\w*|абонат\w*|pretplatnik\w*|naročnik\w*|συνδρομητ\w*|abone\w*|подписчик\w*|передплатник\w*|"
    r"підписник\w*|pelanggan|(?:thành viên|độc giả) (?:trả phí|đăng ký)"
)
_RESERVED = r"(?:subscriber|member|premium)s?[- ](?:only|exclusive) (?:story|article|content|report|column)"
_LOCKED = re.compile(
    rf"\b(?:{_STORY})\b[^.!?]{{0,40}}?\b(?:{_ONLY})\b[^.!?]{{0,30}}?\b(?:{_PAYERS})\b"
    rf"|\b(?:{_ONLY})\b[^.!?]{{0,20}}?\b(?:{_STORY})\b[^.!?]{{0,16}}?\b(?:{_PAYERS})\b"
    rf"|\b(?:{_STORY})\b[^.!?]{{0,16}}?\b(?:{_PAYERS})(?: (?:only|vorbehalten|özel\w*))\b"
    r"|\d ?% (?:of this article|dieses artikels|de cet article|de este artículo|deste artigo|di questo articolo|"
    r"van dit artikel|artykułu|článku|av artikeln)\b"
    rf"|\bthis (?:is an? )?{_RESERVED}\b|^\W*{_RESERVED}(?=\W*$|[.:!|])"
    r"|本文[为為是]?(?:付[费費]|[会會][员員]|[订訂][阅閱户戶])|(?:この記事|続き)は、?(?:有料|会員)"
    r"|이 (?:기사|콘텐츠)[는은].{0,4}(?:유료|구독|회원|멤버).{0,8}전용|(?:הכתבה|התוכן|הידיעה).{0,16}למנויים"
    r"|(?:المقال|المحتوى).{0,16}للمشتركين|(?:लेख|खबर|ख़बर) केवल (?:सदस्यों|सब्सक्राइबर)",
    re.IGNORECASE,
)
# One of these is in all of that.
_LOCK_STEMS = Stems((
    "subscriber", "premium", "member", "abonn", "suscriptor", "assinantes", "subscritores", "abbonati", "prenumer", "tilaajille",
    "předplatit", "predplatit", "subskrybent", "előfizet", "abonaț", "абонат", "pretplatnik", "naročnik", "συνδρομητ",
    "abone", "подписчик", "передплатник", "підписник", "pelanggan", "thành viên", "độc giả", "%", "本文", "記事", "続きは",
    "전용", "למנויים", "للمشتركين", "केवल",
))  # fmt: skip
# How newspapers praise what a subscription opens, below stories that are whole: "unlimited access to all our stories".
_ALL = re.compile(
    r"\b(?:unlimited (?:\w+ )?access|all (?:of )?our (?:articles|stories|content|journalism)|(?:read )?without limits?|"
    r"unbegrenzt\w*|unbeschränkt\w*|alle (?:artikel|inhalte)|sans limites?|(?:accès|en) illimité|tous (?:nos|les) (?:articles|contenus)|"
    r"sin l[íi]mites?|acceso ilimitado|todos (?:nuestros|los) (?:artículos|contenidos)|sense l[íi]mits?|accés il·?limitat|"
    r"tots els (?:articles|continguts)|sem limites?|acesso ilimitado|senza limiti|accesso illimitato|"
    r"tutti (?:gli|i nostri) (?:articoli|contenuti)|onbeperkt\w*|alle artikelen|obegränsa\w+|alla (?:våra )?artiklar|"
    r"ubegr(?:e|æ)nset|alle (?:saker|artikler)|rajoituksetta|rajattomasti|bez (?:ograniczeń|limitów)|nieograniczon\w+|"
    r"neomezen\w*|neobmedzen\w*|bez omezení|korlátlan\w*|(?:acces )?nelimitat|neograničen\w*|без ограничений|"
    r"неограниченн\w+|необмежен\w+|без обмежень|неограничен\w*|απεριόριστ\w+|χωρίς όρια|sınırsız\w*|tanpa batas|"
    r"không giới hạn)\b"
    r"|読み放題|有料記事(?:も|が)|登録のご案内|无限(?:阅读|畅读)|無限(?:閱讀|暢讀)|무제한|غير محدود|بلا حدود|ללא הגבלה|असीमित",
    re.IGNORECASE,
)
_USED_UP = re.compile(r"\breached\b|\bfree (?:articles?|stor(?:y|ies))\b", re.IGNORECASE)
_PRICE = re.compile(r"[€$£]\s?\d|\d\s?(?:[€$£₽円元원]|(?:kr|euros?|zł|kč|ft|lei|руб|грн|tl)\b)", re.IGNORECASE)
_LONGEST_LOCK = 160
# So near its beginning a line says how to read on; a short one may name the price alone.
_NEAR, _LONGEST_OFFER = 16, 60
# Words of what walls sell, and for how little: a text of its own may have any of calls.SUBSCRIBE.
_OFFERED = re.compile(
    r"\b(?:abonn|suscripci|suscriptor|assinatura|assinante|abbonat|abbonament|prenumer|premium content)|"
    r"\d ?[€$£] ?(?:testen|per month|im monat|par mois|al mes)"
)
# Cheap pre-filter: every match of the pattern above contains one of these.
_OFFERED_STEMS = Stems((
    "abonn", "suscri", "assina", "abbona", "prenumer", "premium", "testen", "per month", "im monat", "par mois", "al mes",
))  # fmt: skip
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
    return _reads_on(text) is not None and TO_ENTER.search(text) is not None


def locks(text: str) -> bool:
    """True for a line that says that the story, or its rest, is for those alone who pay, or how they get to it."""
    if len(text) > _LONGEST_LOCK:
        return False
    if _LOCK_STEMS.are_in(text) and _LOCKED.search(text) is not None:
        return True
    leads = _reads_on(text)
    if leads is None or leads.start() > _NEAR:
        return False
    is_priced = len(text) <= _LONGEST_OFFER and _PRICE.search(text) is not None
    return is_priced or _SUBSCRIBE.search(text) is not None


def bars(lines: Sequence[str]) -> bool:
    """True for the lines of a wall: one of them locks the story, or tells how to read on where they name together what
    for: a subscription, an account, a price."""
    if any(map(locks, lines)):
        return True
    whole = " ".join(lines)
    if tells_of_wall(whole):
        return True
    is_priced = _PRICE.search(whole) is not None
    return is_priced and any(found.start() <= _NEAR for x in lines if (found := _reads_on(x)) is not None)


def sells(text: str) -> bool:
    """True for words on a subscription: the word itself, how much it opens, what it costs."""
    return any(x.search(text) is not None for x in (_SUBSCRIBE, _ALL, _PRICE))


def praises_subscription(text: str) -> bool:
    """True for words on how much a subscription opens, or what it costs, and none on the rest of a story."""
    if _USED_UP.search(text) or tells_of_wall(text) or any(map(locks, text.split("\n"))):
        return False
    return _ALL.search(text) is not None or _PRICE.search(text) is not None


def _reads_on(text: str) -> re.Match[str] | None:
    return _READ_ON.search(text) if _READ_ON_STEMS.are_in(text) else None


def subscription_in(texts: Iterable[str]) -> str | None:
    """The first word on subscriptions in these lines; null where none is."""
    return next((found[0].lower() for text in texts if (found := _SUBSCRIBE.search(text))), None)


def offer_in(text: str) -> str | None:
    """The words of a short line on what a wall sells; null where it has none."""
    found = _OFFERED.search(text.lower()) if _OFFERED_STEMS.are_in(text) else None
    return found[0] if found is not None else None


def names_own_app(texts: Iterable[str]) -> bool:
    """True for lines of which one offers a newspaper's own app."""
    return any(
        len(x) <= _LONGEST_OF_APP and any(map(x.lower().__contains__, _APP)) and _OWN_APP.search(x) for x in texts
    )
