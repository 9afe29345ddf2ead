"""How a newspaper tells its readers what an opinion piece is, whose views it holds, and how they may answer."""

from __future__ import annotations

import re

_LONGEST = 420
# What a piece is called, and how the sentence goes on that says so: "This is a column about my mother" begins one.
_WHOSE = (
    r"(?:views?|opinions?|thoughts?|author|writer|newsroom|meinung|redaktion|mening|redactie|auteur|åsikt|opinionslinj|"
    r"skribent|ledarsid|holdning|mielipite)"
)
# A clause on the piece says whose views it gives; of others a story tells: "an opinion piece that cost its author a job".
_GIVES = r"(?:reflect|represent|express|give|wiedergib|widerspiegel|ausdrück|speg[le]|uttryck|uttrykk|udtryk|gir\b|weer|står för)\w*"
_REST = (
    rf"(?:\W*$|(?:[.;]|,(?! (?:that|which|who|som|der|die|das)\b)| (?:and|und|en|och|og|written by)\b) ?.{{0,120}}\b{_WHOSE}.*"
    rf"|,? (?:that|which|som|der|die|das)\b(?=.*\b{_GIVES}).{{0,120}}\b{_WHOSE}.*)"
)
_PIECE = re.compile(
    r"^\W*(?:(?:opinion|op-ed|editorial|column)\W{1,3})?(?:"
    r"this is an? (?:weekly )?(?:opinion|guest|editorial) (?:column|piece|article|essay|commentary|editorial)\b"
    r"|dies(?:er (?:text|artikel|beitrag))? ist eine? (?:kolumne|kommentar|meinungs(?:beitrag|artikel|stück)|gastbeitrag|"
    r"gastkommentar|leitartikel|glosse|debattenbeitrag)\b"
    r"|dit is een (?:ingezonden )?(?:opinie(?:stuk|artikel|bijdrage)?|column|commentaar)\b"
    r"|(?:detta|det här) är en (?:(?:ledar|debatt|opinions|åsikts)(?:artikel|text)|krönika|ledare|insändare|gästkrönika)\b"
    r"|dette er (?:en|et) (?:leder|kronikk?|debat\w*|kommentar|meningsytring|leserbrev|leserinnlegg|læserbrev)\b"
    rf"){_REST}",
    re.IGNORECASE,
)
# Whose the views are: a story tells of views, too, but of no piece that "this" one is.
_VIEWS = re.compile(
    r"^\W*(?:(?:opinion|op-ed|column)\W{1,3})?(?:"
    r"this (?:piece|article|column|essay|commentary|letter|op-ed|editorial) (?:reflects|represents|expresses) (?:only |solely )?the "
    r"(?:personal )?(?:views?|opinions?|position)s? of (?:the |its |our )?(?:authors?|writers?|columnists?|contributors?|editorial board)\b"
    r"|editorials (?:represent|reflect|express) the (?:\w+ )?(?:views?|opinions?|position|consensus)s? of (?:(?:the |our )?(?-i:[A-Z])|the (?:paper|newspaper|editorial board)\b)"
    r"|this editorial (?:was|is) (?:written|produced) (?:by|on behalf of) (?:the |members of )[^.]{0,60}\beditorial (?:board|staff|team)\b"
    r"|(?:the|our) (?:[\w'’ ]{0,40})?editorial board (?:is|operates|works) (?:\w+ ){0,2}(?:independent|separate)\w* (?:of|from) (?:the |our )?news"
    r"|est[ea] (?:artículo|columna|texto|tribuna)(?: de opinión)? (?:refleja|expresa|recoge) (?:el punto de vista|la opinión|las "
    r"opiniones|la posición) de (?:su|sus|la|el|los) aut"
    r"|est[ea] (?:artigo|texto|coluna)(?: de opinião)? (?:reflete|expressa) (?:a opinião|as opiniões|o ponto de vista) d[aeo]s? (?:seus? )?aut"
    r"|cet(?:te)? (?:article|tribune|texte|chronique) (?:reflète|exprime) (?:le point de vue|l['’]opinion|les opinions) de (?:son|sa|ses|l['’]) ?aut"
    r"|quest[oa] (?:articolo|commento|rubrica) (?:riflette|esprime) (?:l['’]opinione|le opinioni|il punto di vista) (?:dell['’]|degli |del suo )aut"
    r"|(?:isi )?artikel ini (?:sepenuhnya )?(?:menjadi )?tanggung jawab penulis"
    r"|(?:innlegget|kronikken|teksten) gir uttrykk for skribentens|(?:kirjoitus|kolumni) edustaa kirjoittajan oma)",
    re.IGNORECASE,
)
# How all of these begin, behind a bracket or a star: quick to tell.
_BEGINS = (
    "opinion", "op-ed", "editorial", "column", "this ", "dies", "dit is een", "detta är", "det här är", "dette er", "the ",
    "our ", "est", "cet", "quest", "isi artikel", "artikel ini", "innlegget", "kronikken", "teksten", "kirjoitus", "kolumni",
)  # fmt: skip
_BEFORE, _OPENING = " *_([–—-", 12
# How readers answer: letters, columns of their own, tips; and the address, the length or the length's words.
_ANSWERS = re.compile(
    r"^\W*(?:we (?:accept|welcome|invite|encourage) (?:\w+ ){0,3}(?:letters(?! of)|guest columns|op-?eds)\b"
    r"|(?:do you )?have something to say\? (?:submit|send|write|e-?mail|share|tell|join|contact)\b|readers are invited to (?:respond|reply|write(?! to (?!us\b|the editor)))\b"
    r"|(?:guest (?:columns|commentaries|essays)|letters to the editor|op-?eds) (?:should|must) (?:be|not exceed|include|contain)\b"
    r"|letters (?:should|must) (?:not exceed|be (?:no (?:more|longer)|kept|limited|under|\d))"
    r"|(?:got|have) a (?:news|story) tip\? (?:contact|call|text|send|e-?mail|tell|write|message)\b|to (?:contact|reach) (?:the|our) (?:newsroom|editors?|reporters?)(?:[,:]| (?:at|on|by|via|with|about|directly|securely|confidentially|call|"
    r"text|e-?mail|send|use|write|please)\b)"
    r"|(?:leser(?:briefe|zuschriften)|zuschriften) (?:bitte )?an\b|schreiben sie (?:uns\b|an (?:die redaktion\b|\S*@))"
    r"(?!, (?!was|wie|wo|wenn|warum|ob|welche)[^,.]{3,60}, )"
    r"|(?:las cartas|los textos)(?: (?:al director|a la directora|de los lectores|dirigid[ao]s|enviad[ao]s|que (?:se|nos))\b"
    r"[^.]{0,40})? no (?:deben|deberán|pueden|podrán) (?:superar|exceder)|env[íi]e(?:n|nos)? (?:su|sus|una) cartas?\b"
    r"|le lettere(?: (?:al direttore|alla redazione|dei lettori|inviate|che ci)\b[^.]{0,40})? non devono superare|scrivete(?:ci)? a\b"
    r"|vous souhaitez (?:proposer|publier|envoyer) une? (?:tribune|texte|courrier|lettre)\b|écrivez-nous\b"
    r"|(?:wilt u )?reageren\? (?:stuur|mail|schrijf)\b|mail uw (?:brief|reactie)\b"
    r"|envie (?:sua|a sua) (?:carta|mensagem|opinião)\b|as cartas (?:não devem|devem)\b"
    r"|(?:skicka|mejla) (?:din|in din) (?:insändare|debattartikel)\b|skriv till (?:oss|[^ ]+@)|napisz do nas\b|пишите нам\b|надсилайте листи\b)",
    re.IGNORECASE,
)
# A length is no more than that: "the 700 words that he wrote", "300 words under the new rules".
_WHITHER = re.compile(
    r"\S@\S|\w\.\w{2,}/\w|\(\d{3}\) ?\d{3}|"
    r"\b\d{2,4}[.,]?\d* (?:words|palabras|battute|parole|caracteres|mots|signes|palavras|ord|zeichen|wörter)"
    r"(?= ?[^\w\s]|\s*$| (?:and|or|each|long|in length|at|to|max\w*|y|e|o|u|et|ou|à|und|oder|och|eller|og|en|of minder|inkl\w*|"
    r"inclu\w*|con|spazi|espaces)\b)|"
    r"\b(?:signal|whatsapp)\b",
    re.IGNORECASE,
)
# Who said so: a story's.
_TOLD = re.compile(r",\s[^,]{3,60}\b(?:says?|said|sagte|hatte|dijo|disse|говорил\w*|сказал\w*)\b", re.IGNORECASE)


def tells_what_piece_is(text: str) -> bool:
    """True for a line in which a newspaper says that a piece is an opinion, or whose."""
    if len(text) > _LONGEST or not text.lstrip(_BEFORE)[:_OPENING].lower().startswith(_BEGINS):
        return False
    return _PIECE.match(text) is not None or _VIEWS.match(text) is not None


def asks_for_answers(text: str) -> bool:
    """True for a line that tells readers how to send letters, columns or tips, and where to, or of what length."""
    if len(text) > _LONGEST or _ANSWERS.match(text) is None or _TOLD.search(text) is not None:
        return False
    return _WHITHER.search(text) is not None
