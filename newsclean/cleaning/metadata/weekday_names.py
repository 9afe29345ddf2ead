"""The names of the days of the week as newspapers write them."""

from __future__ import annotations

# One line a language (or family), from Monday on; "_" for a space.
_NAMES = """
monday tuesday wednesday thursday friday saturday sunday
mon tue tues wed thu thur thurs fri sat sun
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
lundi mardi mercredi jeudi vendredi samedi dimanche
lunes martes miércoles jueves viernes sábado domingo
lunedì martedì mercoledì giovedì venerdì sabato domenica
segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta
dilluns dimarts dimecres dijous divendres dissabte diumenge
luns mércores xoves venres
luni marți miercuri joi vineri sâmbătă duminică
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
mandag tirsdag onsdag torsdag fredag lørdag søndag
måndag tisdag lördag söndag
maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev
poniedziałek wtorek środa czwartek piątek sobota niedziela
pondělí úterý středa čtvrtek pátek neděle
pondelok utorok streda štvrtok piatok nedeľa
ponedjeljak utorak srijeda četvrtak petak subota nedjelja ponedeljak sreda nedelja ponedeljek torek četrtek
hétfő kedd szerda csütörtök péntek szombat vasárnap
pazartesi salı çarşamba perşembe cuma cumartesi pazar
senin selasa rabu kamis jumat jum'at sabtu minggu isnin khamis jumaat ahad
lunes martes miyerkules huwebes biyernes linggo
thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật
jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili
понедельник вторник среда четверг пятница суббота воскресенье
понеділок вівторок середа четвер п'ятниця субота неділя
понеделник сряда четвъртък петък събота неделя
понедељак уторак среда четвртак петак субота недеља
δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد
دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه شنبه یکشنبه یک‌شنبه
پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار
सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
आइतबार सोमबार मंगलबार मङ्गलबार बुधबार बिहीबार शुक्रबार शनिबार
সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার রোববার
திங்கட்கிழமை செவ்வாய்க்கிழமை புதன்கிழமை வியாழக்கிழமை வெள்ளிக்கிழமை சனிக்கிழமை ஞாயிற்றுக்கிழமை
సోమవారం మంగళవారం బుధవారం గురువారం శుక్రవారం శనివారం ఆదివారం
ಸೋಮವಾರ ಮಂಗಳವಾರ ಬುಧವಾರ ಗುರುವಾರ ಶುಕ್ರವಾರ ಶನಿವಾರ ಭಾನುವಾರ
തിങ്കളാഴ്ച ചൊവ്വാഴ്ച ബുധനാഴ്ച വ്യാഴാഴ്ച വെള്ളിയാഴ്ച ശനിയാഴ്ച ഞായറാഴ്ച
સોમવાર મંગળવાર બુધવાર ગુરુવાર શુક્રવાર શનિવાર રવિવાર
ਸੋਮਵਾਰ ਮੰਗਲਵਾਰ ਬੁੱਧਵਾਰ ਵੀਰਵਾਰ ਸ਼ੁੱਕਰਵਾਰ ਸ਼ਨਿੱਚਰਵਾਰ ਐਤਵਾਰ
วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์
יום_ראשון יום_שני יום_שלישי יום_רביעי יום_חמישי יום_שישי יום_שבת
ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი კვირა
երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիրակի
bazar_ertəsi çərşənbə_axşamı çərşənbə cümə_axşamı cümə şənbə
дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі
dushanba seshanba chorshanba payshanba juma shanba yakshanba
даваа мягмар лхагва пүрэв баасан бямба ням
панядзелак аўторак серада чацвер пятніца субота нядзеля
понеделник вторник среда четврток петок сабота недела
mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur
pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena
pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis
astelehena asteartea asteazkena osteguna ostirala larunbata igandea
maandag dinsdag woensdag donderdag vrydag saterdag sondag
월요일 화요일 수요일 목요일 금요일 토요일 일요일
月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日
星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天
"""
WEEKDAYS = frozenset(x.replace("_", " ") for x in _NAMES.split())
