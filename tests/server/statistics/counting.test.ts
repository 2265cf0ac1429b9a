import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { countMessage, countOpenSeconds, countPresence, countWait } from '../../../server/statistics/count.ts'
import { createCounters } from '../../../server/statistics/counters.ts'
import { freezeMonths } from '../../../server/statistics/freeze-months.ts'
import { monthFigures } from '../../../server/statistics/month-figures.ts'
import { openingDay } from '../../../server/statistics/opening-day.ts'
import { Mark, PeriodKey } from '../../../server/statistics/statistics.model.ts'
import { surroundings } from '../../support/circumstances.ts'
import { openDatabase } from '../../support/database.ts'
import type { TestDatabase } from '../../support/database.ts'
import { furnish, furnishMunicipality } from '../../support/cast.ts'

const { clock, call } = surroundings('2026-11-20T17:00:00.000Z')
let database: TestDatabase
const municipalityId = 'lindasa'
beforeAll(async () => {
  database = await openDatabase()
  await furnishMunicipality('lindasa')
  await furnish({ id: 'soffan', municipalityId, name: 'Soffan', ageBands: ['13-15', '16-19'] })
  await furnish({ id: 'regnbagen', municipalityId, name: 'Regnbågen', ageBands: ['16-19'], sensitive: true })
})
afterAll(() => database.close())

const isIn = (memberId: string, roomId = 'soffan') =>
  countPresence(call(), { municipalityId, roomId, memberId, ageBand: '16-19' })
const flush = () => call().live.counters.flush(call())
const figure = async (measure: string, month = '2026-11') =>
  (await monthFigures({ municipalityId, month }))
    .filter((one) => one.measure === measure)
    .reduce((sum, one) => sum + one.value, 0)

describe('counting', () => {
  it('makes one visit of many acts in an evening, past midnight too, and another the next evening', async () => {
    isIn('member-alva')
    isIn('member-alva')
    clock.set('2026-11-20T23:30:00.000Z')
    isIn('member-alva')
    await flush()
    isIn('member-alva')
    await flush()
    expect(await figure('visits')).toBe(1)

    clock.set('2026-11-21T17:00:00.000Z')
    isIn('member-alva')
    await flush()
    expect(await figure('visits')).toBe(2)
    expect(await figure('place-participants')).toBe(1)
  })

  it('counts the same visit once when another process, or this one started anew, has counted it', async () => {
    const anew = { ...call(), live: { ...call().live, counters: createCounters() } }
    countPresence(anew, { municipalityId, roomId: 'soffan', memberId: 'member-alva', ageBand: '16-19' })
    await anew.live.counters.flush(anew)
    expect(await figure('visits')).toBe(2)
  })

  it('leaves who was only in a sensitive room out of the place as a whole', async () => {
    isIn('member-omar', 'regnbagen')
    await flush()
    expect(await figure('room-participants')).toBe(2)
    expect(await figure('place-participants')).toBe(1)
  })

  it('adds up messages, waits and open seconds from several flushes', async () => {
    const where = { municipalityId, roomId: 'soffan', ageBand: '16-19' } as const
    for (const seconds of [12, 40]) {
      countMessage(call(), { ...where, measure: 'posted' })
      countWait(call(), { ...where, seconds })
      countOpenSeconds(call(), { municipalityId, roomId: 'soffan', seconds: 30 })
      await flush()
    }
    expect(await figure('posted')).toBe(2)
    expect(await figure('wait-15')).toBe(1)
    expect(await figure('wait-45')).toBe(1)
    expect(await figure('open-seconds')).toBe(60)
  })

  it('counts nothing of the staff', async () => {
    countMessage(call(), { municipalityId, roomId: 'soffan', ageBand: null, measure: 'posted' })
    countPresence(call(), { municipalityId, roomId: 'soffan', memberId: 'member-signe', ageBand: null })
    await flush()
    expect(await figure('posted')).toBe(2)
  })

  it('keeps what the database could not take and writes it the next time', async () => {
    const closed = surroundings()
    const broken = { ...call(), live: { ...closed.call().live, municipalities: failing } }
    countMessage(broken, { municipalityId, roomId: 'soffan', ageBand: '16-19', measure: 'removed' })
    await broken.live.counters.flush(broken)
    expect(await figure('removed')).toBe(0)

    await broken.live.counters.flush({
      ...broken,
      live: { ...broken.live, municipalities: call().live.municipalities },
    })
    expect(await figure('removed')).toBe(1)
  })

  it('holds no member in any of its collections', async () => {
    const kept = ['daycounters', 'marks', 'periodkeys', 'frozenmonths']
    const everything = await Promise.all(
      kept.map((name) => mongoose.connection.collection(name).find().toArray()),
    )
    expect(everything.flat().length).toBeGreaterThan(5)
    expect(JSON.stringify(everything)).not.toMatch(/member-/)
  })

  it('freezes a month one month after its end: the figures stay, the marks and the key are gone', async () => {
    clock.set('2026-12-31T12:00:00.000Z')
    await freezeMonths(call())
    expect(await PeriodKey.countDocuments({ month: '2026-11' })).toBe(1)

    clock.set('2027-01-01T12:00:00.000Z')
    await freezeMonths(call())
    await freezeMonths(call())
    expect(await PeriodKey.countDocuments({ month: '2026-11' })).toBe(0)
    expect(await Mark.countDocuments({ month: '2026-11' })).toBe(0)
    expect(await figure('visits')).toBe(3)
    expect(await figure('place-participants')).toBe(1)
  })
})

const failing = {
  find: () => Promise.reject(new Error('away')),
  all: () => Promise.reject(new Error('away')),
  forget: () => {},
}

describe('an opening day', () => {
  it('lasts until four in the morning on the wall of the municipality', () => {
    const zone = 'Europe/Stockholm'
    expect(openingDay(new Date('2026-11-30T23:30:00.000Z'), zone)).toEqual({
      day: '2026-11-30',
      month: '2026-11',
    })
    expect(openingDay(new Date('2026-12-01T03:00:00.000Z'), zone)).toEqual({
      day: '2026-12-01',
      month: '2026-12',
    })
  })
})
