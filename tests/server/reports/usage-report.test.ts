import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import { asMemberId, asMunicipalityId } from '@lyktan/shared/ids.ts'
import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { usageCsv } from '../../../server/reports/usage-csv.ts'
import { usageReport } from '../../../server/reports/usage-report.ts'
import { countMessage, countOpenSeconds, countPresence, countWait } from '../../../server/statistics/count.ts'
import { surroundings } from '../../support/circumstances.ts'
import { openDatabase } from '../../support/database.ts'
import type { TestDatabase } from '../../support/database.ts'
import { furnish, furnishMunicipality } from '../../support/cast.ts'

const municipalityId = asMunicipalityId('lindasa')
const utredare = { id: asMemberId('ulla'), municipalityId, role: 'analyst' } as const
const { call, callBy, clock } = surroundings()
const month = '2026-11'

interface Group {
  readonly name: string
  readonly persons: number
  readonly ageBand: AgeBand
  readonly roomId: string
  readonly evenings: number
}
// Counted by hand below: each person is there each evening and writes once.
const groups: readonly Group[] = [
  { name: 'a', persons: 6, ageBand: '13-15', roomId: 'soffan', evenings: 2 },
  { name: 'b', persons: 8, ageBand: '16-19', roomId: 'soffan', evenings: 1 },
  { name: 'b', persons: 8, ageBand: '16-19', roomId: 'spelet', evenings: 2 },
  { name: 'c', persons: 9, ageBand: '20-25', roomId: 'spelet', evenings: 1 },
]

let database: TestDatabase
beforeAll(async () => {
  database = await openDatabase()
  await furnishMunicipality(municipalityId)
  const bands = { low: ['13-15', '16-19'], high: ['16-19', '20-25'] } as const
  await furnish({ id: 'soffan', municipalityId, name: 'Soffan', ageBands: bands.low })
  await furnish({ id: 'spelet', municipalityId, name: '=HYPERLINK("http://x";"y")', ageBands: bands.high })
  for (const { name, persons, ageBand, roomId, evenings } of groups) {
    for (let evening = 0; evening < evenings; evening += 1) {
      clock.set(`2026-11-${10 + evening}T17:00:00.000Z`)
      for (let person = 0; person < persons; person += 1) {
        const where = { municipalityId, roomId, ageBand }
        countPresence(call(), { ...where, memberId: `${name}${person}` })
        countMessage(call(), { ...where, measure: 'posted' })
        if (ageBand === '13-15') {
          countMessage(call(), { ...where, measure: 'held' })
          countWait(call(), { ...where, seconds: 40 + person })
        }
      }
    }
  }
  countOpenSeconds(call(), { municipalityId, roomId: 'soffan', seconds: 2 * 3600 })
  countOpenSeconds(call(), { municipalityId, roomId: 'spelet', seconds: 3600 })
  await call().live.counters.flush(call())
})
afterAll(() => database.close())

const shown = (value: number) => ({ kind: 'shown', value })

describe('a small month, counted by hand', () => {
  it('is what the page shows', async () => {
    const { report } = await usageReport(callBy(utredare), { month })
    // Visits 12 + 8 + 16 + 9 = 45, persons 6 + 8 + 9 = 23, held 12.
    expect(report.total).toEqual({
      visits: shown(45),
      uniqueParticipants: shown(25),
      openHours: 3,
      messagesPosted: shown(45),
      messagesHeld: shown(10),
      messagesRemoved: shown(0),
      medianWaitSeconds: 45,
    })
    expect(report.byAgeBand.map(({ row }) => [row.visits, row.uniqueParticipants, row.openHours])).toEqual([
      [shown(10), shown(5), 2],
      [shown(25), shown(10), 3],
      [shown(10), shown(10), 1],
    ])
    expect(
      report.byRoom.map(({ room, row }) => [room.slice(0, 6), row.visits, row.uniqueParticipants]),
    ).toEqual([
      ['=HYPER', shown(25), shown(15)],
      ['Soffan', shown(20), shown(15)],
    ])
    expect(report).toMatchObject({ municipality: 'Lindåsa', placeName: 'Hänget', months: [month] })
  })

  it('is the same in the table file, which no spreadsheet program can be made to run', async () => {
    const { csv, fileName } = await usageCsv(callBy(utredare), { month })
    const place = '"Lindåsa";"Hänget";"2026-11"'
    expect(fileName).toBe('lyktan-2026-11.csv')
    expect(csv.startsWith('\uFEFF"Kommun";"Mötesplats";"Månad";')).toBe(true)
    expect(csv.split('\r\n').slice(1)).toEqual([
      `${place};"Alla";"Alla";45;25;3;45;10;0;45`,
      `${place};"Åldersgrupp";"13–15 år";10;5;2;10;10;"0–4";45`,
      `${place};"Åldersgrupp";"16–19 år";25;10;3;25;"0–4";"0–4";"för få för att visa"`,
      `${place};"Åldersgrupp";"20–25 år";10;10;1;10;"0–4";"0–4";"för få för att visa"`,
      `${place};"Rum";"'=HYPERLINK(""http://x"";""y"")";25;15;1;25;"0–4";"0–4";"för få för att visa"`,
      `${place};"Rum";"Soffan";20;15;2;20;10;"0–4";45`,
      '',
    ])
  })

  it('notes who took the file out', async () => {
    expect(await AuditEntry.find({ act: 'report:export' }).lean()).toMatchObject([
      { actorId: 'ulla', objectKind: 'month', objectId: month },
    ])
  })

  it('is read by managers and analysts of the municipality, by nobody else', async () => {
    const worker = callBy({ ...utredare, role: 'youth_worker' })
    await expect(usageReport(worker, { month })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(usageCsv(worker, { month })).rejects.toMatchObject({ code: 'forbidden' })
    await furnishMunicipality('annanstans')
    const elsewhere = callBy({ ...utredare, municipalityId: asMunicipalityId('annanstans') })
    expect((await usageReport(elsewhere, { month })).report).toMatchObject({ months: [], byRoom: [] })
  })
})
