"""The command line. Each command is a module, imported when it is called and not for `--help`."""

from __future__ import annotations

import errno
import importlib
import os
import sys
from typing import TYPE_CHECKING, NamedTuple, cast

import click

from newsclean import __version__
from newsclean.cli.exit_codes import INTERRUPTED
from newsclean.cli.terminal import ReaderGoneError, replace_closed_streams, say, speak_as, stdout_failed
from newsclean.errors import NewscleanError

if TYPE_CHECKING:
    from collections.abc import Sequence

# What a full or vanished standard output answers, whichever command prints to it; files have errors of their own.
_UNWRITABLE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EPIPE, errno.EBADF}


class _Entry(NamedTuple):
    """A command: where its click command is found (`module:name`), and its line in the help."""

    home: str
    help: str


COMMANDS = {
    "clean": _Entry("newsclean.cli.clean:clean", "Turn saved pages, WARC files or texts into clean records."),
    "explain": _Entry("newsclean.cli.explain:explain", "Show what was kept of a page, what was removed, and why."),
    "crawl": _Entry("newsclean.cli.crawl:crawl", "Crawl newspapers into files of clean records."),
    "status": _Entry(
        "newsclean.cli.status:status", "Show the crawls so far: how many records, what fell, what failed."
    ),
    "forget": _Entry("newsclean.cli.forget:forget", "Take stories out of all that crawls have kept."),
    "demo": _Entry("newsclean.cli.demo:demo", "Crawl and clean the sample newspaper on this machine."),
    "sites": _Entry("newsclean.cli.sites:sites", "List, show and check the newspapers that newsclean knows."),
    "export": _Entry(
        "newsclean.cli.export:export", "Make a data set of records: filtered, without copies, with a card."
    ),
    "diff": _Entry("newsclean.cli.diff:diff", "Show what changed between two sets of records."),
    "evaluate": _Entry("newsclean.cli.evaluate:evaluate", "Score the records of labelled pages."),
    "train": _Entry("newsclean.cli.train:train", "Fit the weights that find the article to labelled pages."),
    "schema": _Entry("newsclean.cli.schema:schema", "Print the JSON Schema of a record."),
}


class _LazyGroup(click.Group):
    """A group that knows its commands by name and imports one only to run it."""

    def list_commands(self, _: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, _: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name].home.split(":")
        return cast("click.Command", getattr(importlib.import_module(module), name))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command and its arguments. Raises UsageError with what may have been meant."""
        wanted = args[0]
        if wanted not in COMMANDS and not wanted.startswith("-"):
            raise click.UsageError(f'no command is called "{wanted}"{_meant(wanted)}', ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, _: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, command.help) for name, command in COMMANDS.items()])


def _meant(wanted: str) -> str:
    """What somebody may have meant by a command that there is none of; empty where nobody can tell."""
    from difflib import get_close_matches

    if wanted.startswith(("http://", "https://")) or os.path.lexists(wanted):
        return f"; to clean it: newsclean clean {wanted}"
    near = get_close_matches(wanted.lower(), COMMANDS, n=1)
    return f"; did you mean {near[0]}?" if near else ""


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="newsclean")
def group() -> None:
    """Clean article records from newspaper pages, with everything that was removed named beside the text."""


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code of a command line (without it: of this process's). What a user can do wrong, or a machine,
    is one line on stderr."""
    replace_closed_streams()
    speak_as(None)
    try:
        code = group.main(arguments, prog_name="newsclean", standalone_mode=False)
        sys.stdout.flush()
    except (click.ClickException, NewscleanError) as error:
        return _told(error)
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except SystemExit:  # click's own answer to a reader who has gone
        return ReaderGoneError.exit_code
    except OSError as error:
        if error.errno not in _UNWRITABLE:
            raise
        return _told(stdout_failed(error))
    return code if isinstance(code, int) else 0


def _told(error: click.ClickException | NewscleanError) -> int:
    """Says what went wrong, but for a reader who has gone. Gives the exit code."""
    match error:
        case click.exceptions.NoArgsIsHelpError():
            error.show()
        case click.ClickException():
            say(_in_one_line(error))
        case ReaderGoneError():
            pass
        case _:
            say(str(error))
    return error.exit_code


def _in_one_line(error: click.ClickException) -> str:
    message = " ".join(error.format_message().split())
    context = getattr(error, "ctx", None)
    return f"{message} (see {context.command_path} --help)" if context is not None else message
