import { expect, test } from 'vitest'

import {
  dropWaiting,
  hearMessage,
  quietAnnouncer,
  speak,
  speakAt,
  typed,
} from '@lyktan/client/src/messages/announcer.ts'
import type { Announcer, Reading, Saying } from '@lyktan/client/src/messages/announcer.ts'

const second = 1000
const spoken = (nickname: string) => ({ nickname, isLeader: false, text: 'hej' })

/** Lets messages come at these seconds, asks each second what is said, and answers with it second by second. */
function evening(arrivals: readonly (readonly [at: number, nickname: string])[], chosen?: Reading) {
  let announcer = quietAnnouncer(0)
  const heard: { at: number; saying: Saying }[] = []
  const end = Math.max(...arrivals.map(([at]) => at)) + 120
  for (let at = 0; at <= end; at++) {
    const now = at * second
    for (const [, nickname] of arrivals.filter(([arrival]) => arrival === at)) {
      announcer = hearMessage(announcer, spoken(nickname), { isForMe: false, now })
    }
    const said = speak(announcer, { now, chosen })
    announcer = said.announcer
    heard.push(...said.sayings.map((saying) => ({ at, saying })))
  }
  return heard
}

const speakNow = (announcer: Announcer, now: number) => speak(announcer, { now, chosen: undefined })

test('three messages are said at once, and then one in four seconds', () => {
  const heard = evening([0, 0, 0, 0, 0].map((at) => [at, 'Vide']))

  expect(heard.map(({ at }) => at)).toEqual([0, 0, 0, 4, 8])
})

test('more than five waiting are said as one sentence with two names', () => {
  const heard = evening(['Vide', 'Tuva', 'Jonte', 'Älgen', 'Vide', 'Tuva'].map((name) => [0, name]))

  expect(heard).toEqual([{ at: 0, saying: { kind: 'digest', count: 6, names: ['Vide', 'Tuva'], others: 2 } }])
})

test('a lively room is gathered each twenty seconds, and said one by one again when it has been calm for a minute', () => {
  const lively = Array.from({ length: 40 }, (_, index) => [index * 3, 'Vide'] as const)
  const heard = evening([...lively, [200, 'Tuva']])

  const digests = heard.filter(({ saying }) => saying.kind === 'digest').map(({ at }) => at)
  expect(digests.length).toBeGreaterThan(3)
  for (const [index, at] of digests.entries()) {
    if (index > 0) expect(at - (digests[index - 1] ?? 0)).toBeGreaterThanOrEqual(20)
  }
  expect(heard.at(-1)).toEqual({ at: 200, saying: { kind: 'message', message: spoken('Tuva') } })
})

test('nothing speaks over somebody who writes, and it comes two and a half seconds after the last key', () => {
  let announcer = hearMessage(quietAnnouncer(0), spoken('Vide'), { isForMe: true, now: 0 })
  announcer = typed(announcer, 1000)

  expect(speakNow(announcer, 3400).sayings).toEqual([])
  expect(speakAt(announcer, 1000)).toBe(3500)
  expect(speakNow(announcer, 3500).sayings).toHaveLength(1)
})

test('what is for me is said each, also in a room that is gathered', () => {
  let announcer = quietAnnouncer(0)
  for (let count = 0; count < 9; count++) {
    announcer = hearMessage(announcer, spoken('Vide'), { isForMe: false, now: 0 })
  }
  announcer = speakNow(announcer, 0).announcer
  announcer = hearMessage(
    announcer,
    { nickname: 'Samira', isLeader: true, text: 'hej' },
    { isForMe: true, now: 1000 },
  )

  expect(speakNow(announcer, 1000).sayings).toMatchObject([
    { kind: 'message', message: { nickname: 'Samira' } },
  ])
})

test('after ten minutes of gathering only what is for me is said, until the reader chooses otherwise', () => {
  const lively = Array.from({ length: 260 }, (_, index) => [index * 3, 'Vide'] as const)

  const unchosen = evening(lively).filter(({ at }) => at > 605 && at < 780)
  const chosen = evening(lively, 'all').filter(({ at }) => at > 605 && at < 780)

  expect(unchosen).toEqual([])
  expect(chosen.length).toBeGreaterThan(3)
})

test('counts alone are without names', () => {
  const heard = evening(
    [
      [0, 'Vide'],
      [0, 'Tuva'],
    ],
    'counts',
  )

  expect(heard).toEqual([{ at: 0, saying: { kind: 'digest', count: 2, names: [], others: 0 } }])
})

test('silence says nothing and keeps nothing', () => {
  const announcer = hearMessage(quietAnnouncer(0), spoken('Vide'), { isForMe: true, now: 0 })

  const said = speak(announcer, { now: 0, chosen: 'silent' })

  expect(said.sayings).toEqual([])
  expect(speakAt(said.announcer, 0)).toBeNull()
})

test('what waited is dropped when the reader goes into the list or away', () => {
  let announcer = typed(quietAnnouncer(0), 0)
  announcer = hearMessage(announcer, spoken('Vide'), { isForMe: true, now: 100 })
  announcer = hearMessage(announcer, spoken('Tuva'), { isForMe: false, now: 100 })

  expect(speakNow(dropWaiting(announcer), 10_000).sayings).toEqual([])
})
