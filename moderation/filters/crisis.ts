import { frameFilter } from '../frames.ts'

/**
 * Words about not wanting to live and about hurting oneself. Never refused, never punished: the author gets the help
 * card and a person reads. A complete figure of speech ("dog av skratt") is only labelled.
 */
export const crisis = frameFilter({
  filter: 'crisis',
  version: 1,
  category: 'self_harm_or_suicide',
  reason: 'care',
  frames: [
    {
      rule: 'says-so',
      severity: 'crisis',
      when: ['crisis'],
      unless: ['kitchen', 'cosy'],
      softenedBy: ['figure', 'recovery', 'laugh'],
    },
    {
      rule: 'if-i-were-gone',
      severity: 'crisis',
      when: ['if-i', 'gone'],
      gap: 1,
      softenedBy: ['figure', 'game', 'laugh'],
    },
    { rule: 'eating', severity: 'crisis', when: ['eating'], softenedBy: ['recovery'] },
    {
      rule: 'wants-to-die',
      severity: 'crisis',
      when: ['me', 'want', 'die'],
      gap: 2,
      unless: ['surprise'],
      softenedBy: ['figure', 'game', 'laugh'],
    },
    {
      rule: 'wants-death',
      severity: 'crisis',
      when: ['want', 'die'],
      gap: 1,
      unless: ['you-are'],
      softenedBy: ['figure', 'game', 'laugh'],
    },
  ],
})
