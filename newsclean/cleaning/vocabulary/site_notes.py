"""What sites and their programs put between the paragraphs of a story or below it in fixed words, each a whole line: what
a form or a wall says, what was made by a machine, where the story goes on, in print too, and where a feed has it from.

What a newspaper says of its own work in words of its own is in `own_work`."""

from __future__ import annotations

import re

from newsclean.cleaning.vocabulary import PAPERS
from newsclean.cleaning.vocabulary.stems import Stems
from newsclean.model import Label

_LONGEST = 400
_FORM = re.compile(
    r"(?:sorry, |oops[,!.] )?(?:something|there) (?:went wrong|was an? (?:error|problem))[^.]{0,40}[.,] ?please try again(?: later)?\W*"
    r"|we use your sign-?up to (?:provide|send)\b.{10,300}",
    re.IGNORECASE,
)
_WALL = re.compile(
    r"you have a preview view of this article while we are checking your access\b.{0,120}"
    r"|(?:we are confirming your access to this article|thank you for your patience while we verify access)\b.{0,300}"
    r"|(?:log|sign) in to (?:listen to|read|access|enjoy) (?:our |this )?(?:groundbreaking|award-winning|exclusive|premium|"
    r"trusted|quality) (?:journalism|content|stories|reporting)\W*"
    r"|unlock a world of (?:benefits|exclusive\w*)\W.{0,240}",
    re.IGNORECASE,
)
_MACHINE = re.compile(
    r"this is (?:an? )?(?:ai|artificial intelligence)[- ](?:generated|assisted) (?:summar\w+|content|text|translation|audio)"
    r"(?:\W*|,? (?:which|and|that) (?:may|might|can)\b.{0,160}|[.!,]? .{0,120}\b(?:errors?|mistakes?|inaccura\w+|full (?:article|"
    r"story)|reviewed|checked|editors?|newsroom)\b.{0,120})"
    r"|this summary (?:is|was) (?:ai|artificial intelligence)[- ](?:generated|assisted)\b.{0,160}"
    r"|diese zusammenfassung wurde (?:von|mit|durch) (?:ki|künstlicher intelligenz)\b(?: \w+)?"
    r"(?:\W*| und (?:redaktionell |kann |von )\b.{0,120}|[.!] .{0,160})"
    r"|(?:ce résumé|este resumen|este resumo|questo riassunto)\b.{0,40}\b(?:ia|intelligence artificielle|inteligencia artificial|"
    r"inteligência artificial|intelligenza artificiale)(?:\W*|[.!] .{0,160})",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"catch (?:all )?the (?:latest )?(?-i:[A-Z]\w+) news\b.{0,60}\b(?:news|updates|events)\b.{0,120}\bon (?:live )?(?-i:[A-Z]).{2,40}"
    rf"|download (?:our|the (?-i:[A-Z])[^.,]{{0,40}}\b(?:{'|'.join(sorted(PAPERS))})) app (?:now )?(?:to|and) (?:get|receive)\b[^.,]{{2,80}}\W*"
    r"|download the (?-i:[A-Z])[^.,]{2,40} app (?:now )?(?:to|and) (?:get|receive)\b[^.,]{0,60}\b(?:news|stories|headlines|e-?paper)\b"
    r"[^.,]{0,60}\W*",
    re.IGNORECASE,
)
# "See BRIDGE, Page A9", "BRIDGE from A1", "Continued on page 9": the slug is in capitals. "TICKETS FROM 25" are no page.
_SLUG, _PAGE = r"(?-i:[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ0-9' /-]{1,24})", r"(?:pages? |pg\.? |p\. ?)?(?-i:[A-Z]{0,2})-?\d{1,3}[A-Z]?"
_SURE_PAGE = r"(?:(?:pages? |pg\.? |p\. ?)(?-i:[A-Z]{0,2})|(?-i:[A-Z]{1,2}))-?\d{1,3}[A-Z]?"
_OTHER_PAGE = re.compile(
    rf"(?:please )?(?:see|turn to) {_SLUG}(?:[,/.]|:(?= ))? {{0,2}}(?:on )?{_PAGE}"
    rf"|{_SLUG}[,:/]? (?:(?:continued|cont['’.]?d?) from {_PAGE}|from {_SURE_PAGE})"
    rf"|(?:story )?(?:continued|continues|cont['’.]?d?) (?:on|from) {_PAGE}|(?:from|more on) page (?-i:[A-Z]{{0,2}})-?\d{{1,3}}"
    r"|(?:bitte )?(?:fortsetzung|mehr dazu) (?:auf|von) seite \d{1,3}|suite (?:en )?page \d{1,3}|suite de la page \d{1,3}"
    r"|(?:pasa|viene|sigue) (?:a|de|en) la p[áa]g(?:ina|\.) \d{1,3}|continua a pagina \d{1,3}|segue (?:a|da|dalla) pagina \d{1,3}"
    r"|continua na p[áa]gina \d{1,3}|vervolg (?:op|van) pagina \d{1,3}",
    re.IGNORECASE,
)
_LONGEST_PAGE = 60
# "Story continues after the video": below what the story goes on. A chapter may be called "The story continues".
_SHOWN = (
    r"(?:ads?|adverts?|advertisements?|pictures?|photos?|photographs?|images?|videos?|(?:photo |picture )?galler(?:y|ies)|"
    r"slide ?shows?|graphics?|infographics?|maps?|players?|podcasts?|audio|polls?|tweets?|posts?|newsletter(?: sign-?up)?|promo\w*)"
)
_CONTINUES = re.compile(
    rf"(?:the )?(?:story|article|text|content|report) (?:continues|continued|resumes) (?:below|after|under)(?: (?:the|this|our|these))?(?: {_SHOWN})?"
    r"|story continues|read on below|keep reading|continue reading|scroll (?:down )?for more"
    r"|(?:der )?(?:text|artikel|beitrag) (?:wird|geht) (?:nach|unter)(?:halb)? (?:de[rmns]|einer) "
    r"(?:anzeige|werbung|bild(?:es)?|fotos?|videos?|galerie|fotostrecke|grafik|podcasts?|karte) (?:fortgesetzt|weiter)"
    r"|(?:tekst|artikel|verhaal|bericht) (?:gaat (?:verder|door)|loopt door) (?:onder|na) (?:de |het |deze |dit )?"
    r"(?:foto['’]?s?|afbeeldingen?|video['’]?s?|advertentie|filmpje|beeld|grafiek|kaart|podcast|tweet|kader)"
    r"|(?:artikeln|texten) fortsätter (?:efter|under) (?:annonsen|bilden|videon|klippet|grafiken)"
    r"|(?:saken|artikkelen|teksten) fortsetter (?:under|etter) (?:annonsen|bildet|videoen|grafikken)"
    r"|(?:artiklen|teksten) fortsætter (?:under|efter) (?:annoncen|billedet|videoen|grafikken)"
    r"|(?:juttu|artikkeli) jatkuu (?:kuvan|videon|mainoksen|grafiikan) (?:jälkeen|alla|alapuolella)"
    r"|(?:dalsza część|dalszy ciąg|reszta|pozostała część) (?:tekstu|artykułu|materiału) (?:znajduje się )?pod "
    r"(?:wideo|zdjęciem|zdjęciami|galerią|materiałem wideo|reklamą|grafiką)"
    r"|(?:la )?suite (?:de l['’]article )?(?:après|sous) (?:la|cette|l['’]) ?(?:publicité|vidéo|image|photo|infographie)"
    r"|(?:la nota|el artículo|la noticia|el texto) (?:continúa|sigue) (?:después de|tras|debajo de) (?:l[ao]s?|el|est[ae]) "
    r"(?:fotos?|imagen|v[íi]deo|publicidad|galería|gráfico)"
    r"|(?:o texto|a matéria|o artigo|a reportagem) continua (?:após|depois d|abaixo d)(?: ?[oa]| est[ea]) (?:foto|imagem|vídeo|publicidade|galeria)"
    r"|(?:l['’]articolo|il testo) (?:continua|prosegue) (?:dopo|sotto) (?:la |il |l['’])(?:foto|immagine|video|pubblicità)"
    r"|продолжение (?:статьи |материала |текста )?(?:под|после) (?:видео|фото|фотографии|рекламы|рекламой)"
    r"|продовження (?:статті |матеріалу |тексту )?(?:під|після) (?:відео|фото|реклами|рекламою)"
    r"|(?:článek|text) pokračuje (?:pod|za) (?:fotografií|fotografiemi|videem|reklamou|galerií|grafikou)",
    re.IGNORECASE,
)
_BUTTONS = (
    (_CONTINUES, Label.ADVERT),
    (re.compile(r"(?:tap|click) to (?:un)?mute", re.IGNORECASE), Label.MEDIA_PLAYER),
    (
        re.compile(
            r"(?:show|hide|toggle|view) captions?|(?:tap|click)(?: here)? to (?:view|see|enlarge|expand)(?: the| this)?"
            r"(?: (?:full|larger|bigger|full-?size))? (?:image|photo|picture)",
            re.IGNORECASE,
        ),
        Label.CAPTION,
    ),
    (re.compile(r"(?:text|font)[- ]?size[:\s]*(?:[-+]?a[-+]?\W*)+", re.IGNORECASE), Label.SOCIAL),
    (
        re.compile(
            r"(?:add|make|añade|agrega|ajoutez|aggiungi|adicione|füge|voeg) .{2,30}\b(?:preferred|preferid[oa]s?|préférées?|"
            r"preferit[ei]|bevorzugte\w*|voorkeurs\w*)\b.{0,20}\bgoogle",
            re.IGNORECASE,
        ),
        Label.SOCIAL,
    ),
    (re.compile(r"(?:view|show|see|hide)(?: all| \d+)? comments(?: \(\d+\)?)?", re.IGNORECASE), Label.COMMENTS),
    (re.compile(r"promoted stories", re.IGNORECASE), Label.ADVERT),
)
_LONGEST_BUTTON = 70
_BUTTON_STEMS = Stems((
    "continue", "keep reading", "read on", "scroll", "fortgesetzt", " weiter", "verder", "doorgaat", " door ", "fortsätter",
    "fortsetter", "fortsætter", "jatkuu", "część", "ciąg", "reszta", "suite", "continúa", "sigue", "continua", "prosegue",
    "продолжение", "продовження", "pokračuje", "mute", "caption", "image", "photo", "picture", "comments", "size", "google", "promoted", "resumes",
))  # fmt: skip
# What WordPress and its plug-ins put under each story of a feed.
# Its title is in capitals, or begins with one.
_TITLED = r"(?-i:[^a-zß-öø-ÿ]).+"
_FEED = re.compile(
    rf"the (?:post|article|story|entry) {_TITLED} (?:(?:first )?appeared(?: first)?|(?:was )?(?:first |originally )published(?: first)?|"
    r"was published first|originally appeared) on (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)(?-i:[A-Z0-9])[^,;]{1,80}"
    rf"|(?:der beitrag|der artikel) {_TITLED} erschien zuerst (?:auf|bei) .{{2,80}}|l['’]article {_TITLED} est apparu en premier sur .{{2,80}}"
    rf"|(?:la entrada|el artículo) {_TITLED} (?:se publicó|aparece|apareció) primero en .{{2,80}}"
    rf"|o (?:post|artigo) {_TITLED} apareceu primeiro em .{{2,80}}|l['’]articolo {_TITLED} (?:proviene da|sembra essere il primo su) .{{2,80}}"
    rf"|(?:het bericht|het artikel) {_TITLED} verscheen eerst op .{{2,80}}|inlägget {_TITLED} dök först upp på .{{2,80}}"
    rf"|innlegget {_TITLED} dukket først opp på .{{2,80}}|indlægget {_TITLED} (?:blev først|vist først) .{{2,80}}"
    rf"|(?:artykuł|wpis) {_TITLED} pochodzi z serwisu .{{2,80}}|(?:сообщение|запись) .+ появил\w+ сначала на .{{2,80}}"
    r"|запис .+ спершу з['’]явил\w+ на .{2,80}|.+ yazısı ilk önce .{2,80} üzerinde ortaya çıktı"
    r"|artikel .+ pertama kali tampil pada .{2,80}|příspěvek .+ pochází z .{2,80}|a .+ bejegyzés először .{2,80} jelent meg"
    r"|articolul .+ apare prima dată în .{2,80}|το άρθρο .+ εμφανίστηκε πρώτα στο .{2,80}"
    r"|投稿\s?.+\s?は\s?.{2,80}\s?に最初に表示されました。?|.{2,200}最先出现在.{2,60}"
    r"|this entry was posted (?:in|on|by) .+ bookmark the permalink|.+ was first posted on .{3,30}(?:199|20\d)\d at \d{1,2}[:.]\d\d ?[ap]\.?m"
    r"|read the (?:full |original )(?:article|story|post) (?:here )?(?:on|at|in) (?:the )?(?-i:[A-Z]).{1,60}|original article: .{5,200}"
    r"|continue reading .{10,200} (?:at|on) (?-i:[A-Z]).{1,60}"
    r"|(?:publicado originalmente en|originally published (?:on|at)|ursprünglich erschienen (?:auf|bei|in)|"
    r"publié initialement (?:sur|dans)|publicado originalmente em|pubblicato originariamente su) (?:el |la |le |the )?(?-i:[A-Z])[^,;]{1,60}",
    re.IGNORECASE,
)
# What a story may say as well, of a book or another newspaper.
_OF_OTHERS = re.compile(
    r"\b(?:published|originally|originalmente|originariamente|ursprünglich|initialement|continue reading|read the)\b",
    re.IGNORECASE,
)
# How these begin, and what the others hold: quick to tell.
_FEED_BEGINS = (
    "the ", "der ", "l'artic", "l’artic", "la entrada", "el artículo", "o post", "o artigo", "het ", "inlägg", "innlegg",
    "indlæg", "artyk", "wpis", "сообщен", "запис", "artikel", "příspěv", "a ", "articolul", "το άρθρο", "投稿", "this entry",
    "read the", "original", "continue reading", "publicado", "ursprünglich", "publié", "pubblicato",
)  # fmt: skip
_OPENING = 18
_FEED_HOLDS = ("was first posted on", "yazısı ilk önce", "最先出现在")
_LONGEST_FEED = 320
_NOTES = (
    (_FORM, Label.NEWSLETTER),
    (_WALL, Label.PAYWALL),
    (_MACHINE, Label.SUMMARY_BOX),
    (_OFFER, Label.ADVERT),
)
# Cheap pre-filter: every match of the patterns above contains one of these.
_STEMS = Stems((
    "try again", "sign-up", "signup", "preview view", "access to this", "verify access", " in to ", "unlock a world",
    "ai ", "ai-", "artificial", "zusammenfassung", "résumé", "resumen", "resumo", "riassunto", "catch ", " app ",
))  # fmt: skip
_EDGES = " \t()[]*_–—-•"


