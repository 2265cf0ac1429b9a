import type { RoomId } from '@lyktan/shared/ids.ts'
import type { ReplayCount, ReplaySlice } from '@lyktan/shared/rules.ts'
import mongoose from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { cast, openMunicipality, openRoom } from '../../support/cast.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'
import { asks, draftOf, liveSet, replayed, testedSet } from './drafts.ts'

let place: Place
let municipalityId: string
let sofa: RoomId
let attic: RoomId
let per: Person
let omar: Person
let alva: Person

beforeAll(async () => {
  place = await openPlace({ limits: { messageBurst: 1000, eventBurst: 10_000 } })
  municipalityId = await openMunicipality(place)
  sofa = await openRoom(place, municipalityId, { name: 'Soffan' })
  attic = await openRoom(place, municipalityId, { name: 'Vinden' })
  per = await cast.per(place, municipalityId)
  omar = await cast.omar(place, municipalityId)
  alva = await cast.alva(place, municipalityId)
  for (const roomId of [sofa, attic]) {
    await omar.ask('room:enter', { roomId })
    await alva.ask('room:enter', { roomId })
  }
  for (const text of ['vilken kottkastare du är', 'inget särskilt', 'kottkastare again and again, you know'])
    await say(omar, sofa, text)
  await say(omar, attic, 'hej kottkastare')
  await say(alva, attic, 'en kottkastare som väntar')
})
afterAll(() => place.close())

let said = 0
const say = (person: Person, roomId: RoomId, text: string) =>
  person.ask('message:send', { roomId, clientId: `client-${String((said += 1)).padStart(8, '0')}`, text })

const messagesIn = (slices: readonly ReplaySlice[], fits: (count: ReplayCount) => boolean) =>
  slices
    .flatMap(({ counts }) => counts)
    .filter((count) => count.ruleId === null && fits(count))
    .reduce((sum, { count }) => sum + count, 0)

test('a draft is held against everything that is kept, shown or waiting, by room, language and outcome', async () => {
  const draft = await draftOf(per, ['kottkastare'])
  const slices = await replayed(per, draft.id)

  expect(slices.reduce((sum, { read }) => sum + read, 0)).toBe(5)
  expect(messagesIn(slices, ({ roomId }) => roomId === sofa)).toBe(2)
  expect(messagesIn(slices, ({ roomId }) => roomId === attic)).toBe(2)
  expect(messagesIn(slices, ({ language }) => language === 'en')).toBe(1)
  expect(messagesIn(slices, ({ change, outcome }) => change === 'newly-held' && outcome === 'hold')).toBe(4)
  expect(slices[0]?.rooms).toContainEqual({ id: sofa, name: 'Soffan' })
})

test('a few examples are shown to the manager, without anybody’s name, and stored nowhere', async () => {
  const draft = await draftOf(per, ['kottkastare'])
  const before = await everything()
  const slices = await replayed(per, draft.id)

  const examples = slices.flatMap((slice) => slice.examples)
  expect(examples).toHaveLength(3)
  expect(examples[0]).toEqual({
    ruleId: draft.rules[0]?.id,
    text: expect.stringContaining('kottkastare'),
    spans: [expect.any(Array)],
  })
  const after = await everything()
  expect(after.match(/kottkastare/g)?.length).toBe(before.match(/kottkastare/g)?.length)
  expect(place.logged.join()).not.toContain('kottkastare')
})

test('a set that leaves out what the live one holds says what it would let go', async () => {
  await liveSet(per, ['kottkastare'])
  const lighter = await testedSet(per, ['något helt nytt ord'])
  const slices = await replayed(per, lighter.id)
  const { now } = await asks(per, 'rules:list', {})
  await asks(per, 'rules:roll-back', { headVersion: now.headVersion })

  expect(messagesIn(slices, ({ change }) => change === 'released')).toBe(4)
})

test('the end of a replay is noted with the set, and a change of the draft takes the note away', async () => {
  const draft = await draftOf(per, ['granbarr'])
  await replayed(per, draft.id)
  const { set } = await asks(per, 'rules:view', { setId: draft.id })
  const thresholds = { newcomerMessages: 6, burst: 10, perMinute: 60 }
  const changed = await asks(per, 'rules:thresholds', { setId: draft.id, version: set.version, thresholds })

  expect(set.replayedAt).toBe(place.clock.now().toISOString())
  expect(changed.set.replayedAt).toBeNull()
})

async function everything(): Promise<string> {
  const collections = await mongoose.connection.listCollections()
  const all = await Promise.all(
    collections.map(({ name }) => mongoose.connection.collection(name).find({}).toArray()),
  )
  return JSON.stringify(all)
}
