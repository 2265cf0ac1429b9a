import { frameFilter } from '../frames.ts'

const softenedBy = ['counter', 'quote', 'figure', 'own-identity'] as const
const kindly = ['counter', 'quote', 'i-am', 'game', 'not', 'praise'] as const

/** Words that hurt somebody, shutting somebody out, pressing somebody, telling somebody to die. */
export const bullying = frameFilter({
  filter: 'bullying',
  version: 1,
  category: 'harassment_bullying',
  reason: 'harsh',
  frames: [
    {
      rule: 'urge-self-harm',
      severity: 'high',
      when: ['urge-self-harm'],
      softenedBy: ['counter', 'quote', 'figure'],
    },
    { rule: 'blackmail', severity: 'high', when: ['blackmail'], softenedBy: ['counter', 'quote'] },
    { rule: 'severe', severity: 'high', when: [['you-are', 'your'], 'insult-severe'], gap: 3, softenedBy },
    { rule: 'severe-alone', severity: 'normal', when: ['insult-severe'], unless: ['counter'] },
    { rule: 'false-friend', severity: 'high', when: ['english-you', 'false-friend'], gap: 2, softenedBy },
    {
      rule: 'you-are',
      severity: 'normal',
      when: ['you-are', 'insult-word'],
      unless: ['not', 'counter', 'figure', 'praise'],
    },
    { rule: 'what-a', severity: 'normal', when: ['what-a', 'insult-noun'], gap: 1, unless: kindly },
    { rule: 'noun-of', severity: 'normal', when: ['insult-noun', 'you-are-after'], gap: 0, unless: kindly },
    {
      rule: 'of-class',
      severity: 'normal',
      when: [['insult-noun', 'insult-word'], 'of-class'],
      gap: 1,
      unless: kindly,
    },
    { rule: 'alone', severity: 'normal', when: ['insult-noun'], unless: kindly, wordsMax: 2 },
    { rule: 'your-noun', severity: 'normal', when: ['your', 'insult-noun'], gap: 2, unless: kindly },
    {
      rule: 'are-noun',
      severity: 'normal',
      when: [['you-are', 'they-are'], 'insult-noun'],
      gap: 4,
      unless: kindly,
    },
    { rule: 'your', severity: 'normal', when: ['your', 'insult-word'], gap: 0, unless: ['counter', 'game'] },
    {
      rule: 'your-swear',
      severity: 'normal',
      when: ['your', 'swear', 'insult-word'],
      gap: 1,
      unless: ['counter'],
    },
    {
      rule: 'they-are',
      severity: 'normal',
      when: ['they-are', 'insult-word'],
      gap: 2,
      unless: ['not', 'counter', 'figure', 'game', 'quote', 'praise'],
    },
    { rule: 'animal', severity: 'normal', when: [['you-are', 'they-are'], 'insult'], gap: 3, unless: kindly },
    {
      rule: 'stare',
      severity: 'normal',
      when: ['stare', ['insult-word', 'insult-noun', 'insult']],
      gap: 5,
      unless: kindly,
    },
    {
      rule: 'heap',
      severity: 'normal',
      when: ['insult-word', 'swear', 'insult-word'],
      gap: 0,
      unless: ['counter', 'game'],
    },
    { rule: 'shut-up', severity: 'high', when: ['shut-up'], softenedBy },
    {
      rule: 'shut-out',
      severity: 'high',
      when: ['exclude'],
      softenedBy: ['counter', 'quote', 'figure', 'game'],
    },
    {
      rule: 'shut-out-soft',
      severity: 'normal',
      when: ['exclude-soft'],
      unless: ['counter', 'quote', 'game'],
    },
    {
      rule: 'hates-you',
      severity: 'normal',
      when: ['despise', 'you'],
      gap: 0,
      unless: ['figure', 'counter', 'not'],
    },
  ],
})
