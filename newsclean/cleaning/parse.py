"""Bytes -> tree: the page's encoding as a browser finds it, and limits."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed page. `root` is the `<html>` element and is never changed by a later stage."""

    root: etree._Element
    encoding: str | None
