import { Choice } from '../look/Choice.tsx'
import { useTelling } from '../review/use-telling.ts'
import { dayTitle } from '../rota/days.ts'
import { nameList } from '../words/times.ts'
import type { PlanForm } from './use-plan-form.ts'
import type { Preview } from './use-preview.ts'
import { usePlanningWords } from './words/words.ts'

interface PreviewDatesProps {
  readonly form: PlanForm
  readonly preview: Preview
}

/** The dates of a series before it is planned: one a card, to be unticked where it shall not be. */
export function PreviewDates({ form: { draft, change }, preview }: PreviewDatesProps) {
  const words = usePlanningWords()
  const telling = useTelling()
  const toggle = (wall: string, isIn: boolean) =>
    change({ skipped: isIn ? draft.skipped.filter((one) => one !== wall) : [...draft.skipped, wall] })
  return (
    <fieldset className="stack-s">
      <legend>{words.dates}</legend>
      <p className="hint">
        <output>{words.datesCount(preview.chosen.length)}</output>. {words.datesHint}
      </p>
      {/* What scrolls must be reachable by keyboard; the boxes in it are. */}
      <div className="plandates planscroll">
        {preview.dates.map(({ wall, rest, beside }) =>
          rest === null ? (
            <Choice
              key={wall}
              kind="checkbox"
              name="date"
              value={wall}
              checked={!draft.skipped.includes(wall)}
              onChange={(isIn) => toggle(wall, isIn)}
            >
              {dayTitle(wall.slice(0, 10), telling)}
              {beside.length > 0 && (
                <span className="small muted"> ({words.beside(nameList(beside, telling.language))})</span>
              )}
            </Choice>
          ) : (
            <p key={wall} className="opt muted">
              <span>
                {dayTitle(wall.slice(0, 10), telling)} ({words.rests(rest)})
              </span>
            </p>
          ),
        )}
      </div>
    </fieldset>
  )
}
