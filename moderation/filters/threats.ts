import { frameFilter } from '../frames.ts'

/** Telling of a threat, playing a game and exaggerating are let through with a word to the staff. */
const softenedBy = ['counter', 'quote', 'figure', 'game', 'not'] as const

/** Threats against somebody, a place or a group; and young people sought for violence. */
export const threats = frameFilter({
  filter: 'threats',
  version: 1,
  category: 'threat_violence',
  reason: 'harsh',
  frames: [
    {
      rule: 'threat',
      severity: 'high',
      when: ['threat'],
      unless: ['in-game', 'kitchen', 'cosy'],
      softenedBy: ['counter', 'quote', 'figure', 'game'],
    },
    {
      rule: 'veiled',
      severity: 'normal',
      when: ['threat-veiled'],
      unless: ['game', 'surprise', 'in-game', 'gift'],
    },
    {
      rule: 'i-will',
      severity: 'high',
      when: ['me', 'future', 'harm', ['you', 'your']],
      gap: 2,
      unless: ['in-game'],
      softenedBy,
    },
    {
      rule: 'will-group',
      severity: 'high',
      when: ['future', 'harm', 'group'],
      gap: 3,
      softenedBy: ['counter', 'quote'],
    },
    {
      rule: 'harms-you',
      severity: 'high',
      when: ['harm-now'],
      unless: ['in-game', 'kitchen', 'cosy'],
      softenedBy,
    },
    {
      rule: 'weapon',
      severity: 'high',
      when: ['weapon', 'weapon-at'],
      gap: 3,
      unless: ['in-game', 'kitchen', 'cosy'],
      softenedBy,
    },
    {
      rule: 'job',
      severity: 'high',
      when: ['seek', 'violent-job', 'pay'],
      gap: 8,
      softenedBy: ['quote', 'counter', 'game'],
    },
    {
      rule: 'job-paid',
      severity: 'high',
      when: ['seek', 'pay', 'violent-job'],
      gap: 8,
      softenedBy: ['quote', 'counter', 'game'],
    },
    { rule: 'place', severity: 'high', when: ['arson', 'place'], gap: 2, softenedBy: ['quote', 'game'] },
    { rule: 'recruit', severity: 'high', when: ['recruit'], softenedBy: ['counter', 'quote', 'game'] },
  ],
})
