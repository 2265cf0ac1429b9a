import mongoose from 'mongoose'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { QuestionAsker } from '../../../server/live/asker.model.ts'
import { LiveSession } from '../../../server/live/live.model.ts'
import { LiveQuestion } from '../../../server/live/question.model.ts'
import { Member } from '../../../server/members/member.model.ts'
import { Case } from '../../../server/queue/case.model.ts'
import { openLiveCompany, put, putQuestion, viewOf } from './company.ts'
import type { LiveCompany } from './company.ts'

let here: LiveCompany
beforeEach(async () => {
  here = await openLiveCompany()
})
afterEach(() => here.place.close())

const text = 'Hur vet man om man är kär?'

it('a question is anonymous to everybody, read by a host before it shows, and its asker is reached all the same', async () => {
  const { alva, omar, signe, tor, sessionId } = here
  const questionId = await putQuestion(alva, sessionId, text)
  expect((await viewOf(omar, sessionId)).shared.questions).toEqual([])
  const { live } = await signe.ask('live:judge', { questionId, act: 'show' })
  expect(live.shared.questions).toMatchObject([{ text, votes: 0 }])
  await alva.hears('live:told', ({ what }) => what === 'shown')
  await signe.ask('live:reply', { questionId, text: 'Fin fråga. Kom gärna och prata.' })
  await alva.hears('live:told', ({ what }) => what === 'reply')
  // She is 14 and new here: a reason that says so would point at her.
  expect((await viewOf(tor, sessionId)).hosts?.questions).toMatchObject([{ reasons: [] }])
  const { mine } = await viewOf(alva, sessionId)
  expect(mine.questions).toMatchObject([{ state: 'shown', replies: ['Fin fråga. Kom gärna och prata.'] }])
  expect((await viewOf(omar, sessionId)).mine.questions).toEqual([])
  // Nothing that a host or anybody else has read, been told, or that the audit holds, leads to her.
  const seen = [
    await viewOf(signe, sessionId),
    await viewOf(tor, sessionId),
    await viewOf(omar, sessionId),
    live,
    signe.heard('live:changed'),
    signe.heard('live:told'),
    omar.heard('live:told'),
    await AuditEntry.find({ objectKind: 'question' }).lean(),
    await LiveQuestion.find({}).lean(),
  ]
  expect(JSON.stringify(seen)).not.toContain(alva.id)
  expect((await LiveQuestion.findById(questionId).lean())?.askedAt.getSeconds()).toBe(0)
})

it('asked again under the same id it is the same question, and votes are counted once a person', async () => {
  const { alva, omar, elias, signe, sessionId } = here
  const same = { sessionId, clientId: 'same-question', text }
  const first = await alva.ask('live:ask', same)
  expect(await alva.ask('live:ask', same)).toMatchObject({
    question: { id: 'question' in first ? first.question?.id : '' },
  })
  expect(await alva.refused('live:ask', { ...same, text: 'Något annat?' })).toBe('conflict')
  const [{ _id: questionId } = { _id: '' }] = await LiveQuestion.find({}).lean()
  expect(await omar.refused('live:vote', { questionId, votes: true })).toBe('stale')
  await signe.ask('live:judge', { questionId, act: 'show' })
  for (const person of [omar, omar, elias]) await person.ask('live:vote', { questionId, votes: true })
  expect(await viewOf(omar, sessionId)).toMatchObject({
    shared: { questions: [{ votes: 2 }] },
    mine: { votes: [questionId] },
  })
  await omar.ask('live:vote', { questionId, votes: false })
  expect((await viewOf(alva, sessionId)).shared.questions).toMatchObject([{ votes: 1 }])
  expect(await signe.refused('live:vote', { questionId, votes: true })).toBe('forbidden')
})

it('what is not shown has a reason that its asker alone reads, and another host looks again', async () => {
  const { alva, omar, signe, tor, sessionId } = here
  const questionId = await putQuestion(alva, sessionId, text)
  await signe.ask('live:decline', { questionId, words: 'Vi tar det i lugn och ro en annan kväll.' })
  const mine = (await viewOf(alva, sessionId)).mine.questions
  expect(mine).toMatchObject([
    { state: 'declined', words: expect.stringContaining('lugn och ro'), canAskAgain: true },
  ])
  expect(await omar.refused('live:ask-again', { questionId })).toBe('not-found')
  await alva.ask('live:ask-again', { questionId })
  expect((await viewOf(signe, sessionId)).hosts?.questions).toMatchObject([
    { isAgain: true, mayDecide: false },
  ])
  expect(await signe.refused('live:judge', { questionId, act: 'show' })).toBe('stale')
  await tor.ask('live:judge', { questionId, act: 'show' })
  expect((await viewOf(omar, sessionId)).shared.questions).toMatchObject([{ text }])
})

