"""A model of several forests and nets <-> one file of weights."""

from __future__ import annotations

from dataclasses import fields
from typing import IO, TYPE_CHECKING, TypeVar, get_type_hints

import numpy as np

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    Model = TypeVar("Model", bound=DataclassInstance)


def save(model: DataclassInstance, file: IO[bytes]) -> None:
    """Writes a model, a dataclass whose fields are forests and nets, as a numpy archive."""
    arrays = {
        f"{part.name}_{name}": array
        for part in fields(model)
        for name, array in getattr(model, part.name).stored().items()
    }
    np.savez_compressed(file, allow_pickle=False, **arrays)


def load(kind: type[Model], file: IO[bytes]) -> Model:
    """The model of this kind that `save` wrote."""
    kinds = get_type_hints(kind)
    with np.load(file) as found:
        arrays = dict(found)
    parts = {}
    for part in fields(kind):
        start = f"{part.name}_"
        own = {name.removeprefix(start): array for name, array in arrays.items() if name.startswith(start)}
        parts[part.name] = kinds[part.name].from_stored(own)
    return kind(**parts)
