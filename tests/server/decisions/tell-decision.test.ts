import { trusted } from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { Decision } from '../../../server/decisions/decision.model.ts'
import { cast, openMunicipality } from '../../support/cast.ts'
import { callOf, decideAbout } from '../../support/decided.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let municipalityId: string
let per: Person
let omar: Person
let signe: Person

beforeAll(async () => {
  place = await openPlace()
  municipalityId = await openMunicipality(place)
  per = await cast.per(place, municipalityId)
  omar = await cast.omar(place, municipalityId)
  signe = await cast.signe(place, municipalityId)
})
afterAll(() => place.close())

const call = () => callOf(place, { id: per.id, municipalityId, role: 'manager' })

test('what was only let through is not told as a decision, and its text is not kept with it', async () => {
  const facts = { about: 'message', outcome: 'released', text: 'Hej alla' } as const
  const decisionId = await decideAbout(place, { call: call(), about: omar }, { facts })

  expect(await Decision.findById(decisionId).lean()).toMatchObject({ text: null, outcome: 'released' })
  expect(omar.heard('decision:told')).toEqual([])
  expect(await (await omar.fetch('/api/me/standing')).json()).toEqual({ page: { now: [], statements: [] } })
})

test('what somebody else said about a person is never in what that person reads', async () => {
  const facts = { about: 'person', text: 'Omar är elak mot mig i skolan' } as const
  const measures = [{ kind: 'talk', scope: 'place' }] as const
  await decideAbout(place, { call: call(), about: omar }, { facts, measures })
  const { statement } = await omar.hears('decision:told')
  const all = await Promise.all(['/api/me/standing', '/api/me/data'].map((path) => omar.fetch(path)))
  const read = (await Promise.all(all.map((response) => response.text()))).join('')

  expect(statement).toMatchObject({ about: 'person', text: null })
  expect(read).not.toContain('i skolan')
})

test('a leader whom a case was about hears of it from her manager, not here', async () => {
  await decideAbout(place, { call: call(), about: signe })

  expect(await Decision.countDocuments({ memberId: signe.id, toldAt: trusted({ $ne: null }) })).toBe(1)
  expect(signe.heard('decision:told')).toEqual([])
})
