import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.cleaning.metadata.function_words import KNOWN, shares_in, told_by

DANISH = (
    "Efter tre år forlod den første færge mandag den nordlige mole med fyrre passagerer om bord, og hele byen var der. "
    "Ingeniørerne har siden efteråret skiftet elleve piller, og det meste af arbejdet er betalt af kommunen."
)
MALAY = (
    "Selepas tiga tahun feri pertama meninggalkan jeti utara pada hari Isnin dengan empat puluh penumpang di dalamnya. "
    "Jurutera telah menggantikan sebelas tiang sejak musim luruh dan ini dibayar oleh majlis yang ada di bandar itu."
)


def test_a_text_is_told_from_its_neighbour_s_language() -> None:
    shares = shares_in(DANISH)
    assert told_by(shares) in {"da", None}
    assert shares["da"] > shares["no"]


def test_twins_are_left_to_others() -> None:
    shares = shares_in(MALAY)
    assert max(shares, key=shares.__getitem__) == "id"
    assert told_by(shares) is None


@pytest.mark.parametrize("text", ["", "the of and to in", "Reyes Okafor Lind Wei Sund " * 6])
def test_few_words_or_none_that_are_known_tell_nothing(text: str) -> None:
    assert told_by(shares_in(text)) is None


@given(st.text(max_size=200))
def test_shares_are_shares(text: str) -> None:
    shares = shares_in(text)
    assert shares.keys() <= KNOWN
    assert all(0 < share <= 1 for share in shares.values())
