"""Nothing of a page gets into the markup unescaped, and no sign of it stays unseen."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.explaining.markup import element, link, named, of_page, shown

ANY = st.text(st.characters(codec=None) | st.sampled_from("<>&\"'\u202e\ud800\x00\x9b"), max_size=40)


@given(ANY, ANY)
def test_any_text_is_well_formed(text: str, value: str) -> None:
    markup = of_page("p", text, title=value)
    markup.encode()
    (read,) = ElementTree.fromstring(f"<body>{markup}</body>")
    assert {child.tag for child in read} <= {"code"}


def test_tags_of_a_page_are_text() -> None:
    assert element("p", "<script>x</script>", element("b", "&")) == (
        "<p>&lt;script&gt;x&lt;/script&gt;<b>&amp;</b></p>"
    )
    assert element("a", title='"><script>') == '<a title="&quot;&gt;&lt;script&gt;"></a>'


@pytest.mark.parametrize("sign", "\x00\x1b\x7f\x9b\u202e\u2066\U000e0041")
def test_signs_that_nobody_sees_are_spelled_out(sign: str) -> None:
    number = f"U+{ord(sign):04X}"
    assert shown(f"a{sign}b") == f'a<code class="sign">{number}</code>b'
    assert named(f"a{sign}b") == f"a{number}b"


def test_what_scripts_need_stays() -> None:
    needed = "می\u200cخواهم 👩\u200d🚀 \u200f\n\t"
    assert shown(needed) == needed


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "//paper.example/", "/story", " http"])
def test_only_addresses_of_the_web_are_links(address: str) -> None:
    assert "href" not in link(address)
    assert 'rel="noreferrer noopener"' in link(f"https://paper.example/{address}")
