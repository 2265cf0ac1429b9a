import type { Asked } from '@lyktan/shared/commands.ts'
import type { CaseDetail } from '@lyktan/shared/review.ts'

import { missingIn } from './decision.state.ts'
import type { Draft } from './decision.state.ts'
import { takesSteps } from './outcomes.ts'
import { measuresOf } from './steps.state.ts'

type Command = Asked<'case:decide'>

/** The command that carries this draft; null while something is missing. `now` in milliseconds. */
export function commandOf(draft: Draft, detail: CaseDetail, now: number): Command | null {
  if (draft.outcome === null || missingIn(draft) !== null) return null
  const base = besides(draft, detail, now)
  const words = draft.words.trim()
  return ofText(draft, { base, words }) ?? ofOthers(draft, { base, words })
}

interface Said {
  readonly base: ReturnType<typeof besides>
  readonly words: string
}

function ofText(draft: Draft, { base, words }: Said): Command | null {
  const { outcome, rule } = draft
  if (outcome === 'release') return { ...base, outcome, ...maybe(words) }
  if (outcome === 'return') return { ...base, outcome, words, ...ruleOf(draft) }
  if (outcome === 'remove' && rule !== null) return { ...base, ...lawOf(draft), outcome, rule, words }
  return null
}

function ofOthers(draft: Draft, { base, words }: Said): Command | null {
  const { outcome } = draft
  if (outcome === 'keep') return { ...base, outcome, ...maybe(words) }
  if (outcome === 'act') return { ...base, ...lawOf(draft), outcome, words, ...ruleOf(draft) }
  if (outcome === 'restore' || outcome === 'uphold') return { ...base, outcome, words }
  return null
}

const maybe = (words: string) => (words === '' ? {} : { words })
const ruleOf = ({ rule }: Draft) => (rule === null ? {} : { rule })
const lawOf = ({ unlawful }: Draft) => (unlawful === null ? {} : { unlawful })

function besides(draft: Draft, detail: CaseDetail, now: number) {
  const measures = takesSteps(detail) ? measuresOf(draft.steps, now) : []
  const note = draft.note.trim()
  const wordsToFlaggers = detail.flags.count > 0 ? draft.wordsToFlaggers.trim() : ''
  const findingsRight = detail.findings.map((_, place) => draft.right.get(place) ?? null)
  return {
    caseId: detail.id,
    version: detail.version,
    ...(measures.length > 0 && { measures }),
    ...(note !== '' && { note }),
    ...(wordsToFlaggers !== '' && { wordsToFlaggers }),
    ...(draft.right.size > 0 && { findingsRight }),
  }
}
