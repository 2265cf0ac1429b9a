import { Catalogue } from './catalogue.ts'
import type { Call } from './command.ts'
import { Cursors } from './cursors.ts'
import { commandNamed, runCommand } from './dispatch.ts'
import { asCommandError, CommandError, errorReply } from './errors.ts'
import { numberOption, requiredText } from './options.ts'
import { advance, isInTransaction, Sessions, transactionNumber, transient } from './sessions.ts'
import { Connection } from './sqlite.ts'
import { Transactions } from './transactions.ts'
import type { Doc } from './values.ts'
import type { Reply } from './wire.ts'

export interface Named {
  name: string
  body: Doc
  isWrite: boolean
}

/** Runs one command against the right connection, remembering sessions, cursors and the open transaction. */
export class Runner {
  readonly writer: Connection
  readonly catalogue = new Catalogue()
  readonly transactions: Transactions
  readonly sessions = new Sessions()
  readonly #reader: Connection
  readonly #cursors = new Cursors()
  readonly #address: string

  constructor(file: string, address: string) {
    this.#address = address
    this.writer = new Connection(file)
    this.writer.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000;',
    )
    this.catalogue.load(this.writer)
    this.#reader = new Connection(file, true)
    this.transactions = new Transactions(this.writer)
  }

  /**
   * Runs a command outside of any transaction. A retried write is answered as it was the first time.
   * @throws whatever is no CommandError: then the SQLite transaction around it has to be rolled back
   */
  run({ name, body, isWrite }: Named): Reply {
    try {
      const call = this.#call(name, body)
      const number = isWrite ? transactionNumber(body) : undefined
      const { session } = call
      if (!session || number === undefined) return this.#answer(call)
      if (session.number === number && session.reply) return session.reply
      advance(session, number, 'retryable')
      session.reply = this.#answer(call)
      return session.reply
    } catch (error) {
      const known = asCommandError(error)
      if (!known) throw error
      return errorReply(known)
    }
  }

  /** Takes back what run() has remembered, since it did not come to be. */
  forget({ body }: Named): void {
    const session = this.sessions.of(body)
    if (session && session.number === transactionNumber(body)) session.reply = undefined
  }

  /** Runs a statement of a transaction; a failure aborts the transaction. */
  runInTransaction({ name, body }: Named): Reply {
    try {
      const call = this.#call(name, body)
      const isEnd = name === 'commitTransaction' || name === 'abortTransaction'
      if (!isEnd) this.transactions.enter(call.session, body)
      const reply = this.#answer(call)
      if (!(reply instanceof Uint8Array) && reply['writeErrors']) this.transactions.rollBack()
      return reply
    } catch (error) {
      if (this.transactions.isOf(this.sessions.of(body), transactionNumber(body)))
        this.transactions.rollBack()
      return errorReply(asCommandError(error) ?? broken(error))
    }
  }

  /** Ends what has been left lying: a transaction open for too long, cursors and sessions that nobody uses. */
  expire(now: number): void {
    this.transactions.expire(now)
    this.#cursors.closeIdle(now)
    for (const key of this.sessions.idle(now)) this.#endSession(key)
  }

  close(): void {
    this.transactions.rollBack()
    this.#reader.close()
    this.writer.close()
  }

  #answer(call: Call): Reply {
    const reply = runCommand(commandNamed(call.name), call)
    call.deadline = Infinity
    return reply
  }

  #endSession(key: string): void {
    this.#cursors.closeOwned(key)
    this.transactions.expire(0, key)
    this.sessions.end(key)
  }

  /**
   * The connection that a command reads by, also when its cursor is asked again later: while somebody's transaction has the
   * writing connection, others read the last committed state through the other one.
   */
  #connectionFor(body: Doc): Connection {
    if (!isInTransaction(body)) return this.transactions.isOpen ? this.#reader : this.writer
    if (this.transactions.isOf(this.sessions.of(body), transactionNumber(body))) return this.writer
    throw transient(251, 'the transaction has ended')
  }

  #call(name: string, body: Doc): Call {
    const limit = numberOption(body, 'maxTimeMS')
    const connectionFor = () => this.#connectionFor(body)
    return {
      get connection() {
        return connectionFor()
      },
      catalogue: this.catalogue,
      cursors: this.#cursors,
      sessions: this.sessions,
      transactions: this.transactions,
      session: this.sessions.of(body),
      endSession: (key) => this.#endSession(key),
      inTransaction: isInTransaction(body),
      name,
      database: requiredText(body, '$db'),
      body,
      deadline: limit ? Date.now() + limit : Infinity,
      address: this.#address,
    }
  }
}

/** The answer for a fault of the database itself, such as a full disk. */
export const broken = (error: unknown): CommandError =>
  new CommandError(
    8,
    `the command failed inside the database: ${error instanceof Error ? error.message : 'unknown'}`,
  )
