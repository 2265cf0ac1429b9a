import { asCaseId, asMemberId, asMunicipalityId, asRoomId } from '@lyktan/shared/ids.ts'

import { Case } from '../../server/queue/case.model.ts'
import type { CaseRecord } from '../../server/queue/step-record.ts'

/** Messages of a raid that wait in the first room, each as a case of its own. */
export async function storeHolds(municipalityId: string, count: number, now: Date): Promise<void> {
  if (count === 0) return
  const cases = Array.from({ length: count }, (_, number) => hold(municipalityId, number, now))
  await Case.collection.insertMany(cases as never)
}

function hold(municipalityId: string, number: number, now: Date): CaseRecord {
  const openedAt = new Date(now.getTime() - 60_000 + number)
  return {
    _id: asCaseId(`hold-${number}`),
    municipalityId: asMunicipalityId(municipalityId),
    roomId: asRoomId('room-0'),
    kind: 'message',
    target: `held-${number}`,
    authorId: asMemberId(`member-${number % 50}`),
    forManagers: false,
    notBy: [],
    notByUntil: null,
    flagCount: 0,
    flagCategories: [],
    isShown: false,
    open: true,
    carriedOut: true,
    closedAt: null,
    closedBecause: null,
    state: 'open',
    version: 1,
    claim: null,
    waits: null,
    severity: 'normal',
    severityRank: 2,
    priorityAt: openedAt,
    category: null,
    reasons: ['new-here'],
    findings: [],
    spans: [],
    text: `en av tusen ${number}`,
    around: [],
    openedAt,
    dueAt: new Date(openedAt.getTime() + 120_000),
    rungAt: openedAt,
    rungStage: 3,
    waveId: null,
    reviews: null,
    decision: null,
    undoing: null,
    undone: [],
  }
}
