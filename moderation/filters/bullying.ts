import { frameFilter } from '../frames.ts'

const softenedBy = ['counter', 'quote', 'figure', 'own-identity'] as const

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
      unless: ['not', 'counter', 'figure'],
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
      unless: ['not', 'counter', 'figure', 'game'],
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
