"""What newspapers call the types of articles: as kickers, sections, addresses, breadcrumbs and in schema.org."""

from __future__ import annotations

from newsclean.model import ArticleType

# schema.org types, in lower case: https://schema.org/NewsArticle and its more specific types.
DECLARED_TYPES: dict[str, ArticleType] = {
    "opinionnewsarticle": ArticleType.OPINION,
    "analysisnewsarticle": ArticleType.ANALYSIS,
    "backgroundnewsarticle": ArticleType.ANALYSIS,
    "reviewnewsarticle": ArticleType.REVIEW,
    "review": ArticleType.REVIEW,
    "criticreview": ArticleType.REVIEW,
    "userreview": ArticleType.REVIEW,
    "employerreview": ArticleType.REVIEW,
    "reportagenewsarticle": ArticleType.NEWS,
    "interview": ArticleType.INTERVIEW,
}

# Whole kickers and section names, folded.
TYPE_WORDS: dict[ArticleType, str] = {
    ArticleType.EDITORIAL: "editorial | editorials | leader | leaders | leading article | leading articles | our view | the editorial board | editorial board "
    "| leitartikel | éditorial | éditoriaux | édito | éditos | editoriales | editoriais | editoriale | l'editoriale | editoriali | redactioneel commentaar | hoofdredactioneel | hoofdredactioneel commentaar | komentarz redakcji | ledare | huvudledare | leder | lederartikkel | dagens leder | pääkirjoitus | pääkirjoitukset | leiðari | od redakcji | úvodník | vezércikk "
    "| κύριο άρθρο | başyazı | от редакции | передовица | редакционная статья | від редакції | افتتاحية | الافتتاحية | سرمقاله | מאמר מערכת | اداریہ | اداریے | संपादकीय | সম্পাদকীয় | தலையங்கம் | tajuk | tajuk rencana | rencana pengarang | xã luận | 社论 | 社論 | 社评 | 社評 | 社説 | 主張 | 사설"
    "| editorial comment | editorial view | opinion of the editors | editorialul | tahariri | บทบรรณาธิการ | सम्पादकीय | উপসম্পাদকীয় | uvodnik | juhtkiri"
    "| передовая | передовая статья"
    "| letter from the editor | editor's letter | mot de la rédaction | le mot de la rédaction | la lettera del direttore | lettera del direttore | cuvântul editorului | uvodnici | افتتاحية العدد | كلمة العدد | كلمة التحرير | رأي التحرير | كلمة رئيس التحرير | رأي الصحيفة | كلمة الصحيفة | رأي الجريدة | كلمة الجريدة | سخن روز | سخن سردبیر | یادداشت سردبیر | অগ্রলেখ | अग्रलेख | તંત્રીલેખ | సంపాదకీయం | ಸಂಪಾದಕೀಯ | മുഖപ്രസംഗം | എഡിറ്റോറിയൽ | ਸੰਪਾਦਕੀ | ସମ୍ପାଦକୀୟ | කතුවැකිය | ஆசிரியர் தலையங்கம் | 本报社论 | 本報社論 | 本报评论员 | 本报评论 | 本報評論員",
    ArticleType.LETTER: "letter | letters | letters to the editor | letter to the editor | readers' letters | reader letters | leserbrief | leserbriefe | courrier des lecteurs | cartas al director | cartas a la directora | carta al director | cartas | cartas do leitor | cartas dos leitores | lettere | lettere al direttore | ingezonden brieven | ingezonden | insändare | leserbrev | læserbrev | læserbreve | mielipidekirjoitus | listy do redakcji "
    "| письма | письма читателей | επιστολές | okur mektupları | surat pembaca | مکتوبات | مراسلے | رسائل القراء | نامه‌های خوانندگان | מכתבים למערכת | पाठकों के पत्र | επιστολές αναγνωστών | 読者の声 | 读者来信 | 讀者投書 | 投書 | 독자투고"
    "| letters to the newspaper | dopisy čtenářů | olvasói levelek | olvasói levél | scrisori | barua | จดหมายถึงบรรณาธิการ | চিঠিপত্র | pisma bralcev | pisma čitatelja | lugejakiri"
    "| readers write | readers' write | readers' views | letters from readers | from our readers | cartas ao diretor | cartas ao director | cartas à diretora | cartas à directora | cartas ao editor | carta ao diretor | carta ao director | carta do leitor | cartas dels lectors | cartes al director | cartes a la directora | cartes dels lectors | lettere dei lettori | lettere al giornale | la posta dei lettori | lettres de lecteurs | scrisori de la cititori | scrisorile cititorilor | brieven van lezers | lezersbrieven | lukijan kirje | læsernes breve | بريد القراء | رسائل إلى المحرر | ایڈیٹر کے نام خطوط | संपादक के नाम पत्र | পাঠকের চিঠি",
    ArticleType.OPINION: "opinion | opinions | comment | commentary | commentisfree | comment is free | op-ed | oped | op-eds | op ed | column | columns | columnist | columnists | viewpoint | viewpoints | views | voices | perspective | perspectives | guest column | guest columns | guest opinion | guest essay | opinion pieces | blogs & opinion | opinion & analysis | comment & analysis | ideas | contributors "
    "| meinung | meinungen | kommentar | kommentare | kolumne | kolumnen | gastbeitrag | gastkommentar | glosse | standpunkt | debatte | tribune | tribunes | chronique | chroniques | débats | point de vue | points de vue | idées | billet | opinión | opiniones | columna | columnas | tribuna | tribunas | columnistas | opinião | coluna | colunas | colunistas | opinioni | commenti | il commento | l'opinione | opinie | opinies | columnisten | commentaar | åsikt | åsikter | debatt | krönika | krönikor | kolumn | kolumner "
    "| meninger | kronikk | kronikker | meninger | ytring | debat | klumme | klummer | kronik | mielipide | kolumni | kolumnit | näkökulma | skoðun | skoðanir | pistlar | komentarz | komentarze | felieton | felietony | publicystyka | názory | komentář | komentáře | vélemény | publicisztika | opinii | мнения | мнение | колонка | колонки | авторские колонки | точка зрения | думка | думки | погляди | колумне | kolumne | komentari | απόψεις | άποψη | γνώμη | γνώμες | αρθρογραφία | yazarlar | köşe yazıları | köşe yazısı | görüş | yorum "
    "| رأي | آراء | الرأي | مقالات الرأي | مقالات رأي | مقالات | یادداشت | دیدگاه | דעות | דעה | טור דעה | مقال | स्तंभ | رائے | نقطہ نظر | کالم | کالمز | विचार | ओपिनियन | नजरिया | মতামত | opini | kolom | kolumnis | góc nhìn | quan điểm | 观点 | 觀點 | 评论 | 評論 | 时评 | 時評 | 专栏 | 專欄 | 意見 | 言论 | 论坛 | オピニオン | コラム | 論説 | 오피니언 | 칼럼 | 기고"
    "| opinion column | opinion columns | opinion piece | opinion article | guest commentary | la chronique | la columna | le billet | der kommentar | die kolumne | tribuna libre | tribune libre | vështrim | vështrime | opinione | firmas | artículo de opinión | artículos de opinión | columna de opinión | columnas de opinión | artigo de opinião | artigos de opinião | article d'opinion | libre opinion | libres opinions | articolo di opinione | opiniestuk | opinieartikel | debattartikel | debattinlägg | debattinnlegg | debatindlæg | opinia | názor | sloupek | sloupky | glosa | komentár | nuomonė | nuomonės | viedoklis | viedokļi | arvamus | mišljenje | kolumna | opinie & debat | poglądy | jegyzet | مقال رأي | مقال الرأي | أقلام | טור | טורים | מאמר דעה | राय | दृष्टिकोण | सम्पादकीय पृष्ठ | অভিমত | কলাম | কলম | ทัศนะ | มุมมอง | คอลัมน์ | makala ya maoni | 寄稿 | 論考 | 论说 | 시론 | 시평 | 기고문"
    "| gästkrönika | gästkrönikor | ledarkrönika | signerat | carte blanche | cartes blanches | streiflicht | pro und contra | pro und kontra | pro & contra | meine meinung | gastbeiträge | gastkommentare | corsivo | il corsivo | carta del director | carta de la directora | opinion columnists | guest columnist | guest columnists | idées débats | idées & débats | editos analyses | عمود | أعمدة | kolumnist | columnista | colunista | chroniqueur | chroniqueuse | éditorialiste | editorialista | ledarskribent | felietonista | publicysta | колумнист | köşe yazarı | columniste"
    "| opinió | articles d'opinió | tribuna oberta | tribuna abierta | tribuna aberta | columna d'opinió | columnes | punto de vista | puntos de vista | punt de vista | punto di vista | ponto de vista | pontos de vista | punct de vedere | puncte de vedere | carta do diretor | carta do director | carta da diretora | carta da directora | carta del editor | comentariu | comentariul zilei | tabletă | tableta de azi | opinionista | opinionistas | opinionisti | بلاگ | بلاگز | ब्लॉग | ব্লগ | ওপিনিয়ন | मतामत | சிறப்புக் கட்டுரைகள் | சிறப்புக் கட்டுரை | நடுப்பக்கக் கட்டுரைகள் | கருத்து | கட்டுரைகள் | అభిప్రాయం | అభిప్రాయాలు | ಅಭಿಪ್ರಾಯ | അഭിപ്രായം | અભિપ્રાય | ਵਿਚਾਰ | ମତାମତ | مضامین | کالم نگار",
    ArticleType.ANALYSIS: "analysis | news analysis | analyses | explainer | explainers | explained | factcheck | fact check | fact-check | fact checks | faktencheck | analyse | analysen | hintergrund | décryptage | décryptages | análisis | análise | analisi | analyys | analys | analyser | analiza | analizy | анализ | аналитика | аналітика | ανάλυση | analiz | تحليل | تحلیل | ניתוח | تجزیہ | विश्लेषण | analisis | 分析 | 解説 | 분석"
    "| analiză | analize | elemzés | elemzések | analýza | analýzy | uchambuzi | বিশ্লেষণ | บทวิเคราะห์ | วิเคราะห์ | פרשנות | phân tích | analizė | l'analyse | l'analisi"
    "| achtergrond | achtergronden | hintergründe | bakgrunn | baggrund"
    "| anàlisi | anàlisis",
    ArticleType.REVIEW: "review | reviews | film review | film reviews | movie review | movie reviews | book review | book reviews | music reviews | album reviews | theatre review | theater review | tv reviews | game reviews | restaurant review | restaurant reviews | rezension | rezensionen | kritik | filmkritik | buchkritik | critique | critiques | critique de film | reseña | reseñas | crítica | críticas | resenha | resenhas | recensione | recensioni | recensie | recensies | recension | recensioner | anmeldelse | anmeldelser | arvostelu | arviot | recenzja | recenzje | recenze | рецензия | рецензии | κριτική | κριτικές | eleştiri | ulasan | resensi | 书评 | 影评 | レビュー | 書評 | 리뷰"
    "| recenzia | recenzie | recenzii | recenzija | recenzije | kritika | kritikák | রিভিউ | समीक्षा | รีวิว | ביקורת | ביקורות | مراجعة | điểm sách | điểm phim | 劇評"
    "| book of the week | film of the week | album of the week | buch der woche | film der woche"
    "| cronică de film | cronica de film | cronică de teatru | cronică de carte | cronică literară | cronică muzicală | crítica de cinema | crítica de llibres | crítica literària | ressenya | ressenyes",
    ArticleType.INTERVIEW: "interview | interviews | the interview | q&a | q & a | entrevista | entrevistas | entretien | entretiens | intervista | interviste | intervju | intervjuer | haastattelu | wywiad | wywiady | rozhovor | rozhovory | interjú | interviu | интервью | інтерв'ю | συνέντευξη | συνεντεύξεις | röportaj | söyleşi | حوار | مقابلة | گفتگو | گفت‌وگو | ראיון | انٹرویو | साक्षात्कार | इंटरव्यू | wawancara | phỏng vấn | 访谈 | 专访 | 專訪 | インタビュー | 인터뷰"
    "| interviul | interviuri | interjúk | mahojiano | সাক্ষাৎকার | สัมภาษณ์ | บทสัมภาษณ์ | intervjui | razgovor | ইন্টারভিউ | 대담"
    "| im interview | im gespräch | gespräch | gespräche | interview der woche | exclusive interview | exklusiv-interview | exklusivinterview | entretien exclusif | entrevista exclusiva | intervista esclusiva | rozmowa | rozmowy",
    ArticleType.OBITUARY: "obituary | obituaries | obits | in memoriam | nachruf | nachrufe | nécrologie | disparition | disparitions | obituario | obituarios | necrológica | obituário | necrologio | necrologi | overleden | in memoriam | dödsfall | minnesord | nekrolog | nekrologi | nekrology | muistokirjoitus | некролог | некрологи | νεκρολογία | vefat | وفيات | 讣告 | 訃聞 | 訃報 | おくやみ | 부고 | obituari"
    "| necrolog | nekrológ | nekrológy | nekrológok | tanzia | শোক সংবাদ | श्रद्धांजलि"
    "| necrològica | necrològiques | necrologia | necrológicas | necrologías | obituari | obituaris",
    ArticleType.FEATURE: "feature | features | longform | long read | long reads | the long read | longreads | in depth | in-depth | magazine | reportage | reportagen | reportages | grand format | enquête | reportaje | reportajes | reportagem | reportaggio | reportages | reportasje | reportaż | reportaże | репортаж | репортажи | ρεπορτάζ | 特写 | 特集 | 르포"
    "| reportaj | riport | riportok | reportáž | reportáže | reportaža | สกู๊ปพิเศษ | สารคดี"
    "| big read | the big read | portrait | portraits | porträt | porträts | portret | porträtt | portrett | portræt | ritratto | témoignage | témoignages | récit | récits | 特稿"
    "| ratgeber | recipe | recipes | rezept | rezepte | recette | recettes | receta | recetas | ricetta | ricette | receita | receitas | recepten | opskrifter | oppskrifter | reseptit | przepisy | recepty | receptek | rețete | рецепты | рецепти | συνταγές | tarifler | how-to | how to | tutorial | tutorials",
    ArticleType.NEWS: "news | breaking news | world | world news | nation | national | politics | business | local news | nachrichten | politik | wirtschaft | actualité | actualités | noticias | notícias | notizie | cronaca | nieuws | nyheter | nyheder | uutiset | wiadomości | новости | ειδήσεις | haberler | أخبار | 新闻 | ニュース | 뉴스 | חדשות | اخبار | خبریں | समाचार | खबरें | সংবাদ | ข่าว | berita | tin tức | новини | zprávy | știri | hírek | vijesti | international | inland | ausland | panorama",
}

