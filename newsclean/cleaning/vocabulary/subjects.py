"""Words over lists of subjects: those that head the site's as well as a story's, and those that head stories as well."""

from __future__ import annotations

# Folded, in all languages together. In menus these head what a whole site is about.
OF_SITES = frozenset([
    "topics", "topic", "subjects", "labels", "themen", "thema", "thèmes", "thématiques", "sujets", "temas", "assuntos", "tópicos",
    "argomenti", "temi", "temes", "gaiak", "onderwerpen", "thema's", "onderwerpe", "ämnen", "emner", "temaer", "tema", "aiheet",
    "teemad", "tēmas", "temos", "tematy", "témata", "témy", "témák", "témakörök", "subiecte", "теми", "темы", "рубрики", "рубрика",
    "тематика", "тэмы", "теме", "temat", "θέματα", "θεματικές", "konular", "mavzular", "сэдэв", "موضوعات", "مواضيع", "الموضوعات",
    "विषय", "विषय", "বিষয়", "topik", "ジャンル", "トピック", "トピックス", "分類", "pynciau", "topaicí", "explore topics",
])  # fmt: skip
# Beginnings, folded: under them stand titles of stories, or subjects.
BEFORE_SUBJECTS = (
    "related topics", "more about", "more on", "read more about", "read more on", "read more news on", "learn more about",
    "mehr zum thema", "mehr zu den themen", "mehr zu", "mehr lesen über", "mehr über", "verwandte themen",
    "en savoir plus sur", "lire plus sur", "plus d'infos sur", "sur le même sujet", "sujets associés", "más sobre", "leer más sobre",
    "temas relacionados", "mais sobre", "leia mais sobre", "più su", "leggi anche su", "temi correlati", "meer over",
    "lees meer over", "gerelateerde onderwerpen", "mer om", "läs mer om", "relaterade ämnen", "mere om", "relaterede emner",
    "les mer om", "relaterte emner", "relaterte temaer", "lisää aiheesta", "więcej o", "więcej na temat", "powiązane tematy",
    "související témata", "více o", "súvisiace témy", "viac o", "kapcsolódó témák", "mai multe despre", "связанные темы",
    "ещё по теме", "больше по теме", "ilgili konular", "περισσότερα για", "topik terkait",
)  # fmt: skip
