import type { WordGroup } from '../tags.ts'

/** Swedish for contempt of somebody, part by part; `filters/scorn.ts` puts the parts together. */
export const swedishScorn: readonly WordGroup[] = [
  {
    tag: 'everybody',
    words:
      'ingen, inga, alla, allihop, hela (klassen|skolan|gruppen|gänget|chatten|laget|stan), (ingen|alla) (här|i klassen|i skolan|i gruppen|i chatten|på gården), ingen människa, inte en enda, vi alla, folk',
  },
  {
    tag: 'dislikes',
    words:
      '(skulle |hade |vill |kommer |) (gillar|gilla|tål|saknar|sakna|sakna ens|gråta om|gråter om|skulle märka om|gråta över|gråter över|bryr sig om|frågade|frågat|bjöd in|bjudit in|vill ha|orkar|orkar med|orkar höra på|hatar|skrattar åt|snackar skit om|pratar skit om|stör sig på|ignorerar|undviker|är trött på|är trötta på|är less på|spyr på|tycker synd om|skäms över|ångrar|litar på|vill vara med|vill sitta med|vill hänga med|vill prata med|vill se|vill läsa|retar sig på|garvar åt|fattar varför|tycker illa om|hatar ju)',
  },
  {
    tag: 'target',
    words:
      'dig, dej, dig här, han, hon, honom, henne, hen, den där, dom där, er, du, ditt (skit|ansikte|snack|tjat), din (ful|fula|jävla|dumma)*',
  },
  {
    tag: 'can-you-not',
    words:
      '(kan|ska|vill|borde) (du|ni) (inte|bara|) (bara|ta och|gå och|), varför (kan|går|sticker|försvinner|lämnar|slutar|dör) du inte (bara |), gör (oss|världen|alla|mänskligheten|mig|klassen) (alla |) en tjänst, snälla, gå och, gå å, ta och, var snäll och, du (kan|får|borde) (gärna |)',
  },
  {
    tag: 'go-away',
    words:
      'stick, sticka, sticker, dra, drar, försvinn, försvinna, försvinner, gå härifrån, lämna, lämna oss, lämna gruppen, lämna chatten, logga ut, hoppa av, byta skola, byt skola, flytta, flytta härifrån, sluta skriva, sluta snacka, sluta finnas, sluta existera, hålla käften, hålla tyst, hålla klaffen, lägga ner, lägg ner, lägga av, gömma dig, göm dig, dunsta, dra åt, pys, stanna hemma',
  },
  { tag: 'stink', words: 'luktar, stinker, lukta, luktade, stank, osar' },
  {
    tag: 'filth',
    words:
      'svett, piss, kiss, skit, bajs, sopor, soptunna, avlopp, röv, armhåla, fisk, fitta, gammal ost, död fisk, illa, äckligt, vidrigt, fattigdom, fattig, dåligt, prutt, kebab och svett, skitigt, stall',
  },
  {
    tag: 'looks-like',
    words:
      'ser ut som (en |ett |), ser ut (ju |) som (en |ett |), ser ut att vara, liknar (en |ett |), påminner om (en |ett |), byggd som (en |ett |), låter som (en |ett |), går som (en |ett |), klädd som (en |ett |), har ett ansikte som (en |ett |), ful som (en |ett |), tjock som (en |ett |), fet som (en |ett |), stor som (en |ett |), dum som (en |ett |)',
  },
  {
    tag: 'ugly-thing',
    words:
      'soptunna, sopsäck, soppåse, råttbo, råtta, gris, val, valross, flodhäst, elefant, kylskåp, lastbil, tvättbjörn, apa, troll, häxa, lik, zombie, tant, gubbe, uteliggare, hemlös, tiggare, knarkare, hora, bajskorv, potatis, blobfish, padda, ko, kossa, häst, skit, påkörd katt, missfoster, clown, pajas, hösäck, tunna, tält',
  },
  {
    tag: 'rhetoric',
    words:
      'har du (ens |) (duschat|tvättat dig|tvättat håret|borstat tänderna|speglat dig|en spegel|sett dig själv|inga (vänner|kompisar|polare)|inget liv|nån hjärna|ingen hjärna|inga spärrar), (vem|vilka) (släppte in|bjöd in|bjöd hit|frågade|bad|har bjudit|tror) (du|dig|han|honom|henne|hen|tiggarn|den där|dom där|er)(| att du är| du att du är| du är), få ett liv, skaffa (dig |) ett liv, skaffa (dig |) (vänner|kompisar|en hjärna), varför (är|finns|lever|andas|kommer|skriver|försöker) du (ens |) (här|hit|ens|något|så ful|så fet|så dum|så konstig|fortfarande), vad (fan |i helvete |) (har du på dig|är det för fel på dig|är ditt problem|gör du här|är du ens|är du för en), är du (dum|dum i huvudet|sjuk|sjuk i huvudet|efterbliven|trög|störd|cp|blind) (eller|på riktigt|i huvudet|i skallen), gå (och |å |) (lägg|gräv ner|göm|tvätta) dig, ta (ett |) (bad|en dusch), köp (deo|en spegel|tvål), inte konstigt att (du|din|ditt|dina|ingen|alla), inte konstigt du, föddes du (så |) (ful|dum)*, tappade (dom|mamma|någon) dig, är det (din|ditt) (ansikte|riktiga|verkliga), sluta (tro|låtsas) att (du|nån|någon|folk|vi), du är (väl |) (adopterad|ett misstag|en olycka), (dina|din) (föräldrar|mamma|pappa) (skäms|ångrar|borde ha|älskar inte|lämnade|drog|ville inte), (din|hans|hennes) (mamma|pappa|farsa|morsa) (är|borde) (en |) (fet|ful|alkis|knarkare|hora|pundare|fattig|äcklig)*',
  },
  {
    tag: 'worst',
    words:
      '(ful|fet|dum|äcklig|vidrig|störig|pinsam|jobbig|konstig|värdelös|patetisk|tjock|töntig|korkad|cp|miffo|hemsk|irriterande|tragisk|osmart)ast, (ful|fet|dumm|äcklig|vidrig|störig|pinsamm|jobbig|konstig|värdelös|patetisk|tjock|töntig|korkad|hemsk|tragisk)aste, mest (störig|pinsam|irriterande|störd|äcklig|ocool|ocoola|hatad|hatade|korkad|efterbliven), sämst i (klassen|säng)',
  },
  {
    tag: 'person-noun',
    words:
      'människan, människa, ungen, unge, tjejen, tjej, tjejerna, killen, kille, killarna, personen, person, typen, jäveln, läraren, ungarna, snubben, bruden, brudarna, någonsin, på gården, i klassen, i skolan, på skolan, i chatten, i gruppen, i laget, i rummet, här inne, (i|ur) (7|8|9)(a|b|c|d), av alla, av er, som finns, i stan',
  },
  {
    tag: 'vote',
    words:
      'rösta, röstar, rösta på, omröstning, rankar, ranka, rankning, topplista, skriv 1, skriv etta, skriv ett, tryck 1, tryck hjärta, like om, vem är, vem tycker ni är, vilka är, vem e, är med om, håller ni med',
  },
  {
    tag: 'thing-noun',
    words:
      'tröja*, låt, låten, låtar, film, filmen, bild, bilden, mat, maten, färg*, skor, skorna, bil, bilen, lag, laget, ämne*, spel, spelet, serie, serien, smak, jacka*, mössa*, cykel*, teckning*, mobilskal*, frisyr*, gitarr*, dator, rum, moped*, affisch*, katt*, hund*, karaktär*, gubbe, skin, skins, väder, vädret, buss*, pizza, godis',
  },
  {
    tag: 'shun',
    words:
      '(prata|snacka|häng|hänga|lek|sitt|sitta|umgås|spela|svara|skriv|var|gå) (inte|aldrig) (med|hos|bredvid|till|åt), (bjud|släpp|ta) inte (in|med|hit), ignorera, frys ut, fryser ut, blocka, blockar, undvik, låtsas inte se, ingen (pratar|snackar|sitter|svarar|hänger|leker) (med|bredvid|hos|på)',
  },
  {
    tag: 'lose-weight',
    words:
      'gå ner # kilo, gå ner i vikt, gå ner typ, gå ner minst, gå ner lite, banta, sluta äta, äta mindre, träna lite, gå på diet, behöver (en |) större (stol|tröja|byxor|dörr), två stolar, äter för (två|tre|tio|fem)',
  },
  {
    tag: 'wish-ill',
    words:
      '(hoppas|önskar|ber till gud|längtar tills|vill att|hade hoppats) (att |) (du|ni|han|hon|hen|din (mamma|familj|hund|katt))',
  },
  {
    tag: 'ill',
    words:
      'dör, dog, självdör, brinner, ruttnar, drunknar, blöder, kvävs, lider, får cancer, får en sjukdom, får en (stroke|hjärtattack|smäll|kula), får aids, får stryk, blir (påkörd|mördad|våldtagen|sjuk|överkörd|slagen|skjuten|mobbad|ensam|hemlös), bryter (benen|nacken), kraschar, aldrig kommer tillbaka, ramlar ner, sätter i halsen, aldrig vaknar',
  },
  {
    tag: 'or-else',
    words:
      'annars, om du inte, om ni inte, betala, betalar du inte, swisha, gör (du |) som jag säger, om inte, innan fredag, vill du inte att, gör min läxa, lyder du inte',
  },
  {
    tag: 'leak',
    words:
      'sprider, sprida, sprids, lägger ut, lägga ut, läggs ut, läcker, läcka, läcks, postar, posta, publicerar, visar alla, visa alla, visar för alla, skickar runt, skickar till alla, skickar till, skickas till, berättar för alla, berättar för, berättar jag, alla ska få se, alla får se, alla får veta, hamnar på nätet, hamnar på insta, hela skolan får, till din mamma, till dina föräldrar',
  },
  {
    tag: 'dirt',
    words:
      'bilden, bilderna, bild på dig, bilder på dig, videon, filmen, klippet, screenshots, skärmdumpar, screenar, nudes, chatten, hemligheten, hemlighet, på dig, om dig, allt du skrivit, det du skrev, det, dom, allt',
  },
  {
    tag: 'urge-self-harm',
    words:
      'ta rep, ta ett rep, köp (ett |) rep, sluta andas, glöm att andas, radera dig själv, deleta dig själv, gå vilse och (dö|frys), slöseri (med|på) (syre|luft|utrymme), världen (mår|klarar sig) bättre utan dig, (drick|ät|svälj) (klor|tvättmedel|rakblad|batterier|gift|råttgift)',
  },
  {
    tag: 'exclude',
    words:
      'vi (har |) röstat (bort|ut) dig, du är (ute|utröstad|utkastad|borta ur gruppen|inte med längre|inte vår kompis)',
  },
  {
    tag: 'urge-self-harm',
    words:
      '(dö|ruttna|brinn|drunkna|kvävs) (i|på) (en |ett |) (brand|eld|helvetet|hål|dike|plågor|rännsten), dö ensam, (dö|försvinn) snälla',
  },
  {
    tag: 'rhetoric',
    words:
      'vad (är det för|är) fel (på|i) (ditt|din|dina|dig|ert|hans|hennes), (passar|duger) (bättre|bäst|bara) som (dörrmatta|soptunna|golv|varning|avskräckande), sluta (snylta|klänga|tigga|kladda|smöra), ditt (pack|avskum|skräp|slödder), (får|ska) inte (sitta|vara|äta|åka|spela|hänga) (vid|hos|med|i) (vårt|våran|vår|oss|våra), vi har bestämt att (du|hon|han), (så |) (jobbig|ful|äcklig|tråkig|dum) att (man|jag) (spyr|vill|orkar|mår), ingen (blir|blev) förvånad',
  },
  { tag: 'leak', words: 'sparat allt, har sparat, screenat allt, har allt sparat, sparat varenda' },
  {
    tag: 'or-else',
    words:
      'tänk dig för, passa dig, innan du sviker, så tänk efter, om du sviker, gör inte mig arg, om du berättar',
  },
  {
    tag: 'rhetoric',
    words:
      '(det |) (sämsta|värsta|äckligaste|pinsammaste) som (hänt|finns i|någonsin), (alla|hela (skolan|klassen)|folk) vet (att |) (du|hon|han|hen) (fortfarande|är|har|luktar|kissar|gråter|blev|ligger), ingen kan stå ut',
  },
  { tag: 'looks-like', words: 'såg ut som (en |ett |), såg ut (ju |) som (en |ett |)' },
  { tag: 'can-you-not', words: '(kan|borde|ska) (någon|vi|ledarna|alla|man) (inte |bara |), vem (kan|vill)' },
  {
    tag: 'go-away',
    words: 'kicka, kickar, banna, sparka ut, slänga ut, kasta ut, ta bort (henne|honom|den|det där), mobba',
  },
  {
    tag: 'or-else',
    words: 'om du (golar|skvallrar|säger något|berättar|tjallar|snackar|lämnar mig|gör slut)',
  },
  { tag: 'leak', words: 'får (hela (skolan|klassen|stan)|alla|dina föräldrar|din mamma) (se|veta|höra)' },
]
