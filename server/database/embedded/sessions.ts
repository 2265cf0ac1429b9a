import { Binary } from 'bson'
import { CommandError, fail } from './errors.ts'
import { type Doc, isDoc, own, toNumber } from './values.ts'
import type { Reply } from './wire.ts'

/** What a client's session has done last. Kept in memory: a retry after the whole process died is answered by running it again. */
export interface Session {
  key: string
  usedAt: number
  /** The number of its last transaction or retryable write; they only grow. */
  number: number
  state: 'retryable' | 'open' | 'committed' | 'aborted'
  /** The answer of the last retryable write, given again when the client asks again. */
  reply: Reply | undefined
}

export const idleSessionMinutes = 30

export class Sessions {
  readonly #sessions = new Map<string, Session>()

  /** The session that a command names, or undefined when it names none. */
  of(body: Doc): Session | undefined {
    const key = sessionKey(own(body, 'lsid'))
    if (key === undefined) return undefined
    const session = this.#sessions.get(key) ?? {
      key,
      usedAt: 0,
      number: -1,
      state: 'retryable',
      reply: undefined,
    }
    session.usedAt = Date.now()
    this.#sessions.set(key, session)
    return session
  }

  end(key: string): void {
    this.#sessions.delete(key)
  }

  keys(): string[] {
    return [...this.#sessions.keys()]
  }

  /** The sessions that nobody has used for half an hour. */
  idle(now: number): string[] {
    return this.keys().filter(
      (key) => now - (this.#sessions.get(key)?.usedAt ?? now) > idleSessionMinutes * 60_000,
    )
  }
}

/** What stands for a session's id; undefined for anything that is none. */
export function sessionKey(lsid: unknown): string | undefined {
  const id = isDoc(lsid) ? own(lsid, 'id') : undefined
  return id instanceof Binary ? id.toString('hex') : undefined
}

export const isInTransaction = (body: Doc): boolean => own(body, 'autocommit') === false

/** The number of a retryable write or of a transaction's statement. */
export function transactionNumber(body: Doc): number | undefined {
  const number = toNumber(own(body, 'txnNumber'))
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined
}

/** Moves a session to a new number; an older one than it has seen is refused. @throws CommandError 225 */
export function advance(session: Session, number: number, state: Session['state']): void {
  if (number < session.number) {
    fail(
      225,
      `Cannot start transaction ${number} because a newer transaction ${session.number} has already started`,
    )
  }
  session.number = number
  session.state = state
  session.reply = undefined
}

/** A failure after which drivers run the whole transaction again. */
export const transient = (code: number, message: string): CommandError =>
  new CommandError(code, message, { labels: ['TransientTransactionError'] })
