"""Addresses of articles: cleaned for fetching, keyed for joining, told from the addresses of other pages."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from w3lib.url import canonicalize_url, safe_url_string

from newsclean.sites import on_domains

if TYPE_CHECKING:
    from urllib.parse import SplitResult

    from newsclean.model import Site

# Parameters that say where a reader came from, never which page is meant. courlan drops more ("cid", "source",
# "ref" and all that begin so); a newspaper whose articles are told apart by ?cid= would lose them.
_TRACKERS = re.compile(
    r"(utm|mtm|itm|pk|piwik|matomo|hsa|vero|oly|ga|mc|at)_\w+|(fb|gc|dc|msclk|yc|tw|tt|wbra|gbra|ysc|igsh|li_fat_|rb_)l?id"
    r"|_ga|_gl|mkt_tok|xtor|ns_\w+|__twitter_impression|ocid|ncid|cmpid|smid|CMP|fbclid|gclid|igshid|ref_src|ref_url",
    re.IGNORECASE,
)
# Parameters that name a visit, by names that mean nothing else ("sid" may be a story).
_SESSIONS = re.compile(r"phpsessid|jsessionid|aspsessionid\w*|session_?id|oscsid|zenid|cftoken", re.IGNORECASE)
_SESSION_IN_PATH = re.compile(r";(jsessionid|phpsessid)=[^/?;]*", re.IGNORECASE)
_AMP_QUERY = frozenset({"amp", "outputtype", "output"})
_AMP_PATH = re.compile(r"/amp(?=/|$)|\.amp(?=\.html?$|$)", re.IGNORECASE)
_MOBILE_HOST = re.compile(r"^(www|amp|m|mobile|touch)\d?\.(?=[^.]+\.)")

_NO_PAGE = re.compile(
    r"\.(jpe?g|png|gif|webp|svg|avif|ico|css|js|json|xml|rss|pdf|mp[34]|m3u8|zip|gz|woff2?)$", re.IGNORECASE
)


# What a story's number is called in a query.
_NUMBERS = frozenset(
    {
        "p",
        "id",
        "aid",
        "nid",
        "article",
        "articleid",
        "article_id",
        "artid",
        "story",
        "storyid",
        "news",
        "newsid",
        "post",
    }
)


# And a page's.
_PAGE_KEYS = frozenset({"page", "pg", "pagenum", "pagina", "seite"})


def fetchable(url: str) -> str | None:
    """The address to ask for: escaped, without fragment and tracking; null where it is no http(s) address."""
    try:
        parts = urlsplit(safe_url_string(url.strip()))
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            return None
        return urlunsplit(parts._replace(query=_untracked(parts.query), fragment="", path=parts.path or "/"))
    except ValueError:
        return None


def joined(base: str, href: str) -> str | None:
    """The http(s) address that a page or listing names, made absolute; null where it is none."""
    try:
        address = urljoin(base, href.strip())
    except ValueError:  # "http://[broken"
        return None
    return address if href and address.startswith(("http://", "https://")) else None


def _untracked(query: str) -> str:
    if not query:
        return ""
    # Parted by hand: another order or another escaping may be another page to the server.
    return "&".join(part for part in query.split("&") if not _TRACKERS.fullmatch(part.partition("=")[0]))


# A page's address is looked up some ten times on its way.
@functools.lru_cache(maxsize=4096)
def join_key(url: str) -> str:
    """What two addresses of one story have in common: http and https, www and mobile hosts, AMP copies, a
    slash at the end, ids of sessions and the order of parameters make no difference."""
    parts = urlsplit(canonicalize_url(url))
    host = _MOBILE_HOST.sub("", parts.netloc.lower())
    path = _AMP_PATH.sub("", _SESSION_IN_PATH.sub("", parts.path)).rstrip("/") or "/"
    return f"{host}{path}?{_key_query(parts)}".rstrip("?")


def bare_key(url: str) -> str:
    """The `join_key` of an address without its parameters, where session ids stand."""
    return join_key(url).partition("?")[0].partition(";")[0]


def is_front(url: str) -> bool:
    """True for the address of a site's front page."""
    return urlsplit(url).path.strip("/") == ""


def _key_query(parts: SplitResult) -> str:
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    return urlencode(
        [(key, value) for key, value in pairs if not _says_amp(key, value) and not _SESSIONS.fullmatch(key)]
    )


def _says_amp(key: str, value: str) -> bool:
    return key.lower() in _AMP_QUERY and (key.lower() == "amp" or value.lower() == "amp")


def is_amp(url: str) -> bool:
    """True where the address is that of a page's AMP or mobile copy, as far as it shows."""
    parts = urlsplit(url)
    host_tells = re.match(r"(amp|m|mobile|touch)\d?\.", parts.netloc.lower()) is not None
    query_tells = any(_says_amp(key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True))
    return host_tells or _AMP_PATH.search(parts.path) is not None or query_tells


class AddressRules:
    """Which addresses are this newspaper's articles."""

    def __init__(self, site: Site) -> None:
        self._domains = site.domains
        self._articles = [re.compile(pattern) for pattern in site.articles]
        self._not_articles = [re.compile(pattern) for pattern in site.not_articles]

    def is_article(self, url: str, *, declared: bool) -> bool:
        """True for an article's address. `declared`: a feed or a sitemap names it, so that it counts unless
        the rules speak against it; a mere link must fit a rule or, where there is none, look like an article."""
        if not on_domains(url, self._domains):
            return False
        if any(_matches(pattern, url) for pattern in self._not_articles):
            return False
        if not declared and is_further_page(url):
            return False
        if self._articles:
            return any(_matches(pattern, url) for pattern in self._articles)
        return looks_like_article(url) or (declared and looks_like_page(url))


def _matches(pattern: re.Pattern[str], url: str) -> bool:
    if "://" in pattern.pattern:
        return pattern.search(url) is not None
    parts = urlsplit(url)
    return pattern.search(urlunsplit(("", "", parts.path, parts.query, ""))) is not None


def is_further_page(url: str) -> bool:
    """True for the address of a page behind the first, be it of a list or of a story: none is a story by itself."""
    pairs = parse_qsl(urlsplit(url).query)
    return any(key.lower() in _PAGE_KEYS and re.fullmatch(r"0*(?:[2-9]|[1-9]\d{1,2})", value) for key, value in pairs)


def looks_like_page(url: str) -> bool:
    """False for the front page itself and for what is plainly no page (a picture, a feed)."""
    path = urlsplit(url).path
    return path.strip("/") != "" and _NO_PAGE.search(path) is None


def looks_like_article(url: str) -> bool:
    """True where an address has the shape of a story's: a slug of four words, a long number, be it in the query, or a
    date in it. The shape alone tells; used only where a newspaper's file has no patterns."""
    path = urlsplit(url).path.rstrip("/")
    if any(key.lower() in _NUMBERS and re.match(r"\d{4}", value) for key, value in parse_qsl(urlsplit(url).query)):
        return _NO_PAGE.search(path) is None
    if not looks_like_page(url):
        return False
    last = path.rpartition("/")[2]
    return (
        len([word for word in re.split(r"[-_]", last) if word]) >= 4
        or re.search(r"\d{5,}", last) is not None
        or re.search(r"/(19|20)\d\d[/-]\d\d?[/-]\d\d?/.", path) is not None
    )
