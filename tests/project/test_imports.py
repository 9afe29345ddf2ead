"""Imports point one way, cleaning is pure, and what is heavy is loaded only by who needs it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "newsclean"
# A part imports itself and what stands in a layer before its own.
LAYERS = [
    {"address_days", "children", "counts", "errors"},
    {"model"},
    {"cleaning", "files", "sites"},
    {"batch", "crawling", "evaluation", "explaining"},
    {"datasets"},
    {"demo"},
    {"cli"},
]
HOMES = {
    "scrapy": {"crawling"},
    "twisted": {"crawling"},
    "itemadapter": {"crawling"},
    "fastwarc": {"crawling", "files"},
    "click": {"cli"},
    "pyarrow": {"datasets"},
    "catboost": {"evaluation"},
    "jax": {"evaluation"},
    "optax": {"evaluation"},
    "lightgbm": {"evaluation"},
    "sklearn": {"evaluation"},
}
IMPURE = {"asyncio", "http", "multiprocessing", "requests", "shutil", "socket", "subprocess", "tempfile", "threading",
          "time", "urllib.request", "urllib3"}  # fmt: skip
# What reads the clock, though its module is pure otherwise.
CLOCKS = {"now", "utcnow", "today"}
HEAVY = ["fastwarc", "lxml", "msgspec", "numpy", "pyarrow", "rich", "scrapy", "trafilatura", "twisted"]


def _modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def _part(path: Path) -> str:
    """The part of newsclean that a module belongs to; empty for the package's own two modules."""
    inside = path.relative_to(PACKAGE).with_suffix("").parts
    return "" if inside[0].startswith("__") else inside[0]


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            yield node.module or ""
            yield from (f"{node.module}.{name.name}" for name in node.names)


def _may_import(part: str) -> set[str]:
    at = next(number for number, layer in enumerate(LAYERS) if part in layer)
    return {part}.union(*LAYERS[:at])


def test_every_part_has_its_layer() -> None:
    found = {_part(path) for path in _modules()} - {""}
    assert found == set().union(*LAYERS)


def test_imports_point_one_way() -> None:
    everything = set().union(*LAYERS)
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in _modules()
        if _part(path)
        for name in _imported(path)
        if name.startswith("newsclean.") and name.split(".")[1] in everything - _may_import(_part(path))
    ]
    assert not wrong


@pytest.mark.parametrize("library", HOMES)
def test_a_library_stays_where_it_is_needed(library: str) -> None:
    users = {_part(path) for path in _modules() for name in _imported(path) if name.split(".")[0] == library}
    assert users <= HOMES[library]


def test_cleaning_is_pure() -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in sorted((PACKAGE / "cleaning").rglob("*.py"))
        for name in _imported(path)
        if name in IMPURE or name.split(".")[0] in IMPURE
    ]
    assert not wrong


def test_cleaning_looks_at_no_clock() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno} calls {node.func.attr}()"
        for path in sorted((PACKAGE / "cleaning").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS
    ]
    assert not wrong


def _loaded_by(code: str) -> set[str]:
    """The top-level modules that are loaded in a new interpreter once the code has run."""
    told = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*{{name.partition('.')[0] for name in sys.modules}})"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(told.stdout.split())


def test_importing_newsclean_loads_nothing_heavy() -> None:
    assert not _loaded_by("import newsclean").intersection(HEAVY)


@pytest.mark.parametrize(
    "code",
    [
        "import newsclean; newsclean.clean_html('<html><article><p>The ferry sails again.</p></article></html>')",
        "import newsclean; newsclean.clean_text('The ferry sails again.')",
        "import newsclean.cli.clean",
        "import newsclean.cli.explain",
    ],
)
def test_cleaning_loads_no_scrapy(code: str) -> None:
    assert not _loaded_by(code).intersection({"scrapy", "twisted", "rich"})


def test_an_export_loads_what_writes_parquet_only_when_it_does() -> None:
    assert not _loaded_by("import newsclean.cli.export").intersection({"pyarrow", "rich", "scrapy", "twisted"})


def test_a_crawl_loads_no_progress_bars_before_it_shows_one() -> None:
    assert "rich" not in _loaded_by("import newsclean.cli.crawl")
