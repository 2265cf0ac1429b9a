import type { MemberId, MunicipalityId, SeriesId, SessionId } from '@lyktan/shared/ids.ts'
import { asSessionId } from '@lyktan/shared/ids.ts'
import type { Actor } from '@lyktan/shared/roles.ts'
import type { SessionDraft } from '@lyktan/shared/sessions.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Circumstances } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { placeOf } from './changed-fields.ts'
import { checkDraft } from './check-draft.ts'
import { saySession } from './say-session.ts'
import { HostedSession } from './session.model.ts'
import type { SessionRecord } from './session.model.ts'
import { whenChanged } from './when-changed.ts'

/** What a new session is made of. */
export interface NewSession {
  readonly draft: SessionDraft
  readonly municipalityId: MunicipalityId
  /** Null: its series makes it. */
  readonly plannedBy: MemberId | null
  /** Of a series: the date that it stands for. The same id is made once only. */
  readonly ofSeries?: { readonly id: SessionId; readonly seriesId: SeriesId; readonly recurrenceId: Date }
}

/**
 * Stores a new session and tells everybody; null when the one with this id is there already.
 * @throws Refusal 'bad-request' for times or hosts that cannot be
 */
export async function makeSession(
  call: Circumstances & { readonly actor?: Actor | null },
  made: NewSession,
): Promise<SessionRecord | null> {
  const { municipalityId, draft } = made
  await checkDraft(call, { municipalityId, ...draft })
  const session = newSession(call, made)
  try {
    await HostedSession.create(session)
  } catch (error) {
    if (isDuplicate(error)) return null
    throw error
  }
  const object = { kind: 'session', id: session._id }
  await writeAudit(call, { municipalityId, act: 'session:plan', object })
  await whenChanged(call, { before: null, after: session })
  await saySession(call, session)
  return session
}

function newSession(call: Circumstances, made: NewSession): SessionRecord {
  const { municipalityId, plannedBy, ofSeries } = made
  const { startsAt, endsAt, riskChecked, place, ...draft } = made.draft
  const by = riskChecked ? plannedBy : null
  return {
    ...draft,
    _id: ofSeries?.id ?? asSessionId(call.newId()),
    municipalityId,
    place: placeOf(place),
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    sequence: 0,
    seriesId: ofSeries?.seriesId ?? null,
    recurrenceId: ofSeries?.recurrenceId ?? null,
    riskCheck: by === null ? null : { by, at: call.now },
    youthLedConfirmedBy: [],
    plannedBy,
    changedAt: call.now,
    state: 'planned',
    cancelWords: null,
    roomId: null,
    startedAt: null,
    endedAt: null,
    endedWhy: null,
    hostsLostAt: null,
    hostsHere: [],
    staffSeconds: 0,
    attendanceClosedAt: null,
    headcount: [],
    version: 1,
  }
}
