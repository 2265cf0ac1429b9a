import type { RoomId } from '@lyktan/shared/ids.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { RuleDay } from '../../../server/rules/rule-count.model.ts'
import { cast, onShift, openMunicipality, openRoom } from '../../support/cast.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'
import { asks, liveSet } from './drafts.ts'

let place: Place
let municipalityId: string
let room: RoomId
let per: Person
let signe: Person
let omar: Person

beforeAll(async () => {
  place = await openPlace({ limits: { messageBurst: 1000, eventBurst: 10_000 } })
  municipalityId = await openMunicipality(place)
  room = await openRoom(place, municipalityId)
  per = await cast.per(place, municipalityId)
  signe = await onShift(await cast.signe(place, municipalityId))
  omar = await cast.omar(place, municipalityId)
  await omar.ask('room:enter', { roomId: room })
})
afterAll(() => place.close())

/** Each unlike the others: the same again and again would be a flood. */
const sentences = [
  'var köpte du din kottkastare egentligen',
  'en kottkastare till lördag tack',
  'min moster har haft kottkastare i många år',
  'kottkastare finns det gott om vid sjön',
  'nu regnar det på vår kottkastare',
  'hon ritade en kottkastare på tavlan igår',
  'ingen vet hur en kottkastare låter',
  'bredvid bussen stod det någons kottkastare',
  'kottkastare är väl ett roligt ord ändå',
  'i natt drömde jag om kottkastare',
  'farfars gamla kottkastare är trasig',
  'vem vann i kottkastare sist',
  'lägg undan den där kottkastare nu',
]
let said = 0
async function say(text: string): Promise<void> {
  const clientId = `client-${String((said += 1)).padStart(8, '0')}`
  await omar.ask('message:send', { roomId: room, clientId, text })
}

/** Signe releases what waits, with her word about the filter when she gives one. */
async function release(filterWasRight?: boolean): Promise<void> {
  const { cases } = await signe.ask('queue:watch', {})
  const caseId = cases[0]?.id
  if (caseId === undefined) throw new Error('nothing waits')
  const { case: claimed } = await signe.ask('case:claim', { caseId })
  await signe.ask('case:decide', {
    caseId,
    version: claimed.version,
    outcome: 'release',
    ...(filterWasRight === undefined ? {} : { findingsRight: claimed.findings.map(() => filterWasRight) }),
  })
}

test('each decision says whether its findings were right, and a rule that is mostly wrong is proposed to be softer', async () => {
  const set = await liveSet(per, ['kottkastare'])
  const marks = [true, false, undefined, undefined, undefined, false, true, undefined, undefined]
  for (const [number, mark] of marks.entries()) {
    await say(sentences[number] ?? '')
    await release(mark)
  }

  const { rules } = await asks(per, 'rules:precision', {})
  expect(rules.filter(({ filter }) => filter === 'rules')).toMatchObject([
    {
      filter: 'rules',
      rule: set.rules[0]?.id,
      pattern: 'kottkastare',
      right: 2,
      wrong: 7,
      proposal: 'soften',
    },
  ])
})

test('learning again from the same decisions counts nothing twice', async () => {
  const before = await asks(per, 'rules:precision', {})
  await place.turn('judge findings')
  const after = await asks(per, 'rules:precision', {})

  expect(after.rules.map(({ right, wrong }) => [right, wrong])).toEqual(
    before.rules.map(({ right, wrong }) => [right, wrong]),
  )
})

test('a rule that suddenly fires more than it used to is told to the managers, once', async () => {
  const rule = (await asks(per, 'rules:list', {})).sets[0]
  const { set } = await asks(per, 'rules:view', { setId: rule?.id ?? '' })
  const ruleId = set.rules[0]?.id ?? ''
  for (const day of ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19']) {
    const row = { municipalityId, day, setId: null, filter: 'rules', rule: ruleId, hits: 2 }
    await RuleDay.create({ _id: `${day}|${ruleId}`, ...row })
  }
  for (const sentence of sentences.slice(9)) await say(sentence)
  await place.turn('count rule hits')
  await place.turn('watch surges')
  await place.turn('watch surges')

  await per.hears('rules:alarmed', (alarm) => alarm.rule === ruleId)
  expect(per.heard('rules:alarmed').filter(({ filter }) => filter === 'rules')).toEqual([
    { filter: 'rules', rule: ruleId, today: 13 },
  ])
  expect(signe.heard('rules:alarmed')).toEqual([])
  const { rules } = await asks(per, 'rules:precision', {})
  expect(rules.find(({ rule }) => rule === ruleId)).toMatchObject({
    firedToday: 13,
    usualADay: 2,
    firesMore: true,
  })
})

test('what is counted of rules holds no person and no text, and is weeded after a year', async () => {
  const stored = JSON.stringify(await RuleDay.find().lean())
  expect(stored).not.toContain(omar.id)
  expect(stored).not.toContain('kottkastare')

  place.clock.set('2028-01-20T17:00:00.000Z')
  await place.turn('weed rule counts')
  expect(await RuleDay.countDocuments()).toBe(0)
})
