"""The words over sections of a page, by what the section is and by language.

Phrases are parted by `|`. A phrase that ends in `*` also matches as the beginning of a longer heading ("most read*":
"Most read in Sport"). They are matched against whole short blocks that stand as headings, never inside running text.
"""

from __future__ import annotations

from newsclean.model import Label

HEADINGS: dict[Label, dict[str, str]] = {
    Label.OPINION: {
        "en": "opinion | opinions | the opinion | comment | commentary | commentaries | op-ed | op-eds | oped | op ed | columnist | columnists "
        "| our columnists | columns | column | letters | letters to the editor | letter to the editor | reader letters | readers' letters "
        "| viewpoint | viewpoints | views | view point | voices | perspective | perspectives | opinion & analysis | opinion and analysis "
        "| comment & analysis | comment and analysis | news analysis & opinion | opinion & editorial | opinions & editorials | latest opinion | latest opinions | latest in opinion | more opinion | more opinions "
        "| more in opinion | more from opinion | other opinions | top opinion | opinion pieces | opinion columns | guest opinion | guest column | guest columns "
        "| guest columnists | guest essay | guest essays | blogs & opinion | opinion blogs | op-ed contributors | op-ed columnists | local opinion | from opinion | in opinion | ideas & opinion "
        "| ideas and opinion | the columnists | today's columnists | featured columnists | latest columns | more columns | opinions & blogs | views & opinions "
        "| views & analysis | opinion polls & views | contributors' views | readers write | best of opinion | what we think | recent opinion* | opinion stories | opinion headlines | today's opinion*",
        "de": "meinung | meinungen | kommentar | kolumne | kolumnen | die kolumne | gastbeitrag | gastbeiträge | gastkommentar | gastkommentare "
        "| standpunkt | standpunkte | leserbriefe | leserbrief | meinung & debatte | meinung und debatte | debatte | debatten | kommentare & kolumnen | kolumnen & kommentare "
        "| kommentare und kolumnen | glosse | aus der meinung | mehr meinung | meinungsbeiträge | pro & contra | blickpunkt meinung",
        "fr": "opinion | opinions | tribune | tribunes | chronique | chroniques | chroniqueurs | nos chroniqueurs | débats | débat | idées | idées & débats "
        "| idées et débats | débats & opinions | opinions & débats | points de vue | point de vue | courrier des lecteurs | billet | billets | le billet | libre opinion",
        "es": "opinión | opiniones | columna | columnas | columnistas | tribuna | tribunas | artículos de opinión | cartas | cartas al director | cartas de los lectores "
        "| cartas a la directora | más opinión | firmas | nuestras firmas | punto de vista | puntos de vista | más de opinión | lo último en opinión",
        "pt": "opinião | opiniões | coluna | colunas | colunistas | nossos colunistas | artigos de opinião | cartas ao diretor | cartas do leitor | cartas dos leitores | tribuna | mais opinião",
        "it": "opinioni | opinione | commento | commenti e opinioni | il commento | i commenti | rubriche | le opinioni | lettere | le lettere | lettere al direttore | punti di vista | le idee | interventi",
        "nl": "opinie | opinies | column | columns | columnisten | ingezonden brieven | brieven | meningen | opinie & debat",
        "sv": "åsikt | åsikter | debatt | krönika | krönikor | krönikörer | kolumn | kolumner | insändare | ledare & debatt | opinion & debatt | kultur & åsikt",
        "no": "meninger | mening | debatt | kronikk | kronikker | kommentarer og kronikker | leserbrev | innlegg | ytring | ytringer",
        "da": "debat | meninger | klumme | klummer | læserbreve | kronik | kronikker | synspunkt | synspunkter",
        "fi": "mielipide | mielipiteet | kolumni | kolumnit | näkökulma | lukijan mielipide",
        "is": "skoðun | skoðanir | pistlar | aðsendar greinar",
        "pl": "opinie | opinia | komentarz | felieton | felietony | publicystyka | listy do redakcji | komentarze i opinie | opinie i komentarze",
        "cs": "názory | názor | komentář | komentáře a názory | názory a komentáře | sloupky | glosy | komentáře",
        "sk": "názory | komentár | názory a komentáre",
        "hu": "vélemény | vélemények | publicisztika | jegyzet",
        "ro": "opinii | opinie | editoriale și opinii | comentarii și opinii",
        "bg": "мнения | мнение | коментари и анализи | гледна точка | коментари",
        "sr": "mišljenje | mišljenja | stav | kolumna | kolumne | мишљење | колумне | мишљења",
        "hr": "komentari i kolumne | kolumnisti | mišljenja",
        "sl": "mnenja | mnenje | kolumne",
        "el": "απόψεις | άποψη | γνώμες | γνώμη | σχόλιο | αρθρογραφία | αρθρογράφοι | στήλες | επιστολές",
        "tr": "yazarlar | köşe yazıları | köşe yazarları | görüş | görüşler | yorum | günün yazarları",
        "ru": "мнение | мнения | слово писателя | колонка | колонки | колумнисты | авторские колонки | точка зрения | комментарий | письма читателей | блоги и мнения",
        "uk": "думка | думки | погляд | погляди | колонка | колонки | блоги і думки | точка зору",
        "ar": "رأي | الرأي | آراء | مقالات | مقالات الرأي | كتاب الرأي | أعمدة | كتاب وآراء | وجهات نظر | رأي وتحليل",
        "fa": "نظر | دیدگاه | دیدگاه‌ها | یادداشت | یادداشت‌ها | ستون",
        "he": "דעות | דעה | טורים | טור אישי",
        "ur": "رائے | آراء | نقطہ نظر | کالم | کالمز | تبصرہ | مکتوبات | بلاگ | بلاگز",
        "hi": "विचार | राय | ओपिनियन | नजरिया | नज़रिया | ब्लॉग और विचार | स्तंभ | ब्लॉग",
        "bn": "মতামত | কলাম | অভিমত",
        "ta": "கருத்து | கட்டுரைகள்",
        "id": "opini | kolom | kolom pakar | pendapat | kolumnis | surat pembaca",
        "ms": "pendapat | kolumnis | rencana & pendapat",
        "vi": "ý kiến | góc nhìn | quan điểm | bình luận - phân tích",
        "th": "ความคิดเห็นและบทความ | คอลัมนิสต์ | คอลัมน์",
        "zh": "观点 | 觀點 | 评论 频道 | 时评 | 時評 | 专栏 | 專欄 | 评论文章 | 评论专栏 | 观点评论 | 名家专栏 | 言论 | 論壇 | 论坛热评 | 意见 | 意見 | 民意論壇 | 讀者投書",
        "ja": "オピニオン | コラム | 投書 | 声 | 論壇 | 寄稿",
        "ko": "오피니언 | 칼럼 | 기고 | 시론 | 독자투고",
        "af": "meninge | menings | rubrieke | briewe",
        "sw": "maoni | makala",
        "te": "అభిప్రాయం",
        "ca": "opinió",
    },
    Label.EDITORIAL: {
        "en": "editorial | editorials | the editorial | our editorial | our editorials | latest editorial | latest editorials | more editorials | other editorials "
        "| leader | leaders | leading article | leading articles | leader comment | from the editorial board | editorial board | editorial: our view | our view | our opinion | today's editorial | today's editorials | the daily editorial | more from editorial | editorial page",
        "de": "leitartikel | der leitartikel | leitartikel & editorial",
        "fr": "éditorial | éditoriaux | édito | éditos | l'édito | l’édito | l'éditorial | l’éditorial",
        "es": "editorial | editoriales | el editorial | nuestro editorial | más editoriales",
        "pt": "editorial | editoriais",
        "it": "editoriale | editoriali | l'editoriale | l’editoriale | gli editoriali",
        "nl": "hoofdredactioneel | redactioneel commentaar | hoofdredactioneel commentaar | commentaar",
        "sv": "ledare | ledarsidan | huvudledare",
        "no": "leder | ledere | på lederplass",
        "da": "leder | ledere | dagens leder",
        "fi": "pääkirjoitus | pääkirjoitukset",
        "is": "leiðari | leiðarar",
        "pl": "od redakcji",
        "cs": "úvodník | úvodníky",
        "hu": "vezércikk",
        "ro": "editorial | editoriale",
        "bg": "редакционен коментар",
        "sr": "uvodnik | уводник",
        "el": "κύριο άρθρο | κύρια άρθρα | το κύριο άρθρο",
        "tr": "başyazı",
        "ru": "от редакции | слово редактора | редакционная статья | редакционная колонка | передовица | передовая статья | редакционное мнение",
        "uk": "від редакції | редакційна стаття",
        "ar": "افتتاحية | الافتتاحية | كلمة العدد | رأي الصحيفة | كلمة اليوم | كلمة الصحيفة",
        "fa": "سرمقاله | سرمقاله‌ها",
        "he": "מאמר מערכת",
        "ur": "اداریہ | اداریے | آج کا اداریہ | اداریے اور تبصرے | ادارتی صفحہ",
        "hi": "संपादकीय | सम्पादकीय",
        "bn": "সম্পাদকীয়",
        "ta": "தலையங்கம்",
        "id": "tajuk | tajuk rencana | editorial",
        "ms": "rencana pengarang | lidah pengarang",
        "vi": "xã luận",
        "th": "บทบรรณาธิการ",
        "zh": "社论 | 社論 | 社评 | 社評 | 本报社论 | 本報社論 | 编辑部文章",
        "ja": "社説 | 主張 | 論説",
        "ko": "사설",
        "mr": "अग्रलेख | संपादकीय",
        "te": "సంపాదకీయం",
        "ml": "മുഖപ്രസംഗം",
        "gu": "તંત્રીલેખ",
        "si": "කතුවැකිය",
        "sw": "tahariri",
    },
    Label.RELATED: {
        "en": "related* | see also* | read also | read more | read more* | read next* | also read* | more | more news* | more stories* | more headlines* | more articles* | more from* | more on* "
        "| more in* | more like this* | more about* | more coverage* | more top stories | more videos* | more local news | other news* | other stories* | other articles* | other headlines "
        "| others also read | people are also reading | people also read | recommended* | recommendations | recommended for you | suggested* | suggested for you | you may also* | you might also* | you may like* | you might like* "
        "| you'll also like* | you may be interested* | you might be interested* | you may have missed* | in case you missed it | don't miss* | don’t miss* | must read* | must reads | up next "
        "| next up | next article* | next story | next post | previous article* | previous post | previous story | keep reading* | keep exploring* | continue reading* | further reading "
        "| similar stories* | similar articles* | similar posts | similar news | in this series | part of a series* | from the web* | around the web* | from around the web* "
        "| elsewhere on the web | promoted stories | from our partners* | more from our partners | in other news* | what to read next* | what's next | explore more* | discover more* "
        "| featured* | featured stories* | featured articles* | featured posts | editor's picks* | editors' picks* | editor’s picks* | editors’ picks* | editor's choice | editors' choice "
        "| editor’s choice | top picks | top news* | headlines | today's headlines | today's top stories | breaking news | news in pictures | in pictures | more to read | more to explore "
        "| more to discover | also on* | also in* | also in the news | on this topic | on this story | on the topic | story continues below | background | you may also enjoy | best of* "
        "| special reports | spotlight | in focus | in depth | our picks* | what others are reading | from the archives* | archives | earlier stories | past coverage | previous coverage "
        "| complete coverage* | full coverage* | photo galleries | galleries | videos | video | watch | watch more | top videos* | featured video* | top video | photos | multimedia "
        "| top stories* | top posts* | top articles* | stories you might* | photo essays | hot links | prime exclusives",
        "de": "mehr zum thema* | mehr zu* | zum thema | mehr aus* | mehr von* | mehr | mehr lesen | weitere artikel* | weitere themen* | weitere nachrichten* | weitere meldungen* "
        "| weitere beiträge* | weitere informationen zum thema | weitere videos* | weiterlesen* | weiterführende links | weiterführende artikel | weiterführendes | lesen sie auch* "
        "| lesen sie mehr* | lesen sie hier* | lesen sie weiter* | auch interessant* | auch lesenswert | lesetipps | lesetipp | leseempfehlungen* | das könnte* | das könnte sie* "
        "| das könnte dich* | das interessiert* | interessantes | ähnliche artikel* | ähnliche themen | ähnliche beiträge | verwandte artikel* | verwandte themen* | passend zum thema* "
        "| passende artikel | empfehlungen* | empfohlen* | empfohlene artikel* | unsere empfehlungen* | unsere empfehlung* | aus dem ressort | aus dem archiv | aktuelles* | aktuell "
        "| mehr news* | mehr nachrichten* | mehr artikel* | nächster artikel* | vorheriger artikel* | top-themen | topthemen | top themen* | top-artikel | schlagzeilen | nicht verpassen* "
        "| nicht verpassen! | im fokus | dossier | hintergrund | videos | video | bildergalerien | fotostrecken | bilder des tages | redaktionsempfehlung* | redaktionstipp* | auch spannend* "
        "| jetzt im fokus",
        "fr": "à lire aussi* | a lire aussi* | lire aussi* | à lire* | lire plus* | à voir aussi* | voir aussi* | à lire également* | sur le même sujet* | sur le même thème* "
        "| dans la même rubrique* | dans la même thématique | articles liés* | articles similaires* | articles associés* | articles connexes | nos articles* | autres articles* "
        "| plus d'articles* | plus d’articles* | plus de* | plus d'infos | plus d’infos | à découvrir* | à ne pas manquer* | à ne pas rater | recommandé* | recommandés* | nos recommandations "
        "| notre sélection* | la sélection* | sélection | actualités* | à la une* | la suite | vous aimerez aussi* | vous aimerez* | vous pourriez aimer* | pour aller plus loin* "
        "| articles recommandés* | contenus recommandés | vidéos | vidéo | dossiers | voir plus*",
        "es": "relacionado* | relacionados* | noticias relacionadas* | artículos relacionados* | contenido relacionado* | contenidos relacionados | información relacionada | archivado en "
        "| te puede interesar* | te puede* | le puede interesar* | te recomendamos* | te sugerimos* | también te puede* | también puede* | lee también* | lea también* | leer más* "
        "| leer también* | además | más noticias* | más información | más sobre* | más en* | más de* | más artículos | más contenido | más historias | otras noticias* | recomendados* "
        "| recomendado* | recomendamos* | recomendaciones* | no te pierdas* | no te lo pierdas* | no se pierda* | ver también* | ver más* | mira también* | mirá también* | leé también* | seguí leyendo* | sigue leyendo* | siguiente artículo "
        "| artículo anterior | destacados* | destacadas* | en portada | titulares | vídeos | videos | galerías | noticias destacadas*",
        "pt": "relacionadas* | relacionados* | notícias relacionadas* | artigos relacionados* | matérias relacionadas* | conteúdo relacionado* | leia também* | leia mais* | ler mais* "
        "| veja também* | veja mais* | saiba mais* | mais notícias* | mais sobre* | mais de* | mais em* | outras notícias* | recomendados* | recomendado* | recomendadas* | recomendamos "
        "| você pode gostar* | você também pode* | pode gostar* | não perca | destaques* | próxima notícia | vídeos",
        "it": "leggi anche* | leggi tutto* | articoli correlati* | notizie correlate* | correlati | contenuti correlati | ti potrebbe* | ti potrebbero* | potrebbe interessarti* "
        "| potrebbero interessarti* | potresti* | altre notizie* | altri articoli* | più notizie | in evidenza | in primo piano | primo piano | consigliati* | consigliato* | scelti per te* "
        "| raccomandati* | da non perdere | guarda anche* | vedi anche* | approfondimenti | dello stesso autore | video | fotogallery",
        "nl": "lees ook* | lees meer* | lees verder* | meer over* | meer nieuws* | meer van* | meer artikelen | meer | gerelateerd* | gerelateerde* | verwante artikelen | aanbevolen* "
        "| ook interessant* | bekijk ook* | voor jou* | uitgelicht | video's | misschien vind je dit ook* | anderen lazen ook",
        "sv": "läs också* | läs även* | läs mer* | läs vidare | mer om* | mer från* | mer i* | mer läsning* | relaterat* | relaterade* | fler artiklar* | fler nyheter | rekommenderat* "
        "| rekommenderas* | rekommenderad läsning | nästa artikel* | se också* | missa inte* | toppnyheter | tv & video",
        "no": "les også* | les mer* | les flere* | les videre | flere saker* | flere nyheter* | relaterte* | relatert* | anbefalt* | anbefalte saker* | anbefalinger | mer fra* | mer om* "
        "| se også* | nyheter | del av samme sak",
        "da": "læs også* | læs mere* | læs flere | relaterede* | relateret* | mere om* | mere fra* | anbefalede* | anbefalet* | se også* | flere nyheder*",
        "fi": "lue myös* | lue lisää* | lisää aiheesta* | lisää* | suosittelemme* | aiheeseen liittyvää | katso myös* | muita juttuja | sinua voisi kiinnostaa*",
        "is": "tengdar fréttir* | tengt efni | fleiri fréttir* | meira af* | lestu líka*",
        "pl": "zobacz także* | zobacz też* | zobacz również* | zobacz więcej* | czytaj także* | czytaj też* | czytaj również* | czytaj więcej* | czytaj dalej* | przeczytaj także* "
        "| przeczytaj też* | przeczytaj również* | powiązane* | podobne artykuły* | podobne* | polecane* | polecamy* | warto przeczytać | więcej na ten temat* | więcej* | aktualności "
        "| wiadomości | inne artykuły* | w tym temacie | materiały powiązane | może cię zainteresować* | może zainteresować* | dowiedz się więcej* | galerie | wideo",
        "cs": "související* | čtěte také* | čtěte dále* | přečtěte si* | další články* | další zprávy* | doporučujeme* | doporučené* | mohlo by vás* | více k tématu* | témata",
        "sk": "súvisiace* | čítajte aj* | prečítajte si* | ďalšie články* | odporúčame* | mohlo by vás*",
        "hu": "kapcsolódó* | olvasd el* | olvassa el* | ajánlott* | ajánlatunk* | ajánló* | további cikkek* | további hírek | ez is érdekelheti* | még több*",
        "ro": "citește și* | citeşte şi* | citește mai mult* | articole similare* | articole recomandate* | recomandări* | recomandate | alte articole* | știri similare | vezi și* "
        "| te-ar putea interesa*",
        "bg": "още по темата* | свързани* | прочетете още* | виж още* | препоръчано* | още от* | още новини",
        "sr": "povezane vesti* | povezani članci* | pročitajte još* | pročitajte i* | preporučujemo* | još vesti | повезане вести*",
        "hr": "povezani članci* | pročitajte još* | pročitajte i* | preporučujemo* | povezano | možda će vas zanimati*",
        "sl": "preberite tudi* | povezane novice* | sorodne novice* | priporočamo* | več iz*",
        "el": "σχετικά* | σχετικά άρθρα* | διαβάστε επίσης* | διαβάστε ακόμα* | διαβάστε ακόμη* | διαβάστε περισσότερα* | δείτε επίσης* | δείτε ακόμα* | περισσότερα* | όλες οι ειδήσεις* "
        "| προτεινόμενα* | άλλα άρθρα* | ειδήσεις | αναλυτικά | επικαιρότητα",
        "tr": "ilgili haberler* | ilgili haber | ilginizi çekebilir* | bunlar da ilginizi* | önerilen* | diğer haberler* | benzer haberler* | ayrıca bakınız | haberin devamı",
        "ru": "читай также* | читайте также* | читать также* | читать далее* | читайте ещё* | читайте еще* | ещё по теме* | еще по теме* | по теме* | материалы по теме* | новости по теме* | статьи по теме* "
        "| похожие* | похожие новости* | похожие материалы* | связанные* | другие новости* | другие материалы* | другие статьи* | новости дня* | новости | главные новости* | главное* "
        "| главное за день* | рекомендуем* | рекомендованное* | вам может быть интересно* | вас может заинтересовать* | смотрите также* | смотри также* | см. также* | новости партнеров* "
        "| новости партнёров* | новости сми* | материалы партнеров* | все новости* | в этом разделе | ещё новости | еще новости | сюжет | сюжеты | видео | фото | спецпроекты | что почитать* "
        "| материалы наших партнеров* | выбор редакции* | фото дня | в сюжете",
        "uk": "читайте також* | читати також* | схожі* | по темі* | за темою* | новини партнерів* | рекомендуємо* | інші новини* | головне* | дивіться також*",
        "ar": "اقرأ أيضا* | اقرأ أيضاً* | اقرأ ايضا* | إقرأ أيضا* | اقرأ المزيد* | مواضيع ذات صلة* | أخبار ذات صلة* | مقالات ذات صلة* | ذات صلة* | المزيد* | المزيد من* | قد يعجبك* "
        "| موضوعات متعلقة* | أخبار متعلقة* | شاهد أيضا*",
        "fa": "مطالب مرتبط* | اخبار مرتبط* | بیشتر بخوانید* | پیشنهاد* | بیشتر بدانید*",
        "he": "קראו גם* | קראו עוד* | כתבות נוספות* | עוד בנושא* | כתבות קשורות | אולי יעניין אותך*",
        "ur": "مزید پڑھیں* | متعلقہ خبریں* | یہ بھی پڑھیں* | مزید خبریں* | متعلقہ*",
        "hi": "यह भी पढ़ें* | ये भी पढ़ें* | संबंधित खबरें* | संबंधित* | और पढ़ें* | अन्य खबरें*",
        "bn": "আরও পড়ুন* | আরো পড়ুন* | সম্পর্কিত*",
        "ta": "தொடர்புடைய* | மேலும் படிக்க*",
        "id": "baca juga* | baca selengkapnya* | berita terkait* | artikel terkait* | terkait* | lihat juga* | berita lainnya* | artikel lainnya* | rekomendasi* | pilihan editor* | simak juga*",
        "ms": "baca juga* | berita berkaitan* | artikel berkaitan* | artikel lain* | lagi berita*",
        "vi": "tin liên quan* | bài liên quan* | xem thêm* | đọc thêm* | tin cùng chuyên mục* | tin khác*",
        "th": "ข่าวที่เกี่ยวข้อง* | บทความที่เกี่ยวข้อง* | อ่านเพิ่มเติม* | แนะนำ*",
        "zh": "相关* | 相關* | 相关新闻* | 相關新聞* | 相关阅读* | 相关文章* | 相关链接* | 相关报道* | 相关推荐* | 延伸阅读* | 延伸閱讀* | 更多* | 更多新闻* | 推荐* | 推薦* | 推荐阅读* | 推荐新闻* | 猜你喜欢* | 猜你喜歡* | 您可能* | 你可能* | 上一篇* | 下一篇* | 精彩推荐* "
        "| 编辑推荐* | 图片新闻* | 图片推荐* | 热点推荐* | 要闻* | 今日要闻* | 新闻推荐* | 视频 | 视频推荐* | 精彩图片* | 图片 | 专题* | 精彩专题* | 看过本文的人还看过* | 返回* | 阅读推荐* | 热门图片 | 热点视频* | 专题图片",
        "ja": "関連記事* | 関連ニュース* | 関連リンク* | 関連* | あわせて読みたい* | 合わせて読みたい* | おすすめ* | おすすめ記事* | オススメ* | こちらも* | この記事を読んだ人* | 注目* | 注目の記事* | 次の記事* | 前の記事* | トピックス* | 主なニュース*",
        "ko": "관련 기사* | 관련기사* | 관련 뉴스* | 추천* | 추천 기사* | 함께 볼만한* | 주요뉴스* | 주요 뉴스* | 이 기사와 함께* | 많이 본 관련*",
        "af": "lees ook* | verwante artikels* | nog nuus*",
        "sw": "soma pia* | habari zinazohusiana* | habari nyingine*",
    },
    Label.POPULAR: {
        "en": "most read* | most popular* | most viewed* | most shared* | most emailed* | most e-mailed* | most commented* | most discussed* | most watched* | most talked about* | most clicked* "
        "| most recent & popular | most trending | most liked* | popular* | popular stories* | popular posts* | popular articles* | popular now* | popular news* | popular on* | popular in* "
        "| popular this week | trending* | trending now* | trending stories* | trending articles* | trending news* | trending topics* | what's trending* | what’s trending* | now trending* "
        "| top 10* | top ten* | top 5* | top five* | top read* | top reads* | top searches | what's hot* | what's popular* | hot topics | hot news | hot stories | hottest* | best read "
        "| best rated | top rated* | highest rated | readers' favourites | reader favorites | reader picks | people are reading* | what people are reading* | what readers are reading | viral* "
        "| buzz | chart toppers | popular searches | latest* | latest news* | latest stories* | latest headlines | latest articles* | latest posts | recent posts* | recent articles* "
        "| recent stories* | recent news* | newest | new stories | the latest* | latest videos* | latest video | top searched* | top trending* | most active | recently published* | just in "
        "| hot on* | most enjoyed* | recently added* | last news* | newest* | news headlines | news flash",
        "de": "meistgelesen* | meistgelesene* | meist gelesen* | meistgeklickt* | meistgesehen* | meistkommentiert* | meistgeteilt* | meistdiskutiert* | am meisten* | meist diskutiert | beliebt* "
        "| beliebte* | beliebteste* | die beliebtesten* | top 10* | top-10* | top 5* | die meistgelesenen* | häufig gelesen* | viel gelesen* | meistgenutzt* | im trend* | trending* | trends "
        "| oft gelesen* | das lesen andere* | bestseller | neueste artikel* | neueste nachrichten* | neueste beiträge* | neueste* | das neueste* | neuste artikel* | aktuelle nachrichten* | aktuelle artikel* "
        "| aktuelle meldungen* | aktuelle videos* | die neuesten* | jetzt neu* | newsticker | ticker | eilmeldungen",
        "fr": "les plus lus* | les plus* | le plus lu* | articles les plus lus* | plus lus* | plus populaires* | populaires* | populaire* | tendances* | tendance* | en ce moment* | les + lus* "
        "| les + | top articles | top 5* | top 10* | le top* | nos dernières* | en continu | le fil* | fil info* | dernières infos* | dernières actus* | dernières actualités* | les dernières* "
        "| l'actu en continu | l’actu en continu | flash info* | flash actu* | fil d'actu* | fil d’actu* | derniers articles* | dernières minutes* | dernière minute*",
        "es": "lo más leído* | lo más visto* | lo más* | los más leídos* | los más vistos* | las más leídas* | las más vistas* | más leídas* | más leídos* | más leído* | más vistas* | más visto* "
        "| más populares* | más compartidas | más comentadas* | populares* | popular* | tendencias* | lo + leído* | lo + visto* | + leídas | + vistas | + leído | top 10* | ranking "
        "| últimas noticias* | última hora* | lo último* | lo más reciente | lo más nuevo | noticias recientes",
        "pt": "mais lidas* | mais lidos* | mais vistas* | mais vistos* | as mais lidas* | mais populares* | mais acessadas* | mais comentadas* | populares* | em alta* | tendências* | o mais lido* "
        "| últimas notícias* | últimas*",
        "it": "i più letti* | più letti* | più lette* | le più lette* | i più visti* | più visti* | più popolari* | i più popolari* | articoli più letti* | tendenze* | di tendenza* | popolari* "
        "| i più condivisi | più commentati | top news | ultime notizie* | ultim'ora | ultima ora | le ultime* | ultime news | ultimi articoli*",
        "nl": "meest gelezen* | meestgelezen* | best gelezen* | populair* | populaire* | meest bekeken* | trending* | veelgelezen* | nu populair | meest besproken | laatste nieuws* "
        "| het laatste nieuws | net binnen",
        "sv": "mest läst* | mest lästa* | populärt* | populära* | populäraste* | mest delat* | trendar* | topplista* | senaste nytt* | senaste nyheterna* | senaste* | just nu*",
        "no": "mest lest* | mest leste* | mest sett* | populært* | populære* | mest delt* | siste nytt* | siste nyheter | siste saker | nyeste* | akkurat nå",
        "da": "mest læst* | mest læste* | mest sete* | populære* | populært* | lige nu* | seneste nyt* | seneste nyheder | seneste*",
        "fi": "luetuimmat* | suosituimmat* | suosittua* | katsotuimmat* | suositut* | uusimmat* | tuoreimmat*",
        "is": "mest lesið* | vinsælt* | mest skoðað* | nýjustu fréttir* | nýjast*",
        "pl": "najczęściej czytane* | najpopularniejsze* | najchętniej czytane* | popularne* | popularne teraz | popularne wpisy | na topie* | najczęściej komentowane* | najczęściej oglądane* "
        "| hity dnia* | gorące tematy* | ranking | najnowsze* | ostatnie artykuły* | ostatnie wiadomości | ostatnio dodane* | najnowsze",
        "cs": "nejčtenější* | nejčtenejší* | populární* | nejdiskutovanější* | nejnovější*",
        "sk": "najčítanejšie* | populárne* | najnovšie*",
        "hu": "legolvasottabb* | legnépszerűbb* | népszerű* | legfrissebb* | friss hírek*",
        "ro": "cele mai citite* | cele mai populare* | populare* | cele mai vizualizate* | cele mai comentate* | ultimele știri* | ultimele stiri* | cele mai noi*",
        "bg": "най-четени* | най-четено* | най-популярни* | най-гледани* | последни новини*",
        "sr": "najčitanije* | најчитаније* | najpopularnije* | najkomentarisanije* | najnovije* | najnovije vesti* | најновије*",
        "hr": "najčitanije* | popularno* | najkomentiranije* | najnovije*",
        "sl": "najbolj brano* | najbolj branov* | najnovejše*",
        "el": "δημοφιλή* | δημοφιλέστερα* | τα δημοφιλέστερα* | δημοφιλέστερες* | τα πιο δημοφιλή* | πιο δημοφιλή* | τα πιο διαβασμένα* | πιο διαβασμένα* | τα πιο πολυδιαβασμένα* "
        "| περισσότερο διαβασμένα* | διαβάζονται τώρα | δημοφιλείς ειδήσεις | τελευταία νέα* | τελευταίες ειδήσεις* | τελευταία* | ροή ειδήσεων*",
        "tr": "en çok okunan* | en çok okunanlar* | çok okunanlar* | popüler* | en popüler* | en çok* | son dakika* | son haberler*",
        "ru": "самое читаемое* | самые читаемые* | самое популярное* | самые популярные* | популярное* | популярные* | популярные новости* | популярные статьи* | топ-5* | топ-10* | топ 10* "
        "| топ 5* | топ новости | самое обсуждаемое* | самое обсуждаемые* | обсуждаемое* | в тренде* | тренды | читаемое* | лидеры просмотров* | сейчас читают* | рейтинг | последние новости* "
        "| последние* | лента новостей* | лента* | свежие новости* | читают | обсуждают",
        "uk": "найпопулярніше* | популярне* | найчитаніше* | популярні* | топ новини* | останні новини* | стрічка новин*",
        "ar": "الأكثر قراءة* | الأكثر* | الاكثر* | الأكثر مشاهدة* | الأكثر تداولا* | رائج* | آخر الأخبار* | اخر الاخبار* | أحدث الأخبار*",
        "fa": "پربازدید* | پربازدیدترین* | پربیننده* | پربیننده‌ترین* | آخرین اخبار*",
        "he": "הנקראים ביותר* | הכי נקראות* | פופולרי*",
        "ur": "زیادہ پڑھی* | مقبول* | سب سے زیادہ* | تازہ ترین*",
        "hi": "सबसे ज्यादा* | ट्रेंडिंग* | लोकप्रिय* | ताजा खबरें* | ताज़ा खबरें* | लेटेस्ट*",
        "bn": "সর্বাধিক পঠিত* | জনপ্রিয়* | সর্বশেষ*",
        "id": "terpopuler* | populer* | paling populer* | terbanyak dibaca* | paling banyak dibaca* | trending* | berita terbaru* | terbaru* | terkini*",
        "ms": "paling popular* | popular* | terhangat* | berita terkini*",
        "vi": "đọc nhiều* | xem nhiều* | tin nổi bật* | nổi bật* | tin mới*",
        "th": "ยอดนิยม* | ข่าวยอดนิยม* | อ่านมากที่สุด* | ข่าวล่าสุด*",
        "zh": "热门* | 熱門* | 热点* | 热点新闻* | 热门新闻* | 热门文章* | 热门推荐* | 热门排行* | 排行* | 排行榜* | 新闻排行* | 点击排行* | 点击榜* | 热点排行* | 人气* | 人氣* | 最热* | 热点新闻排行* | 阅读排行* | 一周排行* | 24小时* | 热词* | 热帖* | 网友热议* | 今日热点* "
        "| 最新* | 最新新闻* | 最新文章* | 滚动新闻*",
        "ja": "ランキング* | アクセスランキング* | 人気* | 人気記事* | 人気ランキング* | 人気の記事* | よく読まれている* | よく読まれた* | アクセス* | 話題* | 最新記事* | 最新ニュース* | 新着* | 新着記事* | 速報*",
        "ko": "많이 본* | 많이본* | 가장 많이* | 인기* | 인기 기사* | 인기뉴스* | 실시간* | 랭킹* | 많이 읽은* | 최신* | 최신 기사* | 최신뉴스*",
        "ta": "சமீபத்திய*",
        "af": "jongste nuus*",
    },
    Label.NEWSLETTER: {
        "en": "newsletter | newsletters | our newsletter* | our newsletters | sign up* | subscribe to our newsletter* | subscribe to our* | subscribe to newsletter* | join our newsletter* | join our mailing list* | get our newsletter* | get the newsletter* | get our free* | newsletter sign up | newsletter signup | newsletter sign-up | email newsletter* | email newsletters | email updates | email alerts | stay informed* | stay up to date* | stay connected | stay in the know* | get the latest* | get breaking news* | get daily* | in your inbox | delivered to your inbox | subscribe via email | subscribe by email | free newsletter* | daily newsletter* | never miss a story* | never miss* | the morning briefing* | morning briefing* | mailing list",
        "de": "newsletter* | unser newsletter* | unsere newsletter* | newsletter abonnieren* | newsletter-anmeldung | kostenloser newsletter* | jetzt newsletter* | zum newsletter* | immer informiert*",
        "fr": "newsletter* | newsletters* | infolettre* | lettre d'information* | inscrivez-vous* | la newsletter* | nos newsletters* | recevez*",
        "es": "newsletter* | newsletters* | boletín* | boletines* | suscríbete a* | suscríbase a* | apúntate* | recibe* | regístrate gratis*",
        "pt": "newsletter* | newsletters* | boletim* | assine a newsletter* | receba* | cadastre-se*",
        "it": "newsletter* | iscriviti alla newsletter* | iscriviti* | la newsletter* | le newsletter*",
        "nl": "nieuwsbrief* | nieuwsbrieven* | schrijf je in* | meld je aan*",
        "sv": "nyhetsbrev* | våra nyhetsbrev* | prenumerera på*",
        "no": "nyhetsbrev* | meld deg på*",
        "da": "nyhedsbrev* | nyhedsbreve* | tilmeld dig*",
        "fi": "uutiskirje* | tilaa uutiskirje*",
        "pl": "newsletter* | zapisz się* | biuletyn*",
        "hu": "hírlevél* | iratkozz fel*",
        "ro": "newsletter* | abonează-te*",
        "el": "newsletter* | εγγραφή στο newsletter* | εγγραφείτε*",
        "tr": "bülten* | e-bülten*",
        "ru": "рассылка* | подписка на рассылку* | подпишитесь на рассылку* | подписаться на рассылку* | наша рассылка*",
        "zh": "订阅* | 訂閱* | 电子报* | 電子報*",
        "ja": "メールマガジン* | メルマガ* | ニュースレター*",
        "ko": "뉴스레터*",
        "id": "newsletter* | berlangganan newsletter*",
    },
    Label.COMMENTS: {
        "en": "comments | comments on* | comments about* | view comments* | show comments* | hide comments | read comments* | all comments | latest comments | recent comments | leave a comment* | leave a reply* | leave your comment* | post a comment* | post comment | post your comment* | add a comment* | add comment | add your comment* | write a comment* | join the conversation* | join the discussion* | start the conversation* | start the discussion* | comments are closed* | comments closed | comment on this* | conversation | discussion | discuss | discuss this* | responses | responses to* | response to* | replies | reader comments* | readers' comments | user comments | facebook comments | have your say* | what do you think* | thoughts on* | comment policy | no comments* | no comment | be the first to comment* | trackbacks | pingbacks | your comment | your comments | community guidelines | comment guidelines | comments policy | comments for this* | there are comments*",
        "de": "kommentare | kommentare zu* | kommentare anzeigen | kommentare lesen | alle kommentare* | leserkommentare* | kommentar schreiben* | kommentar verfassen* | kommentar hinzufügen | kommentar abgeben | kommentieren* | jetzt kommentieren* | schreiben sie einen kommentar* | schreibe einen kommentar* | schreib einen kommentar* | diskutieren sie mit* | mitdiskutieren* | diskussion | diskussion zum artikel* | hinterlasse* | ihr kommentar* | dein kommentar* | diskutieren sie*| keine kommentare* | neueste kommentare* | letzte kommentare*",
        "fr": "commentaires | commentaire | commentaires sur* | les commentaires* | vos commentaires* | laisser un commentaire* | ajouter un commentaire* | poster un commentaire* | réagir* | réactions | vos réactions* | commenter* | votre commentaire* | aucun commentaire*",
        "es": "comentarios | comentario | comentarios de* | los comentarios* | deja un comentario* | deja tu comentario* | dejar un comentario* | deja una respuesta* | escribe un comentario* | añadir comentario* | comenta* | comentar* | participa* | ver comentarios* | tu comentario | sin comentarios | opina*",
        "pt": "comentários | comentário | comentários de* | deixe um comentário* | deixe seu comentário* | deixe uma resposta* | comente* | comentar* | ver comentários | escreva um comentário | nenhum comentário",
        "it": "commenti | commenta* | lascia un commento* | i commenti dei lettori* | scrivi un commento* | tutti i commenti* | nessun commento | partecipa alla discussione*",
        "nl": "reacties | reactie | reageer* | plaats een reactie* | geef een reactie* | jouw reactie | laat een reactie achter* | praat mee*",
        "sv": "kommentarer | kommentera* | lämna en kommentar* | skriv en kommentar* | läsarkommentarer",
        "no": "kommentarer | legg igjen en kommentar* | skriv en kommentar* | kommenter* | debatt om saken",
        "da": "kommentarer | skriv en kommentar* | kommenter* | kommentér*",
        "fi": "kommentit | kommentoi* | jätä kommentti* | keskustelu* | lukijoiden kommentit",
        "is": "athugasemdir | ummæli",
        "pl": "komentarze | dodaj komentarz* | napisz komentarz* | skomentuj* | zostaw komentarz* | komentarze do* | wasze komentarze* | opinie czytelników | dyskusja | twój komentarz | brak komentarzy*",
        "cs": "diskuse* | diskuze* | komentáře | přidat komentář* | vstoupit do diskuse*",
        "sk": "diskusia* | komentáre | pridať komentár*",
        "hu": "hozzászólások* | kommentek* | szólj hozzá* | komment*",
        "ro": "comentarii* | lasă un comentariu* | adaugă un comentariu* | lasati un comentariu*",
        "bg": "коментари | коментари към* | добави коментар* | напиши коментар*",
        "sr": "komentari | коментари | ostavite komentar* | pošalji komentar* | dodaj komentar*",
        "hr": "komentari | komentiraj* | dodaj komentar*",
        "sl": "komentarji | komentiraj*",
        "el": "σχόλια | τα σχόλια* | σχόλια αναγνωστών* | προσθήκη σχολίου* | αφήστε σχόλιο* | αφήστε ένα σχόλιο* | γράψτε το σχόλιό σας* | γράψτε σχόλιο* | σχολιάστε*",
        "tr": "yorumlar | yorum yap* | yorum yaz* | yorum gönder* | ilk yorumu* | okuyucu yorumları* | bir cevap yazın*",
        "ru": "комментарии | комментарии к* | комментарии читателей* | комментариев нет | комментировать* | оставить комментарий* | оставьте комментарий* | добавить комментарий* | написать комментарий* | ваш комментарий* | обсуждение* | обсудить* | обсуждение материала | последние комментарии* | все комментарии*",
        "uk": "коментарі | коментувати* | залишити коментар* | додати коментар* | обговорення*",
        "ar": "التعليقات | تعليقات* | اترك تعليقا* | اترك تعليق* | أضف تعليق* | علق* | اكتب تعليق*",
        "fa": "نظرات* | دیدگاه شما* | ارسال نظر* | نظر شما*",
        "he": "תגובות* | הוסף תגובה* | הוספת תגובה*",
        "ur": "تبصرے | تبصرہ کریں*",
        "hi": "टिप्पणियां | टिप्पणी* | कमेंट* | अपनी प्रतिक्रिया*",
        "id": "komentar | komentar anda* | tulis komentar* | beri komentar* | tinggalkan balasan* | tinggalkan komentar*",
        "vi": "bình luận | ý kiến bạn đọc* | gửi bình luận* | viết bình luận*",
        "th": "แสดงความคิดเห็น* | ความคิดเห็น",
        "zh": "评论 | 評論 | 网友评论* | 網友評論* | 发表评论* | 發表評論* | 最新评论* | 热门评论* | 精彩评论* | 我要评论* | 我来说两句* | 用户评论* | 全部评论* | 评论列表* | 留言* | 发表留言* | 已有* | 我有话说* | 我要留言* | 文明上网*",
        "ja": "コメント | コメントを* | みんなのコメント* | コメント一覧* | この記事へのコメント*",
        "ko": "댓글* | 의견* | 댓글쓰기*",
    },
    Label.SOCIAL: {
        "en": "share* | share this* | share on* | share via* | share with* | sharing | follow us* | follow* | connect | connect with us* | find us on* | like us on* | join us on* | social media | social | stay connected* | keep in touch | share article | share story | tell your friends | spread the word | social share | join us at | join us on* | find us* | story tools | article tools | page tools | follow me*",
        "de": "teilen* | artikel teilen* | folgen sie uns* | folge uns* | folgen sie* | social media | soziale netzwerke | sie finden uns* | diesen artikel teilen* | jetzt teilen | auf facebook teilen",
        "fr": "partager* | partagez* | suivez-nous* | suivez nous* | réseaux sociaux | nous suivre* | suivez* | ajouter à vos* | retrouvez-nous*",
        "es": "compartir* | comparte* | síguenos* | síganos* | redes sociales* | síguenos en* | en las redes* | compartir nota",
        "pt": "compartilhar* | compartilhe* | partilhar* | siga-nos* | siga* | redes sociais*",
        "it": "condividi* | seguici* | social | segui*",
        "nl": "deel* | delen* | volg ons* | volg*",
        "sv": "dela* | följ oss* | följ*",
        "no": "del* | følg oss*",
        "da": "del* | følg os*",
        "fi": "jaa* | seuraa meitä*",
        "pl": "udostępnij* | podziel się* | poleć* | śledź nas* | obserwuj nas* | polub nas* | znajdziesz nas* | tu nas znajdziesz",
        "el": "μοιραστείτε* | κοινοποίηση* | ακολουθήστε μας* | κοινοποιήστε*",
        "tr": "paylaş* | bizi takip edin* | takip et*",
        "ru": "поделиться* | поделитесь* | подписывайтесь* | мы в соцсетях* | мы в социальных сетях* | рассказать друзьям* | присоединяйтесь* | читайте нас*",
        "uk": "поділитися* | поділіться* | ми в соцмережах*",
        "ar": "شارك* | مشاركة* | تابعنا* | تابعونا*",
        "ur": "شیئر کریں* | ہمیں فالو کریں*",
        "id": "bagikan* | ikuti kami*",
        "zh": "分享* | 分享到* | 分享至* | 转发* | 关注我们* | 微博* | 扫一扫*",
        "ja": "シェア* | フォロー* | この記事をシェア*",
        "ko": "공유* | 공유하기* | 팔로우*",
    },
    Label.TAGS: {
        "en": "tags | tag | topics | topic | keywords | related topics* | related tags | more on these topics* | in this story | in this article | filed under* | categories & tags | posted in* | tagged* | labels | tagged in* | topics in this* | subjects | article tags | explore topics* | people in this story | labels for this* | explore more on these topics | story topics | more about these topics",
        "de": "themen | thema | schlagworte* | schlagwörter* | stichworte* | stichwörter* | themen in diesem artikel* | themen des artikels* | mehr zu den themen* | zu den themen* | verwandte themen",
        "fr": "sujets* | thèmes | mots-clés* | mots clés* | thématiques* | étiquettes",
        "es": "temas | etiquetas* | palabras clave* | archivado en* | más información sobre* | temas relacionados*",
        "pt": "temas | etiquetas* | palavras-chave* | assuntos* | tópicos* | tópicos relacionados*",
        "it": "argomenti* | tag* | temi | etichette",
        "nl": "onderwerpen* | trefwoorden*",
        "sv": "ämnen* | artikelns ämnen | taggar* | artikeln handlar om* | nyckelord*",
        "no": "emner* | stikkord* | temaer*",
        "da": "emner* | artiklens emner | nøgleord* | læs mere om",
        "fi": "aiheet* | avainsanat*",
        "pl": "tagi* | słowa kluczowe* | tematy*",
        "cs": "témata* | štítky* | klíčová slova*",
        "hu": "címkék* | témák*",
        "ro": "etichete* | taguri*",
        "el": "ετικέτες* | θέματα",
        "tr": "etiketler*",
        "ru": "теги* | тэги* | метки* | темы* | ключевые слова* | рубрика*",
        "uk": "теги* | мітки* | теми*",
        "ar": "الكلمات المفتاحية* | وسوم* | الوسوم* | كلمات مفتاحية* | كلمات دلالية*",
        "id": "tag* | topik* | tags terkait*",
        "zh": "标签* | 標籤* | 关键词* | 關鍵字* | 关键字*",
        "ja": "タグ* | キーワード*",
        "ko": "태그* | 키워드*",
    },
    Label.ADVERT: {
        "en": "advertisement* | advertisements | advertising | advert | ad | ads | ads by* | sponsored* | sponsored content* | sponsored links* | sponsored stories | sponsor | sponsors | our sponsors* | promoted* | promoted content | promoted links | partner content | paid content | paid post | special offers* | deals | offers | classifieds | marketplace | from our sponsors | advertise | article continues below* | article continues after* | story continues after* | story continues below advertisement | scroll to continue* | continue reading below | shop* | shopping | jobs | top jobs | featured jobs | find a job | cars | homes | paid partner content | brand content | brandvoice* | offers & promotions | partners | partner offers | today's deals | coupons | advertiser content* | relevant offers | featured promotions | from the store | our store | from our shop | paid stories | from our partners*",
        "de": "anzeige* | anzeigen* | werbung* | sponsored* | gesponsert* | partnerangebote* | partnerinhalte | angebote | advertorial* | anzeigenmarkt | stellenmarkt | unsere partner | unsere partner* | aus unserem shop | shop | immobilien | gutscheine* | kleinanzeigen | branchenbuch | jobs* | stellenangebote*",
        "fr": "publicité* | annonces* | annonce | contenu sponsorisé* | sponsorisé* | petites annonces | emploi | immobilier | boutique | codes promo* | la suite après la publicité* | nos partenaires | contenus sponsorisés*",
        "es": "publicidad* | anuncio* | anuncios* | patrocinado* | contenido patrocinado* | clasificados | empleo | ofertas* | contenido de marca* | descuentos",
        "pt": "publicidade* | anúncio* | anúncios | patrocinado* | conteúdo patrocinado* | continua após a publicidade* | continua depois da publicidade* | classificados",
        "it": "pubblicità* | annunci* | sponsorizzato* | contenuto sponsorizzato* | offerte*",
        "nl": "advertentie* | advertenties* | gesponsord* | partnerbijdrage* | vacatures",
        "sv": "annons* | annonser* | annonsörsinnehåll* | sponsrat*",
        "no": "annonse* | annonser* | annonsørinnhold* | sponset*",
        "da": "annonce* | annoncer* | sponsoreret*",
        "fi": "mainos* | ilmoitus* | kaupallinen yhteistyö*",
        "is": "auglýsing*",
        "pl": "reklama* | reklamy | ogłoszenia* | artykuł sponsorowany* | sponsorowane* | materiał sponsorowany | partnerzy | promocja | koniec reklamy | dalsza część artykułu pod*",
        "cs": "reklama* | inzerce* | komerční sdělení*",
        "sk": "reklama* | inzercia*",
        "hu": "hirdetés* | reklám*",
        "ro": "publicitate* | reclamă*",
        "bg": "реклама* | обяви",
        "sr": "oglas* | oglasi | реклама* | reklama",
        "el": "διαφήμιση* | αγγελίες* | προσφορές* | χορηγούμενο*",
        "tr": "reklam* | ilan* | ilanlar",
        "ru": "реклама* | на правах рекламы* | рекламные* | партнёрский материал* | спонсор* | объявления* | партнеры | партнёры | купить*",
        "uk": "реклама*",
        "ar": "إعلان* | إعلانات* | اعلان*",
        "fa": "تبلیغات* | آگهی*",
        "he": "פרסומת*",
        "ur": "اشتہار*",
        "hi": "विज्ञापन*",
        "id": "iklan* | advertorial* | scroll to continue with content",
        "ms": "iklan*",
        "vi": "quảng cáo*",
        "th": "โฆษณา*",
        "zh": "广告* | 廣告* | 推广* | 赞助* | 商业推广*",
        "ja": "広告* | スポンサー* | pr*",
        "ko": "광고* | 스폰서*",
    },
    Label.SUMMARY_BOX: {
        "en": "key points | key takeaways | key facts | key findings | at a glance | highlights | story highlights | in brief | summary | tl;dr | in short | the facts | fast facts | fact box | factbox | fact file | in a nutshell | quick facts | quick read | what we know* | what you need to know | takeaways | key events | by the numbers | the lowdown | timeline | at a glance*",
        "de": "das wichtigste in kürze* | auf einen blick* | darum geht's* | kurz gesagt | zusammenfassung | in kürze | infobox | info | infokasten | fakten | übersicht | hintergrund zum thema | zur person | steckbrief | das wichtigste* ",
        "fr": "l'essentiel* | l’essentiel* | en bref | résumé | en résumé | repères | à retenir | les faits* | points clés ",
        "es": "en resumen | resumen | claves | las claves* | lo esencial | puntos clave* | en breve | sumario ",
        "pt": "resumo | em resumo | em síntese | pontos-chave | índice ",
        "it": "in breve | in sintesi | sommario | i punti chiave | punti chiave | la scheda",
        "nl": "in het kort* | samenvatting | kernpunten ",
        "sv": "sammanfattning* | fakta* | i korthet | detta har hänt*",
        "no": "fakta* | oppsummert* | kortversjonen* | hovedpunkter*",
        "da": "fakta* | resumé* | kort fortalt* | overblik*",
        "fi": "tiivistelmä | lyhyesti | faktat*",
        "pl": "w skrócie | podsumowanie | najważniejsze informacje | w skrócie*",
        "el": "με μια ματιά | σύνοψη | τι πρέπει να γνωρίζετε",
        "tr": "özet ",
        "ru": "главное | коротко | кратко | в двух словах | справка* | досье | факты | основное",
        "uk": "коротко | довідка",
        "zh": "摘要* | 导读* | 要点* | 核心提示* | 内容摘要* | 新闻提示* | 提要*",
        "ja": "まとめ | 要点 | この記事のポイント* | ポイント",
        "ko": "요약* | 핵심 요약",
    },
    Label.AUTHOR_BIO: {
        "en": "about the author* | about the authors* | about the writer* | about author | author | the author | author bio | meet the author* | written by | contributors | contributor | about the contributor* | author profile | about me | author archives",
        "de": "über den autor* | über die autorin* | über die autoren* | der autor | die autorin | zum autor* | zur autorin* | autor | autorin | zur autorin",
        "fr": "à propos de l'auteur* | à propos de l’auteur* | l'auteur | l’auteur",
        "es": "sobre el autor* | sobre la autora* | acerca del autor* | sobre la firma* | el autor",
        "pt": "sobre o autor* | sobre a autora* | o autor",
        "it": "l'autore | l’autore | informazioni sull'autore*",
        "nl": "over de auteur* | over de auteurs*",
        "pl": "o autorze* | autor | o autorce",
        "ru": "об авторе* | автор",
        "el": "ο συγγραφέας | σχετικά με τον συγγραφέα*",
        "zh": "作者简介* | 关于作者* | 作者介绍*",
        "ja": "著者* | 筆者* | プロフィール | この記事の著者* | この記事を書いた人*",
        "ko": "저자* | 필자*",
    },
    Label.MEDIA_PLAYER: {
        "en": "listen to this* | listen to article* | listen* | watch live* | live tv | play | play video* | watch video* | video player* | now playing* | replay | podcast | podcasts | text size | text to speech* | speed | loading video* | up next in*",
        "de": "artikel anhören* | artikel hören* | vorlesen* | anhören* | video abspielen* | podcast* | audio",
        "fr": "écouter* | écouter l'article* | écouter l’article* | lire la vidéo* | podcast | podcasts",
        "es": "escuchar* | escucha* | reproducir* | podcast | podcasts",
        "pt": "ouvir* | ouça* | podcast | podcasts",
        "it": "ascolta* | podcast",
        "nl": "beluister* | luister* | podcast | podcasts",
        "sv": "lyssna* | podd | poddar",
        "ru": "слушать* | подкаст | подкасты",
        "zh": "播放 | 播报 | 收听*",
    },
    Label.CONSENT: {
        "en": "cookie* | cookies* | cookie settings* | privacy settings | we value your privacy* | we use cookies* | your privacy* | manage cookies* | manage consent* | cookie policy notice | accept cookies* | accept all* | accept and continue* | accept & continue* | agree and continue* | privacy preference center | consent* | manage preferences",
        "de": "cookie-einstellungen* | cookies* | cookie-hinweis | datenschutzeinstellungen* | wir verwenden cookies* | ihre privatsphäre* | privatsphäre* | alle akzeptieren | akzeptieren und weiter | einwilligen und weiter | zustimmen und weiter | zustimmen & weiter | zustimmen | einverstanden",
        "fr": "gestion des cookies* | nous utilisons des cookies* | cookies* | votre vie privée* | continuer sans accepter* | accepter et continuer | accepter et fermer | tout accepter | tout refuser | gérer mes préférences",
        "es": "configuración de cookies* | uso de cookies* | utilizamos cookies* | aceptar cookies* | su privacidad* | aceptar y continuar | aceptar y cerrar | aceptar todo | rechazar todo",
        "pt": "usamos cookies* | aviso de cookies* | aceitar cookies* | aceitar e continuar | aceitar tudo",
        "it": "utilizziamo i cookie* | informativa cookie | accetta*",
        "nl": "cookies* | cookie-instellingen* | wij gebruiken cookies*",
        "pl": "pliki cookies* | używamy plików cookie* | szanowny użytkowniku*",
        "ru": "мы используем cookie* | мы используем файлы cookie*",
    },
    Label.PAYWALL: {
        "en": "subscribe to continue* | subscribe to read* | subscribe now* | already a subscriber* | already have an account* | to continue reading* | to read the full* | this article is for subscribers* | this content is for* | subscribers only* | for subscribers | log in to continue* | sign in to continue* | register to continue* | register to read* | become a member* | become a subscriber* | subscribe today* | unlock this article* | you have reached your* | free articles remaining | this story is only* | exclusive for subscribers* | premium content | support our journalism* | support independent journalism* | choose your plan* | create a free account* | start your free trial* | try for free*",
        "de": "weiterlesen mit* | jetzt weiterlesen* | jetzt abonnieren* | bereits abonnent* | sie sind bereits* | dieser artikel ist kostenpflichtig* | dieser artikel ist nur* | dieser artikel ist exklusiv* | dieser artikel ist für* | dieser artikel ist abonnent* | exklusiv für abonnenten* | mit plus weiterlesen* | lesen sie diesen artikel* | jetzt testen* | zugang zu allen* | sie haben bereits ein* | abo abschließen* | unterstützen sie*",
        "fr": "la suite est réservée* | article réservé* | réservé aux abonnés* | il vous reste* | déjà abonné* | abonnez-vous* | contenu réservé* | s'abonner | s’abonner | pour lire la suite*",
        "es": "contenido exclusivo* | este contenido es exclusivo* | este artículo es exclusivo* | esta nota es exclusiva* | suscríbete para* | suscríbete y sigue* | para seguir leyendo* | exclusivo para suscriptores* | ya soy suscriptor* | ¿ya eres suscriptor* | solo para suscriptores* | regístrate para*",
        "pt": "conteúdo exclusivo* | exclusivo para assinantes* | já é assinante* | assine para* | assine agora*",
        "it": "contenuto riservato* | riservato agli abbonati* | sei già abbonato* | abbonati*",
        "nl": "word abonnee* | al abonnee* | dit artikel is* | verder lezen*",
        "sv": "bli prenumerant* | redan prenumerant* | läs hela artikeln* | logga in för att*",
        "no": "bli abonnent* | er du allerede abonnent* | for abonnenter*",
        "da": "bliv abonnent* | allerede abonnent* | kun for abonnenter*",
        "pl": "dostęp dla prenumeratorów* | wykup dostęp* | pozostało do przeczytania* | masz już prenumeratę*",
        "ru": "только для подписчиков* | доступно подписчикам* | оформите подписку* | материал доступен*",
        "ja": "この記事は有料* | 有料会員* | 会員限定* | 続きを読むには* | 残り*",
        "zh": "会员专享* | 登录后* | 付费*",
    },
    Label.LEGAL: {
        "en": "copyright* | © * | all rights reserved* | terms of use | terms of service | terms and conditions | terms & conditions | privacy policy | privacy | legal | disclaimer | corrections policy",
        "de": "impressum* | datenschutz* | agb* | nutzungsbedingungen* | alle rechte vorbehalten*",
        "fr": "mentions légales* | tous droits réservés* | conditions générales*",
        "es": "aviso legal* | todos los derechos reservados* | política de privacidad*",
        "pt": "todos os direitos reservados* | política de privacidade*",
        "it": "tutti i diritti riservati* | riproduzione riservata* | © riproduzione riservata*",
        "pl": "wszelkie prawa zastrzeżone* | wszystkie prawa zastrzeżone*",
        "ru": "все права защищены*",
        "zh": "版权所有* | 版权声明* | 免责声明*",
    },
    # Polls and dates, which only a whole heading tells; "Weather" and "Quiz" are entries of menus.
    Label.OTHER: {
        "en": "poll | polls | our poll | online poll | reader poll | readers' poll | question of the day | today's poll | quick poll | upcoming events | events calendar",
        "de": "umfrage | umfragen | frage des tages | veranstaltungskalender",
        "fr": "sondage | sondages | question du jour",
        "es": "encuesta | encuestas | la pregunta del día",
        "pt": "enquete | enquetes",
        "it": "sondaggio | sondaggi",
        "pl": "sonda | ankieta",
        "ru": "опрос | опрос дня | голосование",
        "zh": "投票 | 调查",
    },
    Label.NAVIGATION: {
        "en": "table of contents | contents | in this article | in this post | on this page | jump to* | categories | category | browse* | all categories | quick links | useful links | sections | site map | sitemap | navigation | explore | company | resources | product categories",
        "de": "inhalt | inhaltsverzeichnis | inhalt des artikels | kategorien | ressorts | rubriken",
        "fr": "sommaire | table des matières | catégories | rubriques",
        "es": "índice | contenido del artículo | tabla de contenidos | categorías | secciones",
        "pt": "índice | sumário | categorias | seções",
        "it": "indice | categorie | sezioni",
        "nl": "inhoudsopgave | categorieën | rubrieken",
        "pl": "spis treści | kategorie | działy",
        "el": "περιεχόμενα | κατηγορίες | ενότητες",
        "tr": "içindekiler | kategoriler",
        "ru": "содержание | рубрики | категории | разделы",
        "uk": "зміст | рубрики | категорії",
        "zh": "目录 | 目錄 | 分类 | 栏目 | 导航",
        "ja": "目次 | カテゴリー | カテゴリ",
        "ko": "목차 | 카테고리",
    },
}
