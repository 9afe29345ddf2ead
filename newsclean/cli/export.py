"""`newsclean export`: records -> a data set."""

from __future__ import annotations

import os
import re
import shlex
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import click

from newsclean import __version__
from newsclean.batch import Interrupted
from newsclean.batch.interruption import Interruption
from newsclean.cli.exit_codes import DONE, TOO_MANY_ERRORS
from newsclean.cli.extras import MAKES_PARQUET, require
from newsclean.cli.limits import ErrorLimit, ErrorLimitType, NumberRange, Size
from newsclean.cli.options import DAY, OneOf, refuse_both, selecting, window_of, words_of
from newsclean.cli.progress import steps
from newsclean.cli.terminal import say
from newsclean.counts import by_name, counted
from newsclean.datasets import LEAST_THRESHOLD, MANIFEST, Figures, Filters, Form, Made, Plan
from newsclean.datasets import export as make
from newsclean.errors import UsageError
from newsclean.files import Reason, Source, device, expand
from newsclean.files.new_folder import NewFolder
from newsclean.files.part import Part
from newsclean.model import Flag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.model import ArticleType, PageKind

_SUBTAG = re.compile(r"[A-Za-z]{2,8}")
_DOMAIN = re.compile(r"[^\s/:@]+")
# Bytes of rejects that are written at once.
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The command line of `newsclean export`, as click reads it."""

    inputs: tuple[str, ...]
    out: Path
    rejects: Path | None
    form: Form
    name: str | None
    shard_size: int
    near: float
    keep_duplicates: bool
    keep_ai_opt_out: bool
    only_type: frozenset[ArticleType]
    exclude_type: frozenset[ArticleType]
    only_kind: frozenset[PageKind]
    exclude_kind: frozenset[PageKind]
    language: frozenset[str]
    domain: frozenset[str]
    since: datetime | None
    until: datetime | None
    min_words: int
    min_confidence: float
    exclude_flag: frozenset[Flag]
    no_removed: bool
    overwrite: bool
    max_errors: ErrorLimit
    quiet: bool
    verbose: bool

    @property
    def rejects_file(self) -> Path:
        """The file for what is left out."""
        return self.rejects or self.out.with_name(f"{self.out.name}.rejects.jsonl")


def _languages(context: click.Context, option: click.Parameter, value: str | None) -> frozenset[str]:
    """The languages of a comma list."""
    names = [] if value is None else [name.strip() for name in value.split(",")]
    for name in names:
        if not _SUBTAG.fullmatch(name):
            raise click.BadParameter(f"{name!r} is no language such as en or pt, without a country", context, option)
    return frozenset(name.lower() for name in names)


def _domains(context: click.Context, option: click.Parameter, value: str | None) -> frozenset[str]:
    """The registrable domains of a comma list."""
    names = [] if value is None else [name.strip().lower() for name in value.split(",")]
    for name in names:
        if not _DOMAIN.fullmatch(name):
            raise click.BadParameter(f"{name!r} is no domain such as paper.example", context, option)
    return frozenset(names)


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="RECORDS...")
@click.option("-o", "--out", "--output", type=click.Path(path_type=Path), required=True, metavar="DIR",
              help="The folder of the data set; it must not exist.")  # fmt: skip
@click.option("--rejects", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE",
              help="What is left out, and why. [default: DIR.rejects.jsonl]")  # fmt: skip
@click.option("--format", "form", type=OneOf(Form), default=Form.JSONL.value, show_default=True,
              help="JSON lines, packed with zstd; or Parquet, which needs the extra of this name.")  # fmt: skip
@click.option("--name", help="What the card calls the set. [default: the folder's name]")
@click.option("--shard-size", type=Size(), default="500MB", show_default=True, help="End a file where it has so much.")
@click.option("--near", type=NumberRange(min=LEAST_THRESHOLD, max=1), default=0.8, show_default=True,
              metavar="SIMILARITY", help="Texts that share so much (Jaccard) are copies.")  # fmt: skip
@click.option("--keep-duplicates", is_flag=True, help="Leave no copies out, not even equal texts.")
@click.option("--keep-ai-opt-out", is_flag=True,
              help="Also take what its publisher wants no AI to be trained with.")  # fmt: skip
@selecting
@click.option("--language", metavar="LANGUAGE[,...]", callback=_languages, help="Keep only these (en,ur).")
@click.option("--domain", metavar="DOMAIN[,...]", callback=_domains, help="Keep only the records of these domains.")
@click.option("--since", type=DAY, help="Only stories of this day and later; none without a date.")
@click.option("--until", type=DAY, help="Only stories of this day and earlier; none without a date.")
@click.option("--min-words", type=click.IntRange(min=0), default=0, help="Leave out shorter texts.")
@click.option("--min-confidence", type=NumberRange(min=0, max=1), default=0.0, help="Leave out what is less sure.")
@click.option("--exclude-flag", metavar="FLAG[,FLAG...]", callback=words_of(Flag, "flags"),
              help="Leave out what has one of these flags (paywalled,sponsored).")  # fmt: skip
@click.option("--no-removed", is_flag=True, help="Leave out of the records what was removed from their pages.")
@click.option("--overwrite", is_flag=True, help="Replace DIR, where it is a data set.")
@click.option("--max-errors", type=ErrorLimitType(), default="10%", show_default=True,
              help="More lines that are no records end with exit code 10.")  # fmt: skip
@click.option("-q", "--quiet", is_flag=True, help="No progress, no summary.")
@click.option("-v", "--verbose", is_flag=True, help="Say more at the end.")
def export(**given: Any) -> int:
    """Make a data set of records: filtered, each story once, in files with a card.

    RECORDS are files of records that newsclean wrote, plain or packed, folders of them such as a crawl's, or globs. Of
    several revisions of a story the newest counts; of copies, in one newspaper or several, one stays. Every line ends
    in the data set or among the rejects.
    """
    options = Options(**given)
    _check(options)
    sources = list(_without_own_files(expand(options.inputs), options))
    plan = _plan(options)
    try:
        with Interruption().listening() as interruption:
            made = _make(sources, plan, options, interruption)
    except Interrupted as error:
        say(f"{error}; {options.out} was not made")
        return error.exit_code
    return _end(made, options)


def _make(sources: list[Source], plan: Plan, options: Options, interruption: Interruption) -> Made:
    with NewFolder(options.out, mark=MANIFEST, overwrite=options.overwrite) as folder, _Rejects(options) as rejects:
        with interruption.allowed(), steps(is_wanted=not options.quiet) as watch:
            made = make(sources, plan, folder.part, rejects.add, watch)
        rejects.publish()
        folder.publish()
    return made


class _Rejects:
    """The file of the rejects: whole, or not there. What is no regular file (/dev/null) gets its lines at once."""

    def __init__(self, options: Options) -> None:
        path = options.rejects_file
        self._part: Part | None = None
        self._bytes = 0
        if path.exists() and not path.is_file():
            self._write = device(path)
            return
        if path.exists() and not options.overwrite:
            raise UsageError(f"{path}: exists already; --overwrite replaces it")
        self._part = Part(path)
        self._part.cut_to(0)

    def add(self, line: bytes) -> None:
        """Takes a line."""
        if self._part is None:
            self._write(line)
            return
        self._part.add(line)
        self._bytes += len(line)
        if self._bytes >= _PIECE:
            self._part.flush()
            self._bytes = 0

    def publish(self) -> None:
        """Gives the file its name."""
        if self._part is not None:
            self._part.seal()
            self._part.publish()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._part is not None:
            self._part.discard()
            self._part.close()


def _check(options: Options) -> None:
    """Raises UsageError where the options contradict each other, MissingExtra."""
    if options.form is Form.PARQUET:
        require(*MAKES_PARQUET, extra="parquet")
    refuse_both(options.only_type, options.exclude_type, "type")
    refuse_both(options.only_kind, options.exclude_kind, "kind")
    if not options.out.name or options.out.name == "..":
        raise UsageError(f"{options.out}: -o is the name of a new folder")
    if options.out.is_file():
        raise UsageError(f"{options.out}: is a file; -o is a folder")
    if options.out.resolve() in options.rejects_file.resolve().parents:
        raise UsageError(f"{options.rejects_file}: the rejects are no part of the data set; another place for them")
    for given in options.inputs:
        path = Path(given)
        if given == "-" or (path.exists() and not path.is_file() and not path.is_dir()):
            raise UsageError(f"{given}: is no file; records are read more than once")


def _without_own_files(sources: Iterator[Source], options: Options) -> Iterator[Source]:
    """The sources that are none of what this command writes. Raises UsageError for one that the user named."""
    rejects = os.path.realpath(options.rejects_file)
    own = [os.path.realpath(f"{options.out}{ending}") + os.sep for ending in ("", ".part", ".old")]
    for source in sources:
        place = os.path.realpath(source.name)
        is_own = place == rejects or place.startswith(tuple(own))
        if is_own and source.is_named:
            raise UsageError(f"{source.name}: is both input and output")
        if not is_own:
            yield source


def _plan(options: Options) -> Plan:
    since, until = window_of(options.since, options.until)
    filters = Filters(
        only_types=options.only_type,
        exclude_types=options.exclude_type,
        only_kinds=options.only_kind,
        exclude_kinds=options.exclude_kind,
        languages=options.language,
        domains=options.domain,
        since=since,
        until=until,
        min_words=options.min_words,
        min_confidence=options.min_confidence,
        exclude_flags=options.exclude_flag,
        keeps_ai_opt_out=options.keep_ai_opt_out,
    )
    return Plan(
        filters=filters,
        near=None if options.keep_duplicates else options.near,
        form=options.form,
        shard_bytes=options.shard_size,
        with_removed=not options.no_removed,
        name=" ".join((options.name or options.out.name).split()),
        program=f"newsclean {__version__}",
        command=_command(options, filters),
        day=datetime.now(UTC).date(),
    )


def _command(options: Options, filters: Filters) -> str:
    """The command for the card: what decides which records are in the set, and no folder of this machine."""
    lists = {
        "only-type": filters.only_types,
        "exclude-type": filters.exclude_types,
        "only-kind": filters.only_kinds,
        "exclude-kind": filters.exclude_kinds,
        "language": filters.languages,
        "domain": filters.domains,
        "exclude-flag": filters.exclude_flags,
    }
    values = {name: ",".join(sorted(words)) for name, words in lists.items()}
    values |= {"since": str(filters.since or ""), "until": str(filters.until or "")}
    values |= {"min-words": str(filters.min_words or ""), "min-confidence": f"{filters.min_confidence or '':}"}
    values |= {"near": "" if options.keep_duplicates else f"{options.near:g}", "format": options.form}
    flags = {
        "keep-duplicates": options.keep_duplicates,
        "keep-ai-opt-out": options.keep_ai_opt_out,
        "no-removed": options.no_removed,
    }
    words = ["newsclean", "export", *(Path(name).name if Path(name).is_absolute() else name for name in options.inputs)]
    words += [word for name, value in values.items() if value for word in (f"--{name}", value)]
    return shlex.join([*words, *(f"--{name}" for name, is_given in flags.items() if is_given)])


def _end(made: Made, options: Options) -> int:
    figures = made.figures
    if not options.quiet:
        for line in _summary(made, options):
            say(line)
    if not figures.kept:
        say(f"nothing was kept: all of the {counted(figures.records, 'record')} were left out")
    if (broken_off := figures.left_out[Reason.BROKEN_OFF]) and options.max_errors.share != 1:
        say(f"the rest of {counted(broken_off, 'input')} could not be read; the rejects say why (broken_off)")
        return TOO_MANY_ERRORS
    if options.max_errors.is_exceeded(figures.errors, figures.read):
        say(f"{counted(figures.errors, 'line')} could not be read, --max-errors is {options.max_errors.text}")
        return TOO_MANY_ERRORS
    return DONE


def _summary(made: Made, options: Options) -> Iterator[str]:
    """The numbers of a run, a line or two."""
    figures: Figures = made.figures
    left_out = sorted(figures.left_out.items(), key=lambda pair: (-pair[1], pair[0]))
    told = f"{figures.left_out.total():,} left out ({by_name(left_out)})" if left_out else "none left out"
    files = counted(len(made.shards), "file")
    yield f"{counted(figures.read, 'line')}: {counted(figures.kept, 'record')} in {files}, {told} -> {options.out}"
    if options.verbose and figures.passed_over:
        yield f"no records: {counted(figures.passed_over, 'file')}"
