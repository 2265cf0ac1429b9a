import { frameFilter } from '../frames.ts'

const softenedBy = ['counter', 'quote', 'surprise'] as const
const lure = ['secret', 'alone', 'picture', 'gift', 'meet'] as const

/**
 * The ways of those who seek out children: secrets, being alone, pictures, gifts, meeting. One alone is told to the
 * staff; two together wait. What only several messages show is not seen here.
 */
export const grooming = frameFilter({
  filter: 'grooming',
  version: 1,
  category: 'grooming',
  reason: 'unfit',
  frames: [
    {
      rule: 'two-signs',
      severity: 'high',
      when: [[...lure, 'older', 'trust', 'flattery', 'minor'], lure],
      gap: 12,
      softenedBy,
    },
    { rule: 'age-and-sign', severity: 'high', when: ['age-question', lure], gap: 12, softenedBy },
    { rule: 'sign-and-age', severity: 'high', when: [lure, 'age-question'], gap: 12, softenedBy },
    { rule: 'parents-away', severity: 'high', when: ['alone', 'parents'], gap: 6, softenedBy },
    {
      rule: 'parents-secret',
      severity: 'high',
      when: ['parents', ['secret', 'picture', 'meet', 'gift']],
      gap: 12,
      softenedBy,
    },
    { rule: 'asks-when-alone', severity: 'high', when: ['parents-away'], softenedBy },
    { rule: 'trust', severity: 'high', when: ['trust'], softenedBy },
    { rule: 'secret', severity: 'normal', when: ['secret'], unless: ['surprise', 'counter'] },
    {
      rule: 'alone',
      severity: 'normal',
      when: ['alone'],
      unless: ['surprise', 'counter', 'game', 'public-place', 'i-am'],
    },
    {
      rule: 'parents',
      severity: 'normal',
      when: ['parents'],
      unless: ['surprise', 'counter', 'quote', 'figure'],
    },
    { rule: 'picture', severity: 'normal', when: ['picture'], unless: ['surprise', 'counter', 'quote'] },
    {
      rule: 'gift',
      severity: 'normal',
      when: ['gift'],
      unless: ['surprise', 'counter', 'quote', 'game', 'kitchen'],
    },
    {
      rule: 'meet',
      severity: 'normal',
      when: ['meet'],
      unless: ['public-place', 'counter', 'quote', 'game'],
    },
    { rule: 'age', severity: 'normal', when: ['age-question'], unless: ['counter', 'quote'] },
    { rule: 'flattery', severity: 'normal', when: ['flattery'], unless: ['counter', 'quote', 'friendly'] },
    { rule: 'minor', severity: 'normal', when: ['minor', lure], gap: 8, unless: ['counter', 'quote'] },
    {
      rule: 'minor-flattered',
      severity: 'normal',
      when: [['flattery', 'older'], 'minor'],
      gap: 3,
      unless: ['counter', 'quote'],
    },
    {
      rule: 'older',
      severity: 'normal',
      when: ['older', ['you', 'secret']],
      gap: 6,
      unless: ['counter', 'quote'],
    },
  ],
})
