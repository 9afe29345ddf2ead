"""The words that begin bylines."""

from __future__ import annotations

import re

from newsclean.cleaning.vocabulary import any_of
from newsclean.cleaning.vocabulary.credits import MORE_NOUNS, NOUNS

# "And" between two names, as one word that is no part of names elsewhere.
AND = (
    "and", "und", "et", "y", "og", "och", "ja", "oraz", "ve", "dan", "és", "și", "và", "dhe", "и", "та", "και", "اور", "و",
    "और", "एवं", "এবং",
)  # fmt: skip
# The same in languages whose word is a part of names elsewhere: no name where it stands alone.
MORE_AND = (
    "a",
    "e",
    "en",
    "i",
    "in",
    "ir",
    "un",
    "with",
    "mit",
    "avec",
    "con",
    "com",
    "med",
    "met",
    "s",
    "й",
    "і",
    "а",
    "ও",
    "&",
)
# "By" of the languages that write it before the names.
BY = ("by", "von", "par", "por", "door", "av", "af", "di", "przez", "oleh")
# Behind "por" it makes "why", which begins titles.
_NO_WHY = r"(?!(?<=\bpor )qu[eé]\b)"
# What names the trade or the act, with a colon or without one.
_TRADE = (
    "a cura di", "autor", "autorin", "autora", "auteur", "автор", "γράφει ο", "γράφει η", "作者", "記者", "记者",
    "本报记者", "本報記者", "本刊记者", "撰文", "文", "記事", "기자명", "بقلم", "كتب", "كتبت", "تحرير", "إعداد", "به قلم", "نویسنده", "تحریر", "מאת", "โดย", "เขียนโดย", "लेखक",
    "द्वारा",
)  # fmt: skip
# What begins a byline with a colon only.
_WITH_COLON = (
    "text", "texte", "testo", "texto", "tekst", "teksti", "words", "haber", "yazan", "írta", "szöveg",
    "skribent", "byline", "penulis", "escribe", "escriben", "خبرنگار", "संवाददाता", "текст", "подготовил", "подготовила", "ρεπορτάζ", "επιμέλεια",
    "szerző", "tác giả", "thực hiện", "mwandishi", "imeandikwa na", "เรื่อง", "napsal", "napsala", "napísal", "napísala",
    "লেখা", "글", "聞き手", "оруулсан", "нийтэлсэн", "бичсэн", "сурвалжлагч", "ผู้เขียน", "ผู้สื่อข่าว",
)  # fmt: skip
# Who wrote a piece and took its pictures: "Text och foto: Ada Reyes", "글·사진 김하늘 기자".
_WORDS = (
    "text", "texte", "texto", "testo", "tekst", "teksti", "words", "story", "текст", "szöveg", "besedilo", "文", "글",
)  # fmt: skip
_PICTURES = (*NOUNS, *MORE_NOUNS, "foto's", "zdjęcia", "kuvat", "fotók", "fotky", "billeder", "bilde")
BOTH = rf"(?:{any_of(_WORDS)})\s*(?:[&/+·・]|{any_of((*AND, *MORE_AND))})\s*(?:{any_of(_PICTURES)})"
# "Author of the article:" has no name of its own.
_AUTHOR = r"author(?: of the article)?(?=\s*:|\s+(?-i:[A-Z]))"
_ACTS = "written|posted|submitted|reported|published|interview|text|story|words"
# What a German newspaper calls the piece that someone wrote: "Ein Kommentar von Ada Reyes", with a whole name.
_PIECES = (
    "analyse", "artikel", "beitrag", "blogbeitrag", "blog-beitrag", "blog beitrag", "essay", "gastbeitrag", "gastkommentar", "glosse", "interview", "kolumne", "kommentar", "leitartikel",
    "meinungsbeitrag", "porträt", "reportage", "rezension",
)  # fmt: skip
_PIECE_BY = rf"(?:eine?\s+)?(?:{any_of(_PIECES)})\s+von\s+(?-i:(?=[A-ZÄÖÜ]\S+\s+(?:[a-z]{{2,3}}\s+)?[A-ZÄÖÜ]))"
# The same of others: "Opinion by Ada Reyes".
_COLUMNS = (
    "opinion", "analysis", "commentary", "comment", "column", "guest column", "essay", "perspective", "opinión", "análisis",
    "columna", "opinião", "análise", "coluna", "chronique", "tribune", "commento", "analisi", "opinie", "kommentar",
    "analyse",
)  # fmt: skip
_COLUMN_BY = (
    rf"(?:{any_of(_COLUMNS)})\s+(?:by|por|par|di|door|av|af)\s+"
    r"(?-i:(?=[A-ZÀ-Þ]\S+\s+(?:[a-z]{2,3}\s+)?[A-ZÀ-Þ]))"
)
# "Dal nostro inviato Ada Reyes", "De notre correspondante à Rome, Ada Reyes", "Aus Rom berichtet Ada Reyes".
_OURS = (
    r"(?:(?:dal(?:la)?|de|do|da)\s+(?:nostr[oa]|notre|nuestr[oa]|noss[oa])\s+(?:inviat[oa]|corrispondente|envoyée?|"
    r"correspondante?|enviad[oa]|corresponsal|correspondente)(?:\s+(?:special|spécial|especial)\w*)?"
    r"(?:\s+(?:à|ad?|en|em)\s+(?-i:[A-ZÀ-Þ])\S*?)?,?|aus\s+\S+\s+berichtet:?)\s+(?-i:(?=[A-ZÀ-Þ]\S+\s+[A-ZÀ-Þ]))"
)
# What stands between "by" and a name: "Von unserer Redakteurin Ada Reyes", "Door onze verslaggever Ada Reyes".
_OUR_OWN = (
    r"(?:unser(?:er|em|en)|onze|our(?: own| special)?|vår)\s+(?:redakteur\w*|redaktionsmitglied|korrespondent\w*|"
    r"reporter\w*|mitarbeiter\w*|volontär\w*|autor\w*|gastautor\w*|redact\w+|verslag\w+|medewerk\w+|"
    r"correspondente?|medarbetare)(?:\s+in\s+(?-i:[A-ZÀ-Þ])\S*)?,?\s+(?-i:(?=[A-ZÀ-Þ]\S+\s+(?:[a-z]{2,3}\s+)*[A-ZÀ-Þ]))"
)
# Small words of Romanian and Swahili, which begin names elsewhere: a whole name follows.
_SMALL = r"(?-i:de|Na|NA)\s+(?-i:(?=[A-ZÀ-ÞȘȚĂ]\S+\s+[A-ZÀ-ÞȘȚĂ]\S+$))"
# What agencies put before names, several times on one line.
_AGENCY_ACTS = r"(?:additional\s+)?(?:reporting|writing)\s+by\s+"
# What names a piece, or is the first word of a headline: the line has nothing but a name behind the colon.
_REPORTED = (
    r"r[ie]sponde\s+(?-i:(?=[A-ZÀ-Þ]\S+(?:\s+[a-z]{2,3})?(?:\s+[A-ZÀ-Þ]\S+){1,2}$))|"
    r"interview\s*:\s*(?-i:(?=[A-ZÀ-Þ]\S+(?:\s+[A-ZÀ-Þ]\S+){1,2}$))|"
    r"(?:تقرير|گزارش|رپورٹ|रिपोर्ट)\s*:\s*(?=\S+(?:\s+\S+){1,2}$)"
)
# Prepositions that begin other lines as well: a byline has little more than a name behind them.
_PREPOSITIONS = (
    r"(?:από(?: τ[οη]ν| τους)?|του|της)\s+(?-i:(?=[Α-ΩΆΈΉΊΌΎΏ]\S*(?:\s+(?:και\s+)?[Α-ΩΆΈΉΊΌΎΏ]\S*){1,4}$))|"
    r"(?:از|从)\s+(?=\S+(?:\s+\S+){1,3}$)"
)
# What programs for websites write before the name of whoever put a story up.
_PUT_UP = (
    *(f"{x} von" for x in ("eingestellt", "erstellt", "geschrieben", "gespeichert", "veröffentlicht", "verfasst", "gepostet")),
    *(f"{x} par" for x in ("publié", "publiée", "posté", "écrit", "écrite", "rédigé", "rédigée")),
    *(f"{x} por" for x in ("publicado", "publicada", "escrito", "escrita", "postado", "postada", "enviado")),
    "ein artikel von", "scritto da", "pubblicato da", "geschreven door", "geplaatst door", "skrivet av", "publicerad av",
    "skrevet av", "skrevet af", "oprettet af", "lagt inn av", "dodane przez", "opublikowane przez", "napisao", "napisala", "аутор", "wpisany przez", "napisany przez", "scris de",
    "ditulis oleh", "diposting oleh", "diposkan oleh", "написано от", "viết bởi", "đăng bởi", "نوشته شده توسط", "נכתב על ידי",
)  # fmt: skip
_MORE = ("author", "ein", "eine", "dal", "dalla", "de", "do", "da", "aus", "risponde", "responde")
# The first words of all bylines; those of Latin letters are looked for before any pattern is.
FIRST_WORDS = frozenset(
    x.split()[0]
    for x in (*BY, *_TRADE, *_WITH_COLON, *_PIECES, *_COLUMNS, *_ACTS.split("|"), *_PUT_UP, *_MORE)
    if x[0] < "\u0250"
)
# A reporter in Vietnamese: "PV Hoàng Minh Châu".
_PV = r"(?-i:PV|CTV)[\s:]\s*(?-i:(?=[A-ZÀ-ÞĂĐĨŨƠƯẠ-Ỹ]\S*\s))"
# Signs of Chinese, Japanese and Korean that a slash parts from the name as well: 文／陳柏翰.
_SLASHED = r"(?:撰?文|글|[记記]者)\s?[/／]\s?(?=[^\W\da-z])"
# A regular expression for a byline's beginning, up to its first name; to be compiled without regard to case.
BEGINNING = (
    rf"(?:(?:(?:{_ACTS})\s+by|{any_of((*BY, *_TRADE))}|{_AUTHOR})(?:\s*[:：・]\s*|\s+){_NO_WHY}|"
    rf"(?:{any_of(_WITH_COLON)}|{BOTH})\s*[:：]\s*|{_PIECE_BY}|{_COLUMN_BY}|{_OURS}|{_REPORTED}|{_PREPOSITIONS}|{_SLASHED}|{_PV}|"
    rf"(?:{any_of(_PUT_UP)})(?:\s*[:：]\s*|\s+))"
)
# The same of a line that is known to be a byline, and needs no colon.
LEAD = (
    rf"(?:{BOTH}|{any_of((*BY, *_TRADE, *_WITH_COLON))}|{_AUTHOR})(?:\s*[:：・]\s*|\s+)|{_PIECE_BY}|{_COLUMN_BY}|"
    rf"{_OURS}|{_OUR_OWN}|{_SMALL}|{_AGENCY_ACTS}|{_REPORTED}|{_PREPOSITIONS}|{_SLASHED}|{_PV}|"
    rf"(?:{any_of(_PUT_UP)})(?:\s*[:：]\s*|\s+)"
)
# Whose the pictures are, beside who wrote the text: "Text: Ada Reyes Foto: Ida Holm", "글 김하늘 기자·사진 오태란 기자".
PICTURED = (
    rf"(?:^|[\s,;/|·•]+)(?:(?:{any_of(_PICTURES)})\s*[:：]|(?:사진|写真|撮影|摄影|攝影)[\s/=・·]).*?"
    rf"(?=[\s,;/|·•]+(?:{any_of(_WORDS)})\s*[:：]|$)"
)
# How long it takes to read a story.
READING_TIME = (
    r"(?:\b(?:reading time|read time|lesezeit|lesedauer|temps de lecture|lecture|tiempo de lectura|tempo de leitura|leitura|"
    r"tempo di lettura|lettura|leestijd|lästid|lesetid|læsetid|lukuaika|czas czytania|doba čtení|olvasási idő|timp de citire|"
    r"время чтения|час читання|okuma süresi|χρόνος ανάγνωσης|waktu baca|thời gian đọc)\s*[:：]?\s*)?"
    r"(?:(?<=\s)|^)(?:ca\.?\s)?\d{1,2}(?:\s?[-–]\s?\d{1,2})?[\s-]?(?:minutes?|minuten|minuti|minutos?|minuters?|minutter|minuuttia|"
    r"minut[aey]?|perc|minute|мин\w*|хв\w*|dakika|dk|λεπτ\w*|menit|phút|mins?|min)\b\.?"
    r"(?:\s(?:reading time|read|lesezeit|de lecture|de lectura|de leitura|di lettura|leestijd|läsning|lesetid|lukuaika|"
    r"czytania|čtení|чтения|читання|okuma|baca|đọc|ago))?"
)
# Buttons beside a name: "Ada Reyes Follow".
BUTTONS = (
    "follow", "following", "share", "subscribe", "save", "listen", "print", "folgen", "teilen", "merken", "drucken",
    "suivre", "partager", "seguir", "compartir", "compartilhar", "segui", "condividi", "volgen", "delen", "följ", "dela",
    "følg", "seuraa", "jaa", "obserwuj", "udostępnij", "sledovat", "sdílet", "подписаться", "поделиться", "takip et", "paylaş",
    "フォロー", "关注", "分享", "팔로우", "공유",
)  # fmt: skip
# What stands before the name of a photographer or an editor, behind the writer's: "; Editing by Tom Okafor".
EDITED = r"(?<=\S)[\s;,.(]+(?:editing|edited|compiled|production|photographs?)\s+by\b.*"
# The same with nothing behind it; "Author" alone is an entry of a menu.
_ALONE = re.compile(
    rf"^\W*(?:(?:(?:{_ACTS})\s+by|{any_of((*_PUT_UP, *BY))}|(?:eine?\s+)?(?:{any_of(_PIECES)})\s+von)\s*[:：]?|"
    r"(?:authors?|autor(?:in)?)(?: of the article)?\s*[:：])$",
    re.IGNORECASE,
)
# "Kommentar von", "An opinion column by": a byline that begins with what its writer wrote.
_SIGNED_AS = re.compile(
    r"^\W*(?:(?:an?|ein|eine|une?|un|una) )?(?P<kind>[^\W\d]{5,20})(?: column| piece)? "
    rf"(?:{any_of(BY)})(?: (?P<who>.*)|$)",
    re.IGNORECASE,
)

