import { afterEach, beforeEach, expect, it } from 'vitest'

import { Case } from '../../../server/queue/case.model.ts'
import { TalkLineModel } from '../../../server/talks/line.model.ts'
import { cast, onShift } from '../../support/cast.ts'
import { openPage, openPerson } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openCompany, openTalk, say } from './company.ts'
import type { Company } from './company.ts'

let here: Company
let lina: Person
beforeEach(async () => {
  here = await openCompany()
  const { place, municipalityId } = here
  lina = await onShift(await openPerson(place, { nickname: 'Lina', role: 'youth_worker', municipalityId }))
})
afterEach(() => here.place.close())

const crisis = 'jag vill inte leva längre'
const waiting = () => Case.find({ authorId: here.alva.id, kind: 'person', open: true }).lean()

it('words of a crisis in a talk that is over reach whoever is on duty, without a word of them', async () => {
  const { alva, signe, tor } = here
  const talkId = await openTalk(here)
  await alva.ask('talk:choose', { talkId, choice: 'done' })
  for (const adult of [signe, tor]) await adult.ask('shift:check-out', {})

  expect(await say(alva, talkId, crisis)).toMatchObject({ help: true })
  await lina.hears('adults:rung', ({ why, severity }) => why === 'crisis' && severity === 'crisis')
  expect(await waiting()).toMatchObject([{ severity: 'crisis', text: '', around: [] }])
})

it('words of a crisis in a talk that both adults have left reach whoever is there', async () => {
  const { alva, signe, tor, place, municipalityId } = here
  const talkId = await openTalk(here)
  for (const adult of [signe, tor, lina]) await adult.ask('shift:check-out', {})
  await place.turn('staff talks')
  const per = await cast.per(place, municipalityId)

  await say(alva, talkId, crisis)
  await per.hears('adults:rung', ({ why }) => why === 'crisis')
  expect(await waiting()).toHaveLength(1)
})

it('a talk that goes on stays between her and the two adults, also in a crisis', async () => {
  const talkId = await openTalk(here)
  await say(here.alva, talkId, crisis)
  await here.signe.hears('talk:rung', ({ why }) => why === 'crisis')
  expect(await waiting()).toEqual([])
  expect(lina.heard('adults:rung')).toEqual([])
})

it('words of a crisis that neither adult answers within a minute reach whoever else is there, once', async () => {
  const { alva, place } = here
  const talkId = await openTalk(here)
  await say(alva, talkId, crisis)
  place.clock.advanceSeconds(59)
  await place.turn('staff talks')
  expect(await waiting()).toEqual([])

  place.clock.advanceSeconds(1)
  for (let turn = 0; turn < 2; turn += 1) await place.turn('staff talks')
  await lina.hears('adults:rung', ({ why }) => why === 'crisis')
  expect(await waiting()).toMatchObject([{ flagCount: 1, text: '' }])
})

it('an adult who answers at once keeps it between her and the two', async () => {
  const { alva, signe, tor, place } = here
  const talkId = await openTalk(here)
  await say(alva, talkId, crisis)
  const { talk } = await alva.ask('talk:mine', {})
  await say(talk?.answerer?.id === signe.id ? signe : tor, talkId, 'Jag är här. Är du trygg just nu?')
  place.clock.advanceSeconds(120)
  await place.turn('staff talks')
  expect(await waiting()).toEqual([])
})

it('what is said after the words of a talk are removed goes as soon, though her wish is kept', async () => {
  const { alva, place } = here
  const talkId = await openTalk(here)
  await alva.ask('talk:choose', { talkId, choice: 'again' })
  place.clock.advanceSeconds(25 * 3600)
  await place.turn('weed talks')
  await say(await openPage(place, alva), talkId, crisis)

  place.clock.advanceSeconds(25 * 3600)
  await place.turn('weed talks')
  expect(await TalkLineModel.countDocuments({ talkId })).toBe(0)
})
