import type { UnlawfulKind } from './review.ts'

/**
 * The eight kinds that must be taken away as soon as they are known and obvious, with the law that says so: lag (1998:112)
 * om ansvar för elektroniska anslagstavlor, 5 §, and for copyright its second point. A leader hides such a text at once,
 * and it is reviewed after. Told to the author as they stand: a law has one wording.
 */
export const unlawfulLaws: Readonly<
  Record<UnlawfulKind, { readonly crime: string; readonly law: string; readonly section: string }>
> = {
  threat: { crime: 'olaga hot', law: 'brottsbalken', section: '4 kap. 5 §' },
  'privacy-intrusion': { crime: 'olaga integritetsintrång', law: 'brottsbalken', section: '4 kap. 6 c §' },
  incitement: { crime: 'uppvigling', law: 'brottsbalken', section: '16 kap. 5 §' },
  'agitation-against-a-group': { crime: 'hets mot folkgrupp', law: 'brottsbalken', section: '16 kap. 8 §' },
  'child-abuse-images': { crime: 'barnpornografibrott', law: 'brottsbalken', section: '16 kap. 10 a §' },
  'unlawful-violence': { crime: 'olaga våldsskildring', law: 'brottsbalken', section: '16 kap. 10 c §' },
  terrorism: {
    crime: 'offentlig uppmaning till terrorism eller särskilt allvarlig brottslighet',
    law: 'terroristbrottslagen (2022:666)',
    section: '7 §',
  },
  copyright: { crime: 'upphovsrättsbrott', law: 'upphovsrättslagen (1960:729)', section: '53 §' },
}
