import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.cleaning.metadata.names import are_full_names, is_dated_byline, is_name, split_names

CASES = {
    "By Ada Reyes": ("Ada Reyes",),
    "By ADA REYES and Tom Okafor": ("ADA REYES", "Tom Okafor"),
    "Ada Reyes, Tom Okafor & Li Wei": ("Ada Reyes", "Tom Okafor", "Li Wei"),
    "Ada Reyes, Tom Okafor, and Li Wei": ("Ada Reyes", "Tom Okafor", "Li Wei"),
    "Von Jörg Müller und Änne Voß, dpa": ("Jörg Müller", "Änne Voß", "dpa"),
    "Par Élodie Martin et Hugo Petit": ("Élodie Martin", "Hugo Petit"),
    "Por María R. Soler y Íñigo Paz": ("María R. Soler", "Íñigo Paz"),
    "Di Luca Conti e Sara Bruno": ("Luca Conti", "Sara Bruno"),
    "Berta Roig i Castells": ("Berta Roig i Castells",),
    "Por Tomás Vega y Alarcón": ("Tomás Vega y Alarcón",),
    "Berta Roig i Castells i Anna Soler": ("Berta Roig i Castells", "Anna Soler"),
    "Inês Prado e Sousa, Rui Mota": ("Inês Prado e Sousa", "Rui Mota"),
    "Tomás Vega y EFE": ("Tomás Vega", "EFE"),
    "Anna Nowak i Jan Kowalski": ("Anna Nowak", "Jan Kowalski"),
    "Ana Soler\nCatedrática de Geografía Física": ("Ana Soler",),
    "Ana Soler\nDiputada en Les Corts": ("Ana Soler",),
    "Ana Soler, escritora y abogada": ("Ana Soler",),
    "Poeta Reyes": ("Poeta Reyes",),
    "Redacción El Faro de Marga": (),
    "Rédaction Le Phare": (),
    "Corrections and clarifications column editor": (),
    "Ada Reyes and staff reporter": ("Ada Reyes",),
    "Risponde Luca Conti": ("Luca Conti",),
    "Mathias Hagen / Journalist": ("Mathias Hagen",),
    "Ada Reyes, Senior Political Correspondent": ("Ada Reyes",),
    "Ada Reyes | Staff Writer": ("Ada Reyes",),
    "By Ada Reyes Updated March 15, 2024": ("Ada Reyes",),
    "October 13, 2018 By Ada Reyes": ("Ada Reyes",),
    "By Ada Reyes on October 13, 2018 at 5:20 pm": ("Ada Reyes",),
    "Ada Reyes (are)": ("Ada Reyes",),
    "Ada Reyes @adareyes ada@tidewater.example": ("Ada Reyes",),
    "https://social.example/ada": (),
    "Written by: Ada Reyes": ("Ada Reyes",),
    "Hosted by Ada Reyes": ("Ada Reyes",),
    "By the Harbour Courier Editorial Board": ("The Harbour Courier Editorial Board",),
    "By the Book": (),
    "By the Tidewater Team": ("The Tidewater Team",),
    "By Ada Reyes, Tidewater Gazette": ("Ada Reyes",),
    "By Ada Reyes, Emily Post": ("Ada Reyes", "Emily Post"),
    "By Tom Okafor, Samantha Bee": ("Tom Okafor", "Samantha Bee"),
    "By Ada Reyes, Kim Min Sun": ("Ada Reyes", "Kim Min Sun"),
    "By Sean FitzGerald Staff Writer": ("Sean FitzGerald",),
    "By Ada Reyes, Associated Press": ("Ada Reyes", "Associated Press"),
    "By Ada Reyes, Emily Post and Tom Okafor": ("Ada Reyes", "Emily Post", "Tom Okafor"),
    "By Ada Reyes, Tom Okafor, Emily Post": ("Ada Reyes", "Tom Okafor", "Emily Post"),
    "Submitted by Ada Reyes on Tue, 01/17/2012 - 11:40": ("Ada Reyes",),
    "Blog Beitrag von Ada Reyes": ("Ada Reyes",),
    "05.02.2020 - Redaktion: Ada Reyes (Sprecherin)": ("Ada Reyes",),
    "Veröffentlicht: 05.01.2020 | Autor: Ada Reyes": ("Ada Reyes",),
    "Skrevet af Ada Reyes den 6. maj": ("Ada Reyes",),
    "Dodane przez Ada Reyes 6 maja 2012": ("Ada Reyes",),
    "Autor: harbour.pl (Ada Reyes) | 28-12-2011": ("Ada Reyes",),
    "【海港日報╱台東12日電】": (),
    "Harbour Admin": (),
    "Ada Reyes 7 hours": ("Ada Reyes",),
    "Ada Reyes5 hours ago": ("Ada Reyes",),
    "byAda Reyes": ("Ada Reyes",),
    "Ada ReyesTravel News Reporter": ("Ada Reyes",),
    "Ada ReyesRedakteurin": ("Ada Reyes",),
    "Ada MacDonald Reporter": ("Ada MacDonald",),
    "솔빛, 해안 김하늘 기자": ("김하늘",),
    "솔빛 김하늘 기자": ("김하늘",),
    "김하늘 기자": ("김하늘",),
    "By Ada Reyes | May 4, 2024 | Harbour Life": ("Ada Reyes",),
    "May 4, 2024 | Ada Reyes": ("Ada Reyes",),
    "Ada Reyes | Ida Holm | May 4, 2024": ("Ada Reyes", "Ida Holm"),
    "Ada Reyes, VMD, DACVB; Tom Okafor, BA, LVT, VTS (Behavior) & Ida Holm, DVM": (
        "Ada Reyes",
        "Tom Okafor",
        "Ida Holm",
    ),
    "ByAda Reyes": ("Ada Reyes",),
    "Byron Reyes": ("Byron Reyes",),
    "This post was written by Ada Reyes, Head of Ferries": ("Ada Reyes",),
    "May 2, 2024 • Ada Reyes": ("Ada Reyes",),
    "ada-reyes": ("Ada Reyes",),
    "Frank Gaff, Jr.": ("Frank Gaff",),
    "By Ada March 2 min read": ("Ada March",),
    "Von Ada March Lesezeit: 3 Minuten": ("Ada March",),
    "Ada Reyes · 5 min de lectura": ("Ada Reyes",),
    "By Ada Reyes Follow": ("Ada Reyes",),
    "Text: Ada Reyes Foto: Ida Holm": ("Ada Reyes",),
    "Foto: Ida Holm Text: Ada Reyes": ("Ada Reyes",),
    "Texto y fotos: Ada Reyes": ("Ada Reyes",),
    "Photo: Ida Holm": (),
    "Reporting by Ada Reyes; Editing by Tom Okafor": ("Ada Reyes",),
    "Von unserer Redakteurin Ada Reyes": ("Ada Reyes",),
    "Door onze verslaggever Ada de Vries": ("Ada de Vries",),
    "Door: Ada de Vries, redactie binnenland": ("Ada de Vries",),
    "de Elena Olteanu": ("Elena Olteanu",),
    "Tác giả: Hoàng Mai": ("Hoàng Mai",),
    "Szerző: Kovács Ilona": ("Kovács Ilona",),
    "Napsala Ada Reyesová": ("Ada Reyesová",),
    "เรื่อง: สมชาย ใจดี": ("สมชาย ใจดี",),
    "अमित चौधरी द्वारा": ("अमित चौधरी",),
    "本报记者 何琳 陶文": ("何琳", "陶文"),
    "編集委員 林春子": ("林春子",),
    "聞き手・林春子": ("林春子",),
    "[해안일보 김하늘 기자]": ("김하늘",),
    "글 김하늘 기자·사진 오태란 기자": ("김하늘",),
    "글·사진 김하늘 기자": ("김하늘",),
    "נועה ימית, כתבת תחבורה": ("נועה ימית",),
    "Reuters": ("Reuters",),
    "Editorial Board": ("Editorial Board",),
    "Tidewater staff reporter": ("Tidewater staff reporter",),
    "신현주 기자": ("신현주",),
    "솔빛=김하늘 기자": ("김하늘",),
    "[솔빛=김하늘기자]": ("김하늘",),
    "기자명 김하늘 기자": ("김하늘",),
    "김하늘 기자 승인 2026.05.12 05:00": ("김하늘",),
    "글자 크기 변경 공유하기": (),
    "스크랩 프린트 글자크기": (),
    "다른기사 보기": (),
    "社会部　松岡大地": ("松岡大地",),
    "白波支局・松岡大地": ("松岡大地",),
    "文／林潮生": ("林潮生",),
    "■本报记者 林潮生 何海宁": ("林潮生", "何海宁"),
    "เขียนโดย สมชาย ใจดี": ("สมชาย ใจดี",),
    "Selin Deniz Oluşturulma Tarihi: Mayıs 12, 2026 09:41": ("Selin Deniz",),
    "Facebook Count": (),
    "PV Hoàng Minh Châu": ("Hoàng Minh Châu",),
    "Hoàng Minh Châu thực hiện": ("Hoàng Minh Châu",),
    "文・田中美咲": ("田中美咲",),
    "岩見支局　田中美咲": ("田中美咲",),
    "अमित चौधरी, नंदपुर": ("अमित चौधरी",),
    "Words by Ada Reyes. Photographs by Tom Okafor": ("Ada Reyes",),
    "Por Ada Reyes — Serra Clara": ("Ada Reyes",),
    "Ada Reyes, da Gazeta da Serra": ("Ada Reyes",),
    "Aus Rom berichtet Ada Reyes": ("Ada Reyes",),
    "Onze redactie": (),
    "記者：松岡大地": ("松岡大地",),
    "記者王小明／台北報導": ("王小明",),
    "栏目：消费 作者：王小明 来源：海港日报": ("王小明",),
    "责任编辑：王小明": (),
    "【海港日報╱記者王小明╱台北報導】": ("王小明",),
    "海港社记者 王小明": ("王小明",),
    "记者：今年渔船为什么比去年少了这么多呢": (),
    "بقلم: سلمى البحري": ("سلمى البحري",),
    "علی رضا و مریم کریم": ("علی رضا", "مریم کریم"),
    "מאת: נועה ימית": ("נועה ימית",),
    "松岡大地、渡辺洋介": ("松岡大地", "渡辺洋介"),
    "Автор: Ярослав Кузишин и Антон Зелинский": ("Ярослав Кузишин", "Антон Зелинский"),
    "Erik van der Berg": ("Erik van der Berg",),
    "O&#8217;Neill, Ada": ("O’Neill", "Ada"),
    "Ada Reyes, Ada Reyes": ("Ada Reyes",),
    ". Ada Reyes.": ("Ada Reyes",),
    "5 min read": (),
    "Share": (),
    "Juan Pérez Miércoles, 14 de mayo de 2025": ("Juan Pérez",),
    "Ana Ribeiro14 de Maio de 2025, 19:20": ("Ana Ribeiro",),
    "Quarta-feira, 14 de maio de 2025": (),
    "Budi Santoso Rabu, 14 Mei 2025 10:30 WIB": ("Budi Santoso",),
    "Petra Holm Mittwoch, 14. Mai 2025": ("Petra Holm",),
    "Thứ Tư, 14/5/2025, 10:30 (GMT+7)": (),
    "Jan Kowal Środa, 14 maja 2025": ("Jan Kowal",),
    "سلمى البحري نشر في ١٤ مايو ٢٠٢٥": ("سلمى البحري",),
    "نشرت بتاريخ ١٤ مايو ٢٠٢٥": (),
    "פורסם ב 14.05.2025": (),
    "Atualizado em 14 de maio de 2025": (),
    "Ημερομηνία δημοσίευσης: 05/01/2012": (),
    "Por Ana Ribeiro — São Paulo, 14 de maio de 2025 às 10h30": ("Ana Ribeiro",),
    "By Ada Reyes, Nairobi": ("Ada Reyes",),
    "By Ada Reyes, Reuters": ("Ada Reyes", "Reuters"),
    "Par Élodie Martin, Dakar, correspondante": ("Élodie Martin",),
    "Por Juan Pérez / Corresponsal en Lima": ("Juan Pérez",),
    "Piet Smit en Jan Bakker": ("Piet Smit", "Jan Bakker"),
    "By Ada Reyes in London and Tom Okafor in Paris": ("Ada Reyes", "Tom Okafor"),
    "By Ada Reyes in Trinidad and Tobago": ("Ada Reyes",),
    "By Ada Reyes in London, Li Wei in Rome and Tom Okafor in Paris": ("Ada Reyes", "Li Wei", "Tom Okafor"),
    "Interview by Ada Reyes": ("Ada Reyes",),
    "As told to Ada Reyes": ("Ada Reyes",),
    "By Ada Reyes | Photographs by Tom Okafor": ("Ada Reyes",),
    "Kompas.com, Budi Santoso, Tim Redaksi": ("Budi Santoso",),
    "Staff Reporter": (),
    "By ADA REYES Staff Writer": ("ADA REYES",),
    "By Ada Reyes Senior Political Correspondent": ("Ada Reyes",),
    "Jörg Müller Redakteur": ("Jörg Müller",),
    "Political Correspondent Ada Reyes and Tom Okafor": ("Ada Reyes", "Tom Okafor"),
    "Associated Press Writer Ada Reyes": ("Ada Reyes",),
    "From TBN Correspondent Ada Reyes": ("Ada Reyes",),
    "Md Aynal Reyes": ("Md Aynal Reyes",),
    "By Ada Reyes, Harbour Courier Reporter": ("Ada Reyes",),
    "Tidewater Evening News Reporter": ("Tidewater Evening News Reporter",),
    "Ada Reyes | Politics and Health Reporter": ("Ada Reyes",),
    "By Ada Reyes, city hall and transport reporter": ("Ada Reyes",),
    "By Ada Reyes | Tidewater News": ("Ada Reyes",),
    "By Ada Reyes, Harbour Courier": ("Ada Reyes",),
    "By Ada Reyes, TBN": ("Ada Reyes",),
    "By Ada Reyes For the Harbour Courier": ("Ada Reyes",),
    "Ada Reyes For Courier.Example": ("Ada Reyes For Courier.Example",),
    "Ada Reyes for courier.com": ("Ada Reyes",),
    "By Ada Reyes Special to the Courier": ("Ada Reyes",),
    "By Ada Reyes The Associated Press": ("Ada Reyes",),
    "Tidewater Center for the Study of Ports": ("Tidewater Center for the Study of Ports",),
    "By Ada Reyes, Li Wei and TOM OKAFORJune 11, 2019": ("Ada Reyes", "Li Wei", "TOM OKAFOR"),
    "By TOM OKAFORJAN. 21, 2010": ("TOM OKAFOR",),
    "Ada Reyes0": ("Ada Reyes",),
    "Posted on April 7, 2019April 9, 2019 by Ada Reyes | No Comments": ("Ada Reyes",),
    "April 7, 2019 By Ada Reyes Leave a Comment": ("Ada Reyes",),
    "Ein Kommentar von Jörg Müller": ("Jörg Müller",),
    "Eine Analyse von Änne Voß und Jörg Müller": ("Änne Voß", "Jörg Müller"),
    "Rédigé par Élodie Martin": ("Élodie Martin",),
    "Escrito por María R. Soler": ("María R. Soler",),
    "By Our Correspondent": (),
    "Posted by Ada Reyes at 12:53": ("Ada Reyes",),
    "June 11, 2019 | Ada Reyes | Kommentare 34": ("Ada Reyes",),
    "Von der neuen Mole bis zum alten Kran": (),
    "Greta Sund im Gespräch mit Jörg Müller": ("Jörg Müller",),
    "Jörg von der Heide": ("Jörg von der Heide",),
    "Tides bring new sand": (),
    "Ada Reyes at the harbour": (),
    "The Editorial Board": ("The Editorial Board",),
    "": (),
}


