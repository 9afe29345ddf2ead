"""How newspapers say that someone paid for a story, or pays for what its readers buy."""

from __future__ import annotations

import re

from newsclean.cleaning.sentences import QUOTES
from newsclean.cleaning.vocabulary.stems import Stems

# Whole lines above or below a headline.
SPONSORED = (
    "promoted", "promoted content", "partner content", "advertorial", "brand content", "branded content", "paid content",
    "paid post", "paid partnership", "paid program", "advertisement feature", "advertising feature", "ad feature",
    "gesponsert", "gesponserter inhalt", "gesponserter beitrag", "sponsored content", "bezahlter inhalt",
    "bezahlte partnerschaft", "werbliche veröffentlichung", "publirreportaje", "publirreportaje patrocinado",
    "contenido patrocinado", "contenido de marca", "contenido promocionado", "contenu sponsorisé", "contenu partenaire",
    "contenu de marque", "publi-rédactionnel", "publirédactionnel", "publicommuniqué", "publi-reportage", "conteúdo patrocinado",
    "conteúdo de marca", "conteúdo pago", "publieditorial", "informe publicitário", "contenuto sponsorizzato",
    "contenuti sponsorizzati", "publiredazionale", "pubbliredazionale", "informazione pubblicitaria",
    "contenuto promozionale", "gesponsord", "gesponsorde inhoud", "partnerbijdrage", "annonsørinnhold",
    "annonsørinnhald", "betalt innhold", "annonsörsinnehåll", "annonsbilaga", "sponsrat innehåll", "betalt samarbete",
    "annoncørbetalt indhold", "betalt indhold", "kaupallinen yhteistyö", "mainosyhteistyö", "artykuł sponsorowany",
    "materiał partnera", "materiał promocyjny", "materiał sponsorowany", "tekst sponsorowany", "komerční sdělení",
    "komerční článek", "pr článek", "komerčná správa", "szponzorált tartalom", "támogatott tartalom",
    "conținut sponsorizat", "promo članak", "sponzorirani sadržaj", "sponzorisani sadržaj",
    "на правах рекламы", "партнерский материал", "партнёрский материал", "спонсорский материал", "на правах реклами",
    "партнерський матеріал", "платено съдържание", "χορηγούμενο περιεχόμενο", "sponsorlu içerik", "advertorial içerik",
    "konten bersponsor", "konten sponsor", "nội dung tài trợ", "محتوى ممول", "محتوى برعاية", "إعلان مدفوع", "رپورتاژ آگهی",
    "תוכן שיווקי", "תוכן ממומן", "प्रायोजित", "স্পন্সরড", "เนื้อหาสนับสนุน", "赞助内容", "贊助內容", "广告特辑", "推广内容",
    "betaalde inhoud", "betalt innehåll", "annonssamarbete", "bezahlter beitrag", "sonderveröffentlichung",
    "anzeigensonderveröffentlichung", "anzeigen-sonderveröffentlichung", "anzeige | sonderveröffentlichung",
    "محتوى إعلاني", "مادة إعلانية", "記事広告", "タイアップ広告", "スポンサードコンテンツ", "企画・制作", "광고 기사", "협찬 기사",
)  # fmt: skip
# Who paid for a story, below its headline or above it: these words and a name.
_PAID_BY = re.compile(
    r"(?:paid for|sponsored|presented|brought to you) by|gesponsert von|präsentiert von|patrocinado por|oferecido por"
    r"|sponsorisé par|sponsorizzato da|offerto da|gesponsord door|sponset av|sponsras av|sponsoreret af",
    re.IGNORECASE,
)
_LONGEST_PAYER = 5
# The same only where the line is called a kicker: elsewhere they stand over a place for an advert.
ADVERTS = (
    "advertisement", "anzeige", "annons", "annonse", "annonce", "publicidad", "publicidade", "pubblicità", "publicité",
    "advertentie", "reklama", "inzerce", "reklam", "mainos", "реклама", "广告", "広告", "광고",
    "推广", "推廣", "pr", "협찬", "โฆษณา", "iklan", "विज्ञापन", "إعلان", "quảng cáo",
)  # fmt: skip
# Notices of commissions: words one of which each of them has, and the longest notice.
PAYING = (
    "affiliate", "affiliatelink", "affilié", "affiliés", "affiliation", "affiliati", "affiliazione", "afiliados",
    "afiliado", "afiliacyjne", "amazon associate", "amazon associates",
    "qualifying purchase", "commission", "commissions", "commissione", "compensation", "kickback", "provision", "partner-link", "partnerlink",
    "verkaufserlös", "kooperation mit", "zusammenarbeit mit", "comisión", "comissão", "reklamelink", "annoncelink", "annonselenke", "annonslänk", "reklamlänk",
    "партнерск", "партнёрск", "アフィリエイト", "쿠팡 파트너스", "제휴",
)  # fmt: skip
_PAYING, _LONGEST = Stems(PAYING), 450
# What is paid for what; a story on such links speaks of those of others.
_COMMISSION = re.compile(
    r"\b(?:(?:may|might|can|could|will) (?:also )?(?:earn|receive|get|make|collect)|(?:i|we) (?:make|earn|receive)|"
    r"receives|earns)\b.{0,40}\b(?:commissions?|compensation|kickback|(?:percentage|portion|share) of (?:the )?sales?)\b",
    re.IGNORECASE,
)
_FOR_BUYING = re.compile(
    r"\b(?:links?|purchases?)\b|\byou (?:buy|click|purchase|shop)\b|\bmake a purchase\b", re.IGNORECASE
)
_OWN = re.compile(
    r"\b(?:our|we|us|i|my|this (?:site|website|page|post|article|story|link|blog)|(?:these|some|the) links?|"
    r"through (?:a|the) links?|from (?:some )?links)\b",
    re.IGNORECASE,
)
_PAID_LINKS = re.compile(
    r"\b(?:this|these|our|my|some(?: of)? (?:the|our|my)|all) (?:[\w-]+ ){1,8}(?:contains?|uses?|are|includes?)\b"
    r".{0,40}\baffiliate (?:links?|ones)\b"
    r"|\bas an amazon associate\b|\bamazon (?:services llc )?associates? program\b"
    r"|\bearns? (?:\w+ ){0,2}from qualifying purchases\b|\bbuy (?:\w+ )?through affiliate links\b"
    r"|\b(?:affiliate|partner)[- ]?links?\b.{0,200}\b(?:provision|verkaufserlös|gekennzeichnet|markiert)\b"
    r"|\b(?:gekennzeichneten?|markierten?|enth(?:ält|alten)|beinhalte[nt]|handelt es sich)\b.{0,80}"
    r"\b(?:affiliate|partner)[- ]?links?\b"
    r"|^\W*dies(?:er|es|e) (?:artikel|beitrag|text|post|video|seite)\b[^.]{0,30}\b(?:kooperation|zusammenarbeit) mit\b"
    r"|\blinks?\b.{0,120}\b(?:erh(?:ä|a)lt(?:en)?|bekomm(?:en|t))\b.{0,60}\bprovision\b"
    r"|\bcont(?:ient|iennent|enir)\b.{0,40}\bliens? (?:d['’])?affili|\b(?:percev|touch|reçoi)\w+ une (?:petite )?commission"
    r"\b.{0,80}\b(?:liens?|achats?)\b|\bliens? (?:d['’])?affili\w+.{0,160}\bcommission\b"
    r"|\b(?:contiene|contener|incluye|estos|nuestros)\b.{0,40}\benlaces? de afiliad|\b(?:recib|gan|obten)\w+ (?:una )?"
    r"(?:pequeña )?comisión\b.{0,80}\b(?:enlaces?|compras?)\b"
    r"|\b(?:contém|conter|inclui)\b.{0,40}\blinks? de afiliad|\b(?:receb|ganh)\w+ (?:uma )?(?:pequena )?comissão\b.{0,80}"
    r"\b(?:links?|compras?)\b"
    r"|\b(?:contiene|contenere|presenti)\b.{0,60}\blink (?:di |in )?affilia|\b(?:ricev|guadagn|percep)\w+ (?:una )?(?:piccola )?"
    r"commissione\b"
    r"|\b(?:bevat|bevatten)\b.{0,40}\baffiliate[- ]?links?\b|\binnehåller\b.{0,40}\b(?:annons|reklam|affiliate)-?länk"
    r"|\b(?:indeholder|inneholder)\b.{0,40}\b(?:affiliate|reklame|annonce|annonse)-?(?:links?|lenker?)\b"
    r"|\b(?:zawiera|zawierać)\b.{0,40}\blinki? afiliacyjn|партн[её]рск\w+ ссыл.{0,160}(?:комисси|вознагражден)"
    r"|アフィリエイト(?:広告|リンク|プログラム)?[をにが].{0,20}(?:利用|含|参加|得)|(?:쿠팡 파트너스|제휴).{0,60}수수료",
    re.IGNORECASE,
)


def says_who_pays(text: str) -> bool:
    """True for a notice that the newspaper is paid for what its readers buy."""
    if len(text) > _LONGEST or not _PAYING.are_in(text) or text.startswith(QUOTES):
        return False
    if _PAID_LINKS.search(text) is not None:
        return True
    is_for_buying = _COMMISSION.search(text) is not None and _FOR_BUYING.search(text) is not None
    return is_for_buying and _OWN.search(text) is not None


def names_payer(text: str) -> bool:
    """True for a line that says who paid for the story and nothing else: "Paid for by Bay Energy"."""
    lead = _PAID_BY.match(text)
    names = text[lead.end() :].split() if lead else []
    is_name = "".join(names).replace("&", "").replace(".", "").isalnum() and not text.endswith(".")
    return is_name and len(names) <= _LONGEST_PAYER and names[0][0].isupper() and names[-1][0].isupper()
