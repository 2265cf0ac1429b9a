import { asRoomId, asRuleId } from '@lyktan/shared/ids.ts'
import type { ReplayCount, ReplaySlice } from '@lyktan/shared/rules.ts'
import { expect, it } from 'vitest'

import {
  byLanguage,
  byRoom,
  byRule,
  inAll,
  noReplay,
  replayStep,
} from '../../../client/src/rules/replay.state.ts'
import { problems } from '../../../shared/problems.ts'

const roomId = asRoomId('sofa')
const ruleId = asRuleId('r1')
const cursor = { roomId, part: 'log', afterSeq: 5 } as const
const row = (wishes: Partial<ReplayCount> = {}): ReplayCount => ({
  ruleId: null,
  roomId,
  language: 'sv',
  outcome: 'hold',
  change: 'newly-held',
  count: 1,
  ...wishes,
})
const slice = (wishes: Partial<ReplaySlice> = {}): ReplaySlice => ({
  read: 10,
  counts: [row(), row({ ruleId })],
  examples: [{ ruleId, text: 'ett', spans: [[0, 3]] }],
  rooms: [
    { id: roomId, name: 'Soffan' },
    { id: asRoomId('attic'), name: 'Vinden' },
  ],
  total: null,
  next: cursor,
  ...wishes,
})
const after = (...slices: ReplaySlice[]) =>
  slices.reduce(
    (state, one) => replayStep(state, { kind: 'read', slice: one }),
    replayStep(noReplay, { kind: 'begun' }),
  )

it('pieces add up, each message once in all and by room and language', () => {
  const state = after(
    slice({ total: 15 }),
    slice({ next: null, counts: [row({ language: 'en', change: 'released' })] }),
  )

  expect(state).toMatchObject({ phase: 'done', read: 20, total: 20 })
  expect(inAll(state)).toMatchObject({ 'newly-held': 1, released: 1 })
  expect(byRoom(state).map(({ name, changes }) => [name, changes['newly-held'], changes.released])).toEqual([
    ['Soffan', 1, 1],
  ])
  expect(byLanguage(state).map(({ language }) => language)).toEqual(['sv', 'en'])
  expect(byRule(state).get(ruleId)?.['newly-held']).toBe(1)
})

it('few examples of each rule are kept, however many pieces there are', () => {
  expect(after(slice(), slice(), slice(), slice()).examples).toHaveLength(3)
})

it('what comes after a stop or a fault changes nothing', () => {
  const stopped = replayStep(after(slice()), { kind: 'stopped' })
  const problem = { type: '', code: 'unavailable', callId: '', ...problems.unavailable } as const
  const failed = replayStep(after(slice()), { kind: 'failed', problem })

  expect(replayStep(stopped, { kind: 'read', slice: slice() })).toBe(stopped)
  expect(failed).toMatchObject({ phase: 'failed', problem })
  expect(replayStep(failed, { kind: 'begun' })).toMatchObject({ phase: 'running', read: 0, counts: [] })
})
