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
    "| κύριο άρθρο | başyazı | от редакции | передовица | редакционная статья | від редакції | افتتاحية | الافتتاحية | سرمقاله | מאמר מערכת | اداریہ | اداریے | संपादकीय | সম্পাদকীয় | தலையங்கம் | tajuk | tajuk rencana | rencana pengarang | xã luận | 社论 | 社論 | 社评 | 社評 | 社説 | 主張 | 사설",
    ArticleType.LETTER: "letter | letters | letters to the editor | letter to the editor | readers' letters | reader letters | leserbrief | leserbriefe | courrier des lecteurs | cartas al director | cartas a la directora | carta al director | cartas | cartas do leitor | cartas dos leitores | lettere | lettere al direttore | ingezonden brieven | ingezonden | insändare | leserbrev | læserbrev | læserbreve | mielipidekirjoitus | listy do redakcji "
    "| письма | письма читателей | επιστολές | okur mektupları | surat pembaca | مکتوبات | مراسلے | رسائل القراء | نامه‌های خوانندگان | מכתבים למערכת | पाठकों के पत्र | επιστολές αναγνωστών | 読者の声 | 读者来信 | 讀者投書 | 投書 | 독자투고",
    ArticleType.OPINION: "opinion | opinions | comment | commentary | commentisfree | comment is free | op-ed | oped | op-eds | op ed | column | columns | columnist | columnists | viewpoint | viewpoints | views | voices | perspective | perspectives | guest column | guest columns | guest opinion | guest essay | opinion pieces | blogs & opinion | opinion & analysis | comment & analysis | ideas | contributors "
    "| meinung | meinungen | kommentar | kommentare | kolumne | kolumnen | gastbeitrag | gastkommentar | glosse | standpunkt | debatte | tribune | tribunes | chronique | chroniques | débats | point de vue | points de vue | idées | billet | opinión | opiniones | columna | columnas | tribuna | tribunas | columnistas | opinião | coluna | colunas | colunistas | crônica | crônicas | opinioni | commenti | il commento | l'opinione | rubriche | opinie | opinies | columnisten | commentaar | åsikt | åsikter | debatt | krönika | krönikor | kolumn | kolumner "
    "| meninger | kronikk | kronikker | meninger | ytring | debat | klumme | klummer | kronik | mielipide | kolumni | kolumnit | näkökulma | skoðun | skoðanir | pistlar | komentarz | komentarze | felieton | felietony | publicystyka | názory | komentář | komentáře | vélemény | publicisztika | opinii | мнения | мнение | колонка | колонки | авторские колонки | точка зрения | думка | думки | погляди | колумне | kolumne | komentari | απόψεις | άποψη | γνώμη | γνώμες | αρθρογραφία | yazarlar | köşe yazıları | köşe yazısı | görüş | yorum "
    "| رأي | آراء | الرأي | مقالات الرأي | مقالات رأي | مقالات | یادداشت | دیدگاه | דעות | דעה | טור דעה | مقال | स्तंभ | رائے | نقطہ نظر | کالم | کالمز | विचार | ओपिनियन | नजरिया | মতামত | opini | kolom | kolumnis | góc nhìn | quan điểm | 观点 | 觀點 | 评论 | 評論 | 时评 | 時評 | 专栏 | 專欄 | 意見 | 言论 | 论坛 | オピニオン | コラム | 論説 | 오피니언 | 칼럼 | 기고",
    ArticleType.ANALYSIS: "analysis | news analysis | analyses | explainer | explainers | explained | factcheck | fact check | fact-check | fact checks | faktencheck | analyse | analysen | hintergrund | décryptage | décryptages | análisis | análise | analisi | analyys | analys | analyser | analiza | analizy | анализ | аналитика | аналітика | ανάλυση | analiz | تحليل | تحلیل | ניתוח | تجزیہ | विश्लेषण | analisis | 分析 | 解説 | 분석",
    ArticleType.REVIEW: "review | reviews | film review | film reviews | movie review | movie reviews | book review | book reviews | music reviews | album reviews | theatre review | theater review | tv reviews | game reviews | restaurant review | restaurant reviews | rezension | rezensionen | kritik | filmkritik | buchkritik | critique | critiques | critique de film | reseña | reseñas | crítica | críticas | resenha | resenhas | recensione | recensioni | recensie | recensies | recension | recensioner | anmeldelse | anmeldelser | arvostelu | arviot | recenzja | recenzje | recenze | рецензия | рецензии | κριτική | κριτικές | eleştiri | ulasan | resensi | 书评 | 影评 | レビュー | 書評 | 리뷰",
    ArticleType.INTERVIEW: "interview | interviews | the interview | q&a | q & a | entrevista | entrevistas | entretien | entretiens | intervista | interviste | intervju | intervjuer | haastattelu | wywiad | wywiady | rozhovor | rozhovory | interjú | interviu | интервью | інтерв'ю | συνέντευξη | συνεντεύξεις | röportaj | söyleşi | حوار | مقابلة | گفتگو | گفت‌وگو | ראיון | انٹرویو | साक्षात्कार | इंटरव्यू | wawancara | phỏng vấn | 访谈 | 专访 | 專訪 | インタビュー | 인터뷰",
    ArticleType.OBITUARY: "obituary | obituaries | obits | in memoriam | nachruf | nachrufe | nécrologie | disparition | disparitions | obituario | obituarios | necrológica | obituário | necrologio | necrologi | overleden | in memoriam | dödsfall | minnesord | nekrolog | nekrologi | nekrology | muistokirjoitus | некролог | некрологи | νεκρολογία | vefat | وفيات | 讣告 | 訃聞 | 訃報 | おくやみ | 부고 | obituari",
    ArticleType.FEATURE: "feature | features | longform | long read | long reads | the long read | longreads | in depth | in-depth | magazine | reportage | reportagen | reportages | grand format | enquête | reportaje | reportajes | reportagem | reportaggio | reportages | reportasje | reportaż | reportaże | репортаж | репортажи | ρεπορτάζ | 特写 | 特集 | 르포",
    ArticleType.NEWS: "news | breaking news | world | world news | nation | national | politics | business | local news | nachrichten | politik | wirtschaft | actualité | actualités | noticias | notícias | notizie | cronaca | nieuws | nyheter | nyheder | uutiset | wiadomości | новости | ειδήσεις | haberler | أخبار | 新闻 | ニュース | 뉴스 | חדשות | اخبار | خبریں | समाचार | खबरें | সংবাদ | ข่าว | berita | tin tức | новини | zprávy | știri | hírek | vijesti | international | inland | ausland | panorama",
}
