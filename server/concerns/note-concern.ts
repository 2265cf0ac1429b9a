import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { asConcernId } from '@lyktan/shared/ids.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { keepTalk } from '../talks/keep-talk.ts'
import { talkFor } from '../talks/talk-for.ts'
import { Concern } from './concern.model.ts'
import type { ConcernRecord } from './concern.model.ts'
import { auditConcern, sayConcern } from './step-concern.ts'

/**
 * A leader is worried. Nothing is written about whom or why; a talk that she is part of is kept from now on while the concern is open.
 * @throws Refusal 'forbidden', 'not-found' for a talk of others
 */
export async function noteConcern(
  call: Call,
  { talk }: Input<'concern:note'>,
): Promise<Answers['concern:note']> {
  const { actor } = call
  const { municipalityId } = actor
  if (!may(actor, 'note-concern')) throw new Refusal('forbidden')
  const kept = talk === undefined ? null : await talkFor(call, 'read', talk.talkId)
  const record: ConcernRecord = {
    _id: asConcernId(call.newId()),
    municipalityId,
    openedBy: actor.id,
    openedAt: call.now,
    named: [],
    talkId: kept?._id ?? null,
    version: 1,
    danger: null,
    consulted: [],
    told: null,
    report: null,
    notReported: null,
    feedback: null,
    reminded: [],
    changedAt: call.now,
    closedAt: null,
  }
  await Concern.create(record)
  if (kept !== null)
    await keepTalk(call, {
      municipalityId,
      talkId: kept._id,
      concernId: record._id,
      tells: talk?.tellsAsker === true,
    })
  await auditConcern(call, record, 'concern:note')
  return { concern: await sayConcern(call, record) }
}
