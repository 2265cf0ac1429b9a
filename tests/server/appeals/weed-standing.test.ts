import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import type { DecisionId } from '@lyktan/shared/ids.ts'
import { Appeal } from '../../../server/appeals/appeal.model.ts'
import { Decision } from '../../../server/decisions/decision.model.ts'
import { Measure } from '../../../server/measures/measure.model.ts'
import { Case } from '../../../server/queue/case.model.ts'
import { cast, openMunicipality } from '../../support/cast.ts'
import { callOf, decideAbout } from '../../support/decided.ts'
import { openPerson } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let municipalityId: string
let per: Person
let kim: Person
let born = 0

beforeAll(async () => {
  place = await openPlace()
  municipalityId = await openMunicipality(place)
  per = await cast.per(place, municipalityId)
})
afterAll(() => place.close())
beforeEach(async () => {
  born += 1
  kim = await openPerson(place, { nickname: `Kim ${born}`, birthYear: 2009, municipalityId })
})

const day = 86_400
const decide = (text = 'Du är dum'): Promise<DecisionId> =>
  decideAbout(
    place,
    { call: callOf(place, { id: per.id, municipalityId, role: 'manager' }), about: kim },
    {
      measures: [{ kind: 'warning', scope: 'place' }],
      facts: { about: 'message', outcome: 'removed', text },
    },
  )
const kept = async (decisionId: DecisionId) => ({
  decisions: await Decision.countDocuments({ _id: decisionId }),
  measures: await Measure.countDocuments({ decisionId }),
  appeals: await Appeal.countDocuments({ decisionId }),
})
const askAgain = (decisionId: DecisionId) =>
  kim.fetch('/api/appeals', { method: 'POST', body: { decisionId } })

test('the text goes when the municipality says so, the reasons when nobody may appeal any more', async () => {
  const decisionId = await decide()
  place.clock.advanceSeconds(180 * day)
  await place.turn('weed standing')
  const half = await Decision.findById(decisionId).lean()
  place.clock.advanceSeconds(4 * day - 1)
  await place.turn('weed standing')
  const last = await kept(decisionId)
  place.clock.advanceSeconds(1)
  await place.turn('weed standing')

  expect(half).toMatchObject({ text: null, rule: 1 })
  expect(last).toEqual({ decisions: 1, measures: 1, appeals: 0 })
  expect(await kept(decisionId)).toEqual({ decisions: 0, measures: 0, appeals: 0 })
})

test('a decision whose appeal is not answered yet waits for that', async () => {
  const decisionId = await decide()
  await askAgain(decisionId)
  place.clock.advanceSeconds(200 * day)
  await place.turn('weed standing')
  const waiting = await kept(decisionId)
  await Appeal.updateOne({ decisionId }, { $set: { decidedAt: place.clock.now(), decidedBy: per.id } })
  await place.turn('weed standing')

  expect(waiting).toEqual({ decisions: 1, measures: 1, appeals: 1 })
  expect(await kept(decisionId)).toEqual({ decisions: 0, measures: 0, appeals: 0 })
})

test('somebody who erases herself takes decisions, measures and appeals with her, and the case leaves the queue', async () => {
  const decisionId = await decide()
  await askAgain(decisionId)
  const target = `again-${decisionId}`
  const before = await Case.countDocuments({ target, open: true })
  const erased = await kim.fetch('/api/me', { method: 'DELETE', body: {} })

  expect([before, erased.status]).toEqual([1, 200])
  expect(await kept(decisionId)).toEqual({ decisions: 0, measures: 0, appeals: 0 })
  expect(await Case.countDocuments({ target, open: true })).toBe(0)
})

test('my own copy of my data has every decision about me, with its reasons and my appeal, and no id of a leader', async () => {
  const decisionId = await decide('Mina egna ord')
  await askAgain(decisionId)
  const answer = await (await kim.fetch('/api/me/data')).text()
  const { data } = JSON.parse(answer) as { data: { decisionsAboutMe: unknown[] } }

  expect(data.decisionsAboutMe).toMatchObject([
    {
      id: decisionId,
      text: 'Mina egna ord',
      outcome: 'removed',
      rule: 1,
      words: 'Ta det lugnt mot varandra.',
      measures: [{ kind: 'warning', inForce: true }],
      appeal: { state: 'waiting', why: null },
    },
  ])
  expect(answer).not.toContain(per.id)
})

test('an appeal whose process died before it was in the queue is put there', async () => {
  const decisionId = await decide()
  await askAgain(decisionId)
  const target = `again-${decisionId}`
  await Case.deleteOne({ target })
  await Appeal.updateOne({ decisionId }, { $set: { toQueue: true } })
  place.clock.advanceSeconds(60)
  await place.turn('sweep appeals')
  await place.turn('sweep appeals')

  expect(await Case.countDocuments({ target, open: true })).toBe(1)
})
