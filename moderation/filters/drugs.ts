import { frameFilter } from '../frames.ts'

const softenedBy = ['counter', 'quote'] as const

/** Buying and selling what may not be sold here. Talking about drugs is allowed. */
export const drugs = frameFilter({
  filter: 'drugs',
  version: 1,
  category: 'drugs_sale',
  reason: 'unfit',
  frames: [
    { rule: 'sell', severity: 'high', when: ['sell', 'drug'], gap: 3, softenedBy },
    { rule: 'sold', severity: 'high', when: ['drug', ['sell', 'dm', 'deal']], gap: 4, softenedBy },
    { rule: 'deal', severity: 'high', when: ['deal'], softenedBy },
  ],
})
