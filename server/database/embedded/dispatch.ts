import type { Call, Command } from './command.ts'
import { aggregate } from './aggregate.ts'
import { create, drop, dropDatabase, listCollections, listDatabases } from './collection-commands.ts'
import { fail, refuse } from './errors.ts'
import { findAndModify } from './find-and-modify.ts'
import { createIndexes, dropIndexes, listIndexes } from './index-commands.ts'
import { refuseUnknown } from './options.ts'
import { count, distinct, find, getMore, killCursors } from './read-commands.ts'
import { checkConcerns, withConcern } from './concerns.ts'
import { serverCommands } from './server-commands.ts'
import { sessionCommands } from './session-commands.ts'
import type { Reply } from './wire.ts'
import { insert, remove, update } from './write-commands.ts'

const commands: Record<string, Command> = {
  ...serverCommands,
  ...sessionCommands,
  insert,
  update,
  delete: remove,
  findAndModify,
  findandmodify: findAndModify,
  find,
  aggregate,
  getMore,
  killCursors,
  count,
  distinct,
  create,
  drop,
  dropDatabase,
  createIndexes,
  dropIndexes,
  listIndexes,
  listCollections,
  listDatabases,
}

/** What MongoDB knows and this server does not; anything else is no command at all. */
const refused = new Set([
  'mapReduce',
  'explain',
  'bulkWrite',
  'renameCollection',
  'collMod',
  'dbStats',
  'collStats',
  'validate',
  'createUser',
])

/** Options that every command may carry. */
const general = [
  '$db',
  '$readPreference',
  '$clusterTime',
  'lsid',
  'txnNumber',
  'autocommit',
  'startTransaction',
  'readConcern',
  'writeConcern',
  'maxTimeMS',
  'comment',
]

const knownOptions = new Map<Command, Map<string, ReadonlySet<string>>>()

function optionsOf(command: Command, name: string): ReadonlySet<string> {
  const byName = knownOptions.get(command) ?? new Map<string, ReadonlySet<string>>()
  knownOptions.set(command, byName)
  const known = byName.get(name) ?? new Set([name, ...general, ...command.options])
  byName.set(name, known)
  return known
}

/** @throws CommandError 59 for no command, 238 for one that only MongoDB has */
export function commandNamed(name: string): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) return command
  return refused.has(name) ? refuse(`the command ${name}`) : fail(59, `no such command: '${name}'`)
}

export function runCommand(command: Command, call: Call): Reply {
  refuseUnknown(call.body, call.name, optionsOf(command, call.name))
  if (call.inTransaction && !command.isAllowedInTransaction) {
    fail(263, `Cannot run '${call.name}' in a multi-document transaction.`)
  }
  checkConcerns(call.body)
  return withConcern(command, call.body, command.run(call))
}
