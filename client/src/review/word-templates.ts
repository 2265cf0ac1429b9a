import type { Words } from '../words/words.ts'
import type { Outcome } from './outcomes.ts'

export interface WordTemplate {
  readonly key: string
  readonly name: string
  readonly words: string
}

type Name = keyof Words['deciding']['templateNames']

const reasons = [
  'mean',
  'hate',
  'private_self',
  'private_other',
  'threat',
  'sexual',
  'harm_detail',
  'illegal',
  'spam',
] as const satisfies readonly Name[]
const changes = ['contact', 'harsh', 'other'] as const satisfies readonly Name[]
const kind = ['thanks', 'thought', 'listen'] as const satisfies readonly Name[]
const answers = ['restore', 'uphold'] as const satisfies readonly Name[]

/** Ready words in plain Swedish for a decision: something to begin with, to be changed as the leader likes. */
export function templatesFor(outcome: Outcome, words: Words): readonly WordTemplate[] {
  const { review, deciding } = words
  const named = (key: Name, text: string): WordTemplate => ({
    key,
    name: deciding.templateNames[key],
    words: text,
  })
  switch (outcome) {
    case 'release':
    case 'keep':
      return kind.map((key) => named(key, deciding.moreWords[key]))
    case 'return':
      return changes.map((key) => named(key, review.returnWords[key]))
    case 'remove':
    case 'act':
      return reasons.map((key) => named(key, review.removedWords[key]))
    case 'restore':
    case 'uphold':
      return answers.filter((key) => key === outcome).map((key) => named(key, deciding.appealWords[key]))
  }
}
