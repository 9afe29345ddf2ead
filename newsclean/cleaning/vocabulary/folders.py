"""The folders of newspapers' addresses, by the pages that stand in them."""

from __future__ import annotations

# What one writer has written.
AUTHORS = frozenset(
    {"author", "authors", "autor", "autores", "autoren", "autori", "autore", "auteur", "auteurs", "staff"}
)
# The same by words that stories are filed under as well: only right above the last part of an address.
WRITERS = AUTHORS | {
    "writer", "writers", "columnist", "columnists", "columnistas", "colunistas", "felietonisci", "yazar", "yazarlar", "profile", "profiles",
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
# What a site says of itself, and the terms that it is read by.
ABOUT = frozenset([
    "about", "about-us", "aboutus", "about_us", "ueber-uns", "uber-uns", "über-uns", "a-propos", "qui-sommes-nous",
    "quienes-somos", "sobre-nosotros", "quem-somos", "chi-siamo", "over-ons", "om-oss", "om-os", "o-nas", "hakkimizda",
    "tentang-kami", "impressum", "imprint", "datenschutz", "datenschutzerklaerung", "agb", "nutzungsbedingungen",
    "privacy", "privacy-policy", "terms-of-service", "terms-of-use", "terms-and-conditions", "mentions-legales",
    "aviso-legal",
])  # fmt: skip
