import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.cleaning.json_ld import read_json_ld, types_of

STORY = {"@type": "NewsArticle", "headline": "Harbour reopens", "author": [{"name": "Ada Reyes"}], "wordCount": 12}

BROKEN = {
    "a raw line break in a string": '{"@type": "NewsArticle", "headline": "Harbour\nreopens"}',
    "a trailing comma": '{"@type": "NewsArticle", "headline": "Harbour reopens",}',
    "a trailing comma in a list": '{"@type": ["NewsArticle",], "headline": "Harbour reopens"}',
    "a missing comma": '{"@type": "NewsArticle"\n"headline": "Harbour reopens"}',
    "line comments": '{"@type": "NewsArticle", // what it is\n"headline": "Harbour reopens"\n// "x": {\n}',
    "block comments": '/* schema */ {"@type": "NewsArticle", "headline": /* the title */ "Harbour reopens"}',
    "CDATA": '//<![CDATA[\n{"@type": "NewsArticle", "headline": "Harbour reopens"}\n//]]>',
    "an HTML comment": '<!-- {"@type": "NewsArticle", "headline": "Harbour reopens",} -->',
    "a closing semicolon": '{"@type": "NewsArticle", "headline": "Harbour reopens"};',
    "one bracket too many": '{"@type": "NewsArticle", "headline": "Harbour reopens"}}',
    "a torn end": '{"@type": "NewsArticle", "headline": "Harbour reopens", "articleBody": "The har',
    "single quotes": "{'@type': 'NewsArticle', 'headline': 'Harbour reopens'}",
    "entities for quotes": '{"@type": "NewsArticle", "headline": "Harbour reopens"}'.replace('"', "&quot;"),
    "an assignment": 'var data = {"@type": "NewsArticle", "headline": "Harbour reopens"}',
    "a word without quotes": '{"@type": NewsArticle, "headline": "Harbour reopens", "dateModified": undefined}',
}


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN.keys())
def test_reads_what_a_person_could_read(text: str) -> None:
    (node,) = read_json_ld(text)
    assert types_of(node) == ("newsarticle",)
    assert " ".join(node["headline"].split()) == "Harbour reopens"


def test_quotes_inside_a_string_do_not_end_it() -> None:
    text = '{"headline": "Mayor calls plan "a gift", then leaves", "name": "The "gift"", "url": "/a"}'
    (node,) = read_json_ld(text)
    assert node == {"headline": 'Mayor calls plan "a gift", then leaves', "name": 'The "gift"', "url": "/a"}


def test_markup_pasted_into_a_string_is_kept() -> None:
    (node,) = read_json_ld('{"image": "<img width="30" src="/a.jpg">", "headline": "Harbour"}')
    assert node == {"image": '<img width="30" src="/a.jpg">', "headline": "Harbour"}


def test_several_objects_in_one_script() -> None:
    assert [x["name"] for x in read_json_ld('{"name": "one"}, {"name": "two"} {"name": "three"}')] == [
        "one",
        "two",
        "three",
    ]


def test_graphs_and_lists_are_flattened() -> None:
    text = json.dumps([{"@graph": [{"@id": "#a"}, [{"@id": "#b"}]]}, {"@type": "WebPage", "@graph": {"@id": "#c"}}])
    assert [x.get("@id") or x["@type"] for x in read_json_ld(text)] == ["#a", "#b", "WebPage", "#c"]


def test_escapes_in_broken_scripts() -> None:
    (node,) = read_json_ld(r'{"headline": "Caf\u00e9 \"R\u00e9gal\" \ud83d\ude00 \ud83d end\/", }')
    assert node["headline"] == 'Café "Régal" 😀 \ufffd end/'


@pytest.mark.parametrize(
    "text", ["", "   ", "no JSON at all", "null", "12", '"text"', "{", "[", "[[[", "}{", "{]", "[}"]
)
def test_nothing_to_read_is_no_error(text: str) -> None:
    assert all(isinstance(x, dict) for x in read_json_ld(text))


def test_bottomless_nesting_is_no_error() -> None:
    assert read_json_ld("[" * 5000) == []
    assert read_json_ld('{"a":' * 5000)


@given(st.text(alphabet=st.sampled_from("{}[]\",:'\\/*<!->u0dn\n ab@;&"), max_size=80))
def test_any_text_gives_a_list_of_objects(text: str) -> None:
    assert all(isinstance(x, dict) for x in read_json_ld(text))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-1000, 1000) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.text(max_size=8).filter(lambda x: x != "@graph"), json_values, max_size=5))
def test_sound_json_is_read_as_it_stands(value: dict[str, object]) -> None:
    assert read_json_ld(json.dumps(value)) == [value]


@given(st.text(max_size=40))
def test_only_a_trailing_comma_is_mended(text: str) -> None:
    (node,) = read_json_ld(json.dumps({"a": text, "b": "x"})[:-1] + ",}")
    assert node["b"] == "x" or '"' in text
