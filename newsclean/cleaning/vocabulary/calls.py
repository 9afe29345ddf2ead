"""What newspapers ask their readers to do, within sentences: regular expressions, to be compiled without regard to case."""

from __future__ import annotations

CLICK_HERE = (
    r"\b(?:click here|hier klicken|klicken sie hier|cliquez ici|(?:haga|haz|da) clic(?:k)? (?:aquí|en)|clique aqui|"
    r"clicca(?:te)? qui|klik hier|klikk? her|klicka här|kliknij tu(?:taj)?|klik di sini)\b|"
    r"нажмите (?:здесь|сюда)|κάντε κλικ|点击(?:这里|此处)|點擊這裡"
)
# Stems of the words for subscribing and subscriptions.
SUBSCRIPTION_STEMS = (
    "subscri", "abonn", "suscri", "suscrí", "abbona", "prenumer", "předpl", "predpl", "előfiz", "pretpl", "подпис",
    "подпиш", "підпис", "передплат", "συνδρομ", "订阅", "訂閱", "会員", "會員", "購読", "구독", "اشتر", "מנוי", "מינוי",
    "langganan", "सदस्य", "सब्सक्रा",
)  # fmt: skip
# To subscribe, who does and what is subscribed to. Of "assassin" Portuguese knows only the end.
SUBSCRIBE = rf"{'|'.join(SUBSCRIPTION_STEMS)}|\babon|\babos?\b|-abo\b|\bassin[ae]|\bpelanggan|\btilaaj"
# How a line speaks to its reader.
YOU = (
    r"\b(?:you|your|sie|ihr\w*|vous|votre|vos|usted|sus?|tus?|você|seu|lei|tua?|u|uw|je|jouw|du|din|ditt|dit|"
    r"ty|twój|twoj\w+|вы|вам|ваш\w*|вас|siz\w*|anda|σας)\b|您|あなた|お届け|귀하|بريدك|आप"
)
# Whose the newsletter, the channel or the work is that a line speaks of: a newspaper's own.
OURS = (
    r"\b(?:our|unser\w*|notre|nos|nuestr\w+|noss[oa]s?|nostr\w+|onze?|vår\w*|vores|nasz\w*|naš\w*|наш\w*|μας|kami|"
    r"\w+(?:imiz|ımız|umuz|ümüz)[aeıiuü]?)\b"
)
# What asks for an account, or a subscription.
ACCOUNT = (
    r"\b(?:regist\w+|accounts?|trial|konto|compte|inscri\w+|cuenta|conta|cadastr\w+|zarejestr\w+|регистр\w+|abone|"
    rf"langganan)\b|登録|اشتر|{SUBSCRIBE}"
)
