import type { Command } from './command.ts'
import { fail, refuse } from './errors.ts'
import { docOption } from './options.ts'
import { type Doc, isNumber, own, toNumber } from './values.ts'
import type { Reply } from './wire.ts'

/** With one member, and nothing answered before it is on the disk, all of these are the same. */
const readLevels = new Set<unknown>(['local', 'available', 'majority', 'linearizable', 'snapshot', undefined])

/** Refuses read and write concerns that one member cannot keep. */
export function checkConcerns(body: Doc): void {
  const read = docOption(body, 'readConcern')
  if (read) {
    if (!readLevels.has(own(read, 'level'))) fail(9, 'the level of a readConcern is not known')
    if (own(read, 'level') === 'snapshot' && own(body, 'autocommit') !== false)
      refuse("readConcern 'snapshot' outside of a transaction")
    if (Object.keys(read).some((name) => name !== 'level')) refuse('readConcern with a time')
  }
  const write = docOption(body, 'writeConcern')
  const w = write && own(write, 'w')
  if (w !== undefined && w !== 'majority' && !isNumber(w)) refuse('writeConcern with tags')
}

/** A write that asks for more members than there are is done and then complains, as a replica set of one does. */
export function withConcern(command: Command, body: Doc, reply: Reply): Reply {
  if (command.kind !== 'write' || reply instanceof Uint8Array) return reply
  const write = docOption(body, 'writeConcern')
  if (!write || !(toNumber(own(write, 'w')) > 1)) return reply
  const errmsg = 'Not enough data-bearing nodes'
  return { ...reply, writeConcernError: { code: 100, codeName: 'UnsatisfiableWriteConcern', errmsg } }
}
