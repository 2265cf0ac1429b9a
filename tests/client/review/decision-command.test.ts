import type { Finding } from '@lyktan/shared/findings.ts'
import { decideCaseInput } from '@lyktan/shared/review.ts'
import { expect, it } from 'vitest'

import { commandOf } from '../../../client/src/review/decision-command.ts'
import { emptyDraft, stepDraft } from '../../../client/src/review/decision.state.ts'
import type { Draft, DraftEvent } from '../../../client/src/review/decision.state.ts'
import { detail } from './case-rows.ts'

const now = Date.parse('2026-11-20T12:00:00Z')
const after = (...events: readonly DraftEvent[]): Draft => events.reduce(stepDraft, emptyDraft)
const outcome = (name: 'release' | 'return' | 'remove' | 'keep' | 'act' | 'restore' | 'uphold') =>
  ({
    type: 'outcome',
    outcome: name,
    suggested: { rule: 3, words: 'Det gick att förstå vem du är.' },
  }) as const
const finding: Finding = {
  filter: 'links',
  rule: 'link',
  version: 1,
  category: 'link',
  severity: 'normal',
  reason: 'link',
  spans: [],
}

it('is one that the server takes, for every outcome and every step', () => {
  const steps = [
    { type: 'stop', stop: 'pause' },
    { type: 'stop', stop: 'out-for-tonight' },
    { type: 'stop', stop: 'suspension' },
    { type: 'warn', on: true },
    { type: 'talk', on: true },
    { type: 'scope', scope: 'room' },
  ] as const
  for (const name of ['release', 'return', 'remove', 'keep', 'act', 'restore', 'uphold'] as const) {
    for (const event of steps) {
      const draft = after(outcome(name), { type: 'steps', event })
      expect(decideCaseInput.safeParse(commandOf(draft, detail(), now)).error, name).toBeUndefined()
    }
  }
})

it('carries the version that was read, and nothing that was not chosen', () => {
  const released = after({ type: 'outcome', outcome: 'release', suggested: null })

  expect(commandOf(released, detail({ version: 4 }), now)).toEqual({
    caseId: 'case-1',
    version: 4,
    outcome: 'release',
  })
})

it('takes several steps in one decision, a suspension with its end', () => {
  const draft = after(
    outcome('remove'),
    { type: 'steps', event: { type: 'stop', stop: 'suspension' } },
    { type: 'steps', event: { type: 'days', days: 3 } },
    { type: 'steps', event: { type: 'warn', on: true } },
    { type: 'steps', event: { type: 'talk', on: true } },
  )

  expect(commandOf(draft, detail(), now)?.measures).toEqual([
    { kind: 'warning', scope: 'place' },
    { kind: 'suspension', scope: 'place', until: '2026-11-23T12:00:00.000Z' },
    { kind: 'talk', scope: 'place' },
  ])
})

it('takes no steps on an appeal or a room, and says nothing to flaggers when there are none', () => {
  const draft = after(
    outcome('act'),
    { type: 'steps', event: { type: 'stop', stop: 'pause' } },
    { type: 'flaggers', words: 'Tack' },
  )

  expect(commandOf(draft, detail({ kind: 'room', author: null }), now)).not.toHaveProperty('measures')
  expect(commandOf(draft, detail({ kind: 'person' }), now)).not.toHaveProperty('wordsToFlaggers')
  const flags = { count: 1, categories: ['mean'] } as const
  expect(commandOf(draft, detail({ kind: 'person', flags }), now)).toMatchObject({ wordsToFlaggers: 'Tack' })
})

it('marks each finding by its place, and those that nobody judged as nothing', () => {
  const draft = after(outcome('remove'), { type: 'right', finding: 1, isRight: false })

  expect(commandOf(draft, detail({ findings: [finding, finding] }), now)?.findingsRight).toEqual([
    null,
    false,
  ])
  expect(commandOf(after(outcome('remove')), detail({ findings: [finding] }), now)).not.toHaveProperty(
    'findingsRight',
  )
})

it('is none while something is missing', () => {
  expect(commandOf(emptyDraft, detail(), now)).toBeNull()
  expect(commandOf(after({ type: 'outcome', outcome: 'remove', suggested: null }), detail(), now)).toBeNull()
})
