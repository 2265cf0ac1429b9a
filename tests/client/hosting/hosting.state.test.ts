import { asMemberId, asSessionId } from '@lyktan/shared/ids.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import { expect, test } from 'vitest'

import {
  adultsShort,
  hostState,
  nextStep,
  nothingRead,
  stepHosting,
  whyNoLobby,
} from '../../../client/src/hosting/hosting.state.ts'

const adults = { needed: 2, present: 1, hosts: [], others: [] }
const session: SessionView = {
  id: asSessionId('quiz'),
  kind: 'quiz',
  activity: 'open',
  title: 'Quiz',
  text: 'Vi gissar.',
  ageBands: ['16-19'],
  language: 'sv',
  place: { kind: 'digital', address: null },
  access: [],
  accessNote: null,
  capacity: null,
  signUp: 'none',
  isSignUpOpen: false,
  sensitive: false,
  themeWeek: null,
  youthLed: false,
  hosts: [],
  startsAt: '2026-11-20T18:00:00.000Z',
  endsAt: '2026-11-20T19:00:00.000Z',
  sequence: 0,
  state: 'planned',
  cancelWords: null,
  seriesId: null,
  recurrenceId: null,
  templateId: null,
  roomId: null,
  startedAt: null,
  endedAt: null,
  hostsLost: null,
  version: 3,
  own: null,
  takenCount: null,
  staff: {
    isPublished: true,
    riskCheck: { by: 'Signe', at: '2026-11-19T12:00:00.000Z' },
    youthLed: { isClaimed: false, confirmedBy: [] },
    adults,
    attendanceClosedAt: null,
  },
}

test('a late answer and news of another session change nothing; newer news keep what only leaders see', () => {
  const read = stepHosting(nothingRead, { type: 'read', session })
  const older = stepHosting(read, { type: 'read', session: { ...session, version: 2, title: 'Förr' } })
  expect(older.session?.title).toBe('Quiz')
  const { own: _own, takenCount: _taken, staff: _staff, ...core } = session
  const other = { ...core, id: asSessionId('other'), version: 9, title: 'En annan' }
  expect(stepHosting(read, { type: 'changed', session: other })).toBe(read)
  const begun = { ...core, version: 4, state: 'live' } as const
  expect(stepHosting(read, { type: 'changed', session: begun }).session).toMatchObject({
    state: 'live',
    staff: { adults },
  })
})

test('there is one thing to do at a time, and what hinders the lobby is said before it is tried', () => {
  const states = ['planned', 'lobby', 'live', 'ended', 'cancelled'] as const
  expect(states.map((state) => nextStep({ state }))).toEqual(['lobby', 'start', 'end', null, null])
  const soon = new Date('2026-11-20T17:00:00.000Z')
  expect(whyNoLobby(session, soon)).toBeNull()
  expect(whyNoLobby(session, new Date('2026-11-20T15:59:00.000Z'))).toBe('too-early')
  const staff = session.staff
  expect(whyNoLobby({ ...session, staff: staff && { ...staff, riskCheck: null } }, soon)).toBe('unchecked')
  expect(whyNoLobby({ ...session, staff: staff && { ...staff, isPublished: false } }, soon)).toBe(
    'unpublished',
  )
})

test('a host on duty is here only when she is in the room, where there is one', () => {
  const host = { id: asMemberId('s'), nickname: 'Signe', avatar: 'moon', badge: 'leader' } as const
  expect(hostState({ ...host, isOnDuty: false, isInRoom: true }, true)).toBe('off')
  expect(hostState({ ...host, isOnDuty: true, isInRoom: false }, true)).toBe('elsewhere')
  expect(hostState({ ...host, isOnDuty: true, isInRoom: true }, true)).toBe('here')
  expect(hostState({ ...host, isOnDuty: true, isInRoom: false }, false)).toBe('onDuty')
  expect([adultsShort(adults), adultsShort({ ...adults, present: 5 })]).toEqual([1, 0])
})
