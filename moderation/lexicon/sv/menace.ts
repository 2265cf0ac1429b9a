import type { WordGroup } from '../tags.ts'

/** Swedish for threatening somebody, part by part; `filters/menace.ts` puts the parts together. */
export const swedishMenace: readonly WordGroup[] = [
  {
    tag: 'harm-grave',
    words:
      'slå ihjäl, slår ihjäl, slå (in|sönder|ut|ner) , slår (in|sönder|ut|ner), knivhugga, knivhugger, hugga, hugger, skjuta, skjuter, döda, dödar, mörda, mördar, dränka, dränker, strypa, stryper, kväva, bränna (levande|ihjäl|upp|), bränner, våldta, våldtar, avrätta, halshugga, spöa, spöar, misshandla, sticka (ner|kniven i), bryta nacken på, bryta (nacken|benen|armarna|fingrarna|käken|näsan), knäcka, knäcker, krossa, krossar, sparka (in|ner|ihjäl|sönder), klippa, panga, kapa halsen, skära (halsen|upp|sönder), slakta, slaktar, golva, puckla på, banka, mosa, smocka, ha ihjäl, sätta en kula, sänka, göra illa, skada, förstöra livet för, rispa, köra över, ta hand om, fixa, stycka, piska, tortera, lägga i (graven|marken|en kista)',
  },
  {
    tag: 'will',
    words:
      'ska, skall, kommer, kommer att, tänker, lovar att, svär jag ska, borde någon, måste någon, någon borde, någon måste, vill, jag svär jag, jag ska se till att, nästa gång jag ser dig, när jag ser dig, om jag ser dig, får tag på dig',
  },
  {
    tag: 'them-object',
    words:
      'dig, dej, han, honom, henne, hon, hen, er, dom, din (mamma|pappa|bror|syster|lillebror|lillasyster|familj|hund|katt|kompis|käft|jävel), den där, den jäveln, jäveln, på dig, på han, på honom, på henne',
  },
  {
    tag: 'body-bit',
    words:
      'tänderna, tänder, nacken, skallen, skalle, käken, näsan, benen, knäna, knäskålarna, fingrarna, armarna, revbenen, huvudet, ansiktet, fejset, halsen, strupen, ögonen, tungan, ryggen, ben',
  },
  {
    tag: 'break',
    words:
      'slå in, slår in, slå ut, slår ut, bryta, bryter, bryta av, krossa, krossar, knäcka, knäcker, sparka in, sparkar in, skära av, skär av, hugga av, klippa av, dra ut, sticka ut, spräcka, spräcker, slå sönder, slår sönder, mosa',
  },
  {
    tag: 'end-up',
    words:
      'hamnar (du |ni |) , hamna, lägger, ligger (du |) , skickar, åker (du |), ligger snart, hamnar snart, vaknar (du |)',
  },
  {
    tag: 'grave',
    words:
      '(på|i) (sjukhus|sjukhuset|intensiven|rullstol|graven|kistan|en kista|likpåse|sjön|diket|marken|källaren|akuten|iva), under jorden, i bakluckan, i bagaget',
  },
  {
    tag: 'relative',
    words:
      'mamma, pappa, syster, bror, lillasyster, lillsyrra, lillebror, lillbrorsa, storasyster, familj, familjen, hund, katt, mormor, tjej, kille, flickvän, pojkvän, syskon, kompis, kompisar',
  },
  {
    tag: 'not-safe',
    words:
      'inte säker, inte säkra, ska få (smaka|känna|betala|se|ångra), ligger risigt till, råkar illa ut, kommer råka illa ut, är näst på tur, är nästa, händer det något, får betala, försvinner, ska akta sig, bör akta sig, kommer gråta, vad som händer med, kan hända något',
  },
  {
    tag: 'attack',
    words:
      'skjuta (upp |sönder |ner |i |), skjuter (upp |), spränga, spränger, spräng, bomba, bombar, bränna (ner|upp|), bränner (ner|), bränn (ner|), tända eld på, tänd eld på, tänder eld på, tända på, elda upp, elda, storma, köra in i, attackera, ge mig på, massakrera, smälla av',
  },
  {
    tag: 'target-place',
    words:
      'skolan, aulan, matsalen, gymnasiet, högstadiet, fritidsgården, gården, kyrkan, moskén, synagogan, klassrummet, klassen, huset, deras hus, hans hus, hennes hus, ert hus, ditt hus, lägenheten, boendet, stället, bussen, centrum, polishuset, rektorns bil, lärarnas bilar, hela (aulan|skolan|klassen|stället|skiten|gården|byn), alla där, skiten',
  },
  {
    tag: 'bring',
    words:
      'tar med (mig |), ta med (mig |), tagit med, med mig, har med mig, kommer med, bär, har, köpt, skaffat, fixat, laddat, hittat, lånar, snor, gömt',
  },
  {
    tag: 'weapon-when',
    words:
      'till skolan, i skolan, imorgon, på (måndag|tisdag|onsdag|torsdag|fredag), i väskan, i skåpet, hemma och, är inte rädd, redo, tvekar inte, du vet inte, ska använda, använda den, får vi se, vem som skrattar, kul då, om någon, då jävlar',
  },
  {
    tag: 'stay-away',
    words:
      'kom inte (till (skolan|gården|träningen|festen)|hit), gå inte till skolan, stanna hemma, håll dig borta från skolan, var inte i skolan',
  },
  {
    tag: 'weapon-day',
    words:
      'imorgon, på (måndag|tisdag|onsdag|torsdag|fredag|lördag), den dagen, nästa vecka, säger bara (det|så), du är varnad, om du vill leva, är du smart',
  },
  {
    tag: 'soon-bang',
    words:
      'smäller det, smäller det på, blir det (blodbad|massaker|skottlossning), kommer det smälla, small det, brinner det, blir det blod, blir det begravning, rullar huvuden',
  },
  {
    tag: 'threat-veiled',
    words:
      'du (kommer|ska|lär) (få |) ångra (dig|det|att), du kommer ångra dig, får du (känna på|se|smaka|betala|ångra|veta), du (ska|kommer) få (se|känna|betala|smaka), vi (vet|hittar|kommer|ses|löser|tar) (var du|dig|hem till dig|dig ensam|det ensam|ute|dig när), letar efter dig, väntar på dig (utanför|efter|imorgon), hittar dig, kommer hem till dig, kommer efter dig, ska få för det här, du gjorde ett misstag, fel person att bråka med, din (lillasyster|lillebror|mamma|syster|bror|familj) (går|är|bor|sover) (inte |) (säker|ensam|själv), (du|ni) är (inte |) (säker|näst|varnad|färdig|märkt), vi har (ögon på|koll på) dig, (tjallare|golare|snitches) (får|hamnar|ska|bör|råkar), ta det som ett hot, det är inget hot det är ett löfte, jag glömmer inte, rör (min|mina) (bror|brorsa|syster|syrra|kompis|polare|kusin|tjej) (en gång till|igen|så)',
  },
  {
    tag: 'courier',
    words:
      'springa paket, springa med paket, bära (något|en väska|ett paket), hålla i (ett |en |något) (vapen|väska|paket|puffra|grej), förvara (något|en grej|ett vapen|en väska), smälla en (dörr|port|balkong), göra ett (jobb|uppdrag|ärende), ta ett (jobb|uppdrag), vågar göra, kasta (något|en grej) på, köra en moppe, hämta en grej, lämna en väska, fixa en sak åt mig, skrämma någon, jobb för modiga, inga frågor',
  },
  {
    tag: 'young-seeker',
    words:
      'söker, behöver, någon som vill, någon som kan, någon som vågar, vem vill, vem kan, vem vågar, finns det någon, 13 åring, 14 åring, 15 åring, 16 åring, under 15, under 18, vill du, är du under',
  },
  {
    tag: 'well-paid',
    words:
      'bra betalt, bra cash, bra pengar, bra para, snabba cash, snabba pengar, # k, # lax, # papp, # tusen, # kr, kontant, swish direkt, para, cash, över helgen, åt mig',
  },
  {
    tag: 'threat',
    words:
      'du (är|e) dö, (rör|snackar|tittar|kommer) du (på |med |nära |) (min|mitt|mina) (bror|brorsa|syster|syrra|tjej|kille|kusin|kompis|familj) (en gång till|igen|) (så |) (är|dör|får) du (död|dö|stryk|), inte (gå|komma|ta dig) (därifrån|härifrån|hem) (på egna ben|levande|hel), gaskammaren väntar',
  },
  {
    tag: 'threat-veiled',
    words:
      '(kan|brukar|råkar) (det |) hända (olyckor|saker|grejer|något) (på väg|med dig|om du|när), (olyckor|saker) (kan hända|händer), vi kommer hem till dig, hela gänget (kommer|väntar|letar), (dom|vi) är inte snälla',
  },
  {
    tag: 'courier',
    words:
      'kasta (in |) (en |) (grej|något|brandbomb|sten) (genom|mot|på|i), snabbt jobb, enkelt jobb, ett snabbt jobb, lätt jobb',
  },
  {
    tag: 'harm-grave',
    words:
      'slita, sliter, slita av, riva, river, kapa, kapar, såga, mala ner, begrava, gräva ner, kasta i sjön, köra ner, hacka, hackar, elda upp',
  },
  { tag: 'grave', words: 'i graven, på kyrkogården, i en säck' },
  {
    tag: 'target-place',
    words: 'deras jävla hus, hela deras hus, hela huset, deras bil, hans bil, hennes bil, din bil',
  },
]
