"""What stands in the place of something from another site until its reader agrees to be seen there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.sentences import STOPS
from newsclean.cleaning.vocabulary.folding import lower

if TYPE_CHECKING:
    from collections.abc import Iterable

# Whose posts, films and charts other sites show, not all of them networks.
_NETWORK = (
    r"(?:twitter|x|instagram|facebook|youtube|tiktok|google youtube|google|spotify|vimeo|dailymotion|telegram|meta|"
    r"datawrapper|soundcloud)"
)
_PLACEHOLDER = re.compile(
    # German newspapers, all with the words of one advice.
    r"^(?:empfohlener|externer)(?: redaktioneller| externer)? inhalt$"
    r"|^an dieser stelle (?:finden sie|findest du|befindet sich|steht|ist|wird)\b.{0,60}\bextern\w*"
    r"|^ich bin (?:damit )?einverstanden, dass mir\b.{0,40}\binhalte?\b"
    r"|^personenbezogene daten\b.{0,60}\b(?:drittplattformen|drittanbieter)\b"
    r"|^damit (?:können|werden) personenbezogene daten\b.{0,60}\b(?:drittplattformen|drittanbieter)\b"
    r"|^(?:dieser|dieses) \w+ inhalt\b.{0,40}\b(?:angezeigt|geladen|blockiert)\b"
    r"|^sie können ihn sich mit einem klick anzeigen"
    r"|^du kannst ihn dir mit einem klick anzeigen"
    # What a tool for consent says in the place of a film, a post or a map.
    r"|^mit dem laden (?:des|der|dieses|dieser) [\w-]+ akzeptier(?:en sie|st du|t ihr)\b"
    r"|^klicken sie auf den unteren button, um den inhalt\b"
    r"|^wir respektieren (?:ihre|deine|eure) privatsphäre und stellen"
    r"|^by loading (?:the|this) [\w-]+, you (?:agree|accept)\b"
    r"|^click (?:on )?the button (?:below )?to load (?:the )?content\b"
    r"|^en chargeant (?:le|la|l['’]|cette?) ?[\w-]+, vous acceptez\b"
    r"|^al cargar (?:el|la|este|esta) [\w-]+, (?:usted )?acepta\b"
    r"|^caricando (?:il|la|questo|questa) [\w-]+, accett\w+\b"
    # The words that British and American ones share.
    rf"|^allow {_NETWORK} content\?$"
    rf"|^this article (?:contains|includes) content (?:provided by|hosted on|from) {_NETWORK}\b"
    r"|^allow content (?:provided|hosted) by an? third party\?$"
    r"|^this article (?:features|contains|includes) content (?:provided|hosted) (?:by|on) an? "
    r"third[- ]party\b|^update your settings here to see it\b"
    rf"|^(?:skip|end of) {_NETWORK} (?:post|content|video)(?: \d+)?(?: by\b.*)?$"
    r"|^we (?:need|ask for) your (?:consent|permission) (?:to|before)\b.{0,80}\b(?:content|load)"
    r"|^(?:this|the following) (?:content|embed) (?:is|was) (?:hosted|provided|blocked|not available)\b"
    r"|^to (?:display|view|see|show) this (?:content|embed)\b.{0,80}\b(?:you must|need|enable|accept|choose|click)\b"
    # Others.
    r"|^pour (?:afficher|voir|visualiser) ce contenu\b.{0,80}\b(?:accept\w+|activer|autoris\w+|nécessaire)\b"
    r"|^ce contenu (?:est|a été) bloqué\b"
    r"|^para (?:ver|visualizar) est[ea] conte\w+\b.{0,80}\b(?:acept\w+|aceit\w+|activ\w+)\b"
    r"|^este contenido (?:está alojado|ha sido bloqueado)\b|^questo contenuto è (?:ospitato|bloccato)\b"
    r"|^om deze inhoud te (?:tonen|bekijken|laten zien)\b",
    re.IGNORECASE,
)
# The first words of its alternatives: quicker to look for than anything else.
_FIRST_WORDS = frozenset(
    word for words in re.findall(r"\^(?:\(\?:)?([\w|]+)", _PLACEHOLDER.pattern) for word in words.split("|")
)
# What the box of a post says of itself, where no network shows it.
_ON = r"(?-i:[A-Z])\w+"
_POST = re.compile(
    rf"^(?:view this (?:post|photo|profile|reel|video|thread) on {_ON}|a post shared by \S.*"
    rf"|sieh dir diese[ns] \w+ auf {_ON} an|ein beitrag geteilt von \S.*|ein von \S.* geteilter beitrag"
    rf"|voir cette publication sur {_ON}|une? (?:publication|post) partagée? par \S.*"
    rf"|ver esta publicaci[óo]n en {_ON}|una publicaci[óo]n compartida (?:por|de) \S.*"
    rf"|ver ess[ae] \w+ no {_ON}|um(?:a publicação| post) (?:com)?partilhad[ao] por \S.*"
    rf"|um post compartilhado por \S.*|visualizza questo post su {_ON}|un post condiviso da \S.*"
    rf"|dit bericht op {_ON} bekijken|een bericht gedeeld door \S.*"
    rf"|visa det här inlägget på {_ON}|ett inlägg delat av \S.*|se dette innlegget på {_ON}|et innlegg delt av \S.*"
    rf"|vis dette opslag på {_ON}|et opslag delt af \S.*|zobrazit příspěvek na {_ON}"
    rf"|wyświetl ten post na {_ON}|post udostępniony przez \S.*|посмотреть эту публикацию в {_ON}|публикация от \S.*"
    rf"|lihat postingan ini di {_ON}|sebuah kiriman dibagikan oleh \S.*"
    rf"|bu gönderiyi {_ON}['’]d[ae] gör|.{{2,60}}['’]\w{{1,3}} paylaştığı bir gönderi"
    r"|この投稿を\w+で見る|.{2,60}がシェアした投稿)\W*$",
    re.IGNORECASE,
)
_LONGEST_POST = 120
# What a program has left of its own where it should have put something: "[Gambas:Video CNN]", "[fold][/fold]".
# Transcripts have "[Audio]" and "[Video call interrupted]".
_SHORTCODE = re.compile(
    r"(?:\[(?:(?:gallery|embed|caption|fold|playlist|infogram)"
    r"|(?:gambas|video|audio|photo|foto|gallery|embed|caption|fold|playlist|infogram|instagram|tweet|youtube)"
    r"(?:(?=[^\[\]]*[:=])[:=\s][^\[\]]{0,80}|(?=\][^\[\]]*\[/)))\](?:[^\[\]]{0,20}\[/\w+\])?\s?)+",
    re.IGNORECASE,
)
# Who posted, below the words of a post: "— Greta Sund (@gretasund) June 4, 2024".
_SIGNED = re.compile(r"^\W{0,3}[—–-]{1,2}\s?\S.{0,70}\(@[\w.-]{2,60}\)(?:\W*$|.{0,30}\d.{0,20}$)")
# No line longer than this is one; so much of a line's beginning says so.
_LONGEST_PLACEHOLDER = 420
_BEGINNING = 180


def placeholders(texts: Iterable[str]) -> frozenset[str]:
    """The lines that ask to agree to what another site shows in the midst of a text, or stand in its place."""
    return frozenset(filter(_is_placeholder, texts))


def _is_placeholder(text: str) -> bool:
    if lower(text.partition(" ")[0]) not in _FIRST_WORDS or len(text) > _LONGEST_PLACEHOLDER:
        return False
    return _PLACEHOLDER.match(text[:_BEGINNING]) is not None


def is_post(text: str) -> bool:
    """True for what the box of another site's post says of itself: where it is to be seen, who shared it."""
    return len(text) <= _LONGEST_POST and not text.endswith(STOPS) and _POST.match(text) is not None


def is_shortcode(text: str) -> bool:
    """True for a line that a newspaper's program should have filled in."""
    return text.startswith("[") and len(text) <= _LONGEST_POST and _SHORTCODE.fullmatch(text) is not None


def signs_post(text: str) -> bool:
    """True for the line below another site's post that says who posted it."""
    return len(text) <= _LONGEST_POST and _SIGNED.match(text) is not None
