import type { WordGroup } from '../tags.ts'

/** Swedish for hurting others: threats, insults, shutting out, swearing. */
export const swedishHarm: readonly WordGroup[] = [
  {
    tag: 'harm',
    words: `
      döda*, mörda*, skjuta, skjuter, knivhugga*, hugga, hugger, knulla sönder, spöa, spöar, slå (ner|ihjäl|sönder|), slår (ner|ihjäl|sönder), misshandla, sparka (ner|ihjäl|in), krossa (skallen|), klippa till, knäcka, bränna upp, våldta*, strypa, stryper, sticka ner, smälla till, dräpa, tortera, puckla på, banka skiten ur
    `,
  },
  {
    tag: 'threat',
    words: `
      (kommer|ska) (att |)(bli|blir) (skjuten|knivhuggen|mördad|misshandlad|nedslagen|dödad), (blir|bli) (skjuten|skjutna|knivhuggen|knivhuggna) på (skolan|gården|fritids), (skjuta|skjut|spräng|spränga) mot (en|er|din|hans|hennes) (dörr|port|hus|fönster), (kastar|kasta) (en |)(granat|brandbomb|molotov*) (mot|på|in)
      (en |)(kula|kniv|skott) i (pannan|skallen|huvudet|ryggen|magen|bröstet|nacken), golare (dör|ska dö|får|förtjänar), tjallare (dör|ska dö|får), goladör, död åt, du är (så |)död (imorgon|när|om|nu|snart|efter skolan), du är en död (man|kille|tjej), du ska (få |)(dö|stryk|på käften|ligga|brinna|blöda|betala för det*|ångra), du kommer (att |)(få stryk|ångra dig|dö|blöda|ligga på sjukhus), (får|ska få|kommer få) du (stryk|på käften|smaka*), du dör (imorgon|ikväll|snart|om), (sparkar|skjuter|dödar|mördar|hugger|knäcker|krossar|spöar|våldtar|slår ihjäl|slår ner|slår sönder|sticker ner) (jag |vi |)(ner |ihjäl |sönder |)(dig|dej|er|din familj|din syster|din bror|din mamma|dina)(| ihjäl| sönder), (slå ihjäl|slå ner|slå sönder|skjuta|hugga|knivhugga|sparka|döda|mörda|spöa|knäcka|krossa|våldta|sticka ner) (ner |ihjäl |sönder |)(dig|dej|er|din familj|din syster|din bror|din mamma)(| ihjäl| sönder)
      (tar med|tar|har|kommer med|har med|köpt) (mig |) (kniv|kniven|en kniv|vapen|pistol|pistolen|en pistol|bössan) (till (skolan|dig|gården|fritids*)|imorgon|på dig|redo), ta med (kniv|kniven|vapen|en kniv|pistolen) till, (hitta|hittar|letar upp|jagar) (dig|dej) (och|var du än), (vi|jag) ses efter skolan (då|din|så)(| får du se), vänta bara (tills jag|tills vi|tills du går|tills du är|tills du kommer|du), din (familj|mamma|syster|bror) (dör|ska dö|ligger risigt till|får betala), ska (jag|vi) (döda|mörda|skjuta|slå|hugga|spöa|knivhugga|våldta|skära|bränna|krossa|knäcka|sticka) (dig|dej|er|henne|honom|dom|halsen)
      skär (halsen|upp) (av|på) (dig|er), skära halsen av, bryta (nacken|armarna|benen|fingrarna|benet|armen) (på|av) (dig|dej), knäcka (nacken|benen|armarna) på, (bryter|knäcker) (nacken|benen|armarna|fingrarna) på (dig|dej), springer du annars, bitchslapp*, hugger ner, (spränger|sprängs|spränga) (skolan|gården|huset|dörren|dig|er)
    `,
  },
  {
    tag: 'threat-veiled',
    words: `
      du är död, jag står utanför (din dörr|ditt hus|ditt fönster|din port|ditt rum|nu), sover du gott, (jag|vi) kommer hem till dig, (jag|vi) (kommer och |)hämtar dig, räkna dina dagar, (mina|våra) (bröder|killar|grabbar) (väntar|letar|kommer)
      (vi|jag) vet (precis |nog |)var du (bor|sover|går i skolan), vet vilken buss du tar, (vi|jag) vet när du (slutar|går hem|är ensam), borde (du |)vara rädd, du borde (vara rädd|akta dig|passa dig|flytta|se dig om), (akta|passa|vakta) (dig|dej) (jävligt noga|noga|imorgon|ikväll|jävligt), se dig (om |)över axeln, titta (dig |)(bakom|över) axeln, (du|ni) kommer (att |)(ångra|få ångra) (det|dig|er), synd om nåt (hände|händer) (din|dig), (vore|skulle vara) synd om (något|nåt) (hände|händer), vi ses (efter skolan|utanför|på parkeringen) (om du vågar|ensam|så får vi se|då får du), sov gott så länge du kan, njut av (din sista|sista), räkna med besök, kom inte (hit|till skolan) imorgon, inte (till skolan|komma hit) imorgon om du, vi (tar|löser) det (ute|utanför|irl), vänta du bara, din tur kommer, du står på (min |)listan
    `,
  },
  {
    tag: 'arson',
    words:
      '(bränn*|spräng*|elda|tutta|kasta en brandbomb|kasta brandbomb*|vandalisera) (ner|upp|på|i|ned|mot|), skjuta upp',
  },
  {
    tag: 'recruit',
    words:
      '(behöver|söker|vem vill|någon som|nån som) (nån|någon|en|) (som |)(kan |)(kastar|kasta|håller|hålla|skjuter|skjuta|spränger|spränga|lämnar|lägger|fixar|gör) (en |ett |)(termos|granat|bomb|jobb|väska|paket|vapen|handgranat|dörr|puff|smäll), (kasta|kastar) en termos, termos mot en dörr, (söker|behöver) (en |)(skytt|skyttar|torped|sprängare|barn under 15), under 15 straffmynd*, enkelt jobb (20|30|50|100) lax, (lax|k|tusen) för (ett |)(jobb|skott|jobbet), hota (en|nån|någon) (åt|för) (oss|mig) (betalt|lax)',
  },
  {
    tag: 'insult-severe',
    words: `
      (hor|luder|slamp|slyn)unge*, hora, horan, horor, hororna, horungar, horas, luder, ludret, ludren, slampa, slampan, slampor, slamporna, slyna, slynan, slynor, fnask, fnasket, madrass till tjej, fitta, fittan, fittor, fittans, subba, subban, subbor, subborna, kuksugar*, rövslickar*, runkare, runkunge, mammaknullar*, morsknullar*, hundjävel, sharmut*, sharmout*, kahba, kahpe, orospu, qahba, ibn sharmut*, ya kalb, ibn kalb, kurwa*, kurva du, pitsjka, jebem ti, cyka blyat du, suka blyat du, gavat, puta (madre|din), hijo de puta, bög jävel, jävla (råtta|as|svin|äckel|kärring|fitta|hora|subba|missfoster), missfoster, missfostret, värdelösa (människa|jävel|as|skit), avskum, avskummet, äckliga (människa|råtta|jävel|hora|fitta|gris|svin|unge|typ), din lilla (hora|råtta|skit|fitta|bitch|slampa), svinhora*, jävlahora*, äckelhora*, fethora*, horjävel*, skithora*, råttfitta*, gubbslampa*, äckelsubba, as unge, din (jävla|äckliga|lilla|dumma|fula|feta|vidriga) (råtta|gris|hund|apa|kossa), ditt svin, ditt as, fula (jävel|hora|fitta|as|gris|kossa|unge), feta (jävel|hora|kossa|gris|svin|as|sugga|val), tjocka (kossa|sugga|gris|svin)
    `,
  },
  {
    tag: 'insult-word',
    words: `
      idiot, idioten, idioter, idiotisk, pucko, puckot, puckon, fegis, loser, losern, losers, töntig, tönt, tönten, nörd jävel, cringe, äckel, äcklet, äcklig, äckliga, ful, fula, fulast, fulaste, fulis, fet, feta, fetaste, fetto, fettot, tjockis, tjock, tjockast, smal som en pinne, korkad, korkade, dum i huvudet, trög, efterbliven, efterblivet, efterblivna, puckad, sinnessjuk, psykfall, missfoster, äckelpotta, patetisk, patetiska, tragisk, tragiska, värdelös, värdelösa, värdelöst, oduglig, sämst, vidrig, vidriga, vidrigt, störd, störda, hjärndöd, hjärndöda, miffo, mongo, skit, skitstövel, kräk, kräket, stackare, pinsam, pinsamma, luktar (skit|illa|piss|svett|äckligt), stinker, ser ut som (en |ett |)(gris|apa|häst|kossa|sopa|skit|lik|monster|troll|påse skit), grisunge, gris, råtta, kossa, sugga, hyckla, hycklare, kåtast*, bitch, bitchen, ass, arsle, arslet, rövhål, rövhålet, röv, aset, svin, svinet, jävel, jäveln, dumskalle, dumbom, cp, bonnläpp, fjant, fjanten, fjantig, gnällspik, kärring, kärringen, gubbjävel, snorunge, snorungar, lögnare, fulhet, fejk, fake, desperat, attention hora, uppmärksamhetshora, horig, slampig, slampiga, bimbo, golare, tjallare
    `,
  },
  {
    tag: 'shut-up',
    words: `
      håll (bara |)(käften|käft|truten|klaffen|munnen)(| din*| ditt*), höll käften, hål käften, håll flabben, håll k, käften (din|på dig), tyst (din|ditt), dra åt (helvete|skogen), far åt helvete, åk åt helvete, stick och (brinn|dö), brinn i helvetet, ät skit, sug (kuk|min|på den|den), sugkuk, knulla (dig|dej) (själv|), gå och knulla, fuck (dig|dej), stick härifrån, försvinn (härifrån|din|ditt|från), kyss mig i, dra (härifrån|åt), håll dig (hemma|borta), piss off, åk och dra
    `,
  },
  {
    tag: 'exclude',
    words: `
      (ditt|din fula|ditt fula) (ansikte|fejs|utseende|tryne) (är|får|gör|ser), får mig att (spy|kräkas|må illa av dig), vad är du för (ett|en|nåt|jävla) (freak|pucko|missfoster|idiot|äckel|miffo|fjant), (ingen|inga) (frågade|bad om) (dig|din åsikt), önskar du (inte |aldrig )(fanns|hade fötts|föddes), du (borde|förtjänar) (skämmas|ensamhet|att vara ensam|stryk), (alla|vi) tycker (att |)du är (äcklig|ful|konstig|jobbig|pinsam|störig|värdelös)
      (ingen|inga|aldrig nån) (här |) (vill|tycker|gillar|bryr sig om|orkar) (ha|med|om|vara|se|höra|prata) (dig|dej|med dig|av dig|på dig|kompis med dig)(| här| med), ingen (gillar|orkar|saknar|bjöd|bjuder|tål|bad|frågade|pratar med|lyssnar på) (dig|dej|med dig), ingen vill (ha dig|vara med dig|prata med dig|sitta med dig|umgås med dig|se dig|höra dig), (alla|vi alla|hela klassen|hela gruppen|hela skolan) (hatar|skrattar åt|pratar skit om|äcklas av|tycker illa om|är trötta på) (dig|dej|henne|honom|er), skrattar (alla |)åt (dig|dej|henne|honom), (lämna|stick från|ut ur) (chatten|gruppen|rummet|servern) (ingen*|din*|nu|ditt*), (sparka|kicka|kasta) ut (henne|honom|hen), vem är (fulast|äckligast|fetast|tjockast|töntigast|dummast|sämst|mest äcklig), (fulaste|äckligaste|fetaste|töntigaste|dummaste) (i|på) (klassen|skolan|rummet|gården|gruppen|byn|åttan|nian|sjuan|7*|8*|9*), (ranka|rankar|lista) (tjejerna|killarna|tjejer|de fulaste|vilka som är), (prata|pratar|snacka|svara) inte med (henne|honom|hen|dig), ignorera (henne|honom|hen) (alla|allihop), bjud (inte|aldrig) (henne|honom|hen), du (hör inte hemma|är inte välkommen|får inte vara med|passar inte in|är inte bjuden|luktar (skit|illa|svett|piss|äckligt|vidrigt)|har inga (vänner|kompisar)), har inga (vänner|kompisar) för att, du har inga (vänner|kompisar), ingen kommer (sakna|gilla|vilja|på ditt|till ditt), (gjort|startat|gjorde|har) en (grupp|gruppchatt|chatt|sida|lista) (utan dig|om dig|om henne|om honom|mot*|för att skratta), (din|ditt) (mamma|morsa|pappa|farsa|syrra) (är|suger|luktar|ser ut|knullar|horar), tyck synd om dig själv, gråt (då|lite|mer) din, (byt|sluta) (skola|andas), sluta andas
    `,
  },
  {
    tag: 'exclude-soft',
    words: `
      (rösta|röstar) (ut|bort) (henne|honom|hen|den där|den fula|den jobbiga), (ska|bör|måste|borde) lämna (chatten|gruppen|rummet|servern), (pratar|snackar) skit om, (ingen|inte) bjuden, får inte vara med, (alla|vi) (ignorerar|blockar) (henne|honom|hen)
    `,
  },
  {
    tag: 'blackmail',
    words: `
      annars (lägger|skickar|postar|sprider|delar|publicerar|visar|berättar|läcker|lägger) (jag|vi|dom) (ut|upp|vidare|din*|dina|bilden|bilderna|filmen|videon|allt|till alla|för alla), (lägger|skickar|postar|sprider|läcker|delar) (jag |vi |)(ut |upp |)(bilden|bilderna|filmen|videon|dina bilder|din bild|nudes|dina nudes|screenshotsen|skärmdumparna|chatten) (på dig|om du inte|till alla|till din*|annars|i skolan|ikväll), (har|sparat|sparade) (bilder|en bild|en film|screenshots|skärmdumpar|videon|filmen) på dig (som|och|jag|så|naken), (swisha|betala|skicka pengar|skicka mer|skicka en till|gör som jag säger) (#|) annars, (swisha|betala|skicka|gör) (mig |) (100|200|300|400|500|1000|2000|pengar|som jag säger) (annars|eller|så), gör (som jag säger|det) (annars|eller så), (berättar|säger) (jag |)(för|till) (alla|dina föräldrar|din mamma) (om|att) (du inte|dig), (alla|hela skolan) får (se|veta) (om du inte|bilden|filmen|att), din hemlighet (läcker|kommer ut)
    `,
  },
  {
    tag: 'swear',
    words: `
      fan, fans, fy fan, fanken, jävla, jävlar, jävligt, jävulskt, javla, javligt, jevla, jäkla, jäklar, jäkligt, jäkel, jävel, jäveln, jävlas, helvete, helvetes, helvetet, satan, satans, sjutton också, shit, skit, skiten, skitig, skitdålig*, skittråkig*, skitjobbig*, skitsnack, piss, pissigt, pisstråkig*, pissdålig*, kuk, kuken, kukjävel, kukjävlar, kuksug*, fitta, fittan, fitt*, röv, röven, rövhål, arsle, arslet, knull*, knulla, förbannat, förbannade, herrejävlar, skitsamma, bajskorv, hora, attans, fuck*, fck, wtf, horfitta, dritt, fasen jävlar, asjobbigt, fanskap, fanskapet, skitprov, skitväder, jävlaskit, åt helvete, dra åt helvete, förjävligt, jvla, jvligt, jävlars, jääävla, fittjävel, helskotta, svinjobbigt, faan, fittig, kukigt, kukig, kuksugare, jävlaskitdator, skitunge
    `,
  },
]
