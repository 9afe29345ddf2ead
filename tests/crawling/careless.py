"""A pipeline of somebody else's, which leaves a record that cannot be written as it is."""

from __future__ import annotations

from typing import Any

import msgspec

from newsclean.model import Article


class Careless:
    """Gives one story an address that is none."""

    def process_item(self, item: Any) -> Any:
        """The item, changed."""
        if isinstance(item, Article) and "/101/" in (item.url or ""):
            return msgspec.structs.replace(item, url_canonical="https://tide.example:port/x")
        return item
