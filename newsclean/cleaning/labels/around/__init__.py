"""Blocks that the engine left out: what the headings, containers and neighbours around each make it."""
