import type { MemberHistory } from '@lyktan/shared/desk.ts'
import { asCaseId } from '@lyktan/shared/ids.ts'
import { expect, it } from 'vitest'

import { proposedStep } from '../../../client/src/review/proposal.ts'

type PastCase = MemberHistory['cases'][number]

const past = (changes: Partial<PastCase> = {}): PastCase => ({
  caseId: asCaseId('a'),
  kind: 'message',
  category: 'hate',
  roomName: 'Soffan',
  outcome: 'removed',
  rule: 2,
  measures: [],
  by: 'Signe',
  at: '2026-11-20T12:00:00Z',
  undoneAt: null,
  ...changes,
})

it('proposes to explain the first time, whatever was found', () => {
  expect(proposedStep([])).toBe('explain')
  expect(proposedStep([past({ outcome: 'released' })])).toBe('explain')
})

it('proposes the step above the highest that was taken', () => {
  expect(proposedStep([past()])).toBe('edit')
  expect(proposedStep([past({ measures: ['warning', 'pause'] }), past()])).toBe('out-for-tonight')
  expect(proposedStep([past({ measures: ['suspension'] })])).toBe('suspension')
})

it('forgets what was taken back', () => {
  const undone = past({ measures: ['out-for-tonight'], undoneAt: '2026-11-20T12:10:00Z' })

  expect(proposedStep([undone])).toBe('explain')
})
