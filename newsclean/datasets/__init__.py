"""Data sets out of records: filtered, without copies, in files that other tools read, with a card that says what is in
them.

export(sources, plan, folder, reject)   records -> the files of a data set; returns what came of it
Plan, Filters, Form                     what is to be made

What changed between two sets of records is told by `newsclean.datasets.comparison`.
"""

from __future__ import annotations

from newsclean.datasets.export import MANIFEST, Made, Step, export
from newsclean.datasets.figures import Figures
from newsclean.datasets.filters import Filters
from newsclean.datasets.minhash import LEAST_THRESHOLD
from newsclean.datasets.plan import Plan
from newsclean.datasets.shards import Form

__all__ = ["LEAST_THRESHOLD", "MANIFEST", "Figures", "Filters", "Form", "Made", "Plan", "Step", "export"]
