"""The names of the months as newspapers write them, and which calendar each belongs to."""

from __future__ import annotations

from enum import IntEnum


class Calendar(IntEnum):
    """The calendar that a month's name belongs to."""

    GREGORIAN = 0
    JALALI = 1
    HIJRI = 2


# One line a language (or family): twelve entries, several spellings of a month joined by "/". Names are compared by
# their beginning, so "янв" stands for "января" and "января" needs no entry; behind "=" stand those that are compared
# whole, for "mar" begins "marketing" as well.
_GREGORIAN = """
january february march april may june july august september october november december
= jan/jän feb mar/mrz apr may jun jul aug sep oct/okt nov dec/dez/des
janvier/janv février/fevrier mars avril mai juin juillet août/aout septembre octobre novembre décembre/decembre
= janv fév/févr/fevr mars avr mai juin juil août sept oct nov déc
januar februar märz/maerz april mai juni juli august september oktober november dezember
januar februar mars april mai/maj juni juli august september oktober november desember/december
januari februari maart april mei juni juli augustus september oktober november december
enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
= ene feb mar abr may jun jul ago sep oct nov dic
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu
jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember
janvār februār mart aprīl maij jūnij jūlij august septembr oktobr novembr decembr
saus vasar kovo/kovas baland geguž birž/biržel liep rugpj rugs spal lapkr gruod
sty lut marc/marz kwi/kwie maj/maja cze/czerwc lip/lipca sie/sierp wrz paź/październik/pazdz lis/listopad gru/grudn
led/ledna únor/února břez/březn dub/dubna květ čvn/červn/červen čvc/červenc/červenec srp/srpna zář říj/října list/listopadu pros
ledna února března dubna května června července srpna září října listopadu prosince
január február marec/marca apríl máj/mája jún/júna júl/júla august september október/októbra november december
január február március április május június július augusztus szeptember október november december
= jan febr márc ápr máj jún júl aug szept okt nov dec
sij velj ožu tra/travnj svi/svibnj lip/lipnj srp/srpnj kol/kolovoz ruj/rujn lis/listopad stu/studen pro/prosin
januar februar mart april maj jun jul avgust septembar/septembra oktobar/oktobra novembar/novembra decembar/decembra
ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
= ian feb mart apr mai iun iul aug sept oct noi dec
ocak şubat/subat mart nisan mayıs/mayis haziran temmuz ağustos/agustos eylül/eylul ekim kasım/kasim aralık/aralik
= oca şub mar nis may haz tem ağu eyl eki kas ara
янв фев мар апр мая/май июн июл авг сен окт ноя дек
січ лют бер/берез квіт/квіт трав черв лип серп вер жовт лист груд
сту лют сак крас тра/май чэр ліп жні вер кас/кастрычн ліс сне
януари февруари март април май юни юли август септември октомври ноември декември
јануар фебруар март април мај јун јул август септембар октобар новембар децембар
ιαν/ιανουαρ/ιανουάρ φεβ/φεβρουαρ/φεβρουάρ μαρ/μάρ απρ μαι/μάι/μαΐ/μαϊ ιουν/ιούν ιουλ/ιούλ αυγ/αύγ σεπ/σεπτεμβρ/σεπτέμβρ οκτ/οκτωβρ/οκτώβρ νοε/νοέ/νοεμβρ/νοέμβρ δεκ/δεκεμβρ/δεκέμβρ
ינואר פברואר מרץ/מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
בינואר בפברואר במרץ/במרס באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר
يناير فبراير مارس أبريل/ابريل/إبريل مايو يونيو/يونيه يوليو/يوليه أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر
كانون_الثاني شباط آذار/اذار نيسان أيار/ايار حزيران تموز آب أيلول/ايلول تشرين_الأول تشرين_الثاني كانون_الأول
جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر
ژانویه فوریه مارس آوریل مه/می ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر
جنوری فروری مارچ اپریل مئی/مئ جون جولائی اگست ستمبر اکتوبر نومبر دسمبر
जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर
জানুয়ারি/জানুয়ারী ফেব্রুয়ারি/ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর
ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்
జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జులై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్
มกราคม/ม.ค กุมภาพันธ์/ก.พ มีนาคม/มี.ค เมษายน/เม.ย พฤษภาคม/พ.ค มิถุนายน/มิ.ย กรกฎาคม/ก.ค สิงหาคม/ส.ค กันยายน/ก.ย ตุลาคม/ต.ค พฤศจิกายน/พ.ย ธันวาคม/ธ.ค
januari februari mac april mei jun julai ogos september oktober november disember
januari februari maret april mei juni juli agustus september oktober november desember
januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba
enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre
janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor
janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember
= jan feb mar apr maí jún júl ágú sep okt nóv des
= gen feb mar apr mag giu lug ago set ott nov dic
= jan fev mar abr mai jun jul ago set out nov dez
= jan feb mrt/maa apr mei jun jul aug sep okt nov dec
= jaan veebr märts apr mai juuni juuli aug sept okt nov dets
= janv febr marts apr maijs jūn jūl aug sept okt nov dec
= jan feb mar apr maj jun jul avg sep okt nov dec
= jän feb mär apr mai jun jul aug sep okt nov dez
= led úno bře dub kvě čvn čvc srp zář říj lis pro
= jan shk mar pri maj qer korr gush sht tet nën dhj
= jan feb mar apr mei jun jul agu/agt sep okt nov des
= jan feb mac apr mei jun jul ogo sep okt nov dis
= ene peb mar abr may hun hul ago set okt nob dis
= gen febr març abr maig juny jul ag set oct nov des
xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro
= xan feb mar abr maio xuño xul ago set out nov dec
urtarril otsail martxo apiril maiatz ekain uztail abuztu irail urri azaro abendu
eanáir feabhra márta aibreán bealtaine meitheamh iúil lúnasa meán_fómhair deireadh_fómhair samhain nollaig
ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr
jannar frar marzu april mejju ġunju lulju awwissu settembru ottubru novembru diċembru
januar februar mäerz abrëll mee juni juli august september oktober november dezember
yanvar fevral mart aprel may iyun iyul avqust/avgust sentyabr/sentabr oktyabr/oktabr noyabr dekabr
= yan fev mar apr may iyn iyl avq sen okt noy dek
қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан
= қаң ақп нау сәу мам мау шіл там қыр қаз қар жел
= јан феб мар апр мај јун јул авг сеп окт нов дец
= яну фев мар апр май юни юли авг сеп окт ное дек
հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր
= հնվ փտվ մրտ ապր մյս հնս հլս օգս սեպ հոկ նոյ դեկ
იანვარ თებერვალ მარტ აპრილ მაის ივნის ივლის აგვისტ სექტემბ ოქტომბ ნოემბ დეკემბ
= იან თებ მარ აპრ მაი ივნ ივლ აგვ სექ ოქტ ნოე დეკ
= ינו/בינו פבר/בפבר מרץ אפר/באפר מאי יוני יולי אוג/באוג ספט/בספט אוק/באוק נוב/בנוב דצמ/בדצמ
يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر
جنوري فبروري مارچ اپریل مۍ جون جولای اګست سېپتمبر/سپتمبر اکتوبر نومبر دسمبر
= जन फ़र/फर मार्च अप्रैल मई जून जुल अग सित अक्टू नव दिस
जानेवारी/जाने फेब्रुवारी/फेब्रु मार्च एप्रिल/एप्रि मे जून जुलै ऑगस्ट/ऑग सप्टेंबर/सप्टें ऑक्टोबर/ऑक्टो नोव्हेंबर/नोव्हें डिसेंबर/डिसें
जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर
= জানু ফেব মার্চ এপ্রি মে জুন জুল আগ সেপ অক্টো নভে ডিসে
= ஜன பிப் மார் ஏப் மே ஜூன் ஜூலை ஆக செப் அக் நவ டிச
= జన ఫిబ్ర మార్చి ఏప్రి మే జూన్ జులై ఆగ సెప్టెం అక్టో నవం డిసెం
ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್
= ಜನ ಫೆಬ್ರ ಮಾರ್ಚ್ ಏಪ್ರಿ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗ ಸೆಪ್ಟೆಂ ಅಕ್ಟೋ ನವೆಂ ಡಿಸೆಂ
ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ് സെപ്റ്റംബർ ഒക്ടോബർ/ഒക്‌ടോബർ നവംബർ ഡിസംബർ
= ജനു ഫെബ്രു മാർ ഏപ്രി മേയ് ജൂൺ ജൂലൈ ഓഗ സെപ്റ്റം ഒക്ടോ നവം ഡിസം
જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ/ઓગસ્ટ સપ્ટેમ્બર ઑક્ટોબર/ઓક્ટોબર નવેમ્બર ડિસેમ્બર
= જાન્યુ ફેબ્રુ માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ સપ્ટે ઑક્ટો નવે ડિસે
ਜਨਵਰੀ ਫ਼ਰਵਰੀ/ਫਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ
= ਜਨ ਫ਼ਰ ਮਾਰਚ ਅਪ੍ਰੈ ਮਈ ਜੂਨ ਜੁਲਾ ਅਗ ਸਤੰ ਅਕਤੂ ਨਵੰ ਦਸੰ
ଜାନୁଆରୀ ଫେବୃଆରୀ/ଫେବ୍ରୁଆରୀ ମାର୍ଚ୍ଚ ଅପ୍ରେଲ ମଇ ଜୁନ ଜୁଲାଇ ଅଗଷ୍ଟ ସେପ୍ଟେମ୍ବର ଅକ୍ଟୋବର ନଭେମ୍ବର ଡିସେମ୍ବର
ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්
= ජන පෙබ මාර් අප්‍රේල් මැයි ජූනි ජූලි අගෝ සැප් ඔක් නොවැ දෙසැ
ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ
មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ
ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ
ጃንዋሪ/ጃንዩወሪ ፌብሩዋሪ/ፌብሩወሪ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር
janaayo/jannaayo febraayo maarso abriil maajo/maayo juun luulyo agoosto sebtembar/sebteembar oktoobar noofembar/noofeembar diseembar
januwari februwari mashi ephreli meyi juni julayi agasti septhemba okthoba novemba disemba
"""  # noqa: E501  vowel signs count as characters and take no room
_JALALI = [
    "فروردین/فروردين",
    "اردیبهشت/ارديبهشت",
    "خرداد",
    "تیر/تير",
    "مرداد/امرداد",
    "شهریور/شهريور",
    "مهر",
    "آبان",
    "آذر",
    "دی/دي",
    "بهمن",
    "اسفند",
]
_HIJRI = [
    "محرم/المحرم",
    "صفر",
    "ربيع_الأول/ربیع_الاول/ربيع_الاول",
    "ربيع_الآخر/ربيع_الثاني/ربیع_الثانی",
    "جمادى_الأولى/جمادي_الأولى/جمادی_الاول",
    "جمادى_الآخرة/جمادى_الثانية/جمادی_الثانی",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذو_القعدة/ذي_القعدة/ذیقعد",
    "ذو_الحجة/ذي_الحجة/ذوالحجہ",
]


