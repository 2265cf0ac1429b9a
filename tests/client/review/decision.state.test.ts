import { describe, expect, it } from 'vitest'

import { emptyDraft, missingIn, stepDraft } from '../../../client/src/review/decision.state.ts'
import type { Draft, DraftEvent } from '../../../client/src/review/decision.state.ts'

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

  it('puts a chosen template in place of what stands there, and keeps it', () => {
    const chosen = after(
      { type: 'outcome', outcome: 'remove', suggested },
      { type: 'template', words: 'Det var elakt mot någon.' },
      { type: 'rule', rule: 2, words: 'Det var hat.' },
    )

    expect(chosen.words).toBe('Det var elakt mot någon.')
  })

  it('needs no words to leave a person or a room be, and some to do anything', () => {
    expect(missingIn(after({ type: 'outcome', outcome: 'keep', suggested: null }))).toBeNull()
    expect(missingIn(after({ type: 'outcome', outcome: 'act', suggested: null }))).toBe('words')
    expect(missingIn(after({ type: 'outcome', outcome: 'uphold', suggested: null }))).toBe('words')
  })

  it('forgets the mark on a finding when the leader takes it back', () => {
    const marked = after(
      { type: 'right', finding: 0, isRight: true },
      { type: 'right', finding: 1, isRight: false },
      { type: 'right', finding: 0, isRight: null },
    )

    expect([...marked.right]).toEqual([[1, false]])
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
