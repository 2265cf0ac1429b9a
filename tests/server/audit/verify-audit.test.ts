import { trusted } from 'mongoose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { asMemberId, asMunicipalityId } from '@lyktan/shared/ids.ts'
import { AuditEntry, AuditHead } from '../../../server/audit/audit.model.ts'
import { hashEntry } from '../../../server/audit/hash-entry.ts'
import { listAudit } from '../../../server/audit/list-audit.ts'
import { verifyAudit } from '../../../server/audit/verify-audit.ts'
import { writeAudit } from '../../../server/audit/write-audit.ts'
import { surroundings } from '../../support/circumstances.ts'
import { openDatabase } from '../../support/database.ts'
import type { TestDatabase } from '../../support/database.ts'

const municipalityId = asMunicipalityId('lindasa')
const per = { id: asMemberId('per'), municipalityId, role: 'manager' } as const
const { callBy, call } = surroundings()
const act = (id: string) =>
  writeAudit(callBy(per), {
    municipalityId,
    act: 'case:decide',
    object: { kind: 'case', id },
    reason: 'released',
  })

let database: TestDatabase
beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await AuditEntry.deleteMany({})
  await AuditHead.deleteMany({})
  for (const id of ['one', 'two', 'three', 'four', 'five']) await act(id)
})

describe('the audit chain', () => {
  it('is whole when nobody has touched it, and names who acted', async () => {
    expect(await verifyAudit(municipalityId)).toMatchObject({ isIntact: true, entries: 5 })
    const { entries } = await listAudit(callBy(per))
    expect(entries.map((entry) => [entry.number, entry.actorId, entry.objectId])).toEqual([
      [5, 'per', 'five'],
      [4, 'per', 'four'],
      [3, 'per', 'three'],
      [2, 'per', 'two'],
      [1, 'per', 'one'],
    ])
  })

  it('tells which entry was changed', async () => {
    await AuditEntry.updateOne({ municipalityId, number: 3 }, { $set: { actorId: 'tor' } })
    expect(await verifyAudit(municipalityId)).toEqual({ isIntact: false, number: 3, fault: 'changed' })
  })

  it('tells that an entry was changed even when its own hash was made anew', async () => {
    const entry = await AuditEntry.findOne({ municipalityId, number: 3 }).lean()
    if (entry === null) throw new Error('no entry')
    const forged = { ...entry, actorId: 'tor' }
    await AuditEntry.updateOne(
      { municipalityId, number: 3 },
      { $set: { actorId: 'tor', hash: hashEntry(forged) } },
    )
    expect(await verifyAudit(municipalityId)).toEqual({ isIntact: false, number: 4, fault: 'moved' })
  })

  it('tells which entry was taken out', async () => {
    await AuditEntry.deleteOne({ municipalityId, number: 2 })
    expect(await verifyAudit(municipalityId)).toEqual({ isIntact: false, number: 2, fault: 'missing' })
  })

  it('tells that an entry was put in', async () => {
    const before = await AuditEntry.findOne({ municipalityId, number: 2 }).lean()
    if (before === null) throw new Error('no entry')
    for (const number of [5, 4, 3])
      await AuditEntry.collection.updateOne({ municipalityId, number }, { $set: { number: number + 1 } })
    const forged = { ...before, number: 3, objectId: 'never', previousHash: before.hash }
    await AuditEntry.create({ ...forged, _id: `${municipalityId}:put-in`, hash: hashEntry(forged) })
    expect(await verifyAudit(municipalityId)).toMatchObject({ isIntact: false, number: 3 })
  })

  it('tells that two entries changed places', async () => {
    const renumber = (from: number, to: number) =>
      AuditEntry.collection.updateOne({ municipalityId, number: from }, { $set: { number: to } })
    await renumber(2, 99)
    await renumber(3, 2)
    await renumber(99, 3)
    expect(await verifyAudit(municipalityId)).toMatchObject({ isIntact: false, number: 2 })
  })

  it('tells that its end was cut off', async () => {
    await AuditEntry.deleteMany({ municipalityId, number: trusted({ $in: [4, 5] }) })
    expect(await verifyAudit(municipalityId)).toEqual({ isIntact: false, number: 4, fault: 'cut' })
  })

  it('has no hole and no fork when many write at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => act(`at-once-${index}`)))
    expect(await verifyAudit(municipalityId)).toMatchObject({ isIntact: true, entries: 25 })
  })

  it('takes ids and codes only, never a text', async () => {
    const wordy = {
      municipalityId,
      act: 'case:decide',
      object: { kind: 'case', id: 'one' },
      reason: 'Hon skrev hej',
    }
    await expect(writeAudit(call(), wordy)).rejects.toThrow(TypeError)
    expect(await AuditEntry.countDocuments({ municipalityId })).toBe(5)
  })

  it('is read by the manager of the same municipality, and by no youth worker', async () => {
    const elsewhere = { ...per, municipalityId: asMunicipalityId('annanstans') }
    expect(await listAudit(callBy(elsewhere))).toEqual({ entries: [] })
    await expect(listAudit(callBy({ ...per, role: 'youth_worker' }))).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
