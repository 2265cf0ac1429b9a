import { asCaseId, asDecisionId, asMemberId, asMunicipalityId } from '@lyktan/shared/ids.ts'
import type { DecisionId, RoomId } from '@lyktan/shared/ids.ts'
import type { MeasureInput } from '@lyktan/shared/review.ts'
import type { Role } from '@lyktan/shared/roles.ts'
import type { Call } from '../../server/call.ts'
import { recordDecision } from '../../server/decisions/record-decision.ts'
import type { DecisionFacts } from '../../server/decisions/record-decision.ts'
import { tellDecision } from '../../server/decisions/tell-decision.ts'
import { takeMeasures } from '../../server/measures/take-measures.ts'
import type { Person } from './people.ts'
import type { Place } from './place.ts'

/** A call by somebody of the staff, as when she decides at her desk. */
export function callOf(
  place: Place,
  { id, municipalityId, role }: { id: string; municipalityId: string; role: Role },
): Call {
  const actor = { id: asMemberId(id), municipalityId: asMunicipalityId(municipalityId), role }
  return { ...place.call(), actor }
}

interface Wishes {
  readonly measures?: readonly MeasureInput[]
  readonly roomId?: RoomId | null
  readonly facts?: Partial<DecisionFacts>
  /** Carries the same decision out once more. */
  readonly decisionId?: DecisionId
}

/** A decision about somebody carried out as the desk does it: recorded, its measures taken, told. */
export async function decideAbout(
  place: Place,
  { call, about }: { readonly call: Call; readonly about: Person },
  wishes: Wishes = {},
): Promise<DecisionId> {
  const { municipalityId, id: by } = call.actor
  const decisionId = wishes.decisionId ?? asDecisionId(place.newId())
  const { roomId = null, measures = [] } = wishes
  const facts: DecisionFacts = {
    _id: decisionId,
    municipalityId,
    caseId: asCaseId(`case-of-${decisionId}`),
    about: 'person',
    target: about.id,
    memberId: about.id,
    roomId,
    text: null,
    outcome: 'acted',
    rule: 1,
    unlawful: null,
    foundBy: 'staff',
    words: 'Ta det lugnt mot varandra.',
    by,
    at: call.now,
    ...wishes.facts,
  }
  await recordDecision(call, facts)
  const { rule, words, memberId, at } = facts
  await takeMeasures(call, { decisionId, memberId, municipalityId, roomId, measures, rule, words, by, at })
  await tellDecision(call, { decisionId, municipalityId })
  return decisionId
}
