"""A record as text for people."""

from __future__ import annotations

from newsclean.cli.rendering import as_json, as_text
from newsclean.model import Article, ArticleType, Label, PageKind, Provenance, Removed, Where, Why


def _removed(label: Label, text: str) -> Removed:
    return Removed(label=label, text=text, why=Why.HEADING, where=Where.AFTER)


ARTICLE = Article(
    id="1",
    url="https://paper.example/1",
    source="The Harbour Paper",
    page_kind=PageKind.ARTICLE,
    article_type=ArticleType.OPINION,
    title="Ferries are streets",
    authors=("Ada Lindt", "Bo Rask"),
    date_published="2026-03-04",
    text="A ferry is a street that moves. " * 8 + "\n\nWho closes a street at night?",
    removed=(
        _removed(Label.OPINION, "Bridges are walls\n" + "by someone else " * 40),
        _removed(Label.RELATED, "More on ferries"),
        _removed(Label.OPINION, "Docks are doors"),
    ),
    provenance=Provenance(program="test"),
)


def test_the_record_reads_from_headline_to_what_was_removed() -> None:
    lines = as_text(ARTICLE).decode().splitlines()
    assert lines[:3] == [
        "Ferries are streets",
        "By Ada Lindt, Bo Rask | 2026-03-04",
        "opinion | The Harbour Paper | https://paper.example/1",
    ]
    assert "Who closes a street at night?" in lines
    assert max(map(len, lines[: lines.index("removed: opinion")])) <= 100


def test_what_was_removed_stands_by_label_each_part_on_one_line() -> None:
    shown = as_text(ARTICLE).decode()
    opinion, related = shown[shown.index("removed: opinion") :].split("\n\n")[:2]
    assert [line[:20] for line in opinion.splitlines()[1:]] == ["  - Bridges are wall", "  - Docks are doors "]
    assert opinion.splitlines()[1].endswith("... [after, heading]")
    assert related == "removed: related\n  - More on ferries [after, heading]"


def test_an_empty_record_can_be_shown() -> None:
    empty = Article(id="1", page_kind=PageKind.EMPTY, provenance=Provenance(program="test"))
    assert as_text(empty).decode().startswith("(no headline)\nempty\n")


def test_json_is_one_line() -> None:
    assert as_json(ARTICLE).count(b"\n") == 1
    assert as_json(ARTICLE).endswith(b"}\n")
