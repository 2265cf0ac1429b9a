import type { Server, Socket } from 'socket.io'

import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { ClientToServer } from '@lyktan/shared/commands.ts'
import type { NewsName } from './say.ts'

/** What a connection is known by: read from the session once, at the handshake; rights are read anew for each command. */
export interface SocketData {
  readonly memberId: string
  readonly sessionVersion: number
  readonly sessionKey: string
  readonly connectedAt: Date
  /** Decides what she hears; another one from the new year on. */
  readonly ageBand: AgeBand | undefined
}

/** Announcements are typed where they are said (`Say`); here they are only carried. */
type Carried = Record<string, (payload: unknown) => void>

/** Between processes. */
interface BetweenProcesses {
  news: (name: NewsName, payload: unknown) => void
}

export type Sockets = Server<ClientToServer, Carried, BetweenProcesses, SocketData>
export type OneSocket = Socket<ClientToServer, Carried, BetweenProcesses, SocketData>

/** Names of the Socket.IO rooms behind each way of saying. */
export const ears = {
  room: (roomId: string) => `room:${roomId}`,
  member: (memberId: string) => `member:${memberId}`,
  session: (sessionKey: string) => `session:${sessionKey}`,
  leaders: (municipalityId: string) => `leaders:${municipalityId}`,
  managers: (municipalityId: string) => `managers:${municipalityId}`,
  band: (municipalityId: string, ageBand: string) => `band:${municipalityId}:${ageBand}`,
}
