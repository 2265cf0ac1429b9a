import { Catalogue } from './catalogue.ts'
import type { Call, Command } from './command.ts'
import { Cursors } from './cursors.ts'
import { commandNamed, runCommand } from './dispatch.ts'
import { asCommandError, CommandError, errorReply, refuse } from './errors.ts'
import { numberOption, requiredText } from './options.ts'
import { Connection } from './sqlite.ts'
import type { Doc } from './values.ts'
import type { Reply, Request } from './wire.ts'

interface Waiting {
  request: Request
  answer: (reply: Reply) => void
}

/**
 * Runs commands in the order they arrive. Those that arrive in one turn of the event loop share one SQLite transaction, and no
 * answer leaves before it is on the disk.
 */
export class Engine {
  readonly #connection: Connection
  readonly #catalogue = new Catalogue()
  readonly #cursors = new Cursors()
  readonly #address: string
  #waiting: Waiting[] = []

  constructor(file: string, address: string) {
    this.#address = address
    this.#connection = new Connection(file)
    this.#connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;')
    this.#catalogue.load(this.#connection)
  }

  take(request: Request, answer: (reply: Reply) => void): void {
    this.#waiting.push({ request, answer })
    if (this.#waiting.length === 1) setImmediate(() => this.#flush())
  }

  close(): void {
    this.#connection.close()
  }

  #flush(): void {
    const batch = this.#waiting
    this.#waiting = []
    for (const [each, reply] of this.#together(batch) ??
      batch.flatMap((one) => this.#together([one]) ?? this.#broken(one))) {
      each.answer(reply)
    }
  }

  #broken(one: Waiting): [Waiting, Reply][] {
    return [[one, errorReply(new CommandError(8, 'the command failed inside the database'))]]
  }

  /** All in one transaction; undefined when one of them broke it. */
  #together(batch: Waiting[]): [Waiting, Reply][] | undefined {
    const connection = this.#connection
    connection.exec('BEGIN IMMEDIATE')
    try {
      const replies = batch.map((each): [Waiting, Reply] => [each, this.#run(each.request)])
      connection.exec('COMMIT')
      return replies
    } catch {
      connection.exec('ROLLBACK')
      this.#catalogue.load(connection)
      return undefined
    }
  }

  #run({ body }: Request): Reply {
    try {
      const name = Object.keys(body)[0] ?? ''
      if (body['autocommit'] === false) refuse('a transaction')
      const command: Command = commandNamed(name)
      return runCommand(command, this.#call(name, body))
    } catch (error) {
      const known = asCommandError(error)
      if (!known) throw error
      return errorReply(known)
    }
  }

  #call(name: string, body: Doc): Call {
    const limit = numberOption(body, 'maxTimeMS')
    return {
      connection: this.#connection,
      catalogue: this.#catalogue,
      cursors: this.#cursors,
      session: undefined,
      inTransaction: false,
      name,
      database: requiredText(body, '$db'),
      body,
      deadline: limit ? Date.now() + limit : Infinity,
      address: this.#address,
    }
  }
}
