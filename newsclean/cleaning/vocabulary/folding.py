"""Letters as the vocabulary holds them: what capitals do not tell of a word is not told of its small letters either."""

from __future__ import annotations

import re

# Turkish "I" and "İ" are capitals of "ı" and "i", wherever they are read; Greek capitals have no accents.
_UNTOLD = str.maketrans("ıάέήίΐϊόύΰϋώ", "iαεηιιιουυυω", "\u0307")
# To look for them is quicker than to translate a text that has none.
_ANY_UNTOLD = re.compile(f"[{''.join(map(chr, _UNTOLD))}]")


def lower(text: str) -> str:
    """Lower case, without the dots of Turkish letters and the accents of Greek ones."""
    low = text.casefold().replace("’", "'")
    return low if low.isascii() or not _ANY_UNTOLD.search(low) else low.translate(_UNTOLD)
