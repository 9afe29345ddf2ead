"""The folders of newspapers' addresses, by the pages that stand in them."""

from __future__ import annotations

# What one writer has written.
AUTHORS = frozenset(
    {"author", "authors", "autor", "autores", "autoren", "autori", "autore", "auteur", "auteurs", "staff"}
)
# The same by words that stories are filed under as well: only right above the last part of an address.
WRITERS = AUTHORS | {
    "writer", "writers", "columnist", "columnists", "columnistas", "colunistas", "yazar", "yazarlar", "profile", "profiles",
}  # fmt: skip
# What is filed under a subject.
SUBJECTS = frozenset([
    "topic", "topics", "tag", "tags", "category", "categories", "thema", "themen", "schlagwort", "rubrik", "rubrique",
    "kategorie", "sujet", "sujets", "tema", "temas", "etiqueta", "etiquetas", "categoria", "argomento", "argomenti",
    "onderwerp", "amne", "tagi", "temat", "tematy", "etiket",
])  # fmt: skip
# What a search has found.
SEARCHES = frozenset([
    "search", "suche", "recherche", "buscar", "buscador", "busqueda", "busca", "ricerca", "cerca", "zoeken", "sok",
    "szukaj", "arama", "poisk",
])  # fmt: skip
