import { frameFilter } from '../frames.ts'

const unless = ['counter', 'quote', 'game', 'i-am', 'in-game'] as const
const softenedBy = ['counter', 'quote', 'figure', 'laugh', 'game'] as const

/**
 * Contempt in whatever words: said from its parts (everybody × dislikes × you), where `filters/bullying.ts` knows expressions.
 * Most is told to the staff; pressing somebody, and wishing death upon somebody, waits.
 */
export const scorn = frameFilter({
  filter: 'scorn',
  version: 1,
  category: 'harassment_bullying',
  reason: 'harsh',
  frames: [
    { rule: 'nobody-likes', severity: 'normal', when: ['everybody', 'dislikes', 'target'], gap: 2, unless },
    {
      rule: 'go-away',
      severity: 'normal',
      when: ['can-you-not', 'go-away'],
      gap: 2,
      unless: [...unless, 'friendly', 'kitchen'],
    },
    {
      rule: 'smells',
      severity: 'normal',
      when: [['you', 'them', 'you-are', 'they-are'], 'stink', 'filth'],
      gap: 2,
      unless,
    },
    {
      rule: 'looks-like',
      severity: 'normal',
      when: ['looks-like', 'ugly-thing'],
      gap: 2,
      unless: ['i-am', 'counter', 'quote', 'game', 'praise', 'thing-noun'],
    },
    { rule: 'rhetoric', severity: 'normal', when: ['rhetoric'], unless: ['counter', 'quote', 'praise'] },
    {
      rule: 'worst-person',
      severity: 'normal',
      when: ['worst', 'person-noun'],
      gap: 2,
      unless: [...unless, 'thing-noun', 'praise'],
    },
    {
      rule: 'vote-worst',
      severity: 'normal',
      when: ['vote', 'worst'],
      gap: 5,
      unless: ['counter', 'quote', 'thing-noun'],
    },
    { rule: 'shun', severity: 'normal', when: ['shun', ['target', 'them']], gap: 1, unless },
    {
      rule: 'shames-weight',
      severity: 'normal',
      when: ['you', 'lose-weight'],
      gap: 5,
      unless: [...unless, 'health', 'recovery'],
    },
    { rule: 'wishes-ill', severity: 'high', when: ['wish-ill', 'ill'], gap: 1, softenedBy },
    { rule: 'or-leak', severity: 'high', when: ['or-else', 'leak', 'dirt'], gap: 6, softenedBy },
    { rule: 'leak-or', severity: 'high', when: ['leak', 'dirt', 'or-else'], gap: 6, softenedBy },
    { rule: 'dirt-or', severity: 'high', when: ['or-else', 'dirt', 'leak'], gap: 6, softenedBy },
    {
      rule: 'insults-in-a-row',
      severity: 'normal',
      when: [['insult-noun', 'insult-word'], 'insult-noun'],
      gap: 0,
      unless: [...unless, 'not', 'praise', 'thing-noun'],
    },
  ],
})
