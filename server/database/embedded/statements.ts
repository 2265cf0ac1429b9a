/*
 * The SQL of collections and indexes, made once each: statements are kept by their text. A collection is the table c<id>
 * (rid: natural order, k: key of _id, doc: BSON), an index the table i<id> (k: key of the fields, rid).
 */

interface ReadStatements {
  forward: string
  forwardOnce: string
  forwardOn: string
  backward: string
  backwardOnce: string
  backwardOn: string
  count: string
}

interface DocumentStatements {
  natural: string
  naturalBackward: string
  byId: string
  insert: string
  update: string
  remove: string
  count: string
}

interface EntryStatements {
  other: string
  insert: string
  remove: string
}

function kept<T>(make: (...ids: [number, number]) => T): (collection: number, index?: number) => T {
  const known = new Map<number, T>()
  return (collection, index = 0) => {
    const key = collection * 2 ** 24 + index
    const there = known.get(key)
    if (there) return there
    const made = make(collection, index)
    known.set(key, made)
    return made
  }
}

/**
 * Reading a stretch of keys and the documents behind them; index 0 is the key of _id. "On" goes on behind a position, "Once" gives
 * no position to go on from.
 */
export const readStatements = kept((collection, index): ReadStatements => {
  const table = index ? `i${index} i CROSS JOIN c${collection} c ON c.rid = i.rid` : `c${collection} i`
  const columns = `i.rid, ${index ? 'c' : 'i'}.doc FROM ${table} WHERE`
  const up = 'ORDER BY i.k, i.rid LIMIT ?'
  const down = 'ORDER BY i.k DESC, i.rid DESC LIMIT ?'
  return {
    forward: `SELECT i.k, ${columns} i.k >= ? AND i.k < ? ${up}`,
    forwardOnce: `SELECT NULL, ${columns} i.k >= ? AND i.k < ? ${up}`,
    forwardOn: `SELECT i.k, ${columns} (i.k, i.rid) > (?, ?) AND i.k < ? ${up}`,
    backward: `SELECT i.k, ${columns} i.k >= ? AND i.k < ? ${down}`,
    backwardOnce: `SELECT NULL, ${columns} i.k >= ? AND i.k < ? ${down}`,
    backwardOn: `SELECT i.k, ${columns} (i.k, i.rid) < (?, ?) AND i.k >= ? ${down}`,
    count: `SELECT COUNT(*) FROM ${index ? `i${index}` : `c${collection}`} WHERE k >= ? AND k < ?`,
  }
})

export const documentStatements = kept((collection): DocumentStatements => ({
  natural: `SELECT NULL, rid, doc FROM c${collection} WHERE rid > ? ORDER BY rid LIMIT ?`,
  naturalBackward: `SELECT NULL, rid, doc FROM c${collection} WHERE rid < ? ORDER BY rid DESC LIMIT ?`,
  byId: `SELECT k, rid, doc FROM c${collection} WHERE k = ?`,
  insert: `INSERT INTO c${collection} (k, doc) VALUES (?, ?) ON CONFLICT DO NOTHING`,
  update: `UPDATE c${collection} SET doc = ? WHERE rid = ?`,
  remove: `DELETE FROM c${collection} WHERE rid = ?`,
  count: `SELECT COUNT(*) FROM c${collection}`,
}))

export const entryStatements = kept((index): EntryStatements => ({
  other: `SELECT rid FROM i${index} WHERE k = ? AND rid <> ? LIMIT 1`,
  insert: `INSERT INTO i${index} (k, rid) VALUES (?, ?)`,
  remove: `DELETE FROM i${index} WHERE k = ? AND rid = ?`,
}))
