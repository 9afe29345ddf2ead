"""Whatever a page declares, its metadata are within the schema and nothing is raised."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsclean.cleaning.metadata import Metadata
from newsclean.cleaning.metadata.languages import normalise_tag
from newsclean.model import DatePrecision, Site

Describe = Callable[..., Metadata]
PageOf = Callable[..., str]

TEXTS = st.text(max_size=30) | st.sampled_from(
    """By Ada Reyes
2024-05-02
2024-05-02T10:00:00Z
9999-99-99
http://[
/a?b=c
en_US
true
&#0;
Home
<b>x</b>
Harbour reopens - Tidewater
ada@tidewater.example
١ مايو ٢٠٢٤
٢٨ ذو القعدة ١٤٤٧ - 16 مايو 2026
۱۲ اردیبهشت ۱۴۰۳
令和6年5月2日
Updated 2 May 2024, 9.30pm
记者：王小明
😀""".splitlines()
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["name", "url", "@id", "@type", "item", "contentUrl"]), inner, max_size=3)
    ),
    max_leaves=8,
)
_FIELDS = """
@id headline name author creator datePublished dateModified uploadDate description image keywords url articleSection
isAccessibleForFree hasPart publisher mainEntityOfPage inLanguage itemListElement
"""
_METAS = """
og:title author article:published_time article:modified_time date og:url og:image keywords robots og:locale
og:site_name twitter:label1 twitter:data1 article:content_tier
"""
STORIES = st.dictionaries(st.sampled_from(_FIELDS.split()), VALUES, max_size=8)
METAS = st.dictionaries(st.sampled_from(_METAS.split()), TEXTS, max_size=5)


def meta(name: str, content: str) -> str:
    shown = content.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;").replace("\x00", "")
    return f'<meta property="{name}" content="{shown}">'


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    node=st.tuples(st.sampled_from(["NewsArticle", "WebPage", "BreadcrumbList", "Person"]), STORIES),
    metas=METAS,
    line=TEXTS,
    given_with=st.fixed_dictionaries(
        {
            "url": st.none() | TEXTS,
            "fetched_at": st.sampled_from([None, "2024-05-02T12:00:00+02:00"]),
            "site": st.sampled_from([None, Site(name="Tidewater", domains=(), timezone="Asia/Kolkata")]),
        }
    ),
)
def test_any_declaration_is_within_the_schema(
    describe: Describe,
    page_of: PageOf,
    node: tuple[str, dict[str, Any]],
    metas: dict[str, str],
    line: str,
    given_with: dict[str, Any],
) -> None:
    head = "".join(meta(name, content) for name, content in metas.items())
    script = json.dumps({"@type": node[0]} | node[1]).replace("</", "<\\/")
    shown = line.replace("<", "").replace('"', "")
    above = f'<h1>Harbour</h1><p>{line}</p><time class="updated" datetime="{shown}">{shown}</time>'
    html = page_of(f'{head}<script type="application/ld+json">{script}</script>', above)
    found = describe(html.encode("utf-8", "replace").decode(), **given_with)
    is_sound(found)


def is_sound(found: Metadata) -> None:
    for name in ("url_canonical", "domain", "source", "title", "description", "language", "section", "image"):
        value = getattr(found, name)
        assert value is None or (isinstance(value, str) and value.strip()), name
    assert found.language is None or normalise_tag(found.language) == found.language
    assert all(isinstance(x, str) and x.strip() for x in (*found.authors, *found.keywords))
    assert found.is_free in {True, False, None}
    for when in (found.date_published, found.date_modified):
        assert when is None or datetime.fromisoformat(when)
    assert (found.date_published is None) == (found.date_precision is None)
    assert (
        found.date_precision is not DatePrecision.INSTANT or datetime.fromisoformat(found.date_published or "").tzinfo
    )
    named = {x for x in found.evidence if getattr(found, x) not in {None, ()}}
    assert named == set(found.evidence)