# How desks are called that are declared where a person wrote ("Online Desk"), and the last words of companies' names.
DESKS = (
    "desk", "newsdesk", "newsroom", "news team", "web team", "online team", "digital team", "onlineredaktion",
    "redaktion online", "redacción digital", "rédaction web", "redazione online", "redazione web", "webredactie",
    "डेस्क", "ডেস্ক", "ڈیسک", "デジタル編集部", "온라인뉴스팀", "디지털뉴스팀",
)  # fmt: skip
COMPANIES = (
    "ltd", "limited", "inc", "llc", "plc", "gmbh", "corp", "pty", "pvt", "bhd", "s.p.a", "spa", "s.r.l", "srl", "sarl",
    "gmbh & co. kg", "sp. z o.o", "s.r.o", "有限公司", "株式会社", "주식회사",
)  # fmt: skip

# What English newspapers are called, behind the name of a place; a person's name has two words.
PAPERS = frozenset([
    "advertiser", "argus", "banner", "beacon", "bee", "bulletin", "chronicle", "citizen", "courier", "democrat",
    "dispatch", "echo", "enquirer", "examiner", "express", "gazette", "globe", "guardian", "herald", "independent",
    "inquirer", "journal", "leader", "ledger", "mail", "mercury", "messenger", "mirror", "monitor", "news", "observer",
    "post", "press", "record", "register", "reporter", "republic", "review", "sentinel", "standard", "star", "sun",
    "telegram", "telegraph", "times", "tribune", "voice", "world",
])  # fmt: skip
# Those that are names of families, too, or a part of a Korean one: "Emily Post", "Park Mi Sun".
FAMILY_NAMES = frozenset({"banner", "bee", "post", "star", "sun"})
# Who looked at a story behind its writer: "Reviewed by Tom Okafor, DVM".
REVIEWED = (
    r"(?:(?:medically|clinically|legally|technically|scientifically|expert|fact|last|peer)[\s-]+)?"
    r"(?:reviewed|checked|fact-?checked|verified|approved|edited|proofread|translated|updated|photographed|illustrated)"
    r"(?:\s+and\s+\w+)?\s+by|(?:(?:medizinisch|fachlich)\s+)?(?:geprüft|überprüft|lektoriert|übersetzt)\s+von|"
    r"(?:relue?|vérifiée?|traduite?) par|(?:revisad[oa]|verificad[oa]|traducid[oa]|traduzid[oa]) por|"
    r"(?:revisionato|verificato|tradotto) da"
)

