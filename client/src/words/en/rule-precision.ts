import type { rulePrecision as swedish } from '../sv/rule-precision.ts'

export const rulePrecision: typeof swedish = {
  title: 'How right the rules are',
  lead: 'Counted from your decisions of the last three months. No person is in it.',
  caption: 'Rules, those that need you first',
  none: 'Nothing to show yet. The figures come when you have decided about some messages.',
  rule: 'Rule',
  builtIn: (filter, rule) => `Built in: ${filter}, ${rule}`,
  right: 'Right',
  wrong: 'Wrong',
  share: 'Share right',
  tooFew: 'Too few yet',
  today: 'Today',
  usual: 'Usually',
  tooNew: 'Too new',
  proposal: 'Proposal',
  proposals: {
    none: 'Keep',
    soften: 'Soften: let the leaders be told instead of making it wait',
    retire: 'Remove',
  },
  firesMore: 'Fires much more often than usual',
  alarmed: 'A rule of the filter fires much more often than usual.',
  toRules: 'Look at the rules',
}
