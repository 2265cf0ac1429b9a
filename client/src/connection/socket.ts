import { io } from 'socket.io-client'

import type { AnnouncementName, Announcements } from '@lyktan/shared/announcements.ts'

import { createLine } from './line.ts'
import type { Line, SessionEnd } from './line.ts'

let opened: Line | undefined

/** The page's only line to its own server, made at the first use: public pages never open one. */
export function line(): Line {
  if (opened) return opened
  const socket = io({ autoConnect: false, reconnection: false, transports: ['websocket'], timeout: 10_000 })
  const made = createLine(socket, { deadlineMs: 8000, chance: Math.random })
  addEventListener('online', () => made.tryNow())
  opened = made
  return made
}

/** Hears one announcement until the answer is called. */
export const hear = <Name extends AnnouncementName>(
  name: Name,
  listener: (payload: Announcements[Name]) => void,
): (() => void) => line().hear(name, listener)

/** Called at once when connected, and at every connection after that. */
export function whenConnected(listener: () => void): () => void {
  if (line().status.get() === 'up') listener()
  return line().whenConnected(listener)
}

/** The session is over for good: signed out elsewhere, or erased. A server that leaves is not the end. */
export const whenSessionEnds = (listener: (why: SessionEnd) => void): (() => void) =>
  line().whenSessionEnds(listener)

/** Closes the line after signing out; the next use opens a new one with the new session. */
export function hangUp(): void {
  opened?.hangUp()
}
