"""Files in and out: folders, WARC, JSON lines, each plain or packed (gzip, bzip2, xz, zstd).

expand(inputs) -> Sources                  what the command line names, in a fixed order
read(sources, options) -> Items            Page, Unread (a page that could not be read), Skipped (no page)
Output(...)                                records and rejects: whole or `.part`, resumable
Reject, Reason                             why a page is not in the output
"""

from __future__ import annotations

from newsclean.files.addresses import Manifest, read_manifest
from newsclean.files.items import Item, ReadOptions, Skip, Skipped, Unread
from newsclean.files.output import Destination, Output, Place
from newsclean.files.part import device, is_device, part_of
from newsclean.files.reader import read
from newsclean.files.reasons import Reason, Reject, reason_of_kind, rejects_schema
from newsclean.files.sources import STDIN, Source, expand
from newsclean.files.state import Mark

__all__ = [
    "STDIN",
    "Destination",
    "Item",
    "Manifest",
    "Mark",
    "Output",
    "Place",
    "ReadOptions",
    "Reason",
    "Reject",
    "Skip",
    "Skipped",
    "Source",
    "Unread",
    "device",
    "expand",
    "is_device",
    "part_of",
    "read",
    "read_manifest",
    "reason_of_kind",
    "rejects_schema",
]
