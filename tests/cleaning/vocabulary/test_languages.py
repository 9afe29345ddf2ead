"""The boxes and lines of newspapers in all languages are called what they are; the same words in sentences are text."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.cleaning.labels.inside.pointers import names_story
from newsclean.cleaning.vocabulary import is_newest, line_of, names_of, section_of
from newsclean.cleaning.vocabulary.consent import asks_for_consent
from newsclean.cleaning.vocabulary.rights import has_rights
from newsclean.model import Label

# A few headings a language: related stories, popular ones, comments, and what else newspapers have.
HEADINGS = {
    "af": "related Verwante artikels | popular Mees gelese | author_bio Oor die skrywer",
    "am": "related ተዛማጅ ዜናዎች | popular በብዛት የተነበቡ | comments አስተያየቶች",
    "ar": "related اقرأ أيضاً: | related قد يهمك أيضا | popular الأكثر قراءة | comments أضف تعليقك | "
    "newsletter النشرة البريدية",
    "az": "related Oxşar xəbərlər | popular Ən çox oxunanlar | comments Şərh yaz",
    "be": "related Чытайце таксама: | popular Самае чытанае | comments Пакінуць каментар",
    "bg": "related Прочетете още | popular Най-четени | comments Напишете коментар | other Открихте грешка?",
    "bn": "related এই বিভাগের আরও খবর | popular সর্বাধিক পঠিত | comments মন্তব্য করুন | opinion অভিমত",
    "bs": "related Povezane vijesti | popular Najčitanije | comments Ostavite komentar",
    "ca": "related Et pot interessar | popular El més llegit | comments Deixa un comentari | newsletter Butlletí",
    "cs": "related Související články | popular Nejčtenější články | comments Diskuse k článku | "
    "paywall Pouze pro předplatitele",
    "cy": "related Straeon perthnasol | popular Mwyaf darllenedig | comments Sylwadau",
    "da": "related Læs også: | popular Mest læste artikler | comments Skriv kommentar | summary_box Kort fortalt",
    "de": "related Das könnte Sie auch interessieren | popular Meistgelesene Artikel | other Fehler gefunden?",
    "el": "related Διαβάστε επίσης | popular Τα πιο διαβασμένα | comments Αφήστε το σχόλιό σας | opinion Απόψεις",
    "en": "related More local stories | related Latest Harbour Town News Headlines | comments What You Should Know "
    "About Comments on the Courier | other Did you find a mistake? | related More Harbour Town headlines",
    "es": "related Te puede interesar | popular Lo más leído | comments Sé el primero en comentar | "
    "related Más noticias de Puerto",
    "et": "related Loe lisaks | popular Enim loetud | comments Lisa kommentaar | editorial Juhtkiri",
    "eu": "related Lotutako albisteak | popular Irakurrienak | comments Iruzkinak | opinion Iritzia",
    "fa": "related اخبار مرتبط | popular پربازدیدترین‌ها | comments نظر شما | tags برچسب‌ها",
    "fi": "related Lue myös: | popular Luetuimmat jutut | comments Osallistu keskusteluun | other Huomasitko virheen?",
    "fr": "related Ces articles pourraient vous intéresser | popular Les plus lus | comments Laissez un commentaire",
    "ga": "related Scéalta gaolmhara | popular Is mó léamh | comments Fág freagra",
    "gl": "related Pode interesarche | popular O máis lido | comments Deixa o teu comentario",
    "gu": "related આ પણ વાંચો: | popular લોકપ્રિય સમાચાર | comments ટિપ્પણી કરો",
    "ha": "related Karin labarai | related Sabbin labarai | advert Talla",
    "he": "related כתבות קשורות | popular הנקראות ביותר | comments כתבו תגובה | opinion דעות",
    "hi": "related यह भी पढ़ें: | popular सबसे ज्यादा पढ़ी गईं | comments कमेंट करें | editorial संपादकीय",
    "hr": "related Možda će vas zanimati | popular Najčitanije | comments Uključite se u raspravu | "
    "other Uočili ste grešku?",
    "hu": "related Kapcsolódó cikkek | popular Legolvasottabb | comments Szólj hozzá | editorial Szerkesztői jegyzet",
    "hy": "related Կարդացեք նաև | popular Ամենաընթերցված | comments Մեկնաբանություններ",
    "id": "related Berita terkait | popular Terpopuler | comments Tulis komentar | tags Topik terkait",
    "is": "related Tengdar fréttir | popular Mest lesið | comments Skrifa athugasemd",
    "it": "related Potrebbe interessarti anche | popular I più letti | comments Lascia un commento | "
    "other Segnala un errore",
    "ja": "related あわせて読みたい | popular アクセスランキング | comments コメントを書く | "
    "paywall この記事は会員限定です",
    "ka": "related მსგავსი სიახლეები | popular პოპულარული | comments კომენტარები",
    "kk": "related Тағы оқыңыз | popular Ең көп оқылған | comments Пікір қалдыру",
    "km": "related អត្ថបទទាក់ទង | related ព័ត៌មានថ្មីៗ | comments មតិយោបល់",
    "kn": "related ಇದನ್ನೂ ಓದಿ | popular ಜನಪ್ರಿಯ | comments ಪ್ರತಿಕ್ರಿಯೆಗಳು",
    "ko": "related 이 기사와 함께 많이 본 | popular 많이 본 뉴스 | comments 댓글쓰기 | "
    "related 김하나 기자의 다른기사 보기",
    "lo": "related ຂ່າວທີ່ກ່ຽວຂ້ອງ | related ຂ່າວລ່າສຸດ | comments ຄວາມຄິດເຫັນ",
    "lt": "related Skaitykite taip pat | popular Skaitomiausi | comments Komentarai | other Pastebėjote klaidą?",
    "lv": "related Lasi arī: | popular Lasītākie | comments Pievienot komentāru | other Pamanīji kļūdu?",
    "mk": "related Поврзани вести | popular Најчитано | comments Остави коментар",
    "ml": "related ഇതും വായിക്കുക | related ഏറ്റവും പുതിയ വാർത്തകൾ | comments അഭിപ്രായങ്ങൾ",
    "mn": "related Холбоотой мэдээ | popular Их уншсан | comments Сэтгэгдэл бичих",
    "mr": "related हेही वाचा | popular लोकप्रिय बातम्या | editorial अग्रलेख",
    "ms": "related Berita berkaitan | popular Paling banyak dibaca | comments Tinggalkan komen",
    "mt": "related Aqra wkoll | popular L-aktar moqrija | comments Kummenti",
    "my": "related ဆက်စပ်သတင်းများ | popular လူဖတ်အများဆုံး | comments မှတ်ချက်များ",
    "ne": "related यो पनि पढ्नुहोस् | popular धेरै पढिएको | comments प्रतिक्रिया दिनुहोस्",
    "nl": "related Lees ook: | popular Meest gelezen | comments Plaats een reactie | other Fout gezien?",
    "no": "related Les også: | popular Mest lest siste døgn | comments Si din mening | other Har du tips?",
    "pa": "related ਇਹ ਵੀ ਪੜ੍ਹੋ | related ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ | editorial ਸੰਪਾਦਕੀ",
    "pl": "related Pokrewne tematy: | popular Najchętniej czytane | comments Dodaj swój komentarz | "
    "other Zauważyłeś błąd?",
    "ps": "related اړوند خبرونه | related وروستي خبرونه | comments تبصرې",
    "pt": "related Você pode gostar | popular Mais lidas | comments Deixe seu comentário | other Encontrou um erro?",
    "ro": "related Citește și: | popular Cele mai citite | comments Adaugă un comentariu | other Ai găsit o greșeală?",
    "ru": "related Ссылки по теме: | related Последние новости раздела ГОРОД | comments Правила комментирования | "
    "related ▪ ПОСЛЕДНИЕ ПУБЛИКАЦИИ НА САЙТЕ ▪ | social Читайте новости «Гавани» в социальных сетях | other "
    "Нашли опечатку?",
    "si": "related අදාළ පුවත් | popular ජනප්‍රිය | comments අදහස් දක්වන්න",
    "sk": "related Súvisiace články | popular Najčítanejšie | comments Pridať komentár | other Našli ste chybu?",
    "sl": "related Preberite tudi | popular Najbolj brano | comments Dodaj komentar",
    "so": "related Wararka la xiriira | related Wararka ugu dambeeyay | social La wadaag",
    "sq": "related Lexo edhe: | popular Më të lexuarat | comments Lini një koment",
    "sr": "related Повезане вести | popular Најчитаније | related Slične vesti | comments Pošaljite komentar",
    "sv": "related Läs också: | popular Mest läst just nu | comments Skriv kommentar | other Hittat ett fel?",
    "sw": "related Soma pia: | popular Zilizosomwa zaidi | comments Toa maoni yako",
    "ta": "related தொடர்புடைய செய்திகள் | popular அதிகம் படித்தவை | comments கருத்து தெரிவிக்க",
    "te": "related ఇవి కూడా చదవండి | related తాజా వార్తలు | comments కామెంట్లు",
    "th": "related ข่าวที่เกี่ยวข้อง | popular ข่าวยอดนิยม | comments แสดงความคิดเห็น | newsletter จดหมายข่าว",
    "tl": "related Kaugnay na balita | related Pinakabagong balita | comments Mag-iwan ng komento",
    "tr": "related İlginizi çekebilir | popular Çok Okunanlar | comments Yorumunuz | related Liman ile ilgili haberler",
    "uk": "related Читайте також: | popular Найпопулярніше | comments Залишити коментар | other Знайшли помилку?",
    "ur": "related یہ بھی پڑھیں: | popular مقبول ترین | comments اپنی رائے دیں | editorial اداریہ",
    "uz": "related Mavzuga oid yangiliklar | related So'nggi yangiliklar | comments Izoh qoldirish",
    "vi": "related Tin liên quan | popular Đọc nhiều nhất | comments Ý kiến của bạn | tags Từ khóa",
    "yo": "related Ìròyìn tó jọ èyí | related Ìròyìn tuntun | advert Ìpolówó ọjà",
    "zh": "related 延伸閱讀 | popular 点击排行 | comments 我要评论 | legal 声明： | social 分享到:",
    "zu": "related FUNDA OLUNYE UDABA LAPHA | related Izindaba zakamuva | advert Isikhangiso",
}
LINES = {
    "ar": "timestamp منذ 3 ساعات | other عدد المشاهدات: 593 | social نسخ الرابط | navigation انتقل إلى المحتوى",
    "bg": "timestamp преди 3 часа | comments 12 коментара | social Копирай линка",
    "bn": "timestamp ৩ ঘণ্টা আগে | comments মন্তব্য করুন | navigation আরও পড়ুন",
    "cs": "timestamp před 3 hodinami | timestamp Doba čtení: 4 min | comments 12 komentářů | social Kopírovat odkaz",
    "da": "timestamp for 3 timer siden | timestamp Læsetid: 4 min. | legal Persondatapolitik",
    "de": "timestamp 3 Min Lesezeit | timestamp Erschienen am: | comments 12 Kommentare | other Fehler melden",
    "el": "timestamp πριν από 3 ώρες | comments 12 σχόλια | social Κοινοποιήστε | navigation Διαβάστε περισσότερα",
    "en": "timestamp 3 hours ago | timestamp 4 min read | timestamp Last updated: | other 1,593 views | "
    "comments 12 comments | advert Article content",
    "es": "timestamp hace 3 horas | timestamp 4 minutos de lectura | comments 12 comentarios | navigation Leer más",
    "et": "timestamp 3 tundi tagasi | comments 12 kommentaari | navigation Loe edasi",
    "fa": "timestamp ۳ ساعت پیش | other کد خبر: ۵۹۳ | social کپی لینک",
    "fi": "timestamp 3 tuntia sitten | timestamp Lukuaika 4 min | comments 12 kommenttia",
    "fr": "timestamp il y a 3 heures | timestamp Temps de lecture : 4 min | comments 12 commentaires | "
    "social Copier le lien",
    "he": "timestamp לפני 3 שעות | comments 12 תגובות | other 593 צפיות",
    "hi": "timestamp 3 घंटे पहले | social शेयर करें | navigation और पढ़ें",
    "hr": "timestamp prije 3 sata | timestamp Vrijeme čitanja: 4 min | comments 12 komentara",
    "hu": "timestamp 3 órája | timestamp Olvasási idő: 4 perc | comments 12 hozzászólás",
    "id": "timestamp 3 jam yang lalu | other Dibaca 593 kali | comments 12 komentar | social Salin tautan",
    "it": "timestamp 3 ore fa | timestamp 4 minuti di lettura | comments 12 commenti | navigation Leggi tutto",
    "ja": "timestamp 3時間前 | timestamp この記事は約4分で読めます | comments コメント12件 | navigation 続きを読む",
    "ko": "timestamp 3시간 전 | comments 댓글 12 | other 조회수 593 | navigation 본문 바로가기",
    "lt": "timestamp prieš 3 valandas | comments 12 komentarų",
    "nl": "timestamp 3 uur geleden | timestamp Leestijd 4 minuten | comments 12 reacties | other 593 keer bekeken",
    "no": "timestamp for 3 timer siden | timestamp Lesetid: 4 min | comments 12 kommentarer",
    "pl": "timestamp 3 godziny temu | timestamp Czas czytania: 4 min | comments 12 komentarzy | other Odsłon: 593",
    "pt": "timestamp há 3 horas | timestamp Tempo de leitura: 4 min | comments 12 comentários | "
    "other 593 visualizações",
    "ro": "timestamp acum 3 ore | comments 12 comentarii | other Citit de 593 ori",
    "ru": "timestamp 3 часа назад | other Прочтений: 593 | comments Комментариев: 12 | comments Зарегистрируйтесь или "
    "войдите, чтобы оставить комментарий | social Копировать ссылку | timestamp Время чтения: 4 мин.",
    "sr": "timestamp pre 3 sata | comments 12 komentara | timestamp пре 3 сата",
    "sv": "timestamp för 3 timmar sedan | timestamp Lästid 4 min | comments 12 kommentarer",
    "th": "timestamp 3 ชั่วโมงที่แล้ว | other เข้าชม 593 ครั้ง | navigation หน้าแรก",
    "tr": "timestamp 3 saat önce | timestamp Okuma süresi: 4 dk | comments 12 yorum | other 593 kez okundu",
    "uk": "timestamp 3 години тому | other Переглядів: 593 | comments 12 коментарів",
    "vi": "timestamp 3 giờ trước | comments Bình luận (12) | other 593 lượt xem",
    "zh": "timestamp 3小时前 | other 阅读：593 | comments 12条评论 | social 复制链接 | navigation 返回首頁",
}


def cases(table: dict[str, str]) -> list[tuple[str, str]]:
    """(text, label) of all languages."""
    entries = [entry.strip() for entries in table.values() for entry in entries.split(" | ")]
    return [(text, label) for label, _, text in (entry.partition(" ") for entry in entries)]


@pytest.mark.parametrize(("text", "label"), cases(HEADINGS))
def test_a_heading_says_what_stands_under_it(text: str, label: str) -> None:
    assert section_of(text) == label


@pytest.mark.parametrize(("text", "label"), cases(LINES))
def test_a_line_says_what_it_is(text: str, label: str) -> None:
    assert line_of(text) == label


@pytest.mark.parametrize(
    "title",
    [
        "Sponsoren springen beim Hafenfest ab", "Stellenanzeigen gehen seit dem Frühjahr zurück",
        "In Zusammenarbeit mit der Polizei: Kontrolle am Kai", "Buchtipp: Was der Nachtbus weiß",
        "Das aktuelle Heft der Schüler ist da", "La boutique de Jeanne ferme ses portes",
        "En kiosque depuis mardi, le journal du port", "Discount codes cost the chandlers dear",
        "Get the app, said the mayor", "Descarga la app o pierde el muelle",
    ],
)  # fmt: skip
def test_a_headline_that_begins_as_adverts_are_headed_heads_none(title: str) -> None:
    assert section_of(title) is None


# A story in each of some languages: three paragraphs, the heading of a box, and two titles under it.
STORIES = {
    "bg": (
        (
            "Първият ферибот от три години насам отплава в понеделник от северния кей с четиридесет пътници и "
            "оркестър на борда."
        ),
        (
            "Инженерите смениха единадесет от стълбовете му от есента насам, а градският съвет плати по-голямата "
            "част от работата."
        ),
        (
            "Компанията обеща да превозва камиони отново от юни, когато бъде поправен и последният от фаровете "
            "на вълнолома."
        ),
        "Свързани новини: related",
        "Нови лампи за стария кей струват повече от очакваното",
        "Рибарите чакат първата пролетна буря с поправени мрежи",
    ),
    "fi": (
        (
            "Ensimmäinen lautta kolmeen vuoteen lähti maanantaina pohjoisesta laiturista, mukanaan neljäkymmentä "
            "matkustajaa."
        ),
        (
            "Insinöörit olivat vaihtaneet yksitoista paalua syksyn jälkeen, ja valtuusto maksoi suurimman osan "
            "koko työstä."
        ),
        (
            "Lauttayhtiö kertoi kuljettavansa kuorma-autoja taas kesäkuusta alkaen, kun viimeinenkin lampuista "
            "on korjattu."
        ),
        "Luetuimmat jutut popular",
        "Vanhan laiturin uudet lamput maksavat odotettua enemmän",
        "Kalastajat odottavat kevään ensimmäistä myrskyä rannalla",
    ),
    "hu": (
        (
            "Hétfőn indult el három év után az első komp az északi mólóról, negyven utassal és egy zenekarral a "
            "fedélzetén."
        ),
        "A mérnökök ősz óta tizenegy oszlopot cseréltek ki alatta, és a munka nagy részét a városi tanács fizette ki.",
        "A hajótársaság közölte, hogy júniustól ismét szállít teherautókat, amikor az utolsó lámpát is megjavították.",
        "Kapcsolódó cikkeink: related",
        "A régi móló új lámpái a vártnál többe kerülnek a városnak",
        "A halászok javított hálókkal várják az első tavaszi vihart",
    ),
    "tr": (
        "Üç yıl sonra ilk feribot pazartesi günü kuzey iskelesinden kırk yolcu ve bir bando ile birlikte hareket etti.",
        "Mühendisler sonbahardan bu yana on bir direği değiştirmişti ve işin büyük bölümünü belediye meclisi ödedi.",
        "Feribot şirketi, son lamba da onarıldığında, haziran ayından itibaren yeniden kamyon taşıyacağını söyledi.",
        "İlginizi çekebilecek haberler related",
        "Eski iskelenin yeni lambaları beklenenden daha pahalıya çıktı",
        "Balıkçılar ilkbaharın ilk fırtınasını onarılmış ağlarla bekliyor",
    ),
    "uk": (
        "Перший за три роки пором вирушив у понеділок із північного причалу з сорока пасажирами та оркестром на борту.",
        "Інженери замінили від осені одинадцять його паль, і більшу частину цієї роботи оплатила міська рада порту.",
        "Компанія повідомила, що знову возитиме вантажівки з червня, коли полагодять останній із ліхтарів на молу.",
        "Матеріали за темою: related",
        "Нові ліхтарі для старого причалу коштують більше, ніж чекали",
        "Рибалки чекають на першу весняну бурю з полагодженими сітками",
    ),
    "vi": (
        "Chuyến phà đầu tiên sau ba năm đã rời cầu tàu phía bắc vào thứ hai, chở bốn mươi hành khách và một ban nhạc.",
        (
            "Các kỹ sư đã thay mười một cây cột kể từ mùa thu, và hội đồng thành phố đã trả phần lớn chi phí của "
            "công việc."
        ),
        "Công ty phà cho biết sẽ chở xe tải trở lại từ tháng sáu, khi chiếc đèn cuối cùng trên đê chắn sóng được sửa.",
        "Tin cùng chuyên mục related",
        "Những ngọn đèn mới của cầu tàu cũ tốn kém hơn dự kiến",
        "Ngư dân chờ cơn bão mùa xuân đầu tiên với lưới đã vá",
    ),
    "zh": (
        "三年来的第一班渡轮星期一从北码头启航，船上有四十名乘客和一支乐队，岸上站满了送行的人。",
        "工程师们自秋天以来更换了十一根桩柱，市议会支付了大部分费用，其余的由船运公司和几位老船长一起承担下来。",
        "渡轮公司表示，等防波堤上最后一盏灯修好之后，从六月起将再次运送卡车，船票的价钱在夏天结束以前不会改变。",
        "延伸阅读： related",
        "旧码头的新灯比预想的要贵得多，市议会说还要再商量",
        "渔民们补好了渔网，在岸边等待春天的第一场风暴",
    ),
}


@pytest.mark.parametrize("language", STORIES)
def test_a_box_below_a_story_is_called_what_its_heading_says(language: str) -> None:
    *paragraphs, heading, first, second = STORIES[language]
    text, _, label = heading.rpartition(" ")
    body = "".join(f"<p>{x}</p>" for x in paragraphs)
    teasers = "".join(f'<li><a href="/{i}">{x}</a></li>' for i, x in enumerate((first, second)))
    page = f"<html lang={language}><body><article>{body}</article><div><h4>{text}</h4><ul>{teasers}</ul></div></body>"
    article = newsclean.clean_html(page)
    assert article.text.split("\n\n") == paragraphs
    assert [(x.label, x.detail) for x in article.removed if first in x.text] == [(label, text)]


# What begins as such a heading does, and is a sentence.
SENTENCES = (
    "Related stories were told on the pier all night, and nobody went home before the last of the lamps was out.",
    "Three hours ago the harbour was empty, and now forty boats lie side by side along the whole of the new quay.",
    "More harbour towns than ever have news of their own to tell, and fewer have a newspaper left to print it in.",
    "Последние новости о мосте пришли в порт в понедельник, и весь город ждал их с самой осени у старого причала.",
    "Нашли опечатку? Спросил наборщик, и редактор ответил, что искал её с утра по всей полосе и не нашёл ни одной.",
    "In Zusammenarbeit mit der Polizei hat der Hafen die Schleuse geprüft, und zwei Mängel wurden sofort behoben.",
    "Diskutieren Sie mit den Fischern am Kai, dann hören Sie, was der Hafen im Winter kostet und wer ihn bezahlt.",
    "Das könnte Sie auch interessieren, sagte der Lotse und zeigte auf die Karte mit den alten Fahrrinnen im Watt.",
    "Les plus lus des livres de bord sont ceux de l'hiver, quand la neige tient les bateaux au port des semaines.",
    "Lo más leído en el muelle es la tabla de las mareas, que cuelga desde hace un siglo junto a la puerta vieja.",
    "Zobacz także nabrzeże po zachodzie słońca, powiedział latarnik, a potem zgasił ostatnią z lamp na falochronie.",
    "اقرأ أيضا ما كتبه البحارة على جدران الميناء القديم، قال الحارس وهو يغلق الباب الكبير في آخر الليل وحده.",
    "İlgili haberler iskeleye pazartesi sabahı ulaştı ve bütün kasaba onları eski fenerin altında bekledi durdu.",
)


@pytest.mark.parametrize(
    "heading",
    [
        "Latest news in Harbour Town",
        "Aktuelle Meldungen",
        "Dernière minute",
        "Última hora",
        "Последние новости",
        "速報",
        "最新新闻",
        "09:30, latest news",
    ],
)
def test_what_stands_over_the_newest_stories_leads_to_none(heading: str) -> None:
    assert section_of(heading) is Label.RELATED
    assert is_newest(heading)
    assert names_story(f"{heading}: A1") is None


@pytest.mark.parametrize("heading", ["Read also", "Most read", "Most recent & popular", "Newsletter", "..."])
def test_other_headings_are_not_of_the_newest(heading: str) -> None:
    assert not is_newest(heading)


@pytest.mark.parametrize(
    "line",
    [
        "تمامی حقوق این سایت محفوظ است", "Her hakkı saklıdır.", "Tots els drets reservats", "Všechna práva vyhrazena",
        "Minden jog fenntartva", "Sva prava pridržana", "Kopiowanie zabronione",
    ],
)  # fmt: skip
def test_notices_of_rights(line: str) -> None:
    assert has_rights(line)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prosimy o zapoznanie się z informacją o przetwarzaniu danych osobowych przez nas i Partnerów.", True),
        ("Urząd ochrony danych osobowych ukarał firmę z Gdańska.", False),
    ],
)
def test_a_polish_dialog_of_consent(text: str, expected: bool) -> None:
    assert asks_for_consent(text) is expected


def test_a_call_s_caption_is_no_picture_s() -> None:
    assert names_of("cta-caption") is None
    assert names_of("photo-caption") is Label.CAPTION


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_same_words_in_a_sentence_are_text(sentence: str) -> None:
    before = (
        "The first ferry in three years left the northern pier on Monday, with forty passengers and a band on board."
    )
    behind = "The ferry company said that it would carry lorries again from June, when the last of the lamps is mended."
    paragraphs = [before, sentence, behind, sentence.replace(",", " –", 1)]
    page = "".join(f"<p>{x}</p>" for x in paragraphs)
    for article in (
        newsclean.clean_html(f"<html><body><h1>Harbour reopens</h1><article>{page}</article></body></html>"),
        newsclean.clean_text("\n\n".join(["Harbour reopens", *paragraphs])),
    ):
        assert sentence in article.text.split("\n\n")


@pytest.mark.parametrize(
    ("text", "is_notice"),
    [
        ("تمامی حقوق این سایت متعلق به روزنامه بندر است.", True),
        ("تمام حقوق محفوظ است", True),
        ("زنان بندر تمامی حقوق خود را از شورا می‌خواهند.", False),
        ("کارگران تمام حقوق عقب‌افتاده را گرفتند.", False),
    ],
)
def test_a_persian_notice_says_that_rights_are_kept(text: str, *, is_notice: bool) -> None:
    assert has_rights(text) is is_notice
