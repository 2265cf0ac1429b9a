import { z } from 'zod'

import { ageBands } from './age-bands.ts'
import type { AgeBand } from './age-bands.ts'
import { roomId } from './ids.ts'
import type { RoomId, SessionId } from './ids.ts'
import { languages } from './languages.ts'
import type { Language } from './languages.ts'
import type { OwnMessageView, MessageView } from './messages.ts'
import type { PersonView } from './people.ts'
import { lineText, writtenText } from './text.ts'
import type { StandingView } from './members.ts'

export const roomIcons = ['sofa', 'game', 'moon', 'brush', 'heart', 'book', 'music', 'star'] as const
export type RoomIcon = (typeof roomIcons)[number]
export const roomTones = ['lime', 'peach', 'sky', 'rose', 'sun', 'lilac', 'mint'] as const
export type RoomTone = (typeof roomTones)[number]

/**
 * open: everybody may write. slow: an adult is missing, writing is slowed and says why.
 * resting: too few adults, read only until they are back. closed: outside hours, read only.
 */
export type RoomMode = 'open' | 'slow' | 'resting' | 'closed'

/** Why the room is as it is. `staffed`: all well. `adult-missing`: fewer than the policy asks, within the grace. */
export type RoomReason =
  | 'staffed'
  | 'adult-missing'
  | 'too-few-adults'
  | 'outside-hours'
  | 'closed-by-leader'
  /** Of a session's own room: it has not begun; its hosts are gone for a moment; it is over. */
  | 'session-lobby'
  | 'hosts-gone'
  | 'session-over'
  /** Of a group of a session: too few adults have it before their eyes; too few are in it. */
  | 'group-unseen'
  | 'group-small'

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** One opening in the week, in the municipality's local time; `weekday` 1 is Monday. A `to` before `from` runs past midnight. */
export const weeklyHours = z.strictObject({ weekday: z.int().min(1).max(7), from: clockTime, to: clockTime })
export type WeeklyHours = z.infer<typeof weeklyHours>

/** all: everything is read before it shows. newcomers: only somebody's first messages and what the filters hold. */
export const readings = ['all', 'newcomers'] as const
export type RoomReading = (typeof readings)[number]

const roomSettings = {
  name: lineText(40),
  description: writtenText(300),
  icon: z.enum(roomIcons),
  tone: z.enum(roomTones),
  ageBands: z.array(z.enum(ageBands)).min(1).max(3),
  hours: z.array(weeklyHours).max(21),
  slowSeconds: z.int().min(0).max(300),
  reading: z.enum(readings),
  /** Signals health, orientation or faith: only a count of who is here, coarser figures in reports. */
  sensitive: z.boolean(),
  language: z.enum(languages),
}
export const createRoomInput = z.strictObject(roomSettings)
export const changeRoomInput = z
  .strictObject({ roomId, ...roomSettings })
  .partial()
  .required({ roomId: true })
export type RoomSettings = z.infer<typeof createRoomInput>

/** A leader's own word over the timetable: open outside the hours, or closed within them, until a time. */
export const switchRoomInput = z.strictObject({
  roomId,
  to: z.enum(['open', 'closed', 'timetable']),
  minutes: z.int().min(5).max(600).optional(),
})

export interface RoomView {
  readonly id: RoomId
  readonly name: string
  readonly description: string
  readonly icon: RoomIcon
  readonly tone: RoomTone
  readonly ageBands: readonly AgeBand[]
  readonly sensitive: boolean
  readonly language: Language
  readonly reading: RoomReading
  readonly mode: RoomMode
  readonly reason: RoomReason
  /** Seconds between two messages of one person: the room's own, or more while an adult is missing. 0 is none. */
  readonly slowSeconds: number
  /** ISO times; what applies depends on the mode. */
  readonly closesAt: string | null
  readonly nextOpensAt: string | null
  /** The adults on duty, who can read everything here. */
  readonly adults: readonly PersonView[]
  readonly peopleCount: number
  readonly hours: readonly WeeklyHours[]
  /** Whose own room it is. Such a room is in no list. */
  readonly sessionId?: SessionId
  readonly version: number
}

export const enterRoomInput = z.strictObject({ roomId })

/** Everything that a page needs to show a room; then announcements keep it true. */
export interface RoomSnapshot {
  readonly room: RoomView
  /** The newest page, oldest first. */
  readonly messages: readonly MessageView[]
  /** Older messages exist. */
  readonly more: boolean
  /** The room's last change when the snapshot was read. */
  readonly rev: number
  /** What the reader herself wrote that is not in the log: waiting, returned, removed. */
  readonly own: readonly OwnMessageView[]
  /** Who is here; empty in sensitive rooms. */
  readonly people: readonly PersonView[]
  readonly standing: StandingView
}
