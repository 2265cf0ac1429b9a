import { Choice } from '../look/Choice.tsx'
import { ErrorText } from '../look/ErrorText.tsx'
import { Note } from '../look/Note.tsx'
import type { PlanForm } from './use-plan-form.ts'
import { usePlanningWords } from './words/words.ts'

/** The points to think through, one box each: nothing ticks them but a person. */
export function RiskCheck({ form }: { readonly form: PlanForm }) {
  const words = usePlanningWords()
  const { draft, faults, change, mustTickAgain } = form
  const isWrong = faults.risk !== undefined
  return (
    <fieldset className="stack-s">
      <legend>{words.risk}</legend>
      <p className="hint">{words.riskHint}</p>
      {mustTickAgain && draft.ticked.length === 0 && (
        <Note tone="warn">
          <p>{words.riskAgain}</p>
        </Note>
      )}
      {draft.riskPoints.map((point) => (
        <Choice
          key={point}
          kind="checkbox"
          name="risk"
          value={point}
          checked={draft.ticked.includes(point)}
          wrong={isWrong && !draft.ticked.includes(point)}
          describedBy={isWrong ? 'risk-error' : undefined}
          onChange={(isTicked) =>
            change({
              ticked: isTicked ? [...draft.ticked, point] : draft.ticked.filter((one) => one !== point),
            })
          }
        >
          {point}
        </Choice>
      ))}
      {isWrong && <ErrorText id="risk-error">{words.riskMissingFault}</ErrorText>}
    </fieldset>
  )
}
