import { frameFilter } from '../frames.ts'

const softenedBy = ['counter', 'quote'] as const
/** Talk about drugs, medicine or food is not a sale. */
const talk = ['health', 'drug-talk', 'kitchen', 'game'] as const

/** Buying and selling what may not be sold here. Talking about drugs is allowed. */
export const drugs = frameFilter({
  filter: 'drugs',
  version: 1,
  category: 'drugs_sale',
  reason: 'unfit',
  frames: [
    { rule: 'sell', severity: 'high', when: ['sell', 'drug'], gap: 3, unless: talk, softenedBy },
    {
      rule: 'sold',
      severity: 'high',
      when: ['drug', ['sell', 'dm', 'deal']],
      gap: 4,
      unless: talk,
      softenedBy,
    },
    { rule: 'priced', severity: 'high', when: ['drug', 'price'], gap: 3, unless: talk, softenedBy },
    { rule: 'emoji', severity: 'high', when: [['drug-emoji'], 'price'], gap: 3, unless: talk, softenedBy },
    { rule: 'emoji-sold', severity: 'high', when: ['sell', 'drug-emoji'], gap: 2, unless: talk, softenedBy },
    {
      rule: 'sought',
      severity: 'high',
      when: ['seek-drug', 'drug'],
      gap: 3,
      unless: ['health', 'drug-talk', 'kitchen'],
      softenedBy: [...softenedBy, 'game'],
    },
    { rule: 'deal', severity: 'high', when: ['deal'], unless: ['game'], softenedBy },
    {
      rule: 'drug-and-amount',
      severity: 'high',
      when: ['drug', 'amount-price'],
      gap: 2,
      unless: ['drug-talk', 'kitchen', 'game'],
      softenedBy,
    },
    {
      rule: 'emoji-and-amount',
      severity: 'high',
      when: [['drug-emoji'], 'amount-price'],
      gap: 2,
      unless: talk,
      softenedBy,
    },
    {
      rule: 'goods-delivered',
      severity: 'high',
      when: ['goods', 'delivery'],
      anyOrder: true,
      gap: 6,
      unless: [...talk, 'friendly'],
      softenedBy,
    },
    {
      rule: 'medicine-sold',
      severity: 'high',
      when: ['sell', 'pill-medicine'],
      gap: 3,
      unless: ['drug-talk', 'game'],
      softenedBy,
    },
    {
      rule: 'alcohol-for-minors',
      severity: 'high',
      when: ['alcohol', 'minor-buyer'],
      anyOrder: true,
      gap: 6,
      unless: ['drug-talk', 'quote'],
      softenedBy,
    },
    {
      rule: 'plug-sought',
      severity: 'high',
      when: ['seek-drug', 'plug-word'],
      gap: 1,
      unless: talk,
      softenedBy,
    },
  ],
})
