"""The files of labelled pages, and the corpora that hold the pages."""

from __future__ import annotations

from pathlib import Path

GOLD = Path(__file__).with_name("separation-gold.jsonl")
# Labelled after the labels were tuned on the others, for their editorials; twice, not independently.
FRESH = Path(__file__).with_name("separation-fresh.jsonl")
# Drawn at random and labelled once, when all else was done: nothing was tuned on them.
UNSEEN = Path(__file__).with_name("separation-unseen.jsonl")
# Drawn at random, most of them labelled once: rules were written with the first in view, and none with the second.
WIDE = Path(__file__).with_name("separation-wide.jsonl")
HELD = Path(__file__).with_name("separation-held.jsonl")
# What the model of labels learned from, of other domains than all these.
TRAIN = Path(__file__).with_name("separation-train.jsonl")
CORPORA = Path(__file__).parents[3] / "shared" / "corpus"
