"""Links to the rest of a list that stand in its heading ("Opinion  All"). On lines of their own most of these words may
mean much else."""

from __future__ import annotations

# Folded, in all languages together; longer ones ("see all opinion") are lines or headings that `lines.py` and
# `headings.py` know.
MORE = frozenset([
    "all", "more", "all articles", "all stories", "show all", "see all articles", "más", "más artículos", "todo", "todos", "todas", "ver",
    "alle", "alle artikel", "alle beiträge", "alles", "mehr", "tout", "tous", "toutes", "tout voir", "plus", "voir",
    "tous les articles", "altro", "altri", "altre", "tutto", "tutti", "tutte", "mais", "tudo", "meer", "bekijk alles",
    "alle artikelen", "mer", "fler", "alla", "se mer", "flere", "mere", "vis alle", "lisää", "kaikki", "näytä kaikki",
    "więcej", "wszystkie", "wszystko", "více", "vše", "další", "všechny", "viac", "všetky", "ďalšie", "összes", "tovább",
    "még több", "több", "mai mult", "mai multe", "toate", "vezi tot", "още", "всички", "више", "све", "više", "sve", "svi",
    "več", "vse", "vsi", "всі", "більше", "все", "ещё", "еще", "все материалы", "больше", "tümü", "devamı", "hepsi", "daha fazla",
    "όλα", "όλες", "περισσότερα", "περισσότερες", "עוד", "הכל", "לכל הכתבות", "المزيد", "الكل", "مزيد", "مزید", "سب", "بیشتر",
    "और", "सभी", "सब", "আরও", "আরো", "সব", "மேலும்", "మరిన్ని", "ഇനിയും", "കൂടുതൽ", "વધુ", "ਹੋਰ", "thêm", "tất cả",
    "semua", "lainnya", "selengkapnya", "lagi", "lahat", "zaidi", "yote", "ทั้งหมด", "เพิ่มเติม", "ดูเพิ่มเติม", "更多", "全部", "一覧", "一覧へ",
    "一覧を見る", "もっと", "すべて", "더보기", "전체", "전체보기", "더 보기",
])  # fmt: skip