@pytest.mark.parametrize(("text", "names"), CASES.items(), ids=CASES.keys())
def test_split_names(text: str, names: tuple[str, ...]) -> None:
    assert split_names(text) == names


@pytest.mark.parametrize(
    ("line", "is_byline"),
    [
        ("Posted on May 2, 2026 by Ada Reyes | No Comments", True),
        ("May 2, 2026May 4, 2026 by Ada Reyes", True),
        ("May 2, 2026/0 Comments/in Town, Harbour /by Ada Reyes", True),
        ("On May 2, 2026 the harbour board was told of it by Ada Reyes", False),
        ("By Ada Reyes", False),
    ],
)
def test_the_writer_may_stand_behind_the_date(line: str, *, is_byline: bool) -> None:
    assert is_dated_byline(line) is is_byline


@pytest.mark.parametrize(
    "name",
    [
        "Jan van 't Hoff", "Mina in 't Veld", "Annette auf der Heide", "Ria uit den Bogaard", "Omar abu Bakr",
        "Sidi ould Salem", "Máire ní Bhriain", "Pól mac an Bhaird",
        "Nguyễn thị Hoa", "Sara dalla Costa", "Lorenzo de' Rossi", "Олег ван Берг", "Лейла Гасан кызы Алиева",
        "Juan delos Santos", "ada maria reyes",
    ],
)  # fmt: skip
def test_small_words_amid_names(name: str) -> None:
    assert split_names(f"By {name}") == (name,)


