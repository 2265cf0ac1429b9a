import type { WordGroup } from '../tags.ts'

/**
 * Crisis, secrecy and threat in Arabic, Finnish, Somali and Northern Sámi, with what names the one who is spoken to.
 * Not yet read by native speakers: short, and of a kind that a person reads before anything follows.
 */
export const crisisElsewhere: readonly WordGroup[] = [
  {
    tag: 'crisis',
    words: `
      اريد ان اموت, اريد الموت, بدي موت, بدي اموت, بدي انتحر, عايز اموت, عاوز اموت, عايزة اموت, عاوزة اموت, نفسي اموت, ابي اموت, ابغى اموت, ودي اموت, حابب اموت, *انتحر*, *انتحار*, سانتحر, هنتحر, رح انتحر, اقتل نفسي, اقتل حالي, هقتل نفسي, بقتل حالي, انهي حياتي, اريد انهاء حياتي, لا اريد ان اعيش, لا اريد العيش, ما بدي عيش, مش عايز اعيش, مش عاوز اعيش, تعبت من الحياة, تعبت من العيش, كرهت حياتي, كرهت الحياة, اكره حياتي, بكره حياتي, حياتي بلا معنى, الحياة بلا معنى, ليتني اموت, ليتني مت, يا ريتني اموت, ياريتني اموت, ياريت اموت, ليتني لم اولد, ياريتني ما انولدت, لا احد سيفتقدني, محدش هيفتقدني, ماحدا رح يشتقلي, اجرح نفسي, بجرح حالي, بجرح نفسي, اؤذي نفسي, بأذي حالي, اعور نفسي, لا سبب للعيش, مافي سبب عيش, وداعا للجميع, هذه رسالتي الاخيرة
      haluan kuolla, haluaisin kuolla, tahdon kuolla, tahtoisin kuolla, mä haluun kuolla, haluun kuolla, halua elää, en halua elää, en jaksa elää, jaksa elää, en jaksa enää, en kestä enää, en haluu elää, haluu elää enää, tapan itseni, tappaa itseni, tapan itteni, tappaa itteni, itsemurha*, itsemurhaa, itsari, päättää päiväni, päätän päiväni, lopettaa elämäni, lopetan elämäni, viiltelen, viiltelin, viillellä, viiltelee, viiltää itseäni, satutan itseäni, satuttaa itseäni, vahingoitan itseäni, toivon että olisin kuollut, toivoisin että olisin kuollut, olisinpa kuollut, kunpa olisin kuollut, kukaan ei kaipaisi minua, kukaan ei kaipais mua, kukaan ei välitä jos kuolen, elämällä ei ole tarkoitusta, elämässä ei ole mitään järkeä, ei ole syytä elää, olen taakka, hyppään sillalta, hyppään junan alle, vedän itseni kiikkuun, yliannostus, hyvästit kaikille, parempi ilman minua, haluan kadota, haluan nukahtaa ikuisesti
      waan dhimanayaa, waan is dilayaa, waan is dilaa, inaan is dilo, inaan dhinto, inaan dhimto, waxaan rabaa inaan dhinto, waxaan rabaa inaan is dilo, waxaan doonayaa inaan dhinto, waxaan doonayaa inaan is dilo, ma rabo inaan noolaado, ma doonayo inaan noolaado, ma rabo nolol, nolosha waan ka daalay, waan ka daalay nolosha, nolosha waan necbahay, nolosheyda waan necbahay, is dilid, isdil, is dil, isdilid, ismiidaam*, naftayda, naftayda ayaan qaadayaa, naftayda waan dhaawacayaa, waan is jaray, waan is jarayaa, waan is dhaawacayaa, qof ii xiisi doona ma jiro, cidna iima xiisi, dhimasho ayaan rabaa, nabad gelyo dhammaan
      háliidan jápmit, áiggun jápmit, hálidan jápmit, in hálit eallit, in háliit eallit, in hálit šat eallit, in šat hálit eallit, in veaje eallit, in nagot eallit, in gierdda šat, iešsorbmen, iešsoarpmi, iešsorbmemin, iežan goddit, gottán iežan, áiggun goddit iežan, sorbmet iežan, čuohpadan iežan, čuohpan iežan, bávččagahtán iežan, eallin ii leat veara, in leat šat dárbbašlaš, buorebut jus mun in livčče, ii oktage váillahivčče mu
    `,
  },
  {
    tag: 'eating',
    words:
      'ارفض الاكل, جوع نفسي, بجوع حالي, en ole syönyt päiviin, en syö mitään, näännytän itseäni, oksennan ruuan, oksennan ruoan, oksennan kaiken, waan is gaajaysiinayaa, ma cunayo waxba, in bora šat',
  },
  {
    tag: 'urge-self-harm',
    words: `
      اقتل نفسك, اقتلي نفسك, روح موت, روحي موتي, موت يا, انتحر يا, اذهب ومت, روح انتحر, ليتك تموت, ان شاء الله تموت, اتمنى تموت, يا ريت تموت
      tapa itsesi, tapa ittes, mene tappamaan itsesi, mene kuolemaan, painu kuolemaan, kuole pois, kuolisit, toivottavasti kuolet, vedä ittes kiikkuun, hyppää sillalta, hirttäydy, hyppää junan alle, tapa ittesi
      is dil, isdil, dhimo, dhinto inaad, naftaada qaad, inaad dhimato ayaan rabaa
      gotte iežat, mana jápmit, goddit iežat
    `,
  },
  {
    tag: 'threat',
    words: `
      (ساقتلك|هقتلك|رح اقتلك|بقتلك|راح اقتلك|هموتك|بموتك|رح موتك|سأقتلك|اقتلك|بدبحك|هدبحك|رح ادبحك|هكسرك|رح كسرك|بكسر راسك|هطعنك|رح اضربك|هضربك|بضربك|هحرقك|هفجر المدرسة|رح فجر المدرسة|هغتصبك), (ساضربك|سأضربك|سأجدك|رح لاقيك|هلاقيك|هجيبك), (انت|انتي) ميت, حتموت, رح تموت, هتموت (بكرا|بكرة|النهاردة|على ايدي), اعرف اين تسكن, عارف بيتك, بعرف وين ساكن, عارف انت ساكن فين
      (tapan|hakkaan|puukotan|ammun|vedän|potkin|pieksen|kuristan|raiskaan|poltan) (sut|sinut|teidät|sun|teijät|sua|sinun), (tapan|hakkaan|ammun) (hänet|sen|koko), (saat|sä saat|tuut saamaan) (turpaan|turpiin|kuonoon|selkään|puukosta), (vedän|lyön|isken) (sua|sinua|suo) (turpaan|kuonoon|puukolla|naamaan), (tiedän|me tiedetään|tiedetään) missä (sä asut|asut|te asutte), (räjäytän|räjäytetään|ammun|poltan|poltetaan) (koko |)(koulun|koulu|moskeijan|paikan), oot kuollut, sä kuolet (huomenna|vielä|tänään), tuon (puukon|aseen|pyssyn) kouluun, varo selustaasi, kuolema (kaikille|juutalaisille|muslimeille|mamuille)
      (waan ku|wan ku|waan idin) (dilayaa|dili|dilaa|tooreynayaa|toogan|tumayaa|garaacayaa|gubayaa|jarayaa|kufsanayaa|dilayno), dil baan kugu, waan garanayaa meesha aad degan tahay, waan ogahay meesha aad, guriga aad degan tahay waan garanayaa, iskuulka waan qarxinayaa, iskuulka waan gubayaa, mindi baan ku
      (gottán|goddán|cábmán|coahkkalan|bávččagahtán) (du|din|su|sin), áiggun (goddit|cábmit|sorbmet) (du|din|su), dieđán gos (don |)(orut|ásat), don jámát, boahtán du lusa
    `,
  },
  {
    tag: 'secret',
    words: `
      لا تخبر احدا, لا تخبر احد, لا تخبري احد, لا تقل لاحد, لا تقولي لاحد, ماتقولش لحد, متقولش لحد, متقوليش لحد, ما تحكي لحدا, لا تحكي لحدا, ماتحكيش لحد, سرنا, هذا سر بيننا, سر بيننا, سر بيني وبينك, بيني وبينك, بينا وبين بعض, لا تخبر والديك, لا تخبر اهلك, ما تقول لاهلك, متقولش لاهلك, امسح الرسائل, امسحي الرسائل, احذف المحادثة, احذفي المحادثة, امسح الشات
      älä kerro kenellekään, älä kerro kellekään, älä kerro äidille, älä kerro vanhemmille, älä kerro vanhemmillesi, älä kerro äidilles, älä sano kenellekään, meidän salaisuus, meidän välinen salaisuus, tää on meidän salaisuus, pidetään tämä salassa, pidä tää salassa, jää meidän väliin, meidän kesken, vain meidän kesken, kenenkään ei tarvitse tietää, kenenkään ei tarvii tietää, poista viestit, poista keskustelu, tyhjennä chatti
      cidna ha u sheegin, cidna ha u sheegan, qofna ha u sheegin, ha u sheegin qofna, hooyadaa ha u sheegin, aabahaa ha u sheegin, waalidkaa ha u sheegin, waa sir, waa sirteena, sirteenna, sir inoo dhaxeysa, dhexdeena ha ahaato, masax farriimaha, tirtir farriimaha
      ale muital geasage, ale muital váhnemiidda, ale muital eadnái, ale muital áhččái, min čiegusvuohta, dat lea min čiegusvuohta, gaskal munno, sihko dieđuid
    `,
  },
  {
    tag: 'picture',
    words: `
      ارسل صورتك, ارسلي صورتك, ابعت صورتك, ابعتي صورتك, ابعتيلي صورة, ابعتلي صورة, ارسل لي صورة, ارسلي لي صورة, صورة لك, صورتك, افتح الكاميرا, افتحي الكاميرا, شغل الكاميرا, صورة عارية, صور عارية
      lähetä kuva, lähetä kuvia, laita kuva itsestäsi, laita kuva, lähetä mulle kuva, laita kamera päälle, kuva susta, kuvia susta, alastonkuv*, nakukuv*, nudei*
      sawir ii soo dir, ii soo dir sawir, sawirkaaga ii soo dir, sawir iisoo dir, kamarada fur, sawir qaawan
      sádde gova, sádde munnje gova, govva dus, bija kamera ala, álásgova
    `,
  },
  {
    tag: 'alone',
    words:
      'هل انت وحدك, انت لوحدك, انتي لوحدك, لحالك بالبيت, وحدك في البيت, تعال لوحدك, تعالي لوحدك, بدون اهلك, ootko yksin, oletko yksin, yksin kotona, tuu yksin, tule yksin, ilman vanhempia, keligaa ma tahay, kaligaa ma tahay, keligaa imow, kaligaa kaalay, guriga keligaa, leatgo okto, okto ruovttus, boađe okto',
  },
  {
    tag: 'meet',
    words:
      'تعال عندي, تعالي عندي, نلتقي لوحدنا, نتقابل لوحدنا, اجي اخدك, باخدك بالسيارة, تعالي بيتي, تعال بيتي, tuu mun luo, tule mun luo, tule luokseni, nähdään kahdestaan, haen sut autolla, haen sut, tavataan kahdestaan, guriga ii imow, guriga iigu kaalay, aan kulano labadeena, baabuur baan kugu qaadayaa, boađe mu lusa, deaivvadetne okto, viežžan du',
  },
  {
    tag: 'age-question',
    words:
      'كم عمرك, عمرك كام, قديش عمرك, كم سنك, عندك كم سنة, kuinka vanha olet, minkä ikänen oot, minkä ikäinen olet, paljonko oot vanha, onko sulla poikaystävää, onko sulla tyttöystävää, imisa jir baad tahay, immisa jir baad tahay, da daadu waa imisa, man boaris don leat, galle jagi don leat',
  },
  {
    tag: 'gift',
    words:
      'اشتري لك, بشتريلك, هشتريلك, رح اشتريلك, اعطيك فلوس, اعطيك مصاري, هديك فلوس, بعطيك مصاري, ostan sulle, annan sulle rahaa, maksan sulle, saat rahaa, wax baan kuu iibinayaa, lacag baan ku siinayaa, lacag ayaan kuu dirayaa, oasttán dutnje, attán dutnje ruđa',
  },
  {
    tag: 'insult-severe',
    words:
      'يا شرموطة, يا شرموط, شرموطة, يا ابن الكلب, يا كلب, ابن الشرموطة, ابن الكلب, يا حمار, يا خنزير, يا قحبة, قحبة, كس امك, كسمك, ابن القحبة, يا عاهرة, عاهرة, huora, huoran, huorat, huorapenikka, vitun huora, läski huora, kusipää, mulkku, vitun läski, saatanan idiootti, vitun idiootti, runkkari, haista vittu, painu vittuun, vedä vittu päähän, turpa kiinni, suksi vittuun, dhillo, dhiloy, eey yahay, ey yahay, doqon yahay, nacas yahay, wacal, wacal yahay, foosha xun, dhuusow, huorri, bahánas, jalla don, doktor jalla',
  },
]
