"""What stands in the place of something from another site until its reader agrees to be seen there."""

from __future__ import annotations

import re

# One of these is in all of that, in lower case: quicker to look for.
_WORDS = (
    "inhalt", "einverstanden", "drittplattform", "drittanbieter", "content", "third part", "consent", "contenu",
    "contenido", "conteúdo", "contenuto", "inhoud", "post by", "end of ",
    "embed",
)  # fmt: skip
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
    r"|^(?:damit (?:können|werden) )?personenbezogene daten\b.{0,60}\b(?:drittplattformen|drittanbieter)\b"
    r"|^(?:dieser|dieses) \w+ inhalt\b.{0,40}\b(?:angezeigt|geladen|blockiert)\b"
    r"|^sie können ihn sich mit einem klick anzeigen"
    r"|^du kannst ihn dir mit einem klick anzeigen"
    # The words that British and American ones share.
    rf"|^allow {_NETWORK} content\?$"
    rf"|^this article (?:contains|includes) content (?:provided by|hosted on|from) {_NETWORK}\b"
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
# No line longer than this is one; so much of a line's beginning says so.
LONGEST_PLACEHOLDER = 420
_BEGINNING = 180


def is_placeholder(text: str) -> bool:
    """True for a line that asks to agree to what another site shows in the midst of a text, or stands in its place."""
    beginning = text[:_BEGINNING]
    return any(map(beginning.lower().__contains__, _WORDS)) and _PLACEHOLDER.match(beginning.strip()) is not None