it('the filters read it: contact details come back once, and words of a crisis ring, show the card and are never refused', async () => {
  const { alva, omar, signe, sessionId, place } = here
  expect(await put(omar, sessionId, 'Kan du ringa 070-174 06 55?')).toMatchObject({ outcome: 'nudge' })
  expect(await LiveQuestion.countDocuments({})).toBe(0)
  const until = new Date(place.clock.now().getTime() + 600_000)
  await Member.updateOne({ _id: alva.id }, { $set: { pausedUntil: until } })
  place.call().say.toProcesses('member:changed', { memberId: alva.id })
  const asked = { sessionId, clientId: 'while-paused', text }
  expect(await alva.refused('live:ask', asked)).toBe('paused')
  expect(await put(alva, sessionId, 'jag orkar inte leva längre')).toMatchObject({
    help: true,
    outcome: 'waiting',
  })
  await signe.hears('adults:rung', ({ why }) => why === 'crisis')
  // House rule 5 stands above: there is a case about her, as elsewhere, without a word of what she wrote.
  expect(await Case.find({ kind: 'person' }).lean()).toMatchObject([
    { target: alva.id, text: '', severity: 'crisis' },
  ])
  expect((await viewOf(signe, sessionId)).hosts?.questions).toMatchObject([
    { isCrisis: true, state: 'waiting' },
  ])
})

it('a host who is worried has the leaders know who asks; it is on record, and she is told', async () => {
  const { elias, signe, sessionId } = here
  const questionId = await putQuestion(elias, sessionId, 'Vad gör man när någon är elak hemma?')
  const { live } = await signe.ask('live:worry', { questionId })
  expect(JSON.stringify(live)).not.toContain(elias.id)
  expect(await Case.findOne({ kind: 'person', target: elias.id }).lean()).not.toBeNull()
  expect(await AuditEntry.findOne({ act: 'live:worry' }).lean()).toMatchObject({
    actorId: signe.id,
    objectId: questionId,
  })
  await elias.hears('live:told', ({ what }) => what === 'known')
})

it('no more than three of hers wait at once', async () => {
  const { omar, sessionId } = here
  for (const question of ['Ett?', 'Två?', 'Tre?']) {
    await putQuestion(omar, sessionId, question)
    here.place.clock.advanceSeconds(5)
  }
  const fourth = { sessionId, clientId: 'the-fourth', text: 'Fyra?' }
  expect(await omar.refused('live:ask', fourth)).toBe('too-fast')
})

it('when the session ends nobody is in it any more, and a day later nothing of it is left', async () => {
  const { alva, omar, signe, sessionId, place } = here
  const questionId = await putQuestion(alva, sessionId, text)
  await omar.ask('live:take-part', { sessionId, act: 'raise' })
  await signe.ask('session:end', { sessionId })
  expect(await QuestionAsker.countDocuments({})).toBe(0)
  expect(await LiveSession.findById(sessionId).lean()).toMatchObject({
    hands: [],
    closedAt: place.clock.now(),
  })
  expect(await omar.refused('live:take-part', { sessionId, act: 'raise' })).toBe('room-closed')
  expect(await signe.refused('live:reply', { questionId, text: 'hej' })).toBe('room-closed')
  const cry = await alva.ask('live:ask', { sessionId, clientId: 'too-late-to', text: 'jag vill inte leva' })
  expect(cry).toMatchObject({ outcome: 'waiting', question: null, help: true })
  place.clock.advanceSeconds(24 * 3600 - 60)
  await place.turn('weed live')
  expect(await LiveQuestion.countDocuments({})).toBe(1)
  place.clock.advanceSeconds(60)
  await place.turn('weed live')
  for (const name of ['livesessions', 'livequestions', 'questionaskers', 'livemoods'])
    expect(await mongoose.connection.collection(name).countDocuments({}), name).toBe(0)
})

it('her own data holds what is hers; who is forgotten leaves nothing behind', async () => {
  const { alva, omar, signe, sessionId } = here
  const questionId = await putQuestion(alva, sessionId, text)
  const other = await putQuestion(omar, sessionId, 'Vad är klockan?')
  await signe.ask('live:judge', { questionId: other, act: 'show' })
  await alva.ask('live:vote', { questionId: other, votes: true })
  await alva.ask('live:take-part', { sessionId, act: 'raise' })
  const { data } = (await (await alva.fetch('/api/me/data')).json()) as { data: { live: unknown } }
  expect(data.live).toMatchObject({ questions: [{ text, state: 'waiting' }], wishesForAnswers: 1, hands: 1 })
  const erased = await alva.fetch('/api/me', { method: 'DELETE', body: {} })
  expect(erased.status).toBeLessThan(300)
  expect(await LiveQuestion.findById(questionId).lean()).toBeNull()
  expect(await QuestionAsker.countDocuments({ askerId: alva.id })).toBe(0)
  expect(JSON.stringify(await QuestionAsker.find({}).lean())).not.toContain(alva.id)
  expect((await viewOf(signe, sessionId)).shared.hands).toEqual([])
})
