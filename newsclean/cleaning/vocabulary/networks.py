"""Social networks by name."""

from __future__ import annotations

# The same in all languages; "X" is a letter as well.
NETWORKS = (
    "facebook", "instagram", "linkedin", "whatsapp", "telegram", "youtube", "tiktok", "twitter", "pinterest",
    "snapchat", "bluesky", "mastodon", "viber", "wechat", "weibo",
)  # fmt: skip
