import type { Catalogue, Collection } from './catalogue.ts'
import type { Cursors } from './cursors.ts'
import { fail } from './errors.ts'
import { requiredText } from './options.ts'
import type { Source } from './scan.ts'
import type { Session, Sessions } from './sessions.ts'
import type { Connection } from './sqlite.ts'
import type { Transactions } from './transactions.ts'
import type { Doc } from './values.ts'
import type { Reply } from './wire.ts'

/** All that a command may use. */
export interface Call {
  readonly connection: Connection
  catalogue: Catalogue
  cursors: Cursors
  sessions: Sessions
  transactions: Transactions
  session: Session | undefined
  endSession: (key: string) => void
  inTransaction: boolean
  name: string
  database: string
  body: Doc
  /** Milliseconds since 1970 after which the command gives up; Infinity without maxTimeMS. */
  deadline: number
  /** The address that clients know this server by. */
  address: string
}

export interface Command {
  /** The options it knows besides those that every command may carry. */
  options: readonly string[]
  kind: 'read' | 'write' | 'plain'
  isAllowedInTransaction?: boolean
  run: (call: Call) => Reply
}

export const collectionName = (call: Call): string => requiredText(call.body, call.name)

export function collectionOf(call: Call): Collection | undefined {
  return call.catalogue.find(call.database, collectionName(call))
}

/** The command's collection, made when it does not exist. */
export function madeCollection(call: Call): Collection {
  const found = collectionOf(call)
  if (found) return found
  if (call.inTransaction)
    fail(263, `The collection ${collectionName(call)} has to be created outside of a transaction`)
  return call.catalogue.create(call.connection, call.database, collectionName(call))
}

export const sourceOf = (call: Call, collection: Collection): Source => ({
  get connection() {
    return call.connection
  },
  collection,
  get deadline() {
    return call.deadline
  },
})
