import { asCaseId } from '@lyktan/shared/ids.ts'
import { decideCaseInput } from '@lyktan/shared/review.ts'
import { describe, expect, it } from 'vitest'

import { commandOf, emptyDraft, missingIn, stepDraft } from '../../../client/src/review/decision.state.ts'
import type { Draft, DraftEvent } from '../../../client/src/review/decision.state.ts'

const subject = { caseId: asCaseId('case-1'), version: 4 }
const after = (...events: readonly DraftEvent[]): Draft => events.reduce(stepDraft, emptyDraft)
const suggested = { rule: 3, words: 'Det gick att förstå vem du är.' } as const

describe('a decision being made', () => {
  it('needs rule and words to remove, words to ask for a change, nothing more to release', () => {
    expect(missingIn(emptyDraft)).toBe('outcome')
    expect(missingIn(after({ type: 'outcome', outcome: 'release', suggested: null }))).toBeNull()
    expect(missingIn(after({ type: 'outcome', outcome: 'return', suggested: null }))).toBe('words')
    expect(missingIn(after({ type: 'outcome', outcome: 'remove', suggested: null }))).toBe('rule')
    expect(missingIn(after({ type: 'outcome', outcome: 'remove', suggested }))).toBeNull()
  })

  it('refuses words longer than the author will be shown', () => {
    const long = after(
      { type: 'outcome', outcome: 'return', suggested: null },
      { type: 'words', words: 'a'.repeat(501) },
    )

    expect(missingIn(long)).toBe('words-long')
    expect(commandOf(long, subject)).toBeNull()
  })

  it('changes suggested words with the rule, and never the leader’s own', () => {
    const untouched = after(
      { type: 'outcome', outcome: 'remove', suggested },
      { type: 'rule', rule: 2, words: 'Det var hat.' },
    )
    const written = after(
      { type: 'outcome', outcome: 'remove', suggested },
      { type: 'words', words: 'Hej Tuva, vi pratar sen.' },
      { type: 'rule', rule: 2, words: 'Det var hat.' },
      { type: 'outcome', outcome: 'return', suggested: null },
    )

    expect(untouched.words).toBe('Det var hat.')
    expect(written.words).toBe('Hej Tuva, vi pratar sen.')
    expect(written.rule).toBe(2)
  })

  it('offers suggestions again when the words have been emptied', () => {
    const emptied = after(
      { type: 'outcome', outcome: 'remove', suggested },
      { type: 'words', words: 'Hej' },
      { type: 'words', words: ' ' },
      { type: 'rule', rule: 2, words: 'Det var hat.' },
    )

    expect(emptied.words).toBe('Det var hat.')
  })
})

describe('the command of a decision', () => {
  it('is one that the server takes, for every outcome', () => {
    const drafts = [
      after({ type: 'outcome', outcome: 'release', suggested: null }),
      after({ type: 'outcome', outcome: 'release', suggested: { rule: null, words: 'Fint skrivet' } }),
      after({ type: 'outcome', outcome: 'return', suggested: { rule: null, words: 'Ta bort numret.' } }),
      after({ type: 'outcome', outcome: 'remove', suggested }, { type: 'pause', on: true }),
    ]

    for (const draft of drafts)
      expect(decideCaseInput.safeParse(commandOf(draft, subject)).success).toBe(true)
  })

  it('carries the version that was read, and the pause only when chosen', () => {
    const released = after({ type: 'outcome', outcome: 'release', suggested: null })

    expect(commandOf(released, subject)).toEqual({ caseId: 'case-1', version: 4, outcome: 'release' })
    expect(commandOf(stepDraft(released, { type: 'pause', on: true }), subject)).toMatchObject({
      pauseMinutes: 15,
    })
  })
})
