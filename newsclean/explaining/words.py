"""Words of the record's vocabularies, for readers who do not know them yet."""

from __future__ import annotations

from newsclean.model import Label, Where, Why

LABELS = {
    Label.OPINION: "teasers of opinion columns",
    Label.EDITORIAL: "teasers of editorials",
    Label.RELATED: "other stories, the newest among them",
    Label.POPULAR: "what others read, share or comment on",
    Label.OTHER_STORY: "a second article",
    Label.DUPLICATE: "the same text once more",
    Label.HEADLINE: "stands in the record's title",
    Label.BYLINE: "stands in the record's authors",
    Label.TIMESTAMP: "stands in the record's dates",
    Label.BREADCRUMBS: "where the page is filed",
    Label.TAGS: "its topics",
    Label.CAPTION: "of pictures, with their credits",
    Label.SUMMARY_BOX: "key points, fact boxes",
    Label.AUTHOR_BIO: "who the writer is",
    Label.PRINT_NOTE: "when it stood in print",
    Label.NEWSLETTER: "sign-up boxes",
    Label.ADVERT: "advertising",
    Label.SOCIAL: "share buttons, embedded posts",
    Label.COMMENTS: "of readers, and their forms",
    Label.CONSENT: "cookie dialogs",
    Label.PAYWALL: "asks for a subscription",
    Label.MEDIA_PLAYER: "players and their controls",
    Label.NAVIGATION: "menus, footers",
    Label.LEGAL: "copyright, terms",
    Label.OTHER: "no part of the article, and nothing told what",
}
REASONS = {
    Why.HEADING: "the heading above says so",
    Why.LINK_LIST: "a list of links",
    Why.CLASS_FAMILY: "the page's own class words",
    Why.ELEMENT: "the HTML element",
    Why.PATTERN: "its wording",
    Why.SHAPE: "its shape and place among its neighbours",
    Why.REPEATS: "the same text stands elsewhere on the page",
    Why.DECLARED: "the page's metadata hold the same words",
    Why.SELECTOR: "the newspaper's file says where it stands",
    Why.LEARNED: "the model of labels, other than the rules",
    Why.SCORE: "the engine's score alone",
}
PLACES = {Where.BEFORE: "before the text", Where.INSIDE: "inside the text", Where.AFTER: "behind the text"}
