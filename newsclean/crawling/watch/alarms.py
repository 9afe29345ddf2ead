"""What has become less since the earlier runs of a newspaper: the signs of a redesign that breaks extraction.

Each newspaper is measured against its own history, in three ways (falls.py): shares of its pages, numbers of stories,
and the length of texts. One with few pages, or few runs, raises no alarm: nothing could be told from them."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from newsclean.crawling.watch.falls import LEAST_RUNS, Share, count_fell, length_fell, share_fell, usual_share, vanished
from newsclean.crawling.watch.profile import Saved  # noqa: TC001  # msgspec reads the annotations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from newsclean.crawling.watch.profile import Pages, Profile, Story
    from newsclean.crawling.watch.report import Report

# What is older tells of another time.
_MOST_RUNS = 30
_MOST_DAYS = timedelta(days=28)
# Newspapers rest at weekends: before numbers of stories are compared, a history must have seen two.
_LEAST_DAYS = timedelta(days=15)
_LEAST_STORIES = 8
# A place that held so many of the earlier stories is one of the newspaper's layouts.
_KNOWN_PLACE = 0.02


class Alarm(Struct, frozen=True, kw_only=True):
    """Something a run has less of. `what` is the share of pages that gave a record ("records"), or of records with
    "title", "authors", "date", "confidence", a title of its own ("different_titles"), or its text where texts stood
    before ("place"); the median "words"; the number of new "stories"; or a listing as `provenance.via` names it: how
    many articles that named. `before` is the median of the earlier runs; `detail` says what came instead; `pages` are
    saved ones that show it."""

    what: str
    before: float
    now: float
    detail: str | None = None
    pages: tuple[Saved, ...] = ()

    def __str__(self) -> str:
        """What fell, in a line."""
        detail = f" ({self.detail})" if self.detail else ""
        return f"{self.what} fell from {self.before:g} to {self.now:g}{detail}"


class _Property(NamedTuple):
    """Something that most stories have."""

    what: str
    count: Callable[[Profile], int]
    lacks: Callable[[Story], bool]


_PROPERTIES = (
    _Property("title", lambda profile: profile.with_title, lambda story: story.title is None),
    _Property("authors", lambda profile: profile.with_authors, lambda story: not story.authors),
    _Property("date", lambda profile: profile.with_date, lambda story: story.date_published is None),
    _Property("confidence", lambda profile: profile.confident, lambda story: not story.is_confident),
)


def find_alarms(report: Report, earlier: Sequence[Report], pages: Pages) -> tuple[Alarm, ...]:
    """What fell in a run against those before it, the oldest of which comes first."""
    recent = earlier[-_MOST_RUNS:]
    # Numbers of stories are those of the days that were wanted.
    alike = [run for run in earlier if run.windowed == report.windowed]
    days = [run for run in alike if _started(report) - _started(run) <= _MOST_DAYS]
    return (
        *_rejected(report, recent, pages),
        *_profile_alarms(report.profile, [run.profile for run in recent if run.profile.stories], pages),
        *_stories(report, days),
        *_listings(report, days),
    )


def _rejected(report: Report, past: Sequence[Report], pages: Pages) -> Iterator[Alarm]:
    before = [_records(run) for run in past]
    now = _records(report)
    if share_fell(now, before):
        reason, number = _most_risen(report, past)
        yield _share_alarm("records", now, before, f"{reason}: {number} pages", pages.rejects(reason))


def _records(report: Report) -> Share:
    """The pages that gave, or still hold, a record, of all that were to be stories."""
    return Share(report.held, report.held + report.faults.total())


def _most_risen(report: Report, past: Sequence[Report]) -> tuple[str, int]:
    """The reason that is furthest above its usual number, and its number now."""
    now, before = report.faults, [run.faults for run in past]
    return max(now.items(), key=lambda item: item[1] - median(faults[item[0]] for faults in before))


def _profile_alarms(profile: Profile, past: Sequence[Profile], pages: Pages) -> Iterator[Alarm]:
    if len(past) >= LEAST_RUNS:
        yield from _properties(profile, past, pages)
        yield from _titles(profile, past, pages)
        yield from _places(profile, past, pages)
        yield from _words(profile, past, pages)


def _properties(profile: Profile, past: Sequence[Profile], pages: Pages) -> Iterator[Alarm]:
    for what, count, lacks in _PROPERTIES:
        now, *before = [Share(count(one), one.stories) for one in (profile, *past)]
        if share_fell(now, before):
            yield _share_alarm(what, now, before, None, pages.stories(lacks))


def _titles(profile: Profile, past: Sequence[Profile], pages: Pages) -> Iterator[Alarm]:
    now, *before = [Share(one.titles, one.stories) for one in (profile, *past)]
    if share_fell(now, before):
        title = profile.frequent_title
        shown = pages.stories(lambda story: story.title == title)
        yield _share_alarm("different_titles", now, before, f'most often "{title}"', shown)


def _places(profile: Profile, past: Sequence[Profile], pages: Pages) -> Iterator[Alarm]:
    known = _known_places(past)
    now, *before = [_within(known, one) for one in (profile, *past)]
    if share_fell(now, before):
        detail = f"{_most_common([profile])}, before {_most_common(past)}"
        yield _share_alarm("place", now, before, detail, pages.stories(lambda story: story.place not in known))


def _known_places(profiles: Sequence[Profile]) -> set[str]:
    held = _all_places(profiles)
    return {place for place, number in held.items() if number >= _KNOWN_PLACE * held.total()}


def _within(known: set[str], profile: Profile) -> Share:
    held = sum(number for place, number in profile.places.items() if place in known)
    return Share(held, sum(profile.places.values()))


def _most_common(profiles: Sequence[Profile]) -> str:
    return _all_places(profiles).most_common(1)[0][0] or "nowhere"


def _all_places(profiles: Sequence[Profile]) -> Counter[str]:
    held: Counter[str] = Counter()
    for profile in profiles:
        held.update(profile.places)
    return held


def _words(profile: Profile, past: Sequence[Profile], pages: Pages) -> Iterator[Alarm]:
    before = [one.words for one in past if one.stories >= _LEAST_STORIES]
    is_judged = profile.stories >= _LEAST_STORIES and len(before) >= LEAST_RUNS
    if is_judged and length_fell(profile.words, before):
        shown = pages.stories(lambda story: story.word_count <= profile.words)
        yield Alarm(what="words", before=median(before), now=profile.words, pages=shown)


def _stories(report: Report, past: Sequence[Report]) -> Iterator[Alarm]:
    whole = [run for run in past if run.reason == report.reason == "finished"]
    counts = [run.new for run in whole]
    if _are_enough(whole, report) and count_fell(report.new, counts):
        yield Alarm(what="stories", before=median(counts), now=report.new)


def _listings(report: Report, past: Sequence[Report]) -> Iterator[Alarm]:
    for via, named in report.sources.items():
        if named is not None and named.unchanged:
            continue
        # How many it names does not depend on how the run ended.
        runs = [(run, said.articles) for run in past if (said := run.sources.get(via)) and not said.unchanged]
        counts = [articles for _, articles in runs]
        now = named.articles if named is not None else 0
        if len(runs) < LEAST_RUNS:
            continue
        if vanished(now, counts) or (_are_enough([run for run, _ in runs], report) and count_fell(now, counts)):
            detail = "cannot be read" if named is None else None
            yield Alarm(what=via, before=median(counts), now=now, detail=detail)


def _are_enough(past: Sequence[Report], report: Report) -> bool:
    return len(past) >= LEAST_RUNS and _started(report) - _started(past[0]) >= _LEAST_DAYS


def _share_alarm(what: str, now: Share, before: Sequence[Share], detail: str | None, shown: tuple[Saved, ...]) -> Alarm:
    usual = usual_share(before) or 0.0
    return Alarm(what=what, before=round(usual, 3), now=round(now.rate, 3), detail=detail, pages=shown)


def _started(report: Report) -> datetime:
    return datetime.fromisoformat(report.started)
