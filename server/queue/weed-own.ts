import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { Aside } from './aside.model.ts'
import { DeskDay } from './desk-day.model.ts'

const hour = 3_600_000
/** What somebody skipped comes back the next evening; what is not for her stays away as long as such a case waits. */
const asideHours = { skip: 12, pass: 7 * 24 }

/** What leaders keep for their own part is gone when its day is over. */
export async function weedOwn(call: Circumstances): Promise<void> {
  await DeskDay.deleteMany({ until: trusted({ $lte: call.now }) })
  for (const kind of ['skip', 'pass'] as const) {
    const before = new Date(call.now.getTime() - asideHours[kind] * hour)
    await Aside.deleteMany({ at: trusted({ $lte: before }), kind })
  }
}
