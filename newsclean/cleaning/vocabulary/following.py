"""How newspapers ask their readers to follow them on a network or in a channel, in a line that is no more than that."""

from __future__ import annotations

import re

from newsclean.cleaning.vocabulary import PAPERS
from newsclean.cleaning.vocabulary.calls import OURS, is_all_to_reader
from newsclean.cleaning.vocabulary.networks import NETWORKS, names_channel

_LONGEST = 280
# What a clause begins with that asks: stories tell of such things in other forms of these words.
_CALL = re.compile(
    r"(?:^|[.!?:,;–—|]\s)\W*(?:(?:also|please|and|you can(?: also)?|don['’]t forget to|"
    r"(?:click|tap)(?: on)?(?: the link| here| this link| below)* to)\s)*"
    r"(?:follow|join|subscribe to|like us|find us|add us|connect with|watch our|click|tap|get (?:all )?(?:the|our|more|"
    r"latest|breaking|news|live)|stay (?:tuned|ahead|connected|updated|informed|in touch)"
    r"|folgen sie|folgt?|folge|abonnieren sie|abonniert?|abonniere|treten sie|hier geht|hier geht['’]s|"
    r"suivez|rejoignez|abonnez|retrouvez|cliquez"
    r"|s[ií]gue|s[ií]gan?|únete|unite|únase|suscríbe|haz clic|encuéntra|entre n|entre para|participe d|inscreva-se|"
    r"clique|acompanhe|receba|curta|segui|iscriviti|unisciti|entra n|clicca|volg|word lid|abonneer"
    r"|följ|gilla|prenumerera på|følg|abonner|seuraa|tilaa|obserwuj|dołącz|śledź|polub|subskrybuj|sledujte|"
    r"připojte|kövess|csatlakozz|urmăriți|urmărește|pratite|spremljajte|следвайте"
    r"|подпи(?:шитесь|сывайтесь)|читайте|присоединяйтесь|следите|вступайте|підпи(?:шіться|суйтесь|суйтеся)|"
    r"приєднуйте|стежте|слідкуйте"
    r"|ακολουθήστε|γίνετε μέλος|εγγραφείτε|ikuti|gabung|bergabung|dapatkan|simak|klik|theo dõi|tham gia"
    r"|تابع|انضم|اشترك|关注|關注|欢迎关注|歡迎關注|加入|订阅|訂閱)",
    re.IGNORECASE,
)
# The same of languages that have the verb last.
_CALL_AT_END = re.compile(
    r"(?:takip ed(?:in|ebilirsiniz)|takip etmek için (?:tıklayın|tıklayınız)|katılın|abone olun|tıklayın"
    r"|بپیوندید|دنبال کنید|عضو شوید|فالو کریں|جوائن کریں|सब्सक्राइब करें|फॉलो करें|फ़ॉलो करें|जुड़ें|ফলো করুন|যুক্ত হোন"
    r"|フォロー(?:して(?:ください|ね)?|する|しよう)|(?:友だち|友達)(?:追加|登録)(?:する)?|チャンネル登録(?:する)?"
    r"|(?:추가|구독|팔로우|가입)(?:하세요|해 ?주세요|하기))\W*$",
    re.IGNORECASE,
)
_OURS = re.compile(
    rf"{OURS}|\b(?:us|uns|ons|oss|nas|нас|bizi)\b|-nous\b|-nos\b|(?:sígue|sigue|sígan|encuéntra)nos\b|\bseguici\b|"
    r"قناتنا|تابعونا|تابعنا|صفحتنا|我们|我們|本报|本報",
    re.IGNORECASE,
)
# "Join The Harbour Courier on Telegram for more news": a name with an article or of a section between the verb and the
# network. What else asks without a word for whose it is: a group to join, articles on Google News, an account to befriend.
_ON = rf"(?i:on|via) (?i:{'|'.join(NETWORKS)}|google news)\b"
_NAMED = re.compile(
    r"(?:^|[.!?]\s|\s[-–—]\s)\W*(?i:also |please )?(?i:follow|join|like) (?:"
    rf"(?i:the )(?:[A-Z]\S* ){{1,3}}(?:section|team|desk) {_ON}[^.!?]{{0,80}}(?:\W*$|[.!]\s)"
    rf"|@?(?:The )(?:[A-Z]\S* ){{1,4}}{_ON}[^.!?]{{0,40}}\b(?i:for|to get|and get) [^.!?,]{{0,60}}\b(?i:news|stories|headlines|updates)\b"
    r"[^.!?]{0,120}(?:\W*$|[.!]\s))"
    r"|(?i:(?:^|[.!?]\s)\W*(?:mari |yuk,? |ayo |silakan )(?:ber)?gabung(?:lah)? (?:di|ke|dengan) (?:grup|saluran|channel|kanal) "
    r"(?:telegram|whatsapp)\b"
    r"|^\W*(?:cek|simak|baca|lihat|ikuti) (?:juga )?(?:berita|artikel)\b.{0,40}\bdi google news\b"
    r"|^\W*(?:快|立即|馬上|马上|歡迎|欢迎|請|请)?(?:加入|追蹤|追踪|按讚|按赞)[^，。！]{0,12}(?:[報报刊]|新[聞闻]|[網网]|[雜杂][誌志]|中央社)"
    r"[^，。！]{0,4}(?:line|ig|fb|臉書|脸书|粉絲)[^，。！]{0,10}(?:好友|官方帳號|帳號|粉絲團|粉絲頁|粉專|頻道))"
)
# "For the latest news, follow The Harbour Courier on Facebook": whom, a newspaper or the page's own is known by name.
_FOR_NEWS = re.compile(
    r"^\W*for (?:all |more )?(?:of )?(?:the )?(?:latest|more|breaking|top)\b[^.]{0,40}\b(?:news|updates|stories|headlines|coverage)\b"
    rf"[^.]{{0,30}}, follow (?P<whom>[^.!?]{{1,60}}?)\b(?:{'|'.join(NETWORKS)}|google news)\b[^.!?]{{0,30}}\W*$",
    re.IGNORECASE,
)
_PAPER = re.compile(rf"(?:(?i:the )|\b[A-Z]\S* )(?i:{'|'.join(sorted(PAPERS))})\b|\b(?:us|our)\b")


def asks_to_follow(text: str) -> bool:
    """True for a line by which a newspaper asks its readers to follow it."""
    if len(text) > _LONGEST or not names_channel(text):
        return False
    if _CALL_AT_END.search(text) or (_NAMED.search(text) and is_all_to_reader(text, _calls)):
        return True
    if (asked := _FOR_NEWS.match(text)) is not None and _PAPER.search(asked["whom"]):
        return True
    return _CALL.search(text) is not None and _OURS.search(text) is not None


def only_asks_to_follow(text: str) -> bool:
    """True for such a line of which no sentence tells of others."""
    return asks_to_follow(text) and is_all_to_reader(text, _calls)


def may_ask_to_follow(text: str) -> bool:
    """True for a line that asks to follow whatever it names, where no sentence tells of others."""
    is_call = len(text) <= _LONGEST and names_channel(text) and any(x.match(text) for x in (_CALL, _FOR_NEWS))
    return is_call and is_all_to_reader(text, _calls)


def _calls(sentence: str) -> bool:
    return (
        any(x.search(sentence) is not None for x in (_CALL_AT_END, _NAMED, _FOR_NEWS))
        or _CALL.match(sentence) is not None
    )
