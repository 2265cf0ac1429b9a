import type { MemberId } from '@lyktan/shared/ids.ts'
import type { ProblemCode } from '@lyktan/shared/problems.ts'
import type { TalkState } from '@lyktan/shared/talks.ts'

import type { Seats } from './seats.ts'

/** What of a talk decides who may do what. */
export interface TalkStanding extends Seats {
  readonly state: TalkState
  readonly asker: MemberId
}

export type TalkAct = 'read' | 'say' | 'answer' | 'accept' | 'decline' | 'hand-over' | 'end' | 'choose'

export type TalkRefusal = Extract<ProblemCode, 'not-found' | 'stale'>

/** Whether somebody sits in the talk: the asker or one of the two named adults, and nobody else in the world. */
export function isPartOf(standing: TalkStanding, member: MemberId): boolean {
  return member === standing.asker || isNamedAdult(standing, member)
}

export function isNamedAdult({ answerer, reader }: Seats, member: MemberId): boolean {
  return member === answerer || member === reader
}

const askersActs: readonly TalkAct[] = ['read', 'say', 'accept', 'decline', 'choose']
const adultsActs: readonly TalkAct[] = ['read', 'say', 'answer', 'hand-over', 'end']

const during: Readonly<Record<TalkAct, readonly TalkState[]>> = {
  read: ['asked', 'invited', 'open', 'ended'],
  say: ['asked', 'open'],
  answer: ['asked', 'open'],
  accept: ['invited'],
  decline: ['invited'],
  'hand-over': ['asked', 'invited', 'open'],
  end: ['asked', 'invited', 'open'],
  choose: ['asked', 'open', 'ended'],
}

/**
 * Why somebody may not do this in this talk now, or undefined. Who has no part in it is told that there is none; an adult
 * answers before she writes, and one at a time, so that the young person knows whom she talks with; nobody writes before an invitation
 * is accepted.
 */
export function refuseTalkAct(standing: TalkStanding, by: MemberId, act: TalkAct): TalkRefusal | undefined {
  if (!isPartOf(standing, by)) return 'not-found'
  const own = by === standing.asker ? askersActs : adultsActs
  if (!own.includes(act)) return 'not-found'
  if (!during[act].includes(standing.state)) return 'stale'
  if (act !== 'say' || by === standing.asker) return undefined
  return standing.state === 'open' && by === standing.answerer ? undefined : 'stale'
}
