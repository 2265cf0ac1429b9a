import { fail } from './errors.ts'
import { advance, isInTransaction, type Session, transactionNumber, transient } from './sessions.ts'
import type { Connection } from './sqlite.ts'
import { type Doc, own } from './values.ts'

const longestSeconds = 60

/**
 * The one transaction that may be open at a time: it holds the writing connection. Others wait with their first statement, so
 * there are no write conflicts, only waiting.
 */
export class Transactions {
  readonly #writer: Connection
  #open: { session: Session; number: number; startedAt: number } | undefined

  constructor(writer: Connection) {
    this.#writer = writer
  }

  get isOpen(): boolean {
    return this.#open !== undefined
  }

  isOf(session: Session | undefined, number: number | undefined): boolean {
    return this.#open !== undefined && this.#open.session === session && this.#open.number === number
  }

  /**
   * Starts the statement's transaction or makes sure that it is the open one.
   * @throws CommandError 251 with the label that makes drivers start over
   */
  enter(session: Session | undefined, body: Doc): void {
    const number = transactionNumber(body)
    if (!session || number === undefined) return fail(72, 'a transaction needs lsid and txnNumber')
    if (own(body, 'startTransaction') === true) {
      if (number === session.number) fail(225, `Transaction ${number} has already started`)
      advance(session, number, 'open')
      this.#writer.exec('BEGIN IMMEDIATE')
      this.#open = { session, number, startedAt: Date.now() }
    } else if (!this.isOf(session, number)) {
      throw transient(251, `Given transaction number ${number} does not match any in-progress transactions.`)
    }
  }

  /** Commits; a repeated commit of the same transaction is answered as the first was. */
  commit(session: Session | undefined, body: Doc): Doc {
    const number = transactionNumber(body)
    if (this.isOf(session, number)) {
      this.#writer.exec('COMMIT')
      this.#close('committed')
      return { ok: 1 }
    }
    if (session?.number === number && session?.state === 'committed') return { ok: 1 }
    throw transient(251, `Transaction ${number} has been aborted or was never started.`)
  }

  abort(session: Session | undefined, body: Doc): Doc {
    const number = transactionNumber(body)
    if (this.isOf(session, number)) this.rollBack()
    else if (session?.number === number && session?.state === 'committed')
      fail(256, `Transaction ${number} has been committed.`)
    else throw transient(251, `Transaction ${number} has been aborted or was never started.`)
    return { ok: 1 }
  }

  rollBack(): void {
    if (!this.#open) return
    this.#writer.exec('ROLLBACK')
    this.#close('aborted')
  }

  /** Ends what belongs to an ended session, or has been open for too long. */
  expire(now: number, ended?: string): void {
    if (!this.#open) return
    const isOld = now - this.#open.startedAt > longestSeconds * 1000
    if (isOld || this.#open.session.key === ended) this.rollBack()
  }

  #close(state: Session['state']): void {
    if (this.#open) this.#open.session.state = state
    this.#open = undefined
  }
}

/** Whether a command may only run when no transaction is open: it starts one itself. */
export const startsTransaction = (body: Doc): boolean =>
  isInTransaction(body) && own(body, 'startTransaction') === true
