import type { Collection } from './catalogue.ts'
import type { Stored } from './documents.ts'
import { fail } from './errors.ts'
import type { Access } from './planner.ts'
import type { Bounds } from './ranges.ts'
import type { Connection, Row } from './sqlite.ts'

/** Where to read, and until when (milliseconds since 1970; Infinity: no limit). */
export interface Source {
  readonly connection: Connection
  readonly collection: Collection
  readonly deadline: number
}

const firstChunk = 64
const largestChunk = 512

/**
 * The stored documents of an access path in its order, read in chunks by position: between two chunks nothing is held open, so a
 * cursor may rest for as long as it likes and others may write.
 * @throws CommandError 50 when the deadline has passed
 */
export function* scan(source: Source, access: Access, expected = firstChunk): Generator<Stored> {
  const seen = typeof access.index === 'object' && access.index.isMultikey ? new Set<number>() : undefined
  const bounds = access.isBackward ? access.bounds.toReversed() : access.bounds
  const stretches = access.index === 'natural' ? [undefined] : bounds
  for (const stretch of stretches) {
    for (const stored of scanStretch(source, access, { stretch, expected })) {
      if (seen?.has(stored.rowId)) continue
      seen?.add(stored.rowId)
      yield stored
    }
  }
}

interface Piece {
  stretch: Bounds | undefined
  expected: number
}

function* scanStretch(source: Source, access: Access, { stretch, expected }: Piece): Generator<Stored> {
  let limit = Math.min(expected, largestChunk)
  let last: Row | undefined
  for (;;) {
    if (Date.now() > source.deadline) fail(50, 'operation exceeded time limit')
    const rows = stretch
      ? keyedChunk(source, access, { stretch, last, limit })
      : naturalChunk(source, access, { last, limit })
    for (const row of rows) if (row[2] instanceof Uint8Array) yield { rowId: Number(row[1]), bytes: row[2] }
    last = rows.at(-1)
    if (rows.length < limit || !last) return
    limit = Math.min(limit * 2, largestChunk)
  }
}

function naturalChunk(
  { connection, collection }: Source,
  access: Access,
  { last, limit }: { last: Row | undefined; limit: number },
): Row[] {
  const select = `SELECT 0, rid, doc FROM c${collection.id}`
  if (access.isBackward) {
    const from = last ? Number(last[1]) : Number.MAX_SAFE_INTEGER
    return connection.all(`${select} WHERE rid < ? ORDER BY rid DESC LIMIT ?`, from, limit)
  }
  return connection.all(`${select} WHERE rid > ? ORDER BY rid LIMIT ?`, last ? Number(last[1]) : -1, limit)
}

function keyedChunk(
  source: Source,
  access: Access,
  at: { stretch: Bounds; last: Row | undefined; limit: number },
): Row[] {
  const { low, high } = at.stretch
  const { connection, collection } = source
  const key = at.last?.[0]
  const way = access.isBackward ? ' DESC' : ''
  if (typeof access.index === 'string') {
    const from = !(key instanceof Uint8Array)
      ? 'k >= ? AND k < ?'
      : access.isBackward
        ? 'k >= ? AND k < ?'
        : 'k > ? AND k < ?'
    const ends = !(key instanceof Uint8Array) ? [low, high] : access.isBackward ? [low, key] : [key, high]
    return connection.all(
      `SELECT k, rid, doc FROM c${collection.id} WHERE ${from} ORDER BY k${way} LIMIT ?`,
      ...ends,
      at.limit,
    )
  }
  const select = `SELECT i.k, i.rid, c.doc FROM i${access.index.id} i CROSS JOIN c${collection.id} c ON c.rid = i.rid`
  const order = `ORDER BY i.k${way}, i.rid${way} LIMIT ?`
  if (!(key instanceof Uint8Array))
    return connection.all(`${select} WHERE i.k >= ? AND i.k < ? ${order}`, low, high, at.limit)
  const rowId = Number(at.last?.[1])
  if (access.isBackward) {
    return connection.all(
      `${select} WHERE (i.k, i.rid) < (?, ?) AND i.k >= ? ${order}`,
      key,
      rowId,
      low,
      at.limit,
    )
  }
  return connection.all(
    `${select} WHERE (i.k, i.rid) > (?, ?) AND i.k < ? ${order}`,
    key,
    rowId,
    high,
    at.limit,
  )
}

/** How many documents an exact access path leads to, counted without reading them. */
export function countEntries({ connection, collection }: Source, access: Access): number {
  if (access.index === 'natural') return Number(connection.get(`SELECT COUNT(*) FROM c${collection.id}`)?.[0])
  const table = typeof access.index === 'string' ? `c${collection.id}` : `i${access.index.id}`
  let count = 0
  for (const { low, high } of access.bounds) {
    count += Number(connection.get(`SELECT COUNT(*) FROM ${table} WHERE k >= ? AND k < ?`, low, high)?.[0])
  }
  return count
}
