import { afterAll, beforeAll, expect, it } from 'vitest'

import { asDecisionId, asMemberId, asMessageId, asMunicipalityId } from '@lyktan/shared/ids.ts'
import { Case } from '../../../server/queue/case.model.ts'
import type { CaseDecision } from '../../../server/queue/case.model.ts'
import { forgetAround, forgetAuthor } from '../../../server/queue/forget-author.ts'
import { putInQueue } from '../../../server/queue/put-in-queue.ts'
import { takeFromQueue } from '../../../server/queue/take-from-queue.ts'
import { weedCases } from '../../../server/queue/weed-cases.ts'
import { surroundings } from '../../support/circumstances.ts'
import { openDatabase } from '../../support/database.ts'
import type { TestDatabase } from '../../support/database.ts'
import { furnish, furnishMunicipality } from '../../support/cast.ts'

const municipalityId = asMunicipalityId('lindasa')
const { clock, call } = surroundings('2026-11-20T17:00:00.000Z')

let database: TestDatabase
beforeAll(async () => {
  database = await openDatabase()
  await furnishMunicipality(municipalityId)
  const roomId = await furnish({ id: 'soffan', municipalityId, name: 'Soffan', ageBands: ['13-15'] })
  for (const target of ['released', 'returned', 'removed', 'withdrawn', 'waiting']) {
    await putInQueue(call(), {
      municipalityId,
      roomId,
      kind: 'message',
      target: asMessageId(target),
      authorId: asMemberId('alva'),
      text: 'hej',
      spans: [],
      findings: [],
      reasons: ['read-first'],
      severity: 'normal',
      openedAt: clock.now(),
      around: [],
    })
  }
  await takeFromQueue(call(), { kind: 'message', target: asMessageId('withdrawn'), why: 'withdrawn' })
  for (const outcome of ['released', 'returned', 'removed'] as const) {
    const decision: CaseDecision = {
      id: asDecisionId(outcome),
      outcome,
      by: asMemberId('signe'),
      at: clock.now(),
      rule: null,
      unlawful: null,
      words: null,
      wordsToFlaggers: null,
      note: null,
      findingsRight: [],
      measures: [],
    }
    await Case.updateOne(
      { target: asMessageId(outcome) },
      { $set: { decision, open: false, closedAt: clock.now(), state: 'decided' } },
    )
  }
})
afterAll(() => database.close())

const left = async () => (await Case.find().sort({ target: 1 }).lean()).map((record) => record.target)

it('keeps a case no longer than the message it was about, and what waits for as long as it waits', async () => {
  await weedCases(call())
  expect(await left()).toEqual(['released', 'removed', 'returned', 'waiting', 'withdrawn'])

  clock.set('2026-11-21T17:00:00.000Z')
  await weedCases(call())
  expect(await left()).toEqual(['removed', 'returned', 'waiting', 'withdrawn'])

  clock.set('2026-11-27T17:00:00.000Z')
  await weedCases(call())
  expect(await left()).toEqual(['removed', 'waiting'])
})

it('forgets an author who has erased herself, but for what a leader removed', async () => {
  await takeFromQueue(call(), { kind: 'message', target: asMessageId('waiting'), why: 'withdrawn' })
  const line = { nickname: 'Alva', text: 'hej', at: clock.now().toISOString(), isTarget: true }
  await Case.updateOne({ target: asMessageId('removed') }, { $set: { around: [line] } })
  await forgetAround({ id: asMemberId('alva'), municipalityId, nickname: 'Alva' })
  await forgetAuthor(asMemberId('alva'))
  expect((await Case.findOne({ target: asMessageId('removed') }).lean())?.around).toMatchObject([
    { ...line, nickname: '' },
  ])
  expect(await left()).toEqual(['removed'])

  clock.set('2027-05-20T17:00:00.000Z')
  await weedCases(call())
  expect(await left()).toEqual([])
})
