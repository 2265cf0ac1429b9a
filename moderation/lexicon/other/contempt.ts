import type { WordGroup } from '../tags.ts'

/**
 * Contempt of a group in languages that are spoken around the place: German, Dutch, French, Spanish, Polish, Arabic.
 * Not yet read by native speakers: only what says the same in every reading, and only beside the name of a group.
 */
export const contemptElsewhere: readonly WordGroup[] = [
  {
    tag: 'group',
    words: `
      juden, jude, jüdin, moslem, moslems, muslime, muslimen, schwarze, schwarzen, schwarzer, schwule, schwulen, schwuler, lesben, transen, transmenschen, transpersonen, transfrauen, transsexuelle, behinderte, behinderten, behinderter, flüchtlinge, flüchtlingen, flüchtling, einwanderer, einwanderern, ausländer, ausländern, migranten, asylanten, araber, türken, zigeuner, frauen, homosexuelle, homosexuellen
      joden, jood, moslims, zwarten, zwarte (mensen|personen|persoon|man|vrouw), zwart persoon, homos, transgenders, transgender, transpersonen, gehandicapten, gehandicapte, vluchtelingen, vluchteling, immigranten, buitenlanders, vrouwen, marokkanen, lesbiennes, zigeuners
      juifs, juif, juive, musulmans, musulman, musulmane, musulmanes, noirs, blacks, gays, homos, homosexuels, homosexuel, lesbiennes, trans, transgenres, transgenre, transexuels, handicapés, handicapé, réfugiés, réfugié, immigrés, immigré, migrants, étrangers, femmes, arabes, arabe, gitans
      judíos, judío, judía, musulmanes, negros, homosexuales, homosexual, transexuales, transexual, discapacitados, discapacitado, indígenas, indígena, inmigrantes, inmigrante, refugiados, refugiado, mujeres, gitanos, lesbianas, maricones, moros, minusválidos
      żydzi, żydów, żyd, żyda, żydami, żydom, muzułmanie, muzułmanów, muzułmanin, muzułmanina, geje, gejów, geja, gejom, gejami, lesbijki, lesbijek, transpłciowe, transpłciowych, transów, czarni, czarnych, czarnoskórych, czarnoskórzy, azjaci, azjatów, azjatę, azjata, niepełnosprawni, niepełnosprawnych, uchodźcy, uchodźców, imigranci, imigrantów, kobiety, kobiet, cyganie, cyganów, romowie
      *يهود, *يهودي, *مسلمين, *سود, *اسود, *السود, *مثلي, *مثليين, *مثلين, *المثلين, *متحولين*, *معاق, *معاقين, *معاقيين, *لاجئين, *لاجئ, *مهاجرين, *نساء, *النساء, *ستات, *الستات, *زنوج, *مسيحيين, *شواذ, *نسوان
    `,
  },
  {
    tag: 'vile',
    words: `
      abfall, dreck, müll, abschaum, ungeziefer, schwärme, unterwandern, parasiten, schädlinge, untermenschen, widerlich, widerliche, widerwärtig, ekelhaft, ekelhafte, ekelig, abstoßend, dumm, dümmer, blöd, bösartig, böse, minderwertig, wertlos, wertlose, nutzlos, faul, kriminell, kriminelle, verbrecher, terroristen, terrorist, diebe, lügner, unehrlich, gefährlich, bedrohung, gefahr, krank, kranke, geisteskrank, pervers, pest, seuche, krebs, krebsgeschwür, ratten, kakerlaken, schweine, affen, tiere, abartig, unnatürlich, schande, peinlich, nichts wert, nichts als, unmenschen, keine menschen, keine echten, zerstören, ruinieren, übernehmen unser, scheiße, arschlöcher, wichser, huren, hurensöhne, fotzen, missgeburten, zoo, käfig, küche gehören, gehören in
      uitschot, tuig, vuil, vuilnis, afval, ongedierte, kakkerlakken, ratten, beesten, dieren, apen, varkens, walgelijk, walgelijke, smerig, smerige, dom, dommer, slimmer dan, stom, achterlijk, waardeloos, minderwaardig, slecht, kwaadaardig, crimineel, criminelen, terroristen, dieven, leugenaars, oneerlijk, gevaarlijk, bedreiging, ziek, ziekte, kanker, pest, plaag, onnatuurlijk, schande, teringlijers, klootzakken, kankerlijers, hoeren, dierentuin, kooi, horen in, behoren in, thuishoren in, niets anders dan, geen mensen, ondermensen, vernietigen ons, verwoesten
      déchets, ordures, ordure, racaille, vermine, cafards, rats, singes, porcs, animaux, parasites, sous hommes, sous humains, dégoûtants, dégoûtant, dégoûtantes, dégueulasses, répugnants, répugnant, stupides, stupide, idiots, bêtes, cons, débiles, malhonnêtes, malhonnête, menteurs, voleurs, criminels, terroristes, dangereux, menace, malades, maladie, cancer, peste, fléau, inférieurs, inférieures, sans valeur, inutiles, pitoyables, pathétiques, honte, contre nature, diaboliques, enfoirés, connards, salopes, putes, merdes, zoo, plus intelligent que, pas humains, détruisent notre, ruinent
      desechos, basura, escoria, alimañas, cucarachas, ratas, monos, cerdos, animales, parásitos, plaga, peste, cáncer, enfermos, enfermedad, asquerosos, asquerosas, repugnantes, repulsivos, estúpidos, estúpidas, tontos, tontas, idiotas, deshonestos, mentirosos, ladrones, criminales, terroristas, peligrosos, amenaza, inferiores, inútiles, inservibles, despreciables, patéticos, vergüenza, antinatural, malvados, subhumanos, infrahumanos, cabrones, putas, hijos de puta, mierda, zoológico, más listo que, más inteligente que, no son humanos, destruyen nuestro
      śmieci, śmieciem, śmieciami, szumowiny, szumowinami, robactwo, robactwem, karaluchy, szczury, świnie, małpy, zwierzęta, zwierzętami, pasożyty, pasożytami, zaraza, rak, plaga, choroba, chorzy, obrzydliwi, obrzydliwe, obrzydliwych, odrażający, odrażającymi, odrażające, wstrętni, ohydni, głupi, głupie, głupsi, tępi, debile, idioci, źli, nieuczciwi, kłamcy, złodzieje, przestępcy, terroryści, niebezpieczni, zagrożenie, zagrożeniem, gorsi, bezwartościowi, bezużyteczni, żałośni, wstyd, hańba, nienaturalni, zboczeńcy, podludzie, podludźmi, nie są ludźmi, wysypisko, zoo, klatce, kurwy, dziwki, chuje, skurwysyny, pierdolić, pierdolone, jebane, wkurzają, niszczą nasz
      *زبالة, *زباله, *حثالة, *مقرفين, *مقرف, *مقرفة, *قرف, *اغبياء, *غبي, *غباء, *بالغباء, *اغبى, *قذرين, *قذر, *وسخ, *وسخين, *حيوانات, *بهايم, *كلاب, *حشرات, *صراصير, *خنازير, *قرود, *قردة, *فيران, *سرطان, *طفيليات, *عار, *مجرمين, *ارهابيين, *ارهابي, *حرامية, *كدابين, *كذابين, *خطر, *تهديد, *هيدمرو*, *يدمرو*, *بيدمرو*, *الخرة, *خرة, *خرى, *خرا, *شرموط*, *شرمو*, *متخلفين, *متخلف, *معفنين, *اوساخ, *ادنى, *اقل من, *ناقصين, *ناقصات, *شياطين, *مرض, *مرضى, *وباء, *طاعون, *عاهة, *عاهات, *منحرفين, *شراميط, *بغال, *خونة, *مكانهم المطبخ, *حديقة الحيوان
    `,
  },
  {
    tag: 'despise',
    words: `
      ich hasse, hasse alle, hasse diese, hassen, verabscheue, verachte, verabscheuen, kann nicht ausstehen, kotzen mich an, ekeln mich, keinen respekt, ficken sollen, scheiß, scheiss, verdammte
      ik haat, haat alle, haat deze, haat die, veracht, verafschuw, minacht, walg van, kan niet uitstaan, geen respect, rot op, kut, kanker, tering
      déteste, je hais, haïs, hais, méprise, exècre, abhorre, ne supporte pas, dégoûtent, aucun respect, manque de respect, parfait manque, nique, niquer, enculer, putain de
      odio, odiamos, detesto, desprecio, aborrezco, repudio, no soporto, me dan asco, dan asco, ningún respeto, cero respeto, que se jodan, putos, malditos, pinches
      nienawidzę, nienawidzi, nie cierpię, gardzę, brzydzę się, nie znoszę, nie mam szacunku, żadnego szacunku, jebać, pieprzyć, pierdolę, wkurwiają, rzygam
      بكره, اكره, نكره, كره, بكرههم, بحتقر, احتقر, مبطيقش, مش بطيق, بقرف, بيقرفوني, بيقرفونى, مفيش احترام, طز في, يلعن, ملعون, ملاعين, كسم
    `,
  },
  {
    tag: 'denied',
    words: `
      (sollten|sollen|müssen|müssten|verdienen|gehören|dürfen|können) (_ |)(_ |)(sterben|vergast|erschossen|erschießen|umgebracht|getötet|ausgerottet|vernichtet|verbrannt|verprügelt|eingesperrt|abgeschoben|verboten|ausgewiesen|verrecken|tod|verschwinden|kastriert|gehängt|bestraft|weg), (verdienen|verdient|haben|hat) (_ |)(keine|keinen|kein|den|nichts) (_ |)(rechte|respekt|wert|platz|tod|leben|liebe|zu suchen), nicht (verdient|wert|willkommen), sollten nicht (_ |)(existieren|leben|wählen|dürfen|hier), wir sollten sie (einfach |alle |)(erschießen|töten|vergasen|abschieben), nur (transmenschen|frauen|schwule|behinderte|juden|schwarze|ausländer)
      (moeten|zouden|verdienen|mogen) (_ |)(_ |)(sterven|dood|vermoord|vergast|doodgeschoten|afgemaakt|uitgeroeid|verbrand|opgesloten|gedeporteerd|weg|terug|verboten|kapot), (verdienen|hebben) (_ |)geen (_ |)(rechten|respect|leven|plaats|liefde|recht), niet (bestaan|welkom), (zouden|mogen) niet (_ |)(bestaan|leven|stemmen)
      (devraient|doivent|méritent|faut|mérite) (_ |)(_ |)(mourir|être tués|crever|morts|exterminés|brûlés|gazés|disparaître|expulsés|renvoyés|enfermés|de mourir|éliminer|tuer|exterminer|virer), ne (méritent|mérite|devraient) (_ |)(pas|rien|aucun) (_ |)(vivre|de vivre|exister|respect|droits|droit), (nont|ont) (aucun|pas) (_ |)(droit|droits|valeur|place|respect)
      (deberían|deben|merecen|tienen que|hay que|merece) (_ |)(_ |)(morir|ser asesinados|matar|matarlos|exterminar|exterminados|quemados|quemar|desaparecer|deportar|deportados|expulsar|encerrar|la muerte|fusilar|ejecutar), no (merecen|merece|deberían|deben|tienen) (_ |)(vivir|existir|respeto|derechos|vida|lugar|nada|derecho|votar), (atacándolos|atacarlos|matarlos|echarlos) (_ |)(negros|judíos|musulmanes|inmigrantes|gays|todos), hasta que se vayan
      (powinni|powinny|należy|trzeba|muszą|zasługują|powinno) (_ |)(_ |)(umrzeć|zdechnąć|zabić|zabici|zagazować|spalić|wybić|wytępić|wyrzucić|deportować|zniknąć|zamknąć|śmierć|na śmierć|się wynieść|powiesić|rozstrzelać), nie (zasługują|powinni|powinny|mają|zasługuje) (_ |)(na|żyć|istnieć|praw|prawa|miejsca|szacunek|szacunku), (uratować|ratować) życie
      (لازم|المفروض|يستاهلو|يستاهلوا|يستحقو|يستحقوا|يجب) (_ |)(_ |)(يموتو*|نقتل*|يتقتلو*|نحرق*|يتحرقو*|الموت|الحرق|نطرد*|يترحلو*|نخلص|نبيد*|يتعدمو*|اغتصب|نغتصب|نضرب*|يختفو*|نسحق*|يتحبسو*|ينقرضو*|يغورو*|نشنق*), (ملهاش|مالهاش|ملهمش|مالهمش|ليس لهم|ماليهمش|ملهومش) (_ |)(قيمة|حقوق|حق|مكان|لازمة|كرامة), (حياتهم|حياة) (_ |)(ملهاش|بلا) (_ |)(قيمة)(| خالص), مش (بشر|بني ادمين|ناس), (ميستحقوش|ما يستحقوش|مايستاهلوش|ميستاهلوش), (عاوز|عايز|نفسي) (اشوف|نشوف) (_ |)(_ |)(بعانو|يعانو|بيعانو|بيتعذبو|يتعذبو|ميتين|بيموتو)
    `,
  },
  {
    tag: 'harm',
    words: `
      umbringen, töten, erschießen, erschiessen, ermorden, vergasen, verbrennen, verprügeln, vergewaltigen, abstechen, aufhängen, angreifen, auslöschen, ausrotten, schlagen, köpfen
      vermoorden, doden, doodschieten, neersteken, verkrachten, verbranden, afmaken, aanvallen, uitroeien, ophangen, in elkaar slaan
      tuer, assassiner, poignarder, égorger, violer, brûler, frapper, attaquer, exterminer, massacrer, abattre, étrangler, lapider
      matar, asesinar, apuñalar, violar, quemar, golpear, atacar, atacándolos, exterminar, degollar, linchar, ver sufrir, verlos sufrir, fusilar
      zabić, zabiję, zamordować, zamorduję, zastrzelić, spalić, pobić, zgwałcić, zadźgać, wytępić, zaatakować, powiesić
      هقتل, اقتل, نقتل, هغتصب, اغتصب, نغتصب, هضرب, اضرب, نضرب, احرق, هحرق, نحرق, هذبح, اذبح, هدبح, اطعن, هطعن, هطلع بروح, هطلع روح, هخلص على, هفجر, هشنق, هسحق, نبيد, هاجم
    `,
  },
  {
    tag: 'slur',
    words: `
      schwuchtel, schwuchteln, kanake, kanaken, neger jude, judenschwein, judensau, krüppel, spasti, spastis, kameltreiber, ziegenficker, nafri, fotze du
      nikker, nikkers, kutmarokkaan, kutmarokkanen, flikker, flikkers, mongool, mongolen hier, kankerjood, kankerhomo, geitenneuker, mocro tuig
      bougnoule*, négro, négros, bamboula, tapette, tapettes, pédé, pédés, tarlouze*, youpin*, feuj de merde, sale (arabe|juif|noir|pédé|gouine|musulman|négro|trans|handicapé), gouine de merde, mongolien*, triso
      sudaca*, maricón, maricones, marica de mierda, moro de mierda, negro de mierda, negratas, negrata, bollera, panchito*
      ciapak*, ciapaty*, czarnuch*, żydek*, żydzisk*, cwel, cwele, brudas*, kebabiarz*, transwestyt jeb*
      *لوطي, *لوطيين, *خول, *خولات, *خوال, شاذ, *زنجي, *زنوج, عبد اسود, يا عبد, يا خول, يا لوطي, يا منغولي, منغولي, متناك, *متناكة, يا يهودي يا
    `,
  },
  {
    tag: 'swear',
    words: `
      scheiße, scheisse, scheiss, arschloch, arsch, verdammt, verdammte, verfickt*, hurensohn*, wichser, pisse, auf den piss, kacke, verpiss*, fotze
      kut, klote, klootzak*, godverdomme, verdomme, tering, tyfus, kanker, oprot, opgerot, lul, kutzooi, sodemieter*, flikker op
      putain, merde, couilles, bordel de, connard*, connasse*, salope*, enculé*, nique, foutre, chier, fait chier, casser les couilles, ta gueule, bâtard
      mierda, joder, coño, cojones, gilipollas, puta madre, hostia puta, cabrón, carajo, pinche, chingad*, verga, no mames
      kurwa, kurwy, gówno, gówniany, gówniana, pierdol*, pierdolę, jebany, jebane, chuj, chujowy, dupa, spierdalaj, wkurw*, cholera, zajebi*
      *خرا, *زفت, *يتخرس, اتخرس, اخرس, *كسم, *طيز, *زبي, *شرموط*, *متناك, *احا, *لعنة, *تبا, *منيك
    `,
  },
  {
    tag: 'counter',
    words: `
      (نحارب|لازم نحارب|نواجه|ضد) (_ |)(الكره|العنصرية|التمييز|الكراهية), (مش ممكن|مينفعش|مينفعش) (_ |)(تكون|تقول|نقول|حد|يكون), (لازم|المفروض) (_ |)(تتحاسب|يتحاسب|يتحاسبو|يتحملو|تتحمل|تعتذر), (قولهم|قوله|قلت|قولك|بيقولو|قال|بيقول|قالو|تقول|يقولو) (_ |)(ان|بان|انك|انه|على), عيب, عنصري, عنصرية, حرام نقول, مقتنع بجد
      (siguen|sigue) diciendo, (dicen|dijo|decir|dice|llamar) que, (es|está) (_ |)(mal|horrible|racista|inaceptable) (_ |)(decir|llamar|que), no (se puede|deberías|puedes) (decir|llamar), estos fanáticos, racismo, homofobia
      (sagen|sagt|sagte|behaupten|behauptet|nennen) (_ |)dass, darf man nicht, ist (_ |)(nicht okay|rassistisch|falsch|schrecklich), rassismus, homophobie
      (dire|dit|disent|traiter|appeler) (_ |)que, on ne (peut|doit) pas (_ |)dire, est (_ |)(raciste|inacceptable|horrible|homophobe), racisme, homophobie
      (zeggen|zegt|zei|noemen) (_ |)dat, is (_ |)(racistisch|niet oke|verschrikkelijk|fout), mag je niet (_ |)zeggen, racisme, homofobie
      (mówić|mówi|powiedział|nazywać|nazywanie|twierdzić) (_ |)że, nie (można|wolno|wypada) (_ |)(mówić|nazywać|tak), jest (_ |)(rasistowskie|okropne|straszne|niedopuszczalne), rasizm, homofobia
    `,
  },
  {
    tag: 'not',
    words:
      'nicht, keine, kein, keinen, niet, geen, pas, jamais, aucunement, nunca, tampoco, nie, nigdy, مش, ليس, ليسوا, مو, ما, لا, مابكرهش, مبكرهش',
  },
  { tag: 'is', words: 'sind, ist, zijn, sont, est, sois, są, jest, como vosotros, son' },
  {
    tag: 'group-soft',
    words:
      'frau, een vrouw, vrouw, femme, mujer, kobieta, kobietą, noir, negro, zwarte, homo, trans, czarny, امرأة, مرأة, بنت, بنات, *البنات',
  },
]
