import type { WordGroup } from '../tags.ts'

/** Swedish hate: slurs, and what is said of groups. */
export const swedishHate: readonly WordGroup[] = [
  {
    tag: 'slur',
    words: `
      neger, negern, negrer, negrerna, negerjävel*, negerunge*, negerhora*, negersvin*, niggerjävel*, svartskalle*, svartskallar*, svartskallejävel*, svartingar*, svarting, blattejävel*, blattejävlar*, blattesvin*, blatteunge*, blattehora*, jävla (blatte|blattar|neger|negrer|arab|araber|jude|judar|turk|muslim|muslimer|zigenare|bög|flata|transa|lapp|somalier|flykting*|invandrare|svartingar), apajävel, kamelknullar*, kameljockey*, getknullar*, sandneger*, sandnegrer*, parkeringsbög, arabjävel*, arabjävlar*, arabsvin*, turkjävel*, turkjävlar*, turksvin*, muslimjävel*, muslimjävlar*, muslimsvin*, muslimråtta*, muslimråttor*, koranråtta*, koranråttor*, koranapa*, imamjävel*, islamsvin*, muselman*
      judejävel*, judejävlar*, judesvin*, judeunge*, judehora*, juderåtta*, judehat är bra, judenäsa, judeälskare, krullnäsa, kikes, zigenarjävel*, zigenarsvin*, zigenarunge*, zigenarpack*, zigenarhora*, tattarunge*, tattarjävel*, tattarpack*, tattarsvin*, tattarhora*, tattarfan*, tattarslödder, tattarbyting*, romjävel*, romsvin*, lappjävel*, lappjävlar*, lappunge*, lapphora*, lappdjävul*, lappsvin*, lappfan*, gulingjävel*, guljävel*, kinesjävel*, snedögd*, tjing tjong, ching chong, chingchong, finnjävel*, finnjävlar*, finnpajsare jävel, polackjävel*, somaliejävel*, afghanjävel*, negerboll är du, bananätare, tillbaka till djungeln, djungelapa*, apor från afrika
      bögjävel*, bögjävlar*, bögfan*, bögunge*, böghora*, bögsvin*, bögäckel*, bögas, bögaset, stjärtgosse*, arslebög, äckelbög*, fjollbög*, jävla fjolla, din (lilla |äckliga |jävla |fula |)fjolla, lilla fjolla, flatjävel*, flatjävlar*, flathora*, flatsvin*, flatäckel*, lebbjävel*, lebbhora*, jävla lebb, transjävel*, transjävlar*, transäckel*, transfreak*, transvidunder, transfitta*, han hon den, shemale*, tranny, trannies, könsförvirrade freak*, homojävel*, homojävlar*, homosvin*, homoäckel*
      cp unge, cp unge*, cpunge*, cpjävel*, cp jävel*, cp barn, cpskadad* jävel, cp skadad*, jävla cp, jävla mongo*, mongounge*, mongojävel*, mongobarn*, efterblivna unge*, efterblivna jävel, din efterblivna, krympling*, jävla (efterblivna|autist|autistunge|damp|dampunge|puckelrygg|handikappad*|krympling), dampunge*, dampjävel*, autistunge*, autistjävel*, särskoleunge*, särbarn*, jävla särskole*
      feministfitta*, feministhora*, feminazi*, kvinnojävel*, kvinnojävlar*, slöjhora*, slöjfitta*, terroristunge*, terroristjävel*, slöjapa, slöjapor, pingvinhora, babbe, babbar, babbejävel*, parasiter från, importerade våldtäktsmän, kulturberikare, kulturberikarna, rasfrämling*, folkutbytet, blandras jävel, rasförrädare, svartapa*, svennehora*, svennejävel*, svennesvin*
    `,
  },
  {
    tag: 'slur-soft',
    words:
      'bög, bögar, bögarna, bögen, bögig*, flata, flator, flatan, lebb, lebba, lebbor, fjolla, fjollor, blatte, blattar, blatten, blattarna, transa, transor, homo, homos, cp, mongo, zigenare, zigenarna, zigenaren, tattare, tattarna, nigga',
  },
  {
    tag: 'nazi',
    words:
      'förökar sig som (råttor|kaniner|kackerlackor|ohyra), (dom|de|alla|såna) borde (gasas|utrotas|avrättas|steriliseras|skickas hem|deporteras|spärras in|skjutas), (skicka|kasta|kör|deportera|släng) (hem|ut) (dom|dem|packet|allihop|alla|såna), (dom|de) tar över (sverige|landet|allt|våra), åk hem (till|dit) (afrika|arabien|somalia|ditt land|mellanöstern|där du kom|öknen|djungeln), stick hem till (ditt|afrika|djungeln|öknen), tillbaka (till|dit) (afrika|ditt (eget |)land|öknen|djungeln|där du kom)',
  },
  {
    tag: 'nazi',
    words:
      '1488, 14 88, sieg heil, siegheil, heil hitler, hell seger, hitler (hade rätt|gjorde rätt|visste|borde (fått|ha)|rätt|var bäst|missade), gasa (dom|dem|alla|judarna|muslimerna|er|ihjäl), (in i|till|tillbaka till) (gaskammar*|gasugn*|ugnarna), i ugnen med, white power, vit makt, rahowa, förintelsen (är|var) (en |)(bluff|lögn|påhitt|överdriven|borde), förintelsen borde, auschwitz (borde|öppnar|väntar), blod och ära, kkk, vita rasen (är|ska), sverige åt svenskarna, ut med (packet|pack|blattarna|muslimerna|judarna|invandrarna|araberna|negrerna|zigenarna|svartskallarna|dom alla)',
  },
  {
    tag: 'compound-hate',
    words:
      'svartskalle, blattejävel, negerjävel, bögjävel, judesvin, judejävel, flatjävel, zigenarjävel, tattarunge, lappjävel',
  },
  {
    tag: 'dehuman',
    words:
      'råttor, råtta, kackerlacka, kackerlackor, parasit, parasiter, ohyra, ohyran, djur, svin, apor, apa, pest, pesten, en pest, sjukdom, virus, cancer, cancersvulst, avskum, avskräde, avfall, sopor, smuts, lort, skadedjur, insekter, maskar, undermänniskor, undermänskliga, inga människor, inte människor, ett skämt mot naturen, onaturliga, onaturligt, sjuka i huvudet, freaks, missfoster, monster, packet, pack, slödder, äckel, ett hot',
  },
  {
    tag: 'despise',
    words: 'hatar, hata, avskyr, föraktar, äcklas av, spyr på, tål inte, spottar på',
  },
  {
    tag: 'expel',
    words:
      '(åka|åk|skickas|skicka|skickar|deportera*|kasta|kastas|sparka|sparkas|köra|körs) (hem|ut|tillbaka|tillbaks|dit)(| dom| dem| alla| nu), (hem|ut|tillbaka|stick|försvinn) (från|ur) (sverige|landet|europa|vårt land), utvisa*, (spärra|spärras|stäng|stängas|låsa|låsas|bura|buras) (in|inne), utrota, utrotas, avrätta, gasa, gasas, (borde|ska|måste|skulle|förtjänar att|bör|får gärna|kan) (alla |bara |)(avrättas|skjutas|dödas|dö|förintas|förbjudas|steriliseras|kastreras|brinna|brännas|hängas|stenas|slås ihjäl|försvinna|bort), rensas (bort|ut), rensa (bort|ut), förtjänar (stryk|att dö|att lida), inte (få |)(finnas|existera|leva|bo här|vara här|ha rösträtt|skaffa barn|få barn|rösta|jobba), har inget (här|i sverige) att göra, (hör|passar) inte (hemma|in) (här|i sverige)',
  },
  {
    tag: 'bad-trait',
    words:
      'stjäl, ljuger, våldtar, parasiterar, lever på bidrag, hör hemma i (köket|djungeln|fängelse|bur), ska stå vid spisen, äcklig, äckliga, äckligt, vidriga, vidrig, dumma, dummare, korkade, efterblivna, sjuka, psykiskt sjuka, störda, onda, falska, giriga, lata, kriminella, brottslingar, terrorister, terrorist, våldtäktsmän, våldtäktsman, pedofiler, tjuvar, tjuv, bedragare, lögnare, snyltare, bidrags*, likadana (svin|råttor|djur), mindre värda, värdelösa, inget värda, sämre än, lägre stående, primitiva, smutsiga, (luktar|stinker), horor, hora, slampor, förstör (allt|sverige|landet|samhället|skolan), tar över (sverige|landet|allt|våra jobb), styr (världen|bankerna|media), förökar sig (som|i), inte riktiga (kvinnor|män|människor|svenskar|tjejer|killar), syndiga, en synd, pestsmittade, obildade, ointelligenta, hjärntvättade, en skam, skämmas, sämre',
  },
]
