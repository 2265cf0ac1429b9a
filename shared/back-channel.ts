import { z } from 'zod'

import { caseId, clientId, messageId, roomId, staffLineId } from './ids.ts'
import type { CaseId, ClientId, MessageId, RoomId, StaffLineId } from './ids.ts'
import { limits } from './limits.ts'
import type { PersonView } from './people.ts'
import { noInput } from './shifts.ts'
import { writtenText } from './text.ts'

/** Null: beside the whole place. */
const channel = { roomId: roomId.nullable() }

/** What a line points at, so that nobody needs to be named in it. */
const pointedAt = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('message'), messageId }),
  z.strictObject({ kind: z.literal('case'), caseId }),
])
export type PointedAt =
  | { readonly kind: 'message'; readonly messageId: MessageId }
  | { readonly kind: 'case'; readonly caseId: CaseId }

/**
 * What the leaders on duty say to each other beside a room: read by all of them and by nobody else. There is no way to say something to one
 * colleague alone, and none for a young person to hear it.
 */
export const backChannelCommands = {
  'channel:view': z.strictObject(channel),
  'channel:say': z.strictObject({
    ...channel,
    clientId,
    text: writtenText(limits.staffLineCharacters),
    about: pointedAt.nullable(),
  }),
  /** I have read so far. */
  'channel:read': z.strictObject({ ...channel, lineId: staffLineId }),
  /** How many lines of colleagues I have not read, by channel. */
  'channel:unread': noInput,
} as const

export interface StaffLine {
  readonly id: StaffLineId
  readonly clientId: ClientId
  readonly roomId: RoomId | null
  /** Null when the account is gone. */
  readonly author: PersonView | null
  readonly text: string
  readonly about: PointedAt | null
  readonly at: string
  /** When it goes by itself. */
  readonly removedAt: string
}

export interface ChannelView {
  readonly roomId: RoomId | null
  /** The oldest first. */
  readonly lines: readonly StaffLine[]
  /** The last line of colleagues that I have read; null when none. */
  readonly readTo: string | null
}

export interface BackChannelAnswers {
  'channel:view': { readonly channel: ChannelView }
  'channel:say': { readonly line: StaffLine }
  'channel:read': object
  'channel:unread': {
    readonly unread: readonly { readonly roomId: RoomId | null; readonly count: number }[]
  }
}

export interface BackChannelAnnouncements {
  /** To each leader on duty. */
  'channel:said': { readonly line: StaffLine }
  /** To one leader: she has read a channel, on whichever device. */
  'channel:seen': { readonly roomId: RoomId | null }
}
