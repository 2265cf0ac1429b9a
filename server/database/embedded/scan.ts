import type { Collection } from './catalogue.ts'
import type { Stored } from './documents.ts'
import { fail } from './errors.ts'
import type { Access } from './planner.ts'
import type { Bounds } from './ranges.ts'
import type { Connection, Row } from './sqlite.ts'
import { documentStatements, readStatements } from './statements.ts'

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
export function* scan(source: Source, access: Access, most?: number): Generator<Stored> {
  const seen = typeof access.index === 'object' && access.index.isMultikey ? new Set<number>() : undefined
  const bounds = access.isBackward ? access.bounds.toReversed() : access.bounds
  const stretches = access.index === 'natural' ? [undefined] : bounds
  for (const stretch of stretches) {
    for (const stored of scanStretch(source, access, { stretch, most })) {
      if (seen?.has(stored.rowId)) continue
      seen?.add(stored.rowId)
      yield stored
    }
  }
}

interface Piece {
  stretch: Bounds | undefined
  /** No more are ever asked for, where it is known. */
  most: number | undefined
}

function* scanStretch(source: Source, access: Access, { stretch, most }: Piece): Generator<Stored> {
  const isOnce = most !== undefined && most <= largestChunk
  let limit = Math.min(most ?? firstChunk, largestChunk)
  let last: Row | undefined
  for (;;) {
    if (Date.now() > source.deadline) fail(50, 'operation exceeded time limit')
    const rows = stretch
      ? keyedChunk(source, access, { stretch, last, limit, isOnce })
      : naturalChunk(source, access, { last, limit })
    for (const row of rows) if (row[2] instanceof Uint8Array) yield { rowId: Number(row[1]), bytes: row[2] }
    last = rows.at(-1)
    if (rows.length < limit || !last || isOnce) return
    limit = Math.min(limit * 2, largestChunk)
  }
}

interface Position {
  last: Row | undefined
  limit: number
}

function naturalChunk(
  { connection, collection }: Source,
  { isBackward }: Access,
  { last, limit }: Position,
): Row[] {
  const sql = documentStatements(collection.id)
  if (isBackward)
    return connection.all(sql.naturalBackward, last ? Number(last[1]) : Number.MAX_SAFE_INTEGER, limit)
  return connection.all(sql.natural, last ? Number(last[1]) : -1, limit)
}

function keyedChunk(
  source: Source,
  { index, isBackward }: Access,
  at: Position & { stretch: Bounds; isOnce: boolean },
): Row[] {
  const { connection, collection } = source
  const { low, high, isPoint } = at.stretch
  if (isPoint && index === 'id') return connection.all(documentStatements(collection.id).byId, low)
  const sql = readStatements(collection.id, typeof index === 'object' ? index.id : 0)
  if (at.isOnce) return connection.all(isBackward ? sql.backwardOnce : sql.forwardOnce, low, high, at.limit)
  const key = at.last?.[0]
  if (!(key instanceof Uint8Array))
    return connection.all(isBackward ? sql.backward : sql.forward, low, high, at.limit)
  const rowId = Number(at.last?.[1])
  if (isBackward) return connection.all(sql.backwardOn, key, rowId, low, at.limit)
  return connection.all(sql.forwardOn, key, rowId, high, at.limit)
}

/** How many documents an exact access path leads to, counted without reading them. */
export function countEntries({ connection, collection }: Source, { index, bounds }: Access): number {
  if (index === 'natural') return Number(connection.get(documentStatements(collection.id).count)?.[0])
  const sql = readStatements(collection.id, typeof index === 'object' ? index.id : 0)
  let count = 0
  for (const { low, high } of bounds) count += Number(connection.get(sql.count, low, high)?.[0])
  return count
}
