import { asCaseId, asMemberId } from '@lyktan/shared/ids.ts'
import { expect, it } from 'vitest'

import { viewOf } from '../../../client/src/review/queue-views.ts'
import type { QueueView } from '../../../client/src/review/queue-views.ts'
import { row } from './case-rows.ts'

const signe = asMemberId('signe')
const tor = asMemberId('tor')
const until = '2026-11-20T13:00:00.000Z'
const flags = { count: 2, categories: ['mean'] } as const
const rows = [
  row('held'),
  row('told', { flags }),
  row('person', { kind: 'person', reasons: [] }),
  row('appeal', { kind: 'appeal', reasons: [] }),
  row('mine', { state: 'waiting', waits: { for: { memberId: signe, name: 'Signe' }, until } }),
  row('hers', { state: 'waiting', waits: { for: 'author', until } }),
  row('his', { state: 'waiting', waits: { for: { memberId: tor, name: 'Tor' }, until } }),
]
const setOf = (ids: readonly string[] = []) => new Set(ids.map(asCaseId))
const seen = (view: QueueView, aside: { skipped?: string[]; passed?: string[] } = {}) =>
  viewOf(rows, {
    view,
    me: signe,
    aside: { skipped: setOf(aside.skipped), passed: setOf(aside.passed) },
  })
const ids = (view: QueueView) => seen(view).rows.map((one) => one.id)

it('shows what there is to do, and apart from it what somebody else is to do', () => {
  expect(ids('all')).toEqual(['held', 'told', 'person', 'appeal', 'mine'])
  expect(ids('waiting')).toEqual(['hers', 'his'])
})

it('shows one part alone, and how many are in each', () => {
  expect(ids('held')).toEqual(['held', 'mine'])
  expect(ids('flagged')).toEqual(['told', 'person'])
  expect(ids('appeals')).toEqual(['appeal'])
  expect(ids('given')).toEqual(['mine'])
  expect(seen('appeals').counts).toEqual({ all: 5, held: 2, flagged: 2, appeals: 1, given: 1, waiting: 2 })
})

it('puts last what this reader has skipped, and leaves out what she has said "not me" to', () => {
  const aside = { skipped: ['held'], passed: ['person', 'his'] }

  expect(seen('all', aside).rows.map((one) => one.id)).toEqual(['told', 'appeal', 'mine', 'held'])
  expect(seen('all', aside).counts.waiting).toBe(1)
})
