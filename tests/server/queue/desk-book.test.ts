import { expect, test, vi } from 'vitest'

import { asCaseId, asMemberId } from '@lyktan/shared/ids.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { createDeskBook } from '../../../server/queue/desk-book.ts'
import type { Gathered } from '../../../server/queue/desk-book.ts'

const row = (id: number, version = 1): CaseRow => ({
  id: asCaseId(`case-${id}`),
  version,
  state: 'open',
  severity: 'normal',
  category: null,
  reasons: [],
  kind: 'message',
  forManagers: false,
  flags: { count: 0, categories: [] },
  roomId: null,
  roomName: '',
  openedAt: '2026-11-20T17:00:00.000Z',
  dueAt: '2026-11-20T17:02:00.000Z',
  priorityAt: '2026-11-20T17:02:00.000Z',
  waits: null,
  claim: null,
})

test('an ordinary evening is told one by one; of a raid what comes in a moment is told together, each as it stands last', () => {
  vi.useFakeTimers()
  const desk = createDeskBook()
  const ones: CaseRow[] = []
  const manys: Gathered[] = []
  const say = {
    one: (said: CaseRow) => void ones.push(said),
    many: (said: Gathered) => void manys.push(said),
  }
  for (let id = 0; id < 30; id += 1) desk.gather('leaders', row(id), say)
  desk.gather('leaders', row(29, 2), say)
  expect([ones.length, manys.length]).toEqual([20, 0])

  vi.advanceTimersByTime(250)
  expect(manys).toHaveLength(1)
  expect(manys[0]?.again).toBe(false)
  expect(manys[0]?.cases.map(({ id, version }) => `${id} ${version}`).at(-1)).toBe('case-29 2')
  expect(manys[0]?.cases).toHaveLength(10)

  for (let id = 0; id < 1000; id += 1) desk.gather('leaders', row(id), say)
  vi.advanceTimersByTime(250)
  expect(manys[1]?.cases).toHaveLength(200)
  expect(manys[1]?.again).toBe(true)

  vi.advanceTimersByTime(500)
  desk.gather('leaders', row(5), say)
  expect(ones).toHaveLength(21)
  vi.useRealTimers()
})

test('who looks is forgotten after her time, and each case has its own', () => {
  const desk = createDeskBook()
  const [first, second] = [asCaseId('a'), asCaseId('b')]
  const until = new Date(30_000)
  desk.look({ caseId: first, memberId: asMemberId('tor'), name: 'Tor', until })
  desk.look({ caseId: first, memberId: asMemberId('signe'), name: 'Signe', until })
  expect(desk.lookers(first, new Date(0)).map(({ name }) => name)).toEqual(['Signe', 'Tor'])
  expect(desk.lookers(second, new Date(0))).toEqual([])
  expect(desk.lookers(first, until)).toEqual([])
})
