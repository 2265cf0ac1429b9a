import { asCaseId, asMemberId } from '@lyktan/shared/ids.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { describe, expect, it } from 'vitest'

import {
  ageSeconds,
  emptyQueue,
  holdingOf,
  isOverdue,
  neighbour,
  nextFree,
  rowsInOrder,
  stepQueue,
  waitingCount,
} from '../../../client/src/review/queue.state.ts'
import type { QueueEvent } from '../../../client/src/review/queue.state.ts'
import { row } from './case-rows.ts'

const signe = asMemberId('signe')
const tor = asMemberId('tor')
const noon = Date.parse('2026-11-20T12:00:00Z')
const at = (seconds: number) => new Date(noon + seconds * 1000).toISOString()

const claimedBy = (memberId: typeof signe, until: number): Partial<CaseRow> => ({
  state: 'claimed',
  claim: { memberId, name: memberId, until: at(until) },
})
const after = (...events: readonly QueueEvent[]) => events.reduce(stepQueue, emptyQueue)
const ids = (rows: readonly CaseRow[]) => rows.map((one) => one.id)

describe('the queue', () => {
  it('is read most severe first, then what the server wants read first, then oldest, then by id', () => {
    const queue = after({
      type: 'watched',
      cases: [
        row('b'),
        row('a'),
        row('old', { openedAt: at(-60) }),
        row('trusted', { priorityAt: at(30), openedAt: at(60) }),
        row('high', { severity: 'high', openedAt: at(30) }),
        row('crisis', { severity: 'crisis', openedAt: at(60) }),
      ],
    })

    expect(ids(rowsInOrder(queue))).toEqual(['crisis', 'high', 'trusted', 'old', 'a', 'b'])
  })

  it('keeps what was announced while the snapshot was on its way', () => {
    const queue = after(
      { type: 'asked' },
      { type: 'changed', cases: [row('new')] },
      { type: 'changed', cases: [row('taken', { version: 3, ...claimedBy(tor, 300) })] },
      { type: 'watched', cases: [row('taken', { version: 2 }), row('old')] },
    )

    expect(ids(rowsInOrder(queue))).toEqual(['new', 'old', 'taken'])
    expect(queue.cases.get(asCaseId('taken'))?.version).toBe(3)
  })

  it('takes in what stands further down, and knows whether there is more', () => {
    const first = after({ type: 'watched', cases: [row('a')], hasMore: true, total: 2 })
    const all = stepQueue(first, { type: 'more', cases: [row('b')], hasMore: false })

    expect(first.hasMore).toBe(true)
    expect(waitingCount(first, signe, noon)).toBe(2)
    expect(waitingCount(all, signe, noon)).toBe(2)
    expect(ids(rowsInOrder(all))).toEqual(['a', 'b'])
    expect(all.hasMore).toBe(false)
  })

  it('does not count what the reader has said "not me" to', () => {
    const aside = { skipped: new Set<never>(), passed: new Set([asCaseId('a')]) }
    const queue = after({ type: 'watched', cases: [row('a'), row('b')] }, { type: 'aside', aside })

    expect(waitingCount(queue, signe, noon)).toBe(1)
  })

  it('lets no late snapshot bring a decided case back', () => {
    const queue = after(
      { type: 'watched', cases: [row('a')] },
      { type: 'asked' },
      { type: 'changed', cases: [row('a', { version: 3, state: 'decided' })] },
      { type: 'watched', cases: [row('a', { version: 2 })] },
    )

    expect(rowsInOrder(queue)).toEqual([])
  })

  it('forgets after a lost connection what the new snapshot no longer holds', () => {
    const queue = after(
      { type: 'watched', cases: [row('a'), row('b')] },
      { type: 'asked' },
      { type: 'watched', cases: [row('b')] },
    )

    expect(ids(rowsInOrder(queue))).toEqual(['b'])
  })

  it('takes no step back when announcements come in the wrong order', () => {
    const queue = after(
      { type: 'changed', cases: [row('a', { version: 4, state: 'decided' })] },
      { type: 'changed', cases: [row('a', { version: 3, ...claimedBy(tor, 300) })] },
    )

    expect(rowsInOrder(queue)).toEqual([])
  })

  it('shows the last known list, and says so, when the queue cannot be read', () => {
    const queue = after(
      { type: 'watched', cases: [row('a')] },
      { type: 'asked' },
      { type: 'failed', code: 'unavailable' },
    )

    expect(queue.phase).toBe('failed')
    expect(ids(rowsInOrder(queue))).toEqual(['a'])
  })

  it('leaves out what is decided, and counts what waits for somebody else as nobody’s work', () => {
    const until = at(3600)
    const queue = after({
      type: 'watched',
      cases: [
        row('a', { state: 'waiting', waits: { for: 'author', until } }),
        row('b', { state: 'decided' }),
        row('c', { state: 'escalated' }),
        row('d', { state: 'waiting', waits: { for: { memberId: tor, name: 'Tor' }, until } }),
      ],
    })

    expect(ids(rowsInOrder(queue))).toEqual(['a', 'c', 'd'])
    expect(waitingCount(queue, signe, noon)).toBe(1)
    expect(waitingCount(queue, tor, noon)).toBe(2)
  })
})

describe('a claim', () => {
  it('is mine, a colleague’s, or nobody’s when the lease has run out', () => {
    expect(holdingOf(row('a', claimedBy(signe, 10)), signe, noon)).toBe('mine')
    expect(holdingOf(row('a', claimedBy(tor, 10)), signe, noon)).toBe('taken')
    expect(holdingOf(row('a', claimedBy(tor, 10)), signe, noon + 10_000)).toBe('free')
    expect(holdingOf(row('a'), signe, noon)).toBe('free')
  })

  it('takes a case out of the count of what waits for others', () => {
    const queue = after({
      type: 'watched',
      cases: [row('a'), row('b', claimedBy(tor, 300)), row('c', claimedBy(signe, 300))],
    })

    expect(waitingCount(queue, signe, noon)).toBe(2)
    expect(waitingCount(queue, tor, noon)).toBe(2)
  })

  it('is passed over when looking for the next free case', () => {
    const rows = [row('a', claimedBy(tor, 300)), row('b'), row('c')]
    const seen = { me: signe, now: noon }

    expect(nextFree(rows, { ...seen, except: null })?.id).toBe('b')
    expect(nextFree(rows, { ...seen, except: asCaseId('b') })?.id).toBe('c')
    expect(nextFree([], { ...seen, except: null })).toBeUndefined()
  })
})

describe('stepping through the list', () => {
  it('starts at the first and stays at the ends', () => {
    const rows = [row('a'), row('b')]

    expect(neighbour(rows, null, 1)?.id).toBe('a')
    expect(neighbour(rows, asCaseId('a'), 1)?.id).toBe('b')
    expect(neighbour(rows, asCaseId('b'), 1)?.id).toBe('b')
    expect(neighbour(rows, asCaseId('a'), -1)?.id).toBe('a')
    expect(neighbour([], null, 1)).toBeUndefined()
  })
})

describe('a case’s age', () => {
  it('is over the goal once its due time has passed', () => {
    expect(isOverdue(row('a'), noon + 120_000)).toBe(false)
    expect(isOverdue(row('a'), noon + 120_001)).toBe(true)
  })

  it('is never negative, should this clock be behind', () => {
    expect(ageSeconds(row('a'), noon - 5000)).toBe(0)
    expect(ageSeconds(row('a'), noon + 65_900)).toBe(65)
  })
})
