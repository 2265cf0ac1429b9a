import { asCaseId, asMemberId, asRoomId } from '@lyktan/shared/ids.ts'
import type { CaseDetail, CaseRow } from '@lyktan/shared/review.ts'

/** An ordinary held message from Soffan, as the desk has it. */
export const row = (id: string, changes: Partial<CaseRow> = {}): CaseRow => ({
  id: asCaseId(id),
  version: 1,
  state: 'open',
  severity: 'normal',
  category: 'link',
  reasons: ['link'],
  kind: 'message',
  forManagers: false,
  flags: { count: 0, categories: [] },
  waits: null,
  priorityAt: '2026-11-20T12:02:00.000Z',
  roomId: asRoomId('soffan'),
  roomName: 'Soffan',
  openedAt: '2026-11-20T12:00:00.000Z',
  dueAt: '2026-11-20T12:02:00.000Z',
  claim: null,
  ...changes,
})

/** The same, opened. */
export const detail = (changes: Partial<CaseDetail> = {}): CaseDetail => ({
  ...row('case-1', { version: 2, state: 'claimed' }),
  text: 'kolla den här',
  spans: [],
  findings: [],
  author: {
    id: asMemberId('tuva'),
    nickname: 'Tuva',
    avatar: 'cactus',
    ageBand: '13-15',
    isNewcomer: false,
    postedCount: 6,
    removedCount: 0,
    pausedUntil: null,
  },
  around: [],
  decision: null,
  ...changes,
})
