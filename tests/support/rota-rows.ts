import type { rotaCommands } from '@lyktan/shared/rota.ts'

interface Row {
  readonly right: () => Record<string, unknown>
  readonly leadersOnly: true
  readonly optional?: readonly string[]
}

const plan = { date: '2026-11-23', from: '16:00', to: '20:00', memberId: null, roomId: null }
/** Nobody yet, and the whole place. */
const optional = ['memberId is nothing', 'roomId is nothing']
const which = { plannedId: 'nothing', version: 1 }

/** The rows of the rota in the table of bad input. */
export const rotaRows: { readonly [Name in keyof typeof rotaCommands]: Row } = {
  'rota:view': { leadersOnly: true, right: () => ({ date: '2026-11-23' }) },
  'rota:mine': { leadersOnly: true, right: () => ({}) },
  'rota:plan': { leadersOnly: true, optional, right: () => plan },
  'rota:change': { leadersOnly: true, optional, right: () => ({ ...which, ...plan }) },
  'rota:drop': { leadersOnly: true, right: () => which },
  'rota:copy': { leadersOnly: true, right: () => ({ date: '2026-11-23' }) },
  'rota:offer': { leadersOnly: true, right: () => ({ ...which, on: true }) },
  'rota:take': { leadersOnly: true, right: () => ({ ...which, on: true }) },
  'rota:settle': { leadersOnly: true, right: () => ({ ...which, approve: true }) },
}