# Accounts of programs for websites, which they declare as the author where nobody is named: as regular expressions.
ACCOUNTS = (
    r"(?:(?:site|web|blog|joomla|wp|wordpress)|\w{1,12}[\s._-])?[\s._-]?admin(?:n|s|\d{1,3})?", "administrators?", "administrador[ae]?", "administrateur",
    "amministratore", "administratör", "beheerder", "adminisztrátor", "rendszergazda", r"web[\s-]?masters?", "webmestre",
    r"super[\s-]?user", "super utilisateur", r"super\s?usuario", "superutente", "superbenutzer", "root", r"sys\s?admin",
    "moderator", "админ", "администратор", "адміністратор", "суперпользователь", "διαχειριστής", "yönetici", "správce",
    "quản trị viên", "ผู้ดูแลระบบ", "管理[员員者人]", "최?고?관리자", "المشرف", "مدير الموقع", "المدير", "מנהל(?: האתר)?", "مدیر(?: سایت)?",
    "ადმინისტრატორი", "ադմինիստրատոր", "एडमिन", "व्यवस्थापक", "অ্যাডমিন", "நிர்வாகி",
)  # fmt: skip

# What a writer of opinions is by trade: an element of its own beside the name has it and what it is of.
_OFFICES = (
    "catedrátic[oa]", "catedràtic[a]?", "catedrática?", "escritora?", "escriptora?", "diputad[oa]", "diputa(?:t|da)", "deputad[oa]",
    "senadora?", "abogad[oa]", "advocat", "advocada", "advogad[oa]", "profesora?", "professora?", "professeure?", "historiadora?",
    "economista", "jurista", "filósof[oa]", "filòsof[a]?", "sociólog[oa]", "sociòlog[a]?", "politólog[oa]", "politòl(?:eg|oga)",
    "poeta", "dramaturg[oa]?", "arquitect[oa]", "arquitet[oa]", "psicólog[oa]", "écrivaine?", "avocate?", "députée?", "sénat(?:eur|rice)",
    "historienn?e?", "économiste", "sociologue", "philosophe", "politologue", "romanci(?:er|ère)", "professore(?:ssa)?",
    "scritt(?:ore|rice)", "avvocat[oa]", "deputat[oa]", "storic[oa]", "sociolog[oa]", "docente", "schriftsteller(?:in)?",
    "rechtsanw(?:alt|ältin)", "historiker(?:in)?", "ökonom(?:in)?", "politolog(?:e|in)", "publizist(?:in)?",
)  # fmt: skip
_OFFICE = re.compile(rf"^(?:{'|'.join(_OFFICES)})(?:,?\s+(?-i:[a-zà-ÿ]).*)?$", re.IGNORECASE)
# A newsroom that names its newspaper behind the word: "Redacción El Heraldo", "Rédaction Le Phare".
NEWSROOM = (
    r"^(?:la\s+)?(?:redacción|redacció|redação|redazione|rédaction|redacția)\s+(?:de\s+|da\s+|do\s+|du\s+|di\s+|del\s+)?"
    r"(?:l['’]|(?:el|la|los|las|le|les|il|o|a|diario|diari|jornal|journal|periódico|giornale|ziarul|gazeta|gaceta|noticias)\s).+$"
)

