"""Blocks that the engine kept and that are none of the text, from whole stories below the story to single lines."""
