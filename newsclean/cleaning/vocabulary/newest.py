"""The words over lists of the newest stories, by language; written as those of `headings.py` are.

What stands under them is other stories, but they lead to none: "Latest: ..." and "Breaking news: ..." may be a
story's own paragraphs.
"""

from __future__ import annotations

NEWEST: dict[str, str] = {
    "en": """
        latest* | latest news* | latest stories* | latest headlines | latest articles* | latest posts
        | recent posts* | recent articles* | recent stories* | recent news* | newest* | new stories | the latest*
        | latest videos* | latest video | recently published* | just in | recently added* | last news*
        | news headlines | news flash | new on the site* | recent comments and posts | breaking news headlines*
        | news feed | news ticker | news in brief* | this week's latest* | breaking news | today's headlines*
    """,
    "de": """
        neueste artikel* | neueste nachrichten* | neueste beiträge* | neueste* | das neueste* | neuste artikel*
        | aktuelle nachrichten* | aktuelle artikel* | aktuelle meldungen* | aktuelle videos* | die neuesten*
        | jetzt neu* | newsticker | ticker | eilmeldungen | letzte meldungen* | letzte artikel* | letzte beiträge*
        | alle nachrichten* | nachrichten im überblick* | news-ticker* | kurzmeldungen* | aktuelles* | aktuell
        | neue artikel* | neue beiträge* | aktuelle news*
    """,
    "fr": """
        en ce moment* | nos dernières* | en continu | le fil* | fil info* | dernières infos* | dernières actus*
        | dernières actualités* | les dernières* | l'actu en continu | flash info* | flash actu* | fil d'actu*
        | derniers articles* | dernières minutes* | dernière minute* | articles récents* | publications récentes*
        | récemment publiés* | récents | nouveautés | nouveaux articles* | dernières nouvelles*
        | dernières publications* | dernières vidéos* | les derniers articles* | à chaud* | info en continu*
        | infos en continu* | toute l'actualité en continu* | l'actualité en direct* | l'actualité en continu*
        | alertes info* | les plus récents* | les plus récentes* | nos derniers articles*
    """,
    "es": """
        últimas noticias* | última hora* | lo último* | lo más reciente | lo más nuevo | noticias recientes
        | más recientes* | más reciente* | ahora en portada* | artículos recientes* | entradas recientes*
        | publicaciones recientes* | notas recientes* | últimas entradas* | últimas publicaciones*
        | últimos artículos* | últimas notas* | últimas informaciones* | últimos vídeos* | últimos videos*
        | últimas actualizaciones* | última noticia* | últimas horas* | al minuto | al momento | noticias de hoy*
        | noticias del día*
    """,
    "pt": """
        últimas notícias* | últimas* | mais recentes* | mais recente* | última hora* | ao minuto*
        | notícias ao minuto | artigos recentes* | posts recentes* | postagens recentes* | publicações recentes*
        | notícias recentes* | recentes | últimos artigos* | últimos posts* | novidades | artigos mais recentes*
        | notícias mais recentes* | últimas manchetes*
    """,
    "it": """
        ultime notizie* | ultim'ora* | ultima ora* | le ultime* | ultime news | ultimi articoli*
        | articoli più recenti* | articoli recenti* | le più recenti* | i più recenti* | più recenti*
        | ultimi inserimenti* | ultimi post* | ultimi video* | ultimissime | flash news* | news recenti*
        | notizie recenti* | in tempo reale | novità
    """,
    "ca": """
        darreres notícies* | últimes notícies* | última hora* | darrera hora* | el més nou* | més recents*
        | el més recent*
    """,
    "gl": "últimas novas* | últimas noticias* | última hora*",
    "eu": "azken albisteak* | azken ordua* | azken berriak*",
    "nl": """
        laatste nieuws* | het laatste nieuws | net binnen* | nieuwste artikelen* | nieuwste berichten* | nieuwste
        | recente berichten* | recente artikelen* | recent nieuws* | laatste berichten* | laatste artikelen*
        | laatste updates* | actueel | nu in het nieuws*
    """,
    "af": "jongste nuus* | nuutste nuus* | nuutste artikels* | nuutste | jongste artikels* | jongste",
    "sv": """
        senaste nytt* | senaste nyheterna* | senaste* | just nu* | nyaste | nya artiklar* | nyhetsdygnet*
        | aktuellt | aktuella artiklar*
    """,
    "no": """
        siste nytt* | siste nyheter* | siste saker* | nyeste* | akkurat nå | siste fra* | siste artikler*
        | siste innlegg* | aktuelt | aktuelle saker*
    """,
    "da": "lige nu* | seneste nyt* | seneste nyheder* | seneste* | nyeste* | aktuelt | netop nu*",
    "fi": """
        uusimmat* | tuoreimmat* | viimeisimmät | viimeisimmät uutiset* | ajankohtaista | juuri nyt*
        | viimeisimmät jutut* | viimeisimmät artikkelit*
    """,
    "is": "nýjustu fréttir* | nýjast* | nýlegar fréttir* | nýjustu fréttirnar* | nýjustu greinar*",
    "et": "viimased uudised* | viimased artiklid* | värsked uudised* | uusimad | uusimad uudised*",
    "lv": "jaunākās ziņas* | jaunākie raksti* | jaunākais | jaunākie | aktuāli* | aktuālākais | pēdējās ziņas*",
    "lt": """
        naujausios naujienos* | naujausi straipsniai* | naujausi | naujausia | naujausios | paskutinės naujienos*
        | aktualu* | aktualijos
    """,
    "pl": """
        najnowsze* | ostatnie artykuły* | ostatnie wiadomości | ostatnio dodane* | ostatnie wpisy*
        | ostatnie newsy* | w ostatnim czasie* | z ostatniej chwili* | wydarzenia tygodnia*
    """,
    "cs": """
        nejnovější* | poslední zprávy* | poslední články* | poslední příspěvky* | online zprávy* | aktuální zprávy*
    """,
    "sk": "najnovšie* | posledné správy* | posledné články* | aktuálne správy*",
    "hu": """
        legfrissebb* | friss hírek* | legújabb | legújabb cikkek* | legújabb hírek* | friss cikkek*
        | friss híreink* | legutóbbi bejegyzések* | legutóbbi cikkek* | hírfolyam*
    """,
    "ro": """
        ultimele știri* | ultimele stiri* | cele mai noi* | cele mai recente* | ultimele articole* | ultima oră*
        | ultimele ştiri* | ultimele noutăți* | ultimele postări* | articole recente* | articole noi*
        | știri recente* | știri de ultimă oră* | flux știri* | flux de știri* | acum pe*
    """,
    "bg": """
        последни новини* | последни публикации* | последни статии* | най-нови | най-ново | най-новото
        | новини на часа* | актуално | актуални новини* | новини днес* | най-нови новини* | най-нови статии*
        | най-новото от* | новини от деня*
    """,
    "mk": "најново | најнови вести* | најнови | последни вести* | последно објавено*",
    "sr": """
        najnovije* | najnovije vesti* | најновије* | najnoviji članci* | najnoviji tekstovi* | poslednje vesti*
        | poslednje objave* | aktuelno | aktuelne vesti* | последње вести* | актуелно
    """,
    "hr": "najnovije* | najnoviji članci* | zadnje vijesti* | posljednje vijesti* | zadnje objave* | aktualno",
    "bs": "najnovije* | aktuelno",
    "sl": "najnovejše* | zadnje novice* | najnovejši članki* | trenutno aktualno* | aktualno",
    "sq": "të fundit* | lajmet e fundit* | artikujt e fundit* | më të rejat* | të rejat e fundit*",
    "el": """
        τελευταία νέα* | τελευταίες ειδήσεις* | τελευταία* | ροή ειδήσεων* | τελευταίες δημοσιεύσεις*
        | πρόσφατα άρθρα* | πρόσφατες δημοσιεύσεις* | πρόσφατα νέα* | πρόσφατα | νεότερες ειδήσεις* | όλα τα νέα*
        | έκτακτα νέα* | έκτακτη είδηση*
    """,
    "tr": """
        son dakika* | son haberler* | en son haberler* | son eklenen* | son eklenenler* | son yazılar*
        | son gelişmeler* | son içerikler* | en yeniler* | güncel haberler* | yeni haberler* | flaş haberler*
        | flaş haber* | son 24 saat*
    """,
    "az": "son xəbərlər* | son xəbər | xəbər lenti* | ən son xəbərlər* | xəbərlər lenti*",
    "kk": "соңғы жаңалықтар* | соңғы материалдар* | жаңалықтар таспасы* | өзекті жаңалықтар*",
    "uz": "so'nggi yangiliklar* | so‘nggi yangiliklar* | oxirgi yangiliklar* | сўнгги янгиликлар*",
    "ru": """
        последние новости* | последние* | лента новостей* | лента | свежие новости* | новое на сайте*
        | новые публикации* | новые материалы* | новые статьи* | свежие материалы* | свежие публикации*
        | свежие статьи* | свежие записи* | свежее | недавние записи* | недавние публикации* | недавние статьи*
        | срочные новости* | новости часа* | новости за день* | новости за сутки* | новости недели*
        | оперативная лента* | лента дня* | все новости дня* | новостная лента* | сейчас на главной* | новости дня*
    """,
    "uk": """
        останні новини* | стрічка новин* | останні публікації* | останні матеріали* | останні статті*
        | останні записи* | нове на сайті* | нові публікації* | нові матеріали* | свіжі новини* | свіжі публікації*
        | стрічка | термінові новини* | новини за добу* | усі новини дня* | новини дня*
    """,
    "be": "апошнія навіны* | стужка навін* | апошнія публікацыі*",
    "ka": "ბოლო სიახლეები* | ბოლო ამბები* | უახლესი*",
    "hy": "վերջին լուրեր* | վերջին նորություններ* | վերջին նյութեր* | լրահոս* | թարմ լուրեր*",
    "mn": "сүүлийн мэдээ* | шинэ мэдээ* | шинэ мэдээнүүд*",
    "ar": """
        آخر الأخبار* | اخر الاخبار* | أحدث الأخبار* | الأحدث | أحدث المقالات* | أحدث المواضيع* | أحدث الموضوعات*
        | آخر المقالات* | آخر المواضيع* | آخر المستجدات* | آخر التطورات* | اخر الأخبار* | آخر الاخبار*
        | أخر الأخبار* | آخر الأنباء* | أحدث الاخبار* | جديد الأخبار* | جديد الموقع* | أخبار عاجلة* | شريط الأخبار*
        | على مدار الساعة* | أخبار اليوم*
    """,
    "fa": """
        آخرین اخبار* | جدیدترین* | تازه‌ترین* | تازه ترین* | تازه‌ها* | تازه ها* | آخرین خبرها* | آخرین مطالب*
        | آخرین عناوین* | آخرین ها*
    """,
    "ps": "وروستي خبرونه* | تازه خبرونه*",
    "he": """
        החדשות האחרונות* | כתבות אחרונות* | ידיעות אחרונות* | עדכונים אחרונים* | חדשות אחרונות* | מבזקי חדשות*
        | פוסטים אחרונים*
    """,
    "ur": "تازہ ترین* | تازہ خبریں* | بریکنگ نیوز*",
    "hi": """
        ताजा खबरें* | ताज़ा खबरें* | लेटेस्ट* | ताजा समाचार* | ताज़ा समाचार* | ताजा न्यूज* | ताजातरीन*
        | ताज़ा ख़बर* | नवीनतम | नवीनतम समाचार* | हाल की खबरें* | ब्रेकिंग न्यूज*
    """,
    "bn": """
        সর্বশেষ* | সদ্য সংবাদ* | সদ্য প্রকাশিত* | সাম্প্রতিক | সাম্প্রতিক খবর* | সাম্প্রতিক সংবাদ* | তাজা খবর*
        | এই মুহূর্তে* | ব্রেকিং নিউজ*
    """,
    "mr": "ताज्या बातम्या* | ताज्या घडामोडी* | नवीन बातम्या* | लेटेस्ट* | आजच्या बातम्या*",
    "gu": "તાજા સમાચાર* | લેટેસ્ટ* | નવીનતમ*",
    "pa": "ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ* | ਤਾਜ਼ਾ ਖਬਰਾਂ* | ਤਾਜਾ ਖਬਰਾਂ*",
    "ta": "சமீபத்திய* | அண்மைச் செய்திகள்* | அண்மை செய்திகள்* | புதிய செய்திகள்* | லேட்டஸ்ட்* | உடனடி செய்திகள்*",
    "te": "తాజా వార్తలు* | లేటెస్ట్* | బ్రేకింగ్ న్యూస్* | తాజావార్తలు*",
    "kn": "ತಾಜಾ ಸುದ್ದಿ* | ತಾಜಾ ಸುದ್ದಿಗಳು* | ಇತ್ತೀಚಿನ ಸುದ್ದಿ* | ಇತ್ತೀಚಿನ | ಹೊಸ ಸುದ್ದಿ* | ಇತ್ತೀಚಿನ ಸುದ್ದಿಗಳು*",
    "ml": "ഏറ്റവും പുതിയ* | പുതിയ വാർത്തകൾ* | പുതിയ വാർത്ത* | ലേറ്റസ്റ്റ്*",
    "si": "නවතම පුවත්* | නවතම | අලුත්ම පුවත්*",
    "ne": "ताजा समाचार* | ताजा खबर* | ताजा अपडेट* | भर्खरै | नयाँ समाचार*",
    "id": """
        berita terbaru* | terbaru* | terkini* | berita terkini* | artikel terbaru* | pos terbaru*
        | pos-pos terbaru* | posting terbaru* | tulisan terbaru* | kabar terbaru* | kabar terkini* | info terkini*
        | update terkini*
    """,
    "ms": "berita terkini* | terkini | berita terbaharu* | artikel terbaru* | artikel terkini* | terbaharu*",
    "vi": """
        tin mới* | mới nhất | bài mới nhất* | mới cập nhật* | tin tức mới* | tin 24h* | tin trong ngày
        | bài viết mới* | thời sự trong ngày
    """,
    "tl": "pinakabagong balita* | mga pinakabagong balita* | pinakabago* | pinakahuling balita*",
    "th": """
        ข่าวล่าสุด* | เรื่องล่าสุด* | บทความล่าสุด* | ล่าสุด | ข่าวใหม่* | อัปเดตล่าสุด* | ข่าวด่วน* | ข่าววันนี้*
    """,
    "lo": "ຂ່າວລ່າສຸດ* | ຂ່າວຫຼ້າສຸດ*",
    "km": "ព័ត៌មានថ្មីៗ* | អត្ថបទថ្មីៗ*",
    "my": "နောက်ဆုံးရသတင်းများ* | နောက်ဆုံးရ သတင်း*",
    "zh": """
        24小时 | 最新* | 最新新闻* | 最新文章* | 滚动新闻* | 最近更新* | 最近文章* | 近期文章* | 新闻速递* | 即時新聞* | 即时新闻* | 滚动播报* | 48小时 | 今日要聞*
        | 今日新闻* | 本週最新* | 本周最新* | 今日要闻* | 本类最新*
    """,
    "ja": """
        最新記事* | 最新ニュース* | 新着* | 新着記事* | 速報* | 最近の記事* | 最近の投稿* | 最新の記事* | 最新のニュース* | 最新情報* | 新しい記事* | 直近24時間*
        | 今日のニュース* | きょうのニュース* | 本日のニュース*
    """,
    "ko": "최신* | 최신 기사* | 최신뉴스* | 최근 기사* | 최근 글* | 최근글* | 실시간 뉴스* | 실시간 속보*",
    "sw": "habari mpya* | habari za hivi punde* | habari za karibuni* | mpya zaidi*",
    "am": "አዳዲስ ዜናዎች* | የቅርብ ጊዜ ዜናዎች* | ትኩስ ዜናዎች*",
    "ha": "sabbin labarai* | labarai da dumi-dumi*",
    "yo": "ìròyìn tuntun* | àwọn ìròyìn tuntun*",
    "ig": "akụkọ ndị kacha ọhụrụ*",
    "zu": "izindaba ezintsha* | izindaba zakamuva* | ezakamuva*",
    "xh": "iindaba zamva nje*",
    "so": "wararka ugu dambeeyay* | wararkii ugu dambeeyay* | warar cusub*",
    "mt": "l-aħħar aħbarijiet*",
    "cy": "newyddion diweddaraf* | straeon diweddaraf* | y diweddaraf* | diweddaraf*",
    "ga": "an nuacht is déanaí* | is déanaí* | scéalta is déanaí*",
}
