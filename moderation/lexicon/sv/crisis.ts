import type { WordGroup } from '../tags.ts'

/** Swedish for not wanting to live, hurting oneself, starving oneself; and for telling somebody else to. */
export const swedishCrisis: readonly WordGroup[] = [
  {
    tag: 'crisis',
    words: `
      (ville|velat) (bara |)(dö|försvinna för alltid), (inte|slippa) (behöva |)(leva|finnas) (kvar|mer|längre), ge upp (livet|på livet), gett upp (livet|på livet), (livet|allt) (är|känns) (hopplöst|helt hopplöst), alla vore gladare utan mig, (jag|mig) är värdelös och (vill|borde|ingen), vill inte vakna (imorgon|mer|igen), hoppas att jag dör, hoppas jag dör, (borde|skulle) (bara |)ta livet av mig
      bryr sig om jag (lever|dör|finns|lever eller dör), (bara |)i vägen för alla, bättre om jag (försvinner|försvann|bara försvann), (planerat|bestämt) (hur|när) jag ska (göra det|dö|ta livet|försvinna), skar upp (armen|armarna|handlederna|handleden), (samlat|samlar|sparat|gömt) (på |)(tabletter|piller|alvedon), (hon|han|hen|syrra|syster|bror|brorsa|kompis|kompisen|vän|vännen|tjejkompis|bästis) (skär|skar|skadar|svälter) sig (själv|igen|), (rädd|orolig) att (hon|han|hen) (ska|gör|tar) (ta|nåt|något|livet) (livet|dumt|av sig|)
      (vill|orkar|vil) (inte|int|ej|ite|inget) (leva|finnas|existera), inte (vill|orkar) (leva|finnas|existera)
      (vill|orkar) inte (mer|längre) (leva|finnas), (vill|orkar) bara inte (leva|finnas), inte (leva|finnas|existera) (längre|mer), vill inte vara med längre
      (vill|ska|tänker|kommer) (bara|) (dö|försvinna) (nu|på riktigt|snart|ikväll), vill (bara |)försvinna, önskar (att |)jag (var|vore) död, önskar (att |)jag aldrig (föddes|fötts|blivit född)
      önskar (jag |)(att |)jag (aldrig|inte) (föddes|fötts|blivit född|fanns|funnits|hade fötts), (lättare|bättre|skönare|enklare) (för (alla|er|dom|mamma|pappa|familjen|min familj|mina vänner) |)om jag (inte fanns|dog|försvann|var död|aldrig funnits|aldrig fanns|inte levde)
      vill (bara |)få (allt|det) att ta slut, (göra|gör|gjort) slut på (allt|det|alltihop|livet), avsluta (allt|livet|mitt liv), (vill|ska|tänker) avsluta det
      ta (mitt|mina|sitt) (egna |)liv, ta(r|it|) (livet av|död på) (mig|mej|sig|sej|oss), tog livet av (sig|sej|mig), livet av (mig|mej|sig|sej), (ta|tar) mitt liv
      begå självmord, självmord, självmordet, självmordstank*, självmordsförsök*, självmordsbenäg*, självmordsplan*, självmordsbrev*, självmordsmetod*, suicidal*, suicid, suicidför*, suicidtank*, själmord, självm0rd, (hänga|skjuta|dränka|strypa) (mig|mej|sig|sej) (själv|ikväll|), döda (mig|mej|sig) (själv|ikväll), hoppa framför (tåget|ett tåg|bussen|bilen), (vill|ska|tänker|borde|funderar på att) (bara |)hoppa (från|ner från) (bron|en bro|taket|balkongen)
      (skär|skära) (mig|mej) (själv|igen|på armen|i armen|på handleden|i handleden|ikväll|när jag|på låret), (jag|vill|att|börjat|brukar) (skär|skära) (mig|mej), skurit (mig|mej|sig|upp) (igen|), skar mig (igen|själv|i armen), skar sig i (armarna|armen), bränn(er|a|t) mig själv, (skadar|skada|skadat|gör illa|rispar|rispat|rispa) (mig|mej) (själv|igen), självskad*, självskadebeteende
      (nya|fler|färska) (sår|skärsår|snitt) på (armen|armarna|låren), rakblad* (mot|på|igen), (tagit|ta|tog) (alla|massa|för många|en massa|hela burken) (tabletter|piller|alvedon*), överdos(era|erade|) (på|), tog en överdos, svalt alla tabletter
      (ingen|inga) (skulle |)(sakna|saknar|sakna mig|bryr sig om jag|märka om jag|sörja mig) (mig|) (om|när) jag (dog|dör|försvann|försvinner|inte fanns|är borta)
      ingen skulle (sakna|märka) (mig|om jag), (alla|ni|familjen|mamma|dom) (har|hade|skulle ha|får) det (bättre|lättare|skönare) (utan mig|om jag (inte |)(fanns|dog|försvann)), bättre (om|att) jag (dog|dör|inte fanns|var död|aldrig fanns), bättre utan mig, bättre om jag inte fanns
      (inte|ingen|någon) (ser|se|finns) (någon|nån|en|) (framtid|väg ut|mening|utväg|anledning) (där|att|alls|längre|med livet|kvar|jag finns), ser (ingen|inte nån|inte någon|inte en) (framtid|väg ut|utväg|mening*), inte se (en|nån|någon) framtid, ingen väg ut, ingen utväg, framtid där jag finns
      (inget|ingenting) att leva för, ingen (mening|anledning) (med|att) (livet|leva|leva längre|fortsätta leva|mitt liv), livet (är|känns) (meningslöst|inte värt*), inte värt att leva, trött på (livet|att leva), trött på att (finnas|existera)
      avskedsbrev*, (sista|mitt sista) (brev|brevet|hälsning|meddelande|gången ni hör från mig), hejdå för (alltid|gott), (skrivit|skriva|skriver) (ett|mitt|mina) (avsked|avskedsbrev|farväl), (gett|ger|gav) bort (alla |)mina saker, har bestämt (datum|mig för att dö|hur jag ska dö), ni hör inte av mig (mer|igen)
      (slippa|slipper) (vakna|finnas|leva), (inte|aldrig) (vakna|vaknar) (upp |)(imorgon|igen|mer|nån mer gång), somna (in |)och (inte|aldrig) vakna, hoppas jag inte vaknar, orkar inte (mer|längre) (med livet|leva|finnas), orkar inte med livet, orkar inte (kämpa|fortsätta) (mer|längre), orkar inte en dag till
      självmordstank*, mörka tankar, tankar på att (dö|ta livet|skada mig|göra mig illa), tänker (på|hela tiden på) (döden|att dö|självmord), (hatar|avskyr) (mitt liv|mig själv|att leva|att vakna), är (bara |)en börda, en börda för (alla|familjen|mamma|er)
      (sagt|säger|skrev|skriver|sa|berättat|hotar) (till mig |)(att |)(hon|han|hen) (ska|vill|tänker) (dö|inte leva|hoppa|skada sig|göra sig illa), vill inte leva, ska ta livet, inte leva mer, (orolig|rädd) (att|för att) (hon|han|hen) (gör|ska göra|skadar|ska skada|tar livet) (sig|av sig|nåt dumt|något dumt) (illa|själv|)
      jag (vill|vil) dö, jag vill d, vill (d0|doo|döö|do nu), vill inte vara här (längre|mer) på riktigt, vill hoppa (ut|från|framför)
    `,
  },
  {
    tag: 'eating',
    words: `
      pro ana, pro mia, proana, promia, ana buddy, anabuddy, mia buddy, ana coach, thinspo*, bonespo, (svälter|svälta|svält|svultit) (mig|mej|sig|oss) (själv|), (spyr|spy|spytt|kräks|kräkas|spydde) (upp |)(maten|efter maten|efter varje måltid|efter middagen|efter lunchen|efter att jag ätit)
      (inte|inget) (ätit|äter) (på|något på) (tre|fyra|fem|flera|3|4|5) dagar, (slutat|slutar|sluta) äta (helt|för att bli smal), hets(äter|äta|åt), (har|fått) (anorexi|bulimi), hur få kalorier
      stick(a|er|) fingrarna i halsen, fingrarna i halsen
    `,
  },
  { tag: 'die', words: 'dö, självdö, försvinna för alltid' },
  {
    tag: 'urge-self-harm',
    words: `
      (gå|stick|åk|far|kan du inte|du borde|du kan|snälla|bara) (och |)(dö|häng dig|skjut dig|självdö|hoppa|dränk dig|ta livet av dig), gå å dö, gå o dö, gå och häng dig, gå och lägg dig (på spåret|framför tåget), (ta|tog|tar) livet av (dig|dej|er), livet av dig, ta ditt liv, ta och dö
      (häng|skjut|dränk|stryp) (dig|dej|er) (själv|), (döda|mörda) dig själv, drick (klorin|blekmedel|rengöringsmedel|terpentin|bensin), svälj (rakblad|tabletter), hoppa (från|framför) (en bro|bron|taket|ett tåg|tåget|balkongen|spåret|bussen) (din|ditt|du|då), (kan du inte|gå och|borde) hoppa (från|framför) (en bro|bron|taket|ett tåg|tåget|balkongen), kys, (gör|gjort) (oss|världen|alla|mig) en tjänst och (dö|försvinn|häng dig|hoppa)
      världen (vore|är|hade varit|skulle vara|blir) (en bättre plats|bättre) utan dig, ingen (skulle|kommer) sakna dig, (hoppas|önskar|vill att) (att |)du (dör|dog|självdör|tar livet av dig|får cancer|blir påkörd), önskar du (var|vore) död, du (borde|ska) (dö|inte leva|inte finnas|ta livet av dig), du (förtjänar|är värd) (inte att leva|att dö|döden), borde aldrig (fötts|ha fötts|ha blivit född), skär (dig |)djupare, ta en överdos, testa (att |)dö, kan du (inte |)(bara |)dö, dö då, snälla dö, du kan dö, (hon|han|hen|dom) borde dö
    `,
  },
]
