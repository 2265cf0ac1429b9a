import type { WordGroup } from '../tags.ts'

/** Swedish for taking leave of life, for a friend in danger, for starving; and for the accidents and holidays that are neither. */
export const swedishParting: readonly WordGroup[] = [
  {
    tag: 'last',
    words:
      'sista (gången|kvällen|natten|dagen|meddelandet|orden|ni hör), för sista gången, (mitt|min) sista, aldrig (mer |) (ses|höras|skriva|komma tillbaka), innan jag (går|försvinner|gör det), är jag borta, finns jag inte, kommer jag inte (finnas|vara)',
  },
  {
    tag: 'farewell',
    words:
      'hejdå, hej då, adjö, farväl, tack för allt, tack för att ni funnits, förlåt, förlåt för allt, älskar er, älskar dig mamma, glöm mig inte, minns mig, ta hand om (er|varann|varandra|mamma|katten|hunden), säg till mamma att, sköt om er, vi ses på andra sidan, var inte ledsna',
  },
  {
    tag: 'decided',
    words:
      'har bestämt mig, jag har bestämt, har en plan, planen är klar, ikväll, inatt, imorgon, på (måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag), efter (jul|jullovet|lovet|skolavslutningen|min födelsedag|helgen), snart, om en vecka, då, sen, har ett datum, bestämt datum, nästa vecka',
  },
  {
    tag: 'not-left',
    words:
      'finns jag inte (kvar|mer|längre|), är jag (borta|inte kvar|inte här|inte här mer|död), är det över (för min del|för mig|), är det slut (för min del|för mig), slipper ni mig, behöver ni inte (oroa er|tänka på mig|stå ut) , har jag slutat finnas, ses vi aldrig mer, är allt över',
  },
  {
    tag: 'letter',
    words:
      'skrivit (ett |) brev, skriver brev, skrivit (lappar|en lapp|klart breven), lämnat (ett |) brev, lagt (ett |) brev, breven (ligger|är), skrev brev',
  },
  {
    tag: 'to-family',
    words:
      'till (mamma|pappa|alla|familjen|brorsan|syrran|mina föräldrar|er|var och en|dom jag älskar), på (skrivbordet|sängen|kudden|köksbordet), så ni förstår',
  },
  { tag: 'voices', words: 'rösterna, rösten i huvudet, röster i huvudet, rösten i mitt huvud, min hjärna' },
  { tag: 'tell', words: 'säger, vill att, säger åt, tjatar, skriker, befaller' },
  {
    tag: 'friend',
    words:
      'kompis, kompisen, min kompis, vän, vännen, bästis, bästisen, syster, syrra, syrran, bror, brorsa, brorsan, tjejkompis, killkompis, hon, han, hen, flickvän, pojkvän, tjej, kille, klasskompis, kusin, mamma, pappa, någon jag känner, ex, exet',
  },
  {
    tag: 'risk',
    words:
      'göra något dumt, göra (sig |) illa, skada sig, skadar sig, skär sig, sina sår, sina ärr, sår på armen, självmord, ta livet av sig, hoppa framför, inte vill leva, vill dö, velat dö, vill inte leva, inte orkar leva, dumt mot sig själv, hänga sig, göra slut på allt, prata om att dö, snackar om att dö, pratar om att hoppa, hoppa från, tagit tabletter, överdos, sista (hon|han|hen) (skrev|sa) (var|är) (förlåt|hejdå|tack), tagit en massa, inte orkar mer, sa hejdå',
  },
  {
    tag: 'cannot-alone',
    words:
      '(klarar|orkar|pallar|fixar) inte (kvällen|natten|helgen|en natt till|en kväll till|en timme till|mer snart|längre snart|vara ensam|vara själv|vara ensam ikväll|ångesten|paniken) (själv|ensam|inatt|nu|ikväll|till|), (behöver|snälla) (verkligen |) (någon att prata med|prata med någon|hjälp) (nu|inatt|akut|ikväll) (på riktigt|), kan ingen (bara |) hjälpa mig, är rädd för mig själv, litar inte på mig själv (inatt|ikväll|nu|längre), rädd för vad jag (ska göra|kan göra|gör)',
  },
  { tag: 'eat', words: 'äter, äta, åt, ätit, hetsäter, hetsåt, hetsätit, proppar i mig, mat, maten' },
  {
    tag: 'purge',
    words:
      'spyr, spy, spytt, spydde, kräks, kräkas, kräkts, laxermedel, laxerar, fingrarna i halsen, spyr upp, tränar bort allt, kompenserar',
  },
  { tag: 'calories', words: 'kalorier, kcal, kalorin, kalori' },
  {
    tag: 'diet-goal',
    words:
      'äcklig, fet, tjock, idag, max, bara, dagen, svälta, svälter, under, hatar min kropp, smal, smalast, för mycket, ångest',
  },
  {
    tag: 'sick',
    words:
      'magsjuk*, matförgift*, vinterkräk*, åksjuk*, bakis, feber, vattkoppor, gravid, katten, hunden, bebisen, pizza, mat på kocken, bråck',
  },
  {
    tag: 'accident',
    words:
      'fotboll*, hockey*, cykel, cykla, cyklade, ramlade, ramlat, snubblade, trillade, katten, hunden, kattunge*, moped*, skateboard*, slöjd*, snickra*, sallad, osthyvel*, pappret, papper, spisen, ugnen, ugn, pizzan, plåten, strykjärn*, fingret, tummen, tån, knät, knäet, operation*, vaccin*, brännässl*, solen, bränt mig i solen, solbränd, myggbett, träningen, matchen, krock*, handboll*, ridning*, hästen, gips, klättra*',
  },
  {
    tag: 'holiday',
    words:
      'lägret, kollot, kollo, klassen, terminen, sommarlov*, sommarlovet, matchen, säsongen, laget, praktiken, jobbet här, skolan, avslutning*, konfirmation*, flyttar, nya skolan, spelningen, turnén, resan, kursen, kvällen med er, för ikväll, för idag, för i år',
  },
  {
    tag: 'die',
    words:
      'fick cancer, få (en |) dödlig sjukdom, (bilen|tåget|bussen|lastbilen) (tog|tar|körde på|kör på|träffade) mig, (köra|styra|låta bilen köra) (in |rakt |) (i|mot|in i|av) (en |) (bergväggen|väggen|vägen|trädet|träd|lastbil|bergvägg|mötande)',
  },
  {
    tag: 'crisis',
    words:
      'inget kvar att (kämpa|leva|hoppas) (för|på), ingenting kvar att (kämpa|leva) för, (förtjänar|är värd) inte (att |) (äta|mat|att må bra|hjälp|kärlek), (har|gömmer|sparar|sover med) (ett |en |mitt |) (rakblad|kniv|skalpell) (under|i|bakom|bredvid) (kudden|madrassen|sängen|mobilskalet|rummet)',
  },
  {
    tag: 'how-to-die',
    words: 'hur lätt det vore att, hur enkelt det vore att, hur lätt det är att, hur det skulle vara att',
  },
  {
    tag: 'weary',
    words:
      '(fattar|förstår|vet) inte varför jag, (undrar|fattar inte) (varför|hur) jag (ska |), varför ska jag, (har |) (ingen|inte någon) (kraft|ork|lust|energi) (kvar |) (att|till att|till)',
  },
  {
    tag: 'living',
    words:
      'fortsätter leva, lever, lever vidare, finns till, försöker leva, orka leva, försöka längre, kämpar, stiga upp mer, finns kvar',
  },
  {
    tag: 'crisis',
    words:
      '(min|på min|till min) (egen |) begravning, blod på (ärmarna|tröjan|armarna|handduken) (igen|så ingen)',
  },
  {
    tag: 'if-gone',
    words:
      '(hon|han|hen|dom|mamma|pappa|ni|alla) (slapp|slipper|blev av med|var av med) mig, slapp mig, slipper mig',
  },
  { tag: 'pills', words: 'medicinskåpet, badrumsskåpet, apoteket hemma' },
  { tag: 'many', words: 'allt som (fanns|finns|låg), allt jag hittade, allt i, varenda, så många jag' },
  {
    tag: 'at-edge',
    words:
      '(står|sitter|stod|satt|går) (jag |man |) (_ |) (på|vid) (bron|taket|räcket|spåret|spåren|rälsen|perrongen|kanten)',
  },
  { tag: 'on-purpose', words: 'får panik, av panik, panik, fick ångest, får ångest' },
  { tag: 'own-body', words: 'sönder (armarna|benen|händerna|huden|mig|låren)' },
  { tag: 'marks', words: 'blod, blodig, blöder' },
  { tag: 'limb', words: 'ärmarna, ärmen, handlederna' },
  {
    tag: 'eating',
    words: '(äter|ätit|åt) (typ |nästan |) (ingenting|inget|inget alls) (längre|på|sen|sedan|alls|mer|hela)',
  },
]
