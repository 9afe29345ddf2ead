"""What a publisher asks of machines for the whole of a host, in its robots.txt and in /.well-known/tdmrep.json.

- Groups of robots.txt for crawlers that collect text for AI (RFC 9309).
- Content-Signal (contentsignals.org) and Content-Usage (draft-ietf-aipref-attach), which stand in a group as well and
  may begin with a path; the longest path that fits counts.
- The TDM Reservation Protocol's file at the origin: the first rule whose pattern fits counts.

What a page says of itself (meta elements, headers) is the cleaning's to read; `merged` puts both together."""

from __future__ import annotations

from codecs import BOM_UTF8
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct
from protego import Protego

from newsclean.model import Rights

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Crawlers whose operators say that they collect text to train models with, and the names that stand only for that use.
AI_CRAWLERS = (
    "AI2Bot", "Amazonbot", "anthropic-ai", "Applebot-Extended", "Bytespider", "CCBot", "ClaudeBot",
    "cohere-training-data-crawler", "Diffbot", "FacebookBot", "Google-Extended", "GPTBot", "img2dataset",
    "Meta-ExternalAgent", "omgili", "omgilibot", "PanguBot", "Timpibot",
)  # fmt: skip
_NAMES = {name.lower(): name for name in AI_CRAWLERS}
_PREFERENCES = ("content-signal", "content-usage")
# Never a file of this size.
_MAX_TDMREP = 1 << 20


class _Preference(Struct, frozen=True):
    """A Content-Signal or Content-Usage line: the path it is for, and what it says."""

    path: str
    text: str


class _TdmRule(Struct, frozen=True):
    """A rule of tdmrep.json. A path fits that begins with `start`, ends in `end` and has `middle` in this order between
    them; one that is `start`, where `end` is null."""

    start: str
    middle: tuple[str, ...]
    end: str | None
    is_reserved: bool | None
    policy: str | None

    def fits(self, path: str) -> bool:
        """Whether the rule is for this path. A regular expression with some stars may take minutes."""
        if self.end is None:
            return path == self.start
        at = len(self.start)
        for piece in self.middle:
            found = path.find(piece, at)
            if found < 0:
                return False
            at = found + len(piece)
        return path.startswith(self.start) and path.endswith(self.end, at)


class HostWishes(Struct, frozen=True, kw_only=True):
    """What one host asks."""

    robots: Protego | None = None
    ai_crawlers: tuple[str, ...] = ()
    preferences: dict[str, tuple[_Preference, ...]] = {}
    tdm_rules: tuple[_TdmRule, ...] = ()

    def of(self, url: str) -> Rights:
        """What the host asks for one address."""
        path = _path(url)
        rule = next((rule for rule in self.tdm_rules if rule.fits(path)), None)
        robots = self.robots
        return Rights(
            closed_to=tuple(name for name in self.ai_crawlers if robots and not robots.can_fetch(url, name)),
            content_signal=_longest(self.preferences.get("content-signal", ()), path),
            content_usage=_longest(self.preferences.get("content-usage", ()), path),
            tdm_reservation=rule.is_reserved if rule else None,
            tdm_policy=rule.policy if rule else None,
        )


def read_wishes(robots_txt: str, tdmrep: bytes, agent: str) -> HostWishes:
    """What a host asks of a crawler with this user agent; of files that are none, or broken, what can be read."""
    groups = list(_groups(robots_txt))
    named = {agent for agents, _ in groups for agent in agents}
    return HostWishes(
        robots=Protego.parse(robots_txt),
        ai_crawlers=tuple(name for key, name in _NAMES.items() if key in named),
        preferences={key: tuple(_preferences(groups, key, agent)) for key in _PREFERENCES},
        tdm_rules=tuple(_tdm_rules(tdmrep)),
    )


def root_of(url: str) -> str:
    """The scheme and host of an address."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def merged(own: Rights | None, host: Rights) -> Rights | None:
    """A page's own wishes with its host's: what the page says of itself goes first. Null where nobody said anything."""
    if own is None:
        return host if host != Rights() else None
    fields = {name: getattr(own, name) for name in Rights.__struct_fields__}
    silent = {name: getattr(host, name) for name, value in fields.items() if value in (None, ())}
    return msgspec.structs.replace(own, **silent)


def _groups(robots_txt: str) -> Iterator[tuple[tuple[str, ...], tuple[tuple[str, str], ...]]]:
    """(agents, lines) of each group, both in lower case but for what the lines say."""
    agents: list[str] = []
    lines: list[tuple[str, str]] = []
    for line in robots_txt.splitlines():
        key, colon, value = line.partition("#")[0].partition(":")
        key = key.strip().lower()
        if not colon or key == "sitemap":
            continue
        if key == "user-agent":
            if lines:
                yield tuple(agents), tuple(lines)
                agents, lines = [], []
            agents.append(value.strip().lower())
        else:
            lines.append((key, value.strip()))
    if agents:
        yield tuple(agents), tuple(lines)


def _preferences(
    groups: Sequence[tuple[Sequence[str], Sequence[tuple[str, str]]]], key: str, agent: str
) -> Iterator[_Preference]:
    """The lines of one kind in the group that is for us, or else in the one for all."""
    product = agent.partition("/")[0].strip().lower()
    ours = [lines for agents, lines in groups if product and product in agents]
    everybodys = [lines for agents, lines in groups if "*" in agents]
    for lines in ours or everybodys:
        for name, value in lines:
            if name == key:
                path, _, text = value.partition(" ") if value.startswith("/") else ("/", "", value)
                yield _Preference(path, text.strip())


def _longest(preferences: Sequence[_Preference], path: str) -> str | None:
    fitting = [said for said in preferences if path.startswith(said.path)]
    return max(fitting, key=lambda said: len(said.path)).text if fitting else None


def _tdm_rules(tdmrep: bytes) -> Iterator[_TdmRule]:
    try:
        rules: Any = msgspec.json.decode(tdmrep[:_MAX_TDMREP].removeprefix(BOM_UTF8))
    except (msgspec.DecodeError, RecursionError):
        return
    for rule in rules if isinstance(rules, list) else []:
        if isinstance(rule, dict) and isinstance(location := rule.get("location"), str):
            policy = rule.get("tdm-policy")
            yield _TdmRule(
                *_pieces(location), _reserved(rule.get("tdm-reservation")), policy if isinstance(policy, str) else None
            )


def _reserved(value: Any) -> bool | None:
    return {"1": True, "0": False}.get(str(value))


def _pieces(location: str) -> tuple[str, tuple[str, ...], str | None]:
    """robots.txt's patterns: `*` stands for anything, `$` at the end for the end."""
    start, *rest = (location[:-1] if location.endswith("$") else f"{location}*").split("*")
    return start, tuple(filter(None, rest[:-1])), rest[-1] if rest else None


def _path(url: str) -> str:
    parts = urlsplit(url)
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
