import { setTimeout as wait } from 'node:timers/promises'

import type { Circumstances } from '../call.ts'
import { Refusal } from '../refusal.ts'
import type { Change, Changed, Entry, Posted } from './log-entries.ts'
import { LogWriter } from './log-writer.ts'
import type { MessageRecord } from './message.model.ts'

export type { Change, Changed, Posted } from './log-entries.ts'

/**
 * The rooms' one log with two counters (DESIGN section 5). A message or change is answered when it is durable, and said only after.
 * While one write is under way the next gathers; what one write made for a room is said as one announcement.
 */
export interface MessageLog {
  /** Gives a new message the room's next place. @throws Refusal 'unavailable' when too much waits already */
  post(call: Circumstances, record: MessageRecord): Promise<Posted>
  /** null: what it was to hold for no longer does. */
  change(call: Circumstances, change: Change): Promise<Changed | null>
  /** The room's last number that this process has written or read. Of a process that is alone it is the last of all. */
  lastRev(call: Circumstances, roomId: string): Promise<number>
  /** The last number that this process has said in the room; `said` raises it. */
  lastSaid(roomId: string): number | undefined
  said(roomId: string, rev: number): void
  /** When nothing waits and nothing is under way. */
  settled(): Promise<void>
}

/**
 * When so many came while the last write was under way, a moment is waited for more after it: one write of twenty costs little more than
 * one of six, and what a room gets in one announcement costs its readers one packet. In a calm place nothing ever waits.
 */
const manyAtOnce = 6
const gatherMilliseconds = 20

/** More than this waiting means that the database does not keep up: refusing with a hint is better than answering late. */
const waitingMax = 5000

/** @param isOnlyWriter nobody but this process writes to the database */
export function createMessageLog({ isOnlyWriter = false } = {}): MessageLog {
  const writer = new LogWriter(isOnlyWriter)
  let waiting: Entry[] = []
  let writing: Promise<void> | undefined

  const add = (entry: Entry) => {
    if (waiting.length >= waitingMax) {
      entry.fail(new Refusal('unavailable', { retryAfterMs: 1000 }))
      return
    }
    waiting.push(entry)
    writing ??= writeAll()
  }
  const writeAll = async () => {
    // What one turn of the event loop brought, from all connections, becomes one write.
    await new Promise<void>((resolve) => setImmediate(resolve))
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      await writer.write(batch)
      if (batch.length >= manyAtOnce) await wait(gatherMilliseconds)
    }
    writing = undefined
  }

  return {
    post: (call, record) => new Promise((answer, fail) => add({ kind: 'post', call, record, answer, fail })),
    change: (call, change) =>
      new Promise((answer, fail) => add({ kind: 'change', call, change, answer, fail })),
    lastRev: async (call, roomId) => {
      const end = writer.ends.known.get(roomId) ?? (await writer.ends.read(roomId, call.now))
      return end.rev
    },
    lastSaid: (roomId) => writer.said.get(roomId),
    said: (roomId, rev) => {
      writer.said.set(roomId, Math.max(rev, writer.said.get(roomId) ?? 0))
    },
    settled: async () => {
      while (writing !== undefined) await writing
    },
  }
}
