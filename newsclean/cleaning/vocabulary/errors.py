"""The words of pages that a server or a script sends in the place of a story: errors, maintenance, closed regions.

Whole titles, and sentences that are said to the reader of such a page and hardly in news."""

from __future__ import annotations

import re

from newsclean.cleaning.vocabulary import fold
from newsclean.cleaning.vocabulary.stems import Stems

# Phrases of titles by language, parted by "|". News begins with such words as well: only a title of nothing else counts.
_TITLES = {
    "en": "something went wrong|something has gone wrong|scheduled maintenance|planned maintenance|"
    "maintenance mode|site maintenance|website maintenance|under maintenance|site under maintenance|"
    "website under maintenance|this site is under maintenance|down for maintenance|we are down for maintenance|"
    "we're down for maintenance|we'll be right back|we will be right back|we'll be back soon|we will be back soon|"
    "temporarily unavailable|site temporarily unavailable|page unavailable|content unavailable|article unavailable|"
    "content not available|this content is not available|article not available|article expired|story expired|"
    "content expired|page expired|link expired|this article has expired|this story has expired|this content has expired|"
    "this page has expired|not available in your region|not available in your country|not available in your location|"
    "content not available in your region|content not available in your country|"
    "this content is not available in your region|this content is not available in your country|"
    "this article is not available in your region|this page is not available in your region|"
    "our website is not available in your region|unavailable for legal reasons|unavailable due to legal reasons|"
    "please enable javascript|enable javascript|javascript required|javascript is required|javascript is disabled|"
    "access to this page has been denied|request blocked|you have been blocked|sorry, you have been blocked|"
    "security check|verify you are human|verify you are a human|please verify you are a human|verifying you are human|"
    "please verify you are human|checking if the site connection is secure|"
    "human verification|checking your browser|an error occurred|"
    "an error has occurred|an unexpected error occurred|application error|session expired",
    "de": "etwas ist schiefgelaufen|etwas ist schief gelaufen|da ist etwas schiefgelaufen|"
    "geplante wartungsarbeiten|wartungsmodus|wir sind gleich zurück|wir sind gleich wieder da|"
    "wir sind bald zurück|vorübergehend nicht erreichbar|vorübergehend nicht verfügbar|artikel nicht verfügbar|"
    "artikel nicht mehr verfügbar|inhalt nicht verfügbar|inhalt nicht mehr verfügbar|seite nicht verfügbar|"
    "dieser inhalt ist nicht verfügbar|dieser artikel ist nicht mehr verfügbar|artikel abgelaufen|"
    "in ihrer region nicht verfügbar|in ihrem land nicht verfügbar|bitte aktivieren sie javascript|"
    "javascript aktivieren|javascript ist deaktiviert|zugriff verweigert|sicherheitsprüfung|"
    "es ist ein fehler aufgetreten|ein fehler ist aufgetreten",
    "fr": "une erreur est survenue|une erreur s'est produite|quelque chose s'est mal passé|maintenance en cours|"
    "site en maintenance|en maintenance|nous revenons bientôt|temporairement indisponible|page indisponible|"
    "article indisponible|contenu indisponible|contenu non disponible|cet article n'est plus disponible|"
    "ce contenu n'est plus disponible|article expiré|non disponible dans votre pays|non disponible dans votre région|"
    "veuillez activer javascript|activez javascript|accès refusé|accès interdit",
    "es": "algo salió mal|algo ha salido mal|ha ocurrido un error|se ha producido un error|en mantenimiento|"
    "sitio en mantenimiento|página en mantenimiento|mantenimiento programado|volvemos pronto|volvemos enseguida|"
    "temporalmente no disponible|página no disponible|contenido no disponible|artículo no disponible|"
    "este contenido ya no está disponible|este artículo ya no está disponible|artículo caducado|contenido caducado|"
    "no disponible en su región|no disponible en su país|no disponible en tu región|no disponible en tu país|"
    "active javascript|habilite javascript|por favor, active javascript|acceso denegado",
    "pt": "algo deu errado|algo correu mal|ocorreu um erro|em manutenção|site em manutenção|manutenção programada|"
    "voltamos já|voltamos em breve|temporariamente indisponível|página indisponível|conteúdo indisponível|"
    "artigo indisponível|conteúdo não disponível|este conteúdo não está mais disponível|conteúdo expirado|"
    "indisponível na sua região|não disponível na sua região|não disponível no seu país|ative o javascript|"
    "acesso negado",
    "it": "qualcosa è andato storto|si è verificato un errore|in manutenzione|sito in manutenzione|torniamo subito|"
    "temporaneamente non disponibile|pagina non disponibile|contenuto non disponibile|articolo non disponibile|"
    "articolo scaduto|contenuto scaduto|non disponibile nella tua regione|non disponibile nel tuo paese|"
    "attiva javascript|accesso negato",
    "nl": "er ging iets mis|er is iets misgegaan|er is iets fout gegaan|gepland onderhoud|in onderhoud|"
    "we zijn zo terug|tijdelijk niet beschikbaar|pagina niet beschikbaar|artikel niet beschikbaar|"
    "artikel niet meer beschikbaar|niet beschikbaar in uw regio|niet beschikbaar in uw land|"
    "schakel javascript in|toegang geweigerd|er is een fout opgetreden",
    "sv": "något gick fel|ett fel har inträffat|ett fel uppstod|planerat underhåll|underhåll pågår|"
    "vi är snart tillbaka|tillfälligt otillgänglig|artikeln är inte längre tillgänglig|aktivera javascript|"
    "inte tillgängligt i din region|åtkomst nekad",
    "no": "noe gikk galt|det har oppstått en feil|det oppstod en feil|planlagt vedlikehold|"
    "vi er snart tilbake|midlertidig utilgjengelig|artikkelen er ikke lenger tilgjengelig|aktiver javascript|"
    "ikke tilgjengelig i din region|ingen tilgang",
    "da": "noget gik galt|der opstod en fejl|der er sket en fejl|planlagt vedligeholdelse|vi er snart tilbage|"
    "midlertidigt utilgængelig|artiklen er ikke længere tilgængelig|aktivér javascript|adgang nægtet",
    "fi": "jotain meni vikaan|jokin meni vikaan|tapahtui virhe|palaamme pian|"
    "sisältö ei ole enää saatavilla|ei saatavilla alueellasi|ota javascript käyttöön|pääsy estetty",
    "pl": "coś poszło nie tak|wystąpił błąd|przerwa techniczna|prace konserwacyjne|zaraz wracamy|"
    "chwilowo niedostępne|artykuł niedostępny|artykuł wygasł|treść niedostępna|treść niedostępna w twoim regionie|"
    "niedostępne w twoim kraju|włącz javascript|odmowa dostępu|brak dostępu",
    "cs": "něco se pokazilo|došlo k chybě|probíhá údržba|plánovaná údržba|hned jsme zpět|dočasně nedostupné|"
    "článek není k dispozici|obsah není k dispozici|povolte javascript|přístup odepřen",
    "hu": "valami hiba történt|hiba történt|karbantartás alatt|hamarosan visszatérünk|"
    "a tartalom nem elérhető|engedélyezze a javascriptet|hozzáférés megtagadva",
    "ro": "ceva nu a mers bine|a apărut o eroare|în mentenanță|site în mentenanță|revenim în curând|"
    "conținut indisponibil|articol indisponibil|activați javascript|acces interzis",
    "ru": "что-то пошло не так|произошла ошибка|технические работы|ведутся технические работы|"
    "сайт на техническом обслуживании|мы скоро вернемся|сайт временно недоступен|временно недоступен|"
    "страница недоступна|статья недоступна|материал недоступен|недоступно в вашем регионе|недоступно в вашей стране|"
    "включите javascript|доступ запрещен|доступ запрещён|доступ ограничен",
    "uk": "щось пішло не так|сталася помилка|технічні роботи|сайт тимчасово недоступний|тимчасово недоступно|"
    "сторінка недоступна|недоступно у вашому регіоні|увімкніть javascript|доступ заборонено",
    "el": "κάτι πήγε στραβά|παρουσιάστηκε σφάλμα|υπό συντήρηση|επιστρέφουμε σύντομα|προσωρινά μη διαθέσιμο|"
    "το περιεχόμενο δεν είναι διαθέσιμο|ενεργοποιήστε τη javascript",
    "tr": "bir şeyler ters gitti|bir hata oluştu|bakım çalışması|planlı bakım|bakımdayız|site bakımda|"
    "birazdan döneceğiz|geçici olarak kullanılamıyor|bu içerik artık mevcut değil|bölgenizde kullanılamıyor|"
    "javascript'i etkinleştirin|erişim engellendi",
    "id": "terjadi kesalahan|ada yang salah|sedang dalam pemeliharaan|situs dalam pemeliharaan|kami akan segera kembali|"
    "konten tidak tersedia|artikel tidak tersedia|tidak tersedia di wilayah anda|aktifkan javascript|akses ditolak",
    "vi": "đã xảy ra lỗi|đã có lỗi xảy ra|bảo trì hệ thống|đang bảo trì|nội dung không có sẵn|bật javascript",
    "ar": "حدث خطأ ما|حدث خطأ|تحت الصيانة|الموقع تحت الصيانة|سنعود قريبا|غير متاح مؤقتا|المحتوى غير متاح|"
    "غير متاح في منطقتك|غير متاح في بلدك|يرجى تفعيل جافا سكريبت|تم رفض الوصول",
    "fa": "خطایی رخ داد|در دست تعمیر|به زودی بازمی‌گردیم|دسترسی غیرمجاز|لطفا جاوااسکریپت را فعال کنید",
    "hi": "कुछ गलत हो गया|रखरखाव जारी है|यह सामग्री उपलब्ध नहीं है|आपके क्षेत्र में उपलब्ध नहीं है",
    "ja": "エラーが発生しました|問題が発生しました|メンテナンス中|ただいまメンテナンス中です|メンテナンスのお知らせ|"
    "記事の公開は終了しました|掲載期間が終了しました|この記事は掲載を終了しました|お住まいの地域では利用できません|"
    "javascriptを有効にしてください|アクセスが拒否されました",
    "zh": "出错了|出了点问题|发生错误|系统维护|系统维护中|网站维护中|文章已过期|内容已过期|内容不可用|"
    "您所在的地区无法访问|请启用javascript|访问被拒绝|發生錯誤|系統維護中|網站維護中|文章已過期|請啟用javascript",
    "ko": "문제가 발생했습니다|오류가 발생했습니다|서비스 점검 중|시스템 점검 중|사이트 점검 중|"
    "기사가 만료되었습니다|해당 지역에서는 이용할 수 없습니다|자바스크립트를 활성화해 주세요|접근이 거부되었습니다",
}  # fmt: skip
# What is said to the reader of such a page, by language, parted by "|".
_SENTENCES = {
    "en": "enable javascript|enable js and disable|turn on javascript|requires javascript|javascript is disabled|"
    "not available in your region|not available in your country|not available in your location|"
    "unavailable in your region|unavailable in your country|unavailable for legal reasons|unavailable due to legal|"
    "country belonging to the european economic area|verify you are human|verify that you are human|"
    "verify you are not a robot|verify that you are not a robot|checking your browser|page you requested|"
    "page that you requested|page you are looking for|page you're looking for|page you were looking for|"
    "page that you are looking for|page that you were looking for|this article has expired|this story has expired|"
    "this content has expired|this article is no longer available|this story is no longer available|"
    "this content is no longer available|this page is no longer available|undergoing scheduled maintenance|"
    "undergoing maintenance|down for maintenance|you do not have permission to access|you don't have permission to access|"
    "please refresh the page and try again|security service to protect itself",
    "de": "aktivieren sie javascript|javascript aktivieren|in ihrer region nicht verfügbar|in ihrem land nicht verfügbar|"
    "dieser artikel ist nicht mehr verfügbar|dieser inhalt ist nicht mehr verfügbar|die von ihnen gesuchte seite|"
    "die von ihnen aufgerufene seite|die gewünschte seite|die angeforderte seite|wartungsarbeiten auf dieser seite",
    "fr": "activer javascript|n'est pas disponible dans votre pays|n'est pas disponible dans votre région|"
    "cet article n'est plus disponible|ce contenu n'est plus disponible|la page que vous cherchez|"
    "la page que vous recherchez|la page demandée|la page que vous avez demandée",
    "es": "activar javascript|habilitar javascript|habilite javascript|no está disponible en su región|"
    "no está disponible en su país|no está disponible en tu región|no está disponible en tu país|"
    "este artículo ya no está disponible|este contenido ya no está disponible|la página que busca|la página que buscas|"
    "la página solicitada|la página que está buscando",
    "pt": "ativar o javascript|habilite o javascript|não está disponível na sua região|não está disponível no seu país|"
    "não está disponível em seu país|este conteúdo não está mais disponível|a página que você procura|"
    "a página que procura|a página solicitada",
    "it": "abilitare javascript|attivare javascript|non è disponibile nella tua regione|non è disponibile nel tuo paese|"
    "questo articolo non è più disponibile|questo contenuto non è più disponibile|la pagina che stai cercando|"
    "la pagina che cerchi|la pagina richiesta",
    "nl": "javascript in te schakelen|niet beschikbaar in uw regio|niet beschikbaar in uw land|"
    "dit artikel is niet meer beschikbaar|de pagina die u zoekt|de pagina die je zoekt|de opgevraagde pagina",
    "sv": "aktivera javascript|inte tillgängligt i din region|inte tillgängligt i ditt land|sidan du söker|"
    "sidan du letar efter",
    "no": "aktivere javascript|ikke tilgjengelig i din region|ikke tilgjengelig i ditt land|siden du leter etter",
    "da": "aktivere javascript|ikke tilgængelig i dit land|siden, du leder efter|den side, du leder efter",
    "fi": "ottaa javascriptin käyttöön|ei ole saatavilla alueellasi|hakemaasi sivua|etsimääsi sivua",
    "pl": "włączyć javascript|niedostępna w twoim regionie|niedostępny w twoim kraju|strona, której szukasz",
    "cs": "povolit javascript|není dostupný ve vaší zemi|stránka, kterou hledáte",
    "ru": "включить javascript|включите javascript|недоступен в вашем регионе|недоступна в вашей стране|"
    "страница, которую вы ищете|запрашиваемая страница|запрашиваемая вами страница",
    "uk": "увімкніть javascript|недоступний у вашому регіоні|сторінка, яку ви шукаєте",
    "tr": "javascript'i etkinleştir|bölgenizde kullanılamıyor|ülkenizde kullanılamıyor|aradığınız sayfa",
    "id": "aktifkan javascript|tidak tersedia di wilayah anda|tidak tersedia di negara anda|halaman yang anda cari",
    "ar": "الصفحة التي تبحث عنها|غير متاح في منطقتك|غير متاح في بلدك",
    "ja": "javascriptを有効|お探しのページ|お住まいの地域では",
    "zh": "启用javascript|您访问的页面|您要找的页面|您所在的地区|請啟用javascript|您所在的地區",
    "ko": "자바스크립트를 활성화|요청하신 페이지|찾으시는 페이지",
}  # fmt: skip
# What stands before such titles.
_BEFORE = re.compile(r"^(?:o+ps|whoops|sorry|error|fehler|hoppla|erreur|ups|lo sentimos|ops|fout)\b[\s.!,:–-]*")

_WHOLE = frozenset(phrase for phrases in _TITLES.values() for phrase in phrases.split("|"))
_SAID = Stems([phrase for phrases in _SENTENCES.values() for phrase in phrases.split("|")])


def is_title_of_error(title: str) -> bool:
    """True for a title, or a part of one, of a page in the place of a story, and nothing else."""
    words = fold(title).strip(" .!…。！")
    return words in _WHOLE or _BEFORE.sub("", words) in _WHOLE


def speaks_of_error(text: str) -> bool:
    """True for a text with a sentence that is said to the reader of such a page."""
    return _SAID.are_in(text.replace("’", "'"))
