import { frameFilter } from '../frames.ts'

/** Counter-speech, quoting to tell, and what one calls oneself are let through with a word to the staff. */
const softenedBy = ['counter', 'quote', 'own-identity'] as const
const lowered = ['counter', 'quote', 'health', 'history'] as const

/** Attacks on a group for what it is, and slurs. A list finds candidates, not hate: a person decides. */
export const hate = frameFilter({
  filter: 'hate',
  version: 1,
  category: 'hate',
  reason: 'harsh',
  frames: [
    { rule: 'slur', severity: 'high', when: ['slur'], softenedBy },
    {
      rule: 'slur-at',
      severity: 'high',
      when: [['you-are', 'your', 'they-are'], 'slur-soft'],
      gap: 2,
      softenedBy,
    },
    {
      rule: 'slur-soft',
      severity: 'normal',
      when: ['slur-soft'],
      unless: ['own-identity', 'counter', 'health'],
    },
    { rule: 'nazi', severity: 'high', when: ['nazi'], softenedBy },
    {
      rule: 'dehumanise',
      severity: 'high',
      when: ['group', 'is', 'dehuman'],
      gap: 2,
      softenedBy: ['counter', 'quote', 'not', 'game'],
    },
    {
      rule: 'despise',
      severity: 'high',
      when: ['despise', ['group', 'slur-soft']],
      gap: 2,
      softenedBy: ['counter', 'quote', 'not', 'history'],
    },
    {
      rule: 'bad-trait',
      severity: 'high',
      when: [['group', 'slur-soft'], ['is', 'bad-trait'], 'bad-trait'],
      gap: 2,
      softenedBy: ['counter', 'quote', 'not', 'history'],
    },
    {
      rule: 'trait',
      severity: 'high',
      when: [['group', 'slur-soft'], 'bad-trait'],
      gap: 1,
      softenedBy: ['counter', 'quote', 'not', 'history'],
    },
    {
      rule: 'drive-out',
      severity: 'high',
      when: [['group', 'slur-soft'], 'expel'],
      gap: 4,
      softenedBy: ['counter', 'quote', 'not', 'history'],
    },
    {
      rule: 'drive-out-them',
      severity: 'high',
      when: ['expel', ['group', 'slur-soft']],
      gap: 2,
      softenedBy: ['counter', 'quote', 'not', 'history'],
    },
    { rule: 'group-vile', severity: 'high', when: ['group', ['vile', 'dehuman']], gap: 5, negatable: true, softenedBy: lowered },
    { rule: 'vile-group', severity: 'high', when: [['vile', 'dehuman', 'despise'], 'group'], gap: 4, negatable: true, softenedBy: lowered },
    { rule: 'group-despised', severity: 'high', when: ['group', 'despise'], gap: 5, negatable: true, softenedBy: lowered },
    { rule: 'group-denied', severity: 'high', when: [['group', 'group-soft'], 'denied'], gap: 3, softenedBy: lowered },
    { rule: 'denied-group', severity: 'high', when: ['denied', ['group', 'group-soft']], gap: 2, negatable: true, softenedBy: lowered },
    {
      rule: 'soft-group-vile',
      severity: 'high',
      when: ['group-soft', ['is', 'you-are'], ['vile', 'dehuman', 'bad-trait']],
      gap: 2,
      negatable: true,
      softenedBy: lowered,
      unless: ['game', 'health'],
    },
    { rule: 'soft-group-despised', severity: 'high', when: ['despise', 'group-soft'], gap: 1, negatable: true, softenedBy: lowered, unless: ['game'] },
    { rule: 'group-harm', severity: 'high', when: ['group', 'harm'], gap: 2, negatable: true, softenedBy: [...lowered, 'game'] },
    {
      rule: 'harm-group',
      severity: 'high',
      when: ['harm', 'group'],
      gap: 2,
      softenedBy: ['counter', 'quote', 'not', 'game', 'history'],
    },
  ],
})
