import { io } from 'socket.io-client'

import type { AnnouncementName, Announcements } from '@lyktan/shared/announcements.ts'

import { signedOut } from '../access/me.ts'
import { createLine } from './line.ts'
import type { Line } from './line.ts'

let opened: Line | undefined

/** The page's only line to its own server, made at the first use: public pages never open one. */
export function line(): Line {
  if (opened) return opened
  const socket = io({ autoConnect: false, reconnection: false, transports: ['websocket'], timeout: 10_000 })
  const made = createLine(socket, { deadlineMs: 8000, chance: Math.random })
  addEventListener('online', () => made.tryNow())
  made.whenSessionEnds(signedOut)
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