def note_of(text: str) -> Label | None:
    """What a line is that a site put into its story; null for any other."""
    if len(text) > _LONGEST:
        return None
    if leads_to_page(text):
        return Label.PRINT_NOTE
    line = text.strip(_EDGES)
    if len(text) <= _LONGEST_BUTTON and _BUTTON_STEMS.are_in(line):
        button = next((label for pattern, label in _BUTTONS if pattern.fullmatch(line)), None)
        if button is not None:
            return button
    if len(text) <= _LONGEST_FEED and comes_from_feed(text):
        return Label.RELATED
    if not _STEMS.are_in(text):
        return None
    return next((label for pattern, label in _NOTES if pattern.fullmatch(line)), None)


def comes_from_feed(text: str) -> bool:
    """True for the line that stands below each story of a feed: whose it is, and where it was first."""
    line = text.strip(f"{_EDGES}.…")
    may_be = line[:_OPENING].lower().startswith(_FEED_BEGINS) or any(map(line.__contains__, _FEED_HOLDS))
    return may_be and _FEED.fullmatch(line) is not None


def may_tell_of_others(text: str) -> bool:
    """True for a line of a feed in words that a story may have for what else was printed somewhere: what the feed is
    of it tells by a link or a name."""
    return comes_from_feed(text) and _OF_OTHERS.search(text) is not None


def leads_to_page(text: str) -> bool:
    """True for a line that leads to another page in print, or back from there."""
    if len(text) > _LONGEST_PAGE:
        return False
    line = text.strip(f"{_EDGES}.►▶>")
    return any(map(str.isdecimal, line[-3:])) and _OTHER_PAGE.fullmatch(line) is not None