Table = dict[str, tuple[Calendar, int]]


def _tables() -> tuple[Table, Table]:
    """Each spelling, folded, with its calendar and its number: beginnings of names, and names that are compared whole.
    Later lines do not overwrite earlier ones."""
    beginnings: Table = {}
    whole: Table = {}
    lines = _GREGORIAN.strip().splitlines()
    rows = [(Calendar.GREGORIAN, x.split()) for x in lines] + [(Calendar.JALALI, _JALALI), (Calendar.HIJRI, _HIJRI)]
    for calendar, months in rows:
        table, names = (whole, months[1:]) if months[0] == "=" else (beginnings, months)
        for number, spellings in enumerate(names, 1):
            for spelling in spellings.split("/"):
                table.setdefault(spelling.replace("_", " ").casefold(), (calendar, number))
    return beginnings, whole


_BEGINNINGS, _WHOLE = _tables()
# The names that are two words: "ذو القعدة".
TWO_WORDS = tuple(sorted((x for x in _BEGINNINGS if " " in x), key=len, reverse=True))
_LONGEST = max(map(len, _BEGINNINGS))
# Endings of case and plural are no longer.
_ENDINGS = 6
_SHORTEST = 2
# Croatian months that are others in Polish, behind the point of a Croatian day.
_POINTED = {".listopada": 10}
# What ends an abbreviation, and the mark of a Persian genitive.
_SIGNS = ".॰\u0654"


def month_of(word: str) -> tuple[Calendar, int] | None:
    """The calendar and the number of the month that a word names, in full, cut short or declined; null for others."""
    if word in _POINTED:
        return Calendar.GREGORIAN, _POINTED[word]
    folded = word.casefold().strip(_SIGNS)
    if exact := _BEGINNINGS.get(folded) or _WHOLE.get(folded):
        return exact
    for length in range(min(len(folded), _LONGEST), _SHORTEST, -1):
        if (found := _BEGINNINGS.get(folded[:length])) and len(folded) - length <= _ENDINGS:
            return found
    return None
