"""News and picture agencies, as newspapers sign, place and credit what they took from them."""

from __future__ import annotations

# The agencies whose pictures newspapers credit by these names as often as their stories.
_OF_BOTH = (
    "AP", "AFP", "APA", "Reuters", "dpa", "EPA", "EFE", "ANSA", "Bloomberg", "Press Association", "Associated Press",
)  # fmt: skip
# Agencies whose name stands right before the place in their datelines ("新华社北京11月2日电").
BEFORE_PLACE = ("新华社", "新華社", "中新社", "中新网", "中央社")
# News agencies by names that mean nothing else, as a line of their own or as an author.
WIRES = (
    *_OF_BOTH, *BEFORE_PLACE,
    "Agence France-Presse", "Canadian Press", "Press Trust of India", "UPI", "ANI", "PTI", "IANS", "AAP", "PAP",
    "Xinhua", "Xinhua News Agency", "TASS", "ITAR-TASS", "TASS News Agency", "ТАСС", "RIA Novosti",
    "РИА Новости", "Interfax", "Интерфакс", "Kyodo", "共同通信", "Jiji", "時事通信", "Yonhap", "연합뉴스", "Bernama",
    "Antara", "Anadolu Agency", "Ritzau", "NTB", "STT", "ANP", "Belga", "ČTK", "MTI", "Tanjug", "Agerpres", "Lusa",
    "IRNA", "PA Media", "Postmedia News", "رويترز", "Europa Press", "EUROPAPRESS", "Adnkronos", "LaPresse", "Télam",
    "Notimex", "Folhapress", "Estadão Conteúdo", "Agência Brasil", "Keystone-SDA", "Keystone-ATS", "Укринформ", "УНИАН",
    "Укрінформ", "УНІАН", "ロイター", "뉴시스", "뉴스1", "فرانس برس", "أ ف ب", "أ.ف.ب", "د ب أ", "أسوشيتد برس", "الأناضول",
    "路透社", "法新社", "美联社", "ΑΠΕ-ΜΠΕ", "पीटीआई", "एएनआई", "आईएएनएस", "ایسنا", "ایرنا",
)  # fmt: skip
# Those whose names are other words elsewhere: agencies where an author or a dateline's bracket is expected.
SHORT_WIRES = ("APP", "PTV", "RIA", "TT", "SID", "KNA", "KCNA", "KUNA", "EPD", "CP", "WAM", "HINA", "AA", "भाषा")
# Who files a story, as datelines of South Asia name him beside the place: "अवध संवाददाता, लखनऊ।", "پشاور (نمائندہ خصوصی)".
FILERS = (
    "संवाददाता", "संवाद सूत्र", "प्रतिनिधि", "ब्यूरो", "एजेंसी", "एजेंसियां", "एजेंसियाँ", "वार्ता", "भाषा", "नेटवर्क", "न्यूज़", "न्यूज", "डेस्क", "पीटीआई", "एएनआई",
    "आईएएनएस", "प्रतिनिधी", "वार्ताहर", "প্রতিবেদক", "প্রতিনিধি", "সংবাদদাতা", "ব্যুরো", "ডেস্ক", "বাসস", "ইউএনবি", "نمائندہ", "نمائندہ خصوصی",
    "نمائندگان", "نامہ نگار", "رپورٹر", "بیورو", "بیورو رپورٹ", "ڈیسک", "ایجنسیاں", "نیوز", "این این آئی", "اے پی پی", "آئی این پی", "آن لائن", "اے ایف پی",
    "رائٹرز", "صباح نیوز", "خبر ایجنسی",
)  # fmt: skip
# Those that datelines in Japanese and Korean name, some by words that mean more elsewhere.
EASTERN_WIRES = ("共同", "時事", "ロイター", "연합뉴스", "뉴시스", "뉴스1", "로이터")
# What stands before the names of those a story was taken from, or was written with.
SOURCE = (
    "source", "sources", "quelle", "quellen", "fuente", "fuentes", "fonte", "fonti", "bron", "källa", "kilde", "lähde",
    "źródło", "zdroj", "forrás", "sursa", "izvor", "vir", "kaynak", "sumber", "nguồn", "источник", "джерело",
    "πηγή", "المصدر", "منبع", "מקור", "स्रोत", "सोर्स", "সূত্র", "ที่มา", "来源", "來源", "出典", "출처",
)  # fmt: skip
WITH = (
    "with", "with inputs from", "with input from", "with agency inputs from", "with reporting by", "mit", "mit material von",
    "mit informationen von", "avec", "avec l'", "con", "con información de", "con informaciones de", "com", "com informações da",
    "com informações de", "met", "med", "z",
)  # fmt: skip
# Whose pictures newspapers print.
PICTURES = (
    *_OF_BOTH,
    "PA", "Getty Images", "Getty", "imago images", "imago", "iStockphoto", "iStock", "Shutterstock", "Alamy",
    "picture alliance", "Pixabay", "Unsplash", "Pexels",
)  # fmt: skip
