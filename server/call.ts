import type { Actor } from '@lyktan/shared/roles.ts'
import type { Config } from './config.ts'
import type { Live } from './live.ts'
import type { Log } from './log.ts'
import type { Say } from './realtime/say.ts'

/** What surrounds every call: one `now` for all that follows, ids, voice, log, settings, and what this process remembers. */
export interface Circumstances {
  /** Names the call in the log and in every refusal. */
  readonly id: string
  readonly now: Date
  readonly newId: () => string
  readonly say: Say
  readonly log: Log
  readonly config: Config
  readonly live: Live
}

/** A call by somebody who is signed in: what a verb may use besides its input. */
export interface Call extends Circumstances {
  readonly actor: Actor
}

/** A call at the door: by anybody, signed in or not, over HTTP. */
export interface DoorCall extends Circumstances {
  readonly actor: Actor | null
  readonly door: Door
}

/** The HTTP session of the one who calls. */
export interface Door {
  /** Signs in under a new session id. */
  enter(person: { memberId: string; sessionVersion: number }): Promise<void>
  /** Ends the session and forgets it. */
  leave(): Promise<void>
}

/** A call over a socket: the verb may also let this one connection hear a room, or stop hearing it. */
export interface SocketCall extends Call {
  readonly socketId: string
  readonly ears: {
    hear(roomId: string): Promise<void> | void
    deafen(roomId: string): Promise<void> | void
    /** The rooms that this connection hears. */
    heard(): readonly string[]
  }
}
