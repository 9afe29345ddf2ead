"""The words over sections of a page, by what the section is and by language.

Phrases are parted by `|`, in small letters and without signs at their ends. A phrase that ends in `*` also matches as the beginning of a longer heading
("most read*": "Most read in Sport"); ` * ` stands for the words between ("more * headlines"). They are matched
against whole short blocks that stand as headings, never inside running text.
"""

from __future__ import annotations

from newsclean.model import Label

HEADINGS: dict[Label, dict[str, str]] = {
    Label.OPINION: {
        "en": """
            opinion | opinions | the opinion | comment | commentary | commentaries | op-ed | op-eds | oped | op ed
            | columnist | columnists | our columnists | columns | column | letters | letters to the editor
            | letter to the editor | reader letters | readers' letters | viewpoint | viewpoints | views | view point
            | voices | perspective | perspectives | opinion & analysis | opinion and analysis | comment & analysis
            | comment and analysis | news analysis & opinion | opinion & editorial | opinions & editorials
            | latest opinion | latest opinions | latest in opinion | more opinion | more opinions | more in opinion
            | more from opinion | other opinions | top opinion | opinion pieces | opinion columns | guest opinion
            | guest column | guest columns | guest columnists | guest essay | guest essays | blogs & opinion
            | opinion blogs | op-ed contributors | op-ed columnists | local opinion | from opinion | in opinion
            | ideas & opinion | ideas and opinion | the columnists | today's columnists | featured columnists
            | latest columns | more columns | opinions & blogs | views & opinions | views & analysis
            | opinion polls & views | contributors' views | readers write | best of opinion | what we think
            | recent opinion* | opinion stories | opinion headlines | today's opinion* | from the opinion section*
            | opinion & comment | comment and debate | guest commentary | guest commentaries | letters from readers
            | readers' opinions | readers' views | more letters* | more commentary* | more columnists | our contributors
            | guest contributors | guest columnist | guest writers | op-ed page | op/ed | opinion today | another view
            | your view | your views | your letters | your opinions | comment is free | comment & debate | ideas
            | opinion contributors | op-ed contributor | mailbag
            | guest view | guest views | guest viewpoint | guest viewpoints | another viewpoint
            | letter of the day | lead letters | opinion section | opinion spotlight | opinion roundup | soapbox
            | features/columnists | features & columnists | features and columnists
            | opinionista | opinionistas | thought leaders | lead article | lead articles
            | edit page articles
        """,
        "de": """
            meinung | meinungen | kommentar | kolumne | kolumnen | die kolumne | gastbeitrag | gastbeiträge
            | gastkommentar | gastkommentare | standpunkt | standpunkte | leserbriefe | leserbrief | meinung & debatte
            | meinung und debatte | debatte | debatten | kommentare & kolumnen | kolumnen & kommentare
            | kommentare und kolumnen | glosse | aus der meinung | mehr meinung | meinungsbeiträge | pro & contra
            | blickpunkt meinung | meinung & kommentar | kommentare und meinungen | meinung und analyse
            | meinung & analyse | kommentar und analyse | gastkommentare und meinungen | briefe an die redaktion
            | leserforum | leserstimmen | lesermeinungen | kolumnisten | kolumnistinnen und kolumnisten | kommentare zum tage
            | zwischenruf | gastautoren
            | kommentar der anderen | kommentare der anderen | politische kolumne | * die kolumne
            | debattenbeitrag | debattenbeiträge
        """,
        "fr": """
            opinion | opinions | tribune | tribunes | chronique | chroniques | chroniqueurs | nos chroniqueurs
            | débats | débat | idées | idées & débats | idées et débats | débats & opinions | opinions & débats
            | points de vue | point de vue | courrier des lecteurs | billet | billets | le billet | libre opinion
            | nos chroniques | les chroniques | la chronique | chroniques et opinions | opinions et débats
            | points de vue et débats | analyses et opinions | carte blanche | cartes blanches
            | lettres ouvertes | lettres des lecteurs | lettres d'opinion | courriers des lecteurs | le point de vue
            | l'opinion | nos blogueurs | tribune libre | tribunes libres | libre expression | libres opinions
            | éditorialistes
        """,
        "es": """
            opinión | opiniones | columna | columnas | columnistas | tribuna | tribunas | artículos de opinión
            | cartas | cartas al director | cartas de los lectores | cartas a la directora | más opinión | firmas
            | nuestras firmas | punto de vista | puntos de vista | más de opinión | lo último en opinión
            | opinión y análisis | análisis y opinión | opinión y blogs | blogs de opinión | opinión del lector
            | nuestros columnistas | los columnistas | columnistas invitados | columna de opinión | columnas de opinión
            | columnas y opinión | columnista invitado | cartas de lectores | cartas del lector | cartas al editor
            | cartas a la redacción | correo de lectores | correo de los lectores | tribuna abierta | tribuna libre
            | los que opinan | foro de opinión | firmas invitadas | plumas invitadas | articulistas | nuestros blogs | últimas opiniones*
            | más columnas* | otras columnas* | más columnistas* | más opiniones* | opinión invitada | tribuna invitada
            | opinión de los lectores | opinión de lectores
            | nuestras plumas | línea de opinión | correo del lector | editorialistas | opinión hoy
            | blogueros | nuestros blogueros | opinólogos
        """,
        "pt": """
            opinião | opiniões | coluna | colunas | colunistas | nossos colunistas | artigos de opinião
            | cartas ao diretor | cartas do leitor | cartas dos leitores | tribuna | mais opinião | opinião e análise
            | análise e opinião | opinião do leitor | artigo de opinião | articulistas | colunistas convidados
            | colunas e blogs | blogs e colunas | crônicas | crônica | tribuna livre | tribuna do leitor
            | carta do leitor | espaço do leitor | ponto de vista | pontos de vista | cartas ao editor | mais colunas*
            | mais colunistas* | opinião dos leitores | painel do leitor
            | cronistas | tendências/debates
            | artigos | blogueiros | nossos blogueiros
        """,
        "it": """
            opinioni | opinione | commento | commenti e opinioni | il commento | i commenti | le opinioni
            | lettere | le lettere | lettere al direttore | punti di vista | le idee | interventi | opinioni e commenti
            | opinioni e analisi | i blog | le firme | le nostre firme | l'opinione | l'intervento | lettere e commenti
            | lettere in redazione | la posta dei lettori | commenti e analisi
            | analisi e commenti | editoriali e commenti
            | gli editorialisti | editorialisti | le grandi firme | punto di vista | il corsivo | corsivi
        """,
        "ca": """
            opinió | opinió i anàlisi | opinions | columna | columnes | columnistes | article d'opinió
            | articles d'opinió | cartes al director | cartes dels lectors | cartes a la directora | punt de vista
            | anàlisi i opinió | firmes
            | articulistes | blogs d'opinió
        """,
        "gl": "opinión | columnas | columnistas | cartas ao director | artigos de opinión",
        "eu": """
            iritzia | iritziak | iritzi artikulua | iritzi artikuluak | zutabea | zutabeak | zutabegileak | gutunak
            | irakurleen gutunak | blogak
        """,
        "nl": """
            opinie | opinies | column | columns | columnisten | ingezonden brieven | brieven | meningen
            | opinie & debat | opinie en analyse | commentaar en opinie | opinies & columns | opinie & columns
            | lezersbrieven | brieven van lezers | brieven van de lezer | ingezonden | de column | onze columnisten
            | debat | opiniemakers
            | opiniestukken | opinieartikelen | gastcolumn | gastcolumns
        """,
        "af": """
            meninge | menings | rubrieke | briewe | meningsvorming | meningstukke | rubriekskrywers | lesersbriewe
            | kommentaar
        """,
        "sv": """
            åsikt | åsikter | debatt | krönika | krönikor | krönikörer | kolumn | kolumner | kolumnister | insändare
            | ledare & debatt | opinion & debatt | kultur & åsikt | krönikor och kommentarer | opinion
            | ledare och krönikor | gästkrönika | gästkrönikor | kommentarer och analyser | fria ord | insänt
            | läsarbrev | replik | slutreplik
            | debattartiklar | kulturdebatt | ordet är fritt | gästkolumn | gästkolumner
        """,
        "no": """
            meninger | mening | debatt | kronikk | kronikker | kommentarer og kronikker | leserbrev | innlegg | ytring
            | ytringer | meninger og debatt | kommentar | leserinnlegg | gjestekommentar | debattinnlegg
            | innlegg og kronikker | spaltister
            | kronikken | spaltist
        """,
        "da": """
            debat | meninger | klumme | klummer | læserbreve | kronik | kronikker | synspunkt | synspunkter
            | debatindlæg | kommentar | kommentarer og analyser | gæsteindlæg | klummer og kronikker | debat og meninger
            | læserbrev
            | debatter | kronikken
        """,
        "fi": """
            mielipide | mielipiteet | kolumni | kolumnit | näkökulma | lukijan mielipide | mielipidekirjoitus
            | mielipidekirjoitukset | lukijalta | lukijoilta | vieraskynä | vierailijakolumni | kolumnistit | näkökulmat
            | kommentti
            | puheenvuoro | puheenvuorot | lukijan kynästä
            | lisää mielipiteitä | lisää kolumneja
        """,
        "is": """
            skoðun | skoðanir | pistlar | aðsendar greinar | álit | pistill | aðsend grein | lesendabréf | umræðan
            | leiðarar og pistlar
        """,
        "et": """
            arvamus | arvamused | arvamuslood | kolumn | kolumnid | kommentaar | lugejakirjad | lugeja kiri | repliik
        """,
        "lv": "viedoklis | viedokļi | viedoklis un komentāri | komentārs | sleja | slejas | lasītāju vēstules",
        "lt": """
            nuomonė | nuomonės | nuomonės ir komentarai | skiltys | skaitytojų laiškai | tinklaraštis | požiūris
            | komentaras
        """,
        "pl": """
            opinie | opinia | komentarz | felieton | felietony | publicystyka | listy do redakcji
            | komentarze i opinie | opinie i komentarze | felietony i komentarze | komentarz dnia
            | opinie czytelników i komentarze | nasze opinie | listy czytelników | listy od czytelników | analizy i opinie | analizy i komentarze
            | publicyści | felietoniści
        """,
        "cs": """
            názory | názor | komentář | komentáře a názory | názory a komentáře | sloupky | glosy | komentáře
            | názory a analýzy | komentáře a analýzy | komentáře a glosy | glosa | sloupek | blogy | dopisy čtenářů
            | polemika | analýzy a komentáře | názor dne
            | komentátoři | fejeton | fejetony | více názorů | více komentářů
        """,
        "sk": """
            názory | komentár | názory a komentáre | názory a analýzy | komentáre a názory | stĺpčeky | stĺpček
            | glosa | blogy | listy čitateľov
        """,
        "hu": """
            vélemény | vélemények | publicisztika | jegyzet | publicisztikák | kommentár | nézőpont
            | glossza | olvasói levelek | blogok | véleményvezérek | tárca
        """,
        "ro": """
            opinii | opinie | editoriale și opinii | comentarii și opinii | opinii și comentarii | opinii și analize
            | puncte de vedere | punct de vedere | comentarii și analize | scrisori | scrisorile cititorilor
            | editorialiști
            | opiniile zilei
        """,
        "bg": """
            мнения | мнение | коментари и анализи | гледна точка | коментари | мнения и анализи | мнения и коментари
            | гласове | колумнисти | писма на читатели | писма от читатели | гледни точки
        """,
        "mk": "мислење | мислења | колумна | колумни | став | ставови | мислења и ставови",
        "sr": """
            mišljenje | mišljenja | stav | kolumna | kolumne | мишљење | колумне | мишљења | kolumnista | kolumnisti
            | lični stav | stavovi | blogovi | komentari i analize | autorski tekst | autorski tekstovi | став | ставови
            | колумна | коментари и анализе | писма читалаца | među nama
        """,
        "hr": """
            komentari i kolumne | kolumnisti | mišljenja | mišljenje | kolumna | kolumne | stav | stavovi
            | komentar dana | blogovi | analize i komentari | pisma čitatelja | komentari i analize
        """,
        "bs": "mišljenja | kolumne | stavovi | stav",
        "sl": """
            mnenja | mnenje | kolumne | mnenja in komentarji | komentarji in mnenja | kolumna | kolumnisti | stališče
            | stališča | pisma bralcev | gostujoče pero
        """,
        "sq": "opinion | opinione | mendim | mendime | editorial dhe opinione | komente dhe analiza | kolumnë | kolumna | vështrim | vështrime",
        "el": """
            απόψεις | άποψη | γνώμες | γνώμη | σχόλιο | αρθρογραφία | αρθρογράφοι | στήλες | επιστολές | η γνώμη μας
            | αρθρογράφος | στήλη | επιστολές αναγνωστών | γράμματα αναγνωστών | παρέμβαση | παρεμβάσεις
            | σχόλια και απόψεις
            | άρθρα γνώμης | άρθρο γνώμης
        """,
        "tr": """
            yazarlar | köşe yazıları | köşe yazarları | görüş | görüşler | yorum | günün yazarları
            | görüşler ve yorumlar | köşe yazısı | köşe yazarı | yazarlarımız | günün köşe yazıları | makale | makaleler
            | bloglar | okur mektupları | okur görüşleri | yorum ve analiz | analiz ve yorum
            | konuk yazarlar | spor yazarları | bugünkü yazarlar | günün yazıları | yorum analiz
        """,
        "az": "fikir | fikirlər | rəy | rəylər | köşə | müəllif yazıları | bloq | bloqlar",
        "kk": "пікір | пікірлер мен көзқарас | көзқарас | ой-пікір",
        "uz": "fikr | fikrlar | mulohaza | фикр | мулоҳаза | ustun",
        "ru": """
            мнение | мнения | слово писателя | колонка | колонки | колумнисты | авторские колонки | точка зрения
            | комментарий | письма читателей | блоги и мнения | мнения и комментарии | мнение эксперта | мнение редакции
            | мнения экспертов | авторская колонка | колонка автора | наши колумнисты | наши авторы | публицистика
            | письма в редакцию | блоги
            | в блогах
            | блогеры | наши блогеры | больше мнений | ещё мнения
        """,
        "uk": """
            думка | думки | погляд | погляди | колонка | колонки | блоги і думки | точка зору | думки і погляди
            | думка експерта | авторські колонки | авторська колонка | колонки авторів | листи читачів
            | листи до редакції | публіцистика
            | блогери
        """,
        "be": "меркаванне | меркаванні | погляды | блогі | калонка | калонкі",
        "ka": "აზრი | აზრები | მოსაზრება | მოსაზრებები | ბლოგი | ბლოგები | სვეტი | კომენტარი",
        "hy": "կարծիք | կարծիքներ | տեսակետ | տեսակետներ | սյունակ | բլոգ | մեկնաբանություն",
        "mn": "үзэл бодол | санаа бодол | нийтлэл | байр суурь",
        "ar": """
            رأي | الرأي | آراء | مقالات | مقالات الرأي | كتاب الرأي | أعمدة | كتاب وآراء | وجهات نظر | رأي وتحليل
            | رأي حر | آراء حرة | آراء وأفكار | مقال | مقالات وآراء | كتّاب | كتاب | أقلام | أقلام حرة | منتدى
            | وجهة نظر | زوايا | عمود | كتاب المقالات | رسائل القراء | بريد القراء | كتابنا | الآراء | رأي ومقالات
            | أقلام وآراء | تحليلات وآراء | مقالات مختارة | مقالات رأي | قضايا وآراء | مقالات اليوم | مقالات الكتاب
            | مدونات | كتّاب القدس | كتاب القدس | كتّاب الخليج | كتاب الخليج | كتّاب الوطن | كتاب الوطن
            | كتّاب البيان | كتاب البيان | كتّاب الصباح | كتاب الصباح | كتّاب الأهرام | كتاب الأهرام | كتّاب الجزيرة
            | كتاب الجزيرة | كتّاب المدينة | كتاب المدينة | كتّاب الرياض | كتاب الرياض | كتّاب عكاظ | كتاب عكاظ
            | كتّاب الشرق | كتاب الشرق | كتّاب الراية | كتاب الراية | كتّاب العرب | كتاب العرب | كتّاب الاتحاد
            | كتاب الاتحاد | كتّاب الدستور | كتاب الدستور | كتّاب الغد | كتاب الغد | كتّاب الأخبار | كتاب الأخبار
            | كتّاب الجمهورية | كتاب الجمهورية | كتّاب النهار | كتاب النهار | كتّاب الحياة | كتاب الحياة
            | كتّاب الثورة | كتاب الثورة | كتّاب النداء | كتاب النداء | كتّاب اللواء | كتاب اللواء | كتّاب الديار
            | كتاب الديار | كتّاب القبس | كتاب القبس | كتّاب الأنباء | كتاب الأنباء | كتّاب الجريدة | كتاب الجريدة
            | كتّاب السياسة | كتاب السياسة | كتّاب الأيام | كتاب الأيام | كتّاب البلاد | كتاب البلاد | كتّاب الشعب
            | كتاب الشعب | كتّاب الخبر | كتاب الخبر | كتّاب الشروق | كتاب الشروق | كتّاب الوفد | كتاب الوفد
            | كتّاب اليوم | كتاب اليوم | آراء أخرى
        """,
        "fa": """
            نظر | دیدگاه | دیدگاه‌ها | یادداشت | یادداشت‌ها | ستون | دیدگاه ها | نظرات و دیدگاه‌ها | یادداشت روز
            | یادداشت ها | یادداشت‌های روز | تحلیل و یادداشت | مقالات | ستون‌ها | نامه‌های خوانندگان | نگاه
        """,
        "he": """
            דעות | מאמרי דעה | דעה | טורים | טור אישי | טור | דעה אישית | הטורים | בלוגים | בלוג | מכתבים למערכת | פרשנות
            | דעות ופרשנות | פרשנויות
            | מדורי דעות | עוד בדעות
        """,
        "ur": """
            رائے | آراء | نقطہ نظر | کالم | کالمز | تبصرہ | مکتوبات | بلاگ | بلاگز | اداریہ و کالم | کالمز اور مضامین
            | آج کے کالم | تازہ کالم | کالم نگار | مضامین | آرا | نقطۂ نظر | قارئین کے خطوط | مراسلات
        """,
        "hi": """
            विचार | राय | ओपिनियन | नजरिया | नज़रिया | ब्लॉग और विचार | स्तंभ | ब्लॉग | नज़रिया और विचार | ब्लॉग्स | आपकी राय
            | कॉलम | आलेख | सम्पादकीय लेख | संपादकीय लेख | स्तंभकार | मत सम्मत | पाठकों के पत्र | जनमत | मुद्दा | संपादकीय पृष्ठ
        """,
        "bn": """
            মতামত | কলাম | অভিমত | মতামত ও বিশ্লেষণ | উপসম্পাদকীয় | উপ-সম্পাদকীয় | দৃষ্টিকোণ | মুক্তমত | খোলা কলাম | খোলা মত
            | পাঠকের চিঠি | চিঠিপত্র | মত-দ্বিমত | বাতায়ন | বিশ্লেষণ ও মতামত
            | খোলা কলম
        """,
        "mr": "मत | मते | विचारमंच | स्तंभ | वाचकांचे पत्र | वाचकांची पत्रे | लोकमानस | संपादकीय लेख",
        "gu": "અભિપ્રાય | દૃષ્ટિકોણ | મંતવ્ય | લેખ | કોલમ | બ્લોગ",
        "pa": "ਰਾਏ | ਲੇਖ | ਪਾਠਕਾਂ ਦੇ ਖ਼ਤ | ਕਾਲਮ",
        "ta": """
            கருத்து | கட்டுரைகள் | கருத்துகள் பக்கம் | சிறப்புக் கட்டுரைகள் | சிறப்பு கட்டுரைகள் | பத்திகள் | வலைப்பதிவு
            | வாசகர் கடிதங்கள் | கருத்துப் பேழை | நடுப்பக்கக் கட்டுரைகள்
            | நடுப்பக்கம் | நடுப்பக்க கட்டுரைகள்
        """,
        "te": "అభిప్రాయం | అభిప్రాయాలు | వ్యాసాలు | కాలమ్ | కాలమ్స్ | బ్లాగ్ | వేదిక",
        "kn": "ಅಭಿಪ್ರಾಯ | ಅಭಿಪ್ರಾಯಗಳು | ಅಂಕಣ | ಅಂಕಣಗಳು | ಲೇಖನಗಳು | ವಾಚಕರ ವಾಣಿ | ಚರ್ಚೆ",
        "ml": "അഭിപ്രായം | ലേഖനങ്ങൾ | ലേഖനം | പംക്തി | കോളം | കോളങ്ങൾ | ബ്ലോഗ് | പ്രതികരണം | വീക്ഷണം",
        "si": "අදහස් | මතවාද | ලිපි | තීරු ලිපි",
        "ne": "विचार | दृष्टिकोण | स्तम्भ | टिप्पणी र विचार | पाठक पत्र | अभिमत",
        "id": """
            opini | kolom | kolom pakar | pendapat | kolumnis | surat pembaca | opini & analisis | opini dan analisis
            | kolumnis dan opini | kolom opini | suara pembaca | surat untuk redaksi | artikel opini | perspektif
            | analisis & opini | gagasan
        """,
        "ms": """
            pendapat | kolumnis | rencana & pendapat | pandangan | pandangan pembaca | surat pembaca | kolum
            | ulasan dan analisis | rencana
        """,
        "vi": """
            ý kiến | góc nhìn | quan điểm | bình luận - phân tích | góc nhìn chuyên gia | diễn đàn
            | bình luận và phân tích | ý kiến chuyên gia | bạn đọc viết | thư bạn đọc | chuyên mục bình luận
        """,
        "tl": "opinyon | mga opinyon | kolum | mga kolum | mga kolumnista | liham sa patnugot | komentaryo",
        "th": """
            ความคิดเห็นและบทความ | คอลัมนิสต์ | คอลัมน์ | ความเห็น | ทัศนะ | มุมมอง | คอลัมน์นิสต์ | บทวิเคราะห์
            | จดหมายถึงบรรณาธิการ | บล็อก
        """,
        "km": "ទស្សនៈ | មតិ",
        "my": "အမြင် | ဆောင်းပါး | သဘောထား | အတွေးအမြင်",
        "zh": """
            观点 | 觀點 | 评论 频道 | 时评 | 時評 | 专栏 | 專欄 | 评论文章 | 评论专栏 | 观点评论 | 名家专栏 | 言论
            | 論壇 | 论坛热评 | 意见 | 意見 | 民意論壇 | 讀者投書 | 社论与评论 | 评论与观点 | 观点与评论 | 观点专栏
            | 专栏作家 | 專欄作家 | 专栏文章 | 專欄文章 | 名家專欄 | 时事评论 | 時事評論 | 評論文章 | 评论员文章
            | 本报评论 | 快评 | 锐评 | 热评 | 讀者來函 | 读者来信 | 来论 | 來論 | 投書 | 言論 | 觀點評論 | 獨家觀點
            | 作者专栏 | 意见领袖
            | 名家观点 | 名家觀點
            | 自由廣場 | 自由广场 | 時論廣場 | 时论广场 | 言論廣場
        """,
        "ja": """
            オピニオン | コラム | 投書 | 声 | 論壇 | 寄稿 | 論説・コラム | 社説・コラム | コラム・社説 | コラム・連載
            | オピニオン&フォーラム | 論考 | 論点 | 視点 | 時評 | 読者の声 | みんなの意見 | 寄稿文 | 論壇時評
            | コラム一覧
        """,
        "ko": """
            오피니언 | 칼럼 | 기고 | 시론 | 독자투고 | 사설/칼럼 | 사설·칼럼 | 사설ㆍ칼럼 | 오피니언 칼럼 | 논평
            | 기자칼럼 | 기자수첩 | 독자의견 | 독자 의견 | 독자 투고 | 데스크칼럼 | 데스크 칼럼 | 시평 | 외부칼럼
            | 외부 칼럼 | 사설칼럼 | 전문가 칼럼 | 전문가칼럼 | 특별기고 | 논설 | 발언대
        """,
        "sw": "maoni | makala | maoni ya wasomaji | maoni na uchambuzi | uchambuzi | safu | barua za wasomaji | barua",
        "am": "አስተያየት | አመለካከት | ሀሳብ | አምድ | ዓምድ",
        "ha": "ra'ayi | ra'ayoyi | sharhi",
        "yo": "èrò | ojú ìwòye",
        "zu": "umbono | imibono | uvo | izimvo",
        "so": "fikrad | ra'yi | aragti | maqaal | maqaallo",
        "mt": "opinjoni | opinjonijiet | ittri | editorjal u opinjoni",
        "cy": "barn | safbwynt | colofn | llythyrau",
        "ga": "tuairim | tuairimí | tuairimíocht | colún | litreacha",
    },
    Label.EDITORIAL: {
        "en": """
            editorial | editorials | the editorial | our editorial | our editorials | latest editorial
            | latest editorials | more editorials* | other editorials | leader | leaders | leading article
            | leading articles | leader comment | from the editorial board | editorial board | editorial: our view
            | our view | our opinion | today's editorial | today's editorials | the daily editorial
            | more from editorial | editorial page | editorials & opinion | our views | from the editors | from the editor
            | editorial comment | daily editorial | guest editorial
            | edit page | the edit page | today's edit | top edit | lead edit | first edit | second edit
            | third edit | our take
        """,
        "de": "leitartikel | der leitartikel | leitartikel & editorial",
        "fr": """
            éditorial | éditoriaux | édito | éditos | edito | editos | l'édito | l'éditorial | notre éditorial | le mot de la rédaction
            | l'édito du jour | édito du jour
        """,
        "es": """
            editorial | editoriales | el editorial | nuestro editorial | más editoriales | la editorial
            | editorial del día | nota editorial | otros editoriales* | línea editorial
            | nuestra opinión
        """,
        "pt": """
            editorial | editoriais | editorial do dia | nossa opinião | opinião do jornal | nota editorial
            | carta ao leitor
            | opinião do diário | opinião do estadão | opinião da folha | opinião do globo | opinião da gazeta
            | opinião do correio | opinião do estado | opinião do público | o que a folha pensa
        """,
        "it": "editoriale | editoriali | l'editoriale | gli editoriali | l'editoriale del direttore | dal direttore",
        "ca": "editorial | editorials | l'editorial",
        "gl": "editorial",
        "eu": "editoriala | editorialak",
        "nl": "hoofdredactioneel | redactioneel | redactioneel commentaar | hoofdredactioneel commentaar | commentaar | hoofdcommentaar",
        "af": "hoofartikel | redaksioneel",
        "sv": "ledare | ledarsidan | huvudledare",
        "no": "leder | ledere | på lederplass | på leder",
        "da": "leder | ledere | dagens leder | på lederplads",
        "fi": "pääkirjoitus | pääkirjoitukset | pääkirjoitus ja mielipide | lisää pääkirjoituksia",
        "is": "leiðari | leiðarar",
        "et": "juhtkiri | juhtkirjad | toimetaja veerg",
        "lv": "redakcijas sleja | redaktora sleja",
        "lt": "redakcijos skiltis | redaktoriaus skiltis",
        "pl": "od redakcji | wstępniak | wstępniaki | od redaktora | słowo od redakcji | komentarz redakcji | komentarz redakcyjny | artykuł wstępny",
        "cs": "úvodník | úvodníky | editorial | slovo šéfredaktora",
        "sk": "editoriál | úvodník",
        "hu": "vezércikk | szerkesztői jegyzet | vezércikkek | szerkesztőségi",
        "ro": "editorial | editoriale | editorialul zilei | editorialul | editorialele",
        "bg": "редакционен коментар | от редакцията | редакционна статия",
        "mk": "редакциски коментар | уводник",
        "sr": "uvodnik | уводник | reč urednika | reč redakcije | реч уредника | реч редакције",
        "hr": "uvodnik | riječ urednika | riječ redakcije",
        "sl": "uvodnik | uvodniki",
        "sq": "editorial | editoriali",
        "el": """
            κύριο άρθρο | κύρια άρθρα | το κύριο άρθρο | σημείωμα της σύνταξης | το σχόλιο της ημέρας
            | άρθρο της σύνταξης
        """,
        "tr": "başyazı | başyazılar | günün başyazısı | editörden",
        "az": "redaksiyadan",
        "ru": """
            от редакции | слово редактора | редакционная статья | редакционная колонка | передовица | передовая статья
            | редакционное мнение | от редактора | колонка редактора | колонка главного редактора
        """,
        "uk": """
            від редакції | редакційна стаття | колонка редактора | редакційна колонка | слово редактора
            | думка редакції | редакційна
        """,
        "be": "ад рэдакцыі",
        "ka": "რედაქციისგან | სარედაქციო",
        "hy": "խմբագրական",
        "mn": "редакцын нийтлэл | редакцийн нийтлэл | редакцийн үг | редакцын үг | эрхлэгчийн үг",
        "kk": "редакция сөзі | редакциядан | редактор сөзі | бас мақала",
        "km": "វិចារណកថា",
        "ar": """
            افتتاحية | الافتتاحية | كلمة العدد | رأي الصحيفة | كلمة اليوم | كلمة الصحيفة | كلمة التحرير | رأي التحرير
            | كلمة رئيس التحرير | افتتاحيات | افتتاحيتنا | رأينا | افتتاحية الصحيفة | افتتاحية الجريدة
            | افتتاحية اليوم | افتتاحية العدد | رأي القدس | افتتاحية القدس | رأي الخليج | رأي الوطن | رأي البيان
            | رأي الصباح | رأي اليوم | رأي الأهرام | رأي الجزيرة | رأي المدينة | رأي الرياض | كلمة الرياض | رأي عكاظ
            | رأي الشرق | رأي الراية | رأي العرب | رأي الاتحاد | رأي الدستور | رأي الغد | رأي الأخبار | رأي الجمهورية
            | رأي النهار | رأي الحياة | رأي الثورة | رأي النداء | رأي اللواء | رأي الديار | رأي القبس | رأي الأنباء
            | رأي الجريدة | رأي السياسة | رأي الأيام | رأي البلاد | رأي الشعب | رأي الخبر | رأي الشروق | رأي الوفد
        """,
        "fa": "سرمقاله | سرمقاله‌ها | سرمقاله ها | یادداشت سردبیر | سخن سردبیر | سخن روز",
        "he": "מאמר מערכת | מאמרי מערכת | דבר העורך | מאמר המערכת",
        "ur": "اداریہ | اداریے | آج کا اداریہ | اداریے اور تبصرے | ادارتی صفحہ | ادارتی کالم",
        "hi": "संपादकीय | सम्पादकीय | आज का संपादकीय | हमारी राय",
        "bn": "সম্পাদকীয় | সম্পাদকীয় মতামত | আজকের সম্পাদকীয়",
        "mr": "अग्रलेख | संपादकीय | आजचा अग्रलेख",
        "gu": "તંત્રીલેખ | સંપાદકીય",
        "pa": "ਸੰਪਾਦਕੀ | ਸੰਪਾਦਕੀ ਲੇਖ",
        "ta": "தலையங்கம் | தலையங்கங்கள் | ஆசிரியர் உரை",
        "te": "సంపాదకీయం | సంపాదకీయాలు",
        "kn": "ಸಂಪಾದಕೀಯ",
        "ml": "മുഖപ്രസംഗം | മുഖപ്രസംഗങ്ങൾ | എഡിറ്റോറിയൽ",
        "si": "කතුවැකිය | කතුවැකි",
        "ne": "सम्पादकीय",
        "id": "tajuk | tajuk rencana | editorial | editorial redaksi | dari redaksi",
        "ms": "rencana pengarang | lidah pengarang | kata editor | dari meja pengarang",
        "vi": "xã luận | bình luận của báo",
        "tl": "editoryal",
        "th": "บทบรรณาธิการ | บทนำ",
        "my": "အယ်ဒီတာ့အာဘော်",
        "zh": """
            社论 | 社論 | 社评 | 社評 | 本报社论 | 本報社論 | 编辑部文章 | 本報社評 | 本报社评 | 社论/评论 | 主笔室
            | 主筆室 | 編者的話 | 编者的话
        """,
        "ja": "社説 | 主張 | 論説 | 論説委員室 | 社説一覧",
        "ko": "사설 | 사설/논평 | 오늘의 사설 | 사설 모음",
        "sw": "tahariri | maoni ya mhariri",
        "am": "ርዕሰ አንቀጽ | ርዕሰ አንቀፅ | አዘጋጅ",
        "ha": "ra'ayin mu",
        "yo": "ọ̀rọ̀ olóòtú",
        "zu": "umhleli | okomhleli | umbono womhleli",
        "so": "tifaftirka",
        "mt": "editorjal",
        "cy": "golygyddol",
        "ga": "eagarfhocal",
    },
    Label.RELATED: {
        "en": """
            related* | see also* | read also | read more* | read next* | also read* | more | more news*
            | more stories* | more headlines* | more articles* | more from* | more on* | more in* | more like this*
            | more about* | more coverage* | more top stories | more videos* | more local news | other news*
            | other stories* | other articles* | other obituaries* | other headlines | others also read | people are also reading
            | people also read | recommended* | recommendations | recommended for you | suggested* | suggested for you
            | you may also* | you might also* | you may like* | you might like* | you'll also like*
            | you may be interested* | you might be interested* | you may have missed* | in case you missed it
            | don't miss* | must read* | must reads | up next | next up | next article* | next story | next post
            | previous article* | previous post | previous story | keep reading* | keep exploring* | continue reading*
            | further reading* | similar stories* | similar articles* | similar posts | similar news | in this series
            | part of a series* | from the web* | around the web* | from around the web* | elsewhere on the web
            | promoted stories | from our partners* | more from our partners | in other news* | what to read next*
            | what's next | explore more* | discover more* | featured* | featured stories* | featured articles*
            | featured posts | editor's picks* | editors' picks* | editor's pick | editors' pick | editor's choice | editors' choice | top picks
            | top news* | headlines | today's top stories | news in pictures
            | in pictures | more to read | more to explore | more to discover | also on* | also in* | also in the news
            | on this topic | on this story | on the topic | story continues below | background | you may also enjoy
            | best of* | special reports | spotlight | in focus | in depth | our picks* | what others are reading
            | from the archives* | archives | earlier stories | past coverage | previous coverage | complete coverage*
            | full coverage* | photo galleries | galleries | videos | video | watch | watch more | top videos*
            | featured video* | top video | photos | multimedia | top stories* | top posts* | top articles*
            | stories you might* | photo essays | hot links | prime exclusives | read this next* | read this too*
            | links on the topic* | links on this topic* | stories you may like* | articles you may like* | we recommend
            | we also recommend | more local stories* | more * headlines | more * stories | more * articles
            | more * coverage | more * news | other * news | other * stories | previous and next articles
            | more by this author* | more by the author* | also by this author* | articles by this author*
            | read the full story* | click here to read* | explore related topics | also of interest*
            | in the same section* | from the same section* | from the same category* | today's top news*
            | this week's top stories* | similar threads* | hot network questions* | recently viewed*
            | special sections* | highlights from the web* | latest from our partners*
            | from the archive | other posts you* | more * posts | if you liked this post you* | if you liked this article you*
            | if you enjoyed this post you* | if you enjoyed this article you*
            | more galleries* | more photo galleries* | more photos* | more reviews* | more book reviews*
            | more film reviews* | our other reviews* | other reviews* | other galleries* | more podcasts*
            | more interviews*
        """,
        "de": """
            mehr zum thema* | passend dazu* | mehr zu* | zum thema | mehr aus* | mehr von* | mehr
            | mehr lesen | weitere artikel*
            | weitere themen* | weitere nachrichten* | weitere meldungen* | weitere beiträge*
            | weitere informationen zum thema | weitere videos* | weiterlesen* | weiterführende links
            | weiterführende artikel | weiterführendes | lesen sie auch* | lesen sie mehr* | lesen sie hier*
            | lesen sie weiter* | auch interessant* | auch lesenswert | lesetipps | lesetipp | leseempfehlungen*
            | das könnte* | das könnte sie* | das könnte dich* | das interessiert* | interessantes | ähnliche artikel*
            | ähnliche themen | ähnliche beiträge | verwandte artikel* | verwandte themen* | passend zum thema*
            | passende artikel | empfehlungen* | empfohlen* | empfohlene artikel* | unsere empfehlungen*
            | unsere empfehlung* | aus dem ressort | aus dem archiv | mehr news*
            | mehr nachrichten* | mehr artikel* | nächster artikel* | vorheriger artikel* | top-themen | topthemen
            | top themen* | top-artikel | schlagzeilen | nicht verpassen* | im fokus | dossier | hintergrund | videos
            | video | bildergalerien | fotostrecken | bilder des tages | redaktionsempfehlung* | redaktionstipp*
            | auch spannend* | jetzt im fokus | mehr zum artikel* | mehr dazu* | zum thema passend* | lesen sie dazu*
            | lesen sie außerdem* | lesen sie ebenfalls* | lies auch* | lies mehr* | lies weiter*
            | außerdem interessant* | außerdem lesenswert* | auch lesen* | zum weiterlesen* | andere lesen auch*
            | andere leser interessierte* | andere interessierte auch* | leser lesen auch* | artikel zum thema*
            | links zum thema* | beiträge zum thema* | nachrichten zum thema* | meldungen zum thema* | videos zum thema*
            | themen im überblick* | thema des tages* | nachrichten des tages* | weitere links* | weitere storys*
            | weitere geschichten* | weitere news* | weitere empfehlungen* | weiteres zum thema* | weitere inhalte*
            | nächster beitrag* | vorheriger beitrag* | nächste meldung* | vorherige meldung* | nächste seite*
            | empfehlung der redaktion* | von der redaktion empfohlen* | die redaktion empfiehlt*
            | unsere leseempfehlung* | unsere lesetipps* | unsere top-themen* | artikel des autors* | mehr vom autor*
            | mehr * nachrichten | mehr * artikel | mehr * news | diese artikel könnten* | das thema könnte*
            | diese beiträge könnten* | diese themen könnten* | dieser artikel könnte*
            | weitere kritiken* | weitere rezensionen* | mehr kritiken* | mehr rezensionen* | weitere bilderstrecken*
            | mehr bilderstrecken* | mehr bilder* | weitere bilder* | mehr videos* | weitere fotos* | mehr fotos*
            | weitere podcasts* | weitere interviews*
        """,
        "fr": """
            à lire aussi* | a lire aussi* | lire aussi* | à lire* | lire plus* | à voir aussi* | voir aussi*
            | à lire également* | sur le même sujet* | sur le même thème* | dans la même rubrique*
            | dans la même thématique | articles liés* | articles similaires* | articles associés* | articles connexes
            | nos articles* | autres articles* | plus d'articles* | plus de* | plus d'infos* | à découvrir*
            | à ne pas manquer* | à ne pas rater | recommandé* | recommandés* | nos recommandations | notre sélection*
            | la sélection* | sélection | actualités* | à la une* | la suite | vous aimerez aussi* | vous aimerez*
            | vous pourriez aimer* | pour aller plus loin* | articles recommandés* | contenus recommandés | vidéos
            | vidéo | dossiers | voir plus* | lire également* | lisez aussi* | lisez également* | lire la suite*
            | poursuivez votre lecture* | poursuivre votre lecture* | continuer la lecture* | sur le sujet*
            | au sujet de | dans la même catégorie* | dans la même section* | dans cette rubrique* | dans l'actualité*
            | dans notre dossier* | du même auteur* | autres actualités* | autres sujets* | autres nouvelles*
            | articles en lien* | articles en rapport* | articles suggérés* | articles reliés* | contenu associé*
            | contenus associés* | contenus liés* | contenus similaires* | sujets similaires* | sujets liés*
            | sujets associés* | liens associés* | plus sur ce sujet* | plus sur le sujet* | plus d'actualités*
            | en savoir plus* | nous vous recommandons | on vous recommande | la rédaction vous recommande*
            | la rédaction vous conseille* | vous recommande* | recommandations | choix de la rédaction*
            | le choix de la rédaction* | les choix de la rédaction* | suggestions de lecture* | suggestions
            | pourraient vous intéresser* | cela pourrait vous intéresser* | cela peut vous intéresser*
            | ceci pourrait vous intéresser* | ces articles pourraient* | vous pourriez aussi*
            | vous pourriez être intéressé* | vous pourriez également* | vous serez aussi intéressé* | ne manquez pas*
            | ne ratez pas* | à voir également* | voir également* | regardez aussi* | à regarder* | article suivant*
            | article précédent* | l'article suivant* | prochain article* | les titres | les gros titres*
            | les grands titres* | gros titres | l'essentiel de l'actu* | galeries photos | diaporamas
            | ailleurs sur le web* | contenus partenaires | de nos partenaires* | en images | en vidéo
            | plus * actualités
            | nos autres critiques* | autres critiques* | toutes nos critiques* | plus de critiques* | autres vidéos*
            | autres diaporamas* | autres galeries* | plus de photos* | plus de vidéos*
        """,
        "es": """
            relacionado* | relacionados* | noticias relacionadas* | artículos relacionados* | contenido relacionado*
            | contenidos relacionados | información relacionada | te puede interesar* | te puede*
            | le puede interesar* | te recomendamos* | te sugerimos* | también te puede* | también puede* | lee también*
            | lea también* | leer más* | leer también* | además | más noticias* | más información | más sobre* | más en*
            | más de* | más artículos | más contenido | más historias | otras noticias* | recomendados* | recomendado*
            | recomendamos* | recomendaciones* | no te pierdas* | no te lo pierdas* | no se pierda* | ver también*
            | ver más* | mira también* | mirá también* | leé también* | seguí leyendo* | sigue leyendo*
            | siguiente artículo | artículo anterior | destacados* | destacadas* | en portada | titulares | vídeos
            | videos | galerías | noticias destacadas* | lee además* | leer además* | lea además* | lea más* | lee más*
            | leé más* | lea aquí* | léase también* | puedes leer* | puede leer* | también puedes leer*
            | también podés leer* | te invitamos a leer* | le invitamos a leer* | le recomendamos*
            | te podría interesar* | te podría gustar* | le podría interesar* | le pueden interesar*
            | te pueden interesar* | podría interesarte* | podría interesarle* | puede interesarte* | puede interesarle*
            | quizá te interese* | quizás te interese* | quizás le interese* | tal vez te interese* | te interesa*
            | le interesa* | le interesará* | te interesará* | también te interesa* | también te interesará*
            | también te recomendamos* | también le puede* | de interés | notas relacionadas* | nota relacionada*
            | noticia relacionada* | artículo relacionado* | entradas relacionadas* | publicaciones relacionadas*
            | informaciones relacionadas* | historias relacionadas* | enlaces relacionados* | videos relacionados*
            | vídeos relacionados* | leer noticia completa* | leer nota completa* | leer la nota completa*
            | continuar leyendo* | continúa leyendo* | seguir leyendo* | siga leyendo* | sobre este tema*
            | sobre el mismo tema* | más del tema* | más del autor* | más del mismo autor* | del mismo autor*
            | otros artículos* | otras notas* | otras informaciones* | otros temas* | más notas* | más * noticias
            | más contenido de* | más información en* | en la misma sección* | de la misma sección* | en otras noticias*
            | no te lo puedes perder* | no dejes de leer* | no deje de leer* | no olvides leer* | mira además*
            | mire también* | vea también* | vea además* | ve también* | ver además* | próxima noticia*
            | próximo artículo* | próxima nota* | nota siguiente* | nota anterior* | noticia siguiente*
            | noticia anterior* | siguiente noticia* | siguiente nota* | anterior noticia* | entrada anterior*
            | entrada siguiente* | siguiente entrada* | noticias importantes*
            | noticias principales* | principales noticias* | lo destacado* | lo más destacado* | notas destacadas*
            | selección del editor* | selección de editores* | selección de la redacción* | elección del editor*
            | recomendación del editor* | de nuestros socios* | de nuestros aliados* | contenido de nuestros socios*
            | en imágenes | fotogalerías | galerías de fotos | galería de fotos | multimedia | desde la hemeroteca*
            | otras * noticias
            | hemeroteca | de la hemeroteca*
            | más galerías* | más fotogalerías* | otras galerías* | más fotos* | más vídeos* | más videos*
            | otros vídeos* | otros videos* | más críticas* | otras críticas* | más reseñas* | otras reseñas*
        """,
        "pt": """
            relacionadas* | relacionados* | notícias relacionadas* | artigos relacionados* | matérias relacionadas*
            | conteúdo relacionado* | leia também* | leia mais* | ler mais* | veja também* | veja mais* | saiba mais*
            | mais notícias* | mais sobre* | mais de* | mais em* | outras notícias* | recomendados* | recomendado*
            | recomendadas* | recomendamos | você pode gostar* | você também pode* | pode gostar* | não perca*
            | destaques* | próxima notícia | vídeos | leia ainda* | leia a seguir* | leia tudo* | ler também*
            | lê também* | lê mais* | ler ainda* | ver também* | ver mais* | vê também* | veja ainda* | veja a seguir*
            | confira também* | confira mais* | assista também* | continue lendo* | continue a ler* | continuar a ler*
            | continuar lendo* | continuar leitura* | notícia relacionada* | artigo relacionado* | matéria relacionada*
            | conteúdos relacionados* | posts relacionados* | postagens relacionadas* | publicações relacionadas*
            | reportagens relacionadas* | assuntos relacionados* | sobre o mesmo tema* | sobre o mesmo assunto*
            | sobre este tema* | sobre este assunto* | mais deste autor* | mais do autor* | do mesmo autor*
            | mais artigos* | mais conteúdos* | mais conteúdo* | mais matérias* | mais informações | mais * notícias
            | mais lidas e* | outros artigos* | outras matérias* | outros destaques* | outros conteúdos*
            | outros assuntos* | na mesma secção* | na mesma seção* | nesta secção* | desta editoria
            | da mesma editoria* | da mesma categoria* | pode interessar* | pode lhe interessar*
            | pode também interessar* | também pode interessar* | também pode gostar* | poderá gostar*
            | poderá interessar* | talvez goste* | talvez você goste* | talvez lhe interesse* | você pode se interessar*
            | você vai gostar* | você também vai gostar* | recomendamos para* | recomendações | sugestões de leitura*
            | sugerimos* | sugestão de leitura* | escolha do editor* | escolhas do editor* | escolhas dos editores*
            | escolha da redação* | seleção do editor* | não deixe de ler* | próximo artigo* | próxima matéria*
            | próxima postagem* | próximo post* | artigo seguinte* | artigo anterior* | notícia anterior*
            | notícia seguinte* | post anterior* | postagem anterior* | matéria anterior* | em destaque*
            | notícias em destaque* | notícias do dia* | principais notícias* | manchetes | manchetes do dia*
            | em foco | conteúdo de parceiros* | de nossos parceiros* | dos nossos parceiros*
            | fotogalerias | galerias de fotos | galeria de fotos | multimédia
            | do arquivo | do nosso arquivo*
            | mais galerias* | outras galerias* | mais fotos* | mais vídeos* | outros vídeos* | mais críticas*
            | outras críticas* | mais resenhas*
        """,
        "it": """
            leggi anche* | leggi tutto* | approfondisci* | per approfondire* | approfondimento | articoli correlati*
            | notizie correlate* | correlati | contenuti correlati
            | ti potrebbe* | ti potrebbero* | potrebbe interessarti* | potrebbero interessarti* | potresti*
            | altre notizie* | altri articoli* | più notizie | in evidenza | in primo piano | primo piano | consigliati*
            | consigliato* | scelti per te* | raccomandati* | da non perdere* | guarda anche* | vedi anche*
            | approfondimenti | dello stesso autore | video | fotogallery | leggi tutti* | leggi ancora* | leggi di più*
            | leggi pure* | continua a leggere* | continua la lettura* | articolo correlato* | notizia correlata*
            | contenuto correlato* | argomenti correlati* | link correlati* | post correlati* | sullo stesso argomento*
            | sullo stesso tema* | sull'argomento* | nella stessa sezione* | nella stessa categoria*
            | dalla stessa categoria* | altre storie* | altre news* | altri contenuti* | altri post* | più informazioni*
            | ti consigliamo | vi consigliamo | ti può interessare* | vi potrebbe interessare* | potrebbe interessarvi*
            | da leggere* | non perdere* | non perderti* | scelti dalla redazione* | scelti da noi*
            | la scelta della redazione* | le notizie del giorno* | notizie del giorno* | notizie in evidenza*
            | articoli in evidenza* | notizie principali* | le principali notizie* | prossimo articolo*
            | articolo successivo* | articolo precedente* | notizia successiva* | notizia precedente* | guarda le foto*
            | guarda il video* | guarda tutti* | guarda la gallery* | dai nostri partner* | contenuti sponsorizzati
            | dal web* | foto e video | gallerie fotografiche | tutte le notizie* | tutte le news* | speciali
            | vai allo speciale* | altre * notizie
            | dall'archivio | dal nostro archivio
            | rubriche | le rubriche
            | altre gallery* | altre gallerie* | altre foto* | altri video* | altre recensioni*
        """,
        "ca": """
            llegeix també* | llegiu també* | llegeix més* | llegir més* | llegiu més* | segueix llegint*
            | continua llegint* | seguiu llegint* | vegeu també* | mira també* | et pot interessar* | us pot interessar*
            | et recomanem | us recomanem | també et pot interessar* | també us pot interessar* | recomanats*
            | recomanem | relacionat | relacionats* | notícies relacionades* | articles relacionats*
            | temes relacionats* | informació relacionada* | continguts relacionats* | més notícies* | més informació
            | més articles* | més sobre* | altres notícies* | altres articles* | destacats* | destacades
            | notícies destacades* | no et perdis* | no us perdeu* | següent notícia* | notícia següent*
            | notícia anterior* | article següent* | article anterior* | tria de la redacció* | titulars | galeries
            | vídeos | fotogaleries
            | més galeries* | més vídeos* | més crítiques* | altres crítiques* | més fotos*
        """,
        "gl": """
            le tamén* | lea tamén* | ler máis* | le máis* | máis sobre* | máis noticias* | máis información
            | noticias relacionadas* | artigos relacionados* | relacionados* | relacionadas* | contidos relacionados*
            | outras noticias* | pode interesarche* | poden interesarche* | tamén che pode interesar*
            | quizais che interese* | recomendamos* | recomendado* | destacados* | seguinte artigo* | artigo anterior*
            | noticia seguinte* | vídeos
        """,
        "eu": """
            irakurri ere* | irakurri gehiago* | irakurri baita* | gehiago irakurri* | irakurtzen jarraitu*
            | jarraitu irakurtzen* | ikusi ere* | ikusi gehiago* | lotutako albisteak* | lotutako edukiak*
            | erlazionatutako albisteak* | erlazionatutako artikuluak* | albiste gehiago* | beste albisteak*
            | beste albiste batzuk* | gai honi buruz* | gomendatutakoak* | gomendatuak* | gomendioak* | nabarmenduak*
            | azkenak | hurrengo albistea* | aurreko albistea* | albisteak | bideoak | galeriak
        """,
        "nl": """
            lees ook* | lees meer* | lees verder* | meer over* | meer nieuws* | meer van* | meer artikelen | meer
            | gerelateerd* | gerelateerde* | verwante artikelen | aanbevolen* | ook interessant* | bekijk ook*
            | voor jou* | uitgelicht | video's | misschien vind je dit ook* | anderen lazen ook | lees hieronder verder*
            | ook lezen* | ook in het nieuws* | over dit onderwerp* | meer lezen* | meer in deze categorie*
            | meer berichten* | meer verhalen* | andere artikelen* | andere berichten* | ander nieuws* | overig nieuws*
            | verwante berichten* | verwante onderwerpen* | aanraders* | aanrader van de redactie*
            | tips van de redactie* | keuze van de redactie* | redactie tipt* | dit vind je misschien ook*
            | dit vind je ook* | misschien ook interessant* | misschien vindt u dit* | wellicht ook interessant*
            | interessant voor jou* | interessant voor u* | dit zou je ook* | je bent misschien ook* | mis dit niet*
            | niet te missen* | volgend artikel* | vorig artikel* | volgende artikel* | vorige artikel*
            | volgend bericht* | vorig bericht* | volgende bericht* | vorige bericht* | bekijk meer* | van de redactie*
            | van onze partners* | hoofdpunten* | topverhalen* | belangrijkste nieuws* | in het nieuws | foto's
            | dossiers | dossier
            | uit het archief | uit ons archief
            | meer foto's* | meer video's* | meer recensies* | andere recensies*
        """,
        "af": """
            lees ook* | verwante artikels* | nog nuus* | lees meer* | lees verder* | lees gerus* | meer oor*
            | meer nuus* | meer artikels* | meer stories* | verwante stories* | verwante nuus* | verwante berigte*
            | ander nuus* | ander artikels* | soortgelyke* | aanbeveel* | aanbevole* | jy sal dalk ook*
            | moenie misloop nie* | volgende artikel* | vorige artikel* | topstories* | hoofnuus* | kyk ook* | nuus
        """,
        "sv": """
            läs också* | läs även* | läs mer* | läs vidare* | mer om* | mer från* | mer i | mer läsning* | relaterat*
            | relaterade* | fler artiklar* | fler nyheter* | rekommenderat* | rekommenderas* | rekommenderad läsning
            | nästa artikel* | se också* | missa inte* | toppnyheter* | tv & video | läs hela artikeln här* | läs fler*
            | mer i ämnet* | mer nyheter* | andra läser* | andra läste* | andra har läst* | liknande artiklar*
            | liknande nyheter* | rekommenderade artiklar* | redaktionen rekommenderar* | redaktionen tipsar*
            | vi rekommenderar | du kanske också* | du kanske gillar* | föregående artikel* | nästa inlägg*
            | föregående inlägg* | se mer* | se även* | dagens nyheter i* | från våra partners* | hela listan | bildspel
            | ur arkivet | från arkivet
            | fler recensioner* | fler bilder* | fler videor* | fler bildspel*
        """,
        "no": """
            les også* | les mer* | les flere* | les videre | flere saker* | flere nyheter* | relaterte* | relatert*
            | anbefalt* | anbefalte saker* | anbefalinger | mer fra* | mer om* | se også* | nyheter | del av samme sak
            | les hele saken* | andre leser* | andre leste også* | andre saker* | lignende saker* | lignende artikler*
            | anbefalte artikler* | vi anbefaler | du vil kanskje også* | du liker kanskje* | ikke gå glipp av*
            | neste artikkel* | neste sak* | forrige artikkel* | forrige sak* | neste innlegg* | forrige innlegg*
            | se mer* | toppsaker* | fra våre partnere*
            | flere anmeldelser* | flere bilder* | flere videoer*
        """,
        "da": """
            læs også* | læs mere* | læs flere | relaterede* | relateret* | mere om* | mere fra* | anbefalede*
            | anbefalet* | se også* | flere nyheder* | læs flere artikler* | læs flere nyheder* | flere artikler*
            | andre læser* | andre læste også* | andre artikler* | lignende artikler* | redaktionen anbefaler*
            | vi anbefaler | måske kan du også lide* | du vil måske også* | gå ikke glip af* | næste artikel*
            | forrige artikel* | næste indlæg* | forrige indlæg* | se mere* | tophistorier* | vigtigste nyheder*
            | fra vores partnere*
            | flere anmeldelser* | flere billeder* | flere videoer*
        """,
        "fi": """
            lue myös* | lue lisää* | lisää aiheesta* | lisää | suosittelemme* | aiheeseen liittyvää | katso myös*
            | muita juttuja | sinua voisi kiinnostaa* | lue seuraavaksi* | lisää uutisia* | lisää juttuja*
            | lisää artikkeleita* | lisää kirjoittajalta* | muut uutiset* | muita uutisia* | muita artikkeleita*
            | muut lukevat* | muut lukivat* | aiheeseen liittyvät* | aiheeseen liittyviä* | liittyvät artikkelit*
            | aiheesta muualla* | samasta aiheesta* | tästä aiheesta* | vastaavia artikkeleita*
            | suositellut artikkelit* | suositeltua* | toimitus suosittelee* | toimituksen valinnat*
            | toimituksen valinta* | saatat pitää* | saatat olla kiinnostunut* | sinua saattaa kiinnostaa*
            | sinua voi kiinnostaa* | nämä voivat kiinnostaa* | nämä voisivat kiinnostaa* | kiinnostaisiko*
            | älä missaa* | seuraava artikkeli* | edellinen artikkeli* | seuraava juttu* | edellinen juttu*
            | seuraava uutinen* | edellinen uutinen* | pääuutiset* | päivän uutiset* | katso lisää* | kumppaneiltamme*
            | uutiset
            | lisää kuvia* | lisää arvosteluja* | lisää videoita*
        """,
        "is": """
            tengdar fréttir* | tengt efni* | fleiri fréttir* | meira af* | lestu líka* | lestu meira* | lesa meira*
            | lesa einnig* | sjá einnig* | sjá meira* | sjá nánar* | tengdar greinar* | fleira áhugavert*
            | aðrar fréttir* | fleiri greinar* | næsta frétt* | fyrri frétt* | næsta grein* | fyrri grein*
            | helstu fréttir* | fréttir | mælum með*
        """,
        "et": """
            loe ka* | loe lisaks* | loe veel* | loe lähemalt* | loe edasi* | loe rohkem* | vaata ka* | vaata lisaks*
            | vaata veel* | seotud lood* | seotud artiklid* | seotud uudised* | seotud teemad* | samal teemal*
            | teised uudised* | muud uudised* | veel uudiseid* | veel samal teemal* | lisaks samal teemal*
            | rohkem uudiseid* | rohkem lugusid* | sarnased lood* | sarnased artiklid* | soovitame | soovitame lugeda*
            | toimetus soovitab* | toimetaja valik* | toimetaja soovitab* | sind võib huvitada* | teid võib huvitada*
            | ära jäta vahele* | järgmine artikkel* | eelmine artikkel* | järgmine uudis* | eelmine uudis*
            | päeva uudised* | tähtsamad uudised* | uudised | galerii | galeriid
        """,
        "lv": """
            lasi arī* | lasiet arī* | lasi vēl* | lasi vairāk* | lasīt vairāk* | lasīt tālāk* | lasīt arī*
            | skaties arī* | skati arī* | saistītie raksti* | saistītās ziņas* | saistītās tēmas* | saistīti raksti*
            | par šo tēmu* | vēl par tēmu* | citas ziņas* | citi raksti* | vairāk ziņu* | vairāk rakstu*
            | līdzīgi raksti* | līdzīgas ziņas* | iesakām | iesakām izlasīt* | redakcija iesaka* | redaktora izvēle*
            | tevi varētu interesēt* | jūs varētu interesēt* | nepalaid garām* | nākamais raksts*
            | iepriekšējais raksts* | nākamā ziņa* | iepriekšējā ziņa* | dienas ziņas* | svarīgākās ziņas*
            | galvenās ziņas* | ziņas | galerijas | video
        """,
        "lt": """
            skaitykite taip pat* | taip pat skaitykite* | skaityk taip pat* | taip pat skaityk* | skaitykite daugiau*
            | skaityti daugiau* | skaitykite plačiau* | skaitykite toliau* | skaityti toliau* | plačiau skaitykite*
            | taip pat žiūrėkite* | susiję straipsniai* | susijusios naujienos* | susijusios temos* | ta pačia tema*
            | šia tema* | daugiau šia tema* | kitos naujienos* | kiti straipsniai* | daugiau naujienų*
            | daugiau straipsnių* | panašūs straipsniai* | panašios naujienos* | rekomenduojame | rekomenduojami*
            | rekomenduojame perskaityti* | siūlome perskaityti* | redakcija rekomenduoja* | redakcijos pasirinkimas*
            | jums gali patikti* | jus gali sudominti* | jums taip pat gali* | tau gali patikti* | nepraleiskite*
            | kitas straipsnis* | ankstesnis straipsnis* | kita naujiena* | ankstesnė naujiena* | dienos naujienos*
            | svarbiausios naujienos* | svarbiausi įvykiai* | pagrindinės naujienos* | naujienos | galerija | galerijos
            | vaizdo įrašai
        """,
        "pl": """
            zobacz także* | zobacz też* | zobacz również* | zobacz więcej* | czytaj także* | czytaj też*
            | czytaj również* | przeczytaj | czytaj więcej* | czytaj dalej* | przeczytaj także* | przeczytaj też*
            | przeczytaj również* | powiązane* | podobne artykuły* | podobne* | polecane* | polecamy* | warto przeczytać
            | więcej na ten temat* | więcej* | aktualności | wiadomości | inne artykuły* | w tym temacie
            | materiały powiązane | może cię zainteresować* | może zainteresować* | dowiedz się więcej* | galerie
            | wideo | pokrewne tematy* | pokrewne artykuły* | tematy powiązane* | artykuły powiązane* | w temacie*
            | na ten temat* | o tym samym* | zobacz pozostałe* | pozostałe wiadomości* | pozostałe artykuły*
            | pozostałe informacje* | inne wiadomości* | inne z kategorii* | inne w dziale* | inne informacje*
            | inne materiały* | inne tematy* | inne teksty* | inne newsy* | pozostałe newsy* | sprawdź także*
            | sprawdź też* | sprawdź również* | sprawdź inne* | czytaj inne* | przeczytaj więcej | przeczytaj inne*
            | to też może cię zainteresować* | to może cię zainteresować* | może ci się spodobać* | może cię zaciekawić*
            | mogą cię zainteresować* | może zainteresuje cię* | warto zobaczyć* | warto wiedzieć | warto sprawdzić*
            | nie przegap* | nie przeocz* | nie przegapcie* | następny artykuł* | następny wpis* | następna wiadomość*
            | poprzedni artykuł* | poprzedni wpis* | poprzednia wiadomość* | kolejny artykuł* | wybór redakcji*
            | wybrane dla ciebie* | redakcja poleca* | rekomendowane* | ważne tematy* | temat dnia* | tematy dnia*
            | na skróty | wydarzenia dnia* | wiadomości dnia* | materiały wideo* | zdjęcia dnia | materiał partnera*
            | materiały partnerów* | artykuły partnerów* | od naszych partnerów* | czytaj na ten temat*
            | obejrzyj także* | obejrzyj również* | najważniejsze wiadomości*
            | z archiwum | z naszego archiwum
            | więcej galerii* | więcej zdjęć* | więcej recenzji* | inne recenzje* | inne galerie* | więcej wideo*
        """,
        "cs": """
            související* | čtěte také* | čtěte dále* | přečtěte si* | další články* | další zprávy* | doporučujeme*
            | doporučené* | mohlo by vás* | více k tématu* | k tématu* | více k tomuto tématu*
            | další k tématu* | více o tématu* | čtěte i* | čtěte více* | čtěte rovněž* | čtěte dál* | čtete také*
            | mohlo by se vám líbit* | možná vás zajímá* | mohlo by tě zajímat* | podobné články* | podobné zprávy*
            | podobná témata* | další z rubriky* | další z domova* | další ze světa* | další od autora*
            | ostatní články* | více z rubriky* | více zpráv* | více článků* | více informací* | hlavní zprávy*
            | hlavní události* | zprávy dne* | tip redakce* | tipy redakce* | výběr redakce* | výběr editorů*
            | výběr šéfredaktora* | vybíráme | redakce doporučuje* | nepřehlédněte* | nenechte si ujít*
            | následující článek* | předchozí článek* | další článek* | z archivu* | fotogalerie | galerie | videa
            | video | pokračování článku* | podívejte se také* | viz také* | aktuality | aktuálně z*
            | další galerie* | další fotogalerie* | další recenze* | další videa*
        """,
        "sk": """
            súvisiace* | čítajte aj* | prečítajte si* | ďalšie články* | odporúčame* | mohlo by vás*
            | súvisiaci článok* | súvisiaci obsah* | čítajte tiež* | čítajte viac* | čítajte ďalej* | viac o téme*
            | viac k téme* | k téme* | podobné články* | možno vás zaujme* | možno vás bude zaujímať* | ďalšie správy*
            | ďalšie z rubriky* | viac z rubriky* | viac správ* | viac článkov* | hlavné správy*
            | najdôležitejšie správy* | odporúčané* | výber redakcie* | výber editora* | tip redakcie* | neprehliadnite*
            | nenechajte si ujsť* | nezmeškajte* | ďalší článok* | nasledujúci článok* | predchádzajúci článok*
            | predošlý článok* | fotogaléria | galéria | videá | pozrite si aj* | pozrite aj* | pozri aj* | z archívu*
            | ďalšie galérie* | ďalšie recenzie* | ďalšie videá*
        """,
        "hu": """
            kapcsolódó* | olvasd el* | olvassa el* | ajánlott* | ajánlatunk* | ajánló* | további cikkek*
            | további hírek* | ez is érdekelheti* | még több* | ez is érdekelhet* | ezek is érdekelhetik*
            | ezek is érdekelhetnek* | önt ez is érdekelheti* | érdekelheti még* | olvasson tovább* | olvass tovább*
            | olvassa tovább* | olvasta már* | olvastad már* | olvasd tovább* | olvass még* | olvasson még*
            | olvassa még* | hasonló cikkek* | hasonló hírek* | hasonló témák* | további híreink* | további cikkeink*
            | további írások* | további ajánlataink* | egyéb hírek* | egyéb híreink* | más hírek* | bővebben a témáról*
            | a témához kapcsolódó* | ajánljuk még* | szerkesztői ajánló* | szerkesztő ajánlja*
            | szerkesztőink ajánlják* | szerkesztői választás* | ne hagyd ki* | ne hagyja ki* | ezt ne hagyja ki*
            | következő cikk* | következő hír* | következő bejegyzés* | előző cikk* | előző hír* | előző bejegyzés*
            | kiemelt hírek* | kiemelt témák* | vezető hírek* | címlapról ajánljuk* | galéria | galériák | videók
            | partnereinktől* | partnereink ajánlata* | nézze meg ezt is* | nézd meg ezt is* | lásd még* | a nap hírei*
            | mai hírek*
            | további galériák* | további videók* | további kritikák* | további fotók*
        """,
        "ro": """
            citește și* | citeşte şi* | citește mai mult* | articole similare* | articole recomandate* | recomandări*
            | recomandate | alte articole* | știri similare* | vezi și* | te-ar putea interesa* | citeste si*
            | citiți și* | citiți şi* | citeşte mai mult* | citește mai departe* | citește în continuare*
            | citește mai multe* | citeşte mai multe* | mai multe știri* | mai multe ştiri* | mai multe articole*
            | mai multe despre* | mai multe din | mai mult despre* | pe aceeași temă* | pe aceeaşi temă*
            | pe această temă* | despre același subiect* | articole pe aceeași temă* | articole asemănătoare*
            | articole înrudite* | articole conexe* | articole legate* | articole din aceeași* | din aceeași categorie*
            | din aceeaşi categorie* | din aceeași secțiune* | ştiri similare* | știri din aceeași* | alte știri*
            | alte ştiri* | alte stiri* | alte subiecte* | alte materiale* | subiecte similare*
            | recomandarea redacției* | recomandările editorilor* | recomandările redacției* | recomandarea editorilor*
            | ți-ar putea plăcea* | v-ar putea interesa* | s-ar putea să-ți placă* | s-ar putea să te intereseze*
            | poate te interesează* | nu rata* | nu ratați* | articolul următor* | articolul anterior*
            | articolul precedent* | următorul articol* | știrea următoare* | vezi mai multe* | vezi toate* | vezi aici*
            | știrile zilei* | știrile momentului* | principalele știri* | cele mai importante știri* | pe scurt
            | partenerii noștri* | de la partenerii noștri* | știri de la parteneri* | știri parteneri* | din rețea*
            | foto galerie | galerie foto* | din arhivă* | urmărește și*
            | alte galerii* | mai multe galerii* | alte recenzii* | alte imagini*
        """,
        "bg": """
            още по темата* | свързани* | прочетете още* | виж още* | препоръчано* | още от* | още новини | по темата*
            | по тази тема* | още новини по темата* | сходни статии* | подобни статии* | подобни новини*
            | подобни публикации* | прочетете също* | прочети също* | прочети още* | четете още* | чети още*
            | четете също* | вижте още* | вижте също* | виж също* | вижте повече* | виж повече* | още новини от*
            | още статии* | други новини* | други статии* | други публикации* | може да ви хареса* | може да харесате*
            | може да ви е интересно* | може би ще ви хареса* | препоръчани* | препоръчваме | препоръчваме ви
            | избрано от редактора* | избор на редактора* | избрано за вас* | не пропускайте* | не пропускай*
            | следваща новина* | следваща статия* | предишна новина* | предишна статия* | водещи новини* | водещи теми*
            | топ теми* | важно днес* | акценти | галерии | снимка на деня | партньорски новини*
            | от мрежата* | интересно от мрежата*
            | още галерии* | още снимки* | други рецензии*
        """,
        "mk": """
            прочитајте и* | прочитајте повеќе* | прочитај и* | прочитај повеќе* | читајте и* | читајте уште*
            | поврзани вести* | поврзани статии* | поврзани содржини* | поврзано | слични вести* | слични статии*
            | слични објави* | останати вести* | други вести* | повеќе од | повеќе вести* | повеќе на оваа тема*
            | на оваа тема* | препорачано* | препорачуваме | ви препорачуваме | можеби ќе ве интересира*
            | не пропуштајте* | следна вест* | претходна вест* | избор на уредникот* | вести | топ вести*
            | погледнете и* | видете и*
        """,
        "sr": """
            povezane vesti* | povezani članci* | pročitajte još* | pročitajte i* | preporučujemo* | još vesti
            | повезане вести* | pročitajte više* | pročitajte takođe* | pročitaj još* | pročitaj i* | pročitaj više*
            | pročitajte na* | čitajte još* | čitaj još* | još na ovu temu* | više na ovu temu* | na ovu temu*
            | slične vesti* | slični članci* | slični tekstovi* | povezani tekstovi* | povezani sadržaj* | povezano
            | vezane vesti* | ostale vesti* | druge vesti* | druge vijesti* | još vesti iz* | još iz rubrike*
            | još iz kategorije* | više iz rubrike* | više iz kategorije* | više vesti* | najvažnije vesti*
            | glavne vesti* | vesti dana* | vest dana | izdvajamo | izdvojeno* | preporučeno* | preporuka za vas*
            | preporuka urednika* | izbor urednika* | možda vas zanima* | možda će vas zanimati*
            | moglo bi vas zanimati* | možda vam se svidi* | ne propustite* | sledeća vest* | sledeći članak*
            | sledeća objava* | prethodna vest* | prethodni članak* | prethodna objava* | bonus video* | pogledajte i*
            | pogledajte još* | pogledaj još* | vidi još* | прочитајте и* | прочитајте још* | прочитај још*
            | читајте још* | још на ову тему* | сличне вести* | слични чланци* | повезани чланци* | повезано
            | остале вести* | друге вести* | још вести* | издвајамо | препоручујемо | можда ће вас занимати*
            | не пропустите* | следећа вест* | претходна вест* | избор уредника* | погледајте још* | погледајте и*
            | више о* | povezane teme*
        """,
        "hr": """
            povezani članci* | pročitajte još* | pročitajte i* | preporučujemo* | povezano | možda će vas zanimati*
            | povezane vijesti* | povezane teme* | povezani sadržaj* | povezani članak* | vezani članci*
            | vezane vijesti* | slične vijesti* | slični članci* | pročitajte više* | pročitaj više* | pročitaj i*
            | čitajte još* | čitaj još* | još o temi* | više o temi* | još na temu* | na istu temu* | još iz rubrike*
            | više iz rubrike* | još vijesti* | više vijesti* | ostale vijesti* | druge vijesti* | druge novosti*
            | najvažnije vijesti* | vijesti dana* | vijesti | novosti | izdvojeno* | izdvajamo | preporučeno*
            | preporučamo | preporuka uredništva* | preporuke uredništva* | izbor urednika* | možda vas zanima*
            | moglo bi vas zanimati* | ovo će vas zanimati* | ne propustite* | sljedeći članak* | sljedeća vijest*
            | prethodni članak* | prethodna vijest* | pogledajte i* | pogledajte još* | pogledaj i*
            | nastavlja se nakon* | iz naše mreže* | sponzorirani članci*
        """,
        "bs": """
            povezane vijesti* | povezani članci* | pročitajte još* | pročitajte i* | više o temi* | ostale vijesti*
            | vezani članci* | preporučujemo* | izdvajamo | možda vas zanima* | pogledajte i*
        """,
        "sl": """
            preberite tudi* | povezane novice* | sorodne novice* | priporočamo* | več iz* | sorodni članki*
            | sorodne vsebine* | povezani članki* | povezane vsebine* | povezano | preberite še* | preberi tudi*
            | preberi še* | preberite več* | preberi več* | berite tudi* | več o temi* | več na to temo* | na to temo*
            | več novic* | druge novice* | ostale novice* | podobne novice* | podobni članki* | izbrano za vas*
            | izbor urednika* | izbor uredništva* | priporočeno* | morda vas zanima* | morda vas bo zanimalo*
            | ne spreglejte* | ne zamudite* | naslednji članek* | naslednja novica* | prejšnji članek*
            | prejšnja novica* | oglejte si tudi* | poglejte tudi* | novice | izpostavljeno*
        """,
        "sq": """
            lexo edhe* | lexoni edhe* | lexo gjithashtu* | lexoni gjithashtu* | lexo më shumë* | lexoni më shumë*
            | shiko edhe* | shikoni edhe* | shih edhe* | lajme të ngjashme* | artikuj të ngjashëm* | të ngjashme*
            | të lidhura* | lajme të lidhura* | artikuj të lidhur* | lajme të tjera* | të tjera nga* | më shumë nga
            | më shumë lajme* | në të njëjtën temë* | rekomandohet* | rekomandime* | mund t'ju interesojë*
            | mund t'ju pëlqejë* | mos humbisni* | artikulli i radhës* | artikulli paraprak* | artikulli tjetër*
            | lajmet kryesore* | lajmet e fundit dhe* | lajmet | zgjedhja e redaksisë*
        """,
        "el": """
            σχετικά* | σχετικά άρθρα* | διαβάστε επίσης* | διαβάστε ακόμα* | διαβάστε ακόμη* | διαβάστε περισσότερα*
            | δείτε επίσης* | δείτε ακόμα* | περισσότερα* | όλες οι ειδήσεις* | προτεινόμενα* | άλλα άρθρα* | ειδήσεις
            | αναλυτικά | επικαιρότητα | σχετικές ειδήσεις* | σχετικοί σύνδεσμοι* | σχετικό άρθρο* | σχετικό θέμα*
            | για το ίδιο θέμα* | στο ίδιο θέμα* | διαβάστε και* | διαβάστε σχετικά* | διαβάστε εδώ*
            | διαβάστε τη συνέχεια* | διάβασε επίσης* | διάβασε ακόμα* | διάβασε ακόμη* | διάβασε και*
            | διαβάστε ολόκληρο* | δείτε ακόμη* | δείτε και* | δείτε περισσότερα* | δες επίσης* | δες ακόμα* | δες και*
            | βλέπε επίσης* | άλλες ειδήσεις* | άλλα νέα* | άλλα θέματα* | περισσότερες ειδήσεις*
            | μπορεί να σας ενδιαφέρει* | μπορεί να σας ενδιαφέρουν* | ίσως σας ενδιαφέρει* | ίσως σας ενδιαφέρουν*
            | σας προτείνουμε | προτείνουμε | επιλογές συντακτών* | επιλογή συντακτών* | επιλογές της σύνταξης*
            | μην χάσετε* | μη χάσετε* | επόμενο άρθρο* | επόμενη είδηση* | προηγούμενο άρθρο* | προηγούμενη είδηση*
            | κυριότερες ειδήσεις* | κύριες ειδήσεις* | τα σημαντικότερα* | πρώτο θέμα | θέματα της ημέρας*
            | στην ίδια κατηγορία* | από την ίδια κατηγορία* | από το δίκτυο* | ροή
            | από το αρχείο
        """,
        "tr": """
            ilgili haberler* | ilgili haber | ilginizi çekebilir* | bunlar da ilginizi* | önerilen* | diğer haberler*
            | bunları da beğenebilirsiniz* | bunu da beğenebilirsiniz* | bunları beğenebilirsiniz*
            | benzer haberler* | ayrıca bakınız* | haberin devamı | ilgili içerikler* | ilgili içerik* | ilgili yazılar*
            | ilgili videolar* | ilgili makaleler* | bu haberle ilgili* | konuyla ilgili diğer*
            | * ile ilgili haberler | * ile ilgili diğer haberler | benzer içerikler* | benzer yazılar*
            | benzer konular* | bu da ilginizi çekebilir* | bunlar da var* | bunlara da bakın*
            | şunlar da ilginizi çekebilir* | ilginizi çekebilecek* | bunları da okuyun* | bunu da okuyun*
            | bunu da oku* | ayrıca okuyun* | ayrıca oku* | okumaya devam et* | devamını oku* | daha fazla haber*
            | daha fazla içerik* | diğer yazıları* | yazarın diğer yazıları* | yazarın son yazıları* | yazarın tüm yazıları* | diğer içerikler* | diğer gelişmeler*
            | diğer konular* | günün haberleri* | günün öne çıkan* | öne çıkanlar* | öne çıkan haberler* | manşetler*
            | manşet haberleri* | gündem haberleri* | önerilenler* | sizin için seçtiklerimiz* | sizin için seçtik*
            | editörün seçtikleri* | editörün seçimi* | editörün önerisi* | editör önerisi* | kaçırmayın* | kaçırma*
            | sıradaki haber* | sonraki haber* | önceki haber* | bir sonraki haber* | bir önceki haber* | sonraki yazı*
            | önceki yazı* | arşivden* | foto galeri* | video galeri* | galeri | galeriler | videolar | tüm haberler
            | reklam haberleri* | partnerlerimizden* | bakmadan geçme* | göz atın*
            | diğer galeriler* | diğer videolar* | diğer foto galeriler* | diğer eleştiriler*
        """,
        "az": """
            oxşar xəbərlər* | oxşar yazılar* | əlaqəli xəbərlər* | bu mövzuda* | mövzu ilə bağlı* | digər xəbərlər*
            | digər yazılar* | həmçinin oxuyun* | həmçinin bax* | bunu da oxu* | bunları da oxuyun* | ətraflı oxu*
            | davamını oxu* | tövsiyə edirik* | tövsiyə olunan* | günün xəbərləri* | günün xəbəri* | əsas xəbərlər*
            | növbəti xəbər* | əvvəlki xəbər* | xəbərlər | bütün xəbərlər* | maraqlı xəbərlər*
        """,
        "kk": """
            тағы оқыңыз* | тағы да оқыңыз* | оқи отырыңыз* | осы тақырыпта* | осы тақырып бойынша* | тақырып бойынша*
            | ұқсас жаңалықтар* | ұқсас материалдар* | ұқсас мақалалар* | басқа жаңалықтар* | өзге жаңалықтар*
            | байланысты жаңалықтар* | басты жаңалықтар* | басты жаңалық | барлық жаңалықтар* | келесі жаңалық*
            | алдыңғы жаңалық* | жаңалықтар | ұсынамыз | толығырақ оқу* | редакция таңдауы*
        """,
        "uz": """
            mavzuga oid* | mavzuga doir* | shu mavzuda* | boshqa yangiliklar* | o'xshash yangiliklar*
            | o‘xshash yangiliklar* | o‘xshash maqolalar* | tavsiya etamiz* | muharrir tanlovi* | muharrir tavsiyasi*
            | asosiy yangiliklar* | kun yangiliklari* | barcha yangiliklar* | batafsil o'qing* | yana o'qing*
            | yangiliklar | мавзуга оид* | шу мавзуда* | бошқа янгиликлар* | ўхшаш янгиликлар* | тавсия этамиз*
            | асосий янгиликлар* | кун янгиликлари* | барча янгиликлар* | янгиликлар
        """,
        "ru": """
            читай также* | читайте также* | читать также* | читать далее* | читайте ещё* | читайте еще* | ещё по теме*
            | еще по теме* | по теме* | материалы по теме* | новости по теме* | статьи по теме* | похожие*
            | похожие новости* | похожие материалы* | связанные* | другие новости* | другие материалы* | другие статьи*
            | новости | главные новости* | главное* | главное за день* | рекомендуем* | рекомендованное*
            | вам может быть интересно* | вас может заинтересовать* | смотрите также* | смотри также* | см. также*
            | новости партнеров* | новости партнёров* | новости сми* | материалы партнеров* | все новости*
            | в этом разделе | ещё новости | еще новости | сюжет | сюжеты | видео | фото | спецпроекты | что почитать*
            | материалы наших партнеров* | выбор редакции* | фото дня | в сюжете | ссылки по теме* | ещё по этой теме*
            | еще по этой теме* | также по теме* | подробнее по теме* | публикации по теме* | видео по теме*
            | материал по теме* | новость по теме* | статья по теме* | ещё в разделе* | еще в разделе*
            | также в разделе* | другие публикации* | новости раздела* | новости рубрики* | новости по тегу*
            | ещё на эту тему* | еще на эту тему* | читайте по теме* | читайте далее* | читать ещё* | читать еще*
            | читать дальше* | читать полностью | читайте на сайте* | читайте в номере* | что ещё почитать*
            | что еще почитать* | советуем почитать* | советуем прочитать* | мы рекомендуем | редакция рекомендует*
            | рекомендованные* | рекомендации редакции* | вам будет интересно* | вам также может быть интересно*
            | вам может понравиться* | интересное на сайте* | интересные материалы* | интересное в сети*
            | интересное по теме* | не пропустите* | не пропусти* | следующая новость* | следующая статья*
            | следующий материал* | следующая запись* | предыдущая новость* | предыдущая статья* | предыдущий материал*
            | предыдущая запись* | далее по теме | предыдущая и следующая | больше новостей* | больше материалов*
            | больше по теме* | смотрите ещё* | смотрите еще* | смотрите видео* | из архива* | главные темы*
            | главные события* | темы дня* | тема дня* | новости компаний* | новости smi* | новости сми2*
            | новости mediametrics* | партнерские материалы* | партнёрские материалы* | партнерские новости*
            | от партнеров* | от партнёров* | материалы партнёров* | все материалы сюжета* | ещё материалы*
            | еще материалы* | статьи автора* | все материалы автора* | все статьи автора* | ещё от автора*
            | фоторепортажи | фотогалереи | мультимедиа | инфографика | выбор читателей* | статьи дня* | новости мира*
            | материалы дня* | материал дня*
            | другие фотогалереи* | другие рецензии* | ещё рецензии* | еще рецензии* | другие видео* | ещё фото*
            | еще фото*
        """,
        "uk": """
            читайте також* | читати також* | схожі | по темі* | за темою* | новини партнерів* | рекомендуємо*
            | інші новини* | головне* | дивіться також* | посилання по темі* | матеріали по темі* | матеріали за темою*
            | новини по темі* | новини за темою* | статті по темі* | статті за темою* | публікації по темі*
            | публікації за темою* | ще по темі* | ще за темою* | ще на цю тему* | більше по темі* | більше за темою*
            | більше новин* | більше на цю тему* | читайте ще* | читайте далі* | читати далі* | читати більше*
            | читати ще* | читайте за темою* | читайте по темі* | пов'язані новини* | пов'язані матеріали*
            | пов'язані статті* | пов'язані теми* | схожі новини* | схожі статті* | схожі матеріали* | схожі публікації*
            | інші статті* | інші матеріали* | інші публікації* | ще новини* | новини розділу* | новини рубрики*
            | радимо прочитати* | радимо почитати* | рекомендовані* | рекомендоване* | вам може бути цікаво*
            | вам також може бути цікаво* | вас може зацікавити* | вас також може зацікавити* | вам буде цікаво*
            | цікаве по темі* | не пропустіть* | наступна новина* | наступна стаття* | наступний матеріал*
            | попередня новина* | попередня стаття* | попередній матеріал* | головні новини* | новини
            | тема дня* | теми дня* | всі новини* | усі новини* | вибір редакції* | матеріали партнерів*
            | партнерські матеріали* | новини компаній* | від партнерів* | з архіву* | відео по темі* | відео | фото
            | фоторепортажі | спецпроєкти | спецпроекти | сюжет | дивись також* | дивіться ще* | див. також*
            | статті автора*
            | інші рецензії* | інші фото* | інші відео*
        """,
        "be": """
            чытайце таксама* | чытаць таксама* | глядзіце таксама* | па тэме* | яшчэ па тэме* | матэрыялы па тэме*
            | навіны па тэме* | іншыя навіны* | іншыя матэрыялы* | падобныя навіны* | падобныя матэрыялы* | рэкамендуем
            | галоўныя навіны* | навіны | усе навіны* | чытаць далей* | чытайце яшчэ* | вам можа быць цікава*
            | выбар рэдакцыі*
        """,
        "ka": """
            მსგავსი სიახლეები* | მსგავსი ამბები* | მსგავსი სტატიები* | დაკავშირებული* | ამავე თემაზე* | ამ თემაზე*
            | თემაზე* | სხვა სიახლეები* | სხვა ამბები* | სხვა სტატიები* | სხვა ახალი ამბები* | ასევე წაიკითხეთ*
            | ასევე იხილეთ* | წაიკითხეთ ასევე* | წაიკითხეთ მეტი* | იხილეთ ასევე* | რეკომენდებული* | რედაქტორის რჩევით*
            | რედაქტორის არჩევანი* | მთავარი სიახლეები* | დღის სიახლეები* | დღის ამბები* | შემდეგი სტატია*
            | წინა სტატია* | სიახლეები | ყველა სიახლე* | ახალი ამბები
        """,
        "hy": """
            կարդացեք նաև* | կարդալ նաև* | կարդացեք ավելին* | տես նաև* | տեսեք նաև* | դիտեք նաև* | նման նյութեր*
            | նմանատիպ նյութեր* | նույն թեմայով* | թեմայով այլ* | թեմայի շուրջ* | առնչվող նյութեր* | առնչվող լուրեր*
            | այլ լուրեր* | այլ նյութեր* | այլ նորություններ* | այս բաժնի այլ* | խորհուրդ ենք տալիս* | գլխավոր լուրեր*
            | օրվա լուրեր* | հաջորդ նյութը* | նախորդ նյութը* | լուրեր | բոլոր լուրերը*
        """,
        "mn": """
            холбоотой мэдээ* | холбоотой мэдээнүүд* | холбоотой нийтлэл* | төстэй мэдээ* | ижил төстэй мэдээ*
            | бусад мэдээ* | бусад мэдээнүүд* | дэлгэрэнгүй унших* | үргэлжлүүлэн унших* | мөн уншаарай* | мөн үзээрэй*
            | санал болгож байна* | онцлох мэдээ* | өдрийн мэдээ* | дараагийн мэдээ* | өмнөх мэдээ* | мэдээ мэдээлэл
        """,
        "ar": """
            اقرأ أيضا* | اقرأ أيضاً* | اقرأ ايضا* | إقرأ أيضا* | اقرأ المزيد* | مواضيع ذات صلة* | أخبار ذات صلة*
            | مقالات ذات صلة* | ذات صلة* | المزيد* | المزيد من* | قد يعجبك* | موضوعات متعلقة* | أخبار متعلقة*
            | شاهد أيضا* | اقرأ أيضًا* | اقرأ ايضًا* | إقرأ أيضًا* | إقرأ ايضا* | اقرأ كذلك* | اقرأ أكثر* | إقرأ المزيد*
            | إقرأ أكثر* | اقرا ايضا* | أقرأ أيضا* | طالع أيضا* | طالع المزيد* | شاهد أيضًا* | شاهد ايضا* | شاهدوا أيضا*
            | أنظر أيضا* | انظر أيضا* | قد يهمك* | ربما يعجبك* | ربما يهمك* | اخبار متعلقة* | أخبار مرتبطة*
            | اخبار ذات صلة* | أخبار مشابهة* | مقالات مشابهة* | مقالات متعلقة* | مقالات مرتبطة* | مواضيع مشابهة*
            | مواضيع متعلقة* | مواضيع مرتبطة* | مواضيع ذات علاقة* | موضوعات ذات صلة* | موضوعات مشابهة* | موضوعات مرتبطة*
            | محتوى ذو صلة* | محتوى متعلق* | في نفس الموضوع* | حول نفس الموضوع* | من نفس القسم* | في نفس القسم*
            | في نفس السياق* | مزيد من الأخبار* | للمزيد | أخبار أخرى* | اخبار اخرى* | مقالات أخرى* | مواضيع أخرى*
            | موضوعات أخرى* | أخبار اخرى* | أخبار ساخنة* | أهم الأخبار* | اهم الاخبار* | أبرز الأخبار*
            | عناوين الأخبار* | العناوين الرئيسية* | اختيار المحرر* | اختيارات المحرر* | اختيارات المحررين* | اخترنا لك*
            | اخترنا لكم* | مختارات لك | ننصحك بقراءة* | نرشح لك* | نرشح لكم* | موصى به* | لا تفوت* | لا يفوتك*
            | الخبر التالي* | الخبر السابق* | المقال التالي* | المقال السابق* | الموضوع التالي* | الموضوع السابق*
            | معرض الصور* | ألبوم الصور* | كل الأخبار* | جميع الأخبار* | ملفات خاصة* | ملف خاص | تغطية خاصة
            | المقالات المشابهة* | روابط ذات صلة* | مقالات للكاتب*
            | من الأرشيف
        """,
        "fa": """
            مطالب مرتبط* | اخبار مرتبط* | بیشتر بخوانید* | پیشنهاد* | بیشتر بدانید* | مطلب مرتبط* | مطالب مشابه*
            | خبرهای مرتبط* | خبر مرتبط* | اخبار مشابه* | موضوعات مرتبط* | محتوای مرتبط* | لینک‌های مرتبط*
            | لینک های مرتبط* | بخوانید | همچنین بخوانید* | در همین زمینه* | در همین رابطه* | در این زمینه بخوانید*
            | بیشتر ببینید* | همچنین ببینید* | ببینید | ادامه مطلب* | ادامه خبر* | سایر اخبار* | سایر مطالب*
            | سایر خبرها* | اخبار دیگر* | دیگر اخبار* | مطالب دیگر* | دیگر خبرها* | مطالب پیشنهادی* | اخبار پیشنهادی*
            | خبرهای پیشنهادی* | پیشنهادات* | انتخاب سردبیر* | برگزیده‌ها* | برگزیده ها* | گزیده اخبار* | اخبار برگزیده*
            | عناوین برگزیده* | مهم‌ترین اخبار* | مهمترین اخبار* | مهمترین عناوین* | مهم‌ترین عناوین* | اخبار مهم*
            | اخبار ویژه* | اخبار روز* | اخبار امروز* | سرخط اخبار* | تیتر یک* | عناوین اخبار* | مطلب بعدی* | مطلب قبلی*
            | خبر بعدی* | خبر قبلی* | گزارش تصویری | از دست ندهید* | شاید برایتان جالب باشد* | شاید این مطالب*
            | ممکن است علاقه‌مند باشید* | وبگردی* | اخبار سایر رسانه‌ها* | مطالب بیشتر*
        """,
        "ps": "نور ولولئ* | دا هم ولولئ* | اړوند خبرونه* | اړوند مطالب* | ورته خبرونه* | نور خبرونه* | نور مطالب*",
        "he": """
            קראו גם* | קראו עוד* | כתבות נוספות* | עוד בנושא* | כתבות קשורות* | אולי יעניין אותך* | קרא עוד* | קרא גם*
            | לקריאה נוספת* | עוד כתבות* | עוד באתר* | עוד במדור* | עוד בקטגוריה* | עוד חדשות* | כתבות דומות*
            | כתבות מומלצות* | כתבות אחרונות בנושא* | ידיעות נוספות* | ידיעות קשורות* | חדשות נוספות* | נושאים קשורים*
            | תוכן קשור* | מאמרים קשורים* | מאמרים נוספים* | מומלצים* | מומלץ לקרוא* | המומלצים* | אולי יעניין אתכם*
            | אולי גם יעניין* | אולי תאהבו* | עשוי לעניין אותך* | יעניין אותך* | יעניין אתכם* | אל תפספסו* | אל תחמיצו*
            | הכתבה הבאה* | הכתבה הקודמת* | לכתבה הבאה* | לכתבה הקודמת* | בחירת העורכים* | בחירת העורך* | הכותרות*
            | חדשות היום* | ראו גם* | צפו גם* | גלריות | מבזקים | תוכן מקודם* | כתבות שאולי תאהבו*
            | כתבות שאולי פיספסתם*
            | מהארכיון
        """,
        "ur": """
            مزید پڑھیں* | متعلقہ خبریں* | یہ بھی پڑھیں* | مزید خبریں* | متعلقہ* | یہ بھی پڑھئے* | یہ بھی پڑھیے*
            | مزید پڑھئے* | مزید پڑھیے* | مزید جانیں* | مزید جانیے* | مزید تحاریر* | مزید دیکھیں* | یہ بھی دیکھیں*
            | یہ بھی دیکھئے* | اسی بارے میں* | اسی سے متعلق* | دیگر خبریں* | دوسری خبریں* | اہم خبریں* | آج کی خبریں*
            | بڑی خبریں* | ایڈیٹر کا انتخاب* | مدیر کا انتخاب* | تجویز کردہ* | اگلی خبر* | پچھلی خبر* | شہ سرخیاں*
            | سرخیاں*
            | آرکائیو سے
        """,
        "hi": """
            यह भी पढ़ें* | ये भी पढ़ें* | संबंधित खबरें* | संबंधित* | और पढ़ें* | अन्य खबरें* | यह भी पढ़े* | ये भी पढ़े* | इसे भी पढ़े*
            | यह भी देखें* | ये भी देखें* | इसे भी देखें* | और भी पढ़ें* | आगे पढ़ें* | पढ़ें ये भी* | पूरी खबर पढ़ें* | पूरी ख़बर पढ़ें* | सम्बंधित खबरें*
            | सम्बन्धित खबरें* | मिलती जुलती खबरें* | मिलती-जुलती खबरें* | इससे जुड़ी खबरें* | * से जुड़ी खबरें | और खबरें* | अन्य समाचार*
            | अन्य ख़बरें* | अन्य बड़ी खबरें* | दूसरी खबरें* | बड़ी खबरें* | बड़ी ख़बरें* | प्रमुख खबरें* | प्रमुख समाचार* | मुख्य समाचार*
            | मुख्य खबरें* | आज की खबरें* | आज का अखबार | सुर्खियां* | सुर्खियाँ* | संपादक की पसंद* | एडिटर्स पिक* | आपको यह भी पसंद*
            | आपके काम की खबर* | पसंद आ सकती* | अनुशंसित* | रेकमेंडेड* | चूकें नहीं* | मिस न करें* | अगली खबर* | अगला लेख*
            | अगला आर्टिकल* | पिछली खबर* | पिछला लेख* | फोटो गैलरी* | वीडियो | तस्वीरें | वेब स्टोरीज* | वेब स्टोरी* | और देखें*
            | और भी देखें* | टॉप खबरें* | टॉप न्यूज*
            | आर्काइव से
        """,
        "bn": """
            আরও পড়ুন* | আরো পড়ুন* | সম্পর্কিত* | আরও সংবাদ* | আরও খবর* | আরো খবর* | আরো সংবাদ* | আরও দেখুন* | আরো দেখুন*
            | আরও জানুন* | এ সম্পর্কিত* | এ বিষয়ে আরও* | এ বিভাগের আরও* | এ বিভাগের আরো* | এই বিভাগের আরও*
            | এই বিভাগের আরো* | এ জাতীয় আরও* | এ জাতীয় আরো* | এ ক্যাটাগরির আরো* | এই ক্যাটাগরির আরো* | * থেকে আরও পড়ুন
            | একই বিভাগের* | সংশ্লিষ্ট খবর* | সংশ্লিষ্ট সংবাদ* | অন্যান্য খবর* | অন্যান্য সংবাদ* | অন্য খবর* | প্রধান খবর*
            | প্রধান সংবাদ* | শীর্ষ খবর* | শীর্ষ সংবাদ* | শিরোনাম* | আজকের খবর* | সম্পাদকের পছন্দ* | নির্বাচিত সংবাদ*
            | নির্বাচিত খবর* | নির্বাচিত | আপনার জন্য* | আপনার পছন্দ হতে পারে* | পরবর্তী খবর* | পূর্ববর্তী খবর* | আগের সংবাদ*
            | পরবর্তী সংবাদ* | আগের খবর* | পরের খবর* | পরের সংবাদ* | ফটো গ্যালারি* | ফটোগ্যালারি* | ভিডিও গ্যালারি*
            | বিশেষ সংবাদ*
        """,
        "mr": """
            हेही वाचा* | हे ही वाचा* | हे पण वाचा* | हेही पहा* | हेही पाहा* | आणखी वाचा* | अधिक वाचा* | पुढे वाचा*
            | संबंधित बातम्या* | संबंधित बातमी* | संबंधित लेख* | इतर बातम्या* | अन्य बातम्या* | आणखी बातम्या* | अधिक बातम्या*
            | महत्त्वाच्या बातम्या* | महत्वाच्या बातम्या* | ठळक बातम्या* | मुख्य बातम्या*
            | संपादकांची निवड* | तुम्हाला आवडेल* | पुढील बातमी* | मागील बातमी* | फोटो गॅलरी* | व्हिडिओ | फोटो | वेब स्टोरीज*
            | शिफारस
        """,
        "gu": """
            આ પણ વાંચો* | આ પણ જુઓ* | વધુ વાંચો* | આગળ વાંચો* | સંબંધિત સમાચાર* | સંબંધિત લેખ* | અન્ય સમાચાર* | બીજા સમાચાર*
            | વધુ સમાચાર* | મુખ્ય સમાચાર* | ટોપ ન્યૂઝ* | આજના સમાચાર* | આગામી સમાચાર* | ફોટો ગેલેરી* | વીડિયો | વેબ સ્ટોરી*
        """,
        "pa": """
            ਇਹ ਵੀ ਪੜ੍ਹੋ* | ਇਹ ਵੀ ਵੇਖੋ* | ਇਹ ਵੀ ਦੇਖੋ* | ਹੋਰ ਪੜ੍ਹੋ* | ਅੱਗੇ ਪੜ੍ਹੋ* | ਸੰਬੰਧਿਤ ਖ਼ਬਰਾਂ* | ਸਬੰਧਤ ਖ਼ਬਰਾਂ* | ਸੰਬੰਧਿਤ | ਹੋਰ ਖ਼ਬਰਾਂ*
            | ਹੋਰ ਖਬਰਾਂ* | ਮੁੱਖ ਖ਼ਬਰਾਂ* | ਮੁੱਖ ਖਬਰਾਂ* | ਵੀਡੀਓ | ਤਸਵੀਰਾਂ
        """,
        "ta": """
            தொடர்புடைய* | மேலும் படிக்க* | இதையும் படிக்க* | இதையும் படியுங்கள்* | இதையும் வாசிக்க* | இதையும் பாருங்கள்*
            | மேலும் வாசிக்க* | மேலும் படியுங்கள்* | மேலும் காண்க* | மேலும் செய்திகள்* | பிற செய்திகள்* | மற்ற செய்திகள்*
            | முக்கிய செய்திகள்* | முக்கியச் செய்திகள்* | தலைப்புச் செய்திகள்* | இன்றைய செய்திகள்* | பரிந்துரைக்கப்பட்ட* | பரிந்துரை
            | ஆசிரியர் தேர்வு* | அடுத்த செய்தி* | முந்தைய செய்தி* | வீடியோ | புகைப்படங்கள் | புகைப்பட தொகுப்பு* | செய்திகள்
        """,
        "te": """
            ఇవి కూడా చదవండి* | ఇది కూడా చదవండి* | ఇదీ చదవండి* | ఇవీ చదవండి* | ఇవి చదవండి* | ఇవీ చూడండి* | ఇది చదవండి* | మరింత చదవండి*
            | ఇంకా చదవండి* | మరిన్ని వార్తలు* | సంబంధిత వార్తలు* | సంబంధిత కథనాలు* | ఇతర వార్తలు* | ముఖ్య వార్తలు* | ప్రధాన వార్తలు*
            | నేటి వార్తలు* | టాప్ న్యూస్* | టాప్ స్టోరీస్* | మీకు నచ్చవచ్చు* | మీరు మెచ్చే* | తరువాతి వార్త* | ఫోటో గ్యాలరీ* | వీడియోలు | వీడియో | ఫోటోలు
            | వార్తలు
        """,
        "kn": """
            ಇದನ್ನೂ ಓದಿ* | ಇದನ್ನು ಓದಿ* | ಇದನ್ನೂ ನೋಡಿ* | ಇವನ್ನೂ ಓದಿ* | ಮತ್ತಷ್ಟು ಓದಿ* | ಇನ್ನಷ್ಟು ಓದಿ* | ಹೆಚ್ಚು ಓದಿ* | ಸಂಬಂಧಿತ ಸುದ್ದಿ*
            | ಸಂಬಂಧಿತ ಸುದ್ದಿಗಳು* | ಸಂಬಂಧಿತ ಲೇಖನಗಳು* | ಇತರ ಸುದ್ದಿಗಳು* | ಇತರೆ ಸುದ್ದಿ* | ಪ್ರಮುಖ ಸುದ್ದಿಗಳು* | ಪ್ರಮುಖ ಸುದ್ದಿ* | ಮುಖ್ಯಾಂಶಗಳು*
            | ಇಂದಿನ ಸುದ್ದಿ* | ನಿಮಗೆ ಇಷ್ಟವಾಗಬಹುದು* | ಫೋಟೋ ಗ್ಯಾಲರಿ* | ವಿಡಿಯೋ | ಫೋಟೋ
        """,
        "ml": """
            ഇതും വായിക്കുക* | ഇതും വായിക്കാം* | ഇതുകൂടി വായിക്കുക* | ഇതും കാണുക* | കൂടുതൽ വായിക്കുക* | കൂടുതൽ വാർത്തകൾ* | കൂടുതൽ വായനയ്ക്ക്*
            | തുടർന്ന് വായിക്കുക* | ബന്ധപ്പെട്ട വാർത്തകൾ* | അനുബന്ധ വാർത്തകൾ* | മറ്റ് വാർത്തകൾ* | മറ്റു വാർത്തകൾ* | പ്രധാന വാർത്തകൾ*
            | ഇന്നത്തെ വാർത്തകൾ* | നിങ്ങൾക്ക് ഇഷ്ടപ്പെട്ടേക്കാം* | എഡിറ്റേഴ്സ് പിക്ക്* | വീഡിയോ | ചിത്രങ്ങൾ | വാർത്തകൾ
        """,
        "si": """
            තවත් කියවන්න* | වැඩිදුර කියවන්න* | මෙයත් කියවන්න* | අදාළ පුවත්* | අදාළ ලිපි* | සම්බන්ධිත පුවත්* | තවත් පුවත්* | වෙනත් පුවත්*
            | ප්‍රධාන පුවත්* | අද පුවත්* | පුවත්
        """,
        "ne": """
            यो पनि पढ्नुहोस्* | यो पनि पढ्नुस्* | यी पनि पढ्नुहोस्* | यो पनि हेर्नुहोस्* | थप पढ्नुहोस्* | पूरा पढ्नुहोस्* | सम्बन्धित खबर*
            | सम्बन्धित समाचार* | सम्बन्धित | अन्य समाचार* | अन्य खबर* | थप समाचार* | थप खबर* | मुख्य समाचार* | प्रमुख समाचार*
            | आजका समाचार* | सम्पादकको रोजाइ* | भिडियो | तस्बिर | फोटो फिचर* | छुटाउनुभयो कि* | छुटाउनु भयो कि*
        """,
        "id": """
            baca juga* | baca selengkapnya* | berita terkait* | artikel terkait* | terkait* | lihat juga*
            | berita lainnya* | artikel lainnya* | rekomendasi* | pilihan editor* | simak juga* | baca berita lainnya*
            | baca lebih lanjut* | baca lebih lengkap* | baca artikel lainnya* | baca pula* | simak berita*
            | simak pula* | lihat lainnya* | lihat pula* | lihat artikel lainnya* | berita sebelumnya*
            | berita selanjutnya* | berita berikutnya* | artikel sebelumnya* | artikel selanjutnya*
            | artikel berikutnya* | berita utama* | berita pilihan* | berita rekomendasi* | berita menarik lainnya*
            | berita lain* | artikel lain* | artikel pilihan* | artikel menarik lainnya* | konten terkait*
            | tulisan terkait* | pos terkait* | posting terkait* | mungkin anda suka* | anda mungkin suka*
            | anda mungkin menyukai* | anda mungkin juga suka* | mungkin anda tertarik* | anda mungkin tertarik*
            | kamu mungkin suka* | direkomendasikan* | jangan lewatkan* | jangan terlewatkan* | pilihan redaksi*
            | pilihan untukmu* | pilihan untuk anda* | sorotan* | headline | berita hari ini* | berita foto*
            | galeri foto* | video | video terkait* | video pilihan* | selengkapnya* | lanjutkan membaca* | tonton juga*
            | tonton video* | saksikan juga* | lebih banyak dari | kabar lainnya* | kabar terkait* | indeks berita*
            | galeri lainnya* | foto lainnya* | video lainnya*
        """,
        "ms": """
            baca juga* | berita berkaitan* | artikel berkaitan* | artikel lain* | lagi berita* | baca lagi*
            | baca seterusnya* | baca selanjutnya* | berita lain* | artikel pilihan* | artikel berkenaan*
            | topik berkaitan* | berita sebelum* | berita seterusnya* | berita utama* | berita pilihan*
            | pilihan editor* | pilihan pengarang* | disyorkan* | cadangan untuk anda* | anda mungkin meminati*
            | anda mungkin suka* | mungkin anda minat* | jangan lepaskan* | tonton juga* | lagi artikel* | galeri
        """,
        "vi": """
            tin liên quan* | bài liên quan* | xem thêm* | đọc thêm* | tin cùng chuyên mục* | tin khác*
            | tin tức liên quan* | tin bài liên quan* | các tin liên quan* | các bài liên quan* | bài viết liên quan*
            | bài báo liên quan* | chủ đề liên quan* | nội dung liên quan* | tin cùng chủ đề* | tin cùng loại*
            | cùng chuyên mục* | cùng chủ đề* | tin trong chuyên mục* | các tin khác* | các tin đã đưa* | tin đã đưa*
            | các bài khác* | bài khác* | bài viết khác* | tin cũ hơn* | tin mới hơn* | các tin cũ hơn*
            | các tin mới hơn* | có thể bạn quan tâm* | có thể bạn thích* | bạn có thể quan tâm* | bạn có thể thích*
            | bạn nên đọc* | mời đọc thêm* | mời xem thêm* | đọc tiếp* | xem tiếp* | tin đề xuất* | dành cho bạn*
            | tin đọc thêm* | tin bài khác* | tin tiêu điểm* | tiêu điểm* | tin tức trong ngày* | tin chính*
            | tin quan trọng* | đừng bỏ lỡ* | không thể bỏ lỡ* | bài tiếp theo* | bài trước* | bài sau* | tin tiếp theo*
            | tin trước* | video | ảnh | thư viện ảnh* | tin ảnh* | biên tập viên chọn* | tin nổi bật trong ngày*
            | dòng sự kiện*
        """,
        "tl": """
            basahin din* | basahin ang iba pa* | basahin | magbasa pa* | panoorin din* | kaugnay na balita*
            | kaugnay na mga balita* | mga kaugnay na balita* | iba pang balita* | iba pang mga balita* | mga balita
            | susunod na balita* | nakaraang balita* | pangunahing balita* | mga pangunahing balita* | tingnan din*
        """,
        "th": """
            ข่าวที่เกี่ยวข้อง* | บทความที่เกี่ยวข้อง* | อ่านเพิ่มเติม* | แนะนำ | อ่านข่าวที่เกี่ยวข้อง* | ข่าวเกี่ยวข้อง* | ข่าวเกี่ยวเนื่อง*
            | เรื่องที่เกี่ยวข้อง* | เนื้อหาที่เกี่ยวข้อง* | ข่าวอื่นๆ* | ข่าวอื่น ๆ* | ข่าวอื่นในหมวด* | ข่าวในหมวด* | อ่านต่อ* | อ่านข่าวเพิ่มเติม*
            | อ่านข่าวอื่นๆ* | อ่านข่าวต้นฉบับ* | อ่านเรื่องนี้ต่อ* | ข่าวเพิ่มเติม* | เรื่องที่คุณอาจสนใจ* | ข่าวที่คุณอาจสนใจ* | คุณอาจสนใจ*
            | เรื่องอื่นๆ ที่น่าสนใจ* | ข่าวที่น่าสนใจ* | เรื่องน่าสนใจ* | ข่าวแนะนำ* | เรื่องแนะนำ* | บทความแนะนำ* | คอนเทนต์แนะนำ*
            | แนะนำสำหรับคุณ* | ข่าวเด่น* | ข่าวสำคัญ* | ข่าวต่อไป* | ข่าวถัดไป* | ข่าวก่อนหน้า* | บทความถัดไป* | บทความก่อนหน้า*
            | เรื่องถัดไป* | เรื่องก่อนหน้า* | ดูเพิ่มเติม* | ชมคลิป* | คลิปวิดีโอ | แกลเลอรี | ภาพข่าว | ห้ามพลาด* | อย่าพลาด*
        """,
        "lo": "ຂ່າວທີ່ກ່ຽວຂ້ອງ* | ຂ່າວອື່ນໆ* | ອ່ານເພີ່ມເຕີມ* | ອ່ານຕໍ່* | ຂ່າວແນະນຳ*",
        "km": """
            អត្ថបទទាក់ទង* | អត្ថបទពាក់ព័ន្ធ* | ព័ត៌មានពាក់ព័ន្ធ* | ព័ត៌មានទាក់ទង* | អានបន្ត* | អានបន្ថែម* | ព័ត៌មានផ្សេងទៀត*
            | អត្ថបទផ្សេងទៀត*
        """,
        "my": "ဆက်စပ်သတင်းများ* | ဆက်စပ် သတင်းများ* | ဆက်ဖတ်ရန်* | ဆက်လက်ဖတ်ရှုရန်* | အခြားသတင်းများ* | ပိုမိုဖတ်ရှုရန်* | ဆက်စပ်ဆောင်းပါးများ*",
        "zh": """
            相关* | 相關* | 相关新闻* | 相關新聞* | 相关阅读* | 相关文章* | 相关链接* | 相关报道* | 相关推荐*
            | 延伸阅读* | 延伸閱讀* | 更多* | 更多新闻* | 推荐* | 推薦* | 推荐阅读* | 推荐新闻* | 猜你喜欢* | 猜你喜歡*
            | 您可能* | 你可能* | 上一篇* | 下一篇* | 精彩推荐* | 编辑推荐* | 图片新闻* | 图片推荐* | 热点推荐* | 要闻*
            | 新闻推荐* | 视频 | 视频推荐* | 精彩图片* | 图片 | 专题* | 精彩专题* | 看过本文的人还看过*
            | 返回* | 阅读推荐* | 热门图片 | 热点视频* | 专题图片 | 同类文章* | 同類文章* | 同主题文章* | 本类推荐*
            | 为您推荐* | 為您推薦* | 为你推荐* | 為你推薦* | 猜您喜欢* | 猜你想看* | 還想看* | 还想看*
            | 大家还在看* | 大家都在看* | 大家正在看* | 大家也看了* | 看了又看* | 别人在看* | 其他人也在看* | 其他新闻*
            | 其他新聞* | 其他文章* | 其它文章* | 上一则* | 下一则* | 上一則* | 下一則* | 上一条* | 下一条* | 上篇文章*
            | 下篇文章* | 前一篇* | 後一篇* | 后一篇* | 頭條新聞* | 头条新闻* | 今日头条* | 头条推荐* | 焦點新聞*
            | 焦点新闻* | 焦点图片* | 今日焦點* | 重点推荐* | 重點新聞* | 编辑精选* | 編輯精選* | 編輯推薦* | 精選文章*
            | 精选文章* | 精彩内容* | 精彩专栏* | 精彩视频* | 精彩图文* | 精彩阅读* | 图文推荐* | 图说天下* | 高清图集*
            | 组图推荐* | 图集推荐* | 影片推薦* | 视频新闻* | 今日推荐* | 今日推薦* | 本网推荐* | 站内推荐* | 栏目推荐*
            | 频道推荐* | 频道精选* | 特别推荐* | 特別推薦* | 特别关注* | 特別報導 | 热点专题* | 新闻专题* | 往期回顾*
            | 往期精选* | 往期文章* | 继续阅读* | 繼續閱讀* | 閱讀更多* | 阅读更多* | 查看更多* | 点击阅读*
            | 点击查看更多* | 阅读下一篇* | 閱讀下一篇* | 新闻链接* | 友情推荐* | 不要错过* | 不容錯過* | 延伸收看*
            | 延伸收听* | 同場加映* | 参考阅读* | 參考閱讀* | 其他火線新聞* | 焦點訊息* | 每日推荐* | 论坛热帖*
            | 視頻推薦* | 熱門推薦影音*
        """,
        "ja": """
            関連記事* | 関連ニュース* | 関連リンク* | 関連* | あわせて読みたい* | 合わせて読みたい* | おすすめ*
            | おすすめ記事* | オススメ* | こちらも* | この記事を読んだ人* | 注目* | 注目の記事* | 次の記事* | 前の記事*
            | トピックス* | 主なニュース* | 合わせて読む* | あわせて読む* | 併せて読みたい* | こちらの記事も*
            | この記事も読まれて* | この記事を見た人* | この記事に関連* | この記事の関連* | この記事もおすすめ*
            | 続きを読む* | 続きはこちら* | もっと見る* | もっと読む* | 次に読む* | 次のニュース* | 前のニュース* | 次へ
            | 前へ | ほかの記事* | 他の記事* | その他の記事* | その他のニュース* | ほかのニュース* | 他のニュース*
            | 同じカテゴリの記事* | 同じカテゴリー* | 同じジャンル* | このカテゴリの記事* | お薦め* | イチオシ*
            | イチ押し* | ピックアップ* | 編集部おすすめ* | 編集部のおすすめ* | 編集部イチオシ* | 主要ニュース*
            | トップニュース* | ヘッドライン* | 今日の注目* | あなたへのおすすめ* | あなたにおすすめ*
            | 特集一覧* | 写真特集 | 写真ニュース | 動画ニュース | フォトギャラリー | バックナンバー* | 過去の記事*
            | 記事一覧* | ニュース一覧* | もっと見たい* | 読まれています*
            | その他の写真* | その他のレビュー*
        """,
        "ko": """
            관련 기사* | 관련기사* | 관련 뉴스* | 추천* | 추천 기사* | 함께 볼만한* | 주요뉴스* | 주요 뉴스*
            | 이 기사와 함께* | 많이 본 관련* | 관련 콘텐츠* | 관련 글* | 관련글* | 관련뉴스* | 관련 영상*
            | 관련 키워드 기사 | 관련 이슈* | 관련링크* | 이 기사 관련* | 이 시각 주요* | 이 시각 헤드라인*
            | 이시각 주요뉴스* | 이 기사도* | 이 뉴스도* | 이런 기사* | 이런 뉴스는 어때요* | 이 기사를 본* | 이 글도*
            | 더 많은 기사* | 더 많은 뉴스* | 더보기* | 더 보기* | 더 읽기* | 다른 기사* | 다른기사* | 다른 뉴스*
            | 다음 기사* | 다음기사* | 이전 기사* | 이전기사* | 다음 글* | 이전 글* | 다음글* | 이전글* | 같은 카테고리*
            | 해당 기자의* | 이 기자의 다른 기사* | 기자의 다른 기사* | * 기자의 다른기사 보기 | 함께 보면 좋은*
            | 함께 읽으면 좋은* | 함께 본 기사* | 함께 많이 본* | 같이 볼만한* | 당신을 위한 추천* | 당신이 좋아할만한*
            | 당신이 관심 있을* | 놓치면 안 되는* | 놓치지 마세요* | 편집자 추천* | 에디터 추천* | 에디터 픽*
            | 에디터스 픽* | 핫이슈* | 핫 이슈* | 핫클릭* | 핫 클릭* | 핫뉴스* | 포토뉴스* | 포토 뉴스* | 동영상 뉴스*
            | 주요기사* | 주요 기사* | 헤드라인* | 오늘의 뉴스* | 오늘의 주요뉴스* | 오늘의 추천* | 오늘의 핫*
            | 섹션 기사* | 섹션뉴스* | 기획·연재 | 기획/연재 | 파워링크 | 지금 뜨는 뉴스*
            | 아카이브에서
            | 다른 리뷰* | 다른 포토*
        """,
        "sw": """
            soma pia* | habari zinazohusiana* | habari nyingine* | soma zaidi* | pia soma* | endelea kusoma*
            | habari zinazofanana* | habari nyinginezo* | habari zaidi* | taarifa zinazohusiana* | makala nyingine*
            | makala zinazohusiana* | makala zaidi* | tazama pia* | angalia pia* | unaweza pia kupenda* | zaidi kutoka*
            | habari kuu* | habari za leo* | habari kubwa* | habari
        """,
        "am": """
            በተጨማሪ ያንብቡ* | ተጨማሪ ያንብቡ* | ተያያዥ ዜናዎች* | ተዛማጅ ዜናዎች* | ተዛማጅ ጽሑፎች* | ተያያዥ ጽሑፎች* | ሌሎች ዜናዎች* | ተጨማሪ ዜናዎች*
            | ዋና ዋና ዜናዎች* | ይህንንም ያንብቡ*
        """,
        "ha": """
            karanta kuma* | karanta wannan* | karanta ƙari* | karin labarai* | ƙarin labarai* | labarai masu alaka*
            | labarai masu alaƙa* | wasu labarai* | sauran labarai* | manyan labarai* | labarai
        """,
        "yo": """
            ka siwaju* | ka èyí náà* | ìròyìn tó jọ* | ìròyìn míràn* | àwọn ìròyìn míràn* | àwọn ìròyìn mìíràn*
            | kà síi* | kà sí i* | ẹ tún lè kà* | ìròyìn
        """,
        "ig": "gụkwuo* | gụọ kwa* | akụkọ ndị ọzọ* | akụkọ ndị metụtara*",
        "zu": """
            funda olunye udaba* | funda nezinye izindaba* | funda ezinye izindaba* | funda nalolu daba*
            | funda nalokhu* | funda kabanzi* | funda okuningi* | ezinye izindaba* | izindaba ezihlobene*
            | izindaba ezifanayo* | olunye udaba* | izindaba
        """,
        "xh": "funda ngakumbi* | funda kwakhona* | ezinye iindaba* | iindaba ezinxulumene*",
        "so": """
            sidoo kale akhri* | sidoo kale akhriso* | akhri sidoo kale* | akhri wax dheeraad ah*
            | akhriso wax dheeraad ah* | akhriso dheeraad* | wararka la xiriira* | warar la xiriira* | warar kale*
            | wararka kale* | wararka ugu muhiimsan* | warar dheeraad ah* | wararka
        """,
        "mt": """
            aqra wkoll* | aqra iktar* | aktar aħbarijiet* | aħbarijiet oħra* | artikli relatati* | relatati*
            | ara wkoll* | aktar minn* | aħbarijiet
        """,
        "cy": """
            darllenwch hefyd* | darllen mwy* | darllenwch fwy* | mwy o straeon* | mwy ar y stori* | mwy am y stori*
            | straeon perthnasol* | straeon eraill* | erthyglau perthnasol* | newyddion eraill* | mwy o newyddion*
            | hefyd o ddiddordeb* | pynciau cysylltiedig* | prif straeon* | newyddion
        """,
        "ga": """
            léigh freisin* | léigh tuilleadh* | tuilleadh nuachta* | scéalta eile* | scéalta gaolmhara*
            | ailt ghaolmhara* | tuilleadh ón* | tuilleadh scéalta* | nuacht eile* | nuacht
        """,
    },
    Label.POPULAR: {
        "en": """
            most read* | most popular* | most viewed* | most shared* | most emailed* | most e-mailed* | most commented*
            | most discussed* | most watched* | most talked about* | most clicked* | most recent & popular
            | most trending | most liked* | popular* | popular stories* | popular posts* | popular articles*
            | popular now* | popular news* | popular on* | popular in* | popular this week | trending* | trending now*
            | trending stories* | trending articles* | trending news* | trending topics* | what's trending*
            | now trending* | top 10* | top ten* | top 5 | top five* | top read* | top reads* | top searches
            | what's hot* | what's popular* | hot topics | hot news | hot stories | hottest* | best read | best rated
            | top rated* | highest rated | readers' favourites | reader favorites | reader picks | people are reading*
            | what people are reading* | what readers are reading | viral | buzz | chart toppers | popular searches
            | top searched* | top trending* | most active | hot on* | most enjoyed* | the most read* | most visited*
            | most downloaded* | top stories this week* | top stories today*
        """,
        "de": """
            meistgelesen* | meistgelesene* | meist gelesen* | meistgeklickt* | meistgesehen* | meistkommentiert*
            | meistgeteilt* | meistdiskutiert* | am meisten* | meist diskutiert | beliebt* | beliebte* | beliebteste*
            | die beliebtesten* | top 10* | top-10* | top 5 | die meistgelesenen* | häufig gelesen* | viel gelesen*
            | meistgenutzt* | im trend* | trending* | trends | oft gelesen* | das lesen andere* | bestseller
            | am häufigsten gelesen* | am häufigsten geteilt* | was andere lesen* | das wird gelesen* | jetzt gelesen*
            | jetzt beliebt* | gerade beliebt* | gerade gelesen* | aktuell beliebt* | aktuell gelesen*
            | derzeit beliebt* | zurzeit beliebt* | top-themen des tages* | top-meldungen* | top-news*
        """,
        "fr": """
            les plus lus* | les plus* | le plus lu* | articles les plus lus* | plus lus* | plus populaires*
            | populaires* | populaire* | tendances* | tendance* | les + lus* | les | top 5 | top 10* | le top*
            | articles populaires* | articles les plus consultés* | les mieux notés* | les articles les plus lus*
            | plus consultés* | plus commentés* | sujets populaires* | sujets du moment* | les sujets du moment*
            | actuellement populaire* | en vogue*
        """,
        "es": """
            lo más leído* | lo más visto* | lo más* | los más leídos* | los más vistos* | las más leídas*
            | las más vistas* | más leídas* | más leídos* | más leído* | más vistas* | más visto* | más populares*
            | más compartidas | más comentadas* | populares* | popular* | tendencias* | lo + leído* | lo + visto*
            | leídas | vistas | leído | top 10* | ranking | las noticias más leídas* | las noticias más vistas*
            | noticias más leídas* | noticias más vistas* | artículos más leídos* | notas más leídas*
            | notas más vistas* | las más populares* | las más comentadas* | más comentado* | más compartido*
            | más popular | noticias populares* | artículos populares* | entradas populares* | temas del momento*
            | lo que otros leen* | lo que están leyendo* | en tendencia* | trending*
        """,
        "pt": """
            mais lidas* | mais lidos* | mais vistas* | mais vistos* | as mais lidas* | mais populares*
            | mais acessadas* | mais comentadas* | populares* | em alta* | tendências* | o mais lido*
            | as mais populares* | as mais vistas* | mais lida* | mais lido* | mais comentados* | mais compartilhadas*
            | mais partilhadas* | mais acessados* | notícias mais lidas* | notícias mais vistas* | artigos mais lidos*
            | matérias mais lidas* | postagens mais visitadas* | posts populares* | postagens populares*
            | artigos populares* | notícias populares* | trending* | assuntos do momento* | tópicos em alta*
            | bombando* | em tendência*
        """,
        "it": """
            i più letti* | più letti* | più lette* | le più lette* | i più visti* | più visti* | più popolari*
            | i più popolari* | articoli più letti* | tendenze* | di tendenza* | popolari* | i più condivisi
            | più commentati* | gli articoli più letti* | articoli popolari* | le notizie più lette*
            | notizie più lette* | i più cliccati* | più cliccati* | più condivisi* | in tendenza* | trending*
            | argomenti del momento* | oggi si parla di* | video più visti* | i video più visti*
        """,
        "ca": """
            el més llegit* | més llegit* | més llegides* | el més vist* | les més llegides* | els més llegits*
            | més vistes* | més vist* | el més comentat* | més comentades* | el més popular* | populars | tendències
            | notícies populars* | articles populars*
        """,
        "gl": """
            o máis lido* | máis lidas* | máis lido* | o máis visto* | o máis comentado* | novas máis lidas*
            | tendencias
        """,
        "eu": "irakurriena* | irakurrienak* | gehien irakurriak* | gehien irakurritakoak* | ikusienak*",
        "nl": """
            meest gelezen* | meestgelezen* | best gelezen* | populair* | populaire* | meest bekeken* | trending*
            | veelgelezen* | nu populair | meest besproken* | meest gedeeld* | meest gereageerd* | veel gelezen*
            | nu veel gelezen* | nu het meest gelezen* | goed gelezen* | uitgelichte berichten*
        """,
        "af": "gewildste | mees gelese* | meeste gelees* | meesgelese* | gewilde artikels*",
        "sv": """
            mest läst* | mest lästa* | populärt* | populära* | populäraste* | mest delat* | trendar* | topplista*
            | mest kommenterat* | mest delade* | mest sett* | mest sedda* | populärast* | trending*
        """,
        "no": """
            mest lest* | mest leste* | mest sett* | populært* | populære* | mest delt* | mest delte* | mest kommentert*
            | trender nå* | trending*
        """,
        "da": """
            mest læst* | mest læste* | mest sete* | populære* | populært* | mest delte* | mest kommenterede*
            | trending*
        """,
        "fi": """
            luetuimmat* | suosituimmat* | suosittua* | katsotuimmat* | suositut* | luetuimpia* | luetuinta*
            | eniten luetut* | kommentoiduimmat* | keskustelluimmat* | jaetuimmat* | suosittu juuri nyt* | suosituinta*
            | nyt luetaan* | trendaa*
        """,
        "is": """
            mest lesið* | vinsælt* | mest skoðað* | mest lesnar* | mest lesnu* | mest lesna* | vinsælast
            | vinsælar fréttir*
        """,
        "et": """
            enim loetud* | loetuim* | loetuimad* | loetumad* | populaarsemad* | populaarne | populaarseimad*
            | enim vaadatud* | enim kommenteeritud* | kommenteerituimad* | kommenteeritumad* | hetkel kuum*
            | hetkel populaarne* | populaarsed lood* | populaarsed artiklid*
        """,
        "lv": """
            lasītākie* | lasītākais* | lasītākās* | visvairāk lasītie* | populārākie* | populārākais* | populārākās*
            | skatītākie* | komentētākie* | šobrīd lasa*
        """,
        "lt": """
            skaitomiausi* | skaitomiausia* | skaitomiausios* | populiariausi* | populiariausios* | populiariausia*
            | populiaru | populiarūs straipsniai* | dažniausiai skaitomi* | labiausiai skaitomi*
            | daugiausiai skaitomi* | komentuojamiausi* | karščiausios naujienos* | šiuo metu skaito*
        """,
        "pl": """
            najczęściej czytane* | najpopularniejsze* | najchętniej czytane* | popularne* | popularne teraz
            | popularne wpisy | na topie* | najczęściej komentowane* | najczęściej oglądane* | hity dnia*
            | gorące tematy* | ranking | najczęściej wyświetlane* | najczęściej wybierane* | najczęściej udostępniane*
            | najbardziej popularne* | najchętniej oglądane* | najlepiej oceniane* | najlepsze artykuły*
            | najwięcej komentarzy* | najwyżej oceniane* | ostatnio czytane* | ostatnio popularne* | na czasie* | top 5
            | top 10* | top artykuły* | top tygodnia* | hity tygodnia* | hity internetu* | czytane teraz*
            | teraz czytane* | gorące newsy* | trendy
        """,
        "cs": """
            nejčtenější* | nejčtenejší* | populární* | nejdiskutovanější* | nejsledovanější* | nejnavštěvovanější*
            | nejoblíbenější* | nejčastěji čtené* | nejkomentovanější* | oblíbené články* | právě se čte* | právě čtou*
            | žhavé novinky* | top články* | top 5 | top 10*
        """,
        "sk": """
            najčítanejšie* | populárne* | najpopulárnejšie* | najobľúbenejšie* | najdiskutovanejšie*
            | najkomentovanejšie* | práve sa číta* | top správy*
        """,
        "hu": """
            legolvasottabb* | legnépszerűbb* | népszerű* | a legolvasottabb* | legtöbbet olvasott* | legnézettebb*
            | legtöbb hozzászólás* | top hírek* | toplista* | most olvassák* | ezeket olvassák* | felkapott*
        """,
        "ro": """
            cele mai citite* | cele mai populare* | populare* | cele mai vizualizate* | cele mai comentate*
            | cele mai accesate* | cele mai apreciate* | cele mai distribuite* | articole populare* | știri populare*
            | în tendințe* | trending* | top citite* | top știri* | top 5 | top 10* | cel mai citit*
        """,
        "bg": """
            най-четени* | най-четено* | най-популярни* | най-гледани* | най-четените* | най-коментирани*
            | най-коментирано* | най-гледано* | най-популярно* | най-популярното* | популярни | популярно | тенденции*
            | популярни новини* | популярни статии* | популярни теми*
        """,
        "mk": """
            најчитано* | најчитани* | популарно | популарни | во тренд* | најгледано* | најкоментирано*
            | популарни вести* | популарни статии*
        """,
        "sr": """
            najčitanije* | најчитаније* | najpopularnije* | najkomentarisanije* | popularno* | popularne*
            | najgledanije* | najčešće čitano* | u trendu* | најпопуларније* | популарно | најгледаније*
            | најкоментарисаније* | у тренду* | у фокусу*
        """,
        "hr": """
            najčitanije* | popularno* | najkomentiranije* | najčitaniji članci* | najgledanije* | najpopularnije*
            | popularni članci* | popularne* | u fokusu* | trending*
        """,
        "bs": "najčitanije* | najkomentarisanije* | popularno*",
        "sl": """
            najbolj brano* | najbolj branov* | najbolj branih* | najbolj brane* | najbolj komentirano*
            | najbolj gledano* | najbolj priljubljeno* | priljubljeno* | popularno* | v trendu*
        """,
        "sq": """
            më të lexuarat* | më të lexuara* | më e lexuara* | lajmet më të lexuara* | më të klikuarat* | popullore*
        """,
        "el": """
            δημοφιλή* | δημοφιλέστερα* | τα δημοφιλέστερα* | δημοφιλέστερες* | τα πιο δημοφιλή* | πιο δημοφιλή*
            | τα πιο διαβασμένα* | πιο διαβασμένα* | τα πιο πολυδιαβασμένα* | περισσότερο διαβασμένα*
            | διαβάζονται τώρα | δημοφιλείς ειδήσεις | πιο σχολιασμένα* | περισσότερο σχολιασμένα* | trending*
            | διαβάζονται | top άρθρα* | τώρα διαβάζουν* | διαβάζουν τώρα*
        """,
        "tr": """
            en çok okunan* | en çok okunanlar* | çok okunanlar* | popüler* | en popüler* | en çok* | çok okunan*
            | çok izlenen* | çok yorumlanan* | trend haberler* | trendler | trend olan* | gündemdekiler*
            | haftanın en çok* | günün en çok*
        """,
        "az": "ən çox oxunan* | ən çox oxunanlar* | çox oxunan* | çox oxunanlar* | populyar* | ən çox baxılan*",
        "kk": "ең көп оқылған* | ең көп оқылғандар* | көп оқылған* | көп оқылғандар* | танымал",
        "uz": """
            eng ko'p o'qilgan* | eng ko‘p o‘qilgan* | ko'p o'qilgan* | ko‘p o‘qilgan* | ommabop* | кўп ўқилган*
            | энг кўп ўқилган* | оммабоп*
        """,
        "ru": """
            самое читаемое* | самые читаемые* | самое популярное* | самые популярные* | популярное* | популярные*
            | популярные новости* | популярные статьи* | топ-5 | топ-10* | топ 10* | топ 5 | топ новости
            | самое обсуждаемое* | самое обсуждаемые* | обсуждаемое* | в тренде* | тренды | читаемое*
            | лидеры просмотров* | сейчас читают* | рейтинг | читают | обсуждают | лучшее за неделю* | лучшее за день*
            | самое важное* | самое интересное* | самое просматриваемое* | самое комментируемое*
            | самые комментируемые* | самые обсуждаемые* | самые просматриваемые* | часто читаемое* | часто читают*
            | чаще всего читают* | чаще всего | больше всего читают* | много читают* | что читают* | что сейчас читают*
            | сейчас обсуждают* | читают сейчас* | топ дня* | топ недели* | топ читаемых* | топ материалов*
            | топ статей* | хит-парад* | рейтинг статей* | рейтинг материалов* | рейтинг новостей*
        """,
        "uk": """
            найпопулярніше* | популярне* | найчитаніше* | популярні* | топ новини* | найпопулярніші* | найчитаніші*
            | найбільш читане* | найбільше читають* | найчастіше читають* | найобговорюваніше* | найбільше коментують*
            | зараз читають* | що читають* | читають зараз* | в тренді* | у тренді* | тренди | рейтинг | топ дня*
            | топ тижня* | топ-новини* | топ-5 | топ-10* | лідери переглядів*
        """,
        "be": "папулярнае* | папулярныя* | самае папулярнае* | самае чытанае* | цяпер чытаюць* | найбольш чытанае*",
        "ka": "პოპულარული* | ყველაზე კითხვადი* | ყველაზე პოპულარული*",
        "hy": """
            ամենաընթերցված* | ամենաշատ ընթերցված* | ամենաշատ կարդացված* | ամենաընթերցվածները* | ամենադիտված*
            | հանրաճանաչ*
        """,
        "mn": "их уншсан* | хамгийн их уншсан* | эрэлттэй* | тренд",
        "ar": """
            الأكثر قراءة* | الأكثر* | الاكثر* | الأكثر مشاهدة* | الأكثر تداولا* | رائج | مقالات شائعة* | مواضيع شائعة*
            | شائع | رائج الآن* | الأشهر | حديث الساعة* | التريند* | تريند | الوسوم الشائعة* | يقرأ الآن*
            | يقرأون الآن* | ما يقرأ الآن* | كلمات شائعة*
        """,
        "fa": """
            پربازدید* | پربازدیدترین* | پربیننده* | پربیننده‌ترین* | پربازدیدها* | پربازدیدترین‌ها* | پر بازدید*
            | پربیننده‌ترین‌ها* | پربحث‌ترین* | پربحث ترین* | پرطرفدار* | محبوب‌ترین* | محبوب ترین* | داغ‌ترین*
            | داغ ترین* | خبرهای داغ* | ترند | پرخواننده*
        """,
        "ps": "تر ټولو ډېر لوستل شوي* | تر ټولو ډیر لوستل شوي* | مشهور",
        "he": """
            הנקראים ביותר* | הכי נקראות* | פופולרי* | הנקראות ביותר* | הכי נקראים* | הכי נצפים* | הנצפים ביותר*
            | הנצפות ביותר* | הפופולריים* | הפופולריות* | פופולריים* | פופולריות* | הכי פופולרי* | חם ברשת* | חם באתר*
            | המדוברים* | המדוברות*
        """,
        "ur": "زیادہ پڑھی* | مقبول | سب سے زیادہ* | مقبول خبریں* | مقبول ترین* | ٹرینڈنگ*",
        "hi": """
            सबसे ज्यादा* | ट्रेंडिंग* | लोकप्रिय* | सबसे ज़्यादा* | सर्वाधिक पढ़ी* | सर्वाधिक पढ़े*
            | सर्वाधिक लोकप्रिय* | पॉपुलर* | पॉप्युलर* | वायरल
        """,
        "bn": """
            সর্বাধিক পঠিত* | জনপ্রিয়* | সর্বাধিক জনপ্রিয়* | সর্বাধিক আলোচিত* | সবচেয়ে বেশি পঠিত* | বহুল পঠিত*
            | পাঠকপ্রিয়* | আলোচিত সংবাদ* | আলোচিত খবর* | ট্রেন্ডিং*
        """,
        "mr": "सर्वाधिक वाचलेल्या* | सर्वाधिक वाचले* | सर्वाधिक लोकप्रिय* | लोकप्रिय* | ट्रेंडिंग*",
        "gu": "સૌથી વધુ* | લોકપ્રિય | ટ્રેન્ડિંગ* | લોકપ્રિય સમાચાર* | લોકપ્રિય લેખ*",
        "pa": "ਸਭ ਤੋਂ ਵੱਧ* | ਟ੍ਰੈਂਡਿੰਗ*",
        "ta": """
            அதிகம் படித்தவை* | அதிகம் படிக்கப்பட்டவை* | அதிகம் படிக்கப்பட்ட* | அதிகம் பார்க்கப்பட்ட* | பிரபலமான
            | பிரபலமானவை* | ட்ரெண்டிங்* | டிரெண்டிங்* | பிரபலமான செய்திகள்*
        """,
        "te": "ఎక్కువ మంది చదివినవి* | ఎక్కువ మంది చదివిన* | ఎక్కువగా చదివినవి* | ప్రజాదరణ పొందిన* | ట్రెండింగ్*",
        "kn": "ಹೆಚ್ಚು ಓದಿದ* | ಅತಿ ಹೆಚ್ಚು ಓದಿದ* | ಜನಪ್ರಿಯ | ಟ್ರೆಂಡಿಂಗ್* | ಜನಪ್ರಿಯ ಸುದ್ದಿ* | ಜನಪ್ರಿಯ ಸುದ್ದಿಗಳು*",
        "ml": """
            ഏറ്റവും കൂടുതൽ വായിച്ച* | കൂടുതൽ വായിച്ച* | ഏറ്റവും പ്രചാരത്തിൽ* | ജനപ്രിയ | ട്രെൻഡിങ്* | ട്രെൻഡിംഗ്*
            | ജനപ്രിയ വാർത്തകൾ*
        """,
        "si": "වැඩිපුරම කියවූ* | ජනප්‍රිය* | ජනප්‍රියම* | උණුසුම් පුවත්*",
        "ne": "धेरै पढिएको* | धेरै पढिएका* | सबैभन्दा धेरै* | लोकप्रिय* | ट्रेन्डिङ*",
        "id": """
            terpopuler* | populer* | paling populer* | terbanyak dibaca* | paling banyak dibaca* | trending*
            | berita populer* | berita terpopuler* | artikel populer* | artikel terpopuler* | banyak dibaca*
            | paling dibaca* | paling banyak dilihat* | paling banyak dikomentari* | terbanyak dikomentari*
            | terbanyak dibagikan* | sering dibaca* | sedang tren* | sedang hangat* | sedang trending* | topik hangat*
            | topik populer* | berita terhangat* | hot news*
        """,
        "ms": """
            paling popular* | popular* | terhangat* | paling banyak dibaca* | paling dibaca* | berita popular*
            | artikel popular* | sohor kini* | trending* | tular
        """,
        "vi": """
            đọc nhiều* | xem nhiều* | tin nổi bật* | nổi bật* | tin đọc nhiều* | tin xem nhiều* | tin được đọc nhiều*
            | bài đọc nhiều* | bình luận nhiều* | được quan tâm | quan tâm nhiều nhất* | phổ biến | tin hot*
            | tin nóng* | tin tức nổi bật* | xu hướng | chủ đề nóng* | chủ đề hot* | bài nổi bật* | được quan tâm nhất*
        """,
        "tl": "pinakabinabasa* | pinakamabasang* | sikat na balita* | trending*",
        "th": """
            ยอดนิยม | ข่าวยอดนิยม* | อ่านมากที่สุด* | ยอดนิยมในตอนนี้ | เรื่องยอดนิยม* | บทความยอดนิยม*
            | ข่าวที่มีคนอ่านมากที่สุด* | ข่าวฮิต* | ข่าวฮอต* | กำลังเป็นที่นิยม* | เทรนด์ | ข่าวมาแรง*
        """,
        "lo": "ຂ່າວຍອດນິຍົມ* | ອ່ານຫຼາຍທີ່ສຸດ*",
        "km": "ពេញនិយម | អានច្រើនបំផុត* | ព័ត៌មានពេញនិយម*",
        "my": "လူဖတ်အများဆုံး* | ဖတ်အများဆုံး* | ရေပန်းစား",
        "zh": """
            热门* | 熱門* | 热点* | 热点新闻* | 热门新闻* | 热门文章* | 热门推荐* | 热门排行* | 排行* | 排行榜* | 新闻排行* | 点击排行* | 点击榜* | 热点排行* | 人气*
            | 人氣* | 最热* | 热点新闻排行* | 阅读排行* | 一周排行* | 热词* | 热帖* | 网友热议* | 今日热点* | 新闻热榜* | 今日热榜* | 热榜 | 热搜 | 熱搜 | 热文 | 热读
            | 热评文章* | 热图 | 最多人看 | 最多閱讀* | 最多瀏覽* | 最受欢迎 | 最受歡迎 | 近期热点* | 新闻热点* | 即時熱門* | 实时热点* | 今日热门* | 今日最热* | 本周热门*
            | 本周排行* | 一周热点* | 一周热门* | 24小时排行* | 48小时热文* | 24小时热文* | 日排行* | 周排行* | 月排行* | 本日热门* | 点击最多* | 评论最多* | 浏览排行*
            | 关注排行* | 一周评论* | 图片排行* | 一周图片*
        """,
        "ja": """
            ランキング* | アクセスランキング* | 人気* | 人気記事* | 人気ランキング* | 人気の記事* | よく読まれている* | よく読まれた* | アクセス* | 話題* | 記事ランキング*
            | 閲覧ランキング* | 週間ランキング* | 月間ランキング* | デイリーランキング* | よく読まれて* | よく見られている* | 読まれている記事* | みんなが読んでいる* | 今読まれている*
            | いま読まれている* | トレンド | 急上昇 | 急上昇ワード* | いま話題の*
        """,
        "ko": """
            많이 본* | 많이본* | 언론사별 가장* | 언론사별 많이* | 가장 많이* | 인기* | 인기 기사* | 인기뉴스* | 실시간* | 랭킹* | 많이 읽은* | 주간 베스트* | 주간 인기* | 조회순* | 댓글 많은*
            | 댓글많은* | 공감 많은* | 베스트 클릭* | 베스트클릭* | 트렌드 | 급상승 | 요즘 뜨는* | 화제의 뉴스* | 화제의 기사* | 화제뉴스* | 이슈 키워드* | 이슈키워드*
        """,
        "sw": """
            zilizosomwa zaidi* | inayosomwa zaidi* | zinazosomwa zaidi* | maarufu | zinazovuma* | habari maarufu*
            | makala maarufu* | zinazosomwa sana* | zilizosomwa sana*
        """,
        "am": "በብዛት የተነበቡ* | ታዋቂ",
        "ha": "labaran da aka fi karantawa* | mafi karantawa*",
        "yo": "ìròyìn tó gbajúmọ̀*",
        "ig": "akụkọ kacha ewu ewu*",
        "zu": "ezifundwa kakhulu* | ezidumile",
        "xh": "ezifundwa kakhulu*",
        "so": "wararka ugu akhriska badan* | ugu akhriska badan* | ugu caansan*",
        "mt": "l-aktar moqrija* | popolari* | l-aktar popolari*",
        "cy": "mwyaf poblogaidd* | mwyaf darllenedig* | wedi'i ddarllen fwyaf*",
        "ga": "is mó léamh* | is mó tóir*",
    },
    Label.NEWSLETTER: {
        "en": """
            newsletter | newsletters | our newsletter* | our newsletters | sign up* | subscribe to our newsletter*
            | subscribe to our* | subscribe to newsletter* | join our newsletter* | join our mailing list*
            | get our newsletter* | get the newsletter* | get our free* | newsletter sign up | newsletter signup
            | newsletter sign-up | email newsletter* | email newsletters | email updates | email alerts | stay informed*
            | stay up to date* | stay ahead with the latest* | stay connected | stay in the know* | get the latest* | get breaking news* | get daily*
            | in your inbox | delivered to your inbox | subscribe via email | subscribe by email | free newsletter*
            | daily newsletter* | never miss a story* | never miss* | the morning briefing* | morning briefing*
            | mailing list | get our newsletters* | get news in your inbox* | get the day's top*
            | join thousands of readers* | our newsletters deliver*
            | was this email forwarded* | was this newsletter forwarded* | were you forwarded this* | unsubscribe*
            | you are receiving this* | you're receiving this* | you received this email* | view this email in your browser*
        """,
        "de": """
            newsletter* | unser newsletter* | unsere newsletter* | newsletter abonnieren* | newsletter-anmeldung
            | kostenloser newsletter* | jetzt newsletter* | zum newsletter* | immer informiert* | newsletter-abo*
            | melden sie sich für* | melden sie sich zu* | melde dich für* | für den newsletter anmelden*
            | jetzt für den newsletter* | abonnieren sie unseren* | abonnieren sie den newsletter* | der newsletter*
            | immer auf dem laufenden* | bleiben sie auf dem laufenden* | bleiben sie informiert*
            | nichts mehr verpassen* | täglich informiert* | verpassen sie keine* | verpassen sie nichts*
            | sie erhalten diese e-mail* | sie erhalten diesen newsletter* | wurde ihnen dieser newsletter weitergeleitet*
            | newsletter abbestellen* | vom newsletter abmelden*
        """,
        "fr": """
            newsletter* | newsletters* | infolettre* | lettre d'information* | inscrivez-vous* | la newsletter*
            | nos newsletters* | recevez* | notre newsletter* | inscription à la newsletter* | inscription newsletter*
            | abonnez-vous à la newsletter* | abonnez-vous à notre newsletter* | abonnez-vous à notre infolettre*
            | s'inscrire à la newsletter* | je m'inscris à* | nos infolettres* | nos lettres d'information*
            | restez informé* | restez informés* | restez connecté* | l'actu dans votre boîte* | dans votre boîte mail*
            | dans votre boîte de réception* | bulletin d'information*
            | vous recevez cet e-mail* | vous recevez cette newsletter* | se désabonner* | se désinscrire*
        """,
        "es": """
            newsletter* | newsletters* | boletín* | boletines* | suscríbete a* | suscríbase a* | apúntate* | recibe*
            | regístrate gratis* | suscríbete al boletín* | suscríbete al newsletter* | suscribirse al boletín*
            | suscríbase al boletín* | suscribite a nuestro* | suscribite al newsletter* | suscripción al boletín*
            | nuestro boletín* | nuestro newsletter* | nuestros boletines* | nuestras newsletters*
            | regístrate en nuestro* | recibí las noticias* | recibí en tu* | reciba las noticias* | reciba nuestro*
            | recibir noticias* | mantente informado* | manténgase informado* | mantenete informado* | mantente al día*
            | alertas de noticias*
            | recibes este correo* | has recibido este correo* | recibes este boletín* | darse de baja*
        """,
        "pt": """
            newsletter* | newsletters* | boletim* | assine a newsletter* | receba* | cadastre-se*
            | assine nossa newsletter* | assine a nossa newsletter* | assine nosso boletim* | assine o boletim*
            | subscreva a newsletter* | subscreva a nossa newsletter* | subscrever newsletter* | subscreva as nossas*
            | inscreva-se na newsletter* | inscreva-se em nossa* | inscreva-se na nossa* | inscreva-se para receber*
            | cadastre seu e-mail* | nossas newsletters* | as nossas newsletters* | fique por dentro*
            | fique bem informado* | fique informado* | mantenha-se informado*
        """,
        "it": """
            newsletter* | iscriviti alla newsletter* | iscriviti* | la newsletter* | le newsletter*
            | iscrizione newsletter* | iscrizione alla newsletter* | registrati alla newsletter* | ricevi la newsletter*
            | ricevi la nostra newsletter* | ricevi le notizie* | resta aggiornato* | rimani aggiornato*
            | resta informato* | rimani informato* | le nostre newsletter*
        """,
        "ca": """
            butlletí* | butlletins* | subscriu-te al butlletí* | subscriu-te a la newsletter* | subscriu-te al nostre*
            | rep les notícies* | newsletter*
        """,
        "gl": "boletín* | subscríbete ao* | newsletter*",
        "eu": "buletina* | harpidetu buletinera* | harpidetu gure* | newsletterra*",
        "nl": """
            nieuwsbrief* | nieuwsbrieven* | schrijf je in* | meld je aan* | schrijf u in voor* | meld u aan voor*
            | aanmelden nieuwsbrief* | aanmelden voor de nieuwsbrief* | inschrijven nieuwsbrief* | onze nieuwsbrief*
            | onze nieuwsbrieven* | ontvang de nieuwsbrief* | ontvang onze* | ontvang het laatste nieuws*
            | ontvang dagelijks* | blijf op de hoogte* | gratis nieuwsbrief*
        """,
        "af": "nuusbrief* | teken in op* | teken in vir*",
        "sv": """
            nyhetsbrev* | våra nyhetsbrev* | prenumerera på* | anmäl dig till* | få vårt nyhetsbrev* | få nyheterna*
            | håll dig uppdaterad*
        """,
        "no": """
            nyhetsbrev* | meld deg på* | påmelding nyhetsbrev* | få nyhetsbrev* | få vårt nyhetsbrev*
            | abonner på nyhetsbrev* | abonner på vårt nyhetsbrev* | motta nyhetsbrev*
        """,
        "da": """
            nyhedsbrev* | nyhedsbreve* | tilmeld dig* | tilmeld nyhedsbrev* | få vores nyhedsbrev* | få nyhedsbrevet*
            | modtag nyhedsbrev* | modtag vores nyhedsbrev* | abonner på nyhedsbrev* | hold dig opdateret*
        """,
        "fi": """
            uutiskirje* | tilaa uutiskirje* | tilaa uutiskirjeemme* | uutiskirjeen tilaus* | liity uutiskirjeen*
            | saat uutiset*
        """,
        "is": "póstlisti* | skráðu þig á póstlista* | fréttabréf*",
        "et": "uudiskiri* | liitu uudiskirjaga* | telli uudiskiri* | liitu meie uudiskirjaga*",
        "lv": """
            piesakies jaunumiem* | piesakies jaunumu* | pieteikties jaunumiem* | jaunumi e-pastā* | ziņu lapa*
            | saņem jaunumus*
        """,
        "lt": """
            naujienlaiškis* | prenumeruokite naujienlaiškį* | prenumeruok naujienlaiškį* | užsiprenumeruokite*
            | naujienos el. paštu* | gaukite naujienas*
        """,
        "pl": """
            newsletter* | zapisz się* | biuletyn* | otrzymuj najnowsze* | otrzymuj najważniejsze* | zamów newsletter*
        """,
        "cs": """
            newsletter* | newslettery | přihlaste se k odběru* | přihlásit se k odběru* | přihlášení k odběru*
            | odběr novinek* | odebírejte* | zasílání novinek* | novinky e-mailem* | novinky do e-mailu*
        """,
        "sk": """
            newsletter* | prihláste sa na odber* | prihlásiť sa na odber* | odber noviniek* | odoberajte*
            | odoberať novinky* | novinky e-mailom*
        """,
        "hu": """
            hírlevél* | iratkozz fel* | iratkozzon fel* | hírlevél-feliratkozás* | feliratkozás hírlevélre*
            | értesüljön elsőként*
        """,
        "ro": """
            newsletter* | abonează-te* | abonare la newsletter* | abonare newsletter* | abonați-vă la*
            | înscrie-te la* | primește cele mai* | primește știrile*
        """,
        "bg": "абонирайте се за* | абонирай се за* | абонамент за бюлетин* | бюлетин* | нюзлетър* | запишете се за*",
        "mk": "билтен* | пријавете се на* | зачленете се*",
        "sr": """
            bilten* | prijavite se na* | prijavi se na* | pretplatite se na* | newsletter prijava* | билтен*
            | пријавите се на* | претплатите се на*
        """,
        "hr": """
            newsletter* | prijavi se na newsletter* | prijavite se na newsletter* | prijavite se za* | prijavi se za*
        """,
        "sl": "e-novice* | prijava na e-novice* | prijavite se na* | prijavi se na* | naročite se na*",
        "sq": "abonohuni në* | regjistrohu në* | buletini*",
        "el": """
            newsletter* | εγγραφή στο newsletter* | εγγραφείτε* | εγγραφή στο ενημερωτικό* | ενημερωτικό δελτίο*
            | γραφτείτε στο*
        """,
        "tr": """
            bülten* | e-bülten* | e-bültenimize* | bültenimize üye* | haber bülteni* | haber bültenimize*
            | günlük bülten*
        """,
        "az": "abunə ol* | xəbər bülleteni*",
        "ru": """
            рассылка* | подписка на рассылку* | подпишитесь на рассылку* | подписаться на рассылку* | наша рассылка*
            | подпишитесь на новости* | подписаться на новости* | подписка на новости* | подпишитесь на наши новости*
            | подпишитесь на нашу рассылку* | подпишись на рассылку* | подпишись на новости* | новости на почту*
            | новости на email* | получайте новости* | получать новости* | еженедельная рассылка* | email-рассылка*
            | e-mail рассылка* | будьте в курсе* | почтовая рассылка*
        """,
        "uk": """
            розсилка* | підписка на розсилку* | підпишіться на розсилку* | підписатися на розсилку*
            | підпишіться на нашу розсилку* | підпишіться на новини* | підписатися на новини* | отримуйте новини*
            | отримуйте найважливіші* | щотижнева розсилка*
        """,
        "be": "рассылка | падпісацца на рассылку*",
        "ar": """
            النشرة البريدية* | النشرة الإخبارية* | النشرة الإلكترونية* | القائمة البريدية* | اشترك في النشرة*
            | اشترك في نشرتنا* | اشتركوا في نشرتنا* | اشتراك في النشرة* | الاشتراك في النشرة* | اشترك الآن*
            | ادخل بريدك* | أدخل بريدك* | اشترك في القائمة البريدية*
        """,
        "fa": "خبرنامه* | عضویت در خبرنامه* | اشتراک خبرنامه*",
        "he": """
            ניוזלטר* | הירשמו לניוזלטר* | הירשם לניוזלטר* | הרשמה לניוזלטר* | הצטרפו לניוזלטר* | הצטרפו לרשימת התפוצה*
            | הרשמו לעדכונים* | הירשמו לעדכונים* | רשימת תפוצה* | קבלו עדכונים*
        """,
        "ur": "نیوز لیٹر* | نیوزلیٹر* | خبرنامہ*",
        "hi": "न्यूज़लेटर* | न्यूजलेटर* | न्यूज़लैटर* | सब्सक्राइब करे*",
        "bn": "নিউজলেটার* | সাবস্ক্রাইব করুন*",
        "mr": "न्यूजलेटर*",
        "ta": "செய்திமடல்*",
        "id": """
            newsletter* | berlangganan newsletter* | langganan newsletter* | daftar newsletter* | dapatkan berita*
            | dapatkan update berita* | buletin*
        """,
        "ms": "langgan newsletter* | daftar newsletter*",
        "vi": "đăng ký nhận tin* | đăng ký nhận bản tin* | nhận tin qua email* | đăng ký bản tin*",
        "th": "จดหมายข่าว* | สมัครรับข่าวสาร* | รับข่าวสาร* | สมัครรับจดหมายข่าว*",
        "zh": "订阅* | 訂閱* | 电子报* | 電子報* | 邮件订阅* | 電郵訂閱* | 电邮订阅* | 免费订阅* | 免費訂閱*",
        "ja": "メールマガジン* | メルマガ* | ニュースレター* | メール配信* | 無料メルマガ*",
        "ko": "뉴스레터* | 이메일 구독* | 이메일로 받아보세요* | 구독 신청*",
        "cy": "cylchlythyr* | tanysgrifiwch i* | cofrestrwch ar gyfer*",
        "ga": "nuachtlitir*",
    },
    Label.COMMENTS: {
        "en": """
            reader opinions
            | guest book* | guestbook* | sign the guest book* | condolences | leave a condolence* | comments | comments on* | comments about* | view comments* | show comments* | hide comments
            | read comments* | read the comments* | view the comments* | all comments | latest comments | recent comments | leave a comment* | leave a reply*
            | leave your comment* | post a comment* | post comment | post your comment* | add a comment* | add comment
            | add your comment* | write a comment* | join the conversation* | join the discussion*
            | start the conversation* | start the discussion* | comments are closed* | comments closed
            | comment on this* | conversation | discussion | discuss | discuss this* | responses | responses to*
            | response to* | replies | reader comments* | readers' comments* | user comments | facebook comments
            | have your say* | voice your opinion* | share your opinion* | give us your opinion* | user opinions
            | what do you think* | thoughts on* | comment policy | no comments* | no comment
            | be the first to comment* | trackbacks | pingbacks | your comment | your comments | community guidelines
            | comment guidelines | comments policy | comments for this* | there are comments*
            | what you should know about comments* | about our comments* | about comments on* | how to comment*
            | rules for comments* | rules for commenting* | comment rules* | commenting rules* | commenting guidelines*
            | commenting policy* | comments disclaimer* | log in to comment* | login to comment* | sign in to comment*
            | register to comment* | you must be logged in to* | you must log in to* | please log in to comment*
            | log in or register to* | login or register to* | write your comment* | share your thoughts*
            | share your views* | leave your reply* | reply to this story* | view all comments* | see all comments*
            | load comments* | comments are turned off* | comments are disabled* | comments are now closed*
            | commenting is closed* | comments have been disabled* | most recent comments | top comments
            | newest comments | viewers' comments | report inappropriate content*
        """,
        "de": """
            kommentare | mehr kommentare | weitere kommentare | kommentare zu* | kommentare anzeigen* | kommentare lesen*
            | alle kommentare* | leserkommentare* | leser-kommentare* | kommentar schreiben* | kommentar verfassen* | kommentar hinzufügen | kommentar abgeben
            | kommentieren* | jetzt kommentieren* | schreiben sie einen kommentar* | schreibe einen kommentar*
            | schreib einen kommentar* | diskutieren sie mit* | mitdiskutieren* | diskussion | diskussion zum artikel*
            | hinterlasse* | ihr kommentar* | dein kommentar* | diskutieren sie* | keine kommentare*
            | neueste kommentare* | letzte kommentare* | diskutiere mit* | diskussion zum thema* | zur diskussion*
            | ihre meinung* | sagen sie ihre meinung* | schreiben sie uns ihre meinung* | deine meinung*
            | was meinen sie* | was meinst du* | was denken sie* | beitrag kommentieren* | artikel kommentieren*
            | kommentar hinterlassen* | kommentar erstellen* | einen kommentar schreiben* | schreibe eine antwort*
            | schreibe den ersten kommentar* | antwort hinterlassen* | leserkommentar* | kommentare einblenden*
            | kommentare ausblenden* | kommentare laden* | kommentare ansehen* | kommentarregeln*
            | kommentarrichtlinien* | regeln für kommentare* | regeln für die diskussion* | die kommentarfunktion*
            | kommentarfunktion* | um zu kommentieren* | um kommentieren zu können* | um mitzudiskutieren*
            | melden sie sich an, um* | bitte melden sie sich an* | sie müssen angemeldet sein*
            | du musst angemeldet sein* | anmelden und kommentieren* | noch keine kommentare* | bisher keine kommentare*
            | kommentare geschlossen* | kommentare sind geschlossen* | kommentare sind deaktiviert* | neue kommentare*
            | beste kommentare*
        """,
        "fr": """
            avis des lecteurs | réactions des lecteurs*
            | commentaires | commentaire | commentaires sur* | les commentaires* | vos commentaires*
            | laisser un commentaire* | ajouter un commentaire* | poster un commentaire* | réagir* | réactions
            | vos réactions* | commenter* | votre commentaire* | aucun commentaire* | tous les commentaires*
            | voir les commentaires* | lire les commentaires* | afficher les commentaires* | voir tous les commentaires*
            | commentaires récents* | derniers commentaires* | commentaires fermés* | commentaires désactivés*
            | écrire un commentaire* | rédiger un commentaire* | publier un commentaire* | laissez un commentaire*
            | laissez votre commentaire* | laisser une réponse* | laissez une réponse* | ajouter votre commentaire*
            | ajoutez votre commentaire* | ajoutez un commentaire* | déposez un commentaire* | déposer un commentaire*
            | donnez votre avis* | donner votre avis* | votre avis* | qu'en pensez-vous* | et vous, qu'en pensez-vous*
            | réagissez* | participez à la discussion* | participez à la conversation* | rejoignez la conversation*
            | pour commenter* | pour laisser un commentaire* | connectez-vous pour commenter*
            | connectez-vous pour laisser* | connectez-vous pour réagir* | identifiez-vous pour*
            | vous devez être connecté* | vous devez vous identifier* | vous devez vous connecter*
            | charte de modération* | charte des commentaires* | règles de modération* | règles de commentaires*
            | soyez le premier à* | soyez la première personne* | pas de commentaire* | pas encore de commentaire*
            | il n'y a pas encore de commentaire* | la conversation
        """,
        "es": """
            opiniones de los lectores | opiniones de lectores
            | comentarios | comentario | comentarios de* | los comentarios* | deja un comentario* | deja tu comentario*
            | dejar un comentario* | deja una respuesta* | escribe un comentario* | añadir comentario* | comenta*
            | comentar* | participa* | ver comentarios* | tu comentario | sin comentarios | opina
            | todos los comentarios* | ver todos los comentarios* | mostrar comentarios* | leer comentarios*
            | lee los comentarios* | cargar comentarios* | últimos comentarios* | comentarios recientes*
            | comentarios cerrados* | comentarios desactivados* | comentarios en esta noticia* | comentarios facebook*
            | enviar comentario* | enviar un comentario* | envía tu comentario* | escribir comentario*
            | escribir un comentario* | escribe tu comentario* | escribí tu comentario* | escriba su comentario*
            | agregar comentario* | agregar un comentario* | agrega un comentario* | añade un comentario*
            | añade tu comentario* | publicar un comentario* | publicar comentario* | deje un comentario*
            | deje su comentario* | dejar comentario* | dejá tu comentario* | dejar una respuesta* | deja tu respuesta*
            | danos tu opinión* | dinos tu opinión* | déjanos tu opinión* | déjanos tu comentario* | deja tu opinión*
            | tu opinión* | ¿qué opinas* | ¿qué piensas* | ¿tú qué opinas* | únete a la conversación* | únete al debate*
            | únase a la conversación* | unite a la conversación* | inicia la conversación* | para comentar*
            | para poder comentar* | para dejar tu comentario* | inicia sesión para comentar*
            | inicie sesión para comentar* | debes iniciar sesión* | debe iniciar sesión* | debes estar registrado*
            | debes estar conectado* | tienes que iniciar sesión* | necesitas estar registrado*
            | regístrate para comentar* | regístrese para comentar* | normas de participación* | normas para comentar*
            | normas de los comentarios* | política de comentarios* | reglas para comentar* | sé el primero en comentar*
            | sea el primero en comentar* | no hay comentarios* | aún no hay comentarios* | sin comentarios aún*
        """,
        "pt": """
            opiniões dos leitores
            | comentários | comentário | comentários de* | deixe um comentário* | deixe seu comentário*
            | deixe uma resposta* | comente* | comentar* | ver comentários | escreva um comentário | nenhum comentário
            | todos os comentários* | ver todos os comentários* | ver os comentários* | ler comentários*
            | leia os comentários* | mostrar comentários* | últimos comentários* | comentários recentes*
            | comentários fechados* | os comentários estão fechados* | comentários encerrados*
            | comentários desativados* | comentários dos leitores* | comentários facebook*
            | comentários estão desativados* | enviar comentário* | envie seu comentário* | escreva seu comentário*
            | escreva o seu comentário* | escrever comentário* | escrever um comentário* | adicionar comentário*
            | adicionar um comentário* | adicione um comentário* | deixe o seu comentário* | deixe a sua opinião*
            | deixe sua opinião* | deixar um comentário* | deixar comentário* | deixar uma resposta*
            | deixe a sua resposta* | deixe sua resposta* | dê sua opinião* | dê a sua opinião* | qual sua opinião*
            | qual a sua opinião* | o que você achou* | o que você acha* | o que acha* | participe da conversa*
            | participe do debate* | participe da discussão* | junte-se à conversa* | entre na conversa*
            | para comentar* | faça login para comentar* | inicie sessão para comentar* | faça seu login*
            | você precisa estar logado* | você deve estar logado* | você precisa fazer login* | é preciso estar logado*
            | tem de ter sessão iniciada* | regras para comentários* | regras de comentários* | política de comentários*
            | seja o primeiro a comentar* | sem comentários* | não há comentários* | ainda não há comentários*
            | os comentários não representam* | os comentários são de*
        """,
        "it": """
            opinioni dei lettori | le opinioni dei lettori
            | commenti | altri commenti | commenta* | lascia un commento* | i commenti dei lettori* | scrivi un commento*
            | tutti i commenti* | nessun commento* | partecipa alla discussione* | leggi i commenti*
            | leggi tutti i commenti* | vedi i commenti* | vedi tutti i commenti* | mostra commenti*
            | mostra i commenti* | ultimi commenti* | commenti recenti* | commenti chiusi* | i commenti sono chiusi*
            | i commenti sono disabilitati* | commenti disabilitati* | lascia il tuo commento* | lascia una risposta*
            | lascia un tuo commento* | scrivi il tuo commento* | aggiungi un commento* | aggiungi commento*
            | inserisci un commento* | invia un commento* | invia commento* | pubblica un commento* | di' la tua*
            | dì la tua* | dicci la tua* | la tua opinione* | cosa ne pensi* | che ne pensi* | tu cosa ne pensi*
            | unisciti alla discussione* | unisciti alla conversazione* | per commentare* | per poter commentare*
            | accedi per commentare* | devi essere connesso* | devi effettuare il login* | devi essere loggato*
            | devi accedere* | effettua il login per* | registrati per commentare* | regole per i commenti*
            | regolamento commenti* | policy dei commenti* | politica dei commenti* | sii il primo a commentare*
            | ancora nessun commento* | non ci sono commenti*
        """,
        "ca": """
            comentaris | comentari | deixa un comentari* | deixeu un comentari* | escriu un comentari*
            | escriu el teu comentari* | afegeix un comentari* | afegir comentari* | publica un comentari*
            | veure comentaris* | mostra els comentaris* | envia un comentari* | deixa el teu comentari*
            | sense comentaris* | inicia sessió per comentar* | per comentar* | normes de participació*
            | la teva opinió*
        """,
        "gl": """
            deixa un comentario* | deixa o teu comentario* | engadir comentario* | escribe un comentario*
            | ver comentarios* | sen comentarios*
        """,
        "eu": """
            iruzkinak | iruzkina utzi* | utzi iruzkina* | iruzkin bat utzi* | idatzi iruzkina* | iruzkinik ez*
            | erantzun bat utzi*
        """,
        "nl": """
            jouw mening* |
            meningen van lezers | lezersreacties* | reacties van lezers*
            | reacties | reactie | reageer* | plaats een reactie* | geef een reactie* | jouw reactie
            | laat een reactie achter* | praat mee* | bekijk reacties* | bekijk de reacties* | lees reacties*
            | lees de reacties* | alle reacties* | toon reacties* | laatste reacties* | recente reacties*
            | laat hier je reactie* | geef jouw mening* | geef je mening* | wat vind jij* | wat vindt u*
            | plaats reactie* | schrijf een reactie* | voeg een reactie toe* | reactie plaatsen* | reactie toevoegen*
            | om te reageren* | om te kunnen reageren* | log in om te reageren* | je moet ingelogd zijn*
            | u moet ingelogd zijn* | inloggen om te reageren* | reacties gesloten* | de reacties zijn gesloten*
            | nog geen reacties* | geen reacties* | huisregels* | reactievoorwaarden*
        """,
        "af": "lewer kommentaar* | los kommentaar* | los 'n kommentaar* | jou kommentaar* | laat 'n antwoord*",
        "sv": """
            säg din mening* |
            läsarnas åsikter
            | kommentarer | kommentera* | lämna en kommentar* | skriv en kommentar* | läsarkommentarer
            | visa kommentarer* | läs kommentarer* | läs kommentarerna* | alla kommentarer* | senaste kommentarer*
            | skriv kommentar* | lägg till en kommentar* | lämna kommentar* | lämna ett svar* | delta i diskussionen*
            | diskutera artikeln* | vad tycker du* | tyck till* | logga in för att kommentera* | du måste vara inloggad*
            | för att kommentera* | kommentarsfältet* | kommentarerna är stängda* | inga kommentarer*
            | regler för kommentarer*
        """,
        "no": """
            kommentarer | legg igjen en kommentar* | skriv en kommentar* | kommenter* | debatt om saken
            | vis kommentarer* | les kommentarer* | se kommentarer* | alle kommentarer* | siste kommentarer*
            | legg inn kommentar* | legg til kommentar* | legg inn en kommentar* | legg igjen et svar*
            | skriv kommentar* | delta i debatten* | delta i diskusjonen* | hva mener du* | si din mening*
            | logg inn for å kommentere* | du må være logget inn* | du må være innlogget* | for å kommentere*
            | kommentarfeltet* | ingen kommentarer* | regler for debatt* | debattregler*
            | velkommen til vår kommentartjeneste*
        """,
        "da": """
            kommentarer | skriv en kommentar* | kommenter* | kommentér* | vis kommentarer* | læs kommentarer*
            | se kommentarer* | alle kommentarer* | seneste kommentarer* | skriv kommentar* | tilføj kommentar*
            | tilføj en kommentar* | læg en kommentar* | deltag i debatten* | deltag i diskussionen* | hvad mener du*
            | sig din mening* | log ind for at kommentere* | du skal være logget ind* | for at kommentere*
            | ingen kommentarer* | debatregler* | regler for debat*
        """,
        "fi": """
            kommentit | kommentoi* | jätä kommentti* | keskustelu* | lukijoiden kommentit | näytä kommentit*
            | lue kommentit* | katso kommentit* | kaikki kommentit* | uusimmat kommentit* | kirjoita kommentti*
            | lisää kommentti* | jätä vastaus* | osallistu keskusteluun* | mitä mieltä olet* | mitä mieltä sinä*
            | kirjaudu sisään kommentoidaksesi* | kirjaudu kommentoidaksesi* | ei kommentteja*
            | kommentointi on suljettu* | keskustelun säännöt* | kommentoinnin säännöt*
        """,
        "is": """
            athugasemdir | ummæli | skrifa athugasemd* | skrifaðu athugasemd* | skrá athugasemd* | skoða athugasemdir*
        """,
        "et": """
            kommentaarid | kommenteeri* | lisa kommentaar* | jäta kommentaar* | kirjuta kommentaar* | loe kommentaare*
            | vaata kommentaare* | kommentaarid puuduvad* | kommentaare pole*
        """,
        "lv": """
            komentāri | pievienot komentāru* | pievieno komentāru* | komentēt* | rakstīt komentāru*
            | atstāt komentāru* | skatīt komentārus* | lasīt komentārus* | tavs komentārs* | nav komentāru*
        """,
        "lt": """
            komentarai | komentuoti* | komentuokite* | rašyti komentarą* | parašykite komentarą* | palikite komentarą*
            | palikti komentarą* | skaityti komentarus* | rodyti komentarus* | jūsų komentaras* | naujausi komentarai*
            | komentarų nėra* | visi komentarai*
        """,
        "pl": """
            podziel się opinią* |
            komentarze | dodaj komentarz* | napisz komentarz* | skomentuj* | zostaw komentarz* | komentarze do*
            | wasze komentarze* | opinie czytelników | dyskusja | twój komentarz | brak komentarzy*
            | komentarze czytelników* | komentarze facebook* | opinie internautów* | wszystkie komentarze*
            | najnowsze komentarze* | ostatnie komentarze* | pokaż komentarze* | zobacz komentarze* | czytaj komentarze*
            | przejdź do komentarzy* | dodaj swój komentarz* | dodaj opinię* | dodaj swoją opinię*
            | dodaj pierwszy komentarz* | dodaj odpowiedź* | napisz swój komentarz* | zostaw odpowiedź*
            | zostaw swój komentarz* | wyraź swoją opinię* | wyraź opinię* | twoja opinia* | twoje zdanie*
            | twój podpis* | co o tym sądzisz* | co sądzisz* | dołącz do dyskusji* | weź udział w dyskusji*
            | przyłącz się do dyskusji* | bądź pierwszy* | aby dodać komentarz* | aby dodawać komentarze*
            | aby skomentować* | aby komentować* | aby móc komentować* | zaloguj się, aby* | zaloguj się aby*
            | zaloguj się i skomentuj* | musisz być zalogowany* | możliwość komentowania* | komentowanie wyłączone*
            | komentarze są wyłączone* | komentarze wyłączone* | komentarze zostały wyłączone* | zasady komentowania*
            | regulamin komentarzy* | zanim dodasz komentarz* | wydawca nie ponosi odpowiedzialności*
            | redakcja nie ponosi odpowiedzialności* | redakcja nie odpowiada* | nie ma jeszcze komentarzy*
            | dodane komentarze* | pamiętaj, że komentarze*
        """,
        "cs": """
            názory čtenářů
            | diskuse* | diskuze* | přidat komentář* | vstoupit do diskuse* | vstoupit do diskuze*
            | zapojte se do diskuse* | zapojte se do diskuze* | zapojit se do diskuse* | napsat komentář*
            | napište komentář* | přidejte komentář* | vložit komentář* | zanechat komentář* | váš komentář*
            | přidat názor* | vložit příspěvek* | žádné komentáře* | zatím žádné komentáře* | nejnovější komentáře*
            | poslední komentáře* | zobrazit komentáře* | zobrazit diskuzi* | zobrazit diskusi* | pro přidání komentáře*
            | pro přispívání do diskuse* | chcete-li přidat komentář* | pravidla diskuse* | pravidla diskuze*
            | číst komentáře*
        """,
        "sk": """
            diskusia* | komentáre | pridať komentár* | pridajte komentár* | napísať komentár* | napíšte komentár*
            | zapojte sa do diskusie* | zapojiť sa do diskusie* | vstúpiť do diskusie* | váš komentár*
            | pridať príspevok* | zobraziť komentáre* | zobraziť diskusiu* | žiadne komentáre* | zanechajte komentár*
            | pre pridanie komentára* | pravidlá diskusie*
        """,
        "hu": """
            olvasói vélemények
            | hozzászólások* | kommentek* | szólj hozzá* | komment* | hozzászólok | szóljon hozzá* | új hozzászólás*
            | írja meg véleményét* | írd meg a véleményed* | írj hozzászólást* | írjon hozzászólást*
            | mondja el véleményét* | mondd el a véleményed* | kommentelés* | kommentelési szabályzat*
            | nincs hozzászólás* | nincsenek hozzászólások* | a hozzászóláshoz* | a kommenteléshez*
            | vélemény, hozzászólás*
        """,
        "ro": """
            comentarii* | lasă un comentariu* | adaugă un comentariu* | lasati un comentariu*
            | comentariile cititorilor* | comentează* | comentați* | adaugă comentariu* | adaugă comentariul*
            | adăugați un comentariu* | adauga comentariu* | adauga un comentariu* | scrie un comentariu*
            | scrieți un comentariu* | lăsați un comentariu* | lasă un răspuns* | lasă-ne un comentariu*
            | spune-ți părerea* | spune-ne părerea* | spune-ti parerea* | părerea ta* | comentariul tău*
            | comentariul dumneavoastră* | vezi comentariile* | vezi toate comentariile* | citește comentariile*
            | afișează comentariile* | niciun comentariu* | nici un comentariu* | nu există comentarii*
            | trebuie să fii autentificat* | pentru a comenta* | autentifică-te pentru* | autentificați-vă pentru*
            | conectează-te pentru* | regulament comentarii* | reguli de comentare* | ultimele comentarii*
        """,
        "bg": """
            коментари към* | добави коментар* | напиши коментар* | напишете коментар* | вашият коментар*
            | вашето мнение* | добавяне на коментар* | добави мнение* | напиши мнение* | остави коментар*
            | оставете коментар* | оставете отговор* | коментирай* | коментирайте* | няма коментари*
            | все още няма коментари* | последни коментари* | всички коментари* | покажи коментарите* | виж коментарите*
            | правила за коментиране* | правила за коментарите* | за да коментирате* | за да напишете коментар*
            | влезте, за да* | влез или се регистрирай* | дискусия
        """,
        "mk": """
            остави коментар* | оставете коментар* | напиши коментар* | додади коментар* | вашиот коментар*
            | коментирај* | нема коментари*
        """,
        "sr": """
            komentari | ostavite komentar* | pošalji komentar* | dodaj komentar* | ostavi komentar*
            | pošaljite komentar* | napišite komentar* | napiši komentar* | vaš komentar* | svi komentari*
            | pogledaj komentare* | pogledajte komentare* | prikaži komentare* | nema komentara* | budite prvi*
            | ostavite odgovor* | pravila komentarisanja* | najnoviji komentari* | pridruži se diskusiji* | komentariši*
            | остави коментар* | оставите коментар* | пошаљи коментар* | пошаљите коментар* | напишите коментар*
            | ваш коментар* | сви коментари* | погледај коментаре* | нема коментара* | коментариши*
            | правила коментарисања*
        """,
        "hr": """
            komentari | komentiraj* | dodaj komentar* | ostavi komentar* | ostavite komentar* | napišite komentar*
            | napiši komentar* | vaš komentar* | svi komentari* | prikaži komentare* | pogledaj komentare*
            | pogledajte komentare* | uključi se u raspravu* | uključite se u raspravu* | za komentiranje*
            | da biste komentirali* | za sudjelovanje u komentarima* | nema komentara* | pravila komentiranja*
            | najnoviji komentari* | ostavi odgovor*
        """,
        "bs": "komentari | ostavite komentar* | komentariši* | prikaži komentare*",
        "sl": """
            komentarji | komentiraj* | komentirajte* | dodaj komentar* | napiši komentar* | napišite komentar*
            | vaš komentar* | oddaj komentar* | prikaži komentarje* | ni komentarjev* | za komentiranje*
            | če želite komentirati* | pravila komentiranja*
        """,
        "sq": """
            komente | komentet* | lini një koment* | lër një koment* | lini një përgjigje* | lër një përgjigje*
            | shkruaj një koment* | shto koment* | komento | nuk ka komente*
        """,
        "el": """
            σχόλια | τα σχόλια* | σχόλια αναγνωστών* | προσθήκη σχολίου* | αφήστε σχόλιο* | αφήστε ένα σχόλιο*
            | γράψτε το σχόλιό σας* | γράψτε σχόλιο* | σχολιάστε* | σχολιασμός* | σχολίασε* | γράψε το σχόλιό σου*
            | γράψε σχόλιο* | άφησε σχόλιο* | άφησε ένα σχόλιο* | αφήστε το σχόλιό σας* | αφήστε μια απάντηση*
            | αφήστε απάντηση* | προσθέστε σχόλιο* | πρόσθεσε σχόλιο* | το σχόλιό σας* | δείτε τα σχόλια*
            | δες τα σχόλια* | εμφάνιση σχολίων* | όλα τα σχόλια* | κανένα σχόλιο* | δεν υπάρχουν σχόλια*
            | πρόσφατα σχόλια* | για να σχολιάσετε* | πρέπει να συνδεθείτε* | συνδεθείτε για να* | κανόνες σχολιασμού*
            | όροι σχολιασμού* | πείτε τη γνώμη σας* | ποια είναι η γνώμη σας*
        """,
        "tr": """
            sizin görüşünüz* | görüşünüzü paylaşın* |
            yorumlar | yorum yap* | yorum yaz* | yorum gönder* | ilk yorumu* | okuyucu yorumları* | bir cevap yazın*
            | yorum yapın* | yorum ekle* | yorum bırak* | yorum bırakın* | yorumunuz* | yorumunu yaz*
            | yorumunuzu yazın* | yorumları gör* | yorumları göster* | yorumları oku* | tüm yorumlar*
            | tüm yorumları gör* | son yorumlar* | ilk yorum yapan* | ilk yorum yazan* | henüz yorum* | hiç yorum*
            | yorum yok* | yorum kuralları* | yorum yapmak için* | yorum yazmak için* | yorum yapabilmek için*
            | yorum yazabilmek için* | yorumlarınız* | okur yorumları* | facebook yorumları* | düşünceleriniz*
            | siz ne düşünüyorsunuz* | yanıt bırakın* | cevap yazın* | bir yanıt yazın* | bir yorum yazın*
            | misafir yorumu* | haberi yorumla*
        """,
        "az": """
            şərhlər | şərh yaz* | şərh yazın* | rəy yaz* | rəyinizi yazın* | rəy bildirin* | şərh bildir*
            | fikrinizi bildirin*
        """,
        "kk": "пікірлер | пікір қалдыру* | пікір қалдырыңыз* | пікір жазу* | пікір қосу*",
        "uz": """
            izohlar | izoh qoldirish* | izoh qoldiring* | fikr qoldirish* | fikr bildirish* | изоҳлар | изоҳ қолдириш*
            | изоҳ қолдиринг*
        """,
        "ru": """
            мнения читателей
            | комментарии | комментарии к* | комментарии читателей* | комментариев нет | комментировать*
            | оставить комментарий* | оставьте комментарий* | добавить комментарий* | написать комментарий*
            | ваш комментарий* | обсуждение* | обсудить* | обсуждение материала | последние комментарии*
            | все комментарии* | правила комментирования* | правила общения* | правила комментариев*
            | правила обсуждения* | комментариев пока нет* | пока нет комментариев* | нет комментариев*
            | комментарии закрыты* | комментарии отключены* | комментирование закрыто* | войдите, чтобы оставить*
            | войдите, чтобы комментировать* | войдите или зарегистрируйтесь* | авторизуйтесь, чтобы*
            | авторизуйтесь для* | авторизируйтесь* | зарегистрируйтесь или войдите* | зарегистрируйтесь, чтобы*
            | чтобы оставить комментарий* | чтобы оставлять комментарии* | чтобы комментировать* | для комментирования*
            | добавление комментария* | добавить свой комментарий* | оставьте свой комментарий*
            | оставить свой комментарий* | оставить отзыв* | оставить ответ* | ответить на новость* | новый комментарий*
            | написать отзыв* | написать мнение* | ваше мнение* | ваш отзыв* | ваше имя* | что вы думаете*
            | обсуждения в соцсетях* | читать комментарии* | показать комментарии* | посмотреть комментарии*
            | смотреть комментарии* | новые комментарии* | свежие комментарии* | комментарии пользователей*
            | комментарии посетителей* | комментарии в соцсетях* | комментарии facebook* | комментарии вконтакте*
            | комментарии через* | оцените материал*
        """,
        "uk": """
            коментарі | коментувати* | залишити коментар* | додати коментар* | обговорення* | коментарі до*
            | коментарів немає* | немає коментарів* | поки немає коментарів* | коментарів поки немає*
            | коментарі закриті* | коментарі відключені* | всі коментарі* | усі коментарі* | останні коментарі*
            | нові коментарі* | показати коментарі* | читати коментарі* | дивитися коментарі* | написати коментар*
            | напишіть коментар* | залиште коментар* | залиште свій коментар* | залишити відповідь* | залишити відгук*
            | ваш коментар* | ваша думка* | ваше ім'я* | правила коментування* | правила спілкування* | увійдіть, щоб*
            | увійдіть або зареєструйтесь* | авторизуйтесь, щоб* | авторизуйтеся, щоб* | зареєструйтесь або увійдіть*
            | щоб залишити коментар* | щоб залишати коментарі* | для коментування* | обговорити* | що ви думаєте*
            | facebook коментарі
        """,
        "be": """
            каментары | каментарыі | каментаваць* | пакінуць каментар* | дадаць каментар* | напісаць каментар*
            | ваш каментар*
        """,
        "ka": "კომენტარები* | დატოვეთ კომენტარი* | დატოვე კომენტარი* | კომენტარის დატოვება* | კომენტარის დამატება*",
        "hy": """
            մեկնաբանություններ* | մեկնաբանել* | թողնել մեկնաբանություն* | ավելացնել մեկնաբանություն*
            | գրել մեկնաբանություն*
        """,
        "mn": "сэтгэгдэл | сэтгэгдлүүд | сэтгэгдэл бичих* | сэтгэгдэл үлдээх* | сэтгэгдэл нэмэх* | та сэтгэгдэл*",
        "ar": """
            آراء القراء
            | التعليقات* | تعليقات* | اترك تعليقا* | اترك تعليق* | أضف تعليق* | علق | اكتب تعليق* | تعليق | أضف تعليقا*
            | أضف تعليقك* | اضف تعليق* | اضف تعليقك* | إضافة تعليق* | اضافة تعليق* | أضف رد* | اترك تعليقك* | اترك رد*
            | اترك رداً* | اكتب تعليقك* | اكتب تعليقا* | ضع تعليقا* | لا توجد تعليقات* | لا يوجد تعليقات* | لا تعليقات*
            | التعليق مغلق* | شاركنا رأيك* | شاركنا برأيك* | شارك برأيك* | رأيك يهمنا* | ما رأيك* | سياسة التعليقات*
            | شروط التعليق* | شروط نشر التعليقات* | ضوابط التعليق* | يجب أن تكون مسجل* | يجب تسجيل الدخول* | سجل دخولك*
            | جميع التعليقات* | عرض التعليقات* | أحدث التعليقات*
        """,
        "fa": """
            نظرات | دیدگاه شما* | ارسال نظر* | نظر شما* | نظر خود را* | نظرات کاربران* | نظرات بینندگان* | نظر بدهید*
            | ثبت نظر* | ارسال دیدگاه* | ارسال نظرات* | دیدگاه خود را* | دیدگاه کاربران* | دیدگاهتان را*
            | دیدگاه بگذارید* | افزودن دیدگاه* | پاسخ دهید* | نظرات حاوی* | نظرات ارسال شده* | دیدگاه‌های ارسال شده*
            | کامنت‌ها* | شما هم نظر* | قوانین ارسال دیدگاه* | لغو پاسخ
        """,
        "ps": "تبصرې | خپل نظر* | نظرونه* | څرګندونې*",
        "he": """
            תגובות* | הוסף תגובה* | הוספת תגובה* | הגיבו | הגב לכתבה* | הגב | כתוב תגובה* | כתבו תגובה* | השאר תגובה*
            | השארת תגובה* | הוסיפו תגובה* | לכל התגובות* | כל התגובות* | הצג תגובות* | אין תגובות* | תגובתך
            | לצפייה בתגובות* | תגובה חדשה* | כתיבת תגובה*
        """,
        "ur": """
            تبصرے | تبصرہ کریں* | تبصرہ کیجیے* | تبصرہ کیجئے* | تبصرہ لکھیں* | اپنی رائے دیں* | اپنی رائے کا اظہار*
            | اپنا تبصرہ* | آپ کی رائے* | جواب چھوڑیں* | قارئین کی رائے* | کمنٹس | تمام تبصرے*
        """,
        "hi": """
            टिप्पणियां | टिप्पणी* | कमेंट | अपनी प्रतिक्रिया* | टिप्पणियाँ | कमेंट करें* | कमेंट्स* | कमेंट लिखें* | अपनी टिप्पणी*
            | अपनी राय दें* | अपना कमेंट* | प्रतिक्रिया दें* | पाठकों की राय* | कॉमेंट* | सभी टिप्पणियां* | सभी कमेंट्स देखें*
            | पहली टिप्पणी* | एक टिप्पणी छोड़ें* | एक उत्तर दें* | चर्चा में शामिल*
        """,
        "bn": """
            মন্তব্য | মন্তব্যসমূহ* | মন্তব্য করুন* | মন্তব্য লিখুন* | মন্তব্য করতে* | আপনার মন্তব্য* | আপনার মতামত* | পাঠকের মন্তব্য*
            | পাঠকের মতামত* | একটি মন্তব্য করুন* | সব মন্তব্য* | মন্তব্য নেই* | কোনো মন্তব্য নেই* | উত্তর দিন*
        """,
        "mr": """
            प्रतिक्रिया | प्रतिक्रिया द्या* | प्रतिक्रिया नोंदवा* | आपली प्रतिक्रिया* | तुमची प्रतिक्रिया* | कमेंट करा* | टिप्पणी करा*
        """,
        "gu": "ટિપ્પણીઓ | ટિપ્પણી કરો* | પ્રતિભાવો* | તમારો અભિપ્રાય* | કોમેન્ટ*",
        "pa": "ਟਿੱਪਣੀਆਂ | ਟਿੱਪਣੀ ਕਰੋ* | ਆਪਣੀ ਰਾਏ*",
        "ta": """
            கருத்துகள் | கருத்துக்கள் | கருத்து தெரிவிக்க* | கருத்தைப் பதிவு செய்ய* | உங்கள் கருத்து* | உங்கள் கருத்தைப்*
            | கருத்தை பதிவிட* | வாசகர் கருத்து* | கருத்துரை* | கருத்து பதிவிட*
        """,
        "te": "వ్యాఖ్యలు | కామెంట్లు | కామెంట్స్* | మీ అభిప్రాయం* | వ్యాఖ్యానించండి* | కామెంట్ చేయండి*",
        "kn": "ಕಾಮೆಂಟ್‌ಗಳು | ಪ್ರತಿಕ್ರಿಯೆಗಳು | ಪ್ರತಿಕ್ರಿಯೆ | ಕಾಮೆಂಟ್ ಮಾಡಿ* | ನಿಮ್ಮ ಅಭಿಪ್ರಾಯ* | ನಿಮ್ಮ ಪ್ರತಿಕ್ರಿಯೆ*",
        "ml": "അഭിപ്രായങ്ങൾ | കമന്റുകൾ | കമന്റ്സ് | അഭിപ്രായം രേഖപ്പെടുത്തുക* | നിങ്ങളുടെ അഭിപ്രായം* | വായനക്കാരുടെ അഭിപ്രായങ്ങൾ*",
        "si": "අදහස් දක්වන්න* | ප්‍රතිචාර* | ඔබේ අදහස*",
        "ne": "प्रतिक्रिया | प्रतिक्रिया दिनुहोस्* | तपाईंको प्रतिक्रिया* | कमेन्ट गर्नुहोस्* | टिप्पणी गर्नुहोस्* | प्रतिक्रियाहरू*",
        "id": """
            komentar | komentar anda* | tulis komentar* | beri komentar* | tinggalkan balasan* | tinggalkan komentar*
            | komentar pembaca* | berikan komentar* | berikan tanggapan* | kirim komentar* | kirimkan komentar*
            | tuliskan komentar* | tulis tanggapan* | tambahkan komentar* | tambah komentar* | lihat komentar*
            | lihat semua komentar* | semua komentar* | tampilkan komentar* | belum ada komentar* | tidak ada komentar*
            | jadilah yang pertama* | silakan login untuk* | anda harus masuk* | anda harus login* | komentar terbaru*
            | komentar ditutup* | tanggapan anda* | bagaimana menurut anda* | apa pendapat anda* | komentar facebook*
        """,
        "ms": "komen | tinggalkan komen* | beri komen* | tulis komen* | komen anda* | tiada komen* | lihat komen*",
        "vi": """
            bình luận | ý kiến bạn đọc* | gửi bình luận* | viết bình luận* | ý kiến của bạn* | ý kiến độc giả*
            | gửi ý kiến* | gửi phản hồi* | để lại bình luận* | để lại một bình luận* | thêm bình luận* | các bình luận*
            | xem bình luận* | tất cả bình luận* | chia sẻ ý kiến* | nội dung bình luận* | đăng nhập để bình luận*
            | bạn cần đăng nhập* | chưa có bình luận* | quy định bình luận* | trả lời hủy | nhập bình luận*
        """,
        "tl": "mga komento | mag-iwan ng komento* | magkomento* | mag-komento* | ang iyong komento*",
        "th": """
            แสดงความคิดเห็น* | ความคิดเห็น | แสดงความเห็น* | ร่วมแสดงความคิดเห็น* | คอมเมนต์* | กติกาการแสดงความคิดเห็น*
            | เขียนความคิดเห็น*
        """,
        "lo": "ຄຳເຫັນ | ຄວາມຄິດເຫັນ | ສະແດງຄວາມຄິດເຫັນ*",
        "km": "មតិយោបល់ | យោបល់ | បញ្ចេញមតិ*",
        "my": "မှတ်ချက်များ | မှတ်ချက်ပေးရန်*",
        "zh": """
            评论 | 評論 | 网友评论* | 網友評論* | 发表评论* | 發表評論* | 最新评论* | 热门评论* | 精彩评论*
            | 我要评论* | 我来说两句* | 用户评论* | 全部评论* | 评论列表* | 留言* | 发表留言* | 已有* | 我有话说*
            | 我要留言* | 文明上网* | 发表您的评论* | 发表你的评论* | 发表我的评论* | 我要发言* | 我要評論* | 我有話說*
            | 写评论* | 写下你的评论* | 写下您的评论* | 寫下你的評論* | 参与评论* | 參與評論* | 参与讨论* | 參與討論*
            | 快来评论* | 欢迎评论* | 歡迎留言* | 说两句* | 來說兩句* | 查看评论* | 查看全部评论* | 查看所有评论*
            | 所有评论* | 评论区 | 評論區 | 网友跟帖* | 网友留言* | 網友留言* | 网友热评* | 读者评论* | 讀者評論*
            | 讀者留言* | 读者留言* | 回應文章* | 发表回复* | 發表回覆* | 发表回應* | 暂无评论* | 還沒有評論*
            | 还没有评论* | 没有评论* | 登录后评论* | 登录后发表* | 请登录后* | 请先登录* | 請登入後* | 登入後留言*
            | 登录后才能* | 您需要登录* | 评论须知* | 评论规则* | 文明评论* | 文明发言* | 以上网友发言* | 匿名评论*
        """,
        "ja": """
            コメント | コメントを* | みんなのコメント* | コメント一覧* | この記事へのコメント* | コメントする*
            | コメント欄* | 返信を残す* | この記事にコメント* | みんなの感想* | ご意見・ご感想* | 最近のコメント*
            | コメントはまだ* | コメントポリシー* | 投稿規約*
        """,
        "ko": """
            댓글* | 의견* | 댓글쓰기* | 전체 댓글* | 최신 댓글* | 인기 댓글* | 첫 댓글* | 등록된 댓글* | 독자 댓글*
            | 기사 댓글* | 네티즌 의견* | 네티즌의견* | 한줄의견* | 한줄 의견* | 로그인 후 댓글* | 삭제한 댓글은*
            | 답글 남기기*
        """,
        "sw": "toa maoni* | acha maoni* | acha jibu* | maoni yako* | weka maoni*",
        "am": "አስተያየቶች | አስተያየት ይስጡ* | አስተያየትዎን* | አስተያየት ለመስጠት*",
        "ha": "bar sharhi* | rubuta sharhi*",
        "yo": "àwọn èsì | fi èsì sílẹ̀* | ìdáhùn*",
        "ig": "kwuo uche gị*",
        "zu": "shiya umbono* | shiya impendulo* | beka umbono* | phawula*",
        "so": "faallooyin | faallo ka bixi* | fikirkaaga* | ka tag jawaab*",
        "mt": "kummenti | ikkummenta* | ħalli kumment*",
        "cy": "sylwadau | gadael sylw* | gadewch sylw* | ychwanegu sylw*",
        "ga": "tráchtanna | fág freagra* | fág trácht* | fág nóta tráchta*",
    },
    Label.SOCIAL: {
        "en": """
            share | share this* | share on* | share via* | share with* | sharing | follow us* | follow*
            | connect with* | find us on* | like us on* | join us on* | social media | social | stay connected with*
            | keep in touch | share article | share story | tell your friends | spread the word | social share
            | join us at | find us* | story tools | article tools | page tools | follow me* | join our channel*
            | join our group* | join our telegram* | join our whatsapp* | subscribe to our channel*
            | subscribe to our telegram* | subscribe to our youtube* | read us on* | read us in*
            | we are on social media* | our social media* | spread the love* | share the news* | share the story*
            | share the article* | click to share*
        """,
        "de": """
            teilen* | artikel teilen* | folgen sie uns* | folge uns* | folgen sie* | social media | soziale netzwerke
            | sie finden uns* | diesen artikel teilen* | jetzt teilen | auf facebook teilen | folgt uns*
            | beitrag teilen* | seite teilen* | teile diesen* | artikel weiterempfehlen* | weiterempfehlen*
            | empfehlen sie* | mit freunden teilen* | soziale medien* | besuchen sie uns auf* | werde fan*
            | werden sie fan* | unser whatsapp-kanal* | unser telegram-kanal* | abonnieren sie unseren kanal*
            | whatsapp-kanal*
        """,
        "fr": """
            partager* | partagez* | suivez-nous* | suivez nous* | réseaux sociaux | nous suivre* | suivez*
            | ajouter à vos* | retrouvez-nous* | retrouvez * sur facebook | retrouvez toute l'actualité*
            | rejoignez-nous* | rejoignez notre* | rejoindre la communauté* | envoyer à un ami* | aimez notre page*
            | nos réseaux sociaux* | sur les réseaux sociaux | les réseaux sociaux*
        """,
        "es": """
            compartir* | comparte* | síguenos* | síganos* | redes sociales* | síguenos en* | en las redes*
            | compartir nota | sígueme en* | seguinos* | seguí a* | sigue * en google | sigue todas las noticias*
            | sigue toda la información* | sigue nuestro canal* | sigue leyendo en whatsapp
            | suscríbete a nuestro canal* | suscríbete a nuestro whatsapp* | únete a nuestro canal*
            | únete a nuestro grupo* | únete al canal* | únete a nuestra comunidad* | únete a nuestro whatsapp*
            | únase a nuestro* | unite a nuestro* | unite al canal* | súmate a nuestro* | encuéntranos en*
            | encuéntrenos en* | nuestras redes* | en redes sociales | en nuestras redes* | compártelo*
            | enviar a un amigo* | dale like* | danos like* | sigue a * en google news | sigue a * en whatsapp
        """,
        "pt": """
            compartilhar* | compartilhe* | partilhar* | siga-nos* | siga | redes sociais* | partilhe*
            | siga * no google | siga nosso* | siga nossas redes* | siga nas redes* | nos siga* | acompanhe-nos*
            | acompanhe nossas redes* | acompanhe o * nas redes | nossas redes* | nas redes sociais
            | participe do nosso grupo* | participe do grupo* | participe do canal* | entre no grupo*
            | entre no nosso grupo* | entre no canal* | entre para o grupo* | clique aqui e entre*
            | clique aqui para entrar* | faça parte do nosso* | faça parte do grupo* | faça parte da comunidade*
            | inscreva-se no canal* | inscreva-se em nosso canal* | inscreva-se no nosso canal* | curta nossa página*
            | curta a página* | curta o * no facebook | encontre-nos* | enviar a um amigo* | enviar por e-mail*
        """,
        "it": """
            condividi* | seguici* | social | segui | segui * su google | segui * su facebook | segui il nostro canale*
            | segui la nostra pagina* | iscriviti al canale* | iscriviti al nostro canale* | unisciti al nostro canale*
            | unisciti al canale* | entra nel nostro canale* | entra nel canale* | i nostri social* | social network
            | sui social | diventa fan* | metti mi piace* | invia a un amico* | invia ad un amico* | resta connesso*
        """,
        "ca": "comparteix* | compartiu* | comparteix-ho* | segueix-nos* | seguiu-nos* | xarxes socials* | troba'ns*",
        "gl": "comparte* | compartir* | síguenos* | séguenos* | redes sociais*",
        "eu": "partekatu* | jarraitu gaitzazu* | jarraitu iezaguzu* | sare sozialak*",
        "nl": """
            deel | delen | volg ons* | volg | deel dit* | deel op | deel via* | dit artikel delen*
            | volg het laatste nieuws* | like ons* | word lid van* | sluit je aan bij* | join ons* | social media
            | sociale media* | blijf in contact*
        """,
        "af": "deel hierdie* | deel dit* | volg ons* | sluit by ons aan*",
        "sv": """
            dela | följ oss* | följ | dela artikeln* | dela artikel* | dela på | dela via* | dela den här*
            | följ * på facebook | gilla oss* | hitta oss* | sociala medier*
        """,
        "no": """
            del | følg oss* | del saken* | del artikkelen* | del artikkel* | følg * på facebook | lik oss på*
            | finn oss på* | sosiale medier*
        """,
        "da": """
            del | følg os* | del artiklen* | del artikel* | følg * på facebook | synes godt om os* | find os på*
            | sociale medier*
        """,
        "fi": """
            jaa | seuraa meitä* | jaa artikkeli* | jaa juttu* | jaa tämä* | jaa facebookissa* | jaa somessa*
            | seuraa * facebookissa | löydät meidät* | sosiaalinen media*
        """,
        "is": "deila | deila frétt* | deila grein* | fylgdu okkur* | fylgstu með okkur*",
        "et": "jaga artiklit* | jaga seda* | jaga lugu* | jälgi meid* | leia meid* | liitu meiega* | sotsiaalmeedia*",
        "lv": "dalies* | dalīties* | padalies* | seko mums* | sekojiet mums* | pievienojies mums* | sociālie tīkli*",
        "lt": """
            dalintis* | dalinkitės* | dalinkis* | pasidalinkite* | pasidalink* | pasidalyti* | sekite mus* | sek mus*
            | prisijunkite prie mūsų* | socialiniai tinklai*
        """,
        "pl": """
            udostępnij* | podziel się* | poleć | śledź nas* | obserwuj nas* | polub nas* | znajdziesz nas*
            | tu nas znajdziesz | dołącz do nas* | dołącz do naszej* | dołącz do grona* | bądź z nami* | znajdź nas*
            | polub nasz* | polub stronę* | lubisz nas* | prześlij znajomemu* | poleć znajomemu* | poleć znajomym*
            | poleć artykuł* | wyślij znajomemu* | media społecznościowe* | społeczności* | przekaż dalej*
            | subskrybuj nasz kanał*
        """,
        "cs": """
            sdílet* | sdílejte* | sdílení* | sledujte nás* | sleduj nás* | sledovat nás* | najdete nás*
            | připojte se k nám* | sociální sítě* | staňte se fanouškem* | poslat e-mailem*
        """,
        "sk": """
            zdieľať* | zdieľajte* | zdieľanie* | sledujte nás* | sleduj nás* | pridajte sa k nám* | nájdete nás*
            | sociálne siete*
        """,
        "hu": """
            megosztás* | megosztom* | oszd meg* | ossza meg* | kövessen minket* | kövess minket* | csatlakozz hozzánk*
            | csatlakozzon hozzánk* | közösségi média* | lájkolj minket* | lájkold* | közösség
        """,
        "ro": """
            distribuie | distribuiți* | împărtășește* | partajează* | urmărește-ne* | urmăriți-ne* | urmareste-ne*
            | urmărește * pe facebook | urmăriți * pe facebook | urmărește * pe google news | ne găsiți pe*
            | ne găsești pe* | alătură-te* | rețele sociale* | social media | intră în comunitatea* | dă like*
            | like pe facebook*
        """,
        "bg": """
            сподели | споделете* | споделяне* | последвайте ни* | последвай ни* | следвайте ни* | следете ни*
            | харесайте ни* | харесай ни* | присъединете се към* | социални мрежи* | намерете ни*
            | абонирайте се за канала*
        """,
        "mk": "сподели | споделете* | следете не* | следи не* | зачлени се* | најдете не на* | социјални мрежи*",
        "sr": """
            podeli | podelite* | podijeli | podijelite* | pratite nas* | prati nas* | zapratite nas* | pridružite se*
            | pridružite nam se* | društvene mreže* | lajkujte* | подели | поделите* | пратите нас* | придружите нам се*
            | друштвене мреже*
        """,
        "hr": """
            podijeli | podijelite* | pratite nas* | prati nas* | zapratite nas* | pridruži nam se*
            | pridružite nam se* | društvene mreže* | lajkajte* | sviđa vam se*
        """,
        "bs": "podijeli | podijelite* | pratite nas*",
        "sl": """
            deli | delite* | spremljajte nas* | sledite nam* | sledi nam* | pridružite se nam* | družbena omrežja*
            | všečkajte*
        """,
        "sq": "shpërndaje* | shpërndani* | ndaje me* | na ndiqni* | na ndiq* | bashkohu me ne* | rrjetet sociale*",
        "el": """
            μοιραστείτε* | κοινοποίηση* | ακολουθήστε μας* | κοινοποιήστε* | ακολουθήστε το * στο google news
            | ακολούθησε μας* | ακολουθήστε τα* | μοιράσου* | βρείτε μας* | βρες μας* | κάντε like* | social media
            | κοινωνικά δίκτυα* | γίνετε μέλος* | κάντε εγγραφή στο κανάλι*
        """,
        "tr": """
            paylaş* | bizi takip edin* | takip et* | paylaşın* | haberi paylaş* | bu haberi paylaş*
            | bu yazıyı paylaş* | arkadaşına gönder* | sosyal medyada paylaş* | sosyal medya | sosyal medyada takip*
            | bizi takip et* | bizi sosyal medyada* | takip edin* | takipte kalın* | google haberlerde*
            | whatsapp kanalımıza* | telegram kanalımıza* | kanalımıza abone*
        """,
        "az": "paylaş* | bizi izləyin* | bizi izlə* | bizə qoşulun* | sosial şəbəkələr* | kanalımıza abunə*",
        "kk": """
            бөлісу* | бөлісіңіз* | бізге жазылыңыз* | бізге жазылыңыздар* | telegram каналымызға*
            | әлеуметтік желілер*
        """,
        "uz": """
            ulashish* | ulashing* | do'stlaringizga ulashing* | bizni kuzating* | bizni kuzatib boring*
            | kanalimizga obuna* | улашиш* | улашинг* | бизни кузатинг* | telegram kanalimizga*
        """,
        "ru": """
            поделиться* | поделитесь* | подписывайтесь* | мы в соцсетях* | мы в социальных сетях*
            | рассказать друзьям* | присоединяйтесь* | читайте нас* | подпишитесь на нас* | подпишитесь на наш*
            | подпишись на нас* | подпишись на наш* | подписывайся на* | подписаться на нас* | подписаться на канал*
            | подпишитесь на канал* | следите за нами* | следите за нашими новостями* | следи за новостями*
            | следите за новостями* | присоединиться к нам* | вступайте в* | вступай в* | наши соцсети*
            | наши социальные сети* | наш telegram* | наш телеграм* | наш канал* | наши каналы* | наша группа*
            | мы в telegram* | мы в телеграм* | мы в вконтакте | мы в max* | мы в дзен* | мы в яндекс*
            | читайте также в telegram* | расскажите друзьям* | рассказать о новости* | расскажи друзьям*
            | поделись с друзьями* | понравилась статья? поделись* | добавьте нас в* | добавить в избранное*
            | добавить в закладки | социальные сети | соцсети | самые свежие новости в*
            | читайте новости * в социальных сетях | читайте * в telegram | следите за * в telegram
            | подпишитесь на * в telegram
        """,
        "uk": """
            поділитися* | поділіться* | ми в соцмережах* | підписуйтесь на* | підписуйтеся на* | підпишіться на нас*
            | підпишіться на наш* | підпишись на наш* | підпишись на нас* | приєднуйтесь до* | приєднуйтеся до*
            | долучайтесь до* | долучайтеся до* | стежте за нами* | слідкуйте за нами* | слідкуйте за новинами*
            | читайте нас* | ми в telegram* | ми в соціальних мережах* | ми у соцмережах* | ми у соціальних мережах*
            | ми в facebook* | наші соцмережі* | наш telegram* | наш канал* | розповісти друзям* | розкажіть друзям*
            | поділись з друзями* | поділитись* | соціальні мережі* | соцмережі | читайте * в telegram
        """,
        "be": "падзяліцца* | падзяліся* | падпісвайцеся на* | далучайцеся да* | сачыце за намі* | мы ў сацсетках*",
        "ka": """
            გაზიარება* | გააზიარე* | გააზიარეთ* | გამოგვყევით* | გამოგვყევი* | შემოგვიერთდით* | შემოგვიერთდი*
            | მოგვყევით*
        """,
        "hy": "կիսվել* | կիսվեք* | տարածել | հետևեք մեզ* | միացեք մեզ* | բաժանորդագրվեք մեր*",
        "mn": "хуваалцах* | биднийг дагаарай* | найзуудтайгаа хуваалцах*",
        "ar": """
            شارك | مشاركة* | تابعنا* | تابعونا* | شارك الخبر* | شارك المقال* | شارك هذا* | شاركها* | شاركه | شارك عبر*
            | انشر الخبر* | نشر الخبر* | تابع آخر الأخبار* | تابعوا آخر أخبار* | انضم إلينا* | انضم إلى قناتنا*
            | انضموا إلى قناتنا* | انضم لقناتنا* | اشترك في قناتنا* | اشتركوا في قناتنا* | للاشتراك في قناتنا*
            | مواقع التواصل* | وسائل التواصل* | التواصل الاجتماعي | تواصل معنا على* | أرسل لصديق* | ارسل الى صديق*
        """,
        "fa": """
            اشتراک گذاری* | اشتراک‌گذاری* | به اشتراک بگذارید* | به اشتراک گذاری* | ما را دنبال کنید*
            | با ما همراه باشید* | عضو کانال* | کانال تلگرام* | کانال ما* | شبکه‌های اجتماعی* | شبکه های اجتماعی*
            | به ما بپیوندید*
        """,
        "ps": "شریک کړئ* | موږ تعقیب کړئ*",
        "he": """
            שתפו | שתף | שיתוף | עקבו אחרינו* | עקבו אחרי* | הצטרפו אלינו* | הצטרפו לקבוצת* | הצטרפו לערוץ*
            | עשו לנו לייק* | מצאו אותנו* | רשתות חברתיות*
        """,
        "ur": """
            شیئر کریں* | ہمیں فالو کریں* | شئیر کریں* | شیئر کیجیے* | اسے شیئر کریں* | خبر شیئر کریں*
            | ہمارے ساتھ جڑیں* | واٹس ایپ چینل* | ہمارا واٹس ایپ* | سوشل میڈیا*
        """,
        "hi": """
            शेयर करें* | साझा करें* | इसे शेयर करें* | यह खबर शेयर करें* | खबर शेयर करें* | हमें फॉलो करें* | हमें फ़ॉलो करें* | फॉलो करें*
            | फॉलो अस* | हमसे जुड़े* | हमारे व्हाट्सएप* | हमारे whatsapp* | व्हाट्सएप चैनल* | टेलीग्राम चैनल*
        """,
        "bn": """
            শেয়ার* | সংবাদটি শেয়ার করুন* | খবরটি শেয়ার করুন* | নিউজটি শেয়ার করুন* | এই সংবাদটি শেয়ার* | আমাদের অনুসরণ করুন*
            | অনুসরণ করুন* | ফলো করুন* | আমাদের ফলো করুন* | আমাদের সঙ্গে থাকুন* | সোশ্যাল মিডিয়া* | সামাজিক যোগাযোগ মাধ্যম
        """,
        "mr": "शेअर करा* | शेअर | आम्हाला फॉलो करा* | फॉलो करा*",
        "gu": "શેર કરો* | અમને ફોલો કરો* | ફોલો કરો*",
        "pa": "ਸਾਂਝਾ ਕਰੋ* | ਸ਼ੇਅਰ ਕਰੋ* | ਸਾਨੂੰ ਫਾਲੋ ਕਰੋ*",
        "ta": "பகிர | பகிருங்கள்* | பகிர்வு* | பகிர்க* | எங்களை பின்தொடர* | எங்களைப் பின்தொடர*",
        "te": "షేర్ చేయండి* | పంచుకోండి* | మమ్మల్ని ఫాలో* | మమ్మల్ని అనుసరించండి* | ఫాలో అవ్వండి*",
        "kn": "ಹಂಚಿಕೊಳ್ಳಿ* | ಶೇರ್ ಮಾಡಿ* | ನಮ್ಮನ್ನು ಅನುಸರಿಸಿ* | ನಮ್ಮನ್ನು ಫಾಲೋ*",
        "ml": "പങ്കിടുക* | ഷെയർ ചെയ്യുക* | ഷെയർ ചെയ്യൂ* | ഞങ്ങളെ പിന്തുടരുക* | ഫോളോ ചെയ്യുക* | വാട്സാപ്പ് ചാനൽ*",
        "si": "බෙදාගන්න* | බෙදා ගන්න* | අපව අනුගමනය කරන්න*",
        "ne": "सेयर गर्नुहोस्* | शेयर गर्नुहोस्* | हामीलाई फलो* | सामाजिक सञ्जाल*",
        "id": """
            bagikan* | ikuti kami* | share ke* | share this* | ikuti berita* | ikuti saluran* | ikuti akun*
            | gabung di* | bergabunglah* | join channel* | temukan kami* | media sosial* | sosial media*
            | kunjungi kami*
        """,
        "ms": "kongsi | kongsikan* | kongsi artikel* | ikuti kami* | sertai kami* | ikuti saluran*",
        "vi": """
            chia sẻ bài viết* | chia sẻ lên* | chia sẻ qua* | chia sẻ với | theo dõi chúng tôi* | theo dõi * trên
            | theo dõi báo* | theo dõi trên* | kết nối với chúng tôi* | kết nối với | mạng xã hội | tham gia nhóm*
            | tham gia kênh*
        """,
        "tl": "ibahagi | i-share* | sundan kami* | i-follow kami* | sumali sa aming*",
        "th": """
            แชร์ | แชร์ข่าวนี้* | แบ่งปัน | แชร์เรื่องนี้* | แชร์บทความ* | ติดตามเรา* | ติดตามข่าวสาร* | กดติดตาม* | เพิ่มเพื่อน*
            | โซเชียลมีเดีย* | ติดตามช่องทาง*
        """,
        "lo": "ແບ່ງປັນ | ຕິດຕາມພວກເຮົາ*",
        "km": "ចែករំលែក | តាមដានយើង*",
        "my": "မျှဝေရန်* | မျှဝေပါ* | ရှယ်ရန်*",
        "zh": """
            分享* | 分享到* | 分享至* | 转发* | 关注我们* | 微博* | 扫一扫* | 一键分享* | 微信分享* | 推荐给朋友*
            | 推薦給朋友* | 推荐给好友* | 關注我們* | 追蹤我們* | 追踪我们* | 扫码关注* | 掃碼關注* | 扫描二维码*
            | 扫描下方二维码* | 掃描二維碼* | 长按二维码* | 关注微信* | 关注官方微信* | 关注公众号* | 微信公众号*
            | 官方微信 | 官方微博 | 微信扫一扫* | 微信扫码* | 用微信扫* | 打开微信* | 用手机扫* | 加入我们的*
            | 加入我們* | 下载客户端* | 下载app* | 下載app* | 打开app* | 手机看新闻* | 手机版扫码* | 社交媒体 | 社群媒體
            | 订阅频道*
        """,
        "ja": """
            シェア* | フォロー* | この記事をシェア* | この記事を共有* | この記事をツイート* | 記事をシェア*
            | snsでシェア* | 公式sns* | 公式アカウント* | 友だち追加* | line友だち* | いいねして* | ソーシャルメディア*
        """,
        "ko": """
            공유* | 공유하기* | 팔로우* | 기사 공유* | 기사공유* | sns 공유* | sns 기사보내기* | sns공유하기*
            | 이 기사를 공유* | 이 기사 공유하기* | 구독하기* | 채널 구독* | 네이버 채널* | 구독하고* | 기자 구독*
            | 페이스북으로 공유* | 카카오톡으로 공유* | 소셜미디어 | 제보는 카카오톡*
        """,
        "sw": "shiriki | sambaza | tufuate* | tufuatilie* | jiunge nasi* | ungana nasi*",
        "am": "ያጋሩ | አጋሩ | ይከተሉን | ይቀላቀሉን*",
        "ha": "ku biyo mu* | ku bi mu* | yada labarin*",
        "zu": "yabelana* | sabelana* | silandele*",
        "so": "la wadaag* | nala soco* | nagu soo biir*",
        "mt": "ixxerja* | aqsam | segwina* | segwi lil*",
        "cy": "rhannu* | rhannwch* | dilynwch ni*",
        "ga": "roinn ar* | lean muid* | lean sinn*",
    },
    Label.TAGS: {
        "en": """
            tags | tag | topics | topic | keywords | related topics* | related tags | more on these topics*
            | in this story | in this article | filed under* | categories & tags | posted in* | tagged* | labels
            | tagged in* | topics in this* | subjects | article tags | explore topics* | people in this story
            | labels for this* | explore more on these topics | story topics | more about these topics | topics & tags
            | story tags | news tags | article topics | article keywords | tags for this*
        """,
        "de": """
            themen | thema | schlagworte* | schlagwörter* | stichworte* | stichwörter* | themen in diesem artikel*
            | themen des artikels* | mehr zu den themen* | zu den themen* | tags | artikel-themen* | verwandte tags*
            | mehr zu den stichworten*
        """,
        "fr": """
            sujets* | thèmes | mots-clés* | mots clés* | thématiques* | étiquettes* | tags | mots clefs* | mots-clefs*
            | sur ces sujets* | thèmes associés* | dans cet article*
        """,
        "es": """
            temas | etiquetas* | palabras clave* | más información sobre* | temas relacionados* | etiqueta*
            | etiquetado* | archivado en* | en esta nota* | en este artículo | en esta noticia* | temas de esta nota*
            | temas de la nota* | temas del artículo* | más temas* | tags | conforme a los criterios de*
        """,
        "pt": """
            temas | etiquetas* | palavras-chave* | assuntos* | tópicos* | tópicos relacionados* | palavras chave*
            | tags relacionadas* | tags | temas relacionados* | nesta matéria | neste artigo | saiba mais sobre*
        """,
        "it": """
            argomenti* | tag | temi | etichette* | parole chiave* | parole-chiave* | temi correlati* | tag articolo*
            | in questo articolo* | tags | più informazioni su*
        """,
        "ca": "etiquetes* | paraules clau* | temes | arxivat a*",
        "gl": "etiquetas* | palabras clave* | temas",
        "eu": "etiketak* | gako-hitzak* | gaiak",
        "nl": "onderwerpen* | trefwoorden* | tags | labels | thema's | in dit artikel*",
        "af": "etikette* | sleutelwoorde* | onderwerpe*",
        "sv": """
            ämnen | artikelns ämnen | taggar* | artikeln handlar om* | nyckelord* | ämnen i artikeln* | etiketter*
            | i artikeln
        """,
        "no": "emner | stikkord* | temaer* | nøkkelord* | emneord* | tagger* | tema",
        "da": "emner | artiklens emner* | nøgleord* | læs mere om | tags | emneord* | stikord*",
        "fi": "aiheet* | avainsanat* | asiasanat* | tagit | tunnisteet* | artikkelin aiheet*",
        "is": "efnisorð* | lykilorð* | merki",
        "et": "märksõnad* | sildid* | teemad* | võtmesõnad*",
        "lv": "birkas* | atslēgvārdi* | tēmas | raksta tēmas*",
        "lt": "žymos | raktažodžiai* | raktiniai žodžiai* | temos | gairės*",
        "pl": "tagi | słowa kluczowe* | tematy* | tagi artykułu* | otagowane* | etykiety*",
        "cs": "štítky* | klíčová slova* | tagy | témata | témata článku* | hlavní témata*",
        "sk": "tagy | značky* | témy | kľúčové slová* | štítky* | témy článku*",
        "hu": "címkék* | témák | kulcsszavak* | témakörök* | címke | tagek",
        "ro": "etichete* | taguri* | tag-uri* | cuvinte cheie* | cuvinte-cheie* | subiecte*",
        "bg": "тагове* | етикети* | ключови думи* | теми",
        "mk": "тагови* | ознаки* | клучни зборови*",
        "sr": "tagovi* | oznake* | ključne reči* | тагови* | ознаке* | кључне речи* | теме",
        "hr": "ključne riječi* | tagovi* | oznake*",
        "bs": "tagovi* | oznake* | ključne riječi*",
        "sl": "oznake* | ključne besede*",
        "sq": "etiketa* | tags | fjalë kyçe* | fjalët kyçe* | temat",
        "el": "ετικέτες* | θέματα | tags | λέξεις κλειδιά* | λέξεις-κλειδιά* | θεματικές",
        "tr": "etiketler* | etiket* | konular* | ilgili konular* | anahtar kelimeler* | ilgili etiketler*",
        "az": "teqlər* | açar sözlər* | etiketlər*",
        "kk": "тегтер* | тэгтер* | кілт сөздер*",
        "uz": "teglar* | kalit so'zlar* | теглар* | калит сўзлар* | mavzular*",
        "ru": """
            теги | тэги | метки | темы | ключевые слова* | рубрика* | теги статьи* | теги материала* | теги новости*
            | темы статьи* | темы материала* | темы новости* | упомянутые персоны* | в материале упоминаются*
            | ключевые темы*
        """,
        "uk": """
            теги | мітки | теми | теги статті* | теги новини* | ключові слова* | тематика | теми статті* | позначки*
            | персони | рубрика*
        """,
        "be": "тэгі | тэмы | ключавыя словы*",
        "ka": "თეგები* | ტეგები* | საკვანძო სიტყვები*",
        "hy": "թեգեր | պիտակներ* | հիմնաբառեր* | բանալի բառեր*",
        "mn": "түлхүүр үг* | шошго | сэдэв",
        "ar": """
            الكلمات المفتاحية* | وسوم | الوسوم* | كلمات مفتاحية* | كلمات دلالية* | الكلمات الدلالية* | الكلمات الدالة*
            | كلمات دالة* | العلامات* | علامات* | تاغات | تاقات | هاشتاق* | موضوعات | مواضيع | الموضوعات*
            | في هذا المقال
        """,
        "fa": """
            برچسب‌ها* | برچسب ها* | برچسبها* | برچسب | کلیدواژه* | کلید واژه* | کلیدواژه‌ها* | کلمات کلیدی*
            | واژه‌های کلیدی* | تگ‌ها | موضوعات*
        """,
        "ps": "ټګونه | کليدي ټکي*",
        "he": "תגיות | תגים | תיוגים* | מילות מפתח* | נושאים בכתבה* | עוד בנושאים*",
        "ur": "ٹیگز | ٹیگ | موضوعات* | کلیدی الفاظ*",
        "hi": "टैग | टैग्स | विषय | टॉपिक्स* | संबंधित टॉपिक्स* | कीवर्ड*",
        "bn": "ট্যাগ | ট্যাগস* | বিষয় | কীওয়ার্ড*",
        "mr": "टॅग | टॅग्स | विषय",
        "gu": "ટેગ્સ | ટૅગ્સ | ટેગ",
        "pa": "ਟੈਗ | ਟੈਗਸ",
        "ta": "குறிச்சொற்கள்* | டேக்ஸ்*",
        "te": "ట్యాగ్స్* | ట్యాగ్లు* | ట్యాగులు*",
        "kn": "ಟ್ಯಾಗ್* | ಟ್ಯಾಗ್‌ಗಳು* | ಟ್ಯಾಗ್ಸ್*",
        "ml": "ടാഗുകൾ* | ടാഗ് | ടാഗ്സ്*",
        "ne": "ट्याग | ट्यागहरू*",
        "id": "tag | topik | tags terkait* | tags | tagar | kata kunci* | topik terkait | label",
        "ms": "tag berkaitan* | topik | kata kunci*",
        "vi": "từ khóa* | từ khoá* | tags | thẻ | thẻ tag* | nhãn",
        "tl": "mga tag*",
        "th": "แท็ก* | คำค้น* | คำสำคัญ* | คีย์เวิร์ด* | ป้ายกำกับ*",
        "zh": """
            标签* | 標籤* | 关键词* | 關鍵字* | 关键字* | 文章标签* | 文章標籤* | 本文标签* | 新闻标签* | 相关标签*
            | 相關標籤* | 關鍵詞* | 文章关键词* | 文章關鍵字* | 本文关键词* | 相关关键词* | 相關關鍵字* | 热词标签
            | 所属专题* | 所属分类* | 分類
        """,
        "ja": """
            タグ* | キーワード* | 関連タグ* | 関連キーワード* | 関連ワード* | 記事タグ* | この記事のタグ*
            | この記事のキーワード* | ジャンル | トピック* | 関連トピック*
        """,
        "ko": """
            태그* | 키워드* | 관련 태그* | 관련태그* | 관련 키워드* | 관련키워드* | 해시태그* | 기사 태그*
            | 이 기사의 키워드* | 이슈 태그*
        """,
        "sw": "mada zinazohusiana* | lebo",
        "cy": "pynciau | tagiau*",
        "ga": "clibeanna* | topaicí",
    },
    Label.ADVERT: {
        "en": """
            advertisement* | advertisements | advertising | advert | ad | ads | ads by* | sponsored*
            | sponsored content* | sponsored links* | sponsored stories | sponsor | sponsors | our sponsors* | promoted*
            | promoted content | promoted links | partner content | paid content | paid post | special offers* | deals
            | offers | classifieds | marketplace | from our sponsors | advertise | article continues below*
            | article continues after* | story continues after* | story continues below advertisement
            | scroll to continue* | continue reading below | shop | shopping | jobs | top jobs | featured jobs
            | find a job | cars | homes | paid partner content | brand content | brandvoice* | offers & promotions
            | partners | partner offers | today's deals | coupons | advertiser content* | relevant offers
            | featured promotions | from the store | our store | from our shop | paid stories
            | message from our advertisers* | advertiser message* | ad content* | ad feature | from our advertisers*
            | paid advertisement* | paid promotion* | paid partnership* | promotional content* | presented by our*
            | article continues beneath* | read more after the ad* | content continues below*
            | download the app | download our app* | download our news app* | get the app | get our app*
            | get the ios app | get the android app* | get news app | open in the app | voucher codes
            | discount codes | start free trial | buy now | shop now | shop our* | order now
            | from amazon | buy on amazon*
        """,
        "de": """
            anzeige* | anzeigen* | werbung* | sponsored* | gesponsert* | partnerangebote* | partnerinhalte | angebote
            | advertorial* | anzeigenmarkt | stellenmarkt | unsere partner* | aus unserem shop | shop | immobilien
            | gutscheine* | kleinanzeigen | branchenbuch | jobs | stellenangebote* | anzeigensonderveröffentlichung*
            | sonderveröffentlichung* | werbeanzeige* | bezahlter inhalt* | bezahlte anzeige* | gesponserter inhalt*
            | gesponserter beitrag* | verlagsangebot* | ein angebot von* | eine anzeige von* | unsere partnerangebote*
            | partnerangebot* | partner-inhalte* | partner-angebote* | artikel wird unterhalb*
            | text wird nach der anzeige* | artikel geht weiter nach* | nach der anzeige geht es weiter*
            | hier geht es weiter nach*
            | jetzt bestellen | jetzt am kiosk* | aktuelles heft* | das aktuelle heft | aktuelle ausgabe* | die aktuelle ausgabe
            | heft bestellen | produkttipp | buchtipp | buch-tipp | partnerlinks | sponsoren | whitepaper
            | aktuelle whitepaper | stellenanzeigen | reklame | produktempfehlung* | unsere produktempfehlungen*
            | aktuelle produktempfehlungen* | in kooperation mit | in zusammenarbeit mit | unsere apps
            | app herunterladen*
        """,
        "fr": """
            publicité* | annonces* | annonce | contenu sponsorisé* | sponsorisé* | petites annonces | emploi
            | immobilier | boutique | codes promo* | la suite après la publicité* | nos partenaires
            | contenus sponsorisés* | publireportage* | publirédactionnel* | contenu commandité* | contenu partenaire*
            | contenu proposé par* | contenu de marque* | proposé par* | en partenariat avec*
            | suite de l'article après* | la suite de l'article après* | l'article continue après*
            | la suite après cette publicité* | la suite sous cette publicité* | suite après la publicité*
            | le contenu de cet article continue* | offres d'emploi* | nos offres* | bons plans*
            | la boutique | nos hors-séries* | en kiosque | téléchargez l'application*
        """,
        "es": """
            publicidad* | anuncio* | anuncios* | patrocinado* | contenido patrocinado* | clasificados | empleo
            | ofertas* | contenido de marca* | descuentos | contenido comercial* | contenido promocionado*
            | contenido publicitario* | publirreportaje* | publirreportajes* | branded content* | espacio patrocinado*
            | espacio publicitario* | avisos clasificados* | avisos legales* | edictos | la nota continúa*
            | el artículo continúa* | la noticia continúa* | continúa leyendo después*
            | continúa después de la publicidad* | continuar leyendo después* | sigue leyendo después de*
            | sigue después de la publicidad* | bolsa de trabajo* | guía comercial*
            | descarga la app | descarga nuestra app*
        """,
        "pt": """
            publicidade* | anúncio* | anúncios | patrocinado* | conteúdo patrocinado* | continua após a publicidade*
            | continua depois da publicidade* | classificados* | conteúdo de marca* | conteúdo publicitário*
            | conteúdo comercial* | conteúdo pago* | informe publicitário* | informe publicitario* | informe especial*
            | publieditorial* | oferecido por* | oferecimento* | patrocínio* | anunciantes | a matéria continua após*
            | a notícia continua após* | o artigo continua após* | o conteúdo continua após*
            | leia mais após a publicidade* | matéria continua após* | continue lendo após* | vagas de emprego*
            | empregos
        """,
        "it": """
            pubblicità* | annunci* | sponsorizzato* | contenuto sponsorizzato* | offerte* | annuncio pubblicitario*
            | contenuto promozionale* | messaggio promozionale* | messaggio pubblicitario* | informazione pubblicitaria*
            | redazionale* | publiredazionale* | sponsor | in collaborazione con* | continua a leggere dopo*
            | l'articolo continua dopo* | articolo continua dopo* | continua dopo la pubblicità*
            | prosegue dopo la pubblicità* | l'articolo prosegue* | necrologie
        """,
        "ca": """
            publicitat* | contingut patrocinat* | patrocinat* | anuncis* | contingut de marca*
            | contingut promocionat* | branded content* | continua després de la publicitat*
        """,
        "gl": "publicidade* | contido patrocinado*",
        "eu": "publizitatea* | iragarkia* | iragarkiak* | babesleak",
        "nl": """
            advertentie* | advertenties* | gesponsord* | partnerbijdrage* | vacatures | advertorial*
            | branded content* | gesponsorde inhoud* | gesponsorde content* | betaalde inhoud* | partner content*
            | aangeboden door* | in samenwerking met* | tekst gaat verder onder* | artikel gaat verder onder*
            | lees verder onder de* | tekst loopt door onder* | de tekst gaat verder onder*
            | het artikel gaat verder onder* | personeelsadvertenties* | familieberichten* | zoekertjes
        """,
        "af": "advertensie* | geborg* | geborgde*",
        "sv": """
            annons* | annonser* | annonsörsinnehåll* | sponsrat* | annonssamarbete* | annonsmaterial*
            | betalt innehåll* | kommersiellt samarbete* | i samarbete med* | artikeln fortsätter efter*
            | artikeln fortsätter under* | fortsätt läsa efter* | texten fortsätter efter* | lediga jobb*
            | detta är en annons* | hela den här artikeln är en annons*
        """,
        "no": """
            annonse* | annonser* | annonsørinnhold* | sponset* | betalt innhold* | kommersielt innhold*
            | kommersielt samarbeid* | artikkelen fortsetter under* | artikkelen fortsetter etter*
            | saken fortsetter under* | saken fortsetter etter* | teksten fortsetter under* | ledige stillinger*
        """,
        "da": """
            annonce* | annoncer* | sponsoreret* | annoncørbetalt indhold* | annoncørindhold* | betalt indhold*
            | kommercielt indhold* | kommercielt samarbejde* | i samarbejde med* | artiklen fortsætter efter*
            | artiklen fortsætter under* | teksten fortsætter under* | ledige stillinger* | jobannoncer*
        """,
        "fi": """
            mainos* | ilmoitus* | kaupallinen yhteistyö* | kaupallinen tiedote* | kaupallinen sisältö*
            | maksettu mainos* | sponsoroitu* | yhteistyössä | juttu jatkuu mainoksen* | artikkeli jatkuu mainoksen*
            | juttu jatkuu kuvan* | avoimet työpaikat*
        """,
        "is": "auglýsing* | auglýsingar | kostað efni* | kostuð kynning*",
        "et": """
            reklaam* | reklaamid | sisuturundus* | sponsoreeritud* | artikkel jätkub pärast* | lugu jätkub pärast*
            | tööpakkumised*
        """,
        "lv": """
            reklāma* | reklāmas | sludinājumi | apmaksāts saturs* | sponsorēts* | raksts turpinās pēc* | reklāmraksts*
            | turpinājums pēc reklāmas*
        """,
        "lt": """
            reklama* | skelbimai | užsakymo nr* | užsakomasis straipsnis* | reklaminis straipsnis* | remiamas turinys*
            | partnerio turinys* | straipsnis tęsiamas po reklamos* | tekstas tęsiamas po reklamos*
        """,
        "pl": """
            reklama* | reklamy | ogłoszenia* | artykuł sponsorowany* | sponsorowane* | materiał sponsorowany
            | partnerzy | promocja | koniec reklamy | dalsza część artykułu pod* | materiał partnerski*
            | materiał promocyjny* | materiał reklamowy* | artykuł partnerski* | artykuł reklamowy*
            | tekst sponsorowany* | tekst promocyjny* | wpis sponsorowany* | współpraca reklamowa* | autopromocja*
            | dalsza część tekstu pod* | dalszy ciąg materiału pod* | dalsza część materiału pod*
            | dalszy ciąg artykułu pod* | ciąg dalszy pod* | ciąg dalszy artykułu pod* | reszta tekstu pod*
            | reszta artykułu pod* | pozostała część artykułu pod* | nasi partnerzy* | partnerzy serwisu* | sponsorzy
            | oferty pracy | ogłoszenie własne* | zareklamuj się*
        """,
        "cs": """
            reklama* | inzerce* | komerční sdělení* | inzerát* | inzeráty | reklamní sdělení* | placená inzerce*
            | komerční článek* | komerční příloha* | partneři | naši partneři* | sponzorováno* | sponzorovaný obsah*
            | článek pokračuje pod reklamou* | pokračování pod reklamou* | nabídka práce*
        """,
        "sk": """
            reklama* | inzercia* | inzerát* | platená inzercia* | sponzorované* | partneri | komerčný článok*
            | komerčná správa* | článok pokračuje pod* | pokračovanie pod reklamou* | text pokračuje pod reklamou*
        """,
        "hu": """
            hirdetés* | reklám* | szponzorált* | támogatott tartalom* | fizetett tartalom* | fizetett hirdetés*
            | partnereink | apróhirdetés* | a cikk a hirdetés után folytatódik* | cikkünk a hirdetés után*
            | a cikk folytatódik* | promóció | támogatóink | állásajánlatok*
        """,
        "ro": """
            publicitate* | reclamă* | advertorial* | reclama | conținut sponsorizat* | articol sponsorizat*
            | sponsorizat* | parteneri | mica publicitate* | anunțuri* | anunţuri* | continuarea articolului*
            | articolul continuă după* | articolul continuă mai jos* | oferte de muncă* | campanie susținută de*
        """,
        "bg": """
            реклама* | обяви | рекламно съдържание* | платено съдържание* | платена публикация* | спонсорирано*
            | малки обяви* | партньори | нашите партньори* | статията продължава след рекламата*
            | текстът продължава след рекламата*
        """,
        "mk": "реклама* | спонзорирано* | огласи",
        "sr": """
            oglas | oglasi | реклама* | reklama | oglašavanje | sponzorisano* | plaćeni oglas* | pokrovitelj* | огласи
            | спонзорисано* | nastavak teksta ispod* | tekst se nastavlja ispod* | tekst se nastavlja nakon*
        """,
        "hr": """
            oglas | oglasi | reklama* | tekst se nastavlja ispod oglasa* | članak se nastavlja ispod*
            | nastavak članka* | sponzorirano* | sponzorirani sadržaj* | promo sadržaj* | plaćeni sadržaj*
        """,
        "sl": """
            oglas | oglasno sporočilo* | oglasi | sponzorirano* | promocijsko sporočilo* | plačana objava*
            | nadaljevanje članka pod oglasom* | članek se nadaljuje*
        """,
        "sq": "reklamë* | reklama* | sponsorizuar* | njoftime",
        "el": """
            διαφήμιση* | αγγελίες* | προσφορές* | χορηγούμενο* | διαφημίσεις* | διαφημιστικό* | χορηγοί | προωθούμενο*
            | μικρές αγγελίες* | διαβάστε τη συνέχεια μετά τη διαφήμιση* | σύνδεσμοι διαφημιζομένων*
        """,
        "tr": """
            reklam* | ilan | ilanlar* | reklamı kapat* | reklamdan sonra* | resmi ilanlar* | resmi ilan* | sponsorlu*
            | sponsor | advertorial* | bu bir reklamdır* | seri ilanlar* | haberin devamı reklamdan sonra*
            | haberin devamı için* | iş ilanları*
        """,
        "az": "reklam* | elanlar",
        "kk": "жарнама* | хабарландыру",
        "uz": "reklama* | реклама*",
        "ru": """
            реклама* | на правах рекламы* | рекламные* | партнёрский материал* | спонсор* | объявления* | партнеры
            | партнёры | купить* | рекламный блок* | место для рекламы* | место для вашей рекламы*
            | здесь может быть ваша реклама* | продолжение после рекламы* | новость продолжается после рекламы*
            | статья продолжается после рекламы* | партнерский проект* | партнёрский проект* | партнерский материал*
            | спецпроект партнера* | информационный партнер* | рекламодателям* | рекламодателю
        """,
        "uk": """
            реклама* | на правах реклами* | рекламні* | партнерський матеріал* | партнерський проєкт* | партнери
            | наші партнери* | спонсор* | оголошення | новина продовжується після реклами* | продовження після реклами*
            | рекламодавцям*
        """,
        "be": "рэклама*",
        "ka": "რეკლამა*",
        "hy": "գովազդ*",
        "mn": "сурталчилгаа* | зар сурталчилгаа*",
        "ar": """
            إعلان | إعلانات* | اعلان | إعلان ممول* | محتوى ممول* | محتوى إعلاني* | مادة إعلانية* | مساحة إعلانية*
            | اعلانات* | برعاية | مقال ممول* | المعلنون* | للإعلان
        """,
        "fa": "تبلیغات* | آگهی | رپورتاژ آگهی* | آگهی‌ها* | نیازمندی‌ها* | نیازمندیها* | محتوای تبلیغاتی* | اسپانسر*",
        "he": """
            פרסומת* | תוכן שיווקי* | תוכן ממומן* | כתבה שיווקית* | בשיתוף | מודעות* | תוכן פרסומי*
            | המשך הכתבה אחרי הפרסומת*
        """,
        "ur": "اشتہار* | اشتہارات* | سپانسرڈ* | اسپانسرڈ*",
        "hi": "विज्ञापन* | प्रायोजित* | स्पॉन्सर्ड*",
        "bn": "বিজ্ঞাপন* | স্পন্সর*",
        "mr": "जाहिरात* | जाहिराती* | प्रायोजित*",
        "gu": "જાહેરાત* | જાહેરખબર*",
        "pa": "ਇਸ਼ਤਿਹਾਰ*",
        "ta": "விளம்பரம்* | விளம்பரங்கள்*",
        "te": "ప్రకటన | ప్రకటనలు | అడ్వర్టైజ్‌మెంట్*",
        "kn": "ಜಾಹೀರಾತು* | ಜಾಹಿರಾತು*",
        "ml": "പരസ്യം* | പരസ്യങ്ങൾ*",
        "si": "දැන්වීම* | දැන්වීම්* | වෙළඳ දැන්වීම්*",
        "ne": "विज्ञापन* | प्रायोजित*",
        "id": """
            iklan | advertorial* | scroll to continue with content | advertisement* | iklan baris*
            | konten bersponsor* | konten sponsor* | artikel sponsor* | sponsor | pariwara*
            | lanjutkan membaca setelah iklan* | gulir untuk lanjut* | scroll untuk lanjut* | scroll ke bawah*
        """,
        "ms": "iklan | tajaan* | ditaja* | kandungan tajaan*",
        "vi": """
            quảng cáo* | liên hệ quảng cáo* | tin tài trợ* | nội dung tài trợ* | được tài trợ* | rao vặt*
            | bài viết quảng cáo*
        """,
        "tl": "patalastas*",
        "th": "โฆษณา | พื้นที่โฆษณา* | สนับสนุนโดย* | บทความสนับสนุน* | ประชาสัมพันธ์",
        "lo": "ໂຄສະນາ",
        "km": "ពាណិជ្ជកម្ម | ផ្សាយពាណិជ្ជកម្ម*",
        "my": "ကြော်ငြာ",
        "zh": """
            广告* | 廣告* | 推广* | 赞助* | 商业推广* | 贊助 | 贊助內容* | 請繼續往下閱讀* | 请继续往下阅读*
            | 商业信息* | 分类广告* | 招聘信息 | 热门推广* | 商业推荐*
        """,
        "ja": "広告* | スポンサー* | pr | pr記事 | 記事広告* | 企画広告* | タイアップ* | 提供 | 求人情報*",
        "ko": "광고* | 스폰서* | 제휴광고*",
        "sw": "tangazo | matangazo",
        "am": "ማስታወቂያ* | ማስታወቂያዎች*",
        "ha": "talla | tallace-tallace*",
        "yo": "ìpolówó*",
        "zu": "isikhangiso* | izikhangiso*",
        "xh": "intengiso* | isibhengezo*",
        "so": "xayeysiis*",
        "mt": "reklam*",
        "cy": "hysbyseb*",
        "ga": "fógra | fógraíocht*",
    },
    Label.SUMMARY_BOX: {
        "en": """
            key points | key takeaways | key facts | key findings | at a glance* | highlights | story highlights
            | in brief | summary | tl;dr | in short | the facts | fast facts | fact box | factbox | fact file
            | in a nutshell | quick facts | quick read | what we know* | what you need to know | takeaways | key events
            | by the numbers | the lowdown | timeline
            | ai summary* | ai-generated summary* | ai overview | article summary* | summary by ai* | summarized by ai*
            | what to know | what to know about* | things to know | things to know about* | the key points* | main points* | main takeaways* | quick summary | the gist
            | why it matters | why this matters
        """,
        "de": """
            das wichtigste in kürze* | auf einen blick* | darum geht's* | kurz gesagt | zusammenfassung | in kürze
            | infobox | infokasten | fakten | fakten zu* | hintergrund zum thema | zur person | steckbrief
            | das wichtigste* | kurz zusammengefasst | kurz & knapp | kurz und knapp | kurzfassung | in aller kürze
            | darum geht es | die wichtigsten punkte* | die wichtigsten fakten*
            | ki-zusammenfassung* | zusammengefasst | artikel-zusammenfassung* | auf einen blick | das wichtigste aus*
            | darum geht es in*
        """,
        "fr": """
            l'essentiel* | en bref | résumé | en résumé | repères | à retenir | les faits* | points clés
            | ce qu'il faut retenir* | ce qu'il faut savoir* | les points clés* | l'info en bref* | en quelques mots
            | en deux mots | les points essentiels*
            | résumé par l'ia* | résumé généré par* | résumé de l'article* | en quelques points | points à retenir*
        """,
        "es": """
            en resumen | resumen | claves | las claves* | lo esencial | puntos clave* | en breve | sumario
            | lo que debes saber* | lo que necesitas saber* | puntos importantes* | en síntesis | en pocas palabras
            | el resumen | ideas clave* | datos clave*
            | lo más importante | lo más destacado de la noticia | resumen de la noticia* | resumen con ia
            | resumen generado* | qué debes saber | qué hay que saber
        """,
        "pt": """
            resumo | em resumo* | em síntese | pontos-chave | índice | o que você precisa saber* | pontos principais*
            | principais pontos* | em poucas palavras | destaques da matéria* | resumo da notícia* | resumo da matéria*
            | resumo por ia* | resumo gerado* | resumo em tópicos | o que saber | entenda o caso em tópicos
        """,
        "it": """
            in breve | in sintesi | sommario | i punti chiave | punti chiave | la scheda | i punti principali*
            | i fatti chiave* | cosa sapere* | cosa c'è da sapere* | in pillole | il riassunto | la sintesi*
            | in sintesi* | riassunto ia | riassunto generato* | punti principali | i punti essenziali
        """,
        "ca": "claus | les claus* | en resum | resum | punts clau*",
        "nl": """
            in het kort* | samenvatting | kernpunten | samengevat | in een notendop | de kern | belangrijkste punten*
            | kort samengevat | dit moet je weten*
            | ai-samenvatting* | het belangrijkste | dit is het belangrijkste | in één oogopslag
        """,
        "sv": "sammanfattning* | fakta | fakta om* | faktaruta | i korthet | detta har hänt* | kort sagt | bakgrund och fakta | ai-sammanfattning* | det viktigaste | kortfattat | artikeln i korthet | huvudpunkter",
        "no": """
            fakta | fakta om* | faktaboks | oppsummert* | kortversjonen* | hovedpunkter* | kort fortalt | oppsummering | sammendrag
            | i korte trekk | kortversjon | saken oppsummert*
            | ai-oppsummering* | det viktigste | dette er saken
        """,
        "da": "fakta | fakta om* | faktaboks | resumé* | kort fortalt* | overblik* | opsummering | kort sagt | i korte træk | ai-resumé* | det vigtigste | hovedpunkter",
        "fi": """
            tiivistelmä | lyhyesti* | faktat* | pähkinänkuoressa | näin se on tiivistettynä | mistä on kyse*
            | asian ydin
            | tekoälytiivistelmä* | keskeistä | tärkeimmät kohdat
        """,
        "et": "lühidalt | oluline",
        "lv": "īsumā | kopsavilkums | galvenais",
        "lt": "trumpai | svarbiausia",
        "pl": """
            w skrócie* | podsumowanie | najważniejsze informacje | w pigułce | w telegraficznym skrócie*
            | kluczowe informacje* | najważniejsze fakty* | co warto wiedzieć* | streszczenie
            | podsumowanie ai* | najważniejsze punkty | najważniejsze wnioski | streszczenie ai*
        """,
        "cs": "stručně | ve zkratce | shrnutí | souhrn | v kostce | shrnutí ai* | to nejdůležitější | hlavní body",
        "sk": "v skratke | zhrnutie | stručne | v kocke | zhrnutie ai* | hlavné body | to najdôležitejšie",
        "hu": "összefoglaló | röviden | dióhéjban | a lényeg | kulcspontok | ai-összefoglaló* | a legfontosabbak",
        "ro": "rezumat | puncte cheie | rezumat ai* | ideile principale",
        "bg": "накратко | най-важното | обобщение | в резюме | основни акценти",
        "sr": "ukratko | najvažnije | укратко | najvažnije iz teksta*",
        "hr": "ukratko | sažetak | najvažnije",
        "sl": "na kratko | povzetek | bistvo",
        "el": """
            με μια ματιά | σύνοψη | τι πρέπει να γνωρίζετε | με λίγα λόγια | περίληψη | εν συντομία
            | τα βασικά σημεία*
            | σύνοψη ai* | τα κύρια σημεία | συνοπτικά
        """,
        "tr": "özet | özetle | kısaca | haber özeti* | haberin özeti* | öne çıkan başlıklar* | yapay zeka özeti* | önemli noktalar | haberin satır başları",
        "ru": "коротко | кратко | в двух словах | справка* | досье | факты | основное | ключевые моменты* | краткое содержание* | основные тезисы | пересказ ии",
        "uk": "коротко | довідка | стисло | тезово | коротко про головне* | ключові моменти* | найважливіше | короткий зміст*",
        "ar": "باختصار | ملخص | الخلاصة | أبرز النقاط | النقاط الرئيسية | خلاصة | ملخص بالذكاء الاصطناعي* | أهم النقاط | ملخص الخبر*",
        "fa": "خلاصه | خلاصه خبر* | به طور خلاصه | نکات کلیدی* | خلاصه هوش مصنوعی* | مهم‌ترین نکات | چکیده | نکات مهم",
        "he": "בקצרה | תקציר | עיקרי הדברים | בקיצור",
        "ur": "خلاصہ | اہم نکات*",
        "hi": "मुख्य बातें* | एक नजर में | एक नज़र में | हाइलाइट्स* | संक्षेप में | सारांश | सार | खास बातें* | मुख्य बिंदु* | एआई सारांश* | ख़ास बातें* | मुख्य अंश",
        "bn": "সংক্ষেপে | সারসংক্ষেপ | সারাংশ | মূল বিষয়* | একনজরে | এক নজরে",
        "sw": "mambo muhimu* | kwa ufupi | kwa muhtasari | muhtasari",
        "mr": "थोडक्यात | ठळक मुद्दे* | मुख्य मुद्दे*",
        "ta": "சுருக்கம் | முக்கிய அம்சங்கள்*",
        "id": "ringkasan | ringkasan berita* | intisari | poin penting* | sekilas | inti berita* | ringkasan ai* | hal penting | poin utama* | poin-poin penting*",
        "vi": "tóm tắt | điểm chính | tóm lại | nội dung chính* | tóm tắt bằng ai* | những điểm chính",
        "th": "สรุป | สรุปข่าว* | สรุปประเด็น* | สรุปโดย ai* | ประเด็นสำคัญ",
        "zh": """
            摘要* | 导读* | 要点* | 核心提示* | 内容摘要* | 新闻提示* | 提要* | 本文要点* | 本文要點* | 重點摘要*
            | 重點整理* | 新闻摘要* | 新闻导读* | 内容提要* | 核心要点* | 关键点 | 重点速览* | 懶人包 | 太长不看*
            | 文章摘要*
            | ai摘要 | ai 摘要 | ai总结 | 重点
        """,
        "ja": """
            まとめ | 要点 | ひと目で* | この記事のポイント* | ポイント | 記事の要点* | 記事のポイント* | ざっくり言うと*
            | 3行まとめ | ここがポイント*
            | ai要約 | aiによる要約* | この記事の要点 | 記事のまとめ
        """,
        "ko": "요약* | 한눈에 보기* | 핵심 요약* | 기사 요약* | 3줄 요약 | ai 요약 | 자동 요약* | 한줄 요약* | 세줄 요약* | 핵심 포인트* | 주요 내용",
    },
    Label.AUTHOR_BIO: {
        "en": """
            about the author* | about the authors* | about the writer* | about author | author | the author
            | author bio | meet the author* | written by | contributors | contributor | about the contributor*
            | author profile | about me | author archives | about our writer* | about the reporter*
            | about the columnist* | more about the author* | about this author* | meet the writer* | meet the reporter*
            | more from the author | posts by the author
        """,
        "de": """
            über mich | zu den autoren* | zu den autorinnen* | autor:in | autor:innen | die bloggerin | der blogger
            | über den autor* | über die autorin* | über die autoren* | der autor | die autorin | zum autor*
            | zur autorin* | autor | autorin | über die verfasser* | autoren | autoren dieses artikels*
            | autor des artikels* | zum verfasser* | die autoren*
        """,
        "fr": """
            à propos de moi | qui suis-je
            | à propos de l'auteur* | l'auteur | à propos de l'autrice* | à propos des auteurs* | a propos de l'auteur*
            | sur l'auteur* | l'autrice | auteur | auteurs | biographie de l'auteur*
        """,
        "es": """
            sobre mí | quién soy
            | sobre el autor* | sobre la autora* | acerca del autor* | sobre la firma* | el autor | acerca de la autora*
            | sobre los autores* | sobre el periodista* | autor | autora | autores | conoce al autor*
            | perfil del autor* | biografía del autor*
        """,
        "pt": """
            sobre mim | quem sou
            | sobre o autor* | sobre a autora* | o autor | sobre os autores* | sobre o colunista* | sobre a colunista*
            | autor | autora | autores | a autora | quem escreve* | perfil do autor* | biografia do autor*
        """,
        "it": """
            chi sono | su di me
            | l'autore | informazioni sull'autore* | sull'autore* | chi è l'autore* | informazioni sull'autrice*
            | l'autrice | autore | autori | profilo autore*
        """,
        "ca": "sobre l'autor* | sobre l'autora* | l'autor | l'autora | autor",
        "gl": "sobre o autor* | sobre a autora*",
        "eu": "egileari buruz* | egilea",
        "nl": """
            over mij | over de auteur* | over de auteurs* | over de schrijver* | over de journalist* | over de redacteur*
            | auteur | auteurs | de auteur
        """,
        "af": "oor die skrywer* | die skrywer | skrywer | oor die outeur*",
        "sv": "om mig | om författaren* | om skribenten* | om artikelförfattaren* | författare | skribent | artikelförfattare",
        "no": "om meg | om forfatteren* | om skribenten* | forfatter | om artikkelforfatteren*",
        "da": "om mig | om forfatteren* | om skribenten* | om journalisten* | forfatter | skribent",
        "fi": "kirjoittaja | kirjoittajasta | tietoa kirjoittajasta* | kirjoittajat | toimittaja",
        "et": "autorist* | autor | artikli autor*",
        "lv": "par autoru* | autors | autore | raksta autors*",
        "lt": "apie autorių* | apie autorę* | autorius | autorė",
        "pl": """
            o mnie | o autorze* | autor | o autorce | o autorach* | autorka | autor artykułu* | autor tekstu* | autor wpisu
            | redaktor
        """,
        "cs": "o mně | o autorovi* | o autorce* | autor článku* | autor | autorka",
        "sk": "o autorovi* | o autorke* | autor článku* | autor | autorka",
        "hu": "rólam | a szerzőről* | szerző | a szerző | szerzőnkről* | a szerző további cikkei* | a szerző cikkei*",
        "ro": "despre mine | despre autor* | despre autoare* | autor | autorul | autoarea | autorul articolului*",
        "bg": "за автора* | автор | автори",
        "mk": "за авторот* | автор",
        "sr": "o autoru* | o autorki* | autor | о аутору* | аутор",
        "hr": "o autoru* | o autorici* | autor | autorica",
        "sl": "o avtorju* | o avtorici* | avtor | avtorica",
        "sq": "rreth autorit* | për autorin* | autori",
        "el": """
            ο συγγραφέας | σχετικά με τον συγγραφέα* | για τον συγγραφέα* | για τον συντάκτη*
            | σχετικά με τον συντάκτη* | ο αρθρογράφος | συντάκτης | ο συντάκτης
        """,
        "tr": "hakkımda | yazar hakkında* | yazar | hakkında yazar | muhabir | editör",
        "az": "müəllif haqqında* | müəllif",
        "kk": "автор туралы*",
        "ru": "обо мне | об авторе* | автор | автор статьи | автор материала* | автор текста* | автор публикации | про автора*",
        "uk": "про автора* | про авторку* | автор | авторка | автор матеріалу* | автор статті",
        "be": "пра аўтара*",
        "ka": "ავტორის შესახებ* | ავტორი",
        "hy": "հեղինակի մասին* | հեղինակ",
        "ar": """
            عن الكاتب* | عن الكاتبة* | حول الكاتب* | عن المؤلف* | الكاتب | الكاتبة | نبذة عن الكاتب* | نبذة عن المؤلف*
        """,
        "fa": "درباره نویسنده* | نویسنده",
        "he": "על הכותב* | על הכותבת* | אודות הכותב* | אודות המחבר* | אודות הכותבת* | על המחבר*",
        "ur": "مصنف کے بارے میں* | لکھاری کے بارے میں* | مصنف | کالم نگار کے بارے میں*",
        "hi": "लेखक के बारे में* | लेखक परिचय* | लेखक | ऑथर के बारे में* | के बारे में लेखक",
        "bn": "লেখক পরিচিতি* | লেখক সম্পর্কে* | লেখক",
        "mr": "लेखकाबद्दल* | लेखकाविषयी*",
        "ta": "ஆசிரியர் பற்றி* | எழுத்தாளர் பற்றி*",
        "ne": "लेखकको बारेमा* | लेखक",
        "id": "tentang penulis* | penulis | profil penulis*",
        "ms": "tentang penulis* | mengenai penulis*",
        "vi": "về tác giả* | tác giả | thông tin tác giả*",
        "th": "เกี่ยวกับผู้เขียน* | ผู้เขียน*",
        "zh": """
            作者简介* | 关于作者* | 作者介绍* | 作者簡介* | 作者介紹* | 關於作者* | 作者资料* | 作者資料* | 作者信息*
            | 记者简介* | 記者簡介*
        """,
        "ja": """
            著者* | 筆者* | プロフィール | この記事の著者* | この記事を書いた人* | 執筆者* | この記事の筆者*
            | この記事の執筆者* | 記者プロフィール*
        """,
        "ko": "저자* | 필자* | 기자 소개* | 기자 프로필* | 글쓴이* | 작성자* | 기자 정보* | 기자정보*",
        "sw": "kuhusu mwandishi* | mwandishi",
    },
    Label.MEDIA_PLAYER: {
        "en": """
            listen to this* | listen to article* | listen* | watch live* | live tv | play | play video* | watch video*
            | video player* | now playing* | replay | podcast | podcasts | text size | text to speech* | speed
            | loading video* | up next in* | read aloud | hear this story* | audio version | audio article
            | play this article* | watch the video* | watch on youtube | video unavailable*
            | this video is not available* | your browser does not support* | media error* | error loading media*
            | error loading player*
        """,
        "de": """
            artikel anhören* | artikel hören* | vorlesen* | anhören* | video abspielen* | podcast* | audio
            | artikel vorlesen* | diesen artikel anhören* | text vorlesen* | audioversion* | jetzt anhören*
            | beitrag anhören* | artikel als audio* | podcasts | video starten* | ihr browser unterstützt*
        """,
        "fr": """
            écouter* | écouter l'article* | lire la vidéo* | podcast | podcasts | écoutez cet article*
            | écoutez l'article* | lecture audio* | lire le contenu audio* | voir la vidéo* | regarder la vidéo*
            | lancer la vidéo* | version audio*
        """,
        "es": """
            escuchar* | escucha* | reproducir* | podcast | podcasts | escuchá la nota* | ver video* | ver vídeo*
            | mira el video* | mirá el video* | mire el video* | vea el video* | versión audio* | audio noticia*
        """,
        "pt": """
            ouvir | ouça | podcast | podcasts | ouça este conteúdo* | ouça esta notícia* | ouça a matéria*
            | ouvir este artigo* | ouvir artigo* | ouvir notícia* | ouvir o artigo* | ver vídeo* | veja o vídeo*
            | assista ao vídeo* | assista o vídeo* | reproduzir vídeo* | em directo | em direto
        """,
        "it": "ascolta* | podcast | video in riproduzione* | diretta tv | riproduci video*",
        "ca": """
            escolta la notícia* | escolta l'article* | veure vídeo* | mira el vídeo* | podcast | podcasts | en directe
        """,
        "nl": """
            beluister* | luister* | podcast | podcasts | artikel beluisteren* | bekijk de video* | bekijk video*
            | video afspelen*
        """,
        "sv": "lyssna* | podd | poddar | spela upp* | se video* | se klippet* | podcast | podcasts",
        "no": "hør saken* | lytt til* | spill av* | se video* | se videoen* | podkast | podkaster",
        "da": "lyt til* | hør artiklen* | afspil* | se video* | se videoen* | podcast | podcasts",
        "fi": "kuuntele juttu* | kuuntele artikkeli* | katso video* | podcast | podcastit | suora lähetys*",
        "et": "kuula artiklit* | kuula lugu* | vaata videot* | podcast | taskuhääling | otseülekanne*",
        "lv": "klausīties rakstu* | skaties video* | podkāsts | podkāsti | tiešraide*",
        "lt": """
            klausytis straipsnio* | klausykite straipsnio* | žiūrėti video* | tinklalaidė | tinklalaidės | tiesiogiai
        """,
        "pl": """
            posłuchaj artykułu* | odsłuchaj* | słuchaj artykułu* | odtwórz* | obejrzyj wideo* | zobacz wideo*
            | podcast | podcasty | twoja przeglądarka nie obsługuje*
        """,
        "cs": "poslechněte si* | poslechnout článek* | přehrát | přehrát audio* | přehrát video* | podcast | podcasty",
        "sk": "vypočujte si* | počúvať článok* | prehrať | prehrať video* | podcast | podcasty",
        "hu": "hallgassa meg* | hallgasd meg* | lejátszás* | podcast | podcastok | élő közvetítés* | videó lejátszása*",
        "ro": "ascultă articolul* | podcast | podcasturi",
        "bg": "подкаст | подкасти | гледайте на живо* | видеото",
        "sr": "podkast | podkasti | подкаст",
        "hr": "podcast | podcasti",
        "sl": "podkast | podkasti | v živo",
        "el": "ακούστε το άρθρο* | άκουσε το άρθρο* | podcast | podcasts | δείτε το βίντεο* | ζωντανά",
        "tr": """
            haberi dinle* | sesli dinle* | sesli haber* | haberi sesli dinle* | videoyu izle* | canlı yayın*
            | canlı izle* | podcast | podcastler
        """,
        "ru": """
            слушать* | подкаст | подкасты | прослушать* | послушать* | озвучить текст* | смотреть видео*
            | воспроизвести* | ваш браузер не поддерживает* | аудиоверсия*
        """,
        "uk": "слухати* | прослухати* | дивитися відео* | подкаст | подкасти | ваш браузер не підтримує*",
        "ar": """
            استمع | استمع إلى المقال* | استمع للمقال* | استمع للخبر* | شاهد الفيديو* | بودكاست | البث المباشر*
            | البث الحي* | بث مباشر* | مقطع الفيديو*
        """,
        "fa": "گوش کنید* | بشنوید* | پادکست | پخش زنده* | تماشا کنید* | اندازه متن* | فایل صوتی*",
        "he": "האזינו* | האזנה לכתבה* | להאזנה* | השמע | צפו בוידאו* | פודקאסט | פודקאסטים | שידור חי*",
        "ur": "سنیں | سنیے | ویڈیو دیکھیں* | پوڈکاسٹ | براہ راست*",
        "hi": "सुनें | खबर सुने* | वीडियो देखें* | पॉडकास्ट | लाइव टीवी* | लाइव देखें*",
        "bn": "শুনুন | ভিডিও দেখুন* | পডকাস্ট | সরাসরি",
        "id": "dengarkan artikel* | dengarkan berita* | putar video* | siaran langsung* | podcast",
        "vi": """
            nghe bài viết* | nghe đọc bài* | nghe bài báo* | nghe audio* | nghe nội dung* | xem video* | phát video*
            | trực tiếp
        """,
        "th": "ฟังข่าว* | ฟังบทความ* | ดูวิดีโอ* | พอดแคสต์ | ถ่ายทอดสด*",
        "zh": """
            播放 | 播报 | 收听* | 播放视频* | 播放影片* | 收聽 | 听新闻* | 聽新聞* | 朗讀 | 语音播报* | 語音朗讀*
            | 视频加载中*
        """,
        "ja": """
            音声で聴く* | 記事を聴く* | 記事を音声で* | 動画を見る* | 動画を再生* | 動画で見る* | ポッドキャスト
            | ライブ配信* | 文字の大きさ* | 音声再生*
        """,
        "ko": """
            음성으로 듣기* | 기사 듣기* | 본문 듣기* | 본문듣기* | 뉴스 듣기* | 음성재생* | 음성 재생* | 영상 재생*
            | 동영상 재생* | 영상 보기* | 팟캐스트 | 글꼴 크기* | 본문 글꼴* | 가 가
        """,
    },
    Label.CONSENT: {
        "en": """
            cookie* | cookies* | cookie settings* | privacy settings | we value your privacy* | we use cookies*
            | your privacy* | manage cookies* | manage consent* | cookie policy notice | accept cookies* | accept all*
            | accept and continue* | accept & continue* | agree and continue* | privacy preference center | consent*
            | manage preferences | your consent* | manage your privacy* | this website uses cookies*
            | this site uses cookies* | our website uses cookies* | we and our partners*
        """,
        "de": """
            cookie-einstellungen* | cookies* | cookie-hinweis | datenschutzeinstellungen* | wir verwenden cookies*
            | ihre privatsphäre* | privatsphäre* | alle akzeptieren* | akzeptieren und weiter | einwilligen und weiter
            | zustimmen und weiter | zustimmen & weiter | zustimmen | einverstanden | diese website verwendet*
            | diese website nutzt* | diese seite verwendet* | unsere website verwendet* | wir nutzen cookies*
            | wir und unsere partner* | wir verwenden auf dieser* | datenschutz-einstellungen* | cookie-richtlinie*
            | cookie-zustimmung* | wir benötigen ihre zustimmung* | wir benötigen ihre einwilligung* | externer inhalt*
            | externe inhalte* | empfohlener externer inhalt* | empfohlener redaktioneller inhalt*
            | an dieser stelle finden sie* | mit ihrer zustimmung* | an dieser stelle befindet sich*
        """,
        "fr": """
            gestion des cookies* | nous utilisons des cookies* | cookies* | votre vie privée*
            | continuer sans accepter* | accepter et continuer | accepter et fermer | tout accepter | tout refuser
            | gérer mes préférences | ce site utilise des cookies* | notre site utilise des cookies*
            | ce site web utilise* | nous et nos partenaires* | nos partenaires et nous*
            | nous respectons votre vie privée* | le respect de votre vie privée* | gérer mes cookies*
            | gérer les cookies* | paramétrer les cookies* | paramètres des cookies* | politique de cookies*
            | accepter les cookies* | votre consentement* | en poursuivant votre navigation*
        """,
        "es": """
            configuración de cookies* | uso de cookies* | utilizamos cookies* | aceptar cookies* | su privacidad*
            | aceptar y continuar | aceptar y cerrar* | aceptar todo | rechazar todo | este sitio utiliza cookies*
            | este sitio usa cookies* | este sitio web utiliza* | este sitio web usa* | esta web utiliza cookies*
            | esta web usa cookies* | nuestra web utiliza* | nuestro sitio utiliza* | usamos cookies*
            | nosotros y nuestros socios* | valoramos tu privacidad* | valoramos su privacidad* | tu privacidad*
            | política de cookies* | preferencias de cookies* | gestionar cookies* | gestionar el consentimiento*
            | si continúa navegando* | si sigues navegando* | al continuar navegando* | aceptar todas
            | configurar cookies*
        """,
        "pt": """
            usamos cookies* | aviso de cookies* | aceitar cookies* | aceitar e continuar | aceitar tudo
            | este site utiliza cookies* | este site usa cookies* | este website utiliza* | nosso site utiliza*
            | nosso site usa* | o nosso site utiliza* | o nosso site usa* | utilizamos cookies* | nós usamos cookies*
            | nós utilizamos cookies* | nós e os nossos parceiros* | nós e nossos parceiros* | a sua privacidade*
            | sua privacidade* | valorizamos sua privacidade* | valorizamos a sua privacidade* | política de cookies*
            | configurações de cookies* | definições de cookies* | preferências de cookies* | gerir cookies*
            | gerenciar cookies* | ao continuar navegando* | ao continuar a navegar* | aceitar todos
            | aceitar todos os cookies* | concordar e fechar
        """,
        "it": """
            utilizziamo i cookie* | informativa cookie | accetta* | questo sito utilizza* | questo sito usa*
            | questo sito web utilizza* | il nostro sito utilizza* | utilizziamo cookie* | usiamo i cookie*
            | noi e i nostri partner* | noi e terze parti* | noi e i nostri fornitori* | la tua privacy*
            | rispettiamo la tua privacy* | rispettiamo la privacy* | gestione cookie* | gestisci i cookie*
            | gestisci preferenze* | impostazioni cookie* | preferenze cookie* | cookie policy*
            | continua senza accettare*
        """,
        "ca": """
            aquest lloc web utilitza* | aquest web utilitza* | utilitzem galetes* | fem servir galetes*
            | utilitzem cookies* | configuració de galetes* | política de galetes* | la teva privacitat*
            | accepta-ho tot | acceptar totes
        """,
        "nl": """
            cookies* | cookie-instellingen* | wij gebruiken cookies* | deze website gebruikt* | deze site gebruikt*
            | onze website gebruikt* | we gebruiken cookies* | wij en onze partners* | wij en derden* | jouw privacy*
            | uw privacy* | privacy-instellingen* | privacyinstellingen* | cookievoorkeuren* | cookiebeleid*
            | alles accepteren | toestemming voor* | accepteer alle*
        """,
        "sv": """
            vi använder cookies* | vi använder kakor* | den här webbplatsen använder* | denna webbplats använder*
            | webbplatsen använder cookies* | vi värnar om din* | vi och våra partners* | cookieinställningar*
            | hantera cookies* | om cookies* | acceptera alla | godkänn alla
        """,
        "no": """
            vi bruker cookies* | vi bruker informasjonskapsler* | dette nettstedet bruker* | denne nettsiden bruker*
            | informasjonskapsler* | om cookies* | personvern og cookies* | administrer samtykke* | ditt personvern*
            | godta alle
        """,
        "da": """
            vi bruger cookies* | dette website bruger* | denne hjemmeside bruger* | denne side bruger cookies*
            | hjemmesiden bruger cookies* | vi og vores partnere* | vi værner om dit privatliv* | dit privatliv*
            | cookieindstillinger* | om cookies* | administrer cookies* | administrer samtykke* | acceptér alle
            | accepter alle | tillad alle
        """,
        "fi": """
            käytämme evästeitä* | sivusto käyttää evästeitä* | tämä sivusto käyttää* | evästeet* | evästeasetukset*
            | evästeiden käyttö* | yksityisyytesi* | hyväksy kaikki
        """,
        "et": """
            see veebileht kasutab* | see sait kasutab* | kasutame küpsiseid* | küpsised* | küpsiste seaded*
            | sinu privaatsus* | nõustun kõigiga
        """,
        "lv": """
            šī vietne izmanto* | šajā vietnē tiek izmantotas* | mēs izmantojam sīkdatnes* | izmantojam sīkdatnes*
            | sīkdatnes* | sīkdatņu iestatījumi* | piekrītu visām
        """,
        "lt": """
            šioje svetainėje naudojami* | ši svetainė naudoja* | mes naudojame slapukus* | naudojame slapukus*
            | slapukai* | slapukų nustatymai* | slapukų politika* | sutinku su visais
        """,
        "pl": """
            pliki cookies* | używamy plików cookie* | szanowny użytkowniku* | ta strona używa* | ta strona korzysta*
            | nasza strona używa* | nasz serwis używa* | nasz serwis wykorzystuje* | serwis wykorzystuje*
            | serwis używa* | strona korzysta z plików* | ten serwis używa* | ten serwis wykorzystuje*
            | ta witryna używa* | ta witryna korzysta* | w ramach naszej witryny stosujemy* | korzystamy z plików*
            | korzystając z serwisu* | ustawienia cookies* | ustawienia prywatności* | polityka cookies*
            | twoja prywatność* | cenimy twoją prywatność* | cenimy prywatność* | dbamy o twoją prywatność*
            | szanujemy twoją prywatność* | zgoda na* | akceptuj wszystkie | akceptuję wszystkie | przejdź do serwisu*
            | zaawansowane ustawienia
        """,
        "cs": """
            používáme cookies* | používáme soubory cookie* | tento web používá* | soubory cookie* | nastavení cookies*
            | nastavení soukromí* | vaše soukromí* | přijmout vše
        """,
        "sk": """
            používame cookies* | používame súbory cookie* | táto stránka používa* | súbory cookie*
            | nastavenia cookies* | nastavenie cookies* | vaše súkromie* | prijať všetko
        """,
        "hu": """
            a weboldal sütiket* | az oldal sütiket* | ez a weboldal sütiket* | weboldalunk sütiket*
            | weboldalunk cookie* | sütiket használunk* | süti beállítások* | sütibeállítások* | sütik kezelése*
            | az ön adatainak védelme* | fontos számunkra az ön adatainak* | adatvédelmi beállítások*
            | összes elfogadása
        """,
        "ro": """
            acest site folosește* | acest site utilizează* | site-ul nostru folosește* | folosim cookie*
            | utilizăm cookie* | utilizăm module cookie* | setări cookie* | setări cookies* | politica de cookies*
            | confidențialitatea ta* | prețuim confidențialitatea* | ne pasă de confidențialitatea* | acceptă toate
            | accept toate | acceptați toate
        """,
        "bg": """
            този сайт използва* | сайтът използва* | използваме бисквитки* | ние използваме бисквитки*
            | настройки на бисквитките* | бисквитки* | приемам всички | вашата поверителност*
        """,
        "sr": """
            koristimo kolačiće* | ovaj sajt koristi* | sajt koristi kolačiće* | kolačići* | politika kolačića*
            | prihvatam sve | користимо колачиће* | овај сајт користи* | колачићи*
        """,
        "hr": """
            koristimo kolačiće* | ova stranica koristi* | ova web stranica koristi* | kolačići* | postavke kolačića*
            | postavke privatnosti* | prihvati sve | prihvaćam
        """,
        "sl": """
            uporabljamo piškotke* | ta stran uporablja* | spletna stran uporablja* | piškotki* | nastavitve piškotkov*
            | sprejmi vse
        """,
        "el": """
            χρησιμοποιούμε cookies* | αυτός ο ιστότοπος χρησιμοποιεί* | ο ιστότοπος χρησιμοποιεί*
            | το site χρησιμοποιεί* | ρυθμίσεις cookies* | ρυθμίσεις απορρήτου* | σεβόμαστε την ιδιωτικότητά*
            | σεβόμαστε το απόρρητο* | πολιτική cookies* | αποδοχή όλων
        """,
        "tr": """
            çerez kullanımı* | çerez politikası* | çerez ayarları* | çerezler* | bu site çerez* | sitemizde çerez*
            | web sitemizde çerez* | gizlilik tercihleri* | tümünü kabul et
        """,
        "ru": """
            мы используем cookie* | мы используем файлы cookie* | мы используем куки* | этот сайт использует cookie*
            | этот сайт использует файлы cookie* | наш сайт использует* | на сайте используются cookie*
            | на этом сайте используются* | сайт использует cookie* | сайт использует файлы*
            | продолжая использовать сайт* | продолжая использовать наш сайт* | оставаясь на сайте*
            | использование cookie* | согласие на обработку* | политика cookie* | принять все* | согласиться и закрыть
            | принять и закрыть
        """,
        "uk": """
            ми використовуємо cookie* | ми використовуємо файли cookie* | цей сайт використовує*
            | наш сайт використовує* | файли cookie* | налаштування cookie* | продовжуючи користуватися* | прийняти всі
            | прийняти все
        """,
        "ar": """
            نستخدم ملفات تعريف الارتباط* | يستخدم هذا الموقع* | هذا الموقع يستخدم* | يستخدم موقعنا*
            | ملفات تعريف الارتباط* | سياسة ملفات تعريف* | إعدادات الخصوصية* | قبول الكل
        """,
        "fa": "این سایت از کوکی* | ما از کوکی* | کوکی‌ها* | سیاست کوکی*",
        "he": """
            אתר זה משתמש* | האתר משתמש* | אנו משתמשים בעוגיות* | אנחנו משתמשים בעוגיות* | עוגיות* | הגדרות עוגיות*
            | מדיניות עוגיות*
        """,
        "hi": "यह वेबसाइट कुकीज* | कुकीज | हम कुकीज* | कुकी नीति*",
        "id": """
            situs ini menggunakan cookie* | website ini menggunakan cookie* | kami menggunakan cookie*
            | kebijakan cookie* | terima semua
        """,
        "vi": """
            trang web này sử dụng cookie* | website này sử dụng cookie* | chúng tôi sử dụng cookie*
            | chính sách cookie* | chấp nhận tất cả
        """,
        "th": "เว็บไซต์นี้ใช้คุกกี้* | เราใช้คุกกี้* | เว็บไซต์นี้มีการใช้คุกกี้* | การตั้งค่าคุกกี้* | ตั้งค่าคุกกี้* | นโยบายคุกกี้* | ยอมรับทั้งหมด",
        "zh": """
            本网站使用cookie* | 本网站使用 cookie* | 本網站使用cookie* | 本網站使用 cookie* | 我们使用cookie*
            | 我們使用cookie* | 我们使用 cookie* | 我們使用 cookie* | 使用cookie* | cookie 设置* | cookie設定*
            | 隱私設定* | 隐私设置*
        """,
        "ja": """
            cookieの使用* | cookieについて* | 当サイトではcookie* | 当サイトでは cookie* | このサイトではcookie*
            | このサイトでは、cookie*
        """,
        "ko": """
            쿠키를 사용* | 이 웹사이트는 쿠키* | 이 사이트는 쿠키* | 본 사이트는 쿠키* | 쿠키 설정* | 쿠키 정책*
            | 모두 동의
        """,
    },
    Label.PAYWALL: {
        "en": """
            subscribe to continue* | subscribe to read* | subscribe now* | already a subscriber*
            | already have an account* | you already have an account* | to continue reading* | to read the full* | this article is for subscribers*
            | this content is for* | subscribers only* | for subscribers | log in to continue* | sign in to continue*
            | register to continue* | register to read* | become a member* | become a subscriber* | subscribe today*
            | unlock this article* | you have reached your* | free articles remaining | this story is only*
            | exclusive for subscribers* | premium content | support our journalism* | support independent journalism*
            | choose your plan* | create a free account* | start your free trial* | try for free* | subscribe to unlock*
            | subscribe to keep reading* | to read this article* | to read the rest of* | to read more*
            | already a member* | already subscribed* | already registered* | not a subscriber*
            | you have read your last* | you've reached your* | this is a subscriber*
            | this article is available to subscribers* | this article is exclusive* | this article is reserved*
            | unlimited digital access* | get unlimited access* | get full access* | continue reading with a*
            | continue reading for free* | sign in or subscribe* | log in or subscribe* | login or subscribe*
            | register for free* | start your subscription* | view subscription options* | subscription options
            | this content is available to*
            | we have a small favour to ask* | we have a small favor to ask* | support us from* | support us with*
            | if you value our reporting*
        """,
        "de": """
            weiterlesen mit* | jetzt weiterlesen* | jetzt abonnieren* | bereits abonnent* | sie sind bereits*
            | dieser artikel ist kostenpflichtig* | dieser artikel ist nur* | dieser artikel ist exklusiv*
            | dieser artikel ist für* | dieser artikel ist abonnent* | exklusiv für abonnenten* | mit plus weiterlesen*
            | lesen sie diesen artikel* | jetzt testen* | zugang zu allen* | sie haben bereits ein* | abo abschließen*
            | unterstützen sie* | nur für abonnenten* | für abonnenten* | exklusiv für sie*
            | abonnieren und weiterlesen* | abonnieren, um weiterzulesen* | jetzt kostenlos registrieren*
            | kostenlos registrieren* | registrieren und weiterlesen* | um weiterzulesen* | um den artikel zu lesen*
            | um diesen artikel zu lesen* | weiter lesen mit* | sie möchten weiterlesen* | möchten sie weiterlesen*
            | diesen artikel weiterlesen* | diesen artikel lesen sie* | bereits registriert* | schon abonnent*
            | schon registriert* | sie haben schon ein* | noch kein abo* | noch kein abonnent* | probemonat*
            | jetzt probeabo* | abo-angebote* | spenden sie* | jetzt spenden* | unterstütze uns*
            | hat ihnen dieser artikel gefallen*
        """,
        "fr": """
            la suite est réservée* | article réservé* | réservé aux abonnés* | il vous reste* | déjà abonné*
            | abonnez-vous* | contenu réservé* | s'abonner | pour lire la suite* | article abonné* | article abonnés*
            | contenu abonné* | contenus abonnés* | pour les abonnés* | abonnés uniquement* | réservé à nos abonnés*
            | cet article est réservé* | cet article est exclusivement* | ce contenu est réservé*
            | ce contenu est exclusif* | contenu exclusif* | accédez à tous* | accédez à l'intégralité*
            | accès illimité* | lisez cet article* | lisez la suite* | pour continuer la lecture*
            | pour continuer votre lecture* | pour continuer à lire* | pour lire cet article*
            | vous avez déjà un compte* | vous êtes déjà abonné* | vous êtes abonné* | déjà inscrit* | déjà client*
            | pas encore abonné* | s'abonner pour* | essayez gratuitement* | essai gratuit* | créez un compte*
            | créez votre compte* | créer un compte gratuit* | inscrivez-vous gratuitement* | offre découverte*
            | soutenez-nous* | soutenez le journalisme* | soutenez une presse* | faites un don* | faire un don*
        """,
        "es": """
            contenido exclusivo* | este contenido es exclusivo* | este artículo es exclusivo*
            | esta nota es exclusiva* | suscríbete para* | suscríbete y sigue* | para seguir leyendo*
            | exclusivo para suscriptores* | ya soy suscriptor* | ¿ya eres suscriptor* | solo para suscriptores*
            | regístrate para* | sólo para suscriptores* | sólo suscriptores* | solo suscriptores*
            | noticia exclusiva para* | artículo exclusivo* | artículo para suscriptores* | artículo solo para*
            | contenido para suscriptores* | contenido solo para* | este artículo es solo* | este contenido es solo*
            | este contenido es para* | para continuar leyendo* | para leer este artículo* | para leer la nota*
            | para acceder a este contenido* | para acceder al contenido* | suscríbete y lee* | suscríbete y disfruta*
            | suscríbete ahora* | suscríbete por* | suscríbase y* | suscribite y* | suscribite para* | suscribirse para*
            | hazte suscriptor* | hazte socio* | hazte premium* | ¿todavía no eres suscriptor*
            | ¿aún no eres suscriptor* | ¿no eres suscriptor* | ¿ya tienes suscripción* | ¿ya sos suscriptor*
            | ¿ya es suscriptor* | ¿ya tienes cuenta* | ¿ya tienes una cuenta* | ¿ya estás suscrito*
            | ya eres suscriptor* | ¿eres suscriptor* | ¿quieres seguir leyendo* | ¿quiere seguir leyendo*
            | has alcanzado el límite* | ha alcanzado el límite* | acceso ilimitado* | accede a todo* | lee sin límites*
            | sigue leyendo por* | planes de suscripción* | apóyanos* | apoya el periodismo* | apoyá el periodismo*
            | haz una donación* | colabora con nosotros*
        """,
        "pt": """
            conteúdo exclusivo* | exclusivo para assinantes* | já é assinante* | assine para* | assine agora*
            | só para assinantes* | apenas para assinantes* | somente para assinantes* | conteúdo para assinantes*
            | este conteúdo é exclusivo* | esta matéria é exclusiva* | este artigo é exclusivo* | artigo exclusivo*
            | exclusivo assinantes* | exclusivo para subscritores* | assine e leia* | assine já* | assine e tenha*
            | assine por* | assine e continue* | subscreva para ler* | torne-se assinante* | torne-se subscritor*
            | torne-se membro* | seja assinante* | seja um assinante* | já sou assinante* | já é subscritor*
            | já tem conta* | já tem uma conta* | já possui cadastro* | já é cadastrado* | ainda não é assinante*
            | não é assinante* | para continuar lendo* | para continuar a ler* | para ler a matéria*
            | você atingiu o limite* | acesso ilimitado* | tenha acesso ilimitado* | cadastre-se para ler*
            | cadastre-se grátis* | cadastre-se gratuitamente* | crie sua conta* | crie uma conta* | apoie o jornalismo*
            | apoie-nos* | faça uma doação* | contribua com*
        """,
        "it": """
            contenuto riservato* | riservato agli abbonati* | sei già abbonato* | abbonati* | solo per abbonati*
            | per gli abbonati* | contenuto per abbonati* | contenuto esclusivo* | contenuto premium*
            | articolo riservato* | questo articolo è riservato* | questo contenuto è riservato* | leggi tutto con*
            | per continuare a leggere* | per leggere l'articolo* | per leggere tutto* | sei un abbonato*
            | sei abbonato* | sei già registrato* | hai già un abbonamento* | hai già un account* | non sei abbonato*
            | non sei ancora abbonato* | accesso illimitato* | prova gratis* | attiva l'abbonamento*
            | scopri le offerte* | scegli il tuo abbonamento* | sostieni il giornalismo* | sostienici*
            | sostieni il nostro* | fai una donazione* | registrati gratis* | registrati per leggere*
        """,
        "ca": """
            només per a subscriptors* | contingut exclusiu* | exclusiu per a subscriptors* | article exclusiu*
            | subscriu-te per* | subscriu-te i* | subscriu-t'hi* | ja ets subscriptor* | ja sóc subscriptor*
            | ja hi estàs subscrit* | fes-te subscriptor* | fes-te'n subscriptor* | per continuar llegint*
            | per seguir llegint* | fes-te'n soci*
        """,
        "nl": """
            word abonnee* | al abonnee* | dit artikel is* | verder lezen* | alleen voor abonnees*
            | exclusief voor abonnees* | voor abonnees* | premium artikel* | ben je al abonnee* | bent u al abonnee*
            | nog geen abonnee* | neem een abonnement* | neem nu een abonnement* | abonneer je nu* | abonneer nu*
            | abonneren en verder lezen* | om verder te lezen* | wil je verder lezen* | wilt u verder lezen*
            | dit artikel verder lezen* | maak gratis een account* | maak een gratis account* | registreer gratis*
            | heb je al een account* | steun ons* | steun onze journalistiek* | onbeperkt toegang* | onbeperkt lezen*
        """,
        "sv": """
            bli prenumerant* | redan prenumerant* | läs hela artikeln* | logga in för att* | endast för prenumeranter*
            | för prenumeranter* | exklusivt för prenumeranter* | artikeln är låst* | artikel för prenumeranter*
            | den här artikeln är låst* | denna artikel är för* | vill du läsa vidare* | för att läsa vidare*
            | för att läsa hela* | för att fortsätta läsa* | är du redan prenumerant* | har du redan ett konto*
            | prenumerera för att* | prenumerera nu* | köp prenumeration* | skapa konto* | stöd oss*
            | stöd vår journalistik*
        """,
        "no": """
            bli abonnent* | er du allerede abonnent* | for abonnenter* | kun for abonnenter* | bare for abonnenter*
            | eksklusivt for abonnenter* | denne artikkelen er forbeholdt* | allerede abonnent* | er du abonnent*
            | kjøp abonnement* | bestill abonnement* | abonner for å* | abonner nå* | for å lese videre*
            | for å lese hele* | for å lese resten* | les videre med* | les hele saken med* | har du allerede*
            | logg inn for å lese* | støtt oss* | støtt vår journalistikk*
        """,
        "da": """
            bliv abonnent* | allerede abonnent* | kun for abonnenter* | for abonnenter* | eksklusivt for abonnenter*
            | denne artikel er for* | denne artikel er kun* | denne artikel er forbeholdt* | er du abonnent*
            | er du allerede abonnent* | køb abonnement* | få adgang* | abonner for at* | for at læse videre*
            | for at læse hele* | læs videre med* | vil du læse videre* | vil du læse hele* | log ind for at læse*
            | har du allerede et* | støt os* | støt vores journalistik*
        """,
        "fi": """
            vain tilaajille* | tilaajille* | tämä artikkeli on tilaajille* | artikkeli on vain tilaajille*
            | lue koko artikkeli* | jatka lukemista* | haluatko lukea* | oletko jo tilaaja* | tilaa nyt*
            | kirjaudu lukeaksesi* | tilaajana voit* | tue meitä*
        """,
        "is": "áskrift | gerast áskrifandi* | áskrifendur | ertu áskrifandi*",
        "et": """
            ainult tellijatele* | tellijale* | artikkel on tellijatele* | artikli lugemiseks* | edasi lugemiseks*
            | osta ligipääs* | telli digi* | oled juba tellija* | vormista tellimus* | toeta meid*
            | toeta ajakirjandust*
        """,
        "lv": """
            tikai abonentiem* | abonē, lai* | jau esi abonents* | lai lasītu tālāk* | lai turpinātu lasīt*
            | atbalsti mūs*
        """,
        "lt": """
            tik prenumeratoriams* | prenumeratoriams* | šis straipsnis skirtas* | jau esate prenumeratorius*
            | jau prenumeruojate* | norėdami skaityti toliau* | norint skaityti toliau* | prenumeruokite ir*
            | tapkite prenumeratoriumi* | paremkite mus* | paremk mus*
        """,
        "pl": """
            dostęp dla prenumeratorów* | wykup dostęp* | pozostało do przeczytania* | masz już prenumeratę*
            | ten artykuł jest dostępny* | ten artykuł przeczytasz* | ta treść jest dostępna* | treść dostępna*
            | tekst dostępny* | artykuł dostępny tylko* | artykuł tylko dla* | tylko dla prenumeratorów*
            | tylko dla subskrybentów* | dla prenumeratorów | dla subskrybentów | kup prenumeratę* | kup dostęp*
            | kup subskrypcję* | wykup prenumeratę* | wykup subskrypcję* | zamów prenumeratę* | jesteś prenumeratorem*
            | jesteś subskrybentem* | jesteś już prenumeratorem* | masz prenumeratę* | masz już subskrypcję*
            | masz subskrypcję* | czytaj bez ograniczeń* | uzyskaj dostęp* | odblokuj dostęp* | odblokuj artykuł*
            | aby przeczytać cały* | aby czytać dalej* | aby kontynuować czytanie* | chcesz przeczytać*
            | chcesz czytać dalej* | wesprzyj nas* | wspieraj nas* | postaw nam kawę* | postaw kawę*
        """,
        "cs": """
            pouze pro předplatitele* | jen pro předplatitele* | obsah pro předplatitele* | tento článek je určen*
            | tento článek je dostupný* | článek je zamčený* | předplaťte si* | předplatit si* | pořiďte si předplatné*
            | máte předplatné* | již máte předplatné* | už máte předplatné* | jste předplatitel* | pokračovat ve čtení*
            | odemkněte si* | odemknout článek* | podpořte nás* | zaregistrujte se a* | staňte se předplatitelem*
        """,
        "sk": """
            len pre predplatiteľov* | iba pre predplatiteľov* | obsah pre predplatiteľov* | tento článok je určený*
            | článok je zamknutý* | článok je uzamknutý* | odomknite si* | odomknúť článok* | predplaťte si*
            | máte predplatné* | už máte predplatné* | ste predplatiteľ* | podporte nás* | zaregistrujte sa a*
        """,
        "hu": """
            csak előfizetőknek* | előfizetői tartalom* | előfizetőink számára* | fizessen elő* | fizess elő*
            | már előfizető* | ön már előfizető* | ez a cikk előfizetőknek* | támogass minket* | támogasson minket*
            | legyen előfizető* | legyél előfizető* | legyél támogató* | regisztráljon és*
        """,
        "ro": """
            conținut premium* | doar pentru abonați* | acest articol este disponibil* | abonează-te pentru a*
            | abonează-te și citește* | ești deja abonat* | ai deja un cont* | ai deja abonament* | continuă să citești*
            | susține-ne* | susține jurnalismul*
        """,
        "bg": """
            само за абонати* | абонирайте се, за да* | абонирай се, за да* | вече сте абонат* | статията е достъпна*
            | съдържанието е достъпно* | за да прочетете* | подкрепете ни* | подкрепи ни* | станете абонат*
        """,
        "sr": """
            samo za pretplatnike* | pretplatite se da* | pretplatite se i* | već ste pretplatnik*
            | postanite pretplatnik* | postani pretplatnik* | sadržaj je dostupan* | podržite nas* | podrži nas*
            | само за претплатнике* | подржите нас* | постаните претплатник*
        """,
        "hr": """
            samo za pretplatnike* | pretplati se* | pretplatite se* | već ste pretplatnik* | već imate pretplatu*
            | sadržaj dostupan samo* | sadržaj je dostupan* | ovaj članak dostupan* | podržite nas*
        """,
        "sl": """
            samo za naročnike* | le za naročnike* | članek je dostopen* | vsebina je dostopna* | postanite naročnik*
            | naročite se in* | ste že naročnik* | že imate naročnino*
        """,
        "el": """
            μόνο για συνδρομητές* | περιεχόμενο για συνδρομητές* | αποκλειστικά για συνδρομητές* | γίνετε συνδρομητής*
            | γίνετε συνδρομητές* | γίνε συνδρομητής* | είστε ήδη συνδρομητής* | για να συνεχίσετε την ανάγνωση*
            | στηρίξτε μας*
        """,
        "tr": """
            abone olun* | abone olarak* | sadece abonelere* | sadece aboneler* | abonelere özel*
            | bu içerik abonelere* | bu haber abonelere* | zaten abone misiniz* | abone misiniz*
            | okumaya devam etmek için* | premium üyelik* | premium içerik* | destek olun* | bize destek olun*
            | destekçimiz olun*
        """,
        "ru": """
            только для подписчиков* | доступно подписчикам* | оформите подписку* | материал доступен*
            | подписка на издание* | подписаться на издание* | подписаться на газету* | подписка на газету*
            | оформить подписку* | купить подписку* | продлить подписку* | статья доступна* | доступно только*
            | полный текст доступен* | полная версия доступна* | чтобы читать дальше* | чтобы продолжить чтение*
            | для чтения статьи* | эта статья доступна* | этот материал доступен* | уже есть подписка* | уже подписаны*
            | вы уже подписчик* | поддержите нас* | поддержать редакцию* | поддержите редакцию* | поддержите проект*
            | поддержать проект* | поддержать нас*
        """,
        "uk": """
            лише для передплатників* | тільки для передплатників* | тільки для підписників* | доступно передплатникам*
            | оформіть передплату* | оформити передплату* | передплатити* | уже є передплата* | вже є підписка*
            | щоб читати далі* | підтримайте нас* | підтримати редакцію* | підтримайте редакцію* | підтримати нас*
            | підтримай нас* | станьте підписником* | стань підписником*
        """,
        "ar": """
            للمشتركين فقط* | خاص بالمشتركين* | محتوى حصري للمشتركين* | اشترك للقراءة* | اشترك لمتابعة القراءة*
            | لمتابعة القراءة* | لإكمال القراءة* | هل أنت مشترك* | هل لديك اشتراك* | سجل مجانا*
        """,
        "fa": "مشترک شوید* | فقط برای مشترکین* | ویژه مشترکین* | از ما حمایت کنید*",
        "he": """
            למנויים בלבד* | הכתבה זמינה למנויים* | כבר מנוי* | כבר מנויים* | להמשך קריאה* | לרכישת מנוי* | רכישת מנוי*
            | הצטרפו למנוי* | הירשמו והמשיכו*
        """,
        "hi": """
            सब्सक्राइबर्स के लिए* | केवल सब्सक्राइबर* | सदस्यता लें* | आगे पढ़ने के लिए* | पूरा पढ़ने के लिए* | पूरी खबर पढ़ने के लिए*
            | यह खबर केवल सदस्यों* | यह लेख केवल सदस्यों* | केवल सदस्यों के लिए* | पहले से सदस्य हैं*
            | पहले से सब्सक्राइबर* | हमें सपोर्ट करें* | आर्थिक मदद*
        """,
        "id": """
            khusus pelanggan* | konten premium* | konten khusus* | artikel ini khusus* | berlangganan untuk*
            | berlangganan sekarang* | langganan sekarang* | sudah berlangganan* | sudah punya akun*
            | untuk melanjutkan membaca* | dukung jurnalisme* | dukung kami*
        """,
        "vi": """
            dành cho thành viên* | đăng ký để đọc* | đăng nhập để đọc* | đọc tiếp bằng cách* | nội dung trả phí*
            | bạn đã là thành viên*
        """,
        "th": "สำหรับสมาชิกเท่านั้น* | สมัครสมาชิกเพื่ออ่าน* | เข้าสู่ระบบเพื่ออ่าน* | เป็นสมาชิกอยู่แล้ว*",
        "zh": """
            会员专享* | 登录后* | 付费* | 订阅以* | 訂閱以* | 訂閱後* | 订阅后可* | 成为会员* | 成為會員* | 加入會員*
            | 加入会员* | 會員專屬* | 會員限定* | 会员专属* | 付費會員* | 訂戶專屬* | 订户专享* | 已经是会员*
            | 已經是會員* | 已是訂戶* | 已是会员* | 登入以繼續* | 登入後繼續* | 登录以继续* | 登录阅读全文*
            | 登录查看全文* | 阅读全文需* | 此文章为付费* | 本文為付費* | 本文为付费* | 支持我们* | 支持我們*
            | 赞赏支持* | 打赏 | 赞助我们* | 解锁全文* | 解鎖全文*
        """,
        "ja": """
            この記事は有料* | 有料会員* | 会員限定* | 続きを読むには* | 残り* | 会員登録して* | 会員登録すると*
            | 会員の方は* | この記事は会員* | この記事は、会員* | 有料記事* | 続きは会員* | 続きをお読み* | 続きをご覧*
            | ログインして続き* | 無料会員登録* | 購読のお申し込み* | 購読申し込み* | 登録済みの方* | 登録会員限定*
            | すでに会員の方* | 今すぐ登録* | ここから先は* | 無料で読める*
        """,
        "ko": """
            회원 전용* | 회원전용* | 구독자 전용* | 구독자전용* | 유료 회원* | 유료회원* | 유료 구독* | 유료기사*
            | 유료 기사* | 프리미엄 콘텐츠* | 프리미엄 회원* | 로그인 후 이용* | 로그인하면* | 로그인하고*
            | 로그인 후 전체* | 이 기사는 회원* | 이 기사는 구독자* | 이 기사는 유료* | 구독하고 계속* | 구독 후 이용*
            | 회원가입 후* | 이미 회원* | 이미 구독* | 후원하기* | 후원회원* | 기사 후원* | 정기후원* | 구독료
        """,
    },
    Label.LEGAL: {
        "en": """
            copyright* | © | all rights reserved* | terms of use | terms of service | terms and conditions
            | terms & conditions | privacy policy | privacy | legal | disclaimer | corrections policy | reprint rights*
            | reprints and permissions* | reprints & permissions* | republish this* | republishing guidelines*
            | request permission* | rights and permissions | editorial policy | editorial standards | ethics policy
            | complaints policy
        """,
        "de": """
            impressum* | datenschutz* | agb | nutzungsbedingungen* | alle rechte vorbehalten* | nutzungsrechte*
            | haftungsausschluss* | rechtliche hinweise*
        """,
        "fr": """
            mentions légales* | tous droits réservés* | conditions générales* | tous les droits réservés*
            | droits de reproduction* | droits d'auteur* | droits réservés* | reproduction interdite*
            | toute reproduction interdite* | politique de confidentialité* | données personnelles*
            | conditions d'utilisation* | avis de non-responsabilité* | charte éditoriale*
        """,
        "es": """
            aviso legal* | todos los derechos reservados* | política de privacidad* | derechos reservados*
            | derechos de autor* | prohibida su reproducción* | prohibida la reproducción*
            | queda prohibida la reproducción* | queda prohibida su* | reproducción prohibida* | términos y condiciones*
            | términos de uso* | condiciones de uso* | aviso de privacidad* | descargo de responsabilidad*
            | propiedad intelectual*
        """,
        "pt": """
            todos os direitos reservados* | política de privacidade* | direitos reservados* | direitos autorais*
            | proibida a reprodução* | é proibida a reprodução* | reprodução proibida* | termos de uso*
            | termos e condições* | política editorial* | aviso legal* | isenção de responsabilidade*
            | propriedade intelectual*
        """,
        "it": """
            tutti i diritti riservati* | riproduzione riservata* | © riproduzione riservata* | riproduzione vietata*
            | vietata la riproduzione* | diritti riservati* | diritti di riproduzione* | diritto d'autore*
            | termini e condizioni* | condizioni d'uso* | note legali* | informativa sulla privacy* | privacy policy*
        """,
        "ca": """
            tots els drets reservats* | drets reservats* | avís legal* | política de privacitat* | drets d'autor*
            | prohibida la reproducció*
        """,
        "gl": "todos os dereitos reservados* | aviso legal* | política de privacidade*",
        "eu": "eskubide guztiak erreserbatuta* | lege oharra* | pribatutasun politika* | egile eskubideak*",
        "nl": """
            alle rechten voorbehouden* | auteursrecht* | copyright* | algemene voorwaarden* | gebruiksvoorwaarden*
            | privacybeleid* | overname van artikelen*
        """,
        "af": "alle regte voorbehou* | kopiereg*",
        "sv": """
            upphovsrätt* | användarvillkor* | personuppgiftspolicy* | integritetspolicy* | copyright* | allt material*
            | citera oss gärna* | mångfaldigande*
        """,
        "no": """
            opphavsrett* | alle rettigheter* | brukervilkår* | personvernerklæring* | redaktøransvar*
            | ansvarlig redaktør*
        """,
        "da": """
            ophavsret* | alle rettigheder* | brugerbetingelser* | handelsbetingelser* | privatlivspolitik*
            | copyright* | artiklen er beskyttet*
        """,
        "fi": """
            kaikki oikeudet pidätetään* | tekijänoikeus* | tekijänoikeudet* | käyttöehdot* | tietosuojaseloste*
            | tietosuoja* | sisällön lainaaminen*
        """,
        "is": "allur réttur áskilinn* | öll réttindi áskilin* | skilmálar* | persónuverndarstefna*",
        "et": """
            kõik õigused kaitstud* | autoriõigus* | autoriõigused* | kasutustingimused* | privaatsuspoliitika*
            | privaatsustingimused*
        """,
        "lv": """
            visas tiesības aizsargātas* | visas tiesības paturētas* | autortiesības* | lietošanas noteikumi*
            | privātuma politika* | pārpublicēšana* | pārpublicēšanas gadījumā*
        """,
        "lt": """
            visos teisės saugomos* | visos teisės ginamos* | autorių teisės* | naudojimosi taisyklės*
            | naudojimo sąlygos* | privatumo politika* | griežtai draudžiama*
        """,
        "pl": """
            wszelkie prawa zastrzeżone* | wszystkie prawa zastrzeżone* | prawa autorskie*
            | kopiowanie i rozpowszechnianie* | dalsze rozpowszechnianie* | rozpowszechnianie niniejszego*
            | materiał chroniony prawem* | materiał objęty prawem* | licencja na publikację* | kup licencję*
            | polityka prywatności* | regulamin serwisu* | warunki korzystania* | nota prawna*
        """,
        "cs": """
            všechna práva vyhrazena* | autorská práva* | podmínky užívání* | podmínky použití*
            | ochrana osobních údajů* | ochrana soukromí* | publikování nebo další šíření* | jakékoliv užití obsahu*
            | jakékoli užití obsahu* | bez písemného souhlasu*
        """,
        "sk": """
            všetky práva vyhradené* | autorské práva* | podmienky používania* | ochrana osobných údajov*
            | ochrana súkromia*
        """,
        "hu": """
            minden jog fenntartva* | szerzői jogok* | felhasználási feltételek* | adatvédelmi szabályzat*
            | adatkezelési tájékoztató* | jogi nyilatkozat*
        """,
        "ro": """
            toate drepturile rezervate* | toate drepturile sunt rezervate* | drepturi de autor* | termeni și condiții*
            | termeni şi condiţii* | politica de confidențialitate*
        """,
        "bg": """
            всички права запазени* | всички права са запазени* | общи условия* | политика за поверителност*
            | условия за ползване* | авторски права* | препечатването*
        """,
        "mk": """
            сите права се задржани* | сите права задржани* | авторски права* | политика за приватност*
            | услови за користење* | крадењето авторски текстови*
        """,
        "sr": """
            sva prava zadržana* | сва права задржана* | uslovi korišćenja* | услови коришћења* | politika privatnosti*
            | политика приватности* | zabranjeno je preuzimanje* | nije dozvoljeno preuzimanje*
            | забрањено је преузимање* | autorska prava*
        """,
        "hr": """
            sva prava pridržana* | uvjeti korištenja* | pravila privatnosti* | politika privatnosti*
            | zaštita privatnosti*
        """,
        "sl": """
            vse pravice pridržane* | pogoji uporabe* | splošni pogoji* | varstvo osebnih podatkov*
            | politika zasebnosti*
        """,
        "sq": "të gjitha të drejtat* | të drejtat e autorit* | kushtet e përdorimit* | politika e privatësisë*",
        "el": """
            με επιφύλαξη παντός δικαιώματος* | πνευματικά δικαιώματα* | όροι χρήσης* | πολιτική απορρήτου*
            | απαγορεύεται η αναδημοσίευση* | απαγορεύεται η αναπαραγωγή* | επιτρέπεται η αναδημοσίευση*
        """,
        "tr": """
            tüm hakları saklıdır* | her hakkı saklıdır* | telif hakkı* | telif hakları* | yasal uyarı*
            | kullanım koşulları* | kullanım şartları* | gizlilik politikası* | gizlilik sözleşmesi*
            | kişisel verilerin korunması* | aydınlatma metni* | yayınlanan yazı ve* | sorumluluk reddi*
            | yazıların her türlü sorumluluğu*
        """,
        "az": """
            bütün hüquqlar qorunur* | müəllif hüquqları* | istifadə qaydaları* | saytdakı materiallardan istifadə*
            | materiallardan istifadə*
        """,
        "kk": "барлық құқықтар қорғалған* | барлық құқық қорғалған* | материалдарды пайдалану*",
        "uz": """
            barcha huquqlar himoyalangan* | barcha huquqlar himoya qilingan* | барча ҳуқуқлар ҳимояланган*
            | saytdagi materiallardan*
        """,
        "ru": """
            все права защищены* | правовая информация* | правила использования* | правила перепечатки*
            | перепечатка материалов* | при перепечатке* | при цитировании* | при использовании материалов*
            | использование материалов* | перепечатка и использование* | копирование материалов*
            | условия использования* | политика конфиденциальности* | пользовательское соглашение* | авторские права*
            | мнение редакции может* | редакция не несет* | редакция не несёт* | отказ от ответственности*
            | возрастное ограничение*
        """,
        "uk": """
            всі права захищені* | усі права захищені* | усі права застережено* | політика конфіденційності*
            | політика приватності* | правила користування* | умови використання* | умови користування*
            | передрук матеріалів* | при передруку* | при використанні матеріалів* | використання матеріалів*
            | передрук, копіювання* | відмова від відповідальності*
        """,
        "be": "усе правы абаронены*",
        "ka": "ყველა უფლება დაცულია* | საავტორო უფლებები* | მასალების გამოყენების*",
        "hy": "բոլոր իրավունքները* | հեղինակային իրավունք* | մեջբերումներ անելիս* | կայքի նյութերի*",
        "mn": "зохиогчийн эрх* | бүх эрх*",
        "ar": """
            جميع الحقوق محفوظة* | كل الحقوق محفوظة* | حقوق النشر* | حقوق الطبع* | حقوق الملكية* | شروط الاستخدام*
            | سياسة الخصوصية* | إخلاء مسؤولية* | إخلاء المسؤولية* | المقالات المنشورة* | الآراء الواردة*
            | المقال يعبر عن* | هذا المقال يعبر* | تنويه | إتفاقية الاستخدام* | اتفاقية الاستخدام*
        """,
        "fa": """
            تمامی حقوق* | تمام حقوق* | کلیه حقوق* | همه حقوق* | حقوق مادی و معنوی* | استفاده از مطالب* | نقل مطالب*
            | بازنشر مطالب* | قوانین و مقررات* | حریم خصوصی*
        """,
        "he": "כל הזכויות שמורות* | תנאי שימוש* | מדיניות פרטיות* | זכויות יוצרים*",
        "ur": "جملہ حقوق* | تمام حقوق محفوظ* | ادارے کا لکھاری* | نوٹ: ادارہ* | ادارہ کا مضمون*",
        "hi": "सर्वाधिकार* | कॉपीराइट* | डिस्क्लेमर* | अस्वीकरण* | नियम और शर्तें* | गोपनीयता नीति* | प्राइवेसी पॉलिसी*",
        "bn": """
            সর্বস্বত্ব* | স্বত্ব ©* | কপিরাইট* | এই ওয়েবসাইটের কোনো* | অনুমতি ছাড়া* | গোপনীয়তা নীতি* | ব্যবহারের শর্তাবলি*
            | শর্তাবলী* | প্রকাশিত মন্তব্য*
        """,
        "mr": "सर्व हक्क राखीव* | सर्व हक्क सुरक्षित* | गोपनीयता धोरण*",
        "gu": "સર્વ હક્ક સુરક્ષિત* | તમામ હક્કો* | ગોપનીયતા નીતિ*",
        "pa": "ਸਾਰੇ ਹੱਕ ਰਾਖਵੇਂ*",
        "ta": "அனைத்து உரிமைகளும்* | பதிப்புரிமை* | தனியுரிமை கொள்கை*",
        "te": "సర్వ హక్కులు* | అన్ని హక్కులు* | గోప్యతా విధానం*",
        "kn": "ಎಲ್ಲಾ ಹಕ್ಕುಗಳನ್ನು* | ಗೌಪ್ಯತಾ ನೀತಿ*",
        "ml": "എല്ലാ അവകാശങ്ങളും* | സ്വകാര്യതാ നയം*",
        "si": "සියලුම හිමිකම්* | සියලු හිමිකම්*",
        "ne": "सर्वाधिकार सुरक्षित*",
        "id": """
            hak cipta* | seluruh hak cipta* | dilarang mengutip* | dilarang keras* | dilarang mengambil*
            | konten di bawah ini* | artikel ini telah tayang* | syarat dan ketentuan* | kebijakan privasi*
            | penyangkalan* | sanggahan* | pedoman media siber*
        """,
        "ms": "hak cipta* | hakcipta terpelihara* | dasar privasi* | terma dan syarat*",
        "vi": """
            bản quyền | giữ bản quyền* | bản quyền thuộc* | ghi rõ nguồn* | cấm sao chép* | nghiêm cấm sao chép*
            | điều khoản sử dụng* | chính sách bảo mật* | không được phát hành lại* | mọi quyền được bảo lưu*
        """,
        "th": "สงวนลิขสิทธิ์* | สงวนสิทธิ์* | ลิขสิทธิ์ | ห้ามคัดลอก* | นโยบายความเป็นส่วนตัว* | ข้อตกลงการใช้งาน* | ข้อกำหนดและเงื่อนไข*",
        "km": "រក្សាសិទ្ធិគ្រប់យ៉ាង*",
        "zh": """
            版权所有* | 版权声明* | 免责声明* | 版權聲明* | 版权说明* | 版權所有* | 版权归* | 版權歸* | 免責聲明*
            | 声明 | 聲明 | 本网声明* | 特别声明* | 特別聲明* | 郑重声明* | 重要声明* | 转载声明* | 轉載聲明*
            | 转载请注明* | 轉載請註明* | 转载须注明* | 未经授权* | 未經授權* | 未经许可* | 未經許可* | 未经本网*
            | 未经书面* | 凡本网注明* | 凡注明* | 本网注明* | 本文仅代表* | 本文僅代表* | 本文只代表* | 本文为作者*
            | 本文系作者* | 以上内容仅* | 文章内容仅供* | 以上言論* | 以上言论* | 著作權所有* | 禁止转载* | 禁止轉載*
            | 隐私政策* | 隱私政策* | 隱私權政策* | 服务条款* | 服務條款* | 使用條款* | 使用条款* | 举报电话*
            | 违法和不良信息* | 网站备案* | 增值电信* | 互联网新闻信息*
        """,
        "ja": """
            無断転載* | 無断複製* | 無断転用* | 著作権について* | 転載禁止* | 記事・写真の無断* | 本サイトに掲載*
            | 当サイトに掲載* | 掲載の記事* | プライバシーポリシー* | 利用規約*
        """,
        "ko": """
            무단전재* | 무단 전재* | 무단 복제* | 저작권자* | 저작권 규약* | 이용약관* | 개인정보처리방침*
            | 개인정보 처리방침* | 청소년보호정책* | 등록번호* | 본 기사는* | 본 칼럼은* | 외부 필자의* | 기사제보*
            | 기사 제보*
        """,
        "sw": "haki zote*",
        "am": "መብቱ በህግ የተጠበቀ* | መብቱ በሕግ የተጠበቀ*",
        "zu": "wonke amalungelo agodliwe*",
        "so": "xuquuqda oo dhan*",
        "mt": "id-drittijiet kollha* | kull dritt riservat*",
        "cy": "cedwir pob hawl*",
        "ga": "gach ceart ar cosaint*",
    },
    # Polls, dates and what asks for mistakes, which only a whole heading tells; "Weather" and "Quiz" are entries of menus.
    Label.OTHER: {
        "en": """
            poll | polls | our poll | online poll | reader poll | readers' poll | question of the day | today's poll
            | quick poll | upcoming events | events calendar | found a mistake* | found an error* | found a typo*
            | spotted a mistake* | spotted an error* | spotted a typo* | did you find a mistake*
            | did you find an error* | did you notice an error* | did you spot a mistake* | see an error*
            | noticed a mistake* | noticed an error* | report a mistake* | report a typo* | report a correction*
            | submit a correction* | suggest a correction* | request a correction* | if you find an error*
            | if you find a mistake* | if you notice an error* | if you notice a mistake* | if you spot an error*
            | was this article helpful* | was this article useful* | was this helpful* | was this page helpful*
            | did you like this article* | did you enjoy this article* | how useful was this* | rate this article*
            | rate this story* | rate this post* | rate article* | send us a tip* | got a tip* | have a tip*
            | got a news tip* | have a news tip* | have a story to share* | do you have a story* | got a story*
            | send us your story* | send feedback* | provide feedback* | how can we improve* | view results
        """,
        "de": """
            umfrage | umfragen | frage des tages | veranstaltungskalender | fehler gefunden* | fehler melden*
            | fehler im text* | fehler im artikel* | fehler entdeckt* | haben sie einen fehler* | hast du einen fehler*
            | einen fehler gefunden* | hinweis auf fehler* | korrektur melden* | korrekturhinweis*
            | wie hat ihnen der artikel* | wie hat ihnen dieser* | hat ihnen der artikel gefallen* | war dieser artikel*
            | artikel bewerten* | bewerten sie diesen* | haben sie hinweise* | haben sie einen tipp*
            | haben sie informationen* | schreiben sie uns* | schreiben sie der redaktion* | leserbrief schreiben*
            | artikel-bewertung*
        """,
        "fr": """
            sondage | sondages | question du jour | signaler une erreur* | signalez une erreur*
            | vous avez repéré une erreur* | vous avez constaté une erreur* | vous avez remarqué une erreur*
            | vous avez trouvé une erreur* | une faute d'orthographe* | une coquille* | signaler une faute*
            | proposer une correction* | suggérer une correction* | cet article vous a-t-il* | cet article vous a plu*
            | avez-vous aimé cet article* | avez-vous trouvé cet article* | notez cet article* | noter cet article*
            | donnez une note* | vous avez une information* | vous avez des informations* | témoin d'un événement*
            | alertez-nous*
        """,
        "es": """
            encuesta | encuestas | la pregunta del día | ¿encontraste un error* | ¿encontraste algún error*
            | ¿has encontrado un error* | ¿has encontrado algún error* | ¿has visto un error* | ¿has visto algún error*
            | ¿ves algún error* | ¿viste algún error* | ¿encontró un error* | ¿encontró algún error*
            | encontraste un error* | si encuentras un error* | si ves un error* | reportar un error* | reportar error*
            | reporte un error* | reportá un error* | reporta un error* | informar de un error* | informar un error*
            | informar de error* | avisar de un error* | comunicar un error* | notificar un error* | notificar error*
            | sugerir una corrección* | envía una corrección* | ¿te gustó este artículo* | ¿te gustó la nota*
            | ¿te gustó esta nota* | ¿te resultó útil* | ¿te ha resultado interesante* | ¿te ha sido útil*
            | ¿le resultó útil* | valora este artículo* | valorar este artículo* | valora esta noticia*
            | califica este artículo* | califica esta nota* | ¿cómo te sentiste* | ¿tienes una historia*
            | ¿tienes información* | ¿tenés información* | ¿tienes una pista*
        """,
        "pt": """
            enquete | enquetes | encontrou um erro* | encontrou algum erro* | viu algum erro* | viu um erro*
            | comunicar erro* | comunique erro* | comunique um erro* | comunicar um erro* | reportar erro*
            | reporte um erro* | reportar um erro* | informar erro* | informe um erro* | informe erro* | erramos? avise*
            | sugerir correção* | sugira uma correção* | gostou da matéria* | gostou deste artigo*
            | gostou desta matéria* | gostou do conteúdo* | este artigo foi útil* | avalie este artigo*
            | avalie a matéria* | classifique este* | tem uma sugestão* | tem uma dica* | tem uma denúncia*
            | envie sua notícia* | sondagem | enquete do dia
        """,
        "it": """
            sondaggio | sondaggi | hai trovato un errore* | segnala un errore* | segnala errore*
            | segnalaci un errore* | segnala una notizia* | hai una segnalazione* | hai una notizia*
            | errori da segnalare* | ti è piaciuto questo articolo* | ti è stato utile* | questo articolo ti è stato*
            | vota questo articolo* | vota l'articolo* | valuta questo articolo* | dai un voto* | il sondaggio*
        """,
        "ca": """
            has trobat un error* | has vist un error* | hi has vist algun error* | informa d'un error*
            | avisa d'un error* | enquesta | t'ha interessat*
        """,
        "gl": "enquisa | atopaches un erro* | viches algún erro*",
        "eu": "inkesta | akatsen bat aurkitu* | akatsa jakinarazi*",
        "nl": """
            fout gezien* | foutje gezien* | fout gevonden* | foutje gevonden* | fout in het artikel*
            | taalfout gezien* | typefout gezien* | zie je een fout* | zie je een foutje* | ziet u een fout*
            | heb je een fout gevonden* | meld een fout* | meld een foutje* | fout melden* | een fout melden*
            | tip de redactie* | tip onze redactie* | tip ons* | heb je een tip* | heeft u een tip* | heb je nieuws*
            | was dit artikel nuttig* | vond je dit artikel* | beoordeel dit artikel* | peiling
        """,
        "sv": """
            hittat ett fel* | hittade du ett fel* | har du hittat ett fel* | har du sett ett fel* | ser du något fel*
            | rapportera fel* | rapportera ett fel* | anmäl fel* | anmäl textfel* | fel i artikeln* | rätta artikeln*
            | tipsa oss* | tipsa redaktionen* | har du ett tips* | har du tips* | dagens fråga | enkät
        """,
        "no": """
            funnet en feil* | har du funnet en feil* | fant du en feil* | feil i artikkelen* | oppdaget feil*
            | rapporter feil* | meld fra om feil* | meld feil* | skrivefeil* | tips oss* | har du tips*
            | har du et tips* | har du nyhetstips* | dagens spørsmål | avstemning
        """,
        "da": """
            fundet en fejl* | har du fundet en fejl* | fandt du en fejl* | fejl i artiklen* | rapporter fejl*
            | ret fejl* | meld en fejl* | har du set en fejl* | tip os* | tip redaktionen* | har du et tip*
            | har du tip til* | dagens spørgsmål | afstemning
        """,
        "fi": """
            huomasitko virheen* | löysitkö virheen* | ilmoita virheestä* | ilmoita asiavirheestä* | virhe jutussa*
            | kerro virheestä* | lähetä uutisvinkki* | lähetä juttuvinkki* | onko sinulla uutisvinkki*
            | onko sinulla juttuvinkki* | anna palautetta* | kysely | gallup | päivän kysymys
        """,
        "is": "sjáir þú villu* | ábending um villu* | senda ábendingu* | sendu ábendingu* | könnun",
        "et": "leidsid vea* | märkasid viga* | teata veast* | saada vihje* | saada meile vihje* | küsitlus | gallup",
        "lv": """
            pamanīji kļūdu* | pamanījāt kļūdu* | ziņo par kļūdu* | ziņot par kļūdu* | ziņo redakcijai* | iesūti ziņu*
            | aptauja | balsojums
        """,
        "lt": """
            pastebėjote klaidą* | radote klaidą* | pranešti apie klaidą* | praneškite apie klaidą* | pranešk naujieną*
            | atsiųskite naujieną* | apklausa | balsavimas
        """,
        "pl": """
            sonda | ankieta | zauważyłeś błąd* | zauważyłeś literówkę* | widzisz błąd* | znalazłeś błąd*
            | znalazłeś literówkę* | dostrzegłeś błąd* | błąd w tekście* | zgłoś błąd* | zgłoś uwagę*
            | zgłoś nieprawidłowość* | masz temat* | masz dla nas temat* | masz ciekawy temat* | masz informacje*
            | masz newsa* | napisz do nas* | widziałeś coś* | byłeś świadkiem* | jesteś świadkiem* | sonda dnia | sondaż
            | głosowanie | oceń artykuł* | oceń ten artykuł* | oceń tekst* | ocena artykułu* | podoba ci się artykuł*
            | podobał ci się artykuł*
        """,
        "cs": """
            našli jste chybu* | nalezli jste chybu* | našli jste v článku chybu* | našel jste chybu*
            | všimli jste si chyby* | upozornit na chybu* | nahlásit chybu* | nahlaste chybu* | máte tip na*
            | pošlete nám tip* | anketa | anketa dne | líbil se vám článek* | líbil se vám tento článek*
            | byl článek užitečný* | ohodnoťte článek* | hodnocení článku*
        """,
        "sk": """
            našli ste chybu* | našli ste v článku chybu* | nahlásiť chybu* | nahláste chybu* | upozorniť na chybu*
            | máte tip na* | pošlite nám tip* | anketa | páčil sa vám článok* | páčil sa vám tento článok*
        """,
        "hu": """
            hibát talált* | hibát találtál* | jelezze a hibát* | hiba jelentése* | hibát jelentek* | írjon nekünk*
            | szavazás | szavazzon* | mai kérdés | közvélemény-kutatás? | tetszett a cikk*
        """,
        "ro": """
            ai găsit o greșeală* | ai observat o greșeală* | ai observat o eroare* | ați găsit o greșeală*
            | semnalează o eroare* | raportează o eroare* | raportează eroare* | sondaj | sondajul zilei | ai o știre*
            | ți-a plăcut articolul* | ți-a plăcut acest articol* | ti-a placut articolul* | v-a plăcut articolul*
        """,
        "bg": """
            открихте грешка* | намерихте грешка* | забелязахте грешка* | видяхте грешка* | ако забележите грешка*
            | ако откриете грешка* | сигнализирай за грешка* | сигнализирайте за грешка* | докладвай грешка*
            | подай сигнал* | изпрати новина* | анкета | анкета на деня | гласувай*
        """,
        "mk": "пријави грешка* | анкета",
        "sr": """
            prijavi grešku* | prijavite grešku* | uočili ste grešku* | пријави грешку* | пријавите грешку* | anketa
            | анкета | pošaljite vest* | pošalji vest* | imate vest*
        """,
        "hr": """
            prijavi grešku* | prijavi pogrešku* | uočili ste grešku* | uočili ste pogrešku* | anketa | pošalji vijest*
            | pošaljite vijest* | dojavi vijest* | imate priču* | imaš priču*
        """,
        "sl": "prijavi napako* | prijavite napako* | opazili ste napako* | anketa",
        "sq": "sondazh | raporto gabim*",
        "el": "εντοπίσατε λάθος* | βρήκατε λάθος* | αναφορά λάθους* | αναφέρετε λάθος* | ψηφοφορία",
        "tr": """
            hata bildir* | hatayı bildir* | haber hakkında hata* | yanlış bildir* | anket | anketler | günün anketi*
            | bu haberi beğendiniz* | haber ihbar* | ihbar hattı* | tepkiniz nedir* | tepkini göster*
            | bu içeriğe emoji* | bu habere tepkiniz* | sizin tepkiniz*
        """,
        "az": "səhv tapdınız* | mətndə səhv* | sorğu",
        "kk": "қате тапсаңыз* | қате туралы хабарлау* | қатені байқадыңыз ба* | сауалнама",
        "uz": """
            xato topdingizmi* | xatolik topdingizmi* | matnda xatolik* | xatoni ko'rdingizmi* | матнда хатолик*
            | хато топдингизми* | so'rovnoma
        """,
        "ru": """
            опрос | опрос дня | голосование | нашли опечатку* | нашли ошибку* | нашли неточность* | заметили ошибку*
            | заметили опечатку* | заметили неточность* | увидели ошибку* | увидели опечатку* | обнаружили ошибку*
            | обнаружили опечатку* | если вы нашли ошибку* | если вы нашли опечатку* | если вы заметили ошибку*
            | если вы заметили опечатку* | если вы обнаружили ошибку* | если вы увидели ошибку* | если нашли ошибку*
            | если заметили ошибку* | нашел ошибку* | ошибка в тексте* | опечатка в тексте* | орфографическая ошибка*
            | сообщить об ошибке* | сообщить об опечатке* | сообщите об ошибке* | выделите ошибку*
            | выделите её и нажмите* | выделите ее и нажмите* | есть новость* | прислать новость* | предложить новость*
            | сообщить новость* | стали свидетелем* | стали очевидцем* | вы очевидец* | понравилась статья*
            | понравился материал* | была ли статья полезна* | оцените статью* | оценить статью* | оценка статьи*
        """,
        "uk": """
            знайшли помилку* | помітили помилку* | знайшли одрук* | якщо ви знайшли помилку*
            | якщо ви помітили помилку* | якщо ви помітили орфографічну помилку* | якщо ви виявили помилку*
            | якщо побачили помилку* | побачили помилку* | повідомити про помилку* | повідомте про помилку*
            | виділіть текст* | виділіть її* | помилка в тексті* | надіслати новину* | поділіться новиною* | опитування
            | опитування дня | голосування | курси валют* | прогноз погоди*
        """,
        "be": "знайшлі памылку* | заўважылі памылку* | калі вы заўважылі памылку* | калі вы знайшлі памылку*",
        "ka": "გამოკითხვა | იპოვეთ შეცდომა* | შეცდომის შემთხვევაში*",
        "hy": "հարցում | գտել եք սխալ* | սխալ եք գտել*",
        "mn": "санал асуулга",
        "ar": """
            هل وجدت خطأ* | هل لاحظت خطأ* | أبلغ عن خطأ* | الإبلاغ عن خطأ* | ابلغ عن خطأ* | بلغ عن خطأ* | استطلاع
            | استطلاع الرأي* | استطلاع رأي* | استفتاء | تصويت | هل أعجبك المقال* | قيم المقال* | تقييم المقال*
            | قيم الخبر*
        """,
        "fa": "گزارش خطا* | گزارش اشکال* | نظرسنجی | نظر سنجی",
        "he": """
            מצאתם טעות* | מצאת טעות* | נתקלתם בטעות* | דווחו לנו על* | דיווח על טעות* | דווח על טעות* | טעינו? נתקן*
            | סקר | סקר היום
        """,
        "ur": "سروے | پول | غلطی کی نشاندہی*",
        "hi": """
            गलती की सूचना* | त्रुटि की सूचना* | त्रुटि रिपोर्ट* | पोल | जनमत सर्वेक्षण | आज का सवाल | क्या आपको यह खबर*
            | क्या यह खबर* | खबर कैसी लगी*
        """,
        "bn": "জরিপ | অনলাইন জরিপ* | মতামত জরিপ* | নামাজের সময়সূচি* | নামাজের সময়*",
        "id": "jajak pendapat | laporkan kesalahan* | menemukan kesalahan* | apakah artikel ini* | bagaimana reaksi*",
        "ms": "laporkan kesilapan* | undian",
        "vi": "thăm dò | thăm dò ý kiến* | bình chọn | báo lỗi* | báo cáo lỗi* | đánh giá bài viết*",
        "th": "โพล | แบบสำรวจ | แจ้งข้อผิดพลาด*",
        "zh": """
            投票 | 调查 | 在线调查 | 在線調查 | 民意调查 | 今日投票* | 报错 | 纠错 | 我要纠错* | 内容纠错* | 文章纠错*
            | 新闻纠错* | 發現錯誤* | 发现错误* | 错误反馈* | 意见反馈 | 新闻表情* | 看完这篇新闻* | 您的心情*
            | 您看到此篇文章* | 新闻心情* | 阅读本文后* | 我要爆料* | 新闻爆料* | 有话要说* | 給這篇文章*
            | 这篇文章对您* | 这篇文章对你*
        """,
        "ja": """
            誤字・脱字* | 誤字脱字* | 間違いを報告* | 記事の間違い* | この記事は役に* | この記事は参考に* | アンケート
            | 情報提供はこちら* | 投票する
        """,
        "ko": """
            오류 신고* | 오류신고* | 오탈자* | 제보하기* | 설문조사 | 설문 조사* | 여론조사 | 이 기사 어땠나요*
            | 이 기사를 평가* | 이 기사에 대해* | 이 기사를 추천* | 기사에 대한 의견* | 기사가 마음에* | 기사 평가*
            | 이 기사 어떠셨* | 추천 이모지* | 이 기사의 감정* | 기사 추천은*
        """,
    },
    Label.NAVIGATION: {
        "en": """
            table of contents | contents | in this post | on this page | jump to* | categories | category | browse*
            | all categories | quick links | useful links | sections | site map | sitemap | navigation | explore
            | company | resources | product categories | skip to main* | site menu | main navigation | footer menu
            | site navigation | in other languages* | other languages* | read in other languages*
            | available in other languages* | this article in other languages* | read this article in*
            | choose language* | select language* | choose a language* | archive of news* | calendar of news*
        """,
        "de": """
            inhalt | inhaltsverzeichnis | inhalt des artikels | kategorien | ressorts | rubriken | in diesem artikel*
            | auf dieser seite | in diesem beitrag | themenübersicht | navigation | hauptmenü | hauptnavigation | seiten
            | aus der ausgabe | sitemap | in anderen sprachen*
        """,
        "fr": """
            sommaire | table des matières | catégories | rubriques | sommaire de l'article* | au sommaire*
            | dans ce numéro* | menu principal | navigation | plan du site | liens utiles* | nos services* | nos sites*
            | nos éditions* | toutes les rubriques* | toutes les catégories* | dans d'autres langues*
            | voir toutes les rubriques
        """,
        "es": """
            contenido del artículo | tabla de contenidos | categorías | secciones | menú | menú principal | navegación
            | mapa del sitio | mapa web | en este número* | edición impresa | ediciones anteriores*
            | números anteriores* | enlaces de interés* | otras secciones* | nuestras secciones* | todas las secciones*
            | otras webs* | nuestras webs* | en otros idiomas*
        """,
        "pt": """
            sumário | categorias | seções | menu | menu principal | navegação | mapa do site | editorias
            | nesta página | nesta edição* | edições anteriores* | edição impressa | links úteis* | todas as editorias*
            | todas as secções* | noutros idiomas*
        """,
        "it": """
            indice | categorie | sezioni | menu | menù | menu principale | navigazione | mappa del sito
            | in questo numero* | in edicola | edizione cartacea | link utili* | tutte le sezioni* | in questa pagina
            | contenuti dell'articolo*
        """,
        "ca": "índex | continguts | categories | seccions | menú",
        "nl": """
            inhoudsopgave | categorieën | rubrieken | op deze pagina | menu | navigatie | sitemap | alle rubrieken*
            | hoofdmenu
        """,
        "sv": "innehåll | innehållsförteckning | meny | navigering | kategorier | avdelningar | i den här artikeln*",
        "no": "innhold | innholdsfortegnelse | meny | kategorier | i denne artikkelen* | seksjoner",
        "da": "indhold | indholdsfortegnelse | menu | kategorier | sektioner | i denne artikel*",
        "fi": "sisältö | sisällysluettelo | valikko | kategoriat | osastot | tässä artikkelissa*",
        "pl": """
            spis treści | kategorie | działy | nawigacja | mapa strony | mapa serwisu | menu główne | menu
            | na stronie | w tym artykule* | w numerze | w tym numerze* | bieżący numer* | kategorie wiadomości
            | działy serwisu | nasze serwisy* | inne serwisy* | przydatne linki*
        """,
        "cs": "rubriky | kategorie | obsah | obsah článku | mapa stránek | navigace | vyhledávání | v tomto čísle*",
        "sk": "rubriky | kategórie | obsah | obsah článku | mapa stránok | navigácia",
        "hu": """
            rovatok | kategóriák | tartalom | tartalomjegyzék | oldaltérkép | navigáció | menü | keresés
            | ebben a számban*
        """,
        "ro": """
            categorii | secțiuni | cuprins | harta site | harta site-ului | navigare | meniu | în acest articol*
            | căutare
        """,
        "bg": "категории | рубрики | съдържание | навигация | карта на сайта | търсене | в тази статия | в този брой",
        "sr": """
            rubrike | рубрике | kategorije | категорије | sadržaj | садржај | mapa sajta | мапа сајта | pretraga
            | navigacija
        """,
        "hr": "rubrike | kategorije | sadržaj | mapa weba | navigacija",
        "sl": "rubrike | kategorije | kazalo | vsebina | kazalo vsebine",
        "el": """
            περιεχόμενα | κατηγορίες | ενότητες | θεματικές ενότητες | χάρτης ιστοσελίδας | πλοήγηση | μενού
            | σε αυτό το άρθρο*
        """,
        "tr": """
            içindekiler | kategoriler | bölümler | haber arşivi* | site haritası | menü | bu haberde* | bu yazıda*
            | gezinme | hızlı erişim* | sayfalar
        """,
        "ru": """
            содержание | рубрики | категории | разделы | карта сайта | навигация | разделы сайта* | архив новостей*
            | архив номеров* | архив по датам | архив материалов* | календарь новостей* | календарь публикаций*
            | поиск по сайту* | меню сайта | вернуться к списку* | вернуться назад* | вернуться в раздел*
            | вернуться на главную* | наверх | к списку новостей | оглавление | свежий номер* | последний номер*
            | в номере | в этом номере* | на других языках* | проекты | полезные ссылки*
        """,
        "uk": """
            зміст | рубрики | категорії | карта сайту | розділи | розділи сайту* | архів новин* | архів номерів*
            | пошук по сайту* | меню | навігація | зміст статті* | у цій статті | іншими мовами* | проєкти | проекти
        """,
        "ar": """
            الأقسام | أقسام | أقسام الموقع* | التصنيفات | تصنيفات | فهرس | المحتويات | محتويات المقال*
            | أرشيف الأخبار* | القائمة | القائمة الرئيسية* | خريطة الموقع | روابط سريعة* | روابط مهمة* | روابط هامة*
            | بلغات أخرى* | في هذا العدد* | العدد الحالي*
        """,
        "fa": """
            دسته‌بندی‌ها | دسته بندی | دسته‌بندی | فهرست | فهرست مطالب* | آرشیو اخبار* | نقشه سایت | پیوندها | منو
            | سرویس‌ها | دسترسی سریع*
        """,
        "he": "קטגוריות | מדורים | תוכן עניינים | ניווט | מפת האתר | תפריט",
        "ur": "زمرہ جات | زمرے | فہرست",
        "hi": "श्रेणियां | श्रेणी | केटेगरी | कैटेगरी | विषय सूची | साइटमैप | इस लेख में*",
        "bn": "বিভাগ | বিভাগসমূহ | ক্যাটাগরি | সূচিপত্র | সব বিভাগ* | সব খবর",
        "id": "kategori | rubrik | kanal | daftar isi | indeks | peta situs | navigasi | menu | network",
        "vi": "danh mục | chuyên mục | mục lục | nội dung bài viết* | sơ đồ trang | menu | liên kết website*",
        "th": "หมวดหมู่ | สารบัญ | เมนู | แผนผังเว็บไซต์ | ข่าวย้อนหลัง* | คลังข่าว*",
        "zh": """
            目录 | 目錄 | 分类 | 栏目 | 导航 | 本文目录* | 文章目录* | 文章目錄* | 内容导航* | 网站导航* | 網站導覽*
            | 频道导航* | 快速导航* | 站内导航* | 您还可以* | 文章分类* | 文章分類* | 新闻分类* | 栏目导航* | 栏目列表*
            | 栏目分类* | 友情链接* | 友情連結* | 合作伙伴 | 站内搜索* | 站内公告* | 本版导航* | 版面导航* | 本版新闻*
            | 标题导航* | 往期报纸* | 数字报* | 电子版 | 版面目录*
        """,
        "ja": """
            目次 | カテゴリー | カテゴリ | この記事の目次* | 記事の目次* | メニュー | ナビゲーション | サイト内検索*
            | サイトマップ | 月別アーカイブ* | カテゴリー一覧* | カテゴリー別* | ジャンル一覧* | 各種サービス*
            | 関連サービス*
        """,
        "ko": """
            목차 | 카테고리* | 전체메뉴* | 전체 메뉴* | 메뉴 | 사이트맵 | 패밀리사이트* | 패밀리 사이트* | 바로가기*
            | 본문 바로가기* | 주메뉴 바로가기* | 지면보기* | 지면 보기*
        """,
    },
}
