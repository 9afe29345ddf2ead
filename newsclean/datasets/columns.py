"""The rows of a data set: a record and how many copies of it fell. Their columns for Parquet and for the Hugging Face
hub are made from the record's own classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, cast

import msgspec
from msgspec import Meta
from msgspec import inspect as types

from newsclean.model import SCHEMA_VERSION, Article

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pyarrow as pa


class Row(Article, frozen=True, kw_only=True):
    """A record of a data set: every key of an article's record, and one more."""

    copies: Annotated[int, Meta(ge=0, description="How many records of the same text, or near it, fell for it")] = 0


def row_of(article: Article, *, copies: int, with_removed: bool) -> Row:
    """The row of a record."""
    fields = {name: getattr(article, name) for name in Article.__struct_fields__}
    # With all its keys it is of this form, whatever it was.
    fields["schema_version"] = SCHEMA_VERSION
    if not with_removed:
        fields["removed"] = ()
    return Row(**fields, copies=copies)


def table_of(rows: list[Row]) -> pa.Table:
    """Rows as a table of Arrow; what is an object of any keys is JSON in it."""
    import pyarrow as pa

    values = [msgspec.to_builtins(row) for row in rows]
    for value in values:
        for name in _OBJECTS:
            value[name] = None if value[name] is None else msgspec.json.encode(value[name]).decode()
    return pa.Table.from_pylist(values, schema=arrow_schema())


def arrow_schema() -> pa.Schema:
    """The columns of every shard, whatever its rows hold."""
    import pyarrow as pa

    return pa.schema([pa.field(name, _arrow_type(kind)) for name, kind in _fields(_ROW)])


def hub_features() -> list[dict[str, Any]]:
    """The same columns in the words of a card on the Hugging Face hub (`dataset_info: features:`)."""
    return _hub_fields(_ROW)


def _plain(kind: types.Type) -> types.Type:
    """A type without what is said about it, and without null: every column may hold that."""
    while isinstance(kind, types.Metadata):
        kind = kind.type
    if isinstance(kind, types.UnionType):
        (kind,) = (_plain(part) for part in kind.types if not isinstance(part, types.NoneType))
    return kind


def _fields(kind: types.StructType) -> Iterator[tuple[str, types.Type]]:
    return ((field.encode_name, _plain(field.type)) for field in kind.fields)


_ROW = cast("types.StructType", types.type_info(Row))
# Objects of any keys, which are no struct of Arrow's.
_OBJECTS = tuple(name for name, kind in _fields(_ROW) if isinstance(kind, types.DictType))
# Arrow and the hub spell them alike.
_SCALARS: dict[type[types.Type], str] = {
    types.StrType: "string",
    types.EnumType: "string",
    types.IntType: "int64",
    types.FloatType: "float64",
    types.BoolType: "bool",
}


def _arrow_type(kind: types.Type) -> pa.DataType:
    import pyarrow as pa

    match kind:
        case types.StructType():
            return pa.struct([pa.field(name, _arrow_type(inner)) for name, inner in _fields(kind)])
        case types.VarTupleType():
            return pa.list_(_arrow_type(_plain(kind.item_type)))
        case types.DictType():
            return pa.json_()
        case _:
            return pa.type_for_alias(_SCALARS[type(kind)])


def _hub_type(kind: types.Type) -> dict[str, Any]:
    match kind:
        case types.StructType():
            return {"struct": _hub_fields(kind)}
        case types.VarTupleType():
            inner = _hub_type(_plain(kind.item_type))
            # Of a list of values the hub wants the bare name, of one of structs their fields.
            return {"list": inner.get("dtype") or inner["struct"]}
        case types.DictType():
            return {"dtype": "json"}
        case _:
            return {"dtype": _SCALARS[type(kind)]}


def _hub_fields(kind: types.StructType) -> list[dict[str, Any]]:
    return [{"name": name, **_hub_type(inner)} for name, inner in _fields(kind)]
