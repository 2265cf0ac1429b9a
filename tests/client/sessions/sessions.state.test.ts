import { describe, expect, it } from 'vitest'

import type { SessionView } from '@lyktan/shared/sessions.ts'
import { asSessionId } from '@lyktan/shared/ids.ts'
import type { SignUpView } from '@lyktan/shared/sign-ups.ts'
import { dayWords, fromTo } from '../../../client/src/sessions/session-time.ts'
import { nothingYet, stepSession } from '../../../client/src/sessions/session.state.ts'
import {
  ahead,
  inPlace,
  isNewTo,
  mine,
  stepSessionList,
} from '../../../client/src/sessions/sessions.state.ts'

const quiz: SessionView = {
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
  capacity: 2,
  signUp: 'open',
  isSignUpOpen: true,
  sensitive: false,
  themeWeek: null,
  youthLed: false,
  hosts: [],
  startsAt: '2026-11-27T17:00:00.000Z',
  endsAt: '2026-11-27T18:00:00.000Z',
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
  takenCount: 0,
  staff: null,
}
/** What is announced of it to everybody. */
const { own: _own, takenCount: _takenCount, staff: _staff, ...core } = quiz
const popUp: SessionView = {
  ...quiz,
  id: asSessionId('pop-up'),
  place: { kind: 'physical', address: 'Torget' },
  startsAt: '2026-11-25T17:00:00.000Z',
  own: { state: 'signed-up', place: null, offeredUntil: null },
}
const offered: SignUpView = {
  sessionId: quiz.id,
  version: 2,
  own: { state: 'offered', place: null, offeredUntil: '2026-11-22T18:00:00.000Z', reason: null },
  counts: { taken: 2, waiting: 0, free: 0 },
}
const list = { sessions: [quiz, popUp], problem: null }

describe('the list of what is on', () => {
  it('an offer shows at once, and stands before everything else of mine', () => {
    const { sessions } = stepSessionList(list, { type: 'signed', signUp: offered })
    expect(sessions?.[0]).toMatchObject({ takenCount: 2, own: { state: 'offered' } })
    expect(mine(sessions ?? []).map(({ id }) => id)).toEqual(['quiz', 'pop-up'])
    expect(ahead(sessions ?? []).map(({ id }) => id)).toEqual(['pop-up', 'quiz'])
  })

  it('a change keeps my own place; a late one changes nothing; what is new must be read', () => {
    const own = stepSessionList(list, { type: 'signed', signUp: offered })
    const moved = stepSessionList(own, {
      type: 'changed',
      session: { ...core, title: 'Storquiz', version: 4 },
    })
    expect(moved.sessions?.[0]).toMatchObject({ title: 'Storquiz', own: { state: 'offered' } })
    expect(stepSessionList(moved, { type: 'changed', session: { ...core, version: 2 } })).toEqual(moved)
    expect(isNewTo(list, { ...quiz, id: asSessionId('new') })).toBe(true)
  })

  it('shows by place, and what is in both places in each', () => {
    const both = { ...quiz, id: asSessionId('both'), place: { kind: 'both', address: 'Torget' } } as const
    const all = [quiz, popUp, both]
    expect(inPlace(all, 'digital').map(({ id }) => id)).toEqual(['quiz', 'both'])
    expect(inPlace(all, 'physical').map(({ id }) => id)).toEqual(['pop-up', 'both'])
  })

  it('when the reading fails, what was known stays', () => {
    const problem = { type: '', title: '', status: 503, code: 'unavailable', callId: '' } as const
    expect(stepSessionList(list, { type: 'failed', problem })).toEqual({ ...list, problem })
  })
})

describe('one session', () => {
  it('an older word about my place never covers a newer', () => {
    const now = stepSession(nothingYet, { type: 'signed', signUp: offered })
    expect(stepSession(now, { type: 'signed', signUp: { ...offered, version: 1, own: null } })).toEqual(now)
  })

  it('another session of the same announcement is none of its business', () => {
    const read = stepSession(nothingYet, { type: 'read', session: quiz })
    expect(stepSession(read, { type: 'changed', session: { ...popUp, version: 9 } })).toEqual(read)
  })
})

describe('days and times on the wall of the place', () => {
  const telling = { language: 'sv', timeZone: 'Europe/Stockholm' } as const

  it('today and tomorrow by name, later days with their date, also over midnight in London', () => {
    const now = new Date('2026-11-26T22:30:00.000Z')
    expect(dayWords('2026-11-26T23:30:00.000Z', now, telling)).toBe('i morgon')
    expect(dayWords('2026-11-26T22:45:00.000Z', now, telling)).toBe('i dag')
    expect(dayWords('2026-12-04T17:00:00.000Z', now, telling)).toBe('fredag 4 december')
    expect(fromTo(quiz, telling)).toBe('18:00–19:00')
  })
})
