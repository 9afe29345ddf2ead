"""What a newspaper says of its own work, in sentences that are none of the story: with whom it was made, how to hear more,
how to support it; and what it calls boxes on all this. Lines in fixed words are in `site_notes`."""

from __future__ import annotations

import re

from newsclean.cleaning.vocabulary import fold
from newsclean.cleaning.vocabulary.stems import Stems
from newsclean.model import Label

_LONGEST = 320
# With whose help a story came to be; who made a broadcast, and what wrote down what was said in it. A report and an
# investigation may be the police's, or a scholar's, unless they were published.
_HELP = (
    r"(?:in (?:partnership|collaboration|cooperation) with [^.;!?]{2,160}|with (?:the )?(?:support|funding|a grant) "
    r"(?:from|of) [^.;!?]{2,160}"
)
_OPENING, _OPENINGS = 16, ("this ", "the following", "dies", "cet", "est", "*this ", "(this ", "[this ")
_MADE = re.compile(
    rf"^\W*(?:this (?:story|article|coverage|series) (?:was|is|has been) (?:(?!by\b)\w+ ){{0,3}}?{_HELP}"
    r"|(?:supported|funded|made possible|underwritten) (?:in part )?(?:by|through) [^.;!?]{0,120}"
    r"\b(?:grants?|fellowships?|funding|donations?|foundation|fund|institute|readers)\b[^.;!?]{0,100})"
    rf"|this (?:report|reporting|investigation) (?:was|is|has been) (?:\w+ )?(?:reported|produced|published) "
    rf"(?:(?!by\b)\w+ ){{0,2}}?{_HELP})"
    r"|this (?:episode|podcast) (?:was|is) (?:produced|edited|hosted|engineered) (?:and \w+ )?by\b.{2,260}"
    r"|this (?:content|article|post) (?:was|is) (?:produced|paid for|sponsored) by [^.!?]{0,160}\b(?:"
    r"studio(?: (?:of|at|for) [^.!?,]{2,60})?|advertisers?|advertising|sponsors?|on behalf of (?-i:[A-Z])\S*(?: \S+){0,4})"
    r"(?:\. (?:the|our) (?:newsroom|editorial \w+|journalists|reporters)\b[^.!?]{2,40}\bnot\b[^.!?]{2,60})?"
    r"|this transcript (?:was|has been) (?:auto-?)?(?:created|generated) (?:\w+ )?(?:using|by|with) [^.!?]{0,60}"
    r"\b(?:software|(?:speech|voice)[- ]recognition)\b.{0,200}"
    r"|this transcript\b.{0,140}\bmay (?:not be in its final form|(?:contain|have|include) (?:\w+ )?"
    r"(?:errors|mistakes|inaccuracies))\b.{0,140}"
    r"|(?:this is an?|the following is an?) (?:rush|automated|machine-generated|auto-?generated) transcript\b.{0,200}"
    r"|dieser (?:artikel|beitrag|text|podcast) (?:entstand|ist entstanden|wurde (?:\w+ ){0,2}?produziert) in "
    r"(?:kooperation|zusammenarbeit) mit [^.!?]{2,120}"
    r"|cet article a été (?:produit|réalisé|publié) (?:en (?:partenariat|collaboration) "
    r"avec|avec le soutien d[eu]) [^.!?]{2,120}"
    r"|est[ea] (?:artículo|reportaje|nota|historia) (?:fue|ha sido) (?:producid|realizad|publicad)[oa] "
    r"(?:en (?:colaboración|alianza|asociación) con|con el apoyo de) [^.!?]{2,120})[.!]?$",
    re.IGNORECASE,
)
_MADE_STEMS = Stems((
    "partnership", "collaboration", "cooperation", "funded", "made possible", "underwritten", "funding",
    "support", "a grant", "episode", "studio", "advertis", "sponsor", "branded", "on behalf of", "podcast", "transcript", "kooperation", "zusammenarbeit",
    "partenariat", "le soutien", "colaboración", "alianza", "asociación", "apoyo",
))  # fmt: skip
# A clause with which a story goes on.
_CLAUSE = re.compile(
    r",\s(?:(?:and|but) (?:it|they|he|she|its|their)\b|which\b|where\b|(?:the )?\w+ (?:find|found|concluded|showed)\b)",
    re.IGNORECASE,
)
# Where a broadcast is heard, and what it is called there.
_PLAYERS = ("apple podcasts", "spotify", "amazon music", "google podcasts", "youtube", "overcast", "iheart", "deezer")
_HEAR = re.compile(
    r"^\W*(?:(?:you can )?(?:listen|follow|subscribe|watch)|hören sie|jetzt hören|abonnieren sie|écoutez|abonnez-vous|"
    r"escuch[ae]|suscríbe(?:te|se)|ouça|ascolta|luister)\b",
    re.IGNORECASE,
)
_FEWEST_PLAYERS = 2
_BROADCAST = re.compile(
    r"\b(?:podcasts?|[eé]pis[oó]d\w*|shows?|series?|folgen?|aflevering\w*|puntat[ae])\b"
    r"|\b(?-i:us|uns|nous|ons)\b|[a-z]nos\b",
    re.IGNORECASE,
)
# What asks to pay for local news as such, with where to; it is told to somebody where it says no more.
_SUPPORT = re.compile(
    r"^\W*(?=.*\b(?:here|our|(?-i:us)|today|at \S+\.\w{2,}))(?:please )?support (?:local|independent|community|quality|public service|nonprofit|student) "
    r"(?:journalism|news|reporting|newspapers?)\b[^.!?]{0,40}\b(?:subscrib\w+|subscription|donat\w+|membership|member|"
    r"digital|here)\b"
    r"|(?:^|[.!?] )(?:please )?(?:donate|subscribe|give|contribute)(?: now| today| here)? to support "
    r"(?:its|our|this) (?:work|journalism|reporting|newsroom|mission)\W*$",
    re.IGNORECASE,
)
_ON_WORK = re.compile(
    r"(?:what(?:'s| is) (?:an? |the )?(?:editorial|op-ed|opinion piece|news analysis|editorial board)s?\??"
    r"|(?:behind|inside) (?:the (?:story|reporting)|(?:our|this) (?:story|reporting|journalism))"
    r"|how we (?:reported|did|investigated|made|wrote) (?:this|the|our) (?:story|article|series|project|investigation)"
    r"|how we got (?:this|the) story"
    r"|about (?:this (?:series|project|investigation|reporting|collaboration)|our (?:editorials?|editorial board|reporting|"
    r"journalism|newsroom))"
    r"|why (?:did )?we (?:wrote|write|published?|reported|report) this(?: (?:story|article))?\??"
    r"|re-?publish (?:this|our) (?:story|stories|articles?|work)(?: for free)?"
    r"|über diese (?:serie|recherche)|über dieses projekt|so (?:haben wir recherchiert|lief die recherche|entstand diese "
    r"recherche)|wie wir recherchiert haben"
    r"|à propos de (?:cette (?:série|enquête)|ce projet)|comment nous avons (?:enquêté|travaillé)|republier cet article"
    r"|sobre (?:est[ea] (?:proyecto|serie|investigación))|cómo (?:lo hicimos|hicimos est[ea] (?:reportaje|investigación))"
    r"|republi(?:ca|que|car) este artículo"
    r"|over (?:deze serie|dit onderzoek|dit project)|come abbiamo lavorato|como fizemos(?: esta reportagem)?)"
)
_LONGEST_HEADING = 60
# Headings that no chapter of a story has; under the others it may tell of a series of films, or a project to build.
_ON_OWN_WORK = re.compile(r"re-?publi|\bour\b|how we reported|recherchier|comment nous|cómo l|come abb|como fiz")
_NEWSROOM = re.compile(
    r"(?=.*\b(?:we|our)\b).*\b(?:reported|reporters?|newsrooms?|journalis\w+|story|stories|editorial board)\b"
    r"|.*\b(?:funded by|re-?publish)\b",
    re.IGNORECASE | re.DOTALL,
)


