"""The words of short lines that are no text of an article wherever they stand, by what the line is and by language:
buttons, notes, lines of the machine.

Phrases are parted by `|`, in small letters and without signs at their ends, and match whole lines. `#` stands for a number ("# comments").
"""

from __future__ import annotations

from newsclean.model import Label

LINES: dict[Label, dict[str, str]] = {
    Label.SOCIAL: {
        "en": """
            view this post on instagram | view this profile on instagram | tweet | retweet | facebook | twitter | x
            | whatsapp | whats app | telegram | linkedin | linked in | pinterest | pin it | pin | reddit | tumblr
            | instagram | youtube | tiktok | snapchat | flipboard | threads | bluesky | mastodon | viber | messenger
            | skype | wechat | weibo | vk | vkontakte | vkontakt | odnoklassniki | google | google plus | stumbleupon
            | digg | delicious | del.icio.us | xing | pocket | mail | email this | email this article | print
            | print this | print article | print this article | print this page | copy url | copied | share on facebook
            | share on twitter | share on x | share on linkedin | share on whatsapp | share via email | share by email
            | tweet this | like | like this | likes | save | save article | bookmark | share this | share this article
            | share this story | kindly share this story | please share this story | share this post | share article
            | shares | follow | follow us | follow us on twitter | follow us on facebook | join our whatsapp channel
            | join our whatsapp group | join us on whatsapp | follow our whatsapp channel | follow us on whatsapp
            | join our telegram channel | join us on telegram | join our facebook group | follow us on instagram
            | follow us on google news | send | send to a friend | email to a friend | e-mail this story | e-mail this story to a friend | email this story to a friend
            | gift article | gift this article
            | a | aa | yahoo | hatena | naver | kakao | kakaotalk | buffer | evernote | sms | print version
            | printer friendly | e-mail this article | e-mail this page | email link | email page | print page
            | print this story | add to favorites | add to favourites | printer-friendly version | email story
            | e-mail this | discuss on twitter | share the article | share via | share via whatsapp
            | share via facebook | share via twitter | share via telegram | share on telegram | share on reddit
            | share on pinterest | share on bluesky | share on threads | share on mastodon | share on viber
            | share on vk | share on line | share to facebook | share to twitter | share to x | share to whatsapp
            | share page | share post | share link | share news | share icon | share options | share this page
            | share this link | share this video | share this with | share with friends | click to share
            | more sharing options | open share menu | post this | post on x | post to facebook | tweet this story
            | copy article link | copy to clipboard | link copied to clipboard | link copied | save for later
            | read later | add to bookmarks | add to reading list | add us on google | make us preferred on google
            | add as a preferred source on google | follow this topic | follow topic | follow author | follow us on x
            | follow us on threads | follow us on linkedin | follow us on youtube | follow us on tiktok
            | follow us on social media | follow us on telegram | follow us on | join our telegram | join the channel
            | join channel | our telegram channel | print pdf | print friendly | printable version | download pdf
            | save as pdf | send by email | send by e-mail | send this story | mail this | # shares | # share | # restacks | # restack | restacks | # likes
            | # like | # tweets
        """,
        "de": """
            sieh dir diesen beitrag auf instagram an | whatsapp-kanal abonnieren | folgen sie uns auf whatsapp
            | folgen sie uns auf facebook | teilen | twittern | teilen auf facebook | drucken | merken | artikel drucken
            | per e-mail | link kopieren | versenden | artikel teilen | beitrag teilen | auf facebook teilen
            | auf twitter teilen | auf x teilen | auf whatsapp teilen | per whatsapp teilen | per mail teilen
            | per e-mail teilen | per e-mail senden | per e-mail versenden | per mail versenden | auf linkedin teilen
            | auf xing teilen | auf pinterest teilen | auf telegram teilen | auf bluesky teilen | über whatsapp teilen
            | link teilen | link kopiert | url kopieren | in zwischenablage kopieren | weiterempfehlen
            | artikel empfehlen | artikel versenden | artikel merken | auf die merkliste
            | auf merkliste setzen | zur merkliste hinzufügen | später lesen | artikel speichern | lesezeichen
            | druckansicht | druckversion | seite drucken | artikel ausdrucken | ausdrucken | drucken / pdf | als pdf
            | gefällt mir | thema folgen | autor folgen | folgen sie uns | folgen sie uns auf google news | verschenken
            | artikel verschenken | # mal geteilt | gefällt das
        """,
        "fr": """
            voir cette publication sur instagram | suivez-nous sur whatsapp | rejoignez notre chaîne whatsapp
            | suivez-nous sur facebook | partager | tweeter | imprimer | envoyer | envoyer par mail | envoyer par e-mail
            | copier le lien | partager l'article | partager cet article | partager sur facebook | partager sur twitter
            | partager sur x | partager sur whatsapp | partager sur linkedin | partager via email | partager par email
            | partager par mail | partager sur messenger | partagez | partagez sur facebook | partages | # partages
            | # partage | tweeter cet article | copier l'url | lien copié | imprimer l'article | imprimer cet article
            | imprimer cette page | version imprimable | envoyer à un ami | envoyer cet article | envoyer par courriel
            | courriel | sauvegarder | enregistrer | enregistrer l'article | ajouter aux favoris | ajouter à vos favoris
            | ajouter à mes favoris | lire plus tard | j'aime | je partage | nous suivre | suivez-nous
            | suivez-nous sur google news | suivez-nous sur x | suivez-nous sur twitter | suivez-nous sur instagram
            | offrir cet article | offrir l'article | réagir et partager
        """,
        "es": """
            ver esta publicación en instagram | únete a nuestro canal de whatsapp | síguenos en whatsapp
            | síguenos en facebook | compartir | compartir en facebook | tuitear | imprimir | enviar | enviar por email
            | copiar enlace | guardar | comparte | compartí | compartir artículo | compartir noticia | compartir nota
            | compartir esta nota | comparte esta noticia | comparte este artículo | compartir en twitter
            | compartir en x | compartir en whatsapp | compartir en linkedin | compartir en telegram
            | compartir por whatsapp | compartir por email | compartir por correo | compartir por correo electrónico
            | compartir enlace | compartir en redes | # compartidos | # compartido | # veces compartido | twittear
            | tweetear | retuitear | copiar url | copiar el enlace | copiar link | enlace copiado | link copiado
            | imprimir artículo | imprimir noticia | imprimir nota | versión para imprimir | versión imprimible
            | enviar a un amigo | enviar por correo | enviar por mail | enviar por e-mail | enviar noticia
            | correo electrónico | email | guardar artículo | guardar noticia | guardar nota | guardar para después
            | leer más tarde | añadir a favoritos | agregar a favoritos | favoritos | me gusta | no me gusta | síguenos
            | seguinos | síganos | síguenos en | síguenos en x | síguenos en twitter | síguenos en instagram
            | síguenos en google news | síguenos en google noticias | síguenos en youtube | síguenos en tiktok
            | síguenos en redes sociales | seguinos en google news | únete al canal | únete a nuestro whatsapp
            | regalar artículo | regala este artículo | menéame | meneame
        """,
        "pt": """
            ver essa foto no instagram | ver esta publicação no instagram | siga nosso canal no whatsapp
            | siga-nos no whatsapp | compartilhar | copiar link | compartilhe | compartilhar no facebook
            | compartilhar no twitter | compartilhar no x | compartilhar no whatsapp | compartilhar no linkedin
            | compartilhar no telegram | compartilhar via whatsapp | compartilhar por e-mail | compartilhar via e-mail
            | compartilhe no facebook | compartilhe no whatsapp | compartilhe no twitter | compartilhe esta notícia
            | compartilhar notícia | # compartilhamentos | partilhar | partilhe | partilhar artigo
            | partilhar no facebook | partilhar no twitter | partilhar no whatsapp | partilhar por email | partilhas
            | # partilhas | tuitar | tweetar | copiar link da matéria | copiar ligação | copiar url | link copiado
            | imprimir notícia | imprimir artigo | versão para impressão | enviar a um amigo | enviar para um amigo
            | enviar por e-mail | enviar por email | envie por e-mail | guardar artigo | salvar matéria | salvar artigo
            | salvar para mais tarde | ler mais tarde | adicionar aos favoritos | favoritar | favoritos | curtir | curti
            | siga-nos | siga-nos no google news | siga-nos no facebook | siga-nos no instagram | seguir no google news
            | siga no google news | siga-nos nas redes sociais | oferecer artigo | presentear matéria | presenteie
        """,
        "it": """
            visualizza questo post su instagram | seguici su whatsapp | seguici su telegram | condividi | stampa
            | copia link | invia | condividi su facebook | condividi su twitter | condividi su x | condividi su whatsapp
            | condividi su linkedin | condividi via email | condividi articolo | condividi questo articolo
            | condividi via mail | condivisioni | # condivisioni | twitta | ritwitta | copia il link | link copiato
            | stampa articolo | stampa l'articolo | stampa questo articolo | versione stampabile | invia per email
            | invia via email | invia email | invia ad un amico | invia a un amico | e-mail | salva articolo
            | salva per dopo | leggi più tardi | preferiti | aggiungi ai preferiti | mi piace | seguici | seguici su
            | seguici su google news | seguici su google discover | seguici su facebook | seguici su instagram
            | seguici sui social | segui su google | regala articolo | regala questo articolo
        """,
        "ca": """
            comparteix | compartir | imprimeix | imprimir | envia | enviar | envia per correu | copia l'enllaç
            | copia enllaç | m'agrada | segueix-nos | segueix-nos a google news | mostra aquesta publicació a instagram
        """,
        "gl": "compartir | imprimir | copiar ligazón | séguenos",
        "eu": "partekatu | inprimatu | bidali | kopiatu esteka | gustuko dut",
        "nl": """
            dit bericht op instagram bekijken | mailen | delen | afdrukken | deel dit artikel | deel artikel
            | deel dit | deel op facebook | deel via facebook | deel op twitter | deel op x | deel via x
            | deel via twitter | deel op whatsapp | deel via whatsapp | deel via e-mail | deel via mail
            | deel op linkedin | deel via linkedin | deel via | # keer gedeeld | # shares | tweeten | kopieer link
            | link kopiëren | kopieer url | link gekopieerd | printen | print dit artikel | print artikel | mail artikel
            | stuur door | doorsturen | e-mailen | bewaar artikel | lees later | volg ons | volg ons op google news
            | volg ons op whatsapp | vind ik leuk | cadeau geven | geef cadeau | artikel cadeau geven
        """,
        "af": "deel op facebook | kopieer skakel",
        "sv": """
            visa det här inlägget på instagram | dela | skriv ut | dela artikeln | dela artikel | dela på facebook
            | dela på twitter | dela på x | dela via e-post | dela via mejl | dela på linkedin | kopiera länk
            | kopiera länken | länk kopierad | tipsa en vän | mejla | maila | spara artikel | läs senare | följ oss
            | skriv ut artikel | ge bort artikeln | ge bort
        """,
        "no": """
            se dette innlegget på instagram | del | del saken | del artikkelen | del artikkel | del på facebook
            | del på twitter | del på x | del på e-post | del via e-post | kopier lenke | kopier lenken | lenke kopiert
            | tips en venn | send e-post | send på e-post | lagre artikkel | les senere | følg oss | skriv ut artikkel
            | gi bort
        """,
        "da": """
            vis dette opslag på instagram | del artiklen | del artikel | del på facebook | del på twitter | del på x
            | del på linkedin | del via e-mail | del på mail | kopier link | kopiér link | link kopieret | print artikel
            | udskriv | udskriv artikel | send til en ven | send på mail | gem artikel | læs senere | følg os
            | synes godt om | giv artiklen videre
        """,
        "fi": """
            jaa | jaa artikkeli | jaa juttu | jaa facebookissa | jaa twitterissä | jaa x:ssä | jaa whatsappissa
            | jaa sähköpostilla | kopioi linkki | linkki kopioitu | tulosta | tulosta artikkeli | lähetä
            | lähetä sähköpostilla | lähetä kaverille | tallenna artikkeli | lue myöhemmin | seuraa meitä | twiittaa
            | sähköposti | lahjoita juttu
        """,
        "is": "deila | deila frétt | prenta | senda | afrita slóð | afrita hlekk | fylgdu okkur",
        "et": "jaga | jaga artiklit | jaga facebookis | prindi | trüki | saada sõbrale | kopeeri link | jälgi meid",
        "lv": "dalīties | dalies | drukāt | izdrukāt | nosūtīt | nosūtīt draugam | kopēt saiti | seko mums",
        "lt": """
            dalintis | pasidalinti | pasidalink | spausdinti | spausdinti straipsnį | siųsti | siųsti draugui
            | kopijuoti nuorodą | sekite mus
        """,
        "pl": """
            wyświetl ten post na instagramie | udostępnij | drukuj | wyślij | poleć | kopiuj link | udostępnij artykuł
            | udostępnij na facebooku | udostępnij na facebook | udostępnij na twitterze | udostępnij na twitter
            | udostępnij na x | udostępnij na whatsapp | udostępnij przez | udostępnij link | podaj dalej | podziel się
            | podziel się na facebooku | tweetnij | tweetuj | wydrukuj | wydrukuj artykuł | drukuj artykuł
            | wersja do druku | wyślij znajomemu | wyślij e-mailem | wyślij mailem | wyślij link | poleć znajomemu
            | skopiuj link | kopiuj adres | skopiowano | link skopiowany | zapisz artykuł | zapisz na później
            | dodaj do ulubionych | do schowka | lubię to | obserwuj nas | śledź nas | wykop | wykop to | nasza klasa
            | gadu-gadu | śledzik | obserwuj nas w google news | obserwuj nas na google news | polub nas na facebooku
            | dodaj do
        """,
        "cs": """
            sdílet | sdílej | sdílejte | tisk | tisknout | vytisknout | vytisknout článek | verze pro tisk | poslat
            | odeslat | poslat e-mailem | poslat příteli | kopírovat odkaz | zkopírovat odkaz | uložit na později
            | to se mi líbí | líbí se mi | tweetnout | sledujte nás | sdílet na facebooku | sdílet na twitteru
            | sdílet na facebook | zobrazit příspěvek na instagramu
        """,
        "sk": """
            zdieľať | zdieľaj | tlačiť | vytlačiť | tlač | verzia pre tlač | poslať | odoslať | poslať e-mailom
            | poslať priateľovi | kopírovať odkaz | skopírovať odkaz | uložiť na neskôr | páči sa mi to | páči sa mi
            | tweetnúť | sledujte nás | zdieľať na facebooku
        """,
        "hu": """
            megosztás | megosztom | megoszt | oszd meg | küldés e-mailben | elküldöm | elküld | nyomtatás | nyomtat
            | nyomtatható verzió | link másolása | kövess minket | kövessen minket | követés | facebook megosztás
            | megosztás facebookon | megosztás a facebookon | bejegyzés megtekintése az instagramon
        """,
        "ro": """
            distribuie | distribuiți | share pe facebook | partajează | tipărește | printează | tipareste
            | versiune printabilă | trimite | trimite prin e-mail | trimite pe mail | trimite unui prieten
            | copiază link | copiază linkul | copiază link-ul | îmi place | urmărește-ne | urmărește-ne pe facebook
            | urmărește-ne pe google news | vezi această postare pe instagram
        """,
        "bg": """
            споделете | споделяне | споделяния | харесай | харесва ми | туитни | принтирай | печат | отпечатай
            | версия за печат | изпрати | изпрати на приятел | изпрати по имейл | копирай линка | копирай линк
            | линкът е копиран | последвай ни | фейсбук | последвайте ни | виж тази публикация в instagram
        """,
        "mk": "споделете | испечати | испрати | копирај линк | фејсбук | следете не",
        "sr": """
            podeli | podelite | podijeli | подели | поделите | štampaj | štampa | odštampaj | штампај | штампа
            | pošalji | pošalji prijatelju | пошаљи | kopiraj link | копирај линк | link kopiran | sviđa mi se
            | свиђа ми се | prati nas | pratite nas | пратите нас | pogledajte ovu objavu u aplikaciji instagram
            | фејсбук | твитер | инстаграм | вајбер
        """,
        "hr": """
            podijeli | podijelite | ispiši | ispis | isprintaj | pošalji | pošalji prijatelju | kopiraj link
            | kopiraj poveznicu | sviđa mi se | prati nas | pratite nas | pogledajte ovu objavu na instagramu
        """,
        "sl": """
            deli | delite | natisni | tiskaj | pošlji | pošlji prijatelju | kopiraj povezavo | všeč mi je
            | sledite nam | spremljajte nas
        """,
        "sq": "shpërndaje | shpërndaj | ndaje | printo | dërgo | kopjo linkun | na ndiqni",
        "el": """
            κοινοποίηση | εκτύπωση | αποστολή | μοιραστείτε | μοιραστείτε το | μοιράσου το | κοινοποιήστε
            | κοινοποίησε | share | εκτυπώστε | εκτύπωσε | εκτυπώσιμη μορφή | στείλτε με email | αποστολή με email
            | αντιγραφή συνδέσμου | αντιγραφή | αποθήκευση | μου αρέσει | ακολουθήστε μας
            | ακολουθήστε μας στο google news | ακολουθήστε μας στο facebook | δείτε αυτή τη δημοσίευση στο instagram
        """,
        "tr": """
            bu gönderiyi instagram'da gör | paylaş | paylaşın | haberi paylaş | facebook'ta paylaş | twitter'da paylaş
            | whatsapp'ta paylaş | telegram'da paylaş | x'te paylaş | facebookta paylaş | twitterda paylaş | tweetle
            | yazdır | çıktı al | e-posta gönder | e-posta ile gönder | arkadaşına gönder | bağlantıyı kopyala
            | linki kopyala | url kopyala | link kopyalandı | kopyala | favorilere ekle | takip et | bizi takip edin
            | abone ol google news | google news | google haberler | # paylaşım | # beğeni | bu haberi paylaş
        """,
        "az": "paylaş | çap et | çap | göndər | linki kopyala | kopyala",
        "kk": "бөлісу | басып шығару | сілтемені көшіру",
        "uz": "ulashish | улашиш | chop etish | nusxa olish | havolani nusxalash",
        "ru": """
            посмотреть эту публикацию в instagram | наш канал в telegram | мы в telegram
            | подписывайтесь на наш канал в telegram | печать | распечатать | вконтакте | одноклассники | отправить
            | скопировать ссылку | нравится | поделиться | поделиться в facebook | поделиться в twitter
            | поделиться вконтакте | поделиться в вк | поделиться в telegram | поделиться в whatsapp
            | поделиться в viber | поделиться в одноклассниках | поделиться на facebook | поделиться статьей
            | поделиться новостью | поделиться ссылкой | поделиться материалом | поделиться с друзьями
            | поделись с друзьями | поделитесь с друзьями | рассказать друзьям | мне нравится | твитнуть | ретвитнуть
            | переслать | отправить другу | отправить по почте | отправить по email | отправить ссылку
            | отправить на почту | версия для печати | распечатать статью | печатная версия | напечатать
            | копировать ссылку | скопировано | ссылка скопирована | в закладки | в избранное | добавить в избранное
            | добавить в закладки | телеграм | телеграмм | ватсап | вайбер | вотсап | вк | дзен | яндекс.дзен
            | яндекс дзен | яндекс новости | яндекс.новости | мой мир | фейсбук | твиттер | ютуб | инстаграм
            | живой журнал | живойжурнал | livejournal | rutube | мы вконтакте | мы в вк | мы в дзене | мы в яндекс.дзен
            | мы в одноклассниках | мы в facebook | наш телеграм | наш telegram-канал | наш канал в дзен
            | наш телеграм-канал | подписаться на канал | подписаться в telegram | читать в telegram
            | читайте нас в telegram | подписывайтесь на наш telegram-канал | подписывайтесь на нас в telegram
            | версия для pda | код для вставки в блог | вставить в блог
        """,
        "uk": """
            поділитися | поділитись | поділитися в facebook | поділитися у facebook | поділитися в telegram
            | поділитися в twitter | поділитися новиною | поділитися посиланням | друк | друкувати | роздрукувати
            | версія для друку | надіслати | відправити | надіслати другу | копіювати посилання | скопіювати посилання
            | скопійовано | посилання скопійовано | в закладки | телеграм | фейсбук | вайбер | твіттер | ютуб
            | інстаграм | твітнути | ми в telegram | ми в facebook | наш telegram-канал | підписатися на канал
            | підписатися в telegram | переглянути цей допис в instagram | читайте нас в telegram
        """,
        "be": "падзяліцца | друк | друкаваць | версія для друку | скапіяваць спасылку",
        "ka": "გაზიარება | გააზიარე | ბეჭდვა | ბმულის კოპირება",
        "hy": "կիսվել | տպել | տարածել | պատճենել հղումը",
        "mn": "хуваалцах | жиргэх | хэвлэх",
        "ar": """
            شارك | شاركها | شاركه | مشاركة | شارك الخبر | شارك المقال | شارك على فيسبوك | شارك على تويتر
            | شارك عبر واتساب | شارك على واتساب | مشاركة عبر البريد | مشاركة عبر البريد الإلكتروني | مشاركة على فيسبوك
            | فيسبوك | الفيسبوك | تويتر | إكس | واتساب | واتس اب | تلغرام | تيليجرام | تلجرام | انستغرام | إنستغرام
            | انستقرام | يوتيوب | لينكدإن | لينكد إن | بينتيريست | ماسنجر | سناب شات | تيك توك | غرد | تغريد | اطبع
            | طباعة | طباعة المقال | نسخة للطباعة | نسخة قابلة للطباعة | إرسال | أرسل لصديق | أرسل إلى صديق | ارسل لصديق
            | إرسال لصديق | إرسال بالبريد | البريد الإلكتروني | نسخ الرابط | انسخ الرابط | تم نسخ الرابط
            | أضف إلى المفضلة | أعجبني | تابعنا | تابعونا | تابعنا على | تابعنا على فيسبوك | تابعنا على تويتر
            | تابعونا على جوجل نيوز | تابعنا على جوجل نيوز | تابعنا على أخبار جوجل | عرض هذا المنشور على instagram
        """,
        "fa": """
            اشتراک گذاری | اشتراک‌گذاری | به اشتراک بگذارید | چاپ | چاپ خبر | نسخه چاپی | نسخه قابل چاپ | پرینت
            | ارسال به دوستان | ارسال با ایمیل | ارسال با تلگرام | کپی لینک | لینک کوتاه | کپی شد | ذخیره خبر | فیسبوک
            | فیس‌بوک | توییتر | توئیتر | تلگرام | واتساپ | واتس‌اپ | اینستاگرام | لینکدین | ایتا | روبیکا | آپارات
            | دنبال کنید | ما را دنبال کنید
        """,
        "ps": "شریک کړئ | شریکول | چاپ",
        "he": """
            שתף | שתפו | שיתוף | הדפס | הדפסה | הדפסת כתבה | גרסה להדפסה | שלח | שלח לחבר | שלחו לחבר | שלח במייל
            | שתף בפייסבוק | שתפו בפייסבוק | שיתוף בפייסבוק | שיתוף בוואטסאפ | שתפו בוואטסאפ | העתק קישור | העתקת קישור
            | אהבתי | פייסבוק | טוויטר | וואטסאפ | טלגרם | אינסטגרם | עקבו אחרינו | הצטרפו לערוץ הטלגרם
        """,
        "ur": """
            شیئر | شیئر کریں | شئیر کریں | پرنٹ | پرنٹ کریں | ای میل | ای میل کریں | لنک کاپی کریں | کاپی لنک | فیس بک
            | ٹوئٹر | ٹویٹر | واٹس ایپ | واٹس اپ | فالو کریں
        """,
        "hi": """
            शेयर करें | शेयर | साझा करें | प्रिंट | प्रिंट करें | ईमेल | ईमेल करें | लिंक कॉपी करें | कॉपी लिंक | लिंक कॉपी | सेव करें
            | बुकमार्क | फेसबुक | फ़ेसबुक | ट्विटर | व्हाट्सएप | व्हाट्सऐप | वॉट्सऐप | टेलीग्राम | इंस्टाग्राम | यूट्यूब | फॉलो करें | फ़ॉलो करें
            | हमें फॉलो करें | गूगल न्यूज़ पर फॉलो करें
        """,
        "bn": """
            শেয়ার | শেয়ার করুন | প্রিন্ট | প্রিন্ট করুন | প্রিন্ট সংস্করণ | ইমেইল | লিংক কপি | কপি লিংক | লিংক কপি করুন | ফেসবুক
            | টুইটার | হোয়াটসঅ্যাপ | ইউটিউব | ইনস্টাগ্রাম | অনুসরণ করুন | ফলো করুন
        """,
        "mr": "शेअर | शेअर करा | प्रिंट | ईमेल | लिंक कॉपी करा | फॉलो करा",
        "gu": "શેર | શેર કરો | પ્રિન્ટ | ફોલો કરો",
        "pa": "ਸ਼ੇਅਰ | ਸ਼ੇਅਰ ਕਰੋ | ਸਾਂਝਾ ਕਰੋ | ਪ੍ਰਿੰਟ",
        "ta": "பகிர் | பகிர | பகிர்க | பகிர்வு | அச்சிடு | அச்சிட | மின்னஞ்சல் | முகநூல் | பேஸ்புக் | ட்விட்டர் | வாட்ஸ்அப் | பின்தொடர",
        "te": "షేర్ | షేర్ చేయండి | ప్రింట్ | ఫేస్‌బుక్ | ట్విట్టర్ | వాట్సాప్ | ఫాలో అవ్వండి",
        "kn": "ಹಂಚಿಕೊಳ್ಳಿ | ಶೇರ್ | ಶೇರ್ ಮಾಡಿ | ಪ್ರಿಂಟ್ | ಫಾಲೋ ಮಾಡಿ",
        "ml": "ഷെയർ | ഷെയർ ചെയ്യുക | പങ്കിടുക | പ്രിന്റ് | ഫോളോ ചെയ്യുക",
        "ne": "सेयर | सेयर गर्नुहोस् | शेयर गर्नुहोस् | प्रिन्ट",
        "id": """
            lihat postingan ini di instagram | bagikan artikel | bagikan berita | bagikan ke facebook
            | bagikan ke twitter | bagikan ke whatsapp | bagikan | cetak artikel | cetak berita | kirim email
            | kirim ke teman | salin tautan | salin link | link disalin | tautan disalin | simpan artikel | ikuti kami
            | ikuti kami di google news | ikuti kami di whatsapp | gabung channel whatsapp | # dibagikan | surel
        """,
        "ms": "kongsi | kongsikan | cetak | e-mel | emel | salin pautan | ikuti kami",
        "vi": """
            chia sẻ | chia sẻ bài viết | chia sẻ facebook | chia sẻ lên facebook | chia sẻ qua email | in bài
            | in bài viết | in trang | bản in | gửi email | gửi bài viết | gửi cho bạn bè | gửi bạn bè
            | sao chép liên kết | sao chép link | copy link | lưu bài | lưu bài viết | lưu tin | theo dõi chúng tôi
            | zalo | chia sẻ zalo
        """,
        "tl": "ibahagi | i-share | i-print",
        "th": """
            แชร์ | แบ่งปัน | พิมพ์ | พิมพ์หน้านี้ | ส่งต่อ | ส่งอีเมล | อีเมล | คัดลอกลิงก์ | คัดลอกลิงค์ | คัดลอก | บันทึก | ถูกใจ | ติดตาม
            | ติดตามเรา | เฟซบุ๊ก | เฟสบุ๊ค | ทวิตเตอร์ | ไลน์
        """,
        "lo": "ແບ່ງປັນ | ພິມ",
        "km": "ចែករំលែក | បោះពុម្ព",
        "my": "မျှဝေရန် | မျှဝေပါ | ပုံနှိပ်ရန်",
        "zh": """
            分享 | 微信 | 微博 | 新浪微博 | 打印 | 收藏 | 转发 | 复制链接 | 朋友圈 | qq空间 | 腾讯微博 | 人人网
            | 开心网 | 分享按钮 | 分享到 | 分享至 | 分享给好友 | 分享給好友 | 分享给朋友 | 分享文章 | 分享本文
            | 分享到微信 | 分享到微博 | 分享到朋友圈 | 微信分享 | 微信好友 | 微信朋友圈 | 微信扫一扫 | 扫一扫 | qq
            | qq好友 | 豆瓣 | 百度贴吧 | 贴吧 | 抖音 | 小红书 | 今日头条 | 网易微博 | 搜狐微博 | 百度空间 | 更多分享
            | 一键分享 | 复制网址 | 複製連結 | 複製網址 | 已复制 | 链接已复制 | 打印本页 | 打印本文 | 打印文章 | 列印
            | 列印本頁 | 友善列印 | 轉寄 | 轉寄好友 | 寄給朋友 | 发送邮件 | 電郵 | 推荐给朋友 | 推荐给好友 | 推薦給朋友
            | 收藏本页 | 收藏文章 | 收藏本文 | 加入收藏 | 加入最愛 | 收藏 # | 点赞 | 点赞 # | # 人点赞 | 顶一下 | 踩一下
            | 关注我们 | 關注我們 | 转发 # | 转发到微博 | 臉書 | 脸书 | 推特 | line分享 | 用line傳送 | 分享至facebook
            | 分享至line | 分享到facebook | 打赏 | 赞赏 | 轉寄好友｜友善列印 | 檢舉本文
        """,
        "ja": """
            この投稿をinstagramで見る | シェア | ツイート | 印刷 | ブックマーク | ブックマークする | メールでシェアする | シェアする | 共有 | 共有する
            | ポストする | ツイートする | リツイート | いいね | いいね！ | いいね # | フォローする | フォロー
            | はてなブックマーク | はてブ | はてブする | b!ブックマーク | lineで送る | lineで共有 | line
            | フェイスブック | ツイッター | インスタグラム | ユーチューブ | メールで送る | リンクをコピー
            | リンクをコピーする | urlをコピー | urlコピー | コピーしました | クリップする | クリップした記事を読む
            | 保存する | あとで読む | 後で読む | お気に入り | お気に入りに追加 | 印刷する | この記事を印刷
            | facebookでシェア | facebookでシェアする | xでシェア | xでポスト | xでシェアする | twitterでシェア
            | 記事をシェア | プレゼント | 記事をプレゼント | スクラップ
        """,
        "ko": """
            공유 | 페이스북 | 트위터 | 카카오톡 | 인쇄 | 공유하기 | sns 공유 | 기사 공유하기 | 기사공유하기 | 기사공유
            | 페이스북 공유 | 페이스북 공유하기 | 페이스북으로 공유 | 페이스북으로 보내기 | 트위터 공유 | 트위터로 공유
            | 트위터로 보내기 | 트위터 공유하기 | 카카오톡 공유 | 카카오톡 공유하기 | 카카오톡으로 보내기 | 카카오스토리
            | 카카오스토리 공유 | 카카오 | 네이버밴드 | 네이버 밴드 | 밴드 공유 | 네이버블로그 | 네이버 블로그 | 블로그
            | 텔레그램 | 링크드인 | 인스타그램 | 유튜브 | 이메일 | 메일보내기 | 메일로 보내기 | 이메일 보내기
            | 이메일로 보내기 | 이메일 공유 | 프린트 | 프린트하기 | 인쇄하기 | 기사 인쇄 | 스크랩 | 스크랩하기
            | 기사 스크랩 | 저장하기 | 북마크 | 즐겨찾기 | url복사 | url 복사 | url 복사하기 | url복사하기
            | url 복사 완료 | 링크 복사 | 링크복사 | 주소복사 | 주소 복사 | 기사주소복사 | 복사하기 | 좋아요 | 좋아요 #
            | 추천해요 # | 훈훈해요 # | 슬퍼요 # | 화나요 # | 후속기사 원해요 # | 응원해요 # | 놀랐어요 # | 쏠쏠정보 #
            | 흥미진진 # | 공감백배 # | 분석탁월 # | 후속강추 # | 싫어요 | 팔로우 | 팔로잉 | 구독하기 | 기자 구독
            | 기자구독 | 네이버 구독 | 구독중 | 선물하기
        """,
        "sw": "shiriki | sambaza",
        "am": "ያጋሩ | አጋራ",
        "ha": "raba | yada",
        "so": "la wadaag | daabac",
        "mt": "ixxerja | aqsam | stampa",
        "cy": "rhannu | rhannwch | argraffu",
        "ga": "roinn | priontáil",
    },
    Label.ADVERT: {
        "en": """
            advertisements | advertisement # | advertisement · scroll to continue | advertisement - scroll to continue | advertising | advert | ad | ads | sponsored | sponsored content | sponsored links
            | story continues below | story continued below | story continues below advertisement
            | article continues below | more below | article continues below advertisement
            | article continues after advertisement | article continues after this advertisement
            | story continues after this advertisement | story continues after advertisement
            | continue reading below advertisement | advertisement - story continues below
            | advertisement - continue reading below | continue reading below | scroll down to continue | loading
            | promoted | paid content | this ad will end in | skip ad | skip advertisement | remove ads | ad feedback
            | report this ad | why this ad | promo | sponsor message | message from our sponsor | ad break
            | advertisement: story continues below | article content | article content continues below
            | article continues below this ad | article continues after ad | story continues after ad
            | story continues below ad | text continues after the ad | continue after advertisement
            | content continues below ad | read more after the advertisement | advertisement. scroll to continue reading
            | scroll to continue | close ad | close advertisement | hide ad | ad loading
            | we apologize, but this video has failed to load
            | this advertisement has not loaded yet, but your article continues below | try refreshing your browser, or
            | tap here to see other videos from our team
            | story continues below this ad | story continues below this advertisement | story continues after this ad
            | article continues below this advertisement | continue reading below this ad
        """,
        "de": """
            anzeige | anzeigen | werbung | nach der anzeige weiterlesen | artikel wird nach der anzeige fortgesetzt
            | anzeigen- sonderveröffentlichung | anzeigensonderveröffentlichung | werbeanzeige | bezahlte anzeige
            | sponsored post | partnerangebot | partnerinhalt | verlagsangebot | werbung schließen | anzeige schließen
            | artikel geht unten weiter | artikel wird nach der werbung fortgesetzt | nach der werbung weiterlesen
            | weiterlesen nach der anzeige | text wird nach der anzeige fortgesetzt | ende der anzeige
            | empfohlener redaktioneller inhalt | empfohlener externer inhalt | externer inhalt
            | artikel wird unter der anzeige fortgesetzt | artikel wird unterhalb der anzeige fortgesetzt
            | artikel geht nach der anzeige weiter | der artikel geht nach der anzeige weiter | weiter nach der anzeige
            | artikel wird unter der werbung fortgesetzt | weiterlesen nach der werbung
        """,
        "fr": """
            passer la publicité | publicité | la suite après cette publicité | publicités
            | la suite après la publicité | contenu sponsorisé | contenu partenaire | publireportage
            | suite de l'article après la publicité | l'article continue après la publicité | passer cette publicité
            | fermer la publicité | fin de la publicité | annonce | annonces google | promoted content
            | la suite de l'article après la publicité | suite après la publicité | l'article continue sous la publicité
        """,
        "es": """
            publicidad | continua después de la publicidad | anuncio | anuncios | anuncios google | patrocinado
            | contenido patrocinado | contenido promocionado | espacio publicitario | cerrar publicidad
            | saltar publicidad | saltar anuncio | la nota continúa después de la publicidad
            | el artículo continúa después de la publicidad | sigue leyendo después de la publicidad
            | continúa leyendo después de la publicidad | sigue después de la publicidad | continúa leyendo abajo
            | fin de la publicidad
            | el artículo continúa tras la publicidad | la noticia continúa tras la publicidad
            | continúa tras la publicidad | la noticia continúa después de la publicidad
            | sigue leyendo tras la publicidad | la nota continúa abajo | el artículo continúa debajo
            | la noticia continúa debajo | la nota continúa debajo
        """,
        "pt": """
            publicidade | anúncio | anúncios | anúncios google | patrocinado | conteúdo patrocinado
            | informe publicitário | continua após a publicidade | continua após publicidade
            | continua depois da publicidade | a matéria continua após a publicidade | a matéria continua após o anúncio
            | o artigo continua após a publicidade | o conteúdo continua após a publicidade
            | o conteúdo continua após o anúncio | leia mais após a publicidade | continue lendo após a publicidade
            | fechar anúncio | pular anúncio | fechar publicidade
        """,
        "it": """
            pubblicità | annuncio | contenuto sponsorizzato | sponsorizzato | messaggio pubblicitario
            | informazione pubblicitaria | continua a leggere dopo la pubblicità
            | l'articolo continua dopo la pubblicità | continua dopo la pubblicità | prosegue dopo la pubblicità
            | chiudi pubblicità | salta pubblicità | annuncio pubblicitario
        """,
        "ca": "publicitat | contingut patrocinat | anunci | continua després de la publicitat",
        "eu": "publizitatea | iragarkia",
        "nl": """
            advertentie | advertenties | gesponsord | gesponsorde inhoud | branded content | advertorial
            | tekst gaat verder onder de advertentie | tekst gaat verder onder de foto
            | tekst gaat verder onder de video | artikel gaat verder onder de advertentie
            | lees verder onder de advertentie | lees verder onder de foto | tekst gaat door onder de foto
            | sluit advertentie
        """,
        "af": "advertensie | geborg",
        "sv": """
            annons | annonser | annonsinnehåll | sponsrat innehåll | artikeln fortsätter efter annonsen
            | artikeln fortsätter under annonsen | artikeln fortsätter nedan | texten fortsätter under bilden
            | fortsätt läsa efter annonsen | stäng annons
        """,
        "no": """
            annonse | annonser | annonsørinnhold | sponset innhold | artikkelen fortsetter under annonsen
            | artikkelen fortsetter under | saken fortsetter under annonsen | saken fortsetter under
            | teksten fortsetter under annonsen | saken fortsetter etter annonsen
        """,
        "da": """
            annonce | annoncer | annoncørbetalt indhold | sponsoreret indhold | artiklen fortsætter efter annoncen
            | artiklen fortsætter under annoncen | artiklen fortsætter under billedet
            | teksten fortsætter under annoncen
        """,
        "fi": """
            mainos | mainokset | mainos päättyy | mainos mainos päättyy | kaupallinen yhteistyö | sponsoroitu sisältö
            | juttu jatkuu mainoksen jälkeen | artikkeli jatkuu mainoksen jälkeen | juttu jatkuu mainoksen alla
            | juttu jatkuu kuvan alla | juttu jatkuu videon jälkeen
        """,
        "is": "auglýsing | auglýsingar",
        "et": "reklaam | sisuturundus | artikkel jätkub pärast reklaami",
        "lv": "reklāma | apmaksāts saturs | raksts turpinās pēc reklāmas | turpinājums pēc reklāmas",
        "lt": "reklama | skelbimas | straipsnis tęsiamas po reklamos | turinys rėmėjo",
        "pl": """
            reklama | koniec reklamy | reklama - czytaj dalej | tekst sponsorowany | materiał sponsorowany
            | artykuł sponsorowany | materiał partnera | materiał promocyjny | sponsorowane | autopromocja | ogłoszenie
            | dalsza część tekstu pod reklamą | dalsza część artykułu pod reklamą | dalszy ciąg artykułu pod reklamą
            | ciąg dalszy pod reklamą | ciąg dalszy artykułu pod reklamą | pozostała część artykułu pod reklamą
            | dalsza część materiału pod wideo | dalsza część tekstu pod wideo
            | dalsza część artykułu pod materiałem wideo | zamknij reklamę
        """,
        "cs": """
            reklama | inzerce | inzerát | sponzorováno | placená inzerce | komerční sdělení | pokračování pod reklamou
            | článek pokračuje pod reklamou
            | text pokračuje pod reklamou | článek pokračuje pod inzercí
        """,
        "sk": """
            reklama | inzercia | sponzorované | článok pokračuje pod reklamou | text pokračuje pod reklamou
            | pokračovanie článku pod reklamou
            | článok pokračuje pod inzerciou
        """,
        "hu": """
            hirdetés | reklám | szponzorált tartalom | támogatott tartalom | a cikk a hirdetés után folytatódik
            | a cikk folytatódik
        """,
        "ro": """
            publicitate | reclamă | reclama | advertorial | conținut sponsorizat | articol sponsorizat | sponsorizat
            | continuarea după publicitate | articolul continuă după reclamă
        """,
        "bg": "реклама | обява | спонсорирано съдържание | платена публикация | продължава след рекламата",
        "mk": "реклама",
        "sr": "reklama | реклама | sponzorisano | nastavak teksta ispod reklame | tekst se nastavlja ispod oglasa",
        "hr": """
            oglasi | tekst se nastavlja ispod oglasa | članak se nastavlja ispod oglasa | sponzorirano
            | sponzorirani sadržaj
        """,
        "sl": "oglasi | oglasno sporočilo | sponzorirano | nadaljevanje pod oglasom",
        "sq": "reklamë | reklama",
        "el": "διαφήμιση | διαφημίσεις | χορηγούμενο | προωθούμενο περιεχόμενο | το άρθρο συνεχίζεται μετά τη διαφήμιση | η συνέχεια μετά τη διαφήμιση | το κείμενο συνεχίζεται μετά τη διαφήμιση",
        "tr": """
            reklam | reklamı geç | reklamı kapat | sponsorlu içerik | sponsorlu | advertorial | haberin devamı
            | haberin devamı reklamdan sonra | reklamdan sonra devam ediyor
            | haberin devamı reklamın altında | haberin devamı reklamın altındadır | haber reklamdan sonra devam ediyor
            | haberin devamı aşağıda | devamı reklamdan sonra | yazının devamı reklamdan sonra
        """,
        "az": "reklam",
        "kk": "жарнама",
        "uz": "reklama | реклама",
        "ru": """
            на правах рекламы | реклама. продолжение ниже | продолжение после рекламы | партнерский материал
            | рекламный материал | закрыть рекламу | пропустить рекламу | спонсорский материал | промо
            | интерфакс-реклама
            | читайте далее после рекламы | материал продолжается после рекламы | статья продолжается после рекламы
        """,
        "uk": "реклама | на правах реклами | продовження після реклами | рекламний матеріал | партнерський матеріал | матеріал продовжується після реклами",
        "be": "рэклама",
        "ka": "რეკლამა",
        "hy": "գովազդ",
        "mn": "сурталчилгаа | зар сурталчилгаа",
        "ar": """
            إعلان | اعلان | إعلانات | اعلانات | محتوى ممول | مساحة إعلانية | إعلان ممول | يستمر المقال بعد الإعلان
            | تابع القراءة بعد الإعلان
            | يتبع بعد الإعلان | يستمر الخبر بعد الإعلان | المقال مستمر بعد الإعلان | أكمل القراءة بعد الإعلان
            | المتابعة بعد الإعلان | التتمة بعد الإعلان
        """,
        "fa": "تبلیغ | آگهی | تبلیغات | رپورتاژ آگهی | ادامه مطلب پس از تبلیغ | ادامه مطلب بعد از تبلیغ | ادامه خبر پس از تبلیغ | ادامه مطلب پس از آگهی | ادامه پس از تبلیغات | ادامه مطلب بعد از آگهی",
        "he": "פרסומת | תוכן ממומן | תוכן שיווקי | מודעה | המשך הכתבה לאחר הפרסומת | הכתבה ממשיכה לאחר הפרסומת | המשך הכתבה מתחת לפרסומת",
        "ur": "اشتہار | اشتہارات | خبر اشتہار کے بعد جاری ہے",
        "hi": "विज्ञापन | प्रायोजित | स्पॉन्सर्ड | विज्ञापन के बाद खबर जारी है | विज्ञापन के बाद जारी | खबर विज्ञापन के बाद जारी है | विज्ञापन के नीचे खबर जारी है | विज्ञापन के बाद पढ़ना जारी रखें",
        "bn": "বিজ্ঞাপন | স্পন্সরড | বিজ্ঞাপনের পর খবর চলবে | বিজ্ঞাপনের পরে বাকি খবর",
        "mr": "जाहिरात",
        "gu": "જાહેરાત | જાહેરખબર",
        "pa": "ਇਸ਼ਤਿਹਾਰ",
        "ta": "விளம்பரம் | விளம்பரங்கள்",
        "te": "ప్రకటన | అడ్వర్టైజ్‌మెంట్",
        "kn": "ಜಾಹೀರಾತು",
        "ml": "പരസ്യം",
        "ne": "विज्ञापन",
        "id": """
            iklan | konten bersponsor | advertorial | lanjutkan membaca setelah iklan | gulir untuk lanjut membaca
            | scroll untuk lanjut membaca | scroll to continue with content | artikel berlanjut setelah iklan
            | lanjutkan membaca di bawah iklan | artikel dilanjutkan di bawah iklan | berita berlanjut setelah iklan
            | baca selanjutnya setelah iklan | artikel berlanjut di bawah iklan
        """,
        "ms": "iklan | tajaan | ditaja",
        "vi": "quảng cáo | tin tài trợ | nội dung tài trợ | bài viết tiếp tục sau quảng cáo | đọc tiếp sau quảng cáo",
        "tl": "patalastas",
        "th": "โฆษณา | สปอนเซอร์ | อ่านต่อหลังโฆษณา | เนื้อหาต่อหลังโฆษณา",
        "lo": "ໂຄສະນາ",
        "km": "ផ្សាយពាណិជ្ជកម្ម",
        "my": "ကြော်ငြာ",
        "zh": """
            廣告 | 广告 | 赞助商广告 | 赞助内容 | 贊助 | 贊助內容 | 請繼續往下閱讀 | 请继续往下阅读
            | 廣告-請繼續往下閱讀 | 廣告 (請繼續閱讀本文 | 关闭广告 | 關閉廣告 | 跳过广告 | 推广
            | 广告后继续阅读 | 廣告後繼續閱讀 | 广告之后继续阅读 | 文章继续在广告下方 | 广告后文章继续
        """,
        "ja": """
            広告 | スポンサーリンク | スポンサードリンク | advertisement | 広告の後にも続きます
            | 広告の下に記事が続きます | 広告が表示されます
            | 広告の後に続きます | 広告の下に続きます | 記事は広告の後に続きます | 広告の後に記事が続きます | ［pr］ | pr
        """,
        "ko": "광고 | 광고닫기 | 광고 닫기 | 스폰서 | 파워링크 | 광고 건너뛰기 | 광고 후 계속됩니다 | 기사는 광고 후 계속됩니다 | 광고 뒤에 기사가 계속됩니다 | 광고 다음에 이어집니다",
        "sw": "tangazo | matangazo | imedhaminiwa",
        "am": "ማስታወቂያ",
        "yo": "ìpolówó ọjà",
        "zu": "isikhangiso",
        "so": "xayeysiis",
        "mt": "reklam",
        "cy": "hysbyseb",
        "ga": "fógraíocht",
    },
    Label.COMMENTS: {
        "en": """
            reply | report | report abuse | report comment | flag as inappropriate | flag | like reply
            | log in to reply | log in to comment | log in to leave a comment | login to comment | sign in to comment
            | post comment | submit comment | post a comment | leave a comment | leave a reply | cancel reply
            | view all comments | show comments | view comments | load more comments | add comment | comments are closed
            | comments closed | no comments yet | your email address will not be published
            | your e-mail address will not be published | name (required
            | mail (will not be published) (required | notify me of follow-up comments by email
            | notify me of new posts by email | upvote | downvote | thumbs up | thumbs down | permalink | sort by best
            | newest first | oldest first | best rated | # comments | # comment | # replies | # reply | # responses
            | show # comments | view # comments | view all # comments | read # comments | read all # comments
            | see # comments | show all comments | see all comments | see comments | read comments | read all comments
            | hide comments | open comments | close comments | load comments | loading comments
            | be the first to comment | write a letter to the editor | send a letter to the editor
            | submit a letter to the editor | comment now | comment on this story | comment on this article | comments off
            | comments disabled | write a comment | your name | your comment | join the conversation
            | join the discussion | join the conversation here | want to comment? join the conversation
            | want to comment on this story? join the conversation
            | want to comment on this story? join the conversation here | register to comment | sign in to reply | reply to comment | like comment
            | report this comment | rules of conduct | comment rules | leave comment | add your comment
            | comments are off | view comment | report inappropriate content | report inappropriate
            | expand all comments | # people commented | # people are commenting | go to comments | go to the comments
            | jump to comments | skip to comments
        """,
        "de": """
            antworten | melden | jetzt kommentieren | kommentar schreiben | kommentar verfassen | kommentare anzeigen
            | kommentare lesen | alle kommentare | alle kommentare anzeigen | kommentare ausblenden | kommentar abgeben
            | diskutieren | # kommentare | # kommentar | # leserkommentare | # beiträge | auf kommentar antworten
            | kommentar melden | beitrag melden | missbrauch melden | keine kommentare | noch keine kommentare
            | anmelden, um zu kommentieren | anmelden um zu kommentieren | weitere kommentare laden
            | antworten abbrechen | weitere kommentare | zu den kommentaren | zum kommentarbereich
        """,
        "fr": """
            répondre | signaler | lire les commentaires | voir les commentaires | afficher les commentaires
            | voir tous les commentaires | tous les commentaires | ajouter un commentaire | laisser un commentaire
            | poster un commentaire | écrire un commentaire | signaler un abus | signaler ce commentaire
            | signaler ce contenu | # commentaires | # commentaire | # réactions | # réaction | # contributions
            | aucun commentaire | pas de commentaires | annuler la réponse | se connecter pour commenter
            | connectez-vous pour commenter | soyez le premier à commenter | masquer les commentaires | vos commentaires
            | aller aux commentaires | accéder aux commentaires
        """,
        "es": """
            responder | denunciar | ver comentarios | ver todos los comentarios | todos los comentarios
            | mostrar comentarios | ocultar comentarios | leer comentarios | enviar comentario | publicar comentario
            | deja un comentario | dejar un comentario | escribe un comentario | escribir comentario
            | agregar comentario | añadir comentario | agregar un comentario | # comentarios | # comentario
            | sin comentarios | no hay comentarios | reportar | reportar comentario | reportar abuso
            | denunciar comentario | citar | cancelar respuesta | cancelar la respuesta | inicia sesión para comentar
            | iniciar sesión para comentar | sé el primero en comentar | normas de participación | comentarios cerrados
            | cargar más comentarios | ver más comentarios | ir a los comentarios | ir a comentarios
        """,
        "pt": """
            ver comentários | ver todos os comentários | todos os comentários | mostrar comentários
            | ocultar comentários | ler comentários | enviar comentário | publicar comentário | deixe um comentário
            | deixe seu comentário | escreva um comentário | adicionar comentário | adicionar um comentário
            | # comentários | # comentário | sem comentários | nenhum comentário | denunciar comentário
            | denunciar abuso | reportar abuso | citar | cancelar resposta | faça login para comentar
            | seja o primeiro a comentar | carregar mais comentários | ir para os comentários
        """,
        "it": """
            rispondi | segnala | commenta l'articolo | commenta la notizia | leggi i commenti | vedi commenti
            | vedi tutti i commenti | tutti i commenti | mostra commenti | nascondi commenti | aggiungi commento
            | aggiungi un commento | scrivi un commento | lascia un commento | invia commento | # commenti | # commento
            | nessun commento | segnala abuso | segnala un abuso | segnala commento | annulla risposta
            | accedi per commentare | commenti disabilitati | vai ai commenti
        """,
        "ca": """
            respon | respondre | denuncia | veure comentaris | mostra comentaris | # comentaris | # comentari
            | deixa un comentari | sense comentaris
        """,
        "gl": "responder | # comentarios",
        "eu": "iruzkindu | erantzun | # iruzkin | iruzkinak (#)",
        "nl": """
            beantwoorden | reageren | reageer op dit artikel | bekijk reacties | alle reacties | toon reacties
            | plaats reactie | plaats een reactie | geef een reactie | # reacties | # reactie | geen reacties
            | rapporteer | rapporteren | meld misbruik | melden | log in om te reageren | annuleer reactie
            | reactie annuleren | citeer
        """,
        "af": "antwoord | # kommentare | # kommentaar",
        "sv": """
            svara | kommentera artikeln | visa kommentarer | läs kommentarer | skriv en kommentar | skriv kommentar
            | anmäl | anmäl kommentar | rapportera | # kommentarer | # kommentar | inga kommentarer | avbryt svar
            | logga in för att kommentera
        """,
        "no": """
            kommenter saken | vis kommentarer | skriv kommentar | legg inn kommentar | svar | rapporter
            | rapporter kommentar | # kommentarer | # kommentar | ingen kommentarer | avbryt svar
        """,
        "da": """
            vis kommentarer | se kommentarer | skriv kommentar | skriv en kommentar | tilføj kommentar | svar
            | rapporter | anmeld | anmeld kommentar | # kommentarer | # kommentar | ingen kommentarer | annuller svar
        """,
        "fi": """
            näytä kommentit | lue kommentit | kirjoita kommentti | lisää kommentti | vastaa | ilmoita asiaton viesti
            | ilmoita asiattomasta viestistä | ilmianna | # kommenttia | # kommentti | kommentit (#) | kommentteja: #
            | ei kommentteja | peruuta vastaus
        """,
        "is": "skrifa athugasemd | svara | tilkynna | # athugasemdir | # ummæli",
        "et": """
            lisa kommentaar | vasta | teata ebasobivast | # kommentaari | # kommentaar | kommentaarid (#)
            | kommentaare: #
        """,
        "lv": "pievienot komentāru | atbildēt | ziņot | # komentāri | # komentārs | # komentāru | skatīt komentārus",
        "lt": """
            rašyti komentarą | atsakyti | pranešti | # komentarai | # komentarų | # komentaras | rodyti komentarus
            | komentarų nėra
        """,
        "pl": """
            odpowiedz | zgłoś | komentuj | skomentuj artykuł | dodaj komentarz | napisz komentarz | zobacz komentarze
            | pokaż komentarze | wszystkie komentarze | zobacz wszystkie komentarze | # komentarzy | # komentarze
            | # komentarz | liczba komentarzy: # | brak komentarzy | cytuj | zgłoś naruszenie | zgłoś do moderacji
            | zgłoś nadużycie | zgłoś komentarz | anuluj odpowiedź | odpowiedz na komentarz
            | zaloguj się, aby dodać komentarz | zaloguj się, aby skomentować | zaloguj się aby komentować
            | pokaż więcej komentarzy | oceń komentarz | # opinii | # opinie | # opinia
        """,
        "cs": """
            komentovat | přidat komentář | napsat komentář | zobrazit komentáře | zobrazit diskusi | zobrazit diskuzi
            | vstoupit do diskuse | vstoupit do diskuze | odpovědět | reagovat | nahlásit | nahlásit příspěvek
            | # komentářů | # komentáře | # komentář | diskuse: # | # příspěvků | # příspěvky | # příspěvek
            | žádné komentáře
        """,
        "sk": """
            komentovať | pridať komentár | pridať príspevok | zobraziť komentáre | zobraziť diskusiu
            | vstúpiť do diskusie | odpovedať | reagovať | nahlásiť | # komentárov | # komentáre | # komentár
            | diskusia: # | # príspevkov
        """,
        "hu": """
            hozzászólás | szólj hozzá | szóljon hozzá | válasz | válaszolok | jelentés | # hozzászólás | # komment
            | hozzászólások: # | kommentek: # | nincs hozzászólás | új hozzászólás
        """,
        "ro": """
            adaugă comentariu | adaugă un comentariu | scrie un comentariu | lasă un comentariu | vezi comentariile
            | vezi toate comentariile | răspunde | raportează | raportează abuz | # comentarii | # comentariu
            | niciun comentariu | nu există comentarii | anulează răspunsul
        """,
        "bg": """
            коментар | добави коментар | напиши коментар | виж коментарите | всички коментари | отговори | отговор
            | цитирай | докладвай | сигнализирай | # коментара | # коментар | # коментари | няма коментари
            | влез, за да коментираш
        """,
        "mk": "остави коментар | одговори | # коментари | # коментар",
        "sr": """
            ostavi komentar | ostavite komentar | pošalji komentar | пошаљи коментар | остави коментар
            | prikaži komentare | pogledaj komentare | svi komentari | odgovori | одговори | prijavi | prijavi komentar
            | # komentara | # komentar | # komentari | # коментара | # коментар | коментари: # | nema komentara
        """,
        "hr": """
            ostavi komentar | odgovori | prijavi | prijavi komentar | prikaži komentare | # komentara | # komentar
            | # komentari | nema komentara
        """,
        "bs": "# komentara | komentari (#)",
        "sl": "odgovori | prijavi | prikaži komentarje | dodaj komentar | # komentarjev | # komentarji | # komentar",
        "sq": "lini një koment | përgjigju | # komente | # koment",
        "el": """
            απάντηση | προσθήκη σχολίου | προσθέστε σχόλιο | δείτε τα σχόλια | όλα τα σχόλια | απάντησε | απαντήστε
            | αναφορά | αναφορά σχολίου | # σχόλια | # σχόλιο | δεν υπάρχουν σχόλια | κανένα σχόλιο | ακύρωση απάντησης
        """,
        "tr": """
            yorum yap | yorum yaz | yorum ekle | yorumları gör | yorumları göster | tüm yorumlar | tüm yorumları gör
            | yorum gönder | gönder yorumu | yanıtla | cevapla | cevap ver | cevap yaz | şikayet et | bildir | # yorum
            | yorumlar (#) | # yorum yapıldı | henüz yorum yapılmamış | ilk yorumu siz yapın
            | yorum yapmak için giriş yapın | yorum yapmak için giriş yapmalısınız
        """,
        "az": "şərh yaz | cavabla | # şərh | şərhlər: #",
        "kk": "пікір қалдыру | жауап беру | # пікір | пікірлер: #",
        "uz": "izoh qoldirish | изоҳ қолдириш | javob berish | # izoh | izohlar: #",
        "ru": """
            ответить | пожаловаться | оставить комментарий | ответить на комментарий | написать комментарий
            | добавить комментарий | все комментарии | показать комментарии | скрыть комментарии | читать комментарии
            | посмотреть комментарии | # комментариев | # комментария | # комментарий | комментарии: #
            | показать все комментарии | показать # комментариев | еще комментарии | нет комментариев | комментариев нет
            | комментариев пока нет | комментарии закрыты | комментарии отключены | войти и комментировать
            | войдите, чтобы оставить комментарий | войдите, чтобы ответить | войдите, чтобы комментировать
            | авторизуйтесь, чтобы оставить комментарий | зарегистрируйтесь или войдите, чтобы оставить комментарий
            | чтобы оставить комментарий, войдите или зарегистрируйтесь
            | чтобы оставить комментарий, необходимо авторизоваться | чтобы оставить комментарий, авторизуйтесь
            | будьте первым | будьте первым, кто оставит комментарий | правила комментирования | ваше имя
            | ваш комментарий | отменить ответ | цитировать | пожаловаться на комментарий
        """,
        "uk": """
            відповісти | відповісти на коментар | поскаржитися | поскаржитись | прокоментувати | додати коментар
            | залишити коментар | написати коментар | показати коментарі | приховати коментарі | усі коментарі
            | всі коментарі | # коментарів | # коментарі | # коментар | немає коментарів | коментарів немає
            | увійдіть, щоб залишити коментар | щоб залишити коментар, увійдіть
            | щоб залишити коментар, увійдіть або зареєструйтесь | правила коментування | скасувати відповідь
            | ваше ім'я | ваш коментар
        """,
        "be": "адказаць | пакінуць каментар | # каментароў | # каментары",
        "ka": "პასუხი | # კომენტარი | კომენტარები: #",
        "hy": "պատասխանել | # մեկնաբանություն | մեկնաբանություններ (#)",
        "mn": "сэтгэгдэл бичих | хариулах | # сэтгэгдэл",
        "ar": """
            أضف تعليقا | أضف تعليق | أضف تعليقك | أضف تعليقاً | إضافة تعليق | اترك تعليقا | اترك تعليقاً | اترك تعليق
            | اكتب تعليقك | عرض التعليقات | جميع التعليقات | أضف رد | إبلاغ | أبلغ | تبليغ | # تعليقات | # تعليق
            | # تعليقا | التعليقات: # | عدد التعليقات: # | لا توجد تعليقات | لا تعليقات | إلغاء الرد
            | سجل الدخول للتعليق
        """,
        "fa": """
            نظر شما | ارسال نظر | ثبت نظر | پاسخ | پاسخ دادن | گزارش | # نظر | نظرات: # | # دیدگاه | # کامنت
            | بدون نظر | بدون دیدگاه | تعداد نظرات: # | در انتظار بررسی: # | غیر قابل انتشار: # | انتشار یافته: #
        """,
        "he": """
            תגובה | הוסף תגובה | הוספת תגובה | כתוב תגובה | לכל התגובות | הצג תגובות | דווח | דיווח | השב | # תגובות
            | אין תגובות | ביטול תגובה
        """,
        "ur": "تبصرہ کریں | جواب دیں | رپورٹ | # تبصرے | # تبصرہ",
        "hi": """
            टिप्पणी करें | कमेंट करें | जवाब दें | रिप्लाई | रिपोर्ट | शिकायत करें | # टिप्पणियां | # टिप्पणी | # कमेंट | # कमेंट्स
            | सभी टिप्पणियां देखें | सभी कमेंट्स देखें
        """,
        "bn": "মন্তব্য করুন | মন্তব্য লিখুন | জবাব দিন | উত্তর দিন | রিপোর্ট | # মন্তব্য | # টি মন্তব্য | সব মন্তব্য",
        "mr": "प्रतिक्रिया द्या | उत्तर द्या | # प्रतिक्रिया | # कमेंट",
        "gu": "કોમેન્ટ કરો | # ટિપ્પણીઓ | # કોમેન્ટ",
        "ta": "பதில் | பதிலளி | # கருத்துகள் | # கருத்து",
        "te": "సమాధానం | # కామెంట్లు | # వ్యాఖ్యలు",
        "ml": "മറുപടി | # അഭിപ്രായങ്ങൾ",
        "si": "# අදහස්",
        "ne": "प्रतिक्रिया दिनुहोस् | जवाफ | # प्रतिक्रिया | # कमेन्ट",
        "id": """
            tulis komentar | kirim komentar | beri komentar | lihat komentar | lihat semua komentar | balas | laporkan
            | # komentar | belum ada komentar | tidak ada komentar | tampilkan komentar | batalkan balasan
            | login untuk berkomentar
        """,
        "ms": "balas | # komen | # ulasan | tiada komen",
        "vi": """
            bình luận | gửi bình luận | viết bình luận | xem bình luận | trả lời | báo cáo | báo vi phạm | # bình luận
            | # ý kiến | chưa có bình luận | thích (#) | xem thêm bình luận | hủy trả lời
        """,
        "tl": "mga komento | sagutin | # komento | # na komento",
        "th": "ตอบกลับ | ตอบ | แจ้งลบ | รายงาน | # ความคิดเห็น | # ความเห็น | ความคิดเห็นที่ #",
        "zh": """
            回复 | 举报 | 发布评论 | 提交评论 | 查看更多评论 | 最热评论 | 回覆 | 回应 | 回應 | 檢舉 | 举报该评论
            | # 条评论 | # 条 | # 條評論 | # 則評論 | # 則留言 | # 评论 | # 个评论 | # 回复 | 評論(#) | 评论数: #
            | 留言(#) | 共 # 条评论 | 已有 # 条评论 | # 人评论 | # 人参与 | # 人跟帖 | # 人参与 # 评论 | 取消回复
            | 登录后发表评论 | 请登录后发表评论 | 登录 后发表评论 | 文明上网，理性发言 | 匿名发表
            | # 人参与 # 条评论打印转发
        """,
        "ja": """
            返信 | コメントを投稿する | コメントをする | すべてのコメントを見る | # コメント | # 件のコメント
            | コメント # 件 | コメント数： # | 返信する | 報告する | 通報 | 違反報告 | 返信をキャンセル
            | コメントはありません
        """,
        "ko": """
            댓글 쓰기 | 댓글 작성 | 댓글달기 | 댓글 보기 | 댓글보기 | 댓글 더보기 | 댓글 닫기 | 댓글 등록 | 댓글 정렬
            | 전체 댓글 | 댓글 # | 댓글 # 개 | # 개의 댓글 | # 개 댓글 | 답글 | 답글 쓰기 | 답글쓰기 | 답글 달기
            | 답글 # | 신고 | 신고하기 | 댓글 신고 | 의견 # | 추천순 | 공감순 | 과거순 | 등록순 | 답글 작성
            | 답글 취소하기 | 내 댓글 모음 | 계정을 선택하시면 로그인·계정인증을 통해 댓글을 남기실 수 있습니다
        """,
        "sw": "jibu | # maoni",
        "mt": "# kummenti | wieġeb",
        "cy": "ateb | # sylw | # sylwadau",
        "ga": "# trácht",
    },
    Label.MEDIA_PLAYER: {
        "en": """
            play | pause | play video | play audio | mute | unmute | fullscreen | full screen | volume | video player
            | current time | duration | loaded | stream type | seek to live | watch | watch video | watch now | listen
            | listen now | listen to this article | listen to article | replay video | now playing | 0:00 | 00:00 | 1x
            | 1.2x | 1.25x | 1.5x | 1.75x | 2x | 0.5x | 0.75x | play/pause
            | your browser does not support the audio element | your browser does not support the video tag
            | your browser doesn't support html5 audio | close | this is a modal window
            | beginning of dialog window. escape will cancel and close the window | end of dialog window | captions off
            | chapters | descriptions off | subtitles off | playback rate | remaining time | listen to this story
            | listen to the article | listen to story | listen to podcast | listen to audio | play this video | play now
            | play again | skip back | skip forward | next up | autoplay | auto play | enable autoplay
            | picture-in-picture | picture in picture | enter fullscreen | exit fullscreen | open in full screen
            | media playback is unsupported on your device | media playback is not supported on this device
            | watch live | watch on youtube | watch the video | video unavailable | loading video | loading player
            | unmute video | captions | subtitles | # seconds of # | read aloud | text to speech | close video
            | close modal | close modal window | video player is loading | video loading | audio player is loading
        """,
        "de": """
            artikel anhören | vorlesen | anhören | artikel vorlesen | vorlesen lassen | video starten | video ansehen
            | video abspielen | jetzt anhören | jetzt ansehen | abspielen | pausieren | wiedergabe | stumm | ton an
            | ton aus | vollbild | lautstärke | audio abspielen
        """,
        "fr": """
            écouter | écouter l'article | écouter cet article | écoutez | lire la vidéo | voir la vidéo
            | regarder la vidéo | lecture audio | plein écran | muet | couper le son | activer le son | vidéo
        """,
        "es": """
            escuchar | reproducir | pausa | pausar | escuchar artículo | escuchar noticia | escuchar nota
            | escuchar la nota | ver video | ver vídeo | ver el video | ver el vídeo | mira el video | video | vídeo
            | en vivo | en directo | pantalla completa | silenciar | activar sonido | volumen
        """,
        "pt": """
            ouvir | reproduzir | pausar | ouvir artigo | ouvir notícia | ouvir o artigo | ouça | ouça a matéria
            | ver vídeo | veja o vídeo | assistir | assistir ao vídeo | vídeo | áudio | ao vivo | ecrã inteiro
            | tela cheia | silenciar | ativar som
        """,
        "it": """
            ascolta | riproduci | riproduci video | pausa | ascolta l'articolo | ascolta articolo | guarda il video
            | guarda video | vedi video | schermo intero | audio | video | in diretta | ingrandisci
        """,
        "ca": "escolta | reprodueix | mira el vídeo | vídeo | veure vídeo",
        "nl": """
            luister | afspelen | speel af | video afspelen | bekijk video | bekijk de video | luister naar dit artikel
            | beluister artikel | pauzeren | volledig scherm | geluid aan | geluid uit
        """,
        "sv": """
            lyssna | spela upp | pausa | lyssna på artikeln | lyssna på artikel | se klippet | spela video | helskärm
            | ljud av | ljud på
        """,
        "no": """
            lytt | spill av | lytt til saken | lytt til artikkelen | se video | se videoen | fullskjerm | lyd av
            | lyd på
        """,
        "da": """
            afspil | afspil video | lyt | lyt til artiklen | hør artiklen | se video | se videoen | fuld skærm
            | lyd fra | lyd til
        """,
        "fi": """
            toista | toista video | kuuntele | kuuntele juttu | kuuntele artikkeli | katso video | koko näyttö
            | mykistä
        """,
        "et": "kuula | kuula artiklit | vaata videot",
        "lv": "klausīties | klausies | skatīties | atskaņot | skatīties video",
        "lt": "klausyti | klausytis | paleisti | žiūrėti video",
        "pl": """
            odtwórz | odsłuchaj | posłuchaj | słuchaj | odtwórz wideo | odtwórz film | obejrzyj wideo | zobacz wideo
            | wideo | wyłącz dźwięk | włącz dźwięk | pełny ekran
        """,
        "cs": """
            přehrát | přehrát video | přehrát audio | poslechnout | poslechnout článek | video | audio | spustit video
        """,
        "sk": "prehrať | prehrať video | vypočuť | vypočuť článok | počúvať",
        "hu": "lejátszás | videó lejátszása | meghallgatom | hallgatás | videó",
        "ro": "ascultă | ascultă articolul | redă | redă video | vezi video | video | audio",
        "bg": "слушай | слушайте | гледай | пусни видеото | пауза | видео | аудио | чуй статията",
        "sr": "slušaj | pusti video | video | слушај | видео",
        "hr": "poslušaj | slušaj | pokreni video | video",
        "el": "ακούστε | ακούστε το άρθρο | αναπαραγωγή | δείτε το βίντεο | παρακολουθήστε | βίντεο",
        "tr": """
            dinle | haberi dinle | oynat | duraklat | videoyu izle | video oynat | canlı yayın | sesi aç | sesi kapat
            | tam ekran | a+ a
        """,
        "ru": """
            слушать | слушать новость | слушать статью | прослушать | послушать | прослушать статью
            | прослушать новость | озвучить | смотреть видео | воспроизвести | воспроизвести видео | пауза
            | включить звук | выключить звук | во весь экран | на весь экран | громкость | скорость | качество | аудио
            | видео | прямой эфир | полноэкранный режим
        """,
        "uk": """
            слухати | прослухати | слухати новину | слухати статтю | дивитися відео | відтворити | пауза | гучність
            | на весь екран | увімкнути звук | аудіо | відео
        """,
        "ar": """
            استمع | استمع للمقال | استمع إلى المقال | تشغيل | تشغيل الفيديو | إيقاف مؤقت | شاهد الفيديو | فيديو
            | كتم الصوت | ملء الشاشة | بث مباشر
        """,
        "fa": "پخش | پخش ویدئو | گوش کنید | ویدئو | ویدیو",
        "he": "האזן | האזינו | האזנה | וידאו",
        "ur": "سنیں | ویڈیو دیکھیں | ویڈیو | آڈیو",
        "hi": "सुनें | वीडियो देखें | देखें वीडियो | चलाएं | खबर सुनें | ऑडियो | लाइव टीवी",
        "bn": "শুনুন | দেখুন | ভিডিও দেখুন | ভিডিও | অডিও",
        "id": "dengarkan | dengarkan artikel | tonton video | layar penuh",
        "ms": "main video",
        "vi": "nghe | xem video | nghe bài viết | nghe đọc bài | tạm dừng | phóng to",
        "th": "เล่น | เล่นวิดีโอ | ฟัง | ดูวิดีโอ | หยุด | วิดีโอ",
        "zh": """
            播放视频 | 播放影片 | 全屏 | 全螢幕 | 收听 | 收聽 | 听新闻 | 聽新聞 | 听文章 | 朗读 | 朗讀 | 观看视频
            | 觀看影片 | 视频 | 影片 | 直播 | 大字 | 小字
        """,
        "ja": """
            再生 | 再生する | 一時停止 | 動画を見る | 動画を再生 | 記事を聴く | 音声で聴く | 動画 | ミュート | 全画面
        """,
        "ko": """
            재생하기 | 일시정지 | 음소거 | 전체화면 | 영상 보기 | 동영상 재생 | 음성으로 듣기 | 기사 듣기 | 본문 듣기
            | 가장 작게 | 가장 크게 | 가장작게 | 가장크게 | 가나다라마바사 | 다크모드
        """,
    },
    Label.NEWSLETTER: {
        "en": """
            skip past newsletter promotion | after newsletter promotion | skip newsletter promotion
            | skip newsletter sign-up | skip newsletter signup
        """,
    },
    Label.PAYWALL: {
        "en": """
            you have # free articles left this month | you have # free article left this month
            | you have # free articles left | you have # free articles remaining
            | you have # free articles remaining this month | # free articles left | # free articles remaining
            | # free articles left this month | this is your last free article
            | this is your last free article this month | you have reached your limit of free articles
        """,
    },
    Label.NAVIGATION: {
        "en": """
            story continues on next page | continued on next page | continues on next page | next page
            | show key events only | show all updates | please turn on javascript to use this feature | skip to content | skip to main content | jump to content | jump to navigation | skip to article
            | main menu | search | search for | close menu | open menu | toggle navigation | navigation | site map
            | site index | back to top | to top | top | go to top | prev | log in | log out | sign in | signin | sign up
            | sign out | register | my account | account | subscribe | contact | contact us | about | about us
            | advertise | advertise with us | help | faq | faqs | careers | jobs | archives | archive | feedback
            | subscriptions | view all | see all | show more | load more | read more | view more | see more | page up
            | rss | rss feed | rss feeds | back | back to home | back to homepage | back to main page | back to list
            | back to the front page | back to the home page | back to the homepage
            | back to news | back to article | return to top | return to homepage | scroll to top | jump to top
            | top of page | page top | previous page | previous article | next article | previous post | next post
            | previous story | next story | previous slide | next slide | all news | all articles | all stories
            | all authors | all sections | more news | more articles | more stories | show all | show less | read less
            | see less | view less | load more articles | load more stories | more details | continue reading
            | read full article | read full story | read the full story | read the full article | read article
            | read story | close this | search icon | search site | search this site | search the site | main page
            | front page | home page | news archive | site search | mobile version | desktop version | full version
            | full site | our team | editorial team | editorial board members | newsletters sign up | sign in / register
            | log in / register | login / register | log in / sign up | login/register | forgot password
            | forgot password? | forgot your password? | remember me | e-mail address | email address | change language
            | select language | contact the editor | contact the newsroom | contact the author | write to us
            | for advertisers | media kit | rss-feed | webmaster | privacy settings | site rules | skip to
            | skip to footer | skip to search | skip to navigation | page # | page # of # | next | previous | previous #
            | next # | subscribe to rss | bottom of page | expand all | no items found
            | load newer posts | load older posts | load new entries | load more entries | show older entries
            | older posts | newer posts | older updates | newer updates | older entries | newer entries
            | load more updates | show more updates | show older updates | only important entries
        """,
        "de": """
            nächste seite | auf einer seite lesen | zum inhalt springen | zum inhalt | startseite | suche | suchen
            | abmelden | registrieren | abo | abonnieren | über uns | mehr anzeigen | nach oben | zurück | weiter | menü
            | menü öffnen | menü schließen | hauptmenü | navigation überspringen | zur navigation springen
            | zum hauptinhalt springen | zum hauptinhalt | zum inhalt wechseln | direkt zum inhalt | springe zum inhalt
            | zur suche | zur startseite | zurück zur startseite | zurück zur übersicht | zurück nach oben
            | zum seitenanfang | seitenanfang | home | login | einloggen | ausloggen | logout | anmelden / registrieren
            | anmelden | jetzt anmelden | jetzt registrieren | passwort vergessen | passwort vergessen?
            | angemeldet bleiben | mein konto | mediadaten | stellenangebote | sitemap | rss-feeds | e-paper | epaper
            | zeitungsarchiv | leserservice | aboservice | abo-shop | mehr | mehr lesen | mehr erfahren | mehr laden
            | mehr zeigen | mehr dazu | weitere laden | weitere anzeigen | weitere artikel | weitere artikel laden
            | weitere meldungen | weiterlesen | artikel lesen | zum artikel | zum video | alle anzeigen | alle artikel
            | alle nachrichten | alle themen | alle ressorts | alles anzeigen | alle meldungen | einblenden | ausblenden
            | aufklappen | zuklappen | nächster artikel | vorheriger artikel | vorherige seite | seite # | seite # von #
            | desktop-version | mobile version | mobile ansicht | zurück zur liste | jetzt bestellen
            | neue einträge laden | weitere einträge laden | mehr einträge laden | ältere einträge laden
            | ältere einträge anzeigen | weitere einträge anzeigen | neuere einträge | ältere einträge
            | alle einträge | nur wichtige einträge | ältere beiträge | neuere beiträge | ältere beiträge anzeigen
            | neue beiträge laden
        """,
        "fr": """
            page suivante | accueil | rechercher | recherche | connexion | se connecter | s'abonner | abonnez-vous
            | contacts | mentions légales | plan du site | retour en haut | menu principal | ouvrir le menu
            | fermer le menu | aller au contenu | aller au contenu principal | aller à la navigation | aller au menu
            | aller à la recherche | passer au contenu | retour à l'accueil | retour à la page d'accueil
            | retour en haut de page | haut de page | revenir en haut | retour à la liste | lancer la recherche
            | s'identifier | identifiez-vous | se déconnecter | déconnexion | s'inscrire | créer un compte | mon compte
            | mot de passe oublié | mot de passe oublié ? | se souvenir de moi | nous contacter | contactez-nous
            | contacter la rédaction | qui sommes-nous | qui sommes-nous ? | à propos | la rédaction | annonceurs
            | devenir annonceur | lire la suite | lire l'article | lire l'article complet | lire plus | en savoir plus
            | en savoir | voir plus | voir plus d'articles | voir tout | voir tous | voir toutes les actualités
            | afficher plus | afficher la suite | charger plus | plus d'articles | plus d'infos | toute l'actualité
            | toutes les actualités | tous les articles | article suivant | article précédent | page précédente | page #
            | page # sur # | le journal | abonnements | je m'abonne | s'abonner à partir de # € | version mobile
            | version complète
            | anciens messages | messages plus anciens | voir les messages plus anciens
            | charger les messages précédents
        """,
        "es": """
            página siguiente | inicio | portada | buscar | iniciar sesión | suscríbete | suscribirse | contacto
            | quiénes somos | menú | abrir menú | cerrar menú | menú principal | ir al contenido
            | ir al contenido principal | saltar al contenido | saltar al contenido principal
            | pasar al contenido principal | saltar a contenido | ir a la portada | ir a inicio | página principal
            | página de inicio | volver arriba | volver al inicio | volver a la portada | ir arriba | buscador
            | búsqueda | buscar en | mi cuenta | mi perfil | cerrar sesión | registrarse | regístrate | registrate
            | registrarme | regístrese | crear cuenta | iniciar sesión / registrarse | inicia sesión | inicie sesión
            | ¿olvidaste tu contraseña? | ¿olvidó su contraseña? | olvidé mi contraseña | recordarme | contacta
            | contáctanos | contáctenos | contactanos | contactar | contactos | quienes somos | sobre nosotros
            | acerca de | acerca de nosotros | staff | anúnciate | anuncie aquí | anuncia con nosotros | tarifas
            | trabaja con nosotros | hemeroteca | mapa del sitio | mapa web | mapa del sitio web | preguntas frecuentes
            | suscripciones | suscribirme | suscribite | suscripción | edición impresa | edición digital
            | versión impresa | ver más | ver todo | ver todos | ver todas | ver todas las noticias | ver más noticias
            | mostrar más | cargar más | cargar más noticias | leer más | lee más | leer noticia | leer nota
            | leer artículo | leer nota completa | leer noticia completa | leer artículo completo | seguir leyendo
            | continuar leyendo | continúa leyendo | sigue leyendo | saber más | conoce más | más información | más info
            | más noticias | más artículos | todas las noticias | todas las notas | todas las secciones
            | artículo siguiente | artículo anterior | noticia siguiente | noticia anterior | página anterior | página #
            | página # de # | versión móvil | versión escritorio
            | cargar más entradas | cargar entradas anteriores | ver entradas anteriores
        """,
        "pt": """
            início | pesquisar | entrar | assine | contato | quem somos | menu | abrir menu | fechar menu
            | menu principal | ir para o conteúdo | ir para conteúdo | ir para o conteúdo principal
            | pular para o conteúdo | pular para o conteúdo principal | saltar para o conteúdo | ir para o menu
            | ir para a busca | página inicial | página principal | voltar ao topo | voltar para o topo
            | voltar ao início | voltar à página inicial | ir para o topo | busca | buscar | pesquisa | fazer login
            | faça login | faça seu login | login | logar | iniciar sessão | terminar sessão | registar | registe-se
            | registar-se | cadastrar | cadastre-se | criar conta | minha conta | entrar / cadastrar | esqueceu a senha?
            | esqueci minha senha | esqueceu sua senha? | esqueceu-se da password? | lembrar-me | fale conosco
            | fale connosco | contactos | contacte-nos | entre em contato | contatos | sobre nós | quem somos nós
            | expediente | ficha técnica | anuncie | anuncie aqui | anuncie conosco | trabalhe conosco
            | central do assinante | assinaturas | assinar | assine já | subscrever | mapa do site | ver mais | ver tudo
            | ver todos | ver todas | ver todas as notícias | ver mais notícias | veja mais | veja todas | mostrar mais
            | carregar mais | carregar mais notícias | leia mais | ler mais | ler artigo | ler notícia | ler tudo
            | leia a matéria completa | leia na íntegra | continue lendo | continuar lendo | continuar a ler
            | continue a ler | saiba mais | saber mais | mais informações | mais notícias | mais artigos
            | todas as notícias | todas as editorias | todos os artigos | próxima página | página anterior
            | página seguinte | notícia anterior | próxima notícia | página # | página # de # | versão mobile
            | versão desktop | edição impressa | edição digital
        """,
        "it": """
            pagina successiva | cerca | accedi | abbonati | contatti | chi siamo | menu | menù | apri menu
            | chiudi menu | vai al contenuto | vai al contenuto principale | salta al contenuto
            | salta al contenuto principale | vai al menu | home page | homepage | pagina iniziale | prima pagina
            | torna su | torna alla home | torna indietro | torna in alto | torna all'inizio | vai su | ricerca
            | cerca nel sito | accedi / registrati | login | logout | registrati | registrazione | crea account
            | il mio account | il mio profilo | password dimenticata? | hai dimenticato la password? | ricordami
            | contattaci | scrivici | la redazione | lavora con noi | mappa del sito | abbonamenti | abbonamento
            | edizione digitale | edicola digitale | leggi tutto | leggi di più | leggi l'articolo
            | leggi l'articolo completo | leggi articolo | continua a leggere | continua la lettura | scopri di più
            | mostra altro | mostra tutti | mostra di più | carica altri | carica altro | vedi altro | vedi tutti
            | vedi tutte | vedi tutto | visualizza tutti | tutte le notizie | tutte le news | tutti gli articoli
            | altre notizie | altri articoli | articolo successivo | articolo precedente | pagina precedente | pagina #
            | pagina # di # | versione desktop | versione mobile
            | carica altri post | post precedenti | carica altri aggiornamenti
        """,
        "ca": """
            inici | portada | cerca | cercar | cercador | menú | inicia sessió | iniciar sessió | registra't
            | registre | contacte | contacta | contacta'ns | qui som | sobre nosaltres | redacció | hemeroteca
            | subscripció | subscriu-te | subscriu-t'hi | torna a dalt | vés al contingut | ves al contingut
            | salta al contingut | llegeix més | llegir més | continua llegint | segueix llegint | veure més | veure tot
            | mostra'n més | carrega'n més | totes les notícies
        """,
        "gl": """
            inicio | portada | buscar | contacto | quen somos | ler máis | ver máis | ver todo | ir ao contido
            | iniciar sesión
        """,
        "eu": """
            bilatu | bilaketa | menua | saioa hasi | hasi saioa | erregistratu | kontaktua | harremanetarako
            | nor gara | guri buruz | irakurri gehiago | gehiago ikusi | ikusi gehiago | ikusi guztiak | joan edukira
            | eduki nagusira joan | harpidetu
        """,
        "nl": """
            volgende pagina | zoeken | inloggen | abonneren | over ons | menu | menu openen | menu sluiten
            | naar de inhoud | naar inhoud | ga naar de inhoud | ga naar inhoud | ga naar hoofdinhoud
            | direct naar inhoud | spring naar inhoud | spring naar de inhoud | overslaan en naar de inhoud gaan
            | naar boven | terug naar boven | terug naar home | terug naar overzicht | voorpagina | startpagina | zoek
            | zoeken naar | aanmelden | afmelden | uitloggen | registreren | registreer | account aanmaken
            | mijn account | wachtwoord vergeten | wachtwoord vergeten? | neem contact op | contacteer ons | adverteren
            | werken bij | vacatures | colofon | klantenservice | veelgestelde vragen | abonnementen | abonneer
            | word abonnee | digitale krant | lees meer | lees verder | lees artikel | lees het artikel | bekijk alle
            | bekijk alles | bekijk meer | toon meer | toon alles | laad meer | meer laden | meer nieuws | al het nieuws
            | alle artikelen | alle berichten | alle onderwerpen | volgend artikel | vorig artikel | vorige pagina
            | pagina # | pagina # van #
            | oudere berichten | nieuwere berichten | meer berichten laden | oudere updates
        """,
        "af": "tuisblad | soek | teken in | registreer | kontak ons | oor ons | lees meer | sien alles | terug na bo",
        "sv": """
            sök | logga in | kontakta oss | om oss | till startsidan | startsida | startsidan | meny | öppna meny
            | stäng meny | sök på | sök efter | hoppa till innehåll | hoppa till innehållet | hoppa till huvudinnehåll
            | gå till innehåll | gå direkt till innehållet | till toppen | tillbaka till toppen | till sidans topp
            | logga ut | skapa konto | bli medlem | registrera | registrera dig | mitt konto | glömt lösenord
            | glömt lösenordet? | kontakt | kontakta redaktionen | om tidningen | annonsera | kundservice | kundtjänst
            | prenumerera | prenumeration | e-tidning | etidning | nästa sida | föregående sida | läs mer | läs vidare
            | läs hela | läs hela artikeln | läs artikeln | visa mer | visa fler | visa alla | visa alla artiklar
            | ladda fler | ladda mer | se alla | se mer | fler artiklar | fler nyheter | alla nyheter | alla artiklar
            | alla ämnen | sida # | sida # av #
            | äldre inlägg | nyare inlägg | visa äldre inlägg | ladda fler inlägg
        """,
        "no": """
            søk | logg inn | forside | forsiden | til forsiden | meny | åpne meny | lukk meny | søk etter
            | hopp til innhold | hopp til innholdet | hopp til hovedinnhold | gå til innhold | gå til hovedinnhold
            | til toppen | tilbake til toppen | tilbake til forsiden | logg ut | opprett konto | min side
            | glemt passord | glemt passord? | kontakt | kontakt oss | kontakt redaksjonen | om oss | om avisen
            | annonsere | annonsér | kundeservice | kundesenter | abonner | bli abonnent | e-avis | eavis | neste side
            | forrige side | les mer | les videre | les hele saken | les saken | les artikkelen | vis mer | vis flere
            | vis alle | last flere | last inn flere | se alle | se mer | flere saker | alle saker | alle nyheter
            | alle artikler | side # | side # av #
        """,
        "da": """
            søg | log ind | forside | forsiden | til forsiden | menu | åbn menu | luk menu | søg efter
            | spring til indhold | gå til indhold | gå til hovedindhold | spring til hovedindhold | til toppen
            | tilbage til toppen | tilbage til forsiden | log ud | opret bruger | opret profil | min konto | min profil
            | glemt adgangskode | glemt adgangskode? | kontakt | kontakt os | om os | om avisen | annoncering | annoncér
            | kundeservice | bliv abonnent | køb abonnement | e-avis | eavis | næste side | forrige side | læs mere
            | læs videre | læs hele artiklen | læs artiklen | vis mere | vis flere | vis alle | hent flere
            | indlæs flere | se alle | se mere | flere nyheder | flere artikler | alle nyheder | alle artikler | side #
            | side # af #
        """,
        "fi": """
            haku | kirjaudu | etusivu | etusivulle | avaa valikko | sulje valikko | hae sivustolta | hae
            | siirry sisältöön | siirry suoraan sisältöön | hyppää sisältöön | takaisin ylös | takaisin alkuun
            | takaisin etusivulle | sivun alkuun | kirjaudu sisään | kirjaudu ulos | rekisteröidy | luo tunnus
            | omat tiedot | unohditko salasanasi? | yhteystiedot | ota yhteyttä | ota yhteyttä toimitukseen
            | tietoa meistä | mediatiedot | mainostajille | asiakaspalvelu | tilaa | tilaa lehti | tilaukset
            | näköislehti | seuraava sivu | edellinen sivu | lue lisää | lue koko juttu | lue koko artikkeli | lue juttu
            | lue artikkeli | näytä lisää | näytä kaikki | lataa lisää | katso kaikki | kaikki uutiset
            | kaikki artikkelit | kaikki jutut | sivu #
        """,
        "is": """
            forsíða | leit | leita | valmynd | innskráning | skrá inn | skrá sig | hafa samband | hafðu samband
            | um okkur | lesa meira | sjá meira | sjá allt | skoða allt | áskrift
        """,
        "et": """
            esileht | avaleht | otsi | otsing | menüü | ava menüü | sulge menüü | logi sisse | sisene | logi välja
            | registreeru | unustasid parooli? | kontakt | kontaktid | tellimine | telli | telli leht | tagasi üles
            | liigu edasi põhisisu juurde | loe edasi | loe lähemalt | loe rohkem | loe veel | vaata kõiki
            | näita rohkem | näita kõiki | lae veel | kõik uudised
        """,
        "lv": """
            sākumlapa | meklēt | meklēšana | izvēlne | ienākt | pieslēgties | ielogoties | reģistrēties
            | aizmirsi paroli? | kontakti | par mums | reklāma portālā | abonēt | abonēšana | uz augšu | lasīt vairāk
            | lasīt tālāk | lasīt visu | lasi vairāk | lasīt rakstu | rādīt vairāk | skatīt visus | skatīt visas
            | skatīt vairāk | ielādēt vairāk | visas ziņas | visi raksti
        """,
        "lt": """
            pagrindinis | titulinis | pradinis puslapis | paieška | ieškoti | meniu | prisijungti | prisijungimas
            | atsijungti | registruotis | registracija | pamiršote slaptažodį? | kontaktai | apie mus | reklama portale
            | prenumerata | prenumeruoti | į viršų | atgal į viršų | skaityti daugiau | skaityti toliau
            | skaityti plačiau | skaityti straipsnį | rodyti daugiau | žiūrėti visus | žiūrėti daugiau | visos naujienos
            | visi straipsniai | kitas puslapis
        """,
        "pl": """
            szukaj | zaloguj | zaloguj się | zarejestruj się | strona główna | o nas | szukaj w serwisie | wyszukaj
            | wyszukiwarka | menu | menu główne | wyloguj | wyloguj się | logowanie | rejestracja | rejestruj
            | zarejestruj | zaloguj / zarejestruj | załóż konto | moje konto | zapomniałem hasła | nie pamiętasz hasła?
            | zapomniałeś hasła? | przypomnij hasło | zapamiętaj mnie | kontakt | kontakt z redakcją
            | reklama w serwisie | reklama u nas | mapa strony | mapa serwisu | mapa witryny | strona główna serwisu
            | do góry | na górę | wróć na górę | przejdź do góry | powrót do góry | wróć na stronę główną
            | powrót do strony głównej | przejdź do treści | przejdź do głównej treści | przejdź do menu
            | przejdź do wyszukiwarki | czytaj więcej | czytaj dalej | czytaj całość | czytaj artykuł
            | czytaj cały artykuł | przeczytaj całość | zobacz więcej | zobacz wszystkie | pokaż więcej
            | pokaż wszystkie | załaduj więcej | wszystkie wiadomości | wszystkie artykuły | więcej wiadomości
            | więcej artykułów | następna strona | poprzednia strona | następny artykuł | poprzedni artykuł | strona #
            | strona # z # | zamknij menu | prenumerata | prenumeruj | subskrybuj | e-wydanie | wersja mobilna
            | pełna wersja | wersja pełna | dla reklamodawców | dodaj ogłoszenie | ustaw jako startową | kanały rss
            | nie masz konta? | nie masz jeszcze konta?
            | starsze wpisy | nowsze wpisy | załaduj więcej wpisów
        """,
        "cs": """
            úvodní stránka | hlavní stránka | domovská stránka | hledat | hledání | vyhledávání | vyhledat | menu
            | přihlásit | přihlásit se | přihlášení | odhlásit | odhlásit se | registrace | registrovat
            | zaregistrovat se | zapomenuté heslo | zapomněli jste heslo? | kontakt | kontakty | o nás | reklama na webu
            | předplatné | mapa stránek | mapa webu | zpět nahoru | zpět na úvod | zpět na hlavní stránku
            | přeskočit na obsah | přejít k obsahu | přejít na obsah | více zde | číst více | číst dál | číst dále
            | celý článek | zobrazit více | zobrazit vše | načíst další | další články | všechny zprávy | všechny články
            | další strana | předchozí strana | zavřít menu | mobilní verze
        """,
        "sk": """
            hlavná stránka | úvodná stránka | hľadať | vyhľadávanie | vyhľadať | menu | prihlásiť | prihlásiť sa
            | prihlásenie | odhlásiť | odhlásiť sa | registrácia | registrovať sa | zabudnuté heslo | zabudli ste heslo?
            | kontakt | kontakty | o nás | predplatné | mapa stránok | späť hore | prejsť na obsah | preskočiť na obsah
            | čítať viac | čítať ďalej | celý článok | zobraziť viac | zobraziť všetko | zobraziť všetky
            | načítať ďalšie | ďalšie články | všetky správy | všetky články | ďalšia strana
        """,
        "hu": """
            kezdőlap | főoldal | címlap | keresés | keres | menü | bejelentkezés | belépés | kijelentkezés | kilépés
            | regisztráció | elfelejtett jelszó | elfelejtette jelszavát? | kapcsolat | impresszum | rólunk
            | médiaajánlat | hirdetési lehetőségek | oldaltérkép | vissza a tetejére | vissza az elejére | lap tetejére
            | ugrás a tartalomhoz | ugrás a tartalomra | tovább olvasom | olvasd tovább | tovább a cikkre
            | mutass többet | összes hír | összes cikk | minden hír | következő oldal | előző oldal | előfizetés
            | előfizetek | mobil verzió | bezárás
        """,
        "ro": """
            acasă | acasa | prima pagină | prima pagina | pagina principală | căutare | meniu | autentificare
            | intră în cont | conectare | login / înregistrare | înregistrare | cont nou | deconectare
            | ai uitat parola? | contactează-ne | despre noi | publicitate pe site | harta site | harta site-ului
            | sari la conținut | salt la conținut | înapoi sus | înapoi la început | citește mai mult
            | citește tot articolul | citește tot | citește articolul | citește mai departe | vezi mai mult
            | vezi mai multe | vezi tot | vezi toate | vezi toate știrile | afișează mai mult | încarcă mai multe
            | toate știrile | toate articolele | pagina următoare | pagina anterioară | abonamente | abonează-te
            | abonare | versiune mobil
        """,
        "bg": """
            начална страница | търсене | търси | меню | вход | регистрация | вход / регистрация | забравена парола
            | забравена парола? | контакти | контакт | за нас | за реклама | карта на сайта | към съдържанието
            | към началото | обратно към началото | следваща страница | предишна страница | още новини | още | виж още
            | виж всички | виж повече | вижте повече | вижте всички | прочети | прочети още | прочетете повече
            | прочети повече | покажи още | зареди още | всички новини | всички статии | абонамент | абонирай се
            | мобилна версия
        """,
        "mk": """
            најава | регистрација | пребарај | барај | контакт | за нас | импресум | архива | повеќе | прочитај повеќе
            | погледни повеќе | види повеќе | сите вести
        """,
        "sr": """
            početna | naslovna | насловна | pretraga | претрага | pretraži | traži | meni | мени | prijava
            | prijavi se | пријава | пријави се | registracija | регистрација | odjava | zaboravljena lozinka? | kontakt
            | контакт | o nama | о нама | impresum | импресум | oglašavanje | архива | mapa sajta | na vrh | на врх
            | povratak na vrh | opširnije | опширније | saznaj više | saznajte više | pročitaj više | pročitajte više
            | прочитај више | vidi još | vidi sve | prikaži još | prikaži više | učitaj još | pogledaj sve
            | pogledajte sve | све вести | sve vesti | sledeća strana | prethodna strana | ћирилица | latinica
            | ćirilica | латиница | pretplata | претплата
        """,
        "hr": """
            naslovnica | naslovna | početna | tražilica | traži | pretraži | pretraživanje | izbornik | prijava
            | prijavi se | registracija | registriraj se | odjava | zaboravljena lozinka? | kontakt | o nama | impressum
            | oglašavanje | na vrh | povratak na vrh | saznaj više | saznajte više | pročitaj više | opširnije
            | prikaži još | prikaži više | učitaj još | vidi sve | pogledaj sve | sve vijesti | sljedeća stranica
            | prethodna stranica | pretplata
        """,
        "bs": """
            naslovnica | početna | pretraga | prijavi se | registruj se | o nama | kontakt | impressum | pročitaj više
        """,
        "sl": """
            prva stran | naslovnica | iskanje | išči | meni | prijava | registracija | odjava | pozabljeno geslo?
            | kontakt | o nas | oglaševanje | kolofon | na vrh | nazaj na vrh | preberi več | preberite več
            | prikaži več | naloži več | vse novice | vsi članki | naročnina | naročilo
        """,
        "sq": """
            ballina | faqja kryesore | kryefaqja | kërko | kërkim | hyr | regjistrohu | kontakt | kontakti
            | na kontaktoni | rreth nesh | redaksia | impresum | më shumë | lexo më shumë | lexo më tepër
            | shiko më shumë | shiko të gjitha | të gjitha | të gjitha lajmet | paraardhëse
        """,
        "el": """
            αναζήτηση | σύνδεση | είσοδος | εγγραφή | αρχική | αρχική σελίδα | πρωτοσέλιδο | αναζήτησε | μενού
            | σύνδεση / εγγραφή | αποσύνδεση | ξεχάσατε τον κωδικό | επικοινωνία | επικοινωνήστε μαζί μας
            | σχετικά με εμάς | ποιοι είμαστε | διαφήμιση στο site | διαφημιστείτε | χάρτης | χάρτης ιστοσελίδας
            | μετάβαση στο περιεχόμενο | μετάβαση στο κύριο περιεχόμενο | πίσω στην κορυφή | επιστροφή στην κορυφή
            | διαβάστε περισσότερα | διαβάστε τη συνέχεια | διαβάστε το άρθρο | δείτε όλα | δείτε περισσότερα
            | δείτε όλες τις ειδήσεις | εμφάνιση περισσότερων | φόρτωση περισσότερων | όλες οι ειδήσεις | όλα τα νέα
            | όλα τα άρθρα | επόμενη σελίδα | προηγούμενη σελίδα | συνδρομή | συνδρομές | ροή ειδήσεων | newsroom
        """,
        "tr": """
            ara | üye ol | ana sayfa | iletişim | künye | anasayfa | arama yap | menü | menüyü aç | menüyü kapat
            | giriş yap | üye girişi | çıkış yap | kayıt ol | üyelik | şifremi unuttum | şifremi unuttum? | beni hatırla
            | bize ulaşın | hakkımızda | reklam ver | reklam verin | site haritası | sitene ekle | yayın ilkeleri
            | içeriğe geç | içeriğe atla | ana içeriğe geç | yukarı çık | başa dön | geri dön | ana sayfaya dön
            | devamını oku | devamını gör | haberin devamı için tıklayınız | detaylı bilgi | daha fazla | daha fazlası
            | daha fazla göster | daha fazla yükle | tümünü gör | tümünü göster | tüm haberler | tüm yazarlar
            | tüm yazıları | sonraki sayfa | önceki sayfa | sonraki haber | önceki haber | sayfa # | abone ol | e-gazete
            | mobil uygulama | masaüstü görünüm | rss servisi
        """,
        "az": """
            ana səhifə | əsas səhifə | axtar | axtarış | əlaqə | haqqımızda | bütün xəbərlər | daha çox | ətraflı
            | ətraflı oxu | davamı | arxiv | giriş | qeydiyyat
        """,
        "kk": """
            басты бет | басты | іздеу | кіру | тіркелу | байланыс | біз туралы | барлық жаңалықтар | толығырақ
            | көбірек | мұрағат | жаңалықтар
        """,
        "uz": """
            bosh sahifa | бош саҳифа | qidirish | қидириш | kirish | кириш | ro'yxatdan o'tish | aloqa | алоқа
            | biz haqimizda | биз ҳақимизда | barcha yangiliklar | барча янгиликлар | batafsil | батафсил | ko'proq
            | yana | arxiv | yangiliklar | янгиликлар
        """,
        "ru": """
            следующая страница | поиск | войти | главная | контакты | о проекте | на главную | перейти к содержанию
            | перейти к содержимому | перейти к основному содержанию | перейти к основному контенту
            | перейти к навигации | перейти к поиску | меню | главное меню | открыть меню | закрыть меню
            | поиск по сайту | войти на сайт | вход на сайт | личный кабинет | зарегистрироваться
            | войти / зарегистрироваться | вход/регистрация | вход / регистрация | забыли пароль? | восстановить пароль
            | запомнить меня | подписаться | отписаться | обратная связь | написать нам | написать в редакцию
            | связаться с нами | реклама на сайте | рекламодателям | размещение рекламы | редакционная политика
            | о редакции | о газете | о сайте | об издании | о компании | о нас | карта сайта | архив новостей
            | архив номеров | к началу страницы | в начало | в начало страницы | назад к списку | вернуться назад
            | подробнее | читать далее | читать дальше | читать полностью | читать статью | показать ещё | показать еще
            | показать больше | показать все | загрузить ещё | загрузить еще | посмотреть все | смотреть все
            | все новости | все статьи | все материалы | все публикации | все разделы | все рубрики | все темы
            | предыдущая | следующая | предыдущая страница | предыдущая статья | следующая статья | предыдущая новость
            | следующая новость | мобильная версия | полная версия | версия для слабовидящих
            | версия сайта для слабовидящих | сделать стартовой | сделать стартовой страницей | страница #
            | главная страница | на главную страницу | новости rss | rss-лента | старая версия сайта
            | отправить сообщение | перейти на главную | все консультанты (#) | загрузка
        """,
        "uk": """
            головна | на головну | головна сторінка | новини | пошук | увійти | реєстрація | зареєструватися
            | увійти / зареєструватися | забули пароль? | контакти | про нас | про проєкт | про проект | про редакцію
            | редакційна політика | зворотний зв'язок | написати нам | написати в редакцію | реклама на сайті
            | рекламодавцям | вакансії | архів новин | карта сайту | меню | закрити меню | відкрити меню
            | перейти до вмісту | перейти до змісту | перейти до основного вмісту | на початок | детальніше | докладніше
            | читати | читати далі | читати повністю | показати ще | показати більше | показати всі | завантажити ще
            | більше новин | всі новини | усі новини | всі статті | всі матеріали | дивитися всі | попередня | наступна
            | попередня сторінка | наступна сторінка | попередня новина | наступна новина | мобільна версія
            | повна версія | підписка | підписатися
        """,
        "be": """
            галоўная | на галоўную | навіны | пошук | увайсці | рэгістрацыя | кантакты | пра нас | рэдакцыя
            | чытаць далей | чытаць цалкам | падрабязней | паказаць яшчэ | усе навіны | мабільная версія
        """,
        "ka": """
            მთავარი | მთავარი გვერდი | ძებნა | ძიება | შესვლა | რეგისტრაცია | კონტაქტი | ჩვენ შესახებ | ჩვენს შესახებ
            | სიახლეები | ყველა სიახლე | მეტი | ვრცლად | სრულად | წაიკითხე მეტი | არქივი
        """,
        "hy": """
            գլխավոր | գլխավոր էջ | որոնում | որոնել | մուտք | գրանցում | կապ | կապ մեզ հետ | մեր մասին | լուրեր
            | բոլոր լուրերը | ավելին | կարդալ ավելին | արխիվ | հետադարձ կապ
        """,
        "mn": """
            нүүр | нүүр хуудас | хайх | хайлт | нэвтрэх | бүртгүүлэх | холбоо барих | бидний тухай | дэлгэрэнгүй
            | дэлгэрэнгүй унших | цааш унших | бүх мэдээ | бүгдийг үзэх
        """,
        "ar": """
            بحث | الرئيسية | تسجيل الدخول | الصفحة الرئيسية | الرئيسيه | البحث | ابحث في الموقع | القائمة
            | القائمة الرئيسية | تسجيل دخول | سجل الدخول | تسجيل الخروج | تسجيل جديد | إنشاء حساب | التسجيل | حسابي
            | نسيت كلمة المرور | نسيت كلمة المرور؟ | هل نسيت كلمة المرور؟ | كلمة المرور | تذكرني | اتصل بنا | اتصلوا بنا
            | للاتصال بنا | تواصل معنا | راسلنا | من نحن | عن الموقع | عن الجريدة | عن الصحيفة | هيئة التحرير
            | أسرة التحرير | فريق العمل | أعلن معنا | اعلن معنا | للإعلان معنا | لإعلاناتكم | خريطة الموقع
            | انتقل إلى المحتوى | تخطي إلى المحتوى | انتقل إلى المحتوى الرئيسي | تجاوز إلى المحتوى الرئيسي
            | التجاوز إلى المحتوى الرئيسي | اذهب إلى المحتوى | إلى الأعلى | العودة إلى الأعلى | زر الذهاب إلى الأعلى
            | أعلى الصفحة | الى الاعلى | العودة للرئيسية | للمزيد | اقرأ المزيد | إقرأ المزيد | قراءة المزيد
            | أكمل القراءة | إكمال القراءة | تابع القراءة | عرض المزيد | عرض الكل | مشاهدة الكل | مشاهدة المزيد
            | شاهد المزيد | حمل المزيد | تحميل المزيد | كل الأخبار | جميع الأخبار | جميع المقالات | الصفحة التالية
            | الصفحة السابقة | الخبر التالي | الخبر السابق | المقال التالي | المقال السابق | صفحة # | صفحة # من #
            | اشترك | الاشتراكات | اشتراك | اشترك الآن | الوضع المظلم | تغيير اللغة | خدمة rss
        """,
        "fa": """
            صفحه اصلی | صفحه نخست | جستجو | جست‌وجو | جست و جو | منو | ورود | ثبت نام | ثبت‌نام | ورود / ثبت نام | عضویت
            | رمز عبور را فراموش کرده‌اید؟ | تماس با ما | ارتباط با ما | درباره ما | درباره‌ما | تبلیغات در سایت
            | نقشه سایت | پیوندها | بازگشت به بالا | برگشت به بالا | ادامه مطلب | ادامه خبر | مشاهده بیشتر | نمایش بیشتر
            | مشاهده همه | همه اخبار | همه خبرها | صفحه بعد | صفحه قبل | اشتراک | پرش به محتوا | رفتن به محتوا
        """,
        "ps": "کور | کورپاڼه | لټون | اړیکه | زموږ په اړه | نور",
        "he": """
            ראשי | דף הבית | עמוד הבית | לדף הבית | חזרה לדף הבית | חיפוש | חפש | תפריט | כניסה | התחבר | התחברות
            | התחברו | הרשמה | הירשם | התנתק | שכחת סיסמה? | שכחתי סיסמה | צור קשר | צרו קשר | אודותינו | מי אנחנו
            | פרסמו אצלנו | פרסם אצלנו | פרסום באתר | מפת אתר | מפת האתר | דילוג לתוכן | דלג לתוכן | דלג לתוכן העיקרי
            | עבור לתוכן | חזרה למעלה | קרא עוד | קראו עוד | לקריאה נוספת | להמשך קריאה | לכתבה המלאה | לכתבה | הצג עוד
            | טען עוד | לכל הכתבות | לכל הידיעות | כל הכתבות | העמוד הבא | העמוד הקודם | מינוי | רכישת מינוי | נגישות
            | הצהרת נגישות
        """,
        "ur": """
            مواد پر جائیں | صفحہ اول | ہوم | ہوم پیج | سرورق | تلاش کریں | لاگ ان | لاگ ان کریں | رجسٹر | رابطہ
            | رابطہ کریں | ہم سے رابطہ | ہمارے بارے میں | مزید پڑھیں | مزید دیکھیں | مزید خبریں | تمام خبریں | سب دیکھیں
            | آرکائیو
        """,
        "hi": """
            होम | मुख्य पृष्ठ | मुखपृष्ठ | होम पेज | खोजें | खोज | सर्च | मेन्यू | लॉगिन | लॉग इन | लॉग आउट | लॉग इन करें | साइन इन
            | साइन अप | रजिस्टर | पासवर्ड भूल गए? | संपर्क | संपर्क करें | हमसे संपर्क करें | हमारे बारे में | विज्ञापन दें | साइटमैप | ई-पेपर
            | ईपेपर | और देखें | और पढ़ें | पूरा पढ़ें | पूरी खबर पढ़ें | विस्तार से पढ़ें | अधिक पढ़ें | सभी देखें | सब देखें | अधिक देखें | और लोड करें
            | सभी खबरें | ऊपर जाएं | बंद करें | सब्सक्राइब | सब्सक्राइब करें | सदस्यता लें
        """,
        "bn": """
            প্রচ্ছদ | হোম | মূলপাতা | প্রথম পাতা | সার্চ | খুঁজুন | অনুসন্ধান | মেনু | লগইন | লগ ইন | লগ ইন করুন | লগআউট | সাইন ইন
            | নিবন্ধন | যোগাযোগ | যোগাযোগ করুন | আমাদের সম্পর্কে | আমাদের কথা | বিজ্ঞাপন দিন | আর্কাইভ | ই-পেপার | আরও পড়ুন
            | আরো পড়ুন | আরও দেখুন | বিস্তারিত পড়ুন | সব খবর | সব দেখুন | সকল খবর | বন্ধ করুন | ফিরে যান
        """,
        "mr": """
            मुख्यपृष्ठ | होम | मुखपृष्ठ | शोधा | लॉगिन | संपर्क | आमच्याबद्दल | आमच्याविषयी | आणखी | आणखी वाचा | अधिक वाचा
            | सविस्तर वाचा | वाचा सविस्तर | सर्व पहा | सर्व बातम्या | ई-पेपर
        """,
        "gu": """
            હોમ | મુખ્ય પૃષ્ઠ | શોધો | લોગિન | સંપર્ક | સંપર્ક કરો | અમારા વિશે | વધુ | વધુ વાંચો | વધુ જુઓ | બધા જુઓ | આગળ વાંચો
            | ઈ-પેપર
        """,
        "pa": "ਹੋਮ | ਮੁੱਖ ਪੰਨਾ | ਖੋਜ | ਸੰਪਰਕ | ਸੰਪਰਕ ਕਰੋ | ਸਾਡੇ ਬਾਰੇ | ਹੋਰ ਪੜ੍ਹੋ | ਹੋਰ | ਪੂਰੀ ਖ਼ਬਰ ਪੜ੍ਹੋ",
        "ta": """
            முகப்பு | முதல் பக்கம் | தேடு | தேடல் | தேட | உள்நுழை | உள்நுழைய | பதிவு செய்க | தொடர்பு | தொடர்புக்கு | தொடர்பு கொள்ள
            | எங்களைப் பற்றி | மேலும் | மேலும் படிக்க | மேலும் வாசிக்க | மேலும் காண்க | அனைத்தையும் காண்க | அனைத்தும் | அடுத்து | முந்தைய
            | இ-பேப்பர்
        """,
        "te": """
            హోం | హోమ్ | శోధన | వెతకండి | లాగిన్ | సంప్రదించండి | మా గురించి | మరిన్ని | మరింత చదవండి | ఇంకా చదవండి | పూర్తిగా చదవండి
            | అన్నీ చూడండి | ఈ-పేపర్
        """,
        "kn": """
            ಮುಖಪುಟ | ಹೋಮ್ | ಹುಡುಕಿ | ಹುಡುಕು | ಲಾಗಿನ್ | ಸಂಪರ್ಕಿಸಿ | ನಮ್ಮ ಬಗ್ಗೆ | ಇನ್ನಷ್ಟು | ಮತ್ತಷ್ಟು ಓದಿ | ಇನ್ನಷ್ಟು ಓದಿ | ಎಲ್ಲವನ್ನೂ ನೋಡಿ
            | ಇ-ಪೇಪರ್
        """,
        "ml": """
            ഹോം | തിരയുക | തിരയൂ | ലോഗിൻ | ബന്ധപ്പെടുക | ഞങ്ങളെക്കുറിച്ച് | ഞങ്ങളെ കുറിച്ച് | കൂടുതൽ | കൂടുതൽ വായിക്കുക | കൂടുതൽ കാണുക
            | എല്ലാം കാണുക | ഇ-പേപ്പർ
        """,
        "si": "මුල් පිටුව | සොයන්න | අප අමතන්න | අප ගැන | තවත් | තවත් කියවන්න | වැඩි විස්තර",
        "ne": """
            गृहपृष्ठ | होमपेज | खोज्नुहोस् | खोजी | सम्पर्क | हाम्रो बारेमा | हाम्राे टिम | थप पढ्नुहोस् | सबै | सबै हेर्नुहोस् | युनिकोड
            | इ-पेपर
        """,
        "id": """
            beranda | halaman utama | halaman depan | pencarian | masuk / daftar | lupa password? | lupa kata sandi?
            | kontak | kontak kami | hubungi kami | tentang kami | redaksi | info iklan | pasang iklan | peta situs
            | lewati ke konten | langsung ke konten | loncat ke konten | kembali ke atas | ke atas | kembali ke beranda
            | baca selengkapnya | baca lebih lanjut | baca lagi | lihat semua | lihat selengkapnya | lihat lainnya
            | muat lebih banyak | muat lainnya | tampilkan lebih banyak | tampilkan semua | semua berita
            | halaman selanjutnya | halaman berikutnya | halaman sebelumnya | halaman: # | halaman # dari # | langganan
            | berlangganan | e-paper | lihat semua halaman
        """,
        "ms": """
            laman utama | muka depan | carian | log masuk | log keluar | daftar masuk | hubungi kami | tentang kami
            | mengenai kami | iklan bersama kami | langgan | baca lagi | baca selanjutnya | lihat semua | lihat lagi
            | muat lagi | arkib | e-akhbar
        """,
        "vi": """
            trang chủ | trang nhất | về trang chủ | tìm kiếm | đăng nhập | đăng xuất | đăng ký | đăng ký / đăng nhập
            | đăng nhập / đăng ký | quên mật khẩu | quên mật khẩu? | liên hệ | liên hệ quảng cáo | giới thiệu
            | về chúng tôi | tòa soạn | toà soạn | đường dây nóng | sơ đồ site | đặt báo | tuyển dụng
            | chuyển đến nội dung | bỏ qua nội dung | lên đầu trang | về đầu trang | trở về | xem thêm | xem tiếp
            | xem tất cả | đọc tiếp | đọc thêm | xem chi tiết | tải thêm | tiếp theo | trang sau | trang trước
            | báo giấy | đọc báo in
        """,
        "tl": """
            hanapin | maghanap | mag-log in | makipag-ugnayan | tungkol sa amin | magbasa pa | higit pa
            | tingnan lahat
        """,
        "th": """
            หน้าแรก | หน้าหลัก | ค้นหา | เมนู | เข้าสู่ระบบ | ออกจากระบบ | สมัครสมาชิก | ลงทะเบียน | ลืมรหัสผ่าน | ลืมรหัสผ่าน?
            | ติดต่อเรา | เกี่ยวกับเรา | ติดต่อโฆษณา | ลงโฆษณา | ร่วมงานกับเรา | แผนผังเว็บไซต์ | ข้ามไปยังเนื้อหา | ข้ามไปยังเนื้อหาหลัก
            | กลับขึ้นด้านบน | ขึ้นบน | กลับหน้าแรก | ย้อนกลับ | กลับ | เพิ่มเติม | อ่านต่อ | อ่านเพิ่มเติม | อ่านทั้งหมด | ดูทั้งหมด | ดูเพิ่มเติม
            | ดูข่าวทั้งหมด | โหลดเพิ่มเติม | แสดงเพิ่มเติม | ข่าวทั้งหมด | ทั้งหมด | ถัดไป | ก่อนหน้า | หน้าถัดไป | หน้าก่อนหน้า | ปิด
            | ข่าวย้อนหลัง
        """,
        "lo": "ໜ້າຫຼັກ | ຄົ້ນຫາ | ຕິດຕໍ່ພວກເຮົາ | ກ່ຽວກັບພວກເຮົາ | ອ່ານຕໍ່ | ອ່ານເພີ່ມເຕີມ | ເບິ່ງທັງໝົດ",
        "km": "ទំព័រដើម | ស្វែងរក | ទំនាក់ទំនង | អំពីយើង | អានបន្ត | មើលទាំងអស់",
        "my": "ပင်မစာမျက်နှာ | ရှာဖွေရန် | ဆက်သွယ်ရန် | ဆက်ဖတ်ရန် | အားလုံးကြည့်ရန်",
        "zh": """
            下一页 | 下一頁 | 首页 | 登录 | 注册 | 网站地图 | 联系我们 | 返回首页 | 返回顶部 | 网站首页 | 返回首頁
            | 回首页 | 回首頁 | 首頁 | 主页 | 主頁 | 返回上一页 | 返回列表 | 返回目录 | 返回页首 | 返回頂部 | 回到顶部
            | 回到頂部 | 回顶部 | 回頁首 | 站内搜索 | 搜尋 | 搜索 | 登入 | 登录/注册 | 登录 / 注册 | 登录注册 | 註冊
            | 加入會員 | 会员登录 | 会员中心 | 會員中心 | 登出 | 忘记密码 | 忘记密码? | 忘記密碼 | 个人中心 | 联系方式
            | 聯絡我們 | 聯繫我們 | 關於我們 | 关于本站 | 关于我们 | 网站简介 | 网站介绍 | 广告服务 | 广告合作
            | 廣告刊登 | 刊登廣告 | 诚聘英才 | 人才招聘 | 加入我们 | 帮助中心 | 常见问题 | 意见反馈 | 网站導覽
            | 網站導覽 | 网站声明 | 设为首页 | 設為首頁 | 加入收藏夹 | 导航 | 選單 | 关闭窗口 | 关闭本页 | 更多 | more
            | 更多新闻 | 更多内容 | 更多文章 | 更多评论 | 查看更多 | 查看全部 | 查看详情 | 详细内容 | 阅读全文
            | 閱讀全文 | 全文 | 展开全文 | 點擊展開 | 点击展开 | 继续阅读 | 繼續閱讀 | 看更多 | 載入更多 | 加载更多
            | 點擊更多 | 阅读更多 | 閱讀更多 | 顯示更多 | 显示更多 | 所有新闻 | 上一页 | 上一頁 | 上页 | 尾页 | 末页
            | 第 # 页 | 第 # 頁 | 共 # 页 | # / # 页 | 上一篇 | 下一篇 | 上一张 | 下一张 | 手机版 | 電腦版 | 电脑版
            | 客户端 | 下载客户端 | 繁體 | 繁体 | 简体 | 繁體中文 | 简体中文 | 繁體版 | 简体版 | 订阅 | 訂閱 | 订阅rss
            | 跳至主要内容 | 跳至主要內容 | 跳到主要內容 | 跳转到主要内容 | 跳至内容 | 移至主內容 | 数字报 | 电子报
            | 报纸电子版 | 用手机随时随地看新闻
        """,
        "ja": """
            次のページ | ホーム | 検索 | ログイン | 会員登録 | トップ | お問い合わせ | トップページ | トップへ
            | トップページへ | トップに戻る | topへ戻る | topに戻る | page top | ページトップ | ページトップへ
            | ページの先頭へ | ページの先頭へ戻る | このページの先頭へ | ページ上部へ | 一覧へ戻る | 一覧に戻る | 一覧へ
            | 一覧を見る | ニュース一覧 | 記事一覧 | 記事一覧へ | メニューを開く | メニューを閉じる | 検索する
            | サイト内検索 | サイトマップ | 新規登録 | 無料登録 | 新規会員登録 | ログアウト | マイページ
            | ログイン/新規登録 | パスワードを忘れた方 | よくある質問 | よくあるご質問 | お問い合わせはこちら | 会社概要
            | 会社案内 | 運営会社 | 会社情報 | 採用情報 | 広告掲載 | 広告掲載について | 広告のお問い合わせ
            | このサイトについて | 当サイトについて | サイトについて | 新聞購読 | 購読申込 | 購読のご案内 | 電子版
            | 紙面ビューアー | 本文へ | 本文へスキップ | 本文へ移動 | コンテンツへスキップ | コンテンツに移動
            | メインコンテンツへ | メインコンテンツに移動 | 続きを読む | 続きをみる | 続きを見る | もっと見る
            | もっと読む | もっとみる | さらに表示 | さらに読み込む | さらに見る | すべて見る | すべて表示 | 全て見る
            | 詳細を見る | 詳細はこちら | 詳しくはこちら | 記事を読む | 記事全文を読む | 全文を読む | 全文表示
            | 次ページ | 前のページ | 前のページへ | 次のページへ | 次の記事 | 前の記事 | 次の記事へ | 前の記事へ
            | # ページ | pc版 | スマホ版 | 日本語
        """,
        "ko": """
            홈 | 검색 | 로그인 | 회원가입 | 홈으로 | 메인으로 | 메뉴 | 메뉴 열기 | 메뉴 닫기 | 메뉴열기 | 메뉴닫기
            | 전체메뉴 | 전체 메뉴 | 전체메뉴 닫기 | 전체메뉴 열기 | 전체메뉴보기 | 검색하기 | 검색창 열기 | 검색창 닫기
            | 기사검색 | 기사 검색 | 통합검색 | 상세검색 | 로그아웃 | 마이페이지 | 회원정보 | 아이디 찾기
            | 비밀번호 찾기 | 자동로그인 | 본문 바로가기 | 본문바로가기 | 본문으로 바로가기 | 주메뉴 바로가기
            | 메뉴 바로가기 | 바로가기 | 콘텐츠로 건너뛰기 | 맨 위로 | 맨위로 | 상단으로 | 상단으로 이동
            | 페이지 상단으로 | 페이지 맨 위로 | 뒤로가기 | 목록으로 | 목록보기 | 목록 보기 | 이전 페이지 | 다음 페이지
            | 이전기사 | 다음기사 | 이전 기사 보기 | 다음 기사 보기 | 이전기사보기 | 다음기사보기 | 더 보기 | 전체보기
            | 전체 보기 | 모두 보기 | 자세히 보기 | 자세히보기 | 기사보기 | 기사 보기 | 다른기사 보기 | 다른 기사 보기 | 기사 전체보기 | 기사 더보기
            | 원문보기 | 계속 읽기 | 더 읽기 | 회사소개 | 매체소개 | 신문사소개 | 회사 소개 | 찾아오시는 길 | 고객센터
            | 문의하기 | 광고문의 | 광고안내 | 광고 문의 | 제휴문의 | 제휴안내 | 구독신청 | 구독안내 | 신문구독
            | 정기구독 | 정기구독신청 | 지면보기 | 지면 보기 | 기사제보 | 제보하기 | 공지사항 | 사이트맵 | 패밀리사이트
            | pc버전 | pc 버전 | 모바일버전 | 모바일 버전 | rss서비스 | 인재채용
        """,
        "sw": """
            tovuti kamili | toleo kamili | inayofuata | iliyotangulia | ukurasa wa mbele | tafuta | jisajili | wasiliana nasi | kuhusu sisi | soma zaidi | tazama zote | ona zote
            | ruka hadi kwenye maudhui
        """,
        "am": "መነሻ | መነሻ ገጽ | ዋና ገጽ | ፈልግ | ያግኙን | ስለ እኛ | ተጨማሪ | ተጨማሪ ያንብቡ",
        "ha": "gida | shafin farko | bincika | tuntube mu | game da mu | karanta ƙari | ƙari",
        "zu": "ikhaya | sesha | xhumana nathi | mayelana nathi | ngathi | funda okuningi | funda kabanzi",
        "so": "bogga hore | hoyga | raadi | nala soo xiriir | nagu saabsan | akhri wax dheeraad ah",
        "mt": "paġna ewlenija | fittex | ikkuntattjana | dwarna | aqra iktar | aktar | idħol",
        "cy": "chwilio | cysylltu | cysylltu â ni | amdanom ni | darllen mwy | mewngofnodi | neidio i'r cynnwys",
        "ga": """
            cuardaigh | cuardach | teagmháil | déan teagmháil linn | fúinn | maidir linn | léigh tuilleadh
            | logáil isteach
        """,
    },
    Label.TIMESTAMP: {
        "en": """
            today | yesterday | monday | tuesday | wednesday | thursday | friday | saturday | sunday | just now
            | an hour ago | a minute ago | one hour ago | a day ago | one day ago | last week | # seconds ago
            | # second ago | # sec ago | # secs ago | # minutes ago | # minute ago | # mins ago | # min ago
            | # hours ago | # hour ago | # hrs ago | # hr ago | # days ago | # day ago | # weeks ago | # week ago
            | # months ago | # month ago | # years ago | # year ago | # hours # minutes ago | # hour # minutes ago
            | updated # hours ago | updated # minutes ago | updated # hour ago | updated # days ago
            | published # hours ago | published # minutes ago | published # days ago | posted # hours ago
            | posted # days ago | # min read | # mins read | # minute read | # minutes read | # min. read
            | # min to read | # minutes to read | read time # min | read time: # min | read time # mins
            | read time: # mins | read time: # minutes | read time # minutes | reading time # min | reading time: # min
            | reading time: # mins | reading time: # minutes | reading time # minutes | reading time: # minute
            | estimated reading time: # minutes | estimated reading time: # minute | estimated read time: # minutes
            | time to read: # min | time to read # minutes | approx. # min read | less than a minute read
            | less than # min read | # minutes reading time | # min reading time | # min listen | # min watch
            | # minute listen | # h ago | # hrs. ago | # hr. ago | # mins. ago | # min. ago | # m ago | # d ago
            | # w ago | # mo ago | # mos ago | # y ago | # yr ago | # yrs ago | # s ago | about # hours ago
            | about # minutes ago | about # hour ago | about an hour ago | updated # minute ago | updated # day ago
            | updated # weeks ago | updated # week ago | updated # months ago | updated # month ago
            | updated # years ago | updated # year ago | updated # h ago | updated # hrs ago | updated # mins ago
            | last updated # hours ago | last updated # minutes ago | last updated # days ago | published # minute ago
            | published # hour ago | published # day ago | published # weeks ago | published # week ago
            | published # months ago | published # years ago | posted # minutes ago | posted # hour ago
            | posted # day ago | posted # weeks ago | posted # week ago | posted # months ago | posted # month ago
            | posted # years ago | posted # year ago | updated: # hours ago | updated: # minutes ago
            | last updated | updated on | posted on | published on | publication date | date published | last modified
            | # minute read time | # min read time | # minutes read time | reading time
            | # h ago · # min read | # d ago · # min read | # hours ago · # min read | # days ago · # min read
        """,
        "de": """
            heute | gestern | montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonnabend | sonntag
            | gerade eben | vor # sekunden | vor # minuten | vor # minute | vor # min. | vor # stunden | vor # stunde
            | vor # std. | vor # h | vor # tagen | vor # tag | vor # wochen | vor # woche | vor # monaten | vor # monat
            | vor # jahren | vor # jahr | vor einer stunde | vor einem tag | vor einer minute
            | aktualisiert vor # stunden | aktualisiert vor # minuten | # min lesezeit | # min. lesezeit
            | # minuten lesezeit | # minute lesezeit | lesezeit # min | lesezeit: # min | lesezeit # minuten
            | lesezeit: # minuten | lesezeit: # minute | lesezeit ca. # min | lesezeit: ca. # min.
            | lesezeit: ca. # minuten | lesedauer: # min | lesedauer # min | lesedauer: # minuten
            | lesedauer: ca. # minuten | ca. # minuten lesezeit | ca. # min. lesezeit | # minuten lesen | # min. lesen
            | # min lesedauer | # min. lesedauer | vor # mo. | vor # m | vor # d | aktualisiert vor # tagen
            | aktualisiert vor # minute | aktualisiert vor # stunde | veröffentlicht vor # stunden
            | zuletzt aktualisiert | letzte aktualisierung | letzte änderung | erschienen am | veröffentlicht am
            | aktualisiert am | veröffentlichungsdatum | erscheinungsdatum | lesezeit | lesedauer
            | lesedauer ca. # minuten | lesedauer ca. # min
        """,
        "fr": """
            publié le | mis à jour le | dernière mise à jour | date de publication | temps de lecture
            | aujourd'hui | hier | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | à l'instant
            | il y a # secondes | il y a # minutes | il y a # minute | il y a # min | il y a # mn | il y a # heures
            | il y a # heure | il y a # h | il y a # jours | il y a # jour | il y a # semaines | il y a # semaine
            | il y a # mois | il y a # ans | il y a # an | il y a une heure | il y a un jour
            | mis à jour il y a # heures | publié il y a # heures | temps de lecture: # min | temps de lecture: # mn
            | temps de lecture # min | temps de lecture: # minutes | temps de lecture: # minute
            | temps de lecture # minutes | temps de lecture estimé: # min | temps de lecture estimé: # minutes
            | lecture # min | lecture: # min | lecture # minutes | durée de lecture: # min | durée de lecture: # minutes
            | lecture en # min | # min de lecture | # mn de lecture | # min. de lecture | # minutes de lecture
            | # minute de lecture | # min à lire | il y a # sem. | publié il y a # jours | publié il y a # minutes
            | mis à jour il y a # minutes | mis à jour il y a # jours
        """,
        "es": """
            publicado el | actualizado el | última actualización | fecha de publicación | tiempo de lectura
            | hoy | ayer | lunes | martes | miércoles | jueves | viernes | ahora mismo | hace instantes
            | hace unos minutos | hace una hora | hace un día | hace # segundos | hace # minutos | hace # minuto
            | hace # min | hace # horas | hace # hora | hace # hs | hace # h | hace # días | hace # día | hace # semanas
            | hace # semana | hace # meses | hace # mes | hace # años | hace # año | actualizado hace # horas
            | publicado hace # horas | # horas atrás | # días atrás | # minutos atrás | # mins de lectura
            | # min de lectura | # min. de lectura | # minutos de lectura | # minuto de lectura | # min lectura
            | # minutos lectura | # minutos para leer | lectura de # min | lectura # min | lectura: # min
            | lectura: # minutos | lectura de # minutos | tiempo de lectura: # min | tiempo de lectura # min
            | tiempo de lectura: # minutos | tiempo de lectura # minutos | tiempo de lectura: # minuto
            | tiempo de lectura estimado: # minutos | tiempo estimado de lectura: # minutos | se lee en # minutos
            | hace # d | hace # sem | actualizado hace # minutos | publicado hace # minutos | publicado hace # días
        """,
        "pt": """
            publicado em | atualizado em | última atualização | data de publicação | tempo de leitura
            | hoje | ontem | agora mesmo | segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira
            | sábado | domingo | há uma hora | há um dia | há # segundos | há # minutos | há # minuto | há # min
            | há # horas | há # hora | há # h | há # dias | há # dia | há # semanas | há # semana | há # meses
            | há # mês | há # anos | há # ano | # minutos atrás | # horas atrás | # hora atrás | # dias atrás
            | # dia atrás | # semanas atrás | # meses atrás | # anos atrás | atualizado há # horas
            | publicado há # horas | tempo de leitura: # min | tempo de leitura # min | tempo de leitura: # minutos
            | tempo de leitura: # minuto | tempo estimado de leitura: # minutos | tempo médio de leitura: # minutos
            | leitura de # min | leitura: # min | leitura: # minutos | # min de leitura | # min. de leitura
            | # minutos de leitura | # minuto de leitura | # min leitura | # min. leitura | # minutos para ler
            | leia em # minutos
        """,
        "it": """
            pubblicato il | aggiornato il | ultimo aggiornamento | data di pubblicazione | tempo di lettura
            | oggi | ieri | poco fa | un'ora fa | un giorno fa | lunedì | martedì | mercoledì | giovedì | venerdì
            | sabato | domenica | # secondi fa | # minuti fa | # minuto fa | # min fa | # ore fa | # ora fa
            | # giorni fa | # giorno fa | # settimane fa | # settimana fa | # mesi fa | # mese fa | # anni fa
            | # anno fa | aggiornato # ore fa | pubblicato # ore fa | tempo di lettura: # min | tempo di lettura # min
            | tempo di lettura: # minuti | tempo di lettura # minuti | tempo di lettura: # minuto
            | tempo di lettura stimato: # minuti | lettura # min | lettura: # min | lettura in # min | # min di lettura
            | # min. di lettura | # minuti di lettura | # minuto di lettura | # min lettura | # minuti per leggere
        """,
        "ca": """
            avui | ahir | ara mateix | dilluns | dimarts | dimecres | dijous | divendres | dissabte | diumenge
            | fa # minuts | fa # minut | fa # hores | fa # hora | fa # dies | fa # dia | fa # setmanes | fa # mesos
            | fa # anys | temps de lectura: # min | temps de lectura # min | temps de lectura: # minuts
            | # min de lectura | # minuts de lectura
        """,
        "gl": """
            hoxe | onte | hai # minutos | hai # horas | hai # hora | hai # días | tempo de lectura: # min
            | # min de lectura
        """,
        "eu": """
            gaur | atzo | duela # minutu | duela # ordu | duela # egun | orain dela # minutu | orain dela # ordu
            | irakurtzeko denbora: # min
        """,
        "nl": """
            gepubliceerd op | laatst bijgewerkt | leestijd
            | vandaag | gisteren | zojuist | zonet | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag
            | zondag | # seconden geleden | # minuten geleden | # minuut geleden | # min geleden | # min. geleden
            | # uur geleden | # uren geleden | # u geleden | # dagen geleden | # dag geleden | # weken geleden
            | # week geleden | # maanden geleden | # maand geleden | # jaar geleden | een uur geleden | leestijd # min
            | leestijd: # min | leestijd # minuten | leestijd: # minuten | leestijd: # minuut | # min leestijd
            | # min. leestijd | # minuten leestijd | # minuut leestijd | # min lezen | # min. lezen | # minuten lezen
            | # minuten leeswerk
        """,
        "af": "vandag | gister | # minute gelede | # uur gelede | # ure gelede | # dae gelede | # min lees",
        "sv": """
            idag | i dag | igår | i går | måndag | tisdag | onsdag | torsdag | fredag | lördag | söndag
            | # sekunder sedan | # minuter sedan | # minut sedan | # min sedan | # timmar sedan | # timme sedan
            | # tim sedan | # dagar sedan | # dag sedan | # veckor sedan | # månader sedan | # år sedan
            | för # minuter sedan | för # min sedan | för # timmar sedan | för # timme sedan | för # dagar sedan
            | lästid # min | lästid: # min | lästid # minuter | lästid: # minuter | lästid ca # min | lästid: ca # min
            | # min läsning | # min lästid | # minuter läsning | # minuters läsning | # min att läsa
        """,
        "no": """
            i dag | i går | nå nettopp | akkurat nå | mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag
            | # sekunder siden | # minutter siden | # minutt siden | # min siden | # timer siden | # time siden
            | # dager siden | # dag siden | # uker siden | # måneder siden | # år siden | for # minutter siden
            | for # min siden | for # timer siden | for # time siden | for # dager siden | lesetid # min
            | lesetid: # min | lesetid: # minutter | lesetid # minutter | # min lesetid | # minutter lesetid
            | # min lesning
        """,
        "da": """
            i dag | i går | lige nu | mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag
            | # sekunder siden | # minutter siden | # minut siden | # min siden | # min. siden | # timer siden
            | # time siden | # dage siden | # dag siden | # uger siden | # måneder siden | # år siden
            | for # minutter siden | for # min. siden | for # timer siden | for # dage siden | læsetid: # min
            | læsetid # min | læsetid: # minutter | # min. læsetid | # min læsetid | # minutters læsning
            | # min. læsning
        """,
        "fi": """
            tänään | eilen | juuri nyt | äsken | maanantai | tiistai | keskiviikko | torstai | perjantai | lauantai
            | sunnuntai | # sekuntia sitten | # minuuttia sitten | # minuutti sitten | # min sitten | # tuntia sitten
            | # tunti sitten | # h sitten | # päivää sitten | # päivä sitten | # viikkoa sitten | # kuukautta sitten
            | # vuotta sitten | lukuaika # min | lukuaika: # min | lukuaika: # minuuttia | lukuaika noin # min
            | # min lukuaika | # minuutin lukuaika | # min lukemista | lukuaika alle minuutin
        """,
        "is": """
            í dag | í gær | mánudagur | þriðjudagur | miðvikudagur | fimmtudagur | föstudagur | laugardagur
            | sunnudagur | fyrir # mínútum | fyrir # mín | fyrir # klukkustundum | fyrir # klst | fyrir # dögum
            | lestími # mín | # mín lestur
        """,
        "et": """
            täna | eile | esmaspäev | teisipäev | kolmapäev | neljapäev | reede | laupäev | pühapäev
            | # minutit tagasi | # min tagasi | # tundi tagasi | # h tagasi | # päeva tagasi | # tund tagasi
            | lugemisaeg # min | lugemisaeg: # min | lugemise aeg # min | # min lugemist
        """,
        "lv": """
            šodien | vakar | tikko | pirmdiena | otrdiena | trešdiena | ceturtdiena | piektdiena | sestdiena
            | svētdiena | pirms # minūtēm | pirms # min | pirms # stundām | pirms # stundas | pirms # h | pirms # dienām
            | lasīšanas laiks: # min | lasīšanas ilgums: # min | # min lasīšanai | # min lasāmviela
        """,
        "lt": """
            šiandien | vakar | ką tik | pirmadienis | antradienis | trečiadienis | ketvirtadienis | penktadienis
            | šeštadienis | sekmadienis | prieš # minutes | prieš # minučių | prieš # min | prieš # valandas
            | prieš # valandų | prieš # val. | prieš # h | prieš # dienas | prieš # dienų | prieš # d.
            | skaitymo laikas: # min | skaitymo trukmė: # min | # min. skaitymo | # min skaitymo
        """,
        "pl": """
            data publikacji | ostatnia aktualizacja | czas czytania
            | dzisiaj | dziś | wczoraj | przed chwilą | poniedziałek | wtorek | środa | czwartek | piątek | sobota
            | niedziela | godzinę temu | # sekund temu | # minut temu | # minuty temu | # minutę temu | # min temu
            | # min. temu | # godzin temu | # godziny temu | # godzinę temu | # godz. temu | # godz temu | # h temu
            | # dni temu | # dzień temu | # tygodnie temu | # tydzień temu | # miesięcy temu | # miesiące temu
            | # miesiąc temu | # lat temu | # lata temu | # rok temu | czas czytania: # min | czas czytania # min
            | czas czytania: # minut | czas czytania: # minuty | czas czytania: ok. # min
            | ten tekst przeczytasz w # minut | ten tekst przeczytasz w # minuty
            | ten tekst przeczytasz w mniej niż minutę | przeczytasz w # min | przeczytasz w # minut
            | przeczytasz w # minuty | # min czytania | # min. czytania | # minut czytania | # minuty czytania
            | # minuta czytania
        """,
        "cs": """
            dnes | včera | právě teď | pondělí | úterý | středa | čtvrtek | pátek | sobota | neděle | před hodinou
            | před # minutami | před # min | před # hodinami | před # hodinou | před # h | před # dny | před # dnem
            | před # týdny | před # měsíci | před # lety | doba čtení: # min | doba čtení # min | doba čtení: # minut
            | doba čtení: # minuty | čas čtení: # min | čas čtení: # minut | čas čtení # min | # min čtení
            | # minut čtení | # minuty čtení
        """,
        "sk": """
            dnes | včera | pondelok | utorok | streda | štvrtok | piatok | sobota | nedeľa | pred hodinou
            | pred # minútami | pred # min | pred # hodinami | pred # hodinou | pred # h | pred # dňami
            | pred # týždňami | pred # mesiacmi | pred # rokmi | čas čítania: # min | čas čítania # min
            | čas čítania: # minúty | # min čítania | # min. čítania | # minúty čítania | # minút čítania
        """,
        "hu": """
            tegnap | hétfő | kedd | szerda | csütörtök | péntek | szombat | vasárnap | # perce | # perccel ezelőtt
            | # órája | # órával ezelőtt | # napja | # nappal ezelőtt | # hete | # héttel ezelőtt | # hónapja | # éve
            | olvasási idő: # perc | olvasási idő # perc | olvasási idő: kb. # perc | # perc olvasás
            | # perc olvasási idő | # perces olvasmány
        """,
        "ro": """
            astăzi | azi | ieri | luni | marți | miercuri | joi | vineri | sâmbătă | duminică | acum # minute
            | acum # min | acum # de minute | acum # ore | acum # oră | acum # de ore | acum # zile | acum # zi
            | acum # săptămâni | acum # luni | acum # ani | în urmă cu # minute | în urmă cu # ore | în urmă cu # zile
            | timp de citire: # min | timp de citire: # minute | timp citire: # min | timp estimat de citire: # minute
            | # min citire | # min de citire | # minute de citit | # minute citire | # min lectură
        """,
        "bg": """
            днес | вчера | понеделник | вторник | сряда | четвъртък | петък | събота | неделя | преди # минути
            | преди # мин. | преди # минута | преди # часа | преди # час | преди # ч. | преди # дни | преди # ден
            | преди # седмици | преди # месеца | преди # години | преди час | време за четене: # мин.
            | време за четене: # минути | # мин. за четене | # минути за четене | # минути четене | # мин. четене
        """,
        "mk": "вчера | пред # минути | пред # часа | пред # час | пред # дена | пред # ден",
        "sr": """
            danas | juče | данас | јуче | upravo sada | pre sat vremena | ponedeljak | utorak | sreda | četvrtak
            | petak | subota | nedelja | понедељак | уторак | среда | четвртак | петак | субота | недеља | pre # minuta
            | pre # min | pre # h | pre # sati | pre # sata | pre # sat | pre # dana | pre # dan | pre # nedelje
            | pre # meseca | pre # godine | prije # minuta | prije # sati | prije # sata | prije # dana | пре # минута
            | пре # мин | пре # сати | пре # сата | пре # сат | пре # дана | пре # дан | vreme čitanja: # min
            | vreme čitanja: # minuta | vreme čitanja: oko # min | време читања: # мин | време читања: # минута
            | # min čitanja | # minuta čitanja
        """,
        "hr": """
            danas | jučer | ponedjeljak | utorak | srijeda | četvrtak | petak | subota | nedjelja | prije # minuta
            | prije # min | prije # sati | prije # sata | prije # sat | prije # h | prije # dana | prije # dan
            | prije # tjedna | prije # mjeseci | prije # godina | vrijeme čitanja: # min | vrijeme čitanja: # minuta
            | # min čitanja | # minuta čitanja
        """,
        "bs": "prije # minuta | prije # sati | prije # sata | prije # dana | prije # dan",
        "sl": """
            danes | včeraj | ponedeljek | torek | sreda | četrtek | petek | sobota | nedelja | pred # minutami
            | pred # min | pred # urami | pred # uro | pred # h | pred # dnevi | pred # dnevoma | pred # tedni
            | pred # meseci | pred # leti | čas branja: # min | čas branja # min | # min branja
        """,
        "sq": """
            sot | dje | e hënë | e martë | e mërkurë | e enjte | e premte | e shtunë | e diel | # minuta më parë
            | para # minutash | para # orësh | para # ditësh | # orë më parë | # ditë më parë | # orë përpara
            | koha e leximit: # min | # min lexim
        """,
        "el": """
            σήμερα | χθες | χτες | μόλις τώρα | δευτέρα | τρίτη | τετάρτη | πέμπτη | παρασκευή | σάββατο | κυριακή
            | πριν από # λεπτά | πριν από # ώρες | πριν από # ώρα | πριν από # ημέρες | πριν # λεπτά | πριν # ώρες
            | πριν # ώρα | πριν # ημέρες | πριν # μέρες | # λεπτά πριν | # ώρες πριν | # ώρα πριν | # ημέρες πριν
            | # λ. πριν | # ω. πριν | χρόνος ανάγνωσης: # λεπτά | χρόνος ανάγνωσης: # λεπτό | χρόνος ανάγνωσης # λεπτά
            | χρόνος ανάγνωσης: # ′ | # λεπτά ανάγνωσης | # λεπτά ανάγνωση | # λεπτό ανάγνωσης
        """,
        "tr": """
            bugün | dün | az önce | pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar | # dakika önce
            | # dk önce | # dk. önce | # saat önce | # sa. önce | # gün önce | # hafta önce | # ay önce | # yıl önce
            | okuma süresi: # dk | okuma süresi # dk | okuma süresi: # dakika | okuma süresi # dakika
            | ortalama okuma süresi: # dakika | # dk okuma | # dk. okuma | # dakika okuma | # dk okuma süresi
            | # dakikada okunur | # dakikalık okuma
        """,
        "az": "bu gün | dünən | # dəqiqə əvvəl | # saat əvvəl | # gün əvvəl",
        "kk": "бүгін | кеше | # минут бұрын | # сағат бұрын | # күн бұрын",
        "uz": """
            bugun | kecha | бугун | # daqiqa oldin | # soat oldin | # kun oldin | # дақиқа олдин | # соат олдин
            | # кун олдин
        """,
        "ru": """
            дата публикации | последнее обновление | время чтения
            | сегодня | вчера | понедельник | вторник | среда | четверг | пятница | суббота | воскресенье | только что
            | час назад | минуту назад | # секунд назад | # минут назад | # минуты назад | # минуту назад | # мин. назад
            | # мин назад | # часа назад | # часов назад | # час назад | # ч. назад | # ч назад | # дня назад
            | # дней назад | # день назад | # неделю назад | # недели назад | # недель назад | # месяца назад
            | # месяцев назад | # месяц назад | # года назад | # лет назад | # год назад | обновлено # часа назад
            | обновлено # минут назад | время чтения: # мин. | время чтения # мин | время чтения: # минут
            | время чтения: # минуты | время чтения: # минута | время прочтения: # мин | время прочтения: # минут
            | время на чтение: # мин | время на чтение # мин | чтение: # мин | читать # мин | читать # минут
            | читать # минуты | # мин чтения | # мин. чтения | # минут чтения | # минуты чтения | # минута чтения
            | # мин на чтение | # минут на чтение | # мин. на чтение | читается за # минут | читается за # мин
            | прочитаете за # мин | примерное время чтения: # минут | примерное время чтения: # минуты
        """,
        "uk": """
            сьогодні | вчора | щойно | понеділок | вівторок | середа | четвер | п'ятниця | субота | неділя
            | годину тому | # секунд тому | # хвилин тому | # хвилини тому | # хвилину тому | # хв тому | # хв. тому
            | # годин тому | # години тому | # годину тому | # год тому | # год. тому | # днів тому | # дні тому
            | # день тому | # тижні тому | # тиждень тому | # місяці тому | # місяць тому | # років тому | # роки тому
            | # рік тому | час читання: # хв | час читання # хв | час читання: # хвилин | час читання: # хвилини
            | # хв читання | # хв. читання | # хвилин читання | # хвилини читання | читати # хв | читати # хвилини
            | читати # хвилин | на читання # хв
        """,
        "be": """
            сёння | учора | # хвілін таму | # гадзін таму | # гадзіны таму | # гадзіну таму | # дзён таму | # дні таму
        """,
        "ka": "დღეს | გუშინ | # წუთის წინ | # საათის წინ | # დღის წინ",
        "hy": "այսօր | երեկ | # րոպե առաջ | # ժամ առաջ | # օր առաջ",
        "mn": "өнөөдөр | өчигдөр | # минутын өмнө | # цагийн өмнө | # өдрийн өмнө",
        "ar": """
            اليوم | أمس | الإثنين | الاثنين | الثلاثاء | الأربعاء | الاربعاء | الخميس | الجمعة | السبت | الأحد
            | منذ # دقيقة | منذ # دقائق | منذ # ساعة | منذ # ساعات | منذ # يوم | منذ # أيام | منذ # يوما | منذ # أسبوع
            | منذ # أسابيع | منذ # شهر | منذ # أشهر | منذ # سنة | منذ # سنوات | منذ ساعة | منذ ساعتين | منذ يوم
            | منذ يومين | منذ دقيقة | منذ دقيقتين | قبل # دقيقة | قبل # دقائق | قبل # ساعة | قبل # ساعات | قبل # أيام
            | قبل # يوم | قبل ساعة | قبل ساعتين | مدة القراءة: # دقيقة | مدة القراءة: # دقائق | مدة القراءة # دقائق
            | وقت القراءة: # دقيقة | وقت القراءة: # دقائق | زمن القراءة: # دقيقة | # دقيقة قراءة | # دقائق قراءة
            | # دقائق للقراءة | # دقيقة للقراءة | أقل من دقيقة | دقيقة واحدة | دقيقة قراءة | قراءة # دقيقة
            | قراءة # دقائق
        """,
        "fa": """
            امروز | دیروز | دوشنبه | سه‌شنبه | سه شنبه | چهارشنبه | پنجشنبه | پنج‌شنبه | جمعه | شنبه | یکشنبه | یک‌شنبه
            | # دقیقه پیش | # ساعت پیش | # روز پیش | # دقیقه قبل | # ساعت قبل | # روز قبل | # هفته پیش | # ماه پیش
            | # سال پیش | زمان مطالعه: # دقیقه | زمان مطالعه # دقیقه | مدت زمان مطالعه: # دقیقه | # دقیقه مطالعه
        """,
        "ps": "نن | پرون",
        "he": """
            היום | אתמול | יום ראשון | יום שני | יום שלישי | יום רביעי | יום חמישי | יום שישי | יום שבת | לפני # דקות
            | לפני # דק' | לפני # שעות | לפני # שעה | לפני שעה | לפני שעתיים | לפני # ימים | לפני יומיים | לפני # שבועות
            | לפני # חודשים | לפני # שנים | זמן קריאה: # דקות | זמן קריאה: # דק' | זמן קריאה # דקות | # דקות קריאה
            | # דק' קריאה
        """,
        "ur": """
            گزشتہ روز | پیر | منگل | بدھ | جمعرات | جمعہ | ہفتہ | اتوار | # منٹ پہلے | # منٹ قبل | # گھنٹے پہلے
            | # گھنٹے قبل | # گھنٹہ پہلے | # دن پہلے | # دن قبل | # منٹ میں پڑھیں
        """,
        "hi": """
            आज | सोमवार | मंगलवार | बुधवार | गुरुवार | शुक्रवार | शनिवार | रविवार | # मिनट पहले | # घंटे पहले | # घंटा पहले
            | # घण्टे पहले | # दिन पहले | # सप्ताह पहले | # हफ्ते पहले | # महीने पहले | # साल पहले | # मिनट में पढ़ें | # मिनट पढ़ें
            | # मिनट का समय | पढ़ने का समय: # मिनट
        """,
        "bn": """
            আজ | গতকাল | এইমাত্র | শনিবার | রবিবার | রোববার | সোমবার | মঙ্গলবার | বুধবার | বৃহস্পতিবার | শুক্রবার
            | # মিনিট আগে | # ঘণ্টা আগে | # ঘন্টা আগে | # দিন আগে | # সপ্তাহ আগে | # মাস আগে | # বছর আগে | # মিনিট পড়ুন
            | পড়ার সময়: # মিনিট | # মিনিটে পড়ুন
        """,
        "mr": "आज | काल | # मिनिटांपूर्वी | # तासांपूर्वी | # दिवसांपूर्वी | # तासापूर्वी",
        "gu": "આજે | ગઈકાલે | # મિનિટ પહેલા | # કલાક પહેલા | # દિવસ પહેલા",
        "pa": "ਅੱਜ | ਕੱਲ੍ਹ | # ਮਿੰਟ ਪਹਿਲਾਂ | # ਘੰਟੇ ਪਹਿਲਾਂ | # ਦਿਨ ਪਹਿਲਾਂ",
        "ta": """
            இன்று | நேற்று | திங்கள் | செவ்வாய் | புதன் | வியாழன் | வெள்ளி | சனி | ஞாயிறு | # நிமிடங்களுக்கு முன்
            | # நிமிடங்களுக்கு முன்பு | # மணி நேரத்திற்கு முன் | # மணி நேரம் முன் | # மணி நேரத்திற்கு முன்பு | # நாட்களுக்கு முன்
            | # நாட்களுக்கு முன்பு
        """,
        "te": "నేడు | ఈరోజు | నిన్న | # నిమిషాల క్రితం | # గంటల క్రితం | # గంట క్రితం | # రోజుల క్రితం",
        "kn": "ಇಂದು | ನಿನ್ನೆ | # ನಿಮಿಷಗಳ ಹಿಂದೆ | # ಗಂಟೆಗಳ ಹಿಂದೆ | # ದಿನಗಳ ಹಿಂದೆ",
        "ml": "ഇന്ന് | ഇന്നലെ | # മിനിറ്റ് മുമ്പ് | # മണിക്കൂർ മുമ്പ് | # ദിവസം മുമ്പ്",
        "si": "අද | ඊයේ",
        "ne": "आज | हिजो | # मिनेट अगाडि | # मिनेट पहिले | # घण्टा अगाडि | # घण्टा पहिले | # दिन अगाडि | # दिन पहिले",
        "id": """
            hari ini | kemarin | baru saja | senin | selasa | rabu | kamis | jumat | sabtu | minggu | # detik lalu
            | # detik yang lalu | # menit lalu | # menit yang lalu | # jam lalu | # jam yang lalu | # hari lalu
            | # hari yang lalu | # minggu lalu | # minggu yang lalu | # bulan lalu | # bulan yang lalu | # tahun lalu
            | # tahun yang lalu | # menit baca | # menit membaca | waktu baca: # menit | waktu baca # menit
            | baca # menit | estimasi membaca # menit
        """,
        "ms": """
            hari ini | semalam | isnin | selasa | rabu | khamis | jumaat | sabtu | ahad | # minit lalu
            | # minit yang lalu | # jam lalu | # jam yang lalu | # hari lalu | # hari yang lalu | # minit bacaan
            | masa membaca: # minit
        """,
        "vi": """
            hôm nay | hôm qua | vừa xong | thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | chủ nhật
            | # phút trước | # giờ trước | # ngày trước | # tuần trước | # tháng trước | # năm trước | # phút đọc
            | thời gian đọc: # phút | đọc # phút
        """,
        "tl": """
            ngayon | kahapon | # minuto ang nakalipas | # oras ang nakalipas | # araw ang nakalipas
            | # oras na ang nakalipas
        """,
        "th": """
            วันนี้ | เมื่อวาน | เมื่อวานนี้ | วันจันทร์ | วันอังคาร | วันพุธ | วันพฤหัสบดี | วันศุกร์ | วันเสาร์ | วันอาทิตย์ | # นาทีที่แล้ว
            | # นาทีที่ผ่านมา | # ชั่วโมงที่แล้ว | # ชั่วโมงที่ผ่านมา | # ชม. ที่แล้ว | # วันที่แล้ว | # วันที่ผ่านมา | # สัปดาห์ที่แล้ว | # เดือนที่แล้ว
            | # ปีที่แล้ว | อ่าน # นาที | ใช้เวลาอ่าน # นาที | เวลาอ่าน # นาที
        """,
        "zh": """
            今天 | 昨天 | 刚刚 | 剛剛 | 星期一 | 星期二 | 星期三 | 星期四 | 星期五 | 星期六 | 星期日 | # 秒前
            | # 分钟前 | # 分鐘前 | # 小时前 | # 小時前 | # 天前 | # 周前 | # 週前 | # 个月前 | # 個月前 | # 年前
            | 阅读时间： # 分钟 | 阅读时间: # 分钟 | 阅读需要 # 分钟 | 閱讀時間 # 分鐘 | 阅读时长 # 分钟
            | 预计阅读时间 # 分钟 | 需用时 # 分钟 | 读完需 # 分钟 | # 分前 | # 小時之前
        """,
        "ja": """
            今日 | 昨日 | たった今 | 月曜日 | 火曜日 | 水曜日 | 木曜日 | 金曜日 | 土曜日 | 日曜日 | # 秒前 | # 分前
            | # 時間前 | # 日前 | # 週間前 | # か月前 | # ヶ月前 | # カ月前 | # 年前 | この記事は約 # 分で読めます
            | 読了時間： # 分 | 読了時間: # 分 | 読了時間：約 # 分 | 約 # 分で読めます | # 分で読める | 読むのに # 分
            | 読み終わるまで # 分 | # ヵ月前
        """,
        "ko": """
            오늘 | 어제 | 방금 | 방금 전 | 월요일 | 화요일 | 수요일 | 목요일 | 금요일 | 토요일 | 일요일 | # 초 전
            | # 분 전 | # 시간 전 | # 일 전 | # 주 전 | # 개월 전 | # 달 전 | # 년 전 | 읽는 시간 # 분 | # 분 읽기
            | 읽는데 # 분 | # 분 소요
        """,
        "sw": "leo | jana | dakika # zilizopita | saa # zilizopita | siku # zilizopita",
        "am": "ዛሬ | ትናንት",
        "ha": "yau | jiya",
        "zu": "namuhla | izolo",
        "so": "maanta | shalay",
        "mt": "illum | ilbieraħ | # minuti ilu | # sigħat ilu",
        "cy": "heddiw | ddoe | # munud yn ôl | # awr yn ôl | # diwrnod yn ôl",
        "ga": "inniu | inné | # nóiméad ó shin | # uair ó shin | # lá ó shin",
    },
    Label.LEGAL: {
        "en": """
            terms of use | terms of service | terms and conditions | terms & conditions | privacy notice
            | legal notice | legal | accessibility | accessibility statement | do not sell my personal information
            | do not sell or share my personal information | your privacy choices | your ad choices | ad choices
            | copyright notice | terms and privacy | terms & privacy | privacy & terms | privacy and terms
            | terms of use and privacy policy | privacy statement | privacy policy and terms of use
            | your california privacy rights | california privacy rights | do not sell or share my data
            | do not sell my info | do not sell my personal data | editorial policy | editorial guidelines
            | editorial standards | ethics policy | corrections policy | complaints | copyright policy | cookie notice
            | cookies policy | cookie statement | cookie settings | cookies settings | cookie preferences
            | manage cookies | consent preferences | imprint
        """,
        "de": """
            nutzungsbedingungen | datenschutz | datenschutzerklärung | agb | cookie-richtlinie | jugendschutz
            | impressum & datenschutz | impressum und datenschutz | datenschutz & impressum | datenschutz-einstellungen
            | datenschutzeinstellungen | datenschutz-manager | datenschutzhinweise | privatsphäre
            | privacy-einstellungen | cookie-einstellungen | cookies | cookies & tracking | cookies und tracking
            | widerruf | widerrufsbelehrung | abo kündigen | verträge hier kündigen | vertrag kündigen | utiq verwalten
            | barrierefreiheit | erklärung zur barrierefreiheit | nutzungsbasierte onlinewerbung
            | allgemeine geschäftsbedingungen | allgemeine nutzungsbedingungen | copyright | urheberrecht
            | haftungsausschluss | rechtliche hinweise | nutzungsrechte | kommentarregeln | ki-richtlinien
        """,
        "fr": """
            conditions générales | politique de confidentialité | données personnelles | mentions légales & cgu | cgu
            | cgv | cgu/cgv | conditions générales d'utilisation | conditions générales de vente
            | conditions d'utilisation | politique de cookies | politique des cookies | politique cookies
            | charte des cookies | gérer mes cookies | gérer les cookies | gestion des cookies | paramètres des cookies
            | paramétrer les cookies | paramètres de confidentialité | vie privée | protection des données
            | protection des données personnelles | charte de confidentialité | charte de protection des données
            | charte éditoriale | charte de déontologie | politique éditoriale | accessibilité
            | déclaration d'accessibilité | droits d'auteur | avis légal | modalités d'utilisation | préférences cookies
        """,
        "es": """
            aviso legal | política de privacidad | política de cookies | términos y condiciones | términos de uso
            | condiciones de uso | aviso de privacidad | aviso legal y política de privacidad | privacidad
            | política de protección de datos | protección de datos | tratamiento de datos | política de datos
            | configuración de cookies | configurar cookies | preferencias de cookies | gestionar cookies
            | gestión de cookies | cookies | uso de cookies | condiciones generales | condiciones legales
            | condiciones del servicio | términos legales | términos | términos del servicio | derechos de autor
            | propiedad intelectual | código de ética | código ético | código de conducta | principios editoriales
            | política editorial | descargo de responsabilidad | accesibilidad | defensor del lector
            | política de comentarios | ley de protección de datos personales
        """,
        "pt": """
            política de privacidade | termos de uso | termos e condições | termos | termos e condições de uso
            | termos de serviço | termos de utilização | condições de utilização | condições gerais
            | política de cookies | cookies | preferências de cookies | configurações de cookies | definições de cookies
            | gerir cookies | privacidade | aviso de privacidade | proteção de dados | portal de privacidade | lgpd
            | direitos autorais | código de ética | código de conduta | estatuto editorial | princípios editoriais
            | política editorial | lei da transparência | aviso legal | acessibilidade | política de comentários
        """,
        "it": """
            note legali | informativa privacy | privacy | privacy e cookie | privacy policy | cookie policy | cookie
            | gestione cookie | gestisci cookie | impostazioni cookie | preferenze cookie | preferenze privacy
            | impostazioni privacy | informativa cookie | informativa sulla privacy | informativa sui cookie
            | condizioni d'uso | condizioni di utilizzo | condizioni generali | termini e condizioni
            | termini di utilizzo | termini d'uso | termini di servizio | copyright | diritti | codice etico
            | codice deontologico | accessibilità | dichiarazione di accessibilità | dati societari | rettifiche
        """,
        "ca": """
            avís legal | política de privacitat | política de galetes | política de cookies | galetes
            | configuració de galetes | privacitat | condicions d'ús | drets d'autor | accessibilitat
        """,
        "eu": "lege oharra | pribatutasun politika | cookie politika | cookieak",
        "nl": """
            algemene voorwaarden | privacy | privacybeleid | privacystatement | privacy statement | privacyverklaring
            | privacy-instellingen | privacyinstellingen | cookies | cookiebeleid | cookieverklaring
            | cookie-instellingen | cookievoorkeuren | cookies beheren | gebruiksvoorwaarden
            | algemene gebruiksvoorwaarden | voorwaarden | disclaimer | copyright | auteursrecht | toegankelijkheid
            | toegankelijkheidsverklaring | huisregels
        """,
        "af": "privaatheidsbeleid | bepalings en voorwaardes | gebruiksvoorwaardes",
        "sv": """
            användarvillkor | villkor | allmänna villkor | köpvillkor | prenumerationsvillkor | integritetspolicy
            | personuppgiftspolicy | personuppgifter | personuppgifter och cookies | cookies | cookiepolicy | om cookies
            | cookieinställningar | hantera cookies | tillgänglighet | tillgänglighetsredogörelse | upphovsrätt
            | pressetik | utgivningsbevis
        """,
        "no": """
            personvern | personvernerklæring | personvernpolicy | personvern og cookies | cookies
            | informasjonskapsler | om cookies | brukervilkår | vilkår | kjøpsvilkår | abonnementsvilkår
            | administrer samtykke | samtykkeinnstillinger | opphavsrett | tilgjengelighetserklæring
            | vær varsom-plakaten | redaktørplakaten
        """,
        "da": """
            privatlivspolitik | persondatapolitik | persondata | databeskyttelse | cookies | cookiepolitik
            | cookie- og privatlivspolitik | cookieindstillinger | om cookies | administrer samtykke | brugerbetingelser
            | brugervilkår | handelsbetingelser | handelsvilkår | abonnementsbetingelser | vilkår | ophavsret
            | copyright | tilgængelighedserklæring | etiske retningslinjer
        """,
        "fi": """
            käyttöehdot | tilausehdot | yleiset ehdot | tietosuoja | tietosuojaseloste | tietosuojakäytäntö
            | tietosuojalauseke | rekisteriseloste | evästeet | evästeasetukset | evästekäytäntö | yksityisyydensuoja
            | tekijänoikeudet | saavutettavuus | saavutettavuusseloste | journalistin ohjeet
        """,
        "is": "skilmálar | persónuvernd | persónuverndarstefna | notkunarskilmálar",
        "et": """
            kasutustingimused | kasutajatingimused | üldtingimused | privaatsuspoliitika | privaatsustingimused
            | privaatsus | isikuandmete töötlemine | küpsised | küpsiste seaded | autoriõigused
            | kommenteerimise reeglid
        """,
        "lv": """
            lietošanas noteikumi | privātuma politika | privātums | sīkdatņu politika | sīkdatņu iestatījumi
            | noteikumi | autortiesības | ētikas kodekss
        """,
        "lt": """
            naudojimosi taisyklės | naudojimo taisyklės | naudojimosi sąlygos | naudojimo sąlygos | taisyklės
            | privatumo politika | privatumas | slapukų politika | slapukų nustatymai | autorių teisės | etikos kodeksas
            | komentavimo taisyklės
        """,
        "pl": """
            polityka prywatności | regulamin | regulamin serwisu | regulamin portalu | regulamin komentarzy
            | polityka cookies | polityka plików cookies | ustawienia prywatności | ustawienia cookies
            | zarządzaj cookies | prywatność | rodo | nota prawna | prawa autorskie | warunki korzystania
            | zasady korzystania | ochrona danych osobowych | dostępność cyfrowa | deklaracja dostępności
            | klauzula informacyjna
        """,
        "cs": """
            podmínky užívání | podmínky použití | obchodní podmínky | všeobecné podmínky | ochrana osobních údajů
            | ochrana soukromí | zásady ochrany osobních údajů | nastavení soukromí | nastavení cookies | cookies
            | autorská práva | prohlášení o přístupnosti | etický kodex
        """,
        "sk": """
            podmienky používania | všeobecné podmienky | všeobecné obchodné podmienky | obchodné podmienky
            | ochrana osobných údajov | ochrana súkromia | zásady ochrany osobných údajov | nastavenia súkromia
            | nastavenia cookies | autorské práva | etický kódex
        """,
        "hu": """
            felhasználási feltételek | általános szerződési feltételek | ászf | adatvédelem | adatvédelmi nyilatkozat
            | adatvédelmi tájékoztató | adatvédelmi szabályzat | adatkezelési tájékoztató | szerzői jogok
            | jogi nyilatkozat | cookie szabályzat | süti beállítások | sütikezelés | moderálási elvek
        """,
        "ro": """
            termeni și condiții | termeni şi condiţii | termeni si conditii | termeni de utilizare
            | condiții de utilizare | politica de confidențialitate | politica de confidentialitate
            | politică de confidențialitate | politica de cookies | politica cookies | politica de cookie-uri
            | setări cookies | prelucrarea datelor personale | drepturi de autor | protecția datelor | anpc | gdpr
            | cod deontologic | politica editorială
        """,
        "bg": """
            общи условия | условия за ползване | политика за поверителност | политика за бисквитки
            | политика за бисквитките | поверителност | лични данни | защита на личните данни | авторски права
            | етичен кодекс
        """,
        "mk": "политика за приватност | услови за користење | авторски права | правила за користење",
        "sr": """
            politika privatnosti | uslovi korišćenja | pravila korišćenja | politika kolačića | autorska prava
            | политика приватности | услови коришћења | правила коришћења | ауторска права
        """,
        "hr": """
            uvjeti korištenja | pravila privatnosti | politika privatnosti | zaštita privatnosti
            | pravila o kolačićima | politika kolačića | postavke kolačića | opći uvjeti | autorska prava
        """,
        "sl": """
            pogoji uporabe | splošni pogoji | politika zasebnosti | zasebnost | varstvo osebnih podatkov | piškotki
            | politika piškotkov | pravno obvestilo
        """,
        "sq": "kushtet e përdorimit | politika e privatësisë | privatësia | termat dhe kushtet",
        "el": """
            όροι χρήσης | πολιτική απορρήτου | όροι και προϋποθέσεις | όροι χρήσης και προϋποθέσεις | πολιτική cookies
            | πολιτική cookie | προστασία προσωπικών δεδομένων | προσωπικά δεδομένα | δήλωση συμμόρφωσης
            | πνευματικά δικαιώματα | ρυθμίσεις cookies
        """,
        "tr": """
            kullanım şartları | gizlilik politikası | gizlilik | gizlilik ilkeleri | gizlilik sözleşmesi
            | kullanım koşulları | kullanıcı sözleşmesi | üyelik sözleşmesi | kvkk | kvkk aydınlatma metni
            | kişisel verilerin korunması | aydınlatma metni | çerez politikası | çerez ayarları | yasal uyarı
            | telif hakları | veri politikası | hukuka aykırılık bildirimi
        """,
        "ru": """
            политика конфиденциальности | пользовательское соглашение | правовая информация
            | правила пользования сайтом | правила использования материалов | правила использования
            | условия использования | условия использования сайта | политика обработки персональных данных
            | обработка персональных данных | согласие на обработку персональных данных | персональные данные
            | политика использования cookie | политика cookie | юридическая информация | авторские права
            | правообладателям | ограничение ответственности | правила сайта | публичная оферта | договор оферты
            | политика приватности
        """,
        "uk": """
            політика конфіденційності | політика приватності | правила користування | правила користування сайтом
            | умови використання | умови користування | угода користувача | користувацька угода | авторські права
            | правова інформація | політика cookie | захист персональних даних
        """,
        "ar": """
            سياسة الخصوصية | شروط الاستخدام | شروط الإستخدام | الشروط والأحكام | شروط الخدمة | اتفاقية الاستخدام
            | إخلاء مسؤولية | إخلاء المسؤولية | حقوق النشر | حقوق الملكية الفكرية | سياسة ملفات تعريف الارتباط
            | إعدادات الخصوصية | سياسة التعليقات | سياسة التحرير
        """,
        "fa": "حریم خصوصی | قوانین و مقررات | شرایط استفاده | قوانین | شرایط و ضوابط | سلب مسئولیت | حق کپی",
        "he": "תנאי שימוש | תקנון | תקנון האתר | מדיניות פרטיות | מדיניות הפרטיות | פרטיות | זכויות יוצרים",
        "ur": "پرائیویسی پالیسی | رازداری کی پالیسی | شرائط و ضوابط | استعمال کی شرائط | ضابطہ اخلاق",
        "hi": """
            गोपनीयता नीति | निजता नीति | प्राइवेसी पॉलिसी | नियम और शर्तें | नियम एवं शर्तें | उपयोग की शर्तें | डिस्क्लेमर | अस्वीकरण
            | कॉपीराइट | कुकी नीति | शिकायत निवारण
        """,
        "bn": """
            গোপনীয়তা নীতি | গোপনীয়তার নীতি | প্রাইভেসি পলিসি | শর্তাবলি | শর্তাবলী | শর্তাবলি ও নীতিমালা
            | ব্যবহারের শর্তাবলি | ব্যবহারের শর্ত | মন্তব্য প্রকাশের নীতিমালা | কপিরাইট
        """,
        "mr": "गोपनीयता धोरण | अटी आणि शर्ती | अटी व शर्ती",
        "ta": "தனியுரிமை கொள்கை | தனியுரிமைக் கொள்கை | விதிமுறைகள் | பயன்பாட்டு விதிமுறைகள்",
        "id": """
            kebijakan privasi | privasi | syarat dan ketentuan | syarat & ketentuan | syarat penggunaan
            | ketentuan penggunaan | ketentuan layanan | pedoman media siber | pedoman pemberitaan media siber
            | kode etik | kode etik jurnalistik | disclaimer | hak jawab | hak cipta | kebijakan cookie
        """,
        "ms": "dasar privasi | polisi privasi | terma dan syarat | terma & syarat | penafian | hak cipta",
        "vi": """
            điều khoản sử dụng | điều khoản | chính sách bảo mật | chính sách quyền riêng tư | quyền riêng tư
            | bản quyền | quy định sử dụng | điều khoản bảo mật | chính sách cookie
        """,
        "th": """
            นโยบายความเป็นส่วนตัว | นโยบายคุกกี้ | ข้อตกลงการใช้งาน | เงื่อนไขการใช้งาน | ข้อตกลงและเงื่อนไข | ข้อกำหนดและเงื่อนไข
            | การตั้งค่าคุกกี้
        """,
        "zh": """
            法律声明 | 隐私政策 | 免责声明 | 版权声明 | 版權聲明 | 版权 | 版权保护 | 免責聲明 | 法律顾问 | 法律聲明
            | 隱私政策 | 隱私權政策 | 隱私權聲明 | 隐私声明 | 隐私条款 | 隐私权政策 | 隐私保护 | 服务条款 | 服務條款
            | 使用条款 | 使用條款 | 用户协议 | 用户服务协议 | 使用协议 | 服务协议 | 网站律师 | cookie政策 | cookie 政策
            | 著作權聲明 | 著作权 | 營業規章 | 会员条款 | 會員條款 | 不良信息举报 | 违法和不良信息举报 | 举报电话
            | 网站备案
        """,
        "ja": """
            利用規約 | プライバシーポリシー | 個人情報の取り扱い | 個人情報の取り扱いについて | 個人情報について
            | 個人情報保護 | 個人情報保護方針 | プライバシー | プライバシーポリシー/利用規約 | サイトポリシー
            | サイトのご利用について | ご利用にあたって | ご利用規約 | ご利用上の注意 | 利用条件 | 会員規約 | 著作権
            | 著作権について | 著作権・リンクについて | リンクについて | リンク・著作権 | 免責事項
            | 特定商取引法に基づく表記 | 特定商取引法に基づく表示 | 特定商取引に関する表示 | クッキーポリシー
            | cookieポリシー | 記事利用について | 無断転載禁止
        """,
        "ko": """
            이용약관 | 개인정보처리방침 | 개인정보취급방침 | 개인정보 처리방침 | 개인정보 취급방침 | 개인정보보호정책
            | 청소년보호정책 | 청소년 보호정책 | 저작권보호정책 | 저작권 | 저작권 규약 | 저작권정책 | 이메일무단수집거부
            | 이메일 무단수집거부 | 이메일주소무단수집거부 | 이용 약관 | 회원약관 | 서비스 이용약관 | 윤리강령
            | 편집규약 | 고충처리인 | 고충처리 | 독자권익위원회 | 기사배열원칙 | 기사심의규정 | 댓글운영정책 | 운영원칙
        """,
        "sw": "sera ya faragha | vigezo na masharti",
        "cy": "polisi preifatrwydd | telerau defnyddio | cwcis",
        "ga": "polasaí príobháideachais | téarmaí úsáide | fianáin",
    },
    # Counts of views and votes, and buttons that ask for mistakes.
    Label.OTHER: {
        "en": """
            text size | larger text | smaller text | increase font size | decrease font size | reset font size
            | smaller font | larger font | a a a | font | font size | views # | # view | view count: # | # reads
            | # read | read # times | # times read | viewed # times | # times viewed | # hits | page views: #
            | post views: # | number of views: # | report an error | report error | report a mistake | report a typo
            | report typo | report a problem | report an issue | suggest a correction | request a correction
            | found a mistake? | found an error? | rate this article | rate this | votes: # | # vote | # of # photos
            | send feedback | give feedback | provide feedback | view results | vote now
        """,
        "de": """
            schriftgröße | schrift vergrößern | schrift verkleinern | # aufrufe | # mal gelesen | # views | gelesen: #
            | fehler melden | fehler gefunden? | bewertung: # | # bewertungen | bild # von # | foto # von # | # stimmen
        """,
        "fr": """
            taille du texte | agrandir le texte | réduire le texte | # vues | # vue | # lectures | lu # fois
            | lu: # fois | # fois lu | # visites | signaler une erreur | noter cet article | # votes | photo # sur #
            | note: #
        """,
        "es": """
            aumentar tamaño | disminuir tamaño | tamaño de letra | agrandar texto | achicar texto | # visitas
            | visto # veces | visto: # veces | leído # veces | leída # veces | leído: # | # lecturas | vistas: #
            | # visualizaciones | # vistas de página | veces leído: # | número de visitas: # | reportar un error
            | reportar error | informar de un error | notificar error | valoración: # | # votos | foto # de #
            | imagen # de #
        """,
        "pt": """
            aumentar fonte | diminuir fonte | aumentar texto | diminuir texto | tamanho da fonte | # visualizações
            | # acessos | # leituras | # visitas | lida # vezes | lido # vezes | visto # vezes | comunicar erro
            | comunicar erros | reportar erro | # votos | avaliação: # | foto # de #
        """,
        "it": """
            aumenta testo | riduci testo | # visualizzazioni | # letture | letto # volte | visite: #
            | segnala un errore | segnala errore | voto: # | # voti | foto # di #
        """,
        "ca": "# visites | # lectures | # visualitzacions",
        "nl": """
            tekst groter | tekst kleiner | # keer bekeken | # keer gelezen | # weergaven | # views
            | aantal keer gelezen: # | meld een fout | fout melden | foto # van #
        """,
        "sv": "# visningar | rapportera fel | anmäl fel | bild # av #",
        "no": "# visninger | # lesere | meld feil | bilde # av #",
        "da": "# visninger | # læsere | billede # af #",
        "fi": "# katselukertaa | # lukukertaa | ilmoita virheestä | kuva # / #",
        "et": "# vaatamist | vaadatud # korda | teata veast",
        "lv": "# skatījumi | skatīts # reizes | lasīts # reizes | ziņot par kļūdu",
        "lt": "peržiūrų: # | # peržiūros | perskaityta # kartų | skaityta # kartų | pranešti apie klaidą",
        "pl": """
            a a a | powiększ tekst | pomniejsz tekst | odsłon: # | odsłony: # | wyświetleń: # | wyświetlenia: #
            | liczba wyświetleń: # | czytano: # | czytano # razy | czytany: # | przeczytano: # | przeczytano # razy
            | przeczytań: # | odwiedzin: # | zgłoś błąd | zgłoś błąd w tekście | oceń artykuł | ocena: # | # głosów
            | zdjęcie # z #
        """,
        "cs": """
            přečteno: # | přečteno # krát | přečteno #x | zobrazeno: # | zobrazení: # | počet zobrazení: #
            | shlédnutí: # | nahlásit chybu | upozornit na chybu | našli jste chybu? | hodnocení: #
        """,
        "sk": """
            prečítané: # | prečítané # krát | zobrazenia: # | # zobrazení | nahlásiť chybu | našli ste chybu?
            | hodnotenie: #
        """,
        "hu": "megtekintés: # | olvasva: # | olvasták: # | olvasottság: # | hiba jelentése | hibát talált?",
        "ro": """
            vizualizări: # | # de vizualizări | afișări: # | # de afișări | accesări: # | citit de # ori | # citiri
            | raportează o eroare | nota: # | # voturi
        """,
        "bg": """
            прочетена: # | прочетено: # | прочитания: # | преглеждания: # | видяна: # | видяна # пъти | прегледи: #
            | # прегледа | докладвай грешка | рейтинг: #
        """,
        "mk": "# прегледи",
        "sr": """
            pregleda: # | # pregled | pregledi: # | прегледа: # | pročitano: # | pročitano # puta | прочитано: #
            | prijavi grešku | пријави грешку
        """,
        "hr": "# pregleda | pregledi: # | prijavi grešku | prijavi pogrešku",
        "sl": "# ogledov | prijavi napako",
        "sq": "# shikime",
        "el": "προβολές: # | # προβολή | αναγνώσεις: # | αναφορά λάθους",
        "tr": """
            yazı boyutu | yazıyı büyüt | yazıyı küçült | okunma: # | okunma sayısı: # | # kez okundu | # defa okundu
            | # kişi okudu | görüntülenme: # | görüntüleme: # | izlenme: # | hata bildir | puan: # | # oy
        """,
        "az": "baxış: # | baxılıb: # | baxış sayı: # | oxunub: # | # dəfə oxunub | oxunma sayı: #",
        "kk": "қаралым: # | қаралды: # | оқылды: # | # рет оқылды",
        "uz": "ko'rishlar: # | ko'rildi: # | # marta ko'rildi | кўрилди: # | o'qildi: #",
        "ru": """
            размер шрифта | увеличить шрифт | уменьшить шрифт | прочтений: # | # прочтения | прочитано: #
            | прочитано # раз | прочитали: # | прочитали # раз | прочитали # человек | прочли: # | просмотров: #
            | # просмотра | # просмотр | просмотры: # | просмотрено: # | просмотрено # раз | кол-во просмотров: #
            | количество просмотров: # | всего просмотров: # | число просмотров: # | показов: # | голосов: #
            | рейтинг: # | оценка: # | посещений: # | сообщить об ошибке | сообщить об опечатке | нашли ошибку?
            | нашли опечатку? | нашли ошибку в тексте? | заметили ошибку? | оцените материал | оцените статью
            | фото # из #
        """,
        "uk": """
            переглядів: # | # перегляди | # перегляд | прочитано: # | прочитали: # | прочитань: #
            | кількість переглядів: # | рейтинг: # | повідомити про помилку | знайшли помилку? | помітили помилку?
        """,
        "be": "праглядаў: # | прагляды: # | прачытана: #",
        "ka": "ნახვა: # | ნახვები: # | ნანახია: # | ნანახია # ჯერ",
        "hy": "դիտում: # | դիտումներ: #",
        "ar": """
            تكبير الخط | تصغير الخط | حجم الخط | عدد المشاهدات: # | المشاهدات: # | مشاهدات: # | # مشاهدة
            | عدد القراءات: # | القراءات: # | # قراءة | قراءات: # | قرأ # مرة | عدد الزيارات: # | الزيارات: # | # زيارة
            | عدد الزوار: # | أبلغ عن خطأ | التقييم: # | # صوت
        """,
        "fa": """
            بازدید: # | تعداد بازدید: # | بازدیدها: # | کد خبر: # | کد مطلب: # | شناسه خبر: # | شماره خبر: #
            | خبر شماره # | گزارش خطا | امتیاز: #
        """,
        "he": "# צפיות | דווח על טעות | מצאתם טעות?",
        "ur": "# بار دیکھا گیا | # مناظر",
        "hi": "# बार पढ़ा गया | # व्यूज | # बार देखा गया",
        "bn": "# বার পঠিত | # বার পড়া হয়েছে | পঠিত: # | পঠিত # বার | পড়া হয়েছে: # বার | # ভিউ | # বার দেখা হয়েছে",
        "id": """
            dibaca: # | dibaca # kali | dibaca: # kali | # kali dibaca | dilihat: # | dilihat # kali | # kali dilihat
            | # tayangan | # pembaca | hits: # | laporkan kesalahan
        """,
        "ms": "# tontonan | dibaca # kali",
        "vi": "cỡ chữ | lượt xem: # | lượt đọc: # | số lượt xem: # | đã xem: # | xem: # | báo lỗi",
        "th": "อ่าน # ครั้ง | เข้าชม # ครั้ง | # ครั้ง | จำนวนผู้ชม: # | ยอดวิว # | # วิว | ผู้เข้าชม: # | เปิดอ่าน # | เปิดอ่าน # ครั้ง",
        "zh": """
            字号 | 字體 | 大中小 | 大 中 小 | 字体 | 字号：大 中 小 | 字体：大 中 小 | 字号 大 中 小 | 放大字体
            | 缩小字体 | 字體大小 | 阅读： # | 阅读数： # | 阅读量： # | 阅读次数： # | # 次阅读 | # 人阅读 | # 人已阅读
            | 浏览： # | 浏览量： # | 浏览次数： # | 浏览数： # | # 次浏览 | # 人浏览 | 瀏覽： # | 瀏覽數： #
            | 瀏覽人次： # | 瀏覽次數： # | 人氣： # | 人气： # | 点击： # | 点击数： # | 点击次数： # | 点击率： #
            | # 次点击 | 點閱： # | 點閱數： # | 點擊： # | 點擊率： # | # 人看过 | # 观看 | 观看次数： # | 查看： #
            | 查看次数： # | 热度： # | 评分： # | 字数： # | 我要纠错 | 纠错 | 报错
        """,
        "ja": """
            文字サイズ | 文字サイズ変更 | 小 中 大 | 大 中 小 | # 回閲覧 | 閲覧数： # | 閲覧回数： # | アクセス数： #
            | # view | # views | # pv | 再生回数： # | # 回再生 | 写真 # 枚 | 全 # 枚
        """,
        "ko": """
            글자크기 | 글자 크기 | 글씨크기 | 글자크기 조절 | 글자 크기 조절 | 글자크기 변경 | 글씨 크기 조절 | 글자크기 설정 | 글자 크기 설정 | 글자 크기 변경
            | 본문 글씨 키우기 | 본문 글씨 줄이기 | 글씨키우기 | 글씨줄이기 | 글자 크기 작게 | 글자 크기 크게
            | 폰트 크기 | 폰트크기 | 바로가기 복사하기 본문 글씨 줄이기 본문 글씨 키우기 | 조회수 # | 조회 # | 읽음 #
            | 추천 # | 추천수 # | 오류신고 | 오탈자 신고 | 기사오류 신고
        """,
    },
}
