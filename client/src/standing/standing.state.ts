import type { AppealView } from '@lyktan/shared/appeals.ts'
import type { StandingPage, StatementView } from '@lyktan/shared/decisions.ts'
import type { DecisionId } from '@lyktan/shared/ids.ts'
import type { StandingView } from '@lyktan/shared/members.ts'

/** What a reader knows of her own standing. */
export interface Known {
  /** null until the first answer. */
  readonly page: StandingPage | null
  /** The latest reading failed. */
  readonly isFailed: boolean
}

export type StandingEvent =
  | { readonly type: 'read'; readonly page: StandingPage }
  | { readonly type: 'failed' }
  | { readonly type: 'told'; readonly statement: StatementView }
  | { readonly type: 'appeal'; readonly decisionId: DecisionId; readonly appeal: AppealView }
  | { readonly type: 'seen'; readonly decisionId: DecisionId }

export const nothingKnown: Known = { page: null, isFailed: false }

export function stepStanding(known: Known, event: StandingEvent): Known {
  if (event.type === 'read') return { page: event.page, isFailed: false }
  if (event.type === 'failed') return { ...known, isFailed: true }
  if (known.page === null) return known
  return { ...known, page: { ...known.page, statements: stepStatements(known.page.statements, event) } }
}

type StatementEvent = Exclude<StandingEvent, { readonly type: 'read' | 'failed' }>

function stepStatements(
  statements: readonly StatementView[],
  event: StatementEvent,
): readonly StatementView[] {
  if (event.type === 'told') {
    const others = statements.filter(({ id }) => id !== event.statement.id)
    return [event.statement, ...others]
  }
  return statements.map((one) => {
    if (one.id !== event.decisionId) return one
    return event.type === 'seen'
      ? { ...one, isNew: false }
      : { ...one, appeal: event.appeal, mayAppeal: false }
  })
}

/** What waits for the reader: decisions that she has not seen, and questions that are hers to answer. */
export function newsIn({ page }: Known): 'decided' | 'asked' | null {
  if (page?.statements.some(({ isNew }) => isNew) === true) return 'decided'
  return page?.statements.some(({ appeal }) => appeal?.mayAnswer === true) === true ? 'asked' : null
}

type Away = NonNullable<StandingView['away']>

/** Out of the place, or of this one room, at an instant; null when she may come in. */
export interface AwayHere extends Away {
  readonly isRoomAlone: boolean
}

export function awayIn(standing: StandingView | null, roomId: string, now: Date): AwayHere | null {
  if (standing === null) return null
  const isLater = ({ until }: { readonly until: string }) => Date.parse(until) > now.getTime()
  if (standing.away !== null && isLater(standing.away)) return { ...standing.away, isRoomAlone: false }
  for (const { kind, until, rule, words, roomId: where } of standing.inRooms) {
    if (where === roomId && kind !== 'pause' && isLater({ until }))
      return { kind, until, rule, words, isRoomAlone: true }
  }
  return null
}

/** The same from my page of standing: for a room that would not let me in, and for the list of rooms (`roomId` ''). */
export function awayFromPage(page: StandingPage | null, roomId: string, now: Date): AwayHere | null {
  if (page === null) return null
  const found = page.now.find(
    ({ kind, until, room }) =>
      (kind === 'out-for-tonight' || kind === 'suspension') &&
      (room === null || room.id === roomId) &&
      until !== null &&
      Date.parse(until) > now.getTime(),
  )
  return found ? awayOf(found, page) : null
}

function awayOf(
  { kind, until, room, decisionId }: StandingPage['now'][number],
  { statements }: StandingPage,
): AwayHere | null {
  if (until === null || (kind !== 'out-for-tonight' && kind !== 'suspension')) return null
  const { rule = null, words = null } = statements.find(({ id }) => id === decisionId) ?? {}
  return { kind, until, rule, words, isRoomAlone: room !== null }
}

/** The reader's standing as it is in one room: of two pauses the one that lasts longer. */
export function standingIn(standing: StandingView, roomId: string): StandingView {
  const pause = standing.inRooms.find((limit) => limit.roomId === roomId && limit.kind === 'pause')
  if (pause === undefined) return standing
  if (standing.pausedUntil !== null && standing.pausedUntil >= pause.until) return standing
  return { ...standing, pausedUntil: pause.until, pauseRule: pause.rule, pauseWords: pause.words }
}