# Whom letters speak to on a line of its own.
_SALUTATION = re.compile(
    r"^\W*(?:dear (?:(?:mr|mrs|ms|madam)\.?(?:[\s/]|$)|sirs?\b|madam|editors?\b|the editor|readers?\b|friends?\b|all$).{0,30}|"
    r"(?:to|from) the editors?|(?:dear )?sirs?|madam|mr\.? editor|sir or madam|"
    r"(?:sehr geehrte|liebe)r? (?:redaktion|damen und herren|herr\b.*|frau\b.*)|"
    r"(?:monsieur|madame|cher|chère)(?: monsieur| madame)?(?: le| la)? (?:rédact|direct)\w+|"
    r"(?:señora?|sr|sra|estimad[oa]|querid[oa]|distinguid[oa])\.?(?: señora?)? (?:director|directora|editor|editora)|"
    r"(?:senhora?|sr|sra|prezad[oa]|car[oa])\.? (?:diretora?|director|directora|editora?)|"
    r"(?:caro|gentile|egregio) direttore|(?:geachte|beste) (?:redactie|redacteur|lezer)|"
    r"szanown[aiy]\w* (?:redakcj\w+|pani\w* redaktor\w*)|уважаем\w+ (?:редакци\w+|редактор\w*|господ\w+ редактор\w*)|"
    r"шановн\w+ редакці\w+|sayın (?:editör|yetkili)|κύριε διευθυντά|编辑同志|編輯先生)\W*$",
    re.IGNORECASE,
)
_LONGEST_SALUTATION = 60
_WORD = re.compile(r"\w+")


def is_salutation(text: str) -> bool:
    """True for the words to whomever a letter speaks to and no more: "Dear Editor," "Sehr geehrte Redaktion!"."""
    return len(text) <= _LONGEST_SALUTATION and _SALUTATION.match(text) is not None


def is_office(text: str) -> bool:
    """True for what says what a writer is, and no name: "Catedrática de Geografía Física"."""
    return _OFFICE.match(text) is not None


def may_begin(text: str) -> bool:
    """False for most lines that do not begin as a byline: quicker to tell than by the pattern."""
    word = _WORD.search(text)
    return word is not None and (not word[0].isascii() or word[0].lower() in FIRST_WORDS)


def is_lead(text: str) -> bool:
    """True for a line that is nothing but the beginning of a byline: "By", "Kommentar von"."""
    return _ALONE.match(text) is not None


def signed_as(text: str) -> tuple[str, str | None] | None:
    """The word before "by" in a byline that has one ("opinion", "Kommentar"), and what stands behind it, null where the
    line ends there; null for other lines."""
    match = _SIGNED_AS.match(text)
    return (match["kind"], match["who"]) if match else None
