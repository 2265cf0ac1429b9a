import { ageBands } from '@lyktan/shared/age-bands.ts'
import type { PersonView } from '@lyktan/shared/people.ts'

import { Choice } from '../look/Choice.tsx'
import { ErrorText } from '../look/ErrorText.tsx'
import { useWords } from '../words/words.ts'
import type { PlanForm } from './use-plan-form.ts'
import { usePlanningWords } from './words/words.ts'

interface WhoFieldsProps {
  readonly form: PlanForm
  readonly hosts: readonly PersonView[]
}

/** Who hosts it and for whom it is. */
export function WhoFields({ form, hosts }: WhoFieldsProps) {
  const words = usePlanningWords()
  const { frame } = useWords()
  const { draft, faults, change } = form
  const isWrong = faults.ageBands !== undefined
  return (
    <>
      <fieldset className="stack-s">
        <legend>{words.hosts}</legend>
        <p className="hint">{words.hostsHint}</p>
        <div className="grid2">
          {hosts.map(({ id, nickname }) => (
            <Choice
              key={id}
              kind="checkbox"
              name="hosts"
              value={id}
              checked={draft.hosts.includes(id)}
              onChange={(isIn) =>
                change({ hosts: isIn ? [...draft.hosts, id] : draft.hosts.filter((one) => one !== id) })
              }
            >
              {nickname}
            </Choice>
          ))}
        </div>
      </fieldset>
      <fieldset className="stack-s">
        <legend>{words.ageBands}</legend>
        <div className="grid2">
          {ageBands.map((band) => (
            <Choice
              key={band}
              kind="checkbox"
              name="age-bands"
              value={band}
              checked={draft.ageBands.includes(band)}
              wrong={isWrong}
              describedBy={isWrong ? 'plan-bands-error' : undefined}
              onChange={(isIn) =>
                change({
                  ageBands: ageBands.filter((one) => (one === band ? isIn : draft.ageBands.includes(one))),
                })
              }
            >
              {frame.ageBand(band)}
            </Choice>
          ))}
        </div>
        {isWrong && <ErrorText id="plan-bands-error">{words.ageBandsMissing}</ErrorText>}
      </fieldset>
    </>
  )
}
