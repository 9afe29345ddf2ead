"""The project of docs/scrapyd in real scrapyd nodes on this machine, as docs/scheduling.md tells."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import socket
import subprocess
import sys
import urllib.parse
import urllib.request
from importlib import util
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from forks import SECONDS, wait_until
from tide import ORIGIN, STORIES, build, site_file, write

from newsclean.demo.server import Behaviours, SiteServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

pytest.importorskip("scrapyd", reason="needs scrapyd", exc_type=ImportError)
pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
PROJECT = ROOT / "docs" / "scrapyd"
CONFIGURATION = "[scrapyd]\nbind_address = 127.0.0.1\nhttp_port = {port}\npoll_interval = 0.3\nmax_proc = 4\n"


def ask(address: str, **form: str) -> dict[str, Any]:
    data = urllib.parse.urlencode(form).encode() if form else None
    with urllib.request.urlopen(address, data, timeout=SECONDS) as answer:
        said = json.load(answer)
    assert said["status"] == "ok", said
    return dict(said)


class Node:
    """A scrapyd with a folder of its own."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder
        self.out = folder / "crawl"
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        (folder / "scrapyd.conf").write_text(CONFIGURATION.format(port=port), encoding="utf-8")
        path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
        self._log = (folder / "scrapyd.log").open("wb")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "scrapyd"],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": path, "NEWSCLEAN_OUT": str(self.out)},
            stdout=self._log,
            stderr=self._log,
        )
        wait_until(self._answers)

    def deploy(self, egg: Path) -> None:
        boundary = "newsclean"
        fields = {'name="project"': b"newspapers", 'name="version"': b"1", 'name="egg"; filename="e"': egg.read_bytes()}
        parts = (
            f"--{boundary}\r\nContent-Disposition: form-data; {name}\r\n\r\n".encode() + value + b"\r\n"
            for name, value in fields.items()
        )
        body = b"".join(parts) + f"--{boundary}--\r\n".encode()
        request = urllib.request.Request(
            f"{self.url}/addversion.json", body, {"Content-Type": f"multipart/form-data; boundary={boundary}"}
        )
        with urllib.request.urlopen(request, timeout=SECONDS) as answer:
            assert json.load(answer)["spiders"] == 1

    def jobs(self, state: str) -> list[dict[str, Any]]:
        return list(ask(f"{self.url}/listjobs.json?project=newspapers")[state])

    def has_finished(self) -> bool:
        return not self.jobs("pending") and not self.jobs("running")

    def records(self, newspaper: str) -> list[dict[str, Any]]:
        files = [file for file in (self.out / newspaper).glob("*.jsonl") if "rejects" not in file.name]
        return [json.loads(line) for file in files for line in file.read_bytes().splitlines()]

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(SECONDS)
        self._log.close()

    def _answers(self) -> bool:
        assert self._process.poll() is None, (self.folder / "scrapyd.log").read_text()
        try:
            return ask(f"{self.url}/daemonstatus.json")["running"] == 0
        except OSError:
            return False


@pytest.fixture(scope="module")
def nodes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Node]]:
    """Two nodes that have been given the project."""
    folder = tmp_path_factory.mktemp("scrapyd")
    shutil.copytree(PROJECT, folder / "project")
    command = [sys.executable, "-W", "ignore", "setup.py", "-q", "bdist_egg"]
    subprocess.run(command, cwd=folder / "project", capture_output=True, check=True)
    (egg,) = (folder / "project" / "dist").glob("*.egg")
    started = [Node(folder / "one"), Node(folder / "two")]
    for node in started:
        node.deploy(egg)
    yield started
    for node in started:
        node.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SiteServer]:
    build(tmp_path / "tide")
    write(tmp_path / "tide", "/robots.txt", "")
    with SiteServer(tmp_path / "tide", ORIGIN) as served:
        yield served


@pytest.fixture(scope="module")
def schedule() -> ModuleType:
    spec = util.spec_from_file_location("schedule", PROJECT / "schedule.py")
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_job_that_is_scheduled_finishes_and_the_data_is_there(
    nodes: list[Node], server: SiteServer, tmp_path: Path
) -> None:
    node = nodes[0]
    file = site_file(tmp_path, server, sources=["feeds"])
    job = ask(f"{node.url}/schedule.json", project="newspapers", spider="newspaper", site=file)["jobid"]
    wait_until(lambda: job in {done["id"] for done in node.jobs("finished")})
    assert len(node.records("tide-0")) == len(STORIES)
    (report,) = (node.out / "tide-0").glob("*.report.json")
    assert json.loads(report.read_bytes())["reason"] == "finished"


