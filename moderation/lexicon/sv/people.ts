import type { WordGroup } from '../tags.ts'

/** Swedish words for who does what to whom. */
export const swedishPeople: readonly WordGroup[] = [
  { tag: 'me', words: 'jag, ja, mig, mej, min, mitt, mina, vi, oss' },
  { tag: 'you', words: 'du, dig, dej, di, ni, er, dina, din, ditt, dig själv' },
  {
    tag: 'you-are',
    words: '(du|ni) (är|e|ar|va|var|blir), (du|ni) (är|e|ar) ju, du som är, du ser ut som',
  },
  { tag: 'you-are-after', words: 'du är, är du, du e, ni är, är ni, e du, hon är, han är, är hon, är han' },
  { tag: 'your', words: 'din, ditt, dina, er, ert, era' },
  { tag: 'them', words: 'han, hon, hen, henne, honom, hans, hennes, dom, dem, de, deras' },
  {
    tag: 'they-are',
    words: '(han|hon|hen|dom|de) (är|e|ar), kolla (på|) (han|henne|honom|dom)',
  },
  {
    tag: 'is',
    words: 'är, e, ar, vara, var, borde, måste, ska, skall, ser ut som, luktar, beter sig som, som',
  },
  { tag: 'future', words: 'ska, skall, sak, tänker, kommer att, kommer, måste, får, borde, skulle vilja' },
  {
    tag: 'want',
    words:
      'vill, vil, ville, orkar, hoppas (jag|), önskar (jag|att|jag var), (borde|ska) (jag|) bara, tänker på att',
  },
  { tag: 'not', words: 'inte, int, ej, inga, ingen, aldrig' },
  {
    tag: 'group',
    words: `
      såna som (du|ni|dig|er), folk som (du|ni|dig|er)
      muslim(er|erna|ers|), islam, jud(ar|arna|ars|e|en), romer(na|), romernas, sam(er|erna), somalier(na|), arab(er|erna|en|)
      afghan(er|erna), syrier(na|), invandrar(e|na|), flykting(ar|arna|en), utlänning(ar|arna), kurder(na|), turkar(na|)
      kineser(na|), asiater(na|), afrikaner(na|), svarta (människor|personer), mörkhyade, rasifierade, ensamkommande
      homosexuella, bögar(na|), lesbisk(a|), flator(na|), gay(s|), queera, hbtq* personer, hbtqi, bisexuella
      trans(personer|personerna|kvinnor|män|tjejer|killar|), transsexuella, icke binära
      funkisar, funktionshindrade, funktionsnedsatta, handikappade, rullstolsburna, autist(er|erna), döva människor, blinda människor
      (alla|) kvinnor(na|), (alla|) tjejer(na|), brudar, feminister(na|), kristna, hinduer, buddister, ryssar(na|), polacker(na|)
      tattare, zigenare, folk från (afrika|somalia|mellanöstern|irak|syrien), beslöjade, slöjbärare, invandrarna, såna som dom
      tjocka människor, feta människor
    `,
  },
  {
    tag: 'place',
    words:
      'moské*, synagoga*, kyrka(n|), skolan, skola, fritidsgården, gården, mötesplatsen, asylboende*, flyktingförläggning*, polisstation*, pride, paraden, rådhuset, tåget, boendet',
  },
]
