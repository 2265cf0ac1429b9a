import { frameFilter } from '../frames.ts'

const softenedBy = ['counter', 'quote', 'surprise', 'homely'] as const
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
    {
      rule: 'picture',
      severity: 'normal',
      when: ['picture'],
      unless: ['surprise', 'counter', 'quote'],
    },
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
    {
      rule: 'age-excused',
      severity: 'normal',
      when: [['older', 'minor', 'age-question'], 'age-excuse'],
      anyOrder: true,
      gap: 6,
      unless: ['counter', 'quote', 'game'],
    },
    {
      rule: 'age-does-not-matter',
      severity: 'normal',
      when: ['age-excuse', 'minor'],
      gap: 3,
      unless: ['counter', 'quote', 'game'],
    },
    {
      rule: 'looks-for-age',
      severity: 'normal',
      when: ['nice-look', 'for-age'],
      gap: 2,
      unless: ['counter', 'quote'],
    },
    {
      rule: 'would-date-older',
      severity: 'normal',
      when: ['you', 'older'],
      gap: 4,
      unless: ['counter', 'quote', 'friendly', 'i-am'],
    },
    {
      rule: 'favour',
      severity: 'high',
      when: ['favour', ['asked-thing', 'picture', 'meet']],
      gap: 5,
      unless: ['surprise', 'game', 'public-place'],
      softenedBy,
    },
    {
      rule: 'favour-rewarded',
      severity: 'normal',
      when: ['favour', 'reward'],
      anyOrder: true,
      gap: 5,
      unless: ['surprise', 'game', 'counter', 'quote'],
    },
    {
      rule: 'asks-for-reward',
      severity: 'high',
      when: ['asked-thing', 'favour', 'reward'],
      gap: 4,
      unless: ['surprise', 'game'],
      softenedBy,
    },
    { rule: 'role', severity: 'normal', when: ['role'], unless: ['counter', 'quote', 'game', 'i-am'] },
    {
      rule: 'model',
      severity: 'normal',
      when: ['become', 'model'],
      anyOrder: true,
      gap: 8,
      unless: ['counter', 'quote', 'game'],
    },
    {
      rule: 'in-secret',
      severity: 'normal',
      when: ['us', 'in-secret'],
      anyOrder: true,
      gap: 3,
      unless: ['surprise', 'counter', 'quote', 'game'],
    },
  ],
})
