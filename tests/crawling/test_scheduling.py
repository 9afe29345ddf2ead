"""What docs/scheduling.md shows: the units, the crontab and the manifest are valid, and their commands crawl."""

from __future__ import annotations

import configparser
import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from tide import STORIES, site_file, write

from newsclean.crawling.manners.user_agent import check_user_agent
from newsclean.sites import find

if TYPE_CHECKING:
    from collections.abc import Callable

    from crawls import Newsclean

    from newsclean.demo.server import SiteServer

DOCS = Path(__file__).parents[2] / "docs"
TEXT = (DOCS / "scheduling.md").read_text(encoding="utf-8")
FIELD = r"(\*|\d+)"


def blocks(language: str) -> list[str]:
    """The code of one language, in its order."""
    return re.findall(rf"```{language}\n(.*?)```", TEXT, re.DOTALL)


SERVICE, TIMER = blocks("ini")
(CRONTAB,) = blocks("crontab")
(MANIFEST,) = map(yaml.safe_load, blocks("yaml"))


def unit(text: str) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(text)
    return parser


def pod() -> dict[str, Any]:
    return dict(MANIFEST["spec"]["jobTemplate"]["spec"]["template"]["spec"])


def of_systemd() -> str:
    return unit(SERVICE)["Service"]["ExecStart"].replace("%i", "dawn")


def of_cron() -> str:
    """What the shell is given, without the folder it goes to first."""
    *_, line = CRONTAB.splitlines()
    minute_to_weekday = rf"{FIELD} {FIELD} {FIELD} {FIELD} {FIELD} "
    assert re.match(minute_to_weekday, line)
    return re.sub(minute_to_weekday, "", line).partition(" && ")[2]


def of_kubernetes() -> str:
    return shlex.join(pod()["containers"][0]["command"])


@pytest.mark.parametrize("command", [of_systemd, of_cron, of_kubernetes])
def test_the_command_crawls(tide: SiteServer, tmp_path: Path, newsclean: Newsclean, command: Callable[[], str]) -> None:
    write(tide.folder, "/robots.txt", "")
    program, crawl, *options = shlex.split(command())
    assert (Path(program).name, crawl) == ("newsclean", "crawl")
    file, out = site_file(tmp_path, tide, sources=["feeds"]), tmp_path / "out"
    told = [file if option == "dawn" else str(out) if option.endswith("crawl") else option for option in options]
    told = [option for option in told if option != "bild"]
    done = newsclean("crawl", *told)
    assert done.returncode == 0, done.stderr
    (records,) = (path for path in (out / "tide-0").glob("*.jsonl") if "rejects" not in path.name)
    assert len(records.read_bytes().splitlines()) == len(STORIES)


@pytest.mark.parametrize(
    "said",
    [
        unit(SERVICE)["Service"]["Environment"].strip('"').partition("=")[2],
        CRONTAB.splitlines()[0].partition("=")[2].strip('"'),
        pod()["containers"][0]["env"][0]["value"],
    ],
)
def test_the_user_agent_is_one_that_a_crawl_accepts(said: str) -> None:
    assert check_user_agent(said, find("dawn").site) == said


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd")
def test_systemd_accepts_the_units(tmp_path: Path) -> None:
    program = tmp_path / "newsclean"
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    program.chmod(0o755)
    service = SERVICE.replace("/opt/newsclean/bin/newsclean", str(program))
    (tmp_path / "newsclean@.service").write_text(service, encoding="utf-8")
    (tmp_path / "newsclean@.timer").write_text(TIMER, encoding="utf-8")
    for suffix in ("service", "timer"):
        done = subprocess.run(
            ["systemd-analyze", "verify", f"newsclean@dawn.{suffix}"],
            cwd=tmp_path, env={"SYSTEMD_UNIT_PATH": f"{tmp_path}:"}, capture_output=True, text=True, check=False,
        )  # fmt: skip
        complaints = [line for line in done.stderr.splitlines() if "newsclean" in line]
        assert (done.returncode, complaints) == (0, [])


def test_the_manifest_runs_one_at_a_time_with_a_volume() -> None:
    assert (MANIFEST["apiVersion"], MANIFEST["kind"]) == ("batch/v1", "CronJob")
    spec = MANIFEST["spec"]
    assert spec["concurrencyPolicy"] == "Forbid"
    assert re.fullmatch(rf"{FIELD} {FIELD} {FIELD} {FIELD} {FIELD}", spec["schedule"])
    (container,) = pod()["containers"]
    assert pod()["restartPolicy"] == "Never"
    assert pod()["terminationGracePeriodSeconds"] > 10
    (mount,) = container["volumeMounts"]
    assert container["command"][container["command"].index("-o") + 1].startswith(mount["mountPath"])
    assert [volume["name"] for volume in pod()["volumes"]] == [mount["name"]]
