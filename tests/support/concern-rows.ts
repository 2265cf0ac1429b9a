import type { concernCommands } from '@lyktan/shared/concerns.ts'

interface Row {
  readonly right: () => Record<string, unknown>
  readonly leadersOnly: true
  readonly optional?: readonly string[]
  readonly foreign?: () => Record<string, unknown>
}

/** The rows of concerns in the table of bad input. @param abroad a concern of another municipality */
export const concernRows = (
  abroad: () => string,
): { readonly [Name in keyof typeof concernCommands]: Row } => ({
  'concern:list': { leadersOnly: true, right: () => ({}) },
  'concern:note': {
    leadersOnly: true,
    right: () => ({ talk: { talkId: 'nothing', tellsAsker: true } }),
    optional: ['talk is missing'],
  },
  'concern:change': {
    leadersOnly: true,
    right: () => ({
      concernId: 'nothing',
      version: 1,
      danger: 'no',
      consulted: ['manager'],
      told: 'told',
      report: { to: 'social-services', at: '2026-11-20T16:00:00.000Z', caseNumber: '2026-12' },
      notReported: 'over-18',
      feedback: 'opened',
    }),
    foreign: () => ({ concernId: abroad(), version: 1, danger: 'no' }),
  },
  'concern:name': {
    leadersOnly: true,
    right: () => ({ concernId: 'nothing', version: 1, memberId: 'nobody', isNamed: true }),
    foreign: () => ({ concernId: abroad(), version: 1, memberId: 'nobody', isNamed: true }),
  },
  'concern:close': {
    leadersOnly: true,
    right: () => ({ concernId: 'nothing', version: 1 }),
    foreign: () => ({ concernId: abroad(), version: 1 }),
  },
  'concern:break-glass': {
    leadersOnly: true,
    right: () => ({ concernId: 'nothing', reason: 'danger' }),
  },
  'contacts:set': {
    leadersOnly: true,
    right: () => ({
      contacts: [
        { kind: 'day', name: 'Mottagningen', phone: '0980-319 212', hours: '8–16', checkedOn: '2026-11-01' },
      ],
    }),
  },
})
