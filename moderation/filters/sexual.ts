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
  ],
})
