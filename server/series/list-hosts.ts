import type { Answers } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { hostsOf } from '../members/hosts-of.ts'
import { Refusal } from '../refusal.ts'

/** Whom a leader may choose as hosts. @throws Refusal 'forbidden' */
export async function listHosts(call: Call): Promise<Answers['hosts:list']> {
  if (!may(call.actor, 'plan-sessions')) throw new Refusal('forbidden')
  return { hosts: await hostsOf(call.actor.municipalityId) }
}
