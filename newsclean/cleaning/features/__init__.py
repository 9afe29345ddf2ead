"""What the scorer sees of each block: see matrix (the features), families and lexicon (what words say)."""

from __future__ import annotations

from newsclean.cleaning.features.lexicon import Lexicon, NameWeights, empty
from newsclean.cleaning.features.matrix import Matrix, features

__all__ = ["Lexicon", "Matrix", "NameWeights", "empty", "features"]
