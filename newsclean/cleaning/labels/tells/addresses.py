"""What the addresses of a block's links say of it, in any language: share buttons, accounts, tags."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsclean.cleaning.metadata.addresses import leads_to_tag
from newsclean.cleaning.vocabulary import type_of
from newsclean.cleaning.vocabulary.folders import AUTHORS, SUBJECTS, WRITERS
from newsclean.cleaning.vocabulary.networks import ACCOUNT_HOSTS, SHARE_HOSTS
from newsclean.cleaning.vocabulary.sellers import PAYING_HOSTS, SHOP_HOSTS, SHOPS
from newsclean.model import ArticleType, Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsclean.cleaning.blocks import Block

_SHARE = re.compile(
    r"facebook\.com/(?:sharer|share|dialog)|(?:twitter|x)\.com/(?:share|intent|home\?status)|linkedin\.com/(?:share|"
    r"cws)|pinterest\.\w+/pin/create|"
    r"(?:wa\.me|api\.whatsapp\.com|t\.me/share|telegram\.me/share|reddit\.com/submit|tumblr\.com/(?:share|widgets)|"
    r"addtoany\.com|addthis\.com)|"
    r"^whatsapp:|^mailto:\?|vk\.com/share|connect\.ok\.ru|getpocket\.com|bsky\.app/intent|share\.flipboard|"
    r"plus\.google\.com/share",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(
    rf"^(?:https?:)?//(?:\w+\.)?(?:{'|'.join(ACCOUNT_HOSTS)})\.(?:com|net|me|ru)/[\w.@/?=-]*$", re.IGNORECASE
)
_HOST = re.compile(rf"(?:^|\.)(?:{'|'.join((*ACCOUNT_HOSTS, *SHARE_HOSTS))})\.\w+$")
# Where readers are to follow the newspaper: what the text leads to is a post there, not the whole of it.
_CHANNEL = re.compile(
    r"^https?://(?:(?:www\.)?whatsapp\.com/channel/|wa\.me/(?:channel/)?\w+/?$|(?:t|telegram)\.me/[\w+]+/?$|news\.google\.com/publications/|"
    r"(?:www\.)?google\.com/preferences/)",
    re.IGNORECASE,
)
# Where readers subscribe, register or log in, by a folder of the address, and where they get apps.
_COUNTER = re.compile(
    r"^(?:https?://|/|[\w-]+/)(?:[^?#]*[/.])?(?:subscri\w*|abonn\w*|abos?|suscri\w*|assin\w+|assine|abbona\w*|prenumer\w*|"
    r"newsletters?|nyhetsbrev|nyhedsbrev|nieuwsbrie\w+|log-?in|sign-?in|sign-?up|register|registr\w+|registo|anmeld\w+|"
    r"inscri\w+|iscri\w+|accounts?|konto|compte|cuenta|membership|premium|podpiska|predplatn\w+|elofizet\w+|abonelik|tilaa|tilaus|kirjaudu|rekisteroidy|predplatit|prihlaseni|registrace|logowanie|rejestracja|prijava|"
    r"donate|support-us)(?:[/.?#_-]|$)"
    r"|^https?://(?:(?:apps|itunes)\.apple\.com|play\.google\.com/store/apps|[\w.-]*\.onelink\.me|app\.adjust\.com|"
    r"[\w-]+\.app\.link|appgallery\.huawei\.com)/",
    re.IGNORECASE,
)
# Where they order a newsletter: its own page, and no story in it.
_LETTER = re.compile(
    r"^(?:https?://[\w.-]+)?/(?:[\w-]+/){0,2}(?:newsletters?|newsletter-?(?:signup|anmeldung|inscription)|nieuwsbrie\w+|"
    r"nyhetsbrev|nyhedsbrev|uutiskirje|hirlevel|bulten|e-?bulten|boletin(?:es)?|buletin|infolettres?|rassylka|"
    r"mail-?magazine|subscribe-newsletter)(?:/[\w-]+)?/?(?:[?#].*)?$",
    re.IGNORECASE,
)
# Where readers give money.
_TILL = re.compile(
    r"^https?://(?:[\w-]+\.)?(?:paypal\.(?:com|me)|patreon\.com|donorbox\.org|ko-fi\.com|buymeacoffee\.com|steadyhq\.com|"
    r"givebutter\.com|liberapay\.com|fundjournalism\.org)/"
    r"|^(?:https?://[\w.-]+)?/(?:[\w-]+/)?(?:donat\w*|support|spenden?|contribut\w*|give|donner|dona|doneer|membership)"
    r"(?:[/.?#-]|$)|^https?://(?:donate|support|give)\.",
    re.IGNORECASE,
)
# Where somebody pays for whoever follows the link, and a shop.
_SELLER = re.compile(
    rf"^(?:https?:)?//(?:(?:[\w-]+\.)*(?:{'|'.join(map(re.escape, PAYING_HOSTS))}|"
    rf"(?:{'|'.join(SHOP_HOSTS)})\.[a-z.]{{2,6}})"
    r"(?:[/?:#]|$)|(?:ads?|adserver|adclick)\.[\w-]+\.\w)",
    re.IGNORECASE,
)
_SHOP = re.compile(
    rf"^(?:https?:)?//(?:www\.)?(?:{'|'.join(SHOPS)})\.|^(?:(?:https?:)?//[\w.-]+)?/(?:{'|'.join(SHOPS)})(?:[/?#]|$)"
    r"|^(?:https?:)?//(?:www\.)?[\w-]+-shop\.",
    re.IGNORECASE,
)
# Pages and scripts for printing.
_PRINT = re.compile(
    r"window\.print|[?&=/]print(?:[/.&?=]|$)|printer-?friendly|print(?:article|version|page)", re.IGNORECASE
)
_LONGEST_ADDRESS = 200
_TO_COMMENTS = re.compile(
    r"#(?:\w+[-_])?(?:comments?|disqus_thread|respond|reader-?comments|kommentare?|commentaires|comentarios|commenti|reacties)\b",
    re.IGNORECASE,
)
_LONGEST_BUTTON = 60
# What of a list's links leads to opinion: the fewest, and their share.
_FEWEST = 2
_MOST = 0.7
_COLUMNS = frozenset({ArticleType.OPINION, ArticleType.LETTER})
_LONGEST_TAG = 40
# What begins the address of a page kept in an archive; what those of stories hold: a number, a date, or a title with
# so many joints.
_KEPT_PAGE = re.compile(r".*/web/\d{14}[a-z_]*/")
_NUMBER, _LONG_NUMBER = re.compile(r"\d{4,}"), re.compile(r"\d{5,}")
_JOINTS = re.compile(r"[-_+;,]")
_WORDS = 3
# Folders of pages that list stories.
_LISTINGS = SUBJECTS | AUTHORS
# Those whose pages have folders of their own: "/category/sports/rowing".
_TREES = frozenset(
    {"category", "categories", "categoria", "categorie", "kategorie", "rubrik", "rubrique", "tag", "tags"}
)
_SAME_PAGE = ("#", "javascript:", "mailto:")
# An address inside the site shares nothing.
_ELSEWHERE = ("http", "//", "whatsapp:", "mailto:?")


def label_of_links(block: Block, *, is_near: bool) -> Label | None:
    """What a short linked block is by where it leads; null where its addresses say nothing. Only near the article are
    links to subjects its tags."""
    if not _is_button(block):
        return None
    hrefs = block.hrefs
    own = hrefs[-1]
    if is_of_network(own):
        return Label.SOCIAL
    if not is_near:
        return None
    if "print" in own and _PRINT.search(own[:_LONGEST_ADDRESS]):
        return Label.SOCIAL
    if leads_to_comments(own):
        return Label.COMMENTS
    return Label.TAGS if len(block.text) <= _LONGEST_TAG * len(hrefs) and all(map(leads_to_tag, hrefs)) else None


def leads_to_network(block: Block) -> bool:
    """True for a short linked block that shares the page, or leads to an account in a social network."""
    return _is_button(block) and is_of_network(block.hrefs[-1])


def _is_button(block: Block) -> bool:
    """True for a short block that is mostly links; the last of them is its own, those before may be of icons above."""
    size = len(block.text)
    return block.link_chars * 2 >= size and 0 < size <= _LONGEST_BUTTON * len(block.hrefs)


def is_of_network(address: str) -> bool:
    """True for an address in a social network."""
    return address.startswith(_ELSEWHERE) and _is_social(address[:_LONGEST_ADDRESS])


def leads_to_comments(address: str) -> bool:
    """True for the address of the comments on a page."""
    return "#" in address and _TO_COMMENTS.search(address) is not None


def leads_to_channel(block: Block) -> bool:
    """True for a line with a link to where readers are to follow the newspaper."""
    return any(map(_CHANNEL.match, block.hrefs))


def leads_to_counter(address: str) -> bool:
    """True for the address of where readers subscribe, register, log in or get an app."""
    return _is_counter(address[:_LONGEST_ADDRESS])


@lru_cache(maxsize=1 << 12)
def _is_counter(address: str) -> bool:
    return _COUNTER.match(address) is not None


def leads_to_letter(address: str) -> bool:
    """True for the address of where readers order a newsletter."""
    return _is_letter(address[:_LONGEST_ADDRESS])


@lru_cache(maxsize=1 << 12)
def _is_letter(address: str) -> bool:
    return _LETTER.match(address) is not None


def leads_to_till(address: str) -> bool:
    """True for the address of where readers give money."""
    return _is_till(address[:_LONGEST_ADDRESS])


@lru_cache(maxsize=1 << 12)
def _is_till(address: str) -> bool:
    return _TILL.match(address) is not None


def leads_to_seller(address: str) -> bool:
    """True for an address that an advert leads to: somebody pays for whoever follows it."""
    return _is_seller(address[:_LONGEST_ADDRESS])


@lru_cache(maxsize=1 << 12)
def _is_seller(address: str) -> bool:
    return _SELLER.match(address) is not None


def leads_to_shop(address: str) -> bool:
    """True for the address of something for sale."""
    return _is_shop(address[:_LONGEST_ADDRESS])


@lru_cache(maxsize=1 << 12)
def _is_shop(address: str) -> bool:
    return _SHOP.match(address) is not None or _SELLER.match(address) is not None


def label_of_list(blocks: Iterable[Block]) -> Label | None:
    """What a list of teasers is whose links lead to opinion ("/opinion/..."), or to a shop, seven in ten of them; null
    for others. The picture of a story leads where its title does."""
    linked = (block for block in blocks if block.hrefs and block.link_chars * 2 > len(block.text))
    hrefs = {block.hrefs[-1] for block in linked}
    if hrefs and sum(map(leads_to_shop, hrefs)) >= _MOST * len(hrefs):
        return Label.ADVERT
    found = list(map(column_of, hrefs))
    named = [label for label in found if label is not None]
    if len(named) < _FEWEST or len(named) < _MOST * len(found):
        return None
    return Label.EDITORIAL if Label.OPINION not in named else Label.OPINION


def column_of(address: str) -> Label | None:
    """The columns that a story is filed under by the folders of its address."""
    return _column(address[:_LONGEST_ADDRESS])


@lru_cache(maxsize=1 << 14)
def _column(address: str) -> Label | None:
    try:
        folders = urlsplit(address).path.lower().split("/")[1:-1]
    except ValueError:
        return None
    kinds = {type_of(x.replace("-", " ").replace("_", " ")) for x in folders}
    if ArticleType.EDITORIAL in kinds:
        return Label.EDITORIAL
    return Label.OPINION if kinds & _COLUMNS else None


def leads_to_story(address: str) -> bool:
    """True for an address that tells one page from many: by a number, a date or a title."""
    return _is_story(address[:_LONGEST_ADDRESS])


@lru_cache(maxsize=1 << 14)
def _is_story(address: str) -> bool:
    if address.startswith(_SAME_PAGE):
        return False
    path, _, query = address.partition("#")[0].partition("?")
    if "/web/" in path:
        path = _KEPT_PAGE.sub("", path, count=1)
    if "//" in path:
        path = path.partition("//")[2].partition("/")[2]
    if _NUMBER.search(path) or _LONG_NUMBER.search(query):
        return True
    folders, _, last = path.rstrip("/").rpartition("/")
    if folders.rpartition("/")[2] in _LISTINGS:
        return False
    return last.isdecimal() or len(_JOINTS.findall(last)) >= _WORDS


def leads_to_listing(address: str) -> bool:
    """True for the address of a page that lists the stories of a subject or of a writer."""
    return _is_listing(address[:_LONGEST_ADDRESS])


@lru_cache(maxsize=1 << 12)
def _is_listing(address: str) -> bool:
    path = address.partition("#")[0].partition("?")[0]
    if "//" in path:
        path = path.partition("//")[2].partition("/")[2]
    folders = path.lower().strip("/").split("/")[:-1]
    parent = folders[-1] if folders else ""
    is_below = parent in _LISTINGS or not _TREES.isdisjoint(folders)
    return parent in _TREES or (is_below and not leads_to_story(address))


def leads_deeper(addresses: Sequence[str]) -> bool:
    """True for several addresses of which each is a folder of the one before: the way from a site's front to a page."""
    folders = [address.partition("?")[0].rstrip("/") + "/" for address in addresses]
    return len(folders) > 1 and all(x != y and y.startswith(x) for x, y in pairwise(folders))


def leads_to_writer(address: str) -> bool:
    """True for the address of the page of one writer's stories, by the folder that it is in, or a number in that."""
    folders = address[:_LONGEST_ADDRESS].lower().rstrip("/").split("/")[:-1]
    if folders and folders[-1].isdecimal():
        folders.pop()
    return bool(folders) and folders[-1] in WRITERS


def leads_home(address: str) -> bool:
    """True for the address of a site's first page."""
    path = address.partition("//")[2].partition("/")[2] if "//" in address else address
    return not path.strip("/")


@lru_cache(maxsize=1 << 14)
def _is_social(address: str) -> bool:
    host = address.partition("//")[2].partition("/")[0] if "//" in address else ""
    if host and not _HOST.search(host):
        return False
    return bool(_SHARE.search(address) or _ACCOUNT.match(address))
