import { commandNamed } from './dispatch.ts'
import { CommandError, errorReply } from './errors.ts'
import { deleteExpired } from './expiry.ts'
import { broken, type Named, Runner } from './runner.ts'
import { isInTransaction, transient } from './sessions.ts'
import { startsTransaction } from './transactions.ts'
import type { Reply, Request } from './wire.ts'

interface Waiting extends Named {
  since: number
  answer: (reply: Reply) => void
}

const longestWaitSeconds = 10

/**
 * Runs commands in the order they arrive. Those that arrive in one turn of the event loop share one SQLite transaction, and no
 * answer leaves before what it says is on the disk. While a client's transaction is open, the writes of others wait.
 */
export class Engine {
  readonly #runner: Runner
  #waiting: Waiting[] = []
  #parked: Waiting[] = []
  #isClosed = false

  constructor(file: string, address: string) {
    this.#runner = new Runner(file, address)
  }

  take({ body }: Request, answer: (reply: Reply) => void): void {
    if (this.#isClosed) return
    const name = Object.keys(body)[0] ?? ''
    this.#waiting.push({ name, isWrite: isWrite(name), body, since: Date.now(), answer })
    if (this.#waiting.length === 1) setImmediate(() => this.#flush())
  }

  /** What happens by itself, once a second: what has been left lying ends, and so does waiting for too long. */
  tick(now: number): void {
    this.#runner.expire(now)
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
    const { transactions, writer, catalogue } = this.#runner
    if (transactions.isOpen) return
    writer.exec('BEGIN IMMEDIATE')
    try {
      deleteExpired(writer, catalogue, now)
      writer.exec('COMMIT')
    } catch {
      // What could not be deleted now, on a full disk for example, is tried again by the next sweep.
      writer.exec('ROLLBACK')
    }
  }

  /** What has not been run by now is never answered: its client sees the connection end, as when a server goes down. */
  close(): void {
    this.#isClosed = true
    this.#waiting = []
    this.#parked = []
    this.#runner.close()
  }

  #flush(): void {
    const batch = this.#waiting
    this.#waiting = []
    let group: Waiting[] = []
    for (const each of batch) {
      if (!this.#runner.transactions.isOpen && !isInTransaction(each.body)) {
        group.push(each)
        continue
      }
      this.#settle(group)
      group = []
      if (this.#mustWait(each)) this.#parked.push(each)
      else if (isInTransaction(each.body)) each.answer(this.#runner.runInTransaction(each))
      else this.#settle([each])
    }
    this.#settle(group)
    this.#resume()
  }

  /** Whether a command has to wait for the open transaction to end; a session's new transaction ends its old one. */
  #mustWait({ body, isWrite }: Waiting): boolean {
    const { transactions, sessions } = this.#runner
    if (!isInTransaction(body)) return transactions.isOpen && isWrite
    if (!startsTransaction(body)) return false
    const session = sessions.of(body)
    if (session) transactions.expire(0, session.key)
    return transactions.isOpen
  }

  /** Gives those who waited for a transaction another turn when it has ended. */
  #resume(): void {
    if (this.#runner.transactions.isOpen || this.#parked.length === 0) return
    this.#waiting.unshift(...this.#parked)
    this.#parked = []
    setImmediate(() => this.#flush())
  }

  /** Runs a group in one SQLite transaction, then answers; when one breaks it, each runs in its own. */
  #settle(group: Waiting[]): void {
    if (group.length === 0) return
    const replies = this.#together(group)
    if (replies) for (const [at, each] of group.entries()) each.answer(replies[at] ?? { ok: 0 })
    else for (const each of group) this.#settle([each])
  }

  /** The answers, durable; undefined when the group has to be taken apart. A command alone that breaks is answered as broken. */
  #together(group: Waiting[]): Reply[] | undefined {
    const { writer } = this.#runner
    const writes = group.some((each) => each.isWrite)
    try {
      if (writes) writer.run('BEGIN IMMEDIATE')
      else if (group.length > 1) writer.run('BEGIN')
      const replies = group.map((each) => this.#runner.run(each))
      if (writes || group.length > 1) writer.run('COMMIT')
      return replies
    } catch (error) {
      if (writes || group.length > 1) this.#undo(group)
      return group.length > 1 ? undefined : [errorReply(broken(error))]
    }
  }

  #undo(group: readonly Waiting[]): void {
    const { writer, catalogue } = this.#runner
    try {
      writer.exec('ROLLBACK')
    } catch {
      // SQLite has already rolled back by itself, as it does when the disk is full.
    }
    catalogue.load(writer)
    for (const each of group) this.#runner.forget(each)
  }
}

function isWrite(name: string): boolean {
  try {
    return commandNamed(name).kind === 'write'
  } catch {
    return false
  }
}