def test_lines_are_parted() -> None:
    assert split_names("Ada Reyes\nPolitical editor\nTom Okafor\n14 March") == ("Ada Reyes", "Tom Okafor")
    assert split_names("Eingestellt von\nAda Reyes\num\n12:53\nKategorie:\nHafen") == ("Ada Reyes",)
    assert split_names("Journalist:\nAda Reyes\nFiled under:\nHarbour") == ("Ada Reyes",)
    assert split_names("Yazar:\nAda Reyes") == ("Ada Reyes",)
    assert split_names("Text:\nAda Reyes\nFotos:\nTom Okafor") == ("Ada Reyes",)
    assert split_names("Accueil\nPar\nÉlodie Martin\nCommentaires") == ("Élodie Martin",)


@given(st.text(max_size=200))
def test_any_text_gives_names(text: str) -> None:
    names = split_names(text)
    assert all(is_name(x) and x == x.strip() for x in names)
    assert len(set(names)) == len(names)


@given(
    st.lists(st.sampled_from(["Ada Reyes", "Tom Okafor", "Li Wei", "Zoë Brandt"]), min_size=1, max_size=4, unique=True)
)
def test_lists_of_names_are_read_as_written(people: list[str]) -> None:
    assert split_names("By " + ", ".join(people)) == tuple(people)
    assert split_names(" and ".join(people)) == tuple(people)


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Por Ana Silva — Lisboa", ("Ana Silva",)),
        ("GRETA SUND | Madrid | 12/05/2006", ("GRETA SUND",)),
        ("ANKARA - Ayşe Yılmaz", ("Ayşe Yılmaz",)),
        ("القاهرة - أحمد علي", ("أحمد علي",)),
        ("Ayşe YILMAZ / ANKARA", ("Ayşe YILMAZ",)),
        ("Иван Петров, Москва", ("Иван Петров",)),
        ("Greta Sund - Reuters", ("Greta Sund", "Reuters")),
        ("Eliz · Ada", ("Eliz", "Ada")),
    ],
)
def test_a_place_in_one_word_beside_a_name_is_none(byline: str, names: tuple[str, ...]) -> None:
    assert split_names(byline) == names


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Авторы", ()),
        ("From Our Correspondent", ()),
        ("By Friday the hall was empty", ()),
        ("By Wednesday Adams", ("Wednesday Adams",)),
        ("Da Redação", ()),
        ("Greta Sund and agencies", ("Greta Sund",)),
        ("GRETA SUND / AGENCIAS", ("GRETA SUND",)),
        ("By Greta Sund and Tobias Fenn, Associated Press Writers", ("Greta Sund", "Tobias Fenn")),
        ("By Greta Sund Courier Staff Writer", ("Greta Sund",)),
        ("By Greta Sund For Courier Online", ("Greta Sund",)),
        ("Greta Sund Enviada especial", ("Greta Sund",)),
        ("Penulis: Budi Santoso", ("Budi Santoso",)),
        ("Текст: Иван Петров", ("Иван Петров",)),
        ("【渡辺太郎】", ("渡辺太郎",)),
    ],
)
def test_words_for_writers_are_no_names(byline: str, names: tuple[str, ...]) -> None:
    assert split_names(byline) == names


@pytest.mark.parametrize(
    "line",
    [
        "Ada Reyes",
        "Ada Reyes, Tom Okafor and Ida Holm",
        "Ada Reyes, Tom Okafor, and Ida Holm",
        "Ada Reyes / Ida Holm",
        "Ida Holm og Greta Sund",
        "Иван Петров и Анна Белова",
    ],
)
def test_rows_of_whole_names(line: str) -> None:
    assert are_full_names(line)


@pytest.mark.parametrize("line", ["Ada", "Ada Reyes and others", "Harbour dues", "Ada Reyes says no", "and", ""])
def test_no_rows_of_whole_names(line: str) -> None:
    assert not are_full_names(line)
