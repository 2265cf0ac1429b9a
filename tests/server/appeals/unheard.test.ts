import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import type { DecisionId, RoomId } from '@lyktan/shared/ids.ts'
import { Appeal } from '../../../server/appeals/appeal.model.ts'
import { Case } from '../../../server/queue/case.model.ts'
import { cast, onShift, openMunicipality, openRoom } from '../../support/cast.ts'
import { callOf, decideAbout } from '../../support/decided.ts'
import { openPerson } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let municipalityId: string
let roomId: RoomId
let signe: Person
let per: Person
let kim: Person
let born = 0

beforeAll(async () => {
  place = await openPlace()
  municipalityId = await openMunicipality(place)
  roomId = await openRoom(place, municipalityId)
  signe = await onShift(await cast.signe(place, municipalityId))
  per = await cast.per(place, municipalityId)
})
afterAll(() => place.close())
beforeEach(async () => {
  born += 1
  const nickname = `Kim ${born}`
  kim = await openPerson(place, { nickname, birthYear: 2009, municipalityId, shownMessages: 5 })
})

const crisis = 'jag vill inte leva längre'

/** Per suspends Kim, about nothing that she wrote. */
function suspended(): Promise<DecisionId> {
  const until = new Date(place.clock.now().getTime() + 7 * 24 * 3_600_000).toISOString()
  const measures = [{ kind: 'suspension', scope: 'place', until }] as const
  const call = callOf(place, { id: per.id, municipalityId, role: 'manager' })
  return decideAbout(place, { call, about: kim }, { measures, roomId })
}
const ask = async (decisionId: DecisionId, why: string) =>
  (await kim.fetch('/api/appeals', { method: 'POST', body: { decisionId, why } })).json()
const rungAbout = (leader: Person) =>
  leader.hears('adults:rung', ({ why, severity }) => why === 'crisis' && severity === 'crisis')
const heardNow = () =>
  Case.countDocuments({ authorId: kim.id, kind: 'person', severity: 'crisis', open: true })

test('two different askings at once about a suspension are one appeal, and both are answered', async () => {
  const decisionId = await suspended()
  const answers = await Promise.all([ask(decisionId, 'Det var inte jag'), ask(decisionId, 'Titta igen')])
  const [first] = answers
  expect(answers).toEqual([first, first])
  expect(await Case.countDocuments({ authorId: kim.id, kind: 'appeal' })).toBe(1)
}, 10_000)

test('words of a crisis in an appeal that is the managers’ reach whoever is on duty', async () => {
  const decisionId = await suspended()
  const before = signe.heard('adults:rung').length
  expect(await ask(decisionId, crisis)).toMatchObject({ help: true })
  await rungAbout(signe)
  expect(signe.heard('adults:rung').length).toBeGreaterThan(before)
  expect(await heardNow()).toBe(1)
})

test('words of a crisis are heard also when she has asked before, or answers when nobody has asked', async () => {
  const decisionId = await suspended()
  await ask(decisionId, 'Titta igen')
  expect(await ask(decisionId, crisis)).toMatchObject({ help: true })
  expect(await heardNow()).toBe(1)

  await Case.deleteMany({ authorId: kim.id, kind: 'person' })
  const appeal = await Appeal.findOne({ decisionId }).lean()
  const body = { appealId: appeal?._id, text: crisis }
  await kim.fetch('/api/appeals/answer', { method: 'POST', body })
  expect(await heardNow()).toBe(1)
})
