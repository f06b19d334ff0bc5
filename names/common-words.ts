/**
 * Words that ordinary pages are full of, news pages above all: English, then what other languages with Latin letters
 * and Russian add. A stem inside one of them would open the gate everywhere.
 */
const english =
  'about above across action after again against agency airport also although always american among announced another ' +
  'army around article assembly attack august authorities available away back because become been before being best ' +
  'between black block blocks blocked book born both bring britain british brought building business called came camp campaign can capital ' +
  'card care case center central centre century change changes check child children china chinese church citizens city ' +
  'civil civilian click close closed coast come comment comments commission committee common community company compare ' +
  'computer conference conflict connect contact content control corridor council countries country county court cover ' +
  'create created cross culture current customer daily data days dead deal december defence defense democratic ' +
  'department design details developed development device different digital direct director district does done down ' +
  'during each early east eastern economic economy education effect election email emergency employee energy english ' +
  'entertainment enough environment equal europe european even event events ever every example experience express extern external extra face ' +
  'fact family federal federation field fight file film final financial find first five fire focus follow following food ' +
  'football force forced forces foreign former forty forum found four free french friday friend friends from full further ' +
  'future game games general german germany getting given global going good google government great group growth guide ' +
  'hand happy hard have head health help here high highway himself history home hospital hour hours house however human ' +
  'image important include including independence independent industry information inside institute interest interior ' +
  'international internet interview into issue italian item japan join journal july june just keep kind king know known ' +
  'land language large last late latest later laws leader leaders leading league learn least leave left less letter level ' +
  'library life light like line link list little live living local london long look love made magazine mail main major ' +
  'make making manager many march market material matter maybe media medical medicine meeting member members message ' +
  'middle might miles military million minister ministry minute mission mobile model modern moment monday money month ' +
  'months more morning most mother mountain movement movie much multiple museum music must name nation national nations ' +
  'natural near need network never news newspaper next night north northern note nothing november number october offensive ' +
  'offer office officer official officials often online only open operation opinion option order original other others ' +
  'outside over owner page pacific palace paper parents paris park parliament part party past patient peace people percent ' +
  'performance perhaps period person phone photo picture place plan plant play player please point police policy political ' +
  'politics popular population port possible post power present president press pressure price prime print private ' +
  'problem process product production products professional profile program project property provide province public ' +
  'publish published question quick quite radio range rate rather read reader ready real really reason recent record red ' +
  'refugee region register related release religion remember report reported reporter republic request research resource ' +
  'response result results return review right rights river road role room rule rules running russia russian safe sale same ' +
  'saturday save school science scientist screen search season second secretary section security self senate send senior ' +
  'separate september series serious service services session seven several share shop short should show side sign similar ' +
  'simple since single site size skills small social society software soldier some something song soon south southern ' +
  'soviet space special speed sport sports square staff stage standard star start state stated statement states station ' +
  'step still stock stop store story street strong student studies study style subject success such summer sunday support ' +
  'supreme system table take talk talks team tech technology television term territory test text than thank that their ' +
  'them then there these they thing think third this those thousand three through thursday time times title today together ' +
  'told total touch town trade traffic training transport travel treaty trial troops tuesday turn type under union united ' +
  'university until update upper used user using value version very victim video view village visit voice vote wall want ' +
  'water ways weather website wednesday week weeks weight welcome well were west western what when where which while white ' +
  'whole wife will wind window winter with within without woman women word work worker workers world would write writing ' +
  'written year years york young your measure measures assemble ensemble resemble scramble gamble preamble specifically ' +
  'offense moscow plaque opaque jacques leadership anti republican kirk kirkwood blazer trailblazer glazer gazer stargazer laser lazer azerty blazers quarantine quarter azure placing replacing shinya nikola nikolai nikolas';
const others =
  'aeropuerto agence agencia agenzia allgemeine alle auch avec bataille bundes burger comité commission commune como con ' +
  'conseil corps croix defensa dieser direction diese durch ejército einer entre está être extérieur federal fédération ' +
  'foreningen force fuerzas général gouvernement gobierno grande grupo guerra guerre haber hanno haut heute histoire ' +
  'hotel industrie information inter internacional internationale interne journal kann kommission komitee krieg leur ' +
  'liste local maison mais mehr ministère ministerio ministerium ministro ministre mission nacional nach nationale ' +
  'nicht nuestro nouvelle olarak oder organisation oriental paix pays para partido pays pendant persona place plus politique ' +
  'politik popular pour presidente presse président primero public publique república republik république repubblica ' +
  'rosa sein septembre septiembre sich sobre soldat sont sous todos transport tout union universidad und une uno ' +
  'verein viele vier von welt werden wie wird zeit zone zwischen';
