"""Lines of a page, followed from one record to the other."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st
from sets_of_records import PARAGRAPHS, part, record

from newsclean.datasets.moved_lines import Move, moved_lines


def ways(old: dict[str, object], new: dict[str, object]) -> list[tuple[str, str | None, str | None]]:
    return [(move.line, move.old, move.new) for move in moved_lines(old, new)]


def test_a_part_with_another_label() -> None:
    old, new = record("a", removed=[part("related", "Read more")]), record("a", removed=[part("tags", "Read more")])
    assert moved_lines(old, new) == (Move(line="Read more", old="related", new="tags"),)


def test_a_part_that_is_cut_otherwise_has_not_moved() -> None:
    old = record("a", removed=[part("related", "More news", "A ferry"), part("related", "A bridge")])
    new = record("a", removed=[part("related", "More news"), part("related", "A bridge", "A ferry")])
    assert moved_lines(old, new) == ()


def test_a_paragraph_that_left_the_text_for_a_part() -> None:
    old = record("a")
    new = record("a", text="\n\n".join(PARAGRAPHS[:3]), removed=[part("related", PARAGRAPHS[3])])
    assert ways(old, new) == [(PARAGRAPHS[3], "text", "related")]


def test_what_is_not_in_the_other_record_at_all() -> None:
    old, new = record("a", removed=[part("advert", "Buy nets")]), record("a", removed=[part("social", "Share")])
    assert ways(old, new) == [("Buy nets", "advert", None), ("Share", None, "social")]


def test_a_line_is_found_within_a_longer_one() -> None:
    old = record("a", text=f"By Ana Fenn {PARAGRAPHS[0]}")
    new = record("a", text=PARAGRAPHS[0], removed=[part("byline", "By Ana Fenn")])
    assert ways(old, new) == [("By Ana Fenn", "text", "byline")]


def test_a_reworded_line_has_not_moved() -> None:
    old, new = record("a"), record("a", text="\n\n".join([PARAGRAPHS[0].replace("Monday", "Tuesday"), *PARAGRAPHS[1:]]))
    assert moved_lines(old, new) == ()


def test_a_line_that_stands_twice_is_counted_twice() -> None:
    old = record("a", removed=[part("related", "Video"), part("related", "Video"), part("related", "Video")])
    new = record("a", removed=[part("related", "Video"), part("caption", "Video"), part("advert", "Video")])
    assert sorted(ways(old, new)) == [("Video", "related", "advert"), ("Video", "related", "caption")]


def test_thousands_of_other_lines_take_no_minutes() -> None:
    old = record("a", removed=[part("comments", *(f"comment {i} of a reader" for i in range(5000)))])
    new = record("a", removed=[part("comments", *(f"answer {i} from somebody" for i in range(5000)))])
    begun = time.process_time()
    assert len(moved_lines(old, new)) == 10_000
    assert time.process_time() - begun < 20


LINES = st.lists(st.sampled_from(["Video", "Read more", "A ferry sails", "By Ana"]), max_size=5)
PARTS = st.lists(st.builds(lambda label, lines: part(label, *lines), st.sampled_from(["related", "other"]), LINES))


@given(PARTS, PARTS)
def test_the_other_way_round_every_line_goes_back(old: list[dict[str, object]], new: list[dict[str, object]]) -> None:
    there = moved_lines(record("a", removed=old), record("a", removed=new))
    back = moved_lines(record("a", removed=new), record("a", removed=old))
    assert sorted((x.line, str(x.old), str(x.new)) for x in there) == sorted(
        (x.line, str(x.new), str(x.old)) for x in back
    )
