import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import { isStaff } from '@lyktan/shared/roles.ts'
import { writeAudit } from '../audit/write-audit.ts'
import type { DoorCall } from '../call.ts'
import { actorOf } from '../members/member-facts.ts'
import type { MemberFacts } from '../members/member-facts.ts'
import { viewMyself } from '../members/member.view.ts'
import { noteVisit } from '../members/note-visit.ts'
import { Refusal } from '../refusal.ts'
import { prove } from './strategies.ts'

/**
 * Signs in by name and passphrase, under a new session id. Staff sign in the same way, and it is written in the audit.
 * @throws Refusal 'sign-in' (one answer for unknown names and wrong passphrases), 'rate-limited', 'unavailable'
 */
export async function signIn(
  call: DoorCall,
  input: EndpointInput<'access:sign-in'>,
): Promise<EndpointAnswers['access:sign-in']> {
  const member = await prove(call, 'passphrase', input)
  const place = member === null ? null : await call.live.municipalities.find(member.municipalityId)
  if (member === null || place === null) throw new Refusal('sign-in')

  await letIn(call, member)

  return { me: viewMyself(member, place, call.now) }
}

/** Opens the door to somebody who has shown who she is. */
export async function letIn(call: DoorCall, member: MemberFacts): Promise<void> {
  if (isStaff(member.role)) {
    const { municipalityId, id } = member
    const act = { municipalityId, act: 'access:sign-in', object: { kind: 'member', id } }
    await writeAudit({ ...call, actor: actorOf(member, call.now) }, act)
  }
  await noteVisit(call, member.id)
  await call.door.enter({ memberId: member.id, sessionVersion: member.sessionVersion })
}
