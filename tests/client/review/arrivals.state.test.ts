import type { Severity } from '@lyktan/shared/findings.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { expect, it } from 'vitest'

import { meetAll, meetNew, noArrivals, tell, tellEveryMs } from '../../../client/src/review/arrivals.state.ts'
import type { Arrivals } from '../../../client/src/review/arrivals.state.ts'
import { row as aRow } from './case-rows.ts'

const row = (id: string, severity: Severity = 'normal') => aRow(id, { severity })
const meet = (arrivals: Arrivals, ...rows: readonly CaseRow[]) =>
  meetNew(arrivals, new Map(rows.map((one) => [one.id, one])))
const start = 1_000_000

it('tells new cases together, with how many of them are high', () => {
  const arrivals = meet(noArrivals, row('a'), row('b', 'high'), row('c'))

  expect(tell(arrivals, start).said).toEqual({ count: 3, high: 1 })
})

it('tells again only after half a minute, and then everything since', () => {
  const told = tell(meet(noArrivals, row('a')), start).arrivals
  const more = meet(told, row('b'), row('c'))

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
