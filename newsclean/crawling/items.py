"""newsclean's values as Scrapy items, so that exporters and other pipelines can read an Article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from itemadapter import ItemAdapter
from itemadapter.adapter import AdapterInterface
from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, KeysView


class StructAdapter(AdapterInterface):
    """A frozen value as a mapping from field to value."""

    @classmethod
    def is_item_class(cls, item_class: type) -> bool:
        """True for msgspec's structs."""
        return issubclass(item_class, Struct)

    def field_names(self) -> KeysView[str]:
        """The value's fields."""
        return dict.fromkeys(self.item.__struct_fields__).keys()

    def __getitem__(self, field_name: str) -> Any:
        if field_name not in self.item.__struct_fields__:
            raise KeyError(field_name)
        return getattr(self.item, field_name)

    def __setitem__(self, field_name: str, value: Any) -> None:
        raise TypeError(f"{type(self.item).__name__} is frozen")

    def __delitem__(self, field_name: str) -> None:
        raise TypeError(f"{type(self.item).__name__} is frozen")

    def __iter__(self) -> Iterator[str]:
        return iter(self.item.__struct_fields__)

    def __len__(self) -> int:
        return len(self.item.__struct_fields__)


def register() -> None:
    """Makes ItemAdapter, and with it all of Scrapy, take these values for items."""
    if StructAdapter not in ItemAdapter.ADAPTER_CLASSES:
        ItemAdapter.ADAPTER_CLASSES = [*ItemAdapter.ADAPTER_CLASSES, StructAdapter]
