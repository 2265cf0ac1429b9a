import { expect, it } from 'vitest'

import { asMemberId, asQuestionId, asSessionId } from '@lyktan/shared/ids.ts'
import type { LiveShared, LiveView } from '@lyktan/shared/live.ts'
import { noLive, stepLive } from '../../../client/src/live/live.state.ts'

const alva = { id: asMemberId('alva'), nickname: 'Alva', avatar: 'fish', badge: null } as const
const question = { id: asQuestionId('q'), text: 'Varför?', isAnswered: false, isPinned: false, votes: 1 }
const shared = (rev: number, wishes: Partial<LiveShared> = {}): LiveShared => ({
  sessionId: asSessionId('s'),
  rev,
  now: '2026-11-20T17:00:10.000Z',
  word: null,
  hands: [],
  prompt: null,
  timer: null,
  breakUntil: null,
  isMoodOpen: false,
  recap: null,
  questionsRev: 1,
  questions: [question],
  ...wishes,
})
const mine = { needsTime: true, wishesBreak: false, mood: null, votes: [], questions: [] }
const view = (of: LiveShared, hosts: LiveView['hosts'] = null): LiveView => ({ shared: of, mine, hosts })
const at = Date.parse('2026-11-20T17:00:00.000Z')
const read = (rev: number) =>
  stepLive(noLive, { type: 'read', view: view(shared(rev, { hands: [alva] })), at })
const heard = (state: ReturnType<typeof read>, of: LiveShared) =>
  stepLive(state, { type: 'changed', shared: of, at, myId: alva.id })

it('knows how much the server’s clock is ahead, so that a timer ends for everybody at once', () => {
  expect(read(3).aheadMs).toBe(10_000)
})

it('what is late changes nothing, told or answered', () => {
  const state = read(5)
  expect(heard(state, shared(4, { isMoodOpen: true }))).toBe(state)
  const late = stepLive(state, { type: 'read', view: view(shared(4)), at })
  expect(late.view).toBe(state.view)
  expect(late.isBehind).toBe(true)
})

it('keeps its questions when none are told, and asks when they are others', () => {
  const same = heard(read(5), shared(6, { questions: null, hands: [alva] }))
  expect(same).toMatchObject({ isBehind: false, view: { shared: { rev: 6, questions: [question] } } })
  expect(heard(same, shared(7, { questions: null, questionsRev: 7 }))).toMatchObject({ isBehind: true })
})

it('forgets that I wanted more time when my hand is down', () => {
  expect(heard(read(5), shared(6)).view?.mine.needsTime).toBe(false)
  expect(heard(read(5), shared(6, { hands: [alva] })).view?.mine.needsTime).toBe(true)
})

it('a host asks after every change: she sees more than is told to all', () => {
  const hosts = { hands: [], prompts: [], breakWishes: 0, mood: null, questions: [] }
  const host = stepLive(noLive, { type: 'read', view: view(shared(1), hosts), at })
  expect(heard(host, shared(2)).isBehind).toBe(true)
})
