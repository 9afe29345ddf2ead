"""How a run went, beside the runs before it, and who is told."""
