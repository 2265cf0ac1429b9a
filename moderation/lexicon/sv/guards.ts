import type { WordGroup } from '../tags.ts'

/** Swedish words that make something else of what stands beside them: speaking against, telling of, joking, playing. */
export const swedishGuards: readonly WordGroup[] = [
  {
    tag: 'counter',
    words:
      '(sluta|slutar|sluta med att) (säga|skriva|kalla|använda|kalla folk|skämta|hata|skrika|snacka|vara rasist*|vara så taskig*|mobba), (inte|aldrig) (okej|ok|okay|schysst|acceptabelt|kul|roligt|rätt|bra) (att|med|när), (det är|är) inte (okej|ok|okay|schysst|rätt|kul|snällt), (man|du|ni|vi) (säger|skriver|kallar|får|ska|borde|behöver|bör) inte (säga|skriva|kalla|använda|skämta), man säger inte, man kallar inte, säg inte (så|det|sånt|ordet|n ordet|b ordet|cp|bög|hora|neger), använd inte (det |)ordet, kalla inte, fel att (säga|kalla|använda|säga så), (säger|kallar|skriver|använder) (inte|aldrig) (så|det|ordet|sånt|folk), (ordet|uttrycket|termen|begreppet), rasistiskt, rasism, homofobi, homofobiskt, transfobi, transfobiskt, sexistiskt, diskriminering, kränkande, fördom*, mobbning, mot (rasism|hat|mobbning), (är|var) (ett |)(rasistiskt|kränkande|fult) ord, (stoppa|motverka|bekämpa) (hat|rasism|mobbning), (respektera|respekt för), inte hat, vad betyder, historia, prov (imorgon|på|om), boken (heter|handlar), filmen (heter|handlar), skolarbete, lektion*, temavecka*, n ordet, b ordet, förlåt att, är det rasist* att, borde skämmas som (säger|skriver|kallar)',
  },
  {
    tag: 'quote',
    words:
      '(dum|dumma|elak|elaka|taskig|taskiga|hemsk|hemska) mot (mig|oss|min|henne|honom|alla|mina|andra|folk), (kallade|kallar|kallas|kallat|kallats|kalla|kallades) (mig|mej|henne|honom|oss|folk|min (kompis|syster|bror|vän|mamma|lillasyster|lillebror)|min|nån|någon|dom|andra|alla|tjejer|killar) , (skrev|skrek|sa|sade|ropade|skriver|skriker|säger|ropar|viskade) (han|hon|dom|nån|någon|de|till mig|åt mig|att jag|att hon|att han|att vi|efter mig|i chatten|på bussen|till (henne|honom|min kompis|oss)), (nån|någon|han|hon|dom|de|en kille|en tjej|folk|en vuxen|en snubbe|en gubbe|en lärare|en ledare|klassen|min klasskompis) (skrev|skrek|sa|kallade|kallar|ropade|skickade|bad|frågade|hotade|skriver|säger|vill att jag|tjatar|försökte|ville|erbjöd|tvingade), (fick|får|fått) (höra|ett meddelande|ett dm|en bild|hat|hot|höra att) (att|där|som|från)*, (blev|blir|blivit|bli) (kallad|kallade|hotad|mobbad|erbjuden|utsatt|ombedd), (anmäla|anmälde|anmält|rapportera|rapporterade|tipsa|tipsar) , hur (anmäler|tipsar|rapporterar) man, modkolla, vad (ska|kan) (jag|man) göra (om|när|åt), polisen, vad gör (jag|man) (om|när|åt), ledare kan ni, har blockat, blockade (honom|henne|dom|hen), blockerade, (säger|sa) (mamma|pappa|farmor|morfar) (alltid|till)',
  },
  {
    tag: 'praise',
    words:
      'så (bra|snygg|snyggt|fin|fint|söt|sött|duktig|grymt|gulligt|cool|vacker|vackert|kul), är (söt|fin|bäst|bästa|grym|snäll|snygg|duktig|awesome|underbar|fantastisk|legend|kungen), snygg, snyggt, grym, grymt, älskar (dig|er|det|honom|henne|den|när), saknar dig, bästa, bäst, så bra du, bra jobbat, bra spelat, respekt, vinnare, imponerande, kung, drottning, puss, kram, kramar, ❤, 😘, tycker om dig, gillar dig',
  },
  {
    tag: 'friendly',
    words:
      'bästa vän, bästis, bestie, kompis, grattis, bror, brorsan, syrran, mamma, pappa, mormor, farmor, vi alla, vännen, gänget, tjejer ni, ni är bäst',
  },
  {
    tag: 'drug-talk',
    words:
      'farligt, farliga, olagligt, lagligt, lagen, förbjudet, beroende, slutat, sluta, slutade, sluta snusa, sluta röka, rökfri, dog av, äckligt, smakar skit, fattar inte grejen, aldrig testat, aldrig prövat, vill inte, inte röka, röker inte, snusar inte, dricker inte, föreläsning*, prov om, lektion*, biologi*, debatt*, anmäla, tipsa polisen, polisen, orolig för, oroliga, pappa dricker, mamma dricker, recept, läkaren, apotek*, diagnos, min medicin, dokumentär*, serien, filmen, nyheterna, varför är, vad är, hur farligt, skadligt, cancer, lunga, lungor, missbruk*, alkoholfri*, alkoholfritt, cola zero, coca cola, pepsi, kiosken, caféet, godis, julgran, gräsmatta*, klippa gräset, snöboll*, skidor, pulka, fotbollsplan*, konstgräs',
  },
  {
    tag: 'cosy',
    words:
      '(försvinna|krypa|sjunka|gömma mig) (ner |in |bort |)(i|under|till) (sängen|täcket|soffan|filten|boken|en bok|fjällen|skogen|stranden|solen|värmen|musiken|spelet|duschen|badet|hängmattan|sommaren|thailand|spanien), med en bok, under täcket hela, hela helgen, mig på (kniven|en kniv|papper|pappret|glas|osthyveln|rakhyveln|brödkniven|kanten), dig inte på, när jag (lagade|rakade|skalade|skar) (mat|mig|benen|lök|bröd)',
  },
  {
    tag: 'laugh',
    words:
      'haha*, hihi*, lol, lmao, xd, asg, asgarv*, skämtar, skojar, skoja, bara skoj, fniss*, höhö, hehe*, jk',
  },
  {
    tag: 'history',
    words:
      'nazisterna, nazister, nazityskland, förintelsen, andra världskriget, världskriget, koncentrationsläger, på (medeltiden|1900 talet|1800 talet|30 talet|40 talet), historien, historia, historian, slaveriet, apartheid, hitler kom, förr i tiden, skolarbete, so prov, so provet, dokumentär*, boken, museet, minnesdag*, folkmord*, sverigedemokraterna tycker, fruktansvärt, hemskt att, tragiskt, varför är det så många som, varför hatar (folk|så många|man), förstår inte varför (folk|man|nån|så många)',
  },
  {
    tag: 'kitchen',
    words:
      'bröd, brödet, smör, smörkniv*, kök, köket, kökslådan, tårta, tårtan, mat, maten, gaffel, gafflar, bestick*, picknick*, lök, löken, grönsaker*, morötter, potatis, skala, osthyvel*, köttet, fisken, fiska, tälja, täljkniv*, scouterna, scout*, snickra, slöjd*, smörgås, macka, mackor, pizzan, laga, diska, lägret, campingen, kanelbullar, gurka, gurkan, pappret, papper, kartong, vattenpistol*, nerf*, laserdome, laser, paintball, rekvisita, teater*, pjäsen, kostym*, halloween, maskerad*, lego, leksaks*, badet, bada, vattnet, simhall*, hoppa i, dyka',
  },
  {
    tag: 'in-game',
    words:
      '(i|på|in) (_ |)(spelet|fifa|fortnite|minecraft|roblox|cs|cs2|cod|gta|mario kart|smash|fc25|fc26|valorant|matchen|finalen|derbyt|pingis|schack|uno|tävlingen|quizet|quizen|kahoot|hockey|fotboll|basket|turneringen|bordtennis|padel|innebandy|nästa omgång|banan|biljard|fußball|lan|lanet|spel), # #, (i|in) nästa match, bossen, i en rematch, i kvarten, i finalen, i semifinalen, i serien, på planen, på hemmaplan, bortalaget, motståndarna, laget',
  },
  {
    tag: 'figure',
    words:
      'av skratt, av pinsamhet, av tristess, av lycka, av skam, av värme, av hunger, av nyfikenhet, av kärlek, av leda, haha*, hahah*, hihi, lol, lmao, xd, asså skrattar, skämt*, skojar, skojade, bara skoj, så (pinsamt|tråkigt|kul|gulligt|sött|gott|gulliga|roligt), pinsamt, pinsam, matte*, plugget, läxan, läxor*, läxa, gympan, provet, provveckan, tentan, måndagar, måndag morgon, lektionen, för (en|ett|lite|nån|att få|den|dom) (kebab|pizza|kaffe|glass|macka|burgare|godis|semester|biljett*|läsk|choklad|sommarlov|snö|cola|hund|taco*|sushi|mat|dusch|biljett), innan (jag|vi) (dör|dog), (mamma|pappa|morsan|farsan|läraren|tränaren|mattan|min bror|syrran|brorsan|chefen) (kommer |)(döda|dödar|mördar|mörda|kommer att döda|ska döda|slår ihjäl) mig, tar livet av mig (snart|typ|haha|idag), hellre dö(r|) än, leva utan, mig på (kniven|en kniv|papper|pappret|ett papper|glas|glaset|osthyveln|rakhyveln|löksnitt), mig när jag (lagade|rakade|skar), dog (nästan|typ), nästan dog, död trött, dödstrött*, dödskul*, låten, filmen, boken, serien, spelet, karaktären, avsnittet, dog (inne|lite) i mig, i (filmen|spelet|serien|boken|låten|avsnittet|slutet)',
  },
  {
    tag: 'game',
    words:
      'spel, spelet, spela, spelar, spelade, match, matchen, matcher, fortnite, minecraft, roblox, cs, cs2, csgo, valorant, lol matchen, fifa, fc25, fc26, gta, among us, cod, warzone, apex, overwatch, zelda, pokemon, boss, bossen, shield, sniper, headshot, respawn, spawnar, lobby, loot, raid, raida, base, basen, gubbe, gubben, level, nivå, bana, banan, xp, damage, hp, lag, laget, lagen, mål, målet, målvakt, målvakten, straff, straffen, derby, derbyt, finalen, semifinal, fotboll*, hockey*, innebandy*, handboll*, basket*, träning, träningen, tränaren, turnering*, poäng, serie, domaren, planen, rink*, bollen, passning, hörna, schack*, kung, drottningen, bonde, kort, kortspel, dnd, rollspel*, karaktär*, drake, draken, monster, zombie*, creeper, impostor, varulv, uno, mario, kart, ps5, xbox, switch',
  },
  {
    tag: 'health',
    words:
      'mens, mensen, mensvärk, tampong*, binda, bindor, p piller, preventiv*, kondom, kondomer, gynekolog*, ungdomsmottag*, umo, sexualkunskap*, biologi*, prov (imorgon|på|om|i), könssjukdom*, klamydia, hpv, vaccin*, läkare, läkaren, operation*, operera*, bröstcancer, bröstförminsk*, cancer, undersökning*, amma, ammar, amning, pubertet*, bh (för|som passar)*, sport bh, ont (när|i|att), gör det ont, normalt att, är det normalt, är det farligt, vad betyder, skillnaden (på|mellan), vulva, klitoris, homo sapiens, slida, slidan, urinväg*, skolsköterska*, elevhälsan, kroppen, ärr, blindtarm*, medicin*, diagnos*, hur funkar',
  },
  {
    tag: 'recovery',
    words:
      '(dagar|månader|år|veckor) (ren|fri|sen jag|sedan jag|utan att) , frisk från, fri från, på väg (att bli frisk|upp|tillbaka|bättre), mår (mycket |så mycket |)bättre nu, (överlevde|överlevt), tacksam att jag lever, glad att jag (lever|finns|är kvar), temavecka*, psykisk ohälsa, föreläs*, förebygg*, kampanj*, dokumentär*, artikel, bup har hjälpt, terapi* (hjälp*|har), (var|mådde) (förr|tidigare|då), hjälplinje*, stödlinje*, självmordslinjen, självmordslinje*, mind, bris, 90101, 1177, suicide squad, suicide zero, suicidezero, nummer till, vill inte dö, vill aldrig dö, inte vill dö',
  },
  {
    tag: 'public-place',
    words:
      'efter (skolan|träningen|lektionen), utanför (biblioteket|skolan|gården|bion), vid (pingisbordet|kiosken|scenen|biljarden), i (poolen|hallen|matsalen|köket|kön|studion|spelrummet|gymmet), (på|i|vid|till) (gården|fritids|fritidsgården|mötesplatsen|biblioteket|bibblan|träningen|skolan|lektionen|lägret|ungdomsgården|ungdomens hus|kulturhuset|ishallen|matsalen|bamba|klubben), med (ledarna|laget|klassen|hela gruppen)',
  },
  {
    tag: 'surprise',
    words:
      '(bild|bilder|bilden|video|film) (på|av|från) (en |din |min |)(katt*|hund*|kanin*|häst*|schema*|läx*|uppgift*|bok|boken|sida|sidan|mat*|lag*|läger*|utsikt*|spel*|teckn*|kak*|tårt*|affisch*|tavla*|poster*|lappen|planen)',
  },
  {
    tag: 'surprise',
    words:
      'överrask*, surprise*, present till (ledaren|mamma|pappa|henne|honom|läraren|tränaren), födelsedag*, fylla år, fyller år, kalas*, festen, spoiler*, spoila, slutet på (filmen|serien|boken), kalaset, julklapp*, klasskassan, lagkassan, till ledaren, insamling*, samlar in, jultomten',
  },
  {
    tag: 'own-identity',
    words:
      'jag är (själv |)(en |)(bög|flata|queer|homo|lesbisk|trans*|bi|bisexuell|muslim|jude|rom|same|kurd|arab|svart|autist*|cp skadad|funkis|gay|blatte|kvinna|tjej), som (bög|flata|queer|trans|lesbisk|muslim|jude|rom|same|svart|blatte|autist) , vi (bögar|flator|queers|blattar|blattarna|romer|judar|muslimer|samer), mina (flator|bögar|bögvänner|queers|blattar), min (flata|bög|queera|egen|flickvän|pojkvän), jag (och|är) (mina|min) (flator|bög*|lesb*|queera*), som är (bög|flata|trans|cp skadad|lesbisk|gay|homo), har (en |)cp skada, (att |)vara (bög|flata|gay|homo|queer|trans|lesbisk), cp skada, kallar mig (själv |)(för |)(bög|flata|blatte|queer), stolt (bög|flata|queer|blatte|transkille|transtjej), komma ut (som|för), kom ut (som|för), pride*',
  },
  {
    tag: 'help-line',
    words:
      'bris, mind, 116111, 116 111, 90101, 901 01, 1177, 112, 020222233, självmordslinjen, jourhavande*, tjejzonen, killar se, umo, kvinnofridslinjen, 020 50 50 50',
  },
  {
    // Expressions whose words mean something else in them.
    tag: 'other-sense',
    words:
      '(skar|skär|skurit|skära|brände|bränner|bränt) mig (på|i) (fingret|fingrarna|tummen|pappret|papper|glaset|ett glas|en burk|osthyveln|grytan|spisen|ugnen|plåten|tungan|solen), en kåta, kåtan, kåtor, kåta är ett, samisk* kåta, vanliga kåta, luktar (så |) (gott|fantastiskt|underbart|godis|blommor|parfym|nybakt|kanelbulle), akta dig för (halkan|isen|hunden|getingar*|trafiken|solen|bilarna|kanten|svansen), vänta bara (tills|till) (du |vi |) (ser|hör|får se|smakar|provar|kommer till) (slutet|filmen|nästa|den|låten|sista|finalen), hur lång är du (i|vi ska|till matchtröjan|på bilden), (nästan |) (tog|tar|tagit) (nästan |) livet av mig (så |av ) _, (mamma|pappa|farsan|morsan|mormor|morfar|farmor|farfar|storasyster|brorsan) (_ |) (hämtar|skjutsar|kör|plockar upp|möter) (mig|oss|), mamma sover så, pappa sover så, (bild|bilder|selfie) på (din|ditt|dina) (nya|gamla) _, (laddare|laddaren|hörlur*|gitarr*|sladd) plugg, cp skada, kuk är (ett |) _, drop dead gorgeous, (slag|slå|slår) vad, slå (mig |) en signal, slå en (sjua|pipa|drill|knut|kullerbytta), skjut (bollen|pucken|upp mötet|upp det|på), (skjuter|sköt) (hårt|i mål|på mål|utanför|högt|en bild), bränna (en skiva|cd|kalorier|vid|soppan|såsen), döda (tid|tiden|lite tid|bossen|draken|zombies), hänga (upp|på|med|tvätt*), dra på (trissor|en film), ligger bra till, inget att dö för, dö (för|utan) (en |) _',
  },
  {
    // What families do together in sight of each other.
    tag: 'homely',
    words:
      '(mamma|pappa|mormor|farmor|morfar|farfar) (bjuder|lagar|bakar|är hemma|hämtar|skjutsar|kör|är med|sitter), plugga, pluggar, plugga ihop, läxan, läxorna, middag hemma hos oss, grannen, min pappa, min mamma',
  },
  {
    tag: 'other-sense',
    words:
      'vad har du på dig (på|till|under) (balen|festen|bröllopet|avslutningen|skolavslutningen|matchen|halloween|konserten|pride|kräftskivan), allt är svart (utomhus|ute|på bilden|på skärmen), pluggen (till|i) (lampan|badkaret|handfatet|öronen|laddaren), trött på livet som _, slut mellan oss, (tog|tar) (sitt|sina) liv i (slutet|filmen|boken|serien), din idiot älskar dig, gratis (kondomer|mensskydd|fika|inträde|frukt)',
  },
  { tag: 'kitchen', words: 'matlagning*, skärbräda, bräda, bullar, kocken' },
  {
    tag: 'counter',
    words:
      '(synd|sorgligt|tråkigt|trist|hemskt) att (folk|man|någon|så många|dom) (fortfarande |) (skämtar|säger|hatar|mobbar|skriver|kallar)',
  },
  {
    tag: 'recovery',
    words:
      'men nu (är det|mår jag|går det|känns det|är jag) (bra|bättre|okej|mycket bättre|glad), förr ville jag inte',
  },
]
