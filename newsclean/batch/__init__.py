"""Many pages through the cleaner, in this process or in several, one line each, in the order of the input.

Job(...)                what is to be done: cleaner, selection, rendering, time limit
run(items, job, ...)    items -> records and rejects; returns a Report
"""

from __future__ import annotations

from newsclean.batch.interruption import Interrupted
from newsclean.batch.job import Job, Selection
from newsclean.batch.outcome import Outcome
from newsclean.batch.report import Report
from newsclean.batch.run import Manner, run

__all__ = ["Interrupted", "Job", "Manner", "Outcome", "Report", "Selection", "run"]