const russian =
  'агентство больше была были было быть важно вместе военный война время всего вспомнить года город государство группа ' +
  'день дела дом если есть еще жизнь закон как когда комитет конец который международный места министерство министр мира ' +
  'много может начало наш нет новости новый область один они операция особый очень первый письмо под политика помощь ' +
  'после последний почему правительство президент при проблема против работа развитие район республика россии россия ' +
  'российский русский сайт самый свой сегодня сентября система сказал словам служба слово случай смотреть совет стал ' +
  'страна страны так также такой там тоже только уже участие федерация хорошо человек через что это этот';

/** The same few in many languages: what news writes of states, armies, wars, roads and days. */
const news =
  // Romance
  'república corredor corredores bloqueo armadas defensa ministerio segunda primera días autoridades extranjeros ' +
  'exército forças defesa ministério corredores bloqueio segunda primeira exteriores relações publica publicar republicano ' +
  'couloir blocus bloc jours quatre quarante quatrième cuarenta quaranta quattro autorités seconde première étrangères armée défense arménager ' +
  'corridoio esercito forze giorni autorità esteri difesa blocco pubblica pubblici ' +
  'republica republicii război războiul armata armatei forțele apărare apărării ministerul președintele coridor coridorul ' +
  'zile autorități externe exteriori publica public publici ' +
  'cuatro quatro ministrul ministrului corului lucrului ' +
  // Germanic
  'armee streitkräfte verteidigung präsident korridor tage tägig eintägige zweite erste behörden blockade außen ' +
  'oorlog leger strijdkrachten defensie ministerie dagen daagse autoriteiten tweede eerste blokkade buitenlandse ' +
  'rijdkrachten kriget armé försvar försvaret myndigheter dagar andra första styrkor ' +
  'lokal lokale kriegs kriegsende dagen eintägigen mehrtägigen eintägiger ' +
  'forsvarsministerium forsvarsministeriet forsvarsdepartement myndighederne myndighetene republikken krigen krig styrker ' +
  'blokaden komité komiteen fredsbevarende offensiven soldater ' +
  // Finnish
  'tasavalta tasavallan puolustusministeriö ministeriön armeija armeijan asevoimat joukot joukkojen sota sodan sotaa saarto ' +
  'käytävä käytävän vuori vuoristo vuoriston komitea kansainvälinen punainen venäläiset viranomaiset toinen toisen ensimmäinen ' +
  // Slavic with Latin letters, Hungarian
  'republika republiki wojna wojny wojnie wojną armia armii obrony obrona prezydent korytarz korytarza dniowa dni władze ' +
  'druga pierwsza blokada zagraniczny válka války armáda obrana prezident koridor dnů denní týdenní úřady druhá první ' +
  'köztársaság között közt háború hadsereg erők védelmi védelem minisztérium elnök folyosó napos hatóságok második első ' +
  'miesięczniowej dniowej dniowego dniową dniowy négy negyvennégy háborúban háborúra háborúval háborúé háborúhoz ' +
  'háborúja háborúig háborún háborút ' +
  // Turkic with Latin letters
  'cumhuriyet cumhuriyeti cumhurbaşkanı savaş savaşı ordu ordusu kuvvet kuvvetleri günlük günlüğü bakan bakanlığı savunma ' +
  'başkan devlet ülke ikinci birinci yolu bölge barış gücü abluka müharibə müharibəsi müdafiə nazirliyi qüvvələr qüvvələri ' +
  'dövlət şəhər dəhliz sülhməramlı ' +
  'wojnę kırk qırx əməliyyat tədbirləri dört dörd silahlı sentyabr savaşta savaşın savaştan savaşlar vətən tədbir gündelik uşaqların uşağı ' +
  // Greek
  'δημοκρατία δημοκρατίας πόλεμος πολέμου πόλεμο στρατός στρατού στρατιωτικό στρατηγική δυνάμεις άμυνας υπουργείο πρόεδρος ' +
  'διάδρομος διαδρόμου διάδρομο ημέρες ημερών αρχές δεύτερος πρώτος δρόμος κοράκι ' +
  // Cyrillic
  'республики республику войны войну войне войска армия армии обороны оборона минобороны вооруженные силы сил власти власть ' +
  'властей властям владение владимир дневная дневной ежедневная аэропорт аэропорта резидент резиденты президента жители ' +
  'жителей первая вторая второй коридор идентификатор степан сепаратисты ' +
  'війна війни війну війною військо міністерство оборони оборона владу влада владою влади республіка денна щоденна друга ' +
  'перша президентът президента студентът агентът документът война отбрана дневна ' +
  'армией армию армію армією армія армії войной войною війні властями властях владою владі денної денною денну ' +
  'щоденної щоденною щоденну ежедневную дневную президенту президенте документу студентом ' +
  // Armenian, Georgian
  'հանրապետություն հանրապետության պատերազմ պատերազմը պատերազմի բանակ բանակը բանակի զինված ուժեր ուժերի պաշտպանություն ' +
  'պաշտպանության նախարարություն նախագահ միջանցք միջանցքը քաղաք հանդիպում հանդիպման հանդիպեց թվական թվականի թվականին առաջին ' +
  'երկրորդ միջազգային რესპუბლიკა რესპუბლიკის ომი ომის არმია თავდაცვის სამინისტრო პრეზიდენტი დერეფანი დღიანი ქალაქი ქალაქის ' +
  'ქალაქში მეორე პირველი რამანი ' +
  'հանրապետությունն հանրապետությունը պաշտպանությունն իշխանությունն բանակն բանակում բանակին բանակից բանակով ուժերը ' +
  'ուժերն ուժերով ուժերում ուժերին ուժերից սեպտեմբեր սեպտեմբերի քառասուն օրյա օրեայ օրական ժամանակին երազ ' +
  // Hebrew, Arabic, Persian
  'רפובליקה הרפובליקה הרפובליקני מלחמה מלחמת המלחמה צבא כוחות ההגנה משרד נשיא מסדרון המסדרון פרוזדור כביש הכביש ימים השנייה ' +
  'הראשונה הראשון גורנו ' +
  'جمهورية الجمهورية جمهور الجمهور حرب الحرب جيش الجيش قوات القوات دفاع الدفاع وزارة الوزارة وزارت رئيس الرئيس ممر يوما يومان ' +
  'أيام سلطات السلطات حصار الحصار الأول الأولى الثاني الثانية الأربعاء الأربعين الجبل الجبال مرتفعات حقوق الإنسان الإنسانية ' +
  'العليا عليا عليان المظالم كندي كندية ' +
  'جمهوری جنگ ارتش نیروهای رئیس راهرو دالان روزه روزهای امروزه مقامات محاصره باغ باغات اول دوم کارا کارایی کاراته علیا علیه ' +
  'הימים המצור חסימת סגירת מסדר أربعة الأربعة لأربعة چهار خان خانه خانم باخ مكتب مکتب ثانية ' +
  // Hindi, Korean, Japanese, Chinese
  'गणराज्य युद्ध सेना रक्षा मंत्रालय राष्ट्रपति कॉरिडोर गलियारा दूसरा पहला दुनिया दुनियाभर सोनिया स्टेप डेविड 공화국 전쟁 군대 국방 ' +
  '대통령 회랑 共和国 戦争 大統領 国防省 回廊 共和國 战争 戰爭 总统 總統 国防部 國防部 走廊 第一次 第二次 2020年 2021年 2022年 2023年';

const glue =
  'a about am an and are as at au aux av be but by can da das de del dem den der des di die do dos du e ein eine el en ' +
  'er et for from had has have he her his i il im in is it la las le les lo los mit my na no not o od of og on or ou our ' +
  'par por qu que s she so som sur t that the they this to und une up van ve von was we with y you z za zu';

/** Words that stand in every sentence: no sign of anything, not even two of them together. */
export const functionWords: ReadonlySet<string> = new Set(glue.split(' '));

/** The common words, each once. */
export const commonWords: ReadonlySet<string> = new Set(`${english} ${others} ${russian} ${news}`.split(' '));
