import type { MunicipalityId, SessionId } from '@lyktan/shared/ids.ts'
import { asSessionId } from '@lyktan/shared/ids.ts'
import { HostedSession } from '../../../server/sessions/session.model.ts'
import type { SessionRecord } from '../../../server/sessions/session.model.ts'

/** A session as it stands in the database, published and gone through; `wishes` change what the test is about. */
export async function furnishSession(
  id: string,
  municipalityId: MunicipalityId,
  wishes: Partial<SessionRecord> = {},
): Promise<SessionId> {
  const startsAt = new Date('2026-11-27T17:00:00.000Z')
  await HostedSession.create({
    _id: asSessionId(id),
    municipalityId,
    kind: 'quiz',
    title: 'Fredagsquiz',
    text: 'Vi gissar tillsammans.',
    ageBands: ['13-15', '16-19', '20-25'],
    language: 'sv',
    place: { kind: 'digital', address: null },
    access: [],
    accessNote: null,
    capacity: 3,
    signUp: 'open',
    sensitive: false,
    themeWeek: null,
    hosts: [],
    startsAt,
    endsAt: new Date(startsAt.getTime() + 3_600_000),
    sequence: 0,
    isPublished: true,
    riskCheck: { by: 'signe' as never, at: new Date('2026-11-01T10:00:00.000Z') },
    youthLed: false,
    youthLedConfirmedBy: [],
    changedAt: new Date('2026-11-01T10:00:00.000Z'),
    state: 'planned',
    roomId: null,
    hostsHere: [],
    staffSeconds: 0,
    version: 1,
    ...wishes,
  })
  return asSessionId(id)
}
