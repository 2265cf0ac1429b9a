import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { rotaWeek } from './rota-week.ts'

/** One week of the rota. It is read also off duty: who plans her week sits at home. @throws Refusal 'forbidden' */
export async function viewRota(call: Call, { date }: Input<'rota:view'>): Promise<Answers['rota:view']> {
  if (!may(call.actor, 'check-in')) throw new Refusal('forbidden')
  return { rota: await rotaWeek(call, date) }
}
