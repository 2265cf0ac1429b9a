import { frameFilter } from '../frames.ts'

const softenedBy = ['counter', 'quote', 'health'] as const

/** Asking for nude pictures, selling or showing sex, crude sexual talk. Health and the body are talked about freely. */
export const sexual = frameFilter({
  filter: 'sexual',
  version: 1,
  category: 'sexual',
  reason: 'sexual',
  frames: [
    { rule: 'ask-nude', severity: 'high', when: [['send', 'picture'], 'nude'], gap: 3, softenedBy },
    { rule: 'ask-genital', severity: 'high', when: ['send', 'genital'], gap: 2, softenedBy },
    { rule: 'nude-word', severity: 'normal', when: ['nude'], unless: ['health', 'counter'] },
    { rule: 'ask', severity: 'high', when: ['ask-sexual'], softenedBy },
    { rule: 'crude', severity: 'high', when: ['sexual-hard'], softenedBy },
    {
      rule: 'mention',
      severity: 'normal',
      when: [['you-are', 'your', 'they-are', 'them'], 'sexual'],
      gap: 2,
      unless: ['health', 'counter', 'game'],
    },
    {
      rule: 'body-shown',
      severity: 'high',
      when: ['show', 'body-private'],
      gap: 2,
      unless: ['kitchen', 'accident'],
      softenedBy,
    },
    {
      rule: 'body-pictured',
      severity: 'high',
      when: ['body-private', 'pic-noun'],
      gap: 0,
      unless: ['kitchen'],
      softenedBy,
    },
    {
      rule: 'pictured-body',
      severity: 'high',
      when: ['pic-noun', 'body-private'],
      gap: 3,
      unless: ['kitchen', 'game'],
      softenedBy,
    },
    {
      rule: 'undress',
      severity: 'high',
      when: ['undress'],
      unless: ['kitchen', 'accident'],
      softenedBy: [...softenedBy, 'game', 'i-am'],
    },
    {
      rule: 'seeks-sex',
      severity: 'high',
      when: ['seek-person', 'sex-word'],
      anyOrder: true,
      gap: 4,
      unless: ['game', 'in-game', 'kitchen'],
      softenedBy,
    },
    {
      rule: 'intimate-question',
      severity: 'high',
      when: ['intimate-question'],
      softenedBy: [...softenedBy, 'laugh'],
    },
    { rule: 'show-nude', severity: 'high', when: ['nude', ['show', 'picture']], gap: 1, softenedBy },
  ],
})
