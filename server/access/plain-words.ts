/** Short, kind Swedish words that are easy to spell, for passphrases that can be remembered. Chosen by hand for this place. */
export const plainWords: readonly string[] = `
  abborre adress advent album alfabet ananas anka apelsin aprikos april armband aspen atlas augusti
  avokado backe badboll badrum bagare bageri bakelse balkong ballong balsam banan band bandy barn
  basket batteri berg bibliotek bild biljett blad blick blomkruka blomma bokhylla bokstav boll bomull
  bord botten brev bricka brons bror brunn bulle burk buske buss busskort byrå byxa camping cello
  cement centrum choklad cider cirkel cirkus citron cykel cykelhjul cykelväg cykla dagbok dagg dans
  dansa dator december delfin detalj diamant dikt dikta dill disk docka dotter drake droppe druva
  dryck dunge duva ekollon ekorre elefant element familj fana farfar farmor fart fasan februari fest
  fickan ficklampa fika film filt finger fiol fisk fiskare fjord fjun fjäder fjäril flagga flaska flod
  flotte fluga flyga flygplan folk fontän form fotboll foto fredag frimärke frisk frost frukost frukt
  furu fyra fågel gaffel galax galleri gata giraff gitarr glad glans glas glass glasögon globen gnista
  golv grad gran granne gratis grill grind groda grotta grund grupp gryning gryta guld gunga gurka
  hall hallon halm halsduk hamn hamster hand handduk handske hare harpa hatt havre hink hjort hjul
  hobby honung hopp hoppa hotell humla hummer humor hund hundra husbil hylla idag ikon ingefära insekt
  isbit isbjörn ivrig jacka januari jasmin jazz jobb jord jordgubb julgran juli juni kabel kaffe kaka
  kaktus kalas kalender kamel kamera kamin kamrat kanal kanel kanin kano kapten karta kasse kastanj
  katt kedja keps ketchup kilo kiosk klapp klass klippa klocka kloster klubb knapp knopp kock kokos
  kompass konsert kontor kopp korall korg kork korn kort kosmos krabba kram krans krita kudde kulle
  kung kurs kusin kust kvarn kvast kvist kyrka ladugård lager lagun lamm lampa land lastbil ledig
  lejon leka lektion lera leva lila lilja linbana lind linje linne lista liten ljud ljus lock lodjur
  loft lokal lotus luft lugn lugna lunch lupp lyfta lykta lyra lyssna madrass magi majs mandarin
  mandel manet mango mantel marmor mars match matta medalj melodi melon meter midnatt miljon minnas
  minne minut mjuk mobil moln moped morgon morot mosse moster motor mugg musik mussla mynt myra
  myrstack nalle namn natt natur nejlika nektar norr norrsken november nudel nummer nyckel nyfiken
  ocean oktober oliv olja omelett onsdag opera orange orkester ormbunke padda paddel paket palm panda
  panna papegoja papper paprika paradis parasoll park pasta pastej paus pelikan penna pensel peppar
  persika persilja piano pingvin pinne pion pizza planet plats platta plommon plus polka popcorn post
  potatis prins promenad pudding pudel pumpa punkt pussel pusselbit pyjamas rabarber racket radar
  radio raket ramsa rast ravin regel regn regnbåge regnrock resa ribba ring ringa risgryn rita ritning
  robot rolig ropa rosa rosett russin ruta rymd rymdskepp ryttare saft saga salami sallad salt samling
  sand sandal saxofon scen segel segelbåt sekund september serie servett siden silver simma sirap sjal
  sjunga skatt sked skepp skida skidspår skiva skjorta skog skoj skola skorpa skratt skriva skugga
  skuta skylt slott sluss smak smed smula snigel snurra soffa solig solros sommar soppa sova spade
  spegel spel spela spenat spindel spira spis sport sprint spår stad staket stall start station steg
  sten stig stilla stjärna stol stork strand strumpa stuga stund svala svamp svan svar sylt syster
  tacksam tall tallrik tango tapet tavla taxi teater tecken tegel tekanna telefon tema tennis termos
  tidning tiger timme tisdag toffel tolv tomat tomte topp torg torn torsdag trappa tratt triangel
  trivsel troll tromma trumma trumpet tulpan tunna tunnel tupp turist tusen tygpåse uggla undra
  upptakt uteplats utflykt utsikt vagn vaken valnöt valp valross vals vanilj vante varg varm vatten
  vecka verkstad vest viking vila villa vind vinge vinter viol viska vitsippa vulkan vykort yoghurt
  zebra
`
  .trim()
  .split(/\s+/)
