import { isLeader } from '@lyktan/shared/roles.ts'
import type { Role } from '@lyktan/shared/roles.ts'
import { sessionLimits } from '@lyktan/shared/sessions.ts'

import type { Circumstances } from '../call.ts'
import { Refusal } from '../refusal.ts'

/**
 * What no form of one field can see: a session ends after it starts and the same day, and its hosts are leaders or youth hosts of the place.
 * @throws Refusal 'bad-request'
 */
export async function checkDraft(
  call: Circumstances,
  draft: {
    readonly municipalityId: string
    readonly startsAt: string | Date
    readonly endsAt: string | Date
    readonly hosts: readonly string[]
  },
): Promise<void> {
  const hours = (new Date(draft.endsAt).getTime() - new Date(draft.startsAt).getTime()) / 3_600_000
  const isFit = hours > 0 && hours <= sessionLimits.hoursMost
  if (!isFit) throw new Refusal('bad-request', { errors: [{ path: 'endsAt', code: 'session.hours' }] })
  const hosts = await Promise.all(draft.hosts.map((id) => call.live.members.find(id)))
  const may = hosts.every(
    (host) => host !== null && host.municipalityId === draft.municipalityId && isHostRole(host.role),
  )
  const isTwice = new Set(draft.hosts).size < draft.hosts.length
  if (!may || isTwice)
    throw new Refusal('bad-request', { errors: [{ path: 'hosts', code: 'session.hosts' }] })
}

const isHostRole = (role: Role) => isLeader(role) || role === 'youth_host'
