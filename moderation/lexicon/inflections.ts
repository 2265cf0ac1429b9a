const vowelEnd = /[aeiouyåäö]$/

/** Forms of a Swedish word, by the ending that tells how it is inflected. */
const forms: Record<string, (word: string) => readonly string[]> = {
  /** hora, horan, horor, hororna */
  or: (word) => noun(word, [`${word}n`, `${cut(word)}or`, `${cut(word)}orna`]),
  /** skalle, skallen, skallar, skallarna; svans, svansen, svansar, svansarna */
  ar: (word) => noun(word, [definite(word), `${cut(word)}ar`, `${cut(word)}arna`]),
  /** idiot, idioten, idioter, idioterna */
  er: (word) => noun(word, [definite(word), `${cut(word)}er`, `${cut(word)}erna`]),
  /** svin, svinet, svinen */
  et: (word) => noun(word, [`${word}et`, `${word}en`]),
  /** äckel, äcklet, äcklen */
  el: (word) => noun(word, [`${word.slice(0, -2)}let`, `${word.slice(0, -2)}len`]),
  /** jävel, jäveln, jävlar, jävlarna */
  eln: (word) => noun(word, [`${word}n`, `${word.slice(0, -2)}lar`, `${word.slice(0, -2)}larna`]),
  /** pucko, puckot, puckon, puckona */
  ot: (word) => noun(word, [`${word}t`, `${word}n`, `${word}na`]),
  /** ful, fult, fula, fulare, fulast, fulaste */
  a: (word) => [word, `${word}t`, `${word}a`, `${word}e`, `${word}are`, `${word}ast`, `${word}aste`],
  /** hata, hatar, hatade, hatat, hatas */
  ade: (word) => [word, `${word}r`, `${word}de`, `${word}t`, `${word}s`, `${word}des`],
  /** bränna: bränner, brände, bränt, bränd */
  te: (word) => {
    const stem = cut(word)
    const short = stem.replace(/(.)\1$/, '$1')
    return [word, stem, `${stem}er`, `${short}te`, `${short}de`, `${short}t`, `${word}s`]
  },
  /** slut, sluts */
  s: (word) => [word, word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`],
  /** kill, kills, killed, killing, killer */
  ing: (word) => {
    const stem = word.endsWith('e') ? word.slice(0, -1) : word
    return [word, `${word}s`, `${stem}ed`, `${stem}ing`, `${stem}in`]
  },
  /** stab, stabs, stabbed, stabbing */
  bing: (word) => {
    const doubled = word + word.slice(-1)
    return [word, `${word}s`, `${doubled}ed`, `${doubled}ing`, `${doubled}in`]
  },
}

function cut(word: string): string {
  return vowelEnd.test(word) ? word.slice(0, -1) : word
}

function definite(word: string): string {
  return vowelEnd.test(word) ? `${word}n` : `${word}en`
}

/** With genitives, where they are not the same. */
function noun(word: string, others: readonly string[]): readonly string[] {
  return [word, ...others].flatMap((form) => (form.endsWith('s') ? [form] : [form, `${form}s`]))
}

/**
 * All forms of a word by its class: `or ar er et el eln ot` nouns, `a` adjectives, `ade te` verbs; English `s` nouns,
 * `ing bing` verbs.
 * @throws Error naming a class that there is not
 */
export function inflected(word: string, inflection: string): readonly string[] {
  const make = forms[inflection]
  if (make === undefined) throw new Error(`no inflection "${inflection}" for "${word}"`)
  return [...new Set(make(word))]
}

/** Words put together, each beginning with each ending: only such as are really said. */
export function compounds(beginnings: string, endings: string): string {
  const [heads, tails] = [beginnings.trim().split(/\s+/), endings.trim().split(/\s+/)]
  return heads.flatMap((head) => tails.map((tail) => head + tail)).join(', ')
}
