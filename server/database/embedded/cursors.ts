import { randomBytes } from 'node:crypto'
import { fail } from './errors.ts'
import { type Batch, cursorReply } from './wire.ts'

interface Cursor {
  namespace: string
  documents: Iterator<Uint8Array>
  /** The document that was asked for last and found no room in its batch. */
  waiting: Uint8Array | undefined
  /** The session's key; a cursor ends with its session. */
  owner: string | undefined
  usedAt: number
}

const largestBatchBytes = 16 * 1024 * 1024
const firstBatchDocuments = 101
const idleMinutes = 10

/** What a cursor is opened with. A batch size of undefined is the server's own choice. */
export interface Opening {
  namespace: string
  documents: Iterator<Uint8Array>
  batchSize: number | undefined
  isSingleBatch: boolean
  owner: string | undefined
}

/** Open cursors: each holds a generator that reads on by position, never the result itself. */
export class Cursors {
  readonly #cursors = new Map<string, Cursor>()

  /** Answers the first batch and keeps the cursor when there is more. */
  open({ namespace, documents, batchSize, isSingleBatch, owner }: Opening): Buffer {
    const cursor: Cursor = { namespace, documents, waiting: undefined, owner, usedAt: Date.now() }
    const { list, isDone } = this.#take(cursor, batchSize ?? firstBatchDocuments)
    const cursorId = isDone || isSingleBatch ? '0' : this.#keep(cursor)
    return cursorReply({ which: 'firstBatch', cursorId, namespace, documents: list })
  }

  /** @throws CommandError 43 when there is no such cursor on that collection */
  next(cursorId: string, namespace: string, batchSize: number | undefined): Buffer {
    const cursor = this.#cursors.get(cursorId)
    if (!cursor || cursor.namespace !== namespace) return fail(43, `cursor id ${cursorId} not found`)
    cursor.usedAt = Date.now()
    const batch: Batch = { which: 'nextBatch', cursorId, namespace, documents: [] }
    try {
      const { list, isDone } = this.#take(cursor, batchSize || Infinity)
      if (isDone) this.#cursors.delete(cursorId)
      return cursorReply({ ...batch, cursorId: isDone ? '0' : cursorId, documents: list })
    } catch (error) {
      this.#cursors.delete(cursorId)
      throw error
    }
  }

  close(cursorId: string): boolean {
    return this.#cursors.delete(cursorId)
  }

  closeOwned(owner: string): void {
    for (const [id, cursor] of this.#cursors) if (cursor.owner === owner) this.#cursors.delete(id)
  }

  closeIdle(now: number): void {
    for (const [id, { usedAt }] of this.#cursors)
      if (now - usedAt > idleMinutes * 60_000) this.#cursors.delete(id)
  }

  #keep(cursor: Cursor): string {
    const id = (randomBytes(8).readBigUInt64BE() >> 2n) + 1n
    this.#cursors.set(id.toString(), cursor)
    return id.toString()
  }

  #take(cursor: Cursor, count: number): { list: Uint8Array[]; isDone: boolean } {
    const list: Uint8Array[] = []
    let bytes = 0
    for (;;) {
      const document = cursor.waiting ?? pull(cursor.documents)
      cursor.waiting = undefined
      if (!document) return { list, isDone: true }
      if (list.length >= count || (list.length > 0 && bytes + document.length > largestBatchBytes)) {
        cursor.waiting = document
        return { list, isDone: false }
      }
      list.push(document)
      bytes += document.length
    }
  }
}

function pull(documents: Iterator<Uint8Array>): Uint8Array | undefined {
  const { done, value } = documents.next()
  return done ? undefined : value
}
