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
    { rule: 'severe', severity: 'high', when: ['you-are', 'insult-severe'], gap: 3, softenedBy },
    { rule: 'severe-alone', severity: 'normal', when: ['insult-severe'], unless: ['counter'] },
    {
      rule: 'you-are',
      severity: 'normal',
      when: ['you-are', 'insult-word'],
      gap: 3,
      unless: ['not', 'counter', 'figure'],
    },
    {
      rule: 'they-are',
      severity: 'normal',
      when: ['they-are', 'insult-word'],
      gap: 2,
      unless: ['not', 'counter', 'figure', 'game'],
    },
    { rule: 'shut-up', severity: 'high', when: ['shut-up'], softenedBy },
    {
      rule: 'shut-out',
      severity: 'high',
      when: ['exclude'],
      softenedBy: ['counter', 'quote', 'figure', 'game'],
    },
    {
      rule: 'urge-them',
      severity: 'normal',
      when: ['despise', 'you'],
      gap: 0,
      unless: ['figure', 'counter', 'not'],
    },
  ],
})