# Those that without their accents are another word of another language: a Spanish "crónica" is news.
ACCENTED = {"crônica": ArticleType.OPINION, "crônicas": ArticleType.OPINION}
# Words that name a type where they stand as a kicker: elsewhere they are newspapers or any article.
KICKER_WORDS = {
    "la tribuna": ArticleType.OPINION, "artigo": ArticleType.OPINION, "artigos": ArticleType.OPINION,
    "नज़रिया": ArticleType.OPINION, "leader comment": ArticleType.EDITORIAL, "appreciation": ArticleType.OBITUARY,
    "carta a la directora": ArticleType.LETTER, "painel do leitor": ArticleType.LETTER, "brievenbus": ArticleType.LETTER,
}  # fmt: skip
# The ends of longer words and names that tell a type: "海港时报社论", "[해안일보 사설]", "[김하늘 칼럼]".
TYPE_ENDS = {
    "社论": ArticleType.EDITORIAL, "社論": ArticleType.EDITORIAL, "社评": ArticleType.EDITORIAL,
    "社評": ArticleType.EDITORIAL, "社説": ArticleType.EDITORIAL, "评论员": ArticleType.EDITORIAL, " 사설": ArticleType.EDITORIAL,
    " 칼럼": ArticleType.OPINION, " 시론": ArticleType.OPINION, " 기고": ArticleType.OPINION,
}  # fmt: skip
# Before the name of an Arabic newspaper: what it says itself.
OWN_WORDS = ("افتتاحية ", "كلمة ", "رأي ")
# Those that mean other things where nothing marks them as a kicker or a section: tags, class words, first words.
AMBIGUOUS = frozenset({
    "leader", "leaders", "leder", "column", "columns", "comment", "views", "voices", "perspective", "perspectives", "ideas",
    "idées", "contributors", "billet", "firmas", "glosse", "glosa", "kritik", "critique", "critiques", "crítica", "críticas",
    "kritika", "kritikák", "arvostelu", "arviot", "eleştiri", "κριτική", "κριτικές", "ביקורת", "ביקורות", "समीक्षा",
    "मूल्यांकन", "debatte", "débats", "debatt", "debat", "tribuna", "tribunas", "tribune", "tribunes", "думки", "погляди",
    "gespräch", "gespräche", "rozmowa", "rozmowy", "razgovor", "söyleşi", "حوار", "مقابلة", "گفتگو", "گفت‌وگو", "disparition",
    "disparitions", "overleden", "dödsfall", "vefat", "وفيات", "tanzia", "श्रद्धांजलि", "主張", "意見", "论坛", "言论", "rencana",
    "comentariu", "கருத்து", "مضامین",
    "view", "analisi", "hintergrund", "hintergründe", "achtergrond", "achtergronden", "bakgrunn", "baggrund", "विचार", "राय",
})  # fmt: skip
# What stands before and behind the words for reviews: "Album review", "Crítica de cine", "Filmkritik".
_GENRES = {
    "": "film movie tv television theatre theater stage album music book books game games art exhibition opera restaurant food concert gig "
    "dance ballet podcast classical comedy car product",
    "de ": "cine teatro música libros libro televisión series serie arte danza ópera discos cinema livro livros série "
    "televisão filme shows tv",
    "d": "film livre livres littéraire musique théâtre cinéma série séries album expo exposition spectacle bd opéra jeu",
    "it": "film libro libri album concerto teatro serie cinematografica teatrale musicale letteraria",
    "de-": "film buch theater konzert platten serien kunst opern literatur tv- restaurant musik album",
    "nl": "film boek theater concert album tv- restaurant muziek boeken",
    "sv": "film bok skiv konsert teater tv- serie spel konst krog",
    "no": "film bok bog plate konsert teater tv- serie spill restaurant koncert",
    "fi": "elokuva kirja levy teatteri konsertti tv- sarja",
}
_REVIEWS = {
    "": ("{} review", "{} reviews"),
    "de ": ("crítica de {}", "críticas de {}", "reseña de {}", "reseñas de {}", "resenha de {}"),
    "d": ("critique {}", "critiques {}", "critique de {}", "la critique {}"),
    "it": ("recensione {}", "recensioni {}", "critica {}"),
    "de-": ("{}kritik", "{}kritiken", "{}rezension", "{}rezensionen"),
    "nl": ("{}recensie", "{}recensies"),
    "sv": ("{}recension", "{}recensioner"),
    "no": ("{}anmeldelse", "{}anmeldelser"),
    "fi": ("{}arvio", "{}arviot", "{}arvostelu", "{}-arvio"),
}
# The kickers of reviews that say of what.
REVIEW_WORDS = tuple(
    form.format(genre) for group, forms in _REVIEWS.items() for genre in _GENRES[group].split() for form in forms
)
# What stands before such words in Romance, Germanic and Greek languages: "L'édito", "El editorial", "Il reportage".
ARTICLES = (
    "l'",
    "le ",
    "la ",
    "les ",
    "el ",
    "lo ",
    "il ",
    "gli ",
    "o ",
    "a ",
    "der ",
    "die ",
    "das ",
    "het ",
    "de ",
    "the ",
    "η ",
    "το ",
    "ο ",
)
# Types whose words have them, and those that are newspapers' names with them ("The Leader", "La Crónica").
ARTICLED = frozenset({
    ArticleType.EDITORIAL, ArticleType.ANALYSIS, ArticleType.REVIEW, ArticleType.INTERVIEW, ArticleType.OBITUARY,
    ArticleType.FEATURE,
})  # fmt: skip
NOT_ARTICLED = frozenset({
    "leader", "leaders", "review", "reviews", "magazine", "feature", "features", "editorials", "editorial board",
})  # fmt: skip
