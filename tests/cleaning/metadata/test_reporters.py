import pytest

from newsclean.cleaning.metadata.reporters import (
    reporters_behind_agency,
    reporters_in_lead,
    reporters_of,
    writer_at_end,
)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("記者林潮生／台東報導", ("林潮生",)),
        ("〔記者林潮生、何海寧／綜合報導〕", ("林潮生", "何海寧")),
        ("■本报记者 林潮生 何海宁", ("林潮生", "何海宁")),
        ("记者：林潮生", ("林潮生",)),
        ("2026-05-12 13:27 潮水日報／ 記者林潮生／台東即時報導", ("林潮生",)),
        ("2005年11月08日 07:42 来源：潮水日报 作者：林潮生", ("林潮生",)),
        ("作者：林潮生 来源：潮水日报", ("林潮生",)),
        ("记者 林潮生 通讯员 何海宁", ("林潮生", "何海宁")),
        ("实习记者 林潮 何海宁 记者宋港", ("林潮", "何海宁", "宋港")),
        ("記者林潮生攝", None),
        ("记者从港务局获悉", None),
        ("记者训练营", None),
        ("记者：您怎么看？", None),
        ("记者：谢谢您。", None),
        ("记者林潮生昨天在码头看到，新渡轮已经靠岸。", None),
        ("作者：Ada Reyes", None),
    ],
)
def test_reporters_on_lines(line: str, names: tuple[str, ...] | None) -> None:
    found = reporters_of(line)
    assert (found and found.names) == names


@pytest.mark.parametrize(
    ("text", "names", "place"),
    [
        ("本报讯（记者林潮生 通讯员何海宁）渡口昨天开放。", ("林潮生", "何海宁"), None),
        ("新华社青岛11月8日电（记者林潮生、何海宁）渡口昨天开放。", ("林潮生", "何海宁"), None),
        ("〔記者林潮生／台東報導〕渡口昨天開放。", ("林潮生",), None),
        ("【記者林潮生台東報導】渡口昨天開放。", ("林潮生",), "台東"),
        ("（中央社記者林潮生、何海寧台東12日電）渡口昨天開放。", ("林潮生", "何海寧"), "台東"),
        ("（中央社記者歐陽潮生台東縣12日專電）渡口昨天開放。", ("歐陽潮生",), "台東縣"),
        ("（中央社台東12日電）渡口昨天開放。", None, None),
        ("（记者调查）渡口昨天开放。", None, None),
        ("市长（前记者林潮生）昨天说，渡口开放。", None, None),
        ("（资料照，記者林潮生攝）渡口昨天開放。", None, None),
        ("渡口昨天开放。记者在现场看到（记者林潮生）。", None, None),
    ],
)
def test_reporters_before_the_first_sentence(text: str, names: tuple[str, ...] | None, place: str | None) -> None:
    found = reporters_in_lead(text)
    assert (found and found.names, found and found.place) == (names, place)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("渡し場が三年ぶりに開いた。（渡辺港子）", "渡辺港子"),
        ("渡し場が三年ぶりに開いた。【渡辺港子】", "渡辺港子"),
        ("渡し場が三年ぶりに開いた。（文中敬称略）", None),
        ("渡し場が三年ぶりに開いた。（随時掲載）", None),
        ("渡し場が三年ぶりに開いた。（入場無料）", None),
        ("渡し場が三年ぶりに開いた。（福島県内）", None),
        ("渡し場が三年ぶりに開いた。（共同）", None),
        ("渡し場（渡辺港子）", None),
    ],
)
def test_the_writer_behind_the_last_sentence(text: str, name: str | None) -> None:
    assert writer_at_end(text) == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("МОРСК, 4 янв - РИА Новости, Анна Волкова. Порт открылся.", ("Анна Волкова",)),
        ("Морск, Январь 05 (Новая Гавань, Анна Волкова, Пётр Рыбак) – Порт открылся.", ("Анна Волкова", "Пётр Рыбак")),
        ("МОРСК, 4 янв - РИА Новости. Анна Волкова открыла порт.", ()),
        ("МОРСК, 17 июня. /ТАСС/. Порт открылся.", ()),
        ("Морск, 5 января (УНИАН) – Порт открылся.", ()),
        ("Морск, 5 января (Новая Гавань, область) – Порт открылся.", ()),
        ("Анна Волкова, 5 января пришла в порт (Новая Гавань, Старый Мол).", ()),
        ("MORSK, 4 Jan - Reuters, Ada Reyes. The port opened.", ()),
    ],
)
def test_reporters_behind_the_agency_of_a_dateline(text: str, names: tuple[str, ...]) -> None:
    assert reporters_behind_agency(text) == names
