"""How newspapers say that someone paid for a story."""

from __future__ import annotations

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
# The same only where the line is called a kicker: elsewhere they stand over a place for an advert.
ADVERTS = (
    "advertisement", "anzeige", "annons", "annonse", "annonce", "publicidad", "publicidade", "pubblicità", "publicité",
    "advertentie", "reklama", "inzerce", "reklam", "mainos", "реклама", "广告", "広告", "광고",
    "推广", "推廣", "pr", "협찬", "โฆษณา", "iklan", "विज्ञापन", "إعلان", "quảng cáo",
)  # fmt: skip
