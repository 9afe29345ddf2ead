"""The card of a data set: README.md, with a head that the Hugging Face hub reads, and manifest.json for machines."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import msgspec

from newsclean.datasets.columns import hub_features
from newsclean.datasets.figures import ranked
from newsclean.datasets.shards import Form
from newsclean.files import Reason
from newsclean.model import SCHEMA_VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsclean.datasets.figures import Figures
    from newsclean.datasets.plan import Plan
    from newsclean.datasets.shards import Shard

# Rows of a table; manifest.json has all.
_SHOWN = 40
_FILES = {
    "data/": "the records, a row each",
    "duplicates.jsonl": "a line for each record that was left out as the copy of one that stayed: `id`, `kept`, "
    "`similarity`",
    "schema.json": "what each key holds (JSON Schema)",
    "manifest.json": "the figures of this card, and the digest of each file in `data/`",
}
_WHY = {
    Reason.FILTERED_OLD_REVISION: "an older revision of a story, or the same line once more",
    Reason.FILTERED_AI_OPT_OUT: "the publisher asks that no AI is trained with it",
    Reason.FILTERED_DUPLICATE: "the same text as a record that stayed",
    Reason.FILTERED_NEAR_DUPLICATE: "nearly the text of a record that stayed",
    Reason.FILTERED_ONLY_TYPE: "of no wanted type",
    Reason.FILTERED_EXCLUDE_TYPE: "of an unwanted type",
    Reason.FILTERED_ONLY_KIND: "of no wanted kind of page",
    Reason.FILTERED_EXCLUDE_KIND: "of an unwanted kind of page",
    Reason.FILTERED_LANGUAGE: "in another language, or in none that is known",
    Reason.FILTERED_DOMAIN: "of another site",
    Reason.FILTERED_OUTSIDE_WINDOW: "outside the wanted days, or of no known day",
    Reason.FILTERED_MIN_WORDS: "too short",
    Reason.FILTERED_MIN_CONFIDENCE: "too unsure",
    Reason.FILTERED_EXCLUDE_FLAG: "has an unwanted flag",
}


def manifest(plan: Plan, figures: Figures, shards: Sequence[Shard]) -> bytes:
    """The content of manifest.json. The day is the only line that differs when the same is made again."""
    told: dict[str, Any] = {
        "program": plan.program,
        "made": plan.day.isoformat(),
        "command": plan.command,
        "schema_version": SCHEMA_VERSION,
        "format": plan.form,
        "near": plan.near,
        "read": figures.read,
        "kept": figures.kept,
        "words": figures.words,
        "left_out": dict(ranked(Counter({str(reason): count for reason, count in figures.left_out.items()}))),
        "with_rights": figures.rights,
        "opted_out_of_ai": figures.opted_out,
        "by_source": dict(ranked(figures.by_source)),
        "by_language": dict(ranked(figures.by_language)),
        "by_article_type": dict(ranked(figures.by_type)),
        "by_month": dict(sorted(figures.by_month.items())),
        "files": shards,
    }
    return msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n"


def card(plan: Plan, figures: Figures, shards: Sequence[Shard]) -> bytes:
    """The content of README.md. The line that begins with "Made" is the only one that tells the day."""
    parts = (_head(plan, figures), _about(plan, figures, shards), _left_out(figures), _counts(figures),
             _fields(plan), _copies(plan), _rights(plan, figures))  # fmt: skip
    return "\n".join(line for part in parts for line in part).encode()


def _head(plan: Plan, figures: Figures) -> Iterator[str]:
    """The YAML that the hub reads. Strings in it are JSON, which YAML reads as well."""
    yield "---"
    yield f"pretty_name: {_json(plan.name)}"
    if figures.languages:
        yield f"language: {_json(figures.languages)}"
    yield "tags: [news, newsclean]"
    yield from ("configs:", "- config_name: default", "  data_files:", "  - split: train", "    path: data/train-*")
    if plan.form is Form.JSONL:
        # Parquet has its columns in itself. Of JSON they would be guessed from the first rows, where some are all null.
        yield from ("dataset_info:", "  features:")
        yield from (f"  - {_json(feature)}" for feature in hub_features())
    yield from ("---", "")


def _about(plan: Plan, figures: Figures, shards: Sequence[Shard]) -> Iterator[str]:
    yield from (f"# {plan.name}", "")
    span = " of no known date" if figures.days is None else " from {} to {}".format(*figures.days)
    size = sum(shard.bytes for shard in shards)
    yield (
        f"{figures.kept:,} newspaper articles{span}, {figures.words:,} words, as clean records: the text without what "
        f"their pages put around it. {len(shards):,} file{'s' * (len(shards) != 1)}, {size:,} bytes."
    )
    yield from ("", f"Made {plan.day.isoformat()} by {plan.program}:", "", "```sh", plan.command, "```", "")
    yield from _table(("file", ""), ((f"`{file}`", told) for file, told in _FILES.items()))


def _left_out(figures: Figures) -> Iterator[str]:
    yield from ("## What was left out", "")
    yield f"Of {figures.read:,} lines that were read {figures.kept:,} are here."
    yield ""
    rows = ranked(Counter({str(reason): count for reason, count in figures.left_out.items()}))
    if rows:
        yield from _table(("lines", "reason", ""), ((f"{n:,}", f"`{word}`", _why(Reason(word))) for word, n in rows))


def _why(reason: Reason) -> str:
    return _WHY.get(reason) or ("could not be read" if reason.is_error else "no story")


def _counts(figures: Figures) -> Iterator[str]:
    yield from ("## What is in it", "")
    years = Counter[str]()
    for month, count in figures.by_month.items():
        years[month.partition("-")[0]] += count
    for heading, counts in (
        ("newspaper", ranked(figures.by_source)),
        ("language", ranked(figures.by_language)),
        ("article_type", ranked(figures.by_type)),
        ("year", sorted(years.items())),
    ):
        rows = [(_cell(word), f"{count:,}") for word, count in counts[:_SHOWN]]
        if rest := counts[_SHOWN:]:
            rows.append((f"{len(rest):,} others", f"{sum(count for _, count in rest):,}"))
        yield from _table((heading, "records"), rows)


def _fields(plan: Plan) -> Iterator[str]:
    yield from ("## The columns", "")
    yield (
        f"Every row has the keys of a newsclean record, form {SCHEMA_VERSION}, and `copies`; null means unknown. "
        "`schema.json` says of each what it holds."
    )
    if not plan.with_removed:
        yield "`removed`, what was taken out of the pages, is empty in this set."
    if plan.form is Form.PARQUET:
        yield "`evidence` and `source_record`, whose keys vary, are JSON."
    else:
        yield "What reads JSON lines may take dates for its own and drop their zones; in the files they are RFC 3339."
    yield ""


def _copies(plan: Plan) -> Iterator[str]:
    yield from ("## Copies", "")
    if plan.near is None:
        yield "Copies of a text were not looked for."
    else:
        yield (
            "Texts that are equal but for spaces and case, and texts that share so much of their five-word shingles "
            f"that their Jaccard similarity is {plan.near:g} or more (in scripts without spaces five characters are a "
            "shingle), are here once: whole rather than cut, original rather than an agency's, then the earliest. "
            "`copies` counts what fell for a row."
        )
    yield ""


def _rights(plan: Plan, figures: Figures) -> Iterator[str]:
    yield from ("## Rights", "")
    yield (
        "The texts belong to their publishers. No licence is claimed for them or given here, and it is for you to find "
        "out what you may do with them where you are."
    )
    yield ""
    are = f"are here, {figures.opted_out:,} of them" if plan.filters.keeps_ai_opt_out else "were left out"
    yield (
        f"Records whose publishers ask that no AI is trained with them (noai, the TDM Reservation Protocol, robots.txt "
        f"closed to AI crawlers, Content-Signal, Content-Usage) {are}. "
        f"`rights` has the publishers' words, where any were seen: in {figures.rights:,} records. What robots.txt says "
        "is known only of pages that newsclean crawled itself."
    )
    yield ""


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)
    yield ""


def _cell(text: str) -> str:
    """A newspaper's name in a table: in one line, and without what would end the cell."""
    return " ".join(text.split()).replace("|", "\\|")


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()
