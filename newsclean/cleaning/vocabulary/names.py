"""The class and id words by which web developers all over the world name the parts of a page."""

from __future__ import annotations

from newsclean.model import Label

# In the order in which they count where an element has words of several.
# Whole words of a class or id ("story-share" is "story" and "share"), or two neighbours ("most-read").
NAMES: dict[Label, str] = {
    Label.CONSENT: (
        "rodo cookie cookies cookiebar cookie-notice cookie-banner cookie-consent cookieconsent gdpr consent "
        "cmpbox cmpwrapper cmp-box cmp-wrapper cmp-banner cmp-consent cmp-modal cmp-overlay cmp-popup cmp-root "
        "onetrust didomi usercentrics cookielaw cookie-law ccpa euconsent privacy-banner cookiebot "
        "cookiewarning cookiepolicy cmplz cookieyes cli-modal cky-consent trustarc quantcast sp-message iubenda"
    ),
    Label.COMMENTS: (
        "comments comment commentlist commentary-list comment-list comment-form commentform disqus respond "
        "responses discussion hyvor coral livefyre viafoura kommentare kommentarer kommentar comentarios "
        "comentarios-lista commentaires reacties commenti disqus-thread comments-area fb-comments spotim "
        "openweb vuukle talk-stream comments-section guestbook user-comments reader-comments recentcomments "
        "pingback pingbacks trackback trackbacks"
    ),
    Label.NEWSLETTER: (
        "newsletter newsletters news-letter newsletter-signup signup-form mailchimp mc4wp mailing-list email-signup "
        "subscribe-form newsletterbox nieuwsbrief nyhetsbrev infolettre boletin email-capture optin opt-in "
        "email-subscribe emailsignup newslettersignup convertkit mailpoet"
    ),
    Label.PAYWALL: (
        "paywall pay-wall paid-barrier abo-offer sales-offer salesoffer subscribe-button subscribe-banner subscription-banner donation-banner adblock regwall meter metered piano subscriber-only premium-wall subscription-wall "
        "tp-container pw-overlay registration-wall subscribe-wall paywalled pw-wall gate-content"
    ),
    Label.ADVERT: (
        "ad ads adv advr advertise advert adverts advertisement advertisements advertising sponsor sponsored "
        "sponsors anzeige anzeigen werbung publicidad publicite adslot ad-slot adunit ad-unit dfp adsbygoogle "
        "outbrain taboola trc-rbox trc-related advertorial reklama reklam adbox adcontainer ad-container adwrapper "
        "ad-wrapper adsense googlead googleads gpt-ad revcontent mgid plista zergnet commercial native-ad "
        "ad-label shopping-widget products product boutique shop marketplace teads ligatus ad-banner banner-ad banners"
    ),
    Label.POPULAR: (
        "popular mostpopular most-popular most-read mostread most-viewed mostviewed most-shared most-commented "
        "most-watched trending trends trendingnow trending-topics hot-topics popular-posts top-posts "
        "popularposts wpp-list wpp meistgelesen meistgeklickt masleidas mas-leidas mas-vistas masvistas "
        "mais-lidas ranking rankings toplist hot-news hotnews most-emailed bestof top10 top-ten most hottopics "
        "top-articles toparticles popularnews popularity"
    ),
    Label.EDITORIAL: (
        "editorials editorial-list editorial-rail editorials-list editorial-widget editorial-teaser editorial-teasers "
        "leitartikel editoriales editoriais editoriaux"
    ),
    Label.OPINION: (
        "opinion opinions columnists op-ed oped meinung opinion-list opinion-widget opinions-list opinion-rail "
        "columnistas colunistas chroniqueurs"
    ),
    Label.RELATED: (
        "related kg-bookmark relateds relatednews related-articles related-posts related-stories relatedposts "
        "related-content relatedcontent relatedarticles relatedstories recommended recommendation "
        "recommendations recommend recirc recirculation read-more readmore read-next readnext read-also "
        "readalso see-also seealso also-read alsoread more-stories morestories more-from morefrom more-news "
        "morenews more-on moreon more-in more-articles morearticles you-may similar jp-relatedposts yarpp crp "
        "next-article nextarticle next-post next-prev prev-next post-navigation editors-picks "
        "editor-picks editorspicks suggested suggestions in-case up-next upnext relacionadas relacionados "
        "relacionada verwandt verwandte weitere liens-associes crosslinks cross-links onward onwards "
        "further-reading teaser-list teaserlist articles-list article-list story-list news-list newslist "
        "teasergroup teaser-group nav-links post-nav nextprev top-stories topstories top-news topnews "
        "latest-news latestnews latest-posts latest-articles latest-stories latest-videos recent-posts recentposts "
        "recent-entries recent newsticker"
    ),
    Label.LEGAL: ("copyright legal disclaimer copyrights copyright-notice impressum terms imprint"),
    Label.BREADCRUMBS: (
        "breadcrumb breadcrumbs bread-crumb bread-crumbs crumb crumbs breadcrumbnav breadcrumb-trail "
        "breadcrumblist rootline trail ariane fil-ariane brotkrumen yoast-breadcrumbs migas"
    ),
    Label.SOCIAL: (
        "share shares sharing sns sharebar share-bar sharebox share-box sharetools share-tools share-buttons "
        "sharebuttons social socials socialmedia social-media social-links sociallinks social-share "
        "socialshare social-icons addthis addtoany sharedaddy sharethis a2a sharer follow followus follow-us "
        "followers twitter-share whatsapp fb-like shariff teilen shareicons share-icons share-links "
        "article-tools articletools story-tools storytools toolbar-share page-tools pagetools post-share "
        "article-share article-actions print-email bookmarks bookmark ssba heateor monarch shareaholic "
        "sharelinks"
    ),
    Label.TAGS: (
        "tags tag taglist tag-list tag-links taglinks tag-cloud tagcloud topics topic topic-list keywords "
        "keyword post-tags article-tags story-tags entry-tags tags-links tags-list themen schlagworte "
        "etiquetas category-links cat-links post-categories categories-links labels filed-under tagged "
        "post-tag articletags categories-list entry-categories entry-category td-category taxonomy-category "
        "topic-links post-terms"
    ),
    Label.AUTHOR_BIO: (
        "author-bio authorbio author-box authorbox author-info authorinfo author-description author-profile "
        "author-card authorcard about-author aboutauthor bio author-desc post-author-bio author-details "
        "about-the-author author-block writer-bio contributor-bio biography saboxplugin autor-box author-about "
        "author-section abh entry-author-box tagline-author"
    ),
    Label.SUMMARY_BOX: (
        "factbox fact-box infobox info-box key-points keypoints keypoint key-takeaways highlights "
        "story-highlights article-highlights keyfacts key-facts summary-box summarybox at-a-glance "
        "bullet-summary key-insights keyinsights synopsis faktaboks faktaruta in-brief tldr takeaways"
    ),
    Label.MEDIA_PLAYER: (
        "player video-player videoplayer audio-player audioplayer jwplayer jw vjs brightcove podcast-player "
        "videojs audio listen listen-button text-to-speech texttospeech readspeaker rs-skip trinity ad-player "
        "html5-player mejs video-container plyr tts"
    ),
    Label.CAPTION: (
        "caption captions figcaption wp-caption wp-caption-text image-caption photo-caption img-caption "
        "imagecaption photocaption photo-credit photocredit image-credit imagecredit img-credit credit credits "
        "copyright-image media-caption mediacaption cutline picture-caption image-description legende "
        "bildunterschrift bildtext bildquelle photo-info image-info gallery-caption slide-caption caption-text "
        "photographer photo-author image-author foto-autor bildautor image-source pie-foto piedefoto didascalia byline-photo figure-caption figure__caption "
        "image__caption media__caption"
    ),
    Label.TIMESTAMP: (
        "timestamp time-stamp dateline published publish-date pubdate pub-date published-date date-published "
        "publication-date post-date postdate entry-date article-date articledate story-date date time datetime "
        "date-time posted-on postedon updated last-updated lastupdated modified date-modified fecha datum "
        "data-hora publishdate publish-time article-time update-time"
    ),
    Label.BYLINE: (
        "byline bylines byline-name author authors author-name authorname author-names article-author "
        "post-author story-author entry-author writer writers reporter autor autoren autores auteur auteurs "
        "autore by-line by-author posted-by article-byline story-byline authored vcard"
    ),
    # What a page offers beside its stories.
    Label.OTHER: (
        "weather weatherwidget forecast temperature poll polls wp-polls survey rating ratings star-rating currency "
        "currencies exchange-rates stocks quotes-table horoscope fontsize text-size textsize font-resizer quiz "
        "umfrage umfragen sondage sondages encuesta encuestas enquete enquetes sondaggio sondaggi ankieta anket opros "
        "wetter meteo pogoda"
    ),
    Label.NAVIGATION: (
        "toc table-of-contents tableofcontents inhaltsverzeichnis ez-toc nav navbar navigation menu menus "
        "submenu mainmenu main-menu mega-menu megamenu topnav subnav top-nav sub-nav navi nav-menu pagination "
        "pager paging page-numbers page-links skip-link skiplink skip-links hamburger topbar top-bar "
        "mobile-menu masthead site-header siteheader header-top footer site-footer sitefooter page-footer "
        "pagefooter pagebottom page-bottom footer-bottom bottom-bar colophon footer-widgets footernav footer-nav footer-links menu-item nav-item search-form "
        "searchform search-box searchbox searchbar search sitemap main-nav mainnav navmenu sidenav off-canvas "
        "offcanvas language-switcher login loginbox login-form log-in signin sign-in register registration user-accounts logo branding quicklinks quick-links "
        "utility-nav wp-calendar calendar-wrap"
    ),
}

# Neighbours that mean something else than their parts.
NEUTRAL = frozenset([
    "credit-card", "date-picker", "tag-manager", "social-security", "no-comments", "comments-count", "comment-count",
    "has-comments", "no-sidebar", "no-ads", "sticky-ad", "image-link", "entry-footer", "article-footer", "post-footer", "story-footer",
    "font-size", "card-footer", "popup-footer", "comment-footer", "modal-footer",
    "link-footer", "message-footer", "active-trail", "node-promoted", "pagination-type", "teaser-footer", "item-footer", "box-footer", "cta-caption", "widget-footer", "pagination-animate", "panel-footer",
    "media-footer", "content-footer",
])  # fmt: skip
