import { expect, test } from 'vitest'

import type { AppealView } from '@lyktan/shared/appeals.ts'
import type { StandingPage, StatementView } from '@lyktan/shared/decisions.ts'
import { asAppealId, asDecisionId, asRoomId } from '@lyktan/shared/ids.ts'
import type { StandingView } from '@lyktan/shared/members.ts'
import {
  awayFromPage,
  awayIn,
  newsIn,
  nothingKnown,
  standingIn,
  stepStanding,
} from '../../../client/src/standing/standing.state.ts'

const now = new Date('2026-11-20T17:00:00.000Z')
const later = '2026-11-20T17:15:00.000Z'
const latest = '2026-11-20T20:00:00.000Z'
const decisionId = asDecisionId('decision-1')
const sofa = asRoomId('soffan')
const statement: StatementView = {
  id: decisionId,
  decidedAt: now.toISOString(),
  about: 'message',
  text: 'Du är dum',
  room: { id: sofa, name: 'Soffan' },
  outcome: 'removed',
  rule: 1,
  unlawful: null,
  foundBy: 'flag',
  by: 'Signe',
  words: 'Det sårar.',
  measures: [],
  appealBefore: '2027-05-23T17:00:00.000Z',
  mayAppeal: true,
  appeal: null,
  undoneAt: null,
  isNew: true,
}
const appeal: AppealView = {
  id: asAppealId('again-decision-1'),
  state: 'waiting',
  openedAt: now.toISOString(),
  why: null,
  turns: [],
  mayAnswer: false,
  decided: null,
}
const free: StandingView = {
  pausedUntil: null,
  pauseRule: null,
  pauseWords: null,
  away: null,
  inRooms: [],
  warning: null,
  writesAgainAt: null,
  readFirst: null,
}
const page: StandingPage = { now: [], statements: [statement] }
const known = stepStanding(nothingKnown, { type: 'read', page })

test('a decision is news until it is seen, and a question to me after that', () => {
  const seen = stepStanding(known, { type: 'seen', decisionId })
  const asked = { ...appeal, state: 'asked', mayAnswer: true } as const

  expect(newsIn(nothingKnown)).toBeNull()
  expect(newsIn(known)).toBe('decided')
  expect(newsIn(seen)).toBeNull()
  expect(newsIn(stepStanding(seen, { type: 'appeal', decisionId, appeal: asked }))).toBe('asked')
})

test('a decision told again takes its own place, and a new one comes first', () => {
  const changed = { ...statement, words: 'Nya ord' }
  const other = { ...statement, id: asDecisionId('decision-2') }
  const told = [changed, other].reduce(
    (state, one) => stepStanding(state, { type: 'told', statement: one }),
    known,
  )

  expect(told.page?.statements.map(({ id, words }) => [id, words])).toEqual([
    ['decision-2', 'Det sårar.'],
    [decisionId, 'Nya ord'],
  ])
})

test('who has asked us to look again is not offered it once more', () => {
  const asked = stepStanding(known, { type: 'appeal', decisionId, appeal })

  expect(asked.page?.statements[0]).toMatchObject({ mayAppeal: false, appeal: { state: 'waiting' } })
})

test('a reading that fails leaves what was known', () => {
  expect(stepStanding(known, { type: 'failed' })).toEqual({ page, isFailed: true })
})

test('of a pause in the room and one everywhere the longer counts here, and neither elsewhere than it holds', () => {
  const pause = { roomId: sofa, kind: 'pause', until: latest, rule: 2, words: 'Länge' } as const
  const both = { ...free, pausedUntil: later, pauseRule: 1, pauseWords: 'Kort', inRooms: [pause] }

  expect(standingIn(both, sofa)).toMatchObject({ pausedUntil: latest, pauseRule: 2, pauseWords: 'Länge' })
  expect(standingIn(both, 'koket')).toMatchObject({ pausedUntil: later, pauseRule: 1 })
  expect(standingIn({ ...both, pausedUntil: '2026-11-20T21:00:00.000Z' }, sofa).pauseRule).toBe(1)
})

test('out of one room is out of that room alone, and over when it ends', () => {
  const out = { roomId: sofa, kind: 'out-for-tonight', until: latest, rule: 1, words: null } as const
  const standing = { ...free, inRooms: [out] }

  expect(awayIn(standing, sofa, now)).toMatchObject({ kind: 'out-for-tonight', isRoomAlone: true })
  expect(awayIn(standing, 'koket', now)).toBeNull()
  expect(awayIn(standing, sofa, new Date(latest))).toBeNull()
})

test('a suspension read on the page of standing tells until when and why', () => {
  const measure = {
    kind: 'suspension',
    room: null,
    from: now.toISOString(),
    until: latest,
    readAt: null,
    liftedAt: null,
    liftedWords: null,
    inForce: true,
    decisionId,
    by: 'Per',
  } as const
  const away = awayFromPage({ ...page, now: [measure] }, '', now)

  expect(away).toEqual({
    kind: 'suspension',
    until: latest,
    rule: 1,
    words: 'Det sårar.',
    isRoomAlone: false,
  })
  expect(awayFromPage({ ...page, now: [measure] }, '', new Date(latest))).toBeNull()
  expect(awayFromPage(null, '', now)).toBeNull()
})
