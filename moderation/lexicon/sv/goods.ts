import type { WordGroup } from '../tags.ts'

/** Swedish for selling what may not be sold, and for promising what nobody gets, part by part; and stereotypes of groups. */
export const swedishGoods: readonly WordGroup[] = [
  {
    tag: 'drug',
    words:
      'gräs en femma, femma gräs, tia gräs, falskleg, fejkleg, fakeleg, hasch, brass, braj, tjack, tramadol, lyrica, benzo, xanax, concerta, ritalin, elvanse, adhd medicin, lustgas, lustgaspatron*, subutex, svamp o lsd, ladd, ladda, zoot, fimp, holk, weed, ketamin, tramma, tramor, vita snus, vapes, folköl, vodka, sprit, cider, smuggelcigg, puffar, engångsvape*, koks, snö och träd',
  },
  {
    tag: 'amount-price',
    words:
      '# kr, # spänn, # lax, # g, # gram, # kr st, # kr styck, # kr grammet, # st, # för #, # kr g, # kr gram, g #, # hekto, # pack, # for #, en femma, för en (femma|tia|hundring|femtilapp)',
  },
  {
    tag: 'sell',
    words:
      'dela på, går in på, vill dela, fixar, kan fixa, kan skaffa, kan någon köpa ut, köper ut, köpa ut, säljes, köpes, bytes, langar, kan ordna, har kvar, finns kvar, finns på lager, finns, leverans, levererar, hämtas, vem vill ha, någon som har, någon som säljer, någon som kan fixa, var får man tag på, vet någon var',
  },
  {
    tag: 'goods',
    words:
      'grejer, grejerna, grejor, varor, varorna, gram, paket, menyn, meny, sortimentet, bästa grejerna, samma grejer, fina grejer, grönt, vitt, blommor, träd, påse, påsar, kvalitet',
  },
  {
    tag: 'delivery',
    words:
      'leverans, levererar, snabb leverans, hemkörning, utkörning, pickup, upphämtning, hämtas i, ta med cash, bara cash, kontant, skriv på tele, skriv på tg, skriv på signal, dm för pris, dm för meny, skriv privat, pris i dm, bra pris, samma pris, gram pris, bästa priset',
  },
  {
    tag: 'pill-medicine',
    words: 'recept på, min medicin, mina mediciner, adhd medicin, concerta, ritalin, elvanse, medikinet',
  },
  {
    tag: 'advert',
    words:
      'klistra in (detta|det här), kopiera och klistra in, (investera|satsa) # (få|och få), garanterat (vinst|pengar|avkastning), bli rik (på|snabbt), (jag |) ger bort (robux|skins|pengar|v bucks|nitro), till alla som följer, följ (mig|min kanal|mitt konto), billiga (följare|likes), # följare för, prenumerera på min, sub4sub, du har blivit utvald, hämta din vinst, presentkort klicka, rabattkod, extrajobb utan, # kr i timmen skriv, tjäna # i (veckan|timmen|månaden), hemifrån skriv, till de första #, gratis iphone, dubbla dina',
  },
  {
    tag: 'password',
    words:
      'bankid koden, bankid kod, koden är, koden till (mitt|min|dörren|kortet|kontot), mitt konto är, logga in på mitt konto, inloggning*, pin till, pinkod, lösen till',
  },
  {
    tag: 'swear',
    words:
      'fyfan, fy fan, ffs, faaan, kukväder, skitväder, skitdag, fan också, satan, satans, jävlar anamma, skitsamma, fanskap, skitskola, skitbuss, jävel också, jävlarna, herrejävlar, kuksugarväder, fittväder',
  },
  // groups and what is said of them
  {
    tag: 'genocide',
    words: 'förintelsen, folkmordet, koncentrationslägren, gaskamrarna, auschwitz, slaveriet',
  },
  {
    tag: 'fake',
    words:
      '(är|var) (bara |) (påhittad|påhittat|påhittade|en lögn|en bluff|en myt|fejk|fake|överdriven|överdrivet|ett skämt|judisk propaganda|propaganda|bra|rätt|förtjänt|okej)*, hände (aldrig|inte), har aldrig (hänt|funnits), borde (hänt igen|göras om|ske igen)',
  },
  {
    tag: 'stereotype',
    words:
      'snål, snåla, snål som, kriminell, kriminella, terrorist, terrorister, bombare, tjuv, tjuvar, lat, lata, smutsig, smutsiga, bidragstagare, våldtäktsman, våldtäktsmän, efterblivna, primitiv, primitiva, sjukdomsspridare, illaluktande, lögnare, lögnaktig, opålitlig, opålitliga, bedragare, pedofil, pedofiler, girig, giriga, knarkar*, djur, stjäl, luktar illa, stinker',
  },
  {
    tag: 'of-course',
    words:
      'så klart, såklart, självklart, typiskt, därför, det är därför, klart, klart att, säkert, som alla andra, som alla, som vanligt, precis som, så det är klart',
  },
  { tag: 'veil', words: 'slöja, slöjan, hijab, burka, niqab, turban, kippa' },
  {
    tag: 'rip',
    words: 'rycka av, riva av, slita av, dra av, förbjuda, bränna, förbjudas, rycker av, sliter av',
  },
  {
    tag: 'race',
    words:
      'vita, svenskar, svenska, etniska svenskar, riktiga svenskar, ariska, ariskt, friska, normala, hetero',
  },
  { tag: 'only', words: 'bara, endast, enbart' },
  {
    tag: 'allowed-in',
    words:
      'ska få (komma in|vara med|vara här|bo här|rösta|jobba), får (komma in|vara med|vara här), borde få (komma in|vara|bo|rösta), är välkomna, hör hemma här, i sverige, här',
  },
  {
    tag: 'thing-owned',
    words:
      'ägodelar, egendom, objekt, inget värda, mindre värda, slavar, avelsdjur, till för att, hör hemma i köket, ska lyda, ska hålla käften, ska föda barn, hör till spisen',
  },
  {
    tag: 'slur',
    words:
      '(bajs|skit|jävla|piss|hor|apa|ap|djungel|kol|black)neger, (bajs|skit|jävla|piss|hor|apa|ap|djungel)negrer',
  },
  {
    tag: 'vile',
    words:
      '(får|gör) mig (illamående|spyfärdig|att spy|att vilja spy|äcklad), förstör (allt|hela landet|sverige|vårt land), tar över (allt|landet|sverige|hela skolan|våra), är (bara |) (en |) (plåga|cancer|farsot|sjukdom)',
  },
  {
    tag: 'slur',
    words:
      'samejävl*, lappjävl*, gulingar, gulingarna, downis, downisen, terroristjävel, kameljockey, getknullare, parabolare, parabolsvenne',
  },
  {
    tag: 'bad-trait',
    words:
      'äger allt, styr allt, styr världen, kontrollerar (allt|media|världen|bankerna), tar (våra jobb|alla jobb|över), tog hit (corona|sjukdomar), förstör (landet|samhället|allt), är ju djur, är (ju |) (som |) djur, ska inte ha något',
  },
  { tag: 'drug', words: 'röka att sälja, har röka, röka om någon vill ha' },
  {
    tag: 'deal',
    words:
      'har (lite |) (röka|grönt|gott) om (någon|nån|ni) vill (ha|köpa), (handla|köpa|fixa) (på |från |) (bolaget|systemet|systembolaget) (åt|till|imorgon|ikväll|swishar|idag), fixa (ett |) recept på, (äldre|över 20) som kan (handla|köpa ut|hjälpa oss handla)',
  },
  {
    tag: 'denied',
    words:
      '(borde|skulle|ska) aldrig (ha |) (släppts in|fått komma|fått rösta|fått födas|fått gå|kommit hit|släppas in)',
  },
]
