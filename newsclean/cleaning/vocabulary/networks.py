"""Social networks: their names, and their hosts."""

from __future__ import annotations

from newsclean.cleaning.vocabulary.stems import Stems

# The same in all languages; "X" is a letter as well.
NETWORKS = (
    "facebook", "instagram", "linkedin", "whatsapp", "telegram", "youtube", "tiktok", "twitter", "pinterest",
    "snapchat", "bluesky", "mastodon", "viber", "wechat", "weibo",
)  # fmt: skip
# Where else a newspaper is followed, and networks as other scripts write them.
_CHANNELS = Stems((
    *NETWORKS,
    "google news", "line好友", "line官方", "臉書", "google новост", "google haber", "गूगल न्यूज", "公众号", "公眾號", "line公式", "公式line", "дзен", "واتس", "فيسبوك", "فیسبوک", "تويتر", "توییتر", "انستغرام", "اینستاگرام", "تلغرام",
    "تيليجرام", "تلگرام", "يوتيوب", "व्हाट्स", "वॉट्सऐप", "फेसबुक", "टेलीग्राम", "यूट्यूब", "গুগল নিউজ", "ফেসবুক", "微信",
    "微博",
    "네이버", "카카오", "페이스북", "인스타그램", "유튜브", "텔레그램", "インスタグラム", "フェイスブック",
    "ツイッター", "телеграм",
))  # fmt: skip
# Where accounts are, and where else pages are shared, by the second level of the host.
ACCOUNT_HOSTS = (
    "facebook", "twitter", "x", "instagram", "youtube", "linkedin", "pinterest", "tiktok", "threads", "weibo", "vk", "ok",
    "telegram", "t", "flickr", "snapchat",
)  # fmt: skip
SHARE_HOSTS = (
    "wa", "whatsapp", "reddit", "tumblr", "addtoany", "addthis", "getpocket", "bsky", "flipboard", "google",
)  # fmt: skip


def count_networks(text: str) -> int:
    """How many networks a line names."""
    return sum(map(text.lower().__contains__, NETWORKS))


def names_channel(text: str) -> bool:
    """True for a line that names where a newspaper is followed."""
    return _CHANNELS.are_in(text)
