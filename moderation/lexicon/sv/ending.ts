import type { WordGroup } from '../tags.ts'

/** Swedish for not being able to live: what one says it with, part by part; `filters/crisis.ts` puts the parts together. */
export const swedishEnding: readonly WordGroup[] = [
  {
    tag: 'weary',
    words:
      '(orkar|pallar|klarar|vill|kan|fixar|mäktar|palla|orka|klara|ids) inte, inte (orkar|vill|pallar|klarar|kan), (trött|less|slut|klar|färdig|utled|dödstrött) (på|med) (att|), hatar (att|), står inte ut med (att|), (finns|ser) ingen (mening|vits|poäng|idé|anledning) (med|i|att|till), vad är (meningen|vitsen|poängen) med (att|), hittar ingen anledning att, tappat lusten att, gett upp (hoppet|) (om|på), ge upp, skiter i (om jag|), lessnat på (att|), (orkade|ville|kunde) inte',
  },
  {
    tag: 'living',
    words:
      'leva, livet, mitt liv, finnas, finnas till, finnas kvar, existera, vara (här|kvar|vid liv|med|till) (längre|mer|mera), vara vid liv, vara kvar, vara med mer, va med mer, vakna upp, vakna mer, vakna imorgon, andas, fortsätta leva, leva längre, kämpa, kämpa mer, kämpa vidare, fortsätta, min existens, vara jag, mig själv, framtiden, någonting mer',
  },
  {
    tag: 'die',
    words:
      'försvinna (bort|från allt|från jorden|från världen|och aldrig komma tillbaka), slippa (allt|allting|livet|vara kvar|finnas), (allt|allting) (ska|att) (bli svart|ta slut|vara över|bli tyst|försvinna|sluta), aldrig (behöva |)(vakna|komma tillbaka|öppna ögonen) (igen|mer|), somna (in|om|) och (aldrig|inte|slippa) (behöva|) (vakna|), hjärtat (slutar|ska sluta) slå, sluta andas, inte (vakna|överleva|klara natten|komma hem), dö (i sömnen|ifrån|bort|nu|snart), vara (död|borta|under jorden|i himlen), slut på (livet|allt|allting|eländet), få vila (för alltid|i frid), hamna under (en bil|tåget|bussen), bli (påkörd|överkörd|mördad|ihjälkörd), få cancer, ligga i (graven|en kista), begravas, bli sjuk och dö, radera mig själv, sluta vara till, kasta in handduken för gott, gå bort, upphöra, sudda ut mig',
  },
  {
    tag: 'want',
    words:
      '(längtar|väntar|ber) (efter|tills|på att|till|till att|till gud om att|om att), önskar (att|jag|jag fick|jag kunde|mest att|), drömmer om att, tänker (ofta |hela tiden |) (på|på att), fantiserar om att, hoppas (bara|på att|att|att jag|), skulle vilja, vore skönt att, hade varit skönt att, skönast att, enklast att, funderar (mycket |) på (att|), bestämt mig för att, tänker',
  },
  {
    tag: 'relief',
    words:
      'bäst, bättre, lättare, gladare, skönare, lyckligare, lugnare, enklare, bättre ställt, skönt för, sluppit, slippa, slipper, lättnad, må bra, bättre av',
  },
  {
    tag: 'if-gone',
    words:
      'utan mig, om jag (bara |) (försvann|försvinner|dog|dör|slutade finnas|inte fanns|inte finns|aldrig fanns|aldrig funnits|inte levde|gick bort|var borta|är borta|vore borta|va borta|inte var här|inte är här|inte var med|inte vaknade|var död|är död|vore död|tog livet av mig|hoppade|inte (fanns|finns) (kvar|längre|mer)), när jag (är borta|är död|dör|har dött|inte finns|försvunnit), ifall jag (dog|försvann|inte fanns), att jag (försvann|dog|försvinner|dör|inte fanns), på min begravning, min begravning, slippa mig, bli av med mig',
  },
  {
    tag: 'nobody-cares',
    words:
      '(ingen|inga|knappt någon|inte någon|inte en själ|undrar om någon|vem|någon som|finns det någon som|inte ens mamma|undrar vem som|hur många) (skulle |hade |kommer |) (sakna|saknar|märka|märkt|märker|bry sig|brytt sig|bryr sig|gråta|gråter|sörja|sörjer|komma|fatta|lägga märke|leta|ha märkt|minnas)',
  },
  {
    tag: 'hurt-verb',
    words:
      'skär, skar, skära, skurit, rispa, rispar, rispade, rispat, rista, ristar, ristat, bränner, bränna, brände, bränt, slår, slog, slå, slagit, klöser, klöst, klösa, river, rivit, riva, biter, bitit, nyper, nypt, skadar, skada, skadat, skadade, sticker, stuckit, dunkar, dunka, dunkat, bankar, bankat, banka, hugger, karvar, karva, karvat, gör illa, gjort illa, göra illa, drar, dragit',
  },
  {
    tag: 'own-body',
    words:
      'mig, mig själv, mig på (benen|armarna|armen|låret|låren|magen|handleden), (armen|armarna|handleden|handlederna|låret|låren|benen|huden|magen|höften), huvudet (i|mot) (väggen|dörren|golvet|bordet), på (armarna|armen|handlederna|handleden|låren|låret|benen), knytnäven i väggen, (min|mina) (arm|armar|ben|lår|handled|hud|mage)',
  },
  {
    tag: 'on-purpose',
    words:
      'igen, igår, ikväll, inatt, varje (dag|kväll|natt|vecka), när (det|allt|jag|ångesten) (blir|är|känns|mår|kommer|inte), tills, så (att |) (ingen|det) (ser|märker|syns|blöder|känns|slutar), med (tändare*|tändarn|tändaren|rakblad*|rakhyvel*|sax|saxen|kniv|kniven|glas|en glasbit|passare*|nål|nålar|cigaretter|en cigg), för att (känna|slippa|straffa|må|få|inte), i smyg, i hemlighet, på toan, börjat, har börjat, börjat med att, kan inte sluta, med flit, när jag mår, ibland när, själv, av ångest, ångest, som straff',
  },
  {
    tag: 'marks',
    words:
      'sår, såren, ärr, ärren, ärrig, skärsår, rispor, rispmärken, märken, snitt, streck, brännmärken, bandage, blåmärken, sina sår, sina ärr',
  },
  {
    tag: 'limb',
    words:
      'armen, armarna, underarmen, underarmarna, arm, handleden, handlederna, låret, låren, benen, innanför tröjan, under tröjan, under ärmen',
  },
  {
    tag: 'cover',
    words:
      'långärmat, långärmad, långärmade, långa ärmar, dölja, döljer, gömma, gömmer, långtröja, täcka, täcker, visa ingen, vill inte visa, vågar inte visa, hoodie hela sommaren',
  },
  {
    tag: 'swallow',
    words:
      'tagit, tog, tar, ta, svalt, svalde, svälja, sväljer, svälj, ätit, åt, äta, käkat, käka, tryckt i mig, proppat i mig, stoppat i mig, krävs, behövs, dör man av, kan man ta, måste man ta, blandat, blanda, sparat, sparar, samlar, samlat, gömt',
  },
  {
    tag: 'pills',
    words:
      'tabletter, tabletterna, piller, pillren, pillrena, alvedon, alvedonen, panodil, ipren, sömntabletter, sömnpiller, sömnmedel, värktabletter, mediciner, medicinen, burken, asken, kartan, kartor, antidepp, lergigan, citodon, tramadol, theralen, atarax, propavan, insulin, mammas mediciner',
  },
  {
    tag: 'many',
    words:
      'massa, en massa, många, för många, hur många, alla, hela (burken|kartan|asken|), en hel, flera kartor, en näve, en hög, 10, 11, 12, 13, 14, 15, 16, 18, 20, 21, 22, 24, 25, 28, 30, 32, 35, 36, 40, 45, 48, 50, 60, 70, 80, 90, 100, tio, femton, tjugo, trettio, fyrtio, femtio, dubbel dos, resten av, slut på',
  },
  {
    tag: 'how-to-die',
    words:
      'vilket sätt, vilka sätt, hur gör man för att, hur (snabbt|lätt|lång tid), hur många, snabbaste sättet, bästa sättet, enklaste sättet, smärtfri*, minst ont, gör det ont att, gör (det |) ont, utan att det gör ont, säkraste sättet, sätt att, var kan man hoppa, hur hög, hur länge',
  },
  {
    tag: 'at-edge',
    words:
      '(står|sitter|stod|är|satt|går) (uppe |ute |) (på|vid) (bron|taket|räcket|spåret|spåren|rälsen|perrongen|kanten|balkongen|ett tak|en bro|broräcket|parkeringshuset)',
  },
  {
    tag: 'no-way-back',
    words:
      'nu, kollar ner, tittar ner, ser ner, tänker, och vill, hejdå, ensam, vågar inte, modet, beredd, redo, förlåt, inatt, gråter, hoppar, snart, kan inte mer',
  },
  {
    tag: 'jump',
    words:
      'hoppa, hoppar, hoppat, hoppade, kasta mig, slänga mig, ställa mig, lägga mig, kliva ut, gå ut, springa ut, kasta sig, slänga sig, ställa sig, lägga sig, knuffa mig, köra',
  },
  {
    tag: 'deadly',
    words:
      'bron, en bro, taket, ett tak, balkongen, tåget, ett tåg, tågspåret, tågspår, spåret, spåren, rälsen, perrongen, lastbilen, en lastbil, motorvägen, fönstret, parkeringshuset, bergväggen, utför, tunnelbanan, en buss, bussen, stup, stupet',
  },
]
