import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { asCaseId, asTalkId } from '@lyktan/shared/ids.ts'
import { isStaff } from '@lyktan/shared/roles.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { hasFlagged } from '../flags/has-flagged.ts'
import { ageBandOf } from '../members/member-book.ts'
import { findCase } from '../queue/step-record.ts'
import { Refusal } from '../refusal.ts'
import { talkOffer } from './adults-on-duty.ts'
import { beginTalk } from './begin-talk.ts'
import { mustBeOnDuty } from './talk-for.ts'
import { Talk } from './talk.model.ts'
import type { TalkRecord } from './talk.model.ts'
import { viewTalk } from './talk.view.ts'

/**
 * A leader asks a young person to talk: only about something of hers that waited, something she told us, or a talk that she wished to
 * follow up. No word goes with it, and nothing can be written before she has read who can read it and said yes.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found', 'room-closed', 'room-resting', 'conflict' when she has a talk already
 */
export async function inviteTalk(call: Call, input: Input<'talk:invite'>): Promise<Answers['talk:invite']> {
  await mustBeOnDuty(call)
  const { actor } = call
  const { municipalityId } = actor
  const member = await call.live.members.find(input.memberId)
  const isYoungHere = member !== null && member.municipalityId === municipalityId && !isStaff(member.role)
  if (!isYoungHere || !(await isAbout(call, input))) throw new Refusal('not-found')

  const ageBand = ageBandOf(member, call.now)
  const { refused, adults, adultsNeeded } = await talkOffer(call, { municipalityId, ageBand })
  if (refused !== null) throw new Refusal(refused === 'closed' ? 'room-closed' : 'room-resting')
  const reader = adults.find(({ id }) => id !== actor.id)
  const talk = await beginTalk(call, {
    municipalityId,
    askerId: member.id,
    ageBand,
    answererId: actor.id,
    readerId: reader?.id ?? null,
    adultsNeeded,
    about: { topic: input.topic, id: input.aboutId },
  })
  if (talk === null) throw new Refusal('conflict')
  const object = { kind: 'talk', id: talk._id }
  await writeAudit(call, { municipalityId, act: 'talk:invite', object, reason: input.topic })
  return { talk: await viewTalk(call, talk) }
}

/** Whether it is hers, and of the kind that is named. */
async function isAbout(call: Call, { memberId, topic, aboutId }: Input<'talk:invite'>): Promise<boolean> {
  const { municipalityId, role } = call.actor
  const forManager = role === 'manager'
  if (topic === 'flag')
    return hasFlagged({ municipalityId, flaggerId: memberId, caseId: aboutId, forManager })
  if (topic === 'follow-up') {
    const earlier = { _id: asTalkId(aboutId), municipalityId, askerId: memberId }
    const talk = await Talk.findOne(earlier).lean<TalkRecord | null>()
    return talk !== null && (talk.choice === 'again' || talk.choice === 'help')
  }
  const record = await findCase({ municipalityId, caseId: asCaseId(aboutId) })
  return record.authorId === memberId && (forManager || !record.forManagers)
}
