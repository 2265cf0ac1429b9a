import { expect, it } from 'vitest'

import { memberId, talkId } from '@lyktan/shared/ids.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import type { TalkView } from '@lyktan/shared/talks.ts'
import { freeAdults, inOrder, noTalks, stepAdultTalks } from '../../../client/src/talks/adult-talks.state.ts'

const person = (id: string): PersonView => ({
  id: memberId.parse(id),
  nickname: id,
  avatar: 'moon',
  badge: 'leader',
})
const talk = (id: string, more: Partial<TalkView> = {}): TalkView => ({
  id: talkId.parse(id),
  version: 1,
  state: 'asked',
  asker: person('alva'),
  askerBand: '13-15',
  answerer: person('signe'),
  reader: person('tor'),
  topic: null,
  askedAt: '2026-11-20T17:00:00.000Z',
  endedAt: null,
  choice: null,
  removedAt: null,
  isKept: false,
  isEmptied: false,
  isResting: false,
  ...more,
})

it('who waits for an answer stands first, the one who has waited longest before the others', () => {
  const { live, over } = inOrder([
    talk('open', { state: 'open' }),
    talk('late', { askedAt: '2026-11-20T17:05:00.000Z' }),
    talk('over', { state: 'ended', endedAt: '2026-11-20T17:06:00.000Z' }),
    talk('early'),
    talk('invited', { state: 'invited' }),
  ])
  expect(live.map(({ id }) => id)).toEqual(['early', 'late', 'open', 'invited'])
  expect(over.map(({ id }) => id)).toEqual(['over'])
})

it('a talk comes, changes and goes; a late announcement changes nothing', () => {
  const come = stepAdultTalks(noTalks, { type: 'changed', talk: talk('t1', { version: 2, state: 'open' }) })
  expect(stepAdultTalks(come, { type: 'changed', talk: talk('t1') }).talks).toMatchObject([{ state: 'open' }])
  expect(stepAdultTalks(come, { type: 'gone', talkId: talkId.parse('t1') }).talks).toEqual([])
})

it('a seat goes to a colleague who is not in the talk already', () => {
  const adults = [person('signe'), person('tor'), person('per')]
  expect(freeAdults(adults, talk('t1')).map(({ id }) => id)).toEqual(['per'])
})
