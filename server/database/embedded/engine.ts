import { Catalogue } from './catalogue.ts'
import type { Call, Command } from './command.ts'
import { Cursors } from './cursors.ts'
import { commandNamed, runCommand } from './dispatch.ts'
import { asCommandError, CommandError, errorReply } from './errors.ts'
import { deleteExpired } from './expiry.ts'
import { numberOption, requiredText } from './options.ts'
import { advance, isInTransaction, Sessions, transactionNumber, transient } from './sessions.ts'
import { Connection } from './sqlite.ts'
import { startsTransaction, Transactions } from './transactions.ts'
import type { Doc } from './values.ts'
import type { Reply, Request } from './wire.ts'

interface Waiting {
  name: string
  kind: Command['kind']
  body: Doc
  since: number
  answer: (reply: Reply) => void
}

const longestWaitSeconds = 10

/**
 * Runs commands in the order they arrive. Those that arrive in one turn of the event loop share one SQLite transaction, and no
 * answer leaves before what it says is on the disk.
 *
 * While a client's transaction is open it has the writing connection: reads of others see the last committed state through a
 * second connection, their writes wait.
 */
export class Engine {
  readonly #writer: Connection
  readonly #reader: Connection
  readonly #catalogue = new Catalogue()
  readonly #cursors = new Cursors()
  readonly #sessions = new Sessions()
  readonly #transactions: Transactions
  readonly #address: string
  #waiting: Waiting[] = []
  #parked: Waiting[] = []

  constructor(file: string, address: string) {
    this.#address = address
    this.#writer = new Connection(file)
    this.#writer.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;')
    this.#catalogue.load(this.#writer)
    this.#reader = new Connection(file, true)
    this.#transactions = new Transactions(this.#writer)
  }

