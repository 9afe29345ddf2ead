"""What the scorer sees of each block: `matrix` (the features), `families` (what class and id words say), `second_look`
(what a first score of all blocks adds)."""
