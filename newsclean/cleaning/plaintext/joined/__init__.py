"""Where the parts of a page begin on a line that holds several of them, as converters leave it that join all text of an
element with spaces: headline, byline and story; the story and the lists behind it."""

from __future__ import annotations

from newsclean.cleaning.plaintext.joined.header import header_seams, is_headline
from newsclean.cleaning.plaintext.joined.lists import SHORTEST, list_seams

__all__ = ["SHORTEST", "header_seams", "is_headline", "list_seams"]
