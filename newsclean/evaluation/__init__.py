"""Corpora, scores, and the fitting of the weights; see judge for the flow."""
