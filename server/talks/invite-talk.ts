import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { asCaseId, asTalkId } from '@lyktan/shared/ids.ts'
import type { MemberId } from '@lyktan/shared/ids.ts'
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
  const notWith = isYoungHere ? await adultsToldAbout(call, input) : null
  if (member === null || notWith === null || notWith.includes(actor.id)) throw new Refusal('not-found')

  const ageBand = ageBandOf(member, call.now)
  const seats = await seatsBeside(call, { ageBand, notWith })
  const talk = await beginTalk(call, {
    municipalityId,
    askerId: member.id,
    ageBand,
    answererId: actor.id,
    ...seats,
    notWith: [...notWith],
    about: { topic: input.topic, id: input.aboutId },
  })
  if (talk === null) throw new Refusal('conflict')
  const object = { kind: 'talk', id: talk._id }
  await writeAudit(call, { municipalityId, act: 'talk:invite', object, reason: input.topic })
  return { talk: await viewTalk(call, talk) }
}

/** Who reads along with the one who asks, and how many adults there must be. @throws Refusal 'room-closed', 'room-resting' */
async function seatsBeside(
  call: Call,
  { ageBand, notWith }: { readonly ageBand: AgeBand | null; readonly notWith: readonly MemberId[] },
): Promise<{ readerId: MemberId | null; adultsNeeded: number }> {
  const { id: actorId, municipalityId } = call.actor
  const { refused, adults, adultsNeeded } = await talkOffer(call, { municipalityId, ageBand })
  if (refused !== null) throw new Refusal(refused === 'closed' ? 'room-closed' : 'room-resting')
  const reader = adults.find(({ id }) => id !== actorId && !notWith.includes(id))
  if (reader === undefined && adultsNeeded > 1) throw new Refusal('room-resting')
  return { readerId: reader?.id ?? null, adultsNeeded }
}

/**
 * Who may never sit in this talk: the one whom she has told us about, who must not learn of it. Null when it is not hers, not of the kind
 * that is named, or not this leader's to know.
 */
async function adultsToldAbout(
  call: Call,
  { memberId, topic, aboutId }: Input<'talk:invite'>,
): Promise<readonly MemberId[] | null> {
  const { municipalityId, role } = call.actor
  if (topic === 'follow-up') {
    const earlier = { _id: asTalkId(aboutId), municipalityId, askerId: memberId }
    const talk = await Talk.findOne(earlier).lean<TalkRecord | null>()
    return talk !== null && (talk.choice === 'again' || talk.choice === 'help') ? (talk.notWith ?? []) : null
  }
  const forManager = role === 'manager'
  const { authorId, forManagers } = await findCase({ municipalityId, caseId: asCaseId(aboutId) })
  if (forManagers && !forManager) return null
  if (topic !== 'flag') return authorId === memberId ? [] : null
  const isHers = await hasFlagged({ municipalityId, flaggerId: memberId, caseId: aboutId, forManager })
  return isHers ? [authorId].filter((id) => id !== null) : null
}