def test_a_job_that_is_cancelled_ends_in_order(nodes: list[Node], server: SiteServer, tmp_path: Path) -> None:
    node = nodes[0]
    server.behaviours = Behaviours(slow={next(iter(STORIES)): 30.0})
    file = shutil.copy(site_file(tmp_path, server, sources=["feeds"]), tmp_path / "cancelled.toml")
    form = {"project": "newspapers", "spider": "newspaper", "site": file, "setting": "NEWSCLEAN_GRACE=1"}
    job = ask(f"{node.url}/schedule.json", **form)["jobid"]
    wait_until(lambda: any(part.stat().st_size for part in node.out.glob("cancelled/*Z.jsonl.part")))
    ask(f"{node.url}/cancel.json", project="newspapers", job=job)
    wait_until(node.has_finished)
    assert 0 < len(node.records("cancelled")) < len(STORIES)
    (report,) = (node.out / "cancelled").glob("*.report.json")
    assert json.loads(report.read_bytes())["reason"] == "interrupted"


def test_two_nodes_share_a_list_of_newspapers(
    nodes: list[Node], server: SiteServer, tmp_path: Path, schedule: ModuleType
) -> None:
    urls = [node.url for node in nodes]
    file = site_file(tmp_path, server, sources=["feeds"])
    server.behaviours = Behaviours(slow={next(iter(STORIES)): 5.0})
    names = (str(tmp_path / f"paper-{number}.toml") for number in itertools.count())
    shares: dict[str, list[str]] = {url: [] for url in urls}
    while not all(shares.values()):
        name = next(names)
        shares[schedule.node_of(name, urls)].append(shutil.copy(file, name))
    listed = tmp_path / "newspapers.txt"
    listed.write_text("# ours\n\n" + "\n".join(itertools.chain(*shares.values())), encoding="utf-8")
    command = [sys.executable, str(PROJECT / "schedule.py"), str(listed), *urls]
    for _ in range(2):
        done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
        assert (done.returncode, done.stderr) == (0, "")
    # The second time all of them were being crawled.
    assert done.stdout.count("is crawled already") == sum(map(len, shares.values()))
    wait_until(lambda: all(node.has_finished() for node in nodes))
    for node in nodes:
        found = {path.name: len(node.records(path.name)) for path in node.out.glob("paper-*")}
        assert found == {Path(file).stem: len(STORIES) for file in shares[node.url]}


def test_a_node_more_moves_only_what_it_takes(schedule: ModuleType) -> None:
    nodes = [f"http://node-{number}:6800" for number in range(4)]
    newspapers = [f"paper-{number}" for number in range(1000)]
    before = {newspaper: schedule.node_of(newspaper, nodes[:3]) for newspaper in newspapers}
    moved = {newspaper for newspaper in newspapers if schedule.node_of(newspaper, nodes) != before[newspaper]}
    assert moved == {newspaper for newspaper in newspapers if schedule.node_of(newspaper, nodes) == nodes[3]}
    assert 200 < len(moved) < 300


def test_a_node_that_is_down_does_not_keep_the_others_waiting(
    nodes: list[Node], server: SiteServer, tmp_path: Path, schedule: ModuleType
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        gone = f"http://127.0.0.1:{free.getsockname()[1]}"
    up = nodes[1]
    file = site_file(tmp_path, server, sources=["feeds"])
    name = next(
        name
        for number in itertools.count()
        if schedule.node_of(name := str(tmp_path / f"other-{number}.toml"), [gone, up.url]) == up.url
    )
    shutil.copy(file, name)
    (tmp_path / "list").write_text(name, encoding="utf-8")
    command = [sys.executable, str(PROJECT / "schedule.py"), str(tmp_path / "list"), gone, up.url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert (done.returncode, gone in done.stderr) == (1, True)
    wait_until(lambda: up.has_finished() and bool(up.records(Path(name).stem)))
