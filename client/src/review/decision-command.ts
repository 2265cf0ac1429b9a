import type { Asked } from '@lyktan/shared/commands.ts'
import type { CaseDetail } from '@lyktan/shared/review.ts'

import { missingIn } from './decision.state.ts'
import type { Draft } from './decision.state.ts'
import { takesSteps } from './outcomes.ts'
import { measuresOf } from './steps.state.ts'

type Command = Asked<'case:decide'>

/** The command that carries this draft; null while something is missing. `now` in milliseconds. */
export function commandOf(draft: Draft, detail: CaseDetail, now: number): Command | null {
  const { outcome, rule } = draft
  if (outcome === null || missingIn(draft) !== null) return null
  const base = besides(draft, detail, now)
  const words = draft.words.trim()
  switch (outcome) {
    case 'release':
    case 'keep':
      return { ...base, outcome, ...(words !== '' && { words }) }
    case 'return':
      return { ...base, outcome, words, ...(rule !== null && { rule }) }
    case 'remove':
      return rule === null ? null : { ...base, ...lawOf(draft), outcome, rule, words }
    case 'act':
      return { ...base, ...lawOf(draft), outcome, words, ...(rule !== null && { rule }) }
    case 'restore':
    case 'uphold':
      return { ...base, outcome, words }
  }
}

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
