import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { RoomId } from '@lyktan/shared/ids.ts'
import type { Call } from '../../server/call.ts'
import type { Rows } from '../../server/http/route.ts'
import { routes } from '../../server/http/routes.ts'
import { verbs } from '../../server/realtime/verbs.ts'
import type { Verbs } from '../../server/realtime/verbs.ts'

// What must not compile. `tsc` reads this file with all others; an error that no longer comes is itself an error.

/** A misspelt announcement, and one with the wrong payload. */
export function wrongAnnouncements(call: Call, roomId: RoomId): void {
  // @ts-expect-error there is no such announcement
  call.say.toRoom(roomId, 'message:changed', { roomId })
  // @ts-expect-error a count is a number
  call.say.toRoom(roomId, 'presence:changed', { roomId, count: 'nine', joined: [], left: [] })
}

const { 'message:send': forgotten, ...withoutSend } = verbs
export const send = forgotten
// @ts-expect-error a verb is missing
export const incomplete: Verbs = withoutSend

const { 'member:join': door, ...withoutJoin } = routes
export const join = door
// @ts-expect-error a route is missing
export const closed: Rows = withoutJoin

// @ts-expect-error a verb answers in the agreed shape
export const answer: Answers['room:list'] = { rooms: 'none' }

export function mixedIds(input: Input<'message:send'>): void {
  // @ts-expect-error a room's id is not a message's
  const messageId: Input<'message:react'>['messageId'] = input.roomId
  void messageId
}

// @ts-expect-error a log line may not hold a text
export const leak = (call: Call) => call.log.info('said', { text: 'hej' })
