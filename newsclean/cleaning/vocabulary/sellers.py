"""Where adverts lead: the hosts of those who serve them or pay for buyers, and what shops are called in addresses."""

from __future__ import annotations

# Big shops that pay for buyers, whatever country the address ends in.
SHOP_HOSTS = ("amazon", "ebay", "etsy", "aliexpress", "zalando", "temu", "shein")
# Whole hosts, without what may stand before them.
PAYING_HOSTS = (
    "amzn.to", "awin1.com", "shareasale.com", "shrsl.com", "webgains.com", "tradedoubler.com", "zanox.com", "prf.hn",
    "anrdoezrs.net", "dpbolvw.net", "jdoqocy.com", "kqzyfj.com", "tkqlhce.com", "linksynergy.com", "partner-ads.com",
    "skimresources.com", "redirectingat.com", "viglink.com", "geni.us", "fave.co", "zdcs.link", "howl.me", "rstyle.me",
    "pxf.io", "sjv.io", "7eer.net", "pntra.com", "go2cloud.org", "belboon.com", "belboon.de", "financeads.net",
    "effiliation.com", "adtraction.com", "tradetracker.net", "daisycon.com", "doubleclick.net", "googlesyndication.com",
    "adition.com", "adform.net", "adnxs.com", "smartadserver.com", "criteo.com", "taboola.com", "outbrain.com",
    "plista.com", "revcontent.com", "mgid.com", "zergnet.com",
)  # fmt: skip
# The first name of a shop's host, or the first folder of its addresses.
SHOPS = ("shop", "store", "boutique", "webshop", "tienda", "loja", "negozio", "kauppa", "sklep", "butik", "winkel")
