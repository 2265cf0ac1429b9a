import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { Concern } from './concern.model.ts'
import type { ConcernRecord } from './concern.model.ts'
import { viewConcern } from './concern.view.ts'

/** A manager reads a concern that she is not named in: with a reason, in the audit before it is shown. @throws Refusal 'forbidden', 'not-found' */
export async function breakGlassConcern(
  call: Call,
  { concernId, reason }: Input<'concern:break-glass'>,
): Promise<Answers['concern:break-glass']> {
  const { actor } = call
  const { municipalityId } = actor
  if (!may(actor, 'break-glass')) throw new Refusal('forbidden')
  const concern = await Concern.findOne({ _id: concernId, municipalityId }).lean<ConcernRecord | null>()
  if (concern === null) throw new Refusal('not-found')
  const object = { kind: 'concern', id: concernId }
  await writeAudit(call, { municipalityId, act: 'concern:break-glass', object, reason })
  return { concern: await viewConcern(call, concern) }
}
