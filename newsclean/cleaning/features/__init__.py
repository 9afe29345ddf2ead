"""What the scorer sees of each block: `matrix` (the features), `families` (what class and id words say), `second_look`
(what a first score of all blocks adds)."""

from __future__ import annotations

from newsclean.cleaning.features.matrix import Matrix, Places, features
from newsclean.cleaning.features.second_look import second_look

__all__ = ["Matrix", "Places", "features", "second_look"]
