import { houseRules } from '@lyktan/shared/house-rules.ts'
import type { UnlawfulKind } from '@lyktan/shared/review.ts'
import { unlawfulLaws } from '@lyktan/shared/unlawful.ts'

import { SelectField } from '../look/Field.tsx'
import { useWords } from '../words/words.ts'
import type { CaseEvent, HeldCase } from './case.state.ts'
import { suggestedWords } from './suggested-words.ts'

interface RuleChoiceProps {
  readonly held: HeldCase
  readonly send: (event: CaseEvent) => void
}

const isUnlawful = (name: string): name is UnlawfulKind => name in unlawfulLaws
const unlawfulKinds = Object.keys(unlawfulLaws).filter(isUnlawful)

/** Which house rule it is about, and whether the law says so too. */
export function RuleChoice({ held, send }: RuleChoiceProps) {
  const words = useWords()
  const { review, deciding, rules } = words
  const { draft, detail } = held
  return (
    <div className="rulepair">
      <SelectField
        label={review.rule}
        optional={draft.outcome === 'act'}
        error={draft.missing === 'rule' ? review.ruleMissing : null}
        name="rule"
        value={draft.rule ?? ''}
        onChange={(event) => {
          const rule = houseRules.find((one) => String(one) === event.target.value)
          if (rule === undefined) return
          const suggested = suggestedWords(rule, detail.category, words)
          send({ type: 'draft', event: { type: 'rule', rule, words: suggested } })
        }}
      >
        <option value="" disabled>
          –
        </option>
        {houseRules.map((rule) => (
          <option key={rule} value={rule}>
            {review.ruleOption(rule, rules.list[rule].name)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={deciding.unlawful}
        hint={draft.unlawful === null ? undefined : deciding.unlawfulHint}
        name="unlawful"
        value={draft.unlawful ?? ''}
        onChange={(event) => {
          const kind = unlawfulKinds.find((one) => one === event.target.value) ?? null
          send({ type: 'draft', event: { type: 'unlawful', kind } })
        }}
      >
        <option value="">{deciding.unlawfulNot}</option>
        {unlawfulKinds.map((kind) => (
          <option key={kind} value={kind}>
            {deciding.unlawfulKinds[kind]}
          </option>
        ))}
      </SelectField>
    </div>
  )
}
