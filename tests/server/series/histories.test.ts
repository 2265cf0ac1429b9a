import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'

import type { SeriesId } from '@lyktan/shared/ids.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import { wallTimeAt } from '../../../moderation/series/planned-dates.ts'
import { cast, openMunicipality } from '../../support/cast.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'
import { rightSeries } from '../../support/planning-rows.ts'

let place: Place
beforeAll(async () => {
  place = await openPlace({ limits: { eventBurst: 1e6, eventsPerSecond: 1e6 } })
})
afterAll(() => place.close())

const span = { from: '2026-11-01T00:00:00.000Z', to: '2027-11-01T00:00:00.000Z' }
const listed = async (signe: Person) => (await signe.ask('session:list', span)).sessions
const byId = (sessions: readonly SessionView[]) => new Map(sessions.map((session) => [session.id, session]))

const anyAct = fc.record({
  kind: fc.constantFrom('move', 'cancel', 'later', 'timer'),
  which: fc.nat(20),
  hour: fc.integer({ min: 8, max: 20 }),
})

/** What one act does, and which sessions it may touch. */
async function act(signe: Person, { kind, which, hour }: { kind: string; which: number; hour: number }) {
  const planned = (await listed(signe)).filter(({ state }) => state === 'planned')
  const session = planned[which % Math.max(1, planned.length)]
  if (kind === 'timer' || session === undefined) {
    await place.turn('make dates of series')
    return []
  }
  const { id: sessionId, version, seriesId } = session
  if (kind === 'cancel') {
    await signe.ask('session:cancel', { sessionId, version, words: null })
    return [sessionId]
  }
  const day = wallTimeAt(new Date(session.recurrenceId ?? session.startsAt), 'Europe/Stockholm').slice(0, 10)
  if (kind === 'move') {
    const startsAt = new Date(Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00.000Z`) + 86_400_000)
    const change = {
      startsAt: startsAt.toISOString(),
      endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString(),
    }
    await signe.ask('session:change', { sessionId, version, change })
    return [sessionId]
  }
  const series = (await signe.ask('series:list', {})).series.find(({ id }) => id === seriesId)
  const following = planned.filter(
    (one) => one.seriesId === seriesId && (one.recurrenceId ?? '') >= (session.recurrenceId ?? ''),
  )
  await signe.ask('series:change', {
    seriesId: seriesId ?? ('none' as SeriesId),
    version: series?.version ?? 0,
    sessionId,
    change: {},
    startsAt: `${day}T${String(hour).padStart(2, '0')}:30`,
  })
  return following.map(({ id }) => id)
}

it('whatever is moved, cancelled and split, in any order: only what it touches changes, nothing is lost, and nothing comes twice', async () => {
  let count = 0
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 3, maxLength: 6 }), async (acts) => {
      count += 1
      const signe = await cast.signe(place, await openMunicipality(place, `by-${count}`))
      const { content } = rightSeries
      const mutable = { ...content, ageBands: [...content.ageBands], access: [...content.access], hosts: [] }
      await signe.ask('series:plan', { ...rightSeries, content: mutable, skipped: [], restsIn: [] })
      const [first] = await listed(signe)
      const total = (await listed(signe)).length
      for (const one of acts) {
        const before = byId(await listed(signe))
        const touched = await act(signe, one)
        const after = byId(await listed(signe))
        expect([...after.keys()].sort()).toEqual([...before.keys()].sort())
        for (const [id, session] of before) {
          const now = after.get(id)
          if (touched.includes(id)) expect(now?.sequence).toBeGreaterThanOrEqual(session.sequence)
          else
            expect({ ...now, seriesId: null, version: 0 }).toEqual({ ...session, seriesId: null, version: 0 })
        }
      }
      await place.turn('make dates of series')
      const ended = await listed(signe)
      expect(ended).toHaveLength(total)
      const dates = ended.map(({ seriesId, recurrenceId }) => `${seriesId} ${recurrenceId}`)
      expect(new Set(dates).size).toBe(total)
      expect(ended.map(({ id }) => id)).toContain(first?.id)
      signe.close()
    }),
    { numRuns: 5 },
  )
})
