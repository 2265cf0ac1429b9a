import { asCaseId, asRoomId } from '@lyktan/shared/ids.ts'
import type { Severity } from '@lyktan/shared/findings.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { expect, it } from 'vitest'

import { meet, meetAll, noArrivals, tell, tellEveryMs } from '../../../client/src/review/arrivals.state.ts'

const row = (id: string, severity: Severity = 'normal'): CaseRow => ({
  id: asCaseId(id),
  version: 1,
  state: 'open',
  severity,
  category: null,
  reasons: ['read-first'],
  kind: 'message',
  forManagers: false,
  flags: { count: 0, categories: [] },
  waits: null,
  priorityAt: '2026-11-20T12:02:00.000Z',
  roomId: asRoomId('soffan'),
  roomName: 'Soffan',
  openedAt: '2026-11-20T12:00:00Z',
  dueAt: '2026-11-20T12:02:00Z',
  claim: null,
})
const start = 1_000_000

it('tells new cases together, with how many of them are high', () => {
  const arrivals = [row('a'), row('b', 'high'), row('c')].reduce(meet, noArrivals)

  expect(tell(arrivals, start).said).toEqual({ count: 3, high: 1 })
})

it('tells again only after half a minute, and then everything since', () => {
  const told = tell(meet(noArrivals, row('a')), start).arrivals
  const more = [row('b'), row('c')].reduce(meet, told)

  expect(tell(more, start + tellEveryMs - 1).said).toBeNull()
  expect(tell(more, start + tellEveryMs).said).toEqual({ count: 2, high: 0 })
})

it('does not tell the same case twice, whatever happens to it', () => {
  const told = tell(meet(noArrivals, row('a')), start).arrivals
  const again = meet(told, { ...row('a'), version: 2 })

  expect(tell(again, start + tellEveryMs).said).toBeNull()
})

it('does not tell what was there when the page opened, nor a crisis, which is told at once elsewhere', () => {
  const arrivals = meet(meet(meetAll(noArrivals, [row('a')]), row('a')), row('b', 'crisis'))

  expect(tell(arrivals, start).said).toBeNull()
})
