import { afterEach, beforeEach, expect, test } from 'vitest'

import { HostedSession } from '../../../server/sessions/session.model.ts'
import { openPerson } from '../../support/people.ts'
import { openEvening, planQuiz } from './evening.ts'
import type { Evening } from './evening.ts'

let evening: Evening
beforeEach(async () => {
  evening = await openEvening()
})
afterEach(() => evening.place.close())

test('a young host reads in her own data what she hosts, and hosts nothing more when she is forgotten', async () => {
  const { place, municipalityId, signe } = evening
  const young = { nickname: 'Ylva', role: 'youth_host', birthYear: 2008, municipalityId } as const
  const ylva = await openPerson(place, young)
  await planQuiz(evening, { hosts: [signe.id, ylva.id] })

  const { data } = (await (await ylva.fetch('/api/me/data')).json()) as { data: Record<string, unknown> }
  expect(data).toMatchObject({ hostedSessions: [{ session: 'Fredagsquiz', at: '2026-11-20T18:00:00.000Z' }] })

  await ylva.fetch('/api/me', { method: 'DELETE', body: {} })
  expect(JSON.stringify(await HostedSession.find({}).lean())).not.toContain(ylva.id)
})
