import { mongo } from 'mongoose'

/** Which of a message's unique keys was already taken: a number in the room, or the id that the author's client made. */
export type Duplicate = 'number' | 'clientId'

/** What kind of duplicate key an error tells of, or null when it tells of something else. */
export function duplicateOf(error: unknown): Duplicate | null {
  if (!(error instanceof mongo.MongoServerError) || error.code !== 11_000) return null
  return duplicateIn(error.message)
}

/**
 * The first message of an ordered batch that was refused: all before it are stored, it and those after it are not.
 * null when the error does not say so, and what was stored is unknown.
 */
export function firstFailure(error: unknown): { index: number; duplicate: Duplicate | null } | null {
  if (!(error instanceof mongo.MongoBulkWriteError)) return null
  const failures = Array.isArray(error.writeErrors) ? error.writeErrors : [error.writeErrors]
  const [first] = failures
  if (first === undefined) return null
  return { index: first.index, duplicate: first.code === 11_000 ? duplicateIn(first.errmsg ?? '') : null }
}

/** The message names the index; a batch's errors carry nothing else to go by. */
function duplicateIn(message: string): Duplicate | null {
  const [, index = ''] = /index: (\S+)/.exec(message) ?? []
  if (index.includes('clientId')) return 'clientId'
  return index.startsWith('roomId_1_seq') || index.startsWith('roomId_1_revs') ? 'number' : null
}
