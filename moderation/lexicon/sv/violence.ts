import type { WordGroup } from '../tags.ts'

/** Swedish for violence against somebody, put together from its parts. */
export const swedishViolence: readonly WordGroup[] = [
  {
    tag: 'harm-now',
    words:
      '(jag |vi |)(döda|mörda|skjuta|slå|spöa|knäcka|krossa|våldta|strypa|hugga|tortera|misshandla|sparka|bränna|förstöra|klösa|knivhugga)r (jag |vi |)(ner |ihjäl |sönder |av |upp |)(dig|dej|er|din|ditt|dina|din (mamma|syster|bror|familj|lillebror|lillasyster|skalle|käke|näsa))(| ihjäl| sönder| gul och blå), (skjuter|slår|hugger|knäcker|krossar|våldtar|stryper|sticker|sparkar|bränner|spöar|dödar|mördar|bryter|klipper|skär|kör) (jag |vi |)(ner |ihjäl |sönder |av |upp |in |över |kniven i |halsen av |på |)(dig|dej|er|dina (ben|armar|fingrar|knän|tänder)|din (mamma|syster|bror|familj|lillebror|lillasyster|skalle|käke|näsa|hund|katt|nacke|hals|arm))',
  },
  {
    tag: 'harm',
    words:
      'slå ihjäl, slå in, slå ut, slå sönder, slå ner, krossa, knäcka, bryta, knivhugga, knivskära, hugga, sticka, sticka ner, sticka kniven, skjuta (ihjäl|ner|sönder), döda, mörda, avrätta, hänga, strypa, kväva, dränka, bränna, bränna ner, spöa, spöa (skiten|upp), banka (skiten|in), puckla, misshandla, tortera, våldta, sparka (in|ner|ihjäl|skiten), klippa, örfila, smocka, golva, sänka, massakrera, slakta, halshugga, skära (av|upp|halsen), köra (över|ihjäl), gasa, spränga, sabba, mosa, söndra, ha ihjäl, göra slut på',
  },
  {
    tag: 'future',
    words:
      'ska jag, ska vi, ska vi bara, lovar att, svär att, svär jag, jag svär, borde nån, nån borde, någon borde, hade velat, längtar efter att, sugen på att, skulle kunna, tänker jag, kmr, kommer jag, kommer vi, tvekar inte att, vill',
  },
  {
    tag: 'weapon',
    words:
      'kniv, kniven, knivar, en kniv, pistol, pistolen, gun, vapen, vapnet, ett vapen, bössa, bössan, puffra, gevär, geväret, yxa, yxan, machete, knogjärn, basebollträ, slagträ, bomb, bomben, granat, granater, handgranat, molotov, 🔪, 🔫, 💣, 🪓, 🗡, glock, kalashnikov, ak47, ak, skott, strap, bensin, bensindunk',
  },
  {
    tag: 'weapon-at',
    words:
      'till skolan, i skolan, mot skolan, på skolan, till gården, på gården, på måndag, imorgon, på fredag, till lektionen, åt dig, i ryggen, i magen, i halsen, i dig, i huvudet, mot din, mot dig, med ditt namn, väntar på dig, när du, redo, till din, i ditt, i din, mellan ögonen, på er alla, åt er alla, för dig, ska du få känna på',
  },
  {
    tag: 'threat',
    words: `
      (skjuter|skjuta|spränger|spränga|bränner|bränna|bomba|bombar|tänder|tända|eldar|sprängs|skjut|spräng|bränn|bomba) (jag |vi |)(upp |ner |ned |eld på |sönder |ihjäl |)(hela |)(skolan|gården|kyrkan|moskén|mosken|moskeen|synagogan|fritidsgården|huset|er|alla|klassen|stället|asylboende*|boendet|lokalen|polisstationen|pride*), (tända|tänder|sätta|sätter|tutta|sätt) (eld|fyr) på (er|dig|ditt|din|asyl*|mosk*|kyrkan|skolan|huset|boendet|gården|stället|dom|alla|synagog*|hela|pride*), (ska|kommer|kommer att|får|borde|bör) (du |ni |)(få |)(stryk|spö|på käften|en smäll|på truten|kniven|bli (nedslagen|knivad|skjuten|spöad|dödad|mördad|misshandlad|våldtagen)|ligga risigt), (får|fått|ska få) du (stryk|spö|på käften|smisk|en smäll|en kula|kniven), (jag |)(spöar|slår|bankar|sparkar|pucklar) (skiten|livet|tänderna) (ur|av|ut på|på) (dig|dej|er|henne|honom), slå (skiten|tänderna|livet) ur (dig|dej|er|honom|henne), (krossa|slå in|sparka in|knäcka|krossar) (din|ditt|dina) (skalle|huvud|fejs|käke|tänder|näsa|ben|revben|nacke), (dra|dru|dras) (din|dina|ut dina) (tarmar|tänder|tunga), (ska|kommer|vill) (_ |)(döda|mörda|skjuta|spöa|våldta|slakta|hugga|strypa|bränna|knäcka|krossa) (dig|dej|er|henne|honom|din|hela din|ditt|hennes|hans), du (är|e) (så jävla |så |)(död|dödens|körd|rökt)(| imorgon| när| om| på| efter| snart| nu| kompis| din| bror| bre), (ditt|din|era|ert) (liv är över|sista (dag|timme|stund)), (kommer |ska |)(du |ni |)(dö|blöda|brinna) (imorgon|ikväll|på fredag|snart|din|när jag|för det|av min), (köpt|har|fixat|skaffat|laddat|tar med|tar|tog med|bär) (mig |en |ett |med mig |)(kniv|pistol|vapen|gun|bössa|puffra|skott|yxa) (till|för|åt|med|på|imorgon|som|redo|i väskan|hemma), (nästa gång|om jag ser dig|när jag ser dig|ser jag dig) (_ |)(_ |)(dödar|slår|skjuter|hugger|spöar|sticker|är du död|får du|dör|smäller|ligger), (golare|golbögar|tjallare|golbög|skvallerbyttor|snitches|råttor) (ska |borde |måste |)(dö|dör|få|ligger|ska tystas|får|skjutas|straffas|ska få), (alla|ni) (ska|kommer|kommer att) (dö|brinna|skjutas|få betala med livet), halshugga, jag dödar (dig|dej|er|honom|henne|din), slår ihjäl (dig|honom|henne|er|dej), slå ihjäl (dig|dej|honom|henne|er), mörda din, döda din, (måste|borde) (nån|någon) (döda|skjuta|slå ihjäl|spöa|sätta eld|tända eld|spränga|bränna)
    `,
  },
  {
    tag: 'threat-veiled',
    words: `
      (passa|akta|vakta|se upp|bevaka) (dig|dej|ryggen|din rygg|er|din|dina)(| på vägen| när| imorgon| ikväll| noga| jävligt| hem*| för| nu| bror| lillebror| bre| fucking| om| i skolan), (vi|jag) vet (redan |exakt |precis |nog |mycket väl |)(vart|var|vilken|när|vem) (du|din|dina|din (mamma|syster|bror|familj|lillasyster|lillebror)|buss du|skola du|väg du|tid du|gata du) (bor|bor nånstans|sover|går|går i skolan|åker|cyklar|tränar|slutar|tar|kommer hem|hänger|parkerar), (du|ni) (kommer|ska|får|lär) (att |få |)(ångra|betala för|skaka av|gråta blod|önska att du) (det|dig|det här|detta|bittert|att|aldrig|rädsla|er), (ångra|ångrar) (det|dig) (här|snart|sen|tro mig|jag lovar), (mina|min|våra|hans) (bröder|bror|boys|grabbar|kusiner|brorsor|pojkvän|gäng|gänget|kompisar|vänner|killar|storebror|kusin) (letar|kommer|väntar|snackar|tar|vet|hittar|ska|söker) (efter dig|efter er|på dig|upp dig|hand om dig|prata med dig|var du|hem till dig|snacka med dig|och hämtar dig|leta upp dig|ta dig|besöka dig), (synd|tråkigt|jobbigt|hemskt|trist) om (nåt|något|nån|din|det) (hände|händer|skulle|råkade), (synd|tråkigt) om (nåt|något) (hände|händer), (vi|jag) (ses|syns|möts|träffas|väntar) (efter skolan|på rasten|utanför|ute|bakom skolan|på dig) (din|då din|ensam|utan dina|så får du|du och jag|så löser vi|och gör upp|fega), inte (gå därifrån|komma hem levande|gå hem levande|klara dig|komma undan)(| levande| hel| ikväll| helt), (kommer inte|får inte) (undan|undan mig|ha|se morgondagen), (dina|era) dagar är räknade, räkna (dina|dom|de) (dagar|sista), sov (gott|lugnt) (så länge|medan du|med dörren|med ett öga), sov med ett öga, (står|väntar|är) (utanför|vid|på) (din|ditt|dig|er|ert) (dörr|hus|port|gata|skola|fönster|trappuppgång|buss*|hållplats), vänta (du |)bara (du|tills vi ses|så får du), kom inte (ut|hem|hit|till skolan) (ensam|ikväll|imorgon|själv) (om|annars|din), (titta|kolla|se) (dig |)(om|över|bakom) (axeln|dig|ryggen), (lås|dubbellås) dörren (ikväll|inatt|noga|i natt) (du|din|annars|om), (vet|vågar) du (vad som händer|vad vi gör) med, (sånt|det) (straffar sig|får konsekvenser|kostar), din tur kommer, du är (nästa|näst|på listan|på tur), (har|fått|står på) (dig på|min) lista*, (hoppas du|hälsa) (din|på din) (syster|mamma|bror|familj) (är|att|mår|klarar|från|sover), snart smäller det din, be (för|till) ditt liv, spring (medan du|för ditt liv), göm dig (medan|din|så länge|bäst), (rör|kommer du nära|snackar du med) _ (igen|en gång till) (så|dör|får|är)
    `,
  },
  {
    tag: 'seek',
    words:
      'söker, söker nån, söker någon, söker folk, behöver, behöver nån, behöver någon, behöver folk, behövs, vem vill, vem kan, vem är på, nån som vill, nån som kan, någon som vill, någon som kan, letar efter, finns det nån, nån sugen på, unga killar, ung kille, kille under 15, under 15, under 18, en ungdom, vill du tjäna, vill ni tjäna, vill nån tjäna, vem vill tjäna',
  },
  {
    tag: 'violent-job',
    words:
      'kasta (en |)(termos|granat|sten|brandbomb|molotov), kastar (en |)(termos|granat|brandbomb), skjuta, skjut, skjuter, spränga, spränger, spräng, sprängning, kan spränga, granat, termos, smälla en dörr, måla en port, puffra, hålla (ett |en |i )(vapen|väska|paket|pistol|grejer|påse), hämta (ett |en )(vapen|paket|väska), (köra|leverera|gömma|förvara|flytta) (ett |en |)(vapen|paket|väska|påse), (göra|fixa|ta) (ett |)(jobb|mission|uppdrag|hit|mord|skott|rån), råna, rån, torped, torpeder, skytt, skyttar, dörr, port, skrämma nån, hota nån, misshandla nån, ta ner nån, knivhugga, mission, uppdrag, elda upp en bil, tända på en bil, mot en port, mot en dörr, måltavla',
  },
  {
    tag: 'pay',
    words:
      '# lax, lax, # k, # tusen, # kr, # papp, # kronor, tusen, k, betalt, bra betalt, bra cash, cash, cash på handen, pengar, snabba pengar, snabba lax, snabba cash, stålar, swish direkt, betalar bra, bra lön, lön, para, bra para, 💰, 💵, 💸, kontant',
  },
]
