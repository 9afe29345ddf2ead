"""Drift alarms: a run against its newspaper's own history."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from newsclean.crawling.values import Named
from newsclean.crawling.watch.alarms import Alarm, find_alarms
from newsclean.crawling.watch.profile import Pages, Profile, Saved
from newsclean.crawling.watch.report import Report

FEED, SITEMAP = "feed:https://paper.example/feed.xml", "news_sitemap:https://paper.example/news.xml"
NO_PAGES = Pages(Path(), None, None)


def report(day: int, profile: Profile, **keys: Any) -> Report:
    started = (datetime(2026, 11, 1, 6, tzinfo=UTC) + timedelta(days=day)).isoformat()
    values = {
        "newspaper": "paper", "run": f"run-{day:03}", "started": started, "finished": started, "reason": "finished",
        "records": profile.stories, "new": profile.stories, "revised": 0, "unchanged": 0, "rejected": {},
        "sources": {FEED: Named(articles=30), SITEMAP: Named(articles=2 * profile.stories)}, "profile": profile,
    }  # fmt: skip
    return msgspec.convert(values | keys, Report)


def profile(stories: int = 40, **keys: Any) -> Profile:
    values = {
        "stories": stories, "with_title": stories, "with_authors": int(0.7 * stories), "with_date": stories,
        "confident": int(0.95 * stories), "titles": stories, "words": 420.0, "places": {"div.story-body": stories},
    }  # fmt: skip
    return Profile(**(values | keys))


HISTORY = [report(day, profile(40 + day % 5)) for day in range(16)]


def alarms(now: Report, history: list[Report] = HISTORY) -> dict[str, Alarm]:
    return {alarm.what: alarm for alarm in find_alarms(now, history, NO_PAGES)}


def test_a_run_like_the_others_raises_none() -> None:
    assert alarms(report(16, profile(38))) == {}


@pytest.mark.parametrize(
    ("keys", "what", "before", "now"),
    [
        ({"with_title": 3}, "title", 1.0, 0.075),
        ({"with_authors": 0}, "authors", 0.684, 0.0),
        ({"with_date": 20}, "date", 1.0, 0.5),
        ({"confident": 5}, "confidence", 0.93, 0.125),
        ({"words": 90.0}, "words", 420.0, 90.0),
    ],
)
def test_what_fell_is_named(keys: dict[str, Any], what: str, before: float, now: float) -> None:
    (alarm,) = alarms(report(16, profile(**keys))).values()
    assert (alarm.what, alarm.now) == (what, now)
    assert alarm.before == pytest.approx(before, abs=0.01)


def test_a_new_layout_is_told_by_where_the_text_stands() -> None:
    (alarm,) = alarms(report(16, profile(places={"div.story-body": 2, "main div": 38}))).values()
    assert (alarm.what, alarm.before, alarm.now) == ("place", 1.0, 0.05)
    assert alarm.detail == "main div, before div.story-body"


def test_one_page_under_every_address() -> None:
    (alarm,) = alarms(report(16, profile(titles=1, frequent_title="Your privacy"))).values()
    assert (alarm.what, alarm.now, alarm.detail) == ("different_titles", 0.025, 'most often "Your privacy"')


def test_rejects_are_named_by_the_reason_that_rose() -> None:
    now = report(16, profile(2), rejected={"kind:consent_wall": 37, "kind:gallery": 3}, new=40)
    assert alarms(now)["records"].detail == "kind:consent_wall: 37 pages"


def test_pages_that_nobody_asked_for_are_no_rejects() -> None:
    now = report(16, profile(), rejected={"filtered:outside_window": 90, "fetch:robots": 50, "fetch:gone": 20})
    assert alarms(now) == {}


def test_half_the_stories_missing() -> None:
    sources = {FEED: Named(articles=15), SITEMAP: Named(articles=40)}
    now = report(16, profile(20), sources=sources)
    assert set(alarms(now)) == {"stories", FEED, SITEMAP}


def test_an_empty_or_unreadable_listing() -> None:
    found = alarms(report(4, profile(), sources={FEED: None, SITEMAP: Named()}), HISTORY[:4])
    assert {what: (alarm.now, alarm.detail) for what, alarm in found.items()} == {
        FEED: (0, "cannot be read"),
        SITEMAP: (0, None),
    }


def test_numbers_are_not_compared_before_two_weekends_have_passed() -> None:
    now = report(14, profile(10), sources={FEED: Named(articles=10)})
    assert alarms(now, HISTORY[:14]) == {}


def test_a_listing_that_was_not_read_again_tells_nothing() -> None:
    assert alarms(report(16, profile(), sources={FEED: Named(unchanged=True)})) == {}


def test_a_run_of_some_days_has_fewer_stories_than_one_of_all() -> None:
    few = {"new": 1, "sources": {FEED: Named(), SITEMAP: Named(articles=1)}}
    assert alarms(report(16, profile(38), windowed=True, **few)) == {}
    history = [msgspec.structs.replace(run, windowed=True) for run in HISTORY]
    assert FEED in alarms(report(16, profile(38), windowed=True, **few), history)


def test_a_run_that_was_cut_short_has_fewer_stories() -> None:
    now = report(16, profile(9), reason="max_pages", sources={FEED: Named(articles=30)})
    assert alarms(now) == {}


def test_the_first_runs_raise_none() -> None:
    assert alarms(report(16, profile(with_date=0)), HISTORY[:3]) == {}


def test_saved_pages_show_it(tmp_path: Path) -> None:
    (tmp_path / "r.jsonl").write_text(
        "".join(
            f'{{"url":"https://p.example/{n}","date_published":{date},"unknown":[1],'
            f'"provenance":{{"warc_file":"r.00000.warc.gz","warc_offset":{n}}}}}\n'
            for n, date in enumerate(["null", '"2026-11-01"', "null", "null", "null"])
        ),
        encoding="utf-8",
    )
    (alarm,) = find_alarms(report(16, profile(with_date=1)), HISTORY, Pages(tmp_path, "r.jsonl", None))
    assert alarm.pages == tuple(
        Saved(url=f"https://p.example/{n}", warc_file="r.00000.warc.gz", warc_offset=n) for n in (0, 2, 3)
    )


class Paper:
    """An ordinary newspaper: fewer stories at weekends, days that differ, some pages of other kinds."""

    def __init__(self, seed: str) -> None:
        self._chance = random.Random(seed)
        self._size = self._chance.choice([8, 25, 60, 150])
        self._bylines = self._chance.uniform(0.2, 0.95)

    def run(self, day: int) -> Report:
        weekend = 0.5 if day % 7 in {5, 6} else 1.0
        stories = self._poisson(self._size * weekend * self._chance.gammavariate(20, 1 / 20))
        made = profile(
            stories,
            with_title=self._some(stories, 0.995),
            with_authors=self._some(stories, self._wobbling(self._bylines)),
            with_date=self._some(stories, 0.98),
            confident=self._some(stories, self._wobbling(0.9)),
            titles=self._some(stories, 0.97),
            words=self._words(stories),
            places={"div.story-body": (most := self._some(stories, 0.9)), "div.live": stories - most},
        )
        rejected = {"kind:section_front": self._poisson(stories / 20), "fetch:timeout": self._poisson(0.3)}
        sources = {FEED: Named(articles=30), SITEMAP: Named(articles=self._poisson(2 * self._size * weekend))}
        return report(day, made, rejected=rejected, sources=sources)

    def _poisson(self, mean: float) -> int:
        number, at = 0, self._chance.expovariate(1)
        while at < mean:
            number += 1
            at += self._chance.expovariate(1)
        return number

    def _some(self, stories: int, rate: float) -> int:
        return sum(self._chance.random() < rate for _ in range(stories))

    def _wobbling(self, rate: float) -> float:
        return min(1.0, max(0.0, self._chance.gauss(rate, 0.05)))

    def _words(self, stories: int) -> float:
        lengths = sorted(self._chance.lognormvariate(6, 0.6) for _ in range(stories))
        return lengths[len(lengths) // 2] if lengths else 0.0


def test_two_hundred_ordinary_runs_raise_at_most_one_alarm() -> None:
    raised = []
    for seed in range(10):
        paper = Paper(f"ordinary-{seed}")
        runs = [paper.run(day) for day in range(40)]
        raised += [alarm for n in range(20, 40) for alarm in find_alarms(runs[n], runs[:n], NO_PAGES)]
    assert len(raised) <= 1, raised