  take({ body }: Request, answer: (reply: Reply) => void): void {
    const name = Object.keys(body)[0] ?? ''
    this.#waiting.push({ name, kind: kindOf(name), body, since: Date.now(), answer })
    if (this.#waiting.length === 1) setImmediate(() => this.#flush())
  }

  /** What happens by itself, once a second: too old transactions, waits, cursors and sessions end. */
  tick(now: number): void {
    this.#transactions.expire(now)
    this.#cursors.closeIdle(now)
    for (const key of this.#sessions.idle(now)) this.#endSession(key)
    const tooLong = this.#parked.filter(({ since }) => now - since > longestWaitSeconds * 1000)
    this.#parked = this.#parked.filter((each) => !tooLong.includes(each))
    for (const { body, answer } of tooLong) {
      const message = 'waited too long for another transaction to end'
      answer(errorReply(isInTransaction(body) ? transient(112, message) : new CommandError(24, message)))
    }
    this.#resume()
  }

  /** Deletes what TTL indexes say is over; not while a transaction is open. */
  sweep(now: number): void {
    if (this.#transactions.isOpen) return
    this.#writer.exec('BEGIN IMMEDIATE')
    const deleted = deleteExpired(this.#writer, this.#catalogue, now)
    this.#writer.exec(deleted ? 'COMMIT' : 'ROLLBACK')
  }

  close(): void {
    this.#transactions.rollBack()
    this.#reader.close()
    this.#writer.close()
  }

  #flush(): void {
    const batch = this.#waiting
    this.#waiting = []
    let group: Waiting[] = []
    for (const each of batch) {
      const isApart = this.#transactions.isOpen || isInTransaction(each.body)
      if (!isApart) {
        group.push(each)
        continue
      }
      this.#settle(group)
      group = []
      if (this.#mustWait(each)) this.#parked.push(each)
      else if (isInTransaction(each.body)) each.answer(this.#runInTransaction(each))
      else this.#settle([each])
    }
    this.#settle(group)
    this.#resume()
  }

  /** Whether a command has to wait for the open transaction to end; a session's new transaction ends its old one. */
  #mustWait({ body, kind }: Waiting): boolean {
    if (!isInTransaction(body)) return this.#transactions.isOpen && kind === 'write'
    if (!startsTransaction(body)) return false
    const session = this.#sessions.of(body)
    if (session) this.#transactions.expire(0, session.key)
    return this.#transactions.isOpen
  }

  /** Gives those who waited for a transaction another turn when it has ended. */
  #resume(): void {
    if (this.#transactions.isOpen || this.#parked.length === 0) return
    this.#waiting.unshift(...this.#parked)
    this.#parked = []
    setImmediate(() => this.#flush())
  }

  /** Runs a group in one SQLite transaction, then answers; when one breaks it, each runs in its own. */
  #settle(group: Waiting[]): void {
    if (group.length === 0) return
    const replies = this.#together(group)
    if (replies) for (const [at, each] of group.entries()) each.answer(replies[at] ?? { ok: 0 })
    else if (group.length > 1) for (const each of group) this.#settle([each])
  }

  /** The answers, durable; undefined when the group has to be taken apart. A command alone that breaks is answered as broken. */
  #together(group: Waiting[]): Reply[] | undefined {
    const writes = group.some(({ kind }) => kind === 'write')
    try {
      if (writes) this.#writer.exec('BEGIN IMMEDIATE')
      const replies = group.map((each) => this.#run(each))
      if (writes) this.#writer.exec('COMMIT')
      return replies
    } catch (error) {
      if (writes) this.#undo(group)
      return group.length > 1 ? undefined : [errorReply(broken(error))]
    }
  }

  #undo(group: readonly Waiting[]): void {
    try {
      this.#writer.exec('ROLLBACK')
    } catch {
      // SQLite has already rolled back by itself, as it does when the disk is full.
    }
    this.#catalogue.load(this.#writer)
    for (const { body } of group) {
      const session = this.#sessions.of(body)
      if (session && session.number === transactionNumber(body)) session.reply = undefined
    }
  }

  #run({ name, kind, body }: Waiting): Reply {
    try {
      const call = this.#call(name, body)
      const number = kind === 'write' ? transactionNumber(body) : undefined
      const { session } = call
      if (!session || number === undefined) return this.#answer(call)
      if (session.number === number && session.reply) return session.reply
      advance(session, number, 'retryable')
      const reply = this.#answer(call)
      session.reply = reply
      return reply
    } catch (error) {
      return errorReply(known(error))
    }
  }

  #runInTransaction({ name, body }: Waiting): Reply {
    try {
      const call = this.#call(name, body)
      const isEnd = name === 'commitTransaction' || name === 'abortTransaction'
      if (!isEnd) this.#transactions.enter(call.session, body)
      const reply = this.#answer(call)
      if (!(reply instanceof Uint8Array) && reply['writeErrors']) this.#transactions.rollBack()
      return reply
    } catch (error) {
      const session = this.#sessions.of(body)
      if (this.#transactions.isOf(session, transactionNumber(body))) this.#transactions.rollBack()
      return errorReply(asCommandError(error) ?? broken(error))
    }
  }

  #answer(call: Call): Reply {
    const reply = runCommand(commandNamed(call.name), call)
    call.deadline = Infinity
    return reply
  }

  #endSession(key: string): void {
    this.#cursors.closeOwned(key)
    this.#transactions.expire(0, key)
    this.#sessions.end(key)
  }

  /** The connection that a command reads and writes by, also when its cursor is asked again later. */
  #connectionFor(body: Doc): Connection {
    if (isInTransaction(body)) {
      if (this.#transactions.isOf(this.#sessions.of(body), transactionNumber(body))) return this.#writer
      throw transient(251, 'the transaction has ended')
    }
    return this.#transactions.isOpen ? this.#reader : this.#writer
  }

  #call(name: string, body: Doc): Call {
    const limit = numberOption(body, 'maxTimeMS')
    const connectionFor = () => this.#connectionFor(body)
    return {
      get connection() {
        return connectionFor()
      },
      catalogue: this.#catalogue,
      cursors: this.#cursors,
      sessions: this.#sessions,
      transactions: this.#transactions,
      session: this.#sessions.of(body),
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

function kindOf(name: string): Command['kind'] {
  try {
    return commandNamed(name).kind
  } catch {
    return 'plain'
  }
}

function known(error: unknown): CommandError {
  const ours = asCommandError(error)
  if (!ours) throw error
  return ours
}

const broken = (error: unknown): CommandError =>
  new CommandError(
    8,
    `the command failed inside the database: ${error instanceof Error ? error.message : String(error)}`,
  )