def tells_of_own_work(text: str) -> Label | None:
    """What a sentence is in which a newspaper tells of its work: how a story was made, where a broadcast is heard, how to
    pay for local news; null for others."""
    if _tells_of_making(text):
        return Label.OTHER
    if _tells_where_to_hear(text):
        return Label.MEDIA_PLAYER
    return Label.PAYWALL if _asks_for_local_news(text) else None


def _tells_of_making(text: str) -> bool:
    """True for a sentence that says with whose help a story came to be, who made a broadcast, or what wrote it down."""
    is_begun = len(text) <= _LONGEST and text[:_OPENING].lower().startswith(_OPENINGS)
    if not is_begun or not _MADE_STEMS.are_in(text) or _CLAUSE.search(text):
        return False
    return _MADE.match(text) is not None


def _tells_where_to_hear(text: str) -> bool:
    """True for a line that asks to listen to a broadcast, and names several programs that play such."""
    if len(text) > _LONGEST or sum(map(text.lower().__contains__, _PLAYERS)) < _FEWEST_PLAYERS:
        return False
    return _HEAR.match(text) is not None and _BROADCAST.search(text) is not None and _CLAUSE.search(text) is None


def _asks_for_local_news(text: str) -> bool:
    """True for a line that asks to pay for local news as such and says how, or closes with such a call."""
    return len(text) <= _LONGEST and "upport" in text and _SUPPORT.search(text) is not None


def heads_own_work(text: str) -> bool:
    """True for the heading of a box on how the newspaper works: "How we reported this story", "Republish our stories"."""
    return len(text) <= _LONGEST_HEADING and _ON_WORK.fullmatch(fold(text)) is not None


def heads_own_work_alone(text: str) -> bool:
    """True for such a heading that heads nothing else: no story has a chapter that is called so."""
    return heads_own_work(text) and _ON_OWN_WORK.search(fold(text)) is not None


def tells_of_newsroom(text: str) -> bool:
    """True for words in which a newspaper speaks of those who report for it, of who pays, or of who may republish."""
    return _NEWSROOM.match(text) is not None
