import type { DecisionId, MemberId, MunicipalityId, RoomId } from '@lyktan/shared/ids.ts'
import type { MeasureInput } from '@lyktan/shared/review.ts'
import { pausedUntil } from '@lyktan/moderation/ladder.ts'
import { tonightEnds } from '@lyktan/moderation/tonight.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { Measure } from './measure.model.ts'
import { mustTakeMeasures } from './must-take-measures.ts'
import { refreshStanding } from './refresh-standing.ts'

/** What a decision does to a person, with what she is told of it. */
export interface MeasuresTaken {
  readonly decisionId: DecisionId
  readonly memberId: MemberId
  readonly municipalityId: MunicipalityId
  /** The room of the case: where measures of scope 'room' hold. */
  readonly roomId: RoomId | null
  readonly measures: readonly MeasureInput[]
  readonly rule: number | null
  readonly words: string | null
  readonly by: MemberId
  /** When it was decided: what is carried out late ends no later for it. */
  readonly at: Date
}

/**
 * Takes the steps of the ladder that a decision names; open sockets are reached at once, on every process. The same
 * decision again changes nothing more, also when it was taken back meanwhile.
 * @throws Refusal 'forbidden', 'not-found', 'bad-request' as `mustTakeMeasures`
 */
export async function takeMeasures(call: Call, taken: MeasuresTaken): Promise<void> {
  if (taken.measures.length === 0) return
  await mustTakeMeasures(call, taken)
  for (const measure of taken.measures) await takeMeasure(call, taken, measure)
  await refreshStanding(call, taken)
}

async function takeMeasure(call: Call, taken: MeasuresTaken, measure: MeasureInput): Promise<void> {
  const { decisionId, municipalityId, memberId, rule, words, by, at } = taken
  const { kind, scope } = measure
  const _id = `${decisionId}-${kind}`
  const until = await endOf(call, taken, measure)
  const roomId = scope === 'room' ? taken.roomId : null
  const given = { _id, municipalityId, memberId, decisionId, roomId, kind, rule, words, by, from: at, until }
  try {
    await Measure.create(given)
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
  const object = { kind: 'measure', id: _id }
  await writeAudit(call, { municipalityId, act: 'measure:take', object, reason: `${kind}:${scope}` })
}

async function endOf(call: Call, { municipalityId, at }: MeasuresTaken, measure: MeasureInput) {
  switch (measure.kind) {
    case 'warning':
    case 'talk':
      return null
    case 'pause':
      return pausedUntil(at, measure.minutes)
    case 'suspension':
      return new Date(measure.until)
    case 'out-for-tonight': {
      const place = await call.live.municipalities.find(municipalityId)
      const rooms = await call.live.rooms.inMunicipality(municipalityId)
      return tonightEnds({ timeZone: place?.timeZone ?? 'Europe/Stockholm', rooms }, at)
    }
  }
}
