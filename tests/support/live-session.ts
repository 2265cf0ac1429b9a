import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import { asMunicipalityId, asRoomId, asSessionId } from '@lyktan/shared/ids.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import { HostedSession } from '../../server/sessions/session.model.ts'
import type { SessionRecord } from '../../server/sessions/session.model.ts'
import { openRoom } from './cast.ts'
import type { Stage } from './people.ts'

/** A digital session that goes on, with its own room; `wishes` change what the test is about. */
export async function openLiveSession(
  place: Stage,
  municipalityId: string,
  wishes: Partial<SessionRecord> = {},
): Promise<SessionId> {
  const id = asSessionId(place.newId())
  const now = place.clock.now()
  const bands: AgeBand[] = ['13-15', '16-19', '20-25']
  await openRoom(place, municipalityId, {
    _id: id,
    sensitive: wishes.sensitive ?? false,
    session: { id, phase: 'live', areHostsGone: false },
  })
  await HostedSession.create({
    _id: id,
    municipalityId: asMunicipalityId(municipalityId),
    kind: 'quiz',
    title: 'Fredagsquiz',
    text: 'Vi gissar tillsammans.',
    ageBands: bands,
    language: 'sv',
    place: { kind: 'digital', address: null },
    access: [],
    accessNote: null,
    capacity: null,
    signUp: 'none',
    sensitive: false,
    themeWeek: null,
    hosts: [],
    startsAt: now,
    endsAt: new Date(now.getTime() + 3_600_000),
    sequence: 0,
    templateId: null,
    seriesId: null,
    recurrenceId: null,
    isPublished: true,
    riskCheck: null,
    youthLed: false,
    youthLedConfirmedBy: [],
    plannedBy: null,
    changedAt: now,
    state: 'live',
    cancelWords: null,
    roomId: asRoomId(id),
    startedAt: now,
    endedAt: null,
    endedWhy: null,
    hostsLostAt: null,
    hostsHere: [],
    staffSeconds: 0,
    attendanceClosedAt: null,
    version: 1,
    ...wishes,
  })
  return id
}
