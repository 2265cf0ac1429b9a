import { randomBytes } from 'node:crypto'

import { isDuplicate } from '../database/is-duplicate.ts'
import { PeriodKey } from './statistics.model.ts'

/** Only the present month's keys of a few municipalities are ever needed at once. */
const rememberedMax = 200

/** The key of a municipality's month, made by whoever needs it first; every process gets the same one. */
export async function periodKey(
  period: { municipalityId: string; month: string },
  remembered: Map<string, Buffer>,
): Promise<Buffer> {
  const _id = `${period.municipalityId}|${period.month}`
  const known = remembered.get(_id)
  if (known !== undefined) return known
  const key = Buffer.from(await keptKey(_id, period), 'hex')
  if (remembered.size >= rememberedMax) remembered.clear()
  remembered.set(_id, key)
  return key
}

async function keptKey(_id: string, period: { municipalityId: string; month: string }): Promise<string> {
  const kept = await PeriodKey.findById(_id).lean()
  if (kept !== null) return kept.key
  const key = randomBytes(32).toString('hex')
  try {
    await PeriodKey.create({ _id, ...period, key })
    return key
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return await keptKey(_id, period)
  }
}
